// Work on a whole page that can be laid down after each small part of it: whoever runs it decides when the page gets its turn.

/** Yields after each small part, and returns what came of it. */
export type Work<Result> = Generator<undefined, Result, undefined>;
