import { useState } from 'react';
import { DeskGroupCoversDocument, DeskRepayCoverDocument, type DeskGroupCoversQuery } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { CheckField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { MoneyField } from '../../ui/value-fields.js';
import { useMeetingsWords } from './words.js';

type Cover = DeskGroupCoversQuery['groupCovers'][number];

/** What members of a group paid for one another, until it is paid back. */
export function Covers({ groupId }: { readonly groupId: string }) {
  const words = useMeetingsWords();
  const format = useFormat();
  const can = useCan();
  const [withRepaid, setWithRepaid] = useState(false);
  const [repaid, setRepaid] = useState<Cover | null>(null);
  const query = useAsk(DeskGroupCoversDocument, { groupId, withRepaid }, { keepsPrevious: true });
  return (
    <Section title={words.coversTitle} note={words.coversText}>
      <CheckField name="withRepaid" label={words.withRepaid} isChecked={withRepaid} onChange={setWithRepaid} />
      <Loaded query={query}>
        {({ groupCovers }) =>
          groupCovers.length === 0 ? (
            <Empty title={words.noCovers}>{words.noCoversText}</Empty>
          ) : (
            <Table<Cover>
              caption={words.coversTitle}
              rows={groupCovers}
              keyOf={({ id }) => id}
              columns={[
                { key: 'debtor', head: words.debtor, cell: ({ debtorName }) => debtorName },
                { key: 'coverer', head: words.coverer, cell: ({ covererName }) => covererName },
                { key: 'day', head: words.meeting, isTight: true, cell: ({ heldOn }) => format.day(heldOn) },
                { key: 'amount', head: words.amount, isNumber: true, cell: ({ amount }) => format.money(amount) },
                {
                  key: 'open',
                  head: words.open,
                  isNumber: true,
                  cell: ({ open }) => (open === 0 ? words.repaid : format.money(open)),
                },
                {
                  key: 'repay',
                  head: '',
                  cell: (cover) =>
                    can('field.meet') &&
                    cover.open > 0 && (
                      <button type="button" className="button-text" onClick={() => setRepaid(cover)}>
                        {words.repay} <span className="unseen">{cover.debtorName}</span>
                      </button>
                    ),
                },
              ]}
            />
          )
        }
      </Loaded>
      {repaid && <RepayDialog cover={repaid} onClose={() => setRepaid(null)} />}
    </Section>
  );
}

function RepayDialog({ cover, onClose }: { readonly cover: Cover; readonly onClose: () => void }) {
  const words = useMeetingsWords();
  const tell = useToast();
  const [amount, setAmount] = useState<number | null>(cover.open);
  const act = useAct(DeskRepayCoverDocument, {
    onDone: () => {
      tell(words.repayDone);
      onClose();
    },
  });
  return (
    <Sheet kind="dialog" title={words.repayTitle(cover.debtorName, cover.covererName)} onClose={onClose}>
      <Form
        act={act}
        submit={words.repay}
        consequence={words.repayText}
        onCancel={onClose}
        onSubmit={() => void act.run({ coverId: cover.id, amount: amount ?? 0 })}
      >
        <MoneyField
          name="amount"
          label={words.repayAmount}
          isRequired
          isSpoken
          value={amount}
          onChange={setAmount}
          isFocused
        />
      </Form>
    </Sheet>
  );
}
