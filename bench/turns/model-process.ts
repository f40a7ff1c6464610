import { startScriptedModel } from '../../packages/testbed/src/scripted-model/index.ts';

/** The scripted model as a process of its own: answers after `MODEL_DELAY_MS`, and keeps no prompts. */
const model = await startScriptedModel({ delayMs: Number(process.env.MODEL_DELAY_MS), keepBodies: false });
process.send!({ type: 'ready', baseUrl: model.baseUrls['openai-compatible'] });
for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, () => process.exit(0));
