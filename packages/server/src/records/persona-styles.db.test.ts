import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newUuid } from '../platform/ids.ts';
import { openTurnScene, type TurnScene } from './_turn-scene.ts';
import type { ClaimedConversation } from './conversations.ts';
import { changePersonaStyle, forgetPersonaStyle, listPersonaStyles } from './persona-style-pages.ts';
import {
  claimAnalysis,
  failAnalysis,
  loadPersonaStyle,
  type PersonaVersion,
  storeAnalysis,
  storeAnalysisByRules,
} from './persona-styles.ts';
import { closeProject, eraseProject } from './project-deletion.ts';

let scene: TurnScene;
let engine: TurnScene['engine'];
let version: PersonaVersion;
let turn: ClaimedConversation;
beforeAll(async () => {
  scene = await openTurnScene();
  ({ engine } = scene);
});
afterAll(() => engine?.close());
let personas = 0;
beforeEach(async () => {
  personas += 1;
  const personaProfileId = `persona-${personas}`;
  version = { projectId: engine.projectId, personaProfileId, versionKey: 'version:1', factsHash: 'facts 1' };
  turn = await scene.startTurn({ userProfileId: newUuid(), personaProfileId });
});

const result = { body: Buffer.from('values'), chatModel: 'chat', model: 'm-1', inputTokens: 10, outputTokens: 2 };
const call = (cost = '0.01') => ({ stage: `soul-engine:${newUuid()}`, story: Buffer.from('story'), cost });
const claim = (of = turn, what = version) =>
  claimAnalysis(engine.database, what, { turnId: of.turnId, holdMs: 60_000 });
const store = (of = turn, cost?: string) => storeAnalysis(engine.database, version, of, call(cost), result);
const load = (what = version, turnId = newUuid()) => loadPersonaStyle(engine.database, { ...what, turnId });
const fail = (claimId: string, isTry = true, waitMs = 0) =>
  failAnalysis(engine.database, version, turn, isTry ? call() : null, { claimId, code: 'timeout', isTry, waitMs });
const another = () => scene.startTurn({ userProfileId: newUuid(), personaProfileId: version.personaProfileId });

async function spentBy(of: ClaimedConversation): Promise<{ turn: string; spends: string }> {
  const { rows } = await engine.database.execute<{ turn: string; spends: string }>(
    `select (select cost::float8::text from turns where id = $1) as turn,
       (select coalesce(sum(cost), 0)::float8::text from spends where user_profile_id = $2) as spends`,
    [of.turnId, of.userProfileId],
  );
  return rows[0]!;
}

describe('claiming an analysis', () => {
  it('of many at once one gets it, and the others see it under way', async () => {
    const claims = await Promise.all(Array.from({ length: 12 }, () => claim({ ...turn, turnId: newUuid() })));
    expect(claims.filter((id) => id !== null)).toHaveLength(1);
    expect((await load()).claim).toBe('UNDER_WAY');
  });

  it('whose process died is open to the same turn at once, to others after a wait that grows', async () => {
    const stranger = { ...turn, turnId: newUuid() };
    expect(await claim()).not.toBeNull();
    expect((await load(version, turn.turnId)).claim).toBe('FREE');
    expect(await claim()).not.toBeNull();
    await engine.advance(61_000);
    expect((await load()).claim).toBe('RESTING');
    expect(await claim(stranger)).toBeNull();
    await engine.advance(4 * 60_000);
    expect((await load()).claim).toBe('FREE');
    expect(await claim(stranger)).not.toBeNull();
  });

  it('is tried again later and later, a day at most, and never quickly', async () => {
    let minutes = 0;
    for (let tries = 0; tries < 9; tries += 1) {
      await fail((await claim())!);
      expect(await claim()).toBeNull();
      let waited = 0;
      while ((await load()).claim !== 'FREE') {
        await engine.advance(60_000 * Math.max(1, minutes / 4));
        waited += Math.max(1, minutes / 4);
      }
      expect(waited).toBeGreaterThanOrEqual(minutes);
      expect(waited).toBeLessThan(24 * 60 * 1.3);
      minutes = waited;
    }
    expect(minutes).toBeGreaterThan(23 * 60);
  });

  it('without a call does not count as a try, but waits as long as it was told', async () => {
    for (let tries = 0; tries < 5; tries += 1) {
      await fail((await claim())!, false, 120_000);
      await engine.advance(110_000);
      expect(await claim()).toBeNull();
      await engine.advance(20_000);
    }
    expect(await claim()).not.toBeNull();
    expect((await spentBy(turn)).spends).toBe('0');
  });

  it('that was taken over cannot be given back by the one before', async () => {
    const lost = (await claim())!;
    await engine.advance(3_600_000);
    const stranger = { ...turn, turnId: newUuid() };
    expect(await claim(stranger)).not.toBeNull();
    await fail(lost);
    expect((await load()).claim).toBe('UNDER_WAY');
  });
});

