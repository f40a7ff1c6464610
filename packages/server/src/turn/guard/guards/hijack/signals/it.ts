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
};
