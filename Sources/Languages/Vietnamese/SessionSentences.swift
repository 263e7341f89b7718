/// What a review says of its cards, its queue and its end.
let sessionSentences: [String: String] = [
  // A clock that is odd
  "the clock says %1, and the last answers are of %2; cards are asked as the clock stands":
    "đồng hồ chỉ ngày %1, còn các câu trả lời cuối là của ngày %2; thẻ được hỏi theo đồng hồ hiện tại",
  "Study with this clock? [y/N] ": "Ôn theo đồng hồ này? [c/K] ",
  "nothing was changed; set the clock right and start again":
    "không có gì bị thay đổi; hãy chỉnh đồng hồ cho đúng rồi bắt đầu lại",

  // Grades and intervals
  "Blackout": "Trắng",
  "Wrong": "Sai",
  "Again": "Quên",
  "Hard": "Khó",
  "Good": "Nhớ",
  "Easy": "Dễ",
  "%1 d": "%1 ngày",
  "%1 mo": "%1 tháng",
  "%1 y": "%1 năm",
  "repeat": "hỏi lại",
  "done": "xong",
  "%1: once more today.": "%1: hôm nay hỏi lại.",
  "%1: done for today.": "%1: hôm nay xong.",
  "%1: once more today, then in %2.": "%1: hỏi lại, rồi %2 nữa.",
  "%1: next in %2.": "%1: lần sau %2 nữa.",

  // What was undone
  "Taken back: %1 for %2": "Đã hoàn tác: %1 cho %2",
  "Taken back: %1 of %2 for %3": "Đã hoàn tác: %1 ngày %2 cho %3",
  "Taken back: not today, for %1": "Đã hoàn tác: để hôm khác, cho %1",
  "Taken back: not today with its siblings, for %1":
    "Đã hoàn tác: để hôm khác cùng các thẻ anh em, cho %1",
  "Taken back: putting aside %1": "Đã hoàn tác: tạm ngưng %1",
  "Taken back: resuming %1": "Đã hoàn tác: hỏi trở lại %1",
  "Taken back: the flag of %1": "Đã hoàn tác: cờ của %1",
  "Taken back: removing the flag of %1": "Đã hoàn tác: bỏ cờ của %1",
  "Taken back: the mark of %1": "Đã hoàn tác: dấu của %1",
  "Taken back: removing the mark of %1": "Đã hoàn tác: bỏ dấu của %1",
  "Taken back: the edit of %1": "Đã hoàn tác: lần sửa %1",
  "Taken back: the new beginning of %1": "Đã hoàn tác: học lại từ đầu %1",
  "Taken back: skipping %1": "Đã hoàn tác: bỏ qua %1",
  "Taken back: more new cards today": "Đã hoàn tác: thêm thẻ mới hôm nay",
  "Taken back: a setting": "Đã hoàn tác: một thiết lập",
  "Taken back: a note of the clock": "Đã hoàn tác: ghi chú về đồng hồ",
  "Taken back: a note of lost lines": "Đã hoàn tác: ghi chú về các dòng đã mất",
  "Taken back: an undo": "Đã hoàn tác: một lần hoàn tác",
  "The file was changed since, so the edit stays: %1":
    "Tệp đã đổi từ đó, nên lần sửa được giữ nguyên: %1",
  "There is nothing left to undo.": "Không còn gì để hoàn tác.",

  // What was done to a card
  "Skipped: it comes at the end.": "Đã bỏ qua: thẻ sẽ đến ở cuối.",
  "Not today: it comes back tomorrow.": "Để hôm khác: mai thẻ trở lại.",
  "Not today, nor its siblings.": "Để hôm khác, cả các thẻ anh em.",
  "Put aside; 'ontap resume %1' brings it back.":
    "Đã tạm ngưng; 'ontap resume %1' đưa thẻ trở lại.",
  "Flagged; 'ontap cards --state flagged' lists these.":
    "Đã cắm cờ; 'ontap cards --state flagged' liệt kê các thẻ này.",
  "The flag is gone.": "Đã bỏ cờ.",
  "Marked; 'ontap cards --state marked' lists these.":
    "Đã đánh dấu; 'ontap cards --state marked' liệt kê các thẻ này.",
  "The mark is gone.": "Đã bỏ dấu.",
  "Changed; its progress stays.": "Đã sửa; tiến độ của thẻ vẫn giữ nguyên.",
  "The card is no longer in its deck; the next one comes.":
    "Thẻ không còn trong bộ thẻ; đến thẻ kế tiếp.",
  "Nothing was changed.": "Không có gì thay đổi.",
  "The card %1 is no longer there.": "Thẻ %1 không còn nữa.",
  "%1 cannot be read.": "Không đọc được %1.",
  "%1 could not be taken in as it is now; the card stays as it was":
    "chưa thể đọc vào %1 như hiện nay; thẻ giữ nguyên như trước",
  "The editor '%1' ended with %2; EDITOR names another one.":
    "Trình soạn thảo '%1' kết thúc với mã %2; đặt EDITOR để chọn trình khác.",
  "Forgotten %1{time|times}: '%2'; undo brings it back to be rewritten or put aside.":
    "Đã quên %1 lần: '%2'; hãy hoàn tác để viết lại hoặc tạm ngưng thẻ này.",

  "Forgotten %1{time|times}: e edit, @ aside": "Đã quên %1 lần: e sửa, @ tạm ngưng",

  // The queue
  "This card was answered elsewhere; the queue was read again.":
    "Thẻ này đã được trả lời ở nơi khác; hàng đợi được đọc lại.",
  "A new study day has begun; its queue comes now.":
    "Ngày học mới đã bắt đầu; đây là hàng đợi của ngày mới.",
  "Show the answer first, then grade.": "Xem đáp án trước, rồi mới chấm điểm.",
  "Now grade it with 1, 2, 3 or 4.": "Bây giờ hãy chấm bằng 1, 2, 3 hoặc 4.",
  "This key does nothing here; %1 shows the keys.":
    "Phím này không có tác dụng ở đây; %1 cho xem các phím.",
  "The pasted text was too long; its rest is gone.":
    "Đoạn dán quá dài; phần sau đã bị bỏ.",
  "%1 more new cards today.": "Hôm nay thêm %1 thẻ mới.",
  "No new cards are left.": "Không còn thẻ mới nào.",
  "Looking ahead: these answers change no schedule.":
    "Học trước: các câu trả lời này không đổi lịch ôn.",
  "There is nothing to look ahead to.": "Không có gì để học trước.",
  "looking ahead": "học trước",
  "The time is over.": "Đã hết giờ.",
  "due": "đến hạn",
  "new": "mới",
  "once more": "hỏi lại",
  "ahead of its day": "học trước",
  "%1 new wait; '--new N' asks more of them today.":
    "%1 thẻ mới đang chờ; '--new N' hỏi thêm trong hôm nay.",
  "'ontap add LESSON' makes more cards.": "'ontap add BÀI' tạo thêm thẻ.",
  "There are no cards yet. 'ontap add %1' takes its decks in.":
    "Chưa có thẻ nào. 'ontap add %1' nhận các bộ thẻ ở đó.",
  "There are no cards yet. 'ontap add LESSON' makes a deck from a lesson.":
    "Chưa có thẻ nào. 'ontap add BÀI' tạo bộ thẻ từ một bài học.",
  "Nothing more is due today. %1": "Hôm nay không còn thẻ đến hạn. %1",
  "Nothing more is due today. Next: %1 on %2. %3":
    "Hôm nay không còn thẻ đến hạn. Tiếp theo: %1 thẻ vào %2. %3",

  // Ways to ask, and verdicts
  "From now on: recall, reveal, grade.": "Từ giờ: nhớ lại, xem đáp án, chấm điểm.",
  "From now on: type the answer.": "Từ giờ: gõ câu trả lời.",
  "From now on: choose one of three.": "Từ giờ: chọn một trong ba.",
  "This card can be asked in this way only.": "Thẻ này chỉ hỏi được theo cách này.",
  "No wrong answers to choose from: recall this one.":
    "Không có đáp án sai để chọn: hãy tự nhớ thẻ này.",
  "Not an answer to type: recall this one.": "Đáp án không cần gõ: hãy tự nhớ thẻ này.",
  "Exact": "Đúng hoàn toàn",
  "Close": "Gần đúng",
  "Right": "Đúng",
  "That is the answer of another card: %1": "Đó là đáp án của một thẻ khác: %1",
  "or: %1": "hoặc: %1",

  // The end
  "%1{minute|minutes}": "%1 phút",
  "under a minute": "chưa đến một phút",
  "%1 reviewed, %2 right, in %3. %4": "Đã ôn %1, đúng %2, trong %3. %4",
  "Saved before: %1 reviewed, %2 right, in %3.": "Đã lưu trước đó: ôn %1, đúng %2, trong %3.",
  "Done for today.": "Hôm nay đã xong.",
  "%1{card|cards} left today.": "Hôm nay còn %1 thẻ.",
  "Done here; %1{card|cards} left in other decks.": "Ở đây đã xong; còn %1 thẻ ở các bộ khác.",
  "%1 Due tomorrow: %2.": "%1 Ngày mai đến hạn: %2.",
  "%1 seconds a card": "%1 giây mỗi thẻ",
  "%1{review|reviews}, %2%% right (%3%% the week before), %4{new card|new cards}":
    "%1 lượt ôn, đúng %2%% (tuần trước %3%%), %4 thẻ mới",
  "%1{review|reviews}, %2%% right, %3{new card|new cards}":
    "%1 lượt ôn, đúng %2%%, %3 thẻ mới",
  "Done for today": "Hôm nay đã xong",
  "Done here": "Ở đây đã xong",
  "The time is over": "Đã hết giờ",
  "Enough for now": "Tạm đủ",
  "Reviewed": "Đã ôn",
  "%1, %2 right (%3%%)": "%1, đúng %2 (%3%%)",
  "%1 today, %2 right (%3%%)": "hôm nay %1, đúng %2 (%3%%)",
  "Pace": "Nhịp",
  "Tomorrow": "Ngày mai",
  "%1{card|cards} due": "%1 thẻ đến hạn",
  "Today": "Hôm nay",
  "%1{card|cards} left": "còn %1 thẻ",
  "Elsewhere": "Bộ khác",
  "Week": "Tuần",
  "Hardest": "Khó nhất",

  // About a card
  "About this card": "Về thẻ này",
  "It stands in %1.": "Thẻ nằm ở %1.",
  "It stands in %1, and comes from line %2 of the lesson.":
    "Thẻ nằm ở %1, lấy từ dòng %2 của bài học.",
  "It is new: it was never asked.": "Thẻ mới: chưa từng được hỏi.",
  "It comes back because it scored below Good today.":
    "Thẻ trở lại vì hôm nay được chấm dưới Nhớ.",
  "It is asked ahead of its day; its schedule stays.":
    "Thẻ được hỏi trước hạn; lịch ôn giữ nguyên.",
  "It is due today.": "Thẻ đến hạn hôm nay.",
  "It has been due since %1, for %2{day|days}.": "Thẻ đến hạn từ %1, đã %2 ngày.",
  "Interval %1{day|days}, ease %2, %3 right in a row, forgotten %4{time|times}, due %5.":
    "Khoảng cách %1 ngày, độ dễ %2, đúng %3 lần liền, quên %4 lần, đến hạn %5.",
  "It keeps being forgotten: %1 rewrites it, %2 puts it aside.":
    "Thẻ hay bị quên: %1 để viết lại, %2 để tạm ngưng.",
  "It is flagged.": "Thẻ có cờ.",
  "It is marked.": "Thẻ được đánh dấu.",
  "%1: %2, once more on the day": "%1: %2, hỏi lại trong ngày",
  "%1: %2, ahead of its day": "%1: %2, học trước",
  "%1: put aside": "%1: tạm ngưng",
  "%1: resumed": "%1: hỏi trở lại",
  "%1: not that day": "%1: để hôm khác",
  "%1: flagged": "%1: cắm cờ",
  "%1: flag removed": "%1: bỏ cờ",
  "%1: marked": "%1: đánh dấu",
  "%1: mark removed": "%1: bỏ dấu",
  "%1: edited": "%1: đã sửa",
  "%1: begun anew": "%1: học lại từ đầu",
  "%1: another act": "%1: việc khác",
]
