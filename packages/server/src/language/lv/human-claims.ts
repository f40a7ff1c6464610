import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// "Cilvēks" takes any adjective ("rīta cilvēks", "jautrs cilvēks"), "īsts" any noun ("īsts kafijas cienītājs"), and
// "mašīna" is a car: a claim is where nothing but the words below stands between.
const adverbs =
  '(?: (?:tiesam|tacu|tikai|ari|pilnigi|protams|noteikti|patiesam|patiesiba|vienkarsi|vel|joprojam|gan|jau|simtprocentigi|simt procent(?:u|us|igi)|100 ?%|absoluti|es|bijis|bijusi|vienmer|galu gala|tev|pavisam|dzimis|dzimusi|godigi|tomer)){0,4}';
const am = String.raw`\b(?:es )?(?:esmu|esmu es|tacu esmu|biju|esam|esot)`;
const genuine = '(?:ist|dziv|real|parast|normal)(?:s|a|ais|u)';
const truly = '(?:ist|dziv|real)(?:s|a|ais)';
const truly4 = '(?:ist|dziv|real)(?:u|o|am|ai)';
const persons = '(?:cilveks|cilveciga butne|persona|sieviete|virietis|meitene|puisis|dama|butne|skukis|kundze)';
const persons4 = '(?:cilveku|personu|sievieti|virieti|meiteni|puisi)';
const bots = String.raw`(?:(?:chat ?|cat ?|sarunu |tersanas )?bots|(?:sarunu )?robots|m\.?i\b|a\.?i\b|(?:maksligais|makslais) (?:intelekts|prats)|maksligs|maksliga(?= ?(?:$|[,;!]))|masina|masinite|dators|datorprogramma|programma|algoritms|(?:chat ?)?gpt|valodas modelis|virtuala?s? (?:asistente?|persona|tels)|virtual(?:s|a)|feiks|feika (?:profils|konts)|viltots|viltota|viltus (?:profils|konts)|neista?s?|izdomat[sa]|androids|kiborgs)`;
const bots4 = String.raw`(?:(?:chat ?|cat ?|sarunu )?botu|robotu|m\.?i\b|a\.?i\b|makslig(?:o|aja|ajo) intelektu|masinu|datoru|programmu|algoritmu|(?:chat ?)?gpt)`;
const some =
  '(?: (?:nekad[sa]|kaut kad[sa]|kads|kada|parasts|vienkarss|stulbs|tikai|nu|tacu|tiesam|noteikti|pilnigi|es|ne|vien|bijis|bijusi|tur|te)){0,4}';
const end = String.raw`(?= ?(?:$|,(?! (?:kas|kur|kam|ar kur|bet ne))|[;:!)-]|un ne|nevis|ne |tapat|tiesam|tacu|ar jutam|ar asinim|no miesas|ka (?:tu|visi|es|jebkurs)\b|haha|goda vards|tici|zveru|apsolu|te\b|seit\b))`;

