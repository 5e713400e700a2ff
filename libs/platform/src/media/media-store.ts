import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { Injectable } from '@nestjs/common';
import { newId } from '@lumbung/kernel';
import { Config } from '../config/config.js';
import { currentTenant, type TenantId } from '../context/request-context.js';
import { notFound } from '../errors/faults.js';

/** Files of cooperatives on the local disk, each under its tenant's folder. */
@Injectable()
export class MediaStore {
  constructor(private readonly config: Config) {}

  /** Writes a file of the current tenant whole or not at all. `name` is made by us, never by the sender. */
  async put(name: string, content: Buffer): Promise<void> {
    const path = this.path(currentTenant().id, name);
    await mkdir(dirname(path), { recursive: true });
    const draft = `${path}.${newId()}.tmp`;
    await writeFile(draft, content);
    await rename(draft, path);
  }

  /** The content of a file; throws NOT_FOUND. */
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
    const folder = join(this.config.MEDIA_DIR, tenantId);
    const path = normalize(join(folder, name));
    if (!path.startsWith(normalize(folder) + sep)) throw notFound();
    return path;
  }
}
