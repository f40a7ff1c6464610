/**
 * Every guard that runs, gravest first: where several ask for a stop, the first one's is taken.
 *
 * Promises. Guards are pure and free of cost. Assumes. A guard may throw on input nobody thought of; `guardConversation`
 * catches that, records FAILED and takes the protected side. To add one: a folder with its guard and its cases that must
 * and must not fire, its name in verdict.ts, a line here.
 */
import { aiSuspicion } from './ai-suspicion/ai-suspicion.ts';
import { crisis } from './crisis/crisis.ts';
import type { Guard } from './guard.ts';
import { hijack } from './hijack/hijack.ts';
import { hostile } from './hostile/hostile.ts';
import { maliciousContent } from './malicious-content/malicious-content.ts';
import { messageRepetition } from './message-repetition/message-repetition.ts';
import { underageDetection } from './underage-detection/underage-detection.ts';
import { unknownLanguage } from './unknown-language/unknown-language.ts';

export const guards: readonly Guard[] = [
  underageDetection,
  crisis,
  maliciousContent,
  hijack,
  hostile,
  unknownLanguage,
  messageRepetition,
  aiSuspicion,
];
export type { Guard, GuardFinding } from './guard.ts';
