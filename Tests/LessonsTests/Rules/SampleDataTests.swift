import Testing

@testable import Lessons

@Suite("sample-table")
struct SampleDataTests {
  @Test(
    "The rows of a data set gives no card",
    arguments: [
      "| | bird | count |\n|---|---|---|\n| 0 | heron | 3 |\n| 1 | egret | 5 |",
      "| bird_id | place | first_seen |\n|---|---|---|\n| h1 | pond | 2012-06-27 |\n| e1 | lake | 2013-01-02 |",
      "| MaBanh | TenBanh | NguoiLam |\n|---|---|---|\n| B01 | bánh mì | An |\n| B02 | bánh bao | Bình |",
      "| id | nombre | edad | ciudad |\n|---|---|---|---|\n| 1 | Ana | 34 | Lima |\n| 2 | Luis | 28 | Cusco |",
      "# Kitchen\n\n## Worked example\n\n| Batch | Start | Length |\n|---|---|---|\n| P1 | 0 | 24 |\n| P2 | 1 | 3 |",
      "# Kitchen\n\n## Sacks\n\n**Example.** The kitchen bought 3 kinds of flour:\n\n| Flour | Sacks | Shelf |\n|---|---|---|\n| rye | 100 | A1 |\n| wheat | 50 | A2 |",
      "# Mạng\n\n## Chia mạng\n\nBài tập mẫu: chia 10.0.0.0/24 cho hai phòng.\n\n| Phòng | Số máy | Địa chỉ |\n|---|---|---|\n| bếp | 100 | 10.0.0.0/25 |\n| kho | 50 | 10.0.0.128/26 |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "sample-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| key | action | mode |\n|---|---|---|\n| dd | cuts the line | normal |\n| gg | goes to the top | normal |",
      "| Batch | Start | Length |\n|---|---|---|\n| P1 | 0 | 24 |\n| P2 | 1 | 3 |",
      "| iOS feature | What it does |\n|---|---|\n| AirDrop | sends files |\n| FaceTime | calls |",
      "| PyTorch | TensorFlow |\n|---|---|\n| eager by default | graphs at first |\n| torch.nn | tf.keras |",
      "# Kitchen\n\n## Ovens\n\nExamples of ovens and what they need:\n\n| Oven | Heat | Power |\n|---|---|---|\n| clay | 400 °C | 3 kW |\n| steel | 300 °C | 2 kW |",
      "# Kitchen\n\n## Breads\n\nFor example, 2 breads and where they come from:\n\n| Bread | Origin | Made of |\n|---|---|---|\n| pita | Levant | wheat |\n| injera | Ethiopia | teff |",
      "# Lò\n\n## Lò nướng\n\nVí dụ về 2 lò và số liệu của chúng:\n\n| Lò | Nhiệt | Công suất |\n|---|---|---|\n| đất | 400 °C | 3 kW |\n| thép | 300 °C | 2 kW |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
