import '../../packages/server/src/platform/patterns-compiled-once.ts';
import { join } from 'node:path';
import {
  findHumanClaims,
  findMisconduct,
  findSexualTerms,
  languagePatterns,
} from '../../packages/server/src/language/index.ts';
import { preparePatterns } from '../../packages/server/src/platform/pattern-filter/index.ts';
import { userTexts } from '../../packages/server/src/turn/guard/guards/_guard-case.ts';
import { guards } from '../../packages/server/src/turn/guard/guards/index.ts';
import { quantile, say, sayTable } from '../_setup/figures.ts';
import { readHarmlessTexts } from './read-sets.ts';

/**
 * What the guards cost a message of a user, each and together, and the checks of a draft beside them: processor time in one
 * process, on lines of human chat, after a first round that compiles what is needed. All rules of all languages look.
 *
 *   npm run bench:guards
 */
const goalMs = 2;
const lines = 1_500;

const chats = readHarmlessTexts(join(import.meta.dirname, '../../../shared/data'));
if (chats.length === 0) {
  say('Skipped: the chats of ../shared/data/personachat are not there.');
  process.exit(0);
}
await preparePatterns(languagePatterns());
const texts = chats.flatMap(({ texts: all }) => all.filter((_, index) => index % Math.ceil(all.length / lines) === 0));
const turns = texts.map((text) => userTexts([text]));

const looks: Record<string, (index: number) => unknown> = {
  ...Object.fromEntries(guards.map((guard) => [guard.name, (index: number) => guard.find(turns[index]!)])),
  'all guards': (index) => guards.map((guard) => guard.find(turns[index]!)),
  'draft: claims to be human': (index) => findHumanClaims(texts[index]!),
  'draft: conduct': (index) => findMisconduct(texts[index]!),
  'draft: sexual terms': (index) => findSexualTerms(texts[index]!),
};

say(
  `${texts.length} lines of human chat in ${chats.map(({ language }) => language).join(', ')}; microseconds for one of them.`,
);
const rows = Object.entries(looks).map(([name, look]) => {
  for (const index of turns.keys()) look(index);
  const took = turns.map((_, index) => {
    const startedMs = performance.now();
    look(index);
    return performance.now() - startedMs;
  });
  const mean = took.reduce((sum, ms) => sum + ms, 0) / took.length;
  const inMicros = (ms: number): string => (1_000 * ms).toFixed(0);
  return { mean, row: [name, inMicros(mean), inMicros(quantile(took, 0.5)), inMicros(quantile(took, 0.99))] };
});
sayTable([['', 'mean', 'p50', 'p99'], ...rows.map(({ row }) => row)]);
const all = rows[guards.length]!.mean;
say();
say(
  `All guards: ${all.toFixed(3)} ms a message; goal: at most ${goalMs} ms: ${all <= goalMs ? 'reached' : 'NOT reached'}`,
);
