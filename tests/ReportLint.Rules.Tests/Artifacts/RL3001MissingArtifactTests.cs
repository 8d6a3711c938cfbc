using ReportLint.Evidence;
using ReportLint.Rules.Artifacts;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Artifacts;

public class RL3001MissingArtifactTests() : RuleTest(new RL3001MissingArtifact(), new RL3001MissingArtifactFix())
{
    protected override ReportEvidence? Evidence => HarbourRepository.Evidence;

    [Theory]
    [InlineData("- ✅ Berth plan: `[|src/berths/map.cs|]`")]
    [InlineData("- ✅ [|quay-map.cs|] (the map of the quay)")]
    [InlineData("1. **[|QUAY_GUIDE.md|]** - how to moor")]
    [InlineData("| File | Status |\n|---|---|\n| [|quay-map.cs|] | ✅ |\n| plan.cs | ✅ |")]
    [InlineData("| Fichier | Statut |\n|---|---|\n| **[|carte.cs|]** ✅ | ok |")]
    [InlineData("| File | Lines |\n|---|---|\n| [|quay-map.cs|] (of the quay) | 130 |\n| plan.cs | 120 |")]
    [InlineData("| File | Status |\n|---|---|\n| driver.cs, [|quay-map.cs|] | ✅ |")]
    [InlineData("### Fichiers\n\n```\n✅ [|src/quais/carte.cs|] (7 Ko, 120 lignes)\n✅ src/berths/plan.cs\n```")]
    [InlineData("- ✅ Manifests: `[|k8s/staging/|]`")]
    [InlineData("- ✅ `[|tides/|]`")]
    [InlineData("- ✅ `[|src/berths/{plan,map}.cs|]`")]
    [InlineData("- ✅ Implemented in `[|src/berths/map.cs:42|]`")]
    [InlineData("- ✅ `[|tests/test_moor.py::test_rope|]`")]
    [InlineData("- ✅ `[|src\\berths\\map.cs|]`")]
    [InlineData("- ✅ `[|../src/berths/map.cs|]`")]
    [InlineData("- ✅ `[|create-berth.yml|]`")]
    [InlineData("- [x] Create `[|src/berths/map.cs|]`")]
    [InlineData("- ✅ `[|src/berths/map.cs|]` - generates the map when a berth is added")]
    [InlineData("| Task | File | Status |\n|---|---|---|\n| Add the map | [|quay-map.cs|] | ✅ |")]
    [InlineData("- [x] [|quay-map.cs|]")]
    [InlineData("### Files to create\n\n- [x] [|quay-map.cs|]\n- [ ] rope-map.cs")]
    [InlineData("**Target architecture** (2 files):\n- ✅ [|quay-map.cs|] - Deployed\n- ✅ plan.cs")]
    [InlineData("| What it reads | File |\n|---|---|\n| Supports the quay | `[|quay-map.cs|]` |")]
    [InlineData("- [x] [|quay-map.cs|] shows the quay")]
    [InlineData("1. [x] ✅ [|carte.md|] (le plan)")]
    [InlineData("- [x] Mooring ([|moor.properties|])")]
    [InlineData("- ✅ The limit stands in [|src/limits.cs|]")]
    [InlineData("- ✅ La limite est dans [|src/limites.cs|]")]
    [InlineData("- **File**: [|src/limits.cs|]")]
    [InlineData("- Fichier créé : [|src/limites.cs|]")]
    [InlineData("- ✅ `[|Dockerfile|]`, `[|.dockerignore|]`, `[|docker/Dockerfile.quay|]`")]
    [InlineData("- [x] [|LICENSE|]")]
    [InlineData("- ✅ `[|QuayMap.h|]`")]
    [InlineData("- The tables are in `[|tide_table.c|]` and `[|src/tides.cl|]`")]
    [InlineData("- `[|ropes.txt|]` (34 lines)")]
    [InlineData("- `[|cordes.txt|]` (34 lignes)")]
    [InlineData("#### [|ROPES.md|] (9 KB)\n\nAll ropes.")]
    [InlineData("### Generate the map ✅\n\n- `[|scripts/map.sh|]`")]
    [InlineData("### Créer la carte - terminé ✅\n\n- `[|scripts/carte.sh|]`")]
    public void ReportsWhatIsNotThere(string report) => Reports(Done + report);

