using NJsonSchema;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Testing;

/// <summary>Holds JSON against schemas.</summary>
internal static class JsonSchemas
{
    /// <summary>Fails with every place where a document is not as its schema says.</summary>
    /// <param name="schemaFile">A path; one that is not full starts at the repository's root.</param>
    /// <param name="json">The document.</param>
    public static async Task ShouldFit(string schemaFile, string json)
    {
        var schema = await JsonSchema.FromFileAsync(Path.IsPathRooted(schemaFile) ? schemaFile : RepositoryFiles.Path(schemaFile));
        Assert.Empty(schema.Validate(json).Select(error => error.ToString()));
    }
}
