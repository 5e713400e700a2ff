import type { id } from './id.js';

export const en = {
  COLLECTOR_HAS_CASH: '{name} still carries {carried}. Receive it first, then let the collector go.',
  ROUTE_TOO_LONG: 'This route has {memberCount} members; a collector takes at most {most}. Share it among several.',
  FLOAT_LIMIT_EXCEEDED:
    'That is above the cash limit of {floatLimit}: {carried} is carried now. Hand cash over to a cashier, then send it again.',
  COLLECTED_OTHERWISE: 'This number already stands for another deposit. Show this phone to the office.',
  NOT_COLLECTABLE: 'This account takes no deposits by a collector. Give the money back, or bring it to the office.',
  HANDOVER_UNDER_WAY: 'Hand-over {number} still waits for a cashier to count it. Finish it first, or take it back.',
  HANDOVER_NOT_OPEN: 'This hand-over was already {state}. Load again to see the newest.',
  MEETING_RECORDED: 'The group’s meeting of that day is recorded already, as {number}.',
  NOBODY_TO_COVER:
    'Dues are not complete, and nobody present has paid his own to bear the rest. Check attendance and amounts.',
  'field.handover.PROPOSED': 'proposed',
  'field.handover.CONFIRMED': 'received by a cashier',
  'field.handover.DECLINED': 'declined by a cashier',
  'field.handover.WITHDRAWN': 'taken back by the collector',
  'field.problem.limit': 'A cash limit lies between nothing and Rp10,000,000,000.',
  'field.problem.who': 'Choose one officer, or one member.',
  'field.problem.memberWithoutAccount':
    'This member is not active or has not connected an account to sign in with. Send an invitation first.',
  'field.problem.notStaff': 'This person does not work for the cooperative.',
  'field.problem.isCollector': '{name} is a collector already.',
  'field.problem.amount': 'The amount must be above zero.',
  'field.problem.nothingCounted': 'Enter how much cash there is, note by note.',
  'field.problem.denomination': 'The denomination {denomination} is unknown or named twice.',
  'field.problem.future': 'A meeting cannot be later than today.',
  'field.problem.groupTooLarge':
    'This group has more than {most} members and does not fit on one sheet. Move some to another group, then record it.',
  'field.problem.sheetChanged': 'The group or its dues have changed. Load this sheet again and fill it in anew.',
  'field.problem.paidTooMuch': 'What {name} brought cannot be more than is due. The rest goes over the desk.',
  'field.problem.repayment': 'Enter an amount above zero, at most what is still open.',
  'field.notice':
    '{cooperative}: your deposit of {amount} by the collector on {on} is in the books. Receipt {receipt}. The provisional receipt no longer counts.',
} as const satisfies Record<keyof typeof id, string>;
