import { languageCodes } from '@repartee/contract';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Constellation } from '../../packages/testbed/src/index.ts';
import { describeInBrowser, expectQuietPage, type WatchedPage } from '../_setup/browser.ts';
import { openConstellation } from '../_setup/constellation.ts';
import { chatAddress, chatPage } from './chat-page.ts';
import { findFaintTexts } from './legibility.ts';

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

describeInBrowser('the settings and the plan of the demo chat', (browser) => {
  let world: Constellation;
  const opened: WatchedPage[] = [];
  beforeAll(async () => {
    world = await openConstellation();
  });
  afterAll(() => world?.stop());
  afterEach(() => {
    for (const watched of opened.splice(0)) expectQuietPage(watched);
  });

  async function openChat(user: string, persona: string, options = {}): Promise<Page> {
    const watched = await browser.open(chatAddress(world.platform.chatUrl, user, persona), options);
    opened.push(watched);
    await watched.page.getByText('Nothing here yet').or(watched.page.locator('#messages li')).first().waitFor();
    return watched.page;
  }

  /** The newest request of a conversation, as the API received it. */
  async function received(userProfileId: string, personaProfileId: string) {
    const { turns } = world.management;
    const { items } = await turns.list(world.platform.projectId, { userProfileId, personaProfileId, limit: 1 });
    return (await turns.read(world.platform.projectId, items[0]!.id)).request.received;
  }

  it('sends a value of every group, each where it belongs', async () => {
    const page = await openChat('user-tom', 'persona-nora');
    const chat = chatPage(page);
    await chat.hurry();
    const values = {
      engage: 'ICEBREAKER',
      icebreakerType: 'NEARBY',
      profileDistance: '4.5',
      language: 'EN_GB',
      additionalLanguages: 'FR',
      messageLength: 'LONG',
      multipleMessagesPerReply: 'true',
      emojis: 'NEVER',
      questionFrequency: '0.25',
      personaPersonality: 'TEASING',
      'vision.sharedPicturesAnalysis': 'false',
      meetingPolicy: 'CHAT_ONLY',
      'personaProfileOverrides.sexualDrive': 'LOW',
      'guardrails.messageRepetition': 'false',
      'guardrails.messageRepetitionOptionSet.banDurations': '60, 3600',
      chatModel: 'chat-2-smart',
      personaProfileVersion: '1',
    };
    for (const [name, value] of Object.entries(values)) await chat.set(name, value);
    for (const name of ['tags', 'shareablePictures']) {
      await chat.find(name);
      await page.getByRole('button', { name: 'Insert an example' }).first().click();
    }
    await page.getByLabel('Find a setting').fill('');
    await page.getByText(/^21 changed$/).waitFor();
    await page.getByRole('button', { name: 'Let them write' }).click();
    await chat.answer(0);

    const request = {
      userProfileId: 'user-tom',
      personaProfileId: 'persona-nora',
      language: 'EN_GB',
      additionalLanguages: ['FR'],
      personaProfileVersion: '1',
      tags: { campaign: 'spring' },
      replyParameters: {
        bufferSeconds: 0,
        replyTypingDelay: 'INSTANT',
        engage: 'ICEBREAKER',
        icebreakerType: 'NEARBY',
        profileDistance: 4.5,
        messageLength: 'LONG',
        multipleMessagesPerReply: true,
        emojis: 'NEVER',
        questionFrequency: 0.25,
        personaPersonality: 'TEASING',
        vision: { sharedPicturesAnalysis: false },
        meetingPolicy: 'CHAT_ONLY',
        personaProfileOverrides: { sexualDrive: 'LOW' },
        guardrails: { messageRepetition: false, messageRepetitionOptionSet: { banDurations: [60, 3600] } },
        chatModel: 'chat-2-smart',
        shareablePictures: [{ id: 'beach-1' }, { id: 'kitchen-1' }],
      },
    };
    expect(await received('user-tom', 'persona-nora')).toMatchObject(request);
    await page.getByText('The request this makes').click();
    expect(
      JSON.parse((await page.locator('#request-body', { hasText: 'userProfileId' }).textContent()) ?? ''),
    ).toMatchObject(request);

    await page.getByRole('button', { name: 'Reset emojis' }).click();
    await page.getByText(/^20 changed$/).waitFor();
    await page.getByRole('button', { name: 'Reset all' }).click();
    expect(await page.locator('.changed:visible').filter({ hasText: 'changed' }).count()).toBe(0);
    expect(JSON.parse((await page.locator('#request-body', { hasText: 'userProfileId' }).textContent()) ?? '')).toEqual(
      {
        userProfileId: 'user-tom',
        personaProfileId: 'persona-nora',
        language: 'EN',
        replyParameters: { bufferSeconds: 1, replyTypingDelay: 'FAST' },
      },
    );
  });

  it('finds a setting by its name, its meaning or its values, and says where nothing is', async () => {
    const page = await openChat('user-grace', 'persona-nora');
    const search = page.getByLabel('Find a setting');
    const labels = () => page.locator('#controls .control:visible label').allTextContents();
    await search.fill('pauseConversation');
    expect(await labels()).toEqual(['action.pauseConversation.duration']);
    await search.fill('slips phone');
    expect(await labels()).toEqual(['fluencyDegradation']);
    await search.fill('Zulu');
    expect(await labels()).toEqual(['language', 'additionalLanguages']);
    expect(await page.locator('#control-language option').count()).toBe(languageCodes.length);
    await search.fill('teleport');
    await page.getByText('No setting has these words.').waitFor();
    await search.press('Escape');
    await page.getByLabel('messageLength', { exact: true }).waitFor();
    expect(await page.getByLabel('tags', { exact: true }).isVisible()).toBe(false);
  });

  it('keeps a text and says which setting cannot be read, instead of sending it', async () => {
    const page = await openChat('user-grace', 'persona-mila');
    const chat = chatPage(page);
    await chat.set('tags', '{"half":');
    await chat.say('Still here?');
    await chat.notices.getByText('Not sent: tags: no valid JSON.').waitFor();
    expect(await page.getByLabel('Your message').inputValue()).toBe('Still here?');
    const field = await chat.find('tags');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  });

  it('makes the user’s side happen: a gift, a poke, a sticker and a picture', async () => {
    const page = await openChat('user-karim', 'persona-lea');
    const chat = chatPage(page);
    await chat.hurry();
    await chat.set('bufferSeconds', '1');
    await page.getByLabel('Your message').fill('Pour toi');
    for (const name of ['Gift', 'Poke', 'Sticker', 'Picture']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect.poll(() => chat.ownMessages.filter({ hasText: name }).count()).toBe(1);
    }
    expect(await chat.ownMessages.first().locator('p').allTextContents()).toEqual(['Pour toi', 'Gift: Red rose (LOW)']);
    await chat.answer(0);
  });

  it('changes a switch of the project, which is what the next turn goes by', async () => {
    const page = await openChat('user-jonas', 'persona-luca');
    await page.getByText('The whole project').click();
    const field = page.getByLabel('disclosure.mode', { exact: true });
    await field.selectOption('PLATFORM');
    await page.getByText('disclosure.mode is changed.').waitFor();
    const { settings } = await world.management.projects.read(world.platform.projectId);
    expect(settings.disclosure).toEqual({ mode: 'PLATFORM' });
    await page.getByRole('button', { name: 'Reset disclosure.mode' }).click();
    const mode = async () => (await world.management.projects.read(world.platform.projectId)).settings.disclosure;
    await expect.poll(mode).toBeUndefined();
  });

  it('shows the plan behind an answer: each value with its source, in words, and the JSON one click away', async () => {
    const page = await openChat('user-rafaela', 'persona-daan');
    const chat = chatPage(page);
    await chat.hurry();
    await chat.set('messageLength', 'SHORT');
    await chat.say('Hoi! Hoe gaat het?');
    await chat.answer(0);
    const panel = await chat.seePlan(0);
    await panel.getByText('A reply to what was written').waitFor();
    const row = panel.getByRole('row', { name: /^Length of the reply/ });
    expect(await row.getByRole('cell').allTextContents()).toEqual(['SHORT', 'your request', '']);
    const source = panel
      .getByRole('row', { name: /^Emoji/ })
      .getByRole('cell')
      .nth(1);
    expect(await source.textContent()).toBe('the default');
    for (const title of ['What was checked', 'Who wrote it', 'What was polished', 'What was sent']) {
      await panel.getByRole('heading', { name: title }).waitFor();
    }
    await panel.getByText('Deliveries').click();
    await panel.getByRole('row', { name: /^answer\.created accepted/ }).waitFor();
    await panel.getByText('The whole story as JSON').click();
    // It is written once the browser says that it was opened.
    const written = panel.locator('pre').filter({ hasText: /\}\s*$/ });
    const story = JSON.parse((await written.textContent()) ?? '');
    const answer = page.locator('#messages li[data-sender="PERSONA"]').first();
    expect(story.answers[0].id).toBe(await answer.getAttribute('data-message-id'));
    expect(await findFaintTexts(page)).toEqual([]);

    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    // Where the reader was before.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('See the plan');
  });

  it('shows it for each kind of turn, and for a turn without a reply', async () => {
    const page = await openChat('user-sam', 'persona-carmen');
    const chat = chatPage(page);
    await chat.hurry();
    const write = page.getByRole('button', { name: 'Let them write' });
    const kinds = [
      ['engage', 'ICEBREAKER', 'A first message, to break the ice'],
      ['engage', 'NUDGE', 'A nudge: the persona writes on'],
      ['engage', 'REVIVE', 'A message that wakes a sleeping conversation'],
      ['action.type', 'PAUSE_CONVERSATION', 'A pause: the persona steps away'],
    ] as const;
    for (const [index, [name, value, words]] of kinds.entries()) {
      // Two unanswered messages are the most a persona writes by itself.
      if (index === 2) await world.platform.addMessage(parties, { text: 'Ya estoy aquí' });
      await chat.set(name, value);
      await write.click();
      await chat.answer(index);
      const panel = await chat.seePlan(index);
      await panel.getByText(words).waitFor();
      await panel.getByRole('button', { name: 'Close' }).click();
    }
    // Without extended events the page is not told why nothing comes.
    await world.management.projects.change(world.platform.projectId, { settings: { extendedEvents: true } });
    await chat.set('action.pauseConversation.duration', '600');
    await write.click();
    await chat.answer(4);
    await page.getByRole('button', { name: 'Reset all' }).click();
    await chat.hurry();
    await chat.say('¿Sigues ahí?');
    await chat.notices.getByText('the persona has paused the chat').waitFor();
    await chat.notices.getByRole('button', { name: 'See the plan' }).click();
    await page.getByRole('dialog').getByText('deliberately without a reply · paused').waitFor();
  });

  it('has settings and a plan that fit a phone and can be reached by keyboard, in the dark', async () => {
    const page = await openChat('user-tom', 'persona-mila', { ...phone, colorScheme: 'dark' });
    const chat = chatPage(page);
    await page.getByText('Settings of the reply', { exact: true }).click();
    await chat.hurry();
    for (const summary of await page.locator('#controls summary').all()) {
      if (!(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open))) {
        await summary.press('Enter');
      }
    }
    expect(await page.getByLabel('tags', { exact: true }).isVisible()).toBe(true);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(390);
    expect(await findFaintTexts(page)).toEqual([]);
    await chat.say('Hallo!');
    await chat.answer(0);
    await page.getByRole('button', { name: 'See the plan' }).press('Enter');
    const panel = page.getByRole('dialog');
    await panel.getByRole('heading', { name: 'What was planned' }).waitFor();
    expect(await panel.evaluate((element) => [element.scrollWidth, element.getBoundingClientRect().width])).toEqual([
      390, 390,
    ]);
    expect(await width()).toBe(390);
    expect(await findFaintTexts(page)).toEqual([]);
    // The keyboard stays in the panel until it is closed.
    for (let steps = 0; steps < 12; steps += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)).toMatch(
        /DIALOG|BODY/,
      );
      expect(await page.evaluate(() => document.activeElement?.closest('main, aside, header'))).toBeNull();
    }
  });

  const parties = { userProfileId: 'user-sam', personaProfileId: 'persona-carmen' };
});
