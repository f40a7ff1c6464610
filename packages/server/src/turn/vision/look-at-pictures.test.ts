import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import type { ChatModel } from '../../llm/index.ts';
import { type LookTools, lookAtPictures } from './look-at-pictures.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

it('a look ends in its time, whatever garbage is collected meanwhile: the reply goes on without the picture', async () => {
  const url = 'https://pictures.example/beach.jpg';
  const book = {
    find: async () => new Map(),
    callsLeft: () => 5,
    claim: async () => 'BUSY' as const,
  } as unknown as LookTools['book'];
  const tools: LookTools = {
    book,
    http: { request: () => Promise.reject(new Error('nothing is fetched')) },
    callModel: () => Promise.reject(new Error('no model is asked')),
    wait: async () => {
      collectGarbage();
      await wait(10);
    },
    signal: new AbortController().signal,
  };
  const outcome = await lookAtPictures(
    {
      wanted: [{ url, profileId: '1', isNew: true }],
      model: {} as ChatModel,
      projectId: 'p',
      isEngagement: false,
      // 100 ms more than the reply needs.
      leftMs: 25_100,
    },
    tools,
  );
  expect(outcome).toEqual({
    kind: 'LOOKED',
    words: {},
    warnings: [{ code: 'picture_not_seen', message: 'Pictures that could not be looked at: too_late: 1.' }],
  });
});
