// Writes docs/reply-parameters.md from the registry of reply parameters; with --check it only says whether the file is fresh.
// Run through `npm run generate`, which brings the TypeScript loader along.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { replyDefaultNames, replyParameterNames, replyParameters } from '@repartee/contract';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const file = join(root, 'docs/reply-parameters.md');

/** Names in the story of a turn (`plan.values`), where they are not the parameter's own. */
const inStory = {
  fixedResponseLength: ['lengths.fixed'],
  sentenceLength: ['lengths.sentenceLength'],
  messageLength: ['lengths.messageLength'],
  personaPersonality: ['personality'],
  shareablePictures: ['shareablePictures', 'sharePicture'],
  enableSexualTextContent: ['enableSexualTextContent', 'sexualText'],
  emojis: ['emojis.setting'],
  multipleMessagesPerReply: ['split.enabled', 'split.answers'],
  multipleMessagesPerReplyFrequency: ['split.frequency'],
  questionFrequency: ['question.setting', 'question.choice'],
  replyTypingDelay: ['typingDelay'],
  guardrails: ['guardrails.<name>'],
  personaProfileOverrides: ['sexualDrive'],
  vision: ['vision.<switch>'],
  postProcessing: ['greekRewrite'],
};

const inCell = (text) => text.replaceAll('|', '\\|');

function render() {
  const rows = replyParameterNames.map((name) => {
    const { limits, default: value, help, needs } = replyParameters[name];
    const places =
      name === 'guardrails'
        ? 'request, project (`guardrails`)'
        : replyDefaultNames.includes(name)
          ? 'request, project'
          : 'request';
    const needed = needs ? ` Needs a chat model with \`${needs}\`.` : '';
    const story = (inStory[name] ?? [name]).map((shown) => `\`${shown}\``).join(', ');
    return `| \`${name}\` | ${inCell(limits)} | ${value === undefined ? '–' : `\`${value}\``} | ${places} | ${inCell(help)}${needed} | ${story} |`;
  });
  return `<!-- Written by scripts/write-parameter-docs.mjs (npm run generate) from the registry of reply parameters. Do not edit. -->
# Reply parameters

\`replyParameters\` of an enqueue or a generate request. The most specific wins: request, then project setting (\`replyDefaults\`), then the profile's
\`personality\`, then SoulEngine's style, then the default. \`null\` is "not set"; an object that leaves a member open leaves it to the project. A value out
of range is 422; what the chat model cannot do is ignored with a warning. Project caps (\`messageLengthMax\`, \`sexualDriveMax\`) bound all of them.

The last column is the name in the story of a turn (\`GET /v1/projects/{projectId}/turns/{turnId}\`, \`plan.values\`), where the value stands with its source:
\`REQUEST\`, \`PROJECT\`, \`PROFILE\`, \`STYLE\`, \`DEFAULT\`; \`CAP\`, \`MODEL\` and \`RULE\` where a cap, the chat model or a rule of protection overruled it. How this differs
from the original: [compatibility](compatibility.md#the-request).

| parameter | values | default | set in | what it does | in the story |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

const text = render();
if (process.argv.includes('--check')) {
  let written = '';
  try {
    written = readFileSync(file, 'utf8');
  } catch {
    // Missing counts as stale.
  }
  if (written !== text) {
    process.stderr.write('docs/reply-parameters.md is not fresh: run `npm run generate`.\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
}
