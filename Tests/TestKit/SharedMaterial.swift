package import Foundation

/// Lessons and vectors that lie in `shared` beside the package, or where `ONTAP_SHARED` says.
///
/// They are no part of the package: a test that needs them is skipped where they are missing.
package enum SharedMaterial {
  package static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["ONTAP_SHARED"] {
      return URL(filePath: path)
    }
    // This file lies three levels below the package's folder.
    let package = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return package.deletingLastPathComponent().appending(path: "shared")
  }()

  package static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }

  package static func data(_ path: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: path))
  }
}
