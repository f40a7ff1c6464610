// Switches of the whole project: read when the group is opened, changed at once.
import { createControl } from './control.js';
import { showGroup } from './controls.js';
import { element } from './elements.js';

export function createProjectSettings(form, group) {
  const { box, members, mark } = showGroup(form, group, (control) => createControl(control, () => '', change));
  const status = element('p', '', 'hint');
  status.setAttribute('role', 'status');
  box.append(status);
  let values = {};

  function show(answer) {
    values = answer.values;
    for (const member of members) {
      member.set(values[member.control.name] === undefined ? '' : String(values[member.control.name]));
      member.input.disabled = !answer.canChange;
      if (!answer.canChange) member.box.querySelector('.reset').disabled = true;
    }
    showMarks();
    status.textContent = answer.canChange ? '' : 'This page is open to others, so they can only be looked at.';
  }

  function showMarks() {
    const count = members.filter((member) => member.mark()).length;
    mark.textContent = count === 0 ? '' : `${count} changed`;
  }

  async function ask(options) {
    const response = await fetch('/chat/api/project', options).catch(() => null);
    const answer = await response?.json().catch(() => null);
    if (response?.ok) show(answer);
    else
      status.textContent = `The project could not be ${options ? 'changed' : 'read'} (${answer?.error ?? 'no answer'}).`;
    return response?.ok === true;
  }

  async function change() {
    for (const member of members) {
      const { name } = member.control;
      const value = member.read();
      if (value === values[name]) continue;
      const body = JSON.stringify({ name, value: value ?? null });
      const headers = { 'content-type': 'application/json' };
      if (!(await ask({ method: 'PATCH', headers, body }))) return;
      status.textContent = `${name} is changed.`;
    }
  }

  for (const member of members) member.mark();
  form.addEventListener('change', () => void change());
  form.addEventListener('submit', (event) => event.preventDefault());
  box.addEventListener('toggle', () => {
    if (box.open) void ask();
  });
}
