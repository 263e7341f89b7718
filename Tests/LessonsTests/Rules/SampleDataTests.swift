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
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
