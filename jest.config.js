// One runner. "unit" is everything that runs in Node (the headless host with the real Office.js
// included); "end-to-end" drives the workbench in a real browser.
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["<rootDir>/test/end-to-end/"],
      transform,
    },
    {
      displayName: "end-to-end",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/end-to-end/**/*.test.ts"],
      transform,
    },
  ],
};
