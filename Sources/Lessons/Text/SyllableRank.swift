/// How frequent Vietnamese syllables are whose letters lose bytes.
///
/// Only the order among syllables that differ in one such letter matters: ề ọ ỏ ờ ử; in capitals
/// Ố Ở Ỏ and Á Í Ý; à and í where blanks were lost too. The order is that of technical and general
/// prose: first counted in a course of lessons, then completed by hand with everyday words.
enum SyllableRank {
  /// The place in the list; the syllables that are not on it share the last.
  static func rank(of syllable: String) -> Int { places[syllable] ?? syllables.count }

  /// What a capital in place of a small letter costs, or the reverse: less than a rare syllable.
  static let unsuitedCase = 200

  /// What a known pair with the neighbour is worth: more than any rank.
  static let knownPair = 10_000

  private static let places: [String: Int] = Dictionary(
    syllables.enumerated().map { ($1, $0) }, uniquingKeysWith: min)

  static let syllables = frequent.bytePieces {
    $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n")
  }.map(String.init)

  private static let frequent = """
    là và của các này học thành làm hàm hành vào hàng ngày bài mà ngành nào nhà toàn hoàn tài bà
    tích một số có về điều để sử trọng chính đối khởi khối mở thời đều mọi án nhiều thử tiền
    trường tính xử ý kích chiều thường nền nhỏ đỏ đề áp ví người ở từ với tối cách quá giá pháp
    phát trí phí bỏ chọn tử thí thích trích ánh truyền hỏi phỏng khác lý ký ích họa đích lọc miền
    ít đường đọc chí gọn lường giờ mềm cửa phía đính họ gọi tiềm sửa tọa lời quyền đời nhờ liền
    rời bền khỏi vọng giỏi điền thỏa cường khía nghề khí nhọn dọc thống tốt quốc gốc chống giống
    vốn bốn cuối xuống mối nối tốc tố cố trở bởi phố bố khố đố thố hố bối lối hối mốc tác tách tái
    tám tháng thái phá sách sáng sánh sát sáu đáp đánh đá đáng bán báo bách bát lá lái máy mát mái
    máu khách khái khám khá kháng giám giáo giác gián giáp nhánh nháy nhác quán trái trách tránh
    tráng vách ván xác xách hán hát hái ác ám ái ách kính kín kiến lính mí mít phím quí rít sí tín
    tím tít thính vích xích thúy quý tý cá cái cánh má gái ngáy nhá tròn trời mời nửa lửa ngờ mờ
    trỏ đợi rửa chờ nọ tờ cờ cử đỏi kề lề bề hề khử vỏ bờ gửi cửu giọng hỏng lỏng mỏng đọng bỏng
    trợ khỏe khờ kỳ lợi tỏ thờ tỏa thọ thề cỏ lọ hờ bọ mỏ thỏ bọn đền đờn ngọn hờn dọn giòn giọt
    ngọt bọt lọt gọt mọt thọt hót sọt chọc móc cọc bọc góc ngọc tọc nọc trọc hóc khóc móng rọi mọc
    dờ đờ nề tề nờ rờ sờ lờ sỏ mề dề vờ kền rền mền xề gờ vời dời ngời hời chời bời nời tời cời
    xời sỏi tỏi mỏi lỏi rỏi gỏi chọi dọi nọi thỏi lọi họng cọng gọng vỏng phọng mọng lọng nọng ửng
    hửng lửng dửng sửng bửng tửng đỏng chỏng mửa chửa dọa họe khọe lọe hỏe đọa khỏa xỏa hỏa thửa
    bửa ngửa tửa họp cọp bóp góp tọp chọp thềm đềm hềm kềm đờm hờm rờm gờm lờm chờm ờ ề ọ chỏm hỏm
    lỏm mỏm nỏm lều bều kều khều phều hều tều thều ườn cọ mọ rọ trọ nhọ đọ vọ ngọ sọ xỏ ngỏ giỏ nỏ
    lỏ chửi ngửi khửi cửi hử thuở thuờ huề xuề quờ tửu bửu dạ ềnh ghềnh kềnh bềnh chềnh tềnh mọn
    giọn chờn vờn rờn sờn cờn nhờn lờn dờn bờn gờn hỏn ỏn sỏn tỏn mỏn ngỏn ngoèo khoẻ ngoẻ ốc ống
    ốm ổ ố ớt ơn sở nở lở dở hở cở gở bở nhở phở thở chở chố mố nố lố rố vố xố gố hốc cốc dốc ngốc
    bốc xốc nốc lốc mốt cốt nốt bột hốt lốt chốt thốt sốt đốt ngốt rốt xốt cống bống lống đống
    sống hống rống trống ngống luống muốn uốn muống huống tống cốm đốm gốm lốm chốn đốn khốn lốn
    ngốn tốn bốp cốp hộp lốp đốp tốp xốp gối rối thối chối dối đổi hới khới mới phối sối trối giới
    suối muối duối nuối chuối ruối đuối đà gà hà màu bàn vàng càng dài dàng vài đàn đào đàm hài
    hào nhàng ràng tràn tràng tàng tàn cài cành chào lành làng màn màng nàng giàu giàn giàng đành
    bành mành sành quà rào sàng tà trà phà thà chà thuốc buốc cuốc luốc ruốt nuốt suốt buốt chuốt
    tuốt vuốt
    """
}
