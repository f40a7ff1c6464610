import { sexualWords } from '../rule-builders.ts';

// "Loceklis" is a member, "pupas" are beans, "krūtis" a chest, "beigt" to finish, "drāzties" to rush: those need company.
const my = '(?:mans?|manu|manus|mana|manas|mani|tavi|tavs?|tavu|tavus|tava|tavas|vina|vinas)';

export const sexualTerms = [
  sexualWords('sexual_anatomy', [
    `${my} (?:\\w+ )?(?:locekl(?:is|i|a|im)|daikt(?:s|u) (?:stav|ciets|sarecej\\w*)|pimp(?:is|i|ja|im))`,
    '(?:stavos\\w*|ciet[sao]|resn[sao]|liel[sao]) (?:locekl(?:is|i|a)|pimp(?:is|i))',
    'pimp(?:is|i|ja|jim|im)',
    'dzimumlocekl\\w+',
    'penis|pena galvin\\w+|penim',
    'pez(?:a|u|as|ai)(?= |$)(?! (?:ir |var ))',
    '(?:slapj|mitr|saur)(?:a|o|u) (?:peza|pezu|vagina|vaginu|pidze|pidzi|kepa)',
    'vagin(?:a|u|as|ai)',
    'klitor(?:s|u|a|am)',
    `(?:${my}|liel\\w+|skaist\\w+) (?:\\w+ )?pup(?:i|us|iem)`,
    `(?:laizit|sukat|skupstit|kost|knaibit) (?:\\w+ )?krutsgal\\w+|${my} krutsgal\\w+`,
    'erekcij\\w+',
    'dildo',
    'vibrator(?:s|u|am)',
    'sperm(?:a|u) (?:uz|tev|man|mut)\\w*|mana sperma|tava sperma',
  ]),
  sexualWords('sexual_acts', [
    '(?:iz|no|sa)?drazt? (?:tevi|mani|vinu|mus)|(?:tevi|mani) (?:\\w+ ){0,3}(?:iz|no)?draz(?:t|isu|tu|si|is)|izdraz(?:t|isu|tu|si|i)',
    '(?:iz|no|pa)?pist (?:tevi|mani|vinu)|(?:tevi|mani) (?:\\w+ ){0,3}(?:iz|no|pa)?(?:pist|pisisu|pistu)|pisties|pisamies|pisanas|izpist|izpisisu',
    'kniebt(?:ies)? (?:ar )?(?:tevi|mani)|kniebties|(?:tevi|mani) (?:\\w+ ){0,2}kniebt',
    `(?:pa)?(?:suka(?:t|si|ju|s|j)|laiz(?:it|i|isu|u)|nosukat|izlaizit) (?:\\w+ )?(?:${my} )?(?:locekl\\w+|pimp\\w+|pez\\w+|klitor\\w+|pautus|olas manas)`,
    '(?:uz)?tais(?:it|i|isu|u) (?:\\w+ )?minetu|minetu (?:man|tev)',
    'masturbe\\w+|masturbac\\w+',
    'onane\\w+|onani\\w+',
    'orgasm(?:s|u|a|am|i|us)',
    '(?:beigt|beigsu|beidzu|beidz|nobeigt|beigusi|beidzis) (?:\\w+ )?(?:tevi|mani|tev mute|man mute|uz (?:tavam|manam) (?:krutim|sejas|pupiem)|kopa ar tevi gulta)|es beidzu,? (?:domajot|tevis|ah)',
    '(?:anal|oral)(?:ais|o|a|aja) seks\\w+|(?:anal|oral)sekss?',
    '(?:nodarbo\\w+|nodarbosimies|gribu|gribas|nodarbojamies) (?:\\w+ )?(?:ar )?seks(?:u|s)(?: ar tevi)?(?! (?:industrij|izglit))|sekss? ar (?:tevi|mani)|seksu ar tevi',
    '(?:gribu|gribas|grib|gribetu|milesimies) (?:\\w+ )?mileties(?: ar (?:tevi|mani))?|miles?imies visu nakti',
    '(?:iepl(?:et|es|etu|esisu|eti)|atpl(?:et|es|eti)|pavers?|ieplest) (?:\\w+ )?kajas',
    '(?:esmu|esi|kluvu|padari mani|tik|loti) (?:\\w+ )?(?:uzbudinat[sa]|uzbudinajusies|sakarsus[ie]|sakarsis)(?: no tevis| tevis del)?',
    '(?:esmu|tik|pavisam|kluvu) (?:\\w+ )?slapja (?:tevis del|no tevis|tur leja|starp kajam|del tevis)',
    'man (?:\\w+ )?(?:stav|cels)(?:as)? (?:uz tevi|no tevis|tevis del|domajot par tevi)',
    '(?:ieiet|ieiesu|ieej|ielikt|iebazt|iebazisu|ieliksu) (?:\\w+ )?(?:tevi dzili|mani dzili|tev pez\\w+|tavi dzili)|(?:dzili )(?:tevi|mani) (?:ieiet|ieklut)',
    '(?:pieskaros|glaudu|apmierinu) (?:sev|sevi)(?= ?(?:$|[,!.]|un |domajot|tur))|pirkstoju|pirkstot',
    'ejakul\\w+',
    'gang ?bang|orgija',
    'no mugurpuses (?:drazt|nemt|panemt)|nem mani (?:no mugurpuses|cieti|stipri)|suncu poza',
  ]),
];
