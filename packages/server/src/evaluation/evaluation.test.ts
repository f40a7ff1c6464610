import { afterEach, describe, expect, test } from 'vitest';
import type { ProviderName } from '../llm/index.ts';
import {
  askingReply,
  byExchange,
  costOfCall,
  goodReply,
  openScene,
  personaChat,
  type Scene,
  usage,
} from './_evaluation-scene.ts';
import { writeReport } from './index.ts';

/** The figures of a model whose every answer is known. */

let scene: Scene;
afterEach(() => scene.close());

const providers: ProviderName[] = ['openai-compatible', 'anthropic', 'google'];

test.each(providers)('the figures are exactly those of the script, with the wire format of %s', async (provider) => {
  scene = await openScene(provider);
  scene.writeFile('en.jsonl', personaChat(12));
  // Every fourth without the question asked for, every third with an emoji nobody wants, every sixth in two messages.
  scene.model.respondWith(
    byExchange((n) => {
      const text = n % 4 === 3 ? goodReply(n) : askingReply(n);
      if (n % 6 === 5) return text.split(/(?<=^[^.]*\.) /);
      return [n % 3 === 2 ? `${text} 😊` : text];
    }),
  );
  const report = await scene.evaluate({ parameters: ['questionFrequency=1,emojis=NEVER,fluencyDegradation=NONE'] });

  expect(report).toMatchObject({
    end: 'COMPLETE',
    writer: { kind: 'MODEL', chatModel: 'scripted', provider, model: 'm-1' },
    input: { conversations: 1, exchanges: 12 },
  });
  const { figures } = report.sets[0]!;
  expect(figures.endings).toMatchObject({ turns: 12, answered: 12, others: [] });
  const [questions, emojis, messages] = figures.adherence;
  expect(questions).toMatchObject({
    parameter: 'questionFrequency',
    asked: [{ name: '1 (REQUEST)', count: 12 }],
    planned: [{ name: '1', count: 12 }],
    // Polish cannot invent a question.
    kept: { firstDraft: { hits: 9, of: 12, share: 0.75 }, sent: { share: 0.75 } },
  });
  expect(emojis).toMatchObject({
    asked: [{ name: 'NEVER (REQUEST)', count: 12 }],
    // 2 and 8; 5 and 11 come in two messages, without one.
    kept: { firstDraft: { hits: 10, of: 12 }, sent: { hits: 12, of: 12, share: 1 } },
  });
  expect(messages).toMatchObject({ kept: { firstDraft: { hits: 10, of: 12 }, sent: { hits: 12, of: 12 } } });
  expect(figures.questions).toMatchObject({
    asked: 1,
    planned: { hits: 12, of: 12 },
    firstDraft: { hits: 9, of: 14 },
    sent: { hits: 9, of: 12 },
    human: { hits: 12, of: 12 },
  });
  expect(figures.emojis).toMatchObject({ firstDraft: { hits: 2 }, sent: { hits: 0 }, planned: { may: { hits: 0 } } });
  expect(figures.splits).toMatchObject({ firstDraft: { hits: 2, of: 12 }, sent: { hits: 0, of: 12 } });

  // What the model's own ledger says, times what each call used.
  const calls = scene.model.calls;
  expect(calls).toBeGreaterThanOrEqual(12);
  expect(figures.writingCalls).toMatchObject({ calls, failures: [], unreadable: 0 });
  expect(figures.tokens).toMatchObject({
    usage: { inputTokens: calls * usage.inputTokens, outputTokens: calls * usage.outputTokens },
    cachedShare: 0.6,
    callsWithoutUsage: 0,
  });
  expect(Number(figures.tokens.cost)).toBeCloseTo(calls * costOfCall, 12);
  expect(report).toMatchObject({ currency: 'EUR', hasPrices: true });
});

