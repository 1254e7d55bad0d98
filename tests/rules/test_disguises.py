"""DV110, DV117, DV118: words that hide from filters. What must stay comes first."""

import unicodedata

import pytest

from dvclean import Cleaner, Settings
from dvclean.vietnamese.looks import disguises, letters

CLEANER = Cleaner(Settings(select=("DV110", "DV117", "DV118")))

KEPT = {
    "Greek": "Η γιαγιά είπε: να το πω; Πού να πάω; Τι ώρα είναι; Τον καιρό εκείνο ο τόπος ήταν άδειος.",
    "old Greek": "Οὐκ οἶδα τί ποιῶ, ὦ φίλε· ἐν τῷ κήπῳ κάθηται ἡ μήτηρ καὶ ᾄδει ᾠδήν.",
    "Russian": "Вот кот, он там был. Но как же так? Она не та, и он не тот. Мама шила, а папа пел про сон и про дом.",
    "Ukrainian": "Їхав козак до млина, а в млині нікого нема: ні тата, ні мами, ні кота.",
    "Armenian": "Տունը մեծ էր, իսկ բակը՝ փոքր։ Նա նստեց ու սպասեց։",
    "Georgian": "დღეს კარგი ამინდია, ბავშვები ეზოში თამაშობენ.",
    "Cherokee and Inuktitut": "ᎣᏏᏲ ᎠᏂᏴᏫᏯ ᏙᎯᏧ, ᐊᐃ ᖃᓄᐃᑉᐱᑦ ᑕᑯ ᐱᑕᖃ",
    "Hausa": "Ɗalibi ya ɗauki littafi. Ƙanwata tana ƙoƙari; ɓera ya shiga ɗaki, ƴan mata suna rawa.",
    "Ewe": "Ɖevi la ɖe asi le ati ŋu. Ƒe sia ƒe míeʋaa ʋu. Ɣeyiɣi ɖo, ame ɖeka ɖo.",
    "Yoruba": "Ẹ ṣé, ẹ̀gbọ́n mi ṣe iṣẹ́ rẹ̀ dáadáa. Ṣé o ti jẹun? Mo fẹ́ ṣe é lọ́la.",
    "Pali": "Bhikkhū araññaṃ gacchanti, dhammaṃ suṇanti, dukkhaṃ pajahanti; rājā nagaraṃ pavisati.",
    "pinyin": "Tā měi tiān zǎoshang chī miànbāo, wǎnshang kàn shū. Nǐ ne? Wǒ hěn máng, hǎo ma?",
    "Turkish": "Işıl ılık sütü sevdi. Kırmızı ışık, ince dağ, ağır çanta.",
    "Icelandic": "Það var kalt í gær, sagði Guðný og lokaði hurðinni með bróður sínum.",
    "phonetics": "Chữ ship đọc là /ʃɪp/, bird là /bɜːd/; thanh ngang [ɗaːn˧], [ɓaː˨˩], [ʈa], [ʂa], /tɯ/.",
    "phonetic marks": "Người ta ghi [t̪a], [d̪ɔ] và n̥, l̥, m̥ cho âm vô thanh.",
    "formulas": "Cho α, β, γ; ∂u/∂t = k; giả thuyết H0: μ = 0, x0 = 5, CO2, 3×4, cỡ 10×20 cm, F1×F2, 10¢ một quả.",
    "letters alone": "Góc ɑ bằng 30°, thể tích 5 ℓ, tiền 𝑥 đồng, bạc Ɓ và hạt π.",
    "names of the highlands": "Buôn Ƀlang, Čư Kuin, Y Ƀih, H'Ƀlao, Krông Ƀŭk và làng Ɓok.",
    "signs of talk": "Tỉ số 2:1, a:ừ, A:Ông ơi, B:Dạ; học_sinh đi_học, biến so_tien, tệp bài_tập.docx.",
    "signs of writing": "TP.HCM, Q.Bình Thạnh, T.Ư, tr.đ, km.h, Ng.Văn Ánh, v.v., anh về nhà.em ở lại, xong.đi thôi.",
}

