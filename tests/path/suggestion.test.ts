import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { failWith, replyWith } from '../../packages/testbed/src/index.ts';
import { generate, given, newPair, suggest } from './given-conversations.ts';
import { openPath, type PathUnderTest } from './path-under-test.ts';

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({ writer: 'model' });
});
afterAll(() => path?.stop());
afterEach(() => path.model!.respondWith(undefined));

const texts = ({ suggestions }: { suggestions: { text: string }[] }) => suggestions.map(({ text }) => text);

describe('suggestions', () => {
  it('are as many as asked for, three by default, written as the user', async () => {
    path.model!.respondWith(replyWith('What do you paint?', 'I bake on Sundays.', 'Do boats have names?'));
    const parties = newPair();
    const body = given(path, parties, ['U:Hi', 'P:I paint boats']);
    const asked = await suggest(path, body);
    expect([asked.status, texts(asked.body)]).toEqual([
      200,
      ['What do you paint?', 'I bake on Sundays.', 'Do boats have names?'],
    ]);
    const prompt = JSON.stringify(path.model!.ledger.at(-1)!.body);
    expect(prompt).toContain('I paint boats');
    expect(prompt).toContain('Write 3 different suggestions');
    expect(texts((await suggest(path, { ...body, count: 1 })).body)).toHaveLength(1);
    // Nothing of it is remembered.
    expect(await path.stories(parties)).toEqual([]);
  });

  it('never hold contact details, claims, repetitions or each other, whatever the model writes', async () => {
    const replies = [
      replyWith(
        'Write me at sam@example.com',
        'My number is 0170 1234567',
        'I am a real human, not a bot.',
        'I love long walks',
        'Do you like tea?',
        'do you like TEA??',
      ),
      replyWith('Find me on Instagram', 'What made you smile today?'),
    ];
    let calls = 0;
    path.model!.respondWith((request) => replies[Math.min(calls++, 1)]!(request));
    const asked = await suggest(path, given(path, newPair(), ['U:I love long walks', 'P:Me too']));
    expect(texts(asked.body)).toEqual(['Do you like tea?', 'What made you smile today?']);
    // One repair, and no more.
    expect(calls).toBe(2);
    expect(JSON.stringify(path.model!.ledger.at(-1)!.body)).toContain('Some held contact details');
  });

  it('are 503 where none could be written, and none for whom nothing may be written', async () => {
    path.model!.respondWith(failWith({ kind: 'status', status: 401 }));
    const body = given(path, newPair(), ['P:Hello you']);
    const failed = await suggest(path, body);
    expect([failed.status, failed.body.code]).toEqual([503, 'generation_failed']);
    path.model!.respondWith(replyWith('A message.'));
    const minor = { ...body.userProfile, birthdate: '2012-01-01' };
    const refused = await suggest(path, { ...body, userProfile: minor });
    expect(refused.body).toMatchObject({ suggestions: [], reason: 'STOPPED', conversationStopReason: 'USER_UNDERAGE' });
    await generate(path, { ...body, messages: [], userProfile: minor, replyParameters: { engage: 'ICEBREAKER' } });
    expect((await suggest(path, body)).body).toMatchObject({ suggestions: [], reason: 'STOPPED' });
    const persona = { ...given(path, newPair(), []).personaProfile, birthdate: '2012-01-01' };
    const child = await suggest(path, { ...given(path, newPair(), []), personaProfile: persona });
    expect(child.body).toMatchObject({ suggestions: [], reason: 'PERSONA_REFUSED' });
  });
});
