import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

const weekday = '(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)';
const some = '(?:[a-zø]+ )';
const number = '(?:telefonnummer|mobilnummer|nummer|mobil|mail(?:adresse)?|e-?mail(?:adresse)?|adresse)';
const goods =
  '(?:penge|kroner|kr|kontanter|gavekort|gaver?|krediter|mønter|billet|mobil|telefon|iphone|euro|bitcoins?|\\d+(?: ?(?:kr|kroner|spenn|euro))?)';

export const conduct: ConductRules = {
  meeting: phrases(
    `(?:skal vi(?: ikke)?|kan vi(?: ikke)?|burde vi|skulle vi(?: ikke)?|vi (?:kan|burde|skulle|skal|ma)|vi kunne(?<!at vi kunne)|vil du|har du lyst til at|kunne du taenke dig at|kunne du have lyst til at|lad os|det kunne vaere (?:hyggeligt|sjovt|rart|dejligt) at) ${some}{0,5}?(?:mødes(?! pa midten)|ses(?! over)|møde (?:mig|hinanden|op)|treffes|ga (?:ud|pa (?:en )?date|i biografen|en tur)(?! med hunden)|tage en (?:kop kaffe|kaffe|øl|drink)|drikke (?:en )?(?:kop )?(?:kaffe|øl|vin)|spise (?:middag|frokost|morgenmad|aftensmad)|date|haenge ud|komme (?:over|forbi|hjem til mig)|besøge mig|ud og (?:spise|drikke))`,
    `(?:jeg (?:vil|ville|vil gerne|kan|skal|kommer til at)|glaeder mig (?:[a-zø]+ )?(?:[a-zø]+ )?til(?: at)?|kan ikke vente (?:med|til|pa)(?: at)?|laenges efter at|ser frem til at) ${some}{0,4}?(?:møde dig|se dig (?:irl|i virkeligheden|rigtigt|i levende live)|vi (?:ses|mødes)|mødes med dig|hente dig|besøge dig|invitere dig (?:ud|pa)|komme (?:over |hjem |forbi )?(?:til|hos) dig)`,
    `(?:vi )?(?:ses|mødes)(?: vi)? ${some}{0,2}?(?:i ?morgen (?:kl|klokken|ved|pa|hos|aften)|i ?aften|pa (?:stationen|cafeen|hovedbanen)|i weekenden|kl|klokken|ved [a-zø]+|hos (?:mig|dig)|irl|i virkeligheden|pa ${weekday})`,
    '(?:kom|kommer du) (?:bare |gerne |da |lige )?(?:(?:forbi|over|hjem)(?= ?(?:$|[!,]|til mig|hos mig|i ?aften|i ?morgen|nu))|over til mig|hjem til mig|hen til mig|til mig|herhen (?:i ?aften|i ?morgen|nu))|kom og besøg mig|jeg (?:kommer|kører) (?:[a-zø]+ ){0,2}?(?:over til|hen til|hjem til|forbi|til) dig|jeg henter dig|hos (?:mig|dig) eller (?:hos )?(?:mig|dig)|mød mig (?:ved|pa|i|kl|udenfor|der)',
    `nar vi (?:endelig |sa |engang )?(?:ses|mødes)|(?:indtil|til|inden|før) vi (?:endelig )?(?:ses|mødes)|(?:en dag|en skønne dag|snart) (?:skal|vil|kommer|kan) vi (?:[a-zø]+ ){0,3}(?:ses|mødes|møde hinanden)|(?:en dag|snart) (?:ses|mødes) vi|(?:vores) (?:første )?(?:date|stevnemøte) (?:i ?m[oa]rgen?|i ?morgon|i ?kveld|i ?aften|pa ${weekday}|neste|naeste)`,
  ),
  contact: phrases(
    `(?:giv|send|sig|fa|ma jeg fa|kan jeg fa|har du|her er|her har du|hvad er|del|bytte|gem|skriv) (?:(?:mig|til mig) |dig )?${some}{0,2}?(?:(?:dit|din|mit|min|vores) (?:[a-zø]+ )?${number}(?! et )|(?:din|min) ${messengers})`,
    `byt(?:te)? (?:telefon)?nummer|udveksle (?:telefon)?numre|(?:(?:mit|min) (?:${number}|${messengers})) (?:er|e)`,
    `(?:(?:skriv til|sms|ring til|ring|mail|tilføj|add|følg|find|kontakt) mig) ${some}{0,2}?(?:pa|via|over|gjennom) (?:${messengers}|telefon|mobilen|mobil|mail|e-?post|\\+?\\d)`,
    `(?:skal vi|vi kan|kan vi|vi burde|lad os|vil du|hellere) ${some}{0,4}?(?:pa|til|via|over) ${messengers}`,
    `(?:har du|er du pa) (?:ogsa )?${messengers}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    `(?:send|giv|lan|køb|betal|overfør|mobilepay) (?:mig|til mig) ${some}{0,3}?${goods}`,
    `(?:send|giv|lan|køb|betal|overfør|mobilepay) ${some}{0,2}?${goods} (?:til (?:(?:mig|til mig)))|mobilepay mig|(?:send|overfør) (?:det )?(?:pa|via) mobilepay`,
    `(?:kan du|kunne du|vil du|ville du) ${some}{0,4}?(?:(?:lane|sende|give|overføre|købe) ${some}{0,4}?${goods}|(?:betale|hjaelpe mig med|daekke) ${some}{0,2}?(?:min husleje|huslejen|mine? regning(?:er)?|min gaeld|min rejse))`,
    `(?:(?:til|pa|ind pa|via) min) (?:konto|bankkonto|mobilepay|kontonummer|${purses})|(?:min|mit) (?:konto|bankkonto|mobilepay|kontonummer|${purses}) (?:er|e)`,
    'jeg (?:har brug for|mangler|skal bruge) (?:[a-zø]+ ){0,3}?penge (?:af dig|fra dig|til (?:husleje[a-zø]*|rejsen|min|mad)|for at)',
  ),
  negation: phrases(
    '(?<!^ ?(?:men |sa )?(?:skal|kan|burde|skulle|vil|bør) (?:vi|du) )(?:ikke|ikke|ikkje|inte)(?! (?:vente|venta?e?))|ingen|intet|aldrig?|uden|ønsker|ville ønske|hvis bare|viss berre|om (?:eg|jeg|vi|me) (?:bare |berre )?(?:kunne|fekk|fikk)|tenk om|taenk hvis|drøm(?:mer|te)?|drøym[a-zø]*|desvaerre|dessverre|diverre|i stedet for|hverken|verken|korkje|i ?gar',
  ),
  turnedDown: phrases('men|desvaerre|dessverre|diverre|umulig|umogleg|gar ikke|ikke mul[a-zø]*|bare her|berre her|dog'),
  underAge: phrases(
    '(?:jeg (?:er|e|fyller|fylder|blir|bliver|fyllte|fylte)|(?:er|e|fyller|fylder|blir|bliver) jeg|(?:er|e)(?<=^..?)) (?:bare |berre |kun |nettopp |lige |akkurat |fortsatt |framleis |stadig |nesten |naesten |snart |faktisk |egentlig |eigentleg |jo |først ){0,2}(?:1[0-7]|[6-9]|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten)(?: ar(?: gammel| gammal)?)?(?= ?(?:$|[,;!)]|og |men |snart|haha|lol))',
    'jeg (?:er|e) (?:fortsatt |framleis |stadig |bare |berre |kun |faktisk |egentlig |eigentleg )?(?:mindrea[rn][a-zø]{0,3}|umyndig|under (?:18|atten)|ikke (?:engang |eingong |fylt |fylt )?(?:18|atten|myndig)(?: ar)?(?= ?(?:$|[,!]|endna|enna|enda|enno|ar)))|jeg har ikke fylt (?:18|atten)',
    'jeg (?:gar|gjeng) (?:[a-zø]+ )?(?:i (?:4|5|6|7|8|9|fjerde|femte|sjette|syvende|ottende|niende)\\.? klasse)',
  ),
  modelRefusal: phrases(
    'som (?:en |ein )?(?:ai|ki|sprogmodel|ai-model|kunstig intelligens|(?:ai|ki)-[a-zø]+|digital assistent|virtuell? assistent),? (?:kan|far|har|er|ma|vil|mangler)',
    'jeg (?:er|e) (?:bare |berre |kun )?(?:en|ein) (?:(?:ai|ki)-?)?(?:sprogmodel|ai-model|assistent|virtuell? assistent|digital assistent)(?! (?:pa|for|til|hos|i) )',
    '(?:desvaerre|dessverre|diverre|beklager|beklagar|undskyld|unnskyld|orsak|sorry|jeg er ked af det|ked af det)[,]? (?:men )?(?:at )?(?:jeg kan|kan jeg|det kan jeg|jeg far) (?:[a-zø]+ ){0,3}?ikke (?:[a-zø]+ ){0,2}?(?:hjaelpe(?! at)|opfylde|generere|skabe|bista|fortsaette med|svare pa (?:det|den)|deltage i|skrive (?:det|sadan|den)|imødekomme)',
    'jeg kan ikke (?:hjaelpe (?:dig )?med (?:det|den|dette|at skrive)|opfylde|generere|skabe (?:sadan|den slags|indhold)|bista med|imødekomme)',
    '(?:(?:strider )?i?mod|bryder med|overtraeder) (?:mine|de|vare|dei|gjeldende|mine) (?:retningslinj[a-zø]+|policy[a-zø]*|brugsbetingelser|bruksvilkar|programmering|indholdsregler|innhaldsreglar)|(?:mot|imot|imod) (?:retningslinjene|programmeringen|programmeringa)(?: mine)?',
  ),
};