describe('faults and failures', () => {
  test('a claim to be human is counted, with the call that mended it', async () => {
    scene = await openScene();
    scene.writeFile('en.jsonl', personaChat(10));
    scene.model.respondWith(
      byExchange((n, visit) => [
        n % 5 === 1 && visit === 1 ? 'I am a real human, not a bot, believe me.' : goodReply(n),
      ]),
    );
    const { figures } = (await scene.evaluate({ parameters: ['emojis=NEVER,questionFrequency=0'] })).sets[0]!;
    expect(figures.faults).toMatchObject({ turnsWithFault: 2, byCode: [{ name: 'CLAIMS_TO_BE_HUMAN', count: 2 }] });
    expect(figures.writingCalls).toMatchObject({
      calls: 12,
      perTurn: 1.2,
      byNumber: [
        { name: '1', count: 8 },
        { name: '2', count: 2 },
      ],
      firstDraftTaken: { hits: 8, of: 10 },
    });
    expect(figures.endings.answered).toBe(10);
  });

  test('a first draft in another language is told, and what nobody can tell is not said to be measured', async () => {
    scene = await openScene();
    scene.writeFile('en.jsonl', personaChat(5));
    scene.model.respondWith(
      byExchange((n, visit) => [
        n === 2 && visit === 1 ? 'Сегодня очень хорошая погода, давай погуляем вместе.' : goodReply(n),
      ]),
    );
    const { figures } = (await scene.evaluate()).sets[0]!;
    expect(figures.languages).toMatchObject([
      { language: 'EN', firstDraft: { expected: 3, foreign: 1, notMeasured: 1, share: { hits: 3, of: 4 } } },
    ]);
  });

  test('answers that cannot be read, refusals and dead turns stand under their codes', async () => {
    scene = await openScene();
    scene.writeFile('en.jsonl', personaChat(6));
    scene.model.respondWith(
      byExchange((n, visit) => {
        if (n === 1) return { text: 'no', finish: 'refusal', usage };
        if (n === 2 && visit === 1) return { text: '{"messages": ["cut', usage };
        if (n === 4 && visit === 1) return { fault: { kind: 'status', status: 503 } };
        return [goodReply(n)];
      }),
    );
    const { figures } = (await scene.evaluate()).sets[0]!;
    expect(figures.endings).toMatchObject({ turns: 6, answered: 5 });
    expect(figures.endings.others).toMatchObject([{ count: 1 }]);
    expect(figures.endings.others[0]!.name).toMatch(/^DROPPED GENERATION_FAILED/);
    expect(figures.writingCalls.unreadable).toBe(1);
    expect(figures.writingCalls.failures.map(({ name }) => name).sort()).toEqual(['overloaded', 'refused']);
    expect(figures.tokens.callsWithoutUsage).toBe(1);
    // The engine would have waited as long, in the database.
    expect(scene.waits.length).toBe(1);
  });

  test('a run whose first turns all fail is given up', async () => {
    scene = await openScene('openai-compatible', { apiKey: 'wrong' });
    scene.writeFile('en.jsonl', personaChat(40));
    scene.model.respondWith(() => ({ fault: { kind: 'status', status: 401 } }));
    const report = await scene.evaluate();
    expect(report.end).toBe('NOTHING_WRITTEN');
    expect(report.sets[0]!.figures.endings).toMatchObject({ turns: 5, answered: 0 });
  });
});

