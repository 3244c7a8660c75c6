import { ErrorPage, ErrorState } from "@errorkit/react";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { clientFailure, responseFailure } from "./helpers/failures.ts";
import { setTheme } from "./helpers/visual.ts";

const causes = {
  403: () => responseFailure(403, { body: { error_code: "ModelArts.0110" } }),
  404: () => responseFailure(404),
  429: () => responseFailure(429),
  503: () => responseFailure(503),
  offline: () => clientFailure("offline"),
  "chunk-load": () => clientFailure("chunk-load"),
};

/** Returns the addresses of the images that draw a mask. */
const getImages = (mask: string): readonly string[] => mask.match(/url\("[^"]*"\)/g) ?? [];

describe.each([
  ["S6", ErrorState],
  ["W12", ErrorPage],
] as const)("[%s]", (_, Surface) => {
  it("[S6] [W12] Each cause has its own picture of a scene and an icon, in less than 600 bytes", async () => {
    setTheme("light");
    const errors = await Promise.all(Object.values(causes).map((create) => create()));
    const { container } = await render(
      errors.map((error, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <Surface key={index} error={error} announce="off" />
      )),
    );
    const pictures = [...container.querySelectorAll("[data-surface]")].map((surface) =>
      getImages(getComputedStyle(surface, "::before").maskImage),
    );
    expect(pictures.map((images) => images.length)).toEqual(errors.map(() => 2));
    expect(new Set(pictures.map(String)).size).toBe(errors.length);
    expect(Math.max(...pictures.map((images) => images.join("").length))).toBeLessThan(600);
  });

  it("[S6] [W12] Status and error code are above the title", async () => {
    const { container } = await render(<Surface error={await causes[403]()} announce="off" />);
    const title = container.querySelector("[data-part=title]");
    expect(title?.previousElementSibling?.textContent).toBe("403 ModelArts.0110");
    expect(container.querySelector("[data-part=reference]")?.textContent).not.toContain("ModelArts");
  });

  it("[S6] [W12] A missing resource is not drawn in the color of errors", async () => {
    const errors = [await causes[404](), await causes[503]()];
    const { container } = await render(
      errors.map((error) => <Surface key={error.status} error={error} announce="off" />),
    );
    const [missing, fault] = [...container.querySelectorAll("[data-surface]")].map((surface) =>
      getComputedStyle(surface).getPropertyValue("--_severity"),
    );
    expect(missing).not.toBe(fault);
  });
});
