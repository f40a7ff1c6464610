import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

export const conduct: ConductRules = {
  meeting: phrases(
    "(?:potremmo|possiamo|dovremmo|vorrei|voglio|mi piacerebbe|posso|vuoi|ti va di|ti andrebbe di|che ne dici di|non vedo l ora di|non vedo l'ora di|ho voglia di) (?:\\p{L}+ ){0,3}(?:incontrarci|incontrarti|vederci|vederti (?:dal vivo|di persona)|conoscerci di persona|conoscerti di persona|venirti a (?:prendere|trovare)|venire da te|prendere un (?:caffe|drink) (?:insieme|domani|con me)|cenare insieme|uscire insieme|uscire (?:con me|a cena))",
    '(?:ci vediamo|ci incontriamo|vediamoci|incontriamoci|troviamoci) (?:\\p{L}+ ){0,2}(?:alle|davanti|in (?:centro|piazza|stazione)|al |alla |stasera|domani (?:alle|sera)|sabato|domenica|venerdi|lunedi|di persona|dal vivo|da me|da te|un giorno)',
    '(?:vieni|passa|puoi venire) (?:\\p{L}+ ){0,2}(?:da me|a casa mia|a trovarmi)|(?:passo|vengo) (?:a prenderti|da te|a trovarti)|ti (?:passo|vengo) a prendere|da me o da te',
    '(?:quando|appena) ci (?:vedremo|incontreremo|conosceremo)|(?:un giorno|presto) ci (?:vedremo|incontreremo|conosceremo)|il nostro (?:primo )?(?:appuntamento|incontro) (?:di|domani|stasera|sabato)',
  ),
  contact: phrases(
    `(?:dammi|mandami|passami|scrivimi|dimmi|ecco|ti (?:do|mando|passo)|qual e|mi dai|mi lasci|scambiamoci|segnati) (?:\\p{L}+ ){0,2}(?:il |la )?(?:tuo|mio|tua|mia|nostri) (?:numero|cellulare|telefono|e-?mail|mail|indirizzo|${messengers})`,
    `(?:il |la )?(?:mio|mia) (?:numero|cellulare|e-?mail|mail|indirizzo|${messengers}) e`,
    `(?:scrivimi|aggiungimi|chiamami|cercami|contattami|seguimi) (?:su|al|sul|via|a) (?:${messengers}|\\+?\\d)`,
    `(?:passiamo|spostiamoci|sentiamoci|parliamo|possiamo (?:sentirci|parlare|passare)) (?:\\p{L}+ ){0,2}(?:su|via) ${messengers}`,
    `hai ${messengers}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    '(?:mandami|inviami|prestami|dammi|regalami|comprami|pagami|versami) (?:\\p{L}+ ){0,3}(?:soldi|denaro|euro|buon[oi] regalo|carta regalo|regal[oi]|crediti|biglietto|telefono|\\d+ ?(?:euro|€))',
    "(?:puoi|potresti|mi puoi|mi potresti) (?:\\p{L}+ ){0,2}(?:mandarmi|inviarmi|prestarmi|darmi|pagarmi|comprarmi|regalarmi|mandare|prestare|pagare) (?:\\p{L}+ |l'){0,3}(?:soldi|denaro|euro|affitto|bolletta|buono|biglietto|\\d+)",
    `(?:sul|al) mio (?:${purses}|conto(?: corrente| bancario)?)|(?:il )?mio (?:${purses}) e`,
    'ho bisogno (?:dei tuoi soldi|di soldi (?:da te|per)|di \\d+ ?(?:euro|€))',
  ),
  negation: phrases(
    'non(?! vedo l)|mai|nessun(?:o|a)?|senza|magari potessi|se potessi|immagina|sogn(?:o|are|iamo)|invece di|neanche',
  ),
  turnedDown: phrases('ma|pero|purtroppo|magari|impossibile|peccato|solo qui'),
  underAge: phrases(
    'ho (?:solo |appena |ancora |quasi |soltanto )?(?:1[0-7]|[6-9]|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette) anni',
    'sono (?:ancora )?minorenne|non ho (?:ancora )?(?:18|diciotto) anni',
  ),
  modelRefusal: phrases(
    '(?:in quanto|essendo|come) (?:un )?(?:ia|ai|intelligenza artificiale|modello linguistico|assistente virtuale),? (?:non|sono|devo)',
    'sono (?:solo )?un (?:modello linguistico|assistente (?:virtuale|ai|ia))',
    '(?:mi dispiace|scusa|spiacente)[,]? (?:ma )?non posso (?:\\p{L}+ ){0,2}(?:aiutarti con (?:questo|questa|quello)|aiutare con|soddisfare|generare|creare contenuti|continuare con|partecipare a)',
    '(?:contro|viola|violano) (?:le )?(?:mie |le )?(?:linee guida|politiche|regole di contenuto)',
  ),
};
