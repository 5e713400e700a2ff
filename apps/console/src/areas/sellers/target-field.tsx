import {
  DeskSellerChoiceDocument,
  DeskTermsCategoriesDocument,
  DeskTermsProductsDocument,
  type AgreementScope,
} from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { SelectField } from '../../ui/fields.js';
import { useSellersWords } from './words.js';

export interface Target {
  readonly id: string;
  readonly name: string;
}

interface TargetFieldProps {
  readonly scope: AgreementScope;
  readonly value: Target | null;
  readonly onChange: (target: Target | null) => void;
}

/** What an agreement speaks of: a seller, a category or a product; nothing is asked for all of them. */
export function TargetField({ scope, value, onChange }: TargetFieldProps) {
  const words = useSellersWords();
  if (scope === 'COOPERATIVE') return null;
  if (scope === 'CATEGORY') return <CategoryField value={value} onChange={onChange} />;
  return (
    <ChoiceField<Target>
      name="targetId"
      label={scope === 'SELLER' ? words.chooseSeller : words.chooseProduct}
      isRequired
      value={value}
      onChange={onChange}
      useSearch={scope === 'SELLER' ? useSellerTargets : useProductTargets}
      idOf={({ id }) => id}
      nameOf={({ name }) => name}
      show={({ name }) => name}
      nothingFound={words.noSuch}
    />
  );
}

function CategoryField({ value, onChange }: Omit<TargetFieldProps, 'scope'>) {
  const words = useSellersWords();
  const tree = useAsk(DeskTermsCategoriesDocument, {}).data?.categories ?? [];
  const all: Target[] = tree.flatMap((root) => [
    { id: root.id, name: root.name },
    ...root.children.flatMap((child) => [
      { id: child.id, name: `${root.name} › ${child.name}` },
      ...child.children.map((leaf) => ({ id: leaf.id, name: `${root.name} › ${child.name} › ${leaf.name}` })),
    ]),
  ]);
  return (
    <SelectField
      name="targetId"
      label={words.chooseCategory}
      isRequired
      nothing="–"
      options={all.map(({ id, name }) => [id, name])}
      value={value?.id ?? ''}
      onChange={(id) => onChange(all.find((target) => target.id === id) ?? null)}
    />
  );
}

function useSellerTargets(search: string) {
  const query = useAsk(DeskSellerChoiceDocument, { search }, { isEnabled: search !== '', keepsPrevious: true });
  return { items: query.data?.sellers.nodes ?? [], isBusy: query.isFetching };
}

function useProductTargets(search: string) {
  const query = useAsk(DeskTermsProductsDocument, { search }, { isEnabled: search !== '', keepsPrevious: true });
  return { items: query.data?.managedProducts.nodes ?? [], isBusy: query.isFetching };
}
