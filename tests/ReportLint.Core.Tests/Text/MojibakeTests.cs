using System.Text;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Text;

public class MojibakeTests
{
    [Fact]
    public void LooksAtAllCharactersThatCanStart()
    {
        for (var c = 0; c <= char.MaxValue; c++)
            Assert.Equal(Mojibake.CanStart((char)c) || c == 0xFFFD, Mojibake.MayStartAt([(char)c, '\u00A0'], 0));
    }

    [Theory]
    [InlineData("âœ…", "✅"), InlineData("â”œâ”€â”€", "├──"), InlineData("â†’", "→"), InlineData("âš\u00a0ï¸\u008f", "⚠️"), InlineData("â€™", "’"), InlineData("â‚¬", "€")]
    [InlineData("Ã©tÃ©", "été"), InlineData("Ã\u00a0 la", "à la"), InlineData("voilÃ\u00a0", "voilà"), InlineData("TERMINÃ‰E", "TERMINÉE"), InlineData("Ã‰tat", "État"), InlineData("Ã€ faire", "À faire")]
    [InlineData("CONTRÃ”LE", "CONTRÔLE"), InlineData("dÃ»", "dû"), InlineData("cÅ“ur", "cœur"), InlineData("SÅ’UR", "SŒUR"), InlineData("20Â°C", "20°C"), InlineData("Â« oui Â»", "« oui »"), InlineData("12Â\u00a0%", "12\u00a0%")]
    [InlineData("ğŸš€", "🚀"), InlineData("ğŸŸ¢", "🟢"), InlineData("ðŸ“Š", "📊"), InlineData("ğŸ‡«ğŸ‡·", "🇫🇷"), InlineData("ð\u009f\u009a\u0080", "🚀"), InlineData("â\u009c\u0085", "✅")]
    [InlineData("Î”t = 3 Âµs", "Δt = 3 µs"), InlineData("Ïƒ", "σ"), InlineData("sÄ±nÄ±r", "sınır"), InlineData("sÄ…", "są"), InlineData("Ð¿Ñ€Ð¸", "при"), InlineData("Viá»‡t", "Việt")]
    public void DecodesWhatWasReadAsOneByteACharacter(string read, string written) => Assert.Equal(written, Decoded(read));

    [Theory]
    [InlineData("â³ pending", "⏳ pending"), InlineData("âŒ failed", "❌ failed"), InlineData("ğŸ¯ goals", "🎯 goals"), InlineData("ğŸ† done", "🏆 done"), InlineData("ğŸ‰", "🎉")]
    [InlineData("ğŸ—ï¸ plan", "🏗️ plan"), InlineData("âš\u00a0ï¸ careful", "⚠️ careful"), InlineData("â€œyesâ€", "“yes”"), InlineData("ðŸ‘©â€ðŸ’»", "👩‍💻"), InlineData("â† back", "← back"), InlineData("â\u00ad", "⭐")]
    public void RestoresAByteThatTheCodePageDropped(string read, string written) => Assert.Equal(written, Decoded(read));

    [Theory, InlineData("ğŸ“ notes"), InlineData("ğŸ”"), InlineData("ğŸŒ"), InlineData("ğŸ"), InlineData("ğŸ›ï¸"), InlineData("ğŸ›\uFE0F"), InlineData("â•"), InlineData("ï¿½")]
    public void FindsButDoesNotGuessWhatLostTooMuch(string read)
    {
        Assert.NotEqual(0, Mojibake.Detect(read.AsSpan(), out var codePoint));
        Assert.Equal(Mojibake.Unknown, codePoint);
        Assert.Equal(0, Mojibake.Decode(read.AsSpan(), out _));
    }

    [Theory]
    [InlineData("Γ£à d├⌐j├á", "✅ déjà"), InlineData("≡ƒÜÇ ΓÇö TERMIN├ë", "🚀 — TERMINÉ"), InlineData("ΓÜá∩╕Å Γö£ΓöÇΓöÇ", "⚠️ ├──")]
    [InlineData("Ô£à ├®tat", "✅ état"), InlineData("‚úÖ ‚Äî √©tat r√™ve", "✅ — état rêve"), InlineData("âś… đźš€ Ă©tat", "✅ 🚀 état"), InlineData("вњ… рџљЂ вЂ” Г©tat", "✅ 🚀 — état")]
    public void DecodesWhatAConsoleReadInItsOwnCodePage(string read, string written) => Assert.Equal(written, Decoded(read));

    [Theory]
    [InlineData("слов…», “слов”… Готов"), InlineData("├── état\n├ é"), InlineData("2x√π, √ä, ‚Äpfel‘, ΓΔ, CASĂ… PĂŞUNE"), InlineData("п» р… Г», здравље")]
    public void LeavesOtherScriptsAlone(string text) => Assert.Equal(text, Decoded(text));

    [Theory, InlineData("ÃƒÂ©", "é"), InlineData("Ãƒâ€°", "É"), InlineData("Ã¢Å“â€¦", "✅"), InlineData("Ã°Å¸Å¡â‚¬", "🚀"), InlineData("Ã¢â‚¬â„¢", "’"), InlineData("Ã‚Â°", "°")]
    public void DecodesWhatWasReadWronglyTwice(string read, string written) => Assert.Equal(written, Decoded(read));

    [Theory]
    [InlineData("SÃO PAULO, NÃO, AMANHÃ"), InlineData("AMANHÃ… AMANHÃ” AMANHÃ\u00a0» “Ô"), InlineData("ĐÃ, CÂY, ROMÂNIA, PÂTE")]
    [InlineData("château, âge, «\u00a0terminé\u00a0», déjà…»"), InlineData("OÙ\u00a0? TERMINÉ… TERMINÉ\u00a0!"), InlineData("dağ, değil, bağ, ığdır, ŞİŞ"), InlineData("£5, 20°C, ±2 µs, ½, ©, ®")]
    [InlineData("5 Å², 3 Å–5 Å, “OGSÅ”, Ä–Ö–Ü"), InlineData("það, maður…"), InlineData("naïve, Citroën, ïambe"), InlineData("x ≤ 3 ∧ y ∈ ℝ → √π"), InlineData("├── src/\n│   └── a.md"), InlineData("“quotes”, ‘single’, – and — …")]
    [InlineData("COSÌ… COSÌ”"), InlineData("ΔΣ λ µ"), InlineData("при готов…»"), InlineData("está»…")]
    public void LeavesRightTextAlone(string text) => Assert.Equal(text, Decoded(text));

    private static string Decoded(string text)
    {
        var result = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var length = Mojibake.Decode(text.AsSpan(at), out var codePoint, at == 0 ? '\0' : text[at - 1]);
            result.Append(length == 0 ? text[at].ToString() : char.ConvertFromUtf32(codePoint));
            at += Math.Max(length, 1);
        }
        return result.ToString();
    }

    [Theory, InlineData("plain text", -1), InlineData("déjà été", -1), InlineData("Fin é", -1), InlineData("✅ fait, 🚀", -1), InlineData("├── src", 0), InlineData("a lost \uFFFD", 7), InlineData("là Ã©", 3)]
    public void SaysWhereTheFirstRunMayStart(string text, int start) => Assert.Equal(start, Mojibake.IndexOfStart(text));

    [Fact]
    public void FindsNoRunThatStartsElsewhere()
    {
        var all = Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).ToArray();
        foreach (var start in all.Where(Mojibake.CanStart))
            Assert.All(Enumerable.Range(0, 0x80), next => Assert.Equal(0, Mojibake.Detect([start, (char)next, '\u0080', '\u0080'], out _)));
    }
}
