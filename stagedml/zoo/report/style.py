"""The style of all reports: light and dark, from phones to wide screens, no external resource."""

from __future__ import annotations

CSS = """
:root {
  color-scheme: light dark;
  --page: #f6f6f3; --card: #ffffff; --ink: #1b1e26; --soft: #626a79; --line: #e3e4e0;
  --wash: #f1f1ee; --accent: #4553d6; --second: #d9702b; --third: #14908a; --fourth: #a349b8;
  --good: #178a57; --bad: #d2453c; --on: #ffffff; --warn: #8a5a00; --warm: #fff4d9;
  --shade: rgb(20 24 40 / .22);
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1116; --card: #171a21; --ink: #e9ebf0; --soft: #98a0b0; --line: #2a2f3b;
    --wash: #1f232c; --accent: #8c98ff; --second: #ff9f5f; --third: #4fd1c5; --fourth: #d79bea;
    --good: #4fce93; --bad: #ff7d73; --on: #0f1116; --warn: #ffce73; --warm: #33290f;
    --shade: rgb(0 0 0 / .75);
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 16px/1.55 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Helvetica,
    Arial, sans-serif;
  font-variant-numeric: tabular-nums;
}
main { max-width: 1120px; margin: 0 auto; padding: 40px 24px 56px; }
header { margin-bottom: 26px; }
.over { color: var(--accent); font-size: 13px; font-weight: 650; letter-spacing: .08em;
  text-transform: uppercase; margin: 0 0 6px; }
h1 { font-size: clamp(28px, 5vw, 42px); line-height: 1.12; letter-spacing: -.022em; margin: 0;
  font-weight: 720; text-wrap: balance; }
.lead { color: var(--soft); font-size: 17px; max-width: 46em; margin: 10px 0 0; }
h2 { font-size: 19px; letter-spacing: -.01em; margin: 0; font-weight: 680; }
h2 + .hint { margin-top: 2px; }
.hint { color: var(--soft); font-size: 14px; margin: 0 0 16px; max-width: 62em; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 14px;
  margin: 26px 0 0; padding: 0; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 14px;
  padding: 14px 18px 13px; }
.tile dt { color: var(--soft); font-size: 13.5px; }
.tile dd { margin: 2px 0 0; font-size: 27px; line-height: 1.2; font-weight: 700;
  letter-spacing: -.02em; }
.tile dd + dd { font-size: 13px; font-weight: 400; letter-spacing: 0; color: var(--soft); }
.tile.main { background: var(--accent); border-color: var(--accent); color: var(--on); }
.tile.main dt, .tile.main dd + dd { color: var(--on); opacity: .82; }
.sections { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 18px; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 16px;
  padding: 20px 22px 22px; min-width: 0; grid-column: 1 / -1; }
section.half { grid-column: auto; }
section > h2:first-child { margin-bottom: 12px; }
section > h2:first-child:has(+ .hint) { margin-bottom: 0; }
svg { display: block; width: 100%; height: auto; overflow: visible; }
svg text { fill: var(--ink); font-size: 12.5px; }
.mid { text-anchor: middle; } .end { text-anchor: end; }
svg .tick, svg .axis { fill: var(--soft); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr));
  gap: 14px 34px; }
figure { margin: 0; }
figcaption { display: flex; flex-wrap: wrap; gap: 2px 16px; align-items: baseline;
  font-size: 14px; margin-bottom: 8px; }
figcaption b { font-weight: 620; margin-right: auto; }
.legend { color: var(--soft); white-space: nowrap; }
.key { display: inline-block; width: 16px; height: 3px; border-radius: 2px; margin-right: 7px;
  vertical-align: middle; background: currentColor; }
.grid { stroke: var(--line); stroke-width: 1; }
.curve { fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linejoin: round; }
.dot { fill: var(--card); stroke: currentColor; stroke-width: 1.7; }
.s0 { color: var(--accent); } .s1 { color: var(--second); } .s2 { color: var(--third); }
.s3 { color: var(--fourth); }
.graph { margin: 0 auto; }
.graph.tall { display: none; }
.edge { fill: none; stroke: var(--soft); stroke-width: 1.5; opacity: .55; }
.node rect { fill: var(--wash); stroke: var(--line); stroke-width: 1.2; }
.node .name { font-weight: 600; font-size: 13px; letter-spacing: -.01em; }
.node .note { fill: var(--soft); font-size: 11px; }
.node.data rect { fill: var(--card); stroke: var(--soft); stroke-dasharray: 4 3; }
.node.result rect { fill: var(--accent); stroke: var(--accent); }
.node.result text { fill: var(--on) !important; }
.node.result .note { opacity: .8; }
.confusion { margin: 0 auto; }
.cell { fill: var(--wash); } .cell.hit { fill: var(--accent); } .cell.miss { fill: var(--bad); }
svg .count { font-size: 13px; font-weight: 550; }
svg .count.strong { fill: var(--on); }
/* Shadows at the edges beyond which there is more: the outer two stay, the inner two hide them. */
.scroll { overflow-x: auto; margin: 0 -4px; padding: 0 4px;
  background:
    linear-gradient(to right, var(--card) 40%, transparent) left / 42px 100% no-repeat local,
    linear-gradient(to left, var(--card) 40%, transparent) right / 42px 100% no-repeat local,
    linear-gradient(to right, var(--shade), transparent) left / 16px 100% no-repeat scroll,
    linear-gradient(to left, var(--shade), transparent) right / 16px 100% no-repeat scroll; }
.scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-size: 14.5px; }
th, td { text-align: right; padding: 7px 10px; border-bottom: 1px solid var(--line);
  font-weight: 400; vertical-align: baseline; }
th:first-child, td.left { text-align: left; }
thead th { color: var(--soft); font-size: 13px; white-space: nowrap; }
tbody th { font-weight: 600; white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 0; }
table.text th, table.text td { text-align: left; }
table.text td { min-width: 8.5ch; }
table.samples th, table.samples td { min-width: 12ch; white-space: normal; font-weight: 400; }
table.samples tbody th { min-width: 20ch; overflow-wrap: anywhere; }
.fraction { display: inline-flex; gap: 9px; align-items: center; white-space: nowrap; }
.bar { display: inline-block; width: 54px; height: 5px; border-radius: 3px;
  background: var(--wash); overflow: hidden; }
.bar i { display: block; height: 100%; background: var(--accent); border-radius: 3px; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
  gap: 14px; margin: 0; padding: 0; }
.picture { text-align: center; font-size: 13px; color: var(--soft); line-height: 1.4; }
.picture img { display: block; width: 100%; aspect-ratio: 1; object-fit: contain; background: #000;
  image-rendering: pixelated; border-radius: 10px; border: 1px solid var(--line);
  margin-bottom: 6px; }
.picture b { color: var(--ink); font-weight: 640; font-size: 14.5px; }
.picture .wrong { color: var(--bad); }
.chips { display: flex; flex-wrap: wrap; gap: 6px; }
code, .chip { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono",
  monospace; font-size: 12.5px; }
.chip { background: var(--wash); border-radius: 7px; padding: 2px 8px; overflow-wrap: anywhere; }
.chip b { font-weight: 650; }
.plain { font-weight: 400; }
.good { color: var(--good); } .bad { color: var(--bad); }
.ok { color: var(--good); font-weight: 620; white-space: nowrap; }
.ok::before { content: "✓ "; }
.badly { color: var(--bad); font-weight: 620; white-space: nowrap; }
.badly::before { content: "✗ "; }
p.none { color: var(--good); margin: 0; }
.notice { background: var(--warm); color: var(--warn); border-radius: 12px; margin: 18px 0 0;
  padding: 10px 16px; max-width: 62em; }
h3 { font-size: 15px; margin: 20px 0 6px; font-weight: 640; }
h2 + h3 { margin-top: 12px; }
section p, section ul { margin: 0 0 10px; max-width: 62em; }
section ul { padding-left: 20px; }
a { color: var(--accent); }
details { border-top: 1px solid var(--line); }
details:last-of-type { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; padding: 9px 2px; font-weight: 620; }
summary code { color: var(--soft); font-weight: 400; margin-left: 10px; }
pre { background: var(--wash); border-radius: 10px; padding: 12px 14px; margin: 2px 0 12px;
  overflow-x: auto; font: 12.5px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas,
  "DejaVu Sans Mono", monospace; }
pre.snippet { user-select: all; -webkit-user-select: all; }
footer { color: var(--soft); font-size: 13.5px; margin-top: 26px; }
@media (max-width: 760px) {
  main { padding: 24px 14px 40px; }
  section { padding: 16px 14px 18px; border-radius: 14px; }
  section.half { grid-column: 1 / -1; }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 10px; }
  .tile.main { grid-column: 1 / -1; }
  .tile { padding: 11px 13px; } .tile dd { font-size: 23px; }
  .graph.flat { display: none; } .graph.tall { display: block; }
  th, td { padding: 7px 6px; } table { font-size: 14px; }
  table.chipped th { white-space: normal; }
  .bar { width: 30px; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  summary code { display: block; margin: 2px 0 0 18px; overflow-wrap: anywhere; }
}
@media print {
  :root { color-scheme: light; --page: #fff; --card: #fff; --ink: #000; --soft: #444;
    --line: #ccc; --wash: #f2f2f0; --accent: #3340b8; --second: #b3541a; --third: #0b6b66;
    --fourth: #7d2f90; --good: #0f6b42; --bad: #a8281f; --on: #fff; --warn: #5c3c00;
    --warm: #fff4d9; --shade: transparent; }
  body { font-size: 11.5pt; } main { max-width: none; padding: 0; }
  section { border: 0; padding: 10px 0; border-top: 1px solid var(--line); border-radius: 0; }
  .tile, .picture, figure, tr, .confusion { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; background: none; } .graph { min-width: 0 !important; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; overflow: visible; }
  .tile.main, .cell, .node rect, .bar i, .key { print-color-adjust: exact;
    -webkit-print-color-adjust: exact; }
}
"""
