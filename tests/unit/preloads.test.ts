// Every page of ours names all the modules it will need, so that the browser fetches them together. Looks at what was built.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from '../support/launch.ts';

const PAGES = ['chrome', 'firefox'].flatMap((build) =>
  readdirSync(join(DIST, build), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${build}/${file}`),
);

/** Modules that a built module imports, as paths below the build's folder. */
function importsOf(build: string, module: string): string[] {
  const code = readFileSync(join(DIST, build, module), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/g)].map(([, path = '']) =>
    normalize(join(dirname(module), path)),
  );
}

test('five pages in each build', () => {
  expect(PAGES).toHaveLength(10);
});

test.each(PAGES)('%s names every module behind its own', (page) => {
  const [build = ''] = page.split('/');
  const html = readFileSync(join(DIST, page), 'utf8');
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, path = '']) => path.slice(1));
  const needed = new Set(named(/<script[^>]*src="([^"]+)"/g).flatMap((entry) => importsOf(build, entry)));
  for (const module of needed) for (const next of importsOf(build, module)) needed.add(next);
  expect(needed.size).toBeGreaterThan(1);
  expect(named(/<link rel="modulepreload"[^>]*href="([^"]+)"/g).sort()).toEqual([...needed].sort());
});
