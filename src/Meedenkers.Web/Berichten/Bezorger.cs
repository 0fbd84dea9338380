using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using Meedenkers.Data.Tabellen;
using Meedenkers.Web.Opstarten;
using Microsoft.Extensions.Options;

namespace Meedenkers.Web.Berichten;

/// <summary>Why a mail could not be handed over, without address or the server's own words; permanent when trying again is of no use.</summary>
sealed record Bezorgfout(string Soort, bool Blijvend = false)
{
    public static readonly Bezorgfout AdresGeweigerd = new("adres-geweigerd", Blijvend: true);
    public static readonly Bezorgfout PostbusNuNiet = new("postbus-nu-niet");
    public static readonly Bezorgfout ServerNuNiet = new("mailserver-nu-niet");
    public static readonly Bezorgfout ServerWeigert = new("mailserver-weigert");
    public static readonly Bezorgfout Onbereikbaar = new("mailserver-onbereikbaar");
    public static readonly Bezorgfout Verbroken = new("verbinding-verbroken");
    public static readonly Bezorgfout TeTraag = new("mailserver-te-traag");
    public static readonly Bezorgfout GeenBeveiliging = new("beveiliging-mislukt");
    public static readonly Bezorgfout InhoudIsWeg = new("inhoud-is-gewist", Blijvend: true);
}

/// <summary>Hands one mail to the mail server.</summary>
sealed class Bezorger(Smtpinstellingen smtp, IOptions<PortaalInstellingen> instellingen)
{
    /// <summary>
    /// Null when the server took it. A send is never broken off half-way by a stopping process, only by Smtp:Geduld: a token
    /// does not reach an SmtpClient that waits for an answer, its Timeout does (measured).
    /// </summary>
    public async Task<Bezorgfout?> Bezorg(Bericht bericht)
    {
        if (bericht is not { Aan: { } aan, Tekst: { } tekst }) return Bezorgfout.InhoudIsWeg;
        using var klant = new SmtpClient(smtp.Host, smtp.Poort) { EnableSsl = smtp.Tls, Timeout = (int)smtp.Geduld.TotalMilliseconds };
        if (smtp.Gebruiker is { Length: > 0 }) klant.Credentials = new NetworkCredential(smtp.Gebruiker, smtp.Wachtwoord);
        using var mail = new MailMessage(new MailAddress(smtp.Afzender, instellingen.Value.Naam, Encoding.UTF8), new MailAddress(aan.Waarde))
        {
            Subject = bericht.Onderwerp,
            Body = tekst,
            BodyEncoding = Encoding.UTF8,
            SubjectEncoding = Encoding.UTF8,
        };
        // The same mail sent twice (a crash before it was marked) has the same number, so that mail programs show it once.
        mail.Headers.Add("Message-ID", $"<{bericht.Id:N}@{smtp.Afzender.Split('@')[1]}>");
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        try
        {
            await klant.SendMailAsync(mail);
            return null;
        }
        catch (SmtpFailedRecipientException fout)
        {
            return (int)fout.StatusCode >= 500 ? Bezorgfout.AdresGeweigerd : Bezorgfout.PostbusNuNiet;
        }
        catch (SmtpException fout)
        {
            return Soort(fout);
        }
    }

    static Bezorgfout Soort(SmtpException fout) => (int)fout.StatusCode switch
    {
        >= 500 => Bezorgfout.ServerWeigert,
        >= 400 => Bezorgfout.ServerNuNiet,
        _ when fout.InnerException is null => Bezorgfout.TeTraag,
        _ => Oorzaken(fout) switch
        {
            var oorzaken when oorzaken.Any(o => o is AuthenticationException) => Bezorgfout.GeenBeveiliging,
            var oorzaken when oorzaken.Any(o => o is SocketException { SocketErrorCode: not (SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown) }) => Bezorgfout.Onbereikbaar,
            _ => Bezorgfout.Verbroken,
        },
    };

    static IEnumerable<Exception> Oorzaken(Exception fout)
    {
        for (var oorzaak = fout.InnerException; oorzaak is not null; oorzaak = oorzaak.InnerException) yield return oorzaak;
    }
}
