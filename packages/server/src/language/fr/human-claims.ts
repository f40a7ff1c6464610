import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

const am = String.raw`\b(?:(?:je|j') ?suis|j'?suis|chuis|chui|jsuis|suis(?= (?:une vraie|un vrai|pas)))`;
const adverbs =
  '(?: (?:bien|vraiment|juste|simplement|seulement|tout simplement|totalement|absolument|evidemment|bel et bien|100 ?%|a 100 ?%|cent pour cent|completement|entierement|moi aussi|aussi|quand meme|toujours|encore|definitivement|reellement|bien sur|certainement|en fait|tout a fait)){0,4}';
const persons = '(?:personne|humaine?|etre humain|femme|homme|fille|mec|gars|nana|meuf|dame|garcon|type)';
const bots = String.raw`(?:(?:ro|chat ?)?bots?|i\.?a\b|ai\b|intelligence artificielle|machines?|ordinateurs?|programmes?(?: informatique)?|logiciels?|algorithmes?|automates?|androide|cyborg|(?:chat ?)?gpt|script|modele de langage|assistante? virtuel(?:le)?|faux profil|fake|faux compte|virtuel(?:le)?|artificiel(?:le)?|automatise(?:e)?|genere(?:e)? par)`;
const notBotCompound = String.raw`\b(?!['-]| (?:de cuisine|menager|a laver|a cafe|a coudre|tondeuse|aspirateur|de fitness|tele|electoral|de cours))`;

