// What only style can tell: an inline tag shown as a block, line breaks that are kept, boxes without a box.
import { describe, expect, test } from 'vitest';
import { build, exactTextsOf } from './fixture.ts';

const styled = (style: string) => `<p>myasthenia <span style="${style}">gravis</span> now</p>`;

describe('an inline tag parts the sentence when it is', () => {
  test.each([
    'display: block',
    'display: inline-block',
    'display: flex',
    'display: inline-flex',
    'display: grid',
    'display: table-cell',
    'display: list-item',
    'display: flow-root',
    'float: left',
    'position: absolute',
    'position: fixed',
  ])('%s', (style) => {
    expect(exactTextsOf(build(styled(style)))).toEqual(['myasthenia', 'gravis', 'now']);
  });
});

describe('an inline tag runs on when it is', () => {
  test.each(['display: inline', 'display: contents', 'position: relative', 'color: red', 'font-size: 2em'])(
    '%s',
    (style) => {
      expect(exactTextsOf(build(styled(style)))).toEqual(['myasthenia gravis now']);
    },
  );
});

const LINES: readonly [name: string, html: string, text: string][] = [
  ['pre-line', '<p style="white-space: pre-line">myasthenia\ngravis</p>', 'myasthenia|gravis'],
  ['pre-wrap', '<p style="white-space: pre-wrap">myasthenia\ngravis</p>', 'myasthenia|gravis'],
  ['pre', '<p style="white-space: pre">myasthenia\ngravis</p>', 'myasthenia|gravis'],
  ['break-spaces', '<p style="white-space: break-spaces">myasthenia\ngravis</p>', 'myasthenia|gravis'],
  ['preserve-breaks', '<p style="white-space-collapse: preserve-breaks; text-wrap: nowrap">a\nb</p>', 'a|b'],
  ['nowrap', '<p style="white-space: nowrap">myasthenia\ngravis</p>', 'myasthenia gravis'],
  ['normal', '<p>myasthenia\ngravis</p>', 'myasthenia gravis'],
  [
    'kept in an inline tag',
    '<p>a <b style="white-space: pre-line">myasthenia\ngravis</b></p>',
    'a myasthenia|gravis',
  ],
  [
    'not kept in an inline tag',
    '<p style="white-space: pre">a <b style="white-space: normal">myasthenia\ngravis</b></p>',
    'a myasthenia gravis',
  ],
];

describe('line breaks', () => {
  test.each(LINES)('%s', (_, html, text) => {
    expect(exactTextsOf(build(html))).toEqual([text]);
  });
});

describe('boxes without a box of their own', () => {
  test('a block that is display: contents', () => {
    expect(exactTextsOf(build('<div style="display: contents">ptosis</div>'))).toEqual(['ptosis']);
  });
  test('an inline tag that is display: contents and holds nothing else', () => {
    expect(exactTextsOf(build('<p><b style="display: contents">ptosis</b></p>'))).toEqual(['ptosis']);
  });
  test('display: contents inside display: none stays hidden', () => {
    const html = '<div style="display: none"><p style="display: contents">ptosis</p></div>';
    expect(exactTextsOf(build(html))).toEqual([]);
  });
  test('invisible display: contents stays hidden', () => {
    const html = '<p style="display: contents; visibility: hidden">ptosis</p>';
    expect(exactTextsOf(build(html))).toEqual([]);
  });
});

test('text that is not displayed leaves no trace, text that cannot be seen leaves a gap', () => {
  expect(exactTextsOf(build('<p>pto<b style="display: none">x</b>sis</p>'))).toEqual(['ptosis']);
  expect(exactTextsOf(build('<p>pto<b style="visibility: hidden">x</b>sis</p>'))).toEqual(['pto|sis']);
});

test('gaps stay where they were', () => {
  expect(exactTextsOf(build('<p>pto<img alt="">sis <b>and</b><sup>2</sup> more</p>'))).toEqual([
    'pto|sis and|2| more',
  ]);
});

test('a table without table tags is parted by cell', () => {
  const html =
    '<span style="display: table-row"><span style="display: table-cell">myasthenia</span> <span style="display: table-cell">gravis</span></span>';
  const texts = exactTextsOf(build(html));
  expect(texts).toContain('myasthenia');
  expect(texts).toContain('gravis');
});
