/// The words of a question: the table's own, so that they work in any language.
enum Question {
  /// `LoRA — Mô tả?`; a bare number or grade goes with its header: `Temperature 0.5 — Effect?`.
  static func forward(key: Cell, keyLabel: String, attribute: String) -> String {
    "\(name(of: key, label: keyLabel)) — \(attribute)?"
  }

  /// `Mô tả: Low-rank adaptation — Kỹ thuật?`
  static func reverse(attribute: String, cell: String, keyLabel: String) -> String {
    keyLabel.isEmpty ? "\(attribute): \(cell)?" : "\(attribute): \(cell) — \(keyLabel)?"
  }

  private static func name(of key: Cell, label: String) -> String {
    switch key.kind {
    case .quantity, .grade, .yesNo: label.isEmpty ? key.text : "\(label) \(key.text)"
    case .empty, .placeholder, .tick, .symbol, .formula, .code, .words: key.text
    }
  }
}
