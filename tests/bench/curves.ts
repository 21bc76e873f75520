// Scaling curves as an SVG, drawn by hand: time against size of the page, both by their logarithms. Readable on light and on dark pages.

/** One curve. */
export interface Curve {
  readonly name: string;
  /** Ours are drawn thick. */
  readonly isOurs: boolean;
  readonly points: readonly (readonly [bytes: number, ms: number])[];
}

const WIDTH = 940;
const HEIGHT = 480;
const LEFT = 84;
const RIGHT = 310;
const TOP = 44;
const BOTTOM = 46;
/** Seen on white and on near black alike. */
const COLOURS = ['#0d9488', '#6366f1', '#d97706', '#dc2626', '#9333ea', '#64748b', '#0284c7', '#65a30d'];

const STYLE = `text { font: 13px system-ui, sans-serif; fill: #334155 } .title { font-weight: 600; font-size: 15px }
.grid { stroke: #94a3b8; stroke-opacity: 0.35 } .back { fill: #ffffff }
@media (prefers-color-scheme: dark) { text { fill: #cbd5e1 } .back { fill: #0f172a } }`;

/** Draws them; the scales reach from the power of ten below all values to the one above. */
export function drawCurves(title: string, curves: readonly Curve[]): string {
  const all = curves.flatMap(({ points }) => points);
  const across = scale(
    all.map(([bytes]) => bytes),
    LEFT,
    WIDTH - RIGHT,
  );
  const up = scale(
    all.map(([, time]) => time),
    HEIGHT - BOTTOM,
    TOP,
  );
  const lines = [
    ...across.ticks.map((tick) => {
      const x = across.at(tick);
      const name = tick >= 1e6 ? `${tick / 1e6} MB` : `${tick / 1e3} KB`;
      return `<path class="grid" d="M${x} ${TOP}V${HEIGHT - BOTTOM}"/><text x="${x}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${name}</text>`;
    }),
    ...up.ticks.map((tick) => {
      const y = up.at(tick);
      return `<path class="grid" d="M${LEFT} ${y}H${WIDTH - RIGHT}"/><text x="${LEFT - 8}" y="${y + 4}" text-anchor="end">${tick} ms</text>`;
    }),
  ];
  const drawn = curves.map(({ isOurs, points }, index) => {
    const path = points.map(([bytes, time]) => `${across.at(bytes)} ${up.at(time)}`).join('L');
    return `<path d="M${path}" fill="none" stroke="${colour(index)}" stroke-width="${isOurs ? 3.5 : 1.8}"/>`;
  });
  const key = curves
    .toSorted((a, b) => (b.points.at(-1)?.[1] ?? 0) - (a.points.at(-1)?.[1] ?? 0))
    .map(({ name }, row) => {
      const y = TOP + 12 + row * 22;
      const index = curves.findIndex((curve) => curve.name === name);
      const x = WIDTH - RIGHT + 24;
      return `<path d="M${x} ${y - 4}h18" stroke="${colour(index)}" stroke-width="${curves[index]?.isOurs ? 3.5 : 1.8}"/><text x="${x + 26}" y="${y}">${name}</text>`;
    });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
<style>${STYLE}</style>
<rect class="back" width="${WIDTH}" height="${HEIGHT}" rx="8"/>
<text class="title" x="${LEFT}" y="26">${title}</text>
${[...lines, ...drawn, ...key].join('\n')}
</svg>
`;
}

const colour = (index: number) => COLOURS[index % COLOURS.length];

function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.ceil(Math.log10(Math.max(...values)) - 1e-9);
  const ticks = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step));
  const at = (value: number) =>
    Math.round((from + ((Math.log10(value) - low) / (high - low)) * (to - from)) * 10) / 10;
  return { ticks: ticks.map((tick) => Number(tick.toPrecision(1))), at };
}
