using System.Diagnostics;

namespace ReportLint.LanguageServer;

/// <summary>Notices that the client ended without a word, which leaves some servers behind for ever.</summary>
internal static class ClientProcess
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>Calls something when a process has ended, or none of that number is there.</summary>
    /// <param name="id">The number of the process.</param>
    /// <param name="ended">What is called then.</param>
    public static void Watch(int id, Action ended) => _ = Task.Run(async () =>
    {
        while (IsRunning(id))
            await Task.Delay(Interval).ConfigureAwait(false);
        ended();
    });

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (Exception cause) when (cause is ArgumentException or InvalidOperationException)
        {
            return false;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // It is there, and belongs to somebody else.
            return true;
        }
    }
}
