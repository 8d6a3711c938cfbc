namespace ReportLint.Cli.Output.Text;

/// <summary>A character, several times.</summary>
internal static class CharacterRun
{
    /// <remarks>The framework's own way fills with vectors of the machine's width, so that its code is compiled anew at every start: as long as twenty findings take to be shown.</remarks>
    public static string Of(char character, int count)
    {
        var run = new char[count];
        for (var i = 0; i < run.Length; i++)
            run[i] = character;
        return new(run);
    }
}
