import path from "node:path";

/** A command of the workbench: does its work and gives the exit status. */
interface Command {
  run(args: string[], root: string): Promise<number>;
}

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: () => import("./serve"),
  evaluate: () => import("./evaluate"),
  bench: () => import("./bench"),
  size: () => import("./size"),
  screenshots: () => import("./screenshots"),
};

/** The built commands lie in dist/commands of the repository. */
const root = process.env.RM_ROOT ?? path.resolve(__dirname, "../..");

async function main([name = "serve", ...args]: string[]): Promise<number> {
  const load = commands[name];
  if (!load) {
    console.error(`There is no command ${name}; choose of ${Object.keys(commands).join(", ")}.`);
    return 1;
  }
  return (await load()).run(args, root);
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
