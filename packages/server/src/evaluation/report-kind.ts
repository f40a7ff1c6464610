/** What `kind` says in a JSON report, so that nobody takes one for something else. */
export const reportKind = 'repartee-evaluation';
