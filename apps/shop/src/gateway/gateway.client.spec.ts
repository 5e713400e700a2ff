import { describe, expect, it } from '@jest/globals';
import { headersFor } from './gateway.client.js';

describe('asking the gateway for a visitor', () => {
  const stranger = { slug: 'melati', session: null, locale: 'id' };

  it('says from where and with which browser he comes, so that he knows his own phone again among his sessions', () => {
    const browser = 'Mozilla/5.0 (Linux; Android 10) Chrome/120.0 Mobile';

    const headers = headersFor({ ...stranger, networkAddress: '203.0.113.7', userAgent: browser });

    expect(headers).toMatchObject({ 'user-agent': browser, 'x-forwarded-for': '203.0.113.7', 'x-tenant': 'melati' });
    expect(headers).not.toHaveProperty('authorization');
  });

  it('says nothing of a browser where the shop itself asks', () => {
    expect(headersFor(stranger)).not.toHaveProperty('user-agent');
  });
});
