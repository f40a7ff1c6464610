// Writes docs/errors/README.md from the registry of error codes; with --check it only says whether the file is fresh.
// Run through `npm run generate`, which brings the TypeScript loader along.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endpoints, errorCodeNames, errorCodes, errorsOf, fieldProblemCodes } from '@repartee/contract';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const file = join(root, 'docs/errors/README.md');

const codes = [...errorCodeNames].sort((one, other) => errorCodes[one].status - errorCodes[other].status);

/** Operations whose own contract names the code; most codes come with authentication, body and query. */
function operationsOf(code) {
  const all = Object.values(endpoints);
  const named = all.filter((endpoint) => errorsOf(endpoint).includes(code)).map(({ operationId }) => operationId);
  if (named.length === 0) return 'any request';
  return named.length > 8
    ? `${named.length} of ${all.length} operations`
    : named.map((name) => `\`${name}\``).join(', ');
}

function render() {
  const rows = codes.map((code) => {
    const { status, title } = errorCodes[code];
    return `| ${status} | [\`${code}\`](#${code}) | ${title} |`;
  });
  const sections = codes.map((code) => {
    const { status, title, description, whatToDo } = errorCodes[code];
    return `## ${code}\n\n**${status} ${title}.** ${description}\n\nWhat to do: ${whatToDo}\n\nAnswered by: ${operationsOf(code)}.\n`;
  });
  return `<!-- Written by scripts/write-error-docs.mjs (npm run generate) from the registry of error codes. Do not edit. -->
# Errors of the API

Every error is \`application/problem+json\` (RFC 9457) and says what went wrong by a \`code\` that does not change:

\`\`\`json
{
  "type": "/docs/errors/validation_failed",
  "title": "${errorCodes.validation_failed.title}",
  "status": 422,
  "detail": "One member of the request is not valid.",
  "code": "validation_failed",
  "requestId": "req_yqYoXLCWVGMW000003",
  "errors": [{ "pointer": "/language", "code": "required", "message": "This member is required and must not be null." }]
}
\`\`\`

- \`type\` is a page of the running server: \`/docs/errors/<code>\`.
- \`requestId\` also stands in the header \`X-Request-Id\` of every response, and in the process log where the fault is ours.
- \`errors\` is there with \`validation_failed\`. \`pointer\` is a JSON pointer into the body; query parameters are \`#query/<name>\`, headers
  \`#header/<name>\`. Codes of fields:
  ${fieldProblemCodes.map((code) => `\`${code}\``).join(', ')}.
- No message repeats a value that was sent.
- With 429 and 503 \`Retry-After\` says how many seconds to wait. Then repeat, with the same \`Idempotency-Key\`: after a 503 the request
  may have been stored although nobody could say so.

| status | code | title |
|---|---|---|
${rows.join('\n')}

${sections.join('\n')}`;
}

const text = `${render().trimEnd()}\n`;
if (process.argv.includes('--check')) {
  let written = '';
  try {
    written = readFileSync(file, 'utf8');
  } catch {
    // Missing counts as stale.
  }
  if (written !== text) {
    process.stderr.write('docs/errors/README.md is not fresh: run `npm run generate`.\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
}
