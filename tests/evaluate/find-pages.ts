// Paths from the command line -> the pages to look at: labelled cases, and plain HTML files without labels.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** One page in a file. */
export interface PageFile {
  /** What it is called in reports: its folder for a case, else its path. */
  readonly name: string;
  /** The folder to serve, and the address of the page below it. */
  readonly root: string;
  readonly address: string;
  /** Its labels, where it has any. */
  readonly expectedFile?: string;
}

const PAGE = 'page.html';
const EXPECTED = 'expected.json';

/** The pages at and below each path, in order of their names. @throws Error for a path where there is none. */
export function findPages(paths: readonly string[]): PageFile[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new Error(`${path}: there is no such file or folder`);
    const root = statSync(path).isDirectory() ? resolve(path) : dirname(resolve(path));
    const files = statSync(path).isDirectory() ? htmlBelow(root) : [resolve(path)];
    if (files.length === 0) throw new Error(`${path}: there is no page in it`);
    return files.map((file) => pageFile(root, file));
  });
}

function pageFile(root: string, file: string): PageFile {
  const path = relative(root, file);
  const address = path.split(sep).map(encodeURIComponent).join('/');
  if (basename(file) !== PAGE) return { name: path, root, address };
  const expectedFile = join(dirname(file), EXPECTED);
  return {
    name: basename(dirname(file)),
    root,
    address,
    ...(existsSync(expectedFile) ? { expectedFile: relative('.', expectedFile) } : {}),
  };
}

/** A folder with page.html is one case, whatever else it holds. */
function htmlBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.some((entry) => entry.name === PAGE)) return [join(folder, PAGE)];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return htmlBelow(path);
    return /\.x?html?$/i.test(entry.name) ? [path] : [];
  });
}
