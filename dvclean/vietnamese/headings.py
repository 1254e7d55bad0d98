"""What the parts of texts are headed by, which papers also print in capitals, as they do names."""

_HEADINGS = """
lưu ý; chú ý; ghi chú; lời khuyên; mẹo nhỏ; bí quyết; tổng kết; tóm lại; phụ chú; giải thích; ví dụ; minh họa;
địa điểm; thời gian; thời gian và địa điểm; thời hạn; thời lượng; thành phần; thành phần tham dự; đối tượng;
đối tượng tham gia; nội dung; hình thức; chương trình; mục đích; mục tiêu; ý nghĩa; yêu cầu; mục đích yêu cầu;
nhiệm vụ; trách nhiệm; quyền hạn; quyền lợi; quyền; nghĩa vụ; chế độ; phúc lợi; chính sách; quy định; quy trình;
điều kiện; hồ sơ; thủ tục; lệ phí; kinh phí; học phí; chi phí; giá vé; cách thức; cách thức tham gia; thể lệ;
giải thưởng; phần thưởng; chỉ tiêu; giải pháp; biện pháp; kế hoạch; phương hướng; kết quả; ưu điểm; nhược điểm;
khuyết điểm; hạn chế; tồn tại; nguyên nhân; bài học; bài học kinh nghiệm; đánh giá; nhận xét; đề xuất; thực trạng;
bối cảnh; hiện trạng; tác hại; hậu quả; triệu chứng; dấu hiệu; cách phòng tránh; phòng ngừa; điều trị; chẩn đoán;
phương pháp; thảo luận; kết quả và thảo luận; cơ sở lý luận; mở bài; thân bài; kết bài; đề bài; bài làm; đáp án;
lời giải; hướng dẫn; hướng dẫn giải; bài tập; câu hỏi; trả lời; dàn ý; chuẩn bị; hoạt động; nguyên liệu; dụng cụ;
cách làm; cách nấu; cách chế biến; cách thực hiện; các bước thực hiện; sơ chế; chế biến; thực hiện; trình bày;
thành phẩm; món khai vị; món chính; món phụ; khai vị; tráng miệng; món tráng miệng; đồ uống; kinh nghiệm;
kinh nghiệm làm việc; kỹ năng; sở thích; học vấn; trình độ; trình độ học vấn; mục tiêu nghề nghiệp; chứng chỉ;
thành tích; thông tin cá nhân; thông tin liên hệ; liên hệ; mô tả công việc; yêu cầu công việc; công dụng;
cách dùng; cách sử dụng; liều dùng; liều lượng; bảo quản; xuất xứ; thông số; thông số kỹ thuật; đặc điểm;
tính năng; giá bán; khuyến mãi; bảo hành; tác dụng phụ; chống chỉ định; lịch sử; tiểu sử; sự nghiệp; cuộc đời;
gia đình; tác phẩm; tiểu thuyết; truyện ngắn; thơ; phim; diễn viên; nhân vật; địa lý; khí hậu; dân cư; kinh tế;
giao thông; hành chính; phân bố; phân loại; mô tả; từ nguyên; di chuyển; ăn uống; ăn gì; ở đâu; lưu trú; tham quan;
lịch trình; khởi hành; giá tour bao gồm; không bao gồm; bạch dương; kim ngưu; song tử; cự giải; sư tử; xử nữ;
thiên bình; thiên yết; bọ cạp; nhân mã; ma kết; bảo bình; song ngư; chủ nhật; buổi sáng; buổi trưa; buổi chiều;
buổi tối; sáng; chiều; tối
"""

# The parts of the country, where each has something of its own.
_PLACES = """
an giang; bà rịa; vũng tàu; bạc liêu; bắc giang; bắc kạn; bắc ninh; bến tre; bình định; bình dương; bình phước;
bình thuận; cà mau; cần thơ; cao bằng; đà nẵng; đắk lắk; đắk nông; điện biên; đồng nai; đồng tháp; gia lai;
hà giang; hà nam; hà nội; hà tĩnh; hải dương; hải phòng; hậu giang; hòa bình; hưng yên; khánh hòa; kiên giang;
kon tum; lai châu; lâm đồng; lạng sơn; lào cai; long an; nam định; nghệ an; ninh bình; ninh thuận; phú thọ;
phú yên; quảng bình; quảng nam; quảng ngãi; quảng ninh; quảng trị; sóc trăng; sơn la; tây ninh; thái bình;
thái nguyên; thanh hóa; thừa thiên huế; tiền giang; trà vinh; tuyên quang; vĩnh long; vĩnh phúc; yên bái; hội an;
đà lạt; nha trang; sài gòn; huế; miền bắc; miền trung; miền nam; tây nguyên
"""

# In small letters.
HEADINGS = frozenset(heading.strip() for heading in f"{_HEADINGS};{_PLACES}".split(";"))
