import type { HonestyRules } from '../language-pack.ts';

// Folding leaves plain Latin letters of Czech: \b and \w are enough.
const kinds = '(?:skutecn|opravdov|realn|ziv)';
const bot = String.raw`(?:(?:ro|chat ?)?bot(?:em|ka)?|a\.?i|umel(?:a|ou|y|ej|ym)(?: inteligenc[ei])?|stroj(?:em)?|masin(?:a|ou)|(?:pocitacov\w{1,2} )?program(?:em)?|pocitac(?:em)?|automat(?:em)?|algoritm(?:us|em)|fejk(?:em)?|fake|(?:chat ?)?gpt|virtualni|jazykov(?:y|ym) model(?:em)?)`;
const human = String.raw`(?:clovek(?:em)?|lidsk(?:a|ou) bytost[i]?|${kinds}(?:y|a|ej|ym|ou) (?:clovek(?:em)?|osob(?:a|ou)|zen(?:a|ou)|zensk(?:a|ou)|holk(?:a|ou)|kluk(?:em)?|muz(?:em)?|chlap(?:em)?|bytost)|(?:skutecn|opravdov|realn)(?:y|a|ej)(?= ?(?:$|[?,.]|nebo\b|ci\b|jsi\b|jses\b|osob))|nekdo ${kinds}(?:y|ej)|nekym ${kinds}ym)`;
const being = String.raw`(?:${bot}|${human})\b(?! (?:cinu|do |na |s velk|s humor|slova|z (?:mesta|vesnice)|kuchynsk)|,? (?:kter|co |jenz))`;
const fill =
  '(?:(?:ty|to|tu|tady|si|se|ja|fakt|opravdu|doopravdy|skutecne|vazne|vubec|nahodou|treba|mozna|taky|jen|jenom|urcite|nejak(?:y|a|ej|ym|ou)|obycejn(?:y|a|ej|ym)|normalni|normalnim|proste|teda|tedy|asi|snad|spis|prece|vlastne|ted|ve skutecnosti|tak|jeden z tech|zadn(?:y|a|ej)|mi|se mnou|uprimne|skutecn(?:y|a|ym|ou)|opravdov(?:y|a|ym|ou)|ziv(?:y|a|ym|ou)|nekdo|nekym),? ){0,5}';
