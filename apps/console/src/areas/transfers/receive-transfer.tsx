import { useState } from 'react';
import { DeskReceiveTransferDocument, type DeskTransferFragment, type StockAdjustmentReason } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { titleOf } from '../../ui/goods/use-goods.js';
import { Section } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { QuantityField } from '../../ui/value-fields.js';
import { useTransfersWords } from './words.js';

interface Arrived {
  readonly variantId: string;
  readonly received: number | null;
  readonly reason: StockAdjustmentReason | '';
}

/** What arrived, thing by thing; begins as if everything had. Where it differs, why. */
export function ReceiveTransfer({ transfer }: { readonly transfer: DeskTransferFragment }) {
  const words = useTransfersWords();
  const format = useFormat();
  const tell = useToast();
  const [arrived, setArrived] = useState<readonly Arrived[]>(() =>
    transfer.lines.map(({ variant, quantity }) => ({ variantId: variant.id, received: quantity, reason: '' })),
  );
  const act = useAct(DeskReceiveTransferDocument, { onDone: () => tell(words.receiveDone) });
  const change = (at: number, part: Partial<Arrived>) =>
    setArrived((old) => old.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const differing = arrived.filter(({ received }, index) => received !== transfer.lines[index]?.quantity);
  return (
    <Form
      act={act}
      submit={words.receive}
      consequence={
        differing.length === 0
          ? words.allArrived(transfer.to.name)
          : words.someDiffer(format.count(differing.length), transfer.to.name)
      }
      onSubmit={() =>
        void act.run({
          transferId: transfer.id,
          lines: differing.map(({ variantId, received, reason }) => ({
            variantId,
            received: received ?? 0,
            reason: reason || null,
          })),
        })
      }
    >
      <Section title={words.receiveTitle} note={words.receiveNote}>
        <ul className="lines">
          {transfer.lines.map(({ variant, quantity }, index) => {
            const one = arrived[index];
            const isOther = one?.received !== quantity;
            return (
              <li key={variant.id} className="line">
                <p className="line-name">
                  <strong>{titleOf(variant.product, variant)}</strong>
                  <span className="under">
                    {`${variant.sku} · ${words.sentAmount(`${format.quantity(quantity)} ${variant.unitLabel}`)}`}
                  </span>
                </p>
                <QuantityField
                  name={`received${index}`}
                  label={words.arrived}
                  unit={variant.unitLabel}
                  isRequired
                  value={one?.received ?? null}
                  onChange={(received) => change(index, { received })}
                />
                {isOther && (
                  <SelectField
                    name={`reason${index}`}
                    label={words.reason}
                    isRequired
                    nothing={words.chooseReason}
                    options={Object.entries(words.reasons)}
                    value={one?.reason ?? ''}
                    onChange={(reason) => change(index, { reason: reason as StockAdjustmentReason })}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </Section>
    </Form>
  );
}
