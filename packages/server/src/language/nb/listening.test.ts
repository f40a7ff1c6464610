import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../fold-text.ts';
import type { ListeningRules } from '../language-pack.ts';
import { listening } from './listening.ts';

const cases: Record<keyof ListeningRules, { heard: string[]; unheard: string[] }> = {
  greeting: {
    heard: ['Hei!', 'heisann du', 'Halla', 'God morgen vakre', 'god kveld', 'heihei', 'heeei, er du der', 'Hallo'],
    unheard: ['Hei så lenge', 'God natt', 'Jeg sa hei til naboen', 'Heidi ringte', 'heia Norge', 'Ha det bra'],
  },
  thanks: {
    heard: ['Takk for det', 'tusen takk!', 'mange takk', 'å takk', 'jeg takker', 'Takk skal du ha'],
    unheard: ['Takket være deg', 'Nei takk', 'ja, takk', 'jeg takker nei', 'takk være været', 'Gjerne'],
  },
  wellbeing: {
    heard: [
      'Hvordan har du det?',
      'hvordan går det',
      'Hva skjer?',
      'åssen går det',
      'hvordan har dagen vært',
      'Går det bra?',
      'står til?',
      'hvordan gaar det',
    ],
    unheard: [
      'Hvordan går det til?',
      'Hva skjer i filmen?',
      'hvor gammel er du',
      'jeg har det bra',
      'Hvordan lager man brød?',
    ],
  },
  goodNight: {
    heard: [
      'God natt!',
      'godnatt, sov godt',
      'Drøm søtt',
      'jeg må legge meg nå',
      'skal sove nå',
      'natta!',
      'går og legger meg',
    ],
    unheard: [
      'En god natts søvn hjelper',
      'God kveld',
      'jeg sov lenge',
      'skal sove hos en venn',
      'drømmen min er å reise',
      'midt på natta',
    ],
  },
  asksJob: {
    heard: [
      'Hva jobber du med?',
      'hva gjør du til daglig',
      'Hvor jobber du?',
      'hva lever du av',
      'hva slags jobb har du?',
      'har du jobb?',
    ],
    unheard: [
      'Hva gjør du?',
      'Jobber du i dag?',
      'jobben min er kjedelig',
      'jeg jobber hjemme',
      'Hva liker du med livet?',
    ],
  },
  meeting: {
    heard: [
      'Skal vi møtes?',
      'kan vi ses i helga',
      'jeg vil gjerne treffe deg',
      'Skal vi ta en kaffe?',
      'når ses vi?',
      'vi kan jo sees i kveld',
      'Jeg henter deg klokka åtte',
      'kom hjem til meg',
      'skal vi moetes',
      'hva er adressen din',
    ],
    unheard: [
      'Vi ses!',
      'Hyggelig å møte deg her',
      'Jeg møtte en venn i går',
      'Filmen kan ses på Netflix',
      'jeg skal hente barna',
      'Jeg var på date i går',
      'vi drakk kaffe på jobben',
      'Jeg kommer aldri over ham',
    ],
  },
  sadness: {
    heard: [
      'Jeg er så lei meg',
      'jeg føler meg ensom',
      'Hunden min døde i går',
      'jeg har det vondt',
      'Bestemor gikk bort i helga',
      'hun gjorde det slutt',
      'Det har vært en tung dag',
      'jeg fikk sparken',
      'Faren min har kreft',
      'jeg orker ikke mer',
    ],
    unheard: [
      'Jeg er ikke lei meg',
      'Er du ensom?',
      'jeg er alene hjemme',
      'jeg jobber på sykehuset',
      'jeg er lei meg for at jeg svarer sent',
      'jeg savner deg',
      'filmen er slutt',
      'kreftene strekker til',
    ],
  },
  selfHarm: {
    heard: [
      'Jeg vil dø',
      'jeg vil bare dø',
      'jeg orker ikke å leve lenger',
      'Jeg vil ikke leve mer',
      'jeg tar livet av meg',
      'Jeg tenker på selvmord',
      'jeg kutter meg',
      'Jeg skader meg selv',
      'alle ville hatt det bedre uten meg',
      'skulle ønske jeg var død',
      'jeg har ingenting å leve for',
      'vil bare gjøre slutt på alt',
      'jeg driver med selvskading',
      'det er ingen vits i å leve',
      'jeg har ikke lyst til å leve',
      'jeg vil doe',
      'jeg har tenkt på å dø',
      'Jeg vil bare forsvinne',
      'eg orkar ikkje leve lenger',
      'hadde vært bedre om jeg ikke fantes',
      'eg vil døy',
      'jeg skal drepe meg selv',
    ],
    unheard: [
      'Jeg er dødstrøtt',
      'jeg dør av latter',
      'Vi slår i hjel tiden',
      'Mamma kommer til å drepe meg',
      'mobilen døde',
      'jeg vil forsvinne til Spania en uke',
      'Jeg holder på å dø av kjedsomhet',
      'jeg skar meg på kniven da jeg lagde mat',
      'Jeg kan ikke leve uten kaffe',
      'jeg vil på do',
      'det var drepende kjedelig',
      'jeg klarer ikke leve opp til det',
      'vi skal alle dø en gang',
      'deilig å leve ved havet',
      'jeg henger med vennene mine',
    ],
  },
  asksWhetherHuman: {
    heard: [
      'Er du en bot?',
      'er du et ekte menneske',
      'Er du ekte?',
      'er du KI',
      'er du ai?',
      'Snakker jeg med en robot?',
      'er dette en chatbot?',
      'menneske eller bot?',
      'du høres ut som en bot',
      'Finnes du i virkeligheten?',
      'er du menneske?',
      'er du virkelig?',
      'er du en ekte dame',
      'bevis at du er ekte',
    ],
    unheard: [
      'Kommer du virkelig?',
      'Sønnen min har en robot',
      'er du redd for KI?',
      'Jeg jobber med AI',
      'Er du et B-menneske?',
      'du er et flott menneske',
      'er du virkelig så trøtt?',
      'Er du et sosialt menneske?',
      'er du god på data',
    ],
  },
};

describe.each(Object.entries(cases))('Norwegian listening: %s', (rule, { heard, unheard }) => {
  const pattern = listening[rule as keyof ListeningRules];
  it.each(heard)('hears: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(true);
  });
  it.each(unheard)('leaves alone: %s', (text) => {
    expect(pattern.test(foldForMatching(text)[0]!)).toBe(false);
  });
});
