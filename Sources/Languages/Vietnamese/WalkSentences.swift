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
  "%1 is neither a file nor a folder; give one of these":
    "%1 không phải tệp, cũng không phải thư mục; hãy cho một trong hai",
  "%1 cannot be read; check the permissions of the folder":
    "không đọc được %1; hãy kiểm tra quyền truy cập thư mục",
  "standard input": "đầu vào chuẩn",
  "%1 cannot be read: %2": "không đọc được %1: %2",
  "%1 cannot be made: %2": "không tạo được %1: %2",
  "%1 cannot be written: %2": "không ghi được %1: %2",
  "the folder %1 cannot be made: %2": "không tạo được thư mục %1: %2",
  "the output cannot be written: %1": "không ghi được kết quả ra: %1",

  // The system's reasons
  "permission denied; check the permissions":
    "không có quyền truy cập; hãy kiểm tra quyền",
  "operation not permitted; check the permissions":
    "thao tác không được phép; hãy kiểm tra quyền",
  "no such file or directory; check the spelling":
    "không có tệp hoặc thư mục như vậy; hãy kiểm tra cách viết",
  "is a directory; name a file": "đó là một thư mục; hãy nêu một tệp",
  "not a directory; check the spelling": "đó không phải thư mục; hãy kiểm tra cách viết",
  "no space left on device; make room and try again":
    "ổ đĩa hết chỗ; hãy dọn bớt rồi thử lại",
  "read-only file system; make it writable, or use another place":
    "hệ thống tệp chỉ cho đọc; hãy cho phép ghi hoặc dùng chỗ khác",
  "input/output error; the disk may be failing, copy your files elsewhere":
    "lỗi vào/ra; ổ đĩa có thể sắp hỏng, hãy chép tệp của bạn sang chỗ khác",
  "file name too long; choose a shorter one": "tên tệp quá dài; hãy chọn tên ngắn hơn",
  "too many levels of symbolic links; name the file itself":
    "quá nhiều tầng liên kết; hãy nêu chính tệp ấy",
]
