import Foundation
import Recall

/// The file beside a library that keeps its history: a cache, which may be deleted at any time.
///
/// It holds 64-bit words in the order of this machine: ``Head``, the writers' last lines, the cards
/// with their schedules, and the reviews as they lie in memory.
struct HistoryFile {
  private let path: String

  init(ofLibrary library: String) {
    path = "\(library).history"
  }

  /// What the file begins with.
  private struct Head {
    /// "ontaphis", and behind it the number of this layout.
    static let magic: UInt64 = 0x6F6E_7461_7068_6973
    static let layout: UInt64 = 1
    static let count = 7

    var writers: Int
    var cards: Int
    var reviews: Int
    var last: Int
    /// Of all other words of the file.
    var checksum: UInt64

    var words: [UInt64] {
      [
        Self.magic, Self.layout, UInt64(writers), UInt64(cards), UInt64(reviews),
        UInt64(bitPattern: Int64(last)), checksum,
      ]
    }

    init(writers: Int, cards: Int, reviews: Int, last: Int, checksum: UInt64) {
      self.writers = writers
      self.cards = cards
      self.reviews = reviews
      self.last = last
      self.checksum = checksum
    }

    /// - Parameter size: That of the whole file, in bytes.
    init?(_ words: [UInt64], size: Int) {
      guard words.count == Self.count, words[0] == Self.magic, words[1] == Self.layout,
        words[2...4].allSatisfy({ $0 <= UInt64(size) })
      else { return nil }
      self.init(
        writers: Int(words[2]), cards: Int(words[3]), reviews: Int(words[4]),
        last: Int(Int64(bitPattern: words[5])), checksum: words[6])
      let review = MemoryLayout<PastReview>.stride
      let rest = writers * HistoryFile.wordsOfWriter + cards * HistoryFile.wordsOfCard
      guard size == (Self.count + rest) * 8 + reviews * review else { return nil }
    }
  }

  private static let wordsOfWriter = 4
  private static let wordsOfCard = 4

  // MARK: Reading

  /// What is kept; nil where nothing is, or not as this version would have written it.
  func read() -> KeptHistory? {
    // Nobody waits for the other end of a pipe.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    guard let start = Self.words(descriptor, Head.count),
      let head = Head(start, size: Int(status.st_size)),
      let writers = Self.words(descriptor, head.writers * Self.wordsOfWriter),
      let cards = Self.words(descriptor, head.cards * Self.wordsOfCard),
      let reviews = Self.array(
        of: PastReview.self, descriptor, head.reviews, room: Library.most(after: head.reviews))
    else { return nil }
    var sum = WordSum()
    sum.add(start.dropLast())
    sum.add(writers)
    sum.add(cards)
    sum.add(reviews)
    guard sum.value == head.checksum else { return nil }
    return Self.kept(head, writers, cards, reviews)
  }

  private static func kept(
    _ head: Head, _ writers: [UInt64], _ cards: [UInt64], _ reviews: [PastReview]
  ) -> KeptHistory? {
    var ids: [CardID] = []
    var schedules: [Schedule?] = []
    ids.reserveCapacity(head.cards)
    schedules.reserveCapacity(head.cards)
    for start in stride(from: 0, to: cards.count, by: wordsOfCard) {
      guard let id = CardID(number: cards[start]) else { return nil }
      ids.append(id)
      schedules.append(Schedule(words: cards[(start + 1)..<(start + wordsOfCard)]))
    }
    let ends = stride(from: 0, to: writers.count, by: wordsOfWriter).map { start in
      LogEnd(
        writer: writers[start..<(start + 2)].flatMap { $0.bytes },
        n: Int(truncatingIfNeeded: writers[start + 2]),
        crc: Int(truncatingIfNeeded: writers[start + 3]))
    }
    let history = History(cards: ids, reviews: reviews, schedules: schedules)
    return KeptHistory(history: history, ends: ends, last: head.last)
  }

  private static func words(_ descriptor: Int32, _ count: Int) -> [UInt64]? {
    array(of: UInt64.self, descriptor, count)
  }

