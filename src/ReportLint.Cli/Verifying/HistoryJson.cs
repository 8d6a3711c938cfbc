using System.Text.Json;
using ReportLint.Claims.Comparing;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Verifying;

/// <summary>One object, for scripts; docs/verify.md describes it.</summary>
internal sealed class HistoryJson(Stream stream) : HistoryWriter
{
    /// <summary>Counts up when a member goes or changes its meaning; members may be added at any time.</summary>
    private const int SchemaVersion = 1;

    private readonly Utf8JsonWriter _json = JsonOutput.Over(stream);

    public override void Write(ReportHistory history, IReadOnlyList<Problem> problems)
    {
        _json.WriteStartObject();
        _json.WriteNumber("version", SchemaVersion);
        WriteArray("metrics", history.Series, series => WriteSeries(history, series));
        WriteArray("reopened", history.Reopened, item =>
        {
            _json.WriteString("item", item.Open.Place.Words);
            WritePlace("done", history, item.Done.Report, item.Done.Place);
            WritePlace("open", history, item.Open.Report, item.Open.Place);
        });
        WriteArray("errors", problems, problem =>
        {
            _json.WriteString("path", problem.Name);
            _json.WriteString("message", problem.Message);
        });
        _json.WriteEndObject();
        JsonOutput.End(_json, stream);
    }

    private void WriteSeries(ReportHistory history, HistorySeries series)
    {
        _json.WriteString("metric", series.Name);
        _json.WriteString("better", series.Better.ToString().ToLowerInvariant());
        _json.WriteBoolean("wentBack", series.GoesBack);
        WriteArray("values", series.Points, point =>
        {
            _json.WriteString("day", point.Day.ToString());
            _json.WriteString("written", point.Place.Words);
            _json.WriteNumber("value", point.Value);
            _json.WriteBoolean("wentBack", point.IsBack);
            _json.WriteString("path", history.Reports[point.Report].Name);
            _json.WriteNumber("line", point.Place.Line);
        });
    }

    private void WritePlace(string name, ReportHistory history, int report, FactPlace place)
    {
        _json.WriteStartObject(name);
        _json.WriteString("path", history.Reports[report].Name);
        _json.WriteNumber("line", place.Line);
        _json.WriteEndObject();
    }

    private void WriteArray<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }
}
