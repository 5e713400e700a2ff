import { Link } from '@tanstack/react-router';
import {
  DeskBankMatchingDocument,
  DeskMatchBankLinesDocument,
  type DeskBankLineFragment,
  type DeskBankMatchingQuery,
  type DeskBankPostingFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { Section } from '../../ui/page.js';
import { ActNotice, Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { OpenSides } from './open-sides.js';
import { useBankingWords } from './words.js';

type Proposal = DeskBankMatchingQuery['bankMatchProposals'][number];

const idsOf = ({ lines, postings }: Pick<Proposal, 'lines' | 'postings'>) => ({
  lineIds: lines.map(({ id }) => id),
  postingIds: postings.map(({ id }) => id),
});

/** What seems to be the same money, to be accepted; and below it what is left on both sides. */
export function Matching({ accountId }: { readonly accountId: string }) {
  const query = useAsk(DeskBankMatchingDocument, { accountId });
  return (
    <>
      <Loaded query={query}>
        {({ bankMatchProposals }) => <Proposals accountId={accountId} proposals={bankMatchProposals} />}
      </Loaded>
      <OpenSides accountId={accountId} />
    </>
  );
}

function Proposals({ accountId, proposals }: { readonly accountId: string; readonly proposals: readonly Proposal[] }) {
  const words = useBankingWords();
  const format = useFormat();
  const tell = useToast();
  const mayMatch = useCan()('banking.reconcile');
  const act = useAct(DeskMatchBankLinesDocument, { onDone: ({ count }) => tell(words.matched(format.count(count))) });
  const sure = proposals.filter(({ isSure }) => isSure);
  const accept = (accepted: readonly Proposal[]) => void act.run({ accountId, matches: accepted.map(idsOf) });
  return (
    <Section
      title={words.proposals}
      note={words.proposalsNote}
      actions={
        mayMatch &&
        sure.length > 0 && (
          <button type="button" className="button" aria-busy={act.isBusy} onClick={() => accept(sure)}>
            {words.acceptSure(format.count(sure.length))}
          </button>
        )
      }
    >
      <ActNotice act={act} />
      {proposals.length === 0 ? (
        <Empty title={words.noProposals}>{words.noProposalsText}</Empty>
      ) : (
        <Table<Proposal>
          caption={words.proposals}
          rows={proposals}
          keyOf={(proposal) => JSON.stringify(idsOf(proposal))}
          columns={[
            { key: 'bank', head: words.atBank, cell: ({ lines }) => <BankLines lines={lines} /> },
            { key: 'books', head: words.inBooks, cell: ({ postings }) => <BankPostings postings={postings} /> },
            {
              key: 'amount',
              head: words.amount,
              isNumber: true,
              cell: ({ postings }) => format.money(postings.reduce((sum, { amount }) => sum + amount, 0)),
            },
            {
              key: 'why',
              head: words.state,
              cell: ({ isSure, kind }) => (
                <>
                  <Badge tone={isSure ? 'good' : 'wait'}>{isSure ? words.sure : words.maybe}</Badge>
                  <span className="under">{words.why[kind]}</span>
                </>
              ),
            },
            {
              key: 'accept',
              head: '',
              cell: (proposal) =>
                mayMatch && (
                  <button
                    type="button"
                    className="button button-quiet button-small"
                    aria-busy={act.isBusy}
                    onClick={() => accept([proposal])}
                  >
                    {words.accept}{' '}
                    <span className="unseen">{proposal.lines[0]?.text ?? proposal.postings[0]?.text}</span>
                  </button>
                ),
            },
          ]}
        />
      )}
    </Section>
  );
}

export function BankLines({ lines }: { readonly lines: readonly DeskBankLineFragment[] }) {
  const format = useFormat();
  return lines.map(({ id, text, onDay, amount, statementNumber }) => (
    <div key={id}>
      {text}
      <span className="under">
        {format.day(onDay)} · {format.money(amount)} · {statementNumber}
      </span>
    </div>
  ));
}

export function BankPostings({ postings }: { readonly postings: readonly DeskBankPostingFragment[] }) {
  const format = useFormat();
  const here = useHere();
  return postings.map(({ id, text, bookedOn, amount, journalId, journalNumber }) => (
    <div key={id}>
      {text}
      <span className="under">
        {format.day(bookedOn)} · {format.money(amount)} ·{' '}
        <Link to={here(`/akuntansi/jurnal/${journalId}`)}>{journalNumber}</Link>
      </span>
    </div>
  ));
}
