// The data set of this repository, read once, for the tests about it.
import { resolve } from 'node:path';
import { readData } from '../../../src/knowledge/build/read-data.ts';

/** The project's root. */
export const ROOT = resolve(import.meta.dirname, '../../..');

/** Everything in data/. Throws, and so fails the test, when the data is bad. */
export const data = readData(ROOT);