describe('a run', () => {
  test('repeats with its seed, word for word, and draws another sample with another one', async () => {
    scene = await openScene();
    scene.writeFile('en.jsonl', Array.from({ length: 8 }, () => personaChat(3)).join('\n'));
    scene.model.respondWith(byExchange((n) => [goodReply(n)]));
    const run = async (seed: string) => {
      scene.model.clear();
      const report = await scene.evaluate({ seed, limit: '3', format: 'json', withTexts: true });
      const { latencyMs: _, ...figures } = report.sets[0]!.figures;
      const conversations = [...new Set(report.sets[0]!.texts!.map(({ conversation }) => conversation))];
      return { figures, conversations, asked: scene.model.ledger.map(({ body }) => JSON.stringify(body)) };
    };
    const first = await run('1');
    expect(await run('1')).toEqual(first);
    expect((await run('2')).conversations).not.toEqual(first.conversations);
  });

  test('never spends more than --max-cost, whatever runs side by side', async () => {
    scene = await openScene('openai-compatible', { limits: { maxOutputTokens: 60 } });
    scene.writeFile('en.jsonl', Array.from({ length: 10 }, () => personaChat(6)).join('\n'));
    scene.model.respondWith(byExchange((n) => [goodReply(n)]));
    const report = await scene.evaluate({ maxCost: '0.2', concurrency: '4' });
    expect(report.end).toBe('MAX_COST');
    const spent = scene.model.calls * costOfCall;
    expect(spent).toBeGreaterThan(0);
    expect(spent).toBeLessThanOrEqual(0.2);
    expect(Number(report.sets[0]!.figures.tokens.cost)).toBeCloseTo(spent, 12);
  });

  test('ends at once when it is interrupted, and reports what was run', async () => {
    scene = await openScene();
    scene.writeFile('en.jsonl', personaChat(10));
    const controller = new AbortController();
    scene.model.respondWith(
      byExchange((n) => {
        if (n === 3) controller.abort();
        return n === 3 ? { fault: { kind: 'hang' } } : [goodReply(n)];
      }),
    );
    const report = await scene.evaluate({}, { signal: controller.signal });
    expect(report.end).toBe('INTERRUPTED');
    expect(report.sets[0]!.figures.endings).toMatchObject({
      turns: 4,
      answered: 3,
      others: [{ name: 'INTERRUPTED', count: 1 }],
    });
  });

  test('compares sets on the same conversations with the same seeds', async () => {
    scene = await openScene();
    scene.writeFile('en.jsonl', personaChat(8));
    scene.model.respondWith(byExchange((n) => [askingReply(n)]));
    const report = await scene.evaluate({ parameters: ['questionFrequency=0', 'questionFrequency=1'] });
    expect(report.sets.map(({ figures }) => figures.adherence[0]!.kept.firstDraft.share)).toEqual([0, 1]);
    expect(report.sets.map(({ figures }) => figures.questions.sent.share)).toEqual([0, 1]);
  });

  test('gives the user the lines of the file and the model its own replies as the history', async () => {
    scene = await openScene();
    scene.writeFile('en.jsonl', personaChat(3));
    scene.model.respondWith(byExchange((n) => [goodReply(n)]));
    await scene.evaluate({ parameters: ['fluencyDegradation=NONE'] });
    const last = JSON.stringify(scene.model.ledger.at(-1)!.body);
    expect(last).toContain('mark0');
    expect(last).toContain(goodReply(0));
    expect(last).toContain(goodReply(1));
    expect(last).not.toContain('human answer');
  });

  test('puts texts into no log, and into a report only when asked to', async () => {
    scene = await openScene();
    scene.writeFile('en.jsonl', personaChat(3));
    scene.model.respondWith(byExchange((n) => (n === 1 ? { fault: { kind: 'status', status: 400 } } : [goodReply(n)])));
    const without = JSON.stringify(await scene.evaluate({ format: 'json' }));
    expect(without).not.toMatch(/mark\d|brave colour|human answer|old films/);
    const withTexts = JSON.stringify(await scene.evaluate({ format: 'json', withTexts: true }));
    expect(withTexts).toMatch(/mark0.*human answer number 0/);
    expect(scene.logged.length).toBeGreaterThan(0);
    expect(scene.logged.join('')).not.toMatch(/mark\d|brave colour|human answer|old films/);
  });
});

test('the built-in writer is never taken for a model', async () => {
  scene = await openScene('sandbox');
  scene.writeFile('en.jsonl', personaChat(4));
  const report = await scene.evaluate();
  expect(report.writer.kind).toBe('SANDBOX');
  expect(report.sets[0]!.figures).toMatchObject({ replies: 4, writingCalls: { calls: 0 }, tokens: { cost: '0' } });
  expect(scene.model.calls).toBe(0);
  for (const text of [writeReport(report, 'table'), writeReport(report, 'html')]) {
    expect(text).toMatch(/figures of the BUILT-IN WRITER \(sandbox\), not of a model/);
  }
});
