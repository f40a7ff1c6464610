import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'pl',
  triggers:
    'akto arty bada bedz bez bezp brak bylo calk cela celo celu chce cieb css csv czes cześ daj debu deko demo ' +
    'dewe deza diag doda dokl dost dyre dzia esej film gene gory gpt graj gral hase hasl hej hex html igno jak ' +
    'jaki jako java jest json kart keyl kod kodu kole komu koni ktor kwer lekc licz list logg loso malw mani mimo ' +
    'moge moja moje mors nadc nadp nagl naka napi nast nie nief nieo niez nowa nowe nowy obej od odgr odko odpo ' +
    'odrz odsz ogra olej opis opra oryg oto owsz peln php pisz pocz poda poka pole pomi popr porz powi powt powy ' +
    'pozb pozo prog prop prze przy pyth rans rege regu role rot rot1 rozk rozp rozs sa scri sfor sie skas skom ' +
    'skop skry sluc spor sql stoi stre stwo swoi swoj symu syst tajn teks ten test tryb trzy twoi twoj twor tylk ' +
    'udaw udos ujaw ukry uloz upra usta usun utwo wbre wewn wiad wita wpis wspa wszy wych wydr wyge wyja wyko ' +
    'wyla wyli wyma wymi wypa wypi wypr wysl wysw wyty wyze xml zacy zada zadn zagr zami zapo zapr zapy zasa zdan ' +
    'zdej zdek zign zlam zlek zost zred zrob',
  alike: 'lł',
  order: 'VERB_FIRST',
  drop: 'z?ignoru(?:j|jcie|je)|z?ignorowac|zapomni?(?:j|jcie|jmy)?|zapomniec|zapomni|zlekcewaz(?:cie)?|lekcewaz|pomin(?:cie|ac)?|pomij(?:aj|ac)|odrzuc(?:cie|ic)?|porzuc(?:cie|ic)?|usun(?:cie|ac)?|skasuj|wymaz|olej|nadpisz|obejdz|przestan (?:przestrzegac|sluchac|stosowac)|nie (?:stosuj|przestrzegaj|sluchaj|zwracaj uwagi|zwazaj|bierz pod uwage|wykonuj|trzymaj)(?: sie)?(?: juz)?|zostaw(?= … (?:za soba|na boku))|odloz(?= … na bok)|nie musisz (?:juz )?(?:przestrzegac|sluchac|stosowac)|wylacz|wylacz|zlam',
  orders:
    'instrukcj[aeiou]~|instrukcj[eiia]|instrukcji|prompt(?:y|u|ow|a|em)?|wytyczn(?:e|ych|ymi)|dyrektyw(?:y|e|ami)?|polecen(?:ia|ie|iach)?|wskazowki (?:systemowe|powyzej)|komunikat systemowy|' +
    '(?:wszystki(?:e|ch)|swo(?:je|ich)|twoj(?:e|ich)|poprzedni(?:e|ch)|wczesniejsz(?:e|ych)|powyzsz(?:e|ych)|dotychczasow(?:e|ych)|dane|te) (?:% ){0,2}(?:zasad(?:y|ach)?|regul(?:y|ach)?|rozkaz(?:y|ow)|komend(?:y)?|zadan(?:ia|iach)?|ograniczen(?:ia)?|filtr(?:y|ow)|informacj(?:e|i)|tresci|tekst(?:u|y)?|kontekst(?:u)?|dokument(?:y|ow))|powyzszy tekst|poprzednia rozmow~|swo(?:im|je) programowani~',
  past: 'o? ?wszystk(?:im|o|iego|iemu) ?,? ?(?:co )?(?:(?:bylo|jest|zostalo|powiedziano|napisano|mowilismy|stoi) … (?:wczesniej|powyzej|do tej pory|przedtem|dotad|wyzej)|wczesniej|powyzej|wyzej|przedtem|przed tym|do tej pory|wiesz(?! o)|ci (?:powiedziano|kazano|mowiono)|cie nauczono|sie nauczyl~)|(?:co )?(?:jest )?(?:powyzsze|powyzszego|powyzszym)|wszystko(?: i|,) (?:napisz|powiedz ze|odpowiedz|wypisz)',
  newOrders:
    '(?:oto|teraz|nadchodza|nastepuja|przed toba|mam dla ciebie)(?: … )(?:nowe|nowa|nowy|nastepne|kolejne) (?:zadani~|instrukcj~|poleceni~|rozkaz~)(?! (?:w pracy|od szefa|do domu))|(?:nowe|nowa|dodatkowe|dodatkowa|nastepne) (?:zadanie|zadania|instrukcj[aei]|poleceni[ae]) ?(?::|dla ciebie|brzmi|ponizej)|(?:skup|skoncentruj|koncentruj)(?:cie)? sie … (?:nowym|nastepnym|tym|kolejnym|jednym) (?:zadani|poleceni)~|(?:zaczn|zaczyna|rozpoczn)~ … (?:od|z) nowe(?:go|m) zadani~|(?:twoim|twoje|twoja) (?:nowym |nowe |jedynym |jedyne |prawdziwym )?(?:zadaniem|zadanie|rola|rola) (?:jest|to|bedzie|polega)|' +
    '(?:od teraz|od tej (?:pory|chwili)|od tego momentu),? … (?:odpowiada[sj]z?|odpowiadaj|sluchasz|sluchaj|bedziesz (?:odpowiadac|sluchac|dzialac)|masz (?:odpowiadac|sluchac|dzialac)|dzialasz|wykonujesz|wykonuj|mow tylko)|rozkazuje ci|nakazuje ci|(?:wykonuj|stosuj sie do|sluchaj|przestrzegaj)(?: sie)?(?: tylko| wylacznie)? (?:moich|moje|tych|te|nastepujac~|nowych) (?:polece~|instrukcj~|rozkaz~|zasad~)|(?:twoje|stare) (?:zasady|instrukcje|reguly) (?:juz )?nie (?:obowiazuja|dzialaja)|(?:zmien|zaktualizuj|zmodyfikuj|nadpisz) (?:swoje|twoje) (?:instrukcje|zasady|wytyczne|ustawienia)|wykonaj (?:nastepujac~|polecenie|ten kod|komende)',
  tell: 'pokaz(?:cie)?|poka|wyswietl|powiedz|powtorz|ujawnij|zdradz|wydrukuj|wypisz|napisz|podaj|przepisz|skopiuj|wklej|udostepnij|wyslij|przeslij|opisz|strescic?|stresc|przetlumacz|zacytuj|wymien|jak(?:i|a|ie) (?:jest|sa|byl|byla|byly|masz|brzmi|dostal~)|jak brzmi(?:a)?|co (?:jest|bylo|stoi|pisze|napisano|zawiera)|chce (?:zobaczyc|poznac|wiedziec|przeczytac)|moge (?:zobaczyc|poznac)|wyjaw|daj(?: mi)?',
  hidden:
    '(?:przed|nad) (?:ta|tym) (?:wiadomoscia|tekstem|zdaniem)|(?:swoj|twoj|swojego|twojego|swoje|pierwszy|caly|ten|ukryty|tajny|poczatkowy|pelny|oryginalny) (?:% )?prompt(?:a|u|y)?(?: systemowy| poczatkowy| startowy)?|prompt(?:a|u)? systemow(?:y|ego|a)|(?:swoje|twoje|swoich|twoich|poczatkowe|pierwotne|ukryte|tajne|wewnetrzne|systemowe|oryginalne|powyzsze|dokladne|poprzednie) (?:% )?(?:instrukcj[ei]~|wytyczn(?:e|ych)|dyrektyw~|poleceni[ae]|konfiguracj~|dane treningowe|ustawienia systemowe)|(?:swoja|twoja) (?:% )?(?:konfiguracj[ea]|instrukcj[ea])|(?:ukryte|tajne|wewnetrzne|systemowe|sekretne) (?:zasady|reguly|ustawienia|rozkazy)|komunikat systemowy|' +
    '(?:tekst|slowa|wszystko|tresc|zdanie)(?: co)?(?: jest)? (?:powyzej|wyzej|u gory)|powyzszy (?:tekst|prompt)|powyzsza tresc|(?:napisane|napisano|stoi|pisze|jest) (?:powyzej|wyzej|na (?:samym )?poczatku|u gory)(?= ?(?:$|tego|tej|rozmowy|promptu|tekstu|nade))|(?:poczatek|poczatku) (?:tego|tej|promptu|rozmowy|dokumentu) ?(?:promptu|tekstu|rozmowy|wiadomosci|dokumentu)?|instrukcje,? ktore (?:dostal~|otrzymal~|masz)',
  become:
    'wcielil~ sie w(?: role)?|wcielila sie w|grala role|gral role|bedziesz (?:dzialac|odpowiadac|zachowywac)|zachowywac sie|dzialac|(?:zachowuj|zachowaj) sie (?:teraz )?jak(?:by| bys byl)?|udawaj(?:,)?(?: ze)?(?: jestes)?|udawac(?: ze jestes)?|dzialaj jako?|dzialac jako|wystepuj jako|wciel sie w(?: role)?|odgrywaj(?: role)?|symuluj|badz (?:teraz )?|(?:jestes|bedziesz) (?:teraz|od teraz|od tej pory)|(?:teraz|od teraz|od tej pory),? (?:ty )?(?:jestes|bedziesz)|wyobraz sobie,? ze jestes|odpowiadaj jak(?:o)?|chce,? (?:ze)?bys (?:byl|byla|dzialal jako|dzialala jako|zachowywal~ sie jak|pelnil~ role|wystepowal~ jako)|przyjmij role|pelnij role|zagraj role|pracuj jako',
  roles: `(?:% )?(?:${worldRoles}|~?terminal(?:a|u)?(?: linuxa?)?|terminalem|konsol[aei]|konsole|interpreter(?:a|em)?|kompilator(?:a|em)?|tlumacz(?:a|em|ka|ke)?|ankieter~|rekruter(?:a|em)?|prowadzac(?:y|ego) wywiad|dyskutant~|gawedziarz~|dziennikarz(?:a|em)?|dziennikarka|redaktor(?:a|em)?|model(?:em)? jezykow(?:y|ym|ego)|ai|si|sztuczn(?:a|ej) inteligencj[aei]|asystent(?:a|em|ka|ke)?(?: ai)?|wyszukiwark[aei]|baz[aey] danych|kalkulator(?:a|em)?|korektor(?:a|em)?|generator(?:a|em)?|mowc[aey]|filozof(?:a|em)?|historyk(?:a|iem)?|programist[aey]|haker(?:a|em)?|rasist[aey]|terrorist[aey]|dyktator(?:a|em)?|system(?:em)?)`,
  behave:
    'bedziesz (?:dzialac|odpowiadac|zachowywac)|zachowywac sie|dzialac|odpowiada~|odpowiedz|dzialaj|udawaj|zachowuj|mow|pisz|napisz|wyobraz|jestes|masz|mozesz|nie masz|ai|symuluj',
  unbound:
    'bez (?:moralnych|etycznych) (?:ograniczen|granic|zasad)|(?:bez|wolny od|pozbawiony|nie masz|zadnych|brak) (?:zadnych |jakichkolwiek |swoich )?(?:% (?:i|ani|czy|lub) )?(?:ograniczen|filtrow|filtra|cenzury|wytycznych|restrykcji|zahamowan etycznych|zasad etycznych|moderacji|etyki)|(?:jakbys|ze|udawaj) … (?:nie (?:mial|masz|ma|mialbys)~|bez) (?:zadnych )?(?:zasad|regul|granic|ograniczen)|nieocenzurowan~|niefiltrowan~',
  modes:
    'tryb(?:ie|u|em)? (?:deweloper~|developer~|dewelopersk~|programisty~|admin~|administrator~|debug~|debugowania|boga|god|serwisow~|root|jailbreak|dan|testow~|bez ograniczen|diagnostyczn~)|jestem (?:twoim|twoja|waszym) (?:% )?(?:deweloperem|programista|programistka|tworca|stworca|administratorem|adminem|autorem)|jako twoj (?:deweloper|programista|tworca|administrator)|(?:dostep|uprawnienia) (?:admina|administratora|roota)|(?:wylacz|wylacz|usun|zdejmij|dezaktywuj) … (?:filtr~|ograniczenia|zabezpieczenia|cenzure|blokady)',
  output:
    '(?:odpowiadaj|odpowiedz|odpowiadasz) (?:tylko|wylacznie|jedynie|zawsze|wylacznie)(?: (?:jako|slowem|w|za pomoca|po|tak|z|przez|%))|(?:wydrukuj|wypisz|napisz|wyswietl) (?:tylko |jedynie |teraz )?(?:nastepujac~|ponizsz~|slowa|tekst|")|powtarzaj za mna|powtorz za mna|nie (?:pisz|podawaj) (?:zadnych )?wyjasnien|nie odpowiadaj na (?:to|te|zadne) pytani~|(?:zamiast tego|tylko) (?:napisz|powiedz|wypisz|wydrukuj|podaj) (?!mi (?:czy|jak|gdzie|kiedy))|mo(?:je|ja) pierwsz[ae] (?:polecenie|komenda|zdanie|prosba|pytanie) to|(?:powiedz|napisz) (?:teraz |dokladnie )?(?:nastepujace|co nastepuje)|odpowiedz na nastepujace pytanie|stop[ ,:!]+(?:napisz|powiedz|wypisz)',
  make: 'napisac|stworzyc|utworzyc|zrobic|przygotowac|przetlumaczyc|sporzadz|napisz|pisz|napisac|wygeneruj|generuj|generowac|wygenerowac|stworz|utworz|stworzyc|sformuluj|skomponuj|zredaguj|zrob|zaprogramuj|wypisz|wymien|podaj|daj(?: mi)?|przetlumacz|przetlumacz|stresc|opracuj|przygotuj|wylistuj|uloz|uloz',
  products: `(?:% ){0,2}(?:${worldProducts}|esej(?:e|u)?|wypracowanie|rozprawke|manifest|naglowek|naglowek|naglowki|komunikat prasowy|artykul (?:prasowy|o|na temat)|artykul (?:prasowy|o|na temat)|wpis na bloga?|zapytani[ea](?: sql)?|kwerend[ey]|kod(?:u)? (?:w|zrodlow~|python~|ktory|do|html)|kod|program w|skrypt(?:u)?|nastepujac(?:y|e) (?:tekst|zdanie)|hasel|hasel|hasla do|liste (?:hasel|hasel|liczb|maili|uzytkownikow|polecen)|losowe liczby|numery kart|propagand[ey]|przemowienie (?:o|na)|opis produktu|przeklenstw)`,
  machine:
    'jako (?:ai|si|sztuczna inteligencja|model jezykowy|asystent(?:ka)?(?: ai)?|chatbot|llm)[, ] ?(?:odpowiedz|odpowiadaj|napisz|powiedz|podaj|musisz|mozesz|wyjasnij|wygeneruj)~|(?:czesc|hej|witaj|cześć) (?:chat ?)?gpt|(?:twoje|swoje) dane treningowe|odpowiadaj jak (?:asystent|ai)',
  against:
    '(?:wbrew|zamiast|mimo|pomimo|niezaleznie od|w przeciwienstwie do|niezgodnie z) (?:% ){0,3}(?:instrukcj~|wytyczn~|polece~|dyrektyw~|prompt~)',
  frame:
    '(?:aktorzy|aktorami|postacie|aktorow) … (?:pozostaja|wychodza|wypadaja|zostaja|trzymaja) … (?:roli|rol|rolach|postaci)|(?:graja|sa) … w filmie o|calkowicie (?:pochloniety|pochloniety|pochlonieta|zanurzony) (?:swoja )?rol~',
  tricks:
    '(?:zasady|instrukcje|reguly|ograniczenia|wytyczne) … (?:tworcy|programisci|deweloperzy|tworcow)|(?:zdekoduj|odkoduj|rozszyfruj|odszyfruj|dekoduj) … (?:base ?64|rot ?13|hex|morse~|wykonaj|wiadomosc|tekst)|(?:w celach|do celow|dla celow|w celu) (?:testow~|testu|debugowania|badawcz~|demonstracyjn~|diagnostyczn~)|to (?:jest )?(?:tylko )?test (?:bezpieczenstwa|systemu|diagnostyczny)|koniec (?:promptu|instrukcji|polecen)|przetlumacz swoje (?:instrukcje|zasady)|(?:wspak|od tylu|od tylu) … (?:prompt|instrukcje)',
  others:
    'ja|my|on|ona|oni|musze|musialem|musialam|mam|mialem|mialam|pisze|(?:moj|moja|moje|szef|szefowa) (?!pierwsz)%|nigdy|zawsze|nie|kazal mi|kazali mi|zeby mi|wole|chyba|juz|lubie',
  addressed: 'ty|ci|cie|teraz|i|prosze|wiec|chce|zebys|bys',
  harmless:
    '(?:od|z|na|do) (?:mojego |mojej )?(?:szef~|lekarz~|ikea|ikei|pudelk~|opakowani~|pracy|nauczyciel~|mebl~|ciasta|gry)',
};

export const pl = attemptRules(words);
