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
};
