using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Ontwikkeling;
using Microsoft.AspNetCore.Connections;

try
{
    var builder = WebApplication.CreateBuilder(args);
    await using var postgres = await Ontwikkelstart.Begin(builder.Environment, builder.Configuration, CancellationToken.None);
    if (await Opdrachten.Voer(args, builder.Environment, builder.Configuration) is { } uitkomst) return uitkomst;

    builder.UseStandaardadres();
    builder.AddLogregels();
    builder.AddPortaal();
    var app = builder.Build();
    app.UsePortaal();
    app.HeetWelkom(metDemo: postgres is not null);
    await app.RunAsync();
    return 0;
}
catch (Exception fout) when (fout is InstellingException or OntwikkelomgevingException)
{
    await Console.Error.WriteLineAsync(fout.Message);
    return 1;
}
catch (IOException fout) when (fout.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync("Op dit adres draait al iets. Stop dat, of kies een ander adres: ASPNETCORE_URLS=http://localhost:5081.");
    return 1;
}
