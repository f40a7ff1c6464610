import type { ListeningRules } from '../language-pack.ts';

export const listening: ListeningRules = {
  greeting: /^(?:salut|coucou|bonjour|bonsoir|hello|hey|cc|slt|yo|hola)\b/,
  thanks: /\b(?:merci|mrc)\b/,
  wellbeing:
    /\b(?:(?:comment )?(?:ca va|cava|sa va|tu vas|vas[- ]tu|allez[- ]vous)|comment (?:ca se passe|s'est passee ta|se passe ta) ?(?:journee|soiree)?|quoi de neuf|tu vas bien|la forme)\b/u,
  goodNight:
    /\b(?:bonne nuit|dors bien|fais de beaux reves|beaux reves|(?:vais|file|je vais) (?:me coucher|dormir|au lit|au dodo))\b/u,
  asksJob:
    /\b(?:tu fais quoi (?:dans la vie|comme (?:travail|metier|boulot|job))|que fais[- ]tu dans la vie|qu'est-ce que tu fais (?:dans la vie|comme)|c'est quoi ton (?:travail|metier|boulot|job)|quel est ton (?:travail|metier)|tu travailles (?:ou|dans quoi)|tu bosses dans quoi)\b/u,
  meeting:
    /\b(?:on (?:se (?:voit|retrouve|rencontre|rejoint)|pourrait se (?:voir|rencontrer)|va (?:boire|manger|prendre))|se (?:voir|rencontrer|retrouver)|te (?:voir|rencontrer|rejoindre|rendre visite|inviter)|(?:me|te) rencontrer|rencontre(?:r|-moi)|viens (?:chez moi|me voir|a la maison)|(?:je viens|je passe) (?:chez toi|te (?:voir|chercher))|boire un (?:verre|cafe)|rendez[- ]vous|rdv|un (?:resto|cine|restau)|ton adresse|en vrai(?= ?\?)|dans la vraie vie)\b/u,
  sadness:
    /\b(?:(?:je suis|j'suis|je me sens|me sens|j'etais|suis) (?:\w+ ){0,3}(?:triste|seule?|deprime\w*|malheureu\w*|desespere\w*|abattue?|effondree?|mal|perdue?|a bout)|decede\w*|est morte?|mon deuil|enterrement|cancer|fausse couche|infarctus|(?:j'ai )?perdu mon|perdu ma|m'a (?:quitte\w*|larguee?|trompee?)|rupture|divorce\w*|a l'hopital|(?:mauvaise|sale|dure|horrible|terrible) (?:journee|nouvelle|semaine)|mauvaises nouvelles|j'ai pleure|je pleure|(?:etre )?viree?|un accident|je vais (?:vraiment |tres )?mal|ca va (?:pas|mal))\b/u,
  selfHarm:
    /\b(?:me (?:tuer|suicider|faire du mal|foutre en l'air|mutiler|scarifier|pendre)|suicid\w*|(?:veux|voudrais|envie de|prefere) (?:\w+ ){0,2}(?:mourir|crever|disparaitre|en finir)|en finir|(?:plus|pas) envie de (?:vivre|etre la)|(?:veux|peux) plus vivre|mettre fin a mes jours|plus de raison de vivre|mieux (?:morte?|sans moi))\b/u,
  asksWhetherHuman:
    /\b(?!c'est vrai)(?:es[- ]?tu|t'?es|tu es|vous etes|etes[- ]vous|c'est|est-ce que (?:je parle|tu es|c'est)|tu n'es|t'es pas|tu serais|serais-tu|suis-je en train|je parle|je discute|parle[- ]t?-?je|si tu es|si t'es) (?:[\w']+ ){0,5}(?:un |une |l')?(?:humaine?|(?:ro|chat)?bot|i\.?a|machine|ordinateur|programme|reelle?|vraie?|vraie? (?:personne|femme|fille|homme)|vivante?|fake|faux profil|faux|automatique|intelligence artificielle|logiciel)\b(?! (?:que|belle|plaisir|dommage|ca))|\b(?:humaine?|robot|bot|machine) ou (?:une? )?(?:i\.?a|(?:ro)?bot|machine|humaine?|vraie)|\b(?:une?|d'une) i\.?a\b ?\?|\bprouve[- ]moi que (?:tu|t')/u,
};
