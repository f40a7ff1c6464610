import type { SexualTermRule } from '../language-pack.ts';
import { latinWords } from '../latin-words.ts';

// "Pica" is pizza, "tič" a bird, "priti" to come; "kurac", "pizda" and "jebemti" are mere swearing: those need company.
const hard = '(?:trd|trs|dvignjen|nabrek|napet)\\w{0,3}';
const wet = '(?:moj|tvoj|mokr|vlazn|tesn|ozk|obrit|vroc)\\w{1,3}';
const thing = '(?:kurac|kurca|kurcem|tic(?:a|em|ka)?|penis(?:a|om)?|kurcek)';
const cunt = '(?:pick(?:a|o|e|ica|ico|ici)|pizd(?:a|o|e|ica|ico)|vagin(?:a|o|e|i)|muc(?:o|ko)(?= (?:mokro|vlazno)))';

export const sexualTerms: SexualTermRule[] = [
  {
    name: 'sexual_anatomy',
    pattern: latinWords(
      `${hard} (?:\\w{2,12} )?${thing}|(?:tvoj|moj|tvojega|mojega|njegov) (?:${hard} |veliki |velik )?${thing}`,
      `${wet} (?:\\w{2,12} )?${cunt}|pickic\\w|(?:v|na) (?:tvojo |tvoji |mojo |moji )?(?:pickico|pickici|vagino|vagini)`,
      'penis(?:a|om|u|i)?|vagin(?:a|o|e|i)',
      'klitoris(?:a|u|om)?|scegetavc(?:ek|ka|ku)|scegetavck\\w{1,2}',
      '(?:tvoje|moje|velike|cvrste|gole|njene|ogromne) (?:\\w{2,9} )?josk(?:e|i|ice)|joskic\\w|josk(?:ov|ah|ami)',
      '(?:trd|nabrekl|obcutljiv)\\w{1,2} (?:\\w{2,9} )?bradavic\\w{1,3}|(?:tvoje|sesati|sesam|lizati) bradavi(?:c|ck)\\w{1,2}',
      'erekcij(?:a|o|e)',
      '(?:tvoj\\w?|moj\\w?|vroc\\w|topl\\w) sperm\\w{1,2}|sperm[oe] (?:po|v|na)',
      'dild[oa]|vibrator(?:jem|ja|ji)?',
    ),
  },
  {
    name: 'sexual_acts',
    pattern: latinWords(
      '(?:po|na|pre|z)?fuk(?:ati|at|am|as|aj|ali|al|ala|anje|anja|amo|ava)|(?:jebati|jebat|pojebati|pojebat|zjebati) (?:te|me|se (?:s|z))|(?:te|me|se) (?:\\w{2,10} ){0,3}(?:jebati|jebat|pojebati|pojebal[ao]?|jebal[ao]?)|jebi me|pojebi me|nategni me|natepavaj me|te (?:\\w{2,9} )?natepaval[ao]?|kavsa(?:ti|nje|la|l|j|m)',
      `(?:po)?faf(?:ati|at|am|aj|al|ala|as)|(?:sesati|sesala|sesam|pocuzati|pocuzala) (?:ti |mi )?(?:ga|${thing})|(?:ti|mi) (?:ga )(?:pofafa|sesa|posesa|cuza|pocuza)\\w{0,2}`,
      `(?:po|iz|ob)?(?:liz|ses|cuz|poljub)(?:ati|at|em|am|es|as|i|aj|ala|al|ujem)? (?:(?:ti|mi|ga|te|bom|bi) ){0,3}(?:tvoj\\w{1,3} |moj\\w{1,3} )?(?:${thing}|${cunt}|bradavick\\w{1,2}|bradavice|klitoris|jajca|joske|ritko|muco)|(?:iz|po)?liz(?:ati|at|em|es|i|ala|al) (?:te|me|ti|bom te) (?:spodaj|tam|med|celo|povsod)|polizati te|te (?:\\w{2,9} )?polizati|(?:te|me) (?:bom )?(?:polizala?|zlizala?)(?= ?(?:$|[,.!?]|povsod|spodaj|tam|med))`,
      'masturbira\\w{1,4}|masturbacij\\w|(?:iz|na)?drk(?:ati|am|as|aj|anje|al|ala|at|anja)|prst(?:ati|am|as|aj) (?:te|me|se)|(?:te|me|se) (?:\\w{2,9} )?prsta(?:ti|m|la)|dotikam se (?:spodaj|tam|med|in mislim)|igram se (?:s sabo|sama s sabo)',
      'orgaz(?:em|m\\w{1,4})|ejakul\\w{2,7}|prid(?:em|i|es) (?:v tebi|vate|vame|v meni|na (?:tvoj\\w{1,2}|moj\\w{1,2}) (?:joske|obraz|prsi|jezik))|(?:prisel|prisla) (?:bom )?v (?:tebi|meni|tvoja usta)|(?:bom|bos) (?:prisel|prisla) v (?:tebi|meni|tvoja)|pride mi(?= ?(?:$|[,.!?]|ob|ko|v))|prislo mi je(?= ?(?:$|[,.!?]|ob|ko|v))|pripeljem te do vrhunca|(?:po|na)?briz(?:gati|gal|gam|gnil) (?:po|v|na) (?:teb|tvoj|usta|joske)\\w{0,3}',
      '(?:oraln|analn|skupinsk|divj|grob)\\w{1,3} (?:seks\\w{0,2}|odnos\\w{0,2})|seks po telefonu|(?:zelim si|hocem) seks(?:a)?|v (?:rit|ritko) (?:te|me) (?:\\w{2,9} )?(?:fuk|jeb|vzel|dal)\\w{0,4}|(?:fuk|jeb|vzemi|daj)\\w{0,4} (?:me|mi) (?:ga )?v rit\\w{0,2}|anal(?= ?(?:$|[,.!?]))',
      'raz(?:siri|siriti|sirit|sirim|kreci|krecim) (?:mi |zame |svoje |na siroko ){0,2}(?:noge|stegna)|(?:vzemi|vzel|vzela|vzeti|vzamem) (?:me|te|bom te) (?:\\w{2,9} )?(?:od zadaj|grobo|na mizi|divje|po pasje)|(?:te|me) (?:bom )?(?:vzel[ao]?|vzamem|vzemi) (?:\\w{2,9} )?(?:od zadaj|po pasje)|po pasje (?:te|me)',
      'napaljen(?:a|i|ka)?(?! (?:sem |sam |si |je )?na (?!tebe|mene|seks))|kurcen(?:a|o)|(?:sem|si|postajam) (?:\\w{2,9} ){0,2}(?:mokra|vlazna) (?:zate|zaradi tebe|od tebe|med|spodaj|ko|za tebe)|(?:mokra|vlazna) sem (?:zate|zaradi tebe|od tebe|med|spodaj|ko)|(?:dviguje|dvignil|trdi) se mi(?= ?(?:$|[,.!?]|ob|ko|zaradi))|stoji mi(?= ?(?:$|[,.!?]|ko kamen|zaradi|tic|kurac))',
      '(?:vstopi|vstopil|vstopiti|prodri|prodreti|zarini|zariniti|potisni) (?:\\w{2,9} )?(?:v ?ate|v ?ame|v tebe|v mene|globoko)|(?:vtakni|vtaknil|vtaknem|porini|porinil|zabij|daj) (?:mi |ti )?ga (?:noter|not|globoko|vame|v me|v usta|bom)|(?:cutiti|cutim|zacutiti|zelim|hocem) (?:te|ga) (?:\\w{2,9} )?v sebi|(?:te|ga) (?:\\w{2,9} )?(?:cutiti|zacutiti|cutim) v sebi|usedi se mi na (?:obraz|kurac|tica)|zajahati te|zajahala te bom|jahala te bom|jahati te|jahaj me',
      'gang ?bang\\w{0,2}|pogoltniti (?:spermo|vse do)',
    ),
  },
];
