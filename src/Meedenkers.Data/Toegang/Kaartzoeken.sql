-- Searching the sociale kaart: what is looked for is computed by the database from the row, so no writer can forget it.

-- Words as people type them: small letters, no accents; what is between words is a space. The same as Kaartzoekvraag.
create function kaart_kaal(tekst text) returns text
language sql immutable parallel safe as $$
  select regexp_replace(translate(lower(tekst), 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy'), '[^a-z0-9]+', ' ', 'g')
$$;

-- What people call a kind of help, an area of life and a group.
create function kaart_woorden(soort text, leefgebieden text[], doelgroepen text[]) returns text
language sql immutable parallel safe as $$
  select concat_ws(' ',
    case soort
      when 'formeel' then 'meedenker clientondersteuner ondersteuning onafhankelijk' when 'informeel' then 'meedenker vrijwilliger maatje' when 'aspect' then 'hulp zorg begeleiding'
      when 'inloop' then 'inloop binnenlopen koffie' when 'ontmoeten' then 'ontmoeten mensen eenzaam gezellig' when 'lotgenoten' then 'lotgenoten praten ervaring groep'
      when 'voedsel' then 'eten voedsel voedselbank maaltijd' when 'spullen' then 'spullen kleren kleding meubels kringloop' when 'geldhulp' then 'geld schulden post papieren administratie rekeningen'
      when 'klussen' then 'klussen klus huis tuin' when 'vervoer' then 'vervoer rijden auto fiets' when 'taal' then 'taal lezen schrijven leren computer' when 'werk' then 'werk baan solliciteren' else 'hulp' end,
    (select string_agg(case l when 'wonen' then 'wonen huis woning' when 'leren' then 'leren school opleiding' when 'werken' then 'werk baan' when 'sociale-relaties' then 'contact vrienden familie eenzaam'
      when 'gezondheid' then 'gezondheid ziek zorg' when 'financien' then 'geld schulden betalen' end, ' ') from unnest(leefgebieden) l),
    (select string_agg(case d when 'jongeren' then 'jongeren jong' when 'ouderen' then 'ouderen oud' when 'ouders-gezin' then 'ouders gezin kinderen' when 'nah' then 'hersenletsel' when 'ggz' then 'psychisch somber angst'
      when 'lichamelijke-beperking' then 'lichamelijk beperking handicap' when 'verstandelijke-beperking' then 'verstandelijk beperking' when 'mantelzorgers' then 'mantelzorg zorgen voor iemand'
      when 'niet-westers' then 'nieuw nederland inburgering' end, ' ') from unnest(doelgroepen) d))
$$;

-- By what a reader can narrow; what holds for all has a star.
create function kaart_filters(soort text, onafhankelijk boolean, gemeenten text[], leefgebieden text[], doelgroepen text[], talen text[]) returns text[]
language sql immutable parallel safe as $$
  select array['s:' || soort, case when onafhankelijk then 'o:ja' else 'o:nee' end]
    || case when cardinality(gemeenten) = 0 then array['g:*'] else array(select 'g:' || x from unnest(gemeenten) x) end
    || case when cardinality(leefgebieden) = 0 then array['l:*'] else array(select 'l:' || x from unnest(leefgebieden) x) end
    || case when cardinality(doelgroepen) = 0 then array['d:*'] else array(select 'd:' || x from unnest(doelgroepen) x) end
    || array(select 't:' || public.kaart_kaal(x) from unnest(talen) x)
$$;

revoke all on function kaart_kaal(text), kaart_woorden(text, text[], text[]), kaart_filters(text, boolean, text[], text[], text[], text[]) from public;
grant execute on function kaart_kaal(text), kaart_woorden(text, text[], text[]), kaart_filters(text, boolean, text[], text[], text[], text[]) to meedenkers_app, meedenkers_taken;

-- The name weighs most, then the kind, then the text.
alter table kaartvermelding
  add column zoek tsvector not null generated always as (setweight(to_tsvector('dutch'::regconfig, kaart_kaal(naam)), 'A')
    || setweight(to_tsvector('dutch'::regconfig, kaart_woorden(soort, leefgebieden, doelgroepen)), 'B')
    || setweight(to_tsvector('dutch'::regconfig, kaart_kaal(coalesce(tekst, ''))), 'C')) stored,
  add column zoekbaar text not null generated always as (kaart_kaal(naam) || ' ' || kaart_woorden(soort, leefgebieden, doelgroepen)) stored,
  add column filters text[] not null generated always as (kaart_filters(soort, onafhankelijk, gemeenten, leefgebieden, doelgroepen, talen)) stored;
create index ix_kaartvermelding_zoek on kaartvermelding using gin (zoek) where van_kaart_op is null;
create index ix_kaartvermelding_filters on kaartvermelding using gin (filters) where van_kaart_op is null;
create index ix_kaartvermelding_op_naam on kaartvermelding (naam, code) where van_kaart_op is null;

-- A slip of the finger is found where the server has pg_trgm (part of PostgreSQL's contrib); elsewhere search works without that.
do $$ begin
  if exists (select from pg_available_extensions where name = 'pg_trgm') then
    create schema zoeken;
    create extension pg_trgm schema zoeken;
    grant usage on schema zoeken to meedenkers_app, meedenkers_taken;
    execute 'create index ix_kaartvermelding_zoekbaar on kaartvermelding using gin (zoekbaar zoeken.gin_trgm_ops) where van_kaart_op is null';
  end if;
end $$;

grant select, insert, delete on kaartsynoniem to meedenkers_app;
grant select, insert, update on kaartzoekwoord to meedenkers_app;
grant select, insert, update, delete on kaartsynoniem, kaartzoekwoord to meedenkers_taken;
