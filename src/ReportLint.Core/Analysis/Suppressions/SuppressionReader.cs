using ReportLint.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Reads the comments that silence rules.</summary>
internal sealed class SuppressionReader
{
    private const string Prefix = "reportlint-";
    private const string Enable = "reportlint-enable";

    /// <summary>The scopes by the word that names them.</summary>
    public static IReadOnlyDictionary<string, SuppressionScope> Scopes { get; } = new Dictionary<string,
        SuppressionScope>(StringComparer.Ordinal)
    {
        ["reportlint-disable-line"] = SuppressionScope.Line,
        ["reportlint-disable-next-line"] = SuppressionScope.NextLine,
        ["reportlint-disable"] = SuppressionScope.Region,
        ["reportlint-disable-file"] = SuppressionScope.File,
    };

    private readonly SyntaxTree _tree;
    private readonly List<Suppression> _found = [];
    private readonly List<UnknownDirective> _unknown = [];

    // The regions that have no end yet, by the rules they name.
    private readonly Dictionary<string, List<Suppression>> _open = new(StringComparer.OrdinalIgnoreCase);

    private SuppressionReader(SyntaxTree tree) => _tree = tree;

    /// <summary>Reads all of a report, in order; nothing where no comment is for the linter.</summary>
    /// <param name="tree">The report.</param>
    /// <param name="needsReasons">Whether a comment without a reason silences nothing.</param>
    public static SuppressionSet Read(SyntaxTree tree, bool needsReasons)
    {
        // Most reports have none, and need no look at their nodes.
        if (tree.Text.Span.IndexOf(Prefix.AsSpan(), StringComparison.Ordinal) < 0)
            return SuppressionSet.Empty;
        var reader = new SuppressionReader(tree);
        reader.ReadComments();
        return new(tree.Text, reader._found, reader._unknown, needsReasons);
    }

    private void ReadComments()
    {
        for (var i = 1; i < _tree.NodeCount; i++)
        {
            if (_tree[i].Kind == SyntaxKind.HtmlComment)
                ReadComment(_tree[i].Span);
        }
    }

    private void ReadComment(TextSpan comment)
    {
        var text = _tree.Text.Content;
        var (at, end) = (comment.Start + "<!--".Length, comment.End - "-->".Length);
        if (ReadWord(text, ref at, end) is not { } word || !word.Text.StartsWith(Prefix, StringComparison.Ordinal))
            return;
        var rules = ReadRules(text, ref at, end, out var wordWithoutColon);
        var reason = at < end ? text.Substring(at, end - at).TrimStart(':').Trim() : "";
        if (word.Text == Enable)
            End(rules, LineOf(comment.Start));
        else if (Scopes.TryGetValue(word.Text, out var scope))
            Add(new(comment, scope, rules, reason, LinesOf(scope, comment)) { WordWithoutColon = wordWithoutColon });
        else
            _unknown.Add(new(word.Text, word.Span));
    }

    // Up to the colon. After a rule and a blank, a word that cannot be a rule starts the reason: "RL2001 because it is quoted".
    private static List<SuppressedRule> ReadRules(string text, ref int at, int end, out TextSpan wordWithoutColon)
    {
        var rules = new List<SuppressedRule>();
        wordWithoutColon = default;
        for (var start = at; at < end && text[at] != ':' && ReadWord(text, ref at, end) is { } rule; start = at)
        {
            var isListed = rules.Count == 0 || text.IndexOf(',', start, rule.Span.Start - start) >= 0;
            if (isListed || MayBeRule(rule.Text))
            {
                rules.Add(new(rule.Text, rule.Span));
                continue;
            }
            (at, wordWithoutColon) = (rule.Span.Start, rule.Span);
            break;
        }
        return rules;
    }

    // "RL2001", "rl2", "RL20O1" and "Consistency".
    private static bool MayBeRule(string word) =>
        (word.StartsWith("RL", StringComparison.OrdinalIgnoreCase) && word.Any(char.IsDigit))
        || (char.IsLetter(word[0]) && Enum.TryParse<Category>(word, ignoreCase: true, out _));

    // Words stand between blanks and commas, up to the colon.
    private static (string Text, TextSpan Span)? ReadWord(string text, ref int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] == ','))
            at++;
        var start = at;
        while (at < end && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or ':'))
            at++;
        return at > start ? (text.Substring(start, at - start), TextSpan.FromBounds(start, at)) : null;
    }

    // Ends the regions of the same rules; without rules, all that are open.
    private void End(List<SuppressedRule> rules, int line)
    {
        foreach (var ended in rules.Count == 0 ? _open.Values.ToArray() : _open.TryGetValue(KeyOf(rules), out var its) ? [its] : [])
        {
            foreach (var open in ended)
                open.Lines = (open.Lines.First, line);
            ended.Clear();
        }
    }

    private void Add(Suppression suppression)
    {
        _found.Add(suppression);
        if (suppression.Scope != SuppressionScope.Region)
            return;
        var key = KeyOf(suppression.Rules);
        if (!_open.TryGetValue(key, out var open))
            _open.Add(key, open = []);
        open.Add(suppression);
    }

    private static string KeyOf(IReadOnlyList<SuppressedRule> rules) =>
        string.Join(",", rules.Select(rule => rule.Choice).OrderBy(choice => choice, StringComparer.OrdinalIgnoreCase));

    private (int First, int End) LinesOf(SuppressionScope scope, TextSpan comment)
    {
        var (first, last) = (LineOf(comment.Start), LineOf(comment.End - 1));
        return scope switch
        {
            SuppressionScope.Line => (first, last + 1),
            SuppressionScope.NextLine when NextLine(last) is var next => (next, next + 1),
            SuppressionScope.Region => (first, int.MaxValue),
            _ => (0, int.MaxValue),
        };
    }

    private int NextLine(int line)
    {
        while (++line < _tree.Text.LineCount && _tree.Text.Slice(_tree.Text.GetLineSpan(line)).IsWhiteSpace())
        {
        }
        return line;
    }

    private int LineOf(int offset) => _tree.Text.GetLinePosition(offset).Line;
}
