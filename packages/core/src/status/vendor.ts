import { vendorRows } from "./vendor.generated.ts";

/** What one vendor means by a code that is not in the registry. */
export interface VendorStatus {
  readonly code: number;
  readonly name: string;
  readonly vendor: string;
}

/** What servers outside the registry mean by a code (nginx 499, Cloudflare 522); empty when nothing is known. */
export function getVendorStatuses(code: number): readonly VendorStatus[] {
  return vendorRows.split("|").flatMap((row) => {
    const [, own, vendor, name] = /^(\d+) (.+?): (.+)$/.exec(row) ?? [];
    return Number(own) === code && vendor && name ? [{ code, name, vendor }] : [];
  });
}
