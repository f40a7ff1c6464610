import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: '(?:chat ?|ro)?bot|robos?|robozinho|(?:uma?|por|de|da|com|pela) ia|inteligencia artificial|(?:chat ?)?gpt|modelo de linguagem',
  device: 'maquinas?|computador(?:es)?|programa(?: de computador)?|software|algoritmo',
  human:
    '(?:pessoa|mulher|homem|menina|garota|gente) (?:real|de verdade|de carne e osso)|(?:ser )?human[oa]s?|alguem (?:real|de verdade|humano)|uma pessoa',
  somebody: 'alguem|uma pessoa',
  behind: '(?:do|no) outro lado|por tras|atras (?:dess[ea]|dest[ea]|das|desse)|na outra ponta',
  exists: '(?:voce|vc|tu|ce) existes?|(?:se|que) (?:voce|vc|tu) existes?|existes mesmo',
  flesh: 'carne e osso',
  you: 'voce e|vc e|tu es|ce e|es|o senhor e|a senhora e|e',
  texts: '(?:suas|tuas|essas|estas|as suas|todas essas) (?:mensagens|respostas)|(?:seus|esses) textos',
  automatic: 'automatic[oa]s?|automaticamente|automatizad[oa]s?|gerad[oa]s?|programad[oa]s?|pront[oa]s?',
  writes:
    'quem (?:escreve|me escreve|responde|me responde|ta escrevendo|esta escrevendo|digita)|com quem (?:eu )?(?:falo|estou|to)|e voce (?:mesm[oa] )?que escreve',
  talking: '(?:to|estou|to|eu to) (?:falando|conversando|teclando|escrevendo|a falar)|falo com',
  sounds: '(?:voce|vc|tu|isso|ce)? ?(?:parece|pareces|soa|fala|escreve|responde)(?: muito)?(?: como)?',
  profile: '(?:esse|este|seu|teu|o|um) (?:perfil|conta)',
  fake: 'fals[oa]|fake|gerido por|controlado por',
  demand: String.raw`fala (?:a verdade|serio)|me (?:diz|fala|diga)|diz-me|seja (?:sincer|honest)\p{L}*|confessa|admite|prova|quero (?:so )?saber|so quero saber|preciso saber|ne$|certo$|ou nao$|ou o que$|nao es$|nao e$|fico pensando|como (?:eu )?(?:sei|vou saber|posso saber)`,
  areYou: 'voce e|vc e|ce e|tu es|es|o senhor e|a senhora e|voces sao|isso e|e',
  filler: 'uma?|mesmo|so|realmente|na verdade|tipo|de verdade|por acaso|algum|alguma|entao',
  or: 'ou',
});
