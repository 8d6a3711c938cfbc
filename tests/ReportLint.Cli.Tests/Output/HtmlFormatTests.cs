using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.Output;

public class HtmlFormatTests : ProgramTest
{
    public HtmlFormatTests() => RunsTheCatalogue = true;

    private const string Wrong = "# Status\n\nTests: 18/20 (95%)\n";

    [Theory]
    [InlineData("check"), InlineData("verify")]
    public void OneReportIsAPage(string command)
    {
        Write("status.md", Wrong);

        var written = Run(command, "--format", "html", "status.md");
        var saved = Run(command, "--format", "html", "--output", "page.html", "status.md");

        Assert.Equal((ExitStatus.Found, ExitStatus.Found), (written.Status, saved.Status));
        Assert.StartsWith("<!DOCTYPE html>", written.Output, StringComparison.Ordinal);
        Assert.Contains("<h1 class=\"name\">status.md</h1>", written.Output, StringComparison.Ordinal);
        Assert.Contains("18/20 is 90 %, not 95%", written.Output, StringComparison.Ordinal);
        Assert.Equal(written.Output, Read("page.html"));
        Assert.Equal("", saved.Output);
    }

    [Theory]
    [InlineData("check"), InlineData("verify")]
    public void SeveralReportsAreAFolderWithAnIndex(string command)
    {
        Write("docs/status.md", Wrong);
        Write("docs/more/plan.md", "# Plan\n\n[status](../status.md)\n");

        var result = Run(command, "--format", "html", "--output", "pages", "docs");

        Assert.Equal((ExitStatus.Found, ""), (result.Status, result.Output));
        Assert.Contains("<a href=\"docs/status.md.html\">docs/status.md</a>", Read("pages/index.html"), StringComparison.Ordinal);
        Assert.Contains("18/20 is 90 %, not 95%", Read("pages/docs/status.md.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../docs/status.md.html\"", Read("pages/docs/more/plan.md.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check"), InlineData("verify")]
    public void SeveralReportsNeedAFolder(string command)
    {
        Write("a.md", "# A\n");
        Write("b.md", "# B\n");

        var result = Run(command, "--format", "html", "--output", "page.html", ".");

        Assert.Equal(ExitStatus.Failed, result.Status);
        const string Error = "--format html writes a single report to a file; for several, name a folder: --output DIR";
        Assert.Contains(Error, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("page.html")));
    }

    [Fact]
    public void AFolderThatIsAFileIsAnError()
    {
        Write("status.md", Wrong);
        Write("pages", "");

        var result = Run("check", "--format", "html", "--output", "pages", "status.md");

        Assert.Equal(ExitStatus.Failed, result.Status);
        Assert.Contains("cannot write pages", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheIndexSaysWhatCouldNotBeRead()
    {
        Write("status.md", Wrong);
        Write(".editorconfig", "[*.md]\nreportlint_nonsense = 1\n");

        var result = Run("check", "--format", "html", "--output", "pages", "status.md", "gone.md");

        Assert.Equal(ExitStatus.Failed, result.Status);
        var index = Read("pages/index.html");
        Assert.Contains("gone.md: ", index, StringComparison.Ordinal);
        Assert.Contains(".editorconfig:2: RL0002", index, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatACommentSilencesIsCountedAndNotShown()
    {
        Write("status.md", "# Status\n\n<!-- reportlint-disable-next-line RL2002: a sample -->\nTests: 18/20 (95%)\n");

        var page = Run("check", "--format", "html", "status.md").Output;

        Assert.Contains("Not shown, because a comment or a baseline silences them: 1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("18/20 is 90 %", page, StringComparison.Ordinal);
    }

    [Fact]
    public void VerifyMarksClaimsThatNothingIsAbout()
    {
        Write("status.md", "# Status\n\nThe import takes 12 minutes.\n");

        Assert.Contains("<span class=\"unbound\" title=\"Nothing confirms or contradicts this claim\">12 minutes</span>",
            Run("verify", "--format", "html", "status.md").Output, StringComparison.Ordinal);
    }
}
