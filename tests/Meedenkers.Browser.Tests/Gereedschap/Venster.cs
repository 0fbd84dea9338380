namespace Meedenkers.Browser.Tests.Gereedschap;

/// <summary>Through what somebody looks.</summary>
public enum Venster
{
    /// <summary>A wide screen.</summary>
    Bureau,

    /// <summary>390 pixels wide.</summary>
    Telefoon,

    /// <summary>A wide screen, no JavaScript.</summary>
    ZonderScript,

    /// <summary>320 pixels wide: the narrowest that must work without scrolling sideways (WCAG 1.4.10).</summary>
    Smal,
}
