import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: '(?:klets ?|chat ?|ro)?bot|robot|ki|ai|kunsmatige intelligensie|(?:chat ?)?gpt|taalmodel',
  device: 'masjien|rekenaar(?:program)?|program|sagteware|algoritme',
  human: '(?:regte|lewende|werklike|egte) (?:mens|persoon|vrou|man|meisie)|mens|menslik|iemand regtig',
  somebody: 'iemand|wie',
  behind: 'aan die ander kant|agter (?:hierdie|die|jou|alles)|sit daar agter|daaragter|anderkant',
  exists: 'bestaan jy|of jy (?:regtig |werklik )?bestaan',
  flesh: 'vlees en bloed',
  you: 'is jy|jy is|is u',
  texts: '(?:jou|hierdie|daardie|al die) (?:boodskappe|antwoorde|tekste)',
  automatic: 'outomaties|geoutomatiseer(?:d|de)?|gegenereer|geprogrammeer',
  writes: 'wie (?:skryf|antwoord|tik)|met wie (?:praat|gesels|chat) ek|skryf jy dit (?:regtig )?self',
  talking: '(?:praat|gesels|chat|skryf) ek|ek (?:praat|gesels|chat|skryf)',
  sounds: '(?:jy|dit|dis) (?:klink|lyk|praat|skryf|antwoord)|klink jy',
  profile: "(?:hierdie|jou|dit|'n) (?:vals )?(?:profiel|rekening)",
  fake: 'vals|nep|fake|nie eg|bestuur deur',
  demand:
    'se (?:vir )?my|se eerlik|eerlik|wees eerlik|erken|bewys|ek wil (?:net |graag )?weet|ne$|of nie$|of wat$|is dit so|reg$|hoe weet ek|ek wonder',
  areYou: 'is jy|is u|is julle',
  filler: "'?n|net|regtig|eintlik|dalk|miskien|'n soort|sommer|werklik|ooit",
  or: 'of',
});
