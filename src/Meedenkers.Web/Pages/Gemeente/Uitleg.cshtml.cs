using Meedenkers.Data;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Pages.Gemeenten;

/// <summary>How the figures are made, and why some are hidden, in plain words.</summary>
internal sealed class UitlegModel(MeedenkersDbContext db, Naslagbron naslagbron) : Gemeentepagina(db, naslagbron);
