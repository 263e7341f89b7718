import Recall
import Testing

@testable import Lessons

@Suite("settings-table")
struct SettingsTests {
  @Test(
    "The settings of a program gives no card",
    arguments: [
      "| Setting | Value |\n|---|---|\n| oven_heat | 220 |\n| rest_time | 45 |\n| flour | rye |",
      "| Column | Description |\n|---|---|\n| file_name | herons.csv |\n| first_seen | 2012-06-27 |\n| place_name | old pond |",
      "# Ovens\n## Setup\n| Part | Value |\n|---|---|\n| Heat | 220 |\n| Flour | rye |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "settings-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Option | Meaning |\n|---|---|\n| max_heat | the highest heat allowed |\n| rest_time | how long the dough rests |"
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
