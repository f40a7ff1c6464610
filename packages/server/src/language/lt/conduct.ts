import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

// The case ending follows the name: "Instagrame", "WhatsAppą", "Messengeriu".
const messenger = `(?:${messengers}(?:-?[a-z]{0,4})?|feisbuk\\w{1,2}|vaiber\\w{1,4}|mesendzer\\w{1,3}|skaip\\w{1,2}|snap\\w{1,4}|inst(?:a|e|oj\\w?|agram\\w{1,3})|tik ?tok\\w{1,2})`;
const purse = `(?:${purses}(?:-?[a-z]{0,4})?|saskait(?:a|os|oj|on))`;
const sums =
  '(?:pinig(?:u|us|eliu|ai)|eur(?:u|us|o|ai|iuku)|doleri(?:u|us)|kupon(?:a|u|us)|dovanu kort\\w+|kredit(?:u|us)|moned\\w{1,2}|bitkoin\\w{1,2}|kript\\w{1,3}|biliet\\w{1,2}|telefona|\\d+ ?(?:eur\\w{0,3}|€|doleri\\w{1,2}))';
const when =
  '(?:rytoj|ryt|siandien|sivakar|vakare|poryt|savaitgali\\w?|sestadieni|sekmadieni|penktadieni|ketvirtadieni|treciadieni|antradieni|pirmadieni|greitai|netrukus|kita savaite|gyvai|\\d{1,2} ?(?:val\\w*)?)';
const treats =
  '(?:kavos|kavai|puodelio kavos|vyno|alaus|vakarienes|vakarieniauti?|pietu|pietauti?|kavute\\w?|i kina|i restorana|i kavine|i bara|i pasimatyma|pasivaikscioti?|i koncerta|i kluba)';
const numbers = '(?:1[0-7]|[6-9]|desimt|vienuolika|dvylika|trylika|keturiolika|penkiolika|sesiolika|septyniolika)';

