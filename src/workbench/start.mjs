// `npm start` and its sisters: sets up what a fresh clone lacks, then runs a command of the workbench.
//   start.mjs [serve] | evaluate | bench | size | screenshots   [arguments]
import { spawn } from "node:child_process";
import path from "node:path";
import { ensureBrowser, ensureBuild, ensurePackages, root } from "./setUp.mjs";

const [command = "serve", ...rest] = process.argv.slice(2);

ensurePackages();
ensureBuild();
if (command === "bench" || command === "screenshots") ensureBrowser();

// Commands resolve the paths they are given against the user's own folder, which npm changes.
const child = spawn(
  process.execPath,
  [path.join(root, "dist/commands/commands.cjs"), command, ...rest],
  {
    stdio: "inherit",
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: { ...process.env, RM_ROOT: root },
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
