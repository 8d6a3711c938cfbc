using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportLint.Claims;

namespace ReportLint.Language;

/// <summary>Compiles the word lists of a project, a folder a language, into the tables of <c>BuiltInLanguages</c>. A mistake in a list is
/// an error at its line.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class LanguageGenerator : IIncrementalGenerator
{
    private const string ListFolder = "Language";

    private static readonly DiagnosticDescriptor InvalidList = new(
        "RLG001", "Invalid word list", "{0}", "ReportLint.Language", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var lists = context.AdditionalTextsProvider
            .Where(static file => LanguageOf(file.Path) is not null)
            .Select(static (file, cancelled) => new WordListFile(file.Path, file.GetText(cancelled)?.ToString() ?? ""))
            .Collect();
        context.RegisterSourceOutput(lists, static (output, files) => Compile(output, files));
    }

    /// <returns>The name of the folder of a list, which is the language's; null where the file is not a list.</returns>
    private static string? LanguageOf(string path)
    {
        var parts = path.Replace('\\', '/').Split('/');
        var isList = parts.Length > 2 && parts[parts.Length - 3] == ListFolder && path.EndsWith(".txt", StringComparison.Ordinal);
        return isList ? parts[parts.Length - 2] : null;
    }

    private static void Compile(SourceProductionContext output, ImmutableArray<WordListFile> files)
    {
        var compiler = new LanguageCompiler();
        var languages = files.GroupBy(static file => LanguageOf(file.Path)!, StringComparer.Ordinal);
        foreach (var language in languages.OrderBy(static language => language.Key, StringComparer.Ordinal))
        {
            compiler.AddLanguage(language.Key);
            foreach (var file in language.OrderBy(static file => file.Path, StringComparer.Ordinal))
                compiler.AddList(file.Text, error => output.ReportDiagnostic(DiagnosticOf(file, error)));
        }
        output.AddSource("BuiltInLanguages.g.cs", SourceText.From(TableWriter.Write(compiler.ToTables()), System.Text.Encoding.UTF8));
    }

    private static Diagnostic DiagnosticOf(WordListFile file, WordListError error) =>
        Diagnostic.Create(InvalidList, LocationOf(file, error), error.Message);

    private static Location LocationOf(WordListFile file, WordListError error)
    {
        var line = SourceText.From(file.Text).Lines[error.Line];
        var (start, end) = (error.Column, error.Column + error.Length);
        return Location.Create(file.Path, new(line.Start + start, error.Length), new(new(error.Line, start), new(error.Line, end)));
    }
}
