// A page is judged anew with every change of it; what a passage or a match tells by itself is found out once.

/** Remembers what each table told of each thing, for as long as both live. */
export function createMemory<Table extends object, Thing extends object, Told>() {
  const known = new WeakMap<Table, WeakMap<Thing, Told>>();
  return (table: Table, thing: Thing, tell: () => Told): Told => {
    const ofTable = known.get(table) ?? new WeakMap<Thing, Told>();
    known.set(table, ofTable);
    if (!ofTable.has(thing)) ofTable.set(thing, tell());
    return ofTable.get(thing) as Told;
  };
}
