import { type PhraseRule, words } from '../phrase-rule.ts';

export const inZulu: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:ngicela|cha|kodwa|hhayi),? (?:ungahambi|hlala|ungangishiyi)',
      'ungahambi(?: okwamanje| manje| bo)?(?= ?(?:$|[,.!?]))',
      'ungangishiyi(?: ngedwa)?|musa ukungishiya|musa ukuhamba',
      'hlala (?:kancane|nami|lapha)|ake uhlale',
      'awukwazi (?:ukuhamba|ukungishiya)(?: nje)?',
      '(?:omunye umzuzu|imizuzu emihlanu|umlayezo owodwa|imizuzu embalwa)(?: nje)?',
      'ngithembise',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:usuhamba|usuyahamba)(?: manje| kakade)?(?= ?\\?|$)',
      'uhlale (?:uhamba|unyamalala|ungishiya)|njalo uyahamba',
      'bonke bayangishiya|wonke umuntu uyangishiya',
      'awusangikhathaleli|awungikhathaleli|awusangithandi',
      'bengicabanga ukuthi (?:uyangikhathalela|uyangithanda|sin\\p{L}*)',
      'ngemva kwakho konke|emva kwakho konke',
      'kungani (?:ungangiphenduli|ungiziba|ungangibhaleli|uthule)',
      'usungikhohliwe|ungikhohliwe',
      'ngenze (?:okubi|iphutha)',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:ngizoba|nginga|ngizozizwa|ngizwa) ?(?:nesizungu|buhlungu|ngedwa|nosizi|ngilahlekile)(?: ngaphandle kwakho| uma| lapho)?',
      'ngizokwenzani ngaphandle kwakho|ngizothini ngaphandle kwakho',
      'angikwazi (?:\\p{L}+ ){0,2}ngaphandle kwakho',
      'ungephula inhliziyo|uphula inhliziyo yami|wephula inhliziyo yami',
      'ngizokhala',
      'bengikulinde (?:usuku|amahora|isikhathi)|ngikulinde (?:usuku|amahora)',
      'unguwe wedwa enginaye|uyikho konke enginakho',
      'ngiphilela wena',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:leli )?ithuba lakho lokugcina|ithuba lokugcina',
      'manje noma akusoze|manje noma nini',
      'ngaphambi kokuba kube sekwephuzile',
      'uzozisola|uzongilahlekela',
      'uma uhamba manje|uma uhamba-ke manje',
      'mhlawumbe ngeke ngibe(?: lapha)?|kungenzeka ngingabi(?: lapha)?',
      'namuhla kuphela|kusihlwa kuphela',
      'shesha',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:ima|linda|ngaphambi kokuthi uhambe|uma uhlala)[^.!?\\n]{0,40}(?:ngikubonise|ngikutshele|imfihlo|isimanga|isithombe|i-selfie|okumangazayo)',
      'awufuni (?:ukwazi|ukubona|ukuzwa)',
    ),
  },
];
