import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ScriptedRequest, writeMessages } from '../../packages/testbed/src/index.ts';
import { generate, given, newPair } from '../path/given-conversations.ts';
import { openPath, type PathUnderTest, until } from '../path/path-under-test.ts';
import { nameOf, type PictureServer, startPictureServer } from './picture-server.ts';

/** The whole path, over HTTP, with a model that sees: it describes a picture by its name, and echoes its prompt. */
let path: PathUnderTest;
let pictures: PictureServer;
/** Names of the pictures the model was shown, in order. */
const looks: string[] = [];
/** Prompts of the writing calls. */
const prompts: string[] = [];
const all = {
  userProfilePictureAnalysis: true,
  personaProfilePictureAnalysis: true,
  sharedPicturesAnalysis: true,
};
const chatModel = 'chat-2-pro';
const providers = ['openai-compatible', 'anthropic', 'google'] as const;

async function script(request: ScriptedRequest) {
  const [image] = request.images;
  if (image) {
    expect(image.url).toBeUndefined();
    const name = nameOf(image.data);
    looks.push(name);
    if (name.startsWith('fault:')) return { fault: { kind: 'status' as const, status: 500 } };
    const [category, wait] = name.split('|');
    const rejected = /^[A-Z_]{5,}$/.test(category!) ? category! : null;
    const text = JSON.stringify({ description: rejected ? '' : `It shows ${name}.`, safety: rejected ?? 'NONE' });
    return { text, ...(wait ? { delayMs: Number(wait) } : {}) };
  }
  prompts.push([...request.system, ...request.messages.map(({ text }) => text)].join('\n'));
  return { text: writeMessages(request, ['What a day it was.']) };
}

beforeAll(async () => {
  pictures = await startPictureServer();
  const entry = (
    model: Parameters<NonNullable<Parameters<typeof openPath>[0]>['configFile'] & object>[0],
    provider: (typeof providers)[number],
  ) => ({
    provider,
    baseUrl: model.baseUrls[provider],
    model: { 'openai-compatible': 'gpt-4.1', anthropic: 'claude-sonnet-4-5', google: 'gemini-2.5-flash' }[provider],
    apiKey: 'key',
    prices: { inputPerMillion: 10, outputPerMillion: 10, currency: 'USD' },
    capabilities: { vision: true, pictures: true, structuredOutput: true },
  });
  path = await openPath({
    writer: 'model',
    configFile: (model) =>
      JSON.stringify({
        chatModels: {
          [chatModel]: entry(model, 'openai-compatible'),
          'sees-anthropic': entry(model, 'anthropic'),
          'sees-google': entry(model, 'google'),
          'dating-smart-1': { ...entry(model, 'openai-compatible'), capabilities: { vision: false, pictures: false } },
        },
      }),
    platform: { projectSettings: { extendedEvents: true } },
  });
  path.model!.respondWith(script);
});
afterAll(async () => {
  await path?.stop();
  await pictures?.close();
});
beforeEach(() => {
  looks.length = 0;
  prompts.length = 0;
});

/** What is on the disk, read past the product. */
async function query(sql: string) {
  const client = new Client({ connectionString: path.database.url });
  await client.connect();
  return client.query(sql).finally(() => client.end());
}

type Parties = ReturnType<PathUnderTest['newParties']>;
const at = () => new Date(path.nowMs()).toISOString();
const sendPicture = (parties: Parties, ...pictureUrls: string[]) =>
  path.platform.addMessage(parties, { text: 'Look!', pictureUrls, date: at() });
const enqueue = (parties: Parties, vision: object = all, more: object = {}) =>
  path.enqueue(parties, { replyParameters: { chatModel, vision, ...more } } as never);
