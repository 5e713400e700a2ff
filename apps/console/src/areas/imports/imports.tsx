import { Link, useNavigate } from '@tanstack/react-router';
import { DeskImportsDocument, type DeskImportHeadFragment, type ImportState } from '@lumbung/web-api';
import { uploadList } from '../../api/upload.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { BringList } from '../../ui/imports/bring-list.js';
import { Page, Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useImportsWords } from './words.js';

const TONES: Record<ImportState, Tone> = {
  CHECKED: 'wait',
  RUNNING: 'info',
  STOPPED: 'bad',
  DONE: 'good',
  CANCELLED: 'plain',
};

export function ImportBadge({ state }: { readonly state: ImportState }) {
  return <Badge tone={TONES[state]}>{useImportsWords().states[state]}</Badge>;
}

/** Lists of goods brought as files: a new one, and those of the last weeks. */
export function ImportsPage() {
  const words = useImportsWords();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskImportsDocument, pageOf(search), { keepsPrevious: true, everyMs: 10_000 });
  return (
    <Page title={words.title} lead={words.lead}>
      <Upload />
      <Section title={words.past}>
        <Loaded query={query}>
          {({ productImports: { nodes, pageInfo } }) =>
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

function Upload() {
  const words = useImportsWords();
  const here = useHere();
  const navigate = useNavigate();
  return (
    <Section title={words.uploadTitle} note={words.uploadHint}>
      <BringList
        label={words.upload}
        busyLabel={words.uploading}
        onSend={async (asker, file) => navigate({ to: here(`/toko/produk/impor/${await uploadList(asker, file)}`) })}
      />
      <p className="hint">{words.moreColumns}</p>
      <p className="file-links hint">
        {words.template}{' '}
        <a href="/imports/template?format=xlsx" download>
          {words.templateExcel}
        </a>
        <a href="/imports/template?format=csv" download>
          {words.templateCsv}
        </a>
      </p>
    </Section>
  );
}

interface ImportTableProps {
  readonly rows: readonly DeskImportHeadFragment[];
  readonly isStale: boolean;
}

function ImportTable({ rows, isStale }: ImportTableProps) {
  const words = useImportsWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<DeskImportHeadFragment>
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
            <Link to={here(`/toko/produk/impor/${row.id}`)} className="row-link">
              {row.fileName}
            </Link>
          ),
        },
        { key: 'state', head: words.state, cell: (row) => <ImportBadge state={row.state} /> },
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
              {row.createdBy && <span className="under">{words.by(row.createdBy)}</span>}
            </>
          ),
        },
      ]}
    />
  );
}
