import Recall

/// Why a row's name is not asked for by one of its cells.
enum KeyDoubt: Error, Hashable, Sendable {
  case figures, kind, repeated, long, vague, holdsKey, sharesWord, inQuestion, asks

  /// Said of the cell.
  var sentence: Sentence {
    switch self {
    case .figures: Sentence("its column is figures, grades or marks, which tell no row")
    case .kind: Sentence("it is no wording that tells its row")
    case .repeated: Sentence("another row has the same cell")
    case .long: Sentence("it or the row's name is longer than 200 characters")
    case .vague: Sentence("it is too short to tell its row, and its column does not describe")
    case .holdsKey: Sentence("it holds the row's name")
    case .sharesWord: Sentence("it holds a word that only this row's name has")
    case .asks: Sentence("the rows are questions, and no question is asked for")
    case .inQuestion: Sentence("the question would hold the answer")
    }
  }
}
