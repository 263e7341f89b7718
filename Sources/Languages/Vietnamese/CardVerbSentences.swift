/// What the commands say that put cards aside, flag, mark, reset, edit and undo.
let cardVerbSentences: [String: String] = [
  "%1 is put aside already.": "%1 đã được tạm ngưng từ trước.",
  "%1 is put aside: %2": "%1 được tạm ngưng: %2",
  "%1 was not put aside.": "%1 không bị tạm ngưng.",
  "%1 is asked again: %2": "%1 được hỏi trở lại: %2",
  "%1 has no flag.": "%1 không có cờ.",
  "%1 is flagged already.": "%1 đã có cờ từ trước.",
  "%1 has no flag any more: %2": "%1 không còn cờ: %2",
  "%1 is flagged: %2": "%1 được cắm cờ: %2",
  "%1 has no mark.": "%1 không có dấu.",
  "%1 is marked already.": "%1 đã được đánh dấu từ trước.",
  "%1 has no mark any more: %2": "%1 không còn dấu: %2",
  "%1 is marked: %2": "%1 được đánh dấu: %2",
  "%1 is new already.": "%1 vốn là thẻ mới.",
  "%1 is new again: %2": "%1 lại là thẻ mới: %2",
  "%1 is no longer in its deck.": "%1 không còn trong bộ thẻ.",
  "%1 is changed: %2": "%1 đã được sửa: %2",
  "the card %1 is put aside; 'ontap resume %2' first":
    "thẻ %1 đang tạm ngưng; hãy chạy 'ontap resume %2' trước",
  "next on %1": "lần sau vào %1",
  "not scheduled yet": "chưa có lịch ôn",
  "%1: grade %2, %3.": "%1: điểm %2, %3.",
  "%1: drilled with grade %2; %3 as before.": "%1: ôn lại trong ngày với điểm %2; %3 như trước.",
  "%1: not due, so grade %2 changes nothing; %3.":
    "%1: chưa đến hạn, nên điểm %2 không đổi gì; %3.",
]
