// Writes, beside the compiled pattern filter, what it must know of each pattern of each language: reading that off them takes
// seconds, which no start of a server should pay.
import { writeFileSync } from 'node:fs';

const built = new URL('../packages/server/dist/', import.meta.url);
const { languagePatterns } = await import(new URL('language/index.js', built));
const { guardPatterns } = await import(new URL('turn/guard/index.js', built));
const { tableOf } = await import(new URL('platform/pattern-filter/index.js', built));
writeFileSync(
  new URL('platform/pattern-filter/patterns.bin', built),
  tableOf([...languagePatterns(), ...guardPatterns()]),
);
