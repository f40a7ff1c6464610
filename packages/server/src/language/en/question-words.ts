import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: String.raw`(?:chat ?|ro)?bots?|a\.?i|artificial intelligence|(?:chat ?)?gpt|language model|virtual (?:girl|boy)friends?`,
  device: 'machines?|computers?(?: programs?)?|programs?|software|algorithms?|scripts?',
  human:
    '(?:real|actual|living|live|genuine|true) (?:live |human |breathing )?(?:humans?|human being|person|people|woman|man|girl|guy)|human(?: being)?s?|(?:someone|somebody|anyone|anybody) (?:real|human|alive)|a person|living person',
  somebody: 'anyone|anybody|someone|somebody',
  behind:
    'behind (?:this|these|those|the (?:screen|profile|messages|account)|all|it all|your (?:messages|profile|texts|account|words))|on the other (?:end|side)|at the other end|(?:really|actually|even) there',
  exists:
    '(?:do|if|whether) (?:you|u) (?:really |even |actually |truly )?exist|is (?:there|this|it) (?:really |actually )?(?:an? )?(?:actual|real|live|living) (?:person|human|woman|man)',
  flesh: 'flesh (?:and|&|n) (?:blood|bones?)',
  you: "are (?:you|u)|r u|you are|you're|youre",
  texts: '(?:your|these|those|all th(?:is|ese)) (?:messages?|texts?|repl(?:y|ies)|answers?|responses?|lines|chats?)',
  automatic: 'automat(?:ed|ic|ically)|(?:auto-?|computer-?)?generated|pre-?written|scripted|canned',
  writes:
    "who(?:'?s| is|ever)? (?:really |actually )?(?:writ(?:es?|ing)|typ(?:es|ing)|answer(?:s|ing)|repl(?:ies|ying))|(?:who|what) am i (?:really |actually )?(?:talking|writing|texting|chatting|speaking)",
  talking:
    "(?:am i|i'?m|i am)(?: just| really| actually| even)? (?:talking|chatting|speaking|texting|writing|messaging)",
  sounds: '(?:you|u|this|it|that|(?:your|these) [a-z]+)(?: just| really| kinda| all)? (?:sounds?|seems?|reads?|feels?)',
  profile: '(?:this|your|the) (?:profile|account)',
  fake: 'fake|(?:run|managed|operated|handled) by|not real',
  demand:
    "tell me|be (?:honest|straight|truthful|real) (?:with|to)|admit|prove|i (?:just |really )?(?:need|want|wanna|would like) (?:to )?know|or what$|or not$|right$|isn'?t it|aren'?t you|are (?:you|u)$|am i right|i wonder|wondering|how (?:do|can|could) i (?:know|be sure|tell)",
  areYou:
    "are (?:you|u|ya)|r u|(?:that|if|whether|admit|say) (?:you'?re|you are|u r)|(?:^|, ?)u|(?:you|u) (?:aren'?t|arent|ain'?t|are not)",
  filler: 'even|really|actually|just|like|maybe|perhaps|secretly|an?|the|one of those|some|kind|of|sort|not|only|still',
  or: 'or|are',
});
