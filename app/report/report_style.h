// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gram {

/// Of the page for a browser.
inline constexpr char pageStyle[] = R"(
:root { color-scheme: light dark; --back: #ffffff; --text: #1b1d1f; --faint: #5c6166; --rule: #d9dcdf; --soft: #f4f6f7; }
@media (prefers-color-scheme: dark) {
  :root { --back: #17191b; --text: #e6e7e8; --faint: #a3a8ad; --rule: #3b3f43; --soft: #212427; }
}
@media print {
  :root { --back: #ffffff; --text: #1b1d1f; --faint: #5c6166; --rule: #d9dcdf; --soft: #f4f6f7; }
  section, figure, tr { break-inside: avoid; } section.long { break-inside: auto; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 980px; margin: 0 auto; padding: 32px 24px 64px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 19px; margin: 40px 0 10px; padding-bottom: 4px; border-bottom: 1px solid var(--rule); }
h3 { font-size: 15px; margin: 22px 0 6px; }
p { margin: 6px 0; } .faint { color: var(--faint); } .note { color: var(--faint); font-size: 12px; }
ul { padding-left: 20px; } li { margin: 4px 0; }
figure { margin: 12px 0; } figure > svg { width: 100%; height: auto; }
.bars { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 20px 28px; }
.bars svg { width: 100%; height: auto; max-width: 460px; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13.5px; font-variant-numeric: tabular-nums; }
th, td { padding: 5px 10px; border-bottom: 1px solid var(--rule); vertical-align: top; text-align: right; }
th { font-weight: 600; }
td.label, th.label, td.words, th.words { text-align: left; } td.words { overflow-wrap: anywhere; }
th.section { background: var(--soft); text-align: left; padding-top: 7px; }
td .note { display: block; line-height: 1.25; }
pre { background: var(--soft); padding: 10px 12px; overflow-x: auto; font-size: 12.5px; line-height: 1.45; border-radius: 4px; white-space: pre-wrap; overflow-wrap: anywhere; }
summary { cursor: pointer; margin: 8px 0; }
svg .t { fill: var(--text); } svg .d { fill: var(--faint); } svg .g { stroke: var(--rule); } svg .a { stroke: var(--faint); }
svg .l { stroke: var(--text); } svg .b { fill: var(--back); } svg .k { fill: var(--text); stroke: var(--back); }
)";

/// Of the report for paper: what QTextDocument knows of style sheets.
inline constexpr char paperStyle[] = R"(
body { color: #1b1d1f; font-size: 9pt; }
h1 { font-size: 18pt; margin-top: 0; margin-bottom: 2px; }
h2 { font-size: 12.5pt; margin-top: 18px; margin-bottom: 5px; }
h2.page { page-break-before: always; margin-top: 0; }
h3 { font-size: 10pt; margin-top: 10px; margin-bottom: 3px; }
p { margin-top: 3px; margin-bottom: 3px; }
.faint { color: #5c6166; } .note { color: #5c6166; font-size: 7pt; }
li { margin-bottom: 3px; }
table.figures { margin-top: 4px; margin-bottom: 8px; }
table.figures th, table.figures td { font-size: 8pt; border-bottom: 1px solid #d9dcdf; padding: 3px; text-align: right; }
table.figures td.words, table.figures th.words, table.figures td.label, table.figures th.label { text-align: left; }
table.figures th.section { background-color: #f0f2f3; text-align: left; }
pre { font-size: 7.5pt; background-color: #f4f6f7; margin-top: 2px; margin-bottom: 6px; white-space: pre-wrap; }
)";

} // namespace gram
