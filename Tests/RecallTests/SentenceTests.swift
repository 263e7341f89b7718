import Recall
import Testing

@Suite("Sentences")
struct SentenceTests {
  private static let upsideDown = Language(
    code: "xx", decimalSeparator: ",",
    wordings: [
      "%1{card|cards} of %2": "%2: %1", "%1 months": "%1 m", "all of it": "%%", "%1!": "¡%1!",
    ])

  @Test("In English a sentence reads as it is written, with the noun in its number")
  func english() {
    #expect("\(Sentence("\(1, "card", "cards") of \("Vögel")"))" == "1 card of Vögel")
    #expect("\(Sentence("\(0, "card", "cards") of \("100 %1")"))" == "0 cards of 100 %1")
    #expect("\(Sentence("\(tenths: 25) months, 5 %"))" == "2.5 months, 5 %")
    #expect("\(Sentence(verbatim: "50 %2 {a|b}"))" == "50 %2 {a|b}")
  }

  @Test("Another language has its own order, its own numbers, and no need of the noun")
  func another() {
    let count = Sentence("\(2, "card", "cards") of \("Vögel")")
    #expect(count.text(in: Self.upsideDown) == "Vögel: 2")
    #expect(Sentence("\(tenths: 25) months").text(in: Self.upsideDown) == "2,5 m")
    #expect(Sentence("\(Sentence("all of it"))!").text(in: Self.upsideDown) == "¡%!")
  }

  @Test("Where signs are ASCII only the program's own change, and no letter")
  func ascii() {
    var language = Language(
      code: "xx", decimalSeparator: ",", wordings: ["%1 is left…": "còn %1…"])
    let sentences = [
      Sentence("\("a → b") — \(Sentence("\(1)–\(2)"))"), Sentence("\("ế…") is left…"),
      Sentence(path: ["A › 50 %1", "B"]),
    ]
    #expect(
      sentences.map { $0.text(in: language) } == ["a → b — 1–2", "còn ế……", "A › 50 %1 › B"])
    language.hasASCIISigns = true
    #expect(
      sentences.map { $0.text(in: language) } == ["a → b - 1-2", "còn ế…...", "A › 50 %1 > B"])
  }

  @Test("Sentences in a row have commas between them, each in its language")
  func listing() {
    let list = Sentence(listing: [Sentence("all of it"), Sentence(verbatim: "%1"), Sentence("no")])
    #expect("\(list)" == "all of it, %1, no")
    #expect(list.text(in: Self.upsideDown) == "%, %1, no")
    #expect("\(Sentence(listing: []))" == "")
  }

  @Test("A remark keeps its place, severity and code in every language")
  func finding() {
    let finding = Finding(
      path: "a b.md", line: 3, column: 7, severity: .note, sentence: Sentence("all of it"),
      code: "some-code")
    #expect("\(finding)" == "a b.md:3:7: note: all of it [some-code]")
    #expect(finding.remark.text(in: Self.upsideDown) == "a b.md:3:7: note: % [some-code]")
  }

  @Test("What a language does not have is said in English")
  func missing() {
    #expect(Sentence("not known").text(in: Self.upsideDown) == "not known")
  }

  @Test(
    "A template keeps what is no part of it",
    arguments: ["100 %", "%", "%%", "{a|b}", "%1{a", "%1{a|b|c}", "%0", "%99", "50%%x"])
  func odd(wording: String) {
    #expect(Template(wording).pieces.count > 0)
  }
}
