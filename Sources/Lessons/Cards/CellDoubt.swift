/// Why a cell is not asked for.
enum CellDoubt: Error, Hashable, Sendable {
  case open, mark, address, long, sameAsKey, remark, inQuestion

  /// Said of the cell.
  var sentence: String {
    switch self {
    case .open: "it is empty or left open"
    case .mark: "a mark can be neither said nor typed"
    case .address: "it is a bare address"
    case .long: "it or the row's name is longer than 200 characters"
    case .sameAsKey: "it repeats the row's name"
    case .remark: "its column holds remarks about the table, and they recur"
    case .inQuestion: "the question would hold the answer"
    }
  }
}
