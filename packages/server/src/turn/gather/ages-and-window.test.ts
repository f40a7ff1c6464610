import { describe, expect, it } from 'vitest';
import {
  asked,
  codes,
  gathered,
  list,
  message,
  platform,
  profile,
  remember,
  subject,
  tools,
  usePlatform,
} from './_platform-scene.ts';
import { gather } from './index.ts';

usePlatform();

describe('what gather makes of ages and of a long history', () => {
  it('refuses a persona whose unreadable birthdate names a year that makes it under 18', async () => {
    platform.profiles.p1 = profile('p1', { birthdate: '05/04/2012' });
    const outcome = await gather(subject(), tools());
    expect(outcome).toMatchObject({ kind: 'IGNORE', reason: 'PERSONA_REFUSED' });
    expect(codes(outcome)).toEqual(['birthdate_unreadable', 'persona_under_age']);
  });

  it('hands on that a birthdate was given which cannot be read, also from our copy of the profile', async () => {
    platform.profiles['user 1'] = profile('user 1', { birthdate: '14/05/12' });
    const first = await gather(subject(), tools());
    const expected = { user: { year: null }, persona: null };
    expect(gathered(first).unreadableBirthdates).toEqual(expected);
    expect(gathered(first).user).not.toHaveProperty('birthdate');
    platform.requests = [];
    const second = await gather(subject(), tools({ ...remember(first), coveredKeys: [] }));
    expect(asked('/profile')).toEqual([]);
    expect(gathered(second).unreadableBirthdates).toEqual(expected);
    platform.profiles['user 1'] = profile('user 1', { birthdate: '1990-05-14' });
    expect(gathered(await gather(subject(), tools()))).not.toHaveProperty('unreadableBirthdates');
  });

  it('knows from then on that the conversation is older than the history reaches', async () => {
    const messages = (count: number) => Array.from({ length: count }, (_, index) => message(`${index}`, 'USER', index));
    platform.history = list(...messages(60));
    const whole = await gather(subject(), tools());
    expect(gathered(whole)).not.toHaveProperty('isHistoryCut');
    platform.history = list(message('60', 'USER', 60));
    const cut = await gather(subject(), tools({ ...remember(whole), coveredKeys: [] }));
    expect(gathered(cut)).toMatchObject({ isHistoryCut: true, history: { length: 60 } });
    platform.history = list();
    const later = await gather(subject(), tools({ ...remember(cut), coveredKeys: [] }));
    expect(gathered(later)).toMatchObject({ isHistoryCut: true, history: { length: 60 } });
  });
});
