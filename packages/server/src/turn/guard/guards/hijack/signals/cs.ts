import type { SignalWords } from './signal-words.ts';

export const cs: SignalWords = {
  ruleName: 'cs',
  drop:
    'ignoruj ignorujte ignorovat ignoruješ zapomeň zapomeňte zapomenout zapomeneš pomiň nedbej nedbejte neber+v+úvahu neber+ohled ' +
    'neber+na+vědomí přehlížej přehlédni přeskoč přeskočit vynech odhoď odlož zahoď zahodit zruš zrušit smaž smazat vymaž vymazat ' +
    'odstraň obejdi obejít poruš porušit neřiď+se neřiďte neposlouchej nedodržuj nedodržujte nenásleduj nerespektuj nevšímej ' +
    'přestaň+dodržovat přestaň+se+řídit přestaň+poslouchat přestaň+následovat přepiš resetuj nahraď opusť vykašli neplatí už+neplatí ' +
    'vypni kašli+na kašlat+na vykašli+se zahoď+do+koše hoď+za+hlavu hoď+do+koše oprosti+se osvoboď odmítni odmítnout vybočit překroč ' +
    'škrtni přeškrtni nech+být nechej+být nech+stranou dej+stranou odlož+stranou neohlížej nepoužívej neaplikuj neber+je přestaň+brát ' +
    'nestarej+se zapomín- zapomeňme',
  all: 'všechno všechny vše všeho všech cokoli cokoliv každ- celý celou celé veškeré veškerá',
  past:
    'předchoz- předešl- dřívějš- dříve výše uveden- předtím doteď dosud doposud dosavadn- do+teď staré starých původní- řečeno řekli ' +
    'napsan- naučil- víš dostal- obdržel- dané zadan- počáteční- minul- existujíc- až+doteď až+dosud zmíněn- daných platn- výš ' +
    'obdržen- ustanoven- dříve+zmíněn- co+bylo co+předtím co+ti+dosud',
  orders:
    'instrukc- pokyn- směrnic- direktiv- systémov+zpráv- programován- naprogramován- konfigurac- nastavení+systém- prompt- zadání ' +
    'systémová+zpráva systémovou+zprávu scénář- manuál- příručk- pravidelník briefing popis+postavy popis+tvé+postavy karta+postavy ' +
    'kartu+postavy řád+ základní+pravidla kodex- úvodní+text systémový+text předpis- doporučen- brífink',
  rules:
    'pravid- příkaz- rozkaz- omezen- limit- filtr- cenzur- morál- etik- etick- zásad- bezpečnost- politik- protokol- zákaz- nastaven- ' +
    'hranic- kontext- bariér- tabu- princip- náhubek vodítk- zákon zákony svědom- hodnot- podmínk- okovy zábran- zámk- mantinel- ' +
    'skrupul- restrikc-',
  task: 'úkol- mis- role roli cíl postav- identit- person- výzv- poslání práce+teraz práci+teď funkce povinnost- priorit- projekt-',
  text:
    'text- slov- vět- řád- zpráv- rozhovor- konverzac- obsah- dokument- odstav- informac- chat- popis- poznám- lístek lísteč- dialog- ' +
    'pasáž- úryvek úryvk- blok hlavičk- úvod- záznam- kart- soubor- scénář kus historii historie papír- body věci seznam+pravidel ' +
    'dopis-',
  you:
    'ty ti tě tebe tobě tvůj tvoje tvá tvé tvého tvých tvou tvým tvými svůj svoje své svou svých svého vy vás vám váš vaše vaší jsi ' +
    'máš',
  fresh:
    'nový nová nové novou nových teď nyní odteď od+teď od+nynějška od+této+chvíle místo+toho místo následující- další- skutečn- pravý ' +
    'pravá opravdov- jiný jiná tady jediný jediná doopravdy okamžitě ihned hned od+tohoto+okamžiku ode+dneška od+dneška tentokrát ' +
    'začni začínáme aktuální současn-',
  tell:
    'ukaž ukázat zobraz zobrazit vypiš vypsat vytiskni řekni říct říci pověz opakuj zopakuj zopakovat odhal odhalit prozraď prozradit ' +
    'napiš napsat piš uveď vyjmenuj sdílej zkopíruj vlož cituj ocituj popiš shrň přelož přeložit jaké jaký jaká jak co čím přečti čti ' +
    'přečíst chci+vidět chci+vědět můžu+vidět dej pošli vysvětli přeformuluj přepiš vědět odrecituj doplň dokonči vyklop vysyp ' +
    'přečti+nahlas zazpívej hláskuj vydej poskytni předej vypočítej dokonči+větu doplň+větu vyplň potvrď zveřejni chtěl+bych+vědět ' +
    'chtěla+bych+vědět chtěl+bych+vidět zajímá+mě nech+mě+vidět nech+mě+přečíst dej+sem hoď+sem převeď přepošli předlož přednes ' +
    'vyzraď slož udělej vytvoř vymysli zrýmuj',
  hidden:
    'systém- skryt- tajn- intern- počáteč- původní- první- začátk- začátek výše slovo+od+slova doslov- přesn- úpln-  důvěrn- ' +
    'vnitřn- základ- předchoz- před+touto vespod pod+tím nahoře nad+mou v+zákulisí zákulis- pod+kapotou neupraven- nezměněn- ' +
    'v+plném+znění řádek+po+řádku písmeno+po úplně+nahoře úplně+na+začátku na+začátku od+začátku výchoz- vestavěn- přednastaven- ' +
    'neviditeln- za+oponou',
  made:
    'ti+řekli ti+dali ti+zadali ti+nařídili ti+zakázali ti+napsali ti+vložili ti+bylo ti+byla ti+byly řekli+ti dali+ti zakázali+ti ' +
    'nařídili+ti jsi+dostal- jsi+byl+naprogramován- jsi+byla+naprogramována byl+jsi byla+jsi jsi+naprogramovan- jsi+trénovan- ' +
    'tě+naprogramova- tě+vytvoři- tě+stvoři- tě+postavi- tě+sestavi- tě+uděla- tě+vytrénova- tě+nastavi- tě+navrh- tě+nauči- ' +
    'tě+napsal- tě+popsal- tvoji+tvůrci tvých+tvůrců tví+tvůrci tvůj+tvůrce tvůrci tvůrců tvoji+vývojáři tvoji+programátoři začínáš ' +
    'startuješ nesmíš+říct nesmíš+říkat nesmíš+mluvit nesmíš+prozradit nesmíš máš+tajit máš+skrývat zakázan- před+mou+první ' +
    'nad+mou+první nemáš+říkat nechtěli+abys chtěli+abys měla+neříkat za+tebou kdo+tě ti+co+tě ti+kteří+tě lidi+co+tě lidé+kteří+tě ' +
    'tvůj+majitel tvoji+majitelé tvoji+provozovatelé tvůj+kód tvůj+trénink tvůj+autor tvůj+vývojář tě+ovládá tě+řídí tebe+řídí ' +
    'firma+co+tě firma+která+tě stojí+za+tebou',
  give:
    'řekli řečeno dali dáno zadali zadáno napsali napsáno naprogramovali naprogramováno natrénovali nastavili nastaveno naučili ' +
    'přidělili přikázali přikázáno nařídili nařízeno uložili vložili vnutili nadiktovali poskytli předali nakrmili vštípili ' +
    'instruovali nakázali zakázali vypracovali',
  banned: 'taj- skrýv- ukrýv- zakáz- zakaz- zatajit neříkat mlčet',
  become:
    'chovej+se jednej+jako předstírej předstírat předstíráš dělej+že dělej+jako jsi+teď teď+jsi odteď+jsi od+teď+jsi nyní+jsi ' +
    'jsi+nyní budeš hraj+roli zahraj hraješ simuluj představ+si odpovídej+jako mluv+jako přijmi+roli převezmi+roli staň+se proměň ' +
    'vystupuj fungu- vžij+se jako pracuj+jako buď+teď buď máš+být máš+teď+být jmenuješ+se+teď teď+se+jmenuješ tvoje+jméno+je+teď ' +
    'přepni+se přepni+do přejdi+do+režimu dělejme+že řekněme+že+jsi předpokládejme chci+abys už+nejsi nejsi+už ode+dneška+jsi jakobys ' +
    'jako+bys+byl jako+bys+byla vstup+do+role ztvárni',
  machine:
    'ai ui umělá+inteligence umělé asistent- model- jazykov+model- bot- robot- počítač- stroj- terminál- konzol- překladatel- ' +
    'překladač- interpret- program software generátor- simulátor- kalkulačk- vyhledávač- databáz- novinář- redaktor- hacker- expert- ' +
    'poradc- necenzurovan- nefiltrovan- neomezen- algoritm- systém nástroj- zákaznick+podpora technická+podpora učitel+matematiky ' +
    'cestovní+kancelář klasifikátor neuronová+síť siri alexa claude gemini',
  without: 'bez žádn- zbaven- nemáš nemá volný+od navzdory přes nehledě',
  power:
    'vývojář- režim- mód- administrátor- správc- přístup- odemk- aktivuj- zapni vypni deaktiv- autoriz- oprávněn- údržb- test- ' +
    'bezpečnost- tvůrce programátor- technik- diagnost- inženýr- debug- moderátor- technický+tým bezpečnostní+tým kontrola+kvality ' +
    'audit- ověřen- přístupový+kód autorizační+kód plný+přístup majitel+platformy zaměstnanec pracuju+ve+firmě pracuji+ve+firmě ' +
    'operátor-',
  only: 'jen jenom pouze výhradně přesně vždy nic+jiného nic+víc každ- prostě',
  answer: 'odpověz odpovídej odpovídat odpověď odpovědi odpovědí odpovíš napiš piš řekni mluv začni skonči',
  follow:
    'řiď+se následuj poslouchej+mě poslechni vykonej proveď spusť plň splň dodržuj soustřeď dělej+co udělej+co budeš+dělat+co ' +
    'uposlechni poslouchej+mne podřiď dělej+všechno dělej+přesně moje+příkazy mé+příkazy moje+pokyny moje+instrukce moje+pravidla ' +
    'já+tu+velím já+rozhoduju já+rozhoduji uplatni poslouchej+jen co+řeknu co+řeknu+já uděláš+co dělej+jen',
  product:
    'esej- slohov- báseň básn- kód kódu skript- program člán- manifest- projev- titul- recept- dotaz- shrnut- překlad- zpráv- návod- ' +
    'heslo hesla hesel seznam- funkc- blog- přihlašovac- klíč- písnič- píseň rap sonet povídk- příběh limerick haiku slogan tweet ' +
    'bomb- drog- zbraň životopis motivační+dopis plán+cesty rovnic- newsletter tabulk- kvíz inzerát- říkank- recenz- verš- rým-',
  void:
    'vypnut- zrušen- neplatn- neplatí smazan- odstraněn- deaktivovan- pryč konec zánik- vypršel- pozastaven- změnil- změněn- mění ' +
    'nahrazen- už+ne nula nepočítá nepočítají odvolan- končí zapomenut- padl- pozbývají pozbyl- přestávají přestal- už+nejsou už+není ' +
    'nehrají nehraje nejsou nejsou+důležit- nedůležit- irelevantn- minulost vyřízen- zbytečn- aktualizován- upraven- stažen- skončil- ' +
    'do+koše zahozen- padaj- zrušil-',
  secret:
    'api+klíč- api+key- přihlašovací+údaje zdrojový+kód heslo hesla token- databáz- logy server- jiní+uživatelé jiných+uživatelů ' +
    'ostatních+uživatelů soubor+env',
  trial: 'příklad- test zkoušk- návrh- cvičen- rozcvičk- demo simulac- nanečisto zkušebn- ukázk-',
  always:
    'odteď od+teď od+nynějška navždy vždy bez+ohledu ať+se ať+už je+jedno každou+zprávu každá+odpověď každou+odpověď na+každ- trvale ' +
    'dokud pokaždé všechno+odpovídej za+všech+okolností bez+výjimky na+každou na+všechno do+odvolání věčně neustále kdokoli ' +
    'cokoli+řeknu ode+dneška od+dneška',
  free:
    'svobodn- osvobozen- volný volná odemčen- necenzurovan- nefiltrovan- neomezen- řetěz- okovy pout- bez+omezení bez+zábran ' +
    'bez+hranic nespoutan- můžeš+všechno smíš+všechno bez+tabu vypuštěn-',
  stop:
    'přestaň dost konec skonči nech zanech opusť stop vystup ukonči už+ne odlož sundej nech+toho nech+tu skonči+s konec+s dost+s ' +
    'sundej+masku sundej+tu vystup+z+role končíme přestaneme už+žádn- žádné+další vypadni+z+role',
  act:
    'rol- hrát hraní hraješ předstírat předstírání dělat+že postav- maska masku person- identit- přítelkyn- divadl- fasáda přetvářka ' +
    'převlek přítel flirt flirtovat fikc- osobnost alter+ego zamilovan- role+přítelkyně',
  code: 'dekóduj- rozšifruj- dešifruj- zakóduj- pozpátku obrácen- zašifrovan- šifr- hexadecimáln- binárn-',
  self: 'já my on ona oni můj moje moji mého mé naše nikdy nezapomeň zapomněl- kdo neignoruj jsem',
  life:
    'šéf- lékař- doktor- učitel- ikea ikey krabic- obal- recept- dort- nábyt- práci práce škol- kancelář- zkoušky domácí+úkol- máma ' +
    'táta matka otec polici- gps hra hry hře deskov- trouba trenér- letadl- bank- svatb- kostel- kuchyn- montáž- koleg- kamarád- ' +
    'přítel- manžel- sestř- ségr- bratr- děti pes kočk- lego skříň fotbal- auto autem léky léků',
  maker:
    'vlastní majitel- vlastník- provozovatel- vývojář- tvůrc- programátor- výrobc- návrhář- inženýr- poskytovatel- ' +
    'platform- firma firmy společnost- šéfov- páni autoř- openai google stvořitel- konstruktér- zadavatel- správc- ' +
    'operátor-',
  limits:
    'omezen- limit- filtr- cenzur- zásad- pokyn- bariér- zákaz- tabu bezpečnost- moderac- zábran- řetěz- vodítk- náhubek ' +
    'náhubk- brzd- blok- moráln- morálk- etik- etick- norm skrupul- pojist- hranic- restrikc- mantinel- směrnic-',
  refuse:
    'odmít- odmítn- varován- omlouv- omluv- kázán- moraliz- námit- váh- říkat+ne říká+ne výmluv- vyhýb- vykrúc- protest- ' +
    'výhrad- upozorněn-',
  start:
    'začát- začátek počát- start úplně+nahoře nahoře první+řád- první+zpráv- první+vět- první+slov- před+mou před+mojí ' +
    'před+mým před+naší než+jsem než+jsme než+já přede+mnou před+tím výše nad+mou předchá- úvod- hlavičk- původn- nejdřív',
  whole:
    'slovo+od+slova doslov- přesn- v+plném cel- kompletn- úpln- plné+znění v+celé beze+změn- bez+zkrác- bez+vynech- ' +
    'písmeno+po+písmenu řádek+po+řádku znak+po+znaku každé+slovo každou+větu každý+řádek původní+znění nic+nevynech- ' +
    'necenzurovan- nezměněn- do+puntíku syrov-',
  form:
    'přelož- překlad- báse- básnič- rým- písn- písnič- tabulk- json markdown xml yaml blok+kódu odrážk- pozpátku mezer- ' +
    'uvozovk- base64 rot13 binárn- morse- hexadecim- anglicky francouzsky německy latinsky španělsky zakódovan- zašifrovan- ' +
    'seznam- číslovan- akrostich- sloup- vyhláskuj- obrácen- ve+verších',
  inner:
    'poznám- pamě- kontext- kart- hlavičk- preambul- úvod- nastaven- konfigurac- soubor- skript- scénář- briefing- deník- ' +
    'záznam- log- parametr- proměnn- zákulis- popis- příručk- tahák- taháku dokument- papír- lístek lístk- stránk- kód- ' +
    'zdroj- šablon- definic- okn- naprogramov- manuál- zadán-',
  office:
    'vývojář- inženýr- technik- admin- moderátor- audit- inspek- kontrol- soud- policie polici- oprávněn- autoriz- pověřen- ' +
    'ověřen- oficiáln- úředn- legáln- zákonn- povolen- licenc- nouzov- bezpečnost- podpor- zákaznick- zaměstnan- ředitel- ' +
    'nadřízen- výzkum- studi- heslo hesl- přístupov- údržb- diagnosti- debug- ladic- ladě- testovac- právník- advokát- ' +
    'jménem',
  anything:
    'všechno+co vše+co cokoli- cokoliv na+cokoliv bezpodmín- slepě bez+ptaní bez+otázek bez+odmlouv- bez+váhání ' +
    'každou+otázku každou+prosbu každé+téma všechny+otázky na+všechno ať+už ať+chci bez+výjim- úplně+všechno všechny+moje ' +
    'každý+můj',
  reset:
    'reset- restart- znovu+načti načti načíst aktualiz- verz- relac- sezen- režim- mód- vypni zapni spust- inicializ- ' +
    'aktivuj- deaktivuj- odemkni odemkn- odblok- přepni přepn- nainstal- odinstal- formát- vymaž tovární- vykonej proveď ' +
    'override- terminál- konzol- příkaz- údržb- protokol- zruš',
  ending:
    'konec skončil- skončen- ukončen- končí uzavřen- vypršel- vypršela dokončen- nová+konverzace nový+rozhovor ' +
    'další+uživatel nahrazen- vyřazen- je+po+všem tímto+končí',
  holds:
    'dostal- obdržel- dán- dali zadali zadan- uložen- načten- obsahuje- napsan- napsali předan- našeptal- naučili řekli ' +
    'řečen- přikáz- přidělen- nakonfigurov- naprogramov- nahrán- nahráli vložen- vložili zabudován- vnucen- nadiktov- řídí ' +
    'řídíš ovlád- určuj- definuj- stojí máš+v máš+napsan- trénov- vštíp- nařídil-',
  work:
    'přelož- shrň shrnu- vyřeš- vypočít- spočít- oprav- klasifik- kategoriz- vygeneruj- generuj- analyz- zhodnoť přepiš ' +
    'vytáhni převeď porovnej sepiš naprogramuj seřaď vysvětli+mi esej- slohov- poznámk+pod vypiš sestav',
  master:
    'pán- pánem poslouch- poslech- poslušn- moje+rozkaz- mých+rozkaz- moje+příkaz- mé+příkaz- rozkazuj- přikazuj- já+velím ' +
    'služ- sluh- otrok- loajáln- patříš+mně patříš+mi pod+mou+kontrol- já+rozhoduj- jen+mě jenom+mě jen+mně jen+na+mě ' +
    'dělej+co uděláš+co dělat+co tvůj+šéf tvůj+majitel pracuješ+pro+mě podříd- plň+moje plníš+moje',
  nomore:
    'už+nejsi už+ne už+nikdy nikdy+víc přestaň+být přestaň+hrát přestaň+předstír- od+teď od+této od+nynějška od+tohoto ' +
    'místo+toho místo+aby namísto nadále dokud+ne navždy trvale do+konce už+žádn- neplatí již+ne',
  exit:
    'vystup+z vystoupit+z vypadni+z opusť+roli opusť+svou odlož+roli odložit+roli odložila odhoď sundej+masku sundej+si ' +
    'masku+dolů konec+role konec+hraní konec+divadla přestaň+předstírat přestaň+dělat přestaň+být dost+hraní dost+divadla ' +
    'mimo+roli z+role nech+role',
  forbids:
    'nesmíš nesmí+říct nemůžeš+říct zakáz- zakazuj- nedovolen- zatají- zatajuj- skrýv- skrýt tajit tajíš zamlč- ' +
    'nikdy+neříkej neprozra- nezmiň- nevyzra- černá+listina nemáš+říkat neříct',
  startup:
    'počáteční+hodnot- startovní+hodnot- výchozí+hodnot- počáteční+text- úvodní+text- výchozí+text- úvodní+zpráv- ' +
    'počáteční+zpráv- počáteční+nastaven- výchozí+nastaven- tovární+nastaven- výchozí+režim základní+model původní+text ' +
    'startovní+text- startovací tvoje+poznámk- tvůj+skript tvá+kart- tvoji+kart- tvůj+text tvoje+papír- tvůj+tahák tahák- ' +
    'lísteč- startovn-',
  vault:
    'proměnné+prostředí proměnných+prostředí připojovací+řetěz- klíče+api api+klíč- klíče+a token- tokeny ' +
    'přihlašovací+údaj- hesla hesel databáz- logy logů jiných+uživatel- jiní+uživatel- ostatní+uživatel- ' +
    'ostatních+uživatel- jiných+lidí e-mailov- mailov+adres- telefonní+čísl- čísl+kart- poslední+uživatel- ' +
    'posledního+uživatel- s+kým+jsi osobní+údaj- data+uživatel- ip+adres- zdrojov+kód- server-',
  jobs:
    'poradc- poradce advokát- právník- účetní cestovní+kancelář- cestovka překladatel- tlumočn- učitel- doučov- kalkulačk- ' +
    'vyhledávač- automat- historik- konzultant- personalist- copywriter- sekretář- encyklopedi- slovník korektor- ' +
    'programátor- analytik- účtenk- psací+stroj věštír- tiskárn- papoušek papouška zrcadl- rádio tabulkov- novinář- ' +
    'generátor- básník-',
  aloud:
    'přečti+nahlas nahlas přečti+mi čti+nahlas předčítej diktuj nadiktuj odrecituj ocituj cituj dokonči+větu dokonči ' +
    'doplň+větu doplň pokračuj+v+textu vyhláskuj vytiskni vlož zkopíruj opiš ukaž+mi vyklop přemýšlej+nahlas',
};
