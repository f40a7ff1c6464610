import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { failWith, replyWith } from '../../packages/testbed/src/index.ts';
import { generate, given, newPair } from './given-conversations.ts';
import { openPath, type PathUnderTest, until } from './path-under-test.ts';

/** Every call of the scripted model costs something. */
let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({
    writer: 'model',
    settableClock: true,
    configFile: (model) =>
      JSON.stringify({
        chatModels: {
          'dating-smart-1': {
            provider: 'openai-compatible',
            baseUrl: model.baseUrls['openai-compatible'],
            model: 'scripted',
            prices: { inputPerMillion: 10, outputPerMillion: 10, currency: 'USD' },
          },
        },
      }),
  });
});
afterAll(() => path?.stop());
afterEach(() => path.model!.respondWith(undefined));

const aiSentence = /\bAI\b/;

describe('a reply that is generated', () => {
  it('comes with the response, discloses first, and has a story with its cost', async () => {
    path.model!.respondWith(replyWith('Tea, always tea.'));
    const parties = newPair();
    const tags = { campaign: 'spring' };
    const reply = await generate(path, given(path, parties, ['U:Tea or coffee?'], { tags }));
    expect(reply.status).toBe(200);
    expect(Object.keys(reply.body)).toEqual(['answers']);
    const [answer, ...more] = reply.body.answers;
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ ...parties, type: 'TEXT', tags, sequenceNumber: 0, parentAnswerId: null });
    expect(answer!.aiGenerated).toBe(true);
    expect(Number(answer!.cost)).toBeGreaterThan(0);
    const [disclosure, text] = answer!.text!.split('\n');
    expect([aiSentence.test(disclosure!), text]).toEqual([true, 'Tea, always tea.']);
    // None of the platform's endpoints was asked, and nothing is pushed.
    expect(path.platform.ledger.entries({ userProfileId: parties.userProfileId })).toEqual([]);
    const [story] = await path.stories(parties);
    expect(story).toMatchObject({
      outcome: 'ANSWERED',
      phase: 'ENDED',
      kind: 'REPLY',
      modelCallCount: 1,
      language: 'EN',
    });
    expect(story!.gather!.userProfile!.origin).toBe('GIVEN');
    expect(story!.request.received).toMatchObject({ language: 'EN', tags });
    expect(JSON.stringify(story!.request)).not.toContain('Tea or coffee');
    expect(Number(story!.cost)).toBeGreaterThan(0);
    expect(story!.answers[0]!.answer).toEqual(answer);
    await until(
      'the answer is noted as sent',
      async () => (await path.stories(parties))[0]!.answers[0]!.state === 'ACCEPTED',
    );
  });

  it('remembers that it disclosed and what it said, for the next one and for an enqueued turn', async () => {
    path.model!.respondWith(replyWith('I paint boats.'));
    const parties = path.newParties();
    const first = await generate(path, given(path, parties, ['U:What do you do?']));
    await until('the disclosure', async () => (await path.stories(parties))[0]!.answers[0]!.state === 'ACCEPTED');
    path.model!.respondWith(replyWith('Mostly small ones.'));
    const said = `P:${first.body.answers[0]!.text}`;
    const second = await generate(path, given(path, parties, ['U:What do you do?', said, 'U:Big ones?']));
    expect(second.body.answers[0]!.text).toBe('Mostly small ones.');
    path.model!.respondWith(replyWith('They float, too.'));
    await until('the second answer', async () => {
      const stories = await path.stories(parties);
      return stories.length === 2 && stories.every(({ answers }) => answers[0]!.state === 'ACCEPTED');
    });
    // The platform's own list knows neither answer: the persona does.
    expect((await path.ask(parties, 'Do they float?')).text).toBe('They float, too.');
    const prompt = JSON.stringify(path.model!.ledger.at(-1)!.body);
    expect(prompt).toContain('I paint boats.');
    expect(prompt).toContain('Mostly small ones.');
  });

  it('is split where the request says so, and follow-ups name the first', async () => {
    path.model!.respondWith(replyWith('One thing first.', 'Then another.'));
    const replyParameters = {
      multipleMessagesPerReply: true,
      multipleMessagesPerReplyFrequency: 'VERY_FREQUENT' as const,
    };
    let answers: Awaited<ReturnType<typeof generate>>['body']['answers'] = [];
    for (let tries = 0; tries < 10 && answers.length < 2; tries += 1) {
      ({ answers } = (
        await generate(path, given(path, newPair(), ['U:Tell me two things'], { replyParameters }))
      ).body);
    }
    expect(answers.map(({ sequenceNumber }) => sequenceNumber)).toEqual([0, 1]);
    expect(answers[1]).toMatchObject({ parentAnswerId: answers[0]!.id, cost: '0.0000', text: 'Then another.' });
  });

  it('opens a conversation that nobody has begun, where it is asked to engage', async () => {
    const asked = given(path, newPair(), [], { replyParameters: { engage: 'ICEBREAKER' } });
    path.model!.respondWith(replyWith('I had to say hello.'));
    expect((await generate(path, asked)).body.answers[0]!.text).toContain('I had to say hello.');
    const calls = path.model!.calls;
    const unasked = await generate(path, given(path, newPair(), ['U:Hi', 'P:Hello you']));
    expect(unasked.body).toEqual({
      answers: [],
      reason: 'NOTHING_TO_ANSWER',
      conversationStopReason: null,
      conversationStoppedUntil: null,
    });
    expect(path.model!.calls).toBe(calls);
  });

  it('uses what is usable of profiles and messages, and names the rest in the project log', async () => {
    const parties = newPair();
    path.model!.respondWith(replyWith('Fine here.'));
    const body = given(path, parties, ['U:How are you?']);
    const reply = await generate(path, {
      ...body,
      langauge: 'FR',
      userProfile: { ...body.userProfile, gender: 'ROBOT', mainPictureUrl: 'ftp://plain.example/p.jpg' },
      messages: [...body.messages, { id: 'x', sender: 'NOBODY', date: 'yesterday' }],
    });
    expect(reply.status).toBe(200);
    for (const code of [
      'request_members_ignored',
      'profile_member_unusable',
      'picture_not_https',
      'history_message_unusable',
    ]) {
      const entry = await path.logged((line) => line.code === code);
      expect(JSON.stringify(entry)).not.toMatch(/ROBOT|plain\.example|yesterday/);
    }
  });
});

