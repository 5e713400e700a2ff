import type { Fault } from '../../api/ask.js';
import type { Refusal } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { Table } from '../../ui/table.js';
import { pricesOf, type Draft, type Drafts, type PriceColumn } from './grid-rows.js';
import { usePricesWords } from './words.js';

interface PreviewDialogProps {
  readonly drafts: Drafts;
  readonly act: { readonly refusal: Refusal | null; readonly fault: Fault | null; readonly isBusy: boolean };
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** Every price that changes, before and after, before it is saved. */
export function PreviewDialog({ drafts, act, onSave, onClose }: PreviewDialogProps) {
  const words = usePricesWords();
  const format = useFormat();
  const rows = [...drafts.values()];
  return (
    <Sheet title={words.previewTitle} lead={words.previewLead} keepsTyped onClose={onClose}>
      <Form
        act={act}
        submit={words.save(format.count(rows.length))}
        consequence={words.saveConsequence}
        onCancel={onClose}
        onSubmit={onSave}
      >
        <Table<Draft>
          caption={words.previewTitle}
          rows={rows}
          keyOf={({ row }) => row.id}
          columns={[
            { key: 'goods', head: words.goods, cell: ({ row }) => <strong>{row.title}</strong> },
            {
              key: 'public',
              head: words.publicPrice,
              isNumber: true,
              cell: (draft) => <Change of={draft} column="publicPrice" />,
            },
            {
              key: 'member',
              head: words.memberPrice,
              isNumber: true,
              cell: (draft) => <Change of={draft} column="memberPrice" />,
            },
          ]}
        />
      </Form>
    </Sheet>
  );
}

function Change({ of, column }: { readonly of: Draft; readonly column: PriceColumn }) {
  const words = usePricesWords();
  const format = useFormat();
  const [before, after] = [of.expected[column], pricesOf(of)?.[column] ?? null];
  const shown = (price: number | null) => (price === null ? words.none : format.money(price));
  if (before === after) return <span className="hint">{shown(after)}</span>;
  return (
    <>
      <strong>{shown(after)}</strong>
      <span className="under">
        {words.before(shown(before))}{' '}
        {before !== null && after !== null && (
          <span className={after < before ? 'minus' : 'plus'}>{format.percentChange(before, after)}</span>
        )}
      </span>
    </>
  );
}
