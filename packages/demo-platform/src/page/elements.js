// Small pieces of the page. Every text goes in by textContent: nothing in it can become markup.

export function element(name, text = '', className = '') {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

export function elementOf(name, children, className = '') {
  const made = element(name, '', className);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The contract writes code between backticks. */
export function withCode(text) {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : element('code', part)));
}

export function details(summary, children, { isOpen = false, className = 'group' } = {}) {
  const made = elementOf('details', [elementOf('summary', [].concat(summary)), ...children], className);
  made.open = isOpen;
  return made;
}
