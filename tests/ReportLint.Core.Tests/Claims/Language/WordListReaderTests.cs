namespace ReportLint.Claims.Language;

public class WordListReaderTests
{
    [Theory]
    [InlineData("complete(d)", "complete", "completed")]
    [InlineData("terminé(e)(s)", "terminé", "terminés", "terminée", "terminées")]
    [InlineData("not {moved|built}", "not moved", "not built")]
    [InlineData("non {posé(e)|monté}", "non posé", "non posée", "non monté")]
    [InlineData("done  ", "done")]
    [InlineData("done\n  finds   The work is done.\n\tsilent\t{Is} it done(?)", "done")]
    public void AllFormsOfAPhraseAreRead(string line, params string[] phrases)
    {
        var found = new List<string>();
        Read($"[Done]\n{line}", found.Add, error => Assert.Fail(error.Message));
        Assert.Equal(phrases, found);
    }

    [Theory]
    [InlineData("[Dnoe]\nready", 0, 0, 6, "There is no section '[Dnoe]'")]
    [InlineData("[Done\nready", 0, 0, 5, "There is no section '[Done'")]
    [InlineData("# comment\nready", 1, 0, 5, "A phrase needs a section above it, such as [Done]")]
    [InlineData("[Done]\nrea(dy", 1, 3, 1, "'(' has no counterpart")]
    [InlineData("[Done]\nready\n  done", 2, 2, 4, "An indented line is an example: finds or silent, and a text")]
    [InlineData("[Done]\nready\n  finds", 2, 2, 5, "An indented line is an example: finds or silent, and a text")]
    [InlineData("  finds It is ready.", 0, 2, 18, "An example needs a section above it, such as [Done]")]
    [InlineData("[Done]\nrea)dy", 1, 3, 1, "')' has no counterpart")]
    [InlineData("[Done]\n{a|{b}", 1, 3, 1, "'{' has no counterpart")]
    [InlineData("[Done]\n(a{b})", 1, 2, 1, "'{' has no counterpart")]
    [InlineData("[Done]\nfit (for|to)", 1, 8, 1, "'|' separates words in braces only")]
    [InlineData("[Done]\nready\n[Open]\nready\n[Done]\nready", 5, 0, 5, "'ready' is in this section already")]
    public void AMistakeIsReportedAtItsPlace(string list, int line, int column, int length, string message)
    {
        var errors = new List<WordListError>();
        Read(list, static _ => { }, errors.Add);
        Assert.Equal([new(message, line, column, length)], errors);
    }

    [Fact]
    public void WhatIsWrongIsLeftOut()
    {
        var phrases = new List<string>();
        Read("[Done]\nready\nrea(dy\nfinished", phrases.Add, static _ => { });
        Assert.Equal(["ready", "finished"], phrases);
    }

    [Theory]
    [InlineData("a(b)(c)(d)(e)(f)(g)(h)(i)", 256, false)]
    [InlineData("a(b)(c)(d)(e)(f)(g)(h)(i)(j)", 0, true)]
    [InlineData("{a|b|c|d} {a|b|c|d} {a|b|c|d} {a|b|c|d}", 256, false)]
    [InlineData("{a|b|c|d} {a|b|c|d} {a|b|c|d} {a|b|c|d}(e)", 0, true)]
    [InlineData("{a|b(c)(d)(e)(f)(g)(h)(i)(j)}", 0, true)]
    public void BracketsHaveALimit(string line, int phrases, bool isWrong)
    {
        var (found, errors) = (new List<string>(), new List<WordListError>());
        Read($"[Done]\n{line}", found.Add, errors.Add);
        Assert.Equal(phrases, found.Count);
        Assert.Equal(isWrong ? [new("The brackets stand for more than 256 phrases", 1, 0, line.Length)] : [], errors);
    }

    [Fact]
    public void WhatIsWrongWithAFormIsReportedOnceALine()
    {
        var errors = new List<WordListError>();
        WordListReader<WordSection>.Read("[Done]\nready(s)", WordSection.Find, static (_, phrase) => $"no {phrase}", errors.Add);
        Assert.Equal([new("no readys", 1, 0, 8)], errors);
    }

    private static void Read(string list, Action<string> add, Action<WordListError> report) =>
        WordListReader<WordSection>.Read(list, WordSection.Find, (_, phrase) => Take(phrase, add), report);

    private static string? Take(string phrase, Action<string> add)
    {
        add(phrase);
        return null;
    }
}
