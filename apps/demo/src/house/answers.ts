import { UserError } from '@lumbung/platform';

/** The thing itself; a refusal ends the load with its sentence, since the demo only asks what must succeed. */
export function granted<T>(answer: T, what: string): Exclude<T, UserError> {
  if (answer instanceof UserError)
    throw new Error(`${what}: ${answer.code} ${answer.message} ${JSON.stringify(answer)}`);
  return answer as Exclude<T, UserError>;
}
