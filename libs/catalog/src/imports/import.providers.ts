import { ExportPages } from '../exports/export-pages.js';
import { ExportsResolver } from '../exports/exports.resolver.js';
import { ExportsService } from '../exports/exports.service.js';
import { FileLinks } from '../exports/file-links.js';
import { FileOpening } from '../exports/file-opening.js';
import { ImportReadsService } from './import-reads.service.js';
import { ImportWriter } from './import-writer.js';
import { ImportJobs } from './import.jobs.js';
import { ImportsResolver } from './imports.resolver.js';
import { ProductImportsService } from './product-imports.service.js';

/** Everything that brings lists in and out as files. */
export const LISTS_AS_FILES = [
  ProductImportsService,
  ImportReadsService,
  ImportWriter,
  ImportJobs,
  ImportsResolver,
  ExportsService,
  ExportPages,
  ExportsResolver,
  FileLinks,
  FileOpening,
];
