import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: String.raw`(?:chat ?|ro)?bot|robot|ki|ai|a\.i|kunstig intelligens|(?:chat ?)?gpt|sprakmodell`,
  device: 'maskin|datamaskin|dataprogram|program|programvare|algoritme',
  human:
    '(?:ekte|verkeleg|levande|reell) (?:menneske|person|kvinne|mann|jente|dame)|menneske|menneskeleg|nokon ekte|ein person',
  somebody: 'nokon',
  behind: '(?:pa|i) (?:den )?andre (?:sida|enden)|bak (?:dette|denne|skjermen|profilen|meldingane|alt)|der bak',
  exists:
    '(?:finst|eksisterer|finnest) du (?:verkeleg|eigentleg|pa ordentleg|i det heile)|eksisterer du|om du (?:verkeleg |eigentleg )?(?:finst|eksisterer)',
  flesh: 'kjøt(?:t)? og blod',
  you: 'er du|du er',
  texts: '(?:meldingane|svara|tekstane) dine|desse (?:meldingane|svara)|dine meldingar',
  automatic: 'automatiske?|automatisk|automatiserte?|genererte?|programmerte?',
  writes: 'kven (?:er det som )?(?:skriv|svarar|svarer)|kven (?:snakkar|pratar|chattar|skriv) eg',
  talking: '(?:snakkar|pratar|chattar|skriv) eg|eg (?:snakkar|pratar|chattar|skriv) med',
  sounds: '(?:du|det) (?:høyrest|verkar|kjennest|skriv|svarar)|høyrest du',
  profile: '(?:denne|profilen|kontoen|ein|dette) (?:profilen|profil|kontoen|konto)?(?: din)?',
  fake: 'falsk|fake|juks|styrt av|driven av',
  demand:
    'sei meg|sei (?:det )?aerleg|ver aerleg|innrøm|bevis|eg vil (?:berre |gjerne )?vite|ikkje sant|eller$|eller kva$|eller ikkje$|stemmer det|korleis veit eg|eg lurer',
  areYou: 'er du|er de',
  filler: 'ein|eit|ei|verkeleg|eigentleg|berre|kanskje|i det heile|ekte|liksom|faktisk',
  or: 'eller',
});
