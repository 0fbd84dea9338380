using System.Diagnostics;
using System.Globalization;
using Meedenkers.Data.Opbouw;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Taken;

namespace Meedenkers.Web.Opstarten;

/// <summary>Jobs that run and exit: <c>dotnet run --project src/Meedenkers.Web -- migreer</c>.</summary>
static class Opdrachten
{
    const int MeesteCasussen = 1_000_000;
    const int Balkbreedte = 40;

    /// <summary>So many that a page of figures has something to show.</summary>
    const int Casussenvoorcijfers = 6000;

    /// <summary>The exit code when the first word is a command; null when the web should start.</summary>
    internal static async Task<int?> Voer(string[] woorden, IHostEnvironment omgeving, IConfiguration configuratie, CancellationToken stop = default)
    {
        switch (woorden)
        {
            case []:
            case [['-', ..], ..]:
                return null;
            case ["migreer"]:
                await Databank.Migreer(Nodig(configuratie, "Eigenaar"), stop);
                await Databank.LaadNaslag(Nodig(configuratie, "Taken"), TimeProvider.System.GetUtcNow(), stop);
                Console.WriteLine("De databank is bijgewerkt.");
                return 0;
            case ["demo", .. var rest]:
                await Demodata(rest, omgeving, Nodig(configuratie, "Taken"), stop);
                return 0;
            case ["taken"]:
                await Achtergrond.Draai(configuratie, omgeving, stop);
                return 0;
            case ["taak", var naam]:
                Console.WriteLine(await Achtergrond.Eenmalig(naam, configuratie, omgeving, stop) ?? throw new InstellingException($"Deze taak is er niet. Kies: {string.Join(" | ", Achtergrond.Namen)}."));
                return 0;
            case ["bewaartermijnen", .. var rest]:
                return await Bewaaropdracht.Voer(rest, configuratie, omgeving, stop);
            case ["wisjournaal"]:
                return await Bewaaropdracht.SpeelAf(configuratie, omgeving, stop);
            case ["logboek", "controleer"]:
                return await Logboekopdrachten.Controleer(new(Nodig(configuratie, "Taken"), TimeProvider.System), new(configuratie, omgeving), Console.Out, stop);
            case ["logboek", "wie", .. var rest]:
                return await Logboekopdrachten.Wie(new(Nodig(configuratie, "Taken"), TimeProvider.System), rest, TimeProvider.System, Console.Out, stop);
            case ["cijfers", .. var rest]:
                return await Cijferopdrachten.Voer(rest, new(Nodig(configuratie, "Taken"), TimeProvider.System), TimeProvider.System, Console.Out, stop);
            case ["beheerder", .. var rest]:
                await Inloggen.Beheerdersopdracht.Voer(rest, configuratie, Nodig(configuratie, "Taken"), Console.Out, TimeProvider.System.GetUtcNow(), stop);
                return 0;
            case ["help"]:
                Console.WriteLine(Keuzes);
                return 0;
            default:
                throw new InstellingException($"Deze opdracht is er niet. {Keuzes}");
        }
    }

    static readonly string Keuzes =
        $"Kies: migreer | demo [--casussen N | --cijfers] | bewaartermijnen [proef | houd NUMMER | laat NUMMER] | wisjournaal | {Inloggen.Beheerdersopdracht.Gebruik} | taken | taak {string.Join(" | taak ", Achtergrond.Namen)} | {Cijferopdrachten.Keuzes} | {Logboekopdrachten.Keuzes}. Zonder opdracht start het portaal.";

    /// <summary>Without a word: makes an empty database a demo. With a number: adds so many casussen to a demo. With --cijfers: adds a history and publishes its last quarters.</summary>
    static async Task Demodata(string[] woorden, IHostEnvironment omgeving, string taken, CancellationToken stop)
    {
        if (!omgeving.IsDevelopment()) throw new InstellingException("Verzonnen casussen maken kan alleen met ASPNETCORE_ENVIRONMENT=Development.");
        var nu = TimeProvider.System.GetUtcNow();
        var stand = await Demo.Stand(taken, stop);
        switch (woorden)
        {
            case [] when stand != Demostand.Echt:
                await Demo.Basis(taken, nu, stop);
                await Demo.Casussen(taken, nu, stop);
                Console.WriteLine("De demo staat klaar.");
                return;
            case []:
                throw new InstellingException("In deze databank staan al mensen of casussen. Een demo kan alleen in een lege databank.");
            case ["--cijfers"]:
                EisDemo(stand);
                await Historie(taken, Casussenvoorcijfers, nu, stop);
                for (var kwartaal = Kwartaal.Van(nu.AddYears(-2)); kwartaal.IsVoorbij(Nederland.Vandaag(nu)); kwartaal = kwartaal.Volgende)
                    await Cijferopdrachten.Voer(["publiceer", kwartaal.ToString()], new(taken, TimeProvider.System), TimeProvider.System, Console.Out, stop);
                return;
            case ["--casussen", var getal] when int.TryParse(getal, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) && aantal is > 0 and <= MeesteCasussen:
                EisDemo(stand);
                await Historie(taken, aantal, nu, stop);
                return;
            default:
                throw new InstellingException($"Geef een aantal van 1 tot en met {MeesteCasussen}: demo --casussen 1000, of met cijfers erbij: demo --cijfers");
        }
    }

    static void EisDemo(Demostand stand)
    {
        if (stand != Demostand.Demo) throw new InstellingException("Deze databank is niet als demo gemerkt. Verzonnen casussen gaan alleen in een demo; maak er een met: demo");
    }

    static async Task Historie(string taken, int aantal, DateTimeOffset nu, CancellationToken stop)
    {
        var begin = Stopwatch.GetTimestamp();
        await Demo.Historie(taken, aantal, nu, klaar => Toon(klaar, aantal, Stopwatch.GetElapsedTime(begin)), stop);
        Console.WriteLine();
    }

    static void Toon(int klaar, int aantal, TimeSpan sinds)
    {
        var vol = (int)((long)klaar * Balkbreedte / aantal);
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', vol)}{new string('.', Balkbreedte - vol)}] {klaar} van {aantal} casussen, {sinds.TotalSeconds:0} s"));
    }

    internal static string Nodig(IConfiguration configuratie, string naam) =>
        configuratie.GetConnectionString(naam) is { Length: > 0 } verbinding ? verbinding
            : throw new InstellingException($"Deze opdracht heeft ConnectionStrings:{naam} nodig. Geef haar mee, bijvoorbeeld als omgevingsvariabele ConnectionStrings__{naam}.");
}
