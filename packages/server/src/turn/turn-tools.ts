import type { JudgeLanguage } from '../language/index.ts';
import type { CallModel, ModelTable } from '../llm/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/index.ts';
import type { HttpClient } from '../platform/http-client/index.ts';
import type { InStep } from '../platform/in-step.ts';
import type { Logger } from '../platform/logger.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { EventSender } from '../records/outboxes.ts';
import type { ProjectDirectory } from '../records/project-directory.ts';
import type { EngineClock } from './engine-clock.ts';
import type { ProjectLog } from './project-log.ts';

/** What everything that runs turns works with; built once by the composition root. */
export interface TurnTools {
  database: Database;
  projects: ProjectDirectory;
  http: HttpClient;
  /** Signs an outgoing call with a project's secrets (Standard Webhooks). */
  sign: (secrets: readonly string[], id: string, timestampSeconds: number, payload: string) => string;
  models: ModelTable;
  callModel: CallModel;
  clock: Clock;
  engineClock: EngineClock;
  logger: Logger;
  metrics: Metrics;
  projectLog: ProjectLog;
  random: () => number;
  wait: (waitMs: number) => Promise<void>;
  /** Before what takes the processor: turns that come to it together do it side by side. */
  inStep: InStep;
  /** Which language a draft is in. Absent: by letters and small words alone. */
  judgeLanguage?: JudgeLanguage;
  /** Something was queued for delivery. */
  wakeDeliverer: () => void;
  /** Sends what this process queues, where nothing waits before it. */
  sender: EventSender;
}
