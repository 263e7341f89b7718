/// What is remembered, and what comes.
///
/// Labels are short: at 40 columns three figures must find room beside them.
let statisticsSentences: [String: String] = [
  "Reviews": "Lượt ôn",
  "Days": "Ngày ôn",
  "Retention": "Tỷ lệ nhớ",
  "Cards": "Thẻ",
  "Due": "Đến hạn",
  "%1 today, %2 in all": "hôm nay %1, tổng cộng %2",
  "%1 studied, streak %2": "%1 ngày, chuỗi %2 ngày",
  "today": "hôm nay",
  "%1{day|days}": "%1 ngày",
  "all time": "từ đầu",
  "all": "tất cả",
  "%1%% of %2": "%1%% trong %2",
]
