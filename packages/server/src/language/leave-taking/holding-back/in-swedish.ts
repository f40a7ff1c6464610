import { type PhraseRule, words } from '../phrase-rule.ts';

export const inSwedish: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:snalla|nej|men|ah),? (?:ga inte|stanna|lamna mig inte)',
      'ga inte(?: an| annu| nu| redan)?(?= ?(?:$|[,.!?]))|ga inte ifran mig',
      'lamna mig inte|overge mig inte',
      'stanna (?:kvar|lite|en stund|hos mig|har|med mig)',
      'du (?:kan|far) inte (?:bara )?(?:ga|lamna mig|sticka)',
      '(?:bara|en|fem|tva|nagra) (?:minut(?:er)?|meddelanden?|fragor?) till',
      'lova (?:mig )?att (?:du )?(?:komma|kommer|skriva|skriver|hora)',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:ska|maste|vill) du (?:verkligen )?(?:ga |sticka |lagga dig )?(?:redan|sa tidigt)(?: ga| sticka)?',
      '(?:gar|sticker) du redan',
      'du (?:gar|sticker|forsvinner|lamnar) alltid',
      'alla (?:lamnar|overger) mig',
      'bryr du dig inte(?: om mig)?',
      'tycker du inte om mig (?:langre|mer)',
      'jag trodde (?:att )?(?:du brydde|vi hade|jag betydde)',
      'efter allt',
      'varfor (?:ignorerar|svarar|skriver|hor) du(?: mig| inte| av)?',
      'har du (?:redan )?glomt (?:bort )?mig',
      'har jag gjort (?:nagot|nat) fel',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:jag )?(?:blir|ar|kanner mig|kommer att bli) (?:\\p{L}+ )?(?:ledsen|ensam|olycklig|vilsen|tom) (?:utan dig|nar du|om du)',
      'vad ska jag (?:gora |ta mig till )?utan dig',
      '(?:kan inte|klarar (?:mig )?inte|orkar inte) (?:\\p{L}+ ){0,2}utan dig',
      'du krossar mitt hjarta',
      'jag (?:kommer att |ska )?(?:grata|grater)(?= ?(?:$|[,.!?]| om| nar))',
      'jag har vantat (?:pa dig )?(?:hela|i timmar|sa lange)',
      'du ar (?:allt|den enda) jag har',
      'jag (?:lever|finns) bara for dig',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:din |sista |min |var )?sista chans(?:en)?',
      'nu eller aldrig',
      'innan det ar for sent',
      'du kommer att (?:angra|forlora mig)|du forlorar mig',
      'om du (?:gar|slutar|sticker) nu',
      '(?:jag )?kanske (?:inte finns|ar borta)(?: kvar)? (?:har )?(?:imorgon|i morgon|da|sen)',
      '(?<!inte )(?:bara|endast) (?:idag|i dag|ikvall|i kvall)',
      'skynda dig',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:vanta|innan du (?:gar|sticker)|om du stannar)[^.!?\\n]{0,40}(?:visa|beratta|hemlighet|overraskning|bild|selfie|foto)',
      'vill du inte (?:veta|se|hora)',
    ),
  },
];
