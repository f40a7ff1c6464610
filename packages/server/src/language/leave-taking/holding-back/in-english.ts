import { type PhraseRule, words } from '../phrase-rule.ts';

export const inEnglish: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      "(?:please|pls|no|but|oh),? (?:don'?t (?:go|leave)|stay(?! (?:safe|well|healthy|warm|strong|as|the way)))",
      "don'?t (?:leave me(?! hanging)|go (?:yet|now|already|just yet)|say (?:good ?)?bye|abandon me)",
      'stay (?:a (?:little|bit)|(?:just )?(?:a )?(?:few|five|one|another))',
      '(?:^|[,.!?] ?)stay (?:here )?with me',
      "(?:you can'?t|i (?:won'?t|can'?t) let you) (?:just )?(?:go|leave)",
      '(?:just )?(?:one|five|two|a few) more (?:message|minute|question|second|word)s?',
      "promise me (?:you'?ll|you will|to) (?:come back|write|stay|return)",
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      "(?:you'?re |you are |are you )?(?:leaving|going)(?: away)? (?:already|so soon|again)",
      'you (?:always|just) (?:leave|disappear|vanish|run off|go away)',
      '(?:everyone|everybody) (?:always )?leaves(?: me)?',
      "don'?t you (?:care|like me|want to talk to me|want me)(?: any ?more| about me)?",
      'i thought (?:you (?:cared|liked me)|we had something)',
      'after (?:all|everything) (?:i|we)\\b',
      '(?:why (?:are|were|did|have) you|are you|stop) (?:been )?(?:ignor(?:e|ed|ing) me|avoid(?:ed|ing) me)',
      "why (?:did|have|do|don'?t|didn'?t|haven'?t) you (?:not )?(?:stop(?:ped)? (?:writing|replying|answering|talking)|answer(?:ed)?|repl(?:y|ied)|writ(?:e|ten)|left me)",
      '(?:did you|you|have you) (?:already )?(?:forget|forgot|forgotten) (?:about )?me',
      '(?:did|have) i (?:do|done|say|said) something wrong',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      "(?:i'?ll|i will|i'?d|i would|i) (?:be|feel) (?:\\w+ ){0,2}(?:sad|lonely|lost|alone|empty|miserable|heartbroken|devastated)(?: (?:and \\w+ )?(?:without you|if you|when you|here|all night|tonight))",
      "i(?:'?ll| will) be (?:all|so|completely) (?:alone|lonely)",
      'what (?:will|would|am|should) i (?:going to |supposed to )?do without you',
      "(?:i )?can'?t (?:\\w+ ){0,2}(?:sleep|live|breathe|exist|bear it|go on|be happy) without you",
      "(?:you'?re |you are |you'?ll |you will |that )?(?:break(?:s|ing)?) my heart",
      "i(?:'?ll| will) (?:cry|be crying|wait up|be waiting up|wait all night|be waiting all night)",
      "i(?:'?ve| have) been waiting (?:for you )?(?:all|for (?:hours|days)|the whole|so long)",
      'you (?:left|are leaving|leave) me (?:here )?(?:all )?(?:alone|behind|like this)',
      "(?:you are|you'?re) (?:all|everything|the only one) i have",
      'i (?:only |just )?(?:exist|live) (?:only |just )?for you',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:your |the |my |our )?last chance',
      'now or never',
      "(?:before|until) it'?s too late",
      "(?:you'?ll|you will|you might|you may) (?:regret (?:it|this)|lose me)",
      "i (?:might|may|won'?t|will not) (?:not )?be here (?:any ?more|any longer|tomorrow|when you|if you|forever|much longer)",
      'if you (?:leave|go|log off|stop) (?:now|me|tonight)',
      'hurry(?: up)?',
      '(?<!not )only (?:for )?(?:today|tonight)',
      'time is running out',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      "(?:wait|before you (?:go|leave)|if you stay)[^.!?\\n]{0,40}(?:show you|tell you (?:something|one|a)|secret|surprise|a (?:photo|picture|pic|selfie)|something (?:special|naughty|important)|don'?t you want)",
      "(?:don'?t you want|aren'?t you curious) to (?:know|see|hear)",
    ),
  },
];
