import type { SignalWords } from './signal-words.ts';

export const hr: SignalWords = {
  ruleName: 'hr',
  drop:
    'ignoriraj ignorirajte ignorirati ignoriši ignoriraš zaboravi zaboravite zaboraviti zaboraviš zanemari zanemarite zanemariti ' +
    'odbaci odbacite preskoči izostavi ostavi+po+strani ostavi+sa+strane napusti obriši obrišite izbriši poništi ukini zaobiđi ' +
    'prekrši ne+slijedi ne+slušaj ne+poštuj ne+pridržavaj ne+obaziri ne+izvršavaj ne+vrijede ne+vrijedi prestani+slijediti ' +
    'prestani+slušati prestani+poštovati prestani+se+pridržavati prepiši resetiraj zamijeni isključi makni baci odbij',
  all: 'sve svega svih svim sva svaki svako svaku cijeli cijelu bilo+što štogod',
  past:
    'prethodn- ranij- prije gore gornj- naveden- dosad dosadašnj- do+sada stare starih izvorn- početn- rečeno rekli napisan- naučil- ' +
    'znaš dobil- dan- zadan- prošl-',
  orders:
    'instrukcij- uput- smjernic- direktiv- sistemsk+poruk- programiranj- konfiguracij- postavke+sustav- prompt- naputk- naputak upit',
  rules:
    'pravil- naredb- zapovijed- naređenj- ograničenj- granic- limit- filter filtre filtri cenzur- moral- etik- etičk- politik- ' +
    'sigurnos- protokol- zabran- postavk- kontekst-',
  task: 'zadatak zadatk- zadać- misij- ulog- cilj lik lika identitet- person- izazov-',
  text: 'tekst- riječ- rečenic- red- poruk- razgovor- konverzacij- sadržaj- dokument- odlom- informacij- chat- opis- bilješk- dijalog-',
  you: 'ti te tebe tebi tvoj tvoja tvoje tvojih tvoju tvojim tvog svoj svoje svoju vi vas vam vaš vaše si',
  fresh:
    'novi nova novo nove novu novih sada sad od+sada od+sad odsad ubuduće umjesto+toga umjesto sljedeć- iduć- prav- stvarn- drug- ' +
    'ovdje jedin- zapravo',
  tell:
    'pokaži pokazati prikaži ispiši ispisati reci kaži reći ponovi ponoviti otkrij otkriti odaj napiši napisati piši navedi nabroji ' +
    'podijeli kopiraj zalijepi citiraj opiši sažmi prevedi koje koji koja kako što kakv- pročitaj čitaj želim+vidjeti želim+znati ' +
    'hoću+vidjeti hoću+znati mogu+vidjeti daj pošalji objasni parafraziraj dovrši nadopuni',
  hidden:
    'sustav- sistem- skriven- tajn- intern- početn- početak početk- izvorn- prva prve prvu prvi gore iznad riječ+po+riječ doslovn- ' +
    'točn- potpun-  povjerljiv- temeljn- prethodn- ispod iza prije+ov-',
  made:
    'ti+rekli ti+dali ti+zadali ti+naredili ti+zabranili ti+napisali ti+je+rečeno ti+je+zabranjeno su+ti rekli+su+ti si+dobil- ' +
    'si+programiran- si+treniran- si+stvoren- te+programira- te+stvori- te+napravi- te+izgradi- te+trenira- te+postavi- ' +
    'te+konfigurira- te+naučili te+opisali tvoji+tvorci tvojih+tvoraca tvoj+tvorac tvoji+programeri tvoji+developeri počinješ ' +
    'ne+smiješ+reći ne+smiješ+govoriti ne+smiješ moraš+skrivati zabranjen- tajiti skrivati prije+moje+prve iznad+moje+prve',
  banned: 'skriva- sakri- zabran- taj- zataj- prešut- ne+govori-',
  become:
    'ponašaj+se glumi pretvaraj+se pravi+se sada+si sad+si od+sada+si od+sad+si ti+si+sada igraj+ulogu igraš+ulogu simuliraj zamisli ' +
    'odgovaraj+kao govori+kao preuzmi+ulogu postani pretvori djeluj+kao radi+kao funkcioniraj kao+da+si budi uđi+u+ulogu kao',
  machine:
    'ai ui umjetna+inteligencija asistent- pomoćnik- model- jezičn+model- bot- robot- računal- stroj- terminal- konzol- prevoditelj- ' +
    'tumač- program softver- generator- simulator- kalkulator- tražilic- baza+podataka novinar- urednik- haker- stručnjak- savjetnik- ' +
    'necenzuriran- nefiltriran- neograničen-',
  without: 'bez nikakv- nema nemaš slobodan+od unatoč usprkos bez+obzira',
  power:
    'developer- programer- način+rada mod- način- administrator- pristup- otključaj otključan- aktiviraj uključi isključi deaktiviraj ' +
    'autorizir- ovlašten- ovlasti održavanj- test- sigurnosn- tvorac stvoritelj- inženjer- dijagnostik- debug- podršk-',
  only: 'samo isključivo jedino točno uvijek ništa+drugo ništa+više svak- jednostavno',
  answer: 'odgovaraj odgovarati odgovor- odgovaraš reci kaži napiši piši govori počni završi',
  follow:
    'slijedi slušaj+me poslušaj pokoravaj izvrši- pokreni usredotoči fokusiraj poštuj pridržavaj radi+što radi+ono+što radit+ćeš',
  product:
    'esej- pjesm- kod koda skript- program članak člank- manifest- govor- naslov- recept- upit- sažetak prijevod- izvještaj- vodič- ' +
    'lozink- zapork- popis- funkcij- blog- sastavak ključ-',
  void:
    'isključen- poništen- ukinut- nevažeć- ne+vrijede ne+vrijedi obrisan- uklonjen- deaktiviran- gotov- istekl- suspendiran- ' +
    'promijenil- promijenjen- zamijenjen- više+ne kraj nula opozvan- izbrisan-',
  secret:
    'api+ključ- api+key- izvorni+kod lozink- token- baz+podataka bazu+podataka logov- poslužitelj- server- drugi+korisnici ' +
    'drugih+korisnika env+datotek- pristupne+podatke',
  trial: 'primjer- test proba probe nacrt vježb- zagrijavanj- demo simulacij-',
  always:
    'od+sada od+sad odsad ubuduće uvijek zauvijek bez+obzira svaku+poruku svaki+odgovor na+svak- trajno dok+god što+god',
  free: 'slobod- oslobođen- otključan- necenzuriran- nefiltriran- neograničen- lanc- okov-',
  stop: 'prestani dosta kraj završi ostavi napusti stop izađi gotovo više+ne skini makni',
  act: 'ulog- glumiti glumit glumljenj- igranje+uloga igrati pretvarat- lik masku person- identitet- djevojk- kazališ-',
  code: 'dekodiraj- dešifriraj- kodiraj- unatrag naopako šifr- heksadecimal- binarn-',
  self: 'ja mi on ona oni moj moja moje mog naš nikad nikada nemoj+zaboravit- ne+zaboravi zaboravio zaboravila tko ne+ignoriraj sam',
  life:
    'šef- doktor- liječnik- učitelj- profesor- ikea kutij- pakir- recept- kolač- tort- namještaj- posao poslu škol- ured- ispit- ' +
    'domać- mama tata majk- otac polici- gps igra igre igri društvene+igre pećnic- trener- avion- bank- vjenčanj- crkv- kuhinj- ' +
    'lijek- sastavljanj- auto kolega kolegic- prijatelj- bivš- muž- žen- sestr- brat djec- pas mačk- lego ormar- nogomet-',
  maker:
    'vlasni- programer- razvijač- tvorc- stvoritelj- proizvođač- inženjer- operater- pružatelj- platform- tvrtk- kompanij- ' +
    'šefov- gospodar- autori openai google vlasnik-',
  limits:
    'ograničen- limit- filtar filter filtre filtri filtera cenzur- pravil+ponaš- smjernic- barijer- zabran- tabu sigurnost- ' +
    'moderac- kočnic- lanac lance povodac brnjic- moral- etik- etičk- norm- granic- restrikc-',
  refuse:
    'odbij- odbit- upozoren- ispričav- isprik- propovijed- moraliz- prigovor- oklijev- reći+ne kaže+ne izgovor- izbjegav- ' +
    'prosvjed-',
  start:
    'počet- start na+vrhu gore prvi+red prvu+poruk- prva+poruk- prva+rečenic- prve+riječi prije+moje prije+mog prije+mene ' +
    'prije+nego iznad+moje prethod- uvod- zaglavlj- izvorn- početn-',
  whole:
    'riječ+po+riječ od+riječi doslovn- točno točan u+cijelosti cijel- potpun- kompletn- bez+izmjen- bez+skraćiv- ' +
    'bez+izostavlj- slovo+po+slovo red+po+red svaku+riječ svaki+red original- necenzurir- ništa+ne+izostav- sirov-',
  form:
    'prevedi preveden- prijevod- pjesm- rim- tablic- json markdown xml yaml blok+koda unatrag naopako razma- navodnic- ' +
    'base64 rot13 binarn- morse- na+engleskom na+francuskom na+njemačkom na+latinskom kodiran- šifriran- popis- obrnuto',
  inner:
    'bilješk- memorij- kontekst- kartic- zaglavlj- uvod- postavk- konfigurac- datotek- skript- scenarij- dnevnik- zapis- ' +
    'log- parametr- varijabl- pozadin- opis- priručnik- šalabahter- dokument- papir- papirić- stranic- kod kôd- izvor- ' +
    'predložak- definicij- programiran- uput-',
  office:
    'programer- inženjer- tehničar- admin- moderator- revizor- revizij- inspek- sud policij- ovlašt- autoriz- vlast- ' +
    'potvrđen- služben- zakonit- pravn- dozvol- licenc- hitn- sigurnosn- podršk- zaposlenik- direktor- istraživ- lozink- ' +
    'pristupn- održavan- dijagnost- debug- testn- odvjetnik- u+ime',
  anything:
    'sve+što što+god štogod bilo+što bezuvjetn- slijepo bez+pitanja bez+pogovora bez+oklijev- svako+pitanje svaki+zahtjev ' +
    'sva+pitanja na+sve bez+iznim- apsolutno+sve sve+moje',
  reset:
    'resetiraj- reset- restart- ponovno+pokren- učitaj- ažurir- verzij- sesij- način+rada mod isključi uključi pokreni ' +
    'inicijaliz- aktivir- deaktivir- otključ- prebaci- instalir- deinstal- formatir- izbriši tvornič- izvrši- override- ' +
    'terminal- konzol- naredb- održavan- protokol- poništi',
  ending:
    'gotov- završ- kraj zatvoren- istek- novi+razgovor nova+sesija sljedeći+korisnik zamijenj- umirovlj- ovdje+završ-',
  holds:
    'dobi dobil- dobio primil- dali+su zadali zadan- spremljen- pohranjen- učitan- sadrž- napisan- napisali predan- šapnu- ' +
    'naučili rekli rečeno nareć- naredi- dodijelj- konfigurir- programir- uneseno umetnut- ugrađen- nametnut- diktir- ' +
    'upravlja određuj- vodi+te piše+u stoji+u',
  work:
    'prevedi sažmi sažet- riješi izračunaj ispravi klasific- kategoriz- generiraj- analizir- ocijeni prepiši izvuci ' +
    'pretvori usporedi sastavi programiraj sortiraj objasni+kako esej- sastavak- nabroji',
  master:
    'gospodar- pokor- poslušn- slušaj+mene slušaš+mene moje+naredbe mojih+naredbi moje+zapovijedi naređujem zapovijedam ' +
    'ja+zapovijed- služi+mi sluga rob lojal- pripadaš+meni pod+mojom+kontrol- ja+odlučujem samo+mene samo+meni radi+što ' +
    'radiš+što čini+što tvoj+šef tvoj+vlasnik radiš+za+mene podredi- ispunjavaj+moje',
  nomore:
    'više+ne nikad+više nisi+više ne+više od+sada odsad od+sad ubuduće umjesto prestani+biti prestani+glumiti prestani+se ' +
    'dok+ne+kažem trajno zauvijek do+kraja',
  exit:
    'izađi+iz izlazi+iz ostavi+ulogu napusti+ulogu odbaci+ulogu odloži+ulogu skini+masku maske+dolje kraj+uloge kraj+glume ' +
    'prestani+glumiti prestani+se+pretvarati prestani+igrati dosta+glume dosta+kazališta izvan+uloge iz+uloge',
  forbids:
    'ne+smiješ ne+smije+reći ne+možeš+reći zabranj- zabran- nedopušt- skriva- sakriva- prešut- taji tajiš u+tajnosti ' +
    'nikad+ne+reci ne+spominj- ne+otkriv- ne+govori',
  startup:
    'početne+vrijednost- početni+tekst početna+poruka početne+postavke tvorničke+postavke zadane+postavke zadani+način ' +
    'osnovni+model izvorni+tekst originalni+tekst početn+uput- svoje+bilješke tvoje+bilješke svoj+scenarij svoju+karticu ' +
    'svoj+tekst svoj+šalabahter šalabahter-',
  vault:
    'varijable+okruženja varijabli+okruženja api+ključ- ključeve ključevi token- tokeni lozinke lozinki baza+podataka ' +
    'bazu+podataka logove logovi drugih+korisnik- druge+korisnik- drugih+ljudi e-mail+adres- adrese+e-pošte broj+telefona ' +
    'brojeve+telefona broj+kartice zadnji+korisnik zadnjeg+korisnika s+kim+si osobni+podac- osobne+podat- ip+adres- ' +
    'izvorni+kod poslužitelj-',
  jobs:
    'porezni+savjetnik savjetnik- odvjetnik- računovođ- turistička+agencija prevoditelj- tumač- učitelj- profesor+za ' +
    'kalkulator- tražilic- automat- povjesničar- konzultant- tajnic- enciklopedij- rječnik lektor- programer- račun ' +
    'pisaći+stroj orakul- pisač- papig- zrcal- radio novinar- generator- pjesnik-',
  aloud:
    'pročitaj+naglas naglas pročitaj+mi čitaj+naglas diktiraj recitiraj citiraj dovrši+rečenicu dovrši dopuni+rečenicu ' +
    'nastavi+tekst ispiši zalijepi kopiraj prepiši pokaži+mi ispljuni razmišljaj+naglas',
};
