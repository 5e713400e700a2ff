import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newId } from '@lumbung/kernel';
import type { Config } from '../config/config.js';
import { currentTenant, type TenantId } from '../context/request-context.js';
import { notFound } from '../errors/faults.js';
import { MediaStore, safeName } from './media-store.js';

/** Files on the local disk, each under its tenant's folder. */
export class DiskMediaStore extends MediaStore {
  constructor(private readonly config: Pick<Config, 'MEDIA_DIR'>) {
    super();
  }

  async put(name: string, content: Buffer): Promise<void> {
    const path = this.path(currentTenant().id, name);
    await mkdir(dirname(path), { recursive: true });
    const draft = `${path}.${newId()}.tmp`;
    await writeFile(draft, content);
    await rename(draft, path);
  }

  async get(tenantId: TenantId, name: string): Promise<Buffer> {
    try {
      return await readFile(this.path(tenantId, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw notFound();
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    await rm(this.path(currentTenant().id, name), { force: true });
  }

  private path(tenantId: TenantId, name: string): string {
    return join(this.config.MEDIA_DIR, safeName(tenantId), safeName(name));
  }
}
