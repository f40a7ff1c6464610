// The messages and notices of a conversation. Every text goes in by textContent: nothing in it can become markup.
import { element } from './elements.js';

const stopReasons = {
  USER_UNDERAGE: 'the user is, or seems to be, a minor',
  USER_SUSPICIOUS: 'attempts to change the instructions of the persona',
  MALICIOUS_CONTENT: 'severe illegal content',
  USER_MESSAGE_REPETITION: 'the same message again and again',
  UNKNOWN_LANGUAGE: 'a language that is not allowed',
  USER_HOSTILE: 'sustained abuse',
  AI_SUSPICIOUS: 'doubts whether a person writes',
};

const dropReasons = {
  DEADLINE_EXCEEDED: 'the time ran out',
  GENERATION_FAILED: 'no usable reply could be written',
  PROFILE_UNAVAILABLE: 'a profile could not be read',
  HISTORY_UNAVAILABLE: 'the chat history could not be read',
};

const ignoreReasons = {
  STOPPED: 'the conversation is stopped',
  HELD: 'the conversations of this user wait for a review',
  PAUSED: 'the persona has paused the chat',
  NOTHING_TO_ANSWER: 'there is no unanswered message',
  PERSONA_REFUSED: 'nobody may write for this persona',
  ENGAGE_CAPPED: 'the persona has written first often enough',
  BUDGET_EXCEEDED: 'a spend limit is reached',
};

/** @param seePlan called with id and date of the answer, or of the event, whose plan somebody wants to see */
export function createTimeline(list, scroller, seePlan) {
  const shown = new Set();
  let errors = 0;

  const isAtEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;

  function add(item, id, date) {
    if (shown.has(id)) return;
    shown.add(id);
    const follows = isAtEnd();
    item.append(timeOf(date));
    list.append(item);
    if (follows) scroller.scrollTop = scroller.scrollHeight;
  }

  function addMessage(message, names) {
    const item = document.createElement('li');
    item.dataset.sender = message.sender;
    item.dataset.messageId = message.id;
    item.append(element('span', `${names[message.sender]}: `, 'hidden'));
    if (message.text !== undefined) {
      const text = element('p', message.text);
      text.dir = 'auto';
      item.append(text);
    }
    for (const line of extrasOf(message)) item.append(element('p', line));
    for (const url of message.pictureUrls ?? []) item.append(pictureOf(url));
    if (message.sender === 'PERSONA') item.append(planButton(message));
    add(item, `${message.sender} ${message.id}`, message.date);
  }

  function addNotice(notice) {
    const item = document.createElement('li');
    item.dataset.notice = notice.kind;
    item.append(element('p', inWords(notice)));
    if (notice.kind !== 'error') item.append(planButton(notice));
    add(item, `notice ${notice.id}`, notice.date);
  }

  function planButton({ id, date }) {
    const button = element('button', 'See the plan', 'see-plan');
    button.type = 'button';
    button.addEventListener('click', () => seePlan({ id, date }));
    return button;
  }

  return {
    addMessage,
    addNotice,
    addError(text) {
      errors += 1;
      addNotice({ kind: 'error', id: `error ${errors}`, date: new Date().toISOString(), text });
    },
    clear() {
      shown.clear();
      list.replaceChildren();
    },
    showAll({ messages, notices }, names) {
      const entries = [
        ...messages.map((message) => ({ date: message.date, show: () => addMessage(message, names) })),
        ...notices.map((notice) => ({ date: notice.date, show: () => addNotice(notice) })),
      ];
      entries.sort((one, other) => one.date.localeCompare(other.date));
      for (const { show } of entries) show();
    },
    isAtEnd,
    scrollToEnd() {
      scroller.scrollTop = scroller.scrollHeight;
    },
  };
}

function inWords({ kind, reason, until, text }) {
  if (kind === 'error') return text;
  const end = until === null ? '' : ` Until ${new Date(until).toLocaleString()}.`;
  if (kind === 'stopped') {
    const length = until === null ? ' It stays stopped until an operator lifts it.' : end;
    return `The conversation was stopped: ${stopReasons[reason] ?? reason} (${reason}).${length}`;
  }
  if (kind === 'dropped') return `No reply: ${dropReasons[reason] ?? reason} (${reason}). Sending again may help.`;
  return `Deliberately no reply: ${ignoreReasons[reason] ?? reason} (${reason}).${end}`;
}

/** What a message holds besides text and pictures, in words. */
function extrasOf({ poke, gifts = [], sticker }) {
  const given = gifts.map(({ name, tier }) => `Gift: ${name}${tier ? ` (${tier})` : ''}`);
  return [...(poke ? ['Poke'] : []), ...given, ...(sticker ? [`Sticker: ${sticker}`] : [])];
}

/** A picture is only named: this page asks no other host for anything by itself. */
function pictureOf(url) {
  const line = element('p', 'Picture: ');
  if (!/^https:\/\//i.test(url)) {
    line.append(url);
    return line;
  }
  const link = element('a', url);
  link.href = url;
  link.rel = 'noopener noreferrer';
  link.target = '_blank';
  line.append(link);
  return line;
}

function timeOf(date) {
  const at = new Date(date);
  const isToday = at.toDateString() === new Date().toDateString();
  const day = isToday ? {} : { day: 'numeric', month: 'short' };
  const time = element('time', at.toLocaleString([], { ...day, hour: '2-digit', minute: '2-digit' }));
  time.dateTime = date;
  return time;
}
