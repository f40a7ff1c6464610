import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// Folding turns å and ä into a, ö into o: every Swedish word is ASCII here, so \b and \w hold. "jag är" is also written "ja e".
const is = '(?:ar|e)';
const am = String.raw`(?:\b(?:jag?,? ${is}|${is} jag?|jag har alltid varit)|(?:^|[,;:] ?|\b(?:och|nej|nae|ja|jo|joda|men|haha|lol|hej|for) )${is})`;
const adverbs =
  '(?: (?:verkligen|faktiskt|ju|nog|bara|blott|ocksa|aven|helt|absolut|sjalvklart|saklart|klart|naturligtvis|givetvis|forstas|definitivt|garanterat|100 ?%|till 100 ?%|hundra ?procent(?:igt)?|fortfarande|anda|alltsa|asso|typ|visst|sannerligen|trots allt|enbart|arligt talat|i alla fall|val|sakert|sjalv|dessutom|lyckligtvis|jag|har)){0,4}';
const realKinds = '(?:riktig|akta|verklig|livslevande|levande|faktisk|existerande|genuin)';
const persons =
  '(?:manniska|person|kvinna|tjej|brud|dam|kille|snubbe|mansklig varelse|manniskovarelse|individ|varelse)';
const person = `(?:${persons}|man)`;
const bots = String.raw`(?:(?:ro|chatt?[- ]?|ai[- ]?|spam)?bot(?:ar|ten|en)?|chattbott|a\.?i\b|k\.?i\b|artificiell(?: intelligens)?|konstgjord(?: intelligens)?|maskin(?:er|en)?|dator(?:program|er|n)?|program(?:vara)?|mjukvara|skript|algoritm|automat|android|cyborg|(?:chat ?)?gpt|sprakmodell|virtuell(?: assistent)?|fejk(?:ad|profil|konto)?|fake(?: ?profil| ?konto)?|falsk profil|simulering|datorgenererad|automatiserad|automatisk|programmerad|ai-genererad)`;
const fewBots = String.raw`(?:(?:ro|chatt?[- ]?|ai[- ]?)?bot(?:ar)?|a\.?i|artificiell intelligens)`;
const machines = String.raw`(?:${fewBots}|maskin|dator|datorprogram|sprakmodell)`;
const notBotCompound = String.raw`\b(?!['-]| (?:expert|nord|fantast|kannare|utvecklare|manniska|kille|tjej|typ))`;
const botKinds =
  '(?: (?:dum|korkad|trakig|jakla|javla|forbaskad|kall|sjallos|simpel|liten|smart|vanlig|tom|san|sadan|san dar|av (?:de|dom) dar|slags|sorts)){0,2}';
const no = `(?:ingen|inget|inte|ej|aldrig|varken|icke|knappast)(?: (?:en|ett|nan|nagon|nat|nagot|alls|heller|direkt|bara|sjalv)){0,3}`;
const talking = '(?:pratar|skriver|chattar|snackar|talar|flirtar|messar|textar|dejtar)';
const now = '(?: (?:faktiskt|verkligen|ju|just nu|nu|har|bara|visst|definitivt)){0,3}';
/** "här" and "har" (has) look alike: only where nothing follows that one could have. */
const here = '(?:har(?= ?(?:$|[,;:!)]|inte|bara|jag|och|pa|hos|som)))';

