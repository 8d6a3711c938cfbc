using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Finds what a claim can be checked by: in its own item, and in its section.</summary>
internal sealed class SupportReader(ReportModel model)
{
    // Numbers between them may be years.
    private const int FirstYear = 1990, LastYear = 2100;

    private const int DigitsOfYear = 4;

    // In tokens: a day and a comma may stand between a month and its year.
    private const int FarthestMonth = 3;

    // In items.
    private const int LongestFoot = 8;

    // Beside the sections: what stands directly below the title.
    private const int Head = -1;

    // Programs that people run from a command line; what follows them is a command.
    private static readonly WordSet Programs =
        WordSet.Of(
            "npm npx yarn pnpm node deno bun cargo go make cmake gradle gradlew mvn mvnw dotnet python python3 pip pytest "
            + "tox poetry uv php composer phpunit artisan ruby bundle rake rspec docker kubectl helm terraform ansible git gh "
            + "curl wget bash sh k6 jmeter locust wrk ab hey trivy snyk semgrep bandit sonar jest vitest mocha playwright "
            + "cypress tsc eslint ruff mypy swift flutter dart mix ctest forge hardhat bazel");

    // Of the sections that were asked for.
    private readonly Dictionary<int, Support> _bySection = [];

    /// <summary>Forgets the report before.</summary>
    public void Clear() => _bySection.Clear();

    /// <summary>What stands in an item itself.</summary>
    public Support Of(in Item item)
    {
        var support = FromTopics(item.Topics);
        if (item.HasLink || item.Has(TokenKind.Date) || item.Has(TokenKind.Code) || (item.Topics & Topics.Run) != 0)
            support |= Of(item.FirstToken, item.EndToken);
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            support |= Of(model.QuantityList[q]) | (IsYearOfDate(item, model.QuantityList[q]) ? Support.Date : Support.None);
        return support;
    }

