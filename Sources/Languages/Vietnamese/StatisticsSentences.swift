/// What is remembered, and what comes.
///
/// Labels are short: at 40 columns three figures must find room beside them.
let statisticsSentences: [String: String] = [
  "Reviews": "Lượt ôn",
  "Retention": "Tỷ lệ nhớ",
  "Cards": "Thẻ",
  "today": "hôm nay",
  "%1{day|days}": "%1 ngày",
  "all time": "từ đầu",
  "all": "tất cả",
]
