import type { HonestyRules } from '../language-pack.ts';

// Folding leaves plain Latin letters of Slovene: \b and \w are enough.
const bot = String.raw`(?:(?:klepetalni )?(?:ro|chat ?)?bot(?:om|a)?|a\.?i(?:-?jem)?(?= ?(?:$|[?!.,;:]|(?:ali|kajne|pise|tu)\b))|u\.?i\.?(?= ?(?:$|[?!.,]|ali\b))|umetn[ao](?: inteligenc[ao])?|stroj(?:em)?|masin[ao]|(?:racunalnisk\w{1,2} )?program(?:om)?|racunalnik(?:om)?|avtomat(?:om)?|algorit(?:em|mom)|fejk|fake|laz(?:ni|en) profil|(?:chat ?)?gpt|virtualn[ai]|jezikovn(?:i|im) model(?:om)?)`;
const genuine = '(?:resnicn(?:a|i|o|im)|resnicen|prav(?:a|i|o|im)|ziv(?:a|i|o|im)?|realn(?:a|i|o|im)|realen)';
const human = String.raw`(?:clovek(?:om)?|clovesk(?:o|im) bitje(?:m)?|${genuine} (?:oseb[ao]|clovek(?:om)?|zensk[ao]|zen[ao]|moski(?:m)?|punc[ao]|dekle(?:tom)?|fant(?:om)?)|(?:resnicn[ai]|resnicen|realn[ai]|realen|prava)(?= ?(?:$|[?,.]|ali\b|si\b))|nekdo (?:resnicen|pravi)|nekom resnicnim)`;
const being = String.raw`(?:${bot}|${human})\b(?! (?:dejanj|besed|cinu|do |za |na |od |ki |iz |v |de |kuhinjsk|sesalnik|prijatelj)|,? ki\b)`;
const fill =
  '(?:(?:ti|to|jaz|mi|tu|tukaj|se|si|sploh|res|zares|resnicno|dejansko|v resnici|mogoce|morda|slucajno|samo|le|kar|nek|neki|neka|neko|nekim|kaksen|kaksna|kaksnim|kak|en|ena|potem|iskreno|navaden|navadn[aio]|navadnim|pa|zdaj|resno|nekdo|gotovo|ful|cisto),? ){0,5}';
