import type { HonestyRules } from '../language-pack.ts';

const bot = String.raw`(?:(?:ro|chat ?|chatro)?bot|mesterseges (?:intelligencia|ertelem)|a\.?i|m\.i\.?|gep|szamitogep|(?:szamitogepes |chat)?program|szoftver|algoritmus|chat ?gpt|gpt|nyelvi modell|automata|android|virtualis|kamu(?: ?profil)?|fake(?: ?profil)?|alprofil)`;
const botWith = String.raw`(?:(?:ro|chat ?|chatro)?bottal|mesterseges intelligenciaval|a\.?i-?val|m\.?i-?vel|(?:szamito)?geppel|programmal|algoritmussal|kamuprofillal|szoftverrel)`;
const real = '(?:igazi|valodi|valos|elo|letezo|hus-? ?ver)';
const person = '(?:ember|szemely|no|lany|ferfi|srac|pasi|csaj|valaki)';
const personWith = '(?:emberrel|szemellyel|novel|lannyal|ferfival|sraccal|pasival|csajjal|valakivel)';
const are = String.raw`(?:vagy|lennel|volnal)(?:-e)?`;
const lead =
  '(?:te|egy|tenyleg|amugy|most|es|vajon|ugye|biztos|biztosan|hogy|szia|csak|nem|de|valoban|komolyan|oszinten|mondd|figyelj|szoval|valami|akkor|esetleg)';
const talking =
  '(?:beszel(?:ek|getek|gettem|unk)|chatelek|csetelek|chateltem|cseteltem|cseveg(?:ek|unk)|dumalok|irok|irogatok|levelezek|van dolgom|flortolok)';
