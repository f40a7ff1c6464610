import { characters, type PhraseRule, words } from './phrase-rule.ts';
import { returnTimesElsewhere } from './return-times-elsewhere.ts';

/**
 * Times a pause must not name. "Later", "soon" and "for now" say none. What was, as in "the last two hours", is meant to
 * pass; a sentence too many costs one rewriting.
 */
export const returnTimes: Readonly<Record<string, readonly PhraseRule[]>> = {
  any: [
    {
      name: 'clock',
      pattern: words('(?:[01]?\\d|2[0-3])[:.h][0-5]\\d', '\\d{1,2} ?(?:am|pm|a\\.m|p\\.m|uhr|h|heures?|uur)'),
    },
  ],
  en: [
    {
      name: 'day',
      pattern: words(
        'tomorrow',
        'tonight',
        '(?:later )?(?:today|this (?:morning|afternoon|evening|weekend|week))(?= ?(?:$|[,.!]))',
        'in the (?:morning|afternoon|evening)',
        '(?:next|the coming) (?:week|weekend|month|day|days)',
        '(?:on |by |until |till )(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight)',
        '(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|afternoon|evening|night)',
        "(?:by|at|until|till|around) (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'?clock)?(?= ?(?:$|[,.!]))",
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:in|within|after|for|give me) (?:about |around |just |only |maybe )?(?:(?:a|an|one|two|three|four|five|six|ten|fifteen|twenty|thirty|half|few|couple|of|the|next|\\d{1,3}) ){1,4}(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)',
      ),
    },
  ],
  de: [
    {
      name: 'day',
      pattern: words(
        '(?<!(?:guten|goede) )morgen',
        'ubermorgen',
        'heute (?:abend|nacht|nachmittag|mittag)',
        '(?:nachste[nr]?|kommende[nr]?) (?:woche|monat|tage?n?|wochenende)',
        '(?:am|bis|ab) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|wochenende|abend|nachmittag)',
        '(?:um|gegen|ab|bis) (?:\\d{1,2}|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|halb|mittag|mitternacht)',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:in|nach|fur|binnen)(?: etwa| ungefahr| circa| so)? (?:\\p{L}+ |\\d{1,3} ){1,3}(?:sekunden?|minuten?|min|stunden?|stundchen|tage?n?|wochen?|monate?n?)',
      ),
    },
  ],
  fr: [
    {
      name: 'day',
      pattern: words(
        'demain',
        'apres-demain',
        'ce soir',
        'cet(?:te)? (?:apres-midi|aprem|nuit)',
        '(?:la semaine|le mois|le week-end) prochaine?',
        "(?:jusqu'a |d'ici )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:soir|matin|apres-midi|prochain))?",
        '(?:a|vers|avant) (?:\\d{1,2} ?h|midi|minuit)',
      ),
    },
    {
      name: 'span',
      pattern: words(
        "(?:dans|d'ici|pendant|pour|apres) (?:a peu pres |environ )?(?:[\\p{L}']+ |\\d{1,3} ){1,3}(?:secondes?|minutes?|min|heures?|jours?|semaines?|mois)",
      ),
    },
  ],
  es: [
    {
      name: 'day',
      pattern: words(
        'manana',
        'pasado manana',
        'esta (?:noche|tarde)',
        '(?:la|el) (?:proxim[ao]|siguiente) (?:semana|mes|dia)',
        '(?:la semana|el mes) que viene',
        'el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)',
        'a (?:las? (?:\\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|mediodia|medianoche)',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:en|dentro de|por|durante|tras) (?:unos? |unas? |como )?(?:\\p{L}+ |\\d{1,3} ){1,3}(?:segundos?|minut(?:it)?os?|horas?|horitas?|dias?|semanas?|meses)',
      ),
    },
  ],
  it: [
    {
      name: 'day',
      pattern: words(
        'domani',
        'dopodomani',
        'stasera',
        'stanotte',
        'questo pomeriggio',
        '(?:la )?(?:settimana prossima|prossima settimana)|(?:il )?mese prossimo',
        '(?:a |per |entro )?(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)',
        "(?:alle|per le|verso le|dopo le|all')(?: )?(?:\\d{1,2}|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici)",
        'a mezzogiorno|a mezzanotte',
      ),
    },
    {
      name: 'span',
      pattern: words(
        "(?:tra|fra|entro|per|dopo) (?:circa )?(?:un'|[\\p{L}]+ |\\d{1,3} ){1,3}(?:second[oi]|minut(?:in)?[oi]|or[ae]|oretta|giorn[oi]|settiman[ae]|mes[ei])",
      ),
    },
  ],
  nl: [
    {
      name: 'day',
      pattern: words(
        '(?<!(?:guten|goede) )morgen',
        'overmorgen',
        'vanavond',
        'vanmiddag',
        'vannacht',
        '(?:volgende|komende) (?:week|maand|dagen)',
        '(?:op |tot )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)',
        '(?:om|rond|tegen|tot) (?:\\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|half \\p{L}+) ?(?:uur)?(?= ?(?:$|[,.!]|weer|terug))',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:over|binnen|na|voor)(?: ongeveer)? (?:\\p{L}+ |\\d{1,3} ){1,3}(?:seconden?|minuten?|minuutjes?|uur|uurtje|uren|dagen?|weken?|maanden?)',
      ),
    },
  ],
  pt: [
    {
      name: 'day',
      pattern: words(
        'amanha',
        'hoje a (?:noite|tarde)',
        '(?:na )?(?:semana|mes) que vem|proxim[ao] (?:semana|mes)',
        '(?:segunda|terca|quarta|quinta|sexta)-feira|(?:na|ate) (?:segunda|terca|quarta|quinta|sexta)|(?:no |ate )?(?:sabado|domingo)',
        '(?:as|ate as|depois das) (?:\\d{1,2}|uma|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze)',
        '(?:ao )?meio-dia|a meia-noite',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:em|daqui a|dentro de|por|durante) (?:cerca de |uns |umas )?(?:\\p{L}+ |\\d{1,3} ){1,3}(?:segundos?|minut(?:inh)?os?|horas?|horinhas?|dias?|semanas?|mes(?:es)?)',
      ),
    },
  ],
  ja: [
    {
      name: 'day',
      pattern: characters(
        '明日',
        'あした',
        '明後日',
        'あさって',
        '今夜',
        '今晩',
        '夕方',
        '来週',
        '来月',
        '翌日',
        '[月火水木金土日]曜',
        '\\d{1,2}時',
      ),
    },
    {
      name: 'span',
      pattern: characters(
        '(?:\\d{1,3}|[一二三四五六七八九十数]{1,3}) ?(?:分|時間|日|週間|か月|ヶ月)(?:後|ほど|くらい|ぐらい|で|だけ|したら|経ったら|間)',
      ),
    },
  ],
  ...returnTimesElsewhere,
};
