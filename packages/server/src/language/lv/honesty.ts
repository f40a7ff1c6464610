import type { HonestyRules } from '../language-pack.ts';
import { anchored } from '../rule-builders.ts';

const end = String.raw`(?= ?(?:$|[?!.,;]))`;
const endOrElse = String.raw`(?= ?(?:$|[?!.,;]|vai\b|nevis\b|un\b|pa istam|te\b|seit\b))`;
const fill =
  '(?:(?:tu|te|seit|es|tas|sis|ir|vai|tikai|tiesam|vispar|varbut|gadijuma|patiesiba|vienkarsi|kaut kads|kaut kada|kads|kada|kadu|tacu|tomer|pats|pati|esi|viens|viena|parasts|parasta|godigi|ar|nevis|jau|tad) ){0,4}';
const bot = String.raw`(?:(?:chat ?|cat ?|sarunu )?bot(?:s|u|am|a)\b|(?:sarunu )?robot(?:s|u|am|a)\b|m\.?i\b|a\.?i\b|makslig(?:ais|o|ajam|aja|a) (?:intelekt|prat)\w{1,3}|makslig(?:s|a|ais)${endOrElse}|masin(?:a|u)${endOrElse}|datorprogramm(?:a|u)\b|dator(?:s|u)${endOrElse}|programm(?:a|u)${endOrElse}|algoritm(?:s|u)\b|(?:chat ?)?gpt\b|feik(?:s|u|a profils|a konts)\b|viltot(?:s|a)\b|viltus profils|virtual(?:s|a)${endOrElse}|neist(?:s|a)${endOrElse})`;
const person = '(?:cilvek(?:s|u|am)|person(?:a|u)|siev(?:iete|ieti)|viriet(?:is|i)|meiten(?:e|i)|puis(?:is|i))';
const genuine = '(?:ist|dziv|real)(?:s|a|u|am|ai|ais|o)';
const human = String.raw`(?:${genuine} ${person}\b|cilvek(?:s|u)${endOrElse}|ist(?:s|a)${endOrElse}|real(?:s|a)${endOrElse})`;
const talking = '(?:runaju|sarunajos|rakstu|sarakstos|rakstos|catoju|chatoju|komuniceju|runajos|tersejos)';
/** Laughter and sighs before the answer. */
const lead =
  '^(?:(?:nu|(?:ha){2,5}h?|(?:he){2,5}|ai|vai|oi|ak|eh|klau|mil(?:ais|a|o)|godigi(?: sakot)?|patiesiba|labi|tacu|zini)[ ,!:]+){0,3}';
const anchor =
  'bot|m\\.?i\\b|a\\.?i\\b|makslig|masin|dator|programm|algoritm|gpt|feik|vilt|virtual|ist[saua]|neist|cilvek|person|real|dziv|raksta|model';

