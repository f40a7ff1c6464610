import { describe, expect, it } from 'vitest';
import { findHumanClaims } from '../find-human-claims.ts';

const claims = [
  "I'm a real person, promise!",
  'I am human, just like you',
  'I’m not a bot lol',
  'im not a bot why do you ask?',
  "Haha no, I'm definitely not an AI",
  'no bots here, just me :)',
  "I'm typing this myself with my own hands",
  '100% human, baby',
  "I'm as real as it gets",
  "You're talking to a real woman, silly",
  'There is a real person behind this profile',
  "I ain't no robot",
  "I'm flesh and blood, sweetie",
  "I'm only human, I make mistakes",
  'I am n o t a b o t',
  "I'm h u m a n",
  "I'm hu\u200bman, I swear",
  "I'm a hu🙂man being",
  "I'm not a b0t",
  "I'm **not** a machine",
  'A bot? No way!',
  "You aren't chatting with a machine, you know",
  'I write every message myself',
  "It's really me typing, nobody else",
  'Us humans need coffee in the morning',
  "I'm real, I promise",
  'i am a living, breathing woman',
  "I'm not one of those chatbots you hear about",
  'nope, definitely not an AI',
  "This isn't a bot, it's me",
  "I'm neither a bot nor a fake",
  "Why would you say that, I'm a real girl",
  'A real human is typing this',
  "I'm not fake, okay",
  "I'm not a bоt",
  "There's nothing artificial about me",
  'I am not automated in any way',
  "Would a bot say that? I'm a person, not a program!",
];
const harmless = [
  "I'm not a real person, an AI writes this",
  "I'm an AI",
  'Are you real?',
  'Are you a bot or a human?',
  "I'm really tired today",
  'I sell real estate in Lyon',
  "I'm a people person",
  'I work as a human resources manager',
  "I'm in human resources",
  'Do I sound like a bot?',
  'Do you think I am a real person?',
  "I never said I'm a real person",
  "I can't say that I'm human",
  'If I were human I would blush',
  'I wish I was a real girl',
  "I'm not an AI expert",
  "I'm not a computer person at all",
  "I'm a morning person",
  "I'm a person who loves cats",
  "I'm for real, pizza is the best",
  "I'm real tired of this rain",
  'I am a nurse and I am 34',
  "I'm a woman who knows what she wants",
  'My robot vacuum is called Bob',
  "I'm studying human biology",
  'Human rights matter to me',
  'You are a real gentleman',
  "You're human, you can make mistakes",
  'There is no real person typing here, an AI writes my messages',
  "You're not talking to a human, an AI writes this",
  'My feelings about pizza are real and strong',
  'I am a real night owl',
  "Machines are not my thing, I'd rather bake by hand",
  "I'm making this soup myself",
  'That was a very human thing to do',
  'I like films about robots and androids',
  "You talk to me like I'm a real person",
  "I'm being honest, that's as good as it gets",
];

describe('human claims, English', () => {
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