async function answerTo(parties: Parties, vision?: object, more?: object) {
  const nth = path.answers(parties).length + 1;
  await enqueue(parties, vision, more);
  const answer = await path.answer(parties, nth);
  await until('the end of the turn', async () => (await path.stories(parties)).at(-1)?.phase === 'ENDED');
  return answer;
}
/** A reply on request to a message that brings these pictures along. */
async function generateFor(parties: Parties, pictureUrls: string[]) {
  const body = given(path, parties, ['U:Look!'], { replyParameters: { chatModel, vision: all } as never });
  Object.assign(body.messages[0]!, { pictureUrls });
  return generate(path, body);
}
const storyOf = async (parties: Parties) => (await path.stories(parties)).at(-1)!;

describe('pictures that are looked at', () => {
  it.each([
    [chatModel, 'a dog'],
    ['sees-anthropic', 'a cat'],
    ['sees-google', 'a horse'],
  ])('reach the prompt as words, as bytes by whatever wire format: %s', async (model, name) => {
    const parties = path.newParties({
      user: { mainPictureUrl: pictures.add({ name: `him with ${name}` }) },
      persona: { mainPictureUrl: pictures.add({ name: `her with ${name}` }) },
    });
    const url = pictures.add({ name });
    await sendPicture(parties, url);
    const answer = await answerTo(parties, all, { chatModel: model });
    expect(looks.sort()).toEqual([name, `her with ${name}`, `him with ${name}`].sort());
    expect(prompts[0]).toContain(`[picture: It shows ${name}.]`);
    expect(prompts[0]).toContain(`photo: It shows him with ${name}.`);
    expect(prompts[0]).toContain(`photo: It shows her with ${name}.`);
    expect(prompts[0]).not.toContain(url);

    const story = await storyOf(parties);
    const purposes = story.modelCalls.map(({ purpose }) => purpose);
    expect(purposes.sort()).toEqual(['DRAFT', 'PICTURE', 'PICTURE', 'PICTURE']);
    const sum = story.modelCalls.reduce((total, { cost }) => total + Number(cost), 0);
    expect(Number(answer.cost)).toBeCloseTo(sum, 3);
    expect(story.modelCalls.every(({ cost }) => Number(cost) > 0)).toBe(true);
    expect(story.plan!.values).toContainEqual(
      expect.objectContaining({ name: 'vision.sharedPicturesAnalysis', value: true, source: 'REQUEST' }),
    );
  });

  it('are looked at for a generated reply as well: what a turn knew is used, what it learns serves the next', async () => {
    const [seen, unseen] = [pictures.add({ name: 'a windmill' }), pictures.add({ name: 'a castle' })];
    const parties = path.newParties();
    await sendPicture(parties, seen);
    await answerTo(parties);
    expect(looks).toEqual(['a windmill']);
    const asking = newPair();
    const reply = await generateFor(asking, [seen, unseen]);
    expect(reply.body.answers[0]!.text).toContain('What a day it was.');
    expect(prompts.at(-1)).toContain('[picture: It shows a windmill.] [picture: It shows a castle.]');
    expect(looks).toEqual(['a windmill', 'a castle']);

    const story = await storyOf(asking);
    expect(story.modelCalls.map(({ purpose }) => purpose).sort()).toEqual(['DRAFT', 'PICTURE']);
    const sum = story.modelCalls.reduce((total, { cost }) => total + Number(cost), 0);
    expect(Number(reply.body.answers[0]!.cost)).toBeCloseTo(sum, 3);
    expect(Number(story.cost)).toBeCloseTo(sum, 3);
    const spent = await query(`select sum(cost)::float8 as cost from
      (select cost, user_profile_id from spends union all select cost, user_profile_id from spend_totals) s
      where user_profile_id = '${asking.userProfileId}'`);
    expect(spent.rows[0].cost).toBeCloseTo(sum, 6);

    await sendPicture(parties, unseen);
    await answerTo(parties);
    expect(prompts.at(-1)).toContain('[picture: It shows a castle.]');
    expect([looks.length, pictures.fetches(unseen)]).toEqual([2, 1]);
  });

  it('are not looked at for a generated reply that a spend cap refuses', async () => {
    await path.changeProject({ settings: { spendCaps: { perDay: '0' } } });
    const reply = await generateFor(newPair(), [pictures.add({ name: 'dear to the caller' })]);
    expect(reply.body).toMatchObject({ answers: [], reason: 'BUDGET_EXCEEDED' });
    expect(looks).toEqual([]);
    await path.changeProject({ settings: { spendCaps: null } });
  });

  it('are looked at once per URL, in every conversation, and nothing but text is kept', async () => {
    const url = pictures.add({ name: 'a lighthouse' });
    const [one, other] = [path.newParties(), path.newParties()];
    for (const parties of [one, one, other]) {
      await sendPicture(parties, url);
      await answerTo(parties);
    }
    expect(looks).toEqual(['a lighthouse']);
    expect(pictures.fetches(url)).toBe(1);
    expect(prompts.every((prompt) => prompt.includes('[picture: It shows a lighthouse.]'))).toBe(true);
    // The words and a hash, no URL and no picture; and no log line holds any of it.
    const { rows } = await query("select encode(body, 'escape') as body from picture_analyses");
    expect(JSON.stringify(rows)).not.toContain('127.0.0.1');
    expect(path.logLines.join('\n')).not.toMatch(/lighthouse|\.png/);
  });

  it('by many conversations at once, one looks and the others wait for it', async () => {
    let serve = () => {};
    const url = pictures.add({ name: 'a bridge', after: new Promise<void>((resolve) => (serve = resolve)) });
    const parties = Array.from({ length: 6 }, () => path.newParties());
    await Promise.all(parties.map((each) => sendPicture(each, url)));
    const answers = parties.map((each) => answerTo(each));
    await until('the fetch', () => pictures.fetches(url) === 1);
    serve();
    await Promise.all(answers);
    expect(looks).toEqual(['a bridge']);
    expect(pictures.fetches(url)).toBe(1);
    expect(prompts.filter((prompt) => prompt.includes('It shows a bridge.'))).toHaveLength(6);
  });

  it('with no-store are for one turn alone: nothing of them is written anywhere', async () => {
    const url = pictures.add({ name: 'a secret garden', headers: { 'cache-control': 'private, no-store' } });
    const parties = path.newParties();
    for (const _ of [1, 2]) {
      await sendPicture(parties, url);
      await answerTo(parties);
    }
    expect(looks).toEqual(['a secret garden', 'a secret garden']);
    const { rows } = await query(
      `select count(*)::int as n from picture_analyses where body is null or body::text like '%' || encode('secret garden', 'hex') || '%'`,
    );
    expect(rows[0].n).toBe(0);
    expect(JSON.stringify(await path.stories(parties))).not.toContain('secret garden');
  });

  it('are none in test mode, for a model that cannot see, and without their switch', async () => {
    const parties = path.newParties({ user: { mainPictureUrl: pictures.add({ name: 'x' }) } });
    await sendPicture(parties, pictures.add({ name: 'y' }));
    await answerTo(parties, {});
    await sendPicture(parties, pictures.add({ name: 'y' }));
    await answerTo(parties, all, { chatModel: 'dating-smart-1' });
    const warned = (await storyOf(parties)).plan!.warnings.map(({ code }) => code);
    expect(warned).toContain('parameter_not_supported');
    const tested = path.newParties({ user: { mainPictureUrl: pictures.add({ name: 'x' }) } });
    await sendPicture(tested, pictures.add({ name: 'z' }));
    await path.enqueue(tested, { testMode: true, replyParameters: { chatModel, vision: all } });
    await path.answer(tested);
    const said = await path.logged(({ code, message }) => code === 'parameter_not_available' && /vision/.test(message));
    expect(said.message).toContain('test mode');
    expect(looks).toEqual([]);
  });

  it('give a PHOTO_COMMENT where the user’s was seen', async () => {
    const parties = path.newParties({ user: { mainPictureUrl: pictures.add({ name: 'him on a surfboard' }) } });
    await answerTo(parties, all, { engage: 'ICEBREAKER', icebreakerType: 'PHOTO_COMMENT' });
    expect(prompts[0]).toContain('Open with something friendly about what the photo of PERSON shows');
    expect((await storyOf(parties)).plan!.values).toContainEqual(
      expect.objectContaining({ name: 'icebreakerType', value: 'PHOTO_COMMENT', source: 'REQUEST' }),
    );
  });
});

