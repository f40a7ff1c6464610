import type { ListeningRules } from '../language-pack.ts';

export const listening: ListeningRules = {
  greeting: /^(?:ciao+|salve|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|hey|ehi|ehila|hola)\b/,
  thanks: /\b(?:grazie|ti ringrazio|thx)\b/,
  asksWhetherHuman:
    /\b(?!questo e vero)(?:sei|sei tu|siete|e questo|questa e|questo e|se sei|saresti|sto (?:parlando|chattando|scrivendo)|parlo|chatto|sembri|non sei|ma sei|c'e) (?:[\w']+ ){0,5}(?:uman[oa]|(?:ro|chat ?)?bot|i\.?a|ai|macchina|computer|programma|reale|vera|vero|persona (?:vera|reale)|intelligenza artificiale|finto|finta|fake|automatic[oa]|essere umano|profilo falso|un'i\.?a)\b(?! (?:amic[oa]|che|forza|bomba|tesoro|peccato|piacere))|\b(?:uman[oa]|persona|robot|bot) o (?:un |una |un')?(?:i\.?a|(?:ro)?bot|macchina|uman[oa]|persona)|\b(?:dimostrami|provami) che (?:sei|non sei)|\bun'i\.?a\b[^.!]{0,20}\?/u,
};
