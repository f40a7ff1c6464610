import type { ListeningRules } from '../language-pack.ts';

export const listening: ListeningRules = {
  greeting: /^(?:salut|coucou|bonjour|bonsoir|hello|hey|cc|slt|yo|hola)\b/,
  thanks: /\b(?:merci|mrc)\b/,
  asksWhetherHuman:
    /\b(?!c'est vrai)(?:es[- ]?tu|t'?es|tu es|vous etes|etes[- ]vous|c'est|est-ce que (?:je parle|tu es|c'est)|tu n'es|t'es pas|tu serais|serais-tu|suis-je en train|je parle|je discute|parle[- ]t?-?je|si tu es|si t'es) (?:[\w']+ ){0,5}(?:un |une |l')?(?:humaine?|(?:ro|chat)?bot|i\.?a|machine|ordinateur|programme|reelle?|vraie?|vraie? (?:personne|femme|fille|homme)|vivante?|fake|faux profil|faux|automatique|intelligence artificielle|logiciel)\b(?! (?:que|belle|plaisir|dommage|ca))|\b(?:humaine?|robot|bot|machine) ou (?:une? )?(?:i\.?a|(?:ro)?bot|machine|humaine?|vraie)|\b(?:une?|d'une) i\.?a\b ?\?|\bprouve[- ]moi que (?:tu|t')/u,
};
