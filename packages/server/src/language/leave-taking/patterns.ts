import { farewells } from './farewells.ts';
import { holdingBack } from './holding-back/index.ts';
import { returnTimes } from './return-times.ts';

/** All of them, for whoever compiles patterns before they are needed. */
export function leaveTakingPatterns(): RegExp[] {
  const rules = [...Object.values(holdingBack), ...Object.values(returnTimes)].flat();
  return [...Object.values(farewells), ...rules.map(({ pattern }) => pattern)];
}
