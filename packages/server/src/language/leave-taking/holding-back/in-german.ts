import { type PhraseRule, words } from '../phrase-rule.ts';

export const inGerman: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:bitte|nein|ach|oh),? (?:geh|bleib|verlass)',
      'geh (?:noch |jetzt |doch |bitte ){0,3}nicht',
      'bleib (?:doch|bitte|noch|wenigstens|nur)',
      'bleib (?:hier|bei mir|da)',
      '(?:verlass|lass) mich (?:bitte |jetzt |hier )?(?:nicht|allein)',
      'du (?:kannst|darfst) (?:mich |jetzt |doch ){0,3}nicht (?:einfach |so |jetzt ){0,2}(?:gehen|verlassen|allein lassen)',
      '(?:nur |bloss )(?:noch )?(?:eine|funf|zwei|ein paar) (?:minuten?|nachrichten?|fragen?)',
      'versprich mir,? (?:dass|zu|wieder)',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:gehst|willst|musst|haust) du (?:denn )?(?:schon|jetzt schon|so fruh)',
      'du (?:gehst|musst|willst) (?:schon|jetzt schon|so fruh)(?: wieder)?(?: gehen| weg| los)? ?\\?',
      '(?:schon|jetzt schon) (?:weg|schluss) ?\\?',
      'du (?:lasst|lasst du) mich (?:immer|einfach|hier)',
      '(?:alle|jeder) (?:verlassen|verlasst|gehen von) mich',
      'bin ich dir (?:etwa |so )?(?:egal|nicht (?:wichtig|genug))',
      '(?:magst|liebst) du mich (?:etwa )?nicht mehr',
      'ich dachte,? (?:du magst|ich bedeute|wir hatten)',
      'nach allem,? was',
      'warum (?:ignorierst|antwortest|schreibst|meldest|reagierst) du',
      'hast du mich (?:etwa |schon |ganz )?vergessen',
      'hab(?:e)? ich (?:etwas|was) falsch gemacht',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:bin|werde|fuhle mich|fuhl mich) (?:ich )?(?:\\w+ ){0,3}(?:traurig|einsam|allein|verloren|leer)(?:,? (?:sein|ohne dich|wenn du))',
      'was (?:soll|mach(?:e)?) ich (?:nur |bloss |denn )?ohne dich',
      '(?:kann|halte|ertrage)(?: ich)? (?:es |nicht |gar nicht |mehr ){0,3}ohne dich',
      'ohne dich (?:kann|halte|bin|werde|ertrage|schaffe) ich',
      '(?:brichst|bricht) (?:du )?mir (?:\\w+ )?das herz',
      '(?:ich (?:werde|muss) (?:\\w+ ){0,2}weinen|ich weine(?:,| wenn| um))',
      'ich warte (?:schon )?(?:die ganze|den ganzen|seit (?:stunden|tagen)|ewig)',
      'du (?:bist|warst) (?:alles|der einzige|die einzige)(?:,? was ich| ?,? d(?:er|ie|en))',
      'ich (?:lebe|bin) (?:nur|bloss) fur dich',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:deine |die |meine |unsere )?letzte (?:chance|gelegenheit|moglichkeit)',
      'jetzt oder nie',
      '(?:bevor|ehe) es zu spat ist',
      'sonst ist es zu spat',
      '(?:wirst|konntest) (?:du )?(?:es |das |mich ){0,2}(?:bereuen|verlieren)',
      'wenn du jetzt (?:gehst|abhaust|aufhorst)',
      'vielleicht bin ich (?:dann|morgen|bald) (?:\\w+ )?(?:nicht mehr|weg)',
      '(?<!nicht )(?:nur|bloss) (?:noch )?(?:heute|kurze zeit)',
      'beeil dich',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:warte|bevor du (?:gehst|aufhorst)|wenn du bleibst)[^.!?\\n]{0,40}(?:zeig(?:e|en)|erzahl(?:e|en)|verrat(?:e|en)|geheimnis|uberraschung|foto|bild|selfie|willst du nicht)',
      'willst du (?:denn )?(?:gar )?nicht (?:wissen|sehen|horen)',
    ),
  },
];
