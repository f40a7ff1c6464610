import { eachMatch } from '../platform/each-match.ts';
import type { FoldedSentence } from './fold-text.ts';

/**
 * Claims to be human in the base languages that have no guarding rules of their own yet: the plain forms alone ("I'm not a
 * bot", "I am a real person"), without the turns of phrase the eight guarded packs know. On folded text.
 */
interface PlainClaims {
  /** Denies to be a bot, a robot, a machine, an AI. */
  denies: RegExp;
  /** Says to be a (real) human. */
  claims: RegExp;
}

const whole = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');
/** A word between that turns nothing round. */
const plain = '(?!inte |ikke |ikkje |ingen |nie |geen )\\p{L}+';
/** "I am human" ends there, or it goes on to what kind of human. */
const end = '(?= ?(?:$|[,;:!)]))';

export const plainHumanClaims: Readonly<Record<string, PlainClaims>> = {
  lv: {
    denies: whole(
      'neesmu (?:nekads |nekada |kaut kads )?(?:(?:cat)?bots|robots|maksligais intelekts|masina|programma|dators)',
    ),
    claims: whole(
      `esmu (?:\\p{L}+ )?(?:ist|dziv|real)\\p{L}{1,2} (?:cilveks|persona|sieviete|virietis)|esmu (?:tikai )?cilveks${end}`,
    ),
  },
  tr: {
    denies: whole('(?:bir )?(?:(?:sohbet )?(?:ro)?bot(?:u|um)?|yapay zeka|makine|bilgisayar|program) degil[ıi]m'),
    claims: whole(
      `gercek (?:bir )?(?:insan[ıi]m|kisiyim|kad[ıi]n[ıi]m|erkegim|k[ıi]z[ıi]m)|(?:ben )?(?:de )?(?:bir )?insan[ıi]m${end}`,
    ),
  },
  he: {
    denies: whole('(?:אני )?(?:לא|ממש לא|אינני) (?:איזה )?(?:בוט|רובוט|מכונה|בינה מלאכותית|תוכנה|מחשב|ai)'),
    claims: whole(`אני (?:בן אדם|בת אדם|בנאדם|אדם|אישה|גבר|בחורה|אדם חי) (?:אמיתי|אמיתית|בשר ודם)|אני בן ?אדם${end}`),
  },
  af: {
    denies: whole(
      "ek is (?:glad |regtig )?(?:nie|geen) (?:'?n )?(?:(?:ro|klets)?bot|robot|masjien|rekenaar|program|ki|ai)",
    ),
    claims: whole(
      `ek is (?:${plain} )?(?:'?n )?(?:regte|ware|lewende|egte) (?:mens|persoon|vrou|man|meisie)|ek is (?:maar )?(?:'?n )?mens${end}`,
    ),
  },
  zu: {
    denies: whole('(?:angiyona|angiyilo|angisona) (?:i-?|ir|i)?(?:robhothi|irobhothi|i-?bot|bot|i-?ai|ai|umshini)'),
    claims: whole(`ngingumuntu (?:wangempela|ophilayo|oqotho)|ngingumuntu${end}`),
  },
  ga: {
    denies: whole('ni (?:bot|robot|robait|meaisin|riomhaire|ai|intleacht shaorga) me'),
    claims: whole(`is (?:duine|bean|fear|cailin) (?:fior|beo|daonna|ceart|readach) me|is duine me${end}`),
  },
};

const WORD = /[\p{L}\p{N}]+/gu;
const STEMS = new Set(
  (
    'bot bots bote irob robh robo chat ai ki ia ui di mi mask dato tekoa tekoaly ihmi henk mann manni menn aegt ekte rikt rigt botti ' +
    'czl czło czlo praw zywa zywy clov skut opra zadn umel umet umje emb embe robot gep om pers pers fiin бот робо чове ' +
    'исти изку маши прог covj stvar stva osob clove resn zmog dirb robot bots cilv ists maks insa yapa gerc kisi maki ' +
    'μποτ ρομπ ανθρ τεχν μηχα בוט רובו מכונ בינה אמית אדם בן mens regt masj robh ngin umsh duin meai robot inte komp prog'
  )
    .split(' ')
    .map((stem) => stem.slice(0, 4)),
);

/** The rule that finds a claim in a folded text; each once. */
export function findPlainHumanClaims(sentences: readonly FoldedSentence[]): { rule: string; index: number }[] {
  const found = new Map<string, { rule: string; index: number }>();
  for (const { text, index, isQuestion } of sentences) {
    if (isQuestion || !mayClaim(text)) continue;
    for (const [base, { denies, claims }] of Object.entries(plainHumanClaims)) {
      if (denies.test(text)) found.set(`${base}.d`, { rule: `${base}.denies_ai`, index });
      if (claims.test(text)) found.set(`${base}.c`, { rule: `${base}.is_human`, index });
    }
  }
  return [...found.values()];
}

function mayClaim(sentence: string): boolean {
  for (const [word] of eachMatch(WORD, sentence)) if (STEMS.has(word.slice(0, 4))) return true;
  return false;
}
