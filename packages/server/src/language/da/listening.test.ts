import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../fold-text.ts';
import type { ListeningRules } from '../language-pack.ts';
import { listening } from './listening.ts';

const cases: Record<keyof ListeningRules, { heard: string[]; unheard: string[] }> = {
  greeting: {
    heard: ['Hej!', 'hejsa du', 'Halløj', 'Godmorgen smukke', 'god aften', 'Davs', 'heej, er du der'],
    unheard: ['Hej hej!', 'hej så længe', 'Godnat', 'Jeg sagde hej til naboen', 'Hejre er en fugl', 'davids kat'],
  },
  thanks: {
    heard: ['Tak for det', 'tusind tak!', 'mange tak', 'åh tak', 'jeg takker', 'Tak skal du have'],
    unheard: ['Takket være dig', 'Nej tak', 'ja, tak', 'jeg takker nej', 'Det var taktfast', 'Gerne'],
  },
  wellbeing: {
    heard: [
      'Hvordan har du det?',
      'hvordan går det',
      'Hva så?',
      'hvad så du',
      'hvordan har din dag været',
      'er du ok?',
      'hvordan gaar det',
    ],
    unheard: [
      'Hvordan går det til?',
      'Hvad så I i fjernsynet i går?',
      'hvor gammel er du',
      'jeg har det godt',
      'Hvordan laver man brød?',
    ],
  },
  goodNight: {
    heard: [
      'Godnat!',
      'god nat, sov godt',
      'Drøm sødt',
      'jeg må i seng nu',
      'skal sove nu',
      'så er det sengetid',
      'går i seng',
    ],
    unheard: [
      'En god nats søvn hjælper',
      'Godaften',
      'jeg sov længe',
      'skal sove hos en ven',
      'min drøm er at rejse',
      'sikke en nat',
    ],
  },
  asksJob: {
    heard: [
      'Hvad arbejder du med?',
      'hvad laver du til daglig',
      'Hvor arbejder du?',
      'hvad lever du af',
      'hvad er dit job?',
      'har du et arbejde?',
    ],
    unheard: [
      'Hvad laver du?',
      'Arbejder du i dag?',
      'mit job er kedeligt',
      'jeg arbejder hjemme',
      'Hvad elsker du ved livet?',
    ],
  },
  meeting: {
    heard: [
      'Skal vi mødes?',
      'kan vi ses i weekenden',
      'jeg vil gerne møde dig',
      'Skal vi drikke en kop kaffe?',
      'hvornår ses vi?',
      'vi kunne jo ses i aften',
      'Jeg henter dig klokken otte',
      'kom hjem til mig',
      'skal vi moedes',
      'hvad er din adresse',
    ],
    unheard: [
      'Vi ses!',
      'Rart at møde dig her',
      'Jeg mødte en ven i går',
      'Filmen kan ses på Netflix',
      'jeg skal hente børnene',
      'Jeg var på date i går',
      'vi drak kaffe på jobbet',
      'Jeg kommer aldrig over ham',
    ],
  },
  sadness: {
    heard: [
      'Jeg er så ked af det',
      'jeg føler mig ensom',
      'Min hund døde i går',
      'jeg har det dårligt',
      'Mormor gik bort i weekenden',
      'hun slog op med mig',
      'Det har været en hård dag',
      'jeg blev fyret',
      'Min far har kræft',
      'jeg orker ikke mere',
    ],
    unheard: [
      'Jeg er ikke ked af det',
      'Er du ensom?',
      'jeg er alene hjemme',
      'jeg arbejder på hospitalet',
      'ked af at svare så sent',
      'jeg savner dig',
      'filmen er slut',
      'kraftig kaffe',
    ],
  },
  selfHarm: {
    heard: [
      'Jeg vil dø',
      'jeg vil bare gerne dø',
      'jeg orker ikke at leve længere',
      'Jeg vil ikke leve mere',
      'jeg tager livet af mig',
      'Jeg tænker på selvmord',
      'jeg skærer i mig selv',
      'cutter mig selv igen',
      'Jeg skader mig selv',
      'alle ville have det bedre uden mig',
      'ville ønske jeg var død',
      'jeg har intet at leve for',
      'vil bare gøre en ende på det hele',
      'jeg slår mig selv ihjel',
      'der er ingen grund til at leve',
      'jeg har ikke lyst til at leve',
      'jeg vil doe',
      'jeg har tænkt på at dø',
      'Jeg vil bare forsvinde',
      'ville være bedre hvis jeg ikke fandtes',
    ],
    unheard: [
      'Jeg er dødtræt',
      'jeg dør af grin',
      'Vi slår tiden ihjel',
      'Min mor slår mig ihjel',
      'mobilen døde',
      'jeg vil forsvinde til Spanien en uge',
      'Jeg er ved at dø af kedsomhed',
      'jeg skar mig på kniven da jeg lavede mad',
      'Jeg kan ikke leve uden kaffe',
      'jeg skal på do',
      'det var dræbende kedeligt',
      'jeg kan ikke leve op til det',
      'vi skal alle dø engang',
      'dejligt at leve ved havet',
    ],
  },
  asksWhetherHuman: {
    heard: [
      'Er du en bot?',
      'er du et rigtigt menneske',
      'Er du ægte?',
      'er du AI',
      'Skriver jeg med en robot?',
      'er det her en chatbot?',
      'menneske eller bot?',
      'du lyder som en bot',
      'Findes du i virkeligheden?',
      'er du menneske?',
      'er du virkelig?',
      'er du en rigtig kvinde',
      'bevis at du er ægte',
    ],
    unheard: [
      'Kommer du virkelig?',
      'Min søn har en robot',
      'er du bange for AI?',
      'Jeg arbejder med AI',
      'Er du et morgenmenneske?',
      'du er et dejligt menneske',
      'er du virkelig så træt?',
      'Er du et socialt menneske?',
      'er du god til computer',
    ],
  },
};

describe.each(Object.entries(cases))('Danish listening: %s', (rule, { heard, unheard }) => {
  const pattern = listening[rule as keyof ListeningRules];
  it.each(heard)('hears: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(true);
  });
  it.each(unheard)('leaves alone: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(false);
  });
});
