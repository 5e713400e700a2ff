import { useState } from 'react';
import { DeskSetPricesDocument, type DeskVariantFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { MoneyField } from '../../ui/value-fields.js';
import { useProductsWords } from './words.js';

/** All prices of a product at once, set together or not at all. */
export function PriceDialog({
  variants,
  onClose,
}: {
  readonly variants: readonly DeskVariantFragment[];
  readonly onClose: () => void;
}) {
  const words = useProductsWords();
  const tell = useToast();
  const [prices, setPrices] = useState(() =>
    variants.map((variant) => ({
      variantId: variant.id,
      publicPrice: variant.publicPrice as number | null,
      memberPrice: variant.memberPrice ?? null,
    })),
  );
  const act = useAct(DeskSetPricesDocument, {
    onDone: () => {
      tell(words.pricesSaved);
      onClose();
    },
  });
  const change = (index: number, part: Partial<(typeof prices)[number]>) =>
    setPrices((old) => old.map((price, at) => (at === index ? { ...price, ...part } : price)));
  return (
    <Sheet kind="dialog" title={words.changePrices} onClose={onClose}>
      <Form
        act={act}
        submit={words.savePrices}
        onCancel={onClose}
        onSubmit={() =>
          void act.run({ prices: prices.map((price) => ({ ...price, publicPrice: price.publicPrice ?? 0 })) })
        }
      >
        {prices.map((price, index) => {
          const name = variants[index]?.name ?? '';
          return (
            <div className="field-row" key={price.variantId}>
              <MoneyField
                name={`publicPrice${index}`}
                label={words.priceFor(name)}
                isRequired
                value={price.publicPrice}
                onChange={(publicPrice) => change(index, { publicPrice })}
              />
              <MoneyField
                name={`memberPrice${index}`}
                label={words.memberPriceFor(name)}
                hint={
                  price.memberPrice !== null && price.publicPrice !== null && price.memberPrice > price.publicPrice
                    ? words.memberAbove
                    : undefined
                }
                value={price.memberPrice}
                onChange={(memberPrice) => change(index, { memberPrice })}
              />
            </div>
          );
        })}
      </Form>
    </Sheet>
  );
}
