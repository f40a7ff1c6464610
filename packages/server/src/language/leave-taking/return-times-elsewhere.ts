import { type PhraseRule, words } from './phrase-rule.ts';

/** Times a pause must not name (return-times.ts), in the languages beside the first eight. */
export const returnTimesElsewhere: Readonly<Record<string, readonly PhraseRule[]>> = {
  sv: [
    {
      name: 'day',
      pattern: words(
        'imorgon|i morgon(?! bitti ar)',
        'i ?(?:kvall|natt|eftermiddag)(?= ?(?:$|[,.!]| sa| igen))',
        '(?:nasta|kommande) (?:vecka|manad|helg)',
        '(?:pa|till|tills) (?:mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag)',
        '(?:klockan|kl) (?:\\d{1,2}|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv)',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:om|inom|efter|i) (?:cirka |ungefar |bara )?(?:\\p{L}+ |\\d{1,3} ){1,2}(?:sekunder|minut(?:er)?|timm(?:e|ar)|dag(?:ar)?|veck(?:a|or)|manad(?:er)?)',
      ),
    },
  ],
  da: [
    {
      name: 'day',
      pattern: words(
        'i morgen(?! tidlig var)',
        'i (?:aften|nat|eftermiddag)(?= ?(?:$|[,.!]| igen))',
        '(?:naeste|kommende) (?:uge|maned|weekend)',
        '(?:pa|til) (?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)',
        '(?:klokken|kl) (?:\\d{1,2}|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:om|inden for|efter|i) (?:cirka |omkring |bare )?(?:\\p{L}+ |\\d{1,3} ){1,2}(?:sekunder|minut(?:ter)?|time(?:r)?|dag(?:e)?|uge(?:r)?|maned(?:er)?)',
      ),
    },
  ],
  nb: [
    {
      name: 'day',
      pattern: words(
        'i morgen',
        'i (?:kveld|natt|ettermiddag)(?= ?(?:$|[,.!]| igjen))',
        '(?:neste|kommende) (?:uke|maned|helg)',
        '(?:pa|til) (?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)',
        '(?:klokken|klokka|kl) (?:\\d{1,2}|ett|to|tre|fire|fem|seks|sju|syv|atte|ni|ti|elleve|tolv)',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:om|innen|etter|i) (?:cirka |omtrent |bare )?(?:\\p{L}+ |\\d{1,3} ){1,2}(?:sekunder|minutt(?:er)?|time(?:r)?|dag(?:er)?|uke(?:r)?|maned(?:er)?)',
      ),
    },
  ],
  nn: [
    {
      name: 'day',
      pattern: words(
        'i morgon',
        'i (?:kveld|natt|ettermiddag)(?= ?(?:$|[,.!]| igjen))',
        '(?:neste|komande) (?:veke|manad|helg)',
        '(?:pa|til) (?:mandag|tysdag|onsdag|torsdag|fredag|laurdag|sundag|søndag)',
        '(?:klokka|kl) (?:\\d{1,2}|eitt|to|tre|fire|fem|seks|sju|atte|ni|ti|elleve|tolv)',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:om|innan|etter|i) (?:om lag |berre )?(?:\\p{L}+ |\\d{1,3} ){1,2}(?:sekund|minutt|tim(?:e|ar)|dag(?:ar)?|veke(?:r)?|manad(?:er|ar)?)',
      ),
    },
  ],
  fi: [
    {
      name: 'day',
      pattern: words(
        'huomenna|ylihuomenna',
        'tana (?:iltana|yona)|illalla(?= ?(?:$|[,.!]))',
        '(?:ensi|tulevana) (?:viikolla|viikonloppuna|kuussa)',
        '(?:maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina)',
        '(?:kello|klo) (?:\\d{1,2}|yks\\p{L}*|kaks\\p{L}*|kolm\\p{L}*|nelj\\p{L}*|viis\\p{L}*|viide\\p{L}*|kuus\\p{L}*|seits\\p{L}*|kahdeks\\p{L}*|yhdeks\\p{L}*|kymmen\\p{L}*)',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:\\p{L}+ |\\d{1,3} )(?:sekunnin|minuutin|tunnin|paivan|viikon|kuukauden|vartin) (?:paasta|kuluttua|sisalla|ajaksi)|(?:tunnin|vartin|hetken|viikon) (?:paasta|kuluttua)',
      ),
    },
  ],
  pl: [
    {
      name: 'day',
      pattern: words(
        'jutro|pojutrze',
        '(?:dzis|dzisiaj) (?:wieczorem|w nocy|po południu)|wieczorem(?= ?(?:$|[,.!]))',
        '(?:w|za) (?:przyszłym|nastepnym|przyszły|nastepny) (?:tygodniu|miesiacu|tydzien|miesiac|weekend)',
        '(?:w|do|od) (?:poniedziałek|poniedziałku|wtorek|wtorku|srode|srody|czwartek|czwartku|piatek|piatku|sobote|soboty|niedziele|niedzieli)',
        'o (?:\\d{1,2}|pierwszej|drugiej|trzeciej|czwartej|piatej|szostej|siodmej|osmej|dziewiatej|dziesiatej|jedenastej|dwunastej)',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:za|w ciagu|na|po) (?:około |jakies )?(?:\\p{L}+ |\\d{1,3} ){0,2}(?:sekund[eey]?|minut[eey]?|minutek|godzin[eey]?|godzinke|dni|dzien|tydzien|tygodni[ae]?|miesiac[ae]?)',
      ),
    },
  ],
  cs: [
    {
      name: 'day',
      pattern: words(
        'zitra|pozitri',
        'dnes(?:ka)? (?:vecer|v noci|odpoledne)|vecer(?= ?(?:$|[.!]))(?<!(?:krasny|pekny|hezky|dobry|mily) vecer)',
        'pristi (?:tyden|mesic|vikend)',
        '(?:v|ve|do|od) (?:pondeli|utery|stredu|stredy|ctvrtek|ctvrtka|patek|patku|sobotu|soboty|nedeli|nedele)',
        '(?:v|ve|kolem) (?:\\d{1,2}|jednu|dve|tri|ctyri|pet|sest|sedm|osm|devet|deset|jedenact|dvanact)(?: hodin)?(?= ?(?:$|[,.!]| hodin| vecer))',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:za|behem|na|po) (?:asi |jen )?(?:\\p{L}+ |\\d{1,3} ){0,2}(?:sekund[uy]?|minut[uy]?|minutek|hodin[uy]?|hodinku|dni|dny|den|tyden|tydny|mesic[e]?)',
      ),
    },
  ],
  sk: [
    {
      name: 'day',
      pattern: words(
        'zajtra|pozajtra',
        'dnes (?:vecer|v noci|poobede)',
        '(?:buduci|buducu|dalsi) (?:tyzden|mesiac|vikend)',
        '(?:v|vo|do|od) (?:pondelok|pondelka|utorok|utorka|stredu|stredy|stvrtok|stvrtka|piatok|piatka|sobotu|soboty|nedelu|nedele)',
        'o (?:\\d{1,2}|jednej|druhej|tretej|stvrtej|piatej|siestej|siedmej|osmej|deviatej|desiatej|jedenastej|dvanastej)',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:o|za|pocas|na|po) (?:asi |len )?(?:\\p{L}+ |\\d{1,3} ){0,2}(?:sekund|minut[uy]?|minutku|hodin[uy]?|hodinku|dni|dni|den|tyzden|tyzdne|mesiac[e]?)',
      ),
    },
  ],
  hr: [
    {
      name: 'day',
      pattern: words(
        'sutra|prekosutra',
        'veceras|nocas|popodne(?= ?(?:$|[,.!]))',
        '(?:sljedeci|iduci) (?:tjedan|mjesec|vikend)|(?:sljedeceg|iduceg) (?:tjedna|mjeseca|vikenda)',
        '(?:u|do|od) (?:ponedjeljak|ponedjeljka|utorak|utorka|srijedu|srijede|cetvrtak|cetvrtka|petak|petka|subotu|subote|nedjelju|nedjelje)',
        'u (?:\\d{1,2}|jedan|dva|tri|cetiri|pet|sest|sedam|osam|devet|deset|jedanaest|dvanaest)(?: sati)?(?= ?(?:$|[,.!]| sati| navecer))',
      ),
    },
    {
      name: 'span',
      pattern: words(
        'za (?:oko |samo )?(?:\\p{L}+ |\\d{1,3} ){0,2}(?:sekund[aeiu]|minut[aeu]?|sat[ai]?|dan[a]?|tjed(?:an|na)|mjesec[ai]?)',
      ),
    },
  ],
  sl: [
    {
      name: 'day',
      pattern: words(
        'jutri|pojutrisnjem',
        'nocoj|zvecer(?= ?(?:$|[,.!]))|popoldne(?= ?(?:$|[,.!]))',
        '(?:naslednji|prihodnji) (?:teden|mesec|vikend)',
        '(?:v|do|od) (?:ponedeljek|ponedeljka|torek|torka|sredo|srede|cetrtek|cetrtka|petek|petka|soboto|sobote|nedeljo|nedelje)',
        'ob (?:\\d{1,2}|enih|dveh|treh|stirih|petih|sestih|sedmih|osmih|devetih|desetih|enajstih|dvanajstih)',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:cez|za|v) (?:priblizno |samo )?(?:\\p{L}+ |\\d{1,3} ){0,2}(?:sekund[ei]?|minut[eio]?|ur[eio]?|dni|dan|ted(?:en|na|nov)|mesec[aev]?)',
      ),
    },
  ],
  ro: [
    {
      name: 'day',
      pattern: words(
        'maine|poimaine',
        '(?:diseara|deseara|la noapte)',
        '(?:saptamana|luna) viitoare|weekendul viitor',
        '(?:luni|marti|miercuri|joi|vineri|sambata|duminica)(?= ?(?:$|[,.!]| dimineata| seara))',
        '(?:la|pe la|dupa) (?:ora )?(?:\\d{1,2}|unu|doua|trei|patru|cinci|sase|sapte|opt|noua|zece|unsprezece|doisprezece)(?= ?(?:$|[,.!]| seara))',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:peste|in|dupa|pentru) (?:vreo |circa )?(?:\\p{L}+ |\\d{1,3} ){1,2}(?:de )?(?:secunde|minute?|or[ae]|zi(?:le)?|saptaman[ai]|lun[ai])',
      ),
    },
  ],
  bg: [
    {
      name: 'day',
      pattern: words(
        'утре|вдругиден',
        'довечера|тази вечер|тази нощ|следобед(?= ?(?:$|[,.!]))',
        '(?:другата|следващата|идната) (?:седмица)|(?:другия|следващия) (?:месец|уикенд)',
        '(?:в|до|от) (?:понеделник|вторник|сряда|четвъртък|петък|събота|неделя)',
        '(?:в|към|около) (?:\\d{1,2}|един|два|три|четири|пет|шест|седем|осем|девет|десет|единаисет|дванаисет)(?: часа)?(?= ?(?:$|[,.!]| часа))',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:след|за|до) (?:около )?(?:\\p{L}+ |\\d{1,3} ){0,2}(?:секунд[аи]|минут[аи]|час[а]?|дни|ден|седмиц[аи]|месец[аи]?)',
      ),
    },
  ],
  he: [
    {
      name: 'day',
      pattern: words(
        'מחר|מחרתיים',
        'הערב|הלילה|אחר הצהריים',
        '(?:שבוע|חודש) הבא|בשבוע הבא',
        'ביום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת)|בשבת',
        'בשעה (?:\\d{1,2}|אחת|שתיים|שלוש|ארבע|חמש|שש|שבע|שמונה|תשע|עשר)|ב-?(?:שמונה|תשע|עשר|שבע)(?= ?(?:$|[,.!]))',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:בעוד|תוך|עוד|אחרי) (?:בערך )?(?:[א-ת]+ |\\d{1,3} ){0,2}(?:שניות|דקה|דקות|שעה|שעות|שעתיים|יום|ימים|יומיים|שבוע|שבועות|חודש)(?= ?(?:$|[,.!]))',
      ),
    },
  ],
  el: [
    {
      name: 'day',
      pattern: words(
        'αυριο|μεθαυριο',
        'αποψε|το βραδυ(?= ?(?:$|[,.!]))|το απογευμα(?= ?(?:$|[,.!]))',
        '(?:την )?(?:επομενη|αλλη) (?:εβδομαδα|μερα)|τον (?:επομενο|αλλο) μηνα',
        '(?:τη|την|το) (?:δευτερα|τριτη|τεταρτη|πεμπτη|παρασκευη|σαββατο|κυριακη)',
        '(?:στις|στη|γυρω στις) (?:\\d{1,2}|μια|δυο|τρεις|τεσσερις|πεντε|εξι|επτα|εφτα|οκτω|οχτω|εννια|δεκα|εντεκα|δωδεκα)',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:σε|μετα απο|για) (?:περιπου |καμια )?(?:\\p{L}+ |\\d{1,3} ){0,2}(?:δευτερολεπτα|λεπτα|λεπτο|ωρα|ωρες|ωριτσα|μερες|μερα|εβδομαδες|εβδομαδα|μηνες|μηνα)',
      ),
    },
  ],
  hu: [
    {
      name: 'day',
      pattern: words(
        'holnap|holnaputan',
        'ma (?:este|ejjel|delutan)',
        '(?:jovo|kovetkezo) (?:heten|honapban|hetvegen|het)',
        '(?:hetfon|kedden|szerdan|csutortokon|penteken|szombaton|vasarnap)',
        '(?:\\d{1,2}|egy|ketto|harom|negy|ot|hat|het|nyolc|kilenc|tiz|tizenegy|tizenketto)(?:-?kor| orakor)|(?:nyolckor|kilenckor|tizkor|hetkor|hatkor|otkor)',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:\\p{L}+ |\\d{1,3} )(?:masodperc|perc|ora|nap|het|honap) mulva|(?:egy |fel )?(?:ora|perc|percen|oran) (?:mulva|belul)',
      ),
    },
  ],
  lt: [
    {
      name: 'day',
      pattern: words(
        'rytoj|poryt',
        '(?:sivakar|sianakt|vakare(?= ?(?:$|[,.!])))',
        '(?:kita|ateinancia) (?:savaite|savaitgali|menesi)',
        '(?:pirmadieni|antradieni|treciadieni|ketvirtadieni|penktadieni|sestadieni|sekmadieni)',
        '(?:\\d{1,2}|astunta|devinta|desimta|septinta|sesta|penkta|pirma|antra|trecia|ketvirta) (?:val|valanda)|(?:astunta|devinta|desimta|septinta)(?= ?(?:$|[,.!]))',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:po|per|uz) (?:mazdaug )?(?:\\p{L}+ |\\d{1,3} ){0,2}(?:sekund\\p{L}*|minu[tc]\\p{L}*|valand\\p{L}*|dien\\p{L}*|savai[tc]\\p{L}*|menes\\p{L}*)',
      ),
    },
  ],
  lv: [
    {
      name: 'day',
      pattern: words(
        'rit|parit',
        '(?:sovakar|sonakt|vakara(?= ?(?:$|[,.!])))',
        '(?:nakamnedel|nakamaja nedela|nakammenes|nakamaja menesi)',
        '(?:pirmdien|otrdien|tresdien|ceturtdien|piektdien|sestdien|svetdien)(?! bija)',
        '(?:pulksten|plkst) (?:\\d{1,2}|astonos|devinos|desmitos|septinos)|(?:astonos|devinos|desmitos|septinos|sesos|piecos)(?= ?(?:$|[,.!]| vakara))',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:pec|uz) (?:aptuveni )?(?:\\p{L}+ |\\d{1,3} ){0,2}(?:sekund\\p{L}*|minu[ts]\\p{L}*|stund\\p{L}*|dien\\p{L}*|nedel\\p{L}*|menes\\p{L}*)',
      ),
    },
  ],
  tr: [
    {
      name: 'day',
      pattern: words(
        'yar[iı]n|obur gun',
        'bu (?:aksam|gece)|aksama(?= ?(?:$|[,.!]))',
        '(?:gelecek|onumuzdek[iı]|haftaya) (?:hafta|ay)?',
        '(?:pazartes[iı]|sal[iı]|carsamba|persembe|cuma|cumartes[iı]|pazar)(?: gunu)?(?= ?(?:$|[,.!]| gunu| aksam))',
        'saat (?:\\d{1,2}|b[iı]r|[iı]k[iı]|uc|dort|bes|alt[iı]|yed[iı]|sek[iı]z|dokuz|on|on b[iı]r|on [iı]k[iı])\\p{L}*',
      ),
    },
    {
      name: 'span',
      pattern: words('(?:\\p{L}+ |\\d{1,3} )(?:san[iı]ye|dak[iı]ka|saat|gun|hafta|ay) (?:sonra|[iı]c[iı]nde)'),
    },
  ],
  af: [
    {
      name: 'day',
      pattern: words(
        'oormore|(?:gesels|praat|sien|skryf|hoor|terug|tot|van)(?: mekaar| jou| weer)* more|more(?:oggend| oggend|aand| aand|middag| weer)',
        '(?:vanaand|vannag|vanmiddag)',
        '(?:volgende|komende) (?:week|maand|naweek)',
        '(?:maandag|dinsdag|woensdag|donderdag|vrydag|saterdag|sondag)(?= ?(?:$|[,.!]| weer))',
        '(?:om|teen) (?:\\d{1,2}|een|twee|drie|vier|vyf|ses|sewe|agt|nege|tien|elf|twaalf)(?:uur)?(?= ?(?:$|[,.!]| uur))',
      ),
    },
    {
      name: 'span',
      pattern: words(
        "(?:oor|binne|na|in) (?:omtrent )?(?:'n )?(?:\\p{L}+ |\\d{1,3} ){0,2}(?:sekondes?|minute|minuut|uur|ure|dae|dag|weke?|maande?)",
      ),
    },
  ],
  zu: [
    {
      name: 'day',
      pattern: words(
        'kusasa|ngomhlomunye',
        '(?:kusihlwa|ebusuku namuhla|namhlanje kusihlwa)',
        '(?:ngesonto|ngenyanga) elizayo|ngesonto elilandelayo|ngenyanga ezayo',
        '(?:ngomsombuluko|ngolwesibili|ngolwesithathu|ngolwesine|ngolwesihlanu|ngomgqibelo|ngesonto)',
        'ngo-?\\d{1,2}|ngehora le\\p{L}*',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:emva kwe|ngemva kwe|ngemuva kwe|emizuzwini|ehoreni)\\p{L}*(?: elilodwa| eyishumi| e-?\\d{1,3}| eyi-?\\d{1,3})?',
      ),
    },
  ],
  ga: [
    {
      name: 'day',
      pattern: words(
        'amarach|aru amarach',
        '(?:anocht|um thrathnona|trathnona inniu)',
        '(?:an tseachtain|an mhi) seo chugainn',
        '(?:de luain|de mairt|de ceadaoin|deardaoin|de haoine|de sathairn|de domhnaigh)',
        'ar a (?:haon|do|tri|ceathair|cuig|se|seacht|hocht|naoi|deich|\\d{1,2})',
      ),
    },
    {
      name: 'span',
      pattern: words(
        '(?:i gceann|faoi cheann|laistigh de|ar feadh) (?:thart ar )?(?:\\p{L}+ |\\d{1,3} ){0,2}(?:soicind|noimead|noimeid|n?uair(?:e)?(?: an chloig)?|n-uaire?|la|laethanta|seachtain(?:e)?|mi(?:onna)?)',
      ),
    },
  ],
};
