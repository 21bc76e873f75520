// The command `npm run check:data`: says in plain words what is wrong in data/, or else what is worth a look.
import { resolve } from 'node:path';
import { checkAll } from './checks.ts';
import { tellOutcome } from './report.ts';

const root = resolve(import.meta.dirname, '../..');
const { isGood, text } = tellOutcome(checkAll(root), new Date());
console.log(text);
process.exitCode = isGood ? 0 : 1;
