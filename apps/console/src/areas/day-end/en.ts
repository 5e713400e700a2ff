import type { DayEndWords } from './id.js';

export const en: DayEndWords = {
  title: 'End of day',
  lead: 'Every night, and at the end of a month, returns on savings, tax and fees are worked out by themselves. See here what came of it.',
  next: 'Next',
  nextOn: (day) => `at the end of ${day}`,
  step: 'Step',
  state: 'State',
  done: 'Done',
  progress: (checked, total) => `${checked} of ${total}`,
  states: { RUNNING: 'Running', DONE: 'Done', PROBLEM: 'Problem' },
  again: 'Run again',
  againFor: (day) => `Run again: ${day}`,
  againConsequence: 'What was posted is not posted twice. What is missing is done now.',
  againDone: 'Running again. The result shows in a moment.',
  triedAgain: (time) => `Tried again by itself ${time}.`,
  finished: (time) => `Done ${time}`,
  began: (time) => `Began ${time}`,
  empty: 'No day was closed yet',
  emptyText:
    'Days are closed by themselves once something is planned, such as the return on savings at the end of a month.',
};
