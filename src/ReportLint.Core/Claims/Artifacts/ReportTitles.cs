namespace ReportLint.Claims;

/// <summary>Tells whether a text reports on work, as its marks or its title say.</summary>
internal static class ReportTitles
{
    /// <summary>In items; what stands further down is no head.</summary>
    private const int LongestHead = 8;

    private static readonly WordSet Reports = Wordings.WordsOf(Wording.ReportStart), Numbers = Wordings.WordsOf(Wording.NumberNoun);

    private static readonly WordSet Plans = Wordings.WordsOf(Wording.PlanTitle), Starts = Wordings.WordsOf(Wording.StartTitle);

    private static readonly WordSet Procedures = Wordings.WordsOf(Wording.ProcedureTitle);

    /// <summary>Whether what it names is what was made; ordinary documentation names the reader's own files.</summary>
    public static bool TellsOfWork(ReportModel model)
    {
        return model.IsReport || NamesReport(model);
    }

    /// <summary>Whether the title calls the text a report, or marks it as done.</summary>
    public static bool NamesReport(ReportModel model) =>
        model.SectionList.Count >= 2
            && (model.ItemList[model.SectionList[1].Heading].Status == Polarity.Done || FindReportWord(model) >= 0);

    /// <summary>Whether the title is marked as done, or a word for reports ends a name in it: "Kiln status report", "Summary of the
    /// firing"; "Report viewer" and "Audit checklist" are other things.</summary>
    public static bool IsNamedReport(ReportModel model)
    {
        if (model.SectionList.Count < 2)
            return false;
        ref readonly var title = ref model.ItemList[model.SectionList[1].Heading];
        for (var i = title.FirstToken; i < title.EndToken; i++)
        {
            if (IsReportWord(model, title, i) && EndsName(model, title, i))
                return true;
        }
        return title.Status == Polarity.Done;
    }

    private static bool EndsName(ReportModel model, in Item title, int at) =>
        at + 1 >= title.EndToken || model.Tokens[at + 1].Kind != TokenKind.Word || model.Tokens[at + 1].Has(Concepts.Stop);

    /// <summary>Whether the title ends with the word ("Kiln report: second firing") or starts with it ("Rapport de cuisson"); "Report
    /// formats" and "Complete architecture" are no reports.</summary>
    public static bool IsHeadedReport(ReportModel model)
    {
        if (model.SectionList.Count < 2 || FindReportWord(model) is not (>= 0 and var at))
            return false;
        ref readonly var title = ref model.ItemList[model.SectionList[1].Heading];
        // "Report" alone may head how to write one.
        if (title.EndToken - title.FirstToken == 1)
            return false;
        return at + 1 >= title.EndToken || model.Tokens[at + 1].Kind != TokenKind.Word
            || (at == title.FirstToken && model.Tokens[at + 1].Has(Concepts.Stop) && !model.Tokens[at].Has(Concepts.Done));
    }

    /// <summary>Whether the lines between the title and the first part call the text a report: "## Rapport de cuisson", "Report no. 17"; so
    /// does the title: "Kiln: closing note".</summary>
    public static bool IsOpenedAsReport(ReportModel model)
    {
        var hasText = false;
        for (var i = 0; i < Math.Min(LongestHead, model.ItemList.Count); i++)
        {
            ref readonly var line = ref model.ItemList[i];
            if (line.Kind is not (ItemKind.Heading or ItemKind.Paragraph or ItemKind.LabelLine)
                || (hasText && line.Kind == ItemKind.Heading))
                return false;
            hasText |= line.Kind != ItemKind.Heading;
            if (CallsItReport(model, line))
                return true;
        }
        return false;
    }

    // A name of reports anywhere in a heading and at the start of a line; "report of" and "rapport de" start what they say.
    private static bool CallsItReport(ReportModel model, in Item line)
    {
        var starts = true;
        for (var i = line.FirstToken; i < line.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word
                && (((starts || line.Kind == ItemKind.Heading) && model.StartsPhrase(Wording.ReportPhrase, line, token))
                || (starts && StartsReport(model, line, i))))
                return true;
            starts = token.Kind is TokenKind.Punctuation or TokenKind.Mark && !token.Is('\'');
        }
        return false;
    }

    // "Report of the pier", "rapport de fin", "Report no. 17", "rapport n° 17".
    private static bool StartsReport(ReportModel model, in Item line, int at) =>
        Reports.Contains(model.Tokens[at].Value) && at + 1 < line.EndToken && model.Tokens[at + 1] is { Kind: TokenKind.Word } next
            && (next.Has(Concepts.Of) || Numbers.Contains(next.Value));

    // The word of the title; -1 where it has none.
    private static int FindReportWord(ReportModel model)
    {
        ref readonly var title = ref model.ItemList[model.SectionList[1].Heading];
        for (var i = title.FirstToken; i < title.EndToken; i++)
        {
            if (IsReportWord(model, title, i))
                return i;
        }
        return -1;
    }

    // The summary of a kickoff describes a plan.
    private static bool IsReportWord(ReportModel model, in Item title, int at)
    {
        ref readonly var token = ref model.Tokens[at];
        return token.Kind == TokenKind.Word && model.Wordings.Is(model.Text.Slice(token.Span), Wording.ReportTitle)
            && !IsPartOfName(model, token) && !(at > title.FirstToken && Starts.Contains(model.Tokens[at - 1].Value));
    }

    /// <summary>Whether the title calls the text a plan or a proposal, and no report: what nothing marks as done there is to come. What a
    /// title ends in says what it is: "Pier readiness: work plan"; not "Report on the plan".</summary>
    public static bool NamesPlan(ReportModel model)
    {
        if (model.SectionList.Count < 2)
            return false;
        ref readonly var title = ref model.ItemList[model.SectionList[1].Heading];
        if (title.Status == Polarity.Done || title.EndToken == title.FirstToken)
            return false;
        var report = FindReportWord(model);
        if (report >= 0)
            return Plans.Contains(model.Tokens[model.LastBeforeSigns(title.FirstToken, title.EndToken - 1)].Value)
                && !model.Tokens[report + 1].Has(Concepts.Stop);
        return model.HoldsOneOf(Plans, title.FirstToken, title.EndToken) || model.HoldsOneOf(Starts, title.FirstToken, title.EndToken);
    }

    /// <summary>Whether the title calls the text instructions, and no report: "Audit protocol", "Deployment guide".</summary>
    public static bool NamesProcedure(ReportModel model)
    {
        if (model.SectionList.Count < 2 || model.ItemList[model.SectionList[1].Heading].Status == Polarity.Done)
            return false;
        ref readonly var title = ref model.ItemList[model.SectionList[1].Heading];
        // "Guide: mooring" and "Audit protocol" alike; what follows a dash or a colon says of what.
        for (var i = title.FirstToken; i < title.EndToken; i++)
        {
            var endsName = i + 1 == title.EndToken || model.Tokens[i + 1].Kind != TokenKind.Word;
            if (endsName && Procedures.Contains(model.Tokens[i].Value))
                return true;
        }
        return false;
    }

    // "/gas-report" is a command.
    private static bool IsPartOfName(ReportModel model, in Token word) =>
        (word.Start > 0 && model.Text.Content[word.Start - 1] is '-' or '/' or '_' or '.')
            || (word.End < model.Text.Length && model.Text.Content[word.End] is '-' or '/' or '_');
}
