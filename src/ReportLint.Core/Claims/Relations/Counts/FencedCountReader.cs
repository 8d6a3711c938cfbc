using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds a declared count against the fenced block right below it: "Stages (6)" over "Stage 1: ...", "Stage 2: ...", "7 files:" over a block of nothing but paths, or "Walls (4)" over "- north", "- south".</summary>
internal sealed class FencedCountReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>What is longer is data.</summary>
    private const int MostLines = 200;

    /// <summary>In tokens, from the number to the word "files".</summary>
    private const int LongestNoun = 4;

    /// <summary>Fewer lines are no list.</summary>
    private const int FewestLines = 3;

    /// <summary>In letters: "GET".</summary>
    private const int ShortestMethod = 3;

    private static readonly WordSet Files = Wordings.WordsOf(Wording.CountedFile);

    private readonly CountPhraseReader _phrases = new(model);
    private readonly List<TextSpan> _lines = [];

    public override void Read()
    {
        foreach (var (node, section) in Model.FenceList)
        {
            if (HeadOf(Model, node, section) is >= 0 and var head && Model.ItemList[head].HasQuantities && _phrases.Read(head) is { } phrase && (ReadNumbered(node, phrase) || ReadFiles(node, phrase) || ReadRequests(node, phrase) || ReadListed(node, phrase)) && CountEvidence.IsCloseEnough(phrase, _lines.Count))
                Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(phrase.Count, head, Model.Quote(TextSpan.FromBounds(Model.Tokens[phrase.Words.First].Start, Model.Tokens[phrase.Words.End - 1].End)), [.. _lines]));
        }
    }

    /// <summary>The heading or line right above a block; -1 where none is.</summary>
    public static int HeadOf(ReportModel model, int fence, int section)
    {
        var at = Bisection.FirstWhere(0, model.ItemList.Count, (model.ItemList, fence), static (all, i) => all.ItemList[i].Node >= all.fence) - 1;
        if (at < 0 || model.ItemList[at].Section != section || model.ItemList[at].Kind is not (ItemKind.Heading or ItemKind.LabelLine or ItemKind.Paragraph))
            return -1;
        return model.Tree[model.ItemList[at].Node].SubtreeEnd == fence ? at : -1;
    }

    // "Phase 1: survey", "Phase 8B: survey again": the lines that start with the noun and a number, all of them different.
    private bool ReadNumbered(int fence, CountPhrase phrase)
    {
        _lines.Clear();
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in Model.Tree[fence].Children)
        {
            if (line.Kind != SyntaxKind.CodeLine)
                continue;
            var text = Model.Text.Slice(line.Span);
            if (IsEllipsis(text.Trim()))
                return false;
            var first = text.Length - text.TrimStart().Length;
            if (first > 0 || !TryReadNumbered(text, phrase, out var number))
                continue;
            if (_lines.Count == MostLines || !numbers.Add(number.ToString()))
                return false;
            _lines.Add(line.Span);
        }
        var whole = new HashSet<string>(StringComparer.Ordinal);
        foreach (var number in numbers)
            whole.Add(DigitsOf(number));
        return _lines.Count >= FewestLines && !phrase.Allows(_lines.Count) && !phrase.Allows(whole.Count);
    }

    private static bool TryReadNumbered(ReadOnlySpan<char> text, CountPhrase phrase, out ReadOnlySpan<char> number)
    {
        number = default;
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        if (end == 0 || end + 1 >= text.Length || text[end] != ' ' || !char.IsDigit(text[end + 1]) || Array.IndexOf(phrase.Nouns, Stems.Of(text.Slice(0, end))) < 0)
            return false;
        var rest = text.Slice(end + 1);
        var length = 0;
        while (length < rest.Length && (char.IsLetterOrDigit(rest[length]) || rest[length] is '.' or '+'))
            length++;
        number = rest.Slice(0, length);
        return length < rest.Length && rest[length] is ':' or ' ' or ')';
    }

    private static string DigitsOf(string number)
    {
        var length = 0;
        while (length < number.Length && char.IsDigit(number[length]))
            length++;
        return number.Substring(0, length);
    }

    // Every line is a path, with a remark at most.
    private bool ReadFiles(int fence, CountPhrase phrase)
    {
        _lines.Clear();
        if (!CountsFiles(phrase))
            return false;
        foreach (var line in Model.Tree[fence].Children)
        {
            if (line.Kind != SyntaxKind.CodeLine)
                continue;
            var text = Model.Text.Slice(line.Span).TrimEnd();
            if (text.IsEmpty)
                continue;
            if (_lines.Count == MostLines || !IsPath(text))
                return false;
            _lines.Add(line.Span);
        }
        return _lines.Count >= FewestLines && !phrase.Allows(_lines.Count);
    }

    // "GET /berths", "- POST /berths", "moor(boat)  // at once": every line is a request or a call, but for those that head some.
    private bool ReadRequests(int fence, CountPhrase phrase)
    {
        _lines.Clear();
        foreach (var line in Model.Tree[fence].Children)
        {
            if (line.Kind != SyntaxKind.CodeLine)
                continue;
            var text = Model.Text.Slice(line.Span).Trim();
            if (text.IsEmpty || text[text.Length - 1] == ':' || text[0] == '#' || text.StartsWith("//".AsSpan(), StringComparison.Ordinal))
                continue;
            if (StartsWithSign(text))
                text = text.Slice(2).TrimStart();
            if (_lines.Count == MostLines || !(IsRequest(text) || IsCall(text)))
                return false;
            _lines.Add(line.Span);
        }
        return _lines.Count >= FewestLines && !phrase.Allows(_lines.Count);
    }

    // A name and its parentheses, with a remark at most.
    private static bool IsCall(ReadOnlySpan<char> text)
    {
        var open = text.IndexOf('(');
        if (open < ShortestMethod)
            return false;
        foreach (var letter in text.Slice(0, open))
        {
            if (!char.IsLetterOrDigit(letter) && letter is not ('_' or '.'))
                return false;
        }
        var close = text.IndexOf(')');
        var rest = close < 0 ? default : text.Slice(close + 1).TrimStart();
        return close > open && (rest.IsEmpty || rest[0] is '/' or '#' or '-' or ';' or '\u2014' or '\u2192');
    }

    // A method in capitals, and a path.
    private static bool IsRequest(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && text[end] is >= 'A' and <= 'Z')
            end++;
        return end >= ShortestMethod && text.Slice(end).TrimStart() is ['/', ..] && text[end] == ' ';
    }

    // "- north wall", "✅ north wall": every line starts with a sign of its own, none holds a number, and lines that end in a colon head the others.
    private bool ReadListed(int fence, CountPhrase phrase)
    {
        _lines.Clear();
        if (!phrase.IsPlain || phrase.CountsTests || phrase.Count.Comparator != Comparator.None)
            return false;
        var (outer, heads, all) = (-1, 0, 0);
        foreach (var line in Model.Tree[fence].Children)
        {
            if (line.Kind != SyntaxKind.CodeLine)
                continue;
            var text = Model.Text.Slice(line.Span).TrimEnd();
            var indent = text.Length - text.TrimStart().Length;
            text = text.Slice(indent);
            if (text.IsEmpty)
                continue;
            if (text[text.Length - 1] == ':')
                heads++;
            else if (all++ == MostLines || !StartsWithSign(text) || text.IndexOfAny("0123456789\u2026*{,&+".AsSpan()) >= 0)
                return false;
            else if (outer < 0 || indent <= outer)
            {
                outer = indent;
                _lines.Add(line.Span);
            }
        }
        var difference = Math.Abs(phrase.Count.Value - _lines.Count);
        return _lines.Count >= FewestLines && difference <= 2 && difference * 3 <= _lines.Count && !phrase.Allows(_lines.Count) && !phrase.Allows(all) && !phrase.Allows(heads) && !phrase.Allows(heads + all);
    }

    private static bool StartsWithSign(ReadOnlySpan<char> text) => text.Length > 2 && (text[0] is '-' or '*' && text[1] == ' ' || (text[0] >= 0x2022 && !char.IsLetterOrDigit(text[0]) && text[0] is not (>= '\u2500' and <= '\u257F')));

    private bool CountsFiles(CountPhrase phrase)
    {
        for (var i = phrase.Words.First; i < phrase.Words.End; i++)
        {
            if (Files.Contains(Model.Tokens[i].Value))
                return true;
        }
        for (var i = phrase.Count.EndToken; i < Model.ItemList[phrase.Item].EndToken && i - phrase.Count.EndToken < LongestNoun; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Word && Files.Contains(Model.Tokens[i].Value))
                return true;
        }
        return false;
    }

    // "src/quay/rope.md", "- rope.md  (new)": a name with letters behind its last dot, at the start of the line.
    private static bool IsPath(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[0] is '-' or '*' && text[1] == ' ')
            text = text.Slice(2);
        var length = text.IndexOf(' ');
        var path = length < 0 ? text : text.Slice(0, length);
        var dot = path.LastIndexOf('.');
        if (dot < 1 || dot + 1 >= path.Length || !char.IsLetter(path[dot + 1]) || path.IndexOfAny('*', '{', '(') >= 0 || path.IndexOfAny('=', ':', '$') >= 0)
            return false;
        // A command has arguments; a remark starts with a sign.
        var rest = length < 0 ? default : text.Slice(length).TrimStart();
        return rest.IsEmpty || !(char.IsLetterOrDigit(rest[0]) || rest[0] is '/' or '.' or '|' or '>') && !(rest[0] == '-' && rest.Length > 1 && rest[1] is '-' or not ' ');
    }

    private static bool IsEllipsis(ReadOnlySpan<char> text) => text.Length > 0 && (text[0] == '\u2026' || text.StartsWith("...".AsSpan(), StringComparison.Ordinal));
}
