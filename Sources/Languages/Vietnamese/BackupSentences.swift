/// What the commands say that back up, restore, export and import.
let backupSentences: [String: String] = [
  "The library is backed up: %1": "Thư viện đã được sao lưu: %1",
  "The log, %1{line|lines}, is backed up: %2": "Nhật ký, %1 dòng, đã được sao lưu: %2",
  "It holds the cards but not the deck files as you wrote them; 'ontap export' writes both.":
    "Bản này chứa các thẻ nhưng không chứa tệp bộ thẻ như bạn đã viết; 'ontap export' ghi cả hai.",
  "The deck %1 has a file of its own now: %2": "Bộ thẻ %1 nay có tệp riêng: %2",
  "No backups yet; one is made when a day's first session ends.":
    "Chưa có bản sao lưu nào; một bản được tạo khi phiên ôn đầu tiên trong ngày kết thúc.",
  "no backup was made, and what you did is saved: %1":
    "không tạo được bản sao lưu, nhưng những gì bạn làm đã được lưu: %1",
  "%1 was taken away meanwhile; what was in it is in %2, and 'ontap restore' brings it back":
    "%1 đã bị lấy đi trong lúc này; những gì trong đó nằm ở %2, và 'ontap restore' lấy lại",
  "%1 was taken away meanwhile, and what was in it cannot be kept: %2":
    "%1 đã bị lấy đi trong lúc này, và không giữ lại được những gì trong đó: %2",
  "A fuller backup is there: %1, with %2 lines.":
    "Có một bản sao lưu đầy đủ hơn: %1, với %2 dòng.",
  "no backup was made: %1 is damaged; 'ontap doctor --repair' saves what can be saved":
    "không tạo được bản sao lưu: %1 bị hỏng; 'ontap doctor --repair' cứu những gì cứu được",
  "%1  %2{line|lines}, %3 kB, %4": "%1  %2 dòng, %3 kB, %4",

  // Restoring
  "The library is what it was in %1.": "Thư viện giờ như trong %1.",
  "What it was until now is kept: %1": "Trạng thái trước đó được giữ ở: %1",
  "%1 was a link and is a file now; %2 stays as it was.":
    "%1 trước là liên kết, nay là tệp; %2 vẫn như cũ.",
  "there is no backup in %1; name a file": "không có bản sao lưu nào trong %1; hãy nêu một tệp",
  "no backup has a name that begins with %1; 'ontap backups' lists them":
    "không bản sao lưu nào có tên bắt đầu bằng %1; 'ontap backups' liệt kê các bản",
  "nothing was changed": "không có gì bị thay đổi",
  "nothing was changed; add --yes to restore without a question":
    "không có gì bị thay đổi; thêm --yes để khôi phục mà không hỏi",
  "Restore it? [y/N] ": "Khôi phục? [c/K] ",
  "the backup %1 is damaged; nothing was changed; 'ontap backups' lists the others":
    "bản sao lưu %1 bị hỏng; không có gì bị thay đổi; 'ontap backups' liệt kê các bản khác",
  "%1 is no copy of a library and is not replaced; name another file":
    "%1 không phải là bản sao của thư viện nên không bị thay thế; hãy chọn tệp khác",
  "There is no library now; nothing is lost.": "Hiện không có thư viện; không mất gì cả.",
  "%1 is no backup of a library; nothing was changed; what 'ontap export' wrote is for 'ontap import'":
    "%1 không phải là bản sao lưu của thư viện; không có gì bị thay đổi; tệp do 'ontap export' ghi là để dùng với 'ontap import'",
  "The library cannot be read; it will be kept under another name.":
    "Không đọc được thư viện; nó sẽ được giữ dưới tên khác.",
  "All that the log holds now is in the backup as well.":
    "Mọi điều trong nhật ký hiện nay cũng có trong bản sao lưu.",
  "The log loses %1{review|reviews} and %2{other act|other acts} that are not in the backup.":
    "Nhật ký sẽ mất %1 lượt ôn và %2 thao tác khác không có trong bản sao lưu.",

  // Exporting and importing
  "%1: the log, %2{line|lines}, is written.": "%1: đã ghi nhật ký, %2 dòng.",
  "%1 is no library that 'ontap export' wrote; name the file that it wrote":
    "%1 không phải thư viện do 'ontap export' ghi; hãy nêu tệp mà lệnh ấy đã ghi",
  "%1 was exported by a newer Ontap; please update this program":
    "%1 do một bản Ontap mới hơn xuất; hãy cập nhật chương trình này",
  "%1 is damaged; export the library once more": "%1 bị hỏng; hãy xuất thư viện lần nữa",
  "line %1 of the log in %2 says what this version cannot read; nothing was imported":
    "dòng %1 của nhật ký trong %2 ghi điều mà phiên bản này không đọc được; không nhập gì cả",
  "line %1 of the log in %2 does not match its checksum; nothing was imported":
    "dòng %1 của nhật ký trong %2 không khớp với mã kiểm tra của nó; không nhập gì cả",
  "the log in %1 is not the one that was exported; nothing was imported":
    "nhật ký trong %1 không phải nhật ký đã được xuất; không nhập gì cả",
  "warning: %1 is not there, so the export has the cards of %2, but not their file":
    "cảnh báo: không có %1, nên bản xuất có các thẻ của %2 nhưng không có tệp của chúng",
  "line %1 of the log in %2 is another here, as where a library was copied and both were used; nothing was imported; keep one of the two, and make the other anew of its export":
    "dòng %1 của nhật ký trong %2 khác với dòng ở đây, như khi thư viện được chép và cả hai bản đều được dùng; không nhập gì cả; hãy giữ một trong hai, và tạo lại bản kia từ tệp xuất của nó",
  "%1{line of the log is|lines of the log are} new here, %2 were here already.":
    "%1 dòng của nhật ký là mới, %2 dòng đã có sẵn.",
  "The deck %1 was removed here, and stays so; 'ontap add' with its file or its lesson brings it back.":
    "Bộ thẻ %1 đã bị gỡ khỏi đây và vẫn như vậy; 'ontap add' với tệp hoặc bài học của nó sẽ đưa nó trở lại.",
  "The deck %1 stays as it is here, without %2{card|cards} of the file; copy what you want of its deck file into %3.":
    "Bộ thẻ %1 ở đây giữ nguyên, thiếu %2 thẻ có trong tệp; hãy chép những gì bạn muốn từ tệp bộ thẻ kia vào %3.",
  "New here: %1{deck|decks}, %2.": "Mới: %1 bộ thẻ, %2.",
  "The settings are those of the file.": "Các thiết lập là của tệp ấy.",

  // Why a backup was made
  "of the day": "của ngày",
  "asked for": "theo yêu cầu",
  "before a newer version changed the file": "trước khi một phiên bản mới hơn đổi tệp",
  "before an import": "trước khi nhập",
  "before a restore": "trước khi khôi phục",
  "before a repair": "trước khi sửa",
  "what was restored": "trạng thái đã khôi phục",
]
