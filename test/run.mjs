// `npm test`: sets up a fresh clone, then checks types, style and every test, units first, then in the browser.
// Further arguments go to jest: npm test -- quadrant
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import {
  ensureBrowser,
  ensureBuild,
  ensurePackages,
  installDebianPackages,
  root,
  run,
} from "../src/workbench/setUp.mjs";

const filters = process.argv.slice(2);
const at = (...parts) => path.join(root, ...parts);
const count = { passed: 0, failed: 0, skipped: 0 };

ensurePackages();
ensureBuild();
ensureBrowser();
// The second engine of the recalculation tests; where it is missing they say that they were skipped.
if (process.env.CI && !existsSync("/usr/bin/soffice"))
  installDebianPackages("libreoffice-calc-nogui");

const check = (name, program, ...args) => {
  const ok = run(process.execPath, [at("node_modules", program), ...args]) === 0;
  console.log(`${ok ? "passed" : "FAILED"}: ${name}`);
  count[ok ? "passed" : "failed"] += 1;
};
if (filters.length === 0) {
  check("types", "typescript/bin/tsc", "--noEmit");
  check("lint and the arrows between rooms", "eslint/bin/eslint.js", ".");
  check("format", "prettier/bin/prettier.cjs", "--check", "--log-level=warn", ".");
}

mkdirSync(at("test-results"), { recursive: true });
// Units share the cores; the browser has them for itself.
for (const [project, ...options] of [
  ["unit", "--maxWorkers=100%"],
  ["end-to-end", "--runInBand"],
]) {
  const report = at(`test-results/${project}.json`);
  rmSync(report, { force: true });
  run(
    process.execPath,
    [
      at("node_modules/jest/bin/jest.js"),
      "--selectProjects",
      project,
      "--json",
      `--outputFile=${report}`,
      "--passWithNoTests",
      ...options,
      ...filters,
    ],
    { stdio: ["ignore", "ignore", 2] },
  );
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    count.passed += result.numPassedTests;
    // A file that could not even be loaded has no tests to count: it counts as one that failed.
    count.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    count.skipped += result.numPendingTests;
  } catch {
    console.error(`jest ended without a report for ${project}.`);
    count.failed += 1;
  }
}

if (count.skipped > 0) console.log(`${count.skipped} skipped`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
