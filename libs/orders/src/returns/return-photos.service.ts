import { createHash } from 'node:crypto';
import { readyImage } from '@lumbung/catalog';
import { Clock, isUuid, newId } from '@lumbung/kernel';
import {
  badUserInput,
  InvalidInput,
  MediaStore,
  PrivateFiles,
  TenantDatabase,
  type OpenedPrivateFile,
  type PrivateFileSort,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { lockOrderOfToken } from '../order/locked-order.js';
import type { OrderActionNotAllowed } from '../shop/refusals.js';
import { forgetPhotos, hasRoom, insertPhoto, sentBefore, waitingPhotos, WAITS_MS } from './return-photo-rows.js';
import { returnFacts } from './return-rows.js';
import type { ReturnPhoto } from './return.types.js';
import type { ReturnWindowClosed } from './returns.schema.js';
import { closedFor } from './returns.service.js';

const SORT: PrivateFileSort = {
  folder: 'return-photos',
  path: '/return-photos',
  purpose: 'return photo',
  nameless: 'foto',
};

/** Widths that are kept besides the whole photo. */
const SMALL_WIDTH = 320;

export type PhotoSize = 'small' | 'whole';

export type PhotoRefusal = OrderActionNotAllowed | ReturnWindowClosed | InvalidInput;

/** Photos by which buyers show what is wrong with goods. Only the holder of the order's link and the staff see them. */
@Injectable()
export class ReturnPhotos {
  constructor(
    private readonly db: TenantDatabase,
    private readonly store: MediaStore,
    private readonly files: PrivateFiles,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes in a photo for a return that is to be asked for with this requestId, by whoever holds the order's secret link.
   * It is drawn anew as pictures of goods are (see readyImage): nothing hidden in it survives, no place and no script.
   * Refuses as asking for the return does, and with InvalidInput (`file`) what is no picture, above 10 MB or 50 million
   * pixels, the fourth photo of a request, and while too many wait in this order. The same photo sent again is kept once.
   * What no return was asked with within a day is forgotten. Throws NOT_FOUND, BAD_USER_INPUT without a requestId.
   */
  async put(
    { orderToken, requestId }: { orderToken: string; requestId: string },
    sent: Buffer,
  ): Promise<{ photoId: string } | PhotoRefusal> {
    if (!isUuid(requestId)) throw badUserInput('A requestId is a UUID.');
    const about = { orderToken, requestId, sentHash: createHash('sha256').update(sent).digest() };
    // Asked before anything is drawn: nobody keeps the house busy with pictures it would not take.
    const known = await this.room(about);
    if (known !== null) return known;
    const image = await readyImage(sent, [SMALL_WIDTH]);
    if (typeof image === 'string') return new InvalidInput(image, 'file');

    const id = newId<'ReturnPhoto'>();
    const [small, whole] = [image.files[0]?.content, image.files.at(-1)?.content];
    if (!small || !whole) throw new Error('A picture that was drawn has a width.');
    try {
      await this.store.put(fileName(id, 'small'), small);
      await this.store.put(fileName(id, 'whole'), whole);
      const kept = await this.room(about, { id, width: image.width, height: image.height });
      if (kept !== null) await this.drop(id);
      return kept ?? { photoId: id };
    } catch (error) {
      await this.drop(id);
      throw error;
    }
  }

  /** The address of a photo for the person of this request; null for those who may not see it. */
  urlOf({ id, mayBeSeen }: Pick<ReturnPhoto, 'id' | 'mayBeSeen'>, size: PhotoSize): string | null {
    if (!mayBeSeen) return null;
    return this.files.urlOf(SORT, {
      id,
      storeName: fileName(id, size),
      fileName: 'retur.webp',
      mimeType: 'image/webp',
    });
  }

  /** The photo behind such an address; throws NOT_FOUND when it is forged, older than ten minutes or another person's. */
  open(id: string, permit: string): Promise<OpenedPrivateFile> {
    return this.files.open(SORT, id, permit);
  }

  /** Photos nobody asked with leave, files first: whatever stops it, the next night goes on. Answers how many. */
  async forget(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - WAITS_MS);
    const ids = await this.db.transaction((tx) => waitingPhotos(tx, before));
    for (const id of ids) await this.drop(id);
    if (ids.length > 0) await this.db.transaction((tx) => forgetPhotos(tx, ids));
    return ids.length;
  }

  /** Keeps the row of a photo that was drawn, or only looks whether there is room; null where nothing stands in the way. */
  private room(
    { orderToken, requestId, sentHash }: { orderToken: string; requestId: string; sentHash: Buffer },
    drawn?: { id: string; width: number; height: number },
  ): Promise<{ photoId: string } | PhotoRefusal | null> {
    return this.db.transaction(async (tx) => {
      const order = await lockOrderOfToken(tx, orderToken);
      const before = await sentBefore(tx, { orderId: order.id, requestId, sentHash });
      if (before.sameId) return { photoId: before.sameId };
      const closed = closedFor(order, await returnFacts(tx, order.id), this.clock.now());
      if (closed) return closed;
      if (!hasRoom(before)) return new InvalidInput('return.tooManyPhotos', 'file');
      if (!drawn) return null;
      await insertPhoto(tx, { ...drawn, orderId: order.id, requestId, sentHash, at: this.clock.now() });
      const { id: photoId, width, height } = drawn;
      tx.audit({
        action: 'orders.addReturnPhoto',
        subject: 'order',
        subjectId: order.id,
        after: { photoId, width, height },
      });
      return null;
    });
  }

  private async drop(id: string): Promise<void> {
    await this.store.remove(fileName(id, 'small'));
    await this.store.remove(fileName(id, 'whole'));
  }
}

function fileName(id: string, size: PhotoSize): string {
  return `${SORT.folder}/${id}-${size}.webp`;
}
