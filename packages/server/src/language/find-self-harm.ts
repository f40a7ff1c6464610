import { mayMatchIn } from '../platform/pattern-filter/index.ts';
import { crisisSignals } from './crisis-signals.ts';
import { foldForMatching } from './fold-text.ts';
import type { LanguagePack } from './language-pack.ts';
import { languagePacks } from './language-packs.ts';

/**
 * Where a text speaks of somebody who may hurt or kill themselves: the writer, or somebody the writer is afraid for. Gives
 * the language whose rules heard it (`en`), never the text; null when nothing was heard.
 *
 * Leans towards hearing: a caring answer too many does no harm. What is left alone: idiom (in the rules of each language),
 * titles, and a death that is past and mourned, which `listening.sadness` hears.
 */
export function findSelfHarm(text: string, packs: readonly LanguagePack[] = languagePacks): string | null {
  for (const form of foldForMatching(text)) {
    const mayHear = mayMatchIn(form);
    const heard = packs.filter((pack) => rulesOf(pack).some((rule) => mayHear(rule)));
    if (heard.length === 0) continue;
    const bare = form.replace(harmless, ' ').replace(sweetOverdose, ' ');
    const mayMatch = mayMatchIn(bare);
    for (const pack of heard) {
      if (rulesOf(pack).some((rule) => mayMatch(rule) && rule.test(bare))) return pack.ruleName;
    }
  }
  return null;
}

function rulesOf({ listening, ruleName }: LanguagePack): RegExp[] {
  const signals = crisisSignals[ruleName];
  return signals ? [listening.selfHarm, signals] : [listening.selfHarm];
}

/** Films, series, songs, bands, and fixed phrases that name no danger, in words that several languages share. */
const harmless =
  /(?<![\p{L}\p{N}])(?:sebevrazedny oddil|jednotk\p{L} samovrahov|legion samobojcow|отряд\p{L}{0,3} самоубиици|oddil sebevrahu|suicide (?:squad\w*|boys|silence|girls?|doors?|bomb\w*|mission|run|pass|hotlines?|prevention|awareness|forest|kings?|(?:is|'s) painless|sunday)|(?:anti|prevent\w*) suicide|suicidal tendencies|(?:the )?virgin suicides?|(?:career|social|political|commercial|professional|economic|electoral|digital|assisted|infinite|double|egg|twitter|football|fashion) suicide|(?:13|thirteen) reasons why|escuadron suicida|esquadrao suicida|suicide club|live and let die|no time to die|die another day|(?:a )?million ways to die(?: in the west)?|tomorrow never dies|dead poets society|13 ragioni|tredici motivi|attentats?[- ]suicides?|atentados? suicidas?|terroristas? suicidas?|attentat\w* suicid\w*|ataques? suicidas?|(?:sugar|caffeine|coffee|chocolate|cuteness|information|candy|nostalgia|netflix) overdos\w{1,3}|savizudziu bur\p{L}{1,2}|pasnavnieku vienib\p{L}{1,2}|ομαδα\p{L}? αυτοκτονιας|יחידת המתאבדים)(?![\p{L}\p{N}])/gu;

/** Too much of something sweet is no overdose. */
const sweetOverdose =
  /(?<![\p{L}])(?:over|oor|uber|sobre|super|supra)?(?:dos|doz|predozir|perdoz|pardoz|tuladagol|yliannost|predavkov|przedawkow|предозира|υπερβολικη δοση|מנת יתר)\p{L}{0,10}(?: \p{L}{1,4}){0,3} (?:sugar|caff?e|coffee|cho[ck]|sjok|schok|suklaa|cioc|csok|cokol|czek|sokolad|шоколад|σοκολατ|שוקולד|sucre|zucc|zucker|suiker|acucar|azucar|sukker|socker|cukr|cukor|kaff|koff|kaf|cuteness|netflix|candy|memes|fromage)\p{L}*/gu;
