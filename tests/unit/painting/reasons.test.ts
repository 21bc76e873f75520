// Every reason for a painter has its sentence, so that the popup never shows a bare key; and no sentence is left over.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import messages from '../../../src/public/_locales/en/messages.json' with { type: 'json' };

const SRC = fileURLToPath(new URL('../../../src', import.meta.url));

test('reasons in the code and sentences are the same', () => {
  const code = ['painting', 'page'].flatMap((folder) =>
    readdirSync(join(SRC, folder)).map((file) => readFileSync(join(SRC, folder, file), 'utf8')),
  );
  const reasons = new Set(code.join('\n').match(/(?<=')painter_\w+/g));
  const sentences = Object.keys(messages).filter((key) => key.startsWith('painter_'));
  expect([...reasons].sort()).toEqual(sentences.sort());
});
