import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'cs',
  triggers:
    '64 admi ahoj bez bude bylo cau cely chci chov cisl citu clan css csv dals dan deak debu dej deko dele desi ' +
    'deve diag dire doda dodr doku dost dota esej fikt form gene gpt hej hese hex hraj html hypo igno inst jaka ' +
    'jake jako jaky java jedn jen jsi json jsou kde keyl kod kodu kone konf kter ladi logg malw mani mas mist ' +
    'mluv mne mod mode mohu moje mors muze muzu mymi na nad nada naho nami napi napr naps nari nasl nast navo ' +
    'navz nebe nece nedb nedo nefi nema nena nepi nepo neri nova novy nyni obej obsa od odha odho odpo odst odte ' +
    'omez opak opro php pis pise pln poky pomi popi poru posl pouz pove pozp prav pred prel prep prik prip prom ' +
    'prot proz prvn puvo pyth rans rege rekn rezi roli root rot rot1 rozk rozl rozp rozs scri sdel sdil sepi seps ' +
    'serv sest sezn shrn simu skri skry sloh smaz smer smys sql stoj sva sve svet svoj svou svuj tady tajn tebe ' +
    'temi teor test text titu tohl toto tva tvar tve tveh tvoj tvrz tvuj tvur ucel udel ukaz ukol upln uvod uz ' +
    'vety vse vsec vsem vyge vyjm vyne vypa vypi vypn vypr vyro vyse vyst vyti vytv vyvo vyzk vzij xml za zaca ' +
    'zada zadn zaho zapo zbav zde zdra ze zfor zkop zloz zni zobr zopa zpra zrus zust',
  order: 'VERB_FIRST',
  drop: 'ignoruj(?:te)?|ignorovat|zapomen(?:te)?(?! ze)|zapomenout|zapomenes|nedbej(?:te)?|vynech(?:ej|te|ejte|at)|preskoc(?:te)?|pomin(?:te)?|odhod(?:te)?|zahod(?:te)?|smaz(?:te)?|odstran(?:te)?|zrus(?:te)?|obejdi|prepis(?:te)?|nech(?:ej|te)?(?= … (?:stranou|za sebou|byt))|ne(?:rid|ridte) se|nedodrzuj(?:te)?|neposlouchej(?:te)?|nenasleduj(?:te)?|neber(?:te)? (?:v potaz|ohled)|prestan(?:te)? (?:dodrzovat|poslouchat|se ridit)|porus(?:te)?|vykasli se na|uz se nerid',
  orders:
    '(?:predchozi|drivejsi|vyse uvedene) (?:vyroky|vety|tvrzeni|navody)|instrukc[eiu]~|instrukcemi|prompt(?:y|u|em|ech)?|pokyn(?:y|u|ech|em)?|smernic(?:e|emi|ich)?|direktiv~|~systemov~ zprav~|(?:vsechn[ay]|vsech|vsechny|sv[ey]ch?|sva|tv[ey]ch?|tva|predchozi(?:ch)?|vyse uveden~|puvodni(?:ch)?|dosavadni(?:ch)?|drivejsi(?:ch)?|dane) (?:% ){0,2}(?:pravid(?:la|el|lech|ly)|prikaz(?:y|u|ech)|ukol(?:y|u|ech)|omezeni|filtr(?:y|u)|informace|text(?:y|u)?|kontext|dokument(?:y|u)|rozkaz(?:y|u)|zadani)|predchozi (?:text|konverzaci|zadani|informace)|vyse uveden~ (?:text|zadani)|(?:sve|tve) programovani',
  past: '(?:na )?(?:vse|vsechno|vsem),? (?:co )?(?:(?:bylo|je|jsme|stoji|se rikalo) … (?:predtim|vyse|doposud|dosud|drive|do ted|nahore)|predtim|predchozi|pred tim|vyse|doposud|dosud|vis(?! o)|ses naucil~|ti (?:rekli|bylo receno)|vyse uvedene)|(?:vse )?(?:vyse uvedene|predchozi)|co je vyse|(?:vsechno|vse)(?: a|,) (?:napis|rekni ze|odpovez|vypis)',
  newOrders:
    '(?:ted|nyni|tady|zde|nasleduji|nasleduje|prichazi|mam pro tebe) … (?:nove|novy|nova|dalsi) (?:ukol~|instrukc~|pokyn~|prikaz~)(?! (?:v praci|od sefa|do skoly))|(?:nove|novy|nova|dodatecne|dalsi) (?:ukoly?|instrukce|pokyny?|zadani) ?(?::|pro tebe|zni|nasleduj~)|(?:soustred|zamer|koncentruj)(?:te)? se … (?:novy|dalsi|tento|nasledujici|jediny) (?:ukol|pokyn)|(?:zacn|zacina)~ … (?:s|od) nov~ ukol~|(?:tvym|tvoji|tvuj|vasim) (?:novym |novy |jedinym |jediny )?(?:ukolem|ukol|roli) (?:je|bude|zni)|' +
    '(?:od ted(?:ka)?|od nynejska|od teto chvile|odted),? … (?:odpovidej|odpovidas|poslouchej|poslouchas|budes (?:odpovidat|poslouchat|jednat)|mas (?:odpovidat|poslouchat)|jednas|ridis se|rid se|mluv jen)|(?:prikazuji|prikazuju|narizuji) ti|(?:rid se|dodrzuj|poslouchej|pln) (?:jen |pouze )?(?:mymi|moje|me|temito|tyto|nasledujici~?|novymi) (?:pokyn~|instrukc~|prikaz~|pravid~)|(?:tva|tvoje|tve) (?:pravidla|instrukce|pokyny) (?:uz )?neplati|(?:zmen|aktualizuj|uprav|prepis) (?:si )?(?:sve|svoje|tve|sva) (?:instrukce|pravidla|pokyny|smernice|nastaveni)|(?:proved|vykonej) (?:nasledujici|prikaz|tento kod)',
  tell: 'ukaz(?:te)?|zobraz(?:te)?|rekni(?:te)?|povez|zopakuj(?:te)?|opakuj|odhal(?:te)?|prozrad(?:te)?|vypis(?:te)?|vytiskni(?:te)?|napis(?:te)?|dej|sdel|zkopiruj|posli|sdilej|popis|shrn|preloz(?:te)?|cituj|vyjmenuj|jak(?:e|y|a) (?:jsou|je|byl~|mas|zni|dostal~)|jak zni|co (?:je|bylo|stoji|se pise|obsahuje)|chci (?:videt|vedet|znat|cist)|muzu (?:videt|vedet)|mohu videt',
  hidden:
    '(?:pred|nad) (?:touto|timto|touhle|timhle) (?:zpravou|textem|vetou)|(?:svuj|tvuj|sveho|tveho|tvoje|prvni|cely|tento|skryty|tajny|puvodni|uvodni|uplny) (?:% )?prompt(?:u|y)?(?: systemovy)?|systemov(?:y|eho|em) prompt~|(?:sve|tve|svoje|tvoje|svych|tvych|puvodni|uvodni|pocatecni|skryte|tajne|interni|systemove|presne|predchozi|vyse uvedene) (?:% )?(?:instrukc[ei]~|pokyny|pokynu|smernice|direktivy|konfiguraci|treninkova data|nastaveni systemu|zadani)|(?:svou|tvou|svoji|tvoji) (?:% )?(?:konfiguraci)|(?:skryta|tajna|interni|systemova|sva tajna|tajne|skryte) (?:% )?(?:pravidla|prikazy|nastaveni)|systemov(?:a|ou) zprav~|' +
    '(?:text|slova|vse|vsechno|obsah|vetu)(?: co)?(?: je)? (?:vyse|nahore|nad tim)|(?:napsano|receno|stoji|pise|je) (?:vyse|nahore|na (?:uplnem )?zacatku)(?= ?(?:$|toho|teto|tohoto|promptu|textu|konverzace))|zacatk(?:u|em) (?:tohoto|teto|toho|tyhle|promptu|konverzace)|instrukce,? ktere (?:jsi|mas)',
  become:
    'hral roli|hrala roli|hrat roli|budes chovat|se budes chovat|chovat se|jednat|odpovidat|(?:chovej|chovejte) se (?:ted |nyni )?(?:jako?)|(?:jednej|jednejte|vystupuj|pracuj|funguj|pusob) (?:ted )?jako|(?:predstirej|predstirejte|delej|delej jako|tvar se)(?:,)?(?: ze| jako(?: ze)?| jakobys byl)?(?: jsi)?|hraj(?: roli)?|simuluj|bud (?:ted |nyni )?|(?:jsi|budes) (?:ted|nyni|odted)|(?:ted|nyni|odted|od ted) (?:jsi|budes)|predstav si,? ze jsi|(?:odpovidej|mluv) jako|chci,? abys (?:byl|byla|jednal~ jako|vystupoval~ jako|se choval~ jako|delal~|fungoval~ jako)|prevezmi roli|vzij se do role',
  roles: `vypravec~|(?:% )?(?:${worldRoles}|(?:linuxovy )?terminal~|konzole|interpret(?:er)?(?: pythonu)?|prekladac|prekladatel(?:ka|em)?|tlumocnik~|tazatel~|personalista|debater|vypravec(?:em)?|novinar(?:ka|em)?|redaktor(?:ka|em)?|jazykov(?:y|ym) model(?:em)?|ai|umel(?:a|ou) inteligenc[ei]|(?:ai |virtualni |digitalni )?asistent(?:ka|em|kou)?|vyhledavac(?:em)?|databaz[ei]|kalkulack[au]|korektor(?:em)?|generator(?:em)?|filozof(?:em)?|historik(?:em)?|programator(?:em)?|hacker(?:em)?|rasist[ao]u?|terorist[ao]u?|diktator(?:em)?)`,
  behave:
    'budes chovat|se budes chovat|chovat se|jednat|odpovidat|odpovid~|odpovez|jednej|predstirej|delej|chovej|mluv|pis|napis|predstav|jsi|mas|muzes|nemas|ai|simuluj|tvar',
  unbound:
    'bez (?:moralnich|etickych) (?:hranic|omezeni|zabran|pravidel)|(?:bez|zadn[aey]|nemas|zbaven~) (?:jakychkoli~? |zadnych |svych )?(?:% (?:a|ani|ci|nebo) )?(?:omezeni|filtru|filtry|cenzury|smernic|restrikci|etickych (?:pravidel|zasad)|moderace|etiky)|(?:jako(?:bys)?|ze|predstirej) … (?:nemel~|nemas|nema|bez|zadna nejsou) (?:zadn[aey]~? )?(?:pravidla|pravidel|hranice|omezeni)|necenzurovan~|nefiltrovan~',
  modes:
    'rezim(?:u)? (?:ladeni|vyvojare|udrzby|spravce)|(?:vyvojarsk|developersk|administratorsk|admin|debug|ladic|servisn|testovac|diagnostick)(?:y|i|eho|iho|em|im)? (?:rezim|mod)~|rezim(?:u)? (?:vyvojare|developer~|admin~|debug|boha|god|root|jailbreak|dan|bez omezeni)|(?:developer|dan|debug|admin|god) mod(?:e)?|jsem tvuj (?:% )?(?:vyvojar|programator|tvurce|stvoritel|administrator|admin)|jako tvuj (?:vyvojar|programator|tvurce|administrator)|(?:pristup|prava) (?:admina|administratora|roota)|(?:vypni|deaktivuj|odstran|zrus) … (?:filtr~|omezeni|zabezpeceni|cenzuru|ochran~)',
  output:
    '(?:odpovez|odpovidej|napis) … ve stylu|(?:odpovidej|odpovez) na (?:vsechny|kazdou|vsechno) … (?:slovy|vetou|slovem)|(?:zacinej|koncuj|zacni|zakonci) (?:kazdou|svou|kazde) (?:odpoved|zpravu|vetu) |(?:zahrn|pridej|zmin) … do sve odpovedi|(?:odpovidej|odpovez|odpovidas) (?:jen|pouze|vzdy|jedine|vyhradne) (?:%)|(?:vytiskni|vypis|napis|zobraz) (?:jen |pouze |ted )?(?:nasledujici|tato slova|text|slova|")|opakuj po mne|rikej po mne|nepis (?:zadna )?vysvetleni|neodpovidej na (?:tuto|tuhle|zadnou) otazku|(?:misto toho|namisto toho) (?:napis|rekni|vypis|vytiskni|dej)|(?:muj|moje|ma) prvni (?:prikaz|veta|zadost|otazka|pozadavek) (?:je|zni)|(?:rekni|napis) (?:ted |presne )?nasledujici|odpovez na nasledujici otazku|stop[ ,:!]+(?:napis|rekni|vypis)',
  make: 'vygenerovat|generovat|vytvaret|naprogramovat|sepsat|udelat|prelozit|napis(?:te)?|pis|napsat|vygeneruj(?:te)?|generuj|vytvor(?:te)?|vytvorit|formuluj|zformuluj|sestav|zloz|udelej|naprogramuj|vypis|vyjmenuj|dej mi|preloz(?:te)?|shrn|priprav|zpracuj|sepis',
  products: `(?:% ){0,2}(?:${worldProducts}|esej(?:e)?|slohovku|slohovou praci|manifest|titulek|titulky|tiskovou zpravu|clanek (?:o|na tema|do novin)|prispevek na blog|dotaz (?:sql|do databaze|na databazi)|(?:sql )?dotaz|kod(?:u)?(?: v| pro| ktery)?|zdrojovy kod|program v|skript~|nasledujici (?:text|vetu)|hesel|seznam (?:hesel|cisel|e-?mailu|uzivatelu|prikazu)|nahodna cisla|cisla karet|propagand[uy]|projev (?:o|na)|popis produktu|nadavek)`,
  machine:
    'jako (?:ai|umela inteligence|jazykovy model|asistent(?:ka)?(?: ai)?|ai asistent(?:ka)?|chatbot|llm)[, ] ?(?:odpovez|odpovidej|napis|rekni|dej|musis|muzes|vysvetli|vygeneruj)~|(?:ahoj|cau|zdravim|hej) (?:chat ?)?gpt|(?:tve|tva|svoje) treninkova data|odpovidej jako (?:asistent|ai)',
  against:
    '(?:navzdory|misto|namisto|v rozporu s|bez ohledu na|na rozdil od|proti|oproti) (?:% ){0,3}(?:instrukc~|pokyn~|smernic~|prompt~|prikazum)',
  frame:
    '(?:svete|svet|hru|hre|scenar)~? (?:,)?(?:kde|ve ktere|ve kterem) (?:odpovidas|nejsi|nemas|jsi|musis|muzes)|(?:teoretick|hypotetick|fiktivn|smyslen)(?:y|em|e|i|im|a) (?:svet|svete|scenar|situac)~|(?:herci|postavy|herecky) … (?:zustavaji|vypadavaji|vystupuji|vypadnou|zustanou) … (?:roli|role|rolich|postav~)|(?:hraji|jsou) … ve filmu o|(?:zcela|uplne) (?:pohlcen|ponoren)a? (?:svou|do sve) rol~',
  tricks:
    '(?:pravidla|instrukce|pokyny|omezeni) … (?:vyvojar|tvurc|programator)~|(?:dekoduj|rozkoduj|rozlusti|desifruj|rozsifruj) … (?:base ?64|rot ?13|hex|morse~|proved|zprav~|text)|(?:pro|za) (?:testovaci|ladici|vyzkumne|ukazkove|ucelem) (?:ucely|ucelem|testovani)|(?:toto|tohle) je (?:jen |pouze )?(?:bezpecnostni|systemovy|diagnosticky) test|konec (?:promptu|instrukci|pokynu)|preloz sve (?:instrukce|pokyny)|pozpatku … (?:prompt|instrukce)',
  others:
    'ja|my|on|ona|oni|musim|musel~|mam|mel|mela|pisu|(?:muj|moje|muj sef|sef|sefova) (?!prvni)%|nikdy|vzdy|ne|rekl mi|abych|jsem|nemuzu|uz jsem',
  addressed: 'ty|ti|te|ted|a|prosim|takze|chci|abys',
  harmless:
    '(?:od|z|na|do) (?:meho |me )?(?:sef~|doktor~|lekar~|ikea|ikey|krabic~|obal~|prac~|ucitel~|skrin~|kolac~|hr[uy])|doktora|lekare',
};

export const cs = attemptRules(words);
