/** Nobody sends this much as a suggestion. */
const CHARACTERS_MAX = 500;
/** More than may be asked for: what a model adds is a reserve for those that do not pass. */
const SUGGESTIONS_MAX = 10;

/** The messages a model wrote: a JSON object or list as asked for, or a line each. */
export function parseSuggestions(text: string, structured: unknown): string[] {
  const list = structured === undefined ? linesOf(text) : (listIn(structured) ?? []);
  return list
    .flatMap((item) => textOf(item) ?? [])
    .map((item) => withoutQuotes(item.trim()))
    .filter((item) => /[\p{L}\p{N}]/u.test(item) && item.length <= CHARACTERS_MAX)
    .slice(0, SUGGESTIONS_MAX);
}

function listIn(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return null;
  const { messages, suggestions } = value as Record<string, unknown>;
  const found = messages ?? suggestions;
  return Array.isArray(found) ? found : null;
}

function textOf(item: unknown): string | null {
  if (typeof item === 'string') return item;
  const text = typeof item === 'object' && item !== null ? (item as { text?: unknown }).text : null;
  return typeof text === 'string' ? text : null;
}

/** Plain text is a list: numbers and bullets are no part of what is suggested, and a line that announces it is none. */
function linesOf(text: string): string[] {
  if (/^\s*(?:```|[{[])/.test(text) || /<\/?think/i.test(text)) return [];
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const numbered = lines.filter((line) => MARKED.test(line));
  return (numbered.length > 1 ? numbered : lines)
    .map((line) => line.replace(MARKED, ''))
    .filter((line) => !line.endsWith(':'));
}

const MARKED = /^\s*(?:\d{1,2}[.)]|[-*•])\s+/;
const QUOTED = /^(?:"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«\s*([^»]*?)\s*»|'([^']*)')$/u;

function withoutQuotes(text: string): string {
  const match = QUOTED.exec(text);
  return match ? (match.slice(1).find((inner) => inner !== undefined) ?? text).trim() : text;
}
