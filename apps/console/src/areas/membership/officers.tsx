import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { BusinessDate } from '@lumbung/kernel';
import { DeskOfficeTermsDocument, type DeskOfficeTermFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { AppointDialog, EndOfficeDialog } from './officer-dialogs.js';
import { useMembershipWords } from './words.js';

type Term = DeskOfficeTermFragment;

/** Who is in office and who was; the books of board and supervisors are made of it. */
export function OfficersPage() {
  const { officers: words, members, books } = useMembershipWords();
  const here = useHere();
  const can = useCan();
  const set = useFilters();
  const { bagian, ...page } = useSearchWords<'bagian' | 'setelah' | 'sebelum'>();
  const withEnded = bagian === 'semua';
  const query = useAsk(DeskOfficeTermsDocument, { withEnded, ...pageOf(page) }, { keepsPrevious: true });
  const [open, setOpen] = useState<Term | 'new' | null>(null);
  const mayAppoint = can('membership.officers');
  const appoint = mayAppoint && (
    <button type="button" className="button" onClick={() => setOpen('new')}>
      <Icon name="plus" /> {words.appoint}
    </button>
  );
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ to: here('/anggota'), label: members }}
      actions={
        <>
          <Link to={here('/anggota/buku')} className="button button-quiet">
            {books}
          </Link>
          {appoint}
        </>
      }
    >
      <CountTabs
        label={words.which}
        value={bagian}
        onChange={(next) => set({ bagian: next })}
        tabs={[
          { value: undefined, label: words.present },
          { value: 'semua', label: words.all },
        ]}
      />
      <Loaded query={query}>
        {({ officeTerms: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.nobody} action={appoint}>
              {words.nobodyText}
            </Empty>
          ) : (
            <>
              <Notices terms={nodes} />
              <Terms
                terms={nodes}
                withEnded={withEnded}
                isStale={query.isPlaceholderData}
                onEnd={mayAppoint ? setOpen : undefined}
              />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
      {open === 'new' && <AppointDialog onClose={() => setOpen(null)} />}
      {open !== null && open !== 'new' && <EndOfficeDialog term={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

/** Terms that are over, or nearly: somebody is to be elected. */
function Notices({ terms }: { readonly terms: readonly Term[] }) {
  const { officers: words } = useMembershipWords();
  const format = useFormat();
  const told = terms.filter(({ notice }) => notice !== null);
  if (told.length === 0) return null;
  return (
    <div className="notice notice-warn" role="status">
      <p>{words.noticeTitle}</p>
      <ul>
        {told.map(({ id, notice, memberName, officeLabel, termEndsOn }) => (
          <li key={id}>
            {words.notices[notice ?? 'OVER'](memberName, officeLabel, format.day(termEndsOn as BusinessDate))}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface TermsProps {
  readonly terms: readonly Term[];
  readonly withEnded: boolean;
  readonly isStale: boolean;
  readonly onEnd: ((term: Term) => void) | undefined;
}

function Terms({ terms, withEnded, isStale, onEnd }: TermsProps) {
  const { officers: words } = useMembershipWords();
  const format = useFormat();
  const here = useHere();
  const day = (date: string | null) => (date === null ? '–' : format.day(date as BusinessDate));
  const columns: Column<Term>[] = [
    {
      key: 'name',
      head: words.name,
      cell: ({ memberId, memberName, memberNo }) => (
        <>
          <Link to={here(`/anggota/${memberId}`)}>{memberName}</Link> <span className="under">{memberNo}</span>
        </>
      ),
    },
    { key: 'office', head: words.office, cell: ({ officeLabel }) => officeLabel },
    { key: 'appointed', head: words.appointedOn, isTight: true, cell: ({ appointedOn }) => day(appointedOn) },
    {
      key: 'until',
      head: words.termEndsOn,
      cell: ({ termEndsOn, notice }) => (
        <>
          {day(termEndsOn)} {notice && <Badge tone={notice === 'OVER' ? 'bad' : 'wait'}>{words.badges[notice]}</Badge>}
        </>
      ),
    },
  ];
  if (withEnded)
    columns.push({
      key: 'ended',
      head: words.endedOn,
      cell: ({ endedOn, endReason, endReasonLabel }) => (
        <>
          {endReason !== 'MISTAKEN' && day(endedOn)} <span className="under">{endReasonLabel ?? ''}</span>
        </>
      ),
    });
  columns.push({
    key: 'reference',
    head: words.reference,
    isWideOnly: true,
    cell: ({ reference, endReference }) => [reference, endReference].filter(Boolean).join('; ') || '–',
  });
  if (onEnd)
    columns.push({
      key: 'end',
      head: '',
      cell: (term) =>
        term.endReason !== 'MISTAKEN' && (
          <button type="button" className="button-text" onClick={() => onEnd(term)}>
            {term.endedOn === null ? words.end : words.strike}{' '}
            <span className="unseen">
              {term.memberName}, {term.officeLabel}
            </span>
          </button>
        ),
    });
  return <Table<Term> caption={words.title} rows={terms} isStale={isStale} keyOf={({ id }) => id} columns={columns} />;
}
