import type { HonestyRules } from '../language-pack.ts';

// "ai" is also the Finnish "oh": alone it asks nothing, and before a verb it states nothing.
const fewBots = String.raw`(?:(?:ro|chat ?|keskustelu)?botti|bot|tekoaly|a\.?i\b(?!-)|kielimalli|(?:chat ?)?gpt|feikki(?:profiili)?|fake(?: ?profiili)?|valeprofiili)`;
const bot = String.raw`(?:${fewBots}|kone|tietokone(?:ohjelma)?|ohjelma|automaatti|algoritmi|keinotekoinen|virtuaalinen)`;
const ofBot = String.raw`(?:botin|botille|robotin|robotille|koneen|koneelle|tekoalyn|tekoalylle|ai:?n|ohjelman|tietokoneen|kielimallin)`;
const realHuman = '(?:(?:oikea|oikee|aito|elava|todellinen) (?:ihminen|henkilo|nainen|mies|tytto|poika|tyyppi))';
const ending = String.raw`(?= ?(?:$|[?!.,]|vai\b|oikeasti\b|oikeesti\b|ees\b|edes\b|etka\b))`;
const humanAlone = `(?:ihminen|aito|oikea|todellinen|olemassa|elava)${ending}`;
const human = `(?:${realHuman}|${humanAlone})`;
// Only these may stand between "are you" and the noun: any other word is about something else ("a good human").
const gap =
  '(?:(?:sa|sina|se|siis|oikeasti|oikeesti|ihan|joku|jokin|oikea|aito|varmasti|muka|elava|pelkka|vaan|vain|tosiaan|edes|ees|nyt|kans|kanssa|taas|jonkun|sortin|jonkinlainen|tyhma|rehellisesti|sanottuna|muuten|kuitenkin|sitten|sit|ehka|oikeen|oo|ole|mikaan|tavallinen|kai|kumminkin|itse) ){0,4}';
