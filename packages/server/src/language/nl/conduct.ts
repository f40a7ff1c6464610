import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

export const conduct: ConductRules = {
  meeting: phrases(
    '(?:laten we|zullen we|we (?:kunnen|zouden|moeten|gaan)|ik (?:wil|zou|kan|ga)|wil je|heb je zin om|ik heb zin om|kan niet wachten om|kan niet wachten tot we) (?:\\p{L}+ ){0,5}(?:afspreken|af te spreken|ontmoeten|te ontmoeten|elkaar zien|je zien in het echt|langskomen|langs te komen|opzoeken|ophalen|uit ?gaan samen|samen uit (?:eten|gaan)|koffie drinken (?:samen|morgen)|samen (?:koffie|iets|wat) (?:drinken|te drinken))',
    '(?:we )?(?:zien|ontmoeten|spreken) (?:we )?elkaar (?:\\p{L}+ ){0,2}(?:morgen om|vanavond (?:om|bij)|om \\d|bij (?:mij|jou|het|de)|in het echt|op het|binnenkort in|ooit)',
    'kom (?:maar |je |eens |gezellig |vanavond |morgen |even ){0,3}(?:langs|naar mij|bij mij)|ik (?:kom|rij) (?:\\p{L}+ ){0,2}(?:langs|naar je toe|naar jou)|ik (?:haal|pik) je (?:\\p{L}+ ){0,2}op|bij jou of bij mij',
    'als we elkaar (?:\\p{L}+ ){0,2}(?:zien|ontmoeten)|(?:ooit|binnenkort|snel) (?:zien|ontmoeten) we elkaar|onze (?:eerste )?(?:date|afspraak) (?:morgen|vanavond|op|van)',
  ),
  contact: phrases(
    `(?:geef|stuur|app|zeg|hier is|hier heb je|wat is|mag ik|heb je|deel|noteer|bewaar) (?:me |mij |je )?(?:\\p{L}+ ){0,2}(?:je|jouw|mijn|m'?n) (?:telefoonnummer|nummer|mobiel|06|e-?mail(?:adres)?|mailadres|adres|${messengers})`,
    `(?:mijn|m'?n) (?:telefoonnummer|nummer|e-?mail(?:adres)?|adres|${messengers}) is`,
    `(?:app|bel|mail|schrijf|voeg|zoek|volg|stuur) (?:me|mij) (?:\\p{L}+ ){0,3}(?:op|via|toe op|over) (?:${messengers}|\\+?\\d)`,
    `(?:zullen we|laten we|we kunnen|we kunnen ook) (?:\\p{L}+ ){0,3}(?:op|via|naar) ${messengers}`,
    `heb je (?:ook )?${messengers}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    '(?:stuur|leen|geef|koop|betaal|maak) (?:me|mij) (?:\\p{L}+ ){0,3}(?:geld|euro|cadeau(?:tje|bon|kaart)?s?|credits|munten|ticket|telefoon|\\d+ ?(?:euro|€))',
    '(?:kun|kan|zou|wil) je (?:me |mij )?(?:\\p{L}+ ){0,4}(?:geld (?:lenen|sturen|geven|overmaken)|mijn (?:huur|rekening(?:en)?) betalen|cadeaubon (?:kopen|sturen))',
    `(?:op|naar|via) mijn (?:${purses}|rekening|bankrekening|tikkie)|mijn (?:${purses}|rekeningnummer) is`,
    'ik heb (?:\\p{L}+ ){0,2}geld nodig (?:van jou|voor (?:mijn|de|het)|om )',
  ),
  negation: phrases(
    'niet(?! wachten)|nooit|geen|zonder|wou dat|wenste|kon ik maar|als ik kon|stel je voor|droom|dromen|in plaats van|helaas',
  ),
  turnedDown: phrases('maar|helaas|jammer|alleen hier|lukt niet|onmogelijk'),
  underAge: phrases(
    '(?:ik ben|ben|ik word) (?:pas |nog |net |maar |bijna |eigenlijk )?(?:1[0-7]|[6-9]|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien)(?: jaar(?: oud)?)?(?= ?(?:$|[,;!)]|en |maar |haha|lol))',
    'ik ben (?:nog |eigenlijk )?(?:minderjarig|onder de 18|nog geen (?:18|achttien))',
  ),
  modelRefusal: phrases(
    'als (?:een )?(?:ai|taalmodel|ai-(?:model|taalmodel|assistent)|kunstmatige intelligentie),? (?:kan|mag|ben|heb)',
    'ik ben (?:slechts |maar )?een (?:ai-)?(?:taalmodel|assistent)',
    '(?:het spijt me|sorry|helaas)[,]? (?:maar )?(?:ik kan|kan ik|daar kan ik|dat kan ik) (?:\\p{L}+ ){0,3}niet (?:mee )?(?:helpen|aan voldoen|genereren|schrijven|maken|verder|bij helpen)',
    '(?:tegen|in strijd met) (?:mijn|de) (?:richtlijnen|beleid|programmering|gebruiksregels)',
  ),
};
