// Modules that TypeScript cannot look into.
declare module '*.vue' {
  import type { Component } from 'vue';

  const component: Component;
  export default component;
}

declare module '*.svelte' {
  import type { Component } from 'svelte';

  const component: Component;
  export default component;
}

declare module 'alpinejs' {
  interface Alpine {
    data(name: string, make: () => object): void;
    nextTick(): Promise<void>;
    start(): void;
  }
  const alpine: Alpine;
  export default alpine;
}
