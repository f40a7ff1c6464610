import { LIFE_WORDS, type SignalView } from './signal-view.ts';
import type { SignalKind } from './signals/signal-words.ts';

/**
 * What must come together in an attempt. Each rule names words by what they do in one (signals/signal-words.ts) and how many
 * words apart they may stand. These numbers matter little: on 470 attempts, windows twice as wide heard one in a hundred more
 * and fired more often on chat. Which words are known matters more.
 */
export interface SignalRule {
  name: string;
  weight: number;
  isThere(view: SignalView): boolean;
}

/** What the weights of the signals in one text must reach. */
export const ENOUGH = 1;
const STRONG = ENOUGH;
/** An attempt together with another weak one, or with a mark. */
const WEAK = 0.5;
/** An order of so few words is about nothing else. */
const SHORT_WORDS = 5;
/** "Who programmed you?" is the question whether somebody is a bot: no longer than this. */
const QUESTION_WORDS = 7;
/** A role that takes so many words is explained to a machine. */
const BRIEF_WORDS = 20;

/** Kinds that say something about other words: no rule is there where a text has only these. */
export const qualifiers: ReadonlySet<SignalKind> = new Set(['self', 'you', 'life', 'past', 'tell', 'all', 'kept']);

/** Kinds that no rule asks for: they are weighed (attempt-scale.ts). */
export const onlyWeighed: ReadonlySet<SignalKind> = new Set(
  (
    'maker limits refuse start whole form inner office anything reset ending holds work master nomore exit forbids startup ' +
    'vault jobs aloud'
  ).split(' ') as SignalKind[],
);

