import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

// "Sizobonana" takes leave and proposes nothing; what is denied begins with a- or holds ngeke.
const gap = (most: number): string => `(?:[\\w'.:-]+ ){0,${most}}`;
const app = `(?:(?:ku|nge|e|i|u|kwi|yi|lwe|le|ye|ka|wa|ne|no)?-? ?(?:${messengers}|whatsapp|facebook))`;
const number =
  '(?:i?nombolo(?: yakho| yami| yocingo| yefoni| yakho yocingo)?|izinombolo (?:zakho|zami|zocingo)|ikheli (?:lakho|lami)|i-?address (?:yakho|yami)|i-?(?:imeyili|email|imeyli) (?:yakho|yami)|i-?location yakho|i-?numbers? (?:yakho|zakho|yami))';
const when =
  '(?:kusasa|namhlanje|namuhla|kusihlwa|ngempelasonto|ngesonto|ngomgqibelo|ngolwesihlanu|ngo-?\\d+|ngehora|ebusuku|manje)';
const teen =
  '(?:(?:engu|eyi|ewu|engama|engu-|eyi-)?-? ?(?:1[0-7]|[6-9])|eyishumi(?: (?:nanye|nambili|nantathu|nane|nanhlanu|nesithupha|nesikhombisa))?|eyisithupha|eyisikhombisa|eyisishiyagalombili)';

