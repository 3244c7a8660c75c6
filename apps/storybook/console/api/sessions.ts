import type { Service } from "./model.ts";
import { seedServices } from "./seed.ts";

/** What the server remembers of one visitor. */
export interface Session {
  services: Service[];
  /** How many requests came: the seed of request ids and of the live numbers. */
  requests: number;
  /** Signed in again after a 401. */
  signedIn: boolean;
  /** Until when requests are throttled, in milliseconds of the epoch; absent before the first 429. */
  throttledUntil?: number;
}

/** A demo server runs for days: the oldest visitor is forgotten first. */
const MAX_SESSIONS = 200;

/** Keeps visitors apart, so that two open pages or two tests do not meet. */
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
