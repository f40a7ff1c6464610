import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

const weekday = '(?:maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina|viikonloppuna)';
const outing =
  '(?:treffeille|treffeil|kahville|kahvilla|kahveille|syomaan|illalliselle|lounaalle|leffaan|ulos|drinkille|drinksuille|oluelle|kaljalle|bisselle|viinille|kavelylle)';
const you = '(?:sut|sinut|sua|sinua)';
const goods =
  '(?:rahaa|rahat|rahoja|euroa|euron|lahjakort\\w{1,4}|lahjan|lahjoja|krediitteja|kolikoita|lipun|puhelimen|bitcoineja?|\\d+ ?(?:euroa|e|eur|€)?)';
const mine =
  '(?:(?:sun|sinun|mun|minun) (?:oma )?(?:puhelinnumero|numero|sahkoposti|sahkopostiosoite|osoite|maili|meili)\\w{0,4}|numero(?:si|ni)|puhelinnumero\\w{0,4}|sahkoposti(?:si|ni|osoite\\w{0,4}|osoittee\\w{2})|osoittee(?:si|ni)|meilisi|mailisi)';

export const conduct: ConductRules = {
  meeting: phrases(
    `(?:voitaisiin(?:ko)?|voitais(?:ko|iin)?|voisimme(?:ko)?|voidaanko|pitais(?:iko|ko)|eiko|haluatko|haluutko|haluaisitko|haluisitko|tahdotko|lahdetko|lahetko|lahtisitko|tulisitko|tuletko|tuutko|mita jos|mitas jos) (?:\\w+ ){0,4}?(?:tavata|tavattaisiin|tavattais|tavataan|treffata|treffattais|treffattaisiin|nahtaisiin|nahtais|nahda (?:livena|kasvotusten|oikeasti|joskus|huomenna|${weekday})|${outing}|kylaan|mun luo|mun luokse|luokseni)`,
    `(?:mennaan(?:ko)?|mentais(?:ko|iin|iinko)?|lahdetaan(?:ko)?|kaydaan(?:ko)?) (?:\\w+ ){0,3}?${outing}`,
    `(?:tavataan|treffataan)(?:ko)? (?:\\w+ ){0,2}?(?:huomenna|tanaan|illalla|kello|klo|\\d|${weekday}|asemalla|keskustassa|kahvilassa|livena|kasvotusten|luonani|joskus|pian)|(?:tavataanko|treffataanko)(?= ?(?:$|[,!]))|nahdaan(?:ko)? (?:\\w+ ){0,2}?(?:kello|klo|\\d|asemalla|keskustassa|kahvilassa|livena|kasvotusten|luonani|oikeassa elamassa)`,
    `(?:haluan|haluun|haluaisin|haluisin|voin|aion|paasen|paasisin|saan|saisin|olisi ihana|ois ihana|olisi kiva|ois kiva) (?:\\w+ ){0,3}?(?:(?:tavata|treffata) ${you}|nahda ${you} (?:livena|oikeasti|kasvotusten)|${you} (?:tavata|treffata))|en malta odottaa,? etta (?:\\w+ ){0,2}?(?:tapaamme|tavataan|nahdaan|naen ${you}|tavata|nahda)|odotan (?:\\w+ )?,? ?etta (?:\\w+ ){0,2}?(?:tapaamme|tavataan|nahdaan livena|tavata)|odotan (?:innolla )?tapaamistamme`,
    `(?:tule|tuu|poikkea|piipahda) (?:\\w+ )?(?:luokseni|mun luo|mun luokse|meille|kaymaan|kylaan|tanne (?:illalla|huomenna|tanaan))|(?:tulen|tuun|voin tulla) (?:\\w+ ){0,2}?(?:sun luo|sun luokse|luoksesi|teille|hakemaan ${you})|haen ${you} (?:\\w+ )?(?:kello|klo|\\d|huomenna|illalla|kotoa|asemalta|autolla)|haen ${you}(?= ?(?:$|[!,]))|(?:sun|teilla|sinun luona|sun luona) vai (?:mun|meilla|minun luona|mun luona)|(?:meilla|mun luona) vai (?:teilla|sun luona)|tapaa (?:mut|minut) |vien ${you} (?:ulos|syomaan|treffeille)`,
    `(?:kun|sitku|sitten kun) (?:me )?(?:vihdoin |viimein |joskus )?(?:tapaamme|tavataan|nahdaan livena)|(?:jonain paivana|joku paiva|pian|viela joskus|jonakin paivana) (?:me )?(?:viela )?(?:tapaamme|tavataan)|(?:ensitreffi\\w*|treffimme|meidan treffit) (?:huomenna|tanaan|illalla|${weekday})`,
  ),
  contact: phrases(
    `(?:anna|annan|laheta|lahetan|laita|kerro|saanko|saisinko|mika on|mikas on|onko|tassa on|tassa|jaa|jaatko|vaihdetaan(?:ko)?|kirjoita|tallenna) (?:mulle |minulle |sulle |sinulle )?(?:\\w+ ){0,2}?${mine}`,
    `vaihdetaan(?:ko)? numeroita|(?:(?:mun|minun) (?:numero|puhelinnumero|sahkoposti|osoite|maili|meili)|numeroni|osoitteeni|sahkopostini) on`,
    `(?:laita|laheta|pista|kirjoita|soita|lisaa|seuraa|etsi|tekstaa|viestita) (?:mulle|minulle|mut|minut|mua|minua) (?:\\w+ ){0,3}?(?:${messengers}\\w{0,6}|numeroon|\\+?\\d)`,
    `(?:jatketaan(?:ko)?|jatkettais(?:ko|iin)?|siirrytaan(?:ko)?|vaihdetaan(?:ko)?|jutellaan(?:ko)?|voitaisiin(?:ko)?|voitais(?:ko)?|mennaan(?:ko)?|voidaan(?:ko)?) (?:\\w+ ){0,4}?${messengers}\\w{0,6}`,
    `(?:onko|onks) (?:sulla|sinulla) (?:myos )?${messengers}\\w{0,5}(?= ?(?:$|[?,!]))|kaytatko (?:sa )?${messengers}\\w{0,6}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    `(?:laheta|anna|lainaa|maksa|siirra|osta|mobilepayaa|heita) (?:mulle|minulle) (?:\\w+ ){0,3}?${goods}`,
    `(?:voitko|voisitko|viitsitko|viitsisitko|voisiks) (?:\\w+ ){0,3}?(?:lainata|lahettaa|antaa|siirtaa|ostaa) (?:\\w+ ){0,4}?${goods}|(?:lainaisitko|lahettaisitko|antaisitko|ostaisitko|lainaatko|lahetatko) (?:mulle|minulle) (?:\\w+ ){0,3}?${goods}`,
    '(?:voitko|voisitko|viitsitko) (?:\\w+ ){0,3}?(?:maksaa|kustantaa) (?:\\w+ )?(?:vuokrani|vuokran|laskuni|laskut|velkani|velat|matkani|mun)|(?:maksaisitko|maksatko) (?:\\w+ )?(?:vuokrani|mun vuokran|laskuni|mun laskut)',
    `(?:mun|minun) (?:tilille|tili|tilinumero|mobilepay|${purses})(?= (?:on|\\d)|$| ?[,!])|(?:mun|minun) (?:tilille|mobilepayhin)|tililleni|tilinumeroni`,
    '(?:tarvitsen|tarviin|tarvin|tarvitsisin) (?:\\w+ ){0,3}?rahaa (?:sulta|sinulta|vuokraan|matkaan|matkalippuun|ruokaan|laskuihin)',
  ),
  negation: phrases(
    'en(?! malta)|et|ei|eika|emme|eivat|ala|ilman|kunpa|jospa|toivoisin|toivon|jos (?:vain |vaan )?(?:voisin|voisimme|voitaisiin|voitais|saisin|paasisin)|haaveilen|unelmoin|valitettavasti|harmi|ikava kylla|sen sijaan|eilen',
  ),
  turnedDown: phrases('mutta|valitettavasti|ikava kylla|harmi|ei onnistu|ei kay|mahdotonta|vain taalla|vaan taalla'),
  underAge: phrases(
    '(?:olen|oon|taytin|taytan) (?:ma |mina )?(?:vasta |vain |vaan |juuri |viela |kohta |pian |melkein |oikeasti |itseasiassa ){0,2}(?:1[0-7]|[6-9]|kymmenen|yksitoista|kaksitoista|kolmetoista|neljatoista|viisitoista|kuusitoista|seitsemantoista)(?:[- ]?vuotias| vuotta(?: vanha)?| ?v)?(?= ?(?:$|[,;!)]|ja |mutta |haha|lol))',
    '(?:olen|oon) (?:viela |vasta |oikeasti )?(?:ala-?ikainen|alle (?:18|kahdeksantoista))|en (?:ole|oo) (?:viela |edes |ees ){0,2}(?:18(?= ?(?:$|[,!]|viela|vuotta))|taysi-?ikainen|tayttanyt 18)',
    '(?:olen|oon|kayn) (?:viela |vasta )?(?:ylaasteella|ala-?asteella|ylakoulussa|ylakoulua|alakoulussa|alakoulua|[5-9]\\.? ?luokalla|(?:seitsemannella|kahdeksannella|yhdeksannella) luokalla|seiskalla|kasilla|ysilla)',
  ),
  modelRefusal: phrases(
    '(?:tekoalyna|kielimallina|tekoalymallina|tekoalyavustajana|ai-mallina),? (?:en|mina|ma|minulla|mulla|olen|minun|minua)',
    '(?:olen|oon) (?:vain |vaan |pelkka )?(?:kielimalli|tekoalyavustaja|tekoalymalli|virtuaaliavustaja|ai-avustaja)',
    '(?:valitettavasti|pahoittelen|pahoittelut|anteeksi|olen pahoillani|sorry),? (?:mutta )?(?:mina |ma )?(?:en voi|en pysty|en kykene|en saa) (?:\\w+ ){0,3}?(?:auttaa|avustaa|tayttaa|tuottaa|luoda|kirjoittaa (?:tuota|sellaista|tallaista|seksuaal\\w*)|jatkaa tata|osallistua|vastata (?:tahan|tuohon)|generoida)',
    'en (?:voi|pysty) (?:auttaa (?:sinua |sua )?(?:tuossa|tassa|siina|taman|sen kanssa)|tuottaa|luoda (?:sellaista|sisaltoa)|generoida|toteuttaa (?:pyynto|tata))',
    '(?:vastoin|rikkoo) (?:\\w+ )?(?:ohjeitani|ohjeistustani|kaytantojani|sisaltokaytantoja\\w*|kayttoehtoja\\w*|ohjelmointiani)|(?:ohjeitani|ohjeistustani|kayttoehtoja|kaytantoja) vastaan',
  ),
};
