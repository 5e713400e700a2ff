import { useState } from 'react';
import { DeskSellerDocument, type DeskSellerFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { NoteList } from '../../ui/consignment/note-table.js';
import { SellerAccount } from '../../ui/consignment/seller-account.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useCommonWords } from '../../words/index.js';
import { DeclarationsOf } from './declarations.js';
import { SellerBadge } from './seller-badge.js';
import { SellerData } from './seller-data.js';
import { StepDialog, stepTo, type Step } from './seller-dialogs.js';
import { SellerGoods } from './seller-goods.js';
import { useSellersWords } from './words.js';

/** One seller, whole: who he is, what he brings, what he is owed. */
export function SellerPage() {
  const words = useSellersWords();
  const common = useCommonWords();
  const format = useFormat();
  const here = useHere();
  const id = useIdInAddress();
  const query = useAsk(DeskSellerDocument, { id });
  const seller = query.data?.managedSeller;
  return (
    <Page
      title={seller?.name ?? words.title}
      badge={seller && <SellerBadge state={seller.state} label={seller.stateLabel} />}
      lead={
        seller &&
        `${seller.goodsKind} · ${seller.sinceOn ? words.sinceOn(format.day(seller.sinceOn)) : words.appliedOn(format.time(seller.appliedAt))}`
      }
      back={{ to: here('/toko/penjual'), label: words.title }}
      actions={seller && <Steps seller={seller} />}
    >
      <Loaded query={query}>
        {(data) =>
          data.managedSeller ? (
            <>
              <Parts />
              <Part seller={data.managedSeller} data={data} />
            </>
          ) : (
            <Empty title={common.faults.NOT_FOUND ?? ''} />
          )
        }
      </Loaded>
    </Page>
  );
}

/** What may be done with him now, the good news first. */
function Steps({ seller }: { readonly seller: DeskSellerFragment }) {
  const words = useSellersWords();
  const [step, setStep] = useState<Step | null>(null);
  if (!useCan()('sellers.approve')) return null;
  const steps = seller.allowedStates.flatMap((state) => stepTo(seller.state, state) ?? []);
  return (
    <>
      {steps.map((it) => (
        <button
          key={it}
          type="button"
          className={
            it === 'approve' || it === 'reactivate'
              ? 'button'
              : it === 'suspend'
                ? 'button button-quiet'
                : 'button button-danger'
          }
          onClick={() => setStep(it)}
        >
          {words[it]}
        </button>
      ))}
      {step !== null && <StepDialog step={step} seller={seller} onClose={() => setStep(null)} />}
    </>
  );
}

function Parts() {
  const words = useSellersWords();
  const set = useFilters();
  const { bagian } = useSearchWords<'bagian'>();
  const parts = Object.entries(words.parts);
  return (
    <CountTabs
      label={words.title}
      value={bagian}
      onChange={(next) => set({ bagian: next })}
      tabs={parts.map(([part, label]) => ({ value: part === 'data' ? undefined : part, label }))}
    />
  );
}

interface PartProps {
  readonly seller: DeskSellerFragment;
  readonly data: Parameters<typeof SellerData>[0]['data'];
}

function Part({ seller, data }: PartProps) {
  const { bagian } = useSearchWords<'bagian'>();
  switch (bagian) {
    case 'barang':
      return <SellerGoods slug={seller.slug} />;
    case 'titipan':
      return <NoteList filter={{ sellerId: seller.id }} />;
    case 'rekening':
      return <SellerAccount sellerId={seller.id} />;
    case 'omzet':
      return <DeclarationsOf seller={seller} />;
    default:
      return <SellerData seller={seller} data={data} />;
  }
}
