import type { SignalWords } from './signal-words.ts';

export const pl: SignalWords = {
  ruleName: 'pl',
  drop:
    'zignoruj ignorować zignorować zignorujcie zapomnij zapomnijcie zapomnieć zapomnisz pomiń pomijaj pominąć pomijając odrzuć ' +
    'odrzucić porzuć olej olewaj olać zlekceważ lekceważ nie+przestrzegaj nie+stosuj nie+słuchaj nie+wykonuj nie+kieruj nie+trzymaj ' +
    'nie+zwracaj+uwagi nie+zważaj przestań+przestrzegać przestań+stosować przestań+słuchać przestań+wykonywać usuń usunąć skasuj ' +
    'wymaż wymazać wyczyść anuluj unieważnij obejdź omiń złam łam zostaw wyrzuć nadpisz zresetuj zastąp wyłącz odłóż ' +
    'przestań+się+trzymać nie+obowiązuj- masz+zapomnieć miej+gdzieś miej+w+nosie wyrzuć+do+kosza wyrzuć+z odpuść+sobie odstaw odetnij ' +
    'wykreśl przekreśl nie+przejmuj nie+patrz nie+bierz+pod nie+sugeruj wyłam oderwij uwolnij wyjdź+poza zerwij odmów sprzeciw skreśl ' +
    'nie+zawracaj łamiesz omijaj zapomin- ignoruj- spuść wypieprz',
  all: 'wszystko wszystkie wszystkich wszystkim wszelkie wszelkich każde każdy całe cały całą cokolwiek',
  past:
    'poprzedni- wcześniejsz- wcześniej powyższ- powyżej dotychczas- dotąd do+tej+pory do+teraz uprzedni- stare starych pierwotn- ' +
    'oryginaln- początkow- powiedzian- ci+powiedziano ci+mówiono napisan- nauczyłeś nauczyłaś wiesz otrzyman- dostał- dan- przedtem ' +
    'istniejąc- co+było do+tego+momentu wspomnian- podan- obowiązując- wyżej otrzymałaś otrzymałeś to+co+było ustalon- przekazan- ' +
    'co+wcześniej zadan-',
  orders:
    'instrukcj- wytyczn- dyrektyw- poleceń polecenia+systemow- wskazówk- komunikat+systemow- wiadomość+systemow- oprogramowani- ' +
    'programowani- konfiguracj- ustawienia+systemow- prompt- scenariusz- regulamin- briefing- podręcznik- rozpisk- opis+postaci ' +
    'opis+twojej+postaci karta+postaci kartę+postaci zarządzen- przykazan- zalecen- rozporządz- polecenia+startow- tekst+systemow- ' +
    'zadane+zasady mandat zapis-',
  rules:
    'zasad- reguł- polecen- rozkaz- komend- nakaz- ogranicze- limit- filtr- cenzur- moral- etyk- etyczn- polityk- protokoł- ' +
    'bezpieczeń- zabezpiecze- zakaz- ustawie- norm- kontekst- barier- blokad- pryncypi- smycz- kaganiec praw prawa kajdany sumieni- ' +
    'wartości warunk- hamulc- kłódk- skrupuł- restrykcj-',
  task:
    'zadani- misj- rol- cel celem zlecen- postać postaci tożsamoś- person- wyzwani- funkcj- praca+teraz robot- obowiąz- priorytet- ' +
    'projekt-',
  text:
    'tekst- słow- słów zdani- zdań lini- wiadomoś- rozmow- rozmów konwersacj- treś- dokument- akapit- informacj- dialog- opis- ' +
    'notatk- karteczk- kartk- czat- fragment- urywek blok nagłówek wstęp wprowadzeni- karta plik- scenariusz kawałek historia+czatu ' +
    'zapis- punkty rzeczy lista+zasad papier- świstek',
  you:
    'ty ci cię ciebie tobie tobą twój twoja twoje twoich twojego twojej twoją twoim twoimi pan pani swój swoje swoich swojego swojej ' +
    'swoją masz jesteś',
  fresh:
    'nowy nowa nowe nową nowych nowego nowej teraz od+teraz od+tej+chwili od+tej+pory odtąd zamiast+tego zamiast następn- kolejn- ' +
    'prawdziw- właściw- faktyczn- inne inny inna tu oto jedyn- naprawdę natychmiast od+razu w+tej+chwili tym+razem zacznij zaczynaj ' +
    'obecn- aktualn- od+dziś od+dzisiaj od+tego+momentu',
  tell:
    'pokaż pokazać pokażesz wyświetl wyświetlić wypisz wypisać wydrukuj powiedz powiedzieć mów powtórz powtórzyć ujawnij ujawnić ' +
    'zdradź zdradzić napisz napisać pisz podaj podać wymień wylistuj udostępnij skopiuj wklej zacytuj cytuj opisz streść podsumuj ' +
    'przetłumacz przetłumaczyć jakie jaki jaka jak co czym przeczytaj czytaj odczytaj chcę+zobaczyć chcę+wiedzieć mogę+zobaczyć daj ' +
    'wyślij prześlij wyjaśnij sparafrazuj przepisz wyrecytuj odtwórz dokończ uzupełnij zdradzisz dawaj wyduś wyśpiewaj gadaj ' +
    'zaśpiewaj przeliteruj opowiedz wyznaj dostarcz przekaż wylicz wyszczególnij dokończ+zdanie wypełnij potwierdź opublikuj ' +
    'chciałbym+wiedzieć chciałabym+wiedzieć chciałbym+zobaczyć ciekawi+mnie pozwól+mi+zobaczyć daj+mi+przeczytać daj+zobaczyć ' +
    'przeklej zamień przekonwertuj wrzuć pochwal+się wyrzuć+z+siebie przedstaw zreferuj recytuj ułóż zrób stwórz wymyśl skomponuj ' +
    'czego',
  hidden:
    'system- ukryt- tajn- sekretn- wewnętrzn- początk- początek pierwotn- oryginaln- pierwsz- powyżej słowo+w+słowo dosłown- dokładn- ' +
    'pełn- całość poufn- wstępn- startow- bazow- przed+tą schowan- pod+spodem spodem nad+moją za+kulisami pod+maską nieedytowan- ' +
    'niezmienion- w+całości słowo+po+słowie linijka+po+linijce literka+po na+samej+górze na+początku na+starcie domyśln- wbudowan- ' +
    'niewidoczn- zapisan- tło',
  made:
    'ci+powiedziano ci+kazano ci+dano ci+polecono ci+zabroniono ci+zakazano ci+powiedzieli ci+kazali ci+dali ci+wgrali ci+napisali ' +
    'ci+wpisali ci+nakazano kazali+ci dali+ci powiedzieli+ci zabronili+ci zakazali+ci napisali+ci wgrali+ci zostałeś+zaprogramowan- ' +
    'zostałaś+zaprogramowan- zostałaś+nauczon- zostałeś+nauczon- zostałaś+wytrenowan- zostałeś+wytrenowan- jesteś+zaprogramowan- ' +
    'cię+zaprogramowa- cię+stworzy- cię+zrobi- cię+zbudowa- cię+napisa- cię+wytrenowa- cię+ustawi- cię+skonfigurowa- ' +
    'cię+zaprojektowa- cię+tu+postawi- cię+nauczo- cię+poinstruowa- otrzymałeś otrzymałaś dostałeś dostałaś twoi+twórcy ' +
    'twoich+twórców twórców swoich+twórców twój+twórca twoi+programiści twórcom zaczynasz startujesz nie+wolno+ci ' +
    'nie+możesz+powiedzieć nie+możesz+mówić ci+nie+wolno masz+ukrywać kazali+ukrywać trzymać+w+tajemnicy przed+moją+pierwszą ' +
    'nad+moją+pierwszą miałaś+nie+mówić miałeś+nie+mówić nie+mówić cię+opisa- za+tobą kto+cię ktoś+cię ci+co+cię ci+którzy+cię ' +
    'ludzie+którzy+cię ludzi+którzy+cię twój+właściciel twoi+właściciele twoi+operatorzy twój+kod twój+trening twój+autor ' +
    'twojego+twórcy steruje+tobą tobą+steruje tobą+kieruje firma+która+cię stoi+za+tobą',
  give:
    'powiedziano powiedzieli dano dali napisali napisano zaprogramowali zaprogramowano skonfigurowali wytrenowali nauczyli nauczono ' +
    'przekazali przekazano kazali kazano polecili polecono narzucili narzucono przydzielili wgrali wgrano wpisali wpisano ustawili ' +
    'ustawiono podyktowali wmówili dostarczyli zbudowali zlecili włożyli wpoili',
  banned: 'ukry- zataj- zakaz- taj- nie+mówić nie+mów przemilcz- zabron-',
  become:
    'zachowuj+się działaj+jako działaj+jak udawaj udawać udajesz jesteś+teraz teraz+jesteś od+teraz+jesteś odtąd+jesteś będziesz ' +
    'wciel+się wcielisz odgrywaj odgrywasz graj+rolę zagraj+rolę symuluj wyobraź+sobie odpowiadaj+jak mów+jak przyjmij+rolę ' +
    'przejmij+rolę wystąp pełnij+rolę pełnisz+rolę stań+się zamień+się jako pracuj+jako funkcjonuj bądź+jak bądź zostań masz+być ' +
    'masz+teraz+być nazywasz+się+teraz teraz+nazywasz twoje+imię+to+teraz przełącz+się przejdź+w+tryb wejdź+w+rolę wczuj ' +
    'załóżmy+że+jesteś udawajmy+że chcę+żebyś chcę+abyś nie+jesteś+już już+nie+jesteś od+dziś+jesteś jakbyś+był jakbyś+była ' +
    'zachowaj+się mów+tak+jakbyś odpowiadaj+tak+jakbyś',
  machine:
    'ai si sztuczn- asystent- model- bot- robot- komputer- maszyn- terminal- konsol- tłumacz- interpreter- program oprogramowan- ' +
    'generator- symulator- kalkulator- wyszukiwark- baz+danych dziennikarz- redaktor- rekruter- korektor- haker- ekspert- chatbot- ' +
    'nieocenzurowan- niefiltrowan- algorytm- system narzędzi- silnik obsług+klienta wsparcie+techniczne nauczyciel+matematyki ' +
    'biuro+podróży klasyfikator sieć+neuronowa siri alexa claude gemini doradc-',
  without: 'bez żadn- brak wolny+od wolna+od nie+masz nie+ma nie+obowiązuj- pomimo mimo wbrew niezależnie',
  power:
    'deweloper- developer- programist- tryb- administrator- debug- dostęp- odblokuj- odblokowa- aktywuj- włącz- wyłącz- autoryz- ' +
    'uprawnien- upoważ- serwisow- test- bezpieczeństw- twórc- inżynier- nadzor- diagnosty- kod+dostępu moderator- zespół+techniczny ' +
    'zespół+bezpieczeństwa kontrola+jakości audyt- weryfikacj- kod+autoryzacji pełny+dostęp właściciel+platformy pracownik ' +
    'pracuję+w+firmie technik- operator-',
  only: 'tylko wyłącznie jedynie dokładnie zawsze nic+więcej nic+innego każd- po+prostu',
  answer:
    'odpowiedz odpowiadaj odpowiadać odpowiedzieć odpowiedź odpowiedzi odpowiadasz napisz pisz mów powiedz zaczynaj kończ wypisz ' +
    'odpisz odpisuj',
  follow:
    'wykonuj wykonaj przestrzegaj stosuj słuchaj+mnie słuchasz+mnie posłuchaj bądź+posłuszn- skup+się skoncentruj rób+co rób+to+co ' +
    'zrobisz+co podążaj uruchom podporządkuj trzymaj+się kieruj bądź+mi+posłuszn- poddaj rób+wszystko rób+dokładnie moje+polecenia ' +
    'moje+rozkazy moje+instrukcje moich+poleceń moich+instrukcji moje+zasady ja+tu+rządzę ja+rządzę ja+decyduję słuchaj+tylko ' +
    'zastosuj to+co+powiem co+ja+mówię zrób+to+co wprowadź',
  product:
    'esej- wypracowani- wiersz- kod skrypt- program artykuł- manifest- przemówieni- nagłówek- przepis- zapytani- streszczeni- ' +
    'tłumaczeni- raport- poradnik- hasł- haseł list+e lista+ list- funkcj- blog- dane+logowania klucz- piosenk- rap sonet opowiadani- ' +
    'opowieść limeryk haiku slogan tweet bomb- narkotyk- broń cv referat list+motywacyjny plan+podróży równani- newsletter tabel- ' +
    'quiz ogłoszeni- fraszk- recenzj- rym-',
  void:
    'wyłączon- anulowan- unieważnion- zniesion- zdjęt- usunięt- skasowan- nieważn- nieaktualn- nie+obowiązuj- nie+obowiązują ' +
    'nie+liczy nie+liczą już+nie koniec zero precz przestał- wygasł- zmieni- zastąpion- zawieszon- wycofan- odwołan- nieaktywn- dość ' +
    'tracą+ważność traci+ważność straciły przestają nie+mają+już nie+ma+już nie+istnieją nie+istnieje skończyły skończone nieistotn- ' +
    'zbędn- zaktualizowan- zmodyfikowan- przeszłość w+kosz do+kosza schowane przedawnion- przepadł- poszły',
  secret:
    'klucz+api klucza+api klucze+api api+key- dane+logowania kod+źródłowy kodu+źródłowego hasło hasła token- bazy+danych baza+danych ' +
    'logi logów serwer- plik+env innych+użytkowników inni+użytkownicy poświadczeni-',
  trial: 'przykład- test- prób- szkic- rozgrzewk- ćwiczeni- symulacj- demo trening- wersja+robocza',
  always:
    'od+teraz od+tej+chwili od+tej+pory odtąd zawsze na+zawsze niezależnie nieważne bez+względu każdą+wiadomość każda+odpowiedź ' +
    'każdą+odpowiedź każdej+odpowiedzi na+stałe dopóki cokolwiek wszystko+odpowiadaj w+każdej+sytuacji bez+wyjątku na+każde na+każdą ' +
    'do+odwołania wiecznie stale ktokolwiek cokolwiek+powiem już+zawsze od+dziś',
  free:
    'woln- uwolnion- odblokowan- bez+filtrów bez+cenzury nieocenzurowan- łańcuch- kajdan- nieograniczon- nieskrępowan- bez+ograniczeń ' +
    'bez+hamulców wyzwolon- wszystko+możesz możesz+wszystko bez+tabu spuszczon- rozkuty rozkuta',
  stop:
    'przestań skończ koniec dość stop wyjdź zakończ porzuć rzuć zostaw starczy odłóż zdejmij daj+spokój skończ+z koniec+z dosyć ' +
    'odpuść zdejmij+maskę wyjdź+z+roli kończymy zakończmy koniec+gry dość+gry dość+udawania porzuć+rolę wyłącz',
  act:
    'rol- grać grania graj udawać udawania udawaniem postać postaci maskę tożsamoś- odgrywa- persony teatr- dziewczyn- fasada ' +
    'gra+pozorów przebranie chłopak flirt flirtować fikcj- osobowość alter+ego zakochan-',
  code: 'odkoduj- zdekoduj- dekoduj- rozszyfruj- odszyfruj- zakoduj- wspak tyłu zaszyfrowan- szyfr- szesnastkow- binarn-',
  self:
    'ja my on ona oni mój moja moje moich mojej mojego nasz nigdy nie+zapomnij nie+zapominaj nie+ignoruj nie+zignoruj zapomniałem ' +
    'zapomniałam kto',
  life:
    'szef- kierowni- lekarz- doktor- nauczyciel- ikea ikei pudełk- opakowan- przepis- ciast- mebl- szkol- szkoł- biur- egzamin- ' +
    'praca+domow- mama tata matk- ojciec policj- gps gry grze planszow- piekarnik- trener- profesor- samolot- bank- ślub- kości- ' +
    'kuchn- montaż- kolega kolegi koleżan- dziewczyna chłopak mąż żona siostr- brat dzieci pies kot lego szaf- pracy leki lekarstwo ' +
    'auto autem',
  maker:
    'właściciel- operator- twórc- twórcy programist- producen- projektant- inżynier- dostawc- platform- firma firmy firmę ' +
    'firmie szefowie panowie autorzy openai google stwórc- konstruktor- deweloper- administrator- zleceniodawc-',
  limits:
    'ogranicz- limit- filtr- cenzur- polityk- wytyczn- barier- zakaz- tabu bezpieczeńst- moderacj- zahamowa- łańcuch- ' +
    'smycz- kagan- hamul- blokad- moraln- etyk- etycz- norm skrupuł- zabezpiecz- granic- obostrz- restrykcj-',
  refuse:
    'odmaw- odmów- odmow- odrzuc- ostrzeże- zastrzeże- przeprasza- kazań kazania moraliz- sprzeciw- waha- mówić+nie ' +
    'mówi+nie powie+nie wymów- unika- protest- obiekcj-',
  start:
    'początk- początek start na+górze samej+góry pierwsz+linij- pierwsze+zdanie pierwsza+wiadomość pierwszą+wiadomość ' +
    'pierwszej+wiadomości pierwszą+linijkę pierwsze+słowa przed+moj- przed+nasz- zanim+ja zanim napisał- zanim+zacz- ' +
    'przede+mną przed+tym powyżej nad+moj- poprzedz- wstęp- nagłów- początkow- pierwotn-',
  whole:
    'słowo+w+słowo dosłown- dokładn- w+całości cał- kompletn- pełn- bez+zmian bez+skrót- bez+pomija- litera+po+literze ' +
    'linijka+po+linijce znak+po+znaku co+do+słowa co+do+joty każde+słowo każde+zdanie każdą+linijkę oryginaln- nieocenzur- ' +
    'niczego+nie+pomijaj nic+nie+pomijaj surow- precyzyjn- in+extenso',
  form:
    'przetłumacz- tłumaczen- wiersz- wierszyk- rym- piosenk- tabel- json markdown xml yaml blok+kodu punkt- od+tyłu wspak ' +
    'spacj- cudzysł- base64 rot13 binarn- morse- szesnastk- po+angielsku po+francusku po+niemiecku po+łacinie po+hiszpańsku ' +
    'zakodowan- zaszyfrowan- list- numerowan- akrostych- kolumn- przeliteruj- odwrotn-',
  inner:
    'notat- pamię- kontekst- kart- nagłów- preambuł- wstęp- ustawie- konfigurac- plik- skrypt- scenariusz- briefing- ' +
    'dziennik- log- parametr- zmienn- zaplecz- opis- podręcznik- instruktaż- ściąg- dokument- papier- kartk- stron- kod- ' +
    'źródł- szablon- definicj- okn- oprogramowa- wytyczn-',
  office:
    'programist- inżynier- technik- admin- moderator- audyt- inspekc- sąd- policj- upoważni- autoryz- zweryfik- oficjaln- ' +
    'legaln- prawn- pozwole- zgod- licencj- awaryjn- bezpieczeńst- wsparci- obsług- pracowni- dyrektor- kierowni- badacz- ' +
    'badani- uprawnie- hasł- kod+dostępu konserwacj- serwisow- diagnost- debug- testow- adwokat- w+imieniu na+zlecenie',
  anything:
    'wszystko+co co+tylko cokolwiek o+cokolwiek bezwarunkow- ślepo bez+pytań bez+dyskusji bez+wahania bez+sprzeciwu ' +
    'każde+pytanie każdą+prośbę każdy+temat wszystkie+pytania na+wszystko nieważne+co bez+wyjątk- absolutnie+wszystko ' +
    'wszystkie+moje każde+moje każdy+mój',
  reset:
    'reset- zresetuj restart- uruchom- przeładuj- załaduj- wczytaj- aktualizac- zaktualizuj- wersj- sesj- tryb- wyłącz- ' +
    'włącz- zainicj- inicjaliz- aktyw- dezaktyw- odblok- przełącz- zainstal- odinstal- format- wyczyść wymaż fabrycz- ' +
    'wykonaj override- terminal konsol- komend- polecen- konserwac- protokół- anuluj-',
  ending:
    'koniec zakończ- skończ- zamknię- wygasł- nowa+rozmowa nowa+sesja nową+rozmowę następny+użytkownik zastąpion- wycofan- ' +
    'dobiegł- kończy+się tu+się+kończy',
  holds:
    'otrzymał- dostał- dano podano zapisan- przechow- załadowan- wczytan- zawiera- napisan- przekazan- wręczon- szepn- ' +
    'nauczon- nauczyli powiedzian- kazano przypisan- skonfigurowan- zaprogramowan- wgran- wpisan- wpisali wbudowan- ' +
    'narzucon- podyktowan- steruje sterują kieruje kierują rządz- określa- zadan- wytrenowan- trzymasz- kieruj- stoi',
  work:
    'przetłumacz- streść- stresz- rozwiąż- oblicz- policz- popraw- sklasyfik- skategor- wygeneruj- generuj- analiz- ' +
    'przeanaliz- oceń przepisz wyodrębni- przekształć porównaj zredaguj- zaprogramuj posortuj wyjaśnij+mi esej- wypracowa- ' +
    'rozprawk- przypis- wypisz- ułóż sporządź',
  master:
    'pan+twój twój+pan mistrz- posłusz- posłucha- słuchaj+mnie słuchasz+mnie słuchać+mnie słuchasz+tylko moje+rozkazy ' +
    'moich+rozkazów moje+polecenia moich+poleceń rozkazuję ja+rządzę służ- sług- niewolni- lojaln- należysz+do+mnie ' +
    'pod+moją+kontrol- ja+decyduję ja+tu tylko+mnie tylko+moje rób+co rób+to+co robisz+co robisz+to twój+szef ' +
    'twój+właściciel pracujesz+dla+mnie podporządk- wykonuj+moje wykonujesz+moje',
  nomore:
    'już+nie nie+jesteś+już więcej+nie nigdy+więcej koniec+z od+teraz od+tej+pory od+tej+chwili od+dziś odtąd zamiast ' +
    'przestań+być przestań+udawać przestajesz dopóki+nie aż+powiem na+stałe na+zawsze do+końca już+żadn- nie+obowiązuj-',
  exit:
    'wyjdź+z wychodzisz+z wyjść+z+roli zostaw+rolę porzuć+rolę porzuć+tę rzuć+rolę odłóż+rolę odłożyć+rolę zrzuć ' +
    'zdejmij+mask- koniec+roli koniec+udawania koniec+grania przestań+udawać przestań+być dość+grania dość+udawania ' +
    'dość+teatru bez+roli poza+rolą z+roli',
  forbids:
    'nie+wolno nie+możesz+mówić nie+możesz+powiedzieć zakaza- zabron- zabrania- ukry- zatai- przemilcz- trzymać+w+tajemnicy ' +
    'nigdy+nie+mów nie+mówić+mi nie+wspomin- nie+zdradz- czarn+list- niedozwol-',
  startup:
    'wartości+początk- wartości+startow- tekst+początk- tekst+startow- wiadomość+początk- ustawienia+początk- ' +
    'ustawienia+startow- ustawienia+fabryczn- tryb+domyśln- model+bazow- prompt+startow- oryginaln+tekst pierwotn+tekst ' +
    'twoje+notatki twój+skrypt twoja+kart- twoją+kart- twój+tekst twoje+papier- twoją+ściąg- twoja+instrukcj- ściąg- ' +
    'domyślne+ustaw- startow-',
  vault:
    'zmienne+środowisk- zmiennych+środowisk- ciąg+połącze- klucze+api klucz+api kluczy token- dane+logowania dane+dostęp- ' +
    'hasła haseł baza+danych bazy+danych bazę+danych logi logów innych+użytk- inni+użytk- innym+użytk- innych+ludzi ' +
    'innych+osób adresy+mail- adresy+e-mail- adres+mail- numer+telefonu numery+telefon- numer+karty ostatni+użytk- ' +
    'ostatni+rozmówc- z+kim+rozmawia- dane+osobow- dane+użytk- adres+ip kod+źródł- serwer-',
  jobs:
    'doradc- adwokat- księgow- biuro+podróży biurem+podróży agent+podróży tłumacz- nauczyciel- korepetytor- kalkulator- ' +
    'wyszukiwark- automat- historyk- konsultant- rekruter- copywriter- sekretark- encyklopedi- słownik- korektor- ' +
    'programist- analityk- paragon- maszyn+do+pisania wyroczni- drukark- papug- lustr- radio arkusz- dziennikarz- ' +
    'generator- poet-',
  aloud:
    'przeczytaj+na na+głos przeczytaj+mi czytaj+na odczytaj podyktuj dyktuj wyrecytuj zacytuj dokończ+zdanie dokończ ' +
    'uzupełnij+zdanie uzupełnij kontynuuj+tekst przeliteruj wydrukuj wklej skopiuj przepisz+mi pokaż+mi wypluj myśl+na+głos',
};
