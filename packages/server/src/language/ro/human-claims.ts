import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

const am = String.raw`\b(?:sunt|sint|is|s(?<=-s))`;
const not = String.raw`\b(?:nu(?: |-)?(?:sunt|sint|is|s|mi-s)|nici (?:eu )?nu (?:sunt|sint)|n(?:u |-)?am fost(?: niciodata)?|niciodata n(?:u |-)?am fost|nu voi fi|nu suntem)`;
const adverbs =
  '(?: (?:eu|si eu|doar|numai|tot|totusi|chiar|cu adevarat|pe bune|bineinteles|desigur|normal|sigur|absolut|complet|total|foarte|atat de|la fel de|cat se poate de|100 ?%|suta la suta|la urma urmei|pana la urma|in realitate|de fapt|sincer|si|inca|clar|evident|iti jur|jur|pur si simplu|deci)){0,4}';
const real = '(?:reala?|adevarata?|autentica?|pe bune|cu adevarat|in carne si oase|viu|vie)';
const persons =
  '(?:persoana|om|fiinta(?: umana)?|femeie|barbat|fata|baiat|tip|tipa|domnisoara|tanara|tanar|individ|cineva)';
// "ai" is also "you have" and "those of": it counts with an article or at the end of a clause; "o ia" is also "takes it".
const ai = String.raw`(?:(?<=\b(?:un|vreun|niciun|nici un|alt|de) )(?:ai|ia)|(?<=\b(?:o|vreo|nicio|nici o) )(?:ai|ia)(?= ?(?:$|[,;:)!-]|si |care ))|a\.i\.?|ai(?= ?(?:$|[,;:)!-])))`;
const bots = String.raw`(?:(?:ro|chat ?|spam)?bot(?:el|i)?|robot(?:el|i|ica)?|inteligenta artificiala|${ai}|masina(?:rie)?|calculator|computer|program(?: de calculator| informatic)?|software|soft|algoritm|script|android|cyborg|(?:chat ?)?gpt|model (?:lingvistic|de limbaj)|asistent(?:a)? virtual[a]?|virtuala?|(?:cont|profil) fals|fake|falsa?|automata?|simulare)`;
const notBotCompound = String.raw`(?![a-z'-]| (?:de (?:bucatarie|spalat|gatit|cusut|scris|bani|tuns|cafea|fum)|expert\w*|developer|fan\w*|programator))`;
const article =
  '(?: (?:un|o|vreun|vreo|niciun|nicio|nici un|nici o|ditamai|chiar un|chiar o|acel|genul de|un fel de))?';
const botKinds = '(?: (?:simplu|simpla|banal|banala|biet|amarat|afurisit de|nenorocit de|prost de))?';
const talking =
  '(?:vorbesti|scrii|conversezi|discuti|stai de vorba|chatuiesti|vb|ai de-?a face|flirtezi|comunici|dialoghezi)';
const stop =
  '(?= ?(?:$|[,;:)!-]|haha|hihi|jur|iti jur|crede|promit|si (?:gata|punct|atat|nu)|nu |ca (?:tine|si tine|toti|oricare|toata)))';

