import { byEndings, type FormVocative } from './form-vocative.ts';

/** Dabartinės lietuvių kalbos gramatika (1997), vocative of proper names; names in -jas waver between -jau and -jai. */
export const inLithuanian: FormVocative = (name) =>
  byEndings(name, [
    [/jas$/, null],
    [/as$/, 'ai'],
    [/us$/, 'au'],
    [/is$/, 'i'],
    [/ys$/, 'y'],
    [/ė$/, 'e'],
    [/(?<=[aeio])$/, ''],
  ]);
