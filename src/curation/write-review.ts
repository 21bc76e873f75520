// The command `npm run review`: writes the whole data to output/review.html, to be printed for a clinical review.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkAll } from './checks.ts';
import { tellOutcome } from './report.ts';
import { writeSheet } from './review/page.tsx';

const root = resolve(import.meta.dirname, '../..');
const outcome = checkAll(root);
if (outcome.data === undefined || outcome.problems.length > 0) {
  console.log(tellOutcome(outcome, new Date()).text);
  process.exitCode = 1;
} else {
  const file = join(root, 'output/review.html');
  mkdirSync(join(root, 'output'), { recursive: true });
  writeFileSync(file, writeSheet(outcome.data));
  console.log(`Written: ${file}. Open it in a browser and print it.`);
}
