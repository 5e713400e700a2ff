import { applyDecorators, SetMetadata } from '@nestjs/common';
import type { EventDefinition } from '@lumbung/events';

export const LISTENS_TO = 'lumbung:listens-to';
export const RUNS_TASK = 'lumbung:runs-task';
export const RUNS_NIGHTLY = 'lumbung:runs-nightly';

/** The method hears this event, in its tenant, at least once: it must be safe to run twice. */
export const ListenTo = <T extends string, P extends object>(event: EventDefinition<T, P>) =>
  SetMetadata(LISTENS_TO, event.type);

/** The method does a scheduled task (see Tx.schedule), in its tenant, at least once. */
export const Task = (name: string) => SetMetadata(RUNS_TASK, name);

/** A task that the clock starts every night, once for each cooperative. */
export const EveryNight = (name: string) => applyDecorators(Task(name), SetMetadata(RUNS_NIGHTLY, name));
