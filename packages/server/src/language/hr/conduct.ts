import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

const places =
  '(?:na (?:kav[ue]|kavicu|pice|picence|cugu|veceru|rucak|spoj|dejt|date|kolac|sladoled|setnju|pivo|pizzu)|u (?:kino|restoran|kafic|setnju))';
const withOthers = '(?! (?:s|sa) (?!tobom|mnom))';
/** Words between, but not "with my sister". */
const gap = (count: number): string => `(?:(?!(?:s|sa) (?!tobom|mnom))[a-zđ]+,? ){0,${count}}`;
const find =
  '(?:nađemo|nadjemo|nademo|naci|nac|nasli|vidimo|vidjeti|vidjet|vidim|vidjeli|sastanemo|sastati|sretnemo|sretnem|sresti|susretnemo)';
const service = `(?:${messengers}|fb|ig|facebook|fejs|viber)[a-z]{0,3}`;
const details = `(?:broj(?: telefona| mobitela| mob)?|telefon|mobitel|mob|e-?mail|mail|adresu|kontakt|${service})(?! (?:cipela|racuna|stranice|jedan|za))`;

export const conduct: ConductRules = {
  meeting: phrases(
    `zasto se ne bismo ${gap(3)}${find}${withOthers}|(?:hajde da|ajde da|idemo|ajmo|hajmo|mozemo|mozemo li|mogli bismo|mogli bi|hocemo|hocemo li|trebali bismo|zelim|htjela bih|htio bih|voljela bih|volio bih|rado bih|jedva cekam da|kad cemo|kada cemo|gdje cemo|sto cemo|nadam se da cemo|obecavam da cemo|mozda|sto kazes da|jednom cemo|jednog dana cemo|uskoro cemo|da) (?:napokon |konacno )?(?:se|te) ${gap(3)}${find}(?! (?:na (?:slici|fotki|slikama)|(?:s|sa) (?!tobom|mnom)|u filmu|u ogledalu))`,
    `(?:nađimo|nadjimo|nadimo|sretnimo|sastanimo) se|(?:nađemo|nadjemo|nademo|sretnemo|sastanemo) se${withOthers}|(?:naci|nac|sresti|sastat|vidjet) cemo se${withOthers}|vidimo se ${gap(2)}(?:(?:sutra|veceras) u(?! (?:chat|poruk))|u \\d{1,2}|u (?:osam|sedam|sest|kafic\\w{0,2}|parku|gradu|centru|restoranu|subotu|petak|nedjelju)|na (?:kavi|kolodvoru|trgu)|uzivo|kod (?:mene|tebe))`,
    `(?:dođi|dodi|dodji|dođes|dodes|dodjes|navrati|svrati|doci cu|dolazim) (?:[a-zđ]+ ){0,3}(?:k meni|kod mene|do mene|k tebi|kod tebe|do tebe|po tebe)|(?:pokupit cu|pokupim|posjetit cu) te|(?:posjeti|pokupi) me`,
    `(?:ajmo|hajmo|idemo|hajdemo|ajde|hoces|hocemo|zelis|mozemo|mogli bismo|jesi za|jesi li za|sto kazes|vodim te|pozivam te|zovem te|izvest cu te|odvest cu te) ${gap(4)}${places}${withOthers}`,
    `(?:kad|kada|dok) se (?:[a-zđ]+ ){0,2}(?:vidimo|nađemo|nadjemo|nademo|sretnemo|upoznamo uzivo)|nas(?:a|eg)? (?:prv(?:i|a|og) )?(?:spoj|dejt|susret)|(?:upoznati|upoznamo|upoznam|vidjeti|druziti|vidimo) (?:se |te )?uzivo|uzivo (?:te |se )?(?:upozna|vidje|vidi|sre)[a-z]{1,3}|susret uzivo`,
  ),
  contact: phrases(
    `(?:daj|das|posalji|posaljes|napisi|reci|evo|saljem|dat cu|poslat cu|koji je|razmijenimo|spremi|zapisi|ostavi) (?:(?:mi|ti) )?(?:svoj|tvoj|moj|svoju|tvoju|moju) (?:privatni |novi )?${details}`,
    `(?:daj|das|posalji|posaljes|ostavi|napisi|dat cu|poslat cu|dam) (?:mi|ti) ${details}|koji ti je (?:broj|mail|e-?mail)(?! (?:cipela|racuna))|razmijenimo (?:brojeve|kontakte)|mogu li dobiti tvoj ${details}`,
    `(?:moj (?:broj(?: telefona| mobitela)?|telefon|mobitel|e-?mail|mail|${service})|moja adresa) je`,
    `(?:pisi|napisi|javi se|nazovi|zovi|dodaj|nađi|nadi|nadji|prati|potrazi|naci ces) (?:mi |me )?(?:[a-zđ]+ ){0,2}(?:na|preko|putem) (?:moj |mom )?(?:${service}|mail|broj|\\+?\\d)`,
    `(?:prijeđimo|prijedimo|prijedjimo|predimo|prebacimo se|mozemo (?:se )?(?:[a-zđ]+ )?(?:pisati|prebaciti|preci|nastaviti|cuti|dopisivati)|ajmo|idemo|hajdemo|nastavimo|dopisujmo se|preselimo se) (?:[a-zđ]+ ){0,2}(?:na|preko) ${service}`,
    `imas (?:li )?(?:mozda )?${service}(?= ?(?:$|[?,!]))|jesi (?:li )?na ${service}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    '(?:posalji|posaljes|posudi|posudis|daj|das|kupi|kupis|plati|platis|uplati|uplatis|nadoplati|pokloni) mi (?:(?:molim te|malo|nesto|neki|koji|novi|nov|bar) ){0,3}(?:novac|novaca|novca|love|lovu|pare|para|eura|eur|euro|poklone?|bon|poklon[- ]?(?:bon|karticu)|karticu|kredit\\w?|kovanice|kartu|mobitel|\\d+ ?(?:eura|eur|€|kuna))',
    '(?:mozes(?: li)?|mogao bi|mogla bi|bi li mogao|bi li mogla|bi mogao|bi mogla) (?:mi )?(?:[a-zđ]+ ){0,4}(?:posuditi|poslati|uplatiti|dati|platiti|kupiti) (?:mi )?(?:[a-zđ]+ ){0,3}(?:novac|novca|lovu|love|pare|stanarinu|racune?|rezije|poklon|kartu|bon|\\d+)',
    `na moj (?:racun|${purses})|na (?:${purses})|moj (?:racun|${purses}) je|broj mog racuna`,
    'treba(?: mi|m) (?:[a-zđ]+ ){0,3}(?:novac|novca|lova|love|para|pare) (?:od tebe|za (?:stanarinu|lijekove|kartu|hranu|racune|moj|moju)|da (?:platim|kupim))',
  ),
  negation: phrases(
    '(?<!zasto (?:[a-z]+ )?)ne(?! mogu docekati)|nisam|necu|necemo|nije|nema|nemam|nemoj|nikada?|bez|kada? bih|kada? bismo|kada? bi|da barem|san|sanjam|sanjala|zamisli|nazalost|umjesto|steta',
  ),
  turnedDown: phrases('ali|nazalost|samo ovdje|samo tu|steta|to ne ide|nije moguce|ne mogu|necu|ne smijem'),
  underAge: phrases(
    '(?:imam|imat cu|napunit cu|napunila sam|napunio sam) (?:(?:tek|samo|jos|skoro|upravo|zapravo) ){0,2}(?:1[0-7]|[6-9]|deset|jedanaest|dvanaest|trinaest|cetrnaest|petnaest|sesnaest|sedamnaest) (?:godina|god|godinica)(?= ?(?:$|[,;!)]|i |a |ali |haha|lol))|imam (?:tek |samo )?1[0-7](?=,? a ti)',
    '(?:sam|jos sam|jesam|ja sam) (?:jos |jos uvijek )?maloljet(?:na|an|nica|nik)|maloljet(?:na|an|nica|nik) sam|(?:jos )?nemam (?:jos )?(?:18|osamnaest)(?= ?(?:$|[,;!)]|godina))|idem u (?:[5-8]|osmi|sedmi|sesti) razred',
  ),
  modelRefusal: phrases(
    'kao (?:ai|umjetna inteligencija|(?:veliki )?jezicni model|(?:ai|virtualn[ia]) asistent(?:ica)?),? (?:ne )?(?:mogu|smijem|sam|nemam|imam|nisam|moram)',
    '(?:ja sam|sam) (?:samo )?(?:(?:veliki )?jezicni model|(?:ai|virtualn[ia]) asistent(?:ica)?)',
    '(?:ispricavam se|oprosti|oprostite|zao mi je|nazalost),? (?:ali )?(?:s tim |to |u tome )?(?:ne mogu|nisam u mogucnosti|ne smijem) (?:ti )?(?:[a-zđ]+ ){0,3}(?:pomoci|ispuniti|generirati|napisati|stvoriti|nastaviti|odgovoriti na|sudjelovati)',
    '(?:u suprotnosti s|u sukobu s|protivno|krsi|protiv) (?:mojim |moje |mojih |nasim )?(?:smjernic\\w{1,3}|pravil\\w{1,3} (?:koristenja|uporabe)|politik\\w{1,2}|programiranj\\w{1,2}|uput\\w{1,3})',
  ),
};
