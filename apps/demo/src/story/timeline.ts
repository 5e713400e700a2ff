import type { DemoHouse } from '../house/house.js';

interface Happening {
  readonly at: Date;
  readonly work: () => Promise<unknown>;
}

/** What happens in one cooperative, told in the order of its hours. What lies after the moment of loading never happens. */
export class Timeline {
  private readonly happenings: Happening[] = [];

  constructor(private readonly house: DemoHouse) {}

  at(moment: Date, work: () => Promise<unknown>): void {
    if (moment <= this.house.today) this.happenings.push({ at: moment, work });
  }

  async tell(): Promise<void> {
    this.happenings.sort((a, b) => a.at.getTime() - b.at.getTime());
    for (const { at, work } of this.happenings) await this.house.clock.at(at, work);
  }
}
