import FuzzKit

/// Made-up decks, alone and with lessons to merge into them.
enum Seeds {
  static let border = "\n%%%\n"

  private static let decks = [
    """
    ---
    deck: Birds
    lesson: "birds.md 0123456789abcdef"
    ---

    # Sea birds

    Q: Which bird dives for fish?
    A: The gannet
    A: gannet

    Q: Gannet — Habitat?
    A: `open sea`
    <!-- ontap lp649q86zk04 forward row="Gannet" column="Habitat" line=7 -->

    ## Of the coast
    Q: What is
    the code?

    ```
    A: not an answer
    ```
    A: ``a ` b``
    <!-- mine -->
    """,
    "\u{FEFF}---\r\ndeck: 'It''s'\r\nother: 1\r\n---\r\nQ: a\r\nA: b\r\n\r\nC: a [b]\r\n# H\r\nA: c\r\n",
    "---\ndeck: D\n---\nQ: \nA: x\nQ: y\n\n\n# H #\n####### no\n~~~\nQ: in code\n~~~",
  ]

  private static let lessons = [
    """
    # Sea birds
    Gannet|Habitat|open sea|the sea
    <Gannet|Habitat|Gannet
    Gannet|Food|`fish`
    ## Of the coast
    Heron|Habitat|ponds -- rivers
    Heron|Food|``frogs ` newts``
    # Of the land
    Owl|Habitat|"woods" & towns|Q: woods
    """,
    "a|b|c\na|d|e\n<a|b|a\nf|b|c\n#### deep\na|b|c",
    "# Chim\nDiệc|Mô tả|A: chân dài\nCò|Mô tả|trắng\n## Chim\n#|#|#\n-->|<!--|```",
  ]

  /// The second lesson is the first after an edit.
  static let all: [[UInt8]] =
    (decks
    + lessons.flatMap { lesson in
      let backwards = lesson.split(separator: "\n").reversed().joined(separator: "\n")
      let edits = [
        ("Gannet", "Booby"), ("Habitat", "Home"), ("# ", "## "), ("|c", "|C"),
        ("Chim", "Chim nước"),
      ]
      return decks.flatMap { deck in
        ([backwards] + edits.map { lesson.replacing($0.0, with: $0.1) })
          .map { [deck, lesson, $0].joined(separator: border) }
      }
    }).map { Array($0.utf8) }
}
