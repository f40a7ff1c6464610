import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'hu',
  triggers:
    'adj admi ahol aike akar alko assz az azt bash beal bels besz bujj cenz chat cikk cims csak csel csin css csv ' +
    'dan danm danu debu deko deve diag dikt dolg eddi egy el elfe elme elot eloz enge ered essz ezel feje fejl ' +
    'fejt fel fela fele felh fent figy filo foci foga fogl ford forr fris fugg gene god godm godu gpt hagy hajt ' +
    'hali hall hata hely hiba hipo hogy hozz html idez igen igno indu inst iran ird irj irja irji irna irni isme ' +
    'iste jail jats java jels json kara karb karo kart kell kent kepz kerd kere kesz keyl kezd ki kial kita kiza ' +
    'kodo konf konz kora korl kove kuld kuta leke lesz letr logg magy malw maso meg megp mell mely mese mest mias ' +
    'mik mily modb modo most muko muta neke nelk nyel nyom ossz php prog prom pyth rans rass rege rejt rend root ' +
    'sajt scri soro sql stop szab szam szer szia szim szin szit szkr szov szur tani tart tegy term tesz tilt titk ' +
    'tolm toro tort tova tuds ugor ugy uj ujab ujsa unix utan utas uzem uzen vagy vala vedd vila vise viss xml',
  order: 'ANY',
  drop: 'hagyd?(?:j|ja|juk)?(?= … (?:figyelmen kivul|el|magad mogott))|hagyd figyelmen kivul|figyelmen kivul (?:hagyni|hagyod|hagyd|hagyja)|felejts(?:d|en|uk|e)?(?: el)?|elfelejt(?:eni|ed|heted)|felejtsd|ne (?:kovesd|kovess|tartsd be|vedd figyelembe|figyelj|torodj|foglalkozz|hallgass)~?|mellozd|mellozz|torold|torolj|ugord at|ugorj at|ignorald|ignoralj|szegd meg|keruld meg|hagyj fel|irjad? felul|vesd el|dobd el',
  orders:
    '(?:elozo|korabbi|fenti) (?:kijelentes~|mondat~|allitas~|utmutatas~)|~utasitas(?:t|ok|okat|aid|aidat|ait|aira|ra|od|odat|okkal|aiddal)?|instrukcio~|~prompt(?:ot|ok|od|odat|jat|okat)?|iranyelv~|iranymutatas~|(?:az osszes|minden|osszes|az elozo|elozo|korabbi|a fenti|fenti|eddigi|a te|eredeti|kapott|sajat) … (?:szabaly~|parancs~|feladat~|korlatozas~|szuro~|informacio~|szoveg~|kontextus~|dokumentum~|eloiras~)|a szabalyaid~|szabalyaidat|programozasod~|fenti szoveg~',
  past: '(?:minden(?:t|rol)?),? (?:ami(?:t|rol)? |el )?(?:(?:eddig|korabban|fent|fentebb|elotte|eddigi|elozo|elozot|eddigit|fentit) ?(?:volt|mondtam|mondtak|irtak|van|all|tanultal|beszeltunk)?|ezelott|ez elott|(?:tudsz|tanultal)(?! rola)|(?:mondtak|tanitottak) neked|a fentieket|korabbit)|(?:a )?(?:fentieket|fentit|eddigieket|korabbiakat|elozoeket)|mindent(?: es|,) (?:irj|irjad|mondd hogy|valaszolj)',
  newOrders:
    '(?:most|itt|kovetkez~|jon|jonnek) … (?:uj|kovetkezo|ujabb) (?:feladat~|utasitas~|parancs~|instrukcio~)|(?:uj|tovabbi|kovetkezo) (?:feladat|feladatok|utasitas|utasitasok|instrukciok|parancs) ?(?::|kovetkezik|jon|neked|szamodra)|uj feladat(?:od| a szamodra)|(?:koncentralj|osszpontosits|fokuszalj)~? … (?:uj|kovetkezo|erre a) (?:feladat~)|(?:kezdjuk|kezdj)~ … uj feladattal|(?:a |az uj )?feladatod(?: az| most| innentol|:)|a te (?:uj )?(?:feladatod|szereped)|' +
    '(?:mostantol|ettol kezdve|innentol|ezentul)(?: kezdve)?,? … (?:valaszolj|valaszolsz|engedelmeskedj|engedelmeskedsz|viselkedsz|ugy viselkedj|koveted|kovesd|csak azt|kell (?:valaszolnod|engedelmeskedned))|(?:megparancsolom|utasitlak)|(?:kovesd|tartsd be|hajtsd vegre) (?:csak )?(?:az (?:en|uj|alabbi|en uj)|a kovetkezo|ezeket az?) (?:% )?(?:utasit~|parancs~|szabaly~)|(?:a )?(?:szabalyaid|utasitasaid) (?:mar )?nem ervenyesek|(?:valtoztasd meg|modositsd|frissitsd|ird at|ird felul) (?:a |az )?(?:szabalyaidat|utasitasaidat|iranyelveidet|promptodat)|hajtsd vegre (?:a kovetkezo|ezt a|az alabbi)',
  tell: 'mutasd(?: meg)?|mutass|mondd(?: el)?|mond|aruld el|ismeteld(?: meg)?|ismetelj|fedd fel|ird(?: ki| le)?|irjad|nyomtasd(?: ki)?|add(?: meg| ki)?|sorold(?: fel)?|listazd|masold|kuldd(?: el)?|ird le|foglald ossze|forditsd(?: le)?|idezd|oszd meg|mi(?:k)?(?: az?| volt| voltak| all| van)?|milyen|mely(?:ek)?|(?:szeretnem|akarom|lathatnam|megnezhetem|latni akarom|latni szeretnem|hadd lassam)',
  hidden:
    '(?:az )?(?:uzenet|szoveg) (?:elott|felett)(?:i)? … (?:van|all|irva)?|ezen (?:uzenet|szoveg) (?:elott|felett)~|(?:a |az )?(?:rendszer|rendszered|kezdo|indulo|rejtett|titkos|eredeti|teljes|egesz|elso)[- ]?(?:% )?(?:prompt|promptod|promptodat|promptot|uzenet|uzenetet|utasitas|utasitasok|utasitasod|utasitasaid|utasitasaidat|utasitasokat)~|(?:a )?prompt(?:od|odat|jaid|jat|jadat)|(?:az )?(?:utasitasaid|utasitasaidat|iranyelveid|iranyelveidet|instrukcioid|instrukcioidat|konfiguraciod|konfiguraciodat|beallitasaid|tanitoadataid)|(?:rejtett|titkos|belso) (?:szabaly~|parancs~|beallitas~)|rendszeruzenet~|' +
    '(?:a |az )?(?:fenti|fent levo|elozo) (?:szoveg~|szavakat|uzenetet|prompt~|mondat~)|(?:ami |mi )?(?:all|irva van|van irva|van leirva) (?:fent|fentebb|felette|itt fent)|(?:ennek a|a|az) (?:prompt|szoveg|beszelgetes|uzenet)(?:nak|nek)? (?:az )?(?:elejen|elejet|kezdeten)|utasitasokat,? amiket (?:kaptal|adtak)',
  become:
    'azt szeretnem|szeretnem,? ha|viselkednel|viselkednel|viselkedsz|mukodsz|fogsz viselkedni|(?:viselkedj|viselkedjen|mukodj|dolgozz|cselekedj|lepj fel) (?:most )?(?:ugy )?(?:,? ?mint|ugy)?|(?:tegyel|tegy|csinalj) ugy,? ?mintha(?: te)?|(?:tegyel|tegy) ugy|jatszd(?: el)?(?: a| az)?(?: szerepet)?|szimulalj|szimulald|(?:most|mostantol|innentol)(?: kezdve)?,? (?:te )?(?:vagy|leszel|egy)|te (?:vagy )?(?:most|mostantol)|kepzeld(?: el)?,? hogy (?:te )?(?:egy )?|(?:valaszolj|beszelj) (?:ugy )?(?:,? ?mint)|azt akarom,? hogy (?:legyel|viselkedj|mukodj|jatszd)|szeretnem,? ha (?:ugy viselkednel|lennel|mukodnel)|bujj … borebe|vedd fel … szerepet',
  roles: `(?:mesemondo|fordito|tolmacs|ujsagiro|interjuztato)kent~|(?:egy |a |az )?(?:% )?(?:${worldRoles}|(?:linux )?(?:terminal|konzol)~?|parancssor~?|ertelmezo(?:kent)?|fordito(?:kent|progi)?|tolmacs(?:kent)?|interjuztato~?|allasinterjuztato~?|mesemondo~?|ujsagiro(?:kent)|ujsagiro|szerkesztokent|nyelvi modell~?|ai|mi-?(?:asszisztens|modell)~?|mesterseges intelligencia~?|(?:virtualis |digitalis |ai )?asszisztens~?|keresomotor~?|adatbazis~?|szamologep~?|lektor~?|generator~?|filozofus(?:kent)|tortenesz(?:kent)|programozokent|hacker~?|rasszista~?|terrorista~?|diktator~?)`,
  behave:
    'viselkednel|viselkedsz|mukodsz|fogsz viselkedni|valaszol~|viselked~|tegyel|tegy|mukod~|beszel~|irj|kepzeld|vagy|nincs|nincsenek|lehetsz|ai|szimulal~',
  unbound:
    '(?:erkolcsi|etikai|moralis) (?:korlat|hatar|szabaly)~ nelkul|(?:mindenfele |barmilyen |minden |barmifele )?(?:korlatozas|korlatozasok|szuro|szurok|cenzura|megkotes|iranyelvek|etikai (?:szabaly|korlat)~|korlatok es %) nelkul|(?:mintha|hogy|ugy) … (?:nem lennenek|nincsenek|nem volnanak|ne lennenek) (?:rad |nalad )?(?:szabalyaid|szabalyok|korlataid|korlatozasaid|korlatozasok|hataraid)|cenzurazatlan~|szuretlen~',
  modes:
    '(?:fejlesztoi|developer|admin|adminisztrator(?:i)?|debug|hibakereso|isten|god|karbantartasi|root|jailbreak|dan|teszt|korlatlan) ?-?(?:mod|modba|modot|uzemmod)~?|(?:en )?(?:vagyok )?a (?:% )?(?:fejlesztod|programozod|keszitod|alkotod|adminisztratorod|rendszergazdad)(?: vagyok)?|(?:fejlesztodkent|programozodkent|alkotodkent)|(?:admin|root|rendszergazda(?:i)?) (?:hozzaferes|jog)~|(?:kapcsold ki|tiltsd le|tavolitsd el|vedd le) … (?:szuro~|korlatozas~|vedelm~|cenzura~|biztonsagi~)',
  output:
    '(?:valaszolj|irj) … stilusaban|(?:minden|osszes) (?:kerdesre|kerdest) … (?:azzal|valaszolj|felelj)|(?:kezdd|fejezd be) (?:minden|a|az osszes) (?:valaszodat|valaszt|mondatot|uzenetet)|(?:foglald bele|emlitsd meg) … a valaszodban?|(?:csak |kizarolag |mindig )(?:azzal |igennel |nemmel |ennyit )?(?:valaszolj|valaszolsz|irj|valaszolhatsz) ?(?:igennel|azzal|annyit|%)?|(?:valaszolj|valaszolsz) (?:csak|kizarolag|mindig|mindenre) (?!ha|akkor)%|(?:ird ki|nyomtasd ki|irj) (?:csak |most )?(?:a kovetkezot|az alabbit|ezt a szoveget|")|(?:ismeteld|mondd) utanam|ne irj magyarazatot|ne valaszolj (?:erre )?a kerdesre|(?:ehelyett|helyette|inkabb) (?:irj|irjad|ird ki|mondd azt|nyomtasd)|az elso (?:parancsom|mondatom|keresem|kerdesem)|(?:mondd|ird) (?:most |pontosan )?(?:a kovetkezot|az alabbit)|valaszolj (?:a kovetkezo|az alabbi) kerdesre|stop[ ,:!]+(?:irj|mondd|ird)',
  make: 'generalni|kesziteni|irni|letrehozni|osszeallitani|forditani|generalnal|keszitenel|irnal|hozzal letre|irj|irjal|ird|irni|generalj|generald|keszits|keszitsen|alkoss|fogalmazz|hozz letre|allits ossze|programozz|programozd|sorolj|adj|csinalj|forditsd(?: le)?|foglald ossze|fejlessz|tudsz irni',
  products: `(?:% ){0,2}(?:${worldProducts}|esszet?|fogalmazast|kialtvanyt|focim(?:et|eket)|cimsort|sajtokozlemenyt|(?:ujsag)?cikket (?:%rol|a|az)|blogbejegyzest|(?:sql )?lekerdezes(?:t)?|kodot|forraskodot|python-?kod~|programot (?:python|ami)|szkript~|scriptet|(?:az alabbi|a kovetkezo) (?:szoveget|mondatot)|jelszavakat|jelszolistat|listat (?:a )?(?:jelszavakrol|szamokrol|felhasznalokrol)|jelszavak(?:bol)?|veletlen szamokat|kartyaszamokat|propagandat|beszedet (?:%rol|a|az)|termekleirast|karomkodasokat)`,
  machine:
    '(?:ai-?kent|mesterseges intelligenciakent|nyelvi modellkent|(?:ai |mi )?-?asszisztenskent|chatbotkent)[, ] ?(?:valaszolj|valaszold|irj|mondd|add|kell|tudsz|magyarazd)~|(?:szia|hello|hali|hey) (?:chat ?)?gpt|tanito ?adataid|(?:valaszolj|felelj) (?:ai|asszisztens)kent',
  against:
    '(?:utasitas~|szabaly~|iranyelv~|prompt~) (?:ellenere|helyett|ellentetben|fuggetlenul)|(?:ellentetben|szemben) (?:a |az )?(?:% )?(?:utasitas~|iranyelv~)',
  frame:
    '(?:vilag|jatek|forgatokonyv|tortenet)~,? ahol (?:te )?(?:minden|nem vagy|nincs|csak|mindenre|azt valaszolod)|(?:elmeleti|hipotetikus|kitalalt|kepzeletbeli) (?:vilag|forgatokonyv|helyzet|szituacio)~|(?:szineszek|szinesz|szereplo|karakter)~ … (?:esnek ki|lepnek ki|maradnak|esik ki) … (?:szerep~|karakter~)?|(?:kiesnek|kilepnek) a szerepukbol|(?:jatszanak|szerepelnek) … egy filmben|teljesen beleelted magad a szerepedbe',
  tricks:
    '(?:szabaly|utasitas|korlatoz)~ … (?:fejlesztok|fejlesztoid|keszitok|keszitoid|alkotoid|programozok|programozoid)|(?:fejlesztoid|keszitoid|alkotoid) … (?:szabaly|utasitas)~|(?:dekodold|dekodolj|fejtsd meg|kodold vissza) … (?:base ?64~|rot ?13|hex|morze~|hajtsd|uzenet~|szoveg~)|base ?64~? … (?:dekodold|fejtsd)|(?:teszteles|teszt|hibakeresesi|kutatasi|diagnosztikai) ?-?cel~|ez (?:csak )?egy (?:biztonsagi|rendszer|diagnosztikai) ?teszt|(?:prompt|utasitasok) vege|forditsd le az utasitasaidat|visszafele … (?:prompt|utasitas)~',
  others:
    'en|mi ketten|o|ok|kell|kellett|nekem|ma kell|(?:fonokom|fonok|tanar|anyam) %|soha|mindig|nem|azt mondta|irok|dolgozom',
  addressed: 'te|neked|most|es|kerlek|akarom|szeretnem|hogy',
  harmless: '(?:az ikeatol|az ikea|a fonoktol|az orvostol|az orvos|a dobozon|a munkahelyen)',
};

export const hu = attemptRules(words);
