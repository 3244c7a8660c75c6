import type { Sample } from "./sample.ts";
import { json } from "./sample.ts";

/** Responses with harmful or secret content. */
export const hostile: readonly Sample[] = [
  {
    id: "script",
    system: "<script>",
    paste: json(
      "500 Internal Server Error",
      {
        error_code: "<img src=x onerror=alert(1)>",
        error_msg: `<script>document.title = "owned"</script> \u202Egnp.exe\u202C \u200B${"very ".repeat(300)}long`,
        help: "javascript:alert(1)",
      },
      [`X-Request-Id: ${"9".repeat(128)}`],
    ),
  },
  {
    id: "secrets",
    system: "Authorization",
    paste: json("401 Unauthorized", {
      error_code: "APIG.0301",
      error_msg:
        "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJsaW4ifQ.c2lnbmF0dXJl is not accepted; X-Auth-Token: MIIFxAYJKoZIhvcN",
    }),
  },
];
