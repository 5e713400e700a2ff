import { Injectable } from '@nestjs/common';
import { EveryNight } from '@lumbung/platform';
import { TemplatesService } from './templates.service.js';

@Injectable()
export class RecurringJobs {
  constructor(private readonly templates: TemplatesService) {}

  @EveryNight('ledger.recurringJournals')
  async write(): Promise<void> {
    await this.templates.writeDue();
  }
}
