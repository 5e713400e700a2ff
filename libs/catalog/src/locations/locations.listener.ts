import { cooperativeSignedUp } from '@lumbung/events';
import { ListenTo } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { LocationsService } from './locations.service.js';

@Injectable()
export class LocationsListener {
  constructor(private readonly locations: LocationsService) {}

  /** A new cooperative has its usual place from the beginning. */
  @ListenTo(cooperativeSignedUp)
  async openLocation(): Promise<void> {
    await this.locations.open();
  }
}
