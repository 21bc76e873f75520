// Types of hash-article.mjs, which has to run in plain Node.

/** Every run of eight words of a text, with its hash. */
export function hashRuns(text: string): { run: string; hash: string }[];
