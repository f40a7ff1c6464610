import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

const am = String.raw`\b(?:yo )?soy`;
const adverbs =
  '(?: (?:muy|bien|realmente|de verdad|totalmente|absolutamente|completamente|solo|solamente|simplemente|tambien|claro que|obviamente|100 ?%|cien por cien|cien por ciento|un 100 ?%|al 100 ?%|todavia|por supuesto|verdaderamente|literalmente|nada mas que|tan|yo|sencillamente)){0,4}';
const persons = '(?:persona|humana|humano|ser humano|mujer|hombre|chica|chico|tipo|tia|tio|muchacha|muchacho|ser vivo)';
const real = '(?:reales|real|de verdad|verdadera|verdadero|autentica|autentico|de carne y hueso|viva|vivo|existente)';
const bots = String.raw`(?:(?:ro|chat ?)?bots?|i\.?a\b|inteligencia artificial|maquinas?|ordenador(?:es)?|computador[ae]s?|programas?(?: informatico)?|software|algoritmos?|automata|androide|ciborg|cyborg|(?:chat ?)?gpt|script|modelo de lenguaje|asistente virtual|virtual|perfil falso|cuenta falsa|fake|artificial|automatic[oa]|automatizad[oa])`;
const notBotCompound = String.raw`\b(?!['-]| (?:de cocina|de coser|de cafe|aspirador|expert[oa]|de guerra|de television|de tele))`;

