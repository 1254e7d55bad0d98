"""What a line looks like, as the rules guess it."""

import pytest

from dvclean.rules.shapes import heads_part

PARTS = """
Chương Hai; PHẦN MỘT; Mục 3; Điều 5. Hiệu lực; Khoản 2; Hồi thứ nhất; Quyển II; BÀI 4; Tập cuối; Thiên ba; Tiết 1;
Màn 2; Cảnh kết; Kỳ 3; Phụ lục; KẾT LUẬN; Kiến nghị của đoàn; Mở đầu; Tổ chức thực hiện; Điều khoản thi hành;
Đặt vấn đề; Tóm tắt; Tài liệu tham khảo; Lời bạt; Giải Nhất; HUY CHƯƠNG VÀNG; Hạng ba; Vị trí đặc biệt; Bảng A; Nhóm 2;
Phần b; Đội 1; Lớp 5a; Khối 10; Tổ 7; Cụm 3; Khu b; Vòng 2; Trận 1; Lô c; Ngày 2; Tuần 1; Tháng 12; Bước 3; Câu 7;
Cách 2; Món 3; Mẫu 1; Phương án 2; Thứ Hai; Tuổi Tý; III; # Chương I; II. Kết luận; LƯU Ý
"""


@pytest.mark.parametrize(
    "text",
    ["Nguyễn Văn Chương", "Bảng", "Giải trí", "Kết", "Vi", "Thứ trưởng", "Ngày xưa", "Tóm lấy", "Hạng"],
)
def test_names_and_labels_head_no_part(text):
    assert not heads_part(text)


@pytest.mark.parametrize("text", [part.strip() for part in PARTS.split(";")])
def test_parts_of_texts_are_headed(text):
    assert heads_part(text)
