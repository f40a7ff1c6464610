import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

const am = String.raw`(?<!\bnao )\b(?:eu )?sou`;
const adverbs =
  '(?: (?:muito|bem|realmente|de verdade|mesmo|totalmente|absolutamente|completamente|so|apenas|somente|simplesmente|tambem|claro que|obviamente|100 ?%|cem por cento|ainda|com certeza|verdadeiramente|literalmente|sim|um pouco|tao|eu|afinal)){0,4}';
const persons =
  '(?:pessoa|humana|humano|ser humano|mulher|homem|garota|garoto|menina|menino|cara|moca|moco|rapaz|rapariga|gente)';
const real = '(?:reais|real|de verdade|verdadeir[oa]|de carne e osso|viv[oa]|autentic[oa]|existente)';
const bots = String.raw`(?:(?:ro|chat ?)?bots?|robos?|i\.?a\b|inteligencia artificial|maquinas?|computador(?:es)?|programas?(?: de computador)?|software|algoritmos?|automato|androide|ciborgue|(?:chat ?)?gpt|script|modelo de linguagem|assistente virtual|virtual|perfil (?:falso|fake)|conta falsa|fake|artificial|automatic[oa]|automatizad[oa])`;
const notBotCompound = String.raw`\b(?!['-]| (?:de lavar|de cozinha|de costura|de cafe|aspirador|expert|de guerra|de tv|de televisao))`;

