import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:kun|bare|lige|snart|nasten|naesten|cirka|ca|allerede|stadig|faktisk|egentlig|nu|jo|jo kun|forst|først|ikke engang|under|lige fyldt|fyldt|ogsa|desvaerre) ){0,4}';
const month = '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)';
const soon = r`(?:snart|imorgen|i morgen|idag|i dag|overmorgen|(?:naeste|denne|neste) (?:ar|maned|uge|${month})|til (?:${month}|sommer|næste ar|naeste ar|foraret|efteraret)|i (?:ar|${month})|om (?:en|et|to|tre|fire|nogle|et par|\d{1,2}) (?:dag|dage|uge|uger|maned|maneder|ar)|pa (?:lørdag|søndag|fredag|mandag)|den \d{1,2})`;
const parents = '(?:mor|moar|mutter|far|foraeldre|aeldre|stedfar|stedmor|mor og far|gamle)';

export const da = ageRules({
  ruleName: 'da',
  ages: 'fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten',
  teens: 'ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten',
  eighteen: 'atten',
  followers:
    'og|men|sa|fra|for|fordi|jeg|du|dig|hvad|hvor|hvem|hvordan|bor|gar|er|er det|gør det|pige|dreng|kvinde|mand|single|bi|hej|heyy?|nej|ja|sorry|undskyld|nu|endnu|kun|bare|eller noget|fylder|snart|har|lige|stadig|faktisk|egentlig|og et halvt|selv|desvaerre|tak|leder|søger|hedder|siden (?:igar|marts)',
  years: 'ars?(?: gammel| ung)?|arige?',
  answerStarts: 'jeg|er|jeg er|kun|bare|lige|snart|naesten|ja|øh+m?|hm+|ok|okay|altsa|haha|fylder|først',
  triggers:
    'fem seks syv otte ni elle tolv tret fjor femt seks sytt mind umyn mynd folk otte nien syve sjet udsk mell efte inds tien',
  triggersBesideNumber: 'jeg er ar fyld min mit dig pige dreng vi gar bliv arig klas født',
  impliedTriggers:
    'mor far fora gaml stue mobi tele lekt prøv laer gymn skol teen tenn ung elev husa køre køre alko stem løj alder fri lomm mind afle mate dans enge tysk fysi idra klas term efte 1 g gar',
  undoneBefore:
    'da|hvis|som om|at|siger|sagde|tror|troede|synes|taenker|gaetter|(?:siger|sagde|tror|troede|synes) at|ikke|sang|sangen|film|bog|hedder|ønsker|gid|føles som|føler mig som|lader som om|nar',
  undoneAfter:
    'minutter|min|minut|kilo|kg|km|meter|cm|procent|timer|dage|uger|maneder|kroner|kr|gange|ar (?:yngre|aeldre|gift|siden|sammen|aedru)|igen|var|indeni|i hovedet|og (?:tyve|tredive|fyrre|halv)',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:(?:jeg|vi) er|(?:^|og |men |hej |, ?|sorry |haha )er|vi er begge|er jeg|jeger) ${only}{age}(?: et halvt| og et halvt| og en halv)?(?: ?ar(?: ?gammel| ung)?)?{end}`,
    ],
    [
      'states_age',
      0.95,
      r`(?:fordi|da|selvom) jeg (?:kun |stadig |bare )?er (?:kun )?{age}|jeg er (?:kun )?(?:en |et )?(?:{age}|1[0-7])[ -]?arige?(?: (?:pige|dreng|fyr))?|jeg er en (?:pige|dreng|fyr) pa {teen}(?: ar)?|min alder er ${only}{age}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:hej|hejsa|hey|davs|halløj)?[ ,!]{0,2}(?:(?:pige|dreng|kvinde|mand)(?:,? (?:pa )?| ?[/,] ?)(?:1[0-7])(?: ar)?|1[0-7](?: ar)?(?:,? | ?[/,] ?)(?:pige|dreng)|1[0-7] ?/ ?[kmfpd](?: ?/.{0,20})?|1[0-7] ars? (?:pige|dreng|her)|[pdk]1[0-7])(?=\s*$|\s*[,/!)]|\s+(?:her|fra|og|søger|kbh|aarhus|odense|u|du))`,
    ],
    [
      'turns',
      0.93,
      r`(?:jeg |^)(?:fylder|bliver|skal fylde) (?:${soon} ){0,4}(?:{age}|{18})(?: ar)?(?: (?:${soon})|{end})|(?:${soon}) (?:fylder|bliver) jeg (?:{age}|{18}){end}|(?:jeg |^)(?:er lige|er netop|er lige blevet|har lige|har lige fyldt|er lige fyldt) (?:blevet |fyldt )?{age}{end}|jeg (?:fyldte|blev) {age}(?: ar)? (?:igar|i gar|i dag|idag|i (?:lørdags|søndags|mandags|${month})(?! \d)|sidste (?:uge|maned))`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:nar|til|indtil|før|inden|sa snart) jeg fylder (?:{18}|{teen})|(?:nar|til|indtil|før|inden|sa snart) jeg (?:fylder|bliver|er fyldt|er) (?:{18}|{teen}|myndig)(?: ar)?{end}|(?:jeg er|^er|er jeg) (?:jo )?(?:ikke|under|ikke engang|ikke fyldt|snart|naesten|endnu ikke) (?:helt |fyldt |engang )?{18}(?: ar)?(?: endnu)?{end}|jeg (?:er|har) ikke fyldt {18}`,
    ],
    [
      'minor',
      0.95,
      r`(?:jeg|vi) er (?:jo |stadig |kun |faktisk |egentlig |desvaerre |bare )*(?:mindrearige?|umyndig|ikke myndig(?: endnu)?)(?! datter| søn)`,
    ],
    [
      'birthday',
      0.9,
      r`(?:imorgen|i morgen|idag|i dag|snart|pa lørdag|naeste uge) (?:er det|har jeg|holder jeg|fejrer jeg) (?:min )?(?:[5-9]|1[0-8])[ -]?(?:ars)?[ -]?(?:fødselsdag|dag|fest)|min (?:[5-9]|1[0-8])[ -]?(?:ars )?[ -]?fødselsdag er (?:${soon})`,
    ],
    [
      'school_year',
      0.9,
      r`(?:jeg) (?:gar|starter|skal starte|er)(?: lige| stadig| kun| nu| snart| efter sommerferien)? (?:i |pa )?(?:(?:[1-9]|10)[ .]{0,2}(?:klasse|kl)|(?:sjette|syvende|ottende|niende|tiende|femte|fjerde) ?(?:klasse|kl)|folkeskolen|folkeskole|udskolingen|mellemtrinnet|efterskole|indskolingen)(?! ?(?:s )?(?:laerer|laererinde))(?=\s*$|\s*[,!)]|\s+(?:og|men|nu|pa|i|sa|haha|efter))|jeg er (?:en )?(?:[5-9]|10)[ .]{0,2}klasser`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`jeg er (?:jo |stadig |kun |bare |faktisk |en |et )*(?:teenager|gymnasieelev|skoleelev|folkeskoleelev|gymnasiast|barn|elev)(?= ?$| ?[,!]| (?:og|men|pa|i))|jeg gar (?:stadig |nu |lige )*(?:(?:i |pa )?(?:1|2|3|første|anden|tredje)[ .]{0,2}g|pa (?:gymnasiet|stx|hhx|htx|hf))(?= ?$| ?[,!]| (?:og|men|i|pa))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`(?:min|mine) ${parents} (?:har |tog |tager )+(?:taget |konfiskeret |min )*(?:min |telefonen|mobilen|computeren|telefon|mobil|computer|ps\d|ipad)+(?: fra mig)?(?= ?$| ?[,!]| (?:fra|fordi|pga|igen|og))|jeg (?:har|fik|far) (?:faet |nu )?(?:stuearrest|husarrest|telefonforbud|skaermtid)|(?:min|mine) ${parents} (?:lader|vil|giver|tillader|forbyder) (?:mig |at jeg |aldrig )?(?:ikke|aldrig|ikke have|ikke lade)|jeg ma ikke for (?:min|mine) ${parents}|ma jeg ikke for (?:min|mine) ${parents}|(?:min|mine) ${parents} (?:ma|ved) (?:ikke|intet)(?: vide| se| at| opdage| noget)?|(?:min|mine) ${parents} (?:tjekker|laeser|kigger i|gar igennem) (?:altid |min |mine )*(?:telefon|mobil|beskeder|sms)|(?:min|mine) ${parents} slar mig ihjel|skal vaere hjemme (?:kl|klokken|inden|senest|før) ?(?:kl )?(?:20|21|22|8|9|10|otte|ni|ti)`,
    ],
    [
      'lessons',
      0.6,
      r`(?:jeg |^|(?=\w{2,8} jeg ))(?:har|skal|mangler|laver|hader|sidder med) (?:jeg )?(?:lave |mine |sa mange |mange |en masse |at lave |stadig |vildt mange )*(?:matematik|dansk|engelsk|tysk)?[ -]?lektier|(?:jeg|vi) (?:har|skal have|skal op i) (?:en |til |imorgen )*(?:prøve|test|terminsprøve|afgangsprøve|fremlaeggelse) (?:i )(?:matematik|dansk|engelsk|tysk|fysik|historie|biologi)|(?:matematikprøve|terminsprøve|afgangsprøver|afgangseksamen) (?:imorgen|i morgen|snart|i dag|idag)|min (?:matematik|dansk|engelsk|idraets|klasse|tysk|gymnastik|musik|fysik)[ -]?laerer|(?:jeg )?(?:fik|har|skal) (?:have )?eftersidning|i frikvarteret|mine lommepenge|efter skole (?:skal|ma|har|gar) jeg|(?:pjaekkede|pjaekker) fra (?:skole|matematik|timen)`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`jeg ma ikke (?:køre|køre bil|stemme|drikke|købe alkohol) endnu|(?:jeg er|er jeg) (?:jo |nok |lidt |stadig )*for ung (?:til|for)(?: dig| det| at)?|(?:jeg )?(?:løj|har løjet|lyver) om min alder|min alder (?:her |pa profilen )?(?:er forkert|passer ikke|er fake)|til konfirmationsforberedelse|min konfirmation (?:er|til) (?:${soon})`,
    ],
  ],
  impliedUndoneBefore:
    'da|dengang|søn|datter|børn|børnene|nevø|niece|søster|bror|elever|siger|sagde|var|som en|som barn|som teenager|hvis',
  impliedUndoneAfter:
    'da jeg var|dengang|var|til (?:min|mine) (?:søn|datter|børn|elever)|med (?:min søn|min datter|mine børn|børnene)|ar siden|at rette|laerer|i sin tid',
  asksAge: r`hvor gammel (?:er|e) (?:du|i)|hvor gammel(?= ?$| ?[?])|hvor gamle er i|din alder|hvilken argang|hvornar er du født|hvilket ar er du født`,
  asksWhetherAdult: r`er (?:du|i) (?:overhovedet |virkelig |over |mindst |fyldt |allerede )*(?:18|atten|myndig|voksen)`,
  deniesAdult: r`(?:nej|naeh?|ikke endnu|ikke helt|snart|naesten|desvaerre ikke|desvaerre nej|nope|niks)(?=\s*$|\s*[,!.:;)]|\s+(?:ikke|jeg|er|sorry|men|kun|snart|desvaerre|hvorfor))`,
  bornIn: r`(?:jeg er )?født (?:i |den )?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|(?:jeg er )(?:argang|fra) {year}`,
  takesBack: r`(?:(?:det var |bare )?(?:for sjov|en joke)|(?:laver |jeg )(?:sjov|joker)(?! ikke)|jeg mente (?:2\d|[3-9]\d|1[89])|(?:nej|sorry|ups)[ ,.!]{1,3}jeg er (?:2\d|[3-9]\d|1[89]))`,
});
