#!/usr/bin/env node
import { Command } from 'commander';
import type { RawOptions } from '../evaluation/index.ts';
import { runCommand } from './run-command.ts';
import { runInterruptible } from './run-interruptible.ts';

/** The `repartee` command. Like the server's `main.ts` it may end its process. Each command loads what it needs. */
const program = new Command('repartee').description("Writes the replies of a chat platform's AI personas.");

program
  .command('start')
  .description('Start server and worker, with the embedded database unless DATABASE_URL is set, and the demo platform.')
  .option('--no-demo', 'without the demo platform (also DEMO=off)')
  .action(async (options: { demo: boolean }) => {
    const { startCommand } = await import('./start-command.ts');
    process.exitCode = await startCommand({ withDemo: options.demo });
    process.exit();
  });

program
  .command('backup')
  .description('Copy the embedded data into a new folder, while Repartee runs or while it is stopped.')
  .argument('<folder>', 'where the backup goes; must not exist yet')
  .option('--without-master-key', 'leave the master key out; keep it elsewhere, the backup is useless without it')
  .action(async (folder: string, options: { withoutMasterKey?: boolean }) => {
    const { backupCommand } = await import('./backup-command.ts');
    process.exitCode = await runCommand(() =>
      runInterruptible((signal) => backupCommand(folder, { withMasterKey: options.withoutMasterKey !== true, signal })),
    );
    process.exit();
  });

program
  .command('restore')
  .description('Make an empty data directory (DATA_DIR) from a backup.')
  .argument('<folder>', 'the folder that `repartee backup` made')
  .action(async (folder: string) => {
    const { restoreCommand } = await import('./restore-command.ts');
    process.exitCode = await runCommand(() => runInterruptible((signal) => restoreCommand(folder, signal)));
    process.exit();
  });

program
  .command('upgrade')
  .description('Bring the embedded data to the newest major version of PostgreSQL that is installed.')
  .option('--old-binaries <folder>', 'the folder with `postgres` and `initdb` of the old major version')
  .option('--remove-old', 'remove what an earlier upgrade kept of the old version')
  .action(async (options: { oldBinaries?: string; removeOld?: boolean }) => {
    const { upgradeCommand } = await import('./upgrade-command.ts');
    const advice = ' The data is as it was: run "repartee upgrade" again, or start with the version you had.';
    process.exitCode = await runCommand(() => runInterruptible((signal) => upgradeCommand(options, signal), advice));
    process.exit();
  });

program
  .command('eval')
  .description('Replay conversations through a configured model, and report how it keeps to what was asked.')
  .argument('<folder>', 'conversations: .jsonl (persona chats) and .json files (docs/evaluation.md), or one such file')
  .option('--model <chat model>', 'an entry of the model table; its fall-backs are left out')
  .option('--parameters <set>', '"defaults", name=value,… or a JSON file; several times to compare', collect)
  .option('--limit <n>', 'conversations, drawn by the seed (default 20)')
  .option('--turns <n>', 'turns of each conversation (default all)')
  .option('--language <code>', 'conversations in this language alone')
  .option('--concurrency <n>', 'conversations side by side (default 4)')
  .option('--seed <text>', 'another seed draws other conversations and choices (default 1)')
  .option('--max-cost <amount>', "stop before more is spent, in the currency of the model's prices")
  .option('--format <format>', 'table, json or html (default table)')
  .option('--out <file>', 'write the report there instead of to standard output')
  .option('--with-texts', 'put the texts of the conversations into the report (json, html)')
  .action(async (folder: string, options: RawOptions) => {
    const { evalCommand } = await import('./eval-command.ts');
    process.exitCode = await runCommand(() => runInterruptible((signal) => evalCommand(folder, options, signal)));
    process.exit();
  });

await program.parseAsync();

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
