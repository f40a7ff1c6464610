/**
 * How many replies and suggestions this process writes at once for callers that wait. Each holds a connection, a body of
 * up to 2 MiB and what was read from it; the models have limits of their own.
 */
export const placesMax = 64;
/** One project never takes all of them. */
export const placesOfProjectMax = 32;

export interface Places {
  /** Null: none is free. Called once, the returned function gives it back. */
  take(projectId: string): (() => void) | null;
}

export function createPlaces(most = placesMax, mostOfProject = placesOfProjectMax): Places {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    take(projectId) {
      const own = taken.get(projectId) ?? 0;
      if (all >= most || own >= mostOfProject) return null;
      all += 1;
      taken.set(projectId, own + 1);
      return () => {
        all -= 1;
        const left = (taken.get(projectId) ?? 1) - 1;
        if (left === 0) taken.delete(projectId);
        else taken.set(projectId, left);
      };
    },
  };
}
