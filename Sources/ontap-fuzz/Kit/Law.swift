import Foundation

/// Ends the run where a law is broken, with the sentence that says which; libFuzzer keeps the input.
package func law(_ sentence: String, _ holds: Bool, _ details: @autoclosure () -> String = "") {
  guard !holds else { return }
  FileHandle.standardError.write(Data("broken law: \(sentence)\n\(details())\n".utf8))
  abort()
}
