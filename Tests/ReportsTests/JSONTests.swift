import Reports
import Testing

@Suite("JSON")
struct JSONTests {
  @Test("Members keep their order, and numbers their decimals")
  func document() {
    let value: JSON = [
      "b": .int(-1), "a": .hundredths(250), "c": .array([.null, .bool(true)]),
      "d": .hundredths(-5), "e": .optional(nil),
    ]
    #expect(value.text == #"{"b": -1, "a": 2.50, "c": [null, true], "d": -0.05, "e": null}"#)
  }

  @Test(
    "Control characters and bidi controls are escaped",
    arguments: [
      ("\"\\", #""\"\\""#), ("\n\t", #""\n\t""#), ("\u{1B}[2J", #""\u001b[2J""#),
      ("\u{7F}\u{9B}", #""\u007f\u009b""#), ("\u{202E}\u{2066}", #""\u202e\u2066""#),
      ("ề 日 👍", "\"ề 日 👍\""),
    ])
  func escapes(text: String, json: String) {
    #expect(JSON.string(text).text == json)
  }

  @Test("An object takes more members behind its own")
  func more() {
    let value: JSON = ["a": .int(1)]
    #expect(value.with(["b": .int(2)]).text == #"{"a": 1, "b": 2}"#)
  }
}
