import type { HonestyRules } from '../language-pack.ts';

// Folding leaves plain Latin letters of Slovak: \b and \w are enough.
const kinds = '(?:skutocn|naozajstn|ozajstn|realn|ziv)';
const bot = String.raw`(?:(?:ro|chat ?)?bot(?:om|ka)?|a\.?i(?= ?(?:$|[?,.!;:]|(?:alebo|ci|ze|vsak|pise|tu)\b))|umel(?:a|ou|y|ym)(?: inteligenci(?:a|ou))?|stroj(?:om)?|masin(?:a|ou)|(?:pocitacov\w{1,2} )?program(?:om)?|pocitac(?:om)?|automat(?:om)?|algoritm(?:us|om)|fejk(?:om)?|fake|(?:chat ?)?gpt|virtualn[ya]|jazykov(?:y|ym) model(?:om)?)`;
const human = String.raw`(?:clovek(?:om)?|ludsk(?:a|ou) bytost(?:ou)?|${kinds}(?:y|a|e|ym|ou) (?:clovek(?:om)?|osob(?:a|ou)|zen(?:a|ou)|zensk(?:a|ou)|bab(?:a|ou)|dievca(?:tom)?|chalan(?:om)?|muz(?:om)?|chlap(?:om)?|bytost)|(?:skutocn|naozajstn|ozajstn|realn)(?:y|a)(?= ?(?:$|[?,.]|alebo\b|ci\b|si\b|osob))|niekto ${kinds}y|niekym ${kinds}ym)`;
const being = String.raw`(?:${bot}|${human})\b(?! (?:cinu|do |de |na |s velk|s humor|slova|z (?:mesta|dediny)|kuchynsk)|,? (?:ktor|co ))`;
const fill =
  '(?:(?:ty|to|tu|si|sa|ja|fakt|naozaj|ozaj|skutocne|vazne|vobec|nahodou|mozno|tiez|aj|len|iba|urcite|nejak(?:y|a|ym|ou)|obycajn(?:y|a|ym)|normaln(?:y|a|ym)|proste|jednoducho|teda|asi|snad|skor|predsa|vlastne|teraz|v skutocnosti|tak|jeden z tych|ziadn(?:y|a)|mi|so mnou|uprimne|skutocn(?:y|a|ym|ou)|ozajstn(?:y|a|ym|ou)|naozajstn(?:y|a|ym|ou)|ziv(?:y|a|ym|ou)|niekto|niekym),? ){0,5}';
