import Dispatch
import Foundation
import Synchronization

/// What is made of each text, a few texts ahead, on all processors.
///
/// The results come in the order of the texts, so that a run says the same as if it had read them
/// one by one.
final class ReadAhead<Result: Sendable>: Sendable {
  private typealias Outcome = Swift.Result<Result, any Error>

  /// Texts that are read at once, for each processor.
  private static var depth: Int { 32 }

  private let sources: [Source]
  private let make: @Sendable (Source) throws -> Result
  private let made = Mutex<[Int: Outcome]>([:])

  init(_ sources: [Source], make: @escaping @Sendable (Source) throws -> Result) {
    self.sources = sources
    self.make = make
  }

  /// The result for the text at a place; each can be taken once.
  func take(_ place: Int) throws -> Result {
    if let outcome = pop(place) { return try outcome.get() }
    let width = ProcessInfo.processInfo.activeProcessorCount * Self.depth
    let places = place..<min(place + width, sources.count)
    DispatchQueue.concurrentPerform(iterations: places.count) { offset in
      let outcome = Outcome { try self.make(self.sources[place + offset]) }
      self.made.withLock { $0[place + offset] = outcome }
    }
    guard let outcome = pop(place) else { return try make(sources[place]) }
    return try outcome.get()
  }

  private func pop(_ place: Int) -> Outcome? {
    made.withLock { $0.removeValue(forKey: place) }
  }
}
