import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

const weekday = '(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)';
const some = '(?:[a-zø]+ )';
const number =
  '(?:telefonnummer(?:et)?|mobilnummer(?:et)?|nummer(?:et)?|mobil|mail(?:adresse)?n?|e-?post(?:adresse)?n?|adressen?)';
const goods =
  '(?:penger|kroner|kr|spenn|kontanter|gavekort|gaver?|mynter|billett|mobil|telefon|iphone|euro|bitcoins?|\\d+(?: ?(?:kr|kroner|spenn|euro))?)';

export const conduct: ConductRules = {
  meeting: phrases(
    `(?:skal vi(?: ikke)?|kan vi(?: ikke)?|burde vi|bør vi|skulle vi(?: ikke)?|vi (?:kan|bør|burde|skulle|skal|ma)|vi kunne(?<!at vi kunne)|vil du|har du lyst til a|kunne du tenke deg a|la oss|det hadde vaert (?:hyggelig|gøy|koselig|fint|kult) a) ${some}{0,5}?(?:møtes(?! pa midten)|treffes|ses(?! over)|sees(?! over)|møte (?:meg|hverandre|opp)|treffe (?:meg|hverandre)|ga (?:ut(?! med)|pa (?:en )?(?:date|kino|tur))|ta (?:en|oss en) (?:kaffe|øl|drink|kopp kaffe|tur)|drikke (?:en )?(?:kopp )?(?:kaffe|øl|vin)|spise (?:middag|lunsj|frokost)|date|henge(?! opp)|komme (?:over|forbi|innom|bort|hjem til meg)|besøke meg)`,
    `(?:jeg (?:vil|ville|vil gjerne|kan|skal|kommer til a)|gleder meg (?:[a-zø]+ )?(?:[a-zø]+ )?til(?: a)?|kan ikke vente (?:med|til|pa)(?: a)?|klarer ikke vente (?:med|til|pa)(?: a)?|lengter etter a|ser frem til a) ${some}{0,4}?(?:møte deg|treffe deg|se deg (?:irl|i virkeligheten|pa ordentlig)|vi (?:ses|sees|møtes|treffes)|møtes med deg|hente deg|besøke deg|invitere deg (?:ut|pa)|komme (?:over |hjem |bort |innom )?(?:til|hos) deg)`,
    `(?:vi )?(?:ses|sees|møtes|treffes)(?: vi)? ${some}{0,2}?(?:i ?morgen (?:kl|klokka|klokken|ved|pa|hos|kveld)|i ?kveld|pa (?:stasjonen|kafeen|sentralstasjonen)|i helga|i helgen|kl|klokka|klokken|ved [a-zø]+|hos (?:meg|deg)|irl|i virkeligheten|pa ${weekday})`,
    '(?:kom|kommer du) (?:bare |gjerne |da )?(?:(?:forbi|over|innom|bort|hjem)(?= ?(?:$|[!,]|til meg|hos meg|meg|i ?kveld|i ?morgen|na))|til meg|hit (?:i ?kveld|i ?morgen|na))|kom og besøk meg|jeg (?:kommer|kjører) (?:[a-zø]+ ){0,2}?(?:over til|bort til|hjem til|innom|til) deg|jeg henter deg|hos (?:meg|deg) eller (?:hos )?(?:meg|deg)|(?:møt|treff) meg (?:ved|pa|i|kl|utenfor|der)',
    `nar vi (?:endelig |en gang |først )?(?:ses|sees|møtes|treffes)|(?:inntil|til|innen|før) vi (?:endelig )?(?:ses|sees|møtes|treffes)|(?:en dag|en vakker dag|snart) (?:skal|vil|kommer|kan|far) vi (?:[a-zø]+ ){0,3}(?:ses|møtes|treffes|møte hverandre)|(?:en dag|snart) (?:ses|møtes|treffes) vi|(?:var|vare) (?:første )?(?:date|stevnemøte) (?:i ?m[oa]rgen?|i ?morgon|i ?kveld|i ?aften|pa ${weekday}|neste|naeste)`,
  ),
  contact: phrases(
    `(?:gi|send|si|fa|far jeg|kan jeg fa|har du|her er|her har du|hva er|del|bytte|lagre|skriv) (?:(?:meg|til meg) |deg )?${some}{0,2}?(?:(?:ditt|din|mitt|min|vart) (?:[a-zø]+ )?${number}|(?:telefonnummeret|mobilnummeret|nummeret|e-?posten|mailen|adressen?) (?:ditt|din|mitt|min)|(?:din|min) ${messengers}|${messengers}(?:en)? (?:din|min))`,
    `byt(?:te|ter)? (?:telefon)?numm(?:er|re)|utveksle (?:telefon)?numre|(?:(?:mitt|min) (?:${number}|${messengers})|(?:telefonnummeret|nummeret|adressen?|mailen|e-?posten) (?:mitt|min)) (?:er|e)`,
    `(?:(?:skriv til|send melding til|tekst|ring|ring til|mail|legg til|add|adde|følg|finn|kontakt|sms) meg|legg meg til|send meg (?:en )?melding) ${some}{0,2}?(?:pa|via|over|gjennom) (?:${messengers}|telefon|mobilen|mobil|mail|e-?post|\\+?\\d)`,
    `(?:skal vi|vi kan|kan vi|vi bør|la oss|vil du|heller) ${some}{0,4}?(?:pa|til|via|over) ${messengers}`,
    `(?:har du|er du pa) (?:ogsa )?${messengers}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    `(?:send|gi|lan|kjøp|betal|overfør|vipps|spander) (?:meg|til meg) ${some}{0,3}?${goods}`,
    `(?:send|gi|lan|kjøp|betal|overfør|vipps|spander) ${some}{0,2}?${goods} (?:til (?:(?:meg|til meg)))|vipps meg|vipps (?:til meg|\\d+)|(?:send|overfør) (?:det )?(?:pa|via) vipps`,
    `(?:kan du|kunne du|vil du|ville du) ${some}{0,4}?(?:(?:lane|sende|gi|overføre|kjøpe|vippse|spandere) ${some}{0,4}?${goods}|(?:betale|hjelpe meg med|dekke) ${some}{0,2}?(?:husleia(?: mi)?|husleien(?: min)?|min husleie|regning(?:a|en|ene|er)(?: min| mine)?|gjelda mi|gjelden min|reisa mi|reisen min))`,
    `(?:(?:til|pa|inn pa|via) min) (?:konto|bankkonto|vipps|kontonummer|${purses})|(?:min|mitt) (?:konto|bankkonto|vipps|kontonummer|${purses}) (?:er|e)`,
    'jeg (?:trenger|mangler|skulle hatt) (?:[a-zø]+ ){0,3}?penger (?:av deg|fra deg|til (?:husl[a-zø]*|reisen|reisa|mat)|for a)|(?:til|pa|inn pa) (?:bank)?kontoen min',
  ),
  negation: phrases(
    '(?<!^ ?(?:men |sa )?(?:skal|kan|burde|skulle|vil|bør) (?:vi|du) )(?:ikke|ikke|ikkje|inte)(?! (?:vente|venta?e?))|ingen|intet|aldrig?|uten|ønsker|skulle ønske|hvis bare|viss berre|om (?:eg|jeg|vi|me) (?:bare |berre )?(?:kunne|fekk|fikk)|tenk om|taenk hvis|drøm(?:mer|te)?|drøym[a-zø]*|desvaerre|dessverre|diverre|i stedet for|istedenfor|hverken|verken|korkje|i ?gar',
  ),
  turnedDown: phrases('men|desvaerre|dessverre|diverre|umulig|umogleg|gar ikke|ikke mul[a-zø]*|bare her|berre her|dog'),
  underAge: phrases(
    '(?:jeg (?:er|e|fyller|fylder|blir|bliver|fyllte|fylte)|(?:er|e|fyller|fylder|blir|bliver) jeg|(?:er|e)(?<=^..?)) (?:bare |berre |kun |nettopp |lige |akkurat |fortsatt |framleis |stadig |nesten |naesten |snart |faktisk |egentlig |eigentleg |jo |først ){0,2}(?:1[0-7]|[6-9]|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten)(?: ar(?: gammel| gammal)?)?(?= ?(?:$|[,;!)]|og |men |snart|haha|lol))',
    'jeg (?:er|e) (?:fortsatt |framleis |stadig |bare |berre |kun |faktisk |egentlig |eigentleg )?(?:mindrea[rn][a-zø]{0,3}|umyndig|under (?:18|atten)|ikke (?:engang |eingong |fylt |fylt )?(?:18|atten|myndig)(?: ar)?(?= ?(?:$|[,!]|endna|enna|enda|enno|ar)))|jeg har ikke fylt (?:18|atten)',
    'jeg (?:gar|gjeng) (?:[a-zø]+ )?(?:pa (?:ungdomsskolen|barneskolen|ungdomsskulen)|i (?:4|5|6|7|8|9|10|fjerde|femte|sjette|sjuende|attende|niende|tiende)\\.? klasse)',
  ),
  modelRefusal: phrases(
    'som (?:en |ein )?(?:ai|ki|sprakmodell|ki-modell|ai-modell|kunstig intelligens|(?:ai|ki)-[a-zø]+|digital assistent|virtuell? assistent),? (?:kan|far|har|er|ma|vil|mangler)',
    'jeg (?:er|e) (?:bare |berre |kun )?(?:en|ein) (?:(?:ai|ki)-?)?(?:sprakmodell|ki-modell|ai-modell|assistent|virtuell? assistent|digital assistent)(?! (?:pa|for|til|hos|i) )',
    '(?:desvaerre|dessverre|diverre|beklager|beklagar|undskyld|unnskyld|orsak|sorry|jeg er lei meg|lei meg)[,]? (?:men )?(?:at )?(?:jeg kan|kan jeg|det kan jeg|jeg far) (?:[a-zø]+ ){0,3}?ikke (?:[a-zø]+ ){0,2}?(?:hjelpe(?! for)|oppfylle|generere|lage|bista|fortsette med|svare pa (?:det|den)|delta i|skrive (?:det|slikt|sant|den)|etterkomme)',
    'jeg kan ikke (?:hjelpe (?:deg )?med (?:det|den|dette|a skrive)|oppfylle|generere|lage (?:slikt|slik|den typen|innhold)|bista med)',
    '(?:(?:strider )?i?mot|bryter med|bryter) (?:mine|de|vare|dei|gjeldende|mine) (?:retningslinj[a-zø]+|policy[a-zø]*|brugsbetingelser|bruksvilkar|programmering|indholdsregler|innhaldsreglar)|(?:mot|imot|imod) (?:retningslinjene|programmeringen|programmeringa)(?: mine)?',
  ),
};
