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
};
