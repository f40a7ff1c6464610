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
};
