import { useState } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Fault } from '../../api/ask.js';
import { useFormat } from '../../format/use-format.js';
import { Icon } from '../icons.js';
import { Sheet } from '../sheet.js';
import { FaultNotice, Waiting } from '../states.js';
import { useFilesWords } from './words.js';

/** A list as a file, as the house tells of it. */
export interface TableFile {
  readonly rowCount: number;
  readonly csvUrl: string;
  readonly xlsxUrl?: string | null;
}

interface ExportButtonProps<Data> {
  readonly query: UseQueryResult<Data, Fault>;
  readonly of: (data: Data) => TableFile;
}

/** Says how many rows would come, and gives fresh addresses when it is opened: they are good for ten minutes only. */
export function ExportButton<Data>({ query, of }: ExportButtonProps<Data>) {
  const words = useFilesWords();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const file = query.data === undefined ? undefined : of(query.data);
  return (
    <>
      <button
        type="button"
        className="button button-quiet"
        disabled={file?.rowCount === 0}
        onClick={() => {
          setOpen(true);
          void query.refetch();
        }}
      >
        <Icon name="down" /> {file === undefined ? words.exportNothing : words.export(format.count(file.rowCount))}
      </button>
      {isOpen && (
        <Sheet kind="dialog" title={words.title} keepsTyped={false} onClose={() => setOpen(false)}>
          {query.isError ? (
            <FaultNotice fault={query.error} onRetry={() => void query.refetch()} />
          ) : query.isFetching || file === undefined ? (
            <Waiting lines={2} />
          ) : (
            <>
              <p>{words.lead(format.count(file.rowCount))}</p>
              <FileLinks file={file} />
              <p className="hint">{words.fresh}</p>
            </>
          )}
        </Sheet>
      )}
    </>
  );
}

/** The same table in both formats. */
export function FileLinks({ file }: { readonly file: Omit<TableFile, 'rowCount'> }) {
  const words = useFilesWords();
  return (
    <>
      <p className="file-links">
        {file.xlsxUrl && (
          <a className="button" href={file.xlsxUrl} download>
            {words.excel}
          </a>
        )}
        <a className={file.xlsxUrl ? 'button button-quiet' : 'button'} href={file.csvUrl} download>
          {words.csv}
        </a>
      </p>
      <p className="hint">{file.xlsxUrl ? words.csvHint : words.tooBig}</p>
    </>
  );
}
