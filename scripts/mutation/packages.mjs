/** The files of each package whose logic tests without a browser check. */
export const PACKAGES = {
  core: ["src/**/*.ts"],
  i18n: ["src/**/*.ts", "!src/locales/*.ts"],
  react: [
    "src/adapters/**/*.ts",
    "src/components/**/*-{state,store,model}.ts",
    "src/surface/**/*.ts",
    "src/utils/*.ts",
  ],
};

/** What is never changed: data and tests. */
export const EXCLUDED = ["!**/*.generated.ts", "!**/*.test.ts"];
