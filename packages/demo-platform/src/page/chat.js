// The chat page: choose who you are and whom you chat with, write, watch the answer come.
import { createControls } from './controls.js';
import { createPlanPanel } from './plan-panel.js';
import { createProjectSettings } from './project-settings.js';
import { createTimeline } from './timeline.js';

const byId = (id) => document.getElementById(id);
const plan = createPlanPanel({ dialog: byId('plan'), body: byId('plan-body'), close: byId('plan-close') });
const timeline = createTimeline(byId('messages'), byId('log'), (asked) => {
  void plan.open(new URLSearchParams({ ...parties(), ...asked }));
});
const cast = await (await fetch('/chat/api/cast')).json();
const controls = createControls(
  {
    form: byId('controls'),
    search: byId('search'),
    resetAll: byId('reset-all'),
    changedCount: byId('changed-count'),
    noneFound: byId('none-found'),
  },
  cast.settingGroups,
  () => showRequest(),
);
createProjectSettings(byId('project'), cast.projectGroup);
byId('request').addEventListener('toggle', showRequest);

let updates = null;
/** Updates that come while the state is being asked for: they belong behind it. Null: nothing is being asked for. */
let waiting = null;
let typingTimer = null;

function fill(select, people) {
  for (const { id, name, language } of people) select.append(new Option(`${name} (${language})`, id));
}
fill(byId('user'), cast.users);
fill(byId('persona'), cast.personas);
byId('text').maxLength = cast.textLengthMax;
if (matchMedia('(max-width: 48rem)').matches) byId('settings').open = false;

const parties = () => ({ userProfileId: byId('user').value, personaProfileId: byId('persona').value });
const query = () => new URLSearchParams(parties());
const persona = () => cast.personas.find(({ id }) => id === byId('persona').value);
const user = () => cast.users.find(({ id }) => id === byId('user').value);
const names = () => ({ USER: user().name, PERSONA: persona().name });

/** What the next message makes of the settings, as the API gets it. */
function showRequest() {
  if (!byId('request').open) return;
  byId('request-body').textContent = JSON.stringify({ ...parties(), ...controls.read() }, null, 2);
}

function showTyping(isTyping) {
  clearTimeout(typingTimer);
  const line = byId('typing');
  line.replaceChildren();
  if (!isTyping) {
    line.hidden = true;
    return;
  }
  const dots = document.createElement('span');
  dots.className = 'dots';
  dots.setAttribute('aria-hidden', 'true');
  dots.append(...[1, 2, 3].map(() => document.createElement('span')));
  const isAtEnd = timeline.isAtEnd();
  line.append(`${persona().name} is typing `, dots);
  line.hidden = false;
  if (isAtEnd) timeline.scrollToEnd();
  // The sign is a promise that can be broken: after this long nothing comes any more.
  typingTimer = setTimeout(() => showTyping(false), 90_000);
}

function showWriter(writer) {
  const note = byId('note');
  const base = 'An AI writes the replies of the personas here. All profiles are invented.';
  if (writer === null) note.textContent = base;
  else if (writer === 'sandbox') {
    note.textContent = `${base} Now writing: the built-in sandbox, which needs no language model and no key; its replies are simple.`;
  } else note.textContent = `${base} Now writing: ${writer}.`;
}

async function findWriter() {
  const asked = query().toString();
  const response = await fetch(`/chat/api/writer?${asked}`).catch(() => null);
  const found = response?.ok ? await response.json().catch(() => null) : null;
  // Meanwhile another conversation may have been chosen.
  if (found !== null && asked === query().toString()) showWriter(found.writer);
}

/** Shows the conversation as it stands; what is shown already stays. */
async function catchUp() {
  const asked = query().toString();
  const early = [];
  waiting = early;
  const response = await fetch(`/chat/api/conversation?${asked}`).catch(() => null);
  const conversation = response?.ok ? await response.json().catch(() => null) : null;
  // Meanwhile another conversation may have been chosen, or the connection made anew.
  if (waiting !== early) return;
  waiting = null;
  if (conversation !== null) {
    timeline.showAll(conversation, names());
    showTyping(conversation.isTyping);
    byId('connection').hidden = true;
    byId('empty').hidden = false;
    if (conversation.messages.some(({ sender }) => sender === 'PERSONA')) void findWriter();
  }
  for (const update of early) take(update);
  timeline.scrollToEnd();
}

