using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a line tells of a thing: "Pumps serviced in both docks".</summary>
/// <param name="Key">Of the content words, in any order and form, without those that say how it stands.</param>
/// <param name="State">Of the words that say how it stands, by what their forms share; 0 where there are none.</param>
/// <param name="Verb">Of the start of the only such word; 0 where there is none, or several.</param>
/// <param name="VerbAt">Its token.</param>
/// <param name="Words">How many words the key is of.</param>
/// <param name="Item">The index of the item.</param>
/// <param name="Span">The words.</param>
internal readonly record struct ToldLine(ulong Key, ulong State, uint Verb, int VerbAt, int Words, int Item, TextSpan Span);
