-- Turns that are written while their caller waits: a repetition with the same Idempotency-Key gets the same reply. A
-- process of the version before goes on beside it; its keys are those of enqueues, and name no turn.

alter table idempotency_keys add column turn_id uuid; -- whose reply answers this key; null: an enqueue, which has none
