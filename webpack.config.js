// Three builds: the add-in (what is published), the workbench's page, and its command line.
const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { createJiti } = require("jiti");

const DEVELOPMENT_URL = "https://localhost:3000";
const at = (...parts) => path.resolve(__dirname, ...parts);

const typescript = (files) => ({
  test: /\.tsx?$/,
  include: files,
  loader: "ts-loader",
  // `npm run check` and the tests check types; the build only translates.
  options: { transpileOnly: true },
});
const resolve = { extensions: [".ts", ".tsx", ".js"] };

/** Writes functions.json, its translations and the help pages from the declarations in src/functions. */
class FunctionsMetadataPlugin {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.contextDependencies.add(at("src/functions"));
      compilation.contextDependencies.add(at("src/languages"));
      compilation.contextDependencies.add(at("src/addin/help"));
      compilation.contextDependencies.add(at("src/sheets"));
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionsMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        async () => {
          const load = createJiti(__filename, { moduleCache: false });
          const { functionsMetadata } = await load.import(at("src/functions/metadata.ts"));
          const { helpPages } = await load.import(at("src/addin/help/helpPages.ts"));
          for (const [file, metadata] of Object.entries(functionsMetadata()))
            compilation.emitAsset(
              file,
              new sources.RawSource(
                JSON.stringify(metadata, null, 1).replaceAll(DEVELOPMENT_URL, this.url),
              ),
            );
          for (const [file, page] of Object.entries(await helpPages()))
            compilation.emitAsset(file, new sources.RawSource(page));
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

const addin = (url) => ({
  name: "addin",
  // One entry: with several, a module that two of them import would exist twice.
  entry: { taskpane: "./src/addin/index.ts" },
  output: {
    path: at("dist/addin"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  resolve,
  module: { rules: [typescript([at("src")]), { test: /\.css$/, type: "asset/source" }] },
  performance: { maxAssetSize: 800_000, maxEntrypointSize: 250_000 },
  plugins: [
    new FunctionsMetadataPlugin(url),
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      hash: true,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg", "**/readme/**"] } },
        {
          from: "manifest.xml",
          transform: (content) =>
            content
              .toString()
              .replaceAll(DEVELOPMENT_URL, url)
              .replace(
                /<Version>.*?<\/Version>/,
                `<Version>${require("./package.json").version}.0</Version>`,
              ),
        },
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
  const shared = { devtool: production ? false : "source-map", stats: "errors-warnings" };
  return [
    addin((env.url ?? DEVELOPMENT_URL).replace(/\/$/, "")),
    workbenchPage,
    workbenchCommands,
  ].map((config) => ({ ...shared, ...config }));
};
