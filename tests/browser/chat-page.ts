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
  /** Finds the setting by its name, as somebody would, and sets it. */
  set(control: string, value: string): Promise<void>;
  /** The field of a setting, shown by looking for it. */
  find(control: string): Promise<Locator>;
  /** Opens the plan behind the answer with this number (from 0). */
  seePlan(index: number): Promise<Locator>;
  /** No buffer and no typing delay, for tests of something else. */
  hurry(): Promise<void>;
}

export function chatPage(page: Page): ChatPage {
  const answers = page.locator('#messages li[data-sender="PERSONA"]');
  const find = async (control: string) => {
    await page.getByLabel('Find a setting').fill(control);
    return page.getByLabel(control, { exact: true });
  };
  const set = async (control: string, value: string) => {
    const field = await find(control);
    if (await field.evaluate((element) => element.tagName === 'SELECT')) await field.selectOption(value);
    else {
      await field.fill(value);
      await field.press('Tab');
    }
    await page.getByLabel('Find a setting').fill('');
  };
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
    set,
    find,
    async seePlan(index) {
      await answers.nth(index).getByRole('button', { name: 'See the plan' }).click();
      const panel = page.getByRole('dialog', { name: 'The plan behind it' });
      await panel.getByRole('heading', { name: 'What was planned' }).waitFor();
      return panel;
    },
    async hurry() {
      await set('bufferSeconds', '0');
      await set('replyTypingDelay', 'INSTANT');
    },
  };
}

/** Address of the page with both parties chosen. */
export function chatAddress(chatUrl: string, userProfileId: string, personaProfileId: string): string {
  return `${chatUrl}#${new URLSearchParams({ userProfileId, personaProfileId })}`;
}
