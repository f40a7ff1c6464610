import { foldPlainly } from './fold-text.ts';

/** The digits from zero in the 29 base languages; several words for one stand together. */
const DIGITS: readonly string[] = [
  'zero/oh/nought one two three four five six seven eight nine',
  'null/nul eins/ein zwei/zwo drei vier fünf sechs sieben acht neun',
  'zéro un/une deux trois quatre cinq six sept huit neuf',
  'cero uno dos tres cuatro cinco seis siete ocho nueve',
  'zero uno due tre quattro cinque sei sette otto nove',
  'zero um dois três quatro cinco seis/meia sete oito nove',
  'nul een/één twee drie vier vijf zes zeven acht negen',
  'nul een twee drie vier vyf ses sewe agt nege',
  'nul en/et to tre fire fem seks syv/sju otte/åtte ni',
  'null ein/eitt to tre fire fem seks sju åtte ni',
  'noll ett två tre fyra fem sex sju åtta nio',
  'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän',
  'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
  'nula jedna dva tři čtyři pět šest sedm osm devět',
  'nula jeden dva tri štyri päť šesť sedem osem deväť',
  'nula jedan dva tri četiri pet šest sedam osam devet',
  'nič ena dve tri štiri pet šest sedem osem devet',
  'nulla egy kettő/két három négy öt hat hét nyolc kilenc',
  'zero unu doi trei patru cinci șase șapte opt nouă',
  'нула едно две три четири пет шест седем осем девет',
  'μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά/εφτά οκτώ/οχτώ εννέα/εννιά',
  'nulis vienas du trys keturi penki šeši septyni aštuoni devyni',
  'nulle viens divi trīs četri pieci seši septiņi astoņi deviņi',
  'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
  'אפס אחת/אחד שתיים/שניים שלוש ארבע חמש שש שבע שמונה תשע',
  'náid aon/a_haon dó trí ceathair cúig sé seacht ocht naoi',
  'iqanda kunye kubili kuthathu kune kuhlanu isithupha isikhombisa isishiyagalombili isishiyagalolunye',
];
const KANJI = '〇一二三四五六七八九';
/** A phone number has seven digits at least; words of digits come in such a row for nothing else, but when somebody counts. */
const ROW_MIN = 7;
const KINDS_MIN = 3;

const digitOf = new Map(
  DIGITS.flatMap((line) =>
    line
      .split(' ')
      .flatMap((words, digit) => words.split('/').map((word): [string, number] => [foldPlainly(word), digit])),
  ),
);

/** Whether a number is dictated in words: "oh seven seven, zero zero nine, four". */
export function hasSpelledNumber(text: string): boolean {
  const signs = text.match(/[〇一二三四五六七八九]{7,}/gu) ?? [];
  if (signs.some((row) => isDictated(Array.from(row, (sign) => KANJI.indexOf(sign))))) return true;
  let row: number[] = [];
  let words = 0;
  for (const token of foldPlainly(text).split(/[^\p{L}\p{N}]+/u)) {
    if (token === '') continue;
    const digit = /^\d$/.test(token) ? Number(token) : digitOf.get(token);
    if (digit !== undefined) {
      row.push(digit);
      if (!/^\d$/.test(token)) words += 1;
      continue;
    }
    if (words >= KINDS_MIN && isDictated(row)) return true;
    row = [];
    words = 0;
  }
  return words >= KINDS_MIN && isDictated(row);
}

function isDictated(row: readonly number[]): boolean {
  const isCounting = row.every((digit, index) => index === 0 || Math.abs(digit - row[index - 1]!) === 1);
  return row.length >= ROW_MIN && new Set(row).size >= KINDS_MIN && !isCounting;
}
