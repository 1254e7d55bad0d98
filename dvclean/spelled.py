"""The phrases of data/vi.toml with every choice taken; docs/generate.py writes this from that file."""

from typing import Literal

# group, where in a text, kind of noise
KINDS: list[tuple[str, Literal["anywhere", "head", "tail"], str]] = [
    ('section', 'anywhere', 'section'),
    ('weak-section', 'anywhere', 'weak-section'),
    ('home', 'anywhere', 'home'),
    ('menu', 'anywhere', 'menu'),
    ('weak-ui', 'anywhere', 'weak-ui'),
    ('ui', 'anywhere', 'ui'),
    ('ui', 'tail', 'ui'),
    ('contents', 'anywhere', 'contents'),
    ('tags', 'anywhere', 'tags'),
    ('player', 'anywhere', 'player'),
    ('media', 'anywhere', 'media'),
    ('promo', 'anywhere', 'promo'),
    ('legal', 'anywhere', 'legal'),
    ('link', 'anywhere', 'link'),
    ('call', 'anywhere', 'call'),
    ('notice', 'anywhere', 'notice'),
]

# first characters: the lines that begin with them and the number of their kind
LINES = {
    'ti': [("""\
tin có liên quan
tin liên quan
tin tức có liên quan
tin tức liên quan
tin bài có liên quan
tin bài liên quan
tin, bài liên quan
tin, bài cùng chuyên mục
tin, bài cùng chủ đề
tin, bài khác
tin, bài mới nhất
tin, bài viết liên quan
tin, bài viết cùng chuyên mục
tin, bài viết cùng chủ đề
tin, bài viết khác
tin, bài viết mới nhất
tin, ảnh liên quan
tin, ảnh cùng chuyên mục
tin, ảnh cùng chủ đề
tin, ảnh khác
tin, ảnh mới nhất
tin cùng chuyên khoa
tin cùng danh mục
tin cùng thể loại
tin cùng chuyên trang
tin khác trong mục
tin khác trong chuyên mục
tin khác trong chuyên mục này
tin khác trong mục này
tin khác cùng mục
tin khác cùng chuyên mục
tin khác cùng chuyên mục này
tin khác cùng mục này
tin trong mục
tin trong chuyên mục
tin trong chuyên mục này
tin trong mục này
tin cùng mục
tin cùng chuyên mục
tin cùng chuyên mục này
tin cùng mục này
tin từ báo khác
tin đối tác
tin cùng ngày
tin trong ngày
tin mới - nóng
tin nổi bật trang chủ
tin nổi bật trên trang chủ
tin nổi bật trang nhất
tin mới trang chủ
tin mới trên trang chủ
tin mới trang nhất
tin cùng chủ đề
tin cùng tác giả
tin cùng chuyên đề
tin cùng loại
tin bài cùng chuyên mục
tin bài cùng chủ đề
tin bài cùng mục
tin bài cùng tác giả
tin bài cùng chuyên đề
tin bài cùng loại
tin gần đây
tin khác
tin mới hơn
tin cũ hơn
tin đã đưa
tin đã đăng
tin mới nhất
tin nổi bật
tin nóng
tin hot
tin hay
tin đọc nhiều
tin nên đọc
tin được quan tâm
tin xem nhiều
tin bài gần đây
tin bài khác
tin bài mới hơn
tin bài cũ hơn
tin bài đã đưa
tin bài đã đăng
tin bài mới nhất
tin bài nổi bật
tin bài nóng
tin bài hot
tin bài hay
tin bài đọc nhiều
tin bài nên đọc
tin bài được quan tâm
tin bài xem nhiều
tin bạn có thể quan tâm
tin dành cho bạn
tin đề xuất
tin gợi ý
tin được đề xuất
tin được gợi ý
tin mới trong ngày
tin mới
tin nóng nhất
tin nóng trong ngày
tin nổi bật nhất
tin nổi bật trong ngày
tin hot nhất
tin hot trong ngày
tin trong ngày nhất
tin trong ngày trong ngày
tin 0h nhất
tin 0h trong ngày
tin 0h
tin tiêu điểm nhất
tin tiêu điểm trong ngày
tin tiêu điểm
tin đáng chú ý nhất
tin đáng chú ý trong ngày
tin đáng chú ý
tin tức mới nhất
tin tức mới trong ngày
tin tức mới
tin tức nóng nhất
tin tức nóng trong ngày
tin tức nóng
tin tức nổi bật nhất
tin tức nổi bật trong ngày
tin tức nổi bật
tin tức hot nhất
tin tức hot trong ngày
tin tức hot
tin tức trong ngày nhất
tin tức trong ngày trong ngày
tin tức trong ngày
tin tức 0h nhất
tin tức 0h trong ngày
tin tức 0h
tin tức tiêu điểm nhất
tin tức tiêu điểm trong ngày
tin tức tiêu điểm
tin tức đáng chú ý nhất
tin tức đáng chú ý trong ngày
tin tức đáng chú ý
tin vừa đăng
tin vừa cập nhật
tin vừa nhận
tin vừa xuất bản
tin mới đăng
tin mới cập nhật
tin mới nhận
tin mới xuất bản
tin được xem nhiều
tin được xem nhiều nhất
tin xem nhiều nhất
tin được đọc nhiều
tin được đọc nhiều nhất
tin được quan tâm nhiều
tin được quan tâm nhiều nhất
tin đọc nhiều nhất
tin quan tâm nhiều
tin quan tâm nhiều nhất
tin được chia sẻ nhiều
tin được chia sẻ nhiều nhất
tin được bình luận nhiều
tin được bình luận nhiều nhất
tin chia sẻ nhiều
tin chia sẻ nhiều nhất
tin bình luận nhiều
tin bình luận nhiều nhất
tin đáng đọc
tin đáng xem
tin đáng quan tâm
tin không thể bỏ qua
tin không nên bỏ qua
tin không thể bỏ lỡ
tin doanh nghiệp liên quan
tin doanh nghiệp khác
tin tài trợ liên quan
tin tài trợ khác
tin pháp luật cùng lĩnh vực
tin pháp luật cùng nội dung
tiếp tục xem bài khác
tiếp tục xem bài tiếp theo
tiếp tục xem bài kế tiếp
tiếp tục xem tin khác
tiếp tục xem tin tiếp theo
tiếp tục xem tin kế tiếp
tiếp tục đọc bài khác
tiếp tục đọc bài tiếp theo
tiếp tục đọc bài kế tiếp
tiếp tục đọc tin khác
tiếp tục đọc tin tiếp theo
tiếp tục đọc tin kế tiếp
tin tức khác
tin khác đã đăng
tin cùng sự kiện
tin cùng chương trình
tin cùng số
tin cùng số này
tin cùng kênh
tin cùng series
tin tiếp theo
tin kế tiếp
tin trước
tin sau
tin trước đó
tin mới trong thời sự
tin mới trong thế giới
tin mới trong kinh doanh
tin mới trong kinh tế
tin mới trong giải trí
tin mới trong thể thao
tin mới trong pháp luật
tin mới trong giáo dục
tin mới trong sức khỏe
tin mới trong đời sống
tin mới trong du lịch
tin mới trong khoa học
tin mới trong công nghệ
tin mới trong xe
tin mới trong văn hóa
tin mới trong xã hội
tin mới trong bất động sản
tin mới trong bạn đọc
tin mới trong này
tin mới mục thời sự
tin mới mục thế giới
tin mới mục kinh doanh
tin mới mục kinh tế
tin mới mục giải trí
tin mới mục thể thao
tin mới mục pháp luật
tin mới mục giáo dục
tin mới mục sức khỏe
tin mới mục đời sống
tin mới mục du lịch
tin mới mục khoa học
tin mới mục công nghệ
tin mới mục xe
tin mới mục văn hóa
tin mới mục xã hội
tin mới mục bất động sản
tin mới mục bạn đọc
tin mới mục này
tin mới chuyên mục thời sự
tin mới chuyên mục thế giới
tin mới chuyên mục kinh doanh
tin mới chuyên mục kinh tế
tin mới chuyên mục giải trí
tin mới chuyên mục thể thao
tin mới chuyên mục pháp luật
tin mới chuyên mục giáo dục
tin mới chuyên mục sức khỏe
tin mới chuyên mục đời sống
tin mới chuyên mục du lịch
tin mới chuyên mục khoa học
tin mới chuyên mục công nghệ
tin mới chuyên mục xe
tin mới chuyên mục văn hóa
tin mới chuyên mục xã hội
tin mới chuyên mục bất động sản
tin mới chuyên mục bạn đọc
tin mới chuyên mục này
tin nổi bật trong thời sự
tin nổi bật trong thế giới
tin nổi bật trong kinh doanh
tin nổi bật trong kinh tế
tin nổi bật trong giải trí
tin nổi bật trong thể thao
tin nổi bật trong pháp luật
tin nổi bật trong giáo dục
tin nổi bật trong sức khỏe
tin nổi bật trong đời sống
tin nổi bật trong du lịch
tin nổi bật trong khoa học
tin nổi bật trong công nghệ
tin nổi bật trong xe
tin nổi bật trong văn hóa
tin nổi bật trong xã hội
tin nổi bật trong bất động sản
tin nổi bật trong bạn đọc
tin nổi bật trong này
tin nổi bật mục thời sự
tin nổi bật mục thế giới
tin nổi bật mục kinh doanh
tin nổi bật mục kinh tế
tin nổi bật mục giải trí
tin nổi bật mục thể thao
tin nổi bật mục pháp luật
tin nổi bật mục giáo dục
tin nổi bật mục sức khỏe
tin nổi bật mục đời sống
tin nổi bật mục du lịch
tin nổi bật mục khoa học
tin nổi bật mục công nghệ
tin nổi bật mục xe
tin nổi bật mục văn hóa
tin nổi bật mục xã hội
tin nổi bật mục bất động sản
tin nổi bật mục bạn đọc
tin nổi bật mục này
tin nổi bật chuyên mục thời sự
tin nổi bật chuyên mục thế giới
tin nổi bật chuyên mục kinh doanh
tin nổi bật chuyên mục kinh tế
tin nổi bật chuyên mục giải trí
tin nổi bật chuyên mục thể thao
tin nổi bật chuyên mục pháp luật
tin nổi bật chuyên mục giáo dục
tin nổi bật chuyên mục sức khỏe
tin nổi bật chuyên mục đời sống
tin nổi bật chuyên mục du lịch
tin nổi bật chuyên mục khoa học
tin nổi bật chuyên mục công nghệ
tin nổi bật chuyên mục xe
tin nổi bật chuyên mục văn hóa
tin nổi bật chuyên mục xã hội
tin nổi bật chuyên mục bất động sản
tin nổi bật chuyên mục bạn đọc
tin nổi bật chuyên mục này
tin mới trong sức khoẻ
tin mới trong văn hoá
tin mới mục sức khoẻ
tin mới mục văn hoá
tin mới chuyên mục sức khoẻ
tin mới chuyên mục văn hoá
tin nổi bật trong sức khoẻ
tin nổi bật trong văn hoá
tin nổi bật mục sức khoẻ
tin nổi bật mục văn hoá
tin nổi bật chuyên mục sức khoẻ
tin nổi bật chuyên mục văn hoá
tin co lien quan
tin lien quan
tin tuc co lien quan
tin tuc lien quan
tin bai co lien quan
tin bai lien quan
tin, bai lien quan
tin, bai cung chuyen muc
tin, bai cung chu de
tin, bai khac
tin, bai moi nhat
tin, bai viet lien quan
tin, bai viet cung chuyen muc
tin, bai viet cung chu de
tin, bai viet khac
tin, bai viet moi nhat
tin, anh lien quan
tin, anh cung chuyen muc
tin, anh cung chu de
tin, anh khac
tin, anh moi nhat
tin cung chuyen khoa
tin cung danh muc
tin cung the loai
tin cung chuyen trang
tin khac trong muc
tin khac trong chuyen muc
tin khac trong chuyen muc nay
tin khac trong muc nay
tin khac cung muc
tin khac cung chuyen muc
tin khac cung chuyen muc nay
tin khac cung muc nay
tin trong muc
tin trong chuyen muc
tin trong chuyen muc nay
tin trong muc nay
tin cung muc
tin cung chuyen muc
tin cung chuyen muc nay
tin cung muc nay
tin tu bao khac
tin doi tac
tin cung ngay
tin trong ngay
tin moi - nong
tin noi bat trang chu
tin noi bat tren trang chu
tin noi bat trang nhat
tin moi trang chu
tin moi tren trang chu
tin moi trang nhat
tin cung chu de
tin cung tac gia
tin cung chuyen de
tin cung loai
tin bai cung chuyen muc
tin bai cung chu de
tin bai cung muc
tin bai cung tac gia
tin bai cung chuyen de
tin bai cung loai
tin gan day
tin khac
tin moi hon
tin cu hon
tin da dua
tin da dang
tin moi nhat
tin noi bat
tin nong
tin doc nhieu
tin nen doc
tin duoc quan tam
tin xem nhieu
tin bai gan day
tin bai khac
tin bai moi hon
tin bai cu hon
tin bai da dua
tin bai da dang
tin bai moi nhat
tin bai noi bat
tin bai nong
tin bai hot
tin bai hay
tin bai doc nhieu
tin bai nen doc
tin bai duoc quan tam
tin bai xem nhieu
tin ban co the quan tam
tin danh cho ban
tin de xuat
tin goi y
tin duoc de xuat
tin duoc goi y
tin moi trong ngay
tin moi
tin nong nhat
tin nong trong ngay
tin noi bat nhat
tin noi bat trong ngay
tin hot nhat
tin hot trong ngay
tin trong ngay nhat
tin trong ngay trong ngay
tin 0h nhat
tin 0h trong ngay
tin tieu diem nhat
tin tieu diem trong ngay
tin tieu diem
tin dang chu y nhat
tin dang chu y trong ngay
tin dang chu y
tin tuc moi nhat
tin tuc moi trong ngay
tin tuc moi
tin tuc nong nhat
tin tuc nong trong ngay
tin tuc nong
tin tuc noi bat nhat
tin tuc noi bat trong ngay
tin tuc noi bat
tin tuc hot nhat
tin tuc hot trong ngay
tin tuc hot
tin tuc trong ngay nhat
tin tuc trong ngay trong ngay
tin tuc trong ngay
tin tuc 0h nhat
tin tuc 0h trong ngay
tin tuc 0h
tin tuc tieu diem nhat
tin tuc tieu diem trong ngay
tin tuc tieu diem
tin tuc dang chu y nhat
tin tuc dang chu y trong ngay
tin tuc dang chu y
tin vua dang
tin vua cap nhat
tin vua nhan
tin vua xuat ban
tin moi dang
tin moi cap nhat
tin moi nhan
tin moi xuat ban
tin duoc xem nhieu
tin duoc xem nhieu nhat
tin xem nhieu nhat
tin duoc doc nhieu
tin duoc doc nhieu nhat
tin duoc quan tam nhieu
tin duoc quan tam nhieu nhat
tin doc nhieu nhat
tin quan tam nhieu
tin quan tam nhieu nhat
tin duoc chia se nhieu
tin duoc chia se nhieu nhat
tin duoc binh luan nhieu
tin duoc binh luan nhieu nhat
tin chia se nhieu
tin chia se nhieu nhat
tin binh luan nhieu
tin binh luan nhieu nhat
tin dang doc
tin dang xem
tin dang quan tam
tin khong the bo qua
tin khong nen bo qua
tin khong the bo lo
tin doanh nghiep lien quan
tin doanh nghiep khac
tin tai tro lien quan
tin tai tro khac
tin phap luat cung linh vuc
tin phap luat cung noi dung
tiep tuc xem bai khac
tiep tuc xem bai tiep theo
tiep tuc xem bai ke tiep
tiep tuc xem tin khac
tiep tuc xem tin tiep theo
tiep tuc xem tin ke tiep
tiep tuc doc bai khac
tiep tuc doc bai tiep theo
tiep tuc doc bai ke tiep
tiep tuc doc tin khac
tiep tuc doc tin tiep theo
tiep tuc doc tin ke tiep
tin tuc khac
tin khac da dang
tin cung su kien
tin cung chuong trinh
tin cung so
tin cung so nay
tin cung kenh
tin cung series
tin tiep theo
tin ke tiep
tin truoc
tin truoc do
tim hieu them
tin moi trong thoi su
tin moi trong the gioi
tin moi trong kinh doanh
tin moi trong kinh te
tin moi trong giai tri
tin moi trong the thao
tin moi trong phap luat
tin moi trong giao duc
tin moi trong suc khoe
tin moi trong doi song
tin moi trong du lich
tin moi trong khoa hoc
tin moi trong cong nghe
tin moi trong xe
tin moi trong van hoa
tin moi trong xa hoi
tin moi trong bat dong san
tin moi trong ban doc
tin moi trong nay
tin moi muc thoi su
tin moi muc the gioi
tin moi muc kinh doanh
tin moi muc kinh te
tin moi muc giai tri
tin moi muc the thao
tin moi muc phap luat
tin moi muc giao duc
tin moi muc suc khoe
tin moi muc doi song
tin moi muc du lich
tin moi muc khoa hoc
tin moi muc cong nghe
tin moi muc xe
tin moi muc van hoa
tin moi muc xa hoi
tin moi muc bat dong san
tin moi muc ban doc
tin moi muc nay
tin moi chuyen muc thoi su
tin moi chuyen muc the gioi
tin moi chuyen muc kinh doanh
tin moi chuyen muc kinh te
tin moi chuyen muc giai tri
tin moi chuyen muc the thao
tin moi chuyen muc phap luat
tin moi chuyen muc giao duc
tin moi chuyen muc suc khoe
tin moi chuyen muc doi song
tin moi chuyen muc du lich
tin moi chuyen muc khoa hoc
tin moi chuyen muc cong nghe
tin moi chuyen muc xe
tin moi chuyen muc van hoa
tin moi chuyen muc xa hoi
tin moi chuyen muc bat dong san
tin moi chuyen muc ban doc
tin moi chuyen muc nay
tin noi bat trong thoi su
tin noi bat trong the gioi
tin noi bat trong kinh doanh
tin noi bat trong kinh te
tin noi bat trong giai tri
tin noi bat trong the thao
tin noi bat trong phap luat
tin noi bat trong giao duc
tin noi bat trong suc khoe
tin noi bat trong doi song
tin noi bat trong du lich
tin noi bat trong khoa hoc
tin noi bat trong cong nghe
tin noi bat trong xe
tin noi bat trong van hoa
tin noi bat trong xa hoi
tin noi bat trong bat dong san
tin noi bat trong ban doc
tin noi bat trong nay
tin noi bat muc thoi su
tin noi bat muc the gioi
tin noi bat muc kinh doanh
tin noi bat muc kinh te
tin noi bat muc giai tri
tin noi bat muc the thao
tin noi bat muc phap luat
tin noi bat muc giao duc
tin noi bat muc suc khoe
tin noi bat muc doi song
tin noi bat muc du lich
tin noi bat muc khoa hoc
tin noi bat muc cong nghe
tin noi bat muc xe
tin noi bat muc van hoa
tin noi bat muc xa hoi
tin noi bat muc bat dong san
tin noi bat muc ban doc
tin noi bat muc nay
tin noi bat chuyen muc thoi su
tin noi bat chuyen muc the gioi
tin noi bat chuyen muc kinh doanh
tin noi bat chuyen muc kinh te
tin noi bat chuyen muc giai tri
tin noi bat chuyen muc the thao
tin noi bat chuyen muc phap luat
tin noi bat chuyen muc giao duc
tin noi bat chuyen muc suc khoe
tin noi bat chuyen muc doi song
tin noi bat chuyen muc du lich
tin noi bat chuyen muc khoa hoc
tin noi bat chuyen muc cong nghe
tin noi bat chuyen muc xe
tin noi bat chuyen muc van hoa
tin noi bat chuyen muc xa hoi
tin noi bat chuyen muc bat dong san
tin noi bat chuyen muc ban doc
tin noi bat chuyen muc nay
tin đăng tương tự
tin đăng dành cho bạn
tin đăng cho bạn
tin đăng bạn sẽ thích
tin đăng lân cận
tin rao tương tự
tin rao dành cho bạn
tin rao cho bạn
tin rao bạn sẽ thích
tin rao lân cận
tin dang tuong tu
tin dang danh cho ban
tin dang cho ban
tin dang ban se thich
tin dang lan can
tin rao tuong tu
tin rao danh cho ban
tin rao cho ban
tin rao ban se thich
tin rao lan can""", 0), ("""\
tin tài trợ
tiêu điểm
tin tai tro
tim hieu tiep
tim hieu ngay
tieu diem""", 1), ("""\
tin tức
tin nhanh
tin trong nước
tin thế giới
tiêu dùng
tiêu dùng thông minh
tin tức sức khỏe
tips
tin ảnh
tin theo khu vực
tin địa phương
tiếng việt
tiếng anh
tin tức - sự kiện
tin tức sự kiện
tin tiếng anh
tiện ích
tin tức sức khoẻ
tin tuc
tin trong nuoc
tin the gioi
tieu dung
tinh yeu
tinh yeu - gioi tinh
tinh yeu - hon nhan
tieu dung thong minh
tin tuc suc khoe
tin anh
tin theo khu vuc
tin dia phuong
tim kiem
tieng viet
tieng anh
tin tuc - su kien
tin tuc su kien
tin tieng anh
tien ich
tin công ty
tin chung
tin nội bộ
tin chuyên ngành
tin cổ đông
tin khuyến mãi
tin khuyến mại
tin tuyển dụng
tin đăng
tiếp cận thông tin
tin cong ty
tin noi bo
tin chuyen nganh
tin co dong
tin khuyen mai
tin tuyen dung
tin dang
tiep can thong tin""", 3), ("""\
tim kiem nang cao
tin thường
tin vip
tin thuong
tim tour
tim tour ngay
tim phong
tim phong ngay
tim ve
tim ve ngay
tim ban
tim ban ngay
tim xe
tim xe ngay
tim cho
tim cho ngay
tim khach san
tim khach san ngay
tim kiem tour
tim kiem tour ngay
tim chuyen bay
tim chuyen bay ngay
tiktok
tiếp
tiếp theo
tiêu đề
tim
tiep
tiep theo
tieu de""", 4), ("""\
tin đọc tự động
tiếp tục với facebook
tiếp tục với google
tiếp tục với zalo
tiếp tục với email
tiếp tục với apple
tiếp tục với vneid
tiếp tục với số điện thoại
tiếp tục bằng facebook
tiếp tục bằng google
tiếp tục bằng zalo
tiếp tục bằng email
tiếp tục bằng apple
tiếp tục bằng vneid
tiếp tục bằng số điện thoại
tiếp tục qua facebook
tiếp tục qua google
tiếp tục qua zalo
tiếp tục qua email
tiếp tục qua apple
tiếp tục qua vneid
tiếp tục qua số điện thoại
tiếp tục with facebook
tiếp tục with google
tiếp tục with zalo
tiếp tục with email
tiếp tục with apple
tiếp tục with vneid
tiếp tục with số điện thoại
tiến hành thanh toán
tiến hành đặt hàng
tiếp tục mua hàng
tiếp tục mua sắm
tin bài đã lưu
tiếp tục đọc
tiếng việt | en
tiếng việt | en 日本語
tiếng việt | en jp
tiếng việt | en 中文
tiếng việt | en cn
tiếng việt | en 한국어
tiếng việt | en kr
tiếng việt | en fr
tiếng việt | english
tiếng việt | english 日本語
tiếng việt | english jp
tiếng việt | english 中文
tiếng việt | english cn
tiếng việt | english 한국어
tiếng việt | english kr
tiếng việt | english fr
tim trong sach
tim trong truyen
tim trong trang nay
tim trong bai nay
tim trong tai lieu
tim trong tai lieu nay
tim kiem trong sach
tim kiem trong truyen
tim kiem trong trang nay
tim kiem trong bai nay
tim kiem trong tai lieu
tim kiem trong tai lieu nay
tin doc tu dong
tiep tuc voi facebook
tiep tuc voi google
tiep tuc voi zalo
tiep tuc voi email
tiep tuc voi apple
tiep tuc voi vneid
tiep tuc voi so dien thoai
tiep tuc bang facebook
tiep tuc bang google
tiep tuc bang zalo
tiep tuc bang email
tiep tuc bang apple
tiep tuc bang vneid
tiep tuc bang so dien thoai
tiep tuc qua facebook
tiep tuc qua google
tiep tuc qua zalo
tiep tuc qua email
tiep tuc qua apple
tiep tuc qua vneid
tiep tuc qua so dien thoai
tiep tuc with facebook
tiep tuc with google
tiep tuc with zalo
tiep tuc with email
tiep tuc with apple
tiep tuc with vneid
tiep tuc with so dien thoai
tim hieu them ve san pham o day
tim hieu them ve san pham tai day
tim hieu them ve dich vu o day
tim hieu them ve dich vu tai day
tim hieu them thong tin san pham o day
tim hieu them thong tin san pham tai day
tim hieu them cac san pham o day
tim hieu them cac san pham tai day
tim hieu them san pham o day
tim hieu them san pham tai day
tim kiem cho
tim kiem bai viet
tim hieu them ve cookie
tien hanh thanh toan
tien hanh dat hang
tiep tuc mua hang
tiep tuc mua sam
tim kiem tren wikipedia
tin bai da luu
tiep tuc doc
tieng viet | en
tieng viet | en 日本語
tieng viet | en jp
tieng viet | en 中文
tieng viet | en cn
tieng viet | en 한국어
tieng viet | en kr
tieng viet | en fr
tieng viet | english
tieng viet | english 日本語
tieng viet | english jp
tieng viet | english 中文
tieng viet | english cn
tieng viet | english 한국어
tieng viet | english kr
tieng viet | english fr
tinh nang binh luan da dong
tinh nang binh luan da dong lai
tinh nang binh luan da tat
tinh nang binh luan da khoa
tinh nang binh luan da duoc dong
tinh nang binh luan da duoc dong lai
tinh nang binh luan da duoc tat
tinh nang binh luan da duoc khoa
tinh nang binh luan da bi dong
tinh nang binh luan da bi dong lai
tinh nang binh luan da bi tat
tinh nang binh luan da bi khoa
tinh nang binh luan hien da dong
tinh nang binh luan hien da dong lai
tinh nang binh luan hien da tat
tinh nang binh luan hien da khoa
tim kiem blog nay
tiểu thuyết gốc · 0 chữ
tiểu thuyết gốc · 0 từ
tiếng việt ‎(vi
tim kiem trong blog nay
tim kiem trong blog
tinh trang: con hang
tinh trang: het hang
tieu thuyet goc · 0 chu
tieu thuyet goc · 0 tu
tim trong chu de
tim trong de tai
tim chu de
tim bai tho cung tac gia
tieng viet ‎(vi
tim nhan de nay o""", 5), ("""\
tiến trình: 0%
tiến trình: 0
ti le phat lai
tien trinh: 0%
tien trinh: 0""", 9)],
    'bà': [("""\
bài có liên quan
bài liên quan
bài viết có liên quan
bài viết liên quan
bài viết cùng chuyên khoa
bài viết cùng danh mục
bài viết cùng thể loại
bài viết cùng chuyên trang
bài viết khác trong mục
bài viết khác trong chuyên mục
bài viết khác trong chuyên mục này
bài viết khác trong mục này
bài viết khác cùng mục
bài viết khác cùng chuyên mục
bài viết khác cùng chuyên mục này
bài viết khác cùng mục này
bài viết trong mục
bài viết trong chuyên mục
bài viết trong chuyên mục này
bài viết trong mục này
bài viết cùng mục
bài viết cùng chuyên mục
bài viết cùng chuyên mục này
bài viết cùng mục này
bài khác trong mục
bài khác trong chuyên mục
bài khác trong chuyên mục này
bài khác trong mục này
bài khác cùng mục
bài khác cùng chuyên mục
bài khác cùng chuyên mục này
bài khác cùng mục này
bài trong mục
bài trong chuyên mục
bài trong chuyên mục này
bài trong mục này
bài cùng mục
bài cùng chuyên mục
bài cùng chuyên mục này
bài cùng mục này
bài từ báo khác
bài đối tác
bài cùng ngày
bài trong ngày
bài cùng chủ đề
bài cùng tác giả
bài cùng chuyên đề
bài cùng loại
bài viết cùng chủ đề
bài viết cùng tác giả
bài viết cùng chuyên đề
bài viết cùng loại
bài gần đây
bài khác
bài mới hơn
bài cũ hơn
bài đã đưa
bài đã đăng
bài mới nhất
bài nổi bật
bài nóng
bài hot
bài hay
bài đọc nhiều
bài nên đọc
bài được quan tâm
bài xem nhiều
bài viết gần đây
bài viết khác
bài viết mới hơn
bài viết cũ hơn
bài viết đã đưa
bài viết đã đăng
bài viết mới nhất
bài viết nổi bật
bài viết nóng
bài viết hot
bài viết hay
bài viết đọc nhiều
bài viết nên đọc
bài viết được quan tâm
bài viết xem nhiều
bài bạn có thể quan tâm
bài dành cho bạn
bài đề xuất
bài gợi ý
bài được đề xuất
bài được gợi ý
bài viết bạn có thể quan tâm
bài viết dành cho bạn
bài viết đề xuất
bài viết gợi ý
bài viết được đề xuất
bài viết được gợi ý
bài đăng phổ biến
bài đăng phổ biến từ blog này
bài vừa đăng
bài vừa cập nhật
bài vừa nhận
bài vừa xuất bản
bài mới đăng
bài mới cập nhật
bài mới nhận
bài mới xuất bản
bài viết vừa đăng
bài viết vừa cập nhật
bài viết vừa nhận
bài viết vừa xuất bản
bài viết mới đăng
bài viết mới cập nhật
bài viết mới nhận
bài viết mới xuất bản
bài được xem nhiều
bài được xem nhiều nhất
bài xem nhiều nhất
bài được đọc nhiều
bài được đọc nhiều nhất
bài được quan tâm nhiều
bài được quan tâm nhiều nhất
bài đọc nhiều nhất
bài quan tâm nhiều
bài quan tâm nhiều nhất
bài viết được đọc nhiều
bài viết được đọc nhiều nhất
bài viết được quan tâm nhiều
bài viết được quan tâm nhiều nhất
bài viết đọc nhiều nhất
bài viết quan tâm nhiều
bài viết quan tâm nhiều nhất
bài được chia sẻ nhiều
bài được chia sẻ nhiều nhất
bài được bình luận nhiều
bài được bình luận nhiều nhất
bài chia sẻ nhiều
bài chia sẻ nhiều nhất
bài bình luận nhiều
bài bình luận nhiều nhất
bài đáng chú ý
bài đáng đọc
bài đáng xem
bài đáng quan tâm
bài không thể bỏ qua
bài không nên bỏ qua
bài không thể bỏ lỡ
bài viết đáng chú ý
bài viết đáng đọc
bài viết đáng xem
bài viết đáng quan tâm
bài viết không thể bỏ qua
bài viết không nên bỏ qua
bài viết không thể bỏ lỡ
bài khác đã đăng
bài viết mới
bài viết hay nhất
bài viết nổi bật khác
bài cùng chương trình
bài cùng số
bài cùng số này
bài cùng sự kiện
bài cùng kênh
bài cùng series
bài tiếp theo
bài kế tiếp
bài trước
bài sau
bài trước đó
bài mới trong thời sự
bài mới trong thế giới
bài mới trong kinh doanh
bài mới trong kinh tế
bài mới trong giải trí
bài mới trong thể thao
bài mới trong pháp luật
bài mới trong giáo dục
bài mới trong sức khỏe
bài mới trong đời sống
bài mới trong du lịch
bài mới trong khoa học
bài mới trong công nghệ
bài mới trong xe
bài mới trong văn hóa
bài mới trong xã hội
bài mới trong bất động sản
bài mới trong bạn đọc
bài mới trong này
bài mới mục thời sự
bài mới mục thế giới
bài mới mục kinh doanh
bài mới mục kinh tế
bài mới mục giải trí
bài mới mục thể thao
bài mới mục pháp luật
bài mới mục giáo dục
bài mới mục sức khỏe
bài mới mục đời sống
bài mới mục du lịch
bài mới mục khoa học
bài mới mục công nghệ
bài mới mục xe
bài mới mục văn hóa
bài mới mục xã hội
bài mới mục bất động sản
bài mới mục bạn đọc
bài mới mục này
bài mới chuyên mục thời sự
bài mới chuyên mục thế giới
bài mới chuyên mục kinh doanh
bài mới chuyên mục kinh tế
bài mới chuyên mục giải trí
bài mới chuyên mục thể thao
bài mới chuyên mục pháp luật
bài mới chuyên mục giáo dục
bài mới chuyên mục sức khỏe
bài mới chuyên mục đời sống
bài mới chuyên mục du lịch
bài mới chuyên mục khoa học
bài mới chuyên mục công nghệ
bài mới chuyên mục xe
bài mới chuyên mục văn hóa
bài mới chuyên mục xã hội
bài mới chuyên mục bất động sản
bài mới chuyên mục bạn đọc
bài mới chuyên mục này
bài mới trong sức khoẻ
bài mới trong văn hoá
bài mới mục sức khoẻ
bài mới mục văn hoá
bài mới chuyên mục sức khoẻ
bài mới chuyên mục văn hoá
bài đăng gần đây
bài viết được xem nhiều
bài viết liên quanxem thêm
bài viết liên quanmore from author
bài viết liên quancùng tác giả
bài viết liên quan xem thêm
bài viết liên quan more from author
bài liên quanxem thêm
bài liên quanmore from author
bài liên quancùng tác giả
bài liên quan xem thêm
bài liên quan more from author""", 0), ("""\
bài viết trước
bài viết sau""", 1), ("""\
bài học sống""", 3), ("""\
bài viết chưa có bình luận nào
bài viết chưa có bình luận nào cho bài viết này
bài viết chưa có bình luận
bài viết chưa có bình luận cho bài viết này
bài viết chưa có ý kiến nào
bài viết chưa có ý kiến nào cho bài viết này
bài viết chưa có ý kiến
bài viết chưa có ý kiến cho bài viết này
bài viết chưa có đánh giá nào
bài viết chưa có đánh giá nào cho bài viết này
bài viết chưa có đánh giá
bài viết chưa có đánh giá cho bài viết này
bài viết chưa có nhận xét nào
bài viết chưa có nhận xét nào cho bài viết này
bài viết chưa có nhận xét
bài viết chưa có nhận xét cho bài viết này
bài viết chưa có phản hồi nào
bài viết chưa có phản hồi nào cho bài viết này
bài viết chưa có phản hồi
bài viết chưa có phản hồi cho bài viết này
bài viết này có hữu ích với bạn không
bài viết này có hữu ích với bạn không? có không
bài viết này có hữu ích cho bạn không
bài viết này có hữu ích cho bạn không? có không
bài viết này có giúp ích với bạn không
bài viết này có giúp ích với bạn không? có không
bài viết này có giúp ích cho bạn không
bài viết này có giúp ích cho bạn không? có không
bài viết đã giải quyết được vấn đề của bạn chưa
bài viết đã giải quyết được vấn đề của bạn không
bài viết đã giải quyết được thắc mắc của bạn chưa
bài viết đã giải quyết được thắc mắc của bạn không
bài viết đã giải quyết được câu hỏi của bạn chưa
bài viết đã giải quyết được câu hỏi của bạn không
bài viết đã giải đáp được vấn đề của bạn chưa
bài viết đã giải đáp được vấn đề của bạn không
bài viết đã giải đáp được thắc mắc của bạn chưa
bài viết đã giải đáp được thắc mắc của bạn không
bài viết đã giải đáp được câu hỏi của bạn chưa
bài viết đã giải đáp được câu hỏi của bạn không
bài viết đã giải đáp vấn đề của bạn chưa
bài viết đã giải đáp vấn đề của bạn không
bài viết đã giải đáp thắc mắc của bạn chưa
bài viết đã giải đáp thắc mắc của bạn không
bài viết đã giải đáp câu hỏi của bạn chưa
bài viết đã giải đáp câu hỏi của bạn không
bài viết đã trả lời được vấn đề của bạn chưa
bài viết đã trả lời được vấn đề của bạn không
bài viết đã trả lời được thắc mắc của bạn chưa
bài viết đã trả lời được thắc mắc của bạn không
bài viết đã trả lời được câu hỏi của bạn chưa
bài viết đã trả lời được câu hỏi của bạn không
bài viết có giải quyết được vấn đề của bạn chưa
bài viết có giải quyết được vấn đề của bạn không
bài viết có giải quyết được thắc mắc của bạn chưa
bài viết có giải quyết được thắc mắc của bạn không
bài viết có giải quyết được câu hỏi của bạn chưa
bài viết có giải quyết được câu hỏi của bạn không
bài viết có giải đáp được vấn đề của bạn chưa
bài viết có giải đáp được vấn đề của bạn không
bài viết có giải đáp được thắc mắc của bạn chưa
bài viết có giải đáp được thắc mắc của bạn không
bài viết có giải đáp được câu hỏi của bạn chưa
bài viết có giải đáp được câu hỏi của bạn không
bài viết có giải đáp vấn đề của bạn chưa
bài viết có giải đáp vấn đề của bạn không
bài viết có giải đáp thắc mắc của bạn chưa
bài viết có giải đáp thắc mắc của bạn không
bài viết có giải đáp câu hỏi của bạn chưa
bài viết có giải đáp câu hỏi của bạn không
bài viết có trả lời được vấn đề của bạn chưa
bài viết có trả lời được vấn đề của bạn không
bài viết có trả lời được thắc mắc của bạn chưa
bài viết có trả lời được thắc mắc của bạn không
bài viết có trả lời được câu hỏi của bạn chưa
bài viết có trả lời được câu hỏi của bạn không
bài viết này đã giải quyết được vấn đề của bạn chưa
bài viết này đã giải quyết được vấn đề của bạn không
bài viết này đã giải quyết được thắc mắc của bạn chưa
bài viết này đã giải quyết được thắc mắc của bạn không
bài viết này đã giải quyết được câu hỏi của bạn chưa
bài viết này đã giải quyết được câu hỏi của bạn không
bài viết này đã giải đáp được vấn đề của bạn chưa
bài viết này đã giải đáp được vấn đề của bạn không
bài viết này đã giải đáp được thắc mắc của bạn chưa
bài viết này đã giải đáp được thắc mắc của bạn không
bài viết này đã giải đáp được câu hỏi của bạn chưa
bài viết này đã giải đáp được câu hỏi của bạn không
bài viết này đã giải đáp vấn đề của bạn chưa
bài viết này đã giải đáp vấn đề của bạn không
bài viết này đã giải đáp thắc mắc của bạn chưa
bài viết này đã giải đáp thắc mắc của bạn không
bài viết này đã giải đáp câu hỏi của bạn chưa
bài viết này đã giải đáp câu hỏi của bạn không
bài viết này đã trả lời được vấn đề của bạn chưa
bài viết này đã trả lời được vấn đề của bạn không
bài viết này đã trả lời được thắc mắc của bạn chưa
bài viết này đã trả lời được thắc mắc của bạn không
bài viết này đã trả lời được câu hỏi của bạn chưa
bài viết này đã trả lời được câu hỏi của bạn không
bài viết này có giải quyết được vấn đề của bạn chưa
bài viết này có giải quyết được vấn đề của bạn không
bài viết này có giải quyết được thắc mắc của bạn chưa
bài viết này có giải quyết được thắc mắc của bạn không
bài viết này có giải quyết được câu hỏi của bạn chưa
bài viết này có giải quyết được câu hỏi của bạn không
bài viết này có giải đáp được vấn đề của bạn chưa
bài viết này có giải đáp được vấn đề của bạn không
bài viết này có giải đáp được thắc mắc của bạn chưa
bài viết này có giải đáp được thắc mắc của bạn không
bài viết này có giải đáp được câu hỏi của bạn chưa
bài viết này có giải đáp được câu hỏi của bạn không
bài viết này có giải đáp vấn đề của bạn chưa
bài viết này có giải đáp vấn đề của bạn không
bài viết này có giải đáp thắc mắc của bạn chưa
bài viết này có giải đáp thắc mắc của bạn không
bài viết này có giải đáp câu hỏi của bạn chưa
bài viết này có giải đáp câu hỏi của bạn không
bài viết này có trả lời được vấn đề của bạn chưa
bài viết này có trả lời được vấn đề của bạn không
bài viết này có trả lời được thắc mắc của bạn chưa
bài viết này có trả lời được thắc mắc của bạn không
bài viết này có trả lời được câu hỏi của bạn chưa
bài viết này có trả lời được câu hỏi của bạn không
bài viết có hữu ích không
bài viết hữu ích
bài viết này có hữu ích với bạn
bài viết này có hữu ích cho bạn
bài viết này có hữu ích không
bài viết này có hữu ích
bài viết này hữu ích với bạn không
bài viết này hữu ích với bạn
bài viết này hữu ích cho bạn không
bài viết này hữu ích cho bạn
bài viết này hữu ích không
bài viết này hữu ích
bài viết có hữu ích với bạn không
bài viết có hữu ích với bạn
bài viết có hữu ích cho bạn không
bài viết có hữu ích cho bạn
bài viết có hữu ích
bài viết hữu ích với bạn không
bài viết hữu ích với bạn
bài viết hữu ích cho bạn không
bài viết hữu ích cho bạn
bài viết hữu ích không
bài này có hữu ích với bạn không
bài này có hữu ích với bạn
bài này có hữu ích cho bạn không
bài này có hữu ích cho bạn
bài này có hữu ích không
bài này có hữu ích
bài này hữu ích với bạn không
bài này hữu ích với bạn
bài này hữu ích cho bạn không
bài này hữu ích cho bạn
bài này hữu ích không
bài này hữu ích
bài có hữu ích với bạn không
bài có hữu ích với bạn
bài có hữu ích cho bạn không
bài có hữu ích cho bạn
bài có hữu ích không
bài có hữu ích
bài hữu ích với bạn không
bài hữu ích với bạn
bài hữu ích cho bạn không
bài hữu ích cho bạn
bài hữu ích không
bài hữu ích
bài tiếp
bài đăng mới hơn
bài đăng cũ hơn
bài viết ngẫu nhiên
bài viết này có hữu ích không? có không
bài viết này hữu ích không? có không
bài viết có hữu ích không? có không
bài viết hữu ích không? có không
bài đọc hay? thả tim cho bài đọc
bài này có 0 bình luận
bài viết này hữu ích với bạn chứ
bài viết trước đó
bài viết kế tiếp
bài viết kế trước
bài đăng cũ
bài đăng đầu tiên
bài trước | đề tài kế
bài trước | đề tài kế tiếp
bài trước | đề tài tiếp theo
bài trước | đề tài tiếp
bài trước | đề tài sau
bài trước | chủ đề kế
bài trước | chủ đề kế tiếp
bài trước | chủ đề tiếp theo
bài trước | chủ đề tiếp
bài trước | chủ đề sau
bài trước | bài kế
bài trước | bài kế tiếp
bài trước | bài tiếp theo
bài trước | bài tiếp
bài trước | bài sau
bài viết chưa có lời giải
bài viết chưa có câu trả lời
bài viết chưa có trả lời
bài tư vấn chưa đủ thông tin
bài tư vấn sai mục tiêu
bài viết đã cũ, thiếu thông tin""", 5), ("""\
bài gốc
bài gửi
bàn luận""", 4), ("""\
bài viết tài trợ
bài pr""", 11)],
    'cá': [("""\
các bài có liên quan
các bài liên quan
các bài viết có liên quan
các bài viết liên quan
các tin, bài liên quan
các tin, bài cùng chuyên mục
các tin, bài cùng chủ đề
các tin, bài khác
các tin, bài mới nhất
các sản phẩm liên quan
các sản phẩm tương tự
các sản phẩm cùng loại
các sản phẩm khác
các sản phẩm đã xem
các sản phẩm vừa xem
các sản phẩm bạn đã xem
các sản phẩm bạn vừa xem
các bài viết cùng chuyên khoa
các bài viết cùng danh mục
các bài viết cùng thể loại
các bài viết cùng chuyên trang
các tin cùng chuyên khoa
các tin cùng danh mục
các tin cùng thể loại
các tin cùng chuyên trang
các bài học khác
các bài học liên quan
các bài giảng khác
các bài giảng liên quan
các bài suy niệm khác
các bài suy niệm liên quan
các bài tập khác
các bài tập liên quan
các bài thơ khác
các bài thơ liên quan
các bài văn khác
các bài văn liên quan
các bài hát khác
các bài hát liên quan
các bài thuốc khác
các bài thuốc liên quan
các bài báo khác
các bài báo liên quan
các bài viết khác trong mục
các bài viết khác trong chuyên mục
các bài viết khác trong chuyên mục này
các bài viết khác trong mục này
các bài viết khác cùng mục
các bài viết khác cùng chuyên mục
các bài viết khác cùng chuyên mục này
các bài viết khác cùng mục này
các bài viết trong mục
các bài viết trong chuyên mục
các bài viết trong chuyên mục này
các bài viết trong mục này
các bài viết cùng mục
các bài viết cùng chuyên mục
các bài viết cùng chuyên mục này
các bài viết cùng mục này
các bài khác trong mục
các bài khác trong chuyên mục
các bài khác trong chuyên mục này
các bài khác trong mục này
các bài khác cùng mục
các bài khác cùng chuyên mục
các bài khác cùng chuyên mục này
các bài khác cùng mục này
các bài trong mục
các bài trong chuyên mục
các bài trong chuyên mục này
các bài trong mục này
các bài cùng mục
các bài cùng chuyên mục
các bài cùng chuyên mục này
các bài cùng mục này
các tin khác trong mục
các tin khác trong chuyên mục
các tin khác trong chuyên mục này
các tin khác trong mục này
các tin khác cùng mục
các tin khác cùng chuyên mục
các tin khác cùng chuyên mục này
các tin khác cùng mục này
các tin trong mục
các tin trong chuyên mục
các tin trong chuyên mục này
các tin trong mục này
các tin cùng mục
các tin cùng chuyên mục
các tin cùng chuyên mục này
các tin cùng mục này
các tin cùng chủ đề
các tin cùng tác giả
các tin cùng chuyên đề
các tin cùng loại
các album đã đăng
các album mới đăng
các album khác
các album mới nhất
các video đã đăng
các video mới đăng
các video khác
các video mới nhất
các clip đã đăng
các clip mới đăng
các clip khác
các clip mới nhất
các tin gần đây
các tin khác
các tin mới hơn
các tin cũ hơn
các tin đã đưa
các tin đã đăng
các tin mới nhất
các tin nổi bật
các tin nóng
các tin hot
các tin hay
các tin đọc nhiều
các tin nên đọc
các tin được quan tâm
các tin xem nhiều
các bài gần đây
các bài khác
các bài mới hơn
các bài cũ hơn
các bài đã đưa
các bài đã đăng
các bài mới nhất
các bài nổi bật
các bài nóng
các bài hot
các bài hay
các bài đọc nhiều
các bài nên đọc
các bài được quan tâm
các bài xem nhiều
các bài viết gần đây
các bài viết khác
các bài viết mới hơn
các bài viết cũ hơn
các bài viết đã đưa
các bài viết đã đăng
các bài viết mới nhất
các bài viết nổi bật
các bài viết nóng
các bài viết hot
các bài viết hay
các bài viết đọc nhiều
các bài viết nên đọc
các bài viết được quan tâm
các bài viết xem nhiều
các tin bài gần đây
các tin bài khác
các tin bài mới hơn
các tin bài cũ hơn
các tin bài đã đưa
các tin bài đã đăng
các tin bài mới nhất
các tin bài nổi bật
các tin bài nóng
các tin bài hot
các tin bài hay
các tin bài đọc nhiều
các tin bài nên đọc
các tin bài được quan tâm
các tin bài xem nhiều
các tin đáng chú ý
các tin đáng đọc
các tin đáng xem
các tin đáng quan tâm
các tin không thể bỏ qua
các tin không nên bỏ qua
các tin không thể bỏ lỡ
các bài đáng chú ý
các bài đáng đọc
các bài đáng xem
các bài đáng quan tâm
các bài không thể bỏ qua
các bài không nên bỏ qua
các bài không thể bỏ lỡ
các bài viết đáng chú ý
các bài viết đáng đọc
các bài viết đáng xem
các bài viết đáng quan tâm
các bài viết không thể bỏ qua
các bài viết không nên bỏ qua
các bài viết không thể bỏ lỡ
các câu chuyện đáng chú ý
các câu chuyện đáng đọc
các câu chuyện đáng xem
các câu chuyện đáng quan tâm
các câu chuyện không thể bỏ qua
các câu chuyện không nên bỏ qua
các câu chuyện không thể bỏ lỡ
các tin đã đưa ngày
các tin đã đăng ngày
các tập khác
các tin khác đã đăng
các tin, bài đã đăng
các tin, bài khác đã đăng
các tin, bài đã đưa
các bài cùng chương trình
các bài cùng số
các bài cùng số này
các bài cùng sự kiện
các bài cùng kênh
các bài cùng series
các câu hỏi khác
các chủ đề có thể hay ho
các mục liên quan (theo thẻ
các sản phẩm khác của shop""", 0), ("""\
các câu chuyện khác
các tác phẩm khác
các hoàn cảnh khác
các trường hợp khác
các chương trình khác
các nội dung khác""", 1), ("""\
các môn khác
các bệnh
cáo phó""", 3), ("""\
cách đây 0 giây trước
cách đây 0 giây ago
cách đây 0 phút trước
cách đây 0 phút ago
cách đây 0 giờ trước
cách đây 0 giờ ago
cách đây 0 ngày trước
cách đây 0 ngày ago
cách đây 0 tuần trước
cách đây 0 tuần ago
cách đây 0 tháng trước
cách đây 0 tháng ago
cách đây 0 năm trước
cách đây 0 năm ago
cách đây 0 giờ 0 phút trước
cách đây 0 giờ 0 phút ago
các liên kết đến đây
các ứng dụng khác
các công cụ chuyển đổi và chỉnh sửa cho tài liệu này
cám ơn bạn đã phản hồi
cám ơn bạn đã đánh giá
cám ơn bạn đã góp ý""", 5), ("""\
các thẻ""", 8)],
    'nộ': [("""\
nội dung có liên quan
nội dung liên quan
nội dung bạn có thể quan tâm
nội dung dành cho bạn
nội dung đề xuất
nội dung gợi ý
nội dung được đề xuất
nội dung được gợi ý""", 0), ("""\
nội dung khác""", 1), ("""\
nội chính""", 3), ("""\
nội dung tối đa 0 ký tự
nội dung tối đa 0 kí tự
nội dung tối đa 0/0 ký tự
nội dung tối đa 0/0 kí tự
nội dung này có hữu ích với bạn không
nội dung này có hữu ích với bạn không? có không
nội dung này có hữu ích cho bạn không
nội dung này có hữu ích cho bạn không? có không
nội dung này có giúp ích với bạn không
nội dung này có giúp ích với bạn không? có không
nội dung này có giúp ích cho bạn không
nội dung này có giúp ích cho bạn không? có không
nội dung bạn đang cố truy cập không tồn tại hoặc không còn khả dụng
nội dung đã giải quyết được vấn đề của bạn chưa
nội dung đã giải quyết được vấn đề của bạn không
nội dung đã giải quyết được thắc mắc của bạn chưa
nội dung đã giải quyết được thắc mắc của bạn không
nội dung đã giải quyết được câu hỏi của bạn chưa
nội dung đã giải quyết được câu hỏi của bạn không
nội dung đã giải đáp được vấn đề của bạn chưa
nội dung đã giải đáp được vấn đề của bạn không
nội dung đã giải đáp được thắc mắc của bạn chưa
nội dung đã giải đáp được thắc mắc của bạn không
nội dung đã giải đáp được câu hỏi của bạn chưa
nội dung đã giải đáp được câu hỏi của bạn không
nội dung đã giải đáp vấn đề của bạn chưa
nội dung đã giải đáp vấn đề của bạn không
nội dung đã giải đáp thắc mắc của bạn chưa
nội dung đã giải đáp thắc mắc của bạn không
nội dung đã giải đáp câu hỏi của bạn chưa
nội dung đã giải đáp câu hỏi của bạn không
nội dung đã trả lời được vấn đề của bạn chưa
nội dung đã trả lời được vấn đề của bạn không
nội dung đã trả lời được thắc mắc của bạn chưa
nội dung đã trả lời được thắc mắc của bạn không
nội dung đã trả lời được câu hỏi của bạn chưa
nội dung đã trả lời được câu hỏi của bạn không
nội dung có giải quyết được vấn đề của bạn chưa
nội dung có giải quyết được vấn đề của bạn không
nội dung có giải quyết được thắc mắc của bạn chưa
nội dung có giải quyết được thắc mắc của bạn không
nội dung có giải quyết được câu hỏi của bạn chưa
nội dung có giải quyết được câu hỏi của bạn không
nội dung có giải đáp được vấn đề của bạn chưa
nội dung có giải đáp được vấn đề của bạn không
nội dung có giải đáp được thắc mắc của bạn chưa
nội dung có giải đáp được thắc mắc của bạn không
nội dung có giải đáp được câu hỏi của bạn chưa
nội dung có giải đáp được câu hỏi của bạn không
nội dung có giải đáp vấn đề của bạn chưa
nội dung có giải đáp vấn đề của bạn không
nội dung có giải đáp thắc mắc của bạn chưa
nội dung có giải đáp thắc mắc của bạn không
nội dung có giải đáp câu hỏi của bạn chưa
nội dung có giải đáp câu hỏi của bạn không
nội dung có trả lời được vấn đề của bạn chưa
nội dung có trả lời được vấn đề của bạn không
nội dung có trả lời được thắc mắc của bạn chưa
nội dung có trả lời được thắc mắc của bạn không
nội dung có trả lời được câu hỏi của bạn chưa
nội dung có trả lời được câu hỏi của bạn không
nội dung này đã giải quyết được vấn đề của bạn chưa
nội dung này đã giải quyết được vấn đề của bạn không
nội dung này đã giải quyết được thắc mắc của bạn chưa
nội dung này đã giải quyết được thắc mắc của bạn không
nội dung này đã giải quyết được câu hỏi của bạn chưa
nội dung này đã giải quyết được câu hỏi của bạn không
nội dung này đã giải đáp được vấn đề của bạn chưa
nội dung này đã giải đáp được vấn đề của bạn không
nội dung này đã giải đáp được thắc mắc của bạn chưa
nội dung này đã giải đáp được thắc mắc của bạn không
nội dung này đã giải đáp được câu hỏi của bạn chưa
nội dung này đã giải đáp được câu hỏi của bạn không
nội dung này đã giải đáp vấn đề của bạn chưa
nội dung này đã giải đáp vấn đề của bạn không
nội dung này đã giải đáp thắc mắc của bạn chưa
nội dung này đã giải đáp thắc mắc của bạn không
nội dung này đã giải đáp câu hỏi của bạn chưa
nội dung này đã giải đáp câu hỏi của bạn không
nội dung này đã trả lời được vấn đề của bạn chưa
nội dung này đã trả lời được vấn đề của bạn không
nội dung này đã trả lời được thắc mắc của bạn chưa
nội dung này đã trả lời được thắc mắc của bạn không
nội dung này đã trả lời được câu hỏi của bạn chưa
nội dung này đã trả lời được câu hỏi của bạn không
nội dung này có giải quyết được vấn đề của bạn chưa
nội dung này có giải quyết được vấn đề của bạn không
nội dung này có giải quyết được thắc mắc của bạn chưa
nội dung này có giải quyết được thắc mắc của bạn không
nội dung này có giải quyết được câu hỏi của bạn chưa
nội dung này có giải quyết được câu hỏi của bạn không
nội dung này có giải đáp được vấn đề của bạn chưa
nội dung này có giải đáp được vấn đề của bạn không
nội dung này có giải đáp được thắc mắc của bạn chưa
nội dung này có giải đáp được thắc mắc của bạn không
nội dung này có giải đáp được câu hỏi của bạn chưa
nội dung này có giải đáp được câu hỏi của bạn không
nội dung này có giải đáp vấn đề của bạn chưa
nội dung này có giải đáp vấn đề của bạn không
nội dung này có giải đáp thắc mắc của bạn chưa
nội dung này có giải đáp thắc mắc của bạn không
nội dung này có giải đáp câu hỏi của bạn chưa
nội dung này có giải đáp câu hỏi của bạn không
nội dung này có trả lời được vấn đề của bạn chưa
nội dung này có trả lời được vấn đề của bạn không
nội dung này có trả lời được thắc mắc của bạn chưa
nội dung này có trả lời được thắc mắc của bạn không
nội dung này có trả lời được câu hỏi của bạn chưa
nội dung này có trả lời được câu hỏi của bạn không
nội dung này có hữu ích với bạn
nội dung này có hữu ích cho bạn
nội dung này có hữu ích không
nội dung này có hữu ích
nội dung này hữu ích với bạn không
nội dung này hữu ích với bạn
nội dung này hữu ích cho bạn không
nội dung này hữu ích cho bạn
nội dung này hữu ích không
nội dung này hữu ích
nội dung có hữu ích với bạn không
nội dung có hữu ích với bạn
nội dung có hữu ích cho bạn không
nội dung có hữu ích cho bạn
nội dung có hữu ích không
nội dung có hữu ích
nội dung hữu ích với bạn không
nội dung hữu ích với bạn
nội dung hữu ích cho bạn không
nội dung hữu ích cho bạn
nội dung hữu ích không
nội dung hữu ích
nội quy chuyên mục
nội quy diễn đàn
nộp hồ sơ ngay
nội dung [ẩn
nội dung [hiện
nội dung [ẩn/hiện
nội dung [hide
nội dung [show
nội dung ẩn giấu
nội dung toggle
nội dung (ẩn
nội dung [xem
nội dung bài viết [ẩn
nội dung bài viết [hiện
nội dung bài viết [ẩn/hiện
nội dung bài viết [hide
nội dung bài viết [show
nội dung bài viết ẩn giấu
nội dung bài viết toggle
nội dung bài viết (ẩn
nội dung bài viết [xem
nội dung chính [ẩn
nội dung chính [hiện
nội dung chính [ẩn/hiện
nội dung chính [hide
nội dung chính [show
nội dung chính ẩn giấu
nội dung chính toggle
nội dung chính (ẩn
nội dung chính [xem
nội dung bài viết
nộp đơn ứng tuyển
nội quy - quy định
nội dung lời nhắn""", 5), ("""\
nộp đơn
nội dung
nộp hồ sơ
nội dung ẩn""", 4), ("""\
nội dung chính ẩn
nội dung chính hiện
nội dung chính
nội dung bài viết ẩn
nội dung bài viết hiện""", 7), ("""\
nội dung tài trợ
nội dung tiếp tục sau quảng cáo
nội dung quảng cáo""", 11)],
    'ch': [("""\
chủ đề có liên quan
chủ đề liên quan
chu de co lien quan
chu de lien quan
chủ đề được đề xuất
chu de duoc de xuat""", 0), ("""\
chủ đề khác
chuyên mục khác
chia sẻ bình luận của bạn
chia sẻ bình luận
chia sẻ ý kiến của bạn
chia sẻ ý kiến
chia sẻ nhận xét của bạn
chia sẻ nhận xét
chia sẻ phản hồi của bạn
chia sẻ phản hồi
chủ đề
chuyên đề
chu de khac
chuyen muc khac
chia se binh luan cua ban
chia se binh luan
chia se y kien cua ban
chia se y kien
chia se nhan xet cua ban
chia se nhan xet
chia se phan hoi cua ban
chia se phan hoi
chu de
chuyen de""", 1), ("""\
chính trị - xã hội
chính trị - kinh tế
chính trị - chính trị
chính trị - công nghệ
chính trị - y tế
chính trị - đời sống
chính trị - trật tự
chính trị - đối ngoại
chính trị - du lịch
chính trị - nông thôn
chính trị - giải trí
chính trị - thị trường
chính trị - thương mại
chính trị
chính sách
chính phủ
chứng khoán
champions league
chuyển nhượng
chuyện lạ
chuyện lạ bốn phương
chân dung
chọn trường
chuyển đổi số
châu á
châu âu
châu mỹ
chính sách bảo mật
chuyên trang
chuyển động
chùm ảnh
chinh tri - xa hoi
chinh tri - kinh te
chinh tri - chinh tri
chinh tri - cong nghe
chinh tri - y te
chinh tri - doi song
chinh tri - trat tu
chinh tri - doi ngoai
chinh tri - du lich
chinh tri - nong thon
chinh tri - giai tri
chinh tri - thi truong
chinh tri - thuong mai
chinh tri
chinh sach
chinh phu
chung khoan
chuyen nhuong
chuyen la
chuyen la bon phuong
chan dung
chon truong
chuyen doi so
chau a
chau au
chau my
chinh sach bao mat
chuyen trang
chuyen dong
chum anh
chính sách bảo hành
chính sách giao hàng
chính sách giao nhận
chính sách thanh toán
chính sách vận chuyển
chính sách đổi trả
chính sách đổi trả hàng
chính sách đổi trả hàng hóa
chính sách đổi trả và hoàn tiền
chính sách đổi trả & hoàn tiền
chính sách hoàn tiền
chính sách hoàn trả
chính sách bảo mật thông tin
chính sách bảo mật thanh toán
chính sách kiểm hàng
chính sách mua hàng
chính sách bán hàng
chính sách chung
chính sách quyền riêng tư
chính sách riêng tư
chính sách cookie
chính sách cookies
chính sách đại lý
chính sách khách hàng
chính sách khách hàng thân thiết
chính sách trả góp
chính sách xử lý khiếu nại
chính sách giải quyết khiếu nại
chính sách và quy định
chính sách và điều khoản
chính sách & điều khoản
chính sách chất lượng
chính sách hậu mãi
chăm sóc khách hàng
chi nhánh
cho thuê
chức năng nhiệm vụ
chức năng, nhiệm vụ
chức năng - nhiệm vụ
chiến lược phát triển
chỉ đạo điều hành
chỉ đạo, điều hành
chính sách đổi trả hàng hoá
chinh sach bao hanh
chinh sach giao hang
chinh sach giao nhan
chinh sach thanh toan
chinh sach van chuyen
chinh sach doi tra
chinh sach doi tra hang
chinh sach doi tra hang hoa
chinh sach doi tra va hoan tien
chinh sach doi tra & hoan tien
chinh sach hoan tien
chinh sach hoan tra
chinh sach bao mat thong tin
chinh sach bao mat thanh toan
chinh sach kiem hang
chinh sach mua hang
chinh sach ban hang
chinh sach chung
chinh sach quyen rieng tu
chinh sach rieng tu
chinh sach cookie
chinh sach cookies
chinh sach dai ly
chinh sach khach hang
chinh sach khach hang than thiet
chinh sach tra gop
chinh sach xu ly khieu nai
chinh sach giai quyet khieu nai
chinh sach va quy dinh
chinh sach va dieu khoan
chinh sach & dieu khoan
chinh sach chat luong
chinh sach hau mai
cham soc khach hang
chi nhanh
cho thue
chuc nang nhiem vu
chuc nang, nhiem vu
chuc nang - nhiem vu
chien luoc phat trien
chi dao dieu hanh
chi dao, dieu hanh""", 3), ("""\
chọn ngôn ngữ
chon ngon ngu
chưa phân loại
chưa được phân loại
chọn mua
chọn ngày
chia sẻ nhóm
chua phan loai
chua duoc phan loai
chon mua
chon ngay
chia se nhom
chia sẻ 0
chia sẻ
chưa
chấp nhận
cho phép
chưa hài lòng
chat ngay
chỉ đường
chat zalo
chia se 0
chia se
chua
chap nhan
cho phep
chua hai long
chi duong""", 4), ("""\
chia sẻ facebook
chia sẻ zalo
chia sẻ twitter
chia sẻ x
chia sẻ email
chia sẻ linkedin
chia sẻ mạng xã hội
chia sẻ messenger
chia sẻ pinterest
chia sẻ telegram
chia sẻ whatsapp
chia sẻ bài viết facebook
chia sẻ bài viết zalo
chia sẻ bài viết twitter
chia sẻ bài viết x
chia sẻ bài viết email
chia sẻ bài viết linkedin
chia sẻ bài viết mạng xã hội
chia sẻ bài viết messenger
chia sẻ bài viết pinterest
chia sẻ bài viết telegram
chia sẻ bài viết whatsapp
chia sẻ qua facebook
chia sẻ qua zalo
chia sẻ qua twitter
chia sẻ qua x
chia sẻ qua email
chia sẻ qua linkedin
chia sẻ qua mạng xã hội
chia sẻ qua messenger
chia sẻ qua pinterest
chia sẻ qua telegram
chia sẻ qua whatsapp
chia sẻ lên facebook
chia sẻ lên zalo
chia sẻ lên twitter
chia sẻ lên x
chia sẻ lên email
chia sẻ lên linkedin
chia sẻ lên mạng xã hội
chia sẻ lên messenger
chia sẻ lên pinterest
chia sẻ lên telegram
chia sẻ lên whatsapp
chia sẻ trên facebook
chia sẻ trên zalo
chia sẻ trên twitter
chia sẻ trên x
chia sẻ trên email
chia sẻ trên linkedin
chia sẻ trên mạng xã hội
chia sẻ trên messenger
chia sẻ trên pinterest
chia sẻ trên telegram
chia sẻ trên whatsapp
chia sẻ bài viết ngay
chia sẻ bài viết cho bạn bè
chia sẻ bài viết cho bạn
chia sẻ bài cho bạn bè
chia sẻ bài cho bạn
chia sẻ bài này cho bạn bè
chia sẻ bài này cho bạn
chia sẻ bài viết này cho bạn bè
chia sẻ bài viết này cho bạn
chia sẻ tin cho bạn bè
chia sẻ tin cho bạn
chia sẻ tin này cho bạn bè
chia sẻ tin này cho bạn
chưa có bình luận nào
chưa có bình luận nào cho bài viết này
chưa có bình luận
chưa có bình luận cho bài viết này
chưa có ý kiến nào
chưa có ý kiến nào cho bài viết này
chưa có ý kiến
chưa có ý kiến cho bài viết này
chưa có đánh giá nào
chưa có đánh giá nào cho bài viết này
chưa có đánh giá
chưa có đánh giá cho bài viết này
chưa có nhận xét nào
chưa có nhận xét nào cho bài viết này
chưa có nhận xét
chưa có nhận xét cho bài viết này
chưa có phản hồi nào
chưa có phản hồi nào cho bài viết này
chưa có phản hồi
chưa có phản hồi cho bài viết này
chữ nhỏ bình thường lớn
chữ nhỏ bình thường lớn rất lớn
chữ nhỏ bình thường to
chữ nhỏ bình thường to rất lớn
chữ nhỏ bình thường chữ lớn
chữ nhỏ bình thường chữ lớn rất lớn
chữ nhỏ vừa lớn
chữ nhỏ vừa lớn rất lớn
chữ nhỏ vừa to
chữ nhỏ vừa to rất lớn
chữ nhỏ vừa chữ lớn
chữ nhỏ vừa chữ lớn rất lớn
chữ nhỏ trung bình lớn
chữ nhỏ trung bình lớn rất lớn
chữ nhỏ trung bình to
chữ nhỏ trung bình to rất lớn
chữ nhỏ trung bình chữ lớn
chữ nhỏ trung bình chữ lớn rất lớn
chữ nhỏ thường lớn
chữ nhỏ thường lớn rất lớn
chữ nhỏ thường to
chữ nhỏ thường to rất lớn
chữ nhỏ thường chữ lớn
chữ nhỏ thường chữ lớn rất lớn
chữ nhỏ chữ vừa lớn
chữ nhỏ chữ vừa lớn rất lớn
chữ nhỏ chữ vừa to
chữ nhỏ chữ vừa to rất lớn
chữ nhỏ chữ vừa chữ lớn
chữ nhỏ chữ vừa chữ lớn rất lớn
chọn cỡ chữ
chấp nhận tất cả
chia sẻ bài viết
chia sẻ bài viết này
chia sẻ bài báo này
chia sẻ tin này
chia sẻ bài này
chia sẻ this
chia sẻ this article
chia sẻ this post
chia sẻ this story
chia sẻ on
chia sẻ with friends
chia sẻ qua
chia sẻ với bạn bè
chia sẻ ngay
chọn cỡ chữ a a
chọn cỡ chữ nhỏ vừa lớn
chia sẻ trang này
chia sẻ cho bạn bè
chia sẻ mail
chia sẻ bài viết qua email
chia sẻ tới bạn bè
chia sẻ đến bạn bè
chế độ đọc
chế độ ban đêm
chế độ tối
chưa có tài khoản
chưa có tài khoản? đăng ký
chưa có tài khoản? đăng ký ngay
chưa có tài khoản? tạo tài khoản
chuyển đến nội dung
chuyển đến nội dung chính
chuyển tới nội dung
chat với tư vấn viên
chia sẻ: 0 phút
chia sẻ: 0 lượt
chia sẻ: 0
chọn tỉnh thành
chọn khu vực
chọn giao diện
chọn múi giờ
chọn chuyên mục
chia sẻ google
chia sẻ print
chia sẻ facebook twitter zalo
chia sẻ facebook zalo twitter
chia sẻ facebook twitter linkedin
chia sẻ facebook twitter pinterest
chia sẻ facebook twitter google
chia sẻ facebook twitter email
chia sẻ facebook zalo email
chia sẻ facebook twitter email print
cho phép thông báo
chấp nhận cookie
chọn phương thức thanh toán
chọn hình thức thanh toán
chọn 0 trong các hình thức sau
chọn 0 trong các hình thức dưới đây
chọn 0 trong các cách sau
chọn 0 trong các cách dưới đây
chọn 0 trong 0 hình thức sau
chọn 0 trong 0 hình thức dưới đây
chọn 0 trong 0 cách sau
chọn 0 trong 0 cách dưới đây
chọn 0 trong hai hình thức sau
chọn 0 trong hai hình thức dưới đây
chọn 0 trong hai cách sau
chọn 0 trong hai cách dưới đây
chọn 0 trong số các hình thức sau
chọn 0 trong số các hình thức dưới đây
chọn 0 trong số các cách sau
chọn 0 trong số các cách dưới đây
chọn một trong các hình thức sau
chọn một trong các hình thức dưới đây
chọn một trong các cách sau
chọn một trong các cách dưới đây
chọn một trong 0 hình thức sau
chọn một trong 0 hình thức dưới đây
chọn một trong 0 cách sau
chọn một trong 0 cách dưới đây
chọn một trong hai hình thức sau
chọn một trong hai hình thức dưới đây
chọn một trong hai cách sau
chọn một trong hai cách dưới đây
chọn một trong số các hình thức sau
chọn một trong số các hình thức dưới đây
chọn một trong số các cách sau
chọn một trong số các cách dưới đây
chọn cảm xúc của bạn
chưa có sản phẩm trong giỏ hàng
chưa có sản phẩm trong giỏ hàng của bạn
chưa có sản phẩm trong giỏ hàng của quý khách
chưa có sản phẩm nào trong giỏ hàng
chưa có sản phẩm nào trong giỏ hàng của bạn
chưa có sản phẩm nào trong giỏ hàng của quý khách
chưa có đánh giá nào cho sản phẩm này
chưa có đánh giá cho sản phẩm này
chưa có nhận xét nào cho sản phẩm này
chưa có nhận xét cho sản phẩm này
chưa có bình luận nào cho sản phẩm này
chưa có bình luận cho sản phẩm này
cho điểm: bình thường tốt
cho điểm: xấu tốt
chỉ còn 0 trong kho
chọn một ngày từ lịch
chat với chúng tôi
chat với nhân viên tư vấn
chat facebook
chat messenger
chat qua zalo
chat qua facebook
chi tiết bài viết
chi tiết bài viết tin tức
chuyển đến phần nội dung chính
chuyển đến phần nội dung
cho vào giỏ hàng
chương trước
chương sau
chương tiếp
chương kế
chương tiếp theo
chương kế tiếp
chưa có lượt đánh giá nào
chưa có lượt đánh giá
chưa có bình chọn nào
chưa có bình chọn
chia sẻ cái này
chuyển đổi chiều rộng nội dung giới hạn
chuyển sang thanh bên
chuyển tới bảng mục lục
chia sẻ copy link
chuyển sao tặng cho thành viên
chỉnh sửa cuối: 0/0/0
chỉnh sửa lần cuối: 0/0/0
chat với shop
chat với người bán
chat ngay với shop
chat ngay với chúng tôi
chat ngay với người bán
chuyển tới phần tìm
chuyển tới phần tìm kiếm
chuyển tới phần nội dung
chuyển tới phần bình luận
chuyển đến menu điều hướng chính
chuyển đến chân trang của trang web
chia sẻ bài viết: facebook zalo
chia sẻ bài viết: facebook zalo twitter
chia sẻ bài viết: facebook twitter
chia sẻ bài: facebook zalo
chia sẻ bài: facebook zalo twitter
chia sẻ bài: facebook twitter
chia sẻ tin: facebook zalo
chia sẻ tin: facebook zalo twitter
chia sẻ tin: facebook twitter
chia sẻ : facebook zalo
chia sẻ : facebook zalo twitter
chia sẻ : facebook twitter
chia sẻ bài viết trên facebook
chia sẻ bài viết trên zalo
chia sẻ bài viết trên twitter
chia sẻ bài viết trên mạng xã hội
chia sẻ bài viết lên facebook
chia sẻ bài viết lên zalo
chia sẻ bài viết lên twitter
chia sẻ bài viết lên mạng xã hội
chia sẻ bài viết qua facebook
chia sẻ bài viết qua zalo
chia sẻ bài viết qua twitter
chia sẻ bài viết qua mạng xã hội
chia sẻ bài trên facebook
chia sẻ bài trên zalo
chia sẻ bài trên twitter
chia sẻ bài trên mạng xã hội
chia sẻ bài lên facebook
chia sẻ bài lên zalo
chia sẻ bài lên twitter
chia sẻ bài lên mạng xã hội
chia sẻ bài qua facebook
chia sẻ bài qua zalo
chia sẻ bài qua twitter
chia sẻ bài qua mạng xã hội
chia sẻ tin trên facebook
chia sẻ tin trên zalo
chia sẻ tin trên twitter
chia sẻ tin trên mạng xã hội
chia sẻ tin lên facebook
chia sẻ tin lên zalo
chia sẻ tin lên twitter
chia sẻ tin lên mạng xã hội
chia sẻ tin qua facebook
chia sẻ tin qua zalo
chia sẻ tin qua twitter
chia sẻ tin qua mạng xã hội
chất lượng 0p
chọn link liên kết
chọn liên kết
chức năng bình luận bị tắt
chia sẻ ý kiến bài viết
chia sẻ ý kiến về bài viết
chia sẻ ý kiến bài viết này
chia sẻ ý kiến về bài viết này
chạm vào ảnh để phóng to
chạm vào ảnh để mở rộng
chạm vào ảnh để xem ảnh lớn
chạm vào ảnh để xem ảnh lớn hơn
chạm vào ảnh để xem rõ hơn
chạm vào ảnh để xem to hơn
chạm vào ảnh để xem kích thước lớn
chạm vào ảnh để xem kích thước chuẩn
chạm vào ảnh để xem kích thước đầy đủ
chạm vào ảnh để xem cỡ lớn
chạm vào ảnh để xem lớn hơn
chạm vào hình để phóng to
chạm vào hình để mở rộng
chạm vào hình để xem ảnh lớn
chạm vào hình để xem ảnh lớn hơn
chạm vào hình để xem rõ hơn
chạm vào hình để xem to hơn
chạm vào hình để xem kích thước lớn
chạm vào hình để xem kích thước chuẩn
chạm vào hình để xem kích thước đầy đủ
chạm vào hình để xem cỡ lớn
chạm vào hình để xem lớn hơn
chạm vào để phóng to
chạm vào để mở rộng
chạm vào để xem ảnh lớn
chạm vào để xem ảnh lớn hơn
chạm vào để xem rõ hơn
chạm vào để xem to hơn
chạm vào để xem kích thước lớn
chạm vào để xem kích thước chuẩn
chạm vào để xem kích thước đầy đủ
chạm vào để xem cỡ lớn
chạm vào để xem lớn hơn
chạm chuột ảnh để phóng to
chạm chuột ảnh để mở rộng
chạm chuột ảnh để xem ảnh lớn
chạm chuột ảnh để xem ảnh lớn hơn
chạm chuột ảnh để xem rõ hơn
chạm chuột ảnh để xem to hơn
chạm chuột ảnh để xem kích thước lớn
chạm chuột ảnh để xem kích thước chuẩn
chạm chuột ảnh để xem kích thước đầy đủ
chạm chuột ảnh để xem cỡ lớn
chạm chuột ảnh để xem lớn hơn
chạm chuột hình để phóng to
chạm chuột hình để mở rộng
chạm chuột hình để xem ảnh lớn
chạm chuột hình để xem ảnh lớn hơn
chạm chuột hình để xem rõ hơn
chạm chuột hình để xem to hơn
chạm chuột hình để xem kích thước lớn
chạm chuột hình để xem kích thước chuẩn
chạm chuột hình để xem kích thước đầy đủ
chạm chuột hình để xem cỡ lớn
chạm chuột hình để xem lớn hơn
chạm chuột để phóng to
chạm chuột để mở rộng
chạm chuột để xem ảnh lớn
chạm chuột để xem ảnh lớn hơn
chạm chuột để xem rõ hơn
chạm chuột để xem to hơn
chạm chuột để xem kích thước lớn
chạm chuột để xem kích thước chuẩn
chạm chuột để xem kích thước đầy đủ
chạm chuột để xem cỡ lớn
chạm chuột để xem lớn hơn
chạm chuột vào ảnh để phóng to
chạm chuột vào ảnh để mở rộng
chạm chuột vào ảnh để xem ảnh lớn
chạm chuột vào ảnh để xem ảnh lớn hơn
chạm chuột vào ảnh để xem rõ hơn
chạm chuột vào ảnh để xem to hơn
chạm chuột vào ảnh để xem kích thước lớn
chạm chuột vào ảnh để xem kích thước chuẩn
chạm chuột vào ảnh để xem kích thước đầy đủ
chạm chuột vào ảnh để xem cỡ lớn
chạm chuột vào ảnh để xem lớn hơn
chạm chuột vào hình để phóng to
chạm chuột vào hình để mở rộng
chạm chuột vào hình để xem ảnh lớn
chạm chuột vào hình để xem ảnh lớn hơn
chạm chuột vào hình để xem rõ hơn
chạm chuột vào hình để xem to hơn
chạm chuột vào hình để xem kích thước lớn
chạm chuột vào hình để xem kích thước chuẩn
chạm chuột vào hình để xem kích thước đầy đủ
chạm chuột vào hình để xem cỡ lớn
chạm chuột vào hình để xem lớn hơn
chạm chuột vào để phóng to
chạm chuột vào để mở rộng
chạm chuột vào để xem ảnh lớn
chạm chuột vào để xem ảnh lớn hơn
chạm chuột vào để xem rõ hơn
chạm chuột vào để xem to hơn
chạm chuột vào để xem kích thước lớn
chạm chuột vào để xem kích thước chuẩn
chạm chuột vào để xem kích thước đầy đủ
chạm chuột vào để xem cỡ lớn
chạm chuột vào để xem lớn hơn
chạm ảnh để phóng to
chạm ảnh để mở rộng
chạm ảnh để xem ảnh lớn
chạm ảnh để xem ảnh lớn hơn
chạm ảnh để xem rõ hơn
chạm ảnh để xem to hơn
chạm ảnh để xem kích thước lớn
chạm ảnh để xem kích thước chuẩn
chạm ảnh để xem kích thước đầy đủ
chạm ảnh để xem cỡ lớn
chạm ảnh để xem lớn hơn
chạm hình để phóng to
chạm hình để mở rộng
chạm hình để xem ảnh lớn
chạm hình để xem ảnh lớn hơn
chạm hình để xem rõ hơn
chạm hình để xem to hơn
chạm hình để xem kích thước lớn
chạm hình để xem kích thước chuẩn
chạm hình để xem kích thước đầy đủ
chạm hình để xem cỡ lớn
chạm hình để xem lớn hơn
chạm để phóng to
chạm để mở rộng
chạm để xem ảnh lớn
chạm để xem ảnh lớn hơn
chạm để xem rõ hơn
chạm để xem to hơn
chạm để xem kích thước lớn
chạm để xem kích thước chuẩn
chạm để xem kích thước đầy đủ
chạm để xem cỡ lớn
chạm để xem lớn hơn
chế độ xem: sáng
chế độ xem: tối
chương trước chương tiếp
chương trước chương sau
chia se facebook
chia se zalo
chia se twitter
chia se x
chia se email
chia se linkedin
chia se mang xa hoi
chia se messenger
chia se pinterest
chia se telegram
chia se whatsapp
chia se bai viet facebook
chia se bai viet zalo
chia se bai viet twitter
chia se bai viet x
chia se bai viet email
chia se bai viet linkedin
chia se bai viet mang xa hoi
chia se bai viet messenger
chia se bai viet pinterest
chia se bai viet telegram
chia se bai viet whatsapp
chia se qua facebook
chia se qua zalo
chia se qua twitter
chia se qua x
chia se qua email
chia se qua linkedin
chia se qua mang xa hoi
chia se qua messenger
chia se qua pinterest
chia se qua telegram
chia se qua whatsapp
chia se len facebook
chia se len zalo
chia se len twitter
chia se len x
chia se len email
chia se len linkedin
chia se len mang xa hoi
chia se len messenger
chia se len pinterest
chia se len telegram
chia se len whatsapp
chia se tren facebook
chia se tren zalo
chia se tren twitter
chia se tren x
chia se tren email
chia se tren linkedin
chia se tren mang xa hoi
chia se tren messenger
chia se tren pinterest
chia se tren telegram
chia se tren whatsapp
chia se bai viet ngay
chia se bai viet cho ban be
chia se bai viet cho ban
chia se bai cho ban be
chia se bai cho ban
chia se bai nay cho ban be
chia se bai nay cho ban
chia se bai viet nay cho ban be
chia se bai viet nay cho ban
chia se tin cho ban be
chia se tin cho ban
chia se tin nay cho ban be
chia se tin nay cho ban
chua co binh luan nao
chua co binh luan nao cho bai viet nay
chua co binh luan
chua co binh luan cho bai viet nay
chua co y kien nao
chua co y kien nao cho bai viet nay
chua co y kien
chua co y kien cho bai viet nay
chua co danh gia nao
chua co danh gia nao cho bai viet nay
chua co danh gia
chua co danh gia cho bai viet nay
chua co nhan xet nao
chua co nhan xet nao cho bai viet nay
chua co nhan xet
chua co nhan xet cho bai viet nay
chua co phan hoi nao
chua co phan hoi nao cho bai viet nay
chua co phan hoi
chua co phan hoi cho bai viet nay
chu nho binh thuong lon
chu nho binh thuong lon rat lon
chu nho binh thuong to
chu nho binh thuong to rat lon
chu nho binh thuong chu lon
chu nho binh thuong chu lon rat lon
chu nho vua lon
chu nho vua lon rat lon
chu nho vua to
chu nho vua to rat lon
chu nho vua chu lon
chu nho vua chu lon rat lon
chu nho trung binh lon
chu nho trung binh lon rat lon
chu nho trung binh to
chu nho trung binh to rat lon
chu nho trung binh chu lon
chu nho trung binh chu lon rat lon
chu nho thuong lon
chu nho thuong lon rat lon
chu nho thuong to
chu nho thuong to rat lon
chu nho thuong chu lon
chu nho thuong chu lon rat lon
chu nho chu vua lon
chu nho chu vua lon rat lon
chu nho chu vua to
chu nho chu vua to rat lon
chu nho chu vua chu lon
chu nho chu vua chu lon rat lon
chon co chu
chap nhan tat ca
chia se bai viet
chia se bai viet nay
chia se bai bao nay
chia se tin nay
chia se bai nay
chia se this
chia se this article
chia se this post
chia se this story
chia se on
chia se with friends
chia se qua
chia se voi ban be
chia se ngay
chon co chu a a
chon co chu nho vua lon
chia se trang nay
chia se cho ban be
chia se mail
chia se bai viet qua email
chia se toi ban be
chia se den ban be
che do doc
che do ban dem
che do toi
chua co tai khoan
chua co tai khoan? dang ky
chua co tai khoan? dang ky ngay
chua co tai khoan? tao tai khoan
chuyen den noi dung
chuyen den noi dung chinh
chuyen toi noi dung
chat voi tu van vien
chia se: 0 phut
chia se: 0 luot
chia se: 0
chon tinh thanh
chon khu vuc
chon giao dien
chon mui gio
chon chuyen muc
chia se google
chia se print
chia se facebook twitter zalo
chia se facebook zalo twitter
chia se facebook twitter linkedin
chia se facebook twitter pinterest
chia se facebook twitter google
chia se facebook twitter email
chia se facebook zalo email
chia se facebook twitter email print
cho phep thong bao
chap nhan cookie
chon phuong thuc thanh toan
chon hinh thuc thanh toan
chon 0 trong cac hinh thuc sau
chon 0 trong cac hinh thuc duoi day
chon 0 trong cac cach sau
chon 0 trong cac cach duoi day
chon 0 trong 0 hinh thuc sau
chon 0 trong 0 hinh thuc duoi day
chon 0 trong 0 cach sau
chon 0 trong 0 cach duoi day
chon 0 trong hai hinh thuc sau
chon 0 trong hai hinh thuc duoi day
chon 0 trong hai cach sau
chon 0 trong hai cach duoi day
chon 0 trong so cac hinh thuc sau
chon 0 trong so cac hinh thuc duoi day
chon 0 trong so cac cach sau
chon 0 trong so cac cach duoi day
chon mot trong cac hinh thuc sau
chon mot trong cac hinh thuc duoi day
chon mot trong cac cach sau
chon mot trong cac cach duoi day
chon mot trong 0 hinh thuc sau
chon mot trong 0 hinh thuc duoi day
chon mot trong 0 cach sau
chon mot trong 0 cach duoi day
chon mot trong hai hinh thuc sau
chon mot trong hai hinh thuc duoi day
chon mot trong hai cach sau
chon mot trong hai cach duoi day
chon mot trong so cac hinh thuc sau
chon mot trong so cac hinh thuc duoi day
chon mot trong so cac cach sau
chon mot trong so cac cach duoi day
chon cam xuc cua ban
chua co san pham trong gio hang
chua co san pham trong gio hang cua ban
chua co san pham trong gio hang cua quy khach
chua co san pham nao trong gio hang
chua co san pham nao trong gio hang cua ban
chua co san pham nao trong gio hang cua quy khach
chua co danh gia nao cho san pham nay
chua co danh gia cho san pham nay
chua co nhan xet nao cho san pham nay
chua co nhan xet cho san pham nay
chua co binh luan nao cho san pham nay
chua co binh luan cho san pham nay
cho diem: binh thuong tot
cho diem: xau tot
chi con 0 trong kho
chon mot ngay tu lich
chat voi chung toi
chat voi nhan vien tu van
chi tiet bai viet
chi tiet bai viet tin tuc
chuyen den phan noi dung chinh
chuyen den phan noi dung
cho vao gio hang
chuong truoc
chuong sau
chuong tiep
chuong ke
chuong tiep theo
chuong ke tiep
chua co luot danh gia nao
chua co luot danh gia
chua co binh chon nao
chua co binh chon
chia se cai nay
chuyen doi chieu rong noi dung gioi han
chuyen sang thanh ben
chuyen toi bang muc luc
chia se copy link
chuyen sao tang cho thanh vien
chinh sua cuoi: 0/0/0
chinh sua lan cuoi: 0/0/0
chat voi shop
chat voi nguoi ban
chat ngay voi shop
chat ngay voi chung toi
chat ngay voi nguoi ban
chuyen toi phan tim
chuyen toi phan tim kiem
chuyen toi phan noi dung
chuyen toi phan binh luan
chuyen den menu dieu huong chinh
chuyen den chan trang cua trang web
chia se bai viet: facebook zalo
chia se bai viet: facebook zalo twitter
chia se bai viet: facebook twitter
chia se bai: facebook zalo
chia se bai: facebook zalo twitter
chia se bai: facebook twitter
chia se tin: facebook zalo
chia se tin: facebook zalo twitter
chia se tin: facebook twitter
chia se : facebook zalo
chia se : facebook zalo twitter
chia se : facebook twitter
chia se bai viet tren facebook
chia se bai viet tren zalo
chia se bai viet tren twitter
chia se bai viet tren mang xa hoi
chia se bai viet len facebook
chia se bai viet len zalo
chia se bai viet len twitter
chia se bai viet len mang xa hoi
chia se bai viet qua facebook
chia se bai viet qua zalo
chia se bai viet qua twitter
chia se bai viet qua mang xa hoi
chia se bai tren facebook
chia se bai tren zalo
chia se bai tren twitter
chia se bai tren mang xa hoi
chia se bai len facebook
chia se bai len zalo
chia se bai len twitter
chia se bai len mang xa hoi
chia se bai qua facebook
chia se bai qua zalo
chia se bai qua twitter
chia se bai qua mang xa hoi
chia se tin tren facebook
chia se tin tren zalo
chia se tin tren twitter
chia se tin tren mang xa hoi
chia se tin len facebook
chia se tin len zalo
chia se tin len twitter
chia se tin len mang xa hoi
chia se tin qua facebook
chia se tin qua zalo
chia se tin qua twitter
chia se tin qua mang xa hoi
chat luong 0p
chon link lien ket
chon lien ket
chuc nang binh luan bi tat
chia se y kien bai viet
chia se y kien ve bai viet
chia se y kien bai viet nay
chia se y kien ve bai viet nay
cham vao anh de phong to
cham vao anh de mo rong
cham vao anh de xem anh lon
cham vao anh de xem anh lon hon
cham vao anh de xem ro hon
cham vao anh de xem to hon
cham vao anh de xem kich thuoc lon
cham vao anh de xem kich thuoc chuan
cham vao anh de xem kich thuoc day du
cham vao anh de xem co lon
cham vao anh de xem lon hon
cham vao hinh de phong to
cham vao hinh de mo rong
cham vao hinh de xem anh lon
cham vao hinh de xem anh lon hon
cham vao hinh de xem ro hon
cham vao hinh de xem to hon
cham vao hinh de xem kich thuoc lon
cham vao hinh de xem kich thuoc chuan
cham vao hinh de xem kich thuoc day du
cham vao hinh de xem co lon
cham vao hinh de xem lon hon
cham vao de phong to
cham vao de mo rong
cham vao de xem anh lon
cham vao de xem anh lon hon
cham vao de xem ro hon
cham vao de xem to hon
cham vao de xem kich thuoc lon
cham vao de xem kich thuoc chuan
cham vao de xem kich thuoc day du
cham vao de xem co lon
cham vao de xem lon hon
cham chuot anh de phong to
cham chuot anh de mo rong
cham chuot anh de xem anh lon
cham chuot anh de xem anh lon hon
cham chuot anh de xem ro hon
cham chuot anh de xem to hon
cham chuot anh de xem kich thuoc lon
cham chuot anh de xem kich thuoc chuan
cham chuot anh de xem kich thuoc day du
cham chuot anh de xem co lon
cham chuot anh de xem lon hon
cham chuot hinh de phong to
cham chuot hinh de mo rong
cham chuot hinh de xem anh lon
cham chuot hinh de xem anh lon hon
cham chuot hinh de xem ro hon
cham chuot hinh de xem to hon
cham chuot hinh de xem kich thuoc lon
cham chuot hinh de xem kich thuoc chuan
cham chuot hinh de xem kich thuoc day du
cham chuot hinh de xem co lon
cham chuot hinh de xem lon hon
cham chuot de phong to
cham chuot de mo rong
cham chuot de xem anh lon
cham chuot de xem anh lon hon
cham chuot de xem ro hon
cham chuot de xem to hon
cham chuot de xem kich thuoc lon
cham chuot de xem kich thuoc chuan
cham chuot de xem kich thuoc day du
cham chuot de xem co lon
cham chuot de xem lon hon
cham chuot vao anh de phong to
cham chuot vao anh de mo rong
cham chuot vao anh de xem anh lon
cham chuot vao anh de xem anh lon hon
cham chuot vao anh de xem ro hon
cham chuot vao anh de xem to hon
cham chuot vao anh de xem kich thuoc lon
cham chuot vao anh de xem kich thuoc chuan
cham chuot vao anh de xem kich thuoc day du
cham chuot vao anh de xem co lon
cham chuot vao anh de xem lon hon
cham chuot vao hinh de phong to
cham chuot vao hinh de mo rong
cham chuot vao hinh de xem anh lon
cham chuot vao hinh de xem anh lon hon
cham chuot vao hinh de xem ro hon
cham chuot vao hinh de xem to hon
cham chuot vao hinh de xem kich thuoc lon
cham chuot vao hinh de xem kich thuoc chuan
cham chuot vao hinh de xem kich thuoc day du
cham chuot vao hinh de xem co lon
cham chuot vao hinh de xem lon hon
cham chuot vao de phong to
cham chuot vao de mo rong
cham chuot vao de xem anh lon
cham chuot vao de xem anh lon hon
cham chuot vao de xem ro hon
cham chuot vao de xem to hon
cham chuot vao de xem kich thuoc lon
cham chuot vao de xem kich thuoc chuan
cham chuot vao de xem kich thuoc day du
cham chuot vao de xem co lon
cham chuot vao de xem lon hon
cham anh de phong to
cham anh de mo rong
cham anh de xem anh lon
cham anh de xem anh lon hon
cham anh de xem ro hon
cham anh de xem to hon
cham anh de xem kich thuoc lon
cham anh de xem kich thuoc chuan
cham anh de xem kich thuoc day du
cham anh de xem co lon
cham anh de xem lon hon
cham hinh de phong to
cham hinh de mo rong
cham hinh de xem anh lon
cham hinh de xem anh lon hon
cham hinh de xem ro hon
cham hinh de xem to hon
cham hinh de xem kich thuoc lon
cham hinh de xem kich thuoc chuan
cham hinh de xem kich thuoc day du
cham hinh de xem co lon
cham hinh de xem lon hon
cham de phong to
cham de mo rong
cham de xem anh lon
cham de xem anh lon hon
cham de xem ro hon
cham de xem to hon
cham de xem kich thuoc lon
cham de xem kich thuoc chuan
cham de xem kich thuoc day du
cham de xem co lon
cham de xem lon hon
che do xem: sang
che do xem: toi
chuong truoc chuong tiep
chuong truoc chuong sau
check also
chế độ phân tầng
chế độ thời gian
chấp nhận tìm hiểu thêm
chia sẻ lên nhật ký
chia sẻ tin đăng này cho bạn bè
chia sẻ việc làm này
chuyển đến tài liệu
chào mừng! đăng nhập vào tài khoản của bạn
chuyển nhanh đến
chế độ hiển thị bài
chủ đề trước | đề tài kế
chủ đề trước | đề tài kế tiếp
chủ đề trước | đề tài tiếp theo
chủ đề trước | đề tài tiếp
chủ đề trước | đề tài sau
chủ đề trước | chủ đề kế
chủ đề trước | chủ đề kế tiếp
chủ đề trước | chủ đề tiếp theo
chủ đề trước | chủ đề tiếp
chủ đề trước | chủ đề sau
chủ đề trước | bài kế
chủ đề trước | bài kế tiếp
chủ đề trước | bài tiếp theo
chủ đề trước | bài tiếp
chủ đề trước | bài sau
chuyển tới nội dung chính
chép đường dẫn rút gọn
chép đường dẫn đã rút gọn
chép đường dẫn
chép liên kết rút gọn
chép liên kết đã rút gọn
chép liên kết
chép link rút gọn
chép link đã rút gọn
chép link
chuyển sang giọng nam miền bắc
chuyển sang giọng nam miền nam
chuyển sang giọng nam
chuyển sang giọng nữ miền bắc
chuyển sang giọng nữ miền nam
chuyển sang giọng nữ
chuyển sang giọng đọc nam miền bắc
chuyển sang giọng đọc nam miền nam
chuyển sang giọng đọc nam
chuyển sang giọng đọc nữ miền bắc
chuyển sang giọng đọc nữ miền nam
chuyển sang giọng đọc nữ
chọn giọng nam miền bắc
chọn giọng nam miền nam
chọn giọng nam
chọn giọng nữ miền bắc
chọn giọng nữ miền nam
chọn giọng nữ
chọn giọng đọc nam miền bắc
chọn giọng đọc nam miền nam
chọn giọng đọc nam
chọn giọng đọc nữ miền bắc
chọn giọng đọc nữ miền nam
chọn giọng đọc nữ
chỉ tìm trong tiêu đề
chiều cao dòng
chọn chương
chuyển tới
chuyển sang phiên bản mobile
chưa lựa chọn được sản phẩm đúng nhu cầu
che do phan tang
che do thoi gian
chap nhan tim hieu them
chia se len nhat ky
chia se tin dang nay cho ban be
chia se viec lam nay
chuyen den tai lieu
chao mung! dang nhap vao tai khoan cua ban
chuyen nhanh den
che do hien thi bai
chu de truoc | de tai ke
chu de truoc | de tai ke tiep
chu de truoc | de tai tiep theo
chu de truoc | de tai tiep
chu de truoc | de tai sau
chu de truoc | chu de ke
chu de truoc | chu de ke tiep
chu de truoc | chu de tiep theo
chu de truoc | chu de tiep
chu de truoc | chu de sau
chu de truoc | bai ke
chu de truoc | bai ke tiep
chu de truoc | bai tiep theo
chu de truoc | bai tiep
chu de truoc | bai sau
chuyen toi noi dung chinh
chep duong dan rut gon
chep duong dan da rut gon
chep duong dan
chep lien ket rut gon
chep lien ket da rut gon
chep lien ket
chep link rut gon
chep link da rut gon
chep link
chuyen sang giong nam mien bac
chuyen sang giong nam mien nam
chuyen sang giong nam
chuyen sang giong nu mien bac
chuyen sang giong nu mien nam
chuyen sang giong nu
chuyen sang giong doc nam mien bac
chuyen sang giong doc nam mien nam
chuyen sang giong doc nam
chuyen sang giong doc nu mien bac
chuyen sang giong doc nu mien nam
chuyen sang giong doc nu
chon giong nam mien bac
chon giong nam mien nam
chon giong nam
chon giong nu mien bac
chon giong nu mien nam
chon giong nu
chon giong doc nam mien bac
chon giong doc nam mien nam
chon giong doc nam
chon giong doc nu mien bac
chon giong doc nu mien nam
chon giong doc nu
chi tim trong tieu de
chieu cao dong
chon chuong
chuyen toi
chuyen sang phien ban mobile
chua lua chon duoc san pham dung nhu cau""", 5), ("""\
chính sách về quyền riêng tư
chinh sach ve quyen rieng tu""", 6), ("""\
chọn giọng đọc
chọn giọng
chọn tốc độ đọc
chon giong doc
chon giong
chon toc do doc""", 9)],
    'vi': [("""\
video có liên quan
video liên quan
video hot
video được xem nhiều
video được xem nhiều nhất
video xem nhiều
video xem nhiều nhất
video được chia sẻ nhiều
video được chia sẻ nhiều nhất
video được bình luận nhiều
video được bình luận nhiều nhất
video chia sẻ nhiều
video chia sẻ nhiều nhất
video bình luận nhiều
video bình luận nhiều nhất
video cùng chương trình
video cùng số
video cùng số này
video cùng sự kiện
video cùng kênh
video cùng series
video co lien quan
video lien quan
video duoc xem nhieu
video duoc xem nhieu nhat
video xem nhieu
video xem nhieu nhat
video duoc chia se nhieu
video duoc chia se nhieu nhat
video duoc binh luan nhieu
video duoc binh luan nhieu nhat
video chia se nhieu
video chia se nhieu nhat
video binh luan nhieu
video binh luan nhieu nhat
video cung chuong trinh
video cung so
video cung so nay
video cung su kien
video cung kenh
video cung series
việc làm tương tự
việc làm dành cho bạn
việc làm cho bạn
việc làm bạn sẽ thích
việc làm lân cận
viec lam tuong tu
viec lam danh cho ban
viec lam cho ban
viec lam ban se thich
viec lam lan can""", 0), ("""\
video khác
viết bình luận của bạn
viết bình luận
viết ý kiến của bạn
viết ý kiến
viết nhận xét của bạn
viết nhận xét
viết phản hồi của bạn
viết phản hồi
video
video clip
video khac
viet binh luan cua ban
viet binh luan
viet y kien cua ban
viet y kien
viet nhan xet cua ban
viet nhan xet
viet phan hoi cua ban
viet phan hoi""", 1), ("""\
viễn thông
videos
việc làm
vietnamese
vi mo
vi mo - dau tu
vien thong
viec lam""", 3), ("""\
visited 0 time, 0 visit today
visited 0 time, 0 visits today
visited 0 times, 0 visit today
visited 0 times, 0 visits today
viết đánh giá của bạn
viết đánh giá
view original trên báo
view original trên trang
view original tại đây
view original
view 0
views 0
views: 0 phút
views: 0 lượt
views: 0
view: 0 phút
view: 0 lượt
view: 0
viết một bình luận
view all comments
view all
view more
viết đánh giá sản phẩm
viết đánh giá về sản phẩm
viết đánh giá ngay
viết nhận xét sản phẩm
viết nhận xét về sản phẩm
viết nhận xét ngay
view all posts
viết bình luận đầu tiên
vi | en
vi | en 日本語
vi | en jp
vi | en 中文
vi | en cn
vi | en 한국어
vi | en kr
vi | en fr
vi | english
vi | english 日本語
vi | english jp
vi | english 中文
vi | english cn
vi | english 한국어
vi | english kr
vi | english fr
viết câu trả lời của bạn
viết bình luận thành công
viết ý kiến thành công
viết phản hồi thành công
viết câu hỏi thành công
view this post on instagram
view this post on facebook
view this post on threads
view this post on x
viet danh gia cua ban
viet danh gia
view original tren bao
view original tren trang
view original tai day
views: 0 phut
views: 0 luot
view: 0 phut
view: 0 luot
viet mot binh luan
viet danh gia san pham
viet danh gia ve san pham
viet danh gia ngay
viet nhan xet san pham
viet nhan xet ve san pham
viet nhan xet ngay
viet binh luan dau tien
viet cau tra loi cua ban
viet binh luan thanh cong
viet y kien thanh cong
viet phan hoi thanh cong
viet cau hoi thanh cong
view post in reader
viết trả lời
view cart
viết bình luận: 0 ký tự trở lên
video] is on
video] is off
video] đang mở
video] đang tắt
video] đang bật
video] code is on
video] code is off
video] code đang mở
video] code đang tắt
video] code đang bật
viết câu hỏi của bạn (tối thiểu 0 ký tự
viết câu hỏi của bạn
viet tra loi
viet binh luan: 0 ky tu tro len
video] dang mo
video] dang tat
video] dang bat
video] code dang mo
video] code dang tat
video] code dang bat
viet cau hoi cua ban (toi thieu 0 ky tu
viet cau hoi cua ban""", 5), ("""\
view source
viqr
vi phạm 0
vi phạm
viber
views
vi pham 0
vi pham""", 4), ("""\
video player is loading
video đang phát
video đang được xử lý
video đang được xử lý, vui lòng quay lại sau
video đang được tải
video đang được tải, vui lòng quay lại sau
video đang được cập nhật
video đang được cập nhật, vui lòng quay lại sau
video 0:0
video đang tải
video đang hot
video player
video dang phat
video dang duoc xu ly
video dang duoc xu ly, vui long quay lai sau
video dang duoc tai
video dang duoc tai, vui long quay lai sau
video dang duoc cap nhat
video dang duoc cap nhat, vui long quay lai sau
video dang tai
video dang hot""", 9), ("""\
video dưới đây
video tại đây
view gallery
video duoi day
video tai day""", 10), ("""\
vi tri quang cao""", 11)],
    'th': [("""\
thớt liên quan
thớt tương tự
thớt khác
thớt gần đây
thread liên quan
thread tương tự
thread khác
thread gần đây
thông tin doanh nghiệp liên quan
thông tin doanh nghiệp khác
thông tin tài trợ liên quan
thông tin tài trợ khác
thông tin doanh nghiệp - sản phẩm
tham khảo thêm
thot lien quan
thot tuong tu
thot khac
thot gan day
thread lien quan
thread tuong tu
thread khac
thread gan day
thong tin doanh nghiep lien quan
thong tin doanh nghiep khac
thong tin tai tro lien quan
thong tin tai tro khac
thong tin doanh nghiep - san pham
tham khao them
thread được quan tâm
thread duoc quan tam""", 0), ("""\
thảo luận bạn đọc 0
thảo luận bạn đọc
thảo luận độc giả 0
thảo luận độc giả
thảo luận của bạn 0
thảo luận của bạn
thảo luận của bạn đọc 0
thảo luận của bạn đọc
thảo luận của độc giả 0
thảo luận của độc giả
thảo luận mới nhất 0
thảo luận mới nhất
thảo luận nổi bật 0
thảo luận nổi bật
thảo luận 0
thảo luận
thông báo mới
tham khảo tiếp
tham khảo ngay
thêm bình luận của bạn
thêm bình luận
thêm ý kiến của bạn
thêm ý kiến
thêm nhận xét của bạn
thêm nhận xét
thêm phản hồi của bạn
thêm phản hồi
thao luan ban doc 0
thao luan ban doc
thao luan doc gia 0
thao luan doc gia
thao luan cua ban 0
thao luan cua ban
thao luan cua ban doc 0
thao luan cua ban doc
thao luan cua doc gia 0
thao luan cua doc gia
thao luan moi nhat 0
thao luan moi nhat
thao luan noi bat 0
thao luan noi bat
thao luan 0
thao luan
thong bao moi
tham khao tiep
tham khao ngay
them binh luan cua ban
them binh luan
them y kien cua ban
them y kien
them nhan xet cua ban
them nhan xet
them phan hoi cua ban
them phan hoi""", 1), ("""\
thể thao - xã hội
thể thao - kinh tế
thể thao - chính trị
thể thao - công nghệ
thể thao - y tế
thể thao - đời sống
thể thao - trật tự
thể thao - đối ngoại
thể thao - du lịch
thể thao - nông thôn
thể thao - giải trí
thể thao - thị trường
thể thao - thương mại
thời sự - xã hội
thời sự - kinh tế
thời sự - chính trị
thời sự - công nghệ
thời sự - y tế
thời sự - đời sống
thời sự - trật tự
thời sự - đối ngoại
thời sự - du lịch
thời sự - nông thôn
thời sự - giải trí
thời sự - thị trường
thời sự - thương mại
thời sự
thế giới
thời luận
thời cuộc
theo gương bác
thị trường chứng khoán
thị trường
thuế
thể thao
thể thao trong nước
thể thao quốc tế
thể thao khác
thời trang
thời trang - làm đẹp
thời tiết
thư giãn
thiết bị
thủ thuật
thị trường xe
thanh thiếu niên
thanh niên - sinh viên
thiếu nhi
thư bạn đọc
thời báo
thông tin doanh nghiệp
thông tin tòa soạn
thêm
thông báo
thư viện
thủ tục hành chính
thỏa thuận cung cấp
thông tin toà soạn
thoả thuận cung cấp
the thao - xa hoi
the thao - kinh te
the thao - chinh tri
the thao - cong nghe
the thao - y te
the thao - doi song
the thao - trat tu
the thao - doi ngoai
the thao - du lich
the thao - nong thon
the thao - giai tri
the thao - thi truong
the thao - thuong mai
thoi su - xa hoi
thoi su - kinh te
thoi su - chinh tri
thoi su - cong nghe
thoi su - y te
thoi su - doi song
thoi su - trat tu
thoi su - doi ngoai
thoi su - du lich
thoi su - nong thon
thoi su - giai tri
thoi su - thi truong
thoi su - thuong mai
thoi su
the gioi
thoi luan
thoi cuoc
theo guong bac
thi truong chung khoan
thi truong
thue
the thao
the thao trong nuoc
the thao quoc te
the thao khac
thoi trang
thoi trang - lam dep
thoi tiet
thu gian
thiet bi
thu thuat
thi truong xe
thanh thieu nien
thanh nien - sinh vien
thieu nhi
thu ban doc
thoi bao
thong tin doanh nghiep
thong tin toa soan
them
thong bao
thu vien
thu tuc hanh chinh
thoa thuan cung cap
thông tin công ty
thông tin chung
thông tin nội bộ
thông tin chuyên ngành
thông tin cổ đông
thông tin liên hệ
thông tin cá nhân
thông tin tài khoản
thông tin khách hàng
thông tin đơn hàng
thông tin giao hàng
thông tin tuyển dụng
thông tin quy hoạch
thông tin nhà đầu tư
thông tin chuyển khoản
theo dõi đơn hàng
theo dõi mua hàng
theo dõi đặt hàng
theo dõi giao dịch
thẻ thành viên
thương hiệu
thành viên
thông tin chỉ đạo điều hành
thư điện tử công vụ
thông báo mời thầu
thời khóa biểu
thư viện điện tử
thời khoá biểu
thong tin cong ty
thong tin chung
thong tin noi bo
thong tin chuyen nganh
thong tin co dong
thong tin lien he
thong tin ca nhan
thong tin tai khoan
thong tin khach hang
thong tin don hang
thong tin giao hang
thong tin tuyen dung
thong tin quy hoach
thong tin nha dau tu
thong tin chuyen khoan
theo doi don hang
theo doi mua hang
theo doi dat hang
theo doi giao dich
the thanh vien
thuong hieu
thanh vien
thong tin chi dao dieu hanh
thu dien tu cong vu
thong bao moi thau
thoi khoa bieu
thu vien dien tu""", 3), ("""\
tháng này: 0
tháng trước: 0
thang nay: 0
thang truoc: 0
theo dõi ngay
thông tin tài liệu
thuộc tính
thêm vào
thu nhỏ
theo doi ngay
thong tin tai lieu
thuoc tinh
them vao
thu nho
thích 0
thích
theo dõi 0
theo dõi
threads
tháng này 0
tháng trước 0
thank
thanks
tham gia
thich 0
thich
theo doi 0
theo doi
thang nay 0
thang truoc 0""", 4), ("""\
thay đổi cỡ chữ
thông tin bạn đọc
thông tin này có hữu ích với bạn không
thông tin này có hữu ích với bạn không? có không
thông tin này có hữu ích cho bạn không
thông tin này có hữu ích cho bạn không? có không
thông tin này có giúp ích với bạn không
thông tin này có giúp ích với bạn không? có không
thông tin này có giúp ích cho bạn không
thông tin này có giúp ích cho bạn không? có không
thích trả lời
thích trả lời · 0
thích · trả lời
thích · trả lời · 0
tham khảo thêm về sản phẩm ở đây
tham khảo thêm về sản phẩm tại đây
tham khảo thêm về dịch vụ ở đây
tham khảo thêm về dịch vụ tại đây
tham khảo thêm thông tin sản phẩm ở đây
tham khảo thêm thông tin sản phẩm tại đây
tham khảo thêm các sản phẩm ở đây
tham khảo thêm các sản phẩm tại đây
tham khảo thêm sản phẩm ở đây
tham khảo thêm sản phẩm tại đây
thông tin đã giải quyết được vấn đề của bạn chưa
thông tin đã giải quyết được vấn đề của bạn không
thông tin đã giải quyết được thắc mắc của bạn chưa
thông tin đã giải quyết được thắc mắc của bạn không
thông tin đã giải quyết được câu hỏi của bạn chưa
thông tin đã giải quyết được câu hỏi của bạn không
thông tin đã giải đáp được vấn đề của bạn chưa
thông tin đã giải đáp được vấn đề của bạn không
thông tin đã giải đáp được thắc mắc của bạn chưa
thông tin đã giải đáp được thắc mắc của bạn không
thông tin đã giải đáp được câu hỏi của bạn chưa
thông tin đã giải đáp được câu hỏi của bạn không
thông tin đã giải đáp vấn đề của bạn chưa
thông tin đã giải đáp vấn đề của bạn không
thông tin đã giải đáp thắc mắc của bạn chưa
thông tin đã giải đáp thắc mắc của bạn không
thông tin đã giải đáp câu hỏi của bạn chưa
thông tin đã giải đáp câu hỏi của bạn không
thông tin đã trả lời được vấn đề của bạn chưa
thông tin đã trả lời được vấn đề của bạn không
thông tin đã trả lời được thắc mắc của bạn chưa
thông tin đã trả lời được thắc mắc của bạn không
thông tin đã trả lời được câu hỏi của bạn chưa
thông tin đã trả lời được câu hỏi của bạn không
thông tin có giải quyết được vấn đề của bạn chưa
thông tin có giải quyết được vấn đề của bạn không
thông tin có giải quyết được thắc mắc của bạn chưa
thông tin có giải quyết được thắc mắc của bạn không
thông tin có giải quyết được câu hỏi của bạn chưa
thông tin có giải quyết được câu hỏi của bạn không
thông tin có giải đáp được vấn đề của bạn chưa
thông tin có giải đáp được vấn đề của bạn không
thông tin có giải đáp được thắc mắc của bạn chưa
thông tin có giải đáp được thắc mắc của bạn không
thông tin có giải đáp được câu hỏi của bạn chưa
thông tin có giải đáp được câu hỏi của bạn không
thông tin có giải đáp vấn đề của bạn chưa
thông tin có giải đáp vấn đề của bạn không
thông tin có giải đáp thắc mắc của bạn chưa
thông tin có giải đáp thắc mắc của bạn không
thông tin có giải đáp câu hỏi của bạn chưa
thông tin có giải đáp câu hỏi của bạn không
thông tin có trả lời được vấn đề của bạn chưa
thông tin có trả lời được vấn đề của bạn không
thông tin có trả lời được thắc mắc của bạn chưa
thông tin có trả lời được thắc mắc của bạn không
thông tin có trả lời được câu hỏi của bạn chưa
thông tin có trả lời được câu hỏi của bạn không
thống kê lượt truy cập
thống kê truy cập
thống kê lượt lượt truy cập
thống kê số lượt lượt truy cập
thống kê số lượt truy cập
thống kê khách truy cập
thống kê lượt xem
thích: 0 phút
thích: 0 lượt
thích: 0
thời gian đọc: 0 phút
thời gian đọc: 0 lượt
thời gian đọc: 0
thu gọn
theo dõi chúng tôi facebook
theo dõi chúng tôi google news
theo dõi chúng tôi zalo
theo dõi chúng tôi youtube
theo dõi chúng tôi twitter
theo dõi chúng tôi instagram
theo dõi chúng tôi tiktok
theo dõi chúng tôi mạng xã hội
theo dõi chúng tôi
theo dõi us facebook
theo dõi us google news
theo dõi us zalo
theo dõi us youtube
theo dõi us twitter
theo dõi us instagram
theo dõi us tiktok
theo dõi us mạng xã hội
theo dõi us
theo dõi chúng tôi trên facebook
theo dõi chúng tôi trên google news
theo dõi chúng tôi trên zalo
theo dõi chúng tôi trên youtube
theo dõi chúng tôi trên twitter
theo dõi chúng tôi trên instagram
theo dõi chúng tôi trên tiktok
theo dõi chúng tôi trên mạng xã hội
theo dõi chúng tôi trên
theo dõi us on facebook
theo dõi us on google news
theo dõi us on zalo
theo dõi us on youtube
theo dõi us on twitter
theo dõi us on instagram
theo dõi us on tiktok
theo dõi us on mạng xã hội
theo dõi us on
theo dõi trên google news
theo dõi trên facebook
theo dõi trên zalo
theo dõi trên youtube
theo dõi trên telegram
theo dõi qua google news
theo dõi qua facebook
theo dõi qua zalo
theo dõi qua youtube
theo dõi qua telegram
theo dõi báo trên google news
theo dõi báo trên facebook
theo dõi báo trên zalo
theo dõi báo trên youtube
theo dõi báo trên telegram
thông tin này có hữu ích với bạn
thông tin này có hữu ích cho bạn
thông tin này có hữu ích không
thông tin này có hữu ích
thông tin này hữu ích với bạn không
thông tin này hữu ích với bạn
thông tin này hữu ích cho bạn không
thông tin này hữu ích cho bạn
thông tin này hữu ích không
thông tin này hữu ích
thông tin có hữu ích với bạn không
thông tin có hữu ích với bạn
thông tin có hữu ích cho bạn không
thông tin có hữu ích cho bạn
thông tin có hữu ích không
thông tin có hữu ích
thông tin hữu ích với bạn không
thông tin hữu ích với bạn
thông tin hữu ích cho bạn không
thông tin hữu ích cho bạn
thông tin hữu ích không
thông tin hữu ích
thay đổi phương thức thanh toán
thay đổi hình thức thanh toán
thêm vào so sánh
thứ tự mặc định
thứ tự theo mức độ phổ biến
thứ tự theo điểm đánh giá
thứ tự theo giá: thấp đến cao
thứ tự theo giá: cao xuống thấp
thíchđang tải
thíchloading
theo dõi chúng tôi tại
theo dõi chúng tôi ở
thích 0 chia sẻ
thích 0 share
thêm vào giỏ hàng
thêm vào giỏ
thêm vào yêu thích
thành viên mới
thành viên tích cực
thành viên cấp 0
thread starter
tháng hiện tại: 0
tháng hiện tại 0
thích 0 không thích
thích 0 dislike
thời lượng âm thanh 0:0
thời lượng audio 0:0
thời lượng video 0:0
thời gian đọc: 0 phút đọc
thời gian nghe: 0 phút
thời gian nghe: 0 phút đọc
thời gian nghe: 0
thời lượng đọc: 0 phút
thời lượng đọc: 0 phút đọc
thời lượng đọc: 0
thời lượng nghe: 0 phút
thời lượng nghe: 0 phút đọc
thời lượng nghe: 0
thành viên đăng nhập
thăm dò ý kiến
thích đang tải
thích điều này
thay đổi liên quan
thông tin trang
thêm ngôn ngữ
thay đổi gần đây
thể loại ẩn
thanked 0 times in 0 posts
thanked 0 times in 0 post
thêm câu trả lời của bạn
thêm đánh giá của bạn
thêm các định dạng trích dẫn khác
thêm chủ đề
thanks for reading
thích loading
thông tin về bài viết
thay doi co chu
thong tin ban doc
thong tin nay co huu ich voi ban khong
thong tin nay co huu ich voi ban khong? co khong
thong tin nay co huu ich cho ban khong
thong tin nay co huu ich cho ban khong? co khong
thong tin nay co giup ich voi ban khong
thong tin nay co giup ich voi ban khong? co khong
thong tin nay co giup ich cho ban khong
thong tin nay co giup ich cho ban khong? co khong
thich tra loi
thich tra loi · 0
thich · tra loi
thich · tra loi · 0
tham khao them ve san pham o day
tham khao them ve san pham tai day
tham khao them ve dich vu o day
tham khao them ve dich vu tai day
tham khao them thong tin san pham o day
tham khao them thong tin san pham tai day
tham khao them cac san pham o day
tham khao them cac san pham tai day
tham khao them san pham o day
tham khao them san pham tai day
thong tin da giai quyet duoc van de cua ban chua
thong tin da giai quyet duoc van de cua ban khong
thong tin da giai quyet duoc thac mac cua ban chua
thong tin da giai quyet duoc thac mac cua ban khong
thong tin da giai quyet duoc cau hoi cua ban chua
thong tin da giai quyet duoc cau hoi cua ban khong
thong tin da giai dap duoc van de cua ban chua
thong tin da giai dap duoc van de cua ban khong
thong tin da giai dap duoc thac mac cua ban chua
thong tin da giai dap duoc thac mac cua ban khong
thong tin da giai dap duoc cau hoi cua ban chua
thong tin da giai dap duoc cau hoi cua ban khong
thong tin da giai dap van de cua ban chua
thong tin da giai dap van de cua ban khong
thong tin da giai dap thac mac cua ban chua
thong tin da giai dap thac mac cua ban khong
thong tin da giai dap cau hoi cua ban chua
thong tin da giai dap cau hoi cua ban khong
thong tin da tra loi duoc van de cua ban chua
thong tin da tra loi duoc van de cua ban khong
thong tin da tra loi duoc thac mac cua ban chua
thong tin da tra loi duoc thac mac cua ban khong
thong tin da tra loi duoc cau hoi cua ban chua
thong tin da tra loi duoc cau hoi cua ban khong
thong tin co giai quyet duoc van de cua ban chua
thong tin co giai quyet duoc van de cua ban khong
thong tin co giai quyet duoc thac mac cua ban chua
thong tin co giai quyet duoc thac mac cua ban khong
thong tin co giai quyet duoc cau hoi cua ban chua
thong tin co giai quyet duoc cau hoi cua ban khong
thong tin co giai dap duoc van de cua ban chua
thong tin co giai dap duoc van de cua ban khong
thong tin co giai dap duoc thac mac cua ban chua
thong tin co giai dap duoc thac mac cua ban khong
thong tin co giai dap duoc cau hoi cua ban chua
thong tin co giai dap duoc cau hoi cua ban khong
thong tin co giai dap van de cua ban chua
thong tin co giai dap van de cua ban khong
thong tin co giai dap thac mac cua ban chua
thong tin co giai dap thac mac cua ban khong
thong tin co giai dap cau hoi cua ban chua
thong tin co giai dap cau hoi cua ban khong
thong tin co tra loi duoc van de cua ban chua
thong tin co tra loi duoc van de cua ban khong
thong tin co tra loi duoc thac mac cua ban chua
thong tin co tra loi duoc thac mac cua ban khong
thong tin co tra loi duoc cau hoi cua ban chua
thong tin co tra loi duoc cau hoi cua ban khong
thong ke luot truy cap
thong ke truy cap
thong ke luot luot truy cap
thong ke so luot luot truy cap
thong ke so luot truy cap
thong ke khach truy cap
thong ke luot xem
thich: 0 phut
thich: 0 luot
thich: 0
thoi gian doc: 0 phut
thoi gian doc: 0 luot
thoi gian doc: 0
thu gon
theo doi chung toi facebook
theo doi chung toi google news
theo doi chung toi zalo
theo doi chung toi youtube
theo doi chung toi twitter
theo doi chung toi instagram
theo doi chung toi tiktok
theo doi chung toi mang xa hoi
theo doi chung toi
theo doi us facebook
theo doi us google news
theo doi us zalo
theo doi us youtube
theo doi us twitter
theo doi us instagram
theo doi us tiktok
theo doi us mang xa hoi
theo doi us
theo doi chung toi tren facebook
theo doi chung toi tren google news
theo doi chung toi tren zalo
theo doi chung toi tren youtube
theo doi chung toi tren twitter
theo doi chung toi tren instagram
theo doi chung toi tren tiktok
theo doi chung toi tren mang xa hoi
theo doi chung toi tren
theo doi us on facebook
theo doi us on google news
theo doi us on zalo
theo doi us on youtube
theo doi us on twitter
theo doi us on instagram
theo doi us on tiktok
theo doi us on mang xa hoi
theo doi us on
theo doi tren google news
theo doi tren facebook
theo doi tren zalo
theo doi tren youtube
theo doi tren telegram
theo doi qua google news
theo doi qua facebook
theo doi qua zalo
theo doi qua youtube
theo doi qua telegram
theo doi bao tren google news
theo doi bao tren facebook
theo doi bao tren zalo
theo doi bao tren youtube
theo doi bao tren telegram
thong tin nay co huu ich voi ban
thong tin nay co huu ich cho ban
thong tin nay co huu ich khong
thong tin nay co huu ich
thong tin nay huu ich voi ban khong
thong tin nay huu ich voi ban
thong tin nay huu ich cho ban khong
thong tin nay huu ich cho ban
thong tin nay huu ich khong
thong tin nay huu ich
thong tin co huu ich voi ban khong
thong tin co huu ich voi ban
thong tin co huu ich cho ban khong
thong tin co huu ich cho ban
thong tin co huu ich khong
thong tin co huu ich
thong tin huu ich voi ban khong
thong tin huu ich voi ban
thong tin huu ich cho ban khong
thong tin huu ich cho ban
thong tin huu ich khong
thong tin huu ich
thay doi phuong thuc thanh toan
thay doi hinh thuc thanh toan
them vao so sanh
thu tu mac dinh
thu tu theo muc do pho bien
thu tu theo diem danh gia
thu tu theo gia: thap den cao
thu tu theo gia: cao xuong thap
thichdang tai
thichloading
theo doi chung toi tai
theo doi chung toi o
thich 0 chia se
thich 0 share
them vao gio hang
them vao gio
them vao yeu thich
thanh vien moi
thanh vien tich cuc
thanh vien cap 0
thang hien tai: 0
thang hien tai 0
thich 0 khong thich
thich 0 dislike
thoi luong am thanh 0:0
thoi luong audio 0:0
thoi luong video 0:0
thoi gian doc: 0 phut doc
thoi gian nghe: 0 phut
thoi gian nghe: 0 phut doc
thoi gian nghe: 0
thoi luong doc: 0 phut
thoi luong doc: 0 phut doc
thoi luong doc: 0
thoi luong nghe: 0 phut
thoi luong nghe: 0 phut doc
thoi luong nghe: 0
thanh vien dang nhap
tham do y kien
thich dang tai
thich dieu nay
thay doi lien quan
thong tin trang
them ngon ngu
thay doi gan day
the loai an
them cau tra loi cua ban
them danh gia cua ban
them cac dinh dang trich dan khac
them chu de
thich loading
thong tin ve bai viet
there are no comments yet
there are no comments yet. be the first to comment
thu gọn thanh này
thích bài này
thích bài đăng
this post is for subscribers only
theo dõi chủ đề này
theo dõi câu hỏi
tham gia nhóm
thread information
thêm vào playlist
thêm vào danh sách phát
theo dõi câu hỏi này
thích trả lời 0 giây
thích trả lời 0 phút
thích trả lời 0 giờ
thích trả lời 0 ngày
thích trả lời 0 tuần
thích trả lời 0 tháng
thích trả lời 0 năm
thích · ý kiến 0 · gắn cờ
thích · ý kiến 0 · báo cáo
thích · ý kiến 0 · chia sẻ
thích · bình luận 0 · gắn cờ
thích · bình luận 0 · báo cáo
thích · bình luận 0 · chia sẻ
thích · trả lời 0 · gắn cờ
thích · trả lời 0 · báo cáo
thích · trả lời 0 · chia sẻ
thông tin về chủ đề này
thành viên bqt
tháng này0
tháng trước0
thêm vào giỏ của bạn
thăm dò dư luận
thu gon thanh nay
thich bai nay
thich bai dang
theo doi chu de nay
theo doi cau hoi
tham gia nhom
them vao playlist
them vao danh sach phat
theo doi cau hoi nay
thich tra loi 0 giay
thich tra loi 0 phut
thich tra loi 0 gio
thich tra loi 0 ngay
thich tra loi 0 tuan
thich tra loi 0 thang
thich tra loi 0 nam
thich · y kien 0 · gan co
thich · y kien 0 · bao cao
thich · y kien 0 · chia se
thich · binh luan 0 · gan co
thich · binh luan 0 · bao cao
thich · binh luan 0 · chia se
thich · tra loi 0 · gan co
thich · tra loi 0 · bao cao
thich · tra loi 0 · chia se
thong tin ve chu de nay
thanh vien bqt
thang nay0
thang truoc0
them vao gio cua ban
tham do du luan""", 5), ("""\
thông báo bảo mật
thông báo quyền riêng tư
thông báo về quyền riêng tư
thông báo bảo mật thông tin
thông báo cookie
thong bao bao mat
thong bao quyen rieng tu
thong bao ve quyen rieng tu
thong bao bao mat thong tin
thong bao cookie""", 6), ("""\
thẻ
thẻ liên quan
thẻ bài viết
the
the lien quan
the bai viet""", 8), ("""\
this is a modal window
thanh tiến trình
thoát toàn màn hình
thời gian hiện tại 0:0
thời gian hiện tại -0:0
thời lượng 0:0
thời lượng -0:0
thời gian còn lại 0:0
thời gian còn lại -0:0
the code has been copied to your clipboard
the url has been copied to your clipboard
thanh tien trinh
thoat toan man hinh
thoi gian hien tai 0:0
thoi gian hien tai -0:0
thoi luong 0:0
thoi luong -0:0
thoi gian con lai 0:0
thoi gian con lai -0:0""", 9), ("""\
thư viện ảnh
thu vien anh""", 10), ("""\
thông tin tài trợ
thong tin tai tro""", 11)],
    'to': [("""\
topic liên quan
topic tương tự
topic khác
topic gần đây
top bài viết
topic lien quan
topic tuong tu
topic khac
topic gan day
top bai viet""", 0), ("""\
top 0
toàn văn
toà soạn - bạn đọc
toạ đàm
to am
toa soan - ban doc
toa dam
toan van
tour trong nước
tour nước ngoài
tour du lịch
to chuc bo may
tour trong nuoc
tour nuoc ngoai
tour du lich""", 3), ("""\
toggle navigation
toggle menu
top
top-arrow
tong: 0 trung binh: 0
toi da 0 ky tu
toi da 0 ki tu
toi da 0/0 ky tu
toi da 0/0 ki tu
toi da: 0 ky tu
toi da: 0 ki tu
toi da: 0/0 ky tu
toi da: 0/0 ki tu
tong so thanh vien: 0
tong so luot xem: 0
tong so luot truy cap: 0
tong so luot doc: 0
tong so so thanh vien: 0
tong so so luot xem: 0
tong so so luot truy cap: 0
tong thanh vien: 0
tong luot xem: 0
tong luot truy cap: 0
tong luot doc: 0
toi dang ky
tong truy cap: 0 phut
tong truy cap: 0 luot
tong truy cap: 0
tong luot truy cap: 0 phut
tong luot truy cap: 0 luot
tong so luot truy cap : 0
tong so luot truy cap
tong so truy cap : 0
tong so truy cap
tong luot truy cap : 0
tong luot truy cap
tong truy cap : 0
tong truy cap
tong luot truy cap 0
tong luot xem 0
tong so diem cua bai viet la: 0 trong 0 danh gia
tong luot tai: 0
tong luot nghe: 0
tong luot thich: 0
tong luot chia se: 0
tong luot binh luan: 0
tong so luot tai: 0
tong so luot nghe: 0
tong so luot thich: 0
tong so luot chia se: 0
tong so luot binh luan: 0
tong so luot truy cap trong ngay: 0
tong so luot truy cap trong tuan: 0
tong so luot truy cap trong thang: 0
tong so luot truy cap trong nam: 0
toi trang goc
toi bai goc
toi tin goc
toi bai viet goc
tong so luot xem trang
toi noi dung chinh
toi dieu huong chinh
toi trang tim kiem
top of page
topic list, column headers with buttons are sortable""", 5), ("""\
to cao
tong so thanh vien
tong so luot xem
tong so luot doc
tong so so thanh vien
tong so so luot xem
tong so thao luan
tong so so thao luan
tong so su kien
tong thanh vien
tong luot xem
tong luot doc
tong thao luan
tong su kien
today
tong cong 0
tong cong: 0""", 4), ("""\
tom tat noi dung [an
tom tat noi dung an
tom tat noi dung [hien
tom tat noi dung hien
tom tat noi dung toggle
tom tat noi dung""", 7), ("""\
toàn màn hình
toan man hinh
toc do phat
toc do phat lai
toc do: 0x
toc do doc: 0x
toc do phat: 0x
toc do doc 0x
toc do doc""", 9), ("""\
toàn bộ bản quyền
toan bo ban quyen""", 12)],
    'đề': [("""\
đề tài liên quan
đề tài tương tự
đề tài khác
đề tài gần đây
đề xuất cho bạn
đề xuất bài viết
đề xuất đọc thêm
đề xuất bài đọc
đề xuất tin tức""", 0), ("""\
đề xuất""", 1), ("""\
đề thi""", 3), ("""\
đề tài trước
đề tài tiếp theo
đề tài trước | đề tài kế
đề tài trước | đề tài kế tiếp
đề tài trước | đề tài tiếp theo
đề tài trước | đề tài tiếp
đề tài trước | đề tài sau
đề tài trước | chủ đề kế
đề tài trước | chủ đề kế tiếp
đề tài trước | chủ đề tiếp theo
đề tài trước | chủ đề tiếp
đề tài trước | chủ đề sau
đề tài trước | bài kế
đề tài trước | bài kế tiếp
đề tài trước | bài tiếp theo
đề tài trước | bài tiếp
đề tài trước | bài sau""", 5), ("""\
đề cử""", 4)],
    'cù': [("""\
cùng thể loại (trang 0/0
cùng chuyên mục (trang 0/0
cùng chủ đề (trang 0/0
cùng chuyên mục
cùng mục
cùng tác giả
cùng chủ đề
cùng sự kiện
cùng thể loại
cùng chuyên đề
cùng tuyến bài
cùng loạt bài
cùng nhạc sĩ
cùng ca sĩ
cùng nghệ sĩ
cùng thi sĩ
cùng nhà văn
cùng số này
cùng chương trình""", 0), ("""\
cùng chia sẻ bài viết này""", 5)],
    'xe': [("""\
xem thêm từ cùng tác giả
xem thêm từ cùng chuyên mục
xem nhiều trong tuần
xem nhiều trong tuần qua
xem nhiều trong tháng
xem nhiều trong tháng qua
xem nhiều trong ngày
xem nhiều trong 0h
xem nhiều trong 0h qua
xem nhiều tuần
xem nhiều tuần qua
xem nhiều tháng
xem nhiều tháng qua
xem nhiều ngày
xem nhiều 0h
xem nhiều 0h qua
xem trong tuần
xem trong tuần qua
xem trong tháng
xem trong tháng qua
xem trong ngày
xem trong 0h
xem trong 0h qua
xem tuần
xem tuần qua
xem tháng
xem tháng qua
xem ngày
xem 0h
xem 0h qua
xem thêm tin khác
xem thêm tin liên quan
xem thêm tin cùng chuyên mục
xem thêm tin cùng chủ đề
xem thêm tin mới nhất
xem thêm tin
xem thêm bài khác
xem thêm bài liên quan
xem thêm bài cùng chuyên mục
xem thêm bài cùng chủ đề
xem thêm bài mới nhất
xem thêm bài
xem thêm các tin khác
xem thêm các tin liên quan
xem thêm các tin cùng chuyên mục
xem thêm các tin cùng chủ đề
xem thêm các tin mới nhất
xem thêm các tin
xem thêm các bài khác
xem thêm các bài liên quan
xem thêm các bài cùng chuyên mục
xem thêm các bài cùng chủ đề
xem thêm các bài mới nhất
xem thêm các bài
xem thêm bài viết khác
xem thêm bài viết liên quan
xem thêm bài viết cùng chuyên mục
xem thêm bài viết cùng chủ đề
xem thêm bài viết mới nhất
xem thêm bài viết
xem thêm tin tức khác
xem thêm tin tức liên quan
xem thêm tin tức cùng chuyên mục
xem thêm tin tức cùng chủ đề
xem thêm tin tức mới nhất
xem thêm tin tức
xem thêm những tin khác
xem thêm những tin liên quan
xem thêm những tin cùng chuyên mục
xem thêm những tin cùng chủ đề
xem thêm những tin mới nhất
xem thêm những tin
xem thêm những bài khác
xem thêm những bài liên quan
xem thêm những bài cùng chuyên mục
xem thêm những bài cùng chủ đề
xem thêm những bài mới nhất
xem thêm những bài
xem nhiều nhất hôm nay
xem nhiều nhất trong ngày
xem nhiều nhất trong tuần
xem nhiều nhất 0 giờ
xem nhiều nhất 0h
xem nhiều nhất
xem nhiều hôm nay
xem nhiều 0 giờ
xem nhiều
xem bài khác
xem bài tiếp theo
xem bài kế tiếp
xem tin khác
xem tin tiếp theo
xem tin kế tiếp
xem thêm
xem nhiều trong thời sự
xem nhiều trong thế giới
xem nhiều trong kinh doanh
xem nhiều trong kinh tế
xem nhiều trong giải trí
xem nhiều trong thể thao
xem nhiều trong pháp luật
xem nhiều trong giáo dục
xem nhiều trong sức khỏe
xem nhiều trong đời sống
xem nhiều trong du lịch
xem nhiều trong khoa học
xem nhiều trong công nghệ
xem nhiều trong xe
xem nhiều trong văn hóa
xem nhiều trong xã hội
xem nhiều trong bất động sản
xem nhiều trong bạn đọc
xem nhiều trong này
xem nhiều mục thời sự
xem nhiều mục thế giới
xem nhiều mục kinh doanh
xem nhiều mục kinh tế
xem nhiều mục giải trí
xem nhiều mục thể thao
xem nhiều mục pháp luật
xem nhiều mục giáo dục
xem nhiều mục sức khỏe
xem nhiều mục đời sống
xem nhiều mục du lịch
xem nhiều mục khoa học
xem nhiều mục công nghệ
xem nhiều mục xe
xem nhiều mục văn hóa
xem nhiều mục xã hội
xem nhiều mục bất động sản
xem nhiều mục bạn đọc
xem nhiều mục này
xem nhiều chuyên mục thời sự
xem nhiều chuyên mục thế giới
xem nhiều chuyên mục kinh doanh
xem nhiều chuyên mục kinh tế
xem nhiều chuyên mục giải trí
xem nhiều chuyên mục thể thao
xem nhiều chuyên mục pháp luật
xem nhiều chuyên mục giáo dục
xem nhiều chuyên mục sức khỏe
xem nhiều chuyên mục đời sống
xem nhiều chuyên mục du lịch
xem nhiều chuyên mục khoa học
xem nhiều chuyên mục công nghệ
xem nhiều chuyên mục xe
xem nhiều chuyên mục văn hóa
xem nhiều chuyên mục xã hội
xem nhiều chuyên mục bất động sản
xem nhiều chuyên mục bạn đọc
xem nhiều chuyên mục này
xem nhiều trong sức khoẻ
xem nhiều trong văn hoá
xem nhiều mục sức khoẻ
xem nhiều mục văn hoá
xem nhiều chuyên mục sức khoẻ
xem nhiều chuyên mục văn hoá
xem them tu cung tac gia
xem them tu cung chuyen muc
xem nhieu trong tuan
xem nhieu trong tuan qua
xem nhieu trong thang
xem nhieu trong thang qua
xem nhieu trong ngay
xem nhieu trong 0h
xem nhieu trong 0h qua
xem nhieu tuan
xem nhieu tuan qua
xem nhieu thang
xem nhieu thang qua
xem nhieu ngay
xem nhieu 0h
xem nhieu 0h qua
xem trong tuan
xem trong tuan qua
xem trong thang
xem trong thang qua
xem trong ngay
xem tuan
xem tuan qua
xem thang
xem thang qua
xem ngay
xem them tin khac
xem them tin lien quan
xem them tin cung chuyen muc
xem them tin cung chu de
xem them tin moi nhat
xem them tin
xem them bai khac
xem them bai lien quan
xem them bai cung chuyen muc
xem them bai cung chu de
xem them bai moi nhat
xem them bai
xem them cac tin khac
xem them cac tin lien quan
xem them cac tin cung chuyen muc
xem them cac tin cung chu de
xem them cac tin moi nhat
xem them cac tin
xem them cac bai khac
xem them cac bai lien quan
xem them cac bai cung chuyen muc
xem them cac bai cung chu de
xem them cac bai moi nhat
xem them cac bai
xem them bai viet khac
xem them bai viet lien quan
xem them bai viet cung chuyen muc
xem them bai viet cung chu de
xem them bai viet moi nhat
xem them bai viet
xem them tin tuc khac
xem them tin tuc lien quan
xem them tin tuc cung chuyen muc
xem them tin tuc cung chu de
xem them tin tuc moi nhat
xem them tin tuc
xem them nhung tin khac
xem them nhung tin lien quan
xem them nhung tin cung chuyen muc
xem them nhung tin cung chu de
xem them nhung tin moi nhat
xem them nhung tin
xem them nhung bai khac
xem them nhung bai lien quan
xem them nhung bai cung chuyen muc
xem them nhung bai cung chu de
xem them nhung bai moi nhat
xem them nhung bai
xem nhieu nhat hom nay
xem nhieu nhat trong ngay
xem nhieu nhat trong tuan
xem nhieu nhat 0 gio
xem nhieu nhat 0h
xem nhieu nhat
xem nhieu hom nay
xem nhieu 0 gio
xem nhieu
xem bai khac
xem bai tiep theo
xem bai ke tiep
xem tin khac
xem tin tiep theo
xem tin ke tiep
xem them
xem nhieu trong thoi su
xem nhieu trong the gioi
xem nhieu trong kinh doanh
xem nhieu trong kinh te
xem nhieu trong giai tri
xem nhieu trong the thao
xem nhieu trong phap luat
xem nhieu trong giao duc
xem nhieu trong suc khoe
xem nhieu trong doi song
xem nhieu trong du lich
xem nhieu trong khoa hoc
xem nhieu trong cong nghe
xem nhieu trong xe
xem nhieu trong van hoa
xem nhieu trong xa hoi
xem nhieu trong bat dong san
xem nhieu trong ban doc
xem nhieu trong nay
xem nhieu muc thoi su
xem nhieu muc the gioi
xem nhieu muc kinh doanh
xem nhieu muc kinh te
xem nhieu muc giai tri
xem nhieu muc the thao
xem nhieu muc phap luat
xem nhieu muc giao duc
xem nhieu muc suc khoe
xem nhieu muc doi song
xem nhieu muc du lich
xem nhieu muc khoa hoc
xem nhieu muc cong nghe
xem nhieu muc xe
xem nhieu muc van hoa
xem nhieu muc xa hoi
xem nhieu muc bat dong san
xem nhieu muc ban doc
xem nhieu muc nay
xem nhieu chuyen muc thoi su
xem nhieu chuyen muc the gioi
xem nhieu chuyen muc kinh doanh
xem nhieu chuyen muc kinh te
xem nhieu chuyen muc giai tri
xem nhieu chuyen muc the thao
xem nhieu chuyen muc phap luat
xem nhieu chuyen muc giao duc
xem nhieu chuyen muc suc khoe
xem nhieu chuyen muc doi song
xem nhieu chuyen muc du lich
xem nhieu chuyen muc khoa hoc
xem nhieu chuyen muc cong nghe
xem nhieu chuyen muc xe
xem nhieu chuyen muc van hoa
xem nhieu chuyen muc xa hoi
xem nhieu chuyen muc bat dong san
xem nhieu chuyen muc ban doc
xem nhieu chuyen muc nay""", 0), ("""\
xem tiếp
xem tất cả
xem tiep
xem tat ca""", 1), ("""\
xe
xe 0
xe máy
xe cộ
xe điện
xe may
xe co
xe dien""", 3), ("""\
xem cỡ chữ
xem tất cả ảnh
xem tất cả hình
xem tất cả hình ảnh
xem tất cả album
xem toàn bộ ảnh
xem toàn bộ hình
xem toàn bộ hình ảnh
xem toàn bộ album
xem thêm ảnh
xem thêm hình
xem thêm hình ảnh
xem thêm album
xem lịch khám
xem hồ sơ bác sĩ
xem hồ sơ chuyên gia
xem lịch làm việc của bác sĩ
xem bài gốc
xem tất cả diễn biến
xem tất cả cập nhật
xem tất cả tường thuật
xem toàn bộ diễn biến
xem toàn bộ cập nhật
xem toàn bộ tường thuật
xem thêm diễn biến
xem thêm cập nhật
xem thêm tường thuật
xem với cỡ chữ a a
xem với cỡ chữ nhỏ vừa lớn
xem với cỡ chữ
xem với cỡ chữ: a a
xem với cỡ chữ: nhỏ vừa lớn
xem lời giải chi tiết
xem lời giải
xem đáp án chi tiết
xem đáp án
xem nội dung đầy đủ
xem với cỡ chữ: mặc định
xem với cỡ chữ: tương phản
xem mã nguồn
xem lịch sử
xem toàn bộ hình ảnh tại đây
xem toàn bộ ảnh tại đây
xem tất cả hình ảnh tại đây
xem tất cả ảnh tại đây
xem thêm hình ảnh tại đây
xem thêm ảnh tại đây
xem bài viết
xem bài này
xem bài báo
xem bài viết này
xem bài web
xem trang viết
xem trang này
xem trang báo
xem trang viết này
xem trang web
xem trang gốc
xem chi tiết ở đây
xem chi tiết tại đây
xem chi tiết bài viết
xem chi tiết bên dưới
xem chi tiết
xem bản đầy đủ ở đây
xem bản đầy đủ tại đây
xem bản đầy đủ bài viết
xem bản đầy đủ bên dưới
xem bản đầy đủ
xem toàn bộ ở đây
xem toàn bộ tại đây
xem toàn bộ bài viết
xem toàn bộ bên dưới
xem toàn bộ
xem đầy đủ ở đây
xem đầy đủ tại đây
xem đầy đủ bài viết
xem đầy đủ bên dưới
xem đầy đủ
xem tiếp ở đây
xem tiếp tại đây
xem tiếp bài viết
xem tiếp bên dưới
xem thêm ở đây
xem thêm tại đây
xem thêm bên dưới
xem ngay ở đây
xem ngay tại đây
xem ngay bài viết
xem ngay bên dưới
xem thêm về sản phẩm ở đây
xem thêm về sản phẩm tại đây
xem thêm về dịch vụ ở đây
xem thêm về dịch vụ tại đây
xem thêm thông tin sản phẩm ở đây
xem thêm thông tin sản phẩm tại đây
xem thêm các sản phẩm ở đây
xem thêm các sản phẩm tại đây
xem thêm sản phẩm ở đây
xem thêm sản phẩm tại đây
xem bài viết trên báo
xem bài viết trên trang
xem bài viết tại đây
xem bài gốc trên báo
xem bài gốc trên trang
xem bài gốc tại đây
xem nguồn trên báo
xem nguồn trên trang
xem nguồn tại đây
xem nguồn
xem bản gốc trên báo
xem bản gốc trên trang
xem bản gốc tại đây
xem bản gốc
xem nội dung gốc trên báo
xem nội dung gốc trên trang
xem nội dung gốc tại đây
xem nội dung gốc
xem thêm thời sự
xem thêm thế giới
xem thêm kinh doanh
xem thêm giải trí
xem thêm thể thao
xem thêm pháp luật
xem thêm giáo dục
xem thêm sức khỏe
xem thêm đời sống
xem thêm du lịch
xem thêm khoa học
xem thêm số hóa
xem thêm xe
xem thêm ý kiến
xem thêm tâm sự
xem thêm bất động sản
xem thêm kinh tế
xem thêm văn hóa
xem thêm xã hội
xem thêm công nghệ
xem tiếp thời sự
xem tiếp thế giới
xem tiếp kinh doanh
xem tiếp giải trí
xem tiếp thể thao
xem tiếp pháp luật
xem tiếp giáo dục
xem tiếp sức khỏe
xem tiếp đời sống
xem tiếp du lịch
xem tiếp khoa học
xem tiếp số hóa
xem tiếp xe
xem tiếp ý kiến
xem tiếp tâm sự
xem tiếp bất động sản
xem tiếp kinh tế
xem tiếp văn hóa
xem tiếp xã hội
xem tiếp công nghệ
xem theo ngày
xem tất cả chuyên mục
xem tất cả bình luận
xem thêm bình luận
xem thêm câu trả lời
xem giỏ hàng
xem hình ảnh tại đây
xem ảnh tại đây
xem album ảnh tại đây
xem album tại đây
xem trên bản đồ
xem số điện thoại
xem phiên bản web
xem phiên bản máy tính
xem toàn bộ bài viết của tác giả
xem tất cả bài viết của tác giả
xem các bài viết của tác giả
xem link nguồn
xem ảnh lớn
xem kết quả từ 0 đến 0 / tổng số 0
xem kết quả từ 0 đến 0 / 0
xem kết quả từ 0 đến 0 trên tổng số 0
xem kết quả từ 0 đến 0 trên 0
xem kết quả từ 0 đến 0 của tổng số 0
xem kết quả từ 0 đến 0 của 0
xem kết quả từ 0 đến 0 trong tổng số 0
xem kết quả từ 0 đến 0 trong 0
xem kết quả từ 0 tới 0 / tổng số 0
xem kết quả từ 0 tới 0 / 0
xem kết quả từ 0 tới 0 trên tổng số 0
xem kết quả từ 0 tới 0 trên 0
xem kết quả từ 0 tới 0 của tổng số 0
xem kết quả từ 0 tới 0 của 0
xem kết quả từ 0 tới 0 trong tổng số 0
xem kết quả từ 0 tới 0 trong 0
xem toàn màn hình
xem ảnh trước
xem ảnh tiếp
xem ảnh sau
xem kết quả bình chọn
xem tin gốc
xem bài viết gốc
xem thêm ▼ thu gọn
xem công thức
xem: 0
xem 0 cập nhật
xem 0 ảnh
xem 0 hình ảnh
xem 0 video
xem thêm 0 cập nhật
xem thêm 0 ảnh
xem thêm 0 hình ảnh
xem thêm 0 video
xem tất cả 0 cập nhật
xem tất cả 0 ảnh
xem tất cả 0 hình ảnh
xem tất cả 0 video
xem 0 lần
xem 0 lượt
xem bản desktop
xem bản mobile
xem bản pc
xem bản máy tính
xem bản di động
xem bài viết này trên instagram
xem bài viết này trên facebook
xem bài viết này trên threads
xem bài viết này trên x
xem cỡ chữ a- a a
xem cỡ chữ a- a
xem cỡ chữ a a- a
xem với cỡ chữ a- a a
xem với cỡ chữ a- a
xem với cỡ chữ a a- a
xem email này trên trình duyệt
xem bản dịch
xem trang
xem toàn bộ trang
xem nhanh [ẩn
xem nhanh [hiện
xem nhanh [ẩn/hiện
xem nhanh [hide
xem nhanh [show
xem nhanh ẩn giấu
xem nhanh toggle
xem nhanh (ẩn
xem nhanh [xem
xem nhanh nội dung
xem thêm sức khoẻ
xem thêm số hoá
xem thêm văn hoá
xem tiếp sức khoẻ
xem tiếp số hoá
xem tiếp văn hoá
xem co chu
xem tat ca anh
xem tat ca hinh
xem tat ca hinh anh
xem tat ca album
xem toan bo anh
xem toan bo hinh
xem toan bo hinh anh
xem toan bo album
xem them anh
xem them hinh
xem them hinh anh
xem them album
xem lich kham
xem ho so bac si
xem ho so chuyen gia
xem lich lam viec cua bac si
xem bai goc
xem tat ca dien bien
xem tat ca cap nhat
xem tat ca tuong thuat
xem toan bo dien bien
xem toan bo cap nhat
xem toan bo tuong thuat
xem them dien bien
xem them cap nhat
xem them tuong thuat
xem voi co chu a a
xem voi co chu nho vua lon
xem voi co chu
xem voi co chu: a a
xem voi co chu: nho vua lon
xem loi giai chi tiet
xem loi giai
xem dap an chi tiet
xem dap an
xem noi dung day du
xem voi co chu: mac dinh
xem voi co chu: tuong phan
xem ma nguon
xem lich su
xem toan bo hinh anh tai day
xem toan bo anh tai day
xem tat ca hinh anh tai day
xem tat ca anh tai day
xem them hinh anh tai day
xem them anh tai day
xem bai viet
xem bai nay
xem bai bao
xem bai viet nay
xem bai web
xem trang viet
xem trang nay
xem trang bao
xem trang viet nay
xem trang goc
xem chi tiet o day
xem chi tiet tai day
xem chi tiet bai viet
xem chi tiet ben duoi
xem chi tiet
xem ban day du o day
xem ban day du tai day
xem ban day du bai viet
xem ban day du ben duoi
xem ban day du
xem toan bo o day
xem toan bo tai day
xem toan bo bai viet
xem toan bo ben duoi
xem toan bo
xem day du o day
xem day du tai day
xem day du bai viet
xem day du ben duoi
xem day du
xem tiep o day
xem tiep tai day
xem tiep bai viet
xem tiep ben duoi
xem them o day
xem them tai day
xem them ben duoi
xem ngay o day
xem ngay tai day
xem ngay bai viet
xem ngay ben duoi
xem them ve san pham o day
xem them ve san pham tai day
xem them ve dich vu o day
xem them ve dich vu tai day
xem them thong tin san pham o day
xem them thong tin san pham tai day
xem them cac san pham o day
xem them cac san pham tai day
xem them san pham o day
xem them san pham tai day
xem bai viet tren bao
xem bai viet tren trang
xem bai viet tai day
xem bai goc tren bao
xem bai goc tren trang
xem bai goc tai day
xem nguon tren bao
xem nguon tren trang
xem nguon tai day
xem nguon
xem ban goc tren bao
xem ban goc tren trang
xem ban goc tai day
xem ban goc
xem noi dung goc tren bao
xem noi dung goc tren trang
xem noi dung goc tai day
xem noi dung goc
xem them thoi su
xem them the gioi
xem them kinh doanh
xem them giai tri
xem them the thao
xem them phap luat
xem them giao duc
xem them suc khoe
xem them doi song
xem them du lich
xem them khoa hoc
xem them so hoa
xem them xe
xem them y kien
xem them tam su
xem them bat dong san
xem them kinh te
xem them van hoa
xem them xa hoi
xem them cong nghe
xem tiep thoi su
xem tiep the gioi
xem tiep kinh doanh
xem tiep giai tri
xem tiep the thao
xem tiep phap luat
xem tiep giao duc
xem tiep suc khoe
xem tiep doi song
xem tiep du lich
xem tiep khoa hoc
xem tiep so hoa
xem tiep xe
xem tiep y kien
xem tiep tam su
xem tiep bat dong san
xem tiep kinh te
xem tiep van hoa
xem tiep xa hoi
xem tiep cong nghe
xem theo ngay
xem tat ca chuyen muc
xep hang bai viet
xep hang bai viet nay
xep hang cua ban ve bai viet
xep hang noi dung nay
xem tat ca binh luan
xem them binh luan
xem them cau tra loi
xem gio hang
xem hinh anh tai day
xem anh tai day
xem album anh tai day
xem album tai day
xem tren ban do
xem so dien thoai
xep hang: 0 - 0 phieu bau
xem phien ban web
xem phien ban may tinh
xem toan bo bai viet cua tac gia
xem tat ca bai viet cua tac gia
xem cac bai viet cua tac gia
xem link nguon
xem anh lon
xem ket qua tu 0 den 0 / tong so 0
xem ket qua tu 0 den 0 / 0
xem ket qua tu 0 den 0 tren tong so 0
xem ket qua tu 0 den 0 tren 0
xem ket qua tu 0 den 0 cua tong so 0
xem ket qua tu 0 den 0 cua 0
xem ket qua tu 0 den 0 trong tong so 0
xem ket qua tu 0 den 0 trong 0
xem ket qua tu 0 toi 0 / tong so 0
xem ket qua tu 0 toi 0 / 0
xem ket qua tu 0 toi 0 tren tong so 0
xem ket qua tu 0 toi 0 tren 0
xem ket qua tu 0 toi 0 cua tong so 0
xem ket qua tu 0 toi 0 cua 0
xem ket qua tu 0 toi 0 trong tong so 0
xem ket qua tu 0 toi 0 trong 0
xem toan man hinh
xem anh truoc
xem anh tiep
xem anh sau
xem ket qua binh chon
xem tin goc
xem bai viet goc
xem them ▼ thu gon
xem cong thuc
xem 0 cap nhat
xem 0 anh
xem 0 hinh anh
xem them 0 cap nhat
xem them 0 anh
xem them 0 hinh anh
xem them 0 video
xem tat ca 0 cap nhat
xem tat ca 0 anh
xem tat ca 0 hinh anh
xem tat ca 0 video
xem 0 lan
xem 0 luot
xem ban desktop
xem ban mobile
xem ban pc
xem ban may tinh
xem ban di dong
xem bai viet nay tren instagram
xem bai viet nay tren facebook
xem bai viet nay tren threads
xem bai viet nay tren x
xem co chu a- a a
xem co chu a- a
xem co chu a a- a
xem voi co chu a- a a
xem voi co chu a- a
xem voi co chu a a- a
xem email nay tren trinh duyet
xem ban dich
xem toan bo trang
xem nhanh [an
xem nhanh [hien
xem nhanh [an/hien
xem nhanh an giau
xem nhanh (an
xem nhanh noi dung
xem bản để in ấn
xem trên zalo
xem thêm tin đăng
xem mẫu
xem dạng in ấn
xem hợp âm
xem thêm 0 câu trả lời khác
xem thêm 0 câu trả lời
xem 0 câu trả lời khác
xem 0 câu trả lời
xem phiên bản đầy đủ
xem tất cả nhận xét
xem ban de in an
xem tren zalo
xem them tin dang
xem mau
xep bai
xem dang in an
xem hop am
xem them 0 cau tra loi khac
xem them 0 cau tra loi
xem 0 cau tra loi khac
xem 0 cau tra loi
xem phien ban day du
xem tat ca nhan xet""", 5), ("""\
xem toàn bộ mô tả công việc
xem toan bo mo ta cong viec
xem 0
xem
xem kết quả
xem thử
xem bản đồ
xem giá
xem ket qua
xem thu
xep theo
xem ban do
xem gia
xep hang""", 4), ("""\
xem nhanh ẩn
xem nhanh hiện
xem nhanh
xem nhanh nội dung [ẩn
xem nhanh nội dung ẩn
xem nhanh nội dung [hiện
xem nhanh nội dung hiện
xem nhanh nội dung toggle
xem nhanh nội dung bài viết [ẩn
xem nhanh nội dung bài viết ẩn
xem nhanh nội dung bài viết [hiện
xem nhanh nội dung bài viết hiện
xem nhanh nội dung bài viết toggle
xem nhanh nội dung bài viết
xem nhanh bài viết [ẩn
xem nhanh bài viết ẩn
xem nhanh bài viết [hiện
xem nhanh bài viết hiện
xem nhanh bài viết toggle
xem nhanh bài viết
xem nhanh an
xem nhanh hien
xem nhanh noi dung [an
xem nhanh noi dung an
xem nhanh noi dung [hien
xem nhanh noi dung hien
xem nhanh noi dung toggle
xem nhanh noi dung bai viet [an
xem nhanh noi dung bai viet an
xem nhanh noi dung bai viet [hien
xem nhanh noi dung bai viet hien
xem nhanh noi dung bai viet toggle
xem nhanh noi dung bai viet
xem nhanh bai viet [an
xem nhanh bai viet an
xem nhanh bai viet [hien
xem nhanh bai viet hien
xem nhanh bai viet toggle
xem nhanh bai viet""", 7), ("""\
xem thêm về
xem thêm chủ đề
xem them ve
xem them chu de""", 8), ("""\
xem video
xem sau""", 9), ("""\
xem clip
xem video clip
xem clip dưới đây
xem video dưới đây
xem video tại đây
xem clip tại đây
xem đoạn clip
xem đoạn video
xem ảnh
xem clip duoi day
xem video duoi day
xem video tai day
xem clip tai day
xem doan clip
xem doan video
xem anh""", 10)],
    'tr': [("""\
trên cùng một chủ đề
trên cùng chủ đề
trong chuyên mục
trong mục
trong tác giả
trong chủ đề
trong sự kiện
trong thể loại
trong chuyên đề
trong tuyến bài
trong loạt bài
trong nhạc sĩ
trong ca sĩ
trong nghệ sĩ
trong thi sĩ
trong nhà văn
trong cùng chuyên mục
trong cùng mục
trong cùng tác giả
trong cùng chủ đề
trong cùng sự kiện
trong cùng thể loại
trong cùng chuyên đề
trong cùng tuyến bài
trong cùng loạt bài
trong cùng nhạc sĩ
trong cùng ca sĩ
trong cùng nghệ sĩ
trong cùng thi sĩ
trong cùng nhà văn
trường hợp khác cần giúp đỡ
trường hợp khác cần được giúp đỡ
truyện đang hot
truyện hot
truyện mới
truyện mới cập nhật
truyện đề cử
truyện cùng tác giả
truyện cùng thể loại
truyện đã hoàn thành
trending
tren cung mot chu de
tren cung chu de
trong chuyen muc
trong muc
trong tac gia
trong chu de
trong su kien
trong the loai
trong chuyen de
trong tuyen bai
trong loat bai
trong nhac si
trong ca si
trong nghe si
trong thi si
trong nha van
trong cung chuyen muc
trong cung muc
trong cung tac gia
trong cung chu de
trong cung su kien
trong cung the loai
trong cung chuyen de
trong cung tuyen bai
trong cung loat bai
trong cung nhac si
trong cung ca si
trong cung nghe si
trong cung thi si
trong cung nha van
truong hop khac can giup do
truong hop khac can duoc giup do
truyen dang hot
truyen hot
truyen moi
truyen moi cap nhat
truyen de cu
truyen cung tac gia
truyen cung the loai
truyen da hoan thanh""", 0), ("""\
trong mục này
trong chuyên mục này
truyện khác
trở lại
trong muc nay
trong chuyen muc nay
truyen khac
tro lai""", 1), ("""\
trang chủ
trang nhất
trang đầu
trang nhà
trang chu
trang nhat
trang dau
trang nha""", 2), ("""\
trong nước
truyền hình
trẻ
trật tự đô thị
trắc nghiệm
truyền hình trực tuyến
trực tuyến
trang tin
trực tiếp
trong nuoc
truyen hinh
tre
trat tu do thi
trac nghiem
truyen hinh truc tuyen
truc tuyen
truc tiep
tra cứu đơn hàng
tra cứu mua hàng
tra cứu đặt hàng
tra cứu giao dịch
trợ giúp
tra cuu don hang
tra cuu mua hang
tra cuu dat hang
tra cuu giao dich
tro giup""", 3), ("""\
trang đặc biệt
trang dac biet
trả góp
tra gop
trả lời 0
trả lời
trước
trang web
trở về
trang 0/0
trang cuối
tra loi 0
tra loi
truoc
tro ve
trang cuoi""", 4), ("""\
trang tự động cập nhật sau 0s
trang tự động cập nhật sau 0 giây
trang tự động cập nhật sau 0 phút
trang tự động làm mới sau 0s
trang tự động làm mới sau 0 giây
trang tự động làm mới sau 0 phút
trang sẽ tự động cập nhật sau 0s
trang sẽ tự động cập nhật sau 0 giây
trang sẽ tự động cập nhật sau 0 phút
trang sẽ tự động làm mới sau 0s
trang sẽ tự động làm mới sau 0 giây
trang sẽ tự động làm mới sau 0 phút
trang được tự động cập nhật sau 0s
trang được tự động cập nhật sau 0 giây
trang được tự động cập nhật sau 0 phút
trang được tự động làm mới sau 0s
trang được tự động làm mới sau 0 giây
trang được tự động làm mới sau 0 phút
trở lại trang chủ
trở lại đầu trang
trở lại trang trước
trở lại chuyên mục
trở lại danh sách
trở lại trang trước đó
trở lại thời sự
trở lại thế giới
trở lại kinh doanh
trở lại giải trí
trở lại thể thao
trở lại pháp luật
trở lại giáo dục
trở lại sức khỏe
trở lại đời sống
trở lại du lịch
trở lại khoa học
trở lại số hóa
trở lại xe
trở lại ý kiến
trở lại tâm sự
trở lại bất động sản
trở lại kinh tế
trở lại văn hóa
trở lại xã hội
trở lại công nghệ
trở lại chủ đề
trở lên trên
trả lời bình luận
trở lại cửa hàng
trở thành người đầu tiên đánh giá sản phẩm này
trở thành người đầu tiên đánh giá bài viết này
trở thành người đầu tiên đánh giá
trở thành người đầu tiên nhận xét sản phẩm này
trở thành người đầu tiên nhận xét bài viết này
trở thành người đầu tiên nhận xét
trở về trang chủ
trở về đầu trang
trở về trang trước
trở về đầu bài
trang 0 của 0 trang
trang 0 của 0
trình duyệt nội dung
trang trước
trang sau
trang tiếp
trang 0 / 0
trang 0 of 0
trang kế
trang tiếp theo
trang kế tiếp
trở thành người đầu tiên bình luận cho bài viết
trở thành người đầu tiên bình luận cho bài viết này
trở thành người đầu tiên bình luận cho bài
trở thành người đầu tiên bình luận cho bài này
trở thành người đầu tiên bình luận cho
trở thành người đầu tiên bình luận về bài viết
trở thành người đầu tiên bình luận về bài viết này
trở thành người đầu tiên bình luận về bài
trở thành người đầu tiên bình luận về bài này
trở thành người đầu tiên bình luận về
trở thành người đầu tiên bình luận bài viết
trở thành người đầu tiên bình luận bài viết này
trở thành người đầu tiên bình luận bài
trở thành người đầu tiên bình luận bài này
trở thành người đầu tiên bình luận
trở thành người đầu tiên tặng sao cho bài viết
trở thành người đầu tiên tặng sao cho bài viết này
trở thành người đầu tiên tặng sao cho bài
trở thành người đầu tiên tặng sao cho bài này
trở thành người đầu tiên tặng sao cho
trở thành người đầu tiên tặng sao về bài viết
trở thành người đầu tiên tặng sao về bài viết này
trở thành người đầu tiên tặng sao về bài
trở thành người đầu tiên tặng sao về bài này
trở thành người đầu tiên tặng sao về
trở thành người đầu tiên tặng sao bài viết
trở thành người đầu tiên tặng sao bài viết này
trở thành người đầu tiên tặng sao bài
trở thành người đầu tiên tặng sao bài này
trở thành người đầu tiên tặng sao
trở thành người đầu tiên chia sẻ cho bài viết
trở thành người đầu tiên chia sẻ cho bài viết này
trở thành người đầu tiên chia sẻ cho bài
trở thành người đầu tiên chia sẻ cho bài này
trở thành người đầu tiên chia sẻ cho
trở thành người đầu tiên chia sẻ về bài viết
trở thành người đầu tiên chia sẻ về bài viết này
trở thành người đầu tiên chia sẻ về bài
trở thành người đầu tiên chia sẻ về bài này
trở thành người đầu tiên chia sẻ về
trở thành người đầu tiên chia sẻ bài viết
trở thành người đầu tiên chia sẻ bài viết này
trở thành người đầu tiên chia sẻ bài
trở thành người đầu tiên chia sẻ bài này
trở thành người đầu tiên chia sẻ
trở thành người đầu tiên thích cho bài viết
trở thành người đầu tiên thích cho bài viết này
trở thành người đầu tiên thích cho bài
trở thành người đầu tiên thích cho bài này
trở thành người đầu tiên thích cho
trở thành người đầu tiên thích về bài viết
trở thành người đầu tiên thích về bài viết này
trở thành người đầu tiên thích về bài
trở thành người đầu tiên thích về bài này
trở thành người đầu tiên thích về
trở thành người đầu tiên thích bài viết
trở thành người đầu tiên thích bài viết này
trở thành người đầu tiên thích bài
trở thành người đầu tiên thích bài này
trở thành người đầu tiên thích
trở thành người đầu tiên đánh giá cho bài viết
trở thành người đầu tiên đánh giá cho bài viết này
trở thành người đầu tiên đánh giá cho bài
trở thành người đầu tiên đánh giá cho bài này
trở thành người đầu tiên đánh giá cho
trở thành người đầu tiên đánh giá về bài viết
trở thành người đầu tiên đánh giá về bài viết này
trở thành người đầu tiên đánh giá về bài
trở thành người đầu tiên đánh giá về bài này
trở thành người đầu tiên đánh giá về
trở thành người đầu tiên đánh giá bài viết
trở thành người đầu tiên đánh giá bài
trở thành người đầu tiên đánh giá bài này
trả lời 0 xem 0
trang web di động
trả lời hủy
trình đơn chính
trích dẫn trang này
trả lời kèm trích dẫn
trả lời với trích dẫn
trở thành người đầu tiên tặng sao cho bài viết 0 0 0
trả lời lúc 0:0 0/0/0
trả lời được người hỏi chọn
trả lời được chọn
trả lời được chấp nhận
tra cứu đơn
truy cập nội dung luôn
trở lại sức khoẻ
trở lại số hoá
trở lại văn hoá
trả lời huỷ
trang tu dong cap nhat sau 0s
trang tu dong cap nhat sau 0 giay
trang tu dong cap nhat sau 0 phut
trang tu dong lam moi sau 0s
trang tu dong lam moi sau 0 giay
trang tu dong lam moi sau 0 phut
trang se tu dong cap nhat sau 0s
trang se tu dong cap nhat sau 0 giay
trang se tu dong cap nhat sau 0 phut
trang se tu dong lam moi sau 0s
trang se tu dong lam moi sau 0 giay
trang se tu dong lam moi sau 0 phut
trang duoc tu dong cap nhat sau 0s
trang duoc tu dong cap nhat sau 0 giay
trang duoc tu dong cap nhat sau 0 phut
trang duoc tu dong lam moi sau 0s
trang duoc tu dong lam moi sau 0 giay
trang duoc tu dong lam moi sau 0 phut
tro lai trang chu
tro lai dau trang
tro lai trang truoc
tro lai chuyen muc
tro lai danh sach
tro lai trang truoc do
tro lai thoi su
tro lai the gioi
tro lai kinh doanh
tro lai giai tri
tro lai the thao
tro lai phap luat
tro lai giao duc
tro lai suc khoe
tro lai doi song
tro lai du lich
tro lai khoa hoc
tro lai so hoa
tro lai xe
tro lai y kien
tro lai tam su
tro lai bat dong san
tro lai kinh te
tro lai van hoa
tro lai xa hoi
tro lai cong nghe
tro lai chu de
tro len tren
tra loi binh luan
tro lai cua hang
tro thanh nguoi dau tien danh gia san pham nay
tro thanh nguoi dau tien danh gia bai viet nay
tro thanh nguoi dau tien danh gia
tro thanh nguoi dau tien nhan xet san pham nay
tro thanh nguoi dau tien nhan xet bai viet nay
tro thanh nguoi dau tien nhan xet
tro ve trang chu
tro ve dau trang
tro ve trang truoc
tro ve dau bai
trang 0 cua 0 trang
trang 0 cua 0
trinh duyet noi dung
trang truoc
trang tiep
trang ke
trang tiep theo
trang ke tiep
tro thanh nguoi dau tien binh luan cho bai viet
tro thanh nguoi dau tien binh luan cho bai viet nay
tro thanh nguoi dau tien binh luan cho bai
tro thanh nguoi dau tien binh luan cho bai nay
tro thanh nguoi dau tien binh luan cho
tro thanh nguoi dau tien binh luan ve bai viet
tro thanh nguoi dau tien binh luan ve bai viet nay
tro thanh nguoi dau tien binh luan ve bai
tro thanh nguoi dau tien binh luan ve bai nay
tro thanh nguoi dau tien binh luan ve
tro thanh nguoi dau tien binh luan bai viet
tro thanh nguoi dau tien binh luan bai viet nay
tro thanh nguoi dau tien binh luan bai
tro thanh nguoi dau tien binh luan bai nay
tro thanh nguoi dau tien binh luan
tro thanh nguoi dau tien tang sao cho bai viet
tro thanh nguoi dau tien tang sao cho bai viet nay
tro thanh nguoi dau tien tang sao cho bai
tro thanh nguoi dau tien tang sao cho bai nay
tro thanh nguoi dau tien tang sao cho
tro thanh nguoi dau tien tang sao ve bai viet
tro thanh nguoi dau tien tang sao ve bai viet nay
tro thanh nguoi dau tien tang sao ve bai
tro thanh nguoi dau tien tang sao ve bai nay
tro thanh nguoi dau tien tang sao ve
tro thanh nguoi dau tien tang sao bai viet
tro thanh nguoi dau tien tang sao bai viet nay
tro thanh nguoi dau tien tang sao bai
tro thanh nguoi dau tien tang sao bai nay
tro thanh nguoi dau tien tang sao
tro thanh nguoi dau tien chia se cho bai viet
tro thanh nguoi dau tien chia se cho bai viet nay
tro thanh nguoi dau tien chia se cho bai
tro thanh nguoi dau tien chia se cho bai nay
tro thanh nguoi dau tien chia se cho
tro thanh nguoi dau tien chia se ve bai viet
tro thanh nguoi dau tien chia se ve bai viet nay
tro thanh nguoi dau tien chia se ve bai
tro thanh nguoi dau tien chia se ve bai nay
tro thanh nguoi dau tien chia se ve
tro thanh nguoi dau tien chia se bai viet
tro thanh nguoi dau tien chia se bai viet nay
tro thanh nguoi dau tien chia se bai
tro thanh nguoi dau tien chia se bai nay
tro thanh nguoi dau tien chia se
tro thanh nguoi dau tien thich cho bai viet
tro thanh nguoi dau tien thich cho bai viet nay
tro thanh nguoi dau tien thich cho bai
tro thanh nguoi dau tien thich cho bai nay
tro thanh nguoi dau tien thich cho
tro thanh nguoi dau tien thich ve bai viet
tro thanh nguoi dau tien thich ve bai viet nay
tro thanh nguoi dau tien thich ve bai
tro thanh nguoi dau tien thich ve bai nay
tro thanh nguoi dau tien thich ve
tro thanh nguoi dau tien thich bai viet
tro thanh nguoi dau tien thich bai viet nay
tro thanh nguoi dau tien thich bai
tro thanh nguoi dau tien thich bai nay
tro thanh nguoi dau tien thich
tro thanh nguoi dau tien danh gia cho bai viet
tro thanh nguoi dau tien danh gia cho bai viet nay
tro thanh nguoi dau tien danh gia cho bai
tro thanh nguoi dau tien danh gia cho bai nay
tro thanh nguoi dau tien danh gia cho
tro thanh nguoi dau tien danh gia ve bai viet
tro thanh nguoi dau tien danh gia ve bai viet nay
tro thanh nguoi dau tien danh gia ve bai
tro thanh nguoi dau tien danh gia ve bai nay
tro thanh nguoi dau tien danh gia ve
tro thanh nguoi dau tien danh gia bai viet
tro thanh nguoi dau tien danh gia bai
tro thanh nguoi dau tien danh gia bai nay
tra loi 0 xem 0
trang web di dong
tra loi huy
trinh don chinh
trich dan trang nay
tra loi kem trich dan
tra loi voi trich dan
tro thanh nguoi dau tien tang sao cho bai viet 0 0 0
tra loi luc 0:0 0/0/0
tra loi duoc nguoi hoi chon
tra loi duoc chon
tra loi duoc chap nhan
tra cuu don
truy cap noi dung luon
trackback uri
trackback url
try notion
trang 0 trên tổng số 0 trang
trang 0 trên tổng số 0
trang 0 trong tổng số 0 trang
trang 0 trong tổng số 0
trang 0 trên tổng số 0 0 cuối cùng
trang 0 trên tổng số 0 0 cuối cùngcuối cùng
trang 0 trên tổng số 0 0 cuốicuối
trang 0/0 0 ... cuốicuối
trang 0/0 0 ... cuối
trang 0/0 0 cuốicuối
trang 0/0 0 cuối
trình đơn chuyển hướng
truyện gốc · 0 chữ
truyện gốc · 0 từ
truyện dịch · 0 chữ
truyện dịch · 0 từ
truyện convert · 0 chữ
truyện convert · 0 từ
trackbacks are on
trackbacks are off
trả lời ngay kèm theo trích dẫn này
trang 0/0 đầu tiên 0 0 0 0 0 cuối cùng
trang 0/0 đầu tiên 0 0 0 0 0 last
trang 0/0 đầu tiên 0 0 0 0 cuối cùng
trang 0/0 đầu tiên 0 0 0 0 last
trang 0/0 đầu tiên 0 0 0 cuối cùng
trang 0/0 đầu tiên 0 0 0 last
trang 0/0 first 0 0 0 0 0 cuối cùng
trang 0/0 first 0 0 0 0 0 last
trang 0/0 first 0 0 0 0 cuối cùng
trang 0/0 first 0 0 0 0 last
trang 0/0 first 0 0 0 cuối cùng
trang 0/0 first 0 0 0 last
trang 0 first
trang 0 đầu tiên
trang 0 đầu
trang 0 of 0 first
trang 0 of 0 đầu tiên
trang 0 of 0 đầu
trang 0 trên 0 first
trang 0 trên 0 đầu tiên
trang 0 trên 0 đầu
trang chủ diễn đàn
trình phát video is loading
trả lờixóa
trả lời xóa
trả lờixoá
trả lời xoá
trả lời của bạn
trả lời đề tài
trả lời chủ đề
trạng thái mới
trong tuần0
trong tháng0
trang máy tính
trang desktop
trang đầy đủ
trang 0 tren tong so 0 trang
trang 0 tren tong so 0
trang 0 trong tong so 0 trang
trang 0 trong tong so 0
trang 0 tren tong so 0 0 cuoi cung
trang 0 tren tong so 0 0 cuoi cungcuoi cung
trang 0 tren tong so 0 0 cuoicuoi
trang 0/0 0 ... cuoicuoi
trang 0/0 0 ... cuoi
trang 0/0 0 cuoicuoi
trang 0/0 0 cuoi
trinh don chuyen huong
truyen goc · 0 chu
truyen goc · 0 tu
truyen dich · 0 chu
truyen dich · 0 tu
truyen convert · 0 chu
truyen convert · 0 tu
tra loi ngay kem theo trich dan nay
trang 0/0 dau tien 0 0 0 0 0 cuoi cung
trang 0/0 dau tien 0 0 0 0 0 last
trang 0/0 dau tien 0 0 0 0 cuoi cung
trang 0/0 dau tien 0 0 0 0 last
trang 0/0 dau tien 0 0 0 cuoi cung
trang 0/0 dau tien 0 0 0 last
trang 0/0 first 0 0 0 0 0 cuoi cung
trang 0/0 first 0 0 0 0 cuoi cung
trang 0/0 first 0 0 0 cuoi cung
trang 0 dau tien
trang 0 dau
trang 0 of 0 dau tien
trang 0 of 0 dau
trang 0 tren 0 first
trang 0 tren 0 dau tien
trang 0 tren 0 dau
trang chu dien dan
trinh phat video is loading
tra loixoa
tra loi xoa
tra loi cua ban
tra loi de tai
tra loi chu de
trang thai moi
trong tuan0
trong thang0
trang may tinh
trang day du""", 5), ("""\
trong bài viết này [ẩn
trong bài viết này ẩn
trong bài viết này [hiện
trong bài viết này hiện
trong bài viết này toggle
trong bài viết này
trên trang này [ẩn
trên trang này ẩn
trên trang này [hiện
trên trang này hiện
trên trang này toggle
trên trang này
trong trang này [ẩn
trong trang này ẩn
trong trang này [hiện
trong trang này hiện
trong trang này toggle
trong trang này
trong bai viet nay [an
trong bai viet nay an
trong bai viet nay [hien
trong bai viet nay hien
trong bai viet nay toggle
trong bai viet nay
tren trang nay [an
tren trang nay an
tren trang nay [hien
tren trang nay hien
tren trang nay toggle
tren trang nay
trong trang nay [an
trong trang nay an
trong trang nay [hien
trong trang nay hien
trong trang nay toggle
trong trang nay""", 7), ("""\
trình phát video
trình phát audio
track âm thanh
trình duyệt không hỗ trợ video
trình duyệt không hỗ trợ html0
trình duyệt không hỗ trợ html0 video
trình duyệt không hỗ trợ phát video
trình duyệt không hỗ trợ audio
trình duyệt không hỗ trợ thẻ video
trình duyệt không hỗ trợ iframe
trình duyệt không hỗ trợ thẻ audio
trình duyệt không hỗ trợ định dạng này
trình duyệt không hỗ trợ phát audio
trình duyệt không hỗ trợ nghe audio
trình duyệt không hỗ trợ tính năng này
trình duyệt không được hỗ trợ video
trình duyệt không được hỗ trợ html0
trình duyệt không được hỗ trợ html0 video
trình duyệt không được hỗ trợ phát video
trình duyệt không được hỗ trợ audio
trình duyệt không được hỗ trợ thẻ video
trình duyệt không được hỗ trợ iframe
trình duyệt không được hỗ trợ thẻ audio
trình duyệt không được hỗ trợ định dạng này
trình duyệt không được hỗ trợ phát audio
trình duyệt không được hỗ trợ nghe audio
trình duyệt không được hỗ trợ tính năng này
trình duyệt chưa hỗ trợ video
trình duyệt chưa hỗ trợ html0
trình duyệt chưa hỗ trợ html0 video
trình duyệt chưa hỗ trợ phát video
trình duyệt chưa hỗ trợ audio
trình duyệt chưa hỗ trợ thẻ video
trình duyệt chưa hỗ trợ iframe
trình duyệt chưa hỗ trợ thẻ audio
trình duyệt chưa hỗ trợ định dạng này
trình duyệt chưa hỗ trợ phát audio
trình duyệt chưa hỗ trợ nghe audio
trình duyệt chưa hỗ trợ tính năng này
trình duyệt của bạn không hỗ trợ video
trình duyệt của bạn không hỗ trợ html0
trình duyệt của bạn không hỗ trợ html0 video
trình duyệt của bạn không hỗ trợ phát video
trình duyệt của bạn không hỗ trợ audio
trình duyệt của bạn không hỗ trợ thẻ video
trình duyệt của bạn không hỗ trợ iframe
trình duyệt của bạn không hỗ trợ thẻ audio
trình duyệt của bạn không hỗ trợ định dạng này
trình duyệt của bạn không hỗ trợ phát audio
trình duyệt của bạn không hỗ trợ nghe audio
trình duyệt của bạn không hỗ trợ tính năng này
trình duyệt của bạn không được hỗ trợ video
trình duyệt của bạn không được hỗ trợ html0
trình duyệt của bạn không được hỗ trợ html0 video
trình duyệt của bạn không được hỗ trợ phát video
trình duyệt của bạn không được hỗ trợ audio
trình duyệt của bạn không được hỗ trợ thẻ video
trình duyệt của bạn không được hỗ trợ iframe
trình duyệt của bạn không được hỗ trợ thẻ audio
trình duyệt của bạn không được hỗ trợ định dạng này
trình duyệt của bạn không được hỗ trợ phát audio
trình duyệt của bạn không được hỗ trợ nghe audio
trình duyệt của bạn không được hỗ trợ tính năng này
trình duyệt của bạn chưa hỗ trợ video
trình duyệt của bạn chưa hỗ trợ html0
trình duyệt của bạn chưa hỗ trợ html0 video
trình duyệt của bạn chưa hỗ trợ phát video
trình duyệt của bạn chưa hỗ trợ audio
trình duyệt của bạn chưa hỗ trợ thẻ video
trình duyệt của bạn chưa hỗ trợ iframe
trình duyệt của bạn chưa hỗ trợ thẻ audio
trình duyệt của bạn chưa hỗ trợ định dạng này
trình duyệt của bạn chưa hỗ trợ phát audio
trình duyệt của bạn chưa hỗ trợ nghe audio
trình duyệt của bạn chưa hỗ trợ tính năng này
trình phát âm thanh
trình phát đang tải
trình phát video đang tải
trinh phat video
trinh phat audio
track am thanh
trinh duyet khong ho tro video
trinh duyet khong ho tro html0
trinh duyet khong ho tro html0 video
trinh duyet khong ho tro phat video
trinh duyet khong ho tro audio
trinh duyet khong ho tro the video
trinh duyet khong ho tro iframe
trinh duyet khong ho tro the audio
trinh duyet khong ho tro dinh dang nay
trinh duyet khong ho tro phat audio
trinh duyet khong ho tro nghe audio
trinh duyet khong ho tro tinh nang nay
trinh duyet khong duoc ho tro video
trinh duyet khong duoc ho tro html0
trinh duyet khong duoc ho tro html0 video
trinh duyet khong duoc ho tro phat video
trinh duyet khong duoc ho tro audio
trinh duyet khong duoc ho tro the video
trinh duyet khong duoc ho tro iframe
trinh duyet khong duoc ho tro the audio
trinh duyet khong duoc ho tro dinh dang nay
trinh duyet khong duoc ho tro phat audio
trinh duyet khong duoc ho tro nghe audio
trinh duyet khong duoc ho tro tinh nang nay
trinh duyet chua ho tro video
trinh duyet chua ho tro html0
trinh duyet chua ho tro html0 video
trinh duyet chua ho tro phat video
trinh duyet chua ho tro audio
trinh duyet chua ho tro the video
trinh duyet chua ho tro iframe
trinh duyet chua ho tro the audio
trinh duyet chua ho tro dinh dang nay
trinh duyet chua ho tro phat audio
trinh duyet chua ho tro nghe audio
trinh duyet chua ho tro tinh nang nay
trinh duyet cua ban khong ho tro video
trinh duyet cua ban khong ho tro html0
trinh duyet cua ban khong ho tro html0 video
trinh duyet cua ban khong ho tro phat video
trinh duyet cua ban khong ho tro audio
trinh duyet cua ban khong ho tro the video
trinh duyet cua ban khong ho tro iframe
trinh duyet cua ban khong ho tro the audio
trinh duyet cua ban khong ho tro dinh dang nay
trinh duyet cua ban khong ho tro phat audio
trinh duyet cua ban khong ho tro nghe audio
trinh duyet cua ban khong ho tro tinh nang nay
trinh duyet cua ban khong duoc ho tro video
trinh duyet cua ban khong duoc ho tro html0
trinh duyet cua ban khong duoc ho tro html0 video
trinh duyet cua ban khong duoc ho tro phat video
trinh duyet cua ban khong duoc ho tro audio
trinh duyet cua ban khong duoc ho tro the video
trinh duyet cua ban khong duoc ho tro iframe
trinh duyet cua ban khong duoc ho tro the audio
trinh duyet cua ban khong duoc ho tro dinh dang nay
trinh duyet cua ban khong duoc ho tro phat audio
trinh duyet cua ban khong duoc ho tro nghe audio
trinh duyet cua ban khong duoc ho tro tinh nang nay
trinh duyet cua ban chua ho tro video
trinh duyet cua ban chua ho tro html0
trinh duyet cua ban chua ho tro html0 video
trinh duyet cua ban chua ho tro phat video
trinh duyet cua ban chua ho tro audio
trinh duyet cua ban chua ho tro the video
trinh duyet cua ban chua ho tro iframe
trinh duyet cua ban chua ho tro the audio
trinh duyet cua ban chua ho tro dinh dang nay
trinh duyet cua ban chua ho tro phat audio
trinh duyet cua ban chua ho tro nghe audio
trinh duyet cua ban chua ho tro tinh nang nay
trinh phat am thanh
trinh phat dang tai
trinh phat video dang tai""", 9)],
    'về': [("""\
về cùng một chủ đề
về cùng chủ đề""", 0), ("""\
về đầu trang
về trang chủ""", 1), ("""\
về chúng tôi""", 3), ("""\
về trang trước
về chuyên mục
về danh sách
về trang trước đó
về top
về trên
về trên cùng""", 5)],
    'nh': [("""\
nhiều bạn đọc quan tâm
nhiều độc giả quan tâm
nhiều người quan tâm
nhiều bạn quan tâm
những bài học khác
những bài học liên quan
những bài giảng khác
những bài giảng liên quan
những bài suy niệm khác
những bài suy niệm liên quan
những bài tập khác
những bài tập liên quan
những bài thơ khác
những bài thơ liên quan
những bài văn khác
những bài văn liên quan
những bài hát khác
những bài hát liên quan
những bài thuốc khác
những bài thuốc liên quan
những bài báo khác
những bài báo liên quan
những bài viết khác trong mục
những bài viết khác trong chuyên mục
những bài viết khác trong chuyên mục này
những bài viết khác trong mục này
những bài viết khác cùng mục
những bài viết khác cùng chuyên mục
những bài viết khác cùng chuyên mục này
những bài viết khác cùng mục này
những bài viết trong mục
những bài viết trong chuyên mục
những bài viết trong chuyên mục này
những bài viết trong mục này
những bài viết cùng mục
những bài viết cùng chuyên mục
những bài viết cùng chuyên mục này
những bài viết cùng mục này
những bài khác trong mục
những bài khác trong chuyên mục
những bài khác trong chuyên mục này
những bài khác trong mục này
những bài khác cùng mục
những bài khác cùng chuyên mục
những bài khác cùng chuyên mục này
những bài khác cùng mục này
những bài trong mục
những bài trong chuyên mục
những bài trong chuyên mục này
những bài trong mục này
những bài cùng mục
những bài cùng chuyên mục
những bài cùng chuyên mục này
những bài cùng mục này
những tin khác trong mục
những tin khác trong chuyên mục
những tin khác trong chuyên mục này
những tin khác trong mục này
những tin khác cùng mục
những tin khác cùng chuyên mục
những tin khác cùng chuyên mục này
những tin khác cùng mục này
những tin trong mục
những tin trong chuyên mục
những tin trong chuyên mục này
những tin trong mục này
những tin cùng mục
những tin cùng chuyên mục
những tin cùng chuyên mục này
những tin cùng mục này
những album đã đăng
những album mới đăng
những album khác
những album mới nhất
những video đã đăng
những video mới đăng
những video khác
những video mới nhất
những clip đã đăng
những clip mới đăng
những clip khác
những clip mới nhất
những tin gần đây
những tin khác
những tin mới hơn
những tin cũ hơn
những tin đã đưa
những tin đã đăng
những tin mới nhất
những tin nổi bật
những tin nóng
những tin hot
những tin hay
những tin đọc nhiều
những tin nên đọc
những tin được quan tâm
những tin xem nhiều
những bài gần đây
những bài khác
những bài mới hơn
những bài cũ hơn
những bài đã đưa
những bài đã đăng
những bài mới nhất
những bài nổi bật
những bài nóng
những bài hot
những bài hay
những bài đọc nhiều
những bài nên đọc
những bài được quan tâm
những bài xem nhiều
những bài viết gần đây
những bài viết khác
những bài viết mới hơn
những bài viết cũ hơn
những bài viết đã đưa
những bài viết đã đăng
những bài viết mới nhất
những bài viết nổi bật
những bài viết nóng
những bài viết hot
những bài viết hay
những bài viết đọc nhiều
những bài viết nên đọc
những bài viết được quan tâm
những bài viết xem nhiều
những tin bài gần đây
những tin bài khác
những tin bài mới hơn
những tin bài cũ hơn
những tin bài đã đưa
những tin bài đã đăng
những tin bài mới nhất
những tin bài nổi bật
những tin bài nóng
những tin bài hot
những tin bài hay
những tin bài đọc nhiều
những tin bài nên đọc
những tin bài được quan tâm
những tin bài xem nhiều
những tin đáng chú ý
những tin đáng đọc
những tin đáng xem
những tin đáng quan tâm
những tin không thể bỏ qua
những tin không nên bỏ qua
những tin không thể bỏ lỡ
những bài đáng chú ý
những bài đáng đọc
những bài đáng xem
những bài đáng quan tâm
những bài không thể bỏ qua
những bài không nên bỏ qua
những bài không thể bỏ lỡ
những bài viết đáng chú ý
những bài viết đáng đọc
những bài viết đáng xem
những bài viết đáng quan tâm
những bài viết không thể bỏ qua
những bài viết không nên bỏ qua
những bài viết không thể bỏ lỡ
những câu chuyện đáng chú ý
những câu chuyện đáng đọc
những câu chuyện đáng xem
những câu chuyện đáng quan tâm
những câu chuyện không thể bỏ qua
những câu chuyện không nên bỏ qua
những câu chuyện không thể bỏ lỡ
những tin khác đã đăng
nhiều người đang xem
nhieu ban doc quan tam
nhieu doc gia quan tam
nhieu nguoi quan tam
nhieu ban quan tam
nhung bai hoc khac
nhung bai hoc lien quan
nhung bai giang khac
nhung bai giang lien quan
nhung bai suy niem khac
nhung bai suy niem lien quan
nhung bai tap khac
nhung bai tap lien quan
nhung bai tho khac
nhung bai tho lien quan
nhung bai van khac
nhung bai van lien quan
nhung bai hat khac
nhung bai hat lien quan
nhung bai thuoc khac
nhung bai thuoc lien quan
nhung bai bao khac
nhung bai bao lien quan
nhung bai viet khac trong muc
nhung bai viet khac trong chuyen muc
nhung bai viet khac trong chuyen muc nay
nhung bai viet khac trong muc nay
nhung bai viet khac cung muc
nhung bai viet khac cung chuyen muc
nhung bai viet khac cung chuyen muc nay
nhung bai viet khac cung muc nay
nhung bai viet trong muc
nhung bai viet trong chuyen muc
nhung bai viet trong chuyen muc nay
nhung bai viet trong muc nay
nhung bai viet cung muc
nhung bai viet cung chuyen muc
nhung bai viet cung chuyen muc nay
nhung bai viet cung muc nay
nhung bai khac trong muc
nhung bai khac trong chuyen muc
nhung bai khac trong chuyen muc nay
nhung bai khac trong muc nay
nhung bai khac cung muc
nhung bai khac cung chuyen muc
nhung bai khac cung chuyen muc nay
nhung bai khac cung muc nay
nhung bai trong muc
nhung bai trong chuyen muc
nhung bai trong chuyen muc nay
nhung bai trong muc nay
nhung bai cung muc
nhung bai cung chuyen muc
nhung bai cung chuyen muc nay
nhung bai cung muc nay
nhung tin khac trong muc
nhung tin khac trong chuyen muc
nhung tin khac trong chuyen muc nay
nhung tin khac trong muc nay
nhung tin khac cung muc
nhung tin khac cung chuyen muc
nhung tin khac cung chuyen muc nay
nhung tin khac cung muc nay
nhung tin trong muc
nhung tin trong chuyen muc
nhung tin trong chuyen muc nay
nhung tin trong muc nay
nhung tin cung muc
nhung tin cung chuyen muc
nhung tin cung chuyen muc nay
nhung tin cung muc nay
nhung album da dang
nhung album moi dang
nhung album khac
nhung album moi nhat
nhung video da dang
nhung video moi dang
nhung video khac
nhung video moi nhat
nhung clip da dang
nhung clip moi dang
nhung clip khac
nhung clip moi nhat
nhung tin gan day
nhung tin khac
nhung tin moi hon
nhung tin cu hon
nhung tin da dua
nhung tin da dang
nhung tin moi nhat
nhung tin noi bat
nhung tin nong
nhung tin hot
nhung tin hay
nhung tin doc nhieu
nhung tin nen doc
nhung tin duoc quan tam
nhung tin xem nhieu
nhung bai gan day
nhung bai khac
nhung bai moi hon
nhung bai cu hon
nhung bai da dua
nhung bai da dang
nhung bai moi nhat
nhung bai noi bat
nhung bai nong
nhung bai hot
nhung bai hay
nhung bai doc nhieu
nhung bai nen doc
nhung bai duoc quan tam
nhung bai xem nhieu
nhung bai viet gan day
nhung bai viet khac
nhung bai viet moi hon
nhung bai viet cu hon
nhung bai viet da dua
nhung bai viet da dang
nhung bai viet moi nhat
nhung bai viet noi bat
nhung bai viet nong
nhung bai viet hot
nhung bai viet hay
nhung bai viet doc nhieu
nhung bai viet nen doc
nhung bai viet duoc quan tam
nhung bai viet xem nhieu
nhung tin bai gan day
nhung tin bai khac
nhung tin bai moi hon
nhung tin bai cu hon
nhung tin bai da dua
nhung tin bai da dang
nhung tin bai moi nhat
nhung tin bai noi bat
nhung tin bai nong
nhung tin bai hot
nhung tin bai hay
nhung tin bai doc nhieu
nhung tin bai nen doc
nhung tin bai duoc quan tam
nhung tin bai xem nhieu
nhung tin dang chu y
nhung tin dang doc
nhung tin dang xem
nhung tin dang quan tam
nhung tin khong the bo qua
nhung tin khong nen bo qua
nhung tin khong the bo lo
nhung bai dang chu y
nhung bai dang doc
nhung bai dang xem
nhung bai dang quan tam
nhung bai khong the bo qua
nhung bai khong nen bo qua
nhung bai khong the bo lo
nhung bai viet dang chu y
nhung bai viet dang doc
nhung bai viet dang xem
nhung bai viet dang quan tam
nhung bai viet khong the bo qua
nhung bai viet khong nen bo qua
nhung bai viet khong the bo lo
nhung cau chuyen dang chu y
nhung cau chuyen dang doc
nhung cau chuyen dang xem
nhung cau chuyen dang quan tam
nhung cau chuyen khong the bo qua
nhung cau chuyen khong nen bo qua
nhung cau chuyen khong the bo lo
nhung tin khac da dang
nhieu nguoi dang xem
nhà đất tương tự
nhà đất dành cho bạn
nhà đất cho bạn
nhà đất bạn sẽ thích
nhà đất lân cận
nhà hàng tương tự
nhà hàng dành cho bạn
nhà hàng cho bạn
nhà hàng bạn sẽ thích
nhà hàng lân cận
nha dat tuong tu
nha dat danh cho ban
nha dat cho ban
nha dat ban se thich
nha dat lan can
nha hang tuong tu
nha hang danh cho ban
nha hang cho ban
nha hang ban se thich
nha hang lan can""", 0), ("""\
nhận xét bạn đọc 0
nhận xét bạn đọc
nhận xét độc giả 0
nhận xét độc giả
nhận xét của bạn 0
nhận xét của bạn
nhận xét của bạn đọc 0
nhận xét của bạn đọc
nhận xét của độc giả 0
nhận xét của độc giả
nhận xét mới nhất 0
nhận xét mới nhất
nhận xét nổi bật 0
nhận xét nổi bật
nhận xét 0
nhận xét
những câu chuyện khác
những tác phẩm khác
những hoàn cảnh khác
những trường hợp khác
những chương trình khác
nhan xet ban doc 0
nhan xet ban doc
nhan xet doc gia 0
nhan xet doc gia
nhan xet cua ban 0
nhan xet cua ban
nhan xet cua ban doc 0
nhan xet cua ban doc
nhan xet cua doc gia 0
nhan xet cua doc gia
nhan xet moi nhat 0
nhan xet moi nhat
nhan xet noi bat 0
nhan xet noi bat
nhan xet 0
nhan xet
nhung cau chuyen khac
nhung tac pham khac
nhung hoan canh khac
nhung truong hop khac
nhung chuong trinh khac""", 1), ("""\
nhịp sống
nhà đất
nhạc
nhạc việt
nhạc quốc tế
nhịp sống trẻ
nhà đẹp
nhà
nhân vật
nhịp cầu
nhịp sống số
nhân ái
nhip song
nha dat
nhac
nhac viet
nhac quoc te
nhip song tre
nha dep
nha
nhan vat
nhip cau
nhip song so
nhan ai
nhượng quyền
nhà đầu tư
nhà đất bán
nhà đất cho thuê
nhuong quyen
nha dau tu
nha dat ban
nha dat cho thue""", 3), ("""\
nhấn vào đây để nghe
nhấn vào đây để nghe bài viết
nhấn vào đây để nghe audio
nhấn vào đây để nghe podcast
nhấn vào đây để nghe cuộc trao đổi này
nhấn vào đây để nghe bài này
nhấn vào đây để xem video
nhấn vào đây để xem clip
nhấn vào đây để xem ảnh
nhấn vào đây để xem toàn văn
nhấn vào đây để xem bản đầy đủ
nhấn vào đây để tải
nhấn vào đây để tải về
nhấn vào đây để tải tài liệu
nhấn vào đây để tải văn bản
nhấn vào đây để tải file
nhấn vào đây để tải xuống
nhấn vào đây để đăng ký
nhấn vào đây để đăng nhập
nhấn vào đây để gửi ý kiến
nhấn tại đây để nghe
nhấn tại đây để nghe bài viết
nhấn tại đây để nghe audio
nhấn tại đây để nghe podcast
nhấn tại đây để nghe cuộc trao đổi này
nhấn tại đây để nghe bài này
nhấn tại đây để xem video
nhấn tại đây để xem clip
nhấn tại đây để xem ảnh
nhấn tại đây để xem toàn văn
nhấn tại đây để xem bản đầy đủ
nhấn tại đây để tải
nhấn tại đây để tải về
nhấn tại đây để tải tài liệu
nhấn tại đây để tải văn bản
nhấn tại đây để tải file
nhấn tại đây để tải xuống
nhấn tại đây để đăng ký
nhấn tại đây để đăng nhập
nhấn tại đây để gửi ý kiến
nhấp vào đây để nghe
nhấp vào đây để nghe bài viết
nhấp vào đây để nghe audio
nhấp vào đây để nghe podcast
nhấp vào đây để nghe cuộc trao đổi này
nhấp vào đây để nghe bài này
nhấp vào đây để xem video
nhấp vào đây để xem clip
nhấp vào đây để xem ảnh
nhấp vào đây để xem toàn văn
nhấp vào đây để xem bản đầy đủ
nhấp vào đây để tải
nhấp vào đây để tải về
nhấp vào đây để tải tài liệu
nhấp vào đây để tải văn bản
nhấp vào đây để tải file
nhấp vào đây để tải xuống
nhấp vào đây để đăng ký
nhấp vào đây để đăng nhập
nhấp vào đây để gửi ý kiến
nhấp tại đây để nghe
nhấp tại đây để nghe bài viết
nhấp tại đây để nghe audio
nhấp tại đây để nghe podcast
nhấp tại đây để nghe cuộc trao đổi này
nhấp tại đây để nghe bài này
nhấp tại đây để xem video
nhấp tại đây để xem clip
nhấp tại đây để xem ảnh
nhấp tại đây để xem toàn văn
nhấp tại đây để xem bản đầy đủ
nhấp tại đây để tải
nhấp tại đây để tải về
nhấp tại đây để tải tài liệu
nhấp tại đây để tải văn bản
nhấp tại đây để tải file
nhấp tại đây để tải xuống
nhấp tại đây để đăng ký
nhấp tại đây để đăng nhập
nhấp tại đây để gửi ý kiến
nhấn để xem toàn bộ ảnh
nhấn để xem toàn bộ hình
nhấn để xem toàn bộ hình ảnh
nhấn để xem tất cả ảnh
nhấn để xem tất cả hình
nhấn để xem tất cả hình ảnh
nhấn để xem hết ảnh
nhấn để xem hết hình
nhấn để xem hết hình ảnh
nhấp để xem toàn bộ ảnh
nhấp để xem toàn bộ hình
nhấp để xem toàn bộ hình ảnh
nhấp để xem tất cả ảnh
nhấp để xem tất cả hình
nhấp để xem tất cả hình ảnh
nhấp để xem hết ảnh
nhấp để xem hết hình
nhấp để xem hết hình ảnh
nhỏ bình thường lớn
nhỏ bình thường lớn rất lớn
nhỏ bình thường to
nhỏ bình thường to rất lớn
nhỏ bình thường chữ lớn
nhỏ bình thường chữ lớn rất lớn
nhỏ vừa lớn
nhỏ vừa lớn rất lớn
nhỏ vừa to
nhỏ vừa to rất lớn
nhỏ vừa chữ lớn
nhỏ vừa chữ lớn rất lớn
nhỏ trung bình lớn
nhỏ trung bình lớn rất lớn
nhỏ trung bình to
nhỏ trung bình to rất lớn
nhỏ trung bình chữ lớn
nhỏ trung bình chữ lớn rất lớn
nhỏ thường lớn
nhỏ thường lớn rất lớn
nhỏ thường to
nhỏ thường to rất lớn
nhỏ thường chữ lớn
nhỏ thường chữ lớn rất lớn
nhỏ chữ vừa lớn
nhỏ chữ vừa lớn rất lớn
nhỏ chữ vừa to
nhỏ chữ vừa to rất lớn
nhỏ chữ vừa chữ lớn
nhỏ chữ vừa chữ lớn rất lớn
nhấn f0 để cập nhật
nhấn f0 để làm mới
nhắn tin nhắn zalo 0
nhắn tin nhắn zalo
nhắn tin nhắn facebook 0
nhắn tin nhắn facebook
nhắn tin nhắn messenger 0
nhắn tin nhắn messenger
nhắn tin nhắn qua zalo 0
nhắn tin nhắn qua zalo
nhắn tin nhắn qua facebook 0
nhắn tin nhắn qua facebook
nhắn tin zalo 0
nhắn tin zalo
nhắn tin facebook 0
nhắn tin facebook
nhắn tin messenger 0
nhắn tin messenger
nhắn tin qua zalo 0
nhắn tin qua zalo
nhắn tin qua facebook 0
nhắn tin qua facebook
nhận xét của bạn 0/0
nhớ mật khẩu
nhập từ khóa
nhập nội dung
nhập từ khóa tìm kiếm
nhập từ khóa cần tìm
nhập ý kiến của bạn
nhập mã xác nhận
nhập bình luận của bạn
nhập tên của bạn
nhập email của bạn
nhập nội dung bình luận
nhấn để xem thêm
nhận thông báo
nhập mã giảm giá
nhấn vào ảnh để xem ảnh kích cỡ đầy đủ
nhấn vào ảnh để xem ảnh cỡ lớn
nhấn vào ảnh để xem ảnh kích thước thật
nhấn vào ảnh để xem ảnh kích thước đầy đủ
nhấn vào ảnh để xem ảnh lớn hơn
nhấn vào ảnh để xem kích cỡ đầy đủ
nhấn vào ảnh để xem cỡ lớn
nhấn vào ảnh để xem kích thước thật
nhấn vào ảnh để xem kích thước đầy đủ
nhấn vào ảnh để xem lớn hơn
nhấn để mở rộng
nhấn để thu gọn
nhấn vào đây để mở rộng
nhấn vào đây để xem thêm
nhấn xem
nhấn xem ngay
nhấn để xem
nhấn vào xem
nhấn để xem ngay
nhấn mở bình luận
nhấn để phóng to ảnh
nhập câu trả lời của bạn
nhập nhận xét của bạn
nhập phản hồi của bạn
nhập đánh giá của bạn
nhảy tới công thức
nhảy đến công thức
nhấn vào đây để xem
nhấn vào đây để xem tiếp
nhấn vào đây để đọc tiếp
nhấn vào đây để xem chi tiết
nhấn vào đây để nhận tin
nhấn vào đây để theo dõi
nhấn tại đây để xem
nhấn tại đây để xem thêm
nhấn tại đây để xem tiếp
nhấn tại đây để đọc tiếp
nhấn tại đây để xem chi tiết
nhấn tại đây để nhận tin
nhấn tại đây để theo dõi
nhấp vào đây để xem
nhấp vào đây để xem thêm
nhấp vào đây để xem tiếp
nhấp vào đây để đọc tiếp
nhấp vào đây để xem chi tiết
nhấp vào đây để nhận tin
nhấp vào đây để theo dõi
nhấp tại đây để xem
nhấp tại đây để xem thêm
nhấp tại đây để xem tiếp
nhấp tại đây để đọc tiếp
nhấp tại đây để xem chi tiết
nhấp tại đây để nhận tin
nhấp tại đây để theo dõi
nhấn vào ảnh để phóng to
nhấn vào ảnh để mở rộng
nhấn vào ảnh để xem ảnh lớn
nhấn vào ảnh để xem rõ hơn
nhấn vào ảnh để xem to hơn
nhấn vào ảnh để xem kích thước lớn
nhấn vào ảnh để xem kích thước chuẩn
nhấn vào hình để phóng to
nhấn vào hình để mở rộng
nhấn vào hình để xem ảnh lớn
nhấn vào hình để xem ảnh lớn hơn
nhấn vào hình để xem rõ hơn
nhấn vào hình để xem to hơn
nhấn vào hình để xem kích thước lớn
nhấn vào hình để xem kích thước chuẩn
nhấn vào hình để xem kích thước đầy đủ
nhấn vào hình để xem cỡ lớn
nhấn vào hình để xem lớn hơn
nhấn vào để phóng to
nhấn vào để mở rộng
nhấn vào để xem ảnh lớn
nhấn vào để xem ảnh lớn hơn
nhấn vào để xem rõ hơn
nhấn vào để xem to hơn
nhấn vào để xem kích thước lớn
nhấn vào để xem kích thước chuẩn
nhấn vào để xem kích thước đầy đủ
nhấn vào để xem cỡ lớn
nhấn vào để xem lớn hơn
nhấn chuột ảnh để phóng to
nhấn chuột ảnh để mở rộng
nhấn chuột ảnh để xem ảnh lớn
nhấn chuột ảnh để xem ảnh lớn hơn
nhấn chuột ảnh để xem rõ hơn
nhấn chuột ảnh để xem to hơn
nhấn chuột ảnh để xem kích thước lớn
nhấn chuột ảnh để xem kích thước chuẩn
nhấn chuột ảnh để xem kích thước đầy đủ
nhấn chuột ảnh để xem cỡ lớn
nhấn chuột ảnh để xem lớn hơn
nhấn chuột hình để phóng to
nhấn chuột hình để mở rộng
nhấn chuột hình để xem ảnh lớn
nhấn chuột hình để xem ảnh lớn hơn
nhấn chuột hình để xem rõ hơn
nhấn chuột hình để xem to hơn
nhấn chuột hình để xem kích thước lớn
nhấn chuột hình để xem kích thước chuẩn
nhấn chuột hình để xem kích thước đầy đủ
nhấn chuột hình để xem cỡ lớn
nhấn chuột hình để xem lớn hơn
nhấn chuột để phóng to
nhấn chuột để mở rộng
nhấn chuột để xem ảnh lớn
nhấn chuột để xem ảnh lớn hơn
nhấn chuột để xem rõ hơn
nhấn chuột để xem to hơn
nhấn chuột để xem kích thước lớn
nhấn chuột để xem kích thước chuẩn
nhấn chuột để xem kích thước đầy đủ
nhấn chuột để xem cỡ lớn
nhấn chuột để xem lớn hơn
nhấn chuột vào ảnh để phóng to
nhấn chuột vào ảnh để mở rộng
nhấn chuột vào ảnh để xem ảnh lớn
nhấn chuột vào ảnh để xem ảnh lớn hơn
nhấn chuột vào ảnh để xem rõ hơn
nhấn chuột vào ảnh để xem to hơn
nhấn chuột vào ảnh để xem kích thước lớn
nhấn chuột vào ảnh để xem kích thước chuẩn
nhấn chuột vào ảnh để xem kích thước đầy đủ
nhấn chuột vào ảnh để xem cỡ lớn
nhấn chuột vào ảnh để xem lớn hơn
nhấn chuột vào hình để phóng to
nhấn chuột vào hình để mở rộng
nhấn chuột vào hình để xem ảnh lớn
nhấn chuột vào hình để xem ảnh lớn hơn
nhấn chuột vào hình để xem rõ hơn
nhấn chuột vào hình để xem to hơn
nhấn chuột vào hình để xem kích thước lớn
nhấn chuột vào hình để xem kích thước chuẩn
nhấn chuột vào hình để xem kích thước đầy đủ
nhấn chuột vào hình để xem cỡ lớn
nhấn chuột vào hình để xem lớn hơn
nhấn chuột vào để phóng to
nhấn chuột vào để mở rộng
nhấn chuột vào để xem ảnh lớn
nhấn chuột vào để xem ảnh lớn hơn
nhấn chuột vào để xem rõ hơn
nhấn chuột vào để xem to hơn
nhấn chuột vào để xem kích thước lớn
nhấn chuột vào để xem kích thước chuẩn
nhấn chuột vào để xem kích thước đầy đủ
nhấn chuột vào để xem cỡ lớn
nhấn chuột vào để xem lớn hơn
nhấn ảnh để phóng to
nhấn ảnh để mở rộng
nhấn ảnh để xem ảnh lớn
nhấn ảnh để xem ảnh lớn hơn
nhấn ảnh để xem rõ hơn
nhấn ảnh để xem to hơn
nhấn ảnh để xem kích thước lớn
nhấn ảnh để xem kích thước chuẩn
nhấn ảnh để xem kích thước đầy đủ
nhấn ảnh để xem cỡ lớn
nhấn ảnh để xem lớn hơn
nhấn hình để phóng to
nhấn hình để mở rộng
nhấn hình để xem ảnh lớn
nhấn hình để xem ảnh lớn hơn
nhấn hình để xem rõ hơn
nhấn hình để xem to hơn
nhấn hình để xem kích thước lớn
nhấn hình để xem kích thước chuẩn
nhấn hình để xem kích thước đầy đủ
nhấn hình để xem cỡ lớn
nhấn hình để xem lớn hơn
nhấn để phóng to
nhấn để xem ảnh lớn
nhấn để xem ảnh lớn hơn
nhấn để xem rõ hơn
nhấn để xem to hơn
nhấn để xem kích thước lớn
nhấn để xem kích thước chuẩn
nhấn để xem kích thước đầy đủ
nhấn để xem cỡ lớn
nhấn để xem lớn hơn
nhấp vào ảnh để phóng to
nhấp vào ảnh để mở rộng
nhấp vào ảnh để xem ảnh lớn
nhấp vào ảnh để xem ảnh lớn hơn
nhấp vào ảnh để xem rõ hơn
nhấp vào ảnh để xem to hơn
nhấp vào ảnh để xem kích thước lớn
nhấp vào ảnh để xem kích thước chuẩn
nhấp vào ảnh để xem kích thước đầy đủ
nhấp vào ảnh để xem cỡ lớn
nhấp vào ảnh để xem lớn hơn
nhấp vào hình để phóng to
nhấp vào hình để mở rộng
nhấp vào hình để xem ảnh lớn
nhấp vào hình để xem ảnh lớn hơn
nhấp vào hình để xem rõ hơn
nhấp vào hình để xem to hơn
nhấp vào hình để xem kích thước lớn
nhấp vào hình để xem kích thước chuẩn
nhấp vào hình để xem kích thước đầy đủ
nhấp vào hình để xem cỡ lớn
nhấp vào hình để xem lớn hơn
nhấp vào để phóng to
nhấp vào để mở rộng
nhấp vào để xem ảnh lớn
nhấp vào để xem ảnh lớn hơn
nhấp vào để xem rõ hơn
nhấp vào để xem to hơn
nhấp vào để xem kích thước lớn
nhấp vào để xem kích thước chuẩn
nhấp vào để xem kích thước đầy đủ
nhấp vào để xem cỡ lớn
nhấp vào để xem lớn hơn
nhấp chuột ảnh để phóng to
nhấp chuột ảnh để mở rộng
nhấp chuột ảnh để xem ảnh lớn
nhấp chuột ảnh để xem ảnh lớn hơn
nhấp chuột ảnh để xem rõ hơn
nhấp chuột ảnh để xem to hơn
nhấp chuột ảnh để xem kích thước lớn
nhấp chuột ảnh để xem kích thước chuẩn
nhấp chuột ảnh để xem kích thước đầy đủ
nhấp chuột ảnh để xem cỡ lớn
nhấp chuột ảnh để xem lớn hơn
nhấp chuột hình để phóng to
nhấp chuột hình để mở rộng
nhấp chuột hình để xem ảnh lớn
nhấp chuột hình để xem ảnh lớn hơn
nhấp chuột hình để xem rõ hơn
nhấp chuột hình để xem to hơn
nhấp chuột hình để xem kích thước lớn
nhấp chuột hình để xem kích thước chuẩn
nhấp chuột hình để xem kích thước đầy đủ
nhấp chuột hình để xem cỡ lớn
nhấp chuột hình để xem lớn hơn
nhấp chuột để phóng to
nhấp chuột để mở rộng
nhấp chuột để xem ảnh lớn
nhấp chuột để xem ảnh lớn hơn
nhấp chuột để xem rõ hơn
nhấp chuột để xem to hơn
nhấp chuột để xem kích thước lớn
nhấp chuột để xem kích thước chuẩn
nhấp chuột để xem kích thước đầy đủ
nhấp chuột để xem cỡ lớn
nhấp chuột để xem lớn hơn
nhấp chuột vào ảnh để phóng to
nhấp chuột vào ảnh để mở rộng
nhấp chuột vào ảnh để xem ảnh lớn
nhấp chuột vào ảnh để xem ảnh lớn hơn
nhấp chuột vào ảnh để xem rõ hơn
nhấp chuột vào ảnh để xem to hơn
nhấp chuột vào ảnh để xem kích thước lớn
nhấp chuột vào ảnh để xem kích thước chuẩn
nhấp chuột vào ảnh để xem kích thước đầy đủ
nhấp chuột vào ảnh để xem cỡ lớn
nhấp chuột vào ảnh để xem lớn hơn
nhấp chuột vào hình để phóng to
nhấp chuột vào hình để mở rộng
nhấp chuột vào hình để xem ảnh lớn
nhấp chuột vào hình để xem ảnh lớn hơn
nhấp chuột vào hình để xem rõ hơn
nhấp chuột vào hình để xem to hơn
nhấp chuột vào hình để xem kích thước lớn
nhấp chuột vào hình để xem kích thước chuẩn
nhấp chuột vào hình để xem kích thước đầy đủ
nhấp chuột vào hình để xem cỡ lớn
nhấp chuột vào hình để xem lớn hơn
nhấp chuột vào để phóng to
nhấp chuột vào để mở rộng
nhấp chuột vào để xem ảnh lớn
nhấp chuột vào để xem ảnh lớn hơn
nhấp chuột vào để xem rõ hơn
nhấp chuột vào để xem to hơn
nhấp chuột vào để xem kích thước lớn
nhấp chuột vào để xem kích thước chuẩn
nhấp chuột vào để xem kích thước đầy đủ
nhấp chuột vào để xem cỡ lớn
nhấp chuột vào để xem lớn hơn
nhấp ảnh để phóng to
nhấp ảnh để mở rộng
nhấp ảnh để xem ảnh lớn
nhấp ảnh để xem ảnh lớn hơn
nhấp ảnh để xem rõ hơn
nhấp ảnh để xem to hơn
nhấp ảnh để xem kích thước lớn
nhấp ảnh để xem kích thước chuẩn
nhấp ảnh để xem kích thước đầy đủ
nhấp ảnh để xem cỡ lớn
nhấp ảnh để xem lớn hơn
nhấp hình để phóng to
nhấp hình để mở rộng
nhấp hình để xem ảnh lớn
nhấp hình để xem ảnh lớn hơn
nhấp hình để xem rõ hơn
nhấp hình để xem to hơn
nhấp hình để xem kích thước lớn
nhấp hình để xem kích thước chuẩn
nhấp hình để xem kích thước đầy đủ
nhấp hình để xem cỡ lớn
nhấp hình để xem lớn hơn
nhấp để phóng to
nhấp để mở rộng
nhấp để xem ảnh lớn
nhấp để xem ảnh lớn hơn
nhấp để xem rõ hơn
nhấp để xem to hơn
nhấp để xem kích thước lớn
nhấp để xem kích thước chuẩn
nhấp để xem kích thước đầy đủ
nhấp để xem cỡ lớn
nhấp để xem lớn hơn
nhắn tin
nhảy đến nội dung
nhập từ khoá
nhập từ khoá tìm kiếm
nhập từ khoá cần tìm
nhan vao day de nghe
nhan vao day de nghe bai viet
nhan vao day de nghe audio
nhan vao day de nghe podcast
nhan vao day de nghe cuoc trao doi nay
nhan vao day de nghe bai nay
nhan vao day de xem video
nhan vao day de xem clip
nhan vao day de xem anh
nhan vao day de xem toan van
nhan vao day de xem ban day du
nhan vao day de tai
nhan vao day de tai ve
nhan vao day de tai tai lieu
nhan vao day de tai van ban
nhan vao day de tai file
nhan vao day de tai xuong
nhan vao day de dang ky
nhan vao day de dang nhap
nhan vao day de gui y kien
nhan tai day de nghe
nhan tai day de nghe bai viet
nhan tai day de nghe audio
nhan tai day de nghe podcast
nhan tai day de nghe cuoc trao doi nay
nhan tai day de nghe bai nay
nhan tai day de xem video
nhan tai day de xem clip
nhan tai day de xem anh
nhan tai day de xem toan van
nhan tai day de xem ban day du
nhan tai day de tai
nhan tai day de tai ve
nhan tai day de tai tai lieu
nhan tai day de tai van ban
nhan tai day de tai file
nhan tai day de tai xuong
nhan tai day de dang ky
nhan tai day de dang nhap
nhan tai day de gui y kien
nhap vao day de nghe
nhap vao day de nghe bai viet
nhap vao day de nghe audio
nhap vao day de nghe podcast
nhap vao day de nghe cuoc trao doi nay
nhap vao day de nghe bai nay
nhap vao day de xem video
nhap vao day de xem clip
nhap vao day de xem anh
nhap vao day de xem toan van
nhap vao day de xem ban day du
nhap vao day de tai
nhap vao day de tai ve
nhap vao day de tai tai lieu
nhap vao day de tai van ban
nhap vao day de tai file
nhap vao day de tai xuong
nhap vao day de dang ky
nhap vao day de dang nhap
nhap vao day de gui y kien
nhap tai day de nghe
nhap tai day de nghe bai viet
nhap tai day de nghe audio
nhap tai day de nghe podcast
nhap tai day de nghe cuoc trao doi nay
nhap tai day de nghe bai nay
nhap tai day de xem video
nhap tai day de xem clip
nhap tai day de xem anh
nhap tai day de xem toan van
nhap tai day de xem ban day du
nhap tai day de tai
nhap tai day de tai ve
nhap tai day de tai tai lieu
nhap tai day de tai van ban
nhap tai day de tai file
nhap tai day de tai xuong
nhap tai day de dang ky
nhap tai day de dang nhap
nhap tai day de gui y kien
nhan de xem toan bo anh
nhan de xem toan bo hinh
nhan de xem toan bo hinh anh
nhan de xem tat ca anh
nhan de xem tat ca hinh
nhan de xem tat ca hinh anh
nhan de xem het anh
nhan de xem het hinh
nhan de xem het hinh anh
nhap de xem toan bo anh
nhap de xem toan bo hinh
nhap de xem toan bo hinh anh
nhap de xem tat ca anh
nhap de xem tat ca hinh
nhap de xem tat ca hinh anh
nhap de xem het anh
nhap de xem het hinh
nhap de xem het hinh anh
nho binh thuong lon
nho binh thuong lon rat lon
nho binh thuong to
nho binh thuong to rat lon
nho binh thuong chu lon
nho binh thuong chu lon rat lon
nho vua lon
nho vua lon rat lon
nho vua to
nho vua to rat lon
nho vua chu lon
nho vua chu lon rat lon
nho trung binh lon
nho trung binh lon rat lon
nho trung binh to
nho trung binh to rat lon
nho trung binh chu lon
nho trung binh chu lon rat lon
nho thuong lon
nho thuong lon rat lon
nho thuong to
nho thuong to rat lon
nho thuong chu lon
nho thuong chu lon rat lon
nho chu vua lon
nho chu vua lon rat lon
nho chu vua to
nho chu vua to rat lon
nho chu vua chu lon
nho chu vua chu lon rat lon
nhan f0 de cap nhat
nhan f0 de lam moi
nhan tin nhan zalo 0
nhan tin nhan zalo
nhan tin nhan facebook 0
nhan tin nhan facebook
nhan tin nhan messenger 0
nhan tin nhan messenger
nhan tin nhan qua zalo 0
nhan tin nhan qua zalo
nhan tin nhan qua facebook 0
nhan tin nhan qua facebook
nhan tin zalo 0
nhan tin zalo
nhan tin facebook 0
nhan tin facebook
nhan tin messenger 0
nhan tin messenger
nhan tin qua zalo 0
nhan tin qua zalo
nhan tin qua facebook 0
nhan tin qua facebook
nhan xet cua ban 0/0
nho mat khau
nhap tu khoa
nhap noi dung
nhap tu khoa tim kiem
nhap tu khoa can tim
nhap y kien cua ban
nhap ma xac nhan
nhap binh luan cua ban
nhap ten cua ban
nhap email cua ban
nhap noi dung binh luan
nhan de xem them
nhan thong bao
nhap ma giam gia
nhan vao anh de xem anh kich co day du
nhan vao anh de xem anh co lon
nhan vao anh de xem anh kich thuoc that
nhan vao anh de xem anh kich thuoc day du
nhan vao anh de xem anh lon hon
nhan vao anh de xem kich co day du
nhan vao anh de xem co lon
nhan vao anh de xem kich thuoc that
nhan vao anh de xem kich thuoc day du
nhan vao anh de xem lon hon
nhan de mo rong
nhan de thu gon
nhan vao day de mo rong
nhan vao day de xem them
nhan xem
nhan xem ngay
nhan de xem
nhan vao xem
nhan de xem ngay
nhan mo binh luan
nhan de phong to anh
nhap cau tra loi cua ban
nhap nhan xet cua ban
nhap phan hoi cua ban
nhap danh gia cua ban
nhay toi cong thuc
nhay den cong thuc
nhan vao day de xem
nhan vao day de xem tiep
nhan vao day de doc tiep
nhan vao day de xem chi tiet
nhan vao day de nhan tin
nhan vao day de theo doi
nhan tai day de xem
nhan tai day de xem them
nhan tai day de xem tiep
nhan tai day de doc tiep
nhan tai day de xem chi tiet
nhan tai day de nhan tin
nhan tai day de theo doi
nhap vao day de xem
nhap vao day de xem them
nhap vao day de xem tiep
nhap vao day de doc tiep
nhap vao day de xem chi tiet
nhap vao day de nhan tin
nhap vao day de theo doi
nhap tai day de xem
nhap tai day de xem them
nhap tai day de xem tiep
nhap tai day de doc tiep
nhap tai day de xem chi tiet
nhap tai day de nhan tin
nhap tai day de theo doi
nhan vao anh de phong to
nhan vao anh de mo rong
nhan vao anh de xem anh lon
nhan vao anh de xem ro hon
nhan vao anh de xem to hon
nhan vao anh de xem kich thuoc lon
nhan vao anh de xem kich thuoc chuan
nhan vao hinh de phong to
nhan vao hinh de mo rong
nhan vao hinh de xem anh lon
nhan vao hinh de xem anh lon hon
nhan vao hinh de xem ro hon
nhan vao hinh de xem to hon
nhan vao hinh de xem kich thuoc lon
nhan vao hinh de xem kich thuoc chuan
nhan vao hinh de xem kich thuoc day du
nhan vao hinh de xem co lon
nhan vao hinh de xem lon hon
nhan vao de phong to
nhan vao de mo rong
nhan vao de xem anh lon
nhan vao de xem anh lon hon
nhan vao de xem ro hon
nhan vao de xem to hon
nhan vao de xem kich thuoc lon
nhan vao de xem kich thuoc chuan
nhan vao de xem kich thuoc day du
nhan vao de xem co lon
nhan vao de xem lon hon
nhan chuot anh de phong to
nhan chuot anh de mo rong
nhan chuot anh de xem anh lon
nhan chuot anh de xem anh lon hon
nhan chuot anh de xem ro hon
nhan chuot anh de xem to hon
nhan chuot anh de xem kich thuoc lon
nhan chuot anh de xem kich thuoc chuan
nhan chuot anh de xem kich thuoc day du
nhan chuot anh de xem co lon
nhan chuot anh de xem lon hon
nhan chuot hinh de phong to
nhan chuot hinh de mo rong
nhan chuot hinh de xem anh lon
nhan chuot hinh de xem anh lon hon
nhan chuot hinh de xem ro hon
nhan chuot hinh de xem to hon
nhan chuot hinh de xem kich thuoc lon
nhan chuot hinh de xem kich thuoc chuan
nhan chuot hinh de xem kich thuoc day du
nhan chuot hinh de xem co lon
nhan chuot hinh de xem lon hon
nhan chuot de phong to
nhan chuot de mo rong
nhan chuot de xem anh lon
nhan chuot de xem anh lon hon
nhan chuot de xem ro hon
nhan chuot de xem to hon
nhan chuot de xem kich thuoc lon
nhan chuot de xem kich thuoc chuan
nhan chuot de xem kich thuoc day du
nhan chuot de xem co lon
nhan chuot de xem lon hon
nhan chuot vao anh de phong to
nhan chuot vao anh de mo rong
nhan chuot vao anh de xem anh lon
nhan chuot vao anh de xem anh lon hon
nhan chuot vao anh de xem ro hon
nhan chuot vao anh de xem to hon
nhan chuot vao anh de xem kich thuoc lon
nhan chuot vao anh de xem kich thuoc chuan
nhan chuot vao anh de xem kich thuoc day du
nhan chuot vao anh de xem co lon
nhan chuot vao anh de xem lon hon
nhan chuot vao hinh de phong to
nhan chuot vao hinh de mo rong
nhan chuot vao hinh de xem anh lon
nhan chuot vao hinh de xem anh lon hon
nhan chuot vao hinh de xem ro hon
nhan chuot vao hinh de xem to hon
nhan chuot vao hinh de xem kich thuoc lon
nhan chuot vao hinh de xem kich thuoc chuan
nhan chuot vao hinh de xem kich thuoc day du
nhan chuot vao hinh de xem co lon
nhan chuot vao hinh de xem lon hon
nhan chuot vao de phong to
nhan chuot vao de mo rong
nhan chuot vao de xem anh lon
nhan chuot vao de xem anh lon hon
nhan chuot vao de xem ro hon
nhan chuot vao de xem to hon
nhan chuot vao de xem kich thuoc lon
nhan chuot vao de xem kich thuoc chuan
nhan chuot vao de xem kich thuoc day du
nhan chuot vao de xem co lon
nhan chuot vao de xem lon hon
nhan anh de phong to
nhan anh de mo rong
nhan anh de xem anh lon
nhan anh de xem anh lon hon
nhan anh de xem ro hon
nhan anh de xem to hon
nhan anh de xem kich thuoc lon
nhan anh de xem kich thuoc chuan
nhan anh de xem kich thuoc day du
nhan anh de xem co lon
nhan anh de xem lon hon
nhan hinh de phong to
nhan hinh de mo rong
nhan hinh de xem anh lon
nhan hinh de xem anh lon hon
nhan hinh de xem ro hon
nhan hinh de xem to hon
nhan hinh de xem kich thuoc lon
nhan hinh de xem kich thuoc chuan
nhan hinh de xem kich thuoc day du
nhan hinh de xem co lon
nhan hinh de xem lon hon
nhan de phong to
nhan de xem anh lon
nhan de xem anh lon hon
nhan de xem ro hon
nhan de xem to hon
nhan de xem kich thuoc lon
nhan de xem kich thuoc chuan
nhan de xem kich thuoc day du
nhan de xem co lon
nhan de xem lon hon
nhap vao anh de phong to
nhap vao anh de mo rong
nhap vao anh de xem anh lon
nhap vao anh de xem anh lon hon
nhap vao anh de xem ro hon
nhap vao anh de xem to hon
nhap vao anh de xem kich thuoc lon
nhap vao anh de xem kich thuoc chuan
nhap vao anh de xem kich thuoc day du
nhap vao anh de xem co lon
nhap vao anh de xem lon hon
nhap vao hinh de phong to
nhap vao hinh de mo rong
nhap vao hinh de xem anh lon
nhap vao hinh de xem anh lon hon
nhap vao hinh de xem ro hon
nhap vao hinh de xem to hon
nhap vao hinh de xem kich thuoc lon
nhap vao hinh de xem kich thuoc chuan
nhap vao hinh de xem kich thuoc day du
nhap vao hinh de xem co lon
nhap vao hinh de xem lon hon
nhap vao de phong to
nhap vao de mo rong
nhap vao de xem anh lon
nhap vao de xem anh lon hon
nhap vao de xem ro hon
nhap vao de xem to hon
nhap vao de xem kich thuoc lon
nhap vao de xem kich thuoc chuan
nhap vao de xem kich thuoc day du
nhap vao de xem co lon
nhap vao de xem lon hon
nhap chuot anh de phong to
nhap chuot anh de mo rong
nhap chuot anh de xem anh lon
nhap chuot anh de xem anh lon hon
nhap chuot anh de xem ro hon
nhap chuot anh de xem to hon
nhap chuot anh de xem kich thuoc lon
nhap chuot anh de xem kich thuoc chuan
nhap chuot anh de xem kich thuoc day du
nhap chuot anh de xem co lon
nhap chuot anh de xem lon hon
nhap chuot hinh de phong to
nhap chuot hinh de mo rong
nhap chuot hinh de xem anh lon
nhap chuot hinh de xem anh lon hon
nhap chuot hinh de xem ro hon
nhap chuot hinh de xem to hon
nhap chuot hinh de xem kich thuoc lon
nhap chuot hinh de xem kich thuoc chuan
nhap chuot hinh de xem kich thuoc day du
nhap chuot hinh de xem co lon
nhap chuot hinh de xem lon hon
nhap chuot de phong to
nhap chuot de mo rong
nhap chuot de xem anh lon
nhap chuot de xem anh lon hon
nhap chuot de xem ro hon
nhap chuot de xem to hon
nhap chuot de xem kich thuoc lon
nhap chuot de xem kich thuoc chuan
nhap chuot de xem kich thuoc day du
nhap chuot de xem co lon
nhap chuot de xem lon hon
nhap chuot vao anh de phong to
nhap chuot vao anh de mo rong
nhap chuot vao anh de xem anh lon
nhap chuot vao anh de xem anh lon hon
nhap chuot vao anh de xem ro hon
nhap chuot vao anh de xem to hon
nhap chuot vao anh de xem kich thuoc lon
nhap chuot vao anh de xem kich thuoc chuan
nhap chuot vao anh de xem kich thuoc day du
nhap chuot vao anh de xem co lon
nhap chuot vao anh de xem lon hon
nhap chuot vao hinh de phong to
nhap chuot vao hinh de mo rong
nhap chuot vao hinh de xem anh lon
nhap chuot vao hinh de xem anh lon hon
nhap chuot vao hinh de xem ro hon
nhap chuot vao hinh de xem to hon
nhap chuot vao hinh de xem kich thuoc lon
nhap chuot vao hinh de xem kich thuoc chuan
nhap chuot vao hinh de xem kich thuoc day du
nhap chuot vao hinh de xem co lon
nhap chuot vao hinh de xem lon hon
nhap chuot vao de phong to
nhap chuot vao de mo rong
nhap chuot vao de xem anh lon
nhap chuot vao de xem anh lon hon
nhap chuot vao de xem ro hon
nhap chuot vao de xem to hon
nhap chuot vao de xem kich thuoc lon
nhap chuot vao de xem kich thuoc chuan
nhap chuot vao de xem kich thuoc day du
nhap chuot vao de xem co lon
nhap chuot vao de xem lon hon
nhap anh de phong to
nhap anh de mo rong
nhap anh de xem anh lon
nhap anh de xem anh lon hon
nhap anh de xem ro hon
nhap anh de xem to hon
nhap anh de xem kich thuoc lon
nhap anh de xem kich thuoc chuan
nhap anh de xem kich thuoc day du
nhap anh de xem co lon
nhap anh de xem lon hon
nhap hinh de phong to
nhap hinh de mo rong
nhap hinh de xem anh lon
nhap hinh de xem anh lon hon
nhap hinh de xem ro hon
nhap hinh de xem to hon
nhap hinh de xem kich thuoc lon
nhap hinh de xem kich thuoc chuan
nhap hinh de xem kich thuoc day du
nhap hinh de xem co lon
nhap hinh de xem lon hon
nhap de phong to
nhap de mo rong
nhap de xem anh lon
nhap de xem anh lon hon
nhap de xem ro hon
nhap de xem to hon
nhap de xem kich thuoc lon
nhap de xem kich thuoc chuan
nhap de xem kich thuoc day du
nhap de xem co lon
nhap de xem lon hon
nhan tin
nhay den noi dung
nhận đường liên kết
nhấn để bật tiếng
nhóm công khai · 0 thành viên
nhóm công khai - 0 thành viên
nhập lại mã an toàn
nhập lại mã xác nhận
nhập lại mã bảo vệ
nhập lại mã bảo mật
nhấn để hiện số
nhan duong lien ket
nhan de bat tieng
nhom cong khai · 0 thanh vien
nhom cong khai - 0 thanh vien
nhap lai ma an toan
nhap lai ma xac nhan
nhap lai ma bao ve
nhap lai ma bao mat
nhan de hien so""", 5), ("""\
nhận tư vấn ngay
nhận tư vấn miễn phí
nhận báo giá
nhỏ hơn
nhập email
nhận bản tin
nhan tu van ngay
nhan tu van mien phi
nhan bao gia
nho hon
nhap email
nhan ban tin""", 4), ("""\
nhãn
nhan""", 8), ("""\
nhúng video
nhung video""", 9)],
    'bạ': [("""\
bạn đọc đang quan tâm nhất
bạn đọc đang quan tâm
bạn đọc quan tâm nhất
bạn đọc quan tâm
bạn muốn đọc thêm
bạn muốn đọc
bạn muốn xem thêm
bạn muốn xem
bạn nên đọc thêm
bạn nên đọc
bạn nên xem thêm
bạn nên xem
bạn đọc muốn đọc thêm
bạn đọc muốn đọc
bạn đọc muốn xem thêm
bạn đọc muốn xem
bạn đọc nên đọc thêm
bạn đọc nên đọc
bạn đọc nên xem thêm
bạn đọc nên xem
bạn có thể quan tâm
bạn có thể thích
bạn có thể muốn xem
bạn có thể muốn đọc
bạn có thể chưa biết
bạn đọc có thể quan tâm
bạn đọc có thể thích
bạn đọc có thể muốn xem
bạn đọc có thể muốn đọc
bạn đọc có thể chưa biết
bạn cũng quan tâm
bạn cũng sẽ thích""", 0), ("""\
bạn đọc phản hồi 0
bạn đọc phản hồi
bạn đọc bình luận 0
bạn đọc bình luận
bạn đọc góp ý 0
bạn đọc góp ý
bạn đọc nhận xét 0
bạn đọc nhận xét
bạn quan tâm
bạn sẽ thích""", 1), ("""\
bạn đang ở đây
bạn đang xem""", 2), ("""\
bạn đọc
bạn đọc viết
bạn cần biết
bạn đọc - tòa soạn
bạn đọc làm báo
bạn đọc - toà soạn""", 3), ("""\
bạn có hài lòng với bài viết này không
bạn có hài lòng với bài viết này
bạn có hài lòng với nội dung này không
bạn có hài lòng với nội dung này
bạn có hài lòng với câu trả lời này không
bạn có hài lòng với câu trả lời này
bạn có hài lòng với thông tin này không
bạn có hài lòng với thông tin này
bạn có hài lòng với dịch vụ này không
bạn có hài lòng với dịch vụ này
bạn có hài lòng với trang này không
bạn có hài lòng với trang này
bạn có hài lòng về bài viết này không
bạn có hài lòng về bài viết này
bạn có hài lòng về nội dung này không
bạn có hài lòng về nội dung này
bạn có hài lòng về câu trả lời này không
bạn có hài lòng về câu trả lời này
bạn có hài lòng về thông tin này không
bạn có hài lòng về thông tin này
bạn có hài lòng về dịch vụ này không
bạn có hài lòng về dịch vụ này
bạn có hài lòng về trang này không
bạn có hài lòng về trang này
bạn còn 0 ký tự
bạn còn 0 kí tự
bạn còn 0/0 ký tự
bạn còn 0/0 kí tự
bạn không thể gửi bình luận liên tục
bạn không thể bình luận liên tục
bạn chưa thể gửi bình luận liên tục
bạn chưa thể bình luận liên tục
bạn phải đăng nhập hoặc đăng ký để trả lời
bạn phải đăng nhập hoặc đăng ký để trả lời bài viết
bạn phải đăng nhập hoặc đăng ký để bình luận
bạn phải đăng nhập hoặc đăng ký để gửi bài
bạn cần đăng nhập để bình luận
bạn chưa có tài khoản
bạn chưa có tài khoản? đăng ký
bạn chưa có tài khoản? đăng ký ngay
bạn chưa có tài khoản? tạo tài khoản
bạn đã có tài khoản
bạn đã có tài khoản? đăng nhập
bạn đã có tài khoản? đăng nhập ngay
bạn đánh giá bài viết này thế nào
bạn đánh giá bài viết này
bạn đánh giá thế nào thế nào
bạn đánh giá thế nào
bạn đánh giá về bài viết này thế nào
bạn đánh giá về bài viết này
bạn nghĩ gì bài viết này thế nào
bạn nghĩ gì bài viết này
bạn nghĩ gì thế nào thế nào
bạn nghĩ gì thế nào
bạn nghĩ gì về bài viết này thế nào
bạn nghĩ gì về bài viết này
bạn thấy bài viết này thế nào
bạn thấy bài viết này
bạn thấy thế nào thế nào
bạn thấy thế nào
bạn thấy về bài viết này thế nào
bạn thấy về bài viết này
bạn thấy bài viết này hữu ích
bạn cần bật javascript
bạn cảm thấy thế nào về bài viết này
bạn cảm thấy thế nào về bài này
bạn cảm thấy thế nào về nội dung này
bạn cảm thấy thế nào về tin này
bạn thấy thế nào về bài viết này
bạn thấy thế nào về bài này
bạn thấy thế nào về nội dung này
bạn thấy thế nào về tin này
bạn nghĩ thế nào về bài viết này
bạn nghĩ thế nào về bài này
bạn nghĩ thế nào về nội dung này
bạn nghĩ thế nào về tin này
bạn vui lòng chờ trong giây lát
bạn vui lòng đợi trong giây lát
bạn cần đăng nhập để thực hiện chức năng này
bạn cần đăng nhập để sử dụng chức năng này
bạn cần đăng nhập để sử dụng tính năng này
bạn cần đăng nhập để tiếp tục
bạn cần đăng nhập để gửi bình luận
bạn cần đăng nhập để viết bình luận
bạn cần đăng nhập để thích bình luận
bạn cần đăng nhập để lưu bài viết
bạn phải đăng nhập để thực hiện chức năng này
bạn phải đăng nhập để sử dụng chức năng này
bạn phải đăng nhập để sử dụng tính năng này
bạn phải đăng nhập để tiếp tục
bạn phải đăng nhập để gửi bình luận
bạn phải đăng nhập để viết bình luận
bạn phải đăng nhập để thích bình luận
bạn phải đăng nhập để lưu bài viết
bạn không thể gửi bình luận liên tục. xin hãy đợi 0 giây nữa
bạn không thể gửi bình luận liên tục. vui lòng đợi 0 giây nữa
bạn hãy là người đầu tiên bình luận
bạn hãy là người đầu tiên nhận xét
bạn hãy là người đầu tiên đánh giá
bạn thích bài viết này
bạn có thể dùng các thẻ html và thuộc tính này
bạn có thể dùng các thẻ html và thuộc tính sau
bạn có thể dùng các thẻ html và thuộc tính sau đây
bạn có thể sử dụng các thẻ html và thuộc tính này
bạn có thể sử dụng các thẻ html và thuộc tính sau
bạn có thể sử dụng các thẻ html và thuộc tính sau đây
bạn không thể gửi đề tài mới
bạn không thể gửi trả lời
bạn không thể gửi đính kèm
bạn không thể sửa bài viết của mình
bạn đã tặng 0 cho tác giả
bạn đang có: 0 sao
bạn có thể xem lại bài viết đã lưu ở trang
bạn có thể xem lại bài viết đã lưu
bạn có ý kiến đóng góp nào khác không
bạn biết câu trả lời
bạn có biết câu trả lời
bạn quên mật khẩu
bạn là khách hàng doanh nghiệp
bạn nghĩ gì về nội dung này
bạn nghĩ gì về bài này
bạn nghĩ gì về tin này
bạn quên tài khoản ư
bạn không được quyền đăng bài
bạn không được quyền gửi bài
bạn không được quyền đăng chủ đề mới
bạn không được quyền gửi chủ đề mới
bạn không được quyền đăng đề tài mới
bạn không được quyền gửi đề tài mới
bạn không được quyền trả lời bài viết
bạn không được quyền trả lời bài
bạn không được quyền gửi trả lời
bạn không được quyền gửi hồi âm
bạn không được quyền gửi file đính kèm
bạn không được quyền gửi tập tin đính kèm
bạn không được quyền kèm dữ liệu trong bài viết
bạn không được quyền đính kèm tập tin
bạn không được quyền đính kèm file
bạn không được quyền chỉnh sửa bài viết
bạn không được quyền chỉnh sửa bài viết của mình
bạn không được quyền sửa bài
bạn không được quyền sửa bài viết của mình
bạn không được phép đăng bài
bạn không được phép gửi bài
bạn không được phép đăng chủ đề mới
bạn không được phép gửi chủ đề mới
bạn không được phép đăng đề tài mới
bạn không được phép gửi đề tài mới
bạn không được phép trả lời bài viết
bạn không được phép trả lời bài
bạn không được phép gửi trả lời
bạn không được phép gửi hồi âm
bạn không được phép gửi file đính kèm
bạn không được phép gửi tập tin đính kèm
bạn không được phép kèm dữ liệu trong bài viết
bạn không được phép đính kèm tập tin
bạn không được phép đính kèm file
bạn không được phép chỉnh sửa bài viết
bạn không được phép chỉnh sửa bài viết của mình
bạn không được phép sửa bài
bạn không được phép sửa bài viết của mình
bạn không thể đăng bài
bạn không thể gửi bài
bạn không thể đăng chủ đề mới
bạn không thể gửi chủ đề mới
bạn không thể đăng đề tài mới
bạn không thể trả lời bài viết
bạn không thể trả lời bài
bạn không thể gửi hồi âm
bạn không thể gửi file đính kèm
bạn không thể gửi tập tin đính kèm
bạn không thể kèm dữ liệu trong bài viết
bạn không thể đính kèm tập tin
bạn không thể đính kèm file
bạn không thể chỉnh sửa bài viết
bạn không thể chỉnh sửa bài viết của mình
bạn không thể sửa bài
bạn chấm bài này mấy sao
bạn chấm bài này mấy điểm
bạn chấm bài viết này mấy sao
bạn chấm bài viết này mấy điểm
bạn chấm bài mấy sao
bạn chấm bài mấy điểm
bạn tìm gì hôm nay
bạn cần tìm gì hôm nay
bạn muốn tìm gì hôm nay
bạn còn 0 bài miễn phí trong tháng này
bạn còn 0 bài miễn phí trong tuần này
bạn còn 0 bài miễn phí hôm nay
bạn còn 0 bài miễn phí
bạn còn 0 bài viết miễn phí trong tháng này
bạn còn 0 bài viết miễn phí trong tuần này
bạn còn 0 bài viết miễn phí hôm nay
bạn còn 0 bài viết miễn phí
bạn còn 0 bài báo miễn phí trong tháng này
bạn còn 0 bài báo miễn phí trong tuần này
bạn còn 0 bài báo miễn phí hôm nay
bạn còn 0 bài báo miễn phí
bạn có thể dùng phím mũi tên hoặc wasd để lùi/sang chương
bạn đang sử dụng quyền truy cập khách vãng lai (đăng nhập
bạn có làm được hướng dẫn này không
bạn thấy trang này như thế nào
bạn thấy trang này thế nào""", 5), ("""\
bạn tìm gì
bạn cần tìm gì
bạn nghĩ gì""", 4)],
    'độ': [("""\
độc giả đang quan tâm nhất
độc giả đang quan tâm
độc giả quan tâm nhất
độc giả quan tâm
độc giả muốn đọc thêm
độc giả muốn đọc
độc giả muốn xem thêm
độc giả muốn xem
độc giả nên đọc thêm
độc giả nên đọc
độc giả nên xem thêm
độc giả nên xem
độc giả có thể quan tâm
độc giả có thể thích
độc giả có thể muốn xem
độc giả có thể muốn đọc
độc giả có thể chưa biết""", 0), ("""\
độc giả phản hồi 0
độc giả phản hồi
độc giả bình luận 0
độc giả bình luận
độc giả góp ý 0
độc giả góp ý
độc giả nhận xét 0
độc giả nhận xét""", 1), ("""\
độc giả gửi bài
đội ngũ bác sĩ
đội ngũ chuyên gia""", 3), ("""\
độ tương phản""", 4), ("""\
độc giả có hài lòng với bài viết này không
độc giả có hài lòng với bài viết này
độc giả có hài lòng với nội dung này không
độc giả có hài lòng với nội dung này
độc giả có hài lòng với câu trả lời này không
độc giả có hài lòng với câu trả lời này
độc giả có hài lòng với thông tin này không
độc giả có hài lòng với thông tin này
độc giả có hài lòng với dịch vụ này không
độc giả có hài lòng với dịch vụ này
độc giả có hài lòng với trang này không
độc giả có hài lòng với trang này
độc giả có hài lòng về bài viết này không
độc giả có hài lòng về bài viết này
độc giả có hài lòng về nội dung này không
độc giả có hài lòng về nội dung này
độc giả có hài lòng về câu trả lời này không
độc giả có hài lòng về câu trả lời này
độc giả có hài lòng về thông tin này không
độc giả có hài lòng về thông tin này
độc giả có hài lòng về dịch vụ này không
độc giả có hài lòng về dịch vụ này
độc giả có hài lòng về trang này không
độc giả có hài lòng về trang này
độc giả đánh giá bài viết này thế nào
độc giả đánh giá bài viết này
độc giả đánh giá thế nào thế nào
độc giả đánh giá thế nào
độc giả đánh giá về bài viết này thế nào
độc giả đánh giá về bài viết này
độc giả nghĩ gì bài viết này thế nào
độc giả nghĩ gì bài viết này
độc giả nghĩ gì thế nào thế nào
độc giả nghĩ gì thế nào
độc giả nghĩ gì về bài viết này thế nào
độc giả nghĩ gì về bài viết này
độc giả thấy bài viết này thế nào
độc giả thấy bài viết này
độc giả thấy thế nào thế nào
độc giả thấy thế nào
độc giả thấy về bài viết này thế nào
độc giả thấy về bài viết này
độc giả còn 0 bài miễn phí trong tháng này
độc giả còn 0 bài miễn phí trong tuần này
độc giả còn 0 bài miễn phí hôm nay
độc giả còn 0 bài miễn phí
độc giả còn 0 bài viết miễn phí trong tháng này
độc giả còn 0 bài viết miễn phí trong tuần này
độc giả còn 0 bài viết miễn phí hôm nay
độc giả còn 0 bài viết miễn phí
độc giả còn 0 bài báo miễn phí trong tháng này
độc giả còn 0 bài báo miễn phí trong tuần này
độc giả còn 0 bài báo miễn phí hôm nay
độc giả còn 0 bài báo miễn phí""", 5), ("""\
độ dài 0:0
độ dài -0:0""", 9)],
    'ng': [("""\
người đọc đang quan tâm nhất
người đọc đang quan tâm
người đọc quan tâm nhất
người đọc quan tâm
nguoi doc dang quan tam nhat
nguoi doc dang quan tam
nguoi doc quan tam nhat
nguoi doc quan tam""", 0), ("""\
người đọc phản hồi 0
người đọc phản hồi
người đọc bình luận 0
người đọc bình luận
người đọc góp ý 0
người đọc góp ý
người đọc nhận xét 0
người đọc nhận xét
nguoi doc phan hoi 0
nguoi doc phan hoi
nguoi doc binh luan 0
nguoi doc binh luan
nguoi doc gop y 0
nguoi doc gop y
nguoi doc nhan xet 0
nguoi doc nhan xet""", 1), ("""\
người tốt việc tốt
ngân hàng
ngoại hạng anh
nghệ thuật
người nổi tiếng
người việt trẻ
nghề nghiệp
người việt
người việt 0 châu
nguyệt san
nguoi tot viec tot
ngan hang
ngoai hang anh
nghe thuat
nguoi noi tieng
nguoi viet tre
nghe nghiep
nguoi viet
nguoi viet 0 chau
nguyet san
nghiên cứu khoa học
nghien cuu khoa hoc""", 3), ("""\
nghe phần âm thanh
nghe phần âm thanh về máy
nghe file âm thanh
nghe file âm thanh về máy
nghe tập tin âm thanh
nghe tập tin âm thanh về máy
nghe âm thanh
nghe âm thanh về máy
nghe bài viết
nghe bài này
nghe bài báo
nghe bài viết này
nghe bài web
nghe bài gốc
nghe trang viết
nghe trang này
nghe trang báo
nghe trang viết này
nghe trang web
nghe trang gốc
nguồn bài viết trên báo
nguồn bài viết trên trang
nguồn bài viết tại đây
nguồn bài viết
nghe nội dung bài
nghe phát âm
nghe bài viết 0:0
nghe trực tuyến
nghe trực tiếp
nghe phan am thanh
nghe phan am thanh ve may
nghe file am thanh
nghe file am thanh ve may
nghe tap tin am thanh
nghe tap tin am thanh ve may
nghe am thanh
nghe am thanh ve may
nghe bai viet
nghe bai nay
nghe bai bao
nghe bai viet nay
nghe bai web
nghe bai goc
nghe trang viet
nghe trang nay
nghe trang bao
nghe trang viet nay
nghe trang goc
nguon bai viet tren bao
nguon bai viet tren trang
nguon bai viet tai day
nguon bai viet
nghe noi dung bai
nghe phat am
nghe bai viet 0:0
nghe truc tuyen
nghe truc tiep
người đóng góp nhiều nhất
ngày đăng tăng dần
ngày đăng giảm dần
nguoi dong gop nhieu nhat
ngay dang tang dan
ngay dang giam dan""", 5), ("""\
nghe nội dung
nghe nhạc
nghe noi dung
nghe nhac
nghe 0
nghe""", 4), ("""\
nghe đọc bài
nghe podcast
nghe audio
nghe nội dung bài viết
nghe - 0:0
nghe 0:0 / 0:0
nghe 0:0
nghe ⏮ ⏭ - 0:0
nghe ⏮ ⏭ 0:0 / 0:0
nghe ⏮ ⏭ 0:0
nghe ⏪ ⏩ - 0:0
nghe ⏪ ⏩ 0:0 / 0:0
nghe ⏪ ⏩ 0:0
nghe đọc bài 0:0
nghe doc bai
nghe noi dung bai viet
nghe doc bai 0:0""", 9), ("""\
nghe video
nghe clip
nghe video clip
nghe clip dưới đây
nghe video dưới đây
nghe video tại đây
nghe clip tại đây
nghe đoạn clip
nghe đoạn video
nghe clip duoi day
nghe video duoi day
nghe video tai day
nghe clip tai day
nghe doan clip
nghe doan video""", 10)],
    'sả': [("""\
sản phẩm liên quan
sản phẩm tương tự
sản phẩm cùng loại
sản phẩm khác
sản phẩm đã xem
sản phẩm vừa xem
sản phẩm bạn đã xem
sản phẩm bạn vừa xem
sản phẩm cùng công dụng
sản phẩm cùng thương hiệu
sản phẩm cùng phân khúc
sản phẩm cùng tầm giá
sản phẩm cùng danh mục
sản phẩm cùng nhóm
sản phẩm dành cho bạn
sản phẩm cho bạn
sản phẩm bạn sẽ thích
sản phẩm lân cận""", 0), ("""\
sản phẩm
sản phẩm mới
sản phẩm hot
sản phẩm bán chạy
sản phẩm khuyến mãi
sản phẩm khuyến mại
sản phẩm giảm giá
sản phẩm của chúng tôi
sản phẩm yêu thích
sản phẩm dịch vụ
sản phẩm - dịch vụ
sản phẩm & dịch vụ""", 3)],
    'kh': [("""\
không thể bỏ lỡ
không thể bỏ qua
không nên bỏ lỡ
không nên bỏ qua
khách hàng cũng xem
khách hàng cũng mua
khách hàng cũng thích
khách hàng cũng quan tâm
khách hàng cũng cũng xem
khách hàng cũng cũng mua
khách hàng khác xem
khách hàng khác mua
khách hàng khác thích
khách hàng khác quan tâm
khách hàng khác cũng xem
khách hàng khác cũng mua
khám phá thêm
khong the bo lo
khong the bo qua
khong nen bo lo
khong nen bo qua
khach hang cung xem
khach hang cung mua
khach hang cung thich
khach hang cung quan tam
khach hang cung cung xem
khach hang cung cung mua
khach hang khac xem
khach hang khac mua
khach hang khac thich
khach hang khac quan tam
khach hang khac cung xem
khach hang khac cung mua
kham pha them""", 0), ("""\
khoa học - xã hội
khoa học - kinh tế
khoa học - chính trị
khoa học - công nghệ
khoa học - y tế
khoa học - đời sống
khoa học - trật tự
khoa học - đối ngoại
khoa học - du lịch
khoa học - nông thôn
khoa học - giải trí
khoa học - thị trường
khoa học - thương mại
khởi nghiệp
khuyến học
khỏe đẹp
khám phá
khoa học
khoa học & công nghệ
khoa học công nghệ
khu vực
khoa học và công nghệ
khóa học
khoẻ đẹp
khoá học
khoa hoc - xa hoi
khoa hoc - kinh te
khoa hoc - chinh tri
khoa hoc - cong nghe
khoa hoc - y te
khoa hoc - doi song
khoa hoc - trat tu
khoa hoc - doi ngoai
khoa hoc - du lich
khoa hoc - nong thon
khoa hoc - giai tri
khoa hoc - thi truong
khoa hoc - thuong mai
khoi nghiep
khuyen hoc
khoe dep
kham pha
khoa hoc
khoa hoc & cong nghe
khoa hoc cong nghe
khu vuc
khoa hoc va cong nghe
khóa học của tôi
khách hàng thân thiết
khách hàng
khuyến mãi
khuyến mại
khách sạn
khiếu nại tố cáo
khiếu nại, tố cáo
khoa - bộ môn
khoá học của tôi
khoa hoc cua toi
khach hang than thiet
khach hang
khuyen mai
khach san
khieu nai to cao
khieu nai, to cao
khoa - bo mon""", 3), ("""\
không gian tên
khong gian ten
không thích 0
không thích
không
không 0
khách 0
không hữu ích
không hài lòng
khong thich 0
khong thich
khong
khong 0
khach 0
khong huu ich
khong hai long""", 4), ("""\
không hữu ích 0
không có ích 0
không đăng nhập
không tìm thấy trang
khoảng 0 giây trước
khoảng 0 giây ago
khoảng 0 phút trước
khoảng 0 phút ago
khoảng 0 giờ trước
khoảng 0 giờ ago
khoảng 0 ngày trước
khoảng 0 ngày ago
khoảng 0 tuần trước
khoảng 0 tuần ago
khoảng 0 tháng trước
khoảng 0 tháng ago
khoảng 0 năm trước
khoảng 0 năm ago
khoảng 0 giờ 0 phút trước
khoảng 0 giờ 0 phút ago
không có bình luận
không, cảm ơn
không có sản phẩm trong giỏ hàng
không có sản phẩm trong giỏ hàng của bạn
không có sản phẩm trong giỏ hàng của quý khách
không có sản phẩm nào trong giỏ hàng
không có sản phẩm nào trong giỏ hàng của bạn
không có sản phẩm nào trong giỏ hàng của quý khách
không có đánh giá nào
không có đánh giá nào cho sản phẩm này
không có đánh giá cho sản phẩm này
không có nhận xét nào
không có nhận xét nào cho sản phẩm này
không có nhận xét cho sản phẩm này
không có bình luận nào
không có bình luận nào cho sản phẩm này
không có bình luận cho sản phẩm này
khách online: 0
khách online 0
khách viếng thăm 0
khoản mục wikidata
không có tin nào tiếp theo
không còn bài nào
khong huu ich 0
khong co ich 0
khong dang nhap
khong tim thay trang
khoang 0 giay truoc
khoang 0 giay ago
khoang 0 phut truoc
khoang 0 phut ago
khoang 0 gio truoc
khoang 0 gio ago
khoang 0 ngay truoc
khoang 0 ngay ago
khoang 0 tuan truoc
khoang 0 tuan ago
khoang 0 thang truoc
khoang 0 thang ago
khoang 0 nam truoc
khoang 0 nam ago
khoang 0 gio 0 phut truoc
khoang 0 gio 0 phut ago
khong co binh luan
khong, cam on
khong co san pham trong gio hang
khong co san pham trong gio hang cua ban
khong co san pham trong gio hang cua quy khach
khong co san pham nao trong gio hang
khong co san pham nao trong gio hang cua ban
khong co san pham nao trong gio hang cua quy khach
khong co danh gia nao
khong co danh gia nao cho san pham nay
khong co danh gia cho san pham nay
khong co nhan xet nao
khong co nhan xet nao cho san pham nay
khong co nhan xet cho san pham nay
khong co binh luan nao
khong co binh luan nao cho san pham nay
khong co binh luan cho san pham nay
khach online: 0
khach online 0
khach vieng tham 0
khoan muc wikidata
khong co tin nao tiep theo
khong con bai nao
không có thành viên trực tuyến
khôi phục mật khẩu
khởi tạo mật khẩu
khách trực tuyến
khoá học hiện tại
khóa học hiện tại
không có tag từ thư viện cho nhan đề này
không quá 0 ký tự
khong co thanh vien truc tuyen
khoi phuc mat khau
khoi tao mat khau
khach truc tuyen
khoa hoc hien tai
khong co tag tu thu vien cho nhan de nay
khong qua 0 ky tu""", 5), ("""\
khám phá thêm chủ đề
kham pha them chu de""", 8), ("""\
không toàn màn hình
không có nguồn phương tiện hiện tại
khong toan man hinh
khong co nguon phuong tien hien tai""", 9)],
    'đư': [("""\
được quan tâm nhất
được quan tâm
được xem nhiều trong tuần
được xem nhiều trong tuần qua
được xem nhiều trong tháng
được xem nhiều trong tháng qua
được xem nhiều trong ngày
được xem nhiều trong 0h
được xem nhiều trong 0h qua
được xem nhiều tuần
được xem nhiều tuần qua
được xem nhiều tháng
được xem nhiều tháng qua
được xem nhiều ngày
được xem nhiều 0h
được xem nhiều 0h qua
được xem trong tuần
được xem trong tuần qua
được xem trong tháng
được xem trong tháng qua
được xem trong ngày
được xem trong 0h
được xem trong 0h qua
được xem tuần
được xem tuần qua
được xem tháng
được xem tháng qua
được xem ngày
được xem 0h
được xem 0h qua
được đọc nhiều trong tuần
được đọc nhiều trong tuần qua
được đọc nhiều trong tháng
được đọc nhiều trong tháng qua
được đọc nhiều trong ngày
được đọc nhiều trong 0h
được đọc nhiều trong 0h qua
được đọc nhiều tuần
được đọc nhiều tuần qua
được đọc nhiều tháng
được đọc nhiều tháng qua
được đọc nhiều ngày
được đọc nhiều 0h
được đọc nhiều 0h qua
được đọc trong tuần
được đọc trong tuần qua
được đọc trong tháng
được đọc trong tháng qua
được đọc trong ngày
được đọc trong 0h
được đọc trong 0h qua
được đọc tuần
được đọc tuần qua
được đọc tháng
được đọc tháng qua
được đọc ngày
được đọc 0h
được đọc 0h qua
được đọc nhiều nhất hôm nay
được đọc nhiều nhất trong ngày
được đọc nhiều nhất trong tuần
được đọc nhiều nhất 0 giờ
được đọc nhiều nhất 0h
được đọc nhiều nhất
được đọc nhiều hôm nay
được đọc nhiều 0 giờ
được đọc nhiều
được xem nhiều nhất hôm nay
được xem nhiều nhất trong ngày
được xem nhiều nhất trong tuần
được xem nhiều nhất 0 giờ
được xem nhiều nhất 0h
được xem nhiều nhất
được xem nhiều hôm nay
được xem nhiều 0 giờ
được xem nhiều""", 0), ("""\
đường dây nóng""", 3), ("""\
đường dẫn bài viết
được xếp hạng 0 0 sao
được cảm ơn 0 lần trong 0 bài viết
được cảm ơn 0 lần trong 0 bài
được cảm ơn 0 lần
đường dẫn bài gốc
đường dẫn gốc
đường dẫn đã được copy
đường dẫn đã được sao chép
được tạo bởi blogger
đường dẫn truy cập""", 5), ("""\
đường dẫn trực tiếp""", 9)],
    'đọ': [("""\
đọc nhiều trong tuần
đọc nhiều trong tuần qua
đọc nhiều trong tháng
đọc nhiều trong tháng qua
đọc nhiều trong ngày
đọc nhiều trong 0h
đọc nhiều trong 0h qua
đọc nhiều tuần
đọc nhiều tuần qua
đọc nhiều tháng
đọc nhiều tháng qua
đọc nhiều ngày
đọc nhiều 0h
đọc nhiều 0h qua
đọc trong tuần
đọc trong tuần qua
đọc trong tháng
đọc trong tháng qua
đọc trong ngày
đọc trong 0h
đọc trong 0h qua
đọc tuần
đọc tuần qua
đọc tháng
đọc tháng qua
đọc ngày
đọc 0h
đọc 0h qua
đọc nhiều trang chủ
đọc nhiều trên trang chủ
đọc nhiều trang nhất
đọc thêm tin khác
đọc thêm tin liên quan
đọc thêm tin cùng chuyên mục
đọc thêm tin cùng chủ đề
đọc thêm tin mới nhất
đọc thêm tin
đọc thêm bài khác
đọc thêm bài liên quan
đọc thêm bài cùng chuyên mục
đọc thêm bài cùng chủ đề
đọc thêm bài mới nhất
đọc thêm bài
đọc thêm các tin khác
đọc thêm các tin liên quan
đọc thêm các tin cùng chuyên mục
đọc thêm các tin cùng chủ đề
đọc thêm các tin mới nhất
đọc thêm các tin
đọc thêm các bài khác
đọc thêm các bài liên quan
đọc thêm các bài cùng chuyên mục
đọc thêm các bài cùng chủ đề
đọc thêm các bài mới nhất
đọc thêm các bài
đọc thêm bài viết khác
đọc thêm bài viết liên quan
đọc thêm bài viết cùng chuyên mục
đọc thêm bài viết cùng chủ đề
đọc thêm bài viết mới nhất
đọc thêm bài viết
đọc thêm tin tức khác
đọc thêm tin tức liên quan
đọc thêm tin tức cùng chuyên mục
đọc thêm tin tức cùng chủ đề
đọc thêm tin tức mới nhất
đọc thêm tin tức
đọc thêm những tin khác
đọc thêm những tin liên quan
đọc thêm những tin cùng chuyên mục
đọc thêm những tin cùng chủ đề
đọc thêm những tin mới nhất
đọc thêm những tin
đọc thêm những bài khác
đọc thêm những bài liên quan
đọc thêm những bài cùng chuyên mục
đọc thêm những bài cùng chủ đề
đọc thêm những bài mới nhất
đọc thêm những bài
đọc nhiều nhất hôm nay
đọc nhiều nhất trong ngày
đọc nhiều nhất trong tuần
đọc nhiều nhất 0 giờ
đọc nhiều nhất 0h
đọc nhiều nhất
đọc nhiều hôm nay
đọc nhiều 0 giờ
đọc nhiều
đọc nhanh 0h qua
đọc nhanh 0h
đọc nhanh 0 giờ qua
đọc nhanh 0 giờ
đọc bài khác
đọc bài tiếp theo
đọc bài kế tiếp
đọc tin khác
đọc tin tiếp theo
đọc tin kế tiếp
đọc thêm
đọc nhiều trong thời sự
đọc nhiều trong thế giới
đọc nhiều trong kinh doanh
đọc nhiều trong kinh tế
đọc nhiều trong giải trí
đọc nhiều trong thể thao
đọc nhiều trong pháp luật
đọc nhiều trong giáo dục
đọc nhiều trong sức khỏe
đọc nhiều trong đời sống
đọc nhiều trong du lịch
đọc nhiều trong khoa học
đọc nhiều trong công nghệ
đọc nhiều trong xe
đọc nhiều trong văn hóa
đọc nhiều trong xã hội
đọc nhiều trong bất động sản
đọc nhiều trong bạn đọc
đọc nhiều trong này
đọc nhiều mục thời sự
đọc nhiều mục thế giới
đọc nhiều mục kinh doanh
đọc nhiều mục kinh tế
đọc nhiều mục giải trí
đọc nhiều mục thể thao
đọc nhiều mục pháp luật
đọc nhiều mục giáo dục
đọc nhiều mục sức khỏe
đọc nhiều mục đời sống
đọc nhiều mục du lịch
đọc nhiều mục khoa học
đọc nhiều mục công nghệ
đọc nhiều mục xe
đọc nhiều mục văn hóa
đọc nhiều mục xã hội
đọc nhiều mục bất động sản
đọc nhiều mục bạn đọc
đọc nhiều mục này
đọc nhiều chuyên mục thời sự
đọc nhiều chuyên mục thế giới
đọc nhiều chuyên mục kinh doanh
đọc nhiều chuyên mục kinh tế
đọc nhiều chuyên mục giải trí
đọc nhiều chuyên mục thể thao
đọc nhiều chuyên mục pháp luật
đọc nhiều chuyên mục giáo dục
đọc nhiều chuyên mục sức khỏe
đọc nhiều chuyên mục đời sống
đọc nhiều chuyên mục du lịch
đọc nhiều chuyên mục khoa học
đọc nhiều chuyên mục công nghệ
đọc nhiều chuyên mục xe
đọc nhiều chuyên mục văn hóa
đọc nhiều chuyên mục xã hội
đọc nhiều chuyên mục bất động sản
đọc nhiều chuyên mục bạn đọc
đọc nhiều chuyên mục này
đọc nhiều trong sức khoẻ
đọc nhiều trong văn hoá
đọc nhiều mục sức khoẻ
đọc nhiều mục văn hoá
đọc nhiều chuyên mục sức khoẻ
đọc nhiều chuyên mục văn hoá""", 0), ("""\
đọc ngay
đọc tiếp""", 1), ("""\
đọc chậm""", 3), ("""\
đọc bài viết đầy đủ
đọc bài viết gốc
đọc bài viết nguyên văn
đọc bài đầy đủ
đọc bài gốc
đọc bài nguyên văn
đọc tin đầy đủ
đọc tin gốc
đọc tin nguyên văn
đọc trong khoảng 0 phút
đọc về cách chúng tôi đưa đường dẫn ra bên ngoài
đọc về cách tiếp cận của chúng tôi với liên kết ngoài
đọc về cách tiếp cận của chúng tôi đối với liên kết ngoài
đọc bài viết
đọc bài này
đọc bài báo
đọc bài viết này
đọc bài web
đọc trang viết
đọc trang này
đọc trang báo
đọc trang viết này
đọc trang web
đọc trang gốc
đọc chi tiết ở đây
đọc chi tiết tại đây
đọc chi tiết bài viết
đọc chi tiết bên dưới
đọc chi tiết
đọc bản đầy đủ ở đây
đọc bản đầy đủ tại đây
đọc bản đầy đủ bài viết
đọc bản đầy đủ bên dưới
đọc bản đầy đủ
đọc toàn bộ ở đây
đọc toàn bộ tại đây
đọc toàn bộ bài viết
đọc toàn bộ bên dưới
đọc toàn bộ
đọc đầy đủ ở đây
đọc đầy đủ tại đây
đọc đầy đủ bài viết
đọc đầy đủ bên dưới
đọc đầy đủ
đọc tiếp ở đây
đọc tiếp tại đây
đọc tiếp bài viết
đọc tiếp bên dưới
đọc thêm ở đây
đọc thêm tại đây
đọc thêm bên dưới
đọc ngay ở đây
đọc ngay tại đây
đọc ngay bài viết
đọc ngay bên dưới
đọc thêm về sản phẩm ở đây
đọc thêm về sản phẩm tại đây
đọc thêm về dịch vụ ở đây
đọc thêm về dịch vụ tại đây
đọc thêm thông tin sản phẩm ở đây
đọc thêm thông tin sản phẩm tại đây
đọc thêm các sản phẩm ở đây
đọc thêm các sản phẩm tại đây
đọc thêm sản phẩm ở đây
đọc thêm sản phẩm tại đây
đọc bài viết trên báo
đọc bài viết trên trang
đọc bài viết tại đây
đọc bài gốc trên báo
đọc bài gốc trên trang
đọc bài gốc tại đây
đọc báo trên google news
đọc báo trên facebook
đọc báo trên zalo
đọc báo trên youtube
đọc báo trên telegram
đọc báo in
đọc nhanh
đọc 0 lần
đọc 0 lượt
đọc với cỡ chữ a- a a
đọc với cỡ chữ a- a
đọc với cỡ chữ a a- a
đọc 0 times""", 5), ("""\
đọc lại 0
đọc lại""", 4)],
    'nó': [("""\
nóng nhiều trong tuần
nóng nhiều trong tuần qua
nóng nhiều trong tháng
nóng nhiều trong tháng qua
nóng nhiều trong ngày
nóng nhiều trong 0h
nóng nhiều trong 0h qua
nóng nhiều tuần
nóng nhiều tuần qua
nóng nhiều tháng
nóng nhiều tháng qua
nóng nhiều ngày
nóng nhiều 0h
nóng nhiều 0h qua
nóng trong tuần
nóng trong tuần qua
nóng trong tháng
nóng trong tháng qua
nóng trong ngày
nóng trong 0h
nóng trong 0h qua
nóng tuần
nóng tuần qua
nóng tháng
nóng tháng qua
nóng ngày
nóng 0h
nóng 0h qua
nóng - mới""", 0), ("""\
nóng
nóng trên mạng""", 3)],
    're': [("""\
related stories
recent comments
read next
related
related news
related articles
related posts
recommended
recommended for you
read more
recent posts
recommended from medium
related topics
recommended articles
related products
related items (by tag
related articlesxem thêm
related articlesmore from author
related articlescùng tác giả
related articles xem thêm
related articles more from author
related articlesxem them
related articlescung tac gia
related articles xem them""", 0), ("""\
recaptcha requires verification
recaptcha
remember me
read full article trên báo
read full article trên trang
read full article tại đây
read full article
read the full story trên báo
read the full story trên trang
read the full story tại đây
read the full story
reading time: 0 phút
reading time: 0 lượt
reading time: 0
required fields are marked
reject all
read the full article
read the full post
reader interactions
responsive menu
reply with quote
results 0 to 0 of 0
reading time: 0 minute
reading time: 0 minutes
reading time: 0 mins
reading time: 0 min
reading time: 0 minutes read
reading time: 0 mins read
reader view
ready for more
read full article tren bao
read full article tren trang
read full article tai day
read the full story tren bao
read the full story tren trang
read the full story tai day
reading time: 0 phut
reading time: 0 luot
recover your password
report this content
report this ad
read member-only stories
read 0 lần
read 0 times
reply to author
reddit rules
refbacks are on
refbacks are off
replydelete
reply delete
read 0 lan""", 5), ("""\
reblog
respond
report
reply all
replies
return to video
reply 0
reply
reddit
register
reactions
reaction score""", 4), ("""\
replay
remaining time
remaining time 0
remaining time -0
remaining time 0%
remaining time 0:0
remaining time -0:0
remaining time 0 / 0""", 9)],
    'mo': [("""\
more news
more stories like this
more from author
more stories
most read
more from this author
moi quy doc gia xem them
moi - nong
moi, nong
moi & nong
moi doc them
moi doc tiep
moi xem them
moi xem tiep
moi theo doi them
moi theo doi tiep
moi tham khao them
moi tham khao tiep
moi ban doc them
moi ban doc tiep
moi ban xem them
moi ban xem tiep
moi ban theo doi them
moi ban theo doi tiep
moi ban tham khao them
moi ban tham khao tiep
moi quy vi doc them
moi quy vi doc tiep
moi quy vi xem them
moi quy vi xem tiep
moi quy vi theo doi them
moi quy vi theo doi tiep
moi quy vi tham khao them
moi quy vi tham khao tiep
moi doc gia doc them
moi doc gia doc tiep
moi doc gia xem them
moi doc gia xem tiep
moi doc gia theo doi them
moi doc gia theo doi tiep
moi doc gia tham khao them
moi doc gia tham khao tiep
moi ban doc doc them
moi ban doc doc tiep
moi ban doc xem them
moi ban doc xem tiep
moi ban doc theo doi them
moi ban doc theo doi tiep
moi ban doc tham khao them
moi ban doc tham khao tiep
moi cac ban doc them
moi cac ban doc tiep
moi cac ban xem them
moi cac ban xem tiep
moi cac ban theo doi them
moi cac ban theo doi tiep
moi cac ban tham khao them
moi cac ban tham khao tiep
moi nhat / noi bat
moi cap nhat trong thoi su
moi cap nhat trong the gioi
moi cap nhat trong kinh doanh
moi cap nhat trong kinh te
moi cap nhat trong giai tri
moi cap nhat trong the thao
moi cap nhat trong phap luat
moi cap nhat trong giao duc
moi cap nhat trong suc khoe
moi cap nhat trong doi song
moi cap nhat trong du lich
moi cap nhat trong khoa hoc
moi cap nhat trong cong nghe
moi cap nhat trong xe
moi cap nhat trong van hoa
moi cap nhat trong xa hoi
moi cap nhat trong bat dong san
moi cap nhat trong ban doc
moi cap nhat trong nay
moi cap nhat muc thoi su
moi cap nhat muc the gioi
moi cap nhat muc kinh doanh
moi cap nhat muc kinh te
moi cap nhat muc giai tri
moi cap nhat muc the thao
moi cap nhat muc phap luat
moi cap nhat muc giao duc
moi cap nhat muc suc khoe
moi cap nhat muc doi song
moi cap nhat muc du lich
moi cap nhat muc khoa hoc
moi cap nhat muc cong nghe
moi cap nhat muc xe
moi cap nhat muc van hoa
moi cap nhat muc xa hoi
moi cap nhat muc bat dong san
moi cap nhat muc ban doc
moi cap nhat muc nay
moi cap nhat chuyen muc thoi su
moi cap nhat chuyen muc the gioi
moi cap nhat chuyen muc kinh doanh
moi cap nhat chuyen muc kinh te
moi cap nhat chuyen muc giai tri
moi cap nhat chuyen muc the thao
moi cap nhat chuyen muc phap luat
moi cap nhat chuyen muc giao duc
moi cap nhat chuyen muc suc khoe
moi cap nhat chuyen muc doi song
moi cap nhat chuyen muc du lich
moi cap nhat chuyen muc khoa hoc
moi cap nhat chuyen muc cong nghe
moi cap nhat chuyen muc xe
moi cap nhat chuyen muc van hoa
moi cap nhat chuyen muc xa hoi
moi cap nhat chuyen muc bat dong san
moi cap nhat chuyen muc ban doc
moi cap nhat chuyen muc nay
more you might like
more from this blog
more on this story
more episodes like this""", 0), ("""\
moi nhat
moi cap nhat""", 1), ("""\
moi truong - xa hoi
moi truong - kinh te
moi truong - chinh tri
moi truong - cong nghe
moi truong - y te
moi truong - doi song
moi truong - trat tu
moi truong - doi ngoai
moi truong - du lich
moi truong - nong thon
moi truong - giai tri
moi truong - thi truong
moi truong - thuong mai
moi truong
mon ngon""", 3), ("""\
mo tai khoan
mo binh luan
mo nhan xet
mo phan binh luan
mo y kien ban doc
moi day
mo rong""", 4), ("""\
more citation formats
moi nhat cu nhat tu dong cap nhat sau 0s
moi nhat cu nhat tu dong cap nhat sau 0 giay
moi nhat cu nhat tu dong cap nhat sau 0 phut
moi nhat cu nhat tu dong lam moi sau 0s
moi nhat cu nhat tu dong lam moi sau 0 giay
moi nhat cu nhat tu dong lam moi sau 0 phut
mo menu
moi ban nhap binh luan
mo rong noi dung
moi nhat truoc
mo thanh tim kiem
moi hon/cu hon
moi nhat nhieu tim nhat
mo trong cua so moi
mo rong / thu gon""", 5), ("""\
mo hop thoai cai dat phu de""", 9), ("""\
moi xem video
moi xem clip
moi xem video clip
moi xem clip duoi day
moi xem video duoi day
moi xem video tai day
moi xem clip tai day
moi xem doan clip
moi xem doan video
moi ban xem video
moi ban xem clip
moi ban xem video clip
moi ban xem clip duoi day
moi ban xem video duoi day
moi ban xem video tai day
moi ban xem clip tai day
moi ban xem doan clip
moi ban xem doan video
moi doc gia xem video
moi doc gia xem clip
moi doc gia xem video clip
moi doc gia xem clip duoi day
moi doc gia xem video duoi day
moi doc gia xem video tai day
moi doc gia xem clip tai day
moi doc gia xem doan clip
moi doc gia xem doan video
moi quy vi xem video
moi quy vi xem clip
moi quy vi xem video clip
moi quy vi xem clip duoi day
moi quy vi xem video duoi day
moi quy vi xem video tai day
moi quy vi xem clip tai day
moi quy vi xem doan clip
moi quy vi xem doan video
moi quy doc gia xem video
moi quy doc gia xem clip
moi quy doc gia xem video clip
moi quy doc gia xem clip duoi day
moi quy doc gia xem video duoi day
moi quy doc gia xem video tai day
moi quy doc gia xem clip tai day
moi quy doc gia xem doan clip
moi quy doc gia xem doan video
moi ban doc xem video
moi ban doc xem clip
moi ban doc xem video clip
moi ban doc xem clip duoi day
moi ban doc xem video duoi day
moi ban doc xem video tai day
moi ban doc xem clip tai day
moi ban doc xem doan clip
moi ban doc xem doan video""", 10)],
    'ke': [("""\
keep reading""", 0), ("""\
ket qua
ket noi
ket noi chung toi
ket noi voi chung toi""", 3), ("""\
ket qua tim kiem""", 4), ("""\
keine kommentare
ket qua tim kiem cho tu khoa
ket qua tim kiem cho
ket qua tim kiem tu khoa
ket thuc doc nhieu
ket qua tu 0 den 0 / tong so 0
ket qua tu 0 den 0 / 0
ket qua tu 0 den 0 tren tong so 0
ket qua tu 0 den 0 tren 0
ket qua tu 0 den 0 cua tong so 0
ket qua tu 0 den 0 cua 0
ket qua tu 0 den 0 trong tong so 0
ket qua tu 0 den 0 trong 0
ket qua tu 0 toi 0 / tong so 0
ket qua tu 0 toi 0 / 0
ket qua tu 0 toi 0 tren tong so 0
ket qua tu 0 toi 0 tren 0
ket qua tu 0 toi 0 cua tong so 0
ket qua tu 0 toi 0 cua 0
ket qua tu 0 toi 0 trong tong so 0
ket qua tu 0 toi 0 trong 0
ket qua 0 toi 0 tren tong so 0 ket qua
ket qua 0 toi 0 tren tong so 0
ket qua 0 toi 0 tren 0 ket qua
ket qua 0 toi 0 tren 0
ket qua 0 toi 0 cua tong so 0 ket qua
ket qua 0 toi 0 cua tong so 0
ket qua 0 toi 0 cua 0 ket qua
ket qua 0 toi 0 cua 0
ket qua 0 toi 0 / tong so 0 ket qua
ket qua 0 toi 0 / tong so 0
ket qua 0 toi 0 / 0 ket qua
ket qua 0 toi 0 / 0
ket qua 0 toi 0 trong tong so 0 ket qua
ket qua 0 toi 0 trong tong so 0
ket qua 0 toi 0 trong 0 ket qua
ket qua 0 toi 0 trong 0
ket qua 0 den 0 tren tong so 0 ket qua
ket qua 0 den 0 tren tong so 0
ket qua 0 den 0 tren 0 ket qua
ket qua 0 den 0 tren 0
ket qua 0 den 0 cua tong so 0 ket qua
ket qua 0 den 0 cua tong so 0
ket qua 0 den 0 cua 0 ket qua
ket qua 0 den 0 cua 0
ket qua 0 den 0 / tong so 0 ket qua
ket qua 0 den 0 / tong so 0
ket qua 0 den 0 / 0 ket qua
ket qua 0 den 0 / 0
ket qua 0 den 0 trong tong so 0 ket qua
ket qua 0 den 0 trong tong so 0
ket qua 0 den 0 trong 0 ket qua
ket qua 0 den 0 trong 0
keo xuong de doc tiep
keo xuong de xem tiep
keo xuong de xem them
keo ngang de doc tiep
keo ngang de xem tiep
keo ngang de xem them
keo sang trai de doc tiep
keo sang trai de xem tiep
keo sang trai de xem them
keo sang phai de doc tiep
keo sang phai de xem tiep
keo sang phai de xem them
kemtot nhat
kem tot nhat
kem tot""", 5), ("""\
keywords""", 8), ("""\
ket thuc cua so hop thoai""", 9)],
    'do': [("""\
don't miss
doc gia dang quan tam nhat
doc gia dang quan tam
doc gia quan tam nhat
doc gia quan tam
doc nhieu trong tuan
doc nhieu trong tuan qua
doc nhieu trong thang
doc nhieu trong thang qua
doc nhieu trong ngay
doc nhieu trong 0h
doc nhieu trong 0h qua
doc nhieu tuan
doc nhieu tuan qua
doc nhieu thang
doc nhieu thang qua
doc nhieu ngay
doc nhieu 0h
doc nhieu 0h qua
doc trong tuan
doc trong tuan qua
doc trong thang
doc trong thang qua
doc trong ngay
doc trong 0h
doc trong 0h qua
doc tuan
doc tuan qua
doc thang
doc thang qua
doc ngay
doc 0h
doc 0h qua
doc nhieu trang chu
doc nhieu tren trang chu
doc nhieu trang nhat
doc gia muon doc them
doc gia muon doc
doc gia muon xem them
doc gia muon xem
doc gia nen doc them
doc gia nen doc
doc gia nen xem them
doc gia nen xem
doc gia co the quan tam
doc gia co the thich
doc gia co the muon xem
doc gia co the muon doc
doc gia co the chua biet
doc them tin khac
doc them tin lien quan
doc them tin cung chuyen muc
doc them tin cung chu de
doc them tin moi nhat
doc them tin
doc them bai khac
doc them bai lien quan
doc them bai cung chuyen muc
doc them bai cung chu de
doc them bai moi nhat
doc them bai
doc them cac tin khac
doc them cac tin lien quan
doc them cac tin cung chuyen muc
doc them cac tin cung chu de
doc them cac tin moi nhat
doc them cac tin
doc them cac bai khac
doc them cac bai lien quan
doc them cac bai cung chuyen muc
doc them cac bai cung chu de
doc them cac bai moi nhat
doc them cac bai
doc them bai viet khac
doc them bai viet lien quan
doc them bai viet cung chuyen muc
doc them bai viet cung chu de
doc them bai viet moi nhat
doc them bai viet
doc them tin tuc khac
doc them tin tuc lien quan
doc them tin tuc cung chuyen muc
doc them tin tuc cung chu de
doc them tin tuc moi nhat
doc them tin tuc
doc them nhung tin khac
doc them nhung tin lien quan
doc them nhung tin cung chuyen muc
doc them nhung tin cung chu de
doc them nhung tin moi nhat
doc them nhung tin
doc them nhung bai khac
doc them nhung bai lien quan
doc them nhung bai cung chuyen muc
doc them nhung bai cung chu de
doc them nhung bai moi nhat
doc them nhung bai
doc nhieu nhat hom nay
doc nhieu nhat trong ngay
doc nhieu nhat trong tuan
doc nhieu nhat 0 gio
doc nhieu nhat 0h
doc nhieu nhat
doc nhieu hom nay
doc nhieu 0 gio
doc nhieu
dong su kien
doc nhanh 0h qua
doc nhanh 0h
doc nhanh 0 gio qua
doc nhanh 0 gio
doc bai khac
doc bai tiep theo
doc bai ke tiep
doc tin khac
doc tin tiep theo
doc tin ke tiep
doc them
doc nhieu trong thoi su
doc nhieu trong the gioi
doc nhieu trong kinh doanh
doc nhieu trong kinh te
doc nhieu trong giai tri
doc nhieu trong the thao
doc nhieu trong phap luat
doc nhieu trong giao duc
doc nhieu trong suc khoe
doc nhieu trong doi song
doc nhieu trong du lich
doc nhieu trong khoa hoc
doc nhieu trong cong nghe
doc nhieu trong xe
doc nhieu trong van hoa
doc nhieu trong xa hoi
doc nhieu trong bat dong san
doc nhieu trong ban doc
doc nhieu trong nay
doc nhieu muc thoi su
doc nhieu muc the gioi
doc nhieu muc kinh doanh
doc nhieu muc kinh te
doc nhieu muc giai tri
doc nhieu muc the thao
doc nhieu muc phap luat
doc nhieu muc giao duc
doc nhieu muc suc khoe
doc nhieu muc doi song
doc nhieu muc du lich
doc nhieu muc khoa hoc
doc nhieu muc cong nghe
doc nhieu muc xe
doc nhieu muc van hoa
doc nhieu muc xa hoi
doc nhieu muc bat dong san
doc nhieu muc ban doc
doc nhieu muc nay
doc nhieu chuyen muc thoi su
doc nhieu chuyen muc the gioi
doc nhieu chuyen muc kinh doanh
doc nhieu chuyen muc kinh te
doc nhieu chuyen muc giai tri
doc nhieu chuyen muc the thao
doc nhieu chuyen muc phap luat
doc nhieu chuyen muc giao duc
doc nhieu chuyen muc suc khoe
doc nhieu chuyen muc doi song
doc nhieu chuyen muc du lich
doc nhieu chuyen muc khoa hoc
doc nhieu chuyen muc cong nghe
doc nhieu chuyen muc xe
doc nhieu chuyen muc van hoa
doc nhieu chuyen muc xa hoi
doc nhieu chuyen muc bat dong san
doc nhieu chuyen muc ban doc
doc nhieu chuyen muc nay""", 0), ("""\
doc gia phan hoi 0
doc gia phan hoi
doc gia binh luan 0
doc gia binh luan
doc gia gop y 0
doc gia gop y
doc gia nhan xet 0
doc gia nhan xet
doc tiep""", 1), ("""\
doanh nghiệp
doanh nhân
doanh nghiệp - doanh nhân
do thi
doi ngoai
doanh nghiep
doanh nhan
doanh nghiep - doanh nhan
doi song van hoa
doi song
doi song - xa hoi
dong bang song cuu long
doc cham
doc gia gui bai
doi nghe si
don hang cua toi
don dat hang cua toi
doi mat khau
doi tac
doi ngu bac si
doi ngu chuyen gia""", 3), ("""\
do tuong phan
downvote
download
doc lai 0
doc lai
dong
dong y""", 4), ("""\
download ứng dụng
download app
download ứng dụng báo
download ứng dụng miễn phí
download ứng dụng di động
download on the google play
download on the app store
download on the the app store
download on the appstore
download citation
download data is not yet available
doc gia co hai long voi bai viet nay khong
doc gia co hai long voi bai viet nay
doc gia co hai long voi noi dung nay khong
doc gia co hai long voi noi dung nay
doc gia co hai long voi cau tra loi nay khong
doc gia co hai long voi cau tra loi nay
doc gia co hai long voi thong tin nay khong
doc gia co hai long voi thong tin nay
doc gia co hai long voi dich vu nay khong
doc gia co hai long voi dich vu nay
doc gia co hai long voi trang nay khong
doc gia co hai long voi trang nay
doc gia co hai long ve bai viet nay khong
doc gia co hai long ve bai viet nay
doc gia co hai long ve noi dung nay khong
doc gia co hai long ve noi dung nay
doc gia co hai long ve cau tra loi nay khong
doc gia co hai long ve cau tra loi nay
doc gia co hai long ve thong tin nay khong
doc gia co hai long ve thong tin nay
doc gia co hai long ve dich vu nay khong
doc gia co hai long ve dich vu nay
doc gia co hai long ve trang nay khong
doc gia co hai long ve trang nay
doi co chu
dong y tat ca
dong luu thong tin
doc bai viet day du
doc bai viet goc
doc bai viet nguyen van
doc bai day du
doc bai goc
doc bai nguyen van
doc tin day du
doc tin goc
doc tin nguyen van
doc trong khoang 0 phut
doc ve cach chung toi dua duong dan ra ben ngoai
doc ve cach tiep can cua chung toi voi lien ket ngoai
doc ve cach tiep can cua chung toi doi voi lien ket ngoai
doc bai viet
doc bai nay
doc bai bao
doc bai viet nay
doc bai web
doc trang viet
doc trang nay
doc trang bao
doc trang viet nay
doc trang web
doc trang goc
doc chi tiet o day
doc chi tiet tai day
doc chi tiet bai viet
doc chi tiet ben duoi
doc chi tiet
doc ban day du o day
doc ban day du tai day
doc ban day du bai viet
doc ban day du ben duoi
doc ban day du
doc toan bo o day
doc toan bo tai day
doc toan bo bai viet
doc toan bo ben duoi
doc toan bo
doc day du o day
doc day du tai day
doc day du bai viet
doc day du ben duoi
doc day du
doc tiep o day
doc tiep tai day
doc tiep bai viet
doc tiep ben duoi
doc them o day
doc them tai day
doc them ben duoi
doc ngay o day
doc ngay tai day
doc ngay bai viet
doc ngay ben duoi
doc them ve san pham o day
doc them ve san pham tai day
doc them ve dich vu o day
doc them ve dich vu tai day
doc them thong tin san pham o day
doc them thong tin san pham tai day
doc them cac san pham o day
doc them cac san pham tai day
doc them san pham o day
doc them san pham tai day
doc bai viet tren bao
doc bai viet tren trang
doc bai viet tai day
doc bai goc tren bao
doc bai goc tren trang
doc bai goc tai day
dong menu
dong lai
download ung dung
download ung dung bao
download ung dung mien phi
download ung dung di dong
doc gia danh gia bai viet nay the nao
doc gia danh gia bai viet nay
doc gia danh gia the nao the nao
doc gia danh gia the nao
doc gia danh gia ve bai viet nay the nao
doc gia danh gia ve bai viet nay
doc gia nghi gi bai viet nay the nao
doc gia nghi gi bai viet nay
doc gia nghi gi the nao the nao
doc gia nghi gi the nao
doc gia nghi gi ve bai viet nay the nao
doc gia nghi gi ve bai viet nay
doc gia thay bai viet nay the nao
doc gia thay bai viet nay
doc gia thay the nao the nao
doc gia thay the nao
doc gia thay ve bai viet nay the nao
doc gia thay ve bai viet nay
doi tinh thanh
doi ngon ngu
doi khu vuc
doi giao dien
doi mui gio
doi chuyen muc
dong y cookie
doc bao tren google news
doc bao tren facebook
doc bao tren zalo
doc bao tren youtube
doc bao tren telegram
dong thanh tim kiem
dong mo muc luc
doc bao in
doc nhanh
doc 0 lan
doc 0 luot
doc voi co chu a- a a
doc voi co chu a- a
doc voi co chu a a- a
doi co chu a- a a
doi co chu a- a
doi co chu a a- a
download vui lòng tải xuống để xem tài liệu đầy đủ
doc 0 times
dong cua so chia se
doi y mien phi 0 ngay
download vui long tai xuong de xem tai lieu day du
dong bo tai khoan
dong bo tai khoan thanh cong
dong gop y kien ve bai viet
dong gop y kien ve bai viet nay
dong gop y kien ve bai bao
dong gop y kien ve bai bao nay
dong gop y kien ve noi dung nay
dong gop y kien cho bai viet
dong gop y kien cho bai viet nay
dong gop y kien cho bai bao
dong gop y kien cho bai bao nay
dong gop y kien cho noi dung nay
dong quang cao sau 0s
dong quang cao sau 0 giay
doc gia con 0 bai mien phi trong thang nay
doc gia con 0 bai mien phi trong tuan nay
doc gia con 0 bai mien phi hom nay
doc gia con 0 bai mien phi
doc gia con 0 bai viet mien phi trong thang nay
doc gia con 0 bai viet mien phi trong tuan nay
doc gia con 0 bai viet mien phi hom nay
doc gia con 0 bai viet mien phi
doc gia con 0 bai bao mien phi trong thang nay
doc gia con 0 bai bao mien phi trong tuan nay
doc gia con 0 bai bao mien phi hom nay
doc gia con 0 bai bao mien phi""", 5), ("""\
dong hop thoai
do dai 0:0
do dai -0:0
doi giong doc
doi giong""", 9), ("""\
doan clip
doan video""", 10), ("""\
dong quang cao""", 11)],
    'mờ': [("""\
mời quý độc giả xem thêm
mời đọc thêm
mời đọc tiếp
mời xem thêm
mời xem tiếp
mời theo dõi thêm
mời theo dõi tiếp
mời tham khảo thêm
mời tham khảo tiếp
mời bạn đọc thêm
mời bạn đọc tiếp
mời bạn xem thêm
mời bạn xem tiếp
mời bạn theo dõi thêm
mời bạn theo dõi tiếp
mời bạn tham khảo thêm
mời bạn tham khảo tiếp
mời quý vị đọc thêm
mời quý vị đọc tiếp
mời quý vị xem thêm
mời quý vị xem tiếp
mời quý vị theo dõi thêm
mời quý vị theo dõi tiếp
mời quý vị tham khảo thêm
mời quý vị tham khảo tiếp
mời độc giả đọc thêm
mời độc giả đọc tiếp
mời độc giả xem thêm
mời độc giả xem tiếp
mời độc giả theo dõi thêm
mời độc giả theo dõi tiếp
mời độc giả tham khảo thêm
mời độc giả tham khảo tiếp
mời bạn đọc đọc thêm
mời bạn đọc đọc tiếp
mời bạn đọc xem thêm
mời bạn đọc xem tiếp
mời bạn đọc theo dõi thêm
mời bạn đọc theo dõi tiếp
mời bạn đọc tham khảo thêm
mời bạn đọc tham khảo tiếp
mời các bạn đọc thêm
mời các bạn đọc tiếp
mời các bạn xem thêm
mời các bạn xem tiếp
mời các bạn theo dõi thêm
mời các bạn theo dõi tiếp
mời các bạn tham khảo thêm
mời các bạn tham khảo tiếp""", 0), ("""\
mời bạn nhập bình luận""", 5), ("""\
mời xem video
mời xem clip
mời xem video clip
mời xem clip dưới đây
mời xem video dưới đây
mời xem video tại đây
mời xem clip tại đây
mời xem đoạn clip
mời xem đoạn video
mời bạn xem video
mời bạn xem clip
mời bạn xem video clip
mời bạn xem clip dưới đây
mời bạn xem video dưới đây
mời bạn xem video tại đây
mời bạn xem clip tại đây
mời bạn xem đoạn clip
mời bạn xem đoạn video
mời độc giả xem video
mời độc giả xem clip
mời độc giả xem video clip
mời độc giả xem clip dưới đây
mời độc giả xem video dưới đây
mời độc giả xem video tại đây
mời độc giả xem clip tại đây
mời độc giả xem đoạn clip
mời độc giả xem đoạn video
mời quý vị xem video
mời quý vị xem clip
mời quý vị xem video clip
mời quý vị xem clip dưới đây
mời quý vị xem video dưới đây
mời quý vị xem video tại đây
mời quý vị xem clip tại đây
mời quý vị xem đoạn clip
mời quý vị xem đoạn video
mời quý độc giả xem video
mời quý độc giả xem clip
mời quý độc giả xem video clip
mời quý độc giả xem clip dưới đây
mời quý độc giả xem video dưới đây
mời quý độc giả xem video tại đây
mời quý độc giả xem clip tại đây
mời quý độc giả xem đoạn clip
mời quý độc giả xem đoạn video
mời bạn đọc xem video
mời bạn đọc xem clip
mời bạn đọc xem video clip
mời bạn đọc xem clip dưới đây
mời bạn đọc xem video dưới đây
mời bạn đọc xem video tại đây
mời bạn đọc xem clip tại đây
mời bạn đọc xem đoạn clip
mời bạn đọc xem đoạn video""", 10)],
    'ản': [("""\
ảnh liên quan""", 0), ("""\
ảnh khác""", 1), ("""\
ảnh""", 3), ("""\
ảnh 0/0""", 10)],
    'đá': [("""\
đáng đọc""", 0), ("""\
đánh giá sản phẩm""", 3), ("""\
đánh giá cho bài viết
đánh giá cho bài viết này
đánh giá cho nội dung
đánh giá về bài viết
đánh giá về bài viết này
đánh giá về nội dung
đánh giá bài viết0/0
đánh giá bài viết
đánh giá bài viết này
đánh giá của bạn về bài viết
đánh giá nội dung này
đánh giá 0
đáp án được xác minh
đáp án được xác thực
đáp án được kiểm chứng
đáp án đã được xác minh
đáp án đã được xác thực
đáp án đã được kiểm chứng
đáp án đã xác minh
đáp án đã xác thực
đáp án đã kiểm chứng
đánh giá: 0/0 0 phiếu bầu
đánh giá: 0/0 0 phiếu
đánh giá: 0/0 0 lượt
đánh giá: 0/0 0 votes
đánh giá: 0 / 0
đánh giá post
đánh giá mục này
đánh dấu đã đọc
đánh dấu diễn đàn đã đọc
đánh dấu trang này
đánh giá của bạn
đánh dấu để đọc sau
đánh dấu để đọc lại
đánh dấu để xem sau
đánh giá bài viết: / 0""", 5), ("""\
đánh dấu
đánh giá""", 4)],
    'mớ': [("""\
mới - nóng
mới, nóng
mới & nóng
mới nhất / nổi bật
mới cập nhật trong thời sự
mới cập nhật trong thế giới
mới cập nhật trong kinh doanh
mới cập nhật trong kinh tế
mới cập nhật trong giải trí
mới cập nhật trong thể thao
mới cập nhật trong pháp luật
mới cập nhật trong giáo dục
mới cập nhật trong sức khỏe
mới cập nhật trong đời sống
mới cập nhật trong du lịch
mới cập nhật trong khoa học
mới cập nhật trong công nghệ
mới cập nhật trong xe
mới cập nhật trong văn hóa
mới cập nhật trong xã hội
mới cập nhật trong bất động sản
mới cập nhật trong bạn đọc
mới cập nhật trong này
mới cập nhật mục thời sự
mới cập nhật mục thế giới
mới cập nhật mục kinh doanh
mới cập nhật mục kinh tế
mới cập nhật mục giải trí
mới cập nhật mục thể thao
mới cập nhật mục pháp luật
mới cập nhật mục giáo dục
mới cập nhật mục sức khỏe
mới cập nhật mục đời sống
mới cập nhật mục du lịch
mới cập nhật mục khoa học
mới cập nhật mục công nghệ
mới cập nhật mục xe
mới cập nhật mục văn hóa
mới cập nhật mục xã hội
mới cập nhật mục bất động sản
mới cập nhật mục bạn đọc
mới cập nhật mục này
mới cập nhật chuyên mục thời sự
mới cập nhật chuyên mục thế giới
mới cập nhật chuyên mục kinh doanh
mới cập nhật chuyên mục kinh tế
mới cập nhật chuyên mục giải trí
mới cập nhật chuyên mục thể thao
mới cập nhật chuyên mục pháp luật
mới cập nhật chuyên mục giáo dục
mới cập nhật chuyên mục sức khỏe
mới cập nhật chuyên mục đời sống
mới cập nhật chuyên mục du lịch
mới cập nhật chuyên mục khoa học
mới cập nhật chuyên mục công nghệ
mới cập nhật chuyên mục xe
mới cập nhật chuyên mục văn hóa
mới cập nhật chuyên mục xã hội
mới cập nhật chuyên mục bất động sản
mới cập nhật chuyên mục bạn đọc
mới cập nhật chuyên mục này
mới cập nhật trong sức khoẻ
mới cập nhật trong văn hoá
mới cập nhật mục sức khoẻ
mới cập nhật mục văn hoá
mới cập nhật chuyên mục sức khoẻ
mới cập nhật chuyên mục văn hoá""", 0), ("""\
mới nhất
mới cập nhật""", 1), ("""\
mới nhất cũ nhất tự động cập nhật sau 0s
mới nhất cũ nhất tự động cập nhật sau 0 giây
mới nhất cũ nhất tự động cập nhật sau 0 phút
mới nhất cũ nhất tự động làm mới sau 0s
mới nhất cũ nhất tự động làm mới sau 0 giây
mới nhất cũ nhất tự động làm mới sau 0 phút
mới nhất trước
mới hơn/cũ hơn
mới nhất nhiều tim nhất""", 5), ("""\
mới đây""", 4)],
    'nổ': [("""\
nổi bật trang chủ
nổi bật trên trang chủ
nổi bật trang nhất
nổi bật trong ngày
nổi bật trong tuần
nổi bật trong tháng
nổi bật trong thời sự
nổi bật trong thế giới
nổi bật trong kinh doanh
nổi bật trong kinh tế
nổi bật trong giải trí
nổi bật trong thể thao
nổi bật trong pháp luật
nổi bật trong giáo dục
nổi bật trong sức khỏe
nổi bật trong đời sống
nổi bật trong du lịch
nổi bật trong khoa học
nổi bật trong công nghệ
nổi bật trong xe
nổi bật trong văn hóa
nổi bật trong xã hội
nổi bật trong bất động sản
nổi bật trong bạn đọc
nổi bật trong này
nổi bật mục thời sự
nổi bật mục thế giới
nổi bật mục kinh doanh
nổi bật mục kinh tế
nổi bật mục giải trí
nổi bật mục thể thao
nổi bật mục pháp luật
nổi bật mục giáo dục
nổi bật mục sức khỏe
nổi bật mục đời sống
nổi bật mục du lịch
nổi bật mục khoa học
nổi bật mục công nghệ
nổi bật mục xe
nổi bật mục văn hóa
nổi bật mục xã hội
nổi bật mục bất động sản
nổi bật mục bạn đọc
nổi bật mục này
nổi bật chuyên mục thời sự
nổi bật chuyên mục thế giới
nổi bật chuyên mục kinh doanh
nổi bật chuyên mục kinh tế
nổi bật chuyên mục giải trí
nổi bật chuyên mục thể thao
nổi bật chuyên mục pháp luật
nổi bật chuyên mục giáo dục
nổi bật chuyên mục sức khỏe
nổi bật chuyên mục đời sống
nổi bật chuyên mục du lịch
nổi bật chuyên mục khoa học
nổi bật chuyên mục công nghệ
nổi bật chuyên mục xe
nổi bật chuyên mục văn hóa
nổi bật chuyên mục xã hội
nổi bật chuyên mục bất động sản
nổi bật chuyên mục bạn đọc
nổi bật chuyên mục này
nổi bật trong sức khoẻ
nổi bật trong văn hoá
nổi bật mục sức khoẻ
nổi bật mục văn hoá
nổi bật chuyên mục sức khoẻ
nổi bật chuyên mục văn hoá""", 0), ("""\
nổi bật""", 1), ("""\
nổi bật nhất""", 4)],
    'có': [("""\
có thể bạn muốn đọc thêm
có thể bạn muốn đọc
có thể bạn muốn xem thêm
có thể bạn muốn xem
có thể bạn nên đọc thêm
có thể bạn nên đọc
có thể bạn nên xem thêm
có thể bạn nên xem
có thể độc giả muốn đọc thêm
có thể độc giả muốn đọc
có thể độc giả muốn xem thêm
có thể độc giả muốn xem
có thể độc giả nên đọc thêm
có thể độc giả nên đọc
có thể độc giả nên xem thêm
có thể độc giả nên xem
có thể bạn đọc muốn đọc thêm
có thể bạn đọc muốn đọc
có thể bạn đọc muốn xem thêm
có thể bạn đọc muốn xem
có thể bạn đọc nên đọc thêm
có thể bạn đọc nên đọc
có thể bạn đọc nên xem thêm
có thể bạn đọc nên xem
có thể bạn quan tâm
có thể bạn thích
có thể bạn chưa biết
có thể bạn chưa đọc
có thể bạn chưa xem
có thể bạn bỏ lỡ
có thể bạn đã bỏ lỡ
có thể quý vị quan tâm
có thể quý vị thích
có thể quý vị muốn xem
có thể quý vị muốn đọc
có thể quý vị chưa biết
có thể quý vị chưa đọc
có thể quý vị chưa xem
có thể quý vị bỏ lỡ
có thể quý vị đã bỏ lỡ
có thể độc giả quan tâm
có thể độc giả thích
có thể độc giả chưa biết
có thể độc giả chưa đọc
có thể độc giả chưa xem
có thể độc giả bỏ lỡ
có thể độc giả đã bỏ lỡ
có thể bạn đọc quan tâm
có thể bạn đọc thích
có thể bạn đọc chưa biết
có thể bạn đọc chưa đọc
có thể bạn đọc chưa xem
có thể bạn đọc bỏ lỡ
có thể bạn đọc đã bỏ lỡ
có thể chị em quan tâm
có thể chị em thích
có thể chị em muốn xem
có thể chị em muốn đọc
có thể chị em chưa biết
có thể chị em chưa đọc
có thể chị em chưa xem
có thể chị em bỏ lỡ
có thể chị em đã bỏ lỡ
có thể các mẹ quan tâm
có thể các mẹ thích
có thể các mẹ muốn xem
có thể các mẹ muốn đọc
có thể các mẹ chưa biết
có thể các mẹ chưa đọc
có thể các mẹ chưa xem
có thể các mẹ bỏ lỡ
có thể các mẹ đã bỏ lỡ
có thể mẹ quan tâm
có thể mẹ thích
có thể mẹ muốn xem
có thể mẹ muốn đọc
có thể mẹ chưa biết
có thể mẹ chưa đọc
có thể mẹ chưa xem
có thể mẹ bỏ lỡ
có thể mẹ đã bỏ lỡ
có thể anh em quan tâm
có thể anh em thích
có thể anh em muốn xem
có thể anh em muốn đọc
có thể anh em chưa biết
có thể anh em chưa đọc
có thể anh em chưa xem
có thể anh em bỏ lỡ
có thể anh em đã bỏ lỡ
có thể quý khách quan tâm
có thể quý khách thích
có thể quý khách muốn xem
có thể quý khách muốn đọc
có thể quý khách chưa biết
có thể quý khách chưa đọc
có thể quý khách chưa xem
có thể quý khách bỏ lỡ
có thể quý khách đã bỏ lỡ
có thể bạn cũng quan tâm
có thể bạn cũng sẽ thích
có thể bạn sẽ thích
có thể bạn muốn download""", 0), ("""\
có liên quan""", 1), ("""\
có 0 không 0
có ích 0
có 0 sản phẩm trong giỏ hàng
có 0 sản phẩm trong giỏ hàng của bạn
có 0 sản phẩm trong giỏ hàng của quý khách
có 0 sản phẩm nào trong giỏ hàng
có 0 sản phẩm nào trong giỏ hàng của bạn
có 0 sản phẩm nào trong giỏ hàng của quý khách
có bình luận 0
có hình ảnh / video 0
có gì mới""", 5), ("""\
có
có không""", 4)],
    'qu': [("""\
quý vị có thể quan tâm
quý vị có thể thích
quý vị có thể muốn xem
quý vị có thể muốn đọc
quý vị có thể chưa biết
quy vi co the quan tam
quy vi co the thich
quy vi co the muon xem
quy vi co the muon doc
quy vi co the chua biet""", 0), ("""\
quan tâm nhất
quay lại
quan tam nhat
quay lai""", 1), ("""\
quốc tế
quốc hội
quân sự
quốc phòng
quốc phòng - an ninh
quy hoạch
quán ngon
quan điểm
quy định sử dụng
quoc te
quoc hoi
quan su
quoc phong
quoc phong - an ninh
quy hoach
quan ngon
quan diem
quy dinh su dung
quy định dịch vụ
quy định chung
quy định sử dụng dịch vụ
quy định mua bán
quy định và điều kiện
quy định & điều kiện
quy định và chính sách
quy định giao dịch
quy định đặt hàng
quy định thanh toán
quy định bảo mật
quy chế hoạt động
quy chế hoạt động sàn
quy trình giải quyết khiếu nại
quản lý đơn hàng
quản lý mua hàng
quản lý đặt hàng
quản lý giao dịch
quan hệ cổ đông
quan hệ đầu tư
quản lý nhà nước
quy dinh dich vu
quy dinh chung
quy dinh su dung dich vu
quy dinh mua ban
quy dinh va dieu kien
quy dinh & dieu kien
quy dinh va chinh sach
quy dinh giao dich
quy dinh dat hang
quy dinh thanh toan
quy dinh bao mat
quy che hoat dong
quy che hoat dong san
quy trinh giai quyet khieu nai
quan ly don hang
quan ly mua hang
quan ly dat hang
quan ly giao dich
quan he co dong
quan he dau tu
quan ly nha nuoc""", 3), ("""\
quý vị có hài lòng với bài viết này không
quý vị có hài lòng với bài viết này
quý vị có hài lòng với nội dung này không
quý vị có hài lòng với nội dung này
quý vị có hài lòng với câu trả lời này không
quý vị có hài lòng với câu trả lời này
quý vị có hài lòng với thông tin này không
quý vị có hài lòng với thông tin này
quý vị có hài lòng với dịch vụ này không
quý vị có hài lòng với dịch vụ này
quý vị có hài lòng với trang này không
quý vị có hài lòng với trang này
quý vị có hài lòng về bài viết này không
quý vị có hài lòng về bài viết này
quý vị có hài lòng về nội dung này không
quý vị có hài lòng về nội dung này
quý vị có hài lòng về câu trả lời này không
quý vị có hài lòng về câu trả lời này
quý vị có hài lòng về thông tin này không
quý vị có hài lòng về thông tin này
quý vị có hài lòng về dịch vụ này không
quý vị có hài lòng về dịch vụ này
quý vị có hài lòng về trang này không
quý vị có hài lòng về trang này
quý khách có hài lòng với bài viết này không
quý khách có hài lòng với bài viết này
quý khách có hài lòng với nội dung này không
quý khách có hài lòng với nội dung này
quý khách có hài lòng với câu trả lời này không
quý khách có hài lòng với câu trả lời này
quý khách có hài lòng với thông tin này không
quý khách có hài lòng với thông tin này
quý khách có hài lòng với dịch vụ này không
quý khách có hài lòng với dịch vụ này
quý khách có hài lòng với trang này không
quý khách có hài lòng với trang này
quý khách có hài lòng về bài viết này không
quý khách có hài lòng về bài viết này
quý khách có hài lòng về nội dung này không
quý khách có hài lòng về nội dung này
quý khách có hài lòng về câu trả lời này không
quý khách có hài lòng về câu trả lời này
quý khách có hài lòng về thông tin này không
quý khách có hài lòng về thông tin này
quý khách có hài lòng về dịch vụ này không
quý khách có hài lòng về dịch vụ này
quý khách có hài lòng về trang này không
quý khách có hài lòng về trang này
quên mật khẩu
quay lại trang chủ
quay lại đầu trang
quay lại trang trước
quay lại chuyên mục
quay lại danh sách
quay lại trang trước đó
quay lại thời sự
quay lại thế giới
quay lại kinh doanh
quay lại giải trí
quay lại thể thao
quay lại pháp luật
quay lại giáo dục
quay lại sức khỏe
quay lại đời sống
quay lại du lịch
quay lại khoa học
quay lại số hóa
quay lại xe
quay lại ý kiến
quay lại tâm sự
quay lại bất động sản
quay lại kinh tế
quay lại văn hóa
quay lại xã hội
quay lại công nghệ
quý vị đánh giá bài viết này thế nào
quý vị đánh giá bài viết này
quý vị đánh giá thế nào thế nào
quý vị đánh giá thế nào
quý vị đánh giá về bài viết này thế nào
quý vị đánh giá về bài viết này
quý vị nghĩ gì bài viết này thế nào
quý vị nghĩ gì bài viết này
quý vị nghĩ gì thế nào thế nào
quý vị nghĩ gì thế nào
quý vị nghĩ gì về bài viết này thế nào
quý vị nghĩ gì về bài viết này
quý vị thấy bài viết này thế nào
quý vị thấy bài viết này
quý vị thấy thế nào thế nào
quý vị thấy thế nào
quý vị thấy về bài viết này thế nào
quý vị thấy về bài viết này
quay trở lại cửa hàng
quay lại cửa hàng
quy định quyền riêng tư
quyền viết bài
quyền hạn của bạn
quét mã qr để tải
quét mã qr để tải ứng dụng
quét mã qr để tải app
quét mã qr để theo dõi
quét mã qr để đọc báo
quét mã qr để truy cập
quay lại sức khoẻ
quay lại số hoá
quay lại văn hoá
quy vi co hai long voi bai viet nay khong
quy vi co hai long voi bai viet nay
quy vi co hai long voi noi dung nay khong
quy vi co hai long voi noi dung nay
quy vi co hai long voi cau tra loi nay khong
quy vi co hai long voi cau tra loi nay
quy vi co hai long voi thong tin nay khong
quy vi co hai long voi thong tin nay
quy vi co hai long voi dich vu nay khong
quy vi co hai long voi dich vu nay
quy vi co hai long voi trang nay khong
quy vi co hai long voi trang nay
quy vi co hai long ve bai viet nay khong
quy vi co hai long ve bai viet nay
quy vi co hai long ve noi dung nay khong
quy vi co hai long ve noi dung nay
quy vi co hai long ve cau tra loi nay khong
quy vi co hai long ve cau tra loi nay
quy vi co hai long ve thong tin nay khong
quy vi co hai long ve thong tin nay
quy vi co hai long ve dich vu nay khong
quy vi co hai long ve dich vu nay
quy vi co hai long ve trang nay khong
quy vi co hai long ve trang nay
quy khach co hai long voi bai viet nay khong
quy khach co hai long voi bai viet nay
quy khach co hai long voi noi dung nay khong
quy khach co hai long voi noi dung nay
quy khach co hai long voi cau tra loi nay khong
quy khach co hai long voi cau tra loi nay
quy khach co hai long voi thong tin nay khong
quy khach co hai long voi thong tin nay
quy khach co hai long voi dich vu nay khong
quy khach co hai long voi dich vu nay
quy khach co hai long voi trang nay khong
quy khach co hai long voi trang nay
quy khach co hai long ve bai viet nay khong
quy khach co hai long ve bai viet nay
quy khach co hai long ve noi dung nay khong
quy khach co hai long ve noi dung nay
quy khach co hai long ve cau tra loi nay khong
quy khach co hai long ve cau tra loi nay
quy khach co hai long ve thong tin nay khong
quy khach co hai long ve thong tin nay
quy khach co hai long ve dich vu nay khong
quy khach co hai long ve dich vu nay
quy khach co hai long ve trang nay khong
quy khach co hai long ve trang nay
quen mat khau
quay lai trang chu
quay lai dau trang
quay lai trang truoc
quay lai chuyen muc
quay lai danh sach
quay lai trang truoc do
quay lai thoi su
quay lai the gioi
quay lai kinh doanh
quay lai giai tri
quay lai the thao
quay lai phap luat
quay lai giao duc
quay lai suc khoe
quay lai doi song
quay lai du lich
quay lai khoa hoc
quay lai so hoa
quay lai xe
quay lai y kien
quay lai tam su
quay lai bat dong san
quay lai kinh te
quay lai van hoa
quay lai xa hoi
quay lai cong nghe
quy vi danh gia bai viet nay the nao
quy vi danh gia bai viet nay
quy vi danh gia the nao the nao
quy vi danh gia the nao
quy vi danh gia ve bai viet nay the nao
quy vi danh gia ve bai viet nay
quy vi nghi gi bai viet nay the nao
quy vi nghi gi bai viet nay
quy vi nghi gi the nao the nao
quy vi nghi gi the nao
quy vi nghi gi ve bai viet nay the nao
quy vi nghi gi ve bai viet nay
quy vi thay bai viet nay the nao
quy vi thay bai viet nay
quy vi thay the nao the nao
quy vi thay the nao
quy vi thay ve bai viet nay the nao
quy vi thay ve bai viet nay
quay tro lai cua hang
quay lai cua hang
quy dinh quyen rieng tu
quyen viet bai
quyen han cua ban
quet ma qr de tai
quet ma qr de tai ung dung
quet ma qr de tai app
quet ma qr de theo doi
quet ma qr de doc bao
quet ma qr de truy cap
quay lại blog
quick navigation
quyền gửi bài
quảng cáo • nhấn để bỏ qua
quảng cáo • nhấn để đóng
quảng cáo • nhấn để tắt
quảng cáo • bấm để bỏ qua
quảng cáo • bấm để đóng
quảng cáo • bấm để tắt
quảng cáo • click để bỏ qua
quảng cáo • click để đóng
quảng cáo • click để tắt
quảng cáo - nhấn để bỏ qua
quảng cáo - nhấn để đóng
quảng cáo - nhấn để tắt
quảng cáo - bấm để bỏ qua
quảng cáo - bấm để đóng
quảng cáo - bấm để tắt
quảng cáo - click để bỏ qua
quảng cáo - click để đóng
quảng cáo - click để tắt
quảng cáo – nhấn để bỏ qua
quảng cáo – nhấn để đóng
quảng cáo – nhấn để tắt
quảng cáo – bấm để bỏ qua
quảng cáo – bấm để đóng
quảng cáo – bấm để tắt
quảng cáo – click để bỏ qua
quảng cáo – click để đóng
quảng cáo – click để tắt
quảng cáo · nhấn để bỏ qua
quảng cáo · nhấn để đóng
quảng cáo · nhấn để tắt
quảng cáo · bấm để bỏ qua
quảng cáo · bấm để đóng
quảng cáo · bấm để tắt
quảng cáo · click để bỏ qua
quảng cáo · click để đóng
quảng cáo · click để tắt
quảng cáo . nhấn để bỏ qua
quảng cáo . nhấn để đóng
quảng cáo . nhấn để tắt
quảng cáo . bấm để bỏ qua
quảng cáo . bấm để đóng
quảng cáo . bấm để tắt
quảng cáo . click để bỏ qua
quảng cáo . click để đóng
quảng cáo . click để tắt
quý khách tìm gì hôm nay
quý khách cần tìm gì hôm nay
quý khách muốn tìm gì hôm nay
quên tên đăng nhập
quay lai blog
quyen gui bai
quang cao • nhan de bo qua
quang cao • nhan de dong
quang cao • nhan de tat
quang cao • bam de bo qua
quang cao • bam de dong
quang cao • bam de tat
quang cao • click de bo qua
quang cao • click de dong
quang cao • click de tat
quang cao - nhan de bo qua
quang cao - nhan de dong
quang cao - nhan de tat
quang cao - bam de bo qua
quang cao - bam de dong
quang cao - bam de tat
quang cao - click de bo qua
quang cao - click de dong
quang cao - click de tat
quang cao – nhan de bo qua
quang cao – nhan de dong
quang cao – nhan de tat
quang cao – bam de bo qua
quang cao – bam de dong
quang cao – bam de tat
quang cao – click de bo qua
quang cao – click de dong
quang cao – click de tat
quang cao · nhan de bo qua
quang cao · nhan de dong
quang cao · nhan de tat
quang cao · bam de bo qua
quang cao · bam de dong
quang cao · bam de tat
quang cao · click de bo qua
quang cao · click de dong
quang cao · click de tat
quang cao . nhan de bo qua
quang cao . nhan de dong
quang cao . nhan de tat
quang cao . bam de bo qua
quang cao . bam de dong
quang cao . bam de tat
quang cao . click de bo qua
quang cao . click de dong
quang cao . click de tat
quy khach tim gi hom nay
quy khach can tim gi hom nay
quy khach muon tim gi hom nay
quen ten dang nhap""", 5), ("""\
quy định về quyền riêng tư
quy định bảo mật thông tin
quy định cookie
quy dinh ve quyen rieng tu
quy dinh bao mat thong tin
quy dinh cookie""", 6), ("""\
quantity
quý khách tìm gì
quý khách cần tìm gì
quote
quan tâm
quy khach tim gi
quy khach can tim gi
quan tam""", 4), ("""\
quảng cáo
quảng cáo google
quảng cáo 0s
quảng cáo tài trợ
quảng cáo 0:0
quang cao
quang cao google
quang cao 0s
quang cao tai tro
quang cao 0:0""", 11)],
    'dà': [("""\
dành cho bạn""", 0)],
    'gợ': [("""\
gợi ý cho bạn
gợi ý bài viết
gợi ý đọc thêm
gợi ý bài đọc
gợi ý tin tức""", 0)],
    'po': [("""\
popular posts
popular posts from this blog""", 0), ("""\
podcast""", 1), ("""\
podcasts""", 3), ("""\
post views 0
post views: 0 phút
post views: 0 lượt
post views: 0
post a comment
post comment
posted in uncategorized
posted in tin tức
posted in
post navigation
posting permissions
post views: 0 phut
post views: 0 luot
posted in tin tuc
powered by gitbook
podcast episode
popular category
portlet tạm thời không có hiệu lực
poorbest
poor best
portlet tam thoi khong co hieu luc""", 5), ("""\
pop-out player
posts""", 4)],
    'cl': [("""\
clip được xem nhiều
clip được xem nhiều nhất
clip xem nhiều
clip xem nhiều nhất
clip cùng chương trình
clip cùng số
clip cùng số này
clip cùng sự kiện
clip cùng kênh
clip cùng series
clip duoc xem nhieu
clip duoc xem nhieu nhat
clip xem nhieu
clip xem nhieu nhat
clip cung chuong trinh
clip cung so
clip cung so nay
clip cung su kien
clip cung kenh
clip cung series""", 0), ("""\
click vào đây để nghe
click vào đây để nghe bài viết
click vào đây để nghe audio
click vào đây để nghe podcast
click vào đây để nghe cuộc trao đổi này
click vào đây để nghe bài này
click vào đây để xem video
click vào đây để xem clip
click vào đây để xem ảnh
click vào đây để xem toàn văn
click vào đây để xem bản đầy đủ
click vào đây để tải
click vào đây để tải về
click vào đây để tải tài liệu
click vào đây để tải văn bản
click vào đây để tải file
click vào đây để tải xuống
click vào đây để đăng ký
click vào đây để đăng nhập
click vào đây để gửi ý kiến
click tại đây để nghe
click tại đây để nghe bài viết
click tại đây để nghe audio
click tại đây để nghe podcast
click tại đây để nghe cuộc trao đổi này
click tại đây để nghe bài này
click tại đây để xem video
click tại đây để xem clip
click tại đây để xem ảnh
click tại đây để xem toàn văn
click tại đây để xem bản đầy đủ
click tại đây để tải
click tại đây để tải về
click tại đây để tải tài liệu
click tại đây để tải văn bản
click tại đây để tải file
click tại đây để tải xuống
click tại đây để đăng ký
click tại đây để đăng nhập
click tại đây để gửi ý kiến
click để xem toàn bộ ảnh
click để xem toàn bộ hình
click để xem toàn bộ hình ảnh
click để xem tất cả ảnh
click để xem tất cả hình
click để xem tất cả hình ảnh
click để xem hết ảnh
click để xem hết hình
click để xem hết hình ảnh
click to copy
close menu
click to rate
click to rate this post
click to expand
click vào ảnh để xem ảnh kích cỡ đầy đủ
click vào ảnh để xem ảnh cỡ lớn
click vào ảnh để xem ảnh kích thước thật
click vào ảnh để xem ảnh kích thước đầy đủ
click vào ảnh để xem ảnh lớn hơn
click vào ảnh để xem kích cỡ đầy đủ
click vào ảnh để xem cỡ lớn
click vào ảnh để xem kích thước thật
click vào ảnh để xem kích thước đầy đủ
click vào ảnh để xem lớn hơn
click để mở rộng
click để thu gọn
click để xem thêm
click vào đây để mở rộng
click vào đây để xem thêm
click xem
click xem ngay
click để xem
click vào xem
click để xem ngay
click để đánh giá bài viết
click để phóng to
click vào đây để xem
click vào đây để xem tiếp
click vào đây để đọc tiếp
click vào đây để xem chi tiết
click vào đây để nhận tin
click vào đây để theo dõi
click tại đây để xem
click tại đây để xem thêm
click tại đây để xem tiếp
click tại đây để đọc tiếp
click tại đây để xem chi tiết
click tại đây để nhận tin
click tại đây để theo dõi
click vào ảnh để phóng to
click vào ảnh để mở rộng
click vào ảnh để xem ảnh lớn
click vào ảnh để xem rõ hơn
click vào ảnh để xem to hơn
click vào ảnh để xem kích thước lớn
click vào ảnh để xem kích thước chuẩn
click vào hình để phóng to
click vào hình để mở rộng
click vào hình để xem ảnh lớn
click vào hình để xem ảnh lớn hơn
click vào hình để xem rõ hơn
click vào hình để xem to hơn
click vào hình để xem kích thước lớn
click vào hình để xem kích thước chuẩn
click vào hình để xem kích thước đầy đủ
click vào hình để xem cỡ lớn
click vào hình để xem lớn hơn
click vào để phóng to
click vào để mở rộng
click vào để xem ảnh lớn
click vào để xem ảnh lớn hơn
click vào để xem rõ hơn
click vào để xem to hơn
click vào để xem kích thước lớn
click vào để xem kích thước chuẩn
click vào để xem kích thước đầy đủ
click vào để xem cỡ lớn
click vào để xem lớn hơn
click chuột ảnh để phóng to
click chuột ảnh để mở rộng
click chuột ảnh để xem ảnh lớn
click chuột ảnh để xem ảnh lớn hơn
click chuột ảnh để xem rõ hơn
click chuột ảnh để xem to hơn
click chuột ảnh để xem kích thước lớn
click chuột ảnh để xem kích thước chuẩn
click chuột ảnh để xem kích thước đầy đủ
click chuột ảnh để xem cỡ lớn
click chuột ảnh để xem lớn hơn
click chuột hình để phóng to
click chuột hình để mở rộng
click chuột hình để xem ảnh lớn
click chuột hình để xem ảnh lớn hơn
click chuột hình để xem rõ hơn
click chuột hình để xem to hơn
click chuột hình để xem kích thước lớn
click chuột hình để xem kích thước chuẩn
click chuột hình để xem kích thước đầy đủ
click chuột hình để xem cỡ lớn
click chuột hình để xem lớn hơn
click chuột để phóng to
click chuột để mở rộng
click chuột để xem ảnh lớn
click chuột để xem ảnh lớn hơn
click chuột để xem rõ hơn
click chuột để xem to hơn
click chuột để xem kích thước lớn
click chuột để xem kích thước chuẩn
click chuột để xem kích thước đầy đủ
click chuột để xem cỡ lớn
click chuột để xem lớn hơn
click chuột vào ảnh để phóng to
click chuột vào ảnh để mở rộng
click chuột vào ảnh để xem ảnh lớn
click chuột vào ảnh để xem ảnh lớn hơn
click chuột vào ảnh để xem rõ hơn
click chuột vào ảnh để xem to hơn
click chuột vào ảnh để xem kích thước lớn
click chuột vào ảnh để xem kích thước chuẩn
click chuột vào ảnh để xem kích thước đầy đủ
click chuột vào ảnh để xem cỡ lớn
click chuột vào ảnh để xem lớn hơn
click chuột vào hình để phóng to
click chuột vào hình để mở rộng
click chuột vào hình để xem ảnh lớn
click chuột vào hình để xem ảnh lớn hơn
click chuột vào hình để xem rõ hơn
click chuột vào hình để xem to hơn
click chuột vào hình để xem kích thước lớn
click chuột vào hình để xem kích thước chuẩn
click chuột vào hình để xem kích thước đầy đủ
click chuột vào hình để xem cỡ lớn
click chuột vào hình để xem lớn hơn
click chuột vào để phóng to
click chuột vào để mở rộng
click chuột vào để xem ảnh lớn
click chuột vào để xem ảnh lớn hơn
click chuột vào để xem rõ hơn
click chuột vào để xem to hơn
click chuột vào để xem kích thước lớn
click chuột vào để xem kích thước chuẩn
click chuột vào để xem kích thước đầy đủ
click chuột vào để xem cỡ lớn
click chuột vào để xem lớn hơn
click ảnh để phóng to
click ảnh để mở rộng
click ảnh để xem ảnh lớn
click ảnh để xem ảnh lớn hơn
click ảnh để xem rõ hơn
click ảnh để xem to hơn
click ảnh để xem kích thước lớn
click ảnh để xem kích thước chuẩn
click ảnh để xem kích thước đầy đủ
click ảnh để xem cỡ lớn
click ảnh để xem lớn hơn
click hình để phóng to
click hình để mở rộng
click hình để xem ảnh lớn
click hình để xem ảnh lớn hơn
click hình để xem rõ hơn
click hình để xem to hơn
click hình để xem kích thước lớn
click hình để xem kích thước chuẩn
click hình để xem kích thước đầy đủ
click hình để xem cỡ lớn
click hình để xem lớn hơn
click để xem ảnh lớn
click để xem ảnh lớn hơn
click để xem rõ hơn
click để xem to hơn
click để xem kích thước lớn
click để xem kích thước chuẩn
click để xem kích thước đầy đủ
click để xem cỡ lớn
click để xem lớn hơn
click vao day de nghe
click vao day de nghe bai viet
click vao day de nghe audio
click vao day de nghe podcast
click vao day de nghe cuoc trao doi nay
click vao day de nghe bai nay
click vao day de xem video
click vao day de xem clip
click vao day de xem anh
click vao day de xem toan van
click vao day de xem ban day du
click vao day de tai
click vao day de tai ve
click vao day de tai tai lieu
click vao day de tai van ban
click vao day de tai file
click vao day de tai xuong
click vao day de dang ky
click vao day de dang nhap
click vao day de gui y kien
click tai day de nghe
click tai day de nghe bai viet
click tai day de nghe audio
click tai day de nghe podcast
click tai day de nghe cuoc trao doi nay
click tai day de nghe bai nay
click tai day de xem video
click tai day de xem clip
click tai day de xem anh
click tai day de xem toan van
click tai day de xem ban day du
click tai day de tai
click tai day de tai ve
click tai day de tai tai lieu
click tai day de tai van ban
click tai day de tai file
click tai day de tai xuong
click tai day de dang ky
click tai day de dang nhap
click tai day de gui y kien
click de xem toan bo anh
click de xem toan bo hinh
click de xem toan bo hinh anh
click de xem tat ca anh
click de xem tat ca hinh
click de xem tat ca hinh anh
click de xem het anh
click de xem het hinh
click de xem het hinh anh
click vao anh de xem anh kich co day du
click vao anh de xem anh co lon
click vao anh de xem anh kich thuoc that
click vao anh de xem anh kich thuoc day du
click vao anh de xem anh lon hon
click vao anh de xem kich co day du
click vao anh de xem co lon
click vao anh de xem kich thuoc that
click vao anh de xem kich thuoc day du
click vao anh de xem lon hon
click de mo rong
click de thu gon
click de xem them
click vao day de mo rong
click vao day de xem them
click de xem
click vao xem
click de xem ngay
click de danh gia bai viet
click de phong to
click vao day de xem
click vao day de xem tiep
click vao day de doc tiep
click vao day de xem chi tiet
click vao day de nhan tin
click vao day de theo doi
click tai day de xem
click tai day de xem them
click tai day de xem tiep
click tai day de doc tiep
click tai day de xem chi tiet
click tai day de nhan tin
click tai day de theo doi
click vao anh de phong to
click vao anh de mo rong
click vao anh de xem anh lon
click vao anh de xem ro hon
click vao anh de xem to hon
click vao anh de xem kich thuoc lon
click vao anh de xem kich thuoc chuan
click vao hinh de phong to
click vao hinh de mo rong
click vao hinh de xem anh lon
click vao hinh de xem anh lon hon
click vao hinh de xem ro hon
click vao hinh de xem to hon
click vao hinh de xem kich thuoc lon
click vao hinh de xem kich thuoc chuan
click vao hinh de xem kich thuoc day du
click vao hinh de xem co lon
click vao hinh de xem lon hon
click vao de phong to
click vao de mo rong
click vao de xem anh lon
click vao de xem anh lon hon
click vao de xem ro hon
click vao de xem to hon
click vao de xem kich thuoc lon
click vao de xem kich thuoc chuan
click vao de xem kich thuoc day du
click vao de xem co lon
click vao de xem lon hon
click chuot anh de phong to
click chuot anh de mo rong
click chuot anh de xem anh lon
click chuot anh de xem anh lon hon
click chuot anh de xem ro hon
click chuot anh de xem to hon
click chuot anh de xem kich thuoc lon
click chuot anh de xem kich thuoc chuan
click chuot anh de xem kich thuoc day du
click chuot anh de xem co lon
click chuot anh de xem lon hon
click chuot hinh de phong to
click chuot hinh de mo rong
click chuot hinh de xem anh lon
click chuot hinh de xem anh lon hon
click chuot hinh de xem ro hon
click chuot hinh de xem to hon
click chuot hinh de xem kich thuoc lon
click chuot hinh de xem kich thuoc chuan
click chuot hinh de xem kich thuoc day du
click chuot hinh de xem co lon
click chuot hinh de xem lon hon
click chuot de phong to
click chuot de mo rong
click chuot de xem anh lon
click chuot de xem anh lon hon
click chuot de xem ro hon
click chuot de xem to hon
click chuot de xem kich thuoc lon
click chuot de xem kich thuoc chuan
click chuot de xem kich thuoc day du
click chuot de xem co lon
click chuot de xem lon hon
click chuot vao anh de phong to
click chuot vao anh de mo rong
click chuot vao anh de xem anh lon
click chuot vao anh de xem anh lon hon
click chuot vao anh de xem ro hon
click chuot vao anh de xem to hon
click chuot vao anh de xem kich thuoc lon
click chuot vao anh de xem kich thuoc chuan
click chuot vao anh de xem kich thuoc day du
click chuot vao anh de xem co lon
click chuot vao anh de xem lon hon
click chuot vao hinh de phong to
click chuot vao hinh de mo rong
click chuot vao hinh de xem anh lon
click chuot vao hinh de xem anh lon hon
click chuot vao hinh de xem ro hon
click chuot vao hinh de xem to hon
click chuot vao hinh de xem kich thuoc lon
click chuot vao hinh de xem kich thuoc chuan
click chuot vao hinh de xem kich thuoc day du
click chuot vao hinh de xem co lon
click chuot vao hinh de xem lon hon
click chuot vao de phong to
click chuot vao de mo rong
click chuot vao de xem anh lon
click chuot vao de xem anh lon hon
click chuot vao de xem ro hon
click chuot vao de xem to hon
click chuot vao de xem kich thuoc lon
click chuot vao de xem kich thuoc chuan
click chuot vao de xem kich thuoc day du
click chuot vao de xem co lon
click chuot vao de xem lon hon
click anh de phong to
click anh de mo rong
click anh de xem anh lon
click anh de xem anh lon hon
click anh de xem ro hon
click anh de xem to hon
click anh de xem kich thuoc lon
click anh de xem kich thuoc chuan
click anh de xem kich thuoc day du
click anh de xem co lon
click anh de xem lon hon
click hinh de phong to
click hinh de mo rong
click hinh de xem anh lon
click hinh de xem anh lon hon
click hinh de xem ro hon
click hinh de xem to hon
click hinh de xem kich thuoc lon
click hinh de xem kich thuoc chuan
click hinh de xem kich thuoc day du
click hinh de xem co lon
click hinh de xem lon hon
click de xem anh lon
click de xem anh lon hon
click de xem ro hon
click de xem to hon
click de xem kich thuoc lon
click de xem kich thuoc chuan
click de xem kich thuoc day du
click de xem co lon
click de xem lon hon
close this search box
clear search history
close search
click vào nút (+) để xem cụ thể
click vao nut (+) de xem cu the""", 5), ("""\
close""", 4), ("""\
close modal dialog""", 9), ("""\
clip
clip dưới đây
clip tại đây
clip duoi day
clip tai day""", 10)],
    'nê': [("""\
nên đọc thêm
nên đọc
nên xem thêm
nên xem
nên đọc thêm nè
nên đọc thêm nhé
nên đọc thêm nha
nên xem thêm nè
nên xem thêm nhé
nên xem thêm nha""", 0)],
    'câ': [("""\
câu chuyện đáng chú ý
câu chuyện đáng đọc
câu chuyện đáng xem
câu chuyện đáng quan tâm
câu chuyện không thể bỏ qua
câu chuyện không nên bỏ qua
câu chuyện không thể bỏ lỡ""", 0), ("""\
câu hỏi khác""", 1), ("""\
câu chuyện hôm nay
câu chuyện cuộc sống
câu hỏi thường gặp""", 3), ("""\
câu trả lời đã giải quyết được vấn đề của bạn chưa
câu trả lời đã giải quyết được vấn đề của bạn không
câu trả lời đã giải quyết được thắc mắc của bạn chưa
câu trả lời đã giải quyết được thắc mắc của bạn không
câu trả lời đã giải quyết được câu hỏi của bạn chưa
câu trả lời đã giải quyết được câu hỏi của bạn không
câu trả lời đã giải đáp được vấn đề của bạn chưa
câu trả lời đã giải đáp được vấn đề của bạn không
câu trả lời đã giải đáp được thắc mắc của bạn chưa
câu trả lời đã giải đáp được thắc mắc của bạn không
câu trả lời đã giải đáp được câu hỏi của bạn chưa
câu trả lời đã giải đáp được câu hỏi của bạn không
câu trả lời đã giải đáp vấn đề của bạn chưa
câu trả lời đã giải đáp vấn đề của bạn không
câu trả lời đã giải đáp thắc mắc của bạn chưa
câu trả lời đã giải đáp thắc mắc của bạn không
câu trả lời đã giải đáp câu hỏi của bạn chưa
câu trả lời đã giải đáp câu hỏi của bạn không
câu trả lời đã trả lời được vấn đề của bạn chưa
câu trả lời đã trả lời được vấn đề của bạn không
câu trả lời đã trả lời được thắc mắc của bạn chưa
câu trả lời đã trả lời được thắc mắc của bạn không
câu trả lời đã trả lời được câu hỏi của bạn chưa
câu trả lời đã trả lời được câu hỏi của bạn không
câu trả lời có giải quyết được vấn đề của bạn chưa
câu trả lời có giải quyết được vấn đề của bạn không
câu trả lời có giải quyết được thắc mắc của bạn chưa
câu trả lời có giải quyết được thắc mắc của bạn không
câu trả lời có giải quyết được câu hỏi của bạn chưa
câu trả lời có giải quyết được câu hỏi của bạn không
câu trả lời có giải đáp được vấn đề của bạn chưa
câu trả lời có giải đáp được vấn đề của bạn không
câu trả lời có giải đáp được thắc mắc của bạn chưa
câu trả lời có giải đáp được thắc mắc của bạn không
câu trả lời có giải đáp được câu hỏi của bạn chưa
câu trả lời có giải đáp được câu hỏi của bạn không
câu trả lời có giải đáp vấn đề của bạn chưa
câu trả lời có giải đáp vấn đề của bạn không
câu trả lời có giải đáp thắc mắc của bạn chưa
câu trả lời có giải đáp thắc mắc của bạn không
câu trả lời có giải đáp câu hỏi của bạn chưa
câu trả lời có giải đáp câu hỏi của bạn không
câu trả lời có trả lời được vấn đề của bạn chưa
câu trả lời có trả lời được vấn đề của bạn không
câu trả lời có trả lời được thắc mắc của bạn chưa
câu trả lời có trả lời được thắc mắc của bạn không
câu trả lời có trả lời được câu hỏi của bạn chưa
câu trả lời có trả lời được câu hỏi của bạn không
câu trả lời này có hữu ích với bạn không
câu trả lời này có hữu ích với bạn
câu trả lời này có hữu ích cho bạn không
câu trả lời này có hữu ích cho bạn
câu trả lời này có hữu ích không
câu trả lời này có hữu ích
câu trả lời này hữu ích với bạn không
câu trả lời này hữu ích với bạn
câu trả lời này hữu ích cho bạn không
câu trả lời này hữu ích cho bạn
câu trả lời này hữu ích không
câu trả lời này hữu ích
câu trả lời có hữu ích với bạn không
câu trả lời có hữu ích với bạn
câu trả lời có hữu ích cho bạn không
câu trả lời có hữu ích cho bạn
câu trả lời có hữu ích không
câu trả lời có hữu ích
câu trả lời hữu ích với bạn không
câu trả lời hữu ích với bạn
câu trả lời hữu ích cho bạn không
câu trả lời hữu ích cho bạn
câu trả lời hữu ích không
câu trả lời hữu ích
câu trả lời được người hỏi chọn
câu trả lời được chọn
câu trả lời được chấp nhận
câu trả lời được xác minh
câu trả lời được xác thực
câu trả lời được kiểm chứng
câu trả lời đã được xác minh
câu trả lời đã được xác thực
câu trả lời đã được kiểm chứng
câu trả lời đã xác minh
câu trả lời đã xác thực
câu trả lời đã kiểm chứng
câu trả lời của bạn
câu hỏi chưa có lời giải
câu hỏi chưa có câu trả lời
câu hỏi chưa có trả lời""", 5)],
    'dò': [("""\
dòng sự kiện""", 0)],
    'vă': [("""\
văn bản cùng lĩnh vực
văn bản cùng nội dung
văn bản tương tự
văn bản dành cho bạn
văn bản cho bạn
văn bản bạn sẽ thích
văn bản lân cận""", 0), ("""\
văn bản mới""", 1), ("""\
văn hóa - xã hội
văn hóa - kinh tế
văn hóa - chính trị
văn hóa - công nghệ
văn hóa - y tế
văn hóa - đời sống
văn hóa - trật tự
văn hóa - đối ngoại
văn hóa - du lịch
văn hóa - nông thôn
văn hóa - giải trí
văn hóa - thị trường
văn hóa - thương mại
văn hoá - xã hội
văn hoá - kinh tế
văn hoá - chính trị
văn hoá - công nghệ
văn hoá - y tế
văn hoá - đời sống
văn hoá - trật tự
văn hoá - đối ngoại
văn hoá - du lịch
văn hoá - nông thôn
văn hoá - giải trí
văn hoá - thị trường
văn hoá - thương mại
văn hóa
văn hoá
văn hóa - nghệ thuật
văn nghệ
văn học
văn bản
văn bản chính sách
văn hoá - nghệ thuật
văn bản quy phạm pháp luật
văn bản chỉ đạo điều hành""", 3), ("""\
văn bản gốc""", 4)],
    'hỏ': [("""\
hỏi đáp cùng lĩnh vực
hỏi đáp cùng nội dung""", 0), ("""\
hỏi đáp bạn đọc 0
hỏi đáp bạn đọc
hỏi đáp độc giả 0
hỏi đáp độc giả
hỏi đáp của bạn 0
hỏi đáp của bạn
hỏi đáp của bạn đọc 0
hỏi đáp của bạn đọc
hỏi đáp của độc giả 0
hỏi đáp của độc giả
hỏi đáp mới nhất 0
hỏi đáp mới nhất
hỏi đáp nổi bật 0
hỏi đáp nổi bật
hỏi đáp 0
hỏi đáp""", 1), ("""\
hỏi đáp pháp luật""", 3), ("""\
hỏi đáp này có hữu ích với bạn không
hỏi đáp này có hữu ích với bạn
hỏi đáp này có hữu ích cho bạn không
hỏi đáp này có hữu ích cho bạn
hỏi đáp này có hữu ích không
hỏi đáp này có hữu ích
hỏi đáp này hữu ích với bạn không
hỏi đáp này hữu ích với bạn
hỏi đáp này hữu ích cho bạn không
hỏi đáp này hữu ích cho bạn
hỏi đáp này hữu ích không
hỏi đáp này hữu ích
hỏi đáp có hữu ích với bạn không
hỏi đáp có hữu ích với bạn
hỏi đáp có hữu ích cho bạn không
hỏi đáp có hữu ích cho bạn
hỏi đáp có hữu ích không
hỏi đáp có hữu ích
hỏi đáp hữu ích với bạn không
hỏi đáp hữu ích với bạn
hỏi đáp hữu ích cho bạn không
hỏi đáp hữu ích cho bạn
hỏi đáp hữu ích không
hỏi đáp hữu ích
hỏi nhanh qua chat
hỏi ẩn danh""", 5)],
    'đa': [("""\
đang được hóng
đang được chú ý
đang được bàn luận
đang được đọc nhiều
đang được xem nhiều
đang được tìm kiếm
đang được quan tâm""", 0), ("""\
đang hot""", 1), ("""\
đa phương tiện""", 3), ("""\
đang tải
đang tải dữ liệu
đang tải nội dung
đang tải video
đang tải bình luận
đang online: 0 phút
đang online: 0 lượt
đang online: 0
đang truy cập: 0 phút
đang truy cập: 0 lượt
đang truy cập: 0
đang tải nội dung, vui lòng chờ giây lát
đang tải nội dung, vui lòng chờ ít phút
đang tải nội dung, vui lòng chờ
đang tải nội dung, vui lòng đợi giây lát
đang tải nội dung, vui lòng đợi ít phút
đang tải nội dung, vui lòng đợi
đang tải nội dung, vui lòng chờ trong giây lát
đang tải nội dung, vui lòng chờ trong ít phút
đang tải nội dung, vui lòng chờ trong
đang tải nội dung, vui lòng đợi trong giây lát
đang tải nội dung, vui lòng đợi trong ít phút
đang tải nội dung, vui lòng đợi trong
đang tải nội dung, xin chờ giây lát
đang tải nội dung, xin chờ ít phút
đang tải nội dung, xin chờ
đang tải nội dung, xin đợi giây lát
đang tải nội dung, xin đợi ít phút
đang tải nội dung, xin đợi
đang tải nội dung, xin chờ trong giây lát
đang tải nội dung, xin chờ trong ít phút
đang tải nội dung, xin chờ trong
đang tải nội dung, xin đợi trong giây lát
đang tải nội dung, xin đợi trong ít phút
đang tải nội dung, xin đợi trong
đang tải dữ liệu, vui lòng chờ giây lát
đang tải dữ liệu, vui lòng chờ ít phút
đang tải dữ liệu, vui lòng chờ
đang tải dữ liệu, vui lòng đợi giây lát
đang tải dữ liệu, vui lòng đợi ít phút
đang tải dữ liệu, vui lòng đợi
đang tải dữ liệu, vui lòng chờ trong giây lát
đang tải dữ liệu, vui lòng chờ trong ít phút
đang tải dữ liệu, vui lòng chờ trong
đang tải dữ liệu, vui lòng đợi trong giây lát
đang tải dữ liệu, vui lòng đợi trong ít phút
đang tải dữ liệu, vui lòng đợi trong
đang tải dữ liệu, xin chờ giây lát
đang tải dữ liệu, xin chờ ít phút
đang tải dữ liệu, xin chờ
đang tải dữ liệu, xin đợi giây lát
đang tải dữ liệu, xin đợi ít phút
đang tải dữ liệu, xin đợi
đang tải dữ liệu, xin chờ trong giây lát
đang tải dữ liệu, xin chờ trong ít phút
đang tải dữ liệu, xin chờ trong
đang tải dữ liệu, xin đợi trong giây lát
đang tải dữ liệu, xin đợi trong ít phút
đang tải dữ liệu, xin đợi trong
đang tải bình luận, vui lòng chờ giây lát
đang tải bình luận, vui lòng chờ ít phút
đang tải bình luận, vui lòng chờ
đang tải bình luận, vui lòng đợi giây lát
đang tải bình luận, vui lòng đợi ít phút
đang tải bình luận, vui lòng đợi
đang tải bình luận, vui lòng chờ trong giây lát
đang tải bình luận, vui lòng chờ trong ít phút
đang tải bình luận, vui lòng chờ trong
đang tải bình luận, vui lòng đợi trong giây lát
đang tải bình luận, vui lòng đợi trong ít phút
đang tải bình luận, vui lòng đợi trong
đang tải bình luận, xin chờ giây lát
đang tải bình luận, xin chờ ít phút
đang tải bình luận, xin chờ
đang tải bình luận, xin đợi giây lát
đang tải bình luận, xin đợi ít phút
đang tải bình luận, xin đợi
đang tải bình luận, xin chờ trong giây lát
đang tải bình luận, xin chờ trong ít phút
đang tải bình luận, xin chờ trong
đang tải bình luận, xin đợi trong giây lát
đang tải bình luận, xin đợi trong ít phút
đang tải bình luận, xin đợi trong
đang tải trang, vui lòng chờ giây lát
đang tải trang, vui lòng chờ ít phút
đang tải trang, vui lòng chờ
đang tải trang, vui lòng đợi giây lát
đang tải trang, vui lòng đợi ít phút
đang tải trang, vui lòng đợi
đang tải trang, vui lòng chờ trong giây lát
đang tải trang, vui lòng chờ trong ít phút
đang tải trang, vui lòng chờ trong
đang tải trang, vui lòng đợi trong giây lát
đang tải trang, vui lòng đợi trong ít phút
đang tải trang, vui lòng đợi trong
đang tải trang, xin chờ giây lát
đang tải trang, xin chờ ít phút
đang tải trang, xin chờ
đang tải trang, xin đợi giây lát
đang tải trang, xin đợi ít phút
đang tải trang, xin đợi
đang tải trang, xin chờ trong giây lát
đang tải trang, xin chờ trong ít phút
đang tải trang, xin chờ trong
đang tải trang, xin đợi trong giây lát
đang tải trang, xin đợi trong ít phút
đang tải trang, xin đợi trong
đang trực tuyến: 0
đang online 0
đang trực tuyến 0
đang truy cập 0
đang tải... (xem toàn văn
đang tải player
đang hiển thị 0 - 0 trong 0 kết quả
đang hiển thị 0 - 0 trong tổng số 0 kết quả
đang hiển thị 0 - 0 của 0 kết quả
đang hiển thị 0 - 0 trên 0 kết quả
đang hiển thị 0 - 0 trên tổng số 0 kết quả
đang xem 0 - 0 trong 0 kết quả
đang xem 0 - 0 trong tổng số 0 kết quả
đang xem 0 - 0 của 0 kết quả
đang xem 0 - 0 trên 0 kết quả
đang xem 0 - 0 trên tổng số 0 kết quả""", 5), ("""\
đang phát""", 9)],
    'ho': [("""\
hoàn cảnh khác cần giúp đỡ
hoàn cảnh khác cần được giúp đỡ
hoi dap cung linh vuc
hoi dap cung noi dung
hoan canh khac can giup do
hoan canh khac can duoc giup do""", 0), ("""\
hoi dap ban doc 0
hoi dap ban doc
hoi dap doc gia 0
hoi dap doc gia
hoi dap cua ban 0
hoi dap cua ban
hoi dap cua ban doc 0
hoi dap cua ban doc
hoi dap cua doc gia 0
hoi dap cua doc gia
hoi dap moi nhat 0
hoi dap moi nhat
hoi dap noi bat 0
hoi dap noi bat
hoi dap 0
hoi dap""", 1), ("""\
home
homepage""", 2), ("""\
hoa hậu
hotline
hoi nhap
hoa hau
ho so
ho so vu an
hoc duong
hoc tieng anh
hon nhan
hon nhan - gia dinh
hop thu
hoi am
ho so - tu lieu
hop tac noi dung
hoạt động của ngành
hoạt động đoàn thể
ho tro khach hang
ho tro truc tuyen
ho tro
ho so nang luc
hoi dap phap luat
hoat dong cua nganh
hop tac quoc te
hoat dong doan the
hoi dong""", 3), ("""\
hom nay: 0
hom qua: 0
hom nay,
hom nay
hom qua
ho ten
ho va ten
hom nay 0
hom qua 0
ho & ten""", 4), ("""\
hoặc thanh toán bằng
hoặc nhập số sao
how to cite
hom nay: 0 phut
hom nay: 0 luot
hoi dap nay co huu ich voi ban khong
hoi dap nay co huu ich voi ban
hoi dap nay co huu ich cho ban khong
hoi dap nay co huu ich cho ban
hoi dap nay co huu ich khong
hoi dap nay co huu ich
hoi dap nay huu ich voi ban khong
hoi dap nay huu ich voi ban
hoi dap nay huu ich cho ban khong
hoi dap nay huu ich cho ban
hoi dap nay huu ich khong
hoi dap nay huu ich
hoi dap co huu ich voi ban khong
hoi dap co huu ich voi ban
hoi dap co huu ich cho ban khong
hoi dap co huu ich cho ban
hoi dap co huu ich khong
hoi dap co huu ich
hoi dap huu ich voi ban khong
hoi dap huu ich voi ban
hoi dap huu ich cho ban khong
hoi dap huu ich cho ban
hoi dap huu ich khong
hoi dap huu ich
hoac thanh toan bang
hoac nhap so sao
hop thu thoai se dong sau
hop thu thoai se dong sau 0s
hop thu thoai se dong sau 0 giay
hop thoai se dong sau
hop thoai se dong sau 0s
hop thoai se dong sau 0 giay
ho ten (khong hien thi tren trang
ho ten ( hien thi tren trang
ho va ten (khong hien thi tren trang
ho va ten ( hien thi tren trang
hoạt động mới nhất
hoi nhanh qua chat
hoi an danh
hoat dong moi nhat
hom nay0
hom qua0""", 5)],
    'mả': [("""\
mảnh đời khác cần giúp đỡ
mảnh đời khác cần được giúp đỡ""", 0)],
    'bả': [("""\
bản tin khác""", 0), ("""\
bảo hiểm
bảng xếp hạng
bảo vệ người tiêu dùng
bảo mật
bảng giá điện tử
bảng giá
bảng giá dịch vụ
bản đồ hành chính""", 3), ("""\
bảng chọn điều hướng
bản in
bản để in
bản in trang
bản để in ra
bản dịch · 0 chữ
bản dịch · 0 từ
bảng điều khiển bên""", 5), ("""\
bản pdf""", 4), ("""\
bản tin có âm thanh""", 9), ("""\
bản quyền nội dung""", 12)],
    'tậ': [("""\
tập khác""", 0), ("""\
tập tin đính kèm""", 5)],
    'bì': [("""\
bình luận hay""", 0), ("""\
bình luận bạn đọc 0
bình luận bạn đọc
bình luận độc giả 0
bình luận độc giả
bình luận của bạn 0
bình luận của bạn
bình luận của bạn đọc 0
bình luận của bạn đọc
bình luận của độc giả 0
bình luận của độc giả
bình luận mới nhất 0
bình luận mới nhất
bình luận nổi bật 0
bình luận nổi bật
bình luận 0
bình luận
bình luận người đọc 0
bình luận người đọc""", 1), ("""\
bình luận - phê phán""", 3), ("""\
bình luận tối đa 0 ký tự
bình luận tối đa 0 kí tự
bình luận tối đa 0/0 ký tự
bình luận tối đa 0/0 kí tự
bình luận của bạn 0/0
bình luận0
bình chọn: 0 0 0 0 0
bình luận: 0 phút
bình luận: 0 lượt
bình luận: 0
bình luận hay nhất
bình luận hữu ích
bình luận facebook
bình luận nhanh 0
bình luận bằng facebook
bình luận không đăng nhập
bình luận mới được duyệt
bình luận lúc 0:0 0/0/0
bình luận đã đóng
bình luận đã đóng lại
bình luận đã tắt
bình luận đã khóa
bình luận đã được đóng
bình luận đã được đóng lại
bình luận đã được tắt
bình luận đã được khóa
bình luận đã bị đóng
bình luận đã bị đóng lại
bình luận đã bị tắt
bình luận đã bị khóa
bình luận hiện đã đóng
bình luận hiện đã đóng lại
bình luận hiện đã tắt
bình luận hiện đã khóa
bình chọn: 0 / 0
bình chọn: 0 0
bình chọn: 0 0 lượt
bình chọn: 0 0 phiếu
bình luận bài viết
bình luận về bài viết
bình luận bài viết này
bình luận về bài viết này
bình luận đã khoá
bình luận đã được khoá
bình luận đã bị khoá
bình luận hiện đã khoá
bình luận về bài viết này hủy trả lời
bình chọn: xấu tốt
bình chọn tăng dần
bình chọn giảm dần
bình luận truyện 0
bình luận ẩn danh
bình luận truyện
bình luận về bài viết này huỷ trả lời""", 5), ("""\
bình chọn 0
bình chọn
bình chọn xem kết quả""", 4)],
    'tì': [("""\
tìm hiểu thêm""", 0), ("""\
tìm hiểu tiếp
tìm hiểu ngay""", 1), ("""\
tình yêu
tình yêu - giới tính
tình yêu - hôn nhân
tìm kiếm""", 3), ("""\
tìm kiếm nâng cao
tìm tour
tìm tour ngay
tìm phòng
tìm phòng ngay
tìm vé
tìm vé ngay
tìm bàn
tìm bàn ngay
tìm xe
tìm xe ngay
tìm chỗ
tìm chỗ ngay
tìm khách sạn
tìm khách sạn ngay
tìm kiếm tour
tìm kiếm tour ngay
tìm chuyến bay
tìm chuyến bay ngay
tìm""", 4), ("""\
tìm trong sách
tìm trong truyện
tìm trong trang này
tìm trong bài này
tìm trong tài liệu
tìm trong tài liệu này
tìm kiếm trong sách
tìm kiếm trong truyện
tìm kiếm trong trang này
tìm kiếm trong bài này
tìm kiếm trong tài liệu
tìm kiếm trong tài liệu này
tìm hiểu thêm về sản phẩm ở đây
tìm hiểu thêm về sản phẩm tại đây
tìm hiểu thêm về dịch vụ ở đây
tìm hiểu thêm về dịch vụ tại đây
tìm hiểu thêm thông tin sản phẩm ở đây
tìm hiểu thêm thông tin sản phẩm tại đây
tìm hiểu thêm các sản phẩm ở đây
tìm hiểu thêm các sản phẩm tại đây
tìm hiểu thêm sản phẩm ở đây
tìm hiểu thêm sản phẩm tại đây
tìm kiếm cho
tìm kiếm bài viết
tìm hiểu thêm về cookie
tìm kiếm trên wikipedia
tìm kiếm blog này
tìm kiếm trong blog này
tìm kiếm trong blog
tình trạng: còn hàng
tình trạng: hết hàng
tìm trong chủ đề
tìm trong đề tài
tìm chủ đề
tìm bài thơ cùng tác giả
tìm nhan đề này ở""", 5)],
    'yo': [("""\
you may also like
you might also like""", 0), ("""\
you are here""", 2), ("""\
your email address will not be published
you must log in or register to reply here
you may use these html tags and attributes
your username
your password
your email
you have entered an incorrect email address
you need to enable javascript to use soundcloud
your rating
your review
you are on page 0 of 0
you may not post new threads
you may not post replies
you may not post attachments
you may not edit your posts
you may not vote on polls
you may post new threads
you may post replies
you may post attachments
you may edit your posts
you may vote on polls""", 5), ("""\
youtube""", 4), ("""\
your browser does not support the video tag
your browser does not support html0 video
your browser does not support html0 audio
your browser does not support the audio element
your browser does not support iframes
your browser does not support the audio tag
your browser does not support javascript
your browser does not support video
your browser does not support audio
your browser does not support this video
your browser does not support the video element
your browser does not support the html0 player
your browser doesn't support the video tag
your browser doesn't support html0 video
your browser doesn't support html0 audio
your browser doesn't support the audio element
your browser doesn't support iframes
your browser doesn't support the audio tag
your browser doesn't support javascript
your browser doesn't support video
your browser doesn't support audio
your browser doesn't support this video
your browser doesn't support the video element
your browser doesn't support the html0 player
your browser is not supported""", 9)],
    'la': [("""\
latest news""", 0), ("""\
lao động - việc làm
la liga
lao dong - viec lam
lai suat
lam dep
la vui
lam cha me
lay y kien du thao
lanh dao qua cac thoi ky""", 3), ("""\
latest posts
lay link
lan doc: 0
lan xem: 0
lan tai: 0
lan nghe: 0
lan truy cap: 0
lan thich: 0
lan chia se: 0
lan binh luan: 0
lay url ngan gon
lay lai mat khau
lan tỏa bài cho hội bạn thân
lan tỏa bài cho bạn bè
lan tỏa bài đến bạn bè
lan tỏa bài
lan tỏa bài viết cho hội bạn thân
lan tỏa bài viết cho bạn bè
lan tỏa bài viết đến bạn bè
lan tỏa bài viết
lan tỏa bài này cho hội bạn thân
lan tỏa bài này cho bạn bè
lan tỏa bài này đến bạn bè
lan tỏa bài này
lan tỏa bài viết này cho hội bạn thân
lan tỏa bài viết này cho bạn bè
lan tỏa bài viết này đến bạn bè
lan tỏa bài viết này
lan toả bài cho hội bạn thân
lan toả bài cho bạn bè
lan toả bài đến bạn bè
lan toả bài
lan toả bài viết cho hội bạn thân
lan toả bài viết cho bạn bè
lan toả bài viết đến bạn bè
lan toả bài viết
lan toả bài này cho hội bạn thân
lan toả bài này cho bạn bè
lan toả bài này đến bạn bè
lan toả bài này
lan toả bài viết này cho hội bạn thân
lan toả bài viết này cho bạn bè
lan toả bài viết này đến bạn bè
lan toả bài viết này
lan toa bai cho hoi ban than
lan toa bai cho ban be
lan toa bai den ban be
lan toa bai
lan toa bai viet cho hoi ban than
lan toa bai viet cho ban be
lan toa bai viet den ban be
lan toa bai viet
lan toa bai nay cho hoi ban than
lan toa bai nay cho ban be
lan toa bai nay den ban be
lan toa bai nay
lan toa bai viet nay cho hoi ban than
lan toa bai viet nay cho ban be
lan toa bai viet nay den ban be
lan toa bai viet nay""", 5), ("""\
latest
lam moi""", 4)],
    'ba': [("""\
bai co lien quan
bai lien quan
bai viet co lien quan
bai viet lien quan
ban doc dang quan tam nhat
ban doc dang quan tam
ban doc quan tam nhat
ban doc quan tam
bai viet cung chuyen khoa
bai viet cung danh muc
bai viet cung the loai
bai viet cung chuyen trang
bai viet khac trong muc
bai viet khac trong chuyen muc
bai viet khac trong chuyen muc nay
bai viet khac trong muc nay
bai viet khac cung muc
bai viet khac cung chuyen muc
bai viet khac cung chuyen muc nay
bai viet khac cung muc nay
bai viet trong muc
bai viet trong chuyen muc
bai viet trong chuyen muc nay
bai viet trong muc nay
bai viet cung muc
bai viet cung chuyen muc
bai viet cung chuyen muc nay
bai viet cung muc nay
bai khac trong muc
bai khac trong chuyen muc
bai khac trong chuyen muc nay
bai khac trong muc nay
bai khac cung muc
bai khac cung chuyen muc
bai khac cung chuyen muc nay
bai khac cung muc nay
bai trong muc
bai trong chuyen muc
bai trong chuyen muc nay
bai trong muc nay
bai cung muc
bai cung chuyen muc
bai cung chuyen muc nay
bai cung muc nay
bai tu bao khac
bai doi tac
bai cung ngay
bai trong ngay
ban muon doc them
ban muon doc
ban muon xem them
ban muon xem
ban nen doc them
ban nen doc
ban nen xem them
ban nen xem
ban doc muon doc them
ban doc muon doc
ban doc muon xem them
ban doc muon xem
ban doc nen doc them
ban doc nen doc
ban doc nen xem them
ban doc nen xem
bai cung chu de
bai cung tac gia
bai cung chuyen de
bai cung loai
bai viet cung chu de
bai viet cung tac gia
bai viet cung chuyen de
bai viet cung loai
bai gan day
bai khac
bai moi hon
bai cu hon
bai da dua
bai da dang
bai moi nhat
bai noi bat
bai nong
bai hot
bai hay
bai doc nhieu
bai nen doc
bai duoc quan tam
bai xem nhieu
bai viet gan day
bai viet khac
bai viet moi hon
bai viet cu hon
bai viet da dua
bai viet da dang
bai viet moi nhat
bai viet noi bat
bai viet nong
bai viet hot
bai viet hay
bai viet doc nhieu
bai viet nen doc
bai viet duoc quan tam
bai viet xem nhieu
ban co the quan tam
ban co the thich
ban co the muon xem
ban co the muon doc
ban co the chua biet
ban doc co the quan tam
ban doc co the thich
ban doc co the muon xem
ban doc co the muon doc
ban doc co the chua biet
ban cung quan tam
ban cung se thich
bai ban co the quan tam
bai danh cho ban
bai de xuat
bai goi y
bai duoc de xuat
bai duoc goi y
bai viet ban co the quan tam
bai viet danh cho ban
bai viet de xuat
bai viet goi y
bai viet duoc de xuat
bai viet duoc goi y
bai dang pho bien
bai dang pho bien tu blog nay
bai vua dang
bai vua cap nhat
bai vua nhan
bai vua xuat ban
bai moi dang
bai moi cap nhat
bai moi nhan
bai moi xuat ban
bai viet vua dang
bai viet vua cap nhat
bai viet vua nhan
bai viet vua xuat ban
bai viet moi dang
bai viet moi cap nhat
bai viet moi nhan
bai viet moi xuat ban
bai duoc xem nhieu
bai duoc xem nhieu nhat
bai xem nhieu nhat
bai duoc doc nhieu
bai duoc doc nhieu nhat
bai duoc quan tam nhieu
bai duoc quan tam nhieu nhat
bai doc nhieu nhat
bai quan tam nhieu
bai quan tam nhieu nhat
bai viet duoc doc nhieu
bai viet duoc doc nhieu nhat
bai viet duoc quan tam nhieu
bai viet duoc quan tam nhieu nhat
bai viet doc nhieu nhat
bai viet quan tam nhieu
bai viet quan tam nhieu nhat
bai duoc chia se nhieu
bai duoc chia se nhieu nhat
bai duoc binh luan nhieu
bai duoc binh luan nhieu nhat
bai chia se nhieu
bai chia se nhieu nhat
bai binh luan nhieu
bai binh luan nhieu nhat
bai dang chu y
bai dang doc
bai dang xem
bai dang quan tam
bai khong the bo qua
bai khong nen bo qua
bai khong the bo lo
bai viet dang chu y
bai viet dang doc
bai viet dang xem
bai viet dang quan tam
bai viet khong the bo qua
bai viet khong nen bo qua
bai viet khong the bo lo
ban tin khac
bai khac da dang
bai viet moi
bai viet hay nhat
bai viet noi bat khac
bai cung chuong trinh
bai cung so
bai cung so nay
bai cung su kien
bai cung kenh
bai cung series
bai tiep theo
bai ke tiep
bai truoc
bai sau
bai truoc do
bai moi trong thoi su
bai moi trong the gioi
bai moi trong kinh doanh
bai moi trong kinh te
bai moi trong giai tri
bai moi trong the thao
bai moi trong phap luat
bai moi trong giao duc
bai moi trong suc khoe
bai moi trong doi song
bai moi trong du lich
bai moi trong khoa hoc
bai moi trong cong nghe
bai moi trong xe
bai moi trong van hoa
bai moi trong xa hoi
bai moi trong bat dong san
bai moi trong ban doc
bai moi trong nay
bai moi muc thoi su
bai moi muc the gioi
bai moi muc kinh doanh
bai moi muc kinh te
bai moi muc giai tri
bai moi muc the thao
bai moi muc phap luat
bai moi muc giao duc
bai moi muc suc khoe
bai moi muc doi song
bai moi muc du lich
bai moi muc khoa hoc
bai moi muc cong nghe
bai moi muc xe
bai moi muc van hoa
bai moi muc xa hoi
bai moi muc bat dong san
bai moi muc ban doc
bai moi muc nay
bai moi chuyen muc thoi su
bai moi chuyen muc the gioi
bai moi chuyen muc kinh doanh
bai moi chuyen muc kinh te
bai moi chuyen muc giai tri
bai moi chuyen muc the thao
bai moi chuyen muc phap luat
bai moi chuyen muc giao duc
bai moi chuyen muc suc khoe
bai moi chuyen muc doi song
bai moi chuyen muc du lich
bai moi chuyen muc khoa hoc
bai moi chuyen muc cong nghe
bai moi chuyen muc xe
bai moi chuyen muc van hoa
bai moi chuyen muc xa hoi
bai moi chuyen muc bat dong san
bai moi chuyen muc ban doc
bai moi chuyen muc nay
bai dang gan day
bai viet duoc xem nhieu
bat dong san tuong tu
bat dong san danh cho ban
bat dong san cho ban
bat dong san ban se thich
bat dong san lan can
bai viet lien quanxem them
bai viet lien quanmore from author
bai viet lien quancung tac gia
bai viet lien quan xem them
bai viet lien quan more from author
bai lien quanxem them
bai lien quanmore from author
bai lien quancung tac gia
bai lien quan xem them
bai lien quan more from author""", 0), ("""\
ban doc phan hoi 0
ban doc phan hoi
ban doc binh luan 0
ban doc binh luan
ban doc gop y 0
ban doc gop y
ban doc nhan xet 0
ban doc nhan xet
ban quan tam
ban se thich
bai viet truoc
bai viet sau""", 1), ("""\
ban dang o day
ban dang xem""", 2), ("""\
bahasa indonesia
bat dong san
bao hiem
bang xep hang
bao ve nguoi tieu dung
bai hoc song
bao mat
ban doc
ban doc viet
ban can biet
ban doc - toa soan
ban doc lam bao
bao noi
bao giay
bao in
bao online
bang gia dien tu
ban lãnh đạo
ba công khai
bang gia
bao gia
bang gia dich vu
ban lanh dao
ban do hanh chinh
ba cong khai""", 3), ("""\
back to đầu trang
back to top
back to trên
back to trên cùng
ban co hai long voi bai viet nay khong
ban co hai long voi bai viet nay
ban co hai long voi noi dung nay khong
ban co hai long voi noi dung nay
ban co hai long voi cau tra loi nay khong
ban co hai long voi cau tra loi nay
ban co hai long voi thong tin nay khong
ban co hai long voi thong tin nay
ban co hai long voi dich vu nay khong
ban co hai long voi dich vu nay
ban co hai long voi trang nay khong
ban co hai long voi trang nay
ban co hai long ve bai viet nay khong
ban co hai long ve bai viet nay
ban co hai long ve noi dung nay khong
ban co hai long ve noi dung nay
ban co hai long ve cau tra loi nay khong
ban co hai long ve cau tra loi nay
ban co hai long ve thong tin nay khong
ban co hai long ve thong tin nay
ban co hai long ve dich vu nay khong
ban co hai long ve dich vu nay
ban co hai long ve trang nay khong
ban co hai long ve trang nay
ban con 0 ky tu
ban con 0 ki tu
ban con 0/0 ky tu
ban con 0/0 ki tu
bai viet chua co binh luan nao
bai viet chua co binh luan nao cho bai viet nay
bai viet chua co binh luan
bai viet chua co binh luan cho bai viet nay
bai viet chua co y kien nao
bai viet chua co y kien nao cho bai viet nay
bai viet chua co y kien
bai viet chua co y kien cho bai viet nay
bai viet chua co danh gia nao
bai viet chua co danh gia nao cho bai viet nay
bai viet chua co danh gia
bai viet chua co danh gia cho bai viet nay
bai viet chua co nhan xet nao
bai viet chua co nhan xet nao cho bai viet nay
bai viet chua co nhan xet
bai viet chua co nhan xet cho bai viet nay
bai viet chua co phan hoi nao
bai viet chua co phan hoi nao cho bai viet nay
bai viet chua co phan hoi
bai viet chua co phan hoi cho bai viet nay
ban khong the gui binh luan lien tuc
ban khong the binh luan lien tuc
ban chua the gui binh luan lien tuc
ban chua the binh luan lien tuc
bam vao day de nghe
bam vao day de nghe bai viet
bam vao day de nghe audio
bam vao day de nghe podcast
bam vao day de nghe cuoc trao doi nay
bam vao day de nghe bai nay
bam vao day de xem video
bam vao day de xem clip
bam vao day de xem anh
bam vao day de xem toan van
bam vao day de xem ban day du
bam vao day de tai
bam vao day de tai ve
bam vao day de tai tai lieu
bam vao day de tai van ban
bam vao day de tai file
bam vao day de tai xuong
bam vao day de dang ky
bam vao day de dang nhap
bam vao day de gui y kien
bam tai day de nghe
bam tai day de nghe bai viet
bam tai day de nghe audio
bam tai day de nghe podcast
bam tai day de nghe cuoc trao doi nay
bam tai day de nghe bai nay
bam tai day de xem video
bam tai day de xem clip
bam tai day de xem anh
bam tai day de xem toan van
bam tai day de xem ban day du
bam tai day de tai
bam tai day de tai ve
bam tai day de tai tai lieu
bam tai day de tai van ban
bam tai day de tai file
bam tai day de tai xuong
bam tai day de dang ky
bam tai day de dang nhap
bam tai day de gui y kien
bam de xem toan bo anh
bam de xem toan bo hinh
bam de xem toan bo hinh anh
bam de xem tat ca anh
bam de xem tat ca hinh
bam de xem tat ca hinh anh
bam de xem het anh
bam de xem het hinh
bam de xem het hinh anh
bam f0 de cap nhat
bam f0 de lam moi
bai viet nay co huu ich voi ban khong
bai viet nay co huu ich voi ban khong? co khong
bai viet nay co huu ich cho ban khong
bai viet nay co huu ich cho ban khong? co khong
bai viet nay co giup ich voi ban khong
bai viet nay co giup ich voi ban khong? co khong
bai viet nay co giup ich cho ban khong
bai viet nay co giup ich cho ban khong? co khong
bam de in ra (mo trong cua so moi
ban phai dang nhap hoac dang ky de tra loi
ban phai dang nhap hoac dang ky de tra loi bai viet
ban phai dang nhap hoac dang ky de binh luan
ban phai dang nhap hoac dang ky de gui bai
bang chon dieu huong
bao loi bai viet
bao loi bai nay
bao loi bai bao
bao loi bai viet nay
bao loi bai web
bao loi bai goc
bao loi trang viet
bao loi trang nay
bao loi trang bao
bao loi trang viet nay
bao loi trang web
bao loi trang goc
ban in
ban de in
ban in trang
ban can dang nhap de binh luan
ban chua co tai khoan
ban chua co tai khoan? dang ky
ban chua co tai khoan? dang ky ngay
ban chua co tai khoan? tao tai khoan
ban da co tai khoan
ban da co tai khoan? dang nhap
ban da co tai khoan? dang nhap ngay
back to dau trang
back to tren
back to tren cung
bai viet da giai quyet duoc van de cua ban chua
bai viet da giai quyet duoc van de cua ban khong
bai viet da giai quyet duoc thac mac cua ban chua
bai viet da giai quyet duoc thac mac cua ban khong
bai viet da giai quyet duoc cau hoi cua ban chua
bai viet da giai quyet duoc cau hoi cua ban khong
bai viet da giai dap duoc van de cua ban chua
bai viet da giai dap duoc van de cua ban khong
bai viet da giai dap duoc thac mac cua ban chua
bai viet da giai dap duoc thac mac cua ban khong
bai viet da giai dap duoc cau hoi cua ban chua
bai viet da giai dap duoc cau hoi cua ban khong
bai viet da giai dap van de cua ban chua
bai viet da giai dap van de cua ban khong
bai viet da giai dap thac mac cua ban chua
bai viet da giai dap thac mac cua ban khong
bai viet da giai dap cau hoi cua ban chua
bai viet da giai dap cau hoi cua ban khong
bai viet da tra loi duoc van de cua ban chua
bai viet da tra loi duoc van de cua ban khong
bai viet da tra loi duoc thac mac cua ban chua
bai viet da tra loi duoc thac mac cua ban khong
bai viet da tra loi duoc cau hoi cua ban chua
bai viet da tra loi duoc cau hoi cua ban khong
bai viet co giai quyet duoc van de cua ban chua
bai viet co giai quyet duoc van de cua ban khong
bai viet co giai quyet duoc thac mac cua ban chua
bai viet co giai quyet duoc thac mac cua ban khong
bai viet co giai quyet duoc cau hoi cua ban chua
bai viet co giai quyet duoc cau hoi cua ban khong
bai viet co giai dap duoc van de cua ban chua
bai viet co giai dap duoc van de cua ban khong
bai viet co giai dap duoc thac mac cua ban chua
bai viet co giai dap duoc thac mac cua ban khong
bai viet co giai dap duoc cau hoi cua ban chua
bai viet co giai dap duoc cau hoi cua ban khong
bai viet co giai dap van de cua ban chua
bai viet co giai dap van de cua ban khong
bai viet co giai dap thac mac cua ban chua
bai viet co giai dap thac mac cua ban khong
bai viet co giai dap cau hoi cua ban chua
bai viet co giai dap cau hoi cua ban khong
bai viet co tra loi duoc van de cua ban chua
bai viet co tra loi duoc van de cua ban khong
bai viet co tra loi duoc thac mac cua ban chua
bai viet co tra loi duoc thac mac cua ban khong
bai viet co tra loi duoc cau hoi cua ban chua
bai viet co tra loi duoc cau hoi cua ban khong
bai viet nay da giai quyet duoc van de cua ban chua
bai viet nay da giai quyet duoc van de cua ban khong
bai viet nay da giai quyet duoc thac mac cua ban chua
bai viet nay da giai quyet duoc thac mac cua ban khong
bai viet nay da giai quyet duoc cau hoi cua ban chua
bai viet nay da giai quyet duoc cau hoi cua ban khong
bai viet nay da giai dap duoc van de cua ban chua
bai viet nay da giai dap duoc van de cua ban khong
bai viet nay da giai dap duoc thac mac cua ban chua
bai viet nay da giai dap duoc thac mac cua ban khong
bai viet nay da giai dap duoc cau hoi cua ban chua
bai viet nay da giai dap duoc cau hoi cua ban khong
bai viet nay da giai dap van de cua ban chua
bai viet nay da giai dap van de cua ban khong
bai viet nay da giai dap thac mac cua ban chua
bai viet nay da giai dap thac mac cua ban khong
bai viet nay da giai dap cau hoi cua ban chua
bai viet nay da giai dap cau hoi cua ban khong
bai viet nay da tra loi duoc van de cua ban chua
bai viet nay da tra loi duoc van de cua ban khong
bai viet nay da tra loi duoc thac mac cua ban chua
bai viet nay da tra loi duoc thac mac cua ban khong
bai viet nay da tra loi duoc cau hoi cua ban chua
bai viet nay da tra loi duoc cau hoi cua ban khong
bai viet nay co giai quyet duoc van de cua ban chua
bai viet nay co giai quyet duoc van de cua ban khong
bai viet nay co giai quyet duoc thac mac cua ban chua
bai viet nay co giai quyet duoc thac mac cua ban khong
bai viet nay co giai quyet duoc cau hoi cua ban chua
bai viet nay co giai quyet duoc cau hoi cua ban khong
bai viet nay co giai dap duoc van de cua ban chua
bai viet nay co giai dap duoc van de cua ban khong
bai viet nay co giai dap duoc thac mac cua ban chua
bai viet nay co giai dap duoc thac mac cua ban khong
bai viet nay co giai dap duoc cau hoi cua ban chua
bai viet nay co giai dap duoc cau hoi cua ban khong
bai viet nay co giai dap van de cua ban chua
bai viet nay co giai dap van de cua ban khong
bai viet nay co giai dap thac mac cua ban chua
bai viet nay co giai dap thac mac cua ban khong
bai viet nay co giai dap cau hoi cua ban chua
bai viet nay co giai dap cau hoi cua ban khong
bai viet nay co tra loi duoc van de cua ban chua
bai viet nay co tra loi duoc van de cua ban khong
bai viet nay co tra loi duoc thac mac cua ban chua
bai viet nay co tra loi duoc thac mac cua ban khong
bai viet nay co tra loi duoc cau hoi cua ban chua
bai viet nay co tra loi duoc cau hoi cua ban khong
ban danh gia bai viet nay the nao
ban danh gia bai viet nay
ban danh gia the nao the nao
ban danh gia the nao
ban danh gia ve bai viet nay the nao
ban danh gia ve bai viet nay
ban nghi gi bai viet nay the nao
ban nghi gi bai viet nay
ban nghi gi the nao the nao
ban nghi gi the nao
ban nghi gi ve bai viet nay the nao
ban nghi gi ve bai viet nay
ban thay bai viet nay the nao
ban thay bai viet nay
ban thay the nao the nao
ban thay the nao
ban thay ve bai viet nay the nao
ban thay ve bai viet nay
bai viet co huu ich khong
bai viet huu ich
ban thay bai viet nay huu ich
bam de xem them
ban can bat javascript
bat quang cao
bat thong bao
bat am thanh
bai viet nay co huu ich voi ban
bai viet nay co huu ich cho ban
bai viet nay co huu ich khong
bai viet nay co huu ich
bai viet nay huu ich voi ban khong
bai viet nay huu ich voi ban
bai viet nay huu ich cho ban khong
bai viet nay huu ich cho ban
bai viet nay huu ich khong
bai viet nay huu ich
bai viet co huu ich voi ban khong
bai viet co huu ich voi ban
bai viet co huu ich cho ban khong
bai viet co huu ich cho ban
bai viet co huu ich
bai viet huu ich voi ban khong
bai viet huu ich voi ban
bai viet huu ich cho ban khong
bai viet huu ich cho ban
bai viet huu ich khong
bai nay co huu ich voi ban khong
bai nay co huu ich voi ban
bai nay co huu ich cho ban khong
bai nay co huu ich cho ban
bai nay co huu ich khong
bai nay co huu ich
bai nay huu ich voi ban khong
bai nay huu ich voi ban
bai nay huu ich cho ban khong
bai nay huu ich cho ban
bai nay huu ich khong
bai nay huu ich
bai co huu ich voi ban khong
bai co huu ich voi ban
bai co huu ich cho ban khong
bai co huu ich cho ban
bai co huu ich khong
bai co huu ich
bai huu ich voi ban khong
bai huu ich voi ban
bai huu ich cho ban khong
bai huu ich cho ban
bai huu ich khong
bai huu ich
ban cam thay the nao ve bai viet nay
ban cam thay the nao ve bai nay
ban cam thay the nao ve noi dung nay
ban cam thay the nao ve tin nay
ban thay the nao ve bai viet nay
ban thay the nao ve bai nay
ban thay the nao ve noi dung nay
ban thay the nao ve tin nay
ban nghi the nao ve bai viet nay
ban nghi the nao ve bai nay
ban nghi the nao ve noi dung nay
ban nghi the nao ve tin nay
ban vui long cho trong giay lat
ban vui long doi trong giay lat
ban can dang nhap de thuc hien chuc nang nay
ban can dang nhap de su dung chuc nang nay
ban can dang nhap de su dung tinh nang nay
ban can dang nhap de tiep tuc
ban can dang nhap de gui binh luan
ban can dang nhap de viet binh luan
ban can dang nhap de thich binh luan
ban can dang nhap de luu bai viet
ban phai dang nhap de thuc hien chuc nang nay
ban phai dang nhap de su dung chuc nang nay
ban phai dang nhap de su dung tinh nang nay
ban phai dang nhap de tiep tuc
ban phai dang nhap de gui binh luan
ban phai dang nhap de viet binh luan
ban phai dang nhap de thich binh luan
ban phai dang nhap de luu bai viet
ban khong the gui binh luan lien tuc. xin hay doi 0 giay nua
ban khong the gui binh luan lien tuc. vui long doi 0 giay nua
bam day de nghe
bam de nghe
bam vao anh de xem anh kich co day du
bam vao anh de xem anh co lon
bam vao anh de xem anh kich thuoc that
bam vao anh de xem anh kich thuoc day du
bam vao anh de xem anh lon hon
bam vao anh de xem kich co day du
bam vao anh de xem co lon
bam vao anh de xem kich thuoc that
bam vao anh de xem kich thuoc day du
bam vao anh de xem lon hon
bao sai
ban hay la nguoi dau tien binh luan
ban hay la nguoi dau tien nhan xet
ban hay la nguoi dau tien danh gia
ban thich bai viet nay
bam de mo rong
bam de thu gon
bam de hien so dien thoai
bao loi - gop y
bam vao day de mo rong
bam vao day de xem them
bai tiep
bam xem
bam xem ngay
bam de xem
bam vao xem
bam de xem ngay
bai dang moi hon
bai dang cu hon
ban co the dung cac the html va thuoc tinh nay
ban co the dung cac the html va thuoc tinh sau
ban co the dung cac the html va thuoc tinh sau day
ban co the su dung cac the html va thuoc tinh nay
ban co the su dung cac the html va thuoc tinh sau
ban co the su dung cac the html va thuoc tinh sau day
ban de in ra
bai viet ngau nhien
bach khoa toan thu mo wikipedia
ban khong the gui de tai moi
ban khong the gui tra loi
ban khong the gui dinh kem
ban khong the sua bai viet cua minh
bao loi chuong
bam de phong to
ban da tang 0 cho tac gia
ban dang co: 0 sao
ban co the xem lai bai viet da luu o trang
ban co the xem lai bai viet da luu
ban co y kien dong gop nao khac khong
ban biet cau tra loi
ban co biet cau tra loi
bai viet nay co huu ich khong? co khong
bai viet nay huu ich khong? co khong
bai viet co huu ich khong? co khong
bai viet huu ich khong? co khong
ban quen mat khau
ban la khach hang doanh nghiep
bai doc hay? tha tim cho bai doc
bai nay co 0 binh luan
bai viet nay huu ich voi ban chu
bai viet truoc do
bai viet ke tiep
bai viet ke truoc
ban nghi gi ve noi dung nay
ban nghi gi ve bai nay
ban nghi gi ve tin nay
bam vao day de xem
bam vao day de xem tiep
bam vao day de doc tiep
bam vao day de xem chi tiet
bam vao day de nhan tin
bam vao day de theo doi
bam tai day de xem
bam tai day de xem them
bam tai day de xem tiep
bam tai day de doc tiep
bam tai day de xem chi tiet
bam tai day de nhan tin
bam tai day de theo doi
bam vao anh de phong to
bam vao anh de mo rong
bam vao anh de xem anh lon
bam vao anh de xem ro hon
bam vao anh de xem to hon
bam vao anh de xem kich thuoc lon
bam vao anh de xem kich thuoc chuan
bam vao hinh de phong to
bam vao hinh de mo rong
bam vao hinh de xem anh lon
bam vao hinh de xem anh lon hon
bam vao hinh de xem ro hon
bam vao hinh de xem to hon
bam vao hinh de xem kich thuoc lon
bam vao hinh de xem kich thuoc chuan
bam vao hinh de xem kich thuoc day du
bam vao hinh de xem co lon
bam vao hinh de xem lon hon
bam vao de phong to
bam vao de mo rong
bam vao de xem anh lon
bam vao de xem anh lon hon
bam vao de xem ro hon
bam vao de xem to hon
bam vao de xem kich thuoc lon
bam vao de xem kich thuoc chuan
bam vao de xem kich thuoc day du
bam vao de xem co lon
bam vao de xem lon hon
bam chuot anh de phong to
bam chuot anh de mo rong
bam chuot anh de xem anh lon
bam chuot anh de xem anh lon hon
bam chuot anh de xem ro hon
bam chuot anh de xem to hon
bam chuot anh de xem kich thuoc lon
bam chuot anh de xem kich thuoc chuan
bam chuot anh de xem kich thuoc day du
bam chuot anh de xem co lon
bam chuot anh de xem lon hon
bam chuot hinh de phong to
bam chuot hinh de mo rong
bam chuot hinh de xem anh lon
bam chuot hinh de xem anh lon hon
bam chuot hinh de xem ro hon
bam chuot hinh de xem to hon
bam chuot hinh de xem kich thuoc lon
bam chuot hinh de xem kich thuoc chuan
bam chuot hinh de xem kich thuoc day du
bam chuot hinh de xem co lon
bam chuot hinh de xem lon hon
bam chuot de phong to
bam chuot de mo rong
bam chuot de xem anh lon
bam chuot de xem anh lon hon
bam chuot de xem ro hon
bam chuot de xem to hon
bam chuot de xem kich thuoc lon
bam chuot de xem kich thuoc chuan
bam chuot de xem kich thuoc day du
bam chuot de xem co lon
bam chuot de xem lon hon
bam chuot vao anh de phong to
bam chuot vao anh de mo rong
bam chuot vao anh de xem anh lon
bam chuot vao anh de xem anh lon hon
bam chuot vao anh de xem ro hon
bam chuot vao anh de xem to hon
bam chuot vao anh de xem kich thuoc lon
bam chuot vao anh de xem kich thuoc chuan
bam chuot vao anh de xem kich thuoc day du
bam chuot vao anh de xem co lon
bam chuot vao anh de xem lon hon
bam chuot vao hinh de phong to
bam chuot vao hinh de mo rong
bam chuot vao hinh de xem anh lon
bam chuot vao hinh de xem anh lon hon
bam chuot vao hinh de xem ro hon
bam chuot vao hinh de xem to hon
bam chuot vao hinh de xem kich thuoc lon
bam chuot vao hinh de xem kich thuoc chuan
bam chuot vao hinh de xem kich thuoc day du
bam chuot vao hinh de xem co lon
bam chuot vao hinh de xem lon hon
bam chuot vao de phong to
bam chuot vao de mo rong
bam chuot vao de xem anh lon
bam chuot vao de xem anh lon hon
bam chuot vao de xem ro hon
bam chuot vao de xem to hon
bam chuot vao de xem kich thuoc lon
bam chuot vao de xem kich thuoc chuan
bam chuot vao de xem kich thuoc day du
bam chuot vao de xem co lon
bam chuot vao de xem lon hon
bam anh de phong to
bam anh de mo rong
bam anh de xem anh lon
bam anh de xem anh lon hon
bam anh de xem ro hon
bam anh de xem to hon
bam anh de xem kich thuoc lon
bam anh de xem kich thuoc chuan
bam anh de xem kich thuoc day du
bam anh de xem co lon
bam anh de xem lon hon
bam hinh de phong to
bam hinh de mo rong
bam hinh de xem anh lon
bam hinh de xem anh lon hon
bam hinh de xem ro hon
bam hinh de xem to hon
bam hinh de xem kich thuoc lon
bam hinh de xem kich thuoc chuan
bam hinh de xem kich thuoc day du
bam hinh de xem co lon
bam hinh de xem lon hon
bam de xem anh lon
bam de xem anh lon hon
bam de xem ro hon
bam de xem to hon
bam de xem kich thuoc lon
bam de xem kich thuoc chuan
bam de xem kich thuoc day du
bam de xem co lon
bam de xem lon hon
bai dang cu
back to blog
bai dang dau tien
ban quen tai khoan u
bao cao tin tuyen dung
ban dich · 0 chu
ban dich · 0 tu
ban khong duoc quyen dang bai
ban khong duoc quyen gui bai
ban khong duoc quyen dang chu de moi
ban khong duoc quyen gui chu de moi
ban khong duoc quyen dang de tai moi
ban khong duoc quyen gui de tai moi
ban khong duoc quyen tra loi bai viet
ban khong duoc quyen tra loi bai
ban khong duoc quyen gui tra loi
ban khong duoc quyen gui hoi am
ban khong duoc quyen gui file dinh kem
ban khong duoc quyen gui tap tin dinh kem
ban khong duoc quyen kem du lieu trong bai viet
ban khong duoc quyen dinh kem tap tin
ban khong duoc quyen dinh kem file
ban khong duoc quyen chinh sua bai viet
ban khong duoc quyen chinh sua bai viet cua minh
ban khong duoc quyen sua bai
ban khong duoc quyen sua bai viet cua minh
ban khong duoc phep dang bai
ban khong duoc phep gui bai
ban khong duoc phep dang chu de moi
ban khong duoc phep gui chu de moi
ban khong duoc phep dang de tai moi
ban khong duoc phep gui de tai moi
ban khong duoc phep tra loi bai viet
ban khong duoc phep tra loi bai
ban khong duoc phep gui tra loi
ban khong duoc phep gui hoi am
ban khong duoc phep gui file dinh kem
ban khong duoc phep gui tap tin dinh kem
ban khong duoc phep kem du lieu trong bai viet
ban khong duoc phep dinh kem tap tin
ban khong duoc phep dinh kem file
ban khong duoc phep chinh sua bai viet
ban khong duoc phep chinh sua bai viet cua minh
ban khong duoc phep sua bai
ban khong duoc phep sua bai viet cua minh
ban khong the dang bai
ban khong the gui bai
ban khong the dang chu de moi
ban khong the gui chu de moi
ban khong the dang de tai moi
ban khong the tra loi bai viet
ban khong the tra loi bai
ban khong the gui hoi am
ban khong the gui file dinh kem
ban khong the gui tap tin dinh kem
ban khong the kem du lieu trong bai viet
ban khong the dinh kem tap tin
ban khong the dinh kem file
ban khong the chinh sua bai viet
ban khong the chinh sua bai viet cua minh
ban khong the sua bai
bai truoc | de tai ke
bai truoc | de tai ke tiep
bai truoc | de tai tiep theo
bai truoc | de tai tiep
bai truoc | de tai sau
bai truoc | chu de ke
bai truoc | chu de ke tiep
bai truoc | chu de tiep theo
bai truoc | chu de tiep
bai truoc | chu de sau
bai truoc | bai ke
bai truoc | bai ke tiep
bai truoc | bai tiep theo
bai truoc | bai tiep
bai truoc | bai sau
bao loi truyen
bao loi loi
bao loi loi bai hat
bao loi hop am
bao sai hop am
bao sai loi
bai viet chua co loi giai
bai viet chua co cau tra loi
bai viet chua co tra loi
ban cham bai nay may sao
ban cham bai nay may diem
ban cham bai viet nay may sao
ban cham bai viet nay may diem
ban cham bai may sao
ban cham bai may diem
bat am bao ban thang
bat am bao tran dau
bat am bao tin moi
bat am bao dien bien
bat thong bao ban thang
bat thong bao tran dau
bat thong bao tin moi
bat thong bao dien bien
bat chuong bao ban thang
bat chuong bao tran dau
bat chuong bao tin moi
bat chuong bao dien bien
ban tim gi hom nay
ban can tim gi hom nay
ban muon tim gi hom nay
ban con 0 bai mien phi trong thang nay
ban con 0 bai mien phi trong tuan nay
ban con 0 bai mien phi hom nay
ban con 0 bai mien phi
ban con 0 bai viet mien phi trong thang nay
ban con 0 bai viet mien phi trong tuan nay
ban con 0 bai viet mien phi hom nay
ban con 0 bai viet mien phi
ban con 0 bai bao mien phi trong thang nay
ban con 0 bai bao mien phi trong tuan nay
ban con 0 bai bao mien phi hom nay
ban con 0 bai bao mien phi
ban co the dung phim mui ten hoac wasd de lui/sang chuong
bang dieu khien ben
ban dang su dung quyen truy cap khach vang lai (dang nhap
bao xau
bao tin xau
bam de hien so
bam vao day de nhan ma
ban co lam duoc huong dan nay khong
bai tu van chua du thong tin
bai tu van sai muc tieu
bai viet da cu, thieu thong tin
ban thay trang nay nhu the nao
ban thay trang nay the nao""", 5), ("""\
ban pdf
bao cao
bay gio
bai goc
back
bao cao 0
bao vi pham 0
bao vi pham
ban tim gi
ban can tim gi
bao cao vi pham
bao cao tin
bai gui
ban nghi gi
ban luan
bao loi""", 4), ("""\
bat tieng
bao noi - 0:0
bao noi 0:0 / 0:0
bao noi 0:0
bao noi ⏮ ⏭ - 0:0
bao noi ⏮ ⏭ 0:0 / 0:0
bao noi ⏮ ⏭ 0:0
bao noi ⏪ ⏩ - 0:0
bao noi ⏪ ⏩ 0:0 / 0:0
bao noi ⏪ ⏩ 0:0
ban tin co am thanh""", 9), ("""\
bai viet tai tro
bai pr
bam de xem quang cao""", 11), ("""\
ban quyen noi dung""", 12)],
    'ca': [("""\
cac bai co lien quan
cac bai lien quan
cac bai viet co lien quan
cac bai viet lien quan
cac tin, bai lien quan
cac tin, bai cung chuyen muc
cac tin, bai cung chu de
cac tin, bai khac
cac tin, bai moi nhat
cac san pham lien quan
cac san pham tuong tu
cac san pham cung loai
cac san pham khac
cac san pham da xem
cac san pham vua xem
cac san pham ban da xem
cac san pham ban vua xem
cac bai viet cung chuyen khoa
cac bai viet cung danh muc
cac bai viet cung the loai
cac bai viet cung chuyen trang
cac tin cung chuyen khoa
cac tin cung danh muc
cac tin cung the loai
cac tin cung chuyen trang
cac bai hoc khac
cac bai hoc lien quan
cac bai giang khac
cac bai giang lien quan
cac bai suy niem khac
cac bai suy niem lien quan
cac bai tap khac
cac bai tap lien quan
cac bai tho khac
cac bai tho lien quan
cac bai van khac
cac bai van lien quan
cac bai hat khac
cac bai hat lien quan
cac bai thuoc khac
cac bai thuoc lien quan
cac bai bao khac
cac bai bao lien quan
cac bai viet khac trong muc
cac bai viet khac trong chuyen muc
cac bai viet khac trong chuyen muc nay
cac bai viet khac trong muc nay
cac bai viet khac cung muc
cac bai viet khac cung chuyen muc
cac bai viet khac cung chuyen muc nay
cac bai viet khac cung muc nay
cac bai viet trong muc
cac bai viet trong chuyen muc
cac bai viet trong chuyen muc nay
cac bai viet trong muc nay
cac bai viet cung muc
cac bai viet cung chuyen muc
cac bai viet cung chuyen muc nay
cac bai viet cung muc nay
cac bai khac trong muc
cac bai khac trong chuyen muc
cac bai khac trong chuyen muc nay
cac bai khac trong muc nay
cac bai khac cung muc
cac bai khac cung chuyen muc
cac bai khac cung chuyen muc nay
cac bai khac cung muc nay
cac bai trong muc
cac bai trong chuyen muc
cac bai trong chuyen muc nay
cac bai trong muc nay
cac bai cung muc
cac bai cung chuyen muc
cac bai cung chuyen muc nay
cac bai cung muc nay
cac tin khac trong muc
cac tin khac trong chuyen muc
cac tin khac trong chuyen muc nay
cac tin khac trong muc nay
cac tin khac cung muc
cac tin khac cung chuyen muc
cac tin khac cung chuyen muc nay
cac tin khac cung muc nay
cac tin trong muc
cac tin trong chuyen muc
cac tin trong chuyen muc nay
cac tin trong muc nay
cac tin cung muc
cac tin cung chuyen muc
cac tin cung chuyen muc nay
cac tin cung muc nay
cac tin cung chu de
cac tin cung tac gia
cac tin cung chuyen de
cac tin cung loai
cac album da dang
cac album moi dang
cac album khac
cac album moi nhat
cac video da dang
cac video moi dang
cac video khac
cac video moi nhat
cac clip da dang
cac clip moi dang
cac clip khac
cac clip moi nhat
cac tin gan day
cac tin khac
cac tin moi hon
cac tin cu hon
cac tin da dua
cac tin da dang
cac tin moi nhat
cac tin noi bat
cac tin nong
cac tin hot
cac tin hay
cac tin doc nhieu
cac tin nen doc
cac tin duoc quan tam
cac tin xem nhieu
cac bai gan day
cac bai khac
cac bai moi hon
cac bai cu hon
cac bai da dua
cac bai da dang
cac bai moi nhat
cac bai noi bat
cac bai nong
cac bai hot
cac bai hay
cac bai doc nhieu
cac bai nen doc
cac bai duoc quan tam
cac bai xem nhieu
cac bai viet gan day
cac bai viet khac
cac bai viet moi hon
cac bai viet cu hon
cac bai viet da dua
cac bai viet da dang
cac bai viet moi nhat
cac bai viet noi bat
cac bai viet nong
cac bai viet hot
cac bai viet hay
cac bai viet doc nhieu
cac bai viet nen doc
cac bai viet duoc quan tam
cac bai viet xem nhieu
cac tin bai gan day
cac tin bai khac
cac tin bai moi hon
cac tin bai cu hon
cac tin bai da dua
cac tin bai da dang
cac tin bai moi nhat
cac tin bai noi bat
cac tin bai nong
cac tin bai hot
cac tin bai hay
cac tin bai doc nhieu
cac tin bai nen doc
cac tin bai duoc quan tam
cac tin bai xem nhieu
cac tin dang chu y
cac tin dang doc
cac tin dang xem
cac tin dang quan tam
cac tin khong the bo qua
cac tin khong nen bo qua
cac tin khong the bo lo
cac bai dang chu y
cac bai dang doc
cac bai dang xem
cac bai dang quan tam
cac bai khong the bo qua
cac bai khong nen bo qua
cac bai khong the bo lo
cac bai viet dang chu y
cac bai viet dang doc
cac bai viet dang xem
cac bai viet dang quan tam
cac bai viet khong the bo qua
cac bai viet khong nen bo qua
cac bai viet khong the bo lo
cac cau chuyen dang chu y
cac cau chuyen dang doc
cac cau chuyen dang xem
cac cau chuyen dang quan tam
cac cau chuyen khong the bo qua
cac cau chuyen khong nen bo qua
cac cau chuyen khong the bo lo
cau chuyen dang chu y
cau chuyen dang doc
cau chuyen dang xem
cau chuyen dang quan tam
cau chuyen khong the bo qua
cau chuyen khong nen bo qua
cau chuyen khong the bo lo
cac tin da dua ngay
cac tin da dang ngay
cac tap khac
cac tin khac da dang
cac tin, bai da dang
cac tin, bai khac da dang
cac tin, bai da dua
cac bai cung chuong trinh
cac bai cung so
cac bai cung so nay
cac bai cung su kien
cac bai cung kenh
cac bai cung series
cac cau hoi khac
cac chu de co the hay ho
cac muc lien quan (theo the
cac san pham khac cua shop""", 0), ("""\
cac cau chuyen khac
cac tac pham khac
cac hoan canh khac
cac truong hop khac
cac chuong trinh khac
cac noi dung khac
cau hoi khac""", 1), ("""\
cai cach hanh chinh
cau chuyen hom nay
cac mon khac
canh giac
cam nang
cau chuyen cuoc song
cac benh
can biet
can tho
cao pho
cau hoi thuong gap
catalogue
catalog
cam nang du lich""", 3), ("""\
cancel reply
categories uncategorized
categories tin tức
categories
cart / 0₫
cart / 0 ₫
cart / 0đ
cart / 0 đ
cai dat cookie
cam on 0
cam on ban da binh luan
cam on ban da gui binh luan
cam on ban da gui y kien
cam on ban da danh gia
cai dat ung dung
cai dat app
cai dat ung dung bao
cai dat ung dung mien phi
cai dat ung dung di dong
cau tra loi da giai quyet duoc van de cua ban chua
cau tra loi da giai quyet duoc van de cua ban khong
cau tra loi da giai quyet duoc thac mac cua ban chua
cau tra loi da giai quyet duoc thac mac cua ban khong
cau tra loi da giai quyet duoc cau hoi cua ban chua
cau tra loi da giai quyet duoc cau hoi cua ban khong
cau tra loi da giai dap duoc van de cua ban chua
cau tra loi da giai dap duoc van de cua ban khong
cau tra loi da giai dap duoc thac mac cua ban chua
cau tra loi da giai dap duoc thac mac cua ban khong
cau tra loi da giai dap duoc cau hoi cua ban chua
cau tra loi da giai dap duoc cau hoi cua ban khong
cau tra loi da giai dap van de cua ban chua
cau tra loi da giai dap van de cua ban khong
cau tra loi da giai dap thac mac cua ban chua
cau tra loi da giai dap thac mac cua ban khong
cau tra loi da giai dap cau hoi cua ban chua
cau tra loi da giai dap cau hoi cua ban khong
cau tra loi da tra loi duoc van de cua ban chua
cau tra loi da tra loi duoc van de cua ban khong
cau tra loi da tra loi duoc thac mac cua ban chua
cau tra loi da tra loi duoc thac mac cua ban khong
cau tra loi da tra loi duoc cau hoi cua ban chua
cau tra loi da tra loi duoc cau hoi cua ban khong
cau tra loi co giai quyet duoc van de cua ban chua
cau tra loi co giai quyet duoc van de cua ban khong
cau tra loi co giai quyet duoc thac mac cua ban chua
cau tra loi co giai quyet duoc thac mac cua ban khong
cau tra loi co giai quyet duoc cau hoi cua ban chua
cau tra loi co giai quyet duoc cau hoi cua ban khong
cau tra loi co giai dap duoc van de cua ban chua
cau tra loi co giai dap duoc van de cua ban khong
cau tra loi co giai dap duoc thac mac cua ban chua
cau tra loi co giai dap duoc thac mac cua ban khong
cau tra loi co giai dap duoc cau hoi cua ban chua
cau tra loi co giai dap duoc cau hoi cua ban khong
cau tra loi co giai dap van de cua ban chua
cau tra loi co giai dap van de cua ban khong
cau tra loi co giai dap thac mac cua ban chua
cau tra loi co giai dap thac mac cua ban khong
cau tra loi co giai dap cau hoi cua ban chua
cau tra loi co giai dap cau hoi cua ban khong
cau tra loi co tra loi duoc van de cua ban chua
cau tra loi co tra loi duoc van de cua ban khong
cau tra loi co tra loi duoc thac mac cua ban chua
cau tra loi co tra loi duoc thac mac cua ban khong
cau tra loi co tra loi duoc cau hoi cua ban chua
cau tra loi co tra loi duoc cau hoi cua ban khong
cach day 0 giay truoc
cach day 0 giay ago
cach day 0 phut truoc
cach day 0 phut ago
cach day 0 gio truoc
cach day 0 gio ago
cach day 0 ngay truoc
cach day 0 ngay ago
cach day 0 tuan truoc
cach day 0 tuan ago
cach day 0 thang truoc
cach day 0 thang ago
cach day 0 nam truoc
cach day 0 nam ago
cach day 0 gio 0 phut truoc
cach day 0 gio 0 phut ago
cau tra loi nay co huu ich voi ban khong
cau tra loi nay co huu ich voi ban
cau tra loi nay co huu ich cho ban khong
cau tra loi nay co huu ich cho ban
cau tra loi nay co huu ich khong
cau tra loi nay co huu ich
cau tra loi nay huu ich voi ban khong
cau tra loi nay huu ich voi ban
cau tra loi nay huu ich cho ban khong
cau tra loi nay huu ich cho ban
cau tra loi nay huu ich khong
cau tra loi nay huu ich
cau tra loi co huu ich voi ban khong
cau tra loi co huu ich voi ban
cau tra loi co huu ich cho ban khong
cau tra loi co huu ich cho ban
cau tra loi co huu ich khong
cau tra loi co huu ich
cau tra loi huu ich voi ban khong
cau tra loi huu ich voi ban
cau tra loi huu ich cho ban khong
cau tra loi huu ich cho ban
cau tra loi huu ich khong
cau tra loi huu ich
cam on ban da phan hoi
cam on ban da binh chon
cap nhat gio hang
cap nhat: 0 giay truoc
cap nhat: 0 phut truoc
cap nhat: 0 gio truoc
cap nhat: 0 ngay truoc
cap nhat: 0 tuan truoc
cap nhat: 0 thang truoc
cap nhat: 0 nam truoc
cap nhat 0 giay truoc
cap nhat 0 phut truoc
cap nhat 0 gio truoc
cap nhat 0 ngay truoc
cap nhat 0 tuan truoc
cap nhat 0 thang truoc
cap nhat 0 nam truoc
cap nhat lan cuoi: 0 giay truoc
cap nhat lan cuoi: 0 phut truoc
cap nhat lan cuoi: 0 gio truoc
cap nhat lan cuoi: 0 ngay truoc
cap nhat lan cuoi: 0 tuan truoc
cap nhat lan cuoi: 0 thang truoc
cap nhat lan cuoi: 0 nam truoc
cap nhat lan cuoi 0 giay truoc
cap nhat lan cuoi 0 phut truoc
cap nhat lan cuoi 0 gio truoc
cap nhat lan cuoi 0 ngay truoc
cap nhat lan cuoi 0 tuan truoc
cap nhat lan cuoi 0 thang truoc
cap nhat lan cuoi 0 nam truoc
categories tin tuc
cac lien ket den day
can 0 phut de doc
cau tra loi duoc nguoi hoi chon
cau tra loi duoc chon
cau tra loi duoc chap nhan
cau tra loi duoc xac minh
cau tra loi duoc xac thuc
cau tra loi duoc kiem chung
cau tra loi da duoc xac minh
cau tra loi da duoc xac thuc
cau tra loi da duoc kiem chung
cau tra loi da xac minh
cau tra loi da xac thuc
cau tra loi da kiem chung
cart / 0d
cart / 0 d
cap nhat tuy chon
cac ung dung khac
cau tra loi cua ban
cac cong cu chuyen doi va chinh sua cho tai lieu nay
cau hoi chua co loi giai
cau hoi chua co cau tra loi
cau hoi chua co tra loi
cam on · y kien 0 · gan co
cam on · y kien 0 · bao cao
cam on · y kien 0 · chia se
cam on · binh luan 0 · gan co
cam on · binh luan 0 · bao cao
cam on · binh luan 0 · chia se
cam on · tra loi 0 · gan co
cam on · tra loi 0 · bao cao
cam on · tra loi 0 · chia se
cam on ban da gop y""", 5), ("""\
careers
cai dat""", 4), ("""\
cac the""", 8), ("""\
captions off
captions settings
captions off, selected
cai dat phu de""", 9)],
    'no': [("""\
noi dung co lien quan
noi dung lien quan
nong nhieu trong tuan
nong nhieu trong tuan qua
nong nhieu trong thang
nong nhieu trong thang qua
nong nhieu trong ngay
nong nhieu trong 0h
nong nhieu trong 0h qua
nong nhieu tuan
nong nhieu tuan qua
nong nhieu thang
nong nhieu thang qua
nong nhieu ngay
nong nhieu 0h
nong nhieu 0h qua
nong trong tuan
nong trong tuan qua
nong trong thang
nong trong thang qua
nong trong ngay
nong trong 0h
nong trong 0h qua
nong tuan
nong tuan qua
nong thang
nong thang qua
nong ngay
nong 0h
nong 0h qua
nong - moi
noi bat trang chu
noi bat tren trang chu
noi bat trang nhat
noi dung ban co the quan tam
noi dung danh cho ban
noi dung de xuat
noi dung goi y
noi dung duoc de xuat
noi dung duoc goi y
noi bat trong ngay
noi bat trong tuan
noi bat trong thang
noi bat trong thoi su
noi bat trong the gioi
noi bat trong kinh doanh
noi bat trong kinh te
noi bat trong giai tri
noi bat trong the thao
noi bat trong phap luat
noi bat trong giao duc
noi bat trong suc khoe
noi bat trong doi song
noi bat trong du lich
noi bat trong khoa hoc
noi bat trong cong nghe
noi bat trong xe
noi bat trong van hoa
noi bat trong xa hoi
noi bat trong bat dong san
noi bat trong ban doc
noi bat trong nay
noi bat muc thoi su
noi bat muc the gioi
noi bat muc kinh doanh
noi bat muc kinh te
noi bat muc giai tri
noi bat muc the thao
noi bat muc phap luat
noi bat muc giao duc
noi bat muc suc khoe
noi bat muc doi song
noi bat muc du lich
noi bat muc khoa hoc
noi bat muc cong nghe
noi bat muc xe
noi bat muc van hoa
noi bat muc xa hoi
noi bat muc bat dong san
noi bat muc ban doc
noi bat muc nay
noi bat chuyen muc thoi su
noi bat chuyen muc the gioi
noi bat chuyen muc kinh doanh
noi bat chuyen muc kinh te
noi bat chuyen muc giai tri
noi bat chuyen muc the thao
noi bat chuyen muc phap luat
noi bat chuyen muc giao duc
noi bat chuyen muc suc khoe
noi bat chuyen muc doi song
noi bat chuyen muc du lich
noi bat chuyen muc khoa hoc
noi bat chuyen muc cong nghe
noi bat chuyen muc xe
noi bat chuyen muc van hoa
noi bat chuyen muc xa hoi
noi bat chuyen muc bat dong san
noi bat chuyen muc ban doc
noi bat chuyen muc nay""", 0), ("""\
noi dung khac
noi bat""", 1), ("""\
nong nghiep - xa hoi
nong nghiep - kinh te
nong nghiep - chinh tri
nong nghiep - cong nghe
nong nghiep - y te
nong nghiep - doi song
nong nghiep - trat tu
nong nghiep - doi ngoai
nong nghiep - du lich
nong nghiep - nong thon
nong nghiep - giai tri
nong nghiep - thi truong
nong nghiep - thuong mai
nong
noi chinh
nong nghiep
nong thon moi
nong tren mang""", 3), ("""\
no votes so far
no votes yet
no comments
no comments yet
notify me of follow-up comments by email
notify me of new posts by email
no image
noi dung toi da 0 ky tu
noi dung toi da 0 ki tu
noi dung toi da 0/0 ky tu
noi dung toi da 0/0 ki tu
noi dung nay co huu ich voi ban khong
noi dung nay co huu ich voi ban khong? co khong
noi dung nay co huu ich cho ban khong
noi dung nay co huu ich cho ban khong? co khong
noi dung nay co giup ich voi ban khong
noi dung nay co giup ich voi ban khong? co khong
noi dung nay co giup ich cho ban khong
noi dung nay co giup ich cho ban khong? co khong
noi dung ban dang co truy cap khong ton tai hoac khong con kha dung
noi dung da giai quyet duoc van de cua ban chua
noi dung da giai quyet duoc van de cua ban khong
noi dung da giai quyet duoc thac mac cua ban chua
noi dung da giai quyet duoc thac mac cua ban khong
noi dung da giai quyet duoc cau hoi cua ban chua
noi dung da giai quyet duoc cau hoi cua ban khong
noi dung da giai dap duoc van de cua ban chua
noi dung da giai dap duoc van de cua ban khong
noi dung da giai dap duoc thac mac cua ban chua
noi dung da giai dap duoc thac mac cua ban khong
noi dung da giai dap duoc cau hoi cua ban chua
noi dung da giai dap duoc cau hoi cua ban khong
noi dung da giai dap van de cua ban chua
noi dung da giai dap van de cua ban khong
noi dung da giai dap thac mac cua ban chua
noi dung da giai dap thac mac cua ban khong
noi dung da giai dap cau hoi cua ban chua
noi dung da giai dap cau hoi cua ban khong
noi dung da tra loi duoc van de cua ban chua
noi dung da tra loi duoc van de cua ban khong
noi dung da tra loi duoc thac mac cua ban chua
noi dung da tra loi duoc thac mac cua ban khong
noi dung da tra loi duoc cau hoi cua ban chua
noi dung da tra loi duoc cau hoi cua ban khong
noi dung co giai quyet duoc van de cua ban chua
noi dung co giai quyet duoc van de cua ban khong
noi dung co giai quyet duoc thac mac cua ban chua
noi dung co giai quyet duoc thac mac cua ban khong
noi dung co giai quyet duoc cau hoi cua ban chua
noi dung co giai quyet duoc cau hoi cua ban khong
noi dung co giai dap duoc van de cua ban chua
noi dung co giai dap duoc van de cua ban khong
noi dung co giai dap duoc thac mac cua ban chua
noi dung co giai dap duoc thac mac cua ban khong
noi dung co giai dap duoc cau hoi cua ban chua
noi dung co giai dap duoc cau hoi cua ban khong
noi dung co giai dap van de cua ban chua
noi dung co giai dap van de cua ban khong
noi dung co giai dap thac mac cua ban chua
noi dung co giai dap thac mac cua ban khong
noi dung co giai dap cau hoi cua ban chua
noi dung co giai dap cau hoi cua ban khong
noi dung co tra loi duoc van de cua ban chua
noi dung co tra loi duoc van de cua ban khong
noi dung co tra loi duoc thac mac cua ban chua
noi dung co tra loi duoc thac mac cua ban khong
noi dung co tra loi duoc cau hoi cua ban chua
noi dung co tra loi duoc cau hoi cua ban khong
noi dung nay da giai quyet duoc van de cua ban chua
noi dung nay da giai quyet duoc van de cua ban khong
noi dung nay da giai quyet duoc thac mac cua ban chua
noi dung nay da giai quyet duoc thac mac cua ban khong
noi dung nay da giai quyet duoc cau hoi cua ban chua
noi dung nay da giai quyet duoc cau hoi cua ban khong
noi dung nay da giai dap duoc van de cua ban chua
noi dung nay da giai dap duoc van de cua ban khong
noi dung nay da giai dap duoc thac mac cua ban chua
noi dung nay da giai dap duoc thac mac cua ban khong
noi dung nay da giai dap duoc cau hoi cua ban chua
noi dung nay da giai dap duoc cau hoi cua ban khong
noi dung nay da giai dap van de cua ban chua
noi dung nay da giai dap van de cua ban khong
noi dung nay da giai dap thac mac cua ban chua
noi dung nay da giai dap thac mac cua ban khong
noi dung nay da giai dap cau hoi cua ban chua
noi dung nay da giai dap cau hoi cua ban khong
noi dung nay da tra loi duoc van de cua ban chua
noi dung nay da tra loi duoc van de cua ban khong
noi dung nay da tra loi duoc thac mac cua ban chua
noi dung nay da tra loi duoc thac mac cua ban khong
noi dung nay da tra loi duoc cau hoi cua ban chua
noi dung nay da tra loi duoc cau hoi cua ban khong
noi dung nay co giai quyet duoc van de cua ban chua
noi dung nay co giai quyet duoc van de cua ban khong
noi dung nay co giai quyet duoc thac mac cua ban chua
noi dung nay co giai quyet duoc thac mac cua ban khong
noi dung nay co giai quyet duoc cau hoi cua ban chua
noi dung nay co giai quyet duoc cau hoi cua ban khong
noi dung nay co giai dap duoc van de cua ban chua
noi dung nay co giai dap duoc van de cua ban khong
noi dung nay co giai dap duoc thac mac cua ban chua
noi dung nay co giai dap duoc thac mac cua ban khong
noi dung nay co giai dap duoc cau hoi cua ban chua
noi dung nay co giai dap duoc cau hoi cua ban khong
noi dung nay co giai dap van de cua ban chua
noi dung nay co giai dap van de cua ban khong
noi dung nay co giai dap thac mac cua ban chua
noi dung nay co giai dap thac mac cua ban khong
noi dung nay co giai dap cau hoi cua ban chua
noi dung nay co giai dap cau hoi cua ban khong
noi dung nay co tra loi duoc van de cua ban chua
noi dung nay co tra loi duoc van de cua ban khong
noi dung nay co tra loi duoc thac mac cua ban chua
noi dung nay co tra loi duoc thac mac cua ban khong
noi dung nay co tra loi duoc cau hoi cua ban chua
noi dung nay co tra loi duoc cau hoi cua ban khong
noi dung nay co huu ich voi ban
noi dung nay co huu ich cho ban
noi dung nay co huu ich khong
noi dung nay co huu ich
noi dung nay huu ich voi ban khong
noi dung nay huu ich voi ban
noi dung nay huu ich cho ban khong
noi dung nay huu ich cho ban
noi dung nay huu ich khong
noi dung nay huu ich
noi dung co huu ich voi ban khong
noi dung co huu ich voi ban
noi dung co huu ich cho ban khong
noi dung co huu ich cho ban
noi dung co huu ich khong
noi dung co huu ich
noi dung huu ich voi ban khong
noi dung huu ich voi ban
noi dung huu ich cho ban khong
noi dung huu ich cho ban
noi dung huu ich khong
noi dung huu ich
noi quy chuyen muc
noi quy dien dan
nop ho so ngay
noi dung [an
noi dung [hien
noi dung [an/hien
noi dung [hide
noi dung [show
noi dung an giau
noi dung toggle
noi dung (an
noi dung [xem
noi dung bai viet [an
noi dung bai viet [hien
noi dung bai viet [an/hien
noi dung bai viet [hide
noi dung bai viet [show
noi dung bai viet an giau
noi dung bai viet toggle
noi dung bai viet (an
noi dung bai viet [xem
noi dung chinh [an
noi dung chinh [hien
noi dung chinh [an/hien
noi dung chinh [hide
noi dung chinh [show
noi dung chinh an giau
noi dung chinh toggle
noi dung chinh (an
noi dung chinh [xem
noi dung bai viet
notify me of new comments via email
no responses yet
not included, change data exporting settings to download
no commitment. cancel anytime
notify me of follow-up comments
noticia text
nop don ung tuyen
noi quy - quy dinh
noi dung loi nhan""", 5), ("""\
notes
nop don
noi dung
nop ho so
noi cu ngu
noi dung an
noi bat nhat""", 4), ("""\
noi dung chinh an
noi dung chinh hien
noi dung chinh
noi dung bai viet an
noi dung bai viet hien""", 7), ("""\
non-fullscreen
no media source currently available""", 9), ("""\
noi dung tai tro
noi dung tiep tuc sau quang cao
noi dung quang cao""", 11)],
    'de': [("""\
de tai lien quan
de tai tuong tu
de tai khac
de tai gan day
de xuat cho ban
de xuat bai viet
de xuat doc them
de xuat bai doc
de xuat tin tuc""", 0), ("""\
de xuat""", 1), ("""\
deutsch
dep
de thi""", 3), ("""\
de lai binh luan
de lai mot binh luan
de lai phan hoi
de lai mot phan hoi
de lai mot binh luan huy
de lai mot binh luan huy tra loi
de lai mot binh luan cancel reply
de lai binh luan huy
de lai binh luan huy tra loi
de lai binh luan cancel reply
de tai truoc
de tai tiep theo
de tai truoc | de tai ke
de tai truoc | de tai ke tiep
de tai truoc | de tai tiep theo
de tai truoc | de tai tiep
de tai truoc | de tai sau
de tai truoc | chu de ke
de tai truoc | chu de ke tiep
de tai truoc | chu de tiep theo
de tai truoc | chu de tiep
de tai truoc | chu de sau
de tai truoc | bai ke
de tai truoc | bai ke tiep
de tai truoc | bai tiep theo
de tai truoc | bai tiep
de tai truoc | bai sau""", 5), ("""\
description
de cu
delicious
decline
de sau""", 4), ("""\
descriptions
descriptions off, selected""", 9)],
    'cu': [("""\
cung the loai (trang 0/0
cung chuyen muc (trang 0/0
cung chu de (trang 0/0
cung chuyen muc
cung muc
cung tac gia
cung chu de
cung su kien
cung the loai
cung chuyen de
cung tuyen bai
cung loat bai
cung nhac si
cung ca si
cung nghe si
cung thi si
cung nha van
cung so nay
cung chuong trinh""", 0), ("""\
cu nhat""", 1), ("""\
cung hoàng đạo
cuộc sống đó đây
cuối tuần
cup c0
cuoi
cung hoang dao
cuoc song do day
cuoi tuan
cua hang
cuu sinh vien""", 3), ("""\
cuộn xuống để đọc tiếp
cuối quảng cáo
cuối nhiều người đọc
cuối podcast
cuối video
cuon xuong de doc tiep
cuoi quang cao
cuoi nhieu nguoi doc
cuoi podcast
cuoi video
cu nhat truoc
cung chia se bai viet nay
cuộn xuống để xem tiếp
cuộn xuống để xem thêm
cuộn ngang để đọc tiếp
cuộn ngang để xem tiếp
cuộn ngang để xem thêm
cuộn sang trái để đọc tiếp
cuộn sang trái để xem tiếp
cuộn sang trái để xem thêm
cuộn sang phải để đọc tiếp
cuộn sang phải để xem tiếp
cuộn sang phải để xem thêm
cung cấp bởi koha
cuon xuong de xem tiep
cuon xuong de xem them
cuon ngang de doc tiep
cuon ngang de xem tiep
cuon ngang de xem them
cuon sang trai de doc tiep
cuon sang trai de xem tiep
cuon sang trai de xem them
cuon sang phai de doc tiep
cuon sang phai de xem tiep
cuon sang phai de xem them
cung cap boi koha""", 5), ("""\
current time
current time 0
current time -0
current time 0%
current time 0:0
current time -0:0
current time 0 / 0""", 9)],
    've': [("""\
ve cung mot chu de
ve cung chu de""", 0), ("""\
ve dau trang
ve trang chu""", 1), ("""\
ve chung toi
ve may bay""", 3), ("""\
ve trang truoc
ve chuyen muc
ve danh sach
ve trang truoc do
ve top
ve tren
ve tren cung""", 5)],
    'sa': [("""\
san pham lien quan
san pham tuong tu
san pham cung loai
san pham khac
san pham da xem
san pham vua xem
san pham ban da xem
san pham ban vua xem
san pham cung cong dung
san pham cung thuong hieu
san pham cung phan khuc
san pham cung tam gia
san pham cung danh muc
san pham cung nhom
san pham danh cho ban
san pham cho ban
san pham ban se thich
san pham lan can""", 0), ("""\
sao
sao việt
sao châu á
sao âu mỹ
sao ngoại
sao viet
sao chau a
sao au my
sao ngoai
san khau
san khau - my thuat
sach
sach hay
san pham
sai gon
san pham moi
san pham hot
san pham ban chay
san pham khuyen mai
san pham giam gia
san pham cua chung toi
san pham yeu thich
san pham dich vu
san pham - dich vu
san pham & dich vu""", 3), ("""\
save & accept
sao chép link thành công
sao chép link
sao chép liên kết thành công
sao chép liên kết
sao chép đường dẫn thành công
sao chép đường dẫn
sao chép link thành công thành công
sao chép liên kết thành công thành công
sao chép url thành công
sao chép url
save article
save this
save as pdf
sao chép thành công
sao chep link thanh cong
sao chep link
sao chep lien ket thanh cong
sao chep lien ket
sao chep duong dan thanh cong
sao chep duong dan
sao chep link thanh cong thanh cong
sao chep lien ket thanh cong thanh cong
sao chep url thanh cong
sao chep url
sap xep theo
sap xep: hay nhat
sap xep: moi nhat
sap xep: cu nhat
sap xep: phu hop nhat
sap xep: nhieu binh chon nhat
sap xep: lien quan nhat
sap xep theo: hay nhat
sap xep theo: moi nhat
sap xep theo: cu nhat
sap xep theo: phu hop nhat
sap xep theo: nhieu binh chon nhat
sap xep theo: lien quan nhat
sao chep thanh cong
sao chép đường liên kết
sao chep duong lien ket
sang tac · 0 chu
sang tac · 0 tu""", 5), ("""\
sale
save 0
save
sau
sap xep""", 4)],
    'du': [("""\
duoc quan tam nhat
duoc quan tam
duoc xem nhieu trong tuan
duoc xem nhieu trong tuan qua
duoc xem nhieu trong thang
duoc xem nhieu trong thang qua
duoc xem nhieu trong ngay
duoc xem nhieu trong 0h
duoc xem nhieu trong 0h qua
duoc xem nhieu tuan
duoc xem nhieu tuan qua
duoc xem nhieu thang
duoc xem nhieu thang qua
duoc xem nhieu ngay
duoc xem nhieu 0h
duoc xem nhieu 0h qua
duoc xem trong tuan
duoc xem trong tuan qua
duoc xem trong thang
duoc xem trong thang qua
duoc xem trong ngay
duoc xem trong 0h
duoc xem trong 0h qua
duoc xem tuan
duoc xem tuan qua
duoc xem thang
duoc xem thang qua
duoc xem ngay
duoc xem 0h
duoc xem 0h qua
duoc doc nhieu trong tuan
duoc doc nhieu trong tuan qua
duoc doc nhieu trong thang
duoc doc nhieu trong thang qua
duoc doc nhieu trong ngay
duoc doc nhieu trong 0h
duoc doc nhieu trong 0h qua
duoc doc nhieu tuan
duoc doc nhieu tuan qua
duoc doc nhieu thang
duoc doc nhieu thang qua
duoc doc nhieu ngay
duoc doc nhieu 0h
duoc doc nhieu 0h qua
duoc doc trong tuan
duoc doc trong tuan qua
duoc doc trong thang
duoc doc trong thang qua
duoc doc trong ngay
duoc doc trong 0h
duoc doc trong 0h qua
duoc doc tuan
duoc doc tuan qua
duoc doc thang
duoc doc thang qua
duoc doc ngay
duoc doc 0h
duoc doc 0h qua
duoc doc nhieu nhat hom nay
duoc doc nhieu nhat trong ngay
duoc doc nhieu nhat trong tuan
duoc doc nhieu nhat 0 gio
duoc doc nhieu nhat 0h
duoc doc nhieu nhat
duoc doc nhieu hom nay
duoc doc nhieu 0 gio
duoc doc nhieu
duoc xem nhieu nhat hom nay
duoc xem nhieu nhat trong ngay
duoc xem nhieu nhat trong tuan
duoc xem nhieu nhat 0 gio
duoc xem nhieu nhat 0h
duoc xem nhieu nhat
duoc xem nhieu hom nay
duoc xem nhieu 0 gio
duoc xem nhieu""", 0), ("""\
dung lo
dung bo lo
dung bo qua""", 1), ("""\
du học
du lịch
du lieu
dua xe
du bao thoi tiet
du hoc
du lich
duong day nong
du an
du an tieu bieu
du an dau tu""", 3), ("""\
dung lượng 0
dung lượng 0 kb
dung lượng 0 mb
dung luong 0
dung luong 0 kb
dung luong 0 mb""", 4), ("""\
duong dan bai viet
duoc xep hang 0 0 sao
duoc cam on 0 lan trong 0 bai viet
duoc cam on 0 lan trong 0 bai
duoc cam on 0 lan
duong dan bai goc
duong dan goc
duong dan da duoc copy
duong dan da duoc sao chep
duoc tao boi blogger
duong dan truy cap
dublin core (xml
duyệt giá sách
duyet gia sach""", 5), ("""\
duration time
duration 0
duration -0
duration 0%
duration 0:0
duration -0:0
duration 0 / 0
duration time 0
duration time -0
duration time 0%
duration time 0:0
duration time -0:0
duration time 0 / 0
duong dan truc tiep""", 9)],
    'an': [("""\
anh lien quan""", 0), ("""\
anh khac""", 1), ("""\
an ninh - xã hội
an ninh - kinh tế
an ninh - chính trị
an ninh - công nghệ
an ninh - y tế
an ninh - đời sống
an ninh - trật tự
an ninh - đối ngoại
an ninh - du lịch
an ninh - nông thôn
an ninh - giải trí
an ninh - thị trường
an ninh - thương mại
an sinh
an ninh hình sự
an ninh - hình sự
an ninh trật tự
an toàn giao thông
an ninh
an ninh - xa hoi
an ninh - kinh te
an ninh - chinh tri
an ninh - cong nghe
an ninh - y te
an ninh - doi song
an ninh - trat tu
an ninh - doi ngoai
an ninh - du lich
an ninh - nong thon
an ninh - giai tri
an ninh - thi truong
an ninh - thuong mai
an ninh hinh su
an ninh - hinh su
an ninh trat tu
an toan giao thong
an gi
anh
an pham""", 3), ("""\
an muc luc
an/hien muc luc
an loi giai chi tiet
an loi giai
an dap an chi tiet
an dap an
an link nguon
anytime. anywhere. any device
an hop am""", 5), ("""\
an bot
an binh luan
an nhan xet
an phan binh luan
an y kien ban doc
analytics
an 0
an""", 4), ("""\
anh 0/0""", 10)],
    'da': [("""\
dang doc
danh cho ban
dang duoc hong
dang duoc chu y
dang duoc ban luan
dang duoc doc nhieu
dang duoc xem nhieu
dang duoc tim kiem
dang duoc quan tam""", 0), ("""\
danh sách câu chuyện khác
danh sách tác phẩm khác
danh sách hoàn cảnh khác
danh sách trường hợp khác
danh sách chương trình khác
danh sach cau chuyen khac
danh sach tac pham khac
danh sach hoan canh khac
danh sach truong hop khac
danh sach chuong trinh khac
dang hot""", 1), ("""\
danh mục
danh mục đầu tư
dan sinh
dang trong cuoc song
dau tu
dau chan
danh gia san pham
da phuong tien
dan hoi
da nang
dat bao
dat mua bao
dang nhap
dang ky
dang xuat
danh muc
dan toc va ton giao
dan toc thieu so va mien nui
danh muc dau tu
danh sách yêu thích
danh bạ điện thoại
danh sach yeu thich
dai ly
dat lich kham
dat lich hen
dang tin
dau thau mua sam cong
danh ba dien thoai
dao tao
dam bao chat luong
dao tao - tuyen sinh""", 3), ("""\
dat ve truc tuyen
dat phong truc tuyen
dang nhap bang vneid
dang ky bang vneid
dang lai
da ban
danh dau
dat tour
dat tour ngay
dat phong
dat phong ngay
dat ve
dat ve ngay
dat ban
dat ban ngay
dat xe
dat xe ngay
dat cho
dat cho ngay
dat khach san
dat khach san ngay
dat kiem tour
dat kiem tour ngay
dat chuyen bay
dat chuyen bay ngay
dat lich
da tai len anh
da luu 0
da luu
dat cau hoi
dang ky ngay
dang ky tu van
dang ky tu van mien phi
dat lich tu van
dat lich tu van mien phi
dat lich kham ngay
dat hen ngay
dat kham ngay
dat lich ngay
dat ngay
dat hang
dang ky nhan tin
dang ky nhan ban tin
dang ky kenh
danh gia""", 4), ("""\
dark mode
danh mục chính
danh sách bình luận
dang len facebook
dang len zalo
dang len twitter
dang len x
dang len email
dang len linkedin
dang len mang xa hoi
dang len messenger
dang len pinterest
dang len telegram
dang len whatsapp
danh gia cho bai viet
danh gia cho bai viet nay
danh gia cho noi dung
danh gia ve bai viet
danh gia ve bai viet nay
danh gia ve noi dung
dat tour online
dat tour truc tuyen
dat tour ngay hom nay
dat phong online
dat phong ngay hom nay
dat ve online
dat ve ngay hom nay
dat ban online
dat ban truc tuyen
dat ban ngay hom nay
dat lich online
dat lich truc tuyen
dat lich ngay hom nay
dat cho online
dat cho truc tuyen
dat cho ngay hom nay
dat xe online
dat xe truc tuyen
dat xe ngay hom nay
dat lich hen online
dat lich hen truc tuyen
dat lich hen ngay hom nay
dat lich kham online
dat lich kham truc tuyen
dat lich kham ngay hom nay
dang tai
dang tai du lieu
dang tai noi dung
dang tai video
dang tai binh luan
danh gia bai viet0/0
dang nhap de luu bai viet
dang nhap de luu bai
da sao chep lien ket
da copy
dang nhap / dang ky
dang ky / dang nhap
dang nhap bang tai khoan
dang nhap de binh luan
dang nhap de gui binh luan
dang nhap voi facebook
dang nhap voi google
dang nhap voi zalo
dang nhap voi email
dang nhap voi apple
dang nhap voi vneid
dang nhap voi so dien thoai
dang nhap bang facebook
dang nhap bang google
dang nhap bang zalo
dang nhap bang email
dang nhap bang apple
dang nhap bang so dien thoai
dang nhap qua facebook
dang nhap qua google
dang nhap qua zalo
dang nhap qua email
dang nhap qua apple
dang nhap qua vneid
dang nhap qua so dien thoai
dang nhap with facebook
dang nhap with google
dang nhap with zalo
dang nhap with email
dang nhap with apple
dang nhap with vneid
dang nhap with so dien thoai
dang ky voi facebook
dang ky voi google
dang ky voi zalo
dang ky voi email
dang ky voi apple
dang ky voi vneid
dang ky voi so dien thoai
dang ky bang facebook
dang ky bang google
dang ky bang zalo
dang ky bang email
dang ky bang apple
dang ky bang so dien thoai
dang ky qua facebook
dang ky qua google
dang ky qua zalo
dang ky qua email
dang ky qua apple
dang ky qua vneid
dang ky qua so dien thoai
dang ky with facebook
dang ky with google
dang ky with zalo
dang ky with email
dang ky with apple
dang ky with vneid
dang ky with so dien thoai
da co tai khoan
da co tai khoan? dang nhap
da co tai khoan? dang nhap ngay
dang nhap tai day
dang nhap o day
dang ky tai day
dang ky o day
dang ky moi tai khoan
dang ky tai khoan moi
dat hang o day
dat hang tai day
dat mua o day
dat mua tai day
dat ngay o day
dat ngay tai day
danh muc chinh
danh gia bai viet
danh gia bai viet nay
danh gia cua ban ve bai viet
danh gia noi dung nay
da xem: 0 phut
da xem: 0 luot
da xem: 0
dang online: 0 phut
dang online: 0 luot
dang online: 0
dang truy cap: 0 phut
dang truy cap: 0 luot
dang truy cap: 0
dang tai noi dung, vui long cho giay lat
dang tai noi dung, vui long cho it phut
dang tai noi dung, vui long cho
dang tai noi dung, vui long doi giay lat
dang tai noi dung, vui long doi it phut
dang tai noi dung, vui long doi
dang tai noi dung, vui long cho trong giay lat
dang tai noi dung, vui long cho trong it phut
dang tai noi dung, vui long cho trong
dang tai noi dung, vui long doi trong giay lat
dang tai noi dung, vui long doi trong it phut
dang tai noi dung, vui long doi trong
dang tai noi dung, xin cho giay lat
dang tai noi dung, xin cho it phut
dang tai noi dung, xin cho
dang tai noi dung, xin doi giay lat
dang tai noi dung, xin doi it phut
dang tai noi dung, xin doi
dang tai noi dung, xin cho trong giay lat
dang tai noi dung, xin cho trong it phut
dang tai noi dung, xin cho trong
dang tai noi dung, xin doi trong giay lat
dang tai noi dung, xin doi trong it phut
dang tai noi dung, xin doi trong
dang tai du lieu, vui long cho giay lat
dang tai du lieu, vui long cho it phut
dang tai du lieu, vui long cho
dang tai du lieu, vui long doi giay lat
dang tai du lieu, vui long doi it phut
dang tai du lieu, vui long doi
dang tai du lieu, vui long cho trong giay lat
dang tai du lieu, vui long cho trong it phut
dang tai du lieu, vui long cho trong
dang tai du lieu, vui long doi trong giay lat
dang tai du lieu, vui long doi trong it phut
dang tai du lieu, vui long doi trong
dang tai du lieu, xin cho giay lat
dang tai du lieu, xin cho it phut
dang tai du lieu, xin cho
dang tai du lieu, xin doi giay lat
dang tai du lieu, xin doi it phut
dang tai du lieu, xin doi
dang tai du lieu, xin cho trong giay lat
dang tai du lieu, xin cho trong it phut
dang tai du lieu, xin cho trong
dang tai du lieu, xin doi trong giay lat
dang tai du lieu, xin doi trong it phut
dang tai du lieu, xin doi trong
dang tai binh luan, vui long cho giay lat
dang tai binh luan, vui long cho it phut
dang tai binh luan, vui long cho
dang tai binh luan, vui long doi giay lat
dang tai binh luan, vui long doi it phut
dang tai binh luan, vui long doi
dang tai binh luan, vui long cho trong giay lat
dang tai binh luan, vui long cho trong it phut
dang tai binh luan, vui long cho trong
dang tai binh luan, vui long doi trong giay lat
dang tai binh luan, vui long doi trong it phut
dang tai binh luan, vui long doi trong
dang tai binh luan, xin cho giay lat
dang tai binh luan, xin cho it phut
dang tai binh luan, xin cho
dang tai binh luan, xin doi giay lat
dang tai binh luan, xin doi it phut
dang tai binh luan, xin doi
dang tai binh luan, xin cho trong giay lat
dang tai binh luan, xin cho trong it phut
dang tai binh luan, xin cho trong
dang tai binh luan, xin doi trong giay lat
dang tai binh luan, xin doi trong it phut
dang tai binh luan, xin doi trong
dang tai trang, vui long cho giay lat
dang tai trang, vui long cho it phut
dang tai trang, vui long cho
dang tai trang, vui long doi giay lat
dang tai trang, vui long doi it phut
dang tai trang, vui long doi
dang tai trang, vui long cho trong giay lat
dang tai trang, vui long cho trong it phut
dang tai trang, vui long cho trong
dang tai trang, vui long doi trong giay lat
dang tai trang, vui long doi trong it phut
dang tai trang, vui long doi trong
dang tai trang, xin cho giay lat
dang tai trang, xin cho it phut
dang tai trang, xin cho
dang tai trang, xin doi giay lat
dang tai trang, xin doi it phut
dang tai trang, xin doi
dang tai trang, xin cho trong giay lat
dang tai trang, xin cho trong it phut
dang tai trang, xin cho trong
dang tai trang, xin doi trong giay lat
dang tai trang, xin doi trong it phut
dang tai trang, xin doi trong
da doc: 0 lan
danh gia 0
dang: 0 giay truoc
dang: 0 phut truoc
dang: 0 gio truoc
dang: 0 ngay truoc
dang: 0 tuan truoc
dang: 0 thang truoc
dang: 0 nam truoc
dang 0 giay truoc
dang 0 phut truoc
dang 0 gio truoc
dang 0 ngay truoc
dang 0 tuan truoc
dang 0 thang truoc
dang 0 nam truoc
da dang: 0 giay truoc
da dang: 0 phut truoc
da dang: 0 gio truoc
da dang: 0 ngay truoc
da dang: 0 tuan truoc
da dang: 0 thang truoc
da dang: 0 nam truoc
da dang 0 giay truoc
da dang 0 phut truoc
da dang 0 gio truoc
da dang 0 ngay truoc
da dang 0 tuan truoc
da dang 0 thang truoc
da dang 0 nam truoc
da cap nhat: 0 giay truoc
da cap nhat: 0 phut truoc
da cap nhat: 0 gio truoc
da cap nhat: 0 ngay truoc
da cap nhat: 0 tuan truoc
da cap nhat: 0 thang truoc
da cap nhat: 0 nam truoc
da cap nhat 0 giay truoc
da cap nhat 0 phut truoc
da cap nhat 0 gio truoc
da cap nhat 0 ngay truoc
da cap nhat 0 tuan truoc
da cap nhat 0 thang truoc
da cap nhat 0 nam truoc
dat hang ngay
dang truc tuyen: 0
dang online 0
dang truc tuyen 0
dang truy cap 0
da tra loi 0 gio truoc
da tra loi 0 ngay truoc
da tra loi 0 tuan truoc
da tra loi 0 thang truoc
da tra loi 0 nam truoc
da hoi 0 gio truoc
da hoi 0 ngay truoc
da hoi 0 tuan truoc
da hoi 0 thang truoc
da hoi 0 nam truoc
da binh luan 0 gio truoc
da binh luan 0 ngay truoc
da binh luan 0 tuan truoc
da binh luan 0 thang truoc
da binh luan 0 nam truoc
dat bao in
dat mua bao in
dang nhan xet
dang binh luan
dang phan hoi
dang ky: dang nhan xet (atom
dang ky: bai dang (atom
danh sach binh luan
da cam on 0 lan trong 0 bai viet
da cam on 0 lan trong 0 bai
da cam on 0 lan
da co loi xay ra, moi ban quay lai bai viet va thuc hien lai thao tac
da tra loi luc 0:0 0/0/0
da hoi luc 0:0 0/0/0
da dang luc 0:0 0/0/0
dap an duoc xac minh
dap an duoc xac thuc
dap an duoc kiem chung
dap an da duoc xac minh
dap an da duoc xac thuc
dap an da duoc kiem chung
dap an da xac minh
dap an da xac thuc
dap an da kiem chung
dang ky goi lai
danh gia: 0/0 0 phieu bau
danh gia: 0/0 0 phieu
danh gia: 0/0 0 luot
danh gia: 0/0 0 votes
da thong bao bo cong thuong
dang tai... (xem toan van
danh gia: 0 / 0
dau trang
danh gia post
da copy thanh cong
da copy lien ket
da copy link
da copy duong dan
da copy lien ket thanh cong
da sao chep thanh cong
da sao chep link
da sao chep duong dan
da sao chep lien ket thanh cong
dang binh luan thanh cong
dang y kien thanh cong
dang phan hoi thanh cong
dang cau hoi thanh cong
danh sách chương
da co tai khoan wordpress.com? dang nhap
danh gia muc nay
dang nhap hoac dang ky de gui binh luan
dang tai player
da chia se voi cong khai
da ban: 0
da ban: 0 star
da thich: 0
da thich: 0 star
da tang: 0
da tang: 0 star
da ban 0
da thich 0
dang nhap vao tai khoan cua ban
danh dau da doc
danh dau dien dan da doc
danh dau trang nay
dang ky theo doi de tai nay
danh sach chuong
danh gia cua ban
dang an danh
da chep duong dan rut gon
da chep duong dan da rut gon
da chep duong dan
da chep lien ket rut gon
da chep lien ket da rut gon
da chep lien ket
da chep link rut gon
da chep link da rut gon
da chep link
da sao chep duong dan rut gon
da sao chep duong dan da rut gon
da sao chep lien ket rut gon
da sao chep lien ket da rut gon
da sao chep link rut gon
da sao chep link da rut gon
da luu duong dan rut gon
da luu duong dan da rut gon
da luu duong dan
da luu lien ket rut gon
da luu lien ket da rut gon
da luu lien ket
da luu link rut gon
da luu link da rut gon
da luu link
danh dau de doc sau
danh dau de doc lai
danh dau de xem sau
dang hien thi 0 - 0 trong 0 ket qua
dang hien thi 0 - 0 trong tong so 0 ket qua
dang hien thi 0 - 0 cua 0 ket qua
dang hien thi 0 - 0 tren 0 ket qua
dang hien thi 0 - 0 tren tong so 0 ket qua
dang xem 0 - 0 trong 0 ket qua
dang xem 0 - 0 trong tong so 0 ket qua
dang xem 0 - 0 cua 0 ket qua
dang xem 0 - 0 tren 0 ket qua
dang xem 0 - 0 tren tong so 0 ket qua
danh gia bai viet: / 0
dang nhap de them tag
dat giu cho
dang nhap de xem tien ich""", 5), ("""\
dang phat
day la mot cua so phuong thuc
da tai: 0%
da tai: 0""", 9), ("""\
dang ky dat bao
dang ky mua bao
dat bao dai han""", 11)],
    'co': [("""\
co the ban muon doc them
co the ban muon doc
co the ban muon xem them
co the ban muon xem
co the ban nen doc them
co the ban nen doc
co the ban nen xem them
co the ban nen xem
co the doc gia muon doc them
co the doc gia muon doc
co the doc gia muon xem them
co the doc gia muon xem
co the doc gia nen doc them
co the doc gia nen doc
co the doc gia nen xem them
co the doc gia nen xem
co the ban doc muon doc them
co the ban doc muon doc
co the ban doc muon xem them
co the ban doc muon xem
co the ban doc nen doc them
co the ban doc nen doc
co the ban doc nen xem them
co the ban doc nen xem
co the ban quan tam
co the ban thich
co the ban chua biet
co the ban chua doc
co the ban chua xem
co the ban bo lo
co the ban da bo lo
co the quy vi quan tam
co the quy vi thich
co the quy vi muon xem
co the quy vi muon doc
co the quy vi chua biet
co the quy vi chua doc
co the quy vi chua xem
co the quy vi bo lo
co the quy vi da bo lo
co the doc gia quan tam
co the doc gia thich
co the doc gia chua biet
co the doc gia chua doc
co the doc gia chua xem
co the doc gia bo lo
co the doc gia da bo lo
co the ban doc quan tam
co the ban doc thich
co the ban doc chua biet
co the ban doc chua doc
co the ban doc chua xem
co the ban doc bo lo
co the ban doc da bo lo
co the chi em quan tam
co the chi em thich
co the chi em muon xem
co the chi em muon doc
co the chi em chua biet
co the chi em chua doc
co the chi em chua xem
co the chi em bo lo
co the chi em da bo lo
co the cac me quan tam
co the cac me thich
co the cac me muon xem
co the cac me muon doc
co the cac me chua biet
co the cac me chua doc
co the cac me chua xem
co the cac me bo lo
co the cac me da bo lo
co the me quan tam
co the me thich
co the me muon xem
co the me muon doc
co the me chua biet
co the me chua doc
co the me chua xem
co the me bo lo
co the me da bo lo
co the anh em quan tam
co the anh em thich
co the anh em muon xem
co the anh em muon doc
co the anh em chua biet
co the anh em chua doc
co the anh em chua xem
co the anh em bo lo
co the anh em da bo lo
co the quy khach quan tam
co the quy khach thich
co the quy khach muon xem
co the quy khach muon doc
co the quy khach chua biet
co the quy khach chua doc
co the quy khach chua xem
co the quy khach bo lo
co the quy khach da bo lo
co the ban cung quan tam
co the ban cung se thich
co the ban se thich
co the ban muon download
cong viec tuong tu
cong viec danh cho ban
cong viec cho ban
cong viec ban se thich
cong viec lan can""", 0), ("""\
comment bạn đọc 0
comment bạn đọc
comment độc giả 0
comment độc giả
comment của bạn 0
comment của bạn
comment của bạn đọc 0
comment của bạn đọc
comment của độc giả 0
comment của độc giả
comment mới nhất 0
comment mới nhất
comment nổi bật 0
comment nổi bật
comment 0
comment
comments bạn đọc 0
comments bạn đọc
comments độc giả 0
comments độc giả
comments của bạn 0
comments của bạn
comments của bạn đọc 0
comments của bạn đọc
comments của độc giả 0
comments của độc giả
comments mới nhất 0
comments mới nhất
comments nổi bật 0
comments nổi bật
comments 0
comments
comment ban doc 0
comment ban doc
comment doc gia 0
comment doc gia
comment cua ban 0
comment cua ban
comment cua ban doc 0
comment cua ban doc
comment cua doc gia 0
comment cua doc gia
comment moi nhat 0
comment moi nhat
comment noi bat 0
comment noi bat
comments ban doc 0
comments ban doc
comments doc gia 0
comments doc gia
comments cua ban 0
comments cua ban
comments cua ban doc 0
comments cua ban doc
comments cua doc gia 0
comments cua doc gia
comments moi nhat 0
comments moi nhat
comments noi bat 0
comments noi bat
co lien quan""", 1), ("""\
cong doan
cong nghiep
cong thuong
co
cong dong mang
cong nghe
cong nghe so
cong nghe thong tin
cong khai
contact
contact us
combo du lịch
co hoi nghe nghiep
co cau to chuc
combo du lich
cong thuc nau an
cong khai ngan sach
cong dich vu cong""", 3), ("""\
cookie settings
cookie settingsaccept all
cookiedurationdescription
copy link thành công
copy link
copy liên kết thành công
copy liên kết
copy đường dẫn thành công
copy đường dẫn
copy link thành công thành công
copy liên kết thành công thành công
copy url thành công
copy url
copied
copy to clipboard
continue với facebook
continue với google
continue với zalo
continue với email
continue với apple
continue với vneid
continue với số điện thoại
continue bằng facebook
continue bằng google
continue bằng zalo
continue bằng email
continue bằng apple
continue bằng vneid
continue bằng số điện thoại
continue qua facebook
continue qua google
continue qua zalo
continue qua email
continue qua apple
continue qua vneid
continue qua số điện thoại
continue with facebook
continue with google
continue with zalo
continue with email
continue with apple
continue with vneid
continue with số điện thoại
continue reading trên báo
continue reading trên trang
continue reading tại đây
continue reading
comments are closed
cookie policy
code: [chọn tất cả] [mở rộng/thu hẹp
code: [chọn tất cả] [expand/collapse
code: [chọn tất cả
code: chọn tất cả [mở rộng/thu hẹp
code: chọn tất cả [expand/collapse
code: chọn tất cả
code: select all [mở rộng/thu hẹp
code: select all [expand/collapse
code: select all
code: [select all] [mở rộng/thu hẹp
code: [select all] [expand/collapse
code: [select all
comments are off for this post
comments off
copy thành công
contents [ẩn
contents [hiện
contents [ẩn/hiện
contents [hide
contents [show
contents ẩn giấu
contents toggle
contents (ẩn
contents [xem
co 0 khong 0
con lai 0 ky tu
con lai 0 ki tu
con lai 0/0 ky tu
con lai 0/0 ki tu
con lai: 0 ky tu
con lai: 0 ki tu
con lai: 0/0 ky tu
con lai: 0/0 ki tu
co ich 0
copy link thanh cong
copy lien ket thanh cong
copy lien ket
copy duong dan thanh cong
copy duong dan
copy link thanh cong thanh cong
copy lien ket thanh cong thanh cong
copy url thanh cong
co chu
co chu bai viet
continue voi facebook
continue voi google
continue voi zalo
continue voi email
continue voi apple
continue voi vneid
continue voi so dien thoai
continue bang facebook
continue bang google
continue bang zalo
continue bang email
continue bang apple
continue bang vneid
continue bang so dien thoai
continue qua so dien thoai
continue with so dien thoai
continue reading tren bao
continue reading tren trang
continue reading tai day
co 0 san pham trong gio hang
co 0 san pham trong gio hang cua ban
co 0 san pham trong gio hang cua quy khach
co 0 san pham nao trong gio hang
co 0 san pham nao trong gio hang cua ban
co 0 san pham nao trong gio hang cua quy khach
con 0 trong kho
co chu mac dinh
cong cu ca nhan
code: [chon tat ca] [mo rong/thu hep
code: [chon tat ca] [expand/collapse
code: [chon tat ca
code: chon tat ca [mo rong/thu hep
code: chon tat ca [expand/collapse
code: chon tat ca
code: select all [mo rong/thu hep
code: [select all] [mo rong/thu hep
co chu a a
co chu a a+ a
co chu nho co chu vua co chu lon
copy thanh cong
contents [an
contents [hien
contents [an/hien
contents an giau
contents (an
connecting to %s
copy shortlink
collapse this bar
comments rss
comment rss
command palette
comments section
comment deleted by user
continue shopping
content view hits : 0
co binh luan 0
co hinh anh / video 0
con 0 ngay de ung tuyen
con 0 gio de ung tuyen
con 0 suat uu dai
con 0 suat
cong cu chu de
cong cu de tai
cong cu bai viet
co gi moi
co chu a- a a
co chu a a- a
co chu a+ a a""", 5), ("""\
company
copy
cookies
co khong
cong cu
con hang""", 4), ("""\
contents ẩn
contents hiện
contents
contents an
contents hien""", 7), ("""\
copy mã nhúng
con lai 0:0
con lai -0:0
copy ma nhung""", 9), ("""\
continue reading below""", 11)],
    'go': [("""\
goi y cho ban
goi y bai viet
goi y doc them
goi y bai doc
goi y tin tuc""", 0), ("""\
gop y ban doc 0
gop y ban doc
gop y doc gia 0
gop y doc gia
gop y cua ban 0
gop y cua ban
gop y cua ban doc 0
gop y cua ban doc
gop y cua doc gia 0
gop y cua doc gia
gop y moi nhat 0
gop y moi nhat
gop y noi bat 0
gop y noi bat
gop y 0
gop y
goc nhin ban doc 0
goc nhin ban doc
goc nhin doc gia 0
goc nhin doc gia
goc nhin cua ban 0
goc nhin cua ban
goc nhin nguoi doc 0
goc nhin nguoi doc""", 1), ("""\
golf
goc nhin
goc khach hang
gop y du thao""", 3), ("""\
go to đầu trang
go to top
go to trên
go to trên cùng
google+ facebook
google+ twitter
google+ zalo
google+ google
google+ linkedin
google+ pinterest
google+ print
google+ email
go to page
goi bai viet cho ban be
goi bai viet cho ban
goi bai cho ban be
goi bai cho ban
goi bai nay cho ban be
goi bai nay cho ban
goi bai viet nay cho ban be
goi bai viet nay cho ban
goi tin cho ban be
goi tin cho ban
goi tin nay cho ban be
goi tin nay cho ban
goi cho ban
goi cho ban be
goi ban be
go to dau trang
go to tren
go to tren cung
go tu khoa
go noi dung
go tu khoa tim kiem
go tu khoa can tim
go y kien cua ban
go ma xac nhan
go binh luan cua ban
go ten cua ban
go email cua ban
go noi dung binh luan
gop y / bao loi
go to comments
gop y loi bai hat
gop y ve bai viet
gop y ve bai viet nay
gop y ve bai bao
gop y ve bai bao nay
gop y ve noi dung nay
gop y cho bai viet
gop y cho bai viet nay
gop y cho bai bao
gop y cho bai bao nay
gop y cho noi dung nay""", 5), ("""\
google
google bookmarks
google news
go
google podcasts
goc 0
goc
goi ngay
goi dien""", 4)],
    'ne': [("""\
nen doc them
nen doc
nen xem them
nen xem
nen doc them ne
nen doc them nhe
nen doc them nha
nen xem them ne
nen xem them nhe
nen xem them nha""", 0), ("""\
newer posts
next post
next article
next page
new member
newer post
neuerer post
new posts search forums
next thread
newer""", 5), ("""\
newest
next
necessary""", 4)],
    'va': [("""\
van ban cung linh vuc
van ban cung noi dung
van ban tuong tu
van ban danh cho ban
van ban cho ban
van ban ban se thich
van ban lan can""", 0), ("""\
van ban moi""", 1), ("""\
van hoa - xa hoi
van hoa - kinh te
van hoa - chinh tri
van hoa - cong nghe
van hoa - y te
van hoa - doi song
van hoa - trat tu
van hoa - doi ngoai
van hoa - du lich
van hoa - nong thon
van hoa - giai tri
van hoa - thi truong
van hoa - thuong mai
van de hom nay
van hoa
van hoa - nghe thuat
van nghe
van hoc
van ban
van ban chinh sach
van ban quy pham phap luat
van ban chi dao dieu hanh""", 3), ("""\
vang nhat
vang dam
van ban goc""", 4), ("""\
vang o""", 5)],
    'ma': [("""\
manh doi khac can giup do
manh doi khac can duoc giup do""", 0), ("""\
marathon
magazine
mang xa hoi""", 3), ("""\
manage cookies
main menu
manage consent
make a submission
markdown content
may chu tim kiem 0
mac dinh co chu
ma an toan
ma bao mat
ma: [chon tat ca] [mo rong/thu hep
ma: [chon tat ca] [expand/collapse
ma: [chon tat ca
ma: chon tat ca [mo rong/thu hep
ma: chon tat ca [expand/collapse
ma: chon tat ca
ma: select all [mo rong/thu hep
ma: select all [expand/collapse
ma: select all
ma: [select all] [mo rong/thu hep
ma: [select all] [expand/collapse
ma: [select all
manage subscriptions
made with notion
mark forums read
marcxml
mat hang da them vao gio hang
ma giam gia cua shop
mat khau cua ban
mat khau da duoc gui vao email cua ban
mat cuoi dang mo
mat cuoi dang tat
mat cuoi dang bat
ma html dang mo
ma html dang tat
ma html dang bat
ma [img] dang mo
ma [img] dang tat
ma [img] dang bat
mau sepia""", 5), ("""\
ma tin: 0
ma tin 0
mail
mat khau
ma xac nhan
mac dinh
mau chu
mau nen
ma kiem tra
ma bao ve
ma giam gia""", 4), ("""\
ma nhung""", 9)],
    'ta': [("""\
tap khac
tai lieu tuong tu
tai lieu danh cho ban
tai lieu cho ban
tai lieu ban se thich
tai lieu lan can""", 0), ("""\
tam diem
tac pham khac
tat ca""", 1), ("""\
tai chinh - xa hoi
tai chinh - kinh te
tai chinh - chinh tri
tai chinh - cong nghe
tai chinh - y te
tai chinh - doi song
tai chinh - trat tu
tai chinh - doi ngoai
tai chinh - du lich
tai chinh - nong thon
tai chinh - giai tri
tai chinh - thi truong
tai chinh - thuong mai
tai chinh
tai chinh - ngan hang
tai chinh quoc te
tai nguyen
tai nguyen - moi truong
tam su
tam long nhan ai
tay nguyen
tai khoan
tai ung dung
tam nhin su menh
tam nhin - su menh
tam nhin va su menh
tai lieu
tai nguyen day hoc""", 3), ("""\
tai tai lieu
tac vu
tat den
tai tro 0
tai tro
tat ca 0
tai ve
tai xuong
tai ngay
tam hai long
tai file mp0
tai file word
tai file
tai khoan cua toi
tang sao
tang qua
tang qua cho tac gia""", 4), ("""\
tagged with uncategorized
tagged with tin tức
tagged with
table of contents [ẩn
table of contents [hiện
table of contents [ẩn/hiện
table of contents [hide
table of contents [show
table of contents ẩn giấu
table of contents toggle
table of contents (ẩn
table of contents [xem
tai phan am thanh
tai phan am thanh ve may
tai file am thanh
tai file am thanh ve may
tai tap tin am thanh
tai tap tin am thanh ve may
tai am thanh
tai am thanh ve may
tai ve file
tai ve file am thanh
tai ve file ghi am
tai ve tap tin
tai ve tap tin am thanh
tai ve tap tin ghi am
tai ban day du
tai tat ca anh
tai tat ca hinh
tai tat ca hinh anh
tai tat ca album
tai toan bo anh
tai toan bo hinh
tai toan bo hinh anh
tai toan bo album
tai them anh
tai them hinh
tai them hinh anh
tai them album
tao mot blog mien phi voi wordpress.com
tao trang giong vay voi wordpress.com
tang co chu
tao moi tai khoan
tao tai khoan moi
tat ca chuyen muc
tai app
tai ung dung bao
tai ung dung mien phi
tai ung dung di dong
tai ve ung dung
tai ve app
tai ve ung dung bao
tai ve ung dung mien phi
tai ve ung dung di dong
tai tren google play
tai tren app store
tai tren the app store
tai tren appstore
tai tu google play
tai tu app store
tai tu the app store
tai tu appstore
tat binh luan
tai them
tat quang cao
tat thong bao
tat am thanh
tang kich thuoc chu
tang kich co chu
tagged with tin tuc
tang giam co chu
tai file dinh kem
tai ve ban pdf
tai file pdf
tao tai khoan
tai ma qr
tao mot quyen sach
tai duoi dang pdf
tai ban tin (pdf
tang sao thanh cong
tang sao khong thanh cong
tat ca 0 sao 0 0 sao 0 0 sao 0 0 sao 0 0 sao 0
tai xuong trich dan
tap tin dinh kem
tai lieu dinh kem
tat ca cam xuc
tai xuong am thanh
tai xuong de nghe
table of contents [an
table of contents [hien
table of contents [an/hien
table of contents an giau
table of contents (an
tags của thư viện này
tai zalo ngay
tao thong bao viec lam
tat quang cao sau 0s
tat quang cao sau 0 giay
tat am bao ban thang
tat am bao tran dau
tat am bao tin moi
tat am bao dien bien
tat thong bao ban thang
tat thong bao tran dau
tat thong bao tin moi
tat thong bao dien bien
tat chuong bao ban thang
tat chuong bao tran dau
tat chuong bao tin moi
tat chuong bao dien bien
tat ca0
tags cua thu vien nay
tang tuong phan giam tuong phan
tang tuong phan""", 5), ("""\
table of contents ẩn
table of contents hiện
table of contents
table of content [ẩn
table of content ẩn
table of content [hiện
table of content hiện
table of content toggle
table of content
table of contents an
table of contents hien
table of content [an
table of content an
table of content [hien
table of content hien""", 7), ("""\
tag từ khóa
tags
tag
tagged
tag bài viết
tag từ khoá
tag tu khoa
tag bai viet""", 8), ("""\
tam dung
tat tieng
tat mo ta
tat phu de
tat chu thich
tam dung - 0:0
tam dung 0:0 / 0:0
tam dung 0:0
tam dung ⏮ ⏭ - 0:0
tam dung ⏮ ⏭ 0:0 / 0:0
tam dung ⏮ ⏭ 0:0
tam dung ⏪ ⏩ - 0:0
tam dung ⏪ ⏩ 0:0 / 0:0
tam dung ⏪ ⏩ 0:0""", 9)],
    'bi': [("""\
binh luan hay""", 0), ("""\
binh luan ban doc 0
binh luan ban doc
binh luan doc gia 0
binh luan doc gia
binh luan cua ban 0
binh luan cua ban
binh luan cua ban doc 0
binh luan cua ban doc
binh luan cua doc gia 0
binh luan cua doc gia
binh luan moi nhat 0
binh luan moi nhat
binh luan noi bat 0
binh luan noi bat
binh luan 0
binh luan
binh luan nguoi doc 0
binh luan nguoi doc""", 1), ("""\
biển đảo
binh luan - phe phan
bien dao""", 3), ("""\
binh luan toi da 0 ky tu
binh luan toi da 0 ki tu
binh luan toi da 0/0 ky tu
binh luan toi da 0/0 ki tu
binh luan cua ban 0/0
binh luan0
binh chon: 0 0 0 0 0
binh luan: 0 phut
binh luan: 0 luot
binh luan: 0
binh luan hay nhat
binh luan huu ich
binh luan facebook
binh luan nhanh 0
binh luan bang facebook
binh luan khong dang nhap
binh luan moi duoc duyet
binh luan luc 0:0 0/0/0
binh luan da dong
binh luan da dong lai
binh luan da tat
binh luan da khoa
binh luan da duoc dong
binh luan da duoc dong lai
binh luan da duoc tat
binh luan da duoc khoa
binh luan da bi dong
binh luan da bi dong lai
binh luan da bi tat
binh luan da bi khoa
binh luan hien da dong
binh luan hien da dong lai
binh luan hien da tat
binh luan hien da khoa
binh chon: 0 / 0
binh chon: 0 0
binh chon: 0 0 luot
binh chon: 0 0 phieu
binh luan bai viet
binh luan ve bai viet
binh luan bai viet nay
binh luan ve bai viet nay
biểu tượng cảm xúc đang mở
biểu tượng cảm xúc đang tắt
biểu tượng cảm xúc đang bật
bibtex
binh luan ve bai viet nay huy tra loi
binh chon: xau tot
bieu tuong cam xuc dang mo
bieu tuong cam xuc dang tat
bieu tuong cam xuc dang bat
binh chon tang dan
binh chon giam dan
binh luan truyen 0
binh luan an danh
binh luan truyen""", 5), ("""\
binh chon 0
binh chon
binh chon xem ket qua""", 4)],
    'ý ': [("""\
ý kiến phản hồi 0
ý kiến phản hồi
ý kiến bạn đọc 0
ý kiến bạn đọc
ý kiến độc giả 0
ý kiến độc giả
ý kiến của bạn 0
ý kiến của bạn
ý kiến của bạn đọc 0
ý kiến của bạn đọc
ý kiến của độc giả 0
ý kiến của độc giả
ý kiến mới nhất 0
ý kiến mới nhất
ý kiến nổi bật 0
ý kiến nổi bật
ý kiến 0
ý kiến
ý kiến người đọc 0
ý kiến người đọc""", 1), ("""\
ý kiến khách hàng""", 3), ("""\
ý kiến của bạn 0/0
ý kiến0
ý kiến bạn đọc sẽ được kiểm duyệt
ý kiến bình luận sẽ được biên tập trước khi đăng
ý kiến bài viết
ý kiến về bài viết
ý kiến bài viết này
ý kiến về bài viết này""", 5)],
    'gó': [("""\
góp ý bạn đọc 0
góp ý bạn đọc
góp ý độc giả 0
góp ý độc giả
góp ý của bạn 0
góp ý của bạn
góp ý của bạn đọc 0
góp ý của bạn đọc
góp ý của độc giả 0
góp ý của độc giả
góp ý mới nhất 0
góp ý mới nhất
góp ý nổi bật 0
góp ý nổi bật
góp ý 0
góp ý
góc nhìn bạn đọc 0
góc nhìn bạn đọc
góc nhìn độc giả 0
góc nhìn độc giả
góc nhìn của bạn 0
góc nhìn của bạn
góc nhìn người đọc 0
góc nhìn người đọc""", 1), ("""\
góc nhìn
góc khách hàng
góp ý dự thảo""", 3), ("""\
góp ý / báo lỗi
góp ý lời bài hát
góp ý về bài viết
góp ý về bài viết này
góp ý về bài báo
góp ý về bài báo này
góp ý về nội dung này
góp ý cho bài viết
góp ý cho bài viết này
góp ý cho bài báo
góp ý cho bài báo này
góp ý cho nội dung này""", 5)],
    'ph': [("""\
phản hồi bạn đọc 0
phản hồi bạn đọc
phản hồi độc giả 0
phản hồi độc giả
phản hồi của bạn 0
phản hồi của bạn
phản hồi của bạn đọc 0
phản hồi của bạn đọc
phản hồi của độc giả 0
phản hồi của độc giả
phản hồi mới nhất 0
phản hồi mới nhất
phản hồi nổi bật 0
phản hồi nổi bật
phản hồi 0
phản hồi
phan hoi ban doc 0
phan hoi ban doc
phan hoi doc gia 0
phan hoi doc gia
phan hoi cua ban 0
phan hoi cua ban
phan hoi cua ban doc 0
phan hoi cua ban doc
phan hoi cua doc gia 0
phan hoi cua doc gia
phan hoi moi nhat 0
phan hoi moi nhat
phan hoi noi bat 0
phan hoi noi bat
phan hoi 0
phan hoi""", 1), ("""\
pháp luật - xã hội
pháp luật - kinh tế
pháp luật - chính trị
pháp luật - công nghệ
pháp luật - y tế
pháp luật - đời sống
pháp luật - trật tự
pháp luật - đối ngoại
pháp luật - du lịch
pháp luật - nông thôn
pháp luật - giải trí
pháp luật - thị trường
pháp luật - thương mại
phòng chống tham nhũng
phim
phim ảnh
pháp luật
pháp đình
pháp luật - bạn đọc
phòng chống thiên tai
phong thủy
phòng mạch online
phát minh
phóng sự
phóng sự ảnh
phóng sự - điều tra
phóng sự - ký sự
photo
phân tích
photo story
phát triển bền vững
phần mềm
phong thuỷ
phap luat - xa hoi
phap luat - kinh te
phap luat - chinh tri
phap luat - cong nghe
phap luat - y te
phap luat - doi song
phap luat - trat tu
phap luat - doi ngoai
phap luat - du lich
phap luat - nong thon
phap luat - giai tri
phap luat - thi truong
phap luat - thuong mai
phong chong tham nhung
phim anh
phap luat
phap dinh
phap luat - ban doc
phong chong thien tai
phong thuy
phong mach online
phat minh
phong su
phong su anh
phong su - dieu tra
phong su - ky su
phan tich
phat trien ben vung
phan mem
phương thức thanh toán
phương thức vận chuyển
phương thức giao hàng
phiếu quà tặng
phổ biến pháp luật
phòng ban
phụng vụ
phật học
phật giáo
pháp âm
phuong thuc thanh toan
phuong thuc van chuyen
phuong thuc giao hang
phieu qua tang
pho bien phap luat
phong ban
phung vu
phat hoc
phat giao
phap am""", 3), ("""\
phiên bản in
phản hồi0
phần âm thanh 0:0
phần audio 0:0
phần video 0:0
phiên bản desktop
phiên bản di động
phiên bản máy tính
phát thanh trực tuyến
phóng to
phần bình luận đã đóng
phần bình luận đã đóng lại
phần bình luận đã tắt
phần bình luận đã khóa
phần bình luận đã được đóng
phần bình luận đã được đóng lại
phần bình luận đã được tắt
phần bình luận đã được khóa
phần bình luận đã bị đóng
phần bình luận đã bị đóng lại
phần bình luận đã bị tắt
phần bình luận đã bị khóa
phần bình luận hiện đã đóng
phần bình luận hiện đã đóng lại
phần bình luận hiện đã tắt
phần bình luận hiện đã khóa
phản hồi đã bị đóng
phần âm thanh
phát trực tiếp
phần bình luận đã khoá
phần bình luận đã được khoá
phần bình luận đã bị khoá
phần bình luận hiện đã khoá
phien ban in
phan hoi0
phan am thanh 0:0
phan audio 0:0
phan video 0:0
phien ban desktop
phien ban di dong
phien ban may tinh
phat thanh truc tuyen
phong to
phan binh luan da dong
phan binh luan da dong lai
phan binh luan da tat
phan binh luan da khoa
phan binh luan da duoc dong
phan binh luan da duoc dong lai
phan binh luan da duoc tat
phan binh luan da duoc khoa
phan binh luan da bi dong
phan binh luan da bi dong lai
phan binh luan da bi tat
phan binh luan da bi khoa
phan binh luan hien da dong
phan binh luan hien da dong lai
phan binh luan hien da tat
phan binh luan hien da khoa
phan hoi da bi dong
phan am thanh
phat truc tiep
phản hồi: 0
phản hồi về bài viết
phản hồi về bài viết này
phản hồi về bài báo
phản hồi về bài báo này
phản hồi về nội dung này
phản hồi cho bài viết
phản hồi cho bài viết này
phản hồi cho bài báo
phản hồi cho bài báo này
phản hồi cho nội dung này
phiên bản đầy đủ
phan hoi: 0
phan hoi ve bai viet
phan hoi ve bai viet nay
phan hoi ve bai bao
phan hoi ve bai bao nay
phan hoi ve noi dung nay
phan hoi cho bai viet
phan hoi cho bai viet nay
phan hoi cho bai bao
phan hoi cho bai bao nay
phan hoi cho noi dung nay
phien ban day du""", 5), ("""\
phát
phat""", 4), ("""\
phát video
phát lại video
phát - 0:0
phát 0:0 / 0:0
phát 0:0
phát ⏮ ⏭ - 0:0
phát ⏮ ⏭ 0:0 / 0:0
phát ⏮ ⏭ 0:0
phát ⏪ ⏩ - 0:0
phát ⏪ ⏩ 0:0 / 0:0
phát ⏪ ⏩ 0:0
phat video
phat lai video
phat - 0:0
phat 0:0 / 0:0
phat 0:0
phat ⏮ ⏭ - 0:0
phat ⏮ ⏭ 0:0 / 0:0
phat ⏮ ⏭ 0:0
phat ⏪ ⏩ - 0:0
phat ⏪ ⏩ 0:0 / 0:0
phat ⏪ ⏩ 0:0""", 9), ("""\
photo gallery""", 10)],
    'đừ': [("""\
đừng lỡ
đừng bỏ lỡ
đừng bỏ qua""", 1)],
    'cũ': [("""\
cũ nhất""", 1), ("""\
cũ nhất trước""", 5)],
    'li': [("""\
liên quan
lien quan""", 1), ("""\
lifestyle
live
liên hệ - quảng cáo
liên hệ
lich thi dau
lien he - quang cao
lien he
lich
lich van nien
lich tiep cong dan
lich phat song
lich chieu
liên hệ chúng tôi
liên hệ với chúng tôi
liên kết web
lien he chung toi
lien he voi chung toi
lich su don hang
lich su mua hang
lich su dat hang
lich su giao dich
linh vuc hoat dong
lich su hinh thanh
lich su phat trien
lich cong tac
lich cong tac tuan
lien ket web
lich thi""", 3), ("""\
link copied
link bài gốc
link bài gốclấy link
link bài viết
link nguồn trên báo
link nguồn trên trang
link nguồn tại đây
link nguồn
like loading
likeđang tải
likeloading
like 0 chia sẻ
like 0 share
like this
like 0 không thích
like 0 dislike
liên kết thường trực
link bài gốc lấy link
liên kết website
liên kết bài viết
liên kết bài gốc
liên kết gốc
link gốc
link đã được copy
link đã được sao chép
liên kết đã được copy
liên kết đã được sao chép
link bai goc
link bai goclay link
link bai viet
link nguon tren bao
link nguon tren trang
link nguon tai day
link nguon
likedang tai
like 0 chia se
like 0 khong thich
lien ket thuong truc
link bai goc lay link
lien ket website
lien ket bai viet
lien ket bai goc
lien ket goc
link goc
link da duoc copy
link da duoc sao chep
lien ket da duoc copy
lien ket da duoc sao chep
liên kết website ---chọn
liên kết website --chọn
liên kết website --- chọn
liên kết website -- chọn
liên kết website --- liên kết
liên kết website ---liên kết
liên kết web ---chọn
liên kết web --chọn
liên kết web --- chọn
liên kết web -- chọn
liên kết web --- liên kết
liên kết web ---liên kết
liên kết ---chọn
liên kết --chọn
liên kết --- chọn
liên kết -- chọn
liên kết --- liên kết
liên kết ---liên kết
linkback
liên kết hữu dụng
lien ket website ---chon
lien ket website --chon
lien ket website --- chon
lien ket website -- chon
lien ket website --- lien ket
lien ket website ---lien ket
lien ket web ---chon
lien ket web --chon
lien ket web --- chon
lien ket web -- chon
lien ket web --- lien ket
lien ket web ---lien ket
lien ket ---chon
lien ket --chon
lien ket --- chon
lien ket -- chon
lien ket --- lien ket
lien ket ---lien ket
lien ket huu dung""", 5), ("""\
listen
likes
liên kết
link tải
link download
lien ket
link tai
like 0
like
linkhay
linkedin
line
liên hệ tư vấn
liên hệ ngay
lien he tu van
lien he ngay""", 4), ("""\
listen - 0:0
listen 0:0 / 0:0
listen 0:0
listen ⏮ ⏭ - 0:0
listen ⏮ ⏭ 0:0 / 0:0
listen ⏮ ⏭ 0:0
listen ⏪ ⏩ - 0:0
listen ⏪ ⏩ 0:0 / 0:0
listen ⏪ ⏩ 0:0
link nhúng
link nhung""", 9), ("""\
liên hệ quảng cáo
lien he quang cao""", 11)],
    'mụ': [("""\
mục khác""", 1), ("""\
mục lục [ẩn
mục lục [hiện
mục lục [ẩn/hiện
mục lục [hide
mục lục [show
mục lục ẩn giấu
mục lục toggle
mục lục (ẩn
mục lục [xem
mục lục bài viết [ẩn
mục lục bài viết [hiện
mục lục bài viết [ẩn/hiện
mục lục bài viết [hide
mục lục bài viết [show
mục lục bài viết ẩn giấu
mục lục bài viết toggle
mục lục bài viết (ẩn
mục lục bài viết [xem
mục lục bài viết
mục lục chương
mục lục truyện""", 5), ("""\
mục lục ẩn
mục lục hiện
mục lục""", 7)],
    'tâ': [("""\
tâm điểm""", 1), ("""\
tâm sự
tây nguyên""", 3)],
    'xu': [("""\
xu hướng
xu huong""", 1), ("""\
xuất nhập khẩu
xuat nhap khau""", 3), ("""\
xuất bản: 0 giây trước
xuất bản: 0 phút trước
xuất bản: 0 giờ trước
xuất bản: 0 ngày trước
xuất bản: 0 tuần trước
xuất bản: 0 tháng trước
xuất bản: 0 năm trước
xuất bản 0 giây trước
xuất bản 0 phút trước
xuất bản 0 giờ trước
xuất bản 0 ngày trước
xuất bản 0 tuần trước
xuất bản 0 tháng trước
xuất bản 0 năm trước
xuất bản thông tin
xuat ban: 0 giay truoc
xuat ban: 0 phut truoc
xuat ban: 0 gio truoc
xuat ban: 0 ngay truoc
xuat ban: 0 tuan truoc
xuat ban: 0 thang truoc
xuat ban: 0 nam truoc
xuat ban 0 giay truoc
xuat ban 0 phut truoc
xuat ban 0 gio truoc
xuat ban 0 ngay truoc
xuat ban 0 tuan truoc
xuat ban 0 thang truoc
xuat ban 0 nam truoc
xuat ban thong tin""", 5)],
    'tá': [("""\
tác phẩm khác""", 1), ("""\
tác vụ""", 4)],
    'gử': [("""\
gửi bình luận của bạn
gửi bình luận
gửi ý kiến của bạn
gửi ý kiến
gửi nhận xét của bạn
gửi nhận xét
gửi phản hồi của bạn
gửi phản hồi""", 1), ("""\
gửi qua facebook
gửi qua zalo
gửi qua twitter
gửi qua x
gửi qua email
gửi qua linkedin
gửi qua mạng xã hội
gửi qua messenger
gửi qua pinterest
gửi qua telegram
gửi qua whatsapp
gửi bài viết cho bạn bè
gửi bài viết cho bạn
gửi bài cho bạn bè
gửi bài cho bạn
gửi bài này cho bạn bè
gửi bài này cho bạn
gửi bài viết này cho bạn bè
gửi bài viết này cho bạn
gửi tin cho bạn bè
gửi tin cho bạn
gửi tin này cho bạn bè
gửi tin này cho bạn
gửi tin nhắn zalo 0
gửi tin nhắn zalo
gửi tin nhắn facebook 0
gửi tin nhắn facebook
gửi tin nhắn messenger 0
gửi tin nhắn messenger
gửi tin nhắn qua zalo 0
gửi tin nhắn qua zalo
gửi tin nhắn qua facebook 0
gửi tin nhắn qua facebook
gửi tin zalo 0
gửi tin zalo
gửi tin facebook 0
gửi tin facebook
gửi tin messenger 0
gửi tin messenger
gửi tin qua zalo 0
gửi tin qua zalo
gửi tin qua facebook 0
gửi tin qua facebook
gửi ý kiến bình luận
gửi ý kiến phản hồi
gửi cho bạn
gửi cho bạn bè
gửi bạn bè
gửi đánh giá của bạn
gửi đánh giá
gửi ý kiến của bạn về bài viết này
gửi ý kiến của bạn về bài viết
gửi bài viết
gửi bài này
gửi bài báo
gửi bài viết này
gửi bài web
gửi bài gốc
gửi trang viết
gửi trang này
gửi trang báo
gửi trang viết này
gửi trang web
gửi trang gốc
gửi tin qua email
gửi email bài viết
gửi email
gửi mail
gửi bài viết qua email
gửi tới bạn bè
gửi đến bạn bè
gửi bình luận0
gửi góp ý
gửi bài tâm sự
gửi đánh giá sản phẩm
gửi đánh giá về sản phẩm
gửi đánh giá ngay
gửi nhận xét sản phẩm
gửi nhận xét về sản phẩm
gửi nhận xét ngay
gửi file đính kèm
gửi bình luận hủy
gửi bình luận hủy trả lời
gửi bình luận cancel reply
gửi email bài đăng này
gửi email bài đăng này blogthis! chia sẻ lên facebook
gửi email bài đăng này blogthis! chia sẻ trên facebook
gửi email bài đăng này blogthis
gửi email bài đăng này blogthis! chia sẻ lên x chia sẻ lên facebook
gửi email bài đăng này blogthis! chia sẻ lên x chia sẻ trên facebook
gửi email bài đăng này blogthis! chia sẻ lên x
gửi email bài đăng này blogthis!chia sẻ lên x chia sẻ lên facebook
gửi email bài đăng này blogthis!chia sẻ lên x chia sẻ trên facebook
gửi email bài đăng này blogthis!chia sẻ lên x
gửi email bài đăng này blogthis!chia sẻ với twitter chia sẻ lên facebook
gửi email bài đăng này blogthis!chia sẻ với twitter chia sẻ trên facebook
gửi email bài đăng này blogthis!chia sẻ với twitter
gửi bài viết cho tòa soạn
gửi xóa
gửi tin qua e-mail
gửi bình luận thành công
gửi ý kiến thành công
gửi phản hồi thành công
gửi câu hỏi thành công
gửi tòa soạn
gửi toà soạn
gửi ban biên tập
gửi bình luận huỷ
gửi bình luận huỷ trả lời
gửi bài viết cho toà soạn
gửi xoá
gửi bài trả lời
gửi tôi việc làm tương tự
gửi email việc làm tương tự
gửi tin nhắn
gửi góp ý hủy bỏ
gửi hủy bỏ
gửi trang này qua email
gửi ẩn danh
gửi ý kiến về bài viết
gửi ý kiến về bài viết này
gửi ý kiến về bài báo
gửi ý kiến về bài báo này
gửi ý kiến về nội dung này
gửi ý kiến cho bài viết
gửi ý kiến cho bài viết này
gửi ý kiến cho bài báo
gửi ý kiến cho bài báo này
gửi ý kiến cho nội dung này
gửi phản hồi về bài viết
gửi phản hồi về bài viết này
gửi phản hồi về bài báo
gửi phản hồi về bài báo này
gửi phản hồi về nội dung này
gửi phản hồi cho bài viết
gửi phản hồi cho bài viết này
gửi phản hồi cho bài báo
gửi phản hồi cho bài báo này
gửi phản hồi cho nội dung này
gửi phiếu bình chọn
gửi phiếu
gửi góp ý huỷ bỏ
gửi huỷ bỏ""", 5), ("""\
gửi bài
gửi 0
gửi
gửi yêu cầu
gửi ngay
gửi đi
gửi câu hỏi
gửi liên hệ
gửi thông tin""", 4)],
    'mu': [("""\
multimedia
muc khac""", 1), ("""\
mua sắm
musik
mua sam""", 3), ("""\
mua hàng ở đây
mua hàng tại đây
mua ngay ở đây
mua ngay tại đây
mua ngay
mua hang o day
mua hang tai day
mua ngay o day
mua ngay tai day
muc luc [an
muc luc [hien
muc luc [an/hien
muc luc [hide
muc luc [show
muc luc an giau
muc luc toggle
muc luc (an
muc luc [xem
muc luc bai viet [an
muc luc bai viet [hien
muc luc bai viet [an/hien
muc luc bai viet [hide
muc luc bai viet [show
muc luc bai viet an giau
muc luc bai viet toggle
muc luc bai viet (an
muc luc bai viet [xem
muc luc bai viet
mua ngay giao hàng tận nơi hoặc nhận tại cửa hàng
mua ngay giao hang tan noi hoac nhan tai cua hang
muc luc chuong
muc luc truyen
mui gio gmt +0 hien tai la 0:0
mui gio gmt +0 hien tai la 0:0 am
mui gio gmt +0 hien tai la 0:0 pm
mui gio gmt +0 bay gio la 0:0
mui gio gmt +0 bay gio la 0:0 am
mui gio gmt +0 bay gio la 0:0 pm""", 5), ("""\
mua online""", 4), ("""\
muc luc an
muc luc hien
muc luc""", 7), ("""\
mute
muc am luong""", 9)],
    'in': [("""\
infographic""", 1), ("""\
internet
infographics
inforgraphic
international""", 3), ("""\
in bài này gửi cho bạn bè cỡ chữ: a- a a
in bài này gửi cho bạn bè
in bài viết
in bài này
in bài báo
in bài viết này
in bài web
in bài gốc
in trang viết
in trang này
in trang báo
in trang viết này
in trang web
in trang gốc
in ấn bài viết
in ấn bài này
in ấn bài báo
in ấn bài viết này
in ấn bài web
in ấn bài gốc
in ấn trang viết
in ấn trang này
in ấn trang báo
in ấn trang viết này
in ấn trang web
in ấn trang gốc
in trang
inscription à : publier les commentaires (atom
in ra
in văn bản
in công thức
install the app
in bài
in reply to this message
in bai nay gui cho ban be co chu: a- a a
in bai nay gui cho ban be
in bai viet
in bai nay
in bai bao
in bai viet nay
in bai web
in bai goc
in trang viet
in trang nay
in trang bao
in trang viet nay
in trang goc
in an bai viet
in an bai nay
in an bai bao
in an bai viet nay
in an bai web
in an bai goc
in an trang viet
in an trang nay
in an trang bao
in an trang viet nay
in an trang web
in an trang goc
inscription a : publier les commentaires (atom
in van ban
in cong thuc
in bai
inttypepromotion=0
in bài thơ
in lời bài hát
in trang này ] [ đóng cửa sổ
in bai tho
in loi bai hat
in trang nay ] [ dong cua so""", 5), ("""\
in tin
in stock
in 0
in
instagram
in hợp âm
in hop am""", 4), ("""\
in this article [ẩn
in this article ẩn
in this article [hiện
in this article hiện
in this article toggle
in this article
in this article [an
in this article an
in this article [hien
in this article hien""", 7)],
    'sự': [("""\
sự kiện""", 1), ("""\
sự kiện nóng""", 3)],
    'lê': [("""\
lên đầu trang""", 1), ("""\
lên top
lên trên
lên trên cùng
lên đầu top""", 5)],
    'tấ': [("""\
tất cả""", 1), ("""\
tấm lòng nhân ái""", 3), ("""\
tất cả chuyên mục
tất cả 0 sao 0 0 sao 0 0 sao 0 0 sao 0 0 sao 0
tất cả cảm xúc
tất cả0""", 5), ("""\
tất cả 0""", 4)],
    'y ': [("""\
y kien phan hoi 0
y kien phan hoi
y kien ban doc 0
y kien ban doc
y kien doc gia 0
y kien doc gia
y kien cua ban 0
y kien cua ban
y kien cua ban doc 0
y kien cua ban doc
y kien cua doc gia 0
y kien cua doc gia
y kien moi nhat 0
y kien moi nhat
y kien noi bat 0
y kien noi bat
y kien 0
y kien
y kien nguoi doc 0
y kien nguoi doc""", 1), ("""\
y tế - xã hội
y tế - kinh tế
y tế - chính trị
y tế - công nghệ
y tế - y tế
y tế - đời sống
y tế - trật tự
y tế - đối ngoại
y tế - du lịch
y tế - nông thôn
y tế - giải trí
y tế - thị trường
y tế - thương mại
y tế
y tế - sức khỏe
y tế - sức khoẻ
y te - xa hoi
y te - kinh te
y te - chinh tri
y te - cong nghe
y te - y te
y te - doi song
y te - trat tu
y te - doi ngoai
y te - du lich
y te - nong thon
y te - giai tri
y te - thi truong
y te - thuong mai
y te
y te - suc khoe
y kien khach hang""", 3), ("""\
y kien cua ban 0/0
y kien0
y kien ban doc se duoc kiem duyet
y kien binh luan se duoc bien tap truoc khi dang
y kien bai viet
y kien ve bai viet
y kien bai viet nay
y kien ve bai viet nay""", 5)],
    'gu': [("""\
gui binh luan cua ban
gui binh luan
gui y kien cua ban
gui y kien
gui nhan xet cua ban
gui nhan xet
gui phan hoi cua ban
gui phan hoi""", 1), ("""\
gui qua facebook
gui qua zalo
gui qua twitter
gui qua x
gui qua email
gui qua linkedin
gui qua mang xa hoi
gui qua messenger
gui qua pinterest
gui qua telegram
gui qua whatsapp
gui bai viet cho ban be
gui bai viet cho ban
gui bai cho ban be
gui bai cho ban
gui bai nay cho ban be
gui bai nay cho ban
gui bai viet nay cho ban be
gui bai viet nay cho ban
gui tin cho ban be
gui tin cho ban
gui tin nay cho ban be
gui tin nay cho ban
gui tin nhan zalo 0
gui tin nhan zalo
gui tin nhan facebook 0
gui tin nhan facebook
gui tin nhan messenger 0
gui tin nhan messenger
gui tin nhan qua zalo 0
gui tin nhan qua zalo
gui tin nhan qua facebook 0
gui tin nhan qua facebook
gui tin zalo 0
gui tin zalo
gui tin facebook 0
gui tin facebook
gui tin messenger 0
gui tin messenger
gui tin qua zalo 0
gui tin qua zalo
gui tin qua facebook 0
gui tin qua facebook
gui y kien binh luan
gui y kien phan hoi
gui cho ban
gui cho ban be
gui ban be
gui danh gia cua ban
gui danh gia
gui y kien cua ban ve bai viet nay
gui y kien cua ban ve bai viet
gui bai viet
gui bai nay
gui bai bao
gui bai viet nay
gui bai web
gui bai goc
gui trang viet
gui trang nay
gui trang bao
gui trang viet nay
gui trang web
gui trang goc
gui tin qua email
gui email bai viet
gui email
gui mail
gui bai viet qua email
gui toi ban be
gui den ban be
gui binh luan0
gui gop y
gui bai tam su
gui danh gia san pham
gui danh gia ve san pham
gui danh gia ngay
gui nhan xet san pham
gui nhan xet ve san pham
gui nhan xet ngay
gui file dinh kem
gui binh luan huy
gui binh luan huy tra loi
gui binh luan cancel reply
gui email bai dang nay
gui email bai dang nay blogthis! chia se len facebook
gui email bai dang nay blogthis! chia se tren facebook
gui email bai dang nay blogthis
gui email bai dang nay blogthis! chia se len x chia se len facebook
gui email bai dang nay blogthis! chia se len x chia se tren facebook
gui email bai dang nay blogthis! chia se len x
gui email bai dang nay blogthis!chia se len x chia se len facebook
gui email bai dang nay blogthis!chia se len x chia se tren facebook
gui email bai dang nay blogthis!chia se len x
gui email bai dang nay blogthis!chia se voi twitter chia se len facebook
gui email bai dang nay blogthis!chia se voi twitter chia se tren facebook
gui email bai dang nay blogthis!chia se voi twitter
gui bai viet cho toa soan
gui xoa
gui tin qua e-mail
gui binh luan thanh cong
gui y kien thanh cong
gui phan hoi thanh cong
gui cau hoi thanh cong
gui toa soan
gui ban bien tap
gui bai tra loi
gui toi viec lam tuong tu
gui email viec lam tuong tu
gui tin nhan
gui gop y huy bo
gui huy bo
gui trang nay qua email
gui an danh
gui y kien ve bai viet
gui y kien ve bai viet nay
gui y kien ve bai bao
gui y kien ve bai bao nay
gui y kien ve noi dung nay
gui y kien cho bai viet
gui y kien cho bai viet nay
gui y kien cho bai bao
gui y kien cho bai bao nay
gui y kien cho noi dung nay
gui phan hoi ve bai viet
gui phan hoi ve bai viet nay
gui phan hoi ve bai bao
gui phan hoi ve bai bao nay
gui phan hoi ve noi dung nay
gui phan hoi cho bai viet
gui phan hoi cho bai viet nay
gui phan hoi cho bai bao
gui phan hoi cho bai bao nay
gui phan hoi cho noi dung nay
gui phieu binh chon
gui phieu""", 5), ("""\
gui bai
gui 0
gui
gui yeu cau
gui ngay
gui di
gui cau hoi
gui lien he
gui thong tin""", 4)],
    'su': [("""\
su kien""", 1), ("""\
suc khoe
suc manh so
su kien nong
suy niệm
su menh
suy niem""", 3), ("""\
subscribe to blog via email
subscribe to: post comments (atom
subscribe to: posts (atom
sua | sua ma nguon
sua ma nguon
sua lien ket
sua cac lien ket
sua cuoi: 0/0/0
sua lan cuoi: 0/0/0
sua doi cuoi: 0/0/0
sua doi lan cuoi: 0/0/0
support writers you read most
subscribesign in
subscribe now
sua loi
sua loi bai hat""", 5), ("""\
support
submit
subscribe
sua doi""", 4), ("""\
subtitles off
subtitles settings
subtitles off, selected""", 9)],
    'le': [("""\
len dau trang""", 1), ("""\
le hoi""", 3), ("""\
leave a comment
leave a reply
leave a reply hủy
leave a reply hủy trả lời
leave a reply cancel reply
leave a comment hủy
leave a comment hủy trả lời
leave a comment cancel reply
leftcenterrightdel
leftcenterdel
leave a reply huỷ
leave a reply huỷ trả lời
leave a comment huỷ
leave a comment huỷ trả lời
len top
len tren
len tren cung
leave a reply huy
leave a reply huy tra loi
leave a comment huy
leave a comment huy tra loi
less than a minute
len dau top""", 5), ("""\
legal""", 4)],
    'ki': [("""\
kinh tế - xã hội
kinh tế - kinh tế
kinh tế - chính trị
kinh tế - công nghệ
kinh tế - y tế
kinh tế - đời sống
kinh tế - trật tự
kinh tế - đối ngoại
kinh tế - du lịch
kinh tế - nông thôn
kinh tế - giải trí
kinh tế - thị trường
kinh tế - thương mại
kinh doanh
kinh tế
kinh tế - đầu tư
kinh tế vĩ mô
kinh tế số
kinh tế xanh
kinh tế thế giới
kiều bào
kinh te - xa hoi
kinh te - kinh te
kinh te - chinh tri
kinh te - cong nghe
kinh te - y te
kinh te - doi song
kinh te - trat tu
kinh te - doi ngoai
kinh te - du lich
kinh te - nong thon
kinh te - giai tri
kinh te - thi truong
kinh te - thuong mai
kinh te
kinh te - dau tu
kinh te vi mo
kinh te so
kinh te xanh
kinh te the gioi
kieu bao
kiểm tra đơn hàng
kiểm tra mua hàng
kiểm tra đặt hàng
kiểm tra giao dịch
kiến thức y khoa
kinh nghiệm du lịch
kinh sách
kiem tra don hang
kiem tra mua hang
kiem tra dat hang
kiem tra giao dich
kien thuc y khoa
kinh nghiem du lich
kinh sach""", 3), ("""\
kiểm tra đơn
kiểu endnote/zotero/mendeley (ris
kich vao day de nghe
kich vao day de nghe bai viet
kich vao day de nghe audio
kich vao day de nghe podcast
kich vao day de nghe cuoc trao doi nay
kich vao day de nghe bai nay
kich vao day de xem video
kich vao day de xem clip
kich vao day de xem anh
kich vao day de xem toan van
kich vao day de xem ban day du
kich vao day de tai
kich vao day de tai ve
kich vao day de tai tai lieu
kich vao day de tai van ban
kich vao day de tai file
kich vao day de tai xuong
kich vao day de dang ky
kich vao day de dang nhap
kich vao day de gui y kien
kich tai day de nghe
kich tai day de nghe bai viet
kich tai day de nghe audio
kich tai day de nghe podcast
kich tai day de nghe cuoc trao doi nay
kich tai day de nghe bai nay
kich tai day de xem video
kich tai day de xem clip
kich tai day de xem anh
kich tai day de xem toan van
kich tai day de xem ban day du
kich tai day de tai
kich tai day de tai ve
kich tai day de tai tai lieu
kich tai day de tai van ban
kich tai day de tai file
kich tai day de tai xuong
kich tai day de dang ky
kich tai day de dang nhap
kich tai day de gui y kien
kich thuoc chu
kich co chu
kiem tra don
kieu endnote/zotero/mendeley (ris
kich vao day de xem
kich vao day de xem them
kich vao day de xem tiep
kich vao day de doc tiep
kich vao day de xem chi tiet
kich vao day de nhan tin
kich vao day de theo doi
kich tai day de xem
kich tai day de xem them
kich tai day de xem tiep
kich tai day de doc tiep
kich tai day de xem chi tiet
kich tai day de nhan tin
kich tai day de theo doi
kich vao anh de phong to
kich vao anh de mo rong
kich vao anh de xem anh lon
kich vao anh de xem anh lon hon
kich vao anh de xem ro hon
kich vao anh de xem to hon
kich vao anh de xem kich thuoc lon
kich vao anh de xem kich thuoc chuan
kich vao anh de xem kich thuoc day du
kich vao anh de xem co lon
kich vao anh de xem lon hon
kich vao hinh de phong to
kich vao hinh de mo rong
kich vao hinh de xem anh lon
kich vao hinh de xem anh lon hon
kich vao hinh de xem ro hon
kich vao hinh de xem to hon
kich vao hinh de xem kich thuoc lon
kich vao hinh de xem kich thuoc chuan
kich vao hinh de xem kich thuoc day du
kich vao hinh de xem co lon
kich vao hinh de xem lon hon
kich vao de phong to
kich vao de mo rong
kich vao de xem anh lon
kich vao de xem anh lon hon
kich vao de xem ro hon
kich vao de xem to hon
kich vao de xem kich thuoc lon
kich vao de xem kich thuoc chuan
kich vao de xem kich thuoc day du
kich vao de xem co lon
kich vao de xem lon hon
kich chuot anh de phong to
kich chuot anh de mo rong
kich chuot anh de xem anh lon
kich chuot anh de xem anh lon hon
kich chuot anh de xem ro hon
kich chuot anh de xem to hon
kich chuot anh de xem kich thuoc lon
kich chuot anh de xem kich thuoc chuan
kich chuot anh de xem kich thuoc day du
kich chuot anh de xem co lon
kich chuot anh de xem lon hon
kich chuot hinh de phong to
kich chuot hinh de mo rong
kich chuot hinh de xem anh lon
kich chuot hinh de xem anh lon hon
kich chuot hinh de xem ro hon
kich chuot hinh de xem to hon
kich chuot hinh de xem kich thuoc lon
kich chuot hinh de xem kich thuoc chuan
kich chuot hinh de xem kich thuoc day du
kich chuot hinh de xem co lon
kich chuot hinh de xem lon hon
kich chuot de phong to
kich chuot de mo rong
kich chuot de xem anh lon
kich chuot de xem anh lon hon
kich chuot de xem ro hon
kich chuot de xem to hon
kich chuot de xem kich thuoc lon
kich chuot de xem kich thuoc chuan
kich chuot de xem kich thuoc day du
kich chuot de xem co lon
kich chuot de xem lon hon
kich chuot vao anh de phong to
kich chuot vao anh de mo rong
kich chuot vao anh de xem anh lon
kich chuot vao anh de xem anh lon hon
kich chuot vao anh de xem ro hon
kich chuot vao anh de xem to hon
kich chuot vao anh de xem kich thuoc lon
kich chuot vao anh de xem kich thuoc chuan
kich chuot vao anh de xem kich thuoc day du
kich chuot vao anh de xem co lon
kich chuot vao anh de xem lon hon
kich chuot vao hinh de phong to
kich chuot vao hinh de mo rong
kich chuot vao hinh de xem anh lon
kich chuot vao hinh de xem anh lon hon
kich chuot vao hinh de xem ro hon
kich chuot vao hinh de xem to hon
kich chuot vao hinh de xem kich thuoc lon
kich chuot vao hinh de xem kich thuoc chuan
kich chuot vao hinh de xem kich thuoc day du
kich chuot vao hinh de xem co lon
kich chuot vao hinh de xem lon hon
kich chuot vao de phong to
kich chuot vao de mo rong
kich chuot vao de xem anh lon
kich chuot vao de xem anh lon hon
kich chuot vao de xem ro hon
kich chuot vao de xem to hon
kich chuot vao de xem kich thuoc lon
kich chuot vao de xem kich thuoc chuan
kich chuot vao de xem kich thuoc day du
kich chuot vao de xem co lon
kich chuot vao de xem lon hon
kich anh de phong to
kich anh de mo rong
kich anh de xem anh lon
kich anh de xem anh lon hon
kich anh de xem ro hon
kich anh de xem to hon
kich anh de xem kich thuoc lon
kich anh de xem kich thuoc chuan
kich anh de xem kich thuoc day du
kich anh de xem co lon
kich anh de xem lon hon
kich hinh de phong to
kich hinh de mo rong
kich hinh de xem anh lon
kich hinh de xem anh lon hon
kich hinh de xem ro hon
kich hinh de xem to hon
kich hinh de xem kich thuoc lon
kich hinh de xem kich thuoc chuan
kich hinh de xem kich thuoc day du
kich hinh de xem co lon
kich hinh de xem lon hon
kich de phong to
kich de mo rong
kich de xem anh lon
kich de xem anh lon hon
kich de xem ro hon
kich de xem to hon
kich de xem kich thuoc lon
kich de xem kich thuoc chuan
kich de xem kich thuoc day du
kich de xem co lon
kich de xem lon hon
kiểu hiển thị
kieu hien thi""", 5), ("""\
kiểu stream
kieu stream""", 9)],
    'gi': [("""\
giáo dục - xã hội
giáo dục - kinh tế
giáo dục - chính trị
giáo dục - công nghệ
giáo dục - y tế
giáo dục - đời sống
giáo dục - trật tự
giáo dục - đối ngoại
giáo dục - du lịch
giáo dục - nông thôn
giáo dục - giải trí
giáo dục - thị trường
giáo dục - thương mại
giá vàng
giá cả
giá xăng dầu
giải trí
giới trẻ
giao thông
giáo dục
giáo dục - đào tạo
giáo dục 0
gia đình
giới tính
giao lưu trực tuyến
giải đáp
giới thiệu
giao duc - xa hoi
giao duc - kinh te
giao duc - chinh tri
giao duc - cong nghe
giao duc - y te
giao duc - doi song
giao duc - trat tu
giao duc - doi ngoai
giao duc - du lich
giao duc - nong thon
giao duc - giai tri
giao duc - thi truong
giao duc - thuong mai
gia vang
gia ca
gia xang dau
giai tri
gioi tre
giao thong
giao duc
giao duc - dao tao
giao duc 0
gia dinh
gioi tinh
giao luu truc tuyen
giai dap
gioi thieu
giới thiệu chúng tôi
giới thiệu về chúng tôi
giới thiệu công ty
giới thiệu chung
giới thiệu nội bộ
giới thiệu chuyên ngành
giới thiệu cổ đông
giỏ hàng
giải pháp
giáo phận
giáo xứ
giáo hội
gioi thieu chung toi
gioi thieu ve chung toi
gioi thieu cong ty
gioi thieu chung
gioi thieu noi bo
gioi thieu chuyen nganh
gioi thieu co dong
gio hang
giai phap
giao phan
giao xu
giao hoi""", 3), ("""\
giảm cỡ chữ
giao diện tối
giỏ hàng đang trống
giỏ hàng trống
giỏ hàng chưa có sản phẩm
giỏ hàng chưa có sản phẩm nào
giỏ hàng 0 sản phẩm
giỏ hàng hiện đang trống
giỏ hàng hiện trống
giỏ hàng hiện chưa có sản phẩm
giỏ hàng hiện chưa có sản phẩm nào
giỏ hàng hiện 0 sản phẩm
giỏ hàng của bạn đang trống
giỏ hàng của bạn trống
giỏ hàng của bạn chưa có sản phẩm
giỏ hàng của bạn chưa có sản phẩm nào
giỏ hàng của bạn 0 sản phẩm
giỏ hàng của bạn hiện đang trống
giỏ hàng của bạn hiện trống
giỏ hàng của bạn hiện chưa có sản phẩm
giỏ hàng của bạn hiện chưa có sản phẩm nào
giỏ hàng của bạn hiện 0 sản phẩm
giỏ hàng của quý khách đang trống
giỏ hàng của quý khách trống
giỏ hàng của quý khách chưa có sản phẩm
giỏ hàng của quý khách chưa có sản phẩm nào
giỏ hàng của quý khách 0 sản phẩm
giỏ hàng của quý khách hiện đang trống
giỏ hàng của quý khách hiện trống
giỏ hàng của quý khách hiện chưa có sản phẩm
giỏ hàng của quý khách hiện chưa có sản phẩm nào
giỏ hàng của quý khách hiện 0 sản phẩm
giảm kích thước chữ
giảm kích cỡ chữ
giá: liên hệ
giãn dòng
giới thiệu về tôi
giới thiệu wikipedia
giao diện di động
giao diện máy tính
giỏ hàng / 0₫
giỏ hàng / 0 ₫
giỏ hàng / 0đ
giỏ hàng / 0 đ
giao diện: sáng
giao diện: tối
giam co chu
giao dien toi
gio hang dang trong
gio hang trong
gio hang chua co san pham
gio hang chua co san pham nao
gio hang 0 san pham
gio hang hien dang trong
gio hang hien trong
gio hang hien chua co san pham
gio hang hien chua co san pham nao
gio hang hien 0 san pham
gio hang cua ban dang trong
gio hang cua ban trong
gio hang cua ban chua co san pham
gio hang cua ban chua co san pham nao
gio hang cua ban 0 san pham
gio hang cua ban hien dang trong
gio hang cua ban hien trong
gio hang cua ban hien chua co san pham
gio hang cua ban hien chua co san pham nao
gio hang cua ban hien 0 san pham
gio hang cua quy khach dang trong
gio hang cua quy khach trong
gio hang cua quy khach chua co san pham
gio hang cua quy khach chua co san pham nao
gio hang cua quy khach 0 san pham
gio hang cua quy khach hien dang trong
gio hang cua quy khach hien trong
gio hang cua quy khach hien chua co san pham
gio hang cua quy khach hien chua co san pham nao
gio hang cua quy khach hien 0 san pham
giam kich thuoc chu
giam kich co chu
gia: lien he
gian dong
gioi thieu ve toi
gioi thieu wikipedia
giao dien di dong
giao dien may tinh
gio hang / 0₫
gio hang / 0 ₫
gio hang / 0d
gio hang / 0 d
giao dien: sang
giao dien: toi
giải khó hiểu
giải sai
giảm tương phản
giai kho hieu
giai sai
giam tuong phan""", 5), ("""\
giao diện sáng
giao dien sang""", 4), ("""\
giọng nam
giọng nữ
giọng miền bắc
giọng miền nam
giọng bắc
giọng nam miền bắc
giọng nữ miền bắc
giọng nam miền trung
giọng nữ miền trung
giọng nam miền nam
giọng nữ miền nam
giọng nữ bắc
giọng nam bắc
giọng nữ nam
giọng nam nam
giọng đọc nam
giọng đọc nữ
giọng đọc miền bắc
giọng đọc miền nam
giọng đọc bắc
giọng đọc nam miền bắc
giọng đọc nữ miền bắc
giọng đọc nam miền trung
giọng đọc nữ miền trung
giọng đọc nam miền nam
giọng đọc nữ miền nam
giọng đọc nữ bắc
giọng đọc nam bắc
giọng đọc nữ nam
giọng đọc nam nam
giong nam
giong nu
giong mien bac
giong mien nam
giong bac
giong nam mien bac
giong nu mien bac
giong nam mien trung
giong nu mien trung
giong nam mien nam
giong nu mien nam
giong nu bac
giong nam bac
giong nu nam
giong nam nam
giong doc nam
giong doc nu
giong doc mien bac
giong doc mien nam
giong doc bac
giong doc nam mien bac
giong doc nu mien bac
giong doc nam mien trung
giong doc nu mien trung
giong doc nam mien nam
giong doc nu mien nam
giong doc nu bac
giong doc nam bac
giong doc nu nam
giong doc nam nam""", 9), ("""\
giữ bản quyền nội dung
giữ toàn quyền
giu ban quyen noi dung
giu toan quyen""", 12)],
    'mô': [("""\
môi trường - xã hội
môi trường - kinh tế
môi trường - chính trị
môi trường - công nghệ
môi trường - y tế
môi trường - đời sống
môi trường - trật tự
môi trường - đối ngoại
môi trường - du lịch
môi trường - nông thôn
môi trường - giải trí
môi trường - thị trường
môi trường - thương mại
môi trường""", 3)],
    'nô': [("""\
nông nghiệp - xã hội
nông nghiệp - kinh tế
nông nghiệp - chính trị
nông nghiệp - công nghệ
nông nghiệp - y tế
nông nghiệp - đời sống
nông nghiệp - trật tự
nông nghiệp - đối ngoại
nông nghiệp - du lịch
nông nghiệp - nông thôn
nông nghiệp - giải trí
nông nghiệp - thị trường
nông nghiệp - thương mại
nông nghiệp
nông thôn mới""", 3)],
    'tà': [("""\
tài chính - xã hội
tài chính - kinh tế
tài chính - chính trị
tài chính - công nghệ
tài chính - y tế
tài chính - đời sống
tài chính - trật tự
tài chính - đối ngoại
tài chính - du lịch
tài chính - nông thôn
tài chính - giải trí
tài chính - thị trường
tài chính - thương mại
tài chính
tài chính - ngân hàng
tài chính quốc tế
tài nguyên
tài nguyên - môi trường
tài khoản
tài liệu
tài nguyên dạy học""", 3), ("""\
tài liệu đính kèm""", 5), ("""\
tài liệu tương tự
tài liệu dành cho bạn
tài liệu cho bạn
tài liệu bạn sẽ thích
tài liệu lân cận""", 0), ("""\
tài trợ 0
tài trợ
tài khoản của tôi""", 4)],
    'xã': [("""\
xã hội
xã luận""", 3)],
    'dâ': [("""\
dân sinh
dân hỏi
dân tộc và tôn giáo
dân tộc thiểu số và miền núi""", 3)],
    'đô': [("""\
đô thị""", 3)],
    'xâ': [("""\
xây dựng đảng""", 3)],
    'đả': [("""\
đảng trong cuộc sống
đảm bảo chất lượng""", 3)],
    'đố': [("""\
đối ngoại
đối tác""", 3)],
    'cả': [("""\
cải cách hành chính
cảnh giác""", 3), ("""\
cảm ơn 0
cảm ơn bạn đã bình luận
cảm ơn bạn đã gửi bình luận
cảm ơn bạn đã gửi ý kiến
cảm ơn bạn đã đánh giá
cảm ơn bạn đã phản hồi
cảm ơn bạn đã bình chọn
cảm ơn · ý kiến 0 · gắn cờ
cảm ơn · ý kiến 0 · báo cáo
cảm ơn · ý kiến 0 · chia sẻ
cảm ơn · bình luận 0 · gắn cờ
cảm ơn · bình luận 0 · báo cáo
cảm ơn · bình luận 0 · chia sẻ
cảm ơn · trả lời 0 · gắn cờ
cảm ơn · trả lời 0 · báo cáo
cảm ơn · trả lời 0 · chia sẻ
cảm ơn bạn đã góp ý""", 5)],
    'cô': [("""\
công đoàn
công nghiệp
công thương
công nghệ
công nghệ số
công nghệ thông tin
công khai
công thức nấu ăn
công khai ngân sách""", 3), ("""\
công cụ cá nhân
công cụ chủ đề
công cụ đề tài
công cụ bài viết""", 5), ("""\
công việc tương tự
công việc dành cho bạn
công việc cho bạn
công việc bạn sẽ thích
công việc lân cận""", 0), ("""\
công cụ""", 4)],
    'vấ': [("""\
vấn đề hôm nay""", 3)],
    'bấ': [("""\
bất động sản""", 3), ("""\
bấm vào đây để nghe
bấm vào đây để nghe bài viết
bấm vào đây để nghe audio
bấm vào đây để nghe podcast
bấm vào đây để nghe cuộc trao đổi này
bấm vào đây để nghe bài này
bấm vào đây để xem video
bấm vào đây để xem clip
bấm vào đây để xem ảnh
bấm vào đây để xem toàn văn
bấm vào đây để xem bản đầy đủ
bấm vào đây để tải
bấm vào đây để tải về
bấm vào đây để tải tài liệu
bấm vào đây để tải văn bản
bấm vào đây để tải file
bấm vào đây để tải xuống
bấm vào đây để đăng ký
bấm vào đây để đăng nhập
bấm vào đây để gửi ý kiến
bấm tại đây để nghe
bấm tại đây để nghe bài viết
bấm tại đây để nghe audio
bấm tại đây để nghe podcast
bấm tại đây để nghe cuộc trao đổi này
bấm tại đây để nghe bài này
bấm tại đây để xem video
bấm tại đây để xem clip
bấm tại đây để xem ảnh
bấm tại đây để xem toàn văn
bấm tại đây để xem bản đầy đủ
bấm tại đây để tải
bấm tại đây để tải về
bấm tại đây để tải tài liệu
bấm tại đây để tải văn bản
bấm tại đây để tải file
bấm tại đây để tải xuống
bấm tại đây để đăng ký
bấm tại đây để đăng nhập
bấm tại đây để gửi ý kiến
bấm để xem toàn bộ ảnh
bấm để xem toàn bộ hình
bấm để xem toàn bộ hình ảnh
bấm để xem tất cả ảnh
bấm để xem tất cả hình
bấm để xem tất cả hình ảnh
bấm để xem hết ảnh
bấm để xem hết hình
bấm để xem hết hình ảnh
bấm f0 để cập nhật
bấm f0 để làm mới
bấm để in ra (mở trong cửa sổ mới
bấm để xem thêm
bấm đây để nghe
bấm để nghe
bấm vào ảnh để xem ảnh kích cỡ đầy đủ
bấm vào ảnh để xem ảnh cỡ lớn
bấm vào ảnh để xem ảnh kích thước thật
bấm vào ảnh để xem ảnh kích thước đầy đủ
bấm vào ảnh để xem ảnh lớn hơn
bấm vào ảnh để xem kích cỡ đầy đủ
bấm vào ảnh để xem cỡ lớn
bấm vào ảnh để xem kích thước thật
bấm vào ảnh để xem kích thước đầy đủ
bấm vào ảnh để xem lớn hơn
bấm để mở rộng
bấm để thu gọn
bấm để hiện số điện thoại
bấm vào đây để mở rộng
bấm vào đây để xem thêm
bấm xem
bấm xem ngay
bấm để xem
bấm vào xem
bấm để xem ngay
bấm để phóng to
bấm vào đây để xem
bấm vào đây để xem tiếp
bấm vào đây để đọc tiếp
bấm vào đây để xem chi tiết
bấm vào đây để nhận tin
bấm vào đây để theo dõi
bấm tại đây để xem
bấm tại đây để xem thêm
bấm tại đây để xem tiếp
bấm tại đây để đọc tiếp
bấm tại đây để xem chi tiết
bấm tại đây để nhận tin
bấm tại đây để theo dõi
bấm vào ảnh để phóng to
bấm vào ảnh để mở rộng
bấm vào ảnh để xem ảnh lớn
bấm vào ảnh để xem rõ hơn
bấm vào ảnh để xem to hơn
bấm vào ảnh để xem kích thước lớn
bấm vào ảnh để xem kích thước chuẩn
bấm vào hình để phóng to
bấm vào hình để mở rộng
bấm vào hình để xem ảnh lớn
bấm vào hình để xem ảnh lớn hơn
bấm vào hình để xem rõ hơn
bấm vào hình để xem to hơn
bấm vào hình để xem kích thước lớn
bấm vào hình để xem kích thước chuẩn
bấm vào hình để xem kích thước đầy đủ
bấm vào hình để xem cỡ lớn
bấm vào hình để xem lớn hơn
bấm vào để phóng to
bấm vào để mở rộng
bấm vào để xem ảnh lớn
bấm vào để xem ảnh lớn hơn
bấm vào để xem rõ hơn
bấm vào để xem to hơn
bấm vào để xem kích thước lớn
bấm vào để xem kích thước chuẩn
bấm vào để xem kích thước đầy đủ
bấm vào để xem cỡ lớn
bấm vào để xem lớn hơn
bấm chuột ảnh để phóng to
bấm chuột ảnh để mở rộng
bấm chuột ảnh để xem ảnh lớn
bấm chuột ảnh để xem ảnh lớn hơn
bấm chuột ảnh để xem rõ hơn
bấm chuột ảnh để xem to hơn
bấm chuột ảnh để xem kích thước lớn
bấm chuột ảnh để xem kích thước chuẩn
bấm chuột ảnh để xem kích thước đầy đủ
bấm chuột ảnh để xem cỡ lớn
bấm chuột ảnh để xem lớn hơn
bấm chuột hình để phóng to
bấm chuột hình để mở rộng
bấm chuột hình để xem ảnh lớn
bấm chuột hình để xem ảnh lớn hơn
bấm chuột hình để xem rõ hơn
bấm chuột hình để xem to hơn
bấm chuột hình để xem kích thước lớn
bấm chuột hình để xem kích thước chuẩn
bấm chuột hình để xem kích thước đầy đủ
bấm chuột hình để xem cỡ lớn
bấm chuột hình để xem lớn hơn
bấm chuột để phóng to
bấm chuột để mở rộng
bấm chuột để xem ảnh lớn
bấm chuột để xem ảnh lớn hơn
bấm chuột để xem rõ hơn
bấm chuột để xem to hơn
bấm chuột để xem kích thước lớn
bấm chuột để xem kích thước chuẩn
bấm chuột để xem kích thước đầy đủ
bấm chuột để xem cỡ lớn
bấm chuột để xem lớn hơn
bấm chuột vào ảnh để phóng to
bấm chuột vào ảnh để mở rộng
bấm chuột vào ảnh để xem ảnh lớn
bấm chuột vào ảnh để xem ảnh lớn hơn
bấm chuột vào ảnh để xem rõ hơn
bấm chuột vào ảnh để xem to hơn
bấm chuột vào ảnh để xem kích thước lớn
bấm chuột vào ảnh để xem kích thước chuẩn
bấm chuột vào ảnh để xem kích thước đầy đủ
bấm chuột vào ảnh để xem cỡ lớn
bấm chuột vào ảnh để xem lớn hơn
bấm chuột vào hình để phóng to
bấm chuột vào hình để mở rộng
bấm chuột vào hình để xem ảnh lớn
bấm chuột vào hình để xem ảnh lớn hơn
bấm chuột vào hình để xem rõ hơn
bấm chuột vào hình để xem to hơn
bấm chuột vào hình để xem kích thước lớn
bấm chuột vào hình để xem kích thước chuẩn
bấm chuột vào hình để xem kích thước đầy đủ
bấm chuột vào hình để xem cỡ lớn
bấm chuột vào hình để xem lớn hơn
bấm chuột vào để phóng to
bấm chuột vào để mở rộng
bấm chuột vào để xem ảnh lớn
bấm chuột vào để xem ảnh lớn hơn
bấm chuột vào để xem rõ hơn
bấm chuột vào để xem to hơn
bấm chuột vào để xem kích thước lớn
bấm chuột vào để xem kích thước chuẩn
bấm chuột vào để xem kích thước đầy đủ
bấm chuột vào để xem cỡ lớn
bấm chuột vào để xem lớn hơn
bấm ảnh để phóng to
bấm ảnh để mở rộng
bấm ảnh để xem ảnh lớn
bấm ảnh để xem ảnh lớn hơn
bấm ảnh để xem rõ hơn
bấm ảnh để xem to hơn
bấm ảnh để xem kích thước lớn
bấm ảnh để xem kích thước chuẩn
bấm ảnh để xem kích thước đầy đủ
bấm ảnh để xem cỡ lớn
bấm ảnh để xem lớn hơn
bấm hình để phóng to
bấm hình để mở rộng
bấm hình để xem ảnh lớn
bấm hình để xem ảnh lớn hơn
bấm hình để xem rõ hơn
bấm hình để xem to hơn
bấm hình để xem kích thước lớn
bấm hình để xem kích thước chuẩn
bấm hình để xem kích thước đầy đủ
bấm hình để xem cỡ lớn
bấm hình để xem lớn hơn
bấm để xem ảnh lớn
bấm để xem ảnh lớn hơn
bấm để xem rõ hơn
bấm để xem to hơn
bấm để xem kích thước lớn
bấm để xem kích thước chuẩn
bấm để xem kích thước đầy đủ
bấm để xem cỡ lớn
bấm để xem lớn hơn
bấm để hiện số
bấm vào đây để nhận mã""", 5), ("""\
bất động sản tương tự
bất động sản dành cho bạn
bất động sản cho bạn
bất động sản bạn sẽ thích
bất động sản lân cận""", 0), ("""\
bấm để xem quảng cáo""", 11)],
    'đị': [("""\
địa ốc
địa phương
địa chỉ của tôi""", 3), ("""\
địa chỉ email""", 4)],
    'st': [("""\
startup
star""", 3), ("""\
start date""", 5), ("""\
status
stumbleupon""", 4), ("""\
stream type live""", 9), ("""\
story continues below
story continues below advertisement""", 11)],
    'hà': [("""\
hàng hóa
hà nội
hàng hoá""", 3), ("""\
hài lòng""", 4)],
    'eb': [("""\
ebank""", 3)],
    'đầ': [("""\
đầu tư""", 3), ("""\
đầu trang""", 5)],
    'vĩ': [("""\
vĩ mô
vĩ mô - đầu tư""", 3)],
    'lã': [("""\
lãi suất
lãnh đạo qua các thời kỳ""", 3)],
    'tỷ': [("""\
tỷ giá""", 3), ("""\
tỷ lệ phát lại""", 9)],
    'nă': [("""\
năng lượng""", 3), ("""\
năm nay 0""", 4)],
    'dữ': [("""\
dữ liệu""", 3)],
    'hộ': [("""\
hội nhập
hộp thư
hội dòng""", 3), ("""\
hộp thư thoại sẽ đóng sau
hộp thư thoại sẽ đóng sau 0s
hộp thư thoại sẽ đóng sau 0 giây
hộp thoại sẽ đóng sau
hộp thoại sẽ đóng sau 0s
hộp thoại sẽ đóng sau 0 giây""", 5)],
    'bó': [("""\
bóng đá
bóng đá việt nam
bóng đá quốc tế
bóng đá anh
bóng đá nữ
bóng rổ
bóng chuyền""", 3)],
    'te': [("""\
tennis""", 3), ("""\
terms of use
terms of service
terms & conditions
ten dang nhap
ten tai khoan hoac dia chi email
ten nguoi dung hoac dia chi email
ten nguon
tep dinh kem
ten (khong hien thi tren trang
ten ( hien thi tren trang
text to speech
tell your story. find your audience
ten nguoi dung cua ban""", 5), ("""\
terms
teams
telex
ten ban
ten cua ban
telegram
ten""", 4)],
    'hậ': [("""\
hậu trường
hậu trường thể thao
hậu trường phim""", 3)],
    'es': [("""\
esports
español
espanol""", 3)],
    'lị': [("""\
lịch thi đấu
lịch
lịch vạn niên
lịch tiếp công dân
lịch phát sóng
lịch chiếu
lịch sử đơn hàng
lịch sử mua hàng
lịch sử đặt hàng
lịch sử giao dịch
lịch sử hình thành
lịch sử phát triển
lịch công tác
lịch công tác tuần
lịch thi""", 3)],
    'kế': [("""\
kết quả
kết nối
kết nối chúng tôi
kết nối với chúng tôi""", 3), ("""\
kết quả tìm kiếm""", 4), ("""\
kết quả tìm kiếm cho từ khóa
kết quả tìm kiếm cho
kết quả tìm kiếm từ khóa
kết thúc đọc nhiều
kết quả từ 0 đến 0 / tổng số 0
kết quả từ 0 đến 0 / 0
kết quả từ 0 đến 0 trên tổng số 0
kết quả từ 0 đến 0 trên 0
kết quả từ 0 đến 0 của tổng số 0
kết quả từ 0 đến 0 của 0
kết quả từ 0 đến 0 trong tổng số 0
kết quả từ 0 đến 0 trong 0
kết quả từ 0 tới 0 / tổng số 0
kết quả từ 0 tới 0 / 0
kết quả từ 0 tới 0 trên tổng số 0
kết quả từ 0 tới 0 trên 0
kết quả từ 0 tới 0 của tổng số 0
kết quả từ 0 tới 0 của 0
kết quả từ 0 tới 0 trong tổng số 0
kết quả từ 0 tới 0 trong 0
kết quả tìm kiếm cho từ khoá
kết quả tìm kiếm từ khoá
kết quả 0 tới 0 trên tổng số 0 kết quả
kết quả 0 tới 0 trên tổng số 0
kết quả 0 tới 0 trên 0 kết quả
kết quả 0 tới 0 trên 0
kết quả 0 tới 0 của tổng số 0 kết quả
kết quả 0 tới 0 của tổng số 0
kết quả 0 tới 0 của 0 kết quả
kết quả 0 tới 0 của 0
kết quả 0 tới 0 / tổng số 0 kết quả
kết quả 0 tới 0 / tổng số 0
kết quả 0 tới 0 / 0 kết quả
kết quả 0 tới 0 / 0
kết quả 0 tới 0 trong tổng số 0 kết quả
kết quả 0 tới 0 trong tổng số 0
kết quả 0 tới 0 trong 0 kết quả
kết quả 0 tới 0 trong 0
kết quả 0 đến 0 trên tổng số 0 kết quả
kết quả 0 đến 0 trên tổng số 0
kết quả 0 đến 0 trên 0 kết quả
kết quả 0 đến 0 trên 0
kết quả 0 đến 0 của tổng số 0 kết quả
kết quả 0 đến 0 của tổng số 0
kết quả 0 đến 0 của 0 kết quả
kết quả 0 đến 0 của 0
kết quả 0 đến 0 / tổng số 0 kết quả
kết quả 0 đến 0 / tổng số 0
kết quả 0 đến 0 / 0 kết quả
kết quả 0 đến 0 / 0
kết quả 0 đến 0 trong tổng số 0 kết quả
kết quả 0 đến 0 trong tổng số 0
kết quả 0 đến 0 trong 0 kết quả
kết quả 0 đến 0 trong 0""", 5), ("""\
kết thúc cửa sổ hộp thoại""", 9)],
    'wo': [("""\
world cup""", 3)],
    'v-': [("""\
v-league""", 3)],
    'v.': [("""\
v.league""", 3)],
    'se': [("""\
serie a
sea games
search""", 3), ("""\
search nâng cao
search for
see all
senior member
select month
select category
search nang cao
see more recommendations
search for a command to run
see more posts like this on tumblr
search comments
see all episodes
search this thread
send by email
segoe ui""", 5), ("""\
seek to live
seek to live, currently behind live""", 9)],
    'bu': [("""\
bundesliga""", 3), ("""\
buớc tới điều hướng
buớc tới tìm kiếm
buoc toi dieu huong
buoc toi tim kiem
buoc toi noi dung
buoc toi: menu, tim kiem""", 5)],
    'cú': [("""\
cúp c0""", 3)],
    'võ': [("""\
võ thuật""", 3)],
    'đu': [("""\
đua xe""", 3)],
    'cờ': [("""\
cờ""", 3)],
    'đi': [("""\
điện ảnh
điều tra
điểm đến
đi đâu
điều khoản sử dụng
điều khoản
điều khoản dịch vụ
điều khoản chung
điều khoản sử dụng dịch vụ
điều khoản mua bán
điều khoản và điều kiện
điều khoản & điều kiện
điều khoản và chính sách
điều khoản giao dịch
điều khoản đặt hàng
điều khoản thanh toán
điều khoản bảo mật
điều kiện giao dịch chung""", 3), ("""\
điểm trung bình 0 / 0
điều hướng bài viết
đi đến trang gốc
đi đến bài gốc
đi đến tin gốc
đi đến bài viết gốc
đi tới phần tìm
đi tới phần tìm kiếm
đi tới phần nội dung
đi tới phần bình luận
điện thoại (không hiển thị trên trang
điện thoại ( hiển thị trên trang
đi tới tìm
đi tới nội dung chính
đi tới nội dung
đi đến nội dung chính
đi đến nội dung
đi đến lịch
điều tra ý kiến""", 5), ("""\
điện thoại""", 4), ("""\
điều chỉnh âm lượng""", 9)],
    'âm': [("""\
âm nhạc""", 3), ("""\
âm lượng: 0%
âm lượng: 0
âm thanh 0:0""", 9)],
    'là': [("""\
làm đẹp
làm cha mẹ""", 3), ("""\
làm mới""", 4)],
    'đẹ': [("""\
đẹp""", 3)],
    'sh': [("""\
showbiz""", 3), ("""\
share facebook
share zalo
share twitter
share x
share email
share linkedin
share mạng xã hội
share messenger
share pinterest
share telegram
share whatsapp
share on facebook
share on zalo
share on twitter
share on x
share on email
share on linkedin
share on mạng xã hội
share on messenger
share on pinterest
share on telegram
share on whatsapp
share to facebook
share to zalo
share to twitter
share to x
share to email
share to linkedin
share to mạng xã hội
share to messenger
share to pinterest
share to telegram
share to whatsapp
share via facebook
share via zalo
share via twitter
share via x
share via email
share via linkedin
share via mạng xã hội
share via messenger
share via pinterest
share via telegram
share via whatsapp
share bài viết
share bài viết này
share bài báo này
share tin này
share bài này
share this
share this article
share this post
share this story
share on
share with friends
share qua
share với bạn bè
share ngay
show more
show less
share google
share print
share facebook twitter zalo
share facebook zalo twitter
share facebook twitter linkedin
share facebook twitter pinterest
share facebook twitter google
share facebook twitter email
share facebook zalo email
share facebook twitter email print
showing results 0 to 0 of 0
share bài viết: facebook zalo
share bài viết: facebook zalo twitter
share bài viết: facebook twitter
share bài: facebook zalo
share bài: facebook zalo twitter
share bài: facebook twitter
share tin: facebook zalo
share tin: facebook zalo twitter
share tin: facebook twitter
share : facebook zalo
share : facebook zalo twitter
share : facebook twitter
share on facebook share on twitter
share mang xa hoi
share on mang xa hoi
share to mang xa hoi
share via mang xa hoi
share bai viet
share bai viet nay
share bai bao nay
share tin nay
share bai nay
share voi ban be
share bai viet: facebook zalo
share bai viet: facebook zalo twitter
share bai viet: facebook twitter
share bai: facebook zalo
share bai: facebook zalo twitter
share bai: facebook twitter
share on facebookshare on twitter
show quoted text
show me how to enable it
share via
share this document
share bài cho hội bạn thân
share bài cho bạn bè
share bài đến bạn bè
share bài
share bài viết cho hội bạn thân
share bài viết cho bạn bè
share bài viết đến bạn bè
share bài này cho hội bạn thân
share bài này cho bạn bè
share bài này đến bạn bè
share bài viết này cho hội bạn thân
share bài viết này cho bạn bè
share bài viết này đến bạn bè
share this with family and friends
share bai cho hoi ban than
share bai cho ban be
share bai den ban be
share bai
share bai viet cho hoi ban than
share bai viet cho ban be
share bai viet den ban be
share bai nay cho hoi ban than
share bai nay cho ban be
share bai nay den ban be
share bai viet nay cho hoi ban than
share bai viet nay cho ban be
share bai viet nay den ban be""", 5), ("""\
shares
share 0
share""", 4)],
    'tv': [("""\
tv show
tv & show""", 3)],
    'sâ': [("""\
sân khấu
sân khấu - mỹ thuật""", 3)],
    'mỹ': [("""\
mỹ thuật""", 3)],
    'sá': [("""\
sách
sách hay""", 3), ("""\
sáng tác · 0 chữ
sáng tác · 0 từ""", 5)],
    'ga': [("""\
game""", 3)],
    'cộ': [("""\
cộng đồng mạng""", 3)],
    'mạ': [("""\
mạng xã hội""", 3)],
    'di': [("""\
di sản
dinh dưỡng
dinh dưỡng - món ngon
di động
diễn đàn
dia oc
dien anh
di san
dieu tra
dinh duong
dinh duong - mon ngon
diem den
di dong
dien dan
di dau
dia phuong
dich vu cong
dieu khoan su dung
dieu khoan
dinh chinh
disclaimer
dieu khoan dich vu
dieu khoan chung
dieu khoan su dung dich vu
dieu khoan mua ban
dieu khoan va dieu kien
dieu khoan & dieu kien
dieu khoan va chinh sach
dieu khoan giao dich
dieu khoan dat hang
dieu khoan thanh toan
dieu khoan bao mat
dieu kien giao dich chung
dich vu khach hang
dia chi cua toi
dich vu""", 3), ("""\
discussion about this post
diem trung binh 0 / 0
dieu huong bai viet
dinh kem 0
di den trang goc
di den bai goc
di den tin goc
di den bai viet goc
di toi phan tim
di toi phan tim kiem
di toi phan noi dung
di toi phan binh luan
dien thoai (khong hien thi tren trang
dien thoai ( hien thi tren trang
di toi tim
di toi noi dung chinh
distraction-free reading. no ads
did you find this article valuable
di chuyển nhanh
display modes
di chuyen nhanh
di toi noi dung
di den noi dung chinh
di den noi dung
di den lich
dieu tra y kien""", 5), ("""\
dislike 0
dislike
digg
dien thoai
dia chi email""", 4), ("""\
dieu chinh am luong""", 9)],
    'lễ': [("""\
lễ hội""", 3)],
    'đờ': [("""\
đời sống văn hóa
đời sống
đời sống - xã hội
đời nghệ sĩ
đời sống văn hoá""", 3)],
    'ci': [("""\
ciné
cine""", 3)],
    'be': [("""\
beauty & fashion""", 3), ("""\
be the first to comment
been thanked: 0 times
been thanked: 0 time
best view with internet explorer 0+, 0x0
ben tren bottom""", 5), ("""\
best""", 4)],
    'số': [("""\
sống trẻ
sống đẹp
sống khỏe
số hóa
sống khoẻ
số hoá""", 3), ("""\
số trang 0
số điện thoại""", 4), ("""\
số ký tự tối đa: 0
số ký tự tối đa: 0/0
số ký tự còn lại: 0
số ký tự còn lại: 0/0
số ký tự cho phép: 0
số ký tự cho phép: 0/0
số ký tự đã nhập: 0
số ký tự đã nhập: 0/0
số lượt truy cập
số truy cập
số lượng lượt truy cập
số lượng truy cập
số lượt xem: 0 phút
số lượt xem: 0 lượt
số lượt xem: 0
số người xem: 0
số lần xem: 0
số người đang online: 0
số người đang trực tuyến: 0
số người online: 0
số người trực tuyến: 0
số khách đang online: 0
số khách đang trực tuyến: 0
số khách online: 0
số khách trực tuyến: 0
số lượt truy cập: 0
số lượt truy cập 0
số lượt xem 0
số lần đọc: 0
số lần tải: 0
số lần nghe: 0
số lần truy cập: 0
số lần thích: 0
số lần chia sẻ: 0
số lần bình luận: 0
số lượt đọc: 0
số lượt tải: 0
số lượt nghe: 0
số lượt thích: 0
số lượt chia sẻ: 0
số lượt bình luận: 0
số sao không đủ
số sao không đủ. nạp thêm sao
số lượt truy cập trong ngày: 0
số lượt truy cập trong tuần: 0
số lượt truy cập trong tháng: 0
số lượt truy cập trong năm: 0
số người thích
số người xem
số người bình luận
số người quan tâm
số người xem 0
số trả lời: 0""", 5)],
    'tu': [("""\
tuổi trẻ cười
tuyển sinh
tuổi trẻ
tuần việt nam
tuyển dụng
tuyến bài
tuoi tre cuoi
tu van
tu van phap luat
tuyen sinh
tu vi
tuoi tre
tuan viet nam
tuyen dung
tu lieu
tuyen bai
tuyên bố miễn trừ trách nhiệm
tuyên truyền pháp luật
tuyển sinh - đào tạo
tuyen bo mien tru trach nhiem
tu van khach hang
tu van truc tuyen
tuyen truyen phap luat
tuyen sinh - dao tao""", 3), ("""\
tuần này: 0
tuần trước: 0
tuan nay: 0
tuan truoc: 0
tumblr
tuần này 0
tuần trước 0
tuong tac 0
tuong tac
tuan nay 0
tuan truoc 0
tu choi
tu van ngay
tuong phan""", 4), ("""\
tuyên bố về cookie
tu choi dong y tat ca
tu choidong y tat ca
tu choi tat ca
tu dong cap nhat sau 0s
tu dong cap nhat sau 0 giay
tu dong cap nhat sau 0 phut
tu dong lam moi sau 0s
tu dong lam moi sau 0 giay
tu dong lam moi sau 0 phut
tuyen bo ve cookie
tu dong cap nhat bat tat
tuần này0
tuần trước0
tuỳ chọn chủ đề
tuy chon chu de
tu 0 toi 0 tren tong so 0 ket qua
tu 0 toi 0 tren tong so 0
tu 0 toi 0 tren 0 ket qua
tu 0 toi 0 tren 0
tu 0 toi 0 cua tong so 0 ket qua
tu 0 toi 0 cua tong so 0
tu 0 toi 0 cua 0 ket qua
tu 0 toi 0 cua 0
tu 0 toi 0 / tong so 0 ket qua
tu 0 toi 0 / tong so 0
tu 0 toi 0 / 0 ket qua
tu 0 toi 0 / 0
tu 0 toi 0 trong tong so 0 ket qua
tu 0 toi 0 trong tong so 0
tu 0 toi 0 trong 0 ket qua
tu 0 toi 0 trong 0
tu 0 den 0 tren tong so 0 ket qua
tu 0 den 0 tren tong so 0
tu 0 den 0 tren 0 ket qua
tu 0 den 0 tren 0
tu 0 den 0 cua tong so 0 ket qua
tu 0 den 0 cua tong so 0
tu 0 den 0 cua 0 ket qua
tu 0 den 0 cua 0
tu 0 den 0 / tong so 0 ket qua
tu 0 den 0 / tong so 0
tu 0 den 0 / 0 ket qua
tu 0 den 0 / 0
tu 0 den 0 trong tong so 0 ket qua
tu 0 den 0 trong tong so 0
tu 0 den 0 trong 0 ket qua
tu 0 den 0 trong 0
tuan nay0
tuan truoc0""", 5), ("""\
tu khoa
tu khoa lien quan
tu khoa tim kiem
tu khoa bai viet
tu khoa noi bat""", 8), ("""\
tuỳ chỉnh phụ đề
tu dong phat
tuy chinh phu de
tu dong phat sau""", 9)],
    'fa': [("""\
fashion
fanpage
faq
faqs""", 3), ("""\
facebook comments
facebook facebook
facebook twitter
facebook zalo
facebook google
facebook linkedin
facebook pinterest
facebook print
facebook email
facebook twitter zalo
facebook zalo twitter
facebook twitter linkedin
facebook twitter pinterest
facebook twitter google
facebook twitter email
facebook zalo email
facebook twitter email print
facebook twitter reddit whatsapp email liên kết
facebook twitter reddit whatsapp email chia sẻ link
facebook twitter reddit pinterest tumblr whatsapp email liên kết
facebook twitter reddit pinterest tumblr whatsapp email chia sẻ link
facebook twitter zalo email
facebook twitter zalo pinterest
facebook twitter zalo zalo
facebook twitter zalo copy link
facebook twitter email email
facebook twitter email pinterest
facebook twitter email zalo
facebook twitter email copy link
facebook twitter pinterest email
facebook twitter pinterest pinterest
facebook twitter pinterest zalo
facebook twitter pinterest copy link
facebook twitter google+ email
facebook twitter google+ pinterest
facebook twitter google+ zalo
facebook twitter google+ copy link
facebook twitter linkedin email
facebook twitter linkedin pinterest
facebook twitter linkedin zalo
facebook twitter linkedin copy link
facebook twitter telegram email
facebook twitter telegram pinterest
facebook twitter telegram zalo
facebook twitter telegram copy link
facebook twitter telegram
facebook twitter copy link email
facebook twitter copy link pinterest
facebook twitter copy link zalo
facebook twitter copy link copy link
facebook twitter copy link
facebook zalo zalo email
facebook zalo zalo pinterest
facebook zalo zalo zalo
facebook zalo zalo copy link
facebook zalo zalo
facebook zalo email email
facebook zalo email pinterest
facebook zalo email zalo
facebook zalo email copy link
facebook zalo pinterest email
facebook zalo pinterest pinterest
facebook zalo pinterest zalo
facebook zalo pinterest copy link
facebook zalo pinterest
facebook zalo google+ email
facebook zalo google+ pinterest
facebook zalo google+ zalo
facebook zalo google+ copy link
facebook zalo google
facebook zalo linkedin email
facebook zalo linkedin pinterest
facebook zalo linkedin zalo
facebook zalo linkedin copy link
facebook zalo linkedin
facebook zalo telegram email
facebook zalo telegram pinterest
facebook zalo telegram zalo
facebook zalo telegram copy link
facebook zalo telegram
facebook zalo copy link email
facebook zalo copy link pinterest
facebook zalo copy link zalo
facebook zalo copy link copy link
facebook zalo copy link
facebook x zalo email
facebook x zalo pinterest
facebook x zalo zalo
facebook x zalo copy link
facebook x zalo
facebook x email email
facebook x email pinterest
facebook x email zalo
facebook x email copy link
facebook x email
facebook x pinterest email
facebook x pinterest pinterest
facebook x pinterest zalo
facebook x pinterest copy link
facebook x pinterest
facebook x google+ email
facebook x google+ pinterest
facebook x google+ zalo
facebook x google+ copy link
facebook x google
facebook x linkedin email
facebook x linkedin pinterest
facebook x linkedin zalo
facebook x linkedin copy link
facebook x linkedin
facebook x telegram email
facebook x telegram pinterest
facebook x telegram zalo
facebook x telegram copy link
facebook x telegram
facebook x copy link email
facebook x copy link pinterest
facebook x copy link zalo
facebook x copy link copy link
facebook x copy link
facebook twitter reddit whatsapp email lien ket
facebook twitter reddit whatsapp email chia se link
facebook twitter reddit pinterest tumblr whatsapp email lien ket
facebook twitter reddit pinterest tumblr whatsapp email chia se link
facebook twitter linkedin tumblr pinterest reddit vkontakte share via email print
facebook twitter pinterest whatsapp""", 5), ("""\
fact-checked
fact checked
facebook""", 4)],
    'hì': [("""\
hình sự
hình ảnh
hình thức thanh toán
hình thức vận chuyển
hình thức giao hàng""", 3), ("""\
hình ảnh có liên quan
hình vui đang mở
hình vui đang tắt
hình vui đang bật""", 5), ("""\
hình trong hình""", 9)],
    'ký': [("""\
ký sự pháp đình
ký sự
ký gửi""", 3)],
    'hồ': [("""\
hồ sơ
hồ sơ vụ án
hồi âm
hồ sơ - tư liệu
hồ sơ năng lực""", 3)],
    'vụ': [("""\
vụ án""", 3)],
    'tư': [("""\
tư vấn
tư vấn pháp luật
tư liệu
tư vấn khách hàng
tư vấn trực tuyến""", 3), ("""\
tương tác 0
tương tác
tư vấn ngay
tương phản""", 4)],
    'dự': [("""\
dự báo thời tiết
dự án
dự án tiêu biểu
dự án đầu tư""", 3)],
    'hạ': [("""\
hạ tầng""", 3)],
    'họ': [("""\
học đường
học tiếng anh""", 3), ("""\
họ tên (không hiển thị trên trang
họ tên ( hiển thị trên trang
họ và tên (không hiển thị trên trang
họ và tên ( hiển thị trên trang""", 5), ("""\
họ tên
họ và tên
họ & tên""", 4)],
    'hô': [("""\
hôn nhân
hôn nhân - gia đình""", 3), ("""\
hôm nay: 0
hôm qua: 0
hôm nay,
hôm nay
hôm qua
hôm nay 0
hôm qua 0""", 4), ("""\
hôm nay: 0 phút
hôm nay: 0 lượt
hôm nay0
hôm qua0""", 5)],
    'mẹ': [("""\
mẹ và bé
mẹ & bé
mẹo vặt""", 3)],
    'cẩ': [("""\
cẩm nang
cẩm nang du lịch""", 3)],
    'tổ': [("""\
tổ ấm
tổ chức bộ máy""", 3), ("""\
tổng: 0 trung bình: 0
tổng số thành viên: 0
tổng số lượt xem: 0
tổng số lượt truy cập: 0
tổng số lượt đọc: 0
tổng số số thành viên: 0
tổng số số lượt xem: 0
tổng số số lượt truy cập: 0
tổng thành viên: 0
tổng lượt xem: 0
tổng lượt truy cập: 0
tổng lượt đọc: 0
tổng truy cập: 0 phút
tổng truy cập: 0 lượt
tổng truy cập: 0
tổng lượt truy cập: 0 phút
tổng lượt truy cập: 0 lượt
tổng số lượt truy cập : 0
tổng số lượt truy cập
tổng số truy cập : 0
tổng số truy cập
tổng lượt truy cập : 0
tổng lượt truy cập
tổng truy cập : 0
tổng truy cập
tổng lượt truy cập 0
tổng lượt xem 0
tổng số điểm của bài viết là: 0 trong 0 đánh giá
tổng lượt tải: 0
tổng lượt nghe: 0
tổng lượt thích: 0
tổng lượt chia sẻ: 0
tổng lượt bình luận: 0
tổng số lượt tải: 0
tổng số lượt nghe: 0
tổng số lượt thích: 0
tổng số lượt chia sẻ: 0
tổng số lượt bình luận: 0
tổng số lượt truy cập trong ngày: 0
tổng số lượt truy cập trong tuần: 0
tổng số lượt truy cập trong tháng: 0
tổng số lượt truy cập trong năm: 0
tổng số lượt xem trang""", 5), ("""\
tổng số thành viên
tổng số lượt xem
tổng số lượt đọc
tổng số số thành viên
tổng số số lượt xem
tổng số thảo luận
tổng số số thảo luận
tổng số sự kiện
tổng thành viên
tổng lượt xem
tổng lượt đọc
tổng thảo luận
tổng sự kiện
tổng cộng 0
tổng cộng: 0""", 4)],
    'nấ': [("""\
nấu ăn""", 3)],
    'ẩm': [("""\
ẩm thực""", 3)],
    'mó': [("""\
món ngon""", 3)],
    'ăn': [("""\
ăn gì""", 3)],
    'hẹ': [("""\
hẹn hò""", 3)],
    'cư': [("""\
cười""", 3)],
    'lạ': [("""\
lạ vui""", 3)],
    'tử': [("""\
tử vi""", 3)],
    'si': [("""\
sinh viên
sitemap
sinh vien
site map
sinh hoạt chuyên môn
sinh hoat chuyen mon""", 3), ("""\
sign in / join
sign in với facebook
sign in với google
sign in với zalo
sign in với email
sign in với apple
sign in với vneid
sign in với số điện thoại
sign in bằng facebook
sign in bằng google
sign in bằng zalo
sign in bằng email
sign in bằng apple
sign in bằng vneid
sign in bằng số điện thoại
sign in qua facebook
sign in qua google
sign in qua zalo
sign in qua email
sign in qua apple
sign in qua vneid
sign in qua số điện thoại
sign in with facebook
sign in with google
sign in with zalo
sign in with email
sign in with apple
sign in with vneid
sign in with số điện thoại
sign up với facebook
sign up với google
sign up với zalo
sign up với email
sign up với apple
sign up với vneid
sign up với số điện thoại
sign up bằng facebook
sign up bằng google
sign up bằng zalo
sign up bằng email
sign up bằng apple
sign up bằng vneid
sign up bằng số điện thoại
sign up qua facebook
sign up qua google
sign up qua zalo
sign up qua email
sign up qua apple
sign up qua vneid
sign up qua số điện thoại
sign up with facebook
sign up with google
sign up with zalo
sign up with email
sign up with apple
sign up with vneid
sign up with số điện thoại
site icon
similar threads
sign in voi facebook
sign in voi google
sign in voi zalo
sign in voi email
sign in voi apple
sign in voi vneid
sign in voi so dien thoai
sign in bang facebook
sign in bang google
sign in bang zalo
sign in bang email
sign in bang apple
sign in bang vneid
sign in bang so dien thoai
sign in qua so dien thoai
sign in with so dien thoai
sign up voi facebook
sign up voi google
sign up voi zalo
sign up voi email
sign up voi apple
sign up voi vneid
sign up voi so dien thoai
sign up bang facebook
sign up bang google
sign up bang zalo
sign up bang email
sign up bang apple
sign up bang vneid
sign up bang so dien thoai
sign up qua so dien thoai
sign up with so dien thoai
sign up for more like this
size chữ
size chu""", 5), ("""\
sinh viên cũng đã xem
sinh vien cung da xem""", 0), ("""\
sign in
sign up""", 4)],
    'sứ': [("""\
sức khỏe
sức khoẻ
sức mạnh số
sứ mệnh""", 3)],
    'dấ': [("""\
dấu chân""", 3)],
    'cn': [("""\
cntt""", 3)],
    'ic': [("""\
ict""", 3)],
    'vũ': [("""\
vũ trụ""", 3)],
    'ai': [("""\
ai""", 3), ("""\
ai đang trực tuyến
ai dang truc tuyen
ai-enhanced title""", 5)],
    'ôt': [("""\
ôtô
ôtô - xe máy""", 3)],
    'ô ': [("""\
ô tô
ô tô xe máy
ô tô - xe máy""", 3)],
    'cầ': [("""\
cần biết
cần thơ""", 3), ("""\
cần 0 phút để đọc""", 5)],
    'tò': [("""\
tòa soạn - bạn đọc""", 3)],
    'bl': [("""\
blog""", 3), ("""\
blog tại wordpress.com
blog stats
blogthis
blog at wordpress.com
blank
blog tai wordpress.com""", 5)],
    'tọ': [("""\
tọa đàm""", 3)],
    'me': [("""\
megastory
mega story
media
media story
menu
me va be
me & be
meo vat""", 3), ("""\
menu chính
menu chinh
menu và widget
menu va widget""", 5), ("""\
medically reviewed
messenger
messages""", 4)],
    'e-': [("""\
e-magazine
e-paper""", 3), ("""\
e-mail (required, but will not display
e-mail (required""", 5)],
    'em': [("""\
emagazine""", 3), ("""\
email this
email article
email facebook
email twitter
email zalo
email google
email linkedin
email pinterest
email print
email email
email this page
email (không hiển thị trên trang
email ( hiển thị trên trang
empty
email (khong hien thi tren trang
email ( hien thi tren trang
email (required) (address never made public
email trang này
email trang nay""", 5), ("""\
email
email của bạn
email cua ban""", 4), ("""\
embed share
embed
embed code
embed video""", 9)],
    'lo': [("""\
longform
loi chua
loi hay y dep""", 3), ("""\
login / register
log in / register
log in to reply
log in to leave a comment
login với facebook
login với google
login với zalo
login với email
login với apple
login với vneid
login với số điện thoại
login bằng facebook
login bằng google
login bằng zalo
login bằng email
login bằng apple
login bằng vneid
login bằng số điện thoại
login qua facebook
login qua google
login qua zalo
login qua email
login qua apple
login qua vneid
login qua số điện thoại
login with facebook
login with google
login with zalo
login with email
login with apple
login with vneid
login with số điện thoại
log in với facebook
log in với google
log in với zalo
log in với email
log in với apple
log in với vneid
log in với số điện thoại
log in bằng facebook
log in bằng google
log in bằng zalo
log in bằng email
log in bằng apple
log in bằng vneid
log in bằng số điện thoại
log in qua facebook
log in qua google
log in qua zalo
log in qua email
log in qua apple
log in qua vneid
log in qua số điện thoại
log in with facebook
log in with google
log in with zalo
log in with email
log in with apple
log in with vneid
log in with số điện thoại
load more
loading comments
loading content
log in or register to reply
loading.... (view fulltext now
logo đã thông báo bộ công thương
login voi facebook
login voi google
login voi zalo
login voi email
login voi apple
login voi vneid
login voi so dien thoai
login bang facebook
login bang google
login bang zalo
login bang email
login bang apple
login bang vneid
login bang so dien thoai
login qua so dien thoai
login with so dien thoai
log in voi facebook
log in voi google
log in voi zalo
log in voi email
log in voi apple
log in voi vneid
log in voi so dien thoai
log in bang facebook
log in bang google
log in bang zalo
log in bang email
log in bang apple
log in bang vneid
log in bang so dien thoai
log in qua so dien thoai
log in with so dien thoai
loi phu nhan
loc: hay nhat
loc: moi nhat
loc: cu nhat
loc: phu hop nhat
loc: nhieu binh chon nhat
loc: lien quan nhat
loi giai duoc xac minh
loi giai duoc xac thuc
loi giai duoc kiem chung
loi giai da duoc xac minh
loi giai da duoc xac thuc
loi giai da duoc kiem chung
loi giai da xac minh
loi giai da xac thuc
loi giai da kiem chung
logo da thong bao bo cong thuong
log in or register to post comments
log in to post comments
login or register to post comments
login to post comments
login form
loi nay da dung chua""", 5), ("""\
loại tin
loai tin
lotus
login
log in
loading
location
lon hon
loi binh""", 4), ("""\
loaded: 0
loaded: 0%
loaded 0
loaded -0
loaded 0%
loaded 0:0
loaded -0:0
loaded 0 / 0""", 9)],
    'sp': [("""\
spotlight""", 3), ("""\
spotify""", 4), ("""\
speed: 0x""", 9), ("""\
sponsored
sponsored content""", 11)],
    'bá': [("""\
báo nói
báo giấy
báo in
báo online
báo giá""", 3), ("""\
báo lỗi bài viết
báo lỗi bài này
báo lỗi bài báo
báo lỗi bài viết này
báo lỗi bài web
báo lỗi bài gốc
báo lỗi trang viết
báo lỗi trang này
báo lỗi trang báo
báo lỗi trang viết này
báo lỗi trang web
báo lỗi trang gốc
báo sai
báo lỗi - góp ý
bách khoa toàn thư mở wikipedia
báo lỗi chương
báo cáo tin tuyển dụng
báo lỗi truyện
báo lỗi lời
báo lỗi lời bài hát
báo lỗi hợp âm
báo sai hợp âm
báo sai lời
báo xấu
báo tin xấu""", 5), ("""\
báo cáo
báo cáo 0
báo vi phạm 0
báo vi phạm
báo cáo vi phạm
báo cáo tin
báo lỗi""", 4), ("""\
báo nói - 0:0
báo nói 0:0 / 0:0
báo nói 0:0
báo nói ⏮ ⏭ - 0:0
báo nói ⏮ ⏭ 0:0 / 0:0
báo nói ⏮ ⏭ 0:0
báo nói ⏪ ⏩ - 0:0
báo nói ⏪ ⏩ 0:0 / 0:0
báo nói ⏪ ⏩ 0:0""", 9)],
    'pr': [("""\
pr""", 3), ("""\
privacy overview
protected by recaptcha
print this page
print this article
print article
print page
primary menu
print facebook
print twitter
print zalo
print google
print linkedin
print pinterest
print print
print email
privacy policy
primary sidebar
printer friendly
print this
previous post
previous article
previous page
prześlij komentarz
print recipe
przeslij komentarz
preview of spotify
previous thread
printer-friendly version
prev post""", 5), ("""\
press
privacy
print 0
print
previous
prev""", 4), ("""\
progress: 0
progress: 0%
progress 0
progress -0
progress 0%
progress 0:0
progress -0:0
progress 0 / 0""", 9), ("""\
promoted""", 11)],
    'ra': [("""\
rao vặt
rao vat""", 3), ("""\
rate this
rate this post
rate this article
rate this item
rated 0 out of 0
rated 0 out of 0 based on 0 customer ratings
rated 0 out of 0 based on 0 customer rating
rate this thread""", 5), ("""\
rate
rat hai long
rat khong hai long""", 4)],
    'tp': [("""\
tp hồ chí minh
tp hcm
tp.hcm
tphcm
tp ho chi minh""", 3)],
    'sà': [("""\
sài gòn""", 3)],
    'đà': [("""\
đà nẵng
đào tạo
đào tạo - tuyển sinh""", 3)],
    'hả': [("""\
hải phòng""", 3)],
    'vù': [("""\
vùng miền""", 3)],
    'mi': [("""\
miền bắc
miền trung
miền nam
mien bac
mien trung
mien nam
miễn trừ trách nhiệm
mien tru trach nhiem""", 3)],
    'đồ': [("""\
đồng bằng sông cửu long""", 3), ("""\
đồng ý tất cả
đồng ý cookie
đồng bộ tài khoản
đồng bộ tài khoản thành công""", 5), ("""\
đồng ý""", 4)],
    'đặ': [("""\
đặt báo
đặt mua báo
đặt lịch khám
đặt lịch hẹn""", 3), ("""\
đặt vé trực tuyến
đặt phòng trực tuyến
đặt tour
đặt tour ngay
đặt phòng
đặt phòng ngay
đặt vé
đặt vé ngay
đặt bàn
đặt bàn ngay
đặt xe
đặt xe ngay
đặt chỗ
đặt chỗ ngay
đặt khách sạn
đặt khách sạn ngay
đặt kiếm tour
đặt kiếm tour ngay
đặt chuyến bay
đặt chuyến bay ngay
đặt lịch
đặt câu hỏi
đặt lịch tư vấn
đặt lịch tư vấn miễn phí
đặt lịch khám ngay
đặt hẹn ngay
đặt khám ngay
đặt lịch ngay
đặt ngay
đặt hàng""", 4), ("""\
đặt tour online
đặt tour trực tuyến
đặt tour ngay hôm nay
đặt phòng online
đặt phòng ngay hôm nay
đặt vé online
đặt vé ngay hôm nay
đặt bàn online
đặt bàn trực tuyến
đặt bàn ngay hôm nay
đặt lịch online
đặt lịch trực tuyến
đặt lịch ngay hôm nay
đặt chỗ online
đặt chỗ trực tuyến
đặt chỗ ngay hôm nay
đặt xe online
đặt xe trực tuyến
đặt xe ngay hôm nay
đặt lịch hẹn online
đặt lịch hẹn trực tuyến
đặt lịch hẹn ngay hôm nay
đặt lịch khám online
đặt lịch khám trực tuyến
đặt lịch khám ngay hôm nay
đặt hàng ở đây
đặt hàng tại đây
đặt mua ở đây
đặt mua tại đây
đặt ngay ở đây
đặt ngay tại đây
đặt hàng ngay
đặt báo in
đặt mua báo in
đặt giữ chỗ""", 5), ("""\
đặt báo dài hạn""", 11)],
    'rs': [("""\
rss""", 3), ("""\
rss feed for comments on this post
rss bình luận
rss binh luan""", 5)],
    'en': [("""\
english""", 3), ("""\
enter your emailsubscribe
enter your email subscribe
enregistrer un commentaire
end of content
end of đọc nhiều nhất
end of đọc nhiều
end of tin chính
end of tin khác
end of bài mới
end of bài nổi bật
end of bài đọc nhiều
end of xem nhiều
end of podcast
end of video
end of twitter post
end of facebook post
end of youtube post
end of doc nhieu nhat
end of doc nhieu
end of tin chinh
end of tin khac
end of bai moi
end of bai noi bat
end of bai doc nhieu
end of xem nhieu
enter your email
english ‎(en
end of recommended articles""", 5), ("""\
end of dialog window""", 9)],
    'fr': [("""\
français
francais""", 3)],
    'ру': [("""\
русский""", 3)],
    '日本': [("""\
日本語""", 3)],
    '한국': [("""\
한국어""", 3)],
    'ภา': [("""\
ภาษาไทย""", 3)],
    'ພາ': [("""\
ພາສາລາວ""", 3)],
    'ລາ': [("""\
ລາວ""", 3)],
    'ភា': [("""\
ភាសាខ្មែរ""", 3)],
    'ال': [("""\
العربية""", 3)],
    '简体': [("""\
简体中文""", 3)],
    '繁體': [("""\
繁體中文""", 3)],
    '中文': [("""\
中文""", 3)],
    'đă': [("""\
đăng nhập
đăng ký
đăng xuất
đăng tin""", 3), ("""\
đăng nhập bằng vneid
đăng ký bằng vneid
đăng lại
đăng ký ngay
đăng ký tư vấn
đăng ký tư vấn miễn phí
đăng ký nhận tin
đăng ký nhận bản tin
đăng ký kênh""", 4), ("""\
đăng lên facebook
đăng lên zalo
đăng lên twitter
đăng lên x
đăng lên email
đăng lên linkedin
đăng lên mạng xã hội
đăng lên messenger
đăng lên pinterest
đăng lên telegram
đăng lên whatsapp
đăng nhập để lưu bài viết
đăng nhập để lưu bài
đăng nhập / đăng ký
đăng ký / đăng nhập
đăng nhập bằng tài khoản
đăng nhập để bình luận
đăng nhập để gửi bình luận
đăng nhập với facebook
đăng nhập với google
đăng nhập với zalo
đăng nhập với email
đăng nhập với apple
đăng nhập với vneid
đăng nhập với số điện thoại
đăng nhập bằng facebook
đăng nhập bằng google
đăng nhập bằng zalo
đăng nhập bằng email
đăng nhập bằng apple
đăng nhập bằng số điện thoại
đăng nhập qua facebook
đăng nhập qua google
đăng nhập qua zalo
đăng nhập qua email
đăng nhập qua apple
đăng nhập qua vneid
đăng nhập qua số điện thoại
đăng nhập with facebook
đăng nhập with google
đăng nhập with zalo
đăng nhập with email
đăng nhập with apple
đăng nhập with vneid
đăng nhập with số điện thoại
đăng ký với facebook
đăng ký với google
đăng ký với zalo
đăng ký với email
đăng ký với apple
đăng ký với vneid
đăng ký với số điện thoại
đăng ký bằng facebook
đăng ký bằng google
đăng ký bằng zalo
đăng ký bằng email
đăng ký bằng apple
đăng ký bằng số điện thoại
đăng ký qua facebook
đăng ký qua google
đăng ký qua zalo
đăng ký qua email
đăng ký qua apple
đăng ký qua vneid
đăng ký qua số điện thoại
đăng ký with facebook
đăng ký with google
đăng ký with zalo
đăng ký with email
đăng ký with apple
đăng ký with vneid
đăng ký with số điện thoại
đăng nhập tại đây
đăng nhập ở đây
đăng ký tại đây
đăng ký ở đây
đăng ký mới tài khoản
đăng ký tài khoản mới
đăng: 0 giây trước
đăng: 0 phút trước
đăng: 0 giờ trước
đăng: 0 ngày trước
đăng: 0 tuần trước
đăng: 0 tháng trước
đăng: 0 năm trước
đăng 0 giây trước
đăng 0 phút trước
đăng 0 giờ trước
đăng 0 ngày trước
đăng 0 tuần trước
đăng 0 tháng trước
đăng 0 năm trước
đăng nhận xét
đăng bình luận
đăng phản hồi
đăng ký: đăng nhận xét (atom
đăng ký: bài đăng (atom
đăng ký gọi lại
đăng bình luận thành công
đăng ý kiến thành công
đăng phản hồi thành công
đăng câu hỏi thành công
đăng nhập hoặc đăng ký để gửi bình luận
đăng nhập vào tài khoản của bạn
đăng ký theo dõi đề tài này
đăng ẩn danh
đăng nhập để thêm tag
đăng nhập để xem tiện ích""", 5), ("""\
đăng ký đặt báo
đăng ký mua báo""", 11)],
    'tả': [("""\
tải ứng dụng""", 3), ("""\
tải tài liệu
tải về
tải xuống
tải ngay
tải file mp0
tải file word
tải file""", 4), ("""\
tải phần âm thanh
tải phần âm thanh về máy
tải file âm thanh
tải file âm thanh về máy
tải tập tin âm thanh
tải tập tin âm thanh về máy
tải âm thanh
tải âm thanh về máy
tải về file
tải về file âm thanh
tải về file ghi âm
tải về tập tin
tải về tập tin âm thanh
tải về tập tin ghi âm
tải bản đầy đủ
tải tất cả ảnh
tải tất cả hình
tải tất cả hình ảnh
tải tất cả album
tải toàn bộ ảnh
tải toàn bộ hình
tải toàn bộ hình ảnh
tải toàn bộ album
tải thêm ảnh
tải thêm hình
tải thêm hình ảnh
tải thêm album
tải app
tải ứng dụng báo
tải ứng dụng miễn phí
tải ứng dụng di động
tải về ứng dụng
tải về app
tải về ứng dụng báo
tải về ứng dụng miễn phí
tải về ứng dụng di động
tải trên google play
tải trên app store
tải trên the app store
tải trên appstore
tải từ google play
tải từ app store
tải từ the app store
tải từ appstore
tải thêm
tải file đính kèm
tải về bản pdf
tải file pdf
tải mã qr
tải dưới dạng pdf
tải bản tin (pdf
tải xuống trích dẫn
tải xuống âm thanh
tải xuống để nghe
tải zalo ngay""", 5)],
    'as': [("""\
asean""", 3)],
    'dị': [("""\
dịch vụ công
dịch vụ khách hàng
dịch vụ""", 3)],
    'ấn': [("""\
ấn phẩm""", 3)],
    'ep': [("""\
epaper""", 3)],
    '0h': [("""\
0h qua""", 3)],
    'đí': [("""\
đính chính""", 3), ("""\
đính kèm 0""", 5)],
    'hợ': [("""\
hợp tác nội dung
hợp tác quốc tế""", 3)],
    'xa': [("""\
xa hoi
xay dung dang
xa luan""", 3), ("""\
xanh nhạt
xanh đậm
xam nhat
xanh nhat
xanh dam""", 4)],
    'ha': [("""\
hang hoa
hau truong
hau truong the thao
hau truong phim
ha tang
ha noi
hai phong""", 3), ("""\
has thanked: 0 times
has thanked: 0 time
hay doi 0 giay nua
hay doi 0 giay
hay cho 0 giay nua
hay cho 0 giay
hay la nguoi dau tien binh luan
hay la nguoi binh luan dau tien
hay la nguoi dau tien danh gia san pham nay
hay la nguoi dau tien danh gia bai viet nay
hay la nguoi dau tien danh gia
hay la nguoi dau tien nhan xet san pham nay
hay la nguoi dau tien nhan xet bai viet nay
hay la nguoi dau tien nhan xet
hay tro thanh nguoi dau tien binh luan
hay tro thanh nguoi dau tien nhan xet
hay tro thanh nguoi dau tien danh gia
hay la nguoi dau tien binh luan cho bai viet
hay la nguoi dau tien binh luan cho bai viet nay
hay la nguoi dau tien binh luan cho bai
hay la nguoi dau tien binh luan cho bai nay
hay la nguoi dau tien binh luan cho
hay la nguoi dau tien binh luan ve bai viet
hay la nguoi dau tien binh luan ve bai viet nay
hay la nguoi dau tien binh luan ve bai
hay la nguoi dau tien binh luan ve bai nay
hay la nguoi dau tien binh luan ve
hay la nguoi dau tien binh luan bai viet
hay la nguoi dau tien binh luan bai viet nay
hay la nguoi dau tien binh luan bai
hay la nguoi dau tien binh luan bai nay
hay la nguoi dau tien tang sao cho bai viet
hay la nguoi dau tien tang sao cho bai viet nay
hay la nguoi dau tien tang sao cho bai
hay la nguoi dau tien tang sao cho bai nay
hay la nguoi dau tien tang sao cho
hay la nguoi dau tien tang sao ve bai viet
hay la nguoi dau tien tang sao ve bai viet nay
hay la nguoi dau tien tang sao ve bai
hay la nguoi dau tien tang sao ve bai nay
hay la nguoi dau tien tang sao ve
hay la nguoi dau tien tang sao bai viet
hay la nguoi dau tien tang sao bai viet nay
hay la nguoi dau tien tang sao bai
hay la nguoi dau tien tang sao bai nay
hay la nguoi dau tien tang sao
hay la nguoi dau tien chia se cho bai viet
hay la nguoi dau tien chia se cho bai viet nay
hay la nguoi dau tien chia se cho bai
hay la nguoi dau tien chia se cho bai nay
hay la nguoi dau tien chia se cho
hay la nguoi dau tien chia se ve bai viet
hay la nguoi dau tien chia se ve bai viet nay
hay la nguoi dau tien chia se ve bai
hay la nguoi dau tien chia se ve bai nay
hay la nguoi dau tien chia se ve
hay la nguoi dau tien chia se bai viet
hay la nguoi dau tien chia se bai viet nay
hay la nguoi dau tien chia se bai
hay la nguoi dau tien chia se bai nay
hay la nguoi dau tien chia se
hay la nguoi dau tien thich cho bai viet
hay la nguoi dau tien thich cho bai viet nay
hay la nguoi dau tien thich cho bai
hay la nguoi dau tien thich cho bai nay
hay la nguoi dau tien thich cho
hay la nguoi dau tien thich ve bai viet
hay la nguoi dau tien thich ve bai viet nay
hay la nguoi dau tien thich ve bai
hay la nguoi dau tien thich ve bai nay
hay la nguoi dau tien thich ve
hay la nguoi dau tien thich bai viet
hay la nguoi dau tien thich bai viet nay
hay la nguoi dau tien thich bai
hay la nguoi dau tien thich bai nay
hay la nguoi dau tien thich
hay la nguoi dau tien danh gia cho bai viet
hay la nguoi dau tien danh gia cho bai viet nay
hay la nguoi dau tien danh gia cho bai
hay la nguoi dau tien danh gia cho bai nay
hay la nguoi dau tien danh gia cho
hay la nguoi dau tien danh gia ve bai viet
hay la nguoi dau tien danh gia ve bai viet nay
hay la nguoi dau tien danh gia ve bai
hay la nguoi dau tien danh gia ve bai nay
hay la nguoi dau tien danh gia ve
hay la nguoi dau tien danh gia bai viet
hay la nguoi dau tien danh gia bai
hay la nguoi dau tien danh gia bai nay
hay tro thanh nguoi dau tien binh luan cho bai viet
hay tro thanh nguoi dau tien binh luan cho bai viet nay
hay tro thanh nguoi dau tien binh luan cho bai
hay tro thanh nguoi dau tien binh luan cho bai nay
hay tro thanh nguoi dau tien binh luan cho
hay tro thanh nguoi dau tien binh luan ve bai viet
hay tro thanh nguoi dau tien binh luan ve bai viet nay
hay tro thanh nguoi dau tien binh luan ve bai
hay tro thanh nguoi dau tien binh luan ve bai nay
hay tro thanh nguoi dau tien binh luan ve
hay tro thanh nguoi dau tien binh luan bai viet
hay tro thanh nguoi dau tien binh luan bai viet nay
hay tro thanh nguoi dau tien binh luan bai
hay tro thanh nguoi dau tien binh luan bai nay
hay tro thanh nguoi dau tien tang sao cho bai viet
hay tro thanh nguoi dau tien tang sao cho bai viet nay
hay tro thanh nguoi dau tien tang sao cho bai
hay tro thanh nguoi dau tien tang sao cho bai nay
hay tro thanh nguoi dau tien tang sao cho
hay tro thanh nguoi dau tien tang sao ve bai viet
hay tro thanh nguoi dau tien tang sao ve bai viet nay
hay tro thanh nguoi dau tien tang sao ve bai
hay tro thanh nguoi dau tien tang sao ve bai nay
hay tro thanh nguoi dau tien tang sao ve
hay tro thanh nguoi dau tien tang sao bai viet
hay tro thanh nguoi dau tien tang sao bai viet nay
hay tro thanh nguoi dau tien tang sao bai
hay tro thanh nguoi dau tien tang sao bai nay
hay tro thanh nguoi dau tien tang sao
hay tro thanh nguoi dau tien chia se cho bai viet
hay tro thanh nguoi dau tien chia se cho bai viet nay
hay tro thanh nguoi dau tien chia se cho bai
hay tro thanh nguoi dau tien chia se cho bai nay
hay tro thanh nguoi dau tien chia se cho
hay tro thanh nguoi dau tien chia se ve bai viet
hay tro thanh nguoi dau tien chia se ve bai viet nay
hay tro thanh nguoi dau tien chia se ve bai
hay tro thanh nguoi dau tien chia se ve bai nay
hay tro thanh nguoi dau tien chia se ve
hay tro thanh nguoi dau tien chia se bai viet
hay tro thanh nguoi dau tien chia se bai viet nay
hay tro thanh nguoi dau tien chia se bai
hay tro thanh nguoi dau tien chia se bai nay
hay tro thanh nguoi dau tien chia se
hay tro thanh nguoi dau tien thich cho bai viet
hay tro thanh nguoi dau tien thich cho bai viet nay
hay tro thanh nguoi dau tien thich cho bai
hay tro thanh nguoi dau tien thich cho bai nay
hay tro thanh nguoi dau tien thich cho
hay tro thanh nguoi dau tien thich ve bai viet
hay tro thanh nguoi dau tien thich ve bai viet nay
hay tro thanh nguoi dau tien thich ve bai
hay tro thanh nguoi dau tien thich ve bai nay
hay tro thanh nguoi dau tien thich ve
hay tro thanh nguoi dau tien thich bai viet
hay tro thanh nguoi dau tien thich bai viet nay
hay tro thanh nguoi dau tien thich bai
hay tro thanh nguoi dau tien thich bai nay
hay tro thanh nguoi dau tien thich
hay tro thanh nguoi dau tien danh gia cho bai viet
hay tro thanh nguoi dau tien danh gia cho bai viet nay
hay tro thanh nguoi dau tien danh gia cho bai
hay tro thanh nguoi dau tien danh gia cho bai nay
hay tro thanh nguoi dau tien danh gia cho
hay tro thanh nguoi dau tien danh gia ve bai viet
hay tro thanh nguoi dau tien danh gia ve bai viet nay
hay tro thanh nguoi dau tien danh gia ve bai
hay tro thanh nguoi dau tien danh gia ve bai nay
hay tro thanh nguoi dau tien danh gia ve
hay tro thanh nguoi dau tien danh gia bai viet
hay tro thanh nguoi dau tien danh gia bai viet nay
hay tro thanh nguoi dau tien danh gia bai
hay tro thanh nguoi dau tien danh gia bai nay""", 5), ("""\
hai long""", 4), ("""\
hashtag
hashtags""", 8)],
    'ty': [("""\
ty gia""", 3), ("""\
type your emailsubscribe
type your email subscribe
type your email...subscribe
type your email... subscribe
type your email""", 5), ("""\
ty le phat lai""", 9)],
    'na': [("""\
nang luong
nau an""", 3), ("""\
nap them sao
name (required""", 5), ("""\
name
nam nay 0""", 4), ("""\
nam miền bắc
nam miền trung
nam miền nam
nam mien bac
nam mien trung
nam mien nam""", 9)],
    'bo': [("""\
bong da
bong da viet nam
bong da quoc te
bong da anh
bong da nu
bong ro
bong chuyen
bo suu tap
bo may to chuc""", 3), ("""\
book tour online
book tour trực tuyến
book tour ngay hôm nay
book phòng online
book phòng trực tuyến
book phòng ngay hôm nay
book vé online
book vé trực tuyến
book vé ngay hôm nay
book bàn online
book bàn trực tuyến
book bàn ngay hôm nay
book lịch online
book lịch trực tuyến
book lịch ngay hôm nay
book chỗ online
book chỗ trực tuyến
book chỗ ngay hôm nay
book xe online
book xe trực tuyến
book xe ngay hôm nay
book lịch hẹn online
book lịch hẹn trực tuyến
book lịch hẹn ngay hôm nay
book lịch khám online
book lịch khám trực tuyến
book lịch khám ngay hôm nay
book tour truc tuyen
book tour ngay hom nay
book phong online
book phong truc tuyen
book phong ngay hom nay
book ve online
book ve truc tuyen
book ve ngay hom nay
book ban online
book ban truc tuyen
book ban ngay hom nay
book lich online
book lich truc tuyen
book lich ngay hom nay
book cho online
book cho truc tuyen
book cho ngay hom nay
book xe truc tuyen
book xe ngay hom nay
book lich hen online
book lich hen truc tuyen
book lich hen ngay hom nay
book lich kham online
book lich kham truc tuyen
book lich kham ngay hom nay
bo qua noi dung chinh
bo qua noi dung
bo dem luot truy cap
bo dem truy cap
bo dem khach truy cap
bo dem luot xem
bo qua quang cao
bo qua thong bao
bo qua am thanh
bo luu bai
bo qua de toi noi dung
bo qua den phan noi dung chinh
bo qua den phan noi dung
bo qua den noi dung chinh
bo qua den noi dung
bo quy tac ung xu chung
bo qua toi phan tim
bo qua toi phan tim kiem
bo qua toi phan noi dung
bo qua toi phan binh luan
bo qua doc nhieu nhat va tiep tuc doc
bo qua doc nhieu va tiep tuc doc
bo qua tin chinh va tiep tuc doc
bo qua tin khac va tiep tuc doc
bo qua bai moi va tiep tuc doc
bo qua bai noi bat va tiep tuc doc
bo qua bai doc nhieu va tiep tuc doc
bo qua xem nhieu va tiep tuc doc
bo qua chung toi tren mang xa hoi va tiep tuc doc
bo qua tin tuc qua email va tiep tuc doc
bo qua podcast va tiep tuc doc
bo qua quang cao va tiep tuc doc
bo qua twitter tin va tiep tuc doc
bo qua facebook tin va tiep tuc doc
bo qua youtube tin va tiep tuc doc
bo qua instagram tin va tiep tuc doc
bo qua x tin va tiep tuc doc
bo qua video va tiep tuc doc
bo qua tin va tiep tuc doc
bottom of page
bookerly
bo qua dieu huong
bo qua de den noi dung chinh
bo qua de den noi dung
bo qua quang cao sau 0s
bo qua quang cao sau 0 giay
bo qua de xem noi dung
bo qua recommended articles va tiep tuc doc""", 5), ("""\
bookmark
bo thich 0
bo thich
bo theo doi 0
bo theo doi""", 4), ("""\
bo tat tieng""", 9)],
    'vo': [("""\
vo thuat
voucher của tôi
voucher cua toi""", 3), ("""\
vote count 0""", 5), ("""\
vote 0
vote""", 4), ("""\
volume 0
volume -0
volume 0%
volume 0:0
volume -0:0
volume 0 / 0""", 9)],
    'am': [("""\
am nhac
am thuc""", 3), ("""\
am luong: 0%
am luong: 0
am thanh 0:0""", 9)],
    'my': [("""\
my thuat""", 3)],
    'so': [("""\
song tre
song dep
song khoe
so hoa
so sánh sản phẩm
so dia chi cua toi
so dia chi
so sanh san pham
so do trang
so do website
so do web
so do cong
so do to chuc""", 3), ("""\
so trang 0
sort
so dien thoai""", 4), ("""\
sort by
so sánh sản phẩm này
sorry! the author has not filled his profile
so ky tu toi da: 0
so ky tu toi da: 0/0
so ky tu con lai: 0
so ky tu con lai: 0/0
so ky tu cho phep: 0
so ky tu cho phep: 0/0
so ky tu da nhap: 0
so ky tu da nhap: 0/0
so luot truy cap
so truy cap
so luong luot truy cap
so luong truy cap
so luot xem: 0 phut
so luot xem: 0 luot
so luot xem: 0
so sanh san pham nay
so nguoi xem: 0
so lan xem: 0
so nguoi dang online: 0
so nguoi dang truc tuyen: 0
so nguoi online: 0
so nguoi truc tuyen: 0
so khach dang online: 0
so khach dang truc tuyen: 0
so khach online: 0
so khach truc tuyen: 0
so luot truy cap: 0
so luot truy cap 0
so luot xem 0
so lan doc: 0
so lan tai: 0
so lan nghe: 0
so lan truy cap: 0
so lan thich: 0
so lan chia se: 0
so lan binh luan: 0
so luot doc: 0
so luot tai: 0
so luot nghe: 0
so luot thich: 0
so luot chia se: 0
so luot binh luan: 0
so sao khong du
so sao khong du. nap them sao
so luot truy cap trong ngay: 0
so luot truy cap trong tuan: 0
so luot truy cap trong thang: 0
so luot truy cap trong nam: 0
so nguoi thich
so nguoi xem
so nguoi binh luan
so nguoi quan tam
so nguoi xem 0
sorry, the comment form is closed at this time
social sharing
so tra loi: 0""", 5)],
    'hi': [("""\
hinh su
hinh anh
hinh thuc thanh toan
hinh thuc van chuyen
hinh thuc giao hang""", 3), ("""\
hiện chưa có bình luận nào
hiện chưa có bình luận nào cho bài viết này
hiện chưa có bình luận
hiện chưa có bình luận cho bài viết này
hiện chưa có ý kiến nào
hiện chưa có ý kiến nào cho bài viết này
hiện chưa có ý kiến
hiện chưa có ý kiến cho bài viết này
hiện chưa có đánh giá nào
hiện chưa có đánh giá nào cho bài viết này
hiện chưa có đánh giá
hiện chưa có đánh giá cho bài viết này
hiện chưa có nhận xét nào
hiện chưa có nhận xét nào cho bài viết này
hiện chưa có nhận xét
hiện chưa có nhận xét cho bài viết này
hiện chưa có phản hồi nào
hiện chưa có phản hồi nào cho bài viết này
hiện chưa có phản hồi
hiện chưa có phản hồi cho bài viết này
hiện tại chưa có bình luận nào
hiện tại chưa có bình luận nào cho bài viết này
hiện tại chưa có bình luận
hiện tại chưa có bình luận cho bài viết này
hiện tại chưa có ý kiến nào
hiện tại chưa có ý kiến nào cho bài viết này
hiện tại chưa có ý kiến
hiện tại chưa có ý kiến cho bài viết này
hiện tại chưa có đánh giá nào
hiện tại chưa có đánh giá nào cho bài viết này
hiện tại chưa có đánh giá
hiện tại chưa có đánh giá cho bài viết này
hiện tại chưa có nhận xét nào
hiện tại chưa có nhận xét nào cho bài viết này
hiện tại chưa có nhận xét
hiện tại chưa có nhận xét cho bài viết này
hiện tại chưa có phản hồi nào
hiện tại chưa có phản hồi nào cho bài viết này
hiện tại chưa có phản hồi
hiện tại chưa có phản hồi cho bài viết này
hiện mục lục
hiện nội dung bị bỏ qua
hiện mật khẩu
hiển thị thêm bình luận
hiển thị thêm
hiện chưa có sản phẩm trong giỏ hàng
hiện chưa có sản phẩm trong giỏ hàng của bạn
hiện chưa có sản phẩm trong giỏ hàng của quý khách
hiện chưa có sản phẩm nào trong giỏ hàng
hiện chưa có sản phẩm nào trong giỏ hàng của bạn
hiện chưa có sản phẩm nào trong giỏ hàng của quý khách
hiện không có sản phẩm trong giỏ hàng
hiện không có sản phẩm trong giỏ hàng của bạn
hiện không có sản phẩm trong giỏ hàng của quý khách
hiện không có sản phẩm nào trong giỏ hàng
hiện không có sản phẩm nào trong giỏ hàng của bạn
hiện không có sản phẩm nào trong giỏ hàng của quý khách
hiển thị 0–0 của 0 kết quả
hiển thị 0–0 trong 0 kết quả
hiện chưa có đánh giá nào cho sản phẩm này
hiện chưa có đánh giá cho sản phẩm này
hiện chưa có nhận xét nào cho sản phẩm này
hiện chưa có nhận xét cho sản phẩm này
hiện chưa có bình luận nào cho sản phẩm này
hiện chưa có bình luận cho sản phẩm này
hiển thị nội dung web
hiện số điện thoại
hiển thị số điện thoại
hiện link nguồn
hiển thị kết quả từ 0 đến 0 / tổng số 0
hiển thị kết quả từ 0 đến 0 / 0
hiển thị kết quả từ 0 đến 0 trên tổng số 0
hiển thị kết quả từ 0 đến 0 trên 0
hiển thị kết quả từ 0 đến 0 của tổng số 0
hiển thị kết quả từ 0 đến 0 của 0
hiển thị kết quả từ 0 đến 0 trong tổng số 0
hiển thị kết quả từ 0 đến 0 trong 0
hiển thị kết quả từ 0 tới 0 / tổng số 0
hiển thị kết quả từ 0 tới 0 / 0
hiển thị kết quả từ 0 tới 0 trên tổng số 0
hiển thị kết quả từ 0 tới 0 trên 0
hiển thị kết quả từ 0 tới 0 của tổng số 0
hiển thị kết quả từ 0 tới 0 của 0
hiển thị kết quả từ 0 tới 0 trong tổng số 0
hiển thị kết quả từ 0 tới 0 trong 0
hiện có 0 khách trực tuyến
hiển thị 0 - 0 of 0 kết quả
hien chua co binh luan nao
hien chua co binh luan nao cho bai viet nay
hien chua co binh luan
hien chua co binh luan cho bai viet nay
hien chua co y kien nao
hien chua co y kien nao cho bai viet nay
hien chua co y kien
hien chua co y kien cho bai viet nay
hien chua co danh gia nao
hien chua co danh gia nao cho bai viet nay
hien chua co danh gia
hien chua co danh gia cho bai viet nay
hien chua co nhan xet nao
hien chua co nhan xet nao cho bai viet nay
hien chua co nhan xet
hien chua co nhan xet cho bai viet nay
hien chua co phan hoi nao
hien chua co phan hoi nao cho bai viet nay
hien chua co phan hoi
hien chua co phan hoi cho bai viet nay
hien tai chua co binh luan nao
hien tai chua co binh luan nao cho bai viet nay
hien tai chua co binh luan
hien tai chua co binh luan cho bai viet nay
hien tai chua co y kien nao
hien tai chua co y kien nao cho bai viet nay
hien tai chua co y kien
hien tai chua co y kien cho bai viet nay
hien tai chua co danh gia nao
hien tai chua co danh gia nao cho bai viet nay
hien tai chua co danh gia
hien tai chua co danh gia cho bai viet nay
hien tai chua co nhan xet nao
hien tai chua co nhan xet nao cho bai viet nay
hien tai chua co nhan xet
hien tai chua co nhan xet cho bai viet nay
hien tai chua co phan hoi nao
hien tai chua co phan hoi nao cho bai viet nay
hien tai chua co phan hoi
hien tai chua co phan hoi cho bai viet nay
hien muc luc
hien noi dung bi bo qua
hien mat khau
hien thi them binh luan
hien thi them
hien chua co san pham trong gio hang
hien chua co san pham trong gio hang cua ban
hien chua co san pham trong gio hang cua quy khach
hien chua co san pham nao trong gio hang
hien chua co san pham nao trong gio hang cua ban
hien chua co san pham nao trong gio hang cua quy khach
hien khong co san pham trong gio hang
hien khong co san pham trong gio hang cua ban
hien khong co san pham trong gio hang cua quy khach
hien khong co san pham nao trong gio hang
hien khong co san pham nao trong gio hang cua ban
hien khong co san pham nao trong gio hang cua quy khach
hien thi 0–0 cua 0 ket qua
hien thi 0–0 trong 0 ket qua
hien chua co danh gia nao cho san pham nay
hien chua co danh gia cho san pham nay
hien chua co nhan xet nao cho san pham nay
hien chua co nhan xet cho san pham nay
hien chua co binh luan nao cho san pham nay
hien chua co binh luan cho san pham nay
hinh anh co lien quan
hien thi noi dung web
hien so dien thoai
hien thi so dien thoai
hien link nguon
hien thi ket qua tu 0 den 0 / tong so 0
hien thi ket qua tu 0 den 0 / 0
hien thi ket qua tu 0 den 0 tren tong so 0
hien thi ket qua tu 0 den 0 tren 0
hien thi ket qua tu 0 den 0 cua tong so 0
hien thi ket qua tu 0 den 0 cua 0
hien thi ket qua tu 0 den 0 trong tong so 0
hien thi ket qua tu 0 den 0 trong 0
hien thi ket qua tu 0 toi 0 / tong so 0
hien thi ket qua tu 0 toi 0 / 0
hien thi ket qua tu 0 toi 0 tren tong so 0
hien thi ket qua tu 0 toi 0 tren 0
hien thi ket qua tu 0 toi 0 cua tong so 0
hien thi ket qua tu 0 toi 0 cua 0
hien thi ket qua tu 0 toi 0 trong tong so 0
hien thi ket qua tu 0 toi 0 trong 0
hien co 0 khach truc tuyen
hien thi 0 - 0 of 0 ket qua
hiện bản chép lời
hiện hợp âm
hiện có 0 người đọc bài này. 0 thành viên và 0 khách
hiển thị 0 - 0 trong 0 kết quả
hiển thị 0 - 0 trong tổng số 0 kết quả
hiển thị 0 - 0 của 0 kết quả
hiển thị 0 - 0 trên 0 kết quả
hiển thị 0 - 0 trên tổng số 0 kết quả
hiện có 0 khách đang trực tuyến
hiện có 0 khách và không thành viên đang trực tuyến
hiện có 0 khách và không thành viên trực tuyến
hiện có 0 khách và 0 thành viên đang trực tuyến
hiện có 0 khách và 0 thành viên trực tuyến
hiển thị thường
hiển thị marc
hiển thị isbd
hien ban chep loi
hinh vui dang mo
hinh vui dang tat
hinh vui dang bat
hien hop am
hien co 0 nguoi doc bai nay. 0 thanh vien va 0 khach
hien thi 0 - 0 trong 0 ket qua
hien thi 0 - 0 trong tong so 0 ket qua
hien thi 0 - 0 cua 0 ket qua
hien thi 0 - 0 tren 0 ket qua
hien thi 0 - 0 tren tong so 0 ket qua
hien co 0 khach dang truc tuyen
hien co 0 khach va khong thanh vien dang truc tuyen
hien co 0 khach va khong thanh vien truc tuyen
hien co 0 khach va 0 thanh vien dang truc tuyen
hien co 0 khach va 0 thanh vien truc tuyen
hien thi thuong
hien thi marc
hien thi isbd""", 5), ("""\
history
hiển thị bình luận
hiển thị nhận xét
hiển thị phần bình luận
hiển thị ý kiến bạn đọc
hiện bình luận
hiện nhận xét
hiện phần bình luận
hiện ý kiến bạn đọc
hien thi binh luan
hien thi nhan xet
hien thi phan binh luan
hien thi y kien ban doc
hien binh luan
hien nhan xet
hien phan binh luan
hien y kien ban doc
hiển thị
hien thi""", 4), ("""\
hiện tại 0:0
hiện tại -0:0
hinh trong hinh
hien tai 0:0
hien tai -0:0""", 9)],
    'ky': [("""\
ky su phap dinh
ky su
ky gui""", 3)],
    'vu': [("""\
vu an
vu tru
vung mien""", 3), ("""\
vui lòng đợi 0 giây nữa
vui lòng đợi 0 giây
vui lòng chờ 0 giây nữa
vui lòng chờ 0 giây
vui lòng đợi 0 giây nữa để tiếp tục
vui lòng đợi 0 giây nữa để gửi bình luận
vui lòng đợi 0 giây nữa để bình luận tiếp
vui lòng chờ 0 giây nữa để tiếp tục
vui lòng chờ 0 giây nữa để gửi bình luận
vui lòng chờ 0 giây nữa để bình luận tiếp
vui lòng nhập tên
vui lòng nhập tên của bạn
vui lòng nhập họ tên
vui lòng nhập họ tên của bạn
vui lòng nhập họ và tên
vui lòng nhập họ và tên của bạn
vui lòng nhập email
vui lòng nhập email của bạn
vui lòng nhập số điện thoại
vui lòng nhập số điện thoại của bạn
vui lòng nhập điện thoại
vui lòng nhập điện thoại của bạn
vui lòng nhập lời nhắn
vui lòng nhập lời nhắn của bạn
vui lòng nhập tin nhắn
vui lòng nhập tin nhắn của bạn
vui lòng nhập nội dung
vui lòng nhập nội dung của bạn
vui lòng nhập nội dung liên hệ
vui lòng nhập nội dung liên hệ của bạn
vui lòng nhập thông tin
vui lòng nhập thông tin của bạn
vui lòng nhập tiêu đề
vui lòng nhập tiêu đề của bạn
vui lòng nhập địa chỉ
vui lòng nhập địa chỉ của bạn
vui lòng nhập địa chỉ email
vui lòng nhập địa chỉ email của bạn
vui lòng nhập yêu cầu
vui lòng nhập yêu cầu của bạn
vui lòng nhập mã xác nhận
vui lòng nhập mã xác nhận của bạn
vui lòng nhập mã bảo vệ
vui lòng nhập mã bảo vệ của bạn
vui lòng điền tên
vui lòng điền tên của bạn
vui lòng điền họ tên
vui lòng điền họ tên của bạn
vui lòng điền họ và tên
vui lòng điền họ và tên của bạn
vui lòng điền email
vui lòng điền email của bạn
vui lòng điền số điện thoại
vui lòng điền số điện thoại của bạn
vui lòng điền điện thoại
vui lòng điền điện thoại của bạn
vui lòng điền lời nhắn
vui lòng điền lời nhắn của bạn
vui lòng điền tin nhắn
vui lòng điền tin nhắn của bạn
vui lòng điền nội dung
vui lòng điền nội dung của bạn
vui lòng điền nội dung liên hệ
vui lòng điền nội dung liên hệ của bạn
vui lòng điền thông tin
vui lòng điền thông tin của bạn
vui lòng điền tiêu đề
vui lòng điền tiêu đề của bạn
vui lòng điền địa chỉ
vui lòng điền địa chỉ của bạn
vui lòng điền địa chỉ email
vui lòng điền địa chỉ email của bạn
vui lòng điền yêu cầu
vui lòng điền yêu cầu của bạn
vui lòng điền mã xác nhận
vui lòng điền mã xác nhận của bạn
vui lòng điền mã bảo vệ
vui lòng điền mã bảo vệ của bạn
vui lòng đăng nhập hoặc đăng ký để gửi bình luận
vui lòng đăng nhập hoặc đăng ký để viết bình luận
vui lòng đăng nhập hoặc đăng ký để tham gia bình luận
vui lòng đăng nhập để gửi bình luận
vui lòng đăng nhập để viết bình luận
vui lòng đăng nhập để tham gia bình luận
vui lòng đăng nhập để bình luận
vui lòng nhập đầy đủ thông tin
vui lòng nhập tiếng việt có dấu
vui lòng gõ tiếng việt có dấu
vui lòng viết tiếng việt có dấu
vui lòng bật tiếng việt có dấu
vui lòng bật javascript
vui lòng chờ trong giây lát
vui lòng đợi trong giây lát
vui lòng enable javascript
vui lòng wait
vui lòng chờ
vui lòng thử lại sau
vui lòng thử lại
vui long doi 0 giay nua
vui long doi 0 giay
vui long cho 0 giay nua
vui long cho 0 giay
vui long doi 0 giay nua de tiep tuc
vui long doi 0 giay nua de gui binh luan
vui long doi 0 giay nua de binh luan tiep
vui long cho 0 giay nua de tiep tuc
vui long cho 0 giay nua de gui binh luan
vui long cho 0 giay nua de binh luan tiep
vui long nhap ten
vui long nhap ten cua ban
vui long nhap ho ten
vui long nhap ho ten cua ban
vui long nhap ho va ten
vui long nhap ho va ten cua ban
vui long nhap email
vui long nhap email cua ban
vui long nhap so dien thoai
vui long nhap so dien thoai cua ban
vui long nhap dien thoai
vui long nhap dien thoai cua ban
vui long nhap loi nhan
vui long nhap loi nhan cua ban
vui long nhap tin nhan
vui long nhap tin nhan cua ban
vui long nhap noi dung
vui long nhap noi dung cua ban
vui long nhap noi dung lien he
vui long nhap noi dung lien he cua ban
vui long nhap thong tin
vui long nhap thong tin cua ban
vui long nhap tieu de
vui long nhap tieu de cua ban
vui long nhap dia chi
vui long nhap dia chi cua ban
vui long nhap dia chi email
vui long nhap dia chi email cua ban
vui long nhap yeu cau
vui long nhap yeu cau cua ban
vui long nhap ma xac nhan
vui long nhap ma xac nhan cua ban
vui long nhap ma bao ve
vui long nhap ma bao ve cua ban
vui long dien ten
vui long dien ten cua ban
vui long dien ho ten
vui long dien ho ten cua ban
vui long dien ho va ten
vui long dien ho va ten cua ban
vui long dien email
vui long dien email cua ban
vui long dien so dien thoai
vui long dien so dien thoai cua ban
vui long dien dien thoai
vui long dien dien thoai cua ban
vui long dien loi nhan
vui long dien loi nhan cua ban
vui long dien tin nhan
vui long dien tin nhan cua ban
vui long dien noi dung
vui long dien noi dung cua ban
vui long dien noi dung lien he
vui long dien noi dung lien he cua ban
vui long dien thong tin
vui long dien thong tin cua ban
vui long dien tieu de
vui long dien tieu de cua ban
vui long dien dia chi
vui long dien dia chi cua ban
vui long dien dia chi email
vui long dien dia chi email cua ban
vui long dien yeu cau
vui long dien yeu cau cua ban
vui long dien ma xac nhan
vui long dien ma xac nhan cua ban
vui long dien ma bao ve
vui long dien ma bao ve cua ban
vui long dang nhap hoac dang ky de gui binh luan
vui long dang nhap hoac dang ky de viet binh luan
vui long dang nhap hoac dang ky de tham gia binh luan
vui long dang nhap de gui binh luan
vui long dang nhap de viet binh luan
vui long dang nhap de tham gia binh luan
vui long dang nhap de binh luan
vui long nhap day du thong tin
vui long nhap tieng viet co dau
vui long go tieng viet co dau
vui long viet tieng viet co dau
vui long bat tieng viet co dau
vui long bat javascript
vui long cho trong giay lat
vui long doi trong giay lat
vui long enable javascript
vui long wait
vui long cho
vui long thu lai sau
vui long thu lai
vui lòng nhập bình luận của bạn
vui lòng nhập tên của bạn ở đây
vui lòng nhập email của bạn ở đây
vui lòng nhập địa chỉ bình luận của bạn
vui lòng nhập địa chỉ tên của bạn ở đây
vui lòng nhập địa chỉ email của bạn ở đây
vui lòng tải xuống để xem tài liệu đầy đủ
vuốt xuống để đọc tiếp
vuốt xuống để xem tiếp
vuốt xuống để xem thêm
vuốt ngang để đọc tiếp
vuốt ngang để xem tiếp
vuốt ngang để xem thêm
vuốt sang trái để đọc tiếp
vuốt sang trái để xem tiếp
vuốt sang trái để xem thêm
vuốt sang phải để đọc tiếp
vuốt sang phải để xem tiếp
vuốt sang phải để xem thêm
vui long nhap binh luan cua ban
vui long nhap ten cua ban o day
vui long nhap email cua ban o day
vui long nhap dia chi binh luan cua ban
vui long nhap dia chi ten cua ban o day
vui long nhap dia chi email cua ban o day
vui long tai xuong de xem tai lieu day du
vuot xuong de doc tiep
vuot xuong de xem tiep
vuot xuong de xem them
vuot ngang de doc tiep
vuot ngang de xem tiep
vuot ngang de xem them
vuot sang trai de doc tiep
vuot sang trai de xem tiep
vuot sang trai de xem them
vuot sang phai de doc tiep
vuot sang phai de xem tiep
vuot sang phai de xem them""", 5), ("""\
vua xong""", 4)],
    'he': [("""\
hen ho
he thong cua hang
he thong dai ly
he thong showroom
he thong chi nhanh
he thong van phong
he thong sieu thi
he thong phan phoi
he thong nha thuoc
he thong phong kham
he thong nha hang
he thong trung tam
he thong co so""", 3), ("""\
het han trong 0 ngay
het han sau 0 ngay""", 5), ("""\
help
het hang""", 4)],
    'ot': [("""\
oto
oto - xe may""", 3), ("""\
other ways to listen""", 5)],
    'o ': [("""\
o to
o to xe may
o to - xe may""", 3)],
    'hư': [("""\
hướng dẫn mua hàng
hướng dẫn mua hàng online
hướng dẫn mua hàng trực tuyến
hướng dẫn đặt hàng
hướng dẫn đặt hàng online
hướng dẫn thanh toán
hướng dẫn nhận hàng
hướng dẫn đổi trả
hướng dẫn trả góp
hướng dẫn mua trả góp
hướng dẫn đăng ký thành viên
hướng dẫn đăng ký tài khoản
hướng dẫn chọn size
hướng dẫn đặt tour
hướng dẫn đặt phòng
hướng dẫn đặt vé
hướng dẫn đặt lịch
hướng dẫn tra cứu đơn hàng""", 3)],
    'hỗ': [("""\
hỗ trợ khách hàng
hỗ trợ trực tuyến
hỗ trợ""", 3)],
    'hệ': [("""\
hệ thống cửa hàng
hệ thống đại lý
hệ thống showroom
hệ thống chi nhánh
hệ thống văn phòng
hệ thống siêu thị
hệ thống phân phối
hệ thống nhà thuốc
hệ thống phòng khám
hệ thống nhà hàng
hệ thống trung tâm
hệ thống cơ sở""", 3)],
    'đơ': [("""\
đơn hàng của tôi
đơn đặt hàng của tôi""", 3)],
    'sổ': [("""\
sổ địa chỉ của tôi
sổ địa chỉ""", 3)],
    'đổ': [("""\
đổi mật khẩu""", 3), ("""\
đổi cỡ chữ
đổi tỉnh thành
đổi ngôn ngữ
đổi khu vực
đổi giao diện
đổi múi giờ
đổi chuyên mục
đổi cỡ chữ a- a a
đổi cỡ chữ a- a
đổi cỡ chữ a a- a
đổi ý miễn phí 0 ngày""", 5), ("""\
đổi giọng đọc
đổi giọng""", 9)],
    'cử': [("""\
cửa hàng""", 3)],
    'bộ': [("""\
bộ sưu tập
bộ máy tổ chức""", 3), ("""\
bộ đếm lượt truy cập
bộ đếm truy cập
bộ đếm khách truy cập
bộ đếm lượt xem
bộ quy tắc ứng xử chung""", 5)],
    'ưu': [("""\
ưu đãi""", 3)],
    'đạ': [("""\
đại lý""", 3)],
    'sơ': [("""\
sơ đồ trang
sơ đồ website
sơ đồ web
sơ đồ cổng
sơ đồ tổ chức""", 3)],
    'ab': [("""\
about
about us
about me""", 3), ("""\
about these ads""", 5), ("""\
about ads""", 4)],
    'ar': [("""\
archives""", 3), ("""\
article plus récent
article plus ancien
articles plus récents
articles plus anciens
article information
article plus recent
articles plus recents""", 5), ("""\
article continues below""", 11)],
    'cơ': [("""\
cơ hội nghề nghiệp
cơ cấu tổ chức""", 3)],
    'lĩ': [("""\
lĩnh vực hoạt động""", 3)],
    'tầ': [("""\
tầm nhìn sứ mệnh
tầm nhìn - sứ mệnh
tầm nhìn và sứ mệnh""", 3)],
    'vé': [("""\
vé máy bay""", 3)],
    'đấ': [("""\
đấu thầu mua sắm công""", 3)],
    'lấ': [("""\
lấy ý kiến dự thảo""", 3), ("""\
lấy link
lấy url ngắn gọn
lấy lại mật khẩu""", 5)],
    'cổ': [("""\
cổng dịch vụ công""", 3)],
    'cự': [("""\
cựu sinh viên""", 3)],
    '0 ': [("""\
0 công khai
0 cong khai""", 3), ("""\
0 người đăng ký
0 ý kiến
0 phản hồi
0 nguoi dang ky
0 y kien
0 phan hoi""", 4), ("""\
0 điểm ( 0 đánh giá
0 điểm ( 0 lượt
0 điểm ( 0 phiếu
0 / 0 ký tự
0 / 0 kí tự
0 hits
0 votes
0 vote
0 bình chọn
0 / 0 ( 0 bình chọn
0 / 0 ( 0 votes
0 / 0 ( 0 vote
0 / 0 ( 0 đánh giá
0 đã tặng
0 người đã tặng
0 nhận xét
0 lượt xem
0 lượt thích
0 lượt chia sẻ
0 lượt bình luận
0 bình luận
0 chia sẻ
0 thích
0 views
0 view
0 likes
0 comments
0 comment
0 shares
0 người thích
0 lượt đọc
0 đánh giá
0 lượt nghe
0 lượt tải
0 phút đọc
0 min read
0 minutes read
0 mins read
0 người đang xem
0 lượt truy cập
0 giây trước
0 giây ago
0 phút trước
0 phút ago
0 giờ trước
0 giờ ago
0 ngày trước
0 ngày ago
0 tuần trước
0 tuần ago
0 tháng trước
0 tháng ago
0 năm trước
0 năm ago
0 giờ 0 phút trước
0 giờ 0 phút ago
0 seconds ago
0 minutes ago
0 minute ago
0 mins ago
0 hours ago
0 hour ago
0 days ago
0 day ago
0 weeks ago
0 week ago
0 months ago
0 month ago
0 years ago
0 year ago
0 giây nữa
0 sản phẩm - 0 đ
0 sản phẩm - 0 ₫
0 sản phẩm - 0 vnđ
0 sản phẩm - 0 vnd
0 sản phẩm / 0 đ
0 sản phẩm / 0 ₫
0 sản phẩm / 0 vnđ
0 sản phẩm / 0 vnd
0 bình luận / viết bình luận
0 bình luận / viết đánh giá
0 bình luận / viết nhận xét
0 bình luận / gửi bình luận
0 bình luận / gửi đánh giá
0 bình luận / gửi nhận xét
0 đánh giá / viết bình luận
0 đánh giá / viết đánh giá
0 đánh giá / viết nhận xét
0 đánh giá / gửi bình luận
0 đánh giá / gửi đánh giá
0 đánh giá / gửi nhận xét
0 nhận xét / viết bình luận
0 nhận xét / viết đánh giá
0 nhận xét / viết nhận xét
0 nhận xét / gửi bình luận
0 nhận xét / gửi đánh giá
0 nhận xét / gửi nhận xét
0 in stock
0 0 đánh giá
0 0 lượt đánh giá
0 0 bình chọn
0 0 phiếu bầu
0 0 votes
0 0 reviews
0 0 ratings
0 ★ 0 đánh giá
0 ★ 0 lượt đánh giá
0 ★ 0 bình chọn
0 ★ 0 phiếu bầu
0 ★ 0 votes
0 ★ 0 reviews
0 ★ 0 ratings
0 trong 0 đánh giá
0 trong 0 lượt đánh giá
0 trong 0 phiếu bầu
0 trên 0 đánh giá
0 trên 0 lượt đánh giá
0 trên 0 phiếu bầu
0 lượt quan tâm
0 lượt yêu thích
0 lượt theo dõi
0 lượt người theo dõi
0 lượt người quan tâm
0 quan tâm
0 yêu thích
0 theo dõi
0 người theo dõi
0 người quan tâm
0 câu trả lời
0 trả lời
0 answers
0 replies
0 lượt trả lời
0 lượt vote
0 người đã thích
0 người đã xem
0 người đã chia sẻ
0 người đã bình luận
0 đánh giá - 0/0 điểm
0 ngôn ngữ
0 liên quan gốc
0 liên quangốc
0 trên 0
0 / 0
0 0 nhận xét
0 từ 0 lượt đánh giá
0 từ 0 bình chọn
0 từ 0 đánh giá
0 từ 0 votes
0 đánh giá: 0/0 0 phiếu bầu
0 đánh giá: 0/0 0 phiếu
0 đánh giá: 0/0 0 lượt
0 đánh giá: 0/0 0 votes
0 liên quan
0 bình luận 0 chia sẻ
0 bloggers like this
0 comments and 0 reactions
0 diem ( 0 danh gia
0 diem ( 0 luot
0 diem ( 0 phieu
0 / 0 ky tu
0 / 0 ki tu
0 binh chon
0 / 0 ( 0 binh chon
0 / 0 ( 0 danh gia
0 da tang
0 nguoi da tang
0 nhan xet
0 luot xem
0 luot thich
0 luot chia se
0 luot binh luan
0 binh luan
0 chia se
0 thich
0 nguoi thich
0 luot doc
0 danh gia
0 luot nghe
0 luot tai
0 phut doc
0 nguoi dang xem
0 luot truy cap
0 giay truoc
0 giay ago
0 phut truoc
0 phut ago
0 gio truoc
0 gio ago
0 ngay truoc
0 ngay ago
0 tuan truoc
0 tuan ago
0 thang truoc
0 thang ago
0 nam truoc
0 nam ago
0 gio 0 phut truoc
0 gio 0 phut ago
0 giay nua
0 san pham - 0 d
0 san pham - 0 ₫
0 san pham - 0 vnd
0 san pham / 0 d
0 san pham / 0 ₫
0 san pham / 0 vnd
0 binh luan / viet binh luan
0 binh luan / viet danh gia
0 binh luan / viet nhan xet
0 binh luan / gui binh luan
0 binh luan / gui danh gia
0 binh luan / gui nhan xet
0 danh gia / viet binh luan
0 danh gia / viet danh gia
0 danh gia / viet nhan xet
0 danh gia / gui binh luan
0 danh gia / gui danh gia
0 danh gia / gui nhan xet
0 nhan xet / viet binh luan
0 nhan xet / viet danh gia
0 nhan xet / viet nhan xet
0 nhan xet / gui binh luan
0 nhan xet / gui danh gia
0 nhan xet / gui nhan xet
0 0 danh gia
0 0 luot danh gia
0 0 binh chon
0 0 phieu bau
0 ★ 0 danh gia
0 ★ 0 luot danh gia
0 ★ 0 binh chon
0 ★ 0 phieu bau
0 trong 0 danh gia
0 trong 0 luot danh gia
0 trong 0 phieu bau
0 tren 0 danh gia
0 tren 0 luot danh gia
0 tren 0 phieu bau
0 luot quan tam
0 luot yeu thich
0 luot theo doi
0 luot nguoi theo doi
0 luot nguoi quan tam
0 quan tam
0 yeu thich
0 theo doi
0 nguoi theo doi
0 nguoi quan tam
0 cau tra loi
0 tra loi
0 luot tra loi
0 luot vote
0 nguoi da thich
0 nguoi da xem
0 nguoi da chia se
0 nguoi da binh luan
0 danh gia - 0/0 diem
0 ngon ngu
0 lien quan goc
0 lien quangoc
0 tren 0
0 0 nhan xet
0 tu 0 luot danh gia
0 tu 0 binh chon
0 tu 0 danh gia
0 tu 0 votes
0 danh gia: 0/0 0 phieu bau
0 danh gia: 0/0 0 phieu
0 danh gia: 0/0 0 luot
0 danh gia: 0/0 0 votes
0 lien quan
0 binh luan 0 chia se
0 followers
0 following
0 notes
0 lượt ghi chú
0 của 0 bài đăng
0 chưa đọc
0 phiếu bầu - 0 trung bình
0 bài viết • trang 0 trong tổng số 0 trang
0 bài viết • trang 0 trong tổng số 0
0 bài viết • trang 0 trên 0 trang
0 bài viết • trang 0 trên 0
0 bài viết • trang 0 / 0 trang
0 bài viết • trang 0 / 0
0 bài viết - trang 0 trong tổng số 0 trang
0 bài viết - trang 0 trong tổng số 0
0 bài viết - trang 0 trên 0 trang
0 bài viết - trang 0 trên 0
0 bài viết - trang 0 / 0 trang
0 bài viết - trang 0 / 0
0 bài • trang 0 trong tổng số 0 trang
0 bài • trang 0 trong tổng số 0
0 bài • trang 0 trên 0 trang
0 bài • trang 0 trên 0
0 bài • trang 0 / 0 trang
0 bài • trang 0 / 0
0 bài - trang 0 trong tổng số 0 trang
0 bài - trang 0 trong tổng số 0
0 bài - trang 0 trên 0 trang
0 bài - trang 0 trên 0
0 bài - trang 0 / 0 trang
0 bài - trang 0 / 0
0 phiếu
0 lượt
0 new messages
0 n người đăng ký
0 tr người đăng ký
0 triệu người đăng ký
0 nghìn người đăng ký
0 sao 0
0 customer reviews
0 customer review
0 đánh giá của khách hàng
0 reviews cho sản phẩm này
0 review cho sản phẩm này
0 đánh giá cho sản phẩm này
0 p | 0 | 0
0 trên 0 phiếu
0 views 0 pages
0 bình luận - độ dài: 0 từ - cập nhật
0 bình luận - độ dài: 0 từ
0 0 0 minutes read
0 minute read
0 giây trước · thích 0
0 giây trước · thích
0 phút trước · thích 0
0 phút trước · thích
0 giờ trước · thích 0
0 giờ trước · thích
0 ngày trước · thích 0
0 ngày trước · thích
0 tuần trước · thích 0
0 tuần trước · thích
0 tháng trước · thích 0
0 tháng trước · thích
0 năm trước · thích 0
0 năm trước · thích
0 kb · xem: 0
0 mb · xem: 0
0 reads
0 symbols left
0 khách và 0 thành viên
0 luot ghi chu
0 cua 0 bai dang
0 chua doc
0 phieu bau - 0 trung binh
0 bai viet • trang 0 trong tong so 0 trang
0 bai viet • trang 0 trong tong so 0
0 bai viet • trang 0 tren 0 trang
0 bai viet • trang 0 tren 0
0 bai viet • trang 0 / 0 trang
0 bai viet • trang 0 / 0
0 bai viet - trang 0 trong tong so 0 trang
0 bai viet - trang 0 trong tong so 0
0 bai viet - trang 0 tren 0 trang
0 bai viet - trang 0 tren 0
0 bai viet - trang 0 / 0 trang
0 bai viet - trang 0 / 0
0 bai • trang 0 trong tong so 0 trang
0 bai • trang 0 trong tong so 0
0 bai • trang 0 tren 0 trang
0 bai • trang 0 tren 0
0 bai • trang 0 / 0 trang
0 bai • trang 0 / 0
0 bai - trang 0 trong tong so 0 trang
0 bai - trang 0 trong tong so 0
0 bai - trang 0 tren 0 trang
0 bai - trang 0 tren 0
0 bai - trang 0 / 0 trang
0 bai - trang 0 / 0
0 phieu
0 luot
0 n nguoi dang ky
0 tr nguoi dang ky
0 trieu nguoi dang ky
0 nghin nguoi dang ky
0 danh gia cua khach hang
0 reviews cho san pham nay
0 review cho san pham nay
0 danh gia cho san pham nay
0 tren 0 phieu
0 binh luan - do dai: 0 tu - cap nhat
0 binh luan - do dai: 0 tu
0 giay truoc · thich 0
0 giay truoc · thich
0 phut truoc · thich 0
0 phut truoc · thich
0 gio truoc · thich 0
0 gio truoc · thich
0 ngay truoc · thich 0
0 ngay truoc · thich
0 tuan truoc · thich 0
0 tuan truoc · thich
0 thang truoc · thich 0
0 thang truoc · thich
0 nam truoc · thich 0
0 nam truoc · thich
0 khach va 0 thanh vien""", 5), ("""\
0 kbps | mp0""", 9)],
    'lờ': [("""\
lời chúa
lời hay ý đẹp""", 3), ("""\
lời phủ nhận
lời giải được xác minh
lời giải được xác thực
lời giải được kiểm chứng
lời giải đã được xác minh
lời giải đã được xác thực
lời giải đã được kiểm chứng
lời giải đã xác minh
lời giải đã xác thực
lời giải đã kiểm chứng
lời này đã đúng chưa""", 5), ("""\
lời bình""", 4)],
    'hu': [("""\
huong dan mua hang
huong dan mua hang online
huong dan mua hang truc tuyen
huong dan dat hang
huong dan dat hang online
huong dan thanh toan
huong dan nhan hang
huong dan doi tra
huong dan tra gop
huong dan mua tra gop
huong dan dang ky thanh vien
huong dan dang ky tai khoan
huong dan chon size
huong dan dat tour
huong dan dat phong
huong dan dat ve
huong dan dat lich
huong dan tra cuu don hang""", 3), ("""\
huỷ trả lời
huỷ đăng ký
huu ich 0
huu ichchua huu ich
huy tra loi
huu ich 0 · khong huu ich 0
huy dang ky""", 5), ("""\
huỷ
huy
huu ich""", 4)],
    'uu': [("""\
uu dai""", 3)],
    'xá': [("""\
xám nhạt""", 4)],
    'và': [("""\
vàng nhạt
vàng đậm""", 4), ("""\
vàng ố""", 5)],
    'gm': [("""\
gmt+0
gmt-0
gmail""", 4)],
    'mở': [("""\
mở tài khoản
mở bình luận
mở nhận xét
mở phần bình luận
mở ý kiến bạn đọc
mở rộng""", 4), ("""\
mở menu
mở rộng nội dung
mở thanh tìm kiếm
mở trong cửa sổ mới
mở rộng / thu gọn""", 5), ("""\
mở hộp thoại cài đặt phụ đề""", 9)],
    'lự': [("""\
lựa chọn""", 4), ("""\
lựa chọn các tùy chọn
lựa chọn các tuỳ chọn""", 5)],
    'lu': [("""\
lua chon
luot tra loi
luoc do
luu 0
luu
luot xem
luot tai
luot thich
luot chia se
lui
luu lai
luot truy cap""", 4), ("""\
luu sach
luu truyen
luu vao tu sach
luu vao tu truyen
luu bai viet
luu bai nay
luu bai bao
luu bai viet nay
luu bai web
luu bai goc
luu trang viet
luu trang nay
luu trang bao
luu trang viet nay
luu trang web
luu trang goc
luu mat khau
luot xem: 0 phut
luot xem: 0 luot
luot xem: 0
luot doc: 0 phut
luot doc: 0 luot
luot doc: 0
luot truy cap: 0 phut
luot truy cap: 0 luot
luot truy cap: 0
luu bai
luu bai bo luu bai
lua chon cac tuy chon
luu y: khong ho tro html
luot truy cap 0
luot xem 0
luu cong thuc
luu tin
luot tai: 0
luot nghe: 0
luot thich: 0
luot chia se: 0
luot binh luan: 0
luu tru blog
luu viec lam
luu bai viet thanh cong
luu mon 0
luu cong thuc 0
luu bai 0
luu tin 0
luot nguoi xem 0
luot nguoi doc 0
luot nguoi xem: 0
luot nguoi doc: 0
luot tra loi: 0
luot xuong de doc tiep
luot xuong de xem tiep
luot xuong de xem them
luot ngang de doc tiep
luot ngang de xem tiep
luot ngang de xem them
luot sang trai de doc tiep
luot sang trai de xem tiep
luot sang trai de xem them
luot sang phai de doc tiep
luot sang phai de xem tiep
luot sang phai de xem them
luu lai de doc sau
luu lai de doc lai
luu lai de xem sau
luu de doc sau
luu de doc lai
luu de xem sau
luot thich trang
luu bieu ghi""", 5)],
    'gở': [("""\
gởi bài viết cho bạn bè
gởi bài viết cho bạn
gởi bài cho bạn bè
gởi bài cho bạn
gởi bài này cho bạn bè
gởi bài này cho bạn
gởi bài viết này cho bạn bè
gởi bài viết này cho bạn
gởi tin cho bạn bè
gởi tin cho bạn
gởi tin này cho bạn bè
gởi tin này cho bạn
gởi cho bạn
gởi cho bạn bè
gởi bạn bè""", 5)],
    'tố': [("""\
tối đa 0 ký tự
tối đa 0 kí tự
tối đa 0/0 ký tự
tối đa 0/0 kí tự
tối đa: 0 ký tự
tối đa: 0 kí tự
tối đa: 0/0 ký tự
tối đa: 0/0 kí tự""", 5), ("""\
tố cáo""", 4), ("""\
tốc độ phát
tốc độ phát lại
tốc độ: 0x
tốc độ đọc: 0x
tốc độ phát: 0x
tốc độ đọc 0x
tốc độ đọc""", 9)],
    'cò': [("""\
còn lại 0 ký tự
còn lại 0 kí tự
còn lại 0/0 ký tự
còn lại 0/0 kí tự
còn lại: 0 ký tự
còn lại: 0 kí tự
còn lại: 0/0 ký tự
còn lại: 0/0 kí tự
còn 0 trong kho
còn 0 ngày để ứng tuyển
còn 0 giờ để ứng tuyển
còn 0 suất ưu đãi
còn 0 suất""", 5), ("""\
còn hàng""", 4), ("""\
còn lại 0:0
còn lại -0:0""", 9)],
    '0/': [("""\
0/0 ký tự
0/0 kí tự
0/0 - 0 bình chọn
0/0 - 0 đánh giá
0/0 - 0 votes
0/0 - 0 vote
0/0 lượt đánh giá
0/0 bình chọn
0/0 đánh giá
0/0 votes
0/0 trong 0 đánh giá
0/0 trong 0 lượt đánh giá
0/0 trong 0 phiếu bầu
0/0 trên 0 đánh giá
0/0 trên 0 lượt đánh giá
0/0 trên 0 phiếu bầu
0/0 ky tu
0/0 ki tu
0/0 - 0 binh chon
0/0 - 0 danh gia
0/0 luot danh gia
0/0 binh chon
0/0 danh gia
0/0 trong 0 danh gia
0/0 trong 0 luot danh gia
0/0 trong 0 phieu bau
0/0 tren 0 danh gia
0/0 tren 0 luot danh gia
0/0 tren 0 phieu bau
0/0 - 0 lượt
0/0 - 0 phiếu
0/0 – 0 bình chọn
0/0 – 0 đánh giá
0/0 – 0 votes
0/0 – 0 vote
0/0 – 0 lượt
0/0 – 0 phiếu
0/0 0 lượt
0/0 0 phiếu
0/0 0 bình chọn
0/0 - 0 luot
0/0 - 0 phieu
0/0 – 0 binh chon
0/0 – 0 danh gia
0/0 – 0 luot
0/0 – 0 phieu
0/0 0 luot
0/0 0 phieu
0/0 0 binh chon""", 5)],
    'xi': [("""\
xin đợi 0 giây nữa
xin đợi 0 giây
xin chờ 0 giây nữa
xin chờ 0 giây
xin vui lòng đợi 0 giây nữa
xin vui lòng đợi 0 giây
xin vui lòng chờ 0 giây nữa
xin vui lòng chờ 0 giây
xin hãy đợi 0 giây nữa để tiếp tục
xin hãy đợi 0 giây nữa để gửi bình luận
xin hãy đợi 0 giây nữa để bình luận tiếp
xin hãy đợi 0 giây nữa
xin chờ 0 giây nữa để tiếp tục
xin chờ 0 giây nữa để gửi bình luận
xin chờ 0 giây nữa để bình luận tiếp
xin vui lòng bình chọn
xin hãy bình chọn
xin vui lòng nhập đầy đủ thông tin
xin vui lòng nhập tiếng việt có dấu
xin vui lòng gõ tiếng việt có dấu
xin vui lòng viết tiếng việt có dấu
xin vui lòng bật tiếng việt có dấu
xin vui lòng nhập mã xác nhận
xin vui lòng bật javascript
xin vui lòng chờ trong giây lát
xin vui lòng đợi trong giây lát
xin vui lòng enable javascript
xin vui lòng wait
xin doi 0 giay nua
xin doi 0 giay
xin cho 0 giay nua
xin cho 0 giay
xin vui long doi 0 giay nua
xin vui long doi 0 giay
xin vui long cho 0 giay nua
xin vui long cho 0 giay
xin hay doi 0 giay nua de tiep tuc
xin hay doi 0 giay nua de gui binh luan
xin hay doi 0 giay nua de binh luan tiep
xin hay doi 0 giay nua
xin cho 0 giay nua de tiep tuc
xin cho 0 giay nua de gui binh luan
xin cho 0 giay nua de binh luan tiep
xin vui long binh chon
xin hay binh chon
xin vui long nhap day du thong tin
xin vui long nhap tieng viet co dau
xin vui long go tieng viet co dau
xin vui long viet tieng viet co dau
xin vui long bat tieng viet co dau
xin vui long nhap ma xac nhan
xin vui long bat javascript
xin vui long cho trong giay lat
xin vui long doi trong giay lat
xin vui long enable javascript
xin vui long wait""", 5)],
    'hã': [("""\
hãy đợi 0 giây nữa
hãy đợi 0 giây
hãy chờ 0 giây nữa
hãy chờ 0 giây
hãy là người đầu tiên bình luận
hãy là người bình luận đầu tiên
hãy là người đầu tiên đánh giá sản phẩm này
hãy là người đầu tiên đánh giá bài viết này
hãy là người đầu tiên đánh giá
hãy là người đầu tiên nhận xét sản phẩm này
hãy là người đầu tiên nhận xét bài viết này
hãy là người đầu tiên nhận xét
hãy trở thành người đầu tiên bình luận
hãy trở thành người đầu tiên nhận xét
hãy trở thành người đầu tiên đánh giá
hãy là người đầu tiên bình luận cho bài viết
hãy là người đầu tiên bình luận cho bài viết này
hãy là người đầu tiên bình luận cho bài
hãy là người đầu tiên bình luận cho bài này
hãy là người đầu tiên bình luận cho
hãy là người đầu tiên bình luận về bài viết
hãy là người đầu tiên bình luận về bài viết này
hãy là người đầu tiên bình luận về bài
hãy là người đầu tiên bình luận về bài này
hãy là người đầu tiên bình luận về
hãy là người đầu tiên bình luận bài viết
hãy là người đầu tiên bình luận bài viết này
hãy là người đầu tiên bình luận bài
hãy là người đầu tiên bình luận bài này
hãy là người đầu tiên tặng sao cho bài viết
hãy là người đầu tiên tặng sao cho bài viết này
hãy là người đầu tiên tặng sao cho bài
hãy là người đầu tiên tặng sao cho bài này
hãy là người đầu tiên tặng sao cho
hãy là người đầu tiên tặng sao về bài viết
hãy là người đầu tiên tặng sao về bài viết này
hãy là người đầu tiên tặng sao về bài
hãy là người đầu tiên tặng sao về bài này
hãy là người đầu tiên tặng sao về
hãy là người đầu tiên tặng sao bài viết
hãy là người đầu tiên tặng sao bài viết này
hãy là người đầu tiên tặng sao bài
hãy là người đầu tiên tặng sao bài này
hãy là người đầu tiên tặng sao
hãy là người đầu tiên chia sẻ cho bài viết
hãy là người đầu tiên chia sẻ cho bài viết này
hãy là người đầu tiên chia sẻ cho bài
hãy là người đầu tiên chia sẻ cho bài này
hãy là người đầu tiên chia sẻ cho
hãy là người đầu tiên chia sẻ về bài viết
hãy là người đầu tiên chia sẻ về bài viết này
hãy là người đầu tiên chia sẻ về bài
hãy là người đầu tiên chia sẻ về bài này
hãy là người đầu tiên chia sẻ về
hãy là người đầu tiên chia sẻ bài viết
hãy là người đầu tiên chia sẻ bài viết này
hãy là người đầu tiên chia sẻ bài
hãy là người đầu tiên chia sẻ bài này
hãy là người đầu tiên chia sẻ
hãy là người đầu tiên thích cho bài viết
hãy là người đầu tiên thích cho bài viết này
hãy là người đầu tiên thích cho bài
hãy là người đầu tiên thích cho bài này
hãy là người đầu tiên thích cho
hãy là người đầu tiên thích về bài viết
hãy là người đầu tiên thích về bài viết này
hãy là người đầu tiên thích về bài
hãy là người đầu tiên thích về bài này
hãy là người đầu tiên thích về
hãy là người đầu tiên thích bài viết
hãy là người đầu tiên thích bài viết này
hãy là người đầu tiên thích bài
hãy là người đầu tiên thích bài này
hãy là người đầu tiên thích
hãy là người đầu tiên đánh giá cho bài viết
hãy là người đầu tiên đánh giá cho bài viết này
hãy là người đầu tiên đánh giá cho bài
hãy là người đầu tiên đánh giá cho bài này
hãy là người đầu tiên đánh giá cho
hãy là người đầu tiên đánh giá về bài viết
hãy là người đầu tiên đánh giá về bài viết này
hãy là người đầu tiên đánh giá về bài
hãy là người đầu tiên đánh giá về bài này
hãy là người đầu tiên đánh giá về
hãy là người đầu tiên đánh giá bài viết
hãy là người đầu tiên đánh giá bài
hãy là người đầu tiên đánh giá bài này
hãy trở thành người đầu tiên bình luận cho bài viết
hãy trở thành người đầu tiên bình luận cho bài viết này
hãy trở thành người đầu tiên bình luận cho bài
hãy trở thành người đầu tiên bình luận cho bài này
hãy trở thành người đầu tiên bình luận cho
hãy trở thành người đầu tiên bình luận về bài viết
hãy trở thành người đầu tiên bình luận về bài viết này
hãy trở thành người đầu tiên bình luận về bài
hãy trở thành người đầu tiên bình luận về bài này
hãy trở thành người đầu tiên bình luận về
hãy trở thành người đầu tiên bình luận bài viết
hãy trở thành người đầu tiên bình luận bài viết này
hãy trở thành người đầu tiên bình luận bài
hãy trở thành người đầu tiên bình luận bài này
hãy trở thành người đầu tiên tặng sao cho bài viết
hãy trở thành người đầu tiên tặng sao cho bài viết này
hãy trở thành người đầu tiên tặng sao cho bài
hãy trở thành người đầu tiên tặng sao cho bài này
hãy trở thành người đầu tiên tặng sao cho
hãy trở thành người đầu tiên tặng sao về bài viết
hãy trở thành người đầu tiên tặng sao về bài viết này
hãy trở thành người đầu tiên tặng sao về bài
hãy trở thành người đầu tiên tặng sao về bài này
hãy trở thành người đầu tiên tặng sao về
hãy trở thành người đầu tiên tặng sao bài viết
hãy trở thành người đầu tiên tặng sao bài viết này
hãy trở thành người đầu tiên tặng sao bài
hãy trở thành người đầu tiên tặng sao bài này
hãy trở thành người đầu tiên tặng sao
hãy trở thành người đầu tiên chia sẻ cho bài viết
hãy trở thành người đầu tiên chia sẻ cho bài viết này
hãy trở thành người đầu tiên chia sẻ cho bài
hãy trở thành người đầu tiên chia sẻ cho bài này
hãy trở thành người đầu tiên chia sẻ cho
hãy trở thành người đầu tiên chia sẻ về bài viết
hãy trở thành người đầu tiên chia sẻ về bài viết này
hãy trở thành người đầu tiên chia sẻ về bài
hãy trở thành người đầu tiên chia sẻ về bài này
hãy trở thành người đầu tiên chia sẻ về
hãy trở thành người đầu tiên chia sẻ bài viết
hãy trở thành người đầu tiên chia sẻ bài viết này
hãy trở thành người đầu tiên chia sẻ bài
hãy trở thành người đầu tiên chia sẻ bài này
hãy trở thành người đầu tiên chia sẻ
hãy trở thành người đầu tiên thích cho bài viết
hãy trở thành người đầu tiên thích cho bài viết này
hãy trở thành người đầu tiên thích cho bài
hãy trở thành người đầu tiên thích cho bài này
hãy trở thành người đầu tiên thích cho
hãy trở thành người đầu tiên thích về bài viết
hãy trở thành người đầu tiên thích về bài viết này
hãy trở thành người đầu tiên thích về bài
hãy trở thành người đầu tiên thích về bài này
hãy trở thành người đầu tiên thích về
hãy trở thành người đầu tiên thích bài viết
hãy trở thành người đầu tiên thích bài viết này
hãy trở thành người đầu tiên thích bài
hãy trở thành người đầu tiên thích bài này
hãy trở thành người đầu tiên thích
hãy trở thành người đầu tiên đánh giá cho bài viết
hãy trở thành người đầu tiên đánh giá cho bài viết này
hãy trở thành người đầu tiên đánh giá cho bài
hãy trở thành người đầu tiên đánh giá cho bài này
hãy trở thành người đầu tiên đánh giá cho
hãy trở thành người đầu tiên đánh giá về bài viết
hãy trở thành người đầu tiên đánh giá về bài viết này
hãy trở thành người đầu tiên đánh giá về bài
hãy trở thành người đầu tiên đánh giá về bài này
hãy trở thành người đầu tiên đánh giá về
hãy trở thành người đầu tiên đánh giá bài viết
hãy trở thành người đầu tiên đánh giá bài viết này
hãy trở thành người đầu tiên đánh giá bài
hãy trở thành người đầu tiên đánh giá bài này""", 5)],
    'kí': [("""\
kích vào đây để nghe
kích vào đây để nghe bài viết
kích vào đây để nghe audio
kích vào đây để nghe podcast
kích vào đây để nghe cuộc trao đổi này
kích vào đây để nghe bài này
kích vào đây để xem video
kích vào đây để xem clip
kích vào đây để xem ảnh
kích vào đây để xem toàn văn
kích vào đây để xem bản đầy đủ
kích vào đây để tải
kích vào đây để tải về
kích vào đây để tải tài liệu
kích vào đây để tải văn bản
kích vào đây để tải file
kích vào đây để tải xuống
kích vào đây để đăng ký
kích vào đây để đăng nhập
kích vào đây để gửi ý kiến
kích tại đây để nghe
kích tại đây để nghe bài viết
kích tại đây để nghe audio
kích tại đây để nghe podcast
kích tại đây để nghe cuộc trao đổi này
kích tại đây để nghe bài này
kích tại đây để xem video
kích tại đây để xem clip
kích tại đây để xem ảnh
kích tại đây để xem toàn văn
kích tại đây để xem bản đầy đủ
kích tại đây để tải
kích tại đây để tải về
kích tại đây để tải tài liệu
kích tại đây để tải văn bản
kích tại đây để tải file
kích tại đây để tải xuống
kích tại đây để đăng ký
kích tại đây để đăng nhập
kích tại đây để gửi ý kiến
kích thước chữ
kích cỡ chữ
kích vào đây để xem
kích vào đây để xem thêm
kích vào đây để xem tiếp
kích vào đây để đọc tiếp
kích vào đây để xem chi tiết
kích vào đây để nhận tin
kích vào đây để theo dõi
kích tại đây để xem
kích tại đây để xem thêm
kích tại đây để xem tiếp
kích tại đây để đọc tiếp
kích tại đây để xem chi tiết
kích tại đây để nhận tin
kích tại đây để theo dõi
kích vào ảnh để phóng to
kích vào ảnh để mở rộng
kích vào ảnh để xem ảnh lớn
kích vào ảnh để xem ảnh lớn hơn
kích vào ảnh để xem rõ hơn
kích vào ảnh để xem to hơn
kích vào ảnh để xem kích thước lớn
kích vào ảnh để xem kích thước chuẩn
kích vào ảnh để xem kích thước đầy đủ
kích vào ảnh để xem cỡ lớn
kích vào ảnh để xem lớn hơn
kích vào hình để phóng to
kích vào hình để mở rộng
kích vào hình để xem ảnh lớn
kích vào hình để xem ảnh lớn hơn
kích vào hình để xem rõ hơn
kích vào hình để xem to hơn
kích vào hình để xem kích thước lớn
kích vào hình để xem kích thước chuẩn
kích vào hình để xem kích thước đầy đủ
kích vào hình để xem cỡ lớn
kích vào hình để xem lớn hơn
kích vào để phóng to
kích vào để mở rộng
kích vào để xem ảnh lớn
kích vào để xem ảnh lớn hơn
kích vào để xem rõ hơn
kích vào để xem to hơn
kích vào để xem kích thước lớn
kích vào để xem kích thước chuẩn
kích vào để xem kích thước đầy đủ
kích vào để xem cỡ lớn
kích vào để xem lớn hơn
kích chuột ảnh để phóng to
kích chuột ảnh để mở rộng
kích chuột ảnh để xem ảnh lớn
kích chuột ảnh để xem ảnh lớn hơn
kích chuột ảnh để xem rõ hơn
kích chuột ảnh để xem to hơn
kích chuột ảnh để xem kích thước lớn
kích chuột ảnh để xem kích thước chuẩn
kích chuột ảnh để xem kích thước đầy đủ
kích chuột ảnh để xem cỡ lớn
kích chuột ảnh để xem lớn hơn
kích chuột hình để phóng to
kích chuột hình để mở rộng
kích chuột hình để xem ảnh lớn
kích chuột hình để xem ảnh lớn hơn
kích chuột hình để xem rõ hơn
kích chuột hình để xem to hơn
kích chuột hình để xem kích thước lớn
kích chuột hình để xem kích thước chuẩn
kích chuột hình để xem kích thước đầy đủ
kích chuột hình để xem cỡ lớn
kích chuột hình để xem lớn hơn
kích chuột để phóng to
kích chuột để mở rộng
kích chuột để xem ảnh lớn
kích chuột để xem ảnh lớn hơn
kích chuột để xem rõ hơn
kích chuột để xem to hơn
kích chuột để xem kích thước lớn
kích chuột để xem kích thước chuẩn
kích chuột để xem kích thước đầy đủ
kích chuột để xem cỡ lớn
kích chuột để xem lớn hơn
kích chuột vào ảnh để phóng to
kích chuột vào ảnh để mở rộng
kích chuột vào ảnh để xem ảnh lớn
kích chuột vào ảnh để xem ảnh lớn hơn
kích chuột vào ảnh để xem rõ hơn
kích chuột vào ảnh để xem to hơn
kích chuột vào ảnh để xem kích thước lớn
kích chuột vào ảnh để xem kích thước chuẩn
kích chuột vào ảnh để xem kích thước đầy đủ
kích chuột vào ảnh để xem cỡ lớn
kích chuột vào ảnh để xem lớn hơn
kích chuột vào hình để phóng to
kích chuột vào hình để mở rộng
kích chuột vào hình để xem ảnh lớn
kích chuột vào hình để xem ảnh lớn hơn
kích chuột vào hình để xem rõ hơn
kích chuột vào hình để xem to hơn
kích chuột vào hình để xem kích thước lớn
kích chuột vào hình để xem kích thước chuẩn
kích chuột vào hình để xem kích thước đầy đủ
kích chuột vào hình để xem cỡ lớn
kích chuột vào hình để xem lớn hơn
kích chuột vào để phóng to
kích chuột vào để mở rộng
kích chuột vào để xem ảnh lớn
kích chuột vào để xem ảnh lớn hơn
kích chuột vào để xem rõ hơn
kích chuột vào để xem to hơn
kích chuột vào để xem kích thước lớn
kích chuột vào để xem kích thước chuẩn
kích chuột vào để xem kích thước đầy đủ
kích chuột vào để xem cỡ lớn
kích chuột vào để xem lớn hơn
kích ảnh để phóng to
kích ảnh để mở rộng
kích ảnh để xem ảnh lớn
kích ảnh để xem ảnh lớn hơn
kích ảnh để xem rõ hơn
kích ảnh để xem to hơn
kích ảnh để xem kích thước lớn
kích ảnh để xem kích thước chuẩn
kích ảnh để xem kích thước đầy đủ
kích ảnh để xem cỡ lớn
kích ảnh để xem lớn hơn
kích hình để phóng to
kích hình để mở rộng
kích hình để xem ảnh lớn
kích hình để xem ảnh lớn hơn
kích hình để xem rõ hơn
kích hình để xem to hơn
kích hình để xem kích thước lớn
kích hình để xem kích thước chuẩn
kích hình để xem kích thước đầy đủ
kích hình để xem cỡ lớn
kích hình để xem lớn hơn
kích để phóng to
kích để mở rộng
kích để xem ảnh lớn
kích để xem ảnh lớn hơn
kích để xem rõ hơn
kích để xem to hơn
kích để xem kích thước lớn
kích để xem kích thước chuẩn
kích để xem kích thước đầy đủ
kích để xem cỡ lớn
kích để xem lớn hơn""", 5)],
    'ri': [("""\
rightclick to download this audio
rightclick to download this video
rightclick to download this file
rightclick to download this
right-click to download this audio
right-click to download this video
right-click to download this file
right-click to download this
right click to download this audio
right click to download this video
right click to download this file
right click to download this""", 5)],
    'sk': [("""\
skip links
skip to content
skip to main content
skip ribbon commands
skip to main
skip to sidebar
skip to first unread message""", 5), ("""\
sku
skype""", 4), ("""\
skip ad
skip ads""", 9)],
    'al': [("""\
always enabled
always active
alterer post
already have a wordpress.com account? log in now
already have an account? sign in""", 5), ("""\
all posts""", 0), ("""\
all rights reserved""", 12)],
    'từ': [("""\
từ chối đồng ý tất cả
từ chốiđồng ý tất cả
từ chối tất cả
từ 0 tới 0 trên tổng số 0 kết quả
từ 0 tới 0 trên tổng số 0
từ 0 tới 0 trên 0 kết quả
từ 0 tới 0 trên 0
từ 0 tới 0 của tổng số 0 kết quả
từ 0 tới 0 của tổng số 0
từ 0 tới 0 của 0 kết quả
từ 0 tới 0 của 0
từ 0 tới 0 / tổng số 0 kết quả
từ 0 tới 0 / tổng số 0
từ 0 tới 0 / 0 kết quả
từ 0 tới 0 / 0
từ 0 tới 0 trong tổng số 0 kết quả
từ 0 tới 0 trong tổng số 0
từ 0 tới 0 trong 0 kết quả
từ 0 tới 0 trong 0
từ 0 đến 0 trên tổng số 0 kết quả
từ 0 đến 0 trên tổng số 0
từ 0 đến 0 trên 0 kết quả
từ 0 đến 0 trên 0
từ 0 đến 0 của tổng số 0 kết quả
từ 0 đến 0 của tổng số 0
từ 0 đến 0 của 0 kết quả
từ 0 đến 0 của 0
từ 0 đến 0 / tổng số 0 kết quả
từ 0 đến 0 / tổng số 0
từ 0 đến 0 / 0 kết quả
từ 0 đến 0 / 0
từ 0 đến 0 trong tổng số 0 kết quả
từ 0 đến 0 trong tổng số 0
từ 0 đến 0 trong 0 kết quả
từ 0 đến 0 trong 0""", 5), ("""\
từ chối""", 4), ("""\
từ khóa
từ khoá
từ khóa liên quan
từ khóa tìm kiếm
từ khóa bài viết
từ khóa nổi bật
từ khoá liên quan
từ khoá tìm kiếm
từ khoá bài viết
từ khoá nổi bật""", 8)],
    'cà': [("""\
cài đặt cookie
cài đặt ứng dụng
cài đặt app
cài đặt ứng dụng báo
cài đặt ứng dụng miễn phí
cài đặt ứng dụng di động""", 5), ("""\
cài đặt""", 4), ("""\
cài đặt phụ đề""", 9)],
    "i'": [("""\
i'm not a robot""", 5)],
    'đó': [("""\
đóng lưu thông tin
đóng menu
đóng lại
đóng thanh tìm kiếm
đóng mở mục lục
đóng cửa sổ chia sẻ
đóng góp ý kiến về bài viết
đóng góp ý kiến về bài viết này
đóng góp ý kiến về bài báo
đóng góp ý kiến về bài báo này
đóng góp ý kiến về nội dung này
đóng góp ý kiến cho bài viết
đóng góp ý kiến cho bài viết này
đóng góp ý kiến cho bài báo
đóng góp ý kiến cho bài báo này
đóng góp ý kiến cho nội dung này
đóng quảng cáo sau 0s
đóng quảng cáo sau 0 giây""", 5), ("""\
đóng""", 4), ("""\
đóng hộp thoại""", 9), ("""\
đóng quảng cáo""", 11)],
    'tự': [("""\
tự động cập nhật sau 0s
tự động cập nhật sau 0 giây
tự động cập nhật sau 0 phút
tự động làm mới sau 0s
tự động làm mới sau 0 giây
tự động làm mới sau 0 phút
tự động cập nhật bật tắt""", 5), ("""\
tự động phát
tự động phát sau""", 9)],
    'f0': [("""\
f0 để cập nhật
f0 để làm mới
f0 de cap nhat
f0 de lam moi""", 5)],
    'ẩn': [("""\
ẩn mục lục
ẩn/hiện mục lục
ẩn lời giải chi tiết
ẩn lời giải
ẩn đáp án chi tiết
ẩn đáp án
ẩn link nguồn
ẩn hợp âm""", 5), ("""\
ẩn bớt
ẩn bình luận
ẩn nhận xét
ẩn phần bình luận
ẩn ý kiến bạn đọc
ẩn 0
ẩn""", 4)],
    'lư': [("""\
lưu sách
lưu truyện
lưu vào tủ sách
lưu vào tủ truyện
lưu bài viết
lưu bài này
lưu bài báo
lưu bài viết này
lưu bài web
lưu bài gốc
lưu trang viết
lưu trang này
lưu trang báo
lưu trang viết này
lưu trang web
lưu trang gốc
lưu mật khẩu
lượt xem: 0 phút
lượt xem: 0 lượt
lượt xem: 0
lượt đọc: 0 phút
lượt đọc: 0 lượt
lượt đọc: 0
lượt truy cập: 0 phút
lượt truy cập: 0 lượt
lượt truy cập: 0
lưu bài
lưu bài bỏ lưu bài
lưu ý: không hỗ trợ html
lượt truy cập 0
lượt xem 0
lưu công thức
lưu tin
lượt tải: 0
lượt nghe: 0
lượt thích: 0
lượt chia sẻ: 0
lượt bình luận: 0
lưu trữ blog
lưu việc làm
lưu bài viết thành công
lưu món 0
lưu công thức 0
lưu bài 0
lưu tin 0
lượt người xem 0
lượt người đọc 0
lượt người xem: 0
lượt người đọc: 0
lượt trả lời: 0
lướt xuống để đọc tiếp
lướt xuống để xem tiếp
lướt xuống để xem thêm
lướt ngang để đọc tiếp
lướt ngang để xem tiếp
lướt ngang để xem thêm
lướt sang trái để đọc tiếp
lướt sang trái để xem tiếp
lướt sang trái để xem thêm
lướt sang phải để đọc tiếp
lướt sang phải để xem tiếp
lướt sang phải để xem thêm
lưu lại để đọc sau
lưu lại để đọc lại
lưu lại để xem sau
lưu để đọc sau
lưu để đọc lại
lưu để xem sau
lượt thích trang
lưu biểu ghi""", 5), ("""\
lượt trả lời
lược đồ
lưu 0
lưu
lượt xem
lượt tải
lượt thích
lượt chia sẻ
lưu lại
lượt truy cập""", 4)],
    'hữ': [("""\
hữu ích 0
hữu íchchưa hữu ích
hữu ích 0 · không hữu ích 0""", 5), ("""\
hữu ích""", 4)],
    'tạ': [("""\
tạo một blog miễn phí với wordpress.com
tạo trang giống vầy với wordpress.com
tạo mới tài khoản
tạo tài khoản mới
tạo tài khoản
tạo một quyển sách
tạo thông báo việc làm""", 5), ("""\
tạm hài lòng""", 4), ("""\
tạm dừng
tạm dừng - 0:0
tạm dừng 0:0 / 0:0
tạm dừng 0:0
tạm dừng ⏮ ⏭ - 0:0
tạm dừng ⏮ ⏭ 0:0 / 0:0
tạm dừng ⏮ ⏭ 0:0
tạm dừng ⏪ ⏩ - 0:0
tạm dừng ⏪ ⏩ 0:0 / 0:0
tạm dừng ⏪ ⏩ 0:0""", 9)],
    '%d': [("""\
%d người thích bài này
%d nguoi thich bai nay
%d bloggers like this""", 5)],
    'tô': [("""\
tôi đăng ký""", 5)],
    '☆ ': [("""\
☆ ☆ ☆ ☆ ☆""", 5)],
    '☆☆': [("""\
☆☆☆☆☆""", 5)],
    '★★': [("""\
★★★★★
★★★★★ 0/0 0 đánh giá
★★★★★ 0/0 0 lượt đánh giá
★★★★★ 0/0 0 nhận xét
★★★★★ 0/0 0 bình chọn
★★★★★ 0/0 0 phiếu
★★★★★ 0/0 0 reviews
★★★★★ 0/0 0 ratings
★★★★☆ 0/0 0 đánh giá
★★★★☆ 0/0 0 lượt đánh giá
★★★★☆ 0/0 0 nhận xét
★★★★☆ 0/0 0 bình chọn
★★★★☆ 0/0 0 phiếu
★★★★☆ 0/0 0 reviews
★★★★☆ 0/0 0 ratings
★★★☆☆ 0/0 0 đánh giá
★★★☆☆ 0/0 0 lượt đánh giá
★★★☆☆ 0/0 0 nhận xét
★★★☆☆ 0/0 0 bình chọn
★★★☆☆ 0/0 0 phiếu
★★★☆☆ 0/0 0 reviews
★★★☆☆ 0/0 0 ratings
★★★★★ 0/0 0 danh gia
★★★★★ 0/0 0 luot danh gia
★★★★★ 0/0 0 nhan xet
★★★★★ 0/0 0 binh chon
★★★★★ 0/0 0 phieu
★★★★☆ 0/0 0 danh gia
★★★★☆ 0/0 0 luot danh gia
★★★★☆ 0/0 0 nhan xet
★★★★☆ 0/0 0 binh chon
★★★★☆ 0/0 0 phieu
★★★☆☆ 0/0 0 danh gia
★★★☆☆ 0/0 0 luot danh gia
★★★☆☆ 0/0 0 nhan xet
★★★☆☆ 0/0 0 binh chon
★★★☆☆ 0/0 0 phieu""", 5)],
    '★ ': [("""\
★ ★ ★ ★ ★
★ 0 0 đánh giá
★ 0 0 lượt đánh giá
★ 0 0 bình chọn
★ 0 0 phiếu bầu
★ 0 0 votes
★ 0 0 reviews
★ 0 0 ratings
★ 0 0 danh gia
★ 0 0 luot danh gia
★ 0 0 binh chon
★ 0 0 phieu bau""", 5)],
    'bư': [("""\
bước tới điều hướng
bước tới tìm kiếm
bước tới nội dung
bước tới: menu, tìm kiếm""", 5)],
    'đã': [("""\
đã sao chép liên kết
đã copy
đã có tài khoản
đã có tài khoản? đăng nhập
đã có tài khoản? đăng nhập ngay
đã xem: 0 phút
đã xem: 0 lượt
đã xem: 0
đã đọc: 0 lần
đã đăng: 0 giây trước
đã đăng: 0 phút trước
đã đăng: 0 giờ trước
đã đăng: 0 ngày trước
đã đăng: 0 tuần trước
đã đăng: 0 tháng trước
đã đăng: 0 năm trước
đã đăng 0 giây trước
đã đăng 0 phút trước
đã đăng 0 giờ trước
đã đăng 0 ngày trước
đã đăng 0 tuần trước
đã đăng 0 tháng trước
đã đăng 0 năm trước
đã cập nhật: 0 giây trước
đã cập nhật: 0 phút trước
đã cập nhật: 0 giờ trước
đã cập nhật: 0 ngày trước
đã cập nhật: 0 tuần trước
đã cập nhật: 0 tháng trước
đã cập nhật: 0 năm trước
đã cập nhật 0 giây trước
đã cập nhật 0 phút trước
đã cập nhật 0 giờ trước
đã cập nhật 0 ngày trước
đã cập nhật 0 tuần trước
đã cập nhật 0 tháng trước
đã cập nhật 0 năm trước
đã trả lời 0 giờ trước
đã trả lời 0 ngày trước
đã trả lời 0 tuần trước
đã trả lời 0 tháng trước
đã trả lời 0 năm trước
đã hỏi 0 giờ trước
đã hỏi 0 ngày trước
đã hỏi 0 tuần trước
đã hỏi 0 tháng trước
đã hỏi 0 năm trước
đã bình luận 0 giờ trước
đã bình luận 0 ngày trước
đã bình luận 0 tuần trước
đã bình luận 0 tháng trước
đã bình luận 0 năm trước
đã cảm ơn 0 lần trong 0 bài viết
đã cảm ơn 0 lần trong 0 bài
đã cảm ơn 0 lần
đã có lỗi xảy ra, mời bạn quay lại bài viết và thực hiện lại thao tác
đã trả lời lúc 0:0 0/0/0
đã hỏi lúc 0:0 0/0/0
đã đăng lúc 0:0 0/0/0
đã thông báo bộ công thương
đã copy thành công
đã copy liên kết
đã copy link
đã copy đường dẫn
đã copy liên kết thành công
đã sao chép thành công
đã sao chép link
đã sao chép đường dẫn
đã sao chép liên kết thành công
đã có tài khoản wordpress.com? đăng nhập
đã chia sẻ với công khai
đã bán: 0
đã bán: 0 star
đã thích: 0
đã thích: 0 star
đã tặng: 0
đã tặng: 0 star
đã bán 0
đã thích 0
đã chép đường dẫn rút gọn
đã chép đường dẫn đã rút gọn
đã chép đường dẫn
đã chép liên kết rút gọn
đã chép liên kết đã rút gọn
đã chép liên kết
đã chép link rút gọn
đã chép link đã rút gọn
đã chép link
đã sao chép đường dẫn rút gọn
đã sao chép đường dẫn đã rút gọn
đã sao chép liên kết rút gọn
đã sao chép liên kết đã rút gọn
đã sao chép link rút gọn
đã sao chép link đã rút gọn
đã lưu đường dẫn rút gọn
đã lưu đường dẫn đã rút gọn
đã lưu đường dẫn
đã lưu liên kết rút gọn
đã lưu liên kết đã rút gọn
đã lưu liên kết
đã lưu link rút gọn
đã lưu link đã rút gọn
đã lưu link""", 5), ("""\
đã bán
đã tải lên ảnh
đã lưu 0
đã lưu""", 4), ("""\
đã tải: 0%
đã tải: 0""", 9)],
    'cỡ': [("""\
cỡ chữ
cỡ chữ bài viết
cỡ chữ mặc định
cỡ chữ a a
cỡ chữ a a+ a
cỡ chữ nhỏ cỡ chữ vừa cỡ chữ lớn
cỡ chữ a- a a
cỡ chữ a a- a
cỡ chữ a+ a a""", 5)],
    'tă': [("""\
tăng cỡ chữ
tăng kích thước chữ
tăng kích cỡ chữ
tăng giảm cỡ chữ
tăng tương phản giảm tương phản
tăng tương phản""", 5)],
    'fo': [("""\
font size
forgot password
forgot your password
follow chúng tôi facebook
follow chúng tôi google news
follow chúng tôi zalo
follow chúng tôi youtube
follow chúng tôi twitter
follow chúng tôi instagram
follow chúng tôi tiktok
follow chúng tôi mạng xã hội
follow chúng tôi
follow us facebook
follow us google news
follow us zalo
follow us youtube
follow us twitter
follow us instagram
follow us tiktok
follow us mạng xã hội
follow us
follow chúng tôi trên facebook
follow chúng tôi trên google news
follow chúng tôi trên zalo
follow chúng tôi trên youtube
follow chúng tôi trên twitter
follow chúng tôi trên instagram
follow chúng tôi trên tiktok
follow chúng tôi trên mạng xã hội
follow chúng tôi trên
follow us on facebook
follow us on google news
follow us on zalo
follow us on youtube
follow us on twitter
follow us on instagram
follow us on tiktok
follow us on mạng xã hội
follow us on
follow on google news
follow on facebook
follow on zalo
follow on youtube
follow on telegram
follow blog via email
for readers for authors for librarians
follow chung toi facebook
follow chung toi google news
follow chung toi zalo
follow chung toi youtube
follow chung toi twitter
follow chung toi instagram
follow chung toi tiktok
follow chung toi mang xa hoi
follow chung toi
follow us mang xa hoi
follow chung toi tren facebook
follow chung toi tren google news
follow chung toi tren zalo
follow chung toi tren youtube
follow chung toi tren twitter
follow chung toi tren instagram
follow chung toi tren tiktok
follow chung toi tren mang xa hoi
follow chung toi tren
follow us on mang xa hoi
forgot your password? get help
font size decrease font size increase font size
forum rules
forum jump
forgot your username
forgot your user name""", 5), ("""\
forums
followers
follow 0
follow
forward 0
forward
font chữ
font chu""", 4)],
    'gh': [("""\
ghi nhớ đăng nhập
ghi nhớ mật khẩu
ghi nhớ tài khoản
ghi nho dang nhap
ghi nho mat khau
ghi nho tai khoan""", 5)],
    'tê': [("""\
tên đăng nhập
tên tài khoản hoặc địa chỉ email
tên người dùng hoặc địa chỉ email
tên nguồn
tên (không hiển thị trên trang
tên ( hiển thị trên trang
tên người dùng của bạn""", 5), ("""\
tên bạn
tên của bạn
tên""", 4)],
    'sc': [("""\
scroll to đầu trang
scroll to top
scroll to trên
scroll to trên cùng
scan mã qr để tải
scan mã qr để tải ứng dụng
scan mã qr để tải app
scan mã qr để theo dõi
scan mã qr để đọc báo
scan mã qr để truy cập
scroll to dau trang
scroll to tren
scroll to tren cung
scan ma qr de tai
scan ma qr de tai ung dung
scan ma qr de tai app
scan ma qr de theo doi
scan ma qr de doc bao
scan ma qr de truy cap
scan to open on studocu""", 5), ("""\
scroll to continue""", 11)],
    'op': [("""\
open menu
open in app
open comment sort options""", 5)],
    'bỏ': [("""\
bỏ qua nội dung chính
bỏ qua nội dung
bỏ qua quảng cáo
bỏ qua thông báo
bỏ qua âm thanh
bỏ lưu bài
bỏ qua để tới nội dung
bỏ qua đến phần nội dung chính
bỏ qua đến phần nội dung
bỏ qua đến nội dung chính
bỏ qua đến nội dung
bỏ qua tới phần tìm
bỏ qua tới phần tìm kiếm
bỏ qua tới phần nội dung
bỏ qua tới phần bình luận
bỏ qua đọc nhiều nhất và tiếp tục đọc
bỏ qua đọc nhiều và tiếp tục đọc
bỏ qua tin chính và tiếp tục đọc
bỏ qua tin khác và tiếp tục đọc
bỏ qua bài mới và tiếp tục đọc
bỏ qua bài nổi bật và tiếp tục đọc
bỏ qua bài đọc nhiều và tiếp tục đọc
bỏ qua xem nhiều và tiếp tục đọc
bỏ qua chúng tôi trên mạng xã hội và tiếp tục đọc
bỏ qua tin tức qua email và tiếp tục đọc
bỏ qua podcast và tiếp tục đọc
bỏ qua quảng cáo và tiếp tục đọc
bỏ qua twitter tin và tiếp tục đọc
bỏ qua facebook tin và tiếp tục đọc
bỏ qua youtube tin và tiếp tục đọc
bỏ qua instagram tin và tiếp tục đọc
bỏ qua x tin và tiếp tục đọc
bỏ qua video và tiếp tục đọc
bỏ qua tin và tiếp tục đọc
bỏ qua điều hướng
bỏ qua để đến nội dung chính
bỏ qua để đến nội dung
bỏ qua quảng cáo sau 0s
bỏ qua quảng cáo sau 0 giây
bỏ qua để xem nội dung
bỏ qua recommended articles và tiếp tục đọc""", 5), ("""\
bỏ thích 0
bỏ thích
bỏ theo dõi 0
bỏ theo dõi""", 4), ("""\
bỏ tắt tiếng""", 9)],
    'ge': [("""\
get it on google play
get it on app store
get it on the app store
get it on appstore
geen opmerkingen
get help""", 5), ("""\
get app""", 4)],
    'av': [("""\
available on google play
available on app store
available on the app store
available on appstore
average rating 0 / 0
available formats""", 5)],
    'xế': [("""\
xếp hạng bài viết
xếp hạng bài viết này
xếp hạng của bạn về bài viết
xếp hạng nội dung này
xếp hạng: 0 - 0 phiếu bầu
xếp bài""", 5), ("""\
xếp theo
xếp hạng""", 4)],
    'wa': [("""\
was this article helpful
was this helpful
was this page helpful""", 5), ("""\
watch now""", 4), ("""\
watch later""", 9)],
    'gõ': [("""\
gõ từ khóa
gõ nội dung
gõ từ khóa tìm kiếm
gõ từ khóa cần tìm
gõ ý kiến của bạn
gõ mã xác nhận
gõ bình luận của bạn
gõ tên của bạn
gõ email của bạn
gõ nội dung bình luận
gõ từ khoá
gõ từ khoá tìm kiếm
gõ từ khoá cần tìm""", 5)],
    'ad': [("""\
add a comment
add more content here
add comment
add your comment
add your reply
add bookmark
add to wishlist
add to cart
add new comment""", 5), ("""\
advertise
additional information""", 4), ("""\
ads by ants
ads by admicro
ads by eclick
ads by mgid
ads by blueseed
ads by adtima
ads by taboola
ads by outbrain
adsense
advertisement
advertisements
advertising
ads
ad
ads by google
ads 0:0""", 11)],
    'wr': [("""\
write a comment""", 5), ("""\
write""", 4)],
    'để': [("""\
để lại bình luận
để lại một bình luận
để lại phản hồi
để lại một phản hồi
để lại một bình luận hủy
để lại một bình luận hủy trả lời
để lại một bình luận cancel reply
để lại bình luận hủy
để lại bình luận hủy trả lời
để lại bình luận cancel reply
để lại một bình luận huỷ
để lại một bình luận huỷ trả lời
để lại bình luận huỷ
để lại bình luận huỷ trả lời""", 5), ("""\
để sau""", 4)],
    'hủ': [("""\
hủy trả lời
hủy đăng ký""", 5), ("""\
hủy""", 4)],
    'tắ': [("""\
tắt bình luận
tắt quảng cáo
tắt thông báo
tắt âm thanh
tắt quảng cáo sau 0s
tắt quảng cáo sau 0 giây
tắt âm báo bàn thắng
tắt âm báo trận đấu
tắt âm báo tin mới
tắt âm báo diễn biến
tắt thông báo bàn thắng
tắt thông báo trận đấu
tắt thông báo tin mới
tắt thông báo diễn biến
tắt chuông báo bàn thắng
tắt chuông báo trận đấu
tắt chuông báo tin mới
tắt chuông báo diễn biến""", 5), ("""\
tắt đèn""", 4), ("""\
tắt tiếng
tắt mô tả
tắt phụ đề
tắt chú thích""", 9)],
    'sắ': [("""\
sắp xếp theo
sắp xếp: hay nhất
sắp xếp: mới nhất
sắp xếp: cũ nhất
sắp xếp: phù hợp nhất
sắp xếp: nhiều bình chọn nhất
sắp xếp: liên quan nhất
sắp xếp theo: hay nhất
sắp xếp theo: mới nhất
sắp xếp theo: cũ nhất
sắp xếp theo: phù hợp nhất
sắp xếp theo: nhiều bình chọn nhất
sắp xếp theo: liên quan nhất""", 5), ("""\
sắp xếp""", 4)],
    'pl': [("""\
please nhập đầy đủ thông tin
please nhập tiếng việt có dấu
please gõ tiếng việt có dấu
please viết tiếng việt có dấu
please bật tiếng việt có dấu
please nhập mã xác nhận
please bật javascript
please chờ trong giây lát
please đợi trong giây lát
please enable javascript
please wait
please nhap day du thong tin
please nhap tieng viet co dau
please go tieng viet co dau
please viet tieng viet co dau
please bat tieng viet co dau
please nhap ma xac nhan
please bat javascript
please cho trong giay lat
please doi trong giay lat
please enter your comment
please enter your name here
please enter your email address here
please enter a valid email address""", 5), ("""\
play
play video
playback rate
play - 0:0
play 0:0 / 0:0
play 0:0
play ⏮ ⏭ - 0:0
play ⏮ ⏭ 0:0 / 0:0
play ⏮ ⏭ 0:0
play ⏪ ⏩ - 0:0
play ⏪ ⏩ 0:0 / 0:0
play ⏪ ⏩ 0:0
playlist""", 9)],
    'ja': [("""\
javascript is disabled""", 5)],
    'tw': [("""\
twitter facebook
twitter twitter
twitter zalo
twitter google
twitter linkedin
twitter pinterest
twitter print
twitter email
tweet this
tweet on facebook
tweet on twitter
tweet on x
tweet on pinterest
tweet on zalo""", 5), ("""\
tweet 0
tweet
twitter""", 4)],
    'za': [("""\
zalo facebook
zalo twitter
zalo zalo
zalo google
zalo linkedin
zalo pinterest
zalo print
zalo email
zadne komentare""", 5), ("""\
zalo""", 4)],
    'bậ': [("""\
bật quảng cáo
bật thông báo
bật âm thanh
bật âm báo bàn thắng
bật âm báo trận đấu
bật âm báo tin mới
bật âm báo diễn biến
bật thông báo bàn thắng
bật thông báo trận đấu
bật thông báo tin mới
bật thông báo diễn biến
bật chuông báo bàn thắng
bật chuông báo trận đấu
bật chuông báo tin mới
bật chuông báo diễn biến""", 5), ("""\
bật tiếng""", 9)],
    'ac': [("""\
accept cookies
accept all
accept all cookies
active member""", 5), ("""\
accept""", 4)],
    'yê': [("""\
yêu cầu xuất hóa đơn điện tử
yêu cầu xuất hóa đơn
yêu thích món 0
yêu thích công thức 0
yêu thích bài 0
yêu thích tin 0
yêu cầu gọi lại
yêu cầu xuất hoá đơn điện tử
yêu cầu xuất hoá đơn
yêu thích 0
yêu cầu liên hệ lại""", 5), ("""\
yêu cầu báo giá
yêu thích""", 4)],
    'cậ': [("""\
cập nhật giỏ hàng
cập nhật: 0 giây trước
cập nhật: 0 phút trước
cập nhật: 0 giờ trước
cập nhật: 0 ngày trước
cập nhật: 0 tuần trước
cập nhật: 0 tháng trước
cập nhật: 0 năm trước
cập nhật 0 giây trước
cập nhật 0 phút trước
cập nhật 0 giờ trước
cập nhật 0 ngày trước
cập nhật 0 tuần trước
cập nhật 0 tháng trước
cập nhật 0 năm trước
cập nhật lần cuối: 0 giây trước
cập nhật lần cuối: 0 phút trước
cập nhật lần cuối: 0 giờ trước
cập nhật lần cuối: 0 ngày trước
cập nhật lần cuối: 0 tuần trước
cập nhật lần cuối: 0 tháng trước
cập nhật lần cuối: 0 năm trước
cập nhật lần cuối 0 giây trước
cập nhật lần cuối 0 phút trước
cập nhật lần cuối 0 giờ trước
cập nhật lần cuối 0 ngày trước
cập nhật lần cuối 0 tuần trước
cập nhật lần cuối 0 tháng trước
cập nhật lần cuối 0 năm trước
cập nhật tùy chọn
cập nhật tuỳ chọn""", 5)],
    'áp': [("""\
áp dụng mã giảm giá""", 5)],
    '/ ': [("""\
/ 0 bình luận
/ 0 đánh giá
/ 0 nhận xét
/ 0 binh luan
/ 0 danh gia
/ 0 nhan xet""", 5)],
    'aa': [("""\
aa aa
aa""", 5)],
    'a ': [("""\
a a a
a a
a a- a
a password will be e-mailed to you""", 5)],
    'a+': [("""\
a+ a
a+a""", 5)],
    'a-': [("""\
a- a
a-a
a-aa
a- a a""", 5)],
    'pi': [("""\
pin it
pin it for later
pin this for later
pin on facebook
pin on twitter
pin on x
pin on pinterest
pin on zalo
pingbacks are on
pingbacks are off""", 5), ("""\
pin 0
pin
pinterest""", 4), ("""\
picture-in-picture""", 9)],
    'pd': [("""\
pdf""", 5)],
    'fi': [("""\
filed under uncategorized
filed under tin tức
filed under
file đính kèm
filed under tin tuc
file dinh kem
fill in your details below or click an icon to log in""", 5)],
    'ol': [("""\
older posts
older post
older""", 5), ("""\
oldest""", 4)],
    'pa': [("""\
page 0 / 0
page 0 của 0
page 0 of 0
page 0 cua 0
password recovery
page 0/0 đầu tiên 0 0 0 0 0 cuối cùng
page 0/0 đầu tiên 0 0 0 0 0 last
page 0/0 đầu tiên 0 0 0 0 cuối cùng
page 0/0 đầu tiên 0 0 0 0 last
page 0/0 đầu tiên 0 0 0 cuối cùng
page 0/0 đầu tiên 0 0 0 last
page 0/0 first 0 0 0 0 0 cuối cùng
page 0/0 first 0 0 0 0 0 last
page 0/0 first 0 0 0 0 cuối cùng
page 0/0 first 0 0 0 0 last
page 0/0 first 0 0 0 cuối cùng
page 0/0 first 0 0 0 last
page 0 first
page 0 đầu tiên
page 0 đầu
page 0 of 0 first
page 0 of 0 đầu tiên
page 0 of 0 đầu
page 0 trên 0 first
page 0 trên 0 đầu tiên
page 0 trên 0 đầu
palatino linotype
patrick hand
page 0/0 dau tien 0 0 0 0 0 cuoi cung
page 0/0 dau tien 0 0 0 0 0 last
page 0/0 dau tien 0 0 0 0 cuoi cung
page 0/0 dau tien 0 0 0 0 last
page 0/0 dau tien 0 0 0 cuoi cung
page 0/0 dau tien 0 0 0 last
page 0/0 first 0 0 0 0 0 cuoi cung
page 0/0 first 0 0 0 0 cuoi cung
page 0/0 first 0 0 0 cuoi cung
page 0 dau tien
page 0 dau
page 0 of 0 dau tien
page 0 of 0 dau
page 0 tren 0 first
page 0 tren 0 dau tien
page 0 tren 0 dau""", 5), ("""\
password""", 4), ("""\
pause
pause - 0:0
pause 0:0 / 0:0
pause 0:0
pause ⏮ ⏭ - 0:0
pause ⏮ ⏭ 0:0 / 0:0
pause ⏮ ⏭ 0:0
pause ⏪ ⏩ - 0:0
pause ⏪ ⏩ 0:0 / 0:0
pause ⏪ ⏩ 0:0""", 9)],
    'ju': [("""\
junior member
jump to recipe
just added to your cart""", 5), ("""\
just now""", 4)],
    'we': [("""\
well-known member
welcome! log into your account
welcome, login to your account
we have 0 guests and no members online
we have 0 guests and 0 members online
we have 0 guests online
we have 0 guest and no members online
we have 0 guest and 0 members online
we have 0 guest online""", 5), ("""\
website""", 4)],
    'lầ': [("""\
lần đọc: 0
lần xem: 0
lần tải: 0
lần nghe: 0
lần truy cập: 0
lần thích: 0
lần chia sẻ: 0
lần bình luận: 0""", 5)],
    'on': [("""\
online: 0
online 0
one blogger likes this""", 5), ("""\
on this page [ẩn
on this page ẩn
on this page [hiện
on this page hiện
on this page toggle
on this page
on this page [an
on this page an
on this page [hien
on this page hien""", 7)],
    'má': [("""\
máy chủ tìm kiếm 0""", 5)],
    'mặ': [("""\
mặc định cỡ chữ
mặt hàng đã thêm vào giỏ hàng
mặt cười đang mở
mặt cười đang tắt
mặt cười đang bật""", 5), ("""\
mặc định""", 4)],
    'mã': [("""\
mã an toàn
mã bảo mật
mã: [chọn tất cả] [mở rộng/thu hẹp
mã: [chọn tất cả] [expand/collapse
mã: [chọn tất cả
mã: chọn tất cả [mở rộng/thu hẹp
mã: chọn tất cả [expand/collapse
mã: chọn tất cả
mã: select all [mở rộng/thu hẹp
mã: select all [expand/collapse
mã: select all
mã: [select all] [mở rộng/thu hẹp
mã: [select all] [expand/collapse
mã: [select all
mã giảm giá của shop
mã html đang mở
mã html đang tắt
mã html đang bật
mã [img] đang mở
mã [img] đang tắt
mã [img] đang bật""", 5), ("""\
mã tin: 0
mã tin 0
mã xác nhận
mã kiểm tra
mã bảo vệ
mã giảm giá""", 4), ("""\
mã nhúng""", 9)],
    'ex': [("""\
exit mobile version
export as pdf
exported data
expand comment search""", 5), ("""\
exit fullscreen""", 9)],
    'au': [("""\
aucun commentaire""", 5), ("""\
audio track
auto play
autoplay
audio file
audio 0:0
audio player
audio""", 9)],
    'ko': [("""\
kommentar veröffentlichen
kommentar veroffentlichen""", 5)],
    'äl': [("""\
älterer post""", 5)],
    'ee': [("""\
een reactie posten""", 5)],
    'ni': [("""\
nieuwere post""", 5)],
    'ou': [("""\
oudere post""", 5), ("""\
out of stock""", 4)],
    'žá': [("""\
žádné komentáře""", 5)],
    'ok': [("""\
okomentovat""", 5), ("""\
ok""", 4)],
    'br': [("""\
brak komentarzy""", 5), ("""\
breaking news""", 4)],
    'cr': [("""\
create a website or blog at wordpress.com
create your first playlist
create playlist
create an account""", 5)],
    'ed': [("""\
edit this page
edit source
editor picks""", 5), ("""\
edit""", 4)],
    'wi': [("""\
wikipediabách khoa toàn thư mở
wikipediabach khoa toan thu mo""", 5), ("""\
width px height px""", 9)],
    'sử': [("""\
sửa | sửa mã nguồn
sửa mã nguồn
sửa liên kết
sửa các liên kết
sửa cuối: 0/0/0
sửa lần cuối: 0/0/0
sửa đổi cuối: 0/0/0
sửa đổi lần cuối: 0/0/0
sửa lời
sửa lời bài hát""", 5), ("""\
sửa đổi""", 4)],
    'nạ': [("""\
nạp thêm sao""", 5)],
    'tặ': [("""\
tặng sao thành công
tặng sao không thành công""", 5), ("""\
tặng sao
tặng quà
tặng quà cho tác giả""", 4)],
    'lọ': [("""\
lọc: hay nhất
lọc: mới nhất
lọc: cũ nhất
lọc: phù hợp nhất
lọc: nhiều bình chọn nhất
lọc: liên quan nhất""", 5)],
    'tớ': [("""\
tới trang gốc
tới bài gốc
tới tin gốc
tới bài viết gốc
tới nội dung chính
tới điều hướng chính
tới trang tìm kiếm""", 5)],
    'vn': [("""\
vn | en
vn | en 日本語
vn | en jp
vn | en 中文
vn | en cn
vn | en 한국어
vn | en kr
vn | en fr
vn | english
vn | english 日本語
vn | english jp
vn | english 中文
vn | english cn
vn | english 한국어
vn | english kr
vn | english fr""", 5), ("""\
vni""", 4)],
    'tí': [("""\
tính năng bình luận đã đóng
tính năng bình luận đã đóng lại
tính năng bình luận đã tắt
tính năng bình luận đã khóa
tính năng bình luận đã được đóng
tính năng bình luận đã được đóng lại
tính năng bình luận đã được tắt
tính năng bình luận đã được khóa
tính năng bình luận đã bị đóng
tính năng bình luận đã bị đóng lại
tính năng bình luận đã bị tắt
tính năng bình luận đã bị khóa
tính năng bình luận hiện đã đóng
tính năng bình luận hiện đã đóng lại
tính năng bình luận hiện đã tắt
tính năng bình luận hiện đã khóa
tính năng bình luận đã khoá
tính năng bình luận đã được khoá
tính năng bình luận đã bị khoá
tính năng bình luận hiện đã khoá""", 5)],
    'dm': [("""\
dmca.com protection status""", 5)],
    'tệ': [("""\
tệp đính kèm""", 5)],
    '⇑ ': [("""\
⇑ về đầu trang
⇑ lên đầu trang
⇑ đầu trang
⇑ back to top
⇑ top
⇑ ve dau trang
⇑ len dau trang
⇑ dau trang""", 5)],
    'pu': [("""\
published time
publish with hashnode""", 5), ("""\
purge""", 4)],
    'ce': [("""\
centerrightdel""", 5)],
    'ye': [("""\
yeu cau xuat hoa don dien tu
yeu cau xuat hoa don
yeu thich mon 0
yeu thich cong thuc 0
yeu thich bai 0
yeu thich tin 0
yeu cau goi lai
yeu thich 0
yeu cau lien he lai""", 5), ("""\
yesterday
yeu cau bao gia
yeu thich""", 4)],
    'ap': [("""\
ap dung ma giam gia""", 5), ("""\
apple podcasts""", 4)],
    'or': [("""\
organize your knowledge with lists and highlights""", 5)],
    'dr': [("""\
drag image to reposition""", 5)],
    'un': [("""\
untitled document""", 5), ("""\
unfollow
uncategorized
ung tuyen ngay""", 4), ("""\
unmute
unable to play media""", 9)],
    'bê': [("""\
bên trên bottom""", 5)],
    'tù': [("""\
tùy chọn chủ đề""", 5), ("""\
tùy chỉnh phụ đề""", 9)],
    'us': [("""\
users browsing this thread
user rating: / 0
user rating: 0 / 0""", 5), ("""\
users
username""", 4), ("""\
use up/down arrow keys to increase or decrease volume""", 9)],
    'it': [("""\
it's easy, we'll help you""", 5)],
    'hế': [("""\
hết hạn trong 0 ngày
hết hạn sau 0 ngày""", 5), ("""\
hết hàng""", 4)],
    'up': [("""\
upload tài liệu
upload tai lieu""", 5), ("""\
upvote""", 4)],
    'fl': [("""\
flag for inappropriate content""", 5), ("""\
flipboard""", 4)],
    'ev': [("""\
everything you want to read""", 5)],
    'fb': [("""\
fbpx""", 5)],
    'mậ': [("""\
mật khẩu của bạn
mật khẩu đã được gửi vào email của bạn""", 5), ("""\
mật khẩu""", 4)],
    'bb': [("""\
bb code is on
bb code is off
bb code đang mở
bb code đang tắt
bb code đang bật
bbcode is on
bbcode is off
bbcode đang mở
bbcode đang tắt
bbcode đang bật
bb code dang mo
bb code dang tat
bb code dang bat
bbcode dang mo
bbcode dang tat
bbcode dang bat""", 5)],
    'vb': [("""\
vb code is on
vb code is off
vb code đang mở
vb code đang tắt
vb code đang bật
vb code dang mo
vb code dang tat
vb code dang bat""", 5), ("""\
vb gốc
vb liên quan
vb goc
vb lien quan""", 4)],
    'im': [("""\
img] is on
img] is off
img] đang mở
img] đang tắt
img] đang bật
img] code is on
img] code is off
img] code đang mở
img] code đang tắt
img] code đang bật
img] dang mo
img] dang tat
img] dang bat
img] code dang mo
img] code dang tat
img] code dang bat""", 5)],
    'ht': [("""\
html is on
html is off
html đang mở
html đang tắt
html đang bật
html code is on
html code is off
html code đang mở
html code đang tắt
html code đang bật
html dang mo
html dang tat
html dang bat
html code dang mo
html code dang tat
html code dang bat""", 5)],
    'sm': [("""\
smilies are on
smilies are off""", 5)],
    'ké': [("""\
kéo xuống để đọc tiếp
kéo xuống để xem tiếp
kéo xuống để xem thêm
kéo ngang để đọc tiếp
kéo ngang để xem tiếp
kéo ngang để xem thêm
kéo sang trái để đọc tiếp
kéo sang trái để xem tiếp
kéo sang trái để xem thêm
kéo sang phải để đọc tiếp
kéo sang phải để xem tiếp
kéo sang phải để xem thêm
kémtốt nhất
kém tốt nhất
kém tốt""", 5)],
    'mú': [("""\
múi giờ gmt +0 hiện tại là 0:0
múi giờ gmt +0 hiện tại là 0:0 am
múi giờ gmt +0 hiện tại là 0:0 pm
múi giờ gmt +0 bây giờ là 0:0
múi giờ gmt +0 bây giờ là 0:0 am
múi giờ gmt +0 bây giờ là 0:0 pm""", 5)],
    'at': [("""\
attachment size""", 5)],
    'jc': [("""\
jcomments""", 5)],
    'wh': [("""\
who's online""", 5), ("""\
whatsapp""", 4)],
    'mà': [("""\
màu sepia""", 5), ("""\
màu chữ
màu nền""", 4)],
    'fu': [("""\
full khung""", 5), ("""\
functional""", 4), ("""\
fullscreen""", 9)],
    'jo': [("""\
jobs
join date
joined""", 4)],
    'ov': [("""\
overview""", 4)],
    'nu': [("""\
null""", 4), ("""\
nu mien bac
nu mien trung
nu mien nam""", 9)],
    'bâ': [("""\
bây giờ""", 4)],
    'tó': [("""\
tóm tắt nội dung [ẩn
tóm tắt nội dung ẩn
tóm tắt nội dung [hiện
tóm tắt nội dung hiện
tóm tắt nội dung toggle
tóm tắt nội dung""", 7)],
    'gố': [("""\
gốc 0
gốc""", 4)],
    'zi': [("""\
zing me""", 4)],
    'ya': [("""\
yahoo""", 4)],
    'x': [("""\
x""", 4)],
    '×': [("""\
×""", 4)],
    '✕': [("""\
✕""", 4)],
    '✖': [("""\
✖""", 4)],
    'vừ': [("""\
vừa xong""", 4)],
    'rồ': [("""\
rồi
rồi chưa""", 4)],
    'lù': [("""\
lùi""", 4)],
    'rấ': [("""\
rất hài lòng
rất không hài lòng""", 4)],
    'gọ': [("""\
gọi ngay
gọi điện""", 4)],
    'ứn': [("""\
ứng tuyển ngay""", 4)],
    'lớ': [("""\
lớn hơn""", 4)],
    'ct': [("""\
ctrl k""", 4)],
    'nơ': [("""\
nơi cư ngụ""", 4)],
    'pe': [("""\
performance""", 4)],
    'a': [("""\
a""", 4)],
    'ro': [("""\
roi
roi chua""", 4)],
    'tỉ': [("""\
tỉ lệ phát lại""", 9)],
    'mứ': [("""\
mức âm lượng""", 9)],
    'đâ': [("""\
đây là một cửa sổ phương thức""", 9)],
    'nữ': [("""\
nữ miền bắc
nữ miền trung
nữ miền nam""", 9)],
    '0:': [("""\
0:0 0:0:0 0:0
0:0 0:0""", 9)],
    '0x': [("""\
0x chọn tốc độ đọc
0x chon toc do doc""", 9)],
    '0p': [("""\
0p 0p 0p auto
0p 0p 0p
0p 0p 0p 0p auto
0p 0p 0p 0p""", 9)],
    'đo': [("""\
đoạn clip
đoạn video""", 10)],
    'sl': [("""\
slideshow""", 10)],
    'vị': [("""\
vị trí quảng cáo""", 11)],
}

# first word: spellings and the number of their kind
OPENERS: dict[str, list[tuple[tuple[str, ...], int]]] = {
    'xem': [(('xem thêm:', 'xem thêm :', 'xem tiếp:', 'xem tiếp :', 'xem ngay:', 'xem ngay :', 'xem lại:', 'xem lại :', 'xem thêm bài:', 'xem thêm bài :', 'xem thêm tin:', 'xem thêm tin :', 'xem thêm video:', 'xem thêm video :', 'xem bài:', 'xem bài :', 'xem xem:', 'xem xem :', 'xem xem thêm:', 'xem xem thêm :', 'xem vào đây:', 'xem vào đây :', 'xem tại đây:', 'xem tại đây :', 'xem thêm thông tin:', 'xem thêm ảnh:', 'xem thêm bài viết:', 'xem thêm chi tiết:', 'xem kèm:', 'xem thêm tại đây:', 'xem thêm ở đây:', 'xem thêm |', 'xem thêm >>', 'xem thêm »', 'xem thêm ->', 'xem thêm -->', 'xem thêm =>', 'xem thêm →', 'xem tiếp >>', 'xem tiếp »', 'xem tiếp ->', 'xem tiếp -->', 'xem tiếp =>', 'xem tiếp →', 'xem ngay >>', 'xem ngay »', 'xem ngay ->', 'xem ngay -->', 'xem ngay =>', 'xem ngay →', 'xem them:', 'xem them :', 'xem tiep:', 'xem tiep :', 'xem lai:', 'xem lai :', 'xem them bai:', 'xem them bai :', 'xem them tin:', 'xem them tin :', 'xem them video:', 'xem them video :', 'xem bai:', 'xem bai :', 'xem xem them:', 'xem xem them :', 'xem vao day:', 'xem vao day :', 'xem tai day:', 'xem tai day :', 'xem them thong tin:', 'xem them anh:', 'xem them bai viet:', 'xem them chi tiet:', 'xem kem:', 'xem them tai day:', 'xem them o day:', 'xem them |', 'xem them >>', 'xem them »', 'xem them ->', 'xem them -->', 'xem them =>', 'xem them →', 'xem tiep >>', 'xem tiep »', 'xem tiep ->', 'xem tiep -->', 'xem tiep =>', 'xem tiep →'), 13), (('xem bài viết gốc tại: http', 'xem bài gốc: http', 'xem và tải ngay bản đầy đủ', 'xem bai viet goc tai: http', 'xem bai goc: http', 'xem va tai ngay ban day du'), 5), (('xem tất cả bài viết của', 'xem tất cả các bài đăng của', 'xem tat ca bai viet cua', 'xem tat ca cac bai dang cua'), 5), (('xem thêm về:', 'xem thêm chủ đề:', 'xem them ve:', 'xem them chu de:'), 8), (('xem',), 10)],
    'đọc': [(('đọc thêm:', 'đọc thêm :', 'đọc tiếp:', 'đọc tiếp :', 'đọc ngay:', 'đọc ngay :', 'đọc lại:', 'đọc lại :', 'đọc thêm bài:', 'đọc thêm bài :', 'đọc thêm tin:', 'đọc thêm tin :', 'đọc thêm video:', 'đọc thêm video :', 'đọc bài:', 'đọc bài :', 'đọc xem:', 'đọc xem :', 'đọc xem thêm:', 'đọc xem thêm :', 'đọc vào đây:', 'đọc vào đây :', 'đọc tại đây:', 'đọc tại đây :', 'đọc thêm thông tin:', 'đọc thêm ảnh:', 'đọc thêm bài viết:', 'đọc thêm chi tiết:', 'đọc kèm:', 'đọc thêm tại đây:', 'đọc thêm ở đây:', 'đọc thêm |', 'đọc thêm >>', 'đọc thêm »', 'đọc thêm ->', 'đọc thêm -->', 'đọc thêm =>', 'đọc thêm →', 'đọc tiếp >>', 'đọc tiếp »', 'đọc tiếp ->', 'đọc tiếp -->', 'đọc tiếp =>', 'đọc tiếp →', 'đọc ngay >>', 'đọc ngay »', 'đọc ngay ->', 'đọc ngay -->', 'đọc ngay =>', 'đọc ngay →'), 13), (('đọc thêm về:',), 8), (('đọc báo',), 14)],
    'tham': [(('tham khảo thêm:', 'tham khảo thêm :', 'tham khảo tiếp:', 'tham khảo tiếp :', 'tham khảo ngay:', 'tham khảo ngay :', 'tham khảo lại:', 'tham khảo lại :', 'tham khảo thêm bài:', 'tham khảo thêm bài :', 'tham khảo thêm tin:', 'tham khảo thêm tin :', 'tham khảo thêm video:', 'tham khảo thêm video :', 'tham khảo bài:', 'tham khảo bài :', 'tham khảo xem:', 'tham khảo xem :', 'tham khảo xem thêm:', 'tham khảo xem thêm :', 'tham khảo vào đây:', 'tham khảo vào đây :', 'tham khảo tại đây:', 'tham khảo tại đây :', 'tham khảo thêm thông tin:', 'tham khảo thêm ảnh:', 'tham khảo thêm bài viết:', 'tham khảo thêm chi tiết:', 'tham khảo thêm >>', 'tham khảo thêm »', 'tham khảo thêm ->', 'tham khảo thêm -->', 'tham khảo thêm =>', 'tham khảo thêm →', 'tham khảo tiếp >>', 'tham khảo tiếp »', 'tham khảo tiếp ->', 'tham khảo tiếp -->', 'tham khảo tiếp =>', 'tham khảo tiếp →', 'tham khảo ngay >>', 'tham khảo ngay »', 'tham khảo ngay ->', 'tham khảo ngay -->', 'tham khảo ngay =>', 'tham khảo ngay →', 'tham khao them:', 'tham khao them :', 'tham khao tiep:', 'tham khao tiep :', 'tham khao ngay:', 'tham khao ngay :', 'tham khao lai:', 'tham khao lai :', 'tham khao them bai:', 'tham khao them bai :', 'tham khao them tin:', 'tham khao them tin :', 'tham khao them video:', 'tham khao them video :', 'tham khao bai:', 'tham khao bai :', 'tham khao xem:', 'tham khao xem :', 'tham khao xem them:', 'tham khao xem them :', 'tham khao vao day:', 'tham khao vao day :', 'tham khao tai day:', 'tham khao tai day :', 'tham khao them thong tin:', 'tham khao them anh:', 'tham khao them bai viet:', 'tham khao them chi tiet:', 'tham khao them >>', 'tham khao them »', 'tham khao them ->', 'tham khao them -->', 'tham khao them =>', 'tham khao them →', 'tham khao tiep >>', 'tham khao tiep »', 'tham khao tiep ->', 'tham khao tiep -->', 'tham khao tiep =>', 'tham khao tiep →', 'tham khao ngay >>', 'tham khao ngay »', 'tham khao ngay ->', 'tham khao ngay -->', 'tham khao ngay =>', 'tham khao ngay →'), 13), (("tham khảo tài liệu '", 'tham gia ngày:', "tham khao tai lieu '", 'tham gia ngay:'), 5), (('tham gia',), 14)],
    'nghe': [(('nghe thêm:', 'nghe thêm :', 'nghe tiếp:', 'nghe tiếp :', 'nghe ngay:', 'nghe ngay :', 'nghe lại:', 'nghe lại :', 'nghe thêm bài:', 'nghe thêm bài :', 'nghe thêm tin:', 'nghe thêm tin :', 'nghe thêm video:', 'nghe thêm video :', 'nghe bài:', 'nghe bài :', 'nghe xem:', 'nghe xem :', 'nghe xem thêm:', 'nghe xem thêm :', 'nghe vào đây:', 'nghe vào đây :', 'nghe tại đây:', 'nghe tại đây :', 'nghe kèm:', 'nghe them:', 'nghe them :', 'nghe tiep:', 'nghe tiep :', 'nghe lai:', 'nghe lai :', 'nghe them bai:', 'nghe them bai :', 'nghe them tin:', 'nghe them tin :', 'nghe them video:', 'nghe them video :', 'nghe bai:', 'nghe bai :', 'nghe xem them:', 'nghe xem them :', 'nghe vao day:', 'nghe vao day :', 'nghe tai day:', 'nghe tai day :', 'nghe kem:'), 13), (('nghe',), 10), (('nghe',), 14)],
    'tìm': [(('tìm hiểu thêm:', 'tìm hiểu thêm :', 'tìm hiểu tiếp:', 'tìm hiểu tiếp :', 'tìm hiểu ngay:', 'tìm hiểu ngay :', 'tìm hiểu lại:', 'tìm hiểu lại :', 'tìm hiểu thêm bài:', 'tìm hiểu thêm bài :', 'tìm hiểu thêm tin:', 'tìm hiểu thêm tin :', 'tìm hiểu thêm video:', 'tìm hiểu thêm video :', 'tìm hiểu bài:', 'tìm hiểu bài :', 'tìm hiểu xem:', 'tìm hiểu xem :', 'tìm hiểu xem thêm:', 'tìm hiểu xem thêm :', 'tìm hiểu vào đây:', 'tìm hiểu vào đây :', 'tìm hiểu tại đây:', 'tìm hiểu tại đây :', 'tìm hiểu thêm thông tin:', 'tìm hiểu thêm ảnh:', 'tìm hiểu thêm bài viết:', 'tìm hiểu thêm chi tiết:', 'tìm hiểu thêm >>', 'tìm hiểu thêm »', 'tìm hiểu thêm ->', 'tìm hiểu thêm -->', 'tìm hiểu thêm =>', 'tìm hiểu thêm →', 'tìm hiểu tiếp >>', 'tìm hiểu tiếp »', 'tìm hiểu tiếp ->', 'tìm hiểu tiếp -->', 'tìm hiểu tiếp =>', 'tìm hiểu tiếp →', 'tìm hiểu ngay >>', 'tìm hiểu ngay »', 'tìm hiểu ngay ->', 'tìm hiểu ngay -->', 'tìm hiểu ngay =>', 'tìm hiểu ngay →'), 13), (('tìm kiếm nhiều:',), 8)],
    'bấm': [(('bấm thêm:', 'bấm thêm :', 'bấm tiếp:', 'bấm tiếp :', 'bấm ngay:', 'bấm ngay :', 'bấm lại:', 'bấm lại :', 'bấm thêm bài:', 'bấm thêm bài :', 'bấm thêm tin:', 'bấm thêm tin :', 'bấm thêm video:', 'bấm thêm video :', 'bấm bài:', 'bấm bài :', 'bấm xem:', 'bấm xem :', 'bấm xem thêm:', 'bấm xem thêm :', 'bấm vào đây:', 'bấm vào đây :', 'bấm tại đây:', 'bấm tại đây :', 'bấm để xem:', 'bấm vào đây để xem:', 'bấm xem ngay:', 'bấm xem tiếp:', 'bấm đọc ngay:', 'bấm đọc thêm:', 'bấm đọc tiếp:'), 13), (('bấm để chia sẻ trên', 'bấm chia sẻ trên'), 5), (('bấm',), 14)],
    'nhấn': [(('nhấn thêm:', 'nhấn thêm :', 'nhấn tiếp:', 'nhấn tiếp :', 'nhấn ngay:', 'nhấn ngay :', 'nhấn lại:', 'nhấn lại :', 'nhấn thêm bài:', 'nhấn thêm bài :', 'nhấn thêm tin:', 'nhấn thêm tin :', 'nhấn thêm video:', 'nhấn thêm video :', 'nhấn bài:', 'nhấn bài :', 'nhấn xem:', 'nhấn xem :', 'nhấn xem thêm:', 'nhấn xem thêm :', 'nhấn vào đây:', 'nhấn vào đây :', 'nhấn tại đây:', 'nhấn tại đây :', 'nhấn để xem:', 'nhấn vào đây để xem:', 'nhấn xem ngay:', 'nhấn xem tiếp:', 'nhấn đọc ngay:', 'nhấn đọc thêm:', 'nhấn đọc tiếp:'), 13), (('nhấn để hiện số:', 'nhấn để chia sẻ trên', 'nhấn chia sẻ trên', 'nhấn vào để chia sẻ trên', 'nhấn vào chia sẻ trên'), 5), (('nhấn',), 14)],
    'click': [(('click thêm:', 'click thêm :', 'click tiếp:', 'click tiếp :', 'click ngay:', 'click ngay :', 'click lại:', 'click lại :', 'click thêm bài:', 'click thêm bài :', 'click thêm tin:', 'click thêm tin :', 'click thêm video:', 'click thêm video :', 'click bài:', 'click bài :', 'click xem:', 'click xem :', 'click xem thêm:', 'click xem thêm :', 'click vào đây:', 'click vào đây :', 'click tại đây:', 'click tại đây :', 'click để xem:', 'click vào đây để xem:', 'click xem ngay:', 'click xem tiếp:', 'click đọc ngay:', 'click đọc thêm:', 'click đọc tiếp:', 'click them:', 'click them :', 'click tiep:', 'click tiep :', 'click lai:', 'click lai :', 'click them bai:', 'click them bai :', 'click them tin:', 'click them tin :', 'click them video:', 'click them video :', 'click bai:', 'click bai :', 'click xem them:', 'click xem them :', 'click vao day:', 'click vao day :', 'click tai day:', 'click tai day :', 'click de xem:', 'click vao day de xem:', 'click xem tiep:', 'click doc ngay:', 'click doc them:', 'click doc tiep:'), 13), (('click to share on', 'click to email', 'click to print'), 5), (('click để chia sẻ trên', 'click chia sẻ trên', 'click de chia se tren', 'click chia se tren'), 5), (('click',), 14)],
    'tin': [(('tin hot:', 'tin nóng:', 'tin liên quan:', 'tin cùng chuyên mục:', 'tin cùng chủ đề:', 'tin cùng tác giả:', 'tin bài liên quan:', 'tin bài cùng chuyên mục:', 'tin bài cùng chủ đề:', 'tin bài cùng tác giả:', 'tin liên quan >>', 'tin liên quan »', 'tin trước:', 'tin kế tiếp:', 'tin trước đó:', 'tin mới hơn:', 'tin cũ hơn:', 'tin sau:', 'tin tiếp theo:', 'tin nong:', 'tin lien quan:', 'tin cung chuyen muc:', 'tin cung chu de:', 'tin cung tac gia:', 'tin bai lien quan:', 'tin bai cung chuyen muc:', 'tin bai cung chu de:', 'tin bai cung tac gia:', 'tin lien quan >>', 'tin lien quan »', 'tin truoc:', 'tin ke tiep:', 'tin truoc do:', 'tin moi hon:', 'tin cu hon:', 'tin tiep theo:'), 13), (('tin đăng này đã được kiểm duyệt', 'tin dang nay da duoc kiem duyet'), 5), (('tin bài', 'tin bai'), 14)],
    'bài': [(('bài liên quan:', 'bài cùng chuyên mục:', 'bài cùng chủ đề:', 'bài cùng tác giả:', 'bài viết liên quan:', 'bài viết cùng chuyên mục:', 'bài viết cùng chủ đề:', 'bài viết cùng tác giả:', 'bài liên quan >>', 'bài liên quan »', 'bài trước:', 'bài kế tiếp:', 'bài trước đó:', 'bài mới hơn:', 'bài cũ hơn:', 'bài viết trước:', 'bài viết kế tiếp:', 'bài viết trước đó:', 'bài viết mới hơn:', 'bài viết cũ hơn:', 'bài viết sau:', 'bài viết tiếp theo:'), 13), (('bài gốc: http',), 5), (('bài này được đăng trong', 'bài viết này được đăng trong', 'bài viết này đã được đăng trong', 'bài viết đã được chỉnh sửa bởi'), 5), (('bài viết thuộc chuyên mục:',), 8), (('bài viết', 'bài cộng', 'bài gửi', 'bài vở', 'bài'), 14)],
    'video': [(('video liên quan:', 'video cùng chuyên mục:', 'video cùng chủ đề:', 'video cùng tác giả:', 'video lien quan:', 'video cung chuyen muc:', 'video cung chu de:', 'video cung tac gia:'), 13), (('video này không khả dụng', 'video nay khong kha dung'), 9), (('video', 'video:'), 10)],
    'chủ': [(('chủ đề liên quan:', 'chủ đề cùng chuyên mục:', 'chủ đề cùng chủ đề:', 'chủ đề cùng tác giả:'), 13), (('chủ đề này đã được tự động đóng',), 5), (('chủ đề:', 'chủ đề liên quan:'), 8), (('chủ quản',), 15)],
    'mời': [(('mời xem:', 'mời đọc:', 'mời theo dõi:', 'mời tham khảo:', 'mời xem thêm:', 'mời đọc thêm:', 'mời tham khảo thêm:', 'mời xem thêm bài:', 'mời đọc thêm bài:', 'mời xem bài:', 'mời đọc bài:', 'mời xem lại:', 'mời đọc lại:', 'mời xem tiếp:', 'mời đọc tiếp:', 'mời xem ngay:', 'mời đọc ngay:', 'mời bạn xem:', 'mời bạn đọc:', 'mời bạn theo dõi:', 'mời bạn tham khảo:', 'mời bạn xem thêm:', 'mời bạn đọc thêm:', 'mời bạn tham khảo thêm:', 'mời bạn xem thêm bài:', 'mời bạn đọc thêm bài:', 'mời bạn xem bài:', 'mời bạn đọc bài:', 'mời bạn xem lại:', 'mời bạn đọc lại:', 'mời bạn xem tiếp:', 'mời bạn đọc tiếp:', 'mời bạn xem ngay:', 'mời bạn đọc ngay:', 'mời các bạn xem:', 'mời các bạn đọc:', 'mời các bạn theo dõi:', 'mời các bạn tham khảo:', 'mời các bạn xem thêm:', 'mời các bạn đọc thêm:', 'mời các bạn tham khảo thêm:', 'mời các bạn xem thêm bài:', 'mời các bạn đọc thêm bài:', 'mời các bạn xem bài:', 'mời các bạn đọc bài:', 'mời các bạn xem lại:', 'mời các bạn đọc lại:', 'mời các bạn xem tiếp:', 'mời các bạn đọc tiếp:', 'mời các bạn xem ngay:', 'mời các bạn đọc ngay:', 'mời độc giả xem:', 'mời độc giả đọc:', 'mời độc giả theo dõi:', 'mời độc giả tham khảo:', 'mời độc giả xem thêm:', 'mời độc giả đọc thêm:', 'mời độc giả tham khảo thêm:', 'mời độc giả xem thêm bài:', 'mời độc giả đọc thêm bài:', 'mời độc giả xem bài:', 'mời độc giả đọc bài:', 'mời độc giả xem lại:', 'mời độc giả đọc lại:', 'mời độc giả xem tiếp:', 'mời độc giả đọc tiếp:', 'mời độc giả xem ngay:', 'mời độc giả đọc ngay:', 'mời quý độc giả xem:', 'mời quý độc giả đọc:', 'mời quý độc giả theo dõi:', 'mời quý độc giả tham khảo:', 'mời quý độc giả xem thêm:', 'mời quý độc giả đọc thêm:', 'mời quý độc giả tham khảo thêm:', 'mời quý độc giả xem thêm bài:', 'mời quý độc giả đọc thêm bài:', 'mời quý độc giả xem bài:', 'mời quý độc giả đọc bài:', 'mời quý độc giả xem lại:', 'mời quý độc giả đọc lại:', 'mời quý độc giả xem tiếp:', 'mời quý độc giả đọc tiếp:', 'mời quý độc giả xem ngay:', 'mời quý độc giả đọc ngay:', 'mời bạn đọc xem:', 'mời bạn đọc đọc:', 'mời bạn đọc theo dõi:', 'mời bạn đọc tham khảo:', 'mời bạn đọc xem thêm:', 'mời bạn đọc đọc thêm:', 'mời bạn đọc tham khảo thêm:', 'mời bạn đọc xem thêm bài:', 'mời bạn đọc đọc thêm bài:', 'mời bạn đọc xem bài:', 'mời bạn đọc đọc bài:', 'mời bạn đọc xem lại:', 'mời bạn đọc đọc lại:', 'mời bạn đọc xem tiếp:', 'mời bạn đọc đọc tiếp:', 'mời bạn đọc xem ngay:', 'mời bạn đọc đọc ngay:', 'mời quý vị xem:', 'mời quý vị đọc:', 'mời quý vị theo dõi:', 'mời quý vị tham khảo:', 'mời quý vị xem thêm:', 'mời quý vị đọc thêm:', 'mời quý vị tham khảo thêm:', 'mời quý vị xem thêm bài:', 'mời quý vị đọc thêm bài:', 'mời quý vị xem bài:', 'mời quý vị đọc bài:', 'mời quý vị xem lại:', 'mời quý vị đọc lại:', 'mời quý vị xem tiếp:', 'mời quý vị đọc tiếp:', 'mời quý vị xem ngay:', 'mời quý vị đọc ngay:'), 13), (('mời',), 10), (('mời',), 14)],
    'không': [(('không thể bỏ lỡ:', 'không thể bỏ qua:', 'không nên bỏ lỡ:', 'không nên bỏ qua:'), 13), (('không có bình luận ở',), 5), (('không thể phát video',), 9), (('không sao', 'không được'), 15)],
    'nhấp': [(('nhấp để xem:', 'nhấp vào đây để xem:'), 13), (('nhấp',), 14)],
    'có': [(('có thể bạn muốn biết:', 'có thể bạn nên biết:', 'có thể bạn muốn đọc thêm:', 'có thể bạn quan tâm:', 'có thể bạn quan tâm :', 'có thể bạn chưa biết:', 'có thể bạn chưa biết :', 'có thể bạn sẽ thích:', 'có thể bạn sẽ thích :', 'có thể bạn muốn xem:', 'có thể bạn muốn xem :', 'có thể bạn muốn đọc:', 'có thể bạn muốn đọc :', 'có thể bạn quan tâm >>', 'có thể bạn quan tâm »'), 13)],
    'bạn': [(('bạn có thể quan tâm:', 'bạn có thể quan tâm :', 'bạn có thể thích:', 'bạn có thể thích :', 'bạn có thể xem thêm >>', 'bạn có thể xem thêm ->', 'bạn có thể xem thêm -->', 'bạn có thể xem thêm =>', 'bạn có thể xem thêm →', 'bạn có thể đọc thêm >>', 'bạn có thể đọc thêm ->', 'bạn có thể đọc thêm -->', 'bạn có thể đọc thêm =>', 'bạn có thể đọc thêm →', 'bạn có thể tham khảo thêm >>', 'bạn có thể tham khảo thêm ->', 'bạn có thể tham khảo thêm -->', 'bạn có thể tham khảo thêm =>', 'bạn có thể tham khảo thêm →', 'bạn đang xem:', 'bạn đang xem :', 'bạn đang xem bài viết:', 'bạn đang xem bài viết :', 'bạn đang xem bài:', 'bạn đang xem bài :', 'bạn đang xem nội dung:', 'bạn đang xem nội dung :', 'bạn đang xem chủ đề:', 'bạn đang xem chủ đề :', 'bạn đang xem tin:', 'bạn đang xem tin :', 'bạn đang xem truyện:', 'bạn đang xem truyện :', 'bạn đang đọc:', 'bạn đang đọc :', 'bạn đang đọc bài viết:', 'bạn đang đọc bài viết :', 'bạn đang đọc bài:', 'bạn đang đọc bài :', 'bạn đang đọc nội dung:', 'bạn đang đọc nội dung :', 'bạn đang đọc chủ đề:', 'bạn đang đọc chủ đề :', 'bạn đang đọc tin:', 'bạn đang đọc tin :', 'bạn đang đọc truyện:', 'bạn đang đọc truyện :', 'bạn đang nghe:', 'bạn đang nghe :', 'bạn đang nghe bài viết:', 'bạn đang nghe bài viết :', 'bạn đang nghe bài:', 'bạn đang nghe bài :', 'bạn đang nghe nội dung:', 'bạn đang nghe nội dung :', 'bạn đang nghe chủ đề:', 'bạn đang nghe chủ đề :', 'bạn đang nghe tin:', 'bạn đang nghe tin :', 'bạn đang nghe truyện:', 'bạn đang nghe truyện :', 'bạn đang theo dõi:', 'bạn đang theo dõi :', 'bạn đang theo dõi bài viết:', 'bạn đang theo dõi bài viết :', 'bạn đang theo dõi bài:', 'bạn đang theo dõi bài :', 'bạn đang theo dõi nội dung:', 'bạn đang theo dõi nội dung :', 'bạn đang theo dõi chủ đề:', 'bạn đang theo dõi chủ đề :', 'bạn đang theo dõi tin:', 'bạn đang theo dõi tin :', 'bạn đang theo dõi truyện:', 'bạn đang theo dõi truyện :', 'bạn có thể xem:', 'bạn có thể đọc:', 'bạn có thể tham khảo:', 'bạn có thể xem thêm:', 'bạn có thể đọc thêm:', 'bạn có thể tham khảo thêm:', 'bạn có thể xem lại:', 'bạn có thể đọc lại:', 'bạn nên xem:', 'bạn nên đọc:', 'bạn nên tham khảo:', 'bạn nên xem thêm:', 'bạn nên đọc thêm:', 'bạn nên tham khảo thêm:', 'bạn nên xem lại:', 'bạn nên đọc lại:', 'bạn đọc có thể xem:', 'bạn đọc có thể đọc:', 'bạn đọc có thể tham khảo:', 'bạn đọc có thể xem thêm:', 'bạn đọc có thể đọc thêm:', 'bạn đọc có thể tham khảo thêm:', 'bạn đọc có thể xem lại:', 'bạn đọc có thể đọc lại:', 'bạn đọc nên xem:', 'bạn đọc nên đọc:', 'bạn đọc nên tham khảo:', 'bạn đọc nên xem thêm:', 'bạn đọc nên đọc thêm:', 'bạn đọc nên tham khảo thêm:', 'bạn đọc nên xem lại:', 'bạn đọc nên đọc lại:'), 13), (('bạn thấy bài viết có hữu ích không', 'bạn thấy bài viết hữu ích không', 'bạn thấy bài viết này có hữu ích không', 'bạn thấy bài viết này hữu ích không', 'bạn thấy nội dung này có hữu ích không', 'bạn thấy nội dung này hữu ích không', 'bạn thấy thông tin này có hữu ích không', 'bạn thấy thông tin này hữu ích không', 'bạn thấy câu trả lời này có hữu ích không', 'bạn thấy câu trả lời này hữu ích không', 'bạn thấy bài này có hữu ích không', 'bạn thấy bài này hữu ích không', 'bạn có thấy bài viết có hữu ích không', 'bạn có thấy bài viết hữu ích không', 'bạn có thấy bài viết này có hữu ích không', 'bạn có thấy bài viết này hữu ích không', 'bạn có thấy nội dung này có hữu ích không', 'bạn có thấy nội dung này hữu ích không', 'bạn có thấy thông tin này có hữu ích không', 'bạn có thấy thông tin này hữu ích không', 'bạn có thấy câu trả lời này có hữu ích không', 'bạn có thấy câu trả lời này hữu ích không', 'bạn có thấy bài này có hữu ích không', 'bạn có thấy bài này hữu ích không', 'bạn đã đăng nhập với', 'bạn đã đăng nhập bằng', 'bạn đang xem bản rút gọn của', 'bạn đang bình luận với tư cách', 'bạn phải đăng nhập hoặc', 'bạn đã không sử dụng site', 'bạn có thể chuyển sang phiên bản mobile', 'bạn có thể chuyển sang bản mobile', 'bạn đã gửi bình luận', 'bạn đã gửi ý kiến', 'bạn đã gửi phản hồi', 'bạn đã gửi câu hỏi', 'bạn phải đăng nhập để', 'bạn cần đăng nhập để', 'bạn chưa đăng nhập', 'bạn còn 0/', 'bạn vui lòng nhập tiếng việt có dấu', 'bạn chưa nhập nội dung', 'bạn không thể gửi bình luận'), 5), (('bạn đang xem với tư cách khách', 'bạn đang ghé thăm với tư cách khách', 'bạn chưa đăng nhập', 'bạn đang sử dụng trình duyệt lỗi thời', 'bạn đang sử dụng một trình duyệt đã lỗi thời', 'bạn đã nhập một địa chỉ email không chính xác', 'bạn có thể đưa nhận xét vào khung'), 5), (('bạn đang nghe bài',), 9), (('bạn đọc', 'bạn có', 'bạn đã từng', 'bạn hãy', 'bạn nghĩ', 'bạn từng', 'bạn muốn', 'bạn biết', 'bạn đang'), 14)],
    'đừng': [(('đừng bỏ lỡ:', 'đừng bỏ lỡ :', 'đừng bỏ qua:', 'đừng bỏ qua :'), 13), (('đừng quên',), 14)],
    'các': [(('các bạn có thể xem thêm >>', 'các bạn có thể xem thêm ->', 'các bạn có thể xem thêm -->', 'các bạn có thể xem thêm =>', 'các bạn có thể xem thêm →', 'các bạn có thể đọc thêm >>', 'các bạn có thể đọc thêm ->', 'các bạn có thể đọc thêm -->', 'các bạn có thể đọc thêm =>', 'các bạn có thể đọc thêm →', 'các bạn có thể tham khảo thêm >>', 'các bạn có thể tham khảo thêm ->', 'các bạn có thể tham khảo thêm -->', 'các bạn có thể tham khảo thêm =>', 'các bạn có thể tham khảo thêm →', 'các bạn có thể xem:', 'các bạn có thể đọc:', 'các bạn có thể tham khảo:', 'các bạn có thể xem thêm:', 'các bạn có thể đọc thêm:', 'các bạn có thể tham khảo thêm:', 'các bạn có thể xem lại:', 'các bạn có thể đọc lại:', 'các bạn nên xem:', 'các bạn nên đọc:', 'các bạn nên tham khảo:', 'các bạn nên xem thêm:', 'các bạn nên đọc thêm:', 'các bạn nên tham khảo thêm:', 'các bạn nên xem lại:', 'các bạn nên đọc lại:'), 13), (('các trường bắt buộc được đánh dấu',), 5), (('các bạn', 'các độc giả', 'các ý kiến', 'các bài', 'các mẹ'), 14), (('các thông', 'các bài'), 15)],
    'previous': [(('previous post:', 'previous article:', 'previous story:'), 13)],
    'next': [(('next post:', 'next article:', 'next story:'), 13)],
    'older': [(('older post:', 'older article:', 'older story:'), 13)],
    'newer': [(('newer post:', 'newer article:', 'newer story:'), 13)],
    'số': [(('số trước:',), 13), (('số điện',), 14), (('số giấy', 'số điện'), 15)],
    'kỳ': [(('kỳ trước:',), 13)],
    'kì': [(('kì trước:',), 13)],
    'cùng': [(('cùng tác giả:',), 13)],
    'you': [(('you may also like:', 'you might also like:'), 13), (('you must be logged in to', 'you must log in to post'), 5), (('you received this message because you are subscribed', 'you are commenting using your', 'you are using an out of date browser'), 5)],
    'read': [(('read more:', 'read also:'), 13), (('read more at: http',), 5)],
    'see': [(('see also:',), 13), (('see more at: http',), 5)],
    'related': [(('related:',), 13)],
    'more': [(('more:',), 13)],
    'quý': [(('quý vị có thể xem:', 'quý vị có thể đọc:', 'quý vị có thể tham khảo:', 'quý vị có thể xem thêm:', 'quý vị có thể đọc thêm:', 'quý vị có thể tham khảo thêm:', 'quý vị có thể xem lại:', 'quý vị có thể đọc lại:', 'quý vị nên xem:', 'quý vị nên đọc:', 'quý vị nên tham khảo:', 'quý vị nên xem thêm:', 'quý vị nên đọc thêm:', 'quý vị nên tham khảo thêm:', 'quý vị nên xem lại:', 'quý vị nên đọc lại:', 'quý độc giả có thể xem:', 'quý độc giả có thể đọc:', 'quý độc giả có thể tham khảo:', 'quý độc giả có thể xem thêm:', 'quý độc giả có thể đọc thêm:', 'quý độc giả có thể tham khảo thêm:', 'quý độc giả có thể xem lại:', 'quý độc giả có thể đọc lại:', 'quý độc giả nên xem:', 'quý độc giả nên đọc:', 'quý độc giả nên tham khảo:', 'quý độc giả nên xem thêm:', 'quý độc giả nên đọc thêm:', 'quý độc giả nên tham khảo thêm:', 'quý độc giả nên xem lại:', 'quý độc giả nên đọc lại:'), 13), (('quý vị đã gửi bình luận', 'quý vị đã gửi ý kiến', 'quý vị đã gửi phản hồi', 'quý vị đã gửi câu hỏi'), 5), (('quý vị đang xem nội dung tin rao', 'quý vị chưa đăng nhập hoặc chưa đăng ký'), 5), (('quý vị', 'quý độc giả', 'quý bạn', 'quý khán', 'quý thính', 'quý khách'), 14)],
    'độc': [(('độc giả có thể xem:', 'độc giả có thể đọc:', 'độc giả có thể tham khảo:', 'độc giả có thể xem thêm:', 'độc giả có thể đọc thêm:', 'độc giả có thể tham khảo thêm:', 'độc giả có thể xem lại:', 'độc giả có thể đọc lại:', 'độc giả nên xem:', 'độc giả nên đọc:', 'độc giả nên tham khảo:', 'độc giả nên xem thêm:', 'độc giả nên đọc thêm:', 'độc giả nên tham khảo thêm:', 'độc giả nên xem lại:', 'độc giả nên đọc lại:'), 13), (('độc giả',), 14)],
    'doc': [(('doc them:', 'doc them :', 'doc tiep:', 'doc tiep :', 'doc ngay:', 'doc ngay :', 'doc lai:', 'doc lai :', 'doc them bai:', 'doc them bai :', 'doc them tin:', 'doc them tin :', 'doc them video:', 'doc them video :', 'doc bai:', 'doc bai :', 'doc xem:', 'doc xem :', 'doc xem them:', 'doc xem them :', 'doc vao day:', 'doc vao day :', 'doc tai day:', 'doc tai day :', 'doc them thong tin:', 'doc them anh:', 'doc them bai viet:', 'doc them chi tiet:', 'doc kem:', 'doc them tai day:', 'doc them o day:', 'doc them |', 'doc them >>', 'doc them »', 'doc them ->', 'doc them -->', 'doc them =>', 'doc them →', 'doc tiep >>', 'doc tiep »', 'doc tiep ->', 'doc tiep -->', 'doc tiep =>', 'doc tiep →', 'doc ngay >>', 'doc ngay »', 'doc ngay ->', 'doc ngay -->', 'doc ngay =>', 'doc ngay →', 'doc gia co the xem:', 'doc gia co the doc:', 'doc gia co the tham khao:', 'doc gia co the xem them:', 'doc gia co the doc them:', 'doc gia co the tham khao them:', 'doc gia co the xem lai:', 'doc gia co the doc lai:', 'doc gia nen xem:', 'doc gia nen doc:', 'doc gia nen tham khao:', 'doc gia nen xem them:', 'doc gia nen doc them:', 'doc gia nen tham khao them:', 'doc gia nen xem lai:', 'doc gia nen doc lai:'), 13), (('doc them ve:',), 8), (('doc gia', 'doc bao'), 14)],
    'tim': [(('tim hieu them:', 'tim hieu them :', 'tim hieu tiep:', 'tim hieu tiep :', 'tim hieu ngay:', 'tim hieu ngay :', 'tim hieu lai:', 'tim hieu lai :', 'tim hieu them bai:', 'tim hieu them bai :', 'tim hieu them tin:', 'tim hieu them tin :', 'tim hieu them video:', 'tim hieu them video :', 'tim hieu bai:', 'tim hieu bai :', 'tim hieu xem:', 'tim hieu xem :', 'tim hieu xem them:', 'tim hieu xem them :', 'tim hieu vao day:', 'tim hieu vao day :', 'tim hieu tai day:', 'tim hieu tai day :', 'tim hieu them thong tin:', 'tim hieu them anh:', 'tim hieu them bai viet:', 'tim hieu them chi tiet:', 'tim hieu them >>', 'tim hieu them »', 'tim hieu them ->', 'tim hieu them -->', 'tim hieu them =>', 'tim hieu them →', 'tim hieu tiep >>', 'tim hieu tiep »', 'tim hieu tiep ->', 'tim hieu tiep -->', 'tim hieu tiep =>', 'tim hieu tiep →', 'tim hieu ngay >>', 'tim hieu ngay »', 'tim hieu ngay ->', 'tim hieu ngay -->', 'tim hieu ngay =>', 'tim hieu ngay →'), 13), (('tim kiem nhieu:',), 8)],
    'bam': [(('bam them:', 'bam them :', 'bam tiep:', 'bam tiep :', 'bam ngay:', 'bam ngay :', 'bam lai:', 'bam lai :', 'bam them bai:', 'bam them bai :', 'bam them tin:', 'bam them tin :', 'bam them video:', 'bam them video :', 'bam bai:', 'bam bai :', 'bam xem:', 'bam xem :', 'bam xem them:', 'bam xem them :', 'bam vao day:', 'bam vao day :', 'bam tai day:', 'bam tai day :', 'bam de xem:', 'bam vao day de xem:', 'bam xem ngay:', 'bam xem tiep:', 'bam doc ngay:', 'bam doc them:', 'bam doc tiep:'), 13), (('bam de chia se tren', 'bam chia se tren'), 5), (('bam',), 14)],
    'nhan': [(('nhan them:', 'nhan them :', 'nhan tiep:', 'nhan tiep :', 'nhan ngay:', 'nhan ngay :', 'nhan lai:', 'nhan lai :', 'nhan them bai:', 'nhan them bai :', 'nhan them tin:', 'nhan them tin :', 'nhan them video:', 'nhan them video :', 'nhan bai:', 'nhan bai :', 'nhan xem:', 'nhan xem :', 'nhan xem them:', 'nhan xem them :', 'nhan vao day:', 'nhan vao day :', 'nhan tai day:', 'nhan tai day :', 'nhan de xem:', 'nhan vao day de xem:', 'nhan xem ngay:', 'nhan xem tiep:', 'nhan doc ngay:', 'nhan doc them:', 'nhan doc tiep:'), 13), (('nhan xet se duoc bien tap truoc khi dang', 'nhan xet se duoc bien tap truoc khi hien thi', 'nhan xet se duoc kiem duyet truoc khi dang', 'nhan xet se duoc kiem duyet truoc khi hien thi', 'nhan xet se duoc duyet truoc khi dang', 'nhan xet se duoc duyet truoc khi hien thi', 'nhan xet se duoc xet duyet truoc khi dang', 'nhan xet se duoc xet duyet truoc khi hien thi', 'nhan xet phai duoc bien tap truoc khi dang', 'nhan xet phai duoc bien tap truoc khi hien thi', 'nhan xet phai duoc kiem duyet truoc khi dang', 'nhan xet phai duoc kiem duyet truoc khi hien thi', 'nhan xet phai duoc duyet truoc khi dang', 'nhan xet phai duoc duyet truoc khi hien thi', 'nhan xet phai duoc xet duyet truoc khi dang', 'nhan xet phai duoc xet duyet truoc khi hien thi', 'nhan xet cho bai: “', 'nhan xet cho bai: "', "nhan xet cho bai: '", 'nhan xet cho bai viet: “', 'nhan xet cho bai viet: "', "nhan xet cho bai viet: '"), 5), (('nhan de hien so:', 'nhan de chia se tren', 'nhan chia se tren', 'nhan vao de chia se tren', 'nhan vao chia se tren'), 5), (('nhan:',), 8), (('nhan ban tin', 'nhan thu', 'nhan newsletter', 'nhan', 'nhan tin ngay'), 14)],
    'bai': [(('bai lien quan:', 'bai cung chuyen muc:', 'bai cung chu de:', 'bai cung tac gia:', 'bai viet lien quan:', 'bai viet cung chuyen muc:', 'bai viet cung chu de:', 'bai viet cung tac gia:', 'bai lien quan >>', 'bai lien quan »', 'bai truoc:', 'bai ke tiep:', 'bai truoc do:', 'bai moi hon:', 'bai cu hon:', 'bai viet truoc:', 'bai viet ke tiep:', 'bai viet truoc do:', 'bai viet moi hon:', 'bai viet cu hon:', 'bai viet sau:', 'bai viet tiep theo:'), 13), (('bai goc: http',), 5), (('bai nay duoc dang trong', 'bai viet nay duoc dang trong', 'bai viet nay da duoc dang trong', 'bai viet da duoc chinh sua boi'), 5), (('bai viet thuoc chuyen muc:',), 8), (('bai viet', 'bai cong', 'bai gui', 'bai vo', 'bai'), 14)],
    'chu': [(('chu de lien quan:', 'chu de cung chuyen muc:', 'chu de cung chu de:', 'chu de cung tac gia:'), 13), (('chu de nay da duoc tu dong dong',), 5), (('chu de:', 'chu de lien quan:'), 8), (('chu quan',), 15)],
    'moi': [(('moi xem:', 'moi doc:', 'moi theo doi:', 'moi tham khao:', 'moi xem them:', 'moi doc them:', 'moi tham khao them:', 'moi xem them bai:', 'moi doc them bai:', 'moi xem bai:', 'moi doc bai:', 'moi xem lai:', 'moi doc lai:', 'moi xem tiep:', 'moi doc tiep:', 'moi xem ngay:', 'moi doc ngay:', 'moi ban xem:', 'moi ban doc:', 'moi ban theo doi:', 'moi ban tham khao:', 'moi ban xem them:', 'moi ban doc them:', 'moi ban tham khao them:', 'moi ban xem them bai:', 'moi ban doc them bai:', 'moi ban xem bai:', 'moi ban doc bai:', 'moi ban xem lai:', 'moi ban doc lai:', 'moi ban xem tiep:', 'moi ban doc tiep:', 'moi ban xem ngay:', 'moi ban doc ngay:', 'moi cac ban xem:', 'moi cac ban doc:', 'moi cac ban theo doi:', 'moi cac ban tham khao:', 'moi cac ban xem them:', 'moi cac ban doc them:', 'moi cac ban tham khao them:', 'moi cac ban xem them bai:', 'moi cac ban doc them bai:', 'moi cac ban xem bai:', 'moi cac ban doc bai:', 'moi cac ban xem lai:', 'moi cac ban doc lai:', 'moi cac ban xem tiep:', 'moi cac ban doc tiep:', 'moi cac ban xem ngay:', 'moi cac ban doc ngay:', 'moi doc gia xem:', 'moi doc gia doc:', 'moi doc gia theo doi:', 'moi doc gia tham khao:', 'moi doc gia xem them:', 'moi doc gia doc them:', 'moi doc gia tham khao them:', 'moi doc gia xem them bai:', 'moi doc gia doc them bai:', 'moi doc gia xem bai:', 'moi doc gia doc bai:', 'moi doc gia xem lai:', 'moi doc gia doc lai:', 'moi doc gia xem tiep:', 'moi doc gia doc tiep:', 'moi doc gia xem ngay:', 'moi doc gia doc ngay:', 'moi quy doc gia xem:', 'moi quy doc gia doc:', 'moi quy doc gia theo doi:', 'moi quy doc gia tham khao:', 'moi quy doc gia xem them:', 'moi quy doc gia doc them:', 'moi quy doc gia tham khao them:', 'moi quy doc gia xem them bai:', 'moi quy doc gia doc them bai:', 'moi quy doc gia xem bai:', 'moi quy doc gia doc bai:', 'moi quy doc gia xem lai:', 'moi quy doc gia doc lai:', 'moi quy doc gia xem tiep:', 'moi quy doc gia doc tiep:', 'moi quy doc gia xem ngay:', 'moi quy doc gia doc ngay:', 'moi ban doc xem:', 'moi ban doc doc:', 'moi ban doc theo doi:', 'moi ban doc tham khao:', 'moi ban doc xem them:', 'moi ban doc doc them:', 'moi ban doc tham khao them:', 'moi ban doc xem them bai:', 'moi ban doc doc them bai:', 'moi ban doc xem bai:', 'moi ban doc doc bai:', 'moi ban doc xem lai:', 'moi ban doc doc lai:', 'moi ban doc xem tiep:', 'moi ban doc doc tiep:', 'moi ban doc xem ngay:', 'moi ban doc doc ngay:', 'moi quy vi xem:', 'moi quy vi doc:', 'moi quy vi theo doi:', 'moi quy vi tham khao:', 'moi quy vi xem them:', 'moi quy vi doc them:', 'moi quy vi tham khao them:', 'moi quy vi xem them bai:', 'moi quy vi doc them bai:', 'moi quy vi xem bai:', 'moi quy vi doc bai:', 'moi quy vi xem lai:', 'moi quy vi doc lai:', 'moi quy vi xem tiep:', 'moi quy vi doc tiep:', 'moi quy vi xem ngay:', 'moi quy vi doc ngay:'), 13), (('moi tin dang tren website',), 5), (('moi',), 10), (('moi',), 14), (('moi thong', 'moi bai', 'moi hanh'), 15)],
    'khong': [(('khong the bo lo:', 'khong the bo qua:', 'khong nen bo lo:', 'khong nen bo qua:'), 13), (('khong co binh luan o',), 5), (('khong the phat video',), 9), (('khong sao', 'khong duoc'), 15)],
    'nhap': [(('nhap de xem:', 'nhap vao day de xem:'), 13), (('nhap y kien cua ban (', 'nhap binh luan cua ban (', 'nhap phan hoi cua ban ('), 5), (('nhap', 'nhap email', 'nhap dia chi'), 14)],
    'co': [(('co the ban muon biet:', 'co the ban nen biet:', 'co the ban muon doc them:', 'co the ban quan tam:', 'co the ban quan tam :', 'co the ban chua biet:', 'co the ban chua biet :', 'co the ban se thich:', 'co the ban se thich :', 'co the ban muon xem:', 'co the ban muon xem :', 'co the ban muon doc:', 'co the ban muon doc :', 'co the ban quan tam >>', 'co the ban quan tam »'), 13), (('co chu:', 'co font:'), 5), (('co quan',), 15)],
    'ban': [(('ban co the quan tam:', 'ban co the quan tam :', 'ban co the thich:', 'ban co the thich :', 'ban co the xem them >>', 'ban co the xem them ->', 'ban co the xem them -->', 'ban co the xem them =>', 'ban co the xem them →', 'ban co the doc them >>', 'ban co the doc them ->', 'ban co the doc them -->', 'ban co the doc them =>', 'ban co the doc them →', 'ban co the tham khao them >>', 'ban co the tham khao them ->', 'ban co the tham khao them -->', 'ban co the tham khao them =>', 'ban co the tham khao them →', 'ban dang xem:', 'ban dang xem :', 'ban dang xem bai viet:', 'ban dang xem bai viet :', 'ban dang xem bai:', 'ban dang xem bai :', 'ban dang xem noi dung:', 'ban dang xem noi dung :', 'ban dang xem chu de:', 'ban dang xem chu de :', 'ban dang xem tin:', 'ban dang xem tin :', 'ban dang xem truyen:', 'ban dang xem truyen :', 'ban dang doc:', 'ban dang doc :', 'ban dang doc bai viet:', 'ban dang doc bai viet :', 'ban dang doc bai:', 'ban dang doc bai :', 'ban dang doc noi dung:', 'ban dang doc noi dung :', 'ban dang doc chu de:', 'ban dang doc chu de :', 'ban dang doc tin:', 'ban dang doc tin :', 'ban dang doc truyen:', 'ban dang doc truyen :', 'ban dang nghe:', 'ban dang nghe :', 'ban dang nghe bai viet:', 'ban dang nghe bai viet :', 'ban dang nghe bai:', 'ban dang nghe bai :', 'ban dang nghe noi dung:', 'ban dang nghe noi dung :', 'ban dang nghe chu de:', 'ban dang nghe chu de :', 'ban dang nghe tin:', 'ban dang nghe tin :', 'ban dang nghe truyen:', 'ban dang nghe truyen :', 'ban dang theo doi:', 'ban dang theo doi :', 'ban dang theo doi bai viet:', 'ban dang theo doi bai viet :', 'ban dang theo doi bai:', 'ban dang theo doi bai :', 'ban dang theo doi noi dung:', 'ban dang theo doi noi dung :', 'ban dang theo doi chu de:', 'ban dang theo doi chu de :', 'ban dang theo doi tin:', 'ban dang theo doi tin :', 'ban dang theo doi truyen:', 'ban dang theo doi truyen :', 'ban co the xem:', 'ban co the doc:', 'ban co the tham khao:', 'ban co the xem them:', 'ban co the doc them:', 'ban co the tham khao them:', 'ban co the xem lai:', 'ban co the doc lai:', 'ban nen xem:', 'ban nen doc:', 'ban nen tham khao:', 'ban nen xem them:', 'ban nen doc them:', 'ban nen tham khao them:', 'ban nen xem lai:', 'ban nen doc lai:', 'ban doc co the xem:', 'ban doc co the doc:', 'ban doc co the tham khao:', 'ban doc co the xem them:', 'ban doc co the doc them:', 'ban doc co the tham khao them:', 'ban doc co the xem lai:', 'ban doc co the doc lai:', 'ban doc nen xem:', 'ban doc nen doc:', 'ban doc nen tham khao:', 'ban doc nen xem them:', 'ban doc nen doc them:', 'ban doc nen tham khao them:', 'ban doc nen xem lai:', 'ban doc nen doc lai:'), 13), (('ban biên tập giữ quyền biên tập', 'ban biên tập giữ quyền kiểm duyệt', 'ban biên tập giữ quyền từ chối', 'ban biên tập giữ quyền xóa', 'ban biên tập giữ quyền không đăng', 'ban biên tập có quyền biên tập', 'ban biên tập có quyền kiểm duyệt', 'ban biên tập có quyền từ chối', 'ban biên tập có quyền xóa', 'ban biên tập có quyền không đăng', 'ban biên tập giữ quyền xoá', 'ban biên tập có quyền xoá', 'ban thay bai viet co huu ich khong', 'ban thay bai viet huu ich khong', 'ban thay bai viet nay co huu ich khong', 'ban thay bai viet nay huu ich khong', 'ban thay noi dung nay co huu ich khong', 'ban thay noi dung nay huu ich khong', 'ban thay thong tin nay co huu ich khong', 'ban thay thong tin nay huu ich khong', 'ban thay cau tra loi nay co huu ich khong', 'ban thay cau tra loi nay huu ich khong', 'ban thay bai nay co huu ich khong', 'ban thay bai nay huu ich khong', 'ban co thay bai viet co huu ich khong', 'ban co thay bai viet huu ich khong', 'ban co thay bai viet nay co huu ich khong', 'ban co thay bai viet nay huu ich khong', 'ban co thay noi dung nay co huu ich khong', 'ban co thay noi dung nay huu ich khong', 'ban co thay thong tin nay co huu ich khong', 'ban co thay thong tin nay huu ich khong', 'ban co thay cau tra loi nay co huu ich khong', 'ban co thay cau tra loi nay huu ich khong', 'ban co thay bai nay co huu ich khong', 'ban co thay bai nay huu ich khong', 'ban da dang nhap voi', 'ban da dang nhap bang', 'ban dang xem ban rut gon cua', 'ban dang binh luan voi tu cach', 'ban phai dang nhap hoac', 'ban da khong su dung site', 'ban co the chuyen sang phien ban mobile', 'ban co the chuyen sang ban mobile', 'ban da gui binh luan', 'ban da gui y kien', 'ban da gui phan hoi', 'ban da gui cau hoi', 'ban bien tap giu quyen bien tap', 'ban bien tap giu quyen kiem duyet', 'ban bien tap giu quyen tu choi', 'ban bien tap giu quyen xoa', 'ban bien tap giu quyen khong dang', 'ban bien tap co quyen bien tap', 'ban bien tap co quyen kiem duyet', 'ban bien tap co quyen tu choi', 'ban bien tap co quyen xoa', 'ban bien tap co quyen khong dang', 'ban phai dang nhap de', 'ban can dang nhap de', 'ban chua dang nhap', 'ban con 0/', 'ban vui long nhap tieng viet co dau', 'ban chua nhap noi dung', 'ban khong the gui binh luan'), 5), (('ban điều hành •', 'ban dang xem voi tu cach khach', 'ban dang ghe tham voi tu cach khach', 'ban chua dang nhap', 'ban dang su dung trinh duyet loi thoi', 'ban dang su dung mot trinh duyet da loi thoi', 'ban da nhap mot dia chi email khong chinh xac', 'ban dieu hanh •', 'ban co the dua nhan xet vao khung'), 5), (('ban dang nghe bai',), 9), (('ban biên tập rất', 'ban biên tập luôn', 'ban biên tập mong', 'ban doc', 'ban co', 'ban da tung', 'ban hay', 'ban nghi', 'ban tung', 'ban muon', 'ban biet', 'ban dang', 'ban bien tap rat', 'ban bien tap luon', 'ban bien tap mong'), 14), (('ban quản trị', 'ban quyen', 'ban quan tri'), 15)],
    'dung': [(('dung bo lo:', 'dung bo lo :', 'dung bo qua:', 'dung bo qua :'), 13), (('dung quen',), 14)],
    'cac': [(('cac ban co the xem them >>', 'cac ban co the xem them ->', 'cac ban co the xem them -->', 'cac ban co the xem them =>', 'cac ban co the xem them →', 'cac ban co the doc them >>', 'cac ban co the doc them ->', 'cac ban co the doc them -->', 'cac ban co the doc them =>', 'cac ban co the doc them →', 'cac ban co the tham khao them >>', 'cac ban co the tham khao them ->', 'cac ban co the tham khao them -->', 'cac ban co the tham khao them =>', 'cac ban co the tham khao them →', 'cac ban co the xem:', 'cac ban co the doc:', 'cac ban co the tham khao:', 'cac ban co the xem them:', 'cac ban co the doc them:', 'cac ban co the tham khao them:', 'cac ban co the xem lai:', 'cac ban co the doc lai:', 'cac ban nen xem:', 'cac ban nen doc:', 'cac ban nen tham khao:', 'cac ban nen xem them:', 'cac ban nen doc them:', 'cac ban nen tham khao them:', 'cac ban nen xem lai:', 'cac ban nen doc lai:'), 13), (('cac truong bat buoc duoc danh dau',), 5), (('cac ban', 'cac doc gia', 'cac y kien', 'cac bai', 'cac me'), 14), (('cac thong', 'cac bai'), 15)],
    'so': [(('so truoc:',), 13), (('so dien',), 14), (('so giay', 'so dien'), 15)],
    'ky': [(('ky truoc:',), 13)],
    'ki': [(('ki truoc:',), 13)],
    'cung': [(('cung tac gia:',), 13)],
    'quy': [(('quy vi co the xem:', 'quy vi co the doc:', 'quy vi co the tham khao:', 'quy vi co the xem them:', 'quy vi co the doc them:', 'quy vi co the tham khao them:', 'quy vi co the xem lai:', 'quy vi co the doc lai:', 'quy vi nen xem:', 'quy vi nen doc:', 'quy vi nen tham khao:', 'quy vi nen xem them:', 'quy vi nen doc them:', 'quy vi nen tham khao them:', 'quy vi nen xem lai:', 'quy vi nen doc lai:', 'quy doc gia co the xem:', 'quy doc gia co the doc:', 'quy doc gia co the tham khao:', 'quy doc gia co the xem them:', 'quy doc gia co the doc them:', 'quy doc gia co the tham khao them:', 'quy doc gia co the xem lai:', 'quy doc gia co the doc lai:', 'quy doc gia nen xem:', 'quy doc gia nen doc:', 'quy doc gia nen tham khao:', 'quy doc gia nen xem them:', 'quy doc gia nen doc them:', 'quy doc gia nen tham khao them:', 'quy doc gia nen xem lai:', 'quy doc gia nen doc lai:'), 13), (('quy vi da gui binh luan', 'quy vi da gui y kien', 'quy vi da gui phan hoi', 'quy vi da gui cau hoi'), 5), (('quy vi dang xem noi dung tin rao', 'quy vi chua dang nhap hoac chua dang ky'), 5), (('quy vi', 'quy doc gia', 'quy ban', 'quy khan', 'quy thinh', 'quy khach'), 14)],
    'share': [(('share on facebook (',), 5)],
    'save': [(('save my name, email',), 5)],
    'your': [(('your email address will not',), 5), (('your browser does not support', "your browser doesn't support"), 9)],
    'required': [(('required fields are marked',), 5)],
    'this': [(('this site uses akismet', 'this site uses cookies', 'this website uses cookies', 'this website uses cookies to', 'this entry was posted in'), 5), (('this site is protected by recaptcha', 'this entry was posted'), 5), (('this video is unavailable',), 9), (('this post', 'this article'), 14)],
    'we': [(('we use cookies', 'we use cookies on'), 5)],
    'by': [(('by clicking', 'by continuing to use'), 5)],
    'xếp': [(('xếp theo: thời gian', 'xếp theo: mới nhất', 'xếp theo: cũ nhất', 'xếp theo: số người thích', 'xếp theo: nổi bật'), 5)],
    'sắp': [(('sắp xếp theo: thời gian', 'sắp xếp theo: mới nhất', 'sắp xếp theo: cũ nhất', 'sắp xếp theo: số người thích', 'sắp xếp theo: nổi bật'), 5)],
    'cỡ': [(('cỡ chữ:', 'cỡ font:'), 5)],
    'kích': [(('kích cỡ chữ:', 'kích thước chữ:'), 5)],
    'font': [(('font chữ:', 'font chu:'), 5)],
    'chia': [(('chia sẻ qua:', 'chia sẻ lên:', 'chia sẻ trên:', 'chia sẻ tin qua:', 'chia sẻ tin lên:', 'chia sẻ tin trên:', 'chia sẻ bài qua:', 'chia sẻ bài lên:', 'chia sẻ bài trên:', 'chia sẻ bài viết qua:', 'chia sẻ bài viết lên:', 'chia sẻ bài viết trên:', 'chia sẻ thông tin qua:', 'chia sẻ thông tin lên:', 'chia sẻ thông tin trên:', 'chia sẻ nội dung qua:', 'chia sẻ nội dung lên:', 'chia sẻ nội dung trên:', 'chia se qua:', 'chia se len:', 'chia se tren:', 'chia se tin qua:', 'chia se tin len:', 'chia se tin tren:', 'chia se bai qua:', 'chia se bai len:', 'chia se bai tren:', 'chia se bai viet qua:', 'chia se bai viet len:', 'chia se bai viet tren:', 'chia se thong tin qua:', 'chia se thong tin len:', 'chia se thong tin tren:', 'chia se noi dung qua:', 'chia se noi dung len:', 'chia se noi dung tren:'), 5), (('chia sẻ: _', 'chia se: _'), 5), (('chia sẻ', 'chia se'), 14)],
    'tệp': [(('tệp đính kèm:',), 5)],
    'file': [(('file đính kèm:', 'file dinh kem:'), 5)],
    'tập': [(('tập tin đính kèm:',), 5)],
    'tài': [(('tài liệu đính kèm:',), 5), (('tài liệu hạn chế xem trước',), 5)],
    'hiện': [(('hiện chưa có ý kiến nào. hãy là', 'hiện chưa có ý kiến nào, hãy là', 'hiện chưa có bình luận nào. hãy là', 'hiện chưa có bình luận nào, hãy là', 'hiện chưa có đánh giá nào. hãy là', 'hiện chưa có đánh giá nào, hãy là', 'hiện chưa có nhận xét nào. hãy là', 'hiện chưa có nhận xét nào, hãy là', 'hiện chưa có phản hồi nào. hãy là', 'hiện chưa có phản hồi nào, hãy là', 'hiện tại chưa có ý kiến nào. hãy là', 'hiện tại chưa có ý kiến nào, hãy là', 'hiện tại chưa có bình luận nào. hãy là', 'hiện tại chưa có bình luận nào, hãy là', 'hiện tại chưa có đánh giá nào. hãy là', 'hiện tại chưa có đánh giá nào, hãy là', 'hiện tại chưa có nhận xét nào. hãy là', 'hiện tại chưa có nhận xét nào, hãy là', 'hiện tại chưa có phản hồi nào. hãy là', 'hiện tại chưa có phản hồi nào, hãy là'), 5)],
    'chưa': [(('chưa có ý kiến nào. hãy là', 'chưa có ý kiến nào, hãy là', 'chưa có bình luận nào. hãy là', 'chưa có bình luận nào, hãy là', 'chưa có đánh giá nào. hãy là', 'chưa có đánh giá nào, hãy là', 'chưa có nhận xét nào. hãy là', 'chưa có nhận xét nào, hãy là', 'chưa có phản hồi nào. hãy là', 'chưa có phản hồi nào, hãy là', 'chưa có đánh giá nào ('), 5)],
    'created': [(('created with raphaël', 'created with raphael', 'created with sketch', 'created with highcharts', 'created with figma'), 5)],
    'bình': [(('bình luận sẽ được biên tập trước khi đăng', 'bình luận sẽ được biên tập trước khi hiển thị', 'bình luận sẽ được kiểm duyệt trước khi đăng', 'bình luận sẽ được kiểm duyệt trước khi hiển thị', 'bình luận sẽ được duyệt trước khi đăng', 'bình luận sẽ được duyệt trước khi hiển thị', 'bình luận sẽ được xét duyệt trước khi đăng', 'bình luận sẽ được xét duyệt trước khi hiển thị', 'bình luận phải được biên tập trước khi đăng', 'bình luận phải được biên tập trước khi hiển thị', 'bình luận phải được kiểm duyệt trước khi đăng', 'bình luận phải được kiểm duyệt trước khi hiển thị', 'bình luận phải được duyệt trước khi đăng', 'bình luận phải được duyệt trước khi hiển thị', 'bình luận phải được xét duyệt trước khi đăng', 'bình luận phải được xét duyệt trước khi hiển thị', 'bình luận cho bài: “', 'bình luận cho bài: "', "bình luận cho bài: '", 'bình luận cho bài viết: “', 'bình luận cho bài viết: "', "bình luận cho bài viết: '", 'bình luận đã đóng', 'bình luận của bạn sẽ được', 'bình luận của bạn sẽ không', 'bình luận của bạn đã được gửi', 'bình luận của bạn chưa được gửi', 'bình luận của bạn đang chờ', 'bình luận của quý vị sẽ được', 'bình luận của quý vị sẽ không', 'bình luận của quý vị đã được gửi', 'bình luận của quý vị chưa được gửi', 'bình luận của quý vị đang chờ', 'bình luận của độc giả sẽ được', 'bình luận của độc giả sẽ không', 'bình luận của độc giả đã được gửi', 'bình luận của độc giả chưa được gửi', 'bình luận của độc giả đang chờ', 'bình luận của bạn đọc sẽ được', 'bình luận của bạn đọc sẽ không', 'bình luận của bạn đọc đã được gửi', 'bình luận của bạn đọc chưa được gửi', 'bình luận của bạn đọc đang chờ'), 5)],
    'ý': [(('ý kiến sẽ được biên tập trước khi đăng', 'ý kiến sẽ được biên tập trước khi hiển thị', 'ý kiến sẽ được kiểm duyệt trước khi đăng', 'ý kiến sẽ được kiểm duyệt trước khi hiển thị', 'ý kiến sẽ được duyệt trước khi đăng', 'ý kiến sẽ được duyệt trước khi hiển thị', 'ý kiến sẽ được xét duyệt trước khi đăng', 'ý kiến sẽ được xét duyệt trước khi hiển thị', 'ý kiến phải được biên tập trước khi đăng', 'ý kiến phải được biên tập trước khi hiển thị', 'ý kiến phải được kiểm duyệt trước khi đăng', 'ý kiến phải được kiểm duyệt trước khi hiển thị', 'ý kiến phải được duyệt trước khi đăng', 'ý kiến phải được duyệt trước khi hiển thị', 'ý kiến phải được xét duyệt trước khi đăng', 'ý kiến phải được xét duyệt trước khi hiển thị', 'ý kiến của bạn sẽ được', 'ý kiến của bạn sẽ không', 'ý kiến của bạn đã được gửi', 'ý kiến của bạn chưa được gửi', 'ý kiến của bạn đang chờ', 'ý kiến của quý vị sẽ được', 'ý kiến của quý vị sẽ không', 'ý kiến của quý vị đã được gửi', 'ý kiến của quý vị chưa được gửi', 'ý kiến của quý vị đang chờ', 'ý kiến của độc giả sẽ được', 'ý kiến của độc giả sẽ không', 'ý kiến của độc giả đã được gửi', 'ý kiến của độc giả chưa được gửi', 'ý kiến của độc giả đang chờ', 'ý kiến của bạn đọc sẽ được', 'ý kiến của bạn đọc sẽ không', 'ý kiến của bạn đọc đã được gửi', 'ý kiến của bạn đọc chưa được gửi', 'ý kiến của bạn đọc đang chờ'), 5), (('ý kiến',), 14)],
    'nhận': [(('nhận xét sẽ được biên tập trước khi đăng', 'nhận xét sẽ được biên tập trước khi hiển thị', 'nhận xét sẽ được kiểm duyệt trước khi đăng', 'nhận xét sẽ được kiểm duyệt trước khi hiển thị', 'nhận xét sẽ được duyệt trước khi đăng', 'nhận xét sẽ được duyệt trước khi hiển thị', 'nhận xét sẽ được xét duyệt trước khi đăng', 'nhận xét sẽ được xét duyệt trước khi hiển thị', 'nhận xét phải được biên tập trước khi đăng', 'nhận xét phải được biên tập trước khi hiển thị', 'nhận xét phải được kiểm duyệt trước khi đăng', 'nhận xét phải được kiểm duyệt trước khi hiển thị', 'nhận xét phải được duyệt trước khi đăng', 'nhận xét phải được duyệt trước khi hiển thị', 'nhận xét phải được xét duyệt trước khi đăng', 'nhận xét phải được xét duyệt trước khi hiển thị', 'nhận xét cho bài: “', 'nhận xét cho bài: "', "nhận xét cho bài: '", 'nhận xét cho bài viết: “', 'nhận xét cho bài viết: "', "nhận xét cho bài viết: '"), 5), (('nhận bản tin', 'nhận thư', 'nhận newsletter'), 14)],
    'đường': [(('đường dẫn bài viết: http',), 5), (('đường dây nóng',), 14), (('đường dây',), 15)],
    'link': [(('link bài viết: http', 'link nội dung: http', 'link nguồn: http', 'link bài gốc: http', 'link gốc: http', 'link bai viet: http', 'link noi dung: http', 'link nguon: http', 'link bai goc: http', 'link goc: http'), 5)],
    'necessary': [(('necessary cookies are', 'necessary cookies help'), 5)],
    'functional': [(('functional cookies are', 'functional cookies help'), 5)],
    'performance': [(('performance cookies are', 'performance cookies help'), 5)],
    'analytical': [(('analytical cookies are', 'analytical cookies help'), 5)],
    'advertisement': [(('advertisement cookies are', 'advertisement cookies help'), 5)],
    'other': [(('other uncategorized cookies are', 'other uncategorized cookies help'), 5)],
    'cookielawinfo-': [(('cookielawinfo-',), 5)],
    'viewed_cookie_policy': [(('viewed_cookie_policy',), 5)],
    'the': [(('the cookie is set', 'the cookie is used', 'the loai an:'), 5), (('the following 0 users say thank you', 'the following'), 5), (('the:', 'the loai:'), 8)],
    'javascript': [(('javascript is disabled.',), 5), (('javascript đã bị vô hiệu hóa', 'javascript is disabled', 'javascript đã bị tắt', 'javascript đã bị vô hiệu hoá', 'javascript da bi vo hieu hoa', 'javascript da bi tat'), 5), (('javascript is required',), 9)],
    'gửi': [(('gửi ý kiến của bạn (', 'gửi bình luận của bạn (', 'gửi phản hồi của bạn ('), 5), (('gửi email bài đăng nàyblogthis',), 5), (('gửi câu hỏi', 'gửi thắc mắc', 'gửi tâm sự', 'gửi bài viết', 'gửi ý kiến'), 14)],
    'viết': [(('viết ý kiến của bạn (', 'viết bình luận của bạn (', 'viết phản hồi của bạn ('), 5)],
    'nhập': [(('nhập ý kiến của bạn (', 'nhập bình luận của bạn (', 'nhập phản hồi của bạn ('), 5), (('nhập email', 'nhập địa chỉ'), 14)],
    'thể': [(('thể loại ẩn:',), 5), (('thể loại:',), 8)],
    'hidden': [(('hidden categories:',), 5)],
    'văn': [(('văn bản được phát hành theo giấy phép creative commons',), 5), (('văn bản này chưa cập nhật',), 5), (('văn phòng', 'văn bản'), 15)],
    'wikipedia®': [(('wikipedia® là thương hiệu', 'wikipedia® la thuong hieu'), 5)],
    'hiện/ẩn': [(('hiện/ẩn mục',), 5)],
    'made': [(('made with ♥ in', 'made with ♥ by', 'made with ♥ at', 'made with ❤ in', 'made with ❤ by', 'made with ❤ at', 'made with ♡ in', 'made with ♡ by', 'made with ♡ at', 'made with love in', 'made with love by', 'made with love at', 'made with 💚 in', 'made with 💚 by', 'made with 💚 at'), 5)],
    'chúng': [(('chúng tôi sẽ không bao giờ chia sẻ địa chỉ email', 'chúng tôi sử dụng cookie', 'chúng tôi dùng cookie'), 5)],
    'cảm': [(('cảm ơn bạn đã đăng ký!',), 5), (('cảm ơn',), 14)],
    'hãy': [(('hãy đăng nhập hoặc đăng ký để gửi', 'hãy đăng nhập hoặc đăng ký để viết', 'hãy đăng nhập hoặc đăng ký để bình luận', 'hãy đăng nhập hoặc đăng ký để tham gia', 'hãy đăng nhập để gửi', 'hãy đăng nhập để viết', 'hãy đăng nhập để bình luận', 'hãy đăng nhập để tham gia'), 5), (('hãy chắc chắn bạn nhập các thông tin bắt buộc',), 5), (('hãy',), 14)],
    'vui': [(('vui lòng đăng nhập hoặc đăng ký để gửi', 'vui lòng đăng nhập hoặc đăng ký để viết', 'vui lòng đăng nhập hoặc đăng ký để bình luận', 'vui lòng đăng nhập hoặc đăng ký để tham gia', 'vui lòng đăng nhập để gửi', 'vui lòng đăng nhập để viết', 'vui lòng đăng nhập để bình luận', 'vui lòng đăng nhập để tham gia', 'vui lòng nhập mã otp', 'vui lòng nhập mã xác nhận', 'vui lòng nhập mã bảo mật', 'vui lòng nhập mã bảo vệ', 'vui lòng nhập mã kiểm tra', 'vui lòng đăng nhập để', 'vui lòng nhập tiếng việt có dấu', 'vui lòng bật javascript', 'vui lòng nhập nội dung bình luận', 'vui lòng nhập đủ', 'vui lòng nhập đầy đủ', 'vui long dang nhap hoac dang ky de gui', 'vui long dang nhap hoac dang ky de viet', 'vui long dang nhap hoac dang ky de binh luan', 'vui long dang nhap hoac dang ky de tham gia', 'vui long dang nhap de gui', 'vui long dang nhap de viet', 'vui long dang nhap de binh luan', 'vui long dang nhap de tham gia', 'vui long nhap ma otp', 'vui long nhap ma xac nhan', 'vui long nhap ma bao mat', 'vui long nhap ma bao ve', 'vui long nhap ma kiem tra', 'vui long dang nhap de', 'vui long nhap tieng viet co dau', 'vui long bat javascript', 'vui long nhap noi dung binh luan', 'vui long nhap du', 'vui long nhap day du'), 5), (('vui lòng', 'vui long'), 14), (('vui lòng', 'vui long'), 15)],
    'xin': [(('xin chào, !', 'xin chao, !'), 5), (('xin lưu ý, bình luận cần được', 'xin lỗi bài viết chưa đáp ứng', 'xin luu y, binh luan can duoc', 'xin loi bai viet chua dap ung'), 5), (('xin mời', 'xin hãy', 'xin vui', 'xin moi', 'xin hay'), 14)],
    'tải': [(('tải bản đầy đủ (', 'tải ngay bản đầy đủ ('), 5), (('tải',), 14)],
    'nội': [(('nội dung cộng đồng được cung cấp theo',), 5), (('nội dung text:',), 5), (('nội dung',), 14), (('nội dung',), 15)],
    'community': [(('community content is available under',), 5), (('community platform by xenforo',), 5)],
    'subscribe': [(('subscribe to',), 5), (('subscribe now to read the post',), 5), (('subscribe',), 14)],
    'lưu': [(('lưu ý: chỉ thành viên của blog này mới', 'lưu tên của tôi, email'), 5), (('lưu tên, email và trang web', 'lưu ý: các bình luận có nội dung', 'lưu ý: không nên trả tiền trước'), 5)],
    'note': [(('note: only a member of this blog may',), 5)],
    'thảo': [(("thảo luận trong '", 'thảo luận cho bài: “', 'thảo luận cho bài: "', "thảo luận cho bài: '", 'thảo luận cho bài viết: “', 'thảo luận cho bài viết: "', "thảo luận cho bài viết: '", 'thảo luận của bạn sẽ được', 'thảo luận của bạn sẽ không', 'thảo luận của bạn đã được gửi', 'thảo luận của bạn chưa được gửi', 'thảo luận của bạn đang chờ', 'thảo luận của quý vị sẽ được', 'thảo luận của quý vị sẽ không', 'thảo luận của quý vị đã được gửi', 'thảo luận của quý vị chưa được gửi', 'thảo luận của quý vị đang chờ', 'thảo luận của độc giả sẽ được', 'thảo luận của độc giả sẽ không', 'thảo luận của độc giả đã được gửi', 'thảo luận của độc giả chưa được gửi', 'thảo luận của độc giả đang chờ', 'thảo luận của bạn đọc sẽ được', 'thảo luận của bạn đọc sẽ không', 'thảo luận của bạn đọc đã được gửi', 'thảo luận của bạn đọc chưa được gửi', 'thảo luận của bạn đọc đang chờ'), 5), (("thảo luận trong '",), 5)],
    'one': [(('one thought on “', 'one thought to “', 'one response on “', 'one response to “', 'one comment on “', 'one comment to “', 'one reply on “', 'one reply to “'), 5)],
    'comments': [(('comments are closed',), 5), (('comments off on',), 5)],
    'đã': [(('đã đóng bình luận',), 5), (('đã chỉnh sửa lần cuối bởi',), 5)],
    'lấy': [(('lấy từ "http',), 5), (('lấy từ “http', 'lấy từ «http', 'lấy từ http'), 5)],
    'blog': [(('blog at wordpress',), 5)],
    'create': [(('create a website or blog', 'create a free website'), 5)],
    'site': [(('site icon',), 5)],
    'phản': [(('phản hồi của bạn sẽ được', 'phản hồi của bạn sẽ không', 'phản hồi của bạn đã được gửi', 'phản hồi của bạn chưa được gửi', 'phản hồi của bạn đang chờ', 'phản hồi của quý vị sẽ được', 'phản hồi của quý vị sẽ không', 'phản hồi của quý vị đã được gửi', 'phản hồi của quý vị chưa được gửi', 'phản hồi của quý vị đang chờ', 'phản hồi của độc giả sẽ được', 'phản hồi của độc giả sẽ không', 'phản hồi của độc giả đã được gửi', 'phản hồi của độc giả chưa được gửi', 'phản hồi của độc giả đang chờ', 'phản hồi của bạn đọc sẽ được', 'phản hồi của bạn đọc sẽ không', 'phản hồi của bạn đọc đã được gửi', 'phản hồi của bạn đọc chưa được gửi', 'phản hồi của bạn đọc đang chờ'), 5)],
    'câu': [(('câu hỏi của bạn sẽ được', 'câu hỏi của bạn sẽ không', 'câu hỏi của bạn đã được gửi', 'câu hỏi của bạn chưa được gửi', 'câu hỏi của bạn đang chờ', 'câu hỏi của quý vị sẽ được', 'câu hỏi của quý vị sẽ không', 'câu hỏi của quý vị đã được gửi', 'câu hỏi của quý vị chưa được gửi', 'câu hỏi của quý vị đang chờ', 'câu hỏi của độc giả sẽ được', 'câu hỏi của độc giả sẽ không', 'câu hỏi của độc giả đã được gửi', 'câu hỏi của độc giả chưa được gửi', 'câu hỏi của độc giả đang chờ', 'câu hỏi của bạn đọc sẽ được', 'câu hỏi của bạn đọc sẽ không', 'câu hỏi của bạn đọc đã được gửi', 'câu hỏi của bạn đọc chưa được gửi', 'câu hỏi của bạn đọc đang chờ'), 5), (('câu chuyện', 'câu hỏi'), 14)],
    'tòa': [(('tòa soạn giữ quyền biên tập', 'tòa soạn giữ quyền kiểm duyệt', 'tòa soạn giữ quyền từ chối', 'tòa soạn giữ quyền xóa', 'tòa soạn giữ quyền không đăng', 'tòa soạn có quyền biên tập', 'tòa soạn có quyền kiểm duyệt', 'tòa soạn có quyền từ chối', 'tòa soạn có quyền xóa', 'tòa soạn có quyền không đăng'), 5), (('tòa soạn rất', 'tòa soạn luôn', 'tòa soạn mong'), 14), (('tòa soạn',), 15)],
    'toà': [(('toà soạn giữ quyền biên tập', 'toà soạn giữ quyền kiểm duyệt', 'toà soạn giữ quyền từ chối', 'toà soạn giữ quyền xóa', 'toà soạn giữ quyền không đăng', 'toà soạn có quyền biên tập', 'toà soạn có quyền kiểm duyệt', 'toà soạn có quyền từ chối', 'toà soạn có quyền xóa', 'toà soạn có quyền không đăng', 'toà soạn giữ quyền xoá', 'toà soạn có quyền xoá'), 5), (('toà soạn rất', 'toà soạn luôn', 'toà soạn mong'), 14), (('toà soạn',), 15)],
    'bbt': [(('bbt giữ quyền biên tập', 'bbt giữ quyền kiểm duyệt', 'bbt giữ quyền từ chối', 'bbt giữ quyền xóa', 'bbt giữ quyền không đăng', 'bbt có quyền biên tập', 'bbt có quyền kiểm duyệt', 'bbt có quyền từ chối', 'bbt có quyền xóa', 'bbt có quyền không đăng', 'bbt giữ quyền xoá', 'bbt có quyền xoá', 'bbt giu quyen bien tap', 'bbt giu quyen kiem duyet', 'bbt giu quyen tu choi', 'bbt giu quyen xoa', 'bbt giu quyen khong dang', 'bbt co quyen bien tap', 'bbt co quyen kiem duyet', 'bbt co quyen tu choi', 'bbt co quyen xoa', 'bbt co quyen khong dang'), 5)],
    'nếu': [(('nếu bạn không đọc được, hãy', 'nếu không đọc được, hãy'), 5), (('nếu chưa đăng ký, hãy nhấn', 'nếu chưa đăng ký, quý vị có thể đăng nhập', 'nếu chưa đăng ký rồi, hãy nhấn', 'nếu chưa đăng ký rồi, quý vị có thể đăng nhập', 'nếu đã đăng ký, hãy nhấn', 'nếu đã đăng ký, quý vị có thể đăng nhập', 'nếu đã đăng ký rồi, hãy nhấn', 'nếu đã đăng ký rồi, quý vị có thể đăng nhập'), 5), (('nếu bạn', 'nếu các bạn', 'nếu quý', 'nếu độc giả', 'nếu thích', 'nếu thấy'), 14)],
    'email': [(('email của bạn sẽ không được hiển thị', 'email cua ban se khong duoc hien thi'), 5), (('email thisblogthis',), 5), (('email',), 14), (('email',), 15)],
    'địa': [(('địa chỉ email của bạn sẽ không được',), 5), (('địa chỉ',), 14), (('địa chỉ',), 15)],
    'trang': [(('trang web này sử dụng cookie', 'trang web này dùng cookie', 'trang này dùng cookie', 'trang web nay su dung cookie', 'trang web nay dung cookie', 'trang nay dung cookie'), 5), (('trang web này sử dụng cookie', 'trang này sử dụng cookie', 'trang web nay su dung cookie', 'trang nay su dung cookie'), 5), (('trang thông', 'trang tin', 'trang web', 'trang này', 'trang thong', 'trang nay'), 15)],
    'website': [(('website này sử dụng cookie', 'website sử dụng cookie', 'website này dùng cookie', 'website nay su dung cookie', 'website su dung cookie', 'website nay dung cookie'), 5), (('website này sử dụng cookie', 'website nay su dung cookie'), 5), (('website',), 15)],
    'xep': [(('xep theo: thoi gian', 'xep theo: moi nhat', 'xep theo: cu nhat', 'xep theo: so nguoi thich', 'xep theo: noi bat'), 5)],
    'sap': [(('sap xep theo: thoi gian', 'sap xep theo: moi nhat', 'sap xep theo: cu nhat', 'sap xep theo: so nguoi thich', 'sap xep theo: noi bat'), 5)],
    'kich': [(('kich co chu:', 'kich thuoc chu:'), 5)],
    'tep': [(('tep dinh kem:',), 5)],
    'tap': [(('tap tin dinh kem:',), 5), (('tap chi',), 15)],
    'tai': [(('tai lieu dinh kem:', 'tai ban day du (', 'tai ngay ban day du ('), 5), (('tai lieu han che xem truoc',), 5), (('tai',), 14)],
    'hien': [(('hien chua co y kien nao. hay la', 'hien chua co y kien nao, hay la', 'hien chua co binh luan nao. hay la', 'hien chua co binh luan nao, hay la', 'hien chua co danh gia nao. hay la', 'hien chua co danh gia nao, hay la', 'hien chua co nhan xet nao. hay la', 'hien chua co nhan xet nao, hay la', 'hien chua co phan hoi nao. hay la', 'hien chua co phan hoi nao, hay la', 'hien tai chua co y kien nao. hay la', 'hien tai chua co y kien nao, hay la', 'hien tai chua co binh luan nao. hay la', 'hien tai chua co binh luan nao, hay la', 'hien tai chua co danh gia nao. hay la', 'hien tai chua co danh gia nao, hay la', 'hien tai chua co nhan xet nao. hay la', 'hien tai chua co nhan xet nao, hay la', 'hien tai chua co phan hoi nao. hay la', 'hien tai chua co phan hoi nao, hay la'), 5), (('hien thi nhung bai viet cach day',), 5)],
    'chua': [(('chua co y kien nao. hay la', 'chua co y kien nao, hay la', 'chua co binh luan nao. hay la', 'chua co binh luan nao, hay la', 'chua co danh gia nao. hay la', 'chua co danh gia nao, hay la', 'chua co nhan xet nao. hay la', 'chua co nhan xet nao, hay la', 'chua co phan hoi nao. hay la', 'chua co phan hoi nao, hay la', 'chua co danh gia nao ('), 5)],
    'binh': [(('binh luan se duoc bien tap truoc khi dang', 'binh luan se duoc bien tap truoc khi hien thi', 'binh luan se duoc kiem duyet truoc khi dang', 'binh luan se duoc kiem duyet truoc khi hien thi', 'binh luan se duoc duyet truoc khi dang', 'binh luan se duoc duyet truoc khi hien thi', 'binh luan se duoc xet duyet truoc khi dang', 'binh luan se duoc xet duyet truoc khi hien thi', 'binh luan phai duoc bien tap truoc khi dang', 'binh luan phai duoc bien tap truoc khi hien thi', 'binh luan phai duoc kiem duyet truoc khi dang', 'binh luan phai duoc kiem duyet truoc khi hien thi', 'binh luan phai duoc duyet truoc khi dang', 'binh luan phai duoc duyet truoc khi hien thi', 'binh luan phai duoc xet duyet truoc khi dang', 'binh luan phai duoc xet duyet truoc khi hien thi', 'binh luan cho bai: “', 'binh luan cho bai: "', "binh luan cho bai: '", 'binh luan cho bai viet: “', 'binh luan cho bai viet: "', "binh luan cho bai viet: '", 'binh luan da dong', 'binh luan cua ban se duoc', 'binh luan cua ban se khong', 'binh luan cua ban da duoc gui', 'binh luan cua ban chua duoc gui', 'binh luan cua ban dang cho', 'binh luan cua quy vi se duoc', 'binh luan cua quy vi se khong', 'binh luan cua quy vi da duoc gui', 'binh luan cua quy vi chua duoc gui', 'binh luan cua quy vi dang cho', 'binh luan cua doc gia se duoc', 'binh luan cua doc gia se khong', 'binh luan cua doc gia da duoc gui', 'binh luan cua doc gia chua duoc gui', 'binh luan cua doc gia dang cho', 'binh luan cua ban doc se duoc', 'binh luan cua ban doc se khong', 'binh luan cua ban doc da duoc gui', 'binh luan cua ban doc chua duoc gui', 'binh luan cua ban doc dang cho'), 5)],
    'y': [(('y kien se duoc bien tap truoc khi dang', 'y kien se duoc bien tap truoc khi hien thi', 'y kien se duoc kiem duyet truoc khi dang', 'y kien se duoc kiem duyet truoc khi hien thi', 'y kien se duoc duyet truoc khi dang', 'y kien se duoc duyet truoc khi hien thi', 'y kien se duoc xet duyet truoc khi dang', 'y kien se duoc xet duyet truoc khi hien thi', 'y kien phai duoc bien tap truoc khi dang', 'y kien phai duoc bien tap truoc khi hien thi', 'y kien phai duoc kiem duyet truoc khi dang', 'y kien phai duoc kiem duyet truoc khi hien thi', 'y kien phai duoc duyet truoc khi dang', 'y kien phai duoc duyet truoc khi hien thi', 'y kien phai duoc xet duyet truoc khi dang', 'y kien phai duoc xet duyet truoc khi hien thi', 'y kien cua ban se duoc', 'y kien cua ban se khong', 'y kien cua ban da duoc gui', 'y kien cua ban chua duoc gui', 'y kien cua ban dang cho', 'y kien cua quy vi se duoc', 'y kien cua quy vi se khong', 'y kien cua quy vi da duoc gui', 'y kien cua quy vi chua duoc gui', 'y kien cua quy vi dang cho', 'y kien cua doc gia se duoc', 'y kien cua doc gia se khong', 'y kien cua doc gia da duoc gui', 'y kien cua doc gia chua duoc gui', 'y kien cua doc gia dang cho', 'y kien cua ban doc se duoc', 'y kien cua ban doc se khong', 'y kien cua ban doc da duoc gui', 'y kien cua ban doc chua duoc gui', 'y kien cua ban doc dang cho'), 5), (('y kien',), 14)],
    'duong': [(('duong dan bai viet: http',), 5), (('duong day nong',), 14), (('duong day',), 15)],
    'gui': [(('gui y kien cua ban (', 'gui binh luan cua ban (', 'gui phan hoi cua ban ('), 5), (('gui email bai dang nayblogthis',), 5), (('gui cau hoi', 'gui thac mac', 'gui tam su', 'gui bai viet', 'gui y kien'), 14)],
    'viet': [(('viet y kien cua ban (', 'viet binh luan cua ban (', 'viet phan hoi cua ban ('), 5)],
    'van': [(('van ban duoc phat hanh theo giay phep creative commons',), 5), (('van ban nay chua cap nhat',), 5), (('van phong', 'van ban', 'van hanh'), 15)],
    'hien/an': [(('hien/an muc',), 5)],
    'chung': [(('chung toi se khong bao gio chia se dia chi email', 'chung toi su dung cookie', 'chung toi dung cookie'), 5)],
    'cam': [(('cam on ban da dang ky!',), 5), (('cam on',), 14), (('cam',), 15)],
    'hay': [(('hay dang nhap hoac dang ky de gui', 'hay dang nhap hoac dang ky de viet', 'hay dang nhap hoac dang ky de binh luan', 'hay dang nhap hoac dang ky de tham gia', 'hay dang nhap de gui', 'hay dang nhap de viet', 'hay dang nhap de binh luan', 'hay dang nhap de tham gia'), 5), (('hay chac chan ban nhap cac thong tin bat buoc',), 5), (('hay',), 14)],
    'noi': [(('noi dung cong dong duoc cung cap theo',), 5), (('noi dung text:',), 5), (('noi ban', 'noi dung'), 14), (('noi dung',), 15)],
    'luu': [(('luu y: chi thanh vien cua blog nay moi', 'luu ten cua toi, email'), 5), (('luu ten, email va trang web', 'luu y: cac binh luan co noi dung', 'luu y: khong nen tra tien truoc'), 5)],
    'thao': [(("thao luan trong '", 'thao luan cho bai: “', 'thao luan cho bai: "', "thao luan cho bai: '", 'thao luan cho bai viet: “', 'thao luan cho bai viet: "', "thao luan cho bai viet: '", 'thao luan cua ban se duoc', 'thao luan cua ban se khong', 'thao luan cua ban da duoc gui', 'thao luan cua ban chua duoc gui', 'thao luan cua ban dang cho', 'thao luan cua quy vi se duoc', 'thao luan cua quy vi se khong', 'thao luan cua quy vi da duoc gui', 'thao luan cua quy vi chua duoc gui', 'thao luan cua quy vi dang cho', 'thao luan cua doc gia se duoc', 'thao luan cua doc gia se khong', 'thao luan cua doc gia da duoc gui', 'thao luan cua doc gia chua duoc gui', 'thao luan cua doc gia dang cho', 'thao luan cua ban doc se duoc', 'thao luan cua ban doc se khong', 'thao luan cua ban doc da duoc gui', 'thao luan cua ban doc chua duoc gui', 'thao luan cua ban doc dang cho'), 5), (("thao luan trong '",), 5)],
    'da': [(('da dong binh luan',), 5), (('da chinh sua lan cuoi boi',), 5)],
    'lay': [(('lay tu "http',), 5), (('lay tu “http', 'lay tu «http', 'lay tu http'), 5)],
    'phan': [(('phan hoi cua ban se duoc', 'phan hoi cua ban se khong', 'phan hoi cua ban da duoc gui', 'phan hoi cua ban chua duoc gui', 'phan hoi cua ban dang cho', 'phan hoi cua quy vi se duoc', 'phan hoi cua quy vi se khong', 'phan hoi cua quy vi da duoc gui', 'phan hoi cua quy vi chua duoc gui', 'phan hoi cua quy vi dang cho', 'phan hoi cua doc gia se duoc', 'phan hoi cua doc gia se khong', 'phan hoi cua doc gia da duoc gui', 'phan hoi cua doc gia chua duoc gui', 'phan hoi cua doc gia dang cho', 'phan hoi cua ban doc se duoc', 'phan hoi cua ban doc se khong', 'phan hoi cua ban doc da duoc gui', 'phan hoi cua ban doc chua duoc gui', 'phan hoi cua ban doc dang cho'), 5)],
    'cau': [(('cau hoi cua ban se duoc', 'cau hoi cua ban se khong', 'cau hoi cua ban da duoc gui', 'cau hoi cua ban chua duoc gui', 'cau hoi cua ban dang cho', 'cau hoi cua quy vi se duoc', 'cau hoi cua quy vi se khong', 'cau hoi cua quy vi da duoc gui', 'cau hoi cua quy vi chua duoc gui', 'cau hoi cua quy vi dang cho', 'cau hoi cua doc gia se duoc', 'cau hoi cua doc gia se khong', 'cau hoi cua doc gia da duoc gui', 'cau hoi cua doc gia chua duoc gui', 'cau hoi cua doc gia dang cho', 'cau hoi cua ban doc se duoc', 'cau hoi cua ban doc se khong', 'cau hoi cua ban doc da duoc gui', 'cau hoi cua ban doc chua duoc gui', 'cau hoi cua ban doc dang cho'), 5), (('cau chuyen', 'cau hoi'), 14)],
    'toa': [(('toa soan giu quyen bien tap', 'toa soan giu quyen kiem duyet', 'toa soan giu quyen tu choi', 'toa soan giu quyen xoa', 'toa soan giu quyen khong dang', 'toa soan co quyen bien tap', 'toa soan co quyen kiem duyet', 'toa soan co quyen tu choi', 'toa soan co quyen xoa', 'toa soan co quyen khong dang'), 5), (('toa soan rat', 'toa soan luon', 'toa soan mong'), 14), (('toa soan',), 15)],
    'neu': [(('neu ban khong doc duoc, hay', 'neu khong doc duoc, hay'), 5), (('neu chua dang ky, hay nhan', 'neu chua dang ky, quy vi co the dang nhap', 'neu chua dang ky roi, hay nhan', 'neu chua dang ky roi, quy vi co the dang nhap', 'neu da dang ky, hay nhan', 'neu da dang ky, quy vi co the dang nhap', 'neu da dang ky roi, hay nhan', 'neu da dang ky roi, quy vi co the dang nhap'), 5), (('neu ban', 'neu cac ban', 'neu quy', 'neu doc gia', 'neu thich', 'neu thay'), 14)],
    'dia': [(('dia chi email cua ban se khong duoc',), 5), (('dia chi',), 14), (('dia chi',), 15)],
    'please': [(('please enter your username or email', 'please download one of our supported browsers'), 5), (('please enable javascript to',), 9)],
    'great!': [(('great! check your inbox and click',), 5)],
    'studocu': [(('studocu is not sponsored',), 5)],
    'sign': [(('sign up to discover human stories', 'sign up to get unlimited songs'), 5), (('sign up',), 14)],
    'built': [(('built with notion',), 5)],
    'privacy': [(('privacy & cookies: this site uses',), 5)],
    'to': [(('to find out more, including how to control cookies', 'to unsubscribe from this group'), 5), (('to view this video please enable javascript',), 9)],
    'not': [(('not included, change data exporting',), 5)],
    'skip': [(('skip to first unread',), 5)],
    'lomoarcpsd': [(('lomoarcpsd',), 5)],
    'a': [(('a post shared by', 'a post posted by', 'a video shared by', 'a video posted by', 'a photo shared by', 'a photo posted by'), 5)],
    'trình': [(('trình duyệt của bạn đã lỗi thời',), 5), (('trình duyệt của bạn không hỗ trợ', 'trình duyệt không hỗ trợ'), 9)],
    'giao': [(('giao diện đơn giản.', 'giao dien don gian.'), 5)],
    'hình': [(('hình ảnh giao diện của',), 5)],
    'được': [(('được tạo bởi blogger', 'được sửa bởi:', 'được sửa lần cuối bởi'), 5), (('được gắn thẻ:', 'được đăng trong:'), 8)],
    'joomla!': [(('joomla! is free software',), 5)],
    'joomla': [(('joomla là phần mềm', 'joomla la phan mem'), 5)],
    'reactions': [(('reactions:',), 5)],
    'múi': [(('múi giờ gmt. hiện', 'múi giờ gmt. bây', 'múi giờ gmt +7. hiện', 'múi giờ gmt +7. bây'), 5)],
    'all': [(('all times are gmt',), 5), (('all rights',), 15)],
    'diễn': [(('diễn đàn này sử dụng cookie',), 5), (('diễn đàn',), 15)],
    '(đổi': [(('(đổi hướng từ',), 5)],
    '(redirected': [(('(redirected from',), 5)],
    'để': [(('để lại một bình luận /',), 5), (('để cập nhật', 'để đặt', 'để theo dõi', 'để đọc', 'để nhận', 'để không'), 14)],
    'riêng': [(('riêng tư & cookies:',), 5)],
    'bằng': [(('bằng cách tiếp tục sử dụng trang',), 5)],
    'forum': [(('forum software by xenforo',), 5)],
    'via': [(('via thenextvoz',), 5)],
    'sent': [(('sent from my',), 5)],
    'chỉnh': [(('chỉnh sửa cuối:',), 5)],
    'lần': [(('lần sửa cuối:', 'lần sửa cuối bởi'), 5)],
    'sửa': [(('sửa lần cuối:', 'sửa lần cuối bởi'), 5)],
    'last': [(('last edited by',), 5)],
    'trích': [(('trích dẫn gửi bởi',), 5)],
    'hiển': [(('hiển thị những bài viết cách đây',), 5)],
    'đang': [(('đang xem chuyên mục này:',), 5)],
    'muốn': [(('muốn đọc nữa? xem qua',), 5)],
    'tổng': [(('tổng: 0 (thành viên',), 5), (('tổng biên tập',), 15)],
    'chào': [(('chào mừng bạn đến với trang thông tin', 'chào mừng bạn đến với cổng thông tin', 'chào mừng bạn đến với trang tin', 'chào mừng bạn đến với trang web', 'chào mừng bạn đến với website', 'chào mừng bạn đến với trang chủ', 'chào mừng bạn đã đến với trang thông tin', 'chào mừng bạn đã đến với cổng thông tin', 'chào mừng bạn đã đến với trang tin', 'chào mừng bạn đã đến với trang web', 'chào mừng bạn đã đến với website', 'chào mừng bạn đã đến với trang chủ', 'chào mừng bạn ghé thăm trang thông tin', 'chào mừng bạn ghé thăm cổng thông tin', 'chào mừng bạn ghé thăm trang tin', 'chào mừng bạn ghé thăm trang web', 'chào mừng bạn ghé thăm website', 'chào mừng bạn ghé thăm trang chủ', 'chào mừng bạn truy cập trang thông tin', 'chào mừng bạn truy cập cổng thông tin', 'chào mừng bạn truy cập trang tin', 'chào mừng bạn truy cập trang web', 'chào mừng bạn truy cập website', 'chào mừng bạn truy cập trang chủ', 'chào mừng các bạn đến với trang thông tin', 'chào mừng các bạn đến với cổng thông tin', 'chào mừng các bạn đến với trang tin', 'chào mừng các bạn đến với trang web', 'chào mừng các bạn đến với website', 'chào mừng các bạn đến với trang chủ', 'chào mừng các bạn đã đến với trang thông tin', 'chào mừng các bạn đã đến với cổng thông tin', 'chào mừng các bạn đã đến với trang tin', 'chào mừng các bạn đã đến với trang web', 'chào mừng các bạn đã đến với website', 'chào mừng các bạn đã đến với trang chủ', 'chào mừng các bạn ghé thăm trang thông tin', 'chào mừng các bạn ghé thăm cổng thông tin', 'chào mừng các bạn ghé thăm trang tin', 'chào mừng các bạn ghé thăm trang web', 'chào mừng các bạn ghé thăm website', 'chào mừng các bạn ghé thăm trang chủ', 'chào mừng các bạn truy cập trang thông tin', 'chào mừng các bạn truy cập cổng thông tin', 'chào mừng các bạn truy cập trang tin', 'chào mừng các bạn truy cập trang web', 'chào mừng các bạn truy cập website', 'chào mừng các bạn truy cập trang chủ', 'chào mừng quý khách đến với trang thông tin', 'chào mừng quý khách đến với cổng thông tin', 'chào mừng quý khách đến với trang tin', 'chào mừng quý khách đến với trang web', 'chào mừng quý khách đến với website', 'chào mừng quý khách đến với trang chủ', 'chào mừng quý khách đã đến với trang thông tin', 'chào mừng quý khách đã đến với cổng thông tin', 'chào mừng quý khách đã đến với trang tin', 'chào mừng quý khách đã đến với trang web', 'chào mừng quý khách đã đến với website', 'chào mừng quý khách đã đến với trang chủ', 'chào mừng quý khách ghé thăm trang thông tin', 'chào mừng quý khách ghé thăm cổng thông tin', 'chào mừng quý khách ghé thăm trang tin', 'chào mừng quý khách ghé thăm trang web', 'chào mừng quý khách ghé thăm website', 'chào mừng quý khách ghé thăm trang chủ', 'chào mừng quý khách truy cập trang thông tin', 'chào mừng quý khách truy cập cổng thông tin', 'chào mừng quý khách truy cập trang tin', 'chào mừng quý khách truy cập trang web', 'chào mừng quý khách truy cập website', 'chào mừng quý khách truy cập trang chủ', 'chào mừng quý vị đến với trang thông tin', 'chào mừng quý vị đến với cổng thông tin', 'chào mừng quý vị đến với trang tin', 'chào mừng quý vị đến với trang web', 'chào mừng quý vị đến với website', 'chào mừng quý vị đến với trang chủ', 'chào mừng quý vị đã đến với trang thông tin', 'chào mừng quý vị đã đến với cổng thông tin', 'chào mừng quý vị đã đến với trang tin', 'chào mừng quý vị đã đến với trang web', 'chào mừng quý vị đã đến với website', 'chào mừng quý vị đã đến với trang chủ', 'chào mừng quý vị ghé thăm trang thông tin', 'chào mừng quý vị ghé thăm cổng thông tin', 'chào mừng quý vị ghé thăm trang tin', 'chào mừng quý vị ghé thăm trang web', 'chào mừng quý vị ghé thăm website', 'chào mừng quý vị ghé thăm trang chủ', 'chào mừng quý vị truy cập trang thông tin', 'chào mừng quý vị truy cập cổng thông tin', 'chào mừng quý vị truy cập trang tin', 'chào mừng quý vị truy cập trang web', 'chào mừng quý vị truy cập website', 'chào mừng quý vị truy cập trang chủ', 'chào mừng quý bạn đọc đến với trang thông tin', 'chào mừng quý bạn đọc đến với cổng thông tin', 'chào mừng quý bạn đọc đến với trang tin', 'chào mừng quý bạn đọc đến với trang web', 'chào mừng quý bạn đọc đến với website', 'chào mừng quý bạn đọc đến với trang chủ', 'chào mừng quý bạn đọc đã đến với trang thông tin', 'chào mừng quý bạn đọc đã đến với cổng thông tin', 'chào mừng quý bạn đọc đã đến với trang tin', 'chào mừng quý bạn đọc đã đến với trang web', 'chào mừng quý bạn đọc đã đến với website', 'chào mừng quý bạn đọc đã đến với trang chủ', 'chào mừng quý bạn đọc ghé thăm trang thông tin', 'chào mừng quý bạn đọc ghé thăm cổng thông tin', 'chào mừng quý bạn đọc ghé thăm trang tin', 'chào mừng quý bạn đọc ghé thăm trang web', 'chào mừng quý bạn đọc ghé thăm website', 'chào mừng quý bạn đọc ghé thăm trang chủ', 'chào mừng quý bạn đọc truy cập trang thông tin', 'chào mừng quý bạn đọc truy cập cổng thông tin', 'chào mừng quý bạn đọc truy cập trang tin', 'chào mừng quý bạn đọc truy cập trang web', 'chào mừng quý bạn đọc truy cập website', 'chào mừng quý bạn đọc truy cập trang chủ', 'chào mừng bạn đọc đến với trang thông tin', 'chào mừng bạn đọc đến với cổng thông tin', 'chào mừng bạn đọc đến với trang tin', 'chào mừng bạn đọc đến với trang web', 'chào mừng bạn đọc đến với website', 'chào mừng bạn đọc đến với trang chủ', 'chào mừng bạn đọc đã đến với trang thông tin', 'chào mừng bạn đọc đã đến với cổng thông tin', 'chào mừng bạn đọc đã đến với trang tin', 'chào mừng bạn đọc đã đến với trang web', 'chào mừng bạn đọc đã đến với website', 'chào mừng bạn đọc đã đến với trang chủ', 'chào mừng bạn đọc ghé thăm trang thông tin', 'chào mừng bạn đọc ghé thăm cổng thông tin', 'chào mừng bạn đọc ghé thăm trang tin', 'chào mừng bạn đọc ghé thăm trang web', 'chào mừng bạn đọc ghé thăm website', 'chào mừng bạn đọc ghé thăm trang chủ', 'chào mừng bạn đọc truy cập trang thông tin', 'chào mừng bạn đọc truy cập cổng thông tin', 'chào mừng bạn đọc truy cập trang tin', 'chào mừng bạn đọc truy cập trang web', 'chào mừng bạn đọc truy cập website', 'chào mừng bạn đọc truy cập trang chủ'), 5)],
    "don't": [(("don't miss out on the latest issues",), 5)],
    'lời': [(('lời bài hát đóng góp bởi',), 5)],
    'khi': [(('khi bạn chọn một mục, toàn bộ trang', 'khi ban chon mot muc, toan bo trang'), 5), (('khi độc giả', 'khi ô vuông', 'khi nhìn thấy dấu tích', 'khi doc gia', 'khi o vuong', 'khi nhin thay dau tich'), 14), (('khi sử', 'khi su'), 15)],
    'mọi': [(('mọi tin đăng trên website',), 5), (('mọi',), 14), (('mọi thông', 'mọi bài', 'mọi hành'), 15)],
    'loại': [(('loại file:',), 5)],
    'download': [(('download as docx', 'download as pdf'), 5), (('download',), 14)],
    'đây': [(('đây là tiện ích dành cho tài khoản',), 5)],
    '(*)': [(('(*) lưu ý: để đọc được văn bản', '(*) luu y: de doc duoc van ban'), 5)],
    'báo': [(('báo cáo tin tuyển dụng:', 'báo cáo tin đăng:', 'báo cáo tin rao:'), 5), (('báo điện',), 15)],
    'retrieved': [(('retrieved from "http',), 5)],
    'trinh': [(('trinh duyet cua ban da loi thoi',), 5), (('trinh duyet cua ban khong ho tro', 'trinh duyet khong ho tro'), 9)],
    'hinh': [(('hinh anh giao dien cua',), 5)],
    'duoc': [(('duoc tao boi blogger', 'duoc sua boi:', 'duoc sua lan cuoi boi'), 5), (('duoc gan the:', 'duoc dang trong:'), 8)],
    'mui': [(('mui gio gmt. hien', 'mui gio gmt. bay', 'mui gio gmt +7. hien', 'mui gio gmt +7. bay'), 5)],
    'dien': [(('dien dan nay su dung cookie',), 5), (('dien email', 'dien thoai'), 14), (('dien thoai', 'dien dan'), 15)],
    '(doi': [(('(doi huong tu',), 5)],
    'de': [(('de lai mot binh luan /',), 5), (('de cap nhat', 'de dat', 'de theo doi', 'de doc', 'de nhan', 'de khong'), 14), (('de nghi',), 15)],
    'rieng': [(('rieng tu & cookies:',), 5)],
    'bang': [(('bang cach tiep tuc su dung trang',), 5)],
    'chinh': [(('chinh sua cuoi:',), 5)],
    'lan': [(('lan sua cuoi:', 'lan sua cuoi boi'), 5)],
    'sua': [(('sua lan cuoi:', 'sua lan cuoi boi'), 5)],
    'trich': [(('trich dan gui boi',), 5)],
    'dang': [(('dang xem chuyen muc nay:',), 5), (('dang ky', 'dang ki'), 14)],
    'muon': [(('muon doc nua? xem qua',), 5)],
    'tong': [(('tong: 0 (thanh vien',), 5), (('tong bien tap',), 15)],
    'chao': [(('chao mung ban den voi trang thong tin', 'chao mung ban den voi cong thong tin', 'chao mung ban den voi trang tin', 'chao mung ban den voi trang web', 'chao mung ban den voi website', 'chao mung ban den voi trang chu', 'chao mung ban da den voi trang thong tin', 'chao mung ban da den voi cong thong tin', 'chao mung ban da den voi trang tin', 'chao mung ban da den voi trang web', 'chao mung ban da den voi website', 'chao mung ban da den voi trang chu', 'chao mung ban ghe tham trang thong tin', 'chao mung ban ghe tham cong thong tin', 'chao mung ban ghe tham trang tin', 'chao mung ban ghe tham trang web', 'chao mung ban ghe tham website', 'chao mung ban ghe tham trang chu', 'chao mung ban truy cap trang thong tin', 'chao mung ban truy cap cong thong tin', 'chao mung ban truy cap trang tin', 'chao mung ban truy cap trang web', 'chao mung ban truy cap website', 'chao mung ban truy cap trang chu', 'chao mung cac ban den voi trang thong tin', 'chao mung cac ban den voi cong thong tin', 'chao mung cac ban den voi trang tin', 'chao mung cac ban den voi trang web', 'chao mung cac ban den voi website', 'chao mung cac ban den voi trang chu', 'chao mung cac ban da den voi trang thong tin', 'chao mung cac ban da den voi cong thong tin', 'chao mung cac ban da den voi trang tin', 'chao mung cac ban da den voi trang web', 'chao mung cac ban da den voi website', 'chao mung cac ban da den voi trang chu', 'chao mung cac ban ghe tham trang thong tin', 'chao mung cac ban ghe tham cong thong tin', 'chao mung cac ban ghe tham trang tin', 'chao mung cac ban ghe tham trang web', 'chao mung cac ban ghe tham website', 'chao mung cac ban ghe tham trang chu', 'chao mung cac ban truy cap trang thong tin', 'chao mung cac ban truy cap cong thong tin', 'chao mung cac ban truy cap trang tin', 'chao mung cac ban truy cap trang web', 'chao mung cac ban truy cap website', 'chao mung cac ban truy cap trang chu', 'chao mung quy khach den voi trang thong tin', 'chao mung quy khach den voi cong thong tin', 'chao mung quy khach den voi trang tin', 'chao mung quy khach den voi trang web', 'chao mung quy khach den voi website', 'chao mung quy khach den voi trang chu', 'chao mung quy khach da den voi trang thong tin', 'chao mung quy khach da den voi cong thong tin', 'chao mung quy khach da den voi trang tin', 'chao mung quy khach da den voi trang web', 'chao mung quy khach da den voi website', 'chao mung quy khach da den voi trang chu', 'chao mung quy khach ghe tham trang thong tin', 'chao mung quy khach ghe tham cong thong tin', 'chao mung quy khach ghe tham trang tin', 'chao mung quy khach ghe tham trang web', 'chao mung quy khach ghe tham website', 'chao mung quy khach ghe tham trang chu', 'chao mung quy khach truy cap trang thong tin', 'chao mung quy khach truy cap cong thong tin', 'chao mung quy khach truy cap trang tin', 'chao mung quy khach truy cap trang web', 'chao mung quy khach truy cap website', 'chao mung quy khach truy cap trang chu', 'chao mung quy vi den voi trang thong tin', 'chao mung quy vi den voi cong thong tin', 'chao mung quy vi den voi trang tin', 'chao mung quy vi den voi trang web', 'chao mung quy vi den voi website', 'chao mung quy vi den voi trang chu', 'chao mung quy vi da den voi trang thong tin', 'chao mung quy vi da den voi cong thong tin', 'chao mung quy vi da den voi trang tin', 'chao mung quy vi da den voi trang web', 'chao mung quy vi da den voi website', 'chao mung quy vi da den voi trang chu', 'chao mung quy vi ghe tham trang thong tin', 'chao mung quy vi ghe tham cong thong tin', 'chao mung quy vi ghe tham trang tin', 'chao mung quy vi ghe tham trang web', 'chao mung quy vi ghe tham website', 'chao mung quy vi ghe tham trang chu', 'chao mung quy vi truy cap trang thong tin', 'chao mung quy vi truy cap cong thong tin', 'chao mung quy vi truy cap trang tin', 'chao mung quy vi truy cap trang web', 'chao mung quy vi truy cap website', 'chao mung quy vi truy cap trang chu', 'chao mung quy ban doc den voi trang thong tin', 'chao mung quy ban doc den voi cong thong tin', 'chao mung quy ban doc den voi trang tin', 'chao mung quy ban doc den voi trang web', 'chao mung quy ban doc den voi website', 'chao mung quy ban doc den voi trang chu', 'chao mung quy ban doc da den voi trang thong tin', 'chao mung quy ban doc da den voi cong thong tin', 'chao mung quy ban doc da den voi trang tin', 'chao mung quy ban doc da den voi trang web', 'chao mung quy ban doc da den voi website', 'chao mung quy ban doc da den voi trang chu', 'chao mung quy ban doc ghe tham trang thong tin', 'chao mung quy ban doc ghe tham cong thong tin', 'chao mung quy ban doc ghe tham trang tin', 'chao mung quy ban doc ghe tham trang web', 'chao mung quy ban doc ghe tham website', 'chao mung quy ban doc ghe tham trang chu', 'chao mung quy ban doc truy cap trang thong tin', 'chao mung quy ban doc truy cap cong thong tin', 'chao mung quy ban doc truy cap trang tin', 'chao mung quy ban doc truy cap trang web', 'chao mung quy ban doc truy cap website', 'chao mung quy ban doc truy cap trang chu', 'chao mung ban doc den voi trang thong tin', 'chao mung ban doc den voi cong thong tin', 'chao mung ban doc den voi trang tin', 'chao mung ban doc den voi trang web', 'chao mung ban doc den voi website', 'chao mung ban doc den voi trang chu', 'chao mung ban doc da den voi trang thong tin', 'chao mung ban doc da den voi cong thong tin', 'chao mung ban doc da den voi trang tin', 'chao mung ban doc da den voi trang web', 'chao mung ban doc da den voi website', 'chao mung ban doc da den voi trang chu', 'chao mung ban doc ghe tham trang thong tin', 'chao mung ban doc ghe tham cong thong tin', 'chao mung ban doc ghe tham trang tin', 'chao mung ban doc ghe tham trang web', 'chao mung ban doc ghe tham website', 'chao mung ban doc ghe tham trang chu', 'chao mung ban doc truy cap trang thong tin', 'chao mung ban doc truy cap cong thong tin', 'chao mung ban doc truy cap trang tin', 'chao mung ban doc truy cap trang web', 'chao mung ban doc truy cap website', 'chao mung ban doc truy cap trang chu'), 5)],
    'loi': [(('loi bai hat dong gop boi',), 5)],
    'loai': [(('loai file:',), 5)],
    'day': [(('day la tien ich danh cho tai khoan',), 5)],
    'bao': [(('bao cao tin tuyen dung:', 'bao cao tin dang:', 'bao cao tin rao:'), 5), (('bao dien',), 15)],
    'sự': [(('sự kiện:',), 8)],
    'dòng': [(('dòng sự kiện:',), 8)],
    'chuyên': [(('chuyên đề:', 'chuyên mục:'), 8), (('chuyên trang',), 15)],
    'series': [(('series:',), 8)],
    'tags': [(('tags:', 'tags »', 'tags'), 8)],
    'tag': [(('tag:',), 8)],
    'từ': [(('từ khóa:', 'từ khoá:', 'từ khóa liên quan:', 'từ khóa tìm kiếm:', 'từ khóa »', 'từ khoá »', 'từ khóa bài viết:', 'từ khoá liên quan:', 'từ khoá tìm kiếm:', 'từ khoá bài viết:'), 8)],
    'thẻ': [(('thẻ:',), 8)],
    'hashtag': [(('hashtag:', 'hashtag »'), 8)],
    'hashtags': [(('hashtags:',), 8)],
    'keywords': [(('keywords:',), 8)],
    'keyword': [(('keyword:',), 8)],
    'tagged': [(('tagged:', 'tagged', 'tagged with'), 8)],
    'nhãn': [(('nhãn:',), 8)],
    'filed': [(('filed under:', 'filed under'), 8)],
    'posted': [(('posted in:', 'posted in'), 8)],
    'published': [(('published in',), 8)],
    'label': [(('label:',), 8)],
    'labels': [(('labels:',), 8)],
    'topics': [(('topics:',), 8)],
    'category': [(('category:',), 8)],
    'categories': [(('categories:',), 8)],
    'xu': [(('xu hướng tìm kiếm:', 'xu huong tim kiem:'), 8)],
    'gắn': [(('gắn thẻ:',), 8)],
    'nhóm': [(('nhóm tin:',), 8)],
    'mục': [(('mục tin:',), 8)],
    'danh': [(('danh mục:', 'danh muc:'), 8)],
    'su': [(('su kien:',), 8)],
    'dong': [(('dong su kien:',), 8)],
    'chuyen': [(('chuyen de:', 'chuyen muc:'), 8), (('chuyen trang',), 15)],
    'tu': [(('tu khoa:', 'tu khoa lien quan:', 'tu khoa tim kiem:', 'tu khoa »', 'tu khoa bai viet:'), 8), (('tu van quang',), 14)],
    'gan': [(('gan the:',), 8)],
    'nhom': [(('nhom tin:',), 8)],
    'muc': [(('muc tin:',), 8)],
    'an': [(('an error occurred',), 9)],
    'beginning': [(('beginning of dialog window',), 9)],
    'clip': [(('clip', 'clip:'), 10)],
    'đoạn': [(('đoạn clip', 'đoạn video'), 10)],
    'trailer': [(('trailer', 'trailer:'), 10)],
    'teaser': [(('teaser', 'teaser:'), 10)],
    'video]': [(('video]',), 10)],
    'clip]': [(('clip]',), 10)],
    'audio': [(('audio:',), 10)],
    'audio]': [(('audio]',), 10)],
    'podcast': [(('podcast:',), 10)],
    'podcast]': [(('podcast]',), 10)],
    'trailer]': [(('trailer]',), 10)],
    'teaser]': [(('teaser]',), 10)],
    'mv': [(('mv:',), 10)],
    'mv]': [(('mv]',), 10)],
    'doan': [(('doan clip', 'doan video'), 10)],
    'kính': [(('kính mời', 'kính thưa'), 14)],
    'rất': [(('rất mời', 'rất mong'), 14)],
    'trân': [(('trân trọng kính mời', 'trân trọng mời'), 14)],
    'mong': [(('mong nhận', 'mong nhan'), 14)],
    'những': [(('những ý kiến',), 14)],
    'thưa': [(('thưa quý',), 14)],
    'khán': [(('khán giả',), 14)],
    'thính': [(('thính giả',), 14)],
    'theo': [(('theo bạn', 'theo dõi', 'theo ban', 'theo doi'), 14)],
    'trên': [(('trên đây là',), 14)],
    'ở': [(('ở trên là',), 14)],
    'mua': [(('mua online', 'mua hàng', 'mua hang'), 14)],
    'đặt': [(('đặt hàng', 'đặt câu', 'đặt mua', 'đặt báo'), 14)],
    'nơi': [(('nơi bạn',), 14)],
    'gia': [(('gia đình bạn', 'gia dinh ban'), 14)],
    'quê': [(('quê bạn',), 14)],
    'truyện': [(('truyện được', 'truyện này'), 14)],
    'inbox': [(('inbox',), 14)],
    'nhớ': [(('nhớ theo dõi',), 14)],
    'follow': [(('follow',), 14)],
    'like': [(('like',), 14)],
    'đăng': [(('đăng ký', 'đăng kí'), 14)],
    'cập': [(('cập nhật',), 14)],
    'truy': [(('truy cập', 'truy cap'), 14)],
    'kết': [(('kết nối',), 14)],
    'đón': [(('đón',), 14)],
    'ghé': [(('ghé thăm',), 14)],
    'join': [(('join',), 14)],
    'get': [(('get',), 14)],
    'stay': [(('stay',), 14)],
    'find': [(('find us',), 14)],
    'quan': [(('quan tâm', 'quan tam'), 14), (('quan tri',), 15)],
    'cám': [(('cám ơn',), 14)],
    'thêm': [(('thêm',), 14)],
    'chọn': [(('chọn',), 14)],
    'điền': [(('điền email',), 14)],
    'tặng': [(('tặng sao', 'tặng thêm'), 14)],
    'fan': [(('fan', 'fan hâm', 'fan ham'), 14)],
    'tư': [(('tư vấn quảng',), 14)],
    'tin,': [(('tin, bài', 'tin, bai'), 14)],
    'thư': [(('thư từ',), 14), (('thư ký',), 15)],
    'tâm': [(('tâm sự',), 14)],
    'hotline': [(('hotline',), 14), (('hotline',), 15)],
    'điện': [(('điện thoại',), 14), (('điện thoại',), 15)],
    'e-mail': [(('e-mail',), 14), (('e-mail',), 15)],
    'fanpage': [(('fanpage',), 14)],
    'liên': [(('liên hệ',), 14), (('liên hệ',), 15)],
    'chị': [(('chị em',), 14)],
    'anh': [(('anh chị em', 'anh chi em'), 14)],
    'gọi': [(('gọi ngay', 'gọi điện ngay'), 14)],
    'nhắn': [(('nhắn tin ngay',), 14)],
    'kinh': [(('kinh moi', 'kinh thua'), 14)],
    'rat': [(('rat moi', 'rat mong'), 14)],
    'tran': [(('tran trong kinh moi', 'tran trong moi'), 14)],
    'nhung': [(('nhung y kien',), 14)],
    'thua': [(('thua quy',), 14)],
    'khan': [(('khan gia',), 14)],
    'thinh': [(('thinh gia',), 14)],
    'tren': [(('tren day la',), 14)],
    'o': [(('o tren la',), 14)],
    'dat': [(('dat hang', 'dat cau', 'dat mua', 'dat bao'), 14)],
    'que': [(('que ban',), 14)],
    'truyen': [(('truyen duoc', 'truyen nay'), 14)],
    'nho': [(('nho theo doi',), 14)],
    'cap': [(('cap nhat',), 14)],
    'ket': [(('ket noi',), 14)],
    'don': [(('don',), 14), (('don vi',), 15)],
    'ghe': [(('ghe tham',), 14)],
    'them': [(('them',), 14)],
    'chon': [(('chon',), 14)],
    'tang': [(('tang sao', 'tang them'), 14)],
    'thu': [(('thu tu',), 14), (('thu ky',), 15)],
    'tam': [(('tam su',), 14)],
    'lien': [(('lien he',), 14), (('lien he',), 15)],
    'chi': [(('chi em',), 14), (('chi duoc',), 15)],
    'goi': [(('goi ngay', 'goi dien ngay'), 14)],
    '©': [(('©',), 15)],
    '®': [(('®',), 15)],
    '(c)': [(('(c)',), 15)],
    'copyright': [(('copyright',), 15)],
    'bản': [(('bản quyền',), 15)],
    'giữ': [(('giữ bản quyền',), 15)],
    'toàn': [(('toàn bộ bản quyền', 'toàn bộ thông'), 15)],
    'copyright©': [(('copyright©',), 15)],
    'phó': [(('phó tổng biên tập',), 15)],
    'quyền': [(('quyền tổng biên tập',), 15)],
    'phụ': [(('phụ trách',), 15)],
    'người': [(('người chịu',), 15)],
    'chịu': [(('chịu trách',), 15)],
    'giám': [(('giám đốc',), 15)],
    'trưởng': [(('trưởng ban',), 15)],
    'biên': [(('biên tập',), 15)],
    'cơ': [(('cơ quan',), 15)],
    'đơn': [(('đơn vị',), 15)],
    'thuộc': [(('thuộc bộ',), 15)],
    'trực': [(('trực thuộc',), 15)],
    'tạp': [(('tạp chí',), 15)],
    'cổng': [(('cổng thông',), 15)],
    'bộ': [(('bộ thông',), 15)],
    'giấy': [(('giấy',), 15)],
    'gpxb': [(('gpxb',), 15)],
    'gp': [(('gp',), 15)],
    'gpkd': [(('gpkd',), 15)],
    'gpđkkd': [(('gpđkkd',), 15)],
    'đkkd': [(('đkkd',), 15)],
    'mst': [(('mst',), 15)],
    'mã': [(('mã số',), 15)],
    'trụ': [(('trụ sở',), 15)],
    'vpđd': [(('vpđd',), 15)],
    'đt': [(('đt',), 15)],
    'tel': [(('tel',), 15)],
    'fax': [(('fax',), 15)],
    'phone': [(('phone',), 15)],
    'add': [(('add',), 15)],
    'address': [(('address',), 15)],
    'hà': [(('hà nội',), 15)],
    'tp': [(('tp hcm',), 15)],
    'tp.hcm': [(('tp.hcm',), 15)],
    'quản': [(('quản trị',), 15)],
    'tất': [(('tất cả thông',), 15)],
    'tuyên': [(('tuyên bố miễn',), 15)],
    'miễn': [(('miễn trừ',), 15)],
    'ghi': [(('ghi rõ', 'ghi ro'), 15)],
    'đề': [(('đề nghị',), 15)],
    'chỉ': [(('chỉ được',), 15)],
    'cấm': [(('cấm',), 15)],
    'nghiêm': [(('nghiêm cấm',), 15)],
    'thiết': [(('thiết kế',), 15)],
    'phát': [(('phát triển',), 15)],
    'designed': [(('designed',), 15)],
    'powered': [(('powered',), 15)],
    'theme': [(('theme by',), 15)],
    'proudly': [(('proudly',), 15)],
    'developed': [(('developed',), 15)],
    'vận': [(('vận hành',), 15)],
    'giu': [(('giu ban quyen',), 15)],
    'toan': [(('toan bo ban quyen', 'toan bo thong'), 15)],
    'pho': [(('pho tong bien tap',), 15)],
    'quyen': [(('quyen tong bien tap',), 15)],
    'phu': [(('phu trach',), 15)],
    'nguoi': [(('nguoi chiu',), 15)],
    'chiu': [(('chiu trach',), 15)],
    'giam': [(('giam doc',), 15)],
    'truong': [(('truong ban',), 15)],
    'bien': [(('bien tap',), 15)],
    'thuoc': [(('thuoc bo',), 15)],
    'truc': [(('truc thuoc',), 15)],
    'cong': [(('cong thong',), 15)],
    'bo': [(('bo thong',), 15)],
    'giay': [(('giay',), 15)],
    'gpdkkd': [(('gpdkkd',), 15)],
    'dkkd': [(('dkkd',), 15)],
    'ma': [(('ma so',), 15)],
    'tru': [(('tru so',), 15)],
    'vpdd': [(('vpdd',), 15)],
    'dt': [(('dt',), 15)],
    'ha': [(('ha noi',), 15)],
    'tat': [(('tat ca thong',), 15)],
    'tuyen': [(('tuyen bo mien',), 15)],
    'mien': [(('mien tru',), 15)],
    'nghiem': [(('nghiem cam',), 15)],
    'thiet': [(('thiet ke',), 15)],
    'phat': [(('phat trien',), 15)],
}
PATTERNS: dict[str, list[str]] = {
    'section': [],
    'weak-section': [],
    'section-start': ['(?:xem|đọc) thêm (?:các|những|một số|\\d+) (?:bài|tin|bài viết|bài báo|tin tức|tin bài|nội dung|tài liệu|bài giải|bài học|chủ đề|video|clip)(?: (?:viết|hay|mới|khác|hữu ích|thú vị|hấp dẫn|bổ ích|nổi bật))*(?: (?:về|của|trong|thuộc|cùng|liên quan|tại)\\b.{3,50})?'],
    'section-form': ['(?:xem|đọc|tham khảo|tìm hiểu)(?: thêm)? (?:các|những) .{3,50} khác', '(?:(?:các|những|một số|top \\d+|\\d+) )?(?:tin|bài|tài liệu|văn bản|tour|việc|công việc|món|câu hỏi|đề tài|chủ đề|ca khúc|video|mv|clip|truyện|sách|phim|dự án|sản phẩm|khóa học|dịch vụ|công thức|album|podcast|thảo luận|chuyên mục|chuyên đề|đề thi|khách sạn|địa điểm|trò chơi|game|ứng dụng|phần mềm|nhà đất|bất động sản|sự kiện|chương trình|trang|thớt|bài tập|bài giảng|linh kiện|phụ tùng|xe|công ty|nhà hàng)(?: \\w+){0,2} (?:liên quan|tương tự|cùng(?: \\w+){1,3}|(?:mới|cũ) hơn|(?:dành )?cho bạn|gợi ý|đề xuất|(?:mới|được quan tâm|yêu thích) nhất|nổi bật(?: nhất)?|đáng (?:chú ý|đọc|xem|quan tâm)|(?:được )?(?:xem|đọc|nghe|tải) nhiều(?: nhất)?)', '(?:đang |được )*(?:xem|đọc|nghe|tải) nhiều(?: nhất)?|có thể bạn (?:muốn|sẽ|cũng|nên|đang|chưa|đã)(?: \\w+){1,2}'],
    'link': [],
    'home': [],
    'menu': [],
    'weak-ui': [],
    'ui': [],
    'networks': ['(?:facebook|twitter|x|google\\+?|zalo|reddit|pinterest|linkedin|e?mail|tumblr|telegram|whatsapp|viber|messenger|print|instagram|youtube|tiktok|copy(?: link)?|share|skype|line|threads|lotus|bản in|in bài|link|sao chép (?:liên kết|link))+', '(?:(?:facebook|twitter|x|google\\+?|zalo|reddit|pinterest|linkedin|e?mail|tumblr|telegram|whatsapp|viber|messenger|print|instagram|youtube|tiktok|copy(?: link)?|share|skype|line|threads|lotus|bản in|in bài|link|sao chép (?:liên kết|link))[ |•·]+){2,}(?:facebook|twitter|x|google\\+?|zalo|reddit|pinterest|linkedin|e?mail|tumblr|telegram|whatsapp|viber|messenger|print|instagram|youtube|tiktok|copy(?: link)?|share|skype|line|threads|lotus|bản in|in bài|link|sao chép (?:liên kết|link))'],
    'contents': [],
    'tags': [],
    'player': [],
    'media': [],
    'call': ['(?:hãy|vui lòng|mời bạn) đăng ký (?:làm )?thành viên\\b.{0,60}\\bđể\\b.{0,240}', '(?:[^.?]{0,110}\\? )?(?:trân trọng |kính |xin |rất |hãy )*(?:mời|mong(?: nhận được)?) (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn)\\b(?!.*(?:giúp đỡ|ủng hộ|hảo tâm|quyên góp|tài khoản|tấm lòng|đóng góp cho|hoàn cảnh|mạnh thường quân)).{0,80}?\\b(?:gửi|chia sẻ|gửi gắm|đóng góp|phản ánh|cộng tác|viết|liên hệ|liên lạc|gọi|để lại|bình luận|đặt câu hỏi|tham gia|trao đổi|bày tỏ|thảo luận|đăng(?! k)|tư vấn|góp ý|cho ý kiến|giải đáp|cung cấp(?= (?:tin|thông tin|hình|ảnh)))\\b.{0,160}?(?:(?:chúng tôi|tòa soạn|toà soạn|ban biên tập|ban bạn đọc|phòng bạn đọc|chuyên mục|diễn đàn|hòm thư|hộp thư|đường dây nóng|hotline|e-?mail|\\S+@\\S+|(?:mục|phần|ô|khung|box) "?(?:bình luận|ý kiến|phản hồi|comment)|"?ý kiến của bạn"?|(?:phía|bên) dưới(?: bài)?|(?-i:\\bbáo [A-ZĐ]))).{0,200}', '(?:trân trọng |kính |xin |rất |hãy )*mời (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn)\\b(?!.*(?:giúp đỡ|ủng hộ|hảo tâm|quyên góp|tài khoản|tấm lòng|đóng góp cho|hoàn cảnh|mạnh thường quân)).{0,60}?\\b(?:gửi|chia sẻ|đặt câu hỏi|bình luận|góp ý|cho ý kiến)\\b.{0,120}\\b(?:tại|ở|vào|về) đây\\W*', 'rất mong(?!.*(?:giúp đỡ|ủng hộ|hảo tâm|quyên góp|tài khoản|tấm lòng|đóng góp cho|hoàn cảnh|mạnh thường quân)) (?:nhận được|được)?.{0,60}(?:của|từ) (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn)\\b.{0,160}', '(?:trân trọng |kính |xin |rất |hãy )*mời (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn)\\b.{0,50}?\\b(?:theo dõi|đăng k[ýí]|ghi danh|truy cập|tải (?:về|ứng dụng|app|ngay)|tham gia|like|nhấn|bấm|follow|cập nhật|đón đọc)\\b.{0,90}?\\b(?:(?:facebook|fanpage|zalo|google news|google tin tức|youtube|tiktok|telegram|instagram|twitter|linkedin|viber|whatsapp|threads)|ứng dụng|bản tin|newsletter|group|kênh youtube|tòa soạn|toà soạn|chúng tôi|chuyên mục)\\b.{0,160}', '(?:trân trọng |kính |xin |rất |hãy )*(?:mời (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn) |hãy |cùng )+(?:đồng hành|kết nối) (?:với|cùng) (?:(?:chúng tôi|tòa soạn|toà soạn|ban biên tập|tòa báo|ban bạn đọc|phòng bạn đọc)|báo|tạp chí|trang|chuyên trang|kênh|(?-i:[A-ZĐ]))\\b.{0,60}?\\b(?:trên|qua|tại)\\b.{0,30}?(?:facebook|fanpage|zalo|google news|google tin tức|youtube|tiktok|telegram|instagram|twitter|linkedin|viber|whatsapp|threads)\\b.{0,160}', '(?:trân trọng |kính |xin )*mời (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn)\\b (?:hãy |cùng |tiếp tục )?theo dõi .{2,40} (?:trên|qua)\\s*:?', '(?:trân trọng |kính |xin )*mời (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn)\\b.{0,30}?\\b(?:đón|theo dõi|nghe|xem)\\b.{0,120}\\b(?:(?:hằng|hàng|mỗi) (?:ngày|tuần|sáng|trưa|tối)|các ngày trong tuần|các buổi)\\b.{0,30}\\b(?:trên|sóng|kênh)\\b.{0,80}', '(?:trân trọng |kính |xin )*mời (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn) (?:cùng |đón |tiếp tục )?(?:xem|theo dõi|nghe|đọc)(?: lại| thêm| tiếp)? (?:điểm tin|điểm báo|bản tin|tin (?:tức|nhanh|nóng|vắn|thế giới|24h)|livestream)\\b[^.]{0,120}', 'bạn đang (?:xem|đọc) (?:tài liệu ?:? ?[_*]*["“].{0,400}|(?:(?:\\d+|một số|những) trang (?:mẫu|đầu)|(?:bản|phần) (?:xem trước|rút gọn)) của\\b.{0,400})', 'để (?:tải|xem|đọc) (?:tài liệu|toàn bộ|trọn bộ|bản đầy đủ|file|bản gốc)\\b.{0,60}\\b(?:bấm|nhấn|nhấp|click|kích)\\b.{0,60}', '(?:kính |xin )?mời (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn)\\b (?:cùng )?(?:xem|theo dõi|đón xem|nghe|thưởng thức)(?: lại| thêm| tiếp)? (?:đoạn )?(?:video|clip|MV|trailer|teaser|phóng sự|bài viết|audio|podcast|nội dung)\\b.{0,120}(?::|(?:tại|dưới|sau|ở) đây[.:]?)', '(?:nếu |khi |kính thưa |thưa )?(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)(?!.*(?:giúp đỡ|ủng hộ|hảo tâm|quyên góp|tài khoản|tấm lòng|đóng góp cho|hoàn cảnh|mạnh thường quân))(?:,? (?:quan tâm|có (?:câu hỏi|thắc mắc|ý kiến|nhu cầu|thông tin|bài viết|câu trả lời|góp ý|câu chuyện|tin|ảnh|video|bất kỳ|tư liệu)[^.]{0,90}?|muốn [^.,]{0,60}|cần [^.,]{0,50}|nào [^.,]{0,40}))?,? (?:có thể|vui lòng|xin|hãy|xin hãy|xin vui lòng|xin mời|mời|cũng có thể|nên)\\b[^.]{0,60}?\\b(?:gửi|chia sẻ|gửi gắm|đóng góp|phản ánh|cộng tác|viết|liên hệ|liên lạc|gọi|để lại|bình luận|đặt câu hỏi|tham gia|trao đổi|bày tỏ|thảo luận|đăng(?! k)|tư vấn|góp ý|cho ý kiến|giải đáp|cung cấp(?= (?:tin|thông tin|hình|ảnh)))\\b.{0,140}?(?:chúng tôi|tòa soạn|toà soạn|ban biên tập|ban bạn đọc|phòng bạn đọc|chuyên mục|diễn đàn|hòm thư|hộp thư|đường dây nóng|hotline|e-?mail|\\S+@\\S+|(?:mục|phần|ô|khung|box) "?(?:bình luận|ý kiến|phản hồi|comment)|"?ý kiến của bạn"?|(?:phía|bên) dưới(?: bài)?|(?-i:\\bbáo [A-ZĐ])).{0,200}', 'nếu (?:bạn|các bạn|quý vị)\\b(?!.*(?:giúp đỡ|ủng hộ|hảo tâm|quyên góp|tài khoản|tấm lòng|đóng góp cho|hoàn cảnh|mạnh thường quân))(?:[^.!?]|\\.\\d){0,140}?\\b(?<!bài )(?:gửi|chia sẻ|gửi gắm|đóng góp|phản ánh|cộng tác|viết|liên hệ|liên lạc|gọi|để lại|bình luận|đặt câu hỏi|tham gia|trao đổi|bày tỏ|thảo luận|đăng(?! k)|tư vấn|góp ý|cho ý kiến|giải đáp|cung cấp(?= (?:tin|thông tin|hình|ảnh)))\\b.{0,100}?(?:(?:chúng tôi|tòa soạn|toà soạn|ban biên tập|tòa báo|ban bạn đọc|phòng bạn đọc)|\\S+@\\S+|(?:bình luận|ý kiến)[^.]{0,20} (?:bên|phía) dưới).{0,160}', '(?:mọi|các|những|tất cả) (?!.*(?:giúp đỡ|ủng hộ|hảo tâm|quyên góp|tài khoản|tấm lòng|đóng góp cho|hoàn cảnh|mạnh thường quân))(?:[^.]{0,80}\\b)?(?:ý kiến|phản ánh|thông tin|đóng góp|góp ý|thắc mắc|câu hỏi|bài|tin|bài vở|bài viết|liên hệ|chia sẻ)\\b(?=.*(?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|(?:chúng tôi|tòa soạn|toà soạn|ban biên tập|tòa báo|ban bạn đọc|phòng bạn đọc)|(?-i:\\bbáo [A-ZĐ])))[^.]{0,120}?\\b(?:gửi|liên hệ|phản ánh|gọi|chuyển)\\b.{0,120}?(?:(?:chúng tôi|tòa soạn|toà soạn|ban biên tập|ban bạn đọc|phòng bạn đọc|chuyên mục|diễn đàn|hòm thư|hộp thư|đường dây nóng|hotline|e-?mail|\\S+@\\S+|(?:mục|phần|ô|khung|box) "?(?:bình luận|ý kiến|phản hồi|comment)|"?ý kiến của bạn"?|(?:phía|bên) dưới(?: bài)?|(?-i:\\bbáo [A-ZĐ]))|\\bvề\\b|\\btheo\\b|\\bqua\\b|\\bđịa chỉ\\b).{0,200}', '(?:bài viết|ý kiến|tâm sự|chia sẻ|câu chuyện|thư|tin bài|bài|câu hỏi|tâm tư) (?:của )?(?:các |quý )?(?:bạn|bạn đọc|độc giả|quý vị)[^.]{0,40} sẽ (?:được|không được)[^.]{0,60}\\b(?:đăng|chọn|bảo mật|nhuận bút|biên tập|giải đáp|trả lời).{0,260}', '(?:bài|các bài|bài viết|tin,? bài|bài cộng tác|bài vở|thư từ|câu hỏi|ý kiến|thông tin|tâm sự|câu chuyện)\\b[^.]{0,50}? (?:xin |vui lòng |có thể )?gửi (?:về|đến|tới|qua|cho|vào)[^.]{0,80}(?:(?:chúng tôi|tòa soạn|toà soạn|ban biên tập|tòa báo|ban bạn đọc|phòng bạn đọc)|chuyên mục|hòm thư|\\S+@\\S+).{0,160}', '(?:chia sẻ|gửi) (?:cảm nhận|ý kiến|câu chuyện|bài viết|kinh nghiệm|bài|ảnh)\\b.{0,120}\\b(?:tới|đến|về|qua|cho) (?:địa chỉ|e-?mail|tòa soạn|toà soạn|hộp thư|chúng tôi).{0,120}', 'để (?:cập nhật|không bỏ lỡ|đọc|nhận|theo dõi)\\b[^.]{0,100}\\b(?:hãy|vui lòng|mời) [^.]{0,20}(?:theo dõi|truy cập|đón đọc|tải|đăng k[ýí])\\b.{0,60}(?:chuyên mục|fanpage|kênh|ứng dụng|website|(?:facebook|fanpage|zalo|google news|google tin tức|youtube|tiktok|telegram|instagram|twitter|linkedin|viber|whatsapp|threads)|(?:chúng tôi|tòa soạn|toà soạn|ban biên tập|tòa báo|ban bạn đọc|phòng bạn đọc)).{0,60}', '(?:tin,? bài|bài viết|bài) (?:được )?(?:sử dụng|chọn|đăng)[^.]{0,40}\\bnhuận bút\\b.{0,100}', '(?:[^.]{0,90}\\? )?(?:hãy|xin hãy|(?:xin )?mời (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn))\\b(?!.*(?:giúp đỡ|ủng hộ|hảo tâm|quyên góp|tài khoản|tấm lòng|đóng góp cho|hoàn cảnh|mạnh thường quân))[^.]{0,40}\\b(?:gửi|chia sẻ|gửi gắm|đóng góp|phản ánh|cộng tác|viết|liên hệ|liên lạc|gọi|để lại|bình luận|đặt câu hỏi|tham gia|trao đổi|bày tỏ|thảo luận|đăng(?! k)|tư vấn|góp ý|cho ý kiến|giải đáp|cung cấp(?= (?:tin|thông tin|hình|ảnh)))\\b[^.]{0,120}\\b(?:được|chọn) (?:chọn )?đăng\\b[^.]{0,30}\\bnhuận bút\\b.{0,80}', '(?:bạn đã [^.?!]{0,120}\\? )?(?:hãy|xin hãy|vui lòng|xin vui lòng) (?!.*(?:giúp đỡ|ủng hộ|hảo tâm|quyên góp|tài khoản|tấm lòng|đóng góp cho|hoàn cảnh|mạnh thường quân))(?:liên hệ|gửi|gọi|chia sẻ|để lại|bình luận|cho chúng tôi biết|viết|email)\\b.{0,180}?(?:(?:cho|với|tới|đến|về) (?:(?:chúng tôi|tòa soạn|toà soạn|ban biên tập|tòa báo|ban bạn đọc|phòng bạn đọc)|báo)\\b|\\S+@\\S+|(?:bình luận|ý kiến|comment)[^.]{0,20} (?:bên |phía )?dưới|\\b(?:phần|mục|ô|khung) (?:bình luận|comment|ý kiến|nhận xét)).{0,260}', '(?:theo bạn|bạn nghĩ (?:gì|sao|thế nào)|bạn có (?:đồng ý|ý kiến|suy nghĩ|câu hỏi|thắc mắc|kinh nghiệm|câu chuyện)).{0,140}(?:chia sẻ|bình luận|gửi|để lại).{0,80}(?:(?:chúng tôi|tòa soạn|toà soạn|ban biên tập|ban bạn đọc|phòng bạn đọc|chuyên mục|diễn đàn|hòm thư|hộp thư|đường dây nóng|hotline|e-?mail|\\S+@\\S+|(?:mục|phần|ô|khung|box) "?(?:bình luận|ý kiến|phản hồi|comment)|"?ý kiến của bạn"?|(?:phía|bên) dưới(?: bài)?|(?-i:\\bbáo [A-ZĐ]))|\\bnhé\\b).{0,80}', '(?:(?:hãy|đừng quên|nhớ|vui lòng|để|bấm|nhấn|click|nút|vào|và|quan tâm)[ ,]*)*(?:theo dõi|follow|like|quan tâm|đăng k[ýí]|subscribe|cập nhật|truy cập|ghé thăm|kết nối|tham gia|đọc|xem)\\b[^.]{0,90}?\\b(?:trên|tại|qua|ở|với|on|kênh|trang|nhóm|group|fanpage|via) (?:[^.]{0,30} )?(?:facebook|fanpage|zalo|google news|google tin tức|youtube|tiktok|telegram|instagram|twitter|linkedin|viber|whatsapp|threads)\\b(?:.{0,25}|,? (?:để|và) (?:cập nhật|nhận|đọc|xem|biết|không bỏ lỡ|theo dõi)\\b.{0,120})', '(?:nếu [^.]{0,100} thì )?(?:(?:hãy|đừng quên|nhớ|vui lòng|để|bấm|nhấn|click)[ ,]*)+(?:theo dõi|follow|like|quan tâm|đăng k[ýí]|subscribe|tham gia)\\b[^.]{0,60}?\\b(?:fanpage|trang|kênh|nhóm|group|facebook|zalo|youtube|bản tin|newsletter|báo)\\b.{0,120}', '(?:theo dõi|follow|like|tham gia|đăng k[ýí]|kết nối với|quan tâm) (?:ngay )?(?:fanpage|trang|kênh|nhóm|group|facebook|zalo|youtube|telegram)\\b[^.]{0,60}?(?:(?:chúng tôi|tòa soạn|toà soạn|ban biên tập|tòa báo|ban bạn đọc|phòng bạn đọc)|\\bcủa báo\\b|để (?:cập nhật|nhận|xem|đọc|không bỏ lỡ)).{0,100}', '(?:đăng k[ýí]|bấm|nhấn) (?:ngay |để |nút )*(?:nhận (?:bản tin|gói tin|tin|newsletter|email|thông báo|tin tức|thông tin mới)|kênh youtube|theo dõi báo)\\b.{0,80}', '(?:tải|tải về|cài đặt|download) (?:ngay |miễn phí |về )*(?:ứng dụng|app)\\b.{0,60}\\b(?:báo|tin tức|đọc báo|tin nhanh|online|cập nhật|app ?store|google play|ch play|ios|android)\\b.{0,60}', '(?:nhập|điền|để lại) (?:địa chỉ )?e-?mail\\b.{0,30}\\bđể (?:nhận|đăng k[ýí])\\b.{0,80}|đọc báo (?:giấy|in)\\b.{0,40}\\btại đây', '(?:hãy )?tặng (?:thêm )?sao\\b.{0,20}\\bđể\\b.{0,40}\\btác giả\\b.{0,60}', '(?:cảm|cám) ơn (?:bạn|các bạn|quý vị|quý độc giả|độc giả|bạn đọc) đã (?:quan tâm|theo dõi|đọc|xem)\\b.{0,40}\\b(?:nội dung|bài viết|bài|tin|video)\\b.{0,30}', '(?:fan|người hâm mộ|fan hâm mộ)\\b.{0,20}\\b(?:bấm|nhấn|like|theo dõi)\\b.{0,20}\\b(?:fanpage|kênh|trang)\\b.{0,80}', '(?:follow|like|find|join) us (?:on|at)\\b.{0,60}|(?:subscribe|sign up)\\b.{0,30}\\b(?:newsletter|channel|email|updates|news)\\b.{0,60}|(?:join|stay)\\b.{0,30}\\b(?:telegram|newsletter|whatsapp|facebook|with us|updated|connected)\\b.{0,60}|(?:download|get) (?:our|the)\\b.{0,20}\\bapp\\b.{0,40}', '(?:đón xem|cập nhật|xem thêm|theo dõi|đọc thêm) (?:các |những )?(?:tin|tin tức|bài viết|thông tin)\\b[^.]{0,30}\\b(?:mới nhất|nhanh|nóng|24h)\\b[^.]{0,30}\\b(?:tại|trên|ở) (?:đây|\\S+\\.(?:vn|com|net)\\S*|(?-i:Báo [A-ZĐ]).{1,30})', 'đặt (?:mua )?báo (?:giấy|in|dài hạn|năm)\\b.{0,40}|(?:nhấn|bấm|hãy|đừng quên)[, ]+(?:nhấn |bấm )?(?:like|thích)\\b.{0,30}\\b(?:share|chia sẻ|subscribe)\\b.{0,80}', '(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*) (?:có thể |hãy |vui lòng )?gửi (?:tin,? )?bài (?:viết )?cộng tác\\b.{0,120}|(?:tòa soạn|toà soạn|ban biên tập) (?:rất |luôn )?mong\\b.{0,30}\\b(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*).{0,120}', '(?=[^@]*@)(?=[^@]*\\b(?:toasoan|bandoc|banbientap|bientap|bbt|tinbai|baivo|congtac)\\w*@)[^.]{0,80}\\b(?:gửi|chia sẻ\\b[^.]{0,40})(?: bài)? (?:về|tới|đến|qua|theo)\\b[^.]{0,40}\\S+@\\S+.{0,100}', '(?:hotline|đường dây nóng|điện thoại|số điện thoại|e-?mail|fanpage|liên hệ|địa chỉ)(?: [^:]{0,25})?\\b(?:báo|tòa soạn|toà soạn|tạp chí|ban biên tập|phòng bạn đọc|ban bạn đọc|quảng cáo|phóng viên|đặt báo)\\b[^:]{0,40}:.{2,100}', '(?:hãy )?(?:thêm|chọn|đặt) .{2,40} (?:làm|là) nguồn (?:tin )?(?:ưu tiên|yêu thích)(?: trên google.{0,40})?|thêm (?-i:[A-ZĐ]).{1,30} (?:trên|vào) google(?: search| news| tin tức)?', 'thêm (?-i:[A-ZĐ]).{1,30} trên google (?:hãy )?(?:thêm|chọn|đặt) .{2,40} (?:làm|là) nguồn (?:tin )?(?:ưu tiên|yêu thích).{0,120}', '(?:khi|sau khi|lúc) [^.]{0,20}(?:ô vuông|dấu tích xanh)\\b[^.]{0,60}\\b(?:hoàn thành|hoàn tất|thành công)\\b.{0,60}', '(?:bài|tin|bài viết) hay\\? ?tặng sao\\b.{0,60}', 'đặt câu hỏi (?:cho|với|tới|đến) .{2,40} tại đây', 'tư vấn quảng cáo ?: ?[+\\d(].{2,60}', '(?:trân trọng |kính |xin )*mời (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn) (?:vào|ghé|truy cập) (?:chuyên mục|chuyên trang|fanpage|website)\\b.{0,120}', '(?:trân trọng |kính |xin )*mời (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn) (?:cùng )?(?:đón xem|theo dõi|xem)\\b[^.]{0,90}(?:\\b(?:facebook|fanpage|zalo|google news|google tin tức|youtube|tiktok|telegram|instagram|twitter|linkedin|viber|whatsapp|threads)\\b|\\bđã phát sóng\\b|\\btrên (?:kênh|ứng dụng) ).{0,90}', '(?:cảm|cám) ơn (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn) đã (?:quan tâm|đọc|theo dõi)\\b.{0,60}?\\bhãy (?:tặng sao|chia sẻ bài|đánh giá bài|theo dõi|đăng k[ýí]|bình luận)\\b.{0,120}', 'nếu (?:bạn |các bạn )?thấy (?:hữu ích|hay|bổ ích)\\b.{0,20}\\b(?:hãy|nhớ|đừng quên)\\b.{0,20}\\b(?:chia sẻ|thả tim|like|share)\\b.{0,80}', 'nếu (?:bạn )?thấy (?:bài viết|bài|nội dung)(?: này)? (?:hữu ích|hay|thú vị|bổ ích)\\b.{0,40}\\b(?:chia sẻ|like|đăng k[ýí]|theo dõi|đánh giá|mời (?:mình|tôi))\\b.{0,80}', '(?:trân trọng |kính |xin )*mời (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn) (?:đón đọc|tìm đọc|xem thêm (?:video|clip))\\b.{0,240}|mời xem thêm (?:video|clip)\\b.{0,60}:?', '(?:trân trọng |kính |xin )*mời (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn) (?:xem|theo dõi|đón xem|nghe)(?: lại)? (?:(?:các |những )?chương trình|phóng sự|video)\\b [^.]{0,120}\\.?', '(?:trân trọng |kính |xin )*mời (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn) (?:tải|cài(?: đặt)?) (?:ứng dụng|app)\\b[^.]{0,100}\\.?', '(?:trân trọng |kính |xin )*mời (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn) (?:cùng |đón )?(?:xem|theo dõi|nghe|lắng nghe)\\b[^.]{0,40}\\b(?:nội dung chi tiết|chi tiết (?:tại|trong|qua) (?:video|clip|bản tin))\\b[^.]{0,30}', 'bạn có (?:đang |từng |biết )*(?:đánh giá|cảm nhận|suy nghĩ|ý kiến|sở hữu|câu chuyện|chuyện|tâm sự|gặp|trải qua)\\b.{0,80}\\? ?(?:hãy |xin |mời bạn )?(?:để lại|chia sẻ|gửi)\\b.{0,400}', '(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*) (?:gửi|đặt) (?:câu hỏi|thắc mắc)\\b.{0,100}\\btại đây\\b.{0,100}', '(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)(?:,? (?:quan tâm|có nhu cầu)[^.,]{0,40})?,? (?:có thể |hãy |vui lòng )?(?:mua|đăng k[ýí]|đặt|tham khảo|tìm hiểu|xem|theo dõi|truy cập)\\b[^.]{0,100}\\b(?:(?:tại|ở) đây|(?:tại|ở|qua|theo) (?:đường dẫn|đường link|link) (?:này|sau|dưới đây))\\W*', '(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*) (?:hãy |vui lòng |có thể )?(?:gửi|đặt) (?:câu hỏi|thắc mắc)\\b.{0,100}\\b(?:e?mail|hộp thư|địa chỉ|hotline)\\b ?:.{2,80}', '(?:quý (?:khán giả|độc giả|bạn đọc|(?:khán )?thính giả)|quý vị(?: và các bạn)?|bạn đọc) (?:có thể|hãy|vui lòng) (?:xem|nghe|đọc|theo dõi|đón xem|vào|truy cập)\\b.{0,50}\\b(?:(?:các )?chương trình|tin,? bài|các tin|bản tin|chuyên mục|chuyên trang)\\b.{0,160}', '(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)\\b.{0,60}\\b(?:vui lòng|hãy) (?:lưu|ghé|truy cập|bookmark)\\b.{0,30}\\b(?:địa chỉ|website|trang)\\b.{0,100}', '(?:nghe|xem|đọc|theo dõi) .{2,100}\\b(?:tải|cài) (?:ứng dụng|app)\\b.{0,60}\\b(?:app ?store|google play|ch play)\\b.{0,30}', 'cập nhật (?:các |những )?(?:tin|tin tức|thông tin)\\b.{0,30}\\b(?:nhanh|mới|sớm|nóng) nhất\\b.{0,20}\\b(?:tại|trên|qua) (?:fanpage|kênh|nhóm|group|(?:facebook|fanpage|zalo|google news|google tin tức|youtube|tiktok|telegram|instagram|twitter|linkedin|viber|whatsapp|threads))\\b[^.]{0,60}', 'tham gia (?:ngay )?(?:(?:(?:facebook|fanpage|zalo|google news|google tin tức|youtube|tiktok|telegram|instagram|twitter|linkedin|viber|whatsapp|threads)|kênh|nhóm|group|cộng đồng)\\b.{0,60}(?:t\\.me/|zalo\\.me/|facebook\\.com/|https?://)\\S+|(?:nhóm|group|kênh|cộng đồng) (?:facebook|fanpage|zalo|google news|google tin tức|youtube|tiktok|telegram|instagram|twitter|linkedin|viber|whatsapp|threads)\\b[^.]{0,50})', 'liên hệ\\b[^.]{0,60}\\b(?:hotline|tổng đài|zalo)\\b.{0,40}\\bđể (?:được )?[^.]{0,20}\\b(?:tư vấn|báo giá|đặt hàng|đặt lịch)\\b[^.]{0,40}\\.?', '(?:nhận thông tin qua e-?mail |thư tin )?hãy nhận thư tin\\b.{0,160}|(?:tải|cài đặt|download) (?:ngay )?(?:ứng dụng|app)\\b.{0,40}\\b(?:để (?:theo dõi|đọc|cập nhật|xem|nhận|nghe|lưu|đặt)\\b.{0,80}|tại đây|miễn phí)\\W*', 'bạn đang xem (?:trước )?(?:\\d+ trang (?:mẫu |đầu )?(?:của )?|nội dung )?tài liệu\\b.{2,300}\\b(?:download|tải)\\b.{0,60}', 'bạn đang (?:đọc|xem|nghe) .{5,200}?\\b(?:trong|ở|tại|thuộc) (?:chuyên mục|danh mục|mục)\\b.{2,160}', 'bạn đang (?:đọc|xem|theo dõi) (?:nội dung )?(?:bài viết|bài|truyện|tin|nội dung|chuyên mục)\\b.{0,160}?\\b(?:tại|trên|của|thuộc) (?:website|trang|chuyên mục|kênh|\\w[\\w-]*\\.\\w{2,}).{0,400}', '(?:truyện|bài viết|bài|nội dung|chương) (?:này )?được (?:đăng|đăng tải|sao chép|copy|lấy|cập nhật|sưu tầm)\\b(?: \\w+){0,3} (?:tại|từ|trên|bởi) \\S+\\.\\w{2,}.{0,160}', '(?:nếu )?(?:bạn |các bạn )?(?:thấy|thích)\\b.{0,60}\\b(?:like|subscribe|đăng k[ýí] kênh)\\b.{0,120}', '(?:[^.?]{0,110}\\? )?(?:tham gia|vào|inbox|nhắn tin) (?:ngay )?(?:nhóm|group|cộng đồng|page|fanpage|kênh)\\b.{0,60}\\bđể (?:nhận|được|cập nhật|trao đổi|thảo luận|giao lưu|gửi|chia sẻ|săn)\\b.{0,80}', 'kết nối với [^:.]{2,40}:.{0,80}(?:facebook|fanpage|zalo|google news|google tin tức|youtube|tiktok|telegram|instagram|twitter|linkedin|viber|whatsapp|threads).{0,120}', '(?:trân trọng |kính |xin )*mời (?:(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)|các bạn|bạn) (?:bấm|nhấn|click)\\b.{0,40}\\bđể (?:nghe|xem|đọc)\\b.{0,60}', 'cập nhật (?:nội dung|thông tin)(?: chi tiết)? về .{5,300} trên (?:website|trang web) .{3,}', 'this (?:post|article|page) (?:may )?contains? (?:affiliate|sponsored) links\\b.{0,160}', '(?:(?:hãy|đừng quên|nhớ|các bạn)[ ,]*)+(?:like|share|subscribe|follow)(?:,| và| &| hoặc)? ?(?:like|share|chia sẻ|subscribe|đăng k[ýí]|follow|bình luận|comment)\\b.{0,80}', '(?:(?:hãy|đừng quên|nhớ|các bạn)[ ,]*)+(?:(?:like|share) (?:bài|tin|video|clip)|chia sẻ (?:bài viết|video|clip) này)\\b.{0,80}', '(?:(?:hãy|đừng quên|nhớ|các bạn)[ ,]*)*(?:theo dõi|follow) (?:chúng tôi|chúng mình|tụi mình|bên mình)\\b[^.]{0,20}\\bđể (?:cập nhật|không bỏ lỡ|nhận|đọc|xem|đón đọc)\\b.{0,100}', '(?:gọi|liên hệ|gọi điện|nhắn tin) ngay\\b[ :]*(?:(?:đến|tới|qua|số|hotline|tổng đài)[ :]*)*\\+?\\d[\\d .()+-]{6,}\\d\\b.{0,90}', 'theo dõi (?:báo |trang |kênh )?[\\w-]+(?:\\.[\\w-]+)*\\.(?:vn|com|net|org|info) (?:trên|qua)(?: (?:facebook|fanpage|zalo|google news|google tin tức|youtube|tiktok|telegram|instagram|twitter|linkedin|viber|whatsapp|threads))?\\W*', 'theo dõi (?:website|trang web|trang|kênh|chuyên mục)\\b.{2,80}\\bđể (?:nắm|cập nhật|biết|nhận|không bỏ lỡ)\\b.{0,160}', 'để đặt (?:lịch|hẹn)\\b.{0,60}\\b(?:vui lòng|xin|hãy|có thể|bấm|gọi|liên hệ)\\b.{0,80}\\b(?:hotline|tại đây|tổng đài|ứng dụng|website)\\b.{0,300}', '(?:trên đây|ở trên) là [^.]{5,140}\\. ?nếu (?:còn |có |quý khách |bạn )*[^.]{0,80}\\b(?:vui lòng |hãy |xin )?(?:liên hệ|gọi|gửi|nhắn)\\b.{0,300}', '(?:quý khách|quý vị|khách hàng|bạn)(?: \\w+){0,6} (?:tư vấn|báo giá|hỏi thêm|đặt (?:lịch|hàng|mua|hẹn)|mua hàng)\\b(?: \\w+){0,8} (?:vui lòng|xin|hãy|có thể) (?:gọi|liên hệ|inbox|ib|ghé|nhắn|đặt câu hỏi)\\b.{0,40}(?:\\d[\\d. x]{5,}|hotline|tổng đài|zalo|fanpage|tại đây).{0,200}', 'bạn đang (?:tìm|cần|muốn)\\b[^.?]{5,100}\\? ?(?:xem ngay|tham khảo|khám phá|đăng k[ýí]|liên hệ|gọi|inbox|nhấn|bấm|click)\\b.{5,160}', '(?:mua|đặt) (?:hàng )?(?:online|trực tuyến)\\b[^.]{0,80}\\b(?:freeship|miễn phí|giảm|ưu đãi|rẻ hơn|tặng|khuyến mãi)\\b[^.]{0,80}', '(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*) (?:nào )?có (?:hình ảnh|ảnh|video|clip|tin|thông tin)\\b.{0,60}\\b(?:xin|hãy|vui lòng|xin mời) (?:gửi|chia sẻ|cung cấp)\\b.{0,30}\\b(?:qua|về|tới|đến|cho)\\b.{3,120}', 'gửi (?:câu hỏi|thắc mắc|tâm sự|bài viết|ý kiến)(?: của bạn| của mình)? (?:về|tới|đến|qua|cho) .{0,30}?(?:hòm thư|hộp thư|địa chỉ|e-?mail|zalo|fanpage|\\S+@\\S+).{0,140}', '(?:đăng k[ýí] (?:để )?)?nhận (?:bản tin|thư|newsletter)\\b[^.]{0,60}\\b(?:h[ằà]ng (?:ngày|tuần|tháng|quý)|mới nhất|qua e-?mail|miễn phí|mỗi (?:ngày|tuần|tháng|sáng))\\b[^.]{0,50}\\.?', 'đặt mua (?:báo|tạp chí|tuần báo|tuần san|nguyệt san|số báo|ấn phẩm)\\b.{0,60}\\b(?:bản in|đồng ?/|số/năm|tại đây|dài hạn)\\b.{0,120}', 'liên hệ (?:quảng cáo|tòa soạn|toà soạn|đặt báo|phát hành|gửi bài|ban biên tập).{0,100}'],
    'promo': [],
    'legal': [],
    'notice': ['(?:©|\\(c\\)|®|copyright ?©?|© ?copyright(?: by)?|bản quyền ?©?|© ?bản quyền)\\W{0,3}(?:(?:19|20)\\d\\d|by\\b|thuộc (?:về )?(?:báo|tạp chí|trang|tòa soạn|(?-i:[A-ZĐ])[^,]{0,40}$)|báo|tạp chí|\\w+\\.(?:vn|com|net)\\b|về\\b).{0,300}', '® .{2,60} giữ bản quyền.{0,80}|giữ (?:toàn bộ )?bản quyền nội dung\\b.{0,80}', '(?:giấy (?:cnđkkd|cnđkdn|chứng nhận (?:đăng ký|đkkd)\\b[^:]{0,40}|phép kinh doanh)|gpkd|gpđkkd|đkkd)\\b[^.\\d]{0,30}\\d{8,}.{0,160}', '(?:quản trị|ban quản trị|diễn đàn|website|trang web|chúng tôi)\\b.{0,80}\\bkhông chịu trách nhiệm\\b.{0,40}\\b(?:nội dung|bài viết|thông tin)\\b.{0,120}', '(?:vui lòng )?không (?:đăng tải lại|sao chép|đăng lại|trích dẫn|phát hành lại)\\b.{0,80}\\b(?:khi chưa|nếu chưa|nếu không)\\b.{0,60}\\b(?:đồng ý|cho phép|chấp thuận)\\b.{0,80}', '(?:website|trang|cổng thông tin|báo|diễn đàn|mạng xã hội)\\b.{0,20}\\b(?:chạy|trong|hoạt động)\\b.{0,20}\\bthử nghiệm\\b.{0,120}', '(?:diễn đàn|nền tảng|community platform|forum software)\\b.{0,30}\\b(?:xenforo|vbulletin|phpbb|smf|discuz)\\b.{0,80}', '(?:(?:tuyên bố )?miễn trừ(?: trách nhiệm)? ?: ?)?(?:các|mọi|tất cả|toàn bộ) (?:bài viết|thông tin|nội dung)(?: được đăng)? (?:trên|của|tại) (?:website |trang )?(?-i:[A-ZĐ]).{1,40}? (?:chỉ|đều) (?:(?:mang|có) )?(?:tính(?: chất)? )?(?:thông tin|tham khảo)\\b.{0,40}\\bkhông (?:phải|thay thế|được|nhằm|cấu thành)\\b.{0,160}', '(?:[©@] ?)?(?:toàn bộ |giữ |mọi )?bản quyền (?:nội dung |bài viết |website |trang web |tác giả )*(?:thuộc (?:về |quyền |sở hữu |của )*(?:báo|tạp chí|trang|tòa soạn|công ty|(?-i:[A-ZĐ])[^,]{0,40}(?:$|\\.))|©|by\\b|của (?:báo|tạp chí|trang|tòa soạn)).{0,160}', '\\(?©\\)? ?copyright ?©? ?(?:19|20)\\d\\d ?[-–] ?(?:19|20)\\d\\d\\b.{0,80}', 'tất cả nội dung (?:của|trên) .{2,30} (?:đều )?(?:được|đã được) (?:xem xét|kiểm duyệt|thẩm định|tham vấn|kiểm chứng)\\b.{0,240}', 'all rights reserved.{0,80}|.{2,60}\\W(?:©|\\(c\\)|copyright)\\W.{0,80}\\ball rights reserved(?: ?[.|•–-].{0,60})?', '(?:(?:phó |quyền )?tổng biên tập|người chịu trách nhiệm[^:]{0,40}|chịu trách nhiệm (?:chính|nội dung|quản lý nội dung|xuất bản|thông tin)[^:]{0,30}|thư ký tòa soạn|giám đốc nội dung|phụ trách (?:nội dung|website|trang|biên tập)[^:]{0,20}|trưởng ban biên tập|biên tập(?: viên)?) ?:.{2,100}', '(?:(?:phó |quyền )?tổng biên tập ?: ?[^:]{2,40}){2,}(?: ?:.{2,100})?', 'chịu trách nhiệm (?:chính|(?:quản lý )?nội dung|xuất bản)', '(?:số )?(?:giấy phép|gpxb|gp)(?: (?:hoạt động|xuất bản|thiết lập|mxh|icp|báo|tạp chí|trang|tin|mạng|điện tử|số|báo chí|ttđt|in|cung cấp dịch vụ|chí|thông tin|tổng hợp|trên|xã hội|kinh doanh|tiếng (?:việt|anh),?|(?-i:[A-ZĐ]\\w+(?: \\w+){0,3}?(?= số))))* ?(?:số)?:? ?(?:số:? ?)?\\d[\\w./-]*+(?! cấp cho\\b).{0,160}', '(?:® ?)?(?:chỉ được phát hành lại|vui lòng (?:ghi rõ|dẫn|trích dẫn) nguồn|đề nghị ghi rõ nguồn|ghi rõ nguồn(?! (?:của|gốc) )|không sao chép|cấm sao chép|nghiêm cấm (?:sao chép|mọi hành vi sao chép)|mọi hành vi sao chép|không được sao chép|khi sử dụng (?:lại )?(?:thông tin|nội dung|tin)|nội dung (?:trên|của) (?:website|trang|báo) )[^?]{0,200}', '(?:các|mọi|tất cả|toàn bộ) (?:thông tin|nội dung|hình ảnh|bài viết|bài đăng|truyện)\\b.{0,80}\\b(?:sưu tầm|tổng hợp|thu thập) (?:từ|trên) (?:internet|mạng|các nguồn|nhiều nguồn)\\b.{0,200}', '(?:website|trang web|trang|văn bản|nội dung) (?:này )?(?:hoạt động|được phát hành|được phân phối) (?:dưới|theo) (?:các điều khoản của )?giấy phép\\b.{0,240}', 'trang này được sửa đổi lần cuối .{5,60}\\. ?(?:văn bản|nội dung)\\b.{0,40}\\bgiấy phép\\b.{0,200}', '(?:cơ quan|đơn vị) chủ quản ?: ?[^.]{2,100}\\. ?(?:giấy phép|gp)\\b.{5,160}', '(?:thiết kế (?:bởi|web|và (?:phát triển|vận hành|xây dựng|lập trình|duy trì|quản trị|phát hành|quản lý|thi công web))|phát triển bởi|designed? by|theme by|(?:proudly )?powered by|developed by|vận hành bởi).{2,80}'],
    'form': ['(?:chọn|thay đổi|xác nhận|hoặc)\\b.{0,30}\\b(?:phương thức|hình thức|gói|thanh toán)\\b.{0,60}', '(?:phương thức|hình thức|hướng dẫn|cổng|thông tin) thanh toán\\b.{0,40}|thanh toán (?:nhanh|ngay|bằng|qua|online|trực tuyến)\\b.{0,100}', '(?:tôi|bằng việc|bằng cách)\\b.{0,60}\\b(?:đồng ý|chấp nhận|đã đọc)\\b.{0,160}', '(?:bạn|quý vị|quý khách|độc giả|bạn đọc) (?:cần|phải|không thể|chưa|đã|vui lòng|hãy)\\b.{0,80}\\b(?:đăng nhập|bình luận|tài khoản|chức năng này|đăng ký)\\b.{0,80}', '.{0,100}\\b(?:mời bạn|hãy|vui lòng|xin) (?:đăng ký|đăng nhập|nhập|điền|kiểm tra|để lại)\\b.{0,160}', '(?:yêu cầu )?(?:xuất )?hóa đơn\\b.{0,60}', '\\W*(?:lưu ý|chú ý|bạn đọc lưu ý|quý khách lưu ý)\\b.{0,40}\\b(?:độc giả|khách|bạn đọc|bạn|nhập)\\b.{0,200}', 'mọi (?:thắc mắc|thông tin|chi tiết|ý kiến)\\b.{0,60}\\b(?:liên hệ|gửi)\\b.{0,160}', 'gói\\b.{0,80}\\b(?:thu phí|hội viên|thành viên|vip|premium|kích hoạt)\\b.{0,200}', '(?:link|mã|liên kết|đường dẫn) này\\b.{0,120}\\b(?:hiệu lực|hết hạn)\\b.{0,80}|tài khoản\\b.{0,60}\\b(?:gia hạn|kích hoạt|hết hạn)\\b.{0,80}', '(?:đăng ký (?:để )?)?nhận (?:thông báo|bản tin|tin|ưu đãi|tư vấn|báo giá|khuyến mãi)\\b.{0,160}|(?:chúng tôi|chuyên viên|tư vấn viên)\\b.{0,20}\\bsẽ (?:liên hệ|gửi|phản hồi|gọi)\\b.{0,140}', 'this (?:window )?will close in\\b.{0,30}', '[^.]{1,50} ?\\((?:required|optional|bắt buộc|không bắt buộc|tùy chọn)\\)\\W*|this field is for validation purposes\\b.{0,60}'],
    'contact': ['(?:cơ quan chủ quản|đơn vị chủ quản|đơn vị quản lý|cơ quan ngôn luận|cơ quan của|chủ quản|trực thuộc|thuộc bộ)\\b ?:?.{2,120}', '(?:báo điện tử|tạp chí điện tử|trang thông tin điện tử|trang tin điện tử|cổng thông tin điện tử|chuyên trang|báo)\\b [^.]{2,80}', '[^.]{2,40} [-–] (?:báo|tạp chí|trang thông tin|trang tin|cổng thông tin|chuyên trang)\\b.{2,160}', '(?:tầng|lầu|phòng|p\\.|lô|căn hộ|số(?: nhà)?|nhà số|km) ?[a-z]{0,2}\\d[^:;?!]{0,60}\\b(?:phố|đường|phường|quận|q\\.|xã|huyện|khu (?:đô thị|công nghiệp)|kcn|thành phố|tp|tỉnh|tphcm|hà nội)\\b[^:;?!]{0,120}(?:[^:;?!.]|\\b(?:điện thoại|đt|tel|hotline|e?mail)\\b ?: ?.{2,60})', 'hotline ?:?|[+(]?(?:84|0)[\\d .()-]{7,20}(?: ?\\([^()\\d]{2,20}\\))?', '\\S+@\\S+\\.\\w{2,}|(?:giám đốc|phụ trách|hỗ trợ kỹ thuật|báo giá)\\b ?:.{2,80}', '(?:tòa soạn|toà soạn|trụ sở(?: tòa soạn| chính)?|văn phòng(?: đại diện)?|vpđd|địa chỉ|điện thoại(?: tòa soạn| liên hệ)?|đt|tel|fax|e-?mail(?: tòa soạn)?|hotline|đường dây nóng|liên hệ(?: quảng cáo)?|số điện thoại|website|phone|address|add|mst|mã số (?:thuế|doanh nghiệp)|hà nội|tp\\.? ?hcm)(?: [^:]{0,40})?:.{2,200}'],
}
WORDS = {
    'reader': '(?:(?:các |mọi |toàn thể |quý |bạn xem )*(?:bạn đọc|độc giả|bạn nghe đài|quý vị|quý bạn|khán giả|khán thính giả|thính giả|người đọc)(?: (?:và khán giả|và bạn đọc|và các bạn|gần xa|thân mến|yêu quý|quan tâm|có nhu cầu|bạn đọc|độc giả))*)',
    'may': '(?:có thể|vui lòng|xin|hãy|xin hãy|xin vui lòng|xin mời|mời|cũng có thể|nên)',
    'write': '(?:gửi|chia sẻ|gửi gắm|đóng góp|phản ánh|cộng tác|viết|liên hệ|liên lạc|gọi|để lại|bình luận|đặt câu hỏi|tham gia|trao đổi|bày tỏ|thảo luận|đăng(?! k)|tư vấn|góp ý|cho ý kiến|giải đáp|cung cấp(?= (?:tin|thông tin|hình|ảnh)))',
    'us': '(?:chúng tôi|tòa soạn|toà soạn|ban biên tập|tòa báo|ban bạn đọc|phòng bạn đọc)',
    'paper': '(?:chúng tôi|tòa soạn|toà soạn|ban biên tập|ban bạn đọc|phòng bạn đọc|chuyên mục|diễn đàn|hòm thư|hộp thư|đường dây nóng|hotline|e-?mail|\\S+@\\S+|(?:mục|phần|ô|khung|box) "?(?:bình luận|ý kiến|phản hồi|comment)|"?ý kiến của bạn"?|(?:phía|bên) dưới(?: bài)?|(?-i:\\bbáo [A-ZĐ]))',
    'network': '(?:facebook|fanpage|zalo|google news|google tin tức|youtube|tiktok|telegram|instagram|twitter|linkedin|viber|whatsapp|threads)',
    'shared': '(?:facebook|twitter|x|google\\+?|zalo|reddit|pinterest|linkedin|e?mail|tumblr|telegram|whatsapp|viber|messenger|print|instagram|youtube|tiktok|copy(?: link)?|share|skype|line|threads|lotus|bản in|in bài|link|sao chép (?:liên kết|link))',
    'relief': '(?:giúp đỡ|ủng hộ|hảo tâm|quyên góp|tài khoản|tấm lòng|đóng góp cho|hoàn cảnh|mạnh thường quân)',
}
STARTS = (
    '(*) ',
    '(C)',
    '(C) ',
    '(C)(',
    '(C),',
    '(C)-',
    '(C).',
    '(C):',
    '(DOI',
    '(Doi',
    '(RED',
    '(Red',
    '(c)',
    '(c) ',
    '(c)(',
    '(c),',
    '(c)-',
    '(c).',
    '(c):',
    '(doi',
    '(red',
    '(ĐỔI',
    '(Đổi',
    '(đổi',
    'A PH',
    'A PO',
    'A Ph',
    'A Po',
    'A VI',
    'A Vi',
    'A ph',
    'A po',
    'A vi',
    'ADD',
    'ADD ',
    'ADD(',
    'ADD,',
    'ADD-',
    'ADD.',
    'ADD:',
    'ADDR',
    'ADVE',
    'ALL ',
    'AN E',
    'ANAL',
    'ANH ',
    'AUDI',
    'Add',
    'Add ',
    'Add(',
    'Add,',
    'Add-',
    'Add.',
    'Add:',
    'Addr',
    'Adve',
    'All ',
    'An E',
    'An e',
    'Anal',
    'Anh ',
    'Audi',
    'BAI',
    'BAI ',
    'BAI(',
    'BAI,',
    'BAI-',
    'BAI.',
    'BAI:',
    'BAM',
    'BAM ',
    'BAM(',
    'BAM,',
    'BAM-',
    'BAM.',
    'BAM:',
    'BAN ',
    'BANG',
    'BAO ',
    'BBT ',
    'BEGI',
    'BIEN',
    'BINH',
    'BIÊN',
    'BLOG',
    'BO T',
    'BUIL',
    'BY C',
    'Bai',
    'Bai ',
    'Bai(',
    'Bai,',
    'Bai-',
    'Bai.',
    'Bai:',
    'Bam',
    'Bam ',
    'Bam(',
    'Bam,',
    'Bam-',
    'Bam.',
    'Bam:',
    'Ban ',
    'Bang',
    'Bao ',
    'Bbt ',
    'Begi',
    'Bien',
    'Binh',
    'Biên',
    'Blog',
    'Bo T',
    'Bo t',
    'Buil',
    'By C',
    'By c',
    'BÀI',
    'BÀI ',
    'BÀI(',
    'BÀI,',
    'BÀI-',
    'BÀI.',
    'BÀI:',
    'BÁO ',
    'BÌNH',
    'Bài',
    'Bài ',
    'Bài(',
    'Bài,',
    'Bài-',
    'Bài.',
    'Bài:',
    'Báo ',
    'Bình',
    'BẠN ',
    'Bạn ',
    'BẢN ',
    'Bản ',
    'BẤM',
    'BẤM ',
    'BẤM(',
    'BẤM,',
    'BẤM-',
    'BẤM.',
    'BẤM:',
    'Bấm',
    'Bấm ',
    'Bấm(',
    'Bấm,',
    'Bấm-',
    'Bấm.',
    'Bấm:',
    'BẰNG',
    'Bằng',
    'BỘ T',
    'Bộ T',
    'Bộ t',
    'CAC ',
    'CAM',
    'CAM ',
    'CAM(',
    'CAM,',
    'CAM-',
    'CAM.',
    'CAM:',
    'CAP ',
    'CATE',
    'CAU ',
    'CHAO',
    'CHI ',
    'CHIA',
    'CHIN',
    'CHIU',
    'CHON',
    'CHU ',
    'CHUA',
    'CHUN',
    'CHUY',
    'CHÀO',
    'CHÚN',
    'CHƯA',
    'CHỈ ',
    'CHỈN',
    'CHỊ ',
    'CHỊU',
    'CHỌN',
    'CHỦ ',
    'CLIC',
    'CLIP',
    'CO C',
    'CO F',
    'CO Q',
    'CO T',
    'COMM',
    'CONG',
    'COOK',
    'COPY',
    'CREA',
    'CUNG',
    'Cac ',
    'Cam',
    'Cam ',
    'Cam(',
    'Cam,',
    'Cam-',
    'Cam.',
    'Cam:',
    'Cap ',
    'Cate',
    'Cau ',
    'Chao',
    'Chi ',
    'Chia',
    'Chin',
    'Chiu',
    'Chon',
    'Chu ',
    'Chua',
    'Chun',
    'Chuy',
    'Chào',
    'Chún',
    'Chưa',
    'Chỉ ',
    'Chỉn',
    'Chị ',
    'Chịu',
    'Chọn',
    'Chủ ',
    'Clic',
    'Clip',
    'Co C',
    'Co F',
    'Co Q',
    'Co T',
    'Co c',
    'Co f',
    'Co q',
    'Co t',
    'Comm',
    'Cong',
    'Cook',
    'Copy',
    'Crea',
    'Cung',
    'CÁC ',
    'CÁM ',
    'CÂU ',
    'CÓ T',
    'CÙNG',
    'Các ',
    'Cám ',
    'Câu ',
    'Có T',
    'Có t',
    'Cùng',
    'CƠ Q',
    'Cơ Q',
    'Cơ q',
    'CẢM ',
    'Cảm ',
    'CẤM',
    'CẤM ',
    'CẤM(',
    'CẤM,',
    'CẤM-',
    'CẤM.',
    'CẤM:',
    'Cấm',
    'Cấm ',
    'Cấm(',
    'Cấm,',
    'Cấm-',
    'Cấm.',
    'Cấm:',
    'CẬP ',
    'Cập ',
    'CỔNG',
    'Cổng',
    'CỠ C',
    'CỠ F',
    'Cỡ C',
    'Cỡ F',
    'Cỡ c',
    'Cỡ f',
    'DA C',
    'DA D',
    'DANG',
    'DANH',
    'DAT ',
    'DAY ',
    'DE C',
    'DE D',
    'DE K',
    'DE L',
    'DE N',
    'DE T',
    'DESI',
    'DEVE',
    'DIA ',
    'DIEN',
    'DIỄN',
    'DKKD',
    'DOAN',
    'DOC ',
    'DON',
    'DON ',
    "DON'",
    'DON(',
    'DON,',
    'DON-',
    'DON.',
    'DON:',
    'DONG',
    'DOWN',
    'DT',
    'DT ',
    'DT(',
    'DT,',
    'DT-',
    'DT.',
    'DT:',
    'DUNG',
    'DUOC',
    'DUON',
    'Da C',
    'Da D',
    'Da c',
    'Da d',
    'Dang',
    'Danh',
    'Dat ',
    'Day ',
    'De C',
    'De D',
    'De K',
    'De L',
    'De N',
    'De T',
    'De c',
    'De d',
    'De k',
    'De l',
    'De n',
    'De t',
    'Desi',
    'Deve',
    'Dia ',
    'Dien',
    'Diễn',
    'Dkkd',
    'Doan',
    'Doc ',
    'Don',
    'Don ',
    "Don'",
    'Don(',
    'Don,',
    'Don-',
    'Don.',
    'Don:',
    'Dong',
    'Down',
    'Dt',
    'Dt ',
    'Dt(',
    'Dt,',
    'Dt-',
    'Dt.',
    'Dt:',
    'Dung',
    'Duoc',
    'Duon',
    'DÒNG',
    'Dòng',
    'E-MA',
    'E-Ma',
    'E-ma',
    'EMAI',
    'Emai',
    'FAN',
    'FAN ',
    'FAN(',
    'FAN,',
    'FAN-',
    'FAN.',
    'FAN:',
    'FANP',
    'FAX',
    'FAX ',
    'FAX(',
    'FAX,',
    'FAX-',
    'FAX.',
    'FAX:',
    'FILE',
    'FIND',
    'FOLL',
    'FONT',
    'FORU',
    'FUNC',
    'Fan',
    'Fan ',
    'Fan(',
    'Fan,',
    'Fan-',
    'Fan.',
    'Fan:',
    'Fanp',
    'Fax',
    'Fax ',
    'Fax(',
    'Fax,',
    'Fax-',
    'Fax.',
    'Fax:',
    'File',
    'Find',
    'Foll',
    'Font',
    'Foru',
    'Func',
    'GAN ',
    'GET',
    'GET ',
    'GET(',
    'GET,',
    'GET-',
    'GET.',
    'GET:',
    'GHE ',
    'GHI ',
    'GHÉ ',
    'GIA ',
    'GIAM',
    'GIAO',
    'GIAY',
    'GIU ',
    'GIÁM',
    'GIẤY',
    'GIỮ ',
    'GOI ',
    'GP',
    'GP ',
    'GP(',
    'GP,',
    'GP-',
    'GP.',
    'GP:',
    'GPDK',
    'GPKD',
    'GPXB',
    'GPĐK',
    'GREA',
    'GUI ',
    'Gan ',
    'Get',
    'Get ',
    'Get(',
    'Get,',
    'Get-',
    'Get.',
    'Get:',
    'Ghe ',
    'Ghi ',
    'Ghé ',
    'Gia ',
    'Giam',
    'Giao',
    'Giay',
    'Giu ',
    'Giám',
    'Giấy',
    'Giữ ',
    'Goi ',
    'Gp',
    'Gp ',
    'Gp(',
    'Gp,',
    'Gp-',
    'Gp.',
    'Gp:',
    'Gpdk',
    'Gpkd',
    'Gpxb',
    'Gpđk',
    'Grea',
    'Gui ',
    'GẮN ',
    'Gắn ',
    'GỌI ',
    'Gọi ',
    'GỬI ',
    'Gửi ',
    'HA N',
    'HASH',
    'HAY',
    'HAY ',
    'HAY(',
    'HAY,',
    'HAY-',
    'HAY.',
    'HAY:',
    'HIDD',
    'HIEN',
    'HINH',
    'HIỂN',
    'HIỆN',
    'HOTL',
    'Ha N',
    'Ha n',
    'Hash',
    'Hay',
    'Hay ',
    'Hay(',
    'Hay,',
    'Hay-',
    'Hay.',
    'Hay:',
    'Hidd',
    'Hien',
    'Hinh',
    'Hiển',
    'Hiện',
    'Hotl',
    'HÀ N',
    'HÃY',
    'HÃY ',
    'HÃY(',
    'HÃY,',
    'HÃY-',
    'HÃY.',
    'HÃY:',
    'HÌNH',
    'Hà N',
    'Hà n',
    'Hãy',
    'Hãy ',
    'Hãy(',
    'Hãy,',
    'Hãy-',
    'Hãy.',
    'Hãy:',
    'Hình',
    'INBO',
    'Inbo',
    'JAVA',
    'JOIN',
    'JOOM',
    'Java',
    'Join',
    'Joom',
    'KET ',
    'KEYW',
    'KHAN',
    'KHI ',
    'KHON',
    'KHÁN',
    'KHÔN',
    'KI T',
    'KICH',
    'KINH',
    'KY T',
    'Ket ',
    'Keyw',
    'Khan',
    'Khi ',
    'Khon',
    'Khán',
    'Khôn',
    'Ki T',
    'Ki t',
    'Kich',
    'Kinh',
    'Ky T',
    'Ky t',
    'KÌ T',
    'KÍCH',
    'KÍNH',
    'Kì T',
    'Kì t',
    'Kích',
    'Kính',
    'KẾT ',
    'Kết ',
    'KỲ T',
    'Kỳ T',
    'Kỳ t',
    'LABE',
    'LAN ',
    'LAST',
    'LAY ',
    'LIEN',
    'LIKE',
    'LINK',
    'LIÊN',
    'LOAI',
    'LOI ',
    'LOMO',
    'LOẠI',
    'LUU ',
    'Labe',
    'Lan ',
    'Last',
    'Lay ',
    'Lien',
    'Like',
    'Link',
    'Liên',
    'Loai',
    'Loi ',
    'Lomo',
    'Loại',
    'Luu ',
    'LƯU ',
    'Lưu ',
    'LẤY ',
    'Lấy ',
    'LẦN ',
    'Lần ',
    'LỜI ',
    'Lời ',
    'MA S',
    'MADE',
    'MIEN',
    'MIỄN',
    'MOI',
    'MOI ',
    'MOI(',
    'MOI,',
    'MOI-',
    'MOI.',
    'MOI:',
    'MONG',
    'MORE',
    'MST',
    'MST ',
    'MST(',
    'MST,',
    'MST-',
    'MST.',
    'MST:',
    'MUA ',
    'MUC ',
    'MUI ',
    'MUON',
    'MUỐN',
    'MV:',
    'MV: ',
    'MV:(',
    'MV:,',
    'MV:-',
    'MV:.',
    'MV::',
    'MV]',
    'MV] ',
    'MV](',
    'MV],',
    'MV]-',
    'MV].',
    'MV]:',
    'Ma S',
    'Ma s',
    'Made',
    'Mien',
    'Miễn',
    'Moi',
    'Moi ',
    'Moi(',
    'Moi,',
    'Moi-',
    'Moi.',
    'Moi:',
    'Mong',
    'More',
    'Mst',
    'Mst ',
    'Mst(',
    'Mst,',
    'Mst-',
    'Mst.',
    'Mst:',
    'Mua ',
    'Muc ',
    'Mui ',
    'Muon',
    'Muốn',
    'Mv:',
    'Mv: ',
    'Mv:(',
    'Mv:,',
    'Mv:-',
    'Mv:.',
    'Mv::',
    'Mv]',
    'Mv] ',
    'Mv](',
    'Mv],',
    'Mv]-',
    'Mv].',
    'Mv]:',
    'MÃ S',
    'MÚI ',
    'Mã S',
    'Mã s',
    'Múi ',
    'MỌI',
    'MỌI ',
    'MỌI(',
    'MỌI,',
    'MỌI-',
    'MỌI.',
    'MỌI:',
    'Mọi',
    'Mọi ',
    'Mọi(',
    'Mọi,',
    'Mọi-',
    'Mọi.',
    'Mọi:',
    'MỜI',
    'MỜI ',
    'MỜI(',
    'MỜI,',
    'MỜI-',
    'MỜI.',
    'MỜI:',
    'Mời',
    'Mời ',
    'Mời(',
    'Mời,',
    'Mời-',
    'Mời.',
    'Mời:',
    'MỤC ',
    'Mục ',
    'NECE',
    'NEU ',
    'NEWE',
    'NEXT',
    'NGHE',
    'NGHI',
    'NGUO',
    'NGƯỜ',
    'NHAN',
    'NHAP',
    'NHO ',
    'NHOM',
    'NHUN',
    'NHÃN',
    'NHÓM',
    'NHẤN',
    'NHẤP',
    'NHẬN',
    'NHẬP',
    'NHẮN',
    'NHỚ ',
    'NHỮN',
    'NOI ',
    'NOT ',
    'NOTE',
    'Nece',
    'Neu ',
    'Newe',
    'Next',
    'Nghe',
    'Nghi',
    'Nguo',
    'Ngườ',
    'Nhan',
    'Nhap',
    'Nho ',
    'Nhom',
    'Nhun',
    'Nhãn',
    'Nhóm',
    'Nhấn',
    'Nhấp',
    'Nhận',
    'Nhập',
    'Nhắn',
    'Nhớ ',
    'Nhữn',
    'Noi ',
    'Not ',
    'Note',
    'NƠI ',
    'Nơi ',
    'NẾU ',
    'Nếu ',
    'NỘI ',
    'Nội ',
    'O TR',
    'O Tr',
    'O tr',
    'OLDE',
    'ONE ',
    'OTHE',
    'Olde',
    'One ',
    'Othe',
    'PERF',
    'PHAN',
    'PHAT',
    'PHO ',
    'PHON',
    'PHU ',
    'PHÁT',
    'PHÓ ',
    'PHẢN',
    'PHỤ ',
    'PLEA',
    'PODC',
    'POST',
    'POWE',
    'PREV',
    'PRIV',
    'PROU',
    'PUBL',
    'Perf',
    'Phan',
    'Phat',
    'Pho ',
    'Phon',
    'Phu ',
    'Phát',
    'Phó ',
    'Phản',
    'Phụ ',
    'Plea',
    'Podc',
    'Post',
    'Powe',
    'Prev',
    'Priv',
    'Prou',
    'Publ',
    'QUAN',
    'QUE ',
    'QUY ',
    'QUYE',
    'QUYỀ',
    'QUÊ ',
    'QUÝ ',
    'QUẢN',
    'Quan',
    'Que ',
    'Quy ',
    'Quye',
    'Quyề',
    'Quê ',
    'Quý ',
    'Quản',
    'RAT ',
    'REAC',
    'READ',
    'RELA',
    'REQU',
    'RETR',
    'RIEN',
    'RIÊN',
    'Rat ',
    'Reac',
    'Read',
    'Rela',
    'Requ',
    'Retr',
    'Rien',
    'Riên',
    'RẤT ',
    'Rất ',
    'SAP ',
    'SAVE',
    'SEE ',
    'SENT',
    'SERI',
    'SHAR',
    'SIGN',
    'SITE',
    'SKIP',
    'SO D',
    'SO G',
    'SO T',
    'STAY',
    'STUD',
    'SU K',
    'SUA ',
    'SUBS',
    'Sap ',
    'Save',
    'See ',
    'Sent',
    'Seri',
    'Shar',
    'Sign',
    'Site',
    'Skip',
    'So D',
    'So G',
    'So T',
    'So d',
    'So g',
    'So t',
    'Stay',
    'Stud',
    'Su K',
    'Su k',
    'Sua ',
    'Subs',
    'SẮP ',
    'Sắp ',
    'SỐ G',
    'SỐ T',
    'SỐ Đ',
    'Số G',
    'Số T',
    'Số g',
    'Số t',
    'Số Đ',
    'Số đ',
    'SỬA ',
    'Sửa ',
    'SỰ K',
    'Sự K',
    'Sự k',
    'TAG:',
    'TAGG',
    'TAGS',
    'TAI',
    'TAI ',
    'TAI(',
    'TAI,',
    'TAI-',
    'TAI.',
    'TAI:',
    'TAM ',
    'TANG',
    'TAP ',
    'TAT ',
    'TEAS',
    'TEL',
    'TEL ',
    'TEL(',
    'TEL,',
    'TEL-',
    'TEL.',
    'TEL:',
    'TEP ',
    'THAM',
    'THAO',
    'THE ',
    'THE:',
    'THEM',
    'THEO',
    'THIE',
    'THIN',
    'THIS',
    'THIẾ',
    'THU ',
    'THUA',
    'THUO',
    'THUỘ',
    'THÊM',
    'THÍN',
    'THƯ ',
    'THƯA',
    'THẢO',
    'THẺ:',
    'THỂ ',
    'TIM ',
    'TIN ',
    'TIN,',
    'TO F',
    'TO U',
    'TO V',
    'TOA ',
    'TOAN',
    'TONG',
    'TOPI',
    'TOÀ ',
    'TOÀN',
    'TP H',
    'TP.H',
    'TRAI',
    'TRAN',
    'TREN',
    'TRIC',
    'TRIN',
    'TRU ',
    'TRUC',
    'TRUO',
    'TRUY',
    'TRÂN',
    'TRÊN',
    'TRÌN',
    'TRÍC',
    'TRƯỞ',
    'TRỤ ',
    'TRỰC',
    'TU K',
    'TU V',
    'TUYE',
    'TUYÊ',
    'Tag:',
    'Tagg',
    'Tags',
    'Tai',
    'Tai ',
    'Tai(',
    'Tai,',
    'Tai-',
    'Tai.',
    'Tai:',
    'Tam ',
    'Tang',
    'Tap ',
    'Tat ',
    'Teas',
    'Tel',
    'Tel ',
    'Tel(',
    'Tel,',
    'Tel-',
    'Tel.',
    'Tel:',
    'Tep ',
    'Tham',
    'Thao',
    'The ',
    'The:',
    'Them',
    'Theo',
    'Thie',
    'Thin',
    'This',
    'Thiế',
    'Thu ',
    'Thua',
    'Thuo',
    'Thuộ',
    'Thêm',
    'Thín',
    'Thư ',
    'Thưa',
    'Thảo',
    'Thẻ:',
    'Thể ',
    'Tim ',
    'Tin ',
    'Tin,',
    'To F',
    'To U',
    'To V',
    'To f',
    'To u',
    'To v',
    'Toa ',
    'Toan',
    'Tong',
    'Topi',
    'Toà ',
    'Toàn',
    'Tp H',
    'Tp h',
    'Tp.H',
    'Tp.h',
    'Trai',
    'Tran',
    'Tren',
    'Tric',
    'Trin',
    'Tru ',
    'Truc',
    'Truo',
    'Truy',
    'Trân',
    'Trên',
    'Trìn',
    'Tríc',
    'Trưở',
    'Trụ ',
    'Trực',
    'Tu K',
    'Tu V',
    'Tu k',
    'Tu v',
    'Tuye',
    'Tuyê',
    'TÀI ',
    'TÂM ',
    'TÌM ',
    'TÒA ',
    'Tài ',
    'Tâm ',
    'Tìm ',
    'Tòa ',
    'TƯ V',
    'Tư V',
    'Tư v',
    'TẠP ',
    'Tạp ',
    'TẢI',
    'TẢI ',
    'TẢI(',
    'TẢI,',
    'TẢI-',
    'TẢI.',
    'TẢI:',
    'Tải',
    'Tải ',
    'Tải(',
    'Tải,',
    'Tải-',
    'Tải.',
    'Tải:',
    'TẤT ',
    'Tất ',
    'TẬP ',
    'Tập ',
    'TẶNG',
    'Tặng',
    'TỆP ',
    'Tệp ',
    'TỔNG',
    'Tổng',
    'TỪ K',
    'Từ K',
    'Từ k',
    'VAN ',
    'VIA ',
    'VIDE',
    'VIET',
    'VIEW',
    'VIẾT',
    'VPDD',
    'VPĐD',
    'VUI ',
    'Van ',
    'Via ',
    'Vide',
    'Viet',
    'View',
    'Viết',
    'Vpdd',
    'Vpđd',
    'Vui ',
    'VĂN ',
    'Văn ',
    'VẬN ',
    'Vận ',
    'WE U',
    'WEBS',
    'WIKI',
    'We U',
    'We u',
    'Webs',
    'Wiki',
    'XEM',
    'XEM ',
    'XEM(',
    'XEM,',
    'XEM-',
    'XEM.',
    'XEM:',
    'XEP ',
    'XIN ',
    'XU H',
    'Xem',
    'Xem ',
    'Xem(',
    'Xem,',
    'Xem-',
    'Xem.',
    'Xem:',
    'Xep ',
    'Xin ',
    'Xu H',
    'Xu h',
    'XẾP ',
    'Xếp ',
    'Y KI',
    'Y Ki',
    'Y ki',
    'YOU ',
    'YOUR',
    'You ',
    'Your',
    'a ph',
    'a po',
    'a vi',
    'add',
    'add ',
    'add(',
    'add,',
    'add-',
    'add.',
    'add:',
    'addr',
    'adve',
    'all ',
    'an e',
    'anal',
    'anh ',
    'audi',
    'bai',
    'bai ',
    'bai(',
    'bai,',
    'bai-',
    'bai.',
    'bai:',
    'bam',
    'bam ',
    'bam(',
    'bam,',
    'bam-',
    'bam.',
    'bam:',
    'ban ',
    'bang',
    'bao ',
    'bbt ',
    'begi',
    'bien',
    'binh',
    'biên',
    'blog',
    'bo t',
    'buil',
    'by c',
    'bài',
    'bài ',
    'bài(',
    'bài,',
    'bài-',
    'bài.',
    'bài:',
    'báo ',
    'bình',
    'bạn ',
    'bản ',
    'bấm',
    'bấm ',
    'bấm(',
    'bấm,',
    'bấm-',
    'bấm.',
    'bấm:',
    'bằng',
    'bộ t',
    'cac ',
    'cam',
    'cam ',
    'cam(',
    'cam,',
    'cam-',
    'cam.',
    'cam:',
    'cap ',
    'cate',
    'cau ',
    'chao',
    'chi ',
    'chia',
    'chin',
    'chiu',
    'chon',
    'chu ',
    'chua',
    'chun',
    'chuy',
    'chào',
    'chún',
    'chưa',
    'chỉ ',
    'chỉn',
    'chị ',
    'chịu',
    'chọn',
    'chủ ',
    'clic',
    'clip',
    'co c',
    'co f',
    'co q',
    'co t',
    'comm',
    'cong',
    'cook',
    'copy',
    'crea',
    'cung',
    'các ',
    'cám ',
    'câu ',
    'có t',
    'cùng',
    'cơ q',
    'cảm ',
    'cấm',
    'cấm ',
    'cấm(',
    'cấm,',
    'cấm-',
    'cấm.',
    'cấm:',
    'cập ',
    'cổng',
    'cỡ c',
    'cỡ f',
    'da c',
    'da d',
    'dang',
    'danh',
    'dat ',
    'day ',
    'de c',
    'de d',
    'de k',
    'de l',
    'de n',
    'de t',
    'desi',
    'deve',
    'dia ',
    'dien',
    'diễn',
    'dkkd',
    'doan',
    'doc ',
    'don',
    'don ',
    "don'",
    'don(',
    'don,',
    'don-',
    'don.',
    'don:',
    'dong',
    'down',
    'dt',
    'dt ',
    'dt(',
    'dt,',
    'dt-',
    'dt.',
    'dt:',
    'dung',
    'duoc',
    'duon',
    'dòng',
    'e-ma',
    'emai',
    'fan',
    'fan ',
    'fan(',
    'fan,',
    'fan-',
    'fan.',
    'fan:',
    'fanp',
    'fax',
    'fax ',
    'fax(',
    'fax,',
    'fax-',
    'fax.',
    'fax:',
    'file',
    'find',
    'foll',
    'font',
    'foru',
    'func',
    'gan ',
    'get',
    'get ',
    'get(',
    'get,',
    'get-',
    'get.',
    'get:',
    'ghe ',
    'ghi ',
    'ghé ',
    'gia ',
    'giam',
    'giao',
    'giay',
    'giu ',
    'giám',
    'giấy',
    'giữ ',
    'goi ',
    'gp',
    'gp ',
    'gp(',
    'gp,',
    'gp-',
    'gp.',
    'gp:',
    'gpdk',
    'gpkd',
    'gpxb',
    'gpđk',
    'grea',
    'gui ',
    'gắn ',
    'gọi ',
    'gửi ',
    'ha n',
    'hash',
    'hay',
    'hay ',
    'hay(',
    'hay,',
    'hay-',
    'hay.',
    'hay:',
    'hidd',
    'hien',
    'hinh',
    'hiển',
    'hiện',
    'hotl',
    'hà n',
    'hãy',
    'hãy ',
    'hãy(',
    'hãy,',
    'hãy-',
    'hãy.',
    'hãy:',
    'hình',
    'inbo',
    'java',
    'join',
    'joom',
    'ket ',
    'keyw',
    'khan',
    'khi ',
    'khon',
    'khán',
    'khôn',
    'ki t',
    'kich',
    'kinh',
    'ky t',
    'kì t',
    'kích',
    'kính',
    'kết ',
    'kỳ t',
    'labe',
    'lan ',
    'last',
    'lay ',
    'lien',
    'like',
    'link',
    'liên',
    'loai',
    'loi ',
    'lomo',
    'loại',
    'luu ',
    'lưu ',
    'lấy ',
    'lần ',
    'lời ',
    'ma s',
    'made',
    'mien',
    'miễn',
    'moi',
    'moi ',
    'moi(',
    'moi,',
    'moi-',
    'moi.',
    'moi:',
    'mong',
    'more',
    'mst',
    'mst ',
    'mst(',
    'mst,',
    'mst-',
    'mst.',
    'mst:',
    'mua ',
    'muc ',
    'mui ',
    'muon',
    'muốn',
    'mv:',
    'mv: ',
    'mv:(',
    'mv:,',
    'mv:-',
    'mv:.',
    'mv::',
    'mv]',
    'mv] ',
    'mv](',
    'mv],',
    'mv]-',
    'mv].',
    'mv]:',
    'mã s',
    'múi ',
    'mọi',
    'mọi ',
    'mọi(',
    'mọi,',
    'mọi-',
    'mọi.',
    'mọi:',
    'mời',
    'mời ',
    'mời(',
    'mời,',
    'mời-',
    'mời.',
    'mời:',
    'mục ',
    'nece',
    'neu ',
    'newe',
    'next',
    'nghe',
    'nghi',
    'nguo',
    'ngườ',
    'nhan',
    'nhap',
    'nho ',
    'nhom',
    'nhun',
    'nhãn',
    'nhóm',
    'nhấn',
    'nhấp',
    'nhận',
    'nhập',
    'nhắn',
    'nhớ ',
    'nhữn',
    'noi ',
    'not ',
    'note',
    'nơi ',
    'nếu ',
    'nội ',
    'o tr',
    'olde',
    'one ',
    'othe',
    'perf',
    'phan',
    'phat',
    'pho ',
    'phon',
    'phu ',
    'phát',
    'phó ',
    'phản',
    'phụ ',
    'plea',
    'podc',
    'post',
    'powe',
    'prev',
    'priv',
    'prou',
    'publ',
    'quan',
    'que ',
    'quy ',
    'quye',
    'quyề',
    'quê ',
    'quý ',
    'quản',
    'rat ',
    'reac',
    'read',
    'rela',
    'requ',
    'retr',
    'rien',
    'riên',
    'rất ',
    'sap ',
    'save',
    'see ',
    'sent',
    'seri',
    'shar',
    'sign',
    'site',
    'skip',
    'so d',
    'so g',
    'so t',
    'stay',
    'stud',
    'su k',
    'sua ',
    'subs',
    'sắp ',
    'số g',
    'số t',
    'số đ',
    'sửa ',
    'sự k',
    'tag:',
    'tagg',
    'tags',
    'tai',
    'tai ',
    'tai(',
    'tai,',
    'tai-',
    'tai.',
    'tai:',
    'tam ',
    'tang',
    'tap ',
    'tat ',
    'teas',
    'tel',
    'tel ',
    'tel(',
    'tel,',
    'tel-',
    'tel.',
    'tel:',
    'tep ',
    'tham',
    'thao',
    'the ',
    'the:',
    'them',
    'theo',
    'thie',
    'thin',
    'this',
    'thiế',
    'thu ',
    'thua',
    'thuo',
    'thuộ',
    'thêm',
    'thín',
    'thư ',
    'thưa',
    'thảo',
    'thẻ:',
    'thể ',
    'tim ',
    'tin ',
    'tin,',
    'to f',
    'to u',
    'to v',
    'toa ',
    'toan',
    'tong',
    'topi',
    'toà ',
    'toàn',
    'tp h',
    'tp.h',
    'trai',
    'tran',
    'tren',
    'tric',
    'trin',
    'tru ',
    'truc',
    'truo',
    'truy',
    'trân',
    'trên',
    'trìn',
    'tríc',
    'trưở',
    'trụ ',
    'trực',
    'tu k',
    'tu v',
    'tuye',
    'tuyê',
    'tài ',
    'tâm ',
    'tìm ',
    'tòa ',
    'tư v',
    'tạp ',
    'tải',
    'tải ',
    'tải(',
    'tải,',
    'tải-',
    'tải.',
    'tải:',
    'tất ',
    'tập ',
    'tặng',
    'tệp ',
    'tổng',
    'từ k',
    'van ',
    'via ',
    'vide',
    'viet',
    'view',
    'viết',
    'vpdd',
    'vpđd',
    'vui ',
    'văn ',
    'vận ',
    'we u',
    'webs',
    'wiki',
    'xem',
    'xem ',
    'xem(',
    'xem,',
    'xem-',
    'xem.',
    'xem:',
    'xep ',
    'xin ',
    'xu h',
    'xếp ',
    'y ki',
    'you ',
    'your',
    '©',
    '© ',
    '©(',
    '©,',
    '©-',
    '©.',
    '©:',
    '®',
    '® ',
    '®(',
    '®,',
    '®-',
    '®.',
    '®:',
    'Ý KI',
    'Ý Ki',
    'Ý ki',
    'ý ki',
    'ĐANG',
    'ĐIỀN',
    'ĐIỆN',
    'ĐKKD',
    'ĐOẠN',
    'ĐT',
    'ĐT ',
    'ĐT(',
    'ĐT,',
    'ĐT-',
    'ĐT.',
    'ĐT:',
    'Đang',
    'Điền',
    'Điện',
    'Đkkd',
    'Đoạn',
    'Đt',
    'Đt ',
    'Đt(',
    'Đt,',
    'Đt-',
    'Đt.',
    'Đt:',
    'ĐÂY ',
    'ĐÃ C',
    'ĐÃ Đ',
    'ĐÓN',
    'ĐÓN ',
    'ĐÓN(',
    'ĐÓN,',
    'ĐÓN-',
    'ĐÓN.',
    'ĐÓN:',
    'Đây ',
    'Đã C',
    'Đã c',
    'Đã Đ',
    'Đã đ',
    'Đón',
    'Đón ',
    'Đón(',
    'Đón,',
    'Đón-',
    'Đón.',
    'Đón:',
    'ĐĂNG',
    'Đăng',
    'ĐƠN ',
    'Đơn ',
    'ĐƯỜN',
    'ĐƯỢC',
    'Đườn',
    'Được',
    'ĐẶT ',
    'Đặt ',
    'ĐỀ N',
    'Đề N',
    'Đề n',
    'ĐỂ C',
    'ĐỂ K',
    'ĐỂ L',
    'ĐỂ N',
    'ĐỂ T',
    'ĐỂ Đ',
    'Để C',
    'Để K',
    'Để L',
    'Để N',
    'Để T',
    'Để c',
    'Để k',
    'Để l',
    'Để n',
    'Để t',
    'Để Đ',
    'Để đ',
    'ĐỊA ',
    'Địa ',
    'ĐỌC ',
    'Đọc ',
    'ĐỘC ',
    'Độc ',
    'ĐỪNG',
    'Đừng',
    'đang',
    'điền',
    'điện',
    'đkkd',
    'đoạn',
    'đt',
    'đt ',
    'đt(',
    'đt,',
    'đt-',
    'đt.',
    'đt:',
    'đây ',
    'đã c',
    'đã đ',
    'đón',
    'đón ',
    'đón(',
    'đón,',
    'đón-',
    'đón.',
    'đón:',
    'đăng',
    'đơn ',
    'đườn',
    'được',
    'đặt ',
    'đề n',
    'để c',
    'để k',
    'để l',
    'để n',
    'để t',
    'để đ',
    'địa ',
    'đọc ',
    'độc ',
    'đừng',
    'Ở TR',
    'Ở Tr',
    'Ở tr',
    'ở tr',
)
SHORT_STARTS = (
    '(C)',
    '(C) ',
    '(C)(',
    '(C),',
    '(C)-',
    '(C).',
    '(C):',
    '(c)',
    '(c) ',
    '(c)(',
    '(c),',
    '(c)-',
    '(c).',
    '(c):',
    'ADD',
    'ADD ',
    'ADD(',
    'ADD,',
    'ADD-',
    'ADD.',
    'ADD:',
    'ADDR',
    'AUDI',
    'Add',
    'Add ',
    'Add(',
    'Add,',
    'Add-',
    'Add.',
    'Add:',
    'Addr',
    'Audi',
    'BAI',
    'BAI ',
    'BAI(',
    'BAI,',
    'BAI-',
    'BAI.',
    'BAI:',
    'BAM',
    'BAM ',
    'BAM(',
    'BAM,',
    'BAM-',
    'BAM.',
    'BAM:',
    'BAN ',
    'Bai',
    'Bai ',
    'Bai(',
    'Bai,',
    'Bai-',
    'Bai.',
    'Bai:',
    'Bam',
    'Bam ',
    'Bam(',
    'Bam,',
    'Bam-',
    'Bam.',
    'Bam:',
    'Ban ',
    'BÀI',
    'BÀI ',
    'BÀI(',
    'BÀI,',
    'BÀI-',
    'BÀI.',
    'BÀI:',
    'Bài',
    'Bài ',
    'Bài(',
    'Bài,',
    'Bài-',
    'Bài.',
    'Bài:',
    'BẠN ',
    'Bạn ',
    'BẤM',
    'BẤM ',
    'BẤM(',
    'BẤM,',
    'BẤM-',
    'BẤM.',
    'BẤM:',
    'Bấm',
    'Bấm ',
    'Bấm(',
    'Bấm,',
    'Bấm-',
    'Bấm.',
    'Bấm:',
    'CAC ',
    'CAM',
    'CAM ',
    'CAM(',
    'CAM,',
    'CAM-',
    'CAM.',
    'CAM:',
    'CAU ',
    'CHI ',
    'CHIA',
    'CHON',
    'CHU ',
    'CHỊ ',
    'CHỌN',
    'CHỦ ',
    'CLIC',
    'CLIP',
    'CO C',
    'CO Q',
    'Cac ',
    'Cam',
    'Cam ',
    'Cam(',
    'Cam,',
    'Cam-',
    'Cam.',
    'Cam:',
    'Cau ',
    'Chi ',
    'Chia',
    'Chon',
    'Chu ',
    'Chị ',
    'Chọn',
    'Chủ ',
    'Clic',
    'Clip',
    'Co C',
    'Co Q',
    'Co c',
    'Co q',
    'CÁC ',
    'CÁM ',
    'CÂU ',
    'Các ',
    'Cám ',
    'Câu ',
    'CƠ Q',
    'Cơ Q',
    'Cơ q',
    'CẢM ',
    'Cảm ',
    'CẤM',
    'CẤM ',
    'CẤM(',
    'CẤM,',
    'CẤM-',
    'CẤM.',
    'CẤM:',
    'Cấm',
    'Cấm ',
    'Cấm(',
    'Cấm,',
    'Cấm-',
    'Cấm.',
    'Cấm:',
    'CỠ C',
    'Cỡ C',
    'Cỡ c',
    'DANG',
    'DAT ',
    'DE D',
    'DE N',
    'DIA ',
    'DKKD',
    'DOC ',
    'DON',
    'DON ',
    'DON(',
    'DON,',
    'DON-',
    'DON.',
    'DON:',
    'DT',
    'DT ',
    'DT(',
    'DT,',
    'DT-',
    'DT.',
    'DT:',
    'Dang',
    'Dat ',
    'De D',
    'De N',
    'De d',
    'De n',
    'Dia ',
    'Dkkd',
    'Doc ',
    'Don',
    'Don ',
    'Don(',
    'Don,',
    'Don-',
    'Don.',
    'Don:',
    'Dt',
    'Dt ',
    'Dt(',
    'Dt,',
    'Dt-',
    'Dt.',
    'Dt:',
    'E-MA',
    'E-Ma',
    'E-ma',
    'EMAI',
    'Emai',
    'FAN',
    'FAN ',
    'FAN(',
    'FAN,',
    'FAN-',
    'FAN.',
    'FAN:',
    'FANP',
    'FAX',
    'FAX ',
    'FAX(',
    'FAX,',
    'FAX-',
    'FAX.',
    'FAX:',
    'FIND',
    'FOLL',
    'Fan',
    'Fan ',
    'Fan(',
    'Fan,',
    'Fan-',
    'Fan.',
    'Fan:',
    'Fanp',
    'Fax',
    'Fax ',
    'Fax(',
    'Fax,',
    'Fax-',
    'Fax.',
    'Fax:',
    'Find',
    'Foll',
    'GET',
    'GET ',
    'GET(',
    'GET,',
    'GET-',
    'GET.',
    'GET:',
    'GHI ',
    'GIAY',
    'GIẤY',
    'GP',
    'GP ',
    'GP(',
    'GP,',
    'GP-',
    'GP.',
    'GP:',
    'GPDK',
    'GPKD',
    'GPXB',
    'GPĐK',
    'Get',
    'Get ',
    'Get(',
    'Get,',
    'Get-',
    'Get.',
    'Get:',
    'Ghi ',
    'Giay',
    'Giấy',
    'Gp',
    'Gp ',
    'Gp(',
    'Gp,',
    'Gp-',
    'Gp.',
    'Gp:',
    'Gpdk',
    'Gpkd',
    'Gpxb',
    'Gpđk',
    'HA N',
    'HAY',
    'HAY ',
    'HAY(',
    'HAY,',
    'HAY-',
    'HAY.',
    'HAY:',
    'HOTL',
    'Ha N',
    'Ha n',
    'Hay',
    'Hay ',
    'Hay(',
    'Hay,',
    'Hay-',
    'Hay.',
    'Hay:',
    'Hotl',
    'HÀ N',
    'HÃY',
    'HÃY ',
    'HÃY(',
    'HÃY,',
    'HÃY-',
    'HÃY.',
    'HÃY:',
    'Hà N',
    'Hà n',
    'Hãy',
    'Hãy ',
    'Hãy(',
    'Hãy,',
    'Hãy-',
    'Hãy.',
    'Hãy:',
    'INBO',
    'Inbo',
    'JOIN',
    'Join',
    'KET ',
    'KHI ',
    'Ket ',
    'Khi ',
    'KẾT ',
    'Kết ',
    'LABE',
    'LIEN',
    'LIKE',
    'LIÊN',
    'Labe',
    'Lien',
    'Like',
    'Liên',
    'MA S',
    'MOI',
    'MOI ',
    'MOI(',
    'MOI,',
    'MOI-',
    'MOI.',
    'MOI:',
    'MORE',
    'MST',
    'MST ',
    'MST(',
    'MST,',
    'MST-',
    'MST.',
    'MST:',
    'MV:',
    'MV: ',
    'MV:(',
    'MV:,',
    'MV:-',
    'MV:.',
    'MV::',
    'MV]',
    'MV] ',
    'MV](',
    'MV],',
    'MV]-',
    'MV].',
    'MV]:',
    'Ma S',
    'Ma s',
    'Moi',
    'Moi ',
    'Moi(',
    'Moi,',
    'Moi-',
    'Moi.',
    'Moi:',
    'More',
    'Mst',
    'Mst ',
    'Mst(',
    'Mst,',
    'Mst-',
    'Mst.',
    'Mst:',
    'Mv:',
    'Mv: ',
    'Mv:(',
    'Mv:,',
    'Mv:-',
    'Mv:.',
    'Mv::',
    'Mv]',
    'Mv] ',
    'Mv](',
    'Mv],',
    'Mv]-',
    'Mv].',
    'Mv]:',
    'MÃ S',
    'Mã S',
    'Mã s',
    'MỌI',
    'MỌI ',
    'MỌI(',
    'MỌI,',
    'MỌI-',
    'MỌI.',
    'MỌI:',
    'Mọi',
    'Mọi ',
    'Mọi(',
    'Mọi,',
    'Mọi-',
    'Mọi.',
    'Mọi:',
    'MỜI',
    'MỜI ',
    'MỜI(',
    'MỜI,',
    'MỜI-',
    'MỜI.',
    'MỜI:',
    'Mời',
    'Mời ',
    'Mời(',
    'Mời,',
    'Mời-',
    'Mời.',
    'Mời:',
    'NEU ',
    'NGHE',
    'NHAN',
    'NHAP',
    'NHÃN',
    'NHẤN',
    'NHẤP',
    'NOI ',
    'Neu ',
    'Nghe',
    'Nhan',
    'Nhap',
    'Nhãn',
    'Nhấn',
    'Nhấp',
    'Noi ',
    'NƠI ',
    'Nơi ',
    'NẾU ',
    'Nếu ',
    'PHON',
    'POWE',
    'PROU',
    'Phon',
    'Powe',
    'Prou',
    'QUE ',
    'QUY ',
    'QUÊ ',
    'QUÝ ',
    'Que ',
    'Quy ',
    'Quê ',
    'Quý ',
    'RAT ',
    'Rat ',
    'RẤT ',
    'Rất ',
    'SERI',
    'SIGN',
    'SO D',
    'SO G',
    'STAY',
    'Seri',
    'Sign',
    'So D',
    'So G',
    'So d',
    'So g',
    'Stay',
    'SỐ G',
    'SỐ Đ',
    'Số G',
    'Số g',
    'Số Đ',
    'Số đ',
    'TAG:',
    'TAGG',
    'TAGS',
    'TAI',
    'TAI ',
    'TAI(',
    'TAI,',
    'TAI-',
    'TAI.',
    'TAI:',
    'TAM ',
    'TAP ',
    'TEAS',
    'TEL',
    'TEL ',
    'TEL(',
    'TEL,',
    'TEL-',
    'TEL.',
    'TEL:',
    'THE:',
    'THEM',
    'THU ',
    'THÊM',
    'THƯ ',
    'THẺ:',
    'TIN ',
    'TOPI',
    'TP H',
    'TP.H',
    'TRAI',
    'TRU ',
    'TRỤ ',
    'Tag:',
    'Tagg',
    'Tags',
    'Tai',
    'Tai ',
    'Tai(',
    'Tai,',
    'Tai-',
    'Tai.',
    'Tai:',
    'Tam ',
    'Tap ',
    'Teas',
    'Tel',
    'Tel ',
    'Tel(',
    'Tel,',
    'Tel-',
    'Tel.',
    'Tel:',
    'The:',
    'Them',
    'Thu ',
    'Thêm',
    'Thư ',
    'Thẻ:',
    'Tin ',
    'Topi',
    'Tp H',
    'Tp h',
    'Tp.H',
    'Tp.h',
    'Trai',
    'Tru ',
    'Trụ ',
    'TÂM ',
    'Tâm ',
    'TẠP ',
    'Tạp ',
    'TẢI',
    'TẢI ',
    'TẢI(',
    'TẢI,',
    'TẢI-',
    'TẢI.',
    'TẢI:',
    'Tải',
    'Tải ',
    'Tải(',
    'Tải,',
    'Tải-',
    'Tải.',
    'Tải:',
    'VAN ',
    'VIDE',
    'VPDD',
    'VPĐD',
    'Van ',
    'Vide',
    'Vpdd',
    'Vpđd',
    'VĂN ',
    'Văn ',
    'WEBS',
    'Webs',
    'XEM',
    'XEM ',
    'XEM(',
    'XEM,',
    'XEM-',
    'XEM.',
    'XEM:',
    'XIN ',
    'Xem',
    'Xem ',
    'Xem(',
    'Xem,',
    'Xem-',
    'Xem.',
    'Xem:',
    'Xin ',
    'Y KI',
    'Y Ki',
    'Y ki',
    'add',
    'add ',
    'add(',
    'add,',
    'add-',
    'add.',
    'add:',
    'addr',
    'audi',
    'bai',
    'bai ',
    'bai(',
    'bai,',
    'bai-',
    'bai.',
    'bai:',
    'bam',
    'bam ',
    'bam(',
    'bam,',
    'bam-',
    'bam.',
    'bam:',
    'ban ',
    'bài',
    'bài ',
    'bài(',
    'bài,',
    'bài-',
    'bài.',
    'bài:',
    'bạn ',
    'bấm',
    'bấm ',
    'bấm(',
    'bấm,',
    'bấm-',
    'bấm.',
    'bấm:',
    'cac ',
    'cam',
    'cam ',
    'cam(',
    'cam,',
    'cam-',
    'cam.',
    'cam:',
    'cau ',
    'chi ',
    'chia',
    'chon',
    'chu ',
    'chị ',
    'chọn',
    'chủ ',
    'clic',
    'clip',
    'co c',
    'co q',
    'các ',
    'cám ',
    'câu ',
    'cơ q',
    'cảm ',
    'cấm',
    'cấm ',
    'cấm(',
    'cấm,',
    'cấm-',
    'cấm.',
    'cấm:',
    'cỡ c',
    'dang',
    'dat ',
    'de d',
    'de n',
    'dia ',
    'dkkd',
    'doc ',
    'don',
    'don ',
    'don(',
    'don,',
    'don-',
    'don.',
    'don:',
    'dt',
    'dt ',
    'dt(',
    'dt,',
    'dt-',
    'dt.',
    'dt:',
    'e-ma',
    'emai',
    'fan',
    'fan ',
    'fan(',
    'fan,',
    'fan-',
    'fan.',
    'fan:',
    'fanp',
    'fax',
    'fax ',
    'fax(',
    'fax,',
    'fax-',
    'fax.',
    'fax:',
    'find',
    'foll',
    'get',
    'get ',
    'get(',
    'get,',
    'get-',
    'get.',
    'get:',
    'ghi ',
    'giay',
    'giấy',
    'gp',
    'gp ',
    'gp(',
    'gp,',
    'gp-',
    'gp.',
    'gp:',
    'gpdk',
    'gpkd',
    'gpxb',
    'gpđk',
    'ha n',
    'hay',
    'hay ',
    'hay(',
    'hay,',
    'hay-',
    'hay.',
    'hay:',
    'hotl',
    'hà n',
    'hãy',
    'hãy ',
    'hãy(',
    'hãy,',
    'hãy-',
    'hãy.',
    'hãy:',
    'inbo',
    'join',
    'ket ',
    'khi ',
    'kết ',
    'labe',
    'lien',
    'like',
    'liên',
    'ma s',
    'moi',
    'moi ',
    'moi(',
    'moi,',
    'moi-',
    'moi.',
    'moi:',
    'more',
    'mst',
    'mst ',
    'mst(',
    'mst,',
    'mst-',
    'mst.',
    'mst:',
    'mv:',
    'mv: ',
    'mv:(',
    'mv:,',
    'mv:-',
    'mv:.',
    'mv::',
    'mv]',
    'mv] ',
    'mv](',
    'mv],',
    'mv]-',
    'mv].',
    'mv]:',
    'mã s',
    'mọi',
    'mọi ',
    'mọi(',
    'mọi,',
    'mọi-',
    'mọi.',
    'mọi:',
    'mời',
    'mời ',
    'mời(',
    'mời,',
    'mời-',
    'mời.',
    'mời:',
    'neu ',
    'nghe',
    'nhan',
    'nhap',
    'nhãn',
    'nhấn',
    'nhấp',
    'noi ',
    'nơi ',
    'nếu ',
    'phon',
    'powe',
    'prou',
    'que ',
    'quy ',
    'quê ',
    'quý ',
    'rat ',
    'rất ',
    'seri',
    'sign',
    'so d',
    'so g',
    'stay',
    'số g',
    'số đ',
    'tag:',
    'tagg',
    'tags',
    'tai',
    'tai ',
    'tai(',
    'tai,',
    'tai-',
    'tai.',
    'tai:',
    'tam ',
    'tap ',
    'teas',
    'tel',
    'tel ',
    'tel(',
    'tel,',
    'tel-',
    'tel.',
    'tel:',
    'the:',
    'them',
    'thu ',
    'thêm',
    'thư ',
    'thẻ:',
    'tin ',
    'topi',
    'tp h',
    'tp.h',
    'trai',
    'tru ',
    'trụ ',
    'tâm ',
    'tạp ',
    'tải',
    'tải ',
    'tải(',
    'tải,',
    'tải-',
    'tải.',
    'tải:',
    'van ',
    'vide',
    'vpdd',
    'vpđd',
    'văn ',
    'webs',
    'xem',
    'xem ',
    'xem(',
    'xem,',
    'xem-',
    'xem.',
    'xem:',
    'xin ',
    'y ki',
    '©',
    '© ',
    '©(',
    '©,',
    '©-',
    '©.',
    '©:',
    '®',
    '® ',
    '®(',
    '®,',
    '®-',
    '®.',
    '®:',
    'Ý KI',
    'Ý Ki',
    'Ý ki',
    'ý ki',
    'ĐKKD',
    'ĐT',
    'ĐT ',
    'ĐT(',
    'ĐT,',
    'ĐT-',
    'ĐT.',
    'ĐT:',
    'Đkkd',
    'Đt',
    'Đt ',
    'Đt(',
    'Đt,',
    'Đt-',
    'Đt.',
    'Đt:',
    'ĐÓN',
    'ĐÓN ',
    'ĐÓN(',
    'ĐÓN,',
    'ĐÓN-',
    'ĐÓN.',
    'ĐÓN:',
    'Đón',
    'Đón ',
    'Đón(',
    'Đón,',
    'Đón-',
    'Đón.',
    'Đón:',
    'ĐĂNG',
    'Đăng',
    'ĐƠN ',
    'Đơn ',
    'ĐẶT ',
    'Đặt ',
    'ĐỀ N',
    'Đề N',
    'Đề n',
    'ĐỂ N',
    'ĐỂ Đ',
    'Để N',
    'Để n',
    'Để Đ',
    'Để đ',
    'ĐỊA ',
    'Địa ',
    'ĐỌC ',
    'Đọc ',
    'ĐỘC ',
    'Độc ',
    'đkkd',
    'đt',
    'đt ',
    'đt(',
    'đt,',
    'đt-',
    'đt.',
    'đt:',
    'đón',
    'đón ',
    'đón(',
    'đón,',
    'đón-',
    'đón.',
    'đón:',
    'đăng',
    'đơn ',
    'đặt ',
    'đề n',
    'để n',
    'để đ',
    'địa ',
    'đọc ',
    'độc ',
)
LONG_STARTS = (
    '(*) LUU ',
    '(*) Luu ',
    '(*) LƯU ',
    '(*) Lưu ',
    '(*) luu ',
    '(*) lưu ',
    '(DOI HUO',
    '(Doi Huo',
    '(REDIREC',
    '(Redirec',
    '(doi huo',
    '(redirec',
    '(ĐỔI HƯỚ',
    '(Đổi Hướ',
    '(đổi hướ',
    'A PHOTO ',
    'A POST P',
    'A POST S',
    'A Photo ',
    'A Post P',
    'A Post S',
    'A VIDEO ',
    'A Video ',
    'A photo ',
    'A post p',
    'A post s',
    'A video ',
    'ADVERTIS',
    'ALL RIGH',
    'ALL TIME',
    'AN ERROR',
    'ANALYTIC',
    'ANH CHI ',
    'ANH CHỊ ',
    'Advertis',
    'All Righ',
    'All Time',
    'All righ',
    'All time',
    'An Error',
    'An error',
    'Analytic',
    'Anh Chi ',
    'Anh Chị ',
    'Anh chi ',
    'Anh chị ',
    'BAI CONG',
    'BAI CU H',
    'BAI CUNG',
    'BAI GOC:',
    'BAI KE T',
    'BAI LIEN',
    'BAI MOI ',
    'BAI NAY ',
    'BAI TRUO',
    'BAI VIET',
    'BAM BAI ',
    'BAM BAI:',
    'BAM CHIA',
    'BAM DE C',
    'BAM DE X',
    'BAM DOC ',
    'BAM LAI ',
    'BAM LAI:',
    'BAM NGAY',
    'BAM TAI ',
    'BAM THEM',
    'BAM TIEP',
    'BAM VAO ',
    'BAM XEM ',
    'BAM XEM:',
    'BAN BIEN',
    'BAN BIET',
    'BAN BIÊN',
    'BAN CAN ',
    'BAN CHUA',
    'BAN CO T',
    'BAN CON ',
    'BAN DA D',
    'BAN DA G',
    'BAN DA K',
    'BAN DA N',
    'BAN DA T',
    'BAN DANG',
    'BAN DIEU',
    'BAN DOC ',
    'BAN KHON',
    'BAN MUON',
    'BAN NEN ',
    'BAN NGHI',
    'BAN PHAI',
    'BAN QUAN',
    'BAN QUYE',
    'BAN QUẢN',
    'BAN THAY',
    'BAN TUNG',
    'BAN VUI ',
    'BAN ĐIỀU',
    'BANG CAC',
    'BAO CAO ',
    'BAO DIEN',
    'BBT CO Q',
    'BBT CÓ Q',
    'BBT GIU ',
    'BBT GIỮ ',
    'BEGINNIN',
    'BIEN TAP',
    'BINH LUA',
    'BIÊN TẬP',
    'BLOG AT ',
    'BO THONG',
    'BUILT WI',
    'BY CLICK',
    'BY CONTI',
    'Bai Cong',
    'Bai Cu H',
    'Bai Cung',
    'Bai Goc:',
    'Bai Ke T',
    'Bai Lien',
    'Bai Moi ',
    'Bai Nay ',
    'Bai Truo',
    'Bai Viet',
    'Bai cong',
    'Bai cu h',
    'Bai cung',
    'Bai goc:',
    'Bai ke t',
    'Bai lien',
    'Bai moi ',
    'Bai nay ',
    'Bai truo',
    'Bai viet',
    'Bam Bai ',
    'Bam Bai:',
    'Bam Chia',
    'Bam De C',
    'Bam De X',
    'Bam Doc ',
    'Bam Lai ',
    'Bam Lai:',
    'Bam Ngay',
    'Bam Tai ',
    'Bam Them',
    'Bam Tiep',
    'Bam Vao ',
    'Bam Xem ',
    'Bam Xem:',
    'Bam bai ',
    'Bam bai:',
    'Bam chia',
    'Bam de c',
    'Bam de x',
    'Bam doc ',
    'Bam lai ',
    'Bam lai:',
    'Bam ngay',
    'Bam tai ',
    'Bam them',
    'Bam tiep',
    'Bam vao ',
    'Bam xem ',
    'Bam xem:',
    'Ban Bien',
    'Ban Biet',
    'Ban Biên',
    'Ban Can ',
    'Ban Chua',
    'Ban Co T',
    'Ban Con ',
    'Ban Da D',
    'Ban Da G',
    'Ban Da K',
    'Ban Da N',
    'Ban Da T',
    'Ban Dang',
    'Ban Dieu',
    'Ban Doc ',
    'Ban Khon',
    'Ban Muon',
    'Ban Nen ',
    'Ban Nghi',
    'Ban Phai',
    'Ban Quan',
    'Ban Quye',
    'Ban Quản',
    'Ban Thay',
    'Ban Tung',
    'Ban Vui ',
    'Ban bien',
    'Ban biet',
    'Ban biên',
    'Ban can ',
    'Ban chua',
    'Ban co t',
    'Ban con ',
    'Ban da d',
    'Ban da g',
    'Ban da k',
    'Ban da n',
    'Ban da t',
    'Ban dang',
    'Ban dieu',
    'Ban doc ',
    'Ban khon',
    'Ban muon',
    'Ban nen ',
    'Ban nghi',
    'Ban phai',
    'Ban quan',
    'Ban quye',
    'Ban quản',
    'Ban thay',
    'Ban tung',
    'Ban vui ',
    'Ban Điều',
    'Ban điều',
    'Bang Cac',
    'Bang cac',
    'Bao Cao ',
    'Bao Dien',
    'Bao cao ',
    'Bao dien',
    'Bbt Co Q',
    'Bbt Có Q',
    'Bbt Giu ',
    'Bbt Giữ ',
    'Bbt co q',
    'Bbt có q',
    'Bbt giu ',
    'Bbt giữ ',
    'Beginnin',
    'Bien Tap',
    'Bien tap',
    'Binh Lua',
    'Binh lua',
    'Biên Tập',
    'Biên tập',
    'Blog At ',
    'Blog at ',
    'Bo Thong',
    'Bo thong',
    'Built Wi',
    'Built wi',
    'By Click',
    'By Conti',
    'By click',
    'By conti',
    'BÀI CÙNG',
    'BÀI CŨ H',
    'BÀI CỘNG',
    'BÀI GỐC:',
    'BÀI KẾ T',
    'BÀI LIÊN',
    'BÀI MỚI ',
    'BÀI NÀY ',
    'BÀI TRƯỚ',
    'BÀI VIẾT',
    'BÁO CÁO ',
    'BÁO ĐIỆN',
    'BÌNH LUẬ',
    'Bài Cùng',
    'Bài Cũ H',
    'Bài Cộng',
    'Bài Gốc:',
    'Bài Kế T',
    'Bài Liên',
    'Bài Mới ',
    'Bài Này ',
    'Bài Trướ',
    'Bài Viết',
    'Bài cùng',
    'Bài cũ h',
    'Bài cộng',
    'Bài gốc:',
    'Bài kế t',
    'Bài liên',
    'Bài mới ',
    'Bài này ',
    'Bài trướ',
    'Bài viết',
    'Báo Cáo ',
    'Báo cáo ',
    'Báo Điện',
    'Báo điện',
    'Bình Luậ',
    'Bình luậ',
    'BẠN BIẾT',
    'BẠN CHƯA',
    'BẠN CÒN ',
    'BẠN CÓ T',
    'BẠN CẦN ',
    'BẠN KHÔN',
    'BẠN MUỐN',
    'BẠN NGHĨ',
    'BẠN NÊN ',
    'BẠN PHẢI',
    'BẠN THẤY',
    'BẠN TỪNG',
    'BẠN VUI ',
    'BẠN ĐANG',
    'BẠN ĐÃ G',
    'BẠN ĐÃ K',
    'BẠN ĐÃ N',
    'BẠN ĐÃ T',
    'BẠN ĐÃ Đ',
    'BẠN ĐỌC ',
    'Bạn Biết',
    'Bạn Chưa',
    'Bạn Còn ',
    'Bạn Có T',
    'Bạn Cần ',
    'Bạn Khôn',
    'Bạn Muốn',
    'Bạn Nghĩ',
    'Bạn Nên ',
    'Bạn Phải',
    'Bạn Thấy',
    'Bạn Từng',
    'Bạn Vui ',
    'Bạn biết',
    'Bạn chưa',
    'Bạn còn ',
    'Bạn có t',
    'Bạn cần ',
    'Bạn khôn',
    'Bạn muốn',
    'Bạn nghĩ',
    'Bạn nên ',
    'Bạn phải',
    'Bạn thấy',
    'Bạn từng',
    'Bạn vui ',
    'Bạn Đang',
    'Bạn Đã G',
    'Bạn Đã K',
    'Bạn Đã N',
    'Bạn Đã T',
    'Bạn Đã Đ',
    'Bạn Đọc ',
    'Bạn đang',
    'Bạn đã g',
    'Bạn đã k',
    'Bạn đã n',
    'Bạn đã t',
    'Bạn đã đ',
    'Bạn đọc ',
    'BẢN QUYỀ',
    'Bản Quyề',
    'Bản quyề',
    'BẤM BÀI ',
    'BẤM BÀI:',
    'BẤM CHIA',
    'BẤM LẠI ',
    'BẤM LẠI:',
    'BẤM NGAY',
    'BẤM THÊM',
    'BẤM TIẾP',
    'BẤM TẠI ',
    'BẤM VÀO ',
    'BẤM XEM ',
    'BẤM XEM:',
    'BẤM ĐỂ C',
    'BẤM ĐỂ X',
    'BẤM ĐỌC ',
    'Bấm Bài ',
    'Bấm Bài:',
    'Bấm Chia',
    'Bấm Lại ',
    'Bấm Lại:',
    'Bấm Ngay',
    'Bấm Thêm',
    'Bấm Tiếp',
    'Bấm Tại ',
    'Bấm Vào ',
    'Bấm Xem ',
    'Bấm Xem:',
    'Bấm bài ',
    'Bấm bài:',
    'Bấm chia',
    'Bấm lại ',
    'Bấm lại:',
    'Bấm ngay',
    'Bấm thêm',
    'Bấm tiếp',
    'Bấm tại ',
    'Bấm vào ',
    'Bấm xem ',
    'Bấm xem:',
    'Bấm Để C',
    'Bấm Để X',
    'Bấm Đọc ',
    'Bấm để c',
    'Bấm để x',
    'Bấm đọc ',
    'BẰNG CÁC',
    'Bằng Các',
    'Bằng các',
    'BỘ THÔNG',
    'Bộ Thông',
    'Bộ thông',
    'CAC BAN ',
    'CAC DOC ',
    'CAC THON',
    'CAC TRUO',
    'CAC Y KI',
    'CAM ON B',
    'CAP NHAT',
    'CATEGORI',
    'CATEGORY',
    'CAU CHUY',
    'CAU HOI ',
    'CHAO MUN',
    'CHI DUOC',
    'CHIA SE ',
    'CHIA SE:',
    'CHIA SẺ ',
    'CHIA SẺ:',
    'CHINH SU',
    'CHIU TRA',
    'CHU DE C',
    'CHU DE L',
    'CHU DE N',
    'CHU QUAN',
    'CHUA CO ',
    'CHUNG TO',
    'CHUYEN D',
    'CHUYEN M',
    'CHUYEN T',
    'CHUYÊN M',
    'CHUYÊN T',
    'CHUYÊN Đ',
    'CHÀO MỪN',
    'CHÚNG TÔ',
    'CHƯA CÓ ',
    'CHỈ ĐƯỢC',
    'CHỈNH SỬ',
    'CHỊU TRÁ',
    'CHỦ QUẢN',
    'CHỦ ĐỀ C',
    'CHỦ ĐỀ L',
    'CHỦ ĐỀ N',
    'CLICK BA',
    'CLICK BÀ',
    'CLICK CH',
    'CLICK DE',
    'CLICK DO',
    'CLICK LA',
    'CLICK LẠ',
    'CLICK NG',
    'CLICK TA',
    'CLICK TH',
    'CLICK TI',
    'CLICK TO',
    'CLICK TẠ',
    'CLICK VA',
    'CLICK VÀ',
    'CLICK XE',
    'CLICK ĐỂ',
    'CLICK ĐỌ',
    'CO FONT:',
    'CO THE B',
    'COMMENTS',
    'COMMUNIT',
    'CONG THO',
    'COOKIELA',
    'COPYRIGH',
    'CREATE A',
    'CREATED ',
    'CUNG TAC',
    'Cac Ban ',
    'Cac Doc ',
    'Cac Thon',
    'Cac Truo',
    'Cac Y Ki',
    'Cac ban ',
    'Cac doc ',
    'Cac thon',
    'Cac truo',
    'Cac y ki',
    'Cam On B',
    'Cam on b',
    'Cap Nhat',
    'Cap nhat',
    'Categori',
    'Category',
    'Cau Chuy',
    'Cau Hoi ',
    'Cau chuy',
    'Cau hoi ',
    'Chao Mun',
    'Chao mun',
    'Chi Duoc',
    'Chi duoc',
    'Chia Se ',
    'Chia Se:',
    'Chia Sẻ ',
    'Chia Sẻ:',
    'Chia se ',
    'Chia se:',
    'Chia sẻ ',
    'Chia sẻ:',
    'Chinh Su',
    'Chinh su',
    'Chiu Tra',
    'Chiu tra',
    'Chu De C',
    'Chu De L',
    'Chu De N',
    'Chu Quan',
    'Chu de c',
    'Chu de l',
    'Chu de n',
    'Chu quan',
    'Chua Co ',
    'Chua co ',
    'Chung To',
    'Chung to',
    'Chuyen D',
    'Chuyen M',
    'Chuyen T',
    'Chuyen d',
    'Chuyen m',
    'Chuyen t',
    'Chuyên M',
    'Chuyên T',
    'Chuyên m',
    'Chuyên t',
    'Chuyên Đ',
    'Chuyên đ',
    'Chào Mừn',
    'Chào mừn',
    'Chúng Tô',
    'Chúng tô',
    'Chưa Có ',
    'Chưa có ',
    'Chỉ Được',
    'Chỉ được',
    'Chỉnh Sử',
    'Chỉnh sử',
    'Chịu Trá',
    'Chịu trá',
    'Chủ Quản',
    'Chủ quản',
    'Chủ Đề C',
    'Chủ Đề L',
    'Chủ Đề N',
    'Chủ đề c',
    'Chủ đề l',
    'Chủ đề n',
    'Click Ba',
    'Click Bà',
    'Click Ch',
    'Click De',
    'Click Do',
    'Click La',
    'Click Lạ',
    'Click Ng',
    'Click Ta',
    'Click Th',
    'Click Ti',
    'Click To',
    'Click Tạ',
    'Click Va',
    'Click Và',
    'Click Xe',
    'Click ba',
    'Click bà',
    'Click ch',
    'Click de',
    'Click do',
    'Click la',
    'Click lạ',
    'Click ng',
    'Click ta',
    'Click th',
    'Click ti',
    'Click to',
    'Click tạ',
    'Click va',
    'Click và',
    'Click xe',
    'Click Để',
    'Click Đọ',
    'Click để',
    'Click đọ',
    'Co Font:',
    'Co The B',
    'Co font:',
    'Co the b',
    'Comments',
    'Communit',
    'Cong Tho',
    'Cong tho',
    'Cookiela',
    'Copyrigh',
    'Create A',
    'Create a',
    'Created ',
    'Cung Tac',
    'Cung tac',
    'CÁC BẠN ',
    'CÁC THÔN',
    'CÁC TRƯỜ',
    'CÁC Ý KI',
    'CÁC ĐỘC ',
    'CÂU CHUY',
    'CÂU HỎI ',
    'CÓ THỂ B',
    'CÙNG TÁC',
    'Các Bạn ',
    'Các Thôn',
    'Các Trườ',
    'Các bạn ',
    'Các thôn',
    'Các trườ',
    'Các Ý Ki',
    'Các ý ki',
    'Các Độc ',
    'Các độc ',
    'Câu Chuy',
    'Câu Hỏi ',
    'Câu chuy',
    'Câu hỏi ',
    'Có Thể B',
    'Có thể b',
    'Cùng Tác',
    'Cùng tác',
    'CẢM ƠN B',
    'Cảm Ơn B',
    'Cảm ơn b',
    'CẬP NHẬT',
    'Cập Nhật',
    'Cập nhật',
    'CỔNG THÔ',
    'Cổng Thô',
    'Cổng thô',
    'CỠ FONT:',
    'Cỡ Font:',
    'Cỡ font:',
    'DA CHINH',
    'DA DONG ',
    'DANG XEM',
    'DANH MUC',
    'DANH MỤC',
    'DAT HANG',
    'DAY LA T',
    'DE CAP N',
    'DE KHONG',
    'DE LAI M',
    'DE THEO ',
    'DESIGNED',
    'DEVELOPE',
    'DIA CHI ',
    'DIEN DAN',
    'DIEN EMA',
    'DIEN THO',
    'DIỄN ĐÀN',
    'DOAN CLI',
    'DOAN VID',
    'DOC BAI ',
    'DOC BAI:',
    'DOC GIA ',
    'DOC KEM:',
    'DOC LAI ',
    'DOC LAI:',
    'DOC NGAY',
    'DOC TAI ',
    'DOC THEM',
    'DOC TIEP',
    'DOC VAO ',
    'DOC XEM ',
    'DOC XEM:',
    "DON'T MI",
    'DONG SU ',
    'DOWNLOAD',
    'DUNG BO ',
    'DUNG QUE',
    'DUOC DAN',
    'DUOC GAN',
    'DUOC SUA',
    'DUOC TAO',
    'DUONG DA',
    'Da Chinh',
    'Da Dong ',
    'Da chinh',
    'Da dong ',
    'Dang Xem',
    'Dang xem',
    'Danh Muc',
    'Danh Mục',
    'Danh muc',
    'Danh mục',
    'Dat Hang',
    'Dat hang',
    'Day La T',
    'Day la t',
    'De Cap N',
    'De Khong',
    'De Lai M',
    'De Theo ',
    'De cap n',
    'De khong',
    'De lai m',
    'De theo ',
    'Designed',
    'Develope',
    'Dia Chi ',
    'Dia chi ',
    'Dien Dan',
    'Dien Ema',
    'Dien Tho',
    'Dien dan',
    'Dien ema',
    'Dien tho',
    'Diễn Đàn',
    'Diễn đàn',
    'Doan Cli',
    'Doan Vid',
    'Doan cli',
    'Doan vid',
    'Doc Bai ',
    'Doc Bai:',
    'Doc Gia ',
    'Doc Kem:',
    'Doc Lai ',
    'Doc Lai:',
    'Doc Ngay',
    'Doc Tai ',
    'Doc Them',
    'Doc Tiep',
    'Doc Vao ',
    'Doc Xem ',
    'Doc Xem:',
    'Doc bai ',
    'Doc bai:',
    'Doc gia ',
    'Doc kem:',
    'Doc lai ',
    'Doc lai:',
    'Doc ngay',
    'Doc tai ',
    'Doc them',
    'Doc tiep',
    'Doc vao ',
    'Doc xem ',
    'Doc xem:',
    "Don'T Mi",
    "Don't mi",
    'Dong Su ',
    'Dong su ',
    'Download',
    'Dung Bo ',
    'Dung Que',
    'Dung bo ',
    'Dung que',
    'Duoc Dan',
    'Duoc Gan',
    'Duoc Sua',
    'Duoc Tao',
    'Duoc dan',
    'Duoc gan',
    'Duoc sua',
    'Duoc tao',
    'Duong Da',
    'Duong da',
    'DÒNG SỰ ',
    'Dòng Sự ',
    'Dòng sự ',
    'EMAIL CU',
    'EMAIL CỦ',
    'EMAIL TH',
    'Email Cu',
    'Email Củ',
    'Email Th',
    'Email cu',
    'Email củ',
    'Email th',
    'FILE DIN',
    'FILE ĐÍN',
    'FILED UN',
    'FONT CHU',
    'FONT CHỮ',
    'FORUM SO',
    'FUNCTION',
    'File Din',
    'File din',
    'File Đín',
    'File đín',
    'Filed Un',
    'Filed un',
    'Font Chu',
    'Font Chữ',
    'Font chu',
    'Font chữ',
    'Forum So',
    'Forum so',
    'Function',
    'GAN THE:',
    'GHE THAM',
    'GHÉ THĂM',
    'GIA DINH',
    'GIA ĐÌNH',
    'GIAM DOC',
    'GIAO DIE',
    'GIAO DIỆ',
    'GIU BAN ',
    'GIÁM ĐỐC',
    'GIỮ BẢN ',
    'GOI DIEN',
    'GOI NGAY',
    'GREAT! C',
    'GUI BAI ',
    'GUI BINH',
    'GUI CAU ',
    'GUI EMAI',
    'GUI PHAN',
    'GUI TAM ',
    'GUI THAC',
    'GUI Y KI',
    'Gan The:',
    'Gan the:',
    'Ghe Tham',
    'Ghe tham',
    'Ghé Thăm',
    'Ghé thăm',
    'Gia Dinh',
    'Gia dinh',
    'Gia Đình',
    'Gia đình',
    'Giam Doc',
    'Giam doc',
    'Giao Die',
    'Giao Diệ',
    'Giao die',
    'Giao diệ',
    'Giu Ban ',
    'Giu ban ',
    'Giám Đốc',
    'Giám đốc',
    'Giữ Bản ',
    'Giữ bản ',
    'Goi Dien',
    'Goi Ngay',
    'Goi dien',
    'Goi ngay',
    'Great! C',
    'Great! c',
    'Gui Bai ',
    'Gui Binh',
    'Gui Cau ',
    'Gui Emai',
    'Gui Phan',
    'Gui Tam ',
    'Gui Thac',
    'Gui Y Ki',
    'Gui bai ',
    'Gui binh',
    'Gui cau ',
    'Gui emai',
    'Gui phan',
    'Gui tam ',
    'Gui thac',
    'Gui y ki',
    'GẮN THẺ:',
    'Gắn Thẻ:',
    'Gắn thẻ:',
    'GỌI NGAY',
    'GỌI ĐIỆN',
    'Gọi Ngay',
    'Gọi ngay',
    'Gọi Điện',
    'Gọi điện',
    'GỬI BÀI ',
    'GỬI BÌNH',
    'GỬI CÂU ',
    'GỬI EMAI',
    'GỬI PHẢN',
    'GỬI THẮC',
    'GỬI TÂM ',
    'GỬI Ý KI',
    'Gửi Bài ',
    'Gửi Bình',
    'Gửi Câu ',
    'Gửi Emai',
    'Gửi Phản',
    'Gửi Thắc',
    'Gửi Tâm ',
    'Gửi bài ',
    'Gửi bình',
    'Gửi câu ',
    'Gửi emai',
    'Gửi phản',
    'Gửi thắc',
    'Gửi tâm ',
    'Gửi Ý Ki',
    'Gửi ý ki',
    'HASHTAG ',
    'HASHTAG:',
    'HASHTAGS',
    'HAY CHAC',
    'HAY DANG',
    'HIDDEN C',
    'HIEN CHU',
    'HIEN TAI',
    'HIEN THI',
    'HIEN/AN ',
    'HINH ANH',
    'HIỂN THỊ',
    'HIỆN CHƯ',
    'HIỆN TẠI',
    'HIỆN/ẨN ',
    'Hashtag ',
    'Hashtag:',
    'Hashtags',
    'Hay Chac',
    'Hay Dang',
    'Hay chac',
    'Hay dang',
    'Hidden C',
    'Hidden c',
    'Hien Chu',
    'Hien Tai',
    'Hien Thi',
    'Hien chu',
    'Hien tai',
    'Hien thi',
    'Hien/An ',
    'Hien/an ',
    'Hinh Anh',
    'Hinh anh',
    'Hiển Thị',
    'Hiển thị',
    'Hiện Chư',
    'Hiện Tại',
    'Hiện chư',
    'Hiện tại',
    'Hiện/Ẩn ',
    'Hiện/ẩn ',
    'HÃY CHẮC',
    'HÃY ĐĂNG',
    'HÌNH ẢNH',
    'Hãy Chắc',
    'Hãy chắc',
    'Hãy Đăng',
    'Hãy đăng',
    'Hình Ảnh',
    'Hình ảnh',
    'JAVASCRI',
    'JOOMLA L',
    'JOOMLA! ',
    'Javascri',
    'Joomla L',
    'Joomla l',
    'Joomla! ',
    'KEYWORD:',
    'KEYWORDS',
    'KHAN GIA',
    'KHI BAN ',
    'KHI BẠN ',
    'KHI DOC ',
    'KHI NHIN',
    'KHI NHÌN',
    'KHI O VU',
    'KHI Ô VU',
    'KHI ĐỘC ',
    'KHONG CO',
    'KHONG DU',
    'KHONG NE',
    'KHONG SA',
    'KHONG TH',
    'KHÁN GIẢ',
    'KHÔNG CÓ',
    'KHÔNG NÊ',
    'KHÔNG SA',
    'KHÔNG TH',
    'KHÔNG ĐƯ',
    'KI TRUOC',
    'KICH CO ',
    'KICH THU',
    'KINH MOI',
    'KINH THU',
    'KY TRUOC',
    'Keyword:',
    'Keywords',
    'Khan Gia',
    'Khan gia',
    'Khi Ban ',
    'Khi Bạn ',
    'Khi Doc ',
    'Khi Nhin',
    'Khi Nhìn',
    'Khi O Vu',
    'Khi ban ',
    'Khi bạn ',
    'Khi doc ',
    'Khi nhin',
    'Khi nhìn',
    'Khi o vu',
    'Khi Ô Vu',
    'Khi ô vu',
    'Khi Độc ',
    'Khi độc ',
    'Khong Co',
    'Khong Du',
    'Khong Ne',
    'Khong Sa',
    'Khong Th',
    'Khong co',
    'Khong du',
    'Khong ne',
    'Khong sa',
    'Khong th',
    'Khán Giả',
    'Khán giả',
    'Không Có',
    'Không Nê',
    'Không Sa',
    'Không Th',
    'Không có',
    'Không nê',
    'Không sa',
    'Không th',
    'Không Đư',
    'Không đư',
    'Ki Truoc',
    'Ki truoc',
    'Kich Co ',
    'Kich Thu',
    'Kich co ',
    'Kich thu',
    'Kinh Moi',
    'Kinh Thu',
    'Kinh moi',
    'Kinh thu',
    'Ky Truoc',
    'Ky truoc',
    'KÌ TRƯỚC',
    'KÍCH CỠ ',
    'KÍCH THƯ',
    'KÍNH MỜI',
    'KÍNH THƯ',
    'Kì Trước',
    'Kì trước',
    'Kích Cỡ ',
    'Kích Thư',
    'Kích cỡ ',
    'Kích thư',
    'Kính Mời',
    'Kính Thư',
    'Kính mời',
    'Kính thư',
    'KỲ TRƯỚC',
    'Kỳ Trước',
    'Kỳ trước',
    'LAN SUA ',
    'LAST EDI',
    'LAY TU "',
    'LAY TU H',
    'LAY TU «',
    'LAY TU “',
    'LINK BAI',
    'LINK BÀI',
    'LINK GOC',
    'LINK GỐC',
    'LINK NGU',
    'LINK NOI',
    'LINK NỘI',
    'LOAI FIL',
    'LOI BAI ',
    'LOMOARCP',
    'LOẠI FIL',
    'LUU TEN ',
    'LUU TEN,',
    'LUU Y: C',
    'LUU Y: K',
    'Lan Sua ',
    'Lan sua ',
    'Last Edi',
    'Last edi',
    'Lay Tu "',
    'Lay Tu H',
    'Lay Tu «',
    'Lay Tu “',
    'Lay tu "',
    'Lay tu h',
    'Lay tu «',
    'Lay tu “',
    'Link Bai',
    'Link Bài',
    'Link Goc',
    'Link Gốc',
    'Link Ngu',
    'Link Noi',
    'Link Nội',
    'Link bai',
    'Link bài',
    'Link goc',
    'Link gốc',
    'Link ngu',
    'Link noi',
    'Link nội',
    'Loai Fil',
    'Loai fil',
    'Loi Bai ',
    'Loi bai ',
    'Lomoarcp',
    'Loại Fil',
    'Loại fil',
    'Luu Ten ',
    'Luu Ten,',
    'Luu Y: C',
    'Luu Y: K',
    'Luu ten ',
    'Luu ten,',
    'Luu y: C',
    'Luu y: K',
    'Luu y: c',
    'Luu y: k',
    'LƯU TÊN ',
    'LƯU TÊN,',
    'LƯU Ý: C',
    'LƯU Ý: K',
    'Lưu Tên ',
    'Lưu Tên,',
    'Lưu tên ',
    'Lưu tên,',
    'Lưu Ý: C',
    'Lưu Ý: K',
    'Lưu ý: C',
    'Lưu ý: K',
    'Lưu ý: c',
    'Lưu ý: k',
    'LẤY TỪ "',
    'LẤY TỪ H',
    'LẤY TỪ «',
    'LẤY TỪ “',
    'Lấy Từ "',
    'Lấy Từ H',
    'Lấy Từ «',
    'Lấy Từ “',
    'Lấy từ "',
    'Lấy từ h',
    'Lấy từ «',
    'Lấy từ “',
    'LẦN SỬA ',
    'Lần Sửa ',
    'Lần sửa ',
    'LỜI BÀI ',
    'Lời Bài ',
    'Lời bài ',
    'MADE WIT',
    'MIEN TRU',
    'MIỄN TRỪ',
    'MOI BAN ',
    'MOI CAC ',
    'MOI DOC ',
    'MOI DOC:',
    'MOI HANH',
    'MOI QUY ',
    'MOI THAM',
    'MOI THEO',
    'MOI THON',
    'MOI TIN ',
    'MOI XEM ',
    'MOI XEM:',
    'MONG NHA',
    'MONG NHẬ',
    'MUA HANG',
    'MUA HÀNG',
    'MUA ONLI',
    'MUC TIN:',
    'MUI GIO ',
    'MUON DOC',
    'MUỐN ĐỌC',
    'Made Wit',
    'Made wit',
    'Mien Tru',
    'Mien tru',
    'Miễn Trừ',
    'Miễn trừ',
    'Moi Ban ',
    'Moi Cac ',
    'Moi Doc ',
    'Moi Doc:',
    'Moi Hanh',
    'Moi Quy ',
    'Moi Tham',
    'Moi Theo',
    'Moi Thon',
    'Moi Tin ',
    'Moi Xem ',
    'Moi Xem:',
    'Moi ban ',
    'Moi cac ',
    'Moi doc ',
    'Moi doc:',
    'Moi hanh',
    'Moi quy ',
    'Moi tham',
    'Moi theo',
    'Moi thon',
    'Moi tin ',
    'Moi xem ',
    'Moi xem:',
    'Mong Nha',
    'Mong Nhậ',
    'Mong nha',
    'Mong nhậ',
    'Mua Hang',
    'Mua Hàng',
    'Mua Onli',
    'Mua hang',
    'Mua hàng',
    'Mua onli',
    'Muc Tin:',
    'Muc tin:',
    'Mui Gio ',
    'Mui gio ',
    'Muon Doc',
    'Muon doc',
    'Muốn Đọc',
    'Muốn đọc',
    'MÚI GIỜ ',
    'Múi Giờ ',
    'Múi giờ ',
    'MỌI HÀNH',
    'MỌI THÔN',
    'MỌI TIN ',
    'Mọi Hành',
    'Mọi Thôn',
    'Mọi Tin ',
    'Mọi hành',
    'Mọi thôn',
    'Mọi tin ',
    'MỜI BẠN ',
    'MỜI CÁC ',
    'MỜI QUÝ ',
    'MỜI THAM',
    'MỜI THEO',
    'MỜI XEM ',
    'MỜI XEM:',
    'MỜI ĐỌC ',
    'MỜI ĐỌC:',
    'MỜI ĐỘC ',
    'Mời Bạn ',
    'Mời Các ',
    'Mời Quý ',
    'Mời Tham',
    'Mời Theo',
    'Mời Xem ',
    'Mời Xem:',
    'Mời bạn ',
    'Mời các ',
    'Mời quý ',
    'Mời tham',
    'Mời theo',
    'Mời xem ',
    'Mời xem:',
    'Mời Đọc ',
    'Mời Đọc:',
    'Mời Độc ',
    'Mời đọc ',
    'Mời đọc:',
    'Mời độc ',
    'MỤC TIN:',
    'Mục Tin:',
    'Mục tin:',
    'NECESSAR',
    'NEU BAN ',
    'NEU CAC ',
    'NEU CHUA',
    'NEU DA D',
    'NEU DOC ',
    'NEU KHON',
    'NEU THAY',
    'NEU THIC',
    'NEWER AR',
    'NEWER PO',
    'NEWER ST',
    'NEXT ART',
    'NEXT POS',
    'NEXT STO',
    'NGHE BAI',
    'NGHE BÀI',
    'NGHE KEM',
    'NGHE KÈM',
    'NGHE LAI',
    'NGHE LẠI',
    'NGHE NGA',
    'NGHE TAI',
    'NGHE THE',
    'NGHE THÊ',
    'NGHE TIE',
    'NGHE TIẾ',
    'NGHE TẠI',
    'NGHE VAO',
    'NGHE VÀO',
    'NGHE XEM',
    'NGHIEM C',
    'NGHIÊM C',
    'NGUOI CH',
    'NGƯỜI CH',
    'NHAN BAI',
    'NHAN BAN',
    'NHAN CHI',
    'NHAN DE ',
    'NHAN DOC',
    'NHAN LAI',
    'NHAN NEW',
    'NHAN NGA',
    'NHAN TAI',
    'NHAN THE',
    'NHAN THU',
    'NHAN TIE',
    'NHAN TIN',
    'NHAN VAO',
    'NHAN XEM',
    'NHAN XET',
    'NHAP BIN',
    'NHAP DE ',
    'NHAP DIA',
    'NHAP EMA',
    'NHAP PHA',
    'NHAP VAO',
    'NHAP Y K',
    'NHO THEO',
    'NHOM TIN',
    'NHUNG Y ',
    'NHÓM TIN',
    'NHẤN BÀI',
    'NHẤN CHI',
    'NHẤN LẠI',
    'NHẤN NGA',
    'NHẤN THÊ',
    'NHẤN TIẾ',
    'NHẤN TẠI',
    'NHẤN VÀO',
    'NHẤN XEM',
    'NHẤN ĐỂ ',
    'NHẤN ĐỌC',
    'NHẤP VÀO',
    'NHẤP ĐỂ ',
    'NHẬN BẢN',
    'NHẬN NEW',
    'NHẬN THƯ',
    'NHẬN XÉT',
    'NHẬP BÌN',
    'NHẬP EMA',
    'NHẬP PHẢ',
    'NHẬP Ý K',
    'NHẬP ĐỊA',
    'NHẮN TIN',
    'NHỚ THEO',
    'NHỮNG Ý ',
    'NOI DUNG',
    'NOT INCL',
    'NOTE: ON',
    'Necessar',
    'Neu Ban ',
    'Neu Cac ',
    'Neu Chua',
    'Neu Da D',
    'Neu Doc ',
    'Neu Khon',
    'Neu Thay',
    'Neu Thic',
    'Neu ban ',
    'Neu cac ',
    'Neu chua',
    'Neu da d',
    'Neu doc ',
    'Neu khon',
    'Neu thay',
    'Neu thic',
    'Newer Ar',
    'Newer Po',
    'Newer St',
    'Newer ar',
    'Newer po',
    'Newer st',
    'Next Art',
    'Next Pos',
    'Next Sto',
    'Next art',
    'Next pos',
    'Next sto',
    'Nghe Bai',
    'Nghe Bài',
    'Nghe Kem',
    'Nghe Kèm',
    'Nghe Lai',
    'Nghe Lại',
    'Nghe Nga',
    'Nghe Tai',
    'Nghe The',
    'Nghe Thê',
    'Nghe Tie',
    'Nghe Tiế',
    'Nghe Tại',
    'Nghe Vao',
    'Nghe Vào',
    'Nghe Xem',
    'Nghe bai',
    'Nghe bài',
    'Nghe kem',
    'Nghe kèm',
    'Nghe lai',
    'Nghe lại',
    'Nghe nga',
    'Nghe tai',
    'Nghe the',
    'Nghe thê',
    'Nghe tie',
    'Nghe tiế',
    'Nghe tại',
    'Nghe vao',
    'Nghe vào',
    'Nghe xem',
    'Nghiem C',
    'Nghiem c',
    'Nghiêm C',
    'Nghiêm c',
    'Nguoi Ch',
    'Nguoi ch',
    'Người Ch',
    'Người ch',
    'Nhan Bai',
    'Nhan Ban',
    'Nhan Chi',
    'Nhan De ',
    'Nhan Doc',
    'Nhan Lai',
    'Nhan New',
    'Nhan Nga',
    'Nhan Tai',
    'Nhan The',
    'Nhan Thu',
    'Nhan Tie',
    'Nhan Tin',
    'Nhan Vao',
    'Nhan Xem',
    'Nhan Xet',
    'Nhan bai',
    'Nhan ban',
    'Nhan chi',
    'Nhan de ',
    'Nhan doc',
    'Nhan lai',
    'Nhan new',
    'Nhan nga',
    'Nhan tai',
    'Nhan the',
    'Nhan thu',
    'Nhan tie',
    'Nhan tin',
    'Nhan vao',
    'Nhan xem',
    'Nhan xet',
    'Nhap Bin',
    'Nhap De ',
    'Nhap Dia',
    'Nhap Ema',
    'Nhap Pha',
    'Nhap Vao',
    'Nhap Y K',
    'Nhap bin',
    'Nhap de ',
    'Nhap dia',
    'Nhap ema',
    'Nhap pha',
    'Nhap vao',
    'Nhap y k',
    'Nho Theo',
    'Nho theo',
    'Nhom Tin',
    'Nhom tin',
    'Nhung Y ',
    'Nhung y ',
    'Nhóm Tin',
    'Nhóm tin',
    'Nhấn Bài',
    'Nhấn Chi',
    'Nhấn Lại',
    'Nhấn Nga',
    'Nhấn Thê',
    'Nhấn Tiế',
    'Nhấn Tại',
    'Nhấn Vào',
    'Nhấn Xem',
    'Nhấn bài',
    'Nhấn chi',
    'Nhấn lại',
    'Nhấn nga',
    'Nhấn thê',
    'Nhấn tiế',
    'Nhấn tại',
    'Nhấn vào',
    'Nhấn xem',
    'Nhấn Để ',
    'Nhấn Đọc',
    'Nhấn để ',
    'Nhấn đọc',
    'Nhấp Vào',
    'Nhấp vào',
    'Nhấp Để ',
    'Nhấp để ',
    'Nhận Bản',
    'Nhận New',
    'Nhận Thư',
    'Nhận Xét',
    'Nhận bản',
    'Nhận new',
    'Nhận thư',
    'Nhận xét',
    'Nhập Bìn',
    'Nhập Ema',
    'Nhập Phả',
    'Nhập bìn',
    'Nhập ema',
    'Nhập phả',
    'Nhập Ý K',
    'Nhập ý k',
    'Nhập Địa',
    'Nhập địa',
    'Nhắn Tin',
    'Nhắn tin',
    'Nhớ Theo',
    'Nhớ theo',
    'Những Ý ',
    'Những ý ',
    'Noi Dung',
    'Noi dung',
    'Not Incl',
    'Not incl',
    'Note: On',
    'Note: on',
    'NẾU BẠN ',
    'NẾU CHƯA',
    'NẾU CÁC ',
    'NẾU KHÔN',
    'NẾU THÍC',
    'NẾU THẤY',
    'NẾU ĐÃ Đ',
    'NẾU ĐỘC ',
    'Nếu Bạn ',
    'Nếu Chưa',
    'Nếu Các ',
    'Nếu Khôn',
    'Nếu Thíc',
    'Nếu Thấy',
    'Nếu bạn ',
    'Nếu chưa',
    'Nếu các ',
    'Nếu khôn',
    'Nếu thíc',
    'Nếu thấy',
    'Nếu Đã Đ',
    'Nếu Độc ',
    'Nếu đã đ',
    'Nếu độc ',
    'NỘI DUNG',
    'Nội Dung',
    'Nội dung',
    'O TREN L',
    'O Tren L',
    'O tren l',
    'OLDER AR',
    'OLDER PO',
    'OLDER ST',
    'ONE COMM',
    'ONE REPL',
    'ONE RESP',
    'ONE THOU',
    'OTHER UN',
    'Older Ar',
    'Older Po',
    'Older St',
    'Older ar',
    'Older po',
    'Older st',
    'One Comm',
    'One Repl',
    'One Resp',
    'One Thou',
    'One comm',
    'One repl',
    'One resp',
    'One thou',
    'Other Un',
    'Other un',
    'PERFORMA',
    'PHAN HOI',
    'PHAT TRI',
    'PHO TONG',
    'PHU TRAC',
    'PHÁT TRI',
    'PHÓ TỔNG',
    'PHẢN HỒI',
    'PHỤ TRÁC',
    'PLEASE D',
    'PLEASE E',
    'PODCAST:',
    'PODCAST]',
    'POSTED I',
    'PREVIOUS',
    'PRIVACY ',
    'PUBLISHE',
    'Performa',
    'Phan Hoi',
    'Phan hoi',
    'Phat Tri',
    'Phat tri',
    'Pho Tong',
    'Pho tong',
    'Phu Trac',
    'Phu trac',
    'Phát Tri',
    'Phát tri',
    'Phó Tổng',
    'Phó tổng',
    'Phản Hồi',
    'Phản hồi',
    'Phụ Trác',
    'Phụ trác',
    'Please D',
    'Please E',
    'Please d',
    'Please e',
    'Podcast:',
    'Podcast]',
    'Posted I',
    'Posted i',
    'Previous',
    'Privacy ',
    'Publishe',
    'QUAN TAM',
    'QUAN TRI',
    'QUAN TÂM',
    'QUY DOC ',
    'QUY KHAC',
    'QUY KHAN',
    'QUY THIN',
    'QUY VI C',
    'QUY VI D',
    'QUY VI N',
    'QUYEN TO',
    'QUYỀN TỔ',
    'QUÝ KHÁC',
    'QUÝ KHÁN',
    'QUÝ THÍN',
    'QUÝ VỊ C',
    'QUÝ VỊ N',
    'QUÝ VỊ Đ',
    'QUÝ ĐỘC ',
    'QUẢN TRỊ',
    'Quan Tam',
    'Quan Tri',
    'Quan Tâm',
    'Quan tam',
    'Quan tri',
    'Quan tâm',
    'Quy Doc ',
    'Quy Khac',
    'Quy Khan',
    'Quy Thin',
    'Quy Vi C',
    'Quy Vi D',
    'Quy Vi N',
    'Quy doc ',
    'Quy khac',
    'Quy khan',
    'Quy thin',
    'Quy vi c',
    'Quy vi d',
    'Quy vi n',
    'Quyen To',
    'Quyen to',
    'Quyền Tổ',
    'Quyền tổ',
    'Quý Khác',
    'Quý Khán',
    'Quý Thín',
    'Quý Vị C',
    'Quý Vị N',
    'Quý Vị Đ',
    'Quý khác',
    'Quý khán',
    'Quý thín',
    'Quý vị c',
    'Quý vị n',
    'Quý vị đ',
    'Quý Độc ',
    'Quý độc ',
    'Quản Trị',
    'Quản trị',
    'RAT MONG',
    'REACTION',
    'READ ALS',
    'READ MOR',
    'RELATED:',
    'REQUIRED',
    'RETRIEVE',
    'RIENG TU',
    'RIÊNG TƯ',
    'Rat Mong',
    'Rat mong',
    'Reaction',
    'Read Als',
    'Read Mor',
    'Read als',
    'Read mor',
    'Related:',
    'Required',
    'Retrieve',
    'Rieng Tu',
    'Rieng tu',
    'Riêng Tư',
    'Riêng tư',
    'RẤT MONG',
    'Rất Mong',
    'Rất mong',
    'SAP XEP ',
    'SAVE MY ',
    'SEE ALSO',
    'SEE MORE',
    'SENT FRO',
    'SHARE ON',
    'SIGN UP ',
    'SITE ICO',
    'SKIP TO ',
    'SO TRUOC',
    'STUDOCU ',
    'SU KIEN:',
    'SUA LAN ',
    'SUBSCRIB',
    'Sap Xep ',
    'Sap xep ',
    'Save My ',
    'Save my ',
    'See Also',
    'See More',
    'See also',
    'See more',
    'Sent Fro',
    'Sent fro',
    'Share On',
    'Share on',
    'Sign Up ',
    'Sign up ',
    'Site Ico',
    'Site ico',
    'Skip To ',
    'Skip to ',
    'So Truoc',
    'So truoc',
    'Studocu ',
    'Su Kien:',
    'Su kien:',
    'Sua Lan ',
    'Sua lan ',
    'Subscrib',
    'SẮP XẾP ',
    'Sắp Xếp ',
    'Sắp xếp ',
    'SỐ TRƯỚC',
    'Số Trước',
    'Số trước',
    'SỬA LẦN ',
    'Sửa Lần ',
    'Sửa lần ',
    'SỰ KIỆN:',
    'Sự Kiện:',
    'Sự kiện:',
    'TAGGED W',
    'TAI BAN ',
    'TAI LIEU',
    'TAI NGAY',
    'TANG SAO',
    'TANG THE',
    'TAP TIN ',
    'TAT CA T',
    'TEP DINH',
    'THAM GIA',
    'THAM KHA',
    'THAM KHẢ',
    'THAO LUA',
    'THE COOK',
    'THE FOLL',
    'THE LOAI',
    'THEME BY',
    'THEO BAN',
    'THEO BẠN',
    'THEO DOI',
    'THEO DÕI',
    'THIET KE',
    'THINH GI',
    'THIS ART',
    'THIS ENT',
    'THIS POS',
    'THIS SIT',
    'THIS VID',
    'THIS WEB',
    'THIẾT KẾ',
    'THUA QUY',
    'THUOC BO',
    'THUỘC BỘ',
    'THÍNH GI',
    'THƯA QUÝ',
    'THẢO LUẬ',
    'THỂ LOẠI',
    'TIM HIEU',
    'TIM KIEM',
    'TIN BAI ',
    'TIN BÀI ',
    'TIN CU H',
    'TIN CUNG',
    'TIN CÙNG',
    'TIN CŨ H',
    'TIN DANG',
    'TIN HOT:',
    'TIN KE T',
    'TIN KẾ T',
    'TIN LIEN',
    'TIN LIÊN',
    'TIN MOI ',
    'TIN MỚI ',
    'TIN NONG',
    'TIN NÓNG',
    'TIN SAU:',
    'TIN TIEP',
    'TIN TIẾP',
    'TIN TRUO',
    'TIN TRƯỚ',
    'TIN ĐĂNG',
    'TIN, BAI',
    'TIN, BÀI',
    'TO FIND ',
    'TO UNSUB',
    'TO VIEW ',
    'TOA SOAN',
    'TOAN BO ',
    'TONG BIE',
    'TONG: 0 ',
    'TOÀ SOẠN',
    'TOÀN BỘ ',
    'TRAILER:',
    'TRAILER]',
    'TRAN TRO',
    'TRANG NA',
    'TRANG NÀ',
    'TRANG TH',
    'TRANG TI',
    'TRANG WE',
    'TREN DAY',
    'TRICH DA',
    'TRINH DU',
    'TRUC THU',
    'TRUONG B',
    'TRUY CAP',
    'TRUY CẬP',
    'TRUYEN D',
    'TRUYEN N',
    'TRUYỆN N',
    'TRUYỆN Đ',
    'TRÂN TRỌ',
    'TRÊN ĐÂY',
    'TRÌNH DU',
    'TRÍCH DẪ',
    'TRƯỞNG B',
    'TRỰC THU',
    'TU KHOA ',
    'TU KHOA:',
    'TU VAN Q',
    'TUYEN BO',
    'TUYÊN BỐ',
    'Tagged W',
    'Tagged w',
    'Tai Ban ',
    'Tai Lieu',
    'Tai Ngay',
    'Tai ban ',
    'Tai lieu',
    'Tai ngay',
    'Tang Sao',
    'Tang The',
    'Tang sao',
    'Tang the',
    'Tap Tin ',
    'Tap tin ',
    'Tat Ca T',
    'Tat ca t',
    'Tep Dinh',
    'Tep dinh',
    'Tham Gia',
    'Tham Kha',
    'Tham Khả',
    'Tham gia',
    'Tham kha',
    'Tham khả',
    'Thao Lua',
    'Thao lua',
    'The Cook',
    'The Foll',
    'The Loai',
    'The cook',
    'The foll',
    'The loai',
    'Theme By',
    'Theme by',
    'Theo Ban',
    'Theo Bạn',
    'Theo Doi',
    'Theo Dõi',
    'Theo ban',
    'Theo bạn',
    'Theo doi',
    'Theo dõi',
    'Thiet Ke',
    'Thiet ke',
    'Thinh Gi',
    'Thinh gi',
    'This Art',
    'This Ent',
    'This Pos',
    'This Sit',
    'This Vid',
    'This Web',
    'This art',
    'This ent',
    'This pos',
    'This sit',
    'This vid',
    'This web',
    'Thiết Kế',
    'Thiết kế',
    'Thua Quy',
    'Thua quy',
    'Thuoc Bo',
    'Thuoc bo',
    'Thuộc Bộ',
    'Thuộc bộ',
    'Thính Gi',
    'Thính gi',
    'Thưa Quý',
    'Thưa quý',
    'Thảo Luậ',
    'Thảo luậ',
    'Thể Loại',
    'Thể loại',
    'Tim Hieu',
    'Tim Kiem',
    'Tim hieu',
    'Tim kiem',
    'Tin Bai ',
    'Tin Bài ',
    'Tin Cu H',
    'Tin Cung',
    'Tin Cùng',
    'Tin Cũ H',
    'Tin Dang',
    'Tin Hot:',
    'Tin Ke T',
    'Tin Kế T',
    'Tin Lien',
    'Tin Liên',
    'Tin Moi ',
    'Tin Mới ',
    'Tin Nong',
    'Tin Nóng',
    'Tin Sau:',
    'Tin Tiep',
    'Tin Tiếp',
    'Tin Truo',
    'Tin Trướ',
    'Tin bai ',
    'Tin bài ',
    'Tin cu h',
    'Tin cung',
    'Tin cùng',
    'Tin cũ h',
    'Tin dang',
    'Tin hot:',
    'Tin ke t',
    'Tin kế t',
    'Tin lien',
    'Tin liên',
    'Tin moi ',
    'Tin mới ',
    'Tin nong',
    'Tin nóng',
    'Tin sau:',
    'Tin tiep',
    'Tin tiếp',
    'Tin truo',
    'Tin trướ',
    'Tin Đăng',
    'Tin đăng',
    'Tin, Bai',
    'Tin, Bài',
    'Tin, bai',
    'Tin, bài',
    'To Find ',
    'To Unsub',
    'To View ',
    'To find ',
    'To unsub',
    'To view ',
    'Toa Soan',
    'Toa soan',
    'Toan Bo ',
    'Toan bo ',
    'Tong Bie',
    'Tong bie',
    'Tong: 0 ',
    'Toà Soạn',
    'Toà soạn',
    'Toàn Bộ ',
    'Toàn bộ ',
    'Trailer:',
    'Trailer]',
    'Tran Tro',
    'Tran tro',
    'Trang Na',
    'Trang Nà',
    'Trang Th',
    'Trang Ti',
    'Trang We',
    'Trang na',
    'Trang nà',
    'Trang th',
    'Trang ti',
    'Trang we',
    'Tren Day',
    'Tren day',
    'Trich Da',
    'Trich da',
    'Trinh Du',
    'Trinh du',
    'Truc Thu',
    'Truc thu',
    'Truong B',
    'Truong b',
    'Truy Cap',
    'Truy Cập',
    'Truy cap',
    'Truy cập',
    'Truyen D',
    'Truyen N',
    'Truyen d',
    'Truyen n',
    'Truyện N',
    'Truyện n',
    'Truyện Đ',
    'Truyện đ',
    'Trân Trọ',
    'Trân trọ',
    'Trên Đây',
    'Trên đây',
    'Trình Du',
    'Trình du',
    'Trích Dẫ',
    'Trích dẫ',
    'Trưởng B',
    'Trưởng b',
    'Trực Thu',
    'Trực thu',
    'Tu Khoa ',
    'Tu Khoa:',
    'Tu Van Q',
    'Tu khoa ',
    'Tu khoa:',
    'Tu van q',
    'Tuyen Bo',
    'Tuyen bo',
    'Tuyên Bố',
    'Tuyên bố',
    'TÀI LIỆU',
    'TÌM HIỂU',
    'TÌM KIẾM',
    'TÒA SOẠN',
    'Tài Liệu',
    'Tài liệu',
    'Tìm Hiểu',
    'Tìm Kiếm',
    'Tìm hiểu',
    'Tìm kiếm',
    'Tòa Soạn',
    'Tòa soạn',
    'TƯ VẤN Q',
    'Tư Vấn Q',
    'Tư vấn q',
    'TẢI BẢN ',
    'TẢI NGAY',
    'Tải Bản ',
    'Tải Ngay',
    'Tải bản ',
    'Tải ngay',
    'TẤT CẢ T',
    'Tất Cả T',
    'Tất cả t',
    'TẬP TIN ',
    'Tập Tin ',
    'Tập tin ',
    'TẶNG SAO',
    'TẶNG THÊ',
    'Tặng Sao',
    'Tặng Thê',
    'Tặng sao',
    'Tặng thê',
    'TỆP ĐÍNH',
    'Tệp Đính',
    'Tệp đính',
    'TỔNG BIÊ',
    'TỔNG: 0 ',
    'Tổng Biê',
    'Tổng biê',
    'Tổng: 0 ',
    'TỪ KHOÁ ',
    'TỪ KHOÁ:',
    'TỪ KHÓA ',
    'TỪ KHÓA:',
    'Từ Khoá ',
    'Từ Khoá:',
    'Từ Khóa ',
    'Từ Khóa:',
    'Từ khoá ',
    'Từ khoá:',
    'Từ khóa ',
    'Từ khóa:',
    'VAN BAN ',
    'VAN HANH',
    'VAN PHON',
    'VIA THEN',
    'VIDEO CU',
    'VIDEO CÙ',
    'VIDEO LI',
    'VIDEO NA',
    'VIDEO NÀ',
    'VIET BIN',
    'VIET PHA',
    'VIET Y K',
    'VIEWED_C',
    'VIẾT BÌN',
    'VIẾT PHẢ',
    'VIẾT Ý K',
    'VUI LONG',
    'VUI LÒNG',
    'Van Ban ',
    'Van Hanh',
    'Van Phon',
    'Van ban ',
    'Van hanh',
    'Van phon',
    'Via Then',
    'Via then',
    'Video Cu',
    'Video Cù',
    'Video Li',
    'Video Na',
    'Video Nà',
    'Video cu',
    'Video cù',
    'Video li',
    'Video na',
    'Video nà',
    'Viet Bin',
    'Viet Pha',
    'Viet Y K',
    'Viet bin',
    'Viet pha',
    'Viet y k',
    'Viewed_C',
    'Viewed_c',
    'Viết Bìn',
    'Viết Phả',
    'Viết bìn',
    'Viết phả',
    'Viết Ý K',
    'Viết ý k',
    'Vui Long',
    'Vui Lòng',
    'Vui long',
    'Vui lòng',
    'VĂN BẢN ',
    'VĂN PHÒN',
    'Văn Bản ',
    'Văn Phòn',
    'Văn bản ',
    'Văn phòn',
    'VẬN HÀNH',
    'Vận Hành',
    'Vận hành',
    'WE USE C',
    'WEBSITE ',
    'WIKIPEDI',
    'We Use C',
    'We use c',
    'Website ',
    'Wikipedi',
    'XEM BAI ',
    'XEM BAI:',
    'XEM BÀI ',
    'XEM BÀI:',
    'XEM KEM:',
    'XEM KÈM:',
    'XEM LAI ',
    'XEM LAI:',
    'XEM LẠI ',
    'XEM LẠI:',
    'XEM NGAY',
    'XEM TAI ',
    'XEM TAT ',
    'XEM THEM',
    'XEM THÊM',
    'XEM TIEP',
    'XEM TIẾP',
    'XEM TẠI ',
    'XEM TẤT ',
    'XEM VA T',
    'XEM VAO ',
    'XEM VÀ T',
    'XEM VÀO ',
    'XEM XEM ',
    'XEM XEM:',
    'XEP THEO',
    'XIN CHAO',
    'XIN CHÀO',
    'XIN LOI ',
    'XIN LUU ',
    'XIN LƯU ',
    'XIN LỖI ',
    'XU HUONG',
    'XU HƯỚNG',
    'Xem Bai ',
    'Xem Bai:',
    'Xem Bài ',
    'Xem Bài:',
    'Xem Kem:',
    'Xem Kèm:',
    'Xem Lai ',
    'Xem Lai:',
    'Xem Lại ',
    'Xem Lại:',
    'Xem Ngay',
    'Xem Tai ',
    'Xem Tat ',
    'Xem Them',
    'Xem Thêm',
    'Xem Tiep',
    'Xem Tiếp',
    'Xem Tại ',
    'Xem Tất ',
    'Xem Va T',
    'Xem Vao ',
    'Xem Và T',
    'Xem Vào ',
    'Xem Xem ',
    'Xem Xem:',
    'Xem bai ',
    'Xem bai:',
    'Xem bài ',
    'Xem bài:',
    'Xem kem:',
    'Xem kèm:',
    'Xem lai ',
    'Xem lai:',
    'Xem lại ',
    'Xem lại:',
    'Xem ngay',
    'Xem tai ',
    'Xem tat ',
    'Xem them',
    'Xem thêm',
    'Xem tiep',
    'Xem tiếp',
    'Xem tại ',
    'Xem tất ',
    'Xem va t',
    'Xem vao ',
    'Xem và t',
    'Xem vào ',
    'Xem xem ',
    'Xem xem:',
    'Xep Theo',
    'Xep theo',
    'Xin Chao',
    'Xin Chào',
    'Xin Loi ',
    'Xin Luu ',
    'Xin Lưu ',
    'Xin Lỗi ',
    'Xin chao',
    'Xin chào',
    'Xin loi ',
    'Xin luu ',
    'Xin lưu ',
    'Xin lỗi ',
    'Xu Huong',
    'Xu Hướng',
    'Xu huong',
    'Xu hướng',
    'XẾP THEO',
    'Xếp Theo',
    'Xếp theo',
    'Y KIEN C',
    'Y KIEN P',
    'Y KIEN S',
    'Y Kien C',
    'Y Kien P',
    'Y Kien S',
    'Y kien c',
    'Y kien p',
    'Y kien s',
    'YOU ARE ',
    'YOU MAY ',
    'YOU MIGH',
    'YOU MUST',
    'YOU RECE',
    'YOUR BRO',
    'YOUR EMA',
    'You Are ',
    'You May ',
    'You Migh',
    'You Must',
    'You Rece',
    'You are ',
    'You may ',
    'You migh',
    'You must',
    'You rece',
    'Your Bro',
    'Your Ema',
    'Your bro',
    'Your ema',
    'a photo ',
    'a post p',
    'a post s',
    'a video ',
    'advertis',
    'all righ',
    'all time',
    'an error',
    'analytic',
    'anh chi ',
    'anh chị ',
    'bai cong',
    'bai cu h',
    'bai cung',
    'bai goc:',
    'bai ke t',
    'bai lien',
    'bai moi ',
    'bai nay ',
    'bai truo',
    'bai viet',
    'bam bai ',
    'bam bai:',
    'bam chia',
    'bam de c',
    'bam de x',
    'bam doc ',
    'bam lai ',
    'bam lai:',
    'bam ngay',
    'bam tai ',
    'bam them',
    'bam tiep',
    'bam vao ',
    'bam xem ',
    'bam xem:',
    'ban bien',
    'ban biet',
    'ban biên',
    'ban can ',
    'ban chua',
    'ban co t',
    'ban con ',
    'ban da d',
    'ban da g',
    'ban da k',
    'ban da n',
    'ban da t',
    'ban dang',
    'ban dieu',
    'ban doc ',
    'ban khon',
    'ban muon',
    'ban nen ',
    'ban nghi',
    'ban phai',
    'ban quan',
    'ban quye',
    'ban quản',
    'ban thay',
    'ban tung',
    'ban vui ',
    'ban điều',
    'bang cac',
    'bao cao ',
    'bao dien',
    'bbt co q',
    'bbt có q',
    'bbt giu ',
    'bbt giữ ',
    'beginnin',
    'bien tap',
    'binh lua',
    'biên tập',
    'blog at ',
    'bo thong',
    'built wi',
    'by click',
    'by conti',
    'bài cùng',
    'bài cũ h',
    'bài cộng',
    'bài gốc:',
    'bài kế t',
    'bài liên',
    'bài mới ',
    'bài này ',
    'bài trướ',
    'bài viết',
    'báo cáo ',
    'báo điện',
    'bình luậ',
    'bạn biết',
    'bạn chưa',
    'bạn còn ',
    'bạn có t',
    'bạn cần ',
    'bạn khôn',
    'bạn muốn',
    'bạn nghĩ',
    'bạn nên ',
    'bạn phải',
    'bạn thấy',
    'bạn từng',
    'bạn vui ',
    'bạn đang',
    'bạn đã g',
    'bạn đã k',
    'bạn đã n',
    'bạn đã t',
    'bạn đã đ',
    'bạn đọc ',
    'bản quyề',
    'bấm bài ',
    'bấm bài:',
    'bấm chia',
    'bấm lại ',
    'bấm lại:',
    'bấm ngay',
    'bấm thêm',
    'bấm tiếp',
    'bấm tại ',
    'bấm vào ',
    'bấm xem ',
    'bấm xem:',
    'bấm để c',
    'bấm để x',
    'bấm đọc ',
    'bằng các',
    'bộ thông',
    'cac ban ',
    'cac doc ',
    'cac thon',
    'cac truo',
    'cac y ki',
    'cam on b',
    'cap nhat',
    'categori',
    'category',
    'cau chuy',
    'cau hoi ',
    'chao mun',
    'chi duoc',
    'chia se ',
    'chia se:',
    'chia sẻ ',
    'chia sẻ:',
    'chinh su',
    'chiu tra',
    'chu de c',
    'chu de l',
    'chu de n',
    'chu quan',
    'chua co ',
    'chung to',
    'chuyen d',
    'chuyen m',
    'chuyen t',
    'chuyên m',
    'chuyên t',
    'chuyên đ',
    'chào mừn',
    'chúng tô',
    'chưa có ',
    'chỉ được',
    'chỉnh sử',
    'chịu trá',
    'chủ quản',
    'chủ đề c',
    'chủ đề l',
    'chủ đề n',
    'click ba',
    'click bà',
    'click ch',
    'click de',
    'click do',
    'click la',
    'click lạ',
    'click ng',
    'click ta',
    'click th',
    'click ti',
    'click to',
    'click tạ',
    'click va',
    'click và',
    'click xe',
    'click để',
    'click đọ',
    'co font:',
    'co the b',
    'comments',
    'communit',
    'cong tho',
    'cookiela',
    'copyrigh',
    'create a',
    'created ',
    'cung tac',
    'các bạn ',
    'các thôn',
    'các trườ',
    'các ý ki',
    'các độc ',
    'câu chuy',
    'câu hỏi ',
    'có thể b',
    'cùng tác',
    'cảm ơn b',
    'cập nhật',
    'cổng thô',
    'cỡ font:',
    'da chinh',
    'da dong ',
    'dang xem',
    'danh muc',
    'danh mục',
    'dat hang',
    'day la t',
    'de cap n',
    'de khong',
    'de lai m',
    'de theo ',
    'designed',
    'develope',
    'dia chi ',
    'dien dan',
    'dien ema',
    'dien tho',
    'diễn đàn',
    'doan cli',
    'doan vid',
    'doc bai ',
    'doc bai:',
    'doc gia ',
    'doc kem:',
    'doc lai ',
    'doc lai:',
    'doc ngay',
    'doc tai ',
    'doc them',
    'doc tiep',
    'doc vao ',
    'doc xem ',
    'doc xem:',
    "don't mi",
    'dong su ',
    'download',
    'dung bo ',
    'dung que',
    'duoc dan',
    'duoc gan',
    'duoc sua',
    'duoc tao',
    'duong da',
    'dòng sự ',
    'email cu',
    'email củ',
    'email th',
    'file din',
    'file đín',
    'filed un',
    'font chu',
    'font chữ',
    'forum so',
    'function',
    'gan the:',
    'ghe tham',
    'ghé thăm',
    'gia dinh',
    'gia đình',
    'giam doc',
    'giao die',
    'giao diệ',
    'giu ban ',
    'giám đốc',
    'giữ bản ',
    'goi dien',
    'goi ngay',
    'great! c',
    'gui bai ',
    'gui binh',
    'gui cau ',
    'gui emai',
    'gui phan',
    'gui tam ',
    'gui thac',
    'gui y ki',
    'gắn thẻ:',
    'gọi ngay',
    'gọi điện',
    'gửi bài ',
    'gửi bình',
    'gửi câu ',
    'gửi emai',
    'gửi phản',
    'gửi thắc',
    'gửi tâm ',
    'gửi ý ki',
    'hashtag ',
    'hashtag:',
    'hashtags',
    'hay chac',
    'hay dang',
    'hidden c',
    'hien chu',
    'hien tai',
    'hien thi',
    'hien/an ',
    'hinh anh',
    'hiển thị',
    'hiện chư',
    'hiện tại',
    'hiện/ẩn ',
    'hãy chắc',
    'hãy đăng',
    'hình ảnh',
    'javascri',
    'joomla l',
    'joomla! ',
    'keyword:',
    'keywords',
    'khan gia',
    'khi ban ',
    'khi bạn ',
    'khi doc ',
    'khi nhin',
    'khi nhìn',
    'khi o vu',
    'khi ô vu',
    'khi độc ',
    'khong co',
    'khong du',
    'khong ne',
    'khong sa',
    'khong th',
    'khán giả',
    'không có',
    'không nê',
    'không sa',
    'không th',
    'không đư',
    'ki truoc',
    'kich co ',
    'kich thu',
    'kinh moi',
    'kinh thu',
    'ky truoc',
    'kì trước',
    'kích cỡ ',
    'kích thư',
    'kính mời',
    'kính thư',
    'kỳ trước',
    'lan sua ',
    'last edi',
    'lay tu "',
    'lay tu h',
    'lay tu «',
    'lay tu “',
    'link bai',
    'link bài',
    'link goc',
    'link gốc',
    'link ngu',
    'link noi',
    'link nội',
    'loai fil',
    'loi bai ',
    'lomoarcp',
    'loại fil',
    'luu ten ',
    'luu ten,',
    'luu y: c',
    'luu y: k',
    'lưu tên ',
    'lưu tên,',
    'lưu ý: c',
    'lưu ý: k',
    'lấy từ "',
    'lấy từ h',
    'lấy từ «',
    'lấy từ “',
    'lần sửa ',
    'lời bài ',
    'made wit',
    'mien tru',
    'miễn trừ',
    'moi ban ',
    'moi cac ',
    'moi doc ',
    'moi doc:',
    'moi hanh',
    'moi quy ',
    'moi tham',
    'moi theo',
    'moi thon',
    'moi tin ',
    'moi xem ',
    'moi xem:',
    'mong nha',
    'mong nhậ',
    'mua hang',
    'mua hàng',
    'mua onli',
    'muc tin:',
    'mui gio ',
    'muon doc',
    'muốn đọc',
    'múi giờ ',
    'mọi hành',
    'mọi thôn',
    'mọi tin ',
    'mời bạn ',
    'mời các ',
    'mời quý ',
    'mời tham',
    'mời theo',
    'mời xem ',
    'mời xem:',
    'mời đọc ',
    'mời đọc:',
    'mời độc ',
    'mục tin:',
    'necessar',
    'neu ban ',
    'neu cac ',
    'neu chua',
    'neu da d',
    'neu doc ',
    'neu khon',
    'neu thay',
    'neu thic',
    'newer ar',
    'newer po',
    'newer st',
    'next art',
    'next pos',
    'next sto',
    'nghe bai',
    'nghe bài',
    'nghe kem',
    'nghe kèm',
    'nghe lai',
    'nghe lại',
    'nghe nga',
    'nghe tai',
    'nghe the',
    'nghe thê',
    'nghe tie',
    'nghe tiế',
    'nghe tại',
    'nghe vao',
    'nghe vào',
    'nghe xem',
    'nghiem c',
    'nghiêm c',
    'nguoi ch',
    'người ch',
    'nhan bai',
    'nhan ban',
    'nhan chi',
    'nhan de ',
    'nhan doc',
    'nhan lai',
    'nhan new',
    'nhan nga',
    'nhan tai',
    'nhan the',
    'nhan thu',
    'nhan tie',
    'nhan tin',
    'nhan vao',
    'nhan xem',
    'nhan xet',
    'nhap bin',
    'nhap de ',
    'nhap dia',
    'nhap ema',
    'nhap pha',
    'nhap vao',
    'nhap y k',
    'nho theo',
    'nhom tin',
    'nhung y ',
    'nhóm tin',
    'nhấn bài',
    'nhấn chi',
    'nhấn lại',
    'nhấn nga',
    'nhấn thê',
    'nhấn tiế',
    'nhấn tại',
    'nhấn vào',
    'nhấn xem',
    'nhấn để ',
    'nhấn đọc',
    'nhấp vào',
    'nhấp để ',
    'nhận bản',
    'nhận new',
    'nhận thư',
    'nhận xét',
    'nhập bìn',
    'nhập ema',
    'nhập phả',
    'nhập ý k',
    'nhập địa',
    'nhắn tin',
    'nhớ theo',
    'những ý ',
    'noi dung',
    'not incl',
    'note: on',
    'nếu bạn ',
    'nếu chưa',
    'nếu các ',
    'nếu khôn',
    'nếu thíc',
    'nếu thấy',
    'nếu đã đ',
    'nếu độc ',
    'nội dung',
    'o tren l',
    'older ar',
    'older po',
    'older st',
    'one comm',
    'one repl',
    'one resp',
    'one thou',
    'other un',
    'performa',
    'phan hoi',
    'phat tri',
    'pho tong',
    'phu trac',
    'phát tri',
    'phó tổng',
    'phản hồi',
    'phụ trác',
    'please d',
    'please e',
    'podcast:',
    'podcast]',
    'posted i',
    'previous',
    'privacy ',
    'publishe',
    'quan tam',
    'quan tri',
    'quan tâm',
    'quy doc ',
    'quy khac',
    'quy khan',
    'quy thin',
    'quy vi c',
    'quy vi d',
    'quy vi n',
    'quyen to',
    'quyền tổ',
    'quý khác',
    'quý khán',
    'quý thín',
    'quý vị c',
    'quý vị n',
    'quý vị đ',
    'quý độc ',
    'quản trị',
    'rat mong',
    'reaction',
    'read als',
    'read mor',
    'related:',
    'required',
    'retrieve',
    'rieng tu',
    'riêng tư',
    'rất mong',
    'sap xep ',
    'save my ',
    'see also',
    'see more',
    'sent fro',
    'share on',
    'sign up ',
    'site ico',
    'skip to ',
    'so truoc',
    'studocu ',
    'su kien:',
    'sua lan ',
    'subscrib',
    'sắp xếp ',
    'số trước',
    'sửa lần ',
    'sự kiện:',
    'tagged w',
    'tai ban ',
    'tai lieu',
    'tai ngay',
    'tang sao',
    'tang the',
    'tap tin ',
    'tat ca t',
    'tep dinh',
    'tham gia',
    'tham kha',
    'tham khả',
    'thao lua',
    'the cook',
    'the foll',
    'the loai',
    'theme by',
    'theo ban',
    'theo bạn',
    'theo doi',
    'theo dõi',
    'thiet ke',
    'thinh gi',
    'this art',
    'this ent',
    'this pos',
    'this sit',
    'this vid',
    'this web',
    'thiết kế',
    'thua quy',
    'thuoc bo',
    'thuộc bộ',
    'thính gi',
    'thưa quý',
    'thảo luậ',
    'thể loại',
    'tim hieu',
    'tim kiem',
    'tin bai ',
    'tin bài ',
    'tin cu h',
    'tin cung',
    'tin cùng',
    'tin cũ h',
    'tin dang',
    'tin hot:',
    'tin ke t',
    'tin kế t',
    'tin lien',
    'tin liên',
    'tin moi ',
    'tin mới ',
    'tin nong',
    'tin nóng',
    'tin sau:',
    'tin tiep',
    'tin tiếp',
    'tin truo',
    'tin trướ',
    'tin đăng',
    'tin, bai',
    'tin, bài',
    'to find ',
    'to unsub',
    'to view ',
    'toa soan',
    'toan bo ',
    'tong bie',
    'tong: 0 ',
    'toà soạn',
    'toàn bộ ',
    'trailer:',
    'trailer]',
    'tran tro',
    'trang na',
    'trang nà',
    'trang th',
    'trang ti',
    'trang we',
    'tren day',
    'trich da',
    'trinh du',
    'truc thu',
    'truong b',
    'truy cap',
    'truy cập',
    'truyen d',
    'truyen n',
    'truyện n',
    'truyện đ',
    'trân trọ',
    'trên đây',
    'trình du',
    'trích dẫ',
    'trưởng b',
    'trực thu',
    'tu khoa ',
    'tu khoa:',
    'tu van q',
    'tuyen bo',
    'tuyên bố',
    'tài liệu',
    'tìm hiểu',
    'tìm kiếm',
    'tòa soạn',
    'tư vấn q',
    'tải bản ',
    'tải ngay',
    'tất cả t',
    'tập tin ',
    'tặng sao',
    'tặng thê',
    'tệp đính',
    'tổng biê',
    'tổng: 0 ',
    'từ khoá ',
    'từ khoá:',
    'từ khóa ',
    'từ khóa:',
    'van ban ',
    'van hanh',
    'van phon',
    'via then',
    'video cu',
    'video cù',
    'video li',
    'video na',
    'video nà',
    'viet bin',
    'viet pha',
    'viet y k',
    'viewed_c',
    'viết bìn',
    'viết phả',
    'viết ý k',
    'vui long',
    'vui lòng',
    'văn bản ',
    'văn phòn',
    'vận hành',
    'we use c',
    'website ',
    'wikipedi',
    'xem bai ',
    'xem bai:',
    'xem bài ',
    'xem bài:',
    'xem kem:',
    'xem kèm:',
    'xem lai ',
    'xem lai:',
    'xem lại ',
    'xem lại:',
    'xem ngay',
    'xem tai ',
    'xem tat ',
    'xem them',
    'xem thêm',
    'xem tiep',
    'xem tiếp',
    'xem tại ',
    'xem tất ',
    'xem va t',
    'xem vao ',
    'xem và t',
    'xem vào ',
    'xem xem ',
    'xem xem:',
    'xep theo',
    'xin chao',
    'xin chào',
    'xin loi ',
    'xin luu ',
    'xin lưu ',
    'xin lỗi ',
    'xu huong',
    'xu hướng',
    'xếp theo',
    'y kien c',
    'y kien p',
    'y kien s',
    'you are ',
    'you may ',
    'you migh',
    'you must',
    'you rece',
    'your bro',
    'your ema',
    'Ý KIẾN C',
    'Ý KIẾN P',
    'Ý KIẾN S',
    'Ý Kiến C',
    'Ý Kiến P',
    'Ý Kiến S',
    'Ý kiến c',
    'Ý kiến p',
    'Ý kiến s',
    'ý kiến c',
    'ý kiến p',
    'ý kiến s',
    'ĐANG XEM',
    'ĐIỀN EMA',
    'ĐIỆN THO',
    'ĐOẠN CLI',
    'ĐOẠN VID',
    'Đang Xem',
    'Đang xem',
    'Điền Ema',
    'Điền ema',
    'Điện Tho',
    'Điện tho',
    'Đoạn Cli',
    'Đoạn Vid',
    'Đoạn cli',
    'Đoạn vid',
    'ĐÂY LÀ T',
    'ĐÃ CHỈNH',
    'ĐÃ ĐÓNG ',
    'Đây Là T',
    'Đây là t',
    'Đã Chỉnh',
    'Đã chỉnh',
    'Đã Đóng ',
    'Đã đóng ',
    'ĐƯỜNG DÂ',
    'ĐƯỜNG DẪ',
    'ĐƯỢC GẮN',
    'ĐƯỢC SỬA',
    'ĐƯỢC TẠO',
    'ĐƯỢC ĐĂN',
    'Đường Dâ',
    'Đường Dẫ',
    'Đường dâ',
    'Đường dẫ',
    'Được Gắn',
    'Được Sửa',
    'Được Tạo',
    'Được gắn',
    'Được sửa',
    'Được tạo',
    'Được Đăn',
    'Được đăn',
    'ĐẶT HÀNG',
    'Đặt Hàng',
    'Đặt hàng',
    'ĐỂ CẬP N',
    'ĐỂ KHÔNG',
    'ĐỂ LẠI M',
    'ĐỂ THEO ',
    'Để Cập N',
    'Để Không',
    'Để Lại M',
    'Để Theo ',
    'Để cập n',
    'Để không',
    'Để lại m',
    'Để theo ',
    'ĐỊA CHỈ ',
    'Địa Chỉ ',
    'Địa chỉ ',
    'ĐỌC BÀI ',
    'ĐỌC BÀI:',
    'ĐỌC KÈM:',
    'ĐỌC LẠI ',
    'ĐỌC LẠI:',
    'ĐỌC NGAY',
    'ĐỌC THÊM',
    'ĐỌC TIẾP',
    'ĐỌC TẠI ',
    'ĐỌC VÀO ',
    'ĐỌC XEM ',
    'ĐỌC XEM:',
    'Đọc Bài ',
    'Đọc Bài:',
    'Đọc Kèm:',
    'Đọc Lại ',
    'Đọc Lại:',
    'Đọc Ngay',
    'Đọc Thêm',
    'Đọc Tiếp',
    'Đọc Tại ',
    'Đọc Vào ',
    'Đọc Xem ',
    'Đọc Xem:',
    'Đọc bài ',
    'Đọc bài:',
    'Đọc kèm:',
    'Đọc lại ',
    'Đọc lại:',
    'Đọc ngay',
    'Đọc thêm',
    'Đọc tiếp',
    'Đọc tại ',
    'Đọc vào ',
    'Đọc xem ',
    'Đọc xem:',
    'ĐỘC GIẢ ',
    'Độc Giả ',
    'Độc giả ',
    'ĐỪNG BỎ ',
    'ĐỪNG QUÊ',
    'Đừng Bỏ ',
    'Đừng Quê',
    'Đừng bỏ ',
    'Đừng quê',
    'đang xem',
    'điền ema',
    'điện tho',
    'đoạn cli',
    'đoạn vid',
    'đây là t',
    'đã chỉnh',
    'đã đóng ',
    'đường dâ',
    'đường dẫ',
    'được gắn',
    'được sửa',
    'được tạo',
    'được đăn',
    'đặt hàng',
    'để cập n',
    'để không',
    'để lại m',
    'để theo ',
    'địa chỉ ',
    'đọc bài ',
    'đọc bài:',
    'đọc kèm:',
    'đọc lại ',
    'đọc lại:',
    'đọc ngay',
    'đọc thêm',
    'đọc tiếp',
    'đọc tại ',
    'đọc vào ',
    'đọc xem ',
    'đọc xem:',
    'độc giả ',
    'đừng bỏ ',
    'đừng quê',
    'Ở TRÊN L',
    'Ở Trên L',
    'Ở trên l',
    'ở trên l',
)
ENDS = (
    '%s',
    '(an',
    '(atom',
    '(pdf',
    '(required',
    '(ris',
    '(xml',
    '(ẩn',
    '---chon',
    '---chọn',
    '--chon',
    '--chọn',
    '-0',
    '-0:0',
    '0',
    '0%',
    '0/0',
    '0/0/0',
    '0:0',
    '0d',
    '0h',
    '0p',
    '0s',
    '0x',
    '0x0',
    '0đ',
    '0₫',
    '[an',
    '[an/hien',
    '[expand/collapse',
    '[hide',
    '[hien',
    '[hiện',
    '[show',
    '[xem',
    '[ẩn',
    '[ẩn/hiện',
    'a',
    'a+a',
    'a-a',
    'a-aa',
    'aa',
    'about',
    'accept',
    'account',
    'active',
    'ad',
    'address',
    'admicro',
    'ads',
    'adsense',
    'adtima',
    'advertise',
    'advertisement',
    'advertisements',
    'advertising',
    'ago',
    'ai',
    'album',
    'all',
    'also',
    'am',
    'an',
    'analytics',
    'ancien',
    'anciens',
    'anh',
    'answers',
    'ants',
    'anytime',
    'app',
    'apple',
    'appstore',
    'archives',
    'article',
    'articles',
    'asean',
    'attachments',
    'attributes',
    'au',
    'audience',
    'audio',
    'author',
    'auto',
    'autoplay',
    'available',
    'bac',
    'back',
    'bai',
    'ban',
    'bang',
    'bao',
    'bar',
    'bat',
    'bau',
    'bay',
    'be',
    'below',
    'ben',
    'benh',
    'best',
    'bi',
    'bibtex',
    'bien',
    'biet',
    'bieu',
    'binh',
    'biến',
    'biết',
    'biểu',
    'biệt',
    'blank',
    'blog',
    'blogger',
    'blogthis',
    'blueseed',
    'bo',
    'bookerly',
    'bookmark',
    'bookmarks',
    'bot',
    'bottom',
    'box',
    'bqt',
    'bundesliga',
    'by',
    'bài',
    'bàn',
    'bào',
    'bác',
    'bán',
    'báo',
    'bè',
    'bé',
    'bên',
    'bình',
    'bạn',
    'bản',
    'bầu',
    'bật',
    'bắc',
    'bằng',
    'bệnh',
    'bị',
    'bỏ',
    'bộ',
    'bớt',
    'c0',
    'ca',
    'ca0',
    'can',
    'cao',
    'cap',
    'careers',
    'cart',
    'catalog',
    'catalogue',
    'categories',
    'category',
    'cau',
    'centerrightdel',
    'cham',
    'chan',
    'chat',
    'chau',
    'chay',
    'checked',
    'chep',
    'chi',
    'chieu',
    'chinh',
    'chiếu',
    'cho',
    'choi',
    'chon',
    'chu',
    'chua',
    'chuan',
    'chuc',
    'chung',
    'chuong',
    'chuyen',
    'chuyền',
    'chuyển',
    'chuẩn',
    'chân',
    'châu',
    'chép',
    'chính',
    'chú',
    'chúa',
    'chưa',
    'chương',
    'chạy',
    'chậm',
    'chỉ',
    'chọn',
    'chối',
    'chỗ',
    'chờ',
    'chủ',
    'chứ',
    'chức',
    'chứng',
    'chữ',
    'cine',
    'ciné',
    'citation',
    'cite',
    'clip',
    'clipboard',
    'close',
    'closed',
    'cn',
    'cntt',
    'co',
    'code',
    'commands',
    'comment',
    'commentaire',
    'comments',
    'company',
    'conditions',
    'cong',
    'consent',
    'contact',
    'content',
    'contents',
    'continue',
    'cookie',
    'cookiedurationdescription',
    'cookies',
    'copied',
    'copy',
    'cu',
    'cuc',
    'cung',
    'cuoc',
    'cuoi',
    'cuoicuoi',
    'cup',
    'cuối',
    'cuốicuối',
    'cuộc',
    'cáo',
    'có',
    'công',
    'cùng',
    'cũ',
    'cười',
    'cả',
    'cả0',
    'cấp',
    'cầu',
    'cận',
    'cập',
    'cổng',
    'cộ',
    'cờ',
    'cụ',
    'cử',
    'cực',
    'd',
    'da',
    'dai',
    'dam',
    'dan',
    'dang',
    'danh',
    'dao',
    'dap',
    'dat',
    'data',
    'date',
    'dau',
    'day',
    'de',
    'decline',
    'delete',
    'delicious',
    'dem',
    'den',
    'dep',
    'description',
    'descriptions',
    'desktop',
    'deutsch',
    'device',
    'di',
    'dialog',
    'dich',
    'diem',
    'dien',
    'digg',
    'dinh',
    'disabled',
    'disclaimer',
    'dislike',
    'display',
    'diện',
    'do',
    'doan',
    'doanh',
    'doc',
    'document',
    'doi',
    'don',
    'dong',
    'download',
    'downvote',
    'du',
    'dua',
    'duc',
    'dung',
    'duoi',
    'duong',
    'duyet',
    'duyệt',
    'dân',
    'dòng',
    'dõi',
    'dùng',
    'dưới',
    'dưỡng',
    'dấu',
    'dần',
    'dầu',
    'dẫn',
    'dịch',
    'dục',
    'dụng',
    'dừng',
    'e-magazine',
    'e-mail',
    'e-paper',
    'ebank',
    'eclick',
    'edit',
    'element',
    'emagazine',
    'email',
    'email...subscribe',
    'emailsubscribe',
    'embed',
    'empty',
    'en',
    'enabled',
    'english',
    'epaper',
    'episode',
    'episodes',
    'espanol',
    'español',
    'esports',
    'expand',
    'facebook',
    'fact-checked',
    'fanpage',
    'faq',
    'faqs',
    'far',
    'fashion',
    'fbpx',
    'file',
    'first',
    'flipboard',
    'follow',
    'followers',
    'following',
    'for',
    'form',
    'formats',
    'forums',
    'forward',
    'fr',
    'francais',
    'français',
    'friendly',
    'friends',
    'fullscreen',
    'functional',
    'gallery',
    'game',
    'games',
    'gap',
    'ghi',
    'gi',
    'gia',
    'giac',
    'giai',
    'gian',
    'giao',
    'giau',
    'giay',
    'gio',
    'gioi',
    'giong',
    'gitbook',
    'giup',
    'giá',
    'giác',
    'giáo',
    'giây',
    'giãn',
    'giúp',
    'giả',
    'giải',
    'giấu',
    'giấy',
    'giọng',
    'giỏ',
    'giới',
    'giờ',
    'gmail',
    'gmt+0',
    'gmt-0',
    'go',
    'goc',
    'golf',
    'gon',
    'google',
    'gop',
    'gui',
    'gì',
    'gòn',
    'góp',
    'gặp',
    'gọn',
    'gốc',
    'gửi',
    'han',
    'hand',
    'hang',
    'hanh',
    'hashnode',
    'hashtag',
    'hashtags',
    'hat',
    'hau',
    'hay',
    'hcm',
    'he',
    'help',
    'helpful',
    'hen',
    'hep',
    'here',
    'hiem',
    'hien',
    'hieu',
    'highlights',
    'hinh',
    'history',
    'hits',
    'hiểm',
    'hiểu',
    'hiện',
    'hiệu',
    'ho',
    'hoa',
    'hoach',
    'hoc',
    'hoi',
    'hoi0',
    'home',
    'homepage',
    'hon',
    'hong',
    'hot',
    'hotline',
    'hoá',
    'hoạch',
    'html',
    'html0',
    'huong',
    'huy',
    'huỷ',
    'hàng',
    'hành',
    'hát',
    'hình',
    'hò',
    'hóa',
    'hóng',
    'hơn',
    'hướng',
    'hạn',
    'hạng',
    'hậu',
    'hẹn',
    'hẹp',
    'hệ',
    'học',
    'hỏi',
    'hồi',
    'hồi0',
    'hội',
    'hủy',
    'ich',
    'icon',
    'ict',
    'iframe',
    'iframes',
    'image',
    'in',
    'indonesia',
    'infographic',
    'infographics',
    'inforgraphic',
    'information',
    'instagram',
    'interactions',
    'international',
    'internet',
    'inttypepromotion=0',
    'isbd',
    'it',
    'item',
    'javascript',
    'jcomments',
    'jobs',
    'join',
    'joined',
    'jp',
    'jump',
    'k',
    'kb',
    'ke',
    'kem',
    'kenh',
    'ket',
    'keywords',
    'khac',
    'khach',
    'khai',
    'kham',
    'khau',
    'kho',
    'khoa',
    'khoan',
    'khoe',
    'khong',
    'khoá',
    'khoán',
    'khoản',
    'khoẻ',
    'khuc',
    'khung',
    'khác',
    'khách',
    'khám',
    'khóa',
    'không',
    'khúc',
    'khấu',
    'khẩu',
    'khỏe',
    'kiem',
    'kien',
    'kien0',
    'kiếm',
    'kiến',
    'kiến0',
    'kiện',
    'koha',
    'komentare',
    'komentarz',
    'komentarzy',
    'komentáře',
    'kommentare',
    'kr',
    'ky',
    'kèm',
    'kênh',
    'ký',
    'kế',
    'kết',
    'kỳ',
    'la',
    'lai',
    'lam',
    'lan',
    'last',
    'lat',
    'later',
    'latest',
    'league',
    'left',
    'leftcenterdel',
    'leftcenterrightdel',
    'legal',
    'len',
    'less',
    'librarians',
    'lich',
    'lieu',
    'lifestyle',
    'liga',
    'like',
    'likeloading',
    'likes',
    'line',
    'link',
    'linkback',
    'linkedin',
    'linkhay',
    'links',
    'linotype',
    'listen',
    'live',
    'liệu',
    'lo',
    'loading',
    'loai',
    'location',
    'login',
    'loi',
    'loixoa',
    'lon',
    'long',
    'longform',
    'lotus',
    'loại',
    'luan',
    'luan0',
    'luat',
    'luc',
    'lui',
    'luon',
    'luong',
    'luot',
    'luu',
    'luôn',
    'luận',
    'luận0',
    'luật',
    'ly',
    'làm',
    'lát',
    'lên',
    'lòng',
    'lùi',
    'lý',
    'lưu',
    'lượng',
    'lượt',
    'lạ',
    'lại',
    'lần',
    'lịch',
    'lỗi',
    'lớn',
    'lời',
    'lờixoá',
    'lờixóa',
    'lỡ',
    'lục',
    'lực',
    'ma',
    'magazine',
    'mai',
    'mail',
    'main',
    'mang',
    'map',
    'marathon',
    'marc',
    'marcxml',
    'marked',
    'mat',
    'mau',
    'may',
    'mb',
    'me',
    'media',
    'medium',
    'megastory',
    'mem',
    'member',
    'menh',
    'menu',
    'message',
    'messages',
    'messenger',
    'mgid',
    'mien',
    'min',
    'minh',
    'mins',
    'minute',
    'minutes',
    'miss',
    'miền',
    'mo',
    'mobile',
    'mode',
    'modes',
    'moi',
    'mon',
    'month',
    'more',
    'most',
    'mp0',
    'mua',
    'muc',
    'multimedia',
    'musik',
    'mute',
    'my',
    'máy',
    'mã',
    'mãi',
    'mình',
    'mô',
    'môn',
    'mại',
    'mạng',
    'mẫu',
    'mật',
    'mẹ',
    'mềm',
    'mệnh',
    'mới',
    'mở',
    'mục',
    'mỹ',
    'nai',
    'nam',
    'name',
    'nang',
    'nao',
    'navigation',
    'nay',
    'nay,',
    'nay0',
    'ne',
    'necessary',
    'nen',
    'newer',
    'newest',
    'news',
    'next',
    'nganh',
    'ngay',
    'nghe',
    'nghiem',
    'nghiep',
    'nghiệm',
    'nghiệp',
    'nghệ',
    'ngoai',
    'ngon',
    'ngoài',
    'ngoại',
    'ngu',
    'nguon',
    'nguyen',
    'nguyên',
    'nguồn',
    'ngành',
    'ngày',
    'ngụ',
    'ngữ',
    'nha',
    'nhac',
    'nhan',
    'nhanh',
    'nhap',
    'nhat',
    'nhe',
    'nhi',
    'nhiem',
    'nhien',
    'nhieu',
    'nhin',
    'nhiên',
    'nhiều',
    'nhiệm',
    'nho',
    'nhom',
    'nhung',
    'nhuong',
    'nhà',
    'nhánh',
    'nhân',
    'nhãn',
    'nhé',
    'nhìn',
    'nhóm',
    'nhúng',
    'nhũng',
    'nhượng',
    'nhạc',
    'nhạt',
    'nhất',
    'nhận',
    'nhập',
    'nhật',
    'nhắn',
    'nhỏ',
    'niem',
    'nien',
    'ninh',
    'niên',
    'niệm',
    'noi',
    'non-fullscreen',
    'nong',
    'notes',
    'notion',
    'now',
    'nu',
    'nua',
    'nui',
    'null',
    'nuoc',
    'nào',
    'này',
    'này0',
    'nè',
    'nói',
    'nóng',
    'núi',
    'năm',
    'nước',
    'nại',
    'nẵng',
    'nền',
    'nối',
    'nội',
    'nữ',
    'nữa',
    'o',
    'oc',
    'off',
    'ok',
    'okomentovat',
    'older',
    'oldest',
    'on',
    'online',
    'only',
    'opmerkingen',
    'options',
    'original',
    'oto',
    'outbrain',
    'overview',
    'page',
    'pages',
    'palette',
    'password',
    'pause',
    'pc',
    'pdf',
    'performance',
    'permissions',
    'pha',
    'pham',
    'phan',
    'phap',
    'phat',
    'phep',
    'phi',
    'phieu',
    'phim',
    'phiếu',
    'pho',
    'phoi',
    'phong',
    'photo',
    'phu',
    'phuong',
    'phut',
    'phá',
    'phán',
    'pháp',
    'phát',
    'phép',
    'phí',
    'phòng',
    'phó',
    'phút',
    'phương',
    'phạm',
    'phản',
    'phẩm',
    'phận',
    'phối',
    'phủ',
    'picks',
    'picture-in-picture',
    'pin',
    'pinterest',
    'play',
    'player',
    'playlist',
    'pm',
    'podcast',
    'podcasts',
    'policy',
    'polls',
    'poorbest',
    'post',
    'posten',
    'posts',
    'pr',
    'press',
    'prev',
    'previous',
    'print',
    'privacy',
    'products',
    'profile',
    'promoted',
    'public',
    'published',
    'purge',
    'px',
    'qr',
    'qua',
    'qua0',
    'quan',
    'quangoc',
    'quangốc',
    'quantity',
    'quote',
    'quyen',
    'quyền',
    'quà',
    'quả',
    'ra',
    'rate',
    'rating',
    'ratings',
    'reactions',
    'read',
    'reader',
    'reading',
    'reads',
    'reblog',
    'recaptcha',
    'recent',
    'recents',
    'recipe',
    'recommendations',
    'recommended',
    'recovery',
    'reddit',
    'register',
    'related',
    'replay',
    'replies',
    'reply',
    'replydelete',
    'report',
    'reposition',
    'reserved',
    'respond',
    'review',
    'reviewed',
    'reviews',
    'ro',
    'robot',
    'roi',
    'rong',
    'rss',
    'rules',
    'run',
    'récent',
    'récents',
    'rồi',
    'rổ',
    'rộng',
    'sach',
    'sai',
    'sale',
    'sam',
    'san',
    'sang',
    'sanh',
    'sao',
    'sau',
    'save',
    'score',
    'se',
    'search',
    'section',
    'selected',
    'sepia',
    'series',
    'service',
    'settings',
    'share',
    'shares',
    'sharing',
    'shop',
    'shopping',
    'shortlink',
    'show',
    'showbiz',
    'showroom',
    'si',
    'sidebar',
    'sinh',
    'sitemap',
    'size',
    'sku',
    'skype',
    'slideshow',
    'so',
    'soan',
    'song',
    'sort',
    'sortable',
    'soundcloud',
    'source',
    'soạn',
    'speech',
    'sponsored',
    'spotify',
    'spotlight',
    'star',
    'starter',
    'startup',
    'stats',
    'status',
    'stock',
    'store',
    'stories',
    'story',
    'stream',
    'studocu',
    'stumbleupon',
    'su',
    'suat',
    'submission',
    'submit',
    'subscribe',
    'subscriptions',
    'support',
    'supported',
    'suất',
    'sàn',
    'sách',
    'sáng',
    'sánh',
    'sóng',
    'sĩ',
    'sơ',
    'sạn',
    'sản',
    'sắm',
    'sẻ',
    'số',
    'sống',
    'sổ',
    'sở',
    'sử',
    'sự',
    'ta',
    'taboola',
    'tac',
    'tag',
    'tagged',
    'tags',
    'tai',
    'tam',
    'tang',
    'tao',
    'tap',
    'tat',
    'te',
    'teams',
    'telegram',
    'telex',
    'ten',
    'tennis',
    'terms',
    'text',
    'than',
    'thang',
    'thang0',
    'thanh',
    'thank',
    'thanks',
    'thao',
    'thap',
    'that',
    'thau',
    'the',
    'them',
    'theo',
    'thi',
    'thich',
    'thichloading',
    'thiet',
    'thieu',
    'this',
    'thiết',
    'thiệu',
    'tho',
    'thoai',
    'thon',
    'thong',
    'thoại',
    'thread',
    'threads',
    'thu',
    'thuat',
    'thuc',
    'thue',
    'thuoc',
    'thuong',
    'thuy',
    'thuê',
    'thuật',
    'thuế',
    'thuốc',
    'thuỷ',
    'thành',
    'tháng',
    'tháng0',
    'thân',
    'thêm',
    'thích',
    'thíchloading',
    'thôn',
    'thông',
    'thơ',
    'thư',
    'thương',
    'thường',
    'thảo',
    'thấp',
    'thầu',
    'thật',
    'thắng',
    'thẻ',
    'thể',
    'thị',
    'thủy',
    'thức',
    'thử',
    'thực',
    'tich',
    'tien',
    'tieng',
    'tiep',
    'tiet',
    'tieu',
    'tiktok',
    'tim',
    'time',
    'times',
    'tin',
    'tinh',
    'tips',
    'title',
    'tiên',
    'tiêu',
    'tiếng',
    'tiếp',
    'tiết',
    'tiền',
    'tiện',
    'to',
    'toan',
    'today',
    'toggle',
    'toi',
    'top',
    'top-arrow',
    'topics',
    'tot',
    'tour',
    'toàn',
    'toán',
    'tp.hcm',
    'tphcm',
    'tra',
    'track',
    'trang',
    'tre',
    'tren',
    'trending',
    'tri',
    'trien',
    'trinh',
    'triển',
    'tro',
    'trong',
    'tru',
    'truc',
    'trung',
    'truoc',
    'truoc0',
    'truong',
    'truyen',
    'truyện',
    'trên',
    'trình',
    'trí',
    'trước',
    'trước0',
    'trường',
    'trả',
    'trẻ',
    'trị',
    'trống',
    'trợ',
    'trụ',
    'trực',
    'tu',
    'tuan',
    'tuan0',
    'tuc',
    'tumblr',
    'tuyen',
    'tuyến',
    'tuyển',
    'tuần',
    'tuần0',
    'tweet',
    'twitter',
    'ty',
    'tài',
    'tác',
    'tâm',
    'tên',
    'tìm',
    'tích',
    'tính',
    'tô',
    'tôi',
    'tư',
    'tại',
    'tạo',
    'tả',
    'tải',
    'tầng',
    'tập',
    'tắt',
    'tặng',
    'tế',
    'tối',
    'tốt',
    'tới',
    'tục',
    'tức',
    'từ',
    'tử',
    'tự',
    'u',
    'ui',
    'uncategorized',
    'under',
    'unfollow',
    'unmute',
    'up',
    'upvote',
    'uri',
    'url',
    'us',
    'use',
    'user',
    'username',
    'users',
    'v-league',
    'v.league',
    'valuable',
    'van',
    'vang',
    'vao',
    'vat',
    've',
    'verification',
    'veroffentlichen',
    'version',
    'veröffentlichen',
    'vi',
    'via',
    'viber',
    'video',
    'videos',
    'viec',
    'vien',
    'viet',
    'viet0/0',
    'vietnamese',
    'view',
    'views',
    'vip',
    'viqr',
    'viên',
    'viết',
    'viết0/0',
    'việc',
    'viện',
    'việt',
    'vnd',
    'vneid',
    'vni',
    'vnđ',
    'volume',
    'vote',
    'votes',
    'vu',
    'vuc',
    'vui',
    'vung',
    'vàng',
    'vào',
    'vé',
    'văn',
    'vấn',
    'vật',
    'vặt',
    'về',
    'vệ',
    'vụ',
    'vững',
    'vực',
    'wait',
    'web',
    'website',
    'whatsapp',
    'widget',
    'wikidata',
    'wikipedia',
    'window',
    'wishlist',
    'with',
    'word',
    'wordpress.com',
    'write',
    'x',
    'xanh',
    'xau',
    'xe',
    'xem',
    'xep',
    'xet',
    'xoa',
    'xong',
    'xoá',
    'xu',
    'xuat',
    'xuc',
    'xuong',
    'xuất',
    'xuống',
    'xét',
    'xóa',
    'xúc',
    'xấu',
    'xếp',
    'xứ',
    'y',
    'yahoo',
    'yesterday',
    'yet',
    'yeu',
    'you',
    'youtube',
    'yêu',
    'zalo',
    '×',
    'á',
    'ái',
    'án',
    'âm',
    'âu',
    'ích',
    'ôtô',
    'ý',
    'ăn',
    'đ',
    'đi',
    'điểm',
    'điện',
    'đoàn',
    'đàm',
    'đàn',
    'đá',
    'đáp',
    'đâu',
    'đây',
    'đãi',
    'đèn',
    'đêm',
    'đình',
    'đó',
    'đóng',
    'đông',
    'đăng',
    'đơn',
    'đưa',
    'đường',
    'đạo',
    'đảng',
    'đảo',
    'đất',
    'đấu',
    'đầu',
    'đậm',
    'đặt',
    'đẹp',
    'đến',
    'đề',
    'định',
    'đọc',
    'đồ',
    'đổi',
    'động',
    'đỡ',
    'đợi',
    'đủ',
    'ơn',
    'ư',
    'русский',
    'العربية',
    'ภาษาไทย',
    'ພາສາລາວ',
    'ລາວ',
    'ភាសាខ្មែរ',
    'ảnh',
    'ấm',
    'ấn',
    'ẩn',
    'ố',
    'ốc',
    'ở',
    '\u200e(en',
    '\u200e(vi',
    '₫',
    '★',
    '★★★★★',
    '☆',
    '☆☆☆☆☆',
    '✕',
    '✖',
    '中文',
    '日本語',
    '简体中文',
    '繁體中文',
    '한국어',
)
NUMBERED = (
    '/ 0',
    '/ 1',
    '/ 2',
    '/ 3',
    '/ 4',
    '/ 5',
    '/ 6',
    '/ 7',
    '/ 8',
    '/ 9',
    'ads',
    'am ',
    'an ',
    'anh',
    'aud',
    'ave',
    'bai',
    'bam',
    'ban',
    'bao',
    'bee',
    'bes',
    'bin',
    'bo ',
    'bài',
    'báo',
    'bìn',
    'bạn',
    'bản',
    'bấm',
    'bỏ ',
    'cac',
    'cam',
    'can',
    'cap',
    'car',
    'cha',
    'chi',
    'cho',
    'chấ',
    'chỉ',
    'chọ',
    'co ',
    'com',
    'con',
    'cun',
    'cup',
    'cur',
    'các',
    'còn',
    'có ',
    'cùn',
    'cúp',
    'cảm',
    'cần',
    'cập',
    'da ',
    'dan',
    'die',
    'din',
    'dis',
    'do ',
    'doc',
    'doi',
    'don',
    'dun',
    'duo',
    'dur',
    'f0 ',
    'f1 ',
    'f2 ',
    'f3 ',
    'f4 ',
    'f5 ',
    'f6 ',
    'f7 ',
    'f8 ',
    'f9 ',
    'fol',
    'for',
    'gia',
    'gio',
    'giá',
    'giỏ',
    'gmt',
    'goc',
    'gop',
    'gui',
    'góc',
    'góp',
    'gốc',
    'gửi',
    'has',
    'hay',
    'het',
    'hie',
    'hiể',
    'hiệ',
    'hoi',
    'hom',
    'hop',
    'huu',
    'hãy',
    'hôm',
    'hết',
    'hỏi',
    'hộp',
    'hữu',
    'in ',
    'int',
    'ket',
    'kha',
    'kho',
    'khá',
    'khô',
    'kết',
    'lan',
    'lik',
    'lis',
    'loa',
    'luo',
    'luu',
    'lưu',
    'lượ',
    'lần',
    'ma ',
    'may',
    'moi',
    'mui',
    'máy',
    'mã ',
    'múi',
    'mới',
    'nam',
    'ngh',
    'ngu',
    'ngư',
    'nha',
    'nho',
    'nhó',
    'nhấ',
    'nhậ',
    'nhắ',
    'noi',
    'non',
    'nón',
    'năm',
    'nội',
    'onl',
    'pag',
    'pau',
    'pha',
    'phá',
    'phả',
    'phầ',
    'pin',
    'pla',
    'pos',
    'pri',
    'pro',
    'qua',
    'quả',
    'rat',
    'rea',
    'rem',
    'rep',
    'res',
    'san',
    'sav',
    'sha',
    'sho',
    'so ',
    'spe',
    'sua',
    'sán',
    'số ',
    'sửa',
    'tai',
    'tam',
    'tat',
    'tha',
    'the',
    'thi',
    'tho',
    'thà',
    'thá',
    'thí',
    'thả',
    'thờ',
    'tie',
    'tin',
    'tiế',
    'tiể',
    'toc',
    'toi',
    'ton',
    'top',
    'tra',
    'tri',
    'tro',
    'tru',
    'trì',
    'trả',
    'trở',
    'tu ',
    'tua',
    'tuo',
    'tuầ',
    'twe',
    'tài',
    'tươ',
    'tạm',
    'tải',
    'tất',
    'tắt',
    'tốc',
    'tối',
    'tổn',
    'từ ',
    'tự ',
    'use',
    'vi ',
    'vid',
    'vie',
    'vis',
    'viế',
    'vol',
    'vot',
    'vui',
    'we ',
    'xe ',
    'xem',
    'xep',
    'xin',
    'xua',
    'xuấ',
    'xếp',
    'y k',
    'yeu',
    'you',
    'yêu',
    'âm ',
    'ý k',
    'đan',
    'điể',
    'đán',
    'đã ',
    'đín',
    'đón',
    'đăn',
    'đượ',
    'đọc',
    'đổi',
    'độ ',
    'độc',
    'ảnh',
    'ẩn ',
    '★ 0',
    '★ 1',
    '★ 2',
    '★ 3',
    '★ 4',
    '★ 5',
    '★ 6',
    '★ 7',
    '★ 8',
    '★ 9',
    '★★★',
)
