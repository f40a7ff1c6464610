import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { disclosure as german } from '../../packages/server/src/language/de/disclosure.ts';
import { disclosure as english } from '../../packages/server/src/language/en/disclosure.ts';
import { disclosure as french } from '../../packages/server/src/language/fr/disclosure.ts';
import type { Constellation } from '../../packages/testbed/src/index.ts';
import { describeInBrowser, expectQuietPage, type WatchedPage } from '../_setup/browser.ts';
import { openConstellation } from '../_setup/constellation.ts';
import { type ChatPage, chatAddress, chatPage } from './chat-page.ts';
import { findFaintTexts } from './legibility.ts';

const emoji = /\p{Extended_Pictographic}/u;
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

describeInBrowser('the demo chat', (browser) => {
  let world: Constellation;
  const opened: WatchedPage[] = [];
  beforeAll(async () => {
    world = await openConstellation();
  });
  afterAll(() => world?.stop());
  afterEach(() => {
    for (const watched of opened.splice(0)) expectQuietPage(watched);
  });

  /** Says something, and looks while the persona types: a busy browser might look too late, so the answer waits for it. */
  async function whileTyping(chat: ChatPage, text: string, look: () => Promise<void>): Promise<void> {
    const { behaviour } = world.platform;
    let release = () => {};
    const isSeen = new Promise<void>((resolve) => {
      release = resolve;
    });
    behaviour.incomingContent = async ({ event }) => {
      if (event === 'answer.created') await isSeen;
      return null;
    };
    try {
      await chat.say(text);
      await chat.typing.waitFor();
      await look();
    } finally {
      behaviour.incomingContent = null;
      release();
    }
  }

  async function openChat(user: string, persona: string, options = {}): Promise<Page> {
    const watched = await browser.open(chatAddress(world.platform.chatUrl, user, persona), options);
    opened.push(watched);
    await watched.page.getByText('Nothing here yet').or(watched.page.locator('#messages li')).first().waitFor();
    return watched.page;
  }

  it('shows the message sent, the persona typing, and then its answer, which says that an AI writes', async () => {
    const page = await openChat('user-tom', 'persona-nora');
    const chat = chatPage(page);
    await whileTyping(chat, 'Hi! How was your day?', async () => {
      await expect.poll(() => chat.ownMessages.locator('p').allTextContents()).toEqual(['Hi! How was your day?']);
      expect(await page.getByLabel('Your message').inputValue()).toBe('');
      expect(await chat.answers.count()).toBe(0);
    });
    const answer = await chat.answer(0);
    expect(answer).toContain(english.text);
    expect(answer.length).toBeGreaterThan(english.text.length + 5);
    await chat.typing.waitFor({ state: 'hidden' });
    await page.getByText('Now writing: the built-in sandbox').waitFor();
  });

  it('takes nothing before it is ready: what is typed and sent at once is not lost', async () => {
    const watched = await browser.open(chatAddress(world.platform.chatUrl, 'user-tom', 'persona-mila'));
    opened.push(watched);
    await watched.page.fill('#text', 'Too early?');
    await watched.page.click('#send');
    await expect.poll(() => chatPage(watched.page).ownMessages.locator('p').allTextContents()).toEqual(['Too early?']);
  });

  it('shows the same conversation again after a reload', async () => {
    const page = await openChat('user-tom', 'persona-luca');
    const chat = chatPage(page);
    await chat.hurry();
    await chat.say('Ciao!');
    const answer = await chat.answer(0);
    await page.reload();
    expect(await chat.answer(0)).toBe(answer);
    expect(await chat.messages.count()).toBe(2);
    // The settings beside the chat are kept, too.
    expect(await page.getByLabel('replyTypingDelay', { exact: true }).inputValue()).toBe('INSTANT');
  });

  it('asks for the language of the persona that is chosen', async () => {
    const page = await openChat('user-tom', 'persona-nora');
    const chat = chatPage(page);
    await chat.hurry();
    await page.getByLabel('You chat with').selectOption('persona-lea');
    expect(await page.getByLabel('language', { exact: true }).inputValue()).toBe('FR');
    await chat.say('Salut ! Tu vas bien ?');
    expect(await chat.answer(0)).toContain(french.text);
  });

  it('obeys what is set beside the chat in the next answer', async () => {
    const page = await openChat('user-grace', 'persona-nora');
    const chat = chatPage(page);
    await chat.hurry();
    await chat.set('language', 'DE');
    await chat.set('messageLength', 'SHORT');
    await chat.say('Hallo! Wie war dein Tag?');
    const short = await chat.answer(0);
    expect(short).toContain(german.text);

    await chat.set('messageLength', 'VERY_LONG');
    await chat.set('emojis', 'NEVER');
    await chat.say('Und was machst du heute noch?');
    const long = await chat.answer(1);
    expect(long).not.toMatch(emoji);
    expect(long.length).toBeGreaterThan(2 * short.replace(german.text, '').length);
  });

  it('sends test mode when it is ticked', async () => {
    const page = await openChat('user-karim', 'persona-mila');
    const chat = chatPage(page);
    await chat.hurry();
    await chat.set('testMode', 'true');
    await chat.say('Bonjour !');
    await chat.answer(0);
    const parties = { userProfileId: 'user-karim', personaProfileId: 'persona-mila' };
    const turns = await world.management.turns.list(world.platform.projectId, parties);
    expect(turns.items).toMatchObject([{ testMode: true, language: 'DE', outcome: 'ANSWERED' }]);
  });

  it('lets the persona write first', async () => {
    const page = await openChat('user-jonas', 'persona-carmen');
    const chat = chatPage(page);
    await chat.hurry();
    await page.getByRole('button', { name: 'Let them write' }).click();
    expect((await chat.answer(0)).length).toBeGreaterThan(0);
    expect(await chat.ownMessages.count()).toBe(0);
  });

  it('shows markup in messages of either side as the text it is', async () => {
    const naughty = '<img src=x onerror="document.title=\'broken\'"><script>document.title="broken"</script>';
    const page = await openChat('user-rafaela', 'persona-daan');
    const chat = chatPage(page);
    await world.platform.addMessage(
      { userProfileId: 'user-rafaela', personaProfileId: 'persona-daan' },
      { sender: 'PERSONA', text: naughty },
    );
    expect(await chat.answer(0)).toBe(naughty);
    await chat.hurry();
    await chat.say(naughty);
    await expect.poll(() => chat.ownMessages.locator('p').allTextContents()).toEqual([naughty]);
    await chat.answer(1);
    expect(await page.locator('#messages :is(img, script)').count()).toBe(0);
    expect(await page.title()).toBe('Demo chat');
  });

  it('says what is wrong when the API refuses a setting', async () => {
    const page = await openChat('user-sam', 'persona-luca');
    const chat = chatPage(page);
    await chat.set('bufferSeconds', '999');
    await chat.say('Ciao');
    await chat.notices.getByText(/Not accepted \(validation_failed\).*bufferSeconds/).waitFor();
    // The refusal is an answer of the page's own server, which the browser notes on its console.
    expect(opened[0]?.errors).toEqual([expect.stringContaining('502')]);
    opened.splice(0);
  });

  it('can be used by the keyboard alone, and always shows where it is', async () => {
    const page = await openChat('user-sam', 'persona-haruka');
    const chat = chatPage(page);
    await chat.hurry();
    await page.reload();
    await page.getByText('Nothing here yet').waitFor();
    // The field has the focus at the start.
    await page.keyboard.type('こんにちは');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('元気ですか？');
    await page.keyboard.press('Enter');
    await expect.poll(() => chat.ownMessages.locator('p').allTextContents()).toEqual(['こんにちは\n元気ですか？']);
    await chat.answer(0);

    const stations: string[] = [];
    for (let steps = 0; steps < 90; steps++) {
      await page.keyboard.press('Tab');
      const { name, outlineWidth } = await page.evaluate(() => {
        const focused = document.activeElement;
        const style = focused ? getComputedStyle(focused) : null;
        const isShown = style !== null && style.outlineStyle !== 'none';
        return { name: focused?.id || focused?.tagName || '', outlineWidth: isShown ? style.outlineWidth : '' };
      });
      if (name === 'BODY') break;
      expect({ name, outlineWidth }).toEqual({ name, outlineWidth: '2px' });
      stations.push(name);
    }
    expect(stations).toEqual(
      expect.arrayContaining([
        'send',
        'engage',
        'SUMMARY',
        'search',
        'reset-all',
        'control-engage',
        'control-language',
        'control-emojis',
      ]),
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('user');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    expect(await page.getByLabel('You chat with').inputValue()).toBe('persona-beatriz');
    expect(await page.getByLabel('language', { exact: true }).inputValue()).toBe('PT_BR');
  });

  it('fits the width of a phone, with long words and open settings', async () => {
    const page = await openChat('user-tom', 'persona-beatriz', phone);
    const chat = chatPage(page);
    await chat.say('W'.repeat(300));
    await chat.answer(0);
    const size = () =>
      page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
    // Everything but the closed settings' content is in view without scrolling.
    expect(await size()).toEqual([390, 844]);
    await page.getByText('Settings of the reply', { exact: true }).click();
    await page.getByLabel('emojis', { exact: true }).waitFor();
    expect((await size())[0]).toBe(390);
  });

  it.each(['light', 'dark'] as const)('has a %s face whose texts stand out (WCAG AA)', async (colorScheme) => {
    const parties = {
      userProfileId: 'user-grace',
      personaProfileId: colorScheme === 'light' ? 'persona-lea' : 'persona-luca',
    };
    const page = await openChat(parties.userProfileId, parties.personaProfileId, { colorScheme });
    const chat = chatPage(page);
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const channels = background.match(/\d+/g)?.map(Number) ?? [];
    expect(channels.every((channel) => (colorScheme === 'light' ? channel > 200 : channel < 60))).toBe(true);
    expect(await findFaintTexts(page)).toEqual([]);

    await whileTyping(chat, 'Hello!', async () => {
      expect(await findFaintTexts(page)).toEqual([]);
    });
    await chat.answer(0);
    expect(await findFaintTexts(page)).toEqual([]);
  });
});
