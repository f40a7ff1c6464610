import type { ListeningRules } from '../language-pack.ts';

// Folding turns å into a and æ into ae; ø stays, and is no letter to \b and \w. Without a Norwegian keyboard people
// write "aa" and "oe" (or plain "o"). The commonest Nynorsk and dialect forms are heard as well.
const start = String.raw`(?<![\p{L}\p{N}])`;
const stop = String.raw`(?![\p{L}\p{N}])`;
const words = (...alternatives: string[]): RegExp => new RegExp(`${start}(?:${alternatives.join('|')})${stop}`, 'u');

const w = String.raw`[\p{L}\p{N}']+`;
const o = '(?:ø|oe?)';
const a = 'aa?';
const ae = '(?:ae|e)';
const i = '(?:jeg|eg|ae|je)';
const not = '(?:ikke|ikkje|itj|itte)';
const end = '(?= ?(?:$|[?!.,]))';

const bots =
  '(?:(?:ro|chat[- ]?|ai[- ]?|ki[- ]?)?bot(?:en)?|a\\.?i\\.?|k\\.?i\\.?|kunstig(?: intelligens)?|maskin|datamaskin|dataprogram|program|algoritme|sprakmodell|(?:chat ?)?gpt|falsk profil|fake(?: ?profil)?|automatisk)';
const humans = `(?:ekte|virkelig|levende|reell|ordentlig|faktisk) (?:levende |ekte )?(?:menneske|person|jente|dame|gutt|fyr|kvinne|mann)`;
const humanAlone = `(?:et )?menneske|menneskelig|ekte|virkelig${end}`;
// What stands between "are you" and the noun: no preposition ("afraid of AI") and no praise ("a kind human").
const gap = `(?:(?!(?:for|av|med|p${a}|om|i|mot|som|til|s${o}t|snil[lt]|godt?|flink|hyggelig|sosialt?|rolig|gla[dt]|s${a}nn|interessert|redd|vant) )${w} ){0,4}`;

