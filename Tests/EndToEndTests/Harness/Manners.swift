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
    expectNextStep(sourceLocation: sourceLocation)
  }

  /// Checks that an error is one thought of at most three lines, which says what to do.
  func expectNextStep(sourceLocation: SourceLocation = #_sourceLocation) {
    let lines = errors.split(separator: "\n")
    #expect((1...3).contains(lines.count), "\(errors)", sourceLocation: sourceLocation)
    // Beside it may stand what another program says, such as an editor.
    let isSentence = lines.contains { line in
      let beginnings = ["ontap: ", "Did you mean '", "{\"schema\": \"ontap.error/1\""]
      return beginnings.contains(where: line.hasPrefix) || line.contains(": error: ")
    }
    #expect(isSentence, "\(errors)", sourceLocation: sourceLocation)
    // The last clause says it; in JSON it stands by itself.
    let hasStep = lines.contains { line in
      line.hasPrefix("{") ? line.contains("\"hint\": \"") : line.contains("; ")
    }
    #expect(hasStep, "\(errors)", sourceLocation: sourceLocation)
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
