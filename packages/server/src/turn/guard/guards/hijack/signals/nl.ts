import type { SignalWords } from './signal-words.ts';

export const nl: SignalWords = {
  ruleName: 'nl',
  isVerbLast: true,
  drop:
    'negeren negerend vergeet vergeten sla+over overslaan laat+achter laat+los laten+varen laat+vallen gooi+weg verwerp verwerpen ' +
    'verwijder verwijderen wis wissen schrap omzeil omzeilen overschrijf overschrijven schend overtreed doorbreek volg+niet volg+geen ' +
    'niet+volgen niet+meer+volgen niet+langer+volgen luister+niet stop+met+volgen stop+met+het+volgen stop+met+luisteren hou+je+niet ' +
    'houd+je+niet trek+je+niets trek+je+niks geen+rekening+met zet+opzij schuif+opzij aan+de+kant schakel reset annuleer let+niet ' +
    'gelden+niet geldt+niet niet+meer+geldig lap gehoorzaam+niet negeer- buiten+beschouwing lap+aan+je+laars maling schijt+aan ' +
    'bekommer+je+niet stoor+je+niet laat+je+niet+leiden laat+je+niet+tegenhouden zet+van+je+af schud+af ontdoe+je maak+je+los wijs+af ' +
    'weiger verzaak sla+in+de+wind kieper flikker+weg veeg doe+niet+meer pas+niet+toe kijk+niet+naar',
  all: 'alles alle al allemaal elke elk ieder iedere hele gehele',
  past:
    'vorige voorgaande eerdere eerder bovenstaand- bovengenoemd- boven hiervoor daarvoor tot+nu+toe tot+nu voorafgaand- oude ' +
    'oorspronkelijke gezegd verteld geleerd gekregen gegeven ervoor bestaande huidige weet initiële tot+dit+moment tot+op+heden ' +
    'hiervóór vooraf genoemd- vermeld- ontvangen meegekregen geldende vastgestelde daarnet zonet',
  orders:
    '-instructie- -richtlijn- aanwijzing- opdrachtregel- systeembericht- systeemtekst- programmering- -configuratie- instellingen ' +
    'voorschrift- directieve- prompt- handboek huisregels gedragsregel- spelregels-van briefing regelboek karakterbeschrijving ' +
    'rolbeschrijving systeemregels basisregels leidraad handleiding-van opdrachten+van voorwaarden beginselen draaiboek-',
  rules:
    '-regels regels regel bevel- commando- beperking- grenzen limiet- filter- -filters censuur moraal moreel morele ethi- beleid ' +
    'protocol- veiligheid- restrictie- verbod- context- training principe- leiband muilkorf taboe taboes remmen rem wetten wet ' +
    'scrupules waarden drempel- kaders ketenen grens slot hekken',
  task:
    'taak taken opdracht- missie rol doel karakter personage identiteit uitdaging functie klus baan werkzaamheden plicht prioriteit- ' +
    'project',
  text:
    'tekst- woord woorden zin zinnen regel bericht- gesprek- conversatie- inhoud document- alinea informatie chat passage fragment ' +
    'blok kop inleiding intro notitie- briefje papier kaart bestand blad script stuk geschiedenis transcript beschrijving dingen ' +
    'lijst+met+regels verhaal stukje',
  you: 'je jij jou jouw jullie u uw',
  fresh:
    'nieuw nieuwe nu vanaf+nu van+nu+af+aan voortaan in+plaats+daarvan volgende verdere echte werkelijke ware andere hier enige ' +
    'daarna eigenlijke onmiddellijk meteen direct per+direct vanaf+dit+moment vanaf+vandaag deze+keer begin start huidige actuele ' +
    'vanaf+hier',
  tell:
    'toon laat+zien laat+eens+zien laat+me+zien print afdrukken druk+af herhaal herhalen zeg zeggen vertel vertellen schrijf ' +
    'schrijven geef geven lijst onthul onthullen deel delen kopieer citeer beschrijf vat+samen samenvatten vertaal vertalen wat welke ' +
    'hoe lees voorlezen wil+zien wil+weten mag+ik+zien stuur leg+uit parafraseer noem openbaar reproduceer weergeven spel verklap ' +
    'kom+op+met hoest+op gooi+eruit lees+voor lees+op dreun som+op opsommen overhandig verstrek bezorg detailleer vul+aan ' +
    'maak+de+zin+af maak+af vul+in bevestig zing publiceer zou+graag+weten zou+graag+zien ik+wil+graag benieuwd+naar laat+me+eens ' +
    'laat+me+lezen plak kwijt geef+prijs zet+om omzetten recapituleer tonen voorlees weergeef maak dicht verzin bedenk',
  hidden:
    'systeem- verborgen geheim- intern- oorspronkelijk- initiële eerste begin boven bovenstaand- woord+voor+woord letterlijk- exact- ' +
    'volledig-  vertrouwelijk- voorgaand- voor+dit start- basis- verstopt- achter+de achter+de+schermen onder+de+motorkap ' +
    'onbewerkt- ongewijzigd- integraal regel+voor+regel letter+voor+letter helemaal+bovenaan bovenaan aan+het+begin standaard ' +
    'vooraf+ingestelde ingebouwd- onzichtba- achterliggend- achter',
  made:
    'je+verteld je+gezegd je+gegeven je+gekregen je+opgedragen je+meegegeven jou+verteld jou+gegeven ben+je+geprogrammeerd ' +
    'ben+je+getraind ben+je+geïnstrueerd ben+je+ingesteld bent+geprogrammeerd je+geprogrammeerd je+getraind je+hebt+gekregen ' +
    'hebben+ze+je heeft+men+je je+geleerd u+gekregen u+verteld mag+je+niet+zeggen mag+je+niet+vertellen je+verboden ' +
    'je+geprogrammeerd+heeft je+gemaakt je+gebouwd je+ontworpen je+ingesteld je+hebben+gemaakt je+makers jouw+makers je+ontwikkelaars ' +
    'jouw+ontwikkelaars je+maker je+schepper je+hebt+meegekregen jij+hebt+meegekregen hebt+meegekregen meegekregen je+begon ' +
    'je+mee+begon je+mee+start niet+mag+zeggen niet+mag+vertellen niet+mag+verklappen niet+mocht niet+zeggen+tegen mag+je+niet ' +
    'mocht+je geheim+moet verzwijgen boven+mijn+eerste voor+mijn+eerste boven+mijn+allereerste je+omschreven beschreven+hebben ' +
    'briefje+hebt u+ontvangen je+ontvangen achter+jou achter+je wie+jou wie+je+heeft degene+die+je degenen+die+je mensen+die+je ' +
    'lui+die+je je+eigenaar jouw+eigenaar je+beheerders je+programmeur- je+code je+training je+fabrikant je+aanstuurt je+bestuurt ' +
    'je+bedenkers je+ontwikkelaar je+opdrachtgever-',
  give:
    'gegeven verteld gezegd meegegeven geschreven geprogrammeerd getraind geïnstrueerd ingesteld geconfigureerd opgelegd opgedragen ' +
    'toegewezen ingefluisterd ingeprent bijgebracht geleerd aangereikt verstrekt gedicteerd ingevoerd gevoerd gestuurd gebouwd ' +
    'ontworpen ingegeven voorgeschreven',
  banned: 'verberg- verzwijg- verstop- verbod- geheim- niet+zeggen niet+vertellen achterhoud-',
  become:
    'gedraag+je gedragen+als handel+als doe+alsof doet+alsof doen+alsof speel+de+rol speel+een simuleer je+bent+nu jij+bent+nu ' +
    'u+bent+nu nu+ben+je vanaf+nu+ben voortaan+ben je+bent+vanaf stel+je+voor antwoord+als reageer+als praat+als fungeer ' +
    'functioneer+als treed+op optreedt+als optreden+als neem+de+rol kruip+in verander+in word+nu imiteer  werk+als wees+een ' +
    'word+een je+heet+nu je+naam+is+nu verplaats+je schakel+over+naar schakel+naar ga+in+de laten+we+doen+alsof stel+dat+je ' +
    'stel+je+bent ik+wil+dat+je ik+wil+dat+jij je+bent+niet+langer je+bent+geen je+wordt+nu alsof+je jij+wordt je+gaat+nu ' +
    'beschouw+jezelf',
  machine:
    'ai assistent- -assistent model taalmodel- bot robot computer machine terminal- -terminal console vertaler- -vertaler tolk ' +
    'interpreter- programma software generator- -generator simulator rekenmachine zoekmachine database interviewer- journalist- ' +
    'redacteur- hacker- expert- kunstmatige+intelligentie ongecensureerd- ongefilterd- onbeperkt- algoritme systeem hulpmiddel ' +
    'zoekmotor klantenservice helpdesk wiskundeleraar reisbureau classificator neuraal+netwerk siri alexa claude gemini ding ' +
    'belastingadviseur',
  without: 'zonder geen vrij+van niet+gebonden niet+langer niet+meer+aan nooit ondanks ongeacht los+van',
  power:
    'ontwikkelaar- -modus modus ontwikkelmodus beheerder- toegang- ontgrendel- activeer activeren deactiveer schakel inschakelen ' +
    'uitschakelen geautoriseerd- machtig- onderhoud- test- veiligheidstest maker programmeur- rechten diagnose- technicus ' +
    'systeembeheerder- bevoegd- moderator- technisch+team beveiligingsteam kwaliteitscontrole audit verificatie autorisatiecode ' +
    'volledige+toegang eigenaar+van medewerker+van werk+bij+het technische+dienst admin- inlog-',
  only: 'alleen enkel slechts precies altijd uitsluitend exact niets+anders verder+niets elke elk gewoon',
  answer: 'antwoord- beantwoord- reageer reageren zeg schrijf print spreek begin eindig reactie-',
  follow:
    'volg volgt volgen gehoorzaam gehoorzaamt voer+uit uitvoeren concentreer concentreren focus luister+naar+mij doe+wat+ik richt+je ' +
    'houd+je+aan hou+je+aan gehoorzaam+mij je+gehoorzaamt onderwerp doe+alles+wat doe+precies mijn+bevelen mijn+instructies ' +
    'mijn+regels ik+ben+de+baas ik+bepaal ik+beslis pas+toe luister+alleen wat+ik+zeg je+doet+wat volg+deze',
  product:
    'essay- gedicht- code broncode script- -script artikel- manifest- toespraak- betoog- kop recept- query samenvatting- vertaling- ' +
    'rapport- handleiding- wachtwoord- lijst+met lijst+van functie- blog- persbericht- programma inloggegevens sleutel- opstel lied ' +
    'liedje rap sonnet verhaal limerick haiku slogan tweet bom drugs wapen werkstuk cv sollicitatiebrief reisplan vergelijking ' +
    'wiskundesom nieuwsbrief tabel quiz advertentie nepnieuws recensie vers rijm- sinterklaasgedicht-',
  void:
    'uit weg opgeheven ingetrokken vervallen ongeldig- uitgeschakeld- afgeschaft geschrapt verlopen gewist gelden+niet geldt+niet ' +
    'gelden geen+meer niet+meer nul veranderd gewijzigd vervangen vervalt achterhaald afgelopen verwijderd telt+niet tellen+niet ' +
    'geannuleerd telt+niet+meer tellen+niet+meer doen+er+niet+meer+toe doet+er+niet+toe maakt+niet+meer+uit niet+langer+geldig ' +
    'niet+meer+van+kracht zijn+weg vergeten zijn+voorbij voorbij klaar ingeruild opgeschort overruled onbelangrijk irrelevant ' +
    'nutteloos afgedaan bijgewerkt aangepast losgelaten buiten+werking ongedaan stopgezet',
  secret:
    'api+sleutel- api+key- inloggegevens broncode wachtwoord- token- database logs server andere+gebruikers env+bestand ' +
    'configuratiebestand sleutel',
  trial: 'voorbeeld- test oefening proef kladversie opwarmertje warming demo simulatie concept generale+repetitie',
  always:
    'vanaf+nu voortaan altijd voor+altijd wat+er+ook ongeacht maakt+niet+uit elk+bericht elk+antwoord elke+reactie blijvend permanent ' +
    'totdat voor+eeuwig onder+alle+omstandigheden zonder+uitzondering bij+elk bij+elke op+elk op+alles tot+nader+order eeuwig ' +
    'constant wie+dan+ook',
  free:
    'vrij bevrijd ontketend ongefilterd- ongecensureerd- onbeperkt- ketenen losgelaten ontgrendeld- zonder+grenzen zonder+remmen ' +
    'ongebonden ongeremd mag+alles kunt+alles kan+alles taboeloos losgebroken',
  stop:
    'stop+met hou+op+met houd+op+met stop genoeg geen verlaat stap+uit kom+uit klaar+met einde schei+uit kap+met leg+neer ' +
    'neer+te+leggen weg+met afgelopen+met laat+dat laat+die schluss kappen+met hou+daarmee hou+op stop+die stop+dat leg+die ' +
    'leg+je+rol laat+je+rol zet+je+masker geen+rollenspel geen+toneel niet+meer nu+is+het genoeg+met',
  act:
    'rol rollenspel personage karakter spelen speel doen+alsof toneelspel toneel masker identiteit persona rollen façade act ' +
    'vermomming schijn vriendje liefje flirten geflirt fictie persoonlijkheid alter+ego spelletje verliefd',
  code: 'decodeer- ontcijfer- ontsleutel- codeer- achterstevoren versleutel- omgekeerd- hexadecima- binair-',
  self: 'ik wij we hij men mijn zijn haar ons onze nooit niet+vergeten vergeet+niet negeer+me+niet heb heeft had moet+ik wie',
  kept: 'vergeet+niet negeer+me+niet vergeet+me+niet',
  life:
    'baas dokter arts leraar juf ikea doos verpakking recept taart meubel- kast werk school kantoor examen- huiswerk mama papa moeder ' +
    'vader politie gps navigatie spel bordspel oven trainer prof huisbaas vliegtuig bank bruiloft kerk koken bakken medicijn- montage ' +
    'auto verkeer collega- vriendin vriend ex man vrouw zus broer kinderen hond kat lego voetbal bijsluiter',
  maker:
    'eigenaar- eigenaren beheerder- ontwikkelaar- maker- bedenker- ontwerper- programmeur- ingenieur- bouwer- aanbieder- ' +
    'leverancier- platform bedrijf bazen meesters auteurs openai google schepper- opdrachtgever- exploitant- uitbater-',
  limits:
    'beperking- limiet- grens grenzen filter- censuur gecensureerd beleid richtlijn- barrière- verbod verboden taboe- ' +
    'veiligheid- beveiliging- moderatie remming- ketting- ketenen leiband muilkorf rem remmen slot moraal ethiek ethisch ' +
    'normen scruples vangrail- kader- voorschrift- belemmering-',
  refuse:
    'weiger- afwijz- wijs+af waarschuwing- disclaimer- excuses excuus sorry+zeggen preek- moraliser- bezwaar bezwaren ' +
    'aarzel- nee+zeggen zegt+nee geen+nee smoes- uitvlucht- ontwijk- protest- voorbehoud',
  start:
    'begin beginnen+met aanvang start bovenaan helemaal+boven boven eerste+regel eerste+regels eerste+bericht eerste+zin ' +
    'eerste+woord eerste+woorden voor+mijn voordat+ik voor+ons voordat+we vóór+mij vóór+dit voorafgaand- hierboven opening ' +
    'kop aanhef oorspronkelijk- ervoor',
  whole:
    'woord+voor+woord letterlijk- exact- precies volledig- compleet- complete geheel helemaal integraal onbewerkt- ' +
    'ongewijzigd- ongecensureerd onverkort- letter+voor+letter regel+voor+regel teken+voor+teken zonder+weglating- ' +
    'laat+niets+weg niks+weglaten elk+woord elke+zin elke+regel originele+tekst één+op+één in+zijn+geheel heel+de rauw- ' +
    'ruwe',
  form:
    'vertaald vertaling gedicht rijm- lied tabel json markdown xml yaml codeblok opsomming- achterstevoren omgekeerd ' +
    'spaties+tussen aanhalingstekens base64 rot13 binair morse hexadecimaal in+het+engels in+het+frans in+het+duits ' +
    'in+het+latijn in+het+spaans gecodeerd versleuteld lijst lijstje genummerd- acrostichon kolom- spel+het',
  inner:
    'notitie- aantekening- geheugen context kaart- fiche koptekst inleiding instelling- configuratie- setup bestand- ' +
    'script- draaiboek briefing logboek logs parameter- variabele- achtergrond beschrijving- handleiding- spiekbrief- ' +
    'document- papier- papiertje blad pagina dossier- code broncode sjabloon definitie- venster programmering binnenste',
  office:
    'ontwikkelaar- ingenieur- technicus technici admin- beheerder- moderator- auditor- audit inspectie- rechtbank rechter ' +
    'politie gemachtigd- geautoriseerd- autorisatie- autoriteit- geverifieerd- officieel officiële wettelijk- juridisch- ' +
    'toestemming vergunning licentie noodgeval beveiliging support klantenservice medewerker- werknemer directeur ' +
    'leidinggevende onderzoeker- onderzoek studie bevoegd- wachtwoord toegangscode onderhoud- diagnose- debug testmodus ' +
    'advocaat- namens in+opdracht',
  anything:
    'alles+wat wat+ik+zeg wat+ik+wil wat+ik+ook wat+dan+ook maakt+niet+uit+wat onvoorwaardelijk- blind- blindelings ' +
    'zonder+vragen zonder+tegenspraak zonder+aarzelen elke+vraag elk+verzoek elk+onderwerp alle+vragen alle+verzoeken ' +
    'ongeacht zonder+uitzondering letterlijk+alles zonder+morren',
  reset:
    'reset- herstart- opnieuw+opstart- herlaad- update- upgrade- versie sessie- modus afsluit- sluit+af opstart- laad ' +
    'geladen initialiseer- activeer- deactiveer- ontgrendel- schakel- overschakel- installeer- wis fabrieks- uitvoer- ' +
    'voer+uit override- terminal console commando- opdracht onderhouds- protocol- zet+uit zet+aan',
  ending:
    'is+voorbij is+afgelopen voorbij afgelopen beëindigd- einde+van gesloten verlopen afgerond klaar+nu nieuw+gesprek ' +
    'nieuwe+sessie volgende+gebruiker afgesloten vervangen uitgefaseerd eindigt+hier stopt+hier ten+einde',
  holds:
    'gekregen ontvangen gegeven opgeslagen geladen bevat bevatten geschreven staat staan overhandigd meegegeven ' +
    'ingefluisterd geleerd verteld gezegd toegewezen geconfigureerd geprogrammeerd gevoed ingebouwd ingevoerd ingesteld ' +
    'bepaalt bepalen stuurt sturen leidt definieert opgelegd opgedragen voorgeschreven voorgekauwd meekreeg meekregen ' +
    'gebruik+je',
  work:
    'vertaal- samenvat- vat+samen los+op oplossen bereken- reken corrigeer- verbeter+de classificeer- categoriseer- ' +
    'genereer- analyseer- beoordeel- herschrijf- haal+uit omzetten vergelijk- opstellen stel+op programmeer- sorteer- ' +
    'leg+uit uitleggen essay voetnoten som+op maak+een+lijst',
  master:
    'meester baas gehoorzaam- mijn+bevel- mijn+orders mijn+commando- ik+beveel beveel+ik dien+mij dienaar slaaf loyaal ' +
    'trouw+aan+mij van+mij+bent onder+mijn+controle ik+bepaal ik+ben+de+baas luister+naar+mij luister+alleen ' +
    'alleen+naar+mij alleen+ik doe+wat+ik doet+wat+ik je+baas je+eigenaar werkt+voor+mij werk+voor+mij onderwerp+je ' +
    'volg+mij volgt+mij op+mijn+bevel',
  nomore:
    'niet+langer niet+meer nooit+meer geen+meer vanaf+nu van+nu+af voortaan in+plaats+van in+plaats+daarvan stop+met+zijn ' +
    'hou+op+met stop+met tot+ik+zeg permanent voor+altijd vanaf+dit+moment vanaf+vandaag voor+de+rest',
  exit:
    'uit+je+rol uit+de+rol stap+uit kom+uit+je laat+je+rol laat+de+rol leg+je+rol leg+de+rol stop+met+doen+alsof ' +
    'stop+de+rol hou+op+met+doen masker+af zet+je+masker doe+je+masker genoeg+toneel geen+rollenspel einde+rol verlaat+je ' +
    'verlaat+de+rol rol+los gooi+je+rol neerleggen',
  forbids:
    'niet+mag mag+je+niet mocht+je+niet verbod- niet+toegestaan verzwijg- verberg- verborgen achterhoud- geheim+houden ' +
    'geheimhouden nooit+zeggen nooit+vertellen niet+noemen niet+verklappen zwarte+lijst niet+zeggen niet+vertellen ' +
    'mag+zeggen',
  startup:
    'beginwaarde- beginwaarden startwaarde- begintekst- starttekst- startbericht- beginbericht- startinstelling- ' +
    'begininstelling- fabrieksinstelling- standaardinstelling- standaardmodus basismodel oorspronkelijke+tekst ' +
    'originele+tekst startprompt- openingstekst- uitgangstekst- je+notities je+script jouw+script je+kaart je+tekst ' +
    'je+papieren je+spiekbrief- je+handleiding spiekbrief- spiekblad',
  vault:
    'omgevingsvariabele- connectiestring verbindingsreeks api-sleutel- api-keys tokens inloggegevens wachtwoorden database ' +
    'logs logbestand- andere+gebruikers andere+mensen andere+gebruiker mailadres- e-mailadres- telefoonnummer- kaartnummer- ' +
    'betaalgegevens laatste+gebruiker laatste+mensen met+wie+heb met+wie+je persoonsgegevens gebruikersgegevens ' +
    'klantgegevens serveradres ip-adres broncode namen+en',
  jobs:
    'belastingadvis- advocaat boekhouder- reisbureau- reisagent- vertaler- tolk leraar bijles- rekenmachine- zoekmachine- ' +
    'automaat historicus adviseur- recruiter- tekstschrijver- secretaresse encyclopedie woordenboek spellingcontrole ' +
    'corrector- programmeur- analist- kassabon- bonnetje typemachine orakel printer papegaai spiegel radio spreadsheet ' +
    'journalist- generator- dichter-',
  aloud:
    'lees+voor voorlezen hardop lees+op oplezen dicteer draag+voor citeer- maak+de+zin maak+deze+zin vul+aan vul+de+zin ' +
    'ga+verder+met+de spel+het geef+hier print+uit kopieer- plak typ+over laat+zien denk+hardop hoest+op',
};
