import type { LanguageLengths, LengthBand } from './language-pack.ts';

/**
 * Lengths of English chat, in words, read off public human corpora (words p10 / p50 / p90): PersonaChat 6 / 11 / 17 with
 * 40 % of messages of several sentences (so a sentence has about 7 words), NUS SMS of US adults 2 / 8 / 27, emotional
 * support chat 4 / 12 / 32, LoCoMo (long friendly messages) 9 / 20 / 40 with p99 at 330 characters (about 60 words).
 *
 * SHORT: from the shortest SMS worth sending to the median chat line. REGULAR: the common range, PersonaChat's p10 up to
 * the p90 of SMS. LONG: LoCoMo's median up to its p99. VERY_LONG: from LoCoMo's p90 to twice its p99; rarer in real chat
 * than one message in ten of the longest corpus, the setting asks for it.
 */
export const englishChatLengths: LanguageLengths = {
  unit: 'WORDS',
  perSentence: { SHORT: { min: 2, max: 8 }, REGULAR: { min: 4, max: 14 }, LONG: { min: 9, max: 24 } },
  sentences: {
    SHORT: { min: 1, max: 2 },
    REGULAR: { min: 1, max: 4 },
    LONG: { min: 3, max: 8 },
    VERY_LONG: { min: 4, max: 14 },
  },
  total: {
    SHORT: { min: 3, max: 13 },
    REGULAR: { min: 7, max: 28 },
    LONG: { min: 22, max: 60 },
    VERY_LONG: { min: 42, max: 120 },
  },
};

/** The English bands in another language: `factor` is its length for one English word, in `unit`. */
export function scaleChatLengths(unit: LanguageLengths['unit'], factor: number): LanguageLengths {
  const scale = (band: LengthBand): LengthBand => ({
    min: Math.max(1, Math.round(band.min * factor)),
    max: Math.round(band.max * factor),
  });
  const { perSentence, sentences, total } = englishChatLengths;
  return {
    unit,
    perSentence: {
      SHORT: scale(perSentence.SHORT),
      REGULAR: scale(perSentence.REGULAR),
      LONG: scale(perSentence.LONG),
    },
    sentences,
    total: {
      SHORT: scale(total.SHORT),
      REGULAR: scale(total.REGULAR),
      LONG: scale(total.LONG),
      VERY_LONG: scale(total.VERY_LONG),
    },
  };
}
