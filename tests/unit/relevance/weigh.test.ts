import tables from 'discern:relevance';
import { describe, expect, test } from 'vitest';
import { isOutweighed } from '../../../src/relevance/weigh.ts';
import { shown, verdicts } from './read-text.ts';

const { weights } = tables;
const EVEN = { subject: 0, illnesses: 0, held: 0, company: 0, near: 0 };

describe('what is added up', () => {
  test.each(['company', 'near'] as const)('%s speaks for a term', (name) => {
    expect(weights.weights[name]).toBeGreaterThan(0);
  });

  test.each(['subject', 'illnesses', 'held'] as const)('%s speaks against it', (name) => {
    expect(weights.weights[name]).toBeLessThan(0);
  });

  test('a word that is ours wherever it was met is not outweighed by little', () => {
    const known = { ...weights, shares: { often: 1, seldom: 0.05 } };
    expect(isOutweighed({ ...EVEN, held: 0.7 }, 'often', known)).toBe(false);
    expect(isOutweighed({ ...EVEN, held: 0.7 }, 'seldom', known)).toBe(true);
    expect(isOutweighed({ ...EVEN, held: 0.7, company: 2, near: 2 }, 'seldom', known)).toBe(false);
  });
});

describe('on a page', () => {
  const DRUG = [
    '% Pyridostigmine: uses and side effects',
    '# Pyridostigmine',
    'Pyridostigmine is taken for myasthenia gravis. It helps weakness and drooping eyelids for some hours.',
    '## How it is taken',
    'Take it before meals where chewing is hard.',
    'Cholinergic crisis is rare.',
    '## Other uses',
    'Slow bowel after an injury of the spinal cord; low blood pressure on standing; migraine; diabetes with constipation.',
  ].join('\n');

  test('a use in other illnesses is outweighed, and the popup can say so', () => {
    expect(verdicts(DRUG)).toContain('(constipation): reason_outweighed');
    expect(verdicts(DRUG)).toContain('weakness: reason_everyday');
  });

  test('a short page with a title of ours is not weighed, whatever it compares', () => {
    const text = [
      '% Amyotrophic lateral sclerosis',
      'The cause is not known; smoking and pesticides have been looked at, as in diabetes, cancer, migraine and asthma.',
      'Twitching is often first. Falls. Pain.',
    ].join('\n');
    expect(shown(text)).toEqual(expect.arrayContaining(['smoking', 'pesticides', 'Falls', 'Pain']));
    expect(verdicts(text).filter((one) => one.endsWith('reason_outweighed'))).toEqual([]);
  });

  test('nor are letters that it defines as ours', () => {
    const text = `${DRUG}\n## When it is not enough\nPE (plasma exchange) works quickly. PE is done over five days, as in lupus, vasculitis, diabetes and asthma.`;
    expect(shown(text).filter((word) => word === 'PE')).toHaveLength(2);
  });

  test('nor what stands in a sentence with a name', () => {
    const illnesses = 'diabetes, migraine, asthma, colitis and arthritis';
    const beside = `${DRUG}\nIn myasthenia gravis, beside ${illnesses}, constipation is seen.`;
    const apart = `${DRUG}\nMyasthenia gravis is one. Beside ${illnesses}, constipation is seen.`;
    expect(verdicts(beside).at(-1)).toBe('constipation: reason_everyday');
    expect(verdicts(apart).at(-1)).toBe('(constipation): reason_outweighed');
  });
});
