/// What is wrong with the library, and what `ontap doctor` says of it.
let librarySentences: [String: String] = [
  // Why it cannot be used
  "%1 cannot be used: %2": "không dùng được %1: %2",
  "%1 cannot grow: the disk is full; what was saved before is safe":
    "%1 không ghi thêm được: ổ đĩa đã đầy; những gì đã lưu trước đó vẫn an toàn",
  "%1 is another program's database; move it away, or name another folder with --library":
    "%1 là cơ sở dữ liệu của chương trình khác; hãy chuyển nó đi nơi khác, hoặc nêu thư mục khác bằng --library",
  "%1 is damaged; nothing was written; copy it to a safe place, then run 'ontap doctor'":
    "%1 bị hỏng; không có gì được ghi; hãy chép nó vào nơi an toàn rồi chạy 'ontap doctor'",
  "%1 is in use by another program that is writing; try again in a moment":
    "%1 đang được một chương trình khác ghi; hãy thử lại sau giây lát",
  "%1 is not an Ontap library; move it away, or name another folder with --library":
    "%1 không phải thư viện của Ontap; hãy chuyển nó đi nơi khác, hoặc nêu thư mục khác bằng --library",
  "%1 may not be written; check the permissions of the file and its folder":
    "không được phép ghi %1; hãy kiểm tra quyền truy cập tệp và thư mục của nó",
  "%1 was written by a newer Ontap; nothing was changed; please update this program":
    "%1 do một bản Ontap mới hơn ghi; không có gì bị thay đổi; hãy cập nhật chương trình này",
  "the copy is not what was copied": "bản sao không giống bản gốc",
  "the copy is not there any more": "bản sao không còn ở đó nữa",
  "the database layer gave up": "tầng cơ sở dữ liệu bỏ cuộc",
  "the database refused the command": "cơ sở dữ liệu từ chối lệnh",
  "the disk reports an error": "ổ đĩa báo lỗi",
  "the file cannot be opened": "không mở được tệp",

  // What the examination found
  "Program: %1 (Ontap %2)": "Chương trình: %1 (Ontap %2)",
  "Library: %1 (format %2)": "Thư viện: %1 (định dạng %2)",
  "Decks: %1": "Bộ thẻ: %1",
  "Settings: %1": "Thiết lập: %1",
  "Settings: %1 (not there, so the defaults count)":
    "Thiết lập: %1 (không có tệp này, nên dùng các giá trị mặc định)",
  "Terminal: %1": "Thiết bị đầu cuối: %1",
  "none at standard output, so reviews are lines of text":
    "đầu ra chuẩn không phải thiết bị đầu cuối, nên ôn bằng các dòng văn bản",
  "%1, %2 columns of %3 rows, %4, %5 signs, %6": "%1, %2 cột, %3 dòng, %4, ký hiệu %5, %6",
  "colours": "có màu",
  "no colours": "không màu",
  "full-screen reviews": "ôn toàn màn hình",
  "reviews in lines of text": "ôn bằng các dòng văn bản",
  "Schedules %1, replay of the log %2": "Lịch ôn %1, phát lại nhật ký %2",
  "%1{card|cards}, %2{review|reviews}": "%1 thẻ, %2 lượt ôn",
  "%1{schedule was|schedules were} made anew from the log": "%1 lịch ôn đã được lập lại từ nhật ký",
  "All is well: the file is whole, and every schedule is the log's replay.":
    "Mọi thứ đều ổn: tệp nguyên vẹn, và mọi lịch ôn đều khớp với nhật ký.",
  "Problem: %1": "Vấn đề: %1",
  "'ontap doctor --rebuild' makes the schedules anew; the log is not touched.":
    "'ontap doctor --rebuild' lập lại các lịch ôn; nhật ký giữ nguyên.",
  "Keep a copy of %1 before anything else is done with it.":
    "Hãy giữ một bản sao của %1 trước khi làm bất cứ việc gì khác với nó.",
  "the database file is damaged: %1": "tệp cơ sở dữ liệu bị hỏng: %1",
  "some cards belong to no deck": "một số thẻ không thuộc bộ thẻ nào",
  "a line of the log (%1) does not match its checksum":
    "một dòng của nhật ký (%1) không khớp với mã kiểm tra của nó",
  "%1 lines of the log (%2) do not match their checksum":
    "%1 dòng của nhật ký (%2) không khớp với mã kiểm tra của chúng",
  "a line of the log (%1) says what this version cannot read":
    "một dòng của nhật ký (%1) ghi điều mà phiên bản này không đọc được",
  "%1 lines of the log (%2) say what this version cannot read":
    "%1 dòng của nhật ký (%2) ghi điều mà phiên bản này không đọc được",
  "the log has %1{line|lines} of a writer where %2 were written":
    "nhật ký có %1 dòng của một máy, trong khi %2 dòng đã được ghi",
  "%1{schedule differs|schedules differ} from the replay of the log":
    "%1 lịch ôn không khớp với nhật ký",
  "%1{suspension or flag differs|suspensions or flags differ} from the log":
    "%1 lần tạm ngưng hoặc cắm cờ không khớp với nhật ký",
]
