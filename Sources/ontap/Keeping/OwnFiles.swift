import Foundation
import Recall
import Storage

extension Shelf {
  /// Refuses to write a page or an export over what the library is made of: its own files, and the
  /// decks and lessons that it knows.
  ///
  /// - Parameter path: As ``World/absolute(_:)`` gives it.
  func checkOutput(_ path: String) throws {
    let path = Files.place(of: path)
    let own = Files.realPath(folder) ?? folder
    let isOwn = path == own || path.hasPrefix(own + "/")
    let isKnown = try reading { try $0.allDecks() }.contains { deck in
      [deck.path, deck.lessonPath].compactMap(\.self).contains { known in
        path == known || path == Files.realPath(known)
      }
    }
    guard !isOwn, !isKnown else {
      throw Failure(
        Sentence("\(path) belongs to the library and is not written over; name another file"))
    }
  }
}
