import { Injectable } from '@nestjs/common';
import { FileUploads, type Refused, type SentFile } from './file-uploads.js';
import type { Asker } from './gateway.client.js';

export type Picture = SentFile;
export type Uploaded = { readonly mediaId: string } | Refused;

/** Hands a picture on to the gateway, which draws it anew. */
@Injectable()
export class PictureUploads {
  constructor(private readonly files: FileUploads) {}

  /** Gives the picture's id, or the sentence by which it was refused; faults are thrown as in GatewayClient. */
  send(asker: Asker, picture: Picture): Promise<Uploaded> {
    return this.files.send<{ readonly mediaId: string }>(asker, '/media', picture);
  }
}
