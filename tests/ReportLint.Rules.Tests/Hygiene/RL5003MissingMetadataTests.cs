using ReportLint.Rules.Hygiene;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Hygiene;

public class RL5003MissingMetadataTests() : RuleTest(new RL5003MissingMetadata())
{
    [Theory]
    [InlineData("# [|Completion report|]\n\n**Status**: done"), InlineData("# [|Ferry Audit|]\n\n- ✅ one\n- ✅ two\n- ❌ three"), InlineData("# [|Timetable complete ✅|]\n\n**Status**: done at 12:30"), InlineData("# [|Status|]\n\n**Status**: 14 of 16 routes")]
    [InlineData("# [|Status report|]\n\n**Status**: done"),
        InlineData("# [|Report|]\n\n**Status**: done\n\n## Files\n\n- **Updated**: `map.json`")]
    [InlineData("# [|Rapport d'étape|]\n\n**Statut** : terminé"), InlineData("# [|Bilan du port|]\n\n- ✅ un\n- ✅ deux\n- ❌ trois")]
    public void ReportsAReportOfNoTime(string report) => Reports(report);

    [Fact]
    public void SaysWhatIsMissing() => Reports("# [|Completion report|]\n\n**Status**: done", "The report says neither when it was made nor of what version");

    [Theory]
    [InlineData("**Date**: 2026-03-02"), InlineData("Generated on March 2, 2026"), InlineData("March 2026"), InlineData("Written 02/03/2026."), InlineData("Q1 2026"), InlineData("**Version**: 1.4"), InlineData("**Commit**: `4f2a9c1`"), InlineData("Release 3"), InlineData("**Branch**: `harbour`"), InlineData("## Map v2.1\n\nDone."), InlineData("**Date**: $(date)"), InlineData("**Date**: YYYY-MM-DD"), InlineData("**Date**: TBD")]
    [InlineData("**Date**: {date}"), InlineData("**Generated**: `${now()}`"), InlineData("**Branch**: feature/harbour-map")]
    [InlineData("**Date** : 2 mars 2026"), InlineData("Généré le 02/03/2026"), InlineData("**Version** : 1.4"), InlineData("**Branche** : `port`")]
    public void AcceptsADateOrAVersion(string line) => IsQuiet("# Completion report\n\n**Status**: done\n\n" + line);

    [Theory]
    [InlineData("---\ndate: today\n---\n\n# Report\n\n**Status**: done"), InlineData("# Kit\n\n- ✅ one\n- ✅ two\n- ✅ three"),
        InlineData("# /report\n\n**Status**: done"), InlineData("# Report\n\nHow to write one."), InlineData("**Status**: done"),
        InlineData("# Rapport\n\nComment en écrire un."), InlineData("")]
    [InlineData("# Report viewer\n\n- ✅ one\n- ✅ two\n- ✅ three"), InlineData("# Mooring audit checklist\n\n- ✅ one\n- ✅ two\n- ✅ three")]
    public void AcceptsWhatIsNoReport(string text) => IsQuiet(text);

    // What a program writes is no report itself; one of work may well name an option further down.
    [Theory]
    [InlineData("# Loading report\n\nThe `--log` option of the `load` command writes what was loaded.\n\n## Fields\n\n- **Status**: done")]
    [InlineData("# Rapport de chargement\n\nL'option `-r` écrit ce qui a été chargé.\n\n## Champs\n\n- **Statut** : terminé")]
    public void AcceptsTheDescriptionOfAnOption(string text) => IsQuiet(text);

    [Theory]
    [InlineData("# [|Loading report|]\n\nThe `load` command was run on all crates.\n\n- **Status**: done")]
    [InlineData("# [|Loading report|]\n\nRun with `load --log crates`.\n\n- **Status**: done")]
    [InlineData("# [|Loading report|]\n\n## Run\n\nThe `--log` option was used.\n\n- **Status**: done")]
    public void ReportsAReportThatNamesACommand(string report) => Reports(report);
}