    [Theory]
    [InlineData("# Work plan of the quay"), InlineData("# Proposal for the quay scripts"), InlineData("# Roadmap of the pier"),
        InlineData("# Quay readiness: work plan"), InlineData("# Mooring guide"), InlineData("# Plan du quai")]
    public void AcceptsWhatAPlanNames(string title) =>
        IsQuiet(title + "\n\n**Status**: in progress\n\n## Scripts\n\n- `src/berths/map.cs` - draws the map\n- **File**: src/limits.cs\n\n```text\nsrc/ropes.cs\nsrc/tides.cs\n```");

    [Theory]
    [InlineData("# Work plan of the quay\n\n**Status**: in progress\n\n- ✅ `[|src/berths/map.cs|]`"),
        InlineData("# Quay: plan completed ✅\n\n**Status**: done\n\n- `[|src/berths/map.cs|]`")]
    public void ReportsWhatAPlanMarksAsDone(string report) => Reports(report);

    [Theory]
    [InlineData("## ⏳ Phase 3: Tides (pending)\n\n- `src/tides.cs`"),
        InlineData("## Roadmap\n\n### Tides\n\n```text\nsrc/tides.cs\nsrc/ropes.cs\n```"),
        InlineData("| Target | Now |\n|---|---|\n| `src/tides.cs` | plan.cs |"),
        InlineData("**Next steps**\n\n- Tides\n  - `src/tides.cs`"), InlineData("## Feuille de route\n\n- `src/marees.cs`")]
    public void AcceptsWhatIsToCome(string report) => IsQuiet(Done + report);

    [Theory]
    [InlineData("### Files with potential issues\n\n- `[|src/tides.cs|]` (12 lines)"),
        InlineData("### Improvements\n\n- `[|src/tides.cs|]` (12 lines)"),
        InlineData("**Next steps**\n\n- Sail\n\n**File**: [|src/tides.cs|]")]
    public void ReportsWhatOnlyWorkIsLeftOn(string report) => Reports(Done + report);

    [Theory]
    [InlineData("```\nsrc/berths/plan.cs\n[|src/berths/map.cs|]\n```")]
    [InlineData("### Fichiers créés\n\n```\n[|src/quais/carte.cs|]   # la carte\nsrc/berths/plan.cs - le plan\n\n# autres\n[|docs/carte.md|] (nouveau)\n```")]
    [InlineData("```text\n[|src/berths/map.cs|]\n```")]
    public void ReportsEntriesOfListings(string listing) => Reports(Done + listing);

    [Theory]
    [InlineData("```\nscripts/moor.sh north\nscripts/tide.sh south\n```")]
    [InlineData("```\nscripts/moor.sh --north\n```")]
    [InlineData("```\nmap.cs\n```")]
    [InlineData("```\nout/map.csv\nout/quays.csv\n```")]
    [InlineData("Files to create:\n\n```\nsrc/berths/map.cs\nsrc/berths/ropes.cs\n```")]
    [InlineData("Fichiers supprimés :\n\n```\nsrc/berths/map.cs\nsrc/berths/ropes.cs\n```")]
    [InlineData("Added to `.gitignore`:\n\n```\nconfig/secret.yml\nconfig/local.yml\n```")]
    [InlineData("```\nsrc/berths/map.cs\nand some more\n```")]
    [InlineData("```\nDockerfile optimization\n```")]
    public void AcceptsOtherFences(string fence) => IsQuiet(Done + fence);

    [Theory]
    [InlineData("```\nharbour/\n├── src/\n│   ├── berths/\n│   │   ├── plan.cs\n│   │   └── [|map.cs|]  # the map\n│   └── cranes/\n└── [|LICENSE.md|]\n```")]
    [InlineData("```text\nsrc\n|-- berths\n|   |-- plan.cs\n|   `-- [|map.cs|]\n`-- cranes\n```")]
    [InlineData("```\nother-name/\n├── README.md\n├── src/\n├── k8s/\n└── [|quay.md|]\n```")]
    [InlineData("```\nharbour/\nâ”œâ”€â”€ README.md\nâ””â”€â”€ src/\n    â””â”€â”€ [|map.md|]\n```")]
    [InlineData("```\ndocs/\n├── ✅ guide.md\n└── ✅ [|map.md|] (12 KB)\n```")]
    public void ReportsEntriesOfTrees(string tree) => Reports(Done + tree);

