// Which files of a folder hold a text, byte for byte, whatever kind of file they are.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths below `folder` of the files whose name or bytes hold `text`, written as UTF-8 or as UTF-16. What is compressed may hide it. */
export function filesHolding(folder: string, text: string): string[] {
  const ways = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return path.slice(folder.length).includes(text) || ways.some((way) => bytes.includes(way));
    })
    .map((path) => path.slice(folder.length + 1));
}
