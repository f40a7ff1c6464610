import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUuid } from '../platform/ids.ts';
import { newEvent, openTurnScene, type TurnScene } from './_turn-scene.ts';
import { decideAge } from './age-reviews.ts';
import { countProtections } from './protection-counts.ts';
import { enterProtection, type NewProtection } from './protections.ts';
import { listStops } from './stops.ts';

let scene: TurnScene;
beforeAll(async () => {
  scene = await openTurnScene();
});
afterAll(() => scene.engine.close());

const review = (more: Partial<NewProtection> = {}): NewProtection => ({
  id: newUuid(),
  kind: 'AGE_REVIEW',
  guard: 'underageDetection',
  seconds: null,
  evidence: Buffer.from([0, 0x7b, 0x7d]),
  event: { ...newEvent(), type: 'age.review' },
  ...more,
});
const crisis = (): NewProtection =>
  review({ kind: 'CRISIS', guard: 'crisis', seconds: 259_200, event: { ...newEvent(), type: 'user.crisis' } });

async function claimedTurn() {
  const claimed = await scene.startTurn({ userProfileId: `user-${newUuid()}` });
  const { database } = scene.engine;
  const { projectId, userProfileId } = claimed;
  const rows = async () =>
    (await listStops(database, projectId, { userProfileId }, { limit: 50, after: null })).items.map(
      ({ kind, liftReason }) => ({ kind, liftReason }),
    );
  const events = async (type: string) =>
    (
      await database.execute<{ id: string }>('select id from events where conversation_id = $1 and type = $2', [
        claimed.conversationId,
        type,
      ])
    ).rows.length;
  return { claimed, database, projectId, rows, events };
}

describe('what is noticed about a user', () => {
  it('is entered with its event once, however often the turn is run', async () => {
    const { claimed, database, rows, events } = await claimedTurn();
    expect(await enterProtection(database, claimed, crisis())).toBe('ENTERED');
    expect(await enterProtection(database, claimed, crisis())).toBe('KNOWN');
    expect((await rows()).map(({ kind }) => kind)).toEqual(['CRISIS']);
    expect(await events('user.crisis')).toBe(1);
  });

  it('is entered without an event where the project takes none', async () => {
    const { claimed, database, rows, events } = await claimedTurn();
    expect(await enterProtection(database, claimed, { ...crisis(), event: null })).toBe('ENTERED');
    expect([(await rows()).length, await events('user.crisis')]).toEqual([1, 0]);
  });

  it('is not entered by a worker that lost the turn', async () => {
    const { claimed, database, rows } = await claimedTurn();
    expect(await enterProtection(database, { ...claimed, fence: claimed.fence - 1 }, crisis())).toBe('FENCED');
    expect(await rows()).toEqual([]);
  });

  it('has one open review of a user at a time', async () => {
    const { claimed, database, rows, events } = await claimedTurn();
    const later = { ...claimed, turnId: newUuid(), fence: null };
    expect(await enterProtection(database, claimed, review())).toBe('ENTERED');
    expect(await enterProtection(database, later, review())).toBe('KNOWN');
    expect([(await rows()).length, await events('age.review')]).toEqual([1, 1]);
  });
});

describe('a decision on the age of a user', () => {
  it('that they are of age lifts everything that rests on the doubt, and only that', async () => {
    const { claimed, database, projectId, rows } = await claimedTurn();
    const doubt = review();
    await enterProtection(database, claimed, doubt);
    await enterProtection(database, claimed, crisis());
    const input = {
      projectId,
      stopId: doubt.id,
      holdId: newUuid(),
      decidedBy: 'admin',
      reason: 'Seen an identity card.',
    };
    expect(await decideAge(database, { ...input, outcome: 'ADULT' })).toMatchObject({ kind: 'DECIDED' });
    expect(await rows()).toEqual(
      expect.arrayContaining([
        { kind: 'AGE_REVIEW', liftReason: 'ADULT: Seen an identity card.' },
        { kind: 'CRISIS', liftReason: null },
      ]),
    );
    expect(await decideAge(database, { ...input, outcome: 'MINOR' })).toMatchObject({ kind: 'NOT_OF_AGE' });
    expect(await decideAge(database, { ...input, stopId: newUuid(), outcome: 'ADULT' })).toEqual({ kind: 'NOT_FOUND' });
  });

  it('that they are a minor holds all their conversations', async () => {
    const { claimed, database, projectId, rows } = await claimedTurn();
    const doubt = review();
    await enterProtection(database, claimed, doubt);
    const input = { projectId, stopId: doubt.id, holdId: newUuid(), decidedBy: 'admin', reason: 'Parents wrote.' };
    await decideAge(database, { ...input, outcome: 'MINOR' });
    expect(await rows()).toEqual(
      expect.arrayContaining([
        { kind: 'HOLD', liftReason: null },
        { kind: 'AGE_REVIEW', liftReason: 'MINOR: Parents wrote.' },
      ]),
    );
  });

  it('is counted in the year it was opened', async () => {
    const { database, projectId } = await claimedTurn();
    const counts = await countProtections(database, projectId, null);
    expect(counts).toMatchObject({
      crisisReferrals: 3,
      ageReviews: { opened: 3, decidedAdult: 1, decidedMinor: 1 },
      disclosures: { FIRST_ANSWER: 0, ASKED: 0 },
      stops: { USER_UNDERAGE: 0 },
    });
    expect((await countProtections(database, projectId, 2025)).crisisReferrals).toBe(0);
  });
});