    // "23 February 2026", "Feb 23, 2026", "mars 2026": a date in words is a year after its month.
    private bool IsYearOfDate(in Item item, in Quantity quantity)
    {
        if (quantity is not { Unit: Unit.None, Value: >= FirstYear and <= LastYear } || quantity.FirstToken + 1 != quantity.EndToken
            || model.Tokens[quantity.FirstToken].Length != DigitsOfYear)
            return false;
        for (var i = quantity.FirstToken - 1; i >= Math.Max(item.FirstToken, quantity.FirstToken - FarthestMonth); i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && MonthNames.Find(token.Value) > 0)
                return true;
            if (token.Kind is not (TokenKind.Number or TokenKind.Punctuation) && !NumberScanner.IsDigit(model.Text.Content[token.Start]))
                return false;
        }
        return false;
    }

    /// <summary>What stands in a section, in nested sections too.</summary>
    public Support OfSection(int section)
    {
        if (!_bySection.TryGetValue(section, out var support))
            _bySection.Add(section, support = ReadSection(section));
        return support;
    }

    /// <summary>What stands below the title of the report and above the next heading.</summary>
    public Support OfHead()
    {
        if (!_bySection.TryGetValue(Head, out var support))
            _bySection.Add(Head, support = model.SectionList.Count > 2 ? ReadSection(1, model.SectionList[2].Heading) : OfSection(1));
        return support;
    }

    /// <summary>What stands in the fences directly in a section: commands, and what a run of tests printed.</summary>
    public Support OfFences(int section)
    {
        var support = Support.None;
        foreach (var fence in model.FenceList)
        {
            if (fence.Section == section)
                support |= OfFence(model.Tree[fence.Node]);
        }
        return support;
    }

    // The text before all headings has no sections below it.
    private Support ReadSection(int index) =>
        ReadSection(index, index == 0 && model.SectionList.Count > 1 ? model.SectionList[1].Heading : model.SectionList[index].Items.End);

    private Support ReadSection(int index, int end)
    {
        ref readonly var section = ref model.SectionList[index];
        var support = Support.None;
        for (var i = Math.Max(section.Heading, 0); i < end && !AsksToWrite(i); i++)
            support |= Of(model.ItemList[i]) & ~(IsReportDate(i) ? Support.Date : Support.None);
        foreach (var fence in model.FenceList)
        {
            if (fence.Section >= index && model.SectionList[fence.Section].Heading < end)
                support |= OfFence(model.Tree[fence.Node]);
        }
        return support;
    }

    // "Questions? See the [handbook](book.md)" at the foot: those links support nothing.
    private bool AsksToWrite(int index) =>
        index >= model.ItemList.Count - LongestFoot && model.ItemList[index] is { Kind: ItemKind.Paragraph or ItemKind.LabelLine } item
            && model.HoldsPhrase(Wording.ContactLine, item);

    // "**Date**: 6 November 2025" at the foot of a report is the report's, and not that of what its last section says.
    private bool IsReportDate(int index) =>
        index >= model.ItemList.Count - LongestFoot && model.ItemList[index] is { Kind: ItemKind.LabelLine } item
            && DateWords.LabelReportDate(model, item) && (model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.General) == 0;

    /// <summary>What stands in a fence. Commands support its section, and so does what a run of tests printed, although none of its lines
    /// is a claim.</summary>
    public Support OfFence(SyntaxNode fence)
    {
        var support = TestOutput.IsPrinted(fence.Source) ? Support.Run : Support.None;
        foreach (var line in fence.Children)
        {
            if (line.Kind != SyntaxKind.CodeLine)
                continue;
            var code = OfCode(line.Span);
            if ((code & Support.Command) != 0)
                support |= code & (Support.Command | Support.Test);
            if (TestOutput.IsPrintedLine(line.Source))
                support |= Support.Run;
        }
        return support;
    }

    private Support Of(int first, int end)
    {
        var support = Support.None;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if ((token.Flags & TokenFlags.Linked) != 0)
                support |= Support.Link;
            if (token.Has(Topics.Run) && i + 1 < end && (model.Tokens[i + 1].Is('#') || model.Tokens[i + 1].Kind == TokenKind.Number))
                support |= Support.Run;
            if (token.Kind == TokenKind.Date)
                support |= Support.Date;
            else if (token.Kind == TokenKind.Code)
                support |= OfCode(token.Span);
        }
        return support;
    }

    private static Support FromTopics(Topics topics) =>
        ((topics & Topics.Tool) != 0 ? Support.Tool : 0) | ((topics & Topics.Method) != 0 ? Support.Method : 0)
            | ((topics & Topics.Condition) != 0 ? Support.Condition : 0)
        | ((topics & Topics.Scanner) != 0 ? Support.Scanner : 0);

    private static Support Of(in Quantity quantity) =>
        quantity.Dimension == Dimension.Ratio ? Support.Ratio | Support.Number
        : quantity.Unit == Unit.Percent && quantity.Value is 0 or >= 99.9 ? Support.None
        : Support.Number;

    private Support OfCode(TextSpan span)
    {
        var code = model.Text.Slice(span).Trim('`').Trim();
        if (code.StartsWith("http".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || code.StartsWith("<http".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return Support.Link;
        if (code.Length > 0 && code[0] == '$')
            code = code.Slice(1).TrimStart();
        if (code.StartsWith("./".AsSpan(), StringComparison.Ordinal))
            code = code.Slice(2);
        var blank = code.IndexOf(' ');
        if (Programs.Contains(WordFolder.Hash(blank < 0 ? code : code.Slice(0, blank))))
            return Support.Command | (TestOutput.SpeaksOfTests(code) ? Support.Test : Support.None);
        if (blank < 0 && (code.IndexOf('/') >= 0 || HasExtension(code)))
            return Support.Path | (TestOutput.SpeaksOfTests(code) && !TestOutput.IsSource(code) ? Support.Test : Support.None);
        return Support.Code;
    }

    // "report.md" is a file; "5.0" and "Foo.Bar()" are not.
    private static bool HasExtension(ReadOnlySpan<char> code)
    {
        var dot = code.LastIndexOf('.');
        if (dot <= 0 || code.Length - dot is < 2 or > 6)
            return false;
        foreach (var c in code.Slice(dot + 1))
        {
            if (c is not (>= 'a' and <= 'z' or >= '0' and <= '9'))
                return false;
        }
        return char.IsLetter(code[dot + 1]);
    }
}
