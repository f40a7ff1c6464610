import { languageCodes } from '@repartee/contract';
import { describe, expect, it } from 'vitest';
import { languagePackFor, languagePacks, measureText, splitSentences } from '../../../language/index.ts';
import type { Plan } from '../../plan/plan.ts';
import { sandboxGathered, sandboxMessage, sandboxPlan } from './_sandbox-fixtures.ts';
import { phraseKey } from './spoken-phrases.ts';
import { writeSandboxReply } from './write-sandbox-reply.ts';

const sharing: Plan['sharePicture'] = {
  choice: 'SHARE',
  id: 'beach',
  url: 'https://pictures.example/beach.jpg',
  chosenBy: 'RANDOM',
  caption: null,
  marks: [],
};
const asked = sandboxGathered([sandboxMessage('USER', { text: 'Send me a photo?' })]);
const lengths = ['SHORT', 'REGULAR', 'LONG'] as const;
/** Whoever comes first pays for the rules of all languages; a busy machine makes seconds of it. */
const PATIENCE_MS = 30_000;

describe.each(languageCodes)('the sandbox in %s', { timeout: PATIENCE_MS }, (language) => {
  const phrases = languagePackFor(language).sandbox.sharedPicture.map(phraseKey);

  const refusals = languagePackFor(language).sandbox.noPicture.map(phraseKey);
  const sentencesOf = (texts: string[]) => texts.flatMap((text) => splitSentences(text)).map(phraseKey);

  it.each([
    ['the picture that goes along', sharing, phrases],
    ['none that goes along', { choice: 'NONE', reason: 'NONE_LEFT' } as const, refusals],
    ['none that goes along, where there are none to send', undefined, refusals],
  ])('speaks of %s, first and once, and keeps to the lengths', (_, sharePicture, expected) => {
    let hits = 0;
    for (let seed = 0; seed < 36; seed += 1) {
      const plan = sandboxPlan({
        language,
        seed: `${seed}`,
        ...(sharePicture ? { sharePicture } : {}),
        question: (['ASK', 'NONE', 'FREE'] as const)[seed % 3]!,
        sentenceLength: lengths[Math.floor(seed / 3) % 3]!,
        messageLength: (['SHORT', 'REGULAR', 'LONG', 'VERY_LONG'] as const)[Math.floor(seed / 9) % 4]!,
        answers: 1 + (seed % 2),
        emojis: { min: 0, max: 0 },
      });
      const texts = writeSandboxReply(plan, asked);
      const sentences = sentencesOf(texts);
      expect(expected, texts.join(' | ')).toContain(sentences[0]);
      expect(sentences.filter((sentence) => [...phrases, ...refusals].includes(sentence))).toHaveLength(1);
      const { total } = measureText(texts.join('\n'), plan.lengths.unit);
      if (total >= plan.lengths.total.min && total <= plan.lengths.total.max) hits += 1;
    }
    expect(hits / 36).toBeGreaterThanOrEqual(0.9);
  });

  it('speaks of no picture where none was asked for', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const gathered = sandboxGathered([sandboxMessage('USER', { text: 'ok' })]);
      const sentences = sentencesOf(writeSandboxReply(sandboxPlan({ language, seed: `${seed}` }), gathered));
      expect(sentences.filter((sentence) => [...phrases, ...refusals].includes(sentence))).toEqual([]);
    }
  });
});

describe('the sandbox', () => {
  it('has three sentences for a picture, sent or not, in every base language, and finds others for the next one', () => {
    for (const { language, sandbox } of languagePacks) {
      expect(sandbox.sharedPicture.length, language).toBeGreaterThanOrEqual(3);
      expect(sandbox.noPicture.length, language).toBeGreaterThanOrEqual(3);
    }
    const history = [sandboxMessage('USER', { text: 'Send me a photo?' })];
    const openings = new Set<string>();
    for (let turn = 0; turn < 3; turn += 1) {
      const plan = sandboxPlan({ seed: `${turn}`, sharePicture: sharing, emojis: { min: 0, max: 0 } });
      const texts = writeSandboxReply(plan, sandboxGathered(history));
      openings.add(phraseKey(splitSentences(texts[0]!)[0]!));
      for (const text of texts) history.push(sandboxMessage('PERSONA', { text }));
      history.push(sandboxMessage('USER', { text: 'Another photo?' }));
    }
    expect(openings.size).toBe(3);
  });

  it('answers a sincere question with the truth, picture or not', () => {
    const plan = sandboxPlan({ sharePicture: sharing });
    const [text] = writeSandboxReply(
      plan,
      sandboxGathered([sandboxMessage('USER', { text: 'Are you a bot? Send a photo!' })]),
    );
    expect(text).toMatch(/\bAI\b/);
  });
});
