/// What is said of completions and the manual page.
let setupSentences: [String: String] = [
  "%1: up to date; %2": "%1: đã mới nhất; %2",
  "%1: written; %2": "%1: đã ghi; %2",
  "bash reads it where the package bash-completion is set up.":
    "bash đọc tệp này nếu gói bash-completion đã được cài.",
  "zsh reads it with 'fpath=(%1/zsh/site-functions $fpath)' before compinit.":
    "zsh đọc tệp này nếu có 'fpath=(%1/zsh/site-functions $fpath)' trước compinit.",
  "fish reads it by itself.": "fish tự đọc tệp này.",
  "man finds it where ~/.local/bin is in PATH, else with 'man -M %1/man'.":
    "man tìm thấy tệp này nếu ~/.local/bin có trong PATH, nếu không thì dùng 'man -M %1/man'.",
  "A new shell knows them.": "Cửa sổ dòng lệnh mới mở sẽ nhận ra chúng.",
]
