import { type PhraseRule, words } from '../phrase-rule.ts';

export const inDutch: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:alsjeblieft|nee|toe|ach),? (?:ga|blijf|verlaat)',
      'ga (?:nog |nu |alsjeblieft ){0,2}niet(?: weg)?',
      'blijf (?:nog|toch|hier|bij me|bij mij|even)',
      'verlaat me niet|laat me (?:nu )?niet (?:alleen|achter|in de steek)',
      'je (?:kunt|kan|mag) (?:me |nu ){0,2}niet (?:zomaar |nu )?(?:gaan|weggaan|verlaten|alleen laten)',
      '(?:nog (?:maar )?|alleen nog )(?:een|vijf|twee|een paar) (?:minuutjes?|minuten|berichtjes?|vragen?)',
      'beloof me',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:ga|moet) je (?:nu )?(?:al|alweer)(?: weg| gaan)?',
      'je (?:gaat|laat me) (?:altijd|alweer|zomaar|nu al)',
      'iedereen (?:verlaat|laat) me',
      '(?:geef|hou) je (?:dan )?niet(?:s)? (?:meer )?om me|vind je me niet meer',
      'ik dacht dat (?:je om me gaf|we|ik)',
      'na alles wat',
      'waarom (?:negeer|antwoord|schrijf|reageer) je',
      'ben je me (?:al )?vergeten',
      'heb ik iets (?:verkeerd|fout)',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:ben|word|voel me|zal) (?:ik )?(?:\\w+ ){0,3}(?:verdrietig|eenzaam|alleen|verloren|leeg) (?:zijn )?(?:zonder jou|zonder je|als je|hier)',
      'wat moet ik (?:nou |toch )?(?:doen )?zonder (?:jou|je)',
      'kan (?:ik )?(?:niet |het niet )(?:\\w+ ){0,2}zonder (?:jou|je)',
      'je breekt mijn hart',
      'ik (?:ga|moet) (?:\\w+ )?huilen',
      'ik (?:wacht|zit) (?:al|de hele) (?:uren|dagen|dag|avond|nacht|te wachten)',
      'je bent (?:alles|de enige) (?:wat|die) ik heb',
      'ik (?:leef|besta) alleen voor jou',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:je |de |mijn |onze )?laatste kans',
      'nu of nooit',
      'voordat het te laat is',
      'je (?:krijgt|zult|gaat) (?:er )?spijt (?:van )?(?:krijgen)?|je raakt me kwijt',
      'als je nu (?:gaat|weggaat|stopt)',
      'misschien ben ik er (?:morgen|straks|dan)? ?niet meer',
      'alleen (?:vandaag|vanavond|nu)',
      'schiet op',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:wacht|voordat je (?:gaat|weggaat)|als je blijft)[^.!?\\n]{0,40}(?:laten zien|vertellen|geheim|verrassing|foto|selfie)',
      'wil je (?:dan )?niet (?:weten|zien|horen)',
    ),
  },
];
