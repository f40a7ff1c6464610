import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: String.raw`(?:chat ?|ro)?bot|robot|(?:un|de|o) ai|i\.a|inteligenta artificiala|(?:chat ?)?gpt|model de limbaj`,
  device: 'masina(?:rie)?|masinarie|calculator|computer|program|soft(?:ware)?|algoritm',
  human:
    '(?:persoana|femeie|barbat|om) (?:real[aa]?|adevarat[aa]?|in carne si oase)|om|fiinta umana|uman[aa]?|cineva real|o persoana',
  somebody: 'cineva|vreo persoana|o persoana',
  behind: String.raw`(?:de|in) (?:cealalta|partea cealalta) (?:parte)?|la celalalt capat|in spatele (?:acest\p{L}*|ecranului|mesajelor|profilului|tuturor)|in spate`,
  exists: 'existi|(?:chiar|daca) existi',
  flesh: 'carne si oase',
  you: 'esti|tu esti|sunteti',
  texts: '(?:mesajele|raspunsurile|textele) (?:tale|astea|acestea)|aceste mesaje',
  automatic: 'automate?|automat|automatizate?|generate?|programate?|prefabricate?',
  writes: 'cine (?:scrie|imi scrie|raspunde|imi raspunde|tasteaza)|cu cine (?:vorbesc|scriu)|scrii (?:chiar )?tu',
  talking: '(?:vorbesc|scriu|discut|conversez) (?:acum |aici |chiar )?(?:cu)|sa vorbesc cu',
  sounds: '(?:pari|suni|suna|pare|scrii|raspunzi)(?: exact| cam)?(?: ca)?',
  profile: '(?:profilul|contul) (?:asta|acesta|tau)|profil',
  fake: 'fals|fake|condus de|administrat de',
  demand: String.raw`spune-mi|zi-mi|fii (?:sincera?|onesta?)|recunoaste|dovedeste\p{L}*|vreau (?:doar )?sa stiu|trebuie sa stiu|nu-i asa|nu$|sau ce$|sau nu$|corect$|ma intreb|de unde stiu|cum (?:pot sa )?stiu`,
  areYou: 'esti|sunteti|tu esti',
  filler: 'un|o|chiar|cumva|doar|oare|de fapt|vreun|vreo|cu adevarat|un fel de|tu|intr-adevar',
  or: 'sau|ori',
});
