import Foundation
import FoundationXML

/// What a page consists of, as an XML parser reads it.
final class PageOutline: NSObject, XMLParserDelegate {
  private(set) var language = ""
  private(set) var elements: [String] = []
  private(set) var attributes: Set<String> = []
  private(set) var ids: [String] = []
  /// For each element with the role of a picture, the ids of its names.
  private(set) var pictures: [[String]] = []
  /// The texts of the cells of all tables.
  private(set) var cells: [String] = []
  private var isInCell = false

  init(_ html: String) throws {
    super.init()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = self
    guard parser.parse() else {
      throw Malformed(reason: "\(String(describing: parser.parserError))")
    }
  }

  struct Malformed: Error {
    var reason: String
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(name)
    self.attributes.formUnion(attributes.keys)
    if name == "html" { language = attributes["lang"] ?? "" }
    if let id = attributes["id"] { ids.append(id) }
    if attributes["role"] == "img" {
      pictures.append((attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init))
    }
    isInCell = name == "th" || name == "td"
    if isInCell { cells.append("") }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if isInCell { cells[cells.count - 1] += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    isInCell = false
  }
}
