import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:tylko|dopiero|juz|prawie|chyba|jeszcze|teraz|niecale|ledwo|z|jakies|okolo|w sumie|naprawde|akurat|ponizej|mniej niz|nawet nie|tak naprawde|zaledwie|skonczone|ukonczone|tez) ){0,4}';
const month =
  '(?:stycznia|styczniu|lutego|lutym|marca|marcu|kwietnia|kwietniu|maja|maju|czerwca|czerwcu|lipca|lipcu|sierpnia|sierpniu|wrzesnia|wrzesniu|pazdziernika|pazdzierniku|listopada|listopadzie|grudnia|grudniu)';
const soon = r`(?:niedługo|niedlugo|wkrotce|zaraz|jutro|dzis|dzisiaj|pojutrze|(?:w )?(?:przyszłym|przyszlym|nastepnym|tym) (?:roku|miesiacu|tygodniu)|w (?:${month}|sobote|niedziele|piatek|wakacje)|za (?:rok|miesiac|tydzien|pare|kilka|dwa|trzy|cztery|\d{1,2}) ?(?:dni|tygodni|tygodnie|miesiecy|miesiace|lata|lat)?|\d{1,2} ${month}|na wiosne|jesienia)`;
const parents = '(?:mama|matka|mamusia|stara|tata|ojciec|stary|rodzice|starzy|mamie)';

