import { setFlagsFromString } from 'node:v8';

/**
 * To be imported before anything that holds patterns. V8 compiles a pattern for its interpreter first and for the processor
 * when it is run again, and for patterns as long as a language's rules the first takes eight times as long as the second:
 * the first turns of a process held everything else up for a second. This way it compiles once, for the processor
 * (docs/decisions/0034).
 */
setFlagsFromString('--no-regexp-tier-up');
