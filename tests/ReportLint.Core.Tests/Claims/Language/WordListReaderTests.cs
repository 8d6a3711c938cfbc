namespace ReportLint.Claims.Language;

public class WordListReaderTests
{
    [Theory]
    [InlineData("complete(d)", "complete", "completed")]
    [InlineData("terminé(e)(s)", "terminé", "terminés", "terminée", "terminées")]
    [InlineData("not {moved|built}", "not moved", "not built")]
    [InlineData("non {posé(e)|monté}", "non posé", "non posée", "non monté")]
    [InlineData("  done  ", "done")]
    public void AllFormsOfAPhraseAreRead(string line, params string[] phrases)
    {
        var found = new List<string>();
        WordListReader.Read($"[Done]\n{line}", (_, phrase) => found.Add(phrase), error => Assert.Fail(error.Message));
        Assert.Equal(phrases, found);
    }

    [Theory]
    [InlineData("[Dnoe]\nready", 0, 0, 6, "There is no section '[Dnoe]'")]
    [InlineData("[Done\nready", 0, 0, 5, "There is no section '[Done'")]
    [InlineData("# comment\nready", 1, 0, 5, "A phrase needs a section above it, such as [Done]")]
    [InlineData("[Done]\n  rea(dy", 1, 5, 1, "'(' has no counterpart")]
    [InlineData("[Done]\nrea)dy", 1, 3, 1, "')' has no counterpart")]
    [InlineData("[Done]\n{a|{b}", 1, 3, 1, "'{' has no counterpart")]
    [InlineData("[Done]\n(a{b})", 1, 2, 1, "'{' has no counterpart")]
    [InlineData("[Done]\nready\n[Open]\nready\n[Done]\nready", 5, 0, 5, "'ready' is in this section already")]
    public void AMistakeIsReportedAtItsPlace(string list, int line, int column, int length, string message)
    {
        var errors = new List<WordListError>();
        WordListReader.Read(list, static (_, _) => { }, errors.Add);
        Assert.Equal([new(message, line, column, length)], errors);
    }

    [Fact]
    public void WhatIsWrongIsLeftOut()
    {
        var phrases = new List<string>();
        WordListReader.Read("[Done]\nready\nrea(dy\nfinished", (_, phrase) => phrases.Add(phrase), static _ => { });
        Assert.Equal(["ready", "finished"], phrases);
    }
}
