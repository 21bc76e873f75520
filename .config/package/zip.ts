// Files in, the bytes of a zip out: the same files yield the same bytes on any machine, on any day.
import { type Zippable, zipSync } from 'fflate';

/** The earliest day a zip can name. It is written by the clock on the wall, so that is what is fixed; at noon no clock is ever changed. */
const noTime = () => new Date(1980, 0, 1, 12);
/** A plain file that its owner may write, as Unix says it. */
const PLAIN_FILE = 0o100644 << 16;
const UNIX = 3;

/** Files by their path, written with "/". */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The zip of some files. Order, times and rights are fixed, and the library compresses by itself: Node's own zlib does so differently from
 * version to version.
 */
export function zipOf(files: Files): Uint8Array {
  const sorted: Zippable = {};
  for (const path of [...files.keys()].sort()) sorted[path] = files.get(path) ?? new Uint8Array();
  return zipSync(sorted, { level: 9, mtime: noTime(), os: UNIX, attrs: PLAIN_FILE });
}
