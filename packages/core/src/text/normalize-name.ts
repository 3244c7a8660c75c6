/** Lower case, letters and digits only: `error_code`, `errorCode` and `Error-Code` are all `errorcode`. */
export const normalizeName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");
