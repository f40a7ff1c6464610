import { parseArgs } from 'node:util';
import { startScriptedModel } from './scripted-model.ts';

/**
 * The scripted model as its own process, for crash and load tests:
 *   --port <n> --delay-ms <n> --ledger <file.jsonl> --keep-bodies --api-key <key>
 * Prints one JSON line `{"url", "pid"}` when it is ready; ends on SIGTERM or SIGINT.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    'delay-ms': { type: 'string', default: '0' },
    ledger: { type: 'string' },
    'keep-bodies': { type: 'boolean', default: false },
    'api-key': { type: 'string' },
  },
});

const model = await startScriptedModel({
  port: Number(values.port),
  delayMs: Number(values['delay-ms']),
  keepBodies: values['keep-bodies'],
  ...(values.ledger === undefined ? {} : { ledgerFile: values.ledger }),
  ...(values['api-key'] === undefined ? {} : { apiKey: values['api-key'] }),
});

process.stdout.write(`${JSON.stringify({ url: model.url, pid: process.pid })}\n`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    model.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
