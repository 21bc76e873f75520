// MG beside ALS, twenty questions long. Each question is a row group: its name across both columns, the two answers below.
import { CITED, Cites } from '../card/cites.tsx';
import { Sources } from '../card/sources.tsx';
import { t } from '../extension/strings.ts';
import type { Comparison } from '../knowledge/card.ts';

/** The table with the list of its sources. */
export function ComparisonTable({ comparison }: { comparison: Comparison }) {
  return (
    <section class={`glance ${CITED}`}>
      <table>
        <caption>
          <h2>{t('popup_compare_title')}</h2>
        </caption>
        <thead>
          <tr>
            <th scope="col" class="mg">
              {t('card_side_mg')}
            </th>
            <th scope="col" class="als">
              {t('card_side_als')}
            </th>
          </tr>
        </thead>
        {comparison.rows.map(({ id, label, mg, als }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {label}
              </th>
            </tr>
            <tr>
              <td class="mg">
                {mg.text} <Cites numbers={mg.cites} />
              </td>
              <td class="als">
                {als.text} <Cites numbers={als.cites} />
              </td>
            </tr>
          </tbody>
        ))}
      </table>
      <Sources sources={comparison.sources} />
    </section>
  );
}
