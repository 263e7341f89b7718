import Recall

/// The JSON document of `ontap stats`.
package struct StatisticsDocument: Sendable {
  package let members: [FigureMember]
  private let head: JSON

  /// - Parameter name: The figure that was asked for; the document holds all of them without one.
  package init(_ source: StatisticsSource, of name: FigureName? = nil) throws {
    head = [
      "schema": .string(name.map { "ontap.stats.\($0.rawValue)/1" } ?? "ontap.stats/1"),
      "day": .string(source.today.description),
      "period": [
        "from": .string(source.period.lowerBound.description),
        "to": .string(source.period.upperBound.description),
      ],
    ]
    if let name {
      members = try source.figure(name).members
    } else {
      members =
        try Overview(source).members
        + FigureName.allCases.flatMap { try source.figure($0).members }
    }
  }

  /// The queries by the names of the members that they give, and the definitions of the figures.
  package var explanation: JSON {
    [
      "schema": "ontap.stats.sql/1",
      "definitions": .object(
        FigureName.allCases.map {
          .init(name: $0.rawValue, value: .string($0.definition.description))
        }),
      "sql": .object(
        members.compactMap { member in
          member.sql.map { .init(name: member.name, value: .string($0)) }
        }),
    ]
  }

  package var json: JSON {
    head.with(.object(members.map { .init(name: $0.name, value: $0.value) }))
  }
}
