import { unpackBytes, unpackJson } from '../platform/packed-bytes.ts';

/**
 * Stored stories are read leniently: they may have been written by another version, or be damaged, and a page that shows
 * what it can beats one that fails. Members are looked for one by one; what is not there, or not of the kind, is null.
 */
export function readPacked(packed: Buffer | null): unknown {
  if (packed === null) return null;
  try {
    return unpackJson(packed, (json) => json);
  } catch {
    return null;
  }
}

/** The detail of a log entry: an object as it is, anything else as the excerpt it is. */
export function readPackedDetail(packed: Buffer | null): Record<string, unknown> {
  if (packed === null) return {};
  const json = readPacked(packed);
  if (isObject(json)) return json;
  try {
    return { excerpt: typeof json === 'string' ? json : unpackBytes(packed).toString('utf8') };
  } catch {
    return {};
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function objectIn(value: unknown, name: string): Record<string, unknown> | null {
  const member = memberOf(value, name);
  return isObject(member) ? member : null;
}

export function listIn(value: unknown, name: string): unknown[] {
  const member = memberOf(value, name);
  return Array.isArray(member) ? member : [];
}

export function textIn(value: unknown, name: string): string | null {
  const member = memberOf(value, name);
  return typeof member === 'string' ? member : null;
}

export function textsIn(value: unknown, name: string): string[] {
  return listIn(value, name).filter((item) => typeof item === 'string');
}

export function numberIn(value: unknown, name: string): number | null {
  const member = memberOf(value, name);
  return typeof member === 'number' && Number.isFinite(member) ? member : null;
}

/** A whole number of at least 0. */
export function countIn(value: unknown, name: string): number | null {
  const member = numberIn(value, name);
  return member === null ? null : Math.max(0, Math.round(member));
}
