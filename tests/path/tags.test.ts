import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPath, type PathUnderTest } from './path-under-test.ts';

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath();
});
afterAll(() => path?.stop());

it('tags come back as they were sent, whatever their members are called', async () => {
  const tags = JSON.parse('{"__proto__":{"a":1},"constructor":null,"deep":{"__proto__":[2]},"most":9007199254740991}');
  const answer = await path.ask(path.newParties(), 'Hi', { tags });
  expect(JSON.stringify(answer.tags)).toBe(JSON.stringify(tags));
});

it('tags that could not come back as they were sent are refused', async () => {
  const tags = { order: { id: 1e20 } };
  const response = await path.tryEnqueue(path.newParties(), { tags });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    code: 'validation_failed',
    errors: [{ pointer: '/tags/order/id', code: 'out_of_range' }],
  });
});

it('a message is answered whose id is a number that no JSON reader keeps', async () => {
  const parties = path.newParties();
  await path.platform.addMessage(parties, { id: 1e20 as unknown as string, text: 'Hi' });
  await path.enqueue(parties);
  expect((await path.answer(parties)).text).toEqual(expect.any(String));
});
