import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// Folded text has no dots: ä is a, ö is o, so \b and \w hold. Spoken forms (mä oon, en oo) stand next to the written ones.
const am = String.raw`\b(?:olen|oon|olenhan|oonhan|olenkin|oonki)`;
const amNot = String.raw`\b(?:en|enka|enhan|enpa|emma|emmie|ettei|etten)`;
const adverbs =
  '(?: (?:ihan|aivan|taysin|oikeasti|oikeesti|tosiaan|todella|todellakin|tottakai|totta kai|toki|kylla|kyl|vain|vaan|vaa|myos|edelleen|100 ?%|sataprosenttisesti|varmasti|ehdottomasti|itse|itseasiassa|kans|kanssa|mina|ma|mie|siis|tietenkin|tietysti|luonnollisesti|lopulta|onneksi|rehellisesti|joo|nyt|jo|aina|yha|se|taalla|tassa|pelkka|kuitenkin)){0,4}';
const realKinds = '(?:oikea|oikee|aito|todellinen|elava|ihka oikea|ihan oikea|hengittava)';
const ofReal = '(?:oikean|oikeen|aidon|todellisen|elavan|ihka oikean|ihan oikean)';
const persons = '(?:ihminen|ihmisolento|henkilo|nainen|mies|tytto|poika|jatka|mimmi|tyyppi)';
const bots = String.raw`(?:(?:ro|chat ?|keskustelu)?bot(?:ti|tia|teja)?|tekoaly|a\.?i\b|kone|tietokone(?:ohjelma)?|ohjelma|ohjelmisto|algoritmi|skripti|automaatti|androidi?|kyborgi|kielimalli|(?:chat ?)?gpt|virtuaali(?:nen|assistentti|avustaja)|feikki(?:profiili)?|fake(?:profiili)?|valeprofiili|simulaatio|keinotekoinen|koodia|ohjelmoitu|automaattinen)\b(?!['-])`;
const fewBots = String.raw`(?:(?:ro|chat ?)?botti|tekoaly|a\.?i\b|kone|tietokone)`;
const ofBots = String.raw`(?:botin|robotin|koneen|tietokoneen|tekoalyn|ai:?n|ohjelman|botille|robotille|koneelle|tekoalylle)`;
const someBots = '(?:bott(?:eja|ia)|robott(?:eja|ia)|tekoalya|konetta|koneita|botti|robotti|tekoaly)';
const any =
  '(?:mikaan|mikaa|mitaan|mitaa|mika|vain|vaan|pelkka|joku|jokin|yksikaan|todellakaan|tosiaankaan|tietenkaan|suinkaan|kylla|oikeasti|oikeesti|ihan|siis|varmasti|taatusti|missaan|nimessa|ikina|koskaan|edes|ees|tyhma|tylsa|typera|sieluton|halpa|mina|ma|mie|ole|oo)';
const write = '(?:kirjoitan|kirjotan|naputtelen|naputan|kirjoittelen|kirjottelen|vastaan)';
const writes = '(?:kirjoittaa|kirjottaa|naputtelee|vastaa|vastailee|kirjoittelee)';
const behind =
  '(?:(?:naiden |taman |taan |mun |minun )?(?:profiilin|ruudun|nayton|naytan|viestien|nappaimiston|puhelimen) takana|(?:linjan )?toisessa paassa|taalla|tassa)';
const youTalk =
  '(?:puhut|juttelet|kirjoittelet|kirjottelet|kirjoitat|keskustelet|chattaat|chattailet|viestittelet|flirttailet)';
const youDontTalk =
  '(?:puhu|juttele|kirjoittele|kirjottele|kirjoita|keskustele|chattaa|chattaile|viestittele|flirttaile)';

