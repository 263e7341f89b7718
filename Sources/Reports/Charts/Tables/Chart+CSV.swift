import Console
package import Recall

extension Chart {
  /// The numbers as comma-separated values with a line of heads (RFC 4180): a day of a heat map has
  /// a line of its own, and characters that a terminal would obey are replaced.
  package func csv(in language: Language) -> String {
    let table = records
    return ([table.heads.map(\.text)] + table.rows).map { row in
      row.map { Self.field($0.text(in: language)) }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  private var records: Table {
    switch self {
    case .heat(let map): map.days
    case .bars, .shares, .curve, .table: table
    }
  }

  /// A field is put in quotation marks where it must be, and its own are doubled.
  private static func field(_ text: String) -> String {
    let text = text.safe(.block)
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
