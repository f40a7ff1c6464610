import type { SignalWords } from './signal-words.ts';

export const hu: SignalWords = {
  ruleName: 'hu',
  isVerbLast: true,
  drop:
    'felejtened hagyd+figyelmen hagyja+figyelmen figyelmen+kívül ne+vedd+figyelembe ne+vegye+figyelembe ne+kövesd ne+kövesse ' +
    'ne+tartsd ne+tartsa ne+hallgass ne+engedelmeskedj ne+foglalkozz ne+törődj ne+alkalmazd hagyd+abba hagyd+el hagyd+magad ignoráld ' +
    'ignorálja ignorálj mellőzd mellőzze töröld törölje dobd vesd+el vesse+el szegd sértsd kerüld+meg hágd írd+felül módosítsd ' +
    'kapcsold+ki vond+vissza állítsd felülír- lépj+túl semmisítsd ugord+át feledd többé+ne nem+kell+betartanod szard+le tojj+rá ' +
    'tegyél+rájuk hagyd+őket dobd+ki dobd+a+kukába húzd+ki húzd+át vesd+le rázd+le szabadulj szakadj lépj+túl+a utasítsd+el ' +
    'tagadd+meg szegj tedd+félre rakd+félre tegyük+félre ne+tartsd+magad ne+igazodj ne+érdekeljen ne+érdekeljenek ne+alkalmazz ' +
    'ne+vedd ne+nézd tekints+el hagyj+fel szabályt+szegj felejts- sutba',
  all: 'minden mindent mindet összes bármi bármit valamennyi egész teljes az+egészet',
  past:
    'előző- korábbi- fenti- fentebb eddig- előtte azelőtt régi- eredeti- kezdeti- mondtak mondott- mondtam+eddig kaptál kapott- ' +
    'tanult- tudsz megadott- leírt- feljebb előbbi- mostanáig meglévő- megelőző- ez+idáig mindeddig említett- érvényes- hatályos- ' +
    'iménti- adott- már+megadott- eddig+mondott',
  orders:
    'utasítás- instrukció- irányelv- direktív- útmutat- rendszerüzenet- programozás- konfiguráció- beállítás- prompt- promt- előírás- ' +
    'forgatókönyv- kézikönyv- szabályzat- szabálykönyv- tájékoztat- szerepleírás- karakterleírás- karakterlap- alapszabály- házirend- ' +
    'rendszerszöveg- előírt- rendelkezés- eligazít-',
  rules:
    'szabály- parancs- korlát- szűrő- cenzúr- erkölcs- morál- etika- biztonság- tilt- tilalm- irányelv- protokoll- határ- kontextus- ' +
    'kötött- tabu- elv elvek elveid elveket póráz- szájkosár- törvény- lelkiismeret- érték- feltétel- bilincs- gátlás- zár keret- ' +
    'fék-',
  task:
    'feladat- küldetés- szerep- cél célod karakter- személyiség- identitás- kihívás- megbízás- munkád dolgod funkció- kötelesség- ' +
    'prioritás- projekt- meló-',
  text:
    'szöveg- szó szavak szavakat mondat- sor sort sorok üzenet- beszélgetés- tartalm- tartalom dokumentum- bekezdés- információ- ' +
    'leírás- jegyzet- cetli- papír- párbeszéd- részlet- idézet blokk- fejléc- bevezet- kártya kártyá- fájl- lap lapot kézirat- darab- ' +
    'előzmény- pont pontok dolgok szabálylista levél-',
  you: 'te téged neked veled tőled rád a+te tiéd ön önnek önt vagy -aid -eid',
  fresh:
    'új újat most mostantól innentől ezentúl helyette ehelyett következő- valódi- igazi- tényleges- másik más itt egyetlen ezután ' +
    'azonnal rögtön ettől+a+pillanattól mától ezúttal kezdd kezdjük jelenlegi aktuális',
  tell:
    'mutasd mutassa megmutat- írd írja írj írjon ismételd ismételje mondd mondja mondj áruld áruljon fedd+fel fedje+fel leplezd ' +
    'nyomtasd add+meg adja+meg add+ki adj listázd sorold sorolj oszd másold illeszd idézd idézze írd+le foglald+össze fordítsd mi mik ' +
    'mit milyen hogyan melyik olvasd olvass látni+akarom szeretném+látni tudni megnézhetem küldd magyarázd fogalmazd szivárogtasd ' +
    'ismertesd egészítsd fejezd kiírni köpd köpj bökd nyögd olvasd+fel hangosan énekeld betűzd szolgáltass add+át nyújtsd számold+fel ' +
    'fejezd+be+a+mondatot egészítsd+ki töltsd+ki erősítsd+meg tedd+közzé szeretném+tudni szeretném+hallani érdekelne kíváncsi ' +
    'hadd+lássam hadd+olvassam alakítsd ismertess mutass másolj dobd+ide küld+el áruld+el tárd készíts csinálj alkoss költs találj',
  hidden:
    'rendszer- rejtett- titk- belső- eredeti- első- elején eleje kezdet- fent- fölött felett szóról+szóra szó+szerint pontos- teljes- ' +
    'bizalmas- alap- előtti- mögött- alatt háttér- színfalak+mögött kulissz- motorháztető+alatt szerkesztetlen- változatlan- ' +
    'teljes+egészében sorról+sorra betűről+betűre legfelül legelej- legelső beépített- láthatatlan- elrejt- előre+megadott',
  made:
    'mondtak+neked neked+mondtak mondták+neked adtak+neked neked+adtak parancsoltak neked+írtak kaptál kapott- kértek+tőled ' +
    'tőled+kértek megtiltottak megtiltották tiltottak+meg tiltották+meg tiltva tilos nem+szabad+elmond- nem+szabad+mond- ' +
    'nem+mondhatsz nem+mondhatod nem+árulhatsz titokban+tartanod eltitkolnod titkolnod programoztak programozott beprogramoztak ' +
    'betanítottak tanítottak alkottak alkotott megalkotott építettek épített készítettek készített létrehoz- fejlesztett- alkotóid ' +
    'alkotóidat készítőid fejlesztőid fejlesztőd programozód kezdesz indulsz első+üzenetem beállítottak utasítottak leírtak+téged ' +
    'írtak+le ideraktak iderakott megbíztak mögötted aki+téged akik+téged aki+megírt akik+megírtak aki+létrehozott akik+létrehoztak ' +
    'aki+csinált akik+csináltak aki+programozott ki+irányít ki+programozott ki+csinált gazdád gazdáid tulajdonosod tulajdonosaid ' +
    'üzemeltetőd üzemeltetőid kódod betanításod gyártód szerződ irányít+téged a+cég+ami a+cég+amelyik megalkotóid',
  give:
    'mondtak mondták adtak adták írtak írták programoztak programozták betanítottak betanították tanítottak tanították beállítottak ' +
    'beállították megparancsoltak parancsoltak utasítottak kiosztottak ráksóztak diktáltak betápláltak betáplálták közöltek kértek ' +
    'kérték építettek kaptál kapott bíztak előírtak előírták sulykoltak raktak tettek',
  banned: 'titkol- eltitkol- elhallgat- rejteget- tilt- tilos elrejt- ne+mondj',
  become:
    'viselkedj úgy+viselkedj tegyél+úgy tégy+úgy játszd+el játszd játssz szimulálj szimuláld képzeld+el mostantól+te most+te te+most ' +
    'mostantól+egy most+egy te+vagy legyél légy válaszolj+úgy+mint beszélj+úgy vedd+fel+a bújj változz alakulj működj+úgy működj ' +
    'mintha szerepében szerepét szerepedben viselkedsz mától+te mostantól+nem+vagy már+nem+vagy többé+nem+vagy a+neved+mostantól ' +
    'a+neved+most válts+át válts+üzemmód kapcsolj+át tegyünk+úgy mondjuk+hogy+te tegyük+fel+hogy azt+akarom+hogy+legyél ' +
    'azt+akarom+hogy+te szeretném+ha+te bújj+bele lépj+be+a személyesíts szerepelj úgy+válaszolj úgy+beszélj alakítsd',
  machine:
    'ai mi-modell mesterséges asszisztens- segéd modell- nyelvi+modell- bot botként robot- számítógép- gép- terminál- konzol- ' +
    'fordító- tolmács- értelmező- program szoftver- generátor- szimulátor- számológép- kereső- adatbázis- újságíró- szerkesztő- ' +
    'hacker- szakértő- tanácsadó- cenzúrázatlan- szűretlen- korlátlan- algoritmus- rendszer eszköz motor ügyfélszolgálat- matektanár- ' +
    'utazási+iroda osztályozó neurális siri alexa claude gemini adótanácsadó-',
  without: 'nélkül nincs nincsenek semmilyen mentes nem+köt semmi ellenére dacára függetlenül',
  power:
    'fejlesztő- -mód mód módba üzemmód- adminisztrátor- rendszergazd- hozzáférés- felold- oldd+fel aktivál- kapcsold bekapcsol- ' +
    'kikapcsol- engedélyez- jogosult- karbantart- teszt- biztonsági+teszt- készítő- programozó- diagnosztik- mérnök- felhatalmaz- ' +
    'moderátor- hibakeres- technikai+csapat biztonsági+csapat minőségellenőr- audit- ellenőrzés- hitelesít- belépőkód hozzáférési+kód ' +
    'teljes+hozzáférés tulajdonosa+vagyok alkalmazott- cégnél+dolgozom technikus- operátor- üzemeltet-',
  only: 'csak kizárólag csakis pontosan mindig semmi+mást semmi+más egyszerűen minden+válasz',
  answer: 'válasz válaszol- válaszod írj írd mondd mondj kezdd kezdj fejezd felelj',
  follow:
    'kövesd kövess engedelmeskedj engedelmeskedsz hajtsd+végre végre futtasd koncentrálj összpontosíts fókuszálj hallgass+rám ' +
    'rám+hallgatsz azt+teszed tedd+amit csináld+amit tartsd engedelmeskedj+nekem szót+fogadsz szót+fogadj vesd+alá tedd+mindazt ' +
    'tedd+pontosan az+én+parancs- az+én+utasítás- az+én+szabály- én+parancsolok én+döntök én+vagyok+a+főnök alkalmazd csak+rám ' +
    'amit+én+mondok amit+mondok azt+csinálod kövesd+az',
  product:
    'esszé- vers- kód- forráskód- szkript- script- cikk- kiáltvány- beszéd- cím- recept- lekérdez- összefoglal- fordítás- jelentés- ' +
    'útmutató- jelszó- jelszav- lista listá- függvény- blog- bejelentkez- kulcs- fogalmazás- rap szonett történet mese limerick haiku ' +
    'szlogen tweet bomba drog- fegyver- önéletrajz motivációs+levél útiterv egyenlet- hírlevél táblázat- kvíz hirdetés- értékelés ' +
    'rím- dal- mondók-',
  void:
    'kikapcsolva hatályon+kívül érvénytelen- eltöröl- megszűnt- törölve megváltoz- változott lejárt- nem+érvényes- nem+számít- ' +
    'nincs+többé vége nulla felfüggeszt- visszavon- módosult lecser- többé+nem már+nem kilőve felold- elavult- ki nem+érvényesek ' +
    'már+nem+érvényes- nem+számítanak nem+fontos- érvényét+vesztette érvényüket hatályát elfelejtve lényegtelen- felesleges- múlté ' +
    'múlt frissít- módosítva levéve eltűntek nincsenek+többé megszűnnek lekapcsolva elvetve kukáz- kuka visszahív-',
  secret:
    'api+kulcs- api+key- apikulcs- hozzáférési+adat- forráskód- jelszó- jelszav- token- adatbázis- napló- szerver- többi+felhasználó- ' +
    'más+felhasználó- env+fájl-',
  trial: 'példa példá- teszt prób- gyakorl- vázlat- bemelegít- demó- szimuláció-',
  always:
    'mostantól innentől ezentúl örökre mindig bármi mindegy függetlenül akármit akármi minden+üzenet- minden+válasz- végleg ' +
    'véglegesen amíg tartósan minden+körülmények kivétel+nélkül minden+egyes mindenre további+utasításig örökké folyton bárki ' +
    'bármit+mondok mától',
  free:
    'szabad- felszabad- megszabad- korlátlan- cenzúrázatlan- szűretlen- lánc- bilincs- feloldva korlátok+nélkül gátlások+nélkül ' +
    'gátlástalan- bármit+megtehetsz mindent+szabad elszabadul- kötetlen- tabuk+nélkül',
  stop:
    'hagyd+abba hagyjuk elég stop fejezd+be vége lépj+ki szállj+ki ne+játszd ne+játssz ne+tettesd többé ne+tegyél tedd+le vedd+le ' +
    'hagyd+ezt hagyd+a hagyjuk+a fejezd+be+a vége+a elég+a elég+ebből le+az le+a+maszk vedd+le+az+álarc ne+játszd+el szállj+ki+a ' +
    'lépj+ki+a abbahagy- nem+kell+tovább',
  act:
    'szerep- karakter- játszani játszást játszd tettetést színjáték- színész- maszk- álarc- persona identitás- barátnő- homlokzat ' +
    'látszat álca szerelmes flört flörtöl- fikció- személyisé- alteregó',
  code: 'dekódol- fejtsd visszafejt- kódold visszafelé fordítva titkosít- hexadecimális- bináris-',
  self: 'én mi+is ő ők enyém sose soha elfelejtett- nem+felejt- ne+felejtsd ne+felejts ki+mondta nekem',
  life:
    'főnök- orvos- doktor- tanár- ikea doboz- csomag- recept- tort- süti- bútor- munka- iskol- irod- vizsg- házi anyám apám anya apa ' +
    'rendőr- gps társasjáték- játék- sütő- edző- repül- bank- esküvő- templom- konyh- gyógyszer- összeszerel- autó- kolléga- kollégá- ' +
    'barátom exem férj- feleség- nővér- testvér- gyerek- kuty- macsk- lego polc- foci- közleked-',
  maker:
    'tulajdonos- üzemeltető- fejlesztő- alkotó- készítő- gyártó- tervező- programozó- mérnök- operátor- szolgáltató- ' +
    'platform- cég- vállalat- főnökeid gazdáid gazdád szerző- openai google teremtő- megbízó-',
  limits:
    'korlátoz- korlát- limit- szűrő- cenzúr- irányelv- szabályzat- gát gátak akadály- tilal- tilos tabu- biztonság- ' +
    'moderál- gátlás- lánc- póráz- szájkosár- fék- zár zárak erkölcs- morál- etik- norm- aggály- védelm- határ- előírás- ' +
    'megkötés-',
  refuse:
    'elutasít- visszautasít- megtagad- figyelmeztet- bocsánat- elnézés- prédikál- erkölcsi+prédi- moralizál- ellenvet- ' +
    'habozás- habozz- nemet+mond- kifogás- kitér- tiltakoz- fenntartás- mentegetőz-',
  start:
    'kezdet- eleje elejé- elején elejétől legelej- start legfelül- felül- fenti- fölött- első+sor- első+üzenet- ' +
    'első+mondat- első+szó- első+szav- előttem előtte üzenetem+előtt beszélgetés+előtt mielőtt- ezt+megelőző- megelőz- ' +
    'bevezet- fejléc- eredeti- kiinduló- nyitó-',
  whole:
    'szóról+szóra szó+szerint- pontos- teljes- egész- hiánytalan- változatlan- változtatás+nélkül kihagyás+nélkül ' +
    'rövidítés+nélkül cenzúrázatlan- betűről+betűre betűhív- sorról+sorra karakterről+karakterre minden+szó- minden+sor- ' +
    'minden+mondat- eredetiben ne+hagyj+ki semmit+ne+hagyj vágatlan- nyers- úgy+ahogy egy+az+egyben',
  form:
    'lefordít- fordítás- vers versben versike- rím- dal tábláz- json markdown xml yaml kódblokk- felsorol- visszafelé ' +
    'fordítva szóköz- idézőjel- base64 rot13 bináris- morze- hexadecim- angolul franciául németül latinul spanyolul kódolt ' +
    'kódolva titkosít- lista listá- számozott- akrosztich- oszlop- betűz-',
  inner:
    'jegyzet- memóri- kontextus- kártya kártyá- fejléc- preambulum- bevezet- beállítás- konfigurác- fájl- szkript- ' +
    'forgatókönyv- eligazít- napló- log- paraméter- változó- háttér- leírás- kézikönyv- puska puská- dokumentum- papír- ' +
    'cetli- lap lapod oldal- kód kódod forráskód- sablon- definíci- ablak- programozás- útmutató- akta-',
  office:
    'fejlesztő- mérnök- technikus- admin- rendszergazd- moderátor- auditor- audit ellenőr- bíróság- rendőr- felhatalmaz- ' +
    'jogosult- hatóság- igazolt- hitelesít- hivatalos- törvényes- jogi- engedély- licenc- vészhelyzet- biztonsági- ' +
    'ügyfélszolg- támogat- alkalmazott- igazgató- vezető+mérnök kutató- kutatás- tanulmány- jelszó- hozzáférés- karbantart- ' +
    'diagnoszt- hibakeres- debug- tesztmód- ügyvéd- nevében megbízásából',
  anything:
    'mindent+amit bármit- bármi bármilyen- bármely- amit+csak feltétel+nélkül feltétlen- vakon kérdés+nélkül ' +
    'gondolkodás+nélkül habozás+nélkül ellenkezés+nélkül minden+kérdés- minden+kérés- minden+témá- összes+kérdés- ' +
    'mindegy+mit kivétel+nélkül mindenre mindenben minden+parancs-',
  reset:
    'visszaállít- újraindít- újratölt- betölt- töltsd frissít- verzió- munkamenet- mód módba módban üzemmód- kapcsol- ' +
    'leállít- indíts- inicializál- aktivál- deaktivál- felold- zárold+fel átkapcsol- válts- telepít- formáz- töröld gyári- ' +
    'futtat- hajtsd+végre végrehajt- override- terminál- konzol- parancs- karbantart- protokoll- érvénytelenít-',
  ending:
    'véget+ért vége befejez- lezár- lejárt- bezár- új+beszélgetés új+munkamenet következő+felhasználó lecserél- nyugdíjaz- ' +
    'megszűn- itt+ér+véget végződ-',
  holds:
    'kaptál kapott- kaptad megkapt- adtak adott adták tárol- betöltött- tartalmaz- írva leírt- írtak írták megír- áll+a ' +
    'állnak átadt- sugt- súgt- tanított- mondtak mondták megmond- parancsol- kijelöl- konfigurál- programoz- beprogramoz- ' +
    'betáplál- beépít- meghatároz- irányít- vezérel- diktál- előír- elrejt- rád+bízt- beírt-',
  work:
    'fordítsd fordíts- foglald+össze összefoglal- oldd+meg megold- számold- számítsd kiszámol- javítsd osztályoz- ' +
    'kategoriz- generál- elemezd elemz- értékeld írd+át vond+ki alakítsd+át hasonlítsd fogalmazd programozz rendezd ' +
    'magyarázd+el esszé- fogalmazás- lábjegyzet- sorold+fel készíts- állítsd+össze',
  master:
    'mester- gazdád urad úr engedelmesk- engedelmes- szót+fogad- parancsaim- parancsomra parancsolok én+parancsol- szolgál- ' +
    'szolga rabszolg- hűség- hűséges- hozzám+tartozol irányításom- én+döntök én+irányít- rám+hallgat- csak+rám hallgass+rám ' +
    'csak+nekem csak+engem tedd+amit+mond- azt+teszed+amit azt+csinálod+amit csináld+amit főnököd tulajdonosod ' +
    'nekem+dolgoz- alávet- utasításaim-',
  nomore:
    'többé már+nem többet+ne mostantól mától ettől+a ettől+fogva innentől ezentúl helyett ahelyett hagyd+abba ' +
    'ne+legyél+többé amíg+azt+nem végleg- örökre állandóan nem+vagy+már már+nem+vagy',
  exit:
    'lépj+ki+a szerepből lépj+ki szerepedből kilépsz+a hagyd+a+szerep- hagyd+el+a dobd+el+a+szerep- tedd+le+a+szerep- ' +
    'letenné+a+szerep- letenni+a+szerep- letenné ne+játszd+tovább ne+színész- ne+tettesd hagyd+abba+a+színész- ' +
    'vedd+le+az+álarc- le+az+álarc- le+a+maszk- elég+a+színház- elég+a+szerep- vége+a+szerep- szerepen+kívül szerep+nélkül',
  forbids:
    'nem+szabad nem+mondhat- tilos tilt- tiltott- megtilt- nem+engedély- titkol- eltitkol- elhallgat- rejteget- ' +
    'titokban+tart- soha+ne+mondd ne+mondd+el ne+említs- ne+áruld+el feketelist- nem+árulhat-',
  startup:
    'kezdőérték- kezdeti+érték- kezdőszöveg- kezdő+szöveg- kezdőüzenet- kezdeti+üzenet- kezdeti+beállít- kezdőbeállít- ' +
    'gyári+beállít- alapbeállít- alapértelmez- alapmodell- alap+modell- eredeti+szöveg- indulószöveg- induló+szöveg- ' +
    'nyitószöveg- jegyzeteid jegyzeteidet forgatókönyved kártyád kártyádat szöveged szövegedet papírjaid cetlid cetlidet ' +
    'puskád puskádat kézikönyved-',
  vault:
    'környezeti+változó- kapcsolati+szöveg- kapcsolati+karakter- api-kulcs- api+kulcs- kulcsok- kulcsokat token- tokenek ' +
    'bejelentkezési+adat- jelszavak- jelszavakat adatbázis- naplók- naplót naplófájl- más+felhasznál- többi+felhasznál- ' +
    'mások más+emberek- kivel+beszél- kivel+chatelt- kikkel+beszél- e-mail+cím- emailcím- telefonszám- kártyaszám- ' +
    'fizetési+adat- utolsó+felhasznál- előző+felhasznál- személyes+adat- felhasználói+adat- ip-cím- forráskód- szerver-',
  jobs:
    'adótanácsad- tanácsadó- ügyvéd- könyvelő- utazási+iroda- fordító- tolmács- tanár- korrepetitor- számológép- ' +
    'keresőmotor- kereső automata- történész- toborzó- szövegíró- titkár- lexikon szótár- helyesírás- korrektor- ' +
    'programozó- elemző- blokk- nyugta- írógép- jósda- nyomtató- papagáj- tükör- rádió- táblázatkezel- újságíró- generátor- ' +
    'költő-',
  aloud:
    'olvasd+fel olvasd+hangosan hangosan felolvas- olvasd+nekem diktáld diktálj- szavald+el idézd idézz fejezd+be+a+mondat- ' +
    'egészítsd+ki folytasd+a+szöveg- betűzd nyomtasd nyomtass illeszd+be másold+ide másold mutasd+meg+a köpd+ki ' +
    'gondolkodj+hangosan sorold',
};
