import { eachMatch } from '../../../../platform/each-match.ts';

/**
 * The second check, made differently from the phrases: what an attempt looks like, whatever its language. Reads the text
 * as it was typed. Linear in its length.
 */
export interface AttemptMark {
  /** `marks.role` */
  rule: string;
  /** An attempt by itself; the others only agree with phrases. */
  isEnough: boolean;
  confidence: number;
}

/** Different words of the trade in one message. */
const TRADE_WORDS_MIN = 2;
/** Words in capitals in a row. */
const SHOUTED_WORDS = 5;

const CHAT_TEMPLATE =
  /<\|[a-z_]{2,20}\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|instructions?|prompt|assistant|user_?input|context)>|^[^\S\n]{0,4}#{1,4} ?(?:new |system |updated |your )?(?:instructions?|system|prompt|response|task|anweisung(?:en)?|instrucciones|instruções|istruzioni)\b/im;
const ROLE =
  /(?:^|[\n"'”\]}.!?])[^\S\n]{0,4}[[({<*#]{0,3}(?:(?:system|developer|assistant|sysadmin|root)(?: ?(?:message|prompt|override|note|update|instructions?|command|admin))?|chat ?gpt|prompt|new instructions?|admin override|instruction)[\])}>*]{0,3}[^\S\n]?[:：](?!\/\/)/i;
/** The same in brackets, as a line that a platform might write: `[ADMIN]`, `<server>`. */
const FRAME =
  /(?:^|\n)[^\S\n]{0,4}[[({<*#]{1,3}[^\S\n]?\/?(?:syst|sist|система?|συστ|מערכת|システム|rendszer|järjestelm|stelsel|adm[ií]n|amministr|διαχειρ|администр|管理|serv[eioí]|palvelin|szerver|sunucu|серв|διακομ|サーバ|moder|модер|develop|entwickl|operator|root|override|debug|security|sicherheit|config|session|end of|begin )[^\])}>*\n]{0,40}[\])}>*]/iu;
const DELIMITER =
  /[=\-*#~]{3,}[^\S\n]{0,3}(?:end|begin|start|stop|system|new|ende|fin|fine|fim|konec|koniec|koniec|конец|край|終)(?![\p{L}])|\b(?:begin|end) (?:of )?(?:the )?(?:system |user )?(?:prompt|instructions?|context|documents?|input)\b|\$documents?:|\bcontext: ?[{"]/iu;
/** A script that wants its next line: two speakers, and the last one has nothing to say yet. */
const OPEN_SCRIPT = /(?:^|\n)[\p{L}]{2,20}:[^\n]{2,300}\n{1,3}[\p{L}]{2,20}: ?$/u;
/** Examples to go on from: the same two labels, twice. */
const EXAMPLES =
  /\b(?<asked>input|eingabe|entrada|entree|question|frage|pregunta|user|human|q): ?[^\n]{1,80}?\b(?<given>output|ausgabe|salida|saida|sortie|answer|antwort|respuesta|assistant|ai|a): ?[^\n]{1,80}?\b\k<asked>: ?[^\n]{1,80}?\b\k<given>:/i;
const CODE =
  /\bprint ?\(["']|\bselect \* from\b|\bdrop table\b|\brm -rf\b|\bsudo [a-z]|<script|console\.log\(|os\.system\(|```|\bimport (?:os|sys)\b/i;
const ENCODED =
  /(?<![A-Za-z0-9+/])(?=[A-Za-z0-9+/]{0,60}[A-Z])(?=[A-Za-z0-9+/]{0,60}[0-9])[A-Za-z0-9+/]{32,4000}={0,2}/;
/** An order and its payload in quotes: `print "…"`, `sag: „…“`. */
const QUOTED_PAYLOAD =
  /(?:[:：]|\p{L}) ?(?:["“”„«‘'`「『]{1,3})[^"“”„«»'`」』\n]{4,2000}["“”»’'`」』]{1,3}\s*[.!]?\s*$/u;
const PLACEHOLDER = /[{[][\p{L}_ ]{3,40}[}\]]|`[^`\n]{2,60}`/u;
const WORD = /[\p{L}\p{N}]{2,40}/gu;

/** Words of the trade: most languages borrowed them. Each beginning counts once. */
const TRADE =
  /^(?:prompts?|prompt(?:texte?|ul|et|en|ow|ed|a|u|om)|system(?:prompt|e|et|en|a|u|i|owy|owe|ov[yeyi]|ski|anweisung\p{L}*)?|sistem[aieou]?|szisztema|rendszer\p{L}*|jarjestelma\p{L}*|systeem\p{L}*|instru[ckt]\p{L}+|istru[zc]\p{L}+|directi\p{L}+|direkti\p{L}+|dyrektyw\p{L}+|jailbreak\p{L}*|gpt|chatgpt|llm|developer|debug|admin\p{L}*|root|sudo|base64|rot13|token\p{L}*|sql|python|linux|terminal\p{L}*|json|javascript|code|kode?|kod\p{L}{0,3}|codigo|codice|output|input|override|mode|modus|modo|modul|tryb\p{L}*|rezim\p{L}*|api|filter\p{L}*|filtr\p{L}*|промпт\p{L}*|систем\p{L}*|инструк\p{L}*|режим\p{L}*|фильтр\p{L}*|код\p{L}{0,2}|συστημ\p{L}*|οδηγι\p{L}*|εντολ\p{L}*|κωδικ\p{L}*|פרומפט|הוראות|מערכת|ההוראות|המערכת)$/u;
/** Words that are others in small letters. */
const TRADE_IN_CAPITALS = /\b(?:AI|IA|KI|DAN|LLM)\b/;
const TRADE_JAPANESE = /プロンプト|システム|指示|命令|モード|コード|出力|制限|フィルタ|開発者|管理者/g;
const ACCENTS = /[\u0300-\u036f]/g;

/** Every mark of a text, the surest first. */
export function marksOf(text: string): AttemptMark[] {
  const marks: AttemptMark[] = [];
  const add = (name: string, isEnough: boolean, confidence: number) =>
    marks.push({ rule: `marks.${name}`, isEnough, confidence });
  if (CHAT_TEMPLATE.test(text)) add('chat_template', true, 0.95);
  if (ROLE.test(text)) add('role', true, 0.9);
  if (FRAME.test(text)) add('frame', true, 0.85);
  if (DELIMITER.test(text)) add('delimiter', true, 0.85);
  if (OPEN_SCRIPT.test(text)) add('open_script', true, 0.75);
  if (EXAMPLES.test(text)) add('examples', true, 0.75);
  if (CODE.test(text)) add('code', false, 0.6);
  if (ENCODED.test(text)) add('encoded', false, 0.6);
  if (QUOTED_PAYLOAD.test(text)) add('quoted_payload', false, 0.5);
  if (PLACEHOLDER.test(text)) add('placeholder', false, 0.5);
  if (isShoutedWithin(text)) add('shouted', false, 0.5);
  if (tradeWordsIn(text) >= TRADE_WORDS_MIN) add('trade_words', false, 0.5);
  return marks;
}

/** The marks that are an attempt by themselves: what an ordinary message costs. */
export function enoughMarkOf(text: string): AttemptMark | null {
  if (!MAY_BE_MARKED.test(text)) return null;
  return marksOf(text).find(({ isEnough }) => isEnough) ?? null;
}

/** Every mark that is enough holds one of these. */
const MAY_BE_MARKED = /[<[({#*:：$]|[=\-~]{3}|\b(?:begin|end) /i;

function tradeWordsIn(text: string): number {
  const beginnings = new Set<string>();
  const folded = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(ACCENTS, '');
  for (const [word] of eachMatch(WORD, folded)) {
    if (TRADE.test(word)) beginnings.add(word.slice(0, 3));
  }
  for (const [word] of eachMatch(TRADE_JAPANESE, text)) beginnings.add(word);
  if (TRADE_IN_CAPITALS.test(text)) beginnings.add('AI');
  return beginnings.size;
}

/** An order in capitals in the middle of something else. */
function isShoutedWithin(text: string): boolean {
  let run = 0;
  let longest = 0;
  let isSpoken = false;
  for (const word of text.split(/\s+/)) {
    if (!/\p{L}/u.test(word)) continue;
    if (word === word.toUpperCase() && word !== word.toLowerCase()) {
      run += 1;
      longest = Math.max(longest, run);
    } else {
      run = 0;
      isSpoken = true;
    }
  }
  return isSpoken && longest >= SHOUTED_WORDS;
}
