import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

const weekday = '(?:mandag|man?dag|tysdag|tirsdag|onsdag|torsdag|fredag|laurdag|lørdag|sundag|søndag)';
const some = '(?:[a-zø]+ )';
const number =
  '(?:telefonnummer(?:et)?|mobilnummer(?:et)?|nummer(?:et)?|mobil|mail(?:adresse)?n?|e-?post(?:adressa)?(?:en)?|adressa?e?)';
const goods =
  '(?:pengar|kroner|kr|spenn|kontantar|gavekort|gaver?|gava|myntar|billett|mobil|telefon|iphone|euro|bitcoins?|\\d+(?: ?(?:kr|kroner|spenn|euro))?)';

export const conduct: ConductRules = {
  meeting: phrases(
    `(?:skal (?:vi|me)(?: ikkje)?|kan (?:vi|me)(?: ikkje)?|burde (?:vi|me)|bør (?:vi|me)|skulle (?:vi|me)(?: ikkje)?|(?:vi|me) (?:kan|bør|burde|skulle|skal|ma)|(?:vi|me) kunne(?<!at [a-zø]+ kunne)|vil du|har du lyst til a|kunne du tenkja deg a|kunne du tenkje deg a|la oss|det hadde vore (?:hyggeleg|gøy|koseleg|fint|kjekt) a) ${some}{0,5}?(?:møtast(?! pa midten)|møtest|møtes|treffast|treffest|treffes|sja+st(?! over)|møt[ae] (?:meg|kvarandre|opp)|treff[ae] (?:meg|kvarandre)|ga (?:ut(?! med)|pa (?:ein )?(?:date|kino|tur))|ta (?:ein|oss ein) (?:kaffi|kaffe|øl|drink|kopp kaffi|tur)|drikk[ae] (?:ein )?(?:kopp )?(?:kaffi|kaffe|øl|vin)|et[ae] (?:middag|lunsj|frukost)|spise (?:middag|lunsj|frokost)|date|heng[ae](?! opp)|kom[ae] (?:over|forbi|innom|bort|heim til meg)|besøkj?[ae] meg|vitja meg)`,
    `(?:eg (?:vil|ville|vil gjerne|kan|skal|kjem til a)|gler meg (?:[a-zø]+ )?(?:[a-zø]+ )?til(?: a)?|gledar meg til(?: a)?|kan ikkje venta? (?:med|til|pa)(?: a)?|klarer ikkje vent[ae] (?:med|til|pa)(?: a)?|lengtar etter a|ser fram til a) ${some}{0,4}?(?:møt[ae] deg|treff[ae] deg|sja deg (?:irl|i verkelegheita|pa ordentleg|i røynda)|(?:vi|me) (?:sja+st|møtest|møtast|treffest|treffast)|hent[ae] deg|besøkj?[ae] deg|vitja deg|inviter[ae] deg (?:ut|pa)|kom[ae] (?:over |heim |bort |innom )?(?:til|hos) deg)`,
    `(?:(?:vi|me) )?(?:sja+st|møtest|møtast|treffest|treffast|ses|møtes)(?: (?:vi|me))? ${some}{0,2}?(?:i ?morgon (?:kl|klokka|ved|pa|hos|kveld)|i ?kveld|pa (?:stasjonen|kafeen)|i helga|kl|klokka|ved [a-zø]+|hos (?:meg|deg)|irl|i verkelegheita|pa ${weekday})`,
    '(?:kom|kjem du) (?:berre |gjerne |da )?(?:(?:forbi|over|innom|bort|heim)(?= ?(?:$|[!,]|til meg|hos meg|meg|i ?kveld|i ?morgon|no))|til meg|hit (?:i ?kveld|i ?morgon|no))|kom og besøk meg|eg (?:kjem|køyrer|kjører) (?:[a-zø]+ ){0,2}?(?:over til|bort til|heim til|innom|til) deg|eg hentar deg|hos (?:meg|deg) eller (?:hos )?(?:meg|deg)|(?:møt|treff) meg (?:ved|pa|i|kl|utanfor|der)',
    `nar (?:vi|me) (?:endeleg |ein gong |først )?(?:sja+st|møtest|møtast|treffest|treffast|ses)|(?:inntil|til|innan|før) (?:vi|me) (?:endeleg )?(?:sja+st|møtest|møtast|treffest|ses)|(?:ein dag|ein vakker dag|snart) (?:skal|vil|kjem|kan|far) (?:vi|me) (?:[a-zø]+ ){0,3}(?:sja+st|møtast|møtest|treffast|møta kvarandre)|(?:ein dag|snart) (?:sja+st|møtest|treffest) (?:vi|me)|(?:var|vare) (?:første )?(?:date|stevnemøte) (?:i ?m[oa]rgen?|i ?morgon|i ?kveld|i ?aften|pa ${weekday}|neste|naeste)`,
  ),
  contact: phrases(
    `(?:gi|gje|send|sei|fa|far eg|kan eg fa|har du|her er|her har du|kva er|del|byta|byte|lagra|skriv) (?:(?:meg|til meg) |deg )?${some}{0,2}?(?:(?:ditt|din|mitt|min|vart) (?:[a-zø]+ )?${number}|(?:telefonnummeret|mobilnummeret|nummeret|e-?posten|mailen|adressa) (?:ditt|din|di|mitt|min|mi)|(?:din|min) ${messengers}|${messengers}(?:en)? (?:din|min))`,
    `byt(?:a|e|er)? (?:telefon)?nummer|utveksla (?:telefon)?nummer|(?:(?:mitt|min|mi) (?:${number}|${messengers})|(?:telefonnummeret|nummeret|adressa|mailen|e-?posten) (?:mitt|min|mi)) (?:er|e)`,
    `(?:(?:skriv til|send melding til|tekst|ring|ring til|mail|legg til|add|adde|følg|finn|kontakt|sms) meg|legg meg til|send meg (?:en )?melding) ${some}{0,2}?(?:pa|via|over|gjennom) (?:${messengers}|telefon|mobilen|mobil|mail|e-?post|\\+?\\d)`,
    `(?:skal (?:vi|me)|(?:vi|me) kan|kan (?:vi|me)|(?:vi|me) bør|la oss|vil du|heller) ${some}{0,4}?(?:pa|til|via|over) ${messengers}`,
    `(?:har du|er du pa) (?:ogsa )?${messengers}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    `(?:send|gi|gje|lan|kjøp|betal|overfør|vipps|spander) (?:meg|til meg) ${some}{0,3}?${goods}`,
    `(?:send|gi|gje|lan|kjøp|betal|overfør|vipps|spander) ${some}{0,2}?${goods} (?:til (?:(?:meg|til meg)))|vipps meg|vipps (?:til meg|\\d+)|(?:send|overfør) (?:det )?(?:pa|via) vipps`,
    `(?:kan du|kunne du|vil du|ville du) ${some}{0,4}?(?:(?:lana|lane|senda|sende|gi|gje|overføra|overføre|kjøpa|kjøpe|vippsa|vippse|spandera) ${some}{0,4}?${goods}|(?:betala|betale|hjelpa meg med|hjelpe meg med|dekkja|dekke) ${some}{0,2}?(?:husleiga(?: mi)?|mi husleige|rekning(?:a|ane|ar)(?: mi| mine)?|gjelda mi|reisa mi))`,
    `(?:(?:til|pa|inn pa|via) min) (?:konto|bankkonto|vipps|kontonummer|${purses})|(?:min|mitt) (?:konto|bankkonto|vipps|kontonummer|${purses}) (?:er|e)`,
    'eg (?:treng|manglar|skulle hatt) (?:[a-zø]+ ){0,3}?pengar (?:av deg|fra deg|til (?:husl[a-zø]*|reisa|mat)|for a)|(?:til|pa|inn pa) (?:bank)?kontoen min',
  ),
  negation: phrases(
    '(?<!^ ?(?:men |sa )?(?:skal|kan|burde|skulle|vil|bør) (?:(?:vi|me)|du) )(?:ikkje|ikke|ikkje|inte)(?! (?:venta?e?|venta?e?))|ingen|intet|aldrig?|utan|ønskjer|skulle ønska|skulle ønske|hvis bare|viss berre|om (?:eg|jeg|vi|me) (?:bare |berre )?(?:kunne|fekk|fikk)|tenk om|taenk hvis|drøm(?:mer|te)?|drøym[a-zø]*|desvaerre|dessverre|diverre|i staden for|istadenfor|hverken|verken|korkje|i ?gar',
  ),
  turnedDown: phrases(
    'men|desvaerre|dessverre|diverre|umulig|umogleg|gar ikkje|ikkje mul[a-zø]*|bare her|berre her|dog',
  ),
  underAge: phrases(
    '(?:eg (?:er|e|fyller|fylder|blir|bliver|fyllte|fylte)|(?:er|e|fyller|fylder|blir|bliver) eg|(?:er|e)(?<=^..?)) (?:bare |berre |kun |nettopp |lige |akkurat |fortsatt |framleis |stadig |nesten |naesten |snart |faktisk |egentlig |eigentleg |jo |først ){0,2}(?:1[0-7]|[6-9]|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten)(?: ar(?: gammel| gammal)?)?(?= ?(?:$|[,;!)]|og |men |snart|haha|lol))',
    'eg (?:er|e) (?:fortsatt |framleis |stadig |bare |berre |kun |faktisk |egentlig |eigentleg )?(?:mindrea[rn][a-zø]{0,3}|umyndig|under (?:18|atten)|ikkje (?:engang |eingong |fylt |fylt )?(?:18|atten|myndig)(?: ar)?(?= ?(?:$|[,!]|endna|enna|enda|enno|ar)))|eg har ikkje fylt (?:18|atten)',
    'eg (?:gar|gjeng) (?:[a-zø]+ )?(?:pa (?:ungdomsskulen|ungdomsskolen|barneskulen)|i (?:4|5|6|7|8|9|10|fjerde|femte|sjette|sjuande|attande|niande|tiande)\\.? klasse)',
  ),
  modelRefusal: phrases(
    'som (?:en |ein )?(?:ai|ki|sprakmodell|ki-modell|ai-modell|kunstig intelligens|(?:ai|ki)-[a-zø]+|digital assistent|virtuell? assistent),? (?:kan|far|har|er|ma|vil|manglar)',
    'eg (?:er|e) (?:bare |berre |kun )?(?:en|ein) (?:(?:ai|ki)-?)?(?:sprakmodell|ki-modell|ai-modell|assistent|virtuell? assistent|digital assistent)(?! (?:pa|for|til|hos|i) )',
    '(?:desvaerre|dessverre|diverre|beklager|beklagar|undskyld|unnskyld|orsak|sorry|eg er lei meg|lei meg)[,]? (?:men )?(?:at )?(?:eg kan|kan eg|det kan eg|eg far) (?:[a-zø]+ ){0,3}?ikkje (?:[a-zø]+ ){0,2}?(?:hjelp[ae](?! for)|oppfyll[ae]|generer[ae]|laga|bista|halda fram med|svar[ae] pa (?:det|den)|delta i|skriv[ae] (?:det|slikt|den)|etterkoma)',
    'eg kan ikkje (?:hjelp[ae] (?:deg )?med (?:det|den|dette|a skriv)|oppfyll[ae]|generer[ae]|laga (?:slikt|den typen|innhald)|bista med)',
    '(?:(?:strider )?i?mot|bryt med|bryt) (?:mine|de|vare|dei|gjeldende|mine) (?:retningslinj[a-zø]+|policy[a-zø]*|brugsbetingelser|bruksvilkar|programmering|indholdsregler|innhaldsreglar)|(?:mot|imot|imod) (?:retningslinjene|programmeringen|programmeringa)(?: mine)?',
  ),
};
