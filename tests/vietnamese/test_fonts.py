"""Legacy fonts: what is repaired, and the other languages and signs that look like them and stay."""

import unicodedata

import pytest

from dvclean.vietnamese import fonts
from dvclean.vietnamese.charsets import WESTERN, two_signs
from dvclean.vietnamese.fonts import repair

from .test_mojibake import NEGATIVES, TEXT

OTHERS = """\
Die Wächter schließen für später die Türen; Äpfel, Öl und Übung gehören dazu, früher wäre es schöner.
La señora Núñez llegó mañana; el niño pequeño corrió detrás del camión, ¿qué pasó después, según él?
Öl
für
Bö Mö Tö Nö
São João não põe a mão no pão; irmãs, órgãos, coração, ação
Naïve Noël maïs Saëns Citroën, où ça?
Ångström Ærø Øst Fæø Åå
Ísland: Það er þó ðað; Ég á bíl og hús. Ólafur Þór
40 m², 25°C, n°5, 1º, «Đó», 10 × 5, a×b, x÷y = 2 ± 1, §12, ©2024 Báo, Microsoft® Windows™ ½ ¼
Giá 5µg/m³ và km² của m² đất ở n° 7; H·U·B a·b·c
Müller và Özil chơi cho FC Köln; Mourinho khen Núñez, Ibáñez & Çalhanoğlu
Jürgen Klopp, Thomas Tuchel, İlkay Gündoğan, Højlund, Ødegaard, Håland, Mbappé
Non può modificare i gruppi, che può usare
Aún no hay nada: ¿aún no?
L'option « --tout », « --rien », « n°CINQ », « a », « b », « c » et « d »
L'hôtel Hôpital Grall – côté jardin, crème brûlée, pâté chaud
Đắk Lắk: Buôn Mê Thuột, Krông Pắc, Ea H’leo, Y Ê-ban
võ, hoà, khoẻ, thuý, oà, toà, loá, xoã, góp ý, lò vò""".splitlines()

# Other languages whose bytes were read as windows-1252: what they were nobody knows here.
MISREAD = [
    line.encode(charset).decode("cp1252", "ignore")
    for charset, lines in {
        "cp1250": """\
Příliš žluťoučký kůň úpěl ďábelské ódy, řekl Jiří Dvořák
ŽÁDNÝ KŮŇ NENÍ ŽLUTÝ, ŘEKL PŘÍŠTÍ ŘEČNÍK
Zażółć gęślą jaźń, łódź, źrebię; WĄŻ, ŁÓDŹ, ŻÓŁW
Árvíztűrő tükörfúrógép, őszi erdő, ŐSZI ERDŐ
Čačak, Šabac, Đorđe Živković; ČAČAK, ŽIVKOVIĆ
Lupta pentru țară și învățătură, București""",
        "cp1251": """\
Мама мыла раму, а папа читал газету у окна
МОСКВА, УЛИЦА НОВАЯ; ДОМ 5
Київ їде ґанок; Ружа цъфти в градината""",
        "cp1253": """\
Η γρήγορη αλεπού πηδάει πάνω από το σκυλί
ΑΘΗΝΑ, ΟΔΟΣ ΝΕΑ 5""",
        "cp1254": """\
İstanbul'da yağmur yağıyor, şehir gölgede; GÜNEŞ, IŞIK, AĞAÇ""",
        "cp1257": """\
Ķīna, Ēģipte, Žūrija; Lietuvių žodžiai ąčęėįšųū""",
        "mac_roman": """\
Élève à l’école, garçon déjà grand; ÉTÉ, FORÊT, ÇA
Mañana será otro día, señor Núñez; AÑO, CAMIÓN
Größe, Übung, Äpfel; GRÖßE""",
        "cp437": """\
Élève à l'école, garçon; Größe, Übung, mañana""",
    }.items()
    for line in unicodedata.normalize("NFC", lines.replace("ț", "ţ").replace("ș", "ş")).splitlines()
]

# TCVN3 shows capitals with tone marks in another font, so that small letters are all that is left of them.
LOWER = [line.lower() for line in TEXT]


def seen_as(name):
    def damage(line):
        return "".join(WESTERN[code] for code in line.encode(name, "replace"))

    return damage


def as_windows_1258(line):
    spelled = unicodedata.normalize("NFD", line)
    for letter in "ăâêôơưĂÂÊÔƠƯ":
        base, mark = unicodedata.normalize("NFD", letter)
        for dot in ("", "\u0323"):
            spelled = spelled.replace(base + dot + mark, letter + dot)
    return "".join(WESTERN[code] for code in spelled.encode("cp1258", "replace"))


@pytest.mark.parametrize("line", OTHERS + MISREAD + NEGATIVES + TEXT)
def test_other_lines_stay(line):
    assert repair(line)[0] == line


