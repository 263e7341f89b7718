/// Remarks about the bytes of a lesson, and about letters that were put right.
let lessonTextFindings: [String: String] = [
  // Encodings
  "the file holds %1 bytes, more than the %2 of the largest lesson read here; split it":
    "tệp có %1 byte, vượt quá mức %2 byte của bài học lớn nhất có thể đọc; hãy chia nhỏ tệp",
  "the file is UTF-16 and was read as such; save it as UTF-8, which every program reads":
    "tệp này dùng UTF-16 và đã được đọc như vậy; hãy lưu lại bằng UTF-8, loại mà chương trình nào cũng đọc được",
  "the file is no text, so nothing was read from it; save it as text":
    "tệp này không phải văn bản nên không có gì được đọc từ nó; hãy lưu nó dạng văn bản",
  "the file is not UTF-8 but looks like %1; save it as UTF-8":
    "tệp này không phải UTF-8 mà có vẻ là %1; hãy lưu lại bằng UTF-8",
  "the file is not UTF-8; save it as UTF-8":
    "tệp này không phải UTF-8; hãy lưu lại bằng UTF-8",

  // Bytes and characters of a line
  "a byte here is not UTF-8": "có một byte ở đây không phải UTF-8",
  "%1 stretches of bytes here are not UTF-8": "có %1 đoạn byte ở đây không phải UTF-8",
  "%1; a table row on this line gives no card until the file is saved as UTF-8":
    "%1; nếu dòng này là một hàng của bảng thì hàng ấy không cho thẻ nào cho đến khi tệp được lưu bằng UTF-8",
  "a control character (%1) was replaced": "một ký tự điều khiển (%1) đã được thay thế",
  "%1 control characters were replaced, the first is %2":
    "%1 ký tự điều khiển đã được thay thế, ký tự đầu tiên là %2",
  "%1; a table row on this line gives no card":
    "%1; nếu dòng này là một hàng của bảng thì hàng ấy không cho thẻ nào",
  "a letter was lost before (U+FFFD stands for it); a table row on this line gives no card until the letter is written in":
    "một chữ cái đã bị mất từ trước (thay bằng U+FFFD); nếu dòng này là một hàng của bảng thì hàng ấy không cho thẻ nào cho đến khi chữ đó được viết lại",

  // Letters put right
  "the text was UTF-8 read as %1 and saved again; %2; 'ontap repair' prints the text put right":
    "văn bản này vốn là UTF-8 nhưng đã bị đọc nhầm thành %1 rồi lưu lại; %2; 'ontap repair' in ra văn bản đã sửa",
  "letters were saved as question marks, and nothing tells which ones they were; what is lost gives no card; get the lesson anew from where it came":
    "các chữ cái đã bị lưu thành dấu chấm hỏi và không có gì cho biết đó là chữ nào; phần bị mất không tạo thẻ; hãy lấy lại bài học từ nguồn",
  "there is nothing that 'ontap repair' can put right, but the text is not clean; see the remarks":
    "không có gì mà 'ontap repair' sửa được, nhưng văn bản không sạch; hãy xem các ghi chú",
  "the text was UTF-8 read in another encoding and saved again, and too many of its bytes are lost to restore it; what is lost gives no card; get the lesson anew from where it came":
    "văn bản này vốn là UTF-8 nhưng đã bị đọc nhầm bảng mã rồi lưu lại, và mất quá nhiều byte nên không khôi phục được; phần đã mất không cho thẻ nào; hãy lấy lại bài học từ nguồn của nó",
  "UTF-8 read as %1 and saved again; %2": "UTF-8 bị đọc nhầm thành %1 rồi lưu lại; %2",
  "all %1 letters were restored": "cả %1 chữ cái đã được khôi phục",
  "%1{letter was|letters were} restored": "%1 chữ cái đã được khôi phục",
  "%1, %2 of them by guess": "%1, trong đó %2 chữ là phỏng đoán",
  "%1, and %2 could not be": "%1, còn %2 chữ thì không khôi phục được",
  "a letter of this line could not be restored; a table row on it gives no card until the letter is written in":
    "có một chữ cái của dòng này không khôi phục được; nếu dòng này là một hàng của bảng thì hàng ấy không cho thẻ nào cho đến khi chữ đó được viết lại",
  "%1 letters of this line could not be restored; a table row on it gives no card until the letters are written in":
    "có %1 chữ cái của dòng này không khôi phục được; nếu dòng này là một hàng của bảng thì hàng ấy không cho thẻ nào cho đến khi các chữ đó được viết lại",
  "too much of the text is lost to repair it; get the lesson anew from where it came":
    "văn bản mất quá nhiều nên không sửa được; hãy lấy lại bài học từ nguồn của nó",
  "the text is clean; there is nothing to repair": "văn bản không bị hỏng; không có gì phải sửa",
]
