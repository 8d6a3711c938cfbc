using ReportLint.Claims.Laws;
using ReportLint.Markdown;

namespace ReportLint.Claims.Form;

/// <summary>Reports that say neither when they were made nor of what version or commit. Most reports give a day, and are read no
/// further.</summary>
internal sealed class MissingMetadataQuery(ClaimTable table) : FormQuery(table)
{
    // In tokens after "version" or "commit".
    private const int Reach = 4;

    private const int YearLength = 4;

    // What a title says that heads a report in other words: "The map is ready", "Progress of the import".
    private const Concepts Standing = Concepts.Status | Concepts.Progress | Concepts.Readiness | Concepts.Done | Concepts.Achieved;

    private static readonly WordSet Versions = Wordings.WordsOf(Wording.VersionNoun);

    public override void Read()
    {
        if (!Model.IsReport || Table.Dates.Count > 0 || HasFrontMatter() || !HasTitle() || AsksForDate() || ExplainsOption())
            return;
        for (var i = 0; i < Model.ItemList.Count; i++)
        {
            if (Tells(Model.ItemList[i]))
                return;
        }
        var title = Model.SectionList[1].Heading;
        ref readonly var item = ref Model.ItemList[title];
        Model.ClaimsOf<MissingMetadata>().Add(new(Model.SpanOf(item.FirstToken, item.EndToken), title));
    }

    // Says what it says in a form of its own.
    private bool HasFrontMatter() => Model.Tree.NodeCount > 1 && Model.Tree[1].Kind == SyntaxKind.FrontMatter;

    // "Status of the import", "Release 4 complete"; not "Report viewer" or "Audit checklist".
    private bool HasTitle()
    {
        if (Model.SectionList.Count < 2)
            return false;
        return ReportTitles.IsNamedReport(Model) || (Model.ItemList[Model.SectionList[1].Heading].Concepts & Standing) != 0;
    }

    // "The option `--log` writes a report" directly below the title: what a program writes, and no report itself.
    private bool ExplainsOption()
    {
        var title = Model.SectionList[1].Heading;
        for (var i = title + 1; i < Model.ItemList.Count && Model.ItemList[i].Kind != ItemKind.Heading; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind == ItemKind.Paragraph && item.Has(TokenKind.Code) && NamesOption(item))
                return true;
        }
        return false;
    }

    private bool NamesOption(in Item item)
    {
        for (var at = item.FirstToken; at < item.EndToken; at++)
        {
            if (Model.Tokens[at].Kind == TokenKind.Code && IsOption(Model.Text.Slice(Model.Tokens[at].Span).Trim('`').Trim()))
                return true;
        }
        return false;
    }

    // "--log", "-v".
    private static bool IsOption(ReadOnlySpan<char> code)
    {
        var name = code.TrimStart('-');
        return name.Length > 0 && code.Length - name.Length is 1 or 2 && char.IsLetter(name[0]);
    }

    // A placeholder beside "Date" is reported as one.
    private bool AsksForDate()
    {
        var asked = -1;
        foreach (var placeholder in Model.ClaimsOf<Placeholder>())
        {
            if (placeholder.Item >= 0 && placeholder.Item != asked && NamesDate(Model.ItemList[placeholder.Item]))
                return true;
            asked = placeholder.Item;
        }
        return false;
    }

    private bool NamesDate(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if ((DateWords.Find(Model.Tokens[i]) & DateWord.Report) != 0)
                return true;
        }
        return false;
    }

    private bool Tells(in Item item)
    {
        if (IsDateToBeFilled(item))
            return true;
        var mayBeYear = item.Has(TokenKind.Date) || item.Has(TokenKind.Number);
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (mayBeYear && HoldsYear(token) || token.Kind == TokenKind.Word && Versions.Contains(token.Value) && NamesOne(item, i)
                || item.Kind == ItemKind.Heading && IsVersion(token))
                return true;
        }
        return false;
    }

    // "**Date**: {date}", "**Generated**: `$(date)`"; "**Updated**: `map.json`" further down tells of work.
    private bool IsDateToBeFilled(in Item item) =>
        item.Kind == ItemKind.LabelLine && (ReportEdges.MayOpen(item.Index) || Model.Edges.Close(item.Index)) && StartsWithSign(item)
        && DateWords.LabelReportDate(Model, item);

    private bool StartsWithSign(in Item item) =>
        item.FirstValueToken < item.EndToken && Model.Tokens[item.FirstValueToken].Kind is TokenKind.Code or TokenKind.Punctuation;

    // "2026", "2026-04", "Q1/2026".
    private bool HoldsYear(in Token token)
    {
        var text = Model.Text.Slice(token.Span);
        if (token.Kind == TokenKind.Number)
            return text.Length == YearLength && IsYear(text);
        for (var at = 0; token.Kind == TokenKind.Date && at + YearLength <= text.Length; at++)
        {
            if (IsYear(text.Slice(at)))
                return true;
        }
        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text[0] == '2' && text[1] == '0' && NumberScanner.IsDigit(text[2]) && NumberScanner.IsDigit(text[3]);

    // "Commit `4f2a9c1`", "Release 3", "Branch: feature/harbour-map".
    private bool NamesOne(in Item item, int at)
    {
        for (var i = at + 1; i < Math.Min(item.EndToken, at + 1 + Reach); i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            var isPath = at < item.LabelEnd && i > item.LabelEnd && token.IsGlued && token.Is('/');
            if (isPath || token.Kind is TokenKind.Code or TokenKind.Number || (token.Flags & TokenFlags.Name) != 0)
                return true;
        }
        return false;
    }

    // "v2.0".
    private bool IsVersion(in Token token) =>
        (token.Kind == TokenKind.Code || (token.Flags & TokenFlags.Name) != 0) && token.Length > 1
        && Model.Text.Span[token.Start] is 'v' or 'V' && NumberScanner.IsDigit(Model.Text.Span[token.Start + 1]);
}
