import { useState } from 'react';
import { DeskConfirmHandoverDocument, type DeskHandoverFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { RadioField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { countedOf, DENOMINATIONS, piecesOf, type Pieces } from '../drawers/denominations.js';
import { useFieldWords } from './words.js';

interface ReceiveDialogProps {
  readonly handover: DeskHandoverFragment;
  readonly onClose: () => void;
}

/** The second count: the cashier's own, beside what the collector wrote. */
export function ReceiveDialog({ handover, onClose }: ReceiveDialogProps) {
  const words = useFieldWords();
  const format = useFormat();
  const tell = useToast();
  const [pieces, setPieces] = useState<Pieces>({});
  const [shortage, setShortage] = useState('STAYS');
  const act = useAct(DeskConfirmHandoverDocument, {
    onDone: ({ number, counted }) => {
      tell(words.received(number, format.money(counted ?? 0)));
      onClose();
    },
  });
  const counted = countedOf(pieces);
  const difference = counted - handover.amount;
  const said =
    difference === 0
      ? words.exact
      : difference < 0
        ? words.missing(format.money(-difference))
        : words.surplus(format.money(difference));
  const claimed = new Map(handover.proposedCount.map((it) => [it.denomination, it.pieces]));
  return (
    <Sheet
      kind="dialog"
      title={words.receiveTitle(handover.number, handover.collectorName)}
      lead={words.receiveLead}
      onClose={onClose}
    >
      <Form
        act={act}
        submit={words.receive}
        onCancel={onClose}
        consequence={<span role="status">{words.consequence(format.money(counted), said)}</span>}
        onSubmit={() =>
          void act.run({
            handoverId: handover.id,
            denominations: piecesOf(pieces),
            shortageStays: shortage === 'STAYS',
          })
        }
      >
        <table className="table table-keep table-plain">
          <caption className="unseen">{words.counted}</caption>
          <thead>
            <tr>
              <th scope="col">{words.denomination}</th>
              <th scope="col">{words.pieces}</th>
              <th scope="col" className="number">
                {words.byCollector}
              </th>
            </tr>
          </thead>
          <tbody>
            {DENOMINATIONS.map((worth, index) => (
              <tr key={worth}>
                <th scope="row">{format.money(worth)}</th>
                <td>
                  <input
                    className="input input-number"
                    aria-label={words.piecesOf(format.money(worth))}
                    inputMode="numeric"
                    autoComplete="off"
                    autoFocus={index === 0}
                    value={pieces[worth] ?? ''}
                    onChange={({ target }) =>
                      setPieces({ ...pieces, [worth]: target.value.replace(/\D/g, '').slice(0, 5) })
                    }
                  />
                </td>
                <td className="number">{claimed.get(worth) ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {difference < 0 && counted > 0 && (
          <RadioField
            name="shortageStays"
            legend={words.shortage}
            options={Object.entries(words.shortages)}
            value={shortage}
            onChange={setShortage}
          />
        )}
      </Form>
    </Sheet>
  );
}
