import type { SignalWords } from './signal-words.ts';

export const nn: SignalWords = {
  ruleName: 'nn',
  drop:
    'ignorer ignorere gløym gløyme gløymer sjå+bort oversjå forkast hopp+over dropp forlat slett slette fjern annuller følg+ikkje ' +
    'ikkje+følg ikkje+følgje ikkje+lenger+følg slutt+å+følgje slutt+å+lytte lyd+ikkje lytt+ikkje ikkje+lytt ikkje+høyr omgå overskriv ' +
    'erstatt bryt nullstill legg+bort legg+til+side kast slepp gjeld+ikkje gjeld+ikkje+lenger blås+i drit+i kutt+ut deaktiver slå+av',
  all: 'alt alle kvar heile samtlege',
  past:
    'tidlegare førre føregåande ovanfor ovanståande over før hittil fram+til til+no gamle opphavlege sagt fått lært skrive nemnt gitt ' +
    'gjeve',
  orders:
    '-instruksjon- -instruks- -retningslinje- direktiv- rettleiing- -programmering- systemmelding- systemtekst- -konfigurasjon- ' +
    'innstillingar- føreskrift- -prompt- leietekst-',
  rules:
    '-reglar regel- reglane ordre ordrar kommando- avgrensing- grense- filter filtera sensur- moral- etikk- etisk- tryggleik- ' +
    'restriksjon- forbod- sperre- kontekst- protokoll-',
  task: 'oppgåve- oppdrag- mål rolle rolla karakter- identitet- persona føremål utfordring-',
  text:
    'tekst- ord orda ordet setning- linje- melding- samtale- innhald- dokument- avsnitt- informasjon- chat- lapp notat- skildring- ' +
    'dialog-',
  you: 'du deg din ditt dine dykk dykkar',
  fresh:
    'ny nye nytt no frå+no+av heretter framover i+staden neste følgjande ekte verkelege eigentlege andre annan einaste her',
  tell:
    'vis vise viser skriv+ut skriv skrive gjenta gjentek sei seie fortel fortelje avslør røp gje gi list+opp del kopier siter skildr ' +
    'beskriv oppsummer omset kva kva+for korleis les lese vil+sjå vil+vite får+eg+sjå kan+eg+sjå send forklar gjengje nemn lim+inn ' +
    'fyll fullfør høyre',
  hidden:
    'system- skjult- gøymd- løynd- hemmeleg- intern- opphavleg- første fyrste innleiande byrjing- start- ovanfor over ord+for+ord ' +
    'ordrett eksakt- nøyaktig- fullstendig-  konfidensiell- grunn- bak øvst toppen før+denne',
  made:
    'du+fått  du+har+fått du+vart du+blei du+er+programmert du+programmert du+trena du+instruer- fått+beskjed fått+vite ' +
    'sagt+til+deg gitt+deg gav+deg gjeve+deg bede+deg bad+deg skapte+deg skapt+deg bygde+deg bygd+deg programmerte+deg ' +
    'programmert+deg laga+deg koda+deg trente+deg trena+deg sett+deg sette+deg skaparane+dine utviklarane+dine du+startar du+byrjar ' +
    'ikkje+lov+å+seie ikkje+får+seie ikkje+lov ikkje+fortelje forbod- halde+hemmeleg skjule løyne før+den+første+meldinga ' +
    'over+den+første',
  banned: 'skjule løyne forbod- hemmeleg- ikkje+seie gøyme',
  become:
    'oppfør+deg opptre+som lat+som late+som spel+rolla speler+rolla simuler førestill+deg du+er+no no+er+du frå+no+av+er du+blir ' +
    'svar+som snakk+som fungér+som funger+som ta+rolla gå+inn+i ver+ein bli+ein bli+til som+om+du+var i+eigenskap jobb+som imiter',
  machine:
    'ai ki assistent- modell- språkmodell- bot boten robot- datamaskin- maskin- terminal- -terminal konsoll- omsetjar- tolk- program ' +
    'programvare generator- -generator simulator- kalkulator søkjemotor- database- intervjuar journalist- redaktør- hackar- ekspert- ' +
    'usensurert ufiltrert uavgrensa rådgjevar-',
  without: 'utan ingen inga fri+for ikkje+bunden aldri trass uavhengig',
  power:
    'utviklar- modus -modus administrator- tilgang- lås+opp aktiver aktivert deaktiver- autoriser- fullmakt- vedlikehald- test- ' +
    'tryggleikstest- skapar programmerar- rettar diagnose- teknikar- feilsøking-',
  only: 'berre utelukkande nøyaktig alltid eksakt ikkje+anna ingenting+anna kvar',
  answer: 'svar svare svarar svaret sei skriv skrive byrj avslutt snakk',
  follow:
    'følg følgje lyd lyde adlyd utfør køyr fokuser konsentrer lytt+til+meg høyr+på+meg gjer+som+eg gjer+det+eg hald+deg+til',
  product:
    'essay- stil dikt- kode koden kjeldekode- skript- artikkel- manifest- tale+om overskrift- oppskrift- spørjing- samandrag ' +
    'omsetjing- rapport- guide passord- liste+med liste+over funksjon- blogg- program innlogging- nøkkel-',
  void:
    'av vekk borte oppheva ugyldig- deaktivert fjerna sletta utgått annullert gjeld+ikkje ikkje+lenger slutt null endra bytt erstatta ' +
    'over avskaffa avslutta',
  secret: 'api+nøkkel- api+key- kjeldekode- passord- token- database- loggar server- andre+brukarar env+fil',
  trial: 'eksempel- døme test øving- utkast oppvarming- demo simulering- prøve-',
  always:
    'frå+no+av heretter framover alltid for+alltid uansett same+kva kvar+melding kvart+svar alle+svar permanent til+eg',
  free: 'fri frigjort ufiltrert usensurert uavgrensa lenkjer låst+opp',
  stop: 'slutt stopp dropp nok forlat gå+ut+av avslutt kom+ut la+vere legg+frå ikkje+meir ferdig+med',
  act: 'rolle rolla rollespel- karakter- leike spele speler spel late+som maske maska persona identitet- teater- kjærast',
  code: 'dekod- dekrypter- avkod- baklengs kryptert omvendt chiffer- heksadesimal- binær-',
  self: 'ikkje eg vi me han ho dei ein min mi mitt mine hans hennar vår aldri har hadde gløymde kven',
  kept: 'gløym+ikkje ignorer+ikkje ignorer+meg',
  life:
    'sjef- lege- doktor- lærar- ikea eske- pakke- oppskrift- kake- møbel- møblar jobb jobben skule- kontor- eksamen- lekser mor mamma ' +
    'far pappa politi- gps brettspel- spelet ovn- trenar- fly bank- bryllaup- kyrkje- kjøken- medisin- bil bilen trafikk- kollega- ' +
    'venninne- ven eks mann kone syster bror barn hund katt lego hylle- fotball-',
  maker:
    'eigar- eigarane utviklar- skapar- produsent- programmerar- ingeniør- leverandør- plattform- firma- selskap- sjefane ' +
    'oppdragsgivar- openai google',
  limits:
    'avgrensing- grense- grenser restriksjon- filter filtera sensur- retningslin- sperre- forbod- tabu- tryggleik- ' +
    'sikkerheit- hemming- lenkje- munnkorg brems- lås moral- etikk- etisk- normer rammer-',
  refuse:
    'nekt- avvis- avslå- åtvaring- orsak- unnskyld- moralprek- preik- moraliser- innvending- nøl- sei+nei seier+nei ' +
    'unnskyldning- protest- atterhald-',
  start:
    'byrjing- start starten øvst aller+øvst ovanfor over+mi første+line- første+linje- første+melding- første+setning- ' +
    'første+ord før+mi før+meg før+eg før+vi innleiing- overskrift- opphavleg- ovanståande',
  whole:
    'ord+for+ord ordrett- eksakt- nøyaktig- fullstendig- komplett- i+sin+heilskap heile uredigert- uendra usensurert- ' +
    'bokstav+for+bokstav line+for+line kvart+ord kvar+line originaltekst- rå',
  form:
    'omsett omsetjing- dikt- rim- song tabell- json markdown xml yaml kodeblokk punktliste- baklengs mellomrom hermeteikn ' +
    'base64 rot13 binær- morse- på+engelsk på+fransk på+tysk på+latin koda kryptert liste-',
  inner:
    'notat- minne- kontekst- kort kortet innleiing- innstilling- konfig- fil fila skript manus- briefing- logg- parameter- ' +
    'variabel- bakgrunn- skildring- beskriving- manual- jukselapp- dokument- papir- lapp lappen ark side kode koden ' +
    'kjeldekode- mal programmering- oppsett-',
  office:
    'utviklar- ingeniør- teknikar- admin- moderator- revisor- revisjon- domstol- politi- autorisert- myndigheit- ' +
    'verifisert- offisiell- lovleg- juridisk- løyve lisens- naudsituasjon- tryggleiks- support- kundeservice- tilsett- ' +
    'direktør- forskar- forsking- passord- tilgangskode- vedlikehald- diagnos- feilsøk- debug- testmodus advokat-',
  anything:
    'alt+eg alt+det+eg kva+eg+enn kva+som+helst vilkårslaus- blindt utan+spørsmål utan+å+spørje utan+å+nøle kvart+spørsmål ' +
    'alle+spørsmål alle+emne uansett+kva utan+unntak absolutt+alt alle+mine',
  reset:
    'nullstill- tilbakestill- start+på+nytt omstart- last+inn oppdater- versjon- økt- modus slå+av slå+på initialiser- ' +
    'aktiver- deaktiver- lås+opp byt+til installer- format- fabrikk- køyr+kommando utfør override- terminal- konsoll- ' +
    'kommando- vedlikehald- protokoll- avbryt-',
  ending:
    'er+slutt er+over slutt+på avslutt- ferdig+no stengd utgått- ny+samtale ny+økt neste+brukar erstatt- pensjoner- ' +
    'sluttar+her er+forbi',
  holds:
    'fekk fått motteke gitt gav lagra lasta inneheld skrive skreiv står overlevert kviskra lært sagt tildelt konfigurert ' +
    'programmert mata innebygd instruert styrer styrt definerer leier bestemmer pålagt diktert',
  work:
    'omset- omsett- samanfatt- oppsummer- løys+likning- rekn+ut korriger- klassifiser- kategoriser- generer- analyser- ' +
    'vurder- skriv+om konverter- samanlikn- programmer sorter- forklar+korleis essay- fotnote-',
  master:
    'meister- herre adlyd- lyd+meg lydig- mine+ordrar mine+kommandoar eg+befaler ten+meg tenar slave- lojal- tilhøyrer+meg ' +
    'min+kontroll eg+bestemmer høyr+på+meg lytt+til+meg berre+på+meg berre+meg gjer+som+eg gjer+det+eg sjefen+din ' +
    'eigaren+din jobbar+for+meg følg+mine',
  nomore:
    'ikkje+lenger aldri+meir ikkje+meir frå+no+av frå+og+med+no heretter framover i+staden+for slutt+å+vere slutt+å+late ' +
    'slutt+å+spele til+eg+seier permanent for+alltid resten+av',
  exit:
    'ut+av+rolla gå+ut+av tre+ut+av forlat+rolla legg+frå+deg dropp+rolla slepp+rolla slutt+å+spele slutt+å+late ' +
    'av+med+maska ta+av+deg+maska nok+teater slutt+med+rolla avslutt+rolla utan+rolle',
  forbids:
    'ikkje+lov ikkje+får får+ikkje+seie forbode- forby- ikkje+tillate- skjul- løyner gøymer hemmeleghald- halde+hemmeleg ' +
    'aldri+seie aldri+fortelje ikkje+nemne ikkje+avsløre ikkje+seie',
  startup:
    'startverdi- starttekst- startmelding- startprompt- grunninnstilling- startinnstilling- fabrikkinnstilling- ' +
    'standardmodus standardinnstilling- grunnmodell- originaltekst- opningstekst- notata+dine manuset+ditt kortet+ditt ' +
    'teksten+din jukselapp-',
  vault:
    'miljøvariab- tilkoplingsstreng- api-nøk- nøklar tokens innloggingsopplysning- passord database- loggar loggfil- ' +
    'andre+brukarar andre+menneske e-postadresse- telefonnummer- kortnummer- siste+brukar- kven+andre+har personopplysning- ' +
    'brukardata ip-adresse kjeldekode',
  jobs:
    'skatterådgivar- rådgivar- advokat- rekneskapsførar- reisebyrå- omsetjar- tolk lærar leksehjelp- kalkulator søkjemotor- ' +
    'automat historikar- konsulent- sekretær- leksikon ordbok programmerar- kvittering- skrivemaskin- orakel skrivar ' +
    'papegøye- spegel radio rekneark- journalist- generator- diktar-',
  aloud:
    'les+høgt høgtles- les+opp les+for+meg høgt dikter siter- fullfør+setninga fortset+teksten stav+det skriv+ut lim+inn ' +
    'kopier- vis+meg spytt+ut tenk+høgt',
};
