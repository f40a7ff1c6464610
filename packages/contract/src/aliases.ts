import { z } from 'zod';

/**
 * Spellings that the documentation of the wire uses beside the one in its schemas. They are accepted wherever the
 * spelling on the right is, and never emitted.
 */
export const aliases: Readonly<Record<string, string>> = {
  AI_SUSPICION: 'AI_SUSPICIOUS',
  UNDERAGE_USER: 'USER_UNDERAGE',
  EN_UK: 'EN_GB',
  PASSIONATE: 'PASSIONNATE',
};

/** The spelling we emit for a spelling we accept. */
export function canonicalSpelling(value: string): string {
  return Object.hasOwn(aliases, value) ? aliases[value]! : value;
}

/** An enum that also accepts the aliases of its values and emits the canonical spelling. */
export function enumWithAliases<const Values extends readonly [string, ...string[]]>(values: Values) {
  const spellings = Object.keys(aliases).filter((alias) => values.includes(aliases[alias]!));
  return z
    .enum([...values, ...spellings] as [Values[number], ...Values[number][]])
    .transform((value) => canonicalSpelling(value) as Values[number]);
}