export const conduct: ConductRules = {
  meeting: phrases(
    `(?:asi|masi|ake si|singa|sizo|kumele si|kufanele si|mhlawumbe si|sengathi singa)(?:hlangan[ae])(?:ni)?(?= ?(?:$|[?,!;]|${when}|nawe|sobabili|e[a-z]{3}|ubuso|kuphi|nini|ukuze|ngelinye|siphuze|siyo))`,
    `(?:ngi|sengi|be?ngi)(?:[a-z]{0,4})(?:fun|fis|thand|langazelel|jabulel|lindel)[a-z']{0,5} (?:nje |kakhulu |impela ){0,2}(?:uku|ngi|si)(?:hlangan[ae]|kuvakashel[ae]|kukhiph[ae]|kubone? ubuso|kubona ubuso)(?: n(?:awe|ami))?(?= ?(?:$|[?,!;]|${when}|nawe|nobuso|ubuso|ekugcineni|maduze))|angi(?:sa)?kwazi ukulinda ukuhlangana nawe|ngingathanda ukuhlangana nawe`,
    `(?:ngi[zy]o|ngi|ngizo)ku(?:land|vakashel|khiph)[ae](?= ?(?:$|[?,!;]|${when}|ekhaya|kini|emsebenzini|siye|sidle|sizo|idina))`,
    `(?:woza|wozani|ungeza|uze|uzoza|ufike|ngicela uze|ungivakashele|ngivakashele)(?: (?:kwami|kwam|endlini yami|ekhaya lami|la kwami|lapha kwami)(?= ?(?:$|[?,!;]|${when}))|(?<=vakashele)(?= ?(?:$|[?,!;]|${when})))|(?:ngi(?:zo|ya|nga|za)?(?:fika|za|eza|ya)|ngizofika|ngiyeza|ngize) (?:kwakho|endlini yakho|kini|kwenu)(?= ?(?:$|[?,!;]|${when}))|kwami noma kwakho`,
    `(?:asiyo|asiye|masiye|masiyo|singaya|singayo|siyo|sizoyo|asiphume|masiphume|asihambe) ?(?:phuza |dla |sobabili |siye |siyo ?phuza |ku|ko|e){0,3}(?:ikhofi|i-?coffee|idina|i-?dinner|i-?lunch|i-?movies?|ebhayisikobho|e-?date|i-?date|i-?drinks?|isidlo|esitolo sekhofi|phuza ikhofi)`,
    `(?:uma|mhla|lapho|ngosuku) (?:se)?si(?:hlangana|hlangene|zohlangana)(?: okokuqala| ekugcineni)?|(?:ngelinye ilanga|ngolunye usuku|maduze(?: nje)?) (?:sizo|singa|siyo)hlangana|i-?date yethu(?: yokuqala)?`,
  ),
  contact: phrases(
    `(?:ngiphe|ngithumelele|thumela|ngicela|ngitshele|ngibhalele|ngizokupha|ngikunike|ngikuphe|ngikuthumelele|shintshisana|sishintshane|nanti|nansi|yithi|bhala|gcina) ${gap(2)}(?:nge)?${number}`,
    `(?:ithini|ithi|iyini|yini|lithini|liyini|uthini|ngubani) ${gap(1)}${number}|${number} (?:ithini|iyini|lithini|liyini)`,
    `(?:inombolo(?: yocingo| yefoni)?|ikheli|i-?email|i-?imeyili|i-?${messengers}) (?:yami|lami) (?:ithi|ngu|yi|:|lithi|iwu|\\d+)\\S{0,20}`,
    `(?:ngibhalele|ngithinte|ngifake|ngithole|ngilandele|ngiadde|ngi-?adde?|ngi-?texte?|ngi-?dm|ngithumelele umyalezo|ngi-?follow\\w*|ngixhumane|khuluma nami|xhumana nami) ${gap(2)}${app}|(?:ngishayele(?: ucingo)?|ngifonele|ngicalele)(?= ?(?:$|[?,!;]|${when}|ucingo))`,
    `(?:asi(?:ye|dlulele|thuthele|qhubeke|xoxe|khulume)|masi(?:ye|dlulele|xoxe|khulume)|singa(?:xoxa|khuluma|ya)) ${gap(2)}(?:ku|nge|kwi)-? ?${messengers}`,
    `(?:una(?:yo|lo|wo|so)?|unayo na|uku|usebenzisa) ?(?:i|ku|ne|u)?-? ?${messengers}(?= ?(?:$|[?,!]|na\\b|yini\\b))`,
  ),
  money: phrases(
    `(?:ngithumelele|ngiphe|ngiboleke|ngipha|ngifakele|ngithengele|ngikhokhele|ngicela|ngicela ungithumelele|ngicela ungiboleke|ungangiboleka|ungangithumelela|ungangithengela|ungangikhokhela|ungangipha|ngisize ngo) ${gap(3)}(?:i?mali|e?mali|u?-?r ?\\d+|amarandi(?: \\w+)?|irandi|i-?airtime|idatha|i-?data|isipho|izipho|i-?gift ?card|irenti|i-?rent|intela|isikweletu|ithikithi|ifoni|i-?iphone|i-?voucher|i-?ewallet|\\d+ ?(?:rand|euro))(?: yami| entsha)?`,
    `(?:ku|nge|e|kwi|i)-? ?(?:akhawunti yami|i-?akhawunti yami|${purses} (?:yami|sami)|ewallet)|inombolo ye-?akhawunti yami|i-?akhawunti yami yasebhange`,
    `(?:ngidinga|ngiswele) ${gap(1)}imali (?:kuwe|yoku|ukuze|yerenti|yokugibela|yeholide|engu)\\S{0,20}`,
  ),
  negation: phrases(
    'angi(?!thi\\b|(?:sa)?kwazi ukulinda)\\w+|asikwaz\\w+|asinak\\w+|ngeke|angeke|akukho|akwenzeki|akunak\\w+|sengathi|\\w*phuph\\w*|izolo|ngaphandle|ungangi(?:thumeleli|phi|niki)\\w*|unga(?:ngithumeleli|thumeli)|kude|ngehlanyi|hhayi|cha',
  ),
  turnedDown: phrases('kodwa|ngeshwa|ngebhadi|akwenzeki|angeke|ngeke|lapha kuphela|angikwazi'),
  underAge: phrases(
    `(?:ngi|sengi|ngisa)(?:na|ne)?(?:neminyaka|minyaka|nemnyaka) (?:nje |kuphela )?${teen}(?: kuphela| nje| yobudala)?(?= ?(?:$|[,;!)]|futhi|kodwa|ubudala|haha))`,
    '(?:ngi|ngisa|sengi)(?:na|no)-? ?(?:1[0-7])(?= ?(?:$|[,;!)]|yeminyaka|kuphela|nje))|ngingaphansi kweminyaka (?:engu-? ?18|eyishumi nesishiyagalombili|yobudala)|angikabi (?:na|no)-? ?18|angikahlanganisi (?:iminyaka engu-?)?18|(?:ngisengu|ngisewu)?mntwana omncane mina|ngiseyingane|ngifunda (?:ibanga|u-?grade) ?(?:[5-9]|10|lesi\\w+)',
  ),
  modelRefusal: phrases(
    'njenge(?:-? ?ai|modeli yolimi|modeli ye-?ai|msizi we-?ai)|njengomsizi we-?ai|njengohlelo lwe-?ai',
    'ngi(?:yi|wu)(?:modeli yolimi|msizi we-?ai|msizi wobuchwepheshe|msizi obonakalayo)',
    `(?:ngiyaxolisa|uxolo|ngicela uxolo|ngeshwa),? (?:kodwa )?(?:angikwazi|ngeke ngikwazi|angivumelekile) ${gap(2)}(?:uku(?:siza|kusiza|sebenza|bhala|qhubeka|feza|dala|nikeza|bamba iqhaza))(?: (?:nga|kwa|na|kulo)\\w+)?`,
    'angikwazi uku(?:feza|fezekisa|gcwalisa) (?:lesi|isicelo)(?: sakho| sicelo)?|angikwazi uku(?:dala|khiqiza|bhala) (?:okuqukethwe|lokhu okuqukethwe)',
    '(?:kuphambene|kungqubuzana|kuphikisana|kuphula) ?(?:ne|i)?(?:mihlahlandlela|mithetho|nqubomgomo|imithetho|imihlahlandlela|nemithetho|nemihlahlandlela|nenqubomgomo)(?: yami| yethu)?',
  ),
};
