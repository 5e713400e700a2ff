import { Injectable } from '@nestjs/common';
import { EveryNight } from '@lumbung/platform';
import { PROOF_TASK, ProofService } from './proof.service.js';

@Injectable()
export class ProofJobs {
  constructor(private readonly proofs: ProofService) {}

  @EveryNight(PROOF_TASK)
  async prove(): Promise<void> {
    await this.proofs.prove();
  }
}
