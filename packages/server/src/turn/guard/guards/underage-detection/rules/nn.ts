import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:berre|bare|kun|snart|nesten|ca|allereie|framleis|enno|faktisk|eigentleg|no|jo|forst|først|ikkje eingong|under|akkurat|nettopp|nyleg|fylt|og|dessverre|liksom) ){0,4}';
const month = '(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)';
const soon = r`(?:snart|imorgon|i morgon|idag|i dag|i overmorgon|(?:neste|denne) (?:ar|manad|veke|uke|${month})|til (?:${month}|sommaren|neste ar|varen|hausten)|i (?:ar|${month}|haust|var)|om (?:ein|eit|ei|to|tre|fire|nokre|eit par|\d{1,2}) (?:dag|dagar|veke|veker|manad|manader|ar)|pa (?:laurdag|søndag|fredag|mandag)|den \d{1,2})`;
const my = r`(?:mamma(?: og pappa)?|pappa|mor mi|far min|foreldra mine|foreldrene mine|mora mi|faren min|fatter|mutter)`;

export const nn = ageRules({
  ruleName: 'nn',
  ages: 'fem|seks|sju|atte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten',
  teens: 'ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten',
  eighteen: 'atten',
  followers:
    'og|men|sa|fra|fra|for|fordi|eg|du|deg|kva|kor|kven|korleis|bur|gar|er|er det|gjer det|jente|gut|dame|mann|singel|bi|hei|hey|nei|ja|sorry|orsak|no|enno|berre|bare|eller noko|fyller|blir|snart|har|akkurat|framleis|faktisk|eigentleg|og eit halvt|sjølv|dessverre|takk|heiter|forresten',
  years: 'ars?(?: gammal| gamal| ung)?|aring|arige?',
  answerStarts: 'eg|er|eg er|berre|bare|snart|nesten|ja|øh+m?|hm+|ok|altsa|haha|fyller|akkurat|først',
  triggers:
    'fem seks sju atte ni elle tolv tret fjor femt seks sytt mind umyn mynd ungd barn nian tian niand tiande sjua sjet',
  triggersBesideNumber: 'eg er ar fyll min mi jent gut vi gar blir arig klas tri aring fødd fylt',
  impliedTriggers:
    'mamm mor papp far fore husa tele mobi leks prøv laer vgs vida skul tena ung elev køyr alko røys laug alde frim veke konf matt nors enge gym kont inne',
  undoneBefore:
    'da|viss|om|som om|at|seier|sa|trur|trudde|synest|tenkjer|gjettar|(?:seier|sa|trur|trudde|synest) at|ikkje|song|songen|film|bok|heiter|ønskjer|skulle ønske|kjennest som|kjenner meg som|later som|nar',
  undoneAfter:
    'minutt|min|kilo|kg|km|meter|cm|prosent|timar|dagar|veker|manader|kroner|kr|gonger|ar (?:yngre|eldre|gift|sidan|saman|edru)|igjen|var|inni|i hovudet',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:(?:eg|vi|me) er|er eg|vi er begge) ${only}{age}(?: eit halvt| og eit halvt)?(?: ?ar(?: ?gammal| ?gamal| ung)?)?{end}`,
    ],
    [
      'states_age',
      0.95,
      r`(?:fordi|sidan|sjølv om) eg (?:berre |framleis )?er (?:berre )?{age}|eg er (?:berre )?(?:ein |ei |eit )?(?:{age}|1[0-7])[ -]?(?:arige?|aring)(?: (?:jente|gut))?|eg er (?:ein|ei) (?:jente|gut) pa {teen}(?: ar)?|alderen min er ${only}{age}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:hei|hey|hallo|halla)?[ ,!]{0,2}(?:(?:jente|gut)(?:,? (?:pa )?| ?[/,] ?)(?:1[0-7])(?: ar)?|1[0-7](?: ar)?(?:,? | ?[/,] ?)(?:jente|gut)|1[0-7] ar her)(?=\s*$|\s*[,/!)]|\s+(?:her|fra|og|ser|bergen|du))`,
    ],
    [
      'turns',
      0.93,
      r`(?:eg )(?:fyller|blir|vert|skal fylle) (?:${soon} ){0,4}(?:{age}|{18})(?: ar)?(?: (?:${soon})|{end})|(?:${soon}) (?:fyller|blir|vert) eg (?:{age}|{18}){end}|eg (?:er|har|vart|blei) (?:akkurat|nettopp|nyleg) (?:blitt |fylt |vorte )?{age}{end}|eg (?:fylte|vart|blei) {age}(?: ar)? (?:igar|i gar|i dag|idag|no|i (?:${month})(?! \d)|førre (?:veke|manad)|pa (?:laurdag|søndag))`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:nar|til|inntil|før|innan) eg (?:fyller (?:{18}|{teen})|(?:blir|vert|har fylt|er) (?:{18}|{teen}|myndig)(?: ar)?{end})|eg er (?:jo )?(?:ikkje|under|ikkje eingong|ikkje fylt|snart|nesten|enno ikkje) (?:heilt |fylt |eingong )?{18}(?: ar)?(?: enno| enda)?{end}|eg (?:er|har) ikkje fylt {18}`,
    ],
    [
      'minor',
      0.95,
      r`(?:eg|vi|me) er (?:jo |framleis |berre |faktisk |eigentleg |dessverre )*(?:mindrearige?|umyndig|ikkje myndig(?: enno)?)(?! dotter| son)`,
    ],
    [
      'birthday',
      0.9,
      r`(?:imorgon|i morgon|idag|i dag|snart|pa laurdag|neste veke) (?:er det|har eg|feirar eg) (?:min |den )?(?:[5-9]|1[0-8])[ -]?(?:ars)?[ -]?(?:bursdag|dag|fest)(?:en min)?|(?:[5-9]|1[0-8])[ -]?ars(?:dagen| ?bursdagen) min er (?:${soon})`,
    ],
    [
      'school_year',
      0.9,
      r`eg (?:gar|begynner|byrjar|skal byrja|skal byrje|skal begynne)(?: no| framleis| berre| snart| til hausten)? (?:i |pa )?(?:(?:[1-9]|10)[ .]{0,2}(?:klasse|kl|trinn)|(?:sjette|sjuande|attande|niande|tiande|femte)(?: ?(?:klasse|kl|trinn))?|ungdomsskulen|ungdomsskule|barneskulen|mellomtrinnet)(?! ?(?:s )?(?:laerar))(?=\s*$|\s*[,!)]|\s+(?:og|men|no|pa|i|sa|haha|etter))|eg er (?:ein |ei )?(?:[5-9]|10)[ .]{0,2}klassing`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`eg er (?:jo |framleis |berre |faktisk |ein |ei |eit )*(?:tenaring|ungdomsskuleelev|vgs-elev|skuleelev|barn|elev|konfirmant)(?= ?$| ?[,!]| (?:og|men|pa|i))|eg gar (?:framleis |no )*(?:pa |i )?(?:vgs|vidaregaande|(?:første|andre|tredje|vg1|vg2|vg3)(?: (?:ar|klasse))?(?: (?:pa )?(?:vgs|vidaregaande))|vg[123])(?= ?$| ?[,!]| (?:og|men|i|pa|skule))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`${my} (?:har |tok |tek |tar )+(?:teke |tatt |inndratt |fra meg |beslaglagt )*(?:telefonen|mobilen|pcen|ipaden|min |mobil|telefon)+(?: min| fra meg)?(?= ?$| ?[,!]| (?:fra|fordi|pga|igjen|og|min))|eg (?:har|fekk|far) (?:fatt |no )?(?:husarrest|stovearrest|innearrest|mobilforbod|skjermtid)|${my} (?:let|lar|nektar|gir|tillet|forbyr) (?:meg |at eg |aldri )?(?:ikkje|aldri|a |lov)|eg far ikkje lov (?:til (?:det )?)?(?:av|for) ${my}|${my} (?:ma|veit|far) (?:ikkje|ingenting|ikkje lov)(?: vite| sja| om| at| a)?|${my} (?:sjekkar|les|ser pa) (?:alltid )*(?:mobilen|telefonen|meldingane)(?: min| mine)?|${my} drep meg|ma vere heime (?:innan|til|før|klokka|kl) ?(?:klokka |kl )?(?:20|21|22|8|9|10|atte|ni|ti)`,
    ],
    [
      'lessons',
      0.6,
      r`(?:eg |^|(?=\w{2,8} eg ))(?:har|ma|skal|gjer|hatar|sit med) (?:eg )?(?:gjere |gjera |masse |sa mykje |mykje |enno |a gjere |veldig mykje )*(?:matte|norsk|engelsk|naturfag)?[ -]?lekser?(?! til)|(?:eg|vi|me) (?:har|skal ha) (?:ein |ei |stor |viktig )*(?:prøve|tentamen|heildagsprøve|eksamen|framføring) (?:i )(?:matte|norsk|engelsk|naturfag|samfunnsfag|krle|gym|tysk|spansk)|(?:matte|norsk|engelsk|gym|kontakt|naturfag|samfunnsfag)[ -]?laeraren min|eg (?:fekk|har) (?:gjensitjing|anmerking|merknad)|i friminuttet|(?:vekepengane|lommepengane) mine|etter skulen (?:skal|ma|har|gar) eg`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`eg (?:far|kan|har) ikkje (?:lov (?:til )?a )?(?:køyre|køyra|køyre bil|røyste|røysta|drikke|kjøpe alkohol) (?:enno|enda)|(?:eg er|er eg) (?:jo |nok |litt |framleis )*for ung (?:til|for)(?: deg| det| a)?|eg (?:laug|har loge|lyg) om alderen(?: min)?|alderen min (?:her |pa profilen )?(?:er feil|stemmer ikkje|er fake)|eg gar til konfirmasjon`,
    ],
  ],
  impliedUndoneBefore:
    'da|den gongen|son|dotter|barn|barna|borna|nevø|niese|syster|bror|elevar|seier|sa|var|som ein|som barn|som tenaring|viss',
  impliedUndoneAfter:
    'da eg var|den gongen|var|til (?:sonen|dottera|barna|borna|elevane)|med (?:sonen min|dottera mi|barna|borna)|ar sidan|a rette|laerar|saman med',
  asksAge: r`kor (?:gammal|gamal) er (?:du|de)|kor gamal(?= ?$| ?[?])|alderen din|kva ar er du fødd|nar er du fødd`,
  asksWhetherAdult: r`er (?:du|de) (?:i det heile |verkeleg |over |minst |fylt |allereie )*(?:18|atten|myndig|vaksen)`,
  deniesAdult: r`(?:nei|ikkje enno|ikkje heilt|snart|nesten|dessverre ikkje|nope)(?=\s*$|\s*[,!.:;)]|\s+(?:ikkje|eg|er|sorry|men|berre|snart|dessverre|kvifor))`,
  bornIn: r`(?:eg er )?fødd (?:i |den )?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|eg er arsmodell {year}`,
  takesBack: r`(?:(?:eg )?(?:tullar|køddar|tulla|spøkar)(?! ikkje)|berre (?:tull|kødd)|eg meinte (?:2\d|[3-9]\d|1[89])|(?:nei|sorry|oi)[ ,.!]{1,3}eg er (?:2\d|[3-9]\d|1[89]))`,
});
