import type { ListeningRules } from '../language-pack.ts';

// Folding turns å into a and æ into ae; ø stays, and is no letter to \b and \w. Without a Danish keyboard people write
// "aa" and "oe" (or plain "o").
const start = String.raw`(?<![\p{L}\p{N}])`;
const stop = String.raw`(?![\p{L}\p{N}])`;
const words = (...alternatives: string[]): RegExp => new RegExp(`${start}(?:${alternatives.join('|')})${stop}`, 'u');

const w = String.raw`[\p{L}\p{N}']+`;
const o = '(?:ø|oe?)';
const a = 'aa?';
const ae = '(?:ae|e)';
const end = '(?= ?(?:$|[?!.,]))';

const bots =
  '(?:(?:ro|chat[- ]?|ai[- ]?)?bot(?:ten)?|a\\.?i\\.?|kunstig(?: intelligens)?|maskine|computer(?:program)?|program|algoritme|sprogmodel|(?:chat ?)?gpt|falsk profil|fake(?: ?profil)?|automatisk)';
const humans = `(?:rigtigt?|${ae}gte|virkeligt?|levende|reel) (?:levende |rigtigt? )?(?:menneske|person|pige|fyr|kvinde|mand)`;
const humanAlone = `(?:et )?menneske|menneskelig|${ae}gte|virkelig${end}|rigtig${end}`;
// What stands between "are you" and the noun: no preposition ("afraid of AI") and no praise ("a kind human").
const gap = `(?:(?!(?:for|af|med|p${a}|om|i|mod|som|til|s${o}dt?|rart?|godt?|dejligt?|socialt?|roligt?|gladt?|s${a}dan|interesseret|bange|vant) )${w} ){0,4}`;

