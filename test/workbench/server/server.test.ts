import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import os from "node:os";
import path from "node:path";
import {
  PUBLISHED_LIBRARY,
  startServer,
  withLocalLibrary,
  type Server,
} from "../../../src/workbench/server/server";

const repository = path.resolve(__dirname, "../../..");
const PAGE = `<!doctype html><script src="${PUBLISHED_LIBRARY}"></script><p>å “ж”</p>`;
let folder: string;
let root: string;
let server: Server;

/** Sends the path as it stands; fetch would tidy it first. */
function raw(target: string, host = "localhost"): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(Number(new URL(server.address).port), "127.0.0.1", () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    );
    socket.setEncoding("utf8");
    socket.on("data", (part: string) => (text += part));
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
  });
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "workbench-"));
  root = path.join(folder, "product");
  const library = path.join(root, "node_modules/@microsoft/office-js/dist");
  for (const made of [
    path.join(root, "dist/addin/assets"),
    path.join(root, "dist/workbench"),
    library,
  ])
    mkdirSync(made, { recursive: true });
  writeFileSync(path.join(root, "dist/addin/taskpane.html"), PAGE);
  writeFileSync(path.join(root, "dist/addin/taskpane.js"), `"${PUBLISHED_LIBRARY}";`);
  writeFileSync(path.join(root, "dist/addin/assets/icon.png"), Buffer.from([0x89, 0xff, 0, 0xfe]));
  writeFileSync(path.join(root, "dist/workbench/index.html"), "the workbench");
  writeFileSync(path.join(root, "dist/addin-secret.txt"), "beside the folder");
  writeFileSync(path.join(folder, "secret.txt"), "outside");
  writeFileSync(path.join(library, "office.js"), "the library");
  writeFileSync(path.join(library, "excel-win32-16.01.js"), "its Excel part");
  writeFileSync(
    path.join(library, "excel-win32-16.01.debug.js"),
    readFileSync(
      path.join(repository, "node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js"),
    ),
  );
  server = await startServer({ root });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ["", "text/html; charset=utf-8"],
  ["addin/taskpane.html", "text/html; charset=utf-8"],
  ["addin/taskpane.js?0123", "text/javascript; charset=utf-8"],
  ["addin/assets/icon.png", "image/png"],
  ["library-types.json", "application/json; charset=utf-8"],
])("/%s is served as %s and never kept", async (target, type) => {
  const response = await fetch(server.address + target);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(type);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
});

test("the add-in's page is unchanged but for the address of office.js", async () => {
  const html = await (await fetch(`${server.address}addin/taskpane.html`)).text();
  expect(html).toBe(PAGE.replace(PUBLISHED_LIBRARY, "/office-js/office.js"));
  expect(withLocalLibrary("<p>nothing to change</p>")).toBe("<p>nothing to change</p>");
});

test("the add-in's other files are unchanged to the byte", async () => {
  const script = await (await fetch(`${server.address}addin/taskpane.js`)).text();
  expect(script).toBe(`"${PUBLISHED_LIBRARY}";`);
  const icon = await (await fetch(`${server.address}addin/assets/icon.png`)).arrayBuffer();
  expect([...new Uint8Array(icon)]).toEqual([0x89, 0xff, 0, 0xfe]);
});

test("the library is whole, after one line that hands the frame to the workbench", async () => {
  const lines = (await (await fetch(`${server.address}office-js/office.js`)).text()).split("\n");
  expect(lines).toEqual([expect.stringContaining("parent.workbench.attach(self)"), "the library"]);
  const excel = await (await fetch(`${server.address}office-js/excel-win32-16.01.js`)).text();
  expect(excel).toBe("its Excel part");
});

test("the classes of the library are read from the library", async () => {
  const types = (await (await fetch(`${server.address}library-types.json`)).json()) as Record<
    string,
    { methods: string[] }
  >;
  expect(types.Range?.methods).toContain("GetUsedRange");
});

test.each([
  "/../../secret.txt",
  "/%2e%2e/%2e%2e/%2e%2e/secret.txt",
  "/addin/..%2f..%2f..%2fsecret.txt",
  "/addin/../addin-secret.txt",
  "/addin/..%5c..%5csecret.txt",
  "/addin//etc/passwd.txt",
  "/addin/taskpane.html%00.txt",
  "/office-js/../../../../../secret.txt",
  "/package.json",
  "/addin/",
  "/addin/none.js",
])("%s leads nowhere", async (target) => {
  const answer = await raw(target);
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  expect(answer).not.toMatch(/outside|beside/);
});

test("what cannot be read or is no reading is refused", async () => {
  expect(await raw("/%zz")).toMatch(/^HTTP\/1\.1 400 /);
  expect((await fetch(server.address, { method: "POST" })).status).toBe(405);
  expect((await fetch(server.address, { method: "HEAD" })).status).toBe(200);
});

test("only this computer is answered, and only by its own name", async () => {
  expect(await raw("/", "evil.example")).toMatch(/^HTTP\/1\.1 421 /);
  expect(await raw("/", "127.0.0.1:3100")).toMatch(/^HTTP\/1\.1 200 /);
});

test("a port that is taken gives the next", async () => {
  const port = Number(new URL(server.address).port);
  const second = await startServer({ root, port });
  try {
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    expect((await fetch(second.address)).status).toBe(200);
  } finally {
    await second.close();
  }
});
