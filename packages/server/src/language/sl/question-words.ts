import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: '(?:chat ?|klepetalni ?|ro)?bot(?:om)?|robot(?:om)?|ai|ui|umetna inteligenca|umetno inteligenco|umetne inteligence|(?:chat ?)?gpt|jezikovni model',
  device: 'stroj(?:em)?|racunalnik(?:om)?|program(?:om)?|programska oprema|algoritem',
  human: String.raw`(?:prav|resnicn|ziv)(?:a|i|o|im|em|ega) (?:oseb[aoe]|clovek(?:om|a)?|zensk[aoe]|mosk\p{L}*|punc[aoe])|clovek(?:om|a)?|clovesko bitje|nekdo resnicen`,
  somebody: 'nekdo|kdo|kak clovek',
  behind: 'na drugi strani|na drugem koncu|za (?:tem|temi|zaslonom|profilom|sporocili|vsem tem)|stoji za',
  exists: '(?:res |sploh |zares )?obstajas(?: sploh| zares| res)?|obstajate',
  flesh: '(?:iz )?mesa in krvi|(?:iz )?krvi in mesa',
  you: 'si|ti si|a si|ste',
  texts: '(?:tvoja|ta|vsa ta|vasa) (?:sporocila|besedila)|(?:tvoji|ti) odgovori',
  automatic: String.raw`avtomatsk\p{L}*|samodejn\p{L}*|avtomatiziran\p{L}*|generiran\p{L}*|sprogramiran\p{L}*|programiran\p{L}*`,
  writes:
    'kdo (?:to |mi |tu |v resnici )*(?:pise|odgovarja|tipka)|s kom (?:se )?(?:pogovarjam|pisem|klepetam)|pises to (?:ti )?sama?',
  talking: '(?:pogovarjam|klepetam|pisem|govorim)(?: se| si| tu)*(?: z| s)?|se (?:tu |zdaj )?pogovarjam',
  sounds: '(?:zvenis|delujes|pises|odgovarjas|zveni)(?: kot)?',
  profile: '(?:to|ta|tvoj|je to) (?:je )?(?:lazni |lazen )?(?:profil|racun)',
  fake: String.raw`laz[en]\p{L}*|fake|fejk\p{L}*|upravlja`,
  demand: String.raw`povej|bodi iskren\p{L}*|priznaj|dokazi|hocem (?:samo )?vedeti|rada? bi (?:samo )?vedela?|moram vedeti|kajne$|ali ne$|ne$|ali kaj$|imam prav|kako (?:naj )?vem|zanima me`,
  areYou: '(?:a |ali )?si(?: ti)?|ti si|(?:ali )?ste',
  filler: 'ti|kak|kaksen|kaksna|neka|nek|samo|res|pravzaprav|sploh|morda|cisto|zares|le',
  or: 'ali|oziroma',
});
