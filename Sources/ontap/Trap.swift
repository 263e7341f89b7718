#if DEBUG
  import Console

  extension Terminal {
    /// The same terminal, on which the key ~ makes the program trap: tests see what it leaves behind.
    var trapping: Terminal {
      var terminal = self
      terminal.next = {
        let event = next()
        guard event == .key(.character("~")) else { return event }
        let none: [Event] = []
        return none[none.count]
      }
      return terminal
    }
  }
#endif
