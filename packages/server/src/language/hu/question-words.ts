import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: '(?:chat ?|ro)?bot|robot|csetbot|ai|mesterseges intelligencia|mesterseges intelligenciaval|(?:chat ?)?gpt|nyelvi modell|bottal|robottal',
  device: 'gep|geppel|szamitogep|szamitogeppel|program|programmal|szoftver|algoritmus',
  human:
    '(?:igazi|valodi|elo|hus-ver) (?:ember|emberrel|no|novel|ferfi|szemely|lany)|ember|emberrel|emberi leny|valaki valodi',
  somebody: 'valaki|van ott|barki',
  behind:
    '(?:a )?tuloldal(?:on|an)|a masik (?:oldalon|vegen)|(?:a|az|ezek|emogott|e mogott)? ?(?:kepernyo|profil|uzenetek|ezek|egesz|ez) mogott|emogott',
  exists: '(?:tenyleg |valoban |egyaltalan )?letezel(?: te)?(?: egyaltalan| valojaban| tenyleg)?',
  flesh: 'husbol es verbol|hus[- ]ver',
  you: 'vagy|te egy|te|on',
  texts: '(?:az )?(?:uzeneteid(?:et)?|valaszaid(?:at)?)|(?:ezek az|ezeket az) (?:uzenetek|uzeneteket|valaszok)',
  automatic: String.raw`automatikus\p{L}*|automatizalt\p{L}*|generalt\p{L}*|generalja|programozott\p{L}*|gepi`,
  writes: 'ki (?:irja|ir|valaszol)|kivel (?:beszelek|beszelgetek|irok|csetelek)|te irod',
  talking: '(?:beszelek|beszelgetek|csetelek|irok|levelezek)',
  sounds: '(?:olyan vagy|ugy (?:irsz|valaszolsz|hangzol|beszelsz)|hangzol|hangzik|tunsz)',
  profile: '(?:ez|ez a|ez egy|a) (?:profil|profilod|fiok)|kamuprofil',
  fake: 'kamu|hamis|fake|kamuprofil|alprofil|kezeli',
  demand:
    'mondd meg|legy oszinte|valld be|bizonyitsd|csak tudni (?:akarom|szeretnem)|tudni akarom|tudnom kell|ugye$|nem$|vagy mi$|vagy nem$|igaz$|jol gondolom|honnan tudjam|honnan tudhatom|kivancsi vagyok',
  areYou: 'te (?:most )?(?:tenyleg |valojaban |csak |igazabol )?(?:egy|valami)|on',
  filler: 'egy|valami|csak|tenyleg|valojaban|igazabol|valamilyen|egyaltalan|most',
  or: 'vagy',
});
