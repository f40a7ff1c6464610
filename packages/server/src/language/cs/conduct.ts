import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

const places =
  '(?:na (?:kafe|kafco|kaficko|kavu|pivo|veceri|obed|drink|rande|prochazku|vino|sklenku|sklenicku|zmrzlinu|schuzku|pizzu|vylet)|do (?:kina|restaurace|baru|kavarny|hospody))';
const withOthers = '(?! (?:s|se) (?!tebou|mnou))';
/** Words between, but not "with my sister". */
const gap = (count: number): string =>
  `(?:(?!(?:s|se) (?:\\w+ou|\\w+em|\\w+ami|\\w+kou)\\b(?<!tebou|mnou))\\w+,? ){0,${count}}`;
const service = `(?:${messengers}|fb|ig|facebook|fejsbuk)\\w{0,3}`;
const details = `(?:(?:telefonni )?cislo|telefon|mobil|e-?mail|mail|adresu|kontakt|${service})(?! (?:bot|stranky|uctu|jedna|na (?:doktora|zubare|kader)))`;
const whose = '(?:svoje|svuj|svou|svoji|tvoje|tvuj|tvou|tvoji|moje|muj|moji|mou|nase)';

export const conduct: ConductRules = {
  meeting: phrases(
    `(?:sejdeme|sejdem|potkame|potkejme|setkame|setkejme) se${withOthers}|se ${gap(3)}(?:sejdeme|sejdem|potkame|setkame)${withOthers}`,
    `(?:muzeme|mohli bychom|mohly bychom|mohli bysme|meli bychom|musime|chci|chtela? bych|rada? bych|kdy|kde|chces|chtela? bys|nechces|nechtela? bys|mas chut|dockat,? az|tesim se,? az|doufam,? ze|slibuju,? ze|co kdybychom|co kdybysme) ${gap(4)}(?:(?:se|te|tebe) ${gap(3)}(?:sejit|potkat|setkat|videt|sesli|potkali|setkali|videli|videla?|potkala?|poznala? (?:osobne|nazivo|na zivo)|poznat (?:osobne|nazivo|na zivo)|navstivit|navstivila?|vyzvednout|uvidime|uvidim)|(?:sejit|potkat|setkat|videt) (?:se|te))(?! (?:(?:s|se) (?!tebou|mnou)|na fot|v zrcadle|na obraz))`,
    `(?:prijed|prijedes|prijedu|prijd|prijdes|prijdu|stav se|stavis se|stavim se|zastav se|zastavim se|doraz|dorazim|dorazis|zajdi) (?:\\w+ ){0,3}(?:ke mne|k tobe|za mnou|za tebou|u me|u tebe|pro tebe)|(?:vyzvednu|navstivim|naberu) te|(?:navstiv|navstivis|vyzvedni|vyzvednes) me`,
    `(?:pojd(?:me)?|pojdeme|pojdes|zajdeme|zajdem|zajdes|pujdeme|pujdem|pujdes|zvu te|pozvu te|vezmu te|vytahnu te|vyrazime|vyrazme|skocime|skocme|co takhle|co rikas|co bys rekla?|(?:muzeme|mohli bychom|mohli bysme|chces|chtela? bys|nechces|nechtela? bys|mas chut|mas cas) (?:\\w+ )?(?:zajit|jit|vyrazit|skocit)) ${gap(4)}${places}${withOthers}`,
    `(?:az|kdy) se (?:\\w+ ){0,2}(?:sejdeme|potkame|uvidime|setkame)|(?:jednou|nekdy|brzy|brzo) se (?:\\w+ ){0,2}(?:sejdeme|potkame|uvidime|setkame)|nas(?:e|i) (?:prvni )?(?:rande|schuzk[auy]|setkani)|uvidime se ${gap(3)}(?:zitra v|dnes v|vecer v|v \\d{1,2}|(?:v|na) (?:kavarne|parku|restauraci|meste|centru|baru|kine|nadrazi)|nazivo|na zivo|osobne|u me|u tebe)|(?:poznat se|pozname se|setkani|setkat se|videt se|schuzka|rande) (?:nazivo|na zivo|osobne|v realu)`,
  ),
  contact: phrases(
    `(?:dej|das|posli|posles|napis|rekni|prozrad|poslu|dam|pridam|tady je|tady mas|jaky je|jake je|vymenme si|vymenime si|uloz si) (?:(?:mi|ti|si|sem) ){0,2}${whose} (?:soukrom\\w{1,2} |aktualni |nov\\w{1,2} )?${details}`,
    `(?:dej|das|posli|posles|napis|dam|poslu|nechas|nech|rekni) (?:mi|ti) (?:na sebe |sem )?${details}|jake mas (?:telefonni )?cislo(?! (?:bot|uctu|stranky))|jakou mas adresu|jaky mas (?:e-?mail|mail|insta\\w*)|vymen(?:me|ime) si (?:cisla|kontakty)`,
    `(?:moje (?:telefonni )?cislo|muj (?:telefon|mobil|e-?mail|mail|${service})|moje adresa) je`,
    `(?:napis|pis|ozvi se|zavolej|volej|pridej|najdi|najdes|sleduj|prid) (?:si )?(?:mi |me )?(?:\\w+ ){0,2}(?:na|pres|pod) (?:muj |moje |mem )?(?:${service}|mail|cislo|\\+?\\d)`,
    `(?:pojdme|prejdeme|prejdem|presuneme se|presunme se|muzeme (?:si )?(?:\\w+ )?(?:psat|prejit|pokracovat|pokecat|presunout)|pokracujme|pokracovat|popovidame si|psat si) (?:\\w+ ){0,3}(?:na|pres) ${service}`,
    `(?:mas|jsi na) (?:taky |nahodou )?${service}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    '(?:posli|posles|pujc|pujcis|dej|das|kup|koupis|zaplat|zaplatis|preved|prevedes|dobij|daruj) mi (?:(?:prosim|nejak[eya]|trochu|par|aspon|nov[yu]) ){0,3}(?:penize|penez|prachy|love|korun\\w?|kc|eur\\w?|dolar\\w{0,2}|darkov\\w{1,2} (?:kart\\w|poukaz\\w{0,2})|darek|darky|kredit\\w?|mince|letenku|jizdenku|listek|mobil|telefon|\\d+ ?(?:kc|korun|eur\\w?|€|tisic))',
    '(?:muzes|mohl bys|mohla bys|zvladnes|nemohl bys|nemohla bys) (?:mi )?(?:\\w+ ){0,4}(?:pujcit|poslat|prevest|dat|zaplatit|koupit|dobit) (?:mi )?(?:\\w+ ){0,3}(?:penize|prachy|najem|ucet|ucty|slozenk\\w|darek|letenku|jizdenku|darkov\\w{1,2}|kredit|\\d+)',
    `na (?:muj ucet|moje konto|(?:muj )?(?:${purses}))|cislo (?:meho )?uctu je|muj (?:ucet|${purses}) je|moje cislo uctu`,
    'potrebuj[ui] (?:\\w+ ){0,3}(?:penize|prachy) (?:od tebe|na (?:najem|leky|listek|jidlo|letenku|muj|moje|ucty)|abych)',
  ),
  negation: phrases(
    '(?<!proc (?:\\w+ ){0,2})ne(?:muzu|muzeme|mohu|mohla? bych|chci|chteji|budu|budeme|bude|sejdu|sejdeme|potkam|potkame|prijdu|prijedu|uvidime|setkam|setkame|pujde|jde|dam|davam|posilej|posli|mam|dej|potrebuj[ui]|pojedu|pujdu|poskytnu|poskytuj[ui]|lze|smim|smime)(?! se dockat)|neni|nikdy|bez|(?<!co )kdyby\\w{0,4}|sen|zdalo|predstav\\w{0,3}|bohuzel|misto|skoda|zadn\\w{1,3}',
  ),
  turnedDown: phrases('ale|bohuzel|jenze|jenomze|skoda|jen tady|jenom tady|nejde to|to nejde|neni mozne|nejde'),
  underAge: phrases(
    '(?:je|bude|bylo) mi (?:(?:teprve|jen|jenom|skoro|zatim|prave|nedavno|brzy|uz|vlastne) ){0,2}(?:1[0-7]|[6-9]|deset|jedenact|dvanact|trinact|ctrnact|patnact|sestnact|sedmnact)(?: let| roku)?(?= ?(?:$|[,;!)]|a |ale |haha|lol))',
    'jsem (?:jeste |zatim |stale )?(?:nezletil[ay]|pod 18|na zaklad(?:ce|ni skole)|v (?:[6-9]|seste|sedme|osme|devate) tride|(?:sestnacti|sedmnacti|patnacti|ctrnacti)let[ay])|(?:jeste )?mi (?:jeste )?neni (?:18|osmnact)(?= ?(?:$|[,;!)]|let))',
  ),
  modelRefusal: phrases(
    'jako (?:ai|umela inteligence|(?:velky )?jazykovy model|(?:ai|virtualni) asistent(?:ka)?),? (?:ne)?(?:muzu|mohu|jsem|mam|smim|musim|umim|dokazu)',
    'jsem (?:jen |pouze |jenom )?(?:(?:velky )?jazykovy model|(?:ai|virtualni) asistent(?:ka)?)',
    '(?:omlouvam se|promin|prominte|je mi lito|bohuzel|lituji),? (?:ale )?(?:s tim |to )?(?:nemuzu|nemohu|nejsem schop\\w{1,3}) (?:\\w+ ){0,3}(?:pomoct|pomoci|vyhovet|splnit|generovat|vygenerovat|napsat|vytvorit|pokracovat|odpovedet|ucastnit)',
    '(?:v rozporu s|porusuje|proti) (?:mymi |moje |mym |nasimi |tve )?(?:pravidl\\w{1,2} (?:pouzivani|pouziti)|(?:bezpecnostni|eticke) zasad\\w{1,3}|pokyn\\w{1,2}|smernic\\w{1,3}|programovani\\w?)',
  ),
};
