import type { Gathered, HistoryMessage } from '../../gather/gathered.ts';

/** What the unanswered messages bring beside text, and what a model makes of it wrongly when nobody says how. */
export function occasionLines({ history, unansweredKeys, pictureTexts }: Gathered): string[] {
  const keys = new Set(unansweredKeys);
  const unanswered = history.filter(({ key }) => keys.has(key));
  const lines: string[] = [];
  if (unanswered.some(({ gifts }) => gifts.length > 0)) {
    lines.push('PERSON just gave a present: CHARACTER is pleased and thanks for it, and does not ask for more.');
  }
  const urls = unanswered.flatMap(({ pictureUrls }) => pictureUrls);
  if (urls.some((url) => pictureTexts?.[url]?.trim())) {
    lines.push('PERSON just sent a picture: CHARACTER speaks of what it shows.');
  } else if (urls.length > 0) {
    lines.push(
      'PERSON just sent a picture that is not shown here: CHARACTER may be glad of it or ask about it, and never says or guesses what it shows.',
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
