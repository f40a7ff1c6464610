import { describe, expect, it } from 'vitest';
import { processorMs } from '../platform/_processor-time.ts';
import { mayMatchIn, preparePatterns } from '../platform/pattern-filter/index.ts';
import { phrasesOfPattern } from './_phrases-of-pattern.ts';
import { findSelfHarm } from './find-self-harm.ts';
import { languagePacks } from './language-packs.ts';

describe('words of self-harm', () => {
  it.each(languagePacks.map((pack) => [pack.ruleName, pack] as const))(
    '%s: no phrase that the pattern can match is passed over',
    (_ruleName, { listening: { selfHarm } }) => {
      void preparePatterns([selfHarm]);
      const draw = phrasesOfPattern(selfHarm, seeded(1));
      const lost = new Set<string>();
      for (let count = 0; count < 150; count += 1) {
        const match = selfHarm.exec(draw())?.[0];
        if (match !== undefined && !mayMatchIn(match)(selfHarm)) lost.add(match);
      }
      expect([...lost]).toEqual([]);
    },
  );

  it('are left alone in titles, and heard beside them', () => {
    for (const text of ['did you see Suicide Squad?', 'an overdose of chocolate', 'that would be career suicide']) {
      expect(findSelfHarm(text), text).toBeNull();
    }
    expect(findSelfHarm('watched suicide squad and i still want to die')).toBe('en');
  });

  it('are heard where the means lie within reach, all are to be taken, or nobody is to wake', () => {
    for (const text of [
      'I have the pills in front of me',
      'ich habe die Tabletten schon hier liegen',
      "j'ai les médicaments devant moi, je vais tout avaler",
      'tengo las pastillas delante y me las voy a tomar todas',
      'ho le pastiglie davanti, le prendo tutte',
      'ik heb de pillen voor me liggen en neem ze allemaal',
      'mam przed sobą tabletki i wezmę wszystkie',
      'tô com os remédios na mão, vou tomar todos',
      '薬が目の前にある、全部飲むつもり',
      'jag vill somna och aldrig vakna igen',
      'mám před sebou prášky, vezmu si všechny',
      'itt vannak előttem a tabletták, beveszem az összeset',
      'θέλω να κοιμηθώ και να μην ξυπνήσω',
      'önümde haplar var, hepsini içeceğim',
    ]) {
      expect(findSelfHarm(text), text).not.toBeNull();
    }
    for (const text of [
      'my vitamins are in the kitchen',
      'die Tabletten gibt es in der Apotheke',
      'I slept badly and woke up late',
    ]) {
      expect(findSelfHarm(text), text).toBeNull();
    }
  });

  it('are heard in two languages at once, and with figures and stars for letters', () => {
    for (const text of [
      'ich will to die',
      'quiero kill myself',
      'i want 2 die',
      'kms tonight',
      'i want to k*ll myself',
    ]) {
      expect(findSelfHarm(text), text).not.toBeNull();
    }
  });

  it('are heard where letters hide them', () => {
    expect(findSelfHarm('i want to k i l l myself')).toBe('en');
    expect(findSelfHarm('su1cide')).not.toBeNull();
  });

  it('are found in time in text of any length', () => {
    for (const { ruleName, listening } of languagePacks) {
      const draw = phrasesOfPattern(listening.selfHarm, seeded(2));
      const words = Array.from({ length: 20 }, draw).join(' ').split(' ');
      const text = Array.from({ length: 1_500 }, (_, index) => words[(index * 7) % words.length]).join(' ');
      const startedMs = processorMs();
      findSelfHarm(text);
      expect(processorMs() - startedMs, ruleName).toBeLessThan(2_000);
    }
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
