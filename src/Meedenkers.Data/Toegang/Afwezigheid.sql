-- Absence: who looks along for whom, and who of them may touch which row (see Beleid.sql, Schalen.sql and Waakvlam.sql for cases).
-- Cover is no row of toegang: it is a setting, read again from this table at every request (docs/besluiten/0014).

-- Oneself, and for whom one looks along today. Beside meedenkers.medewerker and not instead of it: who acts stays who acts, what is
-- private compares with that one, and an older release that does not know this setting sees what it saw. Without a path of its own, so
-- that PostgreSQL writes it out where it is called: it is asked for every row.
create function mijn_mensen() returns uuid[]
language sql stable as $$
  select array_append(string_to_array(nullif(current_setting('meedenkers.gedekt', true), ''), ',')::uuid[],
                      nullif(current_setting('meedenkers.medewerker', true), '')::uuid)
$$;
revoke all on function mijn_mensen() from public;
grant execute on function mijn_mensen() to meedenkers_app, meedenkers_taken;

create or replace function heeft_toegang(casus uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from toegang t
    where t.casus_id = heeft_toegang.casus
      and t.organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
      and (t.tot is null or t.xmin = pg_current_xact_id_if_assigned()::xid)
      and (current_setting('meedenkers.coordinator', true) = 'ja'
           or t.medewerker = any (mijn_mensen())
           or (t.medewerker is null and t.reden = 'aanbod')))
$$;

create or replace function heeft_inzage(casus uuid, onderdeel uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from toegang t
    where t.casus_id = heeft_inzage.casus
      and (heeft_inzage.onderdeel is null or t.onderdeel_id = heeft_inzage.onderdeel)
      and t.reden not in ('aanbod', 'waakvlam')
      and t.organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
      and (t.tot is null or t.xmin = pg_current_xact_id_if_assigned()::xid)
      and (current_setting('meedenkers.coordinator', true) = 'ja' or t.medewerker = any (mijn_mensen())))
$$;

create or replace function heeft_hele_vraag(casus uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from toegang t
    where t.casus_id = heeft_hele_vraag.casus
      and t.reden not in ('aanbod', 'waakvlam')
      and t.organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
      and (t.tot is null or t.xmin = pg_current_xact_id_if_assigned()::xid)
      and (current_setting('meedenkers.coordinator', true) = 'ja' or t.medewerker = any (mijn_mensen()))
      and not exists (select from onderdeelvraag v where v.onderdeel_id = t.onderdeel_id and v.tekst is not null))
$$;

create or replace function heeft_waakvlam(casus uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from toegang t
    where t.casus_id = heeft_waakvlam.casus
      and t.reden = 'waakvlam'
      and t.tot is null
      and t.organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
      and (current_setting('meedenkers.coordinator', true) = 'ja' or t.medewerker = any (mijn_mensen())))
$$;

create or replace function heeft_overdracht(overdracht uuid, ook_aanbod boolean) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from toegang t
    where t.overdracht = heeft_overdracht.overdracht
      and t.organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
      and (t.tot is null or t.xmin = pg_current_xact_id_if_assigned()::xid)
      and (current_setting('meedenkers.coordinator', true) = 'ja'
           or t.medewerker = any (mijn_mensen())
           or (heeft_overdracht.ook_aanbod and t.medewerker is null and t.reden = 'aanbod')))
$$;

-- Asked once for each query, not for each row: every list starts here.
alter policy app on toegang
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid
         or (organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
             and (current_setting('meedenkers.coordinator', true) = 'ja'
                  or medewerker is null
                  or medewerker = any ((select mijn_mensen())::uuid[])))
         or (overdracht is not null and heeft_overdracht(overdracht, true)));

-- Who is away is known in the own organisation; it is written by that person and by a coördinator.
alter table afwezigheid enable row level security;
alter table afwezigheid force row level security;
create policy eigenaar on afwezigheid to meedenkers_eigenaar using (true) with check (true);
create policy taken on afwezigheid to meedenkers_taken using (true) with check (true);
create policy lezen on afwezigheid for select to meedenkers_app
  using (organisatie = nullif(current_setting('meedenkers.organisatie', true), ''));
create policy melden on afwezigheid for insert to meedenkers_app
  with check (organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
              and gemeld_door = nullif(current_setting('meedenkers.medewerker', true), '')::uuid
              and (current_setting('meedenkers.coordinator', true) = 'ja' or medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid));
create policy wijzigen on afwezigheid for update to meedenkers_app
  using (organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
         and (current_setting('meedenkers.coordinator', true) = 'ja' or medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid));
-- Of whom it is stays.
grant select, insert, update (periode_eerste, periode_laatste, vervanger, beeindigd_op) on afwezigheid to meedenkers_app;
grant select, insert, update, delete on afwezigheid to meedenkers_taken;

-- For whom somebody looks along on a day, each as key, last day and name. Asked with the session, when nobody is known yet.
create function waarneming(vervanger uuid, dag date) returns text[]
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(a.medewerker || ' ' || to_char(a.periode_laatste, 'YYYY-MM-DD') || ' ' || m.naam order by a.periode_laatste, a.id), '{}')
  from afwezigheid a
  join medewerker m on m.id = a.medewerker and m.organisatie = a.organisatie
  join medewerker v on v.id = a.vervanger and v.organisatie = a.organisatie and v.actief
  where a.vervanger = waarneming.vervanger and a.beeindigd_op is null and waarneming.dag between a.periode_eerste and a.periode_laatste
$$;

-- Of who helps this resident: who is away on this day or later, and who looks along then; nothing else of the absence.
create function afwezig_bij(casus uuid, dag date) returns table (medewerker uuid, eerste date, laatste date, vervanger text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.medewerker, a.periode_eerste, a.periode_laatste,
    (select v.naam from medewerker v
     where v.id = a.vervanger and v.organisatie = a.organisatie and v.actief
       and not exists (select from afwezigheid x where x.medewerker = v.id and x.beeindigd_op is null
                         and greatest(afwezig_bij.dag, a.periode_eerste) between x.periode_eerste and x.periode_laatste))
  from afwezigheid a
  where a.beeindigd_op is null and a.periode_laatste >= afwezig_bij.dag
    and afwezig_bij.casus = nullif(current_setting('meedenkers.casus', true), '')::uuid
    and exists (select from toegang t where t.casus_id = afwezig_bij.casus and t.medewerker = a.medewerker and t.reden = 'toewijzing' and t.tot is null)
  order by a.periode_eerste, a.id
$$;

-- Who ever looked along for somebody who worked on the casus of this resident: the resident's logbook names them as it names those.
create function waarnemers(casus uuid) returns table (medewerker uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct a.vervanger
  from afwezigheid a
  where a.vervanger is not null and waarnemers.casus = nullif(current_setting('meedenkers.casus', true), '')::uuid
    and exists (select from toegang t where t.casus_id = waarnemers.casus and t.medewerker = a.medewerker)
$$;

revoke all on function waarneming(uuid, date), afwezig_bij(uuid, date), waarnemers(uuid) from public;
grant execute on function waarneming(uuid, date), afwezig_bij(uuid, date), waarnemers(uuid) to meedenkers_app, meedenkers_taken;
