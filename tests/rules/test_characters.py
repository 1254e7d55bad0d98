"""DV1: the repairs of characters. What must stay comes first."""

import gzip
import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvclean import Cleaner, Settings
from dvclean.phrases import vietnamese
from dvclean.rules.characters import ODD_SPACES
from dvclean.traits import DAMAGES

CLEANER = Cleaner(Settings(select=("DV1",)))
SHARED = Path(__file__).parents[3] / "shared"

KEPT = [
    "Đội tuyển Việt Nam thắng 3-1 trên sân Mỹ Đình.",
    "José Mourinho, Raúl, Saúl, Dubái, Beyoncé, Güell, Citroën, maïs, España, São Paulo và Muñoz.",
    "Où est-il ? L'été dernier, à Orléans, il a déjà vu l'île où naît la Loire.",
    "Più tardi può venire anche lui, però così è già finita.",
    "Aquí está el niño que leyó país, raíz, oí, caí y ahí.",
    "Não há ninguém aí; daí, a região está só, e o país também.",
    "Příliš žluťoučký kůň úpěl ďábelské ódy.",
    "Zażółć gęślą jaźń, pchnąć w tę łódź jeża lub ośm skrzyń fig.",
    "Það er ekki hægt að ganga um hér, sagði Sigurður og fór út með bróður sínum.",
    "Fix, Schwyz! quäkt Jürgen blöd vom Paß.",
    "Từ this đọc là /ðɪs/, từ brother đọc là /ˈbrʌðə/ trong tiếng Anh.",
    "大人 nghĩa là người lớn，còn 小孩（trẻ con）là con nít。",
    "bẩy\t\U00020929（\U0002c65e）là chữ Nôm",
    "Vd:\n'''\n<p><b>Chữ in đậm.</b></p>\n'''\nHết bài.",
    "Bài học đầu tiên:\n```{html}\n<strong>Chữ in đậm</strong> &amp; chữ thường\n```\nHết bài.",
    'Bài học cuối cùng:\n```mermaid\nA --> B["Thoát<br/>(dòng hai)"]',
    "<pre><code>function Chao() {\n  &lt;h1&gt;Xin chào từ xóm Bến!&lt;/h1&gt;\n}</code></pre>\nHết bài.",
    "vni: 'Xin chaøo caùc baïn xoùm Beán'",
    "const vniText = 'Tieáng Vieät raát hay';",
    "Đảo Bu-thănh và đảo Ca-tă\nĐất Bu-thănh và đất Ca-tă\nĐồi Vơ-chin",
    "Столица России — Москва, рубль рос два дня.",
    "Она не на том, но он там: он, на, но, не, ни.",
    "Từ tin đọc là /tɪn/, pin là /pɪn/, man là [mɑn], hán việt là [ɑn] và [ɪn].",
    "Ứng suất σa, σm, τa, τm và hệ số ν, ρ, η của vật liệu α, γ-Fe, λ, ω",
    "Hán ngữ: nǐ hǎo, xiè xie, hǎn, lǎo shī, wǎn ān, zǎo.",
    "Người Nga viết на, người Hy Lạp viết να, người Séc viết Čech, Škoda, Dvořák.",
    "Y Ɓhăm, buôn Ɓlang, ƀuôn Kdŭn, Ea Čư Kăp, ọ̆",
    "TP.Huế, Q.Bình Thạnh, T.Ánh, Ng.Ánh, v.v., p.m., Th.S, km.h, tr.đ, à.o, là.o",
    "Tôi đã về nhà.anh ấy cũng thế.từ đó, nước xanh.ông cười, và hôm.mình đi",
    "Thư chợ@quê.vn, trang tin.chợ.vn và www.m.vn/b.ị, tệp b.ản.txt",
    "Gạch dưới n̲g một chữ, s̲ Ṉ n̪ t̪ d̪",
    "Η Ελλάδα và γ-globulin, 17β-estradiol, 5 μm, Δt, kΩ",
    "a < b và b > c, x<y, I <3 you, 5<7>3",
    "R&D, Bộ GD&ĐT, AT&T, P&G; http://a.vn/x?id=1&copy=2&nbsp_x=3",
    "Xem <https://dantri.vn/> hoặc gửi <thu@bao.vn>, lệnh cp <nguồn> <đích>, <p> là chương trình",
    "Tùy chọn -f<font> chọn phông, <code> là mã số, dấu đóng </A>.",
    "Thẻ <b> trong HTML viết là &lt;b&gt;, dấu & viết là &amp;.",
    "Phiếu có ô để ghi (<input>), danh sách để chọn (<select>) và nút “<button>” ở cuối.",
    "Sơn La, Đắk Lắk, Krông Búk, H'Hen Niê, Y Kđăm, Pleiku, Ea H’leo",
    "Hòa, hoà, khỏe, khoẻ, thúy, thuý, quý, quá, giờ, gìn, yếu, thuở, quỳnh",
    "Gõ lệnh `ls` rồi `cd ..`; anh nói: ´thế à´",
    "Tệp qúa.txt ở http://vidu.vn/qúa-trình/, thư qúa@vidu.vn",
    "هذا نص\u200c عربي\u200f.",
    "Gia đình 👨\u200d👩\u200d👧 vui ❤\ufe0f",
    "“Ngoặc” – gạch — dài… ‘đơn’ «kép» 1⁄2 № 5 ½ ² ®",
    "𝑥 + 𝑦 = 2",
    "\tThụt đầu dòng bằng tab",
    # spaces that part no syllable: letters that name something, units, and talk that writes words with few letters
    "Cạnh m ở phía trên, điểm B ở dưới, rộng 5 m ở đáy, lúc 7 h ông đến, số n ạ.",
    "t ở nhà mà ng ta cứ gọi, mẹ t bảo là n đi vắng, kh á, nh ỉ",
    "Kh á là không, ng ở, ng ấy, th ế, tr ời: viết thế ai đọc",
    "Dấu nặng \u0323 đứng dưới, dấu sắc \u0301 đứng trên: a \u0301, e \u0323",
    # words spaced out in a crossword, letters of either case in turn, an operator
    "Hàng ngang 2: B Ả N G Đ E N\nHàng ngang 3: P H Ấ N",
    "cHàO mỪnG bẠn ĐếN vỚi tHế GiỚi cỦa eM",
    "Tiếng Iceland có 32 chữ: 1 a, 2 á, 4 d, 5 ð. Chữ ð (hay ð) với 2ð² và Ð5 trong công thức của nhà toán học",
    "Kí hiệu Ð là toán tử vi phân, do đó Ð² cũng thế.",
    # capitals that are meant: of a sentence that sticks to another, of names
    "Ca sĩ MỹNhờ vậy, TP HCMSự kiện, đạo diễn Lê HữuĐoàn phim, Mai LươngẢnh: An, ÔTô, ÔNG Ấy ở Á Âu.",
    "Hà NỘI, VTVđ, iPhone, TPĐà Lạt, giá giảmSáng nay, Sean Ó hÉigeart, số La Mã IVà",
    # words of other languages all alone
    "o più",
    "non è più",
    "e non ho più",
    "Laó\nSuyá",
    "Aν το δείγμα είναι επιλέξιμο, Tο κείμενο",
    "Трябва да сe посочат двe множества; %liс",
    # escapes that someone means
    "Trong JSON, chữ đẹp viết là \\u0111\\u1eb9p, chữ lắm viết là l\\u1eafm.",
    '{"t\\u00ean": "\\u0110\\u00e0o"}',
    "Mỗi %XX là một byte: %C3%A0 là à, %E1%BB%99 là ộ.",
    "const a = '\\u00e9', b = '\\u00f1'; // Caf\\u00e9 Jos\\u00e9",
    "https://vi.wikipedia.org/wiki/L%C3%A0ng_%C4%90%C3%B4ng và tệp l%C3%A0ng-qu%C3%AA.pdf",
    "S\\u1ed1: 12/QH13",
    "alert('\\u0110\\u00e3 l\\u01b0u');\nvar a = \\u0110\\u00e3 + l\\u01b0u;",
    "Tăng 5%C3, x=C3=A0=B, giảm 20% và 30%",
    "Chỉ một chữ: ng\\u00e0y",
    # what someone shows of old fonts and of misread text
    'Phông VNI-Windows mà thiếu thì hiện "Vieät Nam", "ñaát nöôùc".',
    'Bảng mã TCVN3 mà thiếu phông thì hiện "ViÖt", "®Êt", "®Ñp".',
    'Quên dòng charset thì chữ "chào" hiện thành "chÃ o".',
    "   Où :\nQuand :\n   Où :",
    "Ƣ và ƣ là chữ của người Tatar, ȇ của người Serbia.",
    # a plus that is no space: in addresses, in data, where nothing tells of a form
    "https://vidu.example/tim?q=ch%E1%BB%A3+hoa",
    "https://vidu.example/tim?q=ch%E1%BB%A3+B%E1%BA%BFn+n%E1%BB%9F+hoa",
    "q=gi%C3%A1+vang",
    "Xem l%C3%A0ng-qu%C3%AA-b%E1%BA%BFn.PDF, l%C3%A0ng-qu%C3%AA-b%E1%BA%BFn.7z",
    "x%C3%A1=1+2",
    # ñ, hyphens and lost letters of other languages, or of the author's
    "Ông Peña và bà Muñoz ở A Coruña, España; người Ñuble đến ñu đi.",
    "Vùng Bu-thơng, làng Kơ-nơng, đ-đợi, c-cười và t-ư; x−ơ, m−n, bạc màu−ợ",
    "Người Mơ Nông hát khúc mơng, bơng lơng, lơ thơ.",
    "Trăng ngời trên sông, nước ngời sắc xanh, đường xưa",
    "Ω là đơn vị, Å cũng vậy".replace("Ω", "\u03a9").replace("Å", "\u00c5"),
]

