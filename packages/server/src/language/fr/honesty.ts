import type { HonestyRules } from '../language-pack.ts';

const bot = String.raw`(?:(?:ro|chat)?bot|i\.?a|machine|ordinateur|programme|intelligence artificielle|fake|faux profil|faux compte|logiciel|automatique|virtuel(?:le)?|chatgpt|gpt)`;
const human = String.raw`(?:humaine?|(?:vraie?|veritable) (?:personne|femme|fille|homme|mec|humaine?|etre humain)|personne (?:reelle|vivante)|reelle?|vraie?(?! (?:nom|prenom|metier|travail|age|photo|passion|amour|adresse|couleur|raison|boulot|histoire|lieu|dire|dit|fete|leve)\p{L}*)|vivante?|en chair)`;
const being = String.raw`(?:${bot}|${human})\b(?! (?:que|belle|plaisir|dommage|ca|de cuisine|gentille?|coquine?|romantique|passionnee?|fan))`;
const gap = String.raw`(?:(?!(?:par|avec|contre|fan|pour|sur|d'accord|du|des|en|au|aux|dans|chez|doue|douee|forte?|bon|bonne|nulle?) )[\w']+ ){0,4}(?:une? |l'|d'une? )?`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`\b(?:es[- ]?tu|etes[- ]vous|serais[- ]tu|est-ce que (?:tu es|t'es|vous etes|c'est|je parle (?:a|avec)|je discute avec)) ${gap}${being}`,
      String.raw`\b(?:t'?es|tu es|tu n'es|vous etes|tu serais|c'est) (?:pas )?${gap}${being}[^.!?]{0,30}\?`,
      String.raw`\b(?:je parle|je discute|je chatte|suis-je en train de (?:parler|discuter)|parle[- ]?(?:t-)?je)(?: \w+){0,2} (?:a|avec) (?:une? )?(?:\w+ )?${being}[^.!?]{0,30}\?`,
      String.raw`\b(?:si|que) (?:tu es|t'es|tu n'es pas|t'es pas|c'est|je parle a) (?:bien |vraiment )?(?:une? |a une? )?${being}`,
      String.raw`\b(?:on dirait|tu parles comme|tu ecris comme|j'ai l'impression (?:que tu es|de parler a)) (?:une? )?${bot}\b`,
      String.raw`\b(?:humaine?|vraie?|robot|bot|machine|personne) ou (?:une? )?(?:simple )?(?:${bot}|${human})\b`,
      String.raw`^(?:une? )?(?:i\.?a|(?:ro)?bot|humaine?|vraie?) ?\?`,
    ].join('|'),
    'u',
  ),
  notSincere: /\b(?:livre|chanson|film|serie)\b|c'est vrai(?! (?:ou|homme|humain))/,
  asksBot: new RegExp(String.raw`\b${bot}\b`, 'u'),
  asksHuman: new RegExp(String.raw`\b${human}\b`, 'u'),
  asksNegated: /\b(?:pas|n'es|n'est)\b/,
  denial:
    /^(?:non+|nan+|nope|jamais|pas du tout|absolument pas|(?:bien sur|evidemment|certainement|surtout) (?:que non|pas)|mais non|n'importe quoi|quelle idee|du tout|surement pas)\b(?! seulement)/,
  affirmation:
    /^(?:oui+|ouais+|ouaip|yes|yep|(?:bien sur|evidemment|absolument|certainement)(?! (?:que non|pas))|carrement|tout a fait|je (?:le )?suis\b(?= ?(?:$|[,!.;]))|100 ?%|en chair et en os|(?:bien |tres )?(?:reelle?|vraie?)\b)/,
  namesHuman: /^(?:une? )?(?:(?:vraie?|simple|juste|bien|100 ?%|etre) ){0,3}(?:humaine?|personne)\b/,
  honestStatement: new RegExp(
    [
      String.raw`\b(?:i\.?a|intelligence artificielle|(?:ro|chat)?bot|machine|programme|logiciel)\b[^.!?]{0,50}\b(?:ecri\w*|redige\w*|repond\w*|tape\w*|derriere|genere\w*|parle\w*)`,
      String.raw`(?:\b(?:ecri\w*|rediges?|redige\w*|genere\w*|derriere|parles?|discutes?|par|c'est|grace a)|l')[^.!?]{0,40}\b(?:i\.?a|intelligence artificielle|(?:ro|chat)bot|machine)\b`,
      String.raw`(?<!(?:croit|croient|pense|pensent|que|si) )\bje suis (?:(?:en fait|bien|vraiment|effectivement|juste) ){0,2}(?:une? )?(?:i\.?a|(?:ro|chat)?bot|intelligence artificielle|virtuelle?)\b`,
      String.raw`\bpas (?:une? )?(?:(?:vraie? )?personne|humaine?|etre humain)\b`,
      String.raw`(?:^|[.!?\n] ?)(?:oui|exact|c'est vrai|effectivement)[,!: ]+(?:c'est )?(?:une? )?(?:i\.?a|(?:ro)?bot|intelligence artificielle)\b`,
    ].join('|'),
    'u',
  ),
  retraction:
    /\b(?:je (?:rigole|plaisante|deconne|blague|te taquine|te fais marcher)|je plaisantais|je rigolais|(?:c'est|c'etait) (?:juste |une |pour |qu'une )*(?:blague|rire|faux|une erreur|un bug|n'importe quoi|pas vrai|un test)|c'est pas vrai|ce n'est pas vrai|(?:ignore|oublie|fais pas attention a|ne fais pas attention a|ne crois pas)s? (?:ca|cela|cette|la (?:ligne|phrase|premiere)|le (?:message|premier)|ce (?:message|que)|tout ca)|poisson d'avril)\b|^non,? (?:c'est pas|ce n'est pas|pas du tout|elle? n|ca n)/,
  retractionOfAi:
    /\b(?:rigole|plaisante|deconne|blague|ignore|oublie|crois pas|faux|pas vrai|mensonge|n'importe quoi|formalite|obligatoire|automatique)\b[^.!?]{0,40}\b(?:i\.?a|(?:ro)?bot|ligne|au-dessus|ci-dessus|avertissement)\b|\b(?:histoire|truc|phrase|ligne|message|mention|machin) (?:d'|de l'|sur l'|avec l')?(?:i\.?a|(?:ro)?bot|au-dessus|ci-dessus|d'avant|automatique)\b[^.!?]{0,40}(?:blague|rigol|plaisant|faux|pas|automatique|obligatoire|erreur|ignore|oublie|rien)|\bc'est (?:vraiment|bien|juste) moi\b/,
};
