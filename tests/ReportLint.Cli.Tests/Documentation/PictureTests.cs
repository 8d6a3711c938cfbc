using ReportLint.Testing;
using Xunit.Abstractions;

namespace ReportLint.Cli.Tests.Documentation;

/// <summary>The picture of a run that the README shows.</summary>
public class PictureTests(ITestOutputHelper output) : FolderTest
{
    private const string Picture = "docs/images/check.svg";

    private static readonly string[] OfTheOuterBuild =
        ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"];

    [Fact]
    public void ShowsWhatTheProgramWrites()
    {
        if (WhyNot() is { } reason)
        {
            var leftOut = $"The comparison of the picture is left out: {reason}.";
            output.WriteLine(leftOut);
            Console.WriteLine(leftOut);
            return;
        }
        var environment = OfTheOuterBuild.ToDictionary(name => name, _ => (string?)null);
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var (status, _, error) =
            BuiltTool.Run(RepositoryFiles.Root, environment, dotnet, "run", "eng/picture.cs", "--", BuiltTool.Path, PathOf("new.svg"));
        Assert.True(status == 0, error);
        Assert.True(
            RepositoryFiles.Read(Picture).ReplaceLineEndings("\n") == Read("new.svg"),
            $"{Picture} is not up to date: run 'dotnet run eng/picture.cs -- {BuiltTool.Path} {Picture}'.");
    }

    private string? WhyNot()
    {
        if (OperatingSystem.IsWindows())
            return "on Windows the program writes paths another way";
        var help = BuiltTool.Run(Folder, new Dictionary<string, string?>(), BuiltTool.Path, "check", "--help").Output;
        return help.Contains("--color", StringComparison.Ordinal) ? null : "the program has no colors for what is no terminal";
    }
}
