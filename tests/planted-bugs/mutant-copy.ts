import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { PlantedBug } from './planted-bug.ts';

const root = resolve(import.meta.dirname, '../..');
const folderPrefix = 'repartee-planted-';
/** What a test needs to run. Built code comes along, so that only what is changed is built again. */
const copied = [
  'packages',
  'tests',
  'scripts',
  'package.json',
  'vitest.config.ts',
  'tsconfig.json',
  'tsconfig.base.json',
];
const runWithinMs = 600_000;

/** What one run of one test file came to. */
export interface TestRun {
  passed: number;
  /** What each failed test said. */
  failures: readonly { name: string; message: string }[];
  /** The end of what it printed, for a run that came to nothing. */
  output: string;
}

/** A copy of the repository in which bugs are planted, one at a time. */
export interface MutantCopy {
  run(test: PlantedBug['caughtBy']): Promise<TestRun>;
  /** The same with the bug in place; afterwards it is gone again. */
  runWith(bug: PlantedBug): Promise<TestRun>;
  remove(): void;
}

/** How often the place of a bug occurs in the source. */
export function countPlaces({ file, find }: PlantedBug): number {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8').split(find).length - 1 : 0;
}

export function makeMutantCopy(): MutantCopy {
  removeLeftovers();
  const copy = mkdtempSync(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  for (const name of copied) {
    const from = join(root, name);
    if (!existsSync(from)) continue;
    cpSync(from, join(copy, name), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => basename(path) !== 'node_modules',
    });
  }
  linkModules(root, copy);

  async function run(test: PlantedBug['caughtBy']): Promise<TestRun> {
    const report = join(copy, 'report.json');
    rmSync(report, { force: true });
    const args = [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      test.test,
      ...(test.title === undefined ? [] : ['--testNamePattern', test.title]),
      '--reporter=json',
      `--outputFile=${report}`,
    ];
    const output = await runNode(args, copy, {
      ...(test.points === undefined ? {} : { TRIAL_POINTS: test.points }),
      // Only these start the built server.
      ...(test.test.startsWith('tests/crash/') ? {} : { TESTS_WITHOUT_BUILD: '1' }),
      TESTS_PATIENCE_MS: '60000',
      TRIAL_KILLS: '0',
      TRIAL_CALM_SECONDS: '4',
    });
    return { ...readReport(report), output };
  }

  return {
    run,
    async runWith(bug) {
      const path = join(copy, bug.file);
      const source = readFileSync(path, 'utf8');
      if (source.split(bug.find).length !== 2) throw new Error(`the place of "${bug.name}" is not in ${bug.file}`);
      writeFileSync(
        path,
        source.replace(bug.find, () => bug.replace),
      );
      try {
        return await run(bug.caughtBy);
      } finally {
        writeFileSync(path, source);
      }
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}

/** Other people's packages are shared; our own must be the copy's. */
function linkModules(from: string, to: string): void {
  const modules = join(to, 'node_modules');
  const own = join(modules, '@repartee');
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(join(from, 'node_modules'))) {
    if (name === '@repartee' || name.startsWith('.vite')) continue;
    symlinkSync(join(from, 'node_modules', name), join(modules, name));
  }
  for (const name of readdirSync(join(to, 'packages'))) symlinkSync(join(to, 'packages', name), join(own, name));
}

/** Resolves with the end of what it printed, however it ended. */
function runNode(args: readonly string[], cwd: string, settings: Record<string, string>): Promise<string> {
  const { PATH, HOME, TMPDIR } = process.env;
  const inherited = Object.fromEntries(
    Object.entries({ PATH, HOME, TMPDIR }).filter(([, value]) => value !== undefined),
  );
  const child = spawn(process.execPath, args, { cwd, env: { ...inherited, ...settings } as NodeJS.ProcessEnv });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString('utf8')).slice(-4_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  // Politely first: it stops the database it started.
  const timers = [
    setTimeout(() => child.kill('SIGTERM'), runWithinMs),
    setTimeout(() => child.kill('SIGKILL'), runWithinMs + 30_000),
  ];
  return new Promise((resolveOutput, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      for (const timer of timers) clearTimeout(timer);
      resolveOutput(output);
    });
  });
}

interface JsonReport {
  testResults: { assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
}

function readReport(path: string): Omit<TestRun, 'output'> {
  if (!existsSync(path)) return { passed: 0, failures: [] };
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as JsonReport;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failures: tests
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({ name: fullName, message: failureMessages.join('\n') })),
  };
}

/** Of runs that were killed. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(folderPrefix))) {
    const pid = Number(/^\d+/.exec(name.slice(folderPrefix.length))?.[0]);
    if (!isRunning(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
