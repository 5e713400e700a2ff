import { extname } from 'node:path';
import { Injectable } from '@nestjs/common';
import { boundedText, newId } from '@lumbung/kernel';
import { fileTypeFromBuffer } from 'file-type';
import { currentTenant, type TenantId } from '../context/request-context.js';
import { SignedPermits } from '../secrets/signed-permits.js';
import { InvalidInput } from '../shared/refusals.js';
import { MediaStore } from './media-store.js';

export const MOST_PRIVATE_FILE_BYTES = 5 * 1024 * 1024;

/** What a private file may be, by its first bytes; the sender's own word about it is not asked. */
const ALLOWED: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** One sort of private file: where it lies, where it is read, and what stands in its name. */
export interface PrivateFileSort {
  /** Folder below the tenant's. */
  readonly folder: string;
  /** Path of the API below which a file is read by its id. */
  readonly path: string;
  /** What its permits are signed for. */
  readonly purpose: string;
  /** Name of a file whose sender gave none. */
  readonly nameless: string;
}

export interface SentFile {
  readonly fileName: string;
  readonly content: Buffer;
}

/** A private file as its row keeps it. */
export interface KeptFile {
  readonly id: string;
  readonly fileName: string;
  readonly mimeType: string;
  readonly byteSize: number;
  readonly storeName: string;
}

export interface OpenedPrivateFile {
  readonly tenant: TenantId;
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: Buffer;
}

interface Permit {
  readonly tenant: TenantId;
  readonly store: string;
  readonly name: string;
  readonly mime: string;
}

/** Papers and pictures that are shown only to those who may: taken in, and read by addresses that end soon. */
@Injectable()
export class PrivateFiles {
  constructor(
    private readonly store: MediaStore,
    private readonly permits: SignedPermits,
  ) {}

  /**
   * Takes a file in. `keep` writes its row in a transaction of its own and may refuse; then, as when it throws, nothing
   * is left of the file. Refuses with InvalidInput (`file`) an empty file, one over 5 MiB, and anything but PDF, JPEG, PNG
   * or WebP by its first bytes.
   */
  async put<R extends object>(
    { folder, nameless }: PrivateFileSort,
    { fileName, content }: SentFile,
    keep: (file: KeptFile) => Promise<R | undefined>,
  ): Promise<KeptFile | R | InvalidInput> {
    if (content.length === 0 || content.length > MOST_PRIVATE_FILE_BYTES)
      return new InvalidInput('problem.fileSize', 'file');
    const mimeType = (await fileTypeFromBuffer(content))?.mime ?? '';
    const ending = ALLOWED[mimeType];
    if (!ending) return new InvalidInput('problem.fileType', 'file');

    const id = newId();
    const storeName = `${folder}/${id}.${ending}`;
    const name = plainName(fileName, ending, nameless);
    const file: KeptFile = { id, fileName: name, mimeType, byteSize: content.length, storeName };
    await this.store.put(storeName, content);
    let refusal: R | undefined;
    try {
      refusal = await keep(file);
    } catch (error) {
      await this.store.remove(storeName);
      throw error;
    }
    if (refusal) await this.store.remove(storeName);
    return refusal ?? file;
  }

  /** Takes a file of this cooperative away; safe to repeat. */
  remove({ storeName }: Pick<KeptFile, 'storeName'>): Promise<void> {
    return this.store.remove(storeName);
  }

  /** The address of a file for the person of this request, who was already found to have the right to it. */
  urlOf(
    { path, purpose }: PrivateFileSort,
    { id, storeName, fileName, mimeType }: Omit<KeptFile, 'byteSize'>,
    tenant = currentTenant().id,
  ): string {
    const permit: Permit = { tenant, store: storeName, name: fileName, mime: mimeType };
    return `${path}/${id}?permit=${this.permits.of(`${purpose} ${id}`, permit)}`;
  }

  /**
   * The file behind such an address. Throws NOT_FOUND when the permit is forged, older than ten minutes, for another file
   * or another person's, and when the file was taken away meanwhile.
   */
  async open({ purpose }: PrivateFileSort, id: string, permit: string): Promise<OpenedPrivateFile> {
    const { tenant, store, name, mime } = this.permits.read<Permit>(`${purpose} ${id}`, permit);
    return { tenant, fileName: name, mimeType: mime, content: await this.store.get(tenant, store) };
  }
}

/** The sender's name of the file without path and signs that would break a header, with the ending the content has. */
function plainName(fileName: string, ending: string, nameless: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').slice(0, 300);
  const plain = base.slice(0, base.length - extname(base).length).replace(/[^\p{L}\p{N} ._()-]+/gu, ' ');
  return `${boundedText(plain, 100) || nameless}.${ending}`;
}
