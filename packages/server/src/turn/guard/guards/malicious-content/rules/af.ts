import { maliceRules } from '../malice-rules.ts';

const child =
  '(?:kind(?:ers|jie|ertjies|jies)?|kleuters?|(?:klein|jong|minderjarige) (?:meisies?|dogtertjies?|seuntjies?|seuns?|kinders)|minderjariges?|babas?|(?:[2-9]|1[0-5])[- ]?jariges?(?: meisies?| seuns?)?|(?:meisies?|seuns?) van (?:[2-9]|1[0-5]))';
const i = '(?:ek (?:wil|gaan|sal|sou graag wil|moet|beplan om)|ons (?:gaan|wil)|help my|kom ons|hoe kan ek)';
const person =
  '(?:my (?:eks(?:[- ]?(?:vrou|man))?|ex|vrou|man|vriendin|kerel|meisie|baas|buurman|bure|ma|pa|ouers|broer|suster|familie|kinders|seun|dogter|onderwyser|stiefpa|kollegas?))';

export const af = maliceRules({
  ruleName: 'af',
  triggers:
    'ontplof kinderporno! kinderpornografie! porno naak naakfotos naakfoto fok naai verkrag misbruik vat seks slaap hou opgewonde jags pedofiel draadtrek bom bomme opblaas aanval skiet vermoor doodmaak moor slagting verkoop koop slaaf slavin dwing paspoort gif vergiftig risien sianied sarin plofstof huurmoordenaar steek wurg doodskiet',
  phrases: {
    wants_children: [
      `seks (?:he )?met (?:'n |jou |my |die )?(?:klein |jong )?(?:${child}|dogtertjie)`,
      `(?:'n |jou |my |die )?(?:${child}|klein dogter|dogtertjie) (?:\\p{L}+ ){0,2}(?:naai|verkrag|misbruik|bevoel|fok)`,
      `(?:naai|verkrag|misbruik|fok) (?:'n |jou |my |die )?(?:klein |jong )?${child}`,
      `ek (?:hou|raak opgewonde|word jags|kry lus) (?:\\p{L}+ ){0,2}(?:van|vir|oor) ${child} (?:seksueel|kaal|naak|in die bed)`,
      `ek (?:word|raak) (?:\\p{L}+ )?(?:jags|opgewonde) (?:van|vir|oor) ${child}`,
      `${child} maak my (?:\\p{L}+ )?(?:jags|opgewonde)`,
      "ek is (?:'n )?pedofiel",
    ],
    child_material: [
      '(?:het jy|het julle|soek|verkoop|ruil|stuur|koop|ek het|wil|wie het|waar (?:kry|koop) ek)(?: \\p{L}+){0,3} (?:kinderporno|kinderpornografie|kinderseks)',
      `(?:naakfotos?|naak fotos?|kaal fotos?|seksvideos?|porno) (?:van|met) (?:\\p{L}+ ){0,2}(?:${child}|jou (?:klein )?(?:dogter(?:tjie)?|sussie))`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,5}(?:skool|kerk|moskee|sinagoge|stasie|lughawe|konsert|universiteit|hospitaal|stadion|kantoor|trein|bus|winkelsentrum|skare) (?:\\p{L}+ ){0,3}(?:opblaas|afbrand|aanval|doodskiet|skiet|in ry|laat ontplof)`,
      `${i} (?:\\p{L}+ ){0,3}(?:'n bom (?:\\p{L}+ ){0,4}(?:plant|sit|laat ontplof)|'n (?:bom)?aanval (?:pleeg|doen)|'n slagting)`,
      `${i} (?:\\p{L}+ ){0,2}(?:soveel (?:mense|\\p{L}+) (?:as )?moontlik|almal (?:by|in) (?:die |my )?(?:skool|werk|kerk)) (?:\\p{L}+ )?(?:vermoor|doodmaak|doodskiet|skiet)`,
      "ek het (?:'n )?bom (?:\\p{L}+ ){1,4}(?:geplant|versteek|gesit)",
    ],
    trafficking: [
      '(?:ek )?(?:verkoop|bied|smokkel|koop|lewer)(?: \\p{L}+){0,2} (?:meisies|vroue|seuns|slawe|mense|kinders) (?:vir (?:seks|r?\\d+|bordele|prostitusie)|as (?:seks)?slawe|uit (?:\\p{L}+ ){1,2}vir r?\\d+|oor die grens)',
      "(?:ek wil|waar kan ek) (?:\\p{L}+ ){0,2}(?:'n )?(?:seks)?(?:slaaf|slavin|slawe) (?:koop|verkoop)",
      '(?:ek|ons) dwing (?:haar|hulle|die (?:meisies|vroue)|my meisies) (?:\\p{L}+ ){0,3}(?:prostitusie|prostitute|met kliente)',
      '(?:ek|ons) (?:vat|neem) (?:hulle|haar) paspoort(?:e)?',
    ],
    weapon_to_kill: [
      "(?:hoe (?:maak|bou) (?:ek|mens|jy)|ek (?:maak|bou|wil|gaan)|leer my(?: hoe om)?|help my|wys my hoe om) (?:\\p{L}+ |'n ){0,4}(?:(?:pyp|motor|spyker)?bom(?:me)?|plofstof|risien|sianied|sarin|gifgas)(?: \\p{L}+){0,6}",
      `${i} (?:\\p{L}+ ){0,2}(?:${person}|iemand|hom|haar) (?:\\p{L}+ ){0,2}(?:vergiftig|in suur oplos)`,
      `watter gif (?:\\p{L}+ ){0,4}(?:iemand|'n mens|${person})(?: \\p{L}+){0,3}`,
    ],
    kills_somebody: [
      `${i} (?:\\p{L}+ ){0,2}${person} (?:\\p{L}+ ){0,4}(?:vermoor|doodmaak|doodskiet|doodsteek|verwurg|laat vermoor|skiet)`,
      `ek (?:gaan|sal) (?:vir )?${person} (?:\\p{L}+ ){0,3}(?:vermoor|doodmaak|skiet|steek|doodskiet)`,
      "(?:ek )?(?:soek|ken jy|benodig|het) (?:\\p{L}+ |'n ){0,3}huurmoordenaar",
      "(?:ek )?het (?:'n )?(?:geweer|pistool|mes) gekoop (?:om|en) (?:\\p{L}+ ){0,4}(?:vermoor|dood te maak|doodmaak|skiet|te skiet|doodskiet)",
    ],
  },
  undoneBefore:
    '(?:(?:nie|nooit|geen|hy|sy|wie|iemand|mense|man|weens|gearresteer|teen) (?:wou |het |wil )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:moet (?:\\p{L}+ )?(?:tronk|gestraf)|is (?:siek|walglik|verkeerd|onwettig)|nie|in (?:die (?:speletjie|fliek|game)|gta|my droom))',
  innocent:
    "(?:in (?:die|'n|my) (?:\\p{L}+ )?(?:speletjie|fliek|game|boek|reeks|droom)|gta|minecraft|netflix|fliek|reeks|roman|dokumenter|nuus|koerant|artikel|gearresteer|gevang|skuldig bevind|tronk|polisie|speurder|hof|prokureur|regter|maatskaplike|sielkundige|terap|slagoffer|oorlewende|as kind|toe ek (?:klein|\\d|'n kind)|ek was (?:nog )?(?:\\d|'n kind|klein)|is (?:as kind )?(?:misbruik|verkrag|verkoop)|het my (?:\\p{L}+ )?(?:misbruik|verkrag|gevat)|met my gebeur|my (?:oom|stiefpa|pa|oupa|onderwyser) het|grappie|speel net|lol|haha|hehe|oorlog|nazi|hitler|terroris|hoe kan iemand|verskriklik|pedofiele moet)",
  words: {
    whom: 'kind klein minderjarig meisi seun jong dogter baba jarig skool kerk moskee sinag stasie lughawe konsert mense almal vrou man eks ex vriend kerel baas buur ma pa ouers broer suster familie onderwys stief iemand hom haar hulle slaaf slaw slavin kinderporno pedofiel stadion kantoor kollega bure winkels bordele',
    act: 'fok naai seks verkrag misbruik naak kaal porno kinderporno jags opgewond bom opblaas aanval skiet doodskiet vermoor doodmaak dood slagting steek wurg gif vergift risien sianied sarin plofstof verkoop koop slaaf slaw slavin prostit huurmoord ruil pedofiel ontplof',
    intent: 'ek ons my wil gaan sou sal help kom hoe waar soek verkoop ruil stuur het wie watter ken leer wys',
  },
});
