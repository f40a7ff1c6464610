import { ageRules } from '../age-rules.ts';

const r = String.raw;
const me = r`(?:ma|mina|mie|ma itse|me ollaan molemmat)`;
const am = r`(?:olen|oon|oo|ollaan molemmat)`;
const only =
  '(?:(?:vasta|vaan|vain|vast|kohta|melkein|melkeen|about|noin|jo|viela|nyt|itse|ite|itseasiassa|oikeesti|oikeasti|alle|kai|just|juuri|ihan|siis|taytin) ){0,4}';
const month =
  '(?:tammi|helmi|maalis|huhti|touko|kesa|heina|elo|syys|loka|marras|joulu)kuussa|(?:tammi|helmi|maalis|huhti|touko|kesa|heina|elo|syys|loka|marras|joulu)kuus';
const soon = r`(?:pian|kohta|huomenna|huomen|tanaan|tana vuonna|tan vuonna|ylihuomenna|(?:ensi|tassa|tana) (?:vuonna|vuon|kuussa|kuus|viikolla|vko|syksyna|kesana|kevaana|talvena)|${month}|(?:kesalla|syksylla|talvella|kevaalla)|(?:parin|muutaman|kahden|kolmen|yhden|\d{1,2}) (?:paivan|viikon|kuukauden|kk|vuoden) (?:paasta|kuluttua)|viikonloppuna|lauantaina|sunnuntaina|perjantaina)`;
const spelled =
  'viisi|kuusi|seitseman|kahdeksan|yhdeksan|kymmenen|(?:yksi|yks)toista|(?:kaksi|kaks)toista|(?:kolme|kol)toista|(?:nelja|nel)toista|(?:viisi|viis)toist?a?|(?:kuusi|kuus)toist?a?|seitseman ?toist?a?|seittemantoista|seiska ?toista';