REPAIRED = [
    # not-nfc, marks out of order, doubled
    (unicodedata.normalize("NFD", "Đường về quê ngoại, thuở ấy."), "Đường về quê ngoại, thuở ấy."),
    ("Tiê\u0301ng Viê\u0323t, tiế\u0301ng, a\u0301\u0302m, a\u0302\u0301m", "Tiếng Việt, tiếng, ấm, ấm"),
    # spaces, invisible, control
    ("Hà\u00a0Nội\u2009có\u3000mưa\u202f!", "Hà Nội có mưa !"),
    ("Hà\u000bNội\u000ccó\u0085mưa\u2028to", "Hà Nội có mưa to"),
    ("Hà \u200bN\u00adội\ufeff", "Hà Nội"),
    ("e\u200b\u0301m", "ém"),
    ("\x93Chào\x94 \x96 anh nói\x85 \x07\x00\x1b[31mđỏ\x1b[0m", "“Chào” – anh nói… đỏ"),
    # tone marks
    (
        "Qúa trình nghịêm túc, baỏ vệ cuả thủơ ấy, tóan, lọai, gíao",
        "Quá trình nghiệm túc, bảo vệ của thuở ấy, toán, loại, giáo",
    ),
    ("QÚA ĐẸP, NGHỊÊM CẤM", "QUÁ ĐẸP, NGHIỆM CẤM"),
    ("Gía vàng", "Giá vàng"),
    ("qúa", "quá"),
    ("Chào baì", "Chào bài"),
    ("Xe qúa, xem thêm tại http://a.vn/qúa", "Xe quá, xem thêm tại http://a.vn/qúa"),
    # đ
    ("Vé hạng nhất 50.000ð, hạng nhì 20.000 ð/người", "Vé hạng nhất 50.000đ, hạng nhì 20.000 đ/người"),
    ("ð) Chi phí đi lại, ăn ở.", "đ) Chi phí đi lại, ăn ở."),
    ("Ðơn vị ở Ðắk Lắk: UBNÐ, TSCÐ; ðường ɖi Ɖà Nẵng", "Đơn vị ở Đắk Lắk: UBNĐ, TSCĐ; đường đi Đà Nẵng"),
    ("d\u0336ường D\u0335à Lạt", "đường Đà Lạt"),
    # other alphabets, styled letters, ligatures
    ("Нải Phòng, Vіệt Nаm, ΗÀ NỘI", "Hải Phòng, Việt Nam, HÀ NỘI"),
    ("ＨÀ ＮỘＩ： ２０２０", "HÀ NỘI: 2020"),
    ("𝐓𝐢𝐞̂́𝐧𝐠 𝑉𝑖𝑒̣̂𝑡", "Tiếng Việt"),
    ("ﬁlm, oﬃce", "film, office"),
    # whole texts in disguise: small capitals, other alphabets, marks laid over
    ("ᴄʜᴏ̛̣ ʜᴏ̂ᴍ ɴᴀʏ đᴏ̂ɴɢ, ᴛᴘ.ʜᴄᴍ ᴄᴏ́ 𝟷𝟸 ᴄᴀ ᴠɪᴅᴇᴏ", "chợ hôm nay đông, tp.hcm có 12 ca video"),
    ("Cʜợ Tếᴛ ᴠắɴɢ ʜơɴ", "Chợ Tết vắng hơn"),
    ("Тгᴏ̛̀ɪ тгᴏпɡ, пһɪᴇ̂̀ᴜ ɡɪᴏ́", "Trời trong, nhiều gió"),
    ("тrờι мưα тo, пướс dâпg", "trời mưa to, nước dâng"),
    ("Vụ cάo trạng trȇn cầᴜ", "Vụ cáo trạng trên cầu"),
    ("C̼h̼ợ̼ ̼q̼u̼ê̼ ̼h̼ọ̼p̼ ̼s̼ớ̼m̼, m̶ộ̶t̶ p̲h̲i̲ên̲", "Chợ quê họp sớm, một phiên"),
    ("q͏͏u͏͏ά đ͏͏ô͏͏̣n͏͏g͏͏ g͏͏i͏͏ờ c͏͏h͏͏ợ͏", "quá động giờ chợ"),
    ("c.ʜ.ợ ᴛếᴛ ᴠᴜɪ, м.ưa nhiều ɴơɪ", "chợ tết vui, mưa nhiều nơi"),
    ("ǫᴜᴀ́ ᴛʀɪ̀ɴʜ ʟᴀ̂ᴜ ɴᴀʏ", "quá trình lâu nay"),
    ("Lâɱ Tĩɳԋ đứɳɠ ʅặɳɠ ԃướι ԋιêɳ", "Lâm Tĩnh đứng lặng dưới hiên"),
    ("Ⓑⓐ́ⓝⓗ Ⓝⓗⓐ̀ Ⓜⓐ̂ⓨ ʳᵉ̉, 🅽🅷🅰̀ 🆃🅾", "Bánh Nhà Mây rẻ, NHÀ TO"),
    ("Cʜᴜʏᴇ̂ɴ ɢɪᴀ Lᴇ̂ Tʜᴜ Hᴜ̛ᴏ̛ɴɢ ᴋʜᴀ̆̉ɴɢ ᴆɪ̣ɴʜ", "Chuyên gia Lê Thu Hương khẳng định"),
    ("𝗚𝗶𝗮́ 𝗰𝗵𝗶̉ 𝟮𝟴.𝟬𝟬𝟬𝗱̵ 𝘁𝗼𝗮̀𝗻", "Giá chỉ 28.000đ toàn"),
    # words cut by full stops
    ("Bị p.hạt, đ.ánh nhau; Ch.ợ m.ạ.n.g, m.a", "Bị phạt, đánh nhau; Chợ mạng, ma"),
    ("Cầm d:a:o g:ă:m, l/a/o t/h/ẳ/n/g, b·ả·n l·ĩ·n·h", "Cầm dao găm, lao thẳng, bản lĩnh"),
    ("Một người b.ị đau, m.a", "Một người bị đau, m.a"),
    # loose accents
    ("Cu´ng ba`i hát ´y", "Cúng bài hát ´y"),
    # syllables with spaces in them, marks behind a space
    ("Tr ườ ng Đ ạ i h ọ c m ở, ng ười đ ến", "Trường Đại học mở, người đến"),
    ("Vi ệ t Nam, qu ố c gia, gi ấ y (t ờ) và N ướ c.", "Việt Nam, quốc gia, giấy (tờ) và Nước."),
    ("TR ƯỜ NG ĐẠI H Ọ C, QU Ả N LÝ, GI Á O V IÊ N", "TRƯỜNG ĐẠI HỌC, QUẢN LÝ, GIÁO VIÊN"),
    ("V à giọng h á t vang trong đ ê m d à i, n g ư ờ i đ i.", "Và giọng hát vang trong đêm dài, người đi."),
    ("Qu ản lý qu ỹ đất\nGi áo d ục", "Quản lý quỹ đất\nGiáo dục"),
    ("chư ́c ơ ̉ la ̀ng y ́ xa", "chức ở làng ý xa"),
    ("loa ̣i hình đă ̣c thù, ngươ ̀i Viê ̣t, da ̂n", "loại hình đặc thù, người Việt, dân"),
    # accents in the other case
    ("BảN TIN: CáCH TRồNG Và Tỉa CàNH", "BẢN TIN: CÁCH TRỒNG Và Tỉa CÀNH"),
    ("KHáCH Về NHà", "KHÁCH VỀ NHÀ"),
    ("ở hÀ nỘi, ĐẠi HỌc BẠn", "ở hà nội, Đại Học Bạn"),
    # escapes
    ("H\\u00e0ng c\\u00e2y xanh \\u2013 gi\\u00f3 m\\u00e1t", "Hàng cây xanh – gió mát"),
    ("\\u00cdt nh\\u1ea5t 45 ng\\u00e0y;\nS\\u1ed1: 12/QH13", "Ít nhất 45 ngày;\nSố: 12/QH13"),
    ("H\\xc3\\xa0ng c\\xc3\\xa2y xanh", "Hàng cây xanh"),
    ("H%C3%A0ng%20c%C3%A2y: http://a.vn/c%C3%A2y", "Hàng cây: http://a.vn/c%C3%A2y"),
    ("H=C3=A0ng c=C3=A2y, l=E1=BA=A7n", "Hàng cây, lần"),
    ("H%u00E0ng c%u00E2y r\\\\u1ee3p b\\\\u00f3ng", "Hàng cây rợp bóng"),
    ("K%e1%ba%bft%20qu%e1%ba%a3:%20c%e1%bb%9f%206/8", "Kết quả: cở 6/8"),
    ("h%E1%BB%8D+t%C3%AAn%3A+B%C3%B9i+%C3%81i", "họ tên: Bùi Ái"),
    ("g%F3p%20%FD%2C%20nhi%u1EC7t%20t%ECnh", "góp ý, nhiệt tình"),
    # letters that stand for others: ñ in files made for print, the signs that ư has become, and where it is lost
    ("Ñường làng ñã ñược ñổ bê tông, ông Muñoz khen.", "Đường làng đã được đổ bê tông, ông Muñoz khen."),
    ("Tr−ờng làng, ng−ời xa, nh− x−a, l−u ý: CH−ƠNG 2", "Trường làng, người xa, như xưa, lưu ý: CHƯƠNG 2"),
    ("Tr−ờng −ớc mơ, −u tiên ng−ời nghèo, vận tốc −u", "Trường ước mơ, ưu tiên người nghèo, vận tốc −u"),
    ("Tr-ờng làng, ng-ời xa, đ-ợc mùa, nh-ng đ-a", "Trường làng, người xa, được mùa, nhưng đưa"),
    ("Nhà n¬ước, ngư¬ời dân, như¬ng đ¬ược", "Nhà nước, người dân, nhưng được"),
    ("Chµng D¬ng ë níc Tµu, ngêi híng dÉn, ®îc mïa", "Chàng Dương ở nước Tàu, người hướng dẫn, được mùa"),
    (
        "Trờng làng đợc xây, ngời dân góp, phơng án cũng nh ý",
        "Trường làng được xây, người dân góp, phương án cũng như ý",
    ),
    # HTML
    ("R&amp;D &nbsp;&ldquo;&#7871;&#x1EBF;&rdquo; &amp;amp;quot;a&amp;#39; Vi&ecirc;n", "R&D  “ếế” \"a' Viên"),
    ("Giá&nbsp vàng &quot lên &#7871", 'Giá  vàng " lên ế'),
    ("http://a.vn/?a=1&amp;b=2", "http://a.vn/?a=1&b=2"),
    ('<p>Trời <b>mưa</b><br>to</p><div class="x">Gió</div>', "Trời mưa to Gió"),
    ("<div><p>Trời mưa", "Trời mưa"),
    ("Trời mưa</p></div>", "Trời mưa"),
    ('<a href="http://a.vn/?a=1&b=2" target=_blank>Xem</a> đây<!-- hết -->', "Xem đây"),
    ("&lt;p&gt;Trời mưa&lt;/p&gt;", "Trời mưa"),
]


