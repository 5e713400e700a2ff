import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigError } from '../config/config.js';

const PREFIX = 'sha256:';

/** Documents known beforehand by their hash: clients of ours send `documentId` in the place of their text. */
export class TrustedDocuments {
  private constructor(private readonly texts: ReadonlyMap<string, string>) {}

  /**
   * Reads the manifest that graphql-codegen's `persistedDocuments` (hashAlgorithm sha256) writes: a JSON object of hash
   * and document. Throws ConfigError with a sentence for one that cannot be used.
   */
  static from(path: string): TrustedDocuments {
    let manifest: unknown;
    try {
      manifest = JSON.parse(readFileSync(path, 'utf8'));
    } catch (error) {
      throw new ConfigError(`TRUSTED_DOCUMENTS: ${path} cannot be read as JSON: ${(error as Error).message}`);
    }
    return TrustedDocuments.of(manifest);
  }

  static of(manifest: unknown): TrustedDocuments {
    if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) {
      throw new ConfigError('TRUSTED_DOCUMENTS: the manifest must be a JSON object of hash and document.');
    }
    const texts = new Map<string, string>();
    for (const [key, text] of Object.entries(manifest)) {
      const hash = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key;
      if (typeof text !== 'string' || createHash('sha256').update(text).digest('hex') !== hash) {
        throw new ConfigError(`TRUSTED_DOCUMENTS: the document of ${key} does not have this SHA-256.`);
      }
      texts.set(PREFIX + hash, text);
    }
    return new TrustedDocuments(texts);
  }

  /** The text of `sha256:<hex>`; undefined for an unknown one. */
  textOf(documentId: string): string | undefined {
    return this.texts.get(documentId);
  }
}