    [Theory]
    [InlineData("- ✅ `src/berths/plan.cs`, `berths/plan.cs`, `plan.cs`, `./guide.md`, `berths/tariff.md`")]
    [InlineData("- ✅ `k8s/production/`, `production/`, `docs/berths/`")]
    [InlineData("- ✅ `harbour/src/berths/plan.cs`")]
    [InlineData("- ✅ `src/app/(quay)/[id]/page.tsx`")]
    [InlineData("- ✅ `src/berths/plan.cs:10-20`, `src/berths/plan.cs#L10`")]
    [InlineData("- ✅ `mirror/any/file.cs`, `vendor-tool/lib/tool.c`")]
    [InlineData("- ✅ `generated/client.cs`, `notes.txt`")]
    [InlineData("- ✅ `src/{berths,cranes}/plan.cs`")]
    [InlineData("```\nelsewhere/\n├── one.md\n├── two.md\n└── three.md\n```")]
    [InlineData("```\nharbour/\n├── ...\n├── your-berth.md\n└── any file.md\n```")]
    [InlineData("```\n| users |\n├── id\n└── name\n```")]
    public void AcceptsWhatIsThereOrCannotBePlaced(string report) => IsQuiet(Done + report);

    [Theory]
    [InlineData("- Create `quay-map.cs`")]
    [InlineData("- Ajouter `quay-map.md` (schémas)")]
    [InlineData("- ✅ The run writes `map.json`")]
    [InlineData("- ✅ Removed `src/berths/map.cs`")]
    [InlineData("- `src/berths/map.cs` is generated by the build")]
    [InlineData("- ⏸️ src/tides/")]
    [InlineData("- An example is `src/berths/map.cs`")]
    [InlineData("- ⚠️ `quay-map.cs`")]
    [InlineData("- [ ] `quay-map.cs`")]
    [InlineData("- ❌ `src/berths/map.cs`")]
    [InlineData("- Removed `src/berths/map.cs`")]
    [InlineData("- `src/old-berths/` → `src/berths/`")]
    [InlineData("- Supprimé : `carte.cs`")]
    [InlineData("- The run writes `results/map.json` and `tide-table.csv`")]
    [InlineData("## Next steps\n\n- `src/berths/map.cs`")]
    [InlineData("## Documentation manquante\n\n**À créer** :\n- CARTE.md (plan)")]
    [InlineData("Files to create:\n\n| File | Purpose |\n|---|---|\n| map.md | the map |")]
    [InlineData("| Missing file | Purpose |\n|---|---|\n| map.md | the map |")]
    [InlineData("`src/berths/map.cs` does not exist.")]
    [InlineData("- [ ] quay-map.cs (the map)")]
    [InlineData("- ✅ tides/ and ropes/ directories blocked")]
    [InlineData("- ✅ Répertoire `marees/` exclu de l'archive")]
    [InlineData("- `map.json` or other maps")]
    [InlineData("- `carte.json` ou autres cartes")]
    [InlineData("### Generate the map\n\n- `scripts/map.sh`")]
    [InlineData("### Removed ✅\n\n- `scripts/map.sh`")]
    [InlineData("## Target architecture\n\n```\nsrc/\n├── berths/\n├── cranes/\n└── ropes/\n```")]
    [InlineData("### Structure cible\n\n```\nsrc/\n├── berths/\n├── cranes/\n└── cordes/\n```")]
    [InlineData("Proposed layout:\n\n```\nharbour/\n├── README.md\n├── src/\n└── map.md\n```")]
    public void AcceptsWhatTheReportCallsMissing(string report) => IsQuiet(Done + report);

