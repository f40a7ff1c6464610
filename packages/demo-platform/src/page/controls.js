// The settings beside the chat. What they offer comes from the contract; here they only become form controls.

const storageKey = 'repartee-demo-settings';

export function createControls(form, cast) {
  const kept = readKept();
  const language = addSelect(
    'language',
    cast.languages.map(({ code, name }) => [code, `${name} (${code})`]),
  );
  describe(language, 'Language of the reply. Changes with the persona.');
  const testMode = addCheckbox('testMode');
  describe(testMode, 'A dummy answer is delivered; nothing is charged or remembered.');
  const inputs = cast.controls.map((control) => [control, addControl(control)]);
  const reset = document.createElement('button');
  reset.type = 'button';
  reset.textContent = 'Back to the start values';
  reset.addEventListener('click', () => {
    for (const [control, input] of inputs) input.value = control.initial ?? '';
    testMode.checked = false;
    keep();
  });
  form.append(reset);
  form.addEventListener('change', keep);
  form.addEventListener('submit', (event) => event.preventDefault());

  function addControl(control) {
    const unset = control.default === null ? 'not set' : `not set (${control.default})`;
    let input;
    if (control.kind === 'number') {
      input = addField(control.name, document.createElement('input'));
      input.type = 'number';
      input.placeholder = unset;
      if (control.min !== null) input.min = control.min;
      if (control.max !== null) input.max = control.max;
      input.step = control.isWhole ? '1' : '0.05';
    } else {
      const choices = control.kind === 'switch' ? ['true', 'false'] : control.choices;
      input = addSelect(control.name, [['', unset], ...choices.map((choice) => [choice, choice])]);
    }
    // A choice shows its values itself.
    describe(input, control.kind === 'number' ? `${control.help} (${control.limits})` : control.help);
    input.value = kept[control.name] ?? control.initial ?? '';
    return input;
  }

  function addField(name, input) {
    const box = document.createElement('div');
    box.className = 'control';
    const label = document.createElement('label');
    label.htmlFor = input.id = `control-${name}`;
    label.textContent = name;
    input.name = name;
    box.append(label, input);
    form.append(box);
    return input;
  }

  function addSelect(name, options) {
    const select = addField(name, document.createElement('select'));
    for (const [value, text] of options) select.append(new Option(text, value));
    return select;
  }

  function addCheckbox(name) {
    const input = addField(name, document.createElement('input'));
    input.type = 'checkbox';
    const label = input.previousElementSibling;
    label.className = 'inline';
    label.prepend(input);
    return input;
  }

  function describe(input, text) {
    const help = document.createElement('p');
    help.className = 'help';
    help.id = `${input.id}-help`;
    help.append(...text.split('`').map((part, index) => (index % 2 === 0 ? part : codeOf(part))));
    input.setAttribute('aria-describedby', help.id);
    input.closest('.control').append(help);
  }

  function keep() {
    const values = Object.fromEntries(inputs.map(([{ name }, input]) => [name, input.value]));
    try {
      localStorage.setItem(storageKey, JSON.stringify(values));
    } catch {
      // Without storage the settings last until the page is left.
    }
  }

  return {
    setLanguage(code) {
      language.value = code;
    },
    /** What goes into the request: only what is set. */
    read() {
      const replyParameters = {};
      for (const [{ name, kind }, { value }] of inputs) {
        if (value === '') continue;
        replyParameters[name] = kind === 'number' ? Number(value) : kind === 'switch' ? value === 'true' : value;
      }
      return { language: language.value, testMode: testMode.checked, replyParameters };
    },
  };
}

function codeOf(text) {
  const code = document.createElement('code');
  code.textContent = text;
  return code;
}

function readKept() {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}') ?? {};
  } catch {
    return {};
  }
}
