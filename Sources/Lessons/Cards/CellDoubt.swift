import Recall

/// Why a cell is not asked for.
enum CellDoubt: Error, Hashable, Sendable {
  case open, mark, address, long, sameAsKey, remark, inQuestion

  /// Said of the cell.
  var sentence: Sentence {
    switch self {
    case .open: Sentence("it is empty or left open")
    case .mark: Sentence("a mark can be neither said nor typed")
    case .address: Sentence("it is a bare address")
    case .long: Sentence("it or the row's name is longer than 200 characters")
    case .sameAsKey: Sentence("it repeats the row's name")
    case .remark: Sentence("its column holds remarks about the table, and they recur")
    case .inQuestion: Sentence("the question would hold the answer")
    }
  }
}
