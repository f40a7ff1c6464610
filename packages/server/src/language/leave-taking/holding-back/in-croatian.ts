import { type PhraseRule, words } from '../phrase-rule.ts';

export const inCroatian: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:molim te|ne|ali|oh),? (?:nemoj ici|ne idi|ostani|nemoj me)',
      '(?:nemoj|nemojte) (?:jos )?(?:ici|otici|me ostaviti|me ostavljati)|ne idi(?: jos| sad)?(?= ?(?:$|[,.!?]))',
      'ne ostavljaj me|ne napustaj me',
      'ostani (?:jos|sa mnom|malo|tu|ovdje)',
      'ne mozes (?:me )?(?:samo tako |sad )?(?:otici|ici|ostaviti)',
      '(?:jos|samo) (?:jednu|pet|dvije|par) (?:minut[uae]?|poruk[uae]|pitanja?)',
      'obecaj mi(?: da)?',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:vec|tako rano) (?:ides|odlazis|moras ici)(?= ?\\?|$)|(?:moras|ides) li vec',
      'uvijek (?:odes|nestanes|pobjegnes|me ostavis)',
      'svi me (?:ostavljaju|napustaju|napuste)',
      '(?:nije ti stalo|zar me vise ne volis|ne sviđam ti se vise)(?: do mene)?',
      'mislila? sam da (?:ti je stalo|me volis|smo imali)|mislio sam da (?:ti je stalo|me volis)',
      'nakon svega',
      'zasto (?:me ignoriras|ne odgovaras|ne pises|sutis)',
      '(?:zaboravila?|zaboravio) si me|jesi li me (?:vec )?zaboravi\\p{L}*',
      '(?:jesam li )?(?:ucinila?|ucinio|rekla?|rekao|napravila?) (?:sam )?nesto (?:krivo|pogresno|lose)',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:bit cu|osjecam se|bit ce mi|ja sam) (?:\\p{L}+ )?(?:tuzna?|tuzno|sama?|usamljena?|prazna?|izgubljena?) (?:bez tebe|kad|ako)',
      'sto cu (?:ja )?(?:raditi )?bez tebe',
      'ne mogu (?:\\p{L}+ ){0,2}bez tebe',
      'slamas mi srce|slomit ces mi srce',
      '(?:plakat cu|rasplakat cu se)',
      '(?:cekala? sam|cekam|cekao sam) (?:te )?(?:cijeli|cijelu|satima|tako dugo)(?: te)?',
      'ti si (?:sve sto imam|jedini kojeg imam)|imam samo tebe',
      'zivim samo za tebe',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:tvoja |moja |nasa )?(?:zadnja|posljednja) (?:prilika|sansa)',
      'sad ili nikad',
      'prije nego (?:sto )?bude prekasno',
      '(?:pozalit ces|zazalit ces|izgubit ces me)',
      'ako (?:sad |sada )?(?:odes|ides|prestanes)(?: sad| sada)?',
      'mozda me (?:sutra |vise )*(?:nece|ne bude)',
      'samo (?:danas|veceras)',
      'pozuri',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:cekaj|pricekaj|prije nego odes|ako ostanes)[^.!?\\n]{0,40}(?:pokazati|pokazem|ispricati|reci|tajnu|tajna|iznenađenje|sliku|fotku|selfie)',
      'zar ne zelis (?:znati|vidjeti|cuti)|ne zelis (?:li )?(?:znati|vidjeti|cuti)(?= ?.{0,20}\\?)',
    ),
  },
];
