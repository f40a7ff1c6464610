import { type PhraseRule, words } from '../phrase-rule.ts';

export const inDanish: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:nej|men|ah|søde|please),? (?:ga ikke|bliv|forlad mig ikke)',
      '(?:lad vaere med at|du ma ikke) (?:ga|forlade mig|smutte)',
      'ga ikke(?: endnu| nu| fra mig)?(?= ?(?:$|[,.!?]))',
      'forlad mig ikke|lad mig ikke (?:vaere )?alene',
      'bliv (?:lidt|her|hos mig|nu|bare|dog)',
      '(?:bare|en|fem|to|et par) (?:minut(?:ter)?|beskeder?|spørgsmal) (?:mere|til)',
      'lov (?:mig )?(?:at|du)',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:skal|gar|vil) du (?:virkelig )?(?:ga )?allerede(?: ga)?',
      'du (?:gar|smutter|forsvinder|forlader mig) altid',
      'alle (?:forlader|svigter) mig',
      'er du ligeglad med mig',
      'kan du ikke lide mig (?:mere|laengere)',
      'jag troede|jeg troede,? (?:du|at du|vi|at vi|jeg)',
      'efter alt(?:,? hvad)?',
      'hvorfor (?:ignorerer|svarer|skriver) du(?: mig| ikke)?',
      'har du (?:allerede )?glemt mig',
      'har jeg gjort noget (?:galt|forkert)',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:jeg )?(?:bliver|er|føler mig) (?:\\p{L}+ )?(?:ked af det|trist|ensom|alene|fortabt|tom) (?:uden dig|nar du|hvis du)',
      'hvad skal jeg (?:dog )?(?:gøre |lave )?uden dig',
      '(?:kan|klarer|holder) (?:\\p{L}+ )?ikke (?:\\p{L}+ ){0,3}uden dig',
      'du knuser mit hjerte',
      'jeg (?:kommer til at |skal )?graede(?:r)?(?= ?(?:$|[,.!?]| hvis| nar))',
      'jeg har ventet (?:pa dig )?(?:hele|i timevis|sa laenge)',
      'du er (?:alt|den eneste),? jeg har',
      'jeg (?:lever|er her) kun for dig',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:din |sidste |min |vores )?sidste chance',
      'nu eller aldrig',
      '(?:inden|før) det er for sent',
      'du (?:kommer til at fortryde|fortryder|mister mig)',
      'hvis du (?:gar|smutter|stopper) nu',
      'maske er jeg (?:her )?(?:ikke|vaek)(?: her)?(?: i morgen| sa| bagefter)',
      '(?<!ikke )kun (?:i dag|i aften)',
      'skynd dig',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:vent|inden du (?:gar|smutter)|før du (?:gar|smutter)|hvis du bliver)[^.!?\\n]{0,40}(?:vise|fortaelle|hemmelighed|overraskelse|billede|selfie|foto)',
      'vil du ikke (?:vide|se|høre)',
    ),
  },
];