@pytest.mark.parametrize("line", KEPT)
def test_is_kept(line):
    assert CLEANER.clean(line) == line


@pytest.mark.parametrize(("line", "clean"), REPAIRED)
def test_is_repaired(line, clean):
    assert CLEANER.clean(line) == clean
    assert CLEANER.clean(clean) == clean


@pytest.mark.parametrize(
    ("char", "code"), [("\ufffd", "DV121"), ("\ue000", "DV122"), ("\U000f0000", "DV122"), ("\u0378", "DV123")]
)
def test_is_reported(char, code):
    (finding,) = CLEANER.check(f"Một chữ{char} lạ")
    assert (finding.code, finding.action, finding.column, finding.replacement) == (code, "report", 8, None)
    assert CLEANER.clean(f"Một chữ{char} lạ") == f"Một chữ{char} lạ"


def test_the_case_of_mojibake_is_left():
    line = "![Ã¡nh sÃ¡ng, Ã¡o] bÃ¡o cÃ¡o"
    assert Cleaner(Settings(select=("DV134",))).clean(line) == line


def test_only_the_bad_line_is_touched():
    text = "Dòng tốt: Ðà Lạt?\nJosé Raúl, où ça\nNăm qúa\n"
    findings = CLEANER.check(text)
    assert [(finding.line, finding.code) for finding in findings] == [(1, "DV109"), (3, "DV107")]


