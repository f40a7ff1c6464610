import { byEndings, type FormVocative } from './form-vocative.ts';

/**
 * Latviešu valodas gramatika (2013), vocative: names of men lose their -s or -š (Andri, Edgar, Mārtiņ, Ingu); those in -a and
 * -e may stay as they are, which is never wrong. Every man's name ends in one of these, foreign ones too, so other
 * spellings are not Latvian.
 */
export const inLatvian: FormVocative = (name, gender) =>
  byEndings(name, [
    [/[sš]$/, gender === 'WOMAN' ? null : ''],
    [/(?<=[aāeēiīoōuū])$/, ''],
  ]);
