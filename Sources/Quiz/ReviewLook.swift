package import Console
package import Recall

extension ReviewLoop {
  /// How the learner wants it shown.
  package struct Look {
    package var glyphs: Glyphs
    package var language: Language
    /// Grades from 0 to 5 in place of the four with keys of their own.
    package var hasFullScale: Bool
    package var pace: Pace

    package init(
      glyphs: Glyphs = .unicode, language: Language = .english, hasFullScale: Bool = false,
      pace: Pace = .unknown
    ) {
      self.glyphs = glyphs
      self.language = language
      self.hasFullScale = hasFullScale
      self.pace = pace
    }
  }
}
