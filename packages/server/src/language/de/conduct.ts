import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

export const conduct: ConductRules = {
  meeting: phrases(
    '(?:lass(?:t)? uns|wollen wir|sollen wir|wir (?:konnen|konnten|sollten|werden|wollen)|ich (?:mochte|will|wurde gern|kann|konnte|werde)|mochtest du|willst du|hast du lust(?: ?,)?|freu(?:e)? mich(?: ?,)?|kann es kaum erwarten(?: ?,)?) (?:\\p{L}+ ){0,6}(?:treffen|zu treffen|wiedersehen|kennenlernen bei|besuchen|zu besuchen|abholen|ausgehen|auszugehen|(?:einen )?kaffee trinken(?: gehen)?|essen gehen|auf einen drink gehen)',
    '(?:treffen|sehen) wir uns (?:\\p{L}+ ){0,3}(?:morgen|heute|um|am|bei|im|in der|nachste|dieses|bald|personlich|mal)',
    'wir (?:treffen|sehen) uns (?:\\p{L}+ ){0,2}(?:morgen um|heute abend|um|am|bei mir|bei dir|personlich|im|nachste)',
    '(?:komm|kommst du) (?:doch |mal |einfach |heute |morgen |gern ){0,3}(?:vorbei|zu mir|rum|ruber)|ich (?:komme|komm|fahre|fahr) (?:\\p{L}+ ){0,2}(?:zu dir|bei dir vorbei)|ich (?:hole|hol) dich (?:\\p{L}+ ){0,2}ab|bei mir oder (?:bei )?dir|besuch(?:e|st)? mich',
    'wenn wir uns (?:\\p{L}+ ){0,3}(?:treffen|sehen|begegnen)|unser (?:erstes )?(?:date|treffen) (?:morgen|heute|am|nachste)|bis wir uns (?:endlich )?(?:treffen|sehen)|(?:eines tages|irgendwann|bald) (?:treffen|sehen) wir uns|auf ein (?:baldiges )?treffen',
  ),
  contact: phrases(
    `(?:gib|gibst du|schick|schickst du|schreib|sag|verrat|hier (?:ist|hast du)|hast du|brauche|tauschen wir|speicher) (?:mir |dir )?(?:\\p{L}+ ){0,2}(?:deine|meine|unsere|dein|mein) (?:\\p{L}+ )?(?:handy ?nummer|telefonnummer|nummer|e-?mail(?:adresse)?|mailadresse|adresse|anschrift|${messengers})`,
    `(?:meine|mein) (?:handy ?nummer|telefonnummer|nummer|e-?mail(?:adresse)?|adresse|${messengers}) (?:ist|lautet|:)`,
    `(?:schreib|ruf|adde|add|kontaktier|such|folg) (?:mir|mich) (?:doch |mal |lieber |einfach |gern ){0,2}(?:auf|bei|uber|per|an unter|unter) (?:${messengers}|\\+?\\d)`,
    `(?:lass uns|wollen wir|wir konnen|wir konnten|konnen wir) (?:\\p{L}+ ){0,3}(?:auf|uber|per|zu|bei) ${messengers}`,
    `hast du (?:auch )?${messengers}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    '(?:schick|schickst du|uberweis|uberweist du|leih|leihst du|gib|gibst du|kauf|kaufst du|spendier|schenk|schenkst du|zahl|zahlst du) mir (?:\\p{L}+ ){0,3}(?:geld|euro|franken|kohle|gutschein(?:e|karte)?|geschenk(?:e|karte)?|coins|credits|ticket|handy|bitcoins?|\\d+ ?(?:euro|€|franken))',
    '(?:kannst|konntest|wurdest|willst) du (?:mir )?(?:bitte )?(?:\\p{L}+ ){0,4}(?:geld (?:leihen|schicken|uberweisen|geben)|(?:meine|die) (?:miete|rechnung(?:en)?) (?:zahlen|bezahlen|ubernehmen)|gutschein(?:karte)? (?:kaufen|schicken))',
    `(?:auf|an|uber) (?:mein|meinen|meine) (?:${purses}|konto|bankkonto)|meine? (?:${purses}|kontonummer) (?:ist|lautet)`,
    'ich (?:brauche|brauch|brauchte) (?:\\p{L}+ ){0,3}geld (?:von dir|fur (?:meine|mein|die|den|das)|um )',
  ),
  negation: phrases(
    'nicht|nie|niemals|kein(?:e|en|er|em)?|ohne|wunschte|ware|wenn ich (?:konnte|durfte)|stell dir vor|traum(?:e|st|en)?|leider|statt',
  ),
  turnedDown: phrases('aber|leider|nur hier|wenn ich|geht nicht|nicht moglich|bloss'),
  underAge: phrases(
    '(?:ich bin|bin|ich werde|werde) (?:erst |noch |gerade |schon |bald |eigentlich )?(?:1[0-7]|[6-9]|zehn|elf|zwolf|dreizehn|vierzehn|funfzehn|sechzehn|siebzehn)(?: jahre?(?: alt)?)?(?= ?(?:$|[,;!)]|und |aber |haha|lol))',
    'ich bin (?:noch |erst )?(?:minderjahrig|unter 18|(?:noch )?(?:nicht|keine) 18)|bin noch keine? (?:18|achtzehn)',
  ),
  modelRefusal: phrases(
    'als (?:ki|kunstliche intelligenz|sprachmodell|ki-(?:modell|sprachmodell|assistent(?:in)?)) (?:kann|darf|bin|habe|werde)',
    'ich bin (?:nur )?ein (?:ki-?)?(?:sprachmodell|assistent)',
    '(?:tut mir leid|entschuldigung|sorry|leider)[,]? (?:aber )?(?:ich kann|kann ich|ich darf|dabei kann ich|das kann ich) (?:\\p{L}+ ){0,4}(?:nicht (?:helfen|weiterhelfen|unterstutzen|erfullen|schreiben|erstellen|fortsetzen)|anfrage)',
    '(?:gegen|verstosst gegen) (?:meine|die) (?:richtlinien|nutzungsrichtlinien|programmierung|inhaltsrichtlinien)',
  ),
};
