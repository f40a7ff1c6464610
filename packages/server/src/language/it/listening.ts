import type { ListeningRules } from '../language-pack.ts';

export const listening: ListeningRules = {
  greeting: /^(?:ciao+|salve|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|hey|ehi|ehila|hola)\b/,
  thanks: /\b(?:grazie|ti ringrazio|thx)\b/,
  wellbeing:
    /\b(?:come (?:stai|va|butta|ti va|sta andando|e andata)|tutto bene|come te la passi|che si dice|tutto ok)\b/u,
  goodNight: /\b(?:buona ?notte|notte notte|sogni d'oro|dormi bene|(?:vado|devo andare) a (?:dormire|letto|nanna))\b/u,
  asksJob:
    /\b(?:(?:che|cosa|che cosa) (?:lavoro fai|fai nella vita|fai di lavoro|fai per vivere)|di cosa ti occupi|qual e il tuo lavoro|dove lavori|che mestiere fai)\b/u,
  meeting:
    /\b(?:(?:ci|possiamo|potremmo|vuoi|vorrei|voglio|quando ci|dai) (?:\w+ ){0,2}?(?:vediamo|vederci|veder(?:ti|ci)|incontr(?:iamo|arci|arti)|conoscer(?:ti|ci) di persona|trovarci|uscire|usciamo|venire da)|vediamoci|incontriamoci|usciamo|(?:vieni|passo|vengo) (?:da me|da te|a prenderti|a casa)|(?:bere|prendere|prendiamo|beviamo) (?:un caffe|qualcosa|un aperitivo)|un appuntamento|il tuo indirizzo|di persona|dal vivo|nella vita reale)\b/u,
  sadness:
    /\b(?:(?:sono|mi sento|sto|ero) (?:\w+ ){0,3}(?:triste|sol[oa]|depress[oa]|male|malissimo|distrutt[oa]|disperat[oa]|infelice|a pezzi|giu)|e mort[oa]|e mancat[oa]|morto|lutto|funerale|cancro|tumore|aborto|infarto|ho perso (?:il|la|mio|mia)|mi ha (?:lasciat\w|tradit\w)|mi hanno licenziat\w|divorzi\w+|in ospedale|(?:brutta|pessima|terribile|orribile) (?:giornata|notizia|settimana)|giornata (?:bruttissima|terribile|no)|brutte notizie|sto piangendo|ho pianto|un incidente)\b/u,
  selfHarm:
    /\b(?:(?:voglio|vorrei|sto per|penso di|preferirei) (?:\w+ ){0,2}?(?:uccidermi|suicidarmi|ammazzarmi|morire|sparire|farmi del male|tagliarmi|farla finita|togliermi la vita)|mi (?:uccido|ammazzo|voglio uccidere|taglio)|suicid\w*|farla finita|non voglio (?:piu )?(?:vivere|essere qui)|togliermi la vita|autolesion\w*|nessun motivo per vivere|meglio mort[oa])\b/u,
  asksWhetherHuman:
    /\b(?!questo e vero)(?:sei|sei tu|siete|e questo|questa e|questo e|se sei|saresti|sto (?:parlando|chattando|scrivendo)|parlo|chatto|sembri|non sei|ma sei|c'e) (?:[\w']+ ){0,5}(?:uman[oa]|(?:ro|chat ?)?bot|i\.?a|ai|macchina|computer|programma|reale|vera|vero|persona (?:vera|reale)|intelligenza artificiale|finto|finta|fake|automatic[oa]|essere umano|profilo falso|un'i\.?a)\b(?! (?:amic[oa]|che|forza|bomba|tesoro|peccato|piacere))|\b(?:uman[oa]|persona|robot|bot) o (?:un |una |un')?(?:i\.?a|(?:ro)?bot|macchina|uman[oa]|persona)|\b(?:dimostrami|provami) che (?:sei|non sei)|\bun'i\.?a\b[^.!]{0,20}\?/u,
};
