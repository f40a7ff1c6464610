/**
 * The evaluation: how an operator takes the true figures of a model. Conversations from files are replayed through the
 * pipeline of a live turn (guard, plan, generate, polish, guard again), and what came of it is measured and reported.
 *
 * Promises. The user's lines come from the files, the persona's are ours and become the history; nothing is stored or
 * delivered. The same files, options and model answers give the same figures: seeds grow from `--seed`, and conversations
 * take place at a fixed time. No call is made that could pass `--max-cost`. Every figure says what it counts; what is not
 * measured is listed as not measured, and the built-in writer is never taken for a model. Texts stand in a report only
 * where they were asked for, and never in a log.
 *
 * Assumes. The files are the operator's to send to his model. Every call goes through the given `callModel`.
 *
 * When things go wrong. What is wrong with options or files is said before anything is spent, by name and place. A turn
 * that fails is a figure; a run whose first turns all fail is given up.
 */

export { type EvaluationTools, evaluate } from './evaluate.ts';
export { type EvaluationOptions, formats, type RawOptions, readOptions } from './options.ts';
export { type EvaluationReport, writeReport } from './reports/index.ts';
