/**
 * The body of a platform's answer as JSON, whatever its content type says. Never throws: a body that is no JSON is a
 * verdict.
 */
export type JsonBody = { ok: true; value: unknown; isUtf8: boolean } | { ok: false };

export function readJsonBody(body: Buffer): JsonBody {
  let isUtf8 = true;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    // Some other encoding: letters outside ASCII are lost, but a conversation with a garbled accent beats none.
    isUtf8 = false;
    text = new TextDecoder('utf-8').decode(body);
  }
  try {
    return { ok: true, value: JSON.parse(text), isUtf8 };
  } catch {
    return { ok: false };
  }
}

export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