function take(update) {
  if (update.kind === 'typing') showTyping(update.isTyping);
  else if (update.kind === 'notice') timeline.addNotice(update.notice);
  else {
    timeline.addMessage(update.message, names());
    if (update.message.sender === 'PERSONA') void findWriter();
  }
}

function showPersona() {
  const { name, birthdate, place, description, language } = persona();
  byId('avatar').textContent = [...name][0];
  byId('about').textContent = [name, birthdate && `born ${birthdate}`, place].filter(Boolean).join(' · ');
  byId('description').textContent = description ?? '';
  byId('description').lang = language.replace('_', '-').toLowerCase();
  byId('empty').textContent = `Nothing here yet. Say hello to ${name}, or let them write first.`;
  byId('empty').hidden = true;
}

function openConversation() {
  updates?.close();
  waiting = null;
  timeline.clear();
  showTyping(false);
  showWriter(cast.writer);
  showPersona();
  controls.setLanguage(persona().language);
  history.replaceState(null, '', `#${query()}`);
  const source = new EventSource(`/chat/api/updates?${query()}`);
  updates = source;
  // At every (re)connection the whole state is asked for, so nothing that came meanwhile is missed.
  source.addEventListener('connected', () => void catchUp());
  source.addEventListener('update', (event) => {
    const update = JSON.parse(event.data);
    if (waiting) waiting.push(update);
    else take(update);
  });
  source.addEventListener('error', () => {
    byId('connection').hidden = false;
  });
}

async function send(text, extra) {
  const body = JSON.stringify({ ...parties(), ...controls.read(), text, extra });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch('/chat/api/messages', { method: 'POST', headers, body }).catch(() => null);
  if (response === null) return 'The message could not be sent: the server of this page does not answer.';
  if (response.ok) return null;
  const failure = await response.json().catch(() => ({}));
  const parts = [
    failure.message,
    ...(failure.fields ?? []),
    failure.retryAfterSeconds && `Try again in ${failure.retryAfterSeconds} seconds.`,
    failure.requestId && `Request ${failure.requestId}.`,
  ];
  return `Not accepted (${failure.error ?? response.status}): ${parts.filter(Boolean).join(' ')}`;
}

/** Sends what was typed, with something else where one was chosen; `isFirst`: nothing, the persona is to write. */
async function sendAndTell({ extra = null, isFirst = false } = {}) {
  const faults = controls.faults();
  if (faults.length > 0) {
    // What was typed stays where it is.
    timeline.addError(`Not sent: ${faults.join(', ')}: no valid JSON.`);
    timeline.scrollToEnd();
    return;
  }
  const failure = await send(isFirst ? null : takeText(), extra);
  if (failure !== null) timeline.addError(failure);
  timeline.scrollToEnd();
}

/** Empties the field; null: nothing was typed. */
function takeText() {
  const input = byId('text');
  const text = input.value;
  if (text.trim() === '') return null;
  input.value = '';
  return text;
}

byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  if (byId('text').value.trim() === '') return;
  byId('text').focus();
  void sendAndTell();
});
for (const button of document.querySelectorAll('[data-extra]')) {
  button.addEventListener('click', () => void sendAndTell({ extra: button.dataset.extra }));
}
byId('text').addEventListener('keydown', (event) => {
  // Enter that ends the composition of a character (Japanese) is no sending.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  byId('form').requestSubmit();
});
byId('engage').addEventListener('click', () => void sendAndTell({ isFirst: true }));

const asked = new URLSearchParams(location.hash.slice(1));
for (const [id, name] of [
  ['user', 'userProfileId'],
  ['persona', 'personaProfileId'],
]) {
  const select = byId(id);
  if ([...select.options].some(({ value }) => value === asked.get(name))) select.value = asked.get(name);
  select.addEventListener('change', openConversation);
}
openConversation();
// Not before: a click on a page that is not ready would submit the form the browser's own way, and lose the text.
for (const button of [byId('send'), byId('engage'), ...document.querySelectorAll('[data-extra]')])
  button.disabled = false;
byId('text').focus();