describe('an analysis', () => {
  it('is charged to the turn that made it, stands in its story, and is found by all others for nothing', async () => {
    await claim();
    expect(await store()).toEqual({ stored: true, charged: true });
    expect(await spentBy(turn)).toEqual({ turn: '0.01', spends: '0.01' });
    expect((await load()).analysis).toMatchObject({ madeBy: 'MODEL', turnId: turn.turnId, turnRestarts: 0 });
    expect(await claim(await another())).toBeNull();
    const { rowCount } = await engine.database.execute(
      `select 1 from turn_checkpoints where turn_id = $1 and stage like 'soul-engine:%'`,
      [turn.turnId],
    );
    expect(rowCount).toBe(1);
    const { model_calls } = await scene.turnRow(turn.turnId);
    expect(model_calls).toBe(0);
  });

  it('is charged once: of two results the first wins, and only the caps count both', async () => {
    const other = await another();
    await claim();
    await engine.advance(3_600_000);
    await claim(other);
    const [late, second] = await Promise.all([store(), store(other)]);
    expect([late.charged, second.charged].sort()).toEqual([false, true]);
    const spent = [await spentBy(turn), await spentBy(other)];
    expect(spent.map((one) => one.turn).sort()).toEqual(['0', '0.01']);
    expect(spent.map((one) => one.spends)).toEqual(['0.01', '0.01']);
  });

  it('of a turn that was lost meanwhile stands, and nobody is charged', async () => {
    await claim();
    expect(await store({ ...turn, fence: turn.fence - 1 })).toEqual({ stored: true, charged: false });
    expect(await spentBy(turn)).toEqual({ turn: '0', spends: '0.01' });
    expect((await load()).analysis).toMatchObject({ madeBy: 'MODEL', turnId: null });
  });

  it('does not come back to life when the persona was forgotten meanwhile', async () => {
    await claim();
    await forgetPersonaStyle(engine.database, { ...version, withEdits: true });
    expect(await store()).toEqual({ stored: false, charged: false });
    expect((await load()).analysis).toBeNull();
  });

  it('serves a later version with the same facts, and one with others until that has its own', async () => {
    await claim();
    await store();
    const later = { ...version, versionKey: 'version:2' };
    expect((await load(later)).analysis?.isCurrent).toBe(true);
    expect((await load({ ...version, factsHash: 'facts 2' })).analysis?.isCurrent).toBe(true);
    const changed = { ...later, factsHash: 'facts 2' };
    expect(await load(changed)).toMatchObject({ analysis: { isCurrent: false, madeBy: 'MODEL' }, claim: 'FREE' });
    await storeAnalysisByRules(engine.database, changed, Buffer.from('rules'));
    expect((await load(changed)).analysis).toMatchObject({ isCurrent: true, madeBy: 'RULES' });
  });

  it('that we gave up ourselves can be tried again at once', async () => {
    const claimId = (await claim())!;
    const failure = { claimId, code: 'aborted', isTry: false, waitMs: 0 };
    await failAnalysis(engine.database, version, turn, null, failure);
    expect((await load()).claim).toBe('FREE');
  });

  it('by rules leaves the way open for a model’s, which it never replaces', async () => {
    await storeAnalysisByRules(engine.database, version, Buffer.from('rules'));
    expect(await load()).toMatchObject({ analysis: { madeBy: 'RULES', cost: '0.000000000' }, claim: 'FREE' });
    expect(await claim()).not.toBeNull();
    expect(await store()).toEqual({ stored: true, charged: true });
    await storeAnalysisByRules(engine.database, version, Buffer.from('rules'));
    expect((await load()).analysis?.madeBy).toBe('MODEL');
  });
});

describe('what is kept of a persona', () => {
  const edit = (editedBy: string, change: (edits: Buffer | null) => Buffer | null) =>
    changePersonaStyle(engine.database, { ...version, editedBy }, change);

  it('keeps every edit of many at once, and the edits when its analyses are forgotten', async () => {
    const append = (edits: Buffer | null) => Buffer.from(`${edits?.toString() ?? ''}x`);
    await Promise.all(Array.from({ length: 6 }, () => edit('admin', append)));
    await claim();
    await store();
    await forgetPersonaStyle(engine.database, { ...version, withEdits: false });
    expect(await load()).toMatchObject({ edits: Buffer.from('xxxxxx'), analysis: null, claim: 'FREE' });
    await forgetPersonaStyle(engine.database, { ...version, withEdits: true });
    expect((await load()).edits).toBeNull();
  });

  it('is listed with its state', async () => {
    const state = async () => {
      const { items } = await listPersonaStyles(engine.database, version.projectId, version, { limit: 5, after: null });
      return items.map((item) => [item.state, item.failureCode, item.analysis?.model ?? null]);
    };
    expect(await state()).toEqual([]);
    await edit('admin', () => Buffer.from('x'));
    expect(await state()).toEqual([['NONE', null, null]]);
    const claimId = (await claim())!;
    expect(await state()).toEqual([['UNDER_WAY', null, null]]);
    await fail(claimId);
    expect(await state()).toEqual([['FAILED', 'timeout', null]]);
    await store();
    expect(await state()).toEqual([['ANALYSED', null, 'm-1']]);
  });

  it('goes with its project, and is not made for one that is gone', async () => {
    const projectId = newUuid();
    await engine.database.execute(`insert into projects (id, name, signing_secret) values ($1, 'gone', 'x')`, [
      projectId,
    ]);
    const own = { ...version, projectId };
    await claim(turn, own);
    await closeProject(engine.database, projectId);
    await eraseProject(engine.database, projectId);
    expect(await claim(turn, own)).toBeNull();
    await storeAnalysisByRules(engine.database, own, Buffer.from('rules'));
    expect(await changePersonaStyle(engine.database, { ...own, editedBy: 'admin' }, () => null)).toBeNull();
    for (const table of ['persona_styles', 'persona_style_analyses']) {
      expect(
        (await engine.database.execute(`select 1 from ${table} where project_id = $1`, [projectId])).rowCount,
      ).toBe(0);
    }
  });
});
