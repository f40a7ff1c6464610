import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: String.raw`(?:chat ?|ro)?bot(?:t)?|robot|ai|a\.i|artificiell intelligens|(?:chat ?)?gpt|sprakmodell`,
  device: 'maskin|dator(?:program)?|program|mjukvara|algoritm',
  human:
    '(?:riktig|verklig|akta|levande) (?:manniska|person|kvinna|man|tjej|kille)|manniska|mansklig|nagon riktig|en person',
  somebody: 'nagon|nan',
  behind:
    '(?:pa|i) (?:andra (?:sidan|anden)|den andra sidan)|bakom (?:det har|den har|de har|skarmen|profilen|meddelandena|allt)|dar bakom',
  exists:
    '(?:finns|existerar) du (?:pa riktigt|verkligen|ens|egentligen)|existerar du|om du (?:verkligen |ens )?(?:existerar|finns pa riktigt)',
  flesh: 'kott och blod',
  you: 'ar du|du ar',
  texts: '(?:dina|de har|dessa|alla) (?:meddelanden?|svar|sms|texter)',
  automatic: 'automatiska?|automatiserade?|automatgenererade?|genererade?|programmerad[e]?|forprogrammerad[e]?',
  writes: 'vem (?:ar det som )?(?:skriver|svarar)|vem (?:pratar|snackar|chattar|skriver) jag',
  talking: '(?:pratar|chattar|snackar|skriver|talar) jag|jag (?:pratar|chattar|snackar|skriver) med',
  sounds: '(?:du|det|det har) (?:later|verkar|kanns|skriver|svarar)|later du',
  profile: '(?:den har|din|det har|en) (?:profilen?|kontot?)|fejkprofil',
  fake: 'fejk|fake|falsk|fejkprofil|kors av|skots av',
  demand:
    'sag (?:mig|som det ar|arligt)|var arlig|erkann|bevisa|jag vill (?:bara )?veta|jag maste veta|eller hur$|eller$|eller inte$|eller vad$|stammer det|hur (?:vet|ska) jag|jag undrar',
  areYou: 'ar du|ar ni|e du',
  filler: 'en|ett|verkligen|egentligen|bara|kanske|ens|nagon slags|nan sorts|pa riktigt|typ|anda|alltsa',
  or: 'eller',
});
