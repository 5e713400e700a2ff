import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskAssetOneDocument, DeskCancelAssetDocument, type DeskAssetOneQuery } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { ChangeDialog } from './change-dialog.js';
import { DisposeDialog } from './dispose-dialog.js';
import { useAssetsWords } from './words.js';

export type Asset = DeskAssetOneQuery['fixedAsset'];

/** One asset: what is known of it, what it is still worth, and what was written off. */
export function AssetPage() {
  const words = useAssetsWords();
  const here = useHere();
  const query = useAsk(DeskAssetOneDocument, { id: useIdInAddress() });
  const asset = query.data?.fixedAsset;
  return (
    <Page
      title={asset?.name ?? words.title}
      badge={asset && asset.state !== 'IN_USE' && <Badge tone="bad">{words.states[asset.state]}</Badge>}
      lead={asset && `${asset.number} · ${words.categories[asset.category]}`}
      back={{ to: here('/akuntansi/aset'), label: words.title }}
      actions={asset && <Steps asset={asset} />}
    >
      <Loaded query={query}>
        {({ fixedAsset }) => (
          <>
            <Data asset={fixedAsset} />
            <History asset={fixedAsset} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Steps({ asset }: { readonly asset: Asset }) {
  const words = useAssetsWords();
  const tell = useToast();
  const [open, setOpen] = useState<'change' | 'dispose' | 'cancel' | null>(null);
  const close = () => setOpen(null);
  const cancel = useAct(DeskCancelAssetDocument, {
    onDone: () => {
      close();
      tell(words.cancelled);
    },
  });
  if (!useCan()('assets.manage') || asset.state !== 'IN_USE') return null;
  return (
    <>
      <button type="button" className="button button-danger" onClick={() => setOpen('cancel')}>
        {words.cancel}
      </button>
      <button type="button" className="button button-quiet" onClick={() => setOpen('dispose')}>
        {words.dispose}
      </button>
      <button type="button" className="button" onClick={() => setOpen('change')}>
        {words.edit}
      </button>
      {open === 'change' && <ChangeDialog asset={asset} onClose={close} />}
      {open === 'dispose' && <DisposeDialog asset={asset} onClose={close} />}
      {open === 'cancel' && (
        <ActDialog
          title={words.cancelOf(asset.name)}
          consequence={words.cancelConsequence}
          submit={words.cancel}
          isDanger
          act={cancel}
          reason={{ label: words.reason, isRequired: true }}
          onSubmit={(reason) => void cancel.run({ assetId: asset.id, reason })}
          onClose={close}
        />
      )}
    </>
  );
}

function Data({ asset }: { readonly asset: Asset }) {
  const words = useAssetsWords();
  const format = useFormat();
  const here = useHere();
  return (
    <>
      <div className="figures figures-small">
        {(
          [
            [words.cost, asset.cost],
            [words.accumulated, asset.accumulated],
            [words.bookValue, asset.bookValue],
          ] as const
        ).map(([label, amount]) => (
          <div key={label} className="book figure">
            <h2>{label}</h2>
            <p className="figure-number">{format.money(amount)}</p>
          </div>
        ))}
      </div>
      <Facts>
        <Fact label={words.acquiredOn}>{format.day(asset.acquiredOn)}</Fact>
        <Fact label={words.funding}>{words.fundings[asset.funding]}</Fact>
        <Fact label={words.plan}>
          {asset.months !== null && asset.startsOn !== null
            ? words.planOf(asset.months, format.month(asset.startsOn))
            : words.noDepreciation}
        </Fact>
        <Fact label={words.monthly}>{asset.months === null ? null : format.money(asset.monthly)}</Fact>
        <Fact label={words.residual}>{format.money(asset.residual)}</Fact>
        <Fact label={words.place}>{asset.place}</Fact>
        <Fact label={words.condition}>{words.conditions[asset.condition]}</Fact>
        <Fact label={words.serialNo}>{asset.serialNo}</Fact>
        {asset.journalId !== null && (
          <Fact label={words.journal}>
            <Link to={here(`/akuntansi/jurnal/${asset.journalId}`)}>{words.journal}</Link>
          </Fact>
        )}
        {asset.leftOn !== null && (
          <Fact label={words.left}>
            {format.day(asset.leftOn)} · {asset.leftReason}
          </Fact>
        )}
        {asset.proceeds !== null && <Fact label={words.proceeds}>{format.money(asset.proceeds)}</Fact>}
        <Fact label={words.note}>{asset.note}</Fact>
      </Facts>
    </>
  );
}

function History({ asset }: { readonly asset: Asset }) {
  const words = useAssetsWords();
  const format = useFormat();
  const here = useHere();
  if (asset.months === null) return null;
  return (
    <Section title={words.history}>
      {asset.depreciations.length === 0 ? (
        <Empty title={words.noHistory} />
      ) : (
        <Table
          caption={words.history}
          rows={asset.depreciations}
          keyOf={(row) => row.throughMonth}
          columns={[
            {
              key: 'month',
              head: words.through,
              cell: (row) => (
                <Link to={here(`/akuntansi/jurnal/${row.journalId}`)}>{format.month(row.throughMonth)}</Link>
              ),
            },
            { key: 'amount', head: words.amount, isNumber: true, cell: (row) => format.money(row.amount) },
          ]}
        />
      )}
    </Section>
  );
}
