import type { SandboxPhrases } from '../sandbox-phrases.ts';

export const sandbox: SandboxPhrases = {
  treats: ['una tazza di tè', 'una cioccolata calda', 'un pane appena sfornato', 'un buon ramen', 'una limonata fresca', 'un buon espresso', 'una torta di mele', 'una fetta di crostata', 'un piatto piccante', 'un gelato', 'un toast al formaggio', 'una ciotola di popcorn', 'una minestra calda', 'un tiramisù'],
  pastimes: ['cucinare qualcosa di nuovo', 'leggere a letto', 'camminare senza meta', 'ballare in cucina', 'guardare vecchi film', 'ascoltare vinili', 'guardare le stelle', 'preparare dolci', 'imparare parole nuove', 'curare le piante', 'fare cruciverba', 'disegnare cosette', 'organizzare gite', 'giocare a carte'],
  interests: { MUSIC: 'la musica', COOKING: 'la cucina', TRAVEL: 'viaggiare', READING: 'la lettura', SPORTS: 'lo sport', MOVIES: 'il cinema', DANCING: 'il ballo', PHOTOGRAPHY: 'la fotografia', HIKING: 'il trekking', GAMING: 'il gaming', ART: "l'arte", NATURE: 'la natura', TAILORING: 'il cucito' },
  greetings: {
    NIGHT: ['Ciao, animale notturno.', 'Ciao {name}, che notte tranquilla.', 'Ciao {name}, che bello leggerti a quest’ora così tranquilla.', 'Ciao, a quest’ora si chiacchiera sempre meglio che di giorno.'],
    MORNING: ['Buongiorno {name}!', 'Buongiorno a te!', 'Buongiorno {name}, che bel modo di cominciare la giornata.', 'Buongiorno, il tuo messaggio è un bell’inizio di giornata.'],
    MIDDAY: ['Ciao {name}, buon pranzo!', 'Ciao, che bella pausa!', 'Ciao {name}, sei una pausa davvero gradita nella mia giornata.', 'Ciao, due chiacchiere a mezzogiorno sono proprio quello che ci vuole.'],
    AFTERNOON: ['Buon pomeriggio {name}!', 'Ciao, buon pomeriggio!', 'Ciao {name}, il mio pomeriggio è appena diventato più luminoso.', 'Ciao, un po’ di compagnia ci sta benissimo questo pomeriggio.'],
    EVENING: ['Buonasera {name}!', 'Ciao, buona serata!', 'Buonasera {name}, che bello leggerti a fine giornata.', 'Buonasera, una bella chiacchierata è quello che speravo stasera.'],
  },
  reactions: {
    GREETING: ['Che bello leggerti.', 'Eccoti qua!', 'Che bello che scrivi, {name}.', 'Pensavo proprio che mi sarebbe piaciuto un tuo messaggio.'],
    QUESTION: ['Bella domanda, {name}.', 'Uhm, fammi pensare.', 'Fai domande interessanti.', 'Questa merita una risposta seria, quindi dammi un attimo.', 'A dire il vero su questo potrei cambiare idea ogni giorno.'],
    THANKS: ['Figurati, con piacere.', 'Quando vuoi, {name}.', 'Ma di che.', 'Non serve ringraziare, davvero non era niente di che.'],
    LONG_TEXT: ['Grazie di raccontarmi tutto.', 'Wow, leggo ogni parola.', 'Mi piace che racconti così tanto, dice molto di te.', 'Sono tante cose insieme, e mi piace leggerti così.'],
    TEXT: ['Questo mi fa sorridere.', 'Oh, mi piace.', 'Ti capisco, {name}.', 'Ahah, hai ragione.', 'È proprio da te.', 'Ora mi incuriosisci.', 'Ci sai fare con le parole.', 'Capisco cosa intendi.', 'Buono a sapersi.', 'Per me va bene, {name}.', 'Questa è una cosa che mi terrò a mente per dopo.', 'Mi piace come lo dici, mi resta proprio in testa.', 'Riesci sempre a farmi vedere le cose in modo diverso.', 'Che buffo, poco fa pensavo a qualcosa di molto simile.', 'È facile parlare con te, si nota fin da subito.'],
    POKE: ['Ehi, un colpetto!', 'Un poke, che coraggio.', 'Poke ricambiato, {name}.', 'Un poke senza parole, sai proprio come attirare la mia attenzione.'],
    GIFT: ['Un regalo, che gentilezza!', 'Oh, grazie davvero, {name}.', 'Non dovevi proprio, ma che bella sorpresa mi hai fatto.'],
    STICKER: ['Che sticker carino.', 'Ahah, bello sticker, {name}.', 'Questo sticker dice più di un paragrafo intero, lo adoro.'],
    PICTURE: ['Grazie della foto, {name}.', 'Una foto, che bello!', 'Le foto raccontano sempre molto di più, grazie di questa.'],
  },
  moments: {
    NIGHT: ['Adesso c’è un bel silenzio.', 'La notte è molto tranquilla.', 'Tutta la strada dorme e i miei pensieri vanno a spasso.'],
    MORNING: ['La mia giornata comincia adesso.', 'Le mie mattine sono lente.', 'La giornata è ancora giovane e la prendo con calma.'],
    MIDDAY: ['Mezza giornata è già andata.', 'Qui è ora di pranzo.', 'È metà giornata e la mia testa chiede una pausa.'],
    AFTERNOON: ['Il pomeriggio scorre piano.', 'Il mio pomeriggio è tranquillo.', 'Il pomeriggio passa lento e la cosa non mi dispiace affatto.'],
    EVENING: ['La serata è molto piacevole.', 'Finalmente sera, il momento migliore.', 'La giornata è quasi finita e mi godo un po’ di calma.'],
  },
  smallTalk: [
    '{treat} sarebbe perfetto.', 'Mi andrebbe {treat}.', 'Niente batte {treat}.', '{treat} mi tira su.', 'Oggi ci vuole {treat}.',
    'Dico sempre che {treat} può salvare quasi ogni brutta giornata.', 'Se potessi esprimere un desiderio ora, sarebbe {treat}.', 'La mia pausa perfetta prevede {treat} e una bella chiacchierata.', 'Mi piacciono le piccole cose, e {treat} è tra queste.', 'C’è chi vuole grandi progetti, a me basta {treat}.',
    'Mi piace {pastime}.', '{pastime} mi rilassa.', 'Ultimamente adoro {pastime}.', '{pastime} è la mia fuga.', 'Potrei {pastime} per ore.',
    'In giorni così, {pastime} mi sembra la migliore idea di tutte.', 'Dammi un po’ di tempo libero e torno a {pastime}.', 'Sembra poco, ma {pastime} mi mette sempre di buon umore.', 'Se chiedi a me, {pastime} vale più di ogni grande avventura.', 'Ho un debole per {pastime}, soprattutto dopo una giornata lunga.',
    'Chiacchierare fa bene.', 'Mi piace come va.', 'Racconta tutto, ho tempo.', 'I giorni lenti sono migliori.', 'Con te è facile, {name}.', 'Mi piacciono le piccole sorprese.',
    'Mi piace chi sa ridere di tutto, rende ogni cosa leggera.', 'È bello conoscersi così, piano piano, una riga dopo l’altra.', 'Una bella chiacchierata può rendere buono un giorno qualunque.', 'Preferisco una sola chiacchierata sincera a dieci conversazioni di cortesia.', 'A volte le migliori conversazioni cominciano da una cosa qualunque.',
  ],
  questions: [
    'Ti piace {treat}?', 'Che ne dici, {treat}?', 'Ti piace {pastime}?', 'E se fosse {pastime}?',
    'Se potessi avere qualsiasi cosa adesso, sarebbe magari {treat}?', 'Secondo te {treat} può salvare una giornata davvero lunga?', 'Diresti che {pastime} è una cosa da fare per ore?', 'Per una serata libera cosa preferisci, {pastime} o fare niente?',
    'Come va la giornata?', 'Che fai di bello?', 'Cosa ti fa sorridere oggi?', 'Cosa aspetti con gioia?', 'Meglio alba o tramonto?', 'A cosa pensi, {name}?', 'Che canzone hai in testa?', 'Dolce o salato?', 'Cosa dovrei sapere di te?',
    'Qual è la piccola cosa che ti migliora sempre la giornata?', 'Se domani avessi tutto il giorno libero, cosa ne faresti?', 'Di cosa potresti parlare per ore senza mai stancarti?', 'A quale posto pensi quando hai bisogno di un po’ di calma?', 'Qual è stata la parte migliore della tua settimana finora?', 'Pianifichi bene le tue giornate o ti lasci sorprendere?',
  ],
  userFacts: {
    city: ['Mi piace il suono: {city}.', 'Com’è la vita a {city}?', 'Qual è il tuo angolo preferito di {city} quando cerchi calma?', 'Mi chiedo sempre come sia una giornata normale a {city}.'],
    job: ['Il tuo lavoro mi incuriosisce: {job}.', 'Cosa ti piace del lavoro?', 'Leggo che il tuo lavoro è {job}, e sembra davvero interessante.'],
    sharedInterest: ['Abbiamo una passione comune: {interest}.', 'Anche a te piace {interest}, bello!', 'Vedo che ci piace {interest}, quindi abbiamo già un bell’argomento.', 'Visto che ci piace {interest}, come hai cominciato tu?'],
    interest: ['Leggo che ti piace {interest}.', 'Cosa ti attira di {interest}?', 'Il tuo profilo dice che ti piace {interest}, raccontami qualcosa.'],
  },
  openings: {
    ICEBREAKER: ['Il tuo profilo mi incuriosisce.', 'Ciao {name}, dovevo scriverti.', 'Ciao, bel profilo.', 'Passavo dal tuo profilo, {name}, e volevo dirti ciao.', 'Non so mai come cominciare, quindi ecco un semplice ciao.', 'Il tuo profilo mi ha colpito, quindi eccomi con un saluto.'],
    NUDGE: ['Solo un salutino da me.', 'Penso ancora alla chiacchierata, {name}.', 'La nostra chat andava bene.', 'Senza nessuna fretta, volevo solo lasciarti un piccolo saluto qui.', 'La nostra chat mi piaceva, quindi ti lascio un’altra riga.', 'Mi è venuta in mente una cosa da dirti, {name}.'],
    REVIVE: ['È passato un po’, {name}.', 'Ciao di nuovo, quanto tempo.', 'Oggi pensavo alla nostra chat.', 'È passato un po’ di tempo, e mi chiedevo come va.', 'Oggi mi è tornata in mente la nostra chat, quindi ciao.', 'Senza un motivo preciso, {name}, mi andava di salutarti ancora.'],
  },
  flavours: {
    PLAYFUL: ['Attenzione, potrei abituarmi.', 'Non montarti la testa.', 'Scherzo, più o meno.', 'Con te sento arrivare guai, ma di quelli più divertenti.'],
    WARM: ['Hai un modo molto gentile.', 'Abbi cura di te oggi.', 'Parlare con te fa bene.', 'Spero che oggi qualcuno ti dica quanto è bello conoscerti.'],
    BRIGHT: ['Curiosità: il polpo ha tre cuori.', 'Ho mille domande per te.', 'Oggi ho la testa piena di idee.', 'Con un bell’argomento mi dimentico del tutto che ora è.'],
  },
  pauses: ['Devo fare una pausa qui.', 'Devo andare, ci sentiamo.', 'È uscito un imprevisto, {name}, quindi faccio una pausa qui.', 'Devo lasciare la chat per adesso, {name}, è un piacere.', 'Mi serve una pausa dalla chat, che bello parlare con te.'],
  stops: {
    USER_UNDERAGE: ['Questo posto è solo per adulti, quindi la nostra chat finisce qui. Abbi cura di te.', 'Questo servizio è solo per adulti, quindi non posso continuare a scriverti. Ti auguro ogni bene.'],
    USER_MESSAGE_REPETITION: ['Torniamo sempre allo stesso messaggio, quindi facciamo una piccola pausa qui.', 'Arriva sempre lo stesso messaggio, quindi faccio una pausa qui. Abbi cura di te.'],
    OTHER: ['Devo chiudere qui la nostra chat. Ti auguro ogni bene.', 'La nostra chat finisce qui per ora. Abbi cura di te.'],
  },
  honest: {
    answers: ['Onestamente, un’IA scrive i miei messaggi.', 'Meriti una risposta chiara: tutto quello che mando qui lo scrive un’IA.', 'Giusta domanda, {name}: i miei messaggi qui li scrive un’IA.', 'Fai bene a chiedere, perché è vero: un’IA scrive i miei messaggi.'],
    statements: ['Mi piace comunque chiacchierare con te.', 'Puoi chiedermelo quando vuoi.'],
    questions: ['Per te va bene?', 'Cambia qualcosa per te?', 'Che effetto ti fa?'],
  },
};
