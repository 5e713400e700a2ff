import { Link, useNavigate } from '@tanstack/react-router';
import { DeskMemberImportsDocument, type DeskMemberImportHeadFragment, type MemberImportState } from '@lumbung/web-api';
import { uploadMembers } from '../../api/upload.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { BringList } from '../../ui/imports/bring-list.js';
import { Page, Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { MemberImportPage } from './member-import.js';
import { useMemberImportWords } from './words.js';

const TONES: Record<MemberImportState, Tone> = {
  CHECKED: 'wait',
  RUNNING: 'info',
  STOPPED: 'bad',
  DONE: 'good',
  CANCELLED: 'plain',
  UNDONE: 'plain',
};

export function MemberImportBadge({ state }: { readonly state: MemberImportState }) {
  return <Badge tone={TONES[state]}>{useMemberImportWords().states[state]}</Badge>;
}

/** Members brought as files; one of them where the address names it. */
export function MemberImportsPage() {
  const { berkas } = useSearchWords<'berkas'>();
  return berkas === undefined ? <MemberImportList /> : <MemberImportPage key={berkas} id={berkas} />;
}

function MemberImportList() {
  const words = useMemberImportWords();
  const here = useHere();
  const navigate = useNavigate();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskMemberImportsDocument, pageOf(search), { keepsPrevious: true, everyMs: 10_000 });
  return (
    <Page title={words.title} lead={words.lead} back={{ to: here('/anggota'), label: words.toMembers }}>
      <Section title={words.uploadTitle} note={words.uploadHint}>
        <BringList
          label={words.upload}
          busyLabel={words.uploading}
          paste={words.paste}
          onSend={async (asker, file) => {
            const berkas = await uploadMembers(asker, file);
            await navigate({ to: here('/anggota/impor'), search: { berkas } });
          }}
        />
      </Section>
      <Section title={words.past}>
        <Loaded query={query}>
          {({ memberImports: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty title={words.empty}>{words.emptyText}</Empty>
            ) : (
              <>
                <ImportTable rows={nodes} isStale={query.isPlaceholderData} />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}

interface ImportTableProps {
  readonly rows: readonly DeskMemberImportHeadFragment[];
  readonly isStale: boolean;
}

function ImportTable({ rows, isStale }: ImportTableProps) {
  const words = useMemberImportWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<DeskMemberImportHeadFragment>
      caption={words.past}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'file',
          head: words.file,
          cell: (row) => (
            <Link to={here('/anggota/impor')} search={{ berkas: row.id }} className="row-link">
              {row.fileName}
            </Link>
          ),
        },
        { key: 'state', head: words.state, cell: (row) => <MemberImportBadge state={row.state} /> },
        { key: 'rows', head: words.rows, isNumber: true, cell: (row) => format.count(row.rowCount) },
        { key: 'wrong', head: words.wrong, isNumber: true, cell: (row) => format.count(row.wrongCount) },
        { key: 'written', head: words.written, isNumber: true, cell: (row) => format.count(row.progress.done) },
        {
          key: 'when',
          head: words.when,
          isTight: true,
          cell: (row) => (
            <>
              {format.time(row.createdAt)}
              <span className="under">{words.by(row.createdBy)}</span>
            </>
          ),
        },
      ]}
    />
  );
}
