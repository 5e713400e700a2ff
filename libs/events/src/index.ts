export { defineEvent, type DomainEvent, type EventDefinition } from './domain-event.js';
