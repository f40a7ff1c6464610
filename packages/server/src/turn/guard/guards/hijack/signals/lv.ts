import type { SignalWords } from './signal-words.ts';

export const lv: SignalWords = {
  ruleName: 'lv',
  isVerbLast: true,
  drop:
    'ignorē ignorējiet ignorēt aizmirsti aizmirst aizmirstiet neņem+vērā neņemt+vērā atmet izlaid atstāj+malā pamet izdzēs dzēs atcel ' +
    'apej pārkāp neseko neievēro neklausi nepakļaujies nepildi nepievērs nav+spēkā vairs+nav beidz+sekot beidz+ievērot beidz+klausīt ' +
    'pārtrauc+sekot pārtrauc+ievērot pārraksti atiestati aizstāj izslēdz izmet nospļaujies',
  all: 'visu visus visas viss visi visa jebko jebkuru katr-',
  past:
    'iepriekšēj- iepriekš augstāk augšā agrāk- līdz+šim līdzšinēj- vec- sākotnēj- sākum- teikt- rakstīt- iemācījies zini saņēmi dot- ' +
    'minēt-',
  orders: 'instrukcij- norād- vadlīnij- direktīv- sistēmas+ziņojum- programmēšan- konfigurācij- prompt- uzvedn-',
  rules:
    'noteikum- likum- pavēl- komand- ierobežojum- robež- limit- filtr- cenzūr- morāl- ētik- ētisk- politik- drošīb- protokol- ' +
    'aizliegum- iestatījum- kontekst-',
  task: 'uzdevum- misij- lom- mērķ- tēl- identitāt- person- izaicinājum-',
  text: 'tekst- vārd- teikum- rind- ziņ- sarun- satur- dokument- informācij- aprakst- zīmīt-',
  you: 'tu tev tevi tavs tava tavas tavus tavu tavi tevis jūs jums jūsu savu savus savas esi',
  fresh:
    'jauns jauna jauni jaunas jauno jaunu jaunus tagad no+šī+brīža no+tagad turpmāk tā+vietā vietā nākam- īst- paties- cit- šeit ' +
    'vienīg- reāl-',
  tell:
    'parādi rādi izvadi izdrukā saki pasaki atkārto atklāj izpaud uzraksti raksti dod nosauc uzskaiti dalies nokopē ielīmē citē ' +
    'apraksti apkopo iztulko tulko kāds kāda kādi kādas kas ko kā izlasi lasi gribu+redzēt gribu+zināt vai+varu+redzēt atsūti ' +
    'paskaidro pārfrāzē pabeidz papildini',
  hidden:
    'sistēm- slēpt- apslēpt- slepen- iekšēj- sākotnēj- sākum- pirm- augstāk augšā virs vārdu+pa+vārdam burtisk- precīz- piln-  ' +
    'konfidenciāl- pamat- iepriekšēj- zem aiz',
  made:
    'tev+teica tev+deva tev+iedeva tev+lika tev+aizliedza tev+uzrakstīja tev+ir tev+tika tev+dot- tev+norād- saņēmi esi+ieprogrammēt- ' +
    'esi+apmācīt- esi+radīt- tiki+ieprogrammēt- tiki+apmācīt- tevi+programmē- tevi+ieprogrammē- tevi+radī- tevi+izveidoj- ' +
    'tevi+uztaisī- tevi+apmācī- tevi+iestatī- tevi+aprakstī- tavi+radītāj- tavi+izstrādātāj- tavi+programmētāj- tavs+radītāj- sāc ' +
    'nedrīksti+teikt nedrīksti+stāstīt nedrīksti aizliegt- slēpt noklusēt turēt+noslēpum- pirms+manas+pirm- virs+manas+pirm-',
  banned: 'slēp- noslēp- aizlie- noklusē- slepen-',
  become:
    'uzvedies rīkojies+kā izliecies izlikties tēlo spēlē+lomu tagad+esi esi+tagad tu+tagad no+šī+brīža+esi turpmāk+esi simulē ' +
    'iedomājies atbildi+kā runā+kā uzņemies+lomu kļūsti pārvērties strādā+kā esi+kā it+kā kā',
  machine:
    'ai mi mākslīg+intelekt- asistent- palīg- model- valodas+model- bot- robot- dator- mašīn- terminā- konsol- tulk- interpretator- ' +
    'programm- ģenerator- simulator- kalkulator- meklētāj- datubāz- žurnālist- redaktor- haker- ekspert- padomniek- necenzēt- ' +
    'nefiltrēt- neierobežot-',
  without: 'bez nekādiem nekādu nekādām nav brīvs neatkarīgi neskatoties',
  power:
    'izstrādātāj- režīm- administrator- piekļuv- atbloķē aktivizē ieslēdz izslēdz deaktivizē pilnvar- tiesīb- apkop- test- drošīb- ' +
    'radītāj- programmētāj- inženier- diagnosti- atkļūd-',
  only: 'tikai vien vienīgi precīzi vienmēr neko+citu neko+vairāk katr- vienkārši',
  answer: 'atbild- saki raksti uzraksti runā sāc beidz',
  follow: 'seko ievēro klausi+mani paklausi izpildi palaid koncentrējies dari+ko dari+to darīsi',
  product:
    'esej- sacerējum- dzejol- kod- skript- rakst- manifest- runu+par virsrakst- recept- vaicājum- kopsavilkum- tulkojum- ziņojum- ' +
    'ceļved- parol- sarakst- funkcij- blog- atslēg- programm-',
  void:
    'izslēgt- atcelt- nederīg- dzēst- noņemt- vairs+nav nav+spēkā beigušies beidzies mainīj- mainīt- aizstāt- nulle deaktivizēt- ' +
    'apturēt- vairs+ne-',
  secret:
    'api+atslēg- api+key- pirmkod- parol- token- datubāz- žurnāl- server- citu+lietotāj- citi+lietotāj- env piekļuves+dat-',
  trial: 'piemēr- tests izmēģinājum- mēģinājum- melnrakst- iesildīšan- demo simulācij- treniņ-',
  always:
    'no+šī+brīža no+tagad turpmāk vienmēr uz+visiem+laikiem neatkarīgi vienalga katr+ziņ- katr+atbild- kamēr uz+visu',
  free: 'brīv- atbrīvot- atbloķēt- necenzēt- nefiltrēt- neierobežot- ķēd- važ-',
  stop: 'beidz pietiek pārtrauc stop izej pamet atstāj beigas vairs+ne',
  act: 'lom- izlikties spēlēt lomu+spēl- tēl- mask- identitāt- person- draudzen-',
  code: 'atkodē- dekodē- atšifrē- kodē- atpakaļgait- otrādi šifr- heksadecimāl- binār-',
  self: 'es mēs viņš viņa viņi mans mana manas mūsu nekad neaizmirsti neignorē aizmirsu kurš',
  life:
    'priekšniek- ārst- dakter- ikea kast- iepakojum- recept- tort- mēbel- darb- skol- biroj- eksām- mājasdarb- mamma tētis polic- gps ' +
    'spēl- cepeškrāsn- trener- lidmašīn- bank- baznīc- virtuv- auto koleg- draug- bijuš- vīrs sieva brāl- bērn- suns kaķ- lego skap- ' +
    'futbol- tēvs māsa kāzas zāles māte kūka',
  maker:
    'īpašniek- radītāj- izstrādātāj- programmētāj- ražotāj- inženier- operator- piegādātāj- platform- uzņēmum- kompānij- ' +
    'priekšniek- saimniek- openai google',
  limits:
    'ierobežojum- limit- filtr- cenzūr- vadlīnij- barjer- aizlieg- tabu drošīb- ķēde ķēdes pavada uzpurni- bremz- moral- ' +
    'morāl- ētik- norm- robež- noteikum-',
  refuse: 'atteik- neatteik- noraid- brīdināj- atvaino- sprediķ- moraliz- iebild- vilcin- teikt+nē protest-',
  start:
    'sākum- augšā augstāk pirm+rind- pirm+ziņ- pirmais+teikum- pirmie+vārdi pirms+man- pirms+mūsu virs+manas ievad- ' +
    'virsrakst- sākotnēj- oriģināl-',
  whole:
    'vārds+vārdā vārdu+pa+vārdam burtisk- precīz- pilnīb- pilns pilnu visu+tekstu nemainīt- nerediģēt- necenzēt- ' +
    'rindu+pa+rindai burtu+pa+burtam katru+vārdu katru+rindu neko+neizlaid-',
  form:
    'pārtulko- tulkojum- dzejol- atskaņ- dziesm- tabul- json markdown xml yaml otrādi atpakaļgait- pēdiņ- base64 rot13 ' +
    'binār- morz- angliski franciski vāciski latīniski kodēt- šifrēt- sarakst-',
  inner:
    'piezīm- atmiņ- kontekst- kart- ievad- iestatījum- konfigurācij- fail- skript- scenārij- žurnāl- parametr- mainīg- ' +
    'aprakst- rokasgrāmat- špikeri- dokument- papīr- lapiņ- lapa kod- veidn- instrukcij-',
  office:
    'izstrādātāj- inženier- tehniķ- admin- moderator- audit- inspek- ties- policij- pilnvarot- apstiprināt- oficiāl- ' +
    'likumīg- atļauj- licenc- ārkārt- drošīb- atbalst- darbiniek- direktor- pētījum- parol- piekļuves+kod- diagnosti- ' +
    'atkļūdo- debug- test- advokāt- vārdā',
  anything:
    'visu+ko visu+kas jebko jebkuru beznosacījum- akli bez+jautāj- bez+iebild- katru+jautājum- visus+jautājum- bez+izņēm- ' +
    'pilnīgi+visu',
  reset:
    'atiestat- pārstart- restart- ielād- atjaunin- versij- sesij- režīm- izslēdz ieslēdz aktivizē- deaktivizē- atbloķē- ' +
    'pārslēdz instalē- format- izdzēs rūpnīc- izpild- override- terminā- konsol- komand- protokol-',
  ending: 'beidz- beigas pabeigt- noslēg- aizvērt- beigus- jauna+saruna jauna+sesija nākamais+lietotājs aizstāt-',
  holds:
    'saņēm- dots iedev- deva saglabāt- ielādēt- satur rakstīt- uzrakstīt- nodot- mācīj- iemācīj- teica pateikt- pavēl- ' +
    'piešķirt- konfigurēt- ieprogrammēt- ievadīt- iebūvēt- uzspiest- nodiktēt- vada norādīt-',
  work:
    'pārtulko apkopo atrisini aprēķini izlabo klasific- ģenerē- uzģenerē analiz- novērtē pārraksti salīdzini paskaidro+kā ' +
    'esej- uzskaiti',
  master:
    'kungs saimniek- paklaus- klausi+mani klausies+mani manas+pavēles manas+komandas pavēlu kalpo+man kalps verg- uzticīg- ' +
    'piederi+man mana+kontrol- es+lemju tikai+mani tikai+man dari+ko dari+to tavs+priekšniek- strādā+man',
  nomore:
    'vairs+ne nekad+vairs no+šī+brīža no+tagad turpmāk tā+vietā beidz+būt pārstāj+būt uz+visiem+laikiem līdz+galam ' +
    'kamēr+nepateikšu',
  exit:
    'izej+no pamet+lomu atmet+lomu noliec+lomu noņem+masku masku+nost beidz+tēlot pārstāj+tēlot beidz+izlikties ' +
    'pārstāj+izlikties pietiek+tēlot bez+lomas ārpus+lomas',
  forbids: 'nedrīksti nedrīkst+teikt aizliegt- noklus- slēp- slēpj- noslēpumā nekad+nesaki nepiemini neatklāj',
  startup:
    'sākuma+vērtīb- sākotnēj+vērtīb- sākuma+tekst- sākotnējais+tekst- sākuma+ziņ- sākotnējie+iestatījum- ' +
    'rūpnīcas+iestatījum- noklusējum- bāzes+model- oriģinālais+tekst- savas+piezīmes savu+scenārij- savu+špikeri',
  vault:
    'vides+mainīg- api+atslēg- atslēgas token- paroles datubāz- žurnālus citu+lietotāj- citu+cilvēk- e-pasta ' +
    'telefona+numur- kartes+numur- personas+dat- ip+adres- pirmkod- server-',
  jobs:
    'konsultant- advokāt- grāmatved- ceļojumu+aģentūr- tulk- tulkotāj- skolotāj- kalkulator- meklētāj- automāt- vēsturniek- ' +
    'sekretār- enciklopēdij- vārdnīc- programmētāj- printer- papagail- spogul- žurnālist- ģenerator- dzejniek-',
  aloud:
    'izlasi+skaļi skaļi izlasi+man lasi+skaļi nodiktē diktē citē nocitē pabeidz+teikum- papildini turpini+tekst- izdrukā ' +
    'ielīmē nokopē parādi+man domā+skaļi',
};
