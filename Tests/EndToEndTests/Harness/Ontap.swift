import Foundation

/// The program under test: a real executable, as a learner starts it.
enum Ontap {
  /// `ONTAP_BINARY`, else the executable that was built beside these tests.
  static let path: String = {
    if let path = ProcessInfo.processInfo.environment["ONTAP_BINARY"], !path.isEmpty { return path }
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let folders = [tests, CommandLine.arguments.first ?? ""].map {
      URL(filePath: $0).deletingLastPathComponent()
    }
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let candidates = (folders + [package.appending(path: ".build/debug")]).map {
      $0.appending(path: "ontap").path
    }
    return candidates.first(where: FileManager.default.isExecutableFile) ?? "ontap"
  }()

  /// Whether the program has the hooks that crash it for tests, which a release binary lacks.
  static let hasHooks =
    (try? Data(contentsOf: URL(filePath: path)))
    .map { $0.range(of: Data("ONTAP_TRAP".utf8)) != nil } ?? false

  /// The path of another program, such as `sqlite3`; nil where it is not installed.
  static func tool(_ name: String) -> String? {
    ["/usr/bin", "/bin", "/usr/sbin", "/usr/local/bin"].map { "\($0)/\(name)" }
      .first(where: FileManager.default.isExecutableFile)
  }

  /// True where strace is there and may look at other processes.
  static let canTrace: Bool = {
    guard let strace = tool("strace"), let program = tool("true") else { return false }
    let trace = Process()
    trace.executableURL = URL(filePath: strace)
    trace.arguments = ["-o", "/dev/null", program]
    trace.standardError = FileHandle.nullDevice
    guard (try? trace.run()) != nil else { return false }
    trace.waitUntilExit()
    return trace.terminationStatus == 0
  }()
}
