// One runner. "unit" is everything that runs in Node (the headless host with the real Office.js
// included); "end-to-end" drives the workbench in a real browser.
const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];
// Packages that the grid engine requires and that are published as ES modules only.
const esModules = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
].join("|");
const transform = {
  "^.+\\.tsx?$": swc,
  [`node_modules/(${esModules})/.+\\.js$`]: swc,
};
const transformIgnorePatterns = [`/node_modules/(?!(${esModules})/)`];

/** @type {import('jest').Config} */
module.exports = {
  // A slow machine is no failure; what hangs is.
  testTimeout: 60_000,
  projects: [
    {
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["<rootDir>/test/end-to-end/"],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: "end-to-end",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/end-to-end/**/*.test.ts"],
      transform,
      transformIgnorePatterns,
    },
  ],
};
