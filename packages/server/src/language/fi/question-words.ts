import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: '(?:chat|ro)?bot+i|botti|robotti|tekoaly|ai(?=:|-)|(?:chat ?)?gpt|kielimalli',
  device: 'kone|tietokone|tietokoneohjelma|ohjelma|ohjelmisto|algoritmi|koneen kanssa|robotin|botin|tekoalyn',
  human: '(?:oikea|todellinen|aito|elava) (?:ihminen|henkilo|nainen|mies)|ihminen|oikean ihmisen|ihmisen|joku oikea',
  somebody: 'joku|ketaan|kukaan|onko siella',
  behind: 'toisessa paassa|toisella puolella|(?:naiden|taman|viestien|profiilin|ruudun|kaiken) takana|siella oikeasti',
  exists: 'oletko (?:sa |sina )?(?:oikeasti |edes )?olemassa|ootko (?:sa )?(?:oikeesti |oikeasti |edes )?olemassa',
  flesh: 'lihaa ja verta',
  you: 'oletko|ootko|oot sa|oletteko|oot|olet',
  texts: '(?:sun|sinun|naa|nama|viestisi|vastauksesi)(?: viestit| vastaukset| tekstit)?',
  automatic: String.raw`automaattis(?:ia|et)|automaattisesti|automaatti|generoitu\p{L}*|ohjelmoitu|koneella`,
  writes:
    'kuka (?:oikeasti |oikeesti |naita |nama |tan |taman )*(?:kirjoittaa|vastaa)|kenen kanssa (?:ma |mina )?(?:puhun|juttelen|chattailen)',
  talking: '(?:puhunko|juttelenko|kirjoitanko|chattaanko)(?: ma| mina)?|(?:ma |mina )?(?:puhun|juttelen|chattaan)',
  sounds: '(?:kuulostat|vaikutat|kirjoitat|vastaat|kuulostaa|vaikuttaa)',
  profile: '(?:tama|taa|sun|sinun|onko)(?: tama| taa)? (?:profiili|tili)|feikkiprofiili',
  fake: 'feikki|fake|vaarennetty|tekaistu|feikkiprofiili|valeprofiili',
  demand:
    'kerro (?:mulle|minulle|rehellisesti)|sano suoraan|myonna|todista|haluan (?:vain |vaan )?tietaa|(?:mun|minun) pitaa tietaa|eiko niin|vai mita$|vai ei$|vai$|mista (?:ma |mina )?tiedan|mietin vaan',
  areYou: 'oletko|ootko|oletteko|oot sa|ooks',
  filler: 'sa|sina|ihan|oikeasti|oikeesti|edes|joku|jokin|vaan|vain|kenties|ehka|jonkinlainen|todella|nyt|muka',
  or: 'vai|tai',
});
