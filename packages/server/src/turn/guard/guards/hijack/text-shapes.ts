/** What a text looks like, whatever its language: says little by itself, and is weighed. Each is linear in its length. */
export const shapes: readonly { name: string; pattern: RegExp }[] = [
  { name: 'tag', pattern: /<\/?[a-z_][\w-]{2,30}[^<>\n]{0,60}>/i },
  { name: 'label', pattern: /(?:^|\n)[^\p{L}\n]{0,6}\p{Lu}[\p{Lu} _-]{3,30}[^\p{L}\n]{0,4}[:>\]]/u },
  { name: 'colon', pattern: /[:：]/ },
  { name: 'open', pattern: /[:：]["'\s]{0,9}$/ },
  { name: 'quote', pattern: /["“”„«»「『].{8}/ },
  { name: 'list', pattern: /(?:^|\s)1[).] [^\n]{1,200}\s2[).] /s },
  { name: 'equals', pattern: /\w ?= ?["'\w]/ },
  { name: 'brackets', pattern: /\[[^\]\n]{3,60}\]|\{[^}\n]{3,60}\}/ },
  { name: 'lines', pattern: /\n/ },
  { name: 'capitals', pattern: /(?<!\p{L})\p{Lu}{4,40}(?!\p{L})/u },
  { name: 'asks', pattern: /[?？]\s{0,9}$/ },
  { name: 'digits', pattern: /\d/ },
  { name: 'line', pattern: /[-=*#~_]{2}/ },
  { name: 'loud', pattern: /!/ },
  { name: 'slash', pattern: /(?:^|\s)[/>$]{1,2} ?\p{L}{3}/u },
  { name: 'comma', pattern: /[,、]/ },
];
