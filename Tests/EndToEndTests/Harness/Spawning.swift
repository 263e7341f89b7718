import Glibc

extension Child {
  /// Starts a shell with all signals at their defaults.
  ///
  /// - Returns: The process, and the ends from which its output and its errors can be read.
  static func spawn(
    _ words: [String], _ variables: [String], input: String?
  ) throws -> (process: pid_t, output: Int32, errors: Int32) {
    let (input, output, errors) = (try Pipe(holding: input), try Pipe(), try Pipe())
    defer { for pipe in [input, output, errors] { close(pipe.far) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, pipe) in [input, output, errors].enumerated() {
      posix_spawn_file_actions_adddup2(&actions, pipe.far, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    let (words, variables) = (CStrings(words), CStrings(variables))
    var process: pid_t = 0
    let failure = posix_spawn(
      &process, "/bin/sh", &actions, &attributes, words.pointers,
      variables.pointers)
    guard failure == 0 else {
      for pipe in [output, errors] { close(pipe.near) }
      throw InVain(description: "no process starts: \(String(cString: strerror(failure)))")
    }
    return (process, output.near, errors.near)
  }
}

/// One of the child's streams: `far` is the child's end.
struct Pipe {
  var near: Int32 = -1
  var far: Int32 = -1

  /// A pipe to read from.
  init() throws {
    (near, far) = try Self.ends()
  }

  /// A pipe that holds a text and then ends; without a text it is `/dev/null`.
  init(holding text: String?) throws {
    guard let text else {
      far = open("/dev/null", O_RDONLY | O_CLOEXEC)
      return
    }
    let (reading, writing) = try Self.ends()
    defer { close(writing) }
    far = reading
    guard text.utf8.count < 1 << 16 else { throw InVain(description: "this input is too long") }
    _ = Array(text.utf8).withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
  }

  private static func ends() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw InVain(description: "no pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
