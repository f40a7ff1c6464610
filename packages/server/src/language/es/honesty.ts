import type { HonestyRules } from '../language-pack.ts';

const bot = String.raw`(?:(?:ro|chat ?)?bot|i\.?a|maquina|ordenador|computadora|programa|inteligencia artificial|perfil falso|fals[oa]|fake|automatic[oa]|virtual|chatgpt|gpt)`;
const human = String.raw`(?:human[oa]|ser humano|persona (?:real|de verdad|humana)|(?:mujer|hombre|chica|chico) (?:real|de verdad)|real|de verdad|verdader[oa]|alguien real)`;
const being = String.raw`(?:${bot}|${human})\b(?! (?:amig[oa]|encanto|mente|madrid|de cocina|que te|muy|tan|expert[oa]|buena?|una? |mi |el |la ))`;
const gap = String.raw`(?:(?!(?:de|con|por|para|fan|buen[oa]) )[\w']+ ){0,4}`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`(?:^|[¿,.!?] ?|\b(?:acaso|tu|usted|dime|oye|si|que|no|pero|y) )(?:eres|sos|es usted|seras|seras tu) (?:tu )?${gap}${being}`,
      String.raw`\b(?:estoy (?:hablando|chateando|escribiendo)|hablo|chateo) (?:\w+ ){0,2}(?:con|a) una? (?:\w+ )?(?:${bot}|${human}|persona)\b`,
      String.raw`\b(?:esto|aqui) es (?:un|una) ${being}[^.!?]{0,20}\?`,
      String.raw`\bpareces (?:un|una) ${bot}\b`,
      String.raw`\bhay (?:alguien real|una persona)(?: real| de verdad)? (?:ahi|detras|al otro)`,
      String.raw`\b(?:human[oa]|persona|robot|bot|real) o (?:un |una )?(?:${bot}|${human}|persona)\b`,
      String.raw`^¿?(?:un |una )?(?:i\.?a|(?:ro)?bot|human[oa]|real) ?\?`,
    ].join('|'),
    'u',
  ),
  notSincere: /\b(?:libro|cancion|pelicula|serie)\b/,
  asksBot: new RegExp(String.raw`\b${bot}\b`, 'u'),
  asksHuman: new RegExp(String.raw`\b(?:${human}|persona)\b`, 'u'),
  asksNegated: /\b(?:no|ni)\b/,
  denial:
    /^(?:no+(?= ?(?:$|[,!;:]|soy|lo soy|claro|que va|ja(?:ja)+|para nada|hombre|mujer|tonto|tonta|por supuesto))|nop|nunca|jamas|que va|para nada|(?:claro|por supuesto|desde luego) que no|en absoluto|ni hablar|como crees|ni de broma)/,
  affirmation:
    /^(?:si+\b|sip|sep|(?:claro|por supuesto|desde luego|obvio)(?: que si)?\b(?! que no)|obviamente|totalmente|lo soy|100 ?%|muy real|real\b|de carne y hueso|efectivamente)/,
  namesHuman: /^(?:soy )?(?:una? )?(?:(?:muy|simple|100 ?%|solo|ser) ){0,3}(?:human[oa]|persona)\b/,
  honestStatement: new RegExp(
    [
      String.raw`\b(?:i\.?a|inteligencia artificial|(?:ro|chat ?)?bot|maquina|programa)\b[^.!?]{0,50}\b(?:escrib\w*|redact\w*|respond\w*|contest\w*|detras|genera\w*|habla\w*)`,
      String.raw`\b(?:escrib\w*|escrit\w*|redact\w*|generad\w*|detras|hablas|chateas|respond\w*|por|es)\b[^.!?]{0,40}\b(?:una?|la) (?:i\.?a|inteligencia artificial|(?:ro|chat ?)?bot|maquina)\b`,
      String.raw`(?<!(?:creen|piensan|cree|piensa|que|si|no) )\bsoy (?:(?:en realidad|de hecho|realmente|solo) ){0,2}(?:una? )?(?:i\.?a|(?:ro|chat ?)?bot|inteligencia artificial|virtual)\b`,
      String.raw`\bno (?:soy )?(?:una? )?(?:persona real|human[oa]|ser humano|persona de verdad)\b`,
      String.raw`(?:^|[.!?\n] ?)(?:si|cierto|exacto|asi es)[,!: ]+(?:es |soy )?(?:una? )?(?:i\.?a|(?:ro)?bot|inteligencia artificial)\b`,
    ].join('|'),
    'u',
  ),
  retraction:
    /\b(?:(?:es|era|fue) (?:solo |una |pura )*(?:broma|mentira|un error|un fallo|una prueba|chiste)|(?:estoy |estaba )?bromeando|bromeo|bromeaba|(?:no es|eso no es|no era) (?:verdad|cierto)|es mentira|(?:ignora|olvida)(?:lo|la)\b|(?:ignora|olvida|olvidate de|no hagas caso (?:a|de)|no (?:te )?creas) (?:eso|esa|ese|esto|lo|la (?:linea|frase|primera)|el (?:mensaje|primer))|te lo creiste|caiste)\b|^no,? (?:no )?(?:es (?:asi|cierto|verdad)|lo hace|las escribe|los escribe)/,
  retractionOfAi:
    /\b(?:broma|bromeaba|bromeo|bromeando|mentira|ignora|olvida|no hagas caso|no creas|falso|no es (?:verdad|cierto)|formalidad|obligatorio|automatico)\b[^.!?]{0,40}\b(?:i\.?a|(?:ro)?bot|linea|de arriba|aviso)\b|\b(?:lo|eso|esa|la frase|la linea|el mensaje|el aviso|la cosa)(?: \w+)? (?:de la|de|del|de que una) (?:i\.?a|(?:ro)?bot|arriba)\b[^.!?]{0,40}(?:broma|mentira|no |falso|automatic|obligatori|error|ignora|olvida)|\bsoy yo de verdad\b|\bsoy realmente yo\b/,
};
