import type { LanguageVerdict } from '../run/judge-language.ts';
import type { MeasuredReply } from './measured-reply.ts';
import { type Proportion, proportion } from './proportion.ts';

/** Texts by whether they are in the language asked for. Only what could be judged is in the share. */
export interface LanguageCount {
  expected: number;
  foreign: number;
  notMeasured: number;
  /** Of those that were judged: in the language asked for. */
  share: Proportion;
}

export interface DraftLanguage {
  language: string;
  firstDraft: LanguageCount;
  sent: LanguageCount;
}

export function measureDraftLanguage(replies: readonly MeasuredReply[]): DraftLanguage[] {
  return [...new Set(replies.map(({ turn }) => turn.language))].sort().map((language) => {
    const own = replies.filter(({ turn }) => turn.language === language);
    return {
      language,
      firstDraft: count(own.flatMap(({ turn }) => turn.languageOf.firstDraft ?? [])),
      sent: count(own.flatMap(({ turn }) => turn.languageOf.sent ?? [])),
    };
  });
}

function count(verdicts: readonly LanguageVerdict[]): LanguageCount {
  const of = (wanted: LanguageVerdict) => verdicts.filter((verdict) => verdict === wanted).length;
  const [expected, foreign] = [of('EXPECTED'), of('FOREIGN')];
  return { expected, foreign, notMeasured: of('NOT_MEASURED'), share: proportion(expected, expected + foreign) };
}