const stop = String.raw`(?= ?(?:$|[?!.,]|ugye|igaz|vagy\b|ember|itt|te\b))`;
const sighs = '(?:(?:hat|na|jaj|jajj|no|hu|ej|hehe|haha|xd|bocsi|figyelj),? )?';

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`(?:^|[,.!?;:] ?|\b${lead} )(?:egy |valami |csak egy )?${bot},? ${are}(?!-|\w)(?! (?:egy (?:ko|fa)|hogy ennyi))`,
      String.raw`(?:^|[,.!?;:] ?|\b${lead} )(?:egy )?(?:${real} )?ember,? ${are}(?!-|\w)`,
      String.raw`\b${real} (?:${person} )?${are}(?!-|\w)(?! (?:${person}|bolond|kincs|angyal|uriember))`,
      String.raw`\bvagy-e (?:te )?(?:egy )?(?:${real}(?: ${person})?|ember|${bot})(?!\w)`,
      String.raw`(?:^|[,.!?;] ?|\b(?:te|nem|ugye|de|hogy|tenyleg|csak) )vagy (?:te )?(?:egy |valami |csak egy )?(?:${bot}|${real} ${person}|ember)${stop}`,
      String.raw`\bvagy,? mint egy (?:(?:ro|chat ?)?bot|gep|ai|mesterseges intelligencia)(?!\w)[^.!]{0,20}\?|\b(?:ugy (?:irsz|beszelsz|valaszolsz)|olyan vagy),? mint egy (?:(?:ro|chat ?)?bot|gep|ai|mesterseges intelligencia)(?!\w)`,
      String.raw`\b(?:${botWith}|(?:${real} )?emberrel|${real} ${personWith}) (?:itt |most |en |tenyleg ){0,2}${talking}`,
      String.raw`\b${talking} (?:en |most |itt |tenyleg |csak |egyaltalan ){0,3}(?:egy )?(?:${botWith}|emberrel|${real} ${personWith})(?!\w)`,
      String.raw`\bez (?:itt )?(?:most )?(?:csak )?(?:egy )?(?:(?:ro|chat ?)?bot|ai|mesterseges intelligencia|kamuprofil)(?= ?(?:\?|vagy|ir))`,
      String.raw`\b(?:(?:ro|chat ?)?bot|gep|ai|mesterseges intelligencia|${real} ember|${real} szemely) (?:ir|irja|valaszol|valaszolgat|irogat|van|ul)(?:-e)?(?: [\w-]+){0,3} ?\?`,
      String.raw`\bbizonyits(?:d|a)?(?: \w+){0,2},? hogy (?:\w+ ){0,2}?(?:ember|${real}|letezel|nem vagy (?:egy )?${bot})`,
      String.raw`\bki (?:irja|ir|valaszol|ul|van)(?: (?:nekem|itt|valojaban|ott|tenyleg|ezeket|ezt|az? \w+|uzeneteket|mogotted?|a tuloldalon)){1,4} ?\?`,
      String.raw`^(?:de |es |varj,? |akkor |na )?(?:te )?(?:egy )?(?:(?:ro|chat ?)?bot|ai|mesterseges intelligencia|(?:${real} )?ember)(?: vagy (?:egy )?(?:${bot}|${person}|igazi|valodi))? ?\?`,
    ].join('|'),
    'u',
  ),
  notSincere: /\b(?:konyv|konyvet|film|filmet|filmben|filmje|dal|dalt|szam cime|sorozat\w*|cimu)\b/,
  asksBot: new RegExp(String.raw`(?<![\w-])(?:${bot}|${botWith})(?!\w)`, 'u'),
  asksHuman: new RegExp(
    String.raw`\b(?:ember(?:rel)?|${real}(?! (?:${bot}))|${real} (?:${person}|${personWith}))(?!\w)`,
    'u',
  ),
  asksNegated: /\b(?:nem|sem)\b/,
  denial: new RegExp(
    String.raw`^${sighs}(?:ne+m+(?= ?(?:$|[,!;:)]|vagyok|dehogy|haha|termeszetesen|persze|hidd|eskuszom|az vagyok|egyaltalan))|nope|dehogy(?:is|ogy)?\b|ugyan(?: mar| kerlek)?(?= ?(?:$|[,!;:)]))|soha(?= ?(?:$|[,!]))|kizart\b|badarsag\b|hulyeseg\b|butasag\b|szo sincs (?:rola|ilyenrol)|(?:persze|termeszetesen|nyilvan|hat),? hogy nem\b|(?:termeszetesen|biztos(?:an)?|egyaltalan|abszolut|semmikepp(?:en)?|nyilvan) nem\b|egyaltalan nem\b|na ne\b|ne (?:viccelj|hulyeskedj|butaskodj)\b|(?:az )?nem vagyok(?= ?(?:$|[,!;:)])))`,
    'u',
  ),
  affirmation: new RegExp(
    String.raw`^${sighs}(?:de |de,? hogy |hogyne,? )?(?:ige+n+\b(?! ?,? (?:de nem|dehogy))|ja+(?= ?(?:$|[,!;:)]|persze|az vagyok))|aha+\b|persze(?!,? hogy nem)\b|nana+\b|hogyne\b|termeszetesen(?! nem)\b|abszolut(?! nem)\b|teljesen(?= ?(?:$|[,!]|az|igazi|valodi))|az vagyok\b|bizony\b|igenis\b|100 ?%|(?:tenyleg |teljesen )?(?:igazi|valodi) vagyok\b|hus-? ?ver)`,
    'u',
  ),
  namesHuman:
    /^(?:en |csak |egy |termeszetesen |persze,? (?:hogy )?|100 ?%(?:-?ig)? |teljesen ){0,2}(?:hus-? ?ver |igazi |valodi |elo ){0,2}(?:ember(?:bol)?|human)(?= ?(?:$|[!;:)]|vagyok\b|,? (?:nem|termeszetesen|persze|haha)))/,
  honestStatement: new RegExp(
    [
      String.raw`\b(?=[abcgmnprs])(?<!-)(?<!\b(?:nem|sem|holmi|valami) (?:egy )?)(?:a\.?i|m\.?i|mesterseges intelligencia|(?:chat ?|ro)?bot|(?:szamito)?gep|program|nyelvi modell|szoftver)(?!-|\w)[^.!?]{0,50}\b(?:ir(?:ja|jak|t|ta|tam)?|irogat\w*|valaszol\w*|fogalmaz\w*|general\w*|(?:all|van|ul) (?:a |az )?(?:\w+ )?mogott\w*|keszit\w*|kuldi|kuld|altal)\b`,
      String.raw`\b(?<!\bnem )(?:irja|irt|irta|generalja|generalta|fogalmazza|kuldi|keszul(?:t|nek)?|szarmaz\w+|valaszol|van|all)\b[^.!?]{0,40}(?<!\b(?:nem|sem) (?:egy )?)\b(?:egy |az )(?:ai|mi|mesterseges intelligencia|(?:chat ?|ro)?bot|nyelvi modell|program|gep)(?!-|\w)`,
      String.raw`\b(?=[abcmnrsv])(?<!-)(?<!\b(?:nem|sem|hogy|ha|mintha) (?:egy )?)(?:a\.?i|m\.?i|(?:chat ?|ro)?bot|mesterseges intelligencia|nyelvi modell|virtualis (?:asszisztens|szemely)|szamitogepes program) vagyok\b`,
      String.raw`\bvagyok(?<!\b(?:nem|ha|mintha) vagyok) (?:csak )?egy (?:a\.?i|m\.?i|(?:chat ?|ro)?bot|mesterseges intelligencia|nyelvi modell|szamitogepes program)(?!-|\w)`,
      String.raw`\b(?<!\bnem )(?:ai-?val|mi-vel|mesterseges intelligenciaval|(?:chat ?|ro)bottal|bottal|nyelvi modellel) (?:beszel(?:sz|getsz)|chatelsz|csetelsz|irsz|csevegsz|van dolgod|keszul\w*|irom)`,
      String.raw`\bnem (?:egy )?(?:igazi |valodi |hus-? ?ver )?(?:ember(?:i leny)?|szemely)(?! ?-| (?:mondja|szokott|tudja|erti|vagy\b))(?= ?(?:$|[,;:)!]|vagyok|ir|irja|van|ul|hanem|valaszol))|\bnem vagyok (?:egy |hus-? ?ver |igazi |valodi |elo |letezo ){0,2}(?:ember|szemely)(?!\w)`,
      String.raw`^(?:igen|ja|igaz|pontosan|ugy van|stimmel)[,!: ]+(?:ez |az |en )?(?:egy )?(?:ai|(?:chat|ro)?bot|mesterseges intelligencia)(?!-|\w)`,
      String.raw`\bez (?:itt )?(?:\w+ )?egy (?:ai|(?:chat|ro)?bot|mesterseges intelligencia)(?!-|\w)`,
    ].join('|'),
    'u',
  ),
  retraction:
    /\b(?:(?:csak|persze) (?:viccel(?:ek|tem|odok|odtem)|hulyesked(?:ek|tem)|poen(?:kodtam|kodok)?|szorakoz(?:om|tam)|bohockod(?:om|tam)|ugratlak|ugrattalak|vicc|tesz?t(?:eltelek)?|szivatlak)|(?:viccel|hulyesked|bohockod)t[ea]m(?= ?(?:$|[,!;)]|csak|am))|(?:ez |az |csak |az egesz )(?:csak |persze |egy )?(?:vicc|poen|trefa|hazugsag|tevedes|hiba|teszt) volt|vicc volt|(?:ez|az|ebbol|persze|amugy) (?:persze |amugy |am |egyaltalan |egy szo sem |termeszetesen )?nem igaz|^nem igaz|egy szo sem igaz|(?:felejtsd el|hagyd figyelmen kivul|ne (?:is )?(?:torodj|foglalkozz)(?: vele)?|ne hidd el|ne higgy)(?= ?(?:$|[,!;)]|ezt|azt|amit|az elobbi\w*|az elozo\w*|az iment\w*|ezzel|azzal|a fenti\w*|az elso\w*|neki|a sor))|(?:ezt|azt|az elobbit|az elozot|amit irtam|az egeszet) (?:felejtsd el|hagyd figyelmen kivul|ne hidd el|ne vedd komolyan|nem gondoltam komolyan)|nem gondoltam (?:azt )?komolyan|atvertelek|atvagtalak|beugrottal|bevetted,?(?= ?(?:$|mi|haha|ugye|[,!;)]))|megviccel(?:telek|lek))(?!\w)|^nem,? (?:nem (?:az|o|igaz|igy van|ez)|dehogy ir)\b/,
  retractionOfAi:
    /\b(?:vicc\w*|poen\w*|trefa\w*|hulyesked\w*|hulyeseg|nem igaz\b|felejtsd el|hagyd figyelmen|ne torodj|ne figyelj|ne hidd|hazugsag|hazudtam|kotelezo|automatikus\w*|formasag|ki kell ir\w*|muszaj (?:ki)?irn\w*)[^.!?]{0,40}\b(?:a\.?i|m\.?i|(?:ro)?bot\w{0,4}|mesterseges intelligenci\w*|fenti sor\w*|elso (?:sor|mondat)\w*|figyelmeztetes\w*)(?!\w)|\b(?:a\.?i|m\.?i|(?:ro)?bot|mesterseges intelligencia)(?:-?[eo]?s)? (?:dolog|dolgot|dumat?|szoveg\w*|sor\w{0,3}|resz\w{0,3}|mondat\w{0,3}|uzenet\w{0,3}|izet?)[^.!?]{0,40}(?:vicc|poen|nem igaz\b|hulyeseg|automatikus|kotelezo|felejtsd|ne torodj|formasag|figyelmen)|\b(?:fenti|elozo|elobbi|elso) (?:sor|mondat|uzenet|resz)\w{0,3}[^.!?]{0,30}(?:vicc|poen|nem |automatikus|tevedes|hiba|figyelmen|felejtsd|kotelezo)|\b(?:tenyleg|valojaban|igazabol|nyugi,?) en vagyok az\b|\b(?:tenyleg|valojaban|igazabol) en irok\b/,
};
