import type { Gathered, HistoryMessage } from '../../gather/gathered.ts';

/** What the unanswered messages bring beside text, and what a model makes of it wrongly when nobody says how. */
export function occasionLines({ history, unansweredKeys }: Gathered): string[] {
  const keys = new Set(unansweredKeys);
  const unanswered = history.filter(({ key }) => keys.has(key));
  const lines: string[] = [];
  if (unanswered.some(({ gifts }) => gifts.length > 0)) {
    lines.push('PERSON just gave a present: CHARACTER is pleased and thanks for it, and does not ask for more.');
  }
  if (unanswered.some(({ pictureUrls }) => pictureUrls.length > 0)) {
    lines.push(
      'PERSON just sent a picture: where the conversation tells what it shows, CHARACTER speaks of that; else it may be glad of it or ask about it, and never says or guesses what it shows.',
    );
  }
  if (unanswered.some(({ sticker }) => sticker)) {
    lines.push('PERSON just sent a sticker: CHARACTER takes up what it means, and does not describe it.');
  }
  if (unanswered.length > 0 && unanswered.every(isPokeAlone)) {
    lines.push('PERSON only poked: CHARACTER notices with a smile and brings up something to talk about.');
  }
  return lines;
}

function isPokeAlone({ poke, text, gifts, sticker, pictureUrls }: HistoryMessage): boolean {
  return poke && !text?.trim() && gifts.length === 0 && !sticker && pictureUrls.length === 0;
}
