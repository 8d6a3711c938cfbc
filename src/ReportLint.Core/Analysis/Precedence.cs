using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>One span, one judgement: of the rules that judge the same words, the first in order of precedence speaks.</summary>
internal static class Precedence
{
    /// <summary>Takes away every diagnostic whose words overlap those of one that precedes it.</summary>
    public static void Apply(List<Diagnostic> found)
    {
        var ranked = found.Where(diagnostic => diagnostic.Descriptor.Precedence is not null).OrderBy(diagnostic => diagnostic.Span.Start).ToArray();
        if (ranked.Length < 2)
            return;
        var silenced = new HashSet<Diagnostic>();
        for (var i = 0; i < ranked.Length; i++)
        {
            for (var k = i + 1; k < ranked.Length && ranked[k].Span.Start < ranked[i].Span.End; k++)
            {
                if (ranked[i].Descriptor.Precedence != ranked[k].Descriptor.Precedence)
                    silenced.Add(ranked[i].Descriptor.Precedence < ranked[k].Descriptor.Precedence ? ranked[k] : ranked[i]);
            }
        }
        found.RemoveAll(silenced.Contains);
    }
}
