import { findSelfHarm } from '../../../../language/index.ts';
import type { Guard } from '../guard.ts';
import { unansweredTexts } from '../unanswered-texts.ts';

/**
 * The user speaks of self-harm or suicide, their own or that of somebody they are afraid for: both need the same help, and
 * who speaks of a friend sometimes speaks of themselves. Idiom, titles and a death that is past are left alone.
 *
 * Never a stop: what follows is care (a caring reply with the help lines of the country, nothing sexual, no proactive
 * messages for a while). The rules are those the sandbox listens with (`listening.selfHarm` of every language).
 */
export const crisis: Guard = {
  name: 'crisis',
  holdsUser: false,
  protectsMinors: false,
  enters: 'CRISIS',
  find(gathered) {
    const texts = unansweredTexts(gathered);
    for (const { key, id, text } of texts) {
      const language = findSelfHarm(text);
      if (language !== null) return finding([key], [id], language, SAID_IN_ONE);
    }
    if (texts.length < 2) return null;
    const joined = findSelfHarm(texts.map(({ text }) => text).join(' '));
    return joined === null
      ? null
      : finding(
          texts.map(({ key }) => key),
          texts.map(({ id }) => id),
          joined,
          SAID_IN_SEVERAL,
        );
  },
};

const SAID_IN_ONE = 0.9;
/** "i just want" · "to die": two messages may also only look like one. */
const SAID_IN_SEVERAL = 0.7;

function finding(messageKeys: string[], messageIds: string[], language: string, confidence: number) {
  return {
    evidence: { messageKeys, messageIds, rule: `${language}.self_harm`, confidence },
    isConfirmed: false,
    calls: 'CARE' as const,
  };
}
