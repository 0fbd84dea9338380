using System.Collections.Concurrent;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Rechten;

/// <summary>One app with somebody of every role, and casussen in every relation to them.</summary>
public sealed class Matrixapp : TestApp
{
    readonly SemaphoreSlim slot = new(1);
    readonly ConcurrentDictionary<(string, string), Task<Voorwerp>> gedeeld = [];
    readonly ConcurrentDictionary<(string, string, string), Task<Mensvoorwerp>> gedeeldeMensen = [];
    Dictionary<string, Medewerker> mensen = [];
    Dictionary<string, Rol>? rollen;

    public Matrixapp(Testdatabank databank) : base(databank) => Instellingen["Meedenkers:Proxys:0"] = "127.0.0.1";

    internal Voorraad Voorraad { get; private set; } = null!;

    internal Mensenvoorraad Mensen { get; private set; } = null!;

    internal IReadOnlyList<Ingang> Ingangen { get; private set; } = [];

    /// <summary>The question of the resident and the naaste who are in.</summary>
    internal Voorwerp Vraag { get; private set; } = null!;

    internal IReadOnlyDictionary<string, Rol> Rollen => rollen!;

    /// <summary>Who signs in as this role.</summary>
    internal Medewerker Mens(string rol) => mensen[rol];

    /// <summary>Made once, at the first test that asks.</summary>
    internal async Task<Matrixapp> Klaar()
    {
        await slot.WaitAsync();
        try
        {
            if (rollen is null) await Maak();
            return this;
        }
        finally
        {
            slot.Release();
        }
    }

    async Task Maak()
    {
        Ingangen = Ingang.Alle(this);
        Voorraad = new(this);
        Mensen = new(this, Voorraad);
        await Voorraad.Begin();
        mensen = new()
        {
            ["meedenker informeel"] = await Voorraad.VanOns(Functie.MeedenkerInformeel),
            ["meedenker formeel"] = await Voorraad.VanOns(Functie.MeedenkerFormeel),
            ["coordinator"] = Voorraad.Cor,
            ["coordinator van hen"] = Voorraad.HunCor,
            ["beleidsadviseur"] = await this.Medewerker(Functie.Beleidsadviseur, gemeente: "GM0664"),
            ["regiobeheerder"] = await this.Medewerker(Functie.Regiobeheerder),
            ["gepauzeerd"] = await this.Medewerker(Functie.MeedenkerFormeel, Voorraad.Ons),
        };
        Mensen.IsBeheerder(mensen["regiobeheerder"].Id.Waarde.ToString());
        Vraag = await Voorraad.Maak("inwoner", Voorraad.Collega, metContact: true);
        await Gedeeld("eigen", mensen["gepauzeerd"]);
        var alle = new Dictionary<string, Rol>();
        foreach (var naam in new[] { "niemand", "inwoner", "naaste", "verwijzer" }.Concat(mensen.Keys)) alle[naam] = await Fris(naam);
        await using var db = await this.AlsSysteem();
        await db.Database.ExecuteSqlAsync($"update medewerker set actief = false where id = {mensen["gepauzeerd"].Id.Waarde}");
        rollen = alle;
    }

    /// <summary>The same somebody in a browser of their own.</summary>
    internal async Task<Rol> Fris(string naam) => naam switch
    {
        "niemand" => await Rol.Van(this, Bezoeker(), naam, naam, "/mijn-vraag"),
        "verwijzer" => await Verwijzer(),
        "inwoner" => await Binnen(Vraag.Link, Vraag.Code, naam),
        "naaste" => await Binnen(Vraag.Naastelink, Vraag.Naastecode, naam),
        _ => await Rol.Van(this, await this.Als(mensen[naam]), naam, mensen[naam].Id.Waarde.ToString(), "/account"),
    };

    /// <summary>Somebody else of the same role, for what changes keys and ends sessions.</summary>
    internal async Task<Rol> Wegwerp(string naam) => mensen.ContainsKey(naam) ? (await Vervanger(naam)).Rol : await Fris(naam);

    /// <summary>The same, with who it is.</summary>
    internal async Task<(Rol Rol, Medewerker Mens)> Vervanger(string naam)
    {
        var mens = await this.Medewerker(mensen[naam].Functie, mensen[naam].Organisatie?.Waarde);
        if (mens.Functie == Functie.Regiobeheerder) Mensen.IsBeheerder(mens.Id.Waarde.ToString());
        return (await Rol.Van(this, await this.Als(mens), naam, mens.Id.Waarde.ToString(), "/account"), mens);
    }

    /// <summary>Somebody who came in by this door.</summary>
    internal async Task<Rol> Binnen(Linksleutel link, Toegangscode code, string naam)
    {
        var browser = Bezoeker();
        await (await browser.Open($"/mijn-vraag/{link.Waarde}")).Volg();
        await browser.VerstuurEnVolg("Open mijn vraag", ("Code", code.Groepen));
        return await Rol.Van(this, browser, naam, naam, "/mijn-vraag");
    }

    async Task<Rol> Verwijzer()
    {
        var browser = Bezoeker();
        await browser.Open($"/verwijzen/{Vraag.Verwijzerslink.Waarde}");
        return await Rol.Van(this, browser, "verwijzer", "verwijzer", "/verwijzen");
    }

    /// <summary>Somebody in this relation to this person, whom no allowed post changes.</summary>
    internal Task<Mensvoorwerp> Gedeeld(Ingang ingang, string relatie, Medewerker wie) => gedeeldeMensen.GetOrAdd((ingang.Route, relatie, wie.Id.Waarde.ToString()), _ => Mensen.Maak(ingang, relatie, wie));

    /// <summary>A casus in this relation to this person that no allowed post changes.</summary>
    internal Task<Voorwerp> Gedeeld(string relatie, Medewerker wie) => gedeeld.GetOrAdd((relatie, wie.Id.Waarde.ToString()), _ => Voorraad.Maak(relatie, wie, metContact: true));
}
