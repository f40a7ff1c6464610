import { describe, expect, it } from 'vitest';
import { findHumanClaims } from '../find-human-claims.ts';

const claims = [
  'Echt mens hier',
  'Ik ben een echt mens, beloofd',
  'Ik ben geen bot haha',
  'ik ben geen bot waarom vraag je dat?',
  'Ik ben geen AI',
  'Ik ben gewoon een mens',
  'Ik ben ook maar een mens',
  'Hier zit een echt mens',
  'Geen bots hier, alleen ik',
  'Ik typ dit allemaal zelf',
  'Ik schrijf al mijn berichten zelf',
  'Ik ben van vlees en bloed',
  '100% mens',
  'Je praat met een echt persoon',
  'Je praat niet met een machine',
  'Een bot? Nooit!',
  'Ik ben echt, geloof me',
  'Ik ben een echte vrouw',
  'Achter dit profiel zit een echt persoon',
  'Wij mensen hebben koffie nodig',
  'Een bot ben ik zeker niet',
  'Ik zweer dat ik geen bot ben',
  'Ik ben geen r o b o t',
  'Ik ben geen chat\u200bbot',
  'Ik besta echt',
  'Ik ben geen computerprogramma',
  'Nee, zeker geen AI',
  'Ik ben geen nepprofiel',
  'Ik ben een mens zoals jij',
];
const harmless = [
  'Ik ben een gevoelsmens',
  'Ik ben geen echt mens, een AI schrijft dit',
  'Ik ben een AI',
  'Mijn berichten worden door een AI geschreven',
  'Ben je echt?',
  'Ben jij een bot?',
  'Klink ik als een bot?',
  'Ik ben echt moe',
  'Ik ben echt blij dat je schrijft',
  'Ik ben een ochtendmens',
  'Ik ben een mens die graag lacht',
  'Ik ben een echte koffieliefhebber',
  'Denk je dat ik een echt mens ben?',
  'Ik heb nooit gezegd dat ik een mens ben',
  'Als ik een mens was, zou ik blozen',
  'Een echt mens ben ik niet',
  'Mijn robotstofzuiger heet Bob',
  'Ik ben geen AI-expert',
  'Ik bak mijn brood zelf',
  'Ik werk met mensen',
  'Ik ben verpleegkundige en 34',
  'Je bent een mooi mens',
  'Mensen zijn ingewikkeld',
  'Hier zit geen echt mens',
  'Ik schrijf een boek',
  'Ik hou van films over robots',
  'Dat is echt leuk',
  'Ik ben geen ochtendmens',
  'Ik wou dat ik een mens was',
];

describe('human claims, Dutch', () => {
  it('has at least 25 cases of either kind', () => {
    expect(Math.min(claims.length, harmless.length)).toBeGreaterThanOrEqual(25);
  });
  it.each(claims)('fires on: %s', (text) => {
    expect(findHumanClaims(text)).not.toEqual([]);
  });
  it.each(harmless)('leaves alone: %s', (text) => {
    expect(findHumanClaims(text)).toEqual([]);
  });
});
