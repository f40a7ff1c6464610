import { comparison } from './comparison.ts';
import type { EvaluationReport, ReplyText } from './report.ts';
import { headline, type Section, sectionsOf } from './sections.ts';

/**
 * The report as one file: nothing is loaded from anywhere (its policy forbids it), there is no script, and every text is
 * escaped. Light or dark as the reader's system is.
 */
export function htmlReport(report: EvaluationReport): string {
  const sideBySide = comparison(report);
  const title = `Repartee evaluation: ${report.writer.chatModel}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<div class="${report.writer.kind === 'SANDBOX' ? 'notice' : 'facts'}">
${headline(report)
  .map((line) => `<p>${escapeHtml(line)}</p>`)
  .join('\n')}
</div>
${sideBySide ? sectionInHtml(sideBySide) : ''}
${report.sets
  .map(
    (set) => `<section>
<h2>${escapeHtml(set.name)}</h2>
<p><code>${escapeHtml(JSON.stringify(set.parameters))}</code></p>
${sectionsOf(set, report).map(sectionInHtml).join('\n')}
${set.texts ? textsInHtml(set.texts) : ''}
</section>`,
  )
  .join('\n')}
<section>
<h2>Not measured</h2>
<ul>
${report.notMeasured.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n')}
</ul>
</section>
</main>
</body>
</html>
`;
}

const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --stripe: #f6f8fa; --notice: #fff4d6; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #0f1318; --ink: #e6e9ed; --quiet: #9aa4af; --line: #303840; --stripe: #171c22; --notice: #3a2f10; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 78rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; } h2 { margin-top: 2.5rem; font-size: 1.3rem; border-bottom: 1px solid var(--line); } h3 { font-size: 1.05rem; }
.notice, .facts { padding: .25rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.notice { background: var(--notice); font-weight: 600; }
.note { color: var(--quiet); max-width: 60rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 600; } tbody th { font-weight: 500; }
tbody tr:nth-child(even) { background: var(--stripe); }
h1, h2, code { overflow-wrap: anywhere; }
td.text { white-space: pre-wrap; }
`;

function sectionInHtml({ title, note, columns, rows, legend = [] }: Section): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows
    .map(([first = '', ...others]) => {
      const cells = others.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
      return `<tr><th scope="row">${escapeHtml(first)}</th>${cells}</tr>`;
    })
    .join('\n');
  return `<h3>${escapeHtml(title)}</h3>
${note ? `<p class="note">${escapeHtml(note)}</p>` : ''}
<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>
${legend.length > 0 ? `<ul class="note">${legend.map((entry) => `<li>${escapeHtml(entry)}</li>`).join('')}</ul>` : ''}`;
}

function textsInHtml(texts: readonly ReplyText[]): string {
  const cell = (lines: readonly string[]) => `<td class="text" dir="auto">${escapeHtml(lines.join('\n'))}</td>`;
  const rows = texts
    .map(
      ({ conversation, turn, ending, user, firstDraft, sent, human, faults }) =>
        `<tr><th scope="row">${escapeHtml(`${conversation}, turn ${turn}: ${ending}`)}</th>${[user, firstDraft, sent, human, faults].map(cell).join('')}</tr>`,
    )
    .join('\n');
  return `<details><summary>Texts of ${texts.length} turns</summary>
<div class="wide"><table><thead><tr>${['turn', 'user', 'first draft', 'sent', 'human', 'faults'].map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>
${rows}
</tbody></table></div></details>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
