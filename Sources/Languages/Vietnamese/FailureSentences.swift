/// Why a command stops.
let failureSentences: [String: String] = [
  "%1 cannot be used": "không dùng được %1",
  "the deck %1 cannot be read": "không đọc được bộ thẻ %1",
]
