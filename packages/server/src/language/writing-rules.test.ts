import { describe, expect, it } from 'vitest';
import { writingRules } from './writing-rules.ts';

const writing = {
  address: 'Address.',
  punctuation: 'Punctuation.',
  quotationMarks: 'Marks.',
  laughter: 'Laughter.',
  numbers: 'Numbers.',
  clock: 'Clock.',
};

describe('writing rules', () => {
  it('are the habits of the language in their order', () => {
    expect(writingRules({ writing, variants: {} }, 'EN')).toEqual([
      'Address: Address.',
      'Punctuation: Punctuation.',
      'Quotation marks: Marks.',
      'Laughter: Laughter.',
      'Numbers and units: Numbers.',
      'Clock: Clock.',
    ]);
  });

  it('are those of the region where it has its own, and its vocabulary after them', () => {
    const variants = { EN_GB: { vocabulary: 'Lorry.', quotationMarks: 'Single.' } };
    expect(writingRules({ writing, variants }, 'EN_GB')).toEqual([
      'Address: Address.',
      'Punctuation: Punctuation.',
      'Quotation marks: Single.',
      'Laughter: Laughter.',
      'Numbers and units: Numbers.',
      'Clock: Clock.',
      'Region: Lorry.',
    ]);
    expect(writingRules({ writing, variants }, 'EN_IE')).toEqual(writingRules({ writing, variants: {} }, 'EN'));
  });
});
