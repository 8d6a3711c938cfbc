namespace ReportLint.Claims;

/// <summary>What a character says of the word that it stands in.</summary>
[Flags]
internal enum PathMarks : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It stands between words.</summary>
    Blank = 1,

    /// <summary>No path holds it.</summary>
    Never = 2,

    /// <summary>A brace.</summary>
    Brace = 4,

    /// <summary>It divides a path, or starts an extension.</summary>
    Divider = 8,

    /// <summary>A file that is known by its whole name starts with it.</summary>
    Initial = 16,

    /// <summary>Before a path it belongs to the sentence.</summary>
    Opening = 32,

    /// <summary>After a path it belongs to the sentence.</summary>
    Closing = 64,

    /// <summary>A word without it is no path.</summary>
    Hint = Divider | Initial,
}

/// <summary>A table of what characters say of a word.</summary>
internal static class PathCharacters
{
    private const string Blanks = " \t\u00A0\u202F\r\n|";

    private static readonly PathMarks[] Marks = MakeMarks();

    /// <summary>The marks of the characters up to the signs of Latin-1, for loops over many.</summary>
    public static ReadOnlySpan<PathMarks> Table => Marks;

    public static PathMarks MarksOf(char c) => c < Marks.Length ? Marks[c] : BeyondTable(c);

    // Beyond the table, which ends with the signs of Latin-1.
    private static PathMarks BeyondTable(char c) => c switch
    {
        '\u202F' => PathMarks.Blank | PathMarks.Never,
        '\u2026' => PathMarks.Never,
        '\u201C' or '\u2018' => PathMarks.Opening,
        '\u201D' or '\u2019' => PathMarks.Closing,
        _ => PathMarks.None,
    };

    private static PathMarks[] MakeMarks()
    {
        var marks = new PathMarks[0xC0];
        for (var i = 0; i < marks.Length; i++)
        {
            var c = (char)i;
            marks[i] = (Blanks.AsSpan().IndexOf(c) >= 0 ? PathMarks.Blank | PathMarks.Never : 0)
                | (char.IsControl(c) || "<>*$|@\"'`?=&!%^;,:#~+".AsSpan().IndexOf(c) >= 0 ? PathMarks.Never : 0)
                | (c is '{' or '}' ? PathMarks.Brace : 0)
                | (c is '.' or '/' or '\\' ? PathMarks.Divider : 0)
                | (FileExtensions.Initials.AsSpan().IndexOf(c) >= 0 ? PathMarks.Initial : 0)
                | ("([{*_\"'`\u00AB".AsSpan().IndexOf(c) >= 0 ? PathMarks.Opening : 0)
                | (".,;:)]}*_\"'`\u00BB!?".AsSpan().IndexOf(c) >= 0 ? PathMarks.Closing : 0);
        }
        return marks;
    }
}
