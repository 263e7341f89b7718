/// One thing that was measured.
struct Figure {
  enum Value {
    case time(Samples)
    /// How many times as long or as large as what the name says.
    case ratio(Double)
    case bytes(Int)
    /// Not measured, and why.
    case skipped(String)
  }

  /// What was measured on: a size of library, or a folder of lessons.
  var subject: String
  var name: String
  var value: Value

  /// The ratio of two medians, or nothing where the divisor is zero.
  static func ratio(_ subject: String, _ name: String, _ a: Duration, to b: Duration) -> [Figure] {
    guard b > .zero else { return [] }
    return [Figure(subject: subject, name: name, value: .ratio(a / b))]
  }
}
