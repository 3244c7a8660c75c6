import type { Service } from "./model.ts";
import { seedServices } from "./seed.ts";

/** The data of one session. */
export interface Session {
  services: Service[];
  /** The number of requests so far. Request IDs and traffic numbers are computed from it. */
  requests: number;
  /** Whether the user has signed in after a 401. */
  signedIn: boolean;
  /** The name that the fault 409 refuses: the first one that a request sends. */
  takenName?: string | undefined;
  /** The end of throttling, in milliseconds since the epoch. Absent before the first 429. */
  throttledUntil?: number;
}

/** The oldest session is deleted first, because the development server may run for days. */
const MAX_SESSIONS = 200;

/** Creates one session for each ID, so that two pages or two tests do not share data. */
export function createSessions(): (id: string) => Session {
  const sessions = new Map<string, Session>();
  return (id) => {
    const existing = sessions.get(id);
    if (existing) return existing;
    const session: Session = { services: seedServices(), requests: 0, signedIn: false };
    sessions.set(id, session);
    const [oldest] = sessions.keys();
    if (sessions.size > MAX_SESSIONS && oldest !== undefined) sessions.delete(oldest);
    return session;
  };
}
