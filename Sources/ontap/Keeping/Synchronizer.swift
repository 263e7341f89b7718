import Recall

extension Shelf {
  /// A program that copies the folder of the library to other machines, as its place tells.
  var synchronizer: String? {
    let parts = folder.split(separator: "/").map { $0.lowercased() }
    if let place = Self.syncedFolders.first(where: { place in
      parts.contains { place.isName(of: $0) }
    }) {
      return place.program
    }
    var place = folder[...]
    while !place.isEmpty {
      if Files.kind(of: "\(place)/.stfolder") == .folder { return "Syncthing" }
      place = place[..<(place.lastIndex(of: "/") ?? place.startIndex)]
    }
    return nil
  }

  /// The names of folders in small letters by the programs that make them.
  private static let syncedFolders = [
    SyncedFolder("Dropbox", "dropbox"), SyncedFolder("OneDrive", "onedrive"),
    SyncedFolder("Nextcloud", "nextcloud"), SyncedFolder("ownCloud", "owncloud"),
    SyncedFolder("Google Drive", "google drive", "googledrive", "google-drive"),
    SyncedFolder(
      "iCloud", "icloud", "icloud drive", "icloud~com~apple~clouddocs", "mobile documents"),
    SyncedFolder("Syncthing", "syncthing"), SyncedFolder("MEGA", "mega", "megasync"),
    SyncedFolder("pCloud", "pcloud", "pclouddrive"), SyncedFolder("Seafile", "seafile"),
    SyncedFolder("Box", "box", "box sync"), SyncedFolder("Proton Drive", "proton drive"),
  ]
}

/// What a program calls the folder that it copies.
private struct SyncedFolder {
  let program: String
  private let names: [String]

  init(_ program: String, _ names: String...) {
    self.program = program
    self.names = names
  }

  /// True of the name alone and of one with an account behind it, such as `OneDrive - School`; a
  /// longer word, such as `megan`, is another.
  func isName(of folder: String) -> Bool {
    names.contains { name in
      guard folder.hasPrefix(name) else { return false }
      let next = folder.dropFirst(name.count).first
      return next.map { " -(".contains($0) } ?? true
    }
  }
}
