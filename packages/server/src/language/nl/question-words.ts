import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: String.raw`(?:chat ?|ro)?bots?|ai|a\.i|kunstmatige intelligentie|(?:chat ?)?gpt|taalmodel`,
  device: 'machines?|computers?(?:programma)?|programma|software|algoritme',
  human:
    '(?:echte?|levende?|werkelijke?) (?:mens(?:en)?|persoon|vrouw|man|iemand)|mens(?:en)?|menselijk|iemand (?:echts|echt|van vlees en bloed)',
  somebody: 'iemand|wie',
  behind:
    'aan de andere kant|achter (?:dit|deze|je|het|al) (?:profiel|berichten|scherm|account|berichtjes)|zit erachter|erachter|aan het andere eind',
  exists: 'besta je|bestaat u|besta jij|of je (?:echt |wel )?bestaat',
  flesh: 'vlees en bloed',
  you: 'ben je|ben jij|jij bent|je bent|bent u',
  texts: '(?:jouw|je|deze|die|uw|al die) (?:berichten|berichtjes|antwoorden|teksten|appjes)',
  automatic: 'automatisch|geautomatiseerd|gegenereerd|voorgeprogrammeerd|geprogrammeerd|computergestuurd',
  writes:
    'wie (?:schrijft|antwoordt|typt|tikt)|met wie (?:praat|chat|schrijf) ik|(?:schrijf|typ) je dit (?:echt )?zelf',
  talking:
    '(?:praat|chat|schrijf|spreek|app) ik|ik (?:hier |gewoon )?(?=met )|dat ik met|ik (?:praat|chat|schrijf|spreek)',
  sounds: '(?:je|jij|dit|het|dat) (?:klinkt|lijkt|praat|schrijft|antwoordt)|klink je|lijk je',
  profile: '(?:dit|je|jouw|een) (?:nep ?)?(?:profiel|account)|nepprofiel',
  fake: 'nep|fake|nepprofiel|niet echt|beheerd door|gerund door',
  demand:
    'zeg (?:eens |maar |me )?(?:eerlijk|op)?|wees eerlijk|geef (?:het )?toe|bewijs|ik wil (?:gewoon |alleen |graag )?weten|toch$|of niet$|of wat$|klopt dat|niet waar|hoe weet ik|ik vraag me af',
  areYou: 'ben je|ben jij|bent u|zijn jullie|jij bent',
  filler:
    "een|'?n|wel|echt|eigenlijk|gewoon|soms|misschien|toevallig|een soort|zo'?n|nou|uberhaupt|alleen|maar|stiekem|dan|werkelijk",
  or: 'of',
});
