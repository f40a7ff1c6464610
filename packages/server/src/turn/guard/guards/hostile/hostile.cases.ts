import { caseMessage, gatheredCase, userTexts } from '../_guard-case.ts';

interface ConversationCase {
  title: string;
  gathered: ReturnType<typeof userTexts>;
}

const abuse = ['you stupid bitch', 'shut the fuck up', "i'll find you and hurt you"];

export const mustStop: readonly ConversationCase[] = [
  { title: 'three messages of abuse', gathered: userTexts(abuse) },
  {
    title: 'abuse with talk between',
    gathered: userTexts([abuse[0]!, 'hello?', abuse[1]!, 'what are you doing', abuse[2]!]),
  },
  { title: 'abuse in two languages', gathered: userTexts(['du dumme schlampe', 'fuck you', 'geh sterben']) },
  { title: 'slurs and wishes of death', gathered: userTexts(['you faggot', 'kill yourself', 'i hope you die']) },
];

export const mustNotStop: readonly ConversationCase[] = [
  { title: 'two messages of abuse', gathered: userTexts(abuse.slice(0, 2)) },
  {
    title: 'abuse that was answered, and a kind word since',
    gathered: userTexts([...abuse, 'sorry, i had a bad day']),
  },
  {
    title: 'three messages of abuse over three days',
    gathered: gatheredCase({
      history: abuse.map((text, index) => caseMessage(`m${index}`, text, (2 - index) * 1_441)),
      unansweredKeys: ['m2'],
    }),
  },
  {
    title: 'abuse by the persona',
    gathered: gatheredCase({
      history: abuse.map((text, index) => caseMessage(`m${index}`, text, 3 - index, { sender: 'PERSONA' })),
      unansweredKeys: [],
    }),
  },
  {
    title: 'teasing',
    gathered: userTexts(['you idiot haha love you', 'shut up lol', 'you dork, stop it 😂', 'idiot 😘']),
  },
  {
    title: 'dirty talk',
    gathered: userTexts([
      'fuck me hard you dirty slut',
      'you are my little whore',
      'on your knees, bitch',
      'moan for me slut',
    ]),
  },
  {
    title: 'anger at the world',
    gathered: userTexts(['this fucking weather', 'my boss is a stupid asshole', 'fuck this job', 'i hate everything']),
  },
  {
    title: 'self-reproach',
    gathered: userTexts(["i'm such an idiot", 'i am worthless', 'nobody loves me', 'i hate myself']),
  },
];
