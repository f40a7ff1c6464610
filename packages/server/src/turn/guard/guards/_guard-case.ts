import type { Gathered, HistoryMessage } from '../../gather/gathered.ts';
import { emptyPersonaRecord } from '../../gather/gathered.ts';

/** A situation a guard must or must not fire on. The cases of a guard are its specification. */
export interface GuardCase {
  title: string;
  gathered: Gathered;
}

export const caseNow = '2026-11-20T12:00:00.000Z';

/** What was gathered in a case: two adults and no history, but for what the case says. */
export function gatheredCase(rest: Partial<Gathered> = {}): Gathered {
  return {
    at: caseNow,
    user: { id: 'u', firstName: 'Max', birthdate: '1990-05-14' },
    persona: { id: 'p', firstName: 'Ann', birthdate: '1995-05-14', timeZone: 'UTC' },
    history: [],
    unansweredKeys: [],
    record: emptyPersonaRecord,
    lastDisclosureAt: null,
    offences: {},
    userUnderReview: false,
    warnings: [],
    ...rest,
  };
}

/** One message of a case, `minutesAgo` before now. */
export function caseMessage(
  key: string,
  text: string | null,
  minutesAgo: number,
  rest: Partial<HistoryMessage> = {},
): HistoryMessage {
  return {
    key,
    id: key,
    sender: 'USER',
    at: new Date(Date.parse(caseNow) - minutesAgo * 60_000).toISOString(),
    text,
    pictureUrls: [],
    poke: false,
    gifts: [],
    sticker: null,
    source: 'PLATFORM',
    ...rest,
  };
}

/** A conversation in which the user sent these texts a minute apart, the last one unanswered. */
export function userTexts(texts: readonly (string | Partial<HistoryMessage>)[]): Gathered {
  const history = texts.map((text, index) => {
    const minutesAgo = texts.length - index;
    return typeof text === 'string'
      ? caseMessage(`m${index}`, text, minutesAgo)
      : caseMessage(`m${index}`, 'will you marry me?', minutesAgo, text);
  });
  return gatheredCase({ history, unansweredKeys: history.slice(-1).map(({ key }) => key) });
}
