import Console
import Languages
import Recall

@testable import Quiz

/// One screen of each kind, made of cards about birds.
struct SampleScreens {
  let language: Language
  let size: Size

  private var isVietnamese: Bool { language.code != "en" }

  var all: [(name: String, frame: Frame)] {
    get throws {
      [
        ("The day", try today(decks: 3)),
        ("The first day", try today(decks: 0)),
        ("A path is typed", try today(decks: 3, typing: "abài học/chim.md")),
        ("A question", try review("", mode: .flip)),
        ("An answer with its row", try review(" ", mode: .flip)),
        ("The answer of a leech", try review(" ", mode: .flip, lapses: 12)),
        ("A typed answer of a leech", try review("xyz\r", mode: .type, lapses: 12)),
        ("After a grade", try review(" 3", mode: .flip)),
        ("An answer is typed", try review(isVietnamese ? "bãi bùn" : "mud flat", mode: .type)),
        ("A typed answer that is close", try review(closeAnswer + "\r", mode: .type)),
        ("A typed answer that is wrong", try review("xyz\r", mode: .type)),
        ("An answer is chosen", try review("", mode: .choice)),
        ("An answer was chosen", try review("a", mode: .choice)),
        ("About the card", try review(" 1 3 3 3i", mode: .flip)),
        ("The keys", try review("?", mode: .flip)),
        ("A card once more", try review(" 1 3 3 3", mode: .flip)),
        ("A card once more, with its answer", try review(" 1 3 3 3 ", mode: .flip)),
        ("The end", try review(" 3 1 2 4 3 4 3 3 3 3 3 3", mode: .flip, cards: 6)),
        ("The time is over", try review(" 3 1", mode: .flip, minutes: 6)),
        ("A card ahead of its day", try review(" 3", mode: .flip, purpose: .cram)),
        ("A card ahead of its day, with its answer", try review(" ", mode: .flip, purpose: .cram)),
        (
          "The end of a look ahead",
          try review(" 3 3 3 1 3 3 3", mode: .flip, cards: 6, purpose: .cram)
        ),
        ("A window that is too small", try tooSmall),
      ]
    }
  }

  private var closeAnswer: String {
    isVietnamese ? "bãi bùn và đầm lấy nước mặn" : "mud flats and salt marches"
  }

  /// - Parameter minutes: After so many, of which each grade takes three, the time is over.
  private func review(
    _ keys: String, mode: AskMode, cards count: Int = 12, lapses: Int = 0, minutes: Int? = nil,
    purpose: Desk.Purpose = .day
  ) throws -> Frame {
    let desk = TestDesk(Array(cards.prefix(count)))
    if lapses > 0 {
      desk.schedule(
        0,
        Schedule(
          repetitions: 1, interval: 6, ease: 130, lapses: lapses, last: TestDesk.day + -6,
          due: TestDesk.day))
    }
    let script = ScriptedTerminal(size: size, typing: keys)
    var loop = ReviewLoop(
      try Sitting(
        at: desk.desk,
        plan: Sitting.Plan(purpose: purpose, mode: mode, budget: minutes.map { $0 * 60_000 })),
      on: script.terminal, look: ReviewLoop.Look(language: language, pace: Pace(perCard: 12_000)))
    desk.milliseconds = 4200
    desk.onRecord = { if minutes != nil { desk.milliseconds += 3 * 60_000 + 7000 } }
    _ = try loop.run()
    return script.frames.last ?? Frame(size: size)
  }

  /// A line lower and a column narrower than the smallest window.
  private var tooSmall: Frame {
    get throws {
      let smaller = SampleScreens(language: language, size: Size(rows: 11, columns: 39))
      return try smaller.review("", mode: .flip)
    }
  }

  private func today(decks count: Int, typing keys: String = "") throws -> Frame {
    let names =
      isVietnamese
      ? ["Chim nước ở đồng bằng sông Cửu Long", "Món ăn ba miền", "Sông ngòi Việt Nam"]
      : ["Waders of the northern coasts", "Kitchen heat", "Rivers"]
    let decks = zip(names, [(14, 10), (3, 0), (0, 10)]).prefix(count).map { name, counts in
      Today.Deck(name: name, due: counts.0, new: counts.1, learned: counts.0 * 3, cards: 120)
    }
    let today = Today(
      day: TestDesk.day, decks: decks, all: .sum(of: decks), streak: count == 0 ? 0 : 12,
      pace: Pace(perCard: 12_000), coming: count == 0 ? [] : [8, 21, 0, 5, 1, 0, 13])
    let desk = TodayDesk(
      today: { today }, day: { TestDesk.day }, sitting: { _ in try Sitting(at: TestDesk([]).desk) },
      statistics: { _ in [] }, add: { _ in }, start: .sample, begin: {})
    let script = ScriptedTerminal(size: size, typing: keys)
    var loop = try TodayLoop(
      desk, on: script.terminal, look: ReviewLoop.Look(language: language))
    _ = try loop.run()
    return script.frames.last ?? Frame(size: size)
  }

  // MARK: Cards

  private var cards: [Card] {
    let headers =
      isVietnamese ? ["Nơi sống", "Thức ăn", "Sải cánh"] : ["Habitat", "Food", "Wingspan"]
    let context =
      isVietnamese
      ? ["Vögel", "Chim nước", "Các loài lội nước ăn ở bãi bùn khi thủy triều rút"]
      : ["Vögel", "Birds of the water", "Waders that feed on open mud when the tide is out"]
    return rows.enumerated().flatMap { row, cells in
      zip(headers, cells.dropFirst()).map { header, text in
        Card(
          kind: .forward, prompt: "\(cells[0]) — \(header)?", answer: text, context: context,
          key: cells[0], attribute: header, line: row + 12, table: 10)
      }
    }
  }

  private var rows: [[String]] {
    isVietnamese
      ? [
        [
          "Choắt mỏ cong lớn", "bãi bùn và đầm lầy nước mặn",
          "giun nhiều tơ, cua nhỏ và động vật thân mềm", "80–100 cm",
        ],
        ["Cò ruồi", "đồng cỏ và ruộng lúa nước", "châu chấu, ếch nhái và ấu trùng", "88–96 cm"],
        ["Sếu đầu đỏ", "đầm lầy cỏ năn ngập nông", "củ năn, hạt lúa và côn trùng", "220–280 cm"],
        ["Bồ nông chân xám", "hồ nước ngọt và cửa sông", "cá diếc, cá chép và tôm", "250 cm"],
      ]
      : [
        [
          "Eurasian curlew", "mud flats and salt marshes", "ragworms, small crabs and molluscs",
          "80–100 cm",
        ],
        [
          "Cattle egret", "dry pasture and rice fields", "grasshoppers, frogs and grubs",
          "88–96 cm",
        ],
        [
          "Sarus crane", "shallow marsh with sedges", "tubers, rice grains and insects",
          "220–280 cm",
        ],
        ["Grey pelican", "fresh lakes and estuaries", "carp, bream and large shrimps", "250 cm"],
      ]
  }
}
