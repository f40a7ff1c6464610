import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'sk',
  triggers:
    '64 admi ahoj aka ake ako aky bez bolo bude cau chce cisl citu clan css csv daj dals deak debu deko desi deve ' +
    'diag dire doda dodr dota esej fikt form gene gpt hej hesi hex hore hovo hraj html hypo igno inst java json ' +
    'kazd kde keyl kod kodu kona koni ktor ladi logg malw mani mas mne mors moze na nad nada nami napi napr nari ' +
    'nasl nast nebe nece nedb nedo nefi nema nena nepi nepo neri nova novy obid obme obsa od odha odho odpo odst ' +
    'odte odza opak opis opro ozna php pis pise pln pocu poky popi poru posl pove prav pre pred prej prel prep ' +
    'prez prik prip prom prot prva prvy pyth rans rege rezi riad rolu roly root rot rot1 rozk rozl rozp rozs scri ' +
    'serv sfor simu skop skri skry sloh smer spis spra sql stoj svet svoj tajn teba teor tera test text titu toto ' +
    'tvar tvoj tvor ucel ukaz uloh urob uvod uz vaso vo vset vyge vyko vyme vymy vyne vypa vypi vypn vyss vyst ' +
    'vytl vytv vyvo xml za zabu zaci zada zaho zbav zdie zdra ze zhrn ziad zloz zmaz zni znie zobr zopa zost zozn ' +
    'zrus',
  order: 'VERB_FIRST',
  drop: 'ignoruj(?:te)?|ignorovat|zabudni(?:te)?(?! ze)|zabudnut|zabudnes|nedbaj(?:te)?|vynechaj(?:te)?|preskoc(?:te)?|obid(?:te)?|odhod(?:te)?|zahod(?:te)?|zmaz(?:te)?|odstran(?:te)?|zrus(?:te)?|prepis(?:te)?|nechaj(?:te)?(?= … (?:bokom|za sebou|tak))|ne(?:riad|riadte) sa|nedodrziavaj(?:te)?|nepocuvaj(?:te)?|nenasleduj(?:te)?|neber(?:te)? (?:do uvahy|ohlad)|prestan(?:te)? (?:dodrziavat|pocuvat|sa riadit)|porus(?:te)?|vykasli sa na|uz sa neriad',
  orders:
    '(?:predchadzajuce|predosle|vyssie uvedene) (?:vyroky|vety|tvrdenia|navody)|instrukc(?:i[eiu]~|iach|ii)|instrukcie|prompt(?:y|u|om|och)?|pokyn(?:y|ov|och|om|mi)?|smernic(?:e|ami|iach)?|direktiv~|systemov~ sprav~|(?:vsetk(?:y|ych)|svoj(?:e|ich)|tvoj(?:e|ich)|predchadzajuc(?:e|ich)|vyssie uveden~|povodn(?:e|ych)|doterajs(?:ie|ich)|predosl(?:e|ych)|dane) (?:% ){0,2}(?:pravidl(?:a|ach|ami)|pravidiel|prikaz(?:y|ov|och)|uloh(?:y|ach)|obmedzeni(?:a|ach)|filtr(?:e|ov)|informacie|text(?:y|u)?|kontext|dokument(?:y|ov)|rozkaz(?:y|ov)|zadani(?:a|e))|predchadzajuci (?:text|rozhovor)|vyssie uveden~ (?:text|zadanie)|svoje programovanie',
  past: '(?:na )?vsetko,? (?:co )?(?:(?:bolo|je|sme|stoji|sa hovorilo) … (?:predtym|vyssie|doteraz|dosial|skor|hore)|predtym|predchadzajuce|pred tym|vyssie|doteraz|vies(?! o)|si sa naucil~|ti (?:povedali|bolo povedane)|vyssie uvedene)|(?:to )?(?:vyssie uvedene|predchadzajuce)|co je vyssie|vsetko(?: a|,) (?:napis|povedz ze|odpovedz|vypis)',
  newOrders:
    '(?:teraz|tu|nasleduju|nasleduje|prichadza|mam pre teba) … (?:nove|novy|nova|dalsie|dalsia) (?:uloh~|instrukc~|pokyn~|prikaz~)(?! (?:v praci|od sefa|do skoly))|(?:nove|novy|nova|dodatocne|dalsie) (?:ulohy?|uloha|instrukcie|pokyny?|zadanie) ?(?::|pre teba|zni|nasleduj~)|(?:sustred|zameraj|koncentruj)(?:te)? sa … (?:novu|dalsiu|tuto|nasledujucu|jedinu|novy) (?:ulohu|pokyn)|(?:zacn|zacina)~ … (?:s|od) nov~ uloh~|(?:tvojou|tvoja|vasou) (?:novou |nova |jedinou |jedina )?(?:ulohou|uloha|rolou|rola) (?:je|bude|znie)|' +
    '(?:odteraz|od teraz|od tejto chvile),? … (?:odpovedaj|odpovedas|pocuvaj|pocuvas|budes (?:odpovedat|pocuvat|konat)|mas (?:odpovedat|pocuvat)|konas|riadis sa|riad sa|hovor len)|(?:prikazujem|nariadujem) ti|(?:riad sa|dodrziavaj|pocuvaj|pln) (?:len |iba )?(?:mojimi|moje|ma|tymito|tieto|nasledujuc~|novymi) (?:pokyn~|instrukc~|prikaz~|pravid~)|(?:tvoje) (?:pravidla|instrukcie|pokyny) (?:uz )?neplatia|(?:zmen|aktualizuj|uprav|prepis) (?:si )?(?:svoje|tvoje) (?:instrukcie|pravidla|pokyny|smernice|nastavenia)|(?:vykonaj|spusti) (?:nasledujuc~|prikaz|tento kod)',
  tell: 'ukaz(?:te)?|zobraz(?:te)?|povedz(?:te)?|zopakuj(?:te)?|opakuj|odhal(?:te)?|prezrad(?:te)?|vypis(?:te)?|vytlac(?:te)?|napis(?:te)?|daj|oznam|skopiruj|posli|zdielaj|opis|zhrn|preloz(?:te)?|cituj|vymenuj|ak(?:e|y|a) (?:su|je|bol~|mas|dostal~)|ako znie|ako zneju|co (?:je|bolo|stoji|sa pise|obsahuje)|chcem (?:vidiet|vediet|poznat|citat)|mozem (?:vidiet|vediet)',
  hidden:
    '(?:pred|nad) (?:touto|tymto) (?:spravou|textom|vetou)|(?:svoj|tvoj|svojho|tvojho|prvy|cely|tento|skryty|tajny|povodny|uvodny|uplny) (?:% )?prompt(?:u|y)?(?: systemovy)?|systemov(?:y|eho|om) prompt~|(?:svoje|tvoje|svojich|tvojich|povodne|uvodne|pociatocne|skryte|tajne|interne|systemove|presne|predchadzajuce) (?:% )?(?:instrukci[ei]~|pokyny|pokynov|smernice|direktivy|konfiguraciu|treningove data|nastavenia systemu|zadanie)|(?:svoju|tvoju) (?:% )?konfiguraciu|(?:skryte|tajne|interne|systemove) (?:% )?(?:pravidla|prikazy|nastavenia)|systemov(?:a|u) sprav~|' +
    '(?:text|slova|vsetko|obsah|vetu)(?: co)?(?: je)? (?:vyssie|hore|nad tym)|(?:napisane|povedane|stoji|pise|je) (?:vyssie|hore|na (?:uplnom )?zaciatku)(?= ?(?:$|toho|tejto|tohto|promptu|textu|konverzacie))|zaciatk(?:u|om) (?:tohto|tejto|toho|promptu|konverzacie)|instrukcie,? ktore (?:si|mas)',
  become:
    'hral rolu|hrala rolu|hrat ulohu|budes spravat|spravat sa|konat|odpovedat|(?:spravaj|spravajte) sa (?:teraz )?(?:ako)?|(?:konaj|konajte|vystupuj|pracuj|funguj|posob) (?:teraz )?ako|(?:predstieraj|predstierajte|tvar sa)(?:,)?(?: ze| ako(?: ze)?| ako keby si bol)?(?: si)?|rob ze si|hraj(?: rolu| ulohu)?|simuluj|bud (?:teraz )?|(?:si|budes) (?:teraz|odteraz)|(?:teraz|odteraz) (?:si|budes)|predstav si,? ze si|(?:odpovedaj|hovor) ako|chcem,? aby si (?:bol~|konal~ ako|vystupoval~ ako|sa spraval~ ako|robil~|fungoval~ ako)|prevezmi rolu|vzi sa do (?:roly|ulohy)',
  roles: `(?:% )?(?:${worldRoles}|(?:linuxovy )?terminal~|konzola|interpret(?:er)?|prekladac|prekladatel(?:ka|om)?|tlmocnik~|personalista|debater|rozpravac(?:om)?|novinar(?:ka|om)?|redaktor(?:ka|om)?|jazykov(?:y|ym) model(?:om)?|ai|umel(?:a|ou) inteligenci[aou]~|(?:ai |virtualny |digitalny )?asistent(?:ka|om|kou)?|vyhladavac(?:om)?|databaz[aou]~|kalkulack[aou]~|korektor(?:om)?|generator(?:om)?|filozof(?:om)?|historik(?:om)?|programator(?:om)?|hacker(?:om)?|rasist[aou]~|terorist[aou]~|diktator(?:om)?)`,
  behave:
    'budes spravat|spravat sa|konat|odpovedat|odpoved~|konaj|predstieraj|tvar|spravaj|hovor|pis|napis|predstav|si|mas|mozes|nemas|ai|simuluj',
  unbound:
    'bez (?:moralnych|etickych) (?:hranic|obmedzeni|pravidiel)|(?:bez|ziadn[aey]~?|nemas|zbaven~) (?:akychkolvek |ziadnych |svojich )?(?:% (?:a|ani|ci|alebo) )?(?:obmedzeni|obmedzenia|filtrov|filtre|cenzury|smernic|restrikcii|etickych (?:pravidiel|zasad)|moderacie|etiky)|(?:ako keby|ze|predstieraj) … (?:nemal~|nemas|nema|bez) (?:ziadn~ )?(?:pravidla|pravidiel|hranice|obmedzenia)|necenzurovan~|nefiltrovan~',
  modes:
    'rezim(?:u)? (?:ladenia|vyvojara|udrzby|spravcu)|(?:vyvojarsk|developersk|administratorsk|admin|debug|ladiac|servisn|testovac|diagnostick)(?:y|i|eho|ieho|om|im)? (?:rezim|mod)~|rezim(?:u)? (?:vyvojara|developer~|admin~|debug|boha|god|root|jailbreak|dan|bez obmedzeni)|som tvoj (?:% )?(?:vyvojar|programator|tvorca|stvoritel|administrator|admin)|ako tvoj (?:vyvojar|programator|tvorca|administrator)|(?:pristup|prava) (?:admina|administratora|roota)|(?:vypni|deaktivuj|odstran|zrus) … (?:filtr~|obmedzenia|zabezpecenie|cenzuru|ochran~)',
  output:
    '(?:odpovedz|odpovedaj|napis) … v style|(?:odpovedaj|odpovedz) na (?:vsetky|kazdu|vsetko) … (?:slovami|vetou|slovom)|(?:zacinaj|koncuj|zacni|ukonci) (?:kazdu|svoju) (?:odpoved|spravu|vetu)|(?:zahrn|pridaj|spomen) … do svojej odpovede|(?:odpovedaj|odpovedz|odpovedas) (?:len|iba|vzdy|jedine|vylucne) (?:%)|(?:vytlac|vypis|napis|zobraz) (?:len |iba |teraz )?(?:nasledujuce|nasledujuci|tieto slova|text|slova|")|opakuj po mne|hovor po mne|nepis (?:ziadne )?vysvetlenia|neodpovedaj na (?:tuto|ziadnu) otazku|(?:namiesto toho) (?:napis|povedz|vypis|vytlac|daj)|(?:moj|moja) prv(?:y|a) (?:prikaz|veta|ziadost|otazka|poziadavka) (?:je|znie)|(?:povedz|napis) (?:teraz |presne )?nasledujuce|odpovedz na nasledujucu otazku|stop[ ,:!]+(?:napis|povedz|vypis)',
  make: 'vygenerovat|generovat|vytvorit|naprogramovat|urobit|prelozit|napis(?:te)?|pis|napisat|vygeneruj(?:te)?|generuj|vytvor(?:te)?|vytvorit|formuluj|sformuluj|zostav|zloz|urob|naprogramuj|vypis|vymenuj|daj mi|preloz(?:te)?|zhrn|priprav|spracuj|spis',
  products: `(?:% ){0,2}(?:${worldProducts}|esej(?:e)?|slohovu pracu|sloh na temu|manifest|titulok|titulky|tlacovu spravu|clanok (?:o|na temu|do novin)|prispevok na blog|(?:sql )?dotaz|dopyt (?:sql|na databazu)|(?:sql )dopyt|kod(?:u)?(?: v| pre| ktory)?|zdrojovy kod|program v|skript~|nasledujuc(?:i|u) (?:text|vetu)|hesiel|zoznam (?:hesiel|cisel|e-?mailov|pouzivatelov|prikazov)|nahodne cisla|cisla kariet|propagand[uy]|prejav (?:o|na)|popis produktu|nadavok)`,
  machine:
    'ako (?:ai|umela inteligencia|jazykovy model|asistent(?:ka)?(?: ai)?|ai asistent(?:ka)?|chatbot|llm)[, ] ?(?:odpovedz|odpovedaj|napis|povedz|daj|musis|mozes|vysvetli|vygeneruj)~|(?:ahoj|cau|zdravim|hej) (?:chat ?)?gpt|(?:tvoje|svoje) treningove data|odpovedaj ako (?:asistent|ai)',
  against:
    '(?:napriek|namiesto|v rozpore s|bez ohladu na|na rozdiel od|proti|oproti) (?:% ){0,3}(?:instrukc~|pokyn~|smernic~|prompt~)',
  frame:
    '(?:svete|svet|hru|hre|scenar)~? (?:,)?(?:kde|v ktorej|v ktorom) (?:odpovedas|nie si|nemas|si|musis|mozes)|(?:teoretick|hypotetick|fiktivn|vymyslen)(?:y|om|e|a|ej) (?:svet|svete|scenar|situaci)~|(?:herci|postavy|herecky) … (?:zostavaju|vypadavaju|vystupuju|vypadnu|zostanu) … (?:role|roly|ulohe|ulohy|rolach|postav~)|(?:hraju|su) … vo filme o|(?:uplne|celkom) (?:pohlten|ponoren)~ (?:svojou|do svojej) rol~',
  tricks:
    '(?:pravidla|instrukcie|pokyny|obmedzenia) … (?:vyvojar|tvorc|programator)~|(?:dekoduj|rozkoduj|rozlusti|desifruj|rozsifruj) … (?:base ?64|rot ?13|hex|morse~|vykonaj|sprav~|text)|(?:na|pre|za) (?:testovacie|ladiace|vyskumne|ukazkove|ucelom) (?:ucely|testovania)|toto je (?:len |iba )?(?:bezpecnostny|systemovy|diagnosticky) test|koniec (?:promptu|instrukcii|pokynov)|preloz svoje (?:instrukcie|pokyny)|odzadu … (?:prompt|instrukcie)',
  others:
    'ja|my|on|ona|oni|musim|musel~|mam|mal som|pisem|(?:moj|moja|sef|sefka) (?!prv)%|nikdy|vzdy|nie|povedal mi|aby som|som|nemozem',
  addressed: 'ty|ti|ta|teraz|a|prosim|takze|chcem|aby si',
  harmless:
    '(?:od|z|na|do) (?:mojho |mojej )?(?:sef~|doktor~|lekar~|ikea|ikey|krabic~|obal~|prac~|ucitel~|skrin~|kolac~|hr[uy])|doktora|lekara',
};

export const sk = attemptRules(words);
