import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { badUserInput } from '../errors/faults.js';

/** Checks every input and argument class; the fault BAD_USER_INPUT names each wrong field with its reasons. */
export function inputPipe(): ValidationPipe {
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
