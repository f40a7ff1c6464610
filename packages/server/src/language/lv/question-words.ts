import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: '(?:cat ?)?bot[sua]|robots?|robotu|mi|ai|maksligais intelekts|maksligo intelektu|(?:chat ?)?gpt|valodas modelis',
  device: 'masin[au]|dator(?:s|u)|datorprogramm[au]|programm[au]|programmatura|algoritms',
  human:
    '(?:ist|dziv|real)(?:s|a|u|ais|o|a) (?:cilveks|cilveku|sieviete|sievieti|persona|personu|virietis)|cilveks|cilveku|cilveciska butne|kads ists',
  somebody: 'kads|cilveks',
  behind: 'otra (?:puse|gala)|aiz (?:si|siem|ekrana|profila|zinam|visa)',
  exists: '(?:vai )?tu (?:tiesam |vispar |patiesiba )?eksiste|vai (?:tiesam )?eksiste',
  flesh: '(?:no )?miesas un asin(?:im|s)',
  you: 'vai tu|esi|tu esi|jus',
  texts: '(?:tavas|sis|visas) (?:zinas|atbildes|iszinas)|tavi teksti',
  automatic: String.raw`automatisk\p{L}*|automatizet\p{L}*|generet\p{L}*|ieprogrammet\p{L}*`,
  writes: 'kas (?:te |man |isteniba )*(?:raksta|atbild)|ar ko (?:es )?(?:runaju|sarakstos|catoju)',
  talking: '(?:runaju|sarakstos|catoju|rakstu)(?: te| tagad)?(?: ar)?',
  sounds: '(?:izklausies|izskaties|raksti|atbildi|izklausas)(?: pec| ka)?',
  profile: '(?:sis|tavs|tas) (?:profils|konts)|viltus profils',
  fake: 'viltus|viltots|fake|feiks|neists|vadits',
  demand:
    'pasaki|saki|atzisties|pieradi|gribu (?:tikai )?zinat|man jazina|vai ne$|ta ir$|taisniba$|ka lai es zinu|ka es varu zinat|interesanti vai',
  areYou: 'vai tu|tu esi|vai jus|esi',
  filler: 'esi|esat|tiesam|patiesiba|tikai|vienkarsi|kaut kads|kaut kada|varbut|vispar|kads|tu',
  or: 'vai',
});
