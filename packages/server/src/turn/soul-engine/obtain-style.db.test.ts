import { setTimeout as wait } from 'node:timers/promises';
import type { Profile } from '@repartee/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CallModel, ChatModel, ModelOutcome } from '../../llm/index.ts';
import { createDatabase, type Database } from '../../platform/database/index.ts';
import { newUuid } from '../../platform/ids.ts';
import { silentLogger } from '../../platform/logger.ts';
import { openTurnScene, type TurnScene } from '../../records/_turn-scene.ts';
import { changePersonaStyle } from '../../records/persona-style-pages.ts';
import { chatModel, failed, usage } from '../generate/_generate-scene.ts';
import { samplePersona } from '../testing/sample-turn.ts';
import { type ObtainedStyle, obtainStyle, packEdits, type StyleQuestion, type StyleTools } from './index.ts';

/** Two processes, as far as this room can tell: each has a database of its own, on the same server. */
let scene: TurnScene;
let engine: TurnScene['engine'];
let second: Database;
beforeAll(async () => {
  scene = await openTurnScene();
  ({ engine } = scene);
  const { connection } = engine.database;
  second = createDatabase({
    connection,
    poolMax: 4,
    statementTimeoutMs: 60_000,
    applicationName: 'second',
    logger: silentLogger,
  });
});
afterAll(async () => {
  await second?.close();
  await engine?.close();
});

const answer = { personality: 'GEEKY', emojis: 'NEVER', topics: ['old cinemas'] };
const analysed: ModelOutcome = {
  ok: true,
  text: JSON.stringify(answer),
  structured: answer,
  usage,
  finishReason: 'stop',
  durationMs: 5,
  providerModel: 'm-1',
};
/** 1,000 tokens at 2, 100 at 10 per million: 0.003. */
const costNano = 3_000_000n;

let persona: Profile;
let calls: { model: ChatModel; prompt: string }[];
let respond: () => Promise<ModelOutcome>;
let personas = 0;
beforeEach(() => {
  personas += 1;
  persona = { ...samplePersona, id: `analysed-${personas}`, version: '1' };
  calls = [];
  respond = async () => analysed;
});

const callModel: CallModel = async (model, call) => {
  if (call.begin && !(await call.begin())) return failed('aborted', false);
  calls.push({ model, prompt: JSON.stringify(call.prompt) });
  return respond();
};

async function ask(
  more: Partial<StyleQuestion> = {},
  tools: Partial<StyleTools> = {},
): Promise<ObtainedStyle & { turn: StyleQuestion['turn'] }> {
  const turn = more.turn ?? (await scene.startTurn({ userProfileId: newUuid(), personaProfileId: persona.id }));
  const at = new Date().toISOString();
  const obtained = await obtainStyle(
    {
      projectId: engine.projectId,
      turn,
      isTest: false,
      persona,
      at,
      deadlineAt: new Date(Date.parse(at) + 300_000).toISOString(),
      chatModel: chatModel('chat-2-pro'),
      mayAnalyse: true,
      ...more,
    },
    {
      database: engine.database,
      callModel,
      models: new Map(),
      now: () => new Date(at),
      signal: new AbortController().signal,
      turnSignal: new AbortController().signal,
      isBudgetLeft: async () => true,
      wait: (waitMs) => wait(Math.min(waitMs, 20)),
      describe: (profile) => JSON.stringify(profile),
      countCall: () => {},
      ...tools,
    },
  );
  return { ...obtained, turn };
}

describe('the style of a persona', () => {
  it('is analysed once for all conversations of all processes that ask at once, and charged to one of them', async () => {
    const askers = await startTurns(12);
    let release: () => void = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    respond = async () => {
      await released;
      return analysed;
    };
    // Their patience begins where the analysis may end: all of them must have asked by then, however long that takes.
    const patient = (waitMs: number) => released.then(() => wait(waitMs));
    const asked = askers.map((turn, index) =>
      ask({ turn }, { wait: patient, database: index % 2 === 0 ? engine.database : second }),
    );
    await expect.poll(() => calls.length).toBe(1);
    release();
    const obtained = await Promise.all(asked);
    expect(calls).toHaveLength(1);
    expect(obtained.filter((one) => one.costNano === costNano)).toHaveLength(1);
    expect(obtained.filter((one) => one.costNano === 0n)).toHaveLength(11);
    expect(obtained.every(({ values }) => values?.personality === 'GEEKY')).toBe(true);
    expect((await ask()).costNano).toBe(0n);
    expect(calls).toHaveLength(1);
  });

  it('that takes too long is not waited for: the others go on without, and say so', async () => {
    let release: () => void = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    respond = async () => {
      await released;
      return analysed;
    };
    const first = ask();
    await expect.poll(() => calls.length).toBe(1);
    const [here, elsewhere] = [await ask(), await ask({}, { database: second })];
    for (const other of [here, elsewhere]) {
      expect(other).toMatchObject({ values: null, warning: { code: 'soul_engine_unavailable' }, costNano: 0n });
    }
    release();
    expect((await first).values?.personality).toBe('GEEKY');
    expect(calls).toHaveLength(1);
  });

  it('costs a turn that runs again what it cost the run that died, and a merged one nothing more', async () => {
    const { turn } = await ask();
    expect((await ask({ turn })).costNano).toBe(costNano);
    expect((await ask({ turn: { ...turn, restarts: 1 } })).costNano).toBe(0n);
    expect(calls).toHaveLength(1);
  });

  it('is analysed by the entry `soul-engine` where the operator has one', async () => {
    await ask({}, { models: new Map([['soul-engine', chatModel('soul-engine')]]) });
    expect(calls.map(({ model }) => model.chatModel)).toEqual(['soul-engine']);
  });

  it('keeps what was edited, over every analysis', async () => {
    const input = { projectId: engine.projectId, personaProfileId: persona.id, editedBy: 'admin' };
    await changePersonaStyle(engine.database, input, () => packEdits({ personality: 'POETIC' }));
    expect((await ask()).values).toMatchObject({ personality: 'POETIC', emojis: 'NEVER' });
    persona = { ...persona, version: '2', description: 'Another person altogether.' };
    expect((await ask()).values).toMatchObject({ personality: 'POETIC', emojis: 'NEVER' });
    expect(calls).toHaveLength(2);
  });
});

