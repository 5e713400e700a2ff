import { Link } from '@tanstack/react-router';
import { DeskMandatoryArrearsDocument, type DeskMandatoryArrearsQuery } from '@lumbung/web-api';
import { useSlug } from '../../api/slug.js';
import { documentHref } from '../../api/upload.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Icon } from '../../ui/icons.js';
import { ListPage } from '../../ui/list-page.js';
import { pageOf } from '../../ui/pager.js';
import { Table } from '../../ui/table.js';
import { Parts } from './parts.js';
import { useSavingsWords } from './words.js';

type Late = DeskMandatoryArrearsQuery['mandatorySavingsArrears']['nodes'][number];

/** Who is behind with mandatory savings, by how many months. */
export function Arrears() {
  const words = useSavingsWords();
  const slug = useSlug();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskMandatoryArrearsDocument, pageOf(search), { keepsPrevious: true });
  return (
    <ListPage
      words={{ title: words.title, lead: words.arrearsLead, empty: words.noArrears, emptyText: words.noArrearsText }}
      query={query}
      listOf={({ mandatorySavingsArrears }) => mandatorySavingsArrears}
      add={
        query.data &&
        query.data.mandatorySavingsArrears.nodes.length > 0 && (
          <a className="button button-quiet" href={documentHref('/savings-lists/arrears', slug)} download>
            <Icon name="down" /> {words.export}
          </a>
        )
      }
      tabs={<Parts />}
    >
      {(rows, isStale) => <LateTable rows={rows} isStale={isStale} />}
    </ListPage>
  );
}

function LateTable({ rows, isStale }: { readonly rows: readonly Late[]; readonly isStale: boolean }) {
  const words = useSavingsWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  return (
    <Table<Late>
      caption={words.arrears}
      rows={rows}
      keyOf={(row) => row.accountId}
      isStale={isStale}
      columns={[
        {
          key: 'member',
          head: words.member,
          cell: (row) => (
            <>
              <Link to={here(`/anggota/${row.memberId}`)}>{row.memberName}</Link>
              <span className="under">{row.memberNo}</span>
            </>
          ),
        },
        {
          key: 'account',
          head: words.account,
          isTight: true,
          cell: (row) => <Link to={here(`/simpanan/${row.accountId}`)}>{row.accountNumber}</Link>,
        },
        {
          key: 'months',
          head: words.months,
          isNumber: true,
          isTight: true,
          cell: ({ monthsOverdue }) => words.monthsOf(format.count(monthsOverdue)),
        },
        { key: 'owed', head: words.owed, isNumber: true, isTight: true, cell: ({ arrears }) => format.money(arrears) },
        {
          key: 'take',
          head: '',
          cell: (row) =>
            can('savings.teller') && (
              <Link
                className="button button-quiet button-small"
                to={here('/loket/simpanan')}
                search={{ cari: row.accountNumber } as never}
                aria-label={`${words.take}: ${row.memberName}`}
              >
                {words.take}
              </Link>
            ),
        },
      ]}
    />
  );
}
