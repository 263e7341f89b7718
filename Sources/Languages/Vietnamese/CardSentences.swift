/// Lists of cards and decks, and all that is known of one card.
let cardSentences: [String: String] = [
  // States
  "new": "mới",
  "learning": "đang học",
  "young": "mới thuộc",
  "mature": "thuộc lâu",
  "suspended": "tạm ngưng",
  "retired": "đã rút",
  "%1 new": "%1 mới",
  "%1 learning": "%1 đang học",
  "%1 young": "%1 mới thuộc",
  "%1 mature": "%1 thuộc lâu",
  "%1 suspended": "%1 tạm ngưng",
  "%1 retired": "%1 đã rút",

  // Lists
  "No card.": "Không có thẻ nào.",
  "No cards yet; add lessons with 'ontap add'.":
    "Chưa có thẻ nào; hãy thêm bài học bằng 'ontap add'.",
  "No decks yet; add lessons with 'ontap add'.":
    "Chưa có bộ thẻ nào; hãy thêm bài học bằng 'ontap add'.",
  "%1 due, %2 new": "%1 đến hạn, %2 mới",
  "%1 due, %2 new, %3 to repeat": "%1 đến hạn, %2 mới, %3 ôn lại trong ngày",
  "%1{card|cards}, %2 due, %3 new": "%1 thẻ, %2 đến hạn, %3 mới",
  "%1 (archived)": "%1 (đã cất)",
  "%1 (missing)": "%1 (còn thiếu)",

  // Decks put in order
  "%1 is called %2 now.": "%1 giờ có tên là %2.",
  "%1 is archived; 'ontap decks archive --undo \"%2\"' brings it back.":
    "%1 đã được cất; 'ontap decks archive --undo \"%2\"' lấy nó ra.",
  "%1 is asked again.": "%1 lại được hỏi.",
  "%1 is removed; when it is added again its history is there.":
    "%1 đã được gỡ; khi thêm lại, lịch sử của nó vẫn còn.",
  "%1 Its file stays: %2.": "%1 Tệp của nó vẫn ở chỗ cũ: %2.",

  // One card
  "Card": "Thẻ",
  "Deck": "Bộ thẻ",
  "Place": "Vị trí",
  "Section": "Mục",
  "Question": "Câu hỏi",
  "Answer": "Đáp án",
  "State": "Trạng thái",
  "Also": "Cũng đúng",
  "Row": "Hàng",
  "Not": "Đáp án sai",
  "Schedule": "Lịch ôn",
  "due %1, interval %2 d, ease %3, %4 in a row, %5{lapse|lapses}":
    "đến hạn %1, khoảng cách %2 ngày, độ dễ %3, %4 lần đúng liên tiếp, quên %5 lần",
  "scheduled, grade %1": "ôn theo lịch, điểm %1",
  "drill, grade %1": "ôn lại trong ngày, điểm %1",
  "cram, grade %1": "ôn thêm, điểm %1",

  // Typed answers
  "exact: %1": "đúng: %1",
  "close: %1": "gần đúng: %1",
  "wrong: %1": "sai: %1",
  "that is the answer of another card: %1": "đó là đáp án của một thẻ khác: %1",
]
