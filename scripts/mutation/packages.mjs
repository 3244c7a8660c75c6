/** The files of each package whose logic tests without a browser check. */
export const PACKAGES = {
  core: ["src/**/*.ts"],
  i18n: ["src/**/*.ts", "!src/locales/*.ts"],
  react: [
    "src/adapters/**/*.ts",
    "src/components/**/*-{state,store,model}.ts",
    "src/surface/**/*.ts",
    "src/utils/*.ts",
    // Hooks, elements, and focus have tests in browsers only.
    "!src/**/use-*.ts",
    "!src/adapters/{next,react-router}.ts",
    "!src/surface/{copy,motion}.ts",
    "!src/utils/{dev-warnings,motion-duration,ref-forwarder}.ts",
  ],
};

/** What is never changed: data and tests. */
export const EXCLUDED = ["!**/*.generated.ts", "!**/*.test.ts"];
