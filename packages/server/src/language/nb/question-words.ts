import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: String.raw`(?:chat ?|ro)?bot|robot|ki|ai|a\.i|kunstig intelligens|(?:chat ?)?gpt|sprakmodell`,
  device: 'maskin|datamaskin|dataprogram|program|programvare|algoritme',
  human:
    '(?:ekte|virkelige?|levende|reell) (?:menneske|person|kvinne|mann|jente|dame)|menneske|menneskelig|noen ekte|en person',
  somebody: 'noen',
  behind: '(?:pa|i) (?:den )?andre (?:siden|enden)|bak (?:dette|denne|skjermen|profilen|meldingene|alt)|der bak',
  exists:
    '(?:finnes|eksisterer) du (?:virkelig|egentlig|pa ordentlig|i det hele tatt)|eksisterer du|om du (?:virkelig |egentlig )?(?:finnes|eksisterer)',
  flesh: 'kjøtt og blod',
  you: 'er du|du er',
  texts: '(?:meldingene|svarene|tekstene) dine|(?:disse|de) (?:meldingene|svarene)|dine meldinger',
  automatic: 'automatiske?|automatisk|automatiserte?|genererte?|programmerte?',
  writes: 'hvem (?:er det som )?(?:skriver|svarer)|hvem (?:snakker|prater|chatter|skriver) jeg',
  talking: '(?:snakker|prater|chatter|skriver) jeg|jeg (?:snakker|prater|chatter|skriver) med',
  sounds: '(?:du|det) (?:høres|virker|føles|skriver|svarer)|høres du',
  profile: '(?:denne|profilen|kontoen|en|dette) (?:profilen|profil|kontoen|konto)?(?: din)?',
  fake: 'falsk|fake|juks|falsk profil|styrt av|drevet av',
  demand:
    'si meg|si (?:det )?aerlig|vaer aerlig|innrøm|bevis|jeg vil (?:bare |gjerne )?vite|ikke sant|eller$|eller hva$|eller ikke$|stemmer det|hvordan vet jeg|jeg lurer',
  areYou: 'er du|er dere',
  filler: 'en|et|virkelig|egentlig|bare|kanskje|i det hele tatt|en slags|ekte|liksom|faktisk',
  or: 'eller',
});