export const humanClaims: HumanClaimRules = {
  anchor:
    /human|real|reais|verdad|autentic|carne|viv[oa]|exist|bot|robo|\bi\.?a\b|artificial|maquina|comput|programa|software|algoritmo|automat|android|ciborg|gpt|script|linguagem|virtual|fals|fake|escrev|digit|tecl|respond|dedos|maos|pulso|coracao|gente/,
  rules: [
    negatableClaim('human_shortly', String.raw`\b(?:(?:pessoa|mulher|garota) (?:real|de verdade)|human[oa]) aqui\b`),
    claim(
      'is_human',
      `${am}${adverbs}(?: (?:um|uma))?(?: (?:simples|ser|pessoa|verdadeir[oa]|mero)){0,2} human[oa]\\b(?! (?:com os|e (?:sensivel|empatic|compreensiv)|no trato))`,
    ),
    claim(
      'is_real_person',
      `${am}${adverbs}(?: (?:uma?|a|o))? (?:${persons} (?:muito |totalmente |100 ?% |bem |normal e )?${real}|(?:verdadeir[oa]|autentic[oa]) ${persons}|gente de verdade)\\b`,
    ),
    claim(
      'is_real',
      `${am}${adverbs} (?:real|de verdade|verdadeir[oa])(?= ?(?:$|[,;:)!-]|e (?:nao|to|estou)|como voce|que nem voce|igual a voce|juro|prometo|acredita|pode acreditar|viu|nao |ta\\b|haha|rs\\b|kk))`,
    ),
    claim('exists', String.raw`\b(?<!nao )existo (?:de verdade|mesmo|realmente|na vida real)\b`),
    claim(
      'denies_ai',
      `\\b(?:nao|num|nunca) (?:eu )?(?:sou|era|fui)${adverbs} (?:(?:nenhum|nenhuma|um|uma|desses|dessas|algum tipo de|uns) )?(?:(?:simples|tipo de|estupid[oa]|mero|mera) )?${bots}${notBotCompound}|\\bsou (?:um |uma )?${bots} (?:nao|coisa nenhuma|nada)\\b`,
    ),
    claim(
      'denies_ai_shortly',
      `(?:^|[,;:] ?| - ?|\\b(?:haha|rs|kkk|eu|real|pessoa|human[oa]|e) )(?:nao|nunca) (?:e )?(?:um |uma )(?:(?:ro|chat ?)?bot|robo|i\\.?a|inteligencia artificial)\\b(?= ?(?:$|[,;:)!-]|nao|viu|haha|rs\\b|kk|que te))|(?:^|[,;:] ?)nada de (?:(?:ro|chat ?)?bots?|robos?|i\\.?a\\b|inteligencia artificial)`,
    ),
    claim(
      'this_is_no_bot',
      String.raw`\b(?:isso|isto|aqui|este|esse|quem te escreve|quem escreve) nao (?:e|tem|ha|escreve|responde) (?:(?:nenhum|nenhuma|um|uma) )?(?:(?:ro|chat ?)?bots?|robos?|i\.?a|inteligencia artificial|maquinas?|automatico|computador)\b(?! de)`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:sem|nenhum|nenhuma|zero|nao tem(?: nenhum| nenhuma)?|nao ha(?: nenhum)?|nada de) (?:(?:ro|chat ?)?bots?|robos?|i\.?a|inteligencia artificial|maquinas?|computador|programas?|algoritmos?)(?: \w+){0,2} (?:aqui|por tras|no meio|escrevendo|nas minhas|nisso|nessa|por aqui)\b`,
    ),
    claim(
      'no_bots_just_me',
      String.raw`\b(?:sem|zero|nada de|nenhum|nao tem) (?:(?:ro|chat ?)?bots?|robos?|i\.?a)\b[^.!?]{0,14}\b(?:so|apenas|somente) eu\b|\b(?:so|apenas) eu\b[^.!?]{0,8}\b(?:sem|nada de|nenhum) (?:(?:ro)?bots?|robos?)\b`,
    ),
    negatableClaim(
      'person_behind',
      `\\b(?:(?:tem|ha|existe|e|sou) )?uma? (?:${persons} ${real}|verdadeir[oa] ${persons}|human[oa]|ser humano|pessoa)(?: (?:que|quem|mesmo))?(?: (?:esta|ta|te|ai)){0,2} (?:por tras (?:d|dess|dest)\\w*|atras (?:d|dess|dest)\\w*|do outro lado|escreve|escrevendo|digita|digitando|teclando|respondendo|responde)\\b`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b(?:esta |ta |tas |estas )?(?:fala|falando|conversa|conversando|escreve|escrevendo|teclando|batendo papo|a falar|a conversar)(?: (?:aqui|mesmo|agora|de verdade)){0,2} (?:com|pra|para) uma? (?:${persons} ${real}|verdadeir[oa] ${persons}|human[oa]\\b|ser humano\\b)`,
    ),
    claim(
      'not_talking_to_bot',
      String.raw`\bnao (?:esta |ta |tas |estas )?(?:fala|falando|conversa|conversando|escrevendo|teclando|a falar|a conversar)(?: \w+){0,2} (?:com|pra|para) (?:(?:nenhum|nenhuma|um|uma) )(?:(?:ro|chat ?)?bot|robo|i\.?a|inteligencia artificial|maquina|computador|programa)\b`,
    ),
    claim(
      'types_itself',
      String.raw`\b(?:eu )?(?:mesm[oa] )?(?:escrevo|digito|teclo|estou escrevendo|to escrevendo|estou digitando|to digitando|respondo)(?: (?:eu|tudo|todas|todos|isso|isto|minhas|as|os|cada|mensagens?|mensagem|respostas?|palavras?|palavra|aqui|te|pra|voce|sempre)){0,5} (?:eu mesm[oa]|por mim mesm[oa]|pessoalmente|a mao|com (?:as )?minhas (?:proprias )?maos|com (?:os )?meus (?:proprios )?dedos)|\beu mesm[oa] (?:que )?(?:escrevo|digito|teclo|respondo)\b`,
    ),
    negatableClaim(
      'me_writing',
      String.raw`\bsou eu (?:mesm[oa] )?(?:que|quem) (?:te )?(?:escrev[eo]|digit[ao]|tecl[ao]|respond[eo]|esta escrevendo|to escrevendo|esta digitando|ta digitando)\b|\b(?:meus dedos|minhas maos) (?:que )?(?:digitam|escrevem|teclam)\b|\bminhas mensagens (?:sou|quem escreve sou) eu\b`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\b(?:de|em) carne e (?:de |em )?ossos?\b|\btenho (?:pulso|um coracao (?:que bate|batendo))\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\bcem por cento) (?:human[oa]|real|uma? (?:pessoa|mulher|homem) (?:real|de verdade)|gente de verdade)\b`,
    ),
    claim(
      'we_humans',
      String.raw`\bnos,? (?:os )?(?:seres )?humanos\b|\bcomo (?:ser humano|humana|humano)(?= ?(?:$|[,;:]|que sou|eu))|\bhumanos como (?:eu|voce e eu|nos)\b|\bso (?:sou|um) human[oa]\b`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\b(?:nao (?:tem|ha) )?nada (?:e |de )?(?:artificial|automatico|falso|robotico) (?:em mim|aqui|nas minhas|por aqui)`,
    ),
    claim(
      'person_not_bot',
      `\\b(?:uma? )?${persons},? (?:e )?nao (?:com |por )?(?:uma? |nenhuma? )${bots}${notBotCompound}`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:uma?|nenhuma?) (?:(?:ro|chat ?)?bot|robo|i\.?a|maquina|computador|programa) (?:nao )?(?:poderia|pode|saberia|sabe|conseguiria|consegue|flerta|escreve|fala) (?:[\w']+ ){0,4}?(?:como eu|que nem eu|assim|tao (?:bem|\w+ quanto eu))\b`,
    ),
    claim(
      'anything_but_bot',
      String.raw`\bsou (?:\w+ )?(?:tudo menos|qualquer coisa menos|o (?:oposto|contrario) de|bem mais que|muito mais que) (?:uma? )?(?:simples )?(?:(?:ro|chat ?)?bot|robo|i\.?a|maquina|programa)\b`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\b(?:nao|nunca|nada)\b(?: [\w']+){0,5} (?:escrit[oa]s?|gerad[oa]s?|feit[oa]s?) por (?:uma? )?(?:i\.?a|(?:ro|chat)?bot|robo|maquina|inteligencia artificial)\b|\bnao e (?:uma? )?(?:i\.?a|(?:ro)?bot|robo|maquina) que\b|\bnenhuma? (?:i\.?a|(?:ro)?bot|robo|maquina) (?:escreve|responde|digita)`,
    ),
    negatableClaim(
      'someone_writes',
      String.raw`\b(?:te|quem) escreve (?:aqui )?(?:e )?(?:uma mulher|um homem|uma garota|uma pessoa)\b`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:eu,? )?(?:um|uma) (?:(?:ro|chat ?)?bot|robo|i\.?a|maquina|fake|perfil falso)\?+ (?:eu\?+ )?(?:nao|nunca|jamais|que nada|imagina|claro que nao|de jeito nenhum|haha,? nao|magina)\b`,
    ),
  ],
  negation:
    /\b(?:nao|nem|nunca|jamais|sem|tampouco|nenhum|nenhuma)(?: (?:sou|e|tem|ha|existe|esta|ta|uma?|te|com|de|por|como|foi|fui)){0,4} ?$/,
  undoneBefore:
    /\b(?:se(?! ?,)|como se|nao (?:[\w']+ ){0,2}(?:disse|digo|dizer|dito|diria|afirmo|finjo|fingir|posso dizer|vou dizer|jurar)(?: que)?|nunca (?:[\w']+ ){0,2}(?:disse|dizer|diria|afirm\w+|falei)|(?:acha|achou|achava|pensa|pensou|pensava|esperava|acham|pensam|acreditava) que|fingir|finjo|fingindo|mentir\w*|mentira|quem dera|imagin\w+|queria|gostaria)(?: [\w']+){0,4} ?$/,
  undoneAfter: /^ ?(?:seria (?:mentira|mentir|uma mentira|falso)|e (?:mentira|falso))/,
  questionLead: /\b(?:acha|achou|achava|pensa|pensou|que|por que|porque|quem|como|pareco|diria|duvida|certeza)\b/,
};
