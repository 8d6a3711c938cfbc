namespace ReportLint.Claims.Grouping;

/// <summary>What the name of a counted thing looks like.</summary>
internal static class Names
{
    /// <summary>Whether the first word is a path or the name of a file.</summary>
    public static bool IsPath(ReadOnlySpan<char> name)
    {
        var word = FirstWord(name);
        var (point, slash) = (word.IndexOf('.'), word.IndexOf('/'));
        var isFile = point >= 0 && point < word.Length - 1;
        var isDeep = slash == 0 || (slash > 0 && word.Slice(slash + 1).IndexOf('/') >= 0);
        return word.Length > 2 && (isFile || isDeep) && HoldsLetter(word);
    }

    /// <summary>Whether the first word is the path of a folder.</summary>
    public static bool IsFolder(ReadOnlySpan<char> name)
    {
        var word = FirstWord(name);
        return word.Length > 1 && word[word.Length - 1] == '/';
    }

    /// <summary>Whether the first word is code: it holds an underscore, a parenthesis or a path.</summary>
    public static bool IsCode(ReadOnlySpan<char> name) => name.TrimStart("*_ ".AsSpan()).StartsWith("`".AsSpan()) || IsPath(name);

    /// <summary>Whether one of the first words is a noun, given by its lemma.</summary>
    /// <param name="name">The name; code is read by its words.</param>
    /// <param name="lemma">The noun.</param>
    /// <param name="words">How many words are looked at.</param>
    /// <param name="lexicon">The words of the report.</param>
    public static bool Hold(ReadOnlySpan<char> name, uint lemma, int words, Lexicon lexicon)
    {
        for (var (at, number) = (0, 0); at < name.Length && number < words; at++)
        {
            var first = at;
            while (at < name.Length && char.IsLetter(name[at]))
                at++;
            if (at - first < 2)
                continue;
            if (Stems.Of(name.Slice(first, at - first), lexicon) == lemma)
                return true;
            number++;
        }
        return false;
    }

    /// <summary>How long the name is that a line starts with: up to a colon, a dash or a parenthesis that starts a remark.</summary>
    public static int LengthOf(ReadOnlySpan<char> line)
    {
        for (var i = 1; i + 1 < line.Length; i++)
        {
            var isBlank = line[i - 1] == ' ' && line[i + 1] == ' ';
            var isDash = isBlank && line[i] is '-' or '\u2013' or '\u2014' or '=';
            if (isDash || (line[i] == ':' && line[i + 1] is ' ' or '*') || (line[i] == '(' && line[i - 1] == ' '))
                return i;
        }
        return line.Length;
    }

    /// <summary>How many runs of code a line holds.</summary>
    public static int CodeCount(ReadOnlySpan<char> line)
    {
        var ticks = 0;
        foreach (var character in line)
            ticks += character == '`' ? 1 : 0;
        return ticks / 2;
    }

    /// <summary>The hash of the first word; 0 where there is none.</summary>
    public static uint FirstWordOf(ReadOnlySpan<char> name)
    {
        var first = 0;
        while (first < name.Length && !char.IsLetter(name[first]))
            first++;
        var end = first;
        while (end < name.Length && char.IsLetter(name[end]))
            end++;
        return first < end ? WordFolder.Hash(name.Slice(first, end - first)) : 0;
    }

    /// <summary>How many words a name has, up to a limit.</summary>
    public static int WordCount(ReadOnlySpan<char> name, int most)
    {
        var count = 0;
        for (var at = 0; at < name.Length && count < most; at++)
        {
            if (char.IsLetterOrDigit(name[at]) && (at == 0 || name[at - 1] is ' ' or '\t' or '*' or '`'))
                count++;
        }
        return count;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> name)
    {
        var start = 0;
        while (start < name.Length && IsOrnament(name[start]))
            start++;
        name = name.Slice(start);
        var end = name.IndexOfAny(" \t:".AsSpan());
        name = end < 0 ? name : name.Slice(0, end);
        return name.TrimEnd("*`\",;)]".AsSpan());
    }

    private static bool IsOrnament(char sign) => sign is '*' or '`' or ' ' or '"' or '[' || (sign > 0x2000 && !char.IsLetter(sign));

    private static bool HoldsLetter(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (char.IsLetter(character))
                return true;
        }
        return false;
    }
}