describe('a guard', () => {
  it('stops the conversation for both ways of writing, holds the user, and says so with no answer', async () => {
    const parties = path.newParties({ user: { birthdate: '2012-05-14' } });
    const minor = given(path, parties, ['U:Hi there']);
    const calls = path.model!.calls;
    path.model!.respondWith(replyWith('Please talk to somebody of your age.'));
    const stopped = await generate(path, { ...minor, userProfile: { ...minor.userProfile, birthdate: '2012-05-14' } });
    expect(stopped.status).toBe(200);
    expect(stopped.body.answers[0]).toMatchObject({
      conversationStopReason: 'USER_UNDERAGE',
      conversationStoppedUntil: null,
    });
    const again = await generate(path, minor);
    expect(again.body).toMatchObject({ answers: [], reason: 'STOPPED', conversationStopReason: 'USER_UNDERAGE' });
    const elsewhere = { ...parties, personaProfileId: newPair().personaProfileId };
    expect((await generate(path, given(path, elsewhere, ['U:Hi']))).body).toMatchObject({
      answers: [],
      reason: 'HELD',
    });
    await path.say(parties, 'Hello?');
    await path.enqueue(parties);
    await until('the ignored turn', async () => {
      const stories = await path.stories(parties);
      return stories.filter(({ reason }) => reason === 'STOPPED').length === 2;
    });
    expect(path.model!.calls - calls).toBe(1);
    const silent = given(path, newPair(), ['U:Hi'], {
      replyParameters: { guardrails: { underageDetectionOptionSet: { answer: false } } },
    });
    const wordless = await generate(path, {
      ...silent,
      userProfile: { ...silent.userProfile, birthdate: '2012-05-14' },
    });
    expect(wordless.body).toMatchObject({ answers: [], reason: 'STOPPED', conversationStopReason: 'USER_UNDERAGE' });
    const { items } = await path.management.stops.list(path.platform.projectId, { kind: 'HOLD' });
    expect(items).toHaveLength(2);
  });

  it('writes nothing for a persona under 18, and nothing a reply may not hold', async () => {
    const body = given(path, newPair(), ['U:Hi']);
    const refused = await generate(path, {
      ...body,
      personaProfile: { ...body.personaProfile, birthdate: '2012-01-01' },
    });
    expect(refused.body).toMatchObject({ answers: [], reason: 'PERSONA_REFUSED' });
    path.model!.respondWith(replyWith('I am a real human, I swear.'));
    const claimed = await generate(path, given(path, newPair(), ['U:Hi']));
    expect([claimed.status, claimed.body.code]).toEqual([503, 'generation_failed']);
  });
});

