import CTerminal
import Glibc
import Testing

@Suite struct SpawnTests {
  @Test("A spawned program has a terminal of the size asked for, and its exit code is seen")
  func size() {
    let (output, status) = run("stty size; exit 7")
    #expect(output == "12 34\r\n")
    #expect(wait_exited(status) && wait_exit_code(status) == 7)
    #expect(!wait_signaled(status))
  }

  @Test(
    "A death by a signal is seen as that signal", arguments: [SIGTERM, SIGINT, SIGKILL, SIGPIPE])
  func death(signal: Int32) {
    let (_, status) = run("kill -\(signal) $$")
    #expect(wait_signaled(status) && wait_death_signal(status) == signal)
    #expect(!wait_exited(status))
  }

  @Test("A program that is not there exits with 127")
  func missing() {
    let (output, status) = run("", program: "/nowhere")
    #expect(output == "")
    #expect(wait_exited(status) && wait_exit_code(status) == 127)
  }

  @Test("A new size reaches the program as SIGWINCH")
  func resize() {
    let (output, _) = run("trap 'stty size; exit' WINCH; echo ready; while :; do sleep 0.01; done")
    {
      near, output in
      if output == "ready\r\n" { #expect(pty_resize(near, 40, 100) == 0) }
    }
    #expect(output == "ready\r\n40 100\r\n")
  }

  /// Runs a shell script on a pseudo-terminal of 12 rows of 34 columns to its end.
  private func run(
    _ script: String, program: String = "/bin/sh", onOutput: (Int32, String) -> Void = { _, _ in }
  ) -> (output: String, status: Int32) {
    var arguments = [strdup(program), strdup("-c"), strdup(script), nil]
    var environment = [strdup("PATH=/usr/bin:/bin"), nil]
    defer { for text in arguments + environment { free(text) } }
    var near: Int32 = -1
    let child = pty_spawn(program, &arguments, &environment, "/", 12, 34, &near)
    #expect(child > 0)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(near, &buffer, buffer.count), count > 0 {
      bytes += buffer.prefix(count)
      onOutput(near, String(decoding: bytes, as: UTF8.self))
    }
    close(near)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return (String(decoding: bytes, as: UTF8.self), status)
  }
}
