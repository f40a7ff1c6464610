import { endpoints } from '@repartee/contract';
import { listPersonaStyles as listPersonaStyleRecords } from '../../../records/persona-style-pages.ts';
import { readPageRequest, writePage } from '../../page-cursor.ts';
import { defineRoute } from '../../route.ts';
import { showPersonaStyle } from './show-persona-style.ts';

export const listPersonaStyles = defineRoute(endpoints.listPersonaStyles)(
  async ({ projectId, query }, { database }) => {
    const page = await listPersonaStyleRecords(database, projectId, query, readPageRequest(query));
    return { status: 200, body: writePage(page, showPersonaStyle) };
  },
);
