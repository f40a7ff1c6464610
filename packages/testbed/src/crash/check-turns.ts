import { type EnqueueAttempt, mayBeStored, type Reception, type Violation } from './history.ts';

/**
 * The turns of one conversation, read from what the platform took: each accepted enqueue is covered by an ending, each
 * turn has exactly one, answers come in their order, and one turn is over before the next one says anything.
 */
export function checkTurns(
  conversation: string,
  enqueues: readonly EnqueueAttempt[],
  receptions: readonly Reception[],
): Violation[] {
  const violations: Violation[] = [];
  const report = (code: Violation['code'], detail: string) => violations.push({ code, conversation, detail });
  const sent = new Set(enqueues.map(({ number }) => number));
  const seen = new Set<string>();
  const turns = new Map<number, TurnSeen>();
  let newest = 0;
  /** FOLLOW_UP: after an answer, so perhaps of another one of the same reply, which is withdrawn when the user writes on. */
  let announced: 'TURN' | 'FOLLOW_UP' | null = null;
  const mayBeWithdrawn = () => enqueues.some((one) => one.merges && one.number > newest && mayBeStored(one));

  for (const reception of receptions) {
    if (!reception.isTaken || seen.has(reception.webhookId)) continue;
    seen.add(reception.webhookId);
    const { event, enqueue } = reception;
    if (event === 'answer.processing') {
      const isWithdrawn = announced === 'FOLLOW_UP' && mayBeWithdrawn();
      if (announced !== null && !isWithdrawn) report('announced_twice', reception.webhookId);
      const isAfterAnswer: boolean = announced === null && (turns.get(newest)?.firstAnswerId ?? null) !== null;
      announced = isAfterAnswer ? 'FOLLOW_UP' : 'TURN';
      continue;
    }
    if (enqueue === null || event === 'disclosure.given') continue;
    announced = null;
    if (!sent.has(enqueue)) report('ending_unasked', `enqueue ${enqueue}`);
    if (enqueue < newest) report(turns.has(enqueue) ? 'turns_overlap' : 'order_inverted', `enqueue ${enqueue}`);
    newest = Math.max(newest, enqueue);
    const turn = turns.get(enqueue);
    if (turn === undefined) {
      turns.set(enqueue, beginTurn(reception, report));
    } else continueTurn(turn, reception, report);
  }

  if (announced !== null) report('ending_missing', 'announced, and nothing came');
  for (const { number, outcome } of enqueues) {
    if (outcome === 'ACCEPTED' && number > newest) report('enqueue_lost', `enqueue ${number}`);
  }
  return violations;
}

interface TurnSeen {
  /** Null: it ended without an answer. */
  firstAnswerId: string | null;
  answers: number;
}

type Report = (code: Violation['code'], detail: string) => void;

function beginTurn(reception: Reception, report: Report): TurnSeen {
  if (reception.event !== 'answer.created') return { firstAnswerId: null, answers: 0 };
  if (reception.answerNumber !== 0) report('order_inverted', `enqueue ${reception.enqueue} began in the middle`);
  return { firstAnswerId: reception.answerId, answers: (reception.answerNumber ?? 0) + 1 };
}

function continueTurn(turn: TurnSeen, reception: Reception, report: Report): void {
  const what = `enqueue ${reception.enqueue}`;
  if (reception.event !== 'answer.created') report('ending_twice', what);
  else if (turn.firstAnswerId === null) report('answer_after_ending', what);
  else if ((reception.answerNumber ?? 0) < turn.answers) report('ending_twice', `${what}, another answer`);
  else {
    if (reception.answerNumber !== turn.answers || reception.parentAnswerId !== turn.firstAnswerId) {
      report('order_inverted', `${what}, answer ${reception.answerNumber}`);
    }
    turn.answers += 1;
  }
}
