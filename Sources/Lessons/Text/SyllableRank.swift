/// How frequent Vietnamese syllables are whose letters lose bytes.
///
/// Only the order among syllables that differ in one such letter matters, which letters those are
/// depends on the code page: ề ọ ỏ ờ ử in Windows-1252 and its kin, in capitals Ố Ở Ỏ and Á Í Ý; à
/// and í where blanks were lost too; ể and ề in Windows-1250, ấ and ạ in Windows-1257. The order is
/// that of technical and general prose: first counted in courses of lessons, then completed by hand
/// with everyday words.
enum SyllableRank {
  /// The place in the list; the syllables that are not on it share the last.
  static func rank(of syllable: String) -> Int { places[syllable] ?? syllables.count }

  /// What a capital in place of a small letter costs, or the reverse: less than a rare syllable.
  static let unsuitedCase = 400

  /// What a known pair with the neighbour is worth: more than any rank.
  static let knownPair = 10_000

  private static let places: [String: Int] = Dictionary(
    syllables.enumerated().map { ($1, $0) }, uniquingKeysWith: min)

  static let syllables = frequent.bytePieces {
    $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n")
  }.map(String.init)

  private static let frequent = """
    viết mô hình phân liệu được ngữ là luyện huấn dụng kết cơ thực ngôn trúc hóa và bản toán quả
    định không trình chế hợp triển lớn trên văn mục độ thuật bằng hiệu dữ động nghiệm phương việc
    cứu nghiên liên tự phần đóng thể hệ năng thức sâu đầu hiện chỉ ứng chuẩn tập của tạo thuyết
    cùng kỹ các hướng chỉnh tiếp đó thông này học cập luận hơn giúp dựng cấu mã xây bộ đồng giảm
    trận tương hoạt dự công diễn lượng điểm ổn trò tiêu cần nhân đã sự suất nội loại biểu nghĩa
    nhật thiết nguồn phép mạnh giải rộng như thành trị đến trực hạn tổng cộng thấy giữa lập tăng
    nhiên khả đặc sẻ chuỗi đại xuất kiểm thư lại biến chuyên tắt dựa khảo hưởng làm ảnh tóm chúng
    biệt nhất dùng hãy lớp lặp vững bình tại nguyên kế phù bảo cổng mỗi đón thuộc dạng bị gồm
    chuyển mất dụ cảnh hiểu cấp vấn dịch đặt mạng tảng lưu hàm dẫn đa hội tế từng trước tượng hoặc
    vị thách những tuyến rõ phụ rất chiến đơn vụ câu thước mẫu bày tiết cận lược bước lấy nhưng
    hành vào hàng ngày bài mà ngành nào nhà toàn hoàn tài bà tích một số có về điều để sử trọng
    chính đối khởi khối mở thời đều mọi án nhiều thử tiền trường tính xử ý kích chiều thường nền
    nhỏ đỏ đề áp ví người ở từ với tối cách quá đoạn sẽ cải thiệu nếu đảm giá tìm khóa tiễn đoán
    ngẫu pháp phát nhớ chất thấp bắt nhiệt bạn tải tiến lên đây vì soát thiệp dưới chủ kê phức tạp
    lệch trí phải tục thảo yếu thứ dễ nơ cân phí bỏ nhìn thiện quyết lệ giả đo nhập chọn tử thí
    thích cả nâng mức trữ cảm chứa phổ chưa phản khoảng cầu chứng nhằm thiên trả nhận trích ánh
    truyền rằng giản thêm băng gần riêng tụ cụ lỗi phiên nó tỷ hồi môn siêu tiên dòng yêu thủ cắt
    lần đi đúng lĩnh vực triệu đủ chạy cũng vựng quát nên cực tả thế hỏi khứ diện quản trưng phạm
    phỏng buộc giữ viện còn cột vẫn luồng khác cứng chức hỗ vòng môi mặt bất mặc niệm âm mạch trì
    lệnh xúc bổ phẩm kiện cú lý ký kiếm tâm kể đạo tên cáo ích họa bảng lựa ngược dù đầy đích tất
    tiếng kiệm nhóm tổ tùy bên phục tận xét đang mật tuần sản đạt nằm khó thoại trạng dấu chữ gì dư
    lục thiếu gây khuyến kèm cục nén ô việt viên ngắn lũy nghiệp nhược xảy chiếu đồ gặp nơi tới lọc
    miền vô đương đòi thừa ngoài đếm lạc lõi đưa nghị nhúng dõi mẽ tồn à biết trừ rút sẵn đảo độc
    dần gộp tôi thị phẳng sạch lộ giảng hầu hết xấp xỉ nắm nhiễu chặn lịch dương khớp đức phút lát
    ít đường đọc xạ sổ lúc chương vận kiểu năm nhấn giây cạnh khôi thác tắc tầng chú chậm vỡ gói
    nhiệm tần hữu chí gọn thập tán tuệ lẻ nổi thúc vượt bùng nổ tầm thật khiến nhắc chiếm dừng nghệ
    phòng rồi nợ lường giờ mềm cửa phía đính gắn biên lực điển nghiêm sắc rủi hẹp thiểu sơ chóng
    khiển bật mượt vùng nhạy tỉ luôn sót tấn tư trục trộn khoản họ gọi tiềm sửa tọa căn hòa ẩn thô
    dạy lòng gợi dãy nhầm lẫn mũ hoán luật hạng nhảy cặp đội lỗ hổng tệp cụm dứa khẩu phủ xáo lời
    quyền sắp xếp kém ngăn kéo nghìn trăm vừa thuận gán chặt chẽ trùng khăn hạ ước tuyệt liệt rệt
    thuần ngừng tức sư cuộc địa trắng chơi cô bếp tuổi rác đời nhờ liền rời vậy sức xuyên bậc trượt
    chỗ cổ tiện nét thưa khuếch tuân trội chết dục chảy bạch nhẹ chép hằng ghép vẽ hoá ngưỡng sớm
    đám mây đột rạc tình hẹn tây đen thấu dải cây phẫu ngón nhịp vệ tiểu lượt hoạch huyết bệnh
    phiếu nhiêu bền khỏi vọng giỏi điền thỏa mình bây chồng lâu soạn trụ điện cậy mãn ngoại đẩy
    xuôi đè thương rãi xứng ngặt bão tưởng thẳng vẹn đôi túy khắc nhị kịch dành tạm nhãn chuyện
    duyệt quân ép hại chấm dồn ảo băm chìa vá lưới chạm lồng kép kẻ thân vật ôn trễ dưỡng nước lô
    thuế cường khía nghề khí nhọn dọc thống tốt quốc gốc chống giống vốn bốn cuối xuống mối nối tốc
    tố kênh tĩnh thậm thận nạ đun mại thì vĩnh viễn rò rỉ hơi bù chịu hiểm loạn khẳng chênh đắn
    ngột tựu tổn thất ngợi khích tỉa kiên nhẫn nhắn đăng tếp chẩn bác sĩ lâm trải hấp chấp bẻ túng
    hứa khuôn vũ đệm thạo khổng lồ xóa chèn gấp phú mâu thuẫn đỗ mộng bén nhắm chân nạp búa xé nhào
    nặn nghĩ rã hoạ xã tôn trừu cắp tiêm hậu hủy ăn đứng cấy mảng phẩy quãng hiếm kẽ cáp nghẽn lứa
    đau quấn mắt ngân quỹ cố trở bởi phố bố khố đố thố hố bối lối hối mốc tác tách tái tám tháng
    thái phá sách sáng sánh sát sáu đáp đánh đá đáng bán báo bách bát lá lái máy mát mái máu khách
    khái khám khá kháng giám giáo giác gián giáp nhánh nháy nhác quán trái trách tránh tráng vách
    ván xác xách hán hát hái ác ám ái ách kính kín kiến lính mí mít phím quí rít sí tín tím tít
    thính vích xích thúy quý tý cá cái cánh má gái ngáy nhá tròn trời mời nửa lửa ngờ mờ trỏ đợi
    rửa chờ nọ tờ cờ cử đỏi kề lề bề hề khử vỏ bờ gửi cửu giọng hỏng lỏng mỏng đọng bỏng trợ khỏe
    khờ kỳ lợi tỏ thờ tỏa thọ thề cỏ lọ hờ bọ mỏ thỏ bọn đền đờn ngọn hờn dọn giòn giọt ngọt bọt
    lọt gọt mọt thọt hót sọt chọc móc cọc bọc góc ngọc tọc nọc trọc hóc khóc móng rọi mọc dờ đờ nề
    tề nờ rờ sờ lờ sỏ mề dề vờ kền rền mền xề gờ vời dời ngời hời chời bời nời tời cời xời sỏi tỏi
    mỏi lỏi rỏi gỏi chọi dọi nọi thỏi lọi họng cọng gọng vỏng phọng mọng lọng nọng ửng hửng lửng
    dửng sửng bửng tửng đỏng chỏng mửa chửa dọa họe khọe lọe hỏe đọa khỏa xỏa hỏa thửa bửa ngửa tửa
    họp cọp bóp góp tọp chọp thềm đềm hềm kềm đờm hờm rờm gờm lờm chờm ờ ề ọ chỏm hỏm lỏm mỏm nỏm
    lều bều kều khều phều hều tều thều ườn cọ mọ rọ trọ nhọ đọ vọ ngọ sọ xỏ ngỏ giỏ nỏ lỏ chửi ngửi
    khửi cửi hử thuở thuờ huề xuề quờ tửu bửu dạ ềnh ghềnh kềnh bềnh chềnh tềnh mọn giọn chờn vờn
    rờn sờn cờn nhờn lờn dờn bờn gờn hỏn ỏn sỏn tỏn mỏn ngỏn ngoèo khoẻ ngoẻ ốc ống ốm ổ ố ớt ơn sở
    nở lở dở hở cở gở bở nhở phở thở chở chố mố nố lố rố vố xố gố hốc cốc dốc ngốc bốc xốc nốc lốc
    mốt cốt nốt bột hốt lốt chốt thốt sốt đốt ngốt rốt xốt cống bống lống đống sống hống rống trống
    ngống luống muốn uốn muống huống tống cốm đốm gốm lốm chốn đốn khốn lốn ngốn tốn bốp cốp hộp
    lốp đốp tốp xốp gối rối thối chối dối đổi hới khới mới phối sối trối giới suối muối duối nuối
    chuối ruối đuối đà gà hà màu bàn vàng càng dài dàng vài đàn đào đàm hài hào nhàng ràng tràn
    tràng tàng tàn cài cành chào lành làng màn màng nàng giàu giàn giàng đành bành mành sành quà
    rào sàng tà trà phà thà chà thuốc buốc cuốc luốc ruốt nuốt suốt buốt chuốt tuốt vuốt
    """
}
