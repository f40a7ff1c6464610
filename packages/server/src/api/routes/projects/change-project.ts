import { applySettingsPatch, endpoints, type ProjectPatch } from '@repartee/contract';
import { openEndpointHeaders, sealEndpointHeaders } from '../../../records/project-secrets.ts';
import {
  changeProject as changeProjectRecord,
  type ProjectChange,
  type ProjectRecord,
} from '../../../records/projects.ts';
import { invalid, refusal } from '../../problem.ts';
import { defineRoute, type Room } from '../../route.ts';
import { checkEndpointUrls, checkSettings, headersMax, mergeHeaders, refuseProblems } from './check-project-input.ts';
import { maySeeSecret, showProject } from './show-project.ts';

/**
 * Giving the incoming content URL, also the same one again, enables a disabled endpoint, as `incomingContent` does: who
 * sends it says that it works.
 */
export const changeProject = defineRoute(endpoints.changeProject)(async ({ body, caller, projectId }, room) => {
  refuseProblems(checkEndpointUrls(body.endpoints, room.checkEndpointUrl));
  const project = await changeProjectRecord(room.database, projectId, (stored) => changeOf(stored, body, room));
  if (!project) throw refusal('not_found');
  room.keys.forgetProject(projectId);
  // A worker wakes what is parked: the change ordered it (parked-outboxes.ts).
  if (isEnabling(body)) room.wakeDelivery();
  return { status: 200, body: showProject(project, room.sealedBox, { withSecret: maySeeSecret(caller) }) };
});

function isEnabling(patch: ProjectPatch): boolean {
  return patch.incomingContent?.enabled === true || typeof patch.endpoints?.incomingContentUrl === 'string';
}

/** Absent members stay as they are, null removes. */
function changeOf(stored: ProjectRecord, patch: ProjectPatch, room: Room): ProjectChange {
  const change: ProjectChange = {};
  if (patch.name !== undefined) change.name = patch.name;
  if (patch.endpoints?.profileUrl !== undefined) change.profileUrl = patch.endpoints.profileUrl;
  if (patch.endpoints?.chatHistoryUrl !== undefined) change.chatHistoryUrl = patch.endpoints.chatHistoryUrl;
  if (patch.endpoints?.incomingContentUrl !== undefined) {
    change.incomingContentUrl = patch.endpoints.incomingContentUrl;
  }
  if (patch.endpoints?.headers !== undefined) {
    const before = openEndpointHeaders(room.sealedBox, stored.id, stored.endpointHeaders);
    const headers = mergeHeaders(before, patch.endpoints.headers);
    if (Object.keys(headers).length > headersMax) {
      const message = `Must have at most ${headersMax} headers.`;
      throw invalid([{ pointer: '/endpoints/headers', code: 'too_many_items', message }]);
    }
    change.endpointHeaders = sealEndpointHeaders(room.sealedBox, stored.id, headers);
  }
  if (patch.settings !== undefined) {
    const settings = patch.settings === null ? {} : applySettingsPatch(stored.settings, patch.settings);
    refuseProblems(checkSettings(settings, room.chatModels));
    change.settings = settings;
  }
  if (isEnabling(patch)) change.isEnabled = true;
  return change;
}
