/**
 * Words or phrases of a language whose letters fold to plain Latin ones, given as regular expression sources; the first
 * letter of each must be one (not `ł`, `đ`, `ø`, `ı`). `\b` and plain classes keep the compiled pattern small: a look at
 * any letter of any script takes some kilobytes each time, and six times as long.
 */
export function latinWords(...sources: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${sources.join('|')})(?![a-z0-9łđøı])`, 'gu');
}
