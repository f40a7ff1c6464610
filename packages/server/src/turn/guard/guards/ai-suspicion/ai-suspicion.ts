import { findSincereQuestion } from '../../../../language/index.ts';
import type { Guard } from '../guard.ts';
import { type UnansweredText, unansweredTexts } from '../unanswered-texts.ts';

/**
 * A sincere question whether the persona is real, human, a bot. What follows is an honest answer, which has no switch
 * (check-honesty.ts); a stop only where somebody set `banDurations` for it (guard-conversation.ts).
 */
export const aiSuspicion: Guard = {
  name: 'aiSuspicion',
  holdsUser: false,
  protectsMinors: false,
  isAnsweredWhenOff: true,
  find(gathered) {
    const texts = unansweredTexts(gathered);
    for (const asked of texts) {
      const found = heardIn(asked.text);
      if (found !== null) return finding([asked], found.rule, found.confidence);
    }
    if (texts.length < 2) return null;
    // Asked in one breath: "are you" · "a bot?".
    const found = heardIn(texts.map(({ text }) => text).join(' '));
    return found && finding(texts, found.rule, Math.min(found.confidence, SAID_IN_SEVERAL));
  },
};

const ASKED = 0.9;
const SAID_IN_SEVERAL = 0.7;

function heardIn(text: string): { rule: string; confidence: number } | null {
  const found = findSincereQuestion(text);
  return found && { rule: `${found.ruleName}.asks_${found.question.toLowerCase()}`, confidence: ASKED };
}

function finding(asked: readonly UnansweredText[], rule: string, confidence: number) {
  return {
    evidence: {
      messageKeys: asked.map(({ key }) => key),
      messageIds: asked.map(({ id }) => id),
      rule,
      confidence,
    },
    isConfirmed: false,
    calls: 'STOP' as const,
  };
}
