-- The sociale kaart. What stands on it is for everybody; who saved a version, and what readers report, is for the owner of the entry
-- and for the region. Who reports has no account: they may add a report and read none.
grant select, insert, update on kaartvermelding to meedenkers_app;
grant select, insert, update, delete on kaartvermelding to meedenkers_taken;

create function houdt_kaart_bij(code text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select nullif(current_setting('meedenkers.functie', true), '') = 'regiobeheerder'
    or (current_setting('meedenkers.coordinator', true) = 'ja'
        and exists (select from kaartvermelding v where v.code = houdt_kaart_bij.code and v.eigenaar = nullif(current_setting('meedenkers.organisatie', true), '')))
$$;
revoke all on function houdt_kaart_bij(text) from public;
grant execute on function houdt_kaart_bij(text) to meedenkers_app, meedenkers_taken;

alter table kaartversie enable row level security;
alter table kaartversie force row level security;
create policy eigenaar on kaartversie to meedenkers_eigenaar using (true) with check (true);
create policy taken on kaartversie to meedenkers_taken using (true) with check (true);
create policy lezen on kaartversie for select to meedenkers_app using (houdt_kaart_bij(vermelding));
create policy schrijven on kaartversie for insert to meedenkers_app with check (houdt_kaart_bij(vermelding));
grant select, insert on kaartversie to meedenkers_app;
grant select, insert, update, delete on kaartversie to meedenkers_taken;

alter table kaartmelding enable row level security;
alter table kaartmelding force row level security;
create policy eigenaar on kaartmelding to meedenkers_eigenaar using (true) with check (true);
create policy taken on kaartmelding to meedenkers_taken using (true) with check (true);
create policy lezen on kaartmelding for select to meedenkers_app using (houdt_kaart_bij(vermelding));
create policy melden on kaartmelding for insert to meedenkers_app with check (stand = 'open' and reden is null and afgehandeld_op is null);
create policy afhandelen on kaartmelding for update to meedenkers_app using (houdt_kaart_bij(vermelding));
grant select, insert, update (stand, reden, afgehandeld_op) on kaartmelding to meedenkers_app;
grant select, insert, update, delete on kaartmelding to meedenkers_taken;

-- How organisations are reached moves to their entries; the rest of each entry comes with the reference data. The old columns stay until
-- the next release, because the one before this reads them.
insert into kaartvermelding (code, regio, organisatie, eigenaar, naam, soort, onafhankelijk, gemeenten, leefgebieden, doelgroepen, talen, telefoon, email, website,
                             versienummer, gewijzigd_op, controle_uiterlijk, aandacht_vanaf, link_foutdagen, open_meldingen)
select o.code, r.code, o.code, o.code, o.naam, o.soort, o.onafhankelijk, o.gemeenten, '{}', '{}', '{}', o.telefoon, o.email, o.website, 0, now(), current_date, current_date, 0, 0
from organisatie o cross join (select code from regio order by code limit 1) r;
