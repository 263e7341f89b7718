import Console
import Foundation
import Recall
import Reports

/// Shows statistics to a person: as pictures, as plain tables, or as their definitions.
struct StatisticsOutput {
  let shelf: Shelf
  let source: StatisticsSource
  let pager: PagerOption

  private var world: World { shelf.world }
  private var language: Language { world.language }

  /// The screen of all, or one figure in full.
  func show(_ name: FigureName?) throws {
    guard let name else {
      world.say(
        try Overview(source).lines(
          width: world.outputWidth, glyphs: world.appearance.glyphs, in: language), pager)
      return
    }
    let section = try source.figure(name).section
    let title = section.title.text(in: language)
    var lines = [StyledLine(title, .bold)]
    for chart in section.charts {
      lines.append(.empty)
      lines += chart.lines(
        width: world.outputWidth, glyphs: world.appearance.glyphs, in: language)
    }
    world.say(lines, pager)
  }

  /// The same numbers as tables, without anything drawn.
  func showPlain(_ name: FigureName?) throws {
    let lines = try names(name).flatMap { name in
      let section = try source.figure(name).section
      return [section.title.text(in: language) + "."]
        + section.charts.flatMap { $0.plainLines(in: language) + [""] }
    }
    world.say(lines, pager)
  }

  /// What is counted, and for one figure the queries that give its numbers.
  func explain(_ name: FigureName?) throws {
    guard let name else {
      world.say(
        FigureName.allCases.map { figure in
          Sentence("\(figure.rawValue): \(figure.definition)")
        }, pager)
      return
    }
    let queries = try source.figure(name).members.flatMap { member in
      ["", "-- \(member.name)"]
        + (member.sql?.split(separator: "\n").map(String.init)
          ?? ["-- " + Sentence("simulated, so that no query gives it").text(in: language)])
    }
    world.say(["-- " + name.definition.text(in: language)] + queries, pager)
  }

  /// Writes the page with all figures.
  func writePage(_ path: String) throws {
    let page = try Page(source)
    // Whatever the terminal lacks, a browser has all signs.
    var language = language
    language.hasASCIISigns = false
    let html = page.html(in: language)
    guard path != "-" else {
      world.pass(Array(html.utf8))
      return
    }
    try Files.replace(world.absolute(path), with: html)
    world.say(Sentence("Written to \(path)."))
  }

  private func names(_ name: FigureName?) -> [FigureName] {
    name.map { [$0] } ?? FigureName.allCases
  }
}
