import { describe, expect, it } from 'vitest';
import { sampleGathered } from '../testing/sample-turn.ts';
import { asDrafted } from './as-drafted.ts';
import type { Gathered, HistoryMessage } from './gathered.ts';

const message = (key: string, sender: 'USER' | 'PERSONA' = 'USER'): HistoryMessage => ({
  key,
  id: key,
  sender,
  at: '2026-11-20T12:00:00.000Z',
  text: key,
  pictureUrls: [],
  poke: false,
  gifts: [],
  sticker: null,
  source: 'PLATFORM',
});

function conversation(unansweredKeys: string[]): Gathered {
  const history = [message('p', 'PERSONA'), ...unansweredKeys.map((key) => message(key))];
  return sampleGathered({ history, unansweredKeys });
}

describe('a run that goes on with a stored draft', () => {
  it('answers what the draft saw: a message that came later is neither judged beside it nor covered by it', () => {
    const seen = asDrafted(conversation(['one', 'two']), ['one']);
    expect(seen.unansweredKeys).toEqual(['one']);
    expect(seen.history.map(({ key }) => key)).toEqual(['p', 'one']);
  });

  it('takes the whole where nothing is stored, nothing is new, or nothing of what the draft saw is left', () => {
    const gathered = conversation(['one', 'two']);
    expect(asDrafted(gathered, null)).toBe(gathered);
    expect(asDrafted(gathered, ['one', 'two', 'old'])).toBe(gathered);
    expect(asDrafted(gathered, ['other'])).toBe(gathered);
  });
});
