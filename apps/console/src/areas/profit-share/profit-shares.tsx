import { Link } from '@tanstack/react-router';
import { DeskProfitSharesDocument, type DeskProfitSharesQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { DecidePage } from './decide.js';
import { Nisbahs } from './nisbahs.js';
import { SharePage } from './share.js';
import { useProfitShareWords } from './words.js';

type Share = DeskProfitSharesQuery['profitShares'][number];

const LOOK_AGAIN_MS = 10_000;

/** Profit share of mudharabah savings: what was shared out, deciding the next, and the ratios it goes by. */
export function ProfitSharesPage() {
  const { lihat, tetapkan } = useSearchWords<'lihat' | 'tetapkan'>();
  if (lihat !== undefined) return <SharePage id={lihat} />;
  return tetapkan === undefined ? <List /> : <DecidePage />;
}

function List() {
  const words = useProfitShareWords();
  const here = useHere();
  const can = useCan();
  const query = useAsk(DeskProfitSharesDocument, {}, { everyMs: LOOK_AGAIN_MS });
  const decide = can('savings.products') && (
    <Link to={here('/simpanan/bagi-hasil')} search={{ tetapkan: '1' } as never} className="button">
      <Icon name="plus" /> {words.decide}
    </Link>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={decide || undefined}>
      <Loaded query={query}>
        {({ profitShares }) =>
          profitShares.length === 0 ? (
            <Empty title={words.empty}>{words.emptyText}</Empty>
          ) : (
            <Shares shares={profitShares} />
          )
        }
      </Loaded>
      <Nisbahs />
    </Page>
  );
}

function Shares({ shares }: { readonly shares: readonly Share[] }) {
  const words = useProfitShareWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<Share>
      caption={words.title}
      rows={shares}
      keyOf={({ id }) => id}
      opens
      columns={[
        {
          key: 'month',
          head: words.month,
          cell: ({ id, month }) => (
            <Link to={here('/simpanan/bagi-hasil')} search={{ lihat: id } as never} className="row-link">
              {format.month(month)}
            </Link>
          ),
        },
        { key: 'income', head: words.income, isNumber: true, cell: ({ income }) => format.money(income) },
        { key: 'members', head: words.members, isNumber: true, cell: (row) => format.money(row.membersAmount) },
        {
          key: 'accounts',
          head: words.accounts,
          cell: ({ accounts, postedAccounts }) =>
            accounts === postedAccounts
              ? words.allPosted(format.count(accounts))
              : words.posted(format.count(postedAccounts), format.count(accounts)),
        },
        {
          key: 'by',
          head: words.by,
          isWideOnly: true,
          cell: ({ decidedByName, decidedAt }) => words.decidedBy(decidedByName ?? '', format.dayOf(decidedAt)),
        },
      ]}
    />
  );
}
