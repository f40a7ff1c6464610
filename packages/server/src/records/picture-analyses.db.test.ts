import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUuid } from '../platform/ids.ts';
import { accepted, newEvent, openTurnScene, type TurnScene } from './_turn-scene.ts';
import { claimPicture, findPictures, forgetExpiredPictures, keepPicture, releasePicture } from './picture-analyses.ts';
import { reportPicture } from './picture-reports.ts';
import { settleEvent } from './settlements.ts';

let scene: TurnScene;
beforeAll(async () => {
  scene = await openTurnScene();
});
afterAll(() => scene.engine.close());

let pictures = 0;
async function newLook() {
  const projectId = (await scene.engine.database.execute<{ id: string }>('select id from projects limit 1')).rows[0]!
    .id;
  pictures += 1;
  const urlHash = createHash('sha256').update(`https://pictures.example/${pictures}`).digest();
  const look = () => ({ projectId, urlHash, claim: newUuid() });
  const { database } = scene.engine;
  const claim = (of: ReturnType<typeof look>, claimMs = 60_000) =>
    claimPicture(database, of, { profileId: 'user-1', claimMs });
  const known = async () => (await findPictures(database, projectId, [urlHash]))[0]?.body.toString() ?? null;
  return { projectId, urlHash, look, claim, known, database };
}
const kept = (body: string, lifeSeconds = 60) => ({ body: Buffer.from(body), lifeSeconds });

describe('a picture', () => {
  it('is looked at by one of many, and known to all once it is kept', async () => {
    const { look, claim, known, database } = await newLook();
    const looks = Array.from({ length: 20 }, look);
    const claimed = await Promise.all(looks.map((of) => claim(of)));
    expect(claimed.filter(Boolean)).toHaveLength(1);
    expect(await known()).toBeNull();
    const winner = looks[claimed.indexOf(true)]!;
    await keepPicture(database, winner, kept('a dog'));
    expect(await known()).toBe('a dog');
    expect(await claim(look())).toBe(false);
    // Its claim is over: letting it go takes nothing away.
    await releasePicture(database, winner);
    expect(await known()).toBe('a dog');
  });

  it('is free again once its look was given up, its claim ran out, or its time is over', async () => {
    const { look, claim, known, database } = await newLook();
    const [first, second, third] = [look(), look(), look()];
    expect(await claim(first)).toBe(true);
    await releasePicture(database, first);
    expect(await claim(second, 0)).toBe(true);
    expect(await claim(third)).toBe(true);
    // The look that was taken for dead ends after all, and changes nothing.
    await keepPicture(database, second, kept('too late'));
    expect(await known()).toBeNull();
    await keepPicture(database, third, kept('a cat', 0));
    expect(await known()).toBeNull();
    expect(await claim(look())).toBe(true);
  });

  it('of a project that is gone is not kept', async () => {
    const { look, database } = await newLook();
    const gone = { ...look(), projectId: newUuid() };
    expect(await claimPicture(database, gone, { profileId: 'u', claimMs: 1_000 })).toBe(false);
  });

  it('is forgotten when its time is over, and only then', async () => {
    const [old, young] = [await newLook(), await newLook()];
    for (const [{ look, claim, database }, life] of [
      [old, 0],
      [young, 60],
    ] as const) {
      const of = look();
      await claim(of);
      await keepPicture(database, of, kept('x', life));
    }
    await forgetExpiredPictures(old.database, 1_000);
    const rows = await old.database.execute('select 1 from picture_analyses where url_hash = any($1::bytea[])', [
      [old.urlHash, young.urlHash],
    ]);
    expect(rows.rowCount).toBe(1);
    expect(await young.known()).toBe('x');
  });
});

describe('a rejected picture', () => {
  it('is told once, by a turn that is still its worker’s, behind what the conversation sends already', async () => {
    const { projectId, urlHash, look, claim, database } = await newLook();
    const turn = await scene.startTurn();
    const of = look();
    expect(turn.projectId).toBe(projectId);
    await claim(of);
    expect(await reportPicture(database, turn, { urlHash, event: newEvent() })).toBe('KNOWN');
    await keepPicture(database, of, kept('rejected'));
    const lost = { ...turn, fence: turn.fence + 1 };
    expect(await reportPicture(database, lost, { urlHash, event: newEvent() })).toBe('FENCED');
    const event = newEvent('told');
    expect(await reportPicture(database, turn, { urlHash, event })).toBe('REPORTED');
    expect(await reportPicture(database, turn, { urlHash, event: newEvent('again') })).toBe('KNOWN');
    expect((await findPictures(database, projectId, [urlHash]))[0]!.isReported).toBe(true);
    expect(await scene.writeReply(turn)).toBe(true);
    const told = await scene.takeOne('chat.image.rejected');
    expect(told).toMatchObject({ eventId: event.id, turnId: turn.turnId, answerNumber: null, seq: 1 });
    await settleEvent(database, told, { ...accepted, state: 'dead' });
    const answer = await scene.takeOne('answer.created');
    expect(answer.seq).toBe(2);
    await settleEvent(database, answer, accepted);
    expect((await scene.turnRow(turn.turnId)).is_ended).toBe(true);
    expect(await reportPicture(database, turn, { urlHash, event: newEvent() })).toBe('FENCED');
  });

  it('met by two conversations at once is told by one of them', async () => {
    const { urlHash, look, claim, database } = await newLook();
    const of = look();
    await claim(of);
    await keepPicture(database, of, kept('rejected'));
    const turns = [await scene.startTurn({ userProfileId: 'a' }), await scene.startTurn({ userProfileId: 'b' })];
    const outcomes = await Promise.all(
      turns.map((turn) => reportPicture(database, turn, { urlHash, event: newEvent() })),
    );
    expect(outcomes.sort()).toEqual(['KNOWN', 'REPORTED']);
  });
});
