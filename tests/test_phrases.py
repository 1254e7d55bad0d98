"""Phrases: how they are written, read from a configuration, chosen by site, and used."""

import tomllib

import pytest

from dvclean import Cleaner, Settings, SettingsError
from dvclean.lines import SECTION_ENDS, SECTION_STARTS
from dvclean.phrases import (
    DATA,
    Phrases,
    PhraseTable,
    expand,
    key,
    load,
    read_tables,
    read_vietnamese,
    site_domain,
    site_phrases,
    sites,
    vietnamese,
)

ARTICLE = (
    "Chợ nổi họp lúc nửa đêm\nGhe xuồng tụ về ngã ba sông từ mười một giờ khuya, đèn măng-sông sáng rực một khúc.\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("► Xem thêm:", "xem thêm"), ("33 ngày trước", "0 ngày trước"), ("  Chia  sẻ ", "chia sẻ"), ("***", "")],
)
def test_key(text, expected):
    assert key(text) == expected


def test_expand():
    assert list(expand("{Tin|Bài} {có|} liên quan")) == [
        "Tin có liên quan",
        "Tin liên quan",
        "Bài có liên quan",
        "Bài liên quan",
    ]


@pytest.mark.parametrize("text", ["Tin liên quan", "TIN LIÊN QUAN:", "» Tin lien quan «", "tin liên quan"])
def test_line_is_found_however_it_is_written(text):
    assert load().line(text).group == "section"


def test_phrases_are_spelled_out_as_the_data_file_has_them():
    fresh = vietnamese.__wrapped__()  # in the cached ones are patterns that other tests have compiled
    whole = read_vietnamese()
    fresh.unfold(whole.lines)
    assert vars(fresh) | {"_asked": 0} == vars(whole), "run python docs/generate.py"


@pytest.mark.parametrize(
    "text", ["x", "X:", "Chia sẻ: Facebook X", "X Zalo", "In | X", "1,9k bình luận", "Tin liên quan"]
)
def test_lines_are_found_also_as_the_first_that_is_asked_for(text):
    """Phrases that begin alike come to be known together, when one of them is asked for."""
    fresh, whole = vietnamese.__wrapped__(), read_vietnamese()
    assert (fresh.row(text), vietnamese.__wrapped__().group(text)) == (whole.row(text), whole.group(text))
    assert fresh.row(text) or whole.group(text)


def test_all_lines_are_taken_in_once_many_texts_have_asked():
    phrases = vietnamese.__wrapped__()
    assert "tin liên quan" not in phrases.unfold(["x"])
    for _ in range(200):
        phrases.unfold(["x"])
    assert phrases.lines == read_vietnamese().lines


def test_no_phrase_stands_for_thousands_of_spellings():
    """All are loaded at start: a line with so many choices has some that nobody writes."""
    tables = tomllib.loads((DATA / "vi.toml").read_text(encoding="utf-8"))["phrases"]
    phrases = [phrase for table in tables for phrase in (*table.get("lines", ()), *table.get("openers", ()))]
    assert not [phrase for phrase in phrases if len(list(expand(phrase))) > 1000]


def test_row_of_labels():
    assert load().row("Facebook | Zalo | Sao chép liên kết") == ["weak-ui", "weak-ui", "ui"]
    assert load().row("Facebook và Zalo") == []


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"grop": "ui"}, r"no key 'grop'; did you mean group\?"),
        ({"group": "promoo"}, r"'promoo'; did you mean promo\?"),
        ({"where": "top"}, "anywhere | head | tail"),
        ({"lines": "Xem thêm"}, "a list of strings"),
        ({"lines": [""]}, "a list of strings"),
        ({"group": 3}, "a string"),
    ],
)
def test_tables_with_errors(table, message):
    with pytest.raises(ValueError, match=message):
        read_tables([table])


@pytest.mark.parametrize("pattern", ["(a", r"(a)\1", "(?=a)"])
def test_patterns_that_cannot_be_matched_in_linear_time(pattern):
    with pytest.raises(SettingsError, match="pattern"):
        Cleaner(Settings(phrases=(PhraseTable(patterns=(pattern,)),)))


@pytest.mark.parametrize(
    ("where", "line", "gone"),
    [
        ("anywhere", "Chợ nổi online", True),
        ("tail", "Chợ nổi online", True),
        ("head", "Chợ nổi online", False),
        ("anywhere", "Chợ nổi online họp mỗi đêm", False),
        ("anywhere", "Ủng hộ báo Chợ Nổi mỗi ngày", True),
        ("anywhere", "[chợ 12]", True),
        ("anywhere", "xem [chợ 12]", False),
    ],
)
def test_phrases_of_the_user(where, line, gone):
    table = PhraseTable("promo", where, ("Chợ nổi online",), ("Ủng hộ báo",), (r"\[Chợ \d+\]",))
    findings = Cleaner(Settings(phrases=(table,))).check(ARTICLE + line + "\n")
    assert [finding.code for finding in findings if finding.action == "delete"] == ["DV901"] * gone


