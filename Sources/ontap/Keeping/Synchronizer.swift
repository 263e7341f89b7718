import Recall

extension Shelf {
  /// A program that copies the folder of the library to other machines, as its place tells.
  var synchronizer: String? {
    let names = [
      "Dropbox", "OneDrive", "Nextcloud", "ownCloud", "Google Drive", "GoogleDrive", "iCloud",
      "Syncthing", "MEGA", "pCloud", "Seafile",
    ]
    let parts = folder.split(separator: "/").map { $0.lowercased() }
    if let name = names.first(where: { name in
      parts.contains { $0.hasPrefix(name.lowercased()) }
    }) {
      return name
    }
    var place = folder[...]
    while !place.isEmpty {
      if Files.kind(of: "\(place)/.stfolder") == .folder { return "Syncthing" }
      place = place[..<(place.lastIndex(of: "/") ?? place.startIndex)]
    }
    return nil
  }
}
