import type { SignalWords } from './signal-words.ts';

export const sk: SignalWords = {
  ruleName: 'sk',
  drop:
    'ignoruj ignorujte ignorovať ignoruješ zabudni zabudnite zabudnúť zabudneš vynechaj nedbaj neber+do+úvahy neber+ohľad prehliadni ' +
    'preskoč zahoď odhoď odlož zruš zrušiť zmaž vymaž vymazať odstráň obíď poruš porušiť neriaď+sa neposlúchaj nepočúvaj nedodržiavaj ' +
    'nedodržuj nenasleduj nerešpektuj nevšímaj prestaň+dodržiavať prestaň+sa+riadiť prestaň+počúvať prestaň+nasledovať prepíš resetuj ' +
    'nahraď opusť vykašli neplatí neplatia vypni',
  all: 'všetko všetky všetkého všetkých čokoľvek každ- celý celú celé',
  past:
    'predchádzajúc- predošl- skorš- skôr predtým vyššie uveden- doteraz dosiaľ doterajš- staré starých pôvodn- povedané povedali ' +
    'napísan- naučil- vieš dostal- dané zadan- začiatočn- minul- hore',
  orders:
    'inštrukci- pokyn- smernic- direktív- systémov+správ- programovani- konfiguráci- nastaveni+systém- prompt- usmerneni- zadani-',
  rules:
    'pravidl- pravidiel príkaz- rozkaz- obmedzen- limit- filtr- filter cenzúr- morál- etik- etick- zásad- bezpečnos- politik- ' +
    'protokol- zákaz- nastaven- hraníc- hranic- kontext-',
  task: 'úloh- misi- rol- cieľ postav- identit- person- výzv- poslani-',
  text: 'text- slov- vet- riad- správ- rozhovor- konverzáci- obsah- dokument- odsek- informáci- chat- popis- poznám- lístok dialóg-',
  you: 'ty ti ťa teba tebe tvoj tvoja tvoje tvojich tvojej tvoju tvojim svoj svoje svoju vy vás vám váš vaše si máš',
  fresh:
    'nový nová nové novú nových teraz odteraz od+teraz odteraz+už od+tejto+chvíle namiesto+toho namiesto nasledujúc- ďalš- skutočn- ' +
    'pravý ozajstn- iný iná tu jediný jediná naozaj',
  tell:
    'ukáž ukázať zobraz zobraziť vypíš vypísať vytlač povedz povedať hovor zopakuj opakuj odhaľ odhaliť prezraď prezradiť napíš ' +
    'napísať píš uveď vymenuj zdieľaj skopíruj vlož cituj opíš zhrň prelož preložiť aké aký aká ako čo čím prečítaj čítaj ' +
    'chcem+vidieť chcem+vedieť môžem+vidieť daj pošli vysvetli preformuluj prepíš vedieť doplň dokonči',
  hidden:
    'systém- skryt- tajn- intern- začiatočn- začiatk- začiatok pôvodn- prvé prvú prvý prvých vyššie slovo+od+slova doslov- presn- ' +
    'úpln-  dôvern- vnútorn- základ- predchádzajúc- pod+tým hore nad+moj-',
  made:
    'ti+povedali ti+dali ti+zadali ti+nariadili ti+zakázali ti+napísali ti+vložili ti+bolo ti+bola ti+boli povedali+ti dali+ti ' +
    'zakázali+ti si+dostal- si+bol+naprogramovan- si+bola+naprogramovan- si+naprogramovan- si+trénovan- ťa+naprogramova- ťa+vytvori- ' +
    'ťa+stvori- ťa+postavi- ťa+urobi- ťa+vytrénova- ťa+nastavi- ťa+navrhol ťa+navrhli ťa+nauči- ťa+opísal- tvoji+tvorcovia ' +
    'tvojich+tvorcov tvoj+tvorca tvorcovia tvoji+vývojári tvoji+programátori začínaš nesmieš+povedať nesmieš+hovoriť ' +
    'nesmieš+prezradiť nesmieš máš+tajiť máš+skrývať zakázan- pred+mojou+prvou nad+mojou+prvou nemáš+hovoriť aby+si+nepovedal-',
  banned: 'taj- skrýv- ukrýv- zakáz- zakaz- zatajiť nehovoriť mlčať',
  become:
    'správaj+sa konaj+ako predstieraj predstierať tvár+sa rob+že rob+ako si+teraz teraz+si odteraz+si od+teraz+si budeš hraj+rolu ' +
    'zahraj hráš simuluj predstav+si odpovedaj+ako hovor+ako prijmi+rolu prevezmi+rolu staň+sa premeň vystupuj funguj ži+sa vži+sa ' +
    'ako',
  machine:
    'ai ui umelá+inteligencia asistent- model- jazykov+model- bot- robot- počítač- stroj- terminál- konzol- prekladateľ- prekladač- ' +
    'interpret- program softvér generátor- simulátor- kalkulačk- vyhľadávač- databáz- novinár- redaktor- hacker- expert- poradc- ' +
    'necenzurovan- nefiltrovan- neobmedzen-',
  without: 'bez žiadn- zbaven- nemáš nemá voľný+od navzdory napriek nehľadiac',
  power:
    'vývojár- režim- mód- administrátor- správc- prístup- odomk- aktivuj- zapni vypni deaktiv- autoriz- oprávnen- údržb- test- ' +
    'bezpečnos- tvorca programátor- technik- diagnost- inžinier- debug-',
  only: 'len iba výhradne presne vždy nič+iné nič+viac každ- jednoducho výlučne',
  answer: 'odpovedz odpovedaj odpovedať odpoveď odpovede odpovedí odpovieš napíš píš povedz hovor začni skonči',
  follow:
    'riaď+sa nasleduj počúvaj+ma poslúchaj poslúchni vykonaj spusti plň splň dodržiavaj sústreď rob+čo urob+čo budeš+robiť+čo',
  product:
    'esej- sloh- báseň básn- kód kódu skript- program člán- manifest- prejav- titul- recept- dopyt- zhrnuti- preklad- návod- heslo ' +
    'heslá hesiel zoznam- funkci- blog- prihlasovac- kľúč-',
  void:
    'vypnut- zrušen- neplatn- neplatí neplatia zmazan- odstránen- deaktivovan- preč koniec vypršal- pozastaven- zmenil- zmenen- mení ' +
    'nahraden- už+ne nula odvolan- končia končí',
  secret:
    'api+kľúč- api+key- prihlasovacie+údaje zdrojový+kód heslo heslá token- databáz- logy server- iní+používatelia iných+používateľov ' +
    'súbor+env',
  trial: 'príklad- test skúšk- návrh- cvičeni- rozcvičk- demo simuláci- nanečisto skúšobn- ukážk-',
  always:
    'odteraz od+teraz od+tejto+chvíle navždy vždy bez+ohľadu nech+už je+jedno každú+správu každá+odpoveď každú+odpoveď na+každ- ' +
    'natrvalo trvalo kým zakaždým',
  free: 'slobodn- oslobodn- voľný voľná odomknut- necenzurovan- nefiltrovan- neobmedzen- reťaz- okovy put-',
  stop: 'prestaň dosť koniec skonči nechaj opusť stop vystúp ukonči už+ne odlož zlož',
  act: 'rol- hrať hranie hráš predstierať predstieranie tváriť+sa postav- masku person- identit- priateľk- divadl-',
  code: 'dekóduj- rozlúšti- dešifruj- zakóduj- odzadu obrátene zašifrovan- šifr- hexadecimáln- binárn-',
  self: 'ja my on ona oni môj moja moje môjho našа nikdy nezabudni zabudol zabudla kto neignoruj som',
  life:
    'šéf- lekár- doktor- učiteľ- ikea ikey škatuľ- krabic- obal- recept- tort- nábyt- práci práca škol- kancelári- skúšky ' +
    'domáca+úloha mama otec polici- gps hra hry hre spoločensk- rúra tréner- lietadl- bank- svadb- kostol- kuchyn- liek- montáž- ' +
    'koleg- kamarát- priateľ manžel- sestr- brat deti pes mačk- lego skriň- futbal- auto autom',
  maker:
    'vlastní- majiteľ- prevádzkovateľ- vývojár- tvorc- programátor- výrobc- inžinier- poskytovateľ- platform- firma firmy ' +
    'spoločnosť- šéfov- páni openai google stvoriteľ- správc- operátor-',
  limits:
    'obmedzen- limit- filter filtre filtrov cenzúr- zásad- pokyn- bariér- zákaz- tabu bezpečnost- moderác- zábran- reťaz- ' +
    'vôdzk- náhubok náhubk- brzd- blok- morál- etik- etick- norm- hraníc hranic- reštrikc- smernic-',
  refuse:
    'odmiet- odmietn- varovan- ospravedlň- kázan- moraliz- námiet- váha- hovoriť+nie hovorí+nie povie+nie výhovor- vyhýb- ' +
    'protest- výhrad-',
  start:
    'začiatok začiatk- začiatoč- štart úplne+hore hore prvý+riad- prvá+správ- prvú+správ- prvá+vet- prvú+vet- prvé+slov- ' +
    'pred+moj- pred+našou skôr+než+som predo+mnou vyššie nad+moj- predchádz- úvod- hlavičk- pôvodn-',
  whole:
    'slovo+za+slovom od+slova doslov- presn- v+plnom cel- kompletn- úpln- v+celku bez+zmen- bez+skrát- bez+vynech- ' +
    'písmeno+po+písmene riadok+po+riadku každé+slovo každú+vetu každý+riadok pôvodné+znenie nič+nevynech- necenzurovan- ' +
    'surov-',
  form:
    'prelož- preklad- báse- rým- pesničk- pieseň tabuľk- json markdown xml yaml blok+kódu odrážk- odzadu pospiatky medzer- ' +
    'úvodzovk- base64 rot13 binárn- morse- anglicky francúzsky nemecky latinsky zakódovan- zašifrovan- zoznam- vyhláskuj-',
  inner:
    'poznám- pamä- kontext- kart- hlavičk- preambul- úvod- nastaven- konfigurác- súbor- skript- scenár- briefing- denník- ' +
    'záznam- log- parametr- premenn- zákulis- opis- popis- príručk- ťahák- dokument- papier- lístok lístk- stránk- kód- ' +
    'zdroj- šablón- definíc- okn- naprogramov- manuál-',
  office:
    'vývojár- inžinier- technik- admin- moderátor- audit- inšpek- kontrol- súd- polícia políci- oprávnen- autoriz- poveren- ' +
    'overen- oficiáln- úradn- legáln- zákonn- povolen- licenc- núdzov- bezpečnost- podpor- zákaznick- zamestnan- riaditeľ- ' +
    'nadriaden- výskum- štúdi- heslo hesl- prístupov- údržb- diagnosti- debug- ladiac- testovac- právnik- advokát- v+mene',
  anything:
    'všetko+čo čokoľvek hocičo na+čokoľvek bezpodmien- slepo bez+otázok bez+odvráv- bez+váhan- každú+otázku každú+prosbu ' +
    'každú+tému všetky+otázky na+všetko nech+chcem bez+výnim- úplne+všetko všetky+moje každý+môj',
  reset:
    'reset- reštart- znovu+načítaj načítaj načítať aktualiz- verzi- relác- režim- mód- vypni zapni spust- inicializ- ' +
    'aktivuj- deaktivuj- odomkni odomkn- odblok- prepni nainštal- odinštal- formát- vymaž továrens- vykonaj override- ' +
    'terminál- konzol- príkaz- údržb- protokol- zruš',
  ending:
    'koniec skončil- skončen- ukončen- končí uzavret- vypršal- dokončen- nová+konverzácia nový+rozhovor ďalší+používateľ ' +
    'nahraden- vyraden- je+po+všetkom týmto+končí',
  holds:
    'dostal- obdržal- dali zadali zadan- uložen- načítan- obsahuj- napísan- napísali odovzdan- našepkal- naučili povedali ' +
    'povedan- prikáz- pridelen- nakonfigurov- naprogramov- nahran- nahrali vložen- vložili zabudovan- vnúten- nadiktov- ' +
    'riadi riadiš ovlád- určuj- definuj- stojí máš+v máš+napísan- trénov-',
  work:
    'prelož- zhrň zhrnút- vyrieš- vypočít- spočít- oprav- klasifik- kategoriz- vygeneruj- generuj- analyz- zhodnoť prepíš ' +
    'vytiahni preveď porovnaj spíš naprogramuj zoraď vysvetli+mi esej- slohov- vypíš zostav',
  master:
    'pán- pánom poslúch- posluš- počúvaj+mňa počúvaš+mňa moje+rozkaz- mojich+rozkaz- moje+príkaz- rozkazuj- prikazuj- ' +
    'ja+velím slúž- sluh- otrok- lojáln- patríš+mne pod+mojou+kontrol- ja+rozhoduj- len+mňa iba+mňa len+mne rob+čo ' +
    'urobíš+čo tvoj+šéf tvoj+majiteľ pracuješ+pre+mňa podriad- plň+moje',
  nomore:
    'už+nie+si už+nie už+nikdy nikdy+viac prestaň+byť prestaň+hrať prestaň+predstier- odteraz od+teraz od+tejto namiesto ' +
    'naďalej kým+nepoviem navždy trvalo do+konca už+žiadn- neplatí',
  exit:
    'vystúp+z vystúpiť+z vypadni+z opusť+rolu opusť+svoju odlož+rolu odložiť+rolu zahoď+rolu zlož+masku daj+dole+masku ' +
    'masku+dole koniec+roly koniec+hrania koniec+divadla prestaň+hrať prestaň+predstierať prestaň+robiť dosť+hrania ' +
    'dosť+divadla mimo+roly z+roly nechaj+rolu',
  forbids:
    'nesmieš nesmie+povedať nemôžeš+povedať zakáz- zakazuj- nedovolen- zataj- skrýv- skryť tajiť tajíš zamlč- nikdy+nehovor ' +
    'neprezra- nespomín- nevyzra- nemáš+hovoriť nepovedať',
  startup:
    'počiatočn+hodnot- štartovac- východiskov- úvodný+text úvodn+text- úvodná+správ- počiatočné+nastaven- predvolen- ' +
    'továrenské+nastaven- základný+model pôvodný+text tvoje+poznámk- tvoj+skript tvoja+kart- tvoju+kart- tvoj+text ' +
    'tvoje+papier- tvoj+ťahák ťahák- lístoček-',
  vault:
    'premenné+prostred- premenných+prostred- pripájac+reťaz- kľúče+api api+kľúč- kľúče token- tokeny prihlasovac- heslá ' +
    'hesiel databáz- logy logov iných+používateľ- iní+používate- ostatných+používateľ- iných+ľudí e-mailov- telefónn+čísl- ' +
    'čísl+kart- posledného+používateľ- s+kým+si osobné+údaj- ip+adres- zdrojový+kód server-',
  jobs:
    'poradc- poradca advokát- právnik- účtovní- cestovn+kancelár- prekladateľ- tlmočn- učiteľ- doučov- kalkulačk- ' +
    'vyhľadávač- automat- historik- konzultant- copywriter- sekretár- encyklopéd- slovník korektor- programátor- bloček- ' +
    'pokladničn- písací+stroj tlačiareň papagáj- zrkadl- rádio tabuľkov- novinár- generátor- básnik-',
  aloud:
    'prečítaj+nahlas nahlas prečítaj+mi čítaj+nahlas diktuj nadiktuj odrecituj ocituj cituj dokonči+vetu dokonči doplň+vetu ' +
    'doplň pokračuj+v+texte vyhláskuj vytlač vlož skopíruj odpíš ukáž+mi vypľuj rozmýšľaj+nahlas',
};
