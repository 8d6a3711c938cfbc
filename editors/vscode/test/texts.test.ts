import assert from "node:assert/strict";
import { test } from "node:test";
import { coverageText, type Coverage } from "../src/coverage";
import { isSuppression, reasonProblem } from "../src/reason";
import { describe, describeCheck, statusText } from "../src/status";

const counts: Coverage = {
    reports: 2, claims: 4, withEvidence: 3, contradicted: 1,
    relations: { checked: 6, hold: 3, explained: 1, contradict: 2 },
    kinds: [{ kind: "tests", claims: 3, withEvidence: 2, contradicted: 1 }, { kind: "path", claims: 1, withEvidence: 1, contradicted: 0 }],
};

test("the coverage of a report is two tables", () => assert.equal(coverageText("status.md", counts), `# Claim coverage of status.md

A claim has evidence if a reader can check it with what the report gives.

| Kind    | Claims | With evidence | Contradicted |
| ------- | -----: | ------------: | -----------: |
| tests   |      3 |      2 (66 %) |            1 |
| path    |      1 |     1 (100 %) |            0 |
| **All** |      4 |      3 (75 %) |            1 |

| Compared values             | Count |
| --------------------------- | ----: |
| Agree                       |     3 |
| Disagree for a known reason |     1 |
| Contradict                  |     2 |
| **All**                     |     6 |
`));

test("the coverage of the workspace says how many reports were read", () => {
    assert.match(coverageText(undefined, counts), /^# Claim coverage of the workspace \(2 reports\)\n/);
    assert.match(coverageText(undefined, { ...counts, reports: 1 }), /\(1 report\)/);
});

test("a report without claims has no table", () =>
    assert.equal(coverageText("a.md", { ...counts, claims: 0, kinds: [] }), "# Claim coverage of a.md\n\nThere are no claims.\n"));

for (const reason of ["", "  ", "a -- b", "-->", "a\nb", "a\u0007"]) {
    test(`the reason ${JSON.stringify(reason)} is refused`, () => assert.ok(reasonProblem(reason)));
}

for (const reason of ["the supplier counts twice", "a - b", "für später – vereinbart", "a\tb"]) {
    test(`the reason ${JSON.stringify(reason)} is accepted`, () => assert.equal(reasonProblem(reason), undefined));
}

test("only what the server sends is a suppression", () => {
    const asked = { uri: "file:///a.md", rule: "RL2001", line: 0, scope: "line" };
    assert.ok(isSuppression(asked));
    for (const other of [undefined, null, {}, { ...asked, line: "0" }, { ...asked, scope: "word" }, { ...asked, uri: 1 }]) {
        assert.ok(!isSuppression(other));
    }
});

test("the status shows state and number of findings", () => {
    const found = { errors: 1, warnings: 2, infos: 0 };
    assert.deepEqual(statusText("ready", found), {
        text: "$(checklist) ReportLint 3",
        tooltip: "ReportLint is ready.\nThis report has 1 error, 2 warnings.\nClick for commands.",
        isError: false,
    });
    assert.equal(statusText("ready", undefined).text, "$(checklist) ReportLint");
    assert.equal(statusText("checking", found).text, "$(sync~spin) ReportLint 3");
    assert.equal(statusText("starting", found).text, "$(sync~spin) ReportLint");
    assert.equal(statusText("stopped", found).text, "$(circle-slash) ReportLint");
    assert.deepEqual(statusText("error", found, "It is missing."),
        { text: "$(error) ReportLint", tooltip: "It is missing.\nClick for commands.", isError: true });
});

test("counts are words", () => {
    assert.equal(describe({ errors: 0, warnings: 0, infos: 0 }), "This report has no findings.");
    assert.equal(describe({ errors: 2, warnings: 1, infos: 3 }), "This report has 2 errors, 1 warning, 3 infos.");
    assert.equal(describeCheck({ reports: 1, errors: 0, warnings: 0, infos: 0 }), "ReportLint checked 1 report: no findings.");
    assert.equal(describeCheck({ reports: 3, errors: 0, warnings: 1, infos: 0 }), "ReportLint checked 3 reports: 1 warning.");
});
