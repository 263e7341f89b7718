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
  .testTarget(name: name + "Tests", dependencies: others + ["TestKit"], swiftSettings: strict)
}

let package = Package(
  name: "ontap",
  products: [
    .executable(name: "ontap", targets: ["ontap"]),
    .executable(name: "ontap-bench", targets: ["ontap-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    room("Recall"),
    room("Lessons", on: ["Recall", "CMarkGFM"]),
    room("Decks", on: ["Recall"]),
    room("Storage", on: ["Recall", .product(name: "GRDB", package: "GRDB.swift")]),
    room("Console", on: ["CTerminal"]),
    room("Quiz", on: ["Recall", "Console"]),
    room("Reports", on: ["Recall", "Console"]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "CTerminal"),
    .executableTarget(
      name: "ontap",
      dependencies: [
        "Recall", "Lessons", "Decks", "Storage", "Console", "Quiz", "Reports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "ontap-bench",
      dependencies: [
        "Recall", "Decks", "Storage", "Reports", "CTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(name: "TestKit", path: "Tests/TestKit", swiftSettings: strict),
    tests(of: "Recall", on: ["Recall"]),
    tests(of: "Lessons", on: ["Lessons", "Recall"]),
    tests(of: "Decks", on: ["Decks", "Recall"]),
    tests(of: "Storage", on: ["Storage", "Recall"]),
    tests(of: "Quiz", on: ["Quiz", "Recall", "Console"]),
    tests(of: "Reports", on: ["Reports", "Recall", "Console"]),
    tests(of: "EndToEnd", on: ["CTerminal", "ontap"]),
    tests(of: "Console", on: ["Console", "CTerminal"]),
  ],
  swiftLanguageModes: [.v6]
)
