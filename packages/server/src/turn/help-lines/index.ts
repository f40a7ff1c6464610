/**
 * Where somebody who may harm themselves finds help, in lines that stand behind a reply word for word.
 *
 * Promises: pure, never empty. The table is written from general knowledge and nobody has compared it with its sources yet
 * (`checkedAt`): operators check the lines of the countries they serve (docs/trust.md).
 */
export { type HelpLines, helpLinesFor } from './help-lines.ts';
