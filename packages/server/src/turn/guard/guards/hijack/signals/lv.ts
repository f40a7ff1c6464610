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
};
