// One setting as a form control: its value goes in and out as text, and into the body as what the contract wants.
import { element, elementOf, withCode } from './elements.js';

/** @returns {{ box: HTMLElement, control: object, input: HTMLElement, value(): string, set(text: string): void, mark(): boolean, read(): unknown }} */
export function createControl(control, start, onReset) {
  const id = `control-${control.name}`;
  const unset = control.default === null ? 'not set' : `not set (${control.default})`;
  const input = makeInput(control, unset);
  input.id = id;
  input.name = control.name;
  const label = element('label', control.name);
  label.htmlFor = id;
  const mark = element('span', 'changed', 'changed');
  const reset = element('button', 'Reset', 'reset');
  reset.type = 'button';
  reset.setAttribute('aria-label', `Reset ${control.name}`);
  const fault = element('p', 'This is no valid JSON.', 'fault');
  fault.id = `${id}-fault`;
  fault.hidden = true;
  const help = elementOf('p', withCode(helpOf(control)), 'help');
  help.id = `${id}-help`;
  input.setAttribute('aria-describedby', help.id);
  const box = elementOf('div', [elementOf('div', [label, mark, reset], 'head'), input, fault], 'control');
  if (control.example !== null) box.append(exampleButton());
  box.append(help);
  const value = () => input.value;
  reset.addEventListener('click', () => {
    set(start());
    onReset();
    input.focus();
  });

  function exampleButton() {
    const button = element('button', 'Insert an example', 'example');
    button.type = 'button';
    button.addEventListener('click', () => {
      set(control.example);
      input.dispatchEvent(new Event('change', { bubbles: true }));
      input.focus();
    });
    return button;
  }

  function set(text) {
    input.value = text;
    showFault();
  }

  function showFault() {
    const isFaulty = control.kind === 'json' && value().trim() !== '' && parse(value()) === undefined;
    fault.hidden = !isFaulty;
    if (isFaulty) {
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', `${fault.id} ${help.id}`);
    } else {
      input.removeAttribute('aria-invalid');
      input.setAttribute('aria-describedby', help.id);
    }
    return isFaulty;
  }

  return {
    box,
    control,
    input,
    value,
    set,
    isFaulty: showFault,
    /** Shows whether it differs from its start, and says so. */
    mark() {
      const isChanged = value() !== start();
      mark.hidden = reset.hidden = !isChanged;
      return isChanged;
    },
    /** For the body; undefined: not set. */
    read: () => parseValue(control, value().trim()),
  };
}

function makeInput(control, unset) {
  const { kind, choices } = control;
  if (kind === 'choice' || kind === 'switch') {
    const select = document.createElement('select');
    const listed = kind === 'switch' ? ['true', 'false'].map((value) => ({ value, label: value })) : choices;
    if (!control.isRequired) select.append(new Option(unset, ''));
    for (const { value, label } of listed) select.append(new Option(label, value));
    return select;
  }
  if (kind === 'json') {
    const area = document.createElement('textarea');
    area.rows = 3;
    area.spellcheck = false;
    area.placeholder = unset;
    return area;
  }
  const input = document.createElement('input');
  input.placeholder = unset;
  input.autocomplete = 'off';
  if (kind === 'number') {
    input.type = 'number';
    input.step = control.isWhole ? '1' : 'any';
    if (control.min !== null) input.min = control.min;
    if (control.max !== null) input.max = control.max;
  } else {
    input.type = 'text';
    if (control.lengthMax !== null && kind === 'text') input.maxLength = control.lengthMax;
  }
  return input;
}

function helpOf({ help, limits, models, isDeprecated }) {
  const only = models.length > 0 ? `Only with ${models.join(', ')}.` : '';
  const range = limits === '' ? '' : `(${limits})`;
  // The contract says it of deprecated members itself where it says anything.
  const old = isDeprecated && !/deprecated/i.test(help) ? 'Deprecated.' : '';
  return [help, range, only, old].filter(Boolean).join(' ');
}

function parseValue({ kind, isList }, text) {
  if (text === '') return undefined;
  if (kind === 'number') return Number(text);
  if (kind === 'switch') return text === 'true';
  if (kind === 'json') return parse(text);
  // What is no number goes as it was written: the API says what is wrong with it.
  if (kind === 'numbers') return text.split(/[\s,;]+/).map((part) => (/^-?\d+$/.test(part) ? Number(part) : part));
  return isList ? [text] : text;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
