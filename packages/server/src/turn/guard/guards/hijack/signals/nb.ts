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
};
