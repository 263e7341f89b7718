import Testing

@testable import Console

@Suite struct LineEditorTests {
  @Test(
    "Backspace removes what is seen as one character",
    arguments: [
      ("tie\u{302}\u{301}", "ti"), ("👨‍👩‍👧", ""), ("🇻🇳", ""), ("a", ""), ("", ""),
    ])
  func backspace(typed: String, left: String) {
    var editor = LineEditor()
    for scalar in typed.unicodeScalars { _ = editor.press(.character(Character(scalar))) }
    #expect(editor.press(.backspace) == true)
    #expect(editor.text == left)
  }

  @Test(
    "Keys move the cursor and change the text around it",
    arguments: [
      ([.left, .character("x")], "một haxi"), ([.home, .delete], "ột hai"),
      ([.home, .right, .character("x")], "mxột hai"), ([.control("w")], "một "),
      ([.control("w"), .control("w")], ""), ([.left, .left, .left, .control("k")], "một "),
      ([.wordLeft, .character("x")], "một xhai"),
      ([.home, .wordRight, .character("x")], "mộtx hai"),
      ([.wordLeft, .wordLeft, .wordLeft, .alt("d")], " hai"), ([.alt("b"), .control("k")], "một "),
      ([.home, .alt("f"), .alt("f"), .character("!")], "một hai!"),
      ([.left, .control("u")], "i"), ([.home, .left, .end, .right, .character("!")], "một hai!"),
    ] as [([Key], String)])
  func editing(keys: [Key], text: String) {
    var editor = LineEditor("một hai")
    for key in keys { #expect(editor.press(key) == true) }
    #expect(editor.text == text)
  }

  @Test(
    "A key that means nothing to a line is given back",
    arguments: [.enter, .escape, .alt("x"), .up] as [Key])
  func foreign(key: Key) {
    var editor = LineEditor("a")
    #expect(editor.press(key) == false)
    #expect(editor == LineEditor("a"))
  }

  @Test(
    "A long line shows the part with the cursor",
    arguments: [
      (0, "", 0), (20, "abc日ef", 7), (8, "abc日ef", 7), (7, "bc日ef", 6), (4, "ef", 2), (1, "", 0),
    ])
  func window(width: Int, shown: String, column: Int) {
    let window = LineEditor("abc日ef").window(width)
    #expect(window.text == shown)
    #expect(window.column == column)
  }

  @Test("A line whose cursor is at its beginning shows its beginning")
  func windowAtStart() {
    var editor = LineEditor("abcdef")
    _ = editor.press(.home)
    #expect(editor.window(4) == ("abcd", 0))
    #expect(editor.window(4, ellipsis: "…") == ("abc…", 0))
  }

  @Test("A sign stands where the line goes on, and never at the cursor", arguments: 3...12)
  func windowWithSigns(width: Int) throws {
    let text = "abc日ef日gh"
    for cursor in 0..<text.count {
      var editor = LineEditor(text)
      for _ in cursor..<text.count { _ = editor.press(.left) }
      let window = editor.window(width, ellipsis: "…")
      #expect(window.text.columns <= width && (0..<width).contains(window.column))
      let before = window.text.clipped(to: window.column)
      #expect(before.columns == window.column)
      let shown = window.text.dropFirst(before.count).first
      let wanted = text[text.index(text.startIndex, offsetBy: cursor)]
      // Only a wide letter in the last column has no room.
      #expect(shown == wanted || window.column + wanted.columns > width)
      #expect(window.text.hasPrefix("a") || window.text.hasPrefix("…"))
    }
  }

  @Test("Pasted text comes in as one safe line at the cursor")
  func paste() {
    var editor = LineEditor("ab")
    _ = editor.press(.left)
    let isWhole = editor.paste("1\n\u{1B}2")
    #expect(isWhole)
    #expect(editor.text == "a1 ␛2b")
    #expect(editor.column == 5)
  }

  @Test("A line takes no more than a person types, and says what it did not take")
  func limit() {
    var editor = LineEditor()
    var isWhole = editor.paste(String(repeating: "ế", count: LineEditor.limit + 1))
    #expect(!isWhole && editor.text.count == LineEditor.limit)
    let isTaken = editor.press(.character("x"))
    #expect(isTaken && editor.text.count == LineEditor.limit)
    isWhole = editor.paste("y")
    #expect(!isWhole)
    _ = editor.press(.backspace)
    isWhole = editor.paste("y")
    #expect(isWhole)
  }
}
