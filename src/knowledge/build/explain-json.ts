// A text that is no JSON comes in; where it goes wrong, and how to mend it, goes out in plain words.
import jsonc, { type Node, type ParseError, type ParseErrorCode } from 'jsonc-parser';

/** A place in a file as an editor shows it, the list item it is in, and what is wrong there. */
export interface TextMistake {
  /** Position in the file's list; undefined outside of one. */
  readonly item: number | undefined;
  /** Such as `line 12, column 5`. */
  readonly place: string;
  readonly reason: string;
}

/** What the first mistake of a text is that JSON.parse refused, and the value as far as it can be made out all the same. */
export function explainJson(text: string): { mistake: TextMistake; value: unknown } {
  const errors: ParseError[] = [];
  const value: unknown = jsonc.parse(text, errors, { disallowComments: true });
  // Later errors are mostly echoes of the first.
  const [first] = errors;
  if (first === undefined) return { mistake: at(text, 0, 'cannot be read as JSON'), value };
  const { offset, reason } = explain(text, first);
  return { mistake: at(text, offset, reason), value };
}

/** Every field that stands twice in the same pair of braces: JSON.parse would silently keep the last. */
export function repeatedFields(text: string): TextMistake[] {
  const root = jsonc.parseTree(text);
  return root === undefined ? [] : [...repeatedIn(root, text)];
}

function* repeatedIn(node: Node, text: string): Iterable<TextMistake> {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const name = child.type === 'property' ? child.children?.[0] : undefined;
    if (name && seen.has(name.value)) {
      yield at(text, name.offset, `the field "${name.value}" stands twice in the same braces`);
    }
    seen.add(name?.value);
    yield* repeatedIn(child, text);
  }
}

function at(text: string, offset: number, reason: string): TextMistake {
  const before = text.slice(0, offset).split('\n');
  const [item] = jsonc.getLocation(text, offset).path;
  return {
    item: typeof item === 'number' ? item : undefined,
    place: `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`,
    reason,
  };
}

/** Codes of jsonc-parser: a const enum, which only its types know. */
const CODE = {
  comma: 6,
  colon: 5,
  name: 3,
  value: 4,
  symbol: 1,
  brace: 7,
  bracket: 8,
  end: 9,
  comment: 10,
  openText: 12,
  unicode: 14,
  escape: 15,
  character: 16,
} as const satisfies Record<string, ParseErrorCode>;

/** The place where a hand has to mend it, which is not always where the parser stopped, and what to do there. */
function explain(text: string, { error, offset, length }: ParseError): { offset: number; reason: string } {
  const before = text.slice(0, offset).trimEnd();
  const found = text.slice(offset, offset + length);
  const here = (reason: string) => ({ offset, reason });
  if (text.startsWith('\uFEFF')) return here('an invisible mark (BOM); save the file as UTF-8 without BOM');
  if (/^[“”„‟«»]/.test(found)) return here('a curly quotation mark where a straight one (") is needed');
  if (found.startsWith("'")) return here('a single quotation mark where a double one (") is needed');
  switch (error) {
    case CODE.comma:
      return { offset: before.length, reason: 'a comma is missing here' };
    case CODE.colon:
      return here('a colon is missing between the name of a field and what it holds');
    case CODE.name:
    case CODE.value:
      if (before.endsWith(','))
        return { offset: before.length - 1, reason: 'a comma too many: nothing follows it' };
      return here(error === CODE.name ? 'the name of a field is missing' : 'a value is missing');
    case CODE.symbol:
      if (before.endsWith('"'))
        return here(`"${found}" stands outside of the quotation marks; one inside a text is written \\"`);
      return here(`"${found}" needs quotation marks around it`);
    case CODE.brace:
    case CODE.bracket:
      return here(`the file ends too early: a closing ${error === CODE.brace ? '}' : ']'} is missing`);
    case CODE.end:
      return here('more follows after the closing bracket of the file');
    case CODE.comment:
      return here('a comment; these files can hold none');
    case CODE.openText:
      return here('a text that begins here has no closing quotation mark on its line');
    case CODE.unicode:
    case CODE.escape:
      return here('a backslash in this text; to show one it is written \\\\');
    case CODE.character:
      return here('a tab or another invisible character in this text; use a space');
    default:
      return here('cannot be read as JSON');
  }
}
