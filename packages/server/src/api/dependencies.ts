import type { Registry } from 'prom-client';
import type { Database } from '../platform/database/index.ts';
import type { UrlVerdict } from '../platform/http-client/index.ts';
import type { Logger } from '../platform/logger.ts';
import type { SealedBox } from '../platform/sealed-box.ts';
import type { Acceptor, RequestWriter } from '../turn/index.ts';

export interface ApiConfig {
  /** Base URL under which clients reach us, for the document; undefined: the host that serves it. */
  publicUrl: string | undefined;
  trustProxy: boolean;
  adminToken: string;
  /** Per access key and process; null: unlimited. */
  rateLimitPerSecond: number | null;
  /** Other processes answer on the same port, and a probe reaches any of them. Default: false. */
  sharesPort?: boolean;
  /** For headers and body of one request to arrive. Default 30,000. */
  requestTimeoutMs?: number;
  /** How long `close` waits for requests under way before it cuts them. Default 10,000. */
  drainTimeoutMs?: number;
}

export interface ApiDependencies {
  database: Database;
  acceptor: Acceptor;
  requestWriter: RequestWriter;
  sealedBox: SealedBox;
  config: ApiConfig;
  /** Every chat model of the operator's table. */
  chatModels: readonly string[];
  /** The metrics of this process; the API adds its own to them. */
  metrics: Registry;
  /** What `/metrics` shows. Default: `metrics`. */
  readMetrics?: () => Promise<string>;
  isReady(): Promise<{ ready: boolean; checks: Readonly<Record<string, boolean>> }>;
  /** Something is to be delivered now: a replayed event, an endpoint enabled again. */
  wakeDelivery(): void;
  /** Whether a URL could ever be called from here; without any network. */
  checkEndpointUrl(url: string): UrlVerdict;
  logger: Logger;
}
