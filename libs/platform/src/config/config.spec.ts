import { describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from './config.js';

const DATABASE_URL = 'postgres://admin:secret@localhost:5432/lumbung';
const MASTER_KEY = Buffer.alloc(32, 7).toString('base64');

describe('reading the settings', () => {
  it('fills in what has a default, for development', () => {
    expect(loadConfig({ DATABASE_URL })).toMatchObject({
      GATEWAY_PORT: 4000,
      SHOP_DOMAIN: 'localhost',
      isProduction: false,
    });
  });

  it('takes numbers as they stand in an environment', () => {
    expect(loadConfig({ DATABASE_URL, GATEWAY_PORT: '8080' }).GATEWAY_PORT).toBe(8080);
  });

  it('refuses production without a key of its own', () => {
    expect(() => loadConfig({ DATABASE_URL, NODE_ENV: 'production' })).toThrow(ConfigError);
    expect(() =>
      loadConfig({ DATABASE_URL, NODE_ENV: 'production', MASTER_KEY: loadConfig({ DATABASE_URL }).MASTER_KEY }),
    ).toThrow(/public development key/);
    expect(loadConfig({ DATABASE_URL, NODE_ENV: 'production', MASTER_KEY }).isProduction).toBe(true);
  });

  it('names a wrong setting and never its value', () => {
    const wrong = () => loadConfig({ DATABASE_URL: 'mysql://admin:hush@localhost', GATEWAY_PORT: '70000' });

    expect(wrong).toThrow(/DATABASE_URL[\s\S]*GATEWAY_PORT/);
    expect(wrong).not.toThrow(/hush/);
  });

  it('wants to know all of a storage once a bucket is named, and nothing without', () => {
    const bucket = {
      DATABASE_URL,
      MEDIA_S3_BUCKET: 'lumbung',
      MEDIA_S3_ENDPOINT: 'http://127.0.0.1:9000',
      MEDIA_S3_ACCESS_KEY_ID: 'id',
    };

    expect(() => loadConfig(bucket)).toThrow(/MEDIA_S3_SECRET_ACCESS_KEY/);
    expect(() => loadConfig({ ...bucket, MEDIA_S3_ENDPOINT: 'minio', MEDIA_S3_SECRET_ACCESS_KEY: 'x' })).toThrow(
      /MEDIA_S3_ENDPOINT/,
    );
    expect(loadConfig({ ...bucket, MEDIA_S3_SECRET_ACCESS_KEY: 'x' }).MEDIA_S3_BUCKET).toBe('lumbung');
  });

  it('derives the connection of a run-time role, always the same', () => {
    const [one, two] = [loadConfig({ DATABASE_URL, MASTER_KEY }), loadConfig({ DATABASE_URL, MASTER_KEY })];

    expect(one.urlFor('lumbung_app')).toBe(two.urlFor('lumbung_app'));
    expect(one.urlFor('lumbung_app')).not.toBe(one.urlFor('lumbung_platform').replace('platform', 'app'));
    expect(one.urlFor('lumbung_app')).not.toContain('secret');
  });
});
