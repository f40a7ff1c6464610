/**
 * Everything a test or a trial boots: databases cloned from a template, the scripted model, the whole constellation of
 * server, demo platform and model. Used by tests and by development, never by the product.
 */
export { type Constellation, type ConstellationOptions, startConstellation } from './constellation.ts';
export * from './scripted-model/index.ts';
export { type ServerProcess, startInProcess, startServerProcess } from './server-process.ts';
export { cloneTestDatabase, type TestDatabase, type TestServer } from './test-database.ts';
