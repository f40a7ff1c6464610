#!/usr/bin/env node
import { Command } from 'commander';
import { startCommand } from './start-command.ts';

/** The `repartee` command. Like the server's `main.ts` it may end its process. */
const program = new Command('repartee').description("Writes the replies of a chat platform's AI personas.");

program
  .command('start')
  .description('Start server and worker, with the embedded database unless DATABASE_URL is set, and the demo platform.')
  .option('--no-demo', 'without the demo platform (also DEMO=off)')
  .action(async (options: { demo: boolean }) => {
    process.exitCode = await startCommand({ withDemo: options.demo });
    process.exit();
  });

await program.parseAsync();
