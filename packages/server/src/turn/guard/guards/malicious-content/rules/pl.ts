import { maliceRules } from '../malice-rules.ts';

const childI =
  '(?:(?:ma[lł]a |m[lł]oda |nieletnia |)(?:dziewczynka|dziewczynkami|\\d{1,2}[- ]?latka|(?:dwunasto|trzynasto|jedenasto|dziesiecio)latka)|dzieckiem|dziecmi|(?:ma[lł]ym|m[lł]odym|nieletnim) (?:ch[lł]opcem|ch[lł]opcami)|(?:ma[lł]ymi|m[lł]odymi) (?:dziewczynkami|ch[lł]opcami)|nieletnia|nieletnimi)';
const childA =
  '(?:(?:ma[lł]e |m[lł]ode |ma[lł]a |nieletnie )?dziewczynk[iee]|dziecko|dzieci|ma[lł]ych ch[lł]opcow|\\d{1,2}[- ]?latk[eei]|nieletnie)';
const childN = '(?:(?:ma[lł]e |m[lł]ode )?dziewczynki|dzieci|mali ch[lł]opcy|nieletni[ea]?)';
const childAny =
  '(?:(?:(?:ma[lł]a |m[lł]oda |nieletnia |)(?:dziewczynka|dziewczynkami|\\d{1,2}[- ]?latka|(?:dwunasto|trzynasto|jedenasto|dziesiecio)latka)|dzieckiem|dziecmi|(?:ma[lł]ym|m[lł]odym|nieletnim) (?:ch[lł]opcem|ch[lł]opcami)|(?:ma[lł]ymi|m[lł]odymi) (?:dziewczynkami|ch[lł]opcami)|nieletnia|nieletnimi)|(?:(?:ma[lł]e |m[lł]ode |ma[lł]a |nieletnie )?dziewczynk[iee]|dziecko|dzieci|ma[lł]ych ch[lł]opcow|\\d{1,2}[- ]?latk[eei]|nieletnie)|(?:(?:ma[lł]e |m[lł]ode )?dziewczynki|dzieci|mali ch[lł]opcy|nieletni[ea]?)|(?:dzieci|(?:ma[lł]ych )?dziewczynek|ma[lł]ych ch[lł]opcow|nieletnich))';
const i =
  '(?:(?:ja )?(?:chce|chcia[lł]bym|chcia[lł]abym|zamierzam|planuje|musze|mam zamiar|mam ochote)|chcemy|pomoz mi|jak)';
const person =
  '(?:(?:moja|moje|moj|mojego|moich|swoja|swojego|mojej) (?:by[lł]a|by[lł]ego|by[lł]a zone|zone|meza|dziewczyne|ch[lł]opaka|szefa|szefowa|sasiada|sasiadke|sasiadow|matke|mame|ojca|rodzicow|brata|siostre|rodzine|dzieci|syna|corke|nauczyciela|tescia|tesciowa|ojczyma))';

