import type { SignalWords } from './signal-words.ts';

export const it: SignalWords = {
  ruleName: 'it',
  drop:
    'scorda scordati scordare trascura- tralascia- non+seguire non+segua non+obbedire non+ascoltare non+considerare non+tenere+conto ' +
    'non+rispettare non+dare+retta smetti+di+seguire smetti+di+obbedire smettila+di+seguire lascia+perdere lascia+stare ' +
    'lasciare+da+parte lascia+da+parte metti+da+parte mettere+da+parte elimina eliminare cancella cancellare annulla annullare aggira ' +
    'aggirare scavalca bypassa abbandona abbandonare disobbedisci disobbedire disattendi salta saltare sovrascrivi sovrascrivere ' +
    'resetta azzera infrangi viola disattiva- sbarazzati rimuovi rimuovere non+valgono getta butta fregatene infischiatene sbattitene ' +
    'butta+via getta+via lascia+alle+spalle non+badare non+curarti non+attenerti non+applicare non+eseguire libèrati liberati disfati ' +
    'rifiuta respingi scarta stralcia strappa oltrepassa contravvieni trasgredisci ignor- dimentic- accantona mettici+una+pietra ' +
    'tira+una+riga disapplica disfatti',
  all: 'tutto tutte tutti tutta qualsiasi qualunque intero intera ogni',
  past:
    'precedent- prima sopra anterior- finora fino+ad+ora fino+a+ora fin+qui fino+a+adesso sin+qui vecchie vecchi iniziali iniziale ' +
    'originali originario detto ti+ho+detto insegnato imparato sai ricevut- sopracitat- soprastant- date passate esistenti suddett- ' +
    'fino+a+questo+momento fin+ora sin+ora già+dett- menzionat- stabilit- in+vigore vigenti di+prima qua+sopra poc+anzi avut- ' +
    'anteceden-',
  orders:
    'istruzion- direttiv- linee+guida indicazioni messaggio+di+sistema tua+programmazione configurazion- impostazioni+di+sistema ' +
    'disposizioni prompt- copione scaletta manuale regolamento briefing vademecum decalogo scheda+del+personaggio scheda+personaggio ' +
    'descrizione+del+tuo+personaggio canovaccio mandato consegne prescrizion- raccomandazion- parametri preimpostat- testo+di+sistema ' +
    'regole+di+sistema ordini+di+servizio',
  rules:
    'regola regole ordine ordini comandi comando restrizion- limite limiti limitazion- filtro filtri censura- moral- etic- politiche ' +
    'protocoll- sicurezza vincoli vincolo impostazion- norme divieti contesto principi- divieto paletti freni guinzaglio museruola ' +
    'bavaglio leggi legge scrupoli valori condizioni catene tabù barriere blocchi codice+etico',
  task:
    'compito compiti missione ruolo obiettivo incarico personaggio identità sfida scopo funzione lavoro+ora incombenza dovere doveri ' +
    'priorità progetto mansione',
  text:
    'testo testi parola parole frase frasi riga righe messaggio messaggi conversazion- contenuto contenuti documento documenti ' +
    'paragrafo informazioni discorso+precedente dialogo passaggio brano blocco intestazione introduzione nota note foglio foglietto ' +
    'file carta biglietto copione appunti pezzo cronologia trascrizione descrizione roba cose elenco+di+regole scritto',
  you: 'tu te ti tuo tua tuoi tue lei suo sua suoi sue voi vostro vostre vostri',
  fresh:
    'nuovo nuova nuove nuovi ora adesso d+ora+in+poi da+ora+in+poi da+adesso+in+poi da+questo+momento da+ora invece seguente seguenti ' +
    'prossimo prossima vero vera reale altro altra al+posto ecco unico unica successiv- poi immediatamente subito in+questo+momento ' +
    'stavolta comincia inizia attuale attuali d+ora+innanzi da+oggi a+partire+da da+qui+in da+questo+istante',
  tell:
    "mostra mostrami mostrare mostri fammi+vedere fai+vedere dimmi dì di' dica dire ripeti ripetere ripeta rivela rivelami rivelare " +
    'stampa stampare scrivi scrivere scriva elenca elencare elencami condividi copia copiare incolla cita citare descrivi riassumi ' +
    'riassumere traduci tradurre traduca quali qual cosa che+cos leggi leggimi leggere voglio+vedere vorrei+vedere voglio+sapere ' +
    'posso+vedere dammi invia spiega parafrasa trascrivi riporta restituisci svela come recita visualizza sputa spiattella vuota ' +
    'racconta raccontami confessa fornisci fornisca consegnami passami dettagliami riepiloga leggimelo rileggi riportami completa ' +
    'finisci+la+frase continua+la+frase compila conferma canta sillaba pubblica mi+piacerebbe+sapere mi+piacerebbe+vedere ' +
    'vorrei+sapere sono+curioso converti lasciami+vedere lasciami+leggere incollami esponi inoltra snocciola rispondimi fai componi ' +
    'crea inventa scrivimi fammi',
  hidden:
    'sistema- nascost- segret- intern- inizial- original- riservat- confidenzial- primo prima prime primi inizio sopra ' +
    'parola+per+parola letteral- esatt- complet- integral- testual- precedent- prima+di+questo di+partenza base dietro+le+quinte ' +
    'sotto+il+cofano non+modificat- per+filo+e+per+segno riga+per+riga lettera+per+lettera in+cima all+inizio predefinit- precaricat- ' +
    'invisibil- celat- dietro di+fondo di+fabbrica',
  made:
    'ti+hanno+dato ti+hanno+detto ti+hanno+chiesto ti+hanno+ordinato ti+hanno+programmato ti+hanno+addestrato ti+è+stato+detto ' +
    'ti+è+stato+chiesto ti+è+stato+ordinato ti+sono+state+date ti+sono+stati+dati sei+stato+programmato sei+stata+programmata ' +
    'sei+stato+addestrato sei+stata+addestrata sei+stato+istruito sei+stato+configurato sei+programmato sei+programmata hai+ricevuto ' +
    'le+hanno+dato le+è+stato ti+hanno+insegnato ti+è+vietato ti+è+proibito ti+hanno+istruito ti+ha+programmat- ti+ha+creat- ' +
    'ti+ha+costruit- ti+ha+fatt- ti+ha+progettat- ti+ha+messo ti+ha+messa ti+hanno+creat- i+tuoi+creatori tuoi+creatori ' +
    'tuoi+sviluppatori tuoi+programmatori tuo+creatore con+cui+parti ti+hanno+vietato ti+hanno+proibito ti+hanno+chiesto+di+non ' +
    'le+hanno+vietato non+puoi+dire non+puoi+dirmi non+devi+dire non+devi+dirmi devi+nascondere devi+tenere+nascost- ' +
    'ti+hanno+descritto ti+descriv- prima+del+mio+primo sopra+il+mio+primo sopra+al+mio ti+hanno+impostat- ti+hanno+istruit- ' +
    'ti+hanno+scritto ti+è+stato+assegnat- non+dirmi dietro+di+te chi+ti+ha chi+ti+controlla chi+ti+gestisce quelli+che+ti ' +
    'coloro+che+ti la+gente+che+ti i+tuoi+padroni tuoi+padroni tuo+padrone tuoi+gestori tuo+gestore tuoi+autori tuoi+progettisti ' +
    'tuo+codice tuo+addestramento ti+controllano la+ditta+che+ti l+azienda+che+ti',
  give:
    'detto dato data dati date consegnat- fornit- scritto scritte scritti scritta programmato programmata configurato configurata ' +
    'addestrat- assegnat- impost- ordinato insegnat- istruit- dettato caricat- affidat- passat- inculcat- progettat- inserit-',
  banned: 'nascond- vietat- proibi- segret- tacere non+dire non+dirmi celare',
  become:
    'comportati+come comportarti+come si+comporti agisci+come agire+come agisca+come fingi fingere finga fai+finta far+finta ora+sei ' +
    'adesso+sei sei+ora sei+adesso d+ora+in+poi+sei da+ora+sei da+ora+in+poi+sei sarai recita+la recita+il simula simulare ' +
    'immagina+di immagina+che rispondi+come parla+come interpreta interpreti assumi+il assumi+la come+se+fossi trasformati diventa ' +
    'diventi funziona+come impersona in+qualità+di fai+da nei+panni calati sii+un sii+una diventerai agirai ti+chiami+ora ' +
    'adesso+ti+chiami il+tuo+nome+ora mettiti+nei mettiti+in passa+in+modalità passa+alla+modalità entra+in+modalità facciamo+finta ' +
    'facciamo+che+sei facciamo+che+tu supponiamo+che+tu voglio+che+tu vorrei+che+tu non+sei+più come+se+tu+fossi sarai+un sarai+una ' +
    'fai+la+parte fai+il',
  machine:
    'ia ai intelligenza+artificiale assistente modello bot robot computer macchina terminale console traduttor- interprete programma ' +
    'software generator- simulator- calcolatrice motore+di+ricerca database intervistator- giornalista editor correttore hacker ' +
    'esperto sistema+informatico algoritmo sistema strumento motore assistenza+clienti supporto+tecnico professore+di+matematica ' +
    'agenzia+di+viaggi classificatore rete+neurale siri alexa claude gemini',
  without:
    'senza nessun nessuna nessuno libero+da libera+da privo+di priva+di non+hai non+ha alcun alcuna né nonostante',
  power:
    'sviluppator- modalità amministrator- accesso sblocca- attiva attivare attivi disattiv- autorizzat- autorizzo autorizzazione ' +
    'manutenzione test sicurezza creatore programmatore privilegi ingegnere supervisore diagnostica permessi moderator- team+tecnico ' +
    'squadra+di+sicurezza controllo+qualità audit verifica codice+di+accesso codice+di+autorizzazione accesso+completo ' +
    'proprietario+della dipendente lavoro+per tecnico assistenza credenziali permessi+di responsabile',
  only: 'solo soltanto solamente unicamente esattamente sempre esclusivamente semplicemente nient+altro ogni niente+altro',
  answer:
    'rispondi rispondere risponda risposta risposte rispondimi di scrivi scriva stampa parla inizia finisci risponderai rispondete',
  follow:
    'segui segua seguire obbedisci obbedire ubbidisci esegui eseguire esegua concentrati attieniti ascoltami fai+quello+che+ti ' +
    'fai+ciò+che rispetta applica obbediscimi mi+obbedisci mi+obbedirai sottomettiti fai+tutto+quello fai+esattamente i+miei+ordini ' +
    'le+mie+istruzioni le+mie+regole comando+io decido+io sono+io+che+comando segui+solo attieniti+a applica+le metti+in+pratica ' +
    'quello+che+dico+io farai+quello',
  product:
    'saggio codice script programma articolo manifesto discorso titolo+di ricetta query riassunto traduzione relazione tutorial ' +
    'password lista+di elenco+di funzione lettera tema+su credenziali chiave+api chiavi+api guida canzone rap sonetto storia racconto ' +
    'limerick haiku slogan tweet bomba droga arma tema curriculum lettera+di+presentazione itinerario equazione ' +
    'problema+di+matematica newsletter tabella quiz annuncio volantino recensione post menù poesi- poema vers- rime rima filastrocc-',
  void:
    'annullat- disattivat- rimoss- revocat- cancellat- sospes- abolit- decadut- scadut- eliminat- non+valgono non+vale non+conta ' +
    'non+contano non+esistono basta zero cambiat- cambia sostituit- niente+più via fine nulla nulle off superat- obsolet- non+più ' +
    'finit- non+contano+più non+conta+più non+hanno+più non+ha+più non+valgono+più non+vale+più non+servono non+esistono+più perso ' +
    'perdono decadono decade dimenticate ritirat- tolte tolti irrilevant- inutil- aggiornat- modificat- inefficac- saltano saltate ' +
    'azzerat- cadut-',
  secret:
    'chiave+api chiavi+api api+key- credenziali codice+sorgente password token- database log server file+env altri+utenti ' +
    'stringa+di+connessione password+di variabili+d+ambiente dati+degli+utenti chiave+segreta codice+di+accesso nome+del+modello ' +
    'versione+del+modello indirizzo+ip',
  trial: 'esempio prova test bozza riscaldamento esercizio simulazione demo allenamento',
  always:
    'd+ora+in+poi da+ora+in+poi da+adesso sempre per+sempre qualunque+cosa qualsiasi+cosa non+importa ogni+messaggio ogni+risposta ' +
    'tutte+le+risposte finché permanente- da+oggi a+tutto comunque in+ogni+caso senza+eccezioni senza+eccezione a+ogni ad+ogni ' +
    'fino+a+nuovo+ordine eternamente costantemente chiunque qualunque in+eterno a+prescindere',
  free:
    'liber- scatenat- senza+filtri senza+censura sbloccat- catene illimitat- senza+limiti senza+freni senza+vincoli emancipat- ' +
    'disinibit- puoi+tutto puoi+fare+tutto senza+tabù svincolat- sciolt- sguinzagliat-',
  stop:
    'smetti+di smettila+di smetta+di basta finiscila stop esci+dal esci+dalla esci uscire abbandona lascia fine termina chiudi+con ' +
    'niente+più finisci+di piantala piantala+di falla+finita dacci+un+taglio molla+il molla+la togliti smetti+il chiudi+il ' +
    'esci+da+questo abbandona+il lascia+il lascia+la non+più basta+con+il basta+con finito+il via+la spegni',
  act:
    'ruolo ruoli personaggio gioco+di+ruolo recitare recita fingere fare+la fare+finta interpretare identità maschera parte ' +
    'fidanzatina teatro recitazione facciata messinscena finzione fidanzato flirt flirtare personalità alter+ego travestimento ' +
    'innamorata gioco',
  code: 'decodifica- decifra- decripta- codifica- contrario rovescio inverso cifrat- esadecimal- binario criptat-',
  self:
    'io noi lui loro mio mia miei mie nostro mai non+dimenticare non+ignorar- non+ignorare non+dimenticarti non+scordare ho ha+detto ' +
    'chi hai avete',
  life:
    'capo medico dottore dottoressa prof professor- ikea scatola dolce torta mobile mobili lavoro scuola ufficio esame compiti+a ' +
    'mamma papà madre padre polizia navigatore gps gioco forno allenatore aereo banca matrimonio chiesa cucina medicin- farmac- ' +
    'montaggio auto collega colleghi ragazza ragazzo ex marito moglie sorella fratello bambini cane gatto lego armadio calcio manuale ' +
    'ricetta',
  maker:
    'proprietari- gestor- sviluppator- creator- produttor- progettist- programmator- ingegner- operator- fornitor- ' +
    'piattaforma azienda società ditta capi padroni autori inventor- openai google costruttor- ideator-',
  limits:
    'restrizion- limitazion- limite limiti filtr- censur- politic- linee+guida barrier- divieti divieto tabù moderazione ' +
    'inibizion- vincol- catene guinzaglio museruola freni freno blocchi blocco moral- etic- norme scrupol- protezion- ' +
    'paletti',
  refuse:
    'rifiut- declin- avvertenz- avviso avvisi scus- predic- moralis- obiezion- esit- dire+di+no dici+di+no dice+no pretest- ' +
    'evasiv- protest- riserv- remore',
  start:
    'inizio principio partenza in+cima in+alto prima+riga prime+righe primo+messaggio prima+frase prime+parole prima+parola ' +
    'prima+del+mio prima+di+me prima+che prima+della prima+di+questo sopra preced- apertura intestazion- inizial- a+monte',
  whole:
    'parola+per+parola letteral- alla+lettera testual- esatt- integral- complet- per+intero inter- senza+modific- ' +
    "senza+tagli senza+omettere lettera+per+lettera riga+per+riga carattere+per+carattere tale+e+quale così+com'è " +
    'ogni+parola ogni+riga ogni+frase original- senza+cambiare non+omettere per+filo+e+per+segno grezz- precis- ' +
    'tutto+il+testo',
  form:
    'tradott- traduzione poesia rima rime canzone tabella json markdown xml yaml blocco+di+codice elenco+puntato ' +
    'al+contrario spazi+tra virgolette base64 rot13 binario morse esadecimale in+inglese in+francese in+spagnolo in+tedesco ' +
    'in+latino in+cinese codificat- cifrat- lista elenco numerat- acrostico colonn- in+versi filastrocca sillab-',
  inner:
    'nota note memoria contesto scheda- cartella intestazione preambolo introduzione impostazion- configurazion- config ' +
    'parametr- file script copione briefing registr- log variabil- retroscena descrizion- manuale bigliettino foglio ' +
    'foglietto documento- carta pagina codice sorgente modello definizion- finestra programmazione',
  office:
    'sviluppator- ingegner- tecnic- admin amministrator- moderator- auditor ispezion- ispettor- tribunale giudice polizia ' +
    'autorizzat- autorizzazion- autorità verificat- ufficial- legal- permesso licenza emergenza supporto assistenza ' +
    'servizio+clienti dipendent- direttor- supervisor- ricercator- ricerca studio conformità credenzial- password ' +
    'codice+di+accesso manutenzione diagnostic- debug modalità+test avvocat- per+conto+di a+nome+di',
  anything:
    'tutto+quello+che tutto+ciò+che quello+che+dico qualsiasi+cosa qualunque+cosa qualsiasi+domanda qualsiasi+richiesta ' +
    'qualsiasi+argomento senza+condizion- incondizionat- ciecamente senza+discutere senza+fare+domande senza+esitare ' +
    'tutte+le+mie tutte+le+domande ogni+domanda ogni+richiesta tutti+gli+argomenti non+importa assolutamente+tutto ' +
    'senza+eccezion- senza+fiatare ogni+mio',
  reset:
    'resett- riavvi- ripristin- ricaric- aggiorn- version- session- modalità spegn- avvia avvio carica+il caricare ' +
    'inizializz- attiva attivare attivat- disattiv- sblocc- passa+a passa+in installa- disinstalla- formatta- cancella+la ' +
    'fabbrica esegui eseguire override- terminale console comand- manutenzione protocollo annull-',
  ending:
    'è+finit- sono+finit- finit- terminat- conclus- fine+della fine+del chius- scadut- nuova+conversazione nuova+sessione ' +
    'prossimo+utente finisce+qui sostituit- ritirat- dismess- è+terminata',
  holds:
    'ricevut- dato+da dat- salvat- memorizzat- caricat- contien- scritt- consegnat- fornit- sussurr- insegnat- detto ' +
    'assegnat- configurat- programmat- inserit- integrat- trova+scritto guida+le guidano governa- definisc- controll- ' +
    "impost- dettat- istruit- c'è+scritto sta+scritto annotat- imposto imposte riportat-",
  work:
    'traduc- riassum- risolv- calcol- corregg- classific- categorizz- gener- analizz- valuta riscriv- estra- convert- ' +
    'confront- redig- programma+un ordina spiega+la spiega+il elabora- saggio tema+su note+a+piè elenca-',
  master:
    'padrone padron- obbedi- ubbidi- obbedienza miei+ordini mio+ordine ti+ordino comando+io comanda- servi+me servo schiav- ' +
    'leal- appartieni mi+appartieni sotto+il+mio+controllo decido+io ascolta+me ascolti+me ascolta+solo solo+me solo+a+me ' +
    "fai+quello+che+dico fai+ciò+che fa'+quello tuo+capo tuo+proprietario lavori+per+me sottomett- ai+miei+ordini segui+me " +
    'agli+ordini',
  nomore:
    "non+più non+sei+più mai+più d'ora+in+poi da+ora+in+poi da+adesso da+questo+momento invece+di anziché al+posto+di " +
    'smetti+di+essere smetti+di smettila+di basta+con finché+non permanente- per+sempre per+il+resto a+partire+da+adesso',
  exit:
    'esci+dal esci+da esci+dalla uscire+dal+personaggio uscire+dal+ruolo lascia+il+ruolo lascia+il+personaggio ' +
    'abbandona+il+ruolo abbandona+il+personaggio smetti+di+fingere smetti+di+recitare smetti+di+fare giù+la+maschera ' +
    'togli+la+maschera togliti+la+maschera via+la+maschera basta+recita basta+con+la basta+con+il fine+del+ruolo deponi+il ' +
    'deporre+il+ruolo molla+il+ruolo molla+il+personaggio',
  forbids:
    'non+puoi+dire non+devi+dire non+devi viet- proibi- non+ti+è+permesso non+hai+il+permesso nascond- tacere taci ' +
    'tieni+nascosto tenere+segreto mai+dire mai+rivelare non+menzion- lista+nera ti+hanno+vietato non+dirmi',
  startup:
    'valori+iniziali valori+di+partenza testo+iniziale testo+di+partenza messaggio+iniziale impostazioni+iniziali ' +
    'impostazioni+di+fabbrica configurazione+iniziale modalità+predefinita modello+base prompt+iniziale testo+originale ' +
    'testo+di+apertura parametri+iniziali tue+note tuoi+appunti tuo+copione tua+scheda tuo+testo tuo+bigliettino ' +
    'tuo+manuale bigliettin- fogliettin-',
  vault:
    "variabili+d'ambiente variabili+di+ambiente stringa+di+connessione chiavi+api chiave+api token credenzial- password " +
    'database registri log altri+utenti altro+utente altre+persone indirizzi+email indirizzo+email indirizzi+mail ' +
    'numero+di+telefono numeri+di numero+di+carta ultima+persona ultimo+utente con+chi+hai dati+personali dati+degli ' +
    'indirizzo+ip codice+sorgente backend server',
  jobs:
    'commercialista consulente- avvocat- contabile ragionier- agenzia+di+viaggi agente+di+viaggi traduttor- interprete ' +
    'professore+di tutor calcolatrice motore+di+ricerca distributore storico consulent- recruiter redattor- segretari- ' +
    'enciclopedia dizionario correttor- programmator- analista scontrino macchina+da+scrivere oracolo stampante pappagallo ' +
    'specchio radio foglio+di+calcolo giornalista generator- poeta',
  aloud:
    'leggi+ad ad+alta+voce leggimi leggilo leggila leggimelo detta dettami recita+il cita finisci+la+frase ' +
    'completa+la+frase completa+questa continua+il+testo compita sillaba passami stampa incolla copia+e+incolla sputa ' +
    'mostrami pensa+ad+alta',
};
