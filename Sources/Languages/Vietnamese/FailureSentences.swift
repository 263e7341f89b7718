/// Why a command stops.
let failureSentences: [String: String] = [
  // What the learner named
  "%1 cannot be used": "không dùng được %1",
  "%1 cards have an id that begins with %2; give more of it":
    "có %1 thẻ với mã bắt đầu bằng %2; hãy ghi mã dài hơn",
  "%1 holds no deck files; 'ontap add' makes decks from lessons":
    "%1 không chứa tệp bộ thẻ nào; 'ontap add' tạo bộ thẻ từ bài học",
  "%1 is a folder; name one lesson in it, or look with --check":
    "%1 là một thư mục; hãy nêu một bài học trong đó, hoặc xem trước bằng --check",
  "%1 is no deck file; its first lines must be '---', 'deck: NAME' and '---'":
    "%1 không phải tệp bộ thẻ; các dòng đầu phải là '---', 'deck: NAME' và '---'",
  "'%1' is no card id; ids are 12 letters and digits, of which 4 must be given":
    "'%1' không phải mã thẻ; mã gồm 12 chữ cái và chữ số, phải ghi ít nhất 4",
  "'%1' is no grade; grades are 0, 1, 2, 3, 4 and 5":
    "'%1' không phải điểm; các điểm là 0, 1, 2, 3, 4 và 5",
  "'%1' may be %2; give more of the name": "'%1' có thể là %2; hãy ghi tên dài hơn",
  "no card has an id that begins with %1; 'ontap cards' lists them":
    "không thẻ nào có mã bắt đầu bằng %1; 'ontap cards' liệt kê các thẻ",
  "an empty text names no deck; 'ontap decks' lists them":
    "chữ trống không chỉ bộ thẻ nào; 'ontap decks' liệt kê các bộ thẻ",
  "--library names no folder; give the path of one":
    "--library không chỉ thư mục nào; hãy cho đường dẫn của một thư mục",
  "no deck is called %1; did you mean '%2'? 'ontap decks' lists them":
    "không có bộ thẻ nào tên là %1; có phải ý bạn là '%2'? 'ontap decks' liệt kê các bộ thẻ",
  "no deck is called %1, and no file either; 'ontap decks' lists them":
    "không có bộ thẻ nào tên là %1, cũng không có tệp nào; 'ontap decks' liệt kê các bộ thẻ",
  "the commands cannot be described; please update this program":
    "không mô tả được các lệnh; hãy cập nhật chương trình này",
  "HOME is not set; name a folder with --library or ONTAP_LIBRARY":
    "HOME chưa được đặt; hãy nêu một thư mục bằng --library hoặc ONTAP_LIBRARY",
  "ONTAP_NOW is '%1'; write it as 2026-11-22T08:00:00+07:00":
    "ONTAP_NOW là '%1'; hãy viết theo dạng 2026-11-22T08:00:00+07:00",

  // Decks
  "%1 calls itself %2, the name of the deck in %3; it stays %4 until one of them is changed":
    "%1 tự gọi là %2, trùng tên với bộ thẻ trong %3; nó vẫn giữ tên %4 cho đến khi một trong hai được đổi",
  "%1 has a deck already; 'ontap decks rename \"%2\" \"%3\"' gives it the other name":
    "%1 đã có bộ thẻ; 'ontap decks rename \"%2\" \"%3\"' đặt cho bộ thẻ ấy tên kia",
  "%1 is called %2 like the deck that was in %3, whose cards are kept for when it comes back; give it another name with --name":
    "%1 có tên %2 trùng với bộ thẻ từng ở %3, các thẻ của nó được giữ lại cho khi nó trở về; hãy đặt tên khác bằng --name",
  "%1 is called %2 like the deck in %3; give it another name with --name":
    "%1 có tên %2 trùng với bộ thẻ trong %3; hãy đặt tên khác bằng --name",
  "%1 is called %2 like the deck of %3; give it another name with --name":
    "%1 có tên %2 trùng với bộ thẻ của %3; hãy đặt tên khác bằng --name",
  "%1 was not changed: a comment in it is never closed, so that new cards would not be read; close it and add the lesson again":
    "%1 không được sửa: trong tệp có một chú thích không được đóng nên các thẻ mới sẽ không đọc được; hãy đóng chú thích rồi thêm lại bài học",
  "a deck must be a file, so that it can be registered where it lies":
    "bộ thẻ phải là một tệp để có thể được ghi nhận tại chỗ của nó",
  "another deck is called %1 already, the one in %2; choose another name":
    "đã có một bộ thẻ khác tên là %1, bộ thẻ trong %2; hãy chọn tên khác",
  "the deck %1 cannot be read": "không đọc được bộ thẻ %1",
  "the deck %1 is archived; 'ontap decks archive --undo \"%2\"' brings it back":
    "bộ thẻ %1 đã được cất; 'ontap decks archive --undo \"%2\"' lấy nó ra",
  "the deck %1 stays as it was last read: %2 cannot be read: %3":
    "bộ thẻ %1 giữ nguyên như lần đọc trước: không đọc được %2: %3",
  "the deck %1 is not asked while its file is missing: %2; 'ontap add' with its new place, or with its lesson, brings it back":
    "bộ thẻ %1 không được hỏi khi tệp của nó còn thiếu: %2; 'ontap add' với chỗ mới của tệp, hoặc với bài học, sẽ đưa nó trở lại",

  // Cards
  "the card %1 is not asked: its deck is archived; 'ontap decks archive --undo \"%2\"' brings it back":
    "thẻ %1 không được hỏi: bộ thẻ của nó đã được cất; 'ontap decks archive --undo \"%2\"' lấy nó ra",
  "the card %1 is not asked: its deck %2 is removed; 'ontap add' with its file brings it back":
    "thẻ %1 không được hỏi: bộ thẻ %2 của nó đã bị gỡ; 'ontap add' với tệp của nó sẽ đưa nó trở lại",
  "the card %1 is retired: it has gone from %2; put it back there to be asked":
    "thẻ %1 đã rút: nó không còn trong %2; hãy đặt nó lại vào đó để được hỏi",
  "the card was answered by another program meanwhile; nothing was written":
    "trong lúc đó thẻ đã được một chương trình khác trả lời; không có gì được ghi",
]