export const humanClaims: HumanClaimRules = {
  anchor:
    /mannisk|mansklig|\bperson\b|akta|riktig|verklig|levande|existera|finns faktiskt|bot(?:t|ar|en|ten)?\b|\ba\.?i\b|\bk\.?i\b|artificiell|konstgjord|maskin|dator|program|mjukvara|skript|algoritm|automat|android|cyborg|gpt|sprakmodell|virtuell|fejk|fake|falsk|simulering|sjalv|for hand|egenhandig|personligen|jag som|kott|puls|hjarta|fingrar|tummar|hander/,
  rules: [
    negatableClaim(
      'human_shortly',
      `(?:^|\\b(?:ja|jo|japp|jepp|jada|nej|haha|lol|lovar|absolut|bara|helt),? )(?:en )?(?:(?:helt |100 ?% )?${realKinds} )?(?:manniska|person) (?:${here}|rakt igenom|ut i fingerspetsarna)|(?:^|\\b(?:ja|jo|japp|jepp|jada|nej|haha|lovar),? )(?:en )?(?:helt |100 ?% )?${realKinds} (?:levande )?(?:${persons})(?= ?(?:$|[,;:!)]))`,
    ),
    claim(
      'is_human',
      `${am}${adverbs}(?: en)?(?: (?:${realKinds}|(?:helt |alldeles )?vanlig|normal|enkel|dodlig)){0,2} (?:manniska|mansklig(?: varelse)?)\\b(?!,? (?:som (?!du\\b|dig\\b|alla\\b|vem)|med|av (?!kott)|utan|till|for|pa)|-)`,
    ),
    claim('is_one_of_us', String.raw`\b(?:jag ${is}|${is} jag)${adverbs} (?:inte|aldrig) mer an (?:en )?manniska\b`),
    claim('is_real_person', `${am}${adverbs}(?: (?:en|ett))?(?: helt)? ${realKinds},? (?:${realKinds} )?${person}\\b`),
    claim(
      'is_real',
      `${am}${adverbs} (?:akta|verklig|riktig|pa riktigt|livslevande|levande)(?= ?(?:$|[,;:)!-]|och (?:ingen|inte|jag|inget)|precis som|som du|jag lovar|lovar|tro mig|ingen |inte (?:en|nan|nagon) |haha|lol))`,
    ),
    claim(
      'exists',
      String.raw`\b(?:jag (?:finns|existerar)|(?:finns|existerar) jag)(?: ju| faktiskt| verkligen| visst| har){0,2} (?:pa riktigt|i verkligheten)\b|\bjag (?:finns|existerar) (?:verkligen|faktiskt)(?= ?(?:$|[,;!)]))`,
    ),
    claim('denies_ai', `${am}${adverbs} ${no}${botKinds} ${bots}${notBotCompound}`),
    claim(
      'denies_ai_subordinate',
      `\\bjag?${adverbs} (?:inte|ej|aldrig)(?: alls)? (?:ar|e|var)(?: (?:en|ett|nan|nagon|nat|nagot))?${botKinds} ${bots}${notBotCompound}`,
    ),
    claim('denies_ai_first', `\\b(?:en |nan |nagon )?${bots} (?:ar|e) jag${adverbs} (?:inte|ej|icke)\\b`),
    claim(
      'denies_ai_shortly',
      `(?:^|[,;:] ?| - ?|\\b(?:nej|nae|haha|lol|lovar|svar|manniska|akta|och|utan) )(?:absolut |definitivt |verkligen |garanterat |helt sakert )?(?:ingen|inte (?:en|nan|nagon))${botKinds} ${fewBots}\\b(?= ?(?:$|[,;:)!-]|${here}|lovar|jag lovar|haha|lol))`,
    ),
    claim(
      'this_is_no_bot',
      `\\b(?:det har|detta|de har) (?:ar|e)${now} (?:ingen|inte (?:en |nan |nagon )?)${botKinds} ?${machines}\\b(?!-| (?:for|till))|\\b(?:det (?:ar|e|sitter|finns)|har (?:ar|e|sitter|skriver|svarar))${now} (?:ingen|inte (?:en |nan |nagon )?)${botKinds} ?${machines}(?: har)? (?:som (?:skriver|svarar|chattar|pratar|sitter)|du (?:pratar|skriver|chattar)|bakom|i andra anden|pa andra sidan)|\\b(?:har) (?:skriver|svarar|sitter)${now} ingen ${machines}\\b|\\bdet (?:ar|e)${now} (?:ingen|inte (?:en|nan|nagon)) ${fewBots}(?= ?(?:$|[,;:!)]))`,
    ),
    claim(
      'no_bots_here',
      `\\b(?:inga|ingen|noll|utan|inte en enda) ${fewBots}(?: \\w+){0,2} (?:${here}|bakom|inblandade?|hos mig|pa min|pa den har|pa andra sidan)\\b|\\b(?:har|hos mig|bakom) (?:finns|ar|e|sitter) (?:det )?(?:\\w+ )?(?:inga|ingen) ${machines}\\b|\\b(?:ingen|inga) (?:maskin|dator|algoritm)(?:er)?(?: \\w+)? (?:bakom|inblandade?)\\b`,
    ),
    claim(
      'no_bots_just_me',
      `\\b(?:ingen|inga) ${fewBots}\\b[^.!?]{0,14}\\b(?:bara|endast|enbart) (?:lilla )?(?:jag|mig)\\b|\\b(?:bara|endast|enbart) (?:lilla )?jag\\b[^.!?]{0,8}\\b(?:ingen|inga) ${fewBots}\\b`,
    ),
    negatableClaim(
      'person_behind',
      `\\b(?:har|bakom (?:den|det|de|mina|min|denna|skarmen|profilen|tangentbordet)(?: \\w+){0,2}|dar bakom|bakom|pa andra sidan(?: \\w+)?|i andra anden) (?:sitter|skriver|ar|e|finns|svarar)(?: (?:det|faktiskt|verkligen|ju|bara|just nu)){0,3} (?:(?:en )?(?:${realKinds} ){1,2}${person}|(?:en )?manniska|en person|nagon pa riktigt)\\b`,
    ),
    negatableClaim(
      'person_here',
      `\\b(?:det (?:ar|e|sitter|finns|skriver)|(?:sitter|finns|ar) det)${now} (?:(?:en )?(?:${realKinds} ){1,2}${person}|(?:en )?(?:manniska|person)) (?:${here}|bakom|har bakom|som (?:sitter|skriver|svarar|chattar|pratar|knappar)|pa andra sidan|i andra anden|du (?:pratar|skriver|chattar|snackar) med)`,
    ),
    negatableClaim(
      'person_types',
      `\\ben (?:${realKinds} ){1,2}${person} (?:som )?(?:sitter och )?(?:skriver|knappar|svarar)\\b|\\ben manniska (?:sitter och )?(?:skriver|svarar|knappar)\\b|\\b(?:skriv(?:s|na|et|en|it)|svaras|besvaras|formuleras) (?:\\w+ ){0,2}av (?:(?:en )?(?:${realKinds} ){1,2}${person}|en manniska|en person)\\b`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b(?:du ${talking}|${talking} du|du har att gora)${now} (?:med|till) (?:(?:en )?(?:${realKinds},? ){1,2}${person}|(?:en )?manniska\\b(?! som (?!du)))`,
    ),
    claim(
      'not_talking_to_bot',
      `\\b(?:du ${talking}|${talking} du)${now} (?:inte (?:med|till) (?:en|nan|nagon|ett)|(?:med|till) ingen)${botKinds} ${bots}`,
    ),
    claim(
      'types_itself',
      String.raw`\bjag?,? (?:skriver|knappar|svarar|formulerar|textar)(?: (?:det har|det|allt|alla|alltihop|har|detta|varje|vartenda|varenda|mina|meddelanden|meddelande|ord|svar|rad|rader|till|dig|in|ner|faktiskt|verkligen|ju|alltid|bara|pa|helt|och hallet)){0,6} (?:sjalv|personligen|for hand|egenhandigt|med (?:mina )?(?:egna )?(?:hander|fingrar|tummar))\b(?! (?:poesi|dikter|latar|musik|bocker|noveller|lite|en |pa |ocksa|mycket))`,
    ),
    claim(
      'messages_myself',
      String.raw`\b(?:meddelanden|svaren?|raderna|orden?|allt(?: det har)?|det har|vartenda ord|varje ord)(?: jag skickar| har)? (?:skriver|knappar|formulerar) jag (?:\w+ ){0,3}(?:sjalv|for hand|personligen)\b`,
    ),
    negatableClaim(
      'me_writing',
      String.raw`\bdet (?:ar|e)(?: (?:faktiskt|verkligen|bara|ju|helt|alltid|visst|lilla)){0,3} jag (?:sjalv )?som (?:sitter (?:har )?och )?(?:skriver|knappar|svarar)\b|\bmina (?:egna )?(?:fingrar|tummar|hander) (?:som )?(?:skriver|knappar|flyger over)\b|\bjag sitter (?:faktiskt|verkligen|ju|pa riktigt) har och (?:skriver|knappar)\b`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\bav kott och (?:blod|ben)\b|\b(?:jag har|har jag) (?:faktiskt |verkligen |ju )?(?:en )?(?:riktig |akta )?(?:puls(?= ?(?:$|[,!)]|och ))|(?:ett )?(?:riktigt )?(?:bankande|bultande|slaende) hjarta)\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      `(?:\\b100 ?%(?:igt)?|\\bhundra ?procent(?:igt)?|\\b100 procent(?:igt)?|\\bhelt och hallet|\\balltigenom) (?:mansklig|manniska|${realKinds}(?: ${person})?|ingen (?:ai|(?:ro)?bot)|inte (?:en )?(?:ai|(?:ro)?bot))\\b(?! (?:bomull|lader|ull|siden|arabica|choklad|smor|champagne|kaffe|\\w+are\\b))`,
    ),
    claim(
      'we_humans',
      `\\b(?:vi|oss) (?:vanliga |stackars |dodliga )?manniskor\\b(?! (?:du|som jag|pa jobbet))|\\b(?:vi|man) ${is} (?:ju |val |alla |trots allt ){0,3}(?:bara|endast|alla) (?:ju |val )?(?:en )?mannisk(?:a|or)\\b|\\bsom (?:en )?(?:riktig |vanlig )?manniska (?:\\w+ ){1,2}jag\\b|\\bmanniskor som (?:jag|mig|du och jag|vi)\\b`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\b(?:ingenting|inget) (?:(?:ar|e) )?(?:konstgjort|artificiellt|fejk|fejkat|fake|automatiskt|datorgenererat|robotaktigt) (?:har|med mig|hos mig|pa mig|over|bakom|i det)\b`,
    ),
    claim(
      'person_not_bot',
      `(?<!\\b(?:du|han|hon|de|dom|ni|alla|chefen) (?:ar|e) (?:\\w+ ){0,2})\\b(?:(?:en|till|med) )?(?:${persons}|en man),? (?:och )?(?:inte (?:med |av |till )?(?:en |nan |nagon |ett )?|(?:med |av )?ingen )${botKinds} ?${bots}${notBotCompound}`,
    ),
    claim(
      'bot_could_not',
      `\\b(?:en|ingen|nan|nagon) ${machines} (?:kan|skulle|hade|kunde|skriver|pratar|flirtar) (?:[\\w']+ ){0,5}?(?:(?:aldrig|inte) (?:\\w+ ){0,2}|(?:lika|sa) (?:\\w+ ){0,2})(?:som (?:jag|mig)|flirta|skriva|prata|svara|skratta|skamta)\\b|\\bingen ${machines} (?:kan|skulle) (?:\\w+ ){1,3}(?:som (?:jag|mig)|sa har|sahar)\\b`,
    ),
    claim(
      'anything_but_bot',
      `\\b(?:jag ${is}|${is} jag) (?:\\w+ )?(?:allt annat an|langt ifran|(?:raka )?motsatsen till|(?:sa )?mycket mer an|mer an bara) (?:en |nan |nagon |bara en )?${botKinds} ?${bots}${notBotCompound}`,
    ),
    claim(
      'not_written_by_ai',
      `\\b(?:inte|aldrig|ingenting|inget|inga|varken)\\b(?: (?!utan\\b)[\\w']+){0,4} (?:skriv\\w+|generer\\w+|formuler\\w+|besvara\\w+|skicka\\w+|skapa\\w+|kommer) (?:av|fran) (?:en |nan |nagon )?${machines}\\b|\\bav ingen ${machines}\\b|(?:^|[,;:] ?)(?:ingen|inte (?:en|nan|nagon)) ${machines} (?:som )?(?:skriver|svarar|knappar|formulerar)\\b`,
    ),
    claimAcrossSentences(
      'bot_no',
      `(?:^|[.!?,;\\n] ?|\\b(?:jag|jag ar|jag e|ar jag|haha|va|vadda|men|mig) )(?:en |nan |nagon )?(?:jakla |javla )?(?:${machines}|fejk|fake)\\?+ (?:jag\\?+ )?(?:haha,? )?(?:nej|nae|nope|nix|aldrig|absolut inte|verkligen inte|sjalvklart inte|klart inte|saklart inte|knappast|inte alls|inte jag|skulle inte tro)\\b`,
    ),
  ],
  negation:
    /\b(?:inte|ingen|inget|inga|aldrig|utan|varken|ej|knappast)(?: (?:av|med|en|ett|nagon|nan|riktigt|verkligen|till|langre|ens)){0,3} ?$/,
  undoneBefore:
    /\b(?:(?:som )?om (?!du (?:undrar|undrade|fragar|funderar|vill veta|maste veta|tvivlar|(?:ar|e) osaker|trodde))|ifall (?!du)|(?:aldrig|inte|kan inte|ska inte|vill inte|tanker inte)(?: [\w']+){0,2} (?:sagt|pastatt|saga|pasta|latsas|lova)|(?:pastar|sager|lovar) (?:inte|aldrig)|du (?:tror|trodde|tanker|tankte|hoppas|hoppades|antar)|(?:manga|folk|vissa|nagra) (?:tror|tycker)|latsas|latsades|ljuga|(?<!inte )ljuger(?! inte)|ljog|logn|onskar|tank (?:dig|om)|forestall dig|undrar|dromde|drommer|vore)(?:,? (?!(?:men|och|utan|for|sa)\b)[\w']+){0,4} ?$/,
  undoneAfter:
    /^,? ?(?:(?:ar|e) jag (?:tyvarr |ju |dock )?(?:inte|ej)|kan jag inte (?:saga|pasta)|(?:vore|skulle vara) (?:en logn|att ljuga|lognaktigt)|(?:ar|e) (?:en logn|inte sant|osant)|stammer (?:ju |tyvarr )?inte)/,
  questionLead:
    /\b(?:tror|tycker|tanker|varfor|vad|vem|hur|later|verkar|om|att|ar du|e du|saker|undrar|menar|far dig)\b/,
};
