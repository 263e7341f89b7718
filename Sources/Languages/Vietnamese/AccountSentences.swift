/// Why a lesson gives the cards that it gives.
let accountSentences: [String: String] = [
  "%1{card|cards}": "%1 thẻ",
  "%1{row|rows}": "%1 hàng",
  "line %1": "dòng %1",
  "lines %1": "các dòng %1",
  "%1: no table and no term was found": "%1: không tìm thấy bảng nào và thuật ngữ nào",
  "%1: terms that are set off in lists and paragraphs":
    "%1: các thuật ngữ được làm nổi bật trong danh sách và đoạn văn",

  // What a table was taken for
  "each row is about one thing, and the columns say something about it":
    "mỗi hàng nói về một thứ, và các cột nói điều gì đó về thứ ấy",
  "the first header is empty, so the columns are things compared":
    "tiêu đề đầu tiên để trống, nên các cột là những thứ được so sánh",
  "the first header says that the rows are points of comparison":
    "tiêu đề đầu tiên cho biết các hàng là tiêu chí so sánh",
  "the headers are kinds of one thing, so the columns are things compared":
    "các tiêu đề là những loại của cùng một thứ, nên các cột là những thứ được so sánh",
  "a heading names the columns, so they are the things compared":
    "một đề mục nêu tên các cột, nên chúng là những thứ được so sánh",
  "each row holds one kind of cell and each column several, so the columns are things compared":
    "mỗi hàng chỉ có một loại ô còn mỗi cột có nhiều loại, nên các cột là những thứ được so sánh",

  // The column of names
  "\"%1\" names the rows": "\"%1\" đặt tên cho các hàng",
  "\"%1\" names the rows, being the first column of names":
    "\"%1\" đặt tên cho các hàng vì là cột tên đầu tiên",
  "\"%1\" names no row: %2; %3": "\"%1\" không đặt tên cho hàng nào: %2; %3",
  "it is empty": "cột để trống",
  "it has gaps": "cột có ô trống",
  "it holds marks, pictures or yes and no": "cột chứa dấu, hình, hoặc có và không",
  "it holds row numbers or dates": "cột chứa số thứ tự hoặc ngày tháng",
  "its cells recur": "các ô của cột lặp lại",

  // The other columns
  "\"%1\": asked %2": "\"%1\": hỏi %2 ô",
  "\"%1\": asked %2, asked back %3": "\"%1\": hỏi %2 ô, hỏi ngược %3 ô",
  "\"%1\": not asked: %2": "\"%1\": không hỏi: %2",
  "%1 not asked: %2": "%1 không hỏi: %2",
  "%1 not asked back: %2": "%1 không hỏi ngược: %2",
  "another column has the same header": "một cột khác có cùng tiêu đề",
  "it only counts the rows": "cột chỉ đánh số các hàng",
  "without a header there is nothing to ask for": "không có tiêu đề cột thì không có gì để hỏi",

  // Cells
  "a mark can be neither said nor typed": "dấu thì không đọc lên được cũng không gõ được",
  "another row has the same cell": "một hàng khác có ô giống hệt",
  "it holds a word that only this row's name has": "ô chứa một từ chỉ có trong tên của hàng này",
  "it holds the row's name": "ô chứa tên của hàng",
  "it is a bare address": "ô chỉ là một địa chỉ",
  "it is empty or left open": "ô để trống hoặc bỏ ngỏ",
  "it is no wording that tells its row": "ô không phải lời diễn đạt giúp nhận ra hàng",
  "the rows are questions, and no question is asked for":
    "các hàng là câu hỏi, và câu hỏi thì không được hỏi ngược",
  "it is too short to tell its row, and its column does not describe":
    "ô quá ngắn để nhận ra hàng, và cột của nó không mang tính mô tả",
  "it or the row's name is longer than 200 characters": "ô hoặc tên của hàng dài hơn 200 ký tự",
  "it repeats the row's name": "ô lặp lại tên của hàng",
  "its column holds remarks about the table, and they recur":
    "cột của ô ghi chú về bảng, và các ghi chú lặp lại",
  "its column is figures, grades or marks, which tell no row":
    "cột của ô gồm số liệu, mức độ hoặc dấu, không giúp nhận ra hàng nào",
  "the question would hold the answer": "câu hỏi sẽ chứa sẵn đáp án",

  // Terms
  "it is a property of its heading, not a term":
    "đây là một đặc điểm của đề mục, không phải thuật ngữ",
  "it is advice, a plan or a reference, not knowledge":
    "đây là lời khuyên, kế hoạch hoặc tài liệu tham khảo, không phải kiến thức",
  "it is a step of a numbered list, not a term":
    "đây là một bước của danh sách đánh số, không phải thuật ngữ",
  "it names another text, not a term": "đây là tên của một tài liệu khác, không phải thuật ngữ",
  "it opens a paragraph as a heading would": "chỗ này mở đầu một đoạn văn như một đề mục",
  "its questions are asked elsewhere, or have two answers":
    "câu hỏi của nó đã được hỏi ở chỗ khác, hoặc có hai đáp án",
  "no text about it follows after a colon, a dash or the like":
    "sau nó không có lời nào nói về nó, ngăn bằng dấu hai chấm, gạch ngang hay dấu tương tự",
  "the lines around it are a record or a talk, no list of terms":
    "các dòng quanh nó là một bản ghi hay lời thoại, không phải danh sách thuật ngữ",
  "what follows is a value or a whole text, no meaning":
    "phần theo sau là một giá trị hoặc cả một văn bản, không phải nghĩa",
  "what is set off is not a name": "phần được làm nổi bật không phải là một tên gọi",
]
