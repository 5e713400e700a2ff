/**
 * Whoever waits for the answer of a request. One who has gone is not served any more, as long as nothing was begun for
 * him: he may have asked again by now, been refused, and believe that nothing happened. What was begun goes on to its end.
 */
export class Asker {
  private isServed = false;

  constructor(private readonly hasGone: () => boolean) {}

  /** Whether the next transaction of the request may begin; once one has, all that follow may. */
  mayBegin(): boolean {
    this.isServed ||= !this.hasGone();
    return this.isServed;
  }
}