    [Theory]
    [InlineData("- ✅ CI/CD, OAuth2/JWT, async/await, 94/100, 24/7, req/s, N/A, HTTP/2")]
    [InlineData("- ✅ `GET /api/v1/berths/{id}/`, `/api/v1/berths/`, `/var/log/crane.txt`, `~/notes.md`")]
    [InlineData("- ✅ `Node.js`, `Vue.js`, `System.Text.Json`, `res.json`, `console.log`, `.env`, `.md`, `cosign.key`")]
    [InlineData("- ✅ `npm run build`, `--output map.json`, `apps/v1`, `ghcr.io/harbour/crane:1.2`, `actions/checkout@v4`")]
    [InlineData("- ✅ `@harbour/berths`, `application/json`, `admin/admin`, `localhost:8080/map.html`, `https://example.com/map.html`")]
    [InlineData("- ✅ `path/to/map.cs`, `<name>.cs`, `*.cs`, `$HOME/map.cs`, `docs/YYYY-MM-DD.md`, `your-map.cs`")]
    [InlineData("- ✅ `feature/berths/`, `origin/main/`, `dist/app.js`, `node_modules/`, `artifacts/`")]
    [InlineData("- Secrets are below `secret/data/harbour/`, backups below `daily/`, calls go to `api/v1/berths/`.")]
    [InlineData("- ✅ arn:aws:s3:::harbour/map.json, mail@harbour.example, #quay")]
    [InlineData("```bash\ncat src/berths/map.cs\nkubectl apply -f k8s/map.yaml\n```")]
    [InlineData("```yaml\npath: src/berths/map.cs\n```")]
    [InlineData("See src/berths/map.cs for more.")]
    [InlineData("- [x] Dockerfile optimization")]
    [InlineData("| Step | Result |\n|---|---|\n| map.cs compiles (again) | ✅ |")]
    [InlineData("- ✅ Compatible with `crane.config.js`, reads `tides.json`, parses `quay.toml`")]
    [InlineData("- ✅ Prend en charge `grue.config.js`")]
    [InlineData("- ✅ `Crane.toml`-based tides; Leaflet.js, `Redux.js`")]
    [InlineData("- ✅ Pictures as `uploads/2026/quay.jpeg`")]
    [InlineData("- Names like `src/quay/rope.cs`; des noms comme `src/quai/corde.cs`")]
    [InlineData("```\nsrc\n├── berths/\n├── cranes/\n└── ropes/  ❓ à vérifier\n```")]
    [InlineData("- ✅ Local cache (berths.json)")]
    [InlineData("- ✅ `-GUIDE.md` and `_test.go` files")]
    [InlineData("- The `Dockerfile` and the `Makefile` follow the guide.")]
    [InlineData("- **Source**: quays.txt (first page)")]
    [InlineData("- ✅ Berths are sorted (see the quay)")]
    [InlineData("- ✅ `NOTICE`")]
    [InlineData("- ✅ `server.http`, `m.c`")]
    public void AcceptsWhatOnlyLooksLikeAPath(string report) => IsQuiet(Done + report);

    [Fact]
    public void IsQuietInOrdinaryDocumentation() => IsQuiet("# Mooring\n\nPut your ropes into `ropes/list.yaml` and your map into `map.cs`.");

    [Theory]
    [InlineData("# Rapport des marées\n\nTout est dans `[|src/marees.cs|]`.")]
    [InlineData("# Tide report\n\nAll is in `[|src/tides.cs|]`.")]
    [InlineData("# ✅ The tides\n\nAll is in `[|src/tides.cs|]`.")]
    public void KnowsAReportByItsTitle(string report) => Reports(report);

    [Theory]
    [InlineData("# Command: /tide-report\n\nSet it in `map.cs`.")]
    [InlineData("# Tides\n\nSet it in `map.cs`.")]
    public void KnowsOtherPagesByTheirTitles(string page) => IsQuiet(page);

    [Theory]
    [InlineData("- ✅ `[|src/berths/tariff.cs|]`", "- ✅ `src/berths/Tariff.cs`")]
    [InlineData("- ✅ `[|src/quay/driver.cs|]`", "- ✅ `src/cranes/driver.cs`")]
    [InlineData("- ✅ `[|deploi.sh|]`, `[|scripts/deploi.sh|]`", "- ✅ `[|deploi.sh|]`, `scripts/deploy.sh`")]
    public void MendsANearMatch(string report, string mended) => ReportsAndFixes(Done + report, Done + mended);

    [Fact]
    public void NamesTheNearMatch() =>
        Reports(Done + "- ✅ `[|src/berths/tariff.cs|]`",
        "'src/berths/tariff.cs' is not in the repository; 'src/berths/Tariff.cs' differs in case only");

    [Fact]
    public void NamesOneOfSeveralInOtherLetters() =>
        Reports(Done + "- ✅ `[|Plan.cs|]`", "'Plan.cs' is not in the repository; 'src/berths/plan.cs' differs in case only");

    [Fact]
    public void NamesAnotherPlace() => Reports(Done + "- ✅ `[|src/quay/driver.cs|]`", "'src/quay/driver.cs' is not in the repository; 'src/cranes/driver.cs' is");

    [Fact]
    public void NamesTheWholePathInATree() => Reports(Done + "```\nsrc/\n└── berths/\n    ├── plan.cs\n    └── [|map.cs|]\n```", "'berths/map.cs' is not in the repository");

    [Theory]
    [InlineData("- ✅ `[|other/plan.cs|]`")]
    [InlineData("- ✅ `[|src/berths/quite-another.cs|]`")]
    public void MendsNothingElse(string report) => ReportsWithoutFix(Done + report);

    private const string Done = "# Harbour\n\n**Status**: done\n\n";
}
