// Logistic regression: what each of some numbers tells about the odds of a yes.
import { Matrix, solve } from 'ml-matrix';

/** Odds of a yes, by logarithm: `bias` and of each column its number times its weight. */
export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** How strongly weights are held down, so that no rare thing gets a large one. */
const RIDGE = 1;
/** Newton's steps; a handful is enough. */
const STEPS = 12;

/** Fits the weights to rows and their answers. */
export function fitLogistic(rows: readonly (readonly number[])[], answers: readonly boolean[]): Model {
  const [first] = rows;
  if (first === undefined) throw new Error('there is nothing to learn from');
  const means = first.map((_, column) => meanOf(rows.map((row) => row[column] ?? 0)));
  const spreads = first.map((_, column) => {
    const mean = means[column] ?? 0;
    return Math.sqrt(meanOf(rows.map((row) => ((row[column] ?? 0) - mean) ** 2))) || 1;
  });
  // On one scale, and with a column of ones for the bias.
  const table = new Matrix(
    rows.map((row) => [
      1,
      ...row.map((value, column) => (value - (means[column] ?? 0)) / (spreads[column] ?? 1)),
    ]),
  );
  const wanted = Matrix.columnVector(answers.map(Number));
  const hold = Matrix.eye(table.columns, table.columns, RIDGE).set(0, 0, 0);
  let weights = Matrix.zeros(table.columns, 1);
  for (let step = 0; step < STEPS; step += 1) {
    const likely = table.mmul(weights).to1DArray().map(chanceOf);
    const slope = table
      .transpose()
      .mmul(Matrix.sub(wanted, Matrix.columnVector(likely)))
      .sub(hold.mmul(weights));
    const bend = table
      .transpose()
      .mmul(table.clone().mulColumnVector(likely.map((p) => p * (1 - p))))
      .add(hold);
    weights = weights.add(solve(bend, slope));
  }
  const [bias = 0, ...scaled] = weights.to1DArray();
  const plain = scaled.map((weight, column) => weight / (spreads[column] ?? 1));
  return { bias: bias - sumOf(plain.map((weight, column) => weight * (means[column] ?? 0))), weights: plain };
}

/** The odds a model gives a row, by logarithm. */
export function oddsOf({ bias, weights }: Model, row: readonly number[]): number {
  return bias + sumOf(row.map((value, column) => value * (weights[column] ?? 0)));
}

const chanceOf = (odds: number) => 1 / (1 + Math.exp(-odds));
const sumOf = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const meanOf = (numbers: readonly number[]) => sumOf(numbers) / Math.max(1, numbers.length);