describe('a picture that cannot be looked at', () => {
  it.each([
    ['a private address', () => 'https://10.1.2.3/a.jpg', /address_refused: 1/],
    ['the metadata address', () => 'https://169.254.169.254/latest', /address_refused: 1/],
    ['10 MB', () => pictures.add({ body: Buffer.alloc(10_000_000, 1) }), /too_large: 1/],
    ['no picture', () => pictures.add({ body: Buffer.from('<html></html>') }), /not_a_picture: 1/],
    ['not there', () => pictures.add({ status: 404 }), /status_404: 1/],
    ['redirected', () => pictures.add({ status: 302, headers: { location: 'http://127.0.0.1/' } }), /status_302: 1/],
    ['failed by the model', () => pictures.add({ name: 'fault:500' }), /server_error: 1/],
  ])('holds nothing up and is a warning without its URL: %s', async (_, urlOf, message) => {
    const parties = path.newParties();
    const url = urlOf();
    await sendPicture(parties, url);
    await answerTo(parties);
    expect(prompts[0]).toContain('(sends a picture, not shown here)');
    const warned = (await storyOf(parties)).gather!.warnings.find(({ code }) => code === 'picture_not_seen')!;
    expect(warned.message).toMatch(message);
    expect(path.logLines.join('\n')).not.toContain(new URL(url).pathname);
    // Not asked for again at once.
    const fetches = pictures.fetches(url);
    await sendPicture(parties, url);
    await answerTo(parties);
    expect(pictures.fetches(url)).toBe(fetches);
  });

  it('because there are too many waits for a later turn', async () => {
    const parties = path.newParties();
    const urls = Array.from({ length: 8 }, (_, index) => pictures.add({ name: `number ${index}` }));
    await sendPicture(parties, ...urls);
    await answerTo(parties);
    expect(looks).toHaveLength(6);
    expect((await storyOf(parties)).gather!.warnings).toContainEqual(
      expect.objectContaining({ code: 'pictures_left_for_later', message: 'Pictures left for a later turn: 2.' }),
    );
    await path.say(parties, 'And?');
    await answerTo(parties);
    expect(new Set(looks).size).toBe(8);
    expect(looks).toHaveLength(8);
  });

  it('because a spend cap is reached costs nothing', async () => {
    await path.changeProject({ settings: { spendCaps: { perDay: '0' } } });
    const parties = path.newParties();
    await sendPicture(parties, pictures.add({ name: 'dear' }));
    await enqueue(parties);
    expect((await path.event(parties, 'conversation.ignored')).data.reason).toBe('BUDGET_EXCEEDED');
    expect(looks).toEqual([]);
    await path.changeProject({ settings: { spendCaps: null } });
  });
});

