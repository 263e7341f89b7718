import Foundation
import Glibc
import Testing

@testable import Console

@Suite struct OutputTests {
  @Test("All bytes arrive, also through a pipe that takes few at a time")
  func whole() throws {
    let ends = try pipeEnds()
    // Non-blocking, so that the writer meets a full pipe.
    _ = fcntl(ends.write, F_SETFL, O_NONBLOCK)
    let text = String(repeating: "tiếng Việt\n", count: 50_000)
    Thread.detachNewThread {
      #expect(Output(descriptor: ends.write).write(text) == .sent)
      close(ends.write)
    }
    // Not compared in the expectation, which would look for the difference of two megabytes.
    let isWhole = readAll(ends.read) == Array(text.utf8)
    #expect(isWhole)
    close(ends.read)
  }

  @Test("A closed pipe is a value and not a death")
  func closedPipe() throws {
    ignoreWriteSignals()
    let ends = try pipeEnds()
    close(ends.read)
    #expect(Output(descriptor: ends.write).write("x") == .closed)
    close(ends.write)
    #expect(Output(descriptor: -1).write("x") == .failed(EBADF))
    #expect(Output(descriptor: -1).write("") == .sent)
  }

  @Test("A line reader reads a file descriptor to its end")
  func lineReader() throws {
    let ends = try pipeEnds()
    Output(descriptor: ends.write).write("một\r\nhai")
    close(ends.write)
    var reader = LineReader(descriptor: ends.read)
    #expect(reader.next() == InputLine("một"))
    #expect(reader.next() == InputLine("hai"))
    #expect(reader.next() == nil)
    close(ends.read)
    #expect(!isTerminal(-1))
  }

  @Test("Without a terminal there is no full-screen program, and no byte is written")
  func noTerminal() throws {
    let ends = try pipeEnds()
    #expect(throws: TerminalError.notATerminal) {
      try withTerminal(input: ends.read, output: ends.write, colors: true) { _ in }
    }
    close(ends.write)
    #expect(readAll(ends.read) == [])
    close(ends.read)
    #expect(Size(ofTerminal: ends.read) == Size(rows: 24, columns: 80))
  }

  private func pipeEnds() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    return (ends[0], ends[1])
  }
}

private func readAll(_ descriptor: Int32) -> [UInt8] {
  var all: [UInt8] = []
  while case .bytes(let bytes) = readBytes(from: descriptor) { all += bytes }
  return all
}
