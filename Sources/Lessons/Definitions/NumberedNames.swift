/// Tells numbered lists of names from those of steps.
enum NumberedNames {
  /// True where every item is a short name with a text behind it, and something shows that they are
  /// names: half of them could be nothing else, one has another name in brackets, or they are kinds
  /// of one thing.
  ///
  /// - Parameter items: How many items the list has.
  static func are(_ terms: [Term], of items: Int) -> Bool {
    guard terms.count > 1, terms.count == items,
      terms.allSatisfy({ $0.border != .none && !$0.meaning.isVoid })
    else { return false }
    let isVietnamese = terms.contains { $0.name.text.isVietnamese || $0.meaning.text.isVietnamese }
    let lengths = terms.map { $0.wordCount(isVietnamese: isVietnamese) }
    guard lengths.allSatisfy({ $0 <= longestName }) else { return false }
    func areHalf(_ count: Int) -> Bool { count * 2 >= terms.count }
    if areHalf(terms.count { $0.looksLikeName }) { return true }
    return !areTasks(terms)
      && (areHalf(zip(terms, lengths).count { $0.looksLikeName || $1 == 1 })
        || terms.contains { $0.parts != nil } || areKinds(terms))
  }

  /// In words.
  private static let longestName = 4

  /// True of `Igneous rock`, `Sedimentary rock` and `Metamorphic rock`: half of the names end in the
  /// same word, or all begin with one that stands in the heading above them.
  private static func areKinds(_ terms: [Term]) -> Bool {
    let names = terms.map(\.label.words).filter { $0.count > 1 }
    guard terms.count > 2 else { return false }
    if let kind = mostFrequent(names.compactMap(\.last)), kind.count * 2 >= terms.count,
      !Labels.procedures.contains(kind.word)
    {
      return true
    }
    guard let kind = mostFrequent(names.compactMap(\.first)), kind.count == terms.count,
      let heading = terms.first?.headings.last
    else { return false }
    return heading.folded.words.contains { $0.isForm(of: kind.word) }
  }

  private static func mostFrequent(_ words: [Folded]) -> (word: Folded, count: Int)? {
    let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.max { $0.value < $1.value }.map { ($0.key, $0.value) }
  }

  /// True where a name begins with what is to be done, or all texts do.
  private static func areTasks(_ terms: [Term]) -> Bool {
    terms.contains { term in tasks.contains { term.label.begins(with: $0) } }
      || terms.allSatisfy { $0.meaning.folded.words.first?.isInfinitive == true }
  }

  /// How a step begins that says what to do; none of the words begins the name of a thing as well.
  private static let tasks: [Folded] = [
    "add", "apply", "ask", "avoid", "build", "calculate", "choose", "clean", "collect", "compare",
    "compute", "configure", "connect", "convert", "create", "decide", "define", "delete",
    "determine", "download", "draw", "evaluate", "extract", "find", "get", "identify", "import",
    "install", "keep", "launch", "load", "make", "open", "prepare", "read", "remove", "repeat",
    "replace", "run", "save", "select", "send", "solve", "train", "try", "update", "upload", "use",
    "validate", "verify", "wait", "write", "tạo", "chọn", "thêm", "xóa", "tải", "cài", "mở", "chạy",
    "kiểm tra", "xác định", "thu thập", "chuẩn bị", "truy xuất", "trả về", "gửi", "lưu", "đánh giá",
    "viết", "khởi tạo", "xây dựng", "áp dụng", "sử dụng", "thiết lập", "tìm", "kết nối", "bắt đầu",
    "tham gia",
  ].map(Folded.init)
}

extension Term {
  /// Words between blanks, a remark in brackets not counted.
  ///
  /// A Vietnamese word has two syllables, which are written apart.
  fileprivate func wordCount(isVietnamese: Bool) -> Int {
    let name = parts?.name ?? name.text
    let count = name.split(atScalars: \.isWhitespace).count
    return isVietnamese && !name.utf8.allSatisfy { $0 < 0x80 }
      ? (count + 1) / 2 : count
  }
}

extension Folded {
  /// True of `confirmar` and `проверить`, as the languages that end so tell what to do.
  fileprivate var isInfinitive: Bool {
    ["ar", "er", "ir", "ть"].contains { text.hasSuffix($0) }
  }

  /// True of `rocks` and `rock`, `законы` and `закон`: the same but for an ending of two letters.
  fileprivate func isForm(of word: Folded) -> Bool {
    let shared = zip(text, word.text).prefix { $0 == $1 }.count
    return shared > 2 && max(text.count, word.text.count) - shared <= 2
  }
}

extension String {
  /// True of a text with letters that no other language writes.
  fileprivate var isVietnamese: Bool { holdsScalar(where: Alphabet.isOnlyVietnamese) }
}
