using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds reports that say neither when they were made nor of what version or commit. Stops at the first date: most reports have one near the top.</summary>
internal sealed class MissingMetadataReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>How far behind "version" or "commit" its value stands.</summary>
    private const int Reach = 4;

    private const int YearLength = 4;

    private static readonly WordSet Versions = Wordings.WordsOf(Wording.VersionNoun);

    private static readonly WordSet Texts = Wordings.WordsOf(Wording.TextNoun);

    private static readonly uint Step = WordFolder.Hash("step".AsSpan());

    // How what stands in place of a date looks: "$(date)", "YYYY-MM-DD", "2025-01-XX", "JJ/MM/AAAA".
    private static readonly string[] DateSigns = ["date", "yy", "aaaa", "20"];

    public override void Read()
    {
        if (!Model.IsReport || Model.SectionList.Count < 2 || !IsTitleOfReport(Model.ItemList[Model.SectionList[1].Heading]) || HasFrontMatter() || MissesDateOnly())
            return;
        for (var i = 0; i < Model.ItemList.Count; i++)
        {
            if (Tells(Model.ItemList[i]))
                return;
        }
        var title = Model.SectionList[1].Heading;
        ref readonly var item = ref Model.ItemList[title];
        Model.ClaimsOf<MissingMetadata>().Add(new(TextSpan.FromBounds(Model.Tokens[item.FirstToken].Start, Model.Tokens[item.EndToken - 1].End), title));
    }

    // "Status of the import", "Release 4 complete"; not "/report" or "Step 3: completion", which tell how to work.
    private bool IsTitleOfReport(in Item title)
    {
        if (title.EndToken == title.FirstToken || Model.Tokens[title.FirstToken].Is('/') || Model.Tokens[title.FirstToken].Value == Step)
            return false;
        if ((title.Concepts & (Concepts.Status | Concepts.Progress | Concepts.Readiness | Concepts.Done | Concepts.Achieved | Concepts.General)) != 0 || title.Status != Polarity.None)
            return true;
        return Model.HoldsOneOf(Texts, title.FirstToken, title.EndToken);
    }

    // Says what it says in a form of its own.
    private bool HasFrontMatter() => Model.Tree.NodeCount > 1 && Model.Tree[1].Kind == SyntaxKind.FrontMatter;

    // That is a placeholder, and reported as one.
    private bool MissesDateOnly()
    {
        var asked = -1;
        foreach (var placeholder in Model.ClaimsOf<Placeholder>())
        {
            var text = Model.Text.Slice(placeholder.Span);
            foreach (var sign in DateSigns)
            {
                if (text.IndexOf(sign.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
                    return true;
            }
            if (placeholder.Item >= 0 && placeholder.Item != asked && SpeaksOfDates(Model.ItemList[placeholder.Item]))
                return true;
            asked = placeholder.Item;
        }
        return false;
    }

    private bool SpeaksOfDates(in Item item)
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
        var mayBeDate = item.Has(TokenKind.Date) || item.Has(TokenKind.Number);
        if (!mayBeDate && !item.Has(TokenKind.Code) && (item.Flags & TokenFlags.Name) == 0)
            return false;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (mayBeDate && IsDate(token) || token.Kind == TokenKind.Word && Versions.Contains(token.Value) && NamesOne(item, i) || item.Kind == ItemKind.Heading && IsVersion(token))
                return true;
        }
        return false;
    }

    // A day, a month with its year, or a year: all but a time of day.
    private bool IsDate(in Token token)
    {
        var text = Model.Text.Slice(token.Span);
        return token.Kind == TokenKind.Date ? text.IndexOf(':') < 0 || text.IndexOf('-') >= 0 : token.Kind == TokenKind.Number && token.Length == YearLength && text[0] == '2' && text[1] == '0';
    }

    private bool NamesOne(in Item item, int at)
    {
        for (var i = at + 1; i < Math.Min(item.EndToken, at + 1 + Reach); i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Number || (token.Flags & TokenFlags.Name) != 0)
                return true;
        }
        return false;
    }

    // "v2.0".
    private bool IsVersion(in Token token) => (token.Kind == TokenKind.Code || (token.Flags & TokenFlags.Name) != 0) && token.Length > 1 && Model.Text.Span[token.Start] is 'v' or 'V' && NumberScanner.IsDigit(Model.Text.Span[token.Start + 1]);
}
