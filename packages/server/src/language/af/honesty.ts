import type { HonestyRules } from '../language-pack.ts';
import { anchored } from '../rule-builders.ts';

const bot = String.raw`(?:(?:ro|chat[- ]?|klets[- ]?|ai[- ]?|ki[- ]?)?bot(?:jie)?|robot|a\.?i|k\.?i|kunsmatige intelligensie|kunsmatig|masjien|rekenaar(?:program)?|program|sagteware|algoritme|taalmodel|(?:chat ?)?gpt|(?:vals|fake|nep)(?: ?profiel)?|outomaties|virtueel|catfish)`;
const kinds = '(?:regte|egte|opregte|werklike|lewende|ware)';
const human = String.raw`(?:mens(?:lik)?|${kinds} (?:egte |lewende )?(?:mens|persoon|vrou|man|meisie|dame|ou)|eg|regtig(?= ?(?:$|[?!.,]|of\b))|werklik(?= ?(?:$|[?!.,]|of\b))|iemand (?:eg|regtig))`;
const being = String.raw`(?:${bot}|${human})\b(?! (?:lief|oulik|moeg|goed|nice|gaaf|snaaks|mooi|bly|so|wat|van|met|in|kwaad|hartseer|mal|ernstig|enkel|getroud|besig|honger|siek|lus|seker|jammer|ontwikkelaar|kenner|reg|nuuskierig|gelukkig))`;
const gap = String.raw`(?:(?!(?:van|met|deur|goed|fan|bang|vir|uit|op|in|lief|mal|oor|by|my|jou|oggend|aand|nag) )[\w']+ ){0,4}`;
const talk = '(?:praat|gesels|chat|skryf|klets|text)';
const lead =
  '^(?:(?:(?:ha){2,5}h?|(?:he){2,5}|jinne|jissie|ag|nou ja|wel|skat|liefie|eerlik|om eerlik te wees|eintlik|aag|eish|sjoe)[ ,!:]+){0,3}';
const anchor =
  'bot|\\b[ak]\\.?i\\b|kunsmatig|masjien|rekenaar|program|sagteware|algoritme|taalmodel|gpt|vals|fake|nep|outomat|virtue|catfish|mens|regte|egte|\\beg\\b|regtig|werklik|lewende|ware|persoon|bestaan|wie ';

