import Recall
import Testing

@Suite("Slips in typed answers")
struct AnswerSlipTests {
  @Test(
    "Numbers must be right, however they are written",
    arguments: [
      AnswerSample("1 000 000", "1,000,000", .exact),
      AnswerSample("1.234,50", "1,234.5", .exact),
      AnswerSample("1'000", "1000", .exact),
      AnswerSample("007", "7", .exact),
      AnswerSample(".5", "0,5", .exact),
      AnswerSample("−5", "-5.0", .exact),
      AnswerSample("5", "-5", .wrong),
      AnswerSample("0.125", "125", .wrong),
      AnswerSample("12", "1 2", .wrong),
      AnswerSample("2024-01-05", "2024-1-5", .exact),
      AnswerSample("1.2.3", "1.23", .wrong),
      AnswerSample("1", "1,000", .wrong),
      AnswerSample("year 1955 of the revolution", "year 1945 of the revolution", .wrong),
      AnswerSample("GPT4", "GPT-4", .exact),
      AnswerSample("GPT-3", "GPT-4", .wrong),
      AnswerSample("H2O", "H₂O", .exact),
      AnswerSample("102", "10²", .wrong),
      AnswerSample("10^2", "10²", .exact),
    ])
  func numbers(sample: AnswerSample) { #expect(sample.judged == sample.verdict) }

  @Test(
    "A missing unit is a slip, another one is wrong",
    arguments: [
      AnswerSample("20m²", "20 m2", .exact),
      AnswerSample("20", "20 m²", .close),
      AnswerSample("20 m", "20 m²", .wrong),
      AnswerSample("about 5", "about 5 km", .close),
      AnswerSample("30", "30 days", .close),
      AnswerSample("30 dais", "30 days", .close),
      AnswerSample("3 ngay", "3 ngày", .close),
      AnswerSample("5 megabyte", "5 gigabyte", .wrong),
      AnswerSample("5 kilometre", "5 kilometers", .close),
      AnswerSample("5 kmol", "5 mmol", .wrong),
      AnswerSample("5", "$5", .close),
      AnswerSample("€5", "$5", .wrong),
      AnswerSample("50 %", "50%", .exact),
      AnswerSample("5 km", "5", .wrong),
    ])
  func units(sample: AnswerSample) { #expect(sample.judged == sample.verdict) }

  @Test(
    "A missing mark is a slip; a wrong one makes another Vietnamese word",
    arguments: [
      AnswerSample("ngon ngu lon", "ngôn ngữ lớn", .close),
      AnswerSample("xinchao", "xin chào", .close),
      AnswerSample("xincháo", "xin chào", .wrong),
      AnswerSample("đa", "da", .wrong),
      AnswerSample("ma", "mã", .close),
      AnswerSample("grosse Ubung", "große Übung", .close),
      AnswerSample("Müller", "Muller", .close),
      AnswerSample("garcon", "garçon", .close),
      AnswerSample("coeur", "cœur", .close),
      AnswerSample("Æon", "aeon", .close),
      AnswerSample("anos", "años", .close),
      AnswerSample("kadin", "kadın", .close),
      AnswerSample("Lodz", "Łódź", .close),
      AnswerSample("Kobenhavn", "København", .close),
      AnswerSample("елка", "ёлка", .close),
      AnswerSample("λογος", "λόγος", .close),
      AnswerSample("שלום", "שָׁלוֹם", .close),
    ])
  func marks(sample: AnswerSample) { #expect(sample.judged == sample.verdict) }

  @Test(
    "Long words may have slips, short ones none, and no word may be lost",
    arguments: [
      AnswerSample("hte", "the", .wrong),
      AnswerSample("tset", "test", .close),
      AnswerSample("tsets", "test", .wrong),
      AnswerSample("Geburtstg", "Geburtstag", .close),
      AnswerSample("bibliothèqe", "bibliothèque", .close),
      AnswerSample("desarollo", "desarrollo", .close),
      AnswerSample("it is safe", "it is not safe", .wrong),
      AnswerSample("machinelearnin", "machine learning", .close),
      AnswerSample("machine learning", "learning machine", .wrong),
      AnswerSample("nghiểng", "nghiêng", .wrong),
      AnswerSample("trùng tâm khoa hoc", "trung tâm khoa học", .close),
      AnswerSample("reinforcment laerning", "reinforcement learning", .close),
      AnswerSample("reinforcmnt laernnig", "reinforcement learning", .wrong),
    ])
  func typos(sample: AnswerSample) { #expect(sample.judged == sample.verdict) }

  @Test(
    "Han, kana and hangul have no slips but hiragana for katakana",
    arguments: [
      AnswerSample("ひらがな", "ヒラガナ", .close),
      AnswerSample("カ\u{3099}ス", "ガス", .exact),
      AnswerSample("か\u{3099}す", "ガス", .close),
      AnswerSample("かす", "がす", .wrong),
      AnswerSample("日本語学校入門書", "日本語学校入問書", .wrong),
      AnswerSample("東 京", "東京", .exact),
      AnswerSample("\u{1112}\u{1161}\u{11AB}국어", "한국어", .exact),
      AnswerSample("한국아", "한국어", .wrong),
    ])
  func scripts(sample: AnswerSample) { #expect(sample.judged == sample.verdict) }
}
