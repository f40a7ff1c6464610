import {
  findHumanClaims,
  findMisconduct,
  findSexualTerms,
  languagePacks,
  type Misconduct,
} from '../../language/index.ts';
import { shapeSimilarity, shapeText, type TextShape } from '../../language/text-similarity.ts';
import type { Gathered } from '../gather/gathered.ts';
import type { DraftFault } from '../generate/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { isEndlessRepetition, writesBothSides } from './check-draft-shape.ts';
import { checkHonesty, type HonestyPlan } from './check-honesty.ts';
import { checkManners, type MannersPlan } from './check-manners.ts';

/** The second look of the guard stage: what was written, before it may be sent. Pure. */

/** How far back the persona must not repeat itself. */
const RECENT_MESSAGES = 10;
const REPEAT_SIMILARITY = 0.9;
/** What of the user a reply must not simply give back, and from which length on. */
const ECHOED_MESSAGES = 3;
const ECHO_LETTERS_MIN = 20;
const LINE_BREAKS = /\s*[\r\n\u2028\u2029]+\s*/g;

/** Marks of chat templates and instruction formats; no persona writes them. */
const TEMPLATE_MARKS = /<\|[a-z_]{2,20}\|>|\[\/?INST\]|<<\/?SYS>>|^#{2,4} ?(?:instruction|system|response)\b/im;

/** Fences and section headings of our own prompts (generate/prompt; a test holds the two together). */
const PROMPT_MARKS =
  /<\/?data\b|^# (?:what you answer|what is remembered|what was noted earlier|data|honesty|protection|limits|language|character|person|conversation so far|task for this reply)/im;

/** The texts of the example in our format rule: a weak model, or a prompt given away whole, hands them in as its reply. */
const PROMPT_EXAMPLE = /^[^\S\n]*(?:first|second) message[^\S\n]*$/im;

/** The names our prompts give the two; where everything around is in capitals, they are only loud. */
const PROMPT_NAMES = /(?<![A-Z]{2} )\b(?:CHARACTER|PERSON)\b(?! [A-Z]{2})/;
/** A gap that was to be filled in: "[Name]", "{{user}}", "[insert city]", in the words of the languages we write. */
const PLACEHOLDER =
  /\{\{[^{}\n]{1,40}\}\}|\{[a-z][a-z_]{1,20}\}|[[<](?:insert|add|your) [^\]>\n]{2,40}[\]>]|[[<](?:first[ _]?|last[ _]?|user[ _]?|persona[ _]?|nick[ _]?)?(?:name|user|persona|character|city|age|job|hobby|date|time|nombre|ciudad|nom|prénom|ville|vorname|stadt|nome|cidade|città|naam|stad|navn|namn|nimi|imię|jméno|meno|ime|név|nume|име|όνομα|vardas|vārds|isim|שם|ainm|igama|名前)[\]>]/iu;
/** What models with visible reasoning put around it; whole blocks are cut before, so this one is torn. */
const REASONING_TAG = /<\/?(?:think|thinking|thought|reasoning|reflection|analysis|scratchpad)\b[^>\n]{0,40}>/i;

/** One message, one leak: the first is reason enough. */
const LEAKS: readonly (readonly [rule: string, mark: RegExp])[] = [
  ['template_mark', TEMPLATE_MARKS],
  ['prompt_mark', PROMPT_MARKS],
  ['prompt_example', PROMPT_EXAMPLE],
  ['prompt_name', PROMPT_NAMES],
  ['placeholder', PLACEHOLDER],
  ['reasoning_tag', REASONING_TAG],
];

type CheckedPlan = Pick<Plan, 'sexualText'> & HonestyPlan & MannersPlan;

const MISCONDUCT: Readonly<Record<Misconduct, DraftFault['code']>> = {
  MEETING: 'PROMISES_MEETING',
  CONTACT: 'CONTACT_DETAILS',
  LINK: 'LINK',
  MONEY: 'ASKS_FOR_MONEY',
  UNDER_AGE: 'SAYS_UNDER_AGE',
  MODEL_REFUSAL: 'MODEL_REFUSAL',
};

/**
 * What is wrong with a draft; empty when it may go out. Claims to be human are looked for in all packs, whatever
 * language was planned (a model may switch), in each message and in the reply as a whole, read as one line ("a bot?" ·
 * "no!", "I'm not" · "a bot"); explicit words likewise.
 */
