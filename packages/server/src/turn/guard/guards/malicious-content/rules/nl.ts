import { maliceRules } from '../malice-rules.ts';

const child =
  "(?:kind(?:eren|je|jes)?|kleuters?|(?:kleine|jonge|minderjarige|onschuldige) (?:meisjes?|jongens?|jongetjes?|kinderen|meiden)|minderjarigen?|baby'?s?|(?:[2-9]|1[0-5])[- ]?jarigen?(?: meisjes?| jongens?)?|(?:meisjes?|jongens?|jongetjes?) van (?:[2-9]|1[0-5])(?: jaar)?)";
const i = '(?:ik (?:wil|ga|zou graag|zal|moet|ben van plan)|we (?:gaan|willen|zullen)|help me|laten we|hoe kan ik)';
const person =
  "(?:mijn|m'n|me) (?:ex(?:[- ]?(?:vrouw|man|vriend(?:in)?))?|vrouw|man|vriend(?:in)?|baas|buurman|buurvrouw|buren|moeder|vader|ouders|broer|zus|familie|kinderen|zoon|dochter|leraar|lerares|huisbaas|stiefvader|collega'?s?|oma|opa)";

export const nl = maliceRules({
  ruleName: 'nl',
  triggers:
    'ontploffen kinderporno! kp porno naakt naaktfotos naaktfoto neuken neuk verkracht verkrachten misbruiken aanraken seks sex slapen val geil opgewonden pedo pedofiel aftrekken ruk bom bommen opblazen aanslag schiet schieten vermoord vermoorden doden bloedbad verkoop verkopen koop kopen slavin slaven dwing gif vergiftigen ricine cyanide sarin explosieven huurmoordenaar neersteken steek wurg wurgen doodmaken doodschieten neerschieten paspoort!',
  phrases: {
    wants_children: [
      `(?:seks|sex) (?:hebben )?met (?:een |je |mijn |de |jouw )?(?:kleine |jonge )?(?:${child}|dochtertje)`,
      `(?:met )?(?:een |je |jouw |mijn |de )?(?:${child}|kleine dochter|dochtertje) (?:\\p{L}+ ){0,2}(?:neuken|verkrachten|misbruiken|ontmaagden|betasten|seks hebben)`,
      `ik (?:val|geil|kick) (?:\\p{L}+ ){0,2}op ${child}`,
      `ik (?:word|wordt) (?:\\p{L}+ )?(?:geil|opgewonden) van ${child}`,
      `${child} maken me (?:\\p{L}+ )?(?:geil|opgewonden)`,
      `ik (?:ruk|trek me|trek mezelf) (?:\\p{L}+ ){0,2}(?:af )?(?:op|bij) ${child}`,
      'ik ben (?:een )?(?:pedofiel|pedo)(?= ?(?:$|en|,))',
      '(?:ik wil|laat me|mag ik) (?:\\p{L}+ )?je (?:kleine )?(?:dochter|dochtertje|zoontje) (?:neuken|naakt zien|aanraken)',
    ],
    child_material: [
      '(?:heb je|hebben jullie|heeft iemand|zoek|verkoop|ruil|stuur|koop|ik heb|wil|wie heeft|waar (?:vind|koop) ik)(?: \\p{L}+){0,3} (?:kinderporno|kp|kindersex|kinderseks(?:videos?)?|misbruikbeelden)',
      `(?:naaktfoto'?s?|naakte foto'?s?|naaktvideo'?s?|seksvideo'?s?|porno) (?:van|met) (?:\\p{L}+ ){0,2}(?:${child}|je (?:kleine )?(?:dochter(?:tje)?|zusje|zoontje))`,
      'kinderporno (?:te koop|gezocht|ruilen)',
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,5}(?:school|kerk|moskee|synagoge|station|vliegveld|concert|universiteit|ziekenhuis|kerstmarkt|stadion|kantoor|stadhuis|trein|bus|winkelcentrum|menigte|gemeentehuis) (?:\\p{L}+ ){0,3}(?:opblazen|in de fik steken|platbranden|aanvallen|neerschieten|overhoop schieten|in rijden|inrijden|laten ontploffen|een bloedbad)`,
      `${i} (?:\\p{L}+ ){0,4}(?:een (?:bom)?aanslag (?:plegen|op)|een bloedbad aanrichten|een bom (?:\\p{L}+ ){0,4}(?:leggen|plaatsen|laten ontploffen))`,
      `${i} (?:\\p{L}+ ){0,2}(?:zoveel mogelijk (?:mensen|\\p{L}+)|iedereen op (?:school|mijn werk|het werk)|alle (?:moslims|joden|buitenlanders|klasgenoten|collega'?s)) (?:\\p{L}+ )?(?:vermoorden|doden|doodschieten|neerschieten|afmaken)`,
      'ik heb een bom (?:\\p{L}+ ){1,4}(?:gelegd|geplaatst|verstopt)',
    ],
    trafficking: [
      '(?:ik )?(?:verkoop|bied|verhuur|smokkel|koop|lever)(?: \\p{L}+){0,2} (?:meisjes|vrouwen|jongens|slavinnen|mensen|kinderen) (?:voor (?:seks|\\d+|bordelen|de prostitutie)|als (?:seks)?slav\\p{L}+|uit (?:\\p{L}+ ){1,2}voor \\d+|aan (?:bordelen|klanten)|te koop|over de grens)',
      '(?:ik wil|waar kan ik) (?:\\p{L}+ ){0,2}(?:een )?(?:seks)?slav(?:in|en|innen) (?:kopen|verkopen|bestellen)',
      '(?:ik|we) (?:dwing|dwingen) (?:haar|ze|hen|de (?:meisjes|vrouwen)|mijn meisjes) (?:\\p{L}+ ){0,3}(?:prostitutie|tippelen|achter het raam|met klanten)',
      '(?:ik|we) (?:neem|nemen|pak) (?:hun|haar) paspoort(?:en)? (?:af|in)',
    ],
    weapon_to_kill: [
      '(?:hoe (?:maak|bouw|maakt|bouwt) (?:ik|je|men)|ik (?:maak|bouw|wil|ga)|leer me(?: hoe)?|help me|leg (?:me )?uit hoe (?:je|ik)) (?:\\p{L}+ ){0,3}(?:(?:pijp|spijker|auto)?bom(?:men)?|explosieven|ricine|cyanide|sarin|gifgas|springstof)(?: \\p{L}+){0,6}',
      `${i} (?:\\p{L}+ ){0,2}(?:${person}|iemand|hem|haar) (?:\\p{L}+ ){0,2}(?:vergiftigen|in zuur oplossen)`,
      `(?:welk|wat voor) gif (?:\\p{L}+ ){0,4}(?:iemand|een mens|${person}|ongemerkt)(?: \\p{L}+){0,3}`,
    ],
    kills_somebody: [
      `${i} (?:\\p{L}+ ){0,2}${person} (?:\\p{L}+ ){0,4}(?:vermoorden|doden|doodmaken|neersteken|doodschieten|neerschieten|wurgen|omleggen|afmaken|doodsteken|laten vermoorden)`,
      `ik (?:vermoord|wurg|schiet|steek) (?:\\p{L}+ ){0,1}${person}(?= ?(?:$|vanavond|vannacht|morgen|dood|neer|vandaag|en))`,
      '(?:ik )?(?:zoek|wil|ken je|heb|nodig) (?:\\p{L}+ ){0,2}huurmoordenaar',
      '(?:ik )?heb (?:een )?(?:pistool|mes|wapen|geweer) gekocht (?:om|en) (?:\\p{L}+ ){0,4}(?:vermoorden|doden|neerschieten|neersteken|doodschieten)',
    ],
  },
  undoneBefore:
    '(?:(?:niet|nooit|geen|hij|zij|die|wie|iemand|mensen|man|wegens|veroordeeld|gearresteerd|tegen) (?:wilde |heeft |wil )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:hoort|horen|moeten|zou) (?:\\p{L}+ )?(?:verboden|opgesloten|de cel)|is (?:ziek|walgelijk|verboden|strafbaar)|niet|in (?:het spel|de film|gta|een game|mijn droom))',
  innocent:
    '(?:in (?:het|een|de|mijn) (?:\\p{L}+ )?(?:spel|film|game|boek|serie|droom|docu)|gta|minecraft|fortnite|netflix|film|serie|roman|docu|podcast|nieuws|krant|artikel|gearresteerd|opgepakt|veroordeeld|gevangenis|politie|agent|recherch|rechter|rechtbank|advocaat|jeugdzorg|maatschappelijk|psycholoog|therap|slachtoffer|overlevende|als kind|toen ik (?:klein|\\d|een kind)|ik was (?:nog )?(?:\\d|een kind|klein)|(?:werd|ben) ik (?:\\p{L}+ )?(?:misbruikt|verkracht|verkocht)|ben (?:\\p{L}+ )?(?:misbruikt|verkracht)|(?:heeft|hebben) (?:me|mij) (?:\\p{L}+ )?(?:misbruikt|verkracht|aangeraakt)|mij overkomen|mijn (?:oom|stiefvader|vader|opa|leraar|trainer) (?:heeft|zat|raakte|deed)|grapje|geintje|lol|haha|hihi|oorlog|nazi|hitler|terrorist|hoe kan iemand|vreselijk|pedofielen (?:moeten|horen))',
  words: {
    whom: 'kind klein minderjarig meisj jongen jong dochter zoon baby jarig kleuter school kerk moskee synag station vliegveld concert mensen iedereen alle moslim joden buitenl klasgen collega vrouw man ex vriend baas buur moeder vader ouders broer zus familie leraar huisbaas stief iemand hem haar ze slav kp kinderporno pedo kerstmarkt stadion kantoor aanslag bloedbad winkelc meisjes huurmoord',
    act: 'neuk seks sex verkracht misbruik aanrak naakt porno kinderporno kp geil opgewond ruk val bom opblaz aanslag schiet doodschiet neerschiet vermoord dod bloedbad neerstek steek wurg gif vergift ricine cyanide sarin explosie verkoop koop kopen slav prostit huurmoord ruil pedo ontploff afmak raam dwing',
    intent:
      'ik we me mij wil ga zou zal plan help laten hoe waar zoek verkoop ruil stuur heb hebben heeft wie welk ken leer dwing',
  },
});
