// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A room of the house: a library target with the house's settings.
func room(_ name: String, on others: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: others, swiftSettings: strict)
}

func tests(of name: String, on others: [Target.Dependency]) -> Target {
  .testTarget(name: name + "Tests", dependencies: others, swiftSettings: strict)
}

let package = Package(
  name: "ontap",
  products: [.executable(name: "ontap", targets: ["ontap"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    room("Recall"),
    room("Decks", on: ["Recall"]),
    room("Storage", on: ["Recall", .product(name: "GRDB", package: "GRDB.swift")]),
    room("Console", on: ["CTerminal"]),
    room("Reports", on: ["Recall", "Console"]),
    .target(name: "CTerminal"),
    .executableTarget(
      name: "ontap",
      dependencies: [
        "Recall", "Decks", "Storage", "Console", "Reports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    tests(of: "Recall", on: ["Recall"]),
    tests(of: "Decks", on: ["Decks", "Recall"]),
    tests(of: "Storage", on: ["Storage", "Recall"]),
    tests(of: "Console", on: ["Console"]),
  ],
  swiftLanguageModes: [.v6]
)
