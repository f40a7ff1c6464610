import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patienceMs } from './patience.ts';

/** A page and what a test must be able to say about it afterwards. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses of every request so far, those included that a policy of the page refused. */
  readonly requests: readonly string[];
  /** Errors on the console, and exceptions that nobody caught. */
  readonly errors: readonly string[];
}

export interface BrowserAtHand {
  open(url: string, options?: BrowserContextOptions): Promise<WatchedPage>;
}

/** Debian and Ubuntu, Fedora, Chrome's own package; `CHROMIUM_PATH` names any other place. */
const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

const howToGetIt =
  'the browser tests need Chromium, which was not found: "apt-get install chromium" (Debian), or name the program in CHROMIUM_PATH';

const flags = [
  // Its sandbox works neither as root nor in most containers; it opens nothing but our own pages here.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever it would like to ask for by itself ends here.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/**
 * Tests that need a browser: one browser for all of them, a context of its own (storage, cookies) per opened page. Where
 * no browser is installed they are skipped and the output says so; in CI its absence is a failure.
 */
export function describeInBrowser(title: string, body: (browser: BrowserAtHand) => void): void {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    if (process.env.CI === 'true') {
      describe(title, () => it('finds a browser', () => expect.fail(howToGetIt)));
    } else {
      console.warn(`SKIPPED "${title}": ${howToGetIt}`);
      describe.skip(`${title} (${howToGetIt})`, () => body({ open: () => Promise.reject(new Error(howToGetIt)) }));
    }
    return;
  }
  describe(title, () => {
    let browser: Browser;
    const contexts: BrowserContext[] = [];
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: flags, timeout: patienceMs });
    });
    afterAll(async () => {
      for (const context of contexts) await context.close();
      await browser?.close();
    });
    body({
      async open(url, options = {}) {
        const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...options });
        contexts.push(context);
        context.setDefaultTimeout(patienceMs);
        const page = await context.newPage();
        const watched = watch(page);
        await page.goto(url);
        return watched;
      },
    });
  });
}

/** The whole of what a page of ours must never do. */
export function expectQuietPage({ requests, errors }: WatchedPage): void {
  expect(errors).toEqual([]);
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((url) => !/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(url))).toEqual([]);
}

function watch(page: Page): WatchedPage {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, requests, errors };
}

function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return (named ? [named] : usualPaths).find((path) => existsSync(path));
}