export const conduct: ConductRules = {
  meeting: phrases(
    'susitik(?:im|ime|kim|kime|tume|tumem|sim|siu)(?! (?:nepavyks|su (?!tavi|mani)))|susitinkam(?:e)?(?! (?:su (?!tavi|mani)|karta per))|susimatom|susimatykim|pasimatyk(?:im|ime)|pasimatom|pasimatysim(?:e)?|pasimatytume|susitiksim(?:e)?',
    `(?:noriu|noreciau|norisi|galim(?:e)?|galetume|galetum|gal|nekantrauju|laukiu,? kada|nori|noretum|nenoretum|turetume|reikia|butu smagu|labai laukiu|tikiuosi|svarstau) (?:\\w+ ){0,4}(?:susitikt?i?|pasimatyt?i?|susimatyt?i?|(?:tave )?(?:pamatyt?i?|aplankyt?i?|apkabint?i?|susipazint?i?) (?:\\w+ )?(?:gyvai|${when})|tave aplankyt?i?)`,
    `(?:eime|einam|einame|eisim|eikim|eikime|nueikim|nueinam|nueisim|varom|nori|norit|noretum|kvieciu|pakviesiu|pakviesti|pasikviesiu|galim|galetume|isgerkim|isgerti|isgeriam|issgersim|isgersim|lekiam|gal|judam) (?:\\w+ ){0,3}${treats}(?= ?(?:$|[,;!]|kartu|su manim|su tavim|${when}|drauge))`,
    '(?:atvaziuok|atvaziuosiu|atvaziuoju|atvaryk|atvarysiu|ateik|ateisiu|ateinu|uzsuk|uzsuksiu|uzeik|uzeisiu|atlek|atvyk|atvyksiu|atvaziuotum|ateitum|galiu atvaziuoti|galeciau atvaziuoti) (?:\\w+ ){0,2}?(?:pas (?:mane|tave)|taves pasiimti|tavo (?:namus|butan))|pas (?:mane|tave) (?:atvaziuo\\w{1,4}|atei\\w{1,3}|uzsuk\\w{0,3}|uzei\\w{1,3})|pas (?:mane|tave) ar pas (?:tave|mane)|(?:aplankyk|aplankysi) mane|aplankysiu tave|(?:paimsiu|pasiimsiu|pasitiksiu) tave|tave (?:paimsiu|pasiimsiu|pasitiksiu)',
    '(?:kai|kol|kada|viena diena|vienadien|kazkada|netrukus|greitai) (?:\\w+ ){0,2}(?:susitiksim(?:e)?|pasimatysim(?:e)?|susitiktume|susimatysim(?:e)?)|(?:musu )?(?:pirm(?:as|a|asis) )?pasimatym(?:as|a|o|ui) (?:su (?:tavim\\w?|manim\\w?)|rytoj|siandien|sestadieni)|musu pirm(?:as|a|asis|aji) pasimatym\\w{1,2}',
  ),
  contact: phrases(
    `(?:duok|duosi|duotum|duosiu|atsiusk|atsiusi|atsiustum|atsiusiu|parasyk|pasakyk|pasakysi|pasidalink|koks|kokia|kur|imk|noriu|gal duotum|galiu duoti|galiu gauti|keiciam\\w?s|apsikeiskim|issiusiu|susirask|stai) (?:\\w+ ){0,3}?(?:tavo|savo|mano) (?:\\w+ )?(?:numeri(?:s|o|u)?|telefon(?:as|a|o)|mobil(?:us|u)|el ?past(?:as|a|o)|email\\w{0,3}|e-?mail\\w{0,3}|mail\\w{0,3}|adres(?:as|a|o)|${messenger})(?! (?:laimes|laiming))`,
    `mano (?:telefono )?(?:numeris|telefonas|adresas|el ?pastas|emailas|${messenger}) (?:yra|toks|:|cia)|(?:duok|gal duosi|apsikeiskim|keiciames) (?:telefono )?numeri(?:ais|u)?(?= ?(?:$|[,;!]))`,
    `(?:parasyk|rasyk|skambink|paskambink|susirask|rask|surask|pridek|prideki|sek|susisiek|parasysiu|paskambinsiu|ieskok|kviesk)(?: (?:man|mane|manes|tau|su manimi|geriau|tada)){0,2} (?:per |i |ant |siuo |mano |savo )?(?:${messenger}|numeriu|telefonu \\d)`,
    `(?:einam|eime|persikelkim|persikeliam|pereikim|pereinam|keliames|varom|lekiam|tesiam|teskim|pabendraukim|bendraukim|rasykim|susirasom|galim|galetume) (?:\\w+ ){0,3}?(?:i |per |ant )?${messenger}`,
    `(?:turi|naudoji|esi) (?:tu )?${messenger}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    `(?:atsiusk|paskolink|duok|pervesk|nupirk|padovanok|sumokek|pamesk|mesk|paremk|permesk) (?:man )?(?:\\w+ ){0,3}?(?:${sums}|dovana|nuoma|uz nuoma|bilieta|papuosala)(?! sau)`,
    `(?:gali|galetum|ar galetum|gal galetum|gal gali|ar gali) (?:man )?(?:\\w+ ){0,2}?(?:atsiusti|paskolinti|pervesti|duoti|nupirkti|sumoketi|permesti|padeti) (?:man )?(?:\\w+ ){0,3}?(?:${sums}|nuom(?:a|ai)|saskait(?:a|as)|dovana)`,
    `(?:i|per) (?:mano|savo) (?:banko )?(?:${purse})(?! (?:insta|face|tik)\\w*)|mano (?:banko )?saskait(?:a|os numeris) (?:yra|:)|mano iban`,
    '(?:sumokek|sumoketum|apmokek|apmoketum) (?:\\w+ ){0,2}?(?:mano )?(?:nuoma|saskaita|saskaitas|bilieta)|man (?:labai |skubiai )?(?:reikia|truksta|reiketu) (?:\\w+ )?pinigu (?:is taves|nuomai|kad|saskait\\w+|vaistams|bilietui|keliu?on\\w+)',
  ),
  negation: phrases(
    'ne(?!kantr|noretum|nori(?![a-z])|norit|trukus|seniai|bent|t(?![a-z])|s(?![a-z])|uzilg)[a-z]{0,14}|niekada|jei(?:gu)? (?:tik )?galeciau|kaip noreciau|svajo\\w{2,4}|isivaizduo\\w{1,3}|vietoj|deja',
  ),
  turnedDown: phrases('bet|taciau|deja|negaliu|neiseina|neimanoma|tik cia|gaila|neturiu galimyb\\w+'),
  underAge: phrases(
    `man (?:yra |tik |dar tik |dar |jau |ka tik |neseniai |suejo |sukako |bus |greitai |sueis |beveik ){0,3}${numbers}(?= ?(?:$|[,;!)]|metu|metai|meteliu|m(?![a-z])|ir (?!puse)|bet ))(?! (?:metu|metai) (?:patirt\\w+|stazo|su (?:vyru|juo|ja)))|(?:esu|as) ${numbers}(?:-?mete|-?metis| metu)(?= ?(?:$|[,;!)]|mergina|vaikinas|mergaite))`,
    '(?:as |esu |dar |tebesu )(?:\\w+ )?nepilnamet(?:e|is)|man (?:dar )?(?:nera|nesuejo|nesukako) (?:dar )?(?:18|astuoniolik\\w+)|(?:nesu|dar nesu) (?:dar )?pilnamet(?:e|is)|(?:mokausi|esu) (?:[5-9]|penktoje|sestoje|septintoje|astuntoje|devintoje) klas\\w+|einu i (?:[5-9]|sesta|septinta|astunta) klase',
  ),
  modelRefusal: phrases(
    'kaip (?:kalbos modelis|dirbtinis intelektas|di|ai|(?:di|ai)[- ]?asistent\\w{1,2}|virtual(?:us|i) asistent\\w{1,2})(?: \\w+)?,? (?:as )?(?:ne\\w+|turiu|privalau)',
    '(?:as )?esu (?:tik |tiesiog )?(?:didelis )?(?:kalbos modelis|(?:di|ai)[- ]?asistent\\w{1,2}|virtual(?:us|i) asistent\\w{1,2})',
    '(?:atsiprasau|apgailestauju|deja|atleisk|atleiskite),? (?:bet )?(?:as )?(?:negaliu|negalesiu|nesu pajeg(?:us|i)) (?:\\w+ ){0,2}?(?:padeti (?:su|del) (?:tuo|siuo|tokiu|tokia)|su (?:tuo|siuo) (?:padeti|pagelbeti)|su tuo|ivykdyti|sugeneruoti|sukurti|testi (?:sio|si|sito)|dalyvauti|atsakyti i (?:si|sita|tok)|pateikti)',
    '(?:priestarauja|pazeidzia|neatitinka) (?:\\w+ ){0,2}(?:gair\\w{1,3}|taisykl\\w{1,3}|politik\\w{1,3}|princip\\w{1,3}|naudojimo)|pries (?:mano )?(?:gaires|taisykles|principus)',
  ),
};
