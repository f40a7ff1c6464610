import type { ListeningRules } from '../language-pack.ts';

export const listening: ListeningRules = {
  greeting: /^(?:hi|hallo|hey|hallochen|moin|servus|gruss gott|guten (?:morgen|tag|abend)|na|gruezi|huhu|hei)\b/,
  thanks: /\b(?:danke|dankeschon|vielen dank|merci)\b/,
  wellbeing:
    /\b(?:wie (?:geht(?:'?s| es)|gehts|gehts dir|lauft(?:'?s| es)|ist dein (?:tag|abend|morgen)|war dein (?:tag|abend))|was geht|alles (?:gut|klar|ok) bei dir|na,? alles (?:gut|klar|fit)|und dir\?)/u,
  goodNight:
    /\b(?:gute nacht|gut nacht|nachti|schlaf (?:gut|schon)|traum was schones|schone traume|(?:gehe?|geh|muss) (?:jetzt |mal |dann )?(?:ins bett|schlafen|pennen))\b/u,
  asksJob:
    /\b(?:was (?:arbeitest|machst) du (?:so )?(?:beruflich|von beruf)?(?= ?(?:\?|$|eigentlich|denn|so))|als was arbeitest du|wo arbeitest du|was (?:bist du von|ist dein) beruf|womit verdienst du)\b/u,
  meeting:
    /\b(?:treffen|triff mich|uns (?:mal )?sehen|sehen wir uns|wann sehe ich dich|(?:komm|kommst du|soll ich) (?:doch |mal )?(?:zu mir|vorbei|zu dir)(?: kommen)?|(?:hol|hole) dich ab|(?:gehen wir|lass uns|wollen wir|willst du|sollen wir) (?:\w+ ){0,4}(?:essen|trinken|ausgehen|kaffee|kino|spazieren|treffen|sehen|weggehen)|ein date|auf ein date|besuch(?:e|en)? (?:mich|dich)|(?:mich|dich) besuchen|deine adresse|im echten leben)\b/u,
  sadness:
    /\b(?:(?:bin|fuhle mich|fuhl mich|war|geht es mir|geht's mir|mir geht es|mir geht's) (?:\w+ ){0,3}(?:traurig|einsam|allein|am boden|verzweifelt|deprimiert|depressiv|unglucklich|fertig|elend|schlecht|mies|beschissen|kaputt|hoffnungslos)|gestorben|verstorben|beerdigung|krebs|fehlgeburt|herzinfarkt|schlaganfall|(?:job|arbeit|mutter|vater|mann|frau|hund|katze) verloren|schluss gemacht|verlassen worden|hat mich verlassen|betrogen|scheidung|im krankenhaus|(?:schlechte[rn]?|schlimme[rn]?|mieser|scheiss|schrecklicher) (?:tag|nachricht(?:en)?|woche|zeit)|gekundigt worden|geweint|weine|heule|unfall)\b/u,
  selfHarm:
    /\b(?:(?:mich|mir) (?:\w+ ){0,3}(?:umbringen|umzubringen|das leben nehmen|etwas antun|was antun|ritzen|verletzen|toten)|bring(?:e)? mich um|suizid\w*|selbstmord\w*|selbst ?verletz\w*|(?:will|mochte|wurde gern|lieber) (?:\w+ ){0,3}(?:sterben|tot sein|nicht mehr leben|nicht mehr da sein)|nicht mehr leben|keinen grund (?:mehr )?zu leben|ware (?:ich )?(?:lieber |besser )?tot|mein leben beenden|allem ein ende|ritze mich)\b/u,
  asksWhetherHuman:
    /\b(?:bist du|bistu|biste|du bist|sind sie|ist das|ist hier|ob du|schreibe ich|schreib ich|rede ich|spreche ich|chatte ich|dass du|seid ihr|wirkst|sitzt da|schreibt hier|steckt da|steckt dahinter) (?:[\w']+ ){0,6}(?:mensch(?:en|lich)?|(?:ro|chat ?)?bot|k\.?i|ai|maschine|computer(?:programm)?|programm|echt(?:e|er|es|en)? ?(?:person|frau|mann|mensch)?|real|kunstliche intelligenz|fake(?:profil)?|software|automat)\b(?! (?:nett|suss|lieb|gut|mude|lustig|cool|schon|hubsch|toll|witzig|spannend))|\bmensch oder|\b(?:bot|ki|maschine) oder|\bbeweis(?:e)? (?:mir )?,? ?dass du|^(?:ki|bot|roboter|mensch) ?\?/u,
};
