import { byEndings, type EndingRule, type FormVocative } from './form-vocative.ts';

/**
 * Граматика на съвременния български книжовен език (БАН, 1983), vocative: men's names in a hard consonant take -е (Иване), those
 * in a vowel and in -й stay (Георги, Николай); women's stay, because their forms in -о are rude today. Stems in к, г, х,
 * ц and a hushing sound waver. Names in Latin letters stay only where nothing would be added.
 */
export const inBulgarian: FormVocative = (name, gender) => {
  if (/[аеиоуюяaeiouy]$/.test(name)) return name;
  if (gender === null) return null;
  return gender === 'WOMAN' ? name : byEndings(name, ofMen);
};

const ofMen: readonly EndingRule[] = [
  [/^(Пет|Димит|Александ)ър$/, '$1ре'],
  [/ър$|ъл$/, null],
  [/й$/, 'й'],
  [/(?<=[бвдзлмнпрстф])$/, 'е'],
];
