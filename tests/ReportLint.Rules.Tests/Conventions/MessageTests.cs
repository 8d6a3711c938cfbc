using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>How messages are written, shown on the examples and texts of each rule page and on texts that are hard to quote.</summary>
public class MessageTests
{
    private const int Longest = 160;

    private const string Opening = "([{", Closing = ")]}";

    [Theory, MemberData(nameof(CatalogueRules.WithPage), MemberType = typeof(CatalogueRules))]
    public void AreOneShortPhraseWithBalancedQuotes(string id)
    {
        var page = new RulePage(id);
        var messages = page.Reported.Concat(page.ReportedRows).SelectMany(text => MessagesOf(id, page, text)).Distinct().ToList();
        Assert.NotEmpty(messages);
        Assert.All(messages, ShouldBePlain);
        // The rules of RL1 start with words of the report.
        if (CatalogueRules.Descriptor(id).Category != Category.Evidence)
            Assert.All(messages, message => Assert.True(StartsAsSentence(message[0]), message));
    }

    [Theory]
    [InlineData("RL2004", "### Migration of the `gates (north, south – 100% complete\n\n- [x] Routes\n- [x] Fares\n- [ ] Tickets\n")]
    [InlineData("RL2005", "### Scripts of `the` (quay (4 scripts)\n\n- `load.sh`\n- `sort.sh`\n- `close.sh`\n")]
    [InlineData("RL2008", "| Task | State |\n| --- | --- |\n| Tickets of the \"night | ✅ pending |\n")]
    [InlineData("RL2008", "| Task | State |\n| --- | --- |\n| Tickets of the bus, the ferry and the train that goes to the quay (and back | ✅ pending |\n")]
    [InlineData("RL2015", "## Done\n\n- ✅ Season tickets of the \"night bus\n\n## Open\n\n- ⏳ Season tickets of the \"night bus: not started\n")]
    public void AreSoForAnyText(string id, string text)
    {
        var found = CatalogueRules.Linter(id).Lint(SourceText.From("# Harbour – Status Report\n\n" + text));
        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => ShouldBePlain(diagnostic.Message));
    }

    private static IEnumerable<string> MessagesOf(string id, RulePage page, string text) =>
        page.Lint(id, text).Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.Message);

    private static void ShouldBePlain(string message)
    {
        Assert.True(message.Length <= Longest, message);
        Assert.True(message.IndexOfAny(['|', '\n', '\r']) < 0, message);
        Assert.False(message.EndsWith('.'), message);
        Assert.True(HasBalancedBrackets(message), message);
        Assert.True(message.Count(character => character == '"') % 2 == 0, message);
        Assert.True(HasBalancedQuotes(message), message);
    }

    // A figure may come first: "412/430 is 95.8 %, not 98%".
    private static bool StartsAsSentence(char first) =>
        char.IsUpper(first) || char.IsDigit(first) || first is '\'' or '"' or '~' or '<' or '≥';

    private static bool HasBalancedBrackets(string message)
    {
        var open = new Stack<char>();
        foreach (var character in message)
        {
            if (Opening.Contains(character, StringComparison.Ordinal))
                open.Push(character);
            else if (Closing.IndexOf(character, StringComparison.Ordinal) is >= 0 and var kind
                && (!open.TryPop(out var last) || last != Opening[kind]))
                return false;
        }
        return open.Count == 0;
    }

    // An apostrophe has a letter on both sides.
    private static bool HasBalancedQuotes(string message)
    {
        var (opening, closing) = (0, 0);
        for (var i = 0; i < message.Length; i++)
        {
            if (message[i] != '\'')
                continue;
            opening += i == 0 || message[i - 1] is ' ' or '(' ? 1 : 0;
            closing += i == message.Length - 1 || message[i + 1] is ' ' or ',' or ';' or ':' or ')' ? 1 : 0;
        }
        return opening == closing;
    }
}
