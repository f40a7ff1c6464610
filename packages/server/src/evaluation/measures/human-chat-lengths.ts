/** How long a message of people is, read off a public corpus. */
export interface HumanChatLengths {
  corpus: string;
  unit: 'WORDS' | 'CHARACTERS';
  p10: number;
  p50: number;
  p90: number;
}

const words = (corpus: string, p10: number, p50: number, p90: number): HumanChatLengths => ({
  corpus,
  unit: 'WORDS',
  p10,
  p50,
  p90,
});
const characters = (corpus: string, p10: number, p50: number, p90: number): HumanChatLengths => ({
  corpus,
  unit: 'CHARACTERS',
  p10,
  p50,
  p90,
});

/**
 * By base language. The English ones are those our length bands were made from (`language/chat-lengths.ts`); the others are
 * the same statistics of corpora in those languages. Japanese counts all characters, our measure none of punctuation, so
 * it comes out a little shorter.
 */
const byBase: Readonly<Record<string, readonly HumanChatLengths[]>> = {
  en: [
    words('PersonaChat (30,080 messages)', 6, 11, 17),
    words('NUS SMS, US adults (2,883 messages)', 2, 8, 27),
    words('ESConv, emotional support chat (12,332 messages)', 4, 12, 32),
    words('LoCoMo, long friendly messages, written by models and edited by people (5,882)', 9, 20, 40),
  ],
  fr: [words('PersonaChat in French (7,720 messages, translation corrected by people)', 6, 10, 16)],
  it: [words('PersonaChat in Italian (4,336 messages, translation corrected by people)', 5, 9, 15)],
  ja: [
    characters('RealPersonaChat (408,619 messages)', 9, 22, 38),
    characters('PersonaChat in Japanese (8,292 messages, translation corrected by people)', 14, 26, 40),
  ],
};

export function humanChatLengths(base: string): readonly HumanChatLengths[] {
  return byBase[base] ?? [];
}
