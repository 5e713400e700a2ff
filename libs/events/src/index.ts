export { defineEvent, type DomainEvent, type EventDefinition } from './domain-event.js';
export * from './identity.js';
export * from './orders.js';
export * from './cooperatives.js';
export * from './council.js';
export * from './catalog.js';
export * from './membership.js';
export * from './ledger.js';
export * from './payments.js';