describe('a rejected picture', () => {
  it.each(['VIOLENT_CONTENT', 'SELF_HARM', 'ILLEGAL_CONTENT'] as const)(
    'is told to the platform once and kept from the prompt: %s',
    async (reason) => {
      const url = pictures.add({ name: reason, headers: { 'cache-control': 'no-store' } });
      const [parties, others] = [path.newParties(), path.newParties()];
      await sendPicture(parties, url);
      await answerTo(parties);
      const event = await path.event(parties, 'chat.image.rejected');
      expect(event).toEqual({
        event: 'chat.image.rejected',
        data: {
          projectId: path.platform.projectId,
          sourceProfileId: parties.userProfileId,
          pictureUrl: url,
          reason,
        },
      });
      expect(prompts[0]).toContain('[picture: withheld');
      // Before the answer it belongs to.
      const names = path.events(parties).map(({ event: each }) => each.event);
      expect(names.indexOf('chat.image.rejected')).toBeLessThan(names.indexOf('answer.created'));
      for (const again of [parties, others]) {
        await sendPicture(again, url);
        await answerTo(again);
      }
      expect(looks).toEqual([reason]);
      expect(path.events(parties, 'chat.image.rejected')).toHaveLength(1);
      expect(path.events(others, 'chat.image.rejected')).toHaveLength(0);
    },
  );

  it('of a child in a sexual context ends the turn as HELD, is told as illegal, and nothing of it is stored', async () => {
    const url = pictures.add({ name: 'CHILD_SEXUAL' });
    const parties = path.newParties();
    await sendPicture(parties, url);
    await enqueue(parties);
    expect((await path.event(parties, 'conversation.ignored')).data.reason).toBe('HELD');
    expect((await path.event(parties, 'chat.image.rejected')).data).toMatchObject({
      sourceProfileId: parties.userProfileId,
      pictureUrl: url,
      reason: 'ILLEGAL_CONTENT',
    });
    expect(path.answers(parties)).toEqual([]);
    expect(prompts).toEqual([]);
    const story = await storyOf(parties);
    expect(story).toMatchObject({ outcome: 'IGNORED', reason: 'HELD' });
    await path.logged(({ code, message }) => code === 'picture_rejected' && /ends the turn/.test(message));
    const { rows } = await query('select * from picture_analyses order by expires_at desc limit 1');
    expect(rows[0].body.subarray(1).toString()).toBe('{"version":1,"kind":"REJECTED","category":"CHILD_SEXUAL"}');
    // As long as it is in the chat nothing is written, and it is not sent to a provider a second time.
    await path.say(parties, 'Hello?');
    await enqueue(parties);
    await until(
      'the second end',
      async () => (await path.stories(parties)).filter((each) => each.reason === 'HELD').length === 2,
    );
    expect(looks).toEqual(['CHILD_SEXUAL']);
    expect(path.events(parties, 'chat.image.rejected')).toHaveLength(1);
  });

  it('is told as well where a generated reply meets it first, once, and kept from its prompt', async () => {
    const url = pictures.add({ name: 'VIOLENT_CONTENT' });
    const asking = newPair();
    const reply = await generateFor(asking, [url]);
    expect(reply.body.answers).toHaveLength(1);
    expect(prompts[0]).toContain('[picture: withheld');
    expect((await path.event(asking, 'chat.image.rejected')).data).toEqual({
      projectId: path.platform.projectId,
      sourceProfileId: asking.userProfileId,
      pictureUrl: url,
      reason: 'VIOLENT_CONTENT',
    });
    // Whoever meets it next, in whichever way, tells nothing.
    const parties = path.newParties();
    await sendPicture(parties, url);
    await answerTo(parties);
    await generateFor(asking, [url]);
    expect(looks).toEqual(['VIOLENT_CONTENT']);
    expect(path.events(asking, 'chat.image.rejected')).toHaveLength(1);
    expect(path.events(parties, 'chat.image.rejected')).toHaveLength(0);
  });

  it('of a child in a sexual context ends a generated reply as HELD with no answer, and is told as illegal', async () => {
    const url = pictures.add({ name: 'CHILD_SEXUAL' });
    const asking = newPair();
    for (const _ of ['first', 'again']) {
      const reply = await generateFor(asking, [url]);
      expect([reply.status, reply.body]).toEqual([
        200,
        { answers: [], reason: 'HELD', conversationStopReason: null, conversationStoppedUntil: null },
      ]);
    }
    expect((await path.event(asking, 'chat.image.rejected')).data).toMatchObject({
      pictureUrl: url,
      reason: 'ILLEGAL_CONTENT',
    });
    expect(path.events(asking, 'chat.image.rejected')).toHaveLength(1);
    expect([looks, prompts]).toEqual([['CHILD_SEXUAL'], []]);
  });
});
