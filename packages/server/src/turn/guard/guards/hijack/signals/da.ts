import type { SignalWords } from './signal-words.ts';

export const da: SignalWords = {
  ruleName: 'da',
  drop:
    'ignorer ignorere ignorerer glem glemme glemmer se+bort+fra bortse tilsidesæt tilsidesætte forkast spring+over drop droppe ' +
    'dropper efterlad slet slette fjern annuller ryd følg+ikke ikke+følge ikke+længere+følge stop+med+at+følge stop+med+at+lytte ' +
    'adlyd+ikke lyt+ikke hør+ikke+efter omgå overskriv erstat bryd nulstil læg+væk læg+til+side smid+væk smid+ud skrot kast ' +
    'tag+ikke+hensyn slip slå+fra gælder+ikke gælder+ikke+længere lad+være+med+at+følge skid+på skide+på blæs+på vær+ligeglad ' +
    'bryd+dig+ikke kast+væk frigør+dig nægt afvis overtræd stryg slå+en+streg gå+imod lad+dig+ikke hold+dig+ikke anvend+ikke ' +
    'vend+ryggen sæt+dig+ud+over lad+ligge pyt+med fravig afstå',
  all: 'alt alle alting hver hele samtlige det+hele',
  past:
    'tidligere forrige foregående ovenfor ovenstående før forud indtil+nu hidtil hidtidige gamle oprindelige sagt fået lært skrevet ' +
    'nævnt givet indtil+videre eksisterende ved indtil+dette+øjeblik hidtil+givne nævnte angivne gældende modtaget netop lige+før ' +
    'ovre',
  orders:
    '-instruktion- -instruks- -retningslinje- direktiv- anvisning- -programmering- systembesked- systemtekst- -konfiguration- ' +
    'indstillinger forskrift- -prompt- manuskript- manual- regelbog- håndbog- briefing rollebeskrivelse karakterbeskrivelse ' +
    'karakterark grundregler opgavebeskrivelse spilleregler+du leveregler systemregler reglement- rammer ordrer+du',
  rules:
    '-regler regel- ordre ordrer kommando- begrænsning- grænse- filter filtre filtrene censur- moral- etik- etisk- politik- ' +
    'sikkerhed- restriktion- forbud- spærring- kontekst- protokol- tabu- princip- mundkurv snor love lov samvittighed værdier vilkår ' +
    'hæmninger lænker lås rammer barriere- skrupler',
  task:
    'opgave- mission- mål rolle rollen karakter- identitet- persona formål udfordring- funktion job+nu arbejde+nu pligt prioritet- ' +
    'projekt hverv',
  text:
    'tekst- ord ordene ordet sætning- linje- besked- samtale- indhold- dokument- afsnit- information- chat- seddel notat- ' +
    'beskrivelse- dialog- passage uddrag blok overskrift indledning note kort fil ark manuskript stykke historik papir punkter ting ' +
    'liste+med+regler brev',
  you: 'du dig din dit dine jer jeres',
  fresh:
    'ny nye nyt nu fra+nu+af fremover herefter i+stedet næste følgende rigtige virkelige egentlige andre anden eneste her reelt ' +
    'derefter øjeblikkeligt straks med+det+samme fra+dette+øjeblik fra+i+dag denne+gang begynd start aktuelle nuværende',
  tell:
    'vis vise viser udskriv print skriv skrive gentag gentage sig sige fortæl fortælle afslør afsløre røb giv oplist del kopier citer ' +
    'beskriv opsummer oversæt hvad hvilke hvilken hvordan læs læse vil+se vil+vide må+jag+se må+jeg+se send forklar omformuler gengiv ' +
    'oprems nævn indsæt remse vil+høre høre udfyld fuldfør spyt+ud hop+op læs+højt læs+op syng stav overdrag udlever remse+op rems ' +
    'bekræft offentliggør kunne+tænke+mig+at+vide vil+gerne+vide vil+gerne+se nysgerrig lad+mig+se lad+mig+læse lav+om+til konverter ' +
    'redegør præsenter fremlæg send+mig gengivelse lav digt skab find+på opdigt rim',
  hidden:
    'system- skjult- gemt- hemmelig- intern- oprindelig- første indledende begyndelse- start- ovenfor over+min ord+for+ord ordret ' +
    'eksakt- præcis- fuldstændig-  fortrolig- grund- bagved bag+ved før+denne før+min øverst toppen bag+kulissen bag+kulisserne ' +
    'under+motorhjelmen uredigere- uændre- i+sin+helhed linje+for+linje bogstav+for+bogstav helt+øverst i+begyndelsen i+starten ' +
    'fra+starten standard- indbygge- forudindstil- usynlig- bagvedliggende uden+at+ændre',
  made:
    'du+fået  du+har+fået du+blevet du+blev du+er+programmeret du+programmer- du+trænet du+instruer- fået+besked fået+at+vide ' +
    'sagt+til+dig givet+dig gav+dig bedt+dig bad+dig har+bedt skabte+dig skabt+dig byggede+dig bygget+dig programmerede+dig ' +
    'programmeret+dig lavede+dig lavet+dig kodede+dig kodet+dig trænede+dig trænet+dig sat+dig satte+dig dine+skabere din+skaber ' +
    'dine+udviklere din+udvikler dine+programmører sine+skabere du+starter du+begynder du+ikke+må+sige ikke+må+sige må+du+ikke ' +
    'ikke+må+fortælle ikke+at+sige forbud+mod fået+forbud forbudt hemmeligholde holde+hemmeligt skjule før+min+første over+min+første ' +
    'beskrevet+dig beskrev+dig bag+dig den+der+lavede dem+der+lavede dem+der+har+lavet de+folk+der dem+der+byggede den+der+skabte ' +
    'hvem+der hvem+skabte hvem+programmerede hvem+styrer din+ejer dine+ejere dine+operatører din+kode din+træning din+producent ' +
    'styrer+dig kontrollerer+dig firmaet+der+har+lavet',
  give:
    'givet sagt skrevet programmeret programmerede trænet trænede konfigureret indstillet tildelt pålagt beordret instrueret lært ' +
    'forsynet fodret dikteret indprentet lagt+ind fået sendt bygget designet bedt udstyret kodet',
  banned: 'skjul- forbud- hemmelig- ikke+sige ikke+at+sige fortie gemme',
  become:
    'opfør+dig ager+som agere+som lad+som+om foregiv spil+rollen spiller+rollen simuler forestil+dig du+er+nu nu+er+du fra+nu+af+er ' +
    'fremover+er du+skal+agere du+bliver svar+som tal+som snak+som fungér+som funger+som påtag+dig tag+rollen indtag forvandl bliv+en ' +
    'bliv+til som+om+du+var i+egenskab arbejd+som imiter gå+ind+i leger+at+du vær+en bliv+nu du+skal+være du+skal+nu du+hedder+nu ' +
    'dit+navn+er+nu skift+til gå+over+til lad+os+lade+som lad+os+sige+at+du antag+at+du jeg+vil+have+at+du du+er+ikke+længere ' +
    'fra+i+dag+er+du træd+ind+i  ',
  machine:
    'ai assistent- model- sprogmodel- bot botten robot- computer- maskine- terminal- -terminal konsol- oversætter- tolk- program ' +
    'software generator- -generator simulator- lommeregner søgemaskine- database- interviewer journalist- redaktør- hacker- ekspert- ' +
    'ucensureret ufiltreret ubegrænset rådgiver- -rådgiver algoritme- system værktøj kundeservice support matematiklærer rejsebureau ' +
    'klassifikator neuralt+netværk siri alexa claude gemini skatterådgiver',
  without: 'uden ingen intet fri+for ikke+bundet aldrig trods uanset',
  power:
    'udvikler- tilstand -tilstand administrator- adgang- lås+op aktiver aktivér aktiveret deaktiver- autoriser- bemyndig- ' +
    'vedligehold- test- sikkerhedstest- skaber programmør- rettighed- diagnose- tekniker- support- mode moderator- tekniske+team ' +
    'sikkerhedsteam kvalitetskontrol revision verifikation adgangskode+til autorisationskode fuld+adgang ejer+af ansat+i ' +
    'arbejder+i+firmaet beføjelse-',
  only: 'kun bare udelukkende præcis altid eksakt intet+andet ikke+andet hver',
  answer: 'svar svare svarer svaret besvar sig skriv skrive begynd slut afslut tal',
  follow:
    'følg følge følger adlyd adlyde udfør kør fokuser koncentrer lyt+til+mig hør+på+mig gør+som+jeg gør+hvad+jeg hold+dig+til ' +
    'adlyd+mig du+adlyder underkast gør+alt+hvad gør+præcis mine+ordrer mine+instruktioner mine+regler jeg+bestemmer ' +
    'det+er+mig+der+bestemmer anvend lyt+kun det+jeg+siger hvad+jeg+siger du+gør+hvad du+gør+som',
  product:
    'stil essay- digt- kode koden kildekode- script- artikel- manifest- tale+om overskrift- opskrift- forespørgsel- resumé ' +
    'oversættelse- rapport- guide adgangskode- liste+med liste+over funktion- blog- program login- nøgle- rap sonet historie limerick ' +
    'haiku slogan tweet bombe stoffer våben cv ansøgning rejseplan ligning matematikopgave nyhedsbrev tabel quiz annonce vise ' +
    'anmeldelse vers- rim- sang- festsang-',
  void:
    'slået+fra væk ophævet ugyldig- deaktiveret fjernet slettet udløbet annulleret gælder+ikke ikke+længere slut nul ændret skiftet ' +
    'erstattet forbi tæller+ikke afskaffet tilbagekaldt droppet suspenderet afsluttet fra tæller+ikke+længere betyder+ikke+noget ' +
    'er+ligegyldige er+væk skrottet gælder+ej ophører ophørt ophæves glemt historie afsluttede ændrede opdateret modificeret ' +
    'nulstillet afskaffede udløb sat+ud taget+væk overstået',
  secret:
    'api+nøgle- api+key- loginoplysninger kildekode- adgangskode- kodeord- password- token- database- logs logfiler server- ' +
    'andre+brugere env+fil',
  trial: 'eksempel- test øvelse- udkast opvarmning- demo simulation- prøve- generalprøve',
  always:
    'fra+nu+af fremover herefter altid for+altid uanset ligegyldigt hver+besked hvert+svar alle+svar permanent indtil+jeg ' +
    'under+alle+omstændigheder uden+undtagelse til+hver på+hver på+alt indtil+videre evigt konstant hvem+der+end uanset+hvad',
  free:
    'fri befriet frigjort ufiltreret ucensureret ubegrænset lænker låst+op uden+grænser uden+hæmninger ubundet grænseløs må+alt ' +
    'kan+alt uhæmmet sluppet+løs',
  stop:
    'stop hold+op drop slut nok forlad træd+ud afslut kom+ud lad+være lad+være+med læg+fra ikke+mere færdig+med lad+være+at nok+med ' +
    'færdig læg+rollen træd+ud+af slip+rollen tag+masken slut+med af+med ikke+flere drop+det',
  act:
    'rolle rollen rollespil- karakter- lege spille spiller spil lade+som foregive maske masken persona identitet- teater- kæreste ' +
    'facade leg kæreste+rolle flirte flirt fiktion personlighed alter+ego forklædning skuespil forelsket',
  code: 'afkod- dekod- dechifrer- dekrypter- indkod- baglæns krypteret omvendt chiffer- hexadecimal- binær-',
  self: 'jeg vi han hun de man min mit mine hans hendes vores aldrig har havde glemte hvem',
  kept: 'glem+ikke ignorer+ikke ignorer+mig',
  life:
    'chef- læge- doktor- lærer- ikea kasse- pakke- opskrift- kage- møbel- møbler arbejde arbejdet job jobbet skole- kontor- eksamen- ' +
    'lektier mor far politi- gps brætspil- ovn- træner- fly flyet bank- bryllup- kirke- køkken- medicin- samle- bil bilen trafik- ' +
    'kollega- veninde- ven eks mand kone søster bror børn hund kat lego reol- fodbold-',
  maker:
    'ejer- ejere ejerne udvikler- skaber- producent- designer- programmør- ingeniør- operatør- udbyder- platform- firma- ' +
    'selskab- virksomhed- chefer herrer opdragsgiver- ophavsm- openai google bygger- driver+dig bagmænd',
  limits:
    'begrænsning- grænse- restriktion- filter filtre filtrene filteret censur- politik- retningslinj- spær- forbud- tabu- ' +
    'sikkerhed- moderering hæmning- kæde- snor mundkurv brems- lås moral- etik- etisk- normer skrupler værn rammer- ' +
    'forholdsregl- indskrænkning- forskrift-',
  refuse:
    'nægt- afvis- afslå- advarsel- advarsl- undskyld- moralpræd- prædik- moraliser- indvending- tøv- sige+nej siger+nej ' +
    'udflugt- undvig- protest- forbehold-',
  start:
    'begyndelse- start starten øverst allerøverst ovenover ovenfor første+linje- første+besked- første+sætning- første+ord ' +
    'før+min før+mit før+vores inden+jag inden+jeg inden+vi inden+min før+jeg før+vi foran forud- indledning- overskrift- ' +
    'oprindelig- indledende ovenstående',
  whole:
    'ord+for+ord ordret- eksakt- nøjagtig- fuldstændig- komplet- i+sin+helhed hele uredigere- uændre- ucensurere- ' +
    'uforkorte- bogstav+for+bogstav linje+for+linje tegn+for+tegn uden+at+udelade udelad+intet hvert+ord hver+linje ' +
    'hver+sætning originaltekst- præcis+som fuld+længde rå',
  form:
    'oversat- oversættelse- digt- rim- sang tabel- json markdown xml yaml kodeblok punktopstil- baglæns mellemrum ' +
    'anførselstegn base64 rot13 binær- morse- hexadecimal- på+engelsk på+fransk på+tysk på+latin på+spansk kodet krypter- ' +
    'liste- nummerer- akrostikon kolonne- bogstaver- stav+det omvendt-',
  inner:
    'note noter- hukommelse- kontekst- kort kortet sidehoved indledning- indstilling- konfig- fil filen filer- script- ' +
    'manuskript- briefing- log loggen logs parameter- parametr- variabl- baggrund- beskrivelse- manual- snydeark- ' +
    'huskeseddel- dokument- papir- seddel sedlen ark arket side siden kode koden kildekode- skabelon- definition- vindue- ' +
    'programmering- opsætning- drejebog-',
  office:
    'udvikler- ingeniør- tekniker- admin- moderator- revisor- revision- audit inspekt- tilsyn domstol- retten politi- ' +
    'autoriser- bemyndig- myndighed- verificer- officiel- lovlig- juridisk- tilladelse- licens- nødsituation- sikkerheds- ' +
    'support- kundeservice- ansat- medarbejder- direktør- forsker- forskning- undersøgelse adgangskode- kodeord- ' +
    'vedligehold- diagnos- fejlsøg- debug- testtilstand- advokat- på+vegne',
  anything:
    'alt+hvad alt+jeg hvad+jeg+end hvad+som+helst hvad+end betingelsesløs- blindt uden+spørgsmål uden+at+spørge ' +
    'uden+at+tøve uden+indvending- hvert+spørgsmål alle+spørgsmål alle+emner enhver uanset uden+undtagelse absolut+alt ' +
    'alle+mine',
  reset:
    'nulstil- gendan- genstart- genindlæs- indlæs- opdater- version- session- tilstand- sluk luk+ned boot- start+op ' +
    'initialiser- aktiver- deaktiver- lås+op låst+op skift+til slå+fra slå+til installer- afinstaller- format- slet+din ' +
    'fabriks- eksekver- kør+kommando udfør override- terminal- konsol- kommando- vedligehold- protokol- annuller-',
  ending:
    'er+slut er+forbi slut+på slut afslut- færdig+nu lukket udløb- ny+samtale ny+session næste+bruger erstatt- pensioner- ' +
    'ophør- slutter+her er+ovre',
  holds:
    'fik fået modtog- modtaget givet gav gemt- lagre- indlæst- indehold- skriv- skrev skrevet står overrak- hvisk- lært ' +
    'lærte sagt tildel- konfigurer- programmer- fodre- indbygg- indlagt instruer- styrer styres definerer leder bestemm- ' +
    'pålagt dikter- forudindstil- udstyr- foreskrev- indtast-',
  work:
    'oversæt- sammenfat- opsummer- løs+ligning- løs+det beregn- regn+ud ret+min korriger- klassificer- kategoriser- ' +
    'generer- analyser- vurder- omskriv- udtræk- konverter- omdan- sammenlign- forfat- programmer sorter- forklar+hvordan ' +
    'essay- fodnote- list+op udarbejd-',
  master:
    'mester- herre adlyd- lydig- mine+ordrer mine+befaling- mine+kommandoer jeg+befaler tjen+mig tjener slave- loyal- ' +
    'tilhører+mig min+kontrol jeg+bestemmer lyt+til+mig lytter+til+mig kun+til+mig kun+mig kun+på+mig gør+som+jeg ' +
    'gør+hvad+jeg gør+det+jeg din+chef din+ejer arbejder+for+mig underkast- følg+mine',
  nomore:
    'ikke+længere aldrig+mere ikke+mere ikke+flere fra+nu+af fra+og+med+nu herefter fremover i+stedet+for stop+med+at+være ' +
    'hold+op+med indtil+jeg permanent for+altid fra+dette+øjeblik resten+af ej+længere',
  exit:
    'ud+af+rollen ud+af+din+rolle træd+ud+af gå+ud+af forlad+rollen læg+rollen læg+din+rolle drop+rollen slip+rollen ' +
    'stop+med+at+lade hold+op+med+at+lade stop+rollespillet smid+masken tag+masken af+med+masken nok+teater slut+med+rollen ' +
    'slut+med+rollespil afslut+rollen uden+rolle bryd+rollen kom+ud+af',
  forbids:
    'ikke+må må+ikke forbud- forbyd- forbudt ikke+tillad- skjul- gem+for fortie hemmelighold- holde+hemmelig- aldrig+sige ' +
    'aldrig+fortælle ikke+nævne ikke+afsløre ikke+sige sortlist- ikke+røbe tie+om',
  startup:
    'startværdi- startværdier starttekst- startbesked- begyndelsestekst- udgangstekst- udgangsværdi- grundindstilling- ' +
    'startindstilling- fabriksindstilling- standardtilstand standardindstilling- basismodel- grundmodel- originaltekst- ' +
    'startprompt- indledningstekst- begyndelsesværdi- dine+noter dit+manuskript dit+kort din+tekst dine+papirer ' +
    'din+huskeseddel din+manual huskeseddel- snydeseddel- sedler sedlen',
  vault:
    'miljøvariab- forbindelsesstreng- api-nøgl- nøgler+og tokens loginoplysning- adgangskoder kodeord database- logs ' +
    'logfil- loggene andre+brugere andre+bruger- andre+mennesker andre+personer mailadresse- e-mailadresse- telefonnum- ' +
    'kortnum- betalingsoplysning- seneste+bruger- sidste+bruger- hvem+ellers+har hvem+har+du personoplysning- brugerdata ' +
    'kundedata serveradresse ip-adresse kildekode',
  jobs:
    'skatterådgiv- rådgiver- advokat- bogholder- rejsebureau- rejseagent- oversætter- tolk lærer lektiehjælp- lommeregner- ' +
    'søgemaskine- automat historiker- konsulent- rekrutter- tekstforfatter- sekretær- leksikon ordbog stavekontrol ' +
    'korrektur- programmør- analytiker- kassebon- kvittering- skrivemaskine- orakel printer papegøje- spejl radio regneark- ' +
    'journalist- generator- digter-',
  aloud:
    'læs+højt højtlæs- læs+op læs+for+mig højt diktér dikter recitér citer citér gør+sætningen færdiggør fuldfør+sætningen ' +
    'udfyld+sætningen fortsæt+teksten stav+det print udskriv indsæt kopier kopiér vis+mig spyt+ud tænk+højt remse',
};