REPAIRED = [
    ("Cô gάι пàу гất кɦéо тау", "Cô gái này rất khéo tay"),
    # an alphabet of its own for the whole text, one letter in it that is a sign, or a digit
    ("ПǥҺiêп ເứu ƚг0пǥ ƚҺựເ ƚiễп, d0 ПҺὶп ПҺậп ເủa TҺầɣ", "Nghiên cứu trong thực tiễn, do Nhìn Nhận của Thầy"),
    ("LUẬП ѴĂП TҺẠເ SĨ, K̟Һ0A ҺỌເ", "LUẬN VĂN THẠC SĨ, KHOA HỌC"),
    ("×ɪᥒ Ɩỗɪ ᥒҺɑ, ×ã Һộɪ ᥒàʏ ᥒҺɪḕᴜ Ьᾳᥒ тốт", "xin lỗi nha, xã hội này nhiều bạn tốt"),
    # capitals that stand for small letters, and capitals
    ("CҺợ ở ҺὰᥒҺ Ɩɑᥒg ᥒҺὰ Tгιᥒ ʟớᥒ", "Chợ ở hành lang nhà Trin lớn"),
    ("𝐂𝐡ợ q𝐮ê đô𝐧𝐠 𝐧gườ𝐢, C𝐡ị 𝐍ụ 𝐛á𝐧 𝐫a𝐮", "Chợ quê đông người, Chị Nụ bán rau"),
    # more than one letter that one may be, marks of other letters
    ("cʋộc sống, vʋi ʋẻ, của chʋng", "cuộc sống, vui vẻ, của chung"),
    ("Ьᾳᥒ ᥒҺᾷᥒ тɪᴇ̂̀ᥒ Ɩᾱ̀ᥒ, ᵭḗᥒ ᴠḕ", "bạn nhận tiền lằn, đến về"),
    (
        "Quảng trường ɴҺỏ, ḋồng tiền ɴÀʏ ɗo ḳhách ᴛặɴɢ, ṃua ɴҺà",
        "Quảng trường nhỏ, đồng tiền NÀY do khách tặng, mua nhà",
    ),
    # a letter of another alphabet that is taken for ư, in one word of a text
    ("Trƣờng học đƣợc xây xong", "Trường học được xây xong"),
    ("TRƢỜNG CAO ĐẲNG, CHƢƠNG 2, tƣ̉ tế", "TRƯỜNG CAO ĐẲNG, CHƯƠNG 2, tử tế"),
    # a line in capitals, some of which are small letters of other alphabets
    ("TҺIẾT K̟Ế ເό ҺƯỚПǤ DẪП ເҺ0 ҺόA ҺỌເ\nПǥƣời ьảп", "THIẾT KẾ CÓ HƯỚNG DẪN CHO HÓA HỌC\nNgười bản"),
    # marks of Greek on plain letters
    ("ma\u0342n nguyện, Nguyê\u0342n", "mãn nguyện, Nguyễn"),
    # laid over
    ("b͢ố͢ ͢m͢ẹ͢ ͢đ͢i͢ ͢c͢h͢ợ͢", "bố mẹ đi chợ"),
    ("n̲g̲ày̲ m̲ùa̲", "ngày mùa"),
    ("c̟h̟ợ̟ q̟u̟ê̟ v̟u̟i̟", "chợ quê vui"),
    # cut
    (
        "Hai bên đ.ánh nh.au, c.hồ.ng b:ỏ đi, tr_ẻ khóc",
        "Hai bên đánh nhau, chồng bỏ đi, trẻ khóc",
    ),
    ("phương á.n mới, gi:ết gà, qu.ả mít", "phương án mới, giết gà, quả mít"),
]

# The small letters as programs for typefaces write them, with their đ.
ALPHABETS = {
    "small capitals": "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢᴆ",
    "Greek": "αвς∂єƒgнιנкℓмησρqяѕтυνωχуzđ".replace("ς", "c").replace("נ", "ј").replace("я", "r"),
    "hooks": "ɑɓƈɗҽƒɡɦɩʝƙℓɱɳσρϙɾʂƭυʋɯxყȥᵭ",
    "Armenian": "ąҍçժҽƒցհìʝҟӀʍղօքզɾʂէմѵա×վzđ".replace("ą", "α").replace("ç", "ƈ").replace("ì", "ɩ"),
    "Tai Le": "ᥲᑲᥴძᥱfgһіȷkᥣmᥒ᥆⍴qrsƚᥙ᥎ᥕ᥊ᥡzđ".replace("⍴", "ρ"),
    "Cyrillic": "абсԁеfɡһіјκӏмпорԛгѕтцѵѡхуzđ",
    "bold": "".join(chr(0x1D41A + i) for i in range(26)) + "đ",
    "script": "".join(chr(0x1D4EA + i) for i in range(26)) + "đ",
}
TEXT = (
    "chợ phiên đầu xuân họp từ sáng sớm, người trong bản gùi măng, gùi nấm xuống núi\n"
    "cụ già kể chuyện ngày xưa cho lũ trẻ nghe, khói bếp quẩn quanh mái nhà sàn thấp\n"
    "đường về quê ngoại xa lắm, phải qua hai chuyến đò và một vạt rừng thông"
)


def disguise(text, alphabet):
    """Return a text in the letters of an alphabet, the marks beside them."""
    table = dict(zip(map(ord, "abcdefghijklmnopqrstuvwxyzđ"), alphabet, strict=True))
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).translate(table))


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_is_kept(text):
    assert CLEANER.clean(text) == text


@pytest.mark.parametrize(("text", "clean"), REPAIRED)
def test_is_repaired(text, clean):
    assert CLEANER.clean(text) == clean
    assert CLEANER.clean(clean) == clean


@pytest.mark.parametrize("alphabet", ALPHABETS.values(), ids=ALPHABETS)
def test_whole_text_is_repaired(alphabet):
    assert CLEANER.clean(disguise(TEXT, alphabet)) == TEXT


@pytest.mark.parametrize("alphabet", ALPHABETS.values(), ids=ALPHABETS)
def test_one_line_among_others_is_repaired(alphabet):
    first, *others = TEXT.split("\n")
    assert CLEANER.clean("\n".join([disguise(first, alphabet), *others])) == TEXT


def test_no_letter_of_vietnamese_is_a_look_alike():
    plain = set("aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz")
    assert not (plain | {letter.upper() for letter in plain}) & set(letters())
    toned = {vowel + tone for vowel in "aăâeêioôơuưy" for tone in "\u0300\u0301\u0303\u0309\u0323"}
    assert not {unicodedata.normalize("NFC", letter) for letter in toned} & disguises()
