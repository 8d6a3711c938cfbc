using ReportLint.Markdown;

namespace ReportLint.Claims;

/// <summary>Whether a text reports on work, or is ordinary documentation that happens to hold numbers.</summary>
internal static class ReportNature
{
    private const int FewestMarks = 3;

    private const int FewestHeadings = 2;

    /// <summary>In items after the title.</summary>
    private const int LongestPreamble = 6;

    /// <summary>In tokens.</summary>
    private const int LongestLine = 40;

    private static readonly WordSet ReportNouns = Wordings.WordsOf(Wording.ReportNoun);
    private static readonly WordSet ReportKinds = Wordings.WordsOf(Wording.ReportKind);

    public static bool IsReport(ReportModel model) =>
        (HoldsStatus(model) || ReportTitles.IsHeadedReport(model) || IsDatedReport(model) || HasDatedPreamble(model)
        || ReportTitles.IsOpenedAsReport(model)) && !Instructs(model) && !ReportTitles.NamesProcedure(model) && !DefinesAgent(model)
        && !IsManual(model);

    private static bool HoldsStatus(ReportModel model)
    {
        var marks = 0;
        foreach (ref readonly var item in model.ItemList)
        {
            if (item.Status is Polarity.Done or Polarity.Open or Polarity.Failed && !IsExample(model, item))
                marks++;
            if (marks >= FewestMarks || LabelsStatus(model, item))
                return true;
        }
        return false;
    }

    // "# Evaluation report" with "**Date**: May 2026": prose that reports without a mark.
    private static bool IsDatedReport(ReportModel model)
    {
        if (!ReportTitles.NamesReport(model))
            return false;
        foreach (ref readonly var item in model.ItemList)
        {
            if (item.LabelEnd >= 0 && item.Kind is ItemKind.LabelLine or ItemKind.Paragraph or ItemKind.ListItem
                && DateWords.LabelReportDate(model, item))
                return true;
        }
        return false;
    }

    // "Status report for the harbour board, 4 May 2026" below the title, or a title that names a report above "Review held on 4 May".
    private static bool HasDatedPreamble(ReportModel model)
    {
        if (model.SectionList.Count < 2)
            return false;
        var title = model.SectionList[1].Heading;
        var isTitled = ReportTitles.NamesReport(model)
            || model.HoldsOneOf(ReportKinds, model.ItemList[title].FirstToken, model.ItemList[title].EndToken);
        var (named, dated) = (isTitled, false);
        for (var i = title + 1; i < Math.Min(model.ItemList.Count, title + LongestPreamble) && !(named && dated); i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine or ItemKind.Heading))
                break;
            // After another heading one line has to say both.
            if (item.Section != 1)
                (named, dated) = (isTitled, false);
            for (var t = item.FirstToken; t < Math.Min(item.EndToken, item.FirstToken + LongestLine); t++)
            {
                ref readonly var token = ref model.Tokens[t];
                dated |= token.Kind == TokenKind.Date || IsMonthOfDate(model, item, t);
                named |= token.Kind == TokenKind.Word && (ReportNouns.Contains(token.Value) || ReportKinds.Contains(token.Value)
                    || model.Wordings.Is(model.Text.Slice(token.Span), Wording.ReportTitle));
            }
        }
        return named && dated;
    }

    // "4 May", "May 2026".
    private static bool IsMonthOfDate(ReportModel model, in Item item, int at)
    {
        if (at <= item.FirstToken || model.Tokens[at].Kind != TokenKind.Word || MonthNames.Find(model.Tokens[at].Value) <= 0)
            return false;
        return model.Tokens[at - 1].Kind == TokenKind.Number
            || (at + 1 < item.EndToken && model.Tokens[at + 1].Kind == TokenKind.Number);
    }

    // "✅ **Do**: moor at the stern", "❌ Never moor alone".
    private static bool IsExample(ReportModel model, in Item item)
    {
        var first = item.FirstToken;
        return model.Tokens[first].Kind == TokenKind.Mark && first + 1 < item.EndToken
            && model.StartsPhrase(Wording.ExampleMark, item, model.Tokens[first + 1]);
    }

    private static bool LabelsStatus(ReportModel model, in Item item)
    {
        if (item.LabelEnd <= item.FirstToken)
            return false;
        return item.Kind is ItemKind.LabelLine or ItemKind.ListItem
            ? (model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Status) != 0
            : IsStatusHeading(model, item);
    }

    // "## Completion status: 100% ✓".
    private static bool IsStatusHeading(ReportModel model, in Item item) =>
        item.Kind == ItemKind.Heading && item.Status != Polarity.None && model.Tokens[item.LabelEnd - 1].Has(Concepts.Status);

    // "## Installation" and "## Usage", and neither a title nor a label nor headings that say how the work stands: ticks before what it can
    // do report nothing.
    private static bool IsManual(ReportModel model)
    {
        var first = 0u;
        for (var i = 2; i < model.SectionList.Count; i++)
        {
            ref readonly var heading = ref model.ItemList[model.SectionList[i].Heading];
            if (FirstWordOf(model, heading) is not (>= 0 and var at)
                || !model.StartsPhrase(Wording.ManualHeading, heading, model.Tokens[at]))
                continue;
            if (first != 0 && model.Tokens[at].Value != first)
                return !ReportTitles.NamesReport(model) && !HasStatusLabel(model) && !HeadsDone(model);
            first = model.Tokens[at].Value;
        }
        return false;
    }

    private static bool HasStatusLabel(ReportModel model)
    {
        foreach (ref readonly var item in model.ItemList)
        {
            if (LabelsStatus(model, item))
                return true;
        }
        return false;
    }

    // "### Gates - ✅ DONE", and another one: sections that are done are work.
    private static bool HeadsDone(ReportModel model)
    {
        var headings = 0;
        foreach (var section in model.SectionList)
        {
            if (section.Heading >= 0 && model.ItemList[section.Heading] is { Status: Polarity.Done } heading
                && (heading.Concepts & Concepts.Done) != 0 && heading.Has(TokenKind.Mark) && ++headings >= FewestHeadings)
                return true;
        }
        return false;
    }

    private static int FirstWordOf(ReportModel model, in Item heading)
    {
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word)
                return i;
        }
        return -1;
    }

    // Front matter with a name and a description, and no date: the definition of an agent, a skill or a command, as several programs read
    // them.
    private static bool DefinesAgent(ReportModel model)
    {
        if (model.Tree.NodeCount < 2 || model.Tree[1].Kind != SyntaxKind.FrontMatter)
            return false;
        var (name, description, date) = (false, false, false);
        for (var rest = model.Tree[1].Source; !rest.IsEmpty;)
        {
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest.Slice(0, end);
            name |= line.StartsWith("name:".AsSpan(), StringComparison.Ordinal);
            description |= line.StartsWith("description:".AsSpan(), StringComparison.Ordinal);
            date |= line.StartsWith("date:".AsSpan(), StringComparison.OrdinalIgnoreCase);
            rest = end < 0 ? default : rest.Slice(end + 1);
        }
        return name && description && !date;
    }

    // "## Your task", "## Mandatory rules": whoever reads it is to do something, and the marks stand before orders.
    private static bool Instructs(ReportModel model)
    {
        for (var i = 1; i < model.SectionList.Count; i++)
        {
            if (model.HoldsPhrase(Wording.Instruction, model.ItemList[model.SectionList[i].Heading]))
                return true;
        }
        return false;
    }
}
