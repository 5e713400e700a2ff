import { useFormat } from '../../format/use-format.js';
import { Table } from '../table.js';

export interface ImportProblemRow {
  readonly line: number;
  readonly column?: string | null;
  readonly value?: string | null;
  readonly message: string;
}

interface ProblemTableProps {
  readonly caption: string;
  readonly words: {
    readonly line: string;
    readonly column: string;
    readonly value: string;
    readonly reason: string;
    readonly wholeRow: string;
  };
  readonly rows: readonly ImportProblemRow[];
  readonly isStale: boolean;
}

/** What is wrong, line by line, as the file itself is read. */
export function ProblemTable({ caption, words, rows, isStale }: ProblemTableProps) {
  const format = useFormat();
  return (
    <Table<ImportProblemRow>
      caption={caption}
      rows={rows}
      keyOf={(row) => `${row.line} ${row.column} ${row.message}`}
      isStale={isStale}
      columns={[
        {
          key: 'line',
          head: words.line,
          isTight: true,
          cell: (row) => (
            <>
              <span className="phone-word">{words.line} </span>
              {format.count(row.line)}
            </>
          ),
        },
        { key: 'column', head: words.column, cell: (row) => row.column ?? words.wholeRow },
        { key: 'value', head: words.value, cell: (row) => row.value && <code>{row.value}</code> },
        { key: 'reason', head: words.reason, cell: (row) => row.message },
      ]}
    />
  );
}