  /// - Parameter room: For so many more the array need not move.
  private static func array<T: BitwiseCopyable>(
    of type: T.Type, _ descriptor: Int32, _ count: Int, room: Int = 0
  ) -> [T]? {
    let size = count * MemoryLayout<T>.stride
    var filled = 0
    let array = [T](unsafeUninitializedCapacity: count + room) { buffer, initialized in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      while filled < size {
        let step = Foundation.read(
          descriptor, bytes.baseAddress.map { $0 + filled }, size - filled)
        guard step > 0 else { break }
        filled += step
      }
      initialized = filled == size ? count : 0
    }
    return filled == size ? array : nil
  }

  // MARK: Writing

  /// Keeps a history. A disk that refuses changes nothing: it is counted again the next time.
  func write(_ kept: KeptHistory) {
    let history = kept.history
    guard kept.ends.allSatisfy({ $0.writer.count == 16 }) else { return }
    let writers = kept.ends.flatMap { end in
      [UInt64(end.writer[..<8]), UInt64(end.writer[8...])]
        + [UInt64(truncatingIfNeeded: end.n), UInt64(truncatingIfNeeded: end.crc)]
    }
    var cards: [UInt64] = []
    cards.reserveCapacity(history.cards.count * Self.wordsOfCard)
    for (id, schedule) in zip(history.cards, history.schedules) {
      cards.append(id.number)
      cards += schedule?.words ?? Schedule.noWords
    }
    var head = Head(
      writers: kept.ends.count, cards: history.cards.count, reviews: history.reviews.count,
      last: kept.last, checksum: 0)
    var sum = WordSum()
    sum.add(head.words.dropLast())
    sum.add(writers)
    sum.add(cards)
    sum.add(history.reviews)
    head.checksum = sum.value
    let draft = "\(path).part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let isWritten =
      Self.put(head.words, descriptor) && Self.put(writers, descriptor)
      && Self.put(cards, descriptor) && Self.put(history.reviews, descriptor)
    close(descriptor)
    if !isWritten || rename(draft, path) != 0 { unlink(draft) }
  }

  private static func put<T: BitwiseCopyable>(_ array: [T], _ descriptor: Int32) -> Bool {
    array.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let step = Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        guard step > 0 else { return false }
        rest = rest.dropFirst(step)
      }
      return true
    }
  }
}

/// A sum over 64-bit words that also depends on their order (after J. G. Fletcher, IEEE Transactions
/// on Communications 30, 1982, p. 247–252).
private struct WordSum {
  private var sum: UInt64 = 0
  private var sumOfSums: UInt64 = 0

  var value: UInt64 { sum ^ (sumOfSums &* 0x9E37_79B9_7F4A_7C15) }

  mutating func add(_ words: ArraySlice<UInt64>) {
    add(Array(words))
  }

  mutating func add<T: BitwiseCopyable>(_ array: [T]) {
    array.withUnsafeBytes { bytes in
      for word in bytes.bindMemory(to: UInt64.self) {
        sum &+= word
        sumOfSums &+= sum
      }
    }
  }
}

extension Schedule {
  /// The words of a card without a schedule.
  fileprivate static let noWords: [UInt64] = [0, 0, 0]

  fileprivate var words: [UInt64] {
    [(due.number, last.number), (interval, ease), (repetitions, lapses)].map { high, low in
      UInt64(UInt32(truncatingIfNeeded: high)) << 32 | UInt64(UInt32(truncatingIfNeeded: low))
    }
  }

  fileprivate init?(words: ArraySlice<UInt64>) {
    func high(_ word: UInt64) -> Int { Int(Int32(truncatingIfNeeded: word >> 32)) }
    func low(_ word: UInt64) -> Int { Int(Int32(truncatingIfNeeded: word)) }
    let start = words.startIndex
    let (days, lengths, counts) = (words[start], words[start + 1], words[start + 2])
    // Every schedule has an ease.
    guard low(lengths) > 0 else { return nil }
    self.init(
      repetitions: high(counts), interval: high(lengths), ease: low(lengths), lapses: low(counts),
      last: StudyDay(low(days)), due: StudyDay(high(days)))
  }
}

extension UInt64 {
  /// From the most significant byte on.
  fileprivate var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: self >> (56 - 8 * $0)) }
  }

  fileprivate init(_ bytes: ArraySlice<UInt8>) {
    self = bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
