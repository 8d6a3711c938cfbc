namespace ReportLint.Text;

/// <summary>Code pages beside windows-1252 and its kin in which UTF-8 is met, mostly by way of a console.</summary>
internal static class CodePages
{
    /// <summary>In the order in which they are tried.</summary>
    public static readonly CodePage[] All =
    [
        // IBM 437
        new("├Γ∩≡", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐", "⌐¿¬º½«»¼"),
        // IBM 850
        new("├Ô´\u00AD", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐", "®¿¬º½¼"),
        // Mac OS Roman
        new("√‚Ô\uF8FF", "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø", "©®™¢´ÆØ"),
        // windows-1250
        new("Ăâďđ", "€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż", "©¨§®´‰"),
        // windows-1251
        new("Гвпр", "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї", "©§®"),
    ];
}
