namespace ReportLint.Benchmarks.Reports;

/// <summary>Tables and blocks of code.</summary>
internal sealed partial class ReportComposer
{
    private void AddWorkTable()
    {
        AddRow(phrases.WorkColumns);
        AddLine("| --- | ---: | :---: |");
        var total = 0m;
        for (var rows = dice.Between(3, 9); rows > 0; rows--)
        {
            var hours = dice.Between(2, 60) / 2m;
            total += hours;
            AddRow([Feature(), Hours(hours), dice.Pick(phrases.Statuses)]);
        }
        // A total that was not brought up to date: what the linter is there for.
        AddRow([$"**{phrases.Total}**", $"**{Hours(dice.Chance(10) ? total + 1 : total)}**", ""]);
        AddLine();
    }

    private void AddMetricTable()
    {
        AddRow(phrases.MetricColumns);
        AddLine("|--------|--------|--------|--------|");
        for (var rows = dice.Between(3, 8); rows > 0; rows--)
        {
            var target = dice.Between(50, 500);
            var actual = dice.Between(target / 2, target);
            AddRow([$"**{dice.Pick(phrases.Metrics)}**", $"< {target} ms", $"{actual} ms", dice.Chance(80) ? "✅" : dice.Pick(phrases.Statuses)]);
        }
        AddLine();
    }

    private void AddRow(IEnumerable<string> cells) => AddLine("| ", string.Join(" | ", cells), " |");

    private void AddResults()
    {
        AddLine("```");
        for (var runs = dice.Between(1, 5); runs > 0; runs--)
        {
            var passed = dice.Between(20, 600);
            AddLine($"Passed!  - Failed:     0, Passed: {passed,5}, Skipped:     0, Total: {passed,5}, Duration: {dice.Between(1, 90)} s - {dice.Pick(FileNames)}.Tests.dll");
        }
        AddLine("✅ Build succeeded, 0 Warning(s), 0 Error(s)");
        AddLine("```");
        AddLine();
    }

    private void AddCode()
    {
        AddLine("```csharp");
        for (var methods = dice.Between(1, 3); methods > 0; methods--)
        {
            AddLine($"// {Feature()}: see {Url()}");
            AddLine($"public async Task<int> Load{dice.Pick(FileNames)}Async(string path, CancellationToken cancellationToken)");
            AddLine("{");
            AddLine($"    var lines = await _store.ReadAsync(path, limit: {dice.Between(10, 900)}, cancellationToken);");
            AddLine($"    return lines.Count(line => line.Length > {dice.Between(1, 80)} && !line.StartsWith(\"# **\"));");
            AddLine("}");
        }
        AddLine("```");
        AddLine();
    }

    private string Hours(decimal hours) => $"{Written(hours)} h";
}
