// Ends a run with one plain line that any machine can read: "123 passed, 0 failed".
import type { Reporter, TestModule } from 'vitest/node';

/** Counts every test of every project. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter(
      (module) => module.state() === 'failed' && module.children.size === 0,
    ).length;
    const skipped = count('skipped');
    const failed = count('failed') + broken + errors.length;
    console.log(`${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