@pytest.mark.parametrize(
    "line", ["[Ghe nào cũng ghé](/g)", "- [Mua vé](https://ve.example/1)", "[Vé tàu](https://ve.example/2) giá rẻ"]
)
def test_phrases_of_the_user_for_links(line):
    table = PhraseTable("promo", lines=("Ghe nào cũng ghé",), openers=("Vé tàu",), patterns=(r".*\(https://ve\..*",))
    findings = Cleaner(Settings(phrases=(table,))).check(ARTICLE.replace("\n", f"\n{line}\n", 1))
    assert [finding.code for finding in findings if finding.action == "delete"] == ["DV901"]


def test_phrases_of_the_user_in_a_manual():
    text = (
        "Chỉ ông bà dùng ứng dụng\nBài này viết cho người mới, làm theo từng bước là được.\nGhé thăm ghe\n"
        "Bấm vào hình ngôi nhà, ghé thăm ghe ở góc trái.\nBấm nút màu xanh để gửi ảnh cho con cháu ở xa.\n"
    )
    found = Cleaner(Settings(phrases=(PhraseTable("promo", lines=("Ghé thăm ghe",)),))).check(text)
    assert [(finding.line, finding.code) for finding in found] == [(3, "DV901")]


def test_a_structural_group_extends_the_built_in_rules():
    table = PhraseTable("section", lines=("Ghe nào cũng ghé",))
    text = (
        ARTICLE + "\nGhe nào cũng ghé\nChợ nổi thứ hai mở lại sau mười năm vắng bóng\nVì sao ghe hàng ngày một thưa?\n"
    )
    assert Cleaner(Settings(phrases=(table,))).clean(text) == ARTICLE


@pytest.mark.parametrize(
    ("site", "domain"),
    [
        ("vnexpress.net", "vnexpress.net"),
        ("m.VnExpress.net", "vnexpress.net"),
        ("vnexpress", "vnexpress.net"),
        ("vnexpress.net:443", "vnexpress.net"),
        ("notvnexpress.net", None),
        ("example.org", None),
        ("../vi", None),
    ],
)
def test_site_by_host_or_name(site, domain):
    assert site_domain(site) == domain


@pytest.mark.parametrize("site", sites())
def test_site_packs_are_sound(site):
    assert site_phrases(site)
    assert load(site).extended


def test_a_site_without_a_pack_adds_nothing():
    assert load("example.org") is load()


def test_what_one_site_says_is_noise_there_only():
    text = ARTICLE + "Tặng sao cho tác giả\n"
    assert Cleaner(Settings(site="tuoitre.vn")).clean(text) == ARTICLE
    assert Cleaner().clean(text) == text


def test_no_phrases():
    assert Phrases().line("Tin liên quan") is None
    assert not Phrases().matches("Tin liên quan", "call")


@pytest.mark.parametrize(
    "label",
    [
        *("Các tour tương tự", "Đề thi cùng chuyên mục", "Có thể bạn muốn download", "Những bài thơ cùng tác giả"),
        *("Video nổi bật", "Tin rao dành cho bạn", "Món ngon mới nhất", "Tài liệu cùng người dùng", "MV cùng ca sĩ"),
        *("Bài hát cùng thể loại", "Việc làm liên quan", "Tin cùng sự kiện", "Truyện được đọc nhiều", "Sách gợi ý"),
        *("Bài viết đề xuất", "Có thể bạn muốn xem", "Bài tập cùng chủ đề", "Những tin cũ hơn"),
    ],
)
def test_labels_by_their_form(label):
    assert load().matches(label, "section-form")
    assert label.lower()[-3:] in SECTION_ENDS


@pytest.mark.parametrize(
    "label", ["Xem thêm các bài viết khác", "Đọc thêm những bài báo hay", "Xem thêm 12 video cùng tác giả Hoài Thương"]
)
def test_labels_by_their_start(label):
    assert load().matches(label, "section-start")
    assert label.lower().startswith(SECTION_STARTS)


@pytest.mark.parametrize("text", ["Xem thêm một bài", "Xem thêm các bài học làm người", "Các bài viết về ghe xuồng"])
def test_other_lines_have_no_such_start(text):
    assert not load().matches(text, "section-start")


@pytest.mark.parametrize(
    "text", ["Bài học lớn nhất đời tôi", "Tin vui đến với bạn", "Những điều liên quan", "Công việc cũ"]
)
def test_other_lines_have_no_such_form(text):
    assert not load().matches(text, "section-form")


@pytest.mark.parametrize(
    "line", ["Hotline: 0900 000 111", "Hotline:0900 000 111", "**Hotline:** 0900 000 111", "**Hotline:**0900 000 111"]
)
def test_a_label_in_bold_or_without_a_space_behind_it(line):
    assert "notice" in vietnamese().openings([(0, line)])[0]
    assert vietnamese().matches(line.replace(":**0", ":** 0").replace(":0", ": 0"), "contact")


def test_the_colon_of_an_address_is_none_of_a_label():
    assert vietnamese().openings([(0, "hotline://x"), (1, "email:")]).keys() <= {1}
