import { useState } from 'react';
import { DeskCategoryChoiceDocument, DeskGoodsSearchDocument, DeskSellerChoiceDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useCan } from '../../shell/viewer.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { SelectField } from '../../ui/fields.js';
import { Icon } from '../../ui/icons.js';
import { useGoodsWords } from '../../ui/goods/words.js';
import { categoryOptions } from '../products/category-options.js';
import type { Target } from './promotion-draft.js';
import { usePromotionsWords } from './words.js';

interface TargetsProps {
  readonly name: string;
  readonly label: string;
  readonly value: readonly Target[];
  readonly onChange: (targets: readonly Target[]) => void;
}

/** Some products, found by name and kept as a list. */
export function ProductTargets(props: TargetsProps) {
  return <FoundTargets {...props} useSearch={useProducts} nothingFound={useGoodsWords().notFound} />;
}

/** Some sellers (UMKM): all of their goods, also those that come later. */
export function SellerTargets(props: TargetsProps) {
  const words = usePromotionsWords();
  const can = useCan();
  // Without the right to the list of sellers those that were chosen are still shown.
  if (!can('sellers.read')) return <TargetList value={props.value} onChange={props.onChange} />;
  return <FoundTargets {...props} useSearch={useSellers} nothingFound={words.noSeller} />;
}

type Search = (text: string) => { readonly items: readonly Target[]; readonly isBusy: boolean };

function FoundTargets({
  name,
  label,
  value,
  onChange,
  useSearch,
  nothingFound,
}: TargetsProps & { readonly useSearch: Search; readonly nothingFound: string }) {
  const [turn, setTurn] = useState(0);
  return (
    <>
      <ChoiceField<Target>
        key={turn}
        name={name}
        label={label}
        value={null}
        onChange={(target) => {
          if (target === null) return;
          setTurn((old) => old + 1);
          if (!value.some(({ id }) => id === target.id)) onChange([...value, { id: target.id, name: target.name }]);
        }}
        useSearch={useSearch}
        idOf={(target) => target.id}
        nameOf={(target) => target.name}
        show={(target) => target.name}
        nothingFound={nothingFound}
      />
      <TargetList value={value} onChange={onChange} />
    </>
  );
}

/** Some shelves, each with those below. */
export function CategoryTargets({ name, label, value, onChange }: TargetsProps) {
  const tree = useAsk(DeskCategoryChoiceDocument, {}).data?.categories ?? [];
  const options = categoryOptions(tree).filter(([id]) => !value.some((target) => target.id === id));
  return (
    <>
      <SelectField
        name={name}
        label={label}
        nothing="–"
        options={options}
        value=""
        onChange={(id) => {
          const found = options.find(([key]) => key === id);
          if (found !== undefined) onChange([...value, { id, name: found[1].trim() }]);
        }}
      />
      <TargetList value={value} onChange={onChange} />
    </>
  );
}

function TargetList({ value, onChange }: Pick<TargetsProps, 'value' | 'onChange'>) {
  const words = usePromotionsWords();
  if (value.length === 0) return null;
  return (
    <ul className="targets">
      {value.map((target) => (
        <li key={target.id} className="badge">
          {target.name}
          <button
            type="button"
            className="icon-button"
            aria-label={words.removeOne(target.name)}
            onClick={() => onChange(value.filter(({ id }) => id !== target.id))}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function useProducts(search: string): { readonly items: readonly Target[]; readonly isBusy: boolean } {
  const query = useAsk(DeskGoodsSearchDocument, { search }, { isEnabled: search !== '', keepsPrevious: true });
  return { items: query.data?.managedProducts.nodes ?? [], isBusy: query.isFetching };
}

function useSellers(search: string): { readonly items: readonly Target[]; readonly isBusy: boolean } {
  const query = useAsk(DeskSellerChoiceDocument, { search }, { isEnabled: search !== '', keepsPrevious: true });
  const items = (query.data?.sellers.nodes ?? []).filter(({ state }) => state !== 'ENDED');
  return { items, isBusy: query.isFetching };
}