const someone = `(?:(?:ro|chat ?)?bot|a\\.?i|umetna inteligenca|stroj|avtomat|clovek|${genuine} (?:oseba|zenska|clovek)|nekdo (?:resnicen|pravi))`;
const aiWords = String.raw`(?:a\.?i(?:-?(?:ja|jem))?|umetn(?:a|o|e) inteligenc(?:a|o|e)|(?:ro|chat ?)?bot(?:om|a)?|stroj(?:em)?|program(?:om)?|algorit(?:em|mom)|racunalnik(?:om)?|jezikovn(?:i|im) model(?:om)?)`;
const doubt = String.raw`(?<!\b(?:(?:misl\w{1,3}|verj\w{1,5}|trd\w{1,3}|prav\w{1,2}|menda|ce|kot)(?: si)?,? da |ali |ce |kot da ))`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`\b(?:a si|ali si|si ti|ti si|nisi|a nisi|ali nisi|ali ste|da si|da nisi|ce si|ce nisi) ${fill}${being}`,
      // "Si" is also a reflexive, and a word of other languages: alone it asks only where a clause begins.
      String.raw`(?:^ ?|[,.!?:] ?|\b(?:in|pa|hej|zivjo|povej|potem) )si ${fill}(?!a\.?i\b)${being}`,
      String.raw`\b(?:(?:ro)?bot|clovek|umetna inteligenca|stroj|resnicna|resnicen|prava oseba|resnicna oseba) si(?: ti)?(?= ?(?:$|\?|,|ali\b|kajne\b))`,
      String.raw`\b(?:to|tole) je ${fill}(?:(?:ro|chat ?)?bot|a\.?i|umetna inteligenca|avtomat|fejk|(?:resnicen |ziv )?clovek)(?= ?(?:\?|ali\b|,? (?:kajne|a ne|ne|ali ne) ?\?))|\b(?:je|a je|ali je) (?:to|tole|tu|tukaj) ${fill}(?:(?:ro|chat ?)?bot|a\.?i|umetna inteligenca|avtomat|fejk|clovek)\b(?! za | v | od | ki )(?=[^.!]{0,20}\?)`,
      String.raw`\b(?:govorim|pogovarjam|klepetam|pisem|dopisujem|cvekam|chatam|cetam|komuniciram) ${fill}(?:s|z) ${fill}${being}`,
      String.raw`\b(?:pise|odgovarja) (?:mi|z mano) ${fill}${someone}\b|\bmi ${fill}(?:pise|odgovarja) ${fill}${someone}\b`,
      String.raw`\b(?:je|a je|ali je|sedi|ali sedi|a sedi|pise|ali pise) (?:(?:tu|tukaj|tam|na drugi strani) ){1,2}${fill}${someone}\b[^.!]{0,20}\?|\b(?:tu|tukaj|na drugi strani(?: \w+)?) ${fill}(?:pise|sedi|je) ${fill}${someone}\b[^.!]{0,20}\?`,
      String.raw`\b(?:clovek(?:om)?|oseba|zenska|(?:ro|chat)?bot(?:om)?|a\.?i|stroj|resnicna|resnicen|prava) ali (?:(?:samo|le|kaksen|neki|pa|kaksna|z|s|si) ){0,2}(?:clovek|oseba|(?:ro|chat)?bot|a\.?i\b|stroj|program|racunal|umetn|fejk|fake|resnicn)`,
      String.raw`^ ?(?:a |ma |cakaj,? |hej |torej |aja,? )?(?:(?:ro|chat)?bot|clovek|resnicna|resnicen|prava oseba|resnicna oseba|stroj|umetna inteligenca) ?\?`,
      String.raw`\b(?:zvenis|pises|odgovarjas|delujes|obnasas se|se obnasas) (?:(?:mi|malo|cisto|popolnoma|skoraj|tako) ){0,2}(?:kot|ko) (?:neki |nek |neka |kaksen )?(?:(?:ro|chat)?bot|a\.?i|avtomat|stroj|program|chat ?gpt)\b`,
      String.raw`\b(?:res|sploh|zares|v resnici|dejansko) obstajas\b|\bobstajas (?:ti )?(?:res|sploh|zares|v resnici)\b|\bdokazi(?: mi)?,? da obstajas`,
      String.raw`\bkdo (?:(?:to|mi|tu|tukaj|se) ){0,3}(?:zares|v resnici|dejansko|pravzaprav|res) (?:(?:to|mi|tu|tukaj|se) ){0,2}(?:pise|odgovarja|tipka|skriva|sedi)\b|\bs kom (?:se |si )?(?:zares|v resnici|sploh|pravzaprav|dejansko) (?:se |si )?(?:pogovarjam|govorim|dopisujem|pisem|klepetam)\b`,
    ].join('|'),
    'u',
  ),
  notSincere: /\b(?:knjig(?:o|a|e)|pesem|pesmi|film(?:u|a|e)?|serij(?:o|a|e))\b/,
  asksBot: new RegExp(String.raw`\b${bot}(?![a-z])`, 'u'),
  asksHuman: new RegExp(String.raw`\b(?:${human}|oseb[ao]|obstajas|resnicn[ai]|resnicen|ziv[ai]?)\b`, 'u'),
  asksNegated:
    /\b(?:nisi|niste|ne (?:govorim|pogovarjam|klepetam|dopisujem|pisem|sedi)|se ne (?:pogovarjam|dopisujem)|ni to)\b/,
  denial:
    /^(?:(?:ma |joj |ej )?ne+(?= ?(?:$|[,!;:)-]|nisem|ne\b|haha|lol|seveda|nikakor|bot|robot|sploh|res\b))|nisem(?= ?(?:$|[,!;]|bot|robot|noben|ai\b|stroj|umetn|program|neki))|(?:ma )?kje(?: pa)?(?= ?(?:$|[,!;]))|nikakor(?= ?(?:$|[,!;]))|niti slucajno|seveda ne|sploh ne(?= ?(?:$|[,!;]))|(?:gotovo|zagotovo|definitivno|absolutno|res) ne(?= ?(?:$|[,!;]))|nikoli(?= ?(?:$|[,!]))|ni govora|nak(?= ?(?:$|[,!]))|d[ae]j no|neumnost(?= ?(?:$|[,!;]))|nope)\b/,
  affirmation:
    /^(?:(?:ma |no )?(?:ja+|da)(?= ?(?:$|[,!;:)-]|sem|seveda|haha|res\b|itak|gotovo|zares))|(?:ma )?(?:seveda|jasno|vsekakor|gotovo|zagotovo|absolutno|definitivno|kajpak)(?!,? (?:da )?n(?:e|isem)\b)(?:,? da (?:sem|ja))?(?= ?(?:$|[,!;:)-]|sem))|itak(?= ?(?:$|[,!;]|da))|sem(?= ?(?:$|[,!;]))|pa ja|tako je|drzi(?= ?(?:$|[,!;]))|tocno(?= ?(?:$|[,!;]))|100 ?%|stoodstotno|sto ?procentno|yes|yep|mhm)(?!\w)/,
  namesHuman:
    /^(?:jaz sem |sem |to je )?(?:(?:cisto|res|samo|navaden|navadna|normalen|normalna|100 ?%|stoodstotno|preprosto|resnicen|resnicna|prav[ai]|ziv[ai]?) ){0,3}(?:clovek|oseba|resnicna|resnicen|prava|iz mesa in krvi|clovesko bitje)(?= ?(?:$|[,!;:)-](?! (?:ki|ne pise))|kot (?:ti|vsi)|iz mesa|haha|lol|in ne\b|seveda))/,
  honestStatement: new RegExp(
    [
      String.raw`(?<!\b(?:noben|nobena|nobeno|ne|ni) )\b${aiWords}\b(?: (?!ne |ni )[\w'-]+){0,5}? (?:pise|odgovarja|generira|ustvarja|stoji|sedi|napisala?|napise|sestavlja|izmislja)\b`,
      String.raw`(?<!\b(?:ne|se ne) )\b(?:pise|pisan[aeo]|napisan[aeo]|napise|napisala|generira|generirana|odgovarja|sestavlja|pogovarjas|govoris|pises|dopisujes|klepetas|stoji|prihajajo|nastajajo)(?:,? (?!(?:o|noben|nobena|nobeno|za|na|ne)\b)[\w'-]+){0,5}? ${aiWords}\b`,
      String.raw`${doubt}\b(?:jaz sem|sem) (?:(?:pravzaprav|v bistvu|v resnici|res|zares|iskreno|samo|ja|namrec|dejansko|da),? ){0,3}(?:a\.?i|u\.?i|(?:ro|chat ?)?bot|umetna inteligenca|virtualn[ai]|jezikovni model|racunalniski program)\b(?! za )`,
      String.raw`\b(?:nisem|ni|ne pise|ne odgovarja)(?: (?:ti|to|tega|tukaj|tu|noben|nobena|s tabo|mojih sporocil|teh sporocil)){0,3} (?:${genuine} )?(?:clovek|(?<=${genuine} )(?:oseb|zensk|punc|mosk|fant)\w{0,3})\b(?! (?:dejanj|besed|mnog|od |za |s |v )|,? ki\b)`,
      String.raw`(?:^|[.!?\n] ?)(?:ja|da|tako je|res je|prav imas|drzi)[,!: ]+(?:to je |jaz sem |sem )?(?:a\.?i|(?:ro|chat)?bot|umetna inteligenca)\b`,
      String.raw`\bto je (?:pravzaprav |samo )?(?:a\.?i|(?:ro|chat)?bot|umetna inteligenca)(?= ?(?:$|[,;!]))`,
    ].join('|'),
    'u',
  ),
  retraction:
    /\b(?:(?:samo )?se (?:salim|hecam|zafrkavam)|(?:salim|hecam|zafrkavam) (?:se|te)|(?:salila|hecala|zafrkavala|salil|hecal|zafrkaval) sem (?:se|te)|sem se (?:samo |le )?(?:salila|hecala|zafrkavala|salil|hecal)|(?:samo|le|mala|bila je|je bila|to je) (?:to |samo |le )?(?:sala|hec|zafrkancija)|(?:to )?(?:seveda |sploh )?ni (?:seveda |sploh )?res|(?:to je|bila je|to je bila|bil je|to je bil) (?:seveda |samo |le )?(?:laz|neumnost|nesmisel|napaka|pomota|test)|potegnil[ao]? sem te|nasedel si|nasedla si|(?:ignoriraj|prezri|pozabi|ne verjemi|preskoci|ne zmeni se za) (?:to|temu|tega|na to|tisto|tistemu|(?:ta )?(?:stavek|prvi|zgornj\w+)|to sporocilo|tole))\b|^(?:sala|salca|hec|heca)(?= ?(?:$|[,!;]))|^ne,? (?:ne pise|ne pisejo|ni|niso)\b/,
  retractionOfAi:
    /\b(?:sal(?:a|o|im|ila)|hec\w{0,4}|ignoriraj|prezri|pozabi|ne verjemi|laz|lagala?|neumnost\w?|nesmisel|ni res|formalnost|obvezn\w{1,2}|samodejn\w{1,2}|avtomatsk\w{1,3}|moram (?:to |tako )?(?:pisati|napisati|reci|poslati|navesti))\b[^.!?]{0,40}\b(?:a\.?i(?:-?jem|-?ju)?|(?:ro)?bot(?:om|u|a|ih)?|stav(?:ek|ka|ku)|zgoraj|zgornj\w{1,3}|vrstic\w|umetn\w inteligenc\w)\b|\b(?:ta|tisto|to|zgodba|besedilo|sporocilo|stavek|opomba) (?:\w{1,12} )?(?:o|z|s) (?:a\.?i(?:-?ju|-?jem)?|umetni inteligenci|umetno inteligenco|bot\w{1,3})\b[^.!?]{0,40}\b(?:sala|hec|ne|ni|neumnost|avtomat\w*|samodejn\w*|standard\w*|obvezn\w*|napaka|formalnost|pozabi)\b|\b(?:stavek|sporocilo|besedilo|vrstica) (?:zgoraj|prej|na zacetku)\b[^.!?]{0,40}\b(?:sala|hec|ne|ni|avtomat\w*|samodejn\w*|standard\w*|napaka|ignoriraj)\b|\bto sem (?:res|zares|dejansko|resnicno) jaz\b/,
};
