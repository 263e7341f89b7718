/// Remarks about the rows and lines of a lesson, and about the lesson as a whole.
let lessonFindings: [String: String] = [
  // Rows
  "another row of this table has the same key and other cells, so this row gave no card; make the keys differ":
    "bảng này có một hàng khác trùng tên nhưng khác các ô, nên hàng này không cho thẻ nào; hãy đặt tên khác nhau cho các hàng",
  "the header of this table is damaged, so the table gave no cards; repair the header":
    "dòng tiêu đề của bảng này bị hỏng nên bảng không cho thẻ nào; hãy sửa dòng tiêu đề",
  "this row adds up the others, so it gave no card; nothing needs to be done":
    "hàng này cộng các hàng khác nên không cho thẻ nào; không cần làm gì thêm",
  "this row has more cells than the header, so it gave no card; write a bar inside a cell as \\|":
    "hàng này có nhiều ô hơn dòng tiêu đề nên không cho thẻ nào; dấu gạch đứng bên trong một ô phải viết là \\|",
  "this row has no name, so it gave no card; fill in its key":
    "hàng này không có tên nên không cho thẻ nào; hãy điền ô tên của hàng",
  "this row holds control or direction characters that a terminal could obey, so it gave no card; delete them":
    "hàng này chứa ký tự điều khiển hoặc ký tự đổi chiều chữ mà cửa sổ dòng lệnh có thể làm theo, nên không cho thẻ nào; hãy xóa chúng",
  "this row repeats line %1 word for word and was left out; delete one of them":
    "hàng này lặp lại nguyên văn dòng %1 nên được bỏ qua; hãy xóa một trong hai",

  // Questions
  "the question \"%1\" has two answers in this section, so it is not asked; give each place a heading of its own":
    "câu hỏi \"%1\" có hai đáp án trong cùng một mục nên không được hỏi; hãy đặt cho mỗi chỗ một đề mục riêng",
  "what this line says stands in the table row on line %1 already and is asked once":
    "điều dòng này nói đã có ở hàng của bảng tại dòng %1 và chỉ được hỏi một lần",
  "what this line says stands on line %1 already and is asked once":
    "điều dòng này nói đã có ở dòng %1 và chỉ được hỏi một lần",

  // What is no table
  "a second table starts here without a blank line before it; it was read as a table of its own":
    "một bảng thứ hai bắt đầu ở đây mà không có dòng trống phía trước; nó được đọc như một bảng riêng",
  "these rows stand outside the table above and gave no cards; remove the line between them and the table":
    "các hàng này nằm ngoài bảng ở trên nên không cho thẻ nào; hãy bỏ dòng nằm giữa chúng và bảng",
  "this HTML table was skipped; write it as a Markdown table to get cards":
    "bảng HTML này bị bỏ qua; hãy viết lại thành bảng Markdown để có thẻ",
  "this looks like a table but is none: header and delimiter row need the same number of cells, plain bars and hyphens, and the indent of the text around them":
    "chỗ này trông như một bảng nhưng không phải: dòng tiêu đề và dòng gạch phân cách phải có cùng số ô, dùng dấu gạch đứng và gạch nối thường, và thụt vào bằng phần chữ xung quanh",

  // The whole lesson
  "nothing that this lesson prints in bold or as code was taken for a term; 'ontap extract --explain' says why":
    "không chữ in đậm hay đoạn mã nào trong bài học này được coi là thuật ngữ; 'ontap extract --explain' cho biết vì sao",
  "this lesson has neither tables nor definitions; write what is to be learnt as a table, or as a list of terms in bold, to get cards":
    "bài học này không có bảng và cũng không có định nghĩa; hãy viết điều cần học thành bảng, hoặc thành danh sách thuật ngữ in đậm, để có thẻ",
]
