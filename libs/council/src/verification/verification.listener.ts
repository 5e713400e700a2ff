import { Injectable } from '@nestjs/common';
import { cooperativeLegalDataChanged, cooperativeVerified } from '@lumbung/events';
import { ListenTo, Task } from '@lumbung/platform';
import { ExpiryService } from './expiry.service.js';

/** What news and the clock do to cases. */
@Injectable()
export class VerificationListener {
  constructor(private readonly expiry: ExpiryService) {}

  @ListenTo(cooperativeVerified)
  async scheduleExpiry({ caseId, validUntil }: { caseId: string; validUntil: string }): Promise<void> {
    await this.expiry.schedule(caseId, validUntil);
  }

  @ListenTo(cooperativeLegalDataChanged)
  async endVerification({ changed }: { changed: string[] }): Promise<void> {
    await this.expiry.endBecauseOfChange(changed);
  }

  @Task('council.expire')
  async expire({ caseId }: Readonly<Record<string, string>>): Promise<void> {
    await this.expiry.expire(caseId as string);
  }
}
