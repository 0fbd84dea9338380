using Meedenkers.Web.Opstarten;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages();
builder.Services.AddGezicht();

var app = builder.Build();
app.UseFoutpaginas();
app.MapGezicht();
app.MapRazorPages();
app.Run();
