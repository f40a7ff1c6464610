import { describe, expect, it } from 'vitest';
import type { ScriptedRequest } from '../scripted-model/index.ts';
import { markedText, wellBehaved } from './trial-texts.ts';

const conversationMax = 140;
const sentencesOf = (text: string) => text.split(' mark-', 1)[0]!.split(/(?<=[.?])\s+/);

describe('a well-behaved model', () => {
  it('writes nothing in a conversation that is much like anything else in it, whatever it writes in others', () => {
    const write = wellBehaved({ messages: 1, areShort: false });
    const shownTo = (user: string): Partial<ScriptedRequest> => ({
      messages: [{ role: 'user', text: markedText(user, 1) }],
      system: [],
    });
    const writeTo = (user: string) => write(shownTo(user) as ScriptedRequest)[0]!;
    const written = Array.from({ length: conversationMax }, (_, turn) => {
      for (let other = 0; other < turn % 7; other += 1) writeTo(`other-${other}`);
      return writeTo('u');
    });
    const said = Array.from({ length: conversationMax }, (_, index) => markedText('u', index + 1));
    const shared = (one: string, other: string) =>
      sentencesOf(one).filter((sentence) => sentencesOf(other).includes(sentence)).length;
    expect(new Set(written.map((text) => sentencesOf(text).length))).toEqual(new Set([4]));
    const likeAnother = written.filter((text, index) =>
      written.slice(0, index).some((other) => shared(text, other) > 1),
    );
    expect(likeAnother).toEqual([]);
    const likeTheUser = written.filter((text) => said.some((other) => shared(text, other) > 2));
    expect(likeTheUser).toEqual([]);
  });
});
