import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDate, isDated } from '../../../src/card/format-date.ts';
import { categoryWord, kindWord, standingWord } from '../../../src/card/words.ts';
import { CATEGORIES, SOURCE_KINDS, STANDINGS } from '../../../src/knowledge/vocabulary.ts';
import messages from '../../../src/public/_locales/en/messages.json' with { type: 'json' };

describe('words', () => {
  it('exist for every category, standing and kind of source', () => {
    const words = [
      CATEGORIES.map(categoryWord),
      STANDINGS.map(standingWord),
      SOURCE_KINDS.map(kindWord),
    ].flat();
    expect(words).not.toContain('');
  });

  it.each(['src/card', 'src/popup'])('exist for every message key named in %s', (folder) => {
    const keys = readdirSync(folder)
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [
        ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/'((?:card|popup)_[a-z_]+)'/g),
      ])
      .map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((key) => key !== undefined && !Object.hasOwn(messages, key))).toEqual([]);
  });
});

describe('dates', () => {
  it('are written as precisely as they are known', () => {
    expect(formatDate('2026-11')).toBe('November 2026');
    expect(formatDate('2026-11-03')).toBe('November 3, 2026');
    expect(formatDate('2024')).toBe('2024');
  });

  it('are left alone where there are none', () => {
    expect(formatDate('not dated')).toBe('not dated');
    expect(isDated('not dated')).toBe(false);
  });
});
