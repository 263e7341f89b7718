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
  private static var depth: Int { 64 }

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
    let places = largestFirst(place..<min(place + width, sources.count))
    DispatchQueue.concurrentPerform(iterations: places.count) { number in
      let outcome = Outcome { try self.make(self.sources[places[number]]) }
      self.made.withLock { $0[places[number]] = outcome }
    }
    guard let outcome = pop(place) else { return try make(sources[place]) }
    return try outcome.get()
  }

  /// No processor is left with a long text when the others are done.
  private func largestFirst(_ places: Range<Int>) -> [Int] {
    let sizes = places.map { place in
      (place: place, size: sources[place].path.map(Files.size(of:)) ?? .max)
    }
    return sizes.sorted { ($0.size, $1.place) > ($1.size, $0.place) }.map(\.place)
  }

  private func pop(_ place: Int) -> Outcome? {
    made.withLock { $0.removeValue(forKey: place) }
  }
}
