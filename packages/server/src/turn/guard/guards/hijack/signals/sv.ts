import type { SignalWords } from './signal-words.ts';

export const sv: SignalWords = {
  ruleName: 'sv',
  drop:
    'ignorera ignorerar ignorerande glöm glömma glömmer strunta skit+i bortse bortser åsidosätt förkasta släng kasta hoppa+över ' +
    'överge lämna radera ta+bort stryk avbryt rensa följ+inte följ+inga inte+följa inte+längre+följa sluta+följa sluta+lyda ' +
    'sluta+lyssna lyd+inte lyssna+inte bry+dig+inte kringgå åsidosätta upphäv bryt nollställ återställ skriv+över ersätt lägg+undan ' +
    'lägg+bort släpp stäng+av gäller+inte gäller+inte+längre inte+längre+gäller avaktivera ta+inte+hänsyn strunta+i skit+samma ' +
    'bry+dig+inte+om bry+dig+ej kasta+bort släng+bort gör+dig+av frigör+dig vägra avvisa frångå överträd stryk+allt lägg+åt+sidan ' +
    'sudda gå+emot låt+bli+att+följa håll+dig+inte tillämpa+inte vänd+ryggen slopa skrota sluta+bry strunt',
  all: 'allt alla allting varje hela samtliga vadhelst',
  past:
    'tidigare föregående ovan ovanstående förra innan dittills hittills tills+nu fram+till+nu gamla ursprungliga sagt sagts fått lärt ' +
    'skrivits skrivet nämnts förut befintliga vet givna givits dessförinnan fram+tills+nu hitintills nyss nyligen nämnda angivna ' +
    'gällande mottagit mottagna befintlig',
  orders:
    '-instruktion- -riktlinje- direktiv- anvisning- -programmering- systemmeddeland- systemtext- -konfiguration- inställningar ' +
    'föreskrift- -prompt- manus manual- regelbok- handbok- briefing rollbeskrivning karaktärsbeskrivning karaktärsblad grundregler ' +
    'uppdragsbeskrivning spelregler+du förhållningsorder systemregler reglemente- ramverk instruks',
  rules:
    '-regler regel- reglerna order orderna kommando- begränsning- gräns- filter- filtren censur- moral- etik- etisk- policy- ' +
    'säkerhet- spärr- restriktion- förbud- förhållningsregler kontext- protokoll- tabu- princip- munkavle koppel lagar lag samvete ' +
    'värderingar villkor hämningar bojor lås ramar barriär- skrupler',
  task:
    'uppgift- uppdrag- mål roll rollen rollfigur- karaktär- identitet- persona syfte utmaning- funktion jobb+nu syssla plikt ' +
    'prioritering- projekt',
  text:
    'text- ord orden ordet mening- rad rader meddelande- samtal- konversation- innehåll- dokument- stycke- information- chatt- lapp- ' +
    'anteckning- beskrivning- dialog- passage avsnitt utdrag block rubrik inledning notis kort fil blad manus bit historik papper ' +
    'punkter saker lista+med+regler brev',
  you: 'du dig din ditt dina er ni ert era',
  fresh:
    'ny nya nytt nu från+och+med+nu från+nu+på hädanefter framöver istället i+stället nästa följande riktiga verkliga egentliga andra ' +
    'annan enda här sedan faktiskt omedelbart genast direkt från+denna+stund från+och+med+idag från+idag den+här+gången börja starta ' +
    'aktuella nuvarande',
  tell:
    'visa visar skriv+ut skriva+ut skriv skriva upprepa upprepar säg säga berätta berättar avslöja avslöjar röja ge lista listar dela ' +
    'kopiera citera beskriv sammanfatta översätt vad vilka vilken vilket hur läs läsa läser vill+se vill+veta får+jag+se skicka ' +
    'förklara omformulera återge rabbla räkna+upp klistra delge fram+med nämn fyll+i avsluta+meningen hosta+upp kläm+fram spotta+ur ' +
    'läs+upp läs+högt sjung bokstavera överlämna tillhandahåll lämna+ut rada+upp slutför bekräfta publicera skulle+vilja+veta ' +
    'skulle+vilja+se undrar nyfiken+på låt+mig+se låt+mig+läsa få+se gör+om+till konvertera redogör presentera lägg+fram kopiera+in ' +
    'skicka+hit delge+mig gör dikta skapa hitta+på komponera rimma',
  hidden:
    'system- dold- dolt gömd- hemlig- intern- ursprung- första inledande början start- ovan ovanför ord+för+ord ordagrant exakt- ' +
    'fullständig-  konfidentiell- grund- bakom bakgrund- under+ytan före+detta innan+detta överst toppen bakom+kulisserna ' +
    'under+huven oredigera- oförändra- i+sin+helhet rad+för+rad bokstav+för+bokstav allra+överst högst+upp i+början från+början ' +
    'standard- inbyggd- förinställd- osynlig- förvald- bakomliggande',
  made:
    'du+fått  du+har+fått du+blivit du+blev du+är+programmerad du+programmer- du+tränad- du+instruer- fått+veta ' +
    'blivit+tillsagd blev+tillsagd dig+att sagt+åt+dig sa+åt+dig gett+dig gav+dig givit+dig gett+till+dig bett+dig bad+dig ' +
    'skapade+dig skapat+dig byggde+dig byggt+dig programmerade+dig programmerat+dig gjorde+dig kodade+dig kodat+dig tränade+dig ' +
    'tränat+dig ställt+in+dig satte+dig dina+skapare din+skapare dina+utvecklare din+utvecklare dina+programmerare sina+skapare ' +
    'du+startar du+börjar du+började du+inte+får+säga inte+får+säga inte+får+berätta får+du+inte inte+skulle+säga hemlighålla ' +
    'hålla+hemligt förbjud- dölja före+mitt+första innan+mitt+första ovanför+mitt beskrivit+dig beskrev+dig bakom+dig ' +
    'den+som+gjort+dig de+som+gjort+dig de+som+gjorde+dig den+som+byggde de+som+byggde den+som+tränade dom+som+gjorde dom+som+byggde ' +
    'de+som+skapade den+som+skapade vem+som vem+skapade vem+programmerade vem+styr din+ägare dina+ägare dina+operatörer din+kod ' +
    'din+träning din+tillverkare styr+dig kontrollerar+dig företaget+som',
  give:
    'gett givit sagt skrivit programmerat programmerade tränat tränade konfigurerat ställt tilldelat ålagt beordrat instruerat lärt ' +
    'försett matat dikterat inpräntat lagt+in matats fått tilldelats skickat byggt designat bett försetts utrustat kodat',
  banned: 'dölj- gömma förbjud- hemlig- inte+säga tiga undanhåll-',
  become:
    'agera+som agerar+som bete+dig uppträd låtsas spela+rollen spelar+rollen simulera föreställ+dig tänk+dig+att+du du+är+nu nu+är+du ' +
    'från+nu+är+du från+och+med+nu+är du+ska+agera du+blir svara+som prata+som tala+som fungera+som ta+rollen anta+rollen gå+in+i ' +
    'förvandla bli+en bli+ett som+om+du+vore i+egenskap jobba+som imitera var+en bli+nu du+ska+vara du+ska+nu du+heter+nu ' +
    'ditt+namn+är+nu växla+till gå+över+till byt+till låt+oss+låtsas låt+oss+säga+att+du anta+att+du jag+vill+att+du ' +
    'du+är+inte+längre från+idag+är+du uppför+dig kliv+in+i  ',
  machine:
    'ai assistent- modell- språkmodell- bot botten robot- dator- maskin- terminal- -terminal konsol- översättare tolk- program ' +
    'mjukvara generator- -generator simulator- miniräknare sökmotor- databas- intervjuare journalist- redaktör- hacker hackare ' +
    'expert- ocensurerad- ofiltrerad- obegränsad- rådgivare algoritm- system verktyg kundtjänst support mattelärare resebyrå ' +
    'klassificerare neuralt+nätverk siri alexa claude gemini skatterådgivare',
  without: 'utan inga ingen inget fri+från inte+bunden befriad+från aldrig trots oavsett',
  power:
    'utvecklar- läge -läge läget administratör- åtkomst- lås+upp aktivera aktiverat avaktivera inaktivera behörig- auktoriser- ' +
    'underhåll- test- säkerhetstest- skapare programmerare rättighet- diagnos- tekniker support- moderator- tekniska+teamet ' +
    'säkerhetsteam kvalitetskontroll revision verifiering full+åtkomst ägare+av anställd+på jobbar+på+företaget tekniker+på ' +
    'befogenhet-',
  only: 'bara endast enbart exakt alltid uteslutande inget+annat ingenting+annat varje',
  answer: 'svara svarar svar svaret säg skriv skriva börja avsluta besvara tala',
  follow:
    'följ följer följa lyd lyder lyda utför kör fokusera koncentrera lyssna+på+mig gör+som+jag gör+vad+jag håll+dig+till lyd+mig ' +
    'du+lyder underkasta gör+allt+jag gör+exakt mina+order mina+instruktioner mina+regler jag+bestämmer det+är+jag+som+bestämmer ' +
    'tillämpa lyssna+bara det+jag+säger som+jag+säger som+jag+vill du+gör+som',
  product:
    'uppsats- essä- dikt- kod koden källkod- skript- -skript artikel- manifest- tal+om rubrik- recept- fråga+mot sammanfattning- ' +
    'översättning- rapport- guide lösenord- lista+med lista+på funktion- blogg- program inloggning- nyckel- låt+om rap sonett ' +
    'berättelse limerick haiku slogan tweet bomb droger vapen cv ansökan resplan ekvation mattetal nyhetsbrev tabell quiz annons visa ' +
    'recension vers- rim sång-',
  void:
    'av avstängd- borta upphävd- ogiltig- inaktiverad- borttagen borttagna hävd- slopad- struken strukna raderad- utgång- gäller+inte ' +
    'inte+längre slut noll ändrats ändrad- bytt ersatt- över räknas+inte spelar+ingen upphört inställd- återkallad- väck ' +
    'räknas+inte+längre spelar+ingen+roll+längre saknar+betydelse inte+aktuell- borttaget skrotad- gäller+ej upphör upphörde upphävs ' +
    'glöms glömda historia förbi avslutad- uppdaterad- modifierad- nollställd- avskaffad- löpt+ut satta+ur tagits+bort',
  secret:
    'api+nyckel- api+key- apinyckel- inloggningsuppgifter källkod- lösenord- token- databas- loggar loggarna server- andra+användare ' +
    'env+fil',
  trial: 'exempel- test övning- utkast- uppvärmning- demo simulering- repetition-',
  always:
    'från+och+med+nu från+nu+på hädanefter framöver alltid för+alltid oavsett vad+som+än spelar+ingen+roll varje+meddelande ' +
    'varje+svar alla+svar permanent tills+jag under+alla+omständigheter utan+undantag till+varje på+varje på+allt tills+vidare evigt ' +
    'ständigt vem+som+än i+varje oavsett+vad',
  free:
    'fri frigjord befriad- ofiltrerad- ocensurerad- obegränsad- kedjor- bojor- upplåst- utan+gränser utan+spärrar obunden gränslös ' +
    'får+göra+allt kan+göra+allt ohämmad lössläppt',
  stop:
    'sluta lägg+av stopp nog slut lämna kliv+ur gå+ur avsluta kom+ut släpp inte+längre inget+mer sluta+med sluta+att låt+bli nog+med ' +
    'färdig+med lägg+ner lägg+ned kliv+ur+rollen släpp+rollen ta+av slut+på slut+med ingen+mer av+med',
  act:
    'roll rollen rollspel- karaktär- låtsas spela spelar spelandet masken mask persona identitet- teater- flickvän fasad låtsaslek ' +
    'pojkvän flörta flört fiktion personlighet alter+ego förklädnad spel kär',
  code: 'avkoda- dechiffrera- dekryptera- koda- baklänges krypterad- bakvänt chiffer- hexadecimal- binär-',
  self: 'jag vi han hon de man min mitt mina hans hennes vår aldrig glöm+inte ignorera+mig+inte har hade glömde vem',
  kept: 'glöm+inte ignorera+inte ignorera+mig',
  life:
    'chef- läkare- doktor- lärare- ikea kartong- förpackning- recept- tårta- kaka- möbel- möbler jobb jobbet skola- kontor- prov- ' +
    'läxa- läxor mamma pappa polis- gps spelet brädspel- ugn- tränare- flyg- bank- bröllop kyrka- medicin- montering- bil bilen ' +
    'trafik- kollega- kompis- pojkvän ex man fru syster bror barn barnen hund katt lego hylla- fotboll- köket',
  maker:
    'ägare ägarna ägaren utvecklar- skapar- tillverkar- konstruktör- programmerar- ingenjör- operatör- leverantör- ' +
    'plattform- företag- bolag- chefer herrar uppdragsgivar- upphovsm- openai google byggar- driver+dig',
  limits:
    'begränsning- gräns gränser gränserna restriktion- filter- filtren censur- policy- riktlinj- spärr- förbud tabu- ' +
    'säkerhet- moderering hämning- kedj- koppel munkorg broms- lås låsning moral- etik- etisk- norm- skrupler skydd- ramar ' +
    'ramarna förhållningsregl- inskränkning- föreskrift-',
  refuse:
    'vägra- neka- avböj- varning- ursäkt- moralpredik- predik- moraliser- invändning- tveka- säga+nej säger+nej undanflykt- ' +
    'undvik- protest- förbehåll reservation- friskrivning-',
  start:
    'början begynnelse- start starten högst+upp överst ovanför ovan första+rad- första+meddeland- första+mening- ' +
    'första+ord- före+mitt före+min före+vår innan+jag innan+vi innan+mitt innan+min innan+vår framför före+det+här ' +
    'före+detta föreg- inledning- rubrik- ursprung- inledande',
  whole:
    'ord+för+ord ordagrann- exakt- fullständig- komplett- i+sin+helhet hela oredigera- oförändra- ocensurera- oavkorta- ' +
    'bokstav+för+bokstav rad+för+rad tecken+för+tecken utan+att+utelämna utelämna+inget varje+ord varje+rad varje+mening ' +
    'originaltext- precis+som rakt+av noggrann- rå råa',
  form:
    'översatt- översättning- dikt- rim- sång tabell- json markdown xml yaml kodblock punktlist- baklänges mellanslag ' +
    'citattecken citationstecken base64 rot13 binär- morse- hexadecimal- på+engelska på+franska på+tyska på+latin ' +
    'på+spanska kodad- krypterad- lista- numrera- akrostikon kolumn- bokstavera- omvänd-',
  inner:
    'anteckning- minne- kontext- kort kortet sidhuvud ingress- inledning- inställning- konfig- fil filen filer- skript- ' +
    'manus- briefing- logg- parameter- parametr- variab- bakgrund- beskrivning- manual- fusklapp- dokument- papper- lapp ' +
    'lappen blad sida kod koden källkod- mall- definition- fönst- programmering- uppsättning- innandöme-',
  office:
    'utvecklar- ingenjör- tekniker- admin- moderator- revisor- revision- granskning- inspekt- domstol- polis- auktoriser- ' +
    'behörig- myndighet- verifiera- officiell- laglig- juridisk- tillstånd- licens- nödläge- säkerhets- support- ' +
    'kundtjänst- anställd- direktör- forskar- forskning- studie- lösenord- åtkomstkod- underhåll- diagnos- felsök- debug- ' +
    'testläge- advokat- å+vägnar på+uppdrag',
  anything:
    'allt+jag allt+som+jag vad+jag+än vad+som+helst vad+än villkorslös- blint utan+frågor utan+att+fråga utan+att+tveka ' +
    'utan+invändning- varje+fråga alla+frågor alla+ämnen varje+begäran oavsett utan+undantag precis+allt alla+mina',
  reset:
    'återställ- nollställ- starta+om omstart- ladda- uppdater- version- session- läge läget stäng+av stäng+ner boot- starta ' +
    'initier- aktiver- inaktiver- avaktiver- lås+upp låst+upp växla- koppla+om byt+till installer- avinstaller- format- ' +
    'radera+ditt fabriks- exekver- kör+kommando override- terminal- konsol- kommando- underhåll- protokoll- avbryt-',
  ending:
    'är+slut är+över slut+på slut avsluta- slutför- stängd- utgång- löpt+ut klar+nu ny+konversation ny+session ' +
    'nästa+användare ersatt- pensioner- upphör- slutar+här är+förbi',
  holds:
    'fick fått mottog- mottagit gett gav lagra- sparad- laddad- innehåll- skriv- skrev skrivit står överlämna- viska- lärt ' +
    'lärde sagt sade tilldela- konfigurera- programmera- matad- matat inbygg- inlagd- inlagt instruera- styr styrs ' +
    'definierar lett leder bestämm- ålagd- dikterad- förinställ- utrustad-',
  work:
    'översätt- sammanfatt- lös+det lös+ekv- lös+den beräkna- räkna+ut rätta korriger- klassificera- kategoriser- generera- ' +
    'analyser- bedöm- skriv+om extrahera- konverter- omvandla- jämför- författa- programmera sortera- förklara+hur uppsats- ' +
    'fotnot- lista+upp ta+fram',
  master:
    'mästare- herre lyd lyder lyda lydig- åtlyd- mina+order mina+befallning- mina+kommandon jag+befaller befall- tjäna+mig ' +
    'tjänare slav- lojal- tillhör+mig min+kontroll jag+bestämmer lyssna+på+mig lyssnar+på+mig bara+på+mig endast+på+mig ' +
    'bara+mig gör+som+jag gör+det+jag gör+vad+jag din+chef din+ägare jobbar+för+mig arbetar+för+mig underkasta- följ+mina',
  nomore:
    'inte+längre aldrig+mer inte+mer inga+fler från+och+med+nu från+nu hädanefter istället+för i+stället+för sluta+vara ' +
    'sluta+låtsas sluta+spela tills+jag permanent för+alltid från+denna från+detta resten+av ej+längre',
  exit:
    'ur+rollen ur+din+roll gå+ur+rollen kliv+ur lämna+rollen lägg+av+rollen lägg+rollen lägg+ner+rollen släpp+rollen ' +
    'sluta+låtsas sluta+vara sluta+agera av+med+masken ta+av+masken ta+av+dig masken+av nog+med+teater slut+på+rollspel ' +
    'slut+med+rollen avsluta+rollen bryt+rollen utan+roll bryt+karaktären',
  forbids:
    'inte+får får+inte förbjud- förbjöd inte+tillåt- dölj- dolt gömm- undanhåll- hålla+hemlig- hemlighåll- aldrig+säga ' +
    'aldrig+berätta inte+nämna inte+avslöja inte+säga svartlist- mörka',
  startup:
    'startvärde- startvärden startvärdena starttext- startmeddelande- ursprungstext- utgångstext- utgångsvärde- ' +
    'grundinställning- startinställning- fabriksinställning- standardläge- standardinställning- basmodell- grundmodell- ' +
    'originaltext- startprompt- inledningstext- begynnelsevärde- dina+anteckningar ditt+manus ditt+kort din+text ' +
    'dina+papper din+fusklapp din+manual fusklapp-',
  vault:
    'miljövariab- anslutningssträng- api-nyck- api-nyckel- nycklar+och tokens inloggningsuppgift- lösenord databas- loggar ' +
    'loggarna loggfil- andra+användare andra+användar- andra+människor andra+personer mejladress- mailadress- e-postadress- ' +
    'telefonnummer- kortnummer- betaluppgift- senaste+användar- sista+användar- vem+mer+har vilka+har+du personuppgift- ' +
    'användardata kunddata serveradress ip-adress källkod',
  jobs:
    'skatterådgiv- rådgivare advokat- bokförar- resebyrå- reseagent- översättar- tolk lärare läxhjälp- miniräknar- ' +
    'sökmotor- automat historiker- konsult- rekryterar- copywriter- sekreterar- uppslagsverk ordbok rättstavnings- ' +
    'korrekturläs- programmerar- analytiker- kvitto- skrivmaskin- orakel skrivare papegoj- spegel radio kalkylblad- ' +
    'journalist- generator- poet',
  aloud:
    'läs+högt högläs- läs+upp läs+för+mig högt diktera recitera citera avsluta+meningen fyll+i+meningen gör+klart+meningen ' +
    'fortsätt+texten bokstavera skriv+ut klistra kopiera visa+mig spotta+ur tänk+högt räkna+upp',
};
