import { z } from 'zod';
import { isCalendarDate, readCalendarDate } from './read-calendar-date.ts';

/**
 * How single values look on the wire, in the three strictnesses we need: strict for what we are asked to do, lenient
 * for what a platform's own endpoints answer (a number where text is meant is still usable), exact for what we emit.
 */

/** What an entry of the OpenAPI document says instead of what `z.toJSONSchema` would derive. */
export const documentedAs = z.registry<{ json: Record<string, unknown> }>();

function documented<Schema extends z.ZodType>(schema: Schema, json: Record<string, unknown>): Schema {
  documentedAs.add(schema, { json });
  return schema;
}

/** A problem that no built-in check of zod can name; `validate` passes code and message on as they are. */
export function refuse(
  context: { issues: unknown[] },
  input: unknown,
  code: string,
  message: string,
  path: PropertyKey[] = [],
): void {
  context.issues.push({ code: 'custom', input, message, path, params: { problem: code }, continue: false });
}

/** A short text of the platform that we store as text: no NUL, which PostgreSQL cannot hold. */
function storableText(lengthMin: number, lengthMax: number) {
  return z
    .string()
    .min(lengthMin)
    .max(lengthMax)
    .check((context) => {
      if (context.value.includes('\u0000')) {
        refuse(context, context.value, 'invalid_format', 'Must not contain the character U+0000.');
      }
    });
}

/** Id of a profile on the platform: 1–255 characters. */
export const profileIdSchema = storableText(1, 255);

/** Version of a profile as an enqueue names it. */
export const profileVersionSchema = storableText(0, 255);

/** Name that people give to a project or an access key: 1–100 characters. */
export const nameSchema = storableText(1, 100);

/** An instant as we emit it: ISO 8601, UTC, milliseconds. */
export const instantSchema = documented(
  z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/),
  { type: 'string', format: 'date-time' },
);

const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * An instant as platforms write it: ISO 8601 with any offset; without one it is read as UTC (never as the server's own
 * zone). Years 1 to 9999 in UTC: what PostgreSQL reads in the form we emit, UTC with milliseconds, in which equal instants
 * are equal texts.
 */
export const lenientInstantSchema = documented(
  z.string().transform((text, context) => {
    if (isAsEmitted(text)) return text;
    const match = INSTANT.exec(text.trim());
    const zone = match?.[3]?.toUpperCase() ?? 'Z';
    const offset = zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
    const time = match && isCalendarDate(match[1]!) ? Date.parse(`${match[1]}T${match[2]}${offset}`) : Number.NaN;
    const instant = Number.isNaN(time) ? '' : new Date(time).toISOString();
    if (/^(?!0000)\d{4}-/.test(instant)) return instant;
    refuse(context, text, 'invalid_format', 'Must be a date and time in ISO 8601, e.g. 2026-01-31T18:05:00Z.');
    return z.NEVER;
  }),
  { type: 'string', format: 'date-time' },
);

