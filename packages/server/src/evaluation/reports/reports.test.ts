import { afterEach, describe, expect, test } from 'vitest';
import { byExchange, goodReply, openScene, personaChat, type Scene } from '../_evaluation-scene.ts';
import { writeReport } from './index.ts';

let scene: Scene;
afterEach(() => scene.close());

describe('the HTML report', () => {
  test('is one file that loads nothing, runs nothing and escapes every text', async () => {
    scene = await openScene();
    const hostile = `<script>alert(1)</script><img src=x onerror="go('x')">&amp; `;
    scene.writeFile(`en.jsonl`, JSON.stringify({ persona: ['i sail.'], dialogue: [[`${hostile} mark0`, hostile]] }));
    scene.model.respondWith(byExchange((n) => [`${goodReply(n)} <b onclick='x'>`]));
    const raw = { format: 'html', withTexts: true, parameters: ['emojis=NEVER,fluencyDegradation=NONE'] };
    const html = writeReport(await scene.evaluate(raw), 'html');
    expect(html).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;go(&#39;x&#39;)&quot;&gt;&amp;amp;',
    );
    expect(html).not.toMatch(/<script|<img|<b |<link|<iframe|@import|url\(|\shref=|\ssrc=(?!x onerror)|https?:\/\//i);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).toContain('prefers-color-scheme: dark');
    // Every element that is opened is closed.
    const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
    for (const name of ['table', 'tr', 'td', 'th', 'section', 'ul', 'li', 'details', 'div', 'p']) {
      expect([name, count(new RegExp(`<${name}[ >]`, 'g'))]).toEqual([name, count(new RegExp(`</${name}>`, 'g'))]);
    }
  });
});

describe('the reports', () => {
  test('show the same figures in every format, and say what is not measured', async () => {
    scene = await openScene();
    scene.writeFile('en.jsonl', personaChat(8));
    scene.model.respondWith(byExchange((n) => [n % 4 === 3 ? `${goodReply(n)} 😊` : goodReply(n)]));
    const report = await scene.evaluate({ parameters: ['defaults', 'emojis=NEVER'] });
    const emojis = report.sets[1]!.figures.adherence[1]!;
    expect(emojis.kept.firstDraft).toMatchObject({ hits: 6, of: 8 });
    for (const text of [writeReport(report, 'table'), writeReport(report, 'html')]) {
      expect(text).toContain('75.0 % (6/8)');
      expect(text).toContain('The sets side by side');
      expect(text).toContain('PersonaChat (30,080 messages)');
      expect(text).toContain('6 / 11 / 17');
      expect(text).toContain('whether a reply answers what was said');
      expect(text).toContain('EUR');
    }
    expect(JSON.parse(writeReport(report, 'json'))).toEqual(report);
  });
});
