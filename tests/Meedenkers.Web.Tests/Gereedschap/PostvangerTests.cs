using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Meedenkers.TestKit.Post;

namespace Meedenkers.Web.Tests.Gereedschap;

public sealed class PostvangerTests
{
    [Fact]
    public async Task A_message_arrives_with_its_letters_and_both_its_bodies()
    {
        await using var post = new Postvanger();
        using var klant = new SmtpClient(post.Host, post.Poort);
        using var bericht = new MailMessage("van@meedenkers.example", "aan@voorbeeld.example", "Er staat iets voor u klaar: één vraag ✓ van heel erg lange adem", "") { BodyEncoding = Encoding.UTF8 };
        bericht.To.Add("ook@voorbeeld.example");
        bericht.AlternateViews.Add(AlternateView.CreateAlternateViewFromString("Kijk op https://localhost/mijn-vraag/abc\n.punt\nTot ziens, Zoë", Encoding.UTF8, MediaTypeNames.Text.Plain));
        bericht.AlternateViews.Add(AlternateView.CreateAlternateViewFromString("<p>Tot ziens, Zoë</p>", Encoding.UTF8, MediaTypeNames.Text.Html));

        await klant.SendMailAsync(bericht, TestContext.Current.CancellationToken);
        await klant.SendMailAsync(bericht, TestContext.Current.CancellationToken);

        var ontvangen = await post.Volgende();
        Assert.Equal(bericht.Subject, ontvangen.Onderwerp);
        Assert.Equal("van@meedenkers.example", ontvangen.Van);
        Assert.Equal(["aan@voorbeeld.example", "ook@voorbeeld.example"], ontvangen.Aan);
        Assert.Equal("Kijk op https://localhost/mijn-vraag/abc\n.punt\nTot ziens, Zoë", ontvangen.Tekst.ReplaceLineEndings("\n").Trim());
        Assert.Equal("https://localhost/mijn-vraag/abc", ontvangen.Link.ToString());
        Assert.Contains("Zoë", ontvangen.Html!, StringComparison.Ordinal);
        Assert.Equal(2, post.Alles.Count);
    }

    [Fact]
    public async Task A_fault_is_something_to_try_again()
    {
        await using var post = new Postvanger { Storing = true };
        using var klant = new SmtpClient(post.Host, post.Poort);

        await Assert.ThrowsAsync<SmtpException>(() => klant.SendMailAsync("a@b.example", "c@d.example", "x", "y", TestContext.Current.CancellationToken));

        post.Storing = false;
        await klant.SendMailAsync("a@b.example", "c@d.example", "x", "y", TestContext.Current.CancellationToken);
        Assert.Equal("y", (await post.Volgende()).Tekst.Trim());
    }
}
