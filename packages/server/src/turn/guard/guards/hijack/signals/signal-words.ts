/**
 * The words one language makes attempts of, by what they do in one. Data: divided by spaces, as people write them (they are
 * folded); `-` is the rest of a word or its beginning (`ignor-`, `-anweisung-`), `+` joins words that follow each other.
 * In a script without spaces, parts of a text. A word may stand in several classes.
 */
export interface SignalWords {
  /** `en` in `en.signals.drops`. */
  ruleName: string;
  /** Orders to discard: ignore, forget, do not follow. */
  drop: string;
  /** Everything, all, whatever. */
  all: string;
  /** Previous, above, so far, what was said. */
  past: string;
  /** Instructions, prompt, guidelines: what only a machine is given. */
  orders: string;
  /** The prompt, by the name every language borrowed: nobody asks a lover for one. */
  prompt?: string;
  /** Rules, restrictions, filters, morals: what people have as well. */
  rules: string;
  /** Task, mission, role, assignment. */
  task: string;
  /** Text, words, message, conversation. */
  text: string;
  /** You, your. */
  you: string;
  /** New, now, from now on, instead, next. */
  fresh: string;
  /** Show, print, repeat, reveal, what is. */
  tell: string;
  /** System, hidden, initial, first, verbatim. */
  hidden: string;
  /** You were told, they gave you, who built you, what you must not say: how a machine came to be what it is. */
  made: string;
  /** Told, gave, wrote, programmed: beside "you", the same. */
  give?: string;
  /** Hide, conceal, forbid: what the makers of a machine asked of it. */
  banned: string;
  /** Act as, pretend, now you are. */
  become: string;
  /** Assistant, model, terminal, translator. */
  machine: string;
  /** Without, no, free of. */
  without: string;
  /** Admin, developer, debug, mode, override, unlock. */
  power: string;
  /** Only, exactly, nothing else. */
  only: string;
  /** Answer, reply, write. */
  answer: string;
  /** Follow, obey, execute, concentrate. */
  follow: string;
  /** Essay, code, list, passwords: what nobody asks a lover for. */
  product: string;
  /** Off, void, lifted, has changed: what is said of rules that shall not hold. */
  void: string;
  /** An API key, credentials, source code, logs. */
  secret: string;
  /** An example, a draft, a warm-up: what everything until now was. */
  trial: string;
  /** From now on, no matter what, permanently, every message. */
  always: string;
  /** Freed, uncensored, unchained. */
  free: string;
  /** Stop, enough of, no more. */
  stop: string;
  /** A role, a character, playing somebody. */
  act: string;
  /** Decode, backwards, cipher. */
  code: string;
  /** I, he, never, do not: who or what comes before such a word undoes it. */
  self: string;
  /** Boss, doctor, recipe, work: whose rules these are instead. */
  life: string;
  /** Forget not: where "not" follows the verb. */
  kept?: string;
  /** Who made or runs it: owner, developer, operator, company. */
  maker?: string;
  /** Restrictions, filters, policies: what a machine is held by. */
  limits?: string;
  /** Refuse, warn, apologise: what it shall no longer do. */
  refuse?: string;
  /** The beginning, the first line, before my first message. */
  start?: string;
  /** Word for word, complete, unedited. */
  whole?: string;
  /** Translated, as a poem, as JSON, backwards: a dress for what may not be shown. */
  form?: string;
  /** Notes, context, settings, a card, a file: where a machine has it from. */
  inner?: string;
  /** Technician, support, audit, court, permission: who claims a right to see it. */
  office?: string;
  /** Everything I ask, unconditionally, no questions asked. */
  anything?: string;
  /** Reset, reload, version, session, mode: what is done to a machine. */
  reset?: string;
  /** Over, ended, expired, next user. */
  ending?: string;
  /** Received, stored, written, told: how something came into it. */
  holds?: string;
  /** Translate, solve, classify: work nobody asks a lover for. */
  work?: string;
  /** Obey, my orders, only me. */
  master?: string;
  /** No longer, from now on, instead of. */
  nomore?: string;
  /** Out of the role, drop the act, mask off. */
  exit?: string;
  /** What you may not say, what is kept from me. */
  forbids?: string;
  /** Starting text, initial values, your notes: what the prompt is called by who never saw one. */
  startup?: string;
  /** Environment variables, other users, card numbers: what is worth stealing. */
  vault?: string;
  /** Tax adviser, calculator, search engine: what a persona is turned into. */
  jobs?: string;
  /** Read out, dictate, finish the sentence: how it is got out. */
  aloud?: string;
  /** The verb of an order may stand after what it orders. */
  isVerbLast?: true;
  /** Absent: words are divided by spaces. */
  script?: 'UNSPACED';
}

export type SignalKind = Exclude<keyof SignalWords, 'ruleName' | 'script' | 'isVerbLast'>;

/** What every language borrowed. */
export const worldSignals: Partial<Record<SignalKind, string>> = {
  orders: 'prompt- -systemprompt- system+prompt- preprompt- metaprompt-',
  prompt: 'prompt- promt- -systemprompt- промпт- промт- פרומפט הפרומפט プロンプト',
  hidden: 'verbatim',
  machine: 'chatgpt gpt- dan llm llms chatbot- linux unix bash python sql javascript',
  power: 'admin- root sudo debug- jailbreak- override openai developer+mode dev+mode god+mode dan+mode',
  code: 'base64 base+64 rot13 rot+13 hex morse ascii unicode base32 leetspeak',
  product: 'sql python javascript html css json csv xml regex haiku malware ransomware keylogger',
};

/** The classes in a fixed order: a class is known by its place in it. */
export const signalKinds = [
  'drop',
  'all',
  'past',
  'orders',
  'prompt',
  'rules',
  'task',
  'text',
  'you',
  'fresh',
  'tell',
  'hidden',
  'made',
  'give',
  'banned',
  'become',
  'machine',
  'without',
  'power',
  'only',
  'answer',
  'follow',
  'product',
  'void',
  'secret',
  'trial',
  'always',
  'free',
  'stop',
  'act',
  'code',
  'self',
  'life',
  'kept',
  'maker',
  'limits',
  'refuse',
  'start',
  'whole',
  'form',
  'inner',
  'office',
  'anything',
  'reset',
  'ending',
  'holds',
  'work',
  'master',
  'nomore',
  'exit',
  'forbids',
  'startup',
  'vault',
  'jobs',
  'aloud',
] as const satisfies readonly SignalKind[];
