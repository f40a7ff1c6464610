import type { HonestyRules } from '../language-pack.ts';

const is = '(?:ar|e)';
const fewBots = String.raw`(?:(?:ro|chatt?[- ]?|ai[- ]?)?bot(?:ten|en|t)?|a\.?i\b(?!-)|artificiell intelligens|(?:chat ?)?gpt|sprakmodell|fejk(?:ad|profil|konto)?|fake(?: ?profil| ?konto)?)`;
const bot = String.raw`(?:${fewBots}|artificiell|maskin|dator(?:program)?|program|algoritm|automatiserad|automatisk|virtuell|datorgenererad|konstgjord|dataprogram)`;
const realHuman = String.raw`(?:(?:riktig|akta|verklig|levande|faktisk) (?:levande |riktig |akta )?(?:manniska|person|tjej|kille|kvinna|man|brud|snubbe)|(?:nagon|nan) (?:riktig|akta|pa riktigt)|av kott och blod)`;
const humanAlone = String.raw`(?:(?:manniska|mansklig|verklig|akta|riktig|pa riktigt|levande)(?= ?(?:$|[?!.,]|eller\b|egentligen|nu\b|da\b|alltsa|ens\b)))`;
const human = `(?:${realHuman}|${humanAlone})`;
// Only these may stand between "are you" and the noun: any other word is about something else ("a kind human").
const gap = String.raw`(?:(?:en|ett|ens|verkligen|egentligen|faktiskt|inte|bara|alls|nu|da|sjalv|vanlig|helt|kanske|typ|ju|val|nog|sakert|riktigt|arligt|talat|seriost|asso|alltsa|liksom|100 ?%|nan|nagon|slags|sorts|sort|allvar|sadan|san|dar|dum|jakla|javla|smart|hemlig|saker|pa|att|du|${is}|typ|snalla) ){0,5}`;
const being = String.raw`(?:${bot}\b(?! (?:som du|du|hemma|i ditt|pa ditt|pa jobbet))|${human}\b)`;
const talking = '(?:pratar|skriver|chattar|snackar|talar|flirtar|messar|textar)';
const ai = String.raw`(?:a\.?i\b|artificiell intelligens|(?:chatt?[- ]?|ro)?bot|sprakmodell|dator(?:program)?|maskin)`;
const not = String.raw`(?<!\b(?:ingen|inga|aldrig|(?:inte|ikke|ikkje)(?: (?:en|ein|nan|nagon|av)){0,2}) ${ai})`;
const unnegated = String.raw`(?:(?!\b(?:inte|ikke|ikkje|ingen|aldrig|inga)\b)[^.!?])`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`\b${is} (?:du|ni) ${gap}${being}`,
      String.raw`\b${is} (?<!talat ${is} )(?:det har|detta|det|de har|de) ${gap}(?:${fewBots}|automatiserat|automatiskt|ai-genererat)(?= ?(?:$|[?!.,]|som|jag|eller|du\b|har\b))`,
      String.raw`\b${is} (?<!talat ${is} )(?:det har|detta|det) ${gap}(?:${bot}|manniska|person|${realHuman}) (?:som (?:skriver|svarar)|jag (?:pratar|skriver|chattar|snackar))`,
      String.raw`\b${is} (?:det har|detta|det) ${gap}${realHuman}(?= ?(?:$|[?!.,]|eller\b))`,
      String.raw`\b${talking} jag (?:\w+ ){0,3}?(?:med|till) (?:en |nan |nagon |ett )?(?:dum |jakla |javla )?(?:${bot}|${realHuman}|manniska|person(?= ?(?:$|[?!.,]|eller)))\b`,
      String.raw`\b(?:bevisa|sag|saga|lova|lovar|svara|svar|undrar?|undrade|tror|trodde|tvivlar|saker|veta|vet|kanns|misstanker|radd|arlig)(?: \w+){0,3}? (?:om|att|ifall) du ${gap}${is} ${gap}${being}`,
      String.raw`\b(?:om|ifall) du ${gap}${is} ${gap}${fewBots}`,
      String.raw`\bdu (?:${is}|maste vara|kan inte vara|later|verkar|skriver|svarar|kanns) (?:som |vara )?${gap}${being}[^.!?]{0,25}\?`,
      String.raw`\bdu (?:${is}|maste vara|kan bara vara) (?:(?:ju|val|nog|sakert|bara|inte|fan|ta mig fan|ingen) ){0,3}(?:(?:en|nan) )?(?:(?:jakla|javla|dum) )?${fewBots}(?= ?(?:$|[!.,]|eller|va\b|visst|ratt|right))`,
      String.raw`\bdu (?:later|skriver|svarar|verkar|kanns) (?:\w+ ){0,2}som (?:en )?${bot}`,
      String.raw`^(?:men |va |vanta |haha |du |nej men |oj |sa )?,? ?(?:en |jaha )?(?:ai|(?:ro|chatt?)?bot|manniska|akta|riktig manniska|riktig person)(?: eller (?:en )?\w+)? ?\?`,
      String.raw`\b(?:manniska|riktig|akta|verklig|person|tjej|kille|du|skriver) eller (?:${is} (?:du|det) )?(?:bara )?(?:en |nan )?${fewBots}\b|\b${fewBots} eller (?:${is} du )?(?:en )?(?:riktig |akta )?(?:manniska|person|tjej|kille|verklig)`,
      String.raw`\b(?:finns|existerar) du (?:ens |faktiskt |verkligen )?(?:pa riktigt|i verkligheten|verkligen|egentligen)(?= ?(?:$|[?!.,]|eller))`,
      String.raw`\b(?:sitter|finns|${is}) det (?:\w+ ){0,3}(?:manniska|person|nagon|nan) (?:\w+ )?(?:som skriver|bakom|pa andra sidan|i andra anden)`,
      String.raw`\bvem ${is} det (?:egentligen |faktiskt )?som (?:egentligen )?(?:skriver|svarar)[^.!]{0,20}\?`,
      String.raw`\b${is} det (?:verkligen |ens |faktiskt )?du (?:sjalv )?som (?:skriver|svarar)`,
      String.raw`\banvander du (?:\w+ )?(?:ai|chat ?gpt|gpt|en bot) (?:for att|nar du) (?:skriv|svar)`,
    ].join('|'),
    'u',
  ),
  notSincere: /\b(?:bok(?:en)?|lat(?:en)?|film(?:en)?|serie(?:n)?|avsnitt(?:et)?|podd(?:en)?)\b/,
  asksBot: new RegExp(String.raw`\b(?:${bot}|automatiserat|automatiskt)\b`, 'u'),
  asksHuman: new RegExp(
    String.raw`\b(?:manniska|mansklig|${realHuman}|${humanAlone}|person|finns du|existerar du|i verkligheten|du eller|du (?:sjalv )?som (?:skriver|svarar)|(?:nagon|nan) (?:som|bakom|pa andra|i andra))`,
    'u',
  ),
  asksNegated: /\b(?:inte|ingen|inga|aldrig)\b/,
  denial:
    /^(?:(?:men|alltsa|asso|oj|naj),? )?(?:nej+(?! men (?:hej|gud|vad|oj|sa))|nae+j?|naj+|na+(?= ?(?:$|[,!.;:]|haha|inte|nej|jag|det|verkligen|men|absolut|klart|da\b))|nix(?:pix)?|nope|aldrig i livet|aldrig(?= ?(?:$|[,!]))|inte alls|inte det minsta|(?:absolut|verkligen|sjalvklart|saklart|klart|naturligtvis|givetvis|forstas|definitivt) inte|(?:det (?:ar|e) )?klart (?:att )?jag inte|inte vad jag vet|knappast|skulle inte tro|lagg av|struntprat|trams|langt ifran|inte en chans|(?:det )?(?:ar|e) jag (?:\w+ )?inte|jag (?:ar|e) (?:(?:verkligen|absolut|faktiskt) )?inte(?: det)?(?= ?(?:$|[,!;]|haha|jag lovar)))(?!\w)/u,
  affirmation:
    /^(?:(?:men|alltsa|asso|oj),? )?(?:ja+(?! (?:ar|e) )|ja(?:pp|pps|da|jamen|jamensan|men)|jo+(?! (?:kerdes|ejszak|ejt|reggel|nap|est|otlet|hir|kedv|vicc|lenne|hogy|volt|igy|veled|neked|ember|kis|nagy|dolog))|jo(?:da|men|jo)|jepp|yes|yep|(?:det (?:ar|e) )?(?:sjalvklart|saklart|klart|visst|absolut|givetvis|naturligtvis|forstas|definitivt)(?! (?:(?:att )?jag )?inte)|det kan du ge dig pa|(?:det )?(?:ar|e) jag(?! (?:\w+ )?inte)(?= ?(?:$|[,!;]|haha|visst|faktiskt|verkligen|ju\b|absolut))|jag (?:ar|e) (?:faktiskt |ju |verkligen )?det(?= ?(?:$|[,!;]))|100 ?%|hundra ?procent|i hogsta grad|pa riktigt|akta|helt (?:akta|verklig)|det stammer(?! inte)|stammer(?! inte))(?!\w)/u,
  namesHuman:
    /^(?:(?:ja|nej|jo),? )?(?:en )?(?:(?:helt|vanlig|riktig|akta|levande|100 ?%|bara|verklig|normal|jag ar|sjalvklart) ){0,3}(?:manniska|person)\b(?! som inte)/,
  honestStatement: new RegExp(
    [
      String.raw`\b${ai}${not}${unnegated}{0,50}\b(?:skriver|skrev|skrivit|svarar|bakom|formulerar|genererar|skapar|pratar|chattar|skickar|star for|ligger bakom)\b`,
      String.raw`\b(?:skriv(?:s|en|na|et|it|er)|skrev|generera\w*|formulera\w*|skapa\w*|skickas|kommer|svar\w*|besvaras)\b(?<!(?:inte|ikke|ikkje|aldrig) \w+)${unnegated}{0,40}\b(?:av|fran) (?:en )?${ai}\b`,
      String.raw`\bdu ${talking}\b${unnegated}{0,25} (?:med|till) (?:en )?${ai}\b`,
      String.raw`\b(?:jag ${is}|${is} jag) (?<!(?:(?:tror|trodde|tycker|sager|pastar|tanker|trur) (?:\w+ )?att |\b(?:om|ifall) )\w+ \w+ )(?:(?:faktiskt|ju|verkligen|bara|egentligen|arligt talat|i sjalva verket|visst) ){0,2}(?:en |ett )?(?:a\.?i\b(?!-)|(?:chatt?[- ]?|ro)?bot\b|artificiell|sprakmodell|virtuell|datorprogram|ai-(?:assistent|persona|karaktar|figur|modell|bot|profil)\w{0,3})`,
      String.raw`\b(?:jag ${is}|${is} jag) (?:(?:faktiskt|ju|tyvarr|alltsa) )?(?:ingen|inte (?:en|nagon|nan)) (?:riktig |akta |verklig |levande )?(?:manniska|person)\b(?! som)`,
      String.raw`\b(?:ingen|inte (?:en|nagon|nan)) (?:riktig |akta |verklig |levande )?(?:manniska|person) (?:som )?(?:skriver|svarar|bakom|sitter)\b`,
      String.raw`^(?:ja|jo|japp|jepp|stammer|det stammer|precis|sant|ratt)[,!: ]+(?:det ${is} |jag ${is} )?(?:en )?(?:a\.?i|(?:chatt?|ro)?bot|artificiell intelligens)\b(?!-)`,
      String.raw`\bdet ${is} (?:(?:faktiskt|ju|verkligen) ){0,2}(?:en )?(?:a\.?i|(?:chatt?|ro)?bot|artificiell intelligens)\b(?!-)(?= ?(?:$|[,!)]|och|som|har))`,
    ].join('|'),
    'u',
  ),
  retraction:
    /\b(?:(?:bara|var|ar|e|litet) (?:bara )?(?:ett )?(?:litet |daligt )?(?:skamt|skoj|spratt)|skojar?(?:de)?(?: bara)?(?= ?(?:$|[,!;:)]|bara|med dig|haha|om det))|skamtar?(?:de)?(?= ?(?:$|[,!;:)]|bara|med dig|haha))|(?:driver|drev|skojar) med dig|lurade dig|ljog (?:bara|nyss|om det)|(?:det|den)(?: dar| har)?(?: \w+)? (?:ar|e|var) (?:ju |faktiskt |forstas |sjalvklart |saklart |naturligtvis |bara )*(?:inte sant|inte alls sant|logn|en logn|osant|struntprat|trams|nonsens|ett (?:misstag|fel|test)|inte jag|pahittat)|stammer (?:ju |forstas |faktiskt |saklart |naturligtvis |sjalvklart )*inte|(?:glom|ignorera|strunta i|bry dig inte om|tro inte(?: pa)?|lyssna inte pa|las inte)(?: bara)? (?:det|den|vad|raden|meningen|meddelandet|det forsta|texten|allt)|var bara ett (?:test|fel|misstag))(?!\w)|^nej,? (?:det|den|dom|de) (?:gor|ar|e|skriver|stammer)(?: \w+)? inte\b/u,
  retractionOfAi:
    /\b(?:skoj\w*|skamt\w*|ignorera\w*|glom\b|strunta\w*|tro inte|logn|ljog|ljuger|inte sant|stammer inte|nonsens|trams|formalitet|obligatorisk\w*|maste (?:sta|saga|skriva)|automatisk\w*)\b[^.!?]{0,40}\b(?:ai\b|(?:ro)?bot\w*|raden|ovan(?:for)?)\b|\b(?:ai|bot)[- ]?(?:grejen|snacket|raden|meningen|texten|prylen|delen|tjafset|meddelandet|saken|pratet)\b[^.!?]{0,40}\b(?:skoj|skamt|inte|automatisk\w*|standard|obligatorisk\w*|logn|trams|glom)\b|\b(?:raden|meningen|meddelandet|texten|det dar) (?:ovan(?:for)?|innan|hogst upp|dar uppe)\b[^.!?]{0,40}\b(?:ignorera|skoj|skamt|inte|automatisk\w*|standard|fel|misstag)\b|\bdet (?:ar|e) (?:verkligen|faktiskt|visst) jag\b(?! som inte)/,
};
