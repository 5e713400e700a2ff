import { Link } from '@tanstack/react-router';
import { DeskSellerChoiceDocument, DeskUpdateProductDocument, type DeskProductFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { Fact, Facts, Section } from '../../ui/page.js';
import { ActNotice } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { useProductsWords } from './words.js';

export interface Seller {
  readonly id: string;
  readonly name: string;
}

/** Whose goods these are, and how tax treats them. */
export function OwnerSection({ product }: { readonly product: DeskProductFragment }) {
  const words = useProductsWords();
  const common = useCommonWords();
  const here = useHere();
  const can = useCan();
  const tell = useToast();
  const act = useAct(DeskUpdateProductDocument, { onDone: () => tell(common.saved) });
  const hadStock = product.variants.some(({ stock }) => (stock?.onHand ?? 0) > 0);
  const mayChoose = can('catalog.edit') && can('sellers.read') && !hadStock;
  return (
    <Section title={words.facts}>
      <ActNotice act={act} />
      <Facts>
        <Fact label={words.owner}>
          {product.seller == null ? (
            words.own
          ) : can('sellers.read') ? (
            <Link to={here(`/toko/penjual/${product.seller.id}`)}>{product.seller.name}</Link>
          ) : (
            product.seller.name
          )}
        </Fact>
        <Fact label={words.tax}>
          {words.taxes[product.taxCategory]}
          <span className="under">
            <Link to={here('/toko/harga/pajak')}>{words.changeTax}</Link>
          </span>
        </Fact>
      </Facts>
      {mayChoose && (
        <SellerField
          value={product.seller ?? null}
          onChange={(seller) => void act.run({ productId: product.id, sellerId: seller?.id ?? null })}
        />
      )}
    </Section>
  );
}

interface SellerFieldProps {
  readonly value: Seller | null;
  readonly onChange: (seller: Seller | null) => void;
}

export function SellerField({ value, onChange }: SellerFieldProps) {
  const words = useProductsWords();
  return (
    <ChoiceField<Seller>
      name="sellerId"
      label={words.seller}
      hint={words.sellerHint}
      value={value}
      onChange={onChange}
      useSearch={useSellers}
      idOf={({ id }) => id}
      nameOf={({ name }) => name}
      show={({ name }) => name}
      nothingFound={words.noSeller}
    />
  );
}

function useSellers(search: string): { readonly items: readonly Seller[]; readonly isBusy: boolean } {
  const query = useAsk(DeskSellerChoiceDocument, { search }, { isEnabled: search !== '', keepsPrevious: true });
  const items = (query.data?.sellers.nodes ?? []).filter(({ state }) => state === 'ACTIVE');
  return { items, isBusy: query.isFetching };
}
