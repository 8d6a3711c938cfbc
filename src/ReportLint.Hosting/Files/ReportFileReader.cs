using ReportLint.Analysis;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Hosting.Settings;
using ReportLint.Text;

namespace ReportLint.Hosting.Files;

/// <summary>Reads reports of a limited size; safe to share between threads.</summary>
/// <param name="input">Opens standard input.</param>
internal sealed class ReportFileReader(Func<Stream> input)
{
    public ReadResult Read(ReportFile file, FileSettings settings)
    {
        if (file.Refusal is { } refusal)
            return new(null, Problem: new(file.Name, refusal));
        try
        {
            var text = Read(file, settings, out var reason);
            return text is not null ? new(text) : Unreadable(file, reason, settings.Options);
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            return new(null, Problem: Problem.From(file.Name, cause));
        }
    }

    private SourceText? Read(ReportFile file, FileSettings settings, out string reason)
    {
        var limit = settings.Limit;
        using var stream = file.Path is null ? input() : Open(file.Path);
        // Pipes and devices have no length to ask for. One byte more shows the end of a file, or that it is too large.
        using var buffer = new ByteBuffer(1 + (stream.CanSeek ? (int)Math.Min(stream.Length, limit.Bytes) : 16 * 1024));
        buffer.ReadFrom(stream, limit.Bytes);
        var bytes = buffer.Bytes;
        if (bytes.Length > limit.Bytes)
        {
            reason = $"Larger than {limit}, the limit of {settings.LimitSource}";
            return null;
        }
        reason = TextDecoder.TryDecode(bytes, out var text, out var failure) ? "" : failure.Message;
        return text;
    }

    /// <summary>Where RL5007 is not selected, the file must not seem to be checked all the same; where it is ignored, somebody said
    /// so.</summary>
    private static ReadResult Unreadable(ReportFile file, string reason, LinterOptions options)
    {
        if (options.IsEnabled(LinterDiagnostics.UnreadableFile))
            return new(null, Unreadable: LinterDiagnostics.Unreadable(reason, options.SeverityOf(LinterDiagnostics.UnreadableFile)));
        var isIgnored = options.Ignore.Any(choice => LinterDiagnostics.UnreadableFile.IsNamedBy(choice));
        return new(null, Problem: isIgnored ? null : new(file.Name, reason));
    }

    private static FileStream Open(string path)
    {
        if (Directory.Exists(path))
            throw new IOException("is a folder");
        if (!SpecialFile.IsDevice(path))
            SpecialFile.Refuse(path);
        return new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
    }
}
