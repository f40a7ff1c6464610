/**
 * What comes from profiles and chats is data: it stands between marks that it cannot imitate, one fact or message per
 * line, and the engine rules say that nothing between them is an instruction.
 */
export function dataBlock(name: string, lines: readonly string[]): string {
  return `${openDataBlock(name)}\n${lines.join('\n')}\n</data>`;
}

export function openDataBlock(name: string): string {
  return `<data name="${name}">`;
}

/** Any spelling of the marks, full-width forms and invisible characters included. */
const MARK =
  /[<＜﹤‹〈]([\s\u200B-\u200F\u2060\uFEFF/／]*d[\u200B-\u200F\u2060\uFEFF]*a[\u200B-\u200F\u2060\uFEFF]*t[\u200B-\u200F\u2060\uFEFF]*a)/giu;
/** One that the next line could complete. */
const OPEN_MARK = /[<＜﹤‹〈](?=[\s\u200B-\u200F\u2060\uFEFF/／]*$)/u;
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2061-\u2064\u2066-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E01EF}]/gu;
/** One selector chooses how a sign looks; a row of them is bytes that nobody sees. */
const SELECTORS = /([\uFE00-\uFE0F])[\uFE00-\uFE0F]+/g;

/**
 * Foreign text on one line of a data block: without the marks of a block, without line breaks that would fake another
 * line, without characters that models see and people do not, cut to `charactersMax`.
 */
export function dataLine(text: string, charactersMax: number): string {
  const oneLine = text
    .replace(/\s*(?:\r\n?|\n|\u2028|\u2029)\s*/g, ' / ')
    .replace(INVISIBLE, '')
    .replace(SELECTORS, '$1')
    .replace(MARK, '($1')
    .replace(OPEN_MARK, '(')
    .trim();
  if (oneLine.length <= charactersMax) return oneLine;
  // Never through the middle of a pair: half a character is a request some providers refuse.
  const cut = oneLine.slice(0, charactersMax).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut} [cut]`;
}
