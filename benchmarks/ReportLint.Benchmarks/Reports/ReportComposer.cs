using System.Globalization;
using System.Text;

namespace ReportLint.Benchmarks.Reports;

/// <summary>Writes one report: the order of its parts. The parts themselves are in the other files of this class.</summary>
internal sealed partial class ReportComposer(Dice dice, Phrases phrases)
{
    private readonly StringBuilder _text = new();
    private int _sectionNumber;

    public string Compose(int sizeInCharacters)
    {
        AddTitle();
        while (_text.Length < sizeInCharacters)
            AddSection();
        AddParagraph();
        return _text.ToString();
    }

    private void AddTitle()
    {
        AddLine("# ", Fill(dice.Pick(phrases.Titles)));
        AddLine();
        string[] values = [$"2026-{dice.Between(1, 12):00}-{dice.Between(1, 28):00}", $"`{dice.Below(1 << 28):x7}`", "J. Keller", $"{dice.Below(4)}.{dice.Below(20)}.0", dice.Pick(phrases.Statuses)];
        foreach (var (label, value) in phrases.Metadata.Zip(values))
            AddLine($"**{label}**{phrases.Colon} {value}  ");   // the two blanks break the line
        AddRule();
    }

    private void AddSection()
    {
        AddLine($"## {++_sectionNumber}. {Feature()}{Fill(dice.Pick(phrases.HeadingEndings))}");
        AddLine();
        AddParagraph();
        for (var parts = dice.Between(2, 4); parts > 0; parts--)
        {
            if (dice.Chance(60))
            {
                AddLine("### ", dice.Pick(phrases.Subheadings));
                AddLine();
            }
            AddPart();
        }
        AddRule();
    }

    /// <summary>The parts in about the shares that real reports have: half lists, a quarter blocks of code, a tenth tables, the rest prose.</summary>
    private void AddPart()
    {
        switch (dice.Below(100))
        {
            case < 14: AddTaskList(); break;
            case < 40: AddBullets(); break;
            case < 50: AddSteps(); break;
            case < 58: AddWorkTable(); break;
            case < 66: AddMetricTable(); break;
            case < 78: AddResults(); break;
            case < 90: AddCode(); break;
            case < 94: AddNote(); break;
            default: AddParagraph(); break;
        }
    }

    private void AddRule()
    {
        AddLine();
        AddLine("---");
        AddLine();
    }

    private void AddLine(params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
            _text.Append(part);
        _text.Append('\n');
    }

    private string Feature() => dice.Pick(phrases.Features);

    private string Share(int percent) => Written(percent) + phrases.PercentSign;

    private string Written(decimal number) => number.ToString(CultureInfo.InvariantCulture).Replace(".", phrases.DecimalPoint, StringComparison.Ordinal);

    private string File() => $"src/{dice.Pick(FileNames)}.cs";

    private string Url() => $"https://example.org/{dice.Pick(FileNames)}/{dice.Between(100, 999)}";

    private string Fill(string template)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
            return template;
        return template
            .Replace("{feature}", Feature(), StringComparison.Ordinal)
            .Replace("{file}", File(), StringComparison.Ordinal)
            .Replace("{number}", Written(dice.Between(2, 480)), StringComparison.Ordinal)
            .Replace("{share}", Share(dice.Between(40, 100)), StringComparison.Ordinal)
            .Replace("{url}", Url(), StringComparison.Ordinal);
    }

    private static readonly string[] FileNames = ["BerthCalendar", "PaymentGateway", "MooringMap", "TideClient", "AccountStore", "InvoiceWriter", "RosterView", "SearchIndex", "AuditLog"];
}