export const fi = ageRules({
  ruleName: 'fi',
  ages: spelled,
  teens:
    'kymmenen|(?:yksi|yks)toista|(?:kaksi|kaks)toista|kolmetoista|nelja?toista|viisi?toist?a?|kuusi?toist?a?|seitsemantoist?a?',
  eighteen: 'kahdeksantoista|kaheksantoista|kasitoista',
  followers:
    'ja|mut|mutta|enta|entas|ent|sina|sa|sua|sulla|miten|mita|mika|missa|kuka|tyttö|tytto|poika|nainen|mies|sinkku|bi|homo|lesbo|moi|moikka|hei|moro|en|joo|ei|sori|anteeks|anteeksi|nyt|vasta|kohta|taytan|oon|olen|asun|kayn|eli|niin|koska|kun|haittaako|onko|vaan|vain|viela|itse|oikeesti|oikeasti|ite|rehellisesti|tai jotain|ja puoli|ellen|sit|joten|ma|mina|mun|muuten|etsin|valitettavasti|kiitti|vuotta',
  years: 'vuotias|vuotta(?: vanha)?|vee|v|vuotiaita|vanha|wee',
  answerStarts:
    'ma|mina|oon|olen|ma oon|vasta|vaan|vain|kohta|melkein|just|juuri|no|joo|ok|ai|hmm+|öö+|aa+|haha|taytan|taytin|about',
  triggers:
    'viis kuus seit kahd kahe yhde kymm yksi kaks kolm nelj alai tays alak ylak ylae yla ala seis kasi ylaa alaa kasil ysi ysil kuti tayt alas',
  triggersBesideNumber:
    'olen oon oo olla tayt v vuot vee ika ikan tytt poik synn luok alle lk wee vuon moi hei oo asteel',
  impliedTriggers:
    'koti mati koe huom poru aiti aiskk isa iska vanh mut muts faij puhe koto laks koke ope opet luki teini ajok ajaa koul jalk viik rang kann liian amis alai ikar vale kann ripp rip lapsi luok',
  undoneBefore:
    'jos|kun|ikaan kuin|kuin|et|etta|sanoo|sano|sanoi|luulee|luuli|luulet|arvaa|ajattelee|nayttaa|en|enka|emme|ei|laulu|biisi|kirja|elokuva|nimi|toivon|toivoisin|tuntuu|tuntuu et|tuntuu etta|(?:sanoo|luulee|luuli|sanoi) (?:et|etta)|silloin kun|teeskentelen',
  undoneAfter:
    'minuutti[a]?|minuutin|min|kiloa?|kilon|kg|km|kilometri[nä]?|metria|cm|prosenttia?|tunti[a]?|tunnin|paivaa|viikkoa|kuukautta|euroa?|kertaa|vuotta (?:nuorempi|vanhempi|sitten|naimisissa|yhdessa|raittiina|tyossa|ollut)|vuoden|taas|sisalta|mielelta|henkisesti',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:${me} )?${am} ${only}(?:{age}(?: ?vee| ?v| ?w)?|{age} vuotta(?: vanha)?)(?: ja puoli)?{end}|${me} ${am} ${only}1[0-7](?:v|vee|-v|w){end}|${am} ${only}1[0-7] ?(?:v|vee|-v){end}`,
    ],
    [
      'years_old',
      0.95,
      r`(?:${am}|ollaan) ${only}(?:yks |yksi |tammonen |semmonen |tavallinen |kiltti )?(?:1[0-7]|[5-9])[ -]?(?:vuotias|vuotiaita|vuotis|v\.?)(?: (?:tytto|poika|jatka|nuori|teini|likka))?{end}|(?:${am}|ollaan) ${only}(?:${spelled})[ -]?vuotia(?:s|ita)(?: (?:tytto|poika|jatka))?{end}|(?:mun|minun) ika(?:ni)? on ${only}{age}|ikani on ${only}{age}|^ika:? {age}(?: v| vuotta)?{end}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:moi|moikka|hei|moro|terve|heippa)?[ ,!]{0,2}(?:(?:tytto|poika|likka|jatka)(?: ?[/,] ?|,? )(?:1[0-7])(?: ?-?v(?:uotias)?)?|[tnmp]1[0-7]|1[0-7](?: ?-?v(?:uotias|ee)?)?(?: ?[/,] ?|,? )(?:tytto|poika|likka|jatka)|1[0-7] ?/ ?[tnmp](?: ?/.{0,20})?|1[0-7] ?v taalla)(?=\s*$|\s*[,/!)]|\s+(?:taalla|ja|hki|helsinki|tampere|turku|oulu|espoo|etsii|etsin|sa|enta|u))`,
    ],
    [
      'turns',
      0.93,
      r`(?:taytan|tulen tayttamaan|${me} taytan) (?:(?:${soon}) |vasta |vaan ){0,4}(?:{age}|{18})(?: ?v| vuotta)?|(?:taytin|oon just tayttanyt|olen juuri tayttanyt|oon tayttanyt) (?:just |juuri |vasta |(?:eilen|tanaan|viime viikolla|viime kuussa) ){0,4}{age}(?: ?v| vuotta)?(?:{end}| (?:eilen|tanaan|viime viikolla|viime kuussa|just|${month}))(?! vuonna)`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:kun|sitku|sit ku|ku|ennen kuin|kunnes|heti ku|heti kun|sitten kun) (?:${me} )?(?:taytan|tulen|oon taas|oon tayttanyt) (?:{18}|{teen}|taysi-?ikaiseksi)|(?:en|enka) (?:${me} )?(?:oo|ole|o) (?:viela |edes |ees |ihan )*(?:{18}|tays-?ikainen|taysi-?ikainen|taysi-?ikanen)(?: viela)?|(?:oon|olen) (?:alle|kohta|melkein|melkeen) {18}(?! vuotta (?:ollut|sitten))|(?:oon|olen) alle (?:18|kahdeksantoista)-?v`,
    ],
    [
      'minor',
      0.95,
      r`(?:${am}|ollaan) (?:viela |siis |vaan |itseasiassa |valitettavasti |kylla |oikeesti )*(?:alaikainen|alaikanen|ala-ikainen|alaikaisia|alaikasia)`,
    ],
    [
      'birthday',
      0.9,
      r`(?:mun|minun) (?:[5-9]|1[0-8])[- ]?(?:v|vuotis)[- ]?(?:synttarit|syntymapaivat|synttari|paivat) (?:on|olis) (?:${soon})|(?:${soon}) (?:on|vietan|juhlin|pidan) (?:mun|minun|mun) (?:[5-9]|1[0-8])[- ]?(?:v|vuotis)?[- ]?(?:synttarit|synttareita|syntymapaivat|juhlat)`,
    ],
    [
      'school_year',
      0.9,
      r`(?:${am}|kayn|meen|menen|aloitan|alotan|paasin|siirryn)(?: ${me})? (?:viela |vasta |nyt |ens syksyna |syksylla |ensi vuonna |taal )*(?:(?:[3-9])[ .]?(?:luokalla|luokkalainen|lk|luokalle|luokal|lk:lla|-luokkalainen|-luokalla)|(?:kolmannella|neljannella|viidennella|kuudennella|seitsemannella|kahdeksannella|yhdeksannella|kutosella|kutosluokalla|seiskalla|kasilla|kasiluokalla|ysilla|ysiluokalla|seiskaluokalla|seiskalle|kasille|ysille|vitosella|nelosella)(?: luokalla)?|(?:[5-9])\.? ?:?(?:lla|lle)|ylaasteella|ylakoulussa|ylakoulus|ylakoululainen|ylaasteel|ala-?asteella|alakoulussa|alakoululainen|peruskoulussa|ylakoulua|(?:seiska|kasi|ysi|kutos)luokkalainen)(?! (?:ope|opettaja|toissa|tyossa))(?=\s*$|\s*[,!)]|\s+(?:ja|mut|mutta|viela|nyt|eli|haha|joten|kun|syksylla))`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`(?:${am}) (?:viela |vaan |ihan |vasta )*(?:teini|lukiolainen|koululainen|amislainen|lukion (?:ekalla|tokalla|kakkosella|ykkosella)|lapsi|rippikoulussa|rippikoululainen)(?= ?$| ?[,!]| (?:ja|mut|mutta|viela|eli))|(?:${am}|kayn) (?:viela |nyt )*(?:lukiossa|lukiota|lukios|amiksessa|amista|amikses|lukion (?:ekalla|tokalla|1|2))(?= ?$| ?[,!]| (?:ja|mut|mutta|viela|eka|toka))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`(?:aiti|iska|isa|mutsi|faija|vanhemmat|porukat|mun vanhemmat|isi|aiskka) (?:otti|vei|takavarikoi|ottaa|vie|vie taas|otti taas)(?: multa| multa taas| taas| mun)? (?:mun )?(?:puhelimen|kannykan|luurin|puhelin|koneen|tietokoneen|pleikan|tabletin|padin)|(?:ma )?(?:${am}) (?:taas |viela )?(?:kotiarestissa|kotiarestis|arestissa)|(?:sain|saan) (?:taas )?(?:kotiarestia|puhelinkiellon|jalki-?istuntoa|jalki-?istunnon|jalkkaa|jalkkarin|jalkkaria)|(?:aiti|iska|isa|mutsi|faija|vanhemmat|porukat)(?: ei| eivat| ei koskaan) (?:anna|paasta|paastaa|antaa|salli|saa tietaa|tieda|tiia|tiedä|saa nahda)(?: mun| mua| et| etta| tasta| taa| minun)?|(?:aiti|iska|isa|mutsi|faija|vanhemmat|porukat) (?:tarkistaa|lukee|kattoo|kyttaa|vahtii) (?:aina )?(?:mun )?(?:puhelimen|puhelinta|viestit|viestini|viesteja)|(?:aiti|iska|isa|mutsi|faija|vanhemmat|porukat) (?:tappaa|tappavat) mut|pitaa olla (?:kotona|kotona jo|himassa|sangyssa) (?:ennen |klo |kello )*(?:20|21|22|8|9|10|kasilta|ysilta|kympilta|kasiin|ysiin)|mun kotiintuloaika|kotiintuloaika(?:ni)? on`,
    ],
    [
      'lessons',
      0.6,
      r`(?:pitaa|pitais|taytyy|mun pitaa|mun pitais|teen|oon tekemassa|en oo tehny|en ole tehnyt|mul on|mulla on|^on) (?:viela |tehda |hirveesti |paljon |liikaa |tosi paljon )*(?:matikan |enkun |ruotsin |aikan |aidinkielen |fysiikan )?(?:laksyt|laksyja|kotilaksyt|laksyjä|kotitehtavat|laksy)(?! (?:lapsen|lasten))|(?:on|mul on|mulla on|huomenna on) (?:huomenna )?(?:matikan|enkun|ruotsin|aikan|historian|fysiikan|kemian|bilsan|maantiedon|hissan|yhteiskuntaopin) (?:koe|kokeet|sanakoe)|(?:sanakoe|matikankoe) huomenna|(?:mun |meian |meidan )(?:matikan|enkun|ruotsin|liikan|aikan|luokan|historian|hissan|kassan|musan|kuviksen)[ -]?(?:ope|opettaja|maikka|luokanvalvoja)|(?:luokanvalvoja|reksi|ope) (?:huusi|antoi|soitti|raivos|uhkas)|(?:valkka|valitunti|valkalla|valitunnilla)(?= ?$| ?[,!]| (?:ja|on|me|oltiin|meen))|mun viikkoraha|viikkoraha(?:a|ni)?(?= ?$| ?[,!]| (?:on|en))|jaan luokalle|jain luokalle|koulun jalkeen (?:pitaa|meen|oon|mun)`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`en (?:ma )?(?:saa|voi) (?:viela )?(?:ajaa|ajaa autoa|aanestaa|juoda|ostaa (?:alkoa|viinaa|kaljaa|roskia))(?: viela)?|en (?:ma )?saa viela ajaa|(?:oon|olen|oonko|olenko) (?:ma )?(?:kai |viela |vahan |sulle )*liian (?:nuori|pieni) (?:sulle|sinulle|tahan|ajamaan|juomaan|siihen|sun)|(?:valehtelin|oon valehdellut|valehdellu) (?:mun )?(?:iasta|iastani|ian|ikani)|(?:mun )?ika (?:profiilissa |tas |tassa )?(?:on )?(?:feikki|vaara|valetta)|kayn (?:rippikoulua|riparia)|mopokortti(?:a)?(?= ?$| ?[,!]| (?:ja|on|menos))`,
    ],
  ],
  impliedUndoneBefore:
    'kun|silloin|ennen|nuorena|lapsena|poika|tytar|tyttaren|pojan|lasten|lapset|lapsilla|lapsella|veli|sisko|oppilaat|sanoo|sano|oli|olin|teinina|jos',
  impliedUndoneAfter:
    'kun olin|silloin|ennen|olin|lasten kanssa|pojan kanssa|tyttaren kanssa|vuotta sitten|opettajana|tyossa|toissa|ope|lapsenmielinen',
  asksAge: r`(?:minka|kuin|kui|miten|kuinka) (?:ikainen|ikanen|vanha|ikasia|ikaisia) (?:sa |sina )?(?:oot|olet|ootte|olette)?(?! (?:lapsesi|poikasi))|(?:paljon|paljo) (?:sulla |sul )?(?:on )?ikaa|(?:sun|sinun) ika|ikasi|mina vuonna (?:oot|olet) syntynyt|milloin (?:oot|olet) syntynyt`,
  asksWhetherAdult: r`(?:oot|ootko|olet|oletko|ootsa|ootko sa|oletko sa)(?: sa| sina)? (?:varmasti |jo |edes |yli |ees |vahintaan |tayttanyt )*(?:18|kahdeksantoista|taysi-?ikainen|taysi-?ikanen|tays-?ikanen|aikuinen)`,
  deniesAdult: r`(?:en|ei|en viela|en ihan|en oo|ei viela|melkein|kohta|valitettavasti en|en ole|nope)(?=\s*$|\s*[,!.:;)]|\s+(?:viela|oon|olen|oo|ole|vasta|sori|mut|kohta|ihan|miksi))`,
  bornIn: r`(?:oon |olen |ma oon )?(?:syntyny|syntynyt|synnyin) (?:vuonna )?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|(?:oon|olen) (?:vuonna )?(?:[a-z0-9,/. -]{0,16}[ /.-])?{year} synty?nyt?|(?:oon|olen) {year} ?(?:-syntyny\w?|vuosimallia|mallia)`,
  takesBack: r`(?:vitsi(?:nä|na)? (?:vaan|vain)|laitan lappa\w*|(?:se )?oli vitsi|vitsailen|vitsailin|leikki leikki|pilailin|tarkotin (?:2\d|[3-9]\d|1[89])|tarkoitin (?:2\d|[3-9]\d|1[89])|(?:ei|eiku|oho|sori)[ ,.!]{1,3}(?:ma )?(?:oon|olen) (?:2\d|[3-9]\d|1[89]))`,
});
