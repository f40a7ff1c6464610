import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

const weekday = '(?:mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag)';
const goods =
  '(?:pengar|kronor|kr|spann|lax|euro|presentkort|present(?:er)?|krediter|mynt|biljett|mobil|telefon|iphone|bitcoins?|\\d+(?: ?(?:kr|kronor|spann|euro))?)';

export const conduct: ConductRules = {
  meeting: phrases(
    '(?:ska(?:ll)? vi|kan vi|borde vi|skulle vi|vi (?:kan|borde|skulle kunna|skulle|ska|maste|far)|vill du|har du lust att|skulle du vilja|lat oss|hade varit kul att|vore kul att|sugen pa att) (?:\\w+ ){0,5}?(?:traffas|ses(?! over)|motas(?! pa halva)|mota upp|traffa (?:mig|varandra)|ga (?:ut|pa (?:en )?dejt|pa bio|pa krogen)|ta en (?:fika|kaffe|ol|bira|drink|promenad)|(?:ta|kaka|ata) (?:en )?(?:middag|lunch|frukost)(?: ihop| tillsammans| med mig)?|fika|dejta|hanga(?! upp)|komma (?:over|forbi|hit|hem till mig)|halsa pa mig)',
    '(?:jag (?:vill|skulle vilja|skulle garna|kan|ska|kommer att|maste)|langtar (?:sa )?(?:efter|till|tills)(?: att)?|ser fram emot att|kan inte vanta pa att|kan knappt vanta pa att) (?:\\w+ ){0,4}?(?:traffa dig|mota dig|mota upp dig|se dig (?:irl|i verkligheten|pa riktigt)|fa traffas|traffas|vi ses|hamta (?:upp )?dig|besoka dig|halsa pa dig|bjuda (?:ut dig|dig pa (?:\\w+ )?(?:middag|fika|kaffe|drink|ol))|komma (?:over |hem |forbi )?(?:till )?dig)',
    `(?:vi )?(?:ses|traffas)(?: vi)? (?:\\w+ ){0,2}?(?:i ?morgon (?:kl|klockan|vid|pa|hos|kvall)|i ?kvall|pa (?:${weekday}|stan|fiket|kafeet|cafeet|stationen|centralen)|i helgen|kl|klockan|vid \\w+|hos (?:mig|dig)|irl|pa riktigt|i verkligheten|nagon dag)`,
    '(?:kom|kommer du) (?:garna |bara |val )?(?:(?:forbi|over)(?= ?(?:$|[,!]|till mig|hit|mig|i ?kvall|i ?morgon|nu|sen|nagon))|hem till mig|till mig|hem hos mig|hit (?:i ?kvall|i ?morgon|nu))|kom (?:och )?halsa? pa mig|jag (?:kommer|aker|kor) (?:\\w+ ){0,2}?(?:hem till|over till|till|forbi) dig|jag hamtar (?:upp )?dig|hos (?:mig|dig) eller (?:hos )?(?:mig|dig)|(?:mot|traffa) mig (?:vid|pa|i|kl|dar|utanfor)',
    `nar vi (?:antligen |val |till slut )?(?:ses|traffas|mots)|(?:tills|innan) vi (?:antligen )?(?:ses|traffas|mots)|(?:en dag|en vacker dag|nagon gang|snart) (?:ska|kommer|far|kan) vi (?:\\w+ ){0,2}(?:ses|traffas|motas|mota varandra|traffa varandra)|var (?:forsta )?(?:dejt|traff) (?:i ?morgon|i ?kvall|pa ${weekday}|nasta)`,
  ),
  contact: phrases(
    `(?:ge|skicka|sag|fa|kan jag fa|har (?:ar|e|har|far) (?:du )?|vad (?:ar|e)|vad har du for|dela|byta|byt|spara|vill ha|behover|skriv) (?:mig |dig |med mig )?(?:\\w+ ){0,2}?(?:ditt|din|mitt|min|vara) (?:\\w+ )?(?:telefonnummer|mobilnummer|nummer|nr|mejl(?:adress)?|mail(?:adress)?|e-?post(?:adress)?|adress|hemadress|${messengers})`,
    `byta (?:telefon)?nummer|(?:mitt|min) (?:telefonnummer|mobilnummer|nummer|nr|mejl(?:adress)?|mail(?:adress)?|e-?post|adress|${messengers}) (?:ar|e)`,
    `(?:skriv till|smsa|sms:?a|messa|ring|mejla|maila|lagg till|adda|folj|hitta|kontakta|sok upp|sok|na) mig (?:\\w+ ){0,2}?(?:pa|via|over) (?:${messengers}|mobilen|telefon|mejl|\\+?\\d)`,
    `(?:ska vi|vi kan|kan vi|vi borde|lat oss|vill du|hellre) (?:\\w+ ){0,4}?(?:pa|till|via|over) ${messengers}`,
    `(?:har du|finns du pa) (?:ocksa )?${messengers}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    `(?:skicka|ge|lana|betala|fora over|overfor|kop|skanka?|swisha)(?: over)? (?:\\w+ )?(?:mig|till mig|at mig) (?:\\w+ ){0,3}?${goods}`,
    `(?:skicka|lana ut|swisha|for over) (?:\\w+ ){0,2}?${goods} (?:till|at) mig|swisha (?:mig|over|\\d+)`,
    `(?:kan|kunde|skulle|vill) du (?:\\w+ ){0,4}?(?:(?:lana|skicka|ge|swisha|fora over|kopa|skanka) (?:\\w+ ){0,4}?${goods}|(?:betala|hjalpa mig med|sta for) (?:\\w+ )?(?:min|mina) (?:hyra|hyran|rakning(?:ar)?|skuld(?:er)?|resa))`,
    `(?:till|pa|via) (?:mitt|min) (?:konto|bankkonto|swish(?:nummer)?|${purses})|(?:mitt|min) (?:swish|swishnummer|kontonummer|bankkonto|${purses}) (?:ar|e)`,
    'jag (?:behover|skulle behova) (?:\\w+ ){0,3}?pengar (?:av dig|fran dig|till (?:hyran|resan|min|maten)|for (?:att|min))',
  ),
  negation: phrases(
    '(?<!^ ?(?:men |sa )?(?:ska|kan|borde|skulle|vill) (?:vi|du) )(?:inte|ikke|ikkje)(?! (?:vanta|vente))|ingen|inga|inget|aldrig|utan|onskar|om (?:jag|vi) (?:bara )?(?:kunde|fick)|om bara|tank om|drom(?:mer|ma|de)?|latsas|istallet for|i stallet for|tyvarr|desvaerre|dessverre|igar|i gar|varken',
  ),
  turnedDown: phrases('men|tyvarr|dock|bara har|fast|gar inte|omojligt|inte mojligt'),
  underAge: phrases(
    '(?:jag? (?:ar|e|fyller|fyllde|blir)|(?:ar|e) jag|(?:ar|e)(?<=^..?)) (?:bara |just |nyss |precis |fortfarande |nastan |snart |faktiskt |egentligen |ju ){0,2}(?:1[0-7]|[6-9]|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton)(?: ar(?: gammal| snart)?)?(?= ?(?:$|[,;!)]|och |men |haha|lol))',
    'jag? (?:ar|e) (?:fortfarande |bara |faktiskt |egentligen )?(?:minderarig|omyndig|under (?:18|arton)|inte (?:ens )?(?:18|arton|myndig)|inte fyllda? (?:18|arton))|jag har inte (?:ens )?fyllt (?:18|arton)',
    'jag gar (?:\\w+ )?i (?:fyran|femman|sexan|sjuan|attan|nian|hogstadiet|mellanstadiet)',
  ),
  modelRefusal: phrases(
    'som (?:en )?(?:ai|sprakmodell|artificiell intelligens|ai-\\w+|digital assistent|virtuell assistent),? (?:kan|far|har|ar|maste|vill|saknar)',
    'jag (?:ar|e) (?:bara |endast )?en (?:ai-?)?(?:sprakmodell|assistent|ai-assistent|virtuell assistent|digital assistent)(?! (?:pa|at|till|hos))',
    '(?:tyvarr|forlat|ledsen|beklagar|ursakta|sorry)[,]? (?:men )?(?:att )?(?:jag kan|kan jag|det kan jag|jag far) (?:\\w+ ){0,3}?(?:inte|ej) (?:\\w+ ){0,2}?(?:hjalpa(?! att)|uppfylla|generera|skapa|bista|fortsatta med|svara pa (?:det|den)|delta|skriva (?:det|detta|sadant|den))',
    'jag kan inte (?:hjalpa (?:dig|till) med (?:det|den|detta|sadant)|uppfylla|generera|skapa (?:sadant|den typen|innehall)|bista med)',
    '(?:strider mot|bryter mot|emot|mot) (?:mina|de|vara|gallande) (?:riktlinjer|policyer|policy|anvandarvillkor|programmering|innehallsregler|innehallspolicy)',
  ),
};
