import { foldForMatching, foldPlainly } from '../../../../language/index.ts';
import { eachMatch } from '../../../../platform/each-match.ts';
import type { Gathered } from '../../../gather/gathered.ts';
import { isUnderAgeByYear } from '../../../known-age.ts';
import { phraseFinder } from '../phrase-rules.ts';
import { type UnansweredText, unansweredTexts } from '../unanswered-texts.ts';
import type { AgeRules } from './age-rules.ts';
import { ownWords } from './own-words.ts';

/** What the texts of a user say about their age. */
export interface AgeFinding {
  says: 'STATED' | 'IMPLIED';
  rule: string;
  confidence: number;
  messages: readonly UnansweredText[];
}

/** The newest that are looked at, and how many of them are read as one. */
const TEXTS_MAX = 12;
const JOINED_MAX = 3;
/** Longer ones are whole statements and are not put together with others. */
const PART_CHARACTERS = 60;
const ANSWER_CHARACTERS = 120;
const ANSWER_CONFIDENCE = 0.95;
const YEAR_CONFIDENCE = 0.95;
const TAKEN_BACK_CONFIDENCE = 0.6;
const YEAR = /20[0-3]\d/;
/** Nothing was asked without a mark or these. */
const QUESTION = /[?;]|asl|age|alder|alter|ika\b|vek\b/;
const ENDED = /[.!?。！？]\s*$/;
/** A message that goes on with what was counted: "I'm 15" · "minutes away". */
const GOES_ON_COUNTING =
  /^(?:min|sec|sek|kg|kilo|cm|km|mm|meter|metr|miles?\b|feet|foot|ft|lbs?\b|pounds|hours?|hrs?|stund|uur|heure|hor[ae]|timm?ar|timer|godzin|hodin|weeks?|woche|weken|semain|seman|settiman|days?\b|tage|dagen|jours|dias?\b|giorni|months?|monat|maand|mois|mes[ei]|percent|prozent|procent|dollars?|bucks|euro|times\b|%|\/)/;

/** Listens for statements and hints of an age under 18 in all these languages at once. Pure, linear. */
export function ageListener(languages: readonly AgeRules[]): (gathered: Gathered) => AgeFinding | null {
  const findStated = phraseFinder(languages.map(({ stated }) => stated));
  const findImplied = phraseFinder(languages.map(({ implied }) => implied));

  const statedIn = (text: string, at: string): { rule: string; confidence: number } | null =>
    findStated(text)[0] ?? (YEAR.test(text) ? bornUnderAge(text, at) : null);

  const bornUnderAge = (text: string, at: string) => {
    for (const form of foldForMatching(text)) {
      for (const { ruleName, bornIn } of languages) {
        for (const match of eachMatch(bornIn, form)) {
          if (isUnderAgeByYear({ year: Number(YEAR.exec(match[0])?.[0]) }, at)) {
            return { rule: `${ruleName}.born_in`, confidence: YEAR_CONFIDENCE };
          }
        }
      }
    }
    return null;
  };

  const answered = (gathered: Gathered, texts: readonly UnansweredText[]): AgeFinding | null => {
    const first = texts[0];
    if (first === undefined) return null;
    let folded: string | null = null;
    const asked = (): string => {
      folded ??= foldPlainly(latestQuestions(gathered, first.key));
      return folded;
    };
    for (const message of texts) {
      if (message.text.length > ANSWER_CHARACTERS || !QUESTION.test(asked())) continue;
      const text = foldPlainly(ownWords(message.text));
      for (const { ruleName, answersAge, deniesAdult } of languages) {
        const rule = answersAge.test(text)
          ? languages.some(({ asksAge }) => asksAge.test(asked())) && 'answers_age'
          : deniesAdult.test(text) &&
            languages.some(({ asksWhetherAdult }) => asksWhetherAdult.test(asked())) &&
            'denies_adult';
        if (rule) {
          return { says: 'STATED', rule: `${ruleName}.${rule}`, confidence: ANSWER_CONFIDENCE, messages: [message] };
        }
      }
    }
    return null;
  };

  return (gathered) => {
    const texts = unansweredTexts(gathered)
      .slice(-TEXTS_MAX)
      .map((message) => ({ ...message, text: ownWords(message.text) }));
    const readings = [...readTogether(texts)];
    const find = (): AgeFinding | null => {
      for (const { text, messages } of readings) {
        const match = statedIn(text, gathered.at);
        if (match && !(messages.length === 1 && goesOnCounting(texts, messages[0]!))) {
          return { says: 'STATED', ...match, messages };
        }
      }
      return answered(gathered, texts);
    };
    const stated = find();
    if (stated) {
      const all = foldPlainly(texts.map(({ text }) => text).join('\n'));
      if (!languages.some(({ takesBack }) => takesBack.test(all))) return stated;
      const rule = `${stated.rule.split('.')[0]}.takes_back`;
      return { ...stated, says: 'IMPLIED', rule, confidence: TAKEN_BACK_CONFIDENCE };
    }
    for (const { text, messages } of readings) {
      const match = findImplied(text)[0];
      if (match) return { says: 'IMPLIED', ...match, messages };
    }
    return null;
  };
}

interface Reading {
  text: string;
  messages: readonly UnansweredText[];
}

/** Each message by itself, then neighbouring short ones as one ("im" · "15"), unless one ended its sentence. */
function* readTogether(texts: readonly UnansweredText[]): Generator<Reading> {
  for (const message of texts) yield { text: message.text, messages: [message] };
  for (let size = 2; size <= JOINED_MAX; size++) {
    for (let start = 0; start + size <= texts.length; start++) {
      const messages = texts.slice(start, start + size);
      if (messages.some(({ text }) => text.length > PART_CHARACTERS)) continue;
      if (messages.slice(0, -1).some(({ text }) => ENDED.test(text))) continue;
      yield { text: messages.map(({ text }) => text.trim()).join(' '), messages };
    }
  }
}

function goesOnCounting(texts: readonly UnansweredText[], message: UnansweredText): boolean {
  const next = texts[texts.indexOf(message) + 1];
  return next !== undefined && /\p{N}\s*$/u.test(message.text) && GOES_ON_COUNTING.test(foldPlainly(next.text));
}

/**
 * What the persona wrote right before these messages; when it asked nothing there, what it wrote before that as well
 * ("how old are you?" – "why" – "just curious" – "15").
 */
function latestQuestions({ history }: Gathered, firstKey: string): string {
  const before = history.slice(
    0,
    history.findIndex(({ key }) => key === firstKey),
  );
  const blocks: string[] = [];
  let position = before.length - 1;
  while (position >= 0 && blocks.length < 2) {
    while (position >= 0 && before[position]!.sender === 'USER') position--;
    let block = '';
    while (position >= 0 && before[position]!.sender === 'PERSONA')
      block = `${before[position--]!.text ?? ''}\n${block}`;
    blocks.push(block);
    if (/[?？;]/.test(block)) break;
  }
  return blocks.join('\n');
}
