internal import CTerminal
internal import Glibc

/// Shows long texts by another program, such as less.
package enum Pager {
  /// What a shell says where there is no such program, or none that can be run (POSIX, 2.8.2).
  private static let notThere: Set<Int32> = [126, 127]

  /// Runs a line of the shell that reads the text, and waits for its end.
  ///
  /// Ctrl-C meanwhile is for that program alone; if it dies of it, this one goes on.
  /// - Returns: False where the text was not shown, because the program cannot be run.
  package static func show(
    _ text: String, with line: String, environment: [String: String]
  ) -> Bool {
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    guard let (process, input) = start(line, environment) else { return false }
    // A reader that has seen enough closes its end.
    _ = Output(descriptor: input).write(text)
    close(input)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return !(wait_exited(status) && notThere.contains(wait_exit_code(status)))
  }

  /// Starts the shell with signals as a program expects them; returns it and where it reads from.
  private static func start(
    _ line: String, _ environment: [String: String]
  ) -> (process: pid_t, input: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    // The program must not hold the writing end open itself.
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    if ends[0] != STDIN_FILENO { posix_spawn_file_actions_addclose(&actions, ends[0]) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words = ["sh", "-c", line].map { (word: String) in strdup(word) } + [nil]
    let variables = environment.map { (name, value) in strdup("\(name)=\(value)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", &actions, &attributes, words, variables) == 0 else {
      close(ends[1])
      return nil
    }
    return (process, ends[1])
  }
}
