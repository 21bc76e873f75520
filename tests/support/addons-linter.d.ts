// As much of Mozilla's linter as the tests use; it comes without types.
declare module 'addons-linter' {
  export interface Finding {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
  }

  interface Found {
    readonly errors: Finding[];
    readonly warnings: Finding[];
    readonly notices: Finding[];
  }

  const linter: {
    createInstance(options: { config: object; runAsBinary: boolean }): { run(): Promise<Found> };
  };
  export default linter;
}
