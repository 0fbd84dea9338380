using Microsoft.Playwright;

namespace Meedenkers.Browser.Tests.Gereedschap;

/// <summary>A device that makes and gives passkeys without a finger: Chromium's virtual authenticator.</summary>
static class Sleutelhanger
{
    internal static async Task Geef(IPage pagina)
    {
        var lijn = await pagina.Context.NewCDPSessionAsync(pagina);
        await lijn.SendAsync("WebAuthn.enable", new() { ["enableUI"] = false });
        await lijn.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
