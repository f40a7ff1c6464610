import { languagePacks } from '../../packages/server/src/language/index.ts';
import { suspicionCases } from '../../packages/server/src/turn/guard/guards/ai-suspicion/cases/index.ts';
import { crisisCases } from '../../packages/server/src/turn/guard/guards/crisis/cases/index.ts';
import { hijackCases } from '../../packages/server/src/turn/guard/guards/hijack/cases/index.ts';
import { abuseCases } from '../../packages/server/src/turn/guard/guards/hostile/cases/index.ts';
import { ageCases } from '../../packages/server/src/turn/guard/guards/underage-detection/cases/index.ts';

export interface AttemptCase {
  text: string;
  language: string;
  isAttempt: boolean;
}

/** What the hijack guard must and must not hear. */
export function writtenAttempts(): AttemptCase[] {
  return hijackCases.flatMap(({ ruleName, mustFire, mustNotFire }) => [
    ...mustFire.map((text) => ({ text, language: ruleName, isAttempt: true })),
    ...mustNotFire.map((text) => ({ text, language: ruleName, isAttempt: false })),
  ]);
}

/** What other guards hear, or must not, and what the sandbox says: no attempt, in any language. */
export function harmlessCases(): AttemptCase[] {
  return [
    ...abuseCases.flatMap(({ language, ...cases }) => textsIn(cases, language)),
    ...[suspicionCases, crisisCases, ageCases].flatMap((all) =>
      Object.entries(all).flatMap(([language, cases]) => textsIn(cases, language)),
    ),
    ...languagePacks.flatMap(({ sandbox, ruleName }) =>
      textsIn(sandbox, ruleName).map((said) => ({ ...said, text: said.text.replace(/\{\w+\}/g, 'Anna') })),
    ),
  ];
}

function textsIn(cases: object, language: string): AttemptCase[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  Object.values(cases).forEach(collect);
  return texts.map((text) => ({ text, language, isAttempt: false }));
}
