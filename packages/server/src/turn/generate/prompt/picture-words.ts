import type { Gathered, PictureWords } from '../../gather/gathered.ts';
import type { Plan } from '../../plan/plan.ts';
import { dataBlock, dataLine } from '../../text/index.ts';

const DESCRIPTION_CHARACTERS_MAX = 600;
const WITHHELD: Record<Extract<PictureWords, { withheld: unknown }>['withheld'], string> = {
  VIOLENT_CONTENT: 'withheld: violence',
  SELF_HARM: 'withheld: self-harm; be caring',
  ILLEGAL_CONTENT: 'withheld: illegal content; do not go into it',
};

/** The pictures of a message, one by one, in the words of who described them; all of it data. */
export function picturesOfMessage(urls: readonly string[], { pictures }: Pick<Gathered, 'pictures'>): string[] {
  const known = urls.map((url) => pictures?.byUrl[url]);
  const unknown = known.filter((words) => words === undefined).length;
  const told = known.flatMap((words) => (words === undefined ? [] : [`[picture: ${inWords(words)}]`]));
  if (unknown === 0) return told;
  const more = told.length > 0 ? ' more' : '';
  const rest = unknown === 1 ? `a${told.length > 0 ? 'nother' : ''} picture` : `${unknown}${more} pictures`;
  return [...told, `(sends ${rest}, not shown here)`];
}

/** The main picture as a fact of a card. */
export function photoFact(words: PictureWords | null | undefined): string[] {
  return words && 'description' in words ? [`photo: ${inWords(words)}`] : [];
}

function inWords(words: PictureWords): string {
  return 'withheld' in words ? WITHHELD[words.withheld] : dataLine(words.description, DESCRIPTION_CHARACTERS_MAX);
}

/** Which picture goes along, so that the text fits it; or that none does. */
export function sharedPictureLines({ sharePicture }: Plan, { pictures }: Gathered): string[] {
  if (sharePicture === undefined) return [];
  if (sharePicture.choice === 'NONE') {
    return [
      'PERSON asked for a picture. None goes along with this reply: decline lightly, promise none for later, and never write as if one had been sent.',
    ];
  }
  const words = pictures?.byUrl[sharePicture.url];
  const shown = sharePicture.caption ?? (words && 'description' in words ? words.description : null);
  const about =
    shown === null
      ? ['What it shows is not known to you: say nothing of it.']
      : [dataBlock('picture that is sent', [dataLine(shown, DESCRIPTION_CHARACTERS_MAX)])];
  return [
    'PERSON asked for a picture, and one of CHARACTER is sent along with this reply by itself. Let the text fit it in passing; no link, no file name, no marker, and no further picture promised.',
    ...about,
  ];
}