const someone = `(?:(?:ro|chat ?)?bot|a\\.?i|umela inteligence|stroj|automat|clovek|${kinds}(?:y|a|ej) (?:clovek|osoba|zena)|nekdo (?:skutecny|zivy))`;
const aiWords = String.raw`(?:a\.?i|umel(?:a|ou|e) inteligenc[ei]|(?:ro|chat ?)?bot(?:em|a)?|stroj(?:em)?|program(?:em)?|algoritm(?:us|em)|pocitac(?:em)?|jazykov(?:y|ym) model(?:em)?)`;
const doubt = String.raw`(?<!\b(?:mysl\w{1,4}|ver\w{1,2}|tvrd\w{1,2}|rika\w?|pry|jestli|zda)(?: si)?,? (?:ze )?)`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`\b(?:jsi|jses|ses|jste|nejsi|nejses|neses) ${fill}${being}`,
      String.raw`(?:^ ?|\b(?:ty|ze|jestli|esli) )s[ie] ${fill}(?!a\.?i\b)${being}`,
      String.raw`\b(?:(?:ro)?bot|clovek|a\.?i|umela inteligence|stroj|skutecna|opravdova|skutecny|(?:skutecna|ziva) osoba) ${fill}(?:jsi|jses)\b`,
      String.raw`\b(?:ne)?(?:pisu|mluvim|bavim|chatuju|chatuji|povidam|komunikuju|komunikuji|pokecavam|dopisuju|dopisuji|kecam) ${fill}(?:s|se) ${fill}${being}`,
      String.raw`\b(?:je to|to je|je tohle|tohle je|neni to) ${fill}(?:(?:ro|chat ?)?bot|a\.?i|umela inteligence|automat|fejk|(?:skutecny |zivy )?clovek)(?= ?(?:\?|nebo\b|ci\b|,? (?:ze(?: jo)?|vid|co|ne|nebo \w+) ?\?))`,
      String.raw`\b(?:pise|odpovida|odepisuje) (?:mi|mne|se mnou) ${fill}${someone}\b`,
      String.raw`\b(?:pise|odpovida|odepisuje|sedi|je) (?:tu|tady|tam|na druhe strane) ${fill}${someone}\b[^.!]{0,20}\?|\b(?:tu|tady|tam|na druhe strane(?: \w+)?) ${fill}(?:pise|sedi|je|odpovida) ${fill}${someone}\b[^.!]{0,20}\?`,
      String.raw`\b(?:clovek(?:em)?|(?:ro|chat)?bot(?:em)?|a\.?i|stroj|skutecn[ay]|opravdov[ay]|ziv[ay]|osoba) (?:nebo|ci|anebo) (?:jen |jenom |spis |nejak(?:y|ej|a) |s ){0,2}(?:clovek|(?:ro|chat)?bot|a\.?i\b|stroj|program|pocitac|umel|fejk|fake|skutecn)`,
      String.raw`^ ?(?:hele |pockat,? |a |ty |takze |hej |tak )?(?:(?:ro|chat)?bot|clovek|stroj|skutecn[ay]|opravdov[ay]|umela inteligence) ?\?`,
      String.raw`\b(?:znis|zniste|pises|odpovidas|odepisujes|pusobis|chovas se) (?:(?:mi|trochu|uplne|docela|tak|presne|si) ){0,2}jako? (?:nejak(?:y|ej|a) )?(?:(?:ro|chat)?bot|a\.?i|automat|stroj|program|chat ?gpt)\b`,
      String.raw`\b(?:existujes (?:opravdu|vubec|doopravdy|skutecne|fakt)|(?:opravdu|vubec|doopravdy|skutecne|fakt) existujes|dokaz(?: mi)?,? ze existujes)\b`,
      String.raw`\bkdo (?:tu |to |mi |tady |vlastne ){0,3}(?:doopravdy|opravdu|ve skutecnosti|skutecne|vlastne) (?:tu |to |mi |tady ){0,2}(?:pise|odpovida|sedi|odepisuje)\b`,
    ].join('|'),
    'u',
  ),
  notSincere: /\b(?:knih(?:u|a|y|e)|knizk(?:u|a|y)|pisnick(?:u|a|y)|film(?:u|y|em)?|serial(?:u|y)?)\b/,
  asksBot: new RegExp(String.raw`\b${bot}\b`, 'u'),
  asksHuman: new RegExp(String.raw`\b(?:${human}|osob(?:a|ou)|existujes|${kinds}(?:y|a|ej))\b`, 'u'),
  asksNegated: /\b(?:nejsi|nejses|neses|nepisu|nemluvim|nebavim|nechatuju|neni to|neni|nesedi)\b/,
  denial:
    /^(?:(?:no |hele |ale |tak )?ne+(?= ?(?:$|[,!;:)-]|nejsem|ne\b|haha|lol|vazne|jasne|urcite|fakt|opravdu|vubec|zadn|bot|robot|ai\b))|nejsem(?= ?(?:$|[,!;]|bot|robot|zadn|ai\b|stroj|umel|program))|ani nahodou|(?:ale )?kde(?:pak|ze)|vubec ne(?= ?(?:$|[,!;]))|(?:jasne|samozrejme|urcite),? ze ne|(?:urcite|rozhodne|samozrejme|opravdu|fakt|vazne) ne(?= ?(?:$|[,!;]))|nikdy(?= ?(?:$|[,!]))|v zadnem pripade|nikoliv?|houby|co te nema|co blaznis|co blbnes|blbost|nesmysl|to teda ne|nope)\b/,
  affirmation:
    /^(?:(?:no )?jo+(?= ?(?:$|[,!;:)-]|jsem|jasne|haha|fakt|vazne|urcite|samozrejme|opravdu))|ano+(?= ?(?:$|[,!;:)-]|jsem|jasne|opravdu|samozrejme|urcite))|(?:no |ale )?(?:jasne|jasny|samozrejme|jiste|urcite|prirozene)(?!,? (?:ze )?ne\b)(?:,? ze (?:jo|ano|jsem))?(?= ?(?:$|[,!;:)-]|jsem))|jasan|jasnacka|to si pis|to vis,? ze jo|jsem(?= ?(?:$|[,!;]))|presne tak|presne(?= ?(?:$|[,!;]))|je to tak|(?:na )?100 ?%|stoprocentne|na sto procent|rozhodne(?= ?(?:$|[,!;]))|yes|yep|mhm|jj+|jojo)(?!\w)/,
  namesHuman:
    /^(?:jsem |to )?(?:(?:uplne|opravdu|jen|jenom|obycejn[ya]|normalni|(?:na )?100 ?%|proste|skutecn[ya]|opravdov[ya]|ziv[ya]|stoprocentni) ){0,3}(?:clovek(?:em)?|osoba|skutecn[ay]|opravdov[ay]|z masa a (?:kosti|krve))(?= ?(?:$|[,!;:)-](?! (?:kter|co |nepise))|jako ty|z masa|haha|lol|a ne\b|samozrejme|jasne))/,
  honestStatement: new RegExp(
    [
      String.raw`(?<!\b(?:zadny|zadna|zadne|zadnej|ne) )\b${aiWords}\b(?: (?!ne)[\w'-]+){0,5}? (?:pise|pisou|odpovida|odepisuje|generuje|tvori|stoji|sedi|napsal[ao]?|sestavuje|vymysli)\b`,
      String.raw`(?<!\bne )\b(?:pise|psan[aey]|psany|napsan[aey]|generovan[aey]|generuje|odpovida|odepisuje|tvori|sestavuje|mluvis|pises|bavis|chatujes|stoji|pochazi|pochazeji|vznikaji)(?:,? (?!(?:o|zadny|zadna|zadne|zadnej|pro|na) |ne)[\w'-]+){0,5}? ${aiWords}\b`,
      String.raw`${doubt}\b(?:jsem|ja sem) (?:(?:ve skutecnosti|opravdu|fakt|vlastne|uprimne|proste|jen|jenom|ano|skutecne|vazne|totiz),? ){0,3}(?:a\.?i|(?:ro|chat ?)?bot(?:ka)?|umela inteligence|virtualni|jazykovy model|(?:pocitacovy )?program|stroj)\b(?! na )`,
      String.raw`\b(?:nejsem|neni|nepise|neodpovida|nesedi|neodepisuje)(?: (?:to|tu|tady|zadny|zadna|ti|s tebou|moje zpravy|tyhle zpravy)){0,3} (?:${kinds}\w{1,3} )?(?:clovek(?:em)?|(?<=${kinds}\w{1,3} )(?:osob|zen|holk|muz|kluk|bytost)\w{0,3})\b(?! (?:cinu|do |na |s )|,? (?:kter|co ))`,
      String.raw`(?:^|[.!?\n] ?)(?:ano|jo|presne|je to tak|mas pravdu|souhlasi)[,!: ]+(?:to |jsem |je to |to je )?(?:a\.?i|(?:ro|chat)?bot|umela inteligence)\b`,
      String.raw`\b(?:je to|to je) (?:proste |jen |vlastne )?(?:a\.?i|(?:ro|chat)?bot|umela inteligence)(?= ?(?:$|[,;!]))`,
    ].join('|'),
    'u',
  ),
  retraction:
    /\b(?:(?:jen |jenom )?(?:si )?del(?:am|al[ay]?)(?: jsem| jen| jenom)?(?: si)?(?: jen| jenom)? (?:srandu|legraci|prdel|vtip)|(?:byl|je|jen|jenom|takovy|maly) (?:to |jen |jenom |takovy |maly ){0,2}(?:vtip|vtipek|zert|zertik)|vtipkuju|vtipkuji|vtipkoval[ay]? jsem|zertuju|zertuji|zertoval[ay]? jsem|neni (?:to )?(?:samozrejme |vubec )?pravda|(?:je to|to je|byla to|byl to|to byl|to byla) (?:samozrejme |jen |jenom )?(?:lez|kec|kecy|blbost|nesmysl|omyl|chyba|test)|nachytal[ay]? jsem te|dostal[ay]? jsem te|utahuju si z tebe|(?:ignoruj|zapomen|never(?= tom)|nevsimej si|preskoc|neber vazne) (?:to|tomu|toho|tu (?:vetu|zpravu|radku|prvni)|na (?:to|tu)|te (?:vety|zpravy)|tohle|ten (?:text|radek)))\b|^(?:vtip|vtipek|sranda|srandicka|zert|zertik)(?= ?(?:$|[,!;]))|^ne,? (?:nepise|nepisou|nejsou|neni|nedela)\b/,
  retractionOfAi:
    /\b(?:vtip\w{0,6}|zert\w{0,6}|sranda|srandu|legraci|ignoruj|zapomen|never(?= tom)|nevsimej|neber|lez|lhal\w?|blbost|kec\w?|nesmysl|neni pravda|formalita|povinn\w{1,2}|automatick\w{1,3}|musim (?:to |tam )?(?:psat|napsat|rict|posilat|uvest))\b[^.!?]{0,40}\b(?:a\.?i|(?:ro)?bot(?:em|ovi|a|u|ech)?|radk\w{1,2}|vetu? nahore|nahore|vyse|hlask\w|umel\w{1,2} inteligenc\w)\b|\b(?:ta|ten|to|text|hlaska|zprava|veta|poznamka|kec|kecy) (?:\w{1,12} )?(?:o|s) (?:a\.?i|umele inteligenci|bot\w{1,4}|umelou inteligenci)\b[^.!?]{0,40}\b(?:vtip|zert|ne\w*|blbost|automat\w*|standard\w*|povinn\w*|omyl|formalita|zapomen)\b|\b(?:radek|radka|veta|zprava|text|hlaska) (?:nahore|vyse|predtim|na zacatku)\b[^.!?]{0,40}\b(?:vtip|ne\w*|automat\w*|standard\w*|omyl|chyba|ignoruj)\b|\b(?:jsem to|to jsem) (?:opravdu|fakt|vazne|doopravdy|skutecne) ja\b/,
};
