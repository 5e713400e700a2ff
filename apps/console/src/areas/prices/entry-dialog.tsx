import { useState } from 'react';
import { DeskSetPriceListEntriesDocument, DeskTiersOfDocument, type DeskPriceListFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { Form } from '../../ui/form.js';
import { GoodsPicker } from '../../ui/goods/goods-picker.js';
import { Icon } from '../../ui/icons.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { MoneyField, QuantityField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { usePricesWords } from './words.js';

/** Of which thing the prices are, and what it costs otherwise. */
export interface EntryOf {
  readonly id: string;
  readonly title: string;
  readonly sku: string;
  readonly unitLabel: string;
  readonly publicPrice: number;
  readonly memberPrice?: number | null;
}

interface EntryDialogProps {
  readonly list: DeskPriceListFragment;
  /** Null: still to be chosen. */
  readonly of: EntryOf | null;
  readonly onClose: () => void;
}

/** First the thing, where it is not known yet; then its prices by quantity. */
export function EntryDialog({ list, of, onClose }: EntryDialogProps) {
  const words = usePricesWords();
  const [goods, setGoods] = useState(of);
  const query = useAsk(DeskTiersOfDocument, { id: list.id, sku: goods?.sku ?? '' }, { isEnabled: goods !== null });
  return (
    <Sheet kind="dialog" title={goods === null ? words.addEntry : words.entryOf(goods.title)} onClose={onClose}>
      {goods === null ? (
        <GoodsPicker name="goods" onPick={setGoods} />
      ) : (
        <Loaded query={query} lines={3}>
          {({ priceListEntries: { nodes } }) => (
            <TierForm
              list={list}
              goods={goods}
              known={nodes
                .filter(({ variant }) => variant.id === goods.id)
                .map(({ minQuantity, price }) => ({ minQuantity: minQuantity ?? null, price }))}
              onClose={onClose}
            />
          )}
        </Loaded>
      )}
    </Sheet>
  );
}

interface Tier {
  readonly minQuantity: number | null;
  readonly price: number | null;
}

interface TierFormProps {
  readonly list: DeskPriceListFragment;
  readonly goods: EntryOf;
  readonly known: readonly Tier[];
  readonly onClose: () => void;
}

const EMPTY: Tier = { minQuantity: null, price: null };

function TierForm({ list, goods, known, onClose }: TierFormProps) {
  const words = usePricesWords();
  const common = useCommonWords();
  const format = useFormat();
  const tell = useToast();
  const [tiers, setTiers] = useState<readonly Tier[]>(known.length === 0 ? [EMPTY] : known);
  const act = useAct(DeskSetPriceListEntriesDocument, {
    onDone: ({ entries }) => {
      const pointless = entries.filter(({ conflicts }) => conflicts.length > 0).length;
      tell(pointless === 0 ? words.entriesSaved : words.savedWithoutEffect(format.count(pointless)));
      onClose();
    },
  });
  const change = (at: number, part: Partial<Tier>) =>
    setTiers((old) => old.map((tier, index) => (index === at ? { ...tier, ...part } : tier)));
  const quantities = tiers.map(({ minQuantity }) => minQuantity);
  const isTwice = new Set(quantities).size < quantities.length;
  const gone = known.filter(({ minQuantity }) => !quantities.includes(minQuantity));
  const save = () =>
    void act.run({
      priceListId: list.id,
      entries: [...gone.map(({ minQuantity }) => ({ minQuantity, price: null })), ...tiers].map((tier) => ({
        variantId: goods.id,
        ...tier,
      })),
    });
  return (
    <Form
      act={act}
      submit={common.save}
      isDisabled={isTwice || (tiers.length === 0 && gone.length === 0)}
      consequence={isTwice ? words.twice : tiers.length === 0 ? words.noTiers : undefined}
      onCancel={onClose}
      onSubmit={save}
    >
      <p className="hint">
        {words.entryNow(
          format.money(goods.publicPrice),
          goods.memberPrice == null ? '–' : format.money(goods.memberPrice),
        )}
      </p>
      {tiers.map((tier, index) => (
        <div className="tier" key={index}>
          <QuantityField
            name={`minQuantity${index}`}
            label={words.minQuantity}
            unit={goods.unitLabel}
            hint={words.tierHint}
            value={tier.minQuantity}
            onChange={(minQuantity) => change(index, { minQuantity })}
          />
          <MoneyField
            name={`price${index}`}
            label={words.price}
            isRequired
            value={tier.price}
            onChange={(price) => change(index, { price })}
            isFocused={index === 0}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={words.removeTier}
            onClick={() => setTiers((old) => old.filter((_, at) => at !== index))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button button-quiet button-small"
        onClick={() => setTiers((old) => [...old, EMPTY])}
      >
        <Icon name="plus" /> {words.addTier}
      </button>
    </Form>
  );
}
