// A complaint of the schema library comes in; field path and reason in plain words go out.
import type { BaseIssue } from 'valibot';

const NOUNS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  strict_object: 'an object',
};

/** The field an issue is about, such as `forms["MG"].tier`. */
export function fieldOf(issue: BaseIssue<unknown>): string {
  let field = '';
  for (const step of issue.path ?? []) {
    if (step.type === 'array') field += `[${nameOf(step.value) ?? Number(step.key) + 1}]`;
    else field += field === '' ? String(step.key) : `.${String(step.key)}`;
  }
  return field;
}

/** A list item is named by its text where it has one, for people do not count list items. */
function nameOf(item: unknown): string | undefined {
  const text: unknown = typeof item === 'object' && item !== null && 'text' in item ? item.text : undefined;
  return typeof text === 'string' ? JSON.stringify(text) : undefined;
}

/** Why an issue was raised, in plain words. */
export function reasonOf(issue: BaseIssue<unknown>): string {
  if (issue.kind !== 'schema') return issue.message;
  if (issue.expected === 'never') return 'is not a known field';
  if (issue.received === 'undefined') return 'is missing';
  if (issue.type === 'picklist' || issue.type === 'literal') {
    return `${issue.received} is not ${choicesOf(issue.expected ?? '')}`;
  }
  return `is not ${NOUNS[issue.type] ?? issue.expected}`;
}

/** `("mg" | "als")` becomes `one of mg, als`; a single choice stays as it is. */
function choicesOf(expected: string): string {
  if (!expected.startsWith('(')) return expected;
  return `one of ${expected.slice(1, -1).replaceAll('"', '').split(' | ').join(', ')}`;
}
