using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Text that a template left in place of a value: "$(date)", "+1-XXX-XXX-XXXX", "[Your Name]", TBD.</summary>
internal sealed class Placeholder : Claim
{
    internal Placeholder(TextSpan span, int item, bool isWord)
        : base(span, item) => IsWord = isWord;

    /// <summary>Whether it is a word that says that there is no value yet, as TBD, which a writer may mean.</summary>
    public bool IsWord { get; }
}