def test_lines_of_nothing_but_tags_are_left_to_the_noise_rules():
    assert CLEANER.clean("<br/>\n<p></p>\n") == "<br/>\n<p></p>\n"


# What the rules act upon, as hypothesis puts it together
PIECES = st.sampled_from(
    [
        *"aăâeêioôơuưydđÐðАоΟ´`~ <>&;#/=.",
        *"\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323\u0335\u0336\u00a0\u200b\u00ad\x07\x85\x93ﬁＡ𝐚大ا\ufffd",
        *(
            "qú",
            "uả",
            "òan",
            "nghịê",
            "Hà Nội ",
            "&amp;",
            "&nbsp;",
            "&lt;",
            "&gt;",
            "&#x301;",
            "<b>",
            "</b>",
            "<br>",
            "<p ",
        ),
    ]
)


@given(st.lists(PIECES, max_size=14).map("".join))
def test_idempotent(text):
    once = CLEANER.clean(text)
    assert CLEANER.clean(once) == once


@given(st.lists(PIECES, max_size=10).map("".join))
def test_never_changes_the_number_of_lines(line):
    assert CLEANER.clean(f"a\n{line}\nb").count("\n") == f"a\n{line}\nb".count("\n")


@given(st.lists(PIECES, max_size=8).map("".join))
def test_what_is_repaired_is_suspect(text):
    everything = CLEANER.clean(text + "\u00a0").replace("\u00a0", " ")
    if everything.rstrip() != text.rstrip():
        assert vietnamese().scan(text.encode("utf-8", "surrogatepass")) & DAMAGES


def test_spaces_are_all_those_of_unicode():
    separators = {chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) in {"Zs", "Zl", "Zp"}}
    assert separators - {" "} <= ODD_SPACES


@pytest.mark.skipif(not SHARED.exists(), reason="needs ../shared")
def test_no_false_repair_in_real_texts():
    """Tones, look-alikes and entities are repaired in few lines of the negatives, and each of these is damaged."""
    cleaner = Cleaner(Settings(select=("DV107", "DV111", "DV112", "DV113", "DV114", "DV116", "DV119")))
    with gzip.open(SHARED / "negatives" / "negatives.jsonl.gz") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    changed = [
        (old, new)
        for text in texts
        for before, after in zip(text.split("\n"), cleaner.clean(text).split("\n"), strict=True)
        for old, new in zip(before.split(), after.split(), strict=False)
        if old != new
    ]
    assert len(changed) <= 6, changed
