using ReportLint.Claims.Laws;
using ReportLint.Claims.Statements;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims.Comparing;

/// <summary>Reads which state of the work a report describes, and what it is about.</summary>
internal sealed class IdentityReader(ClaimTable table)
{
    // In characters after a day.
    private const int TimeReach = 24;

    private static readonly WordSet Versions = Wordings.WordsOf(Wording.VersionNoun);

    private readonly ReportModel _model = table.Model;

    /// <summary>Reads it.</summary>
    /// <param name="name">The name of the report's file.</param>
    public ReportIdentity Read(string name)
    {
        var (day, time) = ReadDay();
        if (day is null && (FindInFrontMatter(out var other) || IsoDay.Find(FileNameOf(name), out other)))
            day = other;
        return new()
        {
            Day = day,
            Time = time,
            Version = ReadVersion(),
            IsCurrent = IsCurrent(),
            Title = table.Places.SubjectOfTitle is > 0 and var subject ? table.Resolution.Subjects.StemsOf(subject).ToArray() : [],
        };
    }

    // "Current status", "État actuel du quai".
    private bool IsCurrent()
    {
        if (_model.SectionList.Count < 2 || !_model.IsTitle(1))
            return false;
        ref readonly var title = ref _model.ItemList[_model.SectionList[1].Heading];
        return _model.ConceptsOf(title.FirstToken, title.EndToken) is var said && (said & Concepts.Current) != 0
            && (said & Concepts.Status) != 0;
    }

    private static ReadOnlySpan<char> FileNameOf(string name) => name.AsSpan(name.LastIndexOf('/') + 1);

    private (CalendarDate? Day, int Time) ReadDay()
    {
        if (table.ReportDate < 0)
            return (null, -1);
        ref readonly var date = ref table.Dates[table.ReportDate];
        var end = Math.Min(date.Span.End + TimeReach, _model.ItemList[date.Item].Span.End);
        return (date.Day, end > date.Span.End ? ClockTime.Find(_model.Text.Slice(TextSpan.FromBounds(date.Span.End, end))) : -1);
    }

    private bool FindInFrontMatter(out CalendarDate day)
    {
        day = default;
        if (_model.Tree.NodeCount < 2 || _model.Tree[1].Kind != SyntaxKind.FrontMatter)
            return false;
        for (var rest = _model.Tree[1].Source; !rest.IsEmpty;)
        {
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest.Slice(0, end);
            if (line.StartsWith("date:".AsSpan(), StringComparison.OrdinalIgnoreCase))
                return IsoDay.Find(line, out day);
            rest = end < 0 ? default : rest.Slice(end + 1);
        }
        return false;
    }

    // The version in the title, or of a line at the edges of the report: "Version: 2.4.1", "Commit: 4f2a9c1".
    private uint ReadVersion()
    {
        if (table.Resolution.Scopes.ValueOf(table.Resolution.ScopeOfReport, ScopeKind.Version) is not 0 and var named)
            return named;
        for (var i = 0; i < _model.ItemList.Count; i++)
        {
            if (!ReportEdges.MayOpen(i) && !_model.Edges.Close(i))
                continue;
            ref readonly var item = ref _model.ItemList[i];
            if (item.Kind == ItemKind.LabelLine && NamesVersion(item)
                && VersionAt(item.FirstValueToken, item.EndToken) is not 0 and var own)
                return own;
        }
        return 0;
    }

    private bool NamesVersion(in Item item)
    {
        var isVersion = false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var token = ref _model.Tokens[i];
            if (token.Kind == TokenKind.Word && !Versions.Contains(token.Value) && !token.Has(Concepts.Stop | Concepts.General))
                return false;
            isVersion |= Versions.Contains(token.Value);
        }
        return isVersion;
    }

    // A branch has no digits, and templates say "1.0".
    private uint VersionAt(int at, int end)
    {
        if (at >= end || _model.Tokens[at].Kind is TokenKind.Punctuation or TokenKind.Mark)
            return 0;
        var last = at + 1;
        while (last < end && _model.Tokens[last].IsGlued)
            last++;
        var text = _model.Text.Slice(TextSpan.FromBounds(_model.Tokens[at].Start, _model.Tokens[last - 1].End)).Trim('`');
        foreach (var c in text.TrimStart("vV01.".AsSpan()))
        {
            if (c is >= '0' and <= '9')
                return WordFolder.Hash(text);
        }
        return 0;
    }
}
