"""Letters that stand for others throughout a text."""

import unicodedata

import pytest

from dvclean import Cleaner, Settings

CLEANER = Cleaner(Settings(select=("DV1",)))
ARTICLE = (
    "Tình hình thời tiết đã khá hơn, nhưng bà con vẫn còn phải chờ vì đường vào xã chưa rõ lúc nào mới thông.\n"
    "Quý vị hãy giữ gìn sức khỏe; lý do thì ai cũng hiểu, không có gì phải bàn, tôi nói thế.\n"
    "Công việc của nhóm còn dở dang, mọi người đóng góp ý kiến để chương trình khỏi trôi vào quên lãng."
)
AS_1258 = str.maketrans("ãìòõýÃÌÒÕÝ", "ă\u0301\u0323ơưĂ\u0300\u0309ƠƯ")
AS_VNI = str.maketrans("óòôÓÒÔ", "ĩịơĨỊƠ")

KEPT = [
    # one strange word is a slip of the pen
    "Trời đă tối mà họ vẫn ngồi chờ ở cổng trường.",
    # letters that are spoken of, and names of the Highlands
    "Chữ ă và chữ â đứng cạnh nhau trong bảng chữ cái.",
    "Ông Kpă Thìn ở làng Kơng Yang, xã Đê Ar, kể rằng buôn Hngă có từ lâu.",
    # Pali, Polish, Romanian
    "Kinh Trung Bộ gọi đó là saṃsāra, taṇhā và nibbāṇa; ṭīkā là sách chú giải.",
    "Thành phố Gdańsk và Kraków, quê của Wałęsa và Miłosz, đón cậu bé Staś.",
    "Nu știu dacă o să vină, că mă doare capul și nu mai am răbdare să aștept.",
    "Người Romania nói să và că ở đầu mệnh đề; bà chủ nhà trọ bảo mă, nă, că rồi cười; tôi chép lại să và că.",
    # an article on such errors has the right forms too
    "Trong những bản chép lại ta còn thấy “xă hội”, “đă” và “những ngă đường”, đọc lên thì ai cũng đoán ra.",
    "xă hội → xã hội, lănh đạo → lãnh đạo, khơng → không, cơng việc → công việc; đó là những lỗi hay gặp nhất.",
    # syllables as they stand
    "Con lư hương bằng đồng, đàn dơi bay, cái rơ-moóc, cơn mưa hăng hái trên lăng.",
    "Cơ quan chủ trì cuộc thi là Sở, đơn vị cơ bản đã vơi bớt nỗi lo, trị bệnh cho đàn bò.",
]


@pytest.mark.parametrize("line", KEPT)
def test_other_words_are_kept(line):
    assert CLEANER.clean(line) == line


@pytest.mark.parametrize("table", [AS_1258, AS_VNI])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("case", [str, str.upper])
def test_letters_come_back(table, form, case):
    text = case(ARTICLE)
    damaged = unicodedata.normalize(form, text.translate(table))
    assert damaged != text
    # what is a frequent word either way stays
    expected = text.replace("lãng", "lăng").replace("LÃNG", "LĂNG") if table is AS_1258 else text
    assert CLEANER.clean(damaged) == expected
    assert CLEANER.clean(expected) == expected


def test_a_line_that_begins_so():
    text = "Ông kể rằng không có ai hỏi.\nÔng cụ trông công việc, còn nhóm thợ ngóng tin.\nÔng trông."
    assert CLEANER.clean(text.translate(AS_VNI)) == text


def test_lines_of_other_languages_stay():
    romanian = "Dacă vrei să știi, nu mă întreba, că eu nu pot să-ți spun."
    damaged = ARTICLE.translate(AS_1258)
    assert CLEANER.clean(f"{damaged}\n{romanian}") == f"{CLEANER.clean(damaged)}\n{romanian}"


def test_what_is_removed_shows_nothing_new():
    """Lines with other strange words do not hide the damage, so that it is not found only when they are gone."""
    damaged = ARTICLE.translate(AS_1258)
    strange = "Wałęsa, Miłosz, Kowalczyński và Gdańsk, đó là những tên mà người thành phố ấy vẫn nhắc."
    assert CLEANER.clean(f"{damaged}\n{strange}") == f"{CLEANER.clean(damaged)}\n{strange}"


def test_the_finding_says_what_happened():
    (first, *_) = CLEANER.check("T́nh h́nh đă khác, c̣n nhiều việc.")
    assert (first.code, first.message, first.column) == ("DV131", "latin-1 read as windows-1258", 2)