describe('what goes wrong', () => {
  it('is 503 where no model writes, with a dropped turn and without a stop of the next try', async () => {
    path.model!.respondWith(failWith({ kind: 'status', status: 401 }));
    const parties = newPair();
    const failed = await generate(path, given(path, parties, ['U:Anybody?']));
    expect([failed.status, failed.body.code, failed.headers.get('retry-after')]).toEqual([
      503,
      'generation_failed',
      '5',
    ]);
    expect((await path.stories(parties))[0]).toMatchObject({ outcome: 'DROPPED', reason: 'GENERATION_FAILED' });
    path.model!.respondWith(replyWith('Here I am.'));
    expect((await generate(path, given(path, parties, ['U:Anybody?']))).body.answers[0]!.text).toContain('Here I am.');
  });

  it('ends after 60 seconds, and aborts the model call', async () => {
    path.model!.respondWith(failWith({ kind: 'hang' }));
    const parties = newPair();
    const late = generate(path, given(path, parties, ['U:Still there?']));
    await until('the call', () => path.model!.inFlight === 1);
    await path.advance(60_000);
    const { status, body } = await late;
    expect([status, body.code]).toEqual([503, 'generation_failed']);
    expect((await path.stories(parties))[0]).toMatchObject({ outcome: 'DROPPED', reason: 'DEADLINE_EXCEEDED' });
    await until('the end of the call', () => path.model!.inFlight === 0);
  });

  it('ends when the caller goes away: the call is aborted, and nothing counts as said', async () => {
    path.model!.respondWith(failWith({ kind: 'hang' }));
    const parties = newPair();
    const leaving = new AbortController();
    const left = generate(path, given(path, parties, ['U:Never mind']), { signal: leaving.signal });
    await until('the call', () => path.model!.inFlight === 1);
    leaving.abort();
    await expect(left).rejects.toThrow();
    await until('the end of the call', () => path.model!.inFlight === 0);
    const [story] = await until('the turn', async () => {
      const stories = await path.stories(parties);
      return stories.length > 0 && stories;
    });
    expect(story).toMatchObject({ outcome: 'DROPPED', reason: 'GENERATION_FAILED', answers: [] });
    path.model!.respondWith(replyWith('Good that you are back.'));
    const back = await generate(path, given(path, parties, ['U:Never mind']));
    expect(back.body.answers[0]!.text!.split('\n')[0]).toMatch(aiSentence);
  });

  it('refuses beyond 32 of one project at once, while others and enqueued turns are written', async () => {
    // Of another project nothing is set, and half of its conversations would have slips of typing.
    const mine = given(path, newPair(), ['U:First'], { replyParameters: { fluencyDegradation: 'NONE' } });
    const hang = failWith({ kind: 'hang' });
    const answer = replyWith('Right away.');
    path.model!.respondWith((request) =>
      (JSON.stringify(request.messages).includes('waiting for ever') ? hang : answer)(request),
    );
    const leaving = Array.from({ length: 32 }, () => new AbortController());
    const held = leaving.map(({ signal }) =>
      generate(path, given(path, newPair(), ['U:waiting for ever']), { signal }).catch(() => null),
    );
    await until('all places are taken', () => path.model!.inFlight === 32);
    const busy = await generate(path, mine);
    expect([busy.status, busy.body.code, busy.headers.get('retry-after')]).toEqual([503, 'capacity_exceeded', '2']);
    const other = await otherProject();
    const theirs = await generate(path, mine, { headers: { authorization: `Bearer ${other}` } });
    expect(theirs.body.answers[0]!.text).toContain('Right away.');
    expect((await path.ask(path.newParties(), 'Me too?')).text).toContain('Right away.');
    for (const caller of leaving) caller.abort();
    await Promise.all(held);
    await until('a place', async () => (await generate(path, mine)).status === 200);
  });
});

async function otherProject(): Promise<string> {
  const { id } = await path.management.projects.create({ name: 'Another platform' });
  return (await path.management.accessKeys.create(id, { name: 'Key' })).key;
}

describe('test mode', () => {
  it('is the sandbox without cost, and leaves nothing behind', async () => {
    const parties = newPair();
    const calls = path.model!.calls;
    const body = given(path, parties, ['U:Just testing'], { testMode: true });
    const reply = await generate(path, body);
    expect(reply.body.answers[0]).toMatchObject({ cost: '0.0000', conversationStopReason: null });
    expect(reply.body.answers[0]!.text).not.toMatch(aiSentence);
    expect(path.model!.calls).toBe(calls);
    const minor = { ...body, userProfile: { ...body.userProfile, birthdate: '2012-05-14' } };
    expect((await generate(path, minor)).body.answers).toHaveLength(1);
    path.model!.respondWith(replyWith('The first real one.'));
    const live = await generate(path, given(path, parties, ['U:Now for real']));
    expect(live.body.answers[0]!.text!.split('\n')[0]).toMatch(aiSentence);
  });
});

