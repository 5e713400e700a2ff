import { formatInteger, formatMonth, type BusinessDate } from '@lumbung/kernel';
import type { PortalSlipsPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Nothing } from '../selling/parts.js';
import { Amount, CoverAmounts, PortalView } from './portal-page.js';

interface Props {
  readonly slips: PortalSlipsPageQuery['myWithholdingSlips'];
  readonly frame: ShopFrame;
}

/** Month by month what savings earned and what was kept back of it, with the paper. */
export function SlipsView({ slips, frame }: Props) {
  const { visit } = frame;
  const { t, locale } = visit;
  return (
    <PortalView frame={frame} title={t.slips.title}>
      {slips.length === 0 ? (
        <Nothing title={t.slips.none} text={t.slips.noneText} />
      ) : (
        <>
          <div class="sum-row">
            <p class="hint">{t.slips.lead}</p>
            <CoverAmounts visit={visit} />
          </div>
          <ul class="rows">
            {slips.map(({ id, number, revision, month, gross, tax }) => {
              const name = formatMonth(month as BusinessDate, locale);
              return (
                <li key={id}>
                  <a href={`/saya/bukti-potong/${id}/bukti.pdf`}>
                    {name}
                    <span class="hint">
                      {number}
                      {revision > 0 && ` · ${t.slips.correction(formatInteger(revision, locale))}`}
                    </span>
                    <span class="hint">
                      {t.slips.gross} <Amount of={gross} visit={visit} /> · {t.slips.tax}{' '}
                      <Amount of={tax} visit={visit} />
                    </span>
                    <span class="hint">{t.slips.open}</span>
                  </a>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </PortalView>
  );
}