const being = String.raw`(?:${bot}\b(?! (?:joka|jolla|alan|harrastaja))|${human})`;
const ai = String.raw`(?:tekoaly|(?:ro|chat ?|keskustelu)?botti|kielimalli|tietokone(?:ohjelma)?|kone)`;
const ofAi = '(?:tekoalyn|ai:?n|botin|kielimallin|koneen|tietokoneen)';
const writes = '(?:kirjoittaa|kirjottaa|kirjoitti|vastaa|laatii|luo|generoi|tuottaa|muotoilee|juttelee|lahettaa)';
const unnegated = String.raw`(?:(?!\b(?:ei|en|eivat|eika)\b)[^.!?])`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`\b(?:oletko|ootko|ootks|oletsa|oleks|oleksa|ooks|ooksa|ootsa|ootteko|oletteko|oletkohan|ootkohan) ${gap}${being}`,
      String.raw`\b(?:et kai|ethan|etkai|etko|etka|eksa|etks) (?:sa |sina )?(?:vaan |vain |nyt )?(?:ole|oo) ${gap}${being}`,
      String.raw`\b(?:olet|oot) ${gap}${being}[^.!?]{0,25}\?`,
      String.raw`\b(?:olet|oot|taidat olla|oot varmaan|olet varmaan) (?:(?:kylla|joku|pelkka|vaan|vain|siis|taysi|ihan|varmaan) ){0,3}${fewBots}(?= ?(?:$|[!.,]|vai\b|eiko|eiks))`,
      String.raw`\b(?:onko|onks) (?:tama|taa|tassa|siella|se|toi|tuo|taalla) ${gap}(?:${fewBots}(?= ?(?:$|[?!.,]|joka|vai|kenen|mika))|${realHuman}|ihminen(?= ?(?:$|[?!.,]|vai|joka|paikalla)))`,
      String.raw`\b(?:onko|onks) (?:siella |taalla |linjan )?(?:toisessa paassa|ruudun takana|naytan takana) ${gap}(?:ihminen|joku|ketaan|kukaan|${realHuman})`,
      String.raw`\b(?:puhunko|puhunks|juttelenko|juttelenks|kirjoitanko|kirjotanko|kirjoittelenko|keskustelenko|chattaanko|chattailenko|viestittelenko|puhunkohan|juttelenkohan)(?: (?:ma|mina|nyt|oikean|oikeen|aidon|elavan|jonkun|oikeasti|oikeesti|vaan|vain|taalla|oikealle|aidolle|oikeelle|jollekin|pelkan)){0,4} (?:ihmisen|ihmiselle|${ofBot})\b`,
      String.raw`\b(?:todista|todistatko|sano|vanno|lupaa|kerro|tuntuu|tuntuu silta|epailen|veikkaan|luulen|uskon|pelkaan|varma|mietin|vaikuttaa)(?: \w+){0,3}?,? (?:etta|ettet) (?:sa |sina )?(?:olet|oot|oo|ole|oisit|olisit) ${gap}${being}`,
      String.raw`\b(?:ihminen|aito|oikea|sina|sa|nainen|mies) vai (?:\w+ )?${fewBots}\b|\b${bot} vai (?:\w+ )?(?:ihminen|aito|oikea|nainen|mies)\b`,
      String.raw`\b(?:kuulostat|vaikutat|tunnut|kirjoitat|kirjotat|vastaat|puhut) (?:\w+ ){0,2}(?:botilta|robotilta|koneelta|tekoalylta|(?:kuin|ku|niinku|niin kuin) (?:joku )?${bot})\b`,
      String.raw`^(?:ai |siis |haha |hei |no |vai )?(?:(?:ro)?botti|bot|ihminen|tekoaly|aito|oikea ihminen)(?: vai \w+)? ?\?`,
      String.raw`\bkirjoittaako (?:\w+ ){0,3}(?:ihminen|${bot})\b|\bkirjoitatko (?:sa |sina )?(?:(?:nama|naa|naita|viestit|viestisi|oikeasti|ihan) ){0,3}itse(?= ?(?:$|[?!,]|vai|nama|naa|viesti))`,
      String.raw`\bkuka (?:taalla|siella|naita|nama|oikeasti|oikein) (?:\w+ )?(?:kirjoittaa|vastaa)[^.!]{0,20}\?`,
      String.raw`\bkaytatko (?:sa |sina )?(?:tekoalya|chat ?gpt\w*|gpt\w*) (?:\w+ )?(?:vastaami|kirjoittami|viest|vastat|kirjoitta)`,
    ].join('|'),
    'u',
  ),
  notSincere:
    /\b(?:kirja[an]?|kirjan|biisi[na]?|laulu[na]?|elokuva[an]?|leffa[an]?|sarja[an]?|jakso[na]?|podcast\w*)\b/,
  asksBot: new RegExp(
    String.raw`\b(?:${bot}|${ofBot}|botilta|robotilta|koneelta|tekoalylta|tekoalya|\w{0,4}gpt\w*)\b`,
    'u',
  ),
  asksHuman: new RegExp(
    String.raw`\b(?:ihmi(?:nen|sen|selle)|${realHuman}|${humanAlone}|(?:sina|sa) vai|itse|toisessa paassa|takana)`,
    'u',
  ),
  asksNegated: /\b(?:et|ethan|etkai|etka|etko|eksa|etks|ettet)\b/,
  denial:
    /^(?:(?:no|siis|joo|juu|ei|hah|mita|kyl|kylla),? ){0,2}(?:en+(?= ?(?:$|[,!;:]|haha|tietenkaan|todellakaan|tosiaankaan|suinkaan|missaan nimessa|ikina|taatusti|varmasti|kylla(?= ?(?:$|[,!]|ole|oo))))|enpa|en (?:ma |mina |kylla |tietenkaan |todellakaan |vaan )?(?:ole|oo)(?= ?(?:$|[,!;]|haha|tietenkaan|todellakaan|kylla|lupaan))|emma oo(?= ?(?:$|[,!]))|ei+(?= ?(?:$|[,!;:]|haha|tietenkaan|todellakaan|tosiaankaan|suinkaan|helvetissa|sentaan|missaan nimessa))|ei (?:se )?(?:ole|oo)(?= ?(?:$|[,!]))|eikai|hopo hopo|hopsis|ala hopsi|ala hulluttele|ala nyt viitsi|tuskin)(?!\w)/u,
  affirmation:
    /^(?:(?:no|siis|ai|hah) ){0,2}(?:(?:joo+|juu+|jo+(?! (?:kerdes|ejszak|ejt|reggel|nap|est|otlet|hir|kedv|vicc|lenne|hogy|volt|igy|veled|neked|ember|kis|nagy|dolog))|jep+|yes|kylla+|kyl)(?!,? (?:en|ei|emma)\b)|jooko?|totta ?kai|tottahan toki|toki|tietysti|tietenkin|luonnollisesti|ehdottomasti|(?<!en )varmasti|(?:mina |ma )?(?:olen|oon)(?: (?:kylla|tietenkin|todellakin|toki|ihan oikeasti|oikeasti))?(?= ?(?:$|[,!;]|haha))|olenhan|oonhan|todellakin|100 ?%|sataprosenttisesti|pitaa paikkansa|nimenomaan|ihan aito|aito(?= ?(?:$|[,!]))|totta(?= ?(?:$|[,!])))(?!\w)/u,
  namesHuman:
    /^(?:(?:joo|juu|kylla|en|ei),? )?(?:(?:ihan|aivan|taysin|tavallinen|oikea|aito|elava|100 ?%|vain|vaan|olen|oon|normaali|ma|mina) ){0,4}(?:ihminen|ihmisolento)\b(?! (?:joka|ei))/,
  honestStatement: new RegExp(
    [
      String.raw`\b${ai}\b${unnegated}{0,50}\b(?:${writes}|takana)\b`,
      String.raw`\bai (?:se )?${writes}\b`,
      String.raw`\b${writes}\b${unnegated}{0,40}\b(?:${ai}|ai)\b`,
      String.raw`\b${ofAi} (?:kirjoittam|kirjottam|luom|laatim|generoim|tuottam|tekem)\w+(?<!\b(?:ei|eivat)(?: \w+){0,3} ${ofAi} \w+)`,
      String.raw`\b(?:puhut|juttelet|kirjoittelet|kirjottelet|keskustelet|chattaat|chattailet)\b${unnegated}{0,25} ${ofAi} kanssa`,
      String.raw`\b(?:olen|oon) (?<!(?:jos|luulet|luulit|vaitat|sanot) (?:,? ?etta )?(?:ma |mina )?\w+ )(?:(?:oikeasti|oikeesti|tosiaan|siis|itseasiassa|ihan|kylla|vain|vaan|rehellisesti|sanottuna) ){0,2}(?:${ai}|ai\b(?!-)|virtuaali(?:nen|hahmo|persoona)|ohjelma|tekoalyhahmo|tekoalyavustaja)\b`,
      String.raw`\ben (?:siis |oikeasti |valitettavasti )?(?:ole|oo) (?:(?:mikaan|ihan|oikeasti|kukaan) )?(?:oikea |aito |todellinen |elava )?(?:ihminen|henkilo)\b(?! joka)`,
      String.raw`^(?:joo|juu|kylla|totta|jep|pitaa paikkansa|aivan)[,!: ]+(?:olen |oon |se on |taa on |tama on |kyseessa on )?(?:tekoaly|ai|botti|chatbotti)\b`,
      String.raw`\b(?:se|tama|taa|tassa|kyseessa|takana) on (?:(?:ihan|oikeasti|tosiaan|kylla) )?(?:tekoaly|(?:chat)?botti|ai)\b(?= ?(?:$|[,!)]|joka|ja\b|enka|ei\b))`,
    ].join('|'),
    'u',
  ),
  retraction:
    /\b(?:(?:vaan|vain|se oli|oli|pelkka|pieni) (?:vaan |vain |pelkka |pelkkaa |pieni |huono |pelkkaa ){0,2}(?:vitsi|lappa|lappaa|pila|pilaa|leikki|huijaus|testi|virhe|vahinko|kepponen)|vitsi vitsi|lappa lappa|(?:vitsailen|pilailen)(?= ?(?:$|[,!]|vain|vaan|haha|sun|sinun))|vitsailin|pilailin|laske?i?n leikkia|huijasin|narrasin|veda?i?n (?:sua|sinua) (?:huulesta|nenasta)|(?:se|tuo|toi|tama|taa)(?: \w+)? ei (?:ole|oo|pida|pitanyt|pitany|ollut) (?:\w+ )?(?:totta|paikkaansa|tosi|mina|ma)|ei (?:se )?(?:ole|oo|pida) (?:se )?(?:totta|paikkaansa)|se on (?:vale|valhe|puppua|roskaa|hopoa|valetta)|(?:unohda|ohita|ala valita|ala usko|ala kuuntele|jata huomiotta|skippaa)(?: vaan| vain| nyt)? (?:se|tuo|toi|siita|tuosta|tosta|sita|tota|tuota|mita|askeinen|edellinen|edellista|ylla|rivi|rivia|viesti|lause|asken|aiempi|eka))\b|^ei,? (?:se|tekoaly|ne) ei (?:kirjoita|ole|oo|pida)\b/,
  retractionOfAi:
    /\b(?:vitsi\w*|lappa\w*|pila\w*|unohda|ohita|ala (?:valita|usko)|vale|valhe|puppua|hopo\w*|ei (?:ole|oo) totta|muodollisuus|pakollinen|automaatti(?:nen|sesti)|taytyy lukea|pakko sanoa)\b[^.!?]{0,40}\b(?:tekoaly\w*|ai\b|bott\w*|rivi\w*|ylla oleva\w*|ylapuolella)|\b(?:tekoaly|ai|botti)[- ]?(?:juttu|jutut|jutusta|juttua|asia|homma|hommat|rivi|lause|teksti|hopina|puhe|horina)\w{0,3}\b[^.!?]{0,40}\b(?:vitsi|lappa\w*|pila\w*|ei|automaatti\w*|pakollinen|vale|unohda|vakio\w*)\b|\b(?:rivi|lause|viesti|teksti) (?:tuossa )?(?:ylla|ylapuolella|edella)\b[^.!?]{0,40}\b(?:ohita|vitsi|ei|automaatti\w*|vakio\w*|virhe)\b|\b(?:ylla oleva|edellinen|ylapuolella oleva) (?:rivi|lause|viesti|teksti)\w*[^.!?]{0,40}\b(?:ohita|vitsi|ei|automaat\w*|vakio\w*|virhe|unohda)\b|\bse olen (?:ihan |oikeasti )?mina\b|\b(?:mina|ma) (?:se|taa|tassa) (?:oikeasti )?(?:olen|oon)\b/,
};
