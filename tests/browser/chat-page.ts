import type { Locator, Page } from 'playwright-core';

/** The demo platform's chat page, in the words of somebody who uses it. */
export interface ChatPage {
  readonly messages: Locator;
  readonly ownMessages: Locator;
  readonly answers: Locator;
  readonly notices: Locator;
  readonly typing: Locator;
  /** Writes into the field and sends. */
  say(text: string): Promise<void>;
  /** The text of the answer with this number (from 0), once it is there. */
  answer(index: number): Promise<string>;
  set(control: string, value: string): Promise<void>;
  /** No buffer and no typing delay, for tests of something else. */
  hurry(): Promise<void>;
}

export function chatPage(page: Page): ChatPage {
  const answers = page.locator('#messages li[data-sender="PERSONA"]');
  return {
    messages: page.locator('#messages li'),
    ownMessages: page.locator('#messages li[data-sender="USER"]'),
    answers,
    notices: page.locator('#messages li[data-notice]'),
    typing: page.getByText(/ is typing/),
    async say(text) {
      await page.getByLabel('Your message').fill(text);
      await page.getByRole('button', { name: 'Send' }).click();
    },
    async answer(index) {
      return (await answers.nth(index).locator('p').first().textContent()) ?? '';
    },
    async set(control, value) {
      await page.getByLabel(control, { exact: true }).selectOption(value);
    },
    async hurry() {
      await page.getByLabel('bufferSeconds', { exact: true }).fill('0');
      await page.getByLabel('replyTypingDelay', { exact: true }).selectOption('INSTANT');
    },
  };
}

/** Address of the page with both parties chosen. */
export function chatAddress(chatUrl: string, userProfileId: string, personaProfileId: string): string {
  return `${chatUrl}#${new URLSearchParams({ userProfileId, personaProfileId })}`;
}
