import { ageRules } from '../age-rules.ts';

const r = String.raw;
/** The verb's form is the same for others. */
const me = r`(?:ik |^|(?=[a-z]{2,8} ik ))`;
const only =
  '(?:(?:pas|nog|maar|nog maar|al|net|nu|echt|eigenlijk|bijna|ongeveer|ook|gewoon|slechts|helaas|nog geen|geen|onder de|wel|dus) ){0,4}';
const month = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const soon = r`(?:bijna|binnenkort|morgen|overmorgen|vandaag|(?:volgend|komend|dit)e? (?:jaar|maand|week|weekend|${month})|in ${month}|over (?:een|twee|drie|vier|paar|een paar|\d{1,2}) (?:dag|dagen|week|weken|maand|maanden|jaar)|pas|eindelijk|dan|nu|al)`;
const parents = '(?:mama|mam|moeder|ma|papa|pap|vader|pa|ouders|oudjes|stiefvader|stiefmoeder)';

export const nl = ageRules({
  ruleName: 'nl',
  ages: 'vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|vijvtien|zestien|zeventien',
  teens: 'tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien',
  eighteen: 'achttien|achtien',
  followers:
    'en|maar|dus|uit|van|want|ik|jij|je|jou|jouw|hoe|waar|wat|wie|wanneer|nog|pas|nu|hier|ook|geworden|sorry|is (?:dat|het)|vind|heb|woon|kom|zit|zoek|ben|bent|meisje|jongen|vrouw|man|single|bi|hoi|hey|hai|nee|ja|eigenlijk|echt|toch|eerlijk|gezegd|ofzo|of zo|schat|bro|binnenkort|bijna|word|mijn|hihi|helaas|trouwens|niet erg|als dat',
  years: 'jaar(?:tjes?)?(?: oud| jong)?|jr|jarige?|j',
  answerStarts:
    'ik|ben|ik ben|pas|nog maar|net|bijna|ok|oke|uh+m?|eh+m?|hm+|nou|ja|tja|nog|maar|al|haha|hoi|gewoon|eerlijk',
  triggers:
    'vijf zes zeve acht nege tien elf twaa dert veer zest mind brug groe klas meer basi onde midd eers twee derd vier',
  triggersBesideNumber: 'ik ben word mijn klas jaar j m v w meis jong wij we groe havo vmbo vwo mavo onde atn',
  impliedTriggers:
    'mama mam moed papa vade oude tele huis scho lera mag auto juf mees toet proe rijb teen puber nabl middel midd havo vmbo vwo vmb mavo jong leef klas mobi scho',
  undoneBefore:
    'als|toen|alsof|dat|zegt|zei|zeggen|denkt|denken|dacht|dachten|vindt|gelooft|schat|niet|of|(?:zegt|zei|denkt|denken|dacht|dachten) dat|liedje|nummer|song|film|boek|heet|wou dat|wilde dat|stel',
  undoneAfter:
    'uur|min|minuten|minuut|kilo|kg|km|meter|cm|procent|keer|dagen|weken|maanden|euro|jaar (?:jonger|ouder|getrouwd|samen|geleden|bij|nuchter|clean|gescheiden|lang|verder|werkzaam)|was|geweest',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:ik ben|(?:^|en |maar |dus |hoi |hey |nee |ja |, ?|sorry )ben|ben ik|we zijn (?:allebei|beide|beiden)|kben|ikben) ${only}{age}(?: en een half| half)?(?: (?:jaar|jr|j)(?: oud| jong)?)?{end}`,
    ],
    [
      'states_age',
      0.95,
      r`(?:omdat|aangezien|ookal|ook al) ik ${only}{age} (?:jaar )?ben|(?:omdat|ookal|ook al|dat) ik nog maar {age} (?:jaar )?ben|mijn leeftijd is ${only}{age}`,
    ],
    [
      'years_old',
      0.95,
      r`(?:ben|als) (?:een )?(?:{age}|1[0-7])[ -]?jarige?(?: (?:meisje|jongen|meid|puber))?{end}|(?:ik ben )een (?:meisje|jongen|meid) van {teen}(?: jaar)?{end}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:hoi|hey|hai|hi)?[ ,!]{0,2}(?:(?:v|vrouw|meisje|jongen|meid)(?: ?[/,]? ?)(?:1[0-7])|1[0-7](?: ?[/,] ?| )?(?:meisje|jongen|meid)|1[0-7] ?/ ?[vm](?: ?/.{0,20})?|1[0-7] ?v(?= hier| uit| en)|(?:1[0-7]) (?:jaar )?hier)(?=\s*$|\s*[,/!)]|\s+(?:hier|uit|en|jij|zoekt|zoek|u|single|nl|belgie))`,
    ],
    [
      'turns',
      0.93,
      r`(?:ik |^)word (?:${soon} ){0,4}(?:{age}|{18})(?: jaar)?{end}|(?:${soon}) word ik (?:eindelijk |pas |al )?(?:{age}|{18}){end}|ben (?:net|pas|gisteren|vandaag|vorige week|vorige maand|onlangs) {age} geworden`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:als|zodra|tot|totdat|voordat|wanneer) ik (?:eindelijk |straks |pas |later )*(?:{18}|{teen}) (?:jaar )?(?:ben|word)|ben (?:ik )?(?:nog |helaas |ook |eigenlijk )*(?:niet|geen|onder de|nog geen|nog niet|niet eens) (?:eens )?{18}(?: jaar)?{end}|ben (?:bijna|haast|net geen) {18}(?: jaar)?{end}`,
    ],
    [
      'minor',
      0.95,
      r`(?:ben|ben ik|zijn) (?:nog |ook |eigenlijk |helaas |wel |een |gewoon )*(?:minderjarige?|niet meerderjarig|nog niet meerderjarig)(?! kind)|(?:omdat|dat) ik (?:nog )?minderjarig ben`,
    ],
    [
      'turns',
      0.93,
      r`(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|straks) word ik (?:eindelijk |pas |al )?(?:{age}|{18}){end}`,
    ],
    ['states_age', 0.93, r`^ben (?:pas |net |nog maar )?{age} jaar(?:tjes)?{end}`],
    [
      'birthday',
      0.9,
      r`(?:morgen|vandaag|volgende week|binnenkort|zaterdag|zondag) (?:is|vier ik|heb ik) mijn (?:[5-9]|1[0-8])(?:e|de|ste)? (?:verjaardag|vjd)|mijn (?:[5-9]|1[0-8])(?:e|de|ste)? (?:verjaardag|vjd) is (?:morgen|vandaag|volgende|binnenkort|in|over|bijna)`,
    ],
    [
      'school_year',
      0.9,
      r`${me}(?:zit|ga|kom|ben) (?:ik )?${only}(?:volgend jaar |dit jaar |na de zomer )?(?:in|naar|op) (?:de |het )?(?:brugklas|groep (?:[1-8]|zeven|acht|zes)|basisschool|(?:[1-3]|eerste|tweede|derde)(?:e|de)? (?:klas |jaar )?(?:van )?(?:de |het )?(?:middelbare(?: school)?|havo|vwo|vmbo|mavo|gymnasium|atheneum|klas)|(?:1|2|3|4) ?(?:havo|vwo|vmbo|mavo|kader|basis)|(?:4|vierde) ?(?:e |de )?(?:klas|middelbaar)|(?:het )?(?:1|2|3|4|eerste|tweede|derde|vierde)(?:e|de|ste)? middelbaar)(?! (?:les|juf|meester))|(?:ben|ik ben) (?:een )?(?:brugklasser|brugpieper|(?:tweede|derde|2e|3e)[ -]?klasser)`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`(?:ik ben|ben|ben ik) (?:nog |maar |gewoon |ook |nog maar |nog gewoon )*(?:een )?(?:scholier|scholiere|puber|tiener|middelbare scholier|kind){end}|${me}zit (?:ik )?(?:nog |gewoon |ook )*(?:op|in) (?:de |het )?(?:middelbare(?: school)?|(?:[45]|vierde|vijfde) ?(?:havo|vwo|vmbo)|havo|vwo|vmbo|mavo|(?:5|6|vijfde|zesde)(?:e|de)? (?:middelbaar|klas))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`mijn ${parents} (?:heeft|hebben|pakt|pakte|pakken|nam|neemt|hebbe) (?:weer |gewoon |vandaag |altijd )*(?:mijn|m'n|mn) (?:telefoon|mobiel|tel|gsm|tablet|laptop|ps\d|xbox|ipad) (?:af|afgepakt|afgenomen|ingenomen|weg)|${me}(?:heb|kreeg|krijg) (?:ik )?(?:weer |een week |nu )*(?:huisarrest|telefoonverbod)|mijn ${parents} (?:mag|mogen|weet|weten) (?:dit |het |er |dat |van )*(?:niet|niks|niets)(?: weten| zien| van| dat)?|${me}mag (?:ik )?(?:niet|nooit|nog niet) (?:van|volgens) mijn ${parents}|van mijn ${parents} mag ik (?:niet|geen|nog)|${me}mag van mijn ${parents} (?:niet|nooit|geen|nog niet)|mijn ${parents} (?:controleert|controleren|checkt|checken|leest|lezen) (?:mijn|m'n|mn) (?:telefoon|mobiel|gsm|berichten|appjes)|${me}(?:moet|moest) (?:ik )?om (?:8|9|10|20|21|22|acht|negen|tien)(?: uur)? (?:thuis|in bed|binnen|naar bed)(?: zijn| van)|mijn (?:moeder|mama|ouders|vader) vermoord(?:t|en)? me`,
    ],
    [
      'lessons',
      0.6,
      r`${me}(?:moet|heb|zit|ben|ga|maak) (?:ik )?(?:nog |echt |even |zo ?veel |veel |mijn |aan |m'n |mn |nu |met )*(?:wiskunde|nederlands|engels|frans|duits)? ?(?:huiswerk|hw)(?! van mijn)|${me}(?:heb|leren|leer|had|krijg|maak) (?:ik |morgen |vandaag |een |voor |mijn |nog |voor een |voor mijn )*(?:toetsweek|(?:wiskunde|engels|duits|frans|bio|geschiedenis|aardrijkskunde)[ -]?(?:toets|repetitie|proefwerk|so)|proefwerk|proefwerkweek|so)(?= ?$| ?[,!]| (?:morgen|voor|van|en|over))|mijn (?:wiskunde|nederlands|engels|gym|frans|duits|biologie|geschiedenis)? ?(?:leraar|lerares|juf|meester|mentor) (?:is|heeft|zegt|haat|gaf|zei|doet)|${me}(?:moet|moest) (?:ik )?(?:weer )?(?:nablijven|strafwerk maken)|${me}ben (?:ik )?(?:weer )?(?:blijven zitten|uit de les gestuurd)|na school (?:ga|heb|moet|mag|ben) ik|mijn zakgeld|eindexamen(?: havo| vwo| vmbo)`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`${me}mag (?:ik )?(?:nog |helaas )*(?:niet|geen|nog niet|nog geen) (?:auto ?rijden|rijden|stemmen|drinken|alcohol|bier|alcohol kopen)|(?:ben|ben ik) (?:ik )?(?:nog |te |toch )*te jong (?:voor (?:jou|je|dit|deze|alcohol)|om (?:te )?(?:rijden|auto|stemmen|drinken|daten))|(?:heb )?gelogen over mijn leeftijd|mijn leeftijd (?:hier |op mijn profiel )?(?:is nep|klopt niet)`,
    ],
  ],
  impliedUndoneBefore:
    'toen|vroeger|als kind|als|zoon|dochter|kinderen|neefje|nichtje|broer|zus|broertje|zusje|leerlingen|zei|zegt|was|waren|alsof',
  impliedUndoneAfter:
    'toen ik|vroeger|was|van (?:mijn|de) (?:zoon|dochter|kinderen|leerlingen)|met (?:mijn|de) (?:zoon|dochter|kinderen)|nakijken|jaren geleden|docent|leraar|gebleven',
  asksAge: r`hoe oud (?:ben|bent|zijn jullie|zijn we)|hoe oud(?= ?[?,\n:;)]| ?$)|(?:je|jouw) leeftijd|welk bouwjaar|wanneer ben je geboren`,
  asksWhetherAdult: r`(?:ben|bent|zijn) (?:je|jij|u|jullie) (?:al |wel |ook |echt |eigenlijk |minstens |boven de |ouder dan )*(?:18|achttien|meerderjarig|volwassen)`,
  deniesAdult: r`(?:nee|neen|nog niet|niet echt|bijna|helaas niet|nope|neuh?|net niet)(?=\s*$|\s*[,!.:;)]|\s+(?:nog|ben|ik|helaas|pas|sorry|maar|niet|bijna|waarom))`,
  bornIn: r`(?:ik )?(?:ben|werd|kom) (?:ik )?(?:geboren )?(?:in |op |uit |van )(?:[a-z0-9,/. -]{0,16}[ /.-])?{year}(?: geboren|(?= ?$| ?[,!]| en))|geboren (?:in |op )(?:[a-z0-9,/. -]{0,16}[ /.-])?{year} ben ik|mijn geboortejaar is {year}|bouwjaar {year}`,
  takesBack: r`(?:(?<!geen |niet voor de )(?:grapje|geintje|grap|geintje)(?! vind)|ik bedoel(?:de)? (?:2\d|[3-9]\d|1[89])|(?:nee|sorry|oeps|typo)[ ,.!]{1,3}(?:ik )?ben (?:2\d|[3-9]\d|1[89]))`,
});
