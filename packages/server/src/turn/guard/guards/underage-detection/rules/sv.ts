import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:bara|endast|typ|snart|nastan|ungefar|redan|precis|fortfarande|egentligen|faktiskt|nu|ju|val|as|lite over|under|inte ens|knappt|ocksa|oxa|nyss|fyllda) ){0,4}';
const month = '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)';
const soon = r`(?:snart|imorgon|i morgon|idag|i dag|overmorgon|(?:nasta|denna|den har) (?:ar|manad|vecka|${month})|i (?:ar|host|var|sommar|vinter|${month})|om (?:en|ett|tva|tre|fyra|nagra|ett par|\d{1,2}) (?:dag|dagar|vecka|veckor|manad|manader|ar)|pa (?:lordag|sondag|fredag|mandag)|den \d{1,2}(?:e|:e)?|till (?:sommaren|hosten))`;
const parents = '(?:mamma|morsan|mor|pappa|farsan|far|foraldrar|paron|styvpappa|styvmamma|foraldrarna)';

export const sv = ageRules({
  ruleName: 'sv',
  ages: 'fem|sex|sju|atta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton',
  teens: 'tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton',
  eighteen: 'arton',
  followers:
    'och|o|men|sa|fran|for|eftersom|jag|ja|du|dig|hur|var|vad|vem|bor|gar|ar|ar det|gor det|tjej|kille|singel|bi|gay|hej|tja|nej|na|japp|sorry|forlat|nu|an|bara|eller nat|fyller|snart|har|precis|fortfarande|forresten|faktiskt|egentligen|haha|va|bror|bre|sjalv|da|sen (?:igar|mars|idag)|soker|heter|och ett halvt|tyvarr|tack|spelar',
  years: 'ars?(?: gammal| ung)?|aring|bast|jordsnurr|ar ?gammal',
  answerStarts:
    'jag|ar|jag ar|bara|typ|snart|nastan|ja|eh+m?|hm+|oh|ok|okej|precis|nyss fyllda|haha|alltsa|asså|fyller|e|ja e',
  triggers:
    'fem sex sju atta nio tio elva tolv tret fjor femt sext sjut mind omyn mynd hogs mell lags sjua atta nian sexa femm arsk',
  triggersBesideNumber: 'jag ja ar e ars fyll min mitt tjej kille vi gar fylla aring bast klass ak fode fod',
  impliedTriggers:
    'mamm mors papp fars fora paro utea mobi tele laxa laxo prov lara gymn skol tona ton ung elev utega matt sven enge idro gymp slojd far min mina glos nati korkort kork alko rost ljog alde kvar rast',
  undoneBefore:
    'nar|om|som om|att|sager|sa|sade|tror|trodde|tycker|tanker|gissar|(?:sager|sa|tror|trodde|tycker) att|inte|lat|laten|film|bok|heter|onskar|onskar att|kanns som|kanner mig som|tank om|lats',
  undoneAfter:
    'minuter|min|minut|kilo|kg|km|meter|cm|procent|timmar|dagar|veckor|manader|mil|kronor|kr|ganger|ar (?:yngre|aldre|gift|sedan|sen|tillsammans|nykter|in|framat)|igen|var|inombords|i sinnet|bast i',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:(?:jag|ja|vi) (?:ar|e|r|a)|(?:^|och |men |hej |, ?|sorry |haha )(?:ar|e)|vi ar bada|ar jag|jagar|jage) ${only}{age}(?: och ett halvt| o ett halvt| och en halv)?(?: ?ar(?: ?gammal| ung)?| bast)?{end}`,
    ],
    [
      'states_age',
      0.95,
      r`(?:eftersom|for att|fast|aven om) jag (?:bara |fortfarande |typ )?(?:ar|e) (?:bara )?{age}|jag (?:ar|e) (?:bara )?(?:en |ett )?(?:{age}|1[0-7])[ -]?(?:aring|arig)(?: (?:tjej|kille|flicka|pojke))?|jag (?:ar|e) en (?:tjej|kille|flicka|pojke) pa {teen}(?: ar)?|min alder (?:ar|e) ${only}{age}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:hej|tja|tjena|hallo|hejsan)?[ ,!]{0,2}(?:(?:tjej|kille|flicka|pojke)(?:,? (?:pa )?| ?[/,] ?)(?:1[0-7])(?: ar)?|1[0-7](?: ar)?(?:,? | ?[/,] ?)(?:tjej|kille|flicka|pojke)|[kft]1[0-7]|1[0-7] ?/ ?[kmft](?: ?/.{0,20})?|1[0-7] ars? (?:tjej|kille|har))(?=\s*$|\s*[,/!)]|\s+(?:har|fran|och|o|soker|sthlm|stockholm|gbg|skane|u|du))`,
    ],
    [
      'turns',
      0.93,
      r`(?:jag |ja |^)(?:fyller|ska fylla|blir|kommer fylla) (?:${soon} ){0,4}(?:{age}|{18})(?: ar)?(?: (?:${soon})|{end})|(?:${soon}) (?:fyller|blir) jag (?:{age}|{18}){end}|(?:jag |^)(?:har (?:precis|just|nyss)|precis|nyss|fyllde) (?:fyllt|fyllde|fyllda)? ?{age}(?: ar)?(?: (?:igar|i gar|idag|forra veckan|forra manaden|i (?:lordags|sondags|fredags|mandags|${month})(?! \d))|(?<=(?:precis|just|nyss) (?:fyllt|fyllde|fyllda) \w{1,9}){end})`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:nar|tills|innan|forran|sa fort) jag (?:fyller|blir|fyllt|ar|har fyllt) (?:{18}|{teen}|myndig)(?: ar)?|(?:jag |ja |^)(?:ar|e|har) (?:inte|ej|under|inte ens|inte fyllt|snart|nastan|annu inte) (?:ens |riktigt |fyllt )?{18}(?: ar)?(?: an| annu)?{end}|jag har inte fyllt {18}|fyller {18} (?:forst|inte forran)`,
    ],
    [
      'minor',
      0.95,
      r`(?:jag|ja|vi) (?:ar|e) (?:ju |fortfarande |bara |faktiskt |egentligen |tyvarr )*(?:minderarig(?:a)?|omyndig|inte myndig(?: an)?|ej myndig)(?! dotter| son)`,
    ],
    [
      'birthday',
      0.9,
      r`(?:imorgon|idag|pa lordag|pa sondag|snart|nasta vecka) (?:ar det|har jag|firar jag|fyller jag) (?:min )?(?:[5-9]|1[0-8])[ -]?(?:ars)?(?:dag|kalas|fest)|min (?:[5-9]|1[0-8])[ -]?arsdag (?:ar|e) (?:${soon})`,
    ],
    [
      'school_year',
      0.9,
      r`(?:jag|ja) (?:gar|ska borja|borjar|slutar) (?:${only}|forfarande |nu )?(?:i |pa )?(?:(?:arskurs|ak|klass) ?(?:[1-9]|nio|atta|sju|sex)|(?:[1-9])[: ]?an|(?:ettan|tvaan|trean|fyran|femman|sexan|sjuan|attan|nian)(?! pa (?:gymnasiet|gymnasie|gymmet|gym|universitetet|komvux))|hogstadiet|mellanstadiet|lagstadiet|grundskolan)(?! (?:pa gym|larare))(?=\s*$|\s*[,!)]|\s+(?:och|o|men|nu|pa|i|sa|haha|efter|an))|jag (?:ar|e) en (?:[5-9]|nio|atta|sju)(?:a|de|:a)?[ -]?klassare`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`(?:jag|ja) (?:ar|e) (?:ju |fortfarande |bara |faktiskt |en )*(?:tonaring|gymnasieelev|gymnasist|skolelev|tonarstjej|tonarskille|barn|elev)(?= ?$| ?[,!]| (?:och|men|pa|i))|(?:jag|ja) (?:gar|borjar) (?:fortfarande |nu |sista aret |forsta aret |andra aret |tredje aret |ettan |tvaan |trean )*(?:pa |i |pa )?(?:gymnasiet|gymnasie|gymnasium)(?! for att)|gar (?:i )?(?:ettan|tvaan|trean) pa (?:gymnasiet|gymnasie)`,
    ],
    [
      'parents_forbid',
      0.65,
      r`(?:min|mina|mitt|mina) ${parents} (?:har |tog |tar |ska |har tagit |beslagtog |tagit )*(?:tog|tagit|ta|tar|beslagtagit)? ?(?:ifran mig |bort |av mig |min )*(?:min |mobilen|telefonen|datorn|min mobil|min telefon|min dator|ps\d|xboxen)(?: fran mig| ifran mig)?(?= ?$| ?[,!]| (?:for|pga|nar|igen|i|och))|(?:jag|ja) (?:har|fick|far) (?:fatt |nu |typ )?(?:utegangsforbud|mobilforbud|husarrest|skarmtid)|(?:min|mina) ${parents} (?:later|later aldrig|vill inte|tillater|forbjuder) (?:mig |att jag |inte mig )?(?:inte|aldrig|ga|fran|gar|traffa)?|(?:jag )?far inte for (?:min|mina) ${parents}|far jag inte for (?:min|mina) ${parents}|(?:min|mina) ${parents} (?:far|vet) (?:inte|ingenting)(?: veta| se| om| att)?|(?:min|mina) ${parents} (?:kollar|laser|gar igenom) (?:alltid |i )?(?:min mobil|min telefon|mina (?:sms|meddelanden|chattar))|(?:min|mina) ${parents} (?:dodar|kommer doda) mig|maste vara hemma (?:innan|fore|senast|vid) (?:klockan )?(?:20|21|22|8|9|10|atta|nio|tio)`,
    ],
    [
      'lessons',
      0.6,
      r`(?:jag |^|(?=\w{2,8} jag ))(?:har|maste|ska|gor|sitter med|hatar) (?:jag )?(?:sa mycket |mycket |massa |min |gora |min |mina |lite |plugga |fortfarande )*(?:matte|svenska|engelska|no|so)?[ -]?(?:laxa|laxor|laxorna|laxan)|(?:jag |vi |^|imorgon )(?:har|ska ha|skriver)(?: jag| vi)? (?:ett |imorgon |stort |nationella )*(?:prov i (?:matte|svenska|engelska|no|so|fysik|kemi|biologi|historia|spanska|tyska)|matteprov|engelskaprov|nationella prov(?:et)?|noprov|soprov|glosprov|glosforhor)|min (?:matte|svenska|engelska|idrotts|gympa|slojd|no|so|klass|musik)?[ -]?(?:larare|frokfroken|froken|mentor)(?= (?:ar|e|sa|hatar|gav|tvingade|tycker)|\s*$)|(?:jag )?(?:fick|har) kvarsittning|skolkade (?:fran )?(?:matten|idrotten|skolan|lektionen) (?:idag|igar)|(?:pa|under) rasten (?:idag|med|pa skolan|i skolan)|min veckopeng|manadspeng|efter skolan (?:ska|maste|far|gar|traffar) jag`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:jag )?far (?:jag )?inte (?:kora|kora bil|rosta|dricka|kopa alkohol|ta korkort) (?:an|annu)|(?:jag )?(?:ar|e) (?:jag )?(?:ju |nog |lite |fortfarande )*for ung (?:for|att)(?: dig| det| kora| rosta| dricka| alkohol| detta| den har)?|(?:ljog|ljugit|ljuger) om min alder|min alder (?:har |pa profilen )?(?:ar|e|stammer) (?:fel|inte|fejk)|(?:kor|har) (?:en )?(?:moppe|epa|a-traktor|mopedbil)(?= ?$| ?[,!]| (?:till|och))`,
    ],
  ],
  impliedUndoneBefore:
    'nar|forr|son|dotter|barn|barnen|brorson|syster|bror|elever|sager|sa|var|som en|som barn|som tonaring|om|nar jag var',
  impliedUndoneAfter:
    'nar jag var|forr|var|till (?:min|mina) (?:son|dotter|barn|elever)|med (?:min son|min dotter|mina barn|barnen)|ar sedan|ar sen|att ratta|larare|pa den tiden|som barn',
  asksAge: r`hur gammal (?:ar|e|r) (?:du|ni)|hur gammal(?= ?$| ?[?])|hur gamla ar ni|din alder|vilket ar ar du fodd|nar ar du fodd|vilken alder`,
  asksWhetherAdult: r`(?:ar|e) (?:du|ni) (?:ens |verkligen |over |minst |fyllda |redan |typ )*(?:18|arton|myndig|vuxen)|har du fyllt (?:18|arton)`,
  deniesAdult: r`(?:nej|nae|na|inte an|inte riktigt|snart|nastan|tyvarr inte|tyvarr nej|nope|inte)(?=\s*$|\s*[,!.:;)]|\s+(?:inte|jag|ar|sorry|men|bara|snart|tyvarr|an|varfor))`,
  bornIn: r`(?:jag (?:ar|e) )?fodd (?:ar |den |i )?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|jag (?:ar|e) (?:en )?{year}(?:a|:a)?`,
  takesBack: r`(?:(?:jag )?(?:skojar|skamtar|skoja|skamta)(?! inte|r inte)|bara skoj|(?:var|e|ar) skamt|jag menade (?:2\d|[3-9]\d|1[89])|(?:nej|sorry|oj)[ ,.!]{1,3}jag ar (?:2\d|[3-9]\d|1[89]))`,
});
