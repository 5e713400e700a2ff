import { useFormat } from '../../format/use-format.js';
import type { Preview } from './use-change-preview.js';
import { useOrdersWords } from './words.js';

/** Before and after, and the difference. */
export function ChangePreview({ preview }: { readonly preview: Preview }) {
  const { changing: words, ...all } = useOrdersWords();
  const format = useFormat();
  const difference = preview.totalAfter - preview.totalBefore;
  return (
    <div className="change-preview" role="status">
      <dl className="sums">
        <Line label={words.before} value={format.money(preview.totalBefore)} />
        {preview.discount > 0 && <Line label={all.discount} value={format.money(-preview.discount)} />}
        {preview.shippingFee === preview.shippingFeeBefore ? (
          preview.shippingFee > 0 && <Line label={all.shipping} value={format.money(preview.shippingFee)} />
        ) : (
          <>
            <Line label={words.feeBefore} value={format.money(preview.shippingFeeBefore)} />
            <Line label={words.feeAfter} value={format.money(preview.shippingFee)} />
          </>
        )}
        <Line label={words.after} value={format.money(preview.totalAfter)} isTotal />
        <Line
          label={words.difference}
          value={`${difference > 0 ? '+' : difference < 0 ? '−' : ''}${format.money(Math.abs(difference))}`}
        />
      </dl>
      {preview.opensNewPayment && <p className="hint">{words.newPayment}</p>}
      {preview.droppedCodes.length > 0 && <p className="hint">{words.dropped(preview.droppedCodes.join(', '))}</p>}
    </div>
  );
}

function Line({
  label,
  value,
  isTotal = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly isTotal?: boolean;
}) {
  return (
    <div className={isTotal ? 'sum-total' : undefined}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
