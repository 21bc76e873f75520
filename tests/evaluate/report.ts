// Verdicts -> lines to read. Pure.
import type { MarkError, PageResult } from './judge.ts';
import { type PageMentions, showMention } from './mention.ts';
import { reasonOf, type Told, tellHeld } from './reason.ts';
import { type Totals, totalsByKind, totalsOf } from './totals.ts';

const WORST = 10;

/** Errors page by page, the worst pages, and the figures, which come last because they are looked for first. */
export function reportResults(results: readonly PageResult[]): string[] {
  const wrong = results.filter(({ errors, problems }) => errors.length + problems.length > 0);
  return [...wrong.flatMap(reportPage), ...reportWorst(results), ...reportTotals(results)];
}

function reportPage({ name, kind, counts, errors, problems }: PageResult): string[] {
  const unlabelled = counts.unlabelled > 0 ? `, ${counts.unlabelled} mentions without a label` : '';
  return [
    `\n== ${name} (${kind}): ${counts.tp} right, ${counts.fp} wrongly marked, ${counts.fn} missed${unlabelled}`,
    ...errors.flatMap(reportError),
    ...problems.map((problem) => `LABEL  ${problem}`),
  ];
}

const SAYS = { fp: 'WRONG ', fn: 'MISSED' } as const;

function reportError({ error, around, concept, tier, label, reason }: MarkError): string[] {
  return [`${SAYS[error]} ${around}`, `       ${concept}, ${tier}; ${label}; ${reason || 'no reason told'}`];
}

function reportWorst(results: readonly PageResult[]): string[] {
  const number = ({ errors }: PageResult) => errors.length;
  const worst = results.filter(number).sort((a, b) => number(b) - number(a));
  if (worst.length === 0) return [];
  const lines = worst.slice(0, WORST).map((page) => `${String(number(page)).padStart(4)}  ${page.name}`);
  return ['\nErrors on the worst pages', ...lines];
}

const COLUMNS = 'pages    tp    fp    fn  precision  recall  fp per page  pages with fp    may';

function reportTotals(results: readonly PageResult[]): string[] {
  const byKind = Object.entries(totalsByKind(results));
  return [
    `\n${''.padEnd(10)}${COLUMNS}`,
    ...byKind.map(([kind, totals]) => reportRow(kind, totals)),
    reportRow('all', totalsOf(results)),
  ];
}

function reportRow(name: string, totals: Totals): string {
  const { pages, tp, fp, fn, precision, recall, fpPerPage, pagesWithFp, mayShare } = totals;
  const whole = [pages, tp, fp, fn].map((number) => String(number).padStart(5)).join(' ');
  return [
    `${name.padEnd(10)}${whole}`,
    precision.toFixed(4).padStart(10),
    recall.toFixed(4).padStart(7),
    fpPerPage.toFixed(3).padStart(12),
    String(pagesWithFp).padStart(14),
    `${(mayShare * 100).toFixed(1)} %`.padStart(6),
  ].join(' ');
}

/** A page without labels: what is marked and what is held back, each with the reason told. */
export function reportPlainPage(name: string, { mentions }: PageMentions, told: Told): string[] {
  const marked = mentions.filter((mention) => mention.marked);
  const held = told.held ?? [];
  if (marked.length + held.length === 0) return [];
  return [
    `\n== ${name}: ${marked.length} marked`,
    ...marked.map((mention) => `MARKED ${showMention(mention)}  ${reasonOf(mention, told)}`),
    ...held.map((term) => `HELD   ${term.text}${times(term.count)}  ${tellHeld(term)}`),
  ];
}

/** How many of the pages without labels have marks, and how many marks these are. */
export function reportPlainTotals(pages: readonly { readonly marked: readonly unknown[] }[]): string {
  const marks = pages.reduce((sum, { marked }) => sum + marked.length, 0);
  const withMarks = pages.filter(({ marked }) => marked.length > 0).length;
  return `\n${pages.length} pages without labels: ${withMarks} with marks, ${marks} marks in all`;
}

const times = (count = 1) => (count > 1 ? ` × ${count}` : '');
