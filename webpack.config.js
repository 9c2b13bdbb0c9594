// Three builds: the add-in (what is published), the workbench's page, and its command line.
const { readFileSync } = require("fs");
const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { createJiti } = require("jiti");

const at = (...parts) => path.resolve(__dirname, ...parts);

const publishing = (module) => createJiti(__filename)(at(`src/addin/publish/${module}.ts`));

const typescript = (files) => ({
  test: /\.tsx?$/,
  include: files,
  loader: "ts-loader",
  // `npm run check` and the tests check types; the build only translates.
  options: { transpileOnly: true },
});
const resolve = { extensions: [".ts", ".tsx", ".js"] };

/** Writes what is published beside the scripts: manifest, functions.json, help, headers. */
class PublishedFilesPlugin {
  constructor(url, contact) {
    this.url = url;
    this.contact = contact;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PublishedFiles", (compilation) => {
      for (const folder of ["functions", "languages", "sheets", "addin"])
        compilation.contextDependencies.add(at("src", folder));
      compilation.fileDependencies.add(at("manifest.xml"));
      compilation.hooks.processAssets.tapPromise(
        { name: "PublishedFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        async () => {
          const load = createJiti(__filename, { moduleCache: false });
          const { publishedFiles } = await load.import(at("src/addin/publish/publishedFiles.ts"));
          const files = await publishedFiles({
            url: this.url,
            contact: this.contact,
            version: require("./package.json").version,
            manifest: readFileSync(at("manifest.xml"), "utf8"),
          });
          for (const [file, text] of Object.entries(files))
            // Left as it is: the policy of a help page knows its styles by their hash.
            compilation.emitAsset(file, new sources.RawSource(text), { minimized: true });
        },
      );
    });
  }
}

/** Writes the sample company's lists, one file a language, for "Insert sample data". */
class SamplesPlugin {
  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Samples", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "Samples", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          const load = createJiti(__filename);
          const { sampleWorkbook } = load(at("src/workbench/sample/sampleWorkbook.ts"));
          for (const language of ["en", "sv", "ru", "bg"]) {
            const { workbench } = load(at(`src/languages/${language}/workbench.ts`));
            const { sheets } = sampleWorkbook(workbench.sample);
            compilation.emitAsset(
              `samples/${language}.json`,
              new sources.RawSource(JSON.stringify({ sheets })),
            );
          }
        },
      );
    });
  }
}

/** Mends the sources of packages as they are read. */
class QuickeningsPlugin {
  apply(compiler) {
    const { quickenings } = createJiti(__filename)(at("src/workbench/quickenings.ts"));
    compiler.hooks.compilation.tap("Quickenings", (compilation) => {
      compiler.webpack.NormalModule.getCompilationHooks(compilation).processResult.tap(
        "Quickenings",
        ([source, ...rest], { resource = "" }) => {
          const found = quickenings.find(({ files }) => files.test(resource));
          return [found ? found.mend(String(source)) : source, ...rest];
        },
      );
    });
  }
}

const addin = ({ url, contact }) => ({
  name: "addin",
  // One entry: with several, a module that two of them import would exist twice.
  entry: { taskpane: "./src/addin/index.ts" },
  output: {
    path: at("dist/addin"),
    // Kept by browsers for ever: another content has another name.
    filename: "scripts/[name].[contenthash:8].js",
    chunkFilename: "scripts/[name].[contenthash:8].js",
    clean: true,
  },
  resolve,
  module: { rules: [typescript([at("src")]), { test: /\.css$/, type: "asset/source" }] },
  performance: { maxAssetSize: 800_000, maxEntrypointSize: 250_000 },
  plugins: [
    new PublishedFilesPlugin(url, contact),
    new SamplesPlugin(),
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      contentPolicy: publishing("contentPolicy").contentPolicy,
    }),
    new CopyWebpackPlugin({
      patterns: [
        {
          from: "assets",
          to: "assets",
          globOptions: { ignore: ["**/*.svg", "**/readme/**", "**/package/**"] },
        },
        { from: "assets/package", to: "unified" },
      ],
    }),
  ],
});

const workbenchPage = {
  name: "workbench",
  entry: { workbench: "./src/workbench/page/index.tsx" },
  output: { path: at("dist/workbench"), filename: "[name].js", clean: true },
  resolve,
  module: {
    rules: [
      typescript([at("src")]),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  performance: false,
  // It never leaves this computer: minimising the spreadsheet would be most of the build's time.
  optimization: { minimize: false },
  plugins: [
    new QuickeningsPlugin(),
    new MiniCssExtractPlugin(),
    new HtmlWebpackPlugin({ filename: "index.html", template: "./src/workbench/page/index.html" }),
  ],
};

const workbenchCommands = {
  name: "commands",
  target: "node20",
  entry: { commands: "./src/workbench/commands/index.ts" },
  output: { path: at("dist/commands"), filename: "[name].cjs", clean: true },
  resolve,
  // createRequire stays Node's own: what it resolves lies outside the bundle.
  module: { rules: [typescript([at("src")])], parser: { javascript: { createRequire: false } } },
  performance: false,
  node: { __dirname: false },
  optimization: { minimize: false },
  // Packages stay where they are installed.
  externals: [
    ({ request }, done) =>
      /^[./]/.test(request) || path.isAbsolute(request)
        ? done()
        : done(null, `commonjs ${request}`),
  ],
};

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === "production";
  // webpack makes undefined of --env url= without an address; that is no build for development.
  const url = "url" in env ? (env.url ?? "") : undefined;
  // Without a value it is true.
  const contact = typeof env.contact === "string" ? env.contact : undefined;
  const shared = { devtool: production ? false : "source-map", stats: "errors-warnings" };
  return [
    addin({ url: publishing("webAddress").webAddress(url), contact }),
    workbenchPage,
    workbenchCommands,
  ].map((config) => ({ ...shared, ...config }));
};
