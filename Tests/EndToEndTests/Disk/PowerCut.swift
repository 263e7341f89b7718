import Foundation
import TestKit

/// A command that was watched, and the power cuts that could have come while it ran.
struct PowerCut {
  /// A moment: as many entries of the diary have happened.
  struct Moment {
    var entries: Int
    var loss: VolatileDisk.Loss
    var isLast: Bool
  }

  let diary: Diary
  /// The copy of the library's folder as it was before.
  let before: String
  let root: String

  /// Calls a check for as many moments, spread over the whole time, with a folder in which lies what
  /// would have been found then.
  ///
  /// The last moment, at which all is done and nothing may be lost, is always among them.
  func eachMoment(
    _ count: Int, obeysSync: Bool = true, seed: Int = 1,
    _ check: (Moment, String) throws -> Void
  ) throws {
    var random = SplitMix(seed: seed)
    var disk = try VolatileDisk(copying: before, as: root, obeysSync: obeysSync)
    let end = diary.entries.count
    let losses: [VolatileDisk.Loss] = [.something, .everything, .something, .nothing]
    var moments = (0..<count).map { number in
      let range = (number * end / count)..<max((number + 1) * end / count, number * end / count + 1)
      return Moment(
        entries: Int.random(in: range, using: &random), loss: losses[number % 4], isLast: false)
    }
    moments += VolatileDisk.Loss.allCases.map { Moment(entries: end, loss: $0, isLast: true) }
    var taken = 0
    for moment in moments {
      for entry in diary.entries[taken..<moment.entries] { disk.take(entry) }
      taken = moment.entries
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "ontap-cut-\(UUID().uuidString)").path
      defer { try? FileManager.default.removeItem(atPath: folder) }
      try disk.write(to: folder, after: moment.loss, by: &random)
      try check(moment, folder)
    }
  }
}
