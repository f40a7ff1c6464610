import { type ErrorCode, errorCodes, problemType } from '@repartee/contract';

/**
 * The browsable page. Every switch is off that would ask another host: fonts, proxy, telemetry, agent. The policy below
 * is the second lock: a browser that follows it cannot reach one. The id must not be `api-reference`: on an element of that
 * name the script starts by itself as well, with its own settings.
 */
export const docsPage = page(
  'Repartee API',
  '<div id="reference"></div><script src="/docs/api-reference.js"></script><script src="/docs/start.js"></script>',
);

export const docsStartScript = `Scalar.createApiReference('#reference', ${JSON.stringify({
  url: '/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  hideClientButton: true,
  documentDownloadType: 'json',
  metaData: { title: 'Repartee API' },
})});
`;

/** Scalar sets styles at run time and draws icons from data and blob URLs. */
export const docsPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const plainPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export function securityHeaders(policy: string = plainPolicy): Record<string, string> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  };
}

/** One page per code: what `type` of a problem points to. */
export function errorPage(code: ErrorCode): string {
  const entry = errorCodes[code];
  return page(
    `${entry.title} (${code})`,
    `<main class="plain"><p><a href="/docs">API documentation</a> · <a href="/docs/errors">All errors</a></p>
<h1>${markup(entry.title)}</h1>
<p><code>${code}</code>, status ${entry.status}</p>
<p>${markup(entry.description)}</p>
<h2>What to do</h2>
<p>${markup(entry.whatToDo)}</p></main>`,
  );
}

export function errorListPage(): string {
  const rows = Object.entries(errorCodes).map(
    ([code, entry]) =>
      `<tr><td>${entry.status}</td><td><a href="${problemType(code as ErrorCode)}"><code>${code}</code></a></td><td>${markup(entry.title)}</td></tr>`,
  );
  return page(
    'Errors of the API',
    `<main class="plain"><p><a href="/docs">API documentation</a></p><h1>Errors</h1>
<table><thead><tr><th>Status</th><th>Code</th><th>Meaning</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></main>`,
  );
}

/** Text of the registry: Markdown of backticks only. */
function markup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/`([^`]*)`/g, '<code>$1</code>');
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${markup(title)}</title>
<style>
.plain { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
.plain table { border-collapse: collapse } .plain td, .plain th { text-align: left; padding: .3rem .8rem .3rem 0; vertical-align: top }
body { margin: 0 }
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
