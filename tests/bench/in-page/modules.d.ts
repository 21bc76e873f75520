// Libraries that are only measured here, as far as they are.
declare module 'advanced-mark.js/dist/mark.es6.min.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(pattern: RegExp, options: { done: (count: number) => void }): void;
  }
}
declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    node: Node,
    options: { find: RegExp; wrap: string; wrapClass: string },
  ): unknown;
}
