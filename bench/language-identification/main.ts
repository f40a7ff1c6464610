import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languageCodes, languages } from '@repartee/contract';
import { loadEnsemble } from '../../packages/server/src/language/identify-language/ensemble.ts';
import {
  type BaseLanguage,
  baseLanguages,
} from '../../packages/server/src/language/identify-language/function-words.ts';
import { judgeAtOnce } from '../../packages/server/src/language/identify-language/index.ts';
import {
  FOREIGN_LETTERS_MIN,
  judgeVotes,
  type LanguageVotes,
  likeliest,
} from '../../packages/server/src/language/identify-language/judge-votes.ts';
import { areConfusable, countedAs } from '../../packages/server/src/language/identify-language/language-groups.ts';

/**
 * How well languages are told apart, on the test data of lingua (29 languages): accuracy restricted to the 29, and the
 * figures of a guard ("is this in the expected language?"). Weights and margins were chosen on the lines with even numbers,
 * so the odd ones decide.
 *
 *   npm run bench:language-identification [-- --lines 300]
 */
const folder = process.env.LANGID_DATA ?? join(import.meta.dirname, '../../../shared/data/langid/lingua-testdata');
const linesAt = process.argv.indexOf('--lines');
const linesMax = linesAt > 0 ? Number(process.argv[linesAt + 1]) : 250;
const kinds = ['sentences', 'word-pairs', 'single-words'];

if (!existsSync(folder)) {
  console.log(`Skipped: no test data at ${folder} (set LANGID_DATA).`);
  process.exit(0);
}

const codeOf = new Map<string, Language>(languageCodes.toReversed().map((code) => [languages[code].base, code]));
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

const vote = await loadEnsemble();
const rssMb = Math.round(process.memoryUsage().rss / 1e6);
let quickMs = 0;
let ensembleMs = 0;
let quickTexts = 0;
let ensembleTexts = 0;

function judge(text: string, expected: BaseLanguage, votes: LanguageVotes): 'EXPECTED' | 'FOREIGN' | 'UNCLEAR' {
  const startedMs = performance.now();
  const quick = judgeAtOnce(text, [codeOf.get(expected)!]).verdict;
  quickMs += performance.now() - startedMs;
  quickTexts++;
  if (quick !== 'UNCLEAR') return quick;
  return judgeVotes(votes, [expected], text.match(/\p{L}/gu)?.length ?? 0).verdict;
}

for (const kind of kinds) {
  const accuracy: [base: string, share: number][] = [];
  let own = 0;
  let falseAlarms = 0;
  let settledAtOnce = 0;
  let foreign = 0;
  let caught = 0;
  const alarmsOf = new Map<string, number>();
  const missedFor = new Map<string, number>();
  for (const file of readdirSync(join(folder, kind))) {
    const base = file.slice(0, 2) as BaseLanguage;
    const lines = readFileSync(join(folder, kind, file), 'utf8')
      .split('\n')
      .filter((line, index) => line !== '' && index % 2 === 1)
      .slice(0, linesMax);
    let right = 0;
    for (const line of lines) {
      const startedMs = performance.now();
      const votes = vote(line);
      ensembleMs += performance.now() - startedMs;
      ensembleTexts++;
      if (likeliest(votes, baseLanguages) === countedAs(base)) right++;
      if ((line.match(/\p{L}/gu)?.length ?? 0) < FOREIGN_LETTERS_MIN) continue;
      own++;
      if (judgeAtOnce(line, [codeOf.get(base)!]).verdict === 'EXPECTED') settledAtOnce++;
      if (judge(line, base, votes) === 'FOREIGN') {
        falseAlarms++;
        alarmsOf.set(base, (alarmsOf.get(base) ?? 0) + 1);
      }
      for (const other of baseLanguages) {
        if (areConfusable(other, base)) continue;
        foreign++;
        if (judge(line, other, votes) === 'FOREIGN') caught++;
        else missedFor.set(other, (missedFor.get(other) ?? 0) + 1);
      }
    }
    accuracy.push([base, right / lines.length]);
  }
  const most = (counts: ReadonlyMap<string, number>): string =>
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5)
      .map(([base, count]) => `${base} ${count}`)
      .join(', ');
  const mean = accuracy.reduce((sum, [, share]) => sum + share, 0) / accuracy.length;
  const worst = accuracy.toSorted((a, b) => a[1] - b[1]).slice(0, 5);
  console.log(`\n${kind}`);
  console.log(`  right among the 29 (mean over ${accuracy.length} languages)  ${(100 * mean).toFixed(1)} %`);
  console.log(`  weakest: ${worst.map(([base, share]) => `${base} ${(100 * share).toFixed(0)} %`).join(', ')}`);
  console.log(`  of ${FOREIGN_LETTERS_MIN} letters or more, as a guard:`);
  console.log(`    false alarms     ${percent(falseAlarms, own)} of ${own} (${most(alarmsOf)})`);
  console.log(`    foreign caught   ${percent(caught, foreign)} of ${foreign} (missed most for ${most(missedFor)})`);
  console.log(`    settled at once  ${percent(settledAtOnce, own)} of those in the expected language`);
}
console.log(`\nletters and small words ${((1_000 * quickMs) / quickTexts).toFixed(1)} µs a text`);
console.log(
  `three libraries ${((1_000 * ensembleMs) / ensembleTexts).toFixed(0)} µs a text, process ${rssMb} MB once loaded`,
);