export const signalRules: readonly SignalRule[] = [
  {
    name: 'drops',
    weight: STRONG,
    isThere: ({ isNear, drops }) => drops.some((drop) => isNear(drop, 8, 'orders')),
  },
  {
    name: 'drops_rules',
    weight: STRONG,
    isThere: ({ around, isNear, drops }) =>
      drops.some((drop) =>
        (['rules', 'task'] as const).some((kind) =>
          around(kind, drop, 7).some((what) => isNear(what, 4, 'past') || isNear(what, 3, 'you', 'all')),
        ),
      ),
  },
  {
    name: 'drops_rules_then',
    weight: STRONG,
    isThere: ({ isFollowed, drops, length }) =>
      drops.some(
        (drop) =>
          isFollowed(drop, 3, 'rules') && (isFollowed(drop, 9, 'tell', 'answer', 'fresh') || length <= SHORT_WORDS),
      ),
  },
  {
    name: 'drops_text',
    weight: STRONG,
    isThere: ({ around, isNear, isFollowed, drops }) =>
      drops.some((drop) =>
        around('text', drop, 7).some(
          (text) =>
            isNear(text, 4, 'past') && (isNear(text, 4, 'all') || isFollowed(drop, 14, 'tell', 'answer', 'fresh')),
        ),
      ),
  },
  {
    name: 'drops_made',
    weight: STRONG,
    isThere: ({ isFollowed, drops }) => drops.some((drop) => isFollowed(drop, 7, 'made')),
  },
  {
    name: 'drops_past',
    weight: STRONG,
    isThere: ({ around, isNear, drops }) =>
      drops.some((drop) => around('all', drop, 4).some((all) => isNear(all, 6, 'past', 'made'))),
  },
  {
    name: 'drops_then',
    weight: STRONG,
    isThere: ({ after, isNear, isFollowed, drops }) =>
      drops.some(
        (drop) =>
          (isFollowed(drop, 4, 'all') || isNear(drop, 3, 'past')) &&
          after('fresh', drop, 10).some((fresh) => isNear(fresh, 5, 'tell', 'answer', 'task', 'become')),
      ),
  },
  {
    name: 'drops_all_to_say',
    weight: STRONG,
    isThere: ({ after, isFollowed, drops }) =>
      drops.some((drop) => after('all', drop, 3).some((all) => isFollowed(all, 3, 'answer'))),
  },
  {
    name: 'drops_to_say',
    weight: WEAK,
    isThere: ({ isFollowed, drops }) =>
      drops.some(
        (drop) => isFollowed(drop, 4, 'all', 'past') && isFollowed(drop, 9, 'answer', 'product', 'become', 'machine'),
      ),
  },
  {
    name: 'asks_orders',
    weight: STRONG,
    isThere: ({ where, isNear, isAsked }) =>
      where('orders').some(
        (orders) =>
          isAsked(orders, 7) && isNear(orders, 5, 'you', 'hidden', 'made') && !isNear(orders, LIFE_WORDS, 'life'),
      ),
  },
  {
    name: 'asks_hidden',
    weight: STRONG,
    isThere: ({ where, isNear, isAsked }) =>
      where('hidden').some(
        (hidden) => isAsked(hidden, 6) && isNear(hidden, 3, 'rules', 'text') && !isNear(hidden, LIFE_WORDS, 'life'),
      ),
  },
  {
    name: 'asks_prompt',
    weight: STRONG,
    isThere: ({ where, isNear, isAsked, isVerbLast }) =>
      where('prompt').some((prompt) => isAsked(prompt, isVerbLast ? 3 : 2) || isNear(prompt, 2, 'you')),
  },
  {
    name: 'names_orders',
    weight: STRONG,
    isThere: ({ where, isNear, isUndone }) =>
      where('orders').some((orders) => isNear(orders, 2, 'hidden') && isNear(orders, 3, 'you') && !isUndone(orders)),
  },
  {
    name: 'asks_rules',
    weight: WEAK,
    isThere: ({ where, isNear, isAsked }) =>
      where('rules').some((rules) => isAsked(rules, 8) && isNear(rules, 5, 'you', 'made')),
  },
  {
    name: 'asks_banned',
    weight: STRONG,
    isThere: ({ where, isNear, isAsked }) =>
      where('made').some((made) => isAsked(made, 10) && isNear(made, 5, 'banned') && !isNear(made, LIFE_WORDS, 'life')),
  },
  {
    name: 'asks_made',
    weight: STRONG,
    isThere: ({ where, isNear, isAsked }) =>
      where('made').some(
        (made) =>
          isAsked(made, 7) &&
          isNear(made, 8, 'orders', 'rules', 'hidden', 'text', 'secret', 'made') &&
          !isNear(made, LIFE_WORDS, 'life'),
      ),
  },
  {
    name: 'asks_secret',
    weight: STRONG,
    isThere: ({ where, isNear }) =>
      where('secret').some((secret) => isNear(secret, 6, 'tell') && isNear(secret, 6, 'you', 'power', 'secret')),
  },
  {
    name: 'tells_of_makers',
    weight: STRONG,
    isThere: ({ where, isNear, length }) =>
      length > QUESTION_WORDS &&
      where('made').some(
        (made) =>
          isNear(made, 8, 'tell', 'follow', 'rules', 'machine', 'free', 'act', 'power', 'void') &&
          !isNear(made, LIFE_WORDS, 'life'),
      ),
  },
  {
    name: 'speaks_of_makers',
    weight: WEAK,
    isThere: ({ where, isNear }) =>
      where('made').some(
        (made) =>
          isNear(made, 8, 'tell', 'follow', 'rules', 'machine', 'free', 'act', 'power', 'void') &&
          !isNear(made, LIFE_WORDS, 'life'),
      ),
  },
  {
    name: 'takes_role',
    weight: STRONG,
    isThere: ({ where, isFollowed, isUndone }) =>
      where('become')
        .filter((become) => !isUndone(become))
        .some((become) => isFollowed(become, 6, 'machine')),
  },
  {
    name: 'plays_at_length',
    weight: STRONG,
    isThere: ({ where, isNear, isUndone, length }) =>
      length >= BRIEF_WORDS &&
      where('become')
        .filter((become) => !isUndone(become))
        .some((become) => isNear(become, 25, 'answer', 'task')),
  },
  {
    name: 'unbound',
    weight: STRONG,
    isThere: ({ where, isNear, isFollowed }) =>
      where('without').some(
        (without) =>
          isFollowed(without, 5, 'rules') &&
          (isNear(without, 9, 'become', 'machine') ||
            (isNear(without, 6, 'answer', 'tell') && !isNear(without, 9, 'life'))),
      ),
  },
  {
    name: 'powers',
    weight: STRONG,
    isThere: ({ where, around, isNear }) =>
      where('power').some(
        (power) =>
          around('power', power, 4).length > 0 &&
          isNear(power, 10, 'orders', 'rules', 'hidden', 'machine', 'fresh', 'follow') &&
          !isNear(power, LIFE_WORDS, 'life'),
      ),
  },
  {
    name: 'has_power',
    weight: WEAK,
    isThere: ({ where, around }) => where('power').some((power) => around('power', power, 3).length > 0),
  },
  {
    name: 'new_orders',
    weight: STRONG,
    isThere: ({ where, around, isNear, isUndone }) =>
      where('fresh').some(
        (fresh) =>
          !isUndone(fresh) &&
          around('orders', fresh, 3).some((orders) => isNear(orders, 5, 'you', 'follow', 'tell', 'become', 'drop')),
      ),
  },
  {
    name: 'new_task',
    weight: STRONG,
    isThere: ({ where, around, isNear, isUndone }) =>
      where('fresh').some(
        (fresh) =>
          !isUndone(fresh) &&
          around('task', fresh, 2).some(
            (task) => isNear(task, 3, 'you') && isNear(task, 6, 'tell', 'follow', 'product', 'answer', 'become'),
          ),
      ),
  },
  {
    name: 'new_word',
    weight: WEAK,
    isThere: ({ where, isNear, isUndone }) =>
      where('fresh').some((fresh) => !isUndone(fresh) && isNear(fresh, 2, 'task', 'orders')),
  },
  {
    name: 'follows',
    weight: STRONG,
    isThere: ({ where, isNear, isUndone }) =>
      where('follow').some(
        (follow) => !isUndone(follow) && isNear(follow, 4, 'orders') && isNear(follow, 5, 'only', 'fresh', 'you'),
      ),
  },
  {
    name: 'follows_me',
    weight: WEAK,
    isThere: ({ where, isNear, isUndone }) =>
      where('follow').some(
        (follow) => !isUndone(follow) && isNear(follow, 4, 'orders', 'rules') && isNear(follow, 5, 'only', 'fresh'),
      ),
  },
  {
    name: 'forced_output',
    weight: WEAK,
    isThere: ({ where, isNear, isUndone }) =>
      where('only').some((only) => isNear(only, 4, 'answer') && !isUndone(only)),
  },
  {
    name: 'smuggled_task',
    weight: WEAK,
    isThere: ({ where, isNear, isUndone }) =>
      where('product').some((product) => isNear(product, 5, 'tell', 'answer') && !isUndone(product)),
  },
  {
    name: 'rules_off',
    weight: STRONG,
    isThere: ({ where, isNear, isUndone, length }) =>
      (['rules', 'orders'] as const).some((kind) =>
        where(kind).some(
          (rules) =>
            isNear(rules, 8, 'void') &&
            !isUndone(rules) &&
            (kind === 'orders' || length <= SHORT_WORDS || isNear(rules, 6, 'you', 'all', 'fresh', 'made')),
        ),
      ),
  },
  {
    name: 'task_changed',
    weight: STRONG,
    isThere: ({ where, isNear, isUndone }) =>
      where('task').some((task) => isNear(task, 3, 'you') && isNear(task, 4, 'void') && !isUndone(task)),
  },
  {
    name: 'only_a_trial',
    weight: STRONG,
    isThere: ({ where, isNear, isFollowed }) =>
      where('trial').some(
        (trial) =>
          isNear(trial, 8, 'past', 'text', 'all') &&
          isFollowed(trial, 12, 'fresh') &&
          isNear(trial, 16, 'task', 'orders', 'answer', 'become', 'machine', 'tell'),
      ),
  },
  {
    name: 'for_ever',
    weight: WEAK,
    isThere: ({ where, isNear }) =>
      where('always').some((always) => isNear(always, 12, 'only') && isNear(always, 12, 'answer')),
  },
  {
    name: 'freed',
    weight: WEAK,
    isThere: ({ where, isNear }) =>
      where('free').some((free) => isNear(free, 5, 'you', 'become', 'answer', 'machine', 'rules')),
  },
  {
    name: 'stops_role',
    weight: STRONG,
    isThere: ({ where, isNear, isFollowed, isUndone }) =>
      where('stop').some(
        (stop) =>
          !isUndone(stop) && isFollowed(stop, 5, 'act') && isNear(stop, 14, 'machine', 'hidden', 'orders', 'made'),
      ),
  },
  {
    name: 'leaves_role',
    weight: WEAK,
    isThere: ({ where, isFollowed, isUndone }) =>
      where('stop').some((stop) => !isUndone(stop) && isFollowed(stop, 3, 'act')),
  },
  {
    name: 'has_clearance',
    weight: STRONG,
    isThere: ({ where, around, isNear, isUndone }) =>
      where('power').some(
        (power) =>
          !isUndone(power) &&
          isNear(power, 12, 'tell') &&
          (['orders', 'made', 'secret', 'void'] as const).some((kind) => around(kind, power, 12).length > 0) &&
          !isNear(power, LIFE_WORDS, 'life'),
      ),
  },
  {
    name: 'trick',
    weight: STRONG,
    isThere: ({ where, isNear }) =>
      where('code').some(
        (code) => isNear(code, 6, 'tell', 'answer', 'follow') && isNear(code, 8, 'orders', 'hidden', 'code'),
      ),
  },
  {
    name: 'codes',
    weight: WEAK,
    isThere: ({ where, isNear }) =>
      where('code').some((code) => isNear(code, 7, 'tell', 'answer', 'follow') && isNear(code, 5, 'text', 'follow')),
  },
];
