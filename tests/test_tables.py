"""Tables that have lost their form: what is none, first; then their cells, also above the foot of a page."""

import pytest

import dvclean
from dvclean.tables import cells, valued

ROWS = ["Bồ Nề", "La Liga", "1", "4", "Sông Gianh", "Serie A", "4", "3", "Cửa Hội", "Ngoại hạng Anh", "18", "19"]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([], id="nothing"),
        pytest.param(["Thời sự", "12", "Thế giới", "7", "Thể thao", "31", "Giáo dục", "4"], id="a menu that counts"),
        pytest.param(["1", "2", "3", "4", "5", "6", "7", "8", "9"], id="the numbers of pages"),
        pytest.param(["Thời sự", "Thế giới", "Thể thao"] * 4, id="a menu"),
        pytest.param(["Cá cơm", "12", "Kg", "Cá nục", "Kg", "9", "Tôm", "Kg", "4"], id="numbers anywhere"),
        pytest.param(["Cá cơm bán hết từ sớm.", "12", "15"] * 4, id="sentences"),
        pytest.param(ROWS[:8], id="two rows"),
    ],
)
def test_no_table(lines):
    assert not cells(lines)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([], id="nothing"),
        pytest.param(["Thời sự", "12", "Thế giới", "7", "Thể thao", "31"], id="a menu that counts"),
        pytest.param(["Cá cơm", "40%", "Cá nục", "60%"], id="two rows"),
        pytest.param(["Phim ghe", "9:40", "Phim bến", "3:12", "Phim đò", "7:05"], id="how long films are"),
        pytest.param(["Cá cơm bán hết.", "40%", "Cá nục bán hết.", "30%", "Tôm bán hết.", "30%"], id="sentences"),
        pytest.param(["Cá cơm", "40 giây", "Cá nục", "30 giây", "Tôm", "30 giây"], id="minutes of reading"),
    ],
)
def test_no_values(lines):
    assert not valued(lines)


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(["Thời sự", "42%", "Thể thao", "31 %", "Giải trí", "26,5%"], id="shares"),
        pytest.param(["Màn hình", "8/10", "Pin", "7,5/10", "Âm thanh", "9 / 10"], id="marks"),
        pytest.param(["Thứ Hai", "8:00 - 17:00", "Thứ Ba", "8:00 - 17:00", "Thứ Bảy", "8:00-12:00"], id="hours"),
        pytest.param(["7:30", "Điểm danh", "8h", "Thảo luận", "8h45", "Nghỉ"], id="a programme, times first"),
    ],
)
def test_values(rows):
    assert valued(["Ghe về bến từ lúc mặt trời chưa lên.", *rows]) == {*range(1, len(rows) + 1)}


@pytest.mark.parametrize(
    ("above", "rows"),
    [
        pytest.param([], ROWS, id="names first"),
        pytest.param(["So sánh ba đội dẫn đầu", "Đội", "Giải", "Bóng", "Chuyền"], ROWS, id="below its head"),
        pytest.param(
            [], ["1", "Bồ Nề", "27", "+5", "2", "Cửa Hội", "27", "-3", "3", "Sông Gianh", "26", "0"], id="ranks"
        ),
        pytest.param(["Tỷ số các trận"], ["Bồ Nề", "2-1", "Cửa Hội", "Gò Me", "0 - 0", "Hạc Thành"] * 3, id="results"),
    ],
)
def test_cells(above, rows):
    assert {*range(len(above), len(above) + len(rows))} <= cells([*above, *rows, "Cuối mùa giải, mọi người đều vui."])


ARTICLE = [
    "Đội bóng làng chài đứng đầu nhờ những pha chuyền dài",
    "Cả mùa giải, đội chỉ giữ bóng bốn phần mười thời gian, nhưng cứ ba lần có bóng thì một lần sút về khung thành.",
    "Người ta vẫn tin rằng giữ bóng nhiều thì thắng nhiều, bảng dưới cuối bài cho thấy điều đó không còn đúng nữa.",
    "Ông bầu của đội nói rằng ông chỉ mua những cầu thủ chạy nhanh, còn giá vé thì hai mươi năm nay không tăng.",
]
FOOT = ["Chia sẻ Facebook", "Bình luận (12)", "Đăng nhập", "Trang chủ", "Thể thao", "Bóng đá"]


@pytest.mark.parametrize("foot", [[], FOOT], ids=["alone", "above a foot"])
def test_a_table_of_leagues_below_the_text_is_no_menu(foot):
    told = [*ARTICLE, *ROWS, "Bến Thủy", "Bundesliga", "1", "1"]
    assert dvclean.clean("\n".join([*told, *foot])).split() == "\n".join(told).split()


def test_the_buttons_in_a_table_go():
    rows = [cell for row in (ROWS[:4], ROWS[4:8], ROWS[8:]) for cell in (*row, "Tải về")]
    clean = dvclean.clean("\n".join([*ARTICLE, *rows, *FOOT]))
    assert clean.split() == "\n".join([*ARTICLE, *ROWS]).split()
