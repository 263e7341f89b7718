/// What a review says.
let sessionSentences: [String: String] = [:]
