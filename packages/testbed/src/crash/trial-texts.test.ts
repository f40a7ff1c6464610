import { describe, expect, it } from 'vitest';
import type { ScriptedRequest } from '../scripted-model/index.ts';
import { markedText, wellBehaved } from './trial-texts.ts';

describe('a well-behaved model', () => {
  it('never gives the words of a user back, however long the trial', () => {
    const said = new Set(Array.from({ length: 2_000 }, (_, index) => markedText('u', index + 1).split(' mark-', 1)[0]));
    const write = wellBehaved({ messages: 1, areShort: false });
    const written = Array.from({ length: 100_000 }, (_, call) => write({ call } as ScriptedRequest)[0]!);
    expect(written.filter((text) => said.has(text))).toEqual([]);
    expect(new Set(written.slice(0, 38_000)).size).toBe(38_000);
  });
});
