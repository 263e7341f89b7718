/// Remarks about deck files.
let deckFindings: [String: String] = [
  "another card above asks the same with another answer; make the questions differ":
    "một thẻ ở trên cũng hỏi như vậy nhưng đáp án khác; hãy viết câu hỏi khác nhau",
  "this line parts two versions of the file; keep the wording that counts, and take the marks out":
    "dòng này ngăn cách hai phiên bản của tệp; hãy giữ cách viết đúng và bỏ các dấu này",
  "the question holds its answer; word it so that the answer must be remembered":
    "câu hỏi chứa sẵn đáp án; hãy viết lại sao cho phải nhớ mới trả lời được",
  "these brackets are empty, so nothing is asked here; write the answer in them":
    "cặp ngoặc này để trống nên ở đây không hỏi gì; hãy viết đáp án vào trong ngoặc",
  "this answer has no question; write a line that begins with Q: above it":
    "đáp án này không có câu hỏi; hãy viết phía trên nó một dòng bắt đầu bằng Q:",
  "this bracket is never closed, so nothing is asked here; close it, or write \\[ for a bracket":
    "ngoặc này không được đóng nên ở đây không hỏi gì; hãy đóng ngoặc, hoặc viết \\[ nếu chỉ muốn một dấu ngoặc",
  "this cloze text hides nothing; put what is to be asked in [brackets]":
    "đoạn điền khuyết này không che gì cả; hãy đặt phần cần hỏi trong [ngoặc vuông]",
  "this comment is never closed, so what stands below it is read; end it with -->":
    "chú thích này không được đóng nên phần bên dưới vẫn được đọc; hãy kết thúc nó bằng -->",
  "this comment is not as Ontap wrote it, so that the card above it has lost its place in the lesson; make it again what it was, or move the file away and add its lesson":
    "chú thích này không còn như Ontap đã ghi, nên thẻ phía trên nó mất vị trí trong bài học; hãy khôi phục nó như cũ, hoặc chuyển tệp đi chỗ khác rồi thêm lại bài học của nó",
  "this line holds bytes that are not UTF-8; save the file as UTF-8":
    "dòng này chứa byte không phải UTF-8; hãy lưu tệp bằng UTF-8",
  "this question has no answer; write a line that begins with A: below it":
    "câu hỏi này không có đáp án; hãy viết bên dưới nó một dòng bắt đầu bằng A:",
  "this question is empty; write it after Q:": "câu hỏi này để trống; hãy viết nó sau Q:",
  "this text hides more than %1 pieces, of which so many are asked; split it":
    "đoạn này che hơn %1 chỗ, và chỉ chừng ấy chỗ được hỏi; hãy chia nhỏ nó",
  "the deck %1 asks what this line says as well; the two never come on one day":
    "bộ thẻ %1 cũng hỏi điều mà dòng này nói; hai thẻ không bao giờ được hỏi trong cùng một ngày",
  "this lesson is not there any more; its deck %1 stays as it is":
    "bài học này không còn nữa; bộ thẻ %1 của nó giữ nguyên",
]
