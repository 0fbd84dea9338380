using System.ComponentModel.DataAnnotations;

namespace Meedenkers.Web.Opstarten;

/// <summary>What a region sets once and every page shows; section <c>Meedenkers</c>. Read without a database.</summary>
public sealed record PortaalInstellingen
{
    public const string Sectie = "Meedenkers";

    [Required]
    public string Naam { get; init; } = "";

    /// <summary>The number of the region's aanmeldpunt, as it should be read.</summary>
    [Required, RegularExpression(@"[0-9+() \-–]{3,20}")]
    public string Telefoon { get; init; } = "";

    [Required]
    public string Openingstijden { get; init; } = "";

    [Required, EmailAddress]
    public string Contactmail { get; init; } = "";

    /// <summary>The municipalities in one phrase, for the footer.</summary>
    [Required]
    public string Gebied { get; init; } = "";

    /// <summary>Who is responsible for personal data under the AVG, each as it should read on /privacy.</summary>
    [Required, MinLength(1)]
    public IReadOnlyList<string> Verwerkingsverantwoordelijken { get; init; } = [];

    /// <summary>How to reach the functionaris gegevensbescherming.</summary>
    [Required]
    public string FunctionarisGegevensbescherming { get; init; } = "";

    /// <summary>Agreements between the organisations, each in one sentence for residents.</summary>
    public IReadOnlyList<string> Afspraken { get; init; } = [];

    /// <summary>Where a weakness in the site can be reported; the contact mail when empty.</summary>
    public string? Beveiligingscontact { get; init; }

    /// <summary>Under what licence anybody may use the sociale kaart as open data (SPDX).</summary>
    public string Datalicentie { get; init; } = "CC0-1.0";

    /// <summary>The telephone number as it stands on a page: it does not break over two lines.</summary>
    public string TelefoonTekst => Telefoon.Replace(' ', '\u00a0');

    /// <summary>The telephone number as a link.</summary>
    public string TelefoonLink => "tel:" + string.Concat(Telefoon.Where(teken => char.IsAsciiDigit(teken) || teken is '+'));
}