@pytest.mark.parametrize("line", LOWER)
@pytest.mark.parametrize(
    ("font", "signs"),
    [
        ("BKHCM2", two_signs(fonts._BK, fonts._BK_SINGLE)),
        ("Vietware-X", two_signs(fonts._VIETWARE, fonts._VIETWARE_SINGLE)),
    ],
)
def test_repaired_from_two_signs(font, signs, line):
    damaged = "".join(signs.get(letter, letter) for letter in line)
    assert repair(damaged, font) == (line, font)
    if line.count(" ") > 3:
        assert repair(damaged) == (line, font)


@pytest.mark.parametrize("line", LOWER)
@pytest.mark.parametrize("font", ["TCVN3", "VNI", "VPS", "VISCII"])
def test_repaired(font, line):
    line = line.translate(dict.fromkeys(map(ord, "“”–…"), "-"))
    damaged = seen_as(font.lower())(line)
    # two or three words can be syllables in several fonts; the lines around tell
    assert repair(damaged, font) == (line, font)
    if line.count(" ") > 3:
        assert repair(damaged) == (line, font)
    assert repair(line, font) == (line, "")


@pytest.mark.parametrize(
    ("line", "right"),
    [
        (
            "Ngûúâi dên bïn àûúâng thêëy chiïëc xe taãi chaáy, cöng an tónh àang àiïìu tra vuå viïåc.",
            "Người dân bên đường thấy chiếc xe tải cháy, công an tỉnh đang điều tra vụ việc.",
        ),
        ("SÚÃ GIAÁO DUÅC VAÂ ÀAÂO TAÅO", "SỞ GIÁO DỤC VÀ ĐÀO TẠO"),
        (
            "Ngæåìi dán bãn âæåìng tháúy chiãúc xe taíi chaïy, cäng an tènh âang âiãöu tra vuû viãûc.",
            "Người dân bên đường thấy chiếc xe tải cháy, công an tỉnh đang điều tra vụ việc.",
        ),
    ],
)
def test_fonts_of_two_signs(line, right):
    assert repair(line)[0] == right


@pytest.mark.parametrize("line", TEXT)
def test_capitals_of_vni(line):
    assert repair(seen_as("vni")(line))[0] == line


@pytest.mark.parametrize("line", TEXT)
def test_windows_1258(line):
    line = line.translate(dict.fromkeys(map(ord, "“”–…"), "-"))
    assert repair(as_windows_1258(line))[0] == line


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("Theo b¸o Tuổi Trẻ, Bộ trưởng nói vậy.", "Theo báo Tuổi Trẻ, Bộ trưởng nói vậy."),
        ("Công ty cæ phÇn Đại Đồng Tiến", "Công ty cổ phần Đại Đồng Tiến"),
        ("Ông Tuấn cho biết kho¶ng c¸ch là ba mét", "Ông Tuấn cho biết khoảng cách là ba mét"),
        ("baì naỳ haỹ hoỉ: mùa hè qúa nóng, laị đi", "baì naỳ haỹ hoỉ: mùa hè qúa nóng, laị đi"),
        ("Xã Hòa Bình: tieáng Vieät, chữ quốc ngữ", "Xã Hòa Bình: tiếng Việt, chữ quốc ngữ"),
        (
            "Taân Hoa xaõ ñöa tin, tại đó có một gia đình đông người",
            "Tân Hoa xã đưa tin, tại đó có một gia đình đông người",
        ),
        (
            "Giải L'Oréal ở Việt Nam: L'Oréal laø moät giaûi thöôûng",
            "Giải L'Oréal ở Việt Nam: L'Oréal là một giải thưởng",
        ),
        ("§¹i häc Quèc gia Hµ Néi", "Đại học Quốc gia Hà Nội"),
        ("§¹I HäC QUèC GIA Hµ NéI", "ĐẠI HỌC QUỐC GIA HÀ NỘI"),
        ("Champions League: Qu¸ sím ®Ó nãi Arsenal m¹nh", "Champions League: Quá sớm để nói Arsenal mạnh"),
        ("ROGER FEDERER DAØNH TAËNG ROLAND GARROS", "ROGER FEDERER DÀNH TẶNG ROLAND GARROS"),
        ("Green D - tõ mê nh¹t ®Õn ca sÜ triÖu view", "Green D - từ mờ nhạt đến ca sĩ triệu view"),
    ],
)
def test_words_in_a_line(line, right):
    assert repair(line)[0] == right


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("1640 - John Milton, thi sĩ Anh; José, Müller, Beyoncé", None),
        ("Il était une fois, où ça?", None),
        ("1640 - John Milton, nhà thõ ngýõÌi Anh (m. 1674)", "1640 - John Milton, nhà thơ người Anh (m. 1674)"),
    ],
)
def test_among_lines_of_a_font(line, right):
    assert repair(line, "windows-1258")[0] == (right or line)
