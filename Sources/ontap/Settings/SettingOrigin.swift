/// Where the value of a setting comes from, the strongest first.
enum SettingOrigin: Hashable {
  /// The option as it is typed.
  case flag(String)
  /// The variable's name.
  case environment(String)
  /// The file and the 1-based line.
  case file(String, line: Int)
  case usual

  var text: String {
    switch self {
    case .flag(let option): "flag \(option)"
    case .environment(let name): "environment \(name)"
    case .file(let path, let line): "\(path):\(line)"
    case .usual: "default"
    }
  }
}
