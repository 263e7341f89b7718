package import Recall

// The words of the program, so that every file chooses the same ones:
//
//   answer      đáp án (the learner's: câu trả lời)   question   câu hỏi
//   card        thẻ                                   deck       bộ thẻ
//   lesson      bài học                               section    mục
//   table       bảng     column  cột                  row        hàng
//   cell        ô        header  tiêu đề cột          line       dòng
//   name, key   tên (của hàng)                        heading    đề mục
//   term        thuật ngữ                             file       tệp
//   review      ôn, lượt ôn                           drill      ôn lại trong ngày
//   due         đến hạn                               schedule   lịch ôn
//   interval    khoảng cách                           ease       độ dễ
//   grade       điểm                                  lapse      lần quên
//   retention   tỷ lệ nhớ                             streak     chuỗi ngày
//   new         mới      learning  đang học           young      mới thuộc
//   mature      thuộc lâu                             leech      thẻ khó nhớ
//   retired     đã rút   suspended  tạm ngưng         archived   đã cất
//   finding     nhận xét                              log        nhật ký
//   library     thư viện                              damaged    hỏng
//   removed     đã gỡ                                 cram       ôn thêm

extension Language {
  /// Vietnamese. Nouns have one form, and a comma stands before the tenths.
  package static let vietnamese = Language(
    code: "vi", decimalSeparator: ",",
    wordings: [
      tableFindings, lessonFindings, lessonTextFindings, accountSentences, deckFindings,
      walkSentences, failureSentences, librarySentences, planSentences, cardSentences,
      statisticsSentences, figureSentences, sessionSentences, screenSentences, plainSentences,
      settingsSentences,
      todaySentences, cardVerbSentences, setupSentences, chartSentences,
      backupSentences,
    ].reduce(into: [:]) { all, some in
      all.merge(some) { first, _ in first }
    })
}
