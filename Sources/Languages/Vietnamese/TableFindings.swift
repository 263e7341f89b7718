/// Why a table gives no cards.
let tableFindings: [String: String] = [
  "columns of this table share a header, so a question could not say which one it means; give every column a header of its own":
    "một số cột của bảng này trùng tiêu đề, nên câu hỏi không thể nói rõ là cột nào; hãy đặt cho mỗi cột một tiêu đề riêng",
  "the headers of this table repeat, so it was read as if its parts stood below one another; nothing needs to be done":
    "các tiêu đề của bảng này lặp lại, nên bảng được đọc như thể các phần của nó nằm nối tiếp nhau bên dưới; không cần làm gì cả",
  "more than half of the cells of this table are empty; fill them in to get cards":
    "hơn một nửa số ô của bảng này để trống; hãy điền vào để có thẻ",
  "no column of this table names what its rows are about; put the names into the first column to get cards":
    "không cột nào của bảng này cho biết mỗi hàng nói về cái gì; hãy đưa tên vào cột đầu tiên để có thẻ",
  "nothing can be asked here: the cells are empty, marks or too long, or they repeat the row's name or the header":
    "ở đây không có gì để hỏi: các ô để trống, chỉ là dấu, quá dài, hoặc lặp lại tên của hàng hay tiêu đề cột",
  "the headers of this table are numbers, so it reads as a worked example; give the columns names to get cards":
    "tiêu đề các cột của bảng này là số, nên bảng giống một ví dụ tính sẵn; hãy đặt tên cho các cột để có thẻ",
  "the rows of this table are named by pictures, which cannot be asked in a terminal; add a column with their names":
    "các hàng của bảng này được gọi tên bằng hình, không thể hỏi trong cửa sổ dòng lệnh; hãy thêm một cột ghi tên của chúng",
  "the rows of this table are numbered labels of one document or inventory, so no cards were made from it; nothing needs to be done":
    "các hàng của bảng này là nhãn đánh số trong một tài liệu hay danh mục, nên không có thẻ nào được tạo; không cần làm gì thêm",
  "this table counts the data of one collection, so no cards were made from it; nothing needs to be done":
    "bảng này đếm dữ liệu của một tập hợp, nên không có thẻ nào được tạo; không cần làm gì thêm",
  "this table has no filled row of as many cells as its header; fill in rows to get cards":
    "bảng này không có hàng nào được điền đủ số ô như tiêu đề; hãy điền các hàng để có thẻ",
  "this table has more than %1 columns or %2 cells and was skipped; split it into smaller ones":
    "bảng này có hơn %1 cột hoặc %2 ô nên bị bỏ qua; hãy chia thành những bảng nhỏ hơn",
  "this table has one column, so there is nothing to ask; add a column that says something about each row":
    "bảng này chỉ có một cột nên không có gì để hỏi; hãy thêm một cột nói điều gì đó về mỗi hàng",
  "this table has one row whose cells answer to the headers, not to each other; turn it by a quarter so that each header starts a row":
    "bảng này chỉ có một hàng, các ô đi với tiêu đề cột chứ không đi với nhau; hãy xoay bảng để mỗi tiêu đề đứng đầu một hàng",
  "this table holds exercises or their solutions by number, so no cards were made from it; put questions into the first column and answers into the second to get cards":
    "bảng này chứa bài tập hoặc lời giải theo số thứ tự, nên không có thẻ nào được tạo; hãy đặt câu hỏi vào cột đầu và câu trả lời vào cột thứ hai để có thẻ",
  "this table holds computed fractions between 0 and 1, so no cards were made from it; give them a unit if they are to be learnt":
    "bảng này chứa các tỷ số tính được trong khoảng từ 0 đến 1, nên không có thẻ nào được tạo; nếu cần học thuộc, hãy ghi thêm đơn vị",
  "this table holds estimates or one measurement, so no cards were made from it; move it under another heading if that is wrong":
    "bảng này chứa số ước tính hoặc kết quả của một lần đo, nên không có thẻ nào được tạo; nếu không đúng, hãy chuyển bảng sang đề mục khác",
  "this table holds readings of one run, which differ the next time, so no cards were made from it; move it under another heading if that is wrong":
    "bảng này chứa số liệu của một lần chạy, lần sau sẽ khác, nên không có thẻ nào được tạo; nếu không đúng, hãy chuyển bảng sang đề mục khác",
  "this table holds times that were measured once, so no cards were made from it; nothing needs to be done":
    "bảng này chứa những khoảng thời gian chỉ đo một lần, nên không có thẻ nào được tạo; không cần làm gì thêm",
  "this table lists people with their figures, so no cards were made from it; nothing needs to be done":
    "bảng này liệt kê người kèm số liệu của họ, nên không có thẻ nào được tạo; không cần làm gì thêm",
  "this table leads to other pages, so no cards were made from it; nothing needs to be done":
    "bảng này dẫn tới các trang khác, nên không có thẻ nào được tạo; không cần làm gì thêm",
  "this table lists the settings or the data of one program, so no cards were made from it; nothing needs to be done":
    "bảng này liệt kê thiết lập hoặc dữ liệu của một chương trình, nên không có thẻ nào được tạo; không cần làm gì thêm",
  "this table lists versions or required hardware, which change too often to be learnt, so no cards were made from it; nothing needs to be done":
    "bảng này liệt kê phiên bản hoặc cấu hình máy, những thứ thay đổi quá thường xuyên để học thuộc, nên không có thẻ nào được tạo; không cần làm gì thêm",
  "this table lists the versions of a document or a program, so no cards were made from it; nothing needs to be done":
    "bảng này liệt kê các phiên bản của một tài liệu hoặc chương trình, nên không có thẻ nào được tạo; không cần làm gì thêm",
  "this table says what is done on which day or at what time, so no cards were made from it; nothing needs to be done":
    "bảng này cho biết việc gì được làm vào ngày hay giờ nào, nên không có thẻ nào được tạo; không cần làm gì thêm",
  "this table says where people can be reached, so no cards were made from it; nothing needs to be done":
    "bảng này cho biết cách liên hệ với mọi người, nên không có thẻ nào được tạo; không cần làm gì thêm",
  "this table reads as a plan or timetable, so no cards were made from it; nothing needs to be done":
    "bảng này giống một kế hoạch hoặc thời gian biểu, nên không có thẻ nào được tạo; không cần làm gì thêm",
  "this table reads as the state of a project rather than knowledge, so no cards were made from it; move it under another heading if that is wrong":
    "bảng này giống tình trạng của một dự án hơn là kiến thức, nên không có thẻ nào được tạo; nếu không đúng, hãy chuyển bảng sang đề mục khác",
  "this table sets numbers against numbers, as trials do, so no cards were made from it; name the rows to get cards":
    "bảng này đặt số bên cạnh số như kết quả thử nghiệm, nên không có thẻ nào được tạo; hãy đặt tên cho các hàng để có thẻ",
  "this table shows rows of a data set rather than knowledge, so no cards were made from it; give the columns names in words if that is wrong":
    "bảng này trình bày các hàng của một tập dữ liệu hơn là kiến thức, nên không có thẻ nào được tạo; nếu không đúng, hãy đặt tên cột bằng chữ",
]
