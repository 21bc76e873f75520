// The six build products of data/, written by build-knowledge.ts and reached by alias (see vite.config.ts).
declare module 'discern:lexicon' {
  const lexicon: import('./lexicon-data.ts').LexiconData;
  export default lexicon;
}
declare module 'discern:sieve' {
  const sieve: import('./lexicon-data.ts').SieveData;
  export default sieve;
}
declare module 'discern:cards' {
  const library: import('./library-data.ts').LibraryData;
  export default library;
}
declare module 'discern:sites' {
  const sites: Readonly<Record<import('./schema-tables.ts').Site['reason'], readonly string[]>>;
  export default sites;
}
declare module 'discern:relevance' {
  const tables: import('./relevance-data.ts').RelevanceTables;
  export default tables;
}
declare module 'discern:sample' {
  const paragraphs: readonly string[];
  export default paragraphs;
}
