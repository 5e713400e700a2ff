import { useEffect, useState } from 'react';
import { DeskProofsDocument, DeskRequestProofDocument, type DeskProofsQuery } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { Badge } from '../../ui/badges.js';
import { Page, Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { ActNotice, Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useBooksWords } from './words.js';

type Latest = NonNullable<DeskProofsQuery['latestLedgerProof']>;
type Check = Latest['checks'][number];
type Row = DeskProofsQuery['ledgerProofs']['nodes'][number];

const LOOK_AGAIN_MS = 3_000;
const NEVER = 'never';

/** The proof of the books: what was reckoned anew last night, what each part means, and the nights before. */
export function ProofsPage() {
  const words = useBooksWords().proofs;
  /** The proof that stood last when another was asked for; a newer one ends the waiting. */
  const [before, setBefore] = useState<string | null>(null);
  const query = useAsk(DeskProofsDocument, pageOf(useSearchWords<'setelah' | 'sebelum'>()), {
    keepsPrevious: true,
    everyMs: before !== null && LOOK_AGAIN_MS,
  });
  const latest = query.data?.latestLedgerProof;
  const latestId = latest?.id ?? NEVER;
  const act = useAct(DeskRequestProofDocument, { onDone: () => setBefore(latestId) });
  useEffect(() => {
    if (before !== null && latestId !== before) setBefore(null);
  }, [before, latestId]);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <button
          type="button"
          className="button"
          disabled={act.isBusy || before !== null || query.data === undefined}
          onClick={() => void act.run({})}
        >
          {words.now}
        </button>
      }
    >
      <ActNotice act={act} />
      <p role="status" className={before === null ? 'unseen' : 'hint'}>
        {before !== null && words.running}
      </p>
      <Loaded query={query} lines={10}>
        {({ ledgerProofs: { nodes, pageInfo } }) => (
          <>
            {latest ? <LatestProof proof={latest} /> : <Empty title={words.none}>{words.noneText}</Empty>}
            {nodes.length > 0 && <History rows={nodes} />}
            <Pager pageInfo={pageInfo} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function LatestProof({ proof }: { readonly proof: Latest }) {
  const words = useBooksWords().proofs;
  const format = useFormat();
  const day = format.longDay(proof.businessDate);
  return (
    <Section title={words.latest} note={words.latestNote(day, format.time(proof.provedAt))}>
      {proof.isSound ? (
        <p className="balanced">
          <span className="stamp stamp-good" aria-hidden="true">
            ✓
          </span>
          <span>{words.sound}</span>
        </p>
      ) : (
        <div className="notice notice-bad" role="alert">
          <p>{words.unsound}</p>
          <p>{words.unsoundHelp}</p>
        </div>
      )}
      <Table<Check>
        caption={words.latest}
        rows={proof.checks}
        keyOf={(check) => check.key}
        columns={[
          {
            key: 'check',
            head: words.check,
            cell: (check) => (
              <>
                <strong>{check.label}</strong>
                <span className="under">{check.meaning}</span>
              </>
            ),
          },
          { key: 'rows', head: words.examined, isNumber: true, cell: (check) => format.count(check.checkedRows) },
          {
            key: 'result',
            head: words.result,
            isTight: true,
            cell: (check) => (
              <>
                <Outcome isSound={check.isSound} />
                {!check.isSound && <span className="under">{words.differsBy(format.count(check.difference))}</span>}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

function History({ rows }: { readonly rows: readonly Row[] }) {
  const words = useBooksWords().proofs;
  const format = useFormat();
  return (
    <Section title={words.history}>
      <Table<Row>
        caption={words.history}
        rows={rows}
        keyOf={(row) => row.id}
        columns={[
          { key: 'day', head: words.booksUntil, isTight: true, cell: (row) => format.day(row.businessDate) },
          { key: 'at', head: words.provedAt, isTight: true, cell: (row) => format.time(row.provedAt) },
          {
            key: 'result',
            head: words.result,
            cell: (row) => (
              <>
                <Outcome isSound={row.isSound} />
                {row.checks
                  .filter((check) => !check.isSound)
                  .map((check) => (
                    <span key={check.key} className="under">
                      {check.label}
                    </span>
                  ))}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

function Outcome({ isSound }: { readonly isSound: boolean }) {
  const words = useBooksWords().proofs;
  return <Badge tone={isSound ? 'good' : 'bad'}>{isSound ? words.fits : words.fitsNot}</Badge>;
}
