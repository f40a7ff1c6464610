/**
 * Places for pictures held in memory: as bytes, as base64 and as the body of a call, up to 15 MB each. The first who asked
 * is served first; a wait ends with its signal.
 */
export interface PicturePlaces {
  /** Null: the signal came first. */
  enter(signal: AbortSignal): Promise<(() => void) | null>;
}

export function createPicturePlaces(placesMax: number): PicturePlaces {
  let free = placesMax;
  const waiting: (() => void)[] = [];

  function leaveOnce(): () => void {
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      free += 1;
      waiting.shift()?.();
    };
  }

  return {
    enter(signal) {
      if (signal.aborted) return Promise.resolve(null);
      if (free > 0) {
        free -= 1;
        return Promise.resolve(leaveOnce());
      }
      return new Promise((resolve) => {
        const giveUp = () => {
          waiting.splice(waiting.indexOf(take), 1);
          resolve(null);
        };
        const take = () => {
          signal.removeEventListener('abort', giveUp);
          free -= 1;
          resolve(leaveOnce());
        };
        waiting.push(take);
        signal.addEventListener('abort', giveUp, { once: true });
      });
    },
  };
}
