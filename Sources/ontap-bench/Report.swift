import Reports

/// The figures as a table for people, or as one JSON object.
struct Report {
  let figures: [Figure]

  /// Two spaces between columns; a heading for each thing measured on.
  var text: String {
    let width = figures.map(\.name.count).max() ?? 0
    var lines: [String] = []
    var subject: String?
    for figure in figures {
      if figure.subject != subject {
        subject = figure.subject
        let title = figure.subject.padding(to: width)
        lines += ["", "\(title)  \("median".right) \("p99".right) \("runs".right)"]
      }
      lines.append(figure.name.padding(to: width) + "  " + figure.value.columns)
    }
    return lines.dropFirst().joined(separator: "\n")
  }

  var json: JSON {
    ["schema": "ontap.bench/1", "figures": .array(figures.map(\.json))]
  }
}

extension Figure {
  fileprivate var json: JSON {
    let head: JSON = ["subject": .string(subject), "name": .string(name)]
    return head.with(value.json)
  }
}

extension Figure.Value {
  fileprivate var json: JSON {
    switch self {
    case .time(let samples):
      [
        "medianMicroseconds": .int(samples.median.microseconds),
        "p99Microseconds": .int(samples.p99.microseconds), "runs": .int(samples.count),
      ]
    case .ratio(let ratio): ["ratio": .hundredths(Int((ratio * 100).rounded()))]
    case .bytes(let count): ["bytes": .int(count)]
    case .skipped(let why): ["skipped": .string(why)]
    }
  }

  fileprivate var columns: String {
    switch self {
    case .time(let samples):
      "\(samples.median.shown.right) \(samples.p99.shown.right) \(String(samples.count).right)"
    case .ratio(let ratio): (JSON.hundredths(Int((ratio * 100).rounded())).text + " x").right
    case .bytes(let count): "\((count + 1 << 19) >> 20) MiB".right
    case .skipped(let why): "skipped: \(why)"
    }
  }
}

extension Duration {
  /// Milliseconds with two decimals.
  fileprivate var shown: String {
    JSON.hundredths((microseconds + 5) / 10).text + " ms"
  }
}

extension String {
  private static let columnWidth = 11

  fileprivate var right: String {
    String(repeating: " ", count: max(0, Self.columnWidth - count)) + self
  }

  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
