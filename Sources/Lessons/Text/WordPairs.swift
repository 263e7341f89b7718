/// Pairs of syllables that make a Vietnamese word, mostly with the rarer reading of a lost letter.
enum WordPairs {
  static func holds(_ first: String, _ second: String) -> Bool {
    seconds[first]?.contains(second) ?? false
  }

  /// For each first syllable the second ones.
  private static let seconds: [String: Set<String>] =
    pairs
    .bytePieces { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }
    .reduce(into: [:]) { seconds, pair in
      let syllables = String(pair).bytePieces { $0 == UInt8(ascii: " ") }.map(String.init)
      guard syllables.count == 2 else { return }
      seconds[syllables[0], default: []].insert(syllables[1])
    }

  private static let pairs =
    """
    bí mật, bí danh, bí quyết, bí ẩn, bí thư, ví dụ, ví như, ví von, trí tuệ, thí nghiệm, thí điểm
    bề mặt, bề cao, bề sâu, bề dày, bề rộng, bề ngang, bề ngoài, bề bộn, bề thế, nhiều bề
    mọi bề, bốn bề
    bờ biển, bờ sông, bờ vực, đôi bờ, đường bờ, bến bờ, cánh bọ, bọ cánh, bọ cạp, bọ rùa, sâu bọ
    họ hàng, họ tên, không hề, chưa hề, chẳng hề, đừng hề, hề hấn, chú hề, hờ hững, hờ hờ
    cử nhân, cử chỉ, cử động, cử tri, cử tạ, đề cử, bầu cử, ứng cử, tiến cử, thi cử, tranh cử
    cờ vua, cờ vây, cờ tướng, cờ bạc, cờ hiệu, lá cờ, ngọn cờ, bàn cờ, quân cờ, tình cờ, chơi cờ
    cọ xát, cọ vẽ, dầu cọ, cây cọ, cây cỏ, cỏ dại, bãi cỏ, đồng cỏ, thảm cỏ, cắt cỏ
    vấn đề, chủ đề, tiêu đề, tựa đề, đề xi, mệnh đề, tiền đề, đầu đề, chuyên đề, nhan đề
    nan đề, phụ đề, bộ đề
    định đề, đề xuất, đề cập, đề tài, đề nghị, đề thi, đề bài, đề phòng, đề cao, đề ra, đề án
    đề mục, đề cương, đề kháng, đề bạt, đề cử, đề từ, đề huề, đề đạt, ra đề, luận đề, câu đề
    màu đỏ, đội đỏ, đỏ đen, đèn đỏ, tô đỏ, lửa đỏ, sao đỏ, sổ đỏ, đỏ tươi, đỏ thẫm, đỏ rực
    chấm đỏ
    đờ đẫn, lờ đờ, tờ giấy, tờ báo, tờ rơi, tờ khai, giấy tờ, bất ngờ, nghi ngờ, ngờ vực
    bày tỏ, chứng tỏ, tỏ ra, tỏ rõ, sáng tỏ, làm tỏ, lan tỏa, tỏa ra, tỏa nhiệt, tỏa sáng
    nhờ vào, nhờ có, nhờ đó, nhờ vậy, nhờ việc, nhờ khả, nhờ sử, nhờ các, nhờ sự, nhờ cơ, nhờ kết
    nhờ cậy
    chia nhỏ, thu nhỏ, cỡ nhỏ, thước nhỏ, hình nhỏ, liệu nhỏ, phần nhỏ, nhỏ hơn, nhỏ nhất
    nhỏ gọn
    nhờ những, nhờ kỹ, nhờ quá, nhờ được, nhờ tính, nhờ một, nhờ hệ, nhờ công, nhờ thế, nhờ cách
    gọi là, gọi hàm, tên gọi, gửi đi, gửi đến, gửi tới, gửi lại, gửi thư, gửi tin, gửi email
    gửi yêu, gửi dữ, gửi tiền
    gửi cho, gửi về, gửi vào, gửi từ, gửi qua, gửi bài, gửi file, gửi gói, gửi kèm, gửi thông
    gửi một, gửi tín, gửi lệnh, gửi các, gửi chúng, gửi trực, gửi bản, gửi câu, gửi lời, gửi nội
    gửi phản, gửi hàng, gửi nó, gửi mail, gửi đơn, gửi báo, gửi ảnh, gửi hình, gửi tệp, gửi tập
    gửi trả, gửi ngay, gửi con, gửi gắm, gửi mã, gửi kết, gửi số, gửi gradient, gửi token
    gửi và, gửi request, gửi nhận, người gửi, ký gửi, bên gửi, được gửi, tiền gửi, đã gửi
    nơi gửi
    hệ vỏ, trình vỏ, vỏ não, vỏ bọc, vỏ trái, vỏ ngoài, lớp vỏ, vỏ cây, vỏ hộp, vỏ trứng
    bóc vỏ, vờ vịt, giả vờ
    thờ ơ, thờ cúng, tôn thờ, nhà thờ, bàn thờ, tuổi thọ, trường thọ, con thỏ, thỏ con, lời thề
    mệt mỏi, mời gọi, lời mời, mời bạn, mời các, mời khách, mời họp, thư mời, khách mời
    cổ họng, lơ lửng, chấm lửng, lửng lơ, trọng lượng, hửng nắng, dửng dưng, sửng sốt, bọn họ
    bọn trẻ, cả bọn
    sở hữu, cơ sở, trụ sở, sở thích, châu á, đông á, nam á, tây á, bắc á, nhà trọ, phòng trọ
    ở trọ, thửa ruộng, thửa đất, hỏa tiễn, hỏa hoạn, cứu hỏa, tàu hỏa, sao hỏa
    hỏa lực, phòng hỏa, xe hỏa, nhiệt hỏa, hỏa lò, chọi gà, đối chọi, chửi bới, chửi rủa
    ngửi thấy
    mùi ngửi, lọ hoa, lọ mực, lờ đi, lờ mờ, mỏ neo, mỏ than, khai mỏ, mỏ dầu, mỏ vàng, nặng nề
    hỏng hóc, rọi sáng, chiếu rọi, soi rọi, êm đềm, thềm nhà, bậc thềm, thềm lục, khờ khạo
    khù khờ
    điện tử, phần tử, phân tử, nguyên tử, tử số, mỗi tờ, mọi tờ, tờ tiền, tề tựu, chỉnh tề
    tử tế, giỏ hàng, giỏ xách, cái giỏ, chập chờn, đờn ca
    """
}