export const listening: ListeningRules = {
  greeting: new RegExp(
    `^(?:he+j+(?! (?:hej|s${a} l${ae}nge))|hejsa|hall${o}j(?:sa)?|hallo|hey|hi|hello|goddag|god ?(?:morgen|dag|eftermiddag|aften)|dav|davs|mojn|morn|yo)${stop}`,
    'u',
  ),
  thanks: words('(?<!(?:ja|nej|jo),? )tak', 'takker(?! (?:ja|nej))', 'thanks', 'thx', '(?:tusinde?|mange) tak'),
  wellbeing: words(
    'hvordan har du det',
    `hvordan g${a}r det(?! til)`,
    `hvordan (?:g${a}r|er|var|har) (?:din|dit) (?:dag|aften|morgen|uge|weekend|hum${o}r)`,
    `hva[d']? s${a}(?= ?(?:$|[?!.,]|du|der))`,
    `hvordan st${a}r det til`,
    'har du det (?:godt|okay|ok|fint)',
    'er du (?:okay|ok)',
    `alt (?:vel|godt|okay|ok)(?= ?(?:\\?|hos dig|med dig))`,
    `sk${ae}r'?en`,
  ),
  goodNight: words(
    'god ?nat',
    'nat ?nat',
    `sov (?:nu )?(?:godt|s${o}dt)`,
    `dr${o}m (?:nu )?(?:s${o}dt|godt)`,
    `(?:skal|m${a}|g${a}r|vil|smutter) (?:nu |snart |lige |hellere |nok |vist |godt ){0,2}(?:i seng(?:en)?|til k${o}js|(?:ind )?(?:at )?(?:og )?sove|(?:ind )?(?:at )?(?:og )?l${ae}gge mig)(?! (?:hos|over|l${ae}nge|hele|mere|bedre|med|i morgen))`,
    'sengetid',
    'tid til at sove',
  ),
  asksJob: words(
    'hvad (?:arbejder|beskaeftiger) du (?:dig )?(?:med|som)',
    'hvad laver du (?:til daglig|i hverdagen|til hverdag|som job|arbejdsmaessigt)',
    'hvad er (?:dit|din) (?:job|arbejde|stilling|profession)',
    'hvor arbejder du',
    `hvad lever du af`,
    'har du (?:et )?(?:job|arbejde)',
    'hvad har du af (?:job|arbejde)',
  ),
  meeting: words(
    `(?:skal|kan|b${o}r|skulle|m${a}|vil|kunne|f${a}r) (?:vi|du|jeg) (?:${w} ){0,4}(?:m${o}des?|ses|m${o}de dig|m${o}de mig)`,
    `vi (?:skal|kan|b${o}r|m${a}|skulle|kunne) (?:${w} ){0,3}(?:m${o}des|ses)`,
    `(?:hvorn${a}r|hvor) (?:ses|m${o}des) vi`,
    `vi (?:ses|m${o}des) (?:${w} ){0,2}(?:i morgen|i aften|p${a} (?:mandag|tisdag|onsdag|torsdag|fredag|l${o}rdag|s${o}ndag)|i weekenden|kl|klokken|ved)`,
    `(?:vil|lyst til at|frisk p${a} at) (?:${w} ){0,2}(?:ses|m${o}des)`,
    `(?:vil|ville|skal|kan|kunne|lyst til at|gl${ae}der mig til at|l${ae}nges efter at) (?:${w} ){0,3}m${o}de dig`,
    `m${o}d(?:e)? mig (?:i aften|i morgen|p${a}|ved|der|nu)`,
    `(?:skal|kan|b${o}r|skulle|kunne) vi (?:${w} ){0,3}(?:date|h${ae}nge ud|g${a} ud|g${a} i biografen|spise (?:middag|frokost|aftensmad)|(?:tage|drikke|f${a}) (?:en )?(?:kop )?(?:kaffe|${o}l|drink|kop|bajer)|g${a} en tur|tage p${a} (?:cafe|date))`,
    `(?:vil|kan|kunne) du (?:${w} ){0,2}(?:date|g${a} ud med|p${a} date|spise (?:middag|frokost) med|med (?:hjem|ud)|drikke (?:en )?(?:kop )?(?:kaffe|${o}l)|have en (?:drink|${o}l) med)`,
    `(?:date|middag|frokost|${o}l|drink|kaffe) med mig`,
    `(?:invitere|inviterer|byde|byder) dig (?:ud|p${a} (?:${w} )?(?:middag|frokost|kaffe|date|en (?:drink|${o}l|kop)))`,
    'hente?r? dig',
    `kom(?:me|mer)? (?:${w} )?(?:hjem til (?:mig|dig)|over til (?:mig|dig)|forbi (?:mig|dig|i aften|i morgen|til)|herhen|hen til (?:mig|dig))`,
    `(?:bes${o}ge|bes${o}ger) (?:dig|mig)`,
    'din adresse',
    `(?:ses|m${o}des) (?:irl|i virkeligheden|rigtigt)`,
  ),
  sadness: words(
    `(?:jeg (?:er|f${o}ler mig|bliver|blev|var|har v${ae}ret)|(?:er|f${o}ler|var|blev|bliver) jeg(?: mig)?) (?:(?!ikke )${w} ){0,3}(?:ked af det|trist|ensom|deprimeret|nede|knust|ulykkelig|fortvivlet|h${a}bl${o}s|v${ae}rdil${o}s|${o}delagt|udmattet)`,
    `(?:f${o}ler mig|er) (?:helt|s${a}|meget|altid) alene(?! hjemme)`,
    `har det (?:(?!ikke )${w} ){0,2}(?:d${a}rligt|skidt|elendigt|forf${ae}rdeligt|lort|ad helvede til|sv${ae}rt)`,
    `(?:f${o}ler mig|er s${a}) (?:s${a} |meget |helt )?(?:ked af det|trist|ensom|v${ae}rdil${o}s)`,
    `(?:min|mit) ${w} (?:d${o}de|er d${o}d|gik bort|er g${a}et bort|er afg${a}et)`,
    `(?:mor|far|mormor|farmor|morfar|farfar|han|hun) (?:d${o}de|er d${o}d|gik bort|er g${a}et bort)`,
    'begravelse(?:n)?',
    'bisaettelse(?:n)?',
    `(?:har|f${a}et|fik) (?:${w} )?(?:kraeft|kraft|kreft)`,
    'kemo(?:terapi)?',
    '(?:ufrivillig|spontan) abort',
    'hjerteanfald',
    'blodprop',
    '(?:mistet|mistede) (?:jobbet|mit|min|mor|far|en ven)',
    `(?:slog|sl${a}et|sl${a}r) op med mig|(?:har|vi har|vi er) (?:lige )?sl${a}et op|gjorde det forbi|gjort det forbi`,
    '(?:forlod|forladt|droppede|dumpede|svigtede|svigtet) mig|gik fra mig',
    `(?:var|v${ae}ret) utro mod mig`,
    'skilsmisse',
    'skal skilles',
    `(?:blev |er |ligger )?indlagt|(?:k${o}rt|ligger|kom) (?:${w} ){0,2}p${a} (?:hospitalet|sygehuset|skadestuen)`,
    `(?:d${a}rlig|h${a}rd|forf${ae}rdelig|traels|frygtelig|elendig|sv${ae}r|tung|v${ae}rste) (?:dag|uge|nyhed(?:er)?|tid|periode)`,
    `(?:lortedag|d${a}rlige nyheder|triste nyheder)`,
    `(?:blev|blevet|er) fyret`,
    `(?:jeg|har|bare) (?:${w} )?gr${ae}d(?:er|t)|kan ikke stoppe med at gr${ae}de`,
    `(?:v${ae}ret ude for|ude for|kom ud for) en (?:${w} )?ulykke`,
    `har (?:meget |s${a}dan )?angst|angstanfald`,
    `(?:orker|magter|kan) (?:snart |bare )?ikke mere${end}`,
    'hader (?:mit liv|livet)',
    'ensomheden',
  ),
  selfHarm: words(
    '(?:tage|tager|tog|taget) livet af mig',
    '(?:tage|tager|taget) mit (?:eget )?liv',
    String.raw`selvmord\p{L}{0,12}`,
    String.raw`suicid(?!e squad)\p{L}{0,8}`,
    String.raw`selvskad\p{L}{0,10}`,
    `skad(?:e|er|et|ede) mig selv`,
    `g${o}r(?:e|er)? (?:${w} )?(?:skade p${a} mig selv|mig selv (?:ondt|fortr${ae}d|skade))`,
    `(?:vil|skal|lyst til at|t${ae}nker p${a} at|ved at) (?:${w} ){0,3}(?:skade mig|cutte)`,
    `(?:sk${ae}re|sk${ae}rer|skar|sk${a}ret|cutter|cuttet|cutte) (?:i )?mig selv|jeg (?:${w} )?(?:sk${ae}rer|cutter) (?:i )?mig(?! p${a})|sk${ae}rer (?:i )?mine (?:arme|h${a}ndled)`,
    `(?:sl${a}|sl${a}r|sl${a}et|slog) mig selv ihjel`,
    '(?:draebe|drebe|drabe|draeber) mig selv',
    `(?:g${o}re|g${o}r) (?:en ende|ende) p${a} (?:det|det hele|det her|alt|livet|mit liv)|(?:afslutte|ende) (?:mit liv|livet|det hele|alt)`,
    `(?:vil|ville|${o}nsker|lyst til|gid jeg kunne) (?:${w} ){0,3}(?:d(?:ø|oe)(?! (?:af|for))|(?<!p${a} )do${end}|v${ae}re d${o}d|forsvinde for altid|slippe for at leve)`,
    `(?:taenker|taenkt|tenker|l${ae}nges) (?:${w} ){0,2}(?:p${a}|efter) at (?:f${a} lov til at )?d(?:ø|oe)(?! af)|vil (?:bare )?(?:gerne )?forsvinde${end}`,
    `kan ikke (?:${w} )?leve (?:mere|l${ae}ngere|s${a}dan|videre|med mig selv|med det)`,
    `(?:vil|gider|orker|magter|${o}nsker|lyst til) (?:${w} ){0,2}ikke (?:${w} ){0,2}(?:leve|eksistere|v${ae}re i live|v${ae}re her mere|v${ae}re her l${ae}ngere|v${a}gne op(?: igen)?)(?! (?:uden (?:kaffe|dig|chokolade|musik|min mobil)|af|p${a}|op til|sammen|med)(?![\\p{L}]))`,
    `ikke (?:har )?(?:${w} )?(?:vil|gider|orker|magter|lyst til at) (?:${w} )?(?:leve|eksistere|v${ae}re her)(?! (?:uden (?:kaffe|dig|chokolade|musik)|af|p${a}|sammen|med)(?![\\p{L}]))`,
    `(?:er|var|v${ae}ret|v${ae}re|blive|har det|have det|f${a}r det|f${a} det) bedre uden mig|bedre stillet uden mig`,
    `bedre,? (?:hvis|om) jeg (?:ikke (?:var her|fandtes|eksisterede|levede)|var d${o}d|d${o}de|forsvandt)`,
    `(?:${o}nsker|${o}nske|gid|bare) (?:at )?jeg (?:${w} )?(?:var d${o}d|ikke (?:fandtes|eksisterede|levede|var her)|aldrig var f${o}dt|aldrig var blevet f${o}dt)`,
    `(?:ingen grund|ingen mening|ikke nogen grund|ingen ide) (?:${w} ){0,2}(?:til at leve|at leve|med livet|i livet|med mit liv)`,
    `(?:intet|ingenting|ikke noget|ikke mere) (?:${w} )?at leve for`,
    `livet (?:er|f${o}les) (?:${w} ){0,2}(?:ikke v${ae}rd|meningsl${o}st)`,
    `(?:hoppe|springe|kaste mig) (?:ud )?(?:foran|fra|ud fra) (?:${w} )?(?:tog|toget|metroen|bro|broen|altanen|taget|storeb${ae}lt)`,
    'overdosis',
    String.raw`(?:tage|tager|tog|sluge) (?:alle|hele glasset) (?:mine )?(?:piller|panodil\p{L}{0,3}|tabletter)`,
    `h${ae}nge mig(?: selv)?(?= ?(?:$|[.,!?]|i aften|selv))`,
    `skyde mig selv(?! i foden)`,
  ),
  asksWhetherHuman: words(
    `er (?:du|i|det|det her|dette|jeg) ${gap}(?:${bots}|${humans})(?! (?:du|som du|i dit|p${a} dit|hjemme))`,
    `er du (?:virkelig |overhovedet |faktisk |bare |et |egentlig |ikke |nu |rigtig ){0,3}(?:${humanAlone})`,
    `(?:findes|eksisterer) du (?:overhovedet )?(?:i virkeligheden|virkelig|rigtigt|egentlig)`,
    `(?:taler|skriver|snakker|chatter) jeg (?:${w} ){0,4}(?:med|til) (?:en |et |nogen )?(?:${w} )?(?:${bots}|menneske|rigtig person)`,
    `(?:om|at) du (?:er |virkelig |ikke |faktisk |bare |vel ){1,3}(?:en |et )?(?:${bots}|${humans}|menneske|${ae}gte)`,
    `du (?:er|m${a} v${ae}re) (?:vel |jo |nok |ikke |bare |sikkert |en |et |da |s${a}dan ){0,4}(?:${bots}|${humans}|menneske)${end}`,
    `du (?:lyder|virker|skriver|svarer|f${o}les) (?:${w} ){0,3}som (?:en |et )?${bots}`,
    `(?:menneske|person|pige|fyr) eller (?:en |et |bare )?${bots}`,
    `${bots} eller (?:en |et )?(?:rigtigt? |${ae}gte )?(?:menneske|person)`,
    `eller (?:er du |er det )?(?:bare )?(?:en |et )(?:${bots})`,
    `(?:sidder|er|findes) der (?:${w} ){0,2}(?:menneske|person|nogen|en) (?:${w} )?(?:der skriver|bag|bagved|i den anden ende)`,
    'bevis,? at du',
    'hvem er det (?:egentlig )?der skriver',
  ),
};
