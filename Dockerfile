# The portal and its jobs: one image, no Node (the built style sheet is in the repository), not root.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS bouw
WORKDIR /bron
# First what the packages depend on, so that a change in the code does not fetch them again.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/Meedenkers.Domain/Meedenkers.Domain.csproj src/Meedenkers.Domain/packages.lock.json src/Meedenkers.Domain/
COPY src/Meedenkers.Data/Meedenkers.Data.csproj src/Meedenkers.Data/packages.lock.json src/Meedenkers.Data/
COPY src/Meedenkers.Web/Meedenkers.Web.csproj src/Meedenkers.Web/packages.lock.json src/Meedenkers.Web/
RUN dotnet restore src/Meedenkers.Web --locked-mode
COPY src/ src/
RUN dotnet publish src/Meedenkers.Web --no-restore --configuration Release --output /klaar

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# Dutch dates and working days need both; an image without them would count wrongly and say nothing.
RUN test -f /usr/share/zoneinfo/Europe/Amsterdam && find / -xdev -name 'libicuuc.so*' | grep -q .
ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false \
    ASPNETCORE_HTTP_PORTS= \
    ASPNETCORE_URLS=http://+:8080
# Where the erasure journal and the heads of the logbook are kept; a volume takes its owner from here.
RUN install --directory --owner=$APP_UID /bewijs
WORKDIR /app
COPY --from=bouw /klaar ./
USER $APP_UID
EXPOSE 8080
ENTRYPOINT ["dotnet", "Meedenkers.Web.dll"]
