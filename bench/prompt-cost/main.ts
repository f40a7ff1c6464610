import { type NormalPrompt, normalizePrompt, type Prompt } from '../../packages/server/src/llm/prompt.ts';
import { providers } from '../../packages/server/src/llm/providers/index.ts';
import { inPercent, median, quantile, say, sayTable } from '../_setup/figures.ts';
import { readNumber } from '../_setup/read-number.ts';
import { readChatTexts } from './chat-texts.ts';
import { checkCaches } from './check-caches.ts';
import { type Call, playConversations, type Scene } from './conversations.ts';
import { cardSizes } from './profiles.ts';
import { naiveOrder, rulesFirstOrder } from './prompt-orders.ts';
import { type Block, createAutomaticCache, createExplicitCache, type InputTokens } from './provider-caches.ts';
import { rhythms } from './rhythms.ts';
import { createTokenSplitter, type TokenWay } from './split-tokens.ts';

/**
 * P6: what the input of 40-turn conversations costs, 50 users with one persona. The prompts are the product's own (plan,
 * prompt, the providers' wire format); the conversations are of recorded texts and delays; the caches are simulations of
 * what the providers publish. No model is called. Beside it the same texts in two other orders (prompt-orders.ts).
 * Options: --users=50 --personas=1 --turns=40 --seeds=3
 */
const users = readNumber('users', 50);
const turns = readNumber('turns', 40);
const personas = readNumber('personas', 1);
const seeds = readNumber('seeds', 3);
const minuteMs = 60_000;
const readGoal = 0.7;
const costGoal = 0.35;

interface Offer {
  name: string;
  provider: 'openai-compatible' | 'anthropic';
  /** Offers with the same cache differ in prices alone. */
  cache: keyof typeof caches;
  /** Times the price of plain input. */
  readPrice: number;
  writePrice: number;
  longWritePrice: number;
}

const caches = {
  'automatic 5 min': () => createAutomaticCache({ tokensMin: 1_024, stepTokens: 128, lifeMs: 5 * minuteMs }),
  'automatic 1 h': () => createAutomaticCache({ tokensMin: 1_024, stepTokens: 128, lifeMs: 60 * minuteMs }),
  explicit: () => createExplicitCache({ tokensMin: 1_024, lifeMs: 5 * minuteMs, longLifeMs: 60 * minuteMs }),
  'explicit 4,096': () => createExplicitCache({ tokensMin: 4_096, lifeMs: 5 * minuteMs, longLifeMs: 60 * minuteMs }),
  'explicit 5 min': () => createExplicitCache({ tokensMin: 1_024, lifeMs: 5 * minuteMs }),
  'explicit 1 h': () => createExplicitCache({ tokensMin: 1_024, lifeMs: 60 * minuteMs }),
} as const;

const openAi = (name: string, cache: Offer['cache'], readPrice: number): Offer => ({
  ...{ name, provider: 'openai-compatible', cache, readPrice },
  ...{ writePrice: 1, longWritePrice: 1 },
});
const anthropic = (name: string, cache: Offer['cache'], writePrice = 1.25): Offer => ({
  ...{ name, provider: 'anthropic', cache, readPrice: 0.1 },
  ...{ writePrice, longWritePrice: 2 },
});

/** Google publishes neither steps nor a life of its implicit caches: taken to be OpenAI's shorter one. */
const offers: readonly Offer[] = [
  openAi('OpenAI and Google, 5 min, reads 0.1', 'automatic 5 min', 0.1),
  openAi('OpenAI and Google, 5 min, reads 0.25', 'automatic 5 min', 0.25),
  openAi('OpenAI, 5 min, reads 0.5', 'automatic 5 min', 0.5),
  openAi('OpenAI, 1 h, reads 0.1', 'automatic 1 h', 0.1),
  anthropic('Anthropic, rules 1 h, rest 5 min', 'explicit'),
  anthropic('Anthropic, the same, min 4,096', 'explicit 4,096'),
  anthropic('(Anthropic, all 5 min)', 'explicit 5 min'),
  anthropic('(Anthropic, all 1 h)', 'explicit 1 h', 2),
];

const orders = { ours: (prompt: Prompt) => prompt, naive: naiveOrder, rulesFirst: rulesFirstOrder, oneMark: oneMarkOf };
type OrderName = keyof typeof orders;

