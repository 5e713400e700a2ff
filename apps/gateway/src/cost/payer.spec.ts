import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { loadConfig, type Principal, type RequestContext, type Tenant } from '@lumbung/platform';
import type { FastifyRequest } from 'fastify';
import { costRules } from './payer.js';

describe('who pays for a request', () => {
  const config = loadConfig(process.env);
  const tenant: Tenant = { id: newId<'Tenant'>(), slug: 'karya', state: 'ACTIVE', timeZone: 'Asia/Jakarta' };
  const person: Principal = {
    kind: 'person',
    personId: newId<'Person'>(),
    displayName: 'Siti',
    permissions: new Set(),
  };
  const key: Principal = { ...person, kind: 'apiKey' };
  const payerOf = (
    about: Partial<RequestContext>,
    headers: Record<string, string> = {},
    ip = '203.0.113.9',
    rules = costRules(config),
  ) => rules.payerOf({ headers, ip } as unknown as FastifyRequest, { requestId: 'x', locale: 'id', tenant, ...about });

  it('an API key for itself, and sees the cost', () => {
    const one = payerOf({ principal: key }, { authorization: 'Bearer lbg_live_one' });

    expect(one).toMatchObject({ perMinute: config.COST_PER_MINUTE_KEY, showsCost: true });
    expect(one.name).not.toBe(payerOf({ principal: key }, { authorization: 'Bearer lbg_live_two' }).name);
    expect(one.name).not.toContain('lbg_live');
  });

  it('a person for himself at each cooperative, wherever he sits', () => {
    const here = payerOf({ principal: person });

    expect(here).toEqual({
      name: payerOf({ principal: person }, {}, '198.51.100.1').name,
      perMinute: config.COST_PER_MINUTE_PERSON,
      showsCost: false,
    });
    expect(here.name).not.toBe(payerOf({ principal: person, tenant: { ...tenant, id: newId<'Tenant'>() } }).name);
    expect(here.name).not.toBe(payerOf({ principal: { ...person, personId: newId<'Person'>() } }).name);
  });

  it('visitors by network address at each cooperative', () => {
    expect(payerOf({})).toMatchObject({ perMinute: config.COST_PER_MINUTE_ADDRESS });
    expect(payerOf({}).name).not.toBe(payerOf({}, {}, '203.0.113.10').name);
    expect(payerOf({}, {}, '2001:db8:1:2::1').name).toBe(payerOf({}, {}, '2001:db8:1:2:ffff::9').name);
    expect(payerOf({}).name).not.toBe(payerOf({ tenant: undefined }).name);
  });

  it('nobody for the visitors of a server of ours; a wrong secret helps nobody', () => {
    expect(payerOf({}, { 'x-caller-secret': config.callerSecret }).name).toBeUndefined();
    expect(payerOf({}, { 'x-caller-secret': `${config.callerSecret.slice(1)}A` }).name).toContain('address');
    expect(payerOf({ principal: person }, { 'x-caller-secret': config.callerSecret }).name).toContain('person');
  });

  it('nobody where the setting is 0', () => {
    const free = costRules(loadConfig({ ...process.env, COST_PER_MINUTE_ADDRESS: '0' }));

    expect(payerOf({}, {}, '203.0.113.9', free).name).toBeUndefined();
  });

  it('sees the cost who asks for it', () => {
    expect(payerOf({}, { 'x-show-cost': '1' }).showsCost).toBe(true);
  });
});
