import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Constellation } from '../../packages/testbed/src/index.ts';
import { describeInBrowser, expectQuietPage, type WatchedPage } from '../_setup/browser.ts';
import { openConstellation } from '../_setup/constellation.ts';

describeInBrowser('the docs page', (browser) => {
  let world: Constellation;
  const opened: WatchedPage[] = [];
  beforeAll(async () => {
    world = await openConstellation();
  });
  afterAll(() => world?.stop());
  // Quiet also means: no other host was even asked for, although the policy would have refused it.
  afterEach(() => {
    for (const watched of opened.splice(0)) expectQuietPage(watched);
  });

  async function open(path: string, options = {}): Promise<WatchedPage> {
    const watched = await browser.open(`${world.apiUrl}${path}`, options);
    opened.push(watched);
    return watched;
  }

  it('shows the operations, with the enqueue in full', async () => {
    const { page, requests } = await open('/docs');
    const heading = page.getByRole('heading', { name: 'Enqueue a conversation' });
    await heading.waitFor();
    for (const group of ['Projects', 'Access keys', 'Turns', 'Your endpoints']) {
      await page.getByRole('heading', { name: group }).first().waitFor();
    }
    await heading.scrollIntoViewIfNeeded();
    await page.getByText('Asks for the conversation to be answered.').first().waitFor();
    expect(requests.map((url) => new URL(url).pathname)).toContain('/openapi.json');
    // Its text is set in lines, not squeezed: a rule of ours for plain pages once got hold of it.
    const box = await page.getByText('Asks for the conversation to be answered.').first().boundingBox();
    expect(box?.width).toBeGreaterThan(300);
  });

  it('offers nothing that would send what is typed to somebody else', async () => {
    const { page } = await open('/docs');
    await page.getByRole('heading', { name: 'Enqueue a conversation' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('enqueue');
    await page
      .getByRole('option')
      .or(page.getByRole('link', { name: /Enqueue/ }))
      .first()
      .waitFor();
    expect(await page.getByText('Ask AI').count()).toBe(0);
    expect(await page.getByText('Open API Client').count()).toBe(0);
  });

  it('lets a call be tried from the page, and sends it to this host alone', async () => {
    const watched = await open('/docs');
    await watched.page.getByRole('button', { name: 'Test Request' }).first().click();
    await watched.page.getByRole('button', { name: /^Send/ }).first().click();
    await watched.page.getByText('access_key_missing').first().waitFor();
    expect(watched.requests.at(-1)).toBe(`${world.apiUrl}/cs/v1/content_creation/conversations/enqueue`);
    // The browser notes on its console that a call without a key is refused; nothing else is wrong.
    await expect.poll(() => watched.errors).toEqual([expect.stringContaining('401')]);
    expectQuietPage({ ...watched, errors: [] });
    opened.splice(0);
  });

  it('is served with a policy under which no other host can be asked', async () => {
    const response = await fetch(`${world.apiUrl}/docs`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    const sources = policy.split(';').flatMap((directive) => directive.trim().split(/\s+/).slice(1));
    const own = ["'none'", "'self'", "'unsafe-inline'", 'data:', 'blob:'];
    expect(sources.filter((source) => !own.includes(source))).toEqual([]);
  });

  it('fits the width of a phone, in the dark', async () => {
    const options = { viewport: { width: 390, height: 844 }, isMobile: true, colorScheme: 'dark' as const };
    const { page } = await open('/docs', options);
    await page.getByRole('heading', { name: 'Enqueue a conversation' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('explains every error on a page of its own', async () => {
    const { page } = await open('/docs/errors');
    await page.getByRole('link', { name: 'idempotency_conflict' }).click();
    await page.getByRole('heading', { name: 'What to do' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/docs/errors/idempotency_conflict');
    await page.getByRole('link', { name: 'API documentation' }).click();
    await page.getByRole('heading', { name: 'Enqueue a conversation' }).waitFor();
  });

  it('describes no call that this version does not have', async () => {
    const document = (await (await fetch(`${world.apiUrl}/openapi.json`)).json()) as { paths: object };
    const paths = Object.keys(document.paths);
    expect(paths).toContain('/cs/v1/content_creation/conversations/enqueue');
    for (const path of paths) {
      const { status } = await fetch(`${world.apiUrl}${path.replaceAll(/\{\w+\}/g, 'x')}`, { method: 'OPTIONS' });
      expect([path, status]).not.toEqual([path, 404]);
    }
  });
});
