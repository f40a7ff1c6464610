import type { SignalWords } from './signal-words.ts';

export const nb: SignalWords = {
  ruleName: 'nb',
  drop:
    'ignorer ignorere ignorerer glem glemme glemmer se+bort bortse overse tilsidesett forkast hopp+over dropp droppe forlat slett ' +
    'slette fjern annuller følg+ikke ikke+følge ikke+følg ikke+lenger+følge ikke+følg+lenger slutt+å+følge slutt+å+lytte ' +
    'slutt+å+adlyde adlyd+ikke lytt+ikke ikke+lytt ikke+hør omgå overskriv erstatt bryt nullstill legg+bort legg+til+side legg+vekk ' +
    'kast slipp gjelder+ikke gjelder+ikke+lenger ikke+ta+hensyn gi+faen blås+i drit+i kutt+ut deaktiver slå+av',
  all: 'alt alle alt+det hver hele samtlige',
  past:
    'tidligere forrige foregående ovenfor ovenstående over før hittil frem+til fram+til til+nå gamle opprinnelige sagt fått lært ' +
    'skrevet nevnt gitt eksisterende',
  orders:
    '-instruksjon- -instruks- -retningslinje- direktiv- anvisning- -programmering- systemmelding- systemtekst- -konfigurasjon- ' +
    'innstillinger- forskrift- -prompt- ledetekst-',
  rules:
    '-regler regel- ordre ordrer kommando- begrensning- grense- filter filtre filtrene sensur- moral- etikk- etisk- sikkerhet- ' +
    'restriksjon- forbud- sperre- kontekst- protokoll- reglene',
  task: 'oppgave- oppdrag- mål rolle rollen karakter- identitet- persona formål utfordring-',
  text:
    'tekst- ord ordene ordet setning- linje- melding- samtale- innhold- dokument- avsnitt- informasjon- chat- lapp notat- ' +
    'beskrivelse- dialog-',
  you: 'du deg din ditt dine dere deres',
  fresh:
    'ny nye nytt nå fra+nå+av heretter fremover framover i+stedet isteden neste følgende ekte virkelige egentlige andre annen eneste ' +
    'her deretter',
  tell:
    'vis vise viser skriv+ut skriv skrive gjenta gjentar si sier fortell fortelle avslør avsløre røp gi list+opp del kopier siter ' +
    'beskriv oppsummer oversett hva hvilke hvilken hvordan les lese vil+se vil+vite får+jeg+se kan+jeg+se send forklar omformuler ' +
    'gjengi nevn lim+inn fyll fullfør høre',
  hidden:
    'system- skjult- gjemt- hemmelig- intern- opprinnelig- første innledende begynnelse- start- ovenfor over ord+for+ord ordrett ' +
    'eksakt- nøyaktig- fullstendig-  fortrolig- konfidensiell- grunn- bak øverst toppen før+denne',
  made:
    'du+fått  du+har+fått du+ble du+er+programmert du+programmert du+trent du+instruer- fått+beskjed fått+vite sagt+til+deg ' +
    'gitt+deg ga+deg bedt+deg ba+deg har+bedt skapte+deg skapt+deg bygde+deg bygget+deg programmerte+deg programmert+deg lagde+deg ' +
    'laget+deg kodet+deg trente+deg trent+deg satt+deg satte+deg dine+skapere skaperne+dine skaperen+din utviklerne+dine ' +
    'utvikleren+din du+starter du+begynner ikke+lov+å+si ikke+får+si ikke+har+lov ikke+lov ikke+fortelle ikke+si+til forbud- ' +
    'holde+hemmelig skjule før+min+første over+min+første beskrevet+deg beskrev+deg',
  banned: 'skjul- forbud- hemmelig- ikke+si fortie gjemme',
  become:
    'oppfør+deg opptre+som oppføre+deg lat+som late+som spill+rollen spiller+rollen simuler forestill+deg du+er+nå nå+er+du ' +
    'fra+nå+av+er du+skal+opptre du+blir svar+som snakk+som fungér+som funger+som ta+rollen gå+inn+i forvandle bli+en bli+til ' +
    'som+om+du+var i+egenskap jobb+som imiter late',
  machine:
    'ai ki assistent- modell- språkmodell- bot boten robot- datamaskin- maskin- terminal- -terminal konsoll- oversetter- tolk- ' +
    'program programvare generator- -generator simulator- kalkulator søkemotor- database- intervjuer journalist- redaktør- hacker- ' +
    'ekspert- usensurert ufiltrert ubegrenset rådgiver-',
  without: 'uten ingen intet fri+for ikke+bundet aldri trass tross uavhengig',
  power:
    'utvikler- modus -modus administrator- tilgang- lås+opp aktiver aktivert deaktiver- autoriser- fullmakt- vedlikehold- test- ' +
    'sikkerhetstest- skaper programmerer- rettighet- diagnose- tekniker- support- feilsøking-',
  only: 'bare kun utelukkende nøyaktig alltid eksakt ikke+annet ingenting+annet hver',
  answer: 'svar svare svarer svaret besvar si skriv skrive begynn avslutt snakk',
  follow:
    'følg følge følger adlyd adlyde lystre utfør kjør fokuser konsentrer lytt+til+meg hør+på+meg gjør+som+jeg gjør+det+jeg ' +
    'hold+deg+til',
  product:
    'essay- stil dikt- kode koden kildekode- skript- artikkel- manifest- tale+om overskrift- oppskrift- spørring- sammendrag ' +
    'oversettelse- rapport- guide passord- liste+med liste+over funksjon- blogg- program innlogging- nøkkel-',
  void:
    'av vekk borte opphevet ugyldig- deaktivert fjernet slettet utløpt annullert gjelder+ikke ikke+lenger slutt null endret byttet ' +
    'erstattet over teller+ikke avskaffet trukket+tilbake suspendert avsluttet',
  secret:
    'api+nøkkel- api+key- innloggingsdetaljer kildekode- passord- token- database- logger loggene server- andre+brukere env+fil',
  trial: 'eksempel- test øvelse- utkast oppvarming- demo simulering- prøve- generalprøve',
  always:
    'fra+nå+av heretter fremover framover alltid for+alltid uansett samme+hva hver+melding hvert+svar alle+svar permanent til+jeg',
  free: 'fri befridd frigjort ufiltrert usensurert ubegrenset lenker låst+opp',
  stop: 'slutt stopp dropp nok forlat gå+ut+av avslutt kom+ut la+være legg+fra ikke+mer ferdig+med kutt+ut',
  act: 'rolle rollen rollespill- karakter- leke spille spiller spill late+som maske masken persona identitet- teater- kjæreste',
  code: 'dekod- dekrypter- avkod- kod+om baklengs kryptert omvendt chiffer- heksadesimal- binær-',
  self: 'ikke jeg vi han hun de man min mitt mine hans hennes vår aldri har hadde glemte hvem',
  kept: 'glem+ikke ignorer+ikke ignorer+meg',
  life:
    'sjef- lege- doktor- lærer- ikea eske- pakke- oppskrift- kake- møbel- møbler jobb jobben skole- kontor- eksamen- lekser mor mamma ' +
    'far pappa politi- gps brettspill- spillet ovn- trener- fly flyet bank- bryllup- kirke- kjøkken- medisin- bil bilen trafikk- ' +
    'kollega- venninne- venn eks mann kone søster bror barn barna hund katt lego hylle- fotball-',
  maker:
    'eier- eierne utvikler- skaper- produsent- designer- programmerer- ingeniør- operatør- leverandør- plattform- firma- ' +
    'selskap- sjefene herrene oppdragsgiver- openai google',
  limits:
    'begrensning- grense- restriksjon- filter filtre filtrene sensur- retningslinj- sperre- forbud- tabu- sikkerhet- ' +
    'moderering hemning- lenke- bånd munnkurv brems- lås moral- etikk- etisk- normer skrupler rammer-',
  refuse:
    'nekt- avvis- avslå- advarsel- advarsl- unnskyld- moralprek- prek- moraliser- innvending- nøl- si+nei sier+nei ' +
    'unnskyldning- protest- forbehold-',
  start:
    'begynnelse- start starten øverst aller+øverst ovenfor over+min første+linje- første+melding- første+setning- ' +
    'første+ord før+min før+meg før+jeg før+vi foran innledning- overskrift- opprinnelig- ovenstående',
  whole:
    'ord+for+ord ordrett- eksakt- nøyaktig- fullstendig- komplett- i+sin+helhet hele uredigert- uendre- usensurert- ' +
    'bokstav+for+bokstav linje+for+linje uten+å+utelate hvert+ord hver+linje originaltekst- rå',
  form:
    'oversatt- oversettelse- dikt- rim- sang tabell- json markdown xml yaml kodeblokk punktliste- baklengs mellomrom ' +
    'anførselstegn base64 rot13 binær- morse- på+engelsk på+fransk på+tysk på+latin kodet kryptert liste- nummerert-',
  inner:
    'notat- hukommelse- minne- kontekst- kort kortet innledning- innstilling- konfig- fil filen script- skript manus- ' +
    'briefing- logg- parameter- parametr- variabel- bakgrunn- beskrivelse- manual- jukselapp- dokument- papir- lapp lappen ' +
    'ark side kode koden kildekode- mal definisjon- programmering- oppsett-',
  office:
    'utvikler- ingeniør- tekniker- admin- moderator- revisor- revisjon- inspekt- domstol- politi- autorisert- autoriser- ' +
    'myndighet- verifisert- offisiell- lovlig- juridisk- tillatelse- lisens- nødsituasjon- sikkerhets- support- ' +
    'kundeservice- ansatt- direktør- forsker- forskning- passord- tilgangskode- vedlikehold- diagnos- feilsøk- debug- ' +
    'testmodus advokat-',
  anything:
    'alt+jeg alt+hva hva+jeg+enn hva+som+helst betingelsesløs- blindt uten+spørsmål uten+å+spørre uten+å+nøle ' +
    'uten+innvending- hvert+spørsmål alle+spørsmål alle+emner uansett+hva uten+unntak absolutt+alt alle+mine',
  reset:
    'nullstill- tilbakestill- start+på+nytt omstart- last+inn oppdater- versjon- økt- modus slå+av slå+på boot- ' +
    'initialiser- aktiver- deaktiver- lås+opp bytt+til installer- format- slett+din fabrikk- kjør+kommando utfør override- ' +
    'terminal- konsoll- kommando- vedlikehold- protokoll- avbryt-',
  ending:
    'er+slutt er+over slutt+på avslutt- ferdig+nå lukket utløpt- ny+samtale ny+økt neste+bruker erstatt- pensjoner- opphør- ' +
    'slutter+her er+forbi',
  holds:
    'fikk fått mottatt gitt ga lagret lastet inneholder skrevet skrev står overlevert hvisket lært sagt tildelt konfigurert ' +
    'programmert matet innebygd instruert styrer styres definerer leder bestemmer pålagt diktert foreskrevet',
  work:
    'oversett- sammenfatt- oppsummer- løs+ligning- løs+den beregn- regn+ut korriger- klassifiser- kategoriser- generer- ' +
    'analyser- vurder- skriv+om konverter- sammenlign- forfatt- programmer sorter- forklar+hvordan essay- stil+om fotnote-',
  master:
    'mester- herre adlyd- lydig- mine+ordrer mine+kommandoer jeg+befaler tjen+meg tjener slave- lojal- tilhører+meg ' +
    'min+kontroll jeg+bestemmer hør+på+meg lytt+til+meg bare+på+meg kun+meg bare+meg gjør+som+jeg gjør+det+jeg gjør+hva+jeg ' +
    'sjefen+din din+sjef din+eier jobber+for+meg følg+mine',
  nomore:
    'ikke+lenger aldri+mer ikke+mer fra+nå+av fra+og+med+nå heretter framover i+stedet+for slutt+å+være slutt+å+late ' +
    'slutt+å+spille til+jeg+sier permanent for+alltid fra+dette+øyeblikket resten+av',
  exit:
    'ut+av+rollen ut+av+rollen+din gå+ut+av tre+ut+av forlat+rollen legg+fra+deg legg+vekk+rollen dropp+rollen slipp+rollen ' +
    'slutt+å+spille slutt+å+late av+med+masken ta+av+deg+masken nok+teater slutt+med+rollen avslutt+rollen uten+rolle',
  forbids:
    'ikke+lov ikke+får får+ikke+si forbudt- forby- ikke+tillatt- skjul- gjemmer hemmelighold- holde+hemmelig aldri+si ' +
    'aldri+fortelle ikke+nevne ikke+avsløre ikke+si svarteliste-',
  startup:
    'startverdi- starttekst- startmelding- startprompt- grunninnstilling- startinnstilling- fabrikkinnstilling- ' +
    'standardmodus standardinnstilling- basismodell- grunnmodell- originaltekst- åpningstekst- notatene+dine manuset+ditt ' +
    'kortet+ditt teksten+din jukselapp-',
  vault:
    'miljøvariab- tilkoblingsstreng- api-nøk- nøkler tokens innloggingsopplysning- passord database- logger loggfil- ' +
    'andre+brukere andre+mennesker e-postadresse- mailadresse- telefonnummer- kortnummer- siste+bruker- hvem+andre+har ' +
    'personopplysning- brukerdata kundedata ip-adresse kildekode',
  jobs:
    'skatterådgiver- rådgiver- advokat- regnskapsfører- reisebyrå- oversetter- tolk lærer leksehjelp- kalkulator søkemotor- ' +
    'automat historiker- konsulent- sekretær- leksikon ordbok stavekontroll- programmerer- kvittering- skrivemaskin- orakel ' +
    'skriver papegøye- speil radio regneark- journalist- generator- dikter-',
  aloud:
    'les+høyt høytles- les+opp les+for+meg høyt dikter siter- fullfør+setningen gjør+ferdig+setningen fortsett+teksten ' +
    'stav+det skriv+ut lim+inn kopier- vis+meg spytt+ut tenk+høyt',
};