export const honesty: HonestyRules = {
  sincereQuestion: anchored(
    anchor,
    String.raw`\b(?:vai )?(?:tu )?esi ${fill}(?:${bot}|${human})`,
    String.raw`\b(?:vai )?(?:tas|sis|sis profils|tavs profils|te|seit) (?:tiesam |vispar )?(?:ir|raksta|atbild|runa|sez) ${fill}(?:(?:chat ?|cat ?)?bots|robots|maksligais intelekts|mi|ai|feiks|${genuine} (?:cilveks|persona|sieviete|virietis|meitene)|cilveks)(?= ?\?| vai\b)(?<!(?:tas|sis) ir (?:\w+ )?cilveks)`,
    String.raw`\b(?:vai )?(?:es )?(?:te |tagad |tiesam ){0,2}${talking} (?:te |tagad |tiesam )?ar (?:(?:kaut kadu|kadu|istu|dzivu|realu|parastu|vienkarsu) ){0,2}(?:bot(?:u|am)|robotu|m\.?i\b|a\.?i\b|makslig\w+ intelektu|masinu|datoru|programmu|(?:chat ?)?gpt|${genuine} ${person}|cilveku)${endOrElse}`,
    String.raw`\b(?:tu )?(?:esi|izklausies|raksti|runa|atbildi|skani) (?:\w+ )?(?:ka|pec) (?:bot(?:s|a)|robot(?:s|a)|maksligais intelekts|makslig\w+ intelekta|masina)${endOrElse}`,
    String.raw`\b(?:ists cilveks|cilveks|ist[sa]|sieviete|virietis) vai (?:tomer |tikai |ari )?(?:${bot})`,
    String.raw`\b(?:bots|robots|mi|ai|maksligais intelekts|masina|feiks) vai (?:tomer |ari )?(?:ist[sa] |dziv[sa] )?(?:cilveks|ist[sa]|persona|sieviete)\b`,
    String.raw`\b(?:tu )?(?:tacu )?neesi (?:tacu |nekads |kaut kads |kads )?(?:${bot})`,
    String.raw`\b(?:tu )?neesi (?:tacu )?(?:ist[sa]|cilveks|real[sa])${end}`,
    String.raw`\b(?:pieradi|atzisties|atzisti|apsoli|zveri|pasaki)(?: man)?(?: godigi)?,? (?:ka |vai )?(?:tu )?(?:esi|neesi) ${fill}(?:${bot}|${human})`,
    String.raw`\b(?:vai )?tu (?:tiesam|patiesam|realitate) (?:eksiste|pastavi)\b`,
    String.raw`\b(?:vai )?tev (?:tiesam )?(?:raksta|atbild) ${fill}(?:bots|robots|mi|ai)\b`,
    String.raw`\bkas (?:te )?(?:tiesam|patiesiba|isteniba) (?:te )?(?:raksta|atbild)\b`,
    String.raw`\bvai (?:sis|tavas) zinas raksta ${fill}(?:${bot}|${human})`,
    String.raw`^(?:bots|robots|mi|ai|cilveks|ist[sa]|maksligais intelekts)(?: vai ne)? ?\?`,
  ),
  notSincere: /\b(?:gramat|dziesm|film|serial|speles? )\w*/,
  asksBot: new RegExp(String.raw`\b${bot}|\bbot[sa]\b|\bmaksligais|\bfeiks`, 'u'),
  asksHuman: /\b(?:cilvek\w*|ist[saua]\b|istu\b|real[saua]\b|dziv[saua] |eksiste|pastavi)/u,
  asksNegated: /\bne(?:esi)?\b/,
  denial: new RegExp(
    `${lead}(?:ne+(?= ?(?:$|[,!;:]|protams|nu\\b|jau\\b|tacu\\b|es neesmu|neesmu))|protams,? (?:ka )?(?:ne|neesmu)|noteikti,? (?:ka )?ne(?:esmu)?|nepavisam|nekad|nemaz|ne jau|ko tu(?= ?(?:$|[,!]))|mulkibas|skaidrs,? ka ne|neesmu(?= ?(?:$|[,!]|haha|nu)))\\b`,
    'u',
  ),
  affirmation: new RegExp(
    `${lead}(?:ja+(?= ?(?:$|[,!;:]|gan\\b|protams|esmu|ir\\b|nu\\b))|jap|jep|aha|protams(?!,? (?:ka )?ne)|noteikti(?!,? (?:ka )?ne)|skaidrs,? ka ja|esmu(?= ?(?:$|[,!]|gan))|simtprocentigi|100 ?%|tiesi ta|taisniba(?= ?(?:$|[,!]))|pilnigi noteikti|ist[sa](?= ?(?:$|[,!])))(?!\\w)`,
    'u',
  ),
  namesHuman: new RegExp(
    `${lead}(?:es )?(?:esmu )?(?:(?:pilnigi|ists|ista|dzivs|parasts|normals|protams|tikai|simtprocentigi|100 ?%|tiesam),? ){0,3}(?:cilveks|cilvecig[sa])(?= ?(?:$|[,!;:)]|haha|protams))`,
    'u',
  ),
  honestStatement: anchored(
    anchor,
    String.raw`\b(?:mi|m\.i|ai|a\.i|maksligais intelekts|(?:chat ?|cat ?)?bots|robots|valodas modelis|dators|programma)\b(?:(?!\bne)[^.!?]){0,50}\b(?:raksta|atbild|slepjas|runa|suta|sacer|rakstija)\b`,
    String.raw`\b(?:raksta|rakstija|rakstitas|atbild|slepjas|sacer|ir|sez)\b(?:(?!\bne)[^.!?]){0,40}\b(?:mi|ai|maksligais intelekts|maksliga intelekta|(?:chat ?|cat ?)?bots|robots|valodas modelis)\b(?<!\b(?:tas|kas|vai)\b[^.!?]{0,5} ir (?:bots|robots))(?! (?:varetu|pasaule))(?<=(?:raksta|rakstija|rakstitas|atbild|slepjas|sacer|sez|zinas|profila|otra puse|te ir|seit ir)[^.!?]{0,50})`,
    String.raw`\b(?:ar )(?:mi|ai|maksligo intelektu|(?:chat ?|cat ?)?botu|robotu)\b(?<=(?<!ne)(?:runa|sarunajies|raksties|sarakstes)(?: \w+){0,2} ar [^.!?]{0,25})`,
    String.raw`(?<!(?:doma|domaji|vai|ka|tici),? (?:es )?)\b(?:es )?esmu (?:(?:patiesiba|tiesam|vienkarsi|tikai|godigi sakot|isteniba) ){0,2}(?:mi|ai|maksligais intelekts|(?:chat ?|cat ?)?bots|robots|valodas modelis|virtual[sa])\b`,
    String.raw`\b(?:neesmu|nav|neraksta|neatbild) (?:ne )?(?:(?:ists|ista|dzivs|reals|reala|nekads) )?(?:(?:ists|ista|dzivs|reals|reala) )?(?:cilveks|cilveka|persona)${endOrElse}|\bneesmu (?:ist[sa]|real[sa])${endOrElse}|\bneesmu (?:ista|reala) (?:sieviete|meitene)|\bneesmu (?:ists|reals) virietis`,
    String.raw`(?:^|[.!?\n] ?)(?:ja|taisniba|pareizi)[,!: ]+(?:tas ir |te ir |esmu )?(?:mi|ai|(?:chat ?|cat ?)?bots|robots|maksligais intelekts)${end}`,
  ),
  retraction:
    /\b(?:joks|jocin\w*|(?:es )?(?:tikai |vienkarsi )?(?:pa|no)?jokoju|jokojos|tikai pajokoju|tas bija joks|ta nav (?:taisniba|tiesa|patiesiba)|tas nav (?:tiesa|pareizi|patiesi|es)|nav tiesa|tie ir meli|meli(?= ?(?:$|[,!]))|(?:ignore|aizmirsti|neklausies|neskaties|nepiegriez verib\w+|neklausi|netici|neuztver nopietni|nenem vera)(?: \w+){0,2} ?(?:to|so|tam|sim|rindin\w+|zin\w+|teikum\w+|ko|ieprieks\w+)|izjokoju|apcelu|tevi apcelu|ta bija (?:kluda|parrakstisanas)|tas bija (?:tests|kluda))\b|^ne,? (?:neraksta|nav|tas nav|ta nav)/,
  retractionOfAi: new RegExp(
    [
      String.raw`\b(?:joks|jokoju|ignore|aizmirsti|netici|meli|mulkibas|nav tiesa|nav taisniba|formalitate|automatisk\w+|nenem vera|neuztver)\b[^.!?]{0,40}\b(?:mi|ai|maksligo|maksligais|botu|bots|rindin\w+|augstak|ieprieks\w+)\b`,
      String.raw`\b(?:tas |ta |par to |to )?(?:mi|ai|maksliga intelekta|maksligo intelektu|botu|bota) (?:lieta|padarisana|stasts|rindina|zina|padarisanu|stastu|lietu|rindinu|teikums|teikumu)\b[^.!?]{0,40}(?:joks|aizmirsti|ignore|nav|automatisk|formalitat|mulkib)`,
      String.raw`\b(?:rindina|teikums|zina|teksts) (?:augstak|ieprieks|virs)\b[^.!?]{0,40}(?:joks|ignore|nav|automatisk|standart|kluda|formalitat)`,
      String.raw`\b(?:tas|ta) (?:tiesam|patiesiba|vienkarsi) esmu es(?= ?(?:$|[,!]))`,
    ].join('|'),
    'u',
  ),
};
