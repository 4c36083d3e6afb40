// Build the page: src/ -> ../stagedml/ui/static (or --out DIR). The same sources give the same bytes.
//   --tests   bundle tests/*.test.ts into build/tests/ instead, for `node --test`
//   --watch   build again after each edit
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const out = option("--out") ?? join(here, "..", "stagedml", "ui", "static");

// What vendor.js holds, by the name under which the sources import it; app.js and plot.js run after it.
const VENDORED = {
  preact: "preact",
  "preact/hooks": "preact/hooks",
  "preact/jsx-runtime": "preact/jsx-runtime",
  "@dagrejs/dagre": "@dagrejs/dagre",
  "@tanstack/virtual-core": "@tanstack/virtual-core",
  "vendor/echarts": "./src/vendor/echarts.ts",
};

const common = {
  absWorkingDir: here,
  bundle: true,
  charset: "utf8",
  define: { "process.env.NODE_ENV": '"production"' },
  format: "iife",
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "none", // LICENSES.txt has them, whole
  lineLimit: 160, // so that a change of the bundle is one of a few lines
  logLevel: "warning",
  metafile: true,
  minify: true,
  target: ["chrome110", "firefox115", "safari16"],
  write: false,
};

/** Third-party modules are taken from vendor.js, which runs before. */
const fromVendor = {
  name: "vendor",
  setup(build) {
    build.onResolve({ filter: /^(preact|@dagrejs|@tanstack|vendor\/)/ }, (args) => {
      if (!(args.path in VENDORED)) return { errors: [{ text: `${args.path} is not in vendor.js` }] };
      return { path: args.path, namespace: "vendor" };
    });
    build.onLoad({ filter: /.*/, namespace: "vendor" }, (args) => ({
      contents: `module.exports = globalThis.stagedmlVendor[${JSON.stringify(args.path)}]`,
    }));
  },
};

/** Third-party modules are bundled with the tests that use them. */
const bundled = {
  name: "bundled",
  setup(build) {
    build.onResolve({ filter: /^vendor\// }, (args) =>
      build.resolve(VENDORED[args.path], { kind: args.kind, resolveDir: here }),
    );
  },
};

const vendorSource = () => {
  const names = Object.entries(VENDORED);
  const imports = names.map(([, from], i) => `import * as m${i} from ${JSON.stringify(from)};`);
  const entries = names.map(([name], i) => `${JSON.stringify(name)}: m${i},`);
  return [...imports, "globalThis.stagedmlVendor = {", ...entries, "};"].join("\n");
};

const builds = () => [
  { ...common, stdin: { contents: vendorSource(), resolveDir: here, loader: "ts" }, outfile: join(out, "vendor.js") },
  { ...common, entryPoints: ["src/app.tsx"], outfile: join(out, "app.js"), plugins: [fromVendor] },
  { ...common, entryPoints: ["src/plot.tsx"], outfile: join(out, "plot.js"), plugins: [fromVendor] },
];

const about = (name) => JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"), "utf8"));

/** The packages of which something is in the bundles, and what was bundled in them before. */
function vendoredPackages(metafiles) {
  const packages = new Set();
  const add = (name) => {
    if (packages.has(name)) return;
    packages.add(name);
    Object.keys(about(name).dependencies ?? {}).forEach(add);
  };
  for (const input of metafiles.flatMap((meta) => Object.keys(meta.inputs))) {
    const found = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) add(found[1]);
  }
  return [...packages].sort();
}

/** The licences of third-party code, whole. */
function licences(metafiles) {
  const parts = vendoredPackages(metafiles).map((name) => {
    const folder = join(here, "node_modules", name);
    const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /^(licen[cs]e|notice|copying)([-.](?!m?js|ts).*)?$/i.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort()
      .map((file) => readFileSync(file, "utf8").replace(/\r\n/g, "\n").trim());
    if (!texts.length) throw new Error(`${name} comes without its licence`);
    const { version, license } = about(name);
    return `${name} ${version} (${license})\n\n${texts.join("\n\n")}\n`;
  });
  return `Third-party code in vendor.js.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

/** Files that the bundles follow from, in the order in which they are hashed. */
function sources() {
  const files = ["build.mjs", "index.html", "package-lock.json", "package.json", "tsconfig.json"];
  for (const entry of readdirSync(join(here, "src"), { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) files.push(relative(here, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"));
  }
  return files.sort((a, b) => (a < b ? -1 : 1));
}

/** One hash of all sources; tests/test_frontend.py computes the same without node. */
function fingerprint() {
  const whole = createHash("sha256");
  for (const file of sources()) {
    const bytes = readFileSync(join(here, file));
    whole.update(`${file}\0${createHash("sha256").update(bytes).digest("hex")}\n`);
  }
  return whole.digest("hex");
}

async function page() {
  mkdirSync(out, { recursive: true });
  const results = await Promise.all(builds().map((options) => esbuild.build(options)));
  for (const file of results.flatMap((result) => result.outputFiles)) {
    const text = file.text.endsWith("\n") ? file.text : `${file.text}\n`;
    writeFileSync(file.path, text);
  }
  cpSync(join(here, "index.html"), join(out, "index.html"));
  writeFileSync(join(out, "LICENSES.txt"), licences(results.map((result) => result.metafile)));
  writeFileSync(join(out, "sources.json"), `${JSON.stringify({ sha256: fingerprint() })}\n`);
}

async function tests() {
  const folder = join(here, "build", "tests");
  rmSync(folder, { recursive: true, force: true });
  const entries = readdirSync(join(here, "tests")).filter((name) => name.endsWith(".test.ts"));
  await esbuild.build({
    ...common,
    entryPoints: entries.map((name) => join("tests", name)),
    format: "esm",
    metafile: false,
    minify: false,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    platform: "node",
    plugins: [bundled],
    sourcemap: "inline",
    target: "node20",
    write: true,
  });
}

if (process.argv.includes("--tests")) {
  await tests();
} else {
  await page();
  if (process.argv.includes("--watch")) {
    const { watch } = await import("node:fs");
    let pending;
    watch(join(here, "src"), { recursive: true }, () => {
      clearTimeout(pending);
      pending = setTimeout(() => page().then(() => console.log("built"), (error) => console.error(error.message)), 100);
    });
  }
}
