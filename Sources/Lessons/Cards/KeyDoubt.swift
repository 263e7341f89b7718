/// Why a row's name is not asked for by one of its cells.
enum KeyDoubt: Error, Hashable, Sendable {
  case figures, kind, repeated, long, vague, holdsKey, sharesWord, inQuestion

  /// Said of the cell.
  var sentence: String {
    switch self {
    case .figures: "its column is figures, grades or marks, which tell no row"
    case .kind: "it is no wording that tells its row"
    case .repeated: "another row has the same cell"
    case .long: "it or the row's name is longer than 200 characters"
    case .vague: "it is too short to tell its row, and its column does not describe"
    case .holdsKey: "it holds the row's name"
    case .sharesWord: "it holds a word that only this row's name has"
    case .inQuestion: "the question would hold the answer"
    }
  }
}
