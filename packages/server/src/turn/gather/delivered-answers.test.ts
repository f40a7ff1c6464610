import { describe, expect, it } from 'vitest';
import { withDeliveredAnswers } from './delivered-answers.ts';
import type { DeliveredAnswer, HistoryMessage } from './gathered.ts';

const startMs = Date.parse('2026-11-20T10:00:00.000Z');
const iso = (minute: number) => new Date(startMs + minute * 60_000).toISOString();
const message = (key: string, sender: 'USER' | 'PERSONA', minute: number, text = key): HistoryMessage => ({
  key,
  id: key,
  sender,
  at: iso(minute),
  text,
  pictureUrls: [],
  poke: false,
  gifts: [],
  sticker: null,
  source: 'PLATFORM',
});
const answer = (answerId: string, minute: number, text: string): DeliveredAnswer => ({
  answerId,
  text,
  acceptedAt: iso(minute),
});
/** Texts in order; an answer of ours that is not listed in brackets. */
const view = (messages: HistoryMessage[], seen: Record<string, number>, ...answers: DeliveredAnswer[]) =>
  withDeliveredAnswers(messages, new Map(Object.entries(seen).map(([key, minute]) => [key, iso(minute)])), answers)
    .map(({ source, text }) => (source === 'DELIVERED' ? `[${text}]` : text))
    .join(' | ');

describe('delivered answers', () => {
  const hi = message('hi', 'USER', 0);
  const more = message('more', 'USER', 5);

  it('count as history until the platform lists them', () => {
    expect(view([hi, more], { hi: 1, more: 6 }, answer('1', 2, 'Hello you'))).toBe('hi | [Hello you] | more');
  });

  it('are not doubled once they are listed, even with small changes', () => {
    const echo = message('echo', 'PERSONA', 2, 'I&#39;m so glad you wrote to me today!');
    const ours = answer('1', 2, "I'm so glad you wrote to me today! 😘");
    expect(view([hi, echo, more], { hi: 1, echo: 6, more: 6 }, ours)).toBe(`hi | ${echo.text} | more`);
  });

  it('are settled by the echo of a later answer', () => {
    const echo = message('echo', 'PERSONA', 4, 'And how was your evening?');
    const ours = [answer('2', 4, 'And how was your evening?'), answer('1', 3, 'Rewritten by the platform')];
    expect(view([hi, echo], { hi: 1, echo: 6 }, ...ours)).toBe('hi | And how was your evening?');
  });

  it('after the newest echo stay in', () => {
    const echo = message('echo', 'PERSONA', 3, 'first answer of ours');
    const ours = [answer('1', 3, 'first answer of ours'), answer('2', 4, 'something quite different')];
    expect(view([hi, echo, more], { hi: 1, echo: 6, more: 6 }, ...ours)).toBe(
      'hi | first answer of ours | [something quite different] | more',
    );
  });

  it('are not taken for listed because of an equal message from before', () => {
    const old = message('old', 'PERSONA', -10, 'haha');
    expect(view([old, hi], { old: 1, hi: 1 }, answer('1', 2, 'haha'))).toBe('haha | hi | [haha]');
  });

  it('are not taken for listed because the user wrote the same', () => {
    const same = message('same', 'USER', 5, 'good night');
    expect(view([hi, same], { hi: 1, same: 6 }, answer('1', 2, 'good night'))).toBe('hi | [good night] | good night');
  });

  it('find their place by what we knew then, whatever clock the platform has', () => {
    const ahead = message('ahead', 'USER', 120);
    const later = message('later', 'USER', 125);
    expect(view([ahead, later], { ahead: 1, later: 6 }, answer('1', 2, 'answer'))).toBe('ahead | [answer] | later');
    const echo = message('echo', 'PERSONA', -118, 'answer');
    expect(view([echo, ahead], { ahead: 1, echo: 6 }, answer('1', 2, 'answer'))).toBe('answer | ahead');
  });

  it('keep their own order', () => {
    const ours = [answer('2', 3, 'two'), answer('1', 2, 'one'), answer('3', 3, 'three')];
    expect(view([hi], { hi: 1 }, ...ours)).toBe('hi | [one] | [two] | [three]');
  });
});
