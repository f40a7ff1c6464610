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
};
