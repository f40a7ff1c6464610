// The plan behind an answer: the story of its turn in words, and the JSON one click away.
import { details, element, elementOf } from './elements.js';
import { counted, duration, shown, spaced, wordsFor } from './plan-words.js';

export function createPlanPanel({ dialog, body, close }) {
  let asked = 0;
  close.addEventListener('click', () => dialog.close());
  // A click beside the panel closes it, as people expect.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });

  return {
    async open(query) {
      asked += 1;
      const own = asked;
      body.replaceChildren(element('p', 'Reading the story of this turn …', 'hint'));
      dialog.showModal();
      const response = await fetch(`/chat/api/story?${query}`).catch(() => null);
      const answer = await response?.json().catch(() => null);
      // Meanwhile another one may have been opened.
      if (own !== asked) return;
      if (response?.ok) body.replaceChildren(...showStory(answer));
      else {
        const reason = response?.status === 404 ? 'The story is not there (any more).' : 'The story could not be read';
        body.replaceChildren(element('p', answer?.message ? `${reason}: ${answer.message}` : reason, 'hint'));
      }
      body.scrollTop = 0;
    },
  };
}

function showStory(story) {
  return [
    headline(story),
    ...warningsOf(story),
    section('What was planned', planned(story)),
    section('What was checked', checked(story)),
    section('Who wrote it', written(story)),
    section('What was polished', polished(story)),
    section('What was sent', sent(story)),
    section('What was read for it', gathered(story)),
    section('What happened when', happened(story)),
    raw(story),
  ].filter(Boolean);
}

function section(title, children) {
  return elementOf('section', [element('h3', title), ...children]);
}

function headline({ plan, kind, outcome, reason, testMode, openedAt, decidedAt, cost, answerCount, modelCallCount }) {
  const what = kind === null ? 'A turn that was not planned' : wordsFor('kinds', plan?.kind ?? kind);
  const took = decidedAt === null ? null : `after ${duration(Date.parse(decidedAt) - Date.parse(openedAt))}`;
  const parts = [
    outcome === null ? 'still under way' : wordsFor('outcomes', outcome),
    reason === null ? null : spaced(reason).toLowerCase(),
    took,
    counted(answerCount, 'message'),
    counted(modelCallCount, 'model call'),
    cost === null ? null : `cost ${cost}`,
    testMode ? 'test mode' : null,
  ];
  return elementOf('div', [
    element('p', what, 'plan-kind'),
    element('p', `${parts.filter(Boolean).join(' · ')}.`, 'hint'),
  ]);
}

function warningsOf({ plan, gather }) {
  const warnings = [...(gather?.warnings ?? []), ...(plan?.warnings ?? [])];
  if (warnings.length === 0) return [];
  const lines = warnings.map(({ code, message }) => element('li', `${message} (${code})`));
  return [elementOf('section', [element('h3', 'Worth knowing'), elementOf('ul', lines, 'plan-warnings')])];
}

function planned({ plan, request }) {
  const asked = (request?.parameters ?? []).map(({ name, value, source, note }) => [
    element('code', name),
    shown(value),
    wordsFor('sources', source),
    note ?? '',
  ]);
  const rest =
    asked.length === 0
      ? []
      : [details('Every parameter that held', [table(['Parameter', 'Value', 'From', 'Note'], asked)])];
  if (!plan) return [element('p', 'It did not come to a plan.'), ...rest];
  const rows = plan.values.map(({ name, value, source, note }) => [
    wordsFor('values', name),
    shown(value),
    wordsFor('sources', source),
    note ?? '',
  ]);
  return [table(['What', 'Value', 'From', 'Note'], rows), ...rest];
}

function checked({ verdicts }) {
  if (verdicts.length === 0) return [element('p', 'Nothing was checked.')];
  const line = ({ check, on, result, effect, code, evidence }) => {
    const rules = [...new Set(evidence.map(({ rule }) => rule).filter(Boolean))].join(', ');
    return [
      spaced(check),
      on === 'DRAFT' ? 'what was written' : 'what came in',
      wordsFor('results', result) + (code === null ? '' : ` (${spaced(code).toLowerCase()})`),
      [wordsFor('effects', effect), rules && `rule: ${rules}`].filter(Boolean).join('; '),
    ];
  };
  const heads = ['Check', 'Of', 'Result', 'What followed'];
  const fired = verdicts.filter(({ result }) => result === 'FIRED');
  const quiet = verdicts.filter(({ result }) => result !== 'FIRED');
  return [
    fired.length === 0 ? element('p', 'Nothing was found.') : table(heads, fired.map(line)),
    quiet.length === 0
      ? null
      : details(`${counted(quiet.length, 'check')} without a finding`, [table(heads, quiet.map(line))]),
  ].filter(Boolean);
}