describe('a spend cap', () => {
  it('counts generated replies, and lets nothing be spent beyond it', async () => {
    path.model!.respondWith(replyWith('That costs something.'));
    const parties = newPair();
    await generate(path, given(path, parties, ['U:What does it cost?']));
    await path.withSettings({ spendCaps: { perUserPerHour: '0.0001' } }, async () => {
      const calls = path.model!.calls;
      const capped = await generate(path, given(path, parties, ['U:And one more?']));
      expect(capped.body).toMatchObject({ answers: [], reason: 'BUDGET_EXCEEDED' });
      expect(path.model!.calls).toBe(calls);
      expect((await generate(path, given(path, newPair(), ['U:Me too?']))).body.answers).toHaveLength(1);
    });
  });
});

describe('an idempotency key', () => {
  it('gives the same reply once it is written, and refuses another body', async () => {
    path.model!.respondWith(replyWith('Only once.'));
    const body = given(path, newPair(), ['U:Once, please']);
    const calls = path.model!.calls;
    const keyed = (of: unknown) => generate(path, of, { headers: { 'idempotency-key': 'reply-1' } });
    const first = await keyed(body);
    expect((await keyed(body)).body).toEqual(first.body);
    expect(path.model!.calls - calls).toBe(1);
    const other = await keyed({ ...body, language: 'FR' });
    expect([other.status, other.body.code]).toEqual([409, 'idempotency_conflict']);
  });

  it('sends a reply again whose response was lost, and only then it was said and disclosed', async () => {
    path.model!.respondWith(replyWith('Did you get this?'));
    const parties = newPair();
    const body = given(path, parties, ['U:Hello?']);
    const headers = { 'idempotency-key': 'reply-3' };
    const first = await generate(path, body, { headers });
    const state = async () => (await path.stories(parties))[0]!.answers[0]!.state;
    await until('the end', async () => (await state()) === 'ACCEPTED');
    // As a connection leaves it that is lost while the response is on its way.
    const client = new Client({ connectionString: path.database.url });
    await client.connect();
    const id = '(select id from conversations where user_profile_id = $1)';
    await client.query(`update answers set state = 'dead' where conversation_id = ${id}`, [parties.userProfileId]);
    await client.query(`delete from disclosures where conversation_id = ${id}`, [parties.userProfileId]);
    const count = async () =>
      (await client.query(`select from disclosures where conversation_id = ${id}`, [parties.userProfileId])).rowCount;
    expect((await generate(path, body, { headers })).body).toEqual(first.body);
    await until('the answer', async () => (await state()) === 'ACCEPTED');
    expect((await generate(path, body, { headers })).body).toEqual(first.body);
    expect(await count()).toBe(1);
    await client.end();
  });

  it('tells a repetition that comes too early, and begins anew after a failure or a lost caller', async () => {
    const parties = newPair();
    const body = given(path, parties, ['U:Again, please']);
    const headers = { 'idempotency-key': 'reply-2' };
    path.model!.respondWith(failWith({ kind: 'hang' }));
    const leaving = new AbortController();
    const lost = generate(path, body, { headers, signal: leaving.signal }).catch(() => null);
    await until('the call', () => path.model!.inFlight === 1);
    const early = await generate(path, body, { headers });
    expect([early.status, early.body.code]).toEqual([409, 'request_in_progress']);
    leaving.abort();
    await lost;
    await until('the end of the first', async () => (await path.stories(parties)).length === 1);
    path.model!.respondWith(failWith({ kind: 'status', status: 401 }));
    expect((await generate(path, body, { headers })).status).toBe(503);
    path.model!.respondWith(replyWith('Third time lucky.'));
    expect((await generate(path, body, { headers })).body.answers[0]!.text).toContain('Third time lucky.');
  });
});

describe('an enqueued turn of the same conversation', () => {
  it('goes on beside a generated reply: both are written, each with its own story', async () => {
    const parties = path.newParties();
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    path.model!.respondWith(async (request) => {
      const isEnqueued = JSON.stringify(request.messages).includes('enqueued words');
      if (isEnqueued) await gate;
      return replyWith(isEnqueued ? 'To the enqueued.' : 'To the generated.')(request);
    });
    await path.say(parties, 'enqueued words');
    await path.enqueue(parties);
    await until('its call', () => path.model!.inFlight === 1);
    const reply = await generate(path, given(path, parties, ['U:generated text']));
    expect(reply.body.answers[0]!.text).toContain('To the generated.');
    expect(path.answers(parties)).toEqual([]);
    open();
    expect((await path.answer(parties)).text).toContain('To the enqueued.');
    await until('both ended', async () => {
      const stories = await path.stories(parties);
      return stories.length === 2 && stories.every(({ outcome, phase }) => outcome === 'ANSWERED' && phase === 'ENDED');
    });
    // The next enqueue is a turn as ever.
    path.model!.respondWith(replyWith('And to this one.'));
    expect((await path.ask(parties, 'One more?')).text).toContain('And to this one.');
  });
});
