using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Tests.Pages.Team;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Tests.Toegang;

/// <summary>Advice as the database itself gives it, whatever a page forgets: the question for both sides, about whom for one.</summary>
public sealed class AdviesOnderToegangTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_context_sees_what_is_its_side_of_a_question()
    {
        var d = await Maak();
        (string Naam, Toegangscontext Als, bool Vraag, bool Verband)[] gevallen =
        [
            ("nobody", Toegangscontext.Niemand, false, false),
            ("who asked", Als(d.Mees), true, true),
            ("own coördinator", Als(d.Cor), true, true),
            ("own colleague", Als(d.Collega), false, false),
            ("asked professional", Als(d.Prof), true, false),
            ("asked coördinator", Als(d.HunCor), true, false),
            ("another organisation", Als(d.Ander), false, false),
            ("stranger with the key of who asked", Toegangscontext.VoorMedewerker(d.Mees.Id, d.Ander.Organisatie!.Value, false), false, false),
            ("the resident", Toegangscontext.VoorInwoner(d.Casus.Id), true, true),
            ("another resident", Toegangscontext.VoorInwoner(CasusId.Nieuw()), false, false),
            ("a wrong link", Toegangscontext.VoorSleutel(Linksleutel.Nieuw().Hash()), false, false),
        ];
        foreach (var (naam, als, vraag, verband) in gevallen)
        {
            await using var db = await app.AlsApp(als);
            Assert.Equal((naam, vraag), (naam, await db.Adviesvragen.AnyAsync(v => v.Id == d.Vraag.Id, Stop)));
            Assert.Equal((naam, vraag), (naam, await db.Set<Adviesbericht>().AnyAsync(b => b.AdviesvraagId == d.Vraag.Id, Stop)));
            Assert.Equal((naam, verband), (naam, await db.Adviesverbanden.AnyAsync(v => v.AdviesvraagId == d.Vraag.Id, Stop)));
        }
        await using var link = await app.AlsApp(Toegangscontext.VoorSleutel(d.Link.Hash()));
        Assert.Equal([d.VanVerwijzer.Id], await link.Adviesvragen.Select(v => v.Id).ToListAsync(Stop));
    }

    [Fact]
    public async Task Nobody_asks_or_answers_in_the_name_of_somebody_else_nor_moves_a_question()
    {
        var d = await Maak();
        await using (var db = await app.AlsApp(Als(d.Prof)))
        {
            db.Add(Adviesvraag.VanMedewerker(Guid.CreateVersion7(), new("Verzonnen", false), null, d.Prof.Organisatie!.Value, Handelende.Van(d.Mees), Termijnen.Standaard, app.Klok.GetUtcNow()));
            await Geweigerd(() => db.SaveChangesAsync(Stop));
        }
        await using (var db = await app.AlsApp(Als(d.Prof)))
        {
            var vraag = await db.Adviesvragen.Include(v => v.Berichten).SingleAsync(v => v.Id == d.Vraag.Id, Stop);
            vraag.Beantwoord(new("In naam van een ander", false), d.HunCor, app.Klok.GetUtcNow());
            await Geweigerd(() => db.SaveChangesAsync(Stop));
        }
        await using (var db = await app.AlsApp(Als(d.Prof)))
        {
            await Geweigerd(() => db.Database.ExecuteSqlAsync($"update adviesvraag set vraag = 'anders' where id = {d.Vraag.Id}", Stop));
            await Geweigerd(() => db.Database.ExecuteSqlAsync($"update adviesvraag set aan = 'smwo' where id = {d.Vraag.Id}", Stop));
            await Geweigerd(() => db.Database.ExecuteSqlAsync($"delete from adviesvraag where id = {d.Vraag.Id}", Stop));
            await Geweigerd(() => db.Database.ExecuteSqlAsync($"insert into adviesverband (adviesvraag_id, casus_id, onderdeel_id, organisatie) values ({d.VanVerwijzer.Id}, {d.Casus.Id.Waarde}, {d.Casus.Onderdelen[0].Id.Waarde}, {d.Prof.Organisatie!.Value.Waarde})", Stop));
        }
        await using (var db = await app.AlsApp(Toegangscontext.VoorInwoner(d.Casus.Id)))
            Assert.Equal(0, await db.Database.ExecuteSqlAsync($"update adviesvraag set stand = 'gesloten' where id = {d.Vraag.Id}", Stop));
    }

    [Fact]
    public async Task The_link_with_the_casus_goes_when_access_ends()
    {
        var d = await Maak();
        await using (var db = await app.AlsSysteem())
        {
            var casus = (await db.LaadCasus(d.Casus.Id, metDeuren: true, Stop))!;
            casus.TrekIn(Handelende.Inwoner, app.Klok.GetUtcNow());
            await db.SaveChangesAsync(Stop);
        }
        await using var na = await app.AlsApp(Als(d.Mees));
        Assert.True(await na.Adviesvragen.AnyAsync(v => v.Id == d.Vraag.Id, Stop));
        Assert.False(await na.Adviesverbanden.AnyAsync(v => v.AdviesvraagId == d.Vraag.Id, Stop));
    }

    static async Task Geweigerd(Func<Task> doe)
    {
        var fout = await Assert.ThrowsAnyAsync<Exception>(doe);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, ((fout as PostgresException) ?? (PostgresException)fout.InnerException!).SqlState);
    }

    static Toegangscontext Als(Medewerker wie) => Toegangscontext.VoorMedewerker(wie.Id, wie.Organisatie!.Value, wie.Functie == Functie.Coordinator);

    async Task<Dingen> Maak()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var (hun, hunCor, _) = await Ploeg.Maak(app);
        var prof = await app.Medewerker(Functie.MeedenkerFormeel, hun);
        var (collega, ander) = (await app.Medewerker(Functie.MeedenkerFormeel, ons), await app.Medewerker(Functie.Coordinator, await app.EenOrganisatie()));
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
        var (nu, link) = (app.Klok.GetUtcNow(), Linksleutel.Nieuw());
        Telefoonnummer.Probeer("0113123456", out var telefoon);
        var vraag = Adviesvraag.VanMedewerker(Guid.CreateVersion7(), new("Mag dit zomaar?", false), "GM0664", new(hun), Handelende.Van(mees), Termijnen.Standaard, nu);
        vraag.Beantwoord(new("Nee.", false), prof, nu);
        var vanVerwijzer = Adviesvraag.VanVerwijzer(Guid.CreateVersion7(), new("Wat kan ik doen?", false), null, new(hun), new("huisarts", null, telefoon), link, Termijnen.Standaard, nu);
        await using var db = await app.AlsSysteem();
        db.AddRange(vraag, vanVerwijzer, new Adviesverband(vraag.Id, casus.Id, casus.Onderdelen[0].Id, new(ons)));
        await db.SaveChangesAsync(Stop);
        return new(vraag, vanVerwijzer, link, casus, cor, mees, collega, hunCor, prof, ander);
    }

    sealed record Dingen(Adviesvraag Vraag, Adviesvraag VanVerwijzer, Linksleutel Link, Casus Casus, Medewerker Cor, Medewerker Mees, Medewerker Collega, Medewerker HunCor, Medewerker Prof, Medewerker Ander);
}
