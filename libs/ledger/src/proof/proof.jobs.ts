import { Injectable } from '@nestjs/common';
import { EveryNight } from '@lumbung/platform';
import { ProofService } from './proof.service.js';

@Injectable()
export class ProofJobs {
  constructor(private readonly proofs: ProofService) {}

  @EveryNight('ledger.proof')
  async prove(): Promise<void> {
    await this.proofs.prove();
  }
}
