/// What is said of the settings.
let settingsSentences: [String: String] = [
  "a whole number, 0 or more": "số nguyên, từ 0 trở lên",
  "a whole number, %1 or more": "số nguyên, từ %1 trở lên",
  "an hour from 0 to 23": "giờ từ 0 đến 23",
  "a share from 0.50 to 0.99": "tỷ lệ từ 0.50 đến 0.99",
  "none, or minutes from 1 to %1": "none, hoặc số phút từ 1 đến %1",
  "%1 or %2": "%1 hoặc %2",
  "it must be %1": "phải là %1",
  "%1 is %2 now": "%1 bây giờ là %2",
  "%1 is %2 for %3 now": "%1 của %3 bây giờ là %2",
  "%1: line %2 of %3.": "%1: dòng %2 của %3.",
  "%1, as it is unless set otherwise.": "%1, như mặc định.",
  "The file is changed, but %1 counts before it: %2.":
    "Tệp đã được sửa, nhưng %1 được ưu tiên hơn: %2.",
  "this is not a text, so the defaults are used": "đây không phải văn bản, nên dùng mặc định",
  "this line says nothing that is known; write it as 'key = value' or '# comment'":
    "không hiểu dòng này; hãy viết 'key = value' hoặc '# chú thích'",
  "this heading is unknown; write it as '[deck NAME]'; the lines below it are passed over":
    "không biết đề mục này; hãy viết '[deck TÊN]'; các dòng bên dưới bị bỏ qua",
  "%1, so it is passed over": "%1, nên bị bỏ qua",
  "%1 cannot be set for one deck; set it above the first heading":
    "không thể đặt %1 cho riêng một bộ thẻ; hãy đặt ở trên đề mục đầu tiên",
  "%1 is '%2': %3, so it is passed over": "%1 là '%2': %3, nên bị bỏ qua",
  "%1 is set in line %2 already; this line counts":
    "%1 đã được đặt ở dòng %2; dòng này có hiệu lực",
  "there is no deck '%1' (did you mean '%2'?)": "không có bộ thẻ '%1' (ý bạn là '%2'?)",
  "there is no deck '%1'; 'ontap decks' lists them":
    "không có bộ thẻ '%1'; 'ontap decks' liệt kê các bộ thẻ",
  "%1 is %2 from now on, as nothing else is set": "từ bây giờ %1 là %2, vì không đặt gì khác",
  "there is no setting '%1'": "không có thiết lập '%1'",
  "there is no setting '%1' (did you mean '%2'?)":
    "không có thiết lập '%1' (ý bạn là '%2'?)",
  "%1; 'ontap config' lists them": "%1; 'ontap config' liệt kê các thiết lập",
  "%1; the settings' defaults are used": "%1; dùng các thiết lập mặc định",
  "%1 cannot be read; the settings' defaults are used":
    "không đọc được %1; dùng các thiết lập mặc định",
  "warning: %1": "cảnh báo: %1",
  "%1 cannot be '%2'; it must be %3": "%1 không thể là '%2'; phải là %3",
  "%1 cannot be set for one deck; leave --deck out":
    "không thể đặt %1 cho riêng một bộ thẻ; hãy bỏ --deck",
  "%1 is %2 from now on, as %3 says": "từ bây giờ %1 là %2, như %3 ghi",
  "%1 is passed over: what %2 is belongs into the log; 'ontap config %3 VALUE' sets it":
    "%1 bị bỏ qua: giá trị của %2 phải nằm trong nhật ký; 'ontap config %3 GIÁ-TRỊ' đặt nó",
  "%1 is no file; move it away": "%1 không phải là tệp; hãy dời nó đi",
  "HOME is not set; name a folder with XDG_DATA_HOME":
    "HOME chưa được đặt; hãy chỉ một thư mục bằng XDG_DATA_HOME",
  "no deck's name contains '%1'; did you mean 'ontap decks %2'?":
    "không bộ thẻ nào có tên chứa '%1'; ý bạn là 'ontap decks %2'?",
]
