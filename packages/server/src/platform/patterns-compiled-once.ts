import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * To be imported before anything that holds patterns. V8 compiles a pattern for its interpreter first and for the processor
 * when it is run again, and for patterns as long as a language's rules the first takes eight times as long as the second:
 * the first turns of a process held everything else up for a second. This way it compiles once, for the processor
 * (docs/decisions/0034).
 *
 * What is compiled stays. Of all our patterns, each for texts of one and of two bytes a character, that is 183 MB of code,
 * and more than 500 MB where V8 optimizes it; it has room for 512, and ends the process that needs more. So a process that
 * has heard many languages compiles without optimizing from then on.
 */
setFlagsFromString('--no-regexp-tier-up');

/** A process that is busy with nothing but compiling makes some 30 MB between two looks. */
const optimizedMaxBytes = 160 * 2 ** 20;
const lookEveryMs = 250;

const looking = setInterval(() => {
  if (codeBytes() < optimizedMaxBytes) return;
  setFlagsFromString('--no-regexp-optimization');
  clearInterval(looking);
}, lookEveryMs).unref();

function codeBytes(): number {
  const spaces = getHeapSpaceStatistics().filter(({ space_name: name }) => /^code_/.test(name));
  return spaces.reduce((sum, { space_used_size: size }) => sum + size, 0);
}
