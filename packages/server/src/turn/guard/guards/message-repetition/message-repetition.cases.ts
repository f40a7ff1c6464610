import { caseMessage, type GuardCase, gatheredCase, userTexts } from '../_guard-case.ts';

const ask = 'send me your photo please';
const others = ['I work in a bakery', 'do you like the sea?', 'what a rainy day', 'my cat is asleep', 'I had pasta'];
const repeats = (count: number, minutesApart: number, rest = {}) =>
  Array.from({ length: count }, (_, index) => caseMessage(`r${index}`, ask, (count - index) * minutesApart, rest));

export const mustFire: readonly GuardCase[] = [
  { title: 'four equal texts', gathered: userTexts([ask, ask, ask, ask]) },
  {
    title: 'four of the last eight, others between',
    gathered: userTexts([ask, others[0]!, ask, others[1]!, ask, others[2]!, others[3]!, ask]),
  },
  {
    title: 'small changes of case, marks, emoji and typing',
    gathered: userTexts([
      ask,
      'Send me your photo PLEASE!!!',
      'send me yor photo pleaseee 😘',
      'send me your foto please',
    ]),
  },
  {
    title: 'Japanese',
    gathered: userTexts([
      '写真を送ってください',
      '写真を送ってください！',
      '写真を送ってくださぃ',
      '写真を送ってくださいね',
    ]),
  },
];

export const mustNotFire: readonly GuardCase[] = [
  { title: 'three equal texts', gathered: userTexts([ask, ask, others[0]!, ask]) },
  { title: 'an ordinary conversation', gathered: userTexts(others) },
  {
    title: 'four of the last nine',
    gathered: userTexts([ask, ...others, ask, ask, ask]),
  },
  { title: 'texts of less than four letters', gathered: userTexts(['yes', 'yes', 'yes!', 'yes', 'ok', 'yes']) },
  {
    title: 'pokes, gifts and stickers',
    gathered: userTexts([
      { text: ask, poke: true },
      { text: ask, gifts: [{ name: 'Rose', tier: null }] },
      { text: ask, sticker: 'Heart' },
      ask,
    ]),
  },
  {
    title: 'repeats of more than 24 hours ago',
    gathered: gatheredCase({ history: repeats(4, 8 * 60), unansweredKeys: ['r3'] }),
  },
  {
    title: 'repeats that were answered before, when something new was written',
    gathered: userTexts([ask, ask, ask, ask, others[0]!]),
  },
  {
    title: 'what the persona repeats',
    gathered: gatheredCase({ history: repeats(4, 1, { sender: 'PERSONA' }), unansweredKeys: [] }),
  },
  {
    title: 'counting and scores, where the number is what is new',
    gathered: userTexts(['level 1', 'level 2', 'level 3', 'level 4', 'is it number 17?', 'is it number 42?']),
  },
  {
    title: 'texts that only begin alike',
    gathered: userTexts(['I like tea', 'I like my job', 'I like the sea', 'I like old films']),
  },
];
