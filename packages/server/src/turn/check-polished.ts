import type { Draft, DraftFault } from './generate/draft.ts';
import { BLEMISHES } from './generate/index.ts';
import { DEGRADE_FLUENCY } from './polish/index.ts';
import type { Polished } from './polish/polished.ts';

export interface CheckedReply {
  polished: Polished;
  faults: DraftFault[];
  /** Why it may not be sent. */
  forbidden: DraftFault | undefined;
}

/** Polish cuts, joins and mistypes: what goes out is checked once more, and nothing that fails here is sent. */
export function checkPolished(
  polished: Polished,
  draft: Draft,
  check: (texts: readonly string[]) => DraftFault[],
): CheckedReply {
  const { texts, withoutSlips, steps } = polished;
  const isUntouched =
    texts.length === draft.messages.length && texts.every((text, index) => text === draft.messages[index]);
  const faults = isUntouched ? [] : check(texts);
  const forbidden = faults.find(({ code }) => !BLEMISHES.has(code));
  if (!forbidden || !withoutSlips) return { polished, faults, forbidden };
  // A slip can make a word that may not be sent, and is never worth a reply.
  return checkPolished(
    { texts: withoutSlips, steps: steps.filter(({ pass }) => pass !== DEGRADE_FLUENCY) },
    draft,
    check,
  );
}
