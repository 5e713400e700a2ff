import { Task } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CyclesService } from './cycles.service.js';

/** What the clock does with rounds of ordering ahead. */
@Injectable()
export class CyclesJobs {
  constructor(private readonly cycles: CyclesService) {}

  @Task('orders.openCycle')
  async open({ cycleId }: { cycleId: string }): Promise<void> {
    await this.cycles.open(cycleId);
  }

  @Task('orders.closeCycle')
  async close({ cycleId }: { cycleId: string }): Promise<void> {
    await this.cycles.close(cycleId);
  }
}
