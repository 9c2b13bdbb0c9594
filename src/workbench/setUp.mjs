// What a fresh clone needs before anything can run. Node's own modules only: nothing is installed yet.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const at = (...parts) => path.join(root, ...parts);

/** Ends the program with one sentence. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs a program; its output goes to standard error, so that standard output stays the command's own. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
    ...options,
  });
  if (error) stop(`${program} could not be started: ${error.message}`);
  return status ?? 1;
}

const changed = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

function newestIn(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(file) : changed(file));
  }
  return newest;
}

/** Installs the packages of the lockfile where they are missing or older than it. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  if (changed(at("node_modules/.package-lock.json")) >= changed(at("package-lock.json"))) return;
  console.error("Installing packages …");
  if (run("npm", ["ci", "--no-audit", "--no-fund"]) !== 0)
    stop("The packages could not be installed.");
}

/** Builds the add-in, the workbench and its commands where a source is newer than the last build. */
export function ensureBuild() {
  const built = changed(at("dist/built.txt"));
  const sources = ["manifest.xml", "package.json", "webpack.config.js", "tsconfig.json"].map(
    (file) => changed(at(file)),
  );
  if (built > Math.max(...sources, newestIn(at("src")), newestIn(at("assets")))) return;
  console.error("Building …");
  const webpack = at("node_modules/webpack-cli/bin/cli.js");
  const started = new Date();
  if (run(process.execPath, [webpack, "--mode", "production"]) !== 0) stop("The build failed.");
  mkdirSync(at("dist"), { recursive: true });
  writeFileSync(at("dist/built.txt"), `${started.toISOString()}\n`);
}

const browsers = {
  linux: ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"]
    .flatMap((name) => [`/usr/bin/${name}`, `/snap/bin/${name}`])
    .concat("/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"),
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
};

const findBrowser = () =>
  [process.env.CHROME_PATH, ...(browsers[process.platform] ?? [])].find(
    (file) => file && existsSync(file),
  );

const isDebianRoot = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Installs Debian packages where we may; returns whether it worked. */
export function installDebianPackages(...names) {
  if (!isDebianRoot()) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], { env });
  return (
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], { env }) === 0
  );
}

/** The address of a Chromium-family browser, installed by apt on Debian as root; else one sentence. */
export function ensureBrowser() {
  if (!findBrowser()) {
    console.error("Installing Chromium …");
    installDebianPackages("chromium");
  }
  const browser = findBrowser();
  if (!browser)
    stop(
      "No browser was found: install Chrome, Edge or Chromium, or name its program in CHROME_PATH.",
    );
  process.env.CHROME_PATH = browser;
  return browser;
}