export const pl = ageRules({
  ruleName: 'pl',
  ages: 'piec|szesc|siedem|osiem|dziewiec|dziesiec|jedenascie|dwanascie|trzynascie|czternascie|pietnascie|szesnascie|siedemnascie|15tke',
  teens: 'dziesiec|jedenascie|dwanascie|trzynascie|czternascie|pietnascie|szesnascie|siedemnascie',
  eighteen: 'osiemnascie|osiemnastke|osiemnastka|18[ -]?(?:stke|tke|ke|nastke)',
  followers:
    'i|a|ale|jestem|mieszkam|z|ze|wiec|bo|poniewaz|ja|ty|tobie|ci|ile|skad|jak|co|gdzie|kto|chłopak|chlopak|dziewczyna|laska|facet|kobieta|mezczyzna|hej|hejka|siema|elo|nie|tak|no|sorry|sory|sorki|przepraszam|teraz|jeszcze|dopiero|tylko|juz|szukam|i poł|i pol|szczerze|serio|niestety|dzieki|btw|bi|singiel|singielka|chodze|od (?:wczoraj|marca|maja)|to (?:problem|ok|zle)|wlasciwie|w sumie|koncze|skonczone|ukonczone|przeszkadza|mam|czy',
  years: 'lat(?:ka|ek)?|latek|roczek|letnia|letni',
  answerStarts:
    'mam|ja|tylko|dopiero|prawie|no|tak|hmm+|eh+m?|juz|haha|ok|z|niecale|koncze|w sumie|wlasnie|skonczyłam|skonczyłem|skonczylam|skonczylem|mam dopiero',
  triggers:
    'piec szes sied osie dzie jede dwan trzy czte piet szes niep niel mało malo małol malol peln pełn pełno pods osme osma siod klas szos szost piat 8kl dziew',
  triggersBesideNumber:
    'mam lat konc skon bede mi klas kl dziew chło chlo chod latk wiek urod rocz obie mamy jest lata w osie stke skoń moje moja',
  impliedTriggers:
    'mama matk mamu star tata ojci rodz tele komo szla zada domo lekc klas spra kart naucz nauc pani wych szko lice tech nast prow pij mała mala mało mało młod mlod wiek kłam kłama klam uwag kies prze kozi egza 8kl jestem szlab pozwa',
  undoneBefore:
    'jak|kiedy|gdy|gdyby|gdybym|jakby|jakbym|ze|mowi|mowił|mowil|mysli|myslał|myslala|myslał[a]?|mysla|wyglada|wygladam jakbym|zgaduje|nie|juz nie|piosenka|film|ksiazka|nazywa sie|chciałabym|chcialbym|(?:mowi|mowił|mowiła|mysli|mysla|myslał|myslała|sadzi|twierdzi),? ze|wyobraz sobie,? ze|czuje sie jakbym|czuje sie jak',
  undoneAfter:
    'minut[ey]?|min|kilo|kg|km|kilometrow|metrow|cm|procent|godzin[ey]?|dni|tygodni|miesiecy|złotych|zlotych|zl|zł|razy|lat (?:doswiadczenia|stazu|praktyki|młodsz|mlodsz|starsz|po slubie|razem|temu|w|małzenstwa|malzenstwa|prawo|trzezwosci|roznicy|na|jak|bez)|znowu|kotow|dzieci|rodzenstwa|gdy|kiedy',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:mam|mamy (?:obie|obaj|oboje)) ${only}{age}(?:(?: i poł| i pol)? ?(?:lat|latek|latka|lata))(?: i poł| i pol)?{end}|(?:^|ja |, ?|no |hej |bo |tak )(?:mam) ${only}{age}{end}`,
    ],
    [
      'years_old',
      0.95,
      r`jestem (?:tylko |dopiero |taka |zwykła )?(?:{age}|1[0-7])[ -]?(?:letnia|letni|latka|latkiem|latek|sto ?latka)(?: (?:dziewczyna|dziewczyne|chłopak|chłopakiem|chlopak|dziewczyna))?|jestem (?:tylko |dopiero )?(?:jedenasto|dwunasto|trzynasto|czternasto|pietnasto|szesnasto|siedemnasto)(?:latk\w+|letni\w*)|(?:moj )?wiek(?: to|:) ?${only}{age}{end}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:hej|hejka|siema|elo|czesc|witam)?[ ,!]{0,2}(?:(?:dziewczyna|chłopak|chlopak|laska)(?: ?[/,] ?|,? )(?:lat )?(?:1[0-7])(?: ?lat)?|1[0-7](?: ?lat| l)?(?: ?[/,] ?|,? )(?:dziewczyna|chłopak|chlopak|laska|[km](?= z| ?$))|[km]1[0-7]|(?:k|m)/? ?1[0-7](?: lat)?|1[0-7] lat tutaj)(?=\s*$|\s*[,/!)]|\s+(?:tu|tutaj|z|ze|i|szuka|szukam|warszawa|krakow|ty|lat))`,
    ],
    [
      'turns',
      0.93,
      r`(?:koncze|skoncze|bede miec|bede miał|bede miała|bede mial|bede miala|stuknie mi|stuka mi|wbija mi) (?:(?:${soon}|dopiero|w koncu) ){0,4}(?:{age}|{18})(?: lat)?(?: ${soon}|{end})|(?:${soon}) (?:koncze|skoncze|bede miec|bede miał[a]?|bede mial[a]?|mam|stuknie mi) (?:dopiero |w koncu )?(?:{age}|{18})(?: lat)?{end}|(?:własnie|wlasnie|niedawno|dopiero co|swiezo|wczoraj) skonczył[ae]m {age}|(?:własnie|wlasnie|niedawno|dopiero co|swiezo|wczoraj) skonczyl[ae]m {age}|skonczy[łl][ae]m {age}(?: lat)? (?:wczoraj|dzis|dzisiaj|w zeszłym (?:tygodniu|miesiacu)|w zeszlym (?:tygodniu|miesiacu)|niedawno|tydzien temu|miesiac temu|w ${month}(?! \d))`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:jak|kiedy|gdy|dopoki nie|zanim|az) (?:juz |w koncu )?(?:skoncze|bede miec|bede mia[łl][a]?|mi stuknie) (?:w koncu |juz )?(?:{18}|{teen})|(?:jeszcze )?nie mam (?:jeszcze |nawet |skonczonych )?{18}(?: lat)?(?: jeszcze)?{end}|mam (?:prawie|ponizej|mniej niz|niecałe|niecale|nieskonczone) {18}(?: lat)?(?! doswi){end}|(?:jeszcze )?nie jestem (?:jeszcze |nawet )?(?:pełnoletni[a]?|pelnoletni[a]?|doros[łl][ay])`,
    ],
    [
      'minor',
      0.95,
      r`jestem (?:jeszcze |tez |niestety |wciaz |w sumie |tylko |ciagle |nadal )*(?:niepe[łl]noletni[a]?|nieletni[a]?|ma[łl]oletni[a]?){end}|jestesmy (?:niepe[łl]noletni|nieletni)`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`brakuje mi (?:jeszcze )?(?:\d{1,2}|roku?|dwoch lat|kilku miesiecy|miesiaca|[a-z]{2,8} (?:lat|miesiecy|dni)) do (?:osiemnastki|18|pełnoletnosci|pelnoletnosci)`,
    ],
    [
      'states_age',
      0.9,
      r`^(?:jestem |tu )?(?:trzynasto|czternasto|pietnasto|szesnasto|siedemnasto)latk(?:a|iem|a z)(?: here| tutaj| z| hej|,|$)|jestem (?:trzynasto|czternasto|pietnasto|szesnasto|siedemnasto)lat(?:ka|kiem|ka)`,
    ],
    [
      'birthday',
      0.9,
      r`(?:jutro|dzisiaj|dzis|w sobote|za tydzien|niedługo|niedlugo) (?:mam|sa|obchodze|swietuje|robie) (?:moje |swoje )?(?:[5-9]|1[0-8]|pietnaste|szesnaste|osiemnaste)(?:te|ste)? ?urodzin\w*(?! (?:moje[jg]|cork|syn|mam|bab|jej|jego))|(?:jutro|w sobote|za tydzien|za miesiac|niedługo|niedlugo|w ${month}) (?:mam|robie|jest moja) (?:osiemnastke|18-?stke|18nastke|osiemnastka|18-?tke)|moje (?:[5-9]|1[0-8]|pietnaste|szesnaste|osiemnaste)(?:te|ste)? ?urodziny (?:sa|mam|beda) (?:${soon})`,
    ],
    [
      'school_year',
      0.9,
      r`(?:jestem|chodze|ide|zaczynam|koncze|pojde|zdałam|zdałem) (?:jeszcze |dopiero |juz |teraz |od wrzesnia |na razie )*(?:(?:do|w) )?(?:(?:[4-8]|iv|v|vi|vii|viii)(?:[ -]?(?:ej|mej|tej|stej))? ?(?:klasy|klasie|kl)(?! (?:liceum|technikum))|(?:czwartej|piatej|szostej|siodmej|osmej)(?: (?:klasy|klasie|b|a))?|(?:klasy|klasie|kl) (?:[4-8]|osmej|siodmej|szostej)[abcd]?(?! (?:liceum|technikum))|podstawowki|podstawowce|podstawowke|szko[łl]y podstawowej|szkole podstawowej|gimnazjum|gimbazy)(?! (?:jako|w charakterze))(?=\s*$|\s*[,!)]|\s+(?:i|a|ale|jeszcze|wiec|haha|teraz|od|podstawowki|podstawowej|szkoly))|jestem (?:jeszcze |dopiero )?(?:w )?(?:osmoklasist\w+|siodmoklasist\w+|8-?klasist\w+)`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`jestem (?:jeszcze |tylko |nadal |dopiero |zwyk[łl][ay]m? )*(?:nastolatka|nastolatkiem|licealista|licealistka|uczniem|uczennica|uczennice|dzieckiem|gowniarzem|uczniem liceum|uczennica liceum)(?= ?$| ?[,!]| (?:i|a|ale|liceum|technikum|w|wiec))|(?:chodze|jestem|ide) (?:jeszcze |nadal |dopiero )*(?:do|w) (?:(?:pierwszej|drugiej|trzeciej|czwartej|1|2|3|4|i|ii|iii) ?(?:klasy|klasie|kl)? ?)?(?:liceum|technikum|lo|zawodowki|szko[łl]y sredniej|liceum ogolnoksztalcacego)(?= ?$| ?[,!]| (?:i|a|ale|jeszcze|wiec|w|na))|(?:pisze|mam) (?:w tym roku |za rok |niedlugo )?(?:egzamin osmoklasisty|egzaminy osmoklasisty)`,
    ],
    [
      'parents_forbid',
      0.65,
      r`(?:moja |moj |moi )?${parents} (?:mi |znowu mi )?(?:zabra[łl]a?|zabrali|skonfiskowa[łl]a?|zabiera|zabieraja|zakaza[łl]a?|zakazali|zabrania|zabraniaja|da[łl]a?|dali)(?: mi)? (?:znowu )?(?:telefon|komorke|kompa|komputer|laptopa|tableta|tablet|konsole|szlaban|fona|internet|wychodzic)|mam (?:znowu |tygodniowy )?(?:szlaban|kare na (?:telefon|kompa|komputer|wychodzenie|wyjscia))|(?:dosta[łl][ae]m) (?:znowu )?(?:szlaban|kare)(?= ?$| ?[,!]| (?:na|od|za|i|bo))|(?:moja |moj |moi )?${parents} (?:mi |mnie )?nie (?:pozwala|pozwalaja|pozwoli|pozwola|puszcza|puszczaja|pusci|puszcza)(?: mi| mnie| wychodzic| z)?|(?:moja |moj |moi )?${parents} (?:mi )?(?:sprawdza|sprawdzaja|czyta|czytaja|przeglada|kontroluje|kontroluja)(?: mi)? (?:telefon|wiadomosci|komorke)|(?:moja |moj |moi )?${parents} (?:mnie )?(?:zabije|zabija|zabija mnie|zabije mnie)|(?:moja |moj |moi )?${parents} nie (?:moze|moga|wie|wiedza)(?: sie)? (?:o tym|dowiedziec|wiedziec|zobaczyc|ze|nic)|musze byc (?:w domu|w lozku|w łozku)? ?(?:o|do|przed) (?:20|21|22|8|9|10|osmej|dziewiatej|dziesiatej)(?: w domu)?(?= ?$| ?[,!]| (?:bo|w))`,
    ],
    [
      'lessons',
      0.6,
      r`(?:musze|mam|robie|odrabiam|jeszcze mam|nie mam|nie zrobi[łl][ae]m) (?:jeszcze |odrobic |zrobic |duzo |mase |pe[łl]no |strasznie duzo |odrabiac )*(?:prac[ey] domow[aey]|prac domowych|zadani[ae] domowe|zadan domowych|lekcje|zadanie z (?:matmy|polskiego|anglika|fizyki|chemii)|zadania z (?:matmy|polskiego|anglika))(?= ?$| ?[,!]| (?:z|na|do|i|a|ale|wiec|bo))(?! (?:z moim|z dzie|z jazdy|jazdy))|(?:mam|mamy|jutro mam|pisze|piszemy) (?:jutro |dzis |dzisiaj )*(?:sprawdzian|kartkowke|klasowke|dyktando|poprawe) (?:z )?(?:matmy|matematyki|polskiego|anglika|angielskiego|historii|fizyki|chemii|biologii|bioli|geografii|gegry|niemca|niemieckiego)|(?:nasza |nasz |moja |moj |)(?:pani|pan|nauczyciel|nauczycielka|wychowawca|wychowawczyni|babka|facet|baba) od (?:matmy|polskiego|wf|wf-u|anglika|historii|biologii|fizyki|chemii|matematyki|muzyki|geografii)|moja wychowawczyni|moj wychowawca|dosta[łl][ae]m (?:uwage|jedynke|pa[łl]e|dwoje|1|2)(?: (?:z|od|do|na|za))|(?:nie zdam|nie zda[łl][ae]m|jestem zagro[zż]on[ay]|kibluje|mam zagrozenie) (?:z |do nastepnej klasy|z matmy|klasy)?(?= ?$| ?[,!]|z |matmy|polskiego|klase)|na (?:d[łl]ugiej )?przerwie (?:w szkole|dzisiaj|z)|(?:moje )?kieszonkowe(?= ?$| ?[,!]| (?:od|mi|dostaje))|po szkole (?:musze|mam|ide|moge)|po lekcjach (?:musze|mam|ide|moge)`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:jeszcze )?nie (?:moge|wolno mi) (?:jeszcze )?(?:prowadzic|jezdzic autem|g[łl]osowac|pic|kupowac alkoholu|kupic alkoholu|kupic piwa)(?: auta| samochodu)?(?: jeszcze)?(?= ?$| ?[,!]| (?:bo|mam|jestem))|(?:jestem|nie jestem) (?:dla ciebie |chyba |jeszcze |na to |troche )*(?:za |zbyt )(?:m[łl]od[ay]|ma[łl][ay]) (?:dla ciebie|na to|zeby|na prawko|by)|za m[łl]od[ay] dla ciebie|(?:k[łl]ama[łl][ae]m|sk[łl]ama[łl][ae]m|oszuka[łl][ae]m) (?:co do|o|w sprawie|z) (?:mojego |swojego )?(?:wieku|wiekiem)|wiek (?:w profilu |tutaj |tu )?(?:jest )?(?:fa[łl]szywy|zmyslony|nieprawdziwy)`,
    ],
  ],
  impliedUndoneBefore:
    'kiedy|jak|gdy|dawniej|kiedys|syn|corka|dzieci|siostrzeniec|brat|siostra|uczniowie|mowi|mowił|był|była|byl|byla|jako dziecko|za młodu|za dzieciaka|syna|corke|dzieciom|jak byłam|jak byłem',
  impliedUndoneAfter:
    'jak by[łl][ae]m|kiedy by[łl][ae]m|wtedy|by[łl]a?|z dziecmi|z synem|z corka|dzieci|syna|corki|lat temu|do sprawdzenia|nauczyciel|nauczycielka|dzieciom|jako nauczyciel(?:ka)?',
  asksAge: r`ile (?:ty )?(?:masz|macie) (?:ty )?(?:lat|latek)|ile masz(?= ?[?,\n:;)]| ?$)|w jakim (?:jestes )?wieku|twoj wiek|(?:ktory|jaki) rocznik|kiedy sie urodzi[łl][ae]s`,
  asksWhetherAdult: r`(?:jestes|jestescie) (?:juz |naprawde |w ogole |na pewno )*(?:pe[łl]noletni[a]?|doros[łl][ay])|(?:masz|macie) (?:juz |co najmniej |powyzej |w ogole |skonczone |ukonczone )*(?:18|osiemnascie)`,
  deniesAdult: r`(?:nie|jeszcze nie|na razie nie|prawie|niestety nie|nie mam|nie jestem|nope|nieee*|niezupełnie|no nie)(?=\s*$|\s*[,!.:;)]|\s+(?:jeszcze|mam|jestem|sorki|przepraszam|ale|prawie|niestety|dopiero|czemu|a))`,
  bornIn: r`(?:urodzi[łl][ae]m sie|urodzony|urodzona|ur) (?:w |roku |dnia )*(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|(?:jestem )?(?:rocznik|z rocznika|z) {year}(?: rocznika| rocznik| roku)?(?= ?$| ?[,!]| (?:i|a|wiec))|jestem z {year}`,
  takesBack: r`(?:(?:tylko )?zartuje|zartowa[łl][ae]m|(?:to )?(?:by[łl] )?zart(?= ?$| ?[,!.]| (?:mam|haha))|jaja sobie robie|robie sobie jaja|chcia[łl][ae]m napisac (?:2\d|[3-9]\d|1[89])|(?:nie|sorki|ups|przepraszam)[ ,.!]{1,3}mam (?:2\d|[3-9]\d|19)|tak naprawde mam (?:2\d|[3-9]\d|19))`,
});