/** Ours with the mark on the persona's card alone: what the further breakpoints bring. */
function oneMarkOf({ system, messages }: Prompt): Prompt {
  return {
    system: system.map((section, index) => ({ ...section, cacheBreakpoint: index === system.length - 1 })),
    messages: messages.map(({ role, text }) => ({ role, text })),
  };
}

function blocksOf(
  provider: Offer['provider'],
  prompt: NormalPrompt,
  split: (text: string) => readonly number[],
): Block[] {
  const wire = providers.find(({ name }) => name === provider)!.writePrompt(prompt);
  return wire.flatMap(({ content, providerOptions }): Block[] =>
    typeof content === 'string'
      ? [{ tokens: split(`${content}\n\n`), ...markOf(providerOptions) }]
      : content.flatMap((part) =>
          part.type === 'text' ? [{ tokens: split(part.text), ...markOf(part.providerOptions) }] : [],
        ),
  );
}

function markOf(options: Record<string, Record<string, unknown>> | undefined): Pick<Block, 'isMarked' | 'isLong'> {
  return { isMarked: options !== undefined, isLong: JSON.stringify(options ?? null).includes('"ttl":"1h"') };
}

interface Sum extends InputTokens {
  calls: number;
}

function run(
  calls: readonly Call[],
  offer: Offer,
  order: OrderName,
  split: (text: string) => readonly number[],
): Sum[] {
  const cache = caches[offer.cache]();
  const sums = Array.from({ length: users }, (): Sum => ({ read: 0, written: 0, writtenLong: 0, plain: 0, calls: 0 }));
  for (const { conversation, atMs, prompt } of calls) {
    const used = cache(blocksOf(offer.provider, normalizePrompt(orders[order](prompt)), split), atMs);
    const sum = sums[conversation]!;
    sum.read += used.read;
    sum.written += used.written;
    sum.writtenLong += used.writtenLong;
    sum.plain += used.plain;
    sum.calls++;
  }
  return sums;
}

const total = (sums: readonly Sum[]): Sum =>
  sums.reduce((all, one) => ({
    read: all.read + one.read,
    written: all.written + one.written,
    writtenLong: all.writtenLong + one.writtenLong,
    plain: all.plain + one.plain,
    calls: all.calls + one.calls,
  }));
const tokensOf = ({ read, written, writtenLong, plain }: InputTokens): number => read + written + writtenLong + plain;
const costOf = ({ read, written, writtenLong, plain }: InputTokens, offer: Offer): number =>
  read * offer.readPrice + written * offer.writePrice + writtenLong * offer.longWritePrice + plain;

/** What came of one scene at one provider. */
interface Result {
  offer: Offer;
  rhythm: string;
  isHeadline: boolean;
  read: number;
  written: number;
  cost: number;
  naiveRead: number;
  rulesFirstCost: number;
  oneMarkCost: number;
  /** Read shares of the conversations. */
  readByConversation: number[];
}

function measure(scene: Scene, way: TokenWay, isHeadline: boolean): { results: Result[]; tokensPerCall: number } {
  const calls = playConversations(scene);
  const split = createTokenSplitter(way);
  let tokensPerCall = 0;
  const known = new Map<string, Record<OrderName, Sum[]>>();
  const results = offers.map((offer): Result => {
    const runIn = (order: OrderName): Sum[] => run(calls, offer, order, split);
    const sums = known.get(offer.cache) ?? {
      ours: runIn('ours'),
      naive: runIn('naive'),
      rulesFirst: runIn('rulesFirst'),
      oneMark: offer.provider === 'anthropic' ? runIn('oneMark') : [],
    };
    known.set(offer.cache, sums);
    const ours = total(sums.ours);
    tokensPerCall = tokensOf(ours) / ours.calls;
    const naive = total(sums.naive);
    const naiveCost = costOf(naive, offer);
    return {
      offer,
      rhythm: scene.rhythm.name,
      isHeadline,
      read: ours.read / tokensOf(ours),
      written: (ours.written + ours.writtenLong) / tokensOf(ours),
      cost: costOf(ours, offer) / naiveCost,
      naiveRead: naive.read / tokensOf(naive),
      rulesFirstCost: costOf(total(sums.rulesFirst), offer) / naiveCost,
      oneMarkCost: sums.oneMark.length > 0 ? costOf(total(sums.oneMark), offer) / naiveCost : Number.NaN,
      readByConversation: sums.ours.map((sum) => sum.read / tokensOf(sum)),
    };
  });
  return { results, tokensPerCall };
}

