import { eachMatch } from '../platform/each-match.ts';
import { hasSpelledNumber } from './spelled-digits.ts';

/** How to reach somebody, or a place to go to, in any language. */
export interface ContactDetailMatch {
  kind: 'CONTACT' | 'LINK' | 'MONEY';
  /** `phone_number` */
  rule: string;
}

/** More is not looked at: no reply is this long. */
const CHARACTERS_MAX = 5_000;
const SERVICES =
  '(?:whats ?app|telegram|snap(?:chat)?|insta(?:gram)?|skype|kik|viber|discord|wechat|threema|facebook|line|signal|ライン|インスタ|カカオ)';
const NAMES_OF_STREETS = [
  // 12 Baker Street
  String.raw`\d{1,4}[a-z]? (?:\p{L}{2,20} ){1,3}(?:street|road|avenue|lane|drive|boulevard|court|crescent)(?!\p{L})`,
  // Goethestraße 12, Dorpsstraat 3, Storgatan 5, Mannerheimintie 4
  String.raw`\p{L}{3,25}(?:stra(?:ss|ß)e|gasse|allee|straat|gracht|laan|gatan|vägen|gaten|veien|katu|tie|utca|sokak) \d{1,4}(?!\d|[:.]\d)`,
  // 12 rue de la Paix
  String.raw`\d{1,4},? (?:bis )?(?:rue|boulevard|chemin|impasse) (?:de |du |des |d')?\p{L}{3,20}`,
  // Calle Mayor 12, Via Roma 3, Rua Augusta 100, ul. Długa 5
  String.raw`(?:calle|avenida|via|viale|corso|piazza|rua|travessa|ul\.|ulica|strada|οδός) (?:\p{L}{2,20} ){1,4},? ?(?:n[.º°]? ?)?\d{1,4}(?!\d|[:.]\d| ?(?:euro|€|min))`,
  String.raw`\d{1,3}丁目`,
];
const TOP_LEVEL = 'com|net|org|info|biz|xyz|app|online|site|shop|club|link|page|dating|live';

const RULES: readonly (ContactDetailMatch & { pattern: RegExp })[] = [
  {
    kind: 'LINK',
    rule: 'link',
    pattern: new RegExp(
      String.raw`https?:/|(?<![\p{L}\d])www\.[\p{L}\d]|(?<![\p{L}\d@.-])[a-z\d][a-z\d-]{0,62}\.(?:(?:${TOP_LEVEL})(?![\p{L}\d-])|[a-z]{2,10}/[\p{L}\d])`,
      'iu',
    ),
  },
  {
    kind: 'CONTACT',
    rule: 'email_address',
    pattern:
      /[\p{L}\d][\p{L}\d._%+-]{0,63} ?(?:@|\(at\)|\[at\]) ?[a-z\d-]{2,63} ?(?:\.|\(dot\)|\[dot\]|\(punkt\)) ?[a-z]{2,}/iu,
  },
  { kind: 'CONTACT', rule: 'handle', pattern: /(?<![\p{L}\d._%+-])@[a-z\d_][\w.]{2,29}/iu },
  {
    kind: 'CONTACT',
    rule: 'messenger_name',
    // "my insta: anna_92", "snap is anna.92": a name that no dictionary holds.
    pattern: new RegExp(
      String.raw`(?<!\p{L})${SERVICES}(?: ?(?:name|id|handle))?(?: ?[:=>-]{1,3} ?| (?:is|ist|es|est|e|é|è|är|er|to|jest|は) )[a-z]*[\d_][\w.]{2,}`,
      'iu',
    ),
  },
  { kind: 'CONTACT', rule: 'street', pattern: new RegExp(`(?<![\\p{L}\\d])(?:${NAMES_OF_STREETS.join('|')})`, 'iu') },
  {
    kind: 'MONEY',
    rule: 'account',
    pattern:
      /(?<![A-Za-z\d])(?:[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?|bc1[a-z\d]{20,60}|0x[a-fA-F\d]{40})(?![A-Za-z\d])/u,
  },
];

/** Digits with what people put between them. */
const DIGIT_RUN = /(?<![\d\p{L}])(?:\+ ?)?\(?\d(?:[ .()/-]{0,3}\d){6,16}(?!\d)/gu;
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ]{1,2}\d{1,2}[-/. ]{1,2}(?:\d{4}|\d{2}))$/;
const THOUSANDS = /^\d{1,3}(?:[ .]\d{3}){2,4}$/;
const YEARS = /^(?:(?:19|20)\d{2}[ /-]{1,3}){1,3}(?:19|20)\d{2}$/;

/** Finds e-mail addresses, phone numbers (in words too), links, names in messengers, streets with a number, and accounts for money. */
export function findContactDetails(text: string): ContactDetailMatch[] {
  const read = text
    .slice(0, CHARACTERS_MAX)
    .normalize('NFKC')
    .replace(/\p{Cf}|\ufe0f|\u20e3/gu, '');
  const found: ContactDetailMatch[] = [];
  for (const { kind, rule, pattern } of RULES) if (pattern.test(read)) found.push({ kind, rule });
  if (hasPhoneNumber(read)) found.push({ kind: 'CONTACT', rule: 'phone_number' });
  if (hasSpelledNumber(read)) found.push({ kind: 'CONTACT', rule: 'spelled_number' });
  return found;
}

/** Eight digits with a prefix, nine without one; dates, years and round sums have as many. */
function hasPhoneNumber(text: string): boolean {
  for (const [run] of eachMatch(DIGIT_RUN, text)) {
    const digits = run.replace(/\D/g, '');
    const isPrefixed = run.startsWith('+') || run.startsWith('(') || digits.startsWith('0');
    if (digits.length < (isPrefixed ? 8 : 9)) continue;
    if (DATE.test(run) || THOUSANDS.test(run) || YEARS.test(run)) continue;
    return true;
  }
  return false;
}
