namespace ReportLint.Claims;

/// <summary>Reads one word list of a language.</summary>
/// <remarks>A list is text: <c>[Section]</c> heads the phrases of one meaning, one phrase a line; <c>(e)</c> is a part that may be missing,
/// <c>{a|b}</c> is one of several;
/// <c>#</c> starts a comment. Sections are named as in <see cref="WordSection"/>.</remarks>
internal sealed class WordListReader
{
    private readonly Action<WordSection, string> _add;
    private readonly Action<WordListError> _report;
    private readonly Dictionary<string, HashSet<string>> _known = new(StringComparer.Ordinal);
    private WordSection? _section;
    private HashSet<string> _linesOfSection = [];
    private int _line;

    private WordListReader(Action<WordSection, string> add, Action<WordListError> report) => (_add, _report) = (add, report);

    /// <summary>Passes on every phrase with its section, and every mistake.</summary>
    public static void Read(string list, Action<WordSection, string> add, Action<WordListError> report)
    {
        var reader = new WordListReader(add, report);
        foreach (var line in list.Split('\n'))
        {
            reader.ReadLine(line);
            reader._line++;
        }
    }

    private void ReadLine(string written)
    {
        var line = written.Trim();
        var column = written.IndexOf(line, StringComparison.Ordinal);
        if (line.Length == 0 || line[0] == '#')
            return;
        if (line[0] == '[')
            StartSection(line, column);
        else if (_section is null)
            Report("A phrase needs a section above it, such as [Done]", column, line.Length);
        else if (Misplaced(line) is >= 0 and var at)
            Report($"'{line[at]}' has no counterpart", column + at, 1);
        else if (!_linesOfSection.Add(line))
            Report($"'{line}' is in this section already", column, line.Length);
        else
            Expand(_section, line);
    }

    private void StartSection(string line, int column)
    {
        _section = line[line.Length - 1] == ']' ? WordSection.Find(line.Substring(1, line.Length - 2)) : null;
        if (_section is null)
        {
            Report($"There is no section '{line}'", column, line.Length);
            // Its phrases are not reported one by one.
            _section = WordSection.Unknown;
        }
        if (!_known.TryGetValue(line, out var lines))
            _known.Add(line, lines = new(StringComparer.Ordinal));
        _linesOfSection = lines;
    }

    /// <returns>Where the first bracket without a counterpart is; -1 where there is none. Round brackets may stand in braces, and nothing
    /// else in brackets.</returns>
    private static int Misplaced(string line)
    {
        var (brace, bracket) = (-1, -1);
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '{' when brace < 0 && bracket < 0:
                    brace = i;
                    break;
                case '(' when bracket < 0:
                    bracket = i;
                    break;
                case '}' when brace >= 0 && bracket < 0:
                    brace = -1;
                    break;
                case ')' when bracket >= 0:
                    bracket = -1;
                    break;
                case '{' or '}' or '(' or ')':
                    return i;
            }
        }
        return Math.Max(brace, bracket);
    }

    // "termine(e)(s)" is four phrases, "not {moved|built}" two. Braces come first: they may hold round brackets.
    private void Expand(WordSection section, string phrase)
    {
        var brace = phrase.IndexOf('{');
        var isChoice = brace >= 0;
        var open = isChoice ? brace : phrase.IndexOf('(');
        if (open < 0)
        {
            _add(section, phrase);
            return;
        }
        var close = phrase.IndexOf(isChoice ? '}' : ')', open);
        var (before, between, after) =
            (phrase.Substring(0, open), phrase.Substring(open + 1, close - open - 1), phrase.Substring(close + 1));
        foreach (var part in isChoice ? between.Split('|') : ["", between])
            Expand(section, before + part + after);
    }

    private void Report(string message, int column, int length) => _report(new(message, _line, column, length));
}
