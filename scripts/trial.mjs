// The long forms of the trials, each one command: `npm run trial:<name>`. What the environment sets already is left as it is.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const trials = {
  // Every named point × every fault that is possible there, in each way that leads past it. TRIAL_POINTS=deliver: only points with that in their name.
  'crash-points': {
    files: [
      'tests/crash/crash-points.test.ts',
      'tests/crash/point-faults.test.ts',
      'tests/crash/stopped-points.test.ts',
    ],
    settings: { TRIAL_WAYS: 'all' },
  },
  // 200 kills at random under 200 enqueues a second. TRIAL_SEED repeats a run.
  kills: {
    files: ['tests/crash/random-kills.test.ts'],
    settings: { TRIAL_KILLS: '200', TRIAL_RATE: '200', TRIAL_USERS: '2000' },
  },
  // Every planted bug. TRIAL_PLANTED_BUGS=fence: only those with that in their name or test.
  'planted-bugs': { files: ['tests/planted-bugs'], settings: { TRIAL_PLANTED_BUGS: '.' } },
};

const name = process.argv[2] ?? '';
const trial = Object.hasOwn(trials, name) ? trials[name] : undefined;
if (trial === undefined) {
  process.stderr.write(`node scripts/trial.mjs <trial>, one of: ${Object.keys(trials).join(', ')}\n`);
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'system',
    ...trial.files,
    ...process.argv.slice(3),
  ],
  { cwd: root, stdio: 'inherit', env: { ...trial.settings, ...process.env } },
);
process.exit(status ?? 1);
