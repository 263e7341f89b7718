/// What is remembered, and what comes.
///
/// Labels are short: at 40 columns three figures must find room beside them.
let statisticsSentences: [String: String] = [
  "there is no figure or deck called %1; did you mean %2?":
    "không có số liệu hay bộ thẻ nào tên %1; có phải ý bạn là %2?",
  "--new simulates the forecast; leave it out here":
    "--new dùng để mô phỏng dự báo; ở đây hãy bỏ nó đi",
  "--by parts the curve of retention; leave it out here":
    "--by dùng để chia đường cong ghi nhớ; ở đây hãy bỏ nó đi",
  "a card's life is shown as it is, or with --json; leave the other options out":
    "quá trình của một thẻ chỉ xem được trên màn hình hoặc với --json; hãy bỏ các tùy chọn khác",
  "Reviews": "Lượt ôn",
  "Retention": "Tỷ lệ nhớ",
  "Cards": "Thẻ",
  "today": "hôm nay",
  "%1{day|days}": "%1 ngày",
  "all time": "từ đầu",
  "all": "tất cả",
]
