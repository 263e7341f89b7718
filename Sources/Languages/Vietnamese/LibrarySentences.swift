/// What is wrong with the library, and what `ontap doctor` says of it.
let librarySentences: [String: String] = [
  // Why it cannot be used
  "%1 cannot be used: %2": "không dùng được %1: %2",
  "%1 cannot grow: the disk is full; what was saved before is safe":
    "%1 không ghi thêm được: ổ đĩa đã đầy; những gì đã lưu trước đó vẫn an toàn",
  "%1 is another program's database; move it away, or name another folder with --library":
    "%1 là cơ sở dữ liệu của chương trình khác; hãy chuyển nó đi nơi khác, hoặc nêu thư mục khác bằng --library",
  "%1 is damaged; nothing was written; 'ontap doctor --repair' saves what can be saved":
    "%1 bị hỏng; không có gì được ghi; 'ontap doctor --repair' cứu những gì còn cứu được",
  "%1 is missing or empty, and %2{backup of it is|backups of it are} there; 'ontap restore' brings the newest back; to begin anew, move the folder backups away":
    "%1 bị mất hoặc rỗng, nhưng còn %2 bản sao lưu của nó; 'ontap restore' lấy lại bản mới nhất; muốn bắt đầu lại từ đầu, hãy chuyển thư mục backups đi nơi khác",
  "%1 and its backups hold nothing that can be saved; nothing was changed; move them away to begin anew with the decks that are there":
    "%1 và các bản sao lưu của nó không còn gì cứu được; không có gì bị thay đổi; hãy chuyển chúng đi nơi khác để bắt đầu lại với các bộ thẻ hiện có",
  "this command only reads, as a newer Ontap wrote %1; please update this program":
    "lệnh này chỉ đọc, vì %1 do một bản Ontap mới hơn ghi; hãy cập nhật chương trình này",
  "this command only reads, as %1 may not be written":
    "lệnh này chỉ đọc, vì không được phép ghi %1",
  "%1 is in use by another program that is writing; try again in a moment":
    "%1 đang được một chương trình khác ghi; hãy thử lại sau giây lát",
  "%1 is in use by %2 (process %3); try again in a moment":
    "%1 đang được %2 (tiến trình %3) sử dụng; hãy thử lại sau giây lát",
  "%1 is in use by process %2; try again in a moment":
    "%1 đang được tiến trình %2 sử dụng; hãy thử lại sau giây lát",
  "this command only reads, as %1 is damaged; 'ontap doctor --repair' saves what can be saved, and 'ontap restore' goes back to a backup":
    "lệnh này chỉ đọc, vì %1 bị hỏng; 'ontap doctor --repair' cứu những gì còn cứu được, và 'ontap restore' quay về một bản sao lưu",
  "Ontap was cut off last time; checking that the library is whole.":
    "Lần trước Ontap bị ngắt giữa chừng; đang kiểm tra xem thư viện có nguyên vẹn không.",
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
  "the disk reports an error; what was saved before is safe":
    "ổ đĩa báo lỗi; những gì đã lưu trước đó vẫn an toàn",
  "the file cannot be opened; check its permissions and those of its folder":
    "không mở được tệp; hãy kiểm tra quyền của nó và của thư mục chứa nó",
  "nobody can tell which backups lie here; make this folder readable":
    "không biết được bản sao lưu nào nằm ở đây; hãy cho phép đọc thư mục này",
  "the file cannot be opened; check the disk, and try again":
    "không mở được tệp; hãy kiểm tra ổ đĩa rồi thử lại",
  "the file was taken away meanwhile; put it back before you start again, or 'ontap restore'":
    "tệp đã bị lấy đi trong lúc này; hãy đặt lại trước khi bắt đầu lại, hoặc 'ontap restore'",
  "The deck in %1 was not known any more, and is asked again.":
    "Bộ thẻ trong %1 không còn được biết đến, nay được hỏi lại.",
  "another command has put another file in its place; start this one again":
    "một lệnh khác đã thay tệp này bằng tệp khác; hãy chạy lại lệnh này",
  "%1 belongs to the library and is not written over; name another file":
    "%1 thuộc về thư viện nên không bị ghi đè; hãy nêu tệp khác",

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
  "%1{card|cards}, %2{answer|answers} in the log, those taken back included":
    "%1 thẻ, %2 câu trả lời trong nhật ký, kể cả những câu đã rút lại",
  "%1{schedule was|schedules were} made anew from the log": "%1 lịch ôn đã được lập lại từ nhật ký",
  "%1{card was|cards were} made what the deck files say":
    "%1 thẻ đã được làm cho giống với các tệp bộ thẻ",
  "All is well: the file is whole, and every schedule is the log's replay.":
    "Mọi thứ đều ổn: tệp nguyên vẹn, và mọi lịch ôn đều khớp với nhật ký.",
  "Problem: %1": "Vấn đề: %1",
  "'ontap doctor --rebuild' makes schedules and cards anew; the log is not touched.":
    "'ontap doctor --rebuild' lập lại các lịch ôn và các thẻ; nhật ký giữ nguyên.",
  "'ontap doctor --repair' saves what can be saved, and keeps the damaged file as it is.":
    "'ontap doctor --repair' cứu những gì còn cứu được, và giữ nguyên tệp bị hỏng.",
  "Last backup: %1": "Bản sao lưu cuối: %1",
  "the newest backup, %1, cannot be looked at: %2":
    "không xem được bản sao lưu mới nhất, %1: %2",
  "the newest backup, %1, is damaged; 'ontap backup' makes another":
    "bản sao lưu mới nhất, %1, đã bị hỏng; 'ontap backup' sẽ tạo một bản khác",
  "Last backup: none yet": "Bản sao lưu cuối: chưa có",
  "Language: %1 (locale %2)": "Ngôn ngữ: %1 (locale %2)",
  "Language: %1 (no locale is set)": "Ngôn ngữ: %1 (chưa đặt locale)",
  "%1{card has|cards have} a history but no deck; the history stays, and 'ontap add FILE' brings a deck back":
    "%1 thẻ có lịch sử nhưng không còn bộ thẻ; lịch sử vẫn được giữ, và 'ontap add FILE' đưa bộ thẻ trở lại",
  "%1{line of the log was|lines of the log were} lost before a repair":
    "%1 dòng của nhật ký đã mất trước một lần sửa",
  "the header of the file forbids every program to write to it":
    "phần đầu của tệp cấm mọi chương trình ghi vào nó",
  "it is no ordinary file; move it away": "đó không phải tệp thường; hãy chuyển nó đi nơi khác",
  "the library has no name for the lines that it writes":
    "thư viện không có tên cho những dòng mà nó ghi",
  "Warning: %1 lies in a folder that %2 copies; two machines must not write one library, so use 'ontap export' and 'ontap import' between them":
    "Cảnh báo: %1 nằm trong thư mục do %2 sao chép; hai máy không được ghi cùng một thư viện, nên hãy dùng 'ontap export' và 'ontap import' giữa chúng",
  "%1{card|cards} of the deck %2 are not what its file says":
    "%1 thẻ của bộ thẻ %2 không giống với tệp của nó",
  "%1:%2: this is no deck file any more, and the deck %3 stays as it was last read; write the lines '---', 'deck: %4' and '---' above it again, or move it away and add its lesson":
    "%1:%2: đây không còn là tệp bộ thẻ, và bộ thẻ %3 giữ nguyên như lần đọc cuối; hãy ghi lại các dòng '---', 'deck: %4' và '---' lên đầu tệp, hoặc chuyển tệp đi chỗ khác rồi thêm lại bài học của nó",

  // What a repair did
  "The library is whole; there was nothing to repair.":
    "Thư viện nguyên vẹn; không có gì phải sửa.",
  "The damaged file is kept as it is: %1": "Tệp bị hỏng được giữ nguyên: %1",
  "%1{line of the log was|lines of the log were} saved from it; there was no sound backup.":
    "%1 dòng của nhật ký đã được cứu từ đó; không có bản sao lưu lành lặn nào.",
  "%1{line of the log was|lines of the log were} saved from it, and %2 more from the backup %3.":
    "%1 dòng của nhật ký đã được cứu từ đó, và thêm %2 dòng từ bản sao lưu %3.",
  "%1{line is lost; its number is|lines are lost; their numbers are} written down in the log.":
    "%1 dòng đã mất; số thứ tự được ghi lại trong nhật ký.",
  "No line before the last one is missing.": "Không thiếu dòng nào trước dòng cuối.",
  "The last line is of %1; whatever was written after it is lost.":
    "Dòng cuối thuộc %1; những gì được ghi sau đó đã mất.",
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
  "%1{line of the log is|lines of the log are} missing": "thiếu %1 dòng của nhật ký",
  "the file has not the tables, indexes and triggers of a library: %1":
    "tệp không có đúng các bảng, chỉ mục và trigger của một thư viện: %1",
  "%1{schedule differs|schedules differ} from the replay of the log":
    "%1 lịch ôn không khớp với nhật ký",
  "%1{suspension or flag differs|suspensions or flags differ} from the log":
    "%1 lần tạm ngưng hoặc cắm cờ không khớp với nhật ký",
]
