import Recall

extension Refusal {
  /// Figures that the author estimated or measured once: a heading says so, or parts in unlike
  /// units with a sum.
  static let estimates = Refusal(
    code: "estimate-table",
    sentence: Sentence(
      "this table holds estimates or one measurement, so no cards were made from it; move it under another heading if that is wrong"
    )
  ) { layout in
    if isBill(layout) || isPriceList(layout) { return true }
    let readings = layout.readings
    guard readings.isAll else { return false }
    if layout.table.isInSection(of: words) { return true }
    let units = Set(readings.quantities.map(\.unit))
    let open = readings.quantities.count(where: \.isApproximate)
    let hasTotal = layout.keys.contains { Vocabulary.totals.contains($0.folded) }
    // A name with one property has one unit; three units in a column are a bill.
    return open * 2 > readings.quantities.count
      && ((hasTotal && units.count > 1) || (units.count > 2 && layout.attributes.count == 1))
  }

  /// What things cost here and now.
  private static func isPriceList(_ layout: Layout) -> Bool {
    let isHeaded = layout.attributes.contains { prices.contains(layout.table.header[$0].folded) }
    // `from 450 €` beside plain prices, but nothing else to say of a thing.
    return layout.readings.isAll
      ? isHeaded || layout.table.isInSection(of: priceLists)
      : isHeaded && layout.attributes.count == 1 && layout.readings.prevail
  }

  private static let prices: WordList = """
    price, prices, precio, preço, prix, preis, prezzo, prijs, pris, hinta, cena, ár, preț, fiyat
    harga, цена, ціна, giá, giá bán, السعر, मूल्य, ราคา, 価格, 値段, 价格, 가격
    """

  private static let priceLists: WordList = """
    price list, prices, pricing, fees, bảng giá, precios, tarifas, preços, tarifs, preise, preisliste
    prezzi, listino, tarieven, prijzen, priser, prislista, prisliste, hinnasto, hinnat, cennik, ceník
    árlista, árak, prețuri, fiyatlar, fiyat listesi, daftar harga, цены, прайс, ціни, τιμοκατάλογος
    الأسعار, 料金, 价目表, 가격표
    """

  /// So many kilos, litres and pieces of one thing after the other: what one dish or house takes.
  ///
  /// Constants have a unit beside their number, too, but each one its own.
  private static func isBill(_ layout: Layout) -> Bool {
    guard layout.attributes.count == 2 else { return false }
    let columns = layout.attributes.map { layout.table.column($0).filter { !$0.isVoid } }
    guard columns.contains(where: { !$0.isEmpty && $0.allSatisfy { $0.kind == .quantity } }) else {
      return false
    }
    return columns.contains { cells in
      let units = cells.map(\.folded)
      return units.count(where: amounts.contains) * 3 >= units.count * 2
        && Set(units).count < units.count
    }
  }

  private static let amounts: WordList = """
    kg, g, mg, dag, l, ml, cl, dl, pcs, pc, tbsp, tsp, cup, cups, el, tl, stk, stück, st, szt, шт, кг, г
    л, мл, 個, 个, 개
    """

  private static let words: WordList = """
    estimate, estimates, estimated, measured, actual, benchmark, benchmarks, performance
    ước tính, thực tế, hiệu năng, hiệu suất
    estimación, rendimiento, estimativa, desempenho, estimation, schätzung, leistung
    оценка, производительность, 見積もり, 性能, 估计, 추정, 성능
    """
}
