import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: '(?:pokalbiu ?)?robot(?:as|u)|botas|botu|chatbotas|di|ai|dirbtin(?:is|iu) intelekt(?:as|u)|(?:chat ?)?gpt|kalbos modelis',
  device: 'masina|kompiuter(?:is|iu)|programa|programine iranga|algoritmas',
  human:
    '(?:tikr|gyv|real)(?:as|a|u|i|us) (?:zmogus|zmogumi|moteris|moterimi|asmuo|asmeniu|vyras)|zmogus|zmogumi|zmogiska butybe|kas nors tikras',
  somebody: 'kas nors|kazkas|zmogus',
  behind: 'kitoje puseje|kitame gale|uz (?:sio|siu|ekrano|profilio|zinuciu|viso)',
  exists: '(?:ar )?tu (?:tikrai |is tikruju |isvis )?egzistuoji|ar (?:tikrai )?egzistuoji',
  flesh: '(?:is )?kuno ir kraujo|is mesos ir kaulu',
  you: 'ar tu|esi|tu esi|jus',
  texts: '(?:tavo|sios|sitos|visos) (?:zinutes|zinutes|atsakymai|atsakymus|tekstai)',
  automatic: String.raw`automatin\p{L}*|automatiskai|automatizuot\p{L}*|sugeneruot\p{L}*|generuojam\p{L}*|uzprogramuot\p{L}*`,
  writes:
    'kas (?:cia |man |is tikruju )*(?:raso|atsakineja|atsako)|su kuo (?:as )?(?:kalbu|bendrauju|rasau|susirasineju)',
  talking: '(?:kalbu|bendrauju|susirasineju|sneku|rasau)(?: cia| dabar)?(?: su)?',
  sounds: '(?:skambi|atrodai|rasai|atsakai|skamba|atrodo)(?: kaip)?',
  profile: '(?:sis|sitas|tavo|cia) (?:profilis|paskyra)',
  fake: String.raw`netikr\p{L}*|fake|feikas|suklastot\p{L}*|valdom\p{L}*`,
  demand:
    'sakyk|pasakyk|prisipazink|irodyk|noriu (?:tik )?zinoti|turiu zinoti|tiesa$|ar ne$|taip$|ar as teisus|kaip man zinoti|is kur (?:man )?zinoti|idomu ar',
  areYou: 'ar tu|tu esi|ar jus|ar esi|esi',
  filler: 'esi|tikrai|is tikruju|tik|tiesiog|koks|kokia|nors|kazkoks|kazkokia|gal|isvis|tu',
  or: 'ar|arba',
});
