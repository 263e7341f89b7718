import Foundation
import Recall
import Storage
import Testing

@Suite("When a file cannot grow")
struct DiskFullTests {
  private static let answers = 30
  private static let input = String(repeating: "\n3\n", count: answers)

  /// Checks that every grade that was shown as given is in a whole library, which can be used again.
  private static func check(_ outcome: Child.Outcome, _ home: Home, _ at: Comment) throws {
    let shown = outcome.lines.count { $0.hasPrefix("Good: ") }
    let saved = "Saved before: \(shown) reviewed, \(shown) right, in under a minute."
    #expect((outcome.lines.last == saved) == (outcome.ending == .exit(1) && shown > 0), at)
    let library = try Library(path: home.database)
    let lines = try library.logDigest().lines
    #expect(lines >= shown && lines <= shown + 1, at)
    #expect(try library.examine().problems == [], at)
    #expect(try library.examine().logDigest == library.examine().scheduleDigest, at)
    let next = try home.run("review", "--new", "99", input: "\n3\nq\n")
    #expect(next.ending == .exit(0), "\(at): \(next.errors)")
    #expect(try library.logDigest().lines == lines + 1, at)
  }

  @Test(
    "because the disk is full, a session says so, and goes on when there is room again",
    .enabled(if: Tmpfs.canBeMounted, "no small disk can be mounted here"),
    arguments: [0, 1, 2, 5, 12])
  func disk(freePages: Int) throws {
    let home = try Home.withIslands(40)
    try home.write(Self.input, to: "input")
    // The small disk is gone with its processes, so the library is brought back from it.
    let script = """
      cp -a "$ONTAP_LIBRARY" before &&
      mount -t tmpfs -o size=1m,mode=700 none "$ONTAP_LIBRARY" &&
      cp -a before/. "$ONTAP_LIBRARY" || exit 99
      dd if=/dev/zero of="$ONTAP_LIBRARY/room" bs=4096 count=\(freePages) 2>/dev/null
      dd if=/dev/zero of="$ONTAP_LIBRARY/filler" bs=4096 2>/dev/null
      rm "$ONTAP_LIBRARY/room"
      "$ONTAP" review --new 99 --plain < input
      status=$?
      rm "$ONTAP_LIBRARY/filler"
      cp -a "$ONTAP_LIBRARY" after
      exit $status
      """
    let unshare = try #require(Ontap.tool("unshare"))
    let outcome = try home.start(unshare, ["-rm", "/bin/sh", "-c", script]).finish(within: 60)
    let at: Comment = "\(freePages) pages: \(outcome.ending) \(outcome.errors)"
    #expect([.exit(0), .exit(1)].contains(outcome.ending), at)
    #expect(outcome.ending == .exit(1) || freePages > 2, at)
    #expect(outcome.errors.contains("disk is full"), at)
    #expect(outcome.errors.contains(home.library), at)
    outcome.expectManners()
    try home.putBack("after")
    try Self.check(outcome, home, at)
  }

  @Test(
    "because the disk is full, adding a folder has failed, and its account says so",
    .enabled(if: Tmpfs.canBeMounted, "no small disk can be mounted here"))
  func adding() throws {
    let home = try Home()
    try home.write(Fixture.islands(200), to: "lessons/islands.md")
    let script = """
      mkdir -p "$ONTAP_LIBRARY" && mount -t tmpfs -o size=190k none "$ONTAP_LIBRARY" || exit 99
      "$ONTAP" add lessons && exit 98
      "$ONTAP" add --json lessons
      """
    let unshare = try #require(Ontap.tool("unshare"))
    let outcome = try home.start(unshare, ["-rm", "/bin/sh", "-c", script]).finish(within: 60)
    #expect(outcome.ending == .exit(1), "\(outcome.ending) \(outcome.errors)")
    #expect(outcome.errors.contains("disk is full") && outcome.output.contains("refused"))
  }

  @Test(
    "because files may only be so long, a session says so, and goes on when they may be longer",
    arguments: [0, 1, 8, 20, 28, 40])
  func limit(pages: Int) throws {
    let home = try Home.withIslands(40)
    try home.write(Self.input, to: "input")
    // The shell counts in blocks of 512 bytes.
    let outcome = try home.shell(
      "ulimit -f \(pages * 8); exec \"$ONTAP\" review --new 99 --plain < input")
    let at: Comment = "\(pages) pages: \(outcome.ending) \(outcome.errors)"
    #expect([.exit(0), .exit(1)].contains(outcome.ending), at)
    #expect(outcome.ending == .exit(1) || pages > 8, at)
    #expect(outcome.ending == .exit(0) || outcome.errors.contains(home.library), at)
    outcome.expectManners()
    try Self.check(outcome, home, at)
  }
}

/// A disk of a size that can be chosen, which an unprivileged user can have in a name space.
private enum Tmpfs {
  static let canBeMounted: Bool = {
    guard let unshare = Ontap.tool("unshare"), let home = try? Home() else { return false }
    let words = ["-rm", "/bin/sh", "-c", "mount -t tmpfs -o size=1m none \"$HOME\""]
    return (try? home.start(unshare, words).finish().ending) == .exit(0)
  }()
}
