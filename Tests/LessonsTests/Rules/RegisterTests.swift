import Recall
import Testing

@testable import Lessons

@Suite("register-table")
struct RegisterTests {
  @Test(
    "Numbered labels of a document or an inventory give no card",
    arguments: [
      "| No | Title |\n|-|-|\n| Hình 2.1 | Bản đồ đảo |\n| Hình 2.2 | Mặt cắt đảo |",
      "| Item | Name |\n|-|-|\n| INV_001 | hammer |\n| INV_002 | chisel |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "register-table"))
  }

  @Test(
    "Numbered things of the subject are asked",
    arguments: [
      "| Layer | Rock |\n|-|-|\n| Layer 1 | chalk |\n| Layer 2 | clay |",
      "| Format | Use |\n|-|-|\n| UTF-8 | the web |\n| UTF-16 | strings in memory |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
