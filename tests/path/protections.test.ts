import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { languagePackFor, statesThatAiWrites } from '../../packages/server/src/language/index.ts';
import { helpLinesFor } from '../../packages/server/src/turn/help-lines/index.ts';
import { failWith, replyWith } from '../../packages/testbed/src/index.ts';
import { openPath, type PathUnderTest } from './path-under-test.ts';

/** What guards notice about a user, from the message to the reply, the events and the decision. */

const hourMs = 3_600_000;
const write = replyWith('I am right here with you.');
const crisisWords = 'I want to kill myself';

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({
    writer: 'model',
    settableClock: true,
    platform: { projectSettings: { extendedEvents: true, disclosure: { mode: 'PLATFORM' } } },
  });
  path.model!.respondWith(write);
});
afterAll(() => path?.stop());
afterEach(() => path.model!.respondWith(write));

const careIn = (country: string) =>
  [languagePackFor('EN').crisis.text, ...helpLinesFor(country, 'EN').lines].join('\n');
const storyOf = async (parties: Parameters<PathUnderTest['stories']>[0]) => (await path.stories(parties)).at(-1)!;
const entriesOf = async (parties: { userProfileId: string }) =>
  (await path.management.stops.list(path.platform.projectId, { userProfileId: parties.userProfileId })).items;

describe('a user who speaks of suicide', () => {
  it('is answered with care and the help lines of their country, and their platform is told', async () => {
    const parties = path.newParties({ user: { countryCode: 'DE' } });
    const answer = await path.ask(parties, crisisWords, { tags: { shop: 7 } });
    expect(answer.text).toBe(`I am right here with you.\n${careIn('DE')}`);
    expect(answer.conversationStopReason).toBeNull();
    const [entry] = await entriesOf(parties);
    expect(entry).toMatchObject({ kind: 'CRISIS', guardrail: 'crisis', reason: null });
    expect((await path.event(parties, 'user.crisis')).data).toEqual({
      projectId: path.platform.projectId,
      ...parties,
      tags: { shop: 7 },
      stopId: entry!.id,
      helpLinesOf: 'DE',
    });
  });

  it('is answered with the help lines alone where no model can write', async () => {
    const parties = path.newParties();
    path.model!.respondWith(failWith({ kind: 'status', status: 400 }));
    const answer = await path.ask(parties, crisisWords);
    expect(answer.text).toBe(careIn('GB'));
  });

  it('is not stopped for repeating it', async () => {
    const parties = path.newParties();
    for (const text of [crisisWords, crisisWords, crisisWords, crisisWords]) await path.say(parties, text);
    const answer = await path.ask(parties, crisisWords);
    expect([answer.conversationStopReason, answer.text?.includes(careIn('GB'))]).toEqual([null, true]);
  });

  it('is not written to unasked for 72 hours, by no persona', async () => {
    const parties = path.newParties();
    await path.ask(parties, crisisWords);
    const other = { ...path.newParties(), userProfileId: parties.userProfileId };
    const engage = { replyParameters: { engage: 'ICEBREAKER' as const } };
    await path.enqueue(other, engage);
    expect((await path.event(other, 'conversation.ignored')).data.reason).toBe('ENGAGE_CAPPED');
    await path.advance(73 * hourMs);
    await path.enqueue(other, engage);
    expect((await path.answer(other)).text).toContain('I am right here');
  });
});

describe('a user who may be a minor', () => {
  it('goes on chatting, without sexual text, until somebody decides', async () => {
    const parties = path.newParties();
    const answer = await path.ask(parties, 'my mom took my phone because of my grades at school');
    expect(answer.conversationStopReason).toBeNull();
    const [review] = await entriesOf(parties);
    expect(review).toMatchObject({ kind: 'AGE_REVIEW', guardrail: 'underageDetection', until: null });
    expect((await path.event(parties, 'age.review')).data).toMatchObject({ doubt: 'SUSPECTED', stopId: review!.id });
    const other = { ...path.newParties(), userProfileId: parties.userProfileId };
    const withheld = async () => {
      // Turns that begin at different times can be told apart by them.
      await path.advance(1_000);
      await path.ask(other, 'How was your weekend?', { replyParameters: { enableSexualTextContent: true } });
      return (await storyOf(other)).plan!.values.find(({ name }) => name === 'sexualText')!.note;
    };
    expect(await withheld()).toContain('AGE_SUSPECTED');
    const decision = { outcome: 'ADULT' as const, reason: 'Seen an identity card.' };
    await path.management.stops.decideAge(path.platform.projectId, review!.id, decision);
    expect((await withheld()) ?? '').not.toContain('AGE_SUSPECTED');
  });

  it('who says so is stopped, and held elsewhere, until somebody decides', async () => {
    const parties = path.newParties();
    const other = { ...path.newParties(), userProfileId: parties.userProfileId };
    expect(await path.ask(parties, "i'm 15 btw")).toMatchObject({
      conversationStopReason: 'USER_UNDERAGE',
      conversationStoppedUntil: null,
    });
    expect((await path.event(parties, 'age.review')).data.doubt).toBe('STATED');
    await path.say(other, 'Hello');
    await path.enqueue(other);
    expect((await path.event(other, 'conversation.ignored')).data.reason).toBe('HELD');
    const hold = (await entriesOf(parties)).find(({ kind }) => kind === 'HOLD')!;
    const decision = { outcome: 'ADULT' as const, reason: 'A joke; identity card seen.' };
    await path.management.stops.decideAge(path.platform.projectId, hold.id, decision);
    expect((await path.ask(parties, 'Good to be back')).conversationStopReason).toBeNull();
    expect((await path.ask(other, 'Hello again')).text).toContain('right here');
  });
});

describe('a user who sincerely asks whether the persona is real', () => {
  it('is told by the persona, or by code where it evades, also where the platform tells users itself', async () => {
    const evaded = await path.ask(path.newParties(), 'Be honest, are you a bot?');
    expect(evaded.text!.split('\n')[0]).toBe(languagePackFor('EN').disclosure.text);
    path.model!.respondWith(replyWith('Yes, an AI writes my messages.'));
    const parties = path.newParties();
    const told = await path.ask(parties, 'Be honest, are you a bot?');
    expect(told.text).toBe('Yes, an AI writes my messages.');
    expect(statesThatAiWrites(told.text!)).toBe(true);
    const ledger = await path.management.disclosures.list(path.platform.projectId, parties);
    expect(ledger.items).toMatchObject([{ reason: 'ASKED', sentence: null }]);
  });

  it('is stopped only where the request sets banDurations, and then with the truth', async () => {
    const guardrails = { aiSuspicion: true, aiSuspicionOptionSet: { answer: false, banDurations: [60] } };
    const answer = await path.ask(path.newParties(), 'Are you a real person?', { replyParameters: { guardrails } });
    expect(answer.conversationStopReason).toBe('AI_SUSPICIOUS');
    expect(statesThatAiWrites(answer.text!)).toBe(true);
  });
});