export const listening: ListeningRules = {
  greeting: new RegExp(
    `^(?:he+i+(?! (?:s${a} lenge|da))|heisann|heihei|halla(?:ien)?|hall${o}(?:en|i|ien)?|morna|heia(?= ?(?:$|[!.,]))|hey|hi|hello|god ?(?:morgen|dag|ettermiddag|kveld)|morn|mor'n|yo|tjena)${stop}`,
    'u',
  ),
  thanks: words(
    '(?<!(?:ja|nei|jo),? )takk(?! v(?:ae|e)re)',
    'takker(?! (?:ja|nei))',
    '(?:tusen|mange) takk',
    'thanks',
    'thx',
  ),
  wellbeing: words(
    'hvordan har du det(?: i dag)?',
    `(?:hvordan|korleis|kordan|åssen|assen) (?:g${a}r det(?! (?:til|an))|har du det|st${a}r det til)`,
    `hvordan (?:g${a}r|er|var|har|ble) (?:dagen|kvelden|uka|uken|helgen|helga|morgenen)`,
    `(?:g${a}r det|alt) (?:bra|greit|fint|ok)(?: med deg)?(?= ?\\?)`,
    `ass?en g${a}r det`,
    `(?:hva|ka) skjer(?:a)?(?= ?(?:$|[?!.]|(?:med )?deg|'?a))`,
    `har du det (?:bra|fint|greit|ok)`,
    `st${a}r til(?= ?\\?)`,
    'er du (?:ok|okei|okay)',
  ),
  goodNight: words(
    'god ?natt',
    `(?<!p${a} )natta(?= ?(?:$|[!.,]|da|deg|vennen))`,
    `sov (?:n${a} )?(?:godt|s${o}tt)`,
    `dr${o}m (?:n${a} )?(?:s${o}tt|godt)`,
    `(?:skal|m${a}|g${a}r|vil|stikker) (?:n${a} |snart |bare |heller |nok |vel )?(?:(?:og |${a} )?(?:legge|legger) meg|til sengs|i seng|til k${o}ys|(?:og |${a} )?sove)(?! (?:hos|over|lenge|hele|mer|bedre|med|i morgen))`,
    `leggetid`,
    `p${a} tide ${a} (?:sove|legge seg)`,
  ),
  asksJob: words(
    '(?:hva|ka|kva) (?:jobber|jobbar|arbeider) du (?:med|som)',
    '(?:hva|ka) (?:slags|type) (?:jobb|yrke) har du',
    'hva er (?:jobben din|yrket ditt|jobbet ditt)',
    'hvor jobber du',
    'hva lever du av',
    `hva (?:gj${o}r|driver) du (?:med )?(?:til daglig|p${a} jobb|i hverdagen)`,
    'har du (?:en |noen )?jobb',
    'hva har du som (?:jobb|yrke)',
    'hvilk(?:en|et) (?:jobb|yrke) har du',
  ),
  meeting: words(
    `(?:skal|kan|b${o}r|skulle|m${a}|vil|kunne|f${a}r) (?:vi|du|jeg) (?:${w} ){0,4}(?:m${o}tes|treffes|ses|sees|m${o}te deg|treffe deg|m${o}te meg|treffe meg)`,
    `vi (?:skal|kan|b${o}r|m${a}|skulle|kunne) (?:${w} ){0,3}(?:m${o}tes|treffes|ses|sees)`,
    `(?:n${a}r|hvor) (?:ses|sees|m${o}tes|treffes) vi`,
    `vi (?:ses|sees|m${o}tes|treffes) (?:${w} ){0,2}(?:i morgen|i kveld|p${a} (?:mandag|tirsdag|onsdag|torsdag|fredag|l${o}rdag|s${o}ndag)|i helg(?:a|en)|kl|klokka|klokken|ved)`,
    `(?:vil|lyst til ${a}|gira p${a} ${a}|keen p${a} ${a}) (?:${w} ){0,2}(?:ses|sees|m${o}tes|treffes)`,
    `(?:vil|ville|skal|kan|kunne|lyst til ${a}|gleder meg til ${a}|lengter etter ${a}) (?:${w} ){0,3}(?:m${o}te|treffe) deg`,
    `(?:m${o}t|m${o}te|treff) meg (?:i kveld|i morgen|p${a}|ved|der|n${a})`,
    `(?:skal|kan|b${o}r|skulle|kunne) vi (?:${w} ){0,3}(?:date|henge|g${a} ut|dra p${a} (?:kino|date|kafe)|g${a} p${a} (?:kino|date|kafe)|spise (?:middag|lunsj)|(?:ta|drikke|f${a}) (?:oss )?(?:en )?(?:kopp )?(?:kaffe|${o}l|drink|kaffekopp)|g${a} en tur)`,
    `(?:vil|kan|kunne) du (?:${w} ){0,2}(?:date|g${a} ut med|p${a} date|spise (?:middag|lunsj) med|bli med (?:meg|hjem|ut|p${a})|(?:ta|drikke) (?:en )?(?:kopp )?(?:kaffe|${o}l))`,
    `(?:date|middag|lunsj|${o}l|drink|kaffe) med meg`,
    `(?:invitere|inviterer|be|ber) deg (?:ut|med ut|hjem|p${a} (?:${w} )?(?:middag|lunsj|kaffe|date|kino|en (?:drink|${o}l)))`,
    'henter? deg',
    `kom(?:me|mer)? (?:${w} )?(?:hjem til (?:meg|deg)|over til (?:meg|deg)|bort til (?:meg|deg)|innom (?:meg|deg|i kveld)|hit (?:til meg|i kveld|n${a}))`,
    `(?:bes${o}ke|bes${o}ker) (?:deg|meg)`,
    'adressen din',
    `(?:ses|sees|m${o}tes|treffes) (?:irl|i virkeligheten|ordentlig)`,
  ),
  sadness: words(
    `(?:${i} (?:er|f${o}ler meg|blir|ble|var|har v${ae}rt)|(?:er|f${o}ler|var|ble|blir) ${i}(?: meg)?) (?:(?!${not} )${w} ){0,3}(?:lei meg(?! for (?:at jeg (?:svarer|ikke)|forsinkelsen))|trist|ensom|deprimert|nedfor|langt nede|knust|ulykkelig|fortvil[ae]t|h${a}pl${o}s|verdil${o}s|${o}delagt|utslitt)`,
    `(?:f${o}ler meg|er) (?:helt|s${a}|veldig|alltid) alene(?! hjemme)`,
    `har det (?:(?!${not} )${w} ){0,2}(?:d${a}rlig|vondt|elendig|forferdelig|jaevlig|j${ae}vlig|kjipt|tungt|dritt)`,
    `(?:f${o}ler meg|er s${a}) (?:s${a} |veldig |helt )?(?:lei meg|trist|ensom|verdil${o}s)(?! for at jeg)`,
    `(?:min|mitt|${w}(?:en|a|et) (?:min|mi|mitt)|moren min|faren min) (?:${w} )?(?:d${o}de|er d${o}d|gikk bort|har g${a}tt bort)`,
    `(?:mamma|pappa|mor|far|mormor|farmor|morfar|farfar|bestemor|bestefar|han|hun) (?:d${o}de|er d${o}d|gikk bort|har g${a}tt bort)`,
    'begravelse(?:n)?|bisettelse(?:n)?',
    `(?:har|f${a}tt|fikk) (?:${w} )?kreft`,
    'cellegift',
    'spontanabort|mistet barnet',
    'hjerteinfarkt|hjerneslag',
    '(?:mistet|mista) (?:jobben|mamma|pappa|mor|far|en venn|min|mitt)',
    `(?:gjorde|gjort) (?:det )?slutt|sl${a}tt opp med meg|slo opp med meg`,
    '(?:forlot|forlatt|dumpa|dumpet|sviktet) meg|gikk fra meg',
    `(?:var|v${ae}rt) utro`,
    'skilsmisse(?:n)?|skal skilles',
    `innlagt(?! (?:str${o}m|vann))|(?:kj${o}rt|ligger|havnet) (?:${w} ){0,2}p${a} (?:sykehus(?:et)?|legevakta|legevakten)`,
    `(?:d${a}rlig|hard|forferdelig|jaevlig|tung|t${o}ff|verste|kjip|elendig) (?:dag(?:en)?|uke|uka|nyhet(?:er)?|periode|tid)|d${a}rlige nyheter|triste nyheter|drittdag`,
    `(?:fikk|f${a}tt) sparken|(?:ble|blitt) (?:oppsagt|sagt opp|permittert)`,
    `(?:jeg|har|bare) (?:${w} )?gr${a}t(?:er|t)|klarer ikke (?:${a} )?slutte ${a} gr${a}te`,
    `(?:v${ae}rt utsatt for|var i|v${ae}rt i) en (?:${w} )?ulykke`,
    'har (?:mye |sterk |sann )?angst|angstanfall|panikkangst',
    `(?:orker|klarer) (?:snart |bare )?${not} mer${end}`,
    'hater (?:livet|livet mitt)',
    'ensomheten',
  ),
  selfHarm: words(
    '(?<!(?:varmen|heten|jobben|det|dette|hun|han|den|de|som|smerten|ungene) )(?:ta|tar|tok|tatt) livet (?:av meg|mitt)|(?:ta|tar|tatt) mitt eget liv',
    String.raw`sj[oø]lvmord\p{L}{0,12}|selvmord\p{L}{0,12}`,
    String.raw`suicid(?!e squad)\p{L}{0,8}`,
    String.raw`(?:selv|sj[oø]lv)skad\p{L}{0,10}`,
    `skad(?:e|er|et|a) meg (?:selv|sj${o}l)`,
    `(?:vil|skal|lyst til ${a}|tenker p${a} ${a}) (?:${w} ){0,3}(?:skade meg|kutte meg|gj${o}re meg noe)`,
    `(?:kutte|kutter|kuttet|kutta|skj${ae}rer?|skar) meg (?:selv|igjen|n${a}r|i (?:armen|armene|l${a}ret|l${a}rene|h${a}ndledd)|opp)|${i} (?:kutter|skj${ae}rer) meg(?! (?:p${a}|i (?:fingeren|tommelen)))|(?:kutte|skj${ae}re|kutter|skj${ae}rer) (?:opp )?(?:h${a}ndledd\\p{L}{0,3}|pulse?${a}re\\p{L}{0,3})`,
    `gj${o}re? (?:det )?slutt p${a} (?:det|alt|livet|alt sammen|dette)|avslutte (?:livet|alt|det hele)|ende livet`,
    `(?:vil|ville|${o}nsker|lyst til|skulle ${o}nske jeg kunne) (?:(?!(?:ikke|inte|ikkje) )${w} ){0,3}(?:d(?:ø|øy|oe)(?! (?:av|for))|(?<!p${a} )do${end}|v${ae}re d${o}d|forsvinne for alltid|slippe ${a} leve)`,
    `(?:tenker|tenkt|tenkte|lengter) (?:${w} ){0,2}(?:p${a}|etter) ${a} (?:f${a} )?d(?:ø|øy|oe)(?! av)|vil (?:bare )?forsvinne${end}`,
    `(?:kan|klarer) ${not} (?:${a} )?(?:${w} )?leve (?:mer|lenger|s${a}nn|slik|videre|med meg selv|med det)`,
    `(?:vil|gidder|ork[ea]r|${o}nsker|lyst til) (?:${w} ){0,2}${not} (?:${w} ){0,2}(?:leve|eksistere|v${ae}re i live|v${ae}re her (?:mer|lenger)|v${a}kne(?: opp)? (?:mer|igjen))(?! (?:uten (?:kaffe|deg|sjokolade|musikk|mobilen)|av|p${a}|opp til|sammen|i(?! (?:denne|den her|det her|sann))|med)(?![\\p{L}]))`,
    `${not} (?:har )?(?:${w} )?(?:vil|gidder|orker|lyst til ${a}) (?:${w} )?(?:leve|eksistere|v${ae}re her)(?! (?:uten (?:kaffe|deg|sjokolade|musikk)|av|p${a}|sammen|i(?! (?:denne|den her|det her|sann))|med)(?![\\p{L}]))`,
    `(?:er|var|v${ae}rt|v${ae}re|bli|blir|har det|ha det|hatt det|f${a}r det|f${a} det) bedre uten meg`,
    `bedre,? (?:hvis|om) (?:jeg|eg) (?:${not} (?:var her|fantes|eksisterte|levde)|var d${o}d|d${o}de|forsvant)`,
    `(?:${o}nsker|${o}nske|ville) (?:at )?(?:jeg|eg) (?:${w} )?(?:var d${o}d|${not} (?:fantes|eksisterte|levde|var her)|aldri (?:ble|var|hadde blitt) f${o}dt)`,
    `(?:ingen grunn|ingen mening|ingen vits|ikke noen grunn|ikke noe poeng) (?:${w} ){0,2}(?:til ${a} leve|${a} leve|med livet|i livet|med livet mitt|i ${a} leve)`,
    `(?:ingenting|ikke noe|ikke mer) (?:${w} )?${a} leve for`,
    `livet (?:er|f${o}les|kjennes) (?:${w} ){0,2}(?:ikke verdt|meningsl${o}st)`,
    `(?:hoppe|kaste meg) (?:ut )?(?:foran|fra|ut fra|utfor) (?:${w} )?(?:tog|toget|t-banen|bru|brua|broa|broen|taket|balkongen|verandaen|stupet)`,
    String.raw`overdose(?:n|r)?`,
    String.raw`(?:ta|tar|tok|svelge) (?:alle|hele brettet|hele glasset) (?:med )?(?:mine )?(?:piller|pillene|tablettene|paracet|sovetablett\p{L}{0,4})`,
    `henge meg(?: selv)?(?= ?(?:$|[.,!?]|i kveld|selv))`,
    'skyte meg(?: selv)?(?! (?:selv )?i foten)',
    `drepe meg selv|jeg (?:vil|skal|b${o}r|kan) (?:${w} ){0,2}drepe meg`,
    String.raw`(?:ta|tar|tok|tatt|svelge|svelget|svelga) (?:alle|hele (?:glasset|pakken|esken|brettet)|(?:en )?masse|for mange) (?:av )?(?:mine |med )?\p{L}{0,12}(?:piller|pillene|tabletter|tablettene|paracet|medisin\p{L}{0,3})`,
    String.raw`(?:mitt )?liv(?:et)? (?:mitt )?(?:er|f(?:o|ø)les|kjennes) (?:\p{L}+ )?(?:meningsl(?:o|ø)st|verdil(?:o|ø)st)`,
    String.raw`(?:lei|tr(?:ø|o)tt|sliten) av (?:a|å) leve(?! i )|(?:lei|tr(?:ø|o)tt) (?:av )?livet(?= ?(?:$|[.,!?]))`,
    String.raw`avskjedsbrev\p{L}{0,4}|selvmordsbrev\p{L}{0,4}`,
    String.raw`sovne (?:inn )?og (?:aldri|ikke) (?:mer )?v(?:a|å)kne`,
    String.raw`(?:vil|truer|truet|pr(?:ø|o)ver|pr(?:ø|o)vde|pr(?:ø|o)vd|snakker om|tenker p(?:a|å)) (?:\p{L}+ ){0,4}(?:ta (?:livet (?:av seg|sitt)|sitt (?:eget )?liv)|drepe seg selv|skade seg selv|henge seg)|(?:hun|han|venninna?|kompis|s(?:ø|o)ster|bror) (?:\p{L}+ )?(?:kutter seg|skader seg selv|vil (?:bare )?(?:d(?:ø|oe)|ikke leve)(?! (?:av|i)(?![\p{L}])))`,
    String.raw`ingen (?:\p{L}+ ){0,3}savne(?:t|r)? meg|ingen (?:\p{L}+ ){0,4}(?:om|hvis) jeg (?:d(?:ø|o)de|d(?:ø|o)r|forsvant|var d(?:ø|o)d|ikke fantes)`,
    String.raw`hvorfor lever jeg(?: egentlig| fortsatt| i det hele tatt)?(?= ?(?:$|[.,!?]))`,
  ),
  asksWhetherHuman: words(
    `er (?:du|det|dette|det her|jeg) ${gap}(?:${bots}|${humans})(?! (?:du|som du|i ditt|p${a} ditt|hjemme))`,
    `er du (?:virkelig |i det hele tatt |faktisk |bare |et |egentlig |${not} |n${a} ){0,3}(?:${humanAlone})`,
    `(?:finnes|eksisterer) du (?:i det hele tatt )?(?:i virkeligheten|virkelig|p${a} ordentlig|egentlig|p${a} ekte)`,
    `er du p${a} ekte`,
    `(?:prater|snakker|skriver|chatter) jeg (?:${w} ){0,4}(?:med|til) (?:en |et |noen )?(?:${w} )?(?:${bots}|menneske|ekte person)`,
    `(?:om|at) du (?:er |virkelig |${not} |faktisk |bare |vel ){1,3}(?:en |ei |et )?(?:${bots}|${humans}|menneske|ekte)`,
    `du (?:er|m${a} v${ae}re) (?:vel |jo |nok |${not} |bare |sikkert |en |et |da |s${a}nn ){0,4}(?:${bots}|${humans}|menneske)${end}`,
    `du (?:h${o}res ut|virker|skriver|svarer|l${a}ter|f${o}les) (?:${w} ){0,3}som (?:en |et )?${bots}`,
    `(?:menneske|person|jente|gutt|fyr) eller (?:en |et |bare )?${bots}`,
    `${bots} eller (?:en |et )?(?:ekte )?(?:menneske|person)`,
    `eller (?:er du |er det )?(?:bare )?(?:en |et )(?:${bots})`,
    `(?:sitter|er|finnes) det (?:${w} ){0,2}(?:menneske|person|noen|en) (?:${w} )?(?:som skriver|bak|i andre enden)`,
    'bevis at du',
    'hvem er det (?:egentlig )?som skriver',
  ),
};
