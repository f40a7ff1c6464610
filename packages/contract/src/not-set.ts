/**
 * "null means not set", applied once before validation instead of in every schema: the result has no null and no
 * undefined members, at any level our schemas look at. Elements of arrays stay what they are (a null in a list is an
 * error, not an absence), and `tags` stays untouched.
 */

/** Our deepest request has five levels. What lies deeper is unknown to every schema and is not walked. */
const DEPTH_MAX = 8;

export function withoutNotSet(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEPTH_MAX) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => withoutNotSet(item, depth + 1));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  let isChanged = false;
  const kept: [string, unknown][] = [];
  for (const [name, member] of Object.entries(value)) {
    const next = name === 'tags' && depth === 0 ? member : withoutNotSet(member, depth + 1);
    isChanged ||= next !== member || next === null || next === undefined;
    if (next !== null && next !== undefined) kept.push([name, next]);
  }
  return isChanged ? Object.fromEntries(kept) : value;
}

/** The input type of a request in which every optional member may also be null. */
export type NullMeansNotSet<T> = T extends readonly (infer Item)[]
  ? NullMeansNotSet<Item>[]
  : T extends object
    ? {
        [Name in keyof T]: undefined extends T[Name]
          ? NullMeansNotSet<Exclude<T[Name], undefined>> | null | undefined
          : NullMeansNotSet<T[Name]>;
      }
    : T;
