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
    '## Other uses',
    'Slow bowel after an injury of the spinal cord; low blood pressure on standing; migraine; diabetes with constipation.',
  ].join('\n');

  test('a use in other illnesses is outweighed, and the popup can say so', () => {
    expect(verdicts(DRUG)).toContain('(constipation): reason_outweighed');
    expect(verdicts(DRUG)).toContain('weakness: reason_everyday');
  });

  test('a short page with a word or two is not', () => {
    expect(shown('% Myasthenia gravis\nFalls are common.')).toEqual(['Myasthenia gravis', 'Falls']);
  });

  test('nor is the name of a disease, nor what stands in a sentence with it', () => {
    const text = [
      '% Cancer drugs: what may happen to nerves',
      'Diabetes, asthma, colitis and hepatitis are known. Migraine, epilepsy and arthritis are rare.',
      'Myasthenia gravis with constipation and pain has been seen, beside diabetes, colitis and hepatitis.',
    ].join('\n');
    const said = verdicts(text);
    expect(said.some((one) => one.startsWith('Myasthenia gravis'))).toBe(true);
    expect(said.filter((one) => one.endsWith('reason_outweighed'))).toEqual([]);
  });
});
