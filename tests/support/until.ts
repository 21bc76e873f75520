// Waiting for what a test is about, instead of for a time.

const EVERY = 25;

/** Asks until the answer is truthy and returns it. @throws Error naming `what` when `ms` milliseconds have passed. */
export async function until<Value>(
  check: () => Promise<Value> | Value,
  what: string,
  ms = 15_000,
): Promise<Exclude<NonNullable<Value>, false>> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await check();
    if (value) return value as Exclude<NonNullable<Value>, false>;
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}

/** True when the answer stays falsy for `ms` milliseconds: for what must not happen. */
export async function never<Value>(check: () => Promise<Value> | Value, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    if (await check()) return false;
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  return true;
}
