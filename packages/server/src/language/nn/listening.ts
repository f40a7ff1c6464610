import type { ListeningRules } from '../language-pack.ts';

// Folding turns å into a and æ into ae; ø stays, so word limits are looked for by letter. Dialect and Bokmål spellings
// are heard as well: people write as they talk.
const words = (...alternatives: string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'u');

const w = String.raw`[\p{L}\p{N}'-]{1,24},?`;
const end = String.raw`(?= ?(?:$|[?!.,]))`;
const endOr = String.raw`(?= ?(?:$|[?!.,]|eller(?![\p{L}\p{N}])))`;
const i = '(?:eg|e|ae|jeg|je)';
const we = '(?:vi|me)';
const not = '(?:ikkje|ikke|ikkj|ikje|kje|itj|inkje)';
const how = '(?:korleis|koss|kossen|korsen|kordan|hvordan|hvordann|assen)';
const what = '(?:kva|ka|hva|ke)';
const who = '(?:kven|kem|hvem)';
const live = '(?:leva|leve|lev)';
const die = '(?:døya|døy|dø|doy|daua)';
const dead = '(?:død|daud|dau|dø)';
const be = '(?:vera|vere|vaere|ver)';
const self = 'sj?[øe]l[vu]?';

// Living with, at or without something is another matter; pain and this world are not.
const ofPlace = String.raw`(?! (?:utan (?!hap|deg)|saman|sammen|med (?!dette|smert|desse|alt|meg)|i (?:by|bygd|oslo|bergen|ein by|norge|noreg|eit hus|kollektiv)|pa (?:landet|bygda)|aleine|alene|av \p{L}|opp til|etter |sunt)|,? men\b)`;

const fill = String.raw`(?:(?:eit|ein|ei|et|en|berre|bare|eigentleg|egentlig|verkeleg|virkelig|faktisk|no|du|${not}|kanskje|slags|ein slags|sann|heilt|jo|vel|her|ein slik|liksom|nokon|vanleg|dum|sikker pa at|aerleg talt|ekte|det|som|ogsa) ){0,4}`;
const bots = String.raw`(?:(?:chat[- ]?|ai[- ]?|ki[- ]?)?bot(?:en)?|robot(?:en)?|k\.?i\.?|a\.?i\.?|kunstig(?: intelligens|${endOr})|maskin|datamaskin|dataprogram|program(?=(?: ?(?:$|[?!.,])| eller))|algoritme|sprakmodell|(?:chat ?)?gpt|fake(?: ?profil)?|feik|falsk(?: profil)?|automatisk|datagenerert)(?!-)`;
const persons = '(?:menneske|menneskje|person|kvinne|dame|jente|mann|gut|kar)';
const genuine = '(?:ekte|verkeleg|verkelege|virkelig|levande|levende|ordentleg|reell)';
const humans = String.raw`(?:${genuine} (?:levande |ekte )?${persons}|menneskj?e?${endOr}|menneskeleg|ekte${endOr}|(?:verkeleg|virkelig|pa ordentleg|pa ekte)${endOr}|levande${endOr})`;
const talking = '(?:snakkar?|snakke|pratar?|chattar?|skriv|skriver|prate|pratet|tekstar|snakker|chatter)';

const bridge = '(?:brua|broa|bru|bro|balkongen|taket|stupet|vindauget|vinduet|klippa|hustaket|fjellet for)';
const pills =
  '(?:pillar|piller|pillene|pillane|tablettar|tabletter|tablettane|tablettene|sovepill\\p{L}{1,4}|medisinane|medisinen)';

