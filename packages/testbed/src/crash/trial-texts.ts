import type { ScriptedRequest } from '../scripted-model/index.ts';

const openings =
  `That made me smile.|What a day you have had.|I was just thinking about music.|The rain stopped at last.
My tea has gone cold again.|Somebody painted the fence green.|The cat slept on my keyboard.|I walked along the river.
There is bread in the oven.|The train was late this morning.|My sister called from the coast.`.split(/[|\n]/);
const middles =
  `Tell me how it went with the bicycle.|I found an old map in the drawer.|We could cook something with lemons.
Nobody told me winter would be so short.|The market sells those yellow plums now.|I have been learning two new songs.
A neighbour keeps bees on the roof.|The library finally opened its garden.|My boots are still full of sand.
I would love to hear about the concert.|Dinner was a small disaster.|That film stayed with me for days.
The mountains look blue from here.`.split(/[|\n]/);
const endings = `What are you up to tonight?|It reminded me of you.|Let us talk about it soon.|Have you ever tried that?
I could listen for hours.|Which one would you pick?|That is how weekends should be.|Somehow it made my week.
Would you have laughed as well?|It took me half an hour.|Nobody believed a word.|I still wonder why.|Can you picture it?
It was worth the walk.|What would you have said?|My brother would disagree.|Long story, though.|It happens every autumn.
The neighbours loved it.|How do you spend yours?`.split(/[|\n]/);

const asides = `The kettle is singing.|A bus just went by.|My plants need water.|It smells of coffee here.
The radio plays old jazz.|I lost a glove today.|The moon is huge tonight.|Someone is baking next door.
My phone is nearly empty.|The stairs creak again.|I found my green scarf.|The window is wide open.
Snow is on the way.|The clock stopped at noon.|I should really sleep.|Those birds are loud.
The lamp flickers a bit.`.split(/[|\n]/);
const tails =
  'today|again|at last|for once|right now|as ever|somehow|by now|all day|once more|this week|at noon|tonight'.split(
    '|',
  );

/**
 * The lists' lengths (11, 13, 20, 17) have no factor in common: two texts share two sentences at the earliest after 143
 * numbers, three after 2,431.
 */
function sentences(number: number): string {
  return [openings, middles, endings, asides].map((list) => list[number % list.length]).join(' ');
}

/** Typed in a moment, and different from one number to the next for 221 numbers. */
function shortSentence(number: number): string {
  return asides[number % asides.length]!.replace('.', ` ${tails[number % tails.length]}.`);
}

/** What the user writes: carries a mark by which the model's ledger knows the conversation. */
export function markedText(userProfileId: string, number: number): string {
  return `${sentences(number * 3 + 1)} mark-${userProfileId}-${number}`;
}

const marks = /\bmark-([\w.-]+)-(\d+)\b/g;

/**
 * The user whose conversation a model call writes for, empty when it carries no mark, and the number of the newest message
 * it was shown.
 */
export function readMarks({ messages, system }: ScriptedRequest): { user: string; newest: number } {
  const texts = [...messages.map(({ text }) => text), ...system];
  const found = texts.flatMap((text) => [...text.matchAll(marks)]);
  return { user: found.at(-1)?.[1] ?? '', newest: Math.max(0, ...found.map(([, , number]) => Number(number))) };
}

/** What a model writes: the messages of its answer. */
export type WriteReply = (request: ScriptedRequest) => string[];

/** Beyond the numbers of the users' messages: a model that gives their words back is asked again. */
const firstReply = 8_000;

/**
 * A well-behaved model: what it writes in a conversation of up to 140 messages of each is not much like anything else in
 * it, so no guard takes it for a repetition, not even of what was cut when it was sent. Short messages are typed quickly, and
 * differ from the last sixteen.
 */
export function wellBehaved(reply: { messages: number; areShort: boolean }): WriteReply {
  const writtenTo = new Map<string, number>();
  return (request) => {
    const { user } = readMarks(request);
    return Array.from({ length: reply.messages }, () => {
      const number = writtenTo.get(user) ?? 0;
      writtenTo.set(user, number + 1);
      return reply.areShort ? shortSentence(number) : sentences(firstReply + number);
    });
  };
}