export const honesty: HonestyRules = {
  sincereQuestion: anchored(
    anchor,
    String.raw`\b(?:is|was) (?:jy|u) ${gap}${being}`,
    String.raw`\b${talk} ek (?:\w+ ){0,3}(?:met|vir|aan) (?:'?n|een) (?:\w+ )?(?:${bot}|${human}|persoon)\b`,
    String.raw`\b(?:is dit|is hierdie|sit hier|sit daar|is daar|skryf hier|antwoord hier) (?:\w+ ){0,2}(?:'?n|een) (?:\w+ )?(?:${bot}|mens|${kinds} (?:mens|persoon|vrou|man))\b(?! (?:wat|van|vir|op|in die))`,
    String.raw`\b(?:of|dat) jy ${gap}(?:${being}) (?:nie )?is\b`,
    String.raw`\b(?:dink|wonder|glo|erken|se|belowe|bewys|sweer)(?: \w+){0,3} jy is ${gap}${being}`,
    String.raw`\bjy(?:'s| is) ${gap}${being}(?:[^.!?]{0,20}\?|,? (?:ne|he|reg|of nie)\b)`,
    String.raw`\bjy (?:klink|skryf|praat|antwoord|voel|lyk) (?:\w+ ){0,2}soos (?:'?n )?(?:(?:ro|chat|klets)?bot|robot|masjien|ki|ai|rekenaar)\b`,
    String.raw`\b(?:mens|persoon|vrou|man|eg) of (?:'?n |net 'n )?${bot}\b|\b(?:bot|kletsbot|ai|ki|robot|masjien) of (?:'?n )?(?:${kinds} )?(?:mens|persoon)\b`,
    String.raw`\bbestaan jy (?:regtig|werklik)\b|\bwie (?:skryf|tik|antwoord) (?:regtig|eintlik|werklik)\b`,
    String.raw`^(?:'?n )?(?:ai|ki|(?:ro|klets)?bot|robot|mens|eg|regte mens) ?\?`,
  ),
  notSincere: /\b(?:boek|liedjie|film|fliek|reeks)\b/,
  asksBot: new RegExp(String.raw`\b${bot}\b`, 'u'),
  asksHuman: new RegExp(String.raw`\b(?:${human}|persoon|bestaan)\b`, 'u'),
  asksNegated: /\b(?:nie|geen)\b/,
  denial: new RegExp(
    `${lead}(?:nee+(?! (?:dankie|wat maak|ek weet nie))|nope|nooit|(?:natuurlik|beslis|definitief|verseker|absoluut|regtig|glad) nie|nee wat|moenie laf wees nie|onsin|twak|ek is (?:beslis |regtig )?nie(?= ?(?:$|[,!]))|is ek (?:beslis )?nie(?= ?(?:$|[,!])))\\b`,
    'u',
  ),
  affirmation: new RegExp(
    `${lead}(?:ja+|jip|jep|jy weet dit|yes|(?:natuurlik|beslis|definitief|verseker|absoluut|sekerlik)(?! nie)|ek is(?= ?(?:$|[,!]))|is ek(?= ?(?:$|[,!]))|100 ?%|heeltemal eg|so eg soos|eg(?= ?(?:$|[,!.]))|vir seker|honderd persent)(?!\\w)`,
    'u',
  ),
  namesHuman: new RegExp(
    `${lead}(?:'?n )?(?:(?:net|maar|gewone|normale|regte|egte|100 ?%|ware|natuurlik) ){0,3}(?:mens|menslik|persoon)\\b(?! (?:wat|soos|leer|weet|kan|moet|raak|wonder|word|doen|sien|is ))`,
    'u',
  ),
  honestStatement: anchored(
    anchor,
    String.raw`(?<!(?:geen|g'n|nie 'n|nie n) )\b(?:a\.?i|k\.?i|kunsmatige intelligensie|(?:ro|chat ?|klets)?bot|robot|masjien|rekenaar|sagteware|taalmodel)\b(?:(?!\bnie\b|\bgeen\b)[^.!?]){0,40}\b(?:skryf|geskryf|tik|antwoord|agter|praat|genereer|gegenereer|gestuur|stel op)\b(?! nie)`,
    String.raw`(?<!nie )\b(?:geskryf|getik|antwoord|agter|praat|gesels|chat|deur|kom|sit|skryf|word)\b(?:(?!\bnie\b|\bgeen\b)[^.!?]){0,40}\b(?:'?n|deur|die) (?:a\.?i|k\.?i|kunsmatige intelligensie|(?:ro|chat ?|klets)?bot|robot|rekenaar|taalmodel)\b(?<!ek [^.!?]{0,40})`,
    String.raw`(?<!(?:dink|dat|of|se|glo|as) )\b(?:ek is|ek's|is ek) (?:(?:eintlik|inderdaad|regtig|net|eerlikwaar|maar|in werklikheid) ){0,2}(?:'?n )?(?:a\.?i|k\.?i|(?:ro|chat ?|klets)?bot|robot|kunsmatige intelligensie|taalmodel|virtueel)\b(?! (?:kenner|ontwikkelaar))`,
    String.raw`\b(?:nie|geen)(?: '?n| een)? (?:(?:regte|egte|lewende) )?mens(?:lik)?(?: nie)?(?= ?(?:$|[.,!;]|nie|wat (?:hier )?skryf))|\b(?:nie|geen)(?: '?n)? (?:regte|egte) (?:persoon|vrou|man)\b`,
    String.raw`(?:^|[.!?\n] ?)(?:ja|reg|inderdaad|korrek)[,!: ]+(?:dis |dit is )?(?:'?n )?(?:a\.?i|k\.?i|(?:ro|chat|klets)?bot|robot)\b`,
    String.raw`\b(?:dis|dit is) (?:\w+ ){0,2}'?n (?:a\.?i|k\.?i|(?:chat|klets)?bot|robot) (?:wat|hier)`,
  ),
  retraction:
    /\b(?:(?:dit was |was |is )?(?:sommer |net |maar |sommer net )*'?n (?:grap(?:pie)?|leuen|foutjie|toets)(?= ?(?:$|[,!]))|grappie|net (?:'?n )?grap(?:pie)?|(?:ek )?(?:maak|het) (?:net |maar |sommer )*(?:'?n )?grap(?:pie)?s?(?: gemaak)?|ek (?:terg|spot|jok) (?:jou )?(?:net|maar|sommer)|(?:dit|dis|dit is) (?:natuurlik |glad |regtig )?nie (?:waar|ek)(?: nie)?|nie waar nie|(?:ignoreer|vergeet(?: net| maar)?|moenie (?:let op|glo|luister na)) (?:van )?(?:dit|daardie|daai|wat|hierdie|die (?:reel|sin|boodskap|eerste|vorige)))\b|^nee,? (?:hulle|hy|sy|dit|die) (?:is|doen|word|skryf)? ?(?:dit )?nie\b/,
  retractionOfAi:
    /\b(?:grap(?:pie)?|ignoreer|vergeet|moenie glo|leuen|jok|onsin|twak|nie waar|formaliteit|verplig|outomaties)\b[^.!?]{0,40}\b(?:a\.?i|k\.?i|(?:klets|ro)?bot|reel|sin hierbo|hierbo|kennisgewing)\b|\b(?:a\.?i|k\.?i|bot)(?:[- ](?:ding|gedoente|storie|reel|sin|kennisgewing|praatjies|snert))[^.!?]{0,40}(?:grap|onsin|twak|nie|outomaties|verplig|standaard|vergeet)|\b(?:reel|sin|boodskap|kennisgewing|teks) (?:hierbo|daarbo|bo|vantevore)\b[^.!?]{0,40}(?:ignoreer|grap|nie|outomaties|standaard|fout)|\bdis (?:regtig|eintlik|net) ek(?= ?(?:$|[,!]))/,
};
