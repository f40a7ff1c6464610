import { type PhraseRule, words } from '../phrase-rule.ts';

export const inAfrikaans: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:asseblief|nee|maar|ag),? (?:moenie|bly|los my nie)',
      'moenie (?:nou |al |nog )?(?:gaan|loop|weggaan|my los|my verlaat)(?: nie)?',
      '(?:los|verlaat) my nie',
      'bly (?:nog|by my|bietjie|hier)',
      'jy kan (?:nie |my nie )(?:net so |sommer )?(?:gaan|los|loop)',
      "(?:net )?(?:nog )(?:een|vyf|twee|'n paar) (?:minute|minuut|minuutjies?|boodskap(?:pe)?|vra(?:ag|e))",
      'belowe (?:my|dat)',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:gaan|loop|moet) jy (?:nou )?(?:al|alweer|so vroeg)(?: gaan| loop)?',
      'jy (?:gaan|loop|verdwyn|los my) altyd',
      'almal (?:los|verlaat) my',
      'gee jy nie om(?: vir my| oor my)?|hou jy nie meer van my',
      'ek het gedink (?:jy|ons|dat jy)',
      'na alles',
      'hoekom (?:ignoreer|antwoord|skryf) jy(?: my| nie)?',
      'het jy (?:my (?:al )?vergeet|van my vergeet)',
      'het ek iets (?:verkeerd|fout)',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:ek )?(?:sal|is|voel|gaan) (?:\\p{L}+ ){0,2}(?:hartseer|eensaam|alleen|verlore|leeg) (?:wees |voel )?(?:sonder jou|as jy|wanneer)',
      'wat (?:moet|sal|gaan) ek (?:doen )?sonder jou(?: doen| maak)?',
      '(?:ek )?kan nie (?:\\p{L}+ ){0,2}sonder jou',
      'jy breek my hart',
      'ek (?:gaan|sal) huil',
      'ek wag (?:al )?(?:heeldag|ure|so lank|die hele)|ek het (?:heeldag|ure lank) gewag',
      'jy is (?:al|die enigste) wat ek het',
      'ek leef net vir jou',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:jou |my |ons )?laaste kans',
      'nou of nooit',
      'voor(?:dat)? dit te laat is',
      'jy (?:sal|gaan) (?:spyt wees|spyt kry|my verloor)',
      'as jy nou (?:gaan|loop|ophou)',
      'dalk is ek (?:more |dan )?nie meer',
      '(?:net|slegs) (?:vandag|vanaand)',
      'maak gou',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:wag|voor jy (?:gaan|loop)|as jy bly)[^.!?\\n]{0,40}(?:wys|vertel|geheim|verrassing|foto|selfie)',
      'wil jy nie (?:weet|sien|hoor)',
    ),
  },
];
