/// Made-up lessons: prose, a list, code and tables, as a course has them.
enum MadeLessons {
  private static let count = 30
  private static let rows = 8

  /// Writes the lessons below a folder; the same ones each time.
  static func write(to folder: TemporaryFolder) throws {
    for number in 1...count {
      try folder.write(lesson(number), to: "lessons/lesson-\(number).md")
    }
  }

  private static func lesson(_ number: Int) -> String {
    let sections = (1...4).map { section(number * 10 + $0) }
    return "# Lesson \(number): instruments and their parts\n\n" + sections.joined(separator: "\n")
  }

  private static func section(_ number: Int) -> String {
    """
    ## Family \(number)

    Every instrument of family \(number) has a *body*, a `voice` and a player. What follows says
    which is which, and [where it comes from](https://example.org/\(number)).

    - The **first** group is plucked; so it fades.
    - The second is bowed: it lasts as long as the bow.

    | Instrument | Body | Voice | Where it is played |
    |---|---|---|---|
    \((1...rows).map { row(number * 100 + $0) }.joined(separator: "\n"))

    ```python
    def tune(pitch, by=\(number)):
        return pitch * 2 ** (by / 12)
    ```

    """
  }

  private static func row(_ number: Int) -> String {
    "| Instrument \(number) | wood of tree \(number) | `register \(number)` "
      + "| in the **halls** of town \(number) |"
  }
}