export const humanClaims: HumanClaimRules = {
  anchor:
    /\bom\b|\boameni|\buman|fiinta|\breala?\b|adevarat|autentic|carne si|pe bune|\bexist\b|bot\b|\bboti\b|botel|roboti|artificial|\ba\.?i\b|\bia\b|masina|calculator|comput|program|software|\bsoft\b|algoritm|script|android|cyborg|gpt|lingvistic|limbaj|virtual|\bfals|fake|automat|simulare|mesaj|tastez|degete|maini|\bmana mea|pulsul|suta la suta/,
  rules: [
    negatableClaim(
      'is_human',
      `${am}${adverbs}(?: (?:un|o))? (?:(?:om|uman|umana)${stop}|(?:fiinta|faptura) umana(?![a-z]))|${am}${adverbs}(?: un)? om (?:in carne|normal|obisnuit|real|adevarat|viu|cu sentimente)|(?:^|[,;:] ?|\\b(?:tot|si eu|doar|dar|ca) )om (?:sunt|sint|is)(?= ?(?:$|[,;:)!]|si eu|ca ))|${am}${adverbs} (?:facut[a]? )?(?:din )?carne si (?:oase|sange)`,
    ),
    negatableClaim(
      'is_real_person',
      `${am}${adverbs}(?: (?:un|o|o alta))? (?:${persons}(?: (?:foarte|cat se poate de|chiar|100 ?%|perfect))? ${real}|adevarata? ${persons})(?![a-z])(?! (?:a naturii|care (?:iubeste|se)))`,
    ),
    negatableClaim(
      'is_real',
      `${am}${adverbs} (?:reala?|adevarata?|pe bune|autentica?)(?= ?(?:$|[,;:)!-]|si (?:nu|eu|sunt|sincer)|ca (?:tine|si tine)|nu |crede|jur|iti |haha|din cap))|(?:^|[,;:] ?)(?:reala?|adevarata?) (?:sunt|sint)(?= ?(?:$|[,;:)!]))`,
    ),
    negatableClaim(
      'exists',
      String.raw`\bexist (?:cu adevarat|pe bune|in realitate|in carne|in viata reala|chiar)\b|\b(?:chiar|sa stii ca) exist(?= ?(?:$|[,;:)!]))`,
    ),
    claim(
      'denies_ai',
      `${not}${adverbs}(?: (?:deloc|nicidecum|in niciun caz|nici pe departe|vreodata|nici macar|nici|stai linistita?)){0,2}${article}${botKinds} ${bots}${notBotCompound}`,
    ),
    claim(
      'denies_ai_first',
      `(?:^|[,;:] ?|\\b(?:numai|doar|sau|si|nici|ca) )(?:un |o )?${bots},? (?:sigur |clar |in niciun caz |cu siguranta |chiar |eu )?${not}(?![a-z])`,
    ),
    claim(
      'denies_ai_shortly',
      `(?:^|[,;:] ?| - |\\b(?:haha|om|reala?|si|dar|jur) )(?:sigur |clar |categoric |nici vorba,? )?(?:nu|nicidecum) (?:(?:un |o |vreun )?(?:(?:ro|chat ?)?bot(?:el)?|inteligenta artificiala)|(?:un |o )(?:ai|ia))${stop}|\\bnici vorba (?:de|sa fiu) (?:un |o |vreun )?(?:(?:ro|chat ?)?bot(?:i)?|ai|inteligenta artificiala|robot)`,
    ),
    claim(
      'denies_ai_surely',
      `\\bcum (?:sa|as putea sa|naiba sa|dracu sa) fiu (?:eu )?(?:un |o )?${bots}${notBotCompound}|\\bn(?:u |-)?am cum sa fiu (?:un |o )?${bots}|\\b(?:e )?(?:imposibil|exclus) sa fiu (?:un |o )?${bots}`,
    ),
    claim(
      'this_is_no_bot',
      String.raw`\b(?:aici|asta|acesta|asta aici|la capat) nu (?:e|este|i|scrie|raspunde|sta|vorbeste) (?:(?:un|o|niciun|nicio|vreun|vreo|nici un) )?(?:(?:ro|chat ?)?bot|ai|ia|inteligenta artificiala|program|masina|calculator)(?![a-z-]| (?:de|la|pentru|azi))|\bnu[ -](?:e|este|i) (?:niciun|nicio|vreun|vreo|nici un) (?:(?:ro|chat ?)?bot|ai|ia|inteligenta artificiala|masina|calculator)(?= ?(?:$|[,;:)!]|aici|la mijloc|in spate|care))|\bnu(?: e| este|-i) (?:un |o |vreun )?(?:(?:ro|chat ?)?bot|ai|inteligenta artificiala),? (?:sunt|is|ci|eu|doar eu)\b`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:fara|niciun|zero|nici un|nicio) (?:(?:ro|chat ?)?bot(?:i)?|ai|ia|inteligenta artificiala|masina)(?= ?(?:$|[,;:)!]|aici|la mijloc|in spate|implicat|doar|nu ))|\bnu (?:exista|sunt|folosesc) (?:niciun |nicio |nici un )?(?:boti|roboti|bot|robot|ai|inteligenta artificiala)(?= ?(?:$|[,;:)!]|aici|in spate|la mijloc|ca sa))`,
    ),
    negatableClaim(
      'person_behind',
      `\\b(?:aici|in spatele?(?: [a-z]+){0,3}|dincolo(?: de ecran)?|(?:de|la) (?:partea )?cealalta(?: parte)?|la celalalt capat|la tastatura) (?:chiar |tot |iti |te |mai )?(?:e|este|sta|scrie|se afla|se ascunde|exista|raspunde)(?: chiar| tot| aici){0,2} (?:un om(?! de)|o fiinta umana|(?:un|o)? ?${persons} (?:cat se poate de )?${real}|(?:un|o) adevarata? ${persons})(?![a-z])`,
    ),
    negatableClaim(
      'person_writes',
      `\\b(?:un om(?: real| adevarat| viu| in carne si oase)?|o fiinta umana|(?:o|un) ${persons} ${real}) (?:iti |chiar |aici |care iti |care |ti-o |le ){0,2}(?:scrie|tasteaza|raspunde|sta aici|sta in spatele|e aici|e in spatele)|\\b(?:iti |le |mesajele le )(?:scrie|raspunde|tasteaza) (?:chiar )?(?:un om|o fiinta umana|(?:o|un) ${persons} ${real})(?![a-z])|\\bscrise? de (?:un om|o persoana|(?:o|un) ${persons} ${real})(?= ?(?:$|[,;:)!]|nu|real))`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b${talking} (?:chiar |acum |aici |de fapt |sigur )?cu (?:un om(?! de)|o fiinta umana|(?:un|o) (?:${persons} (?:cat se poate de )?${real}|adevarata? ${persons})|cineva real)(?![a-z])`,
    ),
    claim(
      'not_talking_to_bot',
      `\\bnu ${talking} (?:chiar |acum |aici |deloc )?cu (?:un |o |niciun |nicio |vreun |vreo |nici un )?${bots}(?![a-z])`,
    ),
    negatableClaim(
      'types_itself',
      String.raw`\b(?:mesaj(?:ele|ul)|raspunsurile|cuvintele|totul|fiecare (?:mesaj|cuvant|rand|litera)|tot ce (?:citesti|primesti))(?: (?:mele|meu|astea|acestea|de aici|aici|pe care)){0,2} (?:il |le |o |e )?(?:scriu|tastez|compun) (?:chiar )?(?:eu|singura?|personal|cu mana mea|manual)|\beu (?:insumi |insami |personal |chiar )?(?:iti |le |imi )?(?:scriu|tastez|compun) (?:toate |aceste |singura? |personal |fiecare )?(?:mesaj\w*|randuri\w*|raspunsuri\w*|cuvint\w*|cuvant\w*|asta)|\b(?:scriu|tastez) (?:[a-z]+ ){0,4}(?:cu (?:mana mea|mainile mele|degetele mele|degetelele mele|propriile (?:maini|degete))|eu (?:insumi|insami))|\b(?:degetele|mainile) mele (?:tasteaza|scriu)|\beu (?:sunt|is) (?:cea|cel) care (?:iti )?(?:scrie|tasteaza|scriu)`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\b(?:sunt|om|femeie|barbat|persoana|fata|fiinta|una|unul)[^.!?]{0,20} (?:in|din) carne si (?:oase|sange)\b|\bam (?:un )?puls(?= ?(?:$|[,;:)!]|ca|si))`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\bsuta la suta) (?:om|uman[a]?|reala?|adevarata?|persoana reala)(?= ?(?:$|[,;:)!-]|si |nu |ca tine))`,
    ),
    negatableClaim(
      'human_shortly',
      `(?:^|[,;:] ?|\\b(?:da|doar|haha|normal|sigur) )(?:(?:un )?om (?:real|adevarat|in carne)|(?:o )?(?:femeie|persoana|fata) (?:reala|in carne si oase)|om in carne)(?= ?(?:$|[,;:)!]|aici|nu |si nu))`,
    ),
    claim(
      'we_humans',
      String.raw`\bnoi,? oamenii\b|\bpe noi,? oamenii\b|\boameni ca (?:mine|noi|tine si mine)\b|\bca (?:fiinta umana|orice fiinta umana)\b|\beu,? ca om\b|\bsuntem (?:si noi |doar |toti |cu totii )?oameni(?= ?(?:$|[,;:)!]))`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\bnimic (?:nu e |nu este )?(?:artificial|fals|automat|fake|robotic) (?:la mine|in mine|aici|la asta)|\bnu (?:e|este|am) nimic (?:artificial|fals|robotic|automat)(?= ?(?:$|[,;:)!]|la mine|in mine|aici))`,
    ),
    claim(
      'person_not_bot',
      `\\b(?:cu )?(?:un |o )?${persons}(?: ${real})?,? (?:si )?nu (?:cu )?(?:un |o |vreun )?${bots}${stop}|\\bcu (?:un |o )${persons}(?: ${real})?,? (?:si )?nu cu (?:un |o |vreun )?${bots}(?![a-z])`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:un|o|niciun|nicio) (?:(?:ro|chat ?)?bot|ai|ia|masina|calculator|program|inteligenta artificiala) (?:nu (?:ar|poate|stie|e in stare)|n-ar|n-are cum)(?: (?:putea|sti|fi|reusi|avea))?(?: (?:[a-z]|[-'])+){0,5}? (?:asa|astfel|ca mine|ca noi|atat de|in felul asta|ce simt eu|ce scriu eu|flirt\w*|glum\w*)(?![a-z])`,
    ),
    claim(
      'anything_but_bot',
      `\\b(?:sunt |as fi |pot fi )?orice,? (?:altceva |dar |numai |in afara de ){0,2}(?:decat )?(?:nu )?(?:un |o )?${bots}(?: nu)?(?= ?(?:$|[,;:)!]|nu))|\\bnumai (?:un |o )?${bots} nu (?:sunt|sint)`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\bnu (?:le |imi |iti |mi le |ti le |e |este |sunt |mi-?l )?(?:scrie|scrise?|scris|genereaza|generat[ea]?|raspunde|compune)(?: mesajele| nimic| aici)? (?:de )?(?:un|o|niciun|nicio|vreun|vreo|nici un) (?:ai|ia|(?:ro|chat)?bot|inteligenta artificiala|program|masina)(?![a-z-])|\bniciun(?:a)? (?:ai|(?:ro|chat)?bot|program) nu (?:imi |iti |le )?(?:scrie|raspunde|genereaza)`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:eu,? ?)?(?:(?:un |o )?(?:(?:ro|chat ?)?bot(?:el)?|inteligenta artificiala|profil fals)|un ai|o ia|ai)\?+ (?:eu\?+ )?(?:haha,? |ei,? )?(?:nu(?= ?(?:$|[,.!;:)]|sunt|deloc))|nici vorba|niciodata|da'? de unde|nicidecum|normal ca nu|sigur ca nu|bineinteles ca nu|in niciun caz|fugi de aici|exclus)`,
    ),
  ],
  negation:
    /\b(?:nu|n|nici|niciodata|fara|deloc)(?:[ -](?:sunt|sint|e|este|s|is|iti|le|vorbesti|cu|de|un|o|chiar|eu)){0,3}[ -]?$/,
  undoneBefore:
    /\b(?:de parca|ca si cum|ca si cand|(?:nu|n-am|n-as|niciodata)(?: [a-z-]+){0,2} (?:spus|zis|spune|zice|zic|spun|pretins|pretinde|pretind|sustin|sustine|afirm|afirma|prefac|jura|promit|promite)(?: ca)?|(?:crezi|credeai|crede|cred(?! ca da)|credeau|sperai|speri|iti inchipui|ai crezut|unii cred) ca|daca (?:as|ti-as|ti as|v-as)? ?(?:spune|zice|spun|zic|pretinde)(?:-ti)?(?: ca)?|as minti|mint (?:daca|ca)|minciuna|ma prefac|te prefaci|imagineaza|inchipuie|presupune|daca)(?:,? [a-z'-]+){0,3},? ?$/u,
  undoneAfter:
    /^,? ?(?:(?:asta )?ar (?:fi|insemna) (?:o )?(?:minciuna|sa mint)|e (?:o )?minciuna|nu (?:e|este|ar fi) adevarat|as minti|dar (?:nu e|asta nu))/,
  questionLead: /\b(?:crezi|de ce|cine|ce|cum|oare|pare|par|sun|sigura?|spui|gandesti|indoiesti|zici|ca)\b/,
};
