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
};
