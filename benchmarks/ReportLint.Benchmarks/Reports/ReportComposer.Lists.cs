namespace ReportLint.Benchmarks.Reports;

/// <summary>Prose and lists.</summary>
internal sealed partial class ReportComposer
{
    private void AddParagraph()
    {
        for (var lines = dice.Between(1, 3); lines > 0; lines--)
            AddLine(Fill(dice.Pick(phrases.Sentences)), " ", Fill(dice.Pick(phrases.Sentences)));
        AddLine();
    }

    private void AddNote()
    {
        AddLine($"> **{phrases.Note}**{phrases.Colon} {Fill(dice.Pick(phrases.Sentences))}");
        AddLine("> ", Fill(dice.Pick(phrases.Sentences)));
        AddLine();
    }

    private void AddTaskList()
    {
        for (var items = dice.Between(3, 8); items > 0; items--)
            AddLine(dice.Chance(75) ? "- [x] " : "- [ ] ", Fill(dice.Pick(phrases.Points)));
        AddLine();
    }

    private void AddBullets()
    {
        for (var items = dice.Between(3, 7); items > 0; items--)
        {
            AddLine(dice.Chance(60) ? Labelled() : $"- {Fill(dice.Pick(phrases.Points))}");
            if (dice.Chance(30))
                AddSubitems();
        }
        AddLine();
    }

    private void AddSubitems()
    {
        for (var items = dice.Between(1, 3); items > 0; items--)
            AddLine("  ", dice.Chance(50) ? Labelled() : $"- {Fill(dice.Pick(phrases.Points))}");
    }

    private void AddSteps()
    {
        for (int steps = dice.Between(3, 6), number = 1; number <= steps; number++)
        {
            AddLine($"{number}. **{Feature()}** (`{File()}`)");
            AddLine("   - ", Fill(dice.Pick(phrases.Points)));
        }
        AddLine();
    }

    private string Labelled() => $"- **{dice.Pick(phrases.Labels)}**{phrases.Colon} {Value()}";

    private string Value() => dice.Below(6) switch
    {
        0 => dice.Pick(phrases.Statuses),
        1 => $"`{File()}`",
        2 => Ratio(),
        _ => Fill(dice.Pick(phrases.Points)),
    };

    /// <summary>A part, its whole and the share, which is wrong now and then.</summary>
    private string Ratio()
    {
        var whole = dice.Between(4, 400);
        var part = whole - dice.Below((whole / 4) + 1);
        var percent = (part * 100 / whole) - (dice.Chance(5) ? 3 : 0);
        return $"{part}/{whole} ({Share(percent)})";
    }
}
