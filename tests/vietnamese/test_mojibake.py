"""Mojibake: what is repaired, and the lines of many languages that look a little like it and stay."""

import pytest

from dvclean.suspect import MOJIBAKE, lines_with
from dvclean.vietnamese.mojibake import repair

NEGATIVES = """\
Le café était fermé à l'arrivée du garçon. « Ça ne fait rien », dit-il
IL A DIT « ÇA VA À L'ÉTÉ » ; ÂGE : 12 °C
A NAÇÃO E O SERTÃO – “EDUCAÇÃO” e “IRMÃ” — AMANHÃ… SÃO PAULO, MAÇÃ»
Müller überfällt die »größte« Bäckerei; ‚Äpfel‘, Öl. „STRAßE“ Å° Äß
Das ist »schön«, sagte er. »Allá está», »vá» »má»
«Está», dijo él: ¿qué pasó? ¡Ó! «allá» «sofá»…
Příliš žluťoučký kůň úpěl ďábelské ódy »já« „MÁ“
Zażółć gęślą jaźń Í Ó Það er gott að sjá þig, Ísland – „ÞÁ“
THỊ XÃ” và “THỊ XÃ” XÃ… ĐOÀN XÃ – XÃ\xa0HỘI; LÃ® QUÂN; GIÃ» «XÃ» XÃ™ VĂ” VÀ°
BÀ VÂ’ ÔNG Â’ VĂN’S “NHÀ CỦA Ă”, “Ư” “Ơ” “Â” “Đ”.
Năm 2018,\xa0ông\xa0S có mặt tại\xa0Việt Nam, xóa\xa0án tích vì\xa0ê-kíp
∆ABC và √2, √π ≈ 1,77; ∆t = ƒ(x); f′ ≤ ∞
[ˈtʰaːŋ] ðə ŋuˈjɛn ɗăŋ; [ə˨˩˦]
«né»…, Ñ‘a‘, Đ”, é»©, irmã», Ð–Ñ, ÐÐ
Smörgås på ön Åland… Å” Ä” Ö”, 5 Å, Ångström 10Å® Æ°
中文测试,日本語テスト ‘é’ “à” à° é»
T-shirt 20€, 50€… Crème brûlée à 5€! 1º á 2ª, Nº 5º, 3ºC É°
25°C, 10m², 5µm""".splitlines()

# The grave accent of windows-1258 before what windows-1252 has at the end of words.
OF_A_FONT = "phaòt tù týÌ\xa010 ðêìn 12 nãm, nghe “khôÒng lôÌ\x94 và “khôÒng lôÌ” hay thiÌ…"

TEXT = """\
Làng nghề đan lưới ven đầm Thị Tường vào mùa biển động
Trời chưa sáng, những người phụ nữ đã ngồi kín hiên nhà, tay thoăn thoắt đưa con thoi qua từng mắt lưới.
Mỗi tay lưới dài năm mươi mét, đan trong bốn ngày, bán được hơn ba trăm nghìn đồng cho các chủ ghe.
“Ở đây ai cũng biết đan,” bà Út Lẹ nói – rồi cười: “Nhà nào chả có khung…”
ĐẠI HỌC QUỐC GIA HÀ NỘI CÔNG BỐ ĐIỂM CHUẨN NĂM HỌC MỚI
Ý kiến bạn đọc: Ông Đỗ Quý ở xã Ỷ Tý hỏi về giá đất
Hà Nội
Đà Nẵng: mưa lớn
Ảnh: Nguyễn Ánh
Thứ ba, ngày 5/3/2024
Về quê ăn Tết, anh Mạnh ghé chợ phiên, mua ít mật ong và rượu cần làm quà biếu mẹ già.
Đội tuyển Việt Nam thắng 3-0, HLV khen học trò “chơi quá hay”.
ỦY BAN NHÂN DÂN XÃ ĐẠI ĐỒNG
Giá vàng hôm nay: mỗi lượng tăng 1,2 triệu đồng, vượt mốc 80 triệu
Thịt kho tàu – món ăn ngày Tết""".splitlines()

# Which fonts have no letters for.
OTHER_SCRIPTS = "Nhà Hán (汉朝, bính âm Hàn cháo) gọi mình là 大汉; tiếng Nga рубль, tiếng Hy Lạp λόγος"


