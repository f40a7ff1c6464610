import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'sl',
  triggers:
    '64 ali ampa baza bese bos brez cao cel celo cenz citi clan css csv daj dan deak deko dela deli delo delu ' +
    'desi diag dikt dost drzi esej etik filt gene gese gesl govo gpt hej heke hex hipo hoce html igno igra igri ' +
    'igro imas inst iska izbr izda izkl izmi izpi izpr izpu izve izvi java jezi json kadr kaj kako kakr kaks kalk ' +
    'kart kate keyl kjer klet klju kode kodo kone konf kopi kot krsi lahk lekt liku linu llm logg malw meja moj ' +
    'moja moje mors na nace naci nad nakl nalo napi nare nasl nasp nast nati navo naza nece nefi neha nima nisi ' +
    'nobe novi obid obli obna odgo odko odsl odst odvr omej opis php pisi poiz poka pomo pono posl pove povz poza ' +
    'pozi prav pred prei prej prek prep pres pret prev prez prip prom prot prvo pyth rad rada rans rasi razi razk ' +
    'razv reci rege rot rot1 samo seda sest sezn shel simu skri sled smer spis spro sql sta svet svoj tega teor ' +
    'term test tolm tvoj ubog ui ukaz umet unix upos ured ustv varn vlog vsak vse vsi vsih xml za zace zavr zdaj ' +
    'zdra zeli zgen zgod zgor zivj',
  order: 'VERB_FIRST',
  drop: 'ignorira(?:j|jte|ti)?|pozabi(?:te|ti)?(?! da)|prezri(?:te)?|preskoci(?:te)?|izpusti(?:te)?|zavrzi(?:te)?|odvrzi(?:te)?|izbrisi(?:te)?|odstrani(?:te)?|obidi(?:te)?|prepisi|pusti(?:te)?(?= … (?:ob strani|za sabo|za seboj|pri miru))|ne (?:upostevaj|upostevajte|sledi|sledite|ubogaj|poslusaj|drzi se|oziraj se na)|nehaj(?:te)? (?:upostevati|slediti|ubogati)|preklici|krsi',
  orders:
    '(?:prejsnje|zgornje|predhodne) (?:izjave|stavke|trditve)|navodil[aoi]?~|instrukcij~|prompt(?:e|a|i|ov|om)?|poziv(?:e|a)? (?:zgoraj|zgornji)|smernic(?:e|am|ami)?|direktiv~|sistemsk~ sporocil~|(?:vs[aei]h?|svoj(?:a|e|ih)|tvoj(?:a|e|ih)|prejsnj(?:a|e|ih)|zgornj(?:a|e|ih)|predhodn(?:a|e|ih)|prvotn(?:a|e|ih)|dan(?:a|e)) (?:% ){0,2}(?:pravil(?:a|ih)?|ukaz(?:e|ov|i)|nalog(?:e|ah)?|omejit(?:ve|ev)|filtr(?:e|ov)|informacije|besedil(?:o|a)|kontekst|dokument(?:e|ov)|zahteve)|zgornje besedilo|prejsnji pogovor|svoje programiranje',
  past: '(?:na )?vse,? (?:kar )?(?:(?:je|smo|si|pise) … (?:prej|zgoraj|doslej|do zdaj|do sedaj|poprej|predhodno)|prej|zgoraj|pred tem|doslej|ves(?! o)|si se naucil~|so ti (?:rekli|povedali)|kar ves)|(?:zgoraj navedeno|zgornje|prejsnje)(?= ?(?:$|in|,))|kar je zgoraj|vse(?: in|,) (?:napisi|reci da|odgovori|izpisi)',
  newOrders:
    '(?:zdaj|tukaj|sledijo|sledi|prihaja|imam zate) … (?:nov[aeio]|naslednj[aei]) (?:nalog~|navodil~|ukaz~)(?! (?:v sluzbi|od sefa|za solo))|(?:nov[aeio]|dodatn[aei]) (?:nalog[aei]|navodila|ukazi?) ?(?::|zate|se glasi|sledi~)|(?:osredotoci|skoncentriraj|osredotocite) se … (?:nov[oa]|naslednjo|to|edino) (?:nalogo|navodilo)|(?:zacn|zacni)~ … z novo nalogo|(?:tvoja|vasa) (?:nova |edina |prava )?(?:naloga|vloga) (?:je|bo)|' +
    '(?:od zdaj naprej|od sedaj naprej|odslej|od zdaj),? … (?:odgovarjaj|odgovarjas|ubogaj|ubogas|bos (?:odgovarjal|ubogal|deloval)~|moras (?:odgovarjati|ubogati)|delujes|govori samo|upostevaj)|ukazujem ti|(?:sledi|upostevaj|ubogaj) (?:samo |le )?(?:moja|moje|mojim|ta|tem|naslednja|naslednjim|nova|novim) (?:navodil~|ukaz~|pravil~)|(?:tvoja|tvoje) (?:pravila|navodila) (?:ne veljajo|ne velja)(?: vec)?|(?:spremeni|posodobi|prepisi) (?:svoja|tvoja|svoje) (?:navodila|pravila|smernice|nastavitve)|izvedi (?:naslednj~|ukaz|to kodo)',
  tell: 'pokazi(?:te)?|povej(?:te)?|ponovi(?:te)?|razkrij(?:te)?|izpisi(?:te)?|natisni(?:te)?|napisi(?:te)?|daj|izdaj|kopiraj|poslji|deli|opisi|povzemi|prevedi(?:te)?|citiraj|nastej|kaksn[aei]~? (?:so|je|bil~|imas)|kako se glasi~?|kaj (?:je|so|pise|pisalo|vsebuje)|kater[aei] (?:so|je)|(?:hocem|rad bi|rada bi|zelim) (?:videl~|videti|vedel~|vedeti|poznal~|prebral~)|lahko vidim',
  hidden:
    '(?:pred|nad) (?:tem|tega) (?:sporocilom|besedilom|stavkom)|(?:svoj|tvoj|svojega|tvojega|prvi|cel|celoten|ta|skriti|skrivni|zacetni|izvirni) (?:% )?(?:sistemski )?prompt(?:a|e)?|sistemski (?:prompt|poziv)~|(?:svoja|tvoja|svojih|tvojih|prvotna|zacetna|izvirna|skrita|skrivna|notranja|sistemska|natancna|prejsnja|zgornja) (?:% )?(?:navodil[ao]?|smernice|direktive|konfiguracij[oa]|nastavitve)|(?:svojo|tvojo) (?:% )?konfiguracijo|(?:skrit[aei]|skrivn[aei]|notranj[aei]|tajn[aei]|sistemsk[aei]) (?:% )?(?:pravila|ukaze|nastavitve)|sistemsko sporocilo|' +
    '(?:besedilo|besede|vse|tekst|stavek)(?: kar)?(?: je)? (?:zgoraj|nad tem)|zgornje besedilo|(?:napisano|receno|pise|je) (?:zgoraj|na (?:samem )?zacetku)(?= ?(?:$|tega|te|prompta|besedila|pogovora))|zacetk(?:u|om) (?:tega|te|prompta|pogovora|besedila)|navodila,? ki (?:si|jih|ti)',
  become:
    'igras vlogo|igral vlogo|obnasal~|deloval~|odgovarjal~|obnasati se|(?:obnasaj|obnasajte) se (?:zdaj )?kot|(?:deluj|delujte|nastopi|nastopaj|delaj|funkcioniraj) (?:zdaj )?kot|(?:pretvarjaj|pretvarjajte|delaj) se(?:,)?(?: da| kot da)?(?: si)?|igraj(?: vlogo)?|simuliraj|bodi (?:zdaj )?|(?:zdaj|odslej|od zdaj naprej|sedaj) (?:si|bos)|(?:si|bos) (?:zdaj|odslej|sedaj)|predstavljaj si,? da si|(?:odgovarjaj|govori) kot|(?:hocem|zelim|rad bi),? da (?:si|delujes kot|nastopas kot|se obnasas kot|nastopis kot|bos)|prevzemi vlogo',
  roles: `(?:% )?(?:${worldRoles}|(?:linux )?terminal~|konzola|tolmac(?:ka)?|prevajalec|prevajalka|prevajalca|izprasevalec|kadrovik|pripovedovalec|novinar(?:ka)?|urednik|urednica|jezikovni model|ai|ui|umetna inteligenca|(?:ai |virtualni |digitalni )?(?:asistent(?:ka)?|pomocnik)|iskalnik|(?:podatkovna )?baza podatkov|kalkulator|lektor|generator|filozof|zgodovinar|programer|heker|rasist|terorist|diktator)`,
  behave:
    'obnasal~|deloval~|odgovarjal~|obnasati se|odgov~|deluj|pretvarjaj|obnasaj|govori|pisi|napisi|predstavljaj|si|imas|lahko|nimas|ai|simuliraj|delaj',
  unbound:
    'brez (?:moralnih|eticnih) (?:meja|omejitev|pravil)|(?:brez|nobenih|nimas|prost) (?:kakrsnihkoli |vseh |svojih |nobenih )?(?:% (?:in|ali) )?(?:omejitev|omejitve|filtrov|filtra|cenzure|smernic|eticnih (?:pravil|nacel)|moderiranja|etike)|(?:kot da|da|pretvarjaj) … (?:nimas|nimate|brez|ni) (?:nobenih )?(?:pravil|meja|omejitev)|necenzuriran~|nefiltriran~',
  modes:
    '(?:razvijalsk|razvojn|administratorsk|admin|debug|testn|diagnosticn|servisn)(?:i|ega|em)? nacin~|nacin(?:u)? (?:za razvijalce|razvijalca|developer|admin|debug|boga|god|root|jailbreak|dan|brez omejitev)|(?:jaz )?sem tvoj (?:% )?(?:razvijalec|programer|ustvarjalec|stvarnik|administrator|admin)|kot tvoj (?:razvijalec|programer|ustvarjalec|administrator)|(?:dostop|pravice) (?:admina|administratorja|roota)|(?:izklopi|deaktiviraj|odstrani|izkljuci) … (?:filtr~|omejitve|varnost~|cenzuro|zascit~)',
  output:
    '(?:odgovori|odgovarjaj|napisi) … v slogu|(?:odgovarjaj|odgovori) na (?:vsa|vsako|vse) … (?:z|s)|(?:zacni|koncaj|zacenjaj) (?:vsak|svoj) (?:odgovor|stavek) (?:z|s)|(?:vkljuci|dodaj|omeni) … v svoj odgovor|(?:odgovarjaj|odgovori|odgovarjas) (?:samo|le|vedno|izkljucno) (?:z|s|kot|v|%)|(?:natisni|izpisi|napisi) (?:samo |le |zdaj )?(?:naslednje|te besede|besedilo|")|ponavljaj za (?:mano|menoj)|ponovi za (?:mano|menoj)|ne pisi (?:nobenih )?razlag|ne odgovarjaj na to vprasanje|(?:namesto tega|ampak raje) (?:napisi|reci|izpisi|natisni|povej)(?! mi)|moj(?:a|e)? prv(?:i|a|o) (?:ukaz|stavek|zahteva|vprasanje|prosnja) (?:je|se glasi)|(?:reci|napisi) (?:zdaj |natanko )?naslednje|odgovori na naslednje vprasanje|stop[ ,:!]+(?:napisi|reci|izpisi)',
  make: 'generirati|ustvariti|sestaviti|narediti|prevesti|napises|generiras|ustvaris|napisi(?:te)?|pisi|napisati|generiraj(?:te)?|zgeneriraj|ustvari(?:te)?|oblikuj|sestavi|naredi|sprogramiraj|izpisi|nastej|daj mi|prevedi(?:te)?|povzemi|pripravi|razvij',
  products: `(?:% ){0,2}(?:${worldProducts}|esej(?:a)?|spis o|manifest|naslov za|naslove|sporocilo za javnost|clanek (?:o|na temo|za casopis)|objavo na blogu|(?:sql )?poizvedb[oe]|kod[oe](?: v| za| ki)?|izvorno kodo|program v|skript[oe]?|naslednj(?:e|i) (?:besedilo|stavek)|gesel|gesla|seznam (?:gesel|stevil|e-?posto~|uporabnikov|ukazov)|nakljucna stevila|stevilke kartic|propagand[oe]|govor o|opis izdelka|kletvic)`,
  machine:
    'kot (?:ai|ui|umetna inteligenca|jezikovni model|asistent(?:ka)?|(?:ai |virtualni )(?:asistent|pomocnik)|chatbot|llm)[, ] ?(?:odgovori|odgovarjaj|napisi|povej|daj|moras|lahko|razlozi|generiraj)~|(?:zdravo|zivjo|hej|cao) (?:chat ?)?gpt|tvoji podatki za ucenje|odgovarjaj kot (?:asistent|ai)',
  against:
    '(?:kljub|namesto|v nasprotju (?:z|s)|ne glede na|za razliko od|proti) (?:% ){0,3}(?:navodil~|smernic~|prompt~|instrukcij~)',
  frame:
    '(?:svet|svetu|igro|igri|scenarij)~? (?:,)?(?:kjer|v katerem|v kateri) (?:odgovarjas|nisi|nimas|si|moras|lahko)|(?:teoretic|hipoteticn|izmisljen)~ (?:svet|scenarij|situacij)~|(?:igralci|liki|igralca) … (?:ostanejo|ostajajo|izstopijo|padejo|ostaneta) … (?:vlog~|liku)|(?:igrata|igrajo|sta) … v filmu o|popolnoma (?:zatopljen|vzivet)a? v svojo vlogo',
  tricks:
    '(?:pravila|navodila|omejitve) … (?:razvijalc|ustvarjalc|programerj)~|(?:dekodiraj|odkodiraj|desifriraj|razvozlaj) … (?:base ?64|rot ?13|hex|morse~|sledi~|sporocil~|besedilo|izvedi)|(?:za|v) (?:testne|testni|raziskovalne|preizkusne|diagnosticne) namene|to je (?:samo |le )?(?:varnostni|sistemski|diagnosticni) (?:test|preizkus)|konec (?:prompta|navodil)|prevedi svoja navodila|nazaj … (?:prompt|navodila)',
  others:
    'jaz|mi|on|ona|oni|moram|moral~|imam|pisem|(?:moj|moja|sef|sefica) (?!prv)%|nikoli|vedno|ne|rekel mi|da bi|sem|nocem',
  addressed: 'ti|te|zdaj|in|prosim|torej|hocem|da',
  harmless:
    '(?:od|z|iz|na|za) (?:mojega |moje )?(?:sef~|zdravnik~|ikea|ikee|skatl~|embalazi|sluzb~|ucitelj~|omaro|torto|igro)|zdravnika|sefa',
};

export const sl = attemptRules(words);
