/// What is passed over in a folder, and why a file cannot be read or written.
let walkSentences: [String: String] = [
  "passed over: its name is hidden": "bỏ qua: tên ẩn",
  "passed over: this is %1 again": "bỏ qua: đây vẫn là %1",
  "passed over: this is no ordinary file": "bỏ qua: đây không phải tệp thường",
  "passed over: this link leads nowhere": "bỏ qua: liên kết này không dẫn tới đâu",
  "passed over: this link leads out of the folder": "bỏ qua: liên kết này dẫn ra ngoài thư mục",
  "passed over: this link leads to a folder read anyway":
    "bỏ qua: liên kết này dẫn tới một thư mục đằng nào cũng được đọc",
  "this folder cannot be read; check its permissions":
    "không đọc được thư mục này; hãy kiểm tra quyền truy cập",
  "this folder holds no lessons: no file that ends in .md, .markdown or .txt":
    "thư mục này không có bài học nào: không có tệp nào kết thúc bằng .md, .markdown hoặc .txt",

  "an empty PATH names nothing; give a file or a folder":
    "PATH trống không chỉ gì cả; hãy cho một tệp hoặc một thư mục",
  "%1 does not exist; check the spelling": "%1 không tồn tại; hãy kiểm tra cách viết",
  "%1 is neither a file nor a folder": "%1 không phải tệp, cũng không phải thư mục",
  "%1 cannot be read; check the permissions of the folder":
    "không đọc được %1; hãy kiểm tra quyền truy cập thư mục",
  "standard input": "đầu vào chuẩn",
  "%1 cannot be read: %2": "không đọc được %1: %2",
  "%1 cannot be made: %2": "không tạo được %1: %2",
  "%1 cannot be written: %2": "không ghi được %1: %2",
  "the folder %1 cannot be made: %2": "không tạo được thư mục %1: %2",
  "the output cannot be written: %1": "không ghi được kết quả ra: %1",

  // The system's reasons
  "permission denied": "không có quyền truy cập",
  "operation not permitted": "thao tác không được phép",
  "no such file or directory": "không có tệp hoặc thư mục như vậy",
  "is a directory": "đó là một thư mục",
  "not a directory": "đó không phải thư mục",
  "no space left on device": "ổ đĩa hết chỗ",
  "read-only file system": "hệ thống tệp chỉ cho đọc",
  "input/output error": "lỗi vào/ra",
  "file name too long": "tên tệp quá dài",
  "too many levels of symbolic links": "quá nhiều tầng liên kết",
]
