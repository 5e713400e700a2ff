import type { Clock } from '@lumbung/kernel';
import type { Config } from '../config/config.js';
import { DiskMediaStore } from './disk-media-store.js';
import type { MediaStore } from './media-store.js';
import { S3MediaStore } from './s3-media-store.js';

/** The store of the settings: a bucket where one is named, else the local disk. */
export function mediaStoreOf(config: Config, clock: Clock): MediaStore {
  return config.MEDIA_S3_BUCKET ? new S3MediaStore(config, clock) : new DiskMediaStore(config);
}
