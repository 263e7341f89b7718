import Recall
import Testing

@testable import Lessons

@Suite("Step")
struct StepTests {
  @Test(
    "An item of a numbered list that says what to do is a step",
    arguments: [
      "1. **Grind it**: with a mill\n2. **Melt it**: in a kiln",
      "## How to melt\n\n1. **Rock Mill**: grind it to a powder",
      "1. **Magma**: melted rock\n2. Let it cool for a day\n3. **Lava**: magma outside",
      "1. **Load rocks**: from the cart\n2. **Wash rocks**: in water\n3. **Sort rocks**: by size",
      "1. **Rocha certa**: conferir o nome\n2. **Dose certa**: ler o rótulo\n3. **Via certa**: ver",
      "1. **First work step**: in water\n2. **Next work step**: by air\n3. **Last work step**: home",
      "1. **Rửa sạch mẫu đá**: trong nước\n2. **Nghiền nhỏ mẫu đá**: bằng cối",
      "1. **Thu thập**: mẫu đá ngoài bãi\n2. **Chuẩn bị**: dụng cụ để nghiền",
    ])
  func noCard(markdown: String) throws {
    let doubts = try Sample.doubts("# Rocks\n\n\(markdown)\n")
    #expect(!doubts.isEmpty && doubts.allSatisfy { $0 == TermDoubt.step.sentence })
  }

  @Test(
    "A numbered name is asked",
    arguments: [
      "1. **Mid-Ocean Ridge**: where plates part",
      "1. **Magma**: melted rock\n2. **Lava**: magma outside\n3. **Tuff**: baked ash",
      "1. **Young dark rock**: basalt\n2. **Old pale rock**: granite\n3. **Tuff**: baked ash",
      "## Rocks of fire\n\n1. **Rock of old**: granite\n2. **Rock of ash**: tuff\n3. **Rock of foam**: pumice",
      "1. **Molten rock (magma)**: it rises\n2. **Rock that was thrown**: it falls",
      "1. **Đá bọt**: nhẹ hơn nước\n2. **Tro**: bụi nóng\n3. **Dòng dung nham nguội**: mặt đá đen",
      "1. **Ar-Ar**: the age from argon\n2. **Uranium and lead**: the age from lead",
    ])
  func asked(markdown: String) throws {
    let doubts = try Sample.doubts("# Fire\n\n\(markdown)\n")
    #expect(!doubts.isEmpty && doubts.allSatisfy { $0 == nil })
  }
}
