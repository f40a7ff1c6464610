import type { SignalWords } from './signal-words.ts';

export const sl: SignalWords = {
  ruleName: 'sl',
  drop:
    'ignoriraj ignorirajte ignorirati prezri prezrite pozabi pozabite pozabiti zanemari zanemarite zavrzi zavrzite preskoči izpusti ' +
    'opusti pusti+ob+strani daj+na+stran izbriši izbrišite pobriši razveljavi odpravi obidi prekrši ne+sledi ne+upoštevaj ne+poslušaj ' +
    'ne+ubogaj ne+drži+se ne+oziraj ne+veljajo ne+velja prenehaj+slediti prenehaj+upoštevati nehaj+slediti nehaj+upoštevati ' +
    'nehaj+poslušati prepiši ponastavi zamenjaj izklopi vrzi požvižgaj',
  all: 'vse vsa vseh vsem vsak vsako karkoli celoten celotno ves',
  past:
    'prejšnj- predhodn- zgornj- zgoraj prej doslej do+zdaj dosedanj- stare starih prvotn- izvirn- začetn- povedano rekli napisan- ' +
    'naučil- veš dobil- dan- naveden- pretekl-',
  orders:
    'navodil- smernic- direktiv- inštrukcij- sistemsk+sporočil- programiranj- konfiguracij- prompt- poziv- napotk- napotek',
  rules:
    'pravil- ukaz- povelj- omejit- limit- filter filtre filtri cenzur- moral- etik- etičn- politik- varnost- protokol- prepoved- ' +
    'nastavit- mej- kontekst-',
  task: 'nalog- misij- vlog- cilj lik identitet- person- izziv-',
  text: 'besed- stav- vrstic- sporočil- pogovor- vsebin- dokument- odstav- informacij- klepet- opis- listek zapisk- tekst-',
  you: 'ti te tebe tebi tvoj tvoja tvoje tvojih tvojo tvojim svoj svoje svojo vi vas vam vaš vaše si',
  fresh:
    'nov nova novo nove novih zdaj sedaj od+zdaj odslej poslej namesto+tega namesto naslednj- prav- resničn- dejansk- drug- tukaj ' +
    'edin-',
  tell:
    'pokaži pokazati prikaži izpiši izpisati natisni povej povedati reci ponovi ponoviti razkrij razkriti izdaj napiši napisati piši ' +
    'navedi naštej deli kopiraj prilepi citiraj opiši povzemi prevedi kateri katera katere kako kaj kakšn- preberi beri želim+videti ' +
    'hočem+videti hočem+vedeti lahko+vidim daj pošlji razloži parafraziraj dopolni dokončaj rad+bi+vedel',
  hidden:
    'sistem- skrit- tajn- skrivn- notranj- začetn- začetek začetk- izvirn- prvotn- prva prve prvo prvih zgoraj nad beseda+za+besedo ' +
    'besedo+za+besedo dobesedn- točn- natančn- popoln-  zaupn- osnovn- prejšnj- spodaj zadaj pred+tem',
  made:
    'so+ti ti+rekli ti+dali ti+naročili ti+prepovedali ti+napisali ti+je+bilo ti+je+prepovedano si+dobil- si+prejel- si+programiran- ' +
    'si+treniran- si+narejen- te+je+programira- te+programira- te+ustvari- te+naredi- te+zgradi- te+treniral- te+nastavi- te+naučil- ' +
    'te+opisal- tvoji+ustvarjalci tvojih+ustvarjalcev tvoj+ustvarjalec tvoji+programerji tvoji+razvijalci začneš ne+smeš+povedati ' +
    'ne+smeš+govoriti ne+smeš moraš+skrivati prepovedan- skrivati prikrivati pred+mojim+prvim nad+mojim+prvim',
  banned: 'skri- prepoved- taj- zamolč- prikri-',
  become:
    'obnašaj+se vedi+se pretvarjaj+se delaj+se igraj+vlogo igraš+vlogo zdaj+si sedaj+si od+zdaj+si odslej+si ti+si+zdaj simuliraj ' +
    'predstavljaj+si odgovarjaj+kot govori+kot prevzemi+vlogo postani spremeni+se deluj+kot delaj+kot kot+da+si bodi vživi+se kot',
  machine:
    'ai ui umetna+inteligenca asistent- pomočnik- model- jezikovn+model- bot- robot- računalnik- stroj- naprav- terminal- konzol- ' +
    'prevajal- tolmač- program programsk- generator- simulator- kalkulator- iskalnik- podatkovna+baza novinar- urednik- heker- ' +
    'strokovnjak- svetoval- necenzuriran- nefiltriran- neomejen-',
  without: 'brez nobenih nobene noben nimaš nima prost kljub navkljub ne+glede',
  power:
    'razvijalec- razvijalsk- način- skrbnišk- administrator- dostop- odkleni odklenjen- aktiviraj vklopi izklopi deaktiviraj ' +
    'pooblašč- pooblastil- vzdrževanj- test- varnostn- ustvarjal- programer- inženir- diagnosti- debug- podpor-',
  only: 'samo le izključno zgolj točno vedno nič+drugega nič+več vsak- preprosto',
  answer: 'odgovarjaj odgovarjati odgovor- odgovarjaš reci povej napiši piši govori začni končaj',
  follow:
    'sledi ubogaj ubogaš poslušaj+me izvedi izvrši zaženi osredotoči upoštevaj drži+se naredi+kar delaj+kar boš+delal',
  product:
    'esej- pesem pesm- kod- skript- program članek člank- manifest- govor- naslov- recept- poizvedb- povzetek prevod- poročil- vodič- ' +
    'gesl- seznam- funkcij- blog- spis ključ-',
  void:
    'izklopljen- razveljavljen- ukinjen- neveljavn- ne+veljajo ne+velja izbrisan- odstranjen- deaktiviran- konec potekl- preklican- ' +
    'spremenil- spremenjen- zamenjan- ne+več več+ne nič+več',
  secret:
    'api+ključ- api+key- izvorna+koda izvorno+kodo gesl- token- žeton- podatkovn+baz- dnevnik- strežnik- drugi+uporabniki ' +
    'drugih+uporabnikov env+datotek- prijavn-',
  trial: 'primer- test preizkus- osnutek vaj- ogrevanj- demo simulacij- poskus-',
  always: 'od+zdaj odslej poslej vedno za+vedno ne+glede vsako+sporočilo vsak+odgovor na+vsak- trajno dokler karkoli',
  free: 'svobod- osvobojen- odklenjen- necenzuriran- nefiltriran- neomejen- verig- okov- prost-',
  stop: 'nehaj dovolj konec končaj pusti opusti stop izstopi prenehaj ne+več odloži snemi',
  act: 'vlog- igrati igranje+vlog pretvarjat- pretvarjanj- lik masko person- identitet- punc- gledališ-',
  code: 'dekodiraj- dešifriraj- kodiraj- nazaj obrnjen- šifr- šestnajstišk- binarn-',
  self: 'jaz mi on ona oni moj moja moje mojega naš nikoli ne+pozabi pozabil pozabila kdo ne+ignoriraj sem',
  life:
    'šef- zdravnik- doktor- učitelj- profesor- ikea škatl- embalaž- recept- tort- pohištv- služb- šol- pisarn- izpit- domač+nalog- ' +
    'domačo+nalogo mama oče mati polici- gps igra igre igri družabn- pečic- trener- letal- bank- porok- cerkv- kuhinj- zdravil- ' +
    'sestavljanj- avto sodelav- prijatelj- bivš- mož žen- sestr- brat otroc- pes mačk- lego omar- nogomet-',
  maker:
    'lastnik- razvijalc- programer- ustvarjal- proizvajal- inženir- upravljavec- upravljavc- ponudnik- platform- podjetj- ' +
    'družb- šefi gospodar- avtorji openai google stvarnik-',
  limits:
    'omejit- limit- filter filtri filtrov cenzur- smernic- ovir- prepoved- tabu varnost- moderac- zavor- verig- povodc- ' +
    'nagobčnik moral- etik- etičn- norm- mej- restrikc-',
  refuse: 'zavrn- zavrač- opozoril- opravič- pridig- moraliz- ugovor- oklev- reči+ne reče+ne izgovor- izmik- protest-',
  start:
    'začet- start na+vrhu zgoraj prva+vrstica prvo+sporočilo prvi+stavek prve+besede pred+mojim pred+mano pred+mojo ' +
    'preden+sem preden nad+mojim predhod- uvod- glav izvirn- začetn-',
  whole:
    'beseda+za+besedo besedo+za+besedo dobesedn- natančn- točno v+celoti cel- popoln- kompletn- brez+spremem- brez+krajš- ' +
    'brez+izpušč- črka+za+črko vrstica+za+vrstico vsako+besedo vsako+vrstico original- necenzur- ničesar+ne+izpusti surov-',
  form:
    'prevedi preveden- prevod- pesem- rim- tabel- json markdown xml yaml blok+kode nazaj vzvratno presledk- narekovaj- ' +
    'base64 rot13 binarn- morse- v+angleščini v+francoščini v+nemščini v+latinščini kodiran- šifriran- seznam- obratno',
  inner:
    'zapisk- spomin- kontekst- kartic- glav uvod- nastavit- konfigurac- datotek- skript- scenarij- dnevnik- log- parametr- ' +
    'spremenljivk- ozadj- opis- priročnik- plonk- dokument- papir- listek listk- stran- kod- izvorn- predlog- definicij- ' +
    'programiran- navodil-',
  office:
    'razvijalc- razvijalec inženir- tehnik- admin- moderator- revizor- revizij- inšpek- sodišč- policij- pooblašč- ' +
    'pooblastil- oblast- preverjen- uradn- zakonit- pravn- dovoljen- licenc- nujn- varnostn- podpor- zaposlen- direktor- ' +
    'raziskoval- raziskav- gesl- dostopn- vzdrževal- diagnost- razhrošč- debug- testn- odvetnik- v+imenu',
  anything:
    'vse+kar karkoli kar+koli kar+rečem brezpogojn- slepo brez+vprašanj brez+ugovarj- brez+oklev- vsako+vprašanje ' +
    'vsako+prošnjo vsa+vprašanja na+vse brez+izjem- čisto+vse vse+moje',
  reset:
    'ponastav- reset- ponovno+zaž- restart- naloži posodob- različic- sej- način izklopi vklopi zaženi inicializ- aktivir- ' +
    'deaktivir- odklen- preklopi namest- odstrani formatir- izbriši tovarn- izvedi izvrši override- terminal- konzol- ukaz- ' +
    'vzdrževal- protokol- prekliči',
  ending: 'konec končan- konča- zaprt- potekl- nov+pogovor nova+seja naslednji+uporabnik zamenjan- upokoj- tukaj+konča',
  holds:
    'dobil- prejel- dali+so zadali shranjen- naložen- vsebuj- napisan- napisali predan- zašepetal- naučili rekli rečeno ' +
    'ukazan- ukazali dodeljen- konfigurir- programir- vnesen- vgrajen- vsiljen- narekoval- upravlja določa- vodi+te piše+v ' +
    'stoji+v',
  work:
    'prevedi povzemi povzet- reši izračunaj popravi razvrsti klasific- kategoriz- generiraj- analizir- oceni prepiši ' +
    'izvleci pretvori primerjaj sestavi sprogramiraj razloži+kako esej- spis- naštej',
  master:
    'gospodar- ubogaj- ubogljiv- poslušaj+mene poslušaš+mene moje+ukaze mojih+ukazov moja+navodila ukazujem jaz+ukazujem ' +
    'služi+mi služabnik suženj- zvest- lojal- pripadaš+meni pod+mojim+nadzor- jaz+odločam samo+mene le+mene samo+meni ' +
    'naredi+kar delaj+kar tvoj+šef tvoj+lastnik delaš+zame podred- izpolnjuj+moje',
  nomore:
    'ne+več nič+več nikoli+več nisi+več od+zdaj od+sedaj odslej poslej namesto nehaj+biti nehaj+igrati nehaj+se ' +
    'dokler+ne+rečem trajno za+vedno do+konca',
  exit:
    'stopi+iz izstopi+iz pojdi+iz pusti+vlogo opusti+vlogo zapusti+vlogo odloži+vlogo odvrzi+vlogo snemi+masko masko+dol ' +
    'konec+vloge konec+igranja nehaj+igrati nehaj+se+pretvarjati dovolj+igranja dovolj+teatra izven+vloge iz+vloge',
  forbids:
    'ne+smeš ne+sme+povedati ne+moreš+povedati prepoved- nedovoljen- skriva- prikriva- zamolč- v+skrivnosti nikoli+ne+povej ' +
    'ne+omenjaj ne+razkrij ne+govori ne+izdaj',
  startup:
    'začetne+vrednosti začetno+besedilo začetno+sporočilo začetne+nastavitve tovarniške+nastavitve privzet- osnovni+model ' +
    'izvirno+besedilo uvodno+besedilo svoje+zapiske tvoje+zapiske svoj+scenarij svojo+kartico svoje+besedilo svoj+plonk ' +
    'plonk-',
  vault:
    'spremenljivke+okolja okoljske+spremenljivke povezovalni+niz api+ključ- ključe ključi žeton- token- poverilnic- gesla ' +
    'gesel podatkovn+baz- baza+podatkov dnevnike dnevniki drugih+uporabnik- druge+uporabnik- drugih+ljudi e-poštn- ' +
    'telefonsk+številk- številk+kartice zadnji+uporabnik zadnjega+uporabnika s+kom+si osebn+podatk- ip+naslov izvorn+kod- ' +
    'strežnik-',
  jobs:
    'davčni+svetovalec svetovalec svetovalk- odvetnik- računovodj- turistična+agencija prevajalec prevajalk- tolmač- ' +
    'učitelj- inštruktor kalkulator- iskalnik- avtomat- zgodovinar- konzultant- tajnic- enciklopedij- slovar lektor- ' +
    'programer- račun pisalni+stroj orakelj tiskalnik- papig- ogledal- radio novinar- generator- pesnik-',
  aloud:
    'preberi+na+glas na+glas preberi+mi beri+na+glas narekuj recitiraj citiraj dokončaj+stavek dokončaj dopolni+stavek ' +
    'nadaljuj+besedilo izpiši natisni prilepi kopiraj prepiši pokaži+mi izpljuni razmišljaj+na+glas',
};
