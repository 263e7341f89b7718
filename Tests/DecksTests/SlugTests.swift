import Decks
import Testing

@Suite("A slug")
struct SlugTests {
  @Test(
    "It is the name in lower-case ASCII with hyphens",
    arguments: [
      ("Học Tập Liên Tục trong Lĩnh Vực LLMs", "hoc-tap-lien-tuc-trong-linh-vuc-llms"),
      ("Đường đi", "duong-di"), ("  --A/B-- ", "a-b"), ("日本語", "deck"), ("Ünïcode", "unicode"),
    ])
  func slugs(name: String, slug: String) {
    #expect(Slug.slug(of: name) { _ in false } == slug)
  }

  @Test("It has at most 60 bytes and a number if it is taken")
  func taken() {
    let name = String(repeating: "ab ", count: 40)
    #expect(Slug.slug(of: name) { _ in false }.utf8.count <= 60)
    #expect(Slug.slug(of: "x") { ["x", "x-2"].contains($0) } == "x-3")
  }
}
