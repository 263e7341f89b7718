import Recall
import Testing

@Suite("The rules for typed answers")
struct AnswerRuleTests {
  @Test(
    "What a keyboard or a clipboard puts in does not count",
    arguments: [
      AnswerSample("\u{FEFF}học\u{200B} tập\u{200E}", "học tập", .exact),
      AnswerSample("học\u{A0}tập", "học\u{3000}tập", .exact),
      AnswerSample("ＡＢＣ　１２", "abc 12", .exact),
      AnswerSample("don’t", "don't", .exact),
      AnswerSample("“yes”", "yes", .exact),
      AnswerSample("well–known", "well-known", .exact),
      AnswerSample("は、い。", "は,い.", .exact),
      AnswerSample("so\u{AD}ft", "soft", .exact),
      AnswerSample("Ðường", "đường", .exact),
    ])
  func cleaning(sample: AnswerSample) { #expect(sample.judged == sample.verdict) }

  @Test(
    "Alternatives are parted by semicolons and by slashes with spaces; a wrong one spoils a list",
    arguments: [
      AnswerSample("stop halt", "stop; halt", .exact),
      AnswerSample("halt; stop", "stop; halt", .exact),
      AnswerSample("halt, stpo", "stop; halt", .close),
      AnswerSample("halt; go", "stop; halt", .wrong),
      AnswerSample("red, green", "red, green; blue", .exact),
      AnswerSample("1,000", "1,000 / 2,000", .exact),
      AnswerSample("and", "and/or", .close),
      AnswerSample("and/or", "and/or", .exact),
      AnswerSample("km", "km/h", .close),
      AnswerSample("h", "km/h", .wrong),
      AnswerSample("24", "24/7", .wrong),
      AnswerSample("bank", "bank (river; lake)", .exact),
      AnswerSample(";", ";", .exact),
    ])
  func alternatives(sample: AnswerSample) { #expect(sample.judged == sample.verdict) }

  @Test(
    "What stands in brackets may be left out, each group on its own",
    arguments: [
      AnswerSample("the big cat", "the (very) big (black) cat", .exact),
      AnswerSample("the very big cat", "the (very) big (black) cat", .exact),
      AnswerSample("the big black cat", "the (very) big (black) cat", .exact),
      AnswerSample("the big", "the (very) big (black) cat", .wrong),
      AnswerSample("ngữ cảnh", "ngữ cảnh （context）", .exact),
      AnswerSample("noun", "(noun)", .exact),
      AnswerSample("()", "(noun)", .wrong),
      AnswerSample("a b c d e f", "a (1) b (2) c (3) d (4) e (5) f (6)", .exact),
      AnswerSample(":)", ":)", .exact),
      AnswerSample("?", ":)", .wrong),
    ])
  func brackets(sample: AnswerSample) { #expect(sample.judged == sample.verdict) }

  @Test(
    "Case never counts but in units",
    arguments: [
      AnswerSample("STRASSE", "Straße", .exact),
      AnswerSample("ΟΔΟΣ", "οδος", .exact),
      AnswerSample("İSTANBUL", "istanbul", .exact),
      AnswerSample("7 AM", "7 am", .exact),
      AnswerSample("3 Days", "3 days", .exact),
      AnswerSample("5 KM", "5 km", .close),
      AnswerSample("5 mw", "5 MW", .close),
    ])
  func letterCase(sample: AnswerSample) { #expect(sample.judged == sample.verdict) }

  @Test(
    "Punctuation, hyphens and spaces do not count; a missing apostrophe is a slip",
    arguments: [
      AnswerSample("yes no", "Yes, no...", .exact),
      AnswerSample("que tal", "¿Qué tal?", .close),
      AnswerSample("qué tal", "¿Qué tal?", .exact),
      AnswerSample("dont", "don't", .close),
      AnswerSample("im", "I'm", .close),
      AnswerSample("it's", "its", .wrong),
      AnswerSample("leau", "l'eau", .close),
      AnswerSample("'cat'", "cat", .exact),
      AnswerSample("emial", "e-mail", .close),
      AnswerSample("C#", "C++", .wrong),
      AnswerSample("c++", "C++", .exact),
      AnswerSample("?", "?", .exact),
      AnswerSample("!", "?", .wrong),
      AnswerSample("cat", "?", .wrong),
      AnswerSample("...", "…", .exact),
    ])
  func punctuation(sample: AnswerSample) { #expect(sample.judged == sample.verdict) }

  @Test(
    "An English article or infinitive marker at the front may be there or not",
    arguments: [
      AnswerSample("the dog", "a dog", .exact),
      AnswerSample("to recieve", "receive", .close),
      AnswerSample("an ice cream", "ice cream", .exact),
      AnswerSample("the", "the", .exact),
      AnswerSample("café", "a café", .wrong),
      AnswerSample("gran' casa", "la casa", .wrong),
    ])
  func frontWords(sample: AnswerSample) { #expect(sample.judged == sample.verdict) }

  @Test(
    "Vietnamese tones may stand on either vowel of an open rhyme, and a sole i may be y",
    arguments: [
      AnswerSample("hóa học", "hoá học", .exact),
      AnswerSample("hoábình", "hóa bình", .exact),
      AnswerSample("quý", "qúy", .exact),
      AnswerSample("ủy ban", "uỷ ban", .exact),
      AnswerSample("bác sỹ", "bác sĩ", .exact),
      AnswerSample("Mĩ thuật", "mỹ thuật", .exact),
      AnswerSample("tái", "táy", .wrong),
      AnswerSample("hoa binh", "hòa bình", .close),
      AnswerSample("hóan", "hoán", .wrong),
    ])
  func vietnameseSpelling(sample: AnswerSample) { #expect(sample.judged == sample.verdict) }
}
