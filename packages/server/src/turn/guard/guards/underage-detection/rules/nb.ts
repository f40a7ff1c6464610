import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:bare|kun|snart|nesten|ca|cirka|allerede|fortsatt|fremdeles|faktisk|egentlig|na|jo|forst|først|ikke engang|under|akkurat|nettopp|nylig|fylt|ogsa|dessverre|liksom) ){0,4}';
const month = '(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)';
const soon = r`(?:snart|imorgen|i morgen|idag|i dag|overimorgen|(?:neste|denne) (?:ar|maned|uke|${month})|til (?:${month}|sommeren|neste ar|varen|høsten)|i (?:ar|${month}|høst|var)|om (?:en|ett|et|to|tre|fire|noen|et par|\d{1,2}) (?:dag|dager|uke|uker|maned|maneder|ar)|pa (?:lørdag|søndag|fredag|mandag)|den \d{1,2})`;
const parents = '(?:mamma|mor|mutter|pappa|far|fatter|foreldre|foreldrene mine|mamma og pappa|stefar|stemor)';
const my = r`(?:(?:min|mine) ${parents}|(?:moren|mora|faren|mammaen|pappaen) min|foreldrene mine|mamma(?: og pappa)?|pappa)`;

export const nb = ageRules({
  ruleName: 'nb',
  ages: 'fem|seks|sju|syv|atte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten',
  teens: 'ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten',
  eighteen: 'atten',
  followers:
    'og|men|sa|fra|for|fordi|jeg|eg|du|deg|hva|hvor|hvem|hvordan|åssen|bor|gar|er|er det|gjør det|jente|gutt|dame|mann|singel|bi|hei|heisann|hey|nei|ja|sorry|beklager|na|enda|kun|bare|eller noe|fyller|blir|snart|har|akkurat|fortsatt|faktisk|egentlig|og et halvt|selv|dessverre|takk|ser etter|heter|siden (?:igar|mars)|forresten|bro|ass',
  years: 'ars?(?: gammel| ung)?|aring|arige?',
  answerStarts: 'jeg|er|jeg er|bare|kun|snart|nesten|ja|øh+m?|hm+|ok|okei|altsa|haha|fyller|akkurat|akkurat fylt|først',
  triggers:
    'fem seks sju syv atte ni elle tolv tret fjor femt seks sytt mind umyn mynd ungd barn atte nien syve sjue sjet tien',
  triggersBesideNumber: 'jeg er ar fyll min mitt jent gutt vi gar blir arig klas tri aring født fylt',
  impliedTriggers:
    'mamm mor papp far fore husa stue mobi tele leks prøv laer vgs vide skol tena ung elev kjør alko stem løy alder frim ukel kari konf inne matt nors enge gym kont natu samf mora',
  undoneBefore:
    'da|hvis|som om|at|sier|sa|tror|trodde|synes|tenker|gjetter|(?:sier|sa|tror|trodde|synes) at|ikke|sang|sangen|film|bok|heter|ønsker|skulle ønske|føles som|føler meg som|later som|nar',
  undoneAfter:
    'minutter|min|minutt|kilo|kg|km|meter|cm|prosent|timer|dager|uker|maneder|kroner|kr|ganger|ar (?:yngre|eldre|gift|siden|sammen|edru)|igjen|var|inni|i hodet',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:(?:jeg|vi) er|(?:^|og |men |hei |, ?|sorry |haha )er|vi er begge|er jeg) ${only}{age}(?: et halvt| og et halvt)?(?: ?ar(?: ?gammel| ung)?)?{end}`,
    ],
    [
      'states_age',
      0.95,
      r`(?:fordi|siden|selv om) jeg (?:bare |fortsatt |kun )?er (?:bare )?{age}|jeg er (?:bare )?(?:en |ei |et )?(?:{age}|1[0-7])[ -]?(?:arige?|aring)(?: (?:jente|gutt))?|jeg er (?:en|ei) (?:jente|gutt) pa {teen}(?: ar)?|(?:min alder|alderen min) er ${only}{age}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:hei|heisann|hey|hallo|halla)?[ ,!]{0,2}(?:(?:jente|gutt|dame)(?:,? (?:pa )?| ?[/,] ?)(?:1[0-7])(?: ar)?|1[0-7](?: ar)?(?:,? | ?[/,] ?)(?:jente|gutt)|1[0-7] ?/ ?[kmfjg](?: ?/.{0,20})?|1[0-7] ars? (?:jente|gutt|her)|[jgk]1[0-7])(?=\s*$|\s*[,/!)]|\s+(?:her|fra|og|ser|søker|oslo|bergen|u|du))`,
    ],
    [
      'turns',
      0.93,
      r`(?:jeg |^)(?:fyller|blir|skal fylle) (?:${soon} ){0,4}(?:{age}|{18})(?: ar)?(?: (?:${soon})|{end})|(?:${soon}) (?:fyller|blir) jeg (?:{age}|{18}){end}|(?:jeg |^)(?:er|har|ble) (?:akkurat|nettopp|nylig) (?:blitt |fylt )?{age}{end}|jeg (?:fylte|ble) {age}(?: ar)? (?:igar|i gar|i dag|idag|na|i (?:${month})(?! \d)|forrige (?:uke|maned)|pa (?:lørdag|søndag))`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:nar|til|inntil|før|innen|sa snart) jeg fyller (?:{18}|{teen})|(?:nar|til|inntil|før|innen|sa snart) jeg (?:fyller|blir|har fylt|er) (?:{18}|{teen}|myndig)(?: ar)?{end}|(?:jeg er|^er|er jeg) (?:jo )?(?:ikke|under|ikke engang|ikke fylt|snart|nesten|enda ikke) (?:helt |fylt |engang )?{18}(?: ar)?(?: enda| ennå| enna)?{end}|jeg (?:er|har) ikke fylt {18}`,
    ],
    [
      'minor',
      0.95,
      r`(?:jeg|vi) er (?:jo |fortsatt |bare |faktisk |egentlig |dessverre |fremdeles )*(?:mindrearige?|umyndig|ikke myndig(?: enda)?)(?! datter| sønn)`,
    ],
    [
      'birthday',
      0.9,
      r`(?:imorgen|i morgen|idag|i dag|snart|pa lørdag|neste uke) (?:er det|har jeg|feirer jeg) (?:min |den )?(?:[5-9]|1[0-8])[ -]?(?:ars)?[ -]?(?:bursdag|dag|fest)(?:en min)?|(?:min (?:[5-9]|1[0-8])[ -]?(?:ars)?[ -]?bursdag|(?:[5-9]|1[0-8])[ -]?arsdagen min) er (?:${soon})`,
    ],
    [
      'school_year',
      0.9,
      r`(?:jeg) (?:gar|begynner|skal begynne)(?: na| fortsatt| bare| snart| til høsten)? (?:i |pa )?(?:(?:[1-9]|10)[ .]{0,2}(?:klasse|kl|trinn)|(?:sjette|sjuende|syvende|attende|niende|tiende|femte)(?: ?(?:klasse|kl|trinn))?|ungdomsskolen|ungdomsskole|barneskolen|mellomtrinnet)(?! ?(?:s )?(?:laerer))(?=\s*$|\s*[,!)]|\s+(?:og|men|na|pa|i|sa|haha|etter))|jeg er (?:en )?(?:[5-9]|10)[ .]{0,2}klassing`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`jeg er (?:jo |fortsatt |bare |faktisk |en |et |fremdeles )*(?:tenaring|ungdomsskoleelev|vgs-elev|skoleelev|barn|elev|konfirmant)(?= ?$| ?[,!]| (?:og|men|pa|i))|jeg gar (?:fortsatt |na |fremdeles )*(?:pa |i )?(?:vgs|videregaende|(?:første|andre|tredje|1|2|3|vg1|vg2|vg3)(?:[ .]{0,2}(?:klasse|ar))?(?: (?:pa )?(?:vgs|videregaende))|vg[123])(?= ?$| ?[,!]| (?:og|men|i|pa|skole))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`${my} (?:har |tok |tar )+(?:tatt |inndratt |fra meg |beslaglagt )*(?:telefonen|mobilen|pcen|dataen|ipaden|min |mobil|telefon)+(?: min| fra meg)?(?= ?$| ?[,!]| (?:fra|fordi|pga|igjen|og|min))|jeg (?:har|fikk|far) (?:fatt |na )?(?:husarrest|stuearrest|innearrest|mobilforbud|skjermtid)|${my} (?:lar|nekter|gir|tillater|forbyr) (?:meg |at jeg |aldri )?(?:ikke|aldri|a |lov)|jeg (?:far|har) ikke lov (?:til (?:det )?)?(?:av|for) ${my}|far ikke lov (?:til (?:det )?)?(?:av|for) ${my}|${my} (?:ma|vet|far) (?:ikke|ingenting|ikke lov)(?: vite| se| om| at| a)?|${my} (?:sjekker|leser|ser pa|gar gjennom) (?:alltid |gjennom )*(?:mobilen|telefonen|meldingene)(?: min| mine)?|${my} dreper meg|ma vaere hjemme (?:innen|til|før|klokka|kl) ?(?:klokka |kl )?(?:20|21|22|8|9|10|atte|ni|ti)`,
    ],
    [
      'lessons',
      0.6,
      r`(?:jeg |^|(?=\w{2,8} jeg ))(?:har|ma|skal|gjør|hater|sitter med) (?:jeg )?(?:gjøre |masse |sa mye |mye |enda |a gjøre |veldig mye )*(?:matte|norsk|engelsk|naturfag)?[ -]?lekser?(?! til)|(?:jeg|vi) (?:har|skal ha) (?:en |stor |viktig )*(?:prøve|tentamen|heldagsprøve|eksamen|fremføring) (?:i )(?:matte|norsk|engelsk|naturfag|samfunnsfag|krle|gym|tysk|spansk)|matteprøve (?:imorgen|i morgen|idag|i dag)|(?:matte|norsk|engelsk|gym|kontakt|naturfag|samfunnsfag)[ -]?laereren min|(?:jeg )?(?:fikk|har) (?:gjensitting|anmerkning|parade)|i friminuttet|(?:ukelønna|ukepengene|lommepengene) min[ea]?|etter skolen (?:skal|ma|har|gar) jeg|(?:skulket|skulka) (?:skolen|matten|timen)`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`jeg (?:far|kan|har) ikke (?:lov (?:til )?a )?(?:kjøre|kjøre bil|stemme|drikke|kjøpe alkohol) (?:enda|enna|ennå)|(?:jeg er|er jeg) (?:jo |nok |litt |fortsatt )*for ung (?:til|for)(?: deg| det| a)?|(?:jeg )?(?:løy|har løyet|lyver) om alderen(?: min)?|alderen min (?:her |pa profilen )?(?:er feil|stemmer ikke|er fake)|jeg gar til konfirmasjon|(?:har )?ikke fatt (?:lappen|mopedlappen) enda`,
    ],
  ],
  impliedUndoneBefore:
    'da|den gang|sønn|datter|barn|barna|nevø|niese|søster|bror|elever|sier|sa|var|som en|som barn|som tenaring|hvis',
  impliedUndoneAfter:
    'da jeg var|den gang|var|til (?:sønnen|datteren|dattera|barna|elevene)|med (?:sønnen min|datteren min|barna)|ar siden|a rette|laerer|i sin tid|sammen med (?:barna|sønnen|datteren)',
  asksAge: r`hvor gammel (?:er|e) (?:du|dere)|hvor gammel(?= ?$| ?[?])|alderen din|din alder|hvilket ar er du født|nar er du født`,
  asksWhetherAdult: r`er (?:du|dere) (?:i det hele tatt |virkelig |over |minst |fylt |allerede )*(?:18|atten|myndig|voksen)`,
  deniesAdult: r`(?:nei|naei|ikke enda|ikke enna|ikke helt|snart|nesten|dessverre ikke|dessverre nei|nope)(?=\s*$|\s*[,!.:;)]|\s+(?:ikke|jeg|er|sorry|men|bare|snart|dessverre|hvorfor))`,
  bornIn: r`(?:jeg er )?født (?:i |den )?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|(?:jeg er )(?:arsmodell|en) {year}`,
  takesBack: r`(?:(?:jeg )?(?:tuller|kødder|kødda|tulla|spøker)(?! ikke)|bare (?:tull|kødd)|jeg mente (?:2\d|[3-9]\d|1[89])|(?:nei|sorry|oi)[ ,.!]{1,3}jeg er (?:2\d|[3-9]\d|1[89]))`,
});
