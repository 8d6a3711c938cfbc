namespace ReportLint.Claims;

/// <summary>Emoji by the names that GitHub and chat programs write for them: <c>:white_check_mark:</c>. Those that reports use.</summary>
/// <remarks>The names are those of https://github.com/github/gemoji.</remarks>
internal static class Shortcodes
{
    private const int LongestName = 32;

    /// <summary>Reads the one that starts a text.</summary>
    /// <param name="text">From its first colon on.</param>
    /// <param name="codePoint">What it stands for.</param>
    /// <returns>Its length, both colons included; zero where none starts there.</returns>
    public static int Scan(ReadOnlySpan<char> text, out int codePoint)
    {
        codePoint = 0;
        var end = 1;
        while (end < text.Length && end <= LongestName && text[end] is (>= 'a' and <= 'z') or '_')
            end++;
        if (end == 1 || end >= text.Length || text[end] != ':')
            return 0;
        codePoint = CodePointOf(text.Slice(1, end - 1));
        return codePoint == 0 ? 0 : end + 1;
    }

    private static int CodePointOf(ReadOnlySpan<char> name) => name switch
    {
        "white_check_mark" => 0x2705,
        "heavy_check_mark" => 0x2714,
        "ballot_box_with_check" => 0x2611,
        "green_circle" => 0x1F7E2,
        "x" => 0x274C,
        "heavy_multiplication_x" => 0x2716,
        "negative_squared_cross_mark" => 0x274E,
        "no_entry" => 0x26D4,
        "no_entry_sign" => 0x1F6AB,
        "red_circle" => 0x1F534,
        "warning" => 0x26A0,
        "yellow_circle" => 0x1F7E1,
        "orange_circle" => 0x1F7E0,
        "hourglass" => 0x231B,
        "hourglass_flowing_sand" => 0x23F3,
        "arrows_counterclockwise" => 0x1F504,
        "construction" => 0x1F6A7,
        "white_large_square" => 0x2B1C,
        "soon" => 0x1F51C,
        "rocket" => 0x1F680,
        "tada" => 0x1F389,
        "confetti_ball" => 0x1F38A,
        "sparkles" => 0x2728,
        "fire" => 0x1F525,
        "dart" => 0x1F3AF,
        "trophy" => 0x1F3C6,
        "star" => 0x2B50,
        "zap" => 0x26A1,
        "bulb" => 0x1F4A1,
        "memo" => 0x1F4DD,
        "pencil" => 0x1F4DD,
        "clipboard" => 0x1F4CB,
        "bar_chart" => 0x1F4CA,
        "chart_with_upwards_trend" => 0x1F4C8,
        "mag" => 0x1F50D,
        "lock" => 0x1F512,
        "shield" => 0x1F6E1,
        "wrench" => 0x1F527,
        "hammer" => 0x1F528,
        "hammer_and_wrench" => 0x1F6E0,
        "gear" => 0x2699,
        "package" => 0x1F4E6,
        "books" => 0x1F4DA,
        "book" => 0x1F4D6,
        "bug" => 0x1F41B,
        "file_folder" => 0x1F4C1,
        "calendar" => 0x1F4C6,
        "date" => 0x1F4C5,
        "test_tube" => 0x1F9EA,
        "microscope" => 0x1F52C,
        "checkered_flag" => 0x1F3C1,
        "muscle" => 0x1F4AA,
        "clap" => 0x1F44F,
        "medal_sports" => 0x1F3C5,
        "crystal_ball" => 0x1F52E,
        "globe_with_meridians" => 0x1F310,
        "computer" => 0x1F4BB,
        "pushpin" => 0x1F4CC,
        "link" => 0x1F517,
        "key" => 0x1F511,
        "robot" => 0x1F916,
        "recycle" => 0x267B,
        "busts_in_silhouette" => 0x1F465,
        "moneybag" => 0x1F4B0,
        "art" => 0x1F3A8,
        "building_construction" => 0x1F3D7,
        "rotating_light" => 0x1F6A8,
        "stopwatch" => 0x23F1,
        _ => 0,
    };
}
