import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { addDays, endOfMonth, type BusinessDate } from '@lumbung/kernel';
import type { Tx } from '../database/tx.js';
import { UserError } from '../errors/user-error.js';
import { declaredMethods } from '../jobs/declared-methods.js';
import { knownMessages } from '../messages/messages.js';
import { DAY_END_STEP, type DayEndBatch, type DayEndProgress, type DayEndStepDeclaration } from './day-end-step.js';

export interface KnownStep extends DayEndStepDeclaration {
  /** Its place among all: a step comes after those it waits for. */
  readonly place: number;
  run(tx: Tx, batch: DayEndBatch): Promise<DayEndProgress | UserError>;
}

/** The steps that the domains declare, in an order in which each comes after those it waits for. */
@Injectable()
export class DayEndSteps {
  private known: ReadonlyMap<string, KnownStep> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  get(name: string): KnownStep | undefined {
    return this.all().get(name);
  }

  /** Throws for steps that wait for each other, for a name declared twice, and for one without words. */
  all(): ReadonlyMap<string, KnownStep> {
    return (this.known ??= this.find());
  }

  private find(): ReadonlyMap<string, KnownStep> {
    const declared = declaredMethods<DayEndStepDeclaration>(DAY_END_STEP, this.discovery, this.scanner, this.reflector);
    const byName = new Map(declared.map((method) => [method.value.name, method]));
    if (byName.size < declared.length) throw new Error('Two steps of the end of the day have one name.');
    const known = new Map<string, KnownStep>();
    const add = (name: string, waiting: readonly string[]): void => {
      const method = byName.get(name);
      if (!method || known.has(name)) return;
      if (waiting.includes(name)) throw new Error(`These steps wait for each other: ${waiting.join(', ')}.`);
      if (!knownMessages('id').has(`dayEnd.${name}`)) throw new Error(`The step ${name} has no words.`);
      for (const before of method.value.after ?? []) add(before, [...waiting, name]);
      const run = (tx: Tx, batch: DayEndBatch) => method.run(tx, batch) as Promise<DayEndProgress | UserError>;
      known.set(name, { ...method.value, place: known.size, run });
    };
    for (const name of [...byName.keys()].toSorted()) add(name, []);
    return known;
  }
}

/** The first day on or after `from` at whose end the step is done. */
export function firstDayOf({ every }: DayEndStepDeclaration, from: BusinessDate): BusinessDate {
  return every === 'MONTH' ? endOfMonth(from) : from;
}

/** The day after `done` at whose end the step is done again; null where that is planned each time. */
export function followingDayOf({ every }: DayEndStepDeclaration, done: BusinessDate): BusinessDate | null {
  if (every === 'PLANNED') return null;
  return every === 'MONTH' ? endOfMonth(addDays(endOfMonth(done), 1)) : addDays(done, 1);
}
