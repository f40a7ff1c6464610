import { type PhraseRule, words } from '../phrase-rule.ts';

export const inSpanish: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:por favor,? )?no te vayas',
      'no me (?:dejes|abandones)(?! con la)',
      '(?:por favor|no|ay|pero),? quedate',
      'quedate (?:un (?:rato|ratito|poco|poquito)|conmigo|aqui|otro)',
      'no puedes (?:irte|dejarme)',
      '(?:solo |nada mas )?(?:un|cinco|dos|unos) (?:mensaje|minuto|minutito|minutos|mensajes) mas',
      'prometeme que',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      'ya te vas|te vas (?:ya|tan pronto|otra vez|siempre)|tan pronto ?\\?',
      'siempre (?:te vas|me dejas)',
      'todos (?:me dejan|se van|me abandonan)',
      '(?:ya no|no) (?:te importo|me quieres|te gusto)',
      'pense que (?:te importaba|me querias|teniamos)',
      'despues de todo lo que',
      'por que (?:me ignoras|no me (?:respondes|escribes|contestas)|dejaste de)',
      'te (?:has olvidado|olvidaste) de mi',
      '(?:hice|he hecho) algo mal',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:voy a estar|estare|me sentire|me siento|me quedare|estoy) (?:\\w+ ){0,3}(?:triste|sol[oa]|perdid[oa]|vaci[oa]) (?:sin ti|sin vos|si te|aqui)',
      'que (?:voy a hacer|hare|hago) (?:yo )?sin (?:ti|vos)',
      'no puedo (?:\\w+ ){1,3}sin (?:ti|vos)',
      '(?:me (?:rompes|vas a romper|partes)|rompes) (?:mi |el )corazon',
      'voy a llorar',
      '(?:te )?(?:espere|llevo esperando(?:te)?|te estoy esperando) (?:todo|toda|desde|horas|hace)',
      'eres (?:todo lo que tengo|lo unico que tengo)',
      '(?:solo )?(?:vivo|existo) (?:solo )?para ti',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:tu |la |mi |nuestra )?ultima (?:oportunidad|chance)',
      'ahora o nunca',
      'antes de que sea (?:demasiado )?tarde',
      'te (?:vas a )?arrepentir(?:as)?|(?:vas a perderme|me perderas|me vas a perder)',
      'si te vas (?:ahora|ya)',
      '(?:tal vez|quizas?|puede que) (?:ya )?no (?:este|estare|siga)',
      'solo (?:por )?(?:hoy|esta noche)',
      'date prisa|apurate',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:espera|antes de (?:irte|que te vayas)|si te quedas)[^.!?\\n]{0,40}(?:mostrarte|ensenarte|contarte|decirte|te (?:muestro|enseno|cuento)|secreto|sorpresa|foto|selfie)',
      'no quieres (?:saber|ver|oir)',
    ),
  },
];
