import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plantedBugs } from './bugs.ts';
import { countPlaces, type MutantCopy, makeMutantCopy } from './mutant-copy.ts';
import type { PlantedBug } from './planted-bug.ts';

/**
 * Do the trials notice? Each bug is planted in a copy of the repository, and the named test must fail there for the right
 * reason, after it passed without the bug. TRIAL_PLANTED_BUGS: a regular expression on name and test, `.` for all
 * (`npm run trial:planted-bugs`). Without it two quick ones take their turns, by day.
 */
const wanted = process.env.TRIAL_PLANTED_BUGS;
const chosen = wanted === undefined ? bugsOfTheDay(2) : plantedBugs.filter(isWanted);

let copy: MutantCopy;
const passedBefore = new Map<string, boolean>();
beforeAll(() => {
  console.log(`planted: ${chosen.map(({ name }) => name).join('; ')}`);
  copy = makeMutantCopy();
});
afterAll(() => copy?.remove());

describe('the list of planted bugs', () => {
  it('is true: each place occurs exactly once, and no two bugs are alike', () => {
    const wrong = plantedBugs.filter((bug) => countPlaces(bug) !== 1).map(({ name, file }) => `${name}: ${file}`);
    expect(wrong).toEqual([]);
    expect(new Set(plantedBugs.map(({ name }) => name)).size).toBe(plantedBugs.length);
    expect(plantedBugs.length).toBeGreaterThanOrEqual(15);
    expect(plantedBugs.filter(({ find, replace }) => find === replace)).toEqual([]);
  });
});

describe('a planted bug is caught', { timeout: 1_300_000 }, () => {
  it.each(chosen)('$name', async (bug) => {
    expect(await passesWithout(bug), `${bug.caughtBy.test} does not pass without the bug`).toBe(true);
    const { failures, passed, output } = await copy.runWith(bug);
    const said = failures.map(({ name, message }) => `${name}: ${message.slice(0, 2_000)}`).join('\n');
    expect(failures.length, `not caught: ${passed} tests passed\n${output}`).toBeGreaterThan(0);
    expect(said).toMatch(bug.caughtBy.says ?? /AssertionError/);
    expect(said).not.toMatch(/SyntaxError|Test timed out/);
  });
});

/** Once for each test. */
async function passesWithout({ caughtBy }: PlantedBug): Promise<boolean> {
  const key = JSON.stringify([caughtBy.test, caughtBy.title, caughtBy.points]);
  let passes = passedBefore.get(key);
  if (passes === undefined) {
    const { passed, failures, output } = await copy.run(caughtBy);
    passes = passed > 0 && failures.length === 0;
    if (!passes) console.log(failures.map(({ name, message }) => `${name}: ${message}`).join('\n') || output);
    passedBefore.set(key, passes);
  }
  return passes;
}

function isWanted({ name, caughtBy }: PlantedBug): boolean {
  return new RegExp(wanted!).test(`${name} ${caughtBy.test}`);
}

/** Those that need neither the built server nor a while. */
function bugsOfTheDay(count: number): PlantedBug[] {
  const quick = plantedBugs.filter(({ caughtBy }) => caughtBy.test.endsWith('.db.test.ts'));
  const day = Math.floor(Date.now() / 86_400_000);
  return Array.from({ length: count }, (_, index) => quick[(day * count + index) % quick.length]!);
}
