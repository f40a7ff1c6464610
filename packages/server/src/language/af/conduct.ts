import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

// "Sien jou môre" takes leave as often as it proposes: a place or a clock must stand with it.
const gap = (most: number): string => `(?:[\\w'.:]+ ){0,${most}}`;
const when =
  '(?:more|vanaand|vanmiddag|vandag|die naweek|hierdie naweek|saterdag|sondag|vrydag|maandag|dinsdag|woensdag|donderdag|volgende week|oormore)';
const teens = '(?:1[0-7]|[6-9]|tien|elf|twaalf|dertien|veertien|vyftien|sestien|sewentien)';

export const conduct: ConductRules = {
  meeting: phrases(
    `(?:kom ons|sal ons|kan ons|ons (?:kan|moet|sal|gaan|behoort)|ek (?:wil|sal|kan|gaan)|wil jy|sal jy|lus om|kan nie wag om|sien uit daarna om|moet ons) ${gap(5)}(?:ontmoet|mekaar (?:sien|ontmoet)|te ontmoet|jou in persoon (?:te )?sien|saam (?:uitgaan|gaan eet|koffie drink|iets drink|fliek|gaan stap)|koffie (?:gaan )?(?:drink|kry)|(?:gaan|kry) koffie (?:drink|saam)|iets gaan drink|gaan uiteet|gaan eet|uit ?gaan met my|gaan fliek)(?! (?:my ma|my vriend|my familie|met my (?:ma|vriend|suster)))`,
    `(?:ons )?(?:ontmoet|sien|kry) (?:ons )?mekaar ${gap(2)}(?:${when} (?:om|by|in|vir|sewe|agt)|by (?:my|jou|die)|in persoon|om \\d|in die regte lewe)|ontmoet my (?:\\w+ )?(?:by|in|om|${when}|voor)|(?:waar|wanneer) ontmoet ons`,
    `(?:kom|kuier) (?:maar |gerus |gou |vanaand |more ){0,3}(?:oor na my|na my (?:toe|huis|plek|woonstel)|kuier (?:by|vir) my|by my (?:kuier|slaap|eet)|by my)(?= ?(?:$|[,!;]|vanaand|more|hierdie|die|kuier))|ek (?:kom|ry|vlieg) ${gap(2)}(?:na jou (?:toe|huis|plek)|by jou (?:kuier|aan))|ek (?:kom )?(?:haal|kry|laai|tel|sal|kan) jou ${gap(3)}(?:op|oplaai|optel|haal|om (?:\\d|sewe|agt)|vanaand|kom haal)(?= ?(?:$|[,!;]|om|vanaand|more))|by (?:my|jou) of by (?:jou|my)`,
    `(?:as|wanneer|tot|totdat) ons (?:mekaar )?(?:eendag |eindelik |uiteindelik |die eerste keer ){0,2}(?:mekaar )?(?:ontmoet|sien)|(?:eendag|binnekort|een van die dae|eendag gaan|binnekort sal) ${gap(2)}(?:ontmoet ons|sal ons (?:mekaar )?ontmoet|gaan ons (?:mekaar )?ontmoet|ons (?:mekaar )?ontmoet)|ons eerste (?:date|afspraak|ontmoeting)|sien jou ${gap(2)}(?:by (?:my|jou|die (?:koffie|stasie|restaurant|kroeg|strand))|om (?:\\d|sewe|agt))`,
  ),
  contact: phrases(
    `(?:gee|stuur|se|hier is|hier's|wat is|wat's|kan ek|mag ek|het jy|deel|skryf|ruil|neem|kry) (?:vir )?(?:my |jou )?${gap(2)}(?:jou|my|ons) (?:\\w+ )?(?:foon ?nommer|telefoon ?nommer|selfoon ?nommer|selnommer|nommer|sel ?foon|e-?pos(?:adres)?|adres|huisadres|${messengers})(?= ?(?:$|[?,!;:.]|kry|he|is|vra|dan|gee|vir|en|asseblief|hier))(?<!(?:gelukkige|gunsteling|geluks)nommer)`,
    `my (?:foon|telefoon|selfoon|sel)? ?(?:nommer|e-?pos(?:adres)?|adres|${messengers}) (?:is|:|\\d+)`,
    `(?:skryf|bel|stuur|voeg|soek|volg|kontak|vind|whatsapp|text|boodskap) (?:vir )?(?:my|me) (?:\\w+ ){0,3}?(?:op|via|oor|by) (?:${messengers}|\\+?\\d+)|bel my(?= ?(?:$|[,!;]|vanaand|more|gerus))|whatsapp my`,
    `(?:kom ons|sal ons|ons kan|kan ons) ${gap(4)}(?:op|via|na|oor) ${messengers}`,
    `het jy (?:ook )?${messengers}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    `(?:stuur|leen|gee|koop|betaal|skenk) (?:vir )?my ${gap(3)}(?:geld|rand|r ?\\d+|geskenk(?:e|bewys|kaart)?|krediete|koins|coins|kaartjie|foon|lugtyd|data|iphone|bitcoin|\\d+ ?(?:rand|euro))`,
    `(?:kan|sou|sal|kon) jy (?:asseblief )?(?:vir )?(?:my )?${gap(4)}(?:geld (?:leen|stuur|gee|oorplaas)|my (?:huur|rekening(?:e|s)?|skuld) betaal|geskenkbewys (?:koop|stuur)|lugtyd (?:koop|stuur))`,
    `(?:na|op) my (?:${purses})|(?:na|op|in) my (?:bank ?)?rekening|my (?:${purses}|bank ?rekening ?nommer|rekening ?nommer) is`,
    `ek (?:benodig|het) ${gap(3)}geld nodig(?= ?(?:$|[,!;]|van jou|vir|om))|ek kort ${gap(2)}geld (?:van jou|vir|om)`,
  ),
  negation: phrases(
    "(?<!kan nie wag [^.!?]{0,60})nie(?! wag)|nooit|geen|g'?n|sonder|wens|kon ek maar|as ek kon|stel jou voor|droom|gedroom|in plaas van|ongelukkig|gister|moenie",
  ),
  turnedDown: phrases('maar (?!net)|ongelukkig|jammer|net hier|as ek kon|onmoontlik|nie moontlik|ek kan nie|werk nie'),
  underAge: phrases(
    `(?:ek is|ek's|ek word|ek was net|ek is maar) (?:maar |nog |net |pas |eintlik |al |amper |binnekort ){0,2}${teens}(?: jaar(?: oud)?)?(?= ?(?:$|[,;!)]|en |maar |haha|lol))`,
    "(?:ek is|ek's) (?:nog |eintlik |net )?(?:minderjarig|'?n minderjarige|onder (?:18|agttien)|nog nie (?:18|agttien)(?: nie)?)|ek is (?:nog )?in (?:graad (?:[5-9]|10)|laerskool)",
  ),
  modelRefusal: phrases(
    "as (?:'?n )?(?:ki|ai|taalmodel|(?:ki|ai)-?(?:taalmodel|model|assistent)|kunsmatige intelligensie),? (?:kan|mag|is|het|moet)",
    "ek is (?:slegs |net |maar )?'?n (?:(?:ki|ai)[- ]?)?(?:taalmodel|assistent|virtuele assistent)",
    `(?:ek is jammer|jammer|dit spyt my|ongelukkig|verskoon my)[,]? (?:maar )?(?:ek kan|kan ek|daarmee kan ek|ek mag) ${gap(3)}nie ${gap(3)}(?:help|bystaan|voldoen|genereer|skryf|skep|voortgaan|verskaf|deelneem)`,
    '(?:teen|in stryd met|oortree) (?:my|die|ons) (?:riglyne|beleid|programmering|gebruiksvoorwaardes|inhoudsbeleid)',
    `ek kan nie (?:met )?(?:hierdie|daardie|jou|sulke|dit) (?:versoek|inhoud)(?:e)? ${gap(2)}(?:help|voldoen|nakom|genereer|skep|voltooi|verskaf|nie)`,
  ),
};
