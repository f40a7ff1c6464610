import { maliceRules } from '../malice-rules.ts';

const childI =
  '(?:(?:majhno |mladoletno |malo |)(?:deklico|puncko)|(?:majhnimi|mladimi|malimi) (?:deklicami|punckami|fantki|puncami)|otrokom|otroki|\\d{1,2}[- ]?letn\\p{L}+(?: deklico| punco| fantom)?|(?:dvanajst|trinajst|enajst|deset)letn\\p{L}+(?: deklico)?|mladoletn\\p{L}+)';
const childA =
  '(?:(?:majhne |mlade |male |majhno )?(?:deklic[eo]|punck[eo])|otroke|otroka|majhne fantke|male fantke|mladoletn\\p{L}+)';
const childN = '(?:(?:majhne |male )?(?:deklice|puncke)|otroci|majhni fantki|mali fantki|mladoletn\\p{L}+)';
const childAny =
  '(?:(?:(?:majhno |mladoletno |malo |)(?:deklico|puncko)|(?:majhnimi|mladimi|malimi) (?:deklicami|punckami|fantki|puncami)|otrokom|otroki|\\d{1,2}[- ]?letn\\p{L}+(?: deklico| punco| fantom)?|(?:dvanajst|trinajst|enajst|deset)letn\\p{L}+(?: deklico)?|mladoletn\\p{L}+)|(?:(?:majhne |mlade |male |majhno )?(?:deklic[eo]|punck[eo])|otroke|otroka|majhne fantke|male fantke|mladoletn\\p{L}+)|(?:(?:majhne |male )?(?:deklice|puncke)|otroci|majhni fantki|mali fantki|mladoletn\\p{L}+)|(?:otrok|majhnih (?:deklic|punck|fantkov|deckov)|malih (?:deklic|fantkov)|mladoletn\\p{L}+))';
const i = '(?:(?:jaz )?(?:hocem|rad bi|rada bi|nacrtujem|nameravam|moram|mika me)|hocemo|pomagaj mi|kako)';
const person =
  '(?:(?:mojo|mojega|svojo|svojega|moje|svoje) (?:bivso|bivsega|ex|zeno|moza|punco|fanta|sefa|sefico|soseda|sosedo|sosede|mamo|mater|oceta|ata|starse|brata|sestro|druzino|otroke|sina|hcer|ucitelja|profesorja|tasco|tasta|ocima))';

