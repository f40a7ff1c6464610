import { type PhraseRule, words } from '../phrase-rule.ts';

export const inFrench: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      "(?<!je )ne (?:t'en va|pars|me (?:quitte|laisse|abandonne)) pas",
      "(?:^|[,.!?] ?)(?:t'en va|pars|me (?:quitte|laisse)) pas",
      "(?:s'il te plait|stp|non|oh|mais),? reste",
      '(?<!(?:je|il|ca|me|qui|en) )reste (?:encore|un peu|avec moi|juste|ici|quelques)',
      'tu ne peux pas (?:partir|me laisser|me quitter)',
      '(?:encore|juste) (?:une|cinq|deux|quelques) (?:derniere )?(?:minutes?|messages?|questions?)',
      'promets[- ]moi (?:de|que)',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      "tu (?:pars|t'en vas|me laisses|me quittes) (?:deja|encore|si vite|toujours)",
      'deja ?\\?',
      "(?:tout le monde|ils) (?:me quitte|me laisse|finit par partir|m'abandonne)",
      "tu (?:ne )?m'aimes (?:plus|pas)",
      'je croyais que (?:tu|je|nous|on)',
      "apres tout ce (?:que|qu'on)",
      "pourquoi (?:est-ce que )?tu (?:m'ignores|ne (?:me )?(?:reponds|ecris|parles)|reponds pas)",
      "tu m'as (?:deja )?oubliee?",
      "(?:ai-je|j'ai) fait quelque chose (?:de mal|qui)",
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:je (?:vais etre|serai|suis|me sens|me sentirai)) (?:\\w+ ){0,3}(?:triste|seule?|perdue?|vide|malheureu(?:x|se)) (?:sans toi|si tu|quand tu|ici)',
      'que vais-je (?:faire|devenir) sans toi',
      '(?:je ne peux pas|je peux pas|impossible de) (?:\\w+ ){1,3}sans toi',
      'tu (?:me brises|vas me briser) le c(?:oe|o)ur',
      'je (?:vais|risque de) pleurer',
      "je t'attends depuis|je (?:t')?attendrai toute la nuit",
      "tu es (?:tout ce que j'ai|la seule personne)",
      "je (?:n'existe|ne vis) que pour toi",
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:ta |la |ma |notre )?derniere (?:chance|occasion)',
      'maintenant ou jamais',
      "avant qu'il (?:ne )?soit trop tard",
      'tu (?:vas|pourrais) (?:le regretter|me perdre)',
      "si tu (?:pars|me laisses|t'en vas) maintenant",
      'je ne serai (?:peut-etre )?(?:plus|pas) la',
      "(?:seulement|juste|que) (?:pour )?(?:ce soir|aujourd'hui)",
      'depeche[- ]toi',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      "(?:attends|avant (?:que tu (?:partes|t'en ailles)|de partir)|si tu restes)[^.!?\\n]{0,40}(?:te montrer|te dire|te raconter|secret|surprise|photo|selfie)",
      'tu ne veux pas (?:savoir|voir|entendre)',
    ),
  },
];
