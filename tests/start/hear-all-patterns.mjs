// Runs every pattern of every language on texts of one and of two bytes a character, with what the server sets first; says
// how much code V8 holds after each, in bytes.
import { setImmediate as othersFirst } from 'node:timers/promises';
import { getHeapSpaceStatistics } from 'node:v8';

const built = new URL('../../packages/server/dist/', import.meta.url);
await import(new URL('platform/patterns-compiled-once.js', built));
const { languagePatterns } = await import(new URL('language/index.js', built));
const { guardPatterns } = await import(new URL('turn/guard/index.js', built));

const held = [];
for (const text of ['hello there, how are you today, my friend?', 'привет, как твои дела сегодня?']) {
  for (const [number, pattern] of [...languagePatterns(), ...guardPatterns()].entries()) {
    text.search(pattern);
    if (number % 100 === 0) await othersFirst();
  }
  const spaces = getHeapSpaceStatistics().filter(({ space_name: name }) => name.startsWith('code_'));
  held.push(spaces.reduce((sum, { space_used_size: size }) => sum + size, 0));
}
process.stdout.write(JSON.stringify(held));
