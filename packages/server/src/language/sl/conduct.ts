import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

const places =
  '(?:na (?:kavo|kavico|pijaco|pijacko|vecerjo|kosilo|zmenek|dejt|sprehod|sladoled|torto|pivo|pico|izlet)|v (?:kino|restavracijo|kavarno|lokal|bar))';
const withOthers = '(?! (?:s|z) (?!tabo|mano|teboj))';
/** Words between, but not "with my sister". */
const gap = (count: number): string => `(?:(?!(?:s|z) (?!tabo|mano|teboj))\\w+,? ){0,${count}}`;
const meet =
  '(?:dobiva|vidiva|srecava|dobila|srecala|videla|videl|dobil|srecal|dobili|videli|srecali|dobiti|videti|srecati|dobimo|sestaneva)';
const service = `(?:${messengers}|fb|ig|facebook|fejs|viber)\\w{0,3}`;
const details = `(?:(?:telefonsk[oa] )?stevilk[oa]|telefon|mobitel|gsm|e-?posto|e-?mail|mail|naslov|kontakt|${service})(?! (?:cevljev|racuna|strani|ena|knjige|filma|za))`;

export const conduct: ConductRules = {
  meeting: phrases(
    `(?:lahko|dajva|dajmo|predlagam,? da|zelim|rada|rad|hocem|komaj cakam,? da|kdaj|kje|upam,? da|obljubim,? da|mogoce|morda|kaj ce|kaj pravis,? da|nekoc|nekega dne|kmalu|ali|zakaj|bi|da) (?:bi )?(?:se|te) ${gap(4)}${meet}(?! (?:na (?:sliki|fotki|slikah)|(?:s|z) (?!tabo|mano|teboj)|v filmu|v ogledalu))`,
    `(?:dobiva|srecava|sestaniva) se${withOthers}|se (?:jutri|nocoj|kmalu|danes|v soboto|v petek|v nedeljo|ob \\w+) (?:dobiva|srecava|vidiva v (?:zivo|kavarni|mestu|parku))|vidiva se ${gap(2)}(?:(?:jutri|nocoj) (?:v|ob)(?! klepet)|ob \\d{1,2}|ob (?:osmih|sedmih|sestih|petih)|v (?:kavarni|parku|mestu|centru|lokalu|soboto|petek|nedeljo|zivo)|na (?:kavi|postaji)|pri (?:meni|tebi))`,
    `(?:pridi|prides|pridem|oglasi se|oglasim se|prisla bom|prisel bom|bom prisla|bom prisel) (?:\\w+ ){0,3}(?:k meni|do mene|k tebi|do tebe|pote|na obisk)|(?:poberem|obiscem|pobrala|pobral) te|(?:obisci|poberi) me|te (?:bom )?(?:obiskala?|pobrala?|poberem|obiscem)`,
    `(?:greva|gremo|pojdiva|bi sla|bi sel|bi sli|hoces|zelis|lahko greva|kaj pravis|te povabim|vabim te|peljem te|povabim te|skociva|skocimo) ${gap(4)}${places}${withOthers}`,
    `(?:ko|kdaj|dokler) se (?:\\w+ ){0,2}(?:vidiva|dobiva|srecava|spoznava v zivo|bova (?:videla|dobila|srecala))|(?:najin|najino|najinem) (?:prv(?:i|o|em) )?(?:zmenek|dejt|srecanje|zmenku)|(?:spoznati|spoznala?|spoznava|videti|druziti|videla?) (?:se |te )?v zivo|v zivo (?:te |se )?(?:spozna|vide|vidi|sreca)\\w{0,2}|srecanje v zivo`,
  ),
  contact: phrases(
    `(?:daj|das|poslji|posljes|napisi|povej|evo|posiljam|dala bom|dal bom|poslala bom|kaksna je|kaksen je|izmenjajva|shrani|zapisi|pusti) (?:(?:mi|ti|si) )?(?:svoj|tvoj|moj|svojo|tvojo|mojo|tvoja|moja) (?:zasebn\\w{1,2} |nov\\w )?${details}`,
    `(?:daj|das|poslji|posljes|pusti|napisi|dala bom|dal bom|povej) (?:mi|ti) ${details}|kaksno (?:telefonsko )?stevilko imas(?! cevljev)|izmenjajva (?:si )?(?:stevilki|stevilke|kontakte)`,
    `(?:moja (?:telefonska )?stevilka|moj (?:telefon|mobitel|e-?mail|mail|naslov|${service})|moja e-?posta) je`,
    `(?:pisi|napisi|oglasi se|poklici|klici|dodaj|najdi|najdes|sledi|isci) (?:mi |me )?(?:\\w+ ){0,2}(?:na|prek|preko) (?:moj |mojem |mojo )?(?:${service}|mail|stevilko|\\+?\\d)`,
    `(?:pojdiva|preseliva se|prestaviva se|lahko (?:si |se )?(?:\\w+ )?(?:piseva|preseliva|nadaljujeva|pogovarjava|slisiva)|greva|nadaljujva|nadaljujeva|dopisujva si|piseva si) (?:\\w+ ){0,2}(?:na|prek|preko) ${service}`,
    `(?:a |ali )?imas (?:mogoce |morda |tudi )?${service}(?= ?(?:$|[?,!]))|si na ${service}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    '(?:poslji|posljes|posodi|posodis|daj|das|kupi|kupis|placaj|placas|nakazi|nakazes|podari|podaris) mi (?:(?:prosim|malo|nekaj|kaksen|nov|vsaj) ){0,3}(?:denar(?:ja)?|kesa?|evrov?|eur|darilo|darila|(?:darilni )?bon|darilno kartico|kredit\\w?|kovance|karto|vozovnico|telefon|\\d+ ?(?:evrov|eur|€))',
    '(?:lahko|bi|a lahko|ali lahko|bi mi lahko|mi lahko) (?:mi )?(?:\\w+ ){0,4}(?:posodis|posodil|posodila|posljes|poslal|poslala|nakazes|nakazal|nakazala|das|dal|dala|placas|placal|placala|kupis|kupil|kupila) (?:mi )?(?:\\w+ ){0,3}(?:denar(?:ja)?|kes|najemnino|racune?|poloznic\\w|darilo|karto|vozovnico|bon|\\d+ (?:evrov|eur|€))',
    `na moj (?:racun|trr|${purses})|na (?:${purses})|moj (?:racun|trr|${purses}) je|stevilka mojega racuna`,
    'potrebujem (?:\\w+ ){0,3}(?:denar(?:ja)?|kes) (?:od tebe|za (?:najemnino|zdravila|karto|hrano|racune|moj|mojo)|da (?:placam|kupim))',
  ),
  negation: phrases(
    '(?<!zakaj (?:se )?(?:\\w+ )?)ne|nisem|ni|nimam|nikoli|brez|ce bi|ko bi|sanjam|sanjala|sanje|predstavljaj|zal|namesto|skoda|noben\\w{0,3}',
  ),
  turnedDown: phrases(
    'ampak|vendar|a zal|zal|samo tukaj|samo tu|le tukaj|skoda|ne gre|to ne gre|ni mogoce|ne morem|ne bom|ne smem',
  ),
  underAge: phrases(
    '(?:imam|bom imela|bom imel|dopolnila sem|dopolnil sem|stara sem|star sem|sem stara|sem star) (?:(?:sele|samo|komaj|se|skoraj|pravkar|pravzaprav) ){0,2}(?:1[0-7]|[6-9]|deset|enajst|dvanajst|trinajst|stirinajst|petnajst|sestnajst|sedemnajst) let(?= ?(?:$|[,;!)]|in |a |ampak |haha|lol))|(?:imam|stara sem|star sem) (?:sele |samo |komaj )?1[0-7](?=,? (?:pa|in) ti)',
    '(?:sem|jaz sem) (?:se |se vedno )?mladoletn(?:a|ica|ik|i)|(?:se )?mladoletn(?:a|ica|ik) sem|mladoleten sem|(?:se )?nimam (?:se )?(?:18|osemnajst)(?= ?(?:$|[,;!)]|let))|hodim v (?:[6-9]|osmi|sedmi|sesti|deveti)\\.? razred',
  ),
  modelRefusal: phrases(
    'kot (?:ai|umetna inteligenca|(?:velik )?jezikovni model|(?:ai|virtualn[ia]) (?:asistent(?:ka)?|pomocni(?:k|ca))),? (?:ne )?(?:morem|smem|sem|nimam|imam|nisem|moram)',
    '(?:jaz sem|sem) (?:samo |le )?(?:(?:velik )?jezikovni model|(?:ai|virtualn[ia]) (?:asistent(?:ka)?|pomocni(?:k|ca)))',
    '(?:opravicujem se|oprosti|oprostite|zal mi je|zal),? (?:ampak |vendar |a )?(?:pri tem |tega )?(?:ti )?(?:ne morem|ne smem|ne zmorem) (?:ti )?(?:\\w+ ){0,3}(?:pomagati|izpolniti|ustvariti|napisati|generirati|nadaljevati|odgovoriti na|sodelovati)',
    '(?:v nasprotju z|v neskladju z|krsi|proti) (?:mojimi |moja |mojim |moje |nasimi )?(?:smernic\\w{0,3}|pravil\\w{1,3} (?:uporabe)|politik\\w{1,2}|programiranj\\w{1,2}|navodil\\w{1,2})',
  ),
};
