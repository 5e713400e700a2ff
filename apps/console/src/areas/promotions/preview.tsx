import { useDeferredValue, useState } from 'react';
import { DeskPreviewPromotionDocument, type DeskPreviewPromotionQuery } from '@lumbung/web-api';
import { isRefusal } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { CheckField } from '../../ui/fields.js';
import { GoodsPicker } from '../../ui/goods/goods-picker.js';
import { Fact, Facts, Section } from '../../ui/page.js';
import { FaultNotice } from '../../ui/states.js';
import { MoneyField, QuantityField } from '../../ui/value-fields.js';
import { isTriable, promotionInput, type PromotionDraft } from './promotion-draft.js';
import { usePromotionsWords } from './words.js';

type Preview = Extract<DeskPreviewPromotionQuery['previewPromotion'], { subtotal: number }>;

interface Example {
  readonly variantId: string;
  readonly title: string;
  readonly quantity: number | null;
}

/** What the promotion would take off an example, in words and numbers, while it is being written. */
export function PreviewSection({ draft }: { readonly draft: PromotionDraft }) {
  const words = usePromotionsWords();
  const [examples, setExamples] = useState<readonly Example[]>([]);
  const [isMember, setMember] = useState(true);
  const [isFirstOrder, setFirst] = useState(true);
  const [shippingFee, setFee] = useState<number | null>(12_000);
  const lines = examples.flatMap(({ variantId, quantity }) => (quantity ? [{ variantId, quantity }] : []));
  const input = useDeferredValue({
    draft: { ...promotionInput(draft), name: draft.name.trim() || words.newTitle },
    lines,
    isMember,
    isFirstOrder,
    shippingFee,
  });
  const isReady = isTriable(draft) && lines.length > 0;
  const query = useAsk(DeskPreviewPromotionDocument, { input }, { isEnabled: isReady, keepsPrevious: true });
  const answer = query.data?.previewPromotion;
  return (
    <Section title={words.preview} note={words.previewNote}>
      <GoodsPicker
        name="example"
        label={words.previewAdd}
        onPick={(goods) =>
          setExamples((old) => [
            ...old.filter(({ variantId }) => variantId !== goods.id),
            { variantId: goods.id, title: goods.title, quantity: 1 },
          ])
        }
      />
      {examples.map((example) => (
        <QuantityField
          key={example.variantId}
          name={`example-${example.variantId}`}
          label={words.quantityOf(example.title)}
          value={example.quantity}
          onChange={(quantity) =>
            setExamples((old) => old.map((one) => (one.variantId === example.variantId ? { ...one, quantity } : one)))
          }
        />
      ))}
      <div className="choice-grid">
        <CheckField name="asMember" label={words.asMember} isChecked={isMember} onChange={setMember} />
        <CheckField name="asFirst" label={words.asFirst} isChecked={isFirstOrder} onChange={setFirst} />
      </div>
      <MoneyField name="exampleFee" label={words.shippingFee} value={shippingFee} onChange={setFee} />
      <div aria-live="polite">
        {!isReady || answer === undefined ? (
          query.isError ? (
            <FaultNotice fault={query.error} />
          ) : (
            <p className="consequence">{words.previewFill}</p>
          )
        ) : isRefusal(answer) ? (
          <div className="notice notice-warn">
            <p>{answer.message}</p>
          </div>
        ) : (
          <Result preview={answer as Preview} />
        )}
      </div>
    </Section>
  );
}

function Result({ preview }: { readonly preview: Preview }) {
  const words = usePromotionsWords();
  const format = useFormat();
  const off = (amount: number) => (amount === 0 ? '–' : `−${format.money(amount)}`);
  return (
    <>
      <div className={preview.obstacle == null ? 'notice notice-good' : 'notice notice-warn'}>
        <p>{preview.obstacle ?? preview.explanation}</p>
      </div>
      <Facts>
        <Fact label={words.subtotal}>{format.money(preview.subtotal)}</Fact>
        <Fact label={words.discount}>{off(preview.discount)}</Fact>
        <Fact label={words.shipping}>{format.money(preview.shippingFee)}</Fact>
        <Fact label={words.shippingDiscount}>{off(preview.shippingDiscount)}</Fact>
        <Fact label={words.toPay}>{format.money(preview.total)}</Fact>
      </Facts>
      <ul>
        {preview.lines
          .filter(({ discount }) => discount > 0)
          .map((line) => (
            <li key={line.variantId}>
              {line.name}: −{format.money(line.discount)}
            </li>
          ))}
      </ul>
    </>
  );
}
