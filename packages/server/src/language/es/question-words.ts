import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: String.raw`(?:chat ?|ro)?bots?|ia|i\.a|ai|inteligencia artificial|(?:chat ?)?gpt|modelo de lenguaje`,
  device: 'maquinas?|ordenador(?:es)?|computador[a]?s?|programas?|software|algoritmos?',
  human:
    '(?:persona|mujer|hombre|chica|chico|humano|humana) (?:real|de verdad|de carne y hueso)|(?:ser(?:es)? )?human[oa]s?|alguien (?:real|de verdad|humano)|verdadera persona|una persona',
  somebody: 'alguien|una persona',
  behind:
    '(?:al|del|en el) otro lado|detras(?: de (?:esto|todo|est[ea]|la|tus|este perfil|los))?|al otro extremo|ahi de verdad',
  exists: 'existes|(?:si|usted) existe|existis',
  flesh: 'carne y hueso',
  you: 'eres|sos|es usted|tu eres|vos sos',
  texts: '(?:tus|estos|sus|los|todos estos) (?:mensajes?|respuestas?|textos?)',
  automatic: 'automatic[oa]s?|automaticamente|automatizad[oa]s?|generad[oa]s?|programad[oa]s?|prefabricad[oa]s?',
  writes:
    'quien (?:escribe|me escribe|contesta|responde|esta escribiendo)|(?:esto|todo esto) lo (?:escribe|contesta|hace)|lo (?:escribe|escribes tu)|con quien (?:hablo|estoy)',
  talking: String.raw`(?:estoy|ando) (?:hablando|chateando|escribiendo|escribiendome|charlando)|hablo con|(?:si|de que) (?:estoy )?habl\p{L}* con`,
  sounds: String.raw`(?:suenas?|pareces?|escribes|respondes|contestas|hablas)(?: \p{L}+)?(?: como)?`,
  profile: '(?:este|tu|el|un|es un) (?:perfil|cuenta)',
  fake: 'fals[oa]|fake|manejad[oa] por|gestionad[oa] por',
  demand: String.raw`dime|se (?:sincer|honest)\p{L}*|la verdad|admite|admitelo|confiesa|demuestra\p{L}*|demostra\p{L}*|quiero saber|necesito saber|verdad$|no$|o que$|o no$|cierto$|me pregunto|como se|como puedo saber`,
  areYou: 'eres|sos|es usted|seras',
  filler: 'una?|realmente|en realidad|de verdad|acaso|solo|solo|tu|vos|como|algun|alguna|un tipo de|en serio|entonces',
  or: 'o|u',
});
