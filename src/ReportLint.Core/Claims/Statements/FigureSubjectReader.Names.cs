using ReportLint.Claims.Annotating;
using ReportLint.Text;

namespace ReportLint.Claims.Statements;

/// <content>The words that a subject is made of.</content>
internal sealed partial class FigureSubjectReader
{
    private void AddRun(int first, int end)
    {
        for (var at = first; at < end; at++)
            AddWord(model.Tokens[at]);
    }

    private void AddWord(in Token token)
    {
        if (token.Is('\u2192'))
            _metric.Traits |= FigureTraits.Supposed;
        if (token.Kind == TokenKind.Word)
            AddName(token);
        else if (subjects.Add(token))
            _words += token.Kind == TokenKind.Number ? 0 : 1;
    }

    private void AddName(in Token token)
    {
        var roles = FigureNames.RolesOf(token);
        if (token.Has(Concepts.Negation))
            _words += subjects.Add(token) ? 1 : 0;
        else if ((roles & Supposing) != 0 || IsSupposed(token))
            _metric.Traits |= FigureTraits.Supposed;
        else if (Wholes.Contains(token.Value))
            _metric.Traits |= FigureTraits.Whole;
        else if (token.Has(Topics.Passing))
            AddStem(PassStem);
        else if (Completing.Contains(token.Value))
            _metric.Traits |= FigureTraits.Completion;
        else if ((roles & Kinds) != 0)
            _metric.Roles |= roles & Kinds;
        else if (Measures.Contains(token.Value))
            AddMeasure(token);
        else if (FigureNames.PercentileOf(model.Text.Slice(token.Span)) is > 0 and var percentile)
            _metric.Percentile = percentile;
        else if (subjects.Add(token))
            _words++;
    }

    private void AddMeasure(in Token token)
    {
        _measure = Stems.Of(model, token);
        _metric.Traits |= (FigureNames.RolesOf(token) & Roles.Rate) != 0 ? FigureTraits.Measure : FigureTraits.None;
    }

    private void AddStem(uint stem)
    {
        subjects.Add(stem);
        _words++;
    }

    private static bool IsSupposed(in Token token) => Estimates.Contains(token.Value) || token.Has(Concepts.Future);

    private TextSpan TrimmedSpan(int first, int end)
    {
        while (end > first + 1 && model.Tokens[end - 1].Kind is TokenKind.Punctuation or TokenKind.Mark && !model.Tokens[end - 1].Is(')'))
            end--;
        return first < end ? model.SpanOf(first, end) : default;
    }
}