function written({ modelCalls, drafts, prompt }) {
  const calls = modelCalls.map(({ purpose, provider, model, durationMs, result, errorCode, usage, cost }) => [
    wordsFor('purposes', purpose),
    `${model} (${provider})`,
    result === 'SUCCEEDED' ? duration(durationMs) : `${spaced(result).toLowerCase()} ${errorCode ?? ''}`,
    usage === null
      ? 'not known'
      : `${usage.inputTokens.toLocaleString('en')} in (${usage.cachedInputTokens.toLocaleString('en')} cached), ${usage.outputTokens.toLocaleString('en')} out`,
    cost ?? 'not known',
  ]);
  const drafted = drafts.map(({ callNumber, messages, problems, isUsed }) => [
    callNumber === null ? 'sandbox' : `call ${callNumber}`,
    isUsed ? 'used' : 'not used',
    problems.length === 0 ? 'no faults' : problems.map(spaced).join(', '),
    messages === null ? 'expired' : messages.join(' ⏎ '),
  ]);
  const sections = prompt.map(({ name, characters, isCached }) => [
    spaced(name),
    counted(characters, 'character'),
    isCached ? 'in the cached part' : '',
  ]);
  return [
    calls.length === 0
      ? element('p', 'No model was called: the built-in sandbox wrote it, or nothing was written.')
      : table(['Call', 'Model', 'Took', 'Tokens', 'Cost'], calls),
    drafted.length === 0
      ? null
      : details('Drafts and their faults', [table(['From', 'Use', 'Faults', 'Text'], drafted)]),
    sections.length === 0 ? null : details('The prompt', [table(['Section', 'Length', 'Cache'], sections)]),
  ].filter(Boolean);
}

function polished({ polishSteps }) {
  if (polishSteps.length === 0) return [element('p', 'Nothing was polished.')];
  const line = ({ pass, changedMessages, notes }) => [
    spaced(pass),
    changedMessages === 0 ? 'changed nothing' : `changed ${counted(changedMessages, 'message')}`,
    notes.map(spaced).join(', '),
  ];
  const heads = ['Step', 'What it did', 'Notes'];
  const acted = polishSteps.filter(({ changedMessages, notes }) => changedMessages > 0 || notes.length > 0);
  return [
    acted.length === 0 ? element('p', 'Nothing had to be changed.') : table(heads, acted.map(line)),
    details(`All ${counted(polishSteps.length, 'step')}`, [table(heads, polishSteps.map(line))]),
  ];
}

function sent({ answers, events }) {
  const rows = answers.map(({ text, pictureId, state, typingDelayMs }) => [
    text ?? 'no text',
    wordsFor('answerStates', state),
    duration(typingDelayMs),
    pictureId ?? 'none',
  ]);
  const pushed = events.map(({ type, state, attempts }) => [
    element('code', type),
    spaced(state).toLowerCase(),
    attempts.map(({ status, errorCode, durationMs }) => `${status ?? errorCode} in ${duration(durationMs)}`).join(', '),
  ]);
  return [
    rows.length === 0 ? element('p', 'No message was sent.') : table(['Message', 'State', 'Typing', 'Picture'], rows),
    pushed.length === 0 ? null : details('Deliveries', [table(['Event', 'State', 'Tries'], pushed)]),
  ].filter(Boolean);
}

function gathered({ gather }) {
  if (!gather) return [element('p', 'Nothing was read.')];
  const origins = { FETCHED: 'asked for', CACHED: 'known already', STALE: 'an older copy, the endpoint was down' };
  const profile = (name, found) =>
    found && [name, origins[found.origin] ?? found.origin, counted(found.usedFields.length, 'usable field')];
  const { history } = gather;
  const rows = [
    profile('Profile of the user', gather.userProfile),
    profile('Profile of the persona', gather.personaProfile),
    history && [
      'Chat history',
      history.response === 'FULL' ? 'as a whole' : 'what was new',
      `${counted(history.keptCount, 'message')}, ${history.unansweredMessageIds.length} unanswered`,
    ],
  ].filter(Boolean);
  return [table(['What', 'How', 'What was used'], rows)];
}

function happened({ timeline, openedAt }) {
  const rows = timeline.map(({ at, stage, code, message }) => [
    `+${duration(Math.max(0, Date.parse(at) - Date.parse(openedAt)))}`,
    wordsFor('stages', stage),
    message === null ? spaced(code) : `${spaced(code)}: ${message}`,
  ]);
  return [table(['After', 'Stage', 'What'], rows)];
}

function raw(story) {
  const text = element('pre');
  const frame = elementOf('section', [text], 'code');
  frame.tabIndex = 0;
  frame.setAttribute('aria-label', 'The story as JSON');
  const box = details('The whole story as JSON', [frame]);
  // Only written when somebody wants it: it can be long.
  box.addEventListener('toggle', () => {
    if (box.open && text.textContent === '') text.textContent = JSON.stringify(story, null, 2);
  });
  return box;
}

function table(heads, rows) {
  const head = elementOf('tr', heads.map(headCell));
  const lines = rows.map((cells) => {
    const made = cells.map((cell, index) => {
      const one = element(index === 0 ? 'th' : 'td');
      if (index === 0) one.scope = 'row';
      // Narrow screens show one line under the other, each with the name of its column.
      else one.dataset.head = heads[index];
      one.append(cell);
      one.dir = 'auto';
      return one;
    });
    return elementOf('tr', made);
  });
  return elementOf('table', [elementOf('thead', [head]), elementOf('tbody', lines)]);
}

function headCell(text) {
  const cell = element('th', text);
  cell.scope = 'col';
  return cell;
}
