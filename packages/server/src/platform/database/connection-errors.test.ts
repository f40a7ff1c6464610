import { describe, expect, it } from 'vitest';
import { OperationalError } from '../errors.ts';
import { assertDatabaseUrl, databaseUrl } from './connection.ts';
import { isConnectionError, isRowLocked, isUnanswered, isUnavailable, sqlState } from './connection-errors.ts';

function coded(code: string): Error {
  return Object.assign(new Error('text'), { code });
}

describe('an error of the database', () => {
  it('is a connection error when the server cannot be reached, went away or is going', () => {
    for (const code of ['ECONNREFUSED', 'ENOENT', 'EPIPE', '08006', '57P01', '57P02', '57P03', '25P03']) {
      expect(isConnectionError(coded(code)), code).toBe(true);
      expect(isUnavailable(coded(code)), code).toBe(true);
    }
    expect(isConnectionError(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isConnectionError(new Error('timeout exceeded when trying to connect'))).toBe(true);
  });

  it('is "unavailable" but not of the connection when the server is full, read only or too slow', () => {
    for (const code of ['53100', '53300', '25006', '57014', '55P03', '40P01', '58030']) {
      expect(isConnectionError(coded(code)), code).toBe(false);
      expect(isUnavailable(coded(code)), code).toBe(true);
    }
  });

  it('is of a row that somebody else held when it was waited for too long, or in a circle', () => {
    for (const code of ['55P03', '40P01']) expect(isRowLocked(coded(code)), code).toBe(true);
    for (const code of ['57014', '25006', '23505']) expect(isRowLocked(coded(code)), code).toBe(false);
  });

  it('is neither when the statement is at fault', () => {
    for (const error of [coded('23505'), coded('22P02'), coded('42601'), new Error('any'), undefined, null, 'text']) {
      expect(isUnavailable(error)).toBe(false);
    }
  });

  it('is "unanswered" when nobody answered in time, and not when the connection was lost at once', () => {
    for (const error of [coded('57014'), coded('ETIMEDOUT'), new Error('Query read timeout')]) {
      expect(isUnanswered(error)).toBe(true);
      expect(isUnavailable(error)).toBe(true);
    }
    for (const error of [coded('57P01'), coded('ECONNREFUSED'), new Error('Connection terminated unexpectedly')]) {
      expect(isUnanswered(error)).toBe(false);
    }
  });

  it('is "unavailable" when we ourselves refuse to write to a full disk', () => {
    const refused = new OperationalError('disk_full', 'text', { retryable: true });
    expect(isUnavailable(refused)).toBe(true);
    expect(isConnectionError(refused)).toBe(false);
  });

  it('is recognised through the errors that wrap it', () => {
    const wrapped = new OperationalError('query_failed', 'text', { retryable: true, cause: coded('57P01') });
    expect(isConnectionError(wrapped)).toBe(true);
  });

  it('has an SQLSTATE only when PostgreSQL gave it one', () => {
    expect(sqlState(coded('23505'))).toBe('23505');
    expect(sqlState(coded('EPIPE'))).toBeUndefined();
    expect(sqlState(new Error('any'))).toBeUndefined();
  });
});

describe('a database URL', () => {
  it('keeps the parts of a socket and of a host, whatever the password holds', () => {
    const parts = { host: '/a b/run', port: 5432, user: 'repartee', password: 'p@s/?#%', database: 'repartee' };
    const url = new URL(databaseUrl(parts));
    expect(url.searchParams.get('host')).toBe('/a b/run');
    expect(decodeURIComponent(url.password)).toBe('p@s/?#%');
    expect(new URL(databaseUrl({ ...parts, host: '127.0.0.1', port: 6000 })).host).toBe('127.0.0.1:6000');
  });

  it('is refused when it cannot be one, without repeating it', () => {
    for (const url of ['', 'localhost', 'mysql://u:secret@host/db', 'postgresql://u:secret@host', 'postgres://[']) {
      expect(() => assertDatabaseUrl(url)).toThrow(/must look like/);
      if (url.includes('secret')) expect(() => assertDatabaseUrl(url)).not.toThrow(/secret/);
    }
    expect(() => assertDatabaseUrl('postgresql://u:p@host/db?sslmode=verify-full')).not.toThrow();
  });
});
