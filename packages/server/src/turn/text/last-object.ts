/**
 * The last whole object of a text, as JSON: models like to think aloud before they answer. Undefined where there is none.
 * For flat objects: one look from the last brace, in linear time.
 */
export function lastObject(text: string): unknown {
  const end = text.lastIndexOf('}');
  const start = text.lastIndexOf('{', end);
  if (start < 0 || end < start) return undefined;
  try {
    return JSON.parse(text.slice(start, end + 1));
  } catch {
    return undefined;
  }
}
