import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

// The reader of YAML that ESLint brings along.
const { load } = createRequire(require.resolve("eslint/package.json"))("js-yaml") as {
  load: (text: string) => unknown;
};
const root = path.resolve(__dirname, "..");
const folder = path.join(root, ".github/workflows");
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const workflows = readdirSync(folder).map((file): [string, Workflow, string] => {
  const text = readFileSync(path.join(folder, file), "utf8");
  return [file, load(text) as Workflow, text];
});

const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(workflows)("%s", (_file, workflow, text) => {
  test("takes every action by the commit it was looked at, with its version beside it", () => {
    const used = text.match(/uses: .*/g) ?? [];
    expect(used.length).toBeGreaterThan(1);
    for (const line of used) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/);
  });

  test("runs only npm scripts that there are", () => {
    const commands = stepsOf(workflow).flatMap(({ run = "" }) => [
      ...run.matchAll(/npm (?:run (?:--silent )?)([\w:-]+)/g),
    ]);
    for (const [, script] of commands) expect(Object.keys(scripts)).toContain(script);
  });

  test("may write nothing but in the one job that publishes", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const [name, { permissions }] of Object.entries(workflow.jobs))
      if (name === "publish")
        expect(permissions).toEqual({
          contents: "write",
          "id-token": "write",
          attestations: "write",
        });
      else expect(permissions).toBeUndefined();
  });

  test("puts nothing of the event into a command's text", () => {
    for (const { run = "" } of stepsOf(workflow)) expect(run).not.toContain("${{");
  });

  test("installs from the lockfile, audits what users get, and runs every test", () => {
    const runs = stepsOf(workflow).map(({ run }) => run);
    for (const command of ["npm ci", "npm audit --omit=dev", "npm test"])
      expect(runs).toContain(command);
  });
});

test("the job that may write runs no code of the repository", () => {
  const release = workflows.find(([file]) => file === "release.yml")![1];
  const text = JSON.stringify(release.jobs.publish!.steps);
  expect(text).not.toMatch(/checkout|npm|node /);
  expect(text).toContain("actions/attest-build-provenance@");
});

test("the list of parts is made by one version of its maker, and leaves out the tools of development", () => {
  expect(scripts.sbom).toMatch(/^npx --yes @cyclonedx\/cyclonedx-npm@\d+\.\d+\.\d+ --omit dev /);
});
