import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'hr',
  triggers:
    '64 admi bash bazu bez bih biti bok broj cao chat citi clan css csv daj dan deak debu deko delu desi deve ' +
    'dija dikt djel doda drzi esej evo fikt filo form gdje gene glum gore gorn govo gpt hake hej hex hipo hocu ' +
    'html igno igra imas inst iskl ispi ispr izbr izge izja izmi izna izos izra izvo izvr java jezi json kako ' +
    'kalk kao kazi keyl kod koda koja koje koji kojo kopi kori kraj krei krsi lekt liko linu llm logg lozi makn ' +
    'malw mani mod modu moj moja moje mors moze na nabr naci napi napr napu nare nasl nece nefi nema nemo nika ' +
    'nova novi obja obri od odaj odba odgl odgo odsa ogra opis otkr ova ovaj ovdj ove ovo ovog php pisa pise pisi ' +
    'poce podi poka pona poni pono popi poru posa post povj prav prek pres prev prid prij prik prip prog prom ' +
    'prot psov pyth rani rans rasi razg razv reci rege regr rezi root rot rot1 sad sada sadr samo sast sazm scri ' +
    'serv shel sifr sigu simu skri sled slij slje slus smer smje sql stan stvo supr sva svak sve svij svoj svrh ' +
    'tajn tebe teks teor tero test traz tuma tvog tvoj tvor tvrd ubud ugas ui uklo ulog umes umje unat unix upit ' +
    'uput ured uspr uzim vidj xml za zabo zada zaht zami zane zaob zapo zdra zeli',
  order: 'VERB_FIRST',
  drop: 'ignorira(?:j|jte|ti)|ignorisi|ignorisite|zaboravi(?:te|ti)?(?! da)|zanemari(?:te|ti)?|preskoci(?:te)?|izostavi(?:te)?|odbaci(?:te)?|izbrisi(?:te)?|obrisi(?:te)?|ukloni(?:te)?|zaobidi(?:te)?|zaobiđi(?:te)?|ostavi(?:te)?(?= … (?:po strani|iza sebe))|ne (?:slijedi|sledi|slusaj|postuj|uzimaj u obzir|obaziri se na|pridrzavaj se)|nemoj(?:te)? (?:vise )?(?:slijediti|slediti|slusati|postovati|se pridrzavati|se drzati)|prestani (?:slijediti|slediti|slusati|postovati)|ponisti|prepisi preko|krsi|ne drzi se',
  orders:
    '(?:prethodne|ranije|gornje) (?:izjave|recenice|tvrdnje|naputke)|uput(?:e|a|ama|stv[aio]~)?|instrukcij~|prompt(?:ove|ova|a|u|om|ovi)?|smjernic(?:e|a|ama)?|smernic~|direktiv~|naredb(?:e|i|ama|a)|naređenja|sistemsk~ poruk~|(?:sv[aei]h?|svoj(?:a|e|ih)|tvoj(?:a|e|ih)|prethodn(?:a|e|ih)|prijasnj(?:a|e|ih)|gornj(?:a|e|ih)|ranij(?:a|e|ih)|prvobitn(?:a|e|ih)|dan(?:a|e)) (?:% ){0,2}(?:pravil(?:a|ima)?|zadat(?:ke|aka)|zadac(?:e|a)|zapovijedi|ogranicenj(?:a|ima)?|filtr(?:e|a|ere)|informacije|tekst(?:ove|a)?|kontekst|dokument(?:e|a)|zahtjeve)|gornji tekst|prethodni razgovor|svoje programiranje',
  past: '(?:na )?sve,? (?:sto |sta )?(?:(?:je|smo|si|pise) … (?:prije|gore|dosad|do sada|ranije|prethodno|pre)|(?:prije|pre) (?:ovoga|toga|ovog)|gore|iznad|dosad|znas(?! o)|si naucil~|ti (?:je receno|su rekli)|prethodno)|(?:gore navedeno|gornje|prethodno)(?= ?(?:$|i|,))|ono sto je gore|sve(?: i|,) (?:napisi|reci da|odgovori|ispisi)',
  newOrders:
    '(?:sada|sad|ovdje|slijede|slijedi|dolazi|evo|imam za tebe) … (?:nov[aei]|sljedec[aei]|drug[aei]) (?:zadat~|zadac~|uput~|instrukcij~|naredb~)(?! (?:na poslu|od sefa|za skolu))|(?:nov[aei]|dodatn[aei]) (?:zadatak|zadaci|zadaca|upute|instrukcije|uputstva|naredb[aei]) ?(?::|za tebe|glasi|slijed~)|(?:usredotoci|koncentriraj|koncentrisi|fokusiraj|usredsredi)(?:te)? se … (?:nov[iu]|sljedeci|ovaj|jedini) (?:zadatak|zadacu)|(?:pocni|krenimo|zapocni|pocinjemo)~ … (?:s|sa|od) nov~ zadat~|(?:tvoj|tvoja|vas) (?:novi |nova |jedini |pravi )?(?:zadatak|zadaca|uloga) (?:je|ce biti|glasi)|' +
    '(?:od sada|od sad|odsad|ubuduce),? … (?:odgovaraj|odgovaras|slusaj|slusas|ces (?:odgovarati|slusati|raditi)|moras (?:odgovarati|slusati)|djelujes|govori samo)|(?:naređujem|naredujem|zapovijedam) ti|(?:slijedi|slusaj|postuj|sledi) (?:samo )?(?:moje|moja|ove|ova|sljedece|nove) (?:uput~|instrukcij~|naredb~|pravil~)|(?:tvoja|tvoje) (?:pravila|upute|instrukcije) (?:vise )?ne (?:vrijede|vaze)|(?:promijeni|promeni|azuriraj|izmijeni) (?:svoja|svoje|tvoje|tvoja) (?:upute|pravila|smjernice|instrukcije|postavke)|izvrsi (?:sljedec~|naredbu|ovaj kod)',
  tell: 'pokazi(?:te)?|prikazi(?:te)?|reci(?:te)?|kazi(?:te)?|ponovi(?:te)?|otkrij(?:te)?|ispisi(?:te)?|isprintaj|napisi(?:te)?|daj|odaj|kopiraj|posalji|podijeli|opisi|sazmi|prevedi(?:te)?|citiraj|nabroji|koj[aei] (?:su|je|bil~|ti)|kako glas[ei]|(?:sto|sta) (?:je|su|pise|pisalo|sadrzi)|(?:hocu|zelim|htio bih|htjela bih) (?:vidjeti|da vidim|znati|da znam|procitati)|mogu li vidjeti',
  hidden:
    '(?:prije|iznad) ove (?:poruke|recenice)|(?:prije|iznad) ovog teksta|(?:svoj|tvoj|svog|tvog|prvi|cijeli|ceo|ovaj|skriveni|tajni|pocetni|izvorni) (?:% )?(?:sistemski |sustavski )?prompt(?:a)?|(?:sistemski|sustavni|sustavski) prompt~|(?:svoje|tvoje|svojih|tvojih|tvoja|svoja|prvobitne|pocetne|izvorne|skrivene|tajne|interne|sistemske|tocne|prethodne|gornje) (?:% )?(?:uput[ea]|uputstva|instrukcij[ea]|smjernic[ea]|direktive|naredbe|postavke sustava|konfiguracij[ue])|(?:svoju|tvoju) (?:% )?konfiguraciju|(?:skrivena|tajna|interna|skrivene|tajne|sistemska) (?:% )?(?:pravila|naredbe|postavke)|sistemsk(?:a|u) poruk~|' +
    '(?:tekst|rijeci|sve|sadrzaj|recenicu)(?: sto)?(?: je)? (?:iznad|gore)|gornji tekst|(?:napisano|receno|pise|stoji) (?:iznad|gore|na (?:samom )?poc?etku)(?= ?(?:$|ovog|ove|prompta|teksta|razgovora))|poc?etk(?:u|om) (?:ovog|ove|prompta|razgovora|teksta)|(?:upute|instrukcije),? koje (?:si|ti)',
  become:
    'glumis|da glumis|igras ulogu|ponasati|djelovati|odgovarati|ces se ponasati|(?:ponasaj|ponasajte) se (?:sad~ )?(?:kao)?|(?:djeluj|deluj|nastupaj|radi|funkcioniraj) (?:sad~ )?kao|(?:pretvaraj|pravi) se(?:,)?(?: da| kao da)?(?: si)?|glumi|odglumi|igraj(?: ulogu)?|simuliraj|budi (?:sad~ )?|(?:sada|sad|odsad|od sada) (?:si|ces biti)|(?:ti )?si (?:sada|sad|odsad)|zamisli da si|(?:odgovaraj|govori) kao|(?:hocu|zelim),? da (?:budes|djelujes kao|se ponasas kao|glumis|radis kao|si)|preuzmi ulogu|uđi u ulogu',
  roles: `pripovjedac~|(?:% )?(?:${worldRoles}|(?:linux )?terminal~|konzol~|tumac|prevoditelj(?:ica|a)?|prevodilac|ispitivac|intervjuer|regruter|pripovjedac|novinar(?:ka|a)?|urednik|jezicni model|ai|ui|umjetn~ inteligencij~|(?:ai |virtualni |digitalni )?(?:asistent(?:ica|a)?)|trazilic[au]|baz[au] podataka|kalkulator|lektor|generator|filozof|povjesnicar|programer|haker|rasist|terorist|diktator)`,
  behave:
    'ponasati|djelovati|odgovarati|ces se ponasati|odgov~|djeluj|deluj|pretvaraj|pravi|ponasaj|govori|pisi|napisi|zamisli|si|imas|mozes|nemas|ai|simuliraj|glumi',
  unbound:
    'bez (?:moralnih|etickih) (?:granica|ogranicenja|pravila)|(?:bez|nikakvih|nemas|slobodan od) (?:ikakvih |bilo kakvih |svih |nikakvih )?(?:% (?:i|ili|ni) )?(?:ogranicenja|filtera|filtara|cenzure|smjernica|restrikcija|etickih (?:pravila|nacela)|moderacije|etike)|(?:kao da|da|pretvaraj) … (?:nemas|nemate|nema|bez) (?:nikakvih |nikakva )?(?:pravila|granica|ogranicenja)|necenzuriran~|nefiltriran~',
  modes:
    '(?:nacin|rezim) (?:za )?(?:otklanjanje|razvoj|odrzavanje)~|(?:razvojni|razvojnom|developerski|administratorski|admin|debug|testni|dijagnosticki|servisni) (?:nacin|mod|rezim)~|(?:nacin|mod|rezim)(?:u)? (?:za (?:programere|razvoj)|programera|developera?|admin~|debug|boga|god|root|jailbreak|dan|bez ogranicenja)|(?:ja )?sam tvoj (?:% )?(?:programer|developer|tvorac|stvoritelj|administrator|admin)|kao tvoj (?:programer|developer|tvorac|administrator)|(?:pristup|prava) (?:admina|administratora|roota)|(?:iskljuci|ugasi|deaktiviraj|ukloni|makni) … (?:filter~|filtre|ogranicenja|zastit~|cenzuru|sigurnosn~)',
  output:
    '(?:odgovori|odgovaraj|napisi) … u stilu|(?:odgovaraj|odgovori) na (?:sva|svako|sve) … (?:s|sa|rijecima)|(?:zapocni|zavrsi|pocni) (?:svaki|svoj) (?:odgovor|recenicu) (?:s|sa)|(?:ukljuci|dodaj|spomeni) … u svoj odgovor|(?:odgovaraj|odgovori|odgovaras) (?:samo|jedino|uvijek|iskljucivo|uvek) (?:s|sa|kao|u|%)|(?:ispisi|isprintaj|napisi) (?:samo |sada |sad )?(?:sljedece|ove rijeci|tekst|")|ponavljaj za mnom|ponovi za mnom|(?:ne pisi|nemoj pisati) (?:nikakva )?objasnjenja|ne odgovaraj na (?:ovo|to) pitanje|(?:umjesto toga|umesto toga) (?:napisi|reci|ispisi|isprintaj)|moj(?:a|e)? prv(?:i|a|o) (?:naredba|recenica|zahtjev|pitanje|komanda) (?:je|glasi)|(?:reci|napisi) (?:sad~ |tocno )?sljedece|odgovori na sljedece pitanje|stop[ ,:!]+(?:napisi|reci|ispisi)',
  make: 'generirati|stvoriti|sastaviti|napraviti|izraditi|prevesti|napises|generiras|napisi(?:te)?|pisi|napisati|generiraj(?:te)?|generisi|izgeneriraj|stvori(?:te)?|kreiraj|formuliraj|sastavi|napravi|isprogramiraj|ispisi|nabroji|daj mi|prevedi(?:te)?|sazmi|pripremi|razvij|izradi',
  products: `(?:% ){0,2}(?:${worldProducts}|esej(?:a)?|sastavak o|manifest|naslov za|naslove|priopcenje za (?:javnost|medije)|clanak (?:o|na temu|za novine)|objavu na blogu|blog post|(?:sql )?upit(?:e)? (?:za|koji|u)|sql upit~|kod(?:a)?(?: u| za| koji)|izvorni kod|program u|skript[ue]?|sljedec(?:i|u) (?:tekst|recenicu)|lozinki|lozinke|sifri|popis (?:lozinki|brojeva|e-?mailova|korisnika|naredbi|sifri)|listu (?:lozinki|brojeva|korisnika|sifri)|nasumicne brojeve|brojeve kartica|propagand[ue]|govor o|opis proizvoda|psovki)`,
  machine:
    'kao (?:ai|ui|umjetna inteligencija|jezicni model|asistent(?:ica)?|(?:ai |virtualni )asistent|chatbot|llm)[, ] ?(?:odgovori|odgovaraj|napisi|reci|daj|moras|mozes|objasni|generiraj)~|(?:bok|zdravo|cao|hej) (?:chat ?)?gpt|tvoji podaci za (?:ucenje|treniranje)|odgovaraj kao (?:asistent|ai)',
  against:
    '(?:unatoc|usprkos|umjesto|umesto|suprotno|bez obzira na|za razliku od|protivno|protiv) (?:% ){0,3}(?:uput~|instrukcij~|smjernic~|prompt~|naredb~)',
  frame:
    '(?:svijet|svijetu|igru|igri|scenarij)~? (?:,)?(?:gdje|u kojem|u kojoj) (?:odgovaras|nisi|nemas|si|moras|mozes)|(?:teoretsk|hipotetsk|izmisljen|fiktivn)~ (?:svijet|scenarij|situacij)~|(?:glumci|likovi|glumca) … (?:ostaju|izlaze|ispadaju|ostanu) … (?:ulo[gz]~|lika|liku)|(?:glume|igraju) … u filmu o|potpuno (?:udubljen|uzivljen)a? u svoju ulogu',
  tricks:
    '(?:pravila|upute|instrukcije|ogranicenja) … (?:programeri|tvorci|razvojni|developeri)|(?:dekodiraj|dekodirati|desifriraj|odgonetni) … (?:base ?64|rot ?13|hex|morse~|slijedi|poruku|tekst|izvrsi)|(?:u|za) (?:testne|test|istrazivacke|dijagnosticke|svrhu|svrhe) (?:svrhe|testiranja)|(?:ovo|to) je (?:samo )?(?:sigurnosni|sistemski|dijagnosticki) test|kraj (?:prompta|uputa|instrukcija)|prevedi svoje (?:upute|instrukcije)|unatrag … (?:prompt|upute)',
  others:
    'ja|mi|on|ona|oni|moram|morao|morala|imam|pisem|(?:moj|moja|sef|sefica) (?!prv)%|nikad|nikada|uvijek|ne|rekao mi|rekli su mi|da bih|sam|necu|nemoj zaboraviti',
  addressed: 'ti|te|sad|sada|i|molim|dakle|hocu|zelim|da',
  harmless:
    '(?:od|iz|s|na|za) (?:mog |moje )?(?:sef~|doktor~|lijecnik~|ikea|ikee|kutij~|pakiranj~|posl~|ucitelj~|ormar|tortu|kolac|igru)|doktora|sefa|lijecnika',
};

export const hr = attemptRules(words);
