namespace ReportLint.Claims;

/// <summary>Reads one word list of a language.</summary>
/// <remarks>A list is text: <c>[Section]</c> heads the phrases of one meaning, one phrase a line; <c>(e)</c> is a part that may be missing,
/// <c>{a|b}</c> is one of several;
/// <c>#</c> starts a comment. Sections are named as in <see cref="WordSection"/>. An indented line is an example of its section:
/// <c>finds</c> or <c>silent</c>, and a text. Examples are for people and tests, and are left out here.</remarks>
/// <typeparam name="T">What a section says of its phrases.</typeparam>
internal sealed class WordListReader<T>
    where T : class
{
    /// <summary>How many phrases the brackets of one line may stand for: more would fill the memory.</summary>
    public const int MostForms = 256;

    private readonly Func<string, T?> _find;
    private readonly Func<T, string, string?> _add;
    private readonly bool _isTrusted;
    private readonly Action<WordListError> _report;
    private readonly Dictionary<string, HashSet<string>> _known = new(StringComparer.Ordinal);
    private T? _section;
    private bool _isInSection;
    private HashSet<string> _linesOfSection = [];
    private int _line;

    private WordListReader(Func<string, T?> find, Func<T, string, string?> add, Action<WordListError> report, bool isTrusted) =>
        (_find, _add, _report, _isTrusted) = (find, add, report, isTrusted);

    /// <summary>Passes on every phrase with its section, and every mistake.</summary>
    /// <param name="list">The text of the list.</param>
    /// <param name="find">The section of a name; null where there is none.</param>
    /// <param name="add">Takes a section and a phrase of it, each form by itself; returns what is wrong with the phrase, or null.</param>
    /// <param name="report">Takes the mistakes. What is wrong is left out.</param>
    /// <param name="isTrusted">Whether <see cref="MostForms"/> does not apply, as to the lists of the project.</param>
    public static void Read(
        string list, Func<string, T?> find, Func<T, string, string?> add, Action<WordListError> report, bool isTrusted = false)
    {
        var reader = new WordListReader<T>(find, add, report, isTrusted);
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
        if (column > 0)
            CheckExample(line, column);
        else if (line[0] == '[')
            StartSection(line, column);
        else if (!_isInSection)
            Report("A phrase needs a section above it, such as [Done]", column, line.Length);
        else if (Misplaced(line) is >= 0 and var at)
            Report(line[at] == '|' ? "'|' separates words in braces only" : $"'{line[at]}' has no counterpart", column + at, 1);
        else if (!_linesOfSection.Add(line))
            Report($"'{line}' is in this section already", column, line.Length);
        else if (!_isTrusted && FormsOf(line) > MostForms)
            Report($"The brackets stand for more than {MostForms} phrases", column, line.Length);
        // The phrases of an unknown section are not reported one by one.
        else if (_section is not null && Expand(_section, line) is { } mistake)
            Report(mistake, column, line.Length);
    }

    private void CheckExample(string line, int column)
    {
        var end = line.IndexOfAny([' ', '\t']);
        if (end < 0 || line.Substring(0, end) is not ("finds" or "silent"))
            Report("An indented line is an example: finds or silent, and a text", column, line.Length);
        else if (!_isInSection)
            Report("An example needs a section above it, such as [Done]", column, line.Length);
    }

    private void StartSection(string line, int column)
    {
        _section = line[line.Length - 1] == ']' ? _find(line.Substring(1, line.Length - 2)) : null;
        _isInSection = true;
        if (_section is null)
            Report($"There is no section '{line}'", column, line.Length);
        if (!_known.TryGetValue(line, out var lines))
            _known.Add(line, lines = new(StringComparer.Ordinal));
        _linesOfSection = lines;
    }

    /// <returns>Where the first bracket without a counterpart is, or the first stroke outside of braces; -1 where there is none. Round
    /// brackets may stand in braces, and nothing else in brackets.</returns>
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
                case '|' when brace < 0:
                    return i;
            }
        }
        return Math.Max(brace, bracket);
    }

    // At least as many as there are, with a limit.
    private static long FormsOf(string line)
    {
        var (all, ofChoice, isChoice) = (1L, 1L, false);
        foreach (var letter in line)
        {
            if (letter == '(')
                (all, ofChoice) = isChoice ? (all, 2 * ofChoice) : (2 * all, ofChoice);
            else if (letter == '|' && isChoice)
                ofChoice++;
            else if (letter == '{')
                (isChoice, ofChoice) = (true, 1);
            else if (letter == '}')
                (isChoice, all, ofChoice) = (false, all * ofChoice, 1);
            if (all * ofChoice > MostForms)
                return all * ofChoice;
        }
        return all;
    }

    // "termine(e)(s)" is four phrases, "not {moved|built}" two. Braces come first: they may hold round brackets.
    private string? Expand(T section, string phrase)
    {
        var brace = phrase.IndexOf('{');
        var isChoice = brace >= 0;
        var open = isChoice ? brace : phrase.IndexOf('(');
        if (open < 0)
            return _add(section, phrase);
        var close = phrase.IndexOf(isChoice ? '}' : ')', open);
        var (before, between, after) =
            (phrase.Substring(0, open), phrase.Substring(open + 1, close - open - 1), phrase.Substring(close + 1));
        var mistake = default(string);
        foreach (var part in isChoice ? between.Split('|') : ["", between])
            mistake = Expand(section, before + part + after) ?? mistake;
        return mistake;
    }

    private void Report(string message, int column, int length) => _report(new(message, _line, column, length));
}
