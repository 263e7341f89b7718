internal import CTerminal
internal import Glibc

/// Runs another program at the terminal, such as an editor, and waits for its end.
///
/// A full screen must be left first. Returns the program's exit status, 127 where it cannot be run.
package func runProgram(_ arguments: [String]) -> Int32 {
  let words = arguments.map { strdup($0) }
  defer { for word in words { free(word) } }
  let status = (words + [nil]).withUnsafeBufferPointer { buffer in
    buffer.baseAddress.map { terminal_run($0) } ?? -1
  }
  return status < 0 ? 127 : status
}
