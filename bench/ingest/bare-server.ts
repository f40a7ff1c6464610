import { createBareApi } from '../_setup/bare-api.ts';

/** Stores nothing. A process of its own. */
const api = await createBareApi({ acceptor: { accept: async () => ({ kind: 'ACCEPTED' }) }, poolMax: 2 });
await api.listen();