describe('a model that fails', () => {
  it('leaves the turn with the defaults and a warning, and is left alone for a while', async () => {
    respond = async () => failed('server_error', true);
    expect(await ask()).toMatchObject({ values: null, warning: { code: 'soul_engine_failed' }, costNano: 0n });
    expect(await ask()).toMatchObject({ warning: { code: 'soul_engine_unavailable' } });
    expect(calls).toHaveLength(1);
    respond = async () => analysed;
    await engine.advance(61_000);
    expect((await ask()).values?.personality).toBe('GEEKY');
  });

  it('at a new version leaves the persona as it was known', async () => {
    await ask();
    persona = { ...persona, version: '2', description: 'Another person altogether.' };
    respond = async () => failed('server_error', true);
    expect(await ask()).toMatchObject({
      values: { personality: 'GEEKY' },
      warning: { code: 'soul_engine_failed' },
      costNano: 0n,
    });
  });

  it('and says nothing usable costs the turn nothing', async () => {
    respond = async () => ({ ...analysed, text: 'As a model I cannot.', structured: undefined }) as ModelOutcome;
    expect(await ask()).toMatchObject({ values: null, costNano: 0n, warning: { code: 'soul_engine_failed' } });
  });

  it('without a place is not called, and no try is counted', async () => {
    const busy: CallModel = async () => failed('model_busy', true, 5_000);
    expect(await ask({}, { callModel: busy })).toMatchObject({ warning: { code: 'soul_engine_failed' } });
    await engine.advance(61_000);
    expect((await ask()).values?.personality).toBe('GEEKY');
  });
});

describe('nothing is spent', () => {
  it('on a turn that stops, has too little time, or is beyond a cap', async () => {
    const soon = new Date(Date.now() + 30_000).toISOString();
    expect(await ask({ mayAnalyse: false })).toMatchObject({ values: null, warning: null });
    expect((await ask({ deadlineAt: soon })).warning?.code).toBe('soul_engine_unavailable');
    expect((await ask({}, { isBudgetLeft: async () => false })).warning?.code).toBe('soul_engine_unavailable');
    expect(calls).toHaveLength(0);
  });

  it('where no model is configured: rules read the profile, and a model may follow', async () => {
    const sandbox = chatModel('chat-2-pro', { provider: 'sandbox' });
    const first = await ask({ chatModel: sandbox });
    expect(first).toMatchObject({ warning: { code: 'soul_engine_without_model' }, costNano: 0n });
    expect(first.values?.personality).toBeDefined();
    expect(await ask({ chatModel: sandbox })).toMatchObject({ values: first.values, warning: null });
    expect(calls).toHaveLength(0);
    expect((await ask()).values?.personality).toBe('GEEKY');
  });

  it('in test mode, which leaves nothing behind and uses what there is', async () => {
    expect((await ask({ isTest: true })).warning?.code).toBe('soul_engine_without_model');
    const { rowCount } = await engine.database.execute('select 1 from persona_styles where persona_profile_id = $1', [
      persona.id,
    ]);
    expect([rowCount, calls.length]).toEqual([0, 0]);
    await ask();
    expect(await ask({ isTest: true })).toMatchObject({ values: { personality: 'GEEKY' }, warning: null });
  });
});

/** One after the other: a claim takes whatever is due. */
async function startTurns(count: number): Promise<StyleQuestion['turn'][]> {
  const turns: StyleQuestion['turn'][] = [];
  for (let index = 0; index < count; index += 1) {
    turns.push(await scene.startTurn({ userProfileId: newUuid(), personaProfileId: persona.id }));
  }
  return turns;
}
