import { comparison } from './comparison.ts';
import type { EvaluationReport } from './report.ts';
import { headline, type Section, sectionsOf } from './sections.ts';

/** The report for a terminal: plain text, no colours, no width assumed. */
export function tableReport(report: EvaluationReport): string {
  const sideBySide = comparison(report);
  const blocks = [headline(report).join('\n'), ...(sideBySide ? [inText(sideBySide)] : [])];
  for (const set of report.sets) {
    blocks.push(`== ${set.name} ${JSON.stringify(set.parameters)}`);
    blocks.push(...sectionsOf(set, report).map(inText));
  }
  blocks.push(['Not measured:', ...report.notMeasured.map((line) => `  - ${line}`)].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function inText({ title, note, columns, rows, legend = [] }: Section): string {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => Array.from(row[index] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index === cells.length - 1 ? cell : cell.padEnd(widths[index]!)))
      .join('  ')
      .trimEnd();
  return [
    title,
    ...(note ? [note] : []),
    '',
    `  ${line(columns)}`,
    `  ${widths.map((width) => '-'.repeat(width)).join('  ')}`,
    ...rows.map((row) => `  ${line(row)}`),
    ...(legend.length > 0 ? ['', ...legend.map((entry) => `  ${entry}`)] : []),
  ].join('\n');
}
