using ReportLint.Evidence;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Artifacts;

/// <summary>A repository for the tests of this folder, with a report at <c>docs/STATUS.md</c>.</summary>
internal static class HarbourRepository
{
    public static ReportEvidence Evidence { get; } = new EvidenceSet(MemoryRepository.Parse(
        """
        README.md 40 lines
        docs/STATUS.md
        docs/guide.md 188 lines
        docs/berths/tariff.md 60 lines
        src/berths/plan.cs 120 lines
        src/berths/Tariff.cs 462 lines
        src/cranes/plan.cs 300 lines
        src/cranes/driver.cs 7226 bytes
        src/app/(quay)/[id]/page.tsx 20 lines
        k8s/production/a.yaml 9902 bytes
        k8s/production/b.yaml 32134 bytes
        k8s/production/c.yaml 100 bytes
        k8s/production/README.md 10 lines
        scripts/deploy.sh 257 lines
        NOTICE.md 3 lines
        tools/knot.sh
        tools/splice.sh
        tools/moor.sh
        tools/tide.py
        tools/quay.ps1
        tools/settings.json
        lib/__init__.py
        lib/conftest.py
        lib/rope.py
        lib/buoy.py
        notes/knots.md
        notes/ropes.md
        notes/buoys.rst
        notes/map.svg
        scripts/.gitkeep 0 bytes
        vendor-tool/
        mirror@
        !generated
        !notes.txt
        """).With("docs/places.md", "# Où et quand\n\n## The 1st berth\n\n## Tides & times\n\n## Tides & times\n\n<a id=\"cranes-here\"></a>\n")).For("docs/STATUS.md");
}
