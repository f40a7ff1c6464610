import { startScriptedModel } from '../../packages/testbed/src/scripted-model/index.ts';

/** The scripted model as a process of its own: answers at once until it is told to hold its calls, and counts those. */
const holdMs = Number(process.env.HOLD_MS);
const reportEveryMs = 100;
const model = await startScriptedModel({ delayMs: 0, keepBodies: false });
process.send!({ type: 'ready', baseUrl: model.baseUrls['openai-compatible'] });
process.on('message', () => {
  const before = model.calls;
  model.setDelay(holdMs);
  setInterval(() => {
    process.send!({ open: model.inFlight, ended: model.calls - before - model.inFlight });
  }, reportEveryMs);
});
for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, () => process.exit(0));
