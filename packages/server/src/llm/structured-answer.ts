const wholeFence = /^```[A-Za-z0-9]*[ \t]*\r?\n([\s\S]*?)\r?\n?```$/;
const jsonFence = /```json[ \t]*\r?\n([\s\S]*?)\r?\n?```/i;

function parseObject(text: string): unknown {
  const start = text.trimStart()[0];
  if (start !== '{' && start !== '[') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The object or list that a model's text is: bare, in a fence, or in a `json` fence among other words (models without
 * structured output like to announce it). Numbers, quoted words and prose are no structure, even where they parse.
 */
export function parseStructuredAnswer(text: string): unknown {
  const trimmed = text.trim();
  const fenced = wholeFence.exec(trimmed)?.[1] ?? jsonFence.exec(trimmed)?.[1];
  return parseObject(fenced ?? trimmed);
}