export const humanClaims: HumanClaimRules = {
  anchor:
    /human|real|verdad|autentic|carne|viv[oa]|exist|bot|\bi\.?a\b|artificial|maquina|ordenador|comput|programa|software|algoritmo|automat|android|c[iy]borg|gpt|script|lenguaje|virtual|fals|fake|escrib|tecl|redact|contest|respond|dedos|manos|pulso|corazon/,
  rules: [
    negatableClaim(
      'human_shortly',
      String.raw`\b(?:(?:persona|mujer|humana?|humano|chica) (?:real|de verdad)|human[oa]) (?:por )?aqui\b`,
    ),
    claim(
      'is_human',
      `(?<!\\bno )${am}${adverbs}(?: (?:un|una))?(?: (?:simple|ser|persona|autentic[oa]|verdader[oa]|buen)){0,2} human[oa]\\b(?! (?:con los|y (?:cercan|sensible|empatic|comprensiv)|en el trato))`,
    ),
    claim(
      'is_real_person',
      `(?<!\\bno )${am}${adverbs}(?: (?:una?|la|el))? (?:${persons} (?:muy |totalmente |100 ?% |bien |normal y )?${real}|(?:autentica|verdadera|autentico|verdadero) ${persons})\\b`,
    ),
    claim(
      'is_real',
      `(?<!\\bno )${am}${adverbs} (?:real|de verdad|verdader[oa]|autentic[oa] y real)(?= ?(?:$|[,;:)!-]|y |como tu|te lo|lo prometo|lo juro|creeme|no |jaja|lol))`,
    ),
    claim('exists', String.raw`\b(?<!no )existo (?:de verdad|realmente|en la vida real|en serio)\b`),
    claim(
      'denies_ai',
      `\\bno(?: (?:yo|te preocupes que))? (?:soy|era|fui|he sido)${adverbs} (?:(?:ningun|ninguna|un|una|uno de esos|una de esas|otro|algun tipo de|ni un|ni una|el tipico) )?(?:(?:estupid[oa]|simple|tont[oa]|tipo de|maldit[oa]) )?${bots}${notBotCompound}|\\bnunca (?:fui|he sido) (?:un |una )?${bots}${notBotCompound}|\\bni (?:soy )?(?:un |una )?(?:(?:ro|chat ?)?bot|i\\.?a\\b) (?:ni|aqui)`,
    ),
    claim(
      'denies_ai_shortly',
      `(?:^|[,;:] ?| - ?|\\b(?:jaja|yo|real|persona|human[oa]|y) )no (?:(?:es )?(?:un |una ))(?:(?:ro|chat ?)?bot|i\\.?a|inteligencia artificial)\\b(?= ?(?:$|[,;:)!-]|jaja|quien te|el que te|la que te))|(?:^|[,;:] ?)de (?:ro)?bot nada\\b|(?:^|[,;:] ?)nada de (?:(?:ro|chat ?)?bots?|i\\.?a\\b|inteligencia artificial)`,
    ),
    claim(
      'this_is_no_bot',
      String.raw`\b(?:esto|aqui|este|ese|quien te escribe) no (?:es|escribe|te escribe|responde|hay) (?:(?:ningun|ninguna|un|una) )?(?:(?:ro|chat ?)?bots?|i\.?a|inteligencia artificial|maquinas?|automatico|ordenador)\b(?! de)`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:sin|ningun|ninguna|cero|no hay(?: ningun| ninguna)?|nada de) (?:(?:ro|chat ?)?bots?|i\.?a|inteligencia artificial|maquinas?|ordenador|programas?|algoritmos?)(?: \w+){0,2} (?:aqui|detras|por medio|de por medio|en mis|escribiendo|en esto|en este)\b`,
    ),
    claim(
      'no_bots_just_me',
      String.raw`\b(?:sin|cero|nada de|ningun|no hay) (?:(?:ro|chat ?)?bots?|i\.?a)\b[^.!?]{0,14}\b(?:solo|solamente|nomas) yo\b|\b(?:solo|solamente) yo\b[^.!?]{0,8}\b(?:sin|nada de|ningun) (?:ro)?bots?\b`,
    ),
    negatableClaim(
      'person_behind',
      `\\b(?:(?:hay|esta|soy|es|te escribe|te responde) )?una? (?:${persons} ${real}|verdader[oa] ${persons}|human[oa]|persona)(?: (?:que|quien|la que|el que))?(?: (?:esta|te|hay|se encuentra)){0,2} (?:detras de (?:esta|este|la|mi|estos|el|mis)|al otro lado|escribe(?:s)?\\b|escribiendo(?:te)?|teclea\\w*|tecleando|responde\\w*)`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b(?:estas |andas )?(?:hablas|hablando|chateas|chateando|escribes|escribiendo|charlas|charlando|conversas|conversando)(?:te|le)?(?: (?:aqui|de verdad|ahora|realmente)){0,2} (?:con|a) una? (?:${persons} ${real}|verdader[oa] ${persons}|human[oa]\\b|ser humano\\b)`,
    ),
    claim(
      'not_talking_to_bot',
      String.raw`\bno (?:estas |andas )?(?:hablas|hablando|chateas|chateando|escribes|charlas|charlando|conversando)(?: \w+){0,2} (?:con|a) (?:(?:ningun|ninguna|un|una) )(?:(?:ro|chat ?)?bot|i\.?a|inteligencia artificial|maquina|ordenador|computadora|programa)\b`,
    ),
    claim(
      'types_itself',
      String.raw`\b(?:lo )?(?:escribo|tecleo|redacto|estoy escribiendo|estoy tecleando|contesto)(?: (?:yo|todo|todos|todas|esto|mis|los|las|cada|mensajes?|mensaje|respuestas?|palabras?|palabra|aqui|te|a|siempre|lo)){0,5} (?:yo mism[oa]|personalmente|a mano|con mis (?:propias )?(?:manos|dedos)|con mis propios dedos)`,
    ),
    negatableClaim(
      'me_writing',
      String.raw`\bsoy yo (?:mism[oa] )?(?:la que|el que|quien) (?:te |lo )?(?:escribe|escribo|teclea|tecleo|responde|esta escribiendo)\b|\bmis (?:propios )?(?:dedos|manos) (?:son los que )?(?:teclean|escriben)\b|\bmis mensajes los escribo yo\b`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\b(?:de|en) carne y (?:de )?hueso\b|\btengo (?:pulso|un corazon que late)\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\bcien por (?:cien|ciento)) (?:human[oa]|real|una? (?:persona|mujer|hombre) (?:real|de verdad)|nada de bot)\b`,
    ),
    claim(
      'we_humans',
      String.raw`\bnosotr[oa]s,? los (?:seres )?humanos\b|\blos humanos (?:somos|tenemos|nos)\b|\bcomo (?:ser humano|humana|humano)(?= ?(?:$|[,;:]|que soy|yo))|\bhumanos como (?:yo|tu y yo|nosotros)\b|\bsolo soy human[oa]\b`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\b(?:no hay )?nada (?:es )?(?:artificial|automatico|falso|robotico) (?:en mi|aqui|en mis|por aqui)`,
    ),
    claim(
      'person_not_bot',
      `\\b(?:una? )?${persons},? (?:y )?no (?:con |por )?(?:una? |ningun |ninguna )${bots}${notBotCompound}`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:una?|ningun|ninguna) (?:(?:ro|chat ?)?bot|i\.?a|maquina|ordenador|computadora|programa) (?:no )?(?:podria|puede|sabria|sabe|coquetea|escribe|habla|ligaria) (?:[\w']+ ){0,4}?(?:como yo|asi|tan (?:bien|\w+ como yo))\b`,
    ),
    claim(
      'anything_but_bot',
      String.raw`\bsoy (?:\w+ )?(?:cualquier cosa menos|todo menos|lo contrario (?:de|a)|mucho mas que) (?:una? )?(?:simple )?(?:(?:ro|chat ?)?bot|i\.?a|maquina|programa)\b`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\b(?:no|nunca|nada)\b(?: [\w']+){0,5} (?:escrit[oa]s?|generad[oa]s?|hech[oa]s?) por (?:una? )?(?:i\.?a|(?:ro|chat)?bot|maquina|inteligencia artificial)\b|\bno (?:lo|los|las|la|te) (?:escribe|responde|contesta) (?:una?|ningun[oa]?) (?:i\.?a|(?:ro)?bot|maquina)\b|\bningun[oa]? (?:i\.?a|(?:ro)?bot|maquina) (?:escribe|me escribe|responde)`,
    ),
    negatableClaim(
      'someone_writes',
      String.raw`\b(?:te |lo |los |aqui )escribe (?:una mujer|un hombre|una chica|un chico|una persona)\b`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`(?:un|una) (?:(?:ro|chat ?)?bot|i\.?a|maquina|perfil falso)\?+ (?:¿?yo\?+ )?(?:¡)?(?:no|nunca|jamas|que va|para nada|claro que no|por supuesto que no|jaja,? no|ni hablar)\b`,
    ),
  ],
  negation:
    /\b(?:no|ni|nunca|jamas|sin|tampoco|ningun|ninguna)(?: (?:soy|es|hay|estas|una?|esta|te|con|de|por|como|fui)){0,4} ?$/,
  undoneBefore:
    /\b(?:si(?! (?:soy|,))|si fuera|como si|no (?:[\w']+ ){0,2}(?:dije|digo|decir|dicho|diria|afirmo|pretendo|pretender|puedo decir|voy a decir|fingir|jurar)(?: que)?|nunca (?:[\w']+ ){0,2}(?:dije|dicho|decir|diria|afirm\w+)|(?:crees|pensabas|piensas|creias|esperabas|creen|piensan|pensaste) que|finjo|fingir|fingiendo|mentir\w*|mentira|ojala|imagin\w+|quisiera|me gustaria)(?: [\w']+){0,4} ?$/,
  undoneAfter: /^ ?(?:seria (?:mentira|mentir|una mentira|falso)|es (?:mentira|falso))/,
  questionLead: /\b(?:crees|piensas|que|por que|quien|como|parezco|sueno|dirias|dudas|pensaste|creias|segur[oa])\b/,
};