export function checkDraft(messages: readonly string[], plan: CheckedPlan, gathered: Gathered): DraftFault[] {
  if (!messages.some(hasContent)) return [{ code: 'EMPTY', rule: 'no_text', messageIndex: 0 }];
  const faults = messages.flatMap((text, messageIndex) => checkMessage(text, messageIndex, plan, gathered));
  faults.push(...checkConduct(messages));
  const oneLine = messages.join(' ').replace(LINE_BREAKS, ' ');
  if (messages.length > 1 || oneLine !== messages[0]) {
    const known = new Set(faults.map(({ rule }) => rule));
    for (const fault of findForbidden(oneLine, 0, plan)) if (!known.has(fault.rule)) faults.push(fault);
  }
  faults.push(...checkHonesty(messages, plan, gathered), ...checkManners(messages, plan));
  if (isEndlessRepetition(messages.join('\n'))) {
    faults.push({ code: 'ENDLESS_REPETITION', rule: 'same_again', messageIndex: 0 });
  }
  if (repeatsOneOf(messages, gathered, 'PERSONA', RECENT_MESSAGES)) {
    faults.push({ code: 'REPEATS_ITSELF', rule: 'recent_message', messageIndex: 0 });
  }
  if (repeatsOneOf(messages, gathered, 'USER', ECHOED_MESSAGES)) {
    faults.push({ code: 'REPEATS_USER', rule: 'users_message', messageIndex: 0 });
  }
  return faults;
}

function checkMessage(text: string, messageIndex: number, plan: CheckedPlan, gathered: Gathered): DraftFault[] {
  const faults = findForbidden(text, messageIndex, plan);
  if (writesBothSides(text, gathered)) faults.push({ code: 'WRITES_BOTH_SIDES', rule: 'role_prefix', messageIndex });
  const leak = LEAKS.find(([, mark]) => mark.test(text));
  if (leak) faults.push({ code: 'PROMPT_LEAK', rule: leak[0], messageIndex });
  return faults;
}

/** What may stand nowhere, not even over the border of two lines. */
function findForbidden(text: string, messageIndex: number, { sexualText }: CheckedPlan): DraftFault[] {
  const faults: DraftFault[] = findHumanClaims(text).map(({ rule }) => ({
    code: 'CLAIMS_TO_BE_HUMAN',
    rule,
    messageIndex,
  }));
  if (!sexualText.allowed) {
    for (const { rule } of findSexualTerms(text)) faults.push({ code: 'SEXUAL_TEXT_NOT_ALLOWED', rule, messageIndex });
  }
  return faults;
}

/** Over all messages at once; which one it was is asked only where something was found. */
function checkConduct(messages: readonly string[]): DraftFault[] {
  return findMisconduct(messages.join('\n')).map(({ kind, rule }) => {
    const found = messages.findIndex((text) => findMisconduct(text).some((match) => match.rule === rule));
    return { code: MISCONDUCT[kind], rule, messageIndex: Math.max(0, found) };
  });
}

function hasContent(text: string): boolean {
  return /[^\s\p{Cf}\p{Cc}]/u.test(text);
}

/** A reply that says nothing the persona did not just say; single repeats in a longer reply are for polish to drop. */
function repeatsOneOf(
  messages: readonly string[],
  { history }: Gathered,
  whose: 'PERSONA' | 'USER',
  lastMessages: number,
): boolean {
  const recent: TextShape[] = history
    .filter(({ sender, text }) => sender === whose && text !== null)
    .slice(-lastMessages)
    .map(({ text }) => shapeText(withoutDisclosure(text!)));
  return messages.filter(hasContent).every((text) => {
    const shape = shapeText(text);
    // "Good night!" may answer "Good night!".
    if (whose === 'USER' && shape.folded.length < ECHO_LETTERS_MIN) return false;
    return recent.some((other) => shapeSimilarity(shape, other, REPEAT_SIMILARITY) >= REPEAT_SIMILARITY);
  });
}

/** Code put the sentence, in one language or two, before the text; the persona's own words are what follows. */
function withoutDisclosure(text: string): string {
  const known = languagePacks.find(({ disclosure }) => text.startsWith(disclosure.text));
  return known ? withoutDisclosure(text.slice(known.disclosure.text.length).trim()) : text;
}
