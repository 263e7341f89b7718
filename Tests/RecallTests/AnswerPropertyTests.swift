import Foundation
import TestKit
import Testing

@testable import Recall

@Suite("What holds for all typed answers")
struct AnswerPropertyTests {
  /// Many more pairs where ONTAP_LONG is set.
  static let isLong = ProcessInfo.processInfo.environment["ONTAP_LONG"] != nil

  static let answers = [
    "học tập", "trường", "nghiêng", "ngôn ngữ lớn", "receive", "environment", "ice cream",
    "mạng nơ-ron hồi quy", "schön", "élevé", "car / automobile", "bank (of a river)", "l'été",
    "1,000 km", "reinforcement learning", "Straße", "かな", "thủy sản", "stop; halt", "a dog",
  ]

  static func card(_ answer: String) -> Card {
    Card(kind: .basic, prompt: "?", answer: answer)
  }

  /// Letters, marks, separators, signs and whatever else Unicode has.
  static func text(_ random: inout SplitMix, upTo highest: UInt32 = 0x10_FFFF) -> String {
    let near = Array(
      "aeiouyđấbcd ;/,.()[]'-–0123 ß²İıæ%$\u{301}\u{323}\u{3099}かカ東한\u{1100}\u{1161}👩\u{200D}🇻"
        .unicodeScalars)
    let count = Int.random(in: 0...12, using: &random)
    var text = String.UnicodeScalarView()
    for _ in 0..<count {
      let isNear = Int.random(in: 0..<4, using: &random) > 0
      let any = Unicode.Scalar(UInt32.random(in: 0...highest, using: &random))
      text.append(isNear ? near.randomElement(using: &random) ?? "a" : any ?? "b")
    }
    return String(text)
  }

  @Test("Any two texts get a verdict, and a text is exact for itself")
  func randomPairs() {
    var random = SplitMix(seed: 1)
    for _ in 0..<(Self.isLong ? 100_000 : 3_000) {
      let (one, two) = (Self.text(&random), Self.text(&random))
      let judgement = AnswerCheck.judgement(of: one, for: Self.card(two))
      #expect(judgement.alignment.pieces.map(\.typed).joined() == judgement.typed)
      let isSaid = AnswerCheck.judgement(of: one, for: Self.card(one)).verdict == .exact
      let isEmpty = AnswerCheck.judgement(of: one, for: Self.card("x")).typed.isEmpty
      #expect(isSaid != isEmpty, "\(one.unicodeScalars.map(\.value))")
    }
  }

  @Test("Composed and decomposed writings are the same, whatever they are compared with")
  func canonical() {
    // Foundation composes a scalar above these as if it were one of them.
    let highest: UInt32 = 0xFFFF
    var random = SplitMix(seed: 2)
    for _ in 0..<(Self.isLong ? 100_000 : 1_000) {
      let text = Self.text(&random, upTo: highest)
      let composed = text.precomposedStringWithCanonicalMapping
      let decomposed = text.decomposedStringWithCanonicalMapping
      let other = Self.card(Self.text(&random, upTo: highest))
      let verdicts = [composed, decomposed].map { AnswerCheck.verdict(of: $0, for: other) }
      #expect(verdicts[0] == verdicts[1], "\(text.unicodeScalars.map(\.value))")
      let isBlank = AnswerCheck.judgement(of: text, for: other).typed.isEmpty
      let both = [
        AnswerCheck.verdict(of: composed, for: Self.card(decomposed)),
        AnswerCheck.verdict(of: decomposed, for: Self.card(composed)),
      ]
      #expect(isBlank || both == [.exact, .exact], "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test("Every composed character of the plane where letters live is its decomposed self")
  func everyCharacter() {
    for value: UInt32 in 0xA1...0x33FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)b"
      let other = text.decomposedStringWithCanonicalMapping
      guard !other.unicodeScalars.elementsEqual(text.unicodeScalars) else { continue }
      #expect(AnswerCheck.verdict(of: text, for: Self.card(other)) == .exact, "\(value)")
      #expect(AnswerCheck.verdict(of: other, for: Self.card(text)) == .exact, "\(value)")
    }
  }

  @Test("An answer without any of its marks is close")
  func withoutMarks() {
    for letters in LetterMarks.pairs.map(\.letters) {
      let plain = String(
        letters.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          $0.properties.canonicalCombiningClass == .notReordered
        })
      let typed = plain.map { ["đ": "d", "ł": "l", "ø": "o", "ħ": "h"][$0] ?? String($0) }.joined()
      #expect(AnswerCheck.verdict(of: typed, for: Self.card(letters)) == .close, "\(letters)")
    }
  }

  @Test("Cleaning is the same on both sides")
  func symmetry() {
    var random = SplitMix(seed: 3)
    let noise = ["\u{200B}", "\u{FEFF}", "\u{200E}", "\u{AD}", "\u{7}", "\u{2060}"]
    for _ in 0..<(Self.isLong ? 20_000 : 1_000) {
      let answer = Self.answers.randomElement(using: &random) ?? "x"
      var noisy = "  "
      for character in answer {
        noisy += character == " " ? " \u{A0}" : String(character)
        if Bool.random(using: &random) { noisy += noise.randomElement(using: &random) ?? "" }
      }
      #expect(AnswerCheck.verdict(of: noisy, for: Self.card(answer)) == .exact)
      #expect(AnswerCheck.verdict(of: answer, for: Self.card(noisy)) == .exact)
    }
  }

  @Test("No verdict is better after one more letter is changed", arguments: answers)
  func monotony(answer: String) {
    var random = SplitMix(seed: 4)
    // None of them is in an answer.
    let strange = Array("qwжζ")
    for _ in 0..<(Self.isLong ? 2_000 : 50) {
      var typed = Array(answer)
      var places = typed.indices.filter { typed[$0].isLetter }.shuffled(using: &random)
      var last = AnswerCheck.verdict(of: answer, for: Self.card(answer))
      while let place = places.popLast() {
        typed[place] = strange.randomElement(using: &random) ?? "q"
        let next = AnswerCheck.verdict(of: String(typed), for: Self.card(answer))
        #expect(next <= last, "\(String(typed))")
        last = next
      }
    }
  }

  @Test(
    "Very long texts are judged", .timeLimit(.minutes(5)),
    arguments: [
      "a", "a;", "(", "(a)", "1 234", "1.", "a/", " / ", "👩\u{200D}", "học ", "m²", " 'a",
      "\u{301}", "a-",
    ])
  func longTexts(unit: String) {
    let text = String(
      repeating: unit, count: (Self.isLong ? 100_000 : 5_000) / unit.unicodeScalars.count)
    #expect(AnswerCheck.verdict(of: text, for: Self.card("học sinh")) == .wrong)
    #expect(AnswerCheck.verdict(of: "học sinh", for: Self.card(text)) == .wrong)
    #expect(AnswerCheck.verdict(of: text, for: Self.card(text)) == .exact)
  }
}
