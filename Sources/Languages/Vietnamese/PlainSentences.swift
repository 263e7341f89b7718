/// What a review in plain lines says.
let plainSentences: [String: String] = [
  "? lists the commands.": "Gõ ? để xem các lệnh.",
  "Input ended": "Hết đầu vào",
  "Ended": "Đã dừng",
  "g goes on without a limit of time.": "g học tiếp, không giới hạn thời gian.",
  "%1: %2 graded; looking ahead changes no schedule.":
    "%1: đã chấm %2; ôn trước không đổi lịch ôn nào.",
  "%1: %2 due, %3 new, %4 of %5 learned.": "%1: %2 thẻ đến hạn, %3 thẻ mới, đã học %4 trong %5.",
  "Due on the next seven days: %1.": "Đến hạn trong bảy ngày tới: %1.",
  "The path of a lesson or a folder makes decks of it; q leaves.":
    "Đường dẫn của một bài học hoặc thư mục sẽ tạo bộ thẻ từ đó; q thoát.",
  "Enter starts, the name of a deck starts it alone, the path of a lesson adds it; s shows statistics, q leaves.":
    "Enter bắt đầu, tên một bộ thẻ chỉ ôn bộ đó, đường dẫn của một bài học thêm bài đó; s xem thống kê, q thoát.",
  "%1: %2 graded, %3 left today.": "%1: đã chấm %2, hôm nay còn %3 thẻ.",
  "%1{card|cards} to look ahead to; no schedule changes.":
    "%1 thẻ để học trước; lịch ôn không đổi.",
  "%1{card|cards} to review: %2 due, %3 new, %4 to repeat.":
    "%1 thẻ cần ôn: %2 đến hạn, %3 mới, %4 hỏi lại.",
  "%1{card|cards} to review: %2 due, %3 new.": "%1 thẻ cần ôn: %2 đến hạn, %3 mới.",
  "Card %1 of %2, %3. Deck: %4.": "Thẻ %1 trên %2, %3. Bộ thẻ: %4.",
  "Section: %1": "Mục: %1",
  "Question: %1": "Câu hỏi: %1",
  "Answer: %1": "Đáp án: %1",
  "Row: %1": "Hàng: %1",
  "Forgotten %1{time|times}: edit rewrites the card, suspend puts it aside.":
    "Đã quên %1 lần: edit để viết lại thẻ, suspend để tạm ngưng.",
  "Press Enter to see the answer.": "Bấm Enter để xem đáp án.",
  "Type the answer, then Enter; /? lists the commands.":
    "Gõ câu trả lời rồi Enter; /? liệt kê các lệnh.",
  "Type a, b or c, then Enter; an empty line shows the answer.":
    "Gõ a, b hoặc c rồi Enter; dòng trống cho xem đáp án.",
  "%1.": "%1.",
  "%1. You typed: %2": "%1. Bạn đã gõ: %2",
  "Missing: %1": "Thiếu: %1",
  "Too much: %1": "Thừa: %1",
  "Not %1, but %2": "Không phải %1, mà là %2",
  "Grade %1, then Enter.": "Chấm %1, rồi Enter.",
  "Grade %1, then Enter; an empty line takes %2.":
    "Chấm %1, rồi Enter; dòng trống nhận %2.",
  "Last seven days: %1.": "Bảy ngày qua: %1.",
  "Hard: %1 Answer: %2": "Khó: %1 Đáp án: %2",
  "n asks ten more new cards, l looks ahead, u undoes; an empty line ends.":
    "n hỏi thêm mười thẻ mới, l học trước, u hoàn tác; dòng trống kết thúc.",
  "An empty line shows the answer. Then 0 is blackout, 1 wrong, 2 or a again, 3 or h hard, 4 or g good, 5 or e easy.":
    "Dòng trống cho xem đáp án. Sau đó 0 là trắng, 1 sai, 2 hoặc a quên, 3 hoặc h khó, 4 hoặc g nhớ, 5 hoặc e dễ.",
  "An empty line shows the answer. Then 1 or a is again, 2 or h hard, 3 or g good, 4 or e easy.":
    "Dòng trống cho xem đáp án. Sau đó 1 hoặc a là quên, 2 hoặc h khó, 3 hoặc g nhớ, 4 hoặc e dễ.",
  "u undoes, as often as you like; s skips the card; q ends: everything is saved.":
    "u hoàn tác, bao nhiêu lần cũng được; s bỏ qua thẻ; q kết thúc: mọi thứ đã được lưu.",
  "bury asks the card another day, siblings does so with its siblings, suspend puts it aside until resumed.":
    "bury để thẻ sang hôm khác, siblings để cả các thẻ anh em, suspend tạm ngưng đến khi gọi lại.",
  "flag and mark do so or take it back; edit opens the deck file; info tells about the card.":
    "flag cắm cờ và mark đánh dấu, lặp lại để bỏ; edit mở tệp bộ thẻ; info cho biết về thẻ.",
  "mode asks otherwise: flip, type or choose. While you type an answer, a command has a slash before it, as in /u; what is no command is an answer, and //u is the answer /u.":
    "mode đổi cách hỏi: lật, gõ hoặc chọn. Khi gõ câu trả lời, lệnh có dấu / đứng trước, như /u; gì không phải lệnh là câu trả lời, và //u là câu trả lời /u.",
]