def seen_as(name):
    """Return what shows UTF-8 in another charset, undefined bytes as controls."""

    def damage(line):
        return "".join(bytes([code]).decode(name, "ignore") or chr(code) for code in line.encode())

    return damage


cp1252 = seen_as("cp1252")

EXACT = {
    "cp1252": cp1252,
    "latin-1": seen_as("latin-1"),
    "cp1258": seen_as("cp1258"),
    "mac": seen_as("mac_roman"),
    "twice": lambda line: cp1252(cp1252(line)),
    "thrice": lambda line: cp1252(cp1252(cp1252(line))),
    "no-break spaces made plain": lambda line: cp1252(line).replace("\xa0", " "),
    "no-break spaces lost": lambda line: cp1252(line).replace("\xa0", ""),
    "stripped": lambda line: cp1252(line).strip(),
    "every fourth word": lambda line: " ".join(
        cp1252(word) if i % 4 == 1 else word for i, word in enumerate(line.split(" "))
    ),
}

# Where bytes are lost, a few words could have been others.
LOSSY = {
    "lost": lambda line: line.encode().decode("cp1252", "ignore"),
    "replaced": lambda line: line.encode().decode("cp1252", "replace"),
    "made question marks": lambda line: cp1252(line).encode("cp1252", "replace").decode("cp1252"),
    "replaced in cp1258": lambda line: line.encode().decode("cp1258", "replace"),
    "soft hyphens lost": lambda line: cp1252(line).replace("\xad", ""),
    "lost the second time": lambda line: cp1252(line).encode().decode("cp1252", "ignore"),
}


@pytest.mark.parametrize("line", [*NEGATIVES, *TEXT, OTHER_SCRIPTS, OF_A_FONT])
def test_right_lines_stay(line):
    assert repair(line) == line


@pytest.mark.parametrize("line", [*TEXT, OTHER_SCRIPTS])
@pytest.mark.parametrize("damage", EXACT.values(), ids=EXACT)
def test_repaired(damage, line):
    assert repair(damage(line)) == line
    assert repair(repair(damage(line))) == line


@pytest.mark.parametrize("damage", [*EXACT.values(), *LOSSY.values()], ids=[*EXACT, *LOSSY])
def test_what_is_repaired_is_looked_for(damage):
    pieces = [
        piece for line in TEXT for words in [damage(line), *damage(line).split()] for piece in (words, words[:-1])
    ]
    repaired = [piece for piece in pieces if repair(piece) != piece]
    assert repaired
    assert not [piece for piece in repaired if not lines_with(MOJIBAKE, piece.encode())]


@pytest.mark.parametrize("damage", LOSSY.values(), ids=LOSSY)
def test_repaired_where_bytes_are_lost(damage):
    right = [word for line in TEXT for word in line.split()]
    got = [word for line in TEXT for word in repair(damage(line)).split()]
    assert len(got) == len(right)
    assert sum(a == b for a, b in zip(got, right, strict=True)) >= 0.97 * len(right)


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("CafÃ© RÃ©union", "Café Réunion"),
        ("He said â€œyesâ€\x9d, didnâ€™t he?", "He said “yes”, didn’t he?"),
        ("Há»c sinh Ä\x90Ã  Náºµng", "Học sinh Đà Nẵng"),
        ("a\x1fÂ» Viá\u200b»‡t", "a» Việt"),
        ("vui quÃ¡ ðŸ˜€", "vui quá 😀"),
        ("Tháº­t Ã? tÃ´i khÃ´ng biáº¿t. Tháº¿ Ã?", "Thật à? tôi không biết. Thế à?"),
        ("StraÃ?e MÃ¼nchen, FuÃ?ball", "StraÃ?e MÃ¼nchen, FuÃ?ball"),
        ("Â Â  Máº«u 06/QTTÂ cá»§a **BÆ°á»›c 2:**Â Chá»n Ã‚uÂ ", "   Mẫu 06/QTT của **Bước 2:** Chọn Âu "),
        ("Ai cÅ©ng há»? Ä?i há»?c, hay lÃ  bá»?", "Ai cũng họ Đi học, hay là bỏ"),
        ("Sao háº¿t há»? Ai má»?", "Sao hết họ? Ai mỏ?"),
        ("ViÃªÌ£t, VieÌ£Ì‚t, toÌ\x80 moÌ€", "Viê\u0323t, Vie\u0323\u0302t, to\u0300 mo\u0300"),
    ],
)
def test_other_damage(line, right):
    assert repair(line) == right
