import '../platform/patterns-compiled-once.ts';
import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig, readConfigFileText, readEnvironment } from '../config/index.ts';
import { type EvaluationReport, evaluate, type RawOptions, readOptions, writeReport } from '../evaluation/index.ts';
import { systemClock } from '../platform/clock.ts';
import { OperationalError } from '../platform/errors.ts';
import { createOperatorFetch } from '../platform/http-client/index.ts';
import { createLogger } from '../platform/logger.ts';
import { softwareName } from './software-name.ts';

/** `repartee eval`: the configuration of the server, no database and no platform. */
export async function evalCommand(path: string, raw: RawOptions, signal: AbortSignal): Promise<void> {
  const environment = readEnvironment();
  const verdict = readConfig(environment, readConfigFileText(process.cwd()), process.cwd());
  if (!verdict.ok) throw refused('configuration_invalid', verdict.problems);
  const { config } = verdict;
  const read = await readOptions(raw, config.models);
  if (!read.ok) throw refused('option_invalid', read.problems);
  const { options } = read;
  // The report is what stands on standard output.
  const logger = createLogger(environment.LOG_LEVEL?.trim() ? config.logLevel : 'error', (line) => {
    process.stderr.write(line);
  });
  const fetch = createOperatorFetch({});
  let report: EvaluationReport;
  try {
    report = await evaluate(path, options, {
      fetch,
      logger,
      software: softwareName(),
      clock: systemClock,
      wait: async (waitMs) => {
        // Cut short by the signal, which the run looks at itself.
        await wait(waitMs, undefined, { signal }).catch(() => {});
      },
      signal,
      onTurn: showProgress,
    });
  } finally {
    await fetch.close();
  }
  const text = writeReport(report, options.format);
  if (options.out === null) await print(text);
  else await writeFile(options.out, text);
  if (report.end === 'INTERRUPTED') {
    throw new OperationalError('interrupted', 'Interrupted: the report is of what was run before.', {
      retryable: true,
    });
  }
  if (report.end === 'NOTHING_WRITTEN') {
    const endings = report.sets.flatMap(({ figures }) => figures.endings.others.map(({ name }) => name));
    throw new OperationalError(
      'nothing_written',
      `The model wrote nothing in the first turns, so the rest was not tried: ${[...new Set(endings)].join('; ')}.`,
      { retryable: true },
    );
  }
}

function refused(code: string, problems: readonly string[]): OperationalError {
  return new OperationalError(code, problems.join('\n'), { retryable: false });
}

/** Where somebody watches: one line that renews itself. */
function showProgress(ended: number, most: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${ended} of ${most} turns${ended === most ? '\n' : ''}`);
}

function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
