// Lists as files are written the same way everywhere.
export { csvOf, xlsxOf, type Cell, type Page } from '@lumbung/documents';
