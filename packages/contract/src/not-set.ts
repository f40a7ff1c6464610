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
  return withoutNotSetMembers(value as Record<string, unknown>, depth);
}

/** Copies only where something is left out: this runs for every enqueue, and most have nothing to leave out. */
function withoutNotSetMembers(value: Record<string, unknown>, depth: number): Record<string, unknown> {
  const names = Object.keys(value);
  let copy: Record<string, unknown> | undefined;
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const member = value[name];
    const next = name === 'tags' && depth === 0 ? member : withoutNotSet(member, depth + 1);
    if (copy === undefined && (next !== member || next === null || next === undefined)) {
      copy = {};
      for (let before = 0; before < index; before++) copy[names[before]!] = value[names[before]!];
    }
    // A member of that name would replace the prototype of the copy; no schema knows it.
    if (copy !== undefined && next !== null && next !== undefined && name !== '__proto__') copy[name] = next;
  }
  return copy ?? value;
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
