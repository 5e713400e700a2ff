import { EveryNight } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ReturnPhotos } from './return-photos.service.js';

/** What the clock does with returns. */
@Injectable()
export class ReturnsJobs {
  constructor(private readonly photos: ReturnPhotos) {}

  @EveryNight('orders.forgetReturnPhotos')
  async forgetPhotos(): Promise<void> {
    await this.photos.forget();
  }
}
