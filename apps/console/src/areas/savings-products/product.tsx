import { useState } from 'react';
import {
  DeskSavingsProductsDocument,
  DeskUpdateSavingsProductDocument,
  type DeskSavingsProductFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { CheckField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { MoneyField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { BonusSection } from './bonus-section.js';
import { MandatorySection } from './mandatory-section.js';
import { PlanSection } from './plan-section.js';
import { TermSection } from './term-section.js';
import { earnsMonthly } from './templates.js';
import { TermsSection } from './terms-section.js';
import { useSavingsProductsWords } from './words.js';

type Product = DeskSavingsProductFragment;

/** One product: what it asks, what it pays now, before and later, and what can be decided about it. */
export function SavingsProductPage() {
  const words = useSavingsProductsWords();
  const common = useCommonWords();
  const here = useHere();
  const id = useIdInAddress();
  const query = useAsk(DeskSavingsProductsDocument, {});
  const product = query.data?.savingsProducts.find((one) => one.id === id);
  return (
    <Page
      title={product?.name ?? words.title}
      badge={product && !product.isActive && <Badge>{words.inactive}</Badge>}
      lead={
        product &&
        [product.familyLabel, product.contract && words.contracts[product.contract]].filter(Boolean).join(' · ')
      }
      back={{ to: here('/simpanan/produk'), label: words.title }}
      actions={product && <Steps product={product} />}
    >
      <Loaded query={query}>
        {() =>
          product ? (
            <>
              <Data product={product} />
              {earnsMonthly(product.family) && <TermsSection product={product} />}
              {product.family === 'TERM' && <TermSection product={product} />}
              {product.family === 'PLANNED' && <PlanSection productId={product.id} />}
              {product.family === 'MANDATORY' && <MandatorySection />}
              {product.contract === 'WADIAH' && <BonusSection productId={product.id} />}
            </>
          ) : (
            <Empty title={common.faults.NOT_FOUND ?? words.empty} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Data({ product }: { readonly product: Product }) {
  const words = useSavingsProductsWords();
  const format = useFormat();
  const some = (amount: number) => (amount > 0 ? format.money(amount) : words.none);
  const { family } = product;
  return (
    <Section title={words.data}>
      <Facts>
        {product.principalAmount != null && (
          <Fact label={words.principalAmount}>{format.money(product.principalAmount)}</Fact>
        )}
        {earnsMonthly(family) && <Fact label={words.firstDeposit}>{some(product.firstDeposit)}</Fact>}
        {family !== 'PRINCIPAL' && family !== 'MANDATORY' && (
          <Fact label={family === 'TERM' ? words.leastPlacement : words.minimumDeposit}>
            {some(product.minimumDeposit)}
          </Fact>
        )}
        {family === 'VOLUNTARY' && (
          <>
            <Fact label={words.minimumBalance}>{some(product.minimumBalance)}</Fact>
            <Fact label={words.paysInShop}>{product.paysInShop ? words.yes : words.no}</Fact>
          </>
        )}
        <Fact label={words.account}>{product.accountNumber}</Fact>
      </Facts>
    </Section>
  );
}

function Steps({ product }: { readonly product: Product }) {
  const words = useSavingsProductsWords();
  const tell = useToast();
  const [open, setOpen] = useState<'edit' | 'stop' | null>(null);
  const done = () => {
    setOpen(null);
    tell(words.changed);
  };
  const act = useAct(DeskUpdateSavingsProductDocument, { onDone: done });
  if (!useCan()('savings.products')) return null;
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setOpen('stop')}>
        {product.isActive ? words.stop : words.resume}
      </button>
      <button type="button" className="button" onClick={() => setOpen('edit')}>
        {words.edit}
      </button>
      {open === 'edit' && <EditDialog product={product} onDone={done} onClose={() => setOpen(null)} />}
      {open === 'stop' && (
        <ActDialog
          title={product.isActive ? words.stop : words.resume}
          consequence={product.isActive ? words.stopConsequence : words.resumeConsequence}
          submit={product.isActive ? words.stop : words.resume}
          act={act}
          onSubmit={() => void act.run({ productId: product.id, isActive: !product.isActive })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

interface EditProps {
  readonly product: Product;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function EditDialog({ product, onDone, onClose }: EditProps) {
  const words = useSavingsProductsWords();
  const common = useCommonWords();
  const { family, id: productId } = product;
  const { draft, set } = useDraft(() => ({
    name: product.name,
    firstDeposit: product.firstDeposit || null,
    minimumDeposit: product.minimumDeposit || null,
    minimumBalance: product.minimumBalance || null,
    paysInShop: product.paysInShop,
  }));
  const act = useAct(DeskUpdateSavingsProductDocument, { onDone });
  const save = () => {
    const { name, firstDeposit, minimumDeposit, minimumBalance, paysInShop } = draft;
    void act.run({
      productId,
      name,
      firstDeposit: firstDeposit ?? 0,
      minimumDeposit: minimumDeposit ?? 0,
      minimumBalance: minimumBalance ?? 0,
      paysInShop: family === 'VOLUNTARY' ? paysInShop : null,
    });
  };
  return (
    <Sheet kind="dialog" title={words.edit} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        <TextField
          name="name"
          label={words.name}
          isRequired
          maxLength={80}
          value={draft.name}
          onChange={set('name')}
          isFocused
        />
        {earnsMonthly(family) && (
          <MoneyField
            name="firstDeposit"
            label={words.firstDeposit}
            hint={words.firstDepositHint}
            value={draft.firstDeposit}
            onChange={set('firstDeposit')}
          />
        )}
        {family !== 'PRINCIPAL' && family !== 'MANDATORY' && (
          <MoneyField
            name="minimumDeposit"
            label={family === 'TERM' ? words.leastPlacement : words.minimumDeposit}
            value={draft.minimumDeposit}
            onChange={set('minimumDeposit')}
          />
        )}
        {family === 'VOLUNTARY' && (
          <>
            <MoneyField
              name="minimumBalance"
              label={words.minimumBalance}
              hint={words.minimumBalanceHint}
              value={draft.minimumBalance}
              onChange={set('minimumBalance')}
            />
            <CheckField
              name="paysInShop"
              label={words.paysInShop}
              hint={words.paysInShopHint}
              isChecked={draft.paysInShop}
              onChange={set('paysInShop')}
            />
          </>
        )}
      </Form>
    </Sheet>
  );
}
