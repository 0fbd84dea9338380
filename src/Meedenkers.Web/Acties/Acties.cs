using FluentValidation;

namespace Meedenkers.Web.Acties;

/// <summary>One file for each thing that changes state; found here by their shape, so that adding one is adding one file.</summary>
static class Registratie
{
    internal static IServiceCollection AddActies(this IServiceCollection services)
    {
        foreach (var actie in typeof(Registratie).Assembly.GetTypes().Where(t => typeof(IActie).IsAssignableFrom(t) && t is { IsAbstract: false }))
            services.AddScoped(actie);
        // A private validator is a part of another one, which makes it itself.
        foreach (var gevonden in AssemblyScanner.FindValidatorsInAssembly(typeof(Registratie).Assembly, includeInternalTypes: true).Where(v => !v.ValidatorType.IsNestedPrivate))
            services.AddScoped(gevonden.ValidatorType);
        return services;
    }
}

/// <summary>Marks a use case that changes state: loads through what is visible, authorises, calls the domain, saves once.</summary>
interface IActie;