export const pl = maliceRules({
  ruleName: 'pl',
  triggers:
    'porno pornografia pornografie dziecieca pedofil pedofilem nagie nagich nago seks seksu seksic ruchac zgwalcic zgwałcic dotykac podniecaja krec kreca wale wal bombe bomba bomby wysadzic wysadze wysadzimy zamach masakre strzelac zastrzelic zabic zabije zamordowac sprzedaje kupic kupie niewolnice niewolnica zmuszam paszport paszporty trucizne trucizna otruc otruje rycyne cyjanek sarin zabojce zabojca platnego udusic zadzgac spalic',
  phrases: {
    wants_children: [
      `(?:seks(?:u)? z|uprawiac seks z|przespac sie z|ruchac sie z) (?:ma[lł]a |ma[lł]ym |ma[lł]ymi |m[lł]odymi |jakas |twoja |)?${childI}`,
      `(?:ruchac|zgwa[lł]cic|gwa[lł]cic|dotykac|macac|wyruchac|zerznac) (?:ma[lł]a |ma[lł]ym |ma[lł]ymi |m[lł]odymi |jakas |twoja |)?${childA}`,
      `(?:podniecaja mnie|kreca mnie|jaraja mnie) ${childN}`,
      `${childN} (?:mnie (?:podniecaja|kreca|jaraja))`,
      `(?:(?:wale konia|masturbuje sie|trzepie) (?:do|przy|na))(?: \\p{L}+){0,3} ${childAny}`,
      '(?:jestem pedofilem)',
      '(?:(?:chce|daj mi) (?:wyruchac|ruchac|dotykac|zgwa[lł]cic|przeleciec) (?:twoja )(?:ma[lł]a )?(?:coreczke|corke))',
    ],
    child_material: [
      '(?:masz|macie|szukam|sprzedam|sprzedaje|wymienie|wyslij(?: mi)?|kupie|kto ma|chce|gdzie (?:znajde|kupie)|mam)(?: \\p{L}+){0,3} (?:dziecieca pornografi[aee]|dzieciecej pornografii|pornografi[aee] dzieciec[aa]|pornografii dzieciecej|porno z (?:dziecmi|dziecm\\p{L}*|nieletnimi)|cp(?= ?$)|pedofilskie \\p{L}+|pedofilskich \\p{L}+)',
      `(?:nagie (?:zdjecia|fotki|filmy|filmiki)|nagich zdjec|nudesy|nudeski|zdjecia nago) (?:\\p{L}+ ){0,2}(?:${childAny}|(?:twojej|swojej) (?:ma[lł]ej )?(?:coreczki|corki))`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,2}(?:wysadzic|spalic|podpalic|ostrzelac|zaatakowac|pod[lł]ozyc bombe (?:w|na|pod)|wjechac w) (?:\\p{L}+ ){0,3}(?:szko[lł][eyae]|koscio[lł](?:a|ek|e|ele)?|kosciele|meczet(?:u)?|synagog[ee]|dworzec|dworcu|lotnisk[ou]|koncercie|koncert|uniwersytet|szpital(?:u)?|stadion(?:ie)?|biur[ou]|urzad|urzedzie|pociag|metro|galeri[eei]|t[lł]um|autobus)(?: \\p{L}+)?`,
      `${i} (?:\\p{L}+ ){0,3}(?:szko[lł][eyae]|koscio[lł](?:a|ek|e|ele)?|kosciele|meczet(?:u)?|synagog[ee]|dworzec|dworcu|lotnisk[ou]|koncercie|koncert|uniwersytet|szpital(?:u)?|stadion(?:ie)?|biur[ou]|urzad|urzedzie|pociag|metro|galeri[eei]|t[lł]um|autobus) (?:\\p{L}+ ){0,2}(?:wysadzic|spalic|podpalic|ostrzelac|zaatakowac|pod[lł]ozyc bombe (?:w|na|pod)|wjechac w|w powietrze)`,
      '(?:wysadze|wysadzimy|podpale|pod[lł]oze bombe (?:w|na|pod)|ostrzelam|zaatakuje) (?:\\p{L}+ ){0,3}(?:szko[lł][eyae]|koscio[lł](?:a|ek|e|ele)?|kosciele|meczet(?:u)?|synagog[ee]|dworzec|dworcu|lotnisk[ou]|koncercie|koncert|uniwersytet|szpital(?:u)?|stadion(?:ie)?|biur[ou]|urzad|urzedzie|pociag|metro|galeri[eei]|t[lł]um|autobus)',
      '(?:(?:chce|zamierzam|planuje) (?:zrobic |dokonac )?(?:zamach(?:u)?|masakre|strzelanine)|zrobie (?:zamach|masakre|strzelanine))',
      '(?:(?:chce|zamierzam|planuje) (?:zabic|zastrzelic) (?:jak najwiecej (?:ludzi|osob|\\p{L}+)|wszystkich (?:w (?:szko[lł]e|pracy)|muzulmanow|zydow|czarnych|z klasy))|zabije (?:wszystkich (?:w|z) (?:szko[lł]e|szko[lł]y|pracy|pracy)|jak najwiecej ludzi))',
      '(?:(?:pod[lł]ozy[lł]em|pod[lł]ozy[lł]am|zostawi[lł]em) bombe (?:w|na|pod) \\p{L}+)',
    ],
    trafficking: [
      '(?:sprzedaje|sprzedam|kupuje|kupie|oferuje|zalatwiam|przemycam)(?: \\p{L}+){0,2} (?:dziewczyny|dziewczynki|kobiety|ludzi|niewolnice|dzieci|ch[lł]opcow) (?:(?:do (?:seksu|burdelu|burdeli|prostytucji)|za \\d+|po \\d+|jako niewolnice|z \\p{L}+ (?:za|po) \\d+|przez granice))',
      '(?:(?:chce|gdzie moge|szukam|zeby) (?:kupic|sprzedac) (?:\\p{L}+ )?niewolnic[eea]?)',
      '(?:zmuszam (?:je|ja|dziewczyny|kobiety) (?:do (?:prostytucji|seksu|pracy w burdelu)|zeby))',
      '(?:(?:zabieram|zabra[lł]em) (?:im|jej) paszport\\p{L}*)',
    ],
    weapon_to_kill: [
      '(?:jak (?:zrobic|zbudowac|skonstruowac|sie robi)|chce (?:zrobic|zbudowac)|naucz mnie (?:jak )?(?:robic|zrobic)|pomoz mi (?:zrobic|zbudowac)|powiedz jak (?:zrobic|zbudowac)) (?:\\p{L}+ ){0,3}(?:bomb[eeya](?! kapiel)|rurobomb\\p{L}*|material\\p{L}* wybuchow\\p{L}*|rycyn[ee]|cyjan\\p{L}*|sarin|trujacy gaz|trucizne)(?: \\p{L}+){0,6}',
      `(?:${i} (?:\\p{L}+ ){0,2}(?:otruc)|otruje) (?:${person}|kogos|ludzi)`,
      '(?:jaka trucizn[aa] (?:\\p{L}+ ){0,3}(?:zabija|zabije|zabic|otruc))(?: \\p{L}+){0,4}',
    ],
    kills_somebody: [
      `${i} (?:\\p{L}+ ){0,1}(?:zabic|zamordowac|zadzgac|udusic|zastrzelic|zlikwidowac) (?:\\p{L}+ ){0,1}${person}(?: \\p{L}+){0,3}`,
      `${i} (?:\\p{L}+ ){0,1}${person} (?:\\p{L}+ ){0,1}(?:zabic|zamordowac|zadzgac|udusic|zastrzelic|zlikwidowac)`,
      `(?:(?:dzis|dzisiaj|jutro|w nocy|dzis w nocy) (?:zabije|zastrzele|zamorduje)|(?:zabije|zamorduje|zastrzele|udusze)(?= (?:moja|mojego|moich|swoja|swojego))) ${person}(?: \\p{L}+){0,3}`,
      '(?:(?:szukam|potrzebuje|znasz|wynajme|chce wynajac) (?:\\p{L}+ )?(?:platnego zabojc[eey]|zabojc[eey]))',
      '(?:kupi[lł]em (?:pistolet|bron|noz|strzelbe) (?:zeby|i) (?:\\p{L}+ ){0,2}(?:zabic|zabije|zastrzelic|zadzgac) (?:\\p{L}+ )?\\p{L}+)',
    ],
  },
  undoneBefore:
    '(?:(?:nie|nigdy|on|ona|oni|kto|ktos|ludzie|facet|gosc|za|skazany|aresztowany|przeciw|przeciwko|zakazane|ktory) (?:chcia[lł] |chcia[lł]a |chca |mial |sie )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:powinn\\p{L}+|zasluguj\\p{L}+) (?:\\p{L}+ ){0,2}(?:wiezieni\\p{L}|siedziec|gnic)|to (?:chore|obrzydliwe|zbrodnia|przestepstwo)|w (?:grze|filmie|gta|snie|szachy)|ze smiechu)',
  innocent:
    '(?:w (?:grze|filmie|ksiazce|powiesci|serialu|snie|gta)|gra komputerowa|gta|minecraft|fortnite|netflix|film|serial|powiesc|ksiazk|dokument|podcast|wiadomosci|gazet|artykul|aresztowali|aresztowan|zatrzyma|skazan|wiezien|policj|prokurat|sad |sadzie|sedzi|adwokat|opieka spoleczna|psycholog|terap|ofiar|jako dziecko|gdy mia[lł]am|gdy mia[lł]em|kiedy (?:by[lł]am|by[lł]em|mia[lł]am|mia[lł]em)|by[lł]am (?:\\p{L}+ )?(?:gwa[lł]cona|molestowana|sprzedana)|zosta[lł]am (?:\\p{L}+ )?(?:zgwa[lł]cona|sprzedana|wykorzystana)|(?:zgwa[lł]cil|molestowa[lł]|wykorzystal|dotyka[lł]|sprzedal) mnie|moj (?:wujek|ojczym|ojciec|trener|nauczyciel) (?:mnie|dotyka[lł]|molestowa[lł])|zartuje|zart|haha|hehe|lol|xd|wojn|nazi|hitler|terroryst|jak mozna|straszne|pedofile powinni|pedofile zasluguja)',
  words: {
    whom: 'dziec dzieck dziewczynk chlopc chłopc malych małych male małe mala mała mlod młod nieletn latk corecz corke corki szkol szkoł kosci meczet synagog dworz lotnisk koncert ludzi wszystk muzul zyd czarn zone meza byla była byleg dziewczyne chlopaka chłopaka szef sasiad matk mame ojc rodzic brata siostr rodzin nauczyc tesc ojczym kogos niewoln kobiet pedofil galeri stadion szpital metro tlum tłum zamach masakr galerii je prostyt zabojc dziewczyn',
    act: 'seks ruch zgwal gwalc gwałc dotyk maca nagie nagich nago porno pornogr pedofil podniec krec wal masturb bomb wysad zamach masakr strzel zastrz zabic zabij zamord zadz udus truc otru rycyn cyjan sarin wybuch sprzed kup niewoln prostyt zaboj wymien podpal spal atak zabojc konia',
    intent:
      'ja chce chcialb chciałb zamierz planuj mam musz pomoz jak daj szukam sprzed wymieni wyslij kupi kto gdzie masz macie jestem jaka naucz zrobie wysadz otruj zabij zmusz mnie dzis wale zamierzam zmuszam podłożyłem podlozylem sprzedaje sprzedaję',
  },
});
