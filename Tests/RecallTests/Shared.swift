import Foundation
import Testing

/// The folder of test material beside the project, where there is one.
enum Shared {
  static let folder: URL? = {
    let environment = ProcessInfo.processInfo.environment["ONTAP_SHARED"]
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let url = environment.map { URL(filePath: $0) } ?? package.appending(path: "../shared")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }()

  static func has(_ path: String) -> Bool {
    folder.map { FileManager.default.fileExists(atPath: $0.appending(path: path).path) } ?? false
  }

  static func data(_ path: String) throws -> Data {
    try Data(contentsOf: #require(folder).appending(path: path))
  }
}
