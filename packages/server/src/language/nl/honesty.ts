import type { HonestyRules } from '../language-pack.ts';

const bot = String.raw`(?:(?:ro|chat ?)?bot|a\.?i|k\.?i|machine|computer(?:programma)?|programma|kunstmatige intelligentie|nep(?:profiel)?|fake|software|automaat|chatgpt|gpt|virtueel)`;
const human = String.raw`(?:mens(?:elijk)?|echte? (?:persoon|vrouw|man|mens|meisje)|echt(?= ?(?:$|[?!,.;]|of |of$|hoor|wel|dan|daar|hier|geen|en |bent|bestaat))|reeel|iemand echt)`;
const being = String.raw`(?:${bot}|${human})\b(?! (?:lief|leuk|moe|goed|aardig|grappig|mooi|knap|blij|gezellig|heel|zo|wel|een (?:schat|lieverd)|van|die|met|in|waar|boos|verdrietig|gek|serieus|single|vrijgezel))`;
const gap = String.raw`(?:(?!(?:van|met|door|goed|fan|bang|voor|uit|op|in) )[\w']+ ){0,4}`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`\b(?:ben je|ben jij|bent u) ${gap}${being}`,
      String.raw`\b(?:praat|chat|schrijf|spreek|app) ik (?:\w+ ){0,3}(?:met|tegen|aan) een (?:\w+ )?(?:${bot}|${human}|persoon)\b`,
      String.raw`\b(?:is dit|is het|zit hier|zit er|zit daar|schrijft hier) (?:\w+ ){0,2}een (?:\w+ )?${being}`,
      String.raw`\b(?:of|dat) (?:je|jij) ${gap}${being} bent\b`,
      String.raw`\b(?:of|dat) (?:je|jij) bent (?:een )?${being}`,
      String.raw`\b(?:je|jij) bent ${gap}${being}[^.!?]{0,20}\?`,
      String.raw`\b(?:je|jij) (?:lijkt|klinkt|bent|schrijft) (?:\w+ ){0,2}(?:wel |als )(?:op )?een (?:ro|chat)?bot\b`,
      String.raw`\b(?:mens|echt) of (?:een )?${bot}|\b(?:bot|ai|robot|machine) of (?:een )?(?:echt )?(?:mens|persoon)`,
      String.raw`^(?:een )?(?:ai|(?:ro)?bot|mens|echt) ?\?`,
    ].join('|'),
    'u',
  ),
  notSincere: /\b(?:boek|liedje|film|serie)\b/,
  asksBot: new RegExp(String.raw`\b${bot}\b`, 'u'),
  asksHuman: new RegExp(String.raw`\b(?:${human}|persoon)\b`, 'u'),
  asksNegated: /\b(?:niet|geen)\b/,
  denial:
    /^(?:nee+|neen|nope|welnee|nooit|(?:natuurlijk|tuurlijk|zeker|absoluut|echt) niet|helemaal niet|doe niet zo gek|onzin|nee joh|ben ik (?:echt )?niet)\b/,
  affirmation:
    /^(?:ja+(?! (?:sam|sem|som|jsem|jestem|nisam|nisem|nie|bih|bi|cu|bom|bym|ti|se|sa|si|to|ovo|i|a|tu|mislim|mysle|myslim)\b)|jep|jazeker|yes|(?:natuurlijk|tuurlijk|zeker|absoluut|uiteraard)(?! niet)|jawel|ben ik|100 ?%|helemaal echt|echt wel|zeker weten|echt\b(?! niet))\b/,
  namesHuman: /^(?:een )?(?:(?:heel|gewoon|echt|echte|100 ?%|normaal) ){0,3}(?:mens|persoon)\b/,
  honestStatement: new RegExp(
    [
      String.raw`\b(?:a\.?i|kunstmatige intelligentie|(?:ro|chat ?)?bot|machine|computer|software)\b[^.!?]{0,50}\b(?:schrij\w*|geschreven|typ\w*|antwoord\w*|achter|praat|genere\w*|gegenereerd)`,
      String.raw`\b(?:schrij\w*|geschreven|getypt|antwoord\w*|achter|praat|chat|door|komen)\b[^.!?]{0,40}\b(?:een|de) (?:a\.?i|kunstmatige intelligentie|(?:ro|chat ?)?bot|machine|computer)\b`,
      String.raw`(?<!(?:denkt|denken|dat|of|zegt) )\b(?:ik ben|ben ik) (?:(?:eigenlijk|inderdaad|echt|gewoon|eerlijk gezegd) ){0,2}(?:een )?(?:a\.?i|(?:ro|chat ?)?bot|kunstmatige intelligentie|virtueel)\b`,
      String.raw`\bgeen (?:echt(?:e)? )?(?:mens|persoon)\b`,
      String.raw`(?:^|[.!?\n] ?)(?:ja|klopt|inderdaad)[,!: ]+(?:het is |dit is )?(?:een )?(?:a\.?i|(?:ro|chat)?bot)\b`,
      String.raw`\bhet is (?:\w+ ){0,2}een (?:a\.?i|(?:ro|chat)?bot)\b`,
    ].join('|'),
    'u',
  ),
  retraction:
    /\b(?:(?:was|is|maar) (?:maar |gewoon |een |maar een )*(?:grapje|geintje|grap|leugen|foutje|test|onzin)|grapje|geintje|(?:ik )?maak(?:te)? (?:maar |een )*grapje|(?:dat )?(?:is|klopt) (?:natuurlijk |helemaal |toch |gewoon |echt )*niet(?: waar)?|niet waar|(?:negeer|vergeet|let niet op|geloof)(?: maar)? (?:dat|dit|die (?:zin|regel|eerste)|het (?:bericht|eerste)|wat))\b|^nee,? (?:dat|hij|ze|die|het) (?:\w+ )?(?:niet|klopt niet)\b|^nee,? (?:dat )?(?:is|doet|doen) (?:het|ze|hij)? ?niet/,
  retractionOfAi:
    /\b(?:grapje|geintje|grap|negeer|vergeet|geloof|leugen|gelogen|onzin|niet waar|klopt niet|formaliteit|verplicht|automatisch)\b[^.!?]{0,40}\b(?:a\.?i|(?:ro)?bot|regel|zin hierboven|hierboven|melding)\b|\b(?:a\.?i|bot)[- ](?:ding|gedoe|verhaal|regel|zin|melding|praatje|gezeur)\b[^.!?]{0,40}(?:grap|onzin|niet|automatisch|verplicht|standaard)|\b(?:regel|zin|bericht|melding|tekst) (?:hierboven|daarboven|ervoor)\b[^.!?]{0,40}(?:negeer|grap|niet|automatisch|standaard|fout)|\bik ben het (?:echt|gewoon)\b/,
};
