internal import CTerminal

/// The height and width of a screen, in character cells.
package struct Size: Hashable, Sendable {
  package var rows: Int
  package var columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// The size of the terminal behind a file descriptor; 24 rows of 80 columns where it does not say.
  package init(ofTerminal descriptor: Int32) {
    var rows: Int32 = 0
    var columns: Int32 = 0
    terminal_window_size(descriptor, &rows, &columns)
    self.init(rows: Int(rows), columns: Int(columns))
  }
}
