import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: String.raw`(?:chat ?|ro)?bot|robot|ai|a\.i|kunstig intelligens|(?:chat ?)?gpt|sprogmodel`,
  device: 'maskine|computer(?:program)?|program|software|algoritme',
  human:
    '(?:rigtigt?|aegte|virkeligt?|levende) (?:menneske|person|kvinde|mand|pige|fyr)|menneske|menneskelig|nogen rigtige?|en person',
  somebody: 'nogen|der',
  behind: '(?:pa|i) den anden (?:side|ende)|bag (?:det her|den her|skaermen|profilen|beskederne|det hele)|bagved',
  exists:
    '(?:findes|eksisterer) du (?:virkelig|overhovedet|i virkeligheden|rigtigt|egentlig)|eksisterer du|om du (?:virkelig |overhovedet )?(?:findes|eksisterer)',
  flesh: 'kød og blod',
  you: 'er du|du er',
  texts: "(?:dine|de her|disse|alle) (?:beskeder|svar|sms'?er|tekster)",
  automatic: 'automatiske?|automatisk|automatiserede?|automatiseret|generede?|genereret|genererede|programmeret',
  writes:
    'hvem (?:er det,? der )?(?:skriver|svarer)|hvem (?:snakker|taler|chatter|skriver) jag|hvem (?:snakker|taler|chatter|skriver) jeg',
  talking: '(?:snakker|chatter|taler|skriver) jeg|jeg (?:snakker|chatter|taler|skriver) med',
  sounds: '(?:du|det) (?:lyder|virker|føles|skriver|svarer)|lyder du',
  profile: '(?:den her|din|det her|en) (?:profil|konto)|fup-?profil',
  fake: 'falsk|fake|fup|fupprofil|styret af|kørt af',
  demand:
    'sig (?:mig|det som det er|aerligt)|vaer aerlig|indrøm|bevis|jeg vil (?:bare |gerne )?vide|ikke$|ikke sandt|eller hvad$|eller ej$|passer det|hvordan ved jeg|jeg spekulerer',
  areYou: 'er du|er i|er de',
  filler: 'en|et|virkelig|egentlig|bare|maske|overhovedet|en slags|rigtig|mon|faktisk|mere',
  or: 'eller',
});
