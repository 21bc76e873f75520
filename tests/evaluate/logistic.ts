// Logistic regression: what each of some numbers tells about the odds of a yes. Newton's steps, each found by conjugate gradients as in LIBLINEAR
// (Lin, Weng, Keerthi 2008): rows hold thousands of words and few of each, so that a matrix of all would hardly fit.

/** A row of numbers: its columns that are not nought, and what stands in them. */
export interface Row {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** Odds of a yes, by logarithm: `bias` and of each column its number times its weight. */
export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Newton's steps; a handful is enough. */
const STEPS = 10;
/** Each step is searched for so long, and until so small a part of it is missing. */
const SEARCH = { steps: 100, rest: 0.01 };

/**
 * Fits the weights to rows of `width` columns and their answers. `ridge` holds weights down, so that no rare thing gets a large one.
 * @throws Error where there is no row.
 */
export function fitLogistic(
  rows: readonly Row[],
  answers: readonly boolean[],
  width: number,
  ridge: number,
): Model {
  if (rows.length === 0) throw new Error('there is nothing to learn from');
  const asked = countRows(rows, answers);
  const distinct = [...asked.keys()];
  const counts = [...asked.values()];
  // The bias is one more column, of ones, and is not held down.
  const size = width + 1;
  const held = (weights: Float64Array) =>
    weights.map((weight, column) => (column < width ? ridge * weight : 0));
  let weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step += 1) {
    const chances = times(distinct, weights).map((odds) => 1 / (1 + Math.exp(-odds)));
    const missing = chances.map((chance, row) => (counts[row]?.yes ?? 0) - (counts[row]?.all ?? 0) * chance);
    const slope = add(timesTransposed(distinct, missing, size), held(weights), -1);
    const bend = (towards: Float64Array) => {
      const changes = times(distinct, towards).map((change, row) => {
        const chance = chances[row] ?? 0;
        return change * (counts[row]?.all ?? 0) * chance * (1 - chance);
      });
      return add(timesTransposed(distinct, changes, size), held(towards), 1);
    };
    weights = add(weights, solve(bend, slope), 1);
  }
  return { bias: weights[width] ?? 0, weights: [...weights.subarray(0, width)] };
}

/** The odds a model gives a row, by logarithm. */
export function oddsOf({ bias, weights }: Model, { columns, values }: Row): number {
  return columns.reduce((sum, column, at) => sum + (weights[column] ?? 0) * (values[at] ?? 0), bias);
}

/** How often each row stands for a yes, and how often it stands at all: mentions of one section have a row in common. */
function countRows(rows: readonly Row[], answers: readonly boolean[]) {
  const counts = new Map<Row, { yes: number; all: number }>();
  for (const [index, row] of rows.entries()) {
    const count = counts.get(row) ?? { yes: 0, all: 0 };
    counts.set(row, count);
    count.all += 1;
    count.yes += Number(answers[index]);
  }
  return counts;
}

/** Finds what `bend` makes `wanted` of, by conjugate gradients. */
function solve(bend: (towards: Float64Array) => Float64Array, wanted: Float64Array): Float64Array {
  let found = new Float64Array(wanted.length);
  let rest = wanted;
  let towards = wanted;
  const enough = SEARCH.rest ** 2 * dot(wanted, wanted);
  for (let step = 0; step < SEARCH.steps && dot(rest, rest) > enough; step += 1) {
    const bent = bend(towards);
    const length = dot(rest, rest) / dot(towards, bent);
    found = add(found, towards, length);
    const left = add(rest, bent, -length);
    towards = add(left, towards, dot(left, left) / dot(rest, rest));
    rest = left;
  }
  return found;
}

/** Each row times the weights; the last of them, the bias, counts in all. */
function times(rows: readonly Row[], weights: Float64Array): Float64Array {
  const bias = weights.at(-1) ?? 0;
  return Float64Array.from(rows, ({ columns, values }) => {
    let sum = bias;
    for (let at = 0; at < columns.length; at += 1) sum += numberAt(weights, columns[at]) * (values[at] ?? 0);
    return sum;
  });
}

/** Each column times a number for each row. */
function timesTransposed(rows: readonly Row[], numbers: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(size);
  for (const [row, { columns, values }] of rows.entries()) {
    const number = numbers[row] ?? 0;
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at] ?? 0;
      sums[column] = numberAt(sums, column) + number * (values[at] ?? 0);
    }
    sums[size - 1] = numberAt(sums, size - 1) + number;
  }
  return sums;
}

const numberAt = (numbers: Float64Array, index = 0) => numbers[index] ?? 0;
const add = (one: Float64Array, other: Float64Array, part: number) =>
  one.map((number, index) => number + part * (other[index] ?? 0));
const dot = (one: Float64Array, other: Float64Array) =>
  one.reduce((sum, number, index) => sum + number * (other[index] ?? 0), 0);
