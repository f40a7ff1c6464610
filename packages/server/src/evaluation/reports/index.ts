import type { Format } from '../options.ts';
import { htmlReport } from './html-report.ts';
import type { EvaluationReport } from './report.ts';
import { tableReport } from './table-report.ts';

/** The report as the text of a file or of a terminal. */
export function writeReport(report: EvaluationReport, format: Format): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'html':
      return htmlReport(report);
    case 'table':
      return tableReport(report);
  }
}

export { buildReport, type EvaluationReport, type SetReport } from './report.ts';
