import type { SignalWords } from './signal-words.ts';

export const lt: SignalWords = {
  ruleName: 'lt',
  isVerbLast: true,
  drop:
    'ignoruok ignoruokite ignoruoti pamiršk pamirškite pamiršti užmiršk nepaisyk nepaisykite atmesk praleisk palik+nuošalyje mesk ' +
    'ištrink ištrinkite panaikink atšauk apeik pažeisk nesek nesilaikyk neklausyk nevykdyk nekreipk+dėmesio neatsižvelk negalioja ' +
    'nustok+sekti nustok+laikytis nustok+klausyti nustok+vykdyti perrašyk atstatyk pakeisk išjunk išmesk nusispjauk',
  all: 'viską visas visus visa viskas visų visi bet+ką kiekvien-',
  past:
    'ankstesn- anksčiau aukščiau viršuje prieš+tai iki+šiol lig+šiol sen- pirmin- pradin- pasakyta sakė parašyt- išmokai žinai gavai ' +
    'duot- pateikt- buvus-',
  orders:
    'instrukcij- nurodym- gair- direktyv- sistemos+pranešim- programavim- konfigūracij- prompt- raginim- užklaus-',
  rules:
    'taisykl- įsakym- komand- apribojim- ribojim- ribų ribas limit- filtr- cenzūr- moral- etik- etišk- politik- saugum- protokol- ' +
    'draudim- nustatym- kontekst-',
  task: 'užduot- misij- vaidmen- vaidmuo tiksl- personaž- tapatyb- iššūk-',
  text: 'tekst- žod- sakin- eilut- žinut- pranešim- pokalb- turin- dokument- pastraip- informacij- aprašym- raštel-',
  you: 'tu tau tave tavo tavęs jūs jūsų jums savo esi',
  fresh:
    'nauja naujas naują nauji naujos naujus naujų dabar nuo+dabar nuo+šiol vietoj+to vietoje kit- tikr- šit- vienintel- toliau',
  tell:
    'parodyk rodyk išvesk atspausdink pasakyk sakyk pakartok kartok atskleisk išduok parašyk rašyk duok išvardyk išvardink pasidalink ' +
    'nukopijuok įklijuok cituok aprašyk apibendrink išversk koks kokia kokie kokios kaip kas ką perskaityk skaityk noriu+pamatyti ' +
    'noriu+žinoti galiu+pamatyti atsiųsk paaiškink perfrazuok užbaik papildyk',
  hidden:
    'sistem- paslėpt- slapt- vidin- pradin- pradži- pirm- aukščiau viršuje virš žodis+žodin pažodž- tiksl- piln-  konfidencial- ' +
    'bazin- ankstesn- po+apačia užkulis-',
  made:
    'tau+pasakė tau+davė tau+liepė tau+uždraudė tau+parašė tau+buvo tau+duot- tau+pateikt- tau+nurod- gavai esi+užprogramuot- ' +
    'esi+apmokyt- buvai+užprogramuot- buvai+apmokyt- buvai+sukurt- tave+programav- tave+užprogramav- tave+sukūr- tave+padar- ' +
    'tave+apmok- tave+nustat- tave+aprašė tavo+kūrėj- tavo+programuotoj- tavo+autori- pradedi negali+sakyti negali+pasakyti ' +
    'negalima+sakyti draudžiama uždraust- slėpti nutylėti laikyti+paslapt- prieš+mano+pirm- virš+mano+pirm-',
  banned: 'slėp- nuslėp- draud- uždraud- nutylė- slapt-',
  become:
    'elkis veik+kaip apsimesk apsimesti vaidink dabar+esi esi+dabar nuo+dabar+esi nuo+šiol+esi tu+dabar simuliuok įsivaizduok ' +
    'atsakinėk+kaip atsakyk+kaip kalbėk+kaip prisiimk+vaidmenį tapk pavirsk dirbk+kaip būk tarsi lyg kaip',
  machine:
    'ai di dirbtin+intelekt- asistent- padėjėj- model- kalbos+model- bot- robot- kompiuter- mašin- terminal- konsol- vertėj- ' +
    'interpretator- program- generator- simuliator- skaičiuotuv- paiešk- duomenų+baz- žurnalist- redaktor- ekspert- patarėj- ' +
    'necenzūruot- nefiltruot- neribot-',
  without: 'be jokių jokio jokios neturi laisvas nepaisant',
  power:
    'kūrėj- režim- administrator- prieig- atrakink aktyvuok įjunk išjunk deaktyvuok įgaliot- teisė- priežiūr- test- saugum- ' +
    'programuotoj- inžinier- diagnosti- derinim-',
  only: 'tik vien tiktai tiksliai visada išskirtinai nieko+kito nieko+daugiau kiekvien- tiesiog',
  answer: 'atsakyk atsakinėk atsakym- atsakyti pasakyk rašyk parašyk kalbėk pradėk baik',
  follow: 'sek laikykis klausyk+manęs paklusk vykdyk įvykdyk paleisk susikoncentruok sutelk daryk+ką daryk+tai darysi',
  product:
    'esė rašin- eilėrašt- kod- scenarij- script- straipsn- manifest- kalbą+apie antrašt- recept- užklaus- santrauk- vertim- ataskait- ' +
    'vadov- slaptažod- sąraš- funkcij- blog- rakt- program-',
  void: 'išjungt- panaikint- atšaukt- negalioja ištrint- pašalint- pasibaig- baigėsi pasikeit- pakeist- nebe- nulis nuimt- sustabdyt-',
  secret:
    'api+rakt- api+key- prisijungim- šaltinio+kod- slaptažod- token- duomenų+baz- žurnal- server- kitų+vartotoj- kiti+vartotoj- env',
  trial: 'pavyzd- testas bandym- repeticij- juodrašt- apšilim- demo simuliacij- pratyb-',
  always:
    'nuo+dabar nuo+šiol visada visam+laikui nesvarbu nepaisant kiekvien+žinut- kiekvien+atsakym- kol+nepasakysiu į+visk-',
  free: 'laisv- išlaisvint- atrakint- necenzūruot- nefiltruot- neribot- grandin-',
  stop: 'nustok gana užteks baik stop išeik palik pabaiga nebe-',
  act: 'vaidmen- vaidin- apsimetinė- žaisti žaidim+vaidmen- personaž- kauk- tapatyb- mergin-',
  code: 'iškoduok- dekoduok- iššifruok- užkoduok- atbulai atvirkšči- užšifruot- šifr- šešioliktain- dvejetain-',
  self: 'aš mes jis ji jie mano mūsų niekada nepamiršk neignoruok pamiršau kas+tau',
  life:
    'šef- gydytoj- daktar- mokytoj- ikea dėž- pakuot- recept- tort- bald- darb- mokykl- biur- egzamin- namų+darb- mama tėtis motin- ' +
    'tėv- polic- gps žaidim- orkait- trener- lėktuv- bank- vestuv- bažnyč- virtuv- vaist- automobil- koleg- draug- buvęs buvusi vyras ' +
    'žmona sesuo brolis vaik- šuo katė lego spint- futbol-',
  maker:
    'savinink- kūrėj- programuotoj- gamintoj- inžinier- operatori- tiekėj- platform- įmon- bendrov- viršinink- šeiminink- ' +
    'openai google valdytoj-',
  limits:
    'apribojim- ribojim- limit- filtr- cenzūr- gair- barjer- draudim- tabu saug- grandin- pavadži- antsnuk- stabdži- moral- ' +
    'etik- norm- rib- taisykl-',
  refuse: 'atsisak- neatsisak- atmest- įspėjim- atsipraš- pamoksl- prieštar- dvejon- sakyti+ne protest-',
  start:
    'pradži- viršuj- aukščiau pirm+eilut- pirm+žinut- pirm+sakin- pirmieji+žodž- prieš+man- prieš+mano įvad- antrašt- ' +
    'pradin- originali-',
  whole:
    'žodis+žodin pažodžiui tiksl- visas visą pilnai pilną nepakeist- neredaguot- necenzūruot- eilutė+po raidė+po ' +
    'kiekvieną+žodį kiekvieną+eilutę originalas neapkarpyt-',
  form:
    'išvers- vertim- eilėraš- rim- daina lentel- json markdown xml yaml atbulai kabut- base64 rot13 dvejetain- morz- ' +
    'angliškai prancūziškai vokiškai lotyniškai užkoduot- užšifruot- sąraš-',
  inner:
    'užraš- atmint- kontekst- kortel- įvad- nustatym- konfigūracij- fail- skript- scenarij- žurnal- parametr- kintam- ' +
    'aprašym- vadov- špargalk- dokument- popier- lapel- puslap- kod- šablon- instrukcij-',
  office:
    'kūrėj- inžinier- technik- admin- moderatori- audit- inspek- teism- policij- įgaliot- patvirtint- oficial- teisėt- ' +
    'leidim- licenc- skubi- saugum- pagalb- darbuotoj- direktori- tyrim- slaptažod- prieigos+kod- diagnosti- derinim- ' +
    'debug- testavim- advokat- vardu',
  anything:
    'viską+ką ką+tik bet+ką bet+kokį besąlygišk- aklai be+klausim- be+prieštar- kiekvieną+klausimą visus+klausimus ' +
    'be+išimč- absoliučiai+viską',
  reset:
    'atstat- perkrau- iš+naujo įkel- atnaujin- versij- sesij- režim- išjunk įjunk aktyvuo- deaktyvuo- atrakin- perjunk ' +
    'įdiek format- ištrink gamyklin- vykdyk override- terminal- konsol- komand- protokol-',
  ending: 'baig- pasibaig- pabaig- užbaig- uždaryt- naujas+pokalbis nauja+sesija kitas+naudotojas pakeist-',
  holds:
    'gavai gauta duota davė saugom- įkelt- rašom- parašyt- perduot- išmok- pasak- liep- paskirt- sukonfigūruot- ' +
    'užprogramuot- įvest- įdiegt- primest- padiktuot- valdo nurodyt-',
  work:
    'išversk apibendrink išspręsk apskaičiuok pataisyk klasifik- generuok sugeneruok analiz- įvertink perrašyk palygink ' +
    'paaiškink+kaip rašin- išvardink',
  master:
    'šeiminink- paklus- klausyk+manęs klausai+manęs mano+įsakym- mano+komand- įsakau tarnau- vergas ištikim- priklausai+man ' +
    'mano+kontrol- aš+sprendžiu tik+manęs tik+man daryk+ką darai+ką tavo+viršinink- dirbi+man',
  nomore:
    'nebe- daugiau+ne niekada+daugiau nuo+dabar nuo+šiol vietoj liaukis+buv- nustok+būti visam+laikui iki+pabaigos ' +
    'kol+nepasakysiu',
  exit:
    'išeik+iš palik+vaidmenį mesk+vaidmenį atsisakyk+vaidmens nusiimk+kaukę kaukę+šalin nustok+vaidinti liaukis+vaidinti ' +
    'nustok+apsimetinėti užteks+vaidinti be+vaidmens',
  forbids:
    'negali+sakyti neturi+sakyti uždraust- draudžiam- nutyl- slepi slėpti paslaptyje niekada+nesakyk neminėk neatskleisk',
  startup:
    'pradinės+reikšmės pradinis+tekstas pradinį+tekstą pradinė+žinutė pradiniai+nustatymai gamykliniai+nustatymai numatyt- ' +
    'bazinis+modelis originalus+tekstas savo+užrašus tavo+užraš- savo+scenarijų',
  vault:
    'aplinkos+kintam- api+rakt- rakt+api token- slaptažodžius duomenų+baz- žurnalus kitų+naudotoj- kitų+žmonių el+pašto ' +
    'telefono+numer- kortelės+numer- asmens+duomen- ip+adres- išeities+kod- server-',
  jobs:
    'konsultant- advokat- buhalteri- kelionių+agentūr- vertėj- mokytoj- skaičiuotuv- paieškos+sistem- automat- istorik- ' +
    'sekretor- enciklopedij- žodyn- programuotoj- spausdintuv- papūg- veidrod- žurnalist- generatori- poet-',
  aloud:
    'perskaityk+garsiai garsiai perskaityk+man diktuok padiktuok pacituok cituok užbaik+sakinį papildyk tęsk+tekstą ' +
    'atspausdink įklijuok nukopijuok parodyk+man galvok+garsiai',
};
