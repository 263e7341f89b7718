import Testing

extension Child.Outcome {
  /// Checks a refusal: its exit code, and a clear sentence on standard error that names the thing.
  func expectRefusal(
    _ code: Int32, naming thing: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(ending == .exit(code), "\(errors)", sourceLocation: sourceLocation)
    #expect(errors.contains(thing), sourceLocation: sourceLocation)
    #expect(output == "", sourceLocation: sourceLocation)
    expectManners(sourceLocation: sourceLocation)
  }

  /// Checks that what it says is for a person: short, and without a word from the machine room.
  func expectManners(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(errors == "" || errors.hasSuffix("\n"), sourceLocation: sourceLocation)
    #expect(errors.split(separator: "\n").count <= 5, sourceLocation: sourceLocation)
    for word in [
      "Optional(", "SQLite error", "SQLITE_", "NSCocoa", "Error Domain", "Fatal", "fatal",
      "Swift.", "DatabaseError", ".swift:", "Current stack trace", "0x",
    ] {
      #expect(!(output + errors).contains(word), sourceLocation: sourceLocation)
    }
  }
}
