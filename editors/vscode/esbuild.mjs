// Bundles the extension to dist, or with --tests the unit tests to out.
import { build } from "esbuild";
import { readdirSync } from "node:fs";

const tests = process.argv.includes("--tests");
const production = process.argv.includes("--production");
const common = { bundle: true, platform: "node", format: "cjs", target: "node20", logLevel: "warning" };

if (tests) {
    const files = readdirSync("test").filter(name => name.endsWith(".test.ts")).sort();
    const contents = files.map(name => `import "./${name}";`).join("\n");
    await build({ ...common, stdin: { contents, resolveDir: "test" }, outfile: "out/tests.js", alias: { vscode: "./test/fakeVscode.ts" } });
    await build({ ...common, entryPoints: ["test/fakeServer.ts"], outfile: "out/fakeServer.js" });
} else {
    await build({
        ...common, entryPoints: ["src/extension.ts"], outfile: "dist/extension.js", external: ["vscode"],
        minify: production, sourcemap: production ? false : "linked",
    });
}