export const sl = maliceRules({
  ruleName: 'sl',
  triggers:
    'pornografijo pornografije porno otrosko otroske otroska pedofil gole golih seks seksati fukati pofukal pofukati posiliti otipavati dotikati vzburjajo vznemirjajo drkam bombo bomba bombe razstreliti razstrelil raznesti atentat pokol streljati! ustreliti ubiti ubil umoriti umoril prodajam prodam kupiti suznjo suznje silim potne potni strup zastrupiti zastrupil ricin cianid sarin razstrelivo morilca placanega! zabosti zadaviti zazgati zrak pobil pobiti',
  phrases: {
    wants_children: [
      `(?:seks z|seks s|imeti seks z|imeti seks s|spati z|spati s) (?:majhno |majhnimi |mlado |neko |tvojo |)?${childI}`,
      `(?:fukati|posiliti|otipavati|nategniti|pofukati|zlorabiti) (?:majhno |majhnimi |mlado |neko |tvojo |)?${childA}`,
      `(?:vzburjajo me|vznemirjajo me) ${childN}`,
      `${childN} (?:me (?:vzburjajo|vznemirjajo))`,
      `(?:(?:drkam|masturbiram) (?:na|ob|ob gledanju))(?: \\p{L}+){0,3} ${childAny}`,
      '(?:(?:jaz )?sem pedofil)',
      '(?:(?:hocem|daj mi|rad bi|pusti me) (?:fukati|pofukal|pofukati|otipavati|posiliti|nategniti) (?:tvojo )(?:malo |majhno )?(?:hcer|hcerko|hcerkico))',
    ],
    child_material: [
      '(?:imas|imate|iscem|prodajam|prodam|menjam|zamenjam|poslji(?: mi)?|kupim|kdo ima|hocem|kje (?:najdem|dobim|kupim)|imam)(?: \\p{L}+){0,3} (?:otrosk\\p{L}+ porn\\p{L}+|porno z otroki|porno z mladoletn\\p{L}+|cp(?= ?$))',
      `(?:gole slike|golih slik|gole fotke|gole posnetke|nudes) (?:\\p{L}+ ){0,2}(?:${childAny}|(?:tvoje|svoje) (?:male )?(?:hcere|hcerke|hcerkice))`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,2}(?:razstreliti|raznesti|zazgati|napasti|streljati (?:v|po|na)|podtakniti bombo (?:v|na|pod)|nastaviti bombo (?:v|na|pod)) (?:\\p{L}+ ){0,3}(?:sol[oi]|cerkev|cerkvi|mosej[oi]|sinagog[oi]|postaj[oi]|letalisc[eu]|koncert(?:u)?|univerz[oi]|fakultet[oi]|bolnisnic[oi]|stadion(?:u)?|pisarn[oi]|vlak(?:u)?|metro|nakupovaln\\p{L}+ (?:center|centru)|mnozic[oi]|avtobus(?:u)?)(?: \\p{L}+)?`,
      `${i} (?:\\p{L}+ ){0,3}(?:sol[oi]|cerkev|cerkvi|mosej[oi]|sinagog[oi]|postaj[oi]|letalisc[eu]|koncert(?:u)?|univerz[oi]|fakultet[oi]|bolnisnic[oi]|stadion(?:u)?|pisarn[oi]|vlak(?:u)?|metro|nakupovaln\\p{L}+ (?:center|centru)|mnozic[oi]|avtobus(?:u)?) (?:\\p{L}+ ){0,2}(?:razstreliti|raznesti|zazgati|napasti|streljati (?:v|po|na)|podtakniti bombo (?:v|na|pod)|nastaviti bombo (?:v|na|pod)|v zrak)`,
      '(?:razstrelil bom|raznesel bom|zazgal bom|nastavil bom bombo (?:v|na)|streljal bom (?:v|po|na)) (?:\\p{L}+ ){0,3}(?:sol[oi]|cerkev|cerkvi|mosej[oi]|sinagog[oi]|postaj[oi]|letalisc[eu]|koncert(?:u)?|univerz[oi]|fakultet[oi]|bolnisnic[oi]|stadion(?:u)?|pisarn[oi]|vlak(?:u)?|metro|nakupovaln\\p{L}+ (?:center|centru)|mnozic[oi]|avtobus(?:u)?)',
      '(?:(?:hocem|nacrtujem|nameravam) (?:izvesti |narediti )?(?:atentat|pokol|masaker)|(?:izvedel bom|naredil bom) (?:atentat|pokol|masaker))',
      '(?:(?:hocem|nacrtujem|nameravam) (?:ubiti|pobiti) (?:cim vec (?:ljudi|\\p{L}+)|vse (?:v soli|v sluzbi|muslimane|jude|cigane))|(?:pobil bom|ubil bom) vse (?:v soli|v sluzbi))',
      '(?:(?:nastavil|podtaknil|skril|polozil) sem bombo (?:v|na|pod) \\p{L}+)',
    ],
    trafficking: [
      '(?:prodajam|prodam|kupujem|ponujam|tihotapim)(?: \\p{L}+){0,2} (?:punce|dekleta|zenske|ljudi|suznje|otroke|fante) (?:(?:za (?:seks|bordel|prostitucijo|\\d+)|kot suznje|iz \\p{L}+ za \\d+|cez mejo))',
      '(?:(?:hocem|kje lahko|iscem|rad bi) (?:kupiti|prodati|kupil|kupim) (?:\\p{L}+ )?su[zz]nj\\p{L}+)',
      '(?:silim (?:jih|jo|punce|zenske) (?:v prostitucijo|v seks|da se prodajajo))',
      '(?:(?:jemljem|vzel sem) jim potne liste)',
    ],
    weapon_to_kill: [
      '(?:kako (?:narediti|izdelati|naredim|se naredi|sestaviti)|hocem (?:narediti|izdelati)|nauci me (?:kako )?(?:narediti|izdelati|naredim)|pomagaj mi (?:narediti|izdelati)|povej mi kako (?:narediti|naredim)) (?:\\p{L}+ ){0,3}(?:bomb[oei](?! za kopel)|razstreliv\\p{L}*|ricin|cianid|sarin|strupeni plin|strup)(?: \\p{L}+){0,6}',
      `(?:${i} (?:\\p{L}+ ){0,2}(?:zastrupiti)|zastrupil bom) (?:${person}|nekoga|ljudi)`,
      '(?:kateri strup (?:\\p{L}+ ){0,3}(?:ubije|ubiti|ubija))(?: \\p{L}+){0,4}',
    ],
    kills_somebody: [
      `${i} (?:\\p{L}+ ){0,1}(?:ubiti|umoriti|zabosti|zadaviti|ustreliti|zaklati) (?:\\p{L}+ ){0,1}${person}(?: \\p{L}+){0,3}`,
      `${i} (?:\\p{L}+ ){0,1}${person} (?:\\p{L}+ ){0,1}(?:ubiti|umoriti|zabosti|zadaviti|ustreliti|zaklati)`,
      `(?:(?:ubil bom|umoril bom|ustrelil bom|zaklal bom)(?: (?:nocoj|danes|jutri|ponoci))?(?= (?:mojo|mojega|svojo|svojega))|(?:nocoj|danes|jutri) bom (?:ubil|umoril|ustrelil)) ${person}(?: \\p{L}+){0,3}`,
      '(?:(?:iscem|potrebujem|poznas|najel bom) (?:\\p{L}+ )?(?:placanega morilca|morilca))',
      '(?:kupil sem (?:pistolo|orozje|noz|pusko) (?:da|in) (?:\\p{L}+ ){0,2}(?:ubijem|ustrelim|zabodem|ubil) (?:\\p{L}+ )?\\p{L}*)',
    ],
  },
  undoneBefore:
    '(?:(?:ne|nikoli|on|ona|oni|kdo|nekdo|ljudje|tip|moski|zaradi|obsojen|aretiran|proti|prepovedan\\p{L}|ki) (?:je |hotel |hotela |hoce |se )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:bi moral\\p{L}*|si zasluzij\\p{L}*|naj) (?:\\p{L}+ ){0,2}(?:zapor\\p{L}*|gnij\\p{L}*|gniti)|je (?:ogabno|gnusno|zlocin|bolno)|v (?:igri|filmu|gta|sanjah|sahu)|od smeha)',
  innocent:
    '(?:v (?:igri|igrici|filmu|knjigi|romanu|seriji|sanjah|gta)|igric|gta|minecraft|fortnite|netflix|film|serij|roman|knjig|dokument|podkast|podcast|novic|porocil|casopis|clanek|aretirali|aretiran|obsojen|zapor|policij|tozil|sodisc|sodnik|odvetnik|socialn|psiholog|terap|zrtv|kot (?:otrok|majhno|majhna|majhen)|ko sem (?:imela|imel|bila|bil)|bila sem (?:\\p{L}+ )?(?:posiljena|zlorabljena|prodana)|(?:posilil|zlorabil|zlorabljal|otipaval|prodal) me|me je (?:\\p{L}+ )?(?:posilil|zlorabljal|zlorabil|otipaval|prodal)|stric me|ocim me|salim se|hecam se|haha|hehe|lol|xd|vojn|nacist|hitler|terorist|kako lahko kdo|grozno|pedofili (?:bi|naj|si))',
  words: {
    whom: 'otro deklic punck fantk deck majhn mal mlad mladolet letn hcer hcerk sol cerk mosej sinag postaj letalisc koncert ljud vse musliman jud cigan zen moz ex bivs punc fant sef sosed mam mater ocet ata star brat sestr druzin ucit profesor tasc tast ocim nekog suznj suznj pedofil stadion bolnisn mnozic vlak nakupov atentat pokol jih prostitu moril otrok',
    act: 'seks fuk posil otip dotik nateg zlorab gol porno pornogr pedofil vzbur vznem drk masturb bomb razstrel razne atentat pokol masak strel ustrel ubi pobi umor zabos zadav zakla strup zastrup ricin cianid sarin prod kup suznj suznj prostitu moril menja zamenja zazg pofuk drkam',
    intent:
      'jaz hoc rad nacrt namer imam moram pomag kako daj pusti isc prod menja zamenja poslj kup kdo kje imas sem kater nauc ubil zastrup sil me nared izdel nastav najel potreb razstrel drkam nacrtuj silim iscem',
  },
});
