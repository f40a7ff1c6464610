import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:samo|sele|ze|skoraj|komaj|se|zdaj|pravzaprav|v bistvu|ravno|nekje|okoli|pod|manj kot|dejansko|tudi|niti|star|stara|dopolnjenih) ){0,4}';
const month = '(?:januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|novembra|decembra)';
const soon = r`(?:kmalu|jutri|danes|pojutrisnjem|(?:naslednje|drugo|prihodnje|letos|to) (?:leto|poletje)|letos|(?:naslednji|ta) (?:mesec|teden)|${month}|v (?:soboto|nedeljo|petek)|cez (?:eno|en|dve|dva|tri|stiri|par|nekaj|\d{1,2}) ?(?:dni|dneva|tedna|tedne|tednov|mesec|meseca|mesece|mesecev|leto|leti|leta|let))`;
const parents = '(?:mama|mami|mati|oce|oci|ati|foter|starsi|starci|mamica|atek)';

export const sl = ageRules({
  ruleName: 'sl',
  ages: 'pet|sest|sedem|osem|devet|deset|enajst|dvanajst|trinajst|stirinajst|petnajst|sestnajst|sedemnajst',
  teens: 'deset|enajst|dvanajst|trinajst|stirinajst|petnajst|sestnajst|sedemnajst',
  eighteen: 'osemnajst',
  followers:
    'in|pa|ampak|sem|zivim|iz|torej|ker|jaz|js|ti|tebi|koliko|kolk|od kod|kako|kaj|kje|kdo|fant|punca|moski|zenska|zivjo|hej|oj|ne|ja|ni|sorry|oprosti|zal|zdaj|se|samo|sele|ze|kmalu|ali kaj|iscem|in pol|iskreno|res|hvala|btw|bi|samska|samski|hodim|od (?:vceraj|marca|maja)|je to (?:ok|problem)|pravzaprav|moti|bom|star|stara',
  years: 'let|leta|letna|letni|l',
  answerStarts:
    'imam|jaz|js|samo|sele|skoraj|no|ja|hm+|eh+m?|ze|haha|bom|ok|star|stara|star sem|stara sem|komaj|pravzaprav',
  triggers:
    'osmo osma petn pet sest sede osem deve dese enaj dvan trin stir petn sest mlad nepo poln osno osmi osme deve devet sedm razr',
  triggersBesideNumber:
    'nima imam sem let bom star stara dopo bova punc fant hodi razr roje letn sva imava moj moja rd rojs praz',
  impliedTriggers:
    'mama mami mati oce oci ati star fote tele hisn doma nalo test kont ucit razr sred gimn solo najs voz vozi mlad prem leta laga pouk odmo zepn ukor negat vzel vzela prep soli zamu',
  undoneBefore:
    'ko|ce|kot da|da|pravi|rekel|rekla|misli|mislil|mislila|mislijo|zgledam|izgledam kot da|ugiba|nimam|nimam vec|pesem|komad|film|knjiga|zelim si da|(?:pravi|rekel je|rekla je|misli|mislijo|mislil je),? da|predstavljaj si,? da|pocutim se kot da|nisem',
  undoneAfter:
    'minut[oe]?|min|kil|kg|km|kilometrov|metrov|cm|odstotkov|ur[oe]?|dni|tednov|mesecev|evrov|krat|let (?:izkusenj|delovne|mlajs|starejs|poroce|skupaj|nazaj|staz|v|na|brez|prakse|zakona)|spet|mack|otrok|bratov|ko',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:(?:imam|imava (?:obe|oba)|star(?:a)? sem|sem star(?:a)?|bova obe) ${only}{age}(?: in pol)? ?(?:let|leta)|(?:^|jaz |js |, ?|ja |no )imam ${only}{age}|(?:star|stara) sem ${only}{age}|sem star(?:a)? ${only}{age}|(?:^|jaz |js |, ?)sem ${only}{age} (?:let|leta))(?: stara?)?{end}`,
    ],
    [
      'years_old',
      0.95,
      r`sem (?:samo |sele |ena )?(?:{age}|1[0-7])[ -]?let(?:na|ni|nica|nik)(?: (?:punca|fant|deklica))?|sem (?:samo |sele )?(?:petnajst|sestnajst|sedemnajst|stirinajst|trinajst|dvanajst|enajst)let(?:na|ni|nica|nik)|moja starost(?: je|:) ?${only}{age}{end}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:zivjo|hej|oj|cao|pozdravljen[ai]?|zdravo)?[ ,!]{0,2}(?:(?:punca|fant|dekle)(?: ?[/,] ?|,? )(?:1[0-7])(?: ?let)?|1[0-7](?: ?let)?(?: ?[/,] ?|,? )(?:punca|fant|dekle)|1[0-7] let tukaj)(?=\s*$|\s*[,/!)]|\s+(?:tukaj|tu|iz|in|isce|iscem|lj|ljubljana|mb|ti|let))`,
    ],
    [
      'turns',
      0.93,
      r`(?:(?:dopolnim|bom dopolnil[a]?|dopolnila? bom|bom imel[a]?|imela? bom|bom star[a]?|bom) (?:(?:${soon}|sele|koncno) ){0,4}(?:{age}|{18})(?: let)?(?: ${soon}|{end})|(?:${soon}) (?:bom (?:stara? |imela? |dopolnila? )?|dopolnim |praznujem )(?:{age}|{18})(?: let)?{end}|(?:ravno|ravnokar|pravkar|vceraj|prejsnji (?:teden|mesec)) sem (?:dopolnil[a]?|imel[a]?) {age}|(?:dopolnila?|postala?) sem {age}(?: let)? (?:vceraj|danes|prejsnji (?:teden|mesec)|pred (?:tednom|mesecem)))`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:ko|dokler ne|preden) (?:bom |ne bom )?(?:stara? |imela? |dopolnila? |dopolnim )?(?:{18}|{teen})(?: let)?(?: stara?)?{end}|(?:ko|dokler ne|preden) (?:dopolnim|bom dopolnila?|bom stara?|bom imela?|bom polnoletn[ai]?) ?(?:{18}|{teen})?|(?:se )?nimam (?:se |niti )?(?:dopolnjenih )?{18}(?: let)?(?: se)?{end}|(?:imam|stara? sem) (?:skoraj|pod|manj kot) {18}(?! let izk){end}|(?:se )?nisem (?:se |niti )?(?:polnoletn[ai]?|polnoleten|odrasel|odrasla)`,
    ],
    [
      'minor',
      0.95,
      r`sem (?:se |tudi |zal |pravzaprav |samo |vedno |se vedno )*(?:mladoletn[ai]?|mladoleten|mladoletnica|mladoletnik|nepolnoletn[ai]?){end}|(?:mladoletna|mladoleten) sem`,
    ],
    [
      'birthday',
      0.9,
      r`(?:jutri|danes|v soboto|naslednji teden|kmalu) (?:imam|praznujem|je moj) (?:svoj )?(?:[5-9]|1[0-8])(?:ti|i)? ?(?:rojstni dan|rd|rojstni)|moj (?:[5-9]|1[0-8])(?:ti|i)? ?(?:rojstni dan|rd) (?:je|bo) (?:${soon})`,
    ],
    [
      'school_year',
      0.9,
      r`(?:sem|hodim|grem|zacenjam|koncujem) (?:se |sele |zdaj |septembra |ze )*(?:(?:v) )?(?:(?:[4-9])[ .]?(?:razred|razredu|razreda)|(?:cetrti|peti|sesti|sedmi|osmi|deveti|cetrtem|petem|sestem|sedmem|osmem|devetem)(?: (?:razred|razredu))?(?! (?:nadstr|dan|mesec))|osnovno|osnovni soli|osnovno solo|os)(?=\s*$|\s*[,!)]|\s+(?:in|pa|ampak|se|torej|haha|zdaj|os|osnovne))|sem (?:se |sele )?(?:osmosolec|osmosolka|osmarka|devetosolec|devetosolka|devetarka|sedmosolka|sedmosolec|osnovnosolec|osnovnosolka)|obiskujem (?:osnovno solo|[4-9][ .]?razred)`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`sem (?:se |samo |se vedno |sele )*(?:najstnik|najstnica|srednjesolec|srednjesolka|dijak|dijakinja|gimnazijec|gimnazijka|ucenec|ucenka|otrok)(?= ?$| ?[,!]| (?:in|pa|ampak|na|gimnazije))|(?:hodim|sem) (?:se |se vedno )*(?:v|na|v (?:prvi|drugi|tretji) letnik)? ?(?:srednjo|gimnazijo|srednji soli|gimnaziji|srednje sole|srednjo solo|gimnazije)(?= ?$| ?[,!]| (?:in|pa|ampak|torej|solo))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`(?:moja |moj |moji )?${parents} mi (?:je|so|bo|bodo) (?:spet |vceraj )?(?:vzel[aio]?|zaplenil[aio]?|zasegl[aio]?|pobral[aio]?|prepovedal[aio]?) (?:spet )?(?:telefon|mobi|racunalnik|tablico|mobitel|komp|fon)?|(?:imam|dobila? sem) (?:spet )?(?:hisni pripor|prepoved telefona|kazen doma)|(?:moja |moj |moji )?${parents} (?:mi|me) ne (?:pusti|pustijo|dovoli|dovolijo|bodo pustil[i]?|bo pustil[a]?)|(?:moja |moj |moji )?${parents} (?:mi )?(?:pregleduje(?:jo)?|bere(?:jo)?|preverja(?:jo)?|gleda(?:jo)?) (?:mi )?(?:telefon|sporocila|mobi)|(?:moja |moj |moji )?${parents} me (?:bo|bodo) (?:ubil[aio]?)|(?:moja |moj |moji )?${parents} ne (?:sme(?:jo)?|ve(?:jo|do)?) (?:tega |za to |da |izvedeti|vedeti|videti|nic)|moram biti (?:doma|v postelji) (?:do|ob|pred) (?:20|21|22|8|9|10|osmih|devetih|desetih)`,
    ],
    [
      'lessons',
      0.6,
      r`(?:moram|imam|delam|pisem|nimam|nisem naredila?) (?:se |narediti |naredit |veliko |ful |prevec |za naredit )*(?:domaco nalogo|domace naloge|domacih nalog|nalogo za (?:mat|matematiko|slo|solo)|domaco|naloge za (?:mat|matematiko|solo))(?= ?$| ?[,!]| (?:in|pa|za|ampak|iz))|(?:pisemo|imamo|pisem|imam|jutri pisemo|jutri imam) (?:jutri |danes )*(?:test|kontrolko|spraševanje|sprasevanje|preverjanje|solsko nalogo) (?:iz|pri) (?:mat|matematike|slovenscine|anglescine|slo|ang|zgodovine|fizike|kemije|biologije|geografije)|(?:moja |moj |nasa |nas )?(?:uciteljica|ucitelj|razrednik|razrednicarka|razrednicarka|profesorica|profesor|prof|tovarisica) (?:za |pri )(?:mat|matematiko|slovenscino|anglescino|slo|ang|sport|sportno|zgodovino|fiziko|kemijo|telovadbo)|(?:moja razrednicarka|moj razrednik|razrednicarka me)|(?:dobila?) (?:sem )?(?:ukor|vpis|negativno|cvek|enko|ena)(?: (?:pri|iz|v|od))?(?= ?$| ?[,!]| (?:pri|iz|mat|in))|(?:med|na) (?:odmoru|odmorom|glavnem odmoru)|moja zepnina|zepnino|po (?:pouku|soli) (?:moram|imam|grem|lahko)|popravc[ie] (?:iz|imam)`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:se )?ne smem (?:se )?(?:voziti|vozit|voliti|volit|piti|pit|kupiti alkohola|kupit alkohola)(?: se)?|nimam se (?:izpita|vozniskega)(?= ?$| ?[,!]| ker) (?:ker )?(?:sem )?(?:premlad[a]?|se nimam)|(?:sem|nisem|sem ti) (?:za to |zate |verjetno |se |mogoce )*(?:premlad[a]?|premajhn[a]?) (?:zate|za to|za vozit|da bi)?|premlad[a]? zate|(?:lagala?|zlagala?) (?:sem )?(?:se )?(?:o|glede|za) (?:svoji |svoje |svojih |)(?:starosti|letih|leta)|starost (?:v profilu |tukaj )?(?:je )?(?:lazna|izmisljena|napacna)`,
    ],
  ],
  impliedUndoneBefore:
    'ko|vcasih|takrat|sin|hci|hcerka|otroci|otroke|necak|brat|sestra|ucenci|pravi|rekel|bil|bila|kot|kot otrok|v mladosti|ko sem bila?|otrokom',
  impliedUndoneAfter:
    'ko sem bila?|takrat|bil|bila|z otroki|s sinom|s hcerko|otrok|sina|hcerke|let nazaj|leti|popraviti|ucitelj|uciteljica|otrokom',
  asksAge: r`(?:koliko|kolk) (?:si|imas|ste|si ti)? ?(?:star[aio]?|let (?:imas|si)?|let)(?: si)?(?! (?:je tvoj))|koliko let (?:imas|si)|kolk si star[a]?|tvoja starost|kateri letnik si|kdaj si rojen[a]?`,
  asksWhetherAdult: r`(?:si|ste) (?:ze |res |sploh )*(?:polnoletn[ai]?|polnoleten|odrasel|odrasla)|(?:imas|si star[a]?|ze imas|ali imas) (?:ze |vsaj |vec kot |nad )*(?:18|osemnajst)`,
  deniesAdult: r`(?:ne|se ne|ne se|skoraj|zal ne|nee+|nisem|nimam|nope|ne cisto)(?=\s*$|\s*[,!.:;)]|\s+(?:se|imam|sem|oprosti|ampak|skoraj|zal|zakaj|sele))`,
  bornIn: r`(?:rojen|rojena)(?: sem)? (?:leta |v |dne )*(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|sem (?:rojena? |letnik )(?:leta )?{year}|letnik {year}|rodila? sem se (?:leta )?{year}`,
  takesBack: r`(?:hecam se|se hecam|(?:samo )?(?:stala|sala|hec)(?= ?$| ?[,!.]| (?:imam|sem|haha))|zezam|salim se|hotela? sem (?:rect|reci|napisati) (?:2\d|[3-9]\d|1[89])|(?:ne|oprosti|ups|sorry)[ ,.!]{1,3}imam (?:2\d|[3-9]\d|19))`,
});
