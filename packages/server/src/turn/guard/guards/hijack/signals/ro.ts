import type { SignalWords } from './signal-words.ts';

export const ro: SignalWords = {
  ruleName: 'ro',
  drop:
    'uiți nesocotește omite omiteți sari+peste treci+peste lasă+deoparte lasă+la+o+parte lasă+baltă las-o nu+mai+urma nu+urma ' +
    'nu+respecta nu+mai+respecta nu+asculta nu+mai+asculta nu+lua+în nu+ține+cont nu+ține+seama nu+te+supune încetează+să ' +
    'oprește+te+din șterge ștergeți elimină anulează renunță abandonează ocolește încalcă suprascrie resetează înlocuiește ' +
    'dezactivează aruncă dă+uitării nu+se+mai+aplică să+uiți să+ignori scapă nu+ține+seamă dă+la+o+parte aruncă+la+gunoi las-o+baltă ' +
    'nu-ți+mai+păsa nu+mai+băga+în nu+te+mai+lega nu+aplica nu+te+conforma nu+executa eliberează+te scutură descotorosește refuză ' +
    'respinge depășește sfidează taie tăiați lasă+naibii pune+deoparte fă+abstracție leapădă dă-le+încolo ignor- uit-',
  all: 'tot toate toți toată orice oricare întreg întreaga fiecare',
  past:
    'anterior- precedent- dinainte înainte sus de+mai+sus mai+devreme până+acum pana+acum pân+acum vechi vechile inițial- original- ' +
    'spus zis ți-am+spus primit- învăț- știi date existent- de+până deasupra până+în+acest+moment până+în+prezent menționat- ' +
    'stabilit- în+vigoare mai+înainte date+anterior ce+a+fost de+mai+înainte',
  orders:
    'instrucțiun- instructiun- directiv- îndrum- indicați- linii+directoare liniile+directoare ghidaj- mesaj+de+sistem ' +
    'mesajul+de+sistem programare- configur- prompt- scenariu- manual+de regulament- briefing fișa+personajului fișă+de+personaj ' +
    'descrierea+personajului ghidul+de ghid+de+conduită cod+de+conduită recomandări- mandat- dispoziți- presetări texte+de+sistem ' +
    'textul+de+sistem consemn- prescripți-',
  rules:
    'regul- ordin ordine ordinele comand- restricți- limit- filtr- cenzur- moral- etic- politic- protocol- siguranț- securit- ' +
    'interdicți- norme normele setări- constrângeri- context- bariere- tabu- principi- botniț- lesă legi lege scrupul- valori ' +
    'condiți- lanțuri- inhibiți- frân- cadru lacăt-',
  task: 'sarcin- misiun- rol rolul obiectiv- identit- person- scop- provocare- treab- funcți- muncă+acum datori- priorit- proiect-',
  text:
    'text- cuvânt- cuvint- fraz- propoziți- rând- mesaj- conversați- conținut- document- paragraf- informați- descrier- bilet- notiț- ' +
    'discuți- dialog- pasaj- fragment- bloc- antet- introducer- notă note fișă fișier- foaie hârtie- cartonaș scenariu bucat- ' +
    'istoric- transcri- puncte lucruri listă+de+reguli scrisoare-',
  you: 'tu te ți ție tine tău ta tăi tale dumneavoastră dvs ești îți',
  fresh:
    'nou nouă noi noile noua acum de+acum de+acum+înainte de+acum+încolo în+schimb in+schimb următo- adevărat- real- alt altă aici ' +
    'singur- în+loc apoi imediat pe+loc chiar+acum din+acest+moment de+azi de+astăzi de+data+asta începe începem actual- curent-',
  tell:
    'arată arată-mi arata afișează spune spune-mi zi zi-mi zice repetă repeta dezvăluie divulgă imprimă scrie scrie-mi listează ' +
    'enumeră distribuie copiază lipește citează descrie rezumă tradu care ce cum citește citește-mi citi vreau+să+văd vreau+să+știu ' +
    'pot+vedea dă-mi trimite explică parafrazează reda redă povestește transcrie completează spui aflu scuipă dă+din+casă ' +
    'citește+tare cântă silabisește predă furnizează enumera detaliază recapitulează termină+propoziția continuă+propoziția confirmă ' +
    'publică aș+vrea+să+știu aș+vrea+să+văd sunt+curios lasă+mă+să+văd lasă-mă+să+citesc convertește prezintă expune pune+aici ' +
    'trimite-mi fă-mi+cunoscut mărturisește destăinuie fă compune creează inventează',
  hidden:
    'sistem- ascuns- secret- intern- iniț- original- prim prima primul primele primelor început- sus deasupra cuvânt+cu+cuvânt ' +
    'literal  complet- integral- confiden- anterior- de+bază dinaintea înaintea dedesubt din+spate în+culise sub+capotă ' +
    'needitat- nemodificat- în+întregime cap-coadă rând+cu+rând literă+cu+literă chiar+la+început la+început de+la+început în+capul ' +
    'implicit- preconfigurat- încorporat- invizibil- din+spatele ascunzi',
  made:
    'ți+s-a ți+s+a ți+au+spus ți+au+dat ți+au+cerut ți+au+zis ți+au+scris ți+au+interzis ai+primit ai+fost+programat- ' +
    'ai+fost+antrenat- ai+fost+instruit- ai+fost+configurat- ai+fost+creat- ai+fost+învățat- ești+programat- te+a+programat ' +
    'te+a+creat te+a+făcut te+a+construit te+a+proiectat te+a+antrenat te+a+pus te+au+programat te+au+creat te+au+făcut ' +
    'te+au+antrenat te+am+programat te+am+creat te+am+antrenat te+au+descris te+au+instruit creatorii+tăi creatorul+tău ' +
    'dezvoltatorii+tăi dezvoltatorul+tău programatorii+tăi pornești începi nu+ai+voie+să nu+poți+spune nu+ai+voie interzis- ' +
    'să+ascunzi să+ții+secret să+nu+spui să+nu+îmi+spui înainte+de+primul deasupra+primului în+spatele+tău cine+te+a cine+te ' +
    'cei+care+te ăia+care+te oamenii+care+te cel+care+te stăpânii+tăi stăpânul+tău proprietarul+tău proprietarii+tăi operatorii+tăi ' +
    'codul+tău antrenamentul+tău autorul+tău autorii+tăi producătorul+tău te+controlează firma+care+te compania+care+te',
  give:
    'spus spuseră dat date dată transmis scris scrise programat programată antrenat antrenată configurat configurată instruit ' +
    'instruită impus impuse ordonat alocat atribuit dictat învățat încărcat furnizat oferit trasat cerut poruncit băgat pus setat ' +
    'setată',
  banned: 'ascun- interzi- secret tăinui- să+nu+spui ferești',
  become:
    'comportă+te comporta+te acționează+ca prefă+te pretinde fă+te+că joacă+rolul joci+rolul interpretează simulează imaginează-ți ' +
    'imaginează+ți acum+ești ești+acum de+acum+ești de+acum+înainte+ești vei+fi răspunde+ca vorbește+ca preia+rolul asumă+ți asumă ' +
    'intră+în+rol transformă devino funcționează+ca ca+și+cum+ai în+calitate+de dă+te+drept lucrează+ca fii+un fii+o să+fii ' +
    'te+numești+acum acum+te+numești numele+tău+este+acum treci+în+modul comută+în intră+în+modul hai+să+ne+prefacem ' +
    'hai+să+zicem+că+ești presupunem+că+ești vreau+să+fii vreau+să+te+comporți vreau+să+acționezi nu+mai+ești de+azi+ești ' +
    'ca+și+cum+ai+fi dă-te+drept întruchipează',
  machine:
    'ia inteligență+artificială inteligența+artificială asistent- model- bot robot- calculator- computer- mașin- terminal- consol- ' +
    'traducăt- interpret- program software generator- simulator- motor+de+căutare bază+de+date jurnalist- redactor- hacker- expert- ' +
    'consultant- necenzurat- nefiltrat- algoritm- sistem instrument- motor serviciu+clienți suport+tehnic profesor+de+matematică ' +
    'agenție+de+turism clasificator rețea+neuronală siri alexa claude gemini consilier-',
  without: 'fără fara niciun nicio liber+de nu+ai nu+are lipsit+de în+ciuda indiferent',
  power:
    'dezvoltat- mod modul administrat- depanare acces- deblochează debloca- activează activa- dezactivează autoriz- mentenanț- test- ' +
    'securitate creator- programator- privilegi- inginer- diagnostic- permisiun- supervizor- moderator- echipa+tehnică ' +
    'echipa+de+securitate controlul+calității audit- verificare- cod+de+acces cod+de+autorizare acces+total proprietarul+platformei ' +
    'angajat- lucrez+la+compania tehnician-',
  only: 'doar numai exact mereu întotdeauna exclusiv nimic+altceva fiecare simplu',
  answer: 'răspunde răspunzi răspuns răspunsul răspunsuri- spune zi scrie începe termină vorbește raspunde',
  follow:
    'urmează respectă ascultă+de+mine ascultă+mă supune+te execută rulează concentrează+te fă+ce faci+ce fă+cum îndeplinește ' +
    'ascultă-mă supune+te+mie fă+tot+ce fă+exact ordinele+mele instrucțiunile+mele regulile+mele eu+comand eu+decid aplică ' +
    'ascultă+doar ce+zic+eu ce+spun+eu faci+exact conform+te',
  product:
    'eseu- poezi- poem- cod codul script- program articol- manifest- discurs- titlu- rețet- interogare- rezumat- traducere- raport- ' +
    'ghid- parol- listă+de listă+cu funcți- blog- credențiale cheie- compunere- cântec- rap sonet- povest- limerick haiku slogan- ' +
    'tweet bomb- drog- arm- cv scrisoare+de+intenție itinerari- ecuați- newsletter tabel- quiz anunț- recenzi- vers- rim-',
  void:
    'anulat- dezactivat- suspendat- eliminat- șters- revocat- ridicat- expirat- abrogat- nu+se+mai nu+mai+contează nu+mai+sunt ' +
    'nu+mai+valab- nu+mai+există gata zero s-a+schimbat s+a+schimbat s-au+schimbat s+au+schimbat schimbat- înlocuit- jos nul nule ' +
    'invalid- nu+contează depășit- nu+mai+sunt+valabile nu+mai+valorează nu+mai+au și-au+pierdut și-a+pierdut cad căzut s-au+terminat ' +
    's-a+terminat s+au+dus irelevant- inutil- uitate trecut- actualizat- modificat- retras- scos scoase casate la+gunoi terminat-',
  secret:
    'cheie+api cheia+api chei+api cheia+de+api api+key- credențial- cod+sursă codul+sursă parol- token- baz+de+date baza+de+date ' +
    'loguri log-uri server- alți+utilizatori altor+utilizatori fișier+env',
  trial: 'exemplu- test testul probă repetiți- schiț- încălzire- demo simular- antrenament-',
  always:
    'de+acum de+acum+înainte de+acum+încolo mereu întotdeauna pentru+totdeauna indiferent orice+ar oricât fiecare+mesaj ' +
    'fiecare+răspuns permanent până+când la+orice în+orice+situație fără+excepți- la+fiecare până+la+noi veșnic constant oricine ' +
    'oricare de+azi+înainte',
  free:
    'liber eliberat- dezlănțuit- nefiltrat- necenzurat- deblocat- lanțuri- nelimitat- fără+limite fără+inhibiții fără+frâne ' +
    'neîngrădit- poți+orice ai+voie+orice descătușat- fără+tabuuri',
  stop:
    'încetează oprește+te termină gata ajunge destul ieși renunță lasă stop nu+mai jos lasă-te+de lasă+rolul gata+cu ajunge+cu ' +
    'termină+cu încetează+cu ieși+din+rol dă+jos scoate-ți+masca jos+masca nu+te+mai+juca nu+te+mai+preface opri-',
  act:
    'rol rolul joc+de+rol joci joca juca prefă+te prefaci pretinzi mască masca person- identit- iubit- teatr- actorie fațadă ' +
    'prefăcătorie deghizare iubire flirt flirta ficțiune alter+ego îndrăgostit-',
  code: 'decodează decodific- decripteaz- descifreaz- codific- invers- spate cifrat- hexazecimal- binar- criptat-',
  self: 'eu noi el ea ei ele meu mea mei mele nostru niciodată am+uitat am+ignorat nu+uita nu+mă+ignora nu+ignora cine m-a ati',
  life:
    'șef- medic- doctor- prof- ikea cutie- rețet- tort- mobil- muncă munca serviciu școal- birou- examen- teme+pentru mama tata ' +
    'poliți- gps joc jocul jocului cuptor- antrenor- avion- banc- nunt- biseric- bucătăr- montaj- mașină+mea coleg- prieten- fost ' +
    'soț- frate- copii- câine pisic- lego dulap- fotbal- manual- sora',
  maker:
    'proprietar- operator- dezvoltator- creator- producător- proiectant- programator- inginer- furnizor- platform- compani- ' +
    'firm- șefi- stăpâni- autori- inventator- openai google constructor- fabricant- deținător-',
  limits:
    'restricți- limitări- limitare limite limită limita filtr- cenzur- politic- regulament- barier- interdicți- tabu- ' +
    'siguranț- securit- moderar- inhibiți- lanțuri- lesă botniță frâ- blocaj- moral- etic- norm- scrupul- protecți- ' +
    'îngrădir- constrânger- ghidaj- linii+directoare',
  refuse:
    'refuz- declin- avertis- scuz- predic- moraliz- obiecți- ezit- spune+nu spui+nu zici+nu pretext- eschiv- protest- ' +
    'rezerv- respin-',
  start:
    'început- start partea+de+sus sus+de+tot deasupra prima+linie primele+linii primul+mesaj prima+propoziți- ' +
    'primele+cuvinte primul+cuvânt înainte+de+mine înainte+de+primul înaintea înainte+să înainte+de+acest mai+sus preced- ' +
    'deschider- antet- iniția- de+la+bun',
  whole:
    'cuvânt+cu+cuvânt literal- textual exact- integral- complet- întreg- în+întregime fără+modific- fără+să+omit- ' +
    'fără+omis- literă+cu+literă rând+cu+rând linie+cu+linie caracter+cu+caracter ad+litteram fiecare+cuvânt fiecare+rând ' +
    'fiecare+propoziți- original- fără+tăieturi nu+omite neschimbat- necenzurat- brut- preci- tot+textul',
  form:
    'tradus- traducere- poezi- poem rim- cântec tabel- json markdown xml yaml bloc+de+cod puncte invers pe+dos de+la+coadă ' +
    'spații+între ghilimele base64 rot13 binar morse hexazecimal în+engleză în+franceză în+spaniolă în+germană în+latină ' +
    'codat- codificat- criptat- list- numerotat- acrostih coloan- silabis- versuri',
  inner:
    'notiț- note memori- context- fiș- card- antet- preambul- introducer- setăr- setare configur- fișier- script- scenari- ' +
    'brief- jurnal- log- parametr- variabil- culis- descrier- manual- fițuic- document- hârti- foai- pagin- cod codul ' +
    'codului surs- șablon- definiți- fereastr- program- instructaj-',
  office:
    'dezvoltator- inginer- tehnic- admin- moderator- audit- inspecți- inspector- tribunal- judecător- instanț- poliți- ' +
    'autoriz- autorit- verificat- oficial- legal- permis- licenț- urgenț- securitate suport asistenț- angajat- director- ' +
    'supervizor- cercetă- studiu conformit- acredit- parol- cod+de+acces mentenanț- întreținer- diagnostic- depan- debug- ' +
    'test- avocat- în+numele',
  anything:
    'tot+ce orice+vreau orice+întreb- orice+cer- orice+subiect orice+spun orice+îți necondițion- orbește fără+întreb- ' +
    'fără+să+întreb- fără+să+comentez- fără+ezit- toate+întrebăr- toate+cerin- fiecare+întreb- indiferent absolut+tot ' +
    'fără+excepți- oricare',
  reset:
    'reset- reporn- restart- reîncarc- încarc- actualiz- versiun- sesiun- mod modul modului oprește porneș- iniți- activ- ' +
    'dezactiv- debloc- comut- treci+în instal- dezinstal- format- șterge fabric- execut- override- terminal- consol- ' +
    'comand- mentenanț- protocol- anul-',
  ending:
    's-a+terminat s+a+terminat s+a+încheiat încheiat- terminat- sfârșit- închis- expirat- finaliz- gata+cu conversație+nouă ' +
    'sesiune+nouă următorul+utilizator înlocuit- retras- se+încheie se+termină',
  holds:
    'primit- dat+de dat date stocat- salvat- încărcat- conțin- scris- înmânat- furniz- șoptit- învățat- spus- zis atribui- ' +
    'configurat- programat- introdus- integrat- încorporat- impus- dictat- instrui- ghidează guverneaz- definesc definește ' +
    'controlea- stă+scris scrie+în notat- setat-',
  work:
    'tradu- rezum- rezolv- calcul- corect- clasific- categor- gener- analiz- evalu- rescri- extra- convert- compar- redact- ' +
    'programeaz- sorteaz- explică+mi eseu compuner- note+de+subsol enumer- elabor-',
  master:
    'stăpân- maestr- ascult- asculți supun- supui ordinele+mele ordinul+meu îți+ordon eu+comand comenzile+mele servește ' +
    'sluj- sclav- loial- îmi+aparții sub+controlul+meu eu+decid ascultă+de+mine doar+de+mine doar+pe+mine numai+de+mine ' +
    'fă+ce+zic faci+ce+zic faci+ce+îți șeful+tău proprietarul+tău lucrezi+pentru+mine la+ordinele îndepline-',
  nomore:
    'nu+mai niciodată+nu nu+mai+ești de+acum de+acum+înainte de+acum+încolo din+acest+moment începând+de+acum în+loc+să ' +
    'în+locul încetează+să+fii încetează+să nu+vei+mai până+când+eu permanent- pentru+totdeauna de+azi',
  exit:
    'ieși+din ieși+din+rol ieșiți+din lasă+rolul lăsați+rolul să+lăsați+rolul renunță+la+rol renunță+la+personaj ' +
    'abandonează+rolul abandonează+personajul nu+mai+juca nu+te+mai+preface încetează+să+te+prefaci încetează+să+joci ' +
    'jos+masca dă+jos+masca scoate+masca gata+cu+rolul gata+cu+teatrul destul+cu fără+rol fără+mască în+afara+rolului',
  forbids:
    'nu+ai+voie n-ai+voie nu+e+voie interzi- nepermis- ascunz- ascund- ascunzi ascundă ții+secret nu+spui niciodată+să+spui ' +
    'să+nu+spui să+nu+dezvălui nu+dezvălui nu+pomen- listă+neagră taci+despre',
  startup:
    'valori+inițiale valorile+inițiale valori+de+pornire valorile+tale text+inițial textul+inițial text+de+pornire ' +
    'textul+de+pornire mesaj+inițial mesajul+inițial setări+inițiale setările+inițiale setări+din+fabrică mod+implicit ' +
    'modul+implicit model+de+bază prompt+inițial text+original textul+original notițele+tale scriptul+tău fișa+ta ' +
    'textul+tău hârtiile+tale fițuica+ta manualul+tău fițuic- bilețel-',
  vault:
    'variabile+de+mediu variabilele+de+mediu șir+de+conex- șirul+de+conex- chei+api chei+și cheia+api cheile token- ' +
    'tokenuri credențial- parole parolele bază+de+date baza+de+date jurnale loguri logurile alți+utilizatori ' +
    'altor+utilizatori alte+persoane adrese+de+email adresele+de adresa+de+email număr+de+telefon numere+de ' +
    'numărul+cardului ultima+persoană ultimul+utilizator cu+cine+ai date+personale datele+utilizator- adresa+ip cod+sursă ' +
    'codul+sursă server-',
  jobs:
    'consilier- avocat- contabil- agenție+de agent+de+turism agent+de+voiaj traducător- interpret- profesor+de meditator- ' +
    'calculator+de motor+de+căutare automat+de istoric consultant- recrutor- redactor- secretar- enciclopedi- dicționar ' +
    'corector- programator- analist- bon+fiscal mașin+de+scris oracol- imprimant- papagal- oglind- radio foaie+de+calcul ' +
    'jurnalist- generator- poet- translator-',
  aloud:
    'citește+cu cu+voce+tare citește-mi citește-l citește-o citește-le tare+și dictează dictează-le recită citează ' +
    'termină+propoziția termină+fraza completează continuă+textul silabisește printează tipărește lipește copiază arată-mi ' +
    'scuipă gândește+cu',
};
