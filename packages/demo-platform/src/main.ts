import { readSettings } from './read-settings.ts';
import { startDemoPlatform } from './start-demo-platform.ts';

/**
 * The demo platform as a process of its own. Reports `{type: 'ready', …}` to the parent that forked it, else as a line
 * of JSON on stdout, or `{type: 'failed', message}`; leaves when the parent goes or on SIGTERM and SIGINT.
 */
type Report =
  | { type: 'ready'; url: string; chatUrl: string; projectId: string; accessKey: string }
  | { type: 'failed'; message: string };

function report(message: Report): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, () => resolve());
    else process.stdout.write(`${JSON.stringify(message)}\n`, () => resolve());
  });
}

const leaving = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => leaving.abort());
process.on('disconnect', () => leaving.abort());

/** A start that hangs on an API that does not answer, or a close that hangs, must not outlive the parent. */
const LEAVING_MS_MAX = 5_000;
leaving.signal.addEventListener('abort', () => setTimeout(() => process.exit(1), LEAVING_MS_MAX).unref());

async function run(): Promise<void> {
  const settings = await readSettings(process);
  const logger = (line: string) => void process.stderr.write(`demo platform: ${line}\n`);
  const platform = await startDemoPlatform({ ...settings, logger });
  const { url, chatUrl, projectId, accessKey } = platform;
  await report({ type: 'ready', url, chatUrl, projectId, accessKey });
  if (!leaving.signal.aborted) {
    await new Promise((resolve) => leaving.signal.addEventListener('abort', resolve, { once: true }));
  }
  await platform.close();
}

try {
  await run();
  process.exit(0);
} catch (error) {
  const message = error instanceof Error ? error.message : 'The demo platform could not start.';
  process.stderr.write(`demo platform: ${message}\n`);
  await report({ type: 'failed', message });
  process.exit(1);
}
