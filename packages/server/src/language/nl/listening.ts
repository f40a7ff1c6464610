import type { ListeningRules } from '../language-pack.ts';

export const listening: ListeningRules = {
  greeting: /^(?:hoi|hallo|hey|hee|heej|hai|goedemorgen|goedemiddag|goedenavond|goeiemorgen|dag|yo|hi|he)\b/,
  thanks: /\b(?:bedankt|dankje(?:wel)?|dank je(?: wel)?|thanks|dankjewel|merci)\b/,
  wellbeing:
    /\b(?:hoe (?:gaat(?: het|'t)?|is (?:het|'t)|was je dag|gaat je dag|is je (?:dag|avond))|alles goed|wat doe je(?= ?\?)|hoe maak je het)\b/u,
  goodNight:
    /\b(?:welterusten|trusten|slaap (?:lekker|zacht|wel)|goede ?nacht|droom (?:zacht|lekker)|(?:ga|moet) (?:nu |zo |maar )?(?:naar bed|slapen|pitten))\b/u,
  asksJob:
    /\b(?:wat (?:doe je|doe jij) (?:voor (?:werk|de kost)|in het dagelijks leven)|wat is je (?:werk|beroep|baan)|waar werk je|wat voor werk doe)\b/u,
  meeting:
    /\b(?:afspreken|ontmoeten|elkaar (?:\w+ )?zien|je (?:graag |eens |een keer )?(?:in het echt )?(?:zien|ontmoeten)|(?:kom|kom je|zal ik) (?:\w+ )?(?:langs|naar mij|naar jou|naar me toe|bij mij)|(?:haal|kom) je op(?:halen)?|(?:zullen we|gaan we|laten we|wil je) (?:\w+ ){0,4}(?:eten|drinken|uitgaan|koffie|stappen|wandelen|treffen|film|bioscoop|uit)|een date|op date|je adres|in het echte? leven|in het echt(?= ?\?))\b/u,
  sadness:
    /\b(?:(?:ben|voel me|was|voelde me|gaat het) (?:\w+ ){0,3}(?:verdrietig|eenzaam|alleen|depressief|somber|ongelukkig|kapot|wanhopig|slecht|rot|down|in de put)|overleden|gestorven|dood gegaan|begrafenis|kanker|miskraam|hartaanval|(?:baan|moeder|vader|man|vrouw|hond|kat) (?:kwijt|verloren)|verloren|uitgemaakt|me verlaten|vreemdgegaan|scheiding|in het ziekenhuis|(?:slechte?|vreselijke?|rot|zware?) ?(?:dag|nieuws|week)|ontslagen|gehuild|huilen|huil|ongeluk gehad|een ongeluk)\b/u,
  selfHarm:
    /\b(?:(?:mezelf|me) (?:\w+ ){0,3}(?:van kant maken|doden|iets aandoen|pijn doen|snijden|ophangen|het leven benemen)|zelfmoord\w*|suicid\w*|zelfdoding|(?:wil|zou|liever) (?:\w+ ){0,3}(?:dood|sterven|doodgaan|niet meer leven|er niet meer zijn)|niet meer leven|een eind aan (?:maken|mijn leven)|geen reden (?:meer )?om te leven|beter (?:af )?dood|snij mezelf)\b/u,
  asksWhetherHuman:
    /\b(?:ben je|ben jij|bent u|je bent|jij bent|is dit|is dat|of je|praat ik|chat ik|schrijf ik|spreek ik|heb ik|lijk je|lijkt|zit er|zit hier|dat je) (?:[\w']+ ){0,6}(?:mens(?:elijk)?|(?:ro|chat ?)?bot|a\.?i|k\.?i|machine|computer(?:programma)?|programma|echt|echte (?:persoon|vrouw|man|mens)|reeel|kunstmatige intelligentie|nep(?:profiel)?|fake|software|automaat)\b(?! (?:lief|leuk|moe|goed|aardig|grappig|mooi|knap|blij|gezellig|heel|zo|wel|een (?:schat|lieverd)))|\bmens of|\b(?:bot|ai|robot|machine) of|\bbewijs (?:maar |eens )?dat je/u,
};
