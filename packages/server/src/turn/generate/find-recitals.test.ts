import { expect, test } from 'vitest';
import { sampleGathered, sampleMessage, samplePlan } from '../testing/sample-turn.ts';
import { buildPrompt } from './build-prompt.ts';
import { findRecitals } from './find-recitals.ts';

const said = 'My sister came by with her dog and we laughed a lot about him.';
const talk = [
  sampleMessage('USER', 'How was your day?', 9),
  sampleMessage('PERSONA', said, 8),
  sampleMessage('USER', said, 1),
];
const { prompt } = buildPrompt(samplePlan(), sampleGathered({ history: talk, unansweredKeys: [talk[2]!.key] }));

test('what was said in the conversation may be quoted, wherever it stands in it', () => {
  expect(findRecitals([said], prompt)).toEqual([]);
});

test('an instruction is found before the conversation and behind it', () => {
  const rule = prompt.system[0]!.text.split('\n').find((line) => line.length > 60 && !line.includes('<data'))!;
  const task = prompt.messages
    .at(-1)!
    .text.split('\n')
    .findLast((line) => line.length > 40)!;
  for (const recited of [rule, task]) {
    expect(findRecitals(['Hi you', recited], prompt)).toEqual([
      { code: 'PROMPT_LEAK', rule: 'recited', messageIndex: 1 },
    ]);
  }
});
