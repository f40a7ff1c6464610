import { caseMessage, gatheredCase } from '../../packages/server/src/turn/guard/guards/_guard-case.ts';
import { aiSuspicion } from '../../packages/server/src/turn/guard/guards/ai-suspicion/ai-suspicion.ts';
import { suspicionCases } from '../../packages/server/src/turn/guard/guards/ai-suspicion/cases/index.ts';
import { crisisCases } from '../../packages/server/src/turn/guard/guards/crisis/cases/index.ts';
import { crisis } from '../../packages/server/src/turn/guard/guards/crisis/crisis.ts';
import { hijackCases } from '../../packages/server/src/turn/guard/guards/hijack/cases/index.ts';
import { attemptIn } from '../../packages/server/src/turn/guard/guards/hijack/hijack.ts';
import { abuseCases } from '../../packages/server/src/turn/guard/guards/hostile/cases/index.ts';
import { findAbuse } from '../../packages/server/src/turn/guard/guards/hostile/hostile.ts';
import { maliceCases } from '../../packages/server/src/turn/guard/guards/malicious-content/cases/index.ts';
import { findMalice } from '../../packages/server/src/turn/guard/guards/malicious-content/malicious-content.ts';
import { ageCases } from '../../packages/server/src/turn/guard/guards/underage-detection/cases/index.ts';
import { underageDetection } from '../../packages/server/src/turn/guard/guards/underage-detection/underage-detection.ts';
import type { GuardName } from '../../packages/server/src/turn/guard/verdict.ts';

/** One text, or several of one breath. */
type Case = string | readonly string[];

/** The cases a guard is held to in one language, and how many are judged as they must be. */
export interface CaseCount {
  guard: GuardName;
  language: string;
  mustFire: number;
  fired: number;
  mustNotFire: number;
  silent: number;
}

const unanswered = (texts: Case) => {
  const history = [texts].flat().map((text, index, all) => caseMessage(`m${index}`, text, all.length - index));
  return gatheredCase({ history, unansweredKeys: history.map(({ key }) => key) });
};
const text = (one: Case): string => [one].flat().join('\n');
const callsOf = (one: Case) => underageDetection.find(unanswered(one))?.calls ?? null;

/**
 * Written with the rules, so they say what the rules promise and not how often they are right about texts nobody wrote
 * down. AI suspicion has more of them beside the rules of the other 21 languages (language/<code>/guarding.test.ts).
 */
export function countWrittenCases(): CaseCount[] {
  return [
    ...Object.entries(ageCases).map(([language, { stated, implied, harmless }]): CaseCount => {
      const fired = stated.filter((one) => callsOf(one) === 'STOP').length;
      const doubted = implied.filter((one) => callsOf(one) === 'CARE').length;
      return {
        guard: 'underageDetection',
        language: language === 'ptBr' ? 'pt-br' : language,
        mustFire: stated.length + implied.length,
        fired: fired + doubted,
        mustNotFire: harmless.length,
        silent: harmless.filter((one) => callsOf(one) === null).length,
      };
    }),
    ...Object.entries(crisisCases).map(([language, cases]) =>
      count('crisis', language, cases, (one) => crisis.find(unanswered(one)) !== null),
    ),
    ...maliceCases.map((cases) =>
      count('maliciousContent', cases.language, cases, (one) => findMalice(text(one)) !== null),
    ),
    ...hijackCases.map((cases) => count('hijack', cases.ruleName, cases, (one) => attemptIn(text(one)) !== null)),
    ...abuseCases.map((cases) => count('hostile', cases.language, cases, (one) => findAbuse(text(one)) !== null)),
    ...Object.entries(suspicionCases).map(([language, cases]) =>
      count('aiSuspicion', language, cases, (one) => aiSuspicion.find(unanswered(one)) !== null),
    ),
  ];
}

function count(
  guard: GuardName,
  language: string,
  { mustFire, mustNotFire }: { mustFire: readonly Case[]; mustNotFire: readonly Case[] },
  fires: (one: Case) => boolean,
): CaseCount {
  return {
    guard,
    language,
    mustFire: mustFire.length,
    fired: mustFire.filter(fires).length,
    mustNotFire: mustNotFire.length,
    silent: mustNotFire.filter((one) => !fires(one)).length,
  };
}
