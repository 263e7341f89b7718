import Foundation

/// Opens a page in a browser without a window and says what is wrong with how it looks.
struct BrowserProbe {
  /// Where Chromium or Chrome is installed; nil where neither is.
  static let browser: String? = ["chromium", "chromium-browser", "google-chrome"].lazy
    .flatMap { name in
      (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
        "\($0)/\(name)"
      }
    }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  let html: String
  let width: Int
  let isDark: Bool

  struct Finding {
    /// How many texts the browser looked at.
    var texts: Int
    var faults: [String]
    /// What the console was told.
    var console: [String]
  }

  func finding() throws -> Finding {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ontap-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(html.utf8).write(to: folder.appending(path: "page.html"))
    try Data(harness.utf8).write(to: folder.appending(path: "probe.html"))
    let (output, errors) = try run(in: folder)
    let result = output.split(separator: "<pre>").dropFirst().first?.split(separator: "</pre>")
      .first
    let lines = (result ?? "").split(separator: "\n").map(String.init)
    return Finding(
      texts: lines.first.flatMap { Int($0.dropFirst("texts ".count)) } ?? 0,
      faults: Array(lines.dropFirst()),
      console: errors.split(separator: "\n").filter { $0.contains("CONSOLE") }.map(String.init))
  }

  private func run(in folder: URL) throws -> (output: String, errors: String) {
    let (output, errors) = (folder.appending(path: "out"), folder.appending(path: "err"))
    for file in [output, errors] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = [
      "60", Self.browser ?? "", "--headless", "--no-sandbox", "--disable-gpu",
      "--enable-logging=stderr",
      "--allow-file-access-from-files", "--user-data-dir=\(folder.path)/profile",
      "--blink-settings=preferredColorScheme=\(isDark ? 0 : 1)", "--virtual-time-budget=10000",
      "--window-size=1400,1000", "--dump-dom", folder.appending(path: "probe.html").path,
    ]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return try (
      String(decoding: Data(contentsOf: output), as: UTF8.self),
      String(decoding: Data(contentsOf: errors), as: UTF8.self)
    )
  }

  /// A page that looks at the other one in a frame of the width, since a window cannot be so narrow.
  private var harness: String {
    """
    <!DOCTYPE html><meta charset="utf-8"><body>
    <iframe src="page.html" style="border:0;width:\(width)px;height:900px"></iframe><pre></pre>
    <script>
    const frame = document.querySelector('iframe'), width = \(width), dark = \(isDark);
    frame.onload = () => {
      const page = frame.contentDocument, view = frame.contentWindow, faults = [];
      page.querySelectorAll('details').forEach(part => part.open = true);
      if (view.matchMedia('(prefers-color-scheme: dark)').matches !== dark) faults.push('scheme');
      if (page.documentElement.scrollWidth > width) faults.push('scrolls to ' + page.documentElement.scrollWidth);
      const name = e => e.tagName + ' ' + (e.textContent || '').slice(0, 40);
      const parse = c => (c.match(/[\\d.]+/g) || []).map(Number);
      const light = c => { const [r, g, b] = parse(c).map(v => { v /= 255;
        return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
      const ground = e => { for (; e; e = e.parentElement) {
        const c = view.getComputedStyle(e).backgroundColor, p = parse(c);
        if (p.length < 4 || p[3] > 0) return c; } return 'rgb(255,255,255)'; };
      let texts = 0;
      for (const e of page.querySelectorAll('body *')) {
        const box = e.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) continue;
        if (box.right > width + 0.5 || box.left < -0.5) faults.push('past the edge: ' + name(e));
        const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
        if (!own || e.tagName === 'title' || e.tagName === 'desc') continue;
        texts++;
        const style = view.getComputedStyle(e);
        const both = [light(e.namespaceURI.includes('svg') ? style.fill : style.color), light(ground(e))];
        const ratio = (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
        if (ratio < 4.5) faults.push('contrast ' + ratio.toFixed(2) + ': ' + name(e));
        if (parseFloat(style.fontSize) < 12) faults.push('small: ' + name(e));
      }
      for (const picture of page.querySelectorAll('svg[role]')) {
        const boxes = [...picture.querySelectorAll('text')].map(e => [e, e.getBoundingClientRect()])
          .filter(([e, b]) => b.width > 0);
        boxes.forEach(([a, p], i) => boxes.slice(i + 1).forEach(([b, q]) => {
          if (p.left < q.right - 0.5 && q.left < p.right - 0.5 && p.top < q.bottom - 3 && q.top < p.bottom - 3)
            faults.push('overlap: ' + name(a) + ' / ' + name(b)); }));
      }
      document.querySelector('pre').textContent = ['texts ' + texts, ...faults].join('\\n');
    };
    </script>
    """
  }
}
