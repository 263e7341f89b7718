/// The rules of the page's style, in CSS.
enum Rules {
  static var text: String {
    """
    :root { color-scheme: light dark; \(Palette.light.declarations) }
    @media screen and (prefers-color-scheme: dark) { :root { \(Palette.dark.declarations) } }
    \(page)
    \(figures)
    \(tables)
    \(print)

    """
  }

  private static let page = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: var(--page); color: var(--ink);
      font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
      font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
    main { max-width: 66rem; margin: 0 auto; padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 2.5rem); }
    h1 { margin: 0; font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.15; letter-spacing: -0.015em; }
    h2 { margin: 0; font-size: 1.3rem; line-height: 1.25; letter-spacing: -0.01em; }
    .quiet { color: var(--quiet); margin: 0.35rem 0 0; max-width: 44rem; }
    nav { display: flex; flex-wrap: wrap; gap: 0.35rem 1.1rem; margin-top: 1.5rem; font-size: 0.9rem; }
    a { color: var(--data); text-underline-offset: 0.2em; }
    .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
      gap: 1.25rem 1.5rem; margin: 1.75rem 0 0; padding: 1.25rem 0; border: solid var(--line);
      border-width: 1px 0; }
    .facts div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
    dt { color: var(--quiet); font-size: 0.875rem; line-height: 1.35; }
    dd { margin: 0; font-size: 1.5rem; font-weight: 600; line-height: 1.25; letter-spacing: -0.01em; }
    section { margin-top: 3rem; }
    """

  private static let figures = """
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
      gap: 1rem; margin-top: 1rem; align-items: start; }
    figure { margin: 0; min-width: 0; padding: 1.1rem 1.25rem 0.9rem; background: var(--surface);
      border: 1px solid var(--line); border-radius: 0.6rem; }
    figure.wide { grid-column: 1 / -1; }
    figcaption { font-weight: 600; margin-bottom: 0.75rem; }
    svg { display: block; overflow: visible; }
    svg.inset { width: calc(100% - 2.6rem); margin-left: 2.6rem; }
    svg text { font-size: 13px; fill: var(--ink); }
    svg .small { font-size: 12px; fill: var(--quiet); }
    svg .end { text-anchor: end; }
    svg .middle { text-anchor: middle; }
    svg .strong { font-weight: 600; fill: var(--mark); }
    svg .halo { paint-order: stroke; stroke: var(--surface); stroke-width: 4px; }
    .data { fill: var(--data); }
    .marked { fill: var(--mark); }
    .soft { fill: var(--soft); }
    .rule { stroke: var(--line); stroke-width: 1; }
    .target { stroke: var(--mark); stroke-width: 2; stroke-dasharray: 4 3; }
    .whisker { stroke: var(--ink); stroke-width: 1.25; }
    .interval { stroke: var(--soft); stroke-width: 8; stroke-linecap: round; }
    .curve { fill: none; stroke: var(--data); stroke-width: 1.75; stroke-linejoin: round; }
    .point { stroke: var(--data); stroke-width: 8; stroke-linecap: round; }
    .point.tiny { stroke-width: 4; }
    .hollow { stroke: var(--surface); stroke-width: 4; stroke-linecap: round; }
    .fixed { vector-effect: non-scaling-stroke; }
    .heat0 { fill: var(--heat0); background: var(--heat0); }
    .heat1 { fill: var(--heat1); background: var(--heat1); }
    .heat2 { fill: var(--heat2); background: var(--heat2); }
    .heat3 { fill: var(--heat3); background: var(--heat3); }
    .heat4 { fill: var(--heat4); background: var(--heat4); }
    .key { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; margin: 0.6rem 0 0; padding: 0;
      font-size: 0.8125rem; color: var(--quiet); list-style: none; }
    .key li { display: flex; align-items: center; gap: 0.4rem; }
    .sign { flex: none; width: 0.8rem; height: 0.8rem; border-radius: 0.15rem; }
    .sign.dot { border-radius: 50%; width: 0.6rem; height: 0.6rem; background: var(--data); }
    .sign.ring { border-radius: 50%; width: 0.6rem; height: 0.6rem; border: 2px solid var(--data); }
    .sign.band { height: 0.5rem; border-radius: 0.25rem; background: var(--soft); }
    .sign.dash { height: 0; border-radius: 0; border-top: 2px dashed var(--mark); width: 1.1rem; }
    .sign.line { height: 0; border-radius: 0; border-top: 2px solid var(--ink); }
    @media (max-width: 34rem) { .second { display: none; } figure { padding: 1rem 0.9rem 0.8rem; } }
    """

  private static let tables = """
    details { margin-top: 0.7rem; font-size: 0.8125rem; }
    summary { color: var(--quiet); cursor: pointer; width: fit-content; }
    table { width: 100%; border-collapse: collapse; margin-top: 0.5rem; }
    th, td { padding: 0.3rem 0.75rem 0.3rem 0; text-align: left; vertical-align: top; font-weight: 400;
      border-bottom: 1px solid var(--line); }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { color: var(--quiet); font-size: 0.8125rem; vertical-align: bottom; }
    .number { text-align: right; }
    .week th, .week td { padding-right: 0.35rem; }
    @media (max-width: 34rem) {
      .records thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
      .records tr { display: block; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
      .records th, .records td { display: flex; gap: 1rem; justify-content: space-between; padding: 0.1rem 0;
        border: 0; text-align: right; }
      .records tbody th { font-weight: 600; text-align: left; }
      .records td::before { content: attr(data-head); color: var(--quiet); text-align: left; flex: none;
        max-width: 45%; }
      .records td:empty { display: none; }
    }
    """

  /// A closed table of numbers stays off the paper.
  private static let print = """
    @media print {
      body { background: none; font-size: 10pt; }
      main { max-width: none; padding: 0; }
      nav, details:not([open]) { display: none; }
      figure { break-inside: avoid; border-color: var(--line); }
      h2 { break-after: avoid; }
      .sign { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
