import Foundation

/// The file name that a deck's name gives.
package enum Slug {
  /// The longest slug, in bytes, before a number that tells it from others.
  static let longest = 60

  /// The name in lower-case ASCII, every other run of characters as one hyphen.
  ///
  /// - Parameter isTaken: Whether a slug is used already; then `-2`, `-3` … is put behind it.
  package static func slug(of name: String, unless isTaken: (String) -> Bool) -> String {
    var text = ""
    for scalar in name.lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": text.unicodeScalars.append(scalar)
      case "đ": text.append("d")
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      default: if !text.isEmpty, text.last != "-" { text.append("-") }
      }
    }
    text = String(text.prefix(longest))
    while text.last == "-" { text.removeLast() }
    let base = text.isEmpty ? "deck" : text
    guard isTaken(base) else { return base }
    var number = 2
    while isTaken("\(base)-\(number)") { number += 1 }
    return "\(base)-\(number)"
  }
}
