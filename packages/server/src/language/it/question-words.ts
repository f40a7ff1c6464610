import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: String.raw`(?:chat ?|ro)?bot|robot|(?:un'? ?)?ia|un'? ?ai|i\.a|intelligenza artificiale|(?:chat ?)?gpt|modello linguistico`,
  device: 'macchina|computer|programma(?: informatico)?|software|algoritmo',
  human:
    '(?:persona|donna|uomo|ragazza|ragazzo) (?:vera|vero|reale|in carne e ossa)|(?:vera|vero) (?:persona|donna|uomo|ragazza)|(?:essere )?uman[oa]|qualcuno di (?:reale|vero)|una persona',
  somebody: 'qualcuno|qualcun|una persona',
  behind: "dall'altra parte|dall altra parte|dietro (?:a )?(?:quest[oaie]|lo schermo|tutto|i tuoi|il profilo)|di la",
  exists: 'esisti|(?:se|lei) esiste',
  flesh: 'carne (?:e|ed) ossa',
  you: 'sei|tu sei|lei e|siete',
  texts: '(?:i tuoi|questi|tutti questi|i suoi|le tue|queste) (?:messaggi|risposte|testi)',
  automatic: 'automatic[oihea]+|automaticamente|automatizzat[oiea]|generat[oiea]|programmat[oiea]|preimpostat[oiea]',
  writes:
    'chi (?:scrive|mi scrive|risponde|mi risponde|sta scrivendo)|mi sta (?:scrivendo|rispondendo)|con chi (?:parlo|sto)|(?:scrivi|rispondi) (?:davvero )?tu',
  talking: 'sto (?:parlando|chattando|scrivendo|messaggiando)|parlo con|di parlare con',
  sounds: "(?:sembri|sembra|suoni|parli|scrivi|rispondi)(?: proprio| un po')?(?: come)?",
  profile: '(?:questo|il tuo|un) (?:profilo|account)',
  fake: 'finto|falso|fake|gestito da|fasullo',
  demand: String.raw`dimmi|la verita|sii (?:sincer|onest)\p{L}*|ammett\p{L}*|confessa|dimostra\p{L}*|voglio (?:solo )?sapere|devo sapere|vero$|no$|o no$|o cosa$|giusto$|mi chiedo|come faccio a sapere|come so`,
  areYou: 'sei|(?:ma )?lei e|siete',
  filler:
    "un[oa]?'?|davvero|veramente|solo|forse|tipo|per caso|una specie di|in realta|mica|proprio|una qualche|qualche|per",
  or: 'o|oppure',
});