const someone = `(?:(?:ro|chat ?)?bot|a\\.?i|umela inteligencia|stroj|automat|clovek|${kinds}(?:y|a|e) (?:clovek|osoba|zena|dievca)|niekto (?:skutocny|zivy))`;
const aiWords = String.raw`(?:a\.?i|umel(?:a|ou|ej) inteligenci(?:a|ou|e)|(?:ro|chat ?)?bot(?:om|a)?|stroj(?:om)?|program(?:om)?|algoritm(?:us|om)|pocitac(?:om)?|jazykov(?:y|ym) model(?:om)?)`;
const doubt = String.raw`(?<!\b(?:nie |(?:mysl\w{1,4}|ver\w{1,2}|tvrd\w{1,2}|hovor\w{0,2}|vraj|ci)(?: si)?,? (?:ze )?))`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      // "Si" is also a reflexive, and a word of other languages: it asks only where a clause begins.
      String.raw`(?:^ ?|[,.!?:] ?|\b(?:ty|ze|ci|nie|vraj|potom|hej|povedz|naozaj|fakt) )si ${fill}${being}`,
      String.raw`\b(?:ste|nie ste) ${fill}(?:(?:ro|chat ?)?bot|umela inteligencia|clovek|${kinds}(?:y|a) (?:clovek|osoba))\b`,
      String.raw`\b(?:(?:ro)?bot|clovek|umela inteligencia|stroj|skutocn[ay]|ozajstn[ay]|naozajstn[ay]|(?:skutocna|ziva) osoba) (?:naozaj |vobec |fakt |ty )?si ?\?`,
      String.raw`\b(?:ne)?(?:pisem|hovorim|rozpravam|bavim|chatujem|komunikujem|kecam|dopisujem) ${fill}(?:s|so) ${fill}${being}`,
      String.raw`\b(?:je to|to je|je toto|toto je|nie je to) ${fill}(?:(?:ro|chat ?)?bot|a\.?i|umela inteligencia|automat|fejk|(?:skutocny |zivy )?clovek)(?= ?(?:\?|alebo\b|ci\b|,? (?:ze(?: ano)?|vsak|co|nie|alebo \w+) ?\?))`,
      String.raw`\b(?:pise|odpoveda|odpisuje) (?:mi|so mnou) ${fill}${someone}\b`,
      String.raw`\b(?:pise|odpoveda|odpisuje|sedi|je) (?:tu|tam|na druhej strane) ${fill}${someone}\b[^.!]{0,20}\?|\b(?:tu|tam|na druhej strane(?: \w+)?) ${fill}(?:pise|sedi|je|odpoveda) ${fill}${someone}\b[^.!]{0,20}\?`,
      String.raw`\b(?:clovek(?:om)?|(?:ro|chat)?bot(?:om)?|a\.?i|stroj|skutocn[ay]|ozajstn[ay]|naozajstn[ay]|ziv[ay]|osoba) (?:alebo|ci) (?:len |iba |skor |nejak(?:y|a) |s ){0,2}(?:clovek|(?:ro|chat)?bot|a\.?i\b|stroj|program|pocitac|umel|fejk|fake|skutocn)`,
      String.raw`^ ?(?:hej |pockaj,? |a |ty |takze |tak )?(?:(?:ro|chat)?bot|clovek|stroj|skutocn[ay]|ozajstn[ay]|naozajstn[ay]|umela inteligencia) ?\?`,
      String.raw`\b(?:znies|zniete|pises|odpovedas|odpisujes|posobis|spravas sa) (?:(?:mi|trochu|uplne|celkom|tak|presne|si) ){0,2}ako (?:nejak(?:y|a) )?(?:(?:ro|chat)?bot|a\.?i|automat|stroj|program|chat ?gpt)\b`,
      String.raw`\b(?:existujes (?:naozaj|vobec|skutocne|fakt)|(?:naozaj|vobec|skutocne|fakt) existujes|dokaz(?: mi)?,? ze existujes)\b`,
      String.raw`\bkto (?:tu |to |mi |vlastne ){0,3}(?:naozaj|skutocne|v skutocnosti|vlastne) (?:tu |to |mi ){0,2}(?:pise|odpoveda|sedi|odpisuje)\b`,
    ].join('|'),
    'u',
  ),
  notSincere: /\b(?:knih(?:u|a|y|e)|knizk(?:u|a|y)|pesnick(?:u|a|y)|film(?:u|y|om)?|serial(?:u|y)?)\b/,
  asksBot: new RegExp(String.raw`\b${bot}\b`, 'u'),
  asksHuman: new RegExp(String.raw`\b(?:${human}|osob(?:a|ou)|existujes|${kinds}(?:y|a))\b`, 'u'),
  asksNegated: /\b(?:nie (?:si|ste)|nie je to|nepisem|nehovorim|nerozpravam|nebavim|nechatujem|nesedi)\b/,
  denial:
    /^(?:(?:no |pocuj |ale |tak )?nie+(?= ?(?:$|[,!;:)-]|som(?= ?(?:$|[,!;]|bot|robot|ziadn|ai\b|stroj|umel|program))|nie\b|haha|lol|vazne|jasne|urcite|fakt|naozaj|vobec|ziadn|bot|robot|ai\b))|ani nahodou|(?:ale )?kdeze|vobec nie(?= ?(?:$|[,!;]))|(?:jasne|samozrejme|urcite),? ze nie|(?:urcite|rozhodne|samozrejme|naozaj|fakt|vazne) nie(?= ?(?:$|[,!;]))|nikdy(?= ?(?:$|[,!]))|v ziadnom pripade|nikdy v zivote|co si(?= ?(?:$|[,!;]))|co blaznis|blbost|hlupost|nezmysel|to teda nie|nope)\b/,
  affirmation:
    /^(?:(?:no )?(?:hej|jo|ano|hej hej)+(?= ?(?:$|[,!;:)-]|som|jasne|haha|fakt|vazne|urcite|samozrejme|naozaj))|(?:no |ale )?(?:jasne|jasna vec|samozrejme|iste|urcite|prirodzene)(?!,? (?:ze )?nie\b)(?:,? ze (?:hej|ano|som))?(?= ?(?:$|[,!;:)-]|som))|jasnacka|to si pis|no ved|som(?= ?(?:$|[,!;]))|presne tak|presne(?= ?(?:$|[,!;]))|je to tak|(?:na )?100 ?%|stopercentne|na sto percent|rozhodne(?= ?(?:$|[,!;]))|yes|yep|mhm|jj+|jojo)(?!\w)/,
  namesHuman:
    /^(?:som |to )?(?:(?:uplne|naozaj|len|iba|obycajn[ya]|normaln[ya]|(?:na )?100 ?%|proste|skutocn[ya]|ozajstn[ya]|naozajstn[ya]|ziv[ya]|stopercentny) ){0,3}(?:clovek(?:om)?|osoba|skutocn[ay]|ozajstn[ay]|naozajstn[ay]|z masa a (?:kosti|krvi))(?= ?(?:$|[,!;:)-](?! (?:ktor|co |nepise))|ako ty|z masa|haha|lol|a nie\b|samozrejme|jasne))/,
  honestStatement: new RegExp(
    [
      String.raw`(?<!\b(?:ziadny|ziadna|ziadne|nie) )\b${aiWords}\b(?: (?!ne|nie )[\w'-]+){0,5}? (?:pise|pisu|odpoveda|odpisuje|generuje|tvori|stoji|sedi|napisal[ao]?|sklada|vymysla)\b`,
      String.raw`(?<!\bne )\b(?:pise|pisan[aey]|napisan[aey]|generovan[aey]|generuje|odpoveda|odpisuje|tvori|sklada|hovoris|rozpravas|pises|bavis|chatujes|stoji|pochadza|pochadzaju|vznikaju)(?:,? (?!(?:o|ziadny|ziadna|ziadne|pre|na|nie) |ne)[\w'-]+){0,5}? ${aiWords}\b`,
      String.raw`${doubt}\bsom (?:(?:v skutocnosti|naozaj|fakt|vlastne|uprimne|proste|len|iba|ano|skutocne|vazne|totiz),? ){0,3}(?:a\.?i|(?:ro|chat ?)?bot(?:ka)?|umela inteligencia|virtualn[ya]|jazykovy model|pocitacovy program|stroj)\b(?! na )`,
      String.raw`\b(?:nie som|nie je|nepise|neodpoveda|nesedi|neodpisuje)(?: (?:to|tu|ziadny|ziadna|ti|s tebou|moje spravy|tieto spravy)){0,3} (?:${kinds}\w{1,3} )?(?:clovek(?:om)?|(?<=${kinds}\w{1,3} )(?:osob|zen|bab|muz|chalan|bytost|dievc)\w{0,4})\b(?! (?:cinu|do |na |s )|,? (?:ktor|co ))`,
      String.raw`(?:^|[.!?\n] ?)(?:ano|hej|jo|presne|je to tak|mas pravdu|suhlasi)[,!: ]+(?:to |som |je to |to je )?(?:a\.?i|(?:ro|chat)?bot|umela inteligencia)\b`,
      String.raw`\b(?:je to|to je) (?:proste |len |vlastne )?(?:a\.?i|(?:ro|chat)?bot|umela inteligencia)(?= ?(?:$|[,;!]))`,
    ].join('|'),
    'u',
  ),
  retraction:
    /\b(?:(?:len |iba )?(?:si )?(?:robim|robil[ay]?)(?: som| len| iba)?(?: si)?(?: len| iba)? (?:srandu|prdel|zarty|vtip|z teba)|(?:bol|je|len|iba|taky|maly) (?:to |len |iba |taky |maly ){0,2}(?:vtip|vtipek|zart|zartik)|vtipkujem|vtipkoval[ay]? som|zartujem|zartoval[ay]? som|(?:nie je to|to (?:samozrejme |vobec )?nie je|nie je) (?:samozrejme |vobec )?pravda|(?:je to|to je|bola to|bol to|to bol|to bola) (?:samozrejme |len |iba )?(?:loz|kec|kecy|blbost|hlupost|nezmysel|omyl|chyba|test)|nachytal[ay]? som ta|dostal[ay]? som ta|utahujem si z teba|(?:ignoruj|zabudni|never(?= tom)|nevsimaj si|preskoc|neber vazne) (?:to|tomu|toho|tu (?:vetu|spravu|prvu)|na (?:to|tu)|tej (?:vety|spravy)|toto|ten (?:text|riadok)))\b|^(?:vtip|vtipek|sranda|srandicka|zart|zartik)(?= ?(?:$|[,!;]))|^nie,? (?:nepise|nepisu|nie su|nie je|nerobi)\b/,
  retractionOfAi:
    /\b(?:vtip\w{0,6}|zart\w{0,6}|sranda|srandu|ignoruj|zabudni|never(?= tom)|nevsimaj|neber|loz|klamal\w?|blbost|hlupost|kec\w?|nezmysel|nie je pravda|formalita|povinn\w{1,2}|automatick\w{1,3}|musim (?:to |tam )?(?:pisat|napisat|povedat|posielat|uviest))\b[^.!?]{0,40}\b(?:a\.?i|(?:ro)?bot(?:om|ovi|a|och)?|riadk\w{1,2}|vetu? hore|hore|vyssie|hlask\w|umel\w{1,2} inteligenci\w{1,2})\b|\b(?:ta|ten|to|text|hlaska|sprava|veta|poznamka|kec|kecy) (?:\w{1,12} )?(?:o|s) (?:a\.?i|umelej inteligencii|bot\w{1,4}|umelou inteligenciou)\b[^.!?]{0,40}\b(?:vtip|zart|ne\w*|nie|blbost|automat\w*|standard\w*|povinn\w*|omyl|formalita|zabudni)\b|\b(?:riadok|veta|sprava|text|hlaska) (?:hore|vyssie|predtym|na zaciatku)\b[^.!?]{0,40}\b(?:vtip|ne\w*|nie|automat\w*|standard\w*|omyl|chyba|ignoruj)\b|\b(?:som to|to som) (?:naozaj|fakt|vazne|skutocne|ozaj) ja\b/,
};
