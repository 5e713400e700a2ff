import { ValidationPipe } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { badUserInput } from '../errors/faults.js';

/** Checks every input and argument class; the fault BAD_USER_INPUT names each wrong field with its reasons. */
export function inputPipe(): ValidationPipe {
  keepRules();
  return new ValidationPipe({
    transform: true,
    whitelist: false,
    forbidUnknownValues: false,
    exceptionFactory: (errors) => badUserInput('Some fields are not as they should be.', fieldsOf(errors)),
  });
}

function fieldsOf(errors: ValidationError[], path = ''): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const error of errors) {
    const name = path ? `${path}.${error.property}` : error.property;
    if (error.constraints) fields[name] = Object.values(error.constraints);
    if (error.children?.length) Object.assign(fields, fieldsOf(error.children, name));
  }
  return fields;
}

type RulesOf = ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas'];
let isKeeping = false;

/**
 * class-validator looks through the classes of the whole house for the rules of one, at every validation. What it found
 * is kept per class: rules are written down when the code is read and never change after.
 */
function keepRules(): void {
  if (isKeeping) return;
  isKeeping = true;
  const storage = getMetadataStorage();
  const find: RulesOf = storage.getTargetValidationMetadatas.bind(storage);
  const known = new WeakMap<Function, Map<string, ReturnType<RulesOf>>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    const key = `${schema} ${always} ${strictGroups} ${groups?.join() ?? ''}`;
    let rules = known.get(target);
    if (!rules) known.set(target, (rules = new Map()));
    let found = rules.get(key);
    if (!found) rules.set(key, (found = find(target, schema, always, strictGroups, groups)));
    return found;
  };
}
