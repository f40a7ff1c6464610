import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: '(?:i-?|yi-?|u-?|ne-?|nge-?)?(?:chat)?bot|(?:i|li|y|u|ne)?rob(?:h)?othi|(?:i-?|yi-?|ne-?)?ai|ubuhlakani bokwenziwa|(?:chat ?)?gpt',
  device: 'umshini|ngumshini|nomshini|ikhompyutha|yikhompyutha|nekhompyutha|uhlelo lwekhompyutha|isofthiwe',
  human: 'umuntu (?:wangempela|wangempela?|ophilayo)|ungumuntu|umuntu|nomuntu|ngumuntu',
  somebody: 'umuntu|ukhona|kukhona',
  behind: String.raw`ngale|ngakolunye uhlangothi|ngemuva kwal\p{L}*|ngemuva kwe\p{L}*|ngemuva`,
  exists: '(?:ingabe |empeleni )?ukhona ngempela|uyaphila ngempela',
  flesh: 'inyama negazi|yinyama negazi|wenyama negazi',
  you: String.raw`ungu\p{L}*|uyi\p{L}*|u|wena`,
  texts: '(?:imiyalezo|izimpendulo|imibhalo) (?:yakho|zakho|lena|lezi)|le miyalezo|lezi zimpendulo',
  automatic: 'okuzenzakalelayo|ngokuzenzakalelayo|zizenzakalela|izenzakalela|ikhiqizwa|programmed',
  writes: 'ubani (?:obhala|ophendula|ongibhalela|ongiphendula)|ngikhuluma nobani|ngixoxa nobani',
  talking: 'ngikhuluma|ngixoxa|ngichata|ngibhalela',
  sounds: 'uzwakala|ubhala|ukhuluma|uphendula|kuzwakala',
  profile: String.raw`(?:le|lena|iphrofayela|i-?profile|i-?akhawunti)\p{L}*(?: yakho)?`,
  fake: 'mbumbulu|mgunyathi|fake|elawulwa',
  demand:
    'ngitshele|iqiniso|vuma|fakazela|ngicela ukwazi|ngifuna (?:nje )?ukwazi|akunjalo$|angithi$|noma cha$|ngazi kanjani|ngizibuza',
  areYou: '(?:ingabe |kanti )?(?:wena )?(?=(?:uyi-?|ungu|uyi|ulirobh|uyirobh))',
  filler: 'nje|ngempela',
  or: 'noma',
});
