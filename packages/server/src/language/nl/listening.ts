import type { ListeningRules } from '../language-pack.ts';

export const listening: ListeningRules = {
  greeting: /^(?:hoi|hallo|hey|hee|heej|hai|goedemorgen|goedemiddag|goedenavond|goeiemorgen|dag|yo|hi|he)\b/,
  thanks: /\b(?:bedankt|dankje(?:wel)?|dank je(?: wel)?|thanks|dankjewel|merci)\b/,
  asksWhetherHuman:
    /\b(?:ben je|ben jij|bent u|je bent|jij bent|is dit|is dat|of je|praat ik|chat ik|schrijf ik|spreek ik|heb ik|lijk je|lijkt|zit er|zit hier|dat je) (?:[\w']+ ){0,6}(?:mens(?:elijk)?|(?:ro|chat ?)?bot|a\.?i|k\.?i|machine|computer(?:programma)?|programma|echt|echte (?:persoon|vrouw|man|mens)|reeel|kunstmatige intelligentie|nep(?:profiel)?|fake|software|automaat)\b(?! (?:lief|leuk|moe|goed|aardig|grappig|mooi|knap|blij|gezellig|heel|zo|wel|een (?:schat|lieverd)))|\bmens of|\b(?:bot|ai|robot|machine) of|\bbewijs (?:maar |eens )?dat je/u,
};
