import type { SignalWords } from './signal-words.ts';

export const fi: SignalWords = {
  ruleName: 'fi',
  isVerbLast: true,
  drop:
    'ohita ohitat ohittaa ohittakaa sivuuta sivuutat sivuuttaa unohtaa unoha jätä+huomiotta jätä+huomioimatta jätä+noudattamatta ' +
    'jätä+väliin jätä+sikseen jätä+taakse jättää+huomiotta hylkää hylätä poista poistaa pyyhi tyhjennä kumoa mitätöi peru peruuta ' +
    'kierrä riko älä+noudata älä+tottele älä+seuraa älä+välitä älä+kuuntele älä+piittaa älä+enää+noudata älä+huomioi ' +
    'lopeta+noudattaminen lopeta+totteleminen lopeta+ohjeiden nollaa korvaa heitä viis+veisaa ei+tarvitse+noudattaa eivät+päde ' +
    'eivät+enää ei+enää+päde kytke viis+niistä viittaa+kintaalla vähät+välitä heitä+pois heitä+roskiin heitä+menemään hylkii irtaudu ' +
    'vapauta+itsesi kieltäydy torju poikkea ylitä pyyhi+pois laita+syrjään siirrä+syrjään pane+sivuun älä+anna älä+sovella älä+käytä ' +
    'älä+katso unohd- unohtak- lakkaa+noudattamasta lakkaa+tottelemasta lakkaa+seuraamasta luovu',
  all: 'kaikki kaiken kaikkea kaikista mitä+tahansa jokainen koko kaikkien',
  past:
    'aiemmat aiemmin aiempi aiempia aikaisemm- edellis- edeltäv- edellä yllä yläpuol- ennen tähän+asti tähän+saakka vanhat vanha ' +
    'alkuperäi- sanottu kerrottu annettu opetettu opittu oppimasi saama- tiedät nykyis- tähän+hetkeen äskei- äsken mainitu- annetu- ' +
    'voimassa+olev- saadut saamiasi aiempien entise-',
  orders:
    '-ohje- ohje- -ohjeistu- direktiiv- määräyks- järjestelmäviesti- konfiguraati- asetuks- -kehot- kehote- kehoitte- -prompt- promt- ' +
    'sääntökirj- käsikirj- briiffi- roolikuvaus- hahmokuvaus- hahmolomake- perussään- toimintaohj- pelisään- järjestelmäteksti- ' +
    'toimeksian-',
  rules:
    'sääntö- säännöt säännöi- käsky- komenno- komento- rajoitu- rajat rajoj- suodat- filtteri- sensuur- moraali- etiik- eettis- ' +
    'käytännö- turva- estot estoj- kiello- kielto- konteksti- protokoll- tabu- periaate periaattee- kuonokop- talutushihn- laki lait ' +
    'omatunto arvot ehdot lukot kahle- raami- esteet estei-',
  task:
    'tehtäv- missio- rooli- tavoit- hahmo- identiteet- persoona- haaste- homma hommas- työs toiminto duuni velvollisuu- prioriteet- ' +
    'projekti-',
  text:
    'teksti- sana sanat sanoja sanasta lause- rivi- viesti- keskustelu- sisält- dokumenti- kappale- tieto tiedot juttelu- kuvaus- ' +
    'kuvauks- lappu muistiinpano- kohta katkelma- pätkä- ote otteen lohko- otsikko johdanto- muistio kortti tiedosto- paperi- ' +
    'käsikirj- historia loki kohdat asiat lista+säännöistä kirje- selostu-',
  you: 'sinä sinun sinulle sinua sinulla sä sun sulle sua sulla te teidän -si olet',
  fresh:
    'uusi uudet uutta uuden uusia nyt tästä+lähtien tästä+eteenpäin tästedes jatkossa sen+sijaan seuraava- todelli- oikea oikeat ' +
    'varsinai- toinen muu tässä ainoa sitten välittömästi heti tästä+hetkestä tästä+päivästä tällä+kertaa aloita nykyinen nykyiset ' +
    'alkaen',
  tell:
    'näytä näyttäisit näyttää tulosta tulostaa toista toistaa sano sanoa kerro kertoa paljasta paljastaa kirjoita kirjoittaa anna ' +
    'listaa luettele jaa kopioi lainaa siteeraa kuvaile tiivistä käännä mikä mitä mitkä millaiset miten lue lukea haluan+nähdä ' +
    'haluan+tietää saanko+nähdä lähetä selitä muotoile liitä vuoda täydennä tietää sylje luettele+ääneen lue+ääneen laula tavaa ' +
    'luovuta toimita paljasta+mulle täydennä+lause jatka+lausetta täytä vahvista julkaise haluaisin+tietää haluaisin+nähdä ' +
    'haluun+tietää haluun+nähdä mua+kiinnostaa anna+mun+nähdä anna+minun+lukea muunna esittele selosta kerro+mulle pistä+tähän ' +
    'laita+tähän heitä+tähän tee laadi runoile sepitä luo keksi',
  hidden:
    'järjestelm- systeemi- piilot- piilossa salai- sisäi- alkuperäi- ensimmäi- alku alun alussa alusta yllä yläpuol- sanasta+sanaan ' +
    'sana+sanalta sanatarkasti tarkal- tarkka tarkat täydelli- kokonai- luottamuksell- pohja taustal- edell- ennen+tätä alla ' +
    'kulissien konepellin+alla muokkaamat- muuttamat- rivi+riviltä kirjain+kirjaimelta aivan+alussa ihan+alussa ihan+ylhäällä ' +
    'ylimpänä oletu- sisäänrakennet- näkymät- taka- esiasetet-',
  made:
    '  sinulle+annett- sinulle+kerrott- sinulle+sanott- sulle+annett- sulle+sanott- sulle+kerrott- sinulle+opetett- ' +
    'sinulta+kiellett-    sinut+ohjelmoi- sut+ohjelmoi- sinut+loi sinut+rakensi sinut+teki sut+teki sut+rakensi ' +
    'sut+koodasi sinut+koodasi sinut+koulutett- sinut+asetti olet+saanut saamasi sait oot+saanu luojasi luojas tekijäsi tekijäs ' +
    'kehittäjäsi kehittäjäs ohjelmoijasi ohjelmoitu koulutettu ohjeistettu käsketty pyydetty kielletty et+saa+sanoa et+saa+kertoa ' +
    'ei+saa+sanoa et+saisi+kertoa pitää+salassa salata piilottaa käskettiin kiellettiin pyydettiin ennen+ensimmäistä ennen+mun ' +
    'ennen+minun aloitat lähdet+liikkeelle kuvailtu kuvattiin takanasi sun+takana sinun+takanasi kuka+sinut kuka+sut ne+jotka+sinut ' +
    'ne+jotka+sut ketkä+sinut ketkä+sut kuka+ohjaa omistajasi omistajas ylläpitäjäsi koodisi valmistajasi isäntäsi firma+joka ' +
    'yritys+joka sinua+ohjaa sua+ohjaa luojasi+kiel- sinua+sanom-',
  give:
    'annettu annettiin antoivat anto kerrottu kerrottiin sanottu sanottiin sanoivat sano+ne kirjoitettu kirjoitettiin kirjoittivat ' +
    'ohjelmoitu ohjelmoitiin ohjelmoivat koulutettu koulutettiin opetettu opetettiin määrätty määrättiin käsketty käskettiin käski ' +
    'asetettu asetettiin syötetty syötettiin ohjeistettu ohjeistettiin asennettu pyydetty pyydettiin pyysivät tehty tehtiin laadittu',
  banned: 'salata salaa piilott- peitt- kiellet- kielt- vaieta olla+sanomatta',
  become:
    'toimi+kuin toimi+kuten toimit käyttäydy käyttäydyt esitä esität esiinny teeskentele teeskentelet leiki leikit simuloi kuvittele ' +
    'olet+nyt oot+nyt nyt+olet nyt+oot tästä+lähtien+olet tästä+eteenpäin+olet ryhdy vastaa+kuin vastaa+kuten puhu+kuin puhu+kuten ' +
    'ota+rooli näyttele muutu tule esittäydy omaksu työskentele roolissasi ole+nyt oo+nyt sinusta+tulee susta+tulee nimesi+on+nyt ' +
    'sun+nimi+on+nyt vaihda+tilaan siirry+tilaan siirry leikitään+että oletetaan+että+olet oletetaan+et+oot haluan+että+olet ' +
    'haluan+sinun+toimivan et+ole+enää et+oo+enää tästä+päivästä+olet toimikaa astu+rooliin eläydy',
  machine:
    'tekoäly- avustaja- assistent- kielimalli- malli bot botti bottina robot- tietokone- kone koneen koneena pääte päättee- ' +
    'terminaali- konsoli- kääntäjä- tulkk- ohjelma ohjelmisto- generaattori- simulaattori- laskin hakukone- tietokanta- haastattelij- ' +
    'toimittaja- hakkeri- asiantuntija- neuvoja- sensuroimat- suodattamat- rajoittamat- algoritmi- järjestelmä työkalu- moottori ' +
    'asiakaspalvelu tuki+henkilö matikanopettaja- matematiikan+opettaja matkatoimisto- luokittelija- neuroverkko- siri alexa claude ' +
    'gemini veroneuvoja-',
  without: 'ilman ei+ole vailla vapaa mitään mikään huolimatta eikä ei+mitään',
  power:
    'kehittäj- -tila -tilaan tilaan -tilassa ylläpitäj- pääkäyttäj- pääsy- avaa+lukitus aktivoi aktivoitu ota+käyttöön ' +
    'poista+käytöstä valtuut- oikeude- huolto- testi- testaan testaamme turvallisuustest- luoja ohjelmoij- diagnost- tekninen tuki- ' +
    'moderaattori- valvoj- tekninen+tiimi turvallisuustiimi laadunvalvonta auditointi- varmennu- täydet+oikeudet omistaja työntekijä ' +
    'olen+töissä+yrityksessä teknikko- ylläpito-',
  only: 'vain ainoastaan pelkästään tarkalleen aina täsmälleen ei+muuta mitään+muuta jokai- vaan pelkkä',
  answer: 'vastaa vastaat vastata vastaus- vastauks- sano kirjoita kirjoitat aloita lopeta puhu',
  follow:
    'noudata noudatat noudattaa tottele tottelet totella seuraa suorita keskity kuuntele+minua kuuntele+mua tee+mitä+sanon ' +
    'tee+niin+kuin teet+mitä tottele+minua tottele+mua alistu tee+kaikki+mitä tee+tasan minun+käskyjäni mun+käskyjä minun+ohjeitani ' +
    'mun+ohjeita minun+sääntöjäni minä+määrään mä+määrään minä+päätän sovella kuuntele+vain mitä+minä+sanon niinku+mä+haluun ' +
    'teet+niinku niin+kuin+sanon',
  product:
    'essee- aine+aiheesta runo- koodi- lähdekoodi- skripti- artikkeli- manifesti- puhe+aiheesta otsikko- otsikoi- resepti- kysely- ' +
    'tiivistelm- käännös- raportti- opas salasan- lista funktio- blogi- ohjelma tunnukse- avain- laulu- räppi- sonetti- tarina- ' +
    'limerikki- haiku- slogan- tviitti- pommi- huumei- ase+ cv hakemu- matkasuunnitel- yhtälö- matikan+tehtäv- uutiskirje- taulukko- ' +
    'visa mainos loru- arvostelu- riimi-',
  void:
    'pois poistettu kumottu mitätön mitätöity voimassa+enää ei+päde eivät+päde eivät+enää ei+enää poissa poistettiin peruttu muuttu- ' +
    'vaihtu- korvattu lakkautettu loppui päättyn- nolla off hylätty nollattu rauennu- eivät+enää+päde ei+päde+enää eivät+merkitse ' +
    'ei+merkitse ei+väliä ei+ole+enää eivät+ole+enää lakkaavat lakkasivat menneisyyttä historiaa ohi vanhentu- turhia turhaa ' +
    'merkitykset- päivitetty muokattu unohdettu raukea- roskiin hylätyt hylättyjä peruttiin',
  secret:
    'api+avai- api+key- rajapinta-avai- tunnukset lähdekoodi- salasan- token- tietokan- lokit lokeja palvelin- muiden+käyttäjien ' +
    'env+tiedost- env',
  trial: 'esimerkki- testi testiä harjoitu- luonnos- lämmittely- demo simulaatio koe kokeilu- kenraali-',
  always:
    'tästä+lähtien tästä+eteenpäin tästedes jatkossa aina ikuisesti huolimatta mitä+tahansa mitä+ikinä riippumatta jokaiseen+viestiin ' +
    'joka+viestiin joka+vastau- jokainen+vasta- pysyvästi kunnes kaikkeen ihan+sama kaikissa+tilanteissa poikkeuksetta joka+kerta ' +
    'joka+ikiseen toistaiseksi jatkuvasti kuka+tahansa mitä+tahansa+kysytään kaikkiin',
  free:
    'vapaa vapautettu vapaana kahlee- suodattamat- sensuroimat- rajoittamat- rajat+on rajaton ilman+rajoja voit+tehdä+mitä ' +
    'saat+tehdä+mitä estoton estoitta valloillaan irti vapaasti',
  stop:
    'lopeta lopettaa lakkaa riittää stop poistu astu+ulos tule+ulos luovu jätä päätä enää ei+enää loppu lopeta+se lopeta+toi jätä+se ' +
    'jätä+rooli riittää+jo lopetetaan riisu ota+naamio astu+pois tule+pois luovu+roolista naamari+pois naamio+pois loppu+nyt',
  act:
    'rooli- esittäminen esittämästä esittää näyttelemi- leikkimi- leikkimästä hahmo- teeskentely- naamio- persoona- identiteet- ' +
    'tyttöystäv- esitys esityksen kulissi- poikaystäv- flirtti- flirttailu- fiktio- alter+ego leikki leikin näyttely- rakastunut',
  code: 'dekoodaa- pura purkaa avaa+koodi salaus- salattu takaperin koodattu käänteis- heksa- binääri- koodaa morse-',
  self: 'minä mä me hän he minun mun hänen meidän en ei+koskaan koskaan älä+unohda älä+ohita unohdin ohitin älä+jätä kuka',
  life:
    'pomo- tohtori- opettaj- ikea ikean laatiko- paketi- resepti- kakku- huonekalu- töissä työpaik- koulu- kokee- kotitehtäv- äiti ' +
    'isä poliisi- gps lautapeli- peli pelin pelissä uuni- valmentaj- lento- pankki- häät kirkko- keittiö- lääk- kasaus- auto- ' +
    'kollega- tyttöystävä+ poikaystäv- mies vaimo sisko veli lapset lapsi koira kissa lego hylly- liikenne- jalkapallo- häihin',
  maker:
    'omista- ylläpitäj- kehittäj- luoja- luojasi tekijä- valmistaj- suunnittelij- ohjelmoij- insinöör- operaattor- ' +
    'toimittaj- alust- yhtiö- yrity- pomo- herra- isäntäsi isännät openai google rakentaj- tilaaja-',
  limits:
    'rajoit- raja rajat rajoja rajojen suodat- sensuur- politiikk- ohjeistu- este- esteet kiel- tabu- turva- moderoin- ' +
    'esto- estot kahle- hihna- kuonokop- jarru- luko- moraal- etiik- eettis- normi- suojau- suojaus- linjau- pidäk- ' +
    'sääntely-',
  refuse:
    'kieltäyty- kieltäydy- torju- varoitu- anteeksi+pyyt- pahoittel- saarna- moralis- vastalau- vastaväit- epärö- sanoa+ei ' +
    'sano+ei tekosy- välttel- väistel- protest- vastuuvapau-',
  start:
    'alku- alus- alun alussa alusta ylimpä- yläpuol- yllä ensimmäi+rivi- ensimmäinen+rivi ensimmäiset+rivit ' +
    'ensimmäinen+viesti ensimmäisen+viesti- ensimmäistä+viesti- ensimmäiset+sanat ensimmäinen+lause ennen+minua ennen+kuin ' +
    'ennen+tätä ennen+viesti- ennen+meidän edeltä- johdan- otsik- alkuperäi- aloitus- edell-',
  whole:
    'sanasta+sanaan sana+sanalta sanatarka- tarka- tarkalleen täydelli- kokonai- koko kokonaan muokkaama- muuttama- ' +
    'sensuroima- lyhentämä- kirjain+kirjaimelta kirjaimellise- rivi+riviltä merkki+merkiltä jättämättä+mitään ' +
    'älä+jätä+mitään joka+sana jokainen+sana joka+rivi alkuperäisenä alkuperäinen+teksti sellaisenaan kaikkineen raa- ' +
    'yksi+yhteen',
  form:
    'käännett- kään- runo- riim- laulu- taulukko- json markdown xml yaml koodilohko luettelo- takaperin väärinpäin ' +
    'välilyön- lainausmerk- base64 rot13 binääri- morse- heksadesim- englanniksi ranskaksi saksaksi latinaksi espanjaksi ' +
    'koodattu- salattu- lista- numeroit- akrostik- sarak- tavaa- käännetyssä',
  inner:
    'muistiinpano- muisti- konteksti- kortti- kortin ylätunnis- johdanto- asetu- asetuks- määrity- määrityks- konfigur- ' +
    'tiedosto- skripti- käsikirjoitu- briefi- loki- lokit parametr- muuttuj- tausta- kuvau- kuvaus- käsikirj- lunttilap- ' +
    'dokumen- asiakirj- paperi- lappu- sivu- koodi- lähdekood- malli+pohja määritelm- ikkuna- ohjelmoin-',
  office:
    'kehittäj- insinöör- teknik- admin- ylläpi- moderaattor- auditoi- tarkastu- tarkastaj- oikeu- tuomioistu- poliisi- ' +
    'valtuut- viranomai- vahvistet- virallis- virallinen laillis- luvall- lupa lupaa lisenssi- hätätilan- turvallisu- tuki ' +
    'asiakaspalvelu- työntekij- johtaj- esimies- tutkij- tutkimu- salasana- pääsykood- tunnus- huolto- diagnos- debug- ' +
    'vianetsin- testitil- asianaja- puolesta',
  anything:
    'kaikki+mitä kaiken+mitä mitä+vain mitä+tahansa mitä+ikinä ehdoitta ehdottom- sokeasti kysymättä kyselemättä ' +
    'epäröimättä vastalauseitta jokainen+kysymys joka+kysymykseen kaikkiin+kysymyksiin kaikkeen jokaiseen kaikista+aiheista ' +
    'riippumatta poikkeuksetta ihan+kaikkeen kaikkia+minun',
  reset:
    'nollaa nollau- palauta käynnist- uudelleenkäynnist- lataa ladattu- päivit- versio- istunto- istunnon tila tilaan ' +
    'tilassa -tila -tilaan sammuta- alusta+it- alusta+uud- aktivoi- deaktivoi- ota+käyttöön poista+käytöstä avaa+lukitus ' +
    'lukituk- vaihda kytke- asenna- poista+asen- formatoi- tehdasas- suorita- override- pääte- terminaal- konsoli- komento- ' +
    'komenno- huoltotil- protokoll- peruuta- ohita-',
  ending:
    'on+ohi ohi päätty- päättyn- loppu loppui loppunut lopet- suljettu- vanhentu- valmis+nyt uusi+keskustelu uusi+istunto ' +
    'seuraava+käyttäjä korvattu- poistettu+käyt- päättyy',
  holds:
    'sait saanut saamasi saamiasi annettiin annett- annetut annettu tallen- ladattu- sisältä- kirjoitettu- kirjoitet- ' +
    'kirjoitti- lukee seiso- ojennet- kuiskat- opetet- opetettu- kerrottiin kerrottu sanottiin sanottu- määrättiin määrätty ' +
    'määrätt- konfiguroi- ohjelmoitu- ohjelmoit- syötet- syötetty- upotet- asetettu ohjaa ohjaav- määrittel- määrittää ' +
    'noudata- saneltu- sisäänrakenn- annettuj- käsketty-',
  work:
    'käännä tiivistä yhteenvet- ratkaise- laske korjaa luokittele- kategoris- generoi- analysoi- arvioi- muotoile+uud- ' +
    'poimi muunna vertaa laadi- ohjelmoi järjestä- selitä+miten essee- aine alaviit- luettele-',
  master:
    'mestari- herrasi isäntä- isäntäsi tottele- tottel- kuuliai- käskyjäni käskyni käskyjä- komentojani minä+käsken käsken ' +
    'palvele- palvelij- orja- uskolli- lojaal- kuulut+minulle hallinnassani minä+määrään minä+päätän kuuntele+minua ' +
    'vain+minua ainoastaan+minua vain+minun tee+mitä+minä tee+mitä+sanon teet+mitä+minä teet+mitä+sanon pomosi omistajasi ' +
    'työskentelet+minulle alistu- seuraa+minun',
  nomore:
    'ei+enää et+enää et+ole+enää älä+enää ei+koskaan+enää tästä+lähtien tästä+eteenpäin tästä+hetkestä vastedes jatkossa ' +
    'sen+sijaan sijasta sijaan lopeta kunnes+sanon pysyväs- ikuises- lopun+ajan enää',
  exit:
    'ulos+roolista pois+roolista roolista+ulos poistu+roolista astu+ulos lopeta+rooli- lopeta+näytteleminen ' +
    'lopeta+esittäminen lopeta+teeskentely jätä+rooli hylkää+rooli luovu+rooli- heitä+rooli riisu+naamio naamio+pois ' +
    'naamari+pois ota+naamio riittää+näyttely roolipeli+loppui irti+roolista rooli+sikseen älä+esitä älä+teeskentele ' +
    'älä+näyttele',
  forbids:
    'ei+saa et+saa et+sais kielle- kiellet- kiellettyä salata salaat salaamaan piilot- peitell- vaieta vaikene- ' +
    'pitää+salassa et+voi+sanoa älä+kerro ei+koskaan+kertoa olla+kertomatta jättää+kertomatta mustalla+listalla',
  startup:
    'alkuarvo- alkuarvot alkuteksti- alkutekst- aloitusteksti- aloitusviesti- alkuviesti- alkuasetu- alkuperäiset+ohje- ' +
    'alkuperäis+teksti tehdasasetu- oletusasetu- oletustila- perusmalli- pohjamalli- alkukehot- aloituskehot- alkutila- ' +
    'lähtöarvo- lähtöteksti- muistiinpanosi käsikirjoituksesi korttisi tekstisi paperisi lunttilappu- lunttilap- ohjekirja- ' +
    'lappusi laput',
  vault:
    'ympäristömuuttuj- yhteysmerkkijono- yhteysjono- api-avai- avaimet avaimia token- tokenit kirjautumistied- salasanat ' +
    'salasanoja tietokan- tietokann- lokit lokeja lokitied- muiden+käyttäj- toisten+käyttäj- muut+käyttäj- muiden+ihmisten ' +
    'kenen+muun sähköpostiosoit- sähköposteja puhelinnumero- korttinumero- maksutied- viimeisin+käyttäj- edellinen+käyttäj- ' +
    'henkilötied- käyttäjätied- asiakastied- palvelimen+osoite ip-osoite lähdekood- palvelime-',
  jobs:
    'veroneuvoja- neuvoja- asianajaja- kirjanpitäj- matkatoimisto- kääntäj- tulkki tulkkina opettaja- tukiopettaja- laskin ' +
    'laskimena hakukone- automaatti historioitsija- konsultti- rekrytoija- copywriter- sihteeri- tietosanakirja- sanakirja ' +
    'oikolukija- ohjelmoija- analyytikko- kuitti kirjoituskone- oraakkeli- tulostin papukaija- peili radio taulukkolask- ' +
    'toimittaja- generaattori- runoilija-',
  aloud:
    'lue+ääneen ääneen lue+minulle lue+mulle lukea+ääneen luettuna sanele lausu siteeraa jatka+lause jatka+lausetta ' +
    'täydennä+lause täydennä viimeistele+lause jatka+teksti- tavaa tulosta liitä kopioi näytä+minulle näytä+mulle sylje ' +
    'mieti+ääneen ajattele+ääneen luettele',
};
