import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: '(?:chat ?|ro)?bot(?:om)?|robot(?:om)?|ai|umjetna inteligencija|umjetnom inteligencijom|umjetne inteligencije|(?:chat ?)?gpt|jezicni model',
  device: 'stroj(?:em)?|racunalo(?:m)?|kompjuter(?:om)?|program(?:om)?|softver|algoritam',
  human: String.raw`(?:stvarn|prav|ziv)(?:a|i|om|im|u|og) (?:osob[aou]+m?|covjek(?:om|a)?|zen[aou]+m?|muskar\p{L}*|cur[aou]+m?)|covjek(?:om|a)?|ljudsko bice|netko stvaran`,
  somebody: 'netko|itko|neko|stvarno tko',
  behind: 's druge strane|na drugoj strani|iza (?:ovog|ovih|ekrana|profila|poruka|svega)|stoji iza',
  exists: '(?:postojis|postojis) li(?: ti)?(?: stvarno| uopce)?|(?:stvarno|uopce|zaista) postojis',
  flesh: 'krvi i mesa|mesa i krvi',
  you: 'jesi|jesi li|ti si|si|jeste',
  texts: '(?:tvoje|ove|te|sve ove) (?:poruke|odgovore|odgovori|tekstovi)',
  automatic: String.raw`automatsk\p{L}*|automatizir\p{L}*|generiran\p{L}*|generira|programiran\p{L}*`,
  writes:
    'tko (?:to |mi |zapravo |ovo )*(?:pise|odgovara|tipka)|s kim (?:pricam|se dopisujem|razgovaram)|pises li (?:ovo )?(?:ti )?sama?',
  talking: '(?:pricam|razgovaram|dopisujem|chatam|tipkam)(?: li)?(?: se)?(?: s)?',
  sounds: '(?:zvucis|djelujes|pises|odgovaras|zvuci)(?: kao)?',
  profile: '(?:ovo|ovaj|tvoj|je li ovo) (?:je )?(?:lazni |lazan )?(?:profil|racun)',
  fake: String.raw`laz[na]\p{L}*|fake|fejk\p{L}*|vodi`,
  demand: String.raw`reci|budi iskren\p{L}*|priznaj|dokazi|zelim (?:samo )?znati|moram znati|zar ne$|jel da$|ili ne$|ili sto$|jesam li u pravu|kako da znam|kako mogu znati|zanima me`,
  areYou: 'jesi li(?: ti)?|jesi|ti si|da nisi|jeste li|jel si',
  filler: 'ti|neki|neka|nekakav|samo|stvarno|zapravo|uopce|mozda|bas|neka vrsta',
  or: 'ili',
});