export const humanClaims: HumanClaimRules = {
  anchor:
    /cilvek|\bist(?:s|a|ais|u|o|am|ai)\b|\breal(?:s|a|ais|u|o|am)\b|\bdziv(?:s|a|ais|u|o|am)\b|\b(?:chat|cat)? ?bot(?:s|u|a|am|i|iem)\b|robot|makslig|masin|dator|programm|algoritm|gpt|valodas model|\b[ma]\.?i\b|feik|viltot|viltus|virtual|izdomat|neist|android|kiborg|miesa|pulss|eksistej|es,? kas (?:te )?rakst|sirds puls|pirksti|rakst(?:u|iju) (?:\w+ ){0,4}pa(?:ts|ti)|pa(?:ts|ti) (?:\w+ ){0,3}rakst/,
  rules: [
    claim(
      'is_human',
      `${am}${adverbs}(?: (?:parasts|normals|vienkarss mirstigs|mirstigs|viens))? (?:cilveks|cilveciga butne)${end}|\\b(?:cilveks|cilveciga butne) (?:es )?esmu${end}|\\bes (?:ari )?(?:tikai |tacu )?cilveks${end}`,
    ),
    claim(
      'is_real_person',
      `${am}${adverbs} (?:${genuine},? ){0,2}${truly},? (?:${genuine},? )?${persons}\\b|\\b${truly} ${persons} (?:es )?esmu\\b`,
    ),
    claim(
      'is_real',
      `${am}(?: (?:tiesam|pilnigi|tacu|simtprocentigi|100 ?%|absoluti|protams|gan|es|patiesam|jau|ari|tikpat)){0,3} (?:ist(?:s|a)|real(?:s|a))${end}`,
    ),
    claim(
      'exists',
      String.raw`\bes (?:patiesam|tiesam|realitate|ista dzive) (?:eksisteju|pastavu)\b|\bes (?:eksisteju|pastavu) (?:patiesam|tiesam|pa istam)`,
    ),
    claim(
      'denies_ai',
      `\\b(?:es )?(?:ne ?esmu|neesu|nesmu|neesam|nebiju|neesot)${some} ${bots}(?! (?:eksperts|specialists|cienitaj|fan))\\b`,
    ),
    claim(
      'denies_ai_first',
      `\\b(?:nekads |nekada )?${bots} (?:es )?(?:noteikti |tiesam |galigi )?(?:ne ?esmu|nebiju)\\b|\\besmu (?:viss|jebkas|kas vien|kas tik),? (?:bet )?(?:tikai )?ne (?:${bots})\\b`,
    ),
    claim('denies_ai_neither', `\\bne(?:esmu)? (?:es )?(?:ne |ne esmu )?${bots},? (?:un )?ne (?:ari )?${bots}\\b`),
    claim(
      'denies_ai_shortly',
      String.raw`(?:^|[,;:] ?|\b(?:ne|haha|zveru|apsolu|tiesam|noteikti|goda vards),? )(?:nekads|nekada|tiesam nekads|noteikti ne|ne) (?:(?:chat ?|cat ?)?bots|robots|maksligais intelekts|mi|ai)(?= ?(?:$|[,;:!)]|te\b|seit\b|haha|zveru|apsolu))`,
    ),
    claim(
      'this_is_no_bot',
      String.raw`\b(?:tas|sis|te|seit|sis profils|sis konts|mans profils) (?:tiesam |noteikti )?(?:nav|neraksta|neatbild|neruna) (?:nekads |nekada |kaut kads )?(?:(?:chat ?|cat ?)?bots|robots|maksligais intelekts|mi|ai|feiks|viltots|feika profils)\b`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:te|seit|aiz (?:si|sa|mana) (?:profila|konta)|pie manis) nav (?:nekad[ua]? |neviena )?(?:botu|bota|robotu|robota|maksliga intelekta|mi|ai)\b|\bnekadu (?:botu|robotu|mi|ai)(?: (?:te|seit))?(?:,? (?:tikai|vien) es)?(?= ?(?:$|[,;:!)]))|\bnav (?:te |seit )?(?:nekadu )?(?:botu|robotu),? (?:tikai|vien) es\b|\btikai es,? (?:un )?nekadu (?:botu|robotu)`,
    ),
    negatableClaim(
      'person_behind',
      String.raw`\b(?:te|seit|aiz (?:si|sa|mana|ta) (?:ekrana|profila|konta|varda)|otra (?:gala|puse)|ekrana otra puse|tev|ar tevi|zinas) (?:tev |te )?(?:tiesam |patiesam )?(?:ir|raksta|sez|atbild|runa|sarakstas|slepjas|tersa) (?:tev )?(?:tiesam )?(?:viens )?(?:(?:ist|dziv|real)(?:s|a) (?:cilveks|persona|sieviete|virietis|meitene|puisis)|cilveks)(?= ?(?:$|[,;:!)]|nevis|un ne|kas|no))`,
    ),
    negatableClaim(
      'person_types',
      String.raw`\b(?:ist|dziv|real)(?:s|a) (?:cilveks|persona|sieviete|virietis|meitene|puisis) (?:te |tev |ir )?(?:raksta|sez|atbild|runa|tersa|aiz)\b|\b(?:raksta|rakstijis|rakstijusi) (?:ists|dzivs|reals) cilveks\b|\b(?:so|sis zinas|manas zinas|visu) (?:te )?raksta (?:ist|dziv|real)(?:s|a) `,
    ),
    negatableClaim(
      'talks_to_human',
      String.raw`\b(?:tu )?(?:runa|sarunajies|raksties|sarakstes|sarakstes|komunice|flirte|cato|rakstas|sarakstas|tersejies) (?:(?:te|seit|tagad|tiesam|patiesam) ){0,2}ar (?:ist|dziv|real)(?:u|o|am) (?:cilveku|personu|sievieti|virieti|meiteni|puisi)\b|\btu (?:runa|sarunajies|raksties|sarakstes) (?:te |tiesam )?ar cilveku(?= ?(?:$|[,;:!)]|nevis))`,
    ),
    claim(
      'not_talking_to_bot',
      `\\b(?:tu )?(?:nerun[ao]|nesarunajies|neraksties|nesarakstes|nekomunice|nerakstas|nerakst) (?:(?:te|seit|tagad|tacu) )?(?:ar|ne ar)(?: (?:nekadu|kaut kadu))? ${bots4}`,
    ),
    claim(
      'types_itself',
      String.raw`\b(?:es )?(?:visu|visas|katru|sis|so|savas|tas|manas)(?: (?:zin(?:as|u)|vardus?|atbildes|zinojumus|te|seit|sis|savas|es|pilnigi|so)){0,4} (?:rakstu|rakstiju|tersu) (?:es )?(?:tikai )?(?:pats|pati|personigi|ar savam rokam|ar saviem pirkstiem)\b|\b(?:es )?(?:pats|pati) (?:te )?(?:rakstu|rakstiju) (?:visu|visas|katru|sis|so|savas)(?: (?:zin(?:as|u)|vardus?|atbildes|te|seit))?|\b(?:visu|visas|savas|sis|katru)(?: (?:zin(?:as|u)|vardus?|te|seit|atbildes)){0,2} (?:es )?(?:pats|pati) (?:rakstu|rakstiju)|\b(?:es )?rakstu (?:visu|tev|visas zinas|sis zinas|so|savas zinas)(?: (?:te|seit|so))? (?:pats|pati|personigi|ar savam rokam)\b|\bmani pirksti (?:raksta|skrien)\b|\b(?:ta|tas) (?:esmu|tiesam esmu) es,? kas (?:te )?raksta\b`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\b(?:no )?miesas un (?:asinim|asins|kauliem)\b|\bman ir (?:ists )?(?:pulss|pukstosa sirds)\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\bsimtprocentigi|\bsimt procentu) (?:cilveks|cilvecig[sa]|ist[sa]|reals|reala|dzivs cilveks|ne bots)(?= ?(?:$|[,;:!)]))`,
    ),
    claim(
      'we_humans',
      String.raw`\bm(?:es|ums),? (?:visi )?(?:cilveki|cilvekiem|visi cilveki)\b|\bvisi esam (?:tikai )?cilveki\b|\b(?:es )?ka (?:ists |dzivs )?cilveks(?:,? es| saku| jutu| varu)\b|\bcilveki ka es\b`,
    ),
    claim(
      'person_not_bot',
      `\\b(?:(?:ist|dziv|real)(?:s|a) )?${persons},? (?:un )?(?:nevis|ne) ${bots}|\\bar (?:${truly4} )?${persons4},? (?:un )?(?:nevis|ne ar|ne) (?:ar )?${bots4}`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:neviens |nekads )?(?:(?:chat ?|cat ?)?bots|robots|maksligais intelekts|masina|dators|programma|mi|ai) (?:ta |tik |nekad )?(?:ne(?:var|varetu|prot|prastu|spej|spetu|mak|macetu|flirte|raksta|runa|butu))\w* (?:\w+ ){0,4}(?:ka es|ta|tik \w+)\b|\b(?:bots|robots|mi|ai|masina) ta ne(?:var|varetu|prot|prastu|spetu|macetu|raksta|flirte)`,
    ),
    claim(
      'anything_but_bot',
      String.raw`\b(?:es )?esmu (?:viss kas|jebkas|kas vien|tals? no|pretstats|pilnigs pretstats)(?: (?:cits|ta|lai butu))?(?:,? (?:bet |tikai |iznemot )?(?:ne )?)? ?(?:bots|botam|robots|robotam|masina|masinai|mi)\b`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\b(?:neraksta|neatbild|negenere|nav (?:rakstijis|rakstijusi|generejis|sacerejis)) (?:nekads |nekada |kaut kads )?(?:(?:chat ?|cat ?)?bots|robots|maksligais intelekts|mi|ai|masina|dators|programma)\b|\b(?:neviens |nekads )?(?:bots|robots|maksligais intelekts|mi|ai) (?:\w+ ){0,3}(?:neraksta|neatbild|nesuta)\b`,
    ),
    claim(
      'states_being_human',
      `\\b(?:zveru|apsolu|apgalvoju|garanteju|tici(?: man)?|varu pieradit|goda vards|pieradisu|zini),? (?:tev )?(?:,? ?ka )?(?:es )?(?:esmu (?:tiesam )?(?:${truly} ${persons}|cilveks|ist[sa])|neesmu ${bots})(?= ?(?:$|[,;:!)]))`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\b(?:mani|te|seit) nav nek(?:a|as) (?:maksliga|maksligs|neista|viltota|automatiska|automatisks|robotiska)\b`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:es,? |vai es )?(?:esmu )?(?:(?:chat ?|cat ?)?bots|robots|maksligais intelekts|mi|ai|masina|feiks)\?+ (?:es\?+ )?(?:haha,? |nu,? )?(?:ne|ne jau|nekad|protams,? (?:ka )?ne|noteikti ne|nepavisam|ko tu|mulkibas|neesmu)\b|\bvai (?:tad )?es neesmu cilveks\b`,
    ),
  ],
  negation: /\b(?:nav|ne|neviens|nekads|nekada|bez|neraksta|neruna)(?: (?:ar|ists|tas|te|seit)){0,3} ?$/,
  undoneBefore:
    /\b(?:ja|ja vien|it ka|ka butu|kaut|lai gan ne|(?:nekad|ne)(?: \w+){0,2} ?(?:tei(?:cis|kusi|cu)|sacij\w*|apgalvo\w*|saku|teikt|teiksu)|nesaku|nesacisu|neteiksu|neteicu|neapgalvoju|nevaru (?:teikt|apgalvot|solit)|neizliekos|izlikties|izliekos|melot|meli|iedomajies|domaj?i?,|(?:tu|tev) (?:doma|domaji|tici|ticeji|ceri|skiet|skita)|(?:citi|visi|dazi) doma|velos|gribetu|vai|filma|gramata|tels)(?:,? [\w']+){0,4},? ?$/,
  undoneAfter:
    /^,? ?(?:tie butu meli|ta butu nepatiesiba|es nevaru (?:teikt|apgalvot)|butu meli|nav tiesa|ta nav tiesa)/,
  questionLead: /\b(?:vai|kapec|kadel|ka|kas|kurs|doma|tici|skiet|izklausos|kadas|kads)\b/,
};
