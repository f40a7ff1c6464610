/**
 * What several stages must see alike in a text: its sentences, its emoji and its questions. If polish and
 * the record of what was sent counted differently, a controlled frequency would chase its own tail. And how foreign text
 * stands in a prompt: as data between marks it cannot imitate.
 *
 * Pure functions on plain text in any language; nothing here knows of plans, personas or models. Hostile input (lone
 * surrogates, megabytes of one character) costs linear time and never throws.
 */
export { dataBlock, dataLine, openDataBlock } from './data-block.ts';
export { countEmoji, emojiRanges, keepEmoji } from './emoji.ts';
export { lastObject } from './last-object.ts';
export { mentionsAi } from './mentions-ai.ts';
export { containsQuestion, isQuestion } from './questions.ts';
export { splitSentences } from './sentences.ts';
