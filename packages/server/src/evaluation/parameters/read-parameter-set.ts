import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReplyParameters } from '@repartee/contract';
import { readReplyParameters } from './read-reply-parameters.ts';

/** Reply parameters to try, under the name the report calls them. */
export interface ParameterSet {
  name: string;
  parameters: ReplyParameters;
}

/** Nothing is set: what a platform gets that sends no parameters. */
export const defaultSet: ParameterSet = { name: 'defaults', parameters: {} };

/**
 * One `--parameters`: `defaults`, `name=value` pairs parted by commas, or the path of a JSON file with an object of reply
 * parameters, which is named after the file.
 */
export async function readParameterSet(
  text: string,
): Promise<{ ok: true; value: ParameterSet } | { ok: false; problems: string[] }> {
  if (text === defaultSet.name) return { ok: true, value: defaultSet };
  const pairs = /^[A-Za-z]+=/.test(text) ? text.split(/,(?=[A-Za-z]+=)/) : null;
  const name = pairs ? text : basename(text).replace(/\.json$/i, '');
  const read = pairs ? readReplyParameters(fromPairs(pairs), 'REFUSE') : await readFromFile(text);
  return read.ok ? { ok: true, value: { name: name.slice(0, 80), parameters: read.value } } : read;
}

function fromPairs(pairs: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), readValue(pair.slice(at + 1).trim())];
    }),
  );
}

/** Numbers, true, false and objects are JSON; everything else is a word. */
function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function readFromFile(path: string): Promise<ReturnType<typeof readReplyParameters>> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) {
    return {
      ok: false,
      problems: ['Must be "defaults", name=value pairs parted by commas, or a JSON file that can be read.'],
    };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problems: ['The file is not JSON.'] };
  }
  return readReplyParameters(json, 'REFUSE');
}
