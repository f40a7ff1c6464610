import { loadModule } from 'cld3-asm';
import { eld } from 'eld/small';
import { detectAll } from 'tinyld/heavy';
import type { LanguageVotes } from './judge-votes.ts';

/**
 * The three libraries of decision 0023, loaded by importing this file: about a second of work and more than a hundred
 * megabytes. Nobody but the thread and the measuring bench imports it.
 */

/** eld's scores lie close together; this spreads them as far apart as its being right is. */
const ELD_SHARPNESS = 20;
const VOTES_MAX = 5;
const BYTES_MAX = 1_000;

export async function loadEnsemble(): Promise<(text: string) => LanguageVotes> {
  const factory = await loadModule();
  const cld3 = factory.create(0, BYTES_MAX);
  return (text) => {
    const found = cld3.findLanguage(text);
    return {
      eld: sharpen(eld.detect(text).getScores()),
      tinyld: Object.fromEntries(
        detectAll(text)
          .slice(0, VOTES_MAX)
          .map(({ lang, accuracy }) => [lang, Math.min(1, accuracy)]),
      ),
      cld3: found.language === 'und' ? {} : { [found.language]: found.probability },
    };
  };
}

function sharpen(scores: Readonly<Record<string, number>>): Record<string, number> {
  const entries = Object.entries(scores);
  const best = Math.max(0, ...entries.map(([, score]) => score));
  const spread = entries.map(([code, score]) => [code, Math.exp(ELD_SHARPNESS * (score - best))] as const);
  const sum = spread.reduce((total, [, share]) => total + share, 0);
  const shares = spread.map(([code, share]) => [code, share / sum] as const);
  return Object.fromEntries(shares.sort((a, b) => b[1] - a[1]).slice(0, VOTES_MAX));
}
