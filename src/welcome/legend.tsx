// What the four lines mean: shape first, so that it reads without colour.
import { t } from '../extension/strings.ts';

const MEANINGS = ['mg', 'als', 'both', 'quiet'] as const;

/** One row for each style of a mark, drawn as on a page. */
export function Legend() {
  return (
    <dl class="legend">
      {MEANINGS.map((meaning) => (
        <div key={meaning}>
          <dt>
            <span class={`name ${meaning}`}>{t(`legend_${meaning}`)}</span>
          </dt>
          <dd>{t(`legend_${meaning}_means`)}</dd>
        </div>
      ))}
    </dl>
  );
}
