import type { ListeningRules } from '../language-pack.ts';

export const listening: ListeningRules = {
  greeting: /^¡?(?:hola+|holi+|buenas|buenos dias|buenas (?:tardes|noches)|hey|hi|que tal|saludos)(?![a-z])/,
  thanks: /\b(?:gracias|mil gracias|agradezco|thx)\b/,
  asksWhetherHuman:
    /\b(?:eres|sos|es usted|esto es|si eres|seras|estoy (?:hablando|chateando)|hablo|chateo|acaso|no eres|pareces|que eres|hay (?:alguien|una persona)) (?:[\w']+ ){0,5}(?:human[oa]|(?:ro|chat ?)?bot|i\.?a|maquina|ordenador|computadora|programa|real|de verdad|verdader[oa]|persona real|inteligencia artificial|fals[oa]|fake|automatic[oa]|persona de verdad|virtual|robot|ser humano)\b(?! (?:amig[oa]|encanto|mente|madrid))|\b(?:human[oa]|persona|robot|bot) o (?:un |una )?(?:i\.?a|(?:ro)?bot|maquina|human[oa]|persona)|\bdemuestra(?:me)? que (?:eres|no eres)|\b(?:con|a) una? (?:i\.?a|bot|maquina|robot)\b[^.!]{0,20}\?/u,
};
