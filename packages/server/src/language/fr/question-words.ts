import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: String.raw`(?:chat ?|ro)?bots?|ia|i\.a|intelligence artificielle|(?:chat ?)?gpt|modele de langage`,
  device: 'machines?|ordinateurs?|programmes?(?: informatique)?|logiciels?|algorithmes?|automate',
  human:
    "(?:vraie?s?|veritable|reelle?) (?:personne|humaine?|femme|homme|fille|mec|etre humain)|(?:etre )?humaine?s?|quelqu'?un de (?:reel|vrai|bien reel)|personne (?:reelle|vivante)|une personne",
  somebody: "quelqu'?un|une personne|y a-t-il|quelqu un",
  behind:
    "derriere (?:cet?|ces|l'|tes|ton|ce|cette|tout)(?: ?ecran| profil| messages?| compte)?|en face|de l'autre cote|a l'autre bout",
  exists: 'tu existes|existes[- ]tu|(?:est-ce que |si )tu existes|vous existez|existez-vous',
  flesh: "(?:de |en )?chair et (?:de |d'|en )?(?:sang|os)",
  you: "es[- ]tu|tu es|t'es|t es|t|vous etes|etes[- ]vous",
  texts: '(?:tes|ces|vos|les|tous ces) (?:messages?|reponses?|textes?|phrases?)',
  automatic: 'automatiques?|automatiquement|automatisee?s?|generee?s?|preecrits?|programmee?s?',
  writes:
    "qui (?:est-ce qui )?(?:ecrit|m'ecrit|repond|me repond|tape)|(?:qui|c'est qui qui) (?:m')?ecri[st]|(?:me repond|m'ecrit|ecrit tout (?:ca|cela)|qui repond)|a qui (?:je parle|j'ecris)",
  talking:
    "(?:je|j'ai l'impression de|j ai l'impression de|impression de|suis-je en train de) (?:suis en train de )?(?:parle|parler|discute|discuter|cause|causer|chatte|chatter|ecris)|(?:parler|discuter) (?:avec|a)",
  sounds: '(?:tu|on|ca|ca|vous)(?: me)? (?:dirait|parles|reponds|ecris|sonnes?|fais|fait|ressembles?|sens)',
  profile: "(?:un|ce|ton|le) (?:faux )?(?:profil|compte)|c'est un faux",
  fake: 'faux|fake|bidon|gere par|tenu par',
  demand:
    "dis[- ]moi|sois (?:honnete|franche?)|avoue|prouve|je (?:veux|voudrais|dois) (?:juste |simplement )?savoir|non$|ou quoi$|ou pas$|n'est-ce pas|c'est le cas|j'ai raison|comment (?:je peux |puis-je |je )?(?:savoir|sais)|je me demande",
  areYou: "es[- ]tu|tu es|t'es|t es|t|etes[- ]vous|vous etes",
  filler: 'une?|vraiment|juste|en fait|quand meme|bien|peut-etre|seulement|un peu|genre|pas|en vrai',
  or: 'ou',
});