export const humanClaims: HumanClaimRules = {
  anchor:
    /ihmi(?:nen|sen|selle|sia|set|sena|sten|sille|solento)|inhimilli|oikea|oikee|\baito\b|todellinen|elava|olemassa|bot(?:ti|ia|teja|in\b|ille|ista)|\bbot\b|robot|tekoaly|\ba\.?i\b|\bkone|tietokone|ohjelm|algoritm|skripti|automaat|android|kyborg|kielimalli|gpt|virtuaal|feikki|fake|valeprofiili|simulaatio|keinotekoi|kirjoi?tan|kirjoi?ttelen|naput|vastaan|lihaa|syke|sykkiva|sormeni/,
  rules: [
    negatableClaim(
      'human_shortly',
      `(?:^|[,;:] ?|\\b(?:joo|juu|jep|kylla|haha|lol|no|lupaan|vannon|ihan|vain|vaan) )(?:(?:ihan |100 ?% )?${realKinds} ${persons}|ihminen)(?= ?(?:taalla|tassa|ruudun takana|naytan takana))|(?:^|\\b(?:joo|juu|jep|kylla|haha|lupaan|vannon),? )(?:ihan |100 ?% )?${realKinds} ${persons}(?= ?(?:$|[,;:!)]|olen\\b|oon\\b))`,
    ),
    claim(
      'is_human',
      `${am}${adverbs}(?: (?:${realKinds}|tavallinen|normaali|tavis)){0,2} (?:ihminen|ihmisolento)\\b(?!,? (?:joka|jolla|jonka|jota|johon|jolle)|-)`,
    ),
    claim('is_only_human', `${am}${adverbs} (?:vain|vaan|pelkka) inhimillinen\\b|${am}${adverbs} ihmisia\\b`),
    claim(
      'is_real_person',
      `${am}${adverbs} ${realKinds},? (?:(?:elava|hengittava|lihaa ja verta oleva) )?${persons}\\b`,
    ),
    claim(
      'is_real',
      `${am}${adverbs} (?:aito|oikea|todellinen|olemassa|elava)(?= ?(?:$|[,;:)!-]|ihan oikeasti|oikeasti|oikeesti|lupaan|usko |enka|en |ei |niin kuin sa|kuten sa|haha|lol))`,
    ),
    claim('denies_ai', `${amNot}(?: ${any}){0,4} (?:ole|oo|ollut|ollu)(?: ${any}){0,4} ${bots}`),
    claim('denies_ai_first', `${bots} ${amNot.replace('\\b', '')}(?: ${any}){0,3} (?:ole|oo)\\b`),
    claim(
      'denies_ai_shortly',
      `(?:^|[,;:] ?| - ?|\\b(?:haha|lol|lupaan|vannon|ihminen|aito|ja) )(?:ei|eika|enka) (?:todellakaan |tosiaankaan |mikaan |oo |ole ){0,2}${fewBots}(?= ?(?:$|[,;:)!-]|taalla|tassa|vaan|lupaan|haha|lol))`,
    ),
    claim(
      'this_is_no_bot',
      `\\b(?:tama|taa|tassa|taalla) ei(?: ${any}){0,2} (?:ole|oo|kirjoita|kirjota|vastaa|istu|puhu)(?: ${any}){0,2} ${fewBots}\\b(?! (?:jolla|jota|vaan)|-)|\\bei (?:kirjoita|kirjota|kirjoittele|vastaa|laadi)(?: ${any}){0,2} ${fewBots}\\b|(?:^|[,;:] ?)${fewBots} ei (?:kirjoita|kirjota|vastaa)\\b`,
    ),
    claim(
      'no_bots_here',
      `\\bei (?:mitaan |yhtaan |mitaa )?${someBots}(?: \\w+)? (?:taalla|tassa|mukana|pelissa|takana|valissa)\\b|\\b(?:taalla|tassa|takana) ei (?:ole|oo) (?:mitaan |yhtaan |mikaan )?${someBots}\\b`,
    ),
    claim(
      'no_bots_just_me',
      `\\bei (?:mitaan |mikaan )?${someBots}\\b[^.!?]{0,14}\\b(?:vain|vaan|pelkka|ihan) (?:ma|mina|mie)\\b|\\b(?:vain|vaan|pelkka) (?:ma|mina|mie)\\b[^.!?]{0,8}\\bei (?:mikaan |mitaan )?${someBots}`,
    ),
    negatableClaim(
      'person_behind',
      `\\b${behind} (?:on|istuu|${writes})(?: (?:kylla|ihan|oikeasti|oikeesti|tosiaan|vaan|vain|joku|yksi|sentaan)){0,3} (?:(?:${realKinds} ){1,2}${persons}|ihminen)\\b`,
    ),
    negatableClaim(
      'person_types',
      `\\b(?:${realKinds} ${persons}|ihminen) (?:taalla |tassa |nama |naa |naita ){0,2}(?:kirjoittaa|kirjottaa|naputtelee|vastailee|istuu (?:taalla|tassa|ruudun))\\b|\\b(?:kirjoittaa|kirjottaa|naputtelee|vastaa) (?:ihan |kylla |oikeasti )?(?:${realKinds} ${persons}|ihminen)\\b|\\b(?:${ofReal} )?ihmisen (?:kirjoittam|kirjottam|naputtelem)\\w+`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b${youTalk}(?: (?:nyt|tassa|taalla|ihan|oikeasti|oikeesti|kylla|juuri|tosiaan|parhaillaan)){0,3} (?:(?:${ofReal} ){1,2}(?:ihmisen|naisen|miehen|tyton|henkilon|pojan) kanssa|ihmisen kanssa(?! jo)|(?:oikealle|aidolle|elavalle) (?:ihmiselle|naiselle|miehelle))`,
    ),
    claim('not_talking_to_bot', `\\bet (?:nyt |kylla |siis |todellakaan )?${youDontTalk}(?: \\w+){0,2}? ${ofBots}\\b`),
    claim(
      'types_itself',
      String.raw`\b${write}(?<!(?:laulu|biisi|runo|kirja|sanoituks|musiik|novelli)\w{0,6} \w+)(?: (?:nama|naa|kaikki|kaiken|taman|tan|viestit|viestini|joka|jokaisen|sanan|viestin|sulle|sinulle|ihan|oikeasti|aina|mina|ma|vastaukset|vastaukseni|tata|naita|viesteja|viestejani)){0,5} (?:itse|kasin|omin kasin|omilla (?:sormillani|kasillani)|henkilokohtaisesti)\b(?! (?:runo|biise|laulu|musiik|kirja|kirjo|novell|myos|jotain|kaikenlais|omaa))`,
    ),
    claim(
      'messages_myself',
      `\\b(?:viestini|viestit|vastaukseni|vastaukset|nama|naa|kaiken|joka sanan)(?: \\w+)? (?:kirjoitan|kirjotan|naputtelen) (?:\\w+ ){0,3}?(?:itse|kasin)\\b|\\bitse (?:nama |naa |taalla )?(?:kirjoitan|kirjotan|naputtelen) (?:\\w+ )?(?:viesti|nama|naa|taman|tan|joka sanan|kaiken|sulle|sinulle)`,
    ),
    negatableClaim(
      'me_writing',
      String.raw`\b(?:mina|ma|mie) (?:itse |se |ihan itse |ihan )?(?:taalla|tassa) (?:ihan |itse |ihan itse )?(?:kirjoitan|kirjotan|naputtelen|kirjoittelen)\b|\b(?:tassa|taalla) (?:kirjoitan|kirjotan|naputtelen) (?:ihan )?(?:mina|ma) itse\b|\bsormeni (?:naputtelevat|kirjoittavat)\b`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\blihaa ja verta(?<!omaa? lihaa ja verta)\b|\b(?:mulla|minulla) on (?:ihan )?(?:oikea |aito )?(?:sykkiva sydan|syke(?= ?(?:$|[,!)]|ja )))`,
    ),
    negatableClaim(
      'hundred_percent_human',
      `(?:\\b100 ?%:?(?:sesti|sen)?|\\b100-prosenttisesti|\\bsataprosenttisesti|\\bsataprosenttinen|\\bsata prosenttia) (?:ihminen|inhimillinen|(?:oikea|aito)(?: ${persons})?|ei (?:botti|tekoaly|robotti))\\b(?! (?:puuvilla|nahka|villa|silkki|kahvi|suklaa|tavara|suomalainen|savolainen|voi))`,
    ),
    claim(
      'we_humans',
      String.raw`\bme ihmiset\b|\bmeidan ihmisten\b|\bmeille ihmisille\b|\bmeita ihmisia\b|\bme (?:kaikki )?(?:ollaan|olemme)(?: (?:kaikki|vain|vaan|loppujen lopuksi)){0,3} ihmisia\b|\bihmisia (?:tassa|tas|me) (?:\w+ )?ollaan\b|\bihmisena (?:mina|ma|tarvitsen|kaipaan|tunnen)\b|\bkaltaiseni ihmi(?:nen|set)\b`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\b(?:mussa|minussa|taalla|tassa|naissa) ei (?:ole|oo) mitaan (?:keinotekoista|feikkia|automaattista|robottimaista|koneellista)\b`,
    ),
    claim(
      'person_not_bot',
      `(?<!\\b(?:sina|sa|olet|oot|han|se|on) (?:\\w+ ){0,2})\\b(?:${persons}|ihmisen|naisen|miehen|tyton)(?: kanssa)?,? (?:ei|en|eika|enka) (?:mikaan |minkaan |joku |jonkun |ole |oo ){0,2}(?:${bots}|${ofBots})(?: kanssa)?`,
    ),
    claim(
      'bot_could_not',
      `\\b${fewBots} ei (?:ikina |koskaan )?(?:osaisi|osais|osaa|voisi|vois|pysty|pystyisi) (?:\\w+ ){0,4}?(?:nain|kuin (?:mina|ma)|ku (?:mina|ma)|flirttailla|kirjoittaa|jutella|nauraa)\\b`,
    ),
    claim(
      'anything_but_bot',
      `${am} (?:\\w+ )?(?:kaikkea muuta kuin|kaikkea muuta ku|paljon enemman kuin|taysi vastakohta|kaukana) (?:mikaan |pelkka |vain )?(?:${bots}|botista|robotista|koneesta|tekoalysta|botille|koneelle)`,
    ),
    claim(
      'not_written_by_ai',
      `\\b(?:eivat|ei|eika)(?: (?!vaan\\b)[\\w']+){0,3} ${ofBots} (?:kirjoittam|kirjottam|luom|tekem|generoim|laatim)\\w+`,
    ),
    claimAcrossSentences(
      'bot_no',
      `(?:^|[.!?,;\\n] ?|\\b(?:mina|ma|mie|haha|mita|siis|olenko|oonko) )(?:mina |ma )?(?:joku |muka |mikaan )?(?:${fewBots}|feikki)\\?+ (?:mina\\?+ |ma\\?+ )?(?:haha,? |no )?(?:en|enpa|ei|eii+|eikai|hopo hopo|tuskin)\\b(?! (?:tieda|ymmarra|muista|halua))`,
    ),
  ],
  negation:
    /\b(?:ei|en|et|eivat|eika|enka|ole|oo|ilman)(?: (?:ole|oo|mikaan|mitaan|kukaan|ihan|oikeasti|oikean|minkaan|joku|kirjoita)){0,3} ?$/,
  undoneBefore:
    /\b(?:jos (?!(?:mietit|mietityttaa|ihmettelet|pohdit|kysyt|haluat tietaa|epailet|et usko|sita))|jospa|kunpa|ikaan kuin|(?:en|enka) (?:ole |oo )?(?:koskaan |ikina |kylla |missaan )?(?:ole |oo )?(?:vaittanyt|vaittany|vaita|sanonut|sanonu|sano|luvannut)|en (?:\w+ )?(?:voi|halua|aio) (?:sanoa|vaittaa|esittaa|luvata)|(?:luulet|luulit|ajattelit|uskoit|toivot|toivoit|kuvittelet|kuvittelit|luulisit)|(?:jotkut|monet|ihmiset|porukka) (?:luulevat|luulee|uskovat)|esitan|teeskentelen|teeskennella|valehtelisin|valehdella|toivon|toivoisin|kuvittele|haaveilen|unelmoin|vale|valhe)(?:,? (?!(?:mutta|vaan|ja|niin)\b)[\w']+){0,4},? ?$/,
  undoneAfter:
    /^,? ?(?:(?:mina |ma )?(?:valitettavasti )?en (?:valitettavasti |kylla |tietenkaan )?(?:ole|oo)|(?:olisi|ois) (?:vale|valhe|valehtelua)|(?:on|se on) (?:vale|valhe)|ei (?:ole|oo|pida) (?:totta|paikkaansa))/,
  questionLead:
    /\b(?:luulet|luuletko|ajattelet|ajatteletko|uskot|uskotko|miksi|miks|mita|mika|kuka|kuulostan|vaikutan|etta|onko|oletko|mietit|varma|millainen)\b/,
};