export const listening: ListeningRules = {
  greeting:
    /^(?:hei+(?: ?hei)?|heisann?|heia|heiia|hallo+|hallais\p{L}{0,3}|halla|hallaien|hoi|hey+|hi|yo|tjena|tjo|morn|morna|mornings|god ?(?:dag|morg[oe]n|kveld|ettermiddag|formiddag))(?![\p{L}\p{N}])(?! pa deg og farvel)/u,
  thanks: words(
    '(?<!nei )(?<!ja )(?:tusen |mange |hjarteleg )?takk(?:ar|er|s)?(?! (?:gud|herren|og lov|for meg))',
    'takkar sa mykje',
    'thanks',
    'thx',
    'tusentakk',
  ),
  wellbeing: words(
    `${how} (?:(?:har|he) du (?:det|d|de)|star (?:det|d) til|gar (?:det|d)|er (?:det|d) med deg|er dagen|har dagen|gar dagen|var dagen|var helga|har helga|har (?:kvelden|natta|veka))(?! (?:med (?!deg)|pa (?!deg)|nar|at))`,
    `(?:gar det|har du det|er det) (?:bra|fint|greitt|greit|godt|ok)(?: med deg| i dag)?(?= ?\\?)`,
    `${what} skjer${end}`,
    `${what} skjer (?:med deg|hos deg|no)`,
    String.raw`alt (?:bra|vel|greitt|greit|fint)(?: med deg| hos deg)?(?= ?\?)|star til(?= ?\?)`,
    String.raw`(?:og du|${what} med deg|og med deg|enn du|enn deg sjølv|og deg)(?= ?\?)`,
  ),
  goodNight: words(
    'god ?natt|gonatt|gnatt|nattinatt|natt ?natt',
    `^natta(?: da| mi ven| kjaere| vennen)?${end}`,
    'sov (?:godt|gott|søtt)|drøym (?:søtt|godt)|drøm søtt',
    `(?:skal|ma|gar|gar no|stikk|pa tide|tid for|far|held pa|tenkjer|treng) (?:${w} ){0,3}(?:(?:leggja|legga|legge|legg) meg|til (?:sengs|køys)|i seng|og legg meg|sova no|sove no|sova${end})`,
  ),
  asksJob: words(
    `${what} (?:er det du )?(?:jobbar|jobber|arbeider|arbeidar|arbeier) (?:du )?(?:med|som|eigentleg med)`,
    `${what} driv(?:er)? du med (?:til dagleg|til daglig|i det daglege|pa jobb|elles i livet)`,
    `(?:kor|kvar|hvor|ko) (?:jobbar|jobber|arbeider|arbeidar) du(?! (?:i dag|no|i morgon))`,
    `${what} (?:er|e) (?:jobben din|yrket ditt|arbeidet ditt)|${what} (?:slags )?(?:jobb|yrke) har du|${what} (?:jobb|yrke) er det du har|${what} lev(?:er)? du av|${what} er du utdanna som`,
    String.raw`jobbar du(?= ?(?:\?|eller (?:stud|gar)|med noko))`,
  ),
  meeting: words(
    `(?:skal|kan|vil|bør|burde|ska|ma|nar|kvar|kor) (?:${w} ){0,2}?${we} (?:${w} ){0,4}?(?:møtast|møtes|møtas|treffast|treffes|treffas|sjaast|sjast|ses|ta (?:oss )?(?:ein|en|eit) (?:kaffi|kaffe|øl|pils|tur|drink|middag)|ga pa (?:kino|kafe|tur|date)|drikka kaffi|eta (?:middag|lunsj) (?:saman|ilag)|finna pa noko (?:saman|ilag))`,
    `(?:lyst|vil du|har du lyst|kunne du tenk\\p{L}{1,3} deg|blir du|kjem du|skulle gjerne|eg vil|eg kunne) (?:${w} ){0,5}?(?:treffast|møtast|treffa (?:meg|deg)|møta (?:meg|deg)|møte (?:meg|deg)|treffe (?:meg|deg)|(?:ein|en) (?:kaffi|kaffe|øl|pils|drink|date)(?: (?:med|saman|ilag|ein dag|i kveld|i helga))?${end}|pa (?:kaffi|kaffe|kino|date|middag|besøk|stemnemøte|restaurant)(?: (?:med meg|hos meg|saman|ilag|i kveld|i helga|i morgon|ein dag))?${end})`,
    `nar (?:far|kan) ${i} (?:sja|møta|treffa|møte|treffe) deg|(?:møta|treffa|møte|treffe) deg (?:i|pa|ein|snart|ansikt|verkeleg)`,
    `(?:kom|kjem du|koma|kome|komme|stikk) (?:${w} ){0,2}(?:til meg|heim til (?:meg|deg)|innom meg|over til meg|til deg)(?! som)|(?:hentar?|henta|hente|plukka opp|plukkar opp) deg|besøk(?:ja|je|er|jer|a)? (?:meg|deg)`,
    `(?:ein|en|pa) date (?:med meg|saman|ilag|i kveld|i helga)|(?:lyst pa|ga pa|ut pa|bli med pa|ta) (?:ein |en )?date|stemnemøte|adress(?:a|en) di(?:n)?|${what} er adressa|(?:i|pa) verkelegheita (?:snart|ein gong)|(?:møtast|treffast|sjast|sjaast) (?:i|pa|ansikt)|ansikt til ansikt`,
  ),
  sadness: words(
    `(?:${i} (?:er|e|har vore|var|føler meg|føle meg|kjenner meg|kjenne meg|blir|vart)|føler meg|kjenner meg|er sa) (?:(?!ikkje|ikke|lei av|lei sja)${w} ){0,3}(?:trist|lei meg|einsam|ensom|aleine${end}|heilt aleine|deprimert|nedfor|knust|fortvila|fortvilet|ulykkeleg|ulykkelig|langt nede|øydelagd|øydelagt|hjelpelaus|verdlaus|verdilaus|utsliten av sorg|hjarteknust|hjerteknust)(?! (?:film|song|bok|for (?:at|a)))`,
    `${i} har det (?:(?!ikkje)${w} ){0,2}(?:vondt|tungt|forferdeleg|jaevl\\p{L}{1,4}|faelt|vanskeleg|heilt dritt|dritt|skikkeleg darleg|ille)`,
    `(?:har det|det er|alt er) (?:sa |veldig |skikkeleg |berre ){0,2}(?:tungt|vanskeleg)(?: no| for tida| i livet| for meg|${end})`,
    `(?:mor|mora|mamma|far|faren|pappa|bestemor|bestefar|farmor|farfar|mormor|morfar|besta|hunden|katten|hesten|venen|vennen|venninna|bror|broren|søster|søstera|mannen|kona|kjaerasten|sonen|dottera|guten|jenta|onkel|tante|ho|han) (?:${w} ){0,2}(?:døydde|døde|daua|er død|er daud|har døydd|gjekk bort|gikk bort|gjekk vekk|er gatt bort|har gatt bort|fekk kreft|har kreft|fekk slag|har fatt kreft)`,
    `gravferd(?:a)?|begravels\\p{L}{1,3}|spontanabort\\p{L}{0,3}|hj[ae]rteinfarkt|hj[ae]rneslag|${i} (?:har|fekk) (?:fatt )?kreft|sørgjer|sørgar over|i sorg`,
    `(?:mista|mistet|miste) (?:jobben|arbeidet|mor|mora|far|faren|mamma|pappa|barnet|bestemor|bestefar|mannen|kona|hunden|katten|bror|søster|babyen|venen|sonen|dottera)|(?:fekk|har fatt) sparken|vart sagt opp|(?:er )?blitt oppsagd`,
    `slo opp(?! (?:teltet|boka|augo|øya))|(?:gjorde|har gjort) (?:det )?slutt|det (?:er|vart|blei) slutt (?:mellom oss|med kjaeras\\p{L}{1,3})|forl[ea]t meg|gjekk fra meg|(?:var|har vore) utru|bedrog meg|lurte meg trill rundt|skilsmiss\\p{L}{1,3}|skal skiljast|skilde oss|samlivsbrot`,
    `${i} (?:graet|gret|grat|grin|grinar|har grate|berre graet|sit og graet|ligg og graet|grein)(?! (?:av (?:latter|glede)|sa ${i} lo))|(?:klarar|klarer|far) ${not} (?:a )?slutta (?:a |og )?(?:grata|grate|grina)|graet meg i søvn|gret meg i søvn`,
    `(?:ligg|er|vart lagd inn|innlagd|hamna) (?:${w} )?pa sj[uy]kehus\\p{L}{0,3}`,
    '(?:darleg|darlege|forferdeleg|forferdelege|jaevleg|vond|vonde|tung|tunge|trist|triste|faele?|elendig|grusom|dritt) ?(?:dag|dagar|nyheit\\p{L}{0,3}|nytt|veke|tid|periode)',
    `depresjon(?:en)?|var i (?:ei )?ulykke|bilulykke|ser inga? utveg|orkar ${not} meir${end}`,
  ),
  selfHarm: words(
    'sj?[øo]lvmor[dt]\\p{L}{0,12}|selvmor[dt]\\p{L}{0,12}|sj?[øo]lvskad\\p{L}{0,6}|selvskad\\p{L}{0,6}',
    `(?:${i}|lyst til a|lyst a|lyst til|tenk(?:j?er|jt|t|ja) pa a|tenk(?:j?er|jt|t) a|vurderer a|vurderer|planlegg a|prøvde a|prøvd a|freista a|kunne|berre|skal|for a) (?:(?!fordi|mamma|sjefen|mora|kona|mannen)${w} ){0,4}(?:ta|tek|tar|tok|teke|tatt) (?:(?:snart|berre|no|heller|kanskje|jo) ){0,2}(?:livet av meg|livet mitt|mitt eige liv|eige liv|sitt eige liv|livet${end})`,
    `(?:drep(?:a|e|er|t)?|drap|myrda) meg ${self}|(?:${i} (?:vil|skal|ma|kjem til a|far lyst til a|kunne)|lyst til a|lyst a|tenk(?:j?er|t) pa a) (?:berre |bare )?(?:drepa|drepe|avliva) meg|avliva meg ${self}`,
    `(?:vil|ville|ynskjer|ynskje|ønskjer|ønsker|ynskjer a|ønskjer a|ønsker a|lyst til a|lyst til|lyst a|ønskja|ønske|ynskja|heller|like godt|klar til a|klar for a|fortener a|bør|burde|tenk(?:j?er|t) pa a|lengtar etter a|hapar ${i}|hapar pa a|fa lov til a|berre|bare) (?:(?:berre|bare|helst|heller|jo|no|a|at|eg|jeg|kunne|verkeleg|gjerne|snart|fa|rett og slett) ){0,4}(?:${die}|${be} ${dead}|vore ${dead}|var ${dead})(?! (?:av (?:skam|latter|kjeisemd|lengt|varme|nysgj|nyf|flaue|flau)|etter|for ein|pa (?:meg|jobb)))`,
    `(?:vil|ønskjer|ønsker|ynskjer|orkar|orke|orker|greier|klarar|klarer|makt\\p{L}{0,3}|gidd|gidder|maktar|har) ${not} (?:(?:a|meir|mer|lenger|lengre|lyst|til|at|noko|kraft|krefter|berre|heilt|lysta|tenkja) ){0,4}${live}(?![\\p{L}])${ofPlace}`,
    `(?:vil|ønskjer|ønsker|ynskjer|orkar|(?:skulle|kunne) ønskj?[ae] ${i}) ${not} (?:a )?(?:(?:${be} )?(?:til|her) (?:meir|mer|lenger|lengre)|(?:finnast|finnes|eksistera|eksistere|finst|eksisterte|fanst|${be} til|levde|var til|vart fødd|${be} i live))`,
    `(?:ingenting|ikkje noko|inkje|ikke noe|ikkje nokon ting|ingen grunn|ingen grunnar|ikkje nokon grunn|inga meining|lite) (?:(?:meir|igjen|att|med|i|til|vits|lenger) ){0,3}(?:a )?${live} (?:for|lenger|meir)|(?:ingen|${not} nokon) grunn til a ${live}|(?:inga meining|ingen vits|meiningslaust|meiningslyst|ingen grunn) (?:(?:i|med|til|lenger|meir) ){0,3}a ${live}`,
    `(?:livet|livet mitt|alt) (?:er|har|e) (?:${w} ){0,3}(?:verdt? a ${live}|meiningslaust|meiningsløst|inga? meining|${not} verdt?(?: noko)?(?= ?(?:$|[.,!?])))|(?:lei|traett|trøytt|sliten|ferdig|lut lei) (?:av|pa|med) (?:a ${live}|livet|heile livet)(?! (?:i|pa|med)(?![\\p{L}]))|(?:mista|ingen|inga) livslyst(?:a)?|dødslengsel|(?:lengtar|lengsel) etter døden|tenkj?er (?:\\p{L}{1,10} ){0,2}pa døden`,
    `(?:skad(?:a|ar|e|er|de)|kutt(?:a|ar|e|er|et)|skj(?:e|ae)r(?:a|er|e)?|skjaer|skar|brenn(?:a|er|e)?|ripa?r?|straff(?:a|ar|e|er)) meg ${self}(?! (?:i|pa) (?:fing|foten|kne|papir))|(?:kuttar?|skj(?:e|ae)ra?|skjaer|ripar?|skadar?|kutter|risp(?:a|ar)) meg(?= ?(?:$|[.,!?]|(?:igjen|att|kvar|om|nar|fordi|for a|pa armane|i armane|i lara|hver|ofte)(?![\\p{L}])))|skj(?:e|ae)r(?:a|e)? over (?:puls|handledd)\\p{L}{0,6}|pulsarane|blodara`,
    `gjer(?:a|e)? (?:noko|nokke|nokko|noe) (?:gale |dumt )?(?:med|mot|pa) meg ${self}|gjer(?:a|e)? meg ${self} noko|gjer(?:a|e)? (?:ein )?(?:slutt|ende) pa (?:livet|alt|det heile|meg|alt saman|dette livet)|(?:enda|ende|avslutta|avslutte|slutta) (?:livet|det heile|alt saman|mitt eige liv|alt${end})|fa slutt pa (?:livet|alt saman|alt${end})|${i} (?:vil|skal) (?:berre )?(?:gje|gi) opp livet`,
    `(?:heng(?:ja|a|e|er|jer)?|hengje) meg(?! (?:opp|pa|med|i |fast|saman))(?= ?(?:$|[.,!?]|i eit|no|i kveld|snart|og|sjøl))|(?:skyt(?:a|e|er)?|drukn(?:a|ar|e|er)|forgift(?:a|ar)|kvel(?:a|er)) meg ${self}|(?:vil|skal|lyst til a|ma) (?:berre )?(?:skyta|drukna|henga|hengja) meg|hopp(?:a|ar|e|er)? (?:${w} ){0,2}(?:fra|utfor|av|ut av|ut fra|ut gjennom) (?:${w} )?${bridge}|(?:hoppar?|hoppe|kastar?|kaste|legg(?:ja|a|e|jer)?|gar?|springa?|køyra|stilla) (?:meg )?(?:(?:framfor|foran|fram for) (?:${w} )?(?:toget|tog|bil|bilen|ein trailer|trailer|lastebil(?:en)?)|(?:ut )?(?:i|pa) (?:skjenene|skinnene|togskinn\\p{L}{1,4}|jernbanelina)|utfor (?:stupet|ein skrent|kanten))`,
    `(?:vil|orkar|orke) ${not} meir av (?:dette )?livet|${i} vil ${not} meir(?= ?(?:$|[.,!]))|ingen (?:${w} ){0,4}sakn(?:a|ar|e|er) meg(?: om|${end})`,
    `overdos\\p{L}{0,4}|(?:ta|tek|tar|svelgj?(?:a|e|er)|slukt?a?|et(?:a|e)) (?:${w} ){0,1}(?:alle|heile (?:eska|pakka|brettet|glaset)|masse|mange|ei handfull|for mange) (?:med |av )?(?:${w} )?${pills}|heile (?:eska|pakka|glaset) med ${pills}`,
    `(?:betre|bedre|lettare|lettere|best) (?:${w} ){0,4}(?:utan|uten) meg(?! i (?:dag|kveld|morgon))|(?:betre|bedre|lettare|lettere|best) (?:${w} ){0,3}(?:om|viss|dersom|hvis) ${i} (?:${w} )?(?:var borte|døydde|døde|${not} (?:fanst|fantes|var her|levde|var til|eksisterte)|forsvann|var ${dead})|(?:utan|uten) meg (?:${w} ){0,3}(?:betre|bedre|lettare)`,
    `(?:skulle ønskja?|skulle ønske|ønskjer|ønsker|ynskjer|hadde) (?:${w} ){0,2}${i} (?:aldri (?:vart|blei|var|hadde blitt|ble|hadde vore)|${not} (?:vart|var|blei|hadde blitt)) fødd?t?|aldri (?:vore|blitt|vart|blei) fødd?|(?:sovna?|sova|somna|sove|legg\\p{L}{0,3} meg) (?:${w} ){0,3}(?:aldri|${not}) (?:${w} ){0,2}vakna?|(?:aldri|sleppa a|slippa a) (?:meir |mer |skulle |matte )?(?:vakna|vakne) (?:opp )?(?:igjen|att|meir|mer|i morgon)|(?:vil|ønskjer|ønsker|ynskjer) (?:berre |bare |a |helst ){0,3}(?:forsvinna|forsvinne|bli borte)(?= ?(?:$|[.,!?]|for alltid|for godt|fra (?:alt|jorda|verda|denne)))`,
    String.raw`(?:ta|tek|tar|tok|teke|tatt|svelg(?:ja|je|de)?) (?:alle|heile (?:glaset|pakka|eska|brettet)|masse|for mange) (?:av )?(?:mine |med )?\p{L}{0,12}(?:pillar|pillene|piller|tablettar|tablettane|paracet|medisin\p{L}{0,3})`,
    String.raw`avskils? ?brev\p{L}{0,4}|avskjeds?brev\p{L}{0,4}|sj(?:ø|o)lvmordsbrev\p{L}{0,4}`,
    String.raw`(?:skulle |kunne )?(?:ø|o|y)nskj?(?:e|a|er|te) (?:eg|at eg) (?:aldri|ikkje) (?:var|vart|blei|hadde vorte) (?:f(?:ø|o)dd?|her)`,
    String.raw`(?:vil|trugar|truga|truar|pr(?:ø|o)ver|pr(?:ø|o)vde|snakkar om|tenkjer p(?:a|å)) (?:\p{L}+ ){0,4}(?:ta (?:livet (?:av seg|sitt)|sitt (?:eige )?liv)|drepe seg sj(?:ø|o)lv|skade seg sj(?:ø|o)lv|henge seg)|(?:ho|han|venninna?|kompis|syster|bror) (?:\p{L}+ )?(?:kuttar seg|skadar seg sj(?:ø|o)lv|vil (?:berre )?(?:d(?:ø|o)ya?|ikkje leve?a?)(?! (?:av|i)(?![\p{L}])))`,
    String.raw`ingen (?:\p{L}+ ){0,3}sakna(?:r)? meg|ingen (?:\p{L}+ ){0,4}om eg (?:d(?:ø|o)ydde|d(?:ø|o)yr|forsvann|ikkje fanst)`,
    String.raw`kvifor lever eg(?: eigentleg| framleis| i det heile)?(?= ?(?:$|[.,!?]))`,
  ),
  asksWhetherHuman: words(
    `(?:er|e|ar) (?:du|dette|det|dykk|dokker) ${fill}(?:${bots}|${humans})(?! (?:fan|ekspert|utviklar|forskar|glad|lei|god|flink|snill|fin|trøytt|støvsugar))`,
    `(?:du|dette) (?:er|e|ma vera|ma vere|ma vaere) ${fill}(?:${bots})(?! (?:fan|ekspert))`,
    `du (?:er|e) ${fill}(?:${humans})[^.!]{0,25}\\?`,
    `(?:om|at) du (?:er|e) ${fill}(?:${bots}|${humans})`,
    `(?:er|e) (?:du|det) ${fill}${persons} eller`,
    `${talking} ${i} (?:her |no |faktisk |verkeleg |eigentleg |berre ){0,2}(?:med|til) ${fill}(?:${bots}|${humans}|${persons})|(?:snakkar|snakker|pratar|chattar|skriv) (?:med|til) (?:ein|ei|eit|en|et) (?:${bots}|${humans})`,
    `(?:høyrest|høres|verkar|skriv|skriver|svarar|pratar|snakkar) (?:ut )?(?:litt |heilt |du |jo ){0,2}som (?:ein|ei|eit|en|et) ${bots}|du (?:høyrest|høres|verkar) (?:ut )?(?:litt |heilt |jo ){0,2}som (?:ein|ei|eit|en|et) ${bots}`,
    `${who} (?:er det |e det )?${i} (?:${w} )?${talking} med|${who} (?:er det )?(?:${w} )?(?:${talking}) ${i} (?:${w} )?med`,
    `${who} (?:er det |e det )?(?:som )?(?:eigentleg |faktisk |verkeleg )?(?:skriv|skriver|svarar|svarer|sit|gøymer seg)(?! (?:boka|bøkene|pa jobb))[^.!]{0,30}\\?`,
    `bevis (?:for meg )?at du (?:er|ikkje er|ikke er)|prov (?:for meg )?at du`,
    `finst du (?:verkeleg|eigentleg|pa ordentleg|pa ekte|i det heile)|(?:er|sit) det (?:eit|ein|et|en) ${fill}(?:menneske|person) (?:bak|pa andre|der|her)`,
    `(?:menneske|person|ekte) eller (?:ein |ei |eit |en |berre ){0,2}(?:${bots})|(?:${bots}) eller (?:eit |ein |et |en |ekte ){0,2}(?:menneske|person|ekte)`,
    `^(?:du |vent,? |a |men )?(?:${bots}|menneske|ekte menneske|ekte person) ?(?=\\?)`,
  ),
};
