import Foundation

/// The texts that a fuzzer starts from, written where libFuzzer looks for them.
package enum SeedCorpus {
  /// Writes the seeds into the first folder of a fuzzer's command line, where there is one.
  package static func write(_ seeds: [[UInt8]]) {
    guard let folder = CommandLine.arguments.dropFirst().first(where: { !$0.hasPrefix("-") }) else {
      return
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
      isFolder.boolValue
    else { return }
    for (number, seed) in seeds.enumerated() {
      try? Data(seed).write(to: URL(filePath: folder).appending(path: "seed-\(number)"))
    }
  }
}
