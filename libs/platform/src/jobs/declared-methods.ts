import type { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';

export interface DeclaredMethod<Value> {
  /** `ProofJobs.prove`. */
  readonly name: string;
  /** What the decorator says. */
  readonly value: Value;
  run(...given: readonly unknown[]): Promise<unknown>;
}

/** The methods of all providers that carry this mark, bound to their provider. */
export function declaredMethods<Value>(
  mark: string,
  discovery: DiscoveryService,
  scanner: MetadataScanner,
  reflector: Reflector,
): DeclaredMethod<Value>[] {
  const found: DeclaredMethod<Value>[] = [];
  for (const { instance, metatype } of discovery.getProviders()) {
    if (!instance || !metatype || typeof instance !== 'object') continue;
    for (const methodName of scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
      const callee = (instance as Record<string, unknown>)[methodName];
      if (typeof callee !== 'function') continue;
      const value = reflector.get<Value | undefined>(mark, callee);
      if (value === undefined) continue;
      const run = (...given: readonly unknown[]) => Promise.resolve<unknown>(callee.call(instance, ...given));
      found.push({ name: `${metatype.name}.${methodName}`, value, run });
    }
  }
  return found;
}
