import GRDB
package import Recall

extension Library {
  /// Writes many reviews as they are, numbers included, in one durable transaction.
  ///
  /// The schedules are folded anew for every card that was answered.
  package func append(_ reviews: some Sequence<Review>) throws(StorageError) {
    try write { db in
      var cards: Set<CardID> = []
      for review in reviews {
        try review.insert(db)
        cards.insert(review.card)
      }
      for card in cards.sorted() { try Schedule.refold(db, card: card) }
    }
  }
}
