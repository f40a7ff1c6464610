// The settings beside the chat. What they offer comes from the contract; here they only become form controls.
import { createControl } from './control.js';
import { details, element } from './elements.js';

const storageKey = 'repartee-demo-settings';

export function createControls(parts, groups, onChange) {
  const { form, search, resetAll, changedCount, noneFound } = parts;
  const kept = readKept();
  let personaLanguage = 'EN';
  const shown = groups.map((group) => showGroup(form, group, createOne));
  const controls = shown.flatMap(({ members }) => members);

  function createOne(control) {
    const isLanguage = control.name === 'language';
    const start = () => (isLanguage ? personaLanguage : (control.initial ?? ''));
    const made = createControl({ ...control, isRequired: isLanguage }, start, changed);
    // The language follows the persona, so it is not kept.
    made.set(isLanguage ? start() : (kept[control.name] ?? start()));
    return { ...made, start };
  }

  function changed() {
    let count = 0;
    for (const { members, mark } of shown) {
      const marked = members.filter((member) => member.mark()).length;
      mark.textContent = marked === 0 ? '' : `${marked} changed`;
      count += marked;
    }
    changedCount.textContent = count === 0 ? '' : `${count} changed`;
    resetAll.disabled = count === 0;
    keep();
    onChange();
  }

  function keep() {
    const values = controls.filter(({ control }) => control.name !== 'language');
    const changedOnes = values.filter((one) => one.value() !== one.start());
    try {
      localStorage.setItem(
        storageKey,
        JSON.stringify(Object.fromEntries(changedOnes.map((one) => [one.control.name, one.value()]))),
      );
    } catch {
      // Without storage the settings last until the page is left.
    }
  }

  form.addEventListener('change', (event) => {
    controls.find(({ input }) => input === event.target)?.isFaulty();
    changed();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  resetAll.addEventListener('click', () => {
    for (const one of controls) one.set(one.start());
    changed();
    search.focus();
  });
  search.addEventListener('input', () => {
    noneFound.hidden = find(search.value, shown);
  });
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || search.value === '') return;
    event.preventDefault();
    search.value = '';
    noneFound.hidden = find('', shown);
  });
  changed();

  return {
    /** Of the persona: where nothing else is chosen, it is the language of the reply. */
    setLanguage(code) {
      personaLanguage = code;
      controls.find(({ control }) => control.name === 'language')?.set(code);
      changed();
    },
    /** The members of the request: only what is set. */
    read() {
      const body = { replyParameters: {} };
      for (const { control, read } of controls) {
        const value = read();
        if (value !== undefined) put(body, control.path, value);
      }
      return body;
    },
    /** Names of controls whose text cannot be read. */
    faults: () => controls.filter(({ isFaulty }) => isFaulty()).map(({ control }) => control.name),
  };
}

/** A group of settings that opens and closes; `createOne` makes the controls. */
export function showGroup(form, group, createOne) {
  const members = group.controls.map(createOne);
  const mark = element('span', '', 'changed');
  const hint = group.hint === '' ? null : element('p', group.hint, 'hint');
  const box = details([group.title, ' ', mark], [hint, ...members.map((member) => member.box)].filter(Boolean), {
    isOpen: group.isOpen,
  });
  box.id = `group-${group.id}`;
  form.append(box);
  return { group, box, members, mark };
}

/** Shows what has the words in its name, its explanation or the title of its group. True: there is something. */
function find(words, shown) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { group, box, members } of shown) {
    if (wanted.length > 0 && box.dataset.wasOpen === undefined) box.dataset.wasOpen = String(box.open);
    let hits = 0;
    for (const { control, box: member } of members) {
      const choices = control.choices.map(({ label }) => label).join(' ');
      const text = `${control.name} ${control.help} ${choices} ${group.title}`.toLowerCase();
      member.hidden = !wanted.every((word) => text.includes(word));
      if (!member.hidden) hits += 1;
    }
    box.hidden = hits === 0;
    if (wanted.length > 0) box.open = hits > 0;
    else if (box.dataset.wasOpen !== undefined) {
      box.open = box.dataset.wasOpen === 'true';
      delete box.dataset.wasOpen;
    }
    count += hits;
  }
  return count > 0;
}

function put(body, path, value) {
  const around = path.slice(0, -1).reduce((inner, name) => {
    inner[name] ??= {};
    return inner[name];
  }, body);
  around[path.at(-1)] = value;
}

function readKept() {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}') ?? {};
  } catch {
    return {};
  }
}
