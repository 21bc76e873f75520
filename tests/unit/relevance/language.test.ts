// The language of a passage: by its small words, else as declared, else that of the page.

import tables from 'discern:relevance';
import { expect, test } from 'vitest';
import { createLanguages, languageOf } from '../../../src/relevance/language.ts';
import { passagesOf } from './read-text.ts';

const languages = createLanguages(tables.languages);

const languageOfLine = (line: string, page = '') =>
  languageOf(passagesOf(line)[0] as ReturnType<typeof passagesOf>[number], languages, page);

test.each([
  ['The muscles of the eye are weak and it is worse in the evening.', 'en'],
  // First person is no Polish.
  ['I thought I needed glasses, so I went, and I was told I do not.', 'en'],
  ['Die Muskeln sind schwach und das Auge ist nicht mehr offen.', 'de'],
  ['De spieren zijn zwak en het oog is niet meer open.', 'nl'],
  ['Les muscles de la face sont faibles et une paupière tombe dans le soir.', 'fr'],
  ['Los músculos de la cara son débiles y el párpado se cae por la tarde.', 'es'],
  ['I muscoli del viso sono deboli e la palpebra non si apre che di mattina.', 'it'],
  ['Os músculos da face são fracos e a pálpebra não abre mais do que uma vez.', 'pt'],
])('%s', (line, language) => {
  expect(languageOfLine(line)).toBe(language);
});

test('small words win over what a template declares; without any, the declaration counts, then the page', () => {
  expect(languageOfLine('[en] Die Muskeln sind schwach und das Auge ist nicht offen.')).toBe('de');
  expect(languageOfLine('[de] Ptosis')).toBe('de');
  expect(languageOfLine('Ptosis', 'fr')).toBe('fr');
  expect(languageOfLine('Ptosis')).toBe('');
});
