import { useState } from 'react';
import { Fault } from '../../api/ask.js';
import { useSlug } from '../../api/slug.js';
import { UploadRefused, uploadPicture } from '../../api/upload.js';
import { useCommonWords, useLocale } from '../../words/index.js';
import { useProductsWords } from './words.js';

const MOST_BYTES = 10 * 1024 * 1024;
export const PICTURE_TYPES = 'image/jpeg,image/png,image/webp';

/** Sends pictures one after another, says how far it is, and gathers what was refused; one bad file stops no other. */
export function useUploads(onUploaded: (mediaId: string, file: File) => Promise<void> | void) {
  const words = useProductsWords();
  const { faults } = useCommonWords();
  const slug = useSlug();
  const { locale } = useLocale();
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);

  async function add(files: readonly File[]): Promise<void> {
    const found: string[] = [];
    setProblems([]);
    for (const [index, file] of files.entries()) {
      setProgress({ done: index + 1, total: files.length });
      const problem = !PICTURE_TYPES.split(',').includes(file.type)
        ? words.notPicture(file.name)
        : file.size > MOST_BYTES
          ? words.tooBig(file.name)
          : null;
      if (problem !== null) {
        found.push(problem);
        continue;
      }
      try {
        await onUploaded(await uploadPicture({ slug, locale }, file), file);
      } catch (error) {
        const text =
          error instanceof UploadRefused
            ? error.message
            : faults[error instanceof Fault ? error.code : 'INTERNAL_SERVER_ERROR'];
        found.push(`${file.name}: ${text}`);
      }
    }
    setProgress(null);
    setProblems(found);
  }
  return { add, progress, problems };
}
