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
    "Sơn La, Đắk Lắk, Krông Búk, H'Hen Niê, Y Kđăm, Pleiku, Ea H’leo",
    "Hòa, hoà, khỏe, khoẻ, thúy, thuý, quý, quá, giờ, gìn, yếu, thuở, quỳnh",
    "Gõ lệnh `ls` rồi `cd ..`; anh nói: ´thế à´",
    "Tệp qúa.txt ở http://vidu.vn/qúa-trình/, thư qúa@vidu.vn",
    "هذا نص\u200c عربي\u200f.",
    "Gia đình 👨\u200d👩\u200d👧 vui ❤\ufe0f",
    "“Ngoặc” – gạch — dài… ‘đơn’ «kép» 1⁄2 № 5 ½ ² ®",
    "𝑥 + 𝑦 = 2",
    "\tThụt đầu dòng bằng tab",
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
    ("Xe qúa, xem thêm tại http://a.vn/qúa", "Xe quá, xem thêm tại http://a.vn/qúa"),
    # đ
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
    # words cut by full stops
    ("Bị p.hạt, đ.ánh nhau; Ch.ợ m.ạ.n.g, m.a", "Bị phạt, đánh nhau; Chợ mạng, ma"),
    ("Một người b.ị đau, m.a", "Một người bị đau, m.a"),
    # loose accents
    ("Cu´ng ba`i hát ´y", "Cúng bài hát ´y"),
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
