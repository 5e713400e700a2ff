import type { FilesWords } from './id.js';

export const en = {
  export: (rows: string) => `Export ${rows} rows`,
  exportNothing: 'Export',
  title: 'Export to a file',
  lead: (rows: string) => `The file holds ${rows} rows: exactly what is filtered on this screen.`,
  pdf: 'Download PDF',
  workbook: 'Download Excel',
  excel: 'Download Excel (.xlsx)',
  csv: 'Download CSV',
  csvHint: 'CSV with semicolons, opens directly in Indonesian Excel.',
  tooBig: 'Beyond 20,000 rows only CSV is available.',
  fresh: 'The download links are good for 10 minutes, and only for you.',
} satisfies FilesWords;
