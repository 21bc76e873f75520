// What leads somewhere else: menus by their shape, imprints by their marks.
import { expect, test } from 'vitest';
import { isMenu } from '../../../src/relevance/menus.ts';
import { passagesOf, verdicts } from './read-text.ts';

const passageOf = (text: string) => passagesOf(text)[0] as ReturnType<typeof passagesOf>[number];

test.each([
  'Home | Asthma | Stroke | Donate',
  'Books / Free to read / Dementia / After the stroke',
  'A › B › C › D',
])('a menu: %s', (text) => expect(isMenu(passageOf(text))).toBe(true));

test.each([
  'MG since 2019 · thymectomy 2020 · two cats',
  `One | two | three | ${'a sentence that goes on and on '.repeat(4)}`,
  'Weakness of the arms/legs, and/or of the face/neck.',
  'Drooping eyelids • double vision • weakness • trouble swallowing • ptosis',
  'Symptoms: ptosis | diplopia | dysphagia | fatigue | MG | weakness',
  'Ptosis – the lid droops – is common – and fatigue – too.',
])('no menu: %s', (text) => expect(isMenu(passageOf(text))).toBe(false));

test('of a menu only the names of our diseases are lit', () => {
  const page = '% Myasthenia gravis (MG)\nWeakness comes and goes.\n';
  const below = (line: string) => verdicts(page + line).slice(verdicts(page).length);
  expect(below('Home | Dementia | Myasthenia gravis | MG | Contact')).toEqual([
    '(Dementia): reason_menu',
    'Myasthenia gravis: reason_specific',
    'MG: reason_defined',
  ]);
});
