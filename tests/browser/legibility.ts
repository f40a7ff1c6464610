import type { Page } from 'playwright-core';

export interface FaintText {
  text: string;
  contrast: number;
}

/** WCAG AA for text of ordinary size. */
const contrastMin = 4.5;

/** Visible texts whose colour stands out too little from what lies behind them. */
export async function findFaintTexts(page: Page): Promise<FaintText[]> {
  return await page.evaluate((min) => {
    type Colour = [number, number, number, number];
    const parse = (css: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = css.match(/[\d.]+/g)?.map(Number) ?? [];
      return [red, green, blue, alpha];
    };
    const over = (front: Colour, back: Colour): Colour => {
      const mix = (index: 0 | 1 | 2) => front[index] * front[3] + back[index] * (1 - front[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const luminance = (colour: Colour): number => {
      const [red, green, blue] = colour.slice(0, 3).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element | null): Colour => {
      if (!element) return parse(getComputedStyle(document.body).backgroundColor);
      const own = parse(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, behind(element.parentElement));
    };
    const faint: { text: string; contrast: number }[] = [];
    const judge = (text: string, element: Element, colour: string, opacity: number) => {
      const back = behind(element);
      const [red, green, blue, alpha] = parse(colour);
      const front = over([red, green, blue, alpha * opacity], back);
      const [light, dark] = [luminance(front), luminance(back)].sort((one, other) => other - one) as [number, number];
      const contrast = (light + 0.05) / (dark + 0.05);
      if (contrast < min) faint.push({ text: text.trim().slice(0, 60), contrast: Math.round(contrast * 100) / 100 });
    };
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const text = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent);
      const shown = element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.text ?? '') : text.join('');
      if (shown.trim() !== '' && element.tagName !== 'OPTION')
        judge(shown, element, style.color, Number(style.opacity));
      const placeholder = element.getAttribute('placeholder');
      if (placeholder) {
        const { color, opacity } = getComputedStyle(element, '::placeholder');
        judge(placeholder, element, color, Number(opacity));
      }
    }
    return faint;
  }, contrastMin);
}