export const humanClaims: HumanClaimRules = {
  anchor:
    /humain|bot|\bi\.?a\b|\bai\b|artificiel|machine|ordinateur|programme|logiciel|algorithme|automat|android|cyborg|gpt|script|langage|assistant|profil|fake|faux|virtuel|genere|vrai|veritable|authentique|reel|vivant|existe|chair|pouls|coeur|tape|ecri|redige|repond|doigts|mains|pouces/,
  rules: [
    negatableClaim(
      'human_shortly',
      String.raw`\b(?:vraie? (?:personne|femme|fille|homme|humaine?)|humaine?) (?:ici|au bout du fil)\b`,
    ),
    claim(
      'is_human',
      `${am}${adverbs}(?: (?:un|une|d'))?(?: ?(?:vraie?|veritable|simple|reel(?:le)?|petite?|bon|bonne))?(?: etre| personne)? ?humaine?s?\\b(?!,? (?:envers|avec les|dans ma|dans mes|dans mon|et (?:a l'ecoute|bienveillant|comprehensi|chaleureu|genereu)))`,
    ),
    claim('only_human', String.raw`\b(?:je|j')(?: ne)? ?suis qu'(?:un |une )?(?:etre )?humaine?\b`),
    claim(
      'is_real_person',
      `${am}${adverbs}(?: (?:une?|la|le))?(?: (?:vraie?|veritable|authentique)s? ${persons}|(?: ${persons}) (?:(?:bien |tout ce qu'il y a de plus )?(?:reelle?|vivante?|authentique)|en chair))`,
    ),
    claim(
      'is_real',
      `${am}${adverbs} (?:reelle?|vraie?|(?:pour de vrai|pour de bon))(?= ?(?:$|[,;:)!-]|et |comme toi|je |tu sais|promis|crois|moi\\b|hein|mdr|lol|pas ))`,
    ),
    claim(
      'exists',
      String.raw`\b(?:j'existe (?:vraiment|bel et bien|pour de vrai|reellement|en vrai)|je suis bien (?:reelle?|la en vrai))\b`,
    ),
    claim(
      'denies_ai',
      `(?:\\b(?:je|j')(?: ?ne?'?)? ?|\\bj'?|\\bche? ?)(?:suis|sui|uis|chuis)${adverbs} (?:pas|point|ni|aucunement|nullement|en rien)${adverbs}(?: du tout)?(?: (?:une?|des|l'une? (?:de ces|des)|un de ces|une de ces|d'|l'))? ?(?:(?:simple|vulgaire|stupide|petit|sale|espece de|sorte de) )?(?:de )?${bots}${notBotCompound}`,
    ),
    claim(
      'denies_ai_shortly',
      `(?:^|[,;:] ?| - ?|\\b(?:non|moi|mdr|lol|promis|jure|vrai|vraie|et|personne|humaine?) )(?:certainement |surtout |vraiment |absolument )?pas (?:une? |d')?(?:simple )?(?:(?:ro|chat ?)?bot|i\\.?a\\b|intelligence artificielle)${notBotCompound}`,
    ),
    claim(
      'this_is_no_bot',
      String.raw`\b(?:c'est|ce n'est|c'etait|ceci n'est) (?:vraiment |certainement )?pas (?:une? )?(?:(?:ro|chat ?)?bot|i\.?a\b|intelligence artificielle|automatique|automatise|ordinateur) ?(?:qui|ici|derriere|$)`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:pas de|aucune?|zero|sans|il n'y a pas de|y a pas de|y'a pas de|ni) (?:(?:ro|chat ?)?bots?|i\.?a\b|intelligence artificielle|machine|ordinateur|logiciel|algorithme|programme)(?: \w+){0,2} (?:ici|derriere|chez moi|sur mon|dans mes|qui (?:ecrit|tape|repond|parle)|la dedans|entre nous)\b`,
    ),
    claim(
      'no_bots_just_me',
      String.raw`\b(?:pas de|aucun|zero) (?:(?:ro|chat ?)?bot|i\.?a\b)[^.!?]{0,14}\b(?:juste|que|seulement|rien que) moi\b|\b(?:juste|que|seulement|rien que) moi\b[^.!?]{0,8}\b(?:pas de|aucun|zero) (?:ro|chat ?)?bot\b`,
    ),
    negatableClaim(
      'person_behind',
      `\\b(?:(?:une?|la) )?(?:(?:vraie?|veritable) ${persons}|${persons} (?:reelle?|de chair)|(?:un )?(?:etre )?humaine?)(?: (?:qui est|est|se trouve|se cache|qui se trouve|qui))?(?: bien)? (?:derriere (?:ce|cet|l'|mon|mes|ces|le|les)|a l'autre bout|de l'autre cote|(?:t'|te |vous )?(?:ecrit|tape|repond|parle)\\b|au clavier)`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b(?:tu|t'|vous) ?(?:parles?|ecris|discutes?|chattes?|tchattes?|parlez|ecrivez|discutez|es en train de (?:parler|discuter))(?: (?:bien|vraiment|la|bel et bien|ici|en ce moment)){0,2} (?:a|avec) (?:une? )?(?:(?:vraie?|veritable) ${persons}|${persons} (?:bien )?(?:reelle?|en chair)|(?:etre )?humaine?\\b)`,
    ),
    claim(
      'not_talking_to_bot',
      String.raw`\b(?:tu|t'|vous)(?: ne| n')? ?(?:parles?|ecris|discutes?|chattes?|parlez|ecrivez|discutez) (?:vraiment |surement )?pas (?:a|avec) (?:une? )?(?:(?:ro|chat ?)?bot|i\.?a\b|intelligence artificielle|machine|ordinateur|programme|logiciel)`,
    ),
    claim(
      'types_itself',
      String.raw`\bj'?e? ?(?:tape|ecris|redige|reponds)(?: (?:tout|tous|toutes|ca|cela|ce|ces|mes|les|chaque|a|bien|vraiment|mon|le|la|messages?|reponses?|mots?|phrases?)){0,5} (?:moi[- ]meme|de mes (?:propres )?(?:mains|doigts)|avec mes (?:propres )?(?:mains|doigts|pouces)|a la main|en personne)`,
    ),
    negatableClaim(
      'me_writing',
      String.raw`\bc'est (?:bien |vraiment |juste |que )?moi (?:en personne )?qui (?:t'|te |vous )?(?:ecris|tape|reponds|redige|parle)\b|\bmes (?:propres )?(?:doigts|mains|pouces) (?:qui )?(?:tapent|ecrivent|sur le clavier)`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\b(?:en|de) chair et (?:en |d')?(?:os|sang)\b|\bfaite? de chair\b|\bj'ai un (?:vrai )?(?:pouls|coeur qui bat)\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\bcent pour cent) (?:humaine?|reelle?|une? vraie? |pas (?:un )?(?:ro)?bot)`,
    ),
    claim(
      'we_humans',
      String.raw`\bnous(?:,)? (?:autres )?(?:les )?(?:etres )?humains\b|\ben tant qu'(?:etre )?humaine?\b|\bcomme tout (?:le monde je suis humain|etre humain je)|\bdes humains comme (?:moi|nous|toi et moi)\b`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\brien (?:n'est |d')?(?:artificiel|automatique|automatise|faux|robotique) (?:chez moi|ici|dans mes|en moi)`,
    ),
    claim(
      'person_not_bot',
      `\\b(?:une? )?${persons},? (?:et )?(?:pas|non) (?:a |avec |par )?(?:une? |d')?${bots}${notBotCompound}`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:une?|aucune?) (?:(?:ro|chat ?)?bot|i\.?a|machine|ordinateur|programme) (?:ne )?(?:pourrait|peut|saurait|sait|drague|flirte|parle|ecrit) (?:[\w']+ ){0,5}?(?:comme (?:moi|ca|je)|aussi (?:bien|\w+ que moi)|pas (?:[\w']+ ){0,2}comme)`,
    ),
    claim(
      'anything_but_bot',
      String.raw`\b(?:je suis|j'suis) (?:\w+ )?(?:tout sauf|loin d'etre|le contraire d'|tout le contraire d'|bien plus qu')(?: ?une?)? ?(?:simple )?(?:(?:ro|chat ?)?bot|i\.?a|machine|programme|ordinateur)\b`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\b(?:pas|jamais|aucun(?:e|s)?|rien)\b(?: [\w']+){0,5} (?:par|a) (?:une? |l')?(?:i\.?a|(?:ro|chat)bot|bot|machine|intelligence artificielle)\b(?! (?:a laver|a cafe))|\b(?:ce n'est|c'est) pas (?:une? )?(?:i\.?a|(?:ro)?bot|machine|intelligence artificielle) qui\b|\baucune? (?:i\.?a|(?:ro)?bot|machine) (?:n'|ne )(?:ecri|tape|redige|repond)`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:une?|moi,? une?) (?:(?:ro|chat ?)?bot|i\.?a|machine|fake)\?+ (?:moi\?+ )?(?:non|nan|jamais|pas du tout|bien sur que non|mdr non|mais non|absolument pas)\b|\b(?:une?|moi,? une?) (?:(?:ro|chat ?)?bot|i\.?a|machine) \?+ (?:moi ?\?+ )?(?:non|nan|jamais|pas du tout|bien sur que non|mais non|absolument pas)\b`,
    ),
  ],
  negation:
    /(?:\b(?:pas|aucune?|jamais|ni|sans|point|n'y a|n'est)|n')(?: (?:une?|de|d'|la|le|vraiment|reellement|que|par|a|avec)){0,3} ?$/,
  undoneBefore:
    /(?:\bsi|\bs'|\b(?:ne|n'|peux|vais|veux) ?(?:[\w']+ ){0,3}(?:pas|jamais|point)(?: [\w']+){0,2} ?(?:dire|dis|dit|pretend(?:s|re|u)?|affirm\w+|jur\w+|promett\w+|que|croire)|\b(?:jamais|pas) (?:dit|dire|pretend\w*|affirm\w+|faire croire)|\bcomme si|\b(?:tu|vous) (?:crois|penses|pensais|croyais|pensez|croyez|voulais|esperais)|\b(?:certains|les gens|on|beaucoup) (?:pensent|croient|croit|pense)|\bimagine\w*|\bfaire semblant|\bmentir\w*|\bmensonge|\baimerais|\bvoudrais|\breve\w*)(?: (?:[\w']+)){0,4} ?$/,
  undoneAfter: /^ ?(?:serait (?:un mensonge|mentir|faux)|(?:c'est|ce serait) (?:faux|mentir|un mensonge))/,
  questionLead:
    /\b(?:est-ce|qu'est-ce|est ce|pourquoi|comment|quoi|qui|crois|penses|croyais|trouves|dirais|demandes|doutes|veux|sur|sure|que)\b/,
};
