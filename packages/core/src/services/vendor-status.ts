import { vendorRows } from "./vendor-status.generated.ts";

/** One vendor's meaning of a status code that is not registered. */
export interface VendorStatus {
  /** The status code: `522`. */
  readonly code: number;
  /** The vendor's name for it: `'Connection Timed Out'`. */
  readonly name: string;
  /** The server, proxy or product that sends it: `'Cloudflare'`. */
  readonly vendor: string;
}

/**
 * Returns what vendors mean by a status code that is not registered; empty when none is known.
 *
 * @example
 * getVendorStatuses(522); // [{ code: 522, name: "Connection Timed Out", vendor: "Cloudflare" }]
 */
export function getVendorStatuses(code: number): readonly VendorStatus[] {
  return vendorRows.split("|").flatMap((row) => {
    // 522 Cloudflare: Connection Timed Out
    const [, rowCode, vendor, name] = /^(\d+) ([^:]+): (.+)$/.exec(row) ?? [];
    return Number(rowCode) === code && vendor && name ? [{ code, name, vendor }] : [];
  });
}
