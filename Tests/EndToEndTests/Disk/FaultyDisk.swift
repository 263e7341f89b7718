import Foundation

/// The disk that keeps a diary and can fail, which lies beside the tests.
enum FaultyDisk {
  static let path: String? = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let folders = [tests, CommandLine.arguments.first ?? "", Ontap.path].map {
      URL(filePath: $0).deletingLastPathComponent()
    }
    return folders.map { $0.appending(path: "libFaultyDisk.so").path }
      .first(where: FileManager.default.fileExists)
  }()

  static let isThere = path != nil

  /// A long run takes every place that a short one takes some of.
  static let isLong = ProcessInfo.processInfo.environment["ONTAP_LONG"] != nil

  /// What goes wrong.
  enum Fault: String, CaseIterable {
    /// One operation reports an I/O error.
    case error
    /// That one and all others after it do.
    case gone
    /// From there on the disk is full; the first write comes half of the way.
    case full
    /// One write writes half of its bytes, and says so.
    case short
    /// One operation is to be tried again.
    case interrupted
    /// The program is killed before the operation.
    case death
  }
}

extension Home {
  /// What a program came to on the faulty disk, and the diary of it.
  struct Watched {
    var outcome: Child.Outcome
    var diary: Diary
  }

  /// Runs `ontap` with a diary of what it does in the library's folder.
  ///
  /// - Parameter place: The operation, counted from 1, that the fault strikes.
  func watch(
    _ arguments: [String], input: String? = nil, fault: FaultyDisk.Fault? = nil, at place: Int = 0
  ) throws -> Watched {
    guard let disk = FaultyDisk.path else { throw InVain(description: "no faulty disk") }
    let diary = path("diary")
    try? FileManager.default.removeItem(atPath: diary)
    let variables = ["LD_PRELOAD=\(disk)", "DISK_FOLDER=\(library)", "DISK_DIARY=\(diary)"]
    let wish = fault.map { ["DISK_FAULT=\(place) \($0.rawValue)"] } ?? []
    let outcome = try start(
      "/usr/bin/env", variables + wish + [Ontap.path] + arguments, input: input
    )
    .finish(within: 60)
    return Watched(
      outcome: outcome, diary: try Diary([UInt8](Data(contentsOf: URL(filePath: diary)))))
  }

  /// Puts the library's folder back to what it was when it was copied to a place.
  func putBack(_ copy: String) throws {
    try? FileManager.default.removeItem(atPath: library)
    try FileManager.default.copyItem(atPath: path(copy), toPath: library)
  }

  /// Copies the library's folder to a place.
  func keep(as copy: String) throws {
    try? FileManager.default.removeItem(atPath: path(copy))
    try FileManager.default.copyItem(atPath: library, toPath: path(copy))
  }
}