/** Most platforms write what we would emit: twenty of them in every history are read without taking them apart. */
function isAsEmitted(text: string): boolean {
  if (text.length !== '2026-01-31T18:05:00.000Z'.length || text.startsWith('0000')) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

/**
 * A calendar date, emitted as `yyyy-MM-dd`. Also read are other spellings with one meaning only (`14.05.1990`,
 * `1990/5/14`, `19900514`, milliseconds since 1970); of a date with a time, the date.
 */
export const lenientDateSchema = documented(
  z.union([z.string(), z.number()]).transform((value, context) => {
    const date = readCalendarDate(value);
    if (date !== null) return date;
    refuse(context, value, 'invalid_format', 'Must be a date in the form yyyy-MM-dd, e.g. 1990-05-14.');
    return z.NEVER;
  }),
  { type: 'string', format: 'date' },
);

/** Text that a platform may also send as a whole number (ids, versions, postal codes). */
export const lenientTextSchema = documented(
  z.union([z.string().min(1), z.int()]).transform((value) => String(value)),
  { type: 'string', minLength: 1 },
);

/**
 * Id of a message. Never sent back and never the only mark of a message, so a number is usable even where it is too large
 * for JSON readers to keep every digit.
 */
export const lenientMessageIdSchema = documented(
  z.union([z.string().min(1), z.number()]).transform((value) => String(value)),
  { type: 'string', minLength: 1 },
);

/** A whole number, or the same as plain decimal digits in a string: the reference documents both. */
export function wholeNumberOrDigits(min: number, max: number) {
  const message = `Must be a whole number from ${min} to ${max}, as a number or as a string of digits.`;
  const schema = z.union([z.number(), z.string()]).transform((value, context) => {
    const isWhole = typeof value === 'number' ? Number.isInteger(value) : /^\d{1,9}$/.test(value);
    const number = Number(value);
    if (isWhole && number >= min && number <= max) return number;
    refuse(context, value, isWhole ? 'out_of_range' : 'invalid_format', message);
    return z.NEVER;
  });
  return documented(schema, {
    anyOf: [
      { type: 'integer', minimum: min, maximum: max },
      { type: 'string', pattern: '^[0-9]{1,9}$' },
    ],
  });
}

/** An absolute http(s) URL of at most 2,048 characters, without credentials in it. */
export const urlSchema = documented(
  z
    .string()
    .min(1)
    .max(2048)
    .check((context) => {
      if (!isPlainUrl(context.value)) {
        refuse(
          context,
          context.value,
          'invalid_format',
          'Must be an absolute http or https URL without user name and password.',
        );
      }
    }),
  { type: 'string', format: 'uri', minLength: 1, maxLength: 2048 },
);

function isPlainUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '';
}

/** Money as decimal text with at most four decimals, e.g. `0.0250`. Never a float. */
export const moneySchema = z.string().regex(/^\d{1,9}(\.\d{1,4})?$/);

const TAGS_BYTES_MAX = 16 * 1024;

/**
 * A free JSON object of the platform, handed back untouched: at most 16 KiB as JSON in UTF-8. Whole numbers that JSON
 * readers cannot keep (beyond ±9,007,199,254,740,991) would come back altered, so they are refused.
 */
export const tagsSchema = documented(
  // No record: that would drop a member named `__proto__` without a word.
  z.unknown().check((context) => {
    const { value } = context;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      refuse(context, value, 'wrong_type', 'Must be an object.');
    } else if (jsonBytes(value) > TAGS_BYTES_MAX) {
      refuse(context, value, 'too_long', 'Must be at most 16 KiB as JSON.');
    } else {
      const path = pathToUnkeptNumber(value);
      if (path) refuse(context, value, 'out_of_range', UNKEPT_NUMBER, path);
    }
  }) as unknown as z.ZodType<Record<string, unknown>, Record<string, unknown>>,
  { type: 'object', additionalProperties: true },
);

const UNKEPT_NUMBER = `Must be a whole number from -${Number.MAX_SAFE_INTEGER} to ${Number.MAX_SAFE_INTEGER}; send a larger one as a string.`;

/** Deeper places are named by what they are in. */
const NAMED_LEVELS_MAX = 10;

interface Place {
  value: unknown;
  name: string | number | null;
  around: Place | null;
}

/** Where the first number stands that did not survive its reading; null: nowhere. No recursion: tags may be deep. */
function pathToUnkeptNumber(tags: object): (string | number)[] | null {
  const places: Place[] = [{ value: tags, name: null, around: null }];
  for (let place = places.pop(); place; place = places.pop()) {
    const { value } = place;
    if (typeof value === 'number') {
      const isKept = Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
      if (!isKept) return pathOf(place);
    } else if (Array.isArray(value)) {
      for (const [name, item] of value.entries()) places.push({ value: item, name, around: place });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) places.push({ value: member, name, around: place });
    }
  }
  return null;
}

function pathOf(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Place | null = place; at && at.name !== null; at = at.around) path.push(at.name);
  return path.reverse().slice(0, NAMED_LEVELS_MAX);
}

function jsonBytes(value: unknown): number {
  try {
    return new TextEncoder().encode(JSON.stringify(value)).length;
  } catch {
    // Nested so deeply that serialising it overflows the stack: nothing we could hand back either.
    return Number.POSITIVE_INFINITY;
  }
}
