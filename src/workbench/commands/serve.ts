import { spawn } from "node:child_process";
import { startServer } from "../server/server";

const PORT = 3100;

/**
 * Serves the workbench until it is stopped, and opens it in the user's browser.
 *   serve [--port NUMBER] [--no-open]
 */
export async function run(args: string[], root: string): Promise<number> {
  const at = args.indexOf("--port");
  const port = at < 0 ? PORT : Number(args[at + 1]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`A port is a whole number from 0 to 65535; "${args[at + 1] ?? ""}" is not.`);

  const server = await startServer({ root, port });
  console.log(`The workbench is at ${server.address} (Ctrl+C stops it).`);
  if (canOpen(args)) open(server.address);

  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await server.close();
  return 0;
}

function canOpen(args: readonly string[]): boolean {
  if (args.includes("--no-open") || process.env.CI) return false;
  if (process.platform === "win32" || process.platform === "darwin") return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Where no browser can be started the printed address has to do. */
function open(address: string): void {
  const [program, ...parameters] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : [process.platform === "darwin" ? "open" : "xdg-open", address];
  if (!program) return;
  const child = spawn(program, parameters, { stdio: "ignore", detached: true });
  child.on("error", () => console.log("No browser could be opened; open the address yourself."));
  child.unref();
}
