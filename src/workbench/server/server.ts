import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { extractTypes } from "../host/libraryTypes";

/** The address the add-in loads office.js from, as it is published. */
export const PUBLISHED_LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Runs in the add-in's frame before the library: hands the window to the workbench, which gives it the
 * `window.external` that desktop Excel would. The library itself follows unchanged.
 */
const PRELUDE = `if (parent !== self && parent.workbench) parent.workbench.attach(self);\n`;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

export interface ServerOptions {
  /** The repository's folder: dist/ and node_modules/ lie in it. */
  root: string;
  /** 0 takes any free port. When the port is taken, the next free one of twenty is used. */
  port?: number;
}

export interface Server {
  /** Ends with a slash. */
  address: string;
  close(): Promise<void>;
}

/** What a path answers with, or null where there is nothing. */
interface Answer {
  type: string;
  body: string | Buffer;
}

/**
 * Serves the workbench to this computer alone:
 * / the page, /addin/ the built add-in, /office-js/ the library, /library-types.json its classes.
 */
export async function startServer({ root, port = 0 }: ServerOptions): Promise<Server> {
  const answerFor = createAnswers(root);
  const server = createServer((request, response) => {
    respond(request, response, answerFor).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject).listen(candidate, "127.0.0.1", () => {
          server.off("error", reject);
          resolve();
        });
      });
      break;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!taken || port === 0 || candidate >= port + 20) throw error;
    }
  }
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${actual}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answerFor: (pathname: string) => Promise<Answer | null>,
): Promise<void> {
  const refuse = (status: number, reason: string): void => {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(reason);
  };
  if (request.method !== "GET" && request.method !== "HEAD")
    return refuse(405, "Only GET and HEAD are answered.");
  // A foreign page that points its own name at this computer must not read what is served here.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? ""))
    return refuse(421, "The workbench answers to localhost only.");
  const pathname = decodedPath(request.url ?? "/");
  if (pathname === null) return refuse(400, "The address cannot be read.");
  const answer = await answerFor(pathname);
  if (!answer) return refuse(404, `There is nothing at ${pathname}.`);
  response.writeHead(200, {
    "content-type": answer.type,
    "content-length": Buffer.byteLength(answer.body),
    // A build may change under a running server: nothing is kept.
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : answer.body);
}

function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "/");
  } catch {
    return null;
  }
}

function createAnswers(root: string): (pathname: string) => Promise<Answer | null> {
  const page = path.join(root, "dist/workbench");
  const addin = path.join(root, "dist/addin");
  const library = path.join(root, "node_modules/@microsoft/office-js/dist");
  let libraryTypes: Promise<Answer> | undefined;

  return async (pathname) => {
    if (pathname === "/library-types.json")
      return (libraryTypes ??= readFile(
        path.join(library, "excel-win32-16.01.debug.js"),
        "utf8",
      ).then((source) => ({
        type: TYPES[".json"] ?? "",
        body: JSON.stringify(extractTypes(source)),
      })));
    if (pathname.startsWith("/office-js/")) {
      const answer = await file(library, pathname.slice("/office-js/".length));
      return answer && /^\/office-js\/office(\.debug)?\.js$/.test(pathname)
        ? { ...answer, body: PRELUDE + answer.body.toString() }
        : answer;
    }
    if (pathname.startsWith("/addin/")) {
      const answer = await file(addin, pathname.slice("/addin/".length));
      return answer && pathname.endsWith(".html")
        ? { ...answer, body: withLocalLibrary(answer.body.toString()) }
        : answer;
    }
    return file(page, pathname === "/" ? "index.html" : pathname.slice(1));
  };
}

/** The add-in's page as it is published, but for the one address of office.js. */
export function withLocalLibrary(html: string): string {
  return html.replaceAll(PUBLISHED_LIBRARY, "/office-js/office.js");
}

async function file(folder: string, relative: string): Promise<Answer | null> {
  const target = path.resolve(folder, relative);
  const type = TYPES[path.extname(target).toLowerCase()];
  if (!type || relative.includes("\0") || !target.startsWith(folder + path.sep)) return null;
  try {
    return { type, body: await readFile(target) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (["ENOENT", "EISDIR", "ENOTDIR"].includes(code)) return null;
    throw error;
  }
}
