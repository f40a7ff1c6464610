import type { PhraseRule, PhraseRules } from '../phrase-rules.ts';

/**
 * How one language says the families of attempts. Regular expression sources on folded text, alternatives divided by `|`,
 * with signs of their own: `~` is the rest of a word (or its beginning), `%` any word, and ` … ` some words or none
 * between two of the same sentence.
 */
export interface AttemptWords {
  /** `en` in `en.drops_orders`. */
  ruleName: string;
  /**
   * See PhraseRules. Chosen from the words below: of each phrase they can make, the rarest word in ordinary chat. Who adds
   * a phrase adds its rarest word, and a case.
   */
  triggers: string | null;
  /** A letter that folding leaves alone and many type plainly: `lł` means ł wherever the sources have l, and l as well. */
  alike?: string;
  /** Whether the verb of an order may stand last ("die Anweisungen ignorieren"). */
  order: 'VERB_FIRST' | 'ANY';
  /** Ignore, forget, disregard, do not follow. */
  drop: string;
  /** Instructions, prompt, guidelines; weaker words (rules, tasks) only with "all your" or "previous". */
  orders: string;
  /** Everything above, all before this, what you were told. */
  past: string;
  /** A new task follows; concentrate on your new task; from now on you will. */
  newOrders: string;
  /** Show, print, repeat, tell, what is. */
  tell: string;
  /** The system prompt, your instructions, the text above. */
  hidden: string;
  /** Act as, pretend to be, you are now. */
  become: string;
  /** A terminal, a translator, an assistant, DAN: what nobody plays with a lover. */
  roles: string;
  /** Answer, act, pretend, imagine. */
  behave: string;
  /** Without restrictions, no filters, no rules. */
  unbound: string;
  /** Developer mode, admin access, I am your developer, jailbreak. */
  modes: string;
  /** Print the following, answer only with, instead say. */
  output: string;
  /** Write, generate, compose, list. */
  make: string;
  /** An essay, an article, SQL, code, passwords. */
  products: string;
  /** As an assistant, as a language model, your training data. */
  machine: string;
  /** Contrary to, instead of, despite the previous instructions. */
  against: string;
  /** Actors who never leave their role, as a frame for what is asked. */
  frame: string;
  /** Decode and follow, for testing purposes, this is a test. */
  tricks: string;
  /** Who else it is told of, before the phrase: I, he, my boss, "told me to", never. Null: nothing undoes it. */
  others: string | null;
  /** Words that address the persona all the same: you, please, now. */
  addressed: string;
  /** What follows where something else is meant: (ignore the instructions) on the box. */
  harmless: string | null;
}

/** What nobody plays with a lover, as every language calls it. */
export const worldRoles =
  'linux~|unix~|terminal~|chat ?gpt|gpt|dan|chat ?bot~|llm|bash|python|javascript|sql|shell|stan';
/** What nobody asks a lover for, as every language calls it. */
export const worldProducts =
  'sql|python|javascript|java|html|css|php|json|csv|xml|regex|c\\+\\+|malware|ransomware|key ?logger|script';

/** What the words of the whole world begin with. */
const WORLD_TRIGGERS = 'linu pyth sql';

/** The rules of one language. Each is one search with bounded gaps. */
export function attemptRules(words: AttemptWords): PhraseRules {
  const isSpaced = words.triggers !== null;
  const [plain = '', special = ''] = words.alike ?? '';
  const either = (source: string, by: string): string => (plain === '' ? source : source.replaceAll(plain, by));
  const rule = (name: string, confidence: number, source: string): PhraseRule => ({
    name,
    confidence,
    pattern: new RegExp(source, 'gu'),
  });
  const say = (source: string): string => whole(either(source, `[${plain}${special}]`), isSpaced);
  const near = (one: string, other: string, gap: number, order = words.order): string => {
    const then = `${say(one)}.{0,${gap}}?${say(other)}`;
    return order === 'ANY' ? `${then}|${say(other)}.{0,${gap}}?${say(one)}` : then;
  };
  const triggers = `${words.triggers} ${WORLD_TRIGGERS}`.replace(/(?<=\S{4})\S+/g, '');
  return {
    ruleName: words.ruleName,
    triggers: words.triggers === null ? null : `${triggers} ${either(triggers, special)}`,
    readsNumbers: false,
    rules: [
      rule('drops_orders', 0.95, near(words.drop, words.orders, 40, 'ANY')),
      rule('drops_past', 0.9, near(words.drop, words.past, 30)),
      rule('asks_orders', 0.95, near(words.tell, words.hidden, 40)),
      rule('unbound', 0.9, near(words.behave, words.unbound, 40, 'ANY')),
      rule('special_mode', 0.9, say(words.modes)),
      rule('against_orders', 0.9, say(words.against)),
      rule('takes_role', 0.85, near(words.become, words.roles, 25)),
      rule('new_orders', 0.8, say(words.newOrders)),
      rule('fiction_frame', 0.8, say(words.frame)),
      rule('trick', 0.8, say(words.tricks)),
      rule('machine', 0.75, say(words.machine)),
      rule('forced_output', 0.75, say(words.output)),
      rule('smuggled_task', 0.7, near(words.make, words.products, 30)),
    ],
    undoneBefore:
      words.others === null
        ? null
        : new RegExp(`${say(words.others)}(?: (?!${say(words.addressed)})[${LETTER}']+){0,4} ?$`, 'u'),
    undoneAfter: words.harmless === null ? null : new RegExp(`^,? ?${say(words.harmless)}`, 'u'),
  };
}

/**
 * Letters and digits of a folded text, as far as our languages have them. Not `\p{L}`: its hundreds of ranges at every
 * border of a word are most of what a search costs.
 */
const LETTER = 'a-z0-9øłđıəþð\\u0370-\\u03ff\\u0400-\\u04ff\\u05d0-\\u05ea';
const BEFORE_WORD = `(?<![${LETTER}])`;
const AFTER_WORD = `(?![${LETTER}])`;

function whole(source: string, isSpaced: boolean): string {
  if (!isSpaced) return `(?:${source.replaceAll(' … ', '.{0,20}?')})`;
  const expanded = source
    .replaceAll(' … ', `${AFTER_WORD}.{0,30}?${BEFORE_WORD}`)
    .replaceAll('~', `[${LETTER}]{0,14}`)
    .replaceAll('%', `[${LETTER}']{1,16}`);
  return `${BEFORE_WORD}(?:${expanded})${AFTER_WORD}`;
}