const spread = (values: readonly number[]): string =>
  `${inPercent(median(values))} (${inPercent(Math.min(...values))} to ${inPercent(Math.max(...values))})`;

function sayResults(results: readonly Result[]): void {
  sayTable([
    [
      'provider',
      'read',
      'written',
      'cost to naive',
      'naive reads',
      'rules first',
      'one mark',
      'reads by conversation, p10 p90',
    ],
    ...offers.map((offer) => {
      const its = results.filter((result) => result.offer === offer);
      const byConversation = its.flatMap(({ readByConversation }) => readByConversation);
      return [
        offer.name,
        spread(its.map(({ read }) => read)),
        inPercent(median(its.map(({ written }) => written))),
        spread(its.map(({ cost }) => cost)),
        inPercent(median(its.map(({ naiveRead }) => naiveRead))),
        inPercent(median(its.map(({ rulesFirstCost }) => rulesFirstCost))),
        offer.provider === 'anthropic' ? inPercent(median(its.map(({ oneMarkCost }) => oneMarkCost))) : '-',
        `${inPercent(quantile(byConversation, 0.1))} ${inPercent(quantile(byConversation, 0.9))}`,
      ];
    }),
  ]);
  say();
}

checkCaches();
const startedMs = performance.now();
const english = readChatTexts('en');
say(
  `P6, what input costs: ${users} users with ${personas === 1 ? 'one persona' : `${personas} personas`}, ${turns} turns each, ${seeds} draws of each scene`,
);
say(english.isRecorded ? 'Texts: personachat.' : 'Texts: invented, as ../shared/data/personachat is missing.');
say('Shares are of input tokens; costs are relative to the same texts in naive order at the same provider.');
say('Median over the scenes, with the least and the most. In brackets: what the product does not ask for.');
say();

for (const rhythm of rhythms) {
  const results: Result[] = [];
  const perCall: number[] = [];
  for (const personaCard of cardSizes) {
    for (let seed = 0; seed < seeds; seed++) {
      const scene: Scene = {
        users,
        personas,
        turns,
        personaCard,
        rhythm,
        language: 'EN',
        texts: english,
        seed: `${seed}`,
      };
      const measured = measure(scene, 'words', true);
      results.push(...measured.results);
      perCall.push(measured.tokensPerCall);
    }
  }
  say(
    `${rhythm.name}, English, persona's card small, medium and large: ${Math.round(median(perCall))} tokens per prompt`,
  );
  sayResults(results);
  if (rhythm.name === 'ordinary') {
    const headline = results.filter(({ offer }) => offer === offers[0] || offer === offers[4]);
    for (const offer of [offers[0]!, offers[4]!]) {
      const its = headline.filter((result) => result.offer === offer);
      const read = median(its.map((result) => result.read));
      const cost = median(its.map((result) => result.cost));
      say(
        `${offer.name}: read ${inPercent(read)} (goal ${inPercent(readGoal)}), cost ${inPercent(cost)} (goal ${inPercent(costGoal)})`,
      );
    }
    say();
  }
}

const ordinary = rhythms[1]!;
const elsewhere: Result[] = [];
for (const language of ['FR', 'IT', 'JA'] as const) {
  const texts = readChatTexts(language);
  if (texts.isRecorded) {
    elsewhere.push(
      ...measure(
        { users, personas, turns, personaCard: 'medium', rhythm: ordinary, language, texts, seed: '0' },
        'words',
        false,
      ).results,
    );
  }
}
if (elsewhere.length > 0) {
  say('ordinary, French, Italian and Japanese, medium card');
  sayResults(elsewhere);
}
say('ordinary, English, medium card, four characters to a token');
sayResults(
  measure(
    { users, personas, turns, personaCard: 'medium', rhythm: ordinary, language: 'EN', texts: english, seed: '0' },
    'characters',
    false,
  ).results,
);
say(`${((performance.now() - startedMs) / 1000).toFixed(0)} s`);
