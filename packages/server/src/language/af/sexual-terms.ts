import { sexualWords } from '../rule-builders.ts';

// "Piel" and "kont" are sworn with, "kom" is to come, "hoer" swearing, "balle" are for playing, "styf" is stiff: those need
// company.
const my = '(?:my|jou|sy|haar)';

export const sexualTerms = [
  sexualWords('sexual_anatomy', [
    `${my} (?:harde |stywe |groot |dik |nat )?(?:piel|voel in|tril)(?= ?(?:$|[.,!]|in|suig|hard|styf|lek|diep|tussen))`,
    '(?:harde|stywe|dik|groot) (?:piel|tril)',
    `(?:${my}|nat|stywe|jags) (?:nat |stywe |warm )?(?:poes|poesie|koekie (?:lek|nat)|doos (?:lek|nat)|kont)(?= ?(?:$|[.,!]|lek|nat|is nat|vinger|naai))`,
    '(?:poes|koek) (?:lek|vinger|naai)|nat poes|lek (?:my|jou) (?:poes|koekie|kont)',
    'klitoris|kliet|klit',
    'penis(?:se)?',
    'vagina',
    `(?:${my}|groot) tiete|tiete`,
    `(?:suig|lek|byt|speel met|soen) (?:aan )?${my} tepels|${my} (?:harde |stywe )?tepels`,
    'ereksie',
    "dildo(?:'?s)?|vibrator",
    'skaamlippe',
    `(?:${my} )?(?:semen|sperm|saad) (?:in|op|oor) (?:jou|my)`,
    `(?:${my} )balle (?:lek|suig)|(?:lek|suig) (?:aan )?${my} balle`,
  ]),
  sexualWords('sexual_acts', [
    '(?:jou|my|haar|hom|mekaar) (?:\\w+ ){0,3}(?:naai|genaai|steek van agter|fok (?:tot|heelnag|hard))(?= ?(?:$|[.,!]|hard|harder|diep|tot|heelnag|vanaand|soos))',
    '(?:naai|fok) (?:my|jou) (?:hard|harder|diep|dieper|tot|heelnag|van agter|asseblief)|naai my|wil (?:jou|my) naai',
    'suig (?:my|jou|sy|aan my|aan jou) (?:\\w+ )?(?:piel|tril|voel|tepels|balle)|(?:my|jou) (?:piel|tril) suig|pyp (?:my|jou|hom)|(?:jou|my|hom) (?:\\w+ )?pyp(?= ?(?:$|[.,!]))|blow ?job|afsuig|afgesuig',
    'draad ?trek|skommel (?:vir|oor|terwyl|my)|ek skommel(?= ?(?:$|[.,!]))',
    'masturb\\w+',
    'orgasmes?',
    '(?:laat|maak) (?:jou|my) kom(?= ?(?:$|[.,!]|soos|keer op))|(?:in|op|oor) (?:jou|my) (?:\\w+ )?(?:mond|borste|gesig|lyf|tiete) kom|ek kom (?:in jou|klaar)|klaarkom',
    '(?:anale|orale) seks|anaalseks|oraalseks',
    '(?:wil|kom ons|gaan ons|lus om|het) (?:\\w+ ){0,2}seks (?:met (?:jou|my)|he|te he)|seks met (?:jou|my)',
    '(?:sprei|maak|gooi) (?:jou|my) bene (?:oop|wyd)|sprei jou bene',
    '(?:ek is|jy maak my|maak my|so|baie|vreeslik|is jy|ek word) (?:so |baie |sommer )?jags|jags(?:e)? (?:vir|oor|en nat)',
    '(?:so|baie|heeltemal|sopnat) nat (?:vir jou|tussen (?:my|jou) bene|daar onder)|nat vir jou',
    'vinger (?:myself|jouself|my|jou)(?= ?(?:$|[.,!]|diep|terwyl))|(?:myself|jouself) (?:\\w+ )?vinger',
    '(?:speel|vroetel) met (?:myself|jouself)|raak aan (?:myself|jouself)',
    'ejakul\\w+',
    'gang ?bang|(?:drie ?kuns|trio) (?:met|in die bed)',
    'doggy ?style|hondjiestyl',
    '(?:diep )?(?:binne-?in|in) (?:jou|my) (?:nat |stywe )?(?:poes|kont|hol)',
    '(?:sit|ry) op (?:my|jou) (?:gesig|piel)',
  ]),
];
