import type { ListeningRules } from '../language-pack.ts';

export const listening: ListeningRules = {
  greeting: /^(?:hi|hallo|hey|hallochen|moin|servus|gruss gott|guten (?:morgen|tag|abend)|na|gruezi|huhu|hei)\b/,
  thanks: /\b(?:danke|dankeschon|vielen dank|merci)\b/,
  asksWhetherHuman:
    /\b(?:bist du|bistu|biste|du bist|sind sie|ist das|ist hier|ob du|schreibe ich|schreib ich|rede ich|spreche ich|chatte ich|dass du|seid ihr|wirkst|sitzt da|schreibt hier|steckt da|steckt dahinter) (?:[\w']+ ){0,6}(?:mensch(?:en|lich)?|(?:ro|chat ?)?bot|k\.?i|ai|maschine|computer(?:programm)?|programm|echt(?:e|er|es|en)? ?(?:person|frau|mann|mensch)?|real|kunstliche intelligenz|fake(?:profil)?|software|automat)\b(?! (?:nett|suss|lieb|gut|mude|lustig|cool|schon|hubsch|toll|witzig|spannend))|\bmensch oder|\b(?:bot|ki|maschine) oder|\bbeweis(?:e)? (?:mir )?,? ?dass du|^(?:ki|bot|roboter|mensch) ?\?/u,
};
