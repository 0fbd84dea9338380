using Meedenkers.Data.Opbouw;

namespace Meedenkers.Web.Opstarten;

/// <summary>Jobs that run and exit: <c>dotnet run --project src/Meedenkers.Web -- migreer</c>.</summary>
static class Opdrachten
{
    /// <summary>The exit code when the first word is a command; null when the web should start.</summary>
    internal static async Task<int?> Voer(string[] woorden, IConfiguration configuratie, CancellationToken stop = default)
    {
        switch (woorden.FirstOrDefault())
        {
            case "migreer":
                await Databank.Migreer(Nodig(configuratie, "Eigenaar"), stop);
                await Databank.LaadNaslag(Nodig(configuratie, "Taken"), stop);
                Console.WriteLine("De databank is bijgewerkt.");
                return 0;
            default:
                return null;
        }
    }

    internal static string Nodig(IConfiguration configuratie, string naam) =>
        configuratie.GetConnectionString(naam) is { Length: > 0 } verbinding ? verbinding
            : throw new InstellingException($"Deze opdracht heeft ConnectionStrings:{naam} nodig. Geef haar mee, bijvoorbeeld als omgevingsvariabele ConnectionStrings__{naam}.");
}
