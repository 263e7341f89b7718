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

func tests(
  of name: String, on others: [Target.Dependency], without excluded: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: others + ["TestKit"], exclude: excluded,
    swiftSettings: strict)
}

let cmark: Target = .systemLibrary(
  name: "CMarkGFM", pkgConfig: "libcmark-gfm",
  providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])])

let package = Package(
  name: "ontap",
  products: [
    .executable(name: "ontap", targets: ["ontap"]),
    .executable(name: "ontap-bench", targets: ["ontap-bench"]),
    // Loaded into the program under test by the tests that watch its files or make them fail.
    .library(name: "FaultyDisk", type: .dynamic, targets: ["FaultyDisk"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    room("Recall"),
    room("Languages", on: ["Recall"]),
    room("Lessons", on: ["Recall", "CMarkGFM"]),
    room("Decks", on: ["Recall"]),
    room("Storage", on: ["Recall", .product(name: "GRDB", package: "GRDB.swift")]),
    room("Console", on: ["CTerminal"]),
    room("Quiz", on: ["Recall", "Console"]),
    room("Reports", on: ["Recall", "Console"]),
    cmark,
    .target(name: "CTerminal"),
    .executableTarget(
      name: "ontap",
      dependencies: [
        "Recall", "Languages", "Lessons", "Decks", "Storage", "Console", "Quiz", "Reports",
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
    .target(
      name: "TestKit", dependencies: ["Console"], path: "Tests/TestKit", swiftSettings: strict),
    .target(name: "FaultyDisk", path: "Tests/FaultyDisk"),
    tests(of: "Recall", on: ["Recall"]),
    tests(of: "Languages", on: ["Languages", "Recall"]),
    tests(of: "Lessons", on: ["Lessons", "Recall"]),
    tests(of: "Decks", on: ["Decks", "Recall"]),
    tests(
      of: "Storage",
      on: ["Storage", "Recall", .product(name: "GRDB", package: "GRDB.swift")],
      without: ["Fixtures"]),
    tests(of: "Quiz", on: ["Quiz", "Recall", "Console", "Languages"], without: ["Screens"]),
    tests(
      of: "Reports", on: ["Reports", "Recall", "Console", "Languages"], without: ["Charts"]),
    tests(
      of: "EndToEnd",
      on: [
        "CTerminal", "Quiz", "Recall", "Storage", "ontap",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    tests(of: "Console", on: ["Console", "CTerminal"]),
  ],
  swiftLanguageModes: [.v6]
)

// With ONTAP_FUZZ set the package is the fuzzers and the rooms that they feed, all of them built to
// tell libFuzzer which way they went. They fetch nothing.
if Context.environment["ONTAP_FUZZ"] != nil {
  let instruments = ["-sanitize=fuzzer,address"]
  /// A room of the house, or one that feeds it at random.
  func fuzzed(_ target: Target) -> Target {
    let settings = target.swiftSettings ?? []
    target.swiftSettings =
      settings + [.unsafeFlags(instruments + ["-parse-as-library", "-enable-testing"])]
    return target
  }
  func fuzzer(of name: String, on others: [Target.Dependency]) -> Target {
    fuzzed(
      .executableTarget(
        name: "ontap-fuzz-" + name.lowercased(), dependencies: others + ["CLibFuzzer", "FuzzKit"],
        path: "Sources/ontap-fuzz/" + name, swiftSettings: strict,
        linkerSettings: [.unsafeFlags(instruments + ["-use-ld=lld"])]))
  }
  package.products = []
  package.dependencies = []
  package.targets = [
    cmark,
    fuzzed(room("Recall")),
    fuzzed(room("Lessons", on: ["Recall", "CMarkGFM"])),
    fuzzed(room("Decks", on: ["Recall"])),
    .target(name: "CLibFuzzer", path: "Sources/ontap-fuzz/CLibFuzzer"),
    .target(name: "FuzzKit", path: "Sources/ontap-fuzz/Kit", swiftSettings: strict),
    fuzzer(of: "Lessons", on: ["Lessons", "Recall"]),
    fuzzer(of: "Decks", on: ["Decks", "Recall"]),
  ]
}
