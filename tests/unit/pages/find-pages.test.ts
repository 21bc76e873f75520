// Which pages a path on the command line stands for.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findPages } from '../../evaluate/find-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'discern-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

for (const path of [
  'case/page.html',
  'case/part.html',
  'case/expected.json',
  'bare/page.html',
  'b 1.html',
  'z/a.htm',
  'note.txt',
  'none/x',
]) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), '');
}

test('cases are their folders, other HTML files their paths, at any depth', () => {
  const found = findPages([folder]);
  expect(found.map(({ name, address }) => [name, address])).toEqual([
    ['b 1.html', 'b%201.html'],
    ['bare', 'bare/page.html'],
    ['case', 'case/page.html'],
    [join('z', 'a.htm'), 'z/a.htm'],
  ]);
  expect(found.map(({ expectedFile }) => expectedFile !== undefined)).toEqual([false, false, true, false]);
});

test('one case, and one file', () => {
  expect(findPages([join(folder, 'case')])).toMatchObject([{ name: 'case', address: 'page.html' }]);
  expect(findPages([join(folder, 'z/a.htm')])).toMatchObject([{ name: 'a.htm', address: 'a.htm' }]);
});

test('a path that leads to no page is an error that names it', () => {
  expect(() => findPages([join(folder, 'nowhere')])).toThrow(/nowhere: there is no such file or folder/);
  expect(() => findPages([join(folder, 'none')])).toThrow(/none: there is no page in it/);
});
