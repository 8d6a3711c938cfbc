using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Markdown;

public class ParserLimitsTests
{
    [Theory, InlineData("> ", SyntaxKind.BlockQuote, 1), InlineData("- ", SyntaxKind.ListItem, 2), InlineData("1. > ", SyntaxKind.ListItem, 3)]
    public void WhatNestsDeeperStaysText(string prefix, SyntaxKind kind, int containers)
    {
        var most = ParserLimits.MaxDepth / containers;
        Assert.InRange(Count(Nested(prefix, 10_000), kind), most - 2, most);
        Assert.Contains(prefix + prefix, Html.Of(Nested(prefix, 10_000)).Replace("&gt;", ">", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(30, Count(Nested(prefix, 30), kind));
    }

    [Theory, InlineData("\n"), InlineData("\n\n"), InlineData("\n# a\n"), InlineData("\n| a |\n|---|\n"), InlineData("\n```\n"), InlineData("\n    a\n- b\n> c\n")]
    public void TheDeepestContainerHoldsLeaves(string next)
    {
        var deep = Nested("- ", ParserLimits.MaxDepth);
        Assert.EndsWith("</ul>", Html.Of(deep + next.Replace("\n", "\n" + new string(' ', ParserLimits.MaxDepth), StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory, InlineData("123456789. a", true), InlineData("1234567890. a", false)]
    public void AListNumberHasNineDigits(string markdown, bool isList) => Assert.Equal(isList ? 1 : 0, Count(markdown, SyntaxKind.OrderedList));

    private static string Nested(string prefix, int count) => string.Concat(Enumerable.Repeat(prefix, count)) + "a";

    private static int Count(string markdown, SyntaxKind kind)
    {
        var tree = SyntaxTree.Parse(SourceText.From(markdown));
        return Enumerable.Range(0, tree.NodeCount).Count(index => tree[index].Kind == kind);
    }
}
