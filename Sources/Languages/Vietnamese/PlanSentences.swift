/// What adding a lesson or a deck file does.
let planSentences: [String: String] = [
  "added": "đã thêm",
  "updated": "đã cập nhật",
  "unchanged": "không đổi",
  "no cards": "không có thẻ",
  "the same cards": "vẫn những thẻ cũ",
  "%1 (not written: --dry-run)": "%1 (chưa ghi: --dry-run)",
  "%1{card|cards}, to be registered": "%1 thẻ, sẽ được ghi nhận",
  "No lessons yet; name some: 'ontap add lessons/'.":
    "Chưa có bài học nào; hãy nêu tên bài học: 'ontap add lessons/'.",

  // Counts
  "%1 back": "%1 trở lại",
  "%1 changed": "%1 thay đổi",
  "%1 renamed": "%1 đổi tên",
  "%1 moved": "%1 chuyển chỗ",
  "%1 kept as you edited them": "%1 giữ như bạn đã sửa",
  "%1 in conflict": "%1 xung đột",

  // Cards
  "new: %1": "mới: %1",
  "back: %1": "trở lại: %1",
  "changed: %1": "thay đổi: %1",
  "renamed: %1": "đổi tên: %1",
  "moved: to %1": "chuyển tới: %1",
  "retired: %1": "đã rút: %1",
  "kept: %1": "giữ: %1",
  "kept: %1 (the lesson has it no more)": "giữ: %1 (không còn trong bài học)",
  "conflict: %1 (yours stays)": "xung đột: %1 (giữ bản của bạn)",
  "lesson: %1": "bài học: %1",
  "… and %1 more; --json tells all": "… và %1 nữa; --json cho biết hết",
]
