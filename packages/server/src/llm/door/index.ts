/**
 * The door in front of every model call: places, rates, fair shares, and circuits.
 *
 * Promises: never more calls at once to an endpoint than its concurrency, never more in a minute than its rates (tokens as
 * estimated, set right by what the provider counted); projects take turns, and engagement calls give way, among those who
 * wait; a wait is bounded by the caller's time, by its signal and by the length of the line; a model in trouble is left
 * alone but for one probe at a time. Whoever is turned away gets an outcome (`model_busy`, `circuit_open`) with a time to
 * come back, and no call was begun. A place is free again whatever happens to its call.
 *
 * Assumes: one process. Every process has a door of its own, so limits are per process. Endpoints (provider, base URL and
 * key) share places and rates; circuits are per model of an endpoint, because providers limit and fail by model, and the
 * usual fall-back is another model of the same provider.
 */
export { createModelDoor, type ModelDoor, type ModelDoorMetrics, type ModelDoorOptions } from './model-door.ts';
export { type MonotonicClock, systemMonotonicClock } from './monotonic-clock.ts';
