import { useState } from 'react';
import { addMonths, formatPercent, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import {
  DeskNisbahsDocument,
  DeskSetNisbahDocument,
  DeskSharingProductsDocument,
  type DeskSharingProductsQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { QuantityField } from '../../ui/value-fields.js';
import { useLocale } from '../../words/index.js';
import { useProfitShareWords } from './words.js';

type Product = DeskSharingProductsQuery['savingsProducts'][number];

const MONTHS_BACK = 12;
const MONTHS_AHEAD = 2;

/** By which ratios savings share: each product's, dated, with what counted before. */
export function Nisbahs() {
  const words = useProfitShareWords();
  const can = useCan();
  const [asked, setAsked] = useState<Product | null>(null);
  const query = useAsk(DeskSharingProductsDocument, {});
  return (
    <Section title={words.nisbahs} note={words.nisbahNote}>
      <Loaded query={query}>
        {({ savingsProducts }) => {
          const sharing = savingsProducts.filter(
            ({ contract, family }) => contract === 'MUDHARABAH' && family !== 'TERM',
          );
          if (sharing.length === 0) return <p className="hint">{words.noProducts}</p>;
          return (
            <Table<Product>
              caption={words.nisbahs}
              rows={sharing}
              keyOf={({ id }) => id}
              columns={[
                { key: 'product', head: words.product, cell: ({ name }) => <strong>{name}</strong> },
                { key: 'nisbah', head: words.nisbah, cell: ({ id }) => <Ratio productId={id} /> },
                {
                  key: 'tools',
                  head: '',
                  isNumber: true,
                  cell: (product) =>
                    can('savings.products') && (
                      <button
                        type="button"
                        className="button button-quiet button-small"
                        aria-label={words.setNisbahOf(product.name)}
                        onClick={() => setAsked(product)}
                      >
                        {words.setNisbah}
                      </button>
                    ),
                },
              ]}
            />
          );
        }}
      </Loaded>
      {asked && <NisbahDialog product={asked} onClose={() => setAsked(null)} />}
    </Section>
  );
}

function Ratio({ productId }: { readonly productId: string }) {
  const words = useProfitShareWords();
  const format = useFormat();
  const { locale } = useLocale();
  const query = useAsk(DeskNisbahsDocument, { productId });
  const [now, ...before] = query.data?.savingsNisbahs ?? [];
  const told = (one: { readonly memberPercent: string; readonly startsOn: BusinessDate }) =>
    words.nisbahNow(formatPercent(one.memberPercent, locale), format.month(one.startsOn));
  if (!now) return <>{query.isPending ? '' : words.nisbahNone}</>;
  return (
    <>
      {told(now)}
      {before.length > 0 && <span className="under">{`${words.history}: ${before.map(told).join('; ')}`}</span>}
    </>
  );
}

function NisbahDialog({ product, onClose }: { readonly product: Product; readonly onClose: () => void }) {
  const words = useProfitShareWords();
  const format = useFormat();
  const tell = useToast();
  const [percent, setPercent] = useState<number | null>(null);
  const [startsOn, setStartsOn] = useState<BusinessDate>(startOfMonth(format.today()));
  const [source, setSource] = useState('');
  const act = useAct(DeskSetNisbahDocument, {
    onDone: () => {
      tell(words.nisbahSaved);
      onClose();
    },
  });
  const months = Array.from({ length: MONTHS_BACK + MONTHS_AHEAD + 1 }, (_, n) => {
    const first = addMonths(startOfMonth(format.today()), MONTHS_AHEAD - n);
    return [first, format.month(first)] as const;
  });
  const save = () => void act.run({ productId: product.id, startsOn, memberPercent: String(percent ?? 0), source });
  return (
    <Sheet kind="dialog" title={words.setNisbahOf(product.name)} onClose={onClose}>
      <Form act={act} submit={words.setNisbah} onCancel={onClose} consequence={words.nisbahConsequence} onSubmit={save}>
        <QuantityField
          name="memberPercent"
          label={words.percent}
          hint={words.percentHint}
          isRequired
          value={percent}
          onChange={setPercent}
          isFocused
        />
        <SelectField
          name="startsOn"
          label={words.startsOn}
          isRequired
          options={months}
          value={startsOn}
          onChange={(month) => setStartsOn(month as BusinessDate)}
        />
        <TextField
          name="source"
          label={words.agreedIn}
          hint={words.agreedHint}
          isRequired
          maxLength={200}
          value={source}
          onChange={setSource}
        />
      </Form>
    </Sheet>
  );
}
